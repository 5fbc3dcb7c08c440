"""The model of a report. Every form of a report is a view of this, with the same findings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ssd_registry.payload.payload import Path, Place
from ssd_registry.release import ItemRef, ReleaseVersion
from ssd_registry.words import STRUCTURE, Wording

Severity = Literal["error", "query", "note"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about the data.

    *rule* names the rule that found it. *facts* fill the rule's words; *value* is what was sent and is
    shown only where the reader is its owner. *child* is the position of the child, or None, and *path* is
    where in the child's document the value is.

    A rule of the release brings its own *words*; *values* are then the columns that its query gave, *person*
    and *record* the identifiers of the child and of the record. *explained* is the reason that the authority
    gave for a query that was checked and is right.
    """

    rule: str
    place: Place
    facts: dict[str, str]
    severity: Severity = "error"
    item: ItemRef | None = None
    table: str | None = None
    child: int | None = None
    value: str | None = None
    path: Path = ()
    words: Wording | None = None
    values: dict[str, str] = field(default_factory=dict)
    person: str | None = None
    record: str | None = None
    explained: str | None = None

    @property
    def wording(self) -> Wording:
        """The words of the rule."""
        return self.words or STRUCTURE[self.rule]

    def message(self, *, values: bool = False) -> str:
        """Say what is wrong, with what was sent only when *values* is true."""
        if self.words is not None:
            return self.words.message.format_map({**self.facts, **self.values}) if values else self.words.private
        if values and self.value is not None:
            return self.wording.message.format(value=self.value, **self.facts)
        return self.wording.private.format(**self.facts)

    @property
    def fix(self) -> str:
        """Say how to put it right."""
        return self.wording.fix if self.words is not None else self.wording.fix.format(**self.facts)

    @property
    def mark(self) -> str:
        """What tells this finding from every other: it changes when the rule, the record or what was sent changes.

        An explanation of a query sticks to its mark. It is made from what was sent, so it is shown only where
        the values themselves may be.
        """
        told = [self.rule, self.table or "", self.item or "", self.person or "", self.record or "", self.value or ""]
        if self.person is None and self.record is None:
            told.append(str(self.place))
        told += [f"{name}={value}" for name, value in sorted(self.values.items())]
        return hashlib.sha256("\x1f".join(told).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one rule about one item."""

    rule: str
    severity: Severity
    item: ItemRef | None
    problems: list[Problem]

    @property
    def children(self) -> int:
        """How many children the findings are about."""
        return len({problem.child for problem in self.problems if problem.child is not None})


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, over what, and what it did not look at.

    *tally* counts what was looked at, in words: children, rows. *not_checked* says what was left out and why.
    *rules_run* counts the rules of the release that were run, as at the day *as_at* (ISO 8601); *rules_not_run*
    says of each other rule why not. *checked_at* is the time of the check (ISO 8601, UTC).
    """

    release: ReleaseVersion
    manifest_sha256: str
    source: str
    kind: str
    tally: dict[str, int]
    problems: list[Problem] = field(default_factory=list)
    not_checked: list[str] = field(default_factory=list)
    rules_run: int = 0
    rules_not_run: dict[str, str] = field(default_factory=dict)
    as_at: str | None = None
    checked_at: str | None = None

    @property
    def ok(self) -> bool:
        """True when no error was found."""
        return not any(problem.severity == "error" for problem in self.problems)

    def count(self, severity: Severity) -> int:
        """Return how many findings have *severity*, those that were explained left out."""
        return sum(problem.severity == severity and problem.explained is None for problem in self.problems)

    @property
    def explained(self) -> int:
        """Return how many queries were explained."""
        return sum(problem.explained is not None for problem in self.problems)

    @property
    def children_with_errors(self) -> int:
        """Return how many children have at least one error."""
        return len({p.child for p in self.problems if p.child is not None and p.severity == "error"})

    def groups(self) -> Iterator[Group]:
        """Yield the findings by rule and item: errors, then queries, then notes, most frequent first."""
        found: dict[tuple[Severity, str, ItemRef | None], list[Problem]] = {}
        for problem in self.problems:
            found.setdefault((problem.severity, problem.rule, problem.item), []).append(problem)
        order = {"error": 0, "query": 1, "note": 2}
        ranked = sorted(found.items(), key=lambda each: (order[each[0][0]], -len(each[1])))
        for (severity, rule, item), problems in ranked:
            yield Group(rule, severity, item, problems)
