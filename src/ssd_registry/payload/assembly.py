"""Documents nested by child, made from the rows of tables.

The rows of all tables are laid down in a temporary database (in memory as long as they are few), because
those of one child stand in many tables, and because a column has to be seen whole before its dates can be read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import count, groupby, islice
from operator import itemgetter
from typing import Any

import orjson

from ssd_registry.payload.payload import Document, Place
from ssd_registry.payload.payload import Path as Steps
from ssd_registry.payload.sheet import Found, Names, Ref, Sheet
from ssd_registry.payload.spool import Spool
from ssd_registry.release import Item, Release, Table
from ssd_registry.report.report import Problem
from ssd_registry.tables import Layout

_ENVELOPE = -1
"""Who owns the rows that belong to no child."""
_AT_ONCE = 1_000

_Owner = Callable[[list[str]], int | None]
"""What tells which child a row belongs to, by its position."""

Origins = dict[str, list[Any]]
"""The rows that a document was made from: the position of their sheet, then what tells each row of it.

``""`` is the person, ``contacts`` its contacts in order, ``contacts.0.contact_outcomes`` the list of the first.
"""


@dataclass(slots=True)
class SourceRow:
    """One row that somebody read: its file, its number there, and its cells by the names of their columns."""

    file: str
    number: int
    cells: dict[str, str]


@dataclass
class Assembled:
    """Documents made from tables, the rows that they came from, and what there is to tell about the tables."""

    sheets: list[Sheet]
    envelope: Document = field(default_factory=dict)
    documents: Spool = field(default_factory=Spool)
    origins: Spool = field(default_factory=Spool)
    around: Origins = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    rows: int = 0
    derived: set[str] = field(default_factory=set)
    """The tables whose records were made from those of others."""

    @property
    def children(self) -> list[Document]:
        """Every child at once."""
        return [orjson.loads(self.documents[position]) for position in range(len(self.documents))]

    def place(self, origins: Origins, steps: Steps, header: str) -> Place | None:
        """Return the place of what is at *steps* in the document with these *origins*, if a row is known.

        *header* is the table that the first step is an item of, for what stands in the header.
        """
        name = next((step for step in reversed(steps) if isinstance(step, str)), None)
        for key, index in _keys(steps, header):
            rows = origins.get(key)
            if rows is not None and index + 1 < len(rows):
                return self.sheets[rows[0]].place(rows[index + 1], name)
        return None


def _keys(steps: Steps, header: str) -> Iterator[tuple[str, int]]:
    """Yield where the origin of what is at *steps* may stand, the closest first."""
    texts = [str(step) for step in steps]
    position = next((step for step in reversed(steps) if isinstance(step, int)), 0)
    match steps:
        case (str(), int(), str(), *rest):
            yield ".".join(texts[:3]), position if rest else 0
            yield texts[0], int(texts[1])
        case (str(), *_):
            yield f".{texts[0]}", position
            yield texts[0], position
            yield f"header.{header}", 0
    yield "", 0


def from_tables(source: dict[str, list[SourceRow]], release: Release) -> Assembled:
    """Return documents from rows that were read by other means, by the name of their table."""
    return assemble({name: _found(name, rows) for name, rows in source.items()}, Names(Layout(release)))


def _found(name: str, rows: list[SourceRow]) -> Found:
    headings = list(dict.fromkeys(heading for row in rows for heading in row.cells))

    def numbered() -> Iterator[tuple[Ref, list[str]]]:
        yield 1, headings
        for row in rows:
            yield row.number, [row.cells.get(heading, "") for heading in headings]

    return Found(name, numbered, file=rows[0].file if rows else name)


def assemble(found: dict[str, Found], names: Names) -> Assembled:
    """Return documents from tables as they were found, by the name of the table of the release.

    A row whose person is not in the extract cannot be placed and is told as a problem. Values that cannot be
    read are kept as they are, so that the check finds them in their place.
    """
    with closing(sqlite3.connect("", isolation_level=None)) as database:
        return _Assembly(found, names, database).done


class _Assembly:
    """Makes the documents of one set of tables."""

    def __init__(self, found: dict[str, Found], names: Names, database: sqlite3.Connection) -> None:
        self._found = found
        self._names = names
        self._layout = names.layout
        self._database = database
        self._sheets: dict[str, Sheet] = {}
        self._people: dict[str, int] = {}
        self._implied: list[str] = []
        self._orphans: list[Problem] = []
        self._rows = 0
        database.execute("pragma journal_mode = off")
        database.execute("pragma synchronous = off")
        database.execute("create table source (sheet integer, ref, owner integer, key text, cells blob)")
        database.execute("begin")
        self._lay_down()
        self.done = self._assembled()

    def _lay_down(self) -> None:
        """Lay down the rows of every table, each after those that say whose its rows are."""
        layout = self._layout
        for table in layout.of_level("header", "top"):
            if table.name not in layout.lists:
                self._lay(table.name, layout.keys[table.name], lambda _: lambda _: _ENVELOPE)
        self._lay(layout.person.name, layout.person_key, self._persons)
        for table in layout.of_level("child"):
            self._lay(table.name, layout.keys[table.name], partial(self._owners_of_records, table))
        for name, (table, _) in layout.lists.items():
            self._lay(name, layout.keys[table.name], partial(self._owners_of_values, table))

    def _lay(self, name: str, key: Item, owners: Callable[[Sheet], _Owner]) -> None:
        """Lay down the rows of one table under the child that owns each, and tell of those that nobody owns."""
        if name not in self._found:
            return
        sheet = Sheet(self._found[name], name, self._layout.release, self._names.columns(name))
        number = len(self._sheets)
        self._sheets[name] = sheet
        owner, at = owners(sheet), sheet.position(key)
        rows = sheet.rows()
        while batch := list(islice(rows, _AT_ONCE)):
            self._rows += len(batch)
            laid = []
            for ref, cells in batch:
                whose = owner(cells)
                if whose is None:
                    self._tell_orphan(sheet, ref, cells)
                else:
                    laid.append((number, ref, whose, _cell(cells, at), _known_cells(sheet, cells)))
            self._database.executemany("insert into source values (?, ?, ?, ?, ?)", laid)
        sheet.close()

    def _persons(self, sheet: Sheet) -> _Owner:
        """Return what makes a child of each row."""
        at, numbers = sheet.position(self._layout.person_key), count()

        def owner(cells: list[str]) -> int:
            number = next(numbers)
            person = _cell(cells, at)
            if person:
                self._people.setdefault(person, number)
            return number

        return owner

    def _owners_of_records(self, table: Table, sheet: Sheet) -> _Owner:
        """Return what tells whose a row of *table* is: by its person, or by a record that it refers to."""
        parent = self._layout.parents[table.name]
        at = sheet.position(parent) if parent is not None else None
        persons = self._sheets.get(self._layout.person.name)
        implied = persons is None or not persons.is_there
        references: dict[int, dict[str, int]] = {}

        def owner(cells: list[str]) -> int | None:
            person = _cell(cells, at)
            if person:
                return self._imply(person) if implied else self._people.get(person)
            if not references:
                references.update(self._references(sheet))
            found = (known.get(_cell(cells, column)) for column, known in references.items())
            return next((whose for whose in found if whose is not None), None)

        return owner

    def _references(self, sheet: Sheet) -> dict[int, dict[str, int]]:
        """Return the owners of the records that each column of *sheet* refers to, by their keys."""
        tables = {self._layout.keys[name].ref: name for name in self._sheets if name in self._layout.keys}
        return {
            each.position: self._owners(tables[each.item.references])
            for each in sheet.columns
            if each.item.references in tables and tables[each.item.references] != sheet.table
        }

    def _owners(self, table: str) -> dict[str, int]:
        """Return the owner of each record of a table by its key; the first where several have one key."""
        number = list(self._sheets).index(table) if table in self._sheets else None
        rows = self._database.execute(
            "select key, owner from source where sheet = ? and key <> '' and owner >= 0 order by rowid desc", (number,)
        )
        return dict(rows)

    def _owners_of_values(self, table: Table, sheet: Sheet) -> _Owner:
        """Return what tells whose a row of a list is: that of the record of *table* whose key it carries."""
        if table.level == "header":
            return lambda _: _ENVELOPE
        known, at = self._owners(table.name), sheet.position(self._layout.keys[table.name])
        return lambda cells: known.get(_cell(cells, at))

    def _imply(self, person: str) -> int:
        """Return the child called *person*, whom only other tables name: there is no table of persons at all."""
        if person not in self._people:
            self._people[person] = len(self._people)
            self._implied.append(person)
        return self._people[person]

    def _tell_orphan(self, sheet: Sheet, ref: Ref, cells: list[str]) -> None:
        if sheet.table in self._layout.lists:
            rule, owner = "orphan-value", self._layout.lists[sheet.table][0].name
            told = self._layout.keys[owner]
        else:
            rule, owner = "orphan", self._layout.person.name
            told = self._layout.parents[sheet.table] or self._layout.keys[sheet.table]
        facts = {"label": told.title, "table": owner}
        value = _cell(cells, sheet.position(told)) or None
        place = sheet.place(ref, told.name)
        self._orphans.append(Problem(rule, place, facts, item=told.ref, table=sheet.table, value=value))

    def _assembled(self) -> Assembled:
        rows = self._database.execute("select owner, sheet, ref, key, cells from source order by owner, sheet, rowid")
        done = Assembled(list(self._sheets.values()), rows=self._rows)
        makes_periods = self._periods_are_made()
        for owner, group in groupby(rows, key=itemgetter(0)):
            made = _Making(done.sheets, self._layout)
            if self._implied:
                made.document[self._layout.person_key.name] = self._implied[owner]
            for _, sheet, ref, key, cells in group:
                made.add(sheet, ref, key, orjson.loads(cells))
            if owner == _ENVELOPE:
                done.envelope, done.around = made.envelope(), made.origins
                continue
            if makes_periods and "header" not in done.envelope:
                made.periods_of_care(done.derived)
            done.documents.add(orjson.dumps(made.document))
            done.origins.add(orjson.dumps(made.origins))
        done.documents.close()
        done.origins.close()
        done.problems += self._notes()
        return done

    def _periods_are_made(self) -> bool:
        """Tell whether periods of care have to be made: those that old extracts only imply.

        Tables with a header were written from a payload, and say themselves which periods there are.
        """
        period = self._layout.release.items_by_name.get("period_of_care_id")
        if period is None:
            return False
        sheet = self._sheets.get(period.table)
        number = list(self._sheets).index(period.table) if sheet else None
        there = self._database.execute("select 1 from source where sheet = ? limit 1", (number,)).fetchone()
        return there is None

    def _notes(self) -> Iterator[Problem]:
        if self._implied:
            person, first = self._layout.person.name, next(iter(self._sheets.values())).found
            ending = ".csv" if first.file is not None and first.sheet is None else ""
            missing = f"{person} has no rows" if person in self._sheets else f"There is no {person}{ending}"
            what = f"{missing}: the children were taken from the other tables."
            place = Place(file=first.file, table=None if first.file else first.name)
            yield Problem("old-form", place, {"what": what}, severity="note")
        yield from self._orphans
        for sheet in self._sheets.values():
            yield from sheet.notes()


class _Making:
    """One document, as it is put together from its rows: a child, or what is around the children."""

    def __init__(self, sheets: list[Sheet], layout: Layout) -> None:
        self._sheets = sheets
        self._layout = layout
        self.document: Document = {}
        self.origins: Origins = {}
        self._records: dict[tuple[str, str], list[tuple[str, Document]]] = {}

    def add(self, number: int, ref: Ref, key: str, texts: list[str]) -> None:
        """Add what one row says, after the rows that it refers to."""
        sheet = self._sheets[number]
        if sheet.table in self._layout.lists:
            self._add_value(number, ref, key, texts)
            return
        table = self._layout.release.tables[sheet.table]
        self.origins.setdefault("", [number, ref])
        if table.level == "person":
            name, record = "", self.document
        elif table.level == "header":
            name, record = f"header.{table.name}", self.document.setdefault("header", {})
            if name in self.origins:
                return
            self.origins[name] = [number, ref]
        else:
            records = self.document.setdefault(table.member or "", [])
            name, record = f"{table.member}.{len(records)}", {}
            records.append(record)
            self.origins.setdefault(table.member or "", [number]).append(ref)
        for column, text in zip(sheet.columns, texts, strict=True):
            if text and not column.item.parent_key:
                column.put(text, record)
        self._records.setdefault((table.name, key), []).append((name, record))

    def _add_value(self, number: int, ref: Ref, key: str, texts: list[str]) -> None:
        """Add one value to the list that it belongs to."""
        sheet = self._sheets[number]
        owner, item = self._layout.lists[sheet.table]
        value = next(
            (each.read(text) for each, text in zip(sheet.columns, texts, strict=True) if each.item.ref == item.ref),
            None,
        )
        if value is None:
            return
        records = self._records.get((owner.name, key), [])
        for name, record in [("", self.document)] if owner.level == "header" else records:
            origin = f"{name}.{item.name}"
            if origin not in self.origins:
                # Were the list there already, it would be what an old column held: the table is the form of today.
                self.origins[origin], record[item.name] = [number], []
            self.origins[origin].append(ref)
            record[item.name].append(value)

    def envelope(self) -> Document:
        """Return what is around the children, the source system in its place in the header."""
        names = {item.name for item in self._layout.release.dictionary.items if item.name.startswith("source_system_")}
        header = self.document.get("header", {})
        system = {name: header.pop(name) for name in sorted(names & header.keys())}
        if system:
            header["source_system"] = system
        if not header:
            self.document.pop("header", None)
        self.origins.pop("", None)
        return self.document

    def periods_of_care(self, derived: set[str]) -> None:
        """Make the periods of care: one for each number that the episodes carry."""
        period = self._layout.release.items_by_name["period_of_care_id"]
        member = self._layout.release.tables[period.table].member or ""
        starts: dict[str, str] = {}
        rows: dict[str, Ref] = {}
        sheet, *refs = self.origins.get("looked_after_episodes", [0])
        for ref, episode in zip(refs, self.document.get("looked_after_episodes", []), strict=True):
            number = episode.get("looked_after_episode_period_of_care_id")
            day = episode.get("looked_after_episode_entered_care_date")
            day = day or episode.get("looked_after_episode_start_date")
            if number:
                starts[number] = min(filter(None, (starts.get(number), day)), default="")
                rows.setdefault(number, ref)
        if starts:
            derived.add(period.table)
            self.origins[member] = [sheet, *rows.values()]
            self.document[member] = [
                {period.name: number, **({"period_of_care_start_date": day} if day else {})}
                for number, day in starts.items()
            ]


def _cell(cells: list[str], position: int | None) -> str:
    """Return the text at *position*, which is empty where there is no such column or the row ends before it."""
    return cells[position].strip() if position is not None and position < len(cells) else ""


def _known_cells(sheet: Sheet, cells: list[str]) -> bytes:
    """Return the cells of the columns that are known, which are shown them on the way."""
    texts = [cells[each.position] if each.position < len(cells) else "" for each in sheet.columns]
    for each, text in zip(sheet.columns, texts, strict=True):
        if text and each.looks:
            each.look(text)
    return orjson.dumps(texts)
