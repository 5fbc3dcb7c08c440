"""All that an authority holds at one moment: as a payload to check, and as a return laid out child by child.

What is signed off and what is shared are both laid out here, so that one checksum can be held against the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.collection.collection import Branch, Collection
from ssd_registry.collection.derive import Derived, derive
from ssd_registry.collection.rows import has_children
from ssd_registry.errors import CannotRead, ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.schema import CHILD, SUBMISSION
from ssd_registry.exchange.sharing.terms import CHILDREN
from ssd_registry.exchange.submissions import submissions
from ssd_registry.payload.json import is_plain
from ssd_registry.payload.payload import Child, Document, Payload, Unchecked
from ssd_registry.payload.spool import Spool
from ssd_registry.release import Item, Release

Record = dict[str, list[list[Any]]]
"""The rows of one child by table, each with the values of the table's fields in order."""

Fields = dict[str, tuple[str, ...]]
"""The fields of each table, in order."""

Disguise = Callable[[str], str]
"""What gives the pseudonym of a text."""


class Holdings(Payload):
    """The documents of all children that an authority holds, as one payload; *submission* is the last in it.

    *state* stands for the documents as they were before they were read, see `keep_still`.
    """

    kind = "held data"

    def __init__(self, la: str, submission: submissions.Submission, around: Mapping[str, Any], state: bytes) -> None:
        header = {
            "standard": CHILDREN,
            "release": submission.release,
            "local_authority": la,
            "mode": "full",
            **({"extracted_at": f"{submission.extracted_on}T00:00:00Z"} if submission.extracted_on else {}),
        }
        super().__init__({**around, "header": header}, f"what authority {la} holds")
        self.la = la
        self.submission = submission
        self.state = state
        self._documents = Spool()

    @classmethod
    def of(cls, exchange: Exchange, la: str, submission: submissions.Submission) -> Holdings:
        """Return what *la* holds now, of which *submission* is the latest."""
        with exchange.store.transaction("ingest", la=la, read=True) as connection:
            held = cls(la, submission, submissions.around(connection, la), _state(connection, la))
        for _, document in records.current(exchange.store, la):
            held._documents.add(document)
        held._documents.close()
        return held

    def __len__(self) -> int:
        return len(self._documents)

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield each child."""
        for position in range(start, len(self) if stop is None else stop):
            raw = bytes(self._documents[position])
            yield Child(position, orjson.loads(raw), len(raw), is_plain(raw), raw)

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield the JSON of each child."""
        for position in range(len(self)):
            yield bytes(self._documents[position])


@contextmanager
def keep_still(exchange: Exchange, held: Holdings) -> Iterator[Connection]:
    """Give a transaction in which nothing that is held changes; raise where something has since *held* was read."""
    la = held.la
    with exchange.store.transaction("ingest", la=la, organisation=la) as connection:
        versions.lock(connection, la)
        refuse_moved_on(connection, la, held.submission.number)
        if _state(connection, la) != held.state:
            raise ExchangeRefused("What the authority holds has changed meanwhile. Try again.", kind="state-conflict")
        yield connection


def refuse_moved_on(connection: Connection, la: str, number: int) -> None:
    """Raise where a submission after the one with *number* has come, or that one does not count."""
    own = sa.select(SUBMISSION.c.state).where(SUBMISSION.c.la == la, SUBMISSION.c.number == number)
    later = sa.select(SUBMISSION.c.id).where(
        SUBMISSION.c.la == la, SUBMISSION.c.number > number, SUBMISSION.c.state.in_(["accepted", "received"])
    )
    if connection.execute(own).scalar() != "accepted" or connection.execute(later.limit(1)).first() is not None:
        raise ExchangeRefused(
            "This is not as of the authority's latest submission. Sign off as of the latest one that was accepted.",
            kind="state-conflict",
        )


def _state(connection: Connection, la: str) -> bytes:
    """Return what stands for the state of every child of *la*: it changes when any of them does."""
    rows = sa.select(CHILD.c.person_id, CHILD.c.state, CHILD.c.hash).where(CHILD.c.la == la).order_by(CHILD.c.person_id)
    found = hashlib.sha256()
    for person, state, content in connection.execute(rows):
        found.update(f"{person}\0{state}\0".encode() + content)
    return found.digest()


