"""Deriving a return from the combined payload: its queries over the tables of the SSD, in the form of the return."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ssd_registry.check import Checker
from ssd_registry.collection.collection import Collection, DateForm, Table
from ssd_registry.collection.engine import EVERY, codes_sql, day_of, macros_sql
from ssd_registry.collection.rows import Return, Rows, Value, text_of
from ssd_registry.engine import DuckDbEngine
from ssd_registry.errors import CannotRead
from ssd_registry.payload.payload import Payload
from ssd_registry.release import Item, Release
from ssd_registry.report.report import Problem
from ssd_registry.tables import Layout, to_tables


@dataclass(frozen=True, slots=True)
class Derived:
    """A return made from a payload, and what of the payload failed its structure and is not in it."""

    made: Return
    problems: list[Problem]
    release: Release


def derive(
    payload: Payload, collection: Collection, checker: Checker, release: str | None = None, *, whole: bool = False
) -> Derived:
    """Return *collection* as *payload* gives it. What failed its structure is left out, and told.

    With *whole*, records of every day are in it, not only those of the collection year: a payload that was made
    from a return gives that return back. Raises `CannotRead` where the return cannot be derived from the payload's
    release, or has no queries for it.
    """
    chosen = checker.release_of(payload, release)
    definition = collection.definition
    _refuse_underivable(collection, chosen)
    reads = {table: EVERY for each in definition.derive for table in each.reads}
    engine = DuckDbEngine(chosen, reads)
    try:
        problems = checker.fill(engine, payload, chosen)
        authority = payload.header.get("local_authority")
        facts = {
            "year_start": None if whole else definition.starts_on,
            "year_end": None if whole else definition.ends_on,
            "authority": authority if isinstance(authority, str) else None,
            "form": definition.forms[0],
        }
        for sql in (*macros_sql(facts), codes_sql(collection)):
            engine.query(sql)
        _hold_header(engine, payload, chosen)
        found = dict(_derived(engine, collection))
    finally:
        engine.end()
    tables = {table.name: found[table.name] for table in collection.own_tables if table.name in found}
    return Derived(Return(payload.name, definition.forms[0], tables), problems, chosen)


def _refuse_underivable(collection: Collection, release: Release) -> None:
    if not collection.definition.derive:
        raise CannotRead(f"{collection.name} is not derived from a payload yet.", kind="not-derived")
    known = collection.definition.ssd_releases
    if release.version not in known:
        raise CannotRead(
            f"{collection.name} is derived from release {' or '.join(known)} of the standard, and the payload is "
            f"written in {release.version}. Choose another year of the return, or another release.",
            kind="not-derived",
        )


def _hold_header(engine: DuckDbEngine, payload: Payload, release: Release) -> None:
    """Give the queries what the header says, where it has the form that it should."""
    layout = Layout(release)
    try:
        rows = to_tables({**payload.envelope, "header": payload.header}, [], release)
    except (AttributeError, TypeError):
        rows = {}
    for table in layout.of_level("header"):
        columns = layout.columns[table.name]
        if columns:
            engine.hold(table.name, columns, [_fitting(columns, row) for row in rows.get(table.name, ())])
    for name, (table, item) in layout.lists.items():
        if table.level == "header":
            engine.hold(name, [item], [_fitting([item], row) for row in rows.get(name, ())])


def _fitting(columns: Iterable[Item], row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of *row* that are of the kind of their item; days that are none are left out."""
    found: dict[str, Any] = {}
    for item in columns:
        value = row.get(item.column)
        if isinstance(value, str) and (item.type != "date" or day_of(value) is not None):
            found[item.column] = value
    return found


def _derived(engine: DuckDbEngine, collection: Collection) -> Iterable[tuple[str, Rows]]:
    """Yield the tables of the return; each is there for the queries after it."""
    names = {table.name.lower(): table for table in collection.own_tables}
    for each in collection.definition.derive:
        engine.query(f'create temp table "{each.table}" as {each.sql.rstrip().rstrip(";")}')
        table = names.get(each.table.lower())
        if table is not None:
            columns, rows = engine.query(f'select * from "{each.table}"')
            yield table.name, written(table, columns, rows, collection.definition.date_form)


def written(table: Table, columns: list[str], rows: Iterable[tuple[Any, ...]], date_form: DateForm) -> Rows:
    """Return what a query gave as rows of *table*, days written as the return writes them."""
    known = {field.name.lower(): field for field in table.fields}
    wanted = [(number, known[name.lower()]) for number, name in enumerate(columns) if name.lower() in known]
    dates = {number for number, field in wanted if field.type == "date"}
    values = [tuple(_text(row[number], date_form if number in dates else None) for number, _ in wanted) for row in rows]
    return Rows(tuple(field.name for _, field in wanted), values)


def _text(value: Any, date_form: DateForm | None) -> Value:
    text = text_of(value)
    if date_form == "DD/MM/YYYY" and text is not None and day_of(text) is not None:
        return date.fromisoformat(text).strftime("%d/%m/%Y")
    return text or None
