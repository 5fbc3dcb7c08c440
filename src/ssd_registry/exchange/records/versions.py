"""What is held of each child, and what was: versions in two times.

*Valid from* is the day from which a document is how things were; *recorded at* is when it became known here. A version
is added and never changed, so what was known at a moment can be told for ever, unless it is purged.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.exchange.records import documents
from ssd_registry.exchange.rows import Rows, among
from ssd_registry.exchange.schema import CHILD, SUBMISSION, VERSION
from ssd_registry.exchange.store import Store

PAGE: Final = 500
"""Children that are read at a time."""

_SETTLED: Final = 3_600_000_000
"""No transaction takes an hour: what was recorded that long ago is all there (microseconds)."""

_ADDED = Rows(
    VERSION, ("person_id", "version", "valid_from", "recorded_at", "change", "submission", "dictionary", "body")
)
_NOTED = Rows(
    VERSION,
    ("person_id", "version", "valid_from", "recorded_at", "change", "submission", "dictionary", "body", "note"),
)
_STANDING = Rows(CHILD, ("person_id", "version", "versions", "valid_from", "hash", "state"), replace=True)
_KNOWN = (CHILD.c.person_id, CHILD.c.version, CHILD.c.versions, CHILD.c.valid_from, CHILD.c.hash, CHILD.c.state)

_STANDING_OF = {
    dialect: sa.select(*_KNOWN).where(CHILD.c.la == sa.bindparam("la"), among(CHILD.c.person_id, dialect))
    for dialect in ("sqlite", "postgresql")
}


class State(IntEnum):
    """Where a child stands."""

    HELD = 1
    MISSING = 2
    """No longer in the authority's extract; held until the authority says that it is to go."""
    WITHDRAWN = 3
    """Hidden from new shares; it stays so, whatever is sent, until it is restored."""
    REMOVED = 4


class Change(IntEnum):
    """What made a version."""

    SUBMITTED = 1
    CORRECTED = 2
    WITHDRAWN = 3
    REMOVED = 4
    MISSING = 5
    RETURNED = 6
    SUPERSEDED = 7
    RESTORED = 8
    PURGED = 9
    """Single records were purged: the earlier versions lack them too."""


class Standing(NamedTuple):
    """Where a child stands now. *version* is the one whose document is in force, *versions* how many there are."""

    person_id: str
    version: int
    versions: int
    valid_from: str
    hash: bytes
    state: int


class Version(NamedTuple):
    """One version in the history of a child; *by* and *reason* say who made it by hand, and why."""

    version: int
    valid_from: str
    recorded_at: int
    change: Change
    submission: str | None
    by: str | None
    reason: str | None


class Found(NamedTuple):
    """A child as it was: its document, where it stood, and the version that says so."""

    document: bytes
    state: State
    version: Version


def lock(connection: Connection, la: str, *, shared: bool = False) -> None:
    """Wait until no other transaction changes what is held of the authority's children, and keep others waiting.

    It is the lock that submissions and sign-offs take, too. SQLite has one writer at a time as it is.
    """
    if connection.dialect.name != "sqlite":
        of = sa.func.pg_advisory_xact_lock_shared if shared else sa.func.pg_advisory_xact_lock
        connection.execute(sa.select(of(sa.func.hashtextextended(f"submission/{la}", 0))))


def today(store: Store) -> str:
    """Return the day by the store's clock."""
    return datetime.fromtimestamp(store.now() / 1_000_000, UTC).date().isoformat()


def day_of(connection: Connection, store: Store, la: str, submission: str) -> str:
    """Return the day that a submission is about: when it was extracted, and never later than today."""
    asked = sa.select(SUBMISSION.c.extracted_on).where(SUBMISSION.c.la == la, SUBMISSION.c.id == submission)
    now = today(store)
    return min(connection.execute(asked).scalar() or now, now)


def standing(connection: Connection, la: str, people: Iterable[str]) -> dict[str, Standing]:
    """Return where each of *people* stands, of those that are known."""
    asked = _STANDING_OF[connection.dialect.name]
    return {row[0]: Standing(*row) for row in connection.execute(asked, {"la": la, "among": list(people)})}


def standing_in(connection: Connection, la: str, *states: State) -> Iterator[Standing]:
    """Yield the children that stand in one of *states*, in the order of their identifiers."""
    after = ""
    while True:
        asked = sa.select(*_KNOWN).where(CHILD.c.la == la, CHILD.c.person_id > after, CHILD.c.state.in_(states))
        rows = connection.execute(asked.order_by(CHILD.c.person_id).limit(PAGE)).all()
        yield from (Standing(*row) for row in rows)
        if len(rows) < PAGE:
            return
        after = rows[-1].person_id


def add(connection: Connection, la: str, versions: list[tuple[Any, ...]], children: list[tuple[Any, ...]]) -> None:
    """Add *versions* (person, number, day, moment, change, submission, dictionary, body), and restate *children*."""
    _ADDED.write(connection, la, versions)
    _STANDING.write(connection, la, children)


def add_by_hand(
    connection: Connection, la: str, version: tuple[Any, ...], child: Standing, *, by: str, reason: str
) -> None:
    """Add one version that a person made, with who and why."""
    note = json.dumps({"by": by, "reason": reason}, ensure_ascii=False)
    _NOTED.write(connection, la, [(*version, note)])
    _STANDING.write(connection, la, [child])


