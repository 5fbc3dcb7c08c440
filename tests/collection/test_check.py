"""A return is checked by its owner's rules and told of in its own terms."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from tests.collection.lending import content, lending

from ssd_registry.collection.check import SWITCH, Beside, Origin, ReturnChecker, given_of, year_before
from ssd_registry.collection.rows import LeftOut, Return, Rows
from ssd_registry.errors import NothingToCheck
from ssd_registry.payload.payload import Place
from ssd_registry.privacy import discreet
from ssd_registry.registry import Registry
from ssd_registry.report import as_json, as_text
from ssd_registry.report.json import json_schema

LENDING = lending()
CHECKER = ReturnChecker(LENDING)


def made(form: str = "csv", **tables: list[tuple[str | None, ...]]) -> Return:
    """Return a return with the first fields of each table."""
    names = {table.name: table for table in LENDING.own_tables}
    found = {}
    for name, values in tables.items():
        fields = tuple(each.name for each in names[name].written)[: len(values[0]) if values else None]
        letters = tuple("ABCDEFG"[: len(fields)])
        found[name] = Rows(fields, values, list(range(2, len(values) + 2)), letters)
    return Return("lending", form, found)  # type: ignore[arg-type]


MEMBERS = [("A", "01/01/2000", "F"), ("B", "01/01/2001", "M")]


def test_a_finding_has_file_row_column_and_child() -> None:
    """As a spreadsheet shows them, with dates as the return writes them."""
    report = CHECKER.check(
        made(Members=MEMBERS, Loans=[("A", "01/05/2025", "02/05/2025"), ("B", "05/05/2025", "04/05/2025")])
    )
    (problem,) = [each for each in report.problems if each.rule == "LEND-1"]
    assert problem.place == Place(file="loans.csv", row=3, column="C", heading="BACK")
    assert (problem.person, problem.child, problem.value) == ("B", 1, "04/05/2025")
    assert problem.message(values=True) == "Lent on 05/05/2025, back on 04/05/2025."
    assert problem.message() == "Loan is back before it is lent."


def test_other_rows_at_fault_are_named_with_the_first() -> None:
    """One finding for each row of the main table, however many it is joined to."""
    loans = [("A", f"0{day}/05/1999", None) for day in range(1, 6)]
    report = CHECKER.check(made(Members=MEMBERS, Loans=loans))
    (problem,) = [each for each in report.problems if each.rule == "LEND-2"]
    assert problem.place.file == "members.csv"
    assert problem.also == "loans.csv, row 2; loans.csv, row 3; loans.csv, row 4 and 2 more"
    assert problem.message().endswith("See also loans.csv, row 2; loans.csv, row 3; loans.csv, row 4 and 2 more.")


def test_an_answer_to_a_query_holds_when_other_rows_move() -> None:
    """The mark is made of what was sent, not of where it stands."""
    loans = [("A", "01/05/1999", None)]
    first, second = (
        CHECKER.check(made(Members=MEMBERS, Loans=sent)) for sent in (loans, [("B", "01/05/2025", None), *loans])
    )
    (one,), (other,) = ([each for each in report.problems if each.rule == "LEND-2"] for report in (first, second))
    assert one.also != other.also
    assert one.mark == other.mark


def test_what_was_not_given_is_not_run_and_said() -> None:
    """Last year's return is missing, so what compares with it is not judged."""
    report = CHECKER.check(made(Members=MEMBERS))
    assert report.rules_not_run == {
        "LEND-1": "needs Loans",
        "LEND-2": "needs Loans",
        "LEND-5": "needs last year's Members",
        "LEND-7": "needs Members.LOANS",
    }
    assert report.rules_run == 3


