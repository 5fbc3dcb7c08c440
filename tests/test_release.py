"""One release: looking things up in it, and noticing that a file of it was changed."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from ssd_registry.errors import ReleaseFrozen
from ssd_registry.registry import Registry
from ssd_registry.release import Code, CodeList, ItemRef, Release, ReleaseVersion

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASES = Registry().releases


@pytest.fixture(scope="module", params=RELEASES)
def release(request: pytest.FixtureRequest) -> Release:
    """Give each release on the shelf."""
    return RELEASES[request.param]


@pytest.fixture
def copied(tmp_path: Path) -> Release:
    """Give a copy of a release that a test may change."""
    return Release(Path(shutil.copytree(RELEASES[ReleaseVersion("1.0.0")].folder, tmp_path / "1.0.0")))


def test_a_release_says_what_it_is(release: Release) -> None:
    """The version, the files and the dictionary agree."""
    assert release.folder.name == release.version == release.manifest.release == release.dictionary.release
    assert release.manifest.standard == release.dictionary.standard == "ssd"
    assert release.base == release.dictionary.base
    assert repr(release) == f"Release('{release.version}')"


def test_an_item_is_found_by_reference_name_column_and_former_column(release: Release) -> None:
    """Old data names items as the published standard did."""
    item = release.items[ItemRef("PERS013A")]
    assert (item.name, item.table, item.column) == ("single_unique_id", "ssd_person", "pers_single_unique_id")
    for name in ("single_unique_id", "pers_single_unique_id", "pers_common_child_id"):
        assert release.items_by_name[name] is item
    assert "pers_no_such_column" not in release.items_by_name


def test_no_name_of_a_payload_stands_for_two_items(release: Release) -> None:
    """A name, a column and a former column each lead to one item; a name comes before a column."""
    for table in release.tables.values():
        for item in release.items_of(table):
            names = {item.name, item.column, *item.former_columns} if table.level != "system" else {item.name}
            assert {release.items_by_name[name].ref for name in names} == {item.ref}


def test_tables_hold_the_items_of_the_release(release: Release) -> None:
    """Every item is in one table, every key among the items of its table."""
    held = [item for table in release.tables.values() for item in release.items_of(table)]
    assert sorted(item.ref for item in held) == sorted(release.items)
    for table in release.tables.values():
        assert table.key in table.items
        assert {item.table for item in release.items_of(table)} == {table.name}


def test_a_table_is_found_by_its_array_of_the_payload(release: Release) -> None:
    """Records that an authority keeps to itself have no array in a payload."""
    assert release.tables_by_member["addresses"].name == "ssd_address"
    assert release.tables_by_member["children"].name == "ssd_person"
    found = {table.name for table in release.tables_by_member.values()}
    levels = {table.name for table in release.tables.values() if table.level in {"person", "child", "top"}}
    assert found == levels


def test_what_items_refer_to_is_there(release: Release) -> None:
    """Code lists, forms, collections and keys are all in the release."""
    for item in release.dictionary.items:
        assert item.code_list is None or item.ref in release.code_lists[item.code_list].items
        assert item.form is None or item.form in release.forms
        assert item.references is None or release.items[item.references].key
        assert set(item.collections) <= release.collections.keys()
    assert release.collections["cin"].name == "CIN"
    assert release.forms["upn"].pattern == release.items_by_name["upn"].pattern


def test_an_ending_names_what_to_use_instead() -> None:
    """1.1.0 announces the end of an item that 1.0.0 has; 1.0.0 knew nothing of it."""
    first, second = (RELEASES[ReleaseVersion(version)] for version in ("1.0.0", "1.1.0"))
    assert first.items[ItemRef("EARL007A")].deprecated is None
    ending = second.items[ItemRef("EARL007A")].deprecated
    assert ending is not None
    assert (ending.since, ending.removed_from) == ("1.1.0", "2029-04-01")
    assert ending.replacement in second.items
    assert ending.replacement not in first.items


# Code lists on a day


def codes(code_list: CodeList, day: str) -> Iterator[str]:
    return (code.code for code in code_list.on(day).codes)


@pytest.mark.parametrize(
    ("day", "there", "not_there"),
    [
        ("2023-10-27", {"P2", "H5", "Z1", "U1"}, {"K3", "Z11"}),
        ("2023-10-28", {"H5", "Z1", "U1"}, {"P2", "K3", "Z11"}),
        ("2024-03-31", {"H5", "Z1", "U1"}, {"P2", "K3", "Z11"}),
        ("2024-04-01", {"K3", "H5", "Z1", "U1"}, {"P2", "Z11"}),
        ("2025-03-31", {"K3", "H5", "Z1", "U1"}, {"P2", "Z11"}),
        ("2025-04-01", {"K3", "Z11", "U1"}, {"P2", "H5", "Z1"}),
    ],
)
def test_a_placement_type_is_valid_by_the_day_of_the_placement(
    day: str, there: set[str], not_there: set[str], release: Release
) -> None:
    """Both ends of a code's validity are included."""
    found = set(codes(release.code_lists["placement-type"], day))
    assert there <= found
    assert not found & not_there


