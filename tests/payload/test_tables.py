"""A payload of tables has a place for every value, those of lists in the rows of their own table."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead
from ssd_registry.payload import Child, open_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from pathlib import Path

    from ssd_registry.payload import Payload
    from ssd_registry.payload.payload import Path as Steps

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
TABLES = {
    "ssd_payload_header": "standard,release,local_authority,mode\nssd,1.1.0,845,full\n",
    "ssd_payload_source_system": "source_system_name\nA\n",
    "ssd_payload_removed": "removed_person_id\nG1\nG2\n",
    "ssd_professionals": "prof_professional_id,prof_professional_name\nW1,A\nW2,B\n",
    "ssd_person": "pers_sex,pers_person_id\nM,C1\nF,C2\n",
    "ssd_assessment_factors": "cinf_table_id,cinf_person_id,cinf_assessment_id\nF2,C2,A1\nF1,C1,A2\nF3,C2,A3\n",
    "ssd_assessment_factor_codes": "cinf_table_id,cinf_assessment_factor\nF1,1A\nF3,2B\nF2,1A\nF3,ZZ\n\nF3,2B\n",
    "ssd_contacts": 'cont_contact_id,cont_person_id,cont_contact_outcome_json\nK1,C1,"{""NO_SUCH"":""Y""}"\n',
    "ssd_address": 'addr_table_id,addr_person_id,addr_address_json\nA1,C1,"{""TOWN"":""X""}"\n',
}


def _folder(path: Path, tables: dict[str, str]) -> Payload:
    for name, text in tables.items():
        (path / f"{name}.csv").write_text(text)
    return open_payload(path, Limits(), REGISTRY)


PLACES: list[tuple[int | None, Steps, str]] = [
    (0, (), "ssd_person.csv, row 2"),
    (1, ("sex",), "ssd_person.csv, row 3, column A (pers_sex)"),
    (1, ("forename",), "ssd_person.csv, row 3"),
    (1, ("assessment_factors", 0), "ssd_assessment_factors.csv, row 2"),
    (
        1,
        ("assessment_factors", 1, "assessment_factors_id"),
        "ssd_assessment_factors.csv, row 4, column A (cinf_table_id)",
    ),
    (
        1,
        ("assessment_factors", 1, "assessment_factor_codes"),
        "ssd_assessment_factor_codes.csv, row 3, column B (cinf_assessment_factor)",
    ),
    (
        1,
        ("assessment_factors", 1, "assessment_factor_codes", 1),
        "ssd_assessment_factor_codes.csv, row 5, column B (cinf_assessment_factor)",
    ),
    (
        1,
        ("assessment_factors", 1, "assessment_factor_codes", 2),
        "ssd_assessment_factor_codes.csv, row 7, column B (cinf_assessment_factor)",
    ),
    (0, ("contacts", 0, "contact_outcomes", 0), "ssd_contacts.csv, row 2, column C (cont_contact_outcome_json)"),
    (0, ("addresses", 0, "address_town"), "ssd_address.csv, row 2, column C (addr_address_json)"),
    (None, ("header", "mode"), "ssd_payload_header.csv, row 2, column D (mode)"),
    (
        None,
        ("header", "source_system", "source_system_name"),
        "ssd_payload_source_system.csv, row 2, column A (source_system_name)",
    ),
    (None, ("removed", 1), "ssd_payload_removed.csv, row 3, column A (removed_person_id)"),
    (
        None,
        ("professionals", 1, "professional_name"),
        "ssd_professionals.csv, row 3, column B (prof_professional_name)",
    ),
    (None, ("departments", 0), ""),
]


@pytest.mark.parametrize(("child", "steps", "place"), PLACES)
def test_every_value_has_a_place(child: int | None, steps: Steps, place: str, tmp_path: Path) -> None:
    """Of a child, of its records, of the values of their lists, and of what is around the children."""
    assert str(_folder(tmp_path, TABLES).place(child, steps)) == (place or tmp_path.name)


def test_a_problem_of_a_list_is_at_its_row(tmp_path: Path) -> None:
    """The code that is in no list, and the one that stands there twice."""
    problems = [
        each for each in CHECKER.check(_folder(tmp_path, TABLES)).problems if each.table == "ssd_assessment_factors"
    ]
    assert {(each.rule, str(each.place)) for each in problems if each.words is None} == {
        ("not-in-list", "ssd_assessment_factor_codes.csv, row 5, column B (cinf_assessment_factor)"),
        ("repeated", "ssd_assessment_factor_codes.csv, row 3, column B (cinf_assessment_factor)"),
    }


def test_a_value_of_a_list_that_belongs_to_no_record_is_told(tmp_path: Path) -> None:
    """It would be lost without a word otherwise."""
    payload = _folder(
        tmp_path, TABLES | {"ssd_assessment_factor_codes": "cinf_table_id,cinf_assessment_factor\nF9,1A\n"}
    )
    (problem,) = [each for each in payload.notes() if each.severity == "error"]
    assert problem.rule == "orphan-value"
    assert str(problem.place) == "ssd_assessment_factor_codes.csv, row 2, column A (cinf_table_id)"


def test_a_row_without_its_person_is_told_even_where_a_person_has_no_identifier(tmp_path: Path) -> None:
    """Rows without a person are not given to the person without an identifier."""
    tables = {"ssd_person": "pers_person_id,pers_sex\n,M\n", "ssd_contacts": "cont_contact_id,cont_person_id\nK1,\n"}
    payload = _folder(tmp_path, tables)
    assert [child.document for child in payload.children()] == [{"sex": "M"}]
    assert ("orphan", "ssd_contacts.csv, row 2, column B (cont_person_id)") in {
        (each.rule, str(each.place)) for each in payload.notes()
    }


def test_identifiers_match_whatever_spaces_are_around_them(tmp_path: Path) -> None:
    """Columns of a fixed width pad them; a note tells of it where they are values."""
    tables = {
        "ssd_person": "pers_person_id,pers_sex\nC1  ,M\n",
        "ssd_contacts": "cont_contact_id,cont_person_id\nK1, C1\n",
    }
    payload = _folder(tmp_path, tables)
    assert [child.document for child in payload.children()] == [
        {"person_id": "C1", "sex": "M", "contacts": [{"contact_id": "K1"}]}
    ]
    told = [(str(each.place), each.message()) for each in payload.notes() if each.rule == "old-form"]
    assert told == [("ssd_person.csv, column A (pers_person_id)", "Spaces around the value were taken off (once).")]


def test_a_child_of_too_many_rows_is_not_read(tmp_path: Path) -> None:
    """As it would not be from JSON: the rest is."""
    rows = "".join(f"K{number},C1\n" for number in range(50))
    for name, text in {
        "ssd_person": "pers_person_id\nC1\nC2\n",
        "ssd_contacts": f"cont_contact_id,cont_person_id\n{rows}",
    }.items():
        (tmp_path / f"{name}.csv").write_text(text)
    payload = open_payload(tmp_path, Limits(child_bytes=500), REGISTRY, release="1.1.0")
    assert [isinstance(child, Child) for child in payload.children()] == [False, True]
    assert [line is None for line in payload.raw_children()] == [True, False]


def test_cells_beyond_the_headings_are_refused_with_their_row(tmp_path: Path) -> None:
    """A comma that no quotation marks are around moves every cell after it."""
    with pytest.raises(CannotRead, match=r"ssd_person.csv, row 3 has 3 cells under 2 headings. Put quotation marks"):
        _folder(tmp_path, {"ssd_person": "pers_person_id,pers_forename\nC1,Ann\nC2,Ann,Bob\n"})


def test_a_table_without_headings_is_told_and_none_of_its_rows_repeated(tmp_path: Path) -> None:
    """Its first row holds somebody's data, which is no name of a column."""
    payload = _folder(
        tmp_path, {"ssd_person": "C1,Ann Example\nC2,Bob Example\n", "ssd_contacts": TABLES["ssd_contacts"]}
    )
    (problem,) = [each for each in payload.notes() if each.severity == "error"]
    assert (problem.rule, str(problem.place)) == ("no-headings", "ssd_person.csv")
    assert "ssd_person" in payload.absent_tables(REGISTRY.get("1.1.0"))
    assert not [each for each in payload.notes() if "Example" in f"{each.place} {each.message(values=True)} {each.fix}"]


