"""The tables of a return in a database that its rules can ask: SQLite for small ones, DuckDB for large ones."""

from __future__ import annotations

import csv
import io
import os
import re
import secrets
import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from ssd_registry.collection.collection import (
    TEXT,
    TYPED,
    Collection,
    CollectionRule,
    DateForm,
    Field,
    Question,
    Table,
)
from ssd_registry.collection.rows import Given, Rows, Value
from ssd_registry.engine import WORKING_DAYS, memory_file

if TYPE_CHECKING:
    import duckdb

ROW = "_row"
"""The column that every table has beside its own: the position of the row, from 0."""

Found = tuple[Any, ...]
"""What a query finds: the position of the row of each of its points, then its columns."""

THIS = "this_return"
"""A table of one row with what the return says of itself."""

FACTS = ("year_start", "year_end", "authority", "form")
_DAYS = {"year_start", "year_end"}
_NUMBER = re.compile(r"\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*")
_DAY: dict[DateForm, re.Pattern[str]] = {
    "YYYY-MM-DD": re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "DD/MM/YYYY": re.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}"),
}
_NOTHING = f"\\N{secrets.token_hex(4)}"
"""What stands for an empty value on the way into DuckDB: nothing that somebody could have sent."""

_LINE = 2_000_000
"""Bytes of a line that DuckDB is ready for, more than any return has that is as it should."""

_THREADS = os.cpu_count() or 1


class Tables(Protocol):
    """A database that is filled with one return and then asked."""

    def fill(self, given: Given) -> None:
        """Hold what was given, and nothing that was there before."""

    def ask(self, rules: Iterable[CollectionRule]) -> Iterator[list[list[Found]]]:
        """Yield what each question of each rule finds, in order."""

    def close(self) -> None:
        """Forget it all."""


class _Column:
    """One column as an engine holds it: which column of the rows it is made from, and how."""

    def __init__(self, field: Field, name: str, *, text: bool) -> None:
        self.name = name
        self.source = field.name
        self.kind = "text" if text else field.type

    def values(self, rows: Rows, date_form: DateForm) -> list[Any]:
        """Return its values for *rows*, which write days in *date_form*."""
        texts = rows.column(self.source)
        if self.kind == "date":
            known = {text: day_of(text, date_form) for text in set(texts)}
            return [known[text] for text in texts]
        if self.kind in {"integer", "decimal"}:
            return [number_of(text) for text in texts]
        return texts


def day_of(text: Value, date_form: DateForm = "YYYY-MM-DD") -> Value:
    """Return the ISO 8601 day that *text* is in *date_form*, or None."""
    if text is None or not _DAY[date_form].fullmatch(text):
        return None
    if date_form == "DD/MM/YYYY":
        text = f"{text[6:]}-{text[3:5]}-{text[:2]}"
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def number_of(text: Value) -> float | None:
    """Return the number that *text* is, or None."""
    return float(text) if text is not None and _NUMBER.fullmatch(text) else None


def codes_sql(collection: Collection) -> str:
    """Return what makes the table ``return_codes``: the wordings of the return, and what each stands for in the SSD.

    *place* tells the value that a wording is read back as, which is the first, from the others.
    """
    rows = [
        f"({_quoted(codes.id)}, {_quoted(code.code)}, {_quoted(value)}, {place})"
        for codes in collection.definition.codes
        for code in codes.codes
        for place, value in enumerate(code.ssd)
    ]
    none = "(cast(null as varchar), cast(null as varchar), cast(null as varchar), 0)"
    known = f"values {', '.join([none, *rows])}"
    return f"create table return_codes as from ({known}) as t(list, code, ssd, place) where list is not null"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def macros_sql(facts: Mapping[str, str | None]) -> Iterator[str]:
    """Yield what makes functions of what a return says of itself: ``year_start()``, ``this_authority()`` and others."""
    for name in FACTS:
        value = facts.get(name)
        text = "null" if value is None else _quoted(value)
        called, kind = (name, "date") if name in _DAYS else (f"this_{name}", "varchar")
        yield f"create macro {called}() as cast({text} as {kind})"


Reads = Mapping[str, Container[str]]
"""The columns of each table that are read, by the names that queries have for them."""


class _All:
    """Every column there is."""

    def __contains__(self, name: object) -> bool:
        return True


EVERY: Container[str] = _All()
"""Every column of a table, whatever columns it has."""


def whole(collection: Collection, tables: Iterable[str]) -> Reads:
    """Return all columns of those of *tables* that the return has, whatever the case of their names."""
    wanted = {name.lower() for name in tables}
    return {name: EVERY for name in collection.tables if name.lower() in wanted}


def read_by_rules(collection: Collection) -> Reads:
    """Return the columns that the rules read."""
    reads: dict[str, set[str]] = {}
    for rule in collection.rules.values():
        for table, names in rule.reads.items():
            reads.setdefault(table, set()).update(names)
    return reads


