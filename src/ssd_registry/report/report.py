"""The model of a report. Every form of a report is a view of this, with the same findings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import Any, Literal

from ssd_registry.payload.payload import Path, Place
from ssd_registry.release import ItemRef, ReleaseVersion
from ssd_registry.words import LIMIT_OF_A_CHECK, LIMIT_OF_A_RETURN, LIMIT_WITHOUT_RULES, STRUCTURE, Wording

Severity = Literal["error", "query", "note"]
Standing = Literal["error", "query", "note", "explained"]
"""Where a finding is listed: by its severity, or among the queries that were explained."""

OURS = "ssd"
"""The standard that reports are about, where they are not about a return."""

_ORDER: dict[Standing, int] = {"error": 0, "query": 1, "note": 2, "explained": 3}


class _Told(dict[str, str]):
    """What fills the message of a rule; a column that had nothing in it says so."""

    def __missing__(self, name: str) -> str:
        return "(empty)"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about the data.

    *rule* names the rule that found it. *facts* fill the rule's words; *value* is what was sent and is
    shown only where the reader is its owner. *child* is the position of the child, or None, and *path* is
    where in the child's document the value is.

    A rule of the release brings its own *words*; *values* are then the columns that its query gave, *person*
    and *record* the identifiers of the child and of the record. *also* says where else to look. *explained* is the
    reason that the authority gave for a query that was checked and is right.
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
    also: str = ""
    explained: str | None = None

    @property
    def wording(self) -> Wording:
        """The words of the rule."""
        return self.words or STRUCTURE[self.rule]

    @property
    def standing(self) -> Standing:
        """Where the finding is listed."""
        return self.severity if self.explained is None else "explained"

    def message(self, *, values: bool = False) -> str:
        """Say what is wrong, with what was sent only when *values* is true."""
        if self.words is not None:
            told = _Told({**self.facts, **self.values})
            said = self.words.message.format_map(told) if values else self.words.private
            return f"{said} See also {self.also}." if self.also else said
        if values and self.value is not None:
            return self.wording.message.format(value=self.value, **self.facts)
        return self.wording.private.format(**(self.facts if values else self.discreet_facts()))

    def discreet_facts(self) -> dict[str, str]:
        """Return the facts without keys of rows: another place in a database is then its table alone."""
        if self.place.table is None or "first" not in self.facts:
            return self.facts
        return {**self.facts, "first": f"another row of {self.place.table}"}

    @property
    def fix(self) -> str:
        """Say how to put it right."""
        return self.wording.fix if self.words is not None else self.wording.fix.format(**self.facts)

    def where(self, *, values: bool = False) -> Place:
        """Return the place; the key of a row in a database is a value, and is left out like one."""
        return self.place if values or self.place.key is None else replace(self.place, key=None)

    def found(self) -> str:
        """Return what was sent, as text: the value, or the columns that the rule looked at."""
        if self.value is not None:
            return self.value
        return "; ".join(f"{name} = {value}" for name, value in self.values.items())

    @property
    def mark(self) -> str:
        """What tells this finding from every other: it changes when the rule, the record or what was sent changes.

        An explanation of a query sticks to its mark. It is made from what was sent, so it is shown only where
        the values themselves may be. It begins with a letter, or a spreadsheet would take some for numbers.
        """
        told = [self.rule, self.table or "", self.item or "", self.person or "", self.record or "", self.value or ""]
        if self.words is None or (self.person is None and self.record is None):
            told.append(str(self.place))
        told += [f"{name}={value}" for name, value in sorted(self.values.items())]
        return "m" + hashlib.sha256("\x1f".join(told).encode(errors="surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one rule about one item, or those of them that were explained."""

    rule: str
    severity: Severity
    item: ItemRef | None
    problems: list[Problem]

    @property
    def standing(self) -> Standing:
        """Where the findings are listed."""
        return self.problems[0].standing

    @property
    def title(self) -> str:
        """What is wrong in general."""
        return self.problems[0].wording.title

    @property
    def children(self) -> int:
        """How many children the findings are about."""
        return len(
            {
                problem.person if problem.child is None else problem.child
                for problem in self.problems
                if problem.child is not None or problem.person is not None
            }
        )

    def heading(self, *, values: bool = False) -> str:
        """Say what is wrong with all of them: what there is to say of one, or of each alike, or the title."""
        first = self.problems[0]
        if len(self.problems) == 1:
            return first.message(values=values)
        said = first.message()
        return said if all(problem.message() == said for problem in self.problems) else f"{self.title}."

    @property
    def fix(self) -> str:
        """Say how to put them right; what only one of them might have meant is left out."""
        first = self.problems[0]
        if first.words is not None or all(problem.fix == first.fix for problem in self.problems):
            return first.fix
        return first.wording.fix.format(**{**first.facts, "nearest": ""})


