"""The files for spreadsheets: the same bytes each time, and what a spreadsheet shows of them."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import msgspec
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from ssd_registry.build.workbook import (
    _sheet_names,
    csv_templates,
    dictionary_csv,
    dictionary_xlsx,
    excel_template,
)
from ssd_registry.registry import Registry
from ssd_registry.tables import Layout

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ssd_registry.release import Dictionary, Release

_MAKERS = [csv_templates, excel_template, dictionary_csv, dictionary_xlsx]
_WORKBOOKS = [excel_template, dictionary_xlsx]
_NOT_TABLES = ["Read me", "Codes", "Lists"]
_XML = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_CORE = {"dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/"}


class _Book:
    """A workbook as its XML."""

    def __init__(self, content: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self.parts = self._archive.namelist()
        self.cells = {
            name: CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name(name).to_python()
            for name in CalamineWorkbook.from_filelike(io.BytesIO(content)).sheet_names
        }

    def xml(self, part: str) -> etree._Element:
        return etree.fromstring(self._archive.read(part))

    def sheet(self, name: str) -> etree._Element:
        return self.xml(f"xl/worksheets/sheet{list(self.cells).index(name) + 1}.xml")

    def formats(self, name: str) -> list[str]:
        """Return the number format of each column of a sheet."""
        styles = self.xml("xl/styles.xml")
        own = {each.get("numFmtId"): each.get("formatCode") for each in styles.iterfind(".//x:numFmt", _XML)}
        known = {"0": "General", "1": "0", "49": "@"} | own
        used = [known[each.get("numFmtId")] for each in styles.iterfind("x:cellXfs/x:xf", _XML)]
        return [
            used[int(each.get("style", 0))]
            for each in self.sheet(name).iterfind("x:cols/x:col", _XML)
            for _ in range(int(each.get("min")), int(each.get("max")) + 1)
        ]

    def drop_downs(self, name: str) -> dict[str, list[str]]:
        """Return what each drop-down of a sheet offers, by the cells that have it."""
        return {
            each.get("sqref"): self._offered(each.findtext("x:formula1", namespaces=_XML))
            for each in self.sheet(name).iterfind(".//x:dataValidation", _XML)
        }

    def _offered(self, formula: str) -> list[str]:
        if formula.startswith('"'):
            return formula.strip('"').split(",")
        ranges = {
            each.get("name"): each.text for each in self.xml("xl/workbook.xml").iterfind(".//x:definedName", _XML)
        }
        found = re.fullmatch(r"Lists!\$([A-Z]+)\$2:\$\1\$([0-9]+)", ranges[formula])
        assert found is not None
        column = _number(found[1])
        return [str(row[column]) for row in self.cells["Lists"][1 : int(found[2])]]


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _letters(number: int) -> str:
    before, last = divmod(number, 26)
    return (_letters(before - 1) if before else "") + chr(65 + last)


def _shown(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def _headings(content: bytes) -> dict[str, list[str]]:
    """Return the column names of each empty CSV file, by the name of its table."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            name.removesuffix(".csv"): _rows(archive.read(name))[0]
            for name in archive.namelist()
            if name.endswith(".csv")
        }


@pytest.mark.parametrize("make", _MAKERS)
def test_building_twice_gives_the_same_bytes(dictionary: Dictionary, make: Callable[[Dictionary], bytes]):
    """A release can be rebuilt from itself, byte for byte."""
    assert make(dictionary) == make(dictionary)


def test_another_machine_would_make_the_same_bytes(small: Dictionary, tmp_path: Path):
    """Nothing depends on the order of sets, the clock or the time zone."""
    (tmp_path / "small.json").write_bytes(msgspec.json.encode(small))
    script = """if True:
        import hashlib, pathlib, sys, msgspec
        from ssd_registry.build import workbook as w
        from ssd_registry.release import Dictionary
        small = msgspec.json.decode(pathlib.Path(sys.argv[1]).read_bytes(), type=Dictionary)
        for make in (w.csv_templates, w.dictionary_csv, w.excel_template, w.dictionary_xlsx):
            sys.stdout.write(hashlib.sha256(make(small)).hexdigest() + "\\n")
    """
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "small.json")],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"},
        capture_output=True,
        text=True,
        check=True,
    )
    makers = (csv_templates, dictionary_csv, excel_template, dictionary_xlsx)
    assert done.stdout.split() == [hashlib.sha256(make(small)).hexdigest() for make in makers]