def test_a_list_on_a_day_is_the_list_but_for_its_codes() -> None:
    """A code without days is valid on every day, and the list itself is not changed."""
    code_list = CodeList(
        id="sex",
        name="Sex",
        title="Sex",
        description="It.",
        status="live",
        source="spec",
        since=ReleaseVersion("1.0.0"),
        codes=(
            Code(code="1", title="One", slug="1", valid_to="2024-03-31"),
            Code(code="M", title="Male", slug="M", valid_from="2024-04-01"),
            Code(code="S", title="Some days", slug="S", valid_from="2024-03-31", valid_to="2024-04-01"),
            Code(code="A", title="Always", slug="A"),
        ),
    )
    assert list(codes(code_list, "2024-03-30")) == ["1", "A"]
    assert list(codes(code_list, "2024-03-31")) == ["1", "S", "A"]
    assert list(codes(code_list, "2024-04-01")) == ["M", "S", "A"]
    assert list(codes(code_list, "2024-04-02")) == ["M", "A"]
    assert len(code_list.codes) == 4
    assert msgspec.structs.replace(code_list.on("2024-04-02"), codes=code_list.codes) == code_list


# Files


def test_every_shipped_release_is_as_it_was_cut(release: Release) -> None:
    """The files have the sizes and checksums that the manifest says."""
    release.verify()
    for artefact in release.manifest.artefacts:
        content = release.file(artefact.name)
        assert (len(content), hashlib.sha256(content).hexdigest()) == (artefact.bytes, artefact.sha256)
        assert artefact.title
        assert "/" in artefact.media_type


CHANGES: dict[str, dict[str, bytes | None]] = {
    "an edited file": {"ssd.schema.json": b"{}"},
    "an emptied file": {"ssd.ttl": b""},
    "a deleted file": {"dictionary.csv": None},
    "an added file": {"notes.txt": b"x"},
    "a file in a new folder": {"more/a.txt": b"x"},
    "a deleted manifest": {"manifest.json": None},
    "an edited and a deleted file": {"dictionary.csv": None, "ssd.schema.json": b"{}"},
}
"""What a file becomes; nothing where it is deleted."""


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_after_the_cut_is_noticed_and_named(change: str, copied: Release) -> None:
    """A release never changes."""
    copied.verify()
    for name, content in CHANGES[change].items():
        if content is None:
            (copied.folder / name).unlink()
        else:
            (copied.folder / name).parent.mkdir(exist_ok=True)
            (copied.folder / name).write_bytes(content)
    names = ", ".join(CHANGES[change])
    message = (
        f"Release 1.0.0 was changed after it was cut: {names}. "
        "Put the files back as they were; a change belongs in a new release."
    )
    with pytest.raises(ReleaseFrozen, match=f"^{re.escape(message)}$"):
        Release(copied.folder).verify()


def test_a_manifest_that_is_not_ours_is_refused(copied: Release) -> None:
    """What is not of a manifest is not passed over."""
    path = copied.folder / "manifest.json"
    path.write_text(path.read_text().replace('"standard"', '"standerd"', 1))
    with pytest.raises(msgspec.ValidationError, match="standerd"):
        _ = Release(copied.folder).manifest