@dataclass(frozen=True)
class Layout:
    """A return laid out: the *fields* of its tables, what is about it as a whole, and each child with its rows.

    *texts* are the fields that say who somebody is, where they say it: any text that is no code. *people* tells
    whether the children are known by their identifiers in the standard.
    """

    fields: Fields
    around: Record
    children: Callable[[], Iterator[tuple[str, Record]]]
    texts: frozenset[tuple[str, str]]
    keys: frozenset[str]
    people: bool

    def lines(self) -> Iterator[tuple[str | None, Record]]:
        """Yield what is about the whole, then each child with its identifier."""
        yield None, self.around
        yield from self.children()

    def agreed(self, names: Iterable[str], disguise: Disguise | None = None) -> Layout:
        """Return the layout with nothing but the items *names*, and the places of records within one another.

        With *disguise*, every text that is no code is its pseudonym, and the children stand in their order.
        """
        wanted = set(names)
        fields: Fields = {}
        for table, known in self.fields.items():
            kept = tuple(field for field in known if f"{table}.{field}" in wanted)
            if kept:
                fields[table] = (*kept, *(field for field in known if field in self.keys and field not in kept))
        narrow = _Narrowed(self, fields, disguise)
        return Layout(fields, narrow.record(self.around), narrow.children, self.texts, self.keys, self.people)


@dataclass(frozen=True)
class _Narrowed:
    """What is left of each record of a layout."""

    whole: Layout
    fields: Fields
    disguise: Disguise | None

    def children(self) -> Iterator[tuple[str, Record]]:
        """Yield each child of whom something is agreed."""
        for person, record in self._ordered():
            narrow = self.record(record)
            if narrow:
                yield person, narrow

    def _ordered(self) -> Iterator[tuple[str, Record]]:
        """Yield the children so that their order says nothing about them either."""
        if self.disguise is None:
            yield from self.whole.children()
            return
        hidden = [(self.disguise(person), person, record) for person, record in self.whole.children()]
        yield from ((person, record) for _, person, record in sorted(hidden, key=lambda each: each[0]))

    def record(self, record: Record) -> Record:
        keys: dict[tuple[str, Any], str] = {}
        return {
            table: [
                [self._value(keys, table, field, row[place]) for field, place in self._places(table)]
                for row in record[table]
            ]
            for table in self.fields
            if record.get(table)
        }

    def _places(self, table: str) -> list[tuple[str, int]]:
        known = self.whole.fields[table]
        return [(field, known.index(field)) for field in self.fields[table]]

    def _value(self, keys: dict[tuple[str, Any], str], table: str, field: str, value: Any) -> Any:
        """Return a value as it may be told: a key of ours only counts, since it may be made of an identifier."""
        if value is None:
            return None
        if field in self.whole.keys:
            return keys.setdefault((field, value), str(len(keys) + 1))
        if self.disguise is not None and (table, field) in self.whole.texts:
            return self.disguise(str(value))
        return value


def line(position: int, fields: Mapping[str, Iterable[str]], record: Record) -> bytes:
    """Return one child as a line of canonical JSON: what its checksum is made of, and what a consumer is sent."""
    tables = {
        table: [
            {field: value for field, value in zip(fields[table], row, strict=True) if value is not None} for row in rows
        ]
        for table, rows in record.items()
        if table in fields
    }
    return orjson.dumps({"position": position, "tables": tables}, option=orjson.OPT_SORT_KEYS) + b"\n"


def digest(layout: Layout) -> tuple[str, int]:
    """Return the SHA-256 of all lines of *layout*, and how many children they are."""
    found, position = hashlib.sha256(), 0
    for position, (_, record) in enumerate(layout.lines()):
        found.update(line(position, layout.fields, record))
    return found.hexdigest(), position


@dataclass(frozen=True)
class Drawn:
    """A return drawn from what is held: laid out, and as it was derived, where it was."""

    layout: Layout
    derived: Derived | None
    release: Release


