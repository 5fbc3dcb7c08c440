"""SQLite and DuckDB hold the same rows of a return and find the same in them."""

from __future__ import annotations

import pytest
from hypothesis import given as given_by
from hypothesis import settings
from hypothesis import strategies as st
from tests.collection.lending import lending, rows

from ssd_registry.collection.engine import DuckDbTables, SqliteTables, day_of, number_of, rows_found
from ssd_registry.collection.rows import Given, rows_of

LENDING = lending()
ENGINES = [SqliteTables, DuckDbTables]
DAYS = [
    ("2026-03-31", "YYYY-MM-DD", "2026-03-31"),
    ("31/03/2026", "DD/MM/YYYY", "2026-03-31"),
    ("31/03/2026", "YYYY-MM-DD", None),
    ("2026-03-31", "DD/MM/YYYY", None),
    ("29/02/2024", "DD/MM/YYYY", "2024-02-29"),
    ("29/02/2025", "DD/MM/YYYY", None),
    ("1/3/2026", "DD/MM/YYYY", None),
    ("01/01/19", "DD/MM/YYYY", None),
    ("zz/03/2026", "DD/MM/YYYY", None),
    ("31/03/2026 00:00", "DD/MM/YYYY", None),
    ("٣١/03/2026", "DD/MM/YYYY", None),
    ("", "DD/MM/YYYY", None),
    (None, "DD/MM/YYYY", None),
]


@pytest.mark.parametrize(("text", "form", "day"), DAYS)
def test_a_day_is_read_in_the_form_of_the_return_alone(text: str | None, form: str, day: str | None) -> None:
    """What another return would write is no day here."""
    assert day_of(text, form) == day


NUMBERS = [
    ("10", 10.0),
    (" 3.5 ", 3.5),
    ("-1", -1.0),
    ("1e2", 100.0),
    ("nan", None),
    ("1_0", None),
    ("", None),
    ("ten", None),
    (None, None),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_a_number_is_read_or_it_is_none(text: str | None, number: float | None) -> None:
    """Python's own words for numbers are not numbers here."""
    assert number_of(text) == number


def found(engine: SqliteTables | DuckDbTables, code: str, given: Given) -> list:
    engine.fill(given)
    rule = LENDING.rules[code]
    (answers,) = engine.ask([rule])
    return [
        each for question, answer in zip(rule.questions, answers, strict=True) for each in rows_found(question, answer)
    ]


@pytest.mark.parametrize("kind", ENGINES)
def test_every_row_that_a_rule_points_at_is_found(kind: type) -> None:
    """A join puts the rows of both tables at fault."""
    given = Given(
        rows(
            Members=[{"MEMBER": "A", "BORN": "2025-06-01"}],
            Loans=[{"MEMBER": "B"}, {"MEMBER": "A", "LENT": "2025-05-01"}],
        )
    )
    assert found(kind(LENDING), "2", given) == [("Members", 0, ("BORN",)), ("Loans", 1, ("LENT",))]


@pytest.mark.parametrize("kind", ENGINES)
def test_text_that_is_no_date_is_kept_beside_the_empty_date(kind: type) -> None:
    """The rule that asks for it finds it; with the form of the return."""
    given = Given(
        rows(Members=[{"BORN": "2000-01-01"}, {"BORN": "01/01/2000"}, {"BORN": None}]), date_form="DD/MM/YYYY"
    )
    assert found(kind(LENDING), "3", given) == [("Members", 0, ("BORN",))]


@pytest.mark.parametrize("kind", ENGINES)
def test_a_table_that_was_not_given_is_not_one_with_no_row(kind: type) -> None:
    """Rules can ask which of the two it is."""
    engine = kind(LENDING)
    last = rows(Members_last=[{"MEMBER": "A"}])
    assert found(engine, "5", Given(last)) == []
    assert found(engine, "5", Given({**last, **rows(Members=[])})) == [("Members_last", 0, ("MEMBER",))]


@pytest.mark.parametrize("kind", ENGINES)
def test_nothing_of_one_return_is_left_for_the_next(kind: type) -> None:
    """An engine is filled again and again."""
    engine = kind(LENDING)
    assert found(engine, "4", Given(rows(Members=[{"SEX": "x"}])))
    assert not found(engine, "4", Given(rows(Members=[{"SEX": "F"}])))
    assert not found(engine, "4", Given({}))


@pytest.mark.parametrize("kind", ENGINES)
def test_a_code_that_is_missing_is_no_code(kind: type) -> None:
    """Nothing compared with a list is false, not unknown: the rule finds what is missing too."""
    assert found(kind(LENDING), "4", Given(rows(Members=[{"SEX": None}, {"SEX": "M"}]))) == [("Members", 0, ("SEX",))]


@pytest.mark.parametrize("kind", ENGINES)
@pytest.mark.parametrize("text", ['a "quoted" one', "with, comma", "line\nbreak", "\\N", "é", "'", " "])
def test_any_text_comes_back_as_it_was(kind: type, text: str) -> None:
    """What a CSV file or a query could trip over goes in and comes out."""
    engine = kind(LENDING)
    engine.fill(Given(rows_of(LENDING, {"Members": [{"MEMBER": "A", "SEX": text}]})))
    (((answer,),),) = engine.ask([LENDING.rules["4"]])
    assert answer[1] == text


VALUES = st.sampled_from([None, "", "A", "B", "F", "f", "2025-05-01", "2025-04-30", "soon", "3", "4", "x1"])


@settings(max_examples=60, deadline=None)
@given_by(
    st.lists(st.tuples(VALUES, VALUES, VALUES, VALUES), max_size=5),
    st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=5),
)
def test_both_engines_find_the_same(members: list, loans: list) -> None:
    """Whatever stands in the tables, and wherever."""
    tables = {
        "Members": [dict(zip(("MEMBER", "BORN", "SEX", "LOANS"), each, strict=True)) for each in members],
        "Loans": [dict(zip(("MEMBER", "LENT", "BACK"), each, strict=True)) for each in loans],
    }
    given = Given(rows_of(LENDING, tables), {"authority": "845", "year_end": "2026-03-31"})
    for code in LENDING.rules:
        assert sorted(found(SQLITE, code, given)) == sorted(found(DUCKDB, code, given)), code


SQLITE, DUCKDB = SqliteTables(LENDING), DuckDbTables(LENDING)


@pytest.mark.parametrize("length", [300_000, 3_000_000])
def test_a_very_long_text_is_held_like_any_other(length: int) -> None:
    """By each engine, beside many rows."""
    sent = [{"MEMBER": "x" * length, "BORN": "soon"}, *({"MEMBER": f"M{number}"} for number in range(10))]
    for engine in (SqliteTables(LENDING), DuckDbTables(LENDING)):
        engine.fill(Given(rows(Members=sent)))
        ((found,),) = engine.ask([LENDING.rules["3"]])
        assert [row[0] for row in found] == [0], engine.name
        engine.close()
