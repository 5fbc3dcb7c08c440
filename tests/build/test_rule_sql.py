"""The SQL of rules: what is refused and what to write instead, and our functions, the same in every database."""

from __future__ import annotations

import re
import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import duckdb
import psycopg
import pytest
import sqlglot
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum.gb import nhs, upn

from ssd_registry.build.rule_sql import DIALECTS, FUNCTIONS, Refused, translate, understand, wider
from ssd_registry.build.rules import bank_holidays
from ssd_registry.collection.engine import _matches
from ssd_registry.engine import WORKING_DAYS
from ssd_registry.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TABLES = {
    "ssd_thing": {"id": "TEXT", "born": "DATE", "day": "DATE", "number": "TEXT", "flag": "BOOLEAN", "code": "TEXT"},
    "ssd_other": {"other_id": "TEXT", "thing_id": "TEXT", "day": "DATE"},
}
LISTS = Registry().get("1.1.0").code_lists
HOLIDAYS = {date.fromisoformat(day) for day in bank_holidays()}

REFUSED = [
    ("select id from ssd_thing where day / 2 > 1", "product on the other side"),
    ("select id from ssd_thing where flag = true", "is_true"),
    ("select id from ssd_thing where day > current_date", "as_at()"),
    ("select id from ssd_thing where day + interval 1 day > born", "add_days"),
    ("select id from ssd_thing where extract(year from day) > 2000", "year_of"),
    ("select id from ssd_thing where year(day) > 2000", "year_of"),
    ("select id from ssd_thing where date_diff('day', born, day) > 1", "days_between"),
    ("select id from ssd_thing where regexp_matches(number, '[0-9]')", "belongs to the model"),
    ("select id from ssd_thing where id || number = 'x'", "one by one"),
    ("select id from ssd_thing union select other_id from ssd_other", "two rules"),
    ("with t as (select id from ssd_thing) select id from t", "subquery"),
    ("select * from ssd_thing", "Name the columns"),
    ("select id from ssd_thing limit 3", "every record"),
    ("select distinct id from ssd_thing", "subquery"),
    ("select id, count(id) from ssd_thing group by id", "subquery"),
    ("select id from ssd_thing where number = ''", "is null"),
    ("select id from ssd_things", "Did you mean ssd_thing?"),
    ("select id from ssd_thing where numbr = '1'", "Did you mean number?"),
    ("select id from ssd_thing where age(born) > 3", "age_on"),
    ("select id from ssd_thing where age_on(born) > 3", "takes 2 values: born, day"),
    ("select id from ssd_thing where code_in_force('gender', code, day)", "begins or ends"),
    ("select id from ssd_thing where code_in_force('no-such-list', code, day)", "id of a code list"),
    ("select id from ssd_thing t join ssd_other o on o.thing_id = t.id where day > born", "alias"),
    ("select x.id from (select id from ssd_thing) x", "Name that table first"),
    ("delete from ssd_thing", "one select"),
    ("select id from ssd_thing; drop table ssd_thing", "one select"),
    ("select id from ssd_thing where", "cannot be read"),
    ("select id from ssd_thing where list_contains([1], 1)", "rules"),
]


