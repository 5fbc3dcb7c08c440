"""Workbooks of every kind are read as they show themselves, and back from what the release gives out."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from python_calamine import load_workbook
from tests.payload.compound import compound, xls

from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload import Payload, open_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from collections.abc import Callable

REGISTRY = Registry()
DAY = datetime(2014, 6, 2, tzinfo=UTC)


def _open(path: Path) -> Payload:
    return open_payload(path, Limits(), REGISTRY, release="1.1.0", authority="845")


def _children(path: Path) -> list[dict[str, Any]]:
    return [child.document for child in _open(path).children()]


def _book(path: Path, sheets: dict[str, list[list[Any]]], **options: Any) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy", "remove_timezone": True, **options}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def _ods(path: Path, name: str, rows: list[list[tuple[str, dict[str, str]]]]) -> Path:
    book = OpenDocumentSpreadsheet()
    sheet = Table(name=name)
    for cells in rows:
        row = TableRow()
        for text, attributes in cells:
            cell = TableCell(**(attributes or {"valuetype": "string"}))
            cell.addElement(P(text=text))
            row.addElement(cell)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    book.save(str(path))
    return path


def test_cells_become_the_values_that_they_show(tmp_path: Path) -> None:
    """Numbers, days, true and false of a spreadsheet become what the items are."""
    person = [
        ["pers_person_id", "pers_dob", "pers_is_mother", "pers_gender", "pers_upn", "pers_forename"],
        [123.0, DAY, True, 1, 1.2e12, 7.5],
        ["C2", 41792, False, "00", "", None],
    ]
    path = _book(tmp_path / "book.xlsx", {"ssd_person": person})
    assert _children(path) == [
        {
            "person_id": "123",
            "date_of_birth": "2014-06-02",
            "is_mother": True,
            "gender": "01",
            "upn": "1200000000000",
            "forename": "7.5",
        },
        {"person_id": "C2", "date_of_birth": "2014-06-02", "is_mother": False, "gender": "00"},
    ]
    told = {str(problem.place): problem.message() for problem in _open(path).notes()}
    assert told == {
        "book.xlsx, sheet ssd_person, column B (pers_dob)": "A date that Excel wrote as a number was understood (once).",
        "book.xlsx, sheet ssd_person, column D (pers_gender)": "A code that had lost the zeros at its front was read with them (once).",
    }


def test_the_first_days_of_a_spreadsheet_stand_for_no_day(tmp_path: Path) -> None:
    """1900-01-01, which old extracts write for no date, comes out of a workbook as midnight."""
    rows = [["pers_person_id", "pers_dob"], ["C1", datetime(1900, 1, 1, tzinfo=UTC)], ["C2", time(0, 0)]]
    assert _children(_book(tmp_path / "book.xlsx", {"ssd_person": rows})) == [{"person_id": "C1"}, {"person_id": "C2"}]


def test_a_time_of_day_is_not_cut_off(tmp_path: Path) -> None:
    """A date cell with a time is no day: it is a problem in its place rather than a guess."""
    rows = [["pers_person_id", "pers_dob"], ["C1", datetime(2014, 6, 2, 9, 30, tzinfo=UTC)]]
    assert _children(_book(tmp_path / "book.xlsx", {"ssd_person": rows}))[0]["date_of_birth"] == "2014-06-02 09:30:00"


def test_days_that_count_from_1904_are_not_mistaken(tmp_path: Path) -> None:
    """Date cells say what they are; a plain number could be either day, so it stays a number."""
    rows = [["pers_person_id", "pers_dob", "pers_death_date"], ["C1", DAY, 41792]]
    path = _book(tmp_path / "book.xlsx", {"ssd_person": rows}, date_1904=True)
    assert _children(path) == [{"person_id": "C1", "date_of_birth": "2014-06-02", "date_of_death": "41792"}]


def test_an_error_in_a_cell_is_a_problem_in_its_place(tmp_path: Path) -> None:
    """The reader of workbooks gives an empty cell for #N/A; it is not passed over without a word."""
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("ssd_person")
        sheet.write_row("B3", ["pers_person_id", "pers_sex", "other"])
        sheet.write("B4", "C1")
        sheet.write_formula("C4", "=NA()", None, "#N/A")
        sheet.write_formula("D4", "=1/0", None, "#DIV/0!")
    errors = [(each.rule, str(each.place)) for each in _open(path).notes() if each.rule == "error-cell"]
    assert errors == [("error-cell", "book.xlsx, sheet ssd_person, row 4, column C (pers_sex)")]


