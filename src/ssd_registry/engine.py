"""The tables of a payload in a database that rules can ask: SQLite for small payloads, DuckDB for large ones.

Both hold what the rules of a release read and nothing else, in memory, and are emptied when the check ends.
Each row also knows the position of its child, of its record, and of a code in its list.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, Protocol

import orjson

from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release
from ssd_registry.tables import Layout

HIDDEN = ("_child", "_row", "_code")
"""Columns that every table has beside its own: the positions of child, record, and code in a list."""

_SQLITE = {"date": "text", "boolean": "integer", "integer": "integer", "decimal": "real"}
_DUCKDB = {"date": "date", "boolean": "boolean", "integer": "bigint", "decimal": "double"}
_STATEMENTS = 1_000
"""Prepared statements that SQLite keeps: more than there are rules, so that none is prepared twice."""

Row = tuple[Any, ...]
Rows = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Relation:
    """One table as an engine holds it: which of its columns, and where in a document their values are.

    *member* is the list of records in the document, or None where the document itself is the record. *parent*
    is the column that holds the child's identifier. *listed* is the item whose codes are the rows of the table.
    """

    name: str
    level: str
    member: str | None
    columns: tuple[Item, ...]
    parent: str | None = None
    listed: Item | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, hidden ones first."""
        parent = (self.parent,) if self.parent else ()
        return (*HIDDEN, *parent, *(item.column for item in self.columns))


def relations(release: Release) -> list[Relation]:
    """Return the tables that the rules of *release* read, with the columns that they read."""
    reads: dict[str, set[str]] = {}
    for rule in release.rules.values():
        for read, names in rule.reads.items():
            reads.setdefault(read, set()).update(names)
    layout = Layout(release)
    found = []
    for table in layout.of_level("person", "child", "top"):
        parent = layout.parents[table.name]
        member = None if table.level == "person" else table.member
        own = reads.get(table.name)
        if own is not None:
            columns = tuple(
                item
                for item in layout.columns[table.name]
                if not item.parent_key and (item.column in own or item.ref == table.key)
            )
            found.append(Relation(table.name, table.level, member, columns, parent.column if parent else None))
        for name, (owner, item) in layout.lists.items():
            if owner is table and name in reads:
                found.append(Relation(name, table.level, member, (layout.keys[table.name], item), listed=item))
    return found


class Engine(Protocol):
    """A database with the tables of one payload."""

    name: str

    def count(self, table: str) -> int:
        """Return how many rows *table* has."""

    def ask(self, query: str) -> list[Row]:
        """Return the rows of a query."""


class SqliteEngine:
    """SQLite in memory, kept and filled again for each payload, so that its queries stay prepared.

    It belongs to one thread at a time.
    """

    name = "sqlite"

    def __init__(self, release: Release) -> None:
        self._relations = relations(release)
        self._person = Layout(release).person_key.name
        self._counts: dict[str, int] = {}
        self._database = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False, cached_statements=_STATEMENTS
        )
        self._database.execute("create table ssd_check (as_at text)")
        self._database.execute("create table ssd_bank_holidays (bank_holiday text primary key) without rowid")
        self._database.executemany(
            "insert into ssd_bank_holidays values (?)", ((day,) for day in release.rule_book.bank_holidays)
        )
        for relation in self._relations:
            self._create(relation)

    def _create(self, relation: Relation) -> None:
        types = {item.column: _SQLITE.get(item.type, "text") for item in relation.columns}
        columns = ", ".join(f"{name} {types.get(name, '')}" for name in relation.names)
        self._database.execute(f"create table {relation.name} ({columns})")
        for item in relation.columns:
            if item.key or item.references:
                self._index(relation.name, item.column)
        if relation.parent:
            self._index(relation.name, relation.parent)

    def _index(self, table: str, column: str) -> None:
        self._database.execute(f"create index {table}_{column} on {table} ({column})")

    def load(self, envelope: Document, children: Iterable[tuple[int, Document]], as_at: str) -> None:
        """Hold *children* (each with its position) and what is around them, and nothing of a payload before."""
        rows: dict[str, list[Row]] = {relation.name: [] for relation in self._relations}
        inside = [relation for relation in self._relations if relation.level != "top"]
        for position, document in children:
            person = document.get(self._person)
            for relation in inside:
                _add(rows[relation.name], relation, document, position, person)
        for relation in self._relations:
            if relation.level == "top":
                _add(rows[relation.name], relation, envelope, None, None)
        self._fill(rows, as_at)

    def load_rows(self, rows: Rows, as_at: str) -> None:
        """Hold *rows* of columns by table, such as those of an example."""
        filled = {
            relation.name: [
                tuple(row.get(name, number if name == "_row" else None) for name in relation.names)
                for number, row in enumerate(rows.get(relation.name, ()))
            ]
            for relation in self._relations
        }
        self._fill(filled, as_at)

    def _fill(self, rows: Mapping[str, list[Row]], as_at: str) -> None:
        execute = self._database.execute
        execute("begin")
        self._clear()
        execute("insert into ssd_check values (?)", (as_at,))
        for relation in self._relations:
            held = rows[relation.name]
            self._counts[relation.name] = len(held)
            if held:
                marks = ", ".join("?" * len(relation.names))
                self._database.executemany(f"insert into {relation.name} values ({marks})", held)
        execute("commit")

    def clear(self) -> None:
        """Forget the payload."""
        self._database.execute("begin")
        self._clear()
        self._database.execute("commit")

    def _clear(self) -> None:
        self._database.execute("delete from ssd_check")
        for name, count in self._counts.items():
            if count:
                self._database.execute(f"delete from {name}")
        self._counts = {}

    def count(self, table: str) -> int:
        """Return how many rows *table* has."""
        return self._counts.get(table, 0)

    def ask(self, query: str) -> list[Row]:
        """Return the rows of a query."""
        return self._database.execute(query).fetchall()


