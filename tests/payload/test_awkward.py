"""Six files that are awkward to read, each with faults whose rows and columns are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from ssd_registry.check import Checker
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
LINES = [
    "pers_person_id,pers_forename,pers_sex,pers_dob,pers_gender,shoe_size",
    "C1,Zoë,M,2014-06-02,01,7",
    "C2,Ann,X,2014-06-31,02,",
    'C3,"A, B",F,02/03/2014,03,',
]
FAULTS = {
    ("unknown-column", "row 1, column F (shoe_size)"),
    ("not-in-list", "row 3, column C (pers_sex)"),
    ("not-a-date", "row 3, column D (pers_dob)"),
    ("ambiguous-date", "row 4, column D (pers_dob)"),
    ("not-in-list", "row 4, column E (pers_gender)"),
}


def _faults(path: Path, *, severities: tuple[str, ...] = ("error",)) -> set[tuple[str, str]]:
    """Return each problem of a file that is about its form, with its place in that file."""
    payload = open_payload(path, Limits(), REGISTRY, release="1.1.0", authority="845")
    problems = [problem for problem in CHECKER.check(payload).problems if problem.words is None]
    return {
        (each.rule, str(each.place).removeprefix(f"{path.name}, ")) for each in problems if each.severity in severities
    }


def _csv(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "ssd_person.csv"
    path.write_bytes(content)
    return path


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    """The mark is no part of the first heading."""
    assert _faults(_csv(tmp_path, "\r\n".join(LINES).encode("utf-8-sig"))) == FAULTS


def test_a_file_in_windows_1252(tmp_path: Path) -> None:
    """What old programs write is read, and a note says so."""
    path = _csv(tmp_path, "\r\n".join(LINES).encode("cp1252"))
    assert _faults(path) == FAULTS
    assert ("old-form", "ssd_person.csv") in _faults(path, severities=("note",))
    payload = open_payload(path, Limits(), REGISTRY, release="1.1.0")
    assert next(payload.children()).document["forename"] == "Zoë"


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_a_file_with_other_separators(separator: str, tmp_path: Path) -> None:
    """A comma inside a cell is no separator where another one parts the cells."""
    lines = [line.replace('"A, B"', "A_B").replace(",", separator).replace("A_B", "A, B") for line in LINES]
    assert _faults(_csv(tmp_path, "\n".join(lines).encode())) == FAULTS


def test_a_file_whose_first_line_says_what_separates(tmp_path: Path) -> None:
    """Excel shows no row for it, so no row is counted."""
    assert (
        _faults(_csv(tmp_path, ("sep=;\r\n" + "\r\n".join(LINES).replace(",", ";").replace('"A; B"', "A")).encode()))
        == FAULTS
    )


def test_a_file_with_blank_lines_and_cells_of_several_lines(tmp_path: Path) -> None:
    """Blank lines are rows; a cell of several lines is one; blank columns after the last are nothing."""
    lines = ["", f"{LINES[0]},,", "", LINES[1].replace("Zoë", '"Zo\r\n\r\në"'), " , ,,", LINES[2], "", "", LINES[3], ""]
    moved = {"row 1": "row 2", "row 3": "row 6", "row 4": "row 9"}
    expected = {(rule, place.replace(place[:5], moved[place[:5]])) for rule, place in FAULTS}
    assert _faults(_csv(tmp_path, "\r\n".join(lines).encode())) == expected


def test_a_file_with_two_heading_rows(tmp_path: Path) -> None:
    """The row with the most names of columns has the headings; a note tells of those above."""
    above = ["Children of the extract,made on 1 April,,,,", "Who,,What is recorded,,,"]
    path = _csv(tmp_path, "\r\n".join([*above, *LINES]).encode())
    assert _faults(path) == {(rule, f"row {int(place[4]) + 2}{place[5:]}") for rule, place in FAULTS}
    assert ("rows-above", "row 1") in _faults(path, severities=("note",))


def test_a_file_whose_headings_are_explained_below_them(tmp_path: Path) -> None:
    """A second row of headings is no record, and neither are the headings again where files were joined."""
    titles = "Person identifier,Given name,Recorded sex,Date of birth,Gender identity,"
    path = _csv(tmp_path, "\r\n".join([LINES[0], titles, *LINES[1:], LINES[0]]).encode())
    assert _faults(path) == {(r, p if "row 1," in p else f"row {int(p[4]) + 1}{p[5:]}") for r, p in FAULTS}
    assert {place for rule, place in _faults(path, severities=("note",)) if rule == "headings-again"} == {
        "row 2",
        "row 6",
    }


def test_a_workbook_with_a_hidden_sheet(tmp_path: Path) -> None:
    """A hidden sheet is read like any other, from wherever its cells begin, and a note tells of it."""
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Read me").write(0, 0, "Nothing to see")
        sheet = book.add_worksheet("SSD person")
        sheet.hide()
        for number, line in enumerate(LINES):
            cells = line.replace('"A, B"', "A").split(",")
            sheet.write_row(number * 2 + 2, 1, [cell or None for cell in cells])
    rows = {"1": "3", "3": "7", "4": "9"}
    columns = {"C": "D", "D": "E", "E": "F", "F": "G"}
    expected = {
        (rule, f"sheet SSD person, row {rows[place[4]]}, column {columns[place[14]]}{place[15:]}")
        for rule, place in FAULTS
    }
    assert _faults(path) == expected
    assert ("hidden-sheet", "sheet SSD person") in _faults(path, severities=("note",))
