"""Purging a child, or single records of it, and the legal holds that forbid it.

A purge erases the content and its history: what is held, every version, what waits to be dealt with, the outcomes and
holds that name the child, and its rows in shares. What stays is a tombstone, by which the identifier is refused until
it is restored, and which only the authority's own key connects with the child.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any, Final, NamedTuple

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import documents, versions
from ssd_registry.exchange.records.versions import Change, Standing, State
from ssd_registry.exchange.schema import CHILD, HOLD, SHARE, SHARE_ROW, TOMBSTONE, VERSION
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.exchange.submissions import outcomes, waiting
from ssd_registry.registry import Registry

_MARK: Final = 32
"""The length of a mark as text; that of a record stands after that of its child."""

_GRAVES: Final = sa.select(TOMBSTONE.c.person).where(
    TOMBSTONE.c.la == sa.bindparam("la"), TOMBSTONE.c.restored_at.is_(None)
)


class Purged(NamedTuple):
    """What a purge erased: versions of the child (or in which records were), and rows of shares."""

    versions: int
    rows: int


class Hold(NamedTuple):
    """A legal hold on one child, or on all of the authority's where *person_id* is None."""

    id: str
    person_id: str | None
    reason: str
    placed_by: str
    placed_at: int
    lifted_by: str | None
    lifted_at: int | None


# ---- tombstones ----


class Tombstones:
    """The identifiers of an authority that are refused, as marks; true where there are any."""

    def __init__(self, connection: Connection, keys: ServerKeys, la: str) -> None:
        self._connection, self._keys, self._la = connection, keys, la
        marks = connection.execute(_GRAVES, {"la": la}).scalars().all()
        self._children = frozenset(mark for mark in marks if len(mark) == _MARK)
        self._records = frozenset(mark for mark in marks if len(mark) > _MARK)
        self._with_records = frozenset(mark[:_MARK] for mark in self._records)

    def __bool__(self) -> bool:
        return bool(self._children or self._records)

    def refuse(self, person_id: str, document: bytes | None = None) -> bool:
        """Tell whether a child is refused, or its *document* has a record that is."""
        if not self:
            return False
        mark = self._mark(person_id)
        if mark in self._children:
            return True
        if document is None or mark not in self._with_records:
            return False
        found = _records_of(orjson.loads(document))
        return any(mark + self._mark(_name(person_id, *each)) in self._records for each in found)

    def refuse_record(self, person_id: str, member: str, identifier: str) -> bool:
        """Tell whether one record of a child is refused, whether or not the child is."""
        name = _name(person_id, member, identifier)
        return bool(self._records) and self._mark(person_id) + self._mark(name) in self._records

    def _mark(self, name: str) -> str:
        return self._keys.mark(self._connection, self._la, name).hex()


def _name(person_id: str, member: str, key: str) -> str:
    return f"{person_id}/{member}/{key}"


# ---- purge and restore ----


def purge(
    connection: Connection,
    store: Store,
    keys: ServerKeys,
    la: str,
    person_id: str,
    *,
    by: str,
    reason: str,
    records: Iterable[tuple[str, str]] | None = None,
    members: Collection[str] = (),
) -> Purged:
    """Erase a child, or of it only *records* (list and identifier of each) and what hangs on them.

    *members* are parts of the child's document that go altogether: items of its own, and whole lists. They leave no
    tombstones, since what takes their place may have the same names. A purge that is asked for again does nothing.
    Raises `ExchangeRefused` where a legal hold covers the child, or where no such child was ever here.
    """
    versions.lock(connection, la)
    _refuse_held(connection, la, person_id)
    mark = keys.mark(connection, la, person_id)
    whole = records is None and not members
    child = versions.standing(connection, la, [person_id]).get(person_id)
    if child is None and Tombstones(connection, keys, la).refuse(person_id):
        return Purged(0, 0)
    if whole:
        count, graves = _erase_child(connection, la, person_id), [mark.hex()]
        _rename_in_holds(connection, la, person_id, mark.hex())
    elif child is None:
        raise _not_here()
    else:
        what = _What(set(records or ()), frozenset(members))
        gone = _erase_records(connection, store, la, child, what, by=by, reason=reason)
        count = gone.versions
        graves = [mark.hex() + keys.mark(connection, la, _name(person_id, *each)).hex() for each in gone.names]
        waiting.forget(connection, la, person_id, lambda document: what.out_of(document, gone.names)[0])
    for grave in graves:
        _mark_grave(connection, store, la, grave, by=by, reason=reason, count=count)
    return Purged(count, _empty_shares(connection, store, la, mark, count))