@dataclass(frozen=True, slots=True)
class RuleNote:
    """What there is to say of a rule beside its words: why it is there, and what it rests on."""

    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, over what, and what it did not look at.

    *standard* is ours or that of a return, and *release* then a collection year. *tally* counts what was looked at,
    in words: children, rows; *files* counts the rows of each file or table.
    *not_checked* says what was left out and why; *unnamed* says it without names that the sender gave, where there
    are any. *rules_run* counts the rules of the release that were run, as
    at the day *as_at* (ISO 8601); *rules_not_run* says of each other rule why not. *checked_at* is the time of
    the check (ISO 8601, UTC). *titles* are those of items and *notes* those of rules, for the ones that were
    found. *remarks* tell what became of the answers that were given to queries.
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
    files: dict[str, int] = field(default_factory=dict)
    titles: dict[ItemRef, str] = field(default_factory=dict)
    notes: dict[str, RuleNote] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    standard: str = OURS
    unnamed: list[str] | None = None

    @property
    def against(self) -> str:
        """What the data was checked against: a release of ours, or a year of a return by its name."""
        return f"release {self.release}" if self.standard == OURS else f"{self.standard}-{self.release}"

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

    @property
    def means(self) -> str:
        """What a pass means, and what it does not."""
        if self.standard != OURS:
            return LIMIT_OF_A_RETURN
        return LIMIT_OF_A_CHECK if self.rules_run else LIMIT_WITHOUT_RULES

    def title(self, item: ItemRef | None) -> str | None:
        """Return the title of *item*, where the report knows it."""
        return self.titles.get(item) if item is not None else None

    def groups(self) -> Iterator[Group]:
        """Yield the findings by rule and item: errors, then queries, notes and what was explained.

        Within each the most frequent come first.
        """
        found: dict[tuple[Standing, str, ItemRef | None], list[Problem]] = {}
        for problem in self.problems:
            found.setdefault((problem.standing, problem.rule, problem.item), []).append(problem)
        ranked = sorted(found.items(), key=lambda each: (_ORDER[each[0][0]], -len(each[1])))
        for (_, rule, item), problems in ranked:
            yield Group(rule, problems[0].severity, item, problems)

    def reasons(self) -> dict[str, list[str]]:
        """Return the rules that were not run, by the reason why not, the reason of most rules first."""
        found: dict[str, list[str]] = {}
        for rule, why in self.rules_not_run.items():
            found.setdefault(why, []).append(rule)
        return dict(sorted(found.items(), key=lambda each: -len(each[1])))

    def to_pandas(self) -> Any:
        """Return the findings as a DataFrame of pandas, with the columns of the workbook."""
        from ssd_registry.report.rows import to_pandas  # noqa: PLC0415 - the model knows no form of itself

        return to_pandas(self)

    def to_excel(self, path: str | FilePath, *, values: bool = True) -> list[str]:
        """Write the workbook to *path*; return what there is to say about it, if anything."""
        from ssd_registry.report.forms import write  # noqa: PLC0415 - the model knows no form of itself

        return write(self, path, "xlsx", values=values)

    def save(self, path: str | FilePath, *, values: bool = True) -> list[str]:
        """Write the report to *path* in the form that the ending asks for: .xlsx, .csv, .json, .html, .txt, .sarif."""
        from ssd_registry.report.forms import write  # noqa: PLC0415 - the model knows no form of itself

        return write(self, path, values=values)
