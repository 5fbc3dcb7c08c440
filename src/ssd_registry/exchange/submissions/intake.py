"""Taking in what an authority sent: it is looked at whole before anything is kept, and kept in one transaction.

A child whose document fails its structure is refused, and what is held of it stays; the others are kept, whatever the
rules found about them. What is wrong around the children (the header, the removals) refuses the whole.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import msgspec
import orjson
from sqlalchemy.engine import Connection

from ssd_registry.check import Checker, Progress
from ssd_registry.errors import CannotRead, ExchangeRefused, SsdError, UnknownRelease
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import records
from ssd_registry.exchange.records.erasure import Tombstones
from ssd_registry.exchange.records.records import Sent
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import outcomes
from ssd_registry.exchange.submissions.outcomes import ChildOutcome
from ssd_registry.jobs import MOST_PROBLEMS
from ssd_registry.payload.payload import Child, Document, Payload, Unchecked
from ssd_registry.privacy import discreet, discreet_error, names_of, without_values
from ssd_registry.registry import Registry
from ssd_registry.release import Release
from ssd_registry.report.report import Problem, Report

MOST_ERRORS: Final = 50
"""Faults of a header that are listed."""

_HEADER = frozenset({"header", "removed"})
_ENDED = frozenset({"retired", "withdrawn"})
_PURGED = "refused:purged-identifier"
_REFUSED = "refused:"


class _Identified(msgspec.Struct):
    """Just the identifier of a child."""

    person_id: Any = None


_IDENTIFIED = msgspec.json.Decoder(_Identified)


@dataclass(frozen=True)
class Examined:
    """A payload that was read and checked, and may be taken in.

    *people* are the identifiers of its children, where they have one; *twice* are those that stand there more than
    once. *around* are the authority's own records, by list.
    """

    payload: Payload
    release: Release
    report: Report
    people: list[str | None]
    twice: frozenset[str]
    removed: frozenset[str]
    around: dict[str, list[Document]]

    @property
    def mode(self) -> str:
        """Whether it holds every child of the extract (full), or those that changed (delta)."""
        return str(self.payload.header["mode"])

    @property
    def extracted_at(self) -> str | None:
        """When it was taken from the source, as the header says."""
        found = self.payload.header.get("extracted_at")
        return found if isinstance(found, str) else None


@dataclass
class Taken:
    """What became of it: of each child by its position, and of those that are not in the payload."""

    results: list[str]
    removed: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def refused(self) -> int:
        """How many children were refused."""
        return sum(result.startswith(_REFUSED) for result in self.results)

    def counts(self) -> dict[str, int]:
        """Return how many children became what."""
        found = Counter("refused" if result.startswith(_REFUSED) else result for result in self.results)
        told = {name: found[name] for name in ("stored", "changed", "unchanged", "refused")}
        return {"children": len(self.results), **told, "removed": len(self.removed), "missing": len(self.missing)}


@lru_cache(maxsize=4)
def names(checker: Checker) -> frozenset[str]:
    """Return every name that the standard gives to something; others that were sent are never repeated."""
    return names_of(checker)


def said(error: SsdError, checker: Checker) -> SsdError:
    """Return *error* without anything that was sent."""
    if isinstance(error, CannotRead):
        return discreet_error(error, names(checker))
    if isinstance(error, UnknownRelease):
        known = ", ".join(checker.registry.entries)
        return ExchangeRefused(
            f"The release in the header is not one of {known}. Correct it.", kind="unknown-standard-version"
        )
    return error


def examine(checker: Checker, payload: Payload, la: str, *, progress: Progress | None = None) -> Examined:
    """Look at all of *payload*, which must be of the authority *la*; raise where nothing of it can be taken in."""
    authority = payload.header.get("local_authority")
    if isinstance(authority, str) and authority != la:
        raise ExchangeRefused(
            "The header names another local authority than the one that the token acts for. Nothing was taken.",
            kind="la-mismatch",
        )
    release = checker.release_of(payload)
    _refuse_ended(checker.registry, release)
    report = checker.check(payload, most=MOST_PROBLEMS, progress=progress)
    shown = discreet(report, names(checker))
    _refuse_header(shown)
    removed = frozenset(payload.envelope.get("removed") or ())
    people = [_identifier(raw) for raw in payload.raw_children()]
    again = Counter(person for person in people if person is not None)
    return Examined(
        payload=payload,
        release=release,
        report=without_values(shown),
        people=people,
        twice=frozenset(person for person, times in again.items() if times > 1),
        removed=removed,
        around=_around(payload, release, report),
    )


def _refuse_ended(registry: Registry, release: Release) -> None:
    """Raise where data of a release is no longer taken."""
    if registry.entries[release.version].status in _ENDED:
        taken = ", ".join(version for version, entry in registry.entries.items() if entry.status not in _ENDED)
        raise ExchangeRefused(
            f"Data of the release in the header is no longer taken. Send that of {taken}.",
            kind="retired-standard-version",
        )


def _identifier(raw: bytes | None) -> str | None:
    """Return who a child is, as far as that can be read."""
    if raw is None:
        return None
    try:
        found = _IDENTIFIED.decode(raw).person_id
    except msgspec.DecodeError:
        return None
    return found if isinstance(found, str) else None


def _is_around(problem: Problem) -> bool:
    """Tell whether a problem is one of the structure of what is around the children."""
    return problem.child is None and problem.words is None and problem.severity == "error"


def _is_fatal(problem: Problem) -> bool:
    """Tell whether a problem around the children is one of the header or the removals, or of a name nobody knows."""
    return not problem.path or problem.path[0] in _HEADER or (problem.rule == "unknown-item" and len(problem.path) == 1)


def _refuse_header(report: Report) -> None:
    """Raise where the header or the removals cannot be used, with every fault of theirs."""
    wrong = [each for each in report.problems if _is_around(each) and _is_fatal(each)]
    if not wrong:
        return
    told = tuple(
        {"pointer": str(each.where().pointer or ""), "rule": each.rule, "message": each.message()}
        for each in wrong[:MOST_ERRORS]
    )
    raise ExchangeRefused(
        "The header, or what stands beside it, cannot be used as it is. Nothing was taken; the errors say why.",
        kind="body-malformed",
        errors=told,
    )


def _around(payload: Payload, release: Release, report: Report) -> dict[str, list[Document]]:
    """Return the authority's own records that were sent, but for those that fail their structure."""
    wrong = {each.path[:2] for each in report.problems if _is_around(each)}
    lists = {table.member for table in release.dictionary.tables if table.level == "top"}
    found: dict[str, list[Document]] = {}
    for name, sent in payload.envelope.items():
        if name in lists and isinstance(sent, list) and (name,) not in wrong:
            found[name] = [each for index, each in enumerate(sent) if (name, index) not in wrong]
    return found


