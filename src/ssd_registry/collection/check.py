"""Checking a return by the rules of its owner, whether it was read from files or derived from a payload."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from threading import Lock

from ssd_registry.collection.collection import LAST, TEXT, Branch, Collection, CollectionRule, Question
from ssd_registry.collection.complete import completed, needed
from ssd_registry.collection.engine import (
    THIS,
    DuckDbTables,
    Found,
    SqliteTables,
    Tables,
    day_of,
    read_by_rules,
    whole,
)
from ssd_registry.collection.rows import Given, Return, Rows, Value, has_children, text_of
from ssd_registry.errors import NothingToCheck
from ssd_registry.payload.payload import Place
from ssd_registry.release import Item, ItemRef, Release, ReleaseVersion
from ssd_registry.report.report import Problem, Report, RuleNote
from ssd_registry.report.text import plural
from ssd_registry.words import Wording

SWITCH = 110_000
"""Rows from which DuckDB answers so much sooner than SQLite that it is worth its memory."""

_FLAGS = {"true": "1", "false": "0"}
"""What XML Schema has two ways to write."""

_FIRST_DAY = "1900-01-01"
"""No return is about an earlier year, whatever its header says."""

_WHOLE = "the return as a whole"
_SHOWN = 20
_RELATED = 3
"""Other rows at fault that are named with the first."""


@dataclass(frozen=True)
class Origin:
    """What a return was derived from, so that findings can name it: where each child is, and the items.

    *left_out* counts the values and records that failed their structure, and so are not in the return.
    """

    release: Release
    place: Callable[[str], tuple[int, Place] | None]
    left_out: int = 0


@dataclass(frozen=True)
class Beside:
    """What may be given with a return: last year's, reference tables, and the authority that sends it."""

    last: Return | None = None
    reference: Mapping[str, Rows] = field(default_factory=dict)
    authority: str | None = None


class ReturnChecker:
    """Checks returns of one year by its rules. Make one and keep it: what SQLite prepared stays prepared.

    Several threads may share it; small returns are then checked one after the other.
    """

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._small: SqliteTables | None = None
        self._one_at_a_time = Lock()

    def check(self, made: Return, beside: Beside | None = None, origin: Origin | None = None) -> Report:
        """Return what the rules find in *made*; raise `NothingToCheck` where it has no child, or there are no rules.

        A rule that needs what was not given is not run, and the report says so.
        """
        self._refuse_nothing(made, origin)
        with self._filled(given_of(self.collection, made, beside or Beside())) as (engine, given):
            not_run = {
                rule.id: f"needs {', '.join(missing)}"
                for rule in self.collection.rules.values()
                if (missing := _missing(self.collection, rule, given))
            }
            run = [rule for rule in self.collection.rules.values() if rule.id not in not_run]
            teller = _Teller(self.collection, made, given, origin)
            problems = list(_found(engine, run, teller))
        return self._report(made, given, problems, not_run, teller)

    def _refuse_nothing(self, made: Return, origin: Origin | None) -> None:
        """Raise `NothingToCheck` where there are no rules, or no row about a child for them to look at."""
        about = self.collection.definition
        if not about.rules:
            if origin is not None:
                instead = " Check the payload itself."
            elif about.load:
                instead = f" Make a payload of it and check that: ssd convert {made.name} payload.json"
            else:
                instead = ""
            raise NothingToCheck(f"Nothing was checked: {about.title} has no rules of its own.{instead}")
        if not has_children(self.collection, made):
            raise NothingToCheck(f"Nothing was checked: {made.name} has no child for {about.title} {about.year}.")

    @contextmanager
    def _filled(self, given: Given) -> Iterator[tuple[Tables, Given]]:
        """Give the engine for a return of this size, filled with what was given, and that as it was completed."""
        if sum(len(rows.values) for rows in given.tables.values()) < SWITCH:
            with self._one_at_a_time:
                if self._small is None:
                    self._small = SqliteTables(self.collection)
                given = completed(self.collection, given)
                try:
                    self._small.fill(given)
                    yield self._small, given
                finally:
                    self._small.fill(Given({}))  # a check keeps nothing
            return
        reads = {**read_by_rules(self.collection), **whole(self.collection, needed(self.collection, given))}
        engine = DuckDbTables(self.collection, reads)
        try:
            engine.fill(given)
            done = completed(self.collection, given, engine)
            engine.renew(done, [name for name, rows in done.tables.items() if rows is not given.tables[name]])
            yield engine, done
        finally:
            engine.close()

    def _report(
        self, made: Return, given: Given, problems: list[Problem], not_run: dict[str, str], teller: _Teller
    ) -> Report:
        definition = self.collection.definition
        found = {problem.rule for problem in problems}
        left = plural(len(made.left_out), "thing has", "things have")
        return Report(
            standard=definition.id,
            release=ReleaseVersion(definition.year),
            manifest_sha256=self.collection.manifest_sha256,
            source=made.name,
            kind=f"{definition.title} ({made.form})" if teller.origin is None else f"{definition.title}, derived",
            tally={"children": len(teller.children), "rows": sum(len(each.values) for each in made.tables.values())},
            problems=problems,
            not_checked=[*_unplaced(made), *_underived(teller.origin)],
            unnamed=[*([f"{left} no place in the return."] if made.left_out else []), *_underived(teller.origin)],
            rules_run=len(definition.rules) - len(not_run),
            rules_not_run=not_run,
            as_at=given.facts.get("year_end"),
            checked_at=datetime.now(UTC).isoformat(timespec="seconds"),
            files={name: len(rows.values) for name, rows in made.tables.items()},
            titles=teller.titles({problem.item for problem in problems if problem.item}),
            notes={
                rule.id: RuleNote(rule.note or "", f"{definition.title}, rule {rule.code}")
                for rule in definition.rules
                if rule.id in found
            },
        )


