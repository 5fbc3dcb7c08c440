"""The fields that a return does not carry and that its rules look at: worked out from the tables that it has."""

from __future__ import annotations

from collections.abc import Mapping

from ssd_registry.collection.collection import LAST, Collection, Completion
from ssd_registry.collection.engine import DuckDbTables, whole
from ssd_registry.collection.rows import Given, Rows, Value, text_of


def completed(collection: Collection, given: Given, tables: DuckDbTables | None = None) -> Given:
    """Return *given* with every field worked out that can be, in this year's tables and in last year's.

    A field that was given is left as it is. *tables* hold what was given already, with all columns of `needed`.
    """
    given = _gathered(collection, given)
    wanted = [each for each in _queries(collection) if _is_wanted(each, given)]
    if not wanted:
        return given
    asked = tables or DuckDbTables(collection, whole(collection, needed(collection, given)))
    try:
        if tables is None:
            asked.fill(given)
        asked.make_macros(given.facts)
        found = dict(given.tables)
        for each in wanted:
            _, answer = asked.query(each.sql)
            found[each.table] = _with(found[each.table], each.field, {row: text_of(value) for row, value in answer})
    finally:
        if tables is None:
            asked.close()
    return Given(found, given.facts, given.date_form)


def _gathered(collection: Collection, given: Given) -> Given:
    """Return *given* with the fields filled that gather what the rows of another table say."""
    found = dict(given.tables)
    for name, rows in given.tables.items():
        for field in collection.tables[name].fields:
            table, _, gathered = (field.gathers or "").partition(".")
            if table in given.tables and not any(rows.column(field.name)):
                values = _gather(rows, given.tables[table], gathered)
                found[name] = _with(found[name], field.name, values)
    return (
        given
        if all(found[name] is rows for name, rows in given.tables.items())
        else Given(found, given.facts, given.date_form)
    )


def _gather(rows: Rows, held: Rows, field: str) -> dict[int, str]:
    """Return for each of *rows* what *held* says in *field* with the same keys, those that both have."""
    keys = [name for name in rows.fields if name in held.fields and name != field]
    said: dict[tuple[Value, ...], list[str]] = {}
    for *key, value in zip(*(held.column(name) for name in keys), held.column(field), strict=True):
        if value is not None:
            said.setdefault(tuple(key), []).append(value)
    own = zip(*(rows.column(name) for name in keys), strict=True)
    return {position: ", ".join(said[key]) for position, key in enumerate(own) if key in said}


def needed(collection: Collection, given: Given) -> set[str]:
    """Return the tables that are looked at to complete *given*."""
    wanted = [each for each in _queries(collection) if _is_wanted(each, given)]
    return {name for each in wanted for name in (*each.needs, each.table)}


def _queries(collection: Collection) -> list[Completion]:
    """Return the queries for this year's tables, and the same ones for last year's where there are any."""
    own = {table.name for table in collection.own_tables}
    last = any(table.kind == "last" for table in collection.definition.tables)
    endings = ("", LAST) if last else ("",)
    return [_of_tables(each, own, ending) for ending in endings for each in collection.definition.complete]


def _of_tables(each: Completion, own: set[str], ending: str) -> Completion:
    """Return the query with the names of the return's own tables, which it writes in braces, ending so."""
    sql = each.sql
    for name in own:
        sql = sql.replace(f"{{{name}}}", name + ending)
    needs = tuple(name + ending if name in own else name for name in each.needs)
    return Completion(table=each.table + ending, field=each.field, needs=needs, sql=sql)


def _is_wanted(each: Completion, given: Given) -> bool:
    tables: Mapping[str, Rows] = given.tables
    there = tables.get(each.table)
    if there is None or any(name not in tables for name in each.needs):
        return False
    known = {name.lower() for name in there.fields}
    return each.field.lower() not in known or all(value is None for value in there.column(each.field))


def _with(rows: Rows, field: str, values: Mapping[int, str | None]) -> Rows:
    """Return *rows* with the values of *field*, in a column of its own or in the empty one that there is."""
    kept = [number for number, name in enumerate(rows.fields) if name.lower() != field.lower()]
    fields = (*(rows.fields[number] for number in kept), field)
    filled = [(*(row[number] for number in kept), values.get(position)) for position, row in enumerate(rows.values)]
    letters = (*(rows.letters[number] for number in kept), "") if rows.letters else ()
    return Rows(fields, filled, rows.places, letters)