def current(store: Store, la: str, *, connection: Connection | None = None) -> Iterator[tuple[str, bytes]]:
    """Yield each child that is held (or missing from the extract) and its document, in the order of identifiers.

    Each page is read by itself, unless a *connection* is given, whose transaction then reads all of them.
    """
    after = ""
    while True:
        if connection is not None:
            rows = _page(connection, la, after)
        else:
            with store.transaction("ingest", la=la, read=True) as own:
                rows = _page(own, la, after)
        for person, dictionary, body in rows:
            yield person, documents.unpack(body, dictionary)
        if len(rows) < PAGE:
            return
        after = rows[-1][0]


def _page(connection: Connection, la: str, after: str) -> list[tuple[str, int, bytes]]:
    same = sa.and_(
        VERSION.c.la == CHILD.c.la, VERSION.c.person_id == CHILD.c.person_id, VERSION.c.version == CHILD.c.version
    )
    asked = (
        sa.select(CHILD.c.person_id, VERSION.c.dictionary, VERSION.c.body)
        .join_from(CHILD, VERSION, same)
        .where(CHILD.c.la == la, CHILD.c.person_id > after, CHILD.c.state.in_((State.HELD, State.MISSING)))
    )
    return [tuple(row) for row in connection.execute(asked.order_by(CHILD.c.person_id).limit(PAGE))]


def documents_of(connection: Connection, la: str, people: Iterable[str]) -> dict[str, bytes]:
    """Return the documents in force of those of *people* that are here, and have not been removed."""
    same = sa.and_(
        VERSION.c.la == CHILD.c.la, VERSION.c.person_id == CHILD.c.person_id, VERSION.c.version == CHILD.c.version
    )
    asked = (
        sa.select(CHILD.c.person_id, VERSION.c.dictionary, VERSION.c.body)
        .join_from(CHILD, VERSION, same)
        .where(CHILD.c.la == la, CHILD.c.state != State.REMOVED, among(CHILD.c.person_id, connection.dialect.name))
    )
    rows = connection.execute(asked, {"among": list(people)})
    return {person: documents.unpack(body, dictionary) for person, dictionary, body in rows}


def history(store: Store, la: str, person_id: str) -> list[Version]:
    """Return every version of a child, in the order in which they became known; none where nothing is held."""
    with store.transaction("ingest", la=la, read=True) as connection:
        return sorted(versions_of(connection, la, person_id))


def as_it_was(store: Store, la: str, person_id: str, *, on: str, known_at: int | None = None) -> Found | None:
    """Return a child as it was on the day *on*, by what was known at *known_at* (by all that is known, without it).

    What was known at a moment never changes, but for a purge. So close to now it waits for who is writing.
    """
    close = known_at is not None and known_at > store.now() - _SETTLED
    with store.transaction("ingest", la=la, read=not (close and store.is_sqlite)) as connection:
        if close:
            lock(connection, la, shared=True)
        return found(connection, la, person_id, on=on, known_at=known_at)


def found(connection: Connection, la: str, person_id: str, *, on: str, known_at: int | None = None) -> Found | None:
    """Return a child as it was, within the caller's transaction."""
    versions = [
        each
        for each in versions_of(connection, la, person_id)
        if each.valid_from <= on and (known_at is None or each.recorded_at <= known_at)
    ]
    document = document_among(connection, la, person_id, versions)
    return None if document is None else Found(document[1], state_after(versions), document[0])


def versions_of(connection: Connection, la: str, person_id: str) -> list[Version]:
    """Return the versions of a child in the order in which they hold: by day, the later known after the earlier."""
    columns = (VERSION.c.version, VERSION.c.valid_from, VERSION.c.recorded_at, VERSION.c.change, VERSION.c.submission)
    asked = sa.select(*columns, VERSION.c.note).where(VERSION.c.la == la, VERSION.c.person_id == person_id)
    rows = connection.execute(asked.order_by(VERSION.c.valid_from, VERSION.c.version))
    return [_version(row) for row in rows]


def _version(row: Any) -> Version:
    note = json.loads(row.note) if row.note else {}
    return Version(
        version=row.version,
        valid_from=row.valid_from,
        recorded_at=row.recorded_at,
        change=Change(row.change),
        submission=row.submission,
        by=note.get("by"),
        reason=note.get("reason"),
    )


def document_among(
    connection: Connection, la: str, person_id: str, versions: list[Version]
) -> tuple[Version, bytes] | None:
    """Return the last of *versions* that brought a document, and the document; None where none did."""
    asked = sa.select(VERSION.c.version, VERSION.c.dictionary, VERSION.c.body).where(
        VERSION.c.la == la, VERSION.c.person_id == person_id, VERSION.c.version == sa.bindparam("number")
    )
    for each in reversed(versions):
        row = connection.execute(asked, {"number": each.version}).one()
        if row.body is not None:
            return each, documents.unpack(row.body, row.dictionary)
    return None


def state_after(versions: Iterable[Version]) -> State:
    """Return where a child stands after *versions*, in the order in which they hold."""
    state = State.HELD
    for each in versions:
        if each.change in _NEXT:
            state = _NEXT[each.change](state)
    return state


def _sent(before: State) -> State:
    """Return where a child stands when it is sent: one that was withdrawn stays so."""
    return State.WITHDRAWN if before is State.WITHDRAWN else State.HELD


_NEXT: Final[dict[Change, Callable[[State], State]]] = {
    Change.SUBMITTED: _sent,
    Change.RETURNED: _sent,
    Change.SUPERSEDED: _sent,
    Change.MISSING: lambda before: State.MISSING if before is State.HELD else before,
    Change.WITHDRAWN: lambda _: State.WITHDRAWN,
    Change.RESTORED: lambda _: State.HELD,
    Change.REMOVED: lambda _: State.REMOVED,
}