def _found(engine: Tables, rules: list[CollectionRule], teller: _Teller) -> Iterator[Problem]:
    for rule, answers in zip(rules, engine.ask(rules), strict=True):
        for question, found in zip(rule.questions, answers, strict=True):
            yield from teller.problems(rule, question, found)


def _unplaced(made: Return) -> list[str]:
    """Say what has no place in the return: the first of it, and how much more there is."""
    told = [f"{each.place}, {each.what}: {each.why}" for each in made.left_out[:_SHOWN]]
    if len(made.left_out) > _SHOWN:
        told.append(f"and {len(made.left_out) - _SHOWN:,} more that have no place in the return")
    return told


def _underived(origin: Origin | None) -> list[str]:
    """Say how much of a payload is not in the return that was derived from it."""
    if origin is None or not origin.left_out:
        return []
    left = plural(origin.left_out, "value or record", "values or records")
    why = "not as the standard says, and so not in the return: check the payload itself to see them"
    return [f"{left} of the payload that are {why}."]


def given_of(collection: Collection, made: Return, beside: Beside) -> Given:
    """Return all that the rules are asked of: the return, what was given beside it, and what it says of itself."""
    definition = collection.definition
    tables = dict(made.tables)
    if beside.last is not None:
        tables |= {f"{name}{LAST}": rows for name, rows in beside.last.tables.items()}
    tables |= beside.reference
    facts: dict[str, str | None] = {
        "year_start": definition.starts_on,
        "year_end": definition.ends_on,
        "authority": beside.authority,
        "form": made.form,
    }
    reference = next(iter(made.tables["Header"].column("ReferenceDate")), None) if "Header" in made.tables else None
    day = day_of(reference, definition.date_form)
    if day is not None and day >= _FIRST_DAY:
        facts |= {"year_start": year_before(day), "year_end": day}
    tables = {name: _as_compared(collection, name, rows) for name, rows in tables.items() if name in collection.tables}
    return Given(tables, facts, definition.date_form)


def _as_compared(collection: Collection, table: str, rows: Rows) -> Rows:
    """Return *rows* as rules compare them: yes and no as 1 and 0, and capitals where small letters count as such."""
    kinds = {field.name: field.type for field in collection.tables[table].fields}
    flags = {number for number, name in enumerate(rows.fields) if kinds.get(name) == "boolean"}
    values = rows.values
    if flags:
        values = [
            tuple(_FLAGS.get(value or "", value) if number in flags else value for number, value in enumerate(row))
            for row in values
        ]
    if collection.definition.capitals and any(map(_has_small_letters, zip(*values, strict=True))):
        values = [tuple([value and value.upper() for value in row]) for row in values]
    return rows if values is rows.values else Rows(rows.fields, values, rows.places, rows.letters)


def _has_small_letters(column: tuple[Value, ...]) -> bool:
    text = "".join(filter(None, column))
    return text != text.upper()


def year_before(end: str) -> str:
    """Return the day after the same day of the year before."""
    day = date.fromisoformat(end)
    leap_day = (2, 29)
    before = day.replace(year=day.year - 1, day=28 if (day.month, day.day) == leap_day else day.day)
    return (before + timedelta(days=1)).isoformat()


