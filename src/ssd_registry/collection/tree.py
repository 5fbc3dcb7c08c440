"""The tree of a return as it is in its year, and the rows of its tables by where they stand in that tree.

XML and JSON are two ways to write the same tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from ssd_registry.collection.collection import Branch, Collection, Definition, Table
from ssd_registry.collection.rows import Return, Rows, Value
from ssd_registry.errors import CannotWrite

Context = Mapping[str, Value]
"""The child's identifier and the keys of the rows around, or the fields of a row, by the names of their fields."""

_Row = tuple[Value, ...]


def tree_of(definition: Definition, form: Literal["xml", "json"] = "xml") -> Branch:
    """Return the tree of the return, with only the tables and fields that it has in its year."""
    tables = {table.name: table for table in definition.tables if table.kind == "return"}
    drawn = definition.xml if form == "xml" else definition.json
    tree = _in_force(drawn, tables, None) if drawn is not None else None
    if tree is None:
        raise CannotWrite(
            f"The return {definition.title} is not sent as {form.upper()}. Choose one of its other forms."
        )
    return tree


def _in_force(branch: Branch, tables: Mapping[str, Table], around: Table | None) -> Branch | None:
    row = tables.get(branch.row) if branch.row else around
    if is_field(branch):
        return branch if _has(around, str(branch.field)) else None
    if row is None and branch.row:
        return None
    if branch.value is not None:
        return branch if _has(row, branch.value) else None
    holds = tuple(each for each in (_in_force(held, tables, row) for held in branch.holds) if each is not None)
    return msgspec.structs.replace(branch, holds=holds) if holds else None


def _has(table: Table | None, name: str) -> bool:
    return table is not None and any(each.name == name for each in table.fields)


def is_field(branch: Branch) -> bool:
    """Say whether *branch* is a field of the row around it, and no row itself."""
    return branch.row is None and branch.field is not None


def own_fields(branch: Branch) -> Iterator[str]:
    """Yield the fields of the row *branch* that are written in it."""
    if branch.value is not None:
        yield branch.value
    for each in branch.holds:
        if is_field(each):
            yield str(each.field)
        elif each.row is None:
            yield from own_fields(each)


class _Stock:
    """The rows of one branch that are still to be written, by what they share with the rows around them."""

    def __init__(self, branch: Branch, rows: Rows, around: tuple[str, ...]) -> None:
        self.branch = branch
        self.columns = {name: number for number, name in enumerate(rows.fields)}
        self.shared = tuple(name for name in around if name in self.columns)
        self.carried = tuple(dict.fromkeys((*self.shared, *([branch.key] if branch.key in self.columns else []))))
        self.inner: list[_Stock] = []
        self._rows: dict[_Row, list[_Row]] = {}
        for row in rows.values:
            self.add(row)

    def add(self, row: _Row) -> None:
        """Take in one row."""
        self._rows.setdefault(tuple(row[self.columns[name]] for name in self.shared), []).append(row)

    def take(self, context: Context) -> list[_Row]:
        """Return the rows that belong in *context*, each only once."""
        return self._rows.pop(tuple(context.get(name) for name in self.shared), [])

    def contexts(self, names: tuple[str, ...]) -> dict[_Row, None]:
        """Return what the fields *names* are in its rows, each only once, in order."""
        numbers = [self.columns[name] for name in names]
        return dict.fromkeys(tuple(row[number] for number in numbers) for rows in self._rows.values() for row in rows)

    def units(self, unit: str) -> Iterator[Value]:
        """Yield the child of each row, in order."""
        if unit in self.shared:
            place = self.shared.index(unit)
            yield from (shared[place] for shared in self._rows)

    def make_up(self, names: tuple[str, ...], wanted: Iterable[_Row]) -> None:
        """Add a row with nothing but *names* for each of *wanted* that has none."""
        known = self.contexts(names)
        for each in wanted:
            if each not in known:
                given = dict(zip(names, each, strict=True))
                self.add(tuple(given.get(name) for name in self.columns))


class Nested:
    """The rows of a return where they stand in its *tree*, each to be taken once.

    *units* are all children in order. Every row has a row around it, and every child its identifier, even where the
    return did not have them.
    """

    def __init__(self, made: Return, collection: Collection, tree: Branch) -> None:
        self._made = made
        self._tables = {table.name: table for table in collection.own_tables}
        self._unit = collection.definition.unit
        self._stocks: dict[int, _Stock] = {}
        self._lay_in(tree, (), None)
        self.units = self._complete()

    def rows(self, branch: Branch, context: Context) -> Iterator[tuple[Context, Context]]:
        """Yield the rows of *branch* that belong in *context*: the context inside each, and its fields."""
        stock = self._stocks[id(branch)]
        for values in stock.take(context):
            own = dict(zip(stock.columns, values, strict=True))
            yield ({**context, str(branch.key): own.get(branch.key)} if branch.key else context), own

    def _lay_in(self, branch: Branch, around: tuple[str, ...], outer: _Stock | None) -> None:
        """Sort the rows of all tables by what they share, from the root of the tree on."""
        if branch.unit:
            around = (self._unit,)
        if branch.row is not None:
            stock = self._stocks[id(branch)] = _Stock(branch, self._rows(branch.row), around)
            if outer is not None:
                outer.inner.append(stock)
            outer, around = stock, (*around, *([branch.key] if branch.key else []))
        for each in branch.holds:
            self._lay_in(each, around, outer)

    def _rows(self, table: str) -> Rows:
        """Return the rows of *table* with its fields as the return names them."""
        fields = tuple(each.name for each in self._tables[table].fields)
        given = self._made.tables.get(table)
        if given is None or given.fields == fields:
            return given or Rows(fields, [])
        columns = [given.column(name) for name in fields]
        return Rows(fields, list(zip(*columns, strict=True)))

    def _complete(self) -> list[Value]:
        """Return all children in order, once every row has a row around it and every child its identifier."""
        stocks = list(self._stocks.values())
        for stock in reversed(stocks):
            for inner in stock.inner:
                names = tuple(name for name in stock.carried if name in inner.shared)
                stock.make_up(names, inner.contexts(names))
        units = list(dict.fromkeys(unit for stock in stocks for unit in stock.units(self._unit)))
        for stock in stocks:
            if self._unit in stock.shared and self._unit in own_fields(stock.branch):
                stock.make_up((self._unit,), [(unit,) for unit in units if unit is not None])
        return units
