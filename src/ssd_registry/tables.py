"""Payload and tables: the same data as documents nested by child and as the SSD's own tables.

The two turn into each other without loss. Records are rows of their table; a list of codes is a table of
its own; the header and the removals are tables too. What old extracts write in other forms is understood
on the way in, as the release's record of mends says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release, Table

Row = dict[str, Any]
Tables = dict[str, list[Row]]

_TRUE = {"Y", "YES", "1", "T", "TRUE"}
_FALSE = {"N", "NO", "0", "F", "FALSE"}
_DAY_AND_MIDNIGHT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?")
_INTEGER = re.compile(r"-?[0-9]{1,15}")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,10})?")


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


@dataclass(slots=True)
class SourceRow:
    """One row as it was read: its file, its row number as a spreadsheet shows it, and its cells by column."""

    file: str
    number: int
    cells: dict[str, str]


@dataclass(slots=True)
class Note:
    """Something to tell about a table or a column rather than about a child."""

    rule: str
    row: SourceRow | None
    heading: str | None
    facts: dict[str, str]
    value: str | None = None
    item: Item | None = None
    severity: str = "error"


@dataclass(slots=True)
class Assembled:
    """Documents made from tables, the row that each record came from, and what there is to tell about them."""

    envelope: Document
    children: list[Document] = field(default_factory=list)
    origins: list[dict[tuple[str, int] | None, SourceRow]] = field(default_factory=list)
    envelope_origins: dict[tuple[str, int] | None, SourceRow] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    rows: int = 0
    derived: set[str] = field(default_factory=set)
    """The tables whose records were made from those of others."""


def from_tables(source: dict[str, list[SourceRow]], release: Release) -> Assembled:
    """Return documents from rows as they were read, by the name of their table.

    A row whose person is not in the extract cannot be placed and is told as a note. Values that cannot be
    read are kept as they are, so that the check finds them in their place.
    """
    return _Assembly(source, release).done


class _Assembly:
    """Builds the documents of one set of tables."""

    def __init__(self, source: dict[str, list[SourceRow]], release: Release) -> None:
        self.source = source
        self.release = release
        self.layout = Layout(release)
        self.reader = _Reader(release)
        self.done = Assembled(envelope={})
        self._by_person: dict[str, int] = {}
        self._owners: dict[tuple[str, str], int] = {}
        self._values = self._read_lists()
        self._header()
        for table in self.layout.of_level("top"):
            self._top(table)
        self._people()
        for table in self.layout.of_level("child"):
            self._records(table)
        self._periods_of_care()
        self.done.notes += self.reader.notes()
        self.done.rows = sum(len(rows) for rows in source.values())

    def _rows(self, name: str) -> list[SourceRow]:
        return self.source.get(name, [])

    def _read_lists(self) -> dict[tuple[str, str], list[Any]]:
        values: dict[tuple[str, str], list[Any]] = {}
        for name, (table, item) in self.layout.lists.items():
            key = self.layout.keys[table.name].column
            for row in self._rows(name):
                value = self.reader.value(item, row.cells.get(item.column, ""))
                if value is not None:
                    values.setdefault((item.name, row.cells.get(key, "")), []).append(value)
        return values

    def _document(self, table: Table, row: SourceRow) -> Document:
        """Return one row as a record, its lists included and its key to the child left out."""
        document: Document = {}
        for item in self.layout.columns[table.name]:
            text = row.cells.get(item.column, "")
            if text == "" or item.parent_key:
                continue
            value = self.reader.value(item, text)
            if value is not None:
                document[item.name] = value
        key = row.cells.get(self.layout.keys[table.name].column, "")
        for owner, item in self.layout.lists.values():
            if owner.name == table.name:
                listed = self._values.get((item.name, key))
                if listed:
                    document[item.name] = listed
                self.reader.old_list(table, item, row, document)
        self.reader.old_text(table, row, document)
        return document

    def _header(self) -> None:
        header: Document = {}
        for table in self.layout.of_level("header"):
            for row in self._rows(table.name)[:1] if self.layout.columns[table.name] else ():
                self.done.envelope_origins[None] = row
                header |= self._document(table, row)
        names = {item.name for item in self.release.dictionary.items if item.name.startswith("source_system_")}
        system = {name: header.pop(name) for name in names & header.keys()}
        if system:
            header["source_system"] = {item: system[item] for item in sorted(system)}
        if header:
            self.done.envelope["header"] = header
        for name, (table, item) in self.layout.lists.items():
            if table.level == "header" and self._rows(name):
                listed = [row.cells.get(item.column, "") for row in self._rows(name)]
                self.done.envelope[item.name] = [value for value in listed if value]

    def _top(self, table: Table) -> None:
        rows = self._rows(table.name)
        if rows and table.member:
            records = self.done.envelope.setdefault(table.member, [])
            for row in rows:
                self.done.envelope_origins[table.member, len(records)] = row
                records.append(self._document(table, row))

    def _people(self) -> None:
        for row in self._rows(self.layout.person.name):
            document = self._document(self.layout.person, row)
            person = row.cells.get(self.layout.person_key.column, "")
            self._by_person.setdefault(person, len(self.done.children))
            self.done.children.append(document)
            self.done.origins.append({None: row})

    def _records(self, table: Table) -> None:
        for row in self._rows(table.name):
            index = self._owner(table, row)
            if index is None or table.member is None:
                continue
            records = self.done.children[index].setdefault(table.member, [])
            self.done.origins[index][table.member, len(records)] = row
            records.append(self._document(table, row))
            key = row.cells.get(self.layout.keys[table.name].column, "")
            self._owners.setdefault((self.layout.keys[table.name].ref, key), index)

    def _owner(self, table: Table, row: SourceRow) -> int | None:
        """Return the position of the child that *row* belongs to: by its person, or by a record it refers to."""
        parent = self.layout.parents[table.name]
        person = row.cells.get(parent.column, "") if parent else ""
        if person in self._by_person:
            return self._by_person[person]
        if person and self.layout.person.name not in self.source:
            return self._implied(person, row)
        if not person:
            for item in self.layout.columns[table.name]:
                owner = self._owners.get((item.references or "", row.cells.get(item.column, "")))
                if owner is not None:
                    return owner
        told = parent or self.layout.keys[table.name]
        facts = {"label": told.title, "table": self.layout.person.name}
        heading = told.column if told.column in row.cells else None
        self.done.notes.append(Note("orphan", row, heading, facts, value=person or None, item=told))
        return None

    def _implied(self, person: str, row: SourceRow) -> int:
        """Make the document of a person whom other tables name, where there is no table of persons at all."""
        if not self._by_person:
            what = f"There is no {self.layout.person.name}.csv: the children were taken from the other tables"
            self.done.notes.append(Note("old-form", None, None, {"what": f"{what}."}, severity="note"))
        self._by_person[person] = len(self.done.children)
        self.done.children.append({self.layout.person_key.name: person})
        self.done.origins.append({None: row})
        return self._by_person[person]

    def _periods_of_care(self) -> None:
        """Make the periods of care that old extracts only imply: one for each number their episodes carry.

        Tables with a header were written from a payload, and say themselves which periods there are.
        """
        period = self.release.items_by_name.get("period_of_care_id")
        if period is None or self._rows(period.table) or "header" in self.done.envelope:
            return
        table = self.release.tables[period.table]
        for child in self.done.children:
            starts: dict[str, str] = {}
            for episode in child.get("looked_after_episodes", []):
                number = episode.get("looked_after_episode_period_of_care_id")
                day = episode.get("looked_after_episode_entered_care_date") or episode.get(
                    "looked_after_episode_start_date"
                )
                if number:
                    starts[number] = min(filter(None, (starts.get(number), day)), default="")
            if starts and table.member:
                self.done.derived.add(table.name)
                child[table.member] = [
                    {period.name: number, **({"period_of_care_start_date": day} if day else {})}
                    for number, day in starts.items()
                ]


class _Reader:
    """Reads the text of a cell as the value of an item, understanding what old extracts write."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._old = release.dictionary.old_forms
        self._understood: dict[str, int] = {}

    def notes(self) -> Iterator[Note]:
        """Yield one note for each old form that was understood, with how often."""
        for what, count in self._understood.items():
            times = "once" if count == 1 else f"{count:,} times"
            yield Note("old-form", None, None, {"what": f"{what} ({times})."}, severity="note")

    def _tell(self, what: str) -> None:
        self._understood[what] = self._understood.get(what, 0) + 1

    def value(self, item: Item, text: str) -> Any:
        """Return the value that *text* writes, None where it stands for no value, or the text itself."""
        if text == "" or self._stands_for_nothing(item, text):
            return None
        match item.type:
            case "boolean":
                return self._boolean(item, text)
            case "integer" if _INTEGER.fullmatch(text):
                return int(text)
            case "decimal" if _DECIMAL.fullmatch(text):
                return float(text) if "." in text else int(text)
            case "date":
                return self._day(item, text)
        return text

    def _stands_for_nothing(self, item: Item, text: str) -> bool:
        kind = item.type if item.type in {"date", "decimal"} else "text"
        if text not in self._old.placeholders.get(kind, ()):
            return False
        self._tell(f'{item.column}: "{text}" stands for no value and was read as empty')
        return True

    def _day(self, item: Item, text: str) -> str:
        midnight = _DAY_AND_MIDNIGHT.fullmatch(text)
        if midnight is None:
            return text
        self._tell(f"{item.column}: a day written with midnight was read as the day")
        return midnight.group(1)

    def _boolean(self, item: Item, text: str) -> Any:
        word = text.strip().upper()
        if word in _TRUE | _FALSE:
            if word not in {"TRUE", "FALSE"}:
                self._tell(f"{item.column}: Y, N, 1 or 0 was read as true or false")
            return word in _TRUE
        return text

    def old_list(self, table: Table, item: Item, row: SourceRow, document: Document) -> None:
        """Read a list of codes that an old extract wrote as JSON inside a column."""
        for column in item.former_columns:
            text = row.cells.get(column, "")
            if not text or text in self._old.placeholders.get("text", ()):
                continue
            try:
                content = json.loads(text)
            except ValueError:
                document[item.name] = [part.strip() for part in text.split(",") if part.strip()]
                self._tell(f"{column}: text with commas was read as a list of codes")
                continue
            codes = self._codes(table, content, document)
            if codes:
                document[item.name] = codes
            self._tell(f"{column}: JSON inside a column was read as a list of codes")

    def _codes(self, table: Table, content: Any, document: Document) -> list[str]:
        if isinstance(content, list):
            return [str(code) for code in content]
        codes: list[str] = []
        for name, value in content.items() if isinstance(content, dict) else ():
            key = name
            for prefix in self._old.json_key_prefixes:
                if key not in self._old.json_comment_keys:
                    key = key.removeprefix(prefix)
            if key in self._old.json_comment_keys:
                comments = next((i for i in self.release.items_of(table) if i.name.endswith("_outcome_comments")), None)
                if value and comments:
                    document[comments.name] = str(value)
            elif key not in self._old.json_keys_ignored and str(value).strip().upper() in _TRUE:
                codes.append(key)
        return codes

    def old_text(self, table: Table, row: SourceRow, document: Document) -> None:
        """Read the former names of columns, and the address parts that old extracts wrote as JSON."""
        for item in self.release.items_of(table):
            for column in item.former_columns:
                text = row.cells.get(column, "")
                if not text or item.multivalued:
                    continue
                self._tell(f"{column}: this column is now called {item.column}")
                parts = self._address_parts(table, text)
                if parts is None:
                    value = self.value(item, text)
                    if value is not None:
                        document[item.name] = value
                document |= parts or {}

    def _address_parts(self, table: Table, text: str) -> Document | None:
        if not text.lstrip().startswith("{"):
            return None
        try:
            content = json.loads(text)
        except ValueError:
            return None
        parts = {f"address_{key.lower()}": value for key, value in content.items() if value not in ("", None)}
        items = {item.name: item for item in self.release.items_of(table)}
        return {name: self.value(items[name], str(value)) for name, value in parts.items() if name in items}
