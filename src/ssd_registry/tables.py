"""Payload and tables: the same data as documents nested by child and as the SSD's own tables.

The two turn into each other without loss. Records are rows of their table; a list of codes is a table of
its own; the header and the removals are tables too. `ssd_registry.payload.assembly` is the way back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release, Table

Row = dict[str, Any]
Tables = dict[str, list[Row]]


class Layout:
    """How the tables of a release lie: which items make a row, and which hold lists."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self.columns: dict[str, list[Item]] = {}
        self.lists: dict[str, tuple[Table, Item]] = {}
        self.keys: dict[str, Item] = {}
        self.parents: dict[str, Item | None] = {}
        for table in release.dictionary.tables:
            items = release.items_of(table)
            self.columns[table.name] = [item for item in items if not item.multivalued]
            self.lists |= {item.values_table: (table, item) for item in items if item.values_table}
            self.keys[table.name] = release.items[table.key]
            self.parents[table.name] = next((item for item in items if item.parent_key), None)
        self.person = next(table for table in release.dictionary.tables if table.level == "person")
        self.person_key = release.items[self.person.key]

    def of_level(self, *levels: str) -> list[Table]:
        """Return the tables of the given levels, in the order of the standard."""
        return [table for table in self.release.dictionary.tables if table.level in levels]

    def exchanged(self) -> list[str]:
        """Return the names of all tables that a payload is written as, lists included."""
        names = [table.name for table in self.of_level("header", "top", "person", "child")]
        names += [name for name, (table, _) in self.lists.items() if table.level != "system"]
        return list(dict.fromkeys(names))

    def records(self) -> list[str]:
        """Return the names of all tables of records, lists included: those that are exchanged but the header's."""
        header = {table.name for table in self.of_level("header")}
        header |= {name for name, (table, _) in self.lists.items() if table.name in header}
        return [name for name in self.exchanged() if name not in header]

    def headings(self, name: str) -> list[str]:
        """Return the column names of the table called *name*."""
        if name in self.lists:
            table, item = self.lists[name]
            return [self.keys[table.name].column, item.column] if table.level != "header" else [item.column]
        return [item.column for item in self.columns[name]]


def to_tables(envelope: Document, children: Iterable[Document], release: Release) -> Tables:
    """Return the payload as rows of tables; a record type with no records gives an empty table."""
    layout = Layout(release)
    tables: Tables = {name: [] for name in layout.exchanged()}
    for table in layout.of_level("header"):
        _header_rows(tables, layout, table, envelope)
    for table in layout.of_level("top"):
        for record in envelope.get(table.member or "", []):
            _add(tables, layout, table, record, {})
    for child in children:
        _add(tables, layout, layout.person, child, {})
        for table in layout.of_level("child"):
            parent = layout.parents[table.name]
            own = {parent.column: child[layout.person_key.name]} if parent else {}
            for record in child.get(table.member or "", []):
                _add(tables, layout, table, record, own)
    return tables


def _header_rows(tables: Tables, layout: Layout, table: Table, envelope: Document) -> None:
    header = envelope.get("header", {})
    nested = {key: value for part in header.values() if isinstance(part, dict) for key, value in part.items()}
    record = {**envelope, **header, **nested}
    row = {item.column: record[item.name] for item in layout.columns[table.name] if item.name in record}
    if row:
        tables[table.name].append(row)
    for name, (owner, item) in layout.lists.items():
        if owner.name == table.name:
            tables[name] += [{item.column: value} for value in record.get(item.name, [])]


def _add(tables: Tables, layout: Layout, table: Table, record: Document, own: Row) -> None:
    row = dict(own)
    for item in layout.columns[table.name]:
        if item.name in record:
            row[item.column] = record[item.name]
    tables[table.name].append(row)
    for name, (owner, item) in layout.lists.items():
        if owner.name == table.name:
            key = layout.keys[table.name].column
            tables[name] += [{key: row.get(key), item.column: value} for value in record.get(item.name, [])]
