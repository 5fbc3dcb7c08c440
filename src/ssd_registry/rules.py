"""The rules of a release over the tables of a payload: each query finds the records that break it.

Small payloads are asked in SQLite, large ones in DuckDB (docs/decisions/0009). What a record already failed
in its structure is not judged again: a rule about that item passes over that record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import islice
from threading import local
from typing import Any

from ssd_registry.engine import DuckDbEngine, Engine, Row, SqliteEngine
from ssd_registry.payload.payload import Document, Path, Payload
from ssd_registry.release import Item, Release, Rule
from ssd_registry.report.report import Problem
from ssd_registry.tables import Layout
from ssd_registry.words import Wording

SWITCH = 4_000
"""Children from which DuckDB answers sooner than SQLite, its start included (docs/decisions/0009)."""

_EMPTY = "(empty)"
Faults = set[tuple[int | None, Path]]
"""Where the structure of a payload failed: the position of the child, and the path in its document."""


@dataclass(frozen=True)
class Outcome:
    """What the rules found, how many were run, why each other was not, and whether more was found than is listed."""

    problems: list[Problem]
    run: int
    not_run: dict[str, str]
    cut: bool = False


class Rules:
    """The rules of one release, ready to run. Keep it: what SQLite prepared stays prepared."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._layout = Layout(release)
        self._kept = local()

    @contextmanager
    def engine(self, as_at: str, *, small: bool) -> Iterator[Engine]:
        """Give an engine to fill with a payload as at a day (ISO 8601), and empty it afterwards."""
        engine: Engine = self._sqlite() if small else DuckDbEngine(self.release)
        engine.begin(as_at)
        try:
            yield engine
        finally:
            engine.end()

    def prepare(self) -> None:
        """Make the engine for small payloads ready in this thread, so that the first check is as quick as the next."""
        self._sqlite()

    def _sqlite(self) -> SqliteEngine:
        engine: SqliteEngine | None = getattr(self._kept, "engine", None)
        if engine is None:
            engine = self._kept.engine = SqliteEngine(self.release)
            engine.prepare(self.release.rules.values())
        return engine

    def run(self, engine: Engine, payload: Payload, faults: Faults, each: int, most: int | None = None) -> Outcome:
        """Return what the rules find among the children that *engine* was given, and no more than *most*.

        What is around the children is given to it here, and *faults* are passed over. No more than *each* is listed
        of one child, and a problem says that there is more.
        """
        self.complete(engine, payload, faults)
        absent = payload.absent_tables(self.release)
        not_run = {
            rule.id: f"needs {', '.join(sorted(absent & rule.reads.keys()))}"
            for rule in self.release.rules.values()
            if not absent.isdisjoint(rule.reads)
        }
        run = [rule for rule in self.release.rules.values() if rule.id not in not_run]
        found = _bounded(self._problems(engine, payload, faults, run), payload, each)
        problems = list(found if most is None else islice(found, most + 1))
        cut = most is not None and len(problems) > most
        return Outcome(problems[:most], len(run), not_run, cut)

    def complete(self, engine: Engine, payload: Payload, faults: Faults) -> None:
        """Give *engine* what is around the children, without what failed its structure."""
        engine.complete(self._readable_envelope(payload, faults))

    def _readable_envelope(self, payload: Payload, faults: Faults) -> Document:
        """Return what is around the children, without what failed its structure."""
        paths = {path for child, path in faults if child is None}
        if not paths:
            return payload.envelope
        return self.readable(payload.envelope, paths, top=True)

    def _problems(self, engine: Engine, payload: Payload, faults: Faults, rules: Iterable[Rule]) -> Iterator[Problem]:
        asked = list(rules)
        for rule, rows in zip(asked, engine.ask(asked), strict=True):
            teller = self._tellers[rule.id]
            # A join may give one record more than once: what reads the same is said once.
            for row in sorted(set(rows), key=_position):
                if not teller.judged(row, faults):
                    yield teller.problem(payload, row)

    @cached_property
    def _tellers(self) -> dict[str, _Teller]:
        return {rule.id: _Teller(rule, self.release, self._layout) for rule in self.release.rules.values()}

    def readable(self, document: Any, paths: Collection[Path], *, top: bool = False, codes: bool = False) -> Document:
        """Return what of a document can be put into tables: known items whose value has its kind and no fault.

        A list in which a code has a fault is left out, or, with *codes*, that code alone.
        """
        kept: Document = {}
        tables = self._layout.of_level("top") if top else self._layout.of_level("child")
        if not top:
            kept |= self._readable_record(document, self._layout.person.name, (), paths, codes=codes)
        for table in tables:
            records = document.get(table.member or "")
            if isinstance(records, list):
                kept[table.member or ""] = [
                    self._readable_record(record, table.name, (table.member or "", number), paths, codes=codes)
                    if isinstance(record, dict)
                    else None
                    for number, record in enumerate(records)
                ]
        return kept

    def _readable_record(
        self, record: Document, table: str, where: Path, paths: Collection[Path], *, codes: bool
    ) -> Document:
        kept: Document = {}
        for item in self.release.items_of(self.release.tables[table]):
            value = record.get(item.name)
            path = (*where, item.name)
            if (item.key or item.references) and isinstance(value, str):
                kept[item.name] = value  # whatever its form: what belongs together still does
                continue
            if codes and item.multivalued and isinstance(value, list) and path not in paths:
                kept[item.name] = [
                    code for place, code in enumerate(value) if isinstance(code, str) and (*path, place) not in paths
                ]
                continue
            if value is None or path in paths or any(each[: len(path)] == path for each in paths):
                continue
            if item.multivalued:
                if isinstance(value, list) and all(isinstance(each, str) for each in value):
                    kept[item.name] = value
            elif _fits(item, value):
                kept[item.name] = value
        return kept