def test_last_year_is_compared_with() -> None:
    """A member of last year who is gone is found in last year's file."""
    last = made(Members=[("A", "01/01/2000", "F"), ("Z", "01/01/2000", "F")])
    report = CHECKER.check(made(Members=MEMBERS), Beside(last=last))
    (problem,) = report.problems
    assert (problem.rule, problem.person, problem.child) == ("LEND-5", "Z", None)
    assert str(problem.place) == "last year's members.csv, row 3, column A (MEMBER)"


def test_what_the_return_has_no_place_for_is_passed_over_beside_it() -> None:
    """Last year's return of one that is held against none."""
    checker = ReturnChecker(lending(last_year=False, rules=content()["rules"][:4]))
    last = made(Members=MEMBERS)
    assert not checker.check(made(Members=MEMBERS), Beside(last=last, reference=last.tables)).problems


def test_a_finding_about_the_whole_return_is_one() -> None:
    """It has no row and no child."""
    report = CHECKER.check(made(Members=MEMBERS[:1]), Beside(authority="845"))
    (problem,) = [each for each in report.problems if each.rule == "LEND-6"]
    assert (problem.child, problem.place.row) == (None, None)
    assert not CHECKER.check(made(Members=MEMBERS[:1]), Beside(authority="201")).problems


def test_a_field_that_the_files_do_not_carry_is_worked_out() -> None:
    """Four loans are one too many."""
    report = CHECKER.check(made(Members=MEMBERS, Loans=[("A", "01/05/2025", None)] * 4))
    assert [(each.rule, each.person) for each in report.problems] == [("LEND-7", "A")]


def test_small_letters_count_as_capitals_where_the_return_says_so() -> None:
    """What is shown is what was sent."""
    capitals = ReturnChecker(lending(capitals=True))
    report = capitals.check(made(Members=[("a", "01/01/2000", "f"), ("b", "01/01/2000", "x")]))
    assert [(each.rule, each.value, each.person) for each in report.problems] == [("LEND-4", "x", "b")]
    assert [each.rule for each in CHECKER.check(made(Members=[("a", None, "f"), ("b", None, "F")])).problems] == [
        "LEND-4"
    ]


def test_children_are_the_same_in_small_letters_and_capitals_where_the_return_says_so() -> None:
    """One child, at the first place."""
    sent = made(Members=[("a", "01/01/2000", "f")], Loans=[("A", "05/05/2025", "04/05/2025")])
    report = ReturnChecker(lending(capitals=True)).check(sent)
    assert report.tally["children"] == 1
    assert [(each.person, each.child) for each in report.problems] == [("A", 0)]


def test_nothing_checked_is_no_pass() -> None:
    """A return without a child: with no row, with no table that tells of children, or with no rules."""
    tables = [
        *content()["tables"],
        {"table": "Header", "title": "H", "fields": [{"name": "X", "title": "X", "type": "text"}]},
    ]
    header = Return("lending", "csv", {"Header": Rows(("X",), [("1",)])})
    for checker, sent in (
        (CHECKER, made(Members=[])),
        (CHECKER, Return("lending", "csv", {})),
        (ReturnChecker(lending(tables=tables)), header),
        (ReturnChecker(lending(rules=[])), made(Members=MEMBERS)),
    ):
        with pytest.raises(NothingToCheck):
            checker.check(sent)


def test_a_row_that_names_no_child_is_looked_at() -> None:
    """The rules are what tells of it."""
    report = CHECKER.check(made(Members=[(None, "soon", "F")]))
    assert [(each.rule, each.person, each.child) for each in report.problems] == [("LEND-3", None, None)]
    assert report.tally == {"children": 0, "rows": 1}


def test_a_message_shows_columns_whatever_the_case_of_their_names() -> None:
    """With what was sent where it could not be read."""
    for message in ("{BORN_text} is no date.", "{born_text} is no date."):
        rules = [{**content()["rules"][2], "message": message}]
        (problem,) = ReturnChecker(lending(rules=rules)).check(made(Members=[("A", "soon", "F")])).problems
        assert problem.message(values=True) == "soon is no date."


