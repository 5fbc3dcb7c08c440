"""What the parts of a return say of one another: whatever one of them names, another has to have.

Names of tables and fields become names in SQL and in files, so they are held to what is safe there.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection as Names
from collections.abc import Iterable, Iterator

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from ssd_registry.collection.collection import TEXT, TYPED, Branch, Definition, Derivation, Field, Table
from ssd_registry.collection.engine import ROW, THIS

_OURS = frozenset({THIS, "ssd_given", "ssd_bank_holidays", "return_codes"})
"""Tables that queries have beside those of the return and of the standard."""

_STANDARD = "ssd_"
_UNSAFE = re.compile(r"""["{}\x00-\x1f]|^\s|\s$|^$""")
_UNSAFE_FILE = re.compile(r"[^A-Za-z0-9_. -]|^\.")
_UNSAFE_SHEET = re.compile(r"[\[\]:*?/\\']")
_LONGEST_SHEET = 31
_SERIES = (exp.Unnest, exp.GenerateSeries, exp.GenerateDateArray, exp.GenerateTimestampArray)


class NoQuery(Exception):
    """What is written is not one query over tables; the message says why."""


def tables_read(sql: str) -> list[str]:
    """Return the tables that one query of DuckDB reads; raise `NoQuery` where it is none, or reads files."""
    try:
        trees = sqlglot.parse(sql, dialect="duckdb")
    except SqlglotError as error:
        raise NoQuery(str(error).splitlines()[0]) from None
    tree = trees[0] if len(trees) == 1 else None
    if not isinstance(tree, exp.Query):
        raise NoQuery("It is not one select.")
    made = {query.alias for query in tree.find_all(exp.CTE)}
    found = set()
    for table in tree.find_all(exp.Table):
        if isinstance(table.this, exp.Func):
            if not isinstance(table.this, _SERIES):
                raise NoQuery(f"{table.this.sql(dialect='duckdb')[:40]} reads what is no table of the return.")
        elif table.name:
            found.add(table.name)
    return sorted(found - made)


def part_faults(made: Definition) -> Iterator[str]:
    """Yield every fault in how the parts of a return fit together."""
    own = [table for table in made.tables if table.kind == "return"]
    if own and all(field.name != made.unit for table in own for field in table.fields):
        yield f"unit is {made.unit}, which no table has."
    yield from _twice("table", (table.name for table in made.tables))
    yield from _twice("file", (table.file for table in own if table.file))
    for table in made.tables:
        yield from _table_faults(table, made)
    for codes in made.codes:
        repeated = _twice("code", (code.code for code in codes.codes), fold=False)
        yield from (f"codes {codes.id}: {each}" for each in repeated)
    yield from _completion_faults(made)
    yield from _query_faults("derive", made.derive, ())
    yield from _query_faults("load", made.load, {table.name for table in own})


def tree_faults(form: str, tree: Branch, tables: Iterable[Table]) -> Iterator[str]:
    """Yield each table or field that a tree names and none of *tables*, those of any year, has."""
    fields: dict[str, set[str]] = {}
    for table in tables:
        fields.setdefault(table.name, set()).update(field.name for field in table.fields)
    yield from (f"{form}, {fault}" for fault in _branch_faults(tree, fields, ()))


def _branch_faults(branch: Branch, fields: dict[str, set[str]], around: tuple[str, ...]) -> Iterator[str]:
    where = branch.element or branch.row or "?"
    if branch.row is not None:
        if branch.row not in fields:
            yield f"{where}: there is no table {branch.row}.{_nearest(branch.row, fields)}"
            return
        around = (*around, branch.row)
    known = fields[around[-1]] if around else set()
    for name in (branch.field if branch.row is None else None, branch.value):
        if name is not None and name not in known:
            yield f"{where}: there is no field {name} in {around[-1] if around else 'no table'}.{_nearest(name, known)}"
    if branch.key is not None and branch.key not in known:
        yield f"{where}: there is no field {branch.key} that could be its key.{_nearest(branch.key, known)}"
    for name in branch.copies:
        if name not in known or not any(name in fields[outer] for outer in around[:-1]):
            yield f"{where}: {name} cannot be copied from a row around it."
    for each in branch.holds:
        yield from _branch_faults(each, fields, around)


def _twice(what: str, names: Iterable[str], *, fold: bool = True) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        same = name.lower() if fold else name
        if same in seen:
            yield f"There are two of {what} {name}."
        seen.add(same)


def _table_faults(table: Table, made: Definition) -> Iterator[str]:
    where = f"table {table.name}"
    lower = table.name.lower()
    if _UNSAFE.search(table.name) or lower in _OURS or lower.startswith(_STANDARD):
        yield f"{where}: give it a name without quotation marks and braces that is none of ours."
    if table.file is not None and _UNSAFE_FILE.search(table.file):
        yield f"{where}: its file is {table.file}. Use letters, digits, blanks, - and _ only."
    sheet = table.sheet or table.name
    if "workbook" in made.forms and (len(sheet) > _LONGEST_SHEET or _UNSAFE_SHEET.search(sheet)):
        yield f"{where}: Excel has no sheet called {sheet}. Use at most {_LONGEST_SHEET} letters, none of []:*?/\\'."
    names = [name for field in table.fields for name in _names(field)]
    yield from (f"{where}: {each}" for each in _twice("field", [ROW, *names]))
    lists = {codes.id for codes in made.codes}
    for field in table.fields:
        if _UNSAFE.search(field.name):
            yield f"{where}: field {field.name!r} has a quotation mark, a brace, or a blank at its end."
        if field.codes is not None and field.codes not in lists:
            yield f"{where}, {field.name}: there is no code list {field.codes}.{_nearest(field.codes, lists)}"


def _names(field: Field) -> Iterator[str]:
    yield from (field.name, *field.also_called)
    if field.type in TYPED:
        yield field.name + TEXT


def _completion_faults(made: Definition) -> Iterator[str]:
    fields = {table.name: {field.name for field in table.fields} for table in made.tables}
    for each in made.complete:
        where = f"complete, {each.table}.{each.field}"
        for name in (each.table, *each.needs):
            if name not in fields:
                yield f"{where}: there is no table {name}.{_nearest(name, fields)}"
        if each.field not in fields.get(each.table, {each.field}):
            yield f"{where}: there is no such field."
        sql = re.sub(r"\{(\w+)\}", r"\1", each.sql)
        try:
            read = tables_read(sql)
        except NoQuery as error:
            yield f"{where}: {error}"
            continue
        known = {name.lower() for name in (each.table, *each.needs)} | _OURS
        yield from (f"{where}: it reads {name} and does not need it." for name in read if name.lower() not in known)


def _query_faults(part: str, queries: Iterable[Derivation], own: Names[str]) -> Iterator[str]:
    """Yield each table that a query reads and that is none: neither there, nor made by a query before it."""
    known = {name.lower() for name in own} | _OURS
    for each in queries:
        for name in each.reads:
            lower = name.lower()
            if lower not in known and not (part == "derive" and lower.startswith(_STANDARD)):
                yield f"{part}, {each.table}: there is no table {name}.{_nearest(lower, known)}"
        known.add(each.table.lower())


def _nearest(name: str, known: Names[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f" Did you mean {near[0]}?" if near else ""
