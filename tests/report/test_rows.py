"""A report as rows: what every table of it shows."""

from __future__ import annotations

import pytest

from ssd_registry.payload.payload import Place
from ssd_registry.report import Problem, Report
from ssd_registry.report.rows import about, allowed, headings, rows, summary, visible
from tests.report.conftest import everything, in_list, made, rule_problem

PLAIN = [
    "Severity",
    "Rule",
    "What is wrong",
    "How to fix it",
    "File",
    "Sheet",
    "Row",
    "Column",
    "Item code",
    "Item name",
    "Child ID",
    "Value found",
    "Allowed values",
    "More about this rule",
]


def test_the_columns_are_those_that_were_promised() -> None:
    """Spreadsheets that people build on a report go by them."""
    assert headings(values=True) == [*PLAIN, "Checked, is right", "Reason", "Mark"]
    assert headings(values=False) == [name for name in PLAIN if name not in {"Child ID", "Value found"}]


def first(problem: Problem, **more: object) -> dict[str, object]:
    """Return the row of *problem* by heading."""
    return dict(zip(headings(values=True), next(rows(made([problem], **more), values=True)), strict=True))


CELLS = [
    ("a file", Place(file="a.csv"), ("a.csv", "", "", "")),
    ("a row", Place(file="a.csv", row=2, column="AB", heading="x"), ("a.csv", "", 2, "AB (x)")),
    ("a column with no heading", Place(file="a.csv", row=2, column="B"), ("a.csv", "", 2, "B")),
    ("a sheet", Place(file="a.xlsx", sheet="S", row=2), ("a.xlsx", "S", 2, "")),
    ("a pointer", Place(pointer="/children/0"), ("made.json", "", "", "/children/0")),
    ("a line", Place(pointer="/children/0", line=7), ("made.json", "", 7, "/children/0")),
    ("a whole payload", Place(), ("made.json", "", "", "whole payload")),
    ("a database", Place(table="t", key="k = 1", heading="h"), ("made.json", "t", "k = 1", "h")),
]


@pytest.mark.parametrize(("name", "place", "cells"), CELLS, ids=[row[0] for row in CELLS])
def test_a_place_is_in_the_terms_of_the_sender(name: str, place: Place, cells: tuple[object, ...]) -> None:
    """File, sheet, row and column, whatever was sent."""
    row = first(in_list(place, "Z"))
    assert (row["File"], row["Sheet"], row["Row"], row["Column"]) == cells


def test_a_query_can_be_answered_and_nothing_else() -> None:
    """Only a query has a mark; one that was explained keeps its answer, so that it is there the next time."""
    query, error = first(rule_problem(1)), first(rule_problem(1, "error"))
    assert (query["Checked, is right"], query["Reason"], query["Mark"]) == ("", "", rule_problem(1).mark)
    assert error["Mark"] == ""
    answered = first(rule_problem(1, explained="Seen"))
    assert (answered["Severity"], answered["Checked, is right"], answered["Reason"]) == ("explained", "yes", "Seen")
    assert answered["Mark"] == query["Mark"]


def test_the_name_of_an_item_is_its_title() -> None:
    """From the report, or from what the rule says of it."""
    assert first(rule_problem(1), titles={"CLAP004A": "Placement end date"})["Item name"] == "Placement end date"
    assert first(in_list(Place(), "Z"))["Item name"] == "Sex"
    assert first(rule_problem(1))["Item name"] == ""


ALLOWED = [
    ("not-in-list", {"choices": "M, F"}, "M, F"),
    ("wrong-form", {"form": "a postcode"}, "a postcode"),
    ("out-of-range", {"minimum": "0", "maximum": "40"}, "0 to 40"),
    ("too-long", {"length": "80", "limit": "48"}, "at most 48 characters"),
    ("not-a-date", {}, "a day from 1900-01-01 to 2099-12-31"),
    ("missing", {}, ""),
]


@pytest.mark.parametrize(("rule", "facts", "words"), ALLOWED)
def test_what_may_be_sent_instead(rule: str, facts: dict[str, str], words: str) -> None:
    """Where a rule of structure knows it."""
    assert allowed(Problem(rule, Place(), facts)) == words
    assert allowed(rule_problem(1)) == ""


SEEN = [
    ("a\tb\nc", "a\\tb\\nc"),
    ("\x1b[31mred", "\\x1b[31mred"),
    ("\u202eabc\u200b", "\\u202eabc\\u200b"),
    ("\ud800", "\\ud800"),
    ("é£ plain", "é£ plain"),
    ("x" * 2000, "x" * 2000),
    ("x" * 2001, "x" * 1997 + "..."),
]


@pytest.mark.parametrize(("text", "shown"), SEEN, ids=range(len(SEEN)))
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    """On one line, and no longer than anyone would read."""
    assert visible(text) == shown


def test_escapes_count_towards_the_length() -> None:
    """A text of control characters is not six times as long as any other."""
    assert len(visible("\x00" * 2000)) == 2000


def test_the_summary_has_a_row_for_each_rule_and_item() -> None:
    """Errors, queries, notes, then what was explained, with counts and the first place."""
    lines = list(summary(everything(), values=True))
    assert [line[1] for line in lines] == ["error", "error", "error", "query", "note", "note", "explained"]
    assert sum(int(line[4]) for line in lines) == len(everything().problems)
    assert lines[1] == [
        "SSD-5001",
        "error",
        "Placement ends before it starts.",
        "Check both dates and correct one.",
        3,
        3,
        "ssd_cla_placement.csv, row 2, column D (clap_cla_placement_end_date)",
    ]


def test_about_says_what_was_and_was_not_checked() -> None:
    """Each rule that was not run is named with the reason, and a pass is never more than it is."""
    told = list(about(everything(), values=False))
    assert [detail for name, detail in told if name == "Rules not run"] == [
        "needs ssd_address: SSD-1, SSD-2",
        "it ended with 1.0.0: SSD-3",
    ]
    named = dict(told)
    assert (named["Rules run"], named["Rows of ssd_person.csv"], named["Explained queries"]) == (2, 9, 2)
    assert named["What a pass means"] == everything().means
    assert "Left out" in str(named["Values"])
    assert {"Checked at", "As at"} & dict(about(Report("1.0.0", "", "a", "JSON", {}), values=True)).keys() == set()