@pytest.mark.parametrize("make", [csv_templates, *_WORKBOOKS])
def test_zips_are_not_compressed_or_dated(small: Dictionary, make: Callable[[Dictionary], bytes]):
    """What compression makes differs between machines, so there is none; every file has the same date."""
    with zipfile.ZipFile(io.BytesIO(make(small))) as archive:
        assert archive.testzip() is None
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_each_csv_file_is_only_headings(dictionary: Dictionary):
    """A file is a byte order mark, one row of column names and CRLF, as Excel wants it."""
    with zipfile.ZipFile(io.BytesIO(csv_templates(dictionary))) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            assert content.startswith(b"\xef\xbb\xbf")
            assert content.count(b"\n") == content.count(b"\r\n") > 0
            assert name == "README.txt" or content.count(b"\n") == 1


def test_csv_templates_of_the_small_dictionary(small: Dictionary):
    """Lists are files of their own beside the key of their owner; what the authority keeps is left out."""
    assert _headings(csv_templates(small)) == {
        "ssd_payload_header": ["header_release", "header_extracted_at"],
        "ssd_payload_removed": ["removed_person_id"],
        "ssd_person": ["pers_person_id", "pers_sex", "pers_nationality", "pers_upn", "pers_postcode", "pers_dob"],
        "ssd_person_disability": ["pers_person_id", "pers_disability"],
        "ssd_initial_cp_conference": [
            "icpc_conference_id",
            "icpc_person_id",
            "icpc_plan_id",
            "icpc_held_at",
            "icpc_outcome_is_plan",
        ],
        "ssd_cp_plan": [
            "cppl_plan_id",
            "cppl_person_id",
            "cppl_conference_id",
            "cppl_reviews",
            "cppl_cost",
            "user",
            "cppl_notes",
        ],
        "ssd_cp_plan_categories_of_a_plan_told_in_words": [
            "cppl_plan_id",
            "cppl_categories_of_a_plan_that_are_told_in_many_words",
        ],
        "ssd_department": ["dept_team_id"],
    }


@pytest.mark.parametrize("release", Registry().releases.values(), ids=str)
def test_templates_are_what_a_payload_is_read_from(release: Release):
    """The empty files have the tables and columns that payloads are written to and read from."""
    layout = Layout(release)
    headings = _headings(csv_templates(release.dictionary))
    assert headings == {name: layout.headings(name) for name in layout.exchanged()}


def test_the_read_me_names_every_file(dictionary: Dictionary):
    """The read-me says of each file what it holds, and which release it is for."""
    with zipfile.ZipFile(io.BytesIO(csv_templates(dictionary))) as archive:
        text = archive.read("README.txt").decode("utf-8-sig")
        assert all(f"- {name}: " in text for name in archive.namelist() if name != "README.txt")
    assert f"release {dictionary.release}:" in text.splitlines()[0]


def test_the_template_has_a_sheet_for_each_table(dictionary: Dictionary):
    """Each table has a sheet, in order, whose first and only row is the headings of its CSV file."""
    book = _Book(excel_template(dictionary))
    headings = _headings(csv_templates(dictionary))
    names = _sheet_names(headings)
    assert list(book.cells) == ["Read me", *names.values(), "Codes", "Lists"]
    assert {table: book.cells[names[table]] for table in headings} == {
        table: [columns] for table, columns in headings.items()
    }


@pytest.mark.parametrize(
    ("tables", "names"),
    [
        (["ssd_person"], ["person"]),
        (["ssd_lists", "ssd_Codes"], ["lists_2", "Codes_2"]),
        (["ssd_" + "a" * 40, "ssd_" + "A" * 41], ["a" * 31, "A" * 29 + "_2"]),
        (["ssd_x" * 11 + str(number) for number in range(11)][9:], None),
    ],
)
def test_sheet_names_are_short_and_told_apart(tables: list[str], names: list[str] | None):
    """Excel allows 31 characters, and takes a and A for the same."""
    found = _sheet_names(tables)
    assert list(found) == tables
    assert names is None or list(found.values()) == names
    assert all(len(name) <= 31 for name in found.values())
    assert len({name.lower() for name in found.values()}) == len(tables)


