"""Batches of the pilot: read strictly, and each message held to what the return says of its members.

The senders find the messages at fault by ``[n]`` in the answer, counted from 0. So no other number stands in
brackets in anything that is said here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NoReturn

import msgspec

from ssd_registry.collection.collection import Branch, Collection, Field
from ssd_registry.collection.tree import is_field, tree_of
from ssd_registry.errors import CannotRead, ExchangeRefused, NothingToCheck
from ssd_registry.exchange.pilot.partial import PURGE
from ssd_registry.payload.json import RepeatedKey, loads, refuse_extremes, refuse_marks
from ssd_registry.payload.payload import Document
from ssd_registry.settings import Limits

MOST: Final = 100
"""Messages in one batch."""

MOST_ERRORS: Final = 50
"""Faults that are listed one by one; all that are at fault are named."""

_SPLIT = msgspec.json.Decoder(list[msgspec.Raw])
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LOOKS_CODED = re.compile(rb"[\x80-\x9f]|[\xc2-\xf4][\xa0-\xbf]")
_MISSING = "It is missing."
_IDENTIFIERS = "Letters, digits, - and _ alone."


@dataclass(frozen=True, slots=True)
class Fault:
    """Why one message of a batch cannot be taken: its position, where in it, and what to do."""

    position: int
    pointer: str
    rule: str
    message: str


def refuse(faults: Iterable[Fault], count: int, *, kind: str = "batch-refused") -> NoReturn:
    """Raise with every message that is at fault, named as the senders look for it."""
    told = list(faults)
    first = {each.position: each for each in reversed(told)}
    said = " ".join(f"[{position}] {_about(first[position])}" for position in sorted(first))
    raise ExchangeRefused(
        f"None of the {count} records was taken, because of these. {said}",
        kind=kind,
        errors=tuple(
            {"pointer": f"/{each.position}{each.pointer}", "rule": each.rule, "message": each.message}
            for each in told[:MOST_ERRORS]
        ),
    )


def _about(fault: Fault) -> str:
    where = fault.pointer.strip("/").replace("/", " ")
    return f"{where}: {fault.message}" if where else fault.message


def read(body: bytes, limits: Limits) -> list[Document]:
    """Return the messages in *body*; raise with a clear reason where there is none that can be read."""
    content = _as_utf8(body)
    refuse_marks(content)
    parts = _split(content, limits)
    if not parts:
        raise NothingToCheck("Nothing was taken: the array is empty. Send at least one record.")
    if len(parts) > MOST:
        raise ExchangeRefused(f"There are {len(parts):,} records. Send {MOST} at most.", kind="batch-too-large")
    found = [_message(part, position, limits) for position, part in enumerate(parts)]
    wrong = [position for position, each in enumerate(found) if not isinstance(each, dict)]
    if wrong:
        refuse((Fault(each, "", "structure", "It is not an object.") for each in wrong), len(found))
    return found


def _as_utf8(body: bytes) -> bytes:
    """Return *body*, as UTF-8 where it was Latin-1: so Windows PowerShell writes the names of children.

    Text that is neither plainly one nor plainly the other is left as it is, and refused.
    """
    try:
        body.decode()
    except UnicodeDecodeError:
        if _LOOKS_CODED.search(body) is None:
            return body.decode("latin-1").encode()
    return body


def _split(content: bytes, limits: Limits) -> list[msgspec.Raw]:
    try:
        return _SPLIT.decode(content)
    except msgspec.ValidationError:
        raise CannotRead(
            "The body is not an array. Write the records between [ and ], even where there is only one.",
            kind="not-a-payload",
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        loads(content, limits, ())  # says why
        raise CannotRead("The body is not JSON that can be read.", kind="malformed-json") from None


def _message(part: msgspec.Raw, position: int, limits: Limits) -> Any:
    size = memoryview(part).nbytes
    if size > limits.child_bytes:
        fault = Fault(position, "", "too-large", f"It has more than {limits.child_bytes:,} bytes.")
        refuse([fault], position + 1, kind="content-too-large")
    try:
        value = loads(part, limits, ())
        refuse_extremes(value, limits, ())
    except CannotRead as error:
        # Only one that repeats a name says something that was sent.
        said = "A member stands twice in one object. Keep one." if isinstance(error, RepeatedKey) else str(error)
        raise ExchangeRefused(f"[{position}] {said}", kind=error.kind) from None
    return value


class Form:
    """What the return says of each member of a message."""

    def __init__(self, collection: Collection) -> None:
        self._tree = tree_of(collection.definition, "json")
        self._fields = {(table.name, each.name): each for table in collection.own_tables for each in table.fields}

    def faults(self, messages: list[Document]) -> Iterator[Fault]:
        """Yield everything that is wrong with *messages* by themselves."""
        for position, message in enumerate(messages):
            for pointer, rule, said in self._of(self._tree, str(self._tree.row), message, ""):
                yield Fault(position, pointer, rule, said)

    def _of(self, branch: Branch, table: str, sent: Document, where: str) -> Iterator[tuple[str, str, str]]:
        known = {str(each.element): each for each in branch.holds}
        unknown = len(sent.keys() - known.keys())
        if unknown:
            yield (
                where,
                "unknown-field",
                f"{'A member is' if unknown == 1 else f'{unknown} members are'} not known here.",
            )
        for name in self._needed(branch, table):
            if sent.get(name) is None and not (sent.get(PURGE) is True and not name.endswith("_id")):
                yield f"{where}/{name}", "required", _MISSING
        for name, value in sent.items():
            if name in known and value is not None:
                yield from self._member(known[name], table, value, f"{where}/{name}")

    def _needed(self, branch: Branch, table: str) -> Iterator[str]:
        """Yield the members that a row cannot be known without: of a child, its own identifier alone."""
        for each in branch.holds:
            first = branch is not self._tree or each is branch.holds[0]
            if first and is_field(each) and branch.row and self._fields[table, str(each.field)].required:
                yield str(each.element)

    def _member(self, branch: Branch, table: str, value: Any, where: str) -> Iterator[tuple[str, str, str]]:
        if is_field(branch):
            yield from _value(self._fields[table, str(branch.field)], value, where)
        elif branch.many:
            if not isinstance(value, list):
                yield where, "structure", "Write it as an array."
                return
            for number, each in enumerate(value):
                yield from self._one(branch, each, f"{where}/{number}")
        else:
            yield from self._one(branch, value, where, table)

    def _one(self, branch: Branch, value: Any, where: str, around: str = "") -> Iterator[tuple[str, str, str]]:
        if branch.value is not None:
            yield from _value(self._fields[str(branch.row), branch.value], value, where)
        elif not isinstance(value, dict):
            yield where, "structure", "Write it as an object."
        else:
            yield from self._of(branch, branch.row or around, value, where)


def _value(field: Field, value: Any, where: str) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with one value, by the kind of its field; codes are looked at with the record."""
    match field.type:
        case "boolean":
            wrong = None if isinstance(value, bool) else "Write it as true or false, without quotes."
        case "integer":
            wrong = None if _is_whole(value) else "Write it as a whole number, without quotes."
        case "date":
            wrong = None if _is_day(value) else "Write it as year-month-day, like 2026-04-01."
        case _:
            wrong = _text_fault(field, value)
    if wrong:
        yield where, field.type, wrong


def _is_whole(value: Any) -> bool:
    return not isinstance(value, bool) and isinstance(value, int | float) and value == int(value)


def _is_day(value: Any) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _text_fault(field: Field, value: Any) -> str | None:
    if not isinstance(value, str):
        return "Write it as text, in quotes."
    if not value.strip():
        return "It is empty. Leave it out, or write null where it is to be cleared."
    if field.max_length is not None and len(value) > field.max_length:
        return f"It has more than {field.max_length} characters."
    if field.pattern is not None and not re.fullmatch(field.pattern, value):
        return _IDENTIFIERS if field.name.endswith("_id") else "It does not have the form that is asked for."
    return None


__all__ = ["MOST", "Fault", "Form", "read", "refuse"]
