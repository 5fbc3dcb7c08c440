"""The shelf of releases: what each way of naming one finds, and on which day."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from ssd_registry import registry
from ssd_registry.errors import UnknownRelease
from ssd_registry.registry import Registry, shipped_releases, version_order

if TYPE_CHECKING:
    from collections.abc import Callable

SHELF = {
    "1.10.0": ("2030-04-01", "2034-03-31", "candidate"),
    "1.0.0": ("2027-04-01", "2030-03-31", "deprecated"),
    "1.9.0": ("2028-04-01", "2032-03-31", "current"),
    "1.9.1": ("2028-04-02", "2032-03-31", "withdrawn"),
}


def write(folder: Path, shelf: dict[str, tuple[str, str, str]]) -> Registry:
    """Write a shelf in which each version is in force from a day to a day, with a status."""
    entries: list[dict[str, Any]] = [
        {
            "version": version,
            "title": f"Release {version}",
            "published": "2026-11-23",
            "status": status,
            "effective_from": effective_from,
            "supported_until": supported_until,
        }
        for version, (effective_from, supported_until, status) in shelf.items()
    ]
    (folder / "index.json").write_text(json.dumps(entries))
    return Registry(folder)


@pytest.fixture
def shelf(tmp_path: Path) -> Registry:
    """Give a shelf of four releases, one of which was withdrawn."""
    return write(tmp_path, SHELF)


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Give a function that sets the clock."""

    def today(day: str) -> None:
        class Clock(date):
            @classmethod
            def today(cls) -> date:  # type: ignore[override]
                return date.fromisoformat(day)

        monkeypatch.setattr(registry, "date", Clock)

    return today


def test_releases_are_listed_oldest_first(shelf: Registry) -> None:
    """1.10.0 comes after 1.9.1, whatever the order of the file."""
    assert list(shelf.entries) == ["1.0.0", "1.9.0", "1.9.1", "1.10.0"]
    assert list(shelf.releases) == list(shelf.entries)
    assert shelf.releases[shelf.resolve("1.9.0")].folder == shelf.folder / "1.9.0"


def test_versions_are_ordered_as_numbers() -> None:
    """A version is three numbers, not a text."""
    assert sorted(["1.10.0", "1.9.10", "2.0.0", "1.9.9"], key=version_order) == ["1.9.9", "1.9.10", "1.10.0", "2.0.0"]


@pytest.mark.parametrize("version", SHELF)
def test_a_version_names_itself(version: str, shelf: Registry) -> None:
    """Even a release that was withdrawn can be looked at by its version."""
    assert shelf.resolve(version) == version


def test_latest_is_the_newest_whatever_the_day(shelf: Registry, today: Callable[[str], None]) -> None:
    """The newest release may not be in force yet."""
    for day in ("2020-01-01", "2028-06-01", "2040-01-01"):
        today(day)
        assert shelf.resolve("latest") == "1.10.0"
        assert shelf.get().folder.name == "1.10.0"


@pytest.mark.parametrize(
    ("day", "current", "following"),
    [
        ("2026-12-01", "1.0.0", "1.0.0"),  # none is in force yet, so the first to come
        ("2027-03-31", "1.0.0", "1.0.0"),
        ("2027-04-01", "1.0.0", "1.9.0"),  # the first day
        ("2028-03-31", "1.0.0", "1.9.0"),
        ("2028-04-01", "1.9.0", "1.10.0"),  # two are in force: the newer
        ("2028-04-02", "1.9.0", "1.10.0"),  # 1.9.1 was withdrawn
        ("2030-03-31", "1.9.0", "1.10.0"),
        ("2030-04-01", "1.10.0", None),
        ("2034-03-31", "1.10.0", None),  # the last day
        ("2034-04-01", None, None),  # all have ended
    ],
)
def test_current_and_next_follow_the_calendar(
    day: str, current: str | None, following: str | None, shelf: Registry, today: Callable[[str], None]
) -> None:
    """What is in force changes on the day that the list says, with both ends included."""
    today(day)
    for ref, expected in (("current", current), ("next", following)):
        if expected is None:
            with pytest.raises(UnknownRelease, match=f"There is no release '{ref}'. Choose one of 1.0.0, "):
                shelf.resolve(ref)
        else:
            assert shelf.resolve(ref) == expected