@pytest.mark.parametrize(("sql", "instead"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_some_database_lacks_is_refused_with_what_to_write(sql: str, instead: str) -> None:
    """The message says what to write instead."""
    with pytest.raises(Refused, match=instead.replace("(", r"\(").replace(")", r"\)").replace("?", r"\?")):
        understand(sql, TABLES, LISTS)


def test_what_a_rule_reads_is_known() -> None:
    """The main table comes first after from; the columns are those that the query names."""
    query = understand(
        "select t.id, o.day as other_day from ssd_thing t left join ssd_other o on o.thing_id = t.id "
        "where o.day < t.born",
        TABLES,
        LISTS,
    )
    assert (query.table, query.alias, query.names) == ("ssd_thing", "t", ("id", "other_day"))
    assert query.reads == {"ssd_thing": {"id", "born", "day"}, "ssd_other": {"thing_id", "day"}}


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_each_function_is_written_for_each_database(name: str, dialect: str) -> None:
    """What it becomes is SQL that the dialect's own parser reads, with nothing of ours left in it."""
    sample = {"number": "number", "born": "born", "code list": "'placement-type'", "code": "code", "column": "flag"}
    arguments = ", ".join(sample.get(each, "day") for each in FUNCTIONS[name].arguments)
    if name.startswith("add_"):
        arguments = "day, 3"
    call = f"{name}({arguments})"
    test = call if name.startswith(("is_", "code_")) or name.endswith("_right") else f"{call} is not null"
    query = understand(f"select id from ssd_thing where {test}", TABLES, LISTS)  # noqa: S608 - the test's own
    text = translate(query, dialect, ["id"], LISTS)
    ours = FUNCTIONS.keys() - {"add_months"}  # Oracle and Spark have one of that name themselves
    assert not any(re.search(rf"\b{each}\(", text.lower()) for each in ours)
    read = sqlglot.parse_one(text, dialect={"postgresql": "postgres", "sqlserver": "tsql"}.get(dialect, dialect))
    assert not list(read.find_all(sqlglot.exp.Command))


# Each function, run


@pytest.fixture(scope="module")
def asks(postgres_url: str) -> Iterator[dict[str, Callable[..., Any]]]:
    """Give a way to ask each database for the value of an expression over one row."""
    small, large = sqlite3.connect(":memory:"), duckdb.connect(":memory:")
    with psycopg.connect(postgres_url) as server:
        server.autocommit = True
        kinds = {"sqlite": "text", "duckdb": "date", "postgresql": "date"}
        engines: dict[str, Any] = {"sqlite": small, "duckdb": large, "postgresql": server}
        for dialect, database in engines.items():
            temporary = "temporary" if dialect == "postgresql" else ""
            day = kinds[dialect]
            database.execute(f"create {temporary} table ssd_bank_holidays (bank_holiday {day})")
            rows = ", ".join(f"('{each}')" for each in bank_holidays())
            database.execute(f"insert into ssd_bank_holidays values {rows}")  # noqa: S608 - days
            if dialect == "duckdb":
                database.execute(WORKING_DAYS)
            database.execute(f"create {temporary} table ssd_thing (id text, born {day}, day {day}, number text)")

        def asker(dialect: str) -> Callable[..., Any]:
            def ask(expression: str, born: str | None = None, day: str | None = None, number: str | None = None) -> Any:
                database = engines[dialect]
                mark = "%s" if dialect == "postgresql" else "?"
                database.execute("delete from ssd_thing")
                database.execute(
                    f"insert into ssd_thing values ('1', {mark}, {mark}, {mark})",  # noqa: S608 - marks
                    (born, day, number),
                )
                query = understand(f"select {expression} as x from ssd_thing", TABLES, LISTS)  # noqa: S608 - the test's
                text = translate(query, dialect, [_projected(query, dialect)], LISTS, engine=True)
                return database.execute(text).fetchall()[0][0]

            return ask

        yield {dialect: asker(dialect) for dialect in engines}
    small.close()
    large.close()


def _projected(query: Any, dialect: str) -> str:
    from ssd_registry.build.rule_sql import projections

    return projections(query, dialect, LISTS)["x"]


def every(asks: dict[str, Callable[..., Any]], expression: str, **row: Any) -> set[Any]:
    """Return what the databases say, as one set."""
    found = {ask(expression, **row) for ask in asks.values()}
    return {each if each is None else str(each) if isinstance(each, date | str) else float(each) for each in found}


DAYS = st.dates(min_value=date(1995, 1, 1), max_value=date(2034, 12, 31))


@settings(max_examples=40, deadline=None)
@given(start=DAYS, length=st.integers(0, 400))
@example(start=date(2025, 12, 24), length=9)
def test_working_days_are_counted_alike(asks: dict[str, Callable[..., Any]], start: date, length: int) -> None:
    """After the first day, up to and including the second; no weekend and no bank holiday."""
    end = start + timedelta(days=length)
    days = (start + timedelta(days=number) for number in range(1, length + 1))
    expected = sum(day.weekday() < 5 and day not in HOLIDAYS for day in days)
    row = {"born": str(start), "day": str(end)}
    assert every(asks, "working_days_between(born, day)", **row) == {expected}
    assert every(asks, "working_days_between(day, born)", **row) == {-expected}, "less than 0 the other way"
    assert every(asks, "days_between(born, day)", **row) == {length}


@settings(max_examples=40, deadline=None)
@given(born=DAYS, day=DAYS)
@example(born=date(2008, 2, 29), day=date(2026, 2, 28))
@example(born=date(2008, 2, 29), day=date(2026, 3, 1))
def test_ages_are_counted_alike(asks: dict[str, Callable[..., Any]], born: date, day: date) -> None:
    """Whole years: a child of 29 February is a year older on 1 March where there is no such day."""
    expected = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    assert every(asks, "age_on(born, day)", born=str(born), day=str(day)) == {expected}


@settings(max_examples=40, deadline=None)
@given(day=DAYS, months=st.integers(-30, 30))
@example(day=date(2024, 1, 31), months=1)
@example(day=date(2025, 2, 28), months=1)
@example(day=date(2024, 2, 29), months=12)
def test_months_and_years_are_added_alike(asks: dict[str, Callable[..., Any]], day: date, months: int) -> None:
    """The last day of a month that has no such day, and no later."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(years + (month == 11), 1 if month == 11 else month + 2, 1)
    last = (following - timedelta(days=1)).day
    expected = str(date(years, month + 1, min(day.day, last)))
    assert every(asks, f"add_months(day, {months})", day=str(day)) == {expected}
    assert every(asks, f"add_days(day, {months})", day=str(day)) == {str(day + timedelta(days=months))}
    assert every(asks, "year_of(day) * 100 + month_of(day)", day=str(day)) == {day.year * 100 + day.month}


def test_years_are_added_as_months(asks: dict[str, Callable[..., Any]]) -> None:
    """29 February becomes 28 where the year has none."""
    assert every(asks, "add_years(day, 18)", day="2008-02-29") == {"2026-02-28"}
    assert every(asks, "add_years(day, 16)", day="2008-02-29") == {"2024-02-29"}


@settings(max_examples=60, deadline=None)
@given(number=st.one_of(st.from_regex(r"[0-9]{10}", fullmatch=True), st.text("0123456789A ", max_size=11)))
@example(number="9434765919")
@example(number="9434765918")
def test_nhs_numbers_are_judged_as_others_judge_them(asks: dict[str, Callable[..., Any]], number: str) -> None:
    """The check digit is the one that the NHS Data Model and Dictionary asks for."""
    test = "case when nhs_number_is_right(number) then 1 else 0 end"
    expected = len(number) == 10 and number.isdigit() and nhs.checksum(number) == 0
    assert every(asks, test, number=number) == {int(expected)}
    assert every(asks, test) == {1}, "one that is not there is not wrong"


@settings(max_examples=60, deadline=None)
@given(
    letter=st.sampled_from("ABCDEFGHJKLMNPQRTUVWXYZ"),
    digits=st.from_regex(r"[0-9]{11}", fullmatch=True),
    last=st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUVWXYZ"),
)
@example(letter="B", digits="80142900000", last="1")
def test_pupil_numbers_are_judged_as_others_judge_them(
    asks: dict[str, Callable[..., Any]], letter: str, digits: str, last: str
) -> None:
    """The letter is made from the rest, of a temporary number too."""
    number = f"{letter}{digits}{last}"
    test = "case when upn_is_right(number) then 1 else 0 end"
    right = upn.calc_check_digit(number[-12:])
    assert every(asks, test, number=number) == {int(letter == right)}
    assert every(asks, test, number=f"{right}{number[1:]}") == {1}


def test_codes_are_in_force_from_their_first_day_to_their_last(asks: dict[str, Callable[..., Any]]) -> None:
    """Both included; a code that is not known, or has no days, is left to the structure check."""
    test = "case when code_in_force('placement-type', number, day) then 1 else 0 end"
    for code, day, expected in [
        ("P2", "2023-10-27", 1),
        ("P2", "2023-10-28", 0),
        ("K3", "2024-03-31", 0),
        ("K3", "2024-04-01", 1),
        ("U1", "1999-01-01", 1),
        ("nonsense", "2024-01-01", 1),
        ("P2", None, 1),
    ]:
        assert every(asks, test, number=code, day=day) == {expected}, (code, day)


# The rules of returns, which run in SQLite and DuckDB only

WIDER = wider({"SEX": ["F", "M"], "ENDED": []}, ["Thing", "Thing.born"])
RETURNS = {
    "thing": {"_row": "BIGINT", "id": "TEXT", "born": "DATE", "born_text": "TEXT", "sex": "TEXT", "size": "DOUBLE"},
    "other": {"_row": "BIGINT", "thing_id": "TEXT", "day": "DATE"},
    "this_return": {"year_start": "DATE", "year_end": "DATE", "authority": "TEXT", "form": "TEXT"},
}
ONLY_THERE = [
    "with o as (select thing_id from other) select t.id from thing t join o on o.thing_id = t.id",
    "select t.id from thing t where t.id in (select id from thing union select thing_id from other)",
    "select t.id from thing t where t.id in (select id from thing except select thing_id from other)",
    "select t.id || '-' || t.sex as both from thing t where t.id || t.sex = 'AF'",
    "select t.id from thing t where cast(t.born as text) = t.born_text",
    "select t.id from thing t where replace(t.id, '-', 'x') = 'x'",
    "select t.id from thing t where is_code('SEX', t.sex)",
    "select t.id from thing t where not is_code('ENDED', t.sex)",
    "select t.id from thing t where given('Thing') and not given('Thing.born')",
    "select t.id from thing t where matches(t.id, '[A-Z][0-9]+')",
    "select t.id from thing t where t.born between year_start() and year_end()",
    "select t.id from thing t where this_authority() = '845' and this_form() = 'xml'",
    (
        "select x.id from thing x where x._row in "
        "(select last_value(_row) over (partition by id order by born) from thing)"
    ),
]


@pytest.mark.parametrize("sql", ONLY_THERE)
def test_the_rules_of_a_return_may_say_more(sql: str) -> None:
    """Both engines can run it; the rules of the standard, which run in six databases, may not say it."""
    small, large = sqlite3.connect(":memory:"), duckdb.connect(":memory:")
    small.create_function("matches", 2, _matches)
    query = understand(sql, RETURNS, {}, WIDER)
    for database, dialect in ((small, "sqlite"), (large, "duckdb")):
        for name, columns in {**RETURNS, "ssd_given": {"name": "TEXT"}}.items():
            database.execute(f"create table {name} ({', '.join(' '.join(column) for column in columns.items())})")
        assert database.execute(translate(query, dialect, ["1 as one"], {}, engine=True)).fetchall() == []
    with pytest.raises(Refused):
        understand(sql, RETURNS, LISTS)


def test_names_of_a_return_may_be_written_in_any_case() -> None:
    """Its owner's do not keep to one."""
    query = understand("select T.ID, Born from Thing T where SEX = 'F'", RETURNS, {}, WIDER)
    assert (query.table, query.alias, query.names) == ("thing", "t", ("id", "born"))
    assert query.reads == {"thing": {"id", "born", "sex"}}
    with pytest.raises(Refused, match="There is no table Thing"):
        understand("select T.ID from Thing T", RETURNS, {})


def test_the_tables_of_the_outer_select_are_known_by_their_alias() -> None:
    """The main one first; a subquery is none of them."""
    sql = "select t.id from thing t join other o on o.thing_id = t.id join (select id from thing) s on s.id = t.id"
    assert understand(sql, RETURNS, {}, WIDER).sources == {"t": "thing", "o": "other"}


REFUSED_OF_A_RETURN = [
    ("select id from thing where cast(born_text as date) > born", "cast to text only"),
    ("select id from thing where cast(id as integer) > 3", "cast to text only"),
    (
        "with recursive o as (select id from thing union all select id from o) select t.id from thing t join o on o.id = t.id",
        "may never end",
    ),
    ("select id from thing where is_code('SEXES', sex)", "Did you mean SEX?"),
    ("select id from thing where is_code(sex, 'F')", "takes code list in quotes"),
    ("select id from thing where given('Thin')", "Did you mean Thing?"),
    ("select id from thing where given('Thing.size')", "There is no table or column"),
    ("select id from thing where given(id)", "in quotes"),
    ("select id from thing where matches(id, sex)", "takes form in quotes"),
    ("select id from thing where matches(id)", "takes 2 values: text, form"),
    ("select id from thing where born > as_at()", "no function as_at"),
    ("select id from thing where code_in_force('placement-type', sex, born)", "no function code_in_force"),
    ("select id from thing where born > year_begin()", "Did you mean year_end?"),
    ("select id from thing limit 3", "every record"),
    ("select id, count(id) from thing group by id", "subquery"),
    ("select id from thing union select thing_id from other", "one select"),
    ("select id from nothing", "no table nothing"),
    ("select id from read_csv('x.csv')", "not part of the SQL"),
    ("select id from 'x.csv'", "There is no table"),
    ("select id from thing; drop table thing", "one select"),
]


@pytest.mark.parametrize(("sql", "instead"), REFUSED_OF_A_RETURN, ids=[row[0] for row in REFUSED_OF_A_RETURN])
def test_what_a_rule_of_a_return_may_not_say_either(sql: str, instead: str) -> None:
    """It would fail on what somebody sends, or ask for what there is not."""
    with pytest.raises(Refused, match=re.escape(instead)):
        understand(sql, RETURNS, {}, WIDER)


@given(st.text(max_size=6), st.sampled_from([r"\d+", r"\w*", r"[^x]+", r".*", r"a.b", r"\s?\S", r"[A-Z][0-9]{1,3}"]))
@example("\u0663", r"\d+")
@example("\u00e9", r"\w*")
@example("a\n", r".*")
@settings(max_examples=150, deadline=None)
def test_a_form_is_the_same_to_both_engines(text: str, form: str) -> None:
    """A regular expression is that of the whole text, in ASCII."""
    found = duckdb.execute("select regexp_full_match(?, ?)", [text.replace("\x00", ""), form]).fetchone()
    assert found == (bool(_matches(text.replace("\x00", ""), form)),)
