"""The rules of a release for others to run: as a list, and as scripts for databases that hold the SSD's tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ssd_registry.build.rule_sql import DIALECTS, temporary
from ssd_registry.build.rules import Maker
from ssd_registry.build.workbook import Cell, csv_file, zipped
from ssd_registry.engine import WORKING_DAYS
from ssd_registry.release import Dictionary, RuleBook

_COLUMNS = ("rule_code", "severity", "table_name", "record_id", "person_id", "title")
_TITLE_LENGTH = 200


@dataclass(frozen=True)
class _Words:
    """How one database is spoken to: its type of text, how a table of a session is made, and what ends a batch."""

    text: str
    create: Callable[[str, str], Iterable[str]]
    batch: str = ""


def _drop_and_create(name: str, columns: str) -> Iterator[str]:
    yield f"drop table if exists {name};"
    yield f"create temporary table {name} ({columns});"


def _create_or_empty(name: str, columns: str) -> Iterator[str]:
    yield f"create temporary table if not exists {name} ({columns});"
    yield f"truncate table {name};"


def _create_sqlserver(name: str, columns: str) -> Iterator[str]:
    yield f"drop table if exists {name};"
    yield f"create table {name} ({columns});"


def _create_oracle(name: str, columns: str) -> Iterator[str]:
    yield f"create private temporary table {name} ({columns}) on commit preserve definition;"


_WORDS = {
    "sqlite": _Words("text", lambda name, columns: _drop_and_create(f"temp.{name}", columns)),
    "duckdb": _Words("varchar", _drop_and_create),
    "postgresql": _Words("text", _create_or_empty),
    "sqlserver": _Words(f"nvarchar({_TITLE_LENGTH})", _create_sqlserver, batch="go"),
    "oracle": _Words(f"varchar2({_TITLE_LENGTH})", _create_oracle),
}

_HEAD = """\
-- Rules of release {release} of the Standard Safeguarding Dataset, for {name}. Generated: do not edit.
--
-- {count} rules over the tables of the release. Nothing of yours is changed: the findings go into a table that
-- lasts as long as the session, and the last statement shows them. A statement whose table you do not have
-- fails by itself; the others run.
"""

_README = """\
Rules of release {release} of the Standard Safeguarding Dataset

{count} rules, each with its words, its reason and two examples.

ssd.rules.yaml              the rules as they are written, with examples
ssd.rules.csv               a list, for a spreadsheet
{scripts}
Each script runs as it is on a database with the tables of the release (ssd.sqlite.sql and its likes make them),
changes nothing of yours, and ends with the list of what it found. Spark needs the tables as views or tables of
the session's catalogue. SQLite and PostgreSQL are run by the registry's own tests; SQL Server and Oracle are
parsed there and not run.
"""


def scripts(book: RuleBook, dictionary: Dictionary) -> dict[str, str]:
    """Return a script for each database, by its id in `DIALECTS`."""
    maker = Maker(dictionary)
    return {dialect: "\n".join(_script(book, maker, dialect)) + "\n" for dialect in DIALECTS}


def _script(book: RuleBook, maker: Maker, dialect: str) -> Iterator[str]:
    yield _HEAD.format(release=book.release, name=DIALECTS[dialect], count=len(book.rules))
    if dialect == "spark":
        yield from _spark(book, maker)
        return
    words = _WORDS[dialect]
    batch = [words.batch] if words.batch else []
    calendar, findings = (temporary(name, dialect) for name in ("ssd_bank_holidays", "ssd_rule_problems"))
    yield from words.create(calendar, "bank_holiday date" if dialect != "sqlite" else "bank_holiday text")
    yield from (f"insert into {calendar} (bank_holiday) values ({_day(day, dialect)});" for day in book.bank_holidays)
    if dialect == "duckdb":
        yield "drop table if exists ssd_working_days;"
        yield f"{WORKING_DAYS};"
    columns = ", ".join(f"{column} {words.text}" for column in _COLUMNS)
    yield from words.create(findings, columns)
    yield from batch
    for rule in book.rules:
        yield f"\n-- {rule.id} ({rule.severity}): {rule.title}"
        yield f"insert into {findings} ({', '.join(_COLUMNS)})"
        yield f"{maker.statement(rule, dialect, words.text)};"
        yield from batch
    yield f"\nselect {', '.join(_COLUMNS)} from {findings} order by rule_code, person_id, record_id;"
    yield from batch


def _day(day: str, dialect: str) -> str:
    return f"'{day}'" if dialect in {"sqlite", "sqlserver"} else f"date '{day}'"


def _spark(book: RuleBook, maker: Maker) -> Iterator[str]:
    """Yield the script for Spark, which has no tables of a session: each rule is a view."""
    days = ", ".join(f"date '{day}'" for day in book.bank_holidays)
    yield "create or replace temporary function ssd_bank_holidays_between(first date, last date) returns int"
    yield f"return size(filter(array({days}), day -> day > first and day <= last));"
    views = []
    for rule in book.rules:
        view = f"ssd_rule_{rule.id.removeprefix('SSD-')}"
        views.append(view)
        yield f"\n-- {rule.id} ({rule.severity}): {rule.title}"
        yield f"create or replace temporary view {view} ({', '.join(_COLUMNS)}) as"
        yield f"{maker.statement(rule, 'spark', 'string')};"
    found = "\nunion all ".join(f"select * from {view}" for view in views)
    if views:
        yield f"\ncreate or replace temporary view ssd_rule_problems as\n{found};"
        yield "\nselect * from ssd_rule_problems order by rule_code, person_id, record_id;"


def rules_csv(book: RuleBook, dictionary: Dictionary) -> bytes:
    """Return the rules as CSV, one row for each."""
    columns = {item.ref: item.column for item in dictionary.items}
    headings = [
        "id",
        "severity",
        "subject",
        "title",
        "message",
        "fix",
        "why",
        "source",
        "source_name",
        "codes",
        "table",
        "items",
        "columns",
        "since",
        "sql",
    ]
    rows: list[list[Cell]] = [
        [
            *(rule.id, rule.severity, rule.subject, rule.title, rule.message, rule.fix, rule.why),
            *(rule.source.kind, rule.source.name, " ".join(rule.source.codes), rule.table),
            *(" ".join(rule.items), " ".join(columns[ref] for ref in rule.items), rule.since, rule.sql),
        ]
        for rule in book.rules
    ]
    return csv_file(headings, rows)


def rule_pack(book: RuleBook, files: dict[str, bytes]) -> bytes:
    """Return a zip of the *files* about rules, with a page that says what each is."""
    told = "\n".join(f"ssd.rules.{dialect + '.sql':17}{name}" for dialect, name in DIALECTS.items())
    page = _README.format(release=book.release, count=len(book.rules), scripts=f"{told}\n").replace("\n", "\r\n")
    return zipped({"README.txt": page.encode("utf-8-sig"), **files})