def test_a_check_keeps_nothing() -> None:
    """The tables are empty again, also after a check that failed."""
    checker = ReturnChecker(LENDING)
    checker.check(made(Members=[("A", "soon", "F")]))
    assert checker._small is not None
    counts = (
        "select (select count(*) from members), (select count(*) from ssd_given), (select authority from this_return)"
    )
    assert checker._small._database.execute(counts).fetchall() == [(0, 0, None)]
    with pytest.raises(UnicodeEncodeError):
        checker.check(made(Members=[("A", "\ud800", "F")]))
    assert [each.rule for each in checker.check(made(Members=[("A", "soon", "F")])).problems] == ["LEND-3"]


def test_several_threads_share_a_checker() -> None:
    """Each gets what is wrong with its own return."""
    checker = ReturnChecker(LENDING)
    sent = [made(Members=[(f"M{number}", "soon", "F")] * (1 + number)) for number in range(16)]
    with ThreadPoolExecutor(4) as threads:
        reports = list(threads.map(checker.check, sent))
    for number, report in enumerate(reports):
        assert [each.person for each in report.problems] == [f"M{number}"] * (1 + number)


def test_what_has_no_place_in_the_return_is_told() -> None:
    """The first of it, and how much more there is."""
    left = [LeftOut("members.csv, column D (HAT)", "HAT", "It is no column of Members.")] * 25
    report = CHECKER.check(replace(made(Members=MEMBERS), left_out=left))
    assert len(report.not_checked) == 21
    assert report.not_checked[0] == "members.csv, column D (HAT), HAT: It is no column of Members."
    assert report.not_checked[-1].startswith("and 5 more")
    assert discreet(report, frozenset()).not_checked == ["25 things have no place in the return."]


def test_large_and_small_returns_are_told_of_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which engine was asked does not show."""
    sent = made(Members=[("A", "soon", "F"), ("B", "01/01/2001", "x")], Loans=[("A", "05/05/2025", "04/05/2025")])
    small = CHECKER.check(sent)
    monkeypatch.setattr("ssd_registry.collection.check.SWITCH", 1)
    assert SWITCH > 1
    assert CHECKER.check(sent).problems == small.problems
    assert {each.rule for each in small.problems} == {"LEND-1", "LEND-3", "LEND-4"}


def test_a_derived_return_names_the_item_and_the_child_of_the_payload() -> None:
    """So that it can be mended where it is kept."""
    release = Registry().get("1.1.0")
    origin = Origin(release, lambda person: (7, Place(pointer="/children/7")) if person == "B" else None)
    report = CHECKER.check(made(Members=MEMBERS, Loans=[("B", "05/05/2025", "04/05/2025")]), origin=origin)
    (problem,) = report.problems
    item = release.items_by_name["cine_close_date"]
    assert (problem.item, problem.child, str(problem.place)) == (item.ref, 7, "/children/7")
    assert problem.fix.endswith(f"In the payload: {item.title} (cine_close_date).")
    assert report.titles == {item.ref: item.title}
    assert report.not_checked == []


def test_what_a_payload_holds_and_the_return_does_not_is_told() -> None:
    """What failed its structure is not judged by the rules of the return."""
    origin = Origin(Registry().get("1.1.0"), lambda _: None, left_out=2)
    (told,) = CHECKER.check(made(Members=MEMBERS), origin=origin).not_checked
    assert told.startswith("2 values or records of the payload that are not as the standard says")


def test_a_report_says_which_return_and_year_it_is_about() -> None:
    """As every report says its release."""
    report = CHECKER.check(made(Members=MEMBERS))
    assert (report.standard, report.release, report.against) == ("lending", "2025-26", "lending-2025-26")
    assert "rule of the return" in report.means
    jsonschema.validate(as_json(report, values=True), json_schema())


def test_no_value_is_in_a_report_without_values() -> None:
    """Neither in the text nor in the JSON."""
    report = CHECKER.check(
        made(Members=[("SECRET1", "SECRET2", "SECRET3")], Loans=[("SECRET1", "05/05/2025", "04/05/2025")])
    )
    for shown in (as_text(report, values=False), str(as_json(report, values=False))):
        assert "SECRET" not in shown
        assert "05/05/2025" not in shown
        assert "LEND-4" in shown


def test_a_day_that_no_return_is_about_says_no_year() -> None:
    """The year is then the one that the return is of."""
    written: dict[str, Any] = content()
    written["tables"].append(
        {"table": "Header", "title": "Header", "fields": [{"name": "ReferenceDate", "title": "Day", "type": "date"}]}
    )
    header = Rows(("ReferenceDate",), [("31/03/0001",)])
    facts = given_of(lending(tables=written["tables"]), Return("x", "csv", {"Header": header}), Beside()).facts
    assert facts["year_end"] == "2026-03-31"


YEARS = [("2026-03-31", "2025-04-01"), ("2024-02-29", "2023-03-01"), ("2025-02-28", "2024-02-29")]


@pytest.mark.parametrize(("end", "start"), YEARS)
def test_a_year_begins_on_the_day_after_the_same_day_of_the_year_before(end: str, start: str) -> None:
    """Leap days too."""
    assert year_before(end) == start


def test_the_header_of_a_return_says_its_year() -> None:
    """The reference date goes before what the return's definition says."""
    written: dict[str, Any] = content()
    written["tables"].append(
        {"table": "Header", "title": "Header", "fields": [{"name": "ReferenceDate", "title": "Day", "type": "date"}]}
    )
    facts = given_of(
        lending(tables=written["tables"]),
        Return("x", "csv", {"Header": Rows(("ReferenceDate",), [("31/03/2024",)])}),
        Beside(),
    ).facts
    assert (facts["year_start"], facts["year_end"]) == ("2023-04-01", "2024-03-31")
    assert given_of(LENDING, made(Members=MEMBERS), Beside()).facts["year_end"] == "2026-03-31"