def not_given(collection: Collection, rule: CollectionRule, given: Given) -> list[str]:
    """Return the tables that *rule* needs and that were not given; an XML return has every table, if with no row."""
    if collection.definition.forms[0] == "xml":
        return []
    return [name for name in rule.needs if name not in given.tables]


def _missing(collection: Collection, rule: CollectionRule, given: Given) -> list[str]:
    """Return what *rule* needs and was not given, in words: tables, or else fields of them."""
    missing = not_given(collection, rule, given)
    if missing or collection.definition.forms[0] == "xml":
        return [_said_of(collection, name) for name in missing]
    return [
        f"{_said_of(collection, table)}.{field}"
        for table in rule.needs
        for field in _not_there(collection, rule, table, given)
    ]


def _said_of(collection: Collection, table: str) -> str:
    """Return what a table is called, where that of last year is told from that of this one."""
    known = collection.tables.get(table)
    return f"last year's {table.removesuffix(LAST)}" if known is not None and known.kind == "last" else table


def _not_there(collection: Collection, rule: CollectionRule, table: str, given: Given) -> list[str]:
    """Return the fields that the return does not carry, that *rule* reads, and that could not be worked out."""
    there = {name.lower() for name in given.tables[table].fields}
    internal = [each.name for each in collection.tables[table].fields if each.internal]
    read = {name.removesuffix(TEXT) for name in rule.reads[table]}
    return [name for name in internal if name.lower() in read and name.lower() not in there]


def _elements(branch: Branch, row: str | None = None) -> Iterator[tuple[tuple[str, str], str | None]]:
    """Yield the element of each field by table and field; None where the row's own text is the field."""
    if branch.value:
        yield (branch.row or "", branch.value), None
    if branch.field and row:
        yield (row, branch.field), branch.element
    for each in branch.holds:
        yield from _elements(each, branch.row or row)