def merged(release: Release, held: dict[str, list[Document]], sent: dict[str, list[Document]]) -> dict[str, Any]:
    """Return the authority's own records once those that a delta brings have taken the place of earlier ones."""
    found = dict(held)
    for table in release.dictionary.tables:
        if table.level == "top" and table.member and table.member in sent:
            key = release.items[table.key].name
            by_key = {each.get(key): each for each in (*held.get(table.member, ()), *sent[table.member])}
            found[table.member] = list(by_key.values())
    return found


def take_in(
    connection: Connection,
    store: Store,
    keys: ServerKeys,
    la: str,
    examined: Examined,
    checker: Checker,
    *,
    submission: str,
) -> Taken:
    """Keep what was examined as the *submission* of *la*, in the caller's transaction."""
    taken = Taken(["" for _ in examined.people])
    waiting: dict[str, int] = {}
    sent = _sent(examined, checker, taken.results, waiting)
    day = (examined.extracted_at or datetime.fromtimestamp(store.now() / 1_000_000, UTC).isoformat())[:10]
    for person, result in records.apply(connection, store, keys, la, sent, submission=submission, valid_from=day):
        taken.results[waiting.pop(person)] = result
    _find_purged(connection, keys, la, examined, taken)
    _refuse_purged(taken)
    removed = examined.removed.difference(person for person in examined.people if person is not None)
    if removed:
        taken.removed = records.remove(connection, store, la, sorted(removed), submission=submission, valid_from=day)
    if examined.mode == "full":
        present = {person for person in examined.people if person is not None} | removed
        taken.missing = records.missing(connection, store, la, present, submission=submission, valid_from=day)
    return taken


