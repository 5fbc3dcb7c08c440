"""The JSON of a return: an array with one object for each child, written and read.

Both follow the tree of the return (`Branch`), so that they hold for any return that is sent as JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import msgspec
import orjson

from ssd_registry.collection.collection import Branch, Collection, Table
from ssd_registry.collection.rows import LeftOut, Return, Rows, Value, text_of
from ssd_registry.collection.tree import Context, Nested, is_field, tree_of
from ssd_registry.errors import CannotRead, CannotWrite
from ssd_registry.payload.json import loads, refuse_marks
from ssd_registry.settings import Limits

_SPLIT = msgspec.json.Decoder(list[msgspec.Raw])
_WHOLE_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{0,8}[1-9]")
_FLAGS = {"true": True, "false": False}

_ABSENT = object()
"""What stands for a member that is not written."""

_NOT_ONE = "It should be one value."
_NOT_AN_OBJECT = "It should be an object."
_NOT_AN_ARRAY = "It should be an array."


def write_json(made: Return, collection: Collection, target: BinaryIO) -> None:
    """Write the tables of *made* to *target* as one JSON array, each child on a line of its own.

    What is blank is absent, and so are groups of it. Whole numbers, numbers, true and false are written as such
    where the field is one, all else as text. Raises `CannotWrite` where there are several of what may be there once.
    """
    writing = _Writing(made, collection)
    before = b"[\n"
    for child in writing.children():
        target.write(before + orjson.dumps(child))
        before = b",\n"
    target.write(b"[]\n" if before == b"[\n" else b"\n]\n")


class _Writing:
    """Writes one return, a child at a time."""

    def __init__(self, made: Return, collection: Collection) -> None:
        self._tables = {table.name: table for table in collection.own_tables}
        self._types = {
            (table.name, field.name): field.type for table in collection.own_tables for field in table.fields
        }
        self._unit = collection.definition.unit
        self._tree = tree_of(collection.definition, "json")
        self._nested = Nested(made, collection, self._tree)

    def children(self) -> Iterator[dict[str, Any]]:
        """Yield the object of each child."""
        for unit in self._nested.units:
            for context, row in self._nested.rows(self._tree, {self._unit: unit}):
                yield self._members(self._tree, str(self._tree.row), context, row)

    def _members(self, branch: Branch, table: str, context: Context, row: Context) -> dict[str, Any]:
        """Return what *branch* holds that belongs in *context*; *row* has the fields of the row of *table* around."""
        members = {str(each.element): self._member(each, table, context, row) for each in branch.holds}
        return {name: value for name, value in members.items() if value is not _ABSENT}

    def _member(self, branch: Branch, table: str, context: Context, row: Context) -> Any:
        if is_field(branch):
            return self._value(table, str(branch.field), row)
        if branch.row is None:
            return self._members(branch, table, context, row) or _ABSENT
        found = [self._row(branch, branch.row, *each) for each in self._nested.rows(branch, context)]
        if branch.many:
            return found or _ABSENT
        if len(found) > 1:
            raise CannotWrite(
                f"{self._tables[branch.row].title}: there are {len(found)} rows where the return has room for one."
            )
        return found[0] if found else _ABSENT

    def _row(self, branch: Branch, table: str, context: Context, row: Context) -> Any:
        if branch.value is None:
            return self._members(branch, table, context, row)
        value = self._value(table, branch.value, row)
        return None if value is _ABSENT else value

    def _value(self, table: str, field: str, row: Context) -> Any:
        text = row.get(field)
        if not text or text.isspace():
            return _ABSENT
        kind = self._types[table, field]
        if kind == "boolean":
            return _FLAGS.get(text, text)
        if kind in {"integer", "decimal"} and _WHOLE_NUMBER.fullmatch(text) and text != "-0":
            return int(text)
        return float(text) if kind == "decimal" and _NUMBER.fullmatch(text) else text


def read_json_return(content: bytes, collection: Collection, name: str) -> Return:
    """Return the JSON *content*, which is called *name*, as the tables of the return.

    Values are read as they stand, right or wrong. Raises `CannotRead` where the file is not JSON, or no array.
    """
    if collection.definition.json is None:
        raise CannotRead(f"The return {collection.definition.title} is not sent as JSON.", kind="not-a-return")
    reading, limits = _Reading(collection), Limits()
    for number, child in enumerate(_children(content, name)):
        reading.child(loads(child, limits, (number,)), f"$[{number}]")
    return Return(name, "json", reading.tables(), reading.left)


def _children(content: bytes, name: str) -> list[msgspec.Raw]:
    """Return each child of the array, unparsed."""
    refuse_marks(content)
    try:
        return _SPLIT.decode(content)
    except msgspec.ValidationError:
        raise CannotRead(
            f"{name} is no array of children. It begins with [ and holds one object for each child.",
            kind="not-a-return",
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise CannotRead(f"{name} is not JSON that can be read.", kind="malformed-json") from None


@dataclass(slots=True)
class _Kind:
    """One table as it is filled: where its columns are, and its rows with their places."""

    columns: dict[str, int]
    rows: list[list[Value]]
    places: list[int | str]


class _Reading:
    """Reads one return, a child at a time."""

    def __init__(self, collection: Collection) -> None:
        self._year = collection.definition.year
        self._unit = collection.definition.unit
        self._tree = tree_of(collection.definition, "json")
        self._tables = collection.own_tables
        self._kinds = {table.name: _kind(table) for table in self._tables}
        self._keys: dict[tuple[Value, int], int] = {}
        self.left: list[LeftOut] = []

    def tables(self) -> dict[str, Rows]:
        """Return what was read, one entry for every table of the return."""
        return {
            name: Rows(tuple(kind.columns), [tuple(row) for row in kind.rows], kind.places)
            for name, kind in self._kinds.items()
        }

    def child(self, value: Any, place: str) -> None:
        """Read one child."""
        named = next((each.element for each in self._tree.holds if each.field == self._unit), None)
        unit = text_of(value.get(named)) if isinstance(value, dict) else None
        self._row(self._tree, value, place, {self._unit: unit or None})

    def _row(self, branch: Branch, value: Any, place: str, around: Context) -> None:
        kind = self._kinds[str(branch.row)]
        inside = self._with_key(branch, around)
        row: list[Value] = [None] * len(kind.columns)
        for name, carried in inside.items():
            if name in kind.columns:
                row[kind.columns[name]] = carried
        kind.rows.append(row)
        kind.places.append(place)
        if branch.value is not None:
            self._value(value, kind, branch.value, row, place)
        elif isinstance(value, dict):
            self._members(branch, value, place, (kind, row), inside)
        else:
            self._leave(place, value, _NOT_AN_OBJECT)

    def _with_key(self, branch: Branch, around: Context) -> Context:
        """Return what the rows inside a new row of *branch* carry: its key counts on in each child."""
        if branch.key is None:
            return around
        counted = (around.get(self._unit), id(branch))
        number = self._keys[counted] = self._keys.get(counted, 0) + 1
        return {**around, branch.key: str(number)}

    def _members(
        self, branch: Branch, value: Mapping[str, Any], place: str, of: tuple[_Kind, list[Value]], around: Context
    ) -> None:
        known = {each.element: each for each in branch.holds}
        for name, member in value.items():
            there = f"{place}.{name}"
            held = known.get(name)
            if held is None:
                self.left.append(LeftOut(place, name, f"It is not part of the return as it is in {self._year}."))
            elif is_field(held):
                self._value(member, of[0], str(held.field), of[1], there)
            else:
                self._inside(held, member, there, of, around)

    def _inside(self, branch: Branch, value: Any, place: str, of: tuple[_Kind, list[Value]], around: Context) -> None:
        """Read a member that holds others."""
        if value is None:
            return
        if branch.many and not isinstance(value, list):
            self._leave(place, value, _NOT_AN_ARRAY)
        elif branch.many:
            for number, each in enumerate(value):
                self._row(branch, each, f"{place}[{number}]", around)
        elif not isinstance(value, dict):
            self._leave(place, value, _NOT_AN_OBJECT)
        elif branch.row is None:
            self._members(branch, value, place, of, around)
        else:
            self._row(branch, value, place, around)

    def _value(self, value: Any, kind: _Kind, field: str, row: list[Value], place: str) -> None:
        if isinstance(value, dict | list):
            self._leave(place, value, _NOT_ONE)
            return
        text = text_of(value)
        row[kind.columns[field]] = None if text is None or not text.strip() else text

    def _leave(self, place: str, value: Any, why: str) -> None:
        """Tell of a value with the wrong shape; one that is empty says nothing."""
        if value not in (None, [], {}):
            self.left.append(LeftOut(place, place.rpartition(".")[2], why))


def _kind(table: Table) -> _Kind:
    return _Kind({field.name: number for number, field in enumerate(table.fields)}, [], [])


def children_of(beginning: bytes, collections: Iterable[Collection]) -> Collection | None:
    """Return the first of *collections* whose children a file that begins so could hold: an array of objects.

    A combined payload is an object, and no return.
    """
    if not _ARRAY.match(beginning):
        return None
    for each in collections:
        tree = each.definition.json
        if tree is not None and f'"{each.definition.unit}"'.encode() in beginning:
            return each
    return None


_ARRAY = re.compile(rb"(\xef\xbb\xbf)?\s*\[\s*\{")

__all__ = ["children_of", "read_json_return", "write_json"]