def test_two_columns_of_one_name_are_told(tmp_path: Path) -> None:
    """The first is read."""
    payload = _folder(tmp_path, {"ssd_person": "pers_person_id,pers_sex,PERS SEX\nC1,M,F\n"})
    assert next(payload.children()).document == {"person_id": "C1", "sex": "M"}
    assert ("repeated-column", "ssd_person.csv, row 1, column C (PERS SEX)") in {
        (each.rule, str(each.place)) for each in payload.notes()
    }


def test_what_was_left_empty_is_absent_from_a_workbook_and_not_from_csv(tmp_path: Path) -> None:
    """The release's own workbook has a sheet for every table; nobody writes a CSV of headings for nothing."""
    rows = {
        "ssd_person": [["pers_person_id"]],
        "ssd_missing": [["miss_table_id"]],
        "ssd_contacts": [["cont_contact_id", "cont_person_id"], ["K1", "C1"]],
    }
    with xlsxwriter.Workbook(tmp_path / "book.xlsx") as book:
        for name, cells in rows.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(cells):
                sheet.write_row(number, 0, row)
    payload = open_payload(tmp_path / "book.xlsx", Limits(), REGISTRY, release="1.1.0")
    assert {"ssd_person", "ssd_missing"} <= payload.absent_tables(REGISTRY.get("1.1.0"))
    assert [child.document["person_id"] for child in payload.children()] == ["C1"]
    assert "ssd_person has no rows: the children were taken from the other tables." in [
        each.message() for each in payload.notes()
    ]
    (tmp_path / "csv").mkdir()
    payload = _folder(
        tmp_path / "csv",
        {name: "\n".join(",".join(row) for row in cells) for name, cells in rows.items()}
        | {"ssd_mother": "moth_table_id,moth_person_id\n"},
    )
    assert not payload.absent_tables(REGISTRY.get("1.1.0")) & {"ssd_person", "ssd_missing", "ssd_mother"}
    assert len(payload) == 0


