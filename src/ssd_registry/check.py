"""Checking: a payload against a release, structure before rules. The one front door."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.payload import Child, Payload
from ssd_registry.registry import Registry
from ssd_registry.release import Release, ReleaseVersion
from ssd_registry.report.report import Problem, Report
from ssd_registry.settings import Limits
from ssd_registry.structure import Structure

_WORTH_A_PROCESS = 2_000
"""Children below which starting another process costs more than it saves."""


@dataclass
class _Part:
    """What was found in a run of children."""

    problems: list[Problem] = field(default_factory=list)
    people: dict[str, int] = field(default_factory=dict)
    again: list[tuple[str, int]] = field(default_factory=list)


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

    def check(self, payload: Payload, release: str | None = None, *, processes: int = 1) -> Report:
        """Check *payload* against *release*, or against the release its header names.

        All problems are found, in the order of the payload. Large payloads are shared between
        *processes*. Raises `CannotRead` where the payload cannot be read, `UnknownRelease`, and
        `NothingToCheck` where it holds neither a child nor a removal.
        """
        chosen = self._release(payload, release)
        if len(payload) == 0 and not payload.envelope.get("removed"):
            raise NothingToCheck("Nothing was checked: the payload has no children.")
        structure = self.structure(chosen)
        problems = list(structure.envelope_problems(payload))
        parts = _parts(structure, payload, processes)
        for part in parts:
            problems += part.problems
        problems += _repeated(structure, payload, parts)
        return Report(
            release=chosen.version,
            manifest_sha256=hashlib.sha256(chosen.file("manifest.json")).hexdigest(),
            source=payload.name,
            kind=payload.kind,
            tally={"children": len(payload)},
            problems=problems,
            not_checked=[f"Rules across items and records: release {chosen.version} has none."],
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


def _parts(structure: Structure, payload: Payload, processes: int) -> list[_Part]:
    """Check every child, in this process or in several, and return what was found in order."""
    count = len(payload)
    processes = min(processes, count // _WORTH_A_PROCESS)
    if processes <= 1:
        return [_check_run(structure, payload, 0, count)]
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


def _check_run(structure: Structure, payload: Payload, start: int, stop: int) -> _Part:
    """Check the children from *start* to *stop*. This loop is the cost of a check."""
    part = _Part()
    people, again, screen = part.people, part.again, structure.screen
    for child in payload.children(start, stop):
        if type(child) is Child and screen(child.document):
            person = child.document["person_id"]
        else:
            part.problems += structure.problems(payload, child)
            document = child.document if type(child) is Child else None
            person = document.get("person_id") if isinstance(document, dict) else None
            if not isinstance(person, str):
                continue
        if people.setdefault(person, child.position) != child.position:
            again.append((person, child.position))
    return part


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