NAMES = [
    ("ssd_cla_placement", None),
    ("SSD CLA Placement", None),
    ("CLA placement", None),
    ("dbo.ssd_cla_placement", "was read as ssd_cla_placement."),
    ("ssd_cla_placements", "was read as ssd_cla_placement."),
    ("ssd_cla_pla", "was read as ssd_cla_placement."),
    ("Sheet1", "by the names of its columns."),
]


@pytest.mark.parametrize(("name", "told"), NAMES)
def test_a_sheet_is_found_by_its_name_or_its_columns(name: str, told: str | None, tmp_path: Path) -> None:
    """What is not the very name is told, where it is more than case and spaces."""
    rows = [["clap_cla_placement_id", "clap_person_id"], ["P1", "C1"]]
    payload = _open(_book(tmp_path / "book.xlsx", {"ssd_person": [["pers_person_id"], ["C1"]], name: rows}))
    assert next(payload.children()).document == {"person_id": "C1", "placements": [{"placement_id": "P1"}]}
    notes = [problem.message() for problem in payload.notes()]
    assert len(notes) == (told is not None)
    assert all(note.endswith(told or "") for note in notes)


OTHERS = [
    ("Notes", [["to do"]], "other-sheet", "note"),
    ("ssd_", [["a"]], "unknown-sheet", "error"),
    ("ssd_contact_x", [["cont_contact_id"]], "unknown-sheet", "error"),
    ("ssd_version_log", [["version_number"]], "old-form", "note"),
    ("Ssd_Person ", [["pers_person_id"], ["C9"]], "repeated-table", "error"),
    ("Copy", [["pers_person_id", "pers_sex"], ["C9", "M"]], "repeated-table", "note"),
]


@pytest.mark.parametrize(("name", "rows", "rule", "severity"), OTHERS)
def test_a_sheet_that_is_no_table_is_told(
    name: str, rows: list[list[str]], rule: str, severity: str, tmp_path: Path
) -> None:
    """A sheet of notes is a note; what may be meant for a table, or is there twice, is an error."""
    payload = _open(_book(tmp_path / "book.xlsx", {"ssd_person": [["pers_person_id"], ["C1"]], name: rows}))
    assert [(each.rule, each.severity, each.place.sheet) for each in payload.notes()] == [(rule, severity, name)]
    assert len(payload) == 1


@pytest.mark.parametrize("version", list(REGISTRY.releases))
def test_the_workbook_of_the_release_reads_back(version: str, tmp_path: Path) -> None:
    """Filled in, it is a payload, and its sheets that hold no data are not mentioned."""
    template = REGISTRY.get(version).folder / "ssd.template.xlsx"
    with pytest.raises(NothingToCheck, match="has no rows"):
        _open(template)
    with load_workbook(template) as book:
        sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    filled = {
        "person": [{"pers_person_id": "C1", "pers_forename": "Ann"}, {"pers_person_id": "C2"}],
        "payload_header": [{"standard": "ssd", "release": version, "local_authority": "845", "mode": "full"}],
    }
    for name, rows in filled.items():
        sheets[name] += [[row.get(heading) for heading in sheets[name][0]] for row in rows]
    _book(tmp_path / "filled.xlsx", sheets)
    payload = open_payload(tmp_path / "filled.xlsx", Limits(), REGISTRY)
    assert [child.document["person_id"] for child in payload.children()] == ["C1", "C2"]
    assert payload.header["release"] == version
    assert list(payload.notes()) == []


def test_an_opendocument_workbook_is_read(tmp_path: Path) -> None:
    """As LibreOffice writes it: typed cells, and rows before the table."""
    headings: list[tuple[str, dict[str, str]]] = [(name, {}) for name in ("", "pers_person_id", "pers_dob", "pers_sex")]
    day = {"valuetype": "date", "datevalue": "2014-06-02"}
    row = [("", {}), ("123", {"valuetype": "float", "value": "123"}), ("02/06/2014", day), ("X", {})]
    path = _ods(tmp_path / "book.ods", "ssd_person", [[], headings, row])
    payload = _open(path)
    assert next(payload.children()).document == {"person_id": "123", "date_of_birth": "2014-06-02", "sex": "X"}
    assert str(payload.place(0, ("sex",))) == "book.ods, sheet ssd_person, row 3, column D (pers_sex)"