def restore(
    connection: Connection, store: Store, keys: ServerKeys, la: str, person_id: str, *, by: str, reason: str
) -> None:
    """Show again a child that was withdrawn, or let the identifier of one that was purged be sent again.

    What was purged does not come back. Raises `ExchangeRefused` where there is nothing to restore.
    """
    versions.lock(connection, la)
    mark = keys.mark(connection, la, person_id).hex()
    child = versions.standing(connection, la, [person_id]).get(person_id)
    lifted = connection.execute(
        sa.update(TOMBSTONE)
        .where(TOMBSTONE.c.la == la, TOMBSTONE.c.person.startswith(mark), TOMBSTONE.c.restored_at.is_(None))
        .values(restored_at=store.now(), restored_by=by)
    )
    if child is not None and child.state == State.WITHDRAWN:
        _add_note(connection, store, la, child, Change.RESTORED, by=by, reason=reason, state=State.HELD)
    elif not lifted.rowcount:
        raise ExchangeRefused("This record is neither withdrawn nor purged.", kind="state-conflict")


def _erase_child(connection: Connection, la: str, person_id: str) -> int:
    """Erase all that is here of a child; return how many versions that was. Raise where there is not even a trace."""
    gone = connection.execute(sa.delete(VERSION).where(VERSION.c.la == la, VERSION.c.person_id == person_id))
    connection.execute(sa.delete(CHILD).where(CHILD.c.la == la, CHILD.c.person_id == person_id))
    # One that was refused whenever it was sent has left its name in what became of it.
    traces = outcomes.forget(connection, la, person_id) + waiting.forget(connection, la, person_id, lambda _: None)
    if not gone.rowcount and not traces:
        raise _not_here()
    return gone.rowcount


def _rename_in_holds(connection: Connection, la: str, person_id: str, mark: str) -> None:
    """Have the holds that there were on a child name it by its mark: that somebody placed and lifted them stays."""
    own = sa.and_(HOLD.c.la == la, HOLD.c.person_id == person_id)
    connection.execute(sa.update(HOLD).where(own).values(person_id=mark))


def _not_here() -> ExchangeRefused:
    return ExchangeRefused("There is no such record here.", kind="not-found")


class _Gone(NamedTuple):
    names: set[tuple[str, str]]
    versions: int


class _What(NamedTuple):
    """What is taken out of each document of a child: records by their names, and whole members."""

    records: set[tuple[str, str]]
    members: frozenset[str]

    def out_of(
        self, document: dict[str, Any], also: AbstractSet[tuple[str, str]] = frozenset()
    ) -> tuple[dict[str, Any], set[tuple[str, str]]]:
        """Return *document* without all that, and which records went by their names."""
        left, names = without(document, self.records | also)
        return (without_members(left, self.members) if self.members else left), names


def _erase_records(
    connection: Connection,
    store: Store,
    la: str,
    child: Standing,
    what: _What,
    *,
    by: str,
    reason: str,
) -> _Gone:
    """Take records out of every version of a child; return all that went, and how many versions had any of them."""
    own = sa.and_(VERSION.c.la == la, VERSION.c.person_id == child.person_id)
    rows = connection.execute(
        sa.select(VERSION.c.version, VERSION.c.dictionary, VERSION.c.body).where(own, VERSION.c.body.is_not(None))
    ).all()
    gone: set[tuple[str, str]] = set()
    count, digest = 0, child.hash
    for number, dictionary, body in rows:
        before = orjson.loads(documents.unpack(body, dictionary))
        left, names = what.out_of(before)
        if left == before:
            continue
        content, content_hash = documents.canonical(left)
        new = {"dictionary": documents.NEWEST, "body": documents.pack(content)}
        connection.execute(sa.update(VERSION).where(own, VERSION.c.version == number).values(new))
        digest = content_hash if number == child.version else digest
        gone, count = gone | names, count + 1
    if not count:
        raise _not_here()
    _add_note(connection, store, la, child._replace(hash=digest), Change.PURGED, by=by, reason=reason)
    return _Gone(gone | what.records, count)


