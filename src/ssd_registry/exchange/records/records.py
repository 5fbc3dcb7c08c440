"""The records that an authority holds here: taken in, corrected, withdrawn, superseded, and purged.

These are four different things. *Correct*: it was wrong, and another document takes its place from the same day.
*Supersede*: things have changed, and another document holds from a later day. *Withdraw*: it is hidden from new shares,
and all of it is kept. *Purge*: it is erased, with its history (see `erasure`). To be missing from an extract is none
of them; removed is what a payload says explicitly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Any, Final, NamedTuple

from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import documents, versions
from ssd_registry.exchange.records.documents import canonical
from ssd_registry.exchange.records.erasure import Hold, Tombstones, holds, lift_hold, place_hold, purge, restore
from ssd_registry.exchange.records.versions import (
    Change,
    Found,
    Standing,
    State,
    Version,
    as_it_was,
    current,
    history,
)
from ssd_registry.exchange.store import Store

__all__ = [
    "BATCH",
    "Change",
    "Found",
    "Hold",
    "Sent",
    "Standing",
    "State",
    "Version",
    "apply",
    "as_it_was",
    "canonical",
    "confirm_missing",
    "correct",
    "current",
    "history",
    "holds",
    "lift_hold",
    "missing",
    "place_hold",
    "purge",
    "remove",
    "restore",
    "supersede",
    "withdraw",
]

BATCH: Final = 100
"""Children that are taken in with one statement each for what is known, versions, and where they stand."""


class Sent(NamedTuple):
    """A child as it was sent: the canonical bytes of its document, and their SHA-256."""

    person_id: str
    document: bytes
    hash: bytes


def apply(
    connection: Connection,
    store: Store,
    keys: ServerKeys,
    la: str,
    children: Iterable[Sent],
    *,
    submission: str,
    valid_from: str,
) -> Iterator[tuple[str, str]]:
    """Take in *children* as they are from the day *valid_from* on; yield what became of each.

    That is stored, changed, unchanged, refused:purged-identifier or refused:older (a later extract is held already).
    Nothing happens until what this yields is read to its end, in the transaction of *connection*.
    """
    versions.lock(connection, la)
    taking = _Taking(
        day=min(valid_from, versions.today(store)),
        moment=store.now(),
        submission=submission,
        tombstones=Tombstones(connection, keys, la),
    )
    for batch in _batches(children):
        known = versions.standing(connection, la, [sent.person_id for sent in batch])
        results = [(sent.person_id, taking.take(sent, known.get(sent.person_id))) for sent in batch]
        versions.add(connection, la, taking.versions, taking.children)
        taking.versions, taking.children = [], []
        yield from results


def _batches(children: Iterable[Sent]) -> Iterator[list[Sent]]:
    """Yield *children* in batches that have no child twice."""
    batch: dict[str, Sent] = {}
    for sent in children:
        if len(batch) == BATCH or sent.person_id in batch:
            yield list(batch.values())
            batch = {}
        batch[sent.person_id] = sent
    if batch:
        yield list(batch.values())


class _Taking:
    """What a submission makes of each child, and the rows to be written for it."""

    def __init__(self, *, day: str, moment: int, submission: str, tombstones: Tombstones) -> None:
        self.day, self.moment, self.submission, self.tombstones = day, moment, submission, tombstones
        self.versions: list[tuple[Any, ...]] = []
        self.children: list[tuple[Any, ...]] = []

    def take(self, sent: Sent, known: Standing | None) -> str:
        """Return what becomes of *sent*, of which *known* is held."""
        if self.tombstones and self.tombstones.refuse(sent.person_id, sent.document):
            return "refused:purged-identifier"
        if known is None:
            self._add(sent, Standing(sent.person_id, 0, 0, self.day, sent.hash, State.HELD), Change.SUBMITTED)
            return "stored"
        if known.hash == sent.hash and known.state in _THERE:
            return "unchanged"
        if self.day < known.valid_from:
            return "refused:older"
        self._add(sent, known, Change.SUBMITTED if known.state in _THERE else Change.RETURNED)
        return "stored" if known.state == State.REMOVED else "unchanged" if known.hash == sent.hash else "changed"

    def _add(self, sent: Sent, known: Standing, change: Change) -> None:
        number = known.versions + 1
        brings = known.version == 0 or known.hash != sent.hash
        body = documents.pack(sent.document) if brings else None
        self.versions.append(
            (sent.person_id, number, self.day, self.moment, change, self.submission, documents.NEWEST, body)
        )
        state = State.WITHDRAWN if known.state == State.WITHDRAWN else State.HELD
        self.children.append((sent.person_id, number if brings else known.version, number, self.day, sent.hash, state))


_THERE: Final = frozenset({State.HELD, State.WITHDRAWN})


def missing(
    connection: Connection,
    store: Store,
    la: str,
    present: AbstractSet[str],
    *,
    submission: str,
    valid_from: str | None = None,
) -> list[str]:
    """Mark the held children that a whole extract no longer has, which is all but *present*; return who they are.

    They stay held until the authority confirms that they are to go, or sends them again.
    """
    versions.lock(connection, la)
    day = valid_from or versions.day_of(connection, store, la, submission)
    gone = [
        each
        for each in versions.standing_in(connection, la, State.HELD)
        if each.person_id not in present and each.valid_from <= day
    ]
    _restate(connection, store, la, gone, Change.MISSING, State.MISSING, day=day, submission=submission)
    return [each.person_id for each in gone]


def remove(
    connection: Connection,
    store: Store,
    la: str,
    people: Iterable[str],
    *,
    submission: str,
    valid_from: str | None = None,
) -> list[str]:
    """Remove the children that a payload says are to go; return those that were there. Their history is kept."""
    versions.lock(connection, la)
    day = valid_from or versions.day_of(connection, store, la, submission)
    known = versions.standing(connection, la, people).values()
    going = [each for each in known if each.state != State.REMOVED and each.valid_from <= day]
    _restate(connection, store, la, going, Change.REMOVED, State.REMOVED, day=day, submission=submission)
    return [each.person_id for each in going]


def confirm_missing(
    connection: Connection, store: Store, la: str, people: Iterable[str] | None = None, *, by: str, reason: str = ""
) -> list[str]:
    """Remove those of *people* (or all) who are missing from the extract, as the authority confirms; return them."""
    versions.lock(connection, la)
    named = None if people is None else set(people)
    going = [
        each for each in versions.standing_in(connection, la, State.MISSING) if named is None or each.person_id in named
    ]
    for each in going:
        _by_hand(connection, store, la, each, Change.REMOVED, State.REMOVED, by=by, reason=reason)
    return [each.person_id for each in going]


def correct(
    connection: Connection,
    store: Store,
    keys: ServerKeys,
    la: str,
    person_id: str,
    document: dict[str, Any],
    *,
    by: str,
    reason: str,
    valid_from: str | None = None,
    submission: str | None = None,
) -> int:
    """Put *document* in the place of the one that was wrong; return the number of the new version.

    It holds from *valid_from* on, a day for which a document is held, until the day of the next; without a day, from
    that of the document that is in force.
    """
    child = _known(connection, keys, la, person_id)
    content = _content(person_id, document)
    past = versions.versions_of(connection, la, person_id)
    in_force = next(each for each in past if each.version == child.version)
    day = valid_from or in_force.valid_from
    if not any(each.valid_from <= day for each in past) or day > versions.today(store):
        raise ExchangeRefused(
            "No document of this child is held for that day. Give a day from its first version up to today.",
            kind="state-conflict",
        )
    takes_over = day >= in_force.valid_from
    if takes_over and content[1] == child.hash:
        return child.version
    number = child.versions + 1
    after = child._replace(versions=number)
    if takes_over:
        after = after._replace(version=number, hash=content[1], valid_from=max(day, child.valid_from))
    row = _row(store, person_id, number, day, Change.CORRECTED, submission, content[0])
    versions.add_by_hand(connection, la, row, after, by=by, reason=reason)
    return number


def supersede(
    connection: Connection,
    store: Store,
    keys: ServerKeys,
    la: str,
    person_id: str,
    document: dict[str, Any],
    *,
    valid_from: str,
    by: str,
    reason: str,
    submission: str | None = None,
) -> int:
    """Let *document* hold from a later day on, by hand; what went before stays true of its time."""
    child = _known(connection, keys, la, person_id)
    if not child.valid_from < valid_from <= versions.today(store):
        raise ExchangeRefused(
            "A document supersedes another from a later day on, up to today. Correct the record where it was wrong "
            "from the start.",
            kind="state-conflict",
        )
    content, digest = _content(person_id, document)
    number = child.versions + 1
    state = State.WITHDRAWN if child.state == State.WITHDRAWN else State.HELD
    after = Standing(person_id, number, number, valid_from, digest, state)
    row = _row(store, person_id, number, valid_from, Change.SUPERSEDED, submission, content)
    versions.add_by_hand(connection, la, row, after, by=by, reason=reason)
    return number


def withdraw(
    connection: Connection, store: Store, keys: ServerKeys, la: str, person_id: str, *, by: str, reason: str
) -> None:
    """Hide a child from new shares until it is restored; all that is held is kept. Asked for again, nothing is done."""
    child = _known(connection, keys, la, person_id)
    if child.state != State.WITHDRAWN:
        _by_hand(connection, store, la, child, Change.WITHDRAWN, State.WITHDRAWN, by=by, reason=reason)


def _known(connection: Connection, keys: ServerKeys, la: str, person_id: str) -> Standing:
    """Return where the child stands, and keep others from changing it; raise where it is not here."""
    versions.lock(connection, la)
    child = versions.standing(connection, la, [person_id]).get(person_id)
    if child is not None:
        return child
    if Tombstones(connection, keys, la).refuse(person_id):
        raise ExchangeRefused(
            "This record was purged, and its identifier is refused until it is restored.", kind="purged-identifier"
        )
    raise ExchangeRefused("There is no such record here.", kind="not-found")


def _content(person_id: str, document: dict[str, Any]) -> tuple[bytes, bytes]:
    if document.get("person_id") != person_id:
        raise ExchangeRefused(
            "The person_id in the document is not that of the record. Send the child's own document.",
            kind="body-malformed",
        )
    return canonical(document)


def _row(
    store: Store, person_id: str, number: int, day: str, change: Change, submission: str | None, content: bytes | None
) -> tuple[Any, ...]:
    body = None if content is None else documents.pack(content)
    return (person_id, number, day, store.now(), change, submission, documents.NEWEST, body)


def _by_hand(
    connection: Connection,
    store: Store,
    la: str,
    child: Standing,
    change: Change,
    state: State,
    *,
    by: str,
    reason: str,
) -> None:
    """Change where a child stands, from the day of what is held of it: what is sent later is later than that."""
    number = child.versions + 1
    row = _row(store, child.person_id, number, child.valid_from, change, None, None)
    after = child._replace(versions=number, state=state)
    versions.add_by_hand(connection, la, row, after, by=by, reason=reason)


def _restate(
    connection: Connection,
    store: Store,
    la: str,
    children: list[Standing],
    change: Change,
    state: State,
    *,
    day: str,
    submission: str,
) -> None:
    """Change where many children stand."""
    for start in range(0, len(children), BATCH):
        batch = children[start : start + BATCH]
        rows = [_row(store, each.person_id, each.versions + 1, day, change, submission, None) for each in batch]
        after = [each._replace(versions=each.versions + 1, valid_from=day, state=state) for each in batch]
        versions.add(connection, la, rows, list(after))