def test_what_is_worked_out_is_there_for_the_rules_of_a_large_return(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine that holds the return already is told of it."""
    monkeypatch.setattr("ssd_registry.collection.check.SWITCH", 1)
    report = CHECKER.check(made(Members=MEMBERS, Loans=[("A", "01/05/2025", None)] * 4))
    assert [(each.rule, each.person) for each in report.problems] == [("LEND-7", "A")]


@pytest.mark.parametrize(
    ("sent", "found"), [("true", True), ("1", True), ("false", False), ("0", False), (None, False)]
)
def test_yes_is_read_in_both_ways_that_xml_writes_it(sent: str | None, found: bool) -> None:
    """Rules ask for 1 and 0."""
    written = content()
    written["tables"][0]["fields"][2] |= {"type": "boolean", "codes": None}
    rule = {**written["rules"][3], "sql": "select m.SEX from Members m where m.SEX = '1'"}
    examples = {"passes": {"Members": [{"SEX": "0"}]}, "breaks": {"Members": [{"SEX": "1"}]}}
    checker = ReturnChecker(lending(tables=written["tables"], rules=[{**rule, **examples}]))
    report = checker.check(made(Members=[("A", None, sent)]))
    assert [each.value for each in report.problems] == ([sent] if found else [])


def test_a_rule_about_the_text_of_a_field_that_is_not_there_is_not_run() -> None:
    """The field has two columns in a query, and neither was given."""
    rule = {
        **content()["rules"][6],
        "sql": "select m.LOANS_text as loans from Members m where m.LOANS_text is null",
        "passes": {"Members": [{"LOANS": "1"}]},
        "breaks": {"Members": [{"MEMBER": "A"}]},
    }
    report = ReturnChecker(lending(rules=[rule, content()["rules"][3]])).check(made(Members=MEMBERS))
    assert report.rules_not_run == {"LEND-7": "needs Members.LOANS"}