def _columns(collection: Collection, reads: Reads) -> dict[str, list[_Column]]:
    return {name: list(_of_table(table, reads[name])) for name, table in collection.tables.items() if name in reads}


def _of_table(table: Table, read: Container[str]) -> Iterator[_Column]:
    for field in table.fields:
        name = field.name.lower()
        if name in read:
            yield _Column(field, name, text=False)
        if field.type in TYPED and name + TEXT in read:
            yield _Column(field, name + TEXT, text=True)


def _given(given: Given) -> list[str]:
    names = [name.lower() for name in given.tables]
    names += [f"{name.lower()}.{field.lower()}" for name, rows in given.tables.items() for field in rows.fields]
    return names


def _matches(text: Value, form: str) -> int | None:
    # In ASCII a class such as \d is what it is to DuckDB.
    return None if text is None else int(re.fullmatch(form, text, re.ASCII) is not None)


class SqliteTables:
    """SQLite in memory, kept and filled again for each return, so that its queries stay prepared."""

    name = "sqlite"

    def __init__(self, collection: Collection) -> None:
        self._columns = _columns(collection, read_by_rules(collection))
        self._filled: list[str] = []
        room = sum(len(rule.questions) for rule in collection.rules.values()) + 4 * len(self._columns) + 100
        self._database = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False, cached_statements=room
        )
        execute = self._database.execute
        self._database.create_function("matches", 2, _matches, deterministic=True)
        execute("pragma case_sensitive_like = on")  # as it is in DuckDB
        execute(f"create table this_return ({ROW}, {', '.join(FACTS)})")
        execute("create table ssd_given (name text primary key) without rowid")
        execute("create table ssd_bank_holidays (bank_holiday text primary key) without rowid")
        self._database.executemany(
            "insert into ssd_bank_holidays values (?)", ((day,) for day in collection.definition.bank_holidays)
        )
        unit = collection.definition.unit.lower()
        for name, columns in self._columns.items():
            self._create(name.lower(), columns, unit)

    def _create(self, table: str, columns: list[_Column], unit: str) -> None:
        types = {"date": "text", "integer": "real", "decimal": "real"}
        own = "".join(f', "{column.name}" {types.get(column.kind, "text")}' for column in columns)
        self._database.execute(f'create table "{table}" ({ROW} integer primary key{own})')
        if any(column.name == unit for column in columns):
            self._database.execute(f'create index "{table}_unit" on "{table}" ("{unit}")')

    def fill(self, given: Given) -> None:
        """Hold what was given, and nothing that was there before."""
        self._database.execute("begin")
        try:
            self._empty()
            self._hold(given)
        except BaseException:
            self._database.execute("rollback")
            raise
        self._database.execute("commit")

    def _empty(self) -> None:
        for name in (*self._filled, "this_return", "ssd_given"):
            self._database.execute(f'delete from "{name}"')

    def _hold(self, given: Given) -> None:
        facts = [given.facts.get(fact) for fact in FACTS]
        self._insert("this_return", 1 + len(FACTS), [(0, *facts)])
        self._insert("ssd_given", 1, ((each,) for each in set(_given(given))))
        filled = []
        for name, rows in given.tables.items():
            columns = self._columns.get(name)
            if columns is not None and rows.values:
                values = [column.values(rows, given.date_form) for column in columns]
                self._insert(name.lower(), 1 + len(columns), zip(range(len(rows.values)), *values, strict=True))
                filled.append(name.lower())
        self._filled = filled

    def _insert(self, table: str, width: int, rows: Iterable[tuple[Any, ...]]) -> None:
        self._database.executemany(f'insert into "{table}" values ({", ".join("?" * width)})', rows)

    def ask(self, rules: Iterable[CollectionRule]) -> Iterator[list[list[Found]]]:
        """Yield what each question of each rule finds, in order."""
        for rule in rules:
            yield [self._database.execute(question.engines[self.name]).fetchall() for question in rule.questions]

    def close(self) -> None:
        """Forget it all."""
        self._database.close()


