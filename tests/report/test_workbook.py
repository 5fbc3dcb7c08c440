"""A report as an Excel workbook that people with and without sight can use."""

from __future__ import annotations

import io
import re
import zipfile

import lxml.etree
import pytest
from python_calamine import CalamineWorkbook

from ssd_registry.report import workbook
from ssd_registry.report.rows import ABOUT, SUMMARY, headings
from tests.report.conftest import everything, made, rule_problem, sheet, written

MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def parts(content: bytes) -> dict[str, bytes]:
    """Return the files inside a workbook."""
    archive = zipfile.ZipFile(io.BytesIO(content))
    return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(params=["in memory", "through files"])
def content(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Give the workbook of a report with everything in it, as both ways of writing make it."""
    if request.param == "through files":
        monkeypatch.setattr(workbook, "_IN_MEMORY", 0)
    return written(everything(), "xlsx", values=True)


def test_each_sheet_is_one_table_from_its_corner(content: bytes) -> None:
    """Headings in row 1, rows after it with none between, and no cell merged."""
    book = CalamineWorkbook.from_object(io.BytesIO(content))
    assert book.sheet_names == ["Summary", "Problems", "About this check"]
    for name, columns in zip(book.sheet_names, (list(SUMMARY), headings(values=True), list(ABOUT)), strict=True):
        rows = sheet(content, name)
        assert rows[0] == columns
        assert all(any(cell != "" for cell in row) for row in rows)
        assert book.get_sheet_by_name(name).start == (0, 0)
        assert not book.get_sheet_by_name(name).merged_cell_ranges
    assert len(sheet(content, "Problems")) == 1 + len(everything().problems)


def test_nothing_runs_and_nothing_links(content: bytes) -> None:
    """No formula, no link, no macro, nothing outside: text is text whatever it looks like."""
    files = parts(content)
    for name, part in files.items():
        assert not re.search(rb"<f>|<f |hyperlink|<r><t>rich|externalLink|vbaProject", part), name
    kinds = {cell.get("t") for _, each in sheets(files) for cell in each.iterfind(".//m:c", MAIN) if len(cell)}
    assert kinds <= {"s", "inlineStr", None}
    numbers = [
        cell
        for _, each in sheets(files)
        for cell in each.iterfind(".//m:c", MAIN)
        if cell.get("t") is None and len(cell)
    ]
    assert all(re.fullmatch(r"[0-9]+", cell.find("m:v", MAIN).text) for cell in numbers)


def sheets(files: dict[str, bytes]) -> list[tuple[str, lxml.etree._Element]]:
    """Return the sheets of a workbook as XML."""
    return [
        (name, lxml.etree.fromstring(part)) for name, part in files.items() if name.startswith("xl/worksheets/sheet")
    ]


def test_headings_stay_in_sight_and_every_column_has_a_filter_and_a_width(content: bytes) -> None:
    """So that a long list can be read and narrowed."""
    for name, each in sheets(parts(content)):
        pane = each.find(".//m:pane", MAIN)
        assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen"), name
        columns = each.findall(".//m:col", MAIN)
        heads = each.findall(".//m:row[@r='1']/m:c", MAIN)
        assert sum(int(column.get("max")) - int(column.get("min")) + 1 for column in columns) == len(heads)
        assert all(column.get("customWidth") == "1" for column in columns)
        assert each.find("m:autoFilter", MAIN).get("ref").startswith("A1:")


def test_the_workbook_says_what_it_is(content: bytes) -> None:
    """The title that a screen reader speaks first, and when the check was made."""
    core = parts(content)["docProps/core.xml"].decode()
    assert "What a check against release 1.1.0 found" in core
    assert "2026-05-03T09:30:00Z" in core


def test_identifiers_keep_their_zeros(content: bytes) -> None:
    """As text, of a format that stays text when it is edited."""
    rows = sheet(content, "Problems")
    child = rows[0].index("Child ID")
    assert {"0012345678901", "1e5", "TRUE"} <= {row[child] for row in rows}


def test_an_answer_is_chosen_from_one() -> None:
    """The column for it offers yes; a report without values has no such column."""
    shown, hidden = (parts(written(everything(), "xlsx", values=values)) for values in (True, False))
    (offered,) = dict(sheets(shown))["xl/worksheets/sheet2.xml"].findall(".//m:dataValidation", MAIN)
    assert offered.find("m:formula1", MAIN).text == '"yes"'
    assert offered.get("sqref").startswith("O2:O")
    assert b"dataValidation" not in hidden["xl/worksheets/sheet2.xml"]


def test_a_pass_is_a_workbook_too() -> None:
    """With headings and nothing under them, and what was checked."""
    content = written(made([]), "xlsx", values=True)
    assert [len(sheet(content, name)) for name in ("Summary", "Problems")] == [1, 1]
    assert ["Rules run", 0.0] in sheet(content, "About this check")


def test_rows_are_numbers_so_that_they_sort() -> None:
    """Row 9 comes before row 10."""
    rows = sheet(written(made([rule_problem(8)]), "xlsx", values=True), "Problems")
    assert rows[1][rows[0].index("Row")] == 10.0
