"""Making records up: what a release asks for, item by item, with whatever the story does not say made up."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from ssd_registry.release import Item, Release, Table
from ssd_registry.sample import texts
from ssd_registry.sample.days import ISO, Day
from ssd_registry.sample.mixes import Mix, weigh

_Choice = TypeVar("_Choice")
_USUAL = 0.85
"""How often a child's record names the child's usual worker or team rather than a colleague."""

_SIGNS = {"#": string.digits, "@": string.ascii_uppercase}

Fill = Callable[["Draft", Day], Any]
Document = dict[str, Any]


class Column(NamedTuple):
    """One item of a table, and what to write where the story says nothing."""

    name: str
    is_date: bool
    fill: Fill | None
    chance: float


class Sheet(NamedTuple):
    """One table of the release, ready to write records of."""

    prefix: str
    key: str
    columns: tuple[Column, ...]


class Sheets:
    """The tables of a release; what the release lacks, has deprecated or only holds a place for is left out."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._mixes: dict[tuple[str, tuple[str, ...]], Mix | None] = {}
        self.by_member = {
            table.member: sheet
            for table in release.dictionary.tables
            if table.member and not table.deprecated and (sheet := self._sheet(table))
        }

    def _sheet(self, table: Table) -> Sheet | None:
        wanted = [
            item
            for item in self.release.items_of(table)
            if not item.deprecated and not item.parent_key and "placeholder" not in item.name
        ]
        key = next((item.name for item in wanted if item.key and item.type == "identifier"), "")
        columns = tuple(
            Column(item.name, item.type == "date", self._fill(item, table), texts.CHANCES.get(item.name, 1))
            for item in wanted
        )
        return Sheet(table.ref, key, columns) if columns else None

    def mix(self, name: str, among: tuple[str, ...] = ()) -> Mix | None:
        """Return the codes of the item called *name* (only those *among*, where given), if the release has it."""
        key = (name, among)
        if key not in self._mixes:
            item = self.release.items_by_name.get(name)
            listed = self.release.code_lists.get(item.code_list or "") if item else None
            codes = [code for code in listed.codes if not among or code.code in among] if listed else []
            self._mixes[key] = Mix(weigh(codes, name, listed.id)) if listed and codes else None
        return self._mixes[key]

    def _fill(self, item: Item, table: Table) -> Fill | None:
        """Return what makes a value of *item* up, or None where only the story can say it."""
        if item.type == "identifier" and item.key:
            prefix = table.ref
            return lambda draft, _: draft.next_id(prefix)
        if item.type == "code":
            return self._fill_code(item)
        if item.type == "boolean":
            usual = 0.15 if item.name.endswith(("mediation", "tribunal")) else 0.8
            likely = texts.LIKELY.get(item.name, usual)
            return lambda draft, _: draft.random() < likely
        if item.type in {"integer", "decimal"}:
            return _fill_number(item)
        if item.type == "reference":
            return self._fill_reference(item)
        return _fill_text(item) if item.type == "text" else None

    def _fill_code(self, item: Item) -> Fill | None:
        mix = self.mix(item.name)
        if mix is None:
            return None
        pick = mix.pick
        if not item.multivalued:
            return lambda draft, day: pick(draft.random(), day, day)
        return lambda draft, day: draft.codes(item.name, day)

    def _fill_reference(self, item: Item) -> Fill | None:
        target = self.release.items[item.references] if item.references else None
        member = self.release.tables[target.table].member if target else None
        if member is None or self.release.tables_by_member[member].level != "top":
            return None
        return lambda draft, _: draft.colleague(member)


def _fill_number(item: Item) -> Fill:
    low = item.minimum or 0
    high = min(item.maximum if item.maximum is not None else low + 10, low + 10)
    low, high = texts.RANGES.get(item.name, (low, high))
    if item.type == "integer":
        return lambda draft, _: draft.between(int(low), int(high))
    return lambda draft, _: round(low + (high - low) * draft.random(), 1)