def test_drop_downs_hold_the_codes(dictionary: Dictionary):
    """Each column of codes offers the codes of its list, every one as text, in rows 2 to 5001."""
    book = _Book(excel_template(dictionary))
    headings = _headings(csv_templates(dictionary))
    lists = {each.id: [code.code for code in each.codes] for each in dictionary.code_lists}
    items = {(item.values_table or item.table, item.column): item for item in dictionary.items}
    for table, sheet in _sheet_names(headings).items():
        expected = {}
        for number, column in enumerate(headings[table]):
            item = items.get((table, column))
            cells = f"{_letters(number)}2:{_letters(number)}5001"
            if item and item.type == "boolean":
                expected[cells] = ["true", "false"]
            elif item and item.code_list:
                expected[cells] = lists[item.code_list]
        assert book.drop_downs(sheet) == expected, table


def test_the_template_says_what_codes_mean(small: Dictionary):
    """The sheet Codes has one row for each code of the lists that are used, with its title."""
    cells = _Book(excel_template(small)).cells
    assert cells["Codes"][0] == ["Code list", "Code", "Title", "Valid from", "Valid to", "Confirmed", "Note"]
    assert ["sex", "00", "Not 'known'", "", "", "no", ""] in cells["Codes"]
    assert ["sex", "F", "Female", "2024-04-01", "2030-03-31", "yes", ""] in cells["Codes"]
    assert [row[:3] for row in cells["Lists"][:4]] == [
        ["disability", "nationality", "sex"],
        ["NONE", "000", "M"],
        ["HAND", "001", "F"],
        ["", "002", "00"],
    ]


def test_columns_have_the_format_of_what_they_hold(small: Dictionary):
    """Ids and codes are text, so that zeros at the front stay; days look like 2026-04-01."""
    book = _Book(excel_template(small))
    assert book.formats("person") == ["@", "@", "@", "@", "@", "yyyy-mm-dd"]
    assert book.formats("initial_cp_conference") == ["@"] * 5
    assert book.formats("cp_plan") == ["@", "@", "@", "0", "General", "@", "@"]
    assert set(book.formats("Lists")) == {"@"}


def test_notes_say_what_a_column_means(small: Dictionary):
    """The note on a heading holds the title, the description and how to write the value."""
    book = _Book(excel_template(small))
    notes = [
        "".join(each.itertext())
        for part in book.parts
        if part.startswith("xl/comments")
        for each in book.xml(part).iterfind(".//x:comment", _XML)
    ]
    assert len(notes) == sum(map(len, _headings(csv_templates(small)).values()))
    assert (
        "Sex\nThe sex of the record.\nRequired.\nWrite a code of the list sex (see the sheet Codes).\nItem PERS002A"
    ) in notes
    assert (
        "Upn\nThe upn of the record.\nAt most 13 characters.\n"
        "Ends with release 2.0.0; use PERS002A instead.\nItem PERS004A"
    ) in notes


def test_table_sheets_are_easy_to_move_in(dictionary: Dictionary):
    """Headings stay in sight and can be filtered by, and columns are as wide as their names."""
    content = excel_template(dictionary)
    book = _Book(content)
    for name, rows in book.cells.items():
        if name in _NOT_TABLES:
            continue
        sheet = book.sheet(name)
        pane = sheet.find(".//x:pane", _XML)
        assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
        last = _letters(len(rows[0]) - 1)
        assert sheet.find("x:autoFilter", _XML).get("ref") == f"A1:{last}5001"
        narrowest = min(float(each.get("width")) for each in sheet.iterfind("x:cols/x:col", _XML))
        assert narrowest >= 12


@pytest.mark.parametrize("make", _WORKBOOKS)
def test_workbooks_are_accessible(dictionary: Dictionary, make: Callable[[Dictionary], bytes]):
    """A workbook has a title, its first sheet is open, and no cells are merged or hidden."""
    book = _Book(make(dictionary))
    core = book.xml("docProps/core.xml")
    assert core.findtext("dc:title", namespaces=_CORE).startswith("Standard Safeguarding Dataset ")
    assert core.findtext("dcterms:created", namespaces=_CORE) == f"{dictionary.published}T00:00:00Z"
    for name, rows in book.cells.items():
        sheet = book.sheet(name)
        assert rows, name
        assert sheet.find("x:mergeCells", _XML) is None
        assert sheet.find(".//*[@hidden]") is None