def _find_purged(connection: Connection, keys: ServerKeys, la: str, examined: Examined, taken: Taken) -> None:
    """Say of a child that was refused for anything else, and was purged here, that it was: its name is not kept."""
    tombstones = Tombstones(connection, keys, la)
    for position, person in enumerate(examined.people if tombstones else ()):
        refused = taken.results[position].startswith(_REFUSED)
        if refused and person is not None and tombstones.refuse(person):
            taken.results[position] = _PURGED


def _refuse_purged(taken: Taken) -> None:
    if taken.results and all(result == _PURGED for result in taken.results):
        raise ExchangeRefused(
            "Every child that was sent has been purged here. The authority's information officer can restore one.",
            kind="purged-identifier",
        )


def _sent(examined: Examined, checker: Checker, results: list[str], waiting: dict[str, int]) -> Iterator[Sent]:
    """Yield the children that can be kept; note why not of each other, and the position of each that is yielded."""
    structure = checker.structure(examined.release)
    screens = {True: structure.screen_plain, False: structure.screen}
    for child in examined.payload.children():
        refusal = _refusal(examined, child, screens)
        if refusal:
            results[child.position] = _REFUSED + refusal
        elif isinstance(child, Child):
            person = child.document["person_id"]
            waiting[person] = child.position
            yield Sent(person, *_canonical(child.document))


def _refusal(examined: Examined, child: Child | Unchecked, screens: dict[bool, Callable[[Document], bool]]) -> str:
    """Say why a child is refused, if it is."""
    if isinstance(child, Unchecked) or not screens[child.plain](child.document):
        return "structure"
    person = child.document["person_id"]
    if person in examined.twice:
        return "duplicate-child"
    return "cross-record" if person in examined.removed else ""


def _canonical(document: Document) -> tuple[bytes, bytes]:
    """Return a document as it is kept, and its hash: text in the one form that Unicode calls composed."""
    content, digest = records.canonical(document)
    if content.isascii():
        return content, digest
    text = content.decode()
    composed = unicodedata.normalize("NFC", text)
    return (content, digest) if composed == text else records.canonical(orjson.loads(composed))


def told(examined: Examined, taken: Taken) -> Iterator[ChildOutcome]:
    """Yield what became of each child: those of the payload in its order, then those it removes or no longer has.

    One that was purged is known by its position alone: its identifier is not kept again.
    """
    for position, (person, result) in enumerate(zip(examined.people, taken.results, strict=True)):
        yield ChildOutcome(None if result == _PURGED else person, result, position)
    yield from (ChildOutcome(person, "removed") for person in taken.removed)
    yield from (ChildOutcome(person, "missing") for person in taken.missing)


def problems_by_rule(report: Report) -> list[dict[str, Any]]:
    """Return what was found, by rule: how often, and about how many children."""
    found = []
    ordered = sorted(report.problems, key=lambda each: each.rule)
    for rule, each in groupby(ordered, key=lambda problem: problem.rule):
        problems = list(each)
        items = {problem.item for problem in problems}
        found.append(
            {
                "rule": rule,
                "severity": problems[0].severity,
                "item": items.pop() if len(items) == 1 else None,
                "times": len(problems),
                "children": len({problem.child for problem in problems if problem.child is not None}),
            }
        )
    return found


def keep_outcomes(connection: Connection, la: str, submission: str, examined: Examined, taken: Taken) -> None:
    """Keep what became of each child, in the caller's transaction."""
    outcomes.write(connection, la, submission, told(examined, taken))