def _bounded(problems: Iterator[Problem], payload: Payload, each: int) -> Iterator[Problem]:
    """Yield *problems*, but no more than *each* of one child, and say once of such a child that there are more."""
    counts: Counter[int] = Counter()
    for problem in problems:
        if problem.child is not None:
            counts[problem.child] += 1
            if counts[problem.child] == each + 1:
                yield Problem("more", payload.place(problem.child, ()), {"limit": f"{each:,}"}, child=problem.child)
            if counts[problem.child] > each:
                continue
        yield problem


def _fits(item: Item, value: Any) -> bool:
    match item.type:
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "decimal":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "date":
            return isinstance(value, str) and _is_day(value)
    return isinstance(value, str)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _position(row: Row) -> tuple[Any, ...]:
    """Return what rows are put in order by: the order of the payload, whatever the engine gave them in."""
    return (*(-1 if place is None else place for place in row[:3]), *map(str, row[3:]))


class _Teller:
    """Turns the rows that the query of one rule gave into problems."""

    def __init__(self, rule: Rule, release: Release, layout: Layout) -> None:
        self._rule = rule
        self._items = [release.items[ref] for ref in rule.items]
        owner = layout.lists.get(rule.table)
        table = owner[0] if owner else release.tables[rule.table]
        self._table = table
        self._item = owner[1] if owner else self._items[0]
        self._member = None if table.level == "person" else table.member
        key = layout.keys[table.name].column
        self._key = rule.columns.index(key) if key in rule.columns else None
        parent = layout.parents[table.name]
        person = layout.person_key.column if table.level == "person" else parent.column if parent else None
        self._person = rule.columns.index(person) if person in rule.columns else None
        self._names = frozenset(item.name for item in self._items)
        # SQLite has no truth values, only 1 and 0.
        self._truths = {i.column for i in release.items.values() if i.type == "boolean" and i.table in rule.reads}
        self._words = Wording(rule.title, rule.message, f"{rule.title}.", rule.fix)

    def judged(self, row: Row, faults: Faults) -> bool:
        """Tell whether an item of the rule already failed its structure in the record of *row*."""
        if not faults:
            return False
        child, number = row[0], row[1]
        where: Path = () if self._member is None else (self._member, number)
        return any((child, (*where, name)) in faults for name in self._names)

    def problem(self, payload: Payload, row: Row) -> Problem:
        """Return the problem that *row* stands for."""
        child, number, code, *cells = row
        path: Path = () if self._member is None else (self._member, number)
        path = (*path, self._item.name) if code is None else (*path, self._item.name, code)
        shown = {
            name: _shown(bool(cell) if name in self._truths and cell is not None else cell)
            for name, cell in zip(self._rule.columns, cells, strict=True)
        }
        return Problem(
            self._rule.id,
            payload.place(child, path),
            {},
            severity=self._rule.severity,
            item=self._item.ref,
            table=self._rule.table,
            child=child,
            value=shown.get(self._item.column),
            path=path,
            words=self._words,
            values=shown,
            person=None if self._person is None else cells[self._person],
            record=None if self._key is None else cells[self._key],
        )


def _shown(cell: Any) -> str:
    """Return a cell as the payload writes it, the same from every engine."""
    if cell is None:
        return _EMPTY
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def day_of(payload: Payload) -> str:
    """Return the day that the rules count from: when the data was extracted, else the end of its period, else today."""
    for name in ("extracted_at", "period_end"):
        day = str(payload.header.get(name, ""))[:10]
        if _is_day(day):
            return day
    return date.today().isoformat()  # noqa: DTZ011 - a civil day


def paths_of(problems: Iterable[Problem]) -> set[tuple[int | None, Path]]:
    """Return where structure failed, by child."""
    return {(problem.child, problem.path) for problem in problems if problem.path}
