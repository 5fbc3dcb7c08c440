"""Checking: a payload against a release, structure before rules. The one front door."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice, pairwise
from typing import Any

from ssd_registry.engine import Engine
from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.payload import Child, Document, Path, Payload, Unchecked
from ssd_registry.registry import Registry
from ssd_registry.release import ItemRef, Release, ReleaseVersion
from ssd_registry.report.report import Problem, Report, RuleNote
from ssd_registry.rules import SWITCH, Outcome, Rules, day_of
from ssd_registry.settings import Limits
from ssd_registry.structure import Structure

_WORTH_A_PROCESS = 2_000
"""Children below which starting another process costs more than it saves."""

_STEP = 500
"""Children between two words of progress."""

Progress = Callable[[int, int], None]
"""Told how many children were looked at, and of how many."""


@dataclass
class _Use:
    """How often something that is ending was used, and where first."""

    times: int
    child: int | None
    path: Path


@dataclass
class _Part:
    """What was found in a run of children; *stopped* is the first that was not looked at, if any.

    *readable* has what is left of each child that failed, or None where nothing is, for the rules; they pass over
    those that are *crowded*.
    """

    problems: list[Problem] = field(default_factory=list)
    readable: dict[int, Document | None] = field(default_factory=dict)
    crowded: set[int] = field(default_factory=set)
    people: dict[str, int] = field(default_factory=dict)
    again: list[tuple[str, int]] = field(default_factory=list)
    ending: dict[ItemRef, _Use] = field(default_factory=dict)
    stopped: int | None = None


class Checker:
    """Checks payloads against the releases of a registry. Make one and keep it.

    From *switch* children on, the rules are run by the engine for large payloads.
    """

    def __init__(self, registry: Registry, limits: Limits | None = None, *, switch: int = SWITCH) -> None:
        self.registry = registry
        self.limits = limits or Limits()
        self.switch = switch
        self._structures: dict[ReleaseVersion, Structure] = {}
        self._rules: dict[ReleaseVersion, Rules] = {}

    def structure(self, release: Release) -> Structure:
        """Return the compiled structure of *release*, compiling it the first time."""
        if release.version not in self._structures:
            self._structures[release.version] = Structure(release, self.limits)
        return self._structures[release.version]

    def rules(self, release: Release) -> Rules:
        """Return the rules of *release*, reading them the first time."""
        if release.version not in self._rules:
            self._rules[release.version] = Rules(release)
        return self._rules[release.version]

    def check(
        self,
        payload: Payload,
        release: str | None = None,
        *,
        processes: int = 1,
        most: int | None = None,
        rules: bool = True,
        progress: Progress | None = None,
    ) -> Report:
        """Check *payload* against *release*, or against the release its header names: structure, then rules.

        All problems are found, in the order of the payload and then of the rules; with *most*, nothing further is
        looked at once there are that many, and the report says so. Large payloads are shared between *processes*.
        Raises `CannotRead` where the payload cannot be read, `UnknownRelease`, and `NothingToCheck` where it holds
        neither a child nor a removal.
        """
        chosen = self._release(payload, release)
        if len(payload) == 0 and not payload.envelope.get("removed"):
            raise NothingToCheck("Nothing was checked: the payload has no children.")
        structure = self.structure(chosen)
        as_at = day_of(payload)
        around = list(structure.envelope_problems(payload))
        problems = [*payload.notes(), *around]
        with ExitStack() as stack:
            engine, small = None, len(payload) < self.switch
            if rules and chosen.rules:
                engine = stack.enter_context(self.rules(chosen).engine(as_at, small=small))
            run = _Run(structure, self.rules(chosen), payload, engine, most, progress)
            parts = run.parts(1 if small else processes)
            problems += [problem for part in parts for problem in part.problems]
            repeated = list(_repeated(structure, payload, parts))
            problems += repeated
            problems += _ending(structure, payload, parts)
            outcome = run.outcome(parts, [*around, *repeated], len(problems))
        looked_at = len(payload) if parts[-1].stopped is None else parts[-1].stopped
        if progress:
            progress(looked_at, len(payload))
        found = [*problems, *outcome.problems]
        return Report(
            release=chosen.version,
            manifest_sha256=chosen.manifest_sha256,
            source=payload.name,
            kind=payload.kind,
            tally={**payload.tally, "children": looked_at},
            problems=found,
            not_checked=_not_checked(chosen, looked_at < len(payload), looked_at, most, outcome),
            rules_run=outcome.run,
            rules_not_run=outcome.not_run,
            as_at=as_at,
            checked_at=datetime.now(UTC).isoformat(timespec="seconds"),
            titles={ref: chosen.items[ref].title for ref in {problem.item for problem in found} if ref},
            notes=_notes(chosen, {problem.rule for problem in found}),
        )

    def fill(self, engine: Engine, payload: Payload, release: Release) -> list[Problem]:
        """Give *engine* all of *payload* that can be read as *release*, and return what failed its structure."""
        structure, rules = self.structure(release), self.rules(release)
        engine.begin(day_of(payload))
        around = list(structure.envelope_problems(payload))
        parts = _Run(structure, rules, payload, engine, None, None, codes=True).parts(1)
        problems = [*around, *(problem for part in parts for problem in part.problems)]
        problems += _repeated(structure, payload, parts)
        rules.complete(engine, payload, {(problem.child, problem.path) for problem in problems})
        return problems

    def release_of(self, payload: Payload, wanted: str | None = None) -> Release:
        """Return the release that *payload* is written in, or the one that is *wanted*."""
        return self._release(payload, wanted)

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


def nameless(position: int) -> str:
    """Return what a child goes by in tables that says nowhere who it is."""
    return f"(child {position})"


def _notes(release: Release, found: set[str]) -> dict[str, RuleNote]:
    """Return why the rules that found something are there, and what each rests on."""
    rules = [rule for rule in release.rules.values() if rule.id in found]
    return {rule.id: RuleNote(rule.why, rule.source.said()) for rule in rules}


def _not_checked(release: Release, stopped: bool, looked_at: int, most: int | None, outcome: Outcome) -> list[str]:  # noqa: FBT001 - one module
    """Say what was not looked at."""
    told = []
    if not release.rules:
        told.append(f"Rules across items and records: release {release.version} has none.")
    if stopped:
        told.append(
            f"Children from position {looked_at} on, counted from 0: a check here stops after {most:,} problems."
        )
    if outcome.cut:
        told.append(f"What the rules found after that: a check here stops after {most:,} problems.")
    return told


@dataclass(frozen=True)
class _Run:
    """One check of one payload; *engine* is what its rules are run by, if they are."""

    structure: Structure
    rules: Rules
    payload: Payload
    engine: Engine | None
    most: int | None
    progress: Progress | None
    codes: bool = False
    """Whether a list with a wrong code keeps the others."""

    def parts(self, processes: int) -> list[_Part]:
        """Check the structure of every child, in this process or in several, and return what was found in order."""
        count = len(self.payload)
        processes = min(processes, count // _WORTH_A_PROCESS)
        if processes <= 1 or self.most is not None:
            return [self.part(0, count, self.engine)]
        bounds = [count * step // processes for step in range(processes + 1)]
        # The children are inherited by forked processes as they are, so nothing is copied to them.
        context = multiprocessing.get_context("fork")
        runs = []
        for start, stop in pairwise(bounds[1:]):
            receiver, sender = context.Pipe(duplex=False)
            process = context.Process(target=self._send, args=(sender, start, stop), daemon=True)
            process.start()
            sender.close()
            runs.append((process, receiver))
        parts = [self.part(bounds[0], bounds[1], self.engine)]
        for process, receiver in runs:
            found = receiver.recv()
            process.join()
            if isinstance(found, BaseException):
                raise found
            parts.append(found)
        self._give_rest(bounds[1], parts)
        return parts

    def _send(self, sender: multiprocessing.connection.Connection, start: int, stop: int) -> None:
        try:
            sender.send(self.part(start, stop, None))
        except BaseException as error:  # noqa: BLE001 - whatever happened is raised again by the parent
            sender.send(error)

    def _give_rest(self, start: int, parts: list[_Part]) -> None:
        """Give the engine the children that other processes looked at."""
        if self.engine is None:
            return
        readable = {position: document for part in parts[1:] for position, document in part.readable.items()}
        people: set[str] = set(parts[0].people)
        without: set[int] = set()
        for part in parts[1:]:
            without |= {position for person, position in part.people.items() if person in people}
            without |= {position for _, position in part.again}
            without |= part.crowded
            people |= part.people.keys()
        for position, raw in islice(enumerate(self.payload.raw_children()), start, None):
            document = readable.get(position)
            if position not in without and (document or (raw is not None and position not in readable)):
                self.engine.add(position, document or {}, None if document else raw)

    def part(self, start: int, stop: int, engine: Engine | None) -> _Part:
        """Check the children from *start* to *stop*, and give them to *engine*. This loop is the cost of a check."""
        part = _Part()
        people, again, structure = part.people, part.again, self.structure
        screen, screen_plain, lists = structure.screen, structure.screen_plain, structure.ending_lists
        for child in self.payload.children(start, stop):
            position = child.position
            document: Document | None
            if self.progress and position % _STEP == 0:
                self.progress(position - start, len(self.payload))
            if type(child) is Child and (screen_plain if child.plain else screen)(child.document):
                document, raw = child.document, child.raw
                person = document["person_id"]
                if lists and not lists.isdisjoint(document):
                    _note_ending(part, structure, document, position)
            else:
                person = self._explain(part, child)
                document, raw = part.readable.get(position), None
            if isinstance(person, str) and people.setdefault(person, position) != position:
                again.append((person, position))  # its records would all be found twice, so no rule looks at them
            elif self.engine is not None and document and not self._is_crowded(part, child, document) and engine:
                engine.add(position, document, raw)
            if self.most is not None and len(part.problems) + len(again) >= self.most:
                part.stopped = position + 1
                break
        return part

    def _is_crowded(self, part: _Part, child: Child | Unchecked, document: Document) -> bool:
        """Tell whether a child has more records than rules, which compare them in pairs, look at; and say so."""
        limit = self.structure.limits.records_per_list
        if 0 < child.size < limit * len('{"a":1},'):
            return False
        most = max((len(records) for records in document.values() if isinstance(records, list)), default=0)
        if most <= limit:
            return False
        facts = {"count": f"{most:,}", "limit": f"{limit:,}"}
        place = self.payload.place(child.position, ())
        part.problems.append(Problem("crowded", place, facts, severity="note", child=child.position))
        part.crowded.add(child.position)
        return True

    def _explain(self, part: _Part, child: Child | Unchecked) -> Any:
        """Add the problems of a child that failed, keep what is left of it, and return its identifier if it has one."""
        problems = list(self.structure.problems(self.payload, child))
        document = child.document if type(child) is Child else None
        person = document.get("person_id") if isinstance(document, dict) else None
        if isinstance(person, str):
            problems = [replace(problem, person=person) for problem in problems]
        part.problems += problems
        if isinstance(document, dict) and not self.structure.ending_lists.isdisjoint(document):
            _note_ending(part, self.structure, document, child.position)
        if self.engine is not None:
            lost = not isinstance(document, dict) or any(problem.rule == "more" for problem in problems)
            paths = {problem.path for problem in problems if problem.path}
            kept = None if lost else self.rules.readable(document, paths, codes=self.codes)
            if kept and not isinstance(person, str):
                # Its records belong to one child still, though nobody can say to whom.
                kept["person_id"] = nameless(child.position)
            part.readable[child.position] = kept
        return person

    def outcome(self, parts: list[_Part], others: list[Problem], found: int) -> Outcome:
        """Run the rules over what could be read, as far as there is room for more problems."""
        if self.engine is None:
            return Outcome([], 0, {})
        if parts[-1].stopped is not None or (self.most is not None and found >= self.most):
            return Outcome(
                [], 0, dict.fromkeys(self.rules.release.rules, "comes after the last problem that is listed")
            )
        failed = [problem for part in parts for problem in part.problems]
        faults = {(problem.child, problem.path) for problem in [*failed, *others]}
        most = self.most and self.most - found
        return self.rules.run(self.engine, self.payload, faults, self.structure.limits.problems_per_child, most)


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