def _add_note(
    connection: Connection,
    store: Store,
    la: str,
    child: Standing,
    change: Change,
    *,
    by: str,
    reason: str,
    state: State | None = None,
) -> None:
    """Say in the history of a child what was done by hand."""
    number = child.versions + 1
    row = (child.person_id, number, child.valid_from, store.now(), change, None, documents.NEWEST, None)
    after = child._replace(versions=number, state=child.state if state is None else state)
    versions.add_by_hand(connection, la, row, after, by=by, reason=reason)


def _mark_grave(connection: Connection, store: Store, la: str, mark: str, *, by: str, reason: str, count: int) -> None:
    """Leave a tombstone; where one was lifted before, it stands again."""
    facts = {"reason": reason, "purged_by": by, "purged_at": store.now(), "restored_at": None, "restored_by": None}
    where = sa.and_(TOMBSTONE.c.la == la, TOMBSTONE.c.person == mark)
    again = sa.update(TOMBSTONE).where(where).values(versions=TOMBSTONE.c.versions + count, **facts)
    if not connection.execute(again).rowcount:
        connection.execute(sa.insert(TOMBSTONE).values(la=la, person=mark, versions=count, **facts))


def _empty_shares(connection: Connection, store: Store, la: str, mark: bytes, count: int) -> int:
    """Empty the child's rows in every share, and tell the authority and each consumer that has read or may read one."""
    own = sa.and_(SHARE_ROW.c.la == la, SHARE_ROW.c.person == mark)
    same = sa.and_(SHARE.c.la == SHARE_ROW.c.la, SHARE.c.id == SHARE_ROW.c.share)
    asked = sa.select(SHARE.c.consumer, SHARE.c.id, SHARE_ROW.c.position).join_from(SHARE_ROW, SHARE, same).where(own)
    found = connection.execute(asked.order_by(SHARE.c.consumer, SHARE.c.id)).all()
    shares = sorted({row.id for row in found})
    emptied = 0
    for share in shares:  # in the order in which whoever else empties them does
        rows = sa.update(SHARE_ROW).where(own, SHARE_ROW.c.share == share, SHARE_ROW.c.body.is_not(None))
        emptied += connection.execute(rows.values(body=None)).rowcount
    events.tell(connection, store, la, "record.purged", {"authority": la, "versions": count, "shares": shares})
    for consumer, share, position in found:
        facts = {"authority": la, "share": share, "positions": [position]}
        events.tell(connection, store, consumer, "record.purged", facts)
    return emptied


def lock_told(connection: Connection, la: str) -> None:
    """Take the locks on the events of all who may be told of a purge, for a transaction that purges several times."""
    consumers = connection.execute(sa.select(SHARE.c.consumer).where(SHARE.c.la == la).distinct()).scalars()
    events.lock(connection, [la, *sorted(consumers)])


# ---- records of a child, and what hangs on them ----


class _Links(NamedTuple):
    """How the records of a child are known, by their list, and which other records each of them refers to."""

    keys: dict[str, str]
    references: dict[str, list[tuple[str, str]]]


@cache
def _links() -> _Links:
    """Return the links of all releases; in each list the first reference is what its records hang on."""
    links = _Links({}, {})
    for release in Registry().releases.values():
        members = {table.name: table.member for table in release.dictionary.tables if table.level == "child"}
        for table in release.dictionary.tables:
            if table.level != "child" or table.member is None:
                continue
            links.keys[table.member] = release.items[table.key].name
            for item in release.items_of(table):
                to = members.get(release.items[item.references].table) if item.references else None
                named = links.references.setdefault(table.member, [])
                if to is not None and not item.parent_key and (item.name, to) not in named:
                    named.append((item.name, to))
    return links


