"""Returns that are tables are known by names and headings, and written in the exact form of the return."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.collection.lending import content, lending

from ssd_registry.collection.rows import Return, Rows, rows_of
from ssd_registry.collection.tabular import read_tables, write_csv, write_workbook
from ssd_registry.errors import CannotWrite
from ssd_registry.payload.source import tables_in
from ssd_registry.settings import Limits

LENDING = lending()
MEMBERS = "MEMBER,BORN,SEX,SHOE\r\nA,01/01/2000,F,\r\n"


def read(folder: Path, **files: str) -> Return:
    for name, text in files.items():
        folder.joinpath(f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    return read_tables(tables_in(folder, Limits()), LENDING, folder.name)


def test_a_file_is_known_by_its_name_and_its_columns_by_theirs(tmp_path: Path) -> None:
    """In any order and case; blank is nothing; the row and column are those of a spreadsheet."""
    found = read(tmp_path, members="sex,Member,Born\nF, A ,01/01/2000\n\n,B,\n")
    held = found.tables["Members"]
    assert held == Rows(
        ("SEX", "MEMBER", "BORN"), [("F", "A", "01/01/2000"), (None, "B", None)], [2, 4], ("A", "B", "C")
    )
    assert (found.form, list(found.tables), found.left_out) == ("csv", ["Members"], [])


def test_a_file_of_another_name_is_known_by_its_headings(tmp_path: Path) -> None:
    """Half of them at least, and two."""
    assert list(read(tmp_path, export1="MEMBER,LENT,BACK\nA,01/01/2025,\n").tables) == ["Loans"]


LEFT = [
    ({"members": MEMBERS, "hats": "HAT,SIZE\n1,2\n"}, "hats.csv", "It is no table of this return."),
    ({"members": MEMBERS, "members_old": MEMBERS}, "members_old.csv", "Members were read from members.csv already."),
    ({"members": "MEMBER,HAT\nA,1\n"}, "members.csv, column B (HAT)", "It is no column of Members."),
    ({"members": "MEMBER,SEX,SEX\nA,F,M\n"}, "members.csv, column C (SEX)", "There is a column of that name already."),
]


@pytest.mark.parametrize(("files", "place", "why"), LEFT)
def test_what_is_not_understood_is_told(files: dict[str, str], place: str, why: str, tmp_path: Path) -> None:
    """Nothing is passed over in silence."""
    assert [(each.place, each.why) for each in read(tmp_path, **files).left_out] == [(place, why)]


def test_a_short_row_is_blank_where_it_ends(tmp_path: Path) -> None:
    """Spreadsheets leave out what comes last."""
    assert read(tmp_path, members="MEMBER,BORN,SEX\nA\n").tables["Members"].values == [("A", None, None)]


def sent(**tables: list[dict[str, str | None]]) -> Return:
    return Return("made", "csv", rows_of(LENDING, tables))


def test_csv_files_are_exact(tmp_path: Path) -> None:
    """Headings in order and nothing of our own; a table with no row is headings only."""
    made = sent(Members=[{"MEMBER": "A", "LOANS": "3", "BORN": "01/01/2000", "SEX": None}])
    write_csv(made, LENDING, tmp_path / "out")
    assert (tmp_path / "out" / "members.csv").read_bytes() == b"MEMBER,BORN,SEX,SHOE\r\nA,01/01/2000,,\r\n"
    assert (tmp_path / "out" / "loans.csv").read_bytes() == b"MEMBER,LENT,BACK\r\n"


def test_a_zip_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    """Nothing of the day it was made is in it."""
    made = sent(Members=[{"MEMBER": "A"}])
    for name in ("a.zip", "b.zip"):
        write_csv(made, LENDING, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert zipfile.ZipFile(tmp_path / "a.zip").namelist() == ["members.csv", "loans.csv"]


TEXTS = st.none() | st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=8
)


@given(st.lists(st.fixed_dictionaries({"MEMBER": TEXTS.filter(bool), "SEX": TEXTS}), min_size=1, max_size=5))
def test_what_is_written_is_read_back(held: list[dict[str, str | None]]) -> None:
    """Whatever the texts are."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        write_csv(sent(Members=held), LENDING, Path(folder))
        back = read_tables(tables_in(Path(folder), Limits()), LENDING, "x").tables["Members"]
    assert [{"MEMBER": row[0], "SEX": row[2]} for row in back.values] == held


def test_a_workbook_has_a_sheet_for_each_list_with_real_dates(tmp_path: Path) -> None:
    """A date that cannot be read stays the text that it is; headings stand where the return has them."""
    from python_calamine import load_workbook

    tables = content()["tables"]
    tables[0] |= {"sheet": "List 1", "heading_row": 3}
    made = lending(tables=tables)
    target = tmp_path / "out.xlsx"
    write_workbook(
        sent(Members=[{"MEMBER": "0012", "BORN": "01/02/2000"}, {"MEMBER": "=1+1", "BORN": "soon"}]), made, target
    )
    sheets = load_workbook(target)
    assert sheets.sheet_names == ["List 1", "Loans"]
    held = sheets.get_sheet_by_name("List 1").to_python(skip_empty_area=False)
    assert held[2:] == [["MEMBER", "BORN", "SEX", "SHOE"], ["0012", date(2000, 2, 1), "", ""], ["=1+1", "soon", "", ""]]
    back = read_tables(tables_in(target, Limits()), made, "out.xlsx")
    assert (back.form, back.tables["Members"].column("BORN")) == ("workbook", ["01/02/2000", "soon"])


def test_a_workbook_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """With what may be in the way."""
    with pytest.raises(CannotWrite, match="Is it open in Excel"):
        write_workbook(sent(Members=[]), LENDING, tmp_path / "nowhere" / "out.xlsx")


def test_quotation_marks_and_commas_are_one_cell(tmp_path: Path) -> None:
    """As the csv module reads them."""
    write_csv(sent(Members=[{"MEMBER": 'a "b", c'}]), LENDING, tmp_path)
    with (tmp_path / "members.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file))[1][0] == 'a "b", c'
