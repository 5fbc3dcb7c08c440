"""A report as CSV that Excel opens as it is."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.report.csv import guarded, unguarded
from tests.report.conftest import HOSTILE, everything, written

RUNS = ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "'=1", "''-1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20A"]
STAYS = ["", "a=1", "'quoted'", "1-2", " =1", "é", "2026-04-01"]


@pytest.mark.parametrize("text", RUNS)
def test_what_would_run_is_kept_from_it(text: str) -> None:
    """By an apostrophe, which can be taken off again."""
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", STAYS)
def test_what_would_not_run_stays_as_it_is(text: str) -> None:
    """Nothing else is touched."""
    assert guarded(text) == unguarded(text) == text


@given(st.text(alphabet="'=+-@ab\t", max_size=6))
def test_the_apostrophe_comes_off_as_it_went_on(text: str) -> None:
    """Whatever the text was, and it never runs."""
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t"))


@pytest.mark.parametrize("values", [True, False])
def test_excel_opens_it_and_runs_nothing(values: bool) -> None:
    """A byte order mark, CRLF after each row and nowhere else, and no cell that begins like a formula."""
    content = written(everything(), "csv", values=values)
    assert content.startswith(b"\xef\xbb\xbfSeverity,Rule,")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert len(rows) == 1 + len(everything().problems) == content.count(b"\r\n") == content.count(b"\n")
    assert len({len(row) for row in rows}) == 1
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


def test_hostile_values_are_all_there() -> None:
    """One row for each, whatever it does to a reader of CSV."""
    rows = list(csv.DictReader(io.StringIO(written(everything(), "csv", values=True).decode("utf-8-sig"), newline="")))
    found = [row["Value found"] for row in rows if row["Rule"] == "not-in-list" and row["Child ID"] != "P0"]
    assert len(found) == len(HOSTILE)
    assert found[0] == "'=cmd|' /C calc'!A0"
    assert found[7] == 'a, "quoted", comma; and more'