def draw(exchange: Exchange, held: Holdings, collection: Collection | None) -> Drawn:
    """Return *collection* as *held* gives it, or the child documents themselves where it is None."""
    if collection is None:
        release = exchange.checker.release_of(held)
        return Drawn(_of_documents(held, release), None, release)
    about = collection.definition
    try:
        derived = derive(held, collection, exchange.checker)
    except CannotRead as error:
        raise ExchangeRefused(str(error), kind="state-conflict") from None
    if not has_children(collection, derived.made):
        raise ExchangeRefused(
            f"What is held has no record for {about.title} {about.year}, so there is nothing to sign off.",
            kind="state-conflict",
        )
    return Drawn(_of_return(collection, derived), derived, derived.release)


def collection_of(exchange: Exchange, name: str, period: str) -> Collection | None:
    """Return one year of a return; None for the child documents themselves. Raises `UnknownReturn`."""
    return None if name == CHILDREN else exchange.shelf.of_year(name, period)


def nested_keys(collection: Collection) -> frozenset[str]:
    """Return the internal fields that tell which record stands within which."""
    about = collection.definition
    internal = {field.name for table in collection.own_tables for field in table.fields if field.internal}
    trees = [tree for tree in (about.xml, about.json) if tree is not None]
    keys = {branch.key for tree in trees for branch in _branches(tree) if branch.key}
    return frozenset(keys & internal - {about.unit})


def _branches(branch: Branch) -> Iterator[Branch]:
    yield branch
    for each in branch.holds:
        yield from _branches(each)


def _of_return(collection: Collection, derived: Derived) -> Layout:
    unit, tables = collection.definition.unit, derived.made.tables
    around: Record = {}
    children: dict[str, Record] = {}
    for name, rows in tables.items():
        place = rows.fields.index(unit) if unit in rows.fields else None
        for row in rows.values:
            whose = None if place is None else row[place]
            record = around if whose is None else children.setdefault(whose, {})
            record.setdefault(name, []).append(list(row))
    kinds = {(table.name, field.name): field for table in collection.own_tables for field in table.fields}
    texts = frozenset(name for name, field in kinds.items() if field.type == "text" and not field.codes)
    key = derived.release.items[next(t for t in derived.release.dictionary.tables if t.level == "person").key]
    people = any(field.name == unit and key.column in field.ssd for field in kinds.values())
    fields = {name: rows.fields for name, rows in tables.items()}
    return Layout(fields, around, lambda: iter(sorted(children.items())), texts, nested_keys(collection), people)


def _of_documents(held: Holdings, release: Release) -> Layout:
    shapes = [_Shape(release, table.name) for table in release.dictionary.tables if table.level in _DOCUMENT]
    around_shapes = [_Shape(release, table.name) for table in release.dictionary.tables if table.level == "top"]
    fields = {shape.table: tuple(item.column for item in shape.items) for shape in (*shapes, *around_shapes)}
    texts = frozenset(
        (shape.table, item.column)
        for shape in (*shapes, *around_shapes)
        for item in shape.items
        if item.type in _SAYS_WHO
    )
    around = {shape.table: rows for shape in around_shapes if (rows := shape.rows(held.envelope, None))}

    def children() -> Iterator[tuple[str, Record]]:
        for child in held.children():
            assert isinstance(child, Child)  # noqa: S101 - what is held was read
            document = child.document
            person = document["person_id"]
            yield person, {shape.table: rows for shape in shapes if (rows := shape.rows(document, person))}

    return Layout(fields, around, children, texts, frozenset(), people=True)


_DOCUMENT: Final = frozenset({"person", "child"})
_SAYS_WHO: Final = frozenset({"text", "identifier", "reference"})


class _Shape:
    """How the records of one table of the standard stand in a document."""

    def __init__(self, release: Release, table: str) -> None:
        known = release.tables[table]
        self.table = table
        self.member = None if known.level == "person" else known.member
        self.items: list[Item] = release.items_of(known)

    def rows(self, document: Document, person: str | None) -> list[list[Any]]:
        """Return the records of the table in *document*, whose child is *person*."""
        found = [document] if self.member is None else document.get(self.member, [])
        return [
            [person if item.parent_key and person is not None else record.get(item.name) for item in self.items]
            for record in found
        ]