def _records_of(document: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """Yield the list and the identifier of each record in a child's document."""
    for member, key in _links().keys.items():
        for record in document.get(member) or ():
            if isinstance(record, dict) and key in record:
                yield member, str(record[key])


def without(document: dict[str, Any], chosen: set[tuple[str, str]]) -> tuple[dict[str, Any], set[tuple[str, str]]]:
    """Return *document* without the records *chosen* and what hangs on them, and which records went.

    A record hangs on the first one that it refers to; any other reference to what went is left out.
    """
    links = _links()
    gone = chosen & set(_records_of(document))
    found = gone
    while found:
        found = {
            (member, str(record[key]))
            for member, key in links.keys.items()
            for record in document.get(member) or ()
            if _hangs_on(record, links.references.get(member, ()), gone)
        } - gone
        gone = gone | found
    if not gone:
        return document, gone
    left = dict(document)
    for member, key in links.keys.items():
        if member in document:
            kept = [each for each in document[member] if (member, str(each.get(key))) not in gone]
            left[member] = [_cut_loose(each, links.references.get(member, ()), gone) for each in kept]
            if document[member] and not kept:
                del left[member]  # as where there was none
    return left, gone


def without_members(document: dict[str, Any], members: Collection[str]) -> dict[str, Any]:
    """Return *document* without whole members, and without what hangs on the records in them."""
    there = {name: document[name] for name in members if name in document}
    left, _ = without(document, set(_records_of(there)))
    return {name: value for name, value in left.items() if name not in members}


def _hangs_on(record: Mapping[str, Any], references: Sequence[tuple[str, str]], gone: set[tuple[str, str]]) -> bool:
    given = [(to, str(record[name])) for name, to in references if record.get(name) is not None]
    return bool(given) and given[0] in gone


def _cut_loose(
    record: dict[str, Any], references: Sequence[tuple[str, str]], gone: set[tuple[str, str]]
) -> dict[str, Any]:
    lost = {name for name, to in references if (to, str(record.get(name))) in gone}
    return {name: value for name, value in record.items() if name not in lost} if lost else record


# ---- legal holds ----


def place_hold(connection: Connection, store: Store, la: str, person_id: str | None, *, by: str, reason: str) -> str:
    """Keep a child (or all of the authority's children) from being purged; return the identifier of the hold."""
    identifier = new_id("hold")
    row = {"la": la, "id": identifier, "person_id": person_id, "reason": reason, "placed_by": by}
    connection.execute(sa.insert(HOLD).values(**row, placed_at=store.now()))
    return identifier


def lift_hold(connection: Connection, store: Store, la: str, hold: str, *, by: str) -> None:
    """End a hold; raise where there is none of that identifier that still holds."""
    lifted = connection.execute(
        sa.update(HOLD)
        .where(HOLD.c.la == la, HOLD.c.id == hold, HOLD.c.lifted_at.is_(None))
        .values(lifted_by=by, lifted_at=store.now())
    )
    if not lifted.rowcount:
        raise ExchangeRefused("There is no such hold here, or it has been lifted.", kind="not-found")


def holds(store: Store, la: str) -> list[Hold]:
    """Return every hold of the authority, those that were lifted too, in the order in which they were placed."""
    asked = sa.select(*(HOLD.c[name] for name in Hold._fields)).where(HOLD.c.la == la)
    with store.transaction("ingest", la=la, read=True) as connection:
        return [Hold(*row) for row in connection.execute(asked.order_by(HOLD.c.placed_at, HOLD.c.id))]


def _refuse_held(connection: Connection, la: str, person_id: str) -> None:
    held = sa.select(HOLD.c.id).where(
        HOLD.c.la == la,
        HOLD.c.lifted_at.is_(None),
        sa.or_(HOLD.c.person_id.is_(None), HOLD.c.person_id == person_id),
    )
    if connection.execute(held.limit(1)).first() is not None:
        raise ExchangeRefused(
            "A legal hold keeps this record from being purged. Ask the information officer who placed it to lift it "
            "when it is no longer needed.",
            kind="legal-hold",
        )