def test_an_old_excel_workbook_is_read(tmp_path: Path) -> None:
    """As Excel 97 to 2003 wrote it."""
    (tmp_path / "book.xls").write_bytes(xls("ssd_person", [["pers_person_id", "pers_sex"], [123.0, "X"]]))
    payload = _open(tmp_path / "book.xls")
    assert next(payload.children()).document == {"person_id": "123", "sex": "X"}
    assert str(payload.place(0, ("sex",))) == "book.xls, sheet ssd_person, row 2, column B (pers_sex)"


def _locked_ods(tmp_path: Path) -> bytes:
    """Return an OpenDocument file whose list of parts says that they are encrypted."""
    plain = _ods(tmp_path / "plain.ods", "ssd_person", [[("pers_person_id", {})]])
    out = io.BytesIO()
    with zipfile.ZipFile(plain) as before, zipfile.ZipFile(out, "w") as after:
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == "META-INF/manifest.xml":
                part = b'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
                locked = (
                    part
                    + b'<manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>'
                )
                content = content.replace(b"</manifest:manifest>", locked)
            after.writestr(entry, content)
    return out.getvalue()


@pytest.mark.parametrize("name", ["book.xlsx", "book.xls", "book.ods", "tables.zip"])
def test_a_password_is_said_to_be_in_the_way(name: str, tmp_path: Path) -> None:
    """Whatever is protected, and whichever way."""
    locked = zipfile.ZipInfo("ssd_person.csv")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.writestr(locked, b"x")
    content = {
        "book.xlsx": compound("EncryptedPackage", b"secret"),
        "book.xls": xls("ssd_person", [["x"]], password=True),
        "book.ods": _locked_ods(tmp_path),
        "tables.zip": (tmp_path / "z.zip")
        .read_bytes()
        .replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"),
    }[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CannotRead, match=r"The file is protected by a password\. Save a copy without one\."):
        _open(tmp_path / name)


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1broken", compound("Other", b"x")]
)
def test_a_damaged_workbook_is_refused_in_words(content: bytes, tmp_path: Path) -> None:
    """With what to do about it."""
    (tmp_path / "book.xlsx").write_bytes(content)
    with pytest.raises(CannotRead, match=r"save it again|damaged"):
        _open(tmp_path / "book.xlsx")


def _with_part(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a zip with one of its files changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        for entry in before.infolist():
            part = before.read(entry)
            after.writestr(entry.filename, change(part) if entry.filename == name else part)
    return out.getvalue()


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.99])
def test_a_workbook_that_is_damaged_inside_is_refused_in_words(cut: float, tmp_path: Path) -> None:
    """Wherever its parts are cut short: the reader of workbooks fails at each in its own way, or for ever."""
    rows = [["pers_person_id", "pers_sex"], ["C1", "M"]]
    book = _book(tmp_path / "a.xlsx", {"ssd_person": rows}).read_bytes()
    sheet = _ods(tmp_path / "a.ods", "ssd_person", [[(cell, {}) for cell in row] for row in rows]).read_bytes()
    for name, content, part in (
        ("b.xlsx", book, "xl/worksheets/sheet1.xml"),
        ("c.xlsx", book, "xl/sharedStrings.xml"),
        ("d.xlsx", book, "xl/workbook.xml"),
        ("e.ods", sheet, "content.xml"),
    ):
        (tmp_path / name).write_bytes(_with_part(content, part, lambda whole: whole[: int(len(whole) * cut)]))
        with pytest.raises((CannotRead, NothingToCheck), match=r"save it again|has no rows"):
            _open(tmp_path / name)


def test_numbers_and_days_in_headings_do_not_stop_the_reading(tmp_path: Path) -> None:
    """A heading that is no text is a column that is not known."""
    rows = [["pers_person_id", 2025, date(2026, 4, 1)], ["C1", 1, 2]]
    problems = [str(each.place) for each in _open(_book(tmp_path / "b.xlsx", {"ssd_person": rows})).notes()]
    assert problems == [
        "b.xlsx, sheet ssd_person, row 1, column B (2025)",
        "b.xlsx, sheet ssd_person, row 1, column C (2026-04-01)",
    ]