def _fill_text(item: Item) -> Fill | None:
    phrases = texts.PHRASES.get(item.name)
    if phrases:
        return lambda draft, _: draft.one(phrases)
    pattern = texts.NUMBERS.get(item.name) or texts.FORMS.get(item.form or "")
    return (lambda draft, _: draft.number(pattern)) if pattern else None


class Draft:
    """Records being made up: a document that grows, and the chances that decide what is in it."""

    def __init__(
        self, sheets: Sheets, random: Callable[[], float], name: str, colleagues: Mapping[str, Sequence[str]]
    ) -> None:
        self.random = random
        self.document: Document = {}
        self._sheets = sheets
        self._name = name
        self._colleagues = colleagues
        self._usual: dict[str, str] = {}
        self._count = 0

    def next_id(self, prefix: str) -> str:
        """Return an identifier that no other record has."""
        self._count += 1
        return f"{prefix}{self._name}-{self._count}"

    def sheet(self, member: str) -> Sheet:
        """Return the sheet of *member*, which every release has."""
        return self._sheets.by_member[member]

    def mix(self, name: str, among: tuple[str, ...] = ()) -> Mix | None:
        """Return how often the codes of the item called *name* are used, if the release has it."""
        return self._sheets.mix(name, among)

    def new_id(self, member: str) -> str:
        """Return the identifier that a record of *member* is going to have."""
        sheet = self._sheets.by_member.get(member)
        return self.next_id(sheet.prefix) if sheet else ""

    def add(self, member: str, day: Day, **said: Any) -> str:
        """Add a record of *day*, if the release has such records, and return its identifier.

        *said* holds what the story says, with days as numbers; None leaves an item out. What is not said
        is made up.
        """
        sheet = self._sheets.by_member.get(member)
        if sheet is None:
            return ""
        record = self.record(sheet, day, said)
        self.document.setdefault(member, []).append(record)
        return record[sheet.key] if sheet.key else ""

    def record(self, sheet: Sheet, day: Day, said: Mapping[str, Any]) -> Document:
        """Return a record with what is said and what is made up."""
        record: Document = {}
        random = self.random
        for name, is_date, fill, chance in sheet.columns:
            if name in said:
                value = said[name]
                if is_date and value is not None:
                    value = ISO[value]
            elif fill is None or (chance < 1 and random() >= chance):
                continue
            else:
                value = fill(self, day)
            if value is not None:
                record[name] = value
        return record

    def chance(self, share: float) -> bool:
        """Return true in *share* of all cases."""
        return self.random() < share

    def between(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*, both included."""
        return low + int(self.random() * (high - low + 1))

    def one(self, choices: Sequence[_Choice]) -> _Choice:
        """Return one of *choices*, each as likely."""
        return choices[int(self.random() * len(choices))]

    def number(self, pattern: str) -> str:
        """Return *pattern* with a digit for each # and a letter for each @."""
        return "".join(
            _SIGNS[sign][int(self.random() * len(_SIGNS[sign]))] if sign in _SIGNS else sign for sign in pattern
        )

    def code(self, name: str, day: Day, until: Day | None = None, among: tuple[str, ...] = ()) -> str | None:
        """Return a code of the item called *name* that is valid on *day* (and on *until*)."""
        mix = self._sheets.mix(name, among)
        return mix.pick(self.random(), day, day if until is None else until) if mix else None

    def codes(self, name: str, day: Day, most: int = 3, among: tuple[str, ...] = ()) -> list[str] | None:
        """Return one to *most* different codes, fewer more often."""
        found: dict[str, None] = {}
        for _ in range(1 + int(most * self.random() * self.random())):
            code = self.code(name, day, among=among)
            if code is not None:
                found[code] = None
        return list(found) or None

    def colleagues(self, member: str) -> Sequence[str]:
        """Return the identifiers of the authority's records that this one can refer to."""
        return self._colleagues.get(member, ())

    def colleague(self, member: str) -> str | None:
        """Return the usual record of the authority that this one refers to, or now and then another."""
        if member in self._usual and self.random() < _USUAL:
            return self._usual[member]
        choices = self._colleagues.get(member)
        if not choices:
            return None
        chosen = self.one(choices)
        self._usual.setdefault(member, chosen)
        return chosen