def _order(answer: Found, points: int) -> tuple[list[int], list[str]]:
    """Return what puts the answers about one row in order: the positions of the rows, and what is said of them."""
    return [-1 if row is None else row for row in answer[:points]], [str(value) for value in answer[points:]]


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is the same in all that a question finds: the field at fault, its item, the words, the names of columns."""

    rule: CollectionRule
    question: Question
    field: str | None
    item: Item | None
    words: Wording
    names: tuple[str, ...]


class _Teller:
    """Says what a rule found in one return: which child, where, and in which words."""

    def __init__(self, collection: Collection, made: Return, given: Given, origin: Origin | None) -> None:
        self.collection = collection
        self.made = made
        self.given = given
        self.origin = origin
        self._columns: dict[tuple[str, str], list[Value]] = {}
        self._official = {each.name.lower(): each.name for table in collection.tables.values() for each in table.fields}
        self._elements: dict[tuple[str, str], str | None] = (
            dict(_elements(collection.definition.xml)) if collection.definition.xml else {}
        )
        self.children = self._positions()

    def _positions(self) -> dict[str, int]:
        """Return the position of each child, in the order of the return."""
        found: dict[str, int] = {}
        for name in self.made.tables:
            for unit in self._column(name, self.collection.definition.unit):
                if unit is not None:
                    found.setdefault(self._compared(unit), len(found))
        return found

    def _compared(self, unit: str) -> str:
        return unit.upper() if self.collection.definition.capitals else unit

    def _column(self, table: str, name: str) -> list[Value]:
        key = (table, name)
        if key not in self._columns:
            tables = self.made.tables if table in self.made.tables else self.given.tables
            self._columns[key] = tables[table].column(name) if table in tables else []
        return self._columns[key]

    def problems(self, rule: CollectionRule, question: Question, found: Iterable[Found]) -> Iterator[Problem]:
        """Yield one problem for each row of the main table that *question* found; one in all about an authority."""
        whole = rule.level == "authority"
        by_row: dict[int, list[Found]] = {}
        for answer in found:
            by_row.setdefault(0 if whole else answer[0], []).append(answer)
        if not by_row:
            return
        telling = self._telling(rule, question)
        for position, answers in sorted(by_row.items()):
            if len(answers) > 1:  # each engine has an order of its own
                answers.sort(key=lambda answer: _order(answer, len(question.points)))
            yield self._problem(telling, None if whole else position, answers)

    def _telling(self, rule: CollectionRule, question: Question) -> _Telling:
        point = question.points[0]
        name = point.fields[0] if point.fields else None
        item = self._item(point.table, name)
        wanted = {each.lower(): each for _, each, _, _ in Formatter().parse(rule.message) if each}
        message = rule.message if wanted.keys() <= set(question.columns) else f"{rule.title}."
        fix = rule.fix if item is None else f"{rule.fix} In the payload: {item.title} ({item.column})."
        return _Telling(
            rule=rule,
            question=question,
            field=name,
            item=item,
            words=Wording(rule.title, message, f"{rule.title}.", fix),
            names=tuple(wanted.get(each) or self._official.get(each, each) for each in question.columns),
        )

    def _problem(self, telling: _Telling, position: int | None, answers: list[Found]) -> Problem:
        table, item = telling.question.points[0].table, telling.item
        shown = answers[0][len(telling.question.points) :]
        unit = self._value(table, self.collection.definition.unit, position)
        child, place = self._where(table, position, telling.field, unit)
        return Problem(
            rule=telling.rule.id,
            place=place,
            facts={"label": item.title if item else telling.field or ""},
            severity=telling.rule.severity,
            item=item.ref if item else None,
            table=table,
            child=child,
            value=self._value(table, telling.field, position) if telling.field else None,
            words=telling.words,
            values=dict(zip(telling.names, map(self._said, shown), strict=True)),
            person=unit,
            also=self._related(telling.question, answers, position),
        )

    def _said(self, value: object) -> str:
        text = text_of(value)
        day = day_of(text)
        if day is not None and self.collection.definition.date_form == "DD/MM/YYYY":
            return f"{day[8:]}/{day[5:7]}/{day[:4]}"
        return text or "(empty)"

    def _value(self, table: str, name: str, position: int | None) -> Value:
        column = self._column(table, name)
        return column[position] if position is not None and position < len(column) else None

    def _related(self, question: Question, answers: list[Found], position: int | None) -> str:
        """Say where the other rows at fault are, the first of them; a return that was derived has no rows to show."""
        if self.origin is not None:
            return ""
        places = {
            str(self._place(point.table, row, None)): None
            for answer in answers
            for point, row in zip(question.points[1:], answer[1:], strict=False)
            if row is not None and (point.table, row) != (question.points[0].table, position)
        }
        listed = list(places)
        more = f" and {len(listed) - _RELATED:,} more" if len(listed) > _RELATED else ""
        return "; ".join(listed[:_RELATED]) + more

    def _where(self, table: str, position: int | None, name: str | None, unit: Value) -> tuple[int | None, Place]:
        if self.origin is not None:
            known = self.origin.place(unit) if unit is not None else None
            return known or (None, Place(file=self.made.name))
        child = self.children.get(self._compared(unit)) if unit is not None else None
        return child, self._place(table, position, name)

    def _place(self, table: str, position: int | None, name: str | None) -> Place:
        """Return the place of a row, or of one of its values, in the return's own terms."""
        if table == THIS:
            return Place(pointer=_WHOLE)
        rows = self.given.tables.get(table)
        file = self._file(table)
        if rows is None or position is None or position >= len(rows.places):
            return Place(file=file, row=None if position is None else position + 1)
        place = rows.places[position]
        if isinstance(place, str):
            line, _, path = place.rpartition(", ")
            number = int(line.removeprefix("line ")) if line else None
            element = self._elements.get((table, name), name) if name else None
            return Place(pointer=f"{path}/{element}" if element else path, line=number)
        # A field that was worked out stands in no column.
        column = (rows.letter(name) or None) if name else None
        sheet = self.collection.tables[table].sheet if self.made.form == "workbook" else None
        shown = self.made.name if sheet else file
        return Place(file=shown, sheet=sheet, row=place, column=column, heading=name if column else None)

    def _file(self, table: str) -> str:
        known = self.collection.tables.get(table)
        if known is None:
            return table
        file = known.file or known.name.removesuffix(LAST)
        return f"last year's {file}" if known.kind == "last" else file

    def _item(self, table: str, name: str | None) -> Item | None:
        """Return the SSD item that a field is derived from, where the return was derived."""
        if self.origin is None or name is None:
            return None
        fields = {each.name: each for each in self.collection.tables[table].fields}
        column = next(iter(fields[name].ssd), None) if name in fields else None
        return self.origin.release.items_by_name.get(column) if column else None

    def titles(self, items: Iterable[ItemRef]) -> dict[ItemRef, str]:
        """Return the titles of *items*."""
        return {ref: self.origin.release.items[ref].title for ref in items} if self.origin else {}
