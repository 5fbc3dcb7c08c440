"""What early adopters send to the Department each day, taken in as a submission like any other.

A batch of messages becomes a delta of the combined payload: what each message changes in the record that is held of
the child. All of a batch is taken, or nothing of it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from io import BytesIO
from typing import Any, Final

import orjson

from ssd_registry.check import Checker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.load import Loaded, load
from ssd_registry.collection.nested import read_json_return, write_json
from ssd_registry.exchange.partial import PURGE, Erasure, Messages, identifiers
from ssd_registry.exchange.pilot_message import Fault, refuse
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


class Batch:
    """One batch for one authority, worked out over the records that are held."""

    def __init__(
        self, collection: Collection, checker: Checker, release: Release, la: str, held: Records, at: datetime
    ) -> None:
        self._collection, self._checker, self._release, self._la = collection, checker, release, la
        self._held = held
        self._header = {
            "standard": "ssd",
            "release": release.version,
            "local_authority": la,
            "mode": "delta",
            "extracted_at": at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        }
        self._messages = Messages(collection, release)
        self.new_around: dict[str, list[Document]] = {}
        """The authority's own records that the batch brings: the workers that nobody knew."""

    def changes(self, sent: Mapping[str, Document]) -> dict[str, Change]:
        """Return what each message of *sent* (by child) changes; messages that purge the child are not among them."""
        said = {child: self._messages.spread(message) for child, message in self._said(sent).items()}
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

    def erased(self, record: Document, erasure: Erasure) -> Document:
        """Return any version of a child's record without what is to be erased and all that refers to it."""
        return self._messages.erased(record, erasure)

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
        record = self._messages.erased(self._held.children.get(child, {}), erasure)
        made = self._messages.carried_over(record, before.get(child, {}), after.get(child, {}), own)
        return Change(erasure, made)

    def _said(self, sent: Iterable[str]) -> dict[str, Document]:
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


def refuse_repeats(messages: list[Document], unit: str) -> None:
    """Raise where a child stands in a batch twice, or is purged and updated at once."""
    places: dict[Any, list[int]] = {}
    for position, message in enumerate(messages):
        places.setdefault(message[unit], []).append(position)
    again = [each for each in places.values() if len(each) > 1]
    torn = [each for each in again if len({messages[position].get(PURGE) is True for position in each}) > 1]
    alone = [
        [position]
        for position, message in enumerate(messages)
        if message.get(PURGE) is True and message.keys() - {unit, "mis_child_id", "child_details", PURGE}
    ]
    if torn or alone:
        said = "The child is purged and updated in one batch. Send the one or the other."
        refuse(_faults([*torn, *alone], "cross-record", said), len(messages), kind="cross-record")
    if again:
        said = "The child stands in the batch more than once. Send each child once."
        refuse(_faults(again, "duplicate-child", said), len(messages), kind="duplicate-child")


def _faults(groups: Iterable[list[int]], rule: str, said: str) -> Iterator[Fault]:
    return (Fault(position, "", rule, said) for position in sorted({each for group in groups for each in group}))


def receipts(count: int, at: datetime) -> list[str]:
    """Return a receipt for each of *count* records, as both senders of the pilot read them.

    One takes the three parts between the low lines, whatever the last is; the other wants hundredths of a second and
    ``.json`` at the end.
    """
    day = at.astimezone(UTC).strftime("%Y-%m-%d_%H:%M:%S")
    return [f"{day}.{at.microsecond // 10_000:02}_{uuid.uuid4()}.json" for _ in range(count)]


__all__ = ["RETURN", "Batch", "Change", "Records", "receipts", "refuse_repeats"]
