"""What early adopters send to the Department each day, taken in as a submission like any other.

A batch of messages becomes a delta of the combined payload: what each message changes in the record that is held of
the child. All of a batch is taken, or nothing of it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property, partial
from io import BytesIO
from typing import Any, Final

import orjson
from sqlalchemy.engine import Connection

from ssd_registry.check import Checker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.load import Loaded, load
from ssd_registry.collection.nested import read_json_return, write_json
from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.pilot.message import Fault, Form, read, refuse
from ssd_registry.exchange.pilot.partial import PURGE, Erasure, Messages, identifiers
from ssd_registry.exchange.records import erasure, versions
from ssd_registry.exchange.records.erasure import Tombstones, without, without_members
from ssd_registry.exchange.submissions import submissions
from ssd_registry.payload import read_payload
from ssd_registry.payload.payload import Document
from ssd_registry.release import Release
from ssd_registry.report.report import Problem

RETURN: Final = "dfe-csc-api"
"""The return that is sent so."""

PERSON: Final = "person_id"
"""What the standard calls a child's identifier."""

_NAME = "The batch"


@dataclass(frozen=True, slots=True)
class Change:
    """What a message changes: what is erased first, and the record as it is then."""

    erasure: Erasure
    record: Document


@dataclass
class Records:
    """The records that a batch is about, as they are held: of children, and the authority's own beside them."""

    children: dict[str, Document] = field(default_factory=dict)
    around: dict[str, list[Document]] = field(default_factory=dict)
    refused: Callable[[str, str, str], bool] = field(default=lambda *_: False, compare=False)
    """Tells whether a record of a child was purged: by the child, the list and the record's identifier."""


class Batch:
    """One batch for one authority, worked out over the records that are held."""

    def __init__(self, collection: Collection, checker: Checker, release: Release, la: str, held: Records) -> None:
        self._collection, self._checker, self._release, self._la = collection, checker, release, la
        self._held = held
        self._header = {
            "standard": "ssd",
            "release": release.version,
            "local_authority": la,
            "mode": "delta",
        }
        self._messages = Messages(collection, release)
        self.new_around: dict[str, list[Document]] = {}
        """The authority's own records that the batch brings: the workers that nobody knew."""

    def changes(self, sent: Mapping[str, Document]) -> dict[str, Change]:
        """Return what each message of *sent* (by child) changes; messages that purge the child are not among them."""
        said = {child: self._messages.spread(message) for child, message in self.said(sent).items()}
        empty = {child: {self._messages.unit: child} for child in sent}
        erasures, before, after = {}, {}, {}
        for child, message in sent.items():
            held = said.get(child, empty[child])
            erasures[child] = self._messages.erasure(self._held.children.get(child, {}), held, message)
            before[child] = self._messages.without(held, message)
            after[child] = self._messages.merged(before[child], message)
        old, new = self._loaded(before[child] for child in sent if child in said), self._loaded(after.values())
        self.new_around = self._settle(old, new)
        states = [{each[PERSON]: each for each in loaded.children} for loaded in (old, new)]
        return {child: self._change(child, erasures[child], identifiers(after[child]), *states) for child in sent}

    def payload(self, children: Iterable[Document]) -> bytes:
        """Return the combined payload that brings *children* as they are now."""
        return orjson.dumps({"header": self._header, **self.new_around, "children": list(children)})

    def field_of(self, problem: Problem) -> str:
        """Return what the pilot calls what a problem of the record is about, as a pointer into the message."""
        item = self._release.items.get(problem.item) if problem.item else None
        return self._pointers.get(item.column, "") if item is not None else ""

    @cached_property
    def _pointers(self) -> dict[str, str]:
        return {
            column: f"/{each.name}" if table.name == "children" else f"/{table.name}/{each.name}"
            for table in reversed(self._collection.own_tables)
            for each in reversed(table.written)
            for column in each.ssd
        }

    def _change(
        self, child: str, erasure: Erasure, own: set[str], before: Mapping[str, Document], after: Mapping[str, Document]
    ) -> Change:
        record, _ = without(self._held.children.get(child, {}), erasure.records)
        record = without_members(record, erasure.members)
        refused = partial(self._held.refused, child)
        made = self._messages.carried_over(record, before.get(child, {}), after.get(child, {}), own, refused)
        return Change(erasure, made)

    def said(self, sent: Iterable[str]) -> dict[str, Document]:
        """Return what the pilot would say of the children as they are held."""
        held = [self._held.children[child] for child in sent if child in self._held.children]
        if not held:
            return {}
        content = orjson.dumps({"header": self._header, **self._held.around, "children": held})
        payload = read_payload(content, self._checker.limits)
        made = derive(payload, self._collection, self._checker, self._release.version, whole=True).made
        target = BytesIO()
        write_json(made, self._collection, target)
        return {each[self._messages.unit]: each for each in orjson.loads(target.getvalue())}

    def _loaded(self, messages: Iterable[Document]) -> Loaded:
        listed = list(messages)
        if not listed:
            return Loaded({}, [], 0)
        made = read_json_return(orjson.dumps(listed), self._collection, _NAME)
        return load([(self._collection, made)], self._release, self._la)

    def _settle(self, *states: Loaded) -> dict[str, list[Document]]:
        """Let the children refer to the authority's own records that are known already; return those that are new."""
        new: dict[str, list[Document]] = {}
        known: dict[tuple[str, str], str] = {}
        for table in self._release.dictionary.tables:
            if table.level != "top" or not table.member:
                continue
            key = self._release.items[table.key].name
            for record in (each for state in states for each in state.envelope.get(table.member, ())):
                values = {name: value for name, value in record.items() if name != key}
                held = self._held.around.get(table.member, ())
                same = next((each for each in held if values.items() <= each.items()), None)
                if same is not None:
                    known[table.name, record[key]] = same[key]
                elif record not in new.setdefault(table.member, []):
                    new[table.member].append(record)
        for child in (each for state in states for each in state.children):
            self._rename(child, known)
        return {member: records for member, records in new.items() if records}

    def _rename(self, child: Document, known: Mapping[tuple[str, str], str]) -> None:
        for table in self._release.dictionary.tables if known else ():
            if table.level != "child":
                continue
            for item in self._release.items_of(table):
                other = self._release.items[item.references].table if item.references else None
                for record in child.get(str(table.member), ()) if other else ():
                    wanted = (str(other), record.get(item.name, ""))
                    if wanted in known:
                        record[item.name] = known[wanted]