def test_children_can_be_read_from_any_position(tmp_path: Path) -> None:
    """Several processes share one payload, each with a part of the children."""
    payload = _folder(tmp_path, {"ssd_person": "pers_person_id\n" + "".join(f"C{number}\n" for number in range(10))})
    parts = [child.document["person_id"] for bounds in pairwise([0, 3, 7, 10]) for child in payload.children(*bounds)]
    assert parts == [f"C{number}" for number in range(10)]


def test_a_report_of_several_processes_is_the_same(tmp_path: Path) -> None:
    """What was laid down on disk is read by each of them."""
    rows = "".join(f"C{number},{'X' if number % 700 == 0 else 'M'}\n" for number in range(4100))
    payload = _folder(tmp_path, {"ssd_person": f"pers_person_id,pers_sex\n{rows}"})
    reports = [CHECKER.check(payload, "1.1.0", processes=processes) for processes in (1, 2)]
    places = [[str(each.place) for each in report.problems if each.rule == "not-in-list"] for report in reports]
    assert places[0] == places[1]
    assert len(places[0]) == 6


def test_tables_with_a_header_leave_out_only_what_is_empty(tmp_path: Path) -> None:
    """They were written from a payload: a record type with no file has no records, as in JSON."""
    (tmp_path / "ssd_person.csv").write_text("pers_person_id\nC1\n", encoding="utf-8")
    registry = Registry()
    release = registry.get("1.1.0")
    plain = open_payload(tmp_path, Limits(), registry, release="1.1.0").absent_tables(release)
    assert {"ssd_address", "ssd_contact_outcomes", "ssd_professionals"} <= plain
    header = "standard,release,local_authority,mode\nssd,1.1.0,845,full\n"
    (tmp_path / "ssd_payload_header.csv").write_text(header, encoding="utf-8")
    absent = open_payload(tmp_path, Limits(), registry).absent_tables(release)
    assert absent == {table.name for table in release.dictionary.tables if table.level == "top"}
