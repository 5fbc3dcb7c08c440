"""The tables of a payload in a database that rules can ask: SQLite for small payloads, DuckDB for large ones.

Both hold what the rules of a release read and nothing else, in memory, and are emptied when the check ends.
Each row also knows the position of its child, of its record, and of a code in its list.
"""

from __future__ import annotations

import os
import sqlite3
from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol

import orjson

from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release, Rule
from ssd_registry.tables import Layout

if TYPE_CHECKING:
    import duckdb

HIDDEN = ("_child", "_row", "_code")
"""Columns that every table has beside its own: the positions of child, record, and code in a list."""

_SQLITE = {"date": "text", "boolean": "integer", "integer": "integer", "decimal": "real"}
_DUCKDB = {"date": "date", "boolean": "boolean", "integer": "bigint", "decimal": "double"}
_BATCH = 5_000
"""Children that DuckDB reads at a time."""

_AHEAD = 2
"""Batches that may wait for it."""

_THREADS = os.cpu_count() or 1
"""Queries that DuckDB works on at a time, each in one thread: to plan hundreds of small ones takes most of the time."""

_ONE_LINE = bytes.maketrans(b"\r\n", b"  ")
"""Between the values of JSON a line break is as good as a space, and within a text there is none."""

_LARGEST = 1 << 30

WORKING_DAYS = """\
create temporary table ssd_working_days as
select list(count order by day) as counts from (
  select day, sum(case when isodow(day) < 6 and bank_holiday is null then 1 else 0 end) over (order by day) as count
  from (select cast(unnest(range(date '1900-01-01', date '2100-01-01', interval 1 day)) as date) as day)
  left join ssd_bank_holidays on bank_holiday = day
)"""
"""How DuckDB counts the working days up to each day from 1900-01-01 on, in one list."""

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


Reads = Mapping[str, Container[str]]
"""The columns of each table that are read."""


def read_by_rules(release: Release) -> Reads:
    """Return what the rules of *release* read."""
    reads: dict[str, set[str]] = {}
    for rule in release.rules.values():
        for read, names in rule.reads.items():
            reads.setdefault(read, set()).update(names)
    return reads


def relations(release: Release, reads: Reads | None = None) -> list[Relation]:
    """Return the tables of *release* that are read (by its rules, if nothing is said), with what is read of them."""
    reads = read_by_rules(release) if reads is None else reads
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
    """A database that is filled with one payload and then asked."""

    name: str

    def begin(self, as_at: str) -> None:
        """Begin with no payload, as at a day (ISO 8601)."""

    def add(self, position: int, document: Document, raw: bytes | None) -> None:
        """Take the child at *position*; *raw* is its JSON where it is at hand."""

    def complete(self, envelope: Document) -> None:
        """Take what is around the children, after the last of them."""

    def count(self, table: str) -> int:
        """Return how many rows *table* has."""

    def ask(self, rules: Sequence[Rule]) -> Iterator[list[Row]]:
        """Yield what the query of each rule finds, in order."""

    def end(self) -> None:
        """Forget the payload."""