@dataclass(frozen=True, slots=True)
class Sent:
    """The answer to a batch: a receipt for each record, and the submission that it became if anything was to keep."""

    receipts: list[str]
    submission: str | None


def send(exchange: Exchange, caller: Principal, la: str, body: bytes) -> Sent:
    """Take in the batch in *body* for the authority *la*; raise where any of it cannot be taken, and take nothing."""
    sending = _Sending(exchange, caller, la, _sorted_out(exchange, body))
    with exchange.store.transaction("ingest", la=la, organisation=la, read=True) as connection:
        held = sending.held(connection)
        worked = sending.work_out(connection, held)
    with submissions.exclusive(exchange, la) as connection:
        if submissions.waits(connection, la):
            raise StoreUnavailable(
                "A submission that came before is still being dealt with. Send the batch again later."
            )
        now = sending.held(connection)
        return sending.take(connection, worked if now == held else sending.work_out(connection, now))


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A batch as it was read: its messages that can be worked out, and what is wrong with the others of *count*."""

    collection: Collection
    messages: dict[int, Document]
    faults: list[Fault]
    count: int


def _sorted_out(exchange: Exchange, body: bytes) -> _Sorted:
    """Read a batch; raise where nothing of it can be worked out."""
    collection = exchange.shelf.get(RETURN)
    messages = read(body, exchange.checker.limits)
    faults = list(Form(collection).faults(messages))
    wrong = {each.position for each in faults}
    good = {position: each for position, each in enumerate(messages) if position not in wrong}
    kind, again = _repeats(good, collection.definition.unit)
    if again or not good:
        refuse([*faults, *again], len(messages), kind="batch-refused" if faults else kind)
    return _Sorted(collection, good, faults, len(messages))


class _Sending:
    """One batch on its way in. The records are worked out before others are kept waiting, and again if they moved."""

    def __init__(self, exchange: Exchange, caller: Principal, la: str, batch: _Sorted) -> None:
        self._exchange, self._caller, self._la, self._batch = exchange, caller, la, batch
        unit = batch.collection.definition.unit
        self._at = datetime.fromtimestamp(exchange.store.now() / 1_000_000, UTC)
        self._places = {message[unit]: position for position, message in batch.messages.items()}
        self._purged = [message[unit] for message in batch.messages.values() if message.get(PURGE) is True]
        self._sent = {each[unit]: each for each in batch.messages.values() if each.get(PURGE) is not True}

    def held(self, connection: Connection) -> Records:
        """Return what is held of the children of the batch."""
        found = versions.documents_of(connection, self._la, self._sent)
        tombstones = Tombstones(connection, self._exchange.keys, self._la)
        return Records(
            {person: orjson.loads(document) for person, document in found.items()},
            submissions.around(connection, self._la),
            tombstones.refuse_record,
        )

    def work_out(self, connection: Connection, held: Records) -> _Worked:
        """Return what the batch changes in what is *held*; raise where a record would not be one of the standard."""
        release = self._release(connection)
        batch = Batch(self._batch.collection, self._exchange.checker, release, self._la, held)
        changes = batch.changes(self._sent)
        content = batch.payload(change.record for change in changes.values())
        misfits = self._misfits(batch, list(changes), content) if changes else []
        if misfits or self._batch.faults:
            refuse([*self._batch.faults, *misfits], self._batch.count)
        return _Worked(batch, changes, content)

    def take(self, connection: Connection, worked: _Worked) -> Sent:
        """Erase and keep what the batch says, in one transaction."""
        erasures = len(self._purged) + sum(bool(change.erasure) for change in worked.changes.values())
        if erasures > 1:
            erasure.lock_told(connection, self._la)
        for person in self._purged:
            self._purge(connection, person)
        for person, change in worked.changes.items():
            if change.erasure:
                self._purge(connection, person, records=change.erasure.records, members=change.erasure.members)
        kept = self._keep(connection, worked) if worked.changes else None
        return Sent(receipts(self._batch.count, self._at), kept)

    def _release(self, connection: Connection) -> Release:
        """Return the release that the authority sends, or else the newest that the return goes with."""
        latest = submissions.last_accepted(connection, self._la)
        known = self._batch.collection.definition.ssd_releases
        version = latest.release if latest is not None and latest.release in known else known[-1]
        return self._exchange.registry.get(str(version))

    def _misfits(self, batch: Batch, people: list[str], content: bytes) -> list[Fault]:
        """Return why records would not be ones of the standard."""
        checker = self._exchange.checker
        report = checker.check(read_payload(content, checker.limits), rules=False)
        return [
            Fault(self._places[people[each.child]], batch.field_of(each), each.rule, each.message())
            for each in report.problems
            if each.child is not None and each.severity == "error"
        ]

    def _purge(self, connection: Connection, person: str, **what: AbstractSet[Any]) -> None:
        exchange = self._exchange
        try:
            erasure.purge(
                connection,
                exchange.store,
                exchange.keys,
                self._la,
                person,
                by=self._caller.id,
                reason="A message of the pilot asked for it.",
                **what,
            )
        except ExchangeRefused as error:
            if error.kind == "not-found":  # it is gone already
                return
            raise ExchangeRefused(
                f"[{self._places[person]}] {error} None of the batch was taken.", kind=error.kind
            ) from None

    def _keep(self, connection: Connection, worked: _Worked) -> str:
        people = list(worked.changes)
        try:
            return submissions.take(self._exchange, connection, self._caller, worked.content).id
        except submissions.Rejected as rejected:
            results = rejected.taken.results
        except ExchangeRefused as error:
            if error.kind != "purged-identifier":
                raise
            results = ["refused:purged-identifier"] * len(people)  # all of them
        faults = [
            Fault(self._places[person], "", result.partition(":")[2], _REFUSALS[result])
            for person, result in zip(people, results, strict=True)
            if result in _REFUSALS
        ]
        return refuse(faults, self._batch.count)


@dataclass(frozen=True, slots=True)
class _Worked:
    """A batch as it was worked out: what it changes, and the payload that brings it."""

    batch: Batch
    changes: dict[str, Change]
    content: bytes


_REFUSALS: Final = {
    "refused:purged-identifier": "The child was purged here, and is refused until the authority restores it.",
    "refused:older": "A later record of the child is held already.",
    "refused:structure": "The record would not be one of the standard.",
}


def _repeats(messages: Mapping[int, Document], unit: str) -> tuple[str, list[Fault]]:
    """Return the faults of children that stand in a batch twice, or are purged and updated at once, and their kind."""
    places: dict[Any, list[int]] = {}
    for position, message in messages.items():
        places.setdefault(message[unit], []).append(position)
    again = [each for each in places.values() if len(each) > 1]
    torn = [each for each in again if len({messages[position].get(PURGE) is True for position in each}) > 1]
    torn += [
        [position]
        for position, message in messages.items()
        if message.get(PURGE) is True and message.keys() - {unit, "mis_child_id", "child_details", PURGE}
    ]
    if torn:
        said = "The child is purged and updated in one batch. Send the one or the other."
        return "cross-record", _faults(torn, "cross-record", said)
    said = "The child stands in the batch more than once. Send each child once."
    return "duplicate-child", _faults(again, "duplicate-child", said)


def _faults(groups: Iterable[list[int]], rule: str, said: str) -> list[Fault]:
    return [Fault(position, "", rule, said) for position in sorted({each for group in groups for each in group})]


def receipts(count: int, at: datetime) -> list[str]:
    """Return a receipt for each of *count* records, as both senders of the pilot read them.

    One takes the three parts between the low lines, whatever the last is; the other wants hundredths of a second and
    ``.json`` at the end.
    """
    day = at.astimezone(UTC).strftime("%Y-%m-%d_%H:%M:%S")
    return [f"{day}.{at.microsecond // 10_000:02}_{uuid.uuid4()}.json" for _ in range(count)]


__all__ = ["RETURN", "Batch", "Change", "Records", "Sent", "send"]
