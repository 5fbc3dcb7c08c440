"""The rows of a return as they were read: text in the columns of its tables, with a place for every row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ssd_registry.collection.collection import Collection, DateForm, Form

Value = str | None


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one table: *fields* names the columns, *values* has the text of each row, None where blank.

    *places* says of each row where it was: the number of a row in a file, or the path of an element. *letters* are
    the columns of a spreadsheet that the fields were in.
    """

    fields: tuple[str, ...]
    values: list[tuple[Value, ...]]
    places: Sequence[int | str] = ()
    letters: tuple[str, ...] = ()

    def column(self, name: str) -> list[Value]:
        """Return the values of one column by its name, whatever the case; all None where there is no such column."""
        found = [number for number, each in enumerate(self.fields) if each.lower() == name.lower()]
        if not found:
            return [None] * len(self.values)
        return [row[found[0]] for row in self.values]

    def letter(self, name: str) -> str | None:
        """Return the column of a spreadsheet that the field called *name* was in, if it was in one."""
        return next((letter for each, letter in zip(self.fields, self.letters, strict=False) if each == name), None)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a return that has no place in its tables: where it stands, what it is, and why it was left out."""

    place: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Return:
    """One return as it was read or made: its tables by name, with every value as it was sent.

    A table that is not among them was not given at all, which is not the same as one with no rows.
    """

    name: str
    form: Form
    tables: Mapping[str, Rows]
    left_out: Sequence[LeftOut] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """All that the rules of a return are asked of: tables by name, and what the return says of itself.

    *facts* are ``year_start`` and ``year_end`` (ISO 8601), ``authority`` and ``form``. *date_form* is how the
    tables write days.
    """

    tables: Mapping[str, Rows]
    facts: Mapping[str, str | None] = field(default_factory=dict)
    date_form: DateForm = "YYYY-MM-DD"


def rows_of(collection: Collection, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, Rows]:
    """Return *tables* of plain values, such as those of an example, as rows of the return."""
    known = {name.lower(): table for name, table in collection.tables.items()}
    found = {}
    for name, records in tables.items():
        table = known[name.lower()]
        used = list(dict.fromkeys(column for record in records for column in record))
        columns = used or [each.name for each in table.fields]
        values = [tuple(text_of(record.get(column)) for column in columns) for record in records]
        found[table.name] = Rows(tuple(table.names.get(column.lower(), column) for column in columns), values)
    return found


def text_of(value: Any) -> Value:
    """Return a plain value as the text that a return holds: 1 and 1.0 are ``1``, a list is its parts with commas."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return ",".join(str(each) for each in value)
    return str(value)


def has_children(collection: Collection, made: Return) -> bool:
    """Say whether *made* has a row about a child, or about whatever else the return is about."""
    unit = collection.definition.unit
    about = [table.name for table in collection.own_tables if any(field.name == unit for field in table.fields)]
    return any(made.tables[name].values for name in about or made.tables if name in made.tables)
