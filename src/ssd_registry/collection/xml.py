"""The XML of a return: reading it, writing it, the schema of its form, and what of a file does not fit that.

All of it follows the tree of the return (`Branch`), so that it holds for any return that is sent as XML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from operator import itemgetter
from sys import intern
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from lxml import etree

from ssd_registry.collection.collection import Branch, Collection, Table
from ssd_registry.collection.rows import LeftOut, Return, Rows, Value
from ssd_registry.collection.safe_xml import SAFELY, Element, broken, refuse_doctype
from ssd_registry.collection.tree import Context, Nested, is_field, own_fields, tree_of
from ssd_registry.collection.xml_schema import xml_faults, xml_schema
from ssd_registry.errors import CannotRead, CannotWrite

_Row = tuple[Value, ...]

_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"
_TWICE = "It stands twice where the return has it once; the first was read."
_STRAY = "It stands beside elements and belongs to none of them."
_ATTRIBUTE = "The elements of the return have no attributes."


def read_xml(content: bytes, collection: Collection, name: str) -> Return:
    """Return the file *content*, which is called *name*, as the tables of the return.

    Values are read as they stand, right or wrong. Raises `CannotRead` where the file is not XML, or not of this
    return; a file without children is a return without rows.
    """
    if collection.definition.xml is None:
        raise CannotRead(f"The return {collection.definition.title} is not sent as XML.", kind="not-a-return")
    tree = _Tree(collection)
    _look_at_the_start(content, tree.root.name, collection, name)
    reading = _Reading(collection, tree)
    events: Any = etree.iterparse(
        BytesIO(content), events=("end",), tag=f"{{*}}{tree.stops_at}", remove_blank_text=True, **SAFELY
    )
    try:
        for _, element in events:
            reading.child(element)
    except etree.XMLSyntaxError as error:
        raise broken(name, error) from None
    reading.rest(events.root)
    return Return(name, "xml", reading.tables(), reading.left_out())


def _look_at_the_start(content: bytes, root: str, collection: Collection, name: str) -> None:
    """Refuse a file with a DOCTYPE or another root before anything else of it is read."""
    events: Any = etree.iterparse(BytesIO(content), events=("start",), **SAFELY)
    try:
        _, element = next(events)
    except etree.XMLSyntaxError as error:
        raise broken(name, error) from None
    refuse_doctype(element, name)
    if _local(element) != root:
        raise CannotRead(
            f"{name} is not a file of this return ({collection.definition.title}): its first element is not {root}.",
            kind="not-a-return",
        )


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _line(element: Element) -> int:
    line: Any = element.sourceline
    return int(line or 0)


@dataclass(slots=True)
class _Kind:
    """One kind of row: where its rows go, what they take from the child and the rows around, and the one being read."""

    table: Table
    columns: dict[str, int]
    values: list[_Row]
    places: list[int | str]
    unit: int | None = None
    key: int | None = None
    key_name: str | None = None
    takes: list[tuple[int, _Kind, int]] = field(default_factory=list)
    copies: list[tuple[int, _Kind, int]] = field(default_factory=list)
    now: list[Value] | None = None
    where: tuple[int, str] = (0, "")


@dataclass(slots=True)
class _Node:
    """One element as the reader meets it: a column of the kind *fills*, a row, or a group; *bare* rows stand in it."""

    name: str
    numbered: bool = False
    fills: _Kind | None = None
    row: _Kind | None = None
    column: int = 0
    bare: list[_Kind] = field(default_factory=list)
    holds: dict[str, _Node] = field(default_factory=dict)


class _Tree:
    """The tree of a return, made ready for reading: elements by name, columns by number."""

    def __init__(self, collection: Collection) -> None:
        self._unit = collection.definition.unit
        self._tables = {table.name: table for table in collection.own_tables}
        self.values: dict[str, list[_Row]] = {name: [] for name in self._tables}
        self.places: dict[str, list[int | str]] = {name: [] for name in self._tables}
        self.unit: _Node | None = None
        self.unit_above: tuple[str, ...] = ()
        self.unit_fields: list[str] = []
        self._in_unit = False
        self.root = self._node(tree_of(collection.definition), (), ())
        self.stops_at = self.unit.name if self.unit is not None else self.root.name

    def _node(self, branch: Branch, around: tuple[_Kind, ...], above: tuple[str, ...]) -> _Node:
        node = _Node(str(branch.element), numbered=branch.many)
        if branch.unit:
            self.unit, self.unit_above, self._in_unit, around = node, above, True, ()
        if branch.row is not None:
            node.row = self._kind(branch, around)
            if branch.value is not None:
                node.column = node.row.columns[branch.value]
            around = (*around, node.row)
        self._fill(node, branch.holds, around, (*above, node.name))
        if branch.unit:
            self._in_unit = False
        return node

    def _fill(self, node: _Node, holds: Iterable[Branch], around: tuple[_Kind, ...], above: tuple[str, ...]) -> None:
        for each in holds:
            if each.element is None:
                node.bare.append(self._kind(each, around))
                self._fill(node, each.holds, (*around, node.bare[-1]), above)
            elif is_field(each):
                kind = around[-1]
                node.holds[each.element] = _Node(each.element, fills=kind, column=kind.columns[str(each.field)])
                if each.field == self._unit and self._in_unit:
                    inside = (*above[len(self.unit_above) + 1 :], each.element)
                    self.unit_fields.append("/".join(f"{{*}}{step}" for step in inside))
            else:
                node.holds[each.element] = self._node(each, around, above)

    def _kind(self, branch: Branch, around: tuple[_Kind, ...]) -> _Kind:
        table = self._tables[str(branch.row)]
        columns = {each.name: number for number, each in enumerate(table.fields)}
        written = set(own_fields(branch))
        kind = _Kind(table, columns, self.values[table.name], self.places[table.name])
        if self._in_unit and self._unit not in written:
            kind.unit = columns.get(self._unit)
        if branch.key in columns:
            kind.key_name = branch.key
            kind.key = None if branch.key in written else columns[branch.key]
        for outer in around:
            if outer.key_name is not None and outer.key_name in columns:
                taken = (columns[outer.key_name], outer, outer.columns[outer.key_name])
                (kind.copies if outer.key is None else kind.takes).append(taken)
        for name in branch.copies:
            source = next((outer for outer in reversed(around) if name in outer.columns), None)
            if source is not None and name in columns:
                kind.copies.append((columns[name], source, source.columns[name]))
        return kind


class _Reading:
    """Reads one file, a child at a time, and forgets each child once its rows are read."""

    def __init__(self, collection: Collection, tree: _Tree) -> None:
        self._collection = collection
        self._tree = tree
        self._unknown = f"It is not part of the return as it is in {collection.definition.year}."
        self._left: list[tuple[int, LeftOut]] = []
        self._children = 0
        self._last: Element | None = None
        self._parent: Element | None = None
        self._unit: Value = None
        self._keys: dict[tuple[Value, int], int] = {}
        self._fresh: list[tuple[_Kind, list[Value]]] = []
        self._later: list[tuple[list[Value], int, list[Value], int]] = []
        self._attributes = etree.XPath("descendant-or-self::*[@*]")

    def tables(self) -> dict[str, Rows]:
        """Return what was read, one entry for every table of the return."""
        return {
            table.name: Rows(
                tuple(each.name for each in table.fields),
                self._tree.values[table.name],
                self._tree.places[table.name],
            )
            for table in self._collection.own_tables
        }

    def left_out(self) -> list[LeftOut]:
        """Return what has no place in the tables, in the order of the file."""
        return [each for _, each in sorted(self._left, key=itemgetter(0))]

    def child(self, element: Element) -> None:
        """Read one child, if *element* stands where a child does, and drop the one before."""
        node = self._tree.unit
        if node is None or not self._is_in_place(element):
            return
        self._drop_last()
        self._children += 1
        path = "/".join((*self._tree.unit_above[1:], f"{node.name}[{self._children}]"))
        self._unit = next(self._texts(element), None)
        self._enter(element, node, path)
        self._finish(element, path)
        self._last = element

    def _is_in_place(self, element: Element) -> bool:
        parent = element.getparent()
        if parent is not None and parent is self._parent:
            return True
        above = tuple(_local(each) for each in element.iterancestors())[::-1]
        if above != self._tree.unit_above:
            return False
        self._parent = parent
        return True

    def _texts(self, child: Element) -> Iterator[str]:
        """Yield what stands in *child* where the return has the child's identifier."""
        for path in self._tree.unit_fields:
            for found in child.iterfind(path):
                text = (found.text or "").strip()
                if text:
                    yield text

    def _drop_last(self) -> None:
        """Take the child that was read before out of memory; what follows it is known by now."""
        last, self._last = self._last, None
        parent = last.getparent() if last is not None else None
        if last is not None and parent is not None:
            self._beside(last.tail, last, "/".join(self._tree.unit_above[1:]))
            parent.remove(last)

    def rest(self, root: Element) -> None:
        """Read all that stands outside the children."""
        self._drop_last()
        self._unit = None
        self._enter(root, self._tree.root, "")
        self._finish(root, self._tree.root.name)

    def _finish(self, element: Element, path: str) -> None:
        """Put the rows of *element* into their tables, now that all of it is known."""
        for values, column, source, there in self._later:
            values[column] = source[there]
        self._later.clear()
        for kind, values in self._fresh:
            kind.values.append(tuple(values))
        self._fresh.clear()
        marked: Any = self._attributes(element)
        for each in marked:
            for name in each.attrib:
                if not name.startswith(_INSTANCE):
                    self._leave(each, path, f"the attribute {name} of {_local(each)}", _ATTRIBUTE)

    def _enter(self, element: Element, node: _Node, path: str) -> None:
        if node.row is not None:
            values = self._open(node.row, _line(element), path)
            if not node.holds:
                self._value(element, node, values, path)
                return
        if node.bare:
            for bare in node.bare:
                bare.now, bare.where = None, (_line(element), path)
        self._inside(element, node, path)

    def _inside(self, element: Element, node: _Node, path: str) -> None:
        """Read what *element* holds: this runs for every element of the file, and so asks as little as it can."""
        if element.text is not None:
            self._beside(element.text, element, path)
        counts: dict[str, int] = {}
        for each in element:
            found = node.holds.get(each.tag) or node.holds.get(_local(each))
            if found is None:
                self._leave(each, _joined(path, _local(each)), _local(each), self._unknown)
            elif found.fills is None:
                name = found.name
                number = counts[name] = counts.get(name, 0) + 1
                step = f"{name}[{number}]" if found.numbered or number > 1 else name
                self._enter(each, found, f"{path}/{step}" if path else step)
            else:
                text = each.text
                text = text.strip() if text is not None else None
                if text:
                    kind = found.fills
                    values = kind.now
                    if values is None:
                        values = self._open(kind, *kind.where)
                    if values[found.column] is None:
                        values[found.column] = intern(text)
                    else:
                        self._leave(each, _joined(path, found.name), found.name, _TWICE)
                if len(each):
                    self._within_text(each, _joined(path, found.name))
            if each.tail is not None:
                self._beside(each.tail, each, path)

    def _open(self, kind: _Kind, line: int, path: str) -> list[Value]:
        """Begin a row of *kind*, with what it takes from the child and the rows around it."""
        values: list[Value] = [None] * len(kind.columns)
        kind.now = values
        if kind.unit is not None:
            values[kind.unit] = self._unit
        if kind.key is not None:
            # A child may stand in the file twice: its keys go on counting, so that its rows stay apart.
            counted = (self._unit, id(kind))
            number = self._keys[counted] = self._keys.get(counted, 0) + 1
            values[kind.key] = intern(str(number))
        for column, outer, there in kind.takes:
            if outer.now is not None:
                values[column] = outer.now[there]
        for column, outer, there in kind.copies:
            if outer.now is not None:
                self._later.append((values, column, outer.now, there))
        kind.places.append(f"line {line}, {path}" if line else path)
        self._fresh.append((kind, values))
        return values

    def _value(self, element: Element, node: _Node, values: list[Value], path: str) -> None:
        """Read an element whose text is the one field of its row."""
        text = (element.text or "").strip()
        if text:
            values[node.column] = intern(text)
        if len(element):
            self._within_text(element, path)

    def _within_text(self, element: Element, path: str) -> None:
        for each in element:
            self._leave(each, _joined(path, _local(each)), _local(each), self._unknown)
            self._beside(each.tail, each, path)

    def _beside(self, text: str | None, element: Element, path: str) -> None:
        if text and text.strip():
            self._leave(element, path, "text", _STRAY)

    def _leave(self, element: Element, path: str, what: str, why: str) -> None:
        line = _line(element)
        self._left.append((line, LeftOut(f"line {line}, {path}" if path else f"line {line}", what, why)))