class SqliteEngine:
    """SQLite in memory, kept and filled again for each payload, so that its queries stay prepared.

    It belongs to one thread at a time.
    """

    name = "sqlite"

    def __init__(self, release: Release) -> None:
        self._relations = relations(release)
        self._person = Layout(release).person_key.name
        self._inside = [relation for relation in self._relations if relation.level != "top"]
        self._counts: dict[str, int] = {}
        # Room for every rule and for what fills and empties the tables: with less, all are prepared again each time.
        room = len(release.rules) + 4 * len(self._relations) + 100
        self._database = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False, cached_statements=room
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

    def prepare(self, rules: Iterable[Rule]) -> None:
        """Prepare the query of each rule, so that the first check need not."""
        for rule in rules:
            self._database.execute(rule.engines[self.name])

    def begin(self, as_at: str) -> None:
        """Begin with no payload, as at a day (ISO 8601)."""
        self._as_at = as_at
        self._rows: dict[str, list[Row]] = {relation.name: [] for relation in self._relations}

    def add(self, position: int, document: Document, raw: bytes | None) -> None:  # noqa: ARG002 - for other engines
        """Take the child at *position*."""
        person = document.get(self._person)
        for relation in self._inside:
            _add(self._rows[relation.name], relation, document, position, person)

    def complete(self, envelope: Document) -> None:
        """Take what is around the children, after the last of them."""
        for relation in self._relations:
            if relation.level == "top":
                _add(self._rows[relation.name], relation, envelope, None, None)
        self._fill(self._rows, self._as_at)
        self._rows = {}

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

    def end(self) -> None:
        """Forget the payload, whatever became of it."""
        self._rows = {}
        if self._database.in_transaction:
            self._database.execute("rollback")
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

    def ask(self, rules: Sequence[Rule]) -> Iterator[list[Row]]:
        """Yield what the query of each rule finds, in order."""
        for rule in rules:
            yield self._database.execute(rule.engines[self.name]).fetchall() if self.count(rule.table) else []


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
    """DuckDB in memory, made for one payload and closed with it.

    It is filled a batch at a time, by a thread of its own: DuckDB reads one batch while Python looks at the next.
    """

    name = "duckdb"

    def __init__(self, release: Release, reads: Reads | None = None) -> None:
        self._relations = relations(release, reads)
        self._person = Layout(release).person_key.name
        self._bank_holidays = release.rule_book.bank_holidays
        self._counted: dict[str, int] | None = None
        self._waiting: list[bytes] = []
        self._loading: deque[Future[None]] = deque()
        self._threads = ThreadPoolExecutor(_THREADS)

    @cached_property
    def _database(self) -> duckdb.DuckDBPyConnection:
        """The database, which starts threads of its own and so is opened when it is first needed."""
        import duckdb  # noqa: PLC0415 - it takes a while, and small payloads do without

        # Nothing is spilled to a disk, and nothing is installed or loaded from anywhere.
        options = {"temp_directory": "", "autoinstall_known_extensions": "false", "threads": "1"}
        database = duckdb.connect(":memory:", config=options)  # type: ignore[arg-type]
        days = ", ".join(f"date '{day}'" for day in self._bank_holidays)
        database.execute(f"create table ssd_bank_holidays as select unnest([{days}]) as bank_holiday")
        database.execute(WORKING_DAYS.replace("temporary ", ""))  # its threads have connections of their own
        database.execute("create table ssd_check as select cast(? as date) as as_at", [self._as_at])
        for relation in self._relations:
            database.execute(self._creation(relation))
        return database

    @staticmethod
    def _creation(relation: Relation) -> str:
        types = {item.column: _DUCKDB.get(item.type, "varchar") for item in relation.columns}
        types |= dict.fromkeys(HIDDEN, "bigint")
        columns = ", ".join(f"{name} {types.get(name, 'varchar')}" for name in relation.names)
        return f"create table {relation.name} ({columns})"

    def begin(self, as_at: str) -> None:
        """Begin with no payload, as at a day (ISO 8601)."""
        self._as_at = as_at

    def add(self, position: int, document: Document, raw: bytes | None) -> None:
        """Take the child at *position*; *raw* is its JSON where it is at hand."""
        line = orjson.dumps(document) if raw is None else raw.translate(_ONE_LINE).lstrip()
        # The position becomes the first member of the object, which has at least an identifier.
        self._waiting.append(b'{"_child":%d,%b' % (position, line[1:]))
        if len(self._waiting) == _BATCH:
            self._hand_over()

    def _hand_over(self) -> None:
        if len(self._loading) == _AHEAD:
            self._loading.popleft().result()
        self._loading.append(self._threads.submit(self._load, self._waiting, "ssd_document"))
        self._waiting = []

    def complete(self, envelope: Document) -> None:
        """Take what is around the children, after the last of them."""
        if self._waiting:
            self._hand_over()
        while self._loading:
            self._loading.popleft().result()
        kept = {relation.member for relation in self._relations if relation.level == "top"}
        around = {name: value for name, value in envelope.items() if name in kept}
        if around:
            self._load([orjson.dumps(around)], "ssd_envelope")
        self._database.execute("set enable_external_access = false")

    def _load(self, lines: list[bytes], source: str) -> None:
        """Put documents, each on a line, into the tables."""
        database = self._database.cursor()
        members = self._members(top=source == "ssd_envelope")
        columns = ", ".join(f"'{key}': '{kind}'" for key, kind in members.items())
        with memory_file(b"\n".join(lines)) as path:
            database.execute(
                f"create or replace temp table {source} as select * from read_json('{path}', "
                f"format = 'newline_delimited', records = true, columns = {{{columns}}}, "
                f"maximum_object_size = {_LARGEST})"
            )
        for relation in self._relations:
            if (relation.level == "top") == (source == "ssd_envelope"):
                database.execute(f"insert into {relation.name} {self._selection(relation)}")
        database.execute(f"drop table {source}")
        database.close()

    def load_rows(self, rows: Rows, as_at: str) -> None:
        """Hold *rows* of columns by table, such as those of an example, and nothing that was there before."""
        self.begin(as_at)
        self._database.execute("update ssd_check set as_at = cast(? as date)", [as_at])
        for name in self._counted or ():
            self._database.execute(f"delete from {name}")
        self._counted = {name: len(each) for name, each in rows.items()}
        for relation in self._relations:
            marks = ", ".join("?" * len(relation.names))
            for number, row in enumerate(rows.get(relation.name, ())):
                values = [row.get(name, number if name == "_row" else None) for name in relation.names]
                self._database.execute(f"insert into {relation.name} values ({marks})", values)

    def _members(self, *, top: bool) -> dict[str, str]:
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
        return parts

    @staticmethod
    def _kind(item: Item) -> str:
        return _DUCKDB.get(item.type, "varchar") + ("[]" if item.multivalued else "")

    def _selection(self, relation: Relation) -> str:
        """Return the query for the rows of one table in the documents."""
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
        return f"select {chosen} from ({records}) where record is not null"

    def _records(self, relation: Relation) -> str:
        """Return a query for the records of a table: _child, _row, the person, and the record itself."""
        if relation.member is None:
            return f"select _child, null as _row, {self._person} as person, record from ssd_document as record"
        where = f"unnest(range(len({relation.member}))) as _row, unnest({relation.member}) as record"
        if relation.level == "top":
            return f"select null as _child, null as person, {where} from ssd_envelope"
        return f"select _child, {self._person} as person, {where} from ssd_document"

    @property
    def _counts(self) -> dict[str, int]:
        if self._counted is None:
            self._counted = self._count()
        return self._counted

    def _count(self) -> dict[str, int]:
        counted = " union all ".join(f"select '{each.name}', count(*) from {each.name}" for each in self._relations)
        return dict(self._database.execute(counted).fetchall()) if counted else {}

    def count(self, table: str) -> int:
        """Return how many rows *table* has."""
        return self._counts.get(table, 0)

    def ask(self, rules: Sequence[Rule]) -> Iterator[list[Row]]:
        """Yield what the query of each rule finds, in order; several are worked on at a time."""
        self.count("")  # before the threads need it
        return self._threads.map(self._ask, rules)

    def _ask(self, rule: Rule) -> list[Row]:
        if not self.count(rule.table):
            return []
        with self._database.cursor() as cursor:
            return cursor.execute(rule.engines[self.name]).fetchall()

    def hold(self, table: str, items: Sequence[Item], rows: Iterable[Mapping[str, Any]]) -> None:
        """Make a table more, with a column for each of *items* and with *rows* of them."""
        columns = ", ".join(f"{item.column} {_DUCKDB.get(item.type, 'varchar')}" for item in items)
        self._database.execute(f"create table {table} ({columns})")
        marks = ", ".join("?" * len(items))
        for row in rows:
            values = [row.get(item.column) for item in items]
            self._database.execute(f"insert into {table} values ({marks})", values)

    def query(self, sql: str) -> tuple[list[str], list[Row]]:
        """Return the names of the columns of *sql*, and its rows."""
        answer = self._database.execute(sql)
        return [column[0] for column in answer.description or ()], answer.fetchall()

    def end(self) -> None:
        """Forget the payload."""
        self._threads.shutdown(cancel_futures=True)
        if "_database" in self.__dict__:
            self._database.close()


def versions() -> dict[str, str]:
    """Return the version of each engine, by its name."""
    return {"SQLite": sqlite3.sqlite_version, "DuckDB": version("duckdb")}


@contextmanager
def memory_file(content: bytes) -> Iterator[str]:
    """Give the path of a file with *content* that is in memory and has no name in any folder: nothing can stay."""
    with open(os.memfd_create("ssd"), "wb") as file:  # noqa: PTH123 - it has no path
        file.write(content)
        file.flush()
        yield f"/proc/self/fd/{file.fileno()}"
