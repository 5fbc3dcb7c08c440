"""The model of a report: what is said with values and without, groups, marks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ssd_registry.payload.payload import Place
from ssd_registry.report import Group, Problem
from ssd_registry.words import LIMIT_OF_A_CHECK, LIMIT_WITHOUT_RULES
from tests.report.conftest import everything, in_list, made, rule_problem


def test_a_rule_says_what_it_saw_only_to_the_owner() -> None:
    """The message has the columns; without values the private words stand."""
    problem = rule_problem(1)
    assert problem.message(values=True) == "Placement end date 2025-03-31 is before placement start date 2025-04-02."
    assert problem.message() == "Placement ends before it starts."
    assert problem.fix == "Check both dates and correct one."


def test_a_column_with_nothing_in_it_stops_no_message() -> None:
    """A query may give a record whose other column is empty."""
    problem = rule_problem(1, values={"end": "2025-03-31"})
    assert problem.message(values=True) == "Placement end date 2025-03-31 is before placement start date (empty)."


def test_the_key_of_a_row_is_a_value() -> None:
    """Neither where it is nor where it was seen before tells a key to a reader who may not see values."""
    place = Place(table="ssd_person", key="pers_person_id = K1", heading="pers_person_id")
    problem = Problem("duplicate-child", place, {"label": "Person", "first": str(place)}, value="K1")
    assert (
        problem.message(values=True) == "Person K1 was seen before, at ssd_person, pers_person_id = K1, pers_person_id."
    )
    assert problem.message() == "The same child was seen before, at another row of ssd_person."
    assert str(problem.where()) == "ssd_person, pers_person_id"
    assert problem.where(values=True) is place
    pointed = Problem("duplicate-child", Place(pointer="/children/1"), {"label": "Person", "first": "/children/0"})
    assert pointed.message() == "The same child was seen before, at /children/0."


CHANGES = [
    ("the value", {"value": "2025-03-30"}),
    ("a column", {"values": {"end": "2025-03-31", "start": "2026-01-01"}}),
    ("the record", {"record": "R9"}),
    ("the child", {"person": "P9"}),
]


@pytest.mark.parametrize(("what", "change"), CHANGES, ids=[row[0] for row in CHANGES])
def test_a_mark_changes_with_the_data(what: str, change: dict[str, object]) -> None:
    """An answer no longer fits when what was answered has changed."""
    assert rule_problem(1, **change).mark != rule_problem(1).mark


def test_a_mark_stays_with_its_record() -> None:
    """Another row, another order, another position of the child: the record is the same."""
    moved = rule_problem(1, child=7, place=Place(file="other.csv", row=99))
    assert moved.mark == rule_problem(1).mark
    assert in_list(Place(pointer="/children/0/sex"), "Z").mark != in_list(Place(pointer="/children/1/sex"), "Z").mark


def test_a_mark_is_never_a_number() -> None:
    """A spreadsheet would write 12345678e9012345 as it pleases."""
    for number in range(500):
        mark = rule_problem(number).mark
        assert mark[0] == "m"
        with pytest.raises(ValueError, match="could not convert"):
            float(mark)


def test_an_explained_query_is_not_a_query() -> None:
    """It is counted and listed by itself."""
    report = made([rule_problem(1), rule_problem(2, explained="Seen"), rule_problem(3, "error")])
    assert (report.count("error"), report.count("query"), report.explained) == (1, 1, 1)
    assert [group.standing for group in report.groups()] == ["error", "query", "explained"]
    assert not report.ok


def test_groups_begin_with_what_matters_most() -> None:
    """By severity, then by how many there are."""
    problems = [
        rule_problem(1, "note"),
        rule_problem(2),
        in_list(Place(), "Z"),
        *(rule_problem(n, "error") for n in range(3)),
    ]
    groups = list(made(problems).groups())
    assert [(group.rule, len(group.problems)) for group in groups] == [
        ("SSD-5001", 3),
        ("not-in-list", 1),
        ("SSD-5004", 1),
        ("SSD-5005", 1),
    ]
    assert [group.children for group in groups] == [2, 0, 1, 1]


def test_children_are_counted_by_who_they_are_where_they_have_no_position() -> None:
    """As in a database."""
    problems = [rule_problem(n, child=None, person=person) for n, person in enumerate(["A", "A", "B", None])]
    assert next(made(problems).groups()).children == 2


def test_a_group_says_what_fits_each_of_its_findings() -> None:
    """The words for one, the words that all share, or the title where they differ; hints only where all have them."""
    one = Group("not-in-list", "error", None, [in_list(Place(), "Z")])
    assert one.heading(values=True) == 'Sex "Z" is not in the list Sex.'
    alike = replace(one, problems=one.problems * 2)
    assert alike.heading(values=True) == "Sex is not in the list Sex."
    facts = [{"label": "Name", "length": length, "limit": "10"} for length in ("11", "12")]
    assert (
        Group("too-long", "error", None, [Problem("too-long", Place(), each) for each in facts]).heading()
        == "A text is too long."
    )
    hints = [{"label": "Sex", "list": "Sex", "choices": "M, F", "nearest": near} for near in ('Did you mean "M"? ', "")]
    problems = [Problem("not-in-list", Place(), each) for each in hints]
    assert Group("not-in-list", "error", None, problems).fix == "Use one of M, F."
    assert Group("not-in-list", "error", None, problems[:1]).fix == 'Did you mean "M"? Use one of M, F.'


def test_rules_that_were_not_run_are_told_by_reason() -> None:
    """The reason that keeps most of them from running first."""
    report = made([], rules_not_run={"A": "it ended", "B": "needs x", "C": "needs x"})
    assert list(report.reasons().items()) == [("needs x", ["B", "C"]), ("it ended", ["A"])]


def test_what_a_pass_means_depends_on_what_was_run() -> None:
    """No rule was kept when none was run."""
    assert made([]).means == LIMIT_WITHOUT_RULES
    assert everything().means == LIMIT_OF_A_CHECK
    assert "rule" not in LIMIT_WITHOUT_RULES