class DuckDbTables:
    """DuckDB in memory, where several rules are worked on at a time."""

    name = "duckdb"

    def __init__(self, collection: Collection, reads: Reads | None = None) -> None:
        import duckdb  # noqa: PLC0415 - it takes a while, and small returns do without

        self._columns = _columns(collection, read_by_rules(collection) if reads is None else reads)
        options = {"temp_directory": "", "autoinstall_known_extensions": "false", "threads": "1"}
        self._database: duckdb.DuckDBPyConnection = duckdb.connect(":memory:", config=options)  # type: ignore[arg-type]
        self._threads = ThreadPoolExecutor(_THREADS)
        days = ", ".join(f"date '{day}'" for day in collection.definition.bank_holidays)
        self._database.execute(f"create table ssd_bank_holidays as select unnest([{days}]) as bank_holiday")
        self._counts_days = False
        facts = ", ".join(f"{fact} {'date' if fact in _DAYS else 'varchar'}" for fact in FACTS)
        self._database.execute(f"create table this_return ({ROW} bigint, {facts})")
        self._database.execute("create table ssd_given (name varchar)")
        for name, columns in self._columns.items():
            self._database.execute(f'create table "{name.lower()}" ({_duckdb_columns(columns)})')

    def fill(self, given: Given) -> None:
        """Hold what was given, and nothing that was there before."""
        execute = self._database.execute
        for name in (*(each.lower() for each in self._columns), "this_return", "ssd_given"):
            execute(f'delete from "{name}"')
        marks = ", ".join("?" * len(FACTS))
        execute(f"insert into this_return values (0, {marks})", [given.facts.get(fact) for fact in FACTS])
        names = sorted(set(_given(given)))
        execute("insert into ssd_given select unnest(?)", [names])
        for name, rows in given.tables.items():
            columns = self._columns.get(name)
            if columns is not None and rows.values:
                self._load(name.lower(), columns, rows, given.date_form)

    def renew(self, given: Given, tables: Iterable[str]) -> None:
        """Hold those of *tables* as they now are in *given*; the others stay."""
        for name in tables:
            columns = self._columns.get(name)
            if columns is not None:
                self._database.execute(f'delete from "{name.lower()}"')
                self._load(name.lower(), columns, given.tables[name], given.date_form)
        self._database.execute("delete from ssd_given")
        self._database.execute("insert into ssd_given select unnest(?)", [sorted(set(_given(given)))])

    def _load(self, table: str, columns: list[_Column], rows: Rows, date_form: DateForm) -> None:
        values = [column.values(rows, date_form) for column in columns]
        file = io.StringIO(newline="")
        writer = csv.writer(file, quoting=csv.QUOTE_MINIMAL)
        filled = [[_NOTHING if each is None else each for each in column] for column in values]
        writer.writerows(zip(range(len(rows.values)), *filled, strict=True))
        types = ", ".join(f"{_quoted(column.name)}: '{_duckdb_type(column)}'" for column in columns)
        known = f"{{'{ROW}': 'bigint'{', ' if types else ''}{types}}}"
        content = file.getvalue().encode("utf-8", errors="replace")
        texts = [each for column, each in zip(columns, filled, strict=True) if column.kind not in TYPED]
        line = _longest_line(content, texts)
        with memory_file(content) as path:
            self._database.execute(
                f"insert into \"{table}\" select * from read_csv('{path}', header = false, auto_detect = false, "
                f"delim = ',', quote = '\"', escape = '\"', nullstr = '{_NOTHING}', new_line = '\\r\\n', "
                f"max_line_size = {line}, buffer_size = {2 * line}, columns = {known})"
            )

    def ask(self, rules: Iterable[CollectionRule]) -> Iterator[list[list[Found]]]:
        """Yield what each question of each rule finds, in order; several are worked on at a time."""
        asked = list(rules)
        if not self._counts_days and any(_counts_days(rule) for rule in asked):
            self._database.execute(WORKING_DAYS.replace("temporary ", ""))
            self._counts_days = True
        return self._threads.map(self._ask, asked)

    def _ask(self, rule: CollectionRule) -> list[list[Found]]:
        with self._database.cursor() as cursor:
            return [cursor.execute(question.engines[self.name]).fetchall() for question in rule.questions]

    def make_macros(self, facts: Mapping[str, str | None]) -> None:
        """Let queries ask what the return says of itself, by the names that rules have for it."""
        for sql in macros_sql(facts):
            self.query(sql)

    def query(self, sql: str) -> tuple[list[str], list[Found]]:
        """Return the names of the columns of *sql*, and its rows."""
        answer = self._database.execute(sql)
        return [column[0] for column in answer.description or ()], answer.fetchall()

    def close(self) -> None:
        """Forget it all."""
        self._threads.shutdown(cancel_futures=True)
        self._database.close()


def _counts_days(rule: CollectionRule) -> bool:
    """Tell whether a rule counts working days, which takes a list of them all that is not made otherwise."""
    return any("ssd_working_days" in question.engines[DuckDbTables.name] for question in rule.questions)


def _longest_line(content: bytes, texts: Sequence[Sequence[str]]) -> int:
    """Return a number of bytes that no line of *content*, whose columns of text are *texts*, goes beyond."""
    if len(content) <= _LINE:
        return _LINE
    letters = sum(max(map(len, column), default=0) for column in texts)
    return _LINE if 8 * letters <= _LINE // 2 else len(content)  # four bytes for a letter, and each written twice


def _duckdb_type(column: _Column) -> str:
    return {"date": "date", "integer": "double", "decimal": "double"}.get(column.kind, "varchar")


def _duckdb_columns(columns: list[_Column]) -> str:
    return ", ".join([f"{ROW} bigint", *(f'"{column.name}" {_duckdb_type(column)}' for column in columns)])


def rows_found(question: Question, found: Iterable[Found]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Yield the table, the position and the fields at fault of every row that *question* found."""
    for row in found:
        for point, position in zip(question.points, row[: len(question.points)], strict=True):
            if position is not None:
                yield point.table, position, point.fields