@pytest.mark.parametrize("make", _WORKBOOKS)
def test_strings_stay_strings(dictionary: Dictionary, make: Callable[[Dictionary], bytes]):
    """Nothing that a model says can become a formula or a link."""
    book = _Book(make(dictionary))
    for name in book.cells:
        sheet = book.sheet(name)
        assert sheet.find(".//x:f", _XML) is None
        assert sheet.find("x:hyperlinks", _XML) is None


def test_the_dictionary_has_a_row_for_each_item(dictionary: Dictionary):
    """The CSV holds each item once, in order, with its description last."""
    content = dictionary_csv(dictionary)
    headings, *rows = _rows(content)
    assert content.startswith(b"\xef\xbb\xbfref,name,title,table,column,type,form,code_list,")
    assert content.count(b"\r\n") >= len(rows) + 1
    assert headings[-1] == "description"
    assert [(row[0], row[-1]) for row in rows] == [(item.ref, item.description) for item in dictionary.items]


def test_the_dictionary_says_who_may_ask_and_why(small: Dictionary):
    """An item's row names the recipient and the law of each return that uses it, and what ends when."""
    headings, *rows = _rows(dictionary_csv(small))
    items = {row[0]: dict(zip(headings, row, strict=True)) for row in rows}
    assert items["PERS002A"]["legal_basis"] == (
        "Department for Education: Children Act 1989, section 83; "
        "Ofsted: Education and Inspections Act 2006 (to be confirmed)"
    )
    assert items["PERS002A"]["required"] == "yes"
    assert items["PERS004A"]["removed_from"] == "2.0.0"
    assert items["PERS004A"]["replaced_by"] == "PERS002A"
    assert items["PERS005A"]["return_fields"] == "CIN: N00066; SSDA903: DOB"
    assert (items["CPPL004A"]["minimum"], items["CPPL005A"]["minimum"]) == ("0", "0.5")
    assert items["META001A"]["title"] == "=1+1"


def test_the_workbook_holds_the_whole_dictionary(dictionary: Dictionary):
    """Each kind of thing has a sheet with a row for each, and the items are those of the CSV."""
    cells = _Book(dictionary_xlsx(dictionary)).cells
    assert {name: len(rows) - 1 for name, rows in cells.items()} == {
        "Items": len(dictionary.items),
        "Tables": len(dictionary.tables),
        "Code lists": len(dictionary.code_lists),
        "Codes": sum(len(each.codes) for each in dictionary.code_lists),
        "Collections": len(dictionary.collections),
        "Mends": len(dictionary.mends),
        "Sources": len(dictionary.sources),
    }
    headings, *rows = _rows(dictionary_csv(dictionary))
    assert cells["Items"][0] == [heading.replace("_", " ").capitalize() for heading in headings]
    shown = [[_shown(cell) for cell in row] for row in cells["Items"][1:]]
    assert [[each.replace("\r\n", "\n") for each in row] for row in rows] == shown


def test_each_sheet_of_the_dictionary_is_one_table(dictionary: Dictionary):
    """Each sheet holds one marked table from A1 down, so that pandas and screen readers find its headings."""
    book = _Book(dictionary_xlsx(dictionary))
    tables = [book.xml(part) for part in book.parts if part.startswith("xl/tables/")]
    assert [each.get("ref") for each in tables] == [
        f"A1:{_letters(len(rows[0]) - 1)}{max(len(rows), 2)}" for rows in book.cells.values()
    ]
    for name in book.cells:
        assert book.sheet(name).find(".//x:pane", _XML).get("ySplit") == "1"


def test_a_sheet_with_nothing_on_it_keeps_its_headings(small: Dictionary):
    """A release with no mends has an empty table of mends, not a broken workbook."""
    bare = msgspec.structs.replace(small, mends=())
    cells = _Book(dictionary_xlsx(bare)).cells
    assert cells["Mends"][0] == ["Item", "Kind", "Before", "After", "Why"]
    assert all(cell == "" for row in cells["Mends"][1:] for cell in row)
