"""Checking: a payload against a release, structure before rules. The one front door."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.payload import Child, Document, Path, Payload
from ssd_registry.registry import Registry
from ssd_registry.release import ItemRef, Release, ReleaseVersion
from ssd_registry.report.report import Problem, Report
from ssd_registry.settings import Limits
from ssd_registry.structure import Structure

_WORTH_A_PROCESS = 2_000
"""Children below which starting another process costs more than it saves."""


@dataclass
class _Use:
    """How often something that is ending was used, and where first."""

    times: int
    child: int | None
    path: Path


@dataclass
class _Part:
    """What was found in a run of children; *stopped* is the first that was not looked at, if any."""

    problems: list[Problem] = field(default_factory=list)
    people: dict[str, int] = field(default_factory=dict)
    again: list[tuple[str, int]] = field(default_factory=list)
    ending: dict[ItemRef, _Use] = field(default_factory=dict)
    stopped: int | None = None


class Checker:
    """Checks payloads against the releases of a registry. Make one and keep it."""

    def __init__(self, registry: Registry, limits: Limits | None = None) -> None:
        self.registry = registry
        self.limits = limits or Limits()
        self._structures: dict[ReleaseVersion, Structure] = {}

    def structure(self, release: Release) -> Structure:
        """Return the compiled structure of *release*, compiling it the first time."""
        if release.version not in self._structures:
            self._structures[release.version] = Structure(release, self.limits)
        return self._structures[release.version]

    def check(
        self, payload: Payload, release: str | None = None, *, processes: int = 1, most: int | None = None
    ) -> Report:
        """Check *payload* against *release*, or against the release its header names.

        All problems are found, in the order of the payload; with *most*, no further child is looked at once
        there are that many, and the report says so. Large payloads are shared between *processes*. Raises
        `CannotRead` where the payload cannot be read, `UnknownRelease`, and `NothingToCheck` where it holds
        neither a child nor a removal.
        """
        chosen = self._release(payload, release)
        if len(payload) == 0 and not payload.envelope.get("removed"):
            raise NothingToCheck("Nothing was checked: the payload has no children.")
        structure = self.structure(chosen)
        problems = [*payload.notes(), *structure.envelope_problems(payload)]
        parts = _parts(structure, payload, processes, most)
        for part in parts:
            problems += part.problems
        problems += _repeated(structure, payload, parts)
        problems += _ending(structure, payload, parts)
        looked_at = len(payload) if parts[-1].stopped is None else parts[-1].stopped
        not_checked = [f"Rules across items and records: release {chosen.version} has none."]
        if looked_at < len(payload):
            not_checked.append(
                f"Children from position {looked_at} on, counted from 0: a check here stops after {most:,} problems."
            )
        return Report(
            release=chosen.version,
            manifest_sha256=chosen.manifest_sha256,
            source=payload.name,
            kind=payload.kind,
            tally={**payload.tally, "children": looked_at},
            problems=problems,
            not_checked=not_checked,
        )

    def _release(self, payload: Payload, wanted: str | None) -> Release:
        if wanted is not None:
            return self.registry.get(wanted)
        if payload.release is None:
            raise CannotRead(
                'The header names no release. Add "release": "1.0.0" to the header, or choose one for the check.',
                kind="no-release",
                place="/header/release",
            )
        return self.registry.get(payload.release)


def _parts(structure: Structure, payload: Payload, processes: int, most: int | None) -> list[_Part]:
    """Check every child, in this process or in several, and return what was found in order."""
    count = len(payload)
    processes = min(processes, count // _WORTH_A_PROCESS)
    if processes <= 1 or most is not None:
        return [_check_run(structure, payload, 0, count, most)]
    bounds = [count * step // processes for step in range(processes + 1)]
    # The children are inherited by forked processes as they are, so nothing is copied to them.
    context = multiprocessing.get_context("fork")
    runs = []
    for start, stop in pairwise(bounds[1:]):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_send_run, args=(sender, structure, payload, start, stop), daemon=True)
        process.start()
        sender.close()
        runs.append((process, receiver))
    parts = [_check_run(structure, payload, bounds[0], bounds[1])]
    for process, receiver in runs:
        found = receiver.recv()
        process.join()
        if isinstance(found, BaseException):
            raise found
        parts.append(found)
    return parts


def _send_run(
    sender: multiprocessing.connection.Connection, structure: Structure, payload: Payload, start: int, stop: int
) -> None:
    try:
        sender.send(_check_run(structure, payload, start, stop))
    except BaseException as error:  # noqa: BLE001 - whatever happened is raised again by the parent
        sender.send(error)


def _check_run(structure: Structure, payload: Payload, start: int, stop: int, most: int | None = None) -> _Part:
    """Check the children from *start* to *stop*. This loop is the cost of a check."""
    part = _Part()
    people, again = part.people, part.again
    screen, screen_plain, lists = structure.screen, structure.screen_plain, structure.ending_lists
    for child in payload.children(start, stop):
        if type(child) is Child and (screen_plain if child.plain else screen)(child.document):
            person = child.document["person_id"]
            if lists and not lists.isdisjoint(child.document):
                _note_ending(part, structure, child.document, child.position)
        else:
            part.problems += structure.problems(payload, child)
            if most is not None and len(part.problems) + len(again) >= most:
                part.stopped = child.position + 1
                break
            document = child.document if type(child) is Child else None
            person = document.get("person_id") if isinstance(document, dict) else None
            if isinstance(document, dict) and not lists.isdisjoint(document):
                _note_ending(part, structure, document, child.position)
            if not isinstance(person, str):
                continue
        if people.setdefault(person, child.position) != child.position:
            again.append((person, child.position))
            if most is not None and len(part.problems) + len(again) >= most:
                part.stopped = child.position + 1
                break
    return part


def _note_ending(part: _Part, structure: Structure, document: Document, child: int | None) -> None:
    for item, path in structure.uses_of_ending(document):
        part.ending.setdefault(item.ref, _Use(0, child, path)).times += 1


def _ending(structure: Structure, payload: Payload, parts: list[_Part]) -> Iterator[Problem]:
    """Yield one note for each item that is ending and was used, with how often and where first."""
    around = _Part()
    _note_ending(around, structure, payload.envelope, None)
    uses: dict[ItemRef, _Use] = {}
    for part in [around, *parts]:
        for ref, use in part.ending.items():
            uses.setdefault(ref, _Use(0, use.child, use.path)).times += use.times
    for ref, use in uses.items():
        item = structure.release.items[ref]
        ending = item.deprecated or structure.release.tables[item.table].deprecated
        if ending is None:
            continue
        instead = structure.release.items[ending.replacement] if ending.replacement else None
        facts = {
            "label": item.title,
            "date": ending.removed_from,
            "reason": ending.reason,
            "times": "once" if use.times == 1 else f"{use.times:,} times",
            "use": f"Use {instead.title} ({instead.ref}) instead." if instead else "Plan to leave it out.",
        }
        place = payload.place(use.child, use.path)
        yield Problem("deprecated", place, facts, severity="note", item=ref, table=item.table, child=use.child)


def _repeated(structure: Structure, payload: Payload, parts: list[_Part]) -> Iterator[Problem]:
    """Yield a problem for every child that was seen before, in this run of children or an earlier one."""
    first: dict[str, int] = {}
    item = structure.release.items_by_name["person_id"]
    for part in parts:
        again = part.again
        if first:
            again = sorted(
                [*again, *((person, index) for person, index in part.people.items() if person in first)],
                key=lambda each: each[1],
            )
        for person, index in again:
            seen = first.get(person, part.people[person])
            yield Problem(
                "duplicate-child",
                payload.place(index, ("person_id",)),
                {"label": item.title, "first": str(payload.place(seen, ("person_id",)))},
                item=item.ref,
                table=item.table,
                child=index,
                value=person,
            )
        first = {**part.people, **first} if first else part.people