def _joined(path: str, step: str) -> str:
    return f"{path}/{step}" if path else step


def write_xml(made: Return, collection: Collection, target: BinaryIO) -> None:
    """Write the tables of *made* to *target* as the file that the return is sent as.

    Fields that are blank are left out, and so are groups of them. Rows whose child, or whose row around them, has no
    row are written all the same. Raises `CannotWrite` before anything is written.
    """
    writing = _Writing(made, collection)
    text = TextIOWrapper(target, encoding="utf-8", newline="\n")
    try:
        text.write('<?xml version="1.0" encoding="utf-8"?>\n')
        text.writelines(writing.lines())
    finally:
        text.flush()
        text.detach()


_UNFIT = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML can hold, however they are written."""

_NAMED = 20
"""How many fields with such characters are named."""

_ESCAPED = {"\r": "&#13;"}
"""What a reader would take for the end of a line unless it were written so."""


class _Writing:
    """Writes one return, a line at a time."""

    def __init__(self, made: Return, collection: Collection) -> None:
        self._unit = collection.definition.unit
        self._tree = tree_of(collection.definition)
        self._nested = Nested(made, collection, self._tree)
        _refuse_unfit(made)

    def lines(self) -> Iterator[str]:
        """Yield the elements of the file, one a line."""
        name = self._tree.element
        yield f"<{name}>\n"
        for each in self._tree.holds:
            yield from self._branch(each, {}, {}, "  ")
        yield f"</{name}>\n"

    def _branch(self, branch: Branch, context: Context, row: Context, margin: str) -> Iterator[str]:
        """Yield the lines of *branch* that belong in *context*; *row* has the fields of the row around it."""
        if branch.unit and self._unit not in context:
            for unit in self._nested.units:
                yield from self._branch(branch, {self._unit: unit}, row, margin)
        elif branch.row is not None:
            for inner, own in self._nested.rows(branch, context):
                yield from self._row(branch, inner, own, margin)
        elif branch.field is not None:
            yield from _leaf(branch, row.get(branch.field), margin)
        else:
            yield from self._group(branch, context, row, margin)

    def _row(self, branch: Branch, context: Context, row: Context, margin: str) -> Iterator[str]:
        if branch.element is None:
            for each in branch.holds:
                yield from self._branch(each, context, row, margin)
        elif branch.value is not None:
            yield from _leaf(branch, row.get(branch.value), margin, even_blank=True)
        else:
            yield from self._group(branch, context, row, margin, even_blank=True)

    def _group(
        self, branch: Branch, context: Context, row: Context, margin: str, *, even_blank: bool = False
    ) -> Iterator[str]:
        inside = (line for each in branch.holds for line in self._branch(each, context, row, margin + "  "))
        first = next(inside, None)
        if first is not None:
            yield f"{margin}<{branch.element}>\n"
            yield first
            yield from inside
            yield f"{margin}</{branch.element}>\n"
        elif even_blank:
            yield f"{margin}<{branch.element}/>\n"


def _leaf(branch: Branch, text: Value, margin: str, *, even_blank: bool = False) -> Iterator[str]:
    if text and text.strip():
        yield f"{margin}<{branch.element}>{escape(text, _ESCAPED)}</{branch.element}>\n"
    elif even_blank:
        yield f"{margin}<{branch.element}/>\n"


def _refuse_unfit(made: Return) -> None:
    """Refuse control characters, naming every field and row that has one."""
    faults = [
        f"row {number} of {name}, {field}"
        for name, rows in made.tables.items()
        if _UNFIT.search("".join(value for row in rows.values for value in row if value))
        for number, row in enumerate(rows.values, 1)
        for field, value in zip(rows.fields, row, strict=True)
        if value and _UNFIT.search(value)
    ]
    if faults:
        more = f"; and {len(faults) - _NAMED} more" if len(faults) > _NAMED else ""
        raise CannotWrite(
            f"XML cannot hold the control characters in {'; '.join(faults[:_NAMED])}{more}. Take them out."
        )


__all__ = ["read_xml", "write_xml", "xml_faults", "xml_schema"]