def _add(rows: list[Row], relation: Relation, document: Document, position: int | None, person: Any) -> None:
    """Add the rows of one table that a document holds."""
    records = [document] if relation.member is None else document.get(relation.member, ())
    parent = (person,) if relation.parent else ()
    names = [item.name for item in relation.columns]
    for number, record in enumerate(records):
        if record is None:
            continue
        row = None if relation.member is None else number
        if relation.listed is None:
            rows.append((position, row, None, *parent, *map(record.get, names)))
        else:
            key = record.get(names[0])
            rows += [(position, row, place, key, code) for place, code in enumerate(record.get(names[1], ()))]


class DuckDbEngine:
    """DuckDB in memory, made for one payload and closed with it."""

    name = "duckdb"

    def __init__(self, release: Release) -> None:
        import duckdb  # noqa: PLC0415 - it takes a while, and small payloads do without

        self._relations = relations(release)
        self._person = Layout(release).person_key.name
        # Nothing is spilled to a disk, and nothing is installed or loaded from anywhere.
        options = {"temp_directory": "", "autoinstall_known_extensions": "false"}
        self._database = duckdb.connect(":memory:", config=options)  # type: ignore[arg-type]
        days = ", ".join(f"date '{day}'" for day in release.rule_book.bank_holidays)
        self._database.execute(f"create table ssd_bank_holidays as select unnest([{days}]) as bank_holiday")

    def load(self, envelope: Document, children: Iterable[bytes], as_at: str) -> None:
        """Hold *children*, each as a line that begins with its position (see `numbered`), and what is around them."""
        self._as_at(as_at)
        with _lines(children) as path:
            self._documents("ssd_document", path, top=False)
        kept = {relation.member for relation in self._relations if relation.level == "top"}
        around = {name: value for name, value in envelope.items() if name in kept}
        with _lines([orjson.dumps(around)]) as path:
            self._documents("ssd_envelope", path, top=True)
        for relation in self._relations:
            self._database.execute(self._selection(relation))
        self._database.execute("drop table ssd_document")
        self._database.execute("drop table ssd_envelope")
        self._database.execute("set enable_external_access = false")

    def load_rows(self, rows: Rows, as_at: str) -> None:
        """Hold *rows* of columns by table, such as those of an example."""
        self._as_at(as_at)
        for relation in self._relations:
            types = {item.column: _DUCKDB.get(item.type, "varchar") for item in relation.columns}
            types |= dict.fromkeys(HIDDEN, "bigint")
            columns = ", ".join(f"{name} {types.get(name, 'varchar')}" for name in relation.names)
            self._database.execute(f"create or replace table {relation.name} ({columns})")
            marks = ", ".join("?" * len(relation.names))
            for number, row in enumerate(rows.get(relation.name, ())):
                values = [row.get(name, number if name == "_row" else None) for name in relation.names]
                self._database.execute(f"insert into {relation.name} values ({marks})", values)

    def _as_at(self, day: str) -> None:
        self._database.execute("create or replace table ssd_check as select cast(? as date) as as_at", [day])

    def _documents(self, name: str, path: str, *, top: bool) -> None:
        columns = ", ".join(f"'{key}': '{kind}'" for key, kind in self._members(top).items())
        largest = 1 << 30
        self._database.execute(
            f"create temp table {name} as select * from read_json('{path}', "
            "format = 'newline_delimited', records = true, "
            f"columns = {{{columns}}}, maximum_object_size = {largest})"
        )

    def _members(self, top: bool) -> dict[str, str]:  # noqa: FBT001 - one module
        """Return the parts of a document that are read, with their types."""
        parts: dict[str, str] = {} if top else {"_child": "bigint", self._person: "varchar"}
        structs: dict[str, dict[str, str]] = {}
        for relation in self._relations:
            if (relation.level == "top") is not top:
                continue
            kinds = {item.name: self._kind(item) for item in relation.columns}
            if relation.member is None:
                parts |= kinds
            else:
                structs.setdefault(relation.member, {}).update(kinds)
        for member, kinds in structs.items():
            fields = ", ".join(f'"{name}" {kind}' for name, kind in kinds.items())
            parts[member] = f"struct({fields})[]"
        return parts or {"_child": "bigint"}

    @staticmethod
    def _kind(item: Item) -> str:
        return _DUCKDB.get(item.type, "varchar") + ("[]" if item.multivalued else "")

    def _selection(self, relation: Relation) -> str:
        """Return the statement that makes one table out of the documents."""
        records = self._records(relation)
        if relation.listed is not None:
            key, item = relation.columns
            chosen = (
                f"_child, _row, unnest(range(len(record.{item.name}))) as _code, "
                f"record.{key.name} as {key.column}, unnest(record.{item.name}) as {item.column}"
            )
        else:
            parent = [f"person as {relation.parent}"] if relation.parent else []
            columns = [f"record.{item.name} as {item.column}" for item in relation.columns]
            chosen = ", ".join(["_child", "_row", "null as _code", *parent, *columns])
        return f"create table {relation.name} as select {chosen} from ({records}) where record is not null"

    def _records(self, relation: Relation) -> str:
        """Return a query for the records of a table: _child, _row, the person, and the record itself."""
        if relation.member is None:
            return f"select _child, null as _row, {self._person} as person, record from ssd_document as record"
        where = f"unnest(range(len({relation.member}))) as _row, unnest({relation.member}) as record"
        if relation.level == "top":
            return f"select null as _child, null as person, {where} from ssd_envelope"
        return f"select _child, {self._person} as person, {where} from ssd_document"

    @cached_property
    def _counts(self) -> dict[str, int]:
        counted = " union all ".join(f"select '{each.name}', count(*) from {each.name}" for each in self._relations)
        return dict(self._database.execute(counted).fetchall()) if counted else {}

    def count(self, table: str) -> int:
        """Return how many rows *table* has."""
        return self._counts.get(table, 0)

    def ask(self, query: str) -> list[Row]:
        """Return the rows of a query."""
        return self._database.execute(query).fetchall()

    def close(self) -> None:
        """Forget the payload."""
        self._database.close()


@contextmanager
def _lines(lines: Iterable[bytes]) -> Iterator[str]:
    """Give the path of a file with *lines* that has no name in any folder, so that nothing of it can stay."""
    with tempfile.TemporaryFile() as file:
        for batch in _batched(lines):
            file.write(b"\n".join(batch) + b"\n")
        file.flush()
        yield f"/proc/self/fd/{file.fileno()}"


def _batched(lines: Iterable[bytes], size: int = 1_000) -> Iterator[list[bytes]]:
    """Yield *lines* in lists, so that they are written together."""
    waiting = iter(lines)
    while batch := list(islice(waiting, size)):
        yield batch


def numbered(position: int, line: bytes) -> bytes:
    """Return the JSON object in *line* with the position of its child as its first member."""
    return b'{"_child":%d,' % position + line[1:] if line[1:2] != b"}" else b'{"_child":%d}' % position