def test_next_is_the_first_to_come_into_force_not_the_lowest_number(
    tmp_path: Path, today: Callable[[str], None]
) -> None:
    """A correction of an old release may come into force after a newer release does."""
    shelf = write(
        tmp_path,
        {
            "1.0.1": ("2029-04-01", "2030-03-31", "candidate"),
            "1.1.0": ("2028-04-01", "2032-03-31", "candidate"),
        },
    )
    today("2027-01-01")
    assert shelf.resolve("next") == "1.1.0"
    assert shelf.resolve("current") == "1.1.0"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2027-04-01", "1.0.0"),
        ("2028-03-31", "1.0.0"),
        ("2028-04-01", "1.9.0"),
        ("2032-03-31", "1.10.0"),
        ("2034-03-31", "1.10.0"),
    ],
)
def test_a_day_names_the_newest_release_in_force_on_it(day: str, expected: str, shelf: Registry) -> None:
    """Both the first and the last day count."""
    assert shelf.resolve(f"on:{day}") == expected


@pytest.mark.parametrize("day", ["2027-03-31", "2034-04-01", "1900-01-01"])
def test_a_day_with_no_release_says_which_there_are(day: str, shelf: Registry) -> None:
    """Before the first and after the last there is none."""
    with pytest.raises(UnknownRelease) as raised:
        shelf.resolve(f"on:{day}")
    assert str(raised.value) == (
        f"No release is in force on {day}. Choose one of 1.0.0, 1.9.0, 1.9.1, 1.10.0, latest, current, next or on:DATE."
    )


@pytest.mark.parametrize("day", ["", "today", "2027-02-30", "20270501", "2027-W18-6", "01/05/2027", "2027-5-1"])
def test_a_day_is_written_one_way(day: str, shelf: Registry) -> None:
    """Other ways of ISO 8601 are refused: days are compared as text."""
    with pytest.raises(UnknownRelease, match=r"is not a day\. Write it as year-month-day, like on:2027-04-01\.$"):
        shelf.resolve(f"on:{day}")


@pytest.mark.parametrize("ref", ["9.9.9", "1.0", "v1.0.0", "1.0.0 ", "Latest", "", "../1.0.0", "on", "now"])
def test_an_unknown_name_says_what_to_choose_from(ref: str, shelf: Registry) -> None:
    """A name is taken as it is written."""
    with pytest.raises(UnknownRelease) as raised:
        shelf.get(ref)
    assert str(raised.value) == (
        f"There is no release {ref!r}. Choose one of 1.0.0, 1.9.0, 1.9.1, 1.10.0, latest, current, next or on:DATE."
    )


@pytest.mark.parametrize("ref", ["latest", "current", "next", "1.0.0"])
def test_an_empty_shelf_says_so(ref: str, tmp_path: Path) -> None:
    """A folder with no list of releases has none."""
    with pytest.raises(UnknownRelease, match=f"There is no release '{ref}'. There are no releases in "):
        Registry(tmp_path).resolve(ref)


def test_a_status_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    """A slip in the status of a release would decide whether it is in force."""
    shelf = write(tmp_path, {"1.0.0": ("2027-04-01", "2030-03-31", "withdrawnn")})
    with pytest.raises(msgspec.ValidationError, match="withdrawnn"):
        _ = shelf.entries


@pytest.mark.parametrize(
    ("ref", "is_version"), [("1.10.0", True), ("1.0", False), ("latest", False), ("1.0.0-a", False)]
)
def test_a_version_is_told_from_a_pointer(ref: str, is_version: bool) -> None:
    """An answer about a version may be kept for ever; one about a pointer may not."""
    assert Registry.is_version(ref) is is_version


def test_the_program_brings_its_releases() -> None:
    """Checking works with no network and no settings."""
    shelf = Registry()
    assert shelf.folder == shipped_releases()
    assert {"1.0.0", "1.1.0"} <= shelf.entries.keys()
    assert all(release.version == version for version, release in shelf.releases.items())


def test_an_installed_program_has_its_releases_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a wheel they are inside the package; in a checkout they are in schema/releases."""
    monkeypatch.setattr(registry, "RELEASES", tmp_path / "none")
    assert shipped_releases() == Path(registry.__file__).parents[2] / "schema" / "releases"
    monkeypatch.setattr(registry, "RELEASES", tmp_path)
    assert shipped_releases() == tmp_path
