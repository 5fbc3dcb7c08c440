"""Returns are found by name and year."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.collection.lending import freeze, lending

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import UnknownReturn


def shelf(folder: Path, **statuses: str) -> Shelf:
    for year, status in statuses.items():
        written = year.replace("_", "-").removeprefix("y")
        days = {"starts_on": f"{written[:4]}-04-01", "ends_on": f"{int(written[:4]) + 1}-03-31"}
        freeze(folder, lending(year=written, status=status, **days))
    return Shelf(folder)


YEARS = {"y2024_25": "closed", "y2025_26": "in force", "y2026_27": "announced"}
NAMES = [
    ("lending", "2025-26"),
    ("lending-2024-25", "2024-25"),
    ("lending-2025", "2024-25"),
    ("lending-2027", "2026-27"),
    ("LENDING", "2025-26"),
    ("Lending-2026-27", "2026-27"),
]


@pytest.mark.parametrize(("name", "year"), NAMES)
def test_a_return_is_found_by_its_year_or_the_year_that_it_ends_in(name: str, year: str, tmp_path: Path) -> None:
    """Without a year it is the one in force."""
    assert shelf(tmp_path, **YEARS).get(name).definition.year == year


def test_where_none_is_in_force_it_is_the_latest(tmp_path: Path) -> None:
    """A return that was ended is still there."""
    assert shelf(tmp_path, y2023_24="closed", y2024_25="closed").get("lending").definition.year == "2024-25"


@pytest.mark.parametrize("name", ["lendin", "lending-2031", "", "../lending"])
def test_what_there_is_not_is_said(name: str, tmp_path: Path) -> None:
    """With what there is."""
    with pytest.raises(UnknownReturn, match="lending"):
        shelf(tmp_path, **YEARS).get(name)


def test_a_year_that_there_is_not_is_said(tmp_path: Path) -> None:
    """With the years there are, and without repeating what was asked."""
    found = shelf(tmp_path, **YEARS)
    with pytest.raises(UnknownReturn, match="2024-25, 2025-26, 2026-27"):
        found.get("lending-2031")
    with pytest.raises(UnknownReturn, match="2024-25, 2025-26, 2026-27"):
        found.of_year("lending", "x")
    with pytest.raises(UnknownReturn, match="There are: lending"):
        found.of_year("borrowing", "2025-26")


def test_a_return_is_read_once(tmp_path: Path) -> None:
    """It never changes."""
    found = shelf(tmp_path, **YEARS)
    assert found.get("lending") is found.of_year("lending", "2025-26")


def test_the_latest_year_is_the_last(tmp_path: Path) -> None:
    """Whatever its status."""
    found = shelf(tmp_path, **YEARS)
    assert found.latest("lending").definition.year == "2026-27"
    with pytest.raises(UnknownReturn):
        found.latest("borrowing")


def test_an_empty_shelf_has_nothing(tmp_path: Path) -> None:
    """And says so."""
    assert Shelf(tmp_path).years == {}
    with pytest.raises(UnknownReturn, match="No return is on the shelf"):
        Shelf(tmp_path).get("lending")


DAYS = [("2024-04-01", "2024-25"), ("2026-03-31", "2025-26"), ("2024-03-31", None), ("soon", None)]


@pytest.mark.parametrize(("day", "year"), DAYS)
def test_a_return_is_found_by_a_day_in_its_year(day: str, year: str | None, tmp_path: Path) -> None:
    """The first and the last day belong to it; a day of no year finds none."""
    found = shelf(tmp_path, **YEARS).on("lending", day)
    assert (found and found.definition.year) == year


def test_an_outline_is_enough_to_tell_a_return_by(tmp_path: Path) -> None:
    """It has tables and codes, and neither queries nor rules."""
    (outline,) = shelf(tmp_path, **YEARS).outlines()
    assert outline.name == "lending-2025-26"
    assert outline.tables == lending().tables
    assert (outline.definition.rules, outline.definition.derive) == ((), ())
