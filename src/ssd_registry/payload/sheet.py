"""Tables as somebody wrote them: which is which, where the headings are, and the rows below them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from ssd_registry.errors import CannotRead
from ssd_registry.payload.cells import Column, column, items_by_heading
from ssd_registry.payload.payload import Place
from ssd_registry.release import Item, Release
from ssd_registry.report.report import Problem, Severity
from ssd_registry.tables import Layout

Ref = int | str
"""What tells one row from the others: its number as a spreadsheet shows it, or its key in a database."""

Rows = Iterator[tuple[Ref, list[str]]]

_HEAD = 30
"""Rows, not counting blank ones, among which the headings are looked for."""
_ENOUGH = 2
"""Headings that a table must share with another before it is taken for that one."""
_PREFIX = "ssd_"
_SCHEMA = re.compile(r"^[a-z_][a-z0-9_]*\.(?=ssd_)")
_TABLE_NAME = re.compile(r"\bssd_[a-z0-9_]+")
_SHORTEST = 8
"""Letters of a cut name below which it is too little to go by."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that may be a table: a file, a sheet of a workbook, a table of a database.

    *rows* goes through its rows, those that are blank left out, and cells begin with column A. In a database the
    names of the columns are a first row with no number. *serials* says that plain numbers may be dates as Excel
    counts them; *told* is what had to be understood to read it,
    and *left* the columns of a database that were not read.
    """

    name: str
    rows: Callable[[], Rows]
    file: str | None = None
    sheet: str | None = None
    hidden: bool = False
    serials: bool = True
    told: list[str] = field(default_factory=list)
    left: tuple[str, ...] = ()
    errors: Callable[[], Iterable[tuple[int, int]]] = tuple

    def __str__(self) -> str:
        return str(self.place())

    def place(self, ref: Ref | None = None, position: int | None = None, heading: str | None = None) -> Place:
        """Return the place of a row, a column or a cell, or of the whole."""
        if self.file is None:
            return Place(table=self.name, key=None if ref is None else str(ref), heading=heading)
        row = ref if isinstance(ref, int) else None
        named = heading is not None and position is not None
        shown = letter(position) if named and position is not None else None
        return Place(file=self.file, sheet=self.sheet, row=row, column=shown, heading=heading if named else None)


class Sheet:
    """A table of the release as it was found, with its headings understood."""

    def __init__(self, found: Found, table: str, release: Release, known: dict[str, tuple[Item, str | None]]) -> None:
        self.found = found
        self.table = table
        self.problems: list[Problem] = []
        self.count = 0
        self._known = known
        self._source = found.rows()
        head = list(islice(self._source, _HEAD))
        at = _heading_row(head, known)
        self.number, self.headings, self._rest = self._split(head, at)
        self.columns = self._columns(release)
        self._tell_errors()
        self._by_item = self._items()
        if at:
            what = {"row": str(self.number)}
            self.problems.append(Problem("rows-above", found.place(head[0][0]), what, severity="note", table=table))

    def _split(self, head: list[tuple[Ref, list[str]]], at: int | None) -> tuple[Ref, list[str], Rows]:
        """Return the row of the headings, the headings, and the rows below; nothing below where there are none."""
        if at is None:
            # What stands in the rows may be anything, so none of it is repeated as the name of a column.
            facts = {"where": self.table, "example": next(iter(self._known))}
            if head:
                self.problems.append(Problem("no-headings", self.found.place(), facts, table=self.table))
            return 1, [], iter(())
        number, headings = head[at]
        return number, [heading.strip() for heading in headings], chain(head[at + 1 :], self._source)

    def _columns(self, release: Release) -> list[Column]:
        columns: dict[str, Column] = {}
        for position, heading in enumerate(self.headings):
            name = fold(heading)
            if name in columns:
                self._tell("repeated-column", position, {})
            elif name in self._known:
                item, former = self._known[name]
                columns[name] = column(item, position, release, former=former, serials=self.found.serials)
            elif heading:
                near = difflib.get_close_matches(name, self._known, n=1)
                self._tell("unknown-column", position, {"where": self.table, "nearest": nearest(near)})
        return sorted(columns.values(), key=lambda each: (each.is_former, each.position))

    def _tell(self, rule: str, position: int, facts: dict[str, str]) -> None:
        place = self.found.place(self.number, position, self.headings[position])
        self.problems.append(Problem(rule, place, facts, table=self.table))

    def _tell_errors(self) -> None:
        """Tell of each cell of a column that is read in which the spreadsheet shows an error."""
        read = {each.position: each.item for each in self.columns}
        for row, position in self.found.errors():
            if position in read and isinstance(self.number, int) and row > self.number:
                place = self.found.place(row, position, self.headings[position])
                self.problems.append(Problem("error-cell", place, {}, item=read[position].ref, table=self.table))

    def _items(self) -> dict[str, int]:
        """Return the position of each item by its name; parts of what an old column held as JSON are there too."""
        found = {each.item.name: each.position for each in reversed(self.columns)}
        as_json = [each.position for each in self.columns if each.is_former and self._json(each.position)]
        if len(as_json) == 1:
            names = {item.name for item, former in self._known.values() if former is None}
            found |= dict.fromkeys(names - found.keys(), as_json[0])
        return found

    def _json(self, position: int) -> bool:
        return fold(self.headings[position]).endswith("_json")

    def position(self, item: Item) -> int | None:
        """Return where the column of *item* is, counted from 0."""
        return next((each.position for each in self.columns if each.item.ref == item.ref), None)

    def rows(self) -> Rows:
        """Yield the rows below the headings, once; note where the headings stand there again."""
        width = len(self.headings)
        nameless = [position for position, heading in enumerate(self.headings) if not heading]
        for ref, cells in self._rest:
            if len(cells) > width and any(map(str.strip, cells[width:])):
                _refuse_surplus(self.found, ref, cells, width)
            if self._is_headings_again(cells):
                place = self.found.place(ref)
                self.problems.append(Problem("headings-again", place, {}, severity="note", table=self.table))
                continue
            if nameless:
                nameless = [position for position in nameless if not self._tell_nameless(position, cells)]
            self.count += 1
            yield ref, cells

    @property
    def is_there(self) -> bool:
        """Whether the source has this table, once its rows were read.

        The release's own workbook has a sheet for every table, and its script makes them all: those that were
        left empty say nothing. A CSV file of headings only says that there is no such record.
        """
        is_csv = self.found.file is not None and self.found.sheet is None
        return self.count > 0 or (is_csv and bool(self.columns))

    def _is_headings_again(self, cells: list[str]) -> bool:
        """Tell whether a row only says what its columns are, by their names, titles or references."""
        said = 0
        for each in self.columns:
            text = cells[each.position].strip() if each.position < len(cells) else ""
            if text:
                if text not in {self.headings[each.position], each.item.column, each.item.title, each.item.ref}:
                    return False
                said += 1
        return said > 1

    def _tell_nameless(self, position: int, cells: list[str]) -> bool:
        """Tell of values under no heading, the first time there are any."""
        if position >= len(cells) or not cells[position].strip():
            return False
        self._tell("no-heading", position, {"column": letter(position), "where": self.table})
        return True

    def place(self, ref: Ref, item: str | None = None) -> Place:
        """Return the place of a row, or of the cell of *item* in it."""
        position = None if item is None else self._by_item.get(item)
        heading = None if position is None else self.headings[position]
        return self.found.place(ref, position, heading)

    def close(self) -> None:
        """Let go of the file: only places are asked for from now on."""
        self._rest = iter(())
        self._source = iter(())
        self.found = replace(self.found, rows=lambda: iter(()))

    def notes(self) -> Iterator[Problem]:
        """Yield what was wrong with the table itself, then what was understood in each column and how often."""
        for what in self.found.told:
            yield Problem("old-form", self.found.place(), {"what": what}, severity="note", table=self.table)
        for heading in self.found.left:
            facts = {"where": self.table, "nearest": ""}
            place = self.found.place(None, 0, heading)
            yield Problem("unknown-column", place, facts, severity="note", table=self.table)
        yield from self.problems
        for each in self.columns:
            heading = self.headings[each.position]
            for what, count in each.told.items():
                times = "once" if count == 1 else f"{count:,} times"
                yield Problem(
                    "old-form",
                    self.found.place(None, each.position, heading),
                    {"what": f"{what} ({times})."},
                    severity="note",
                    item=each.item.ref,
                    table=self.table,
                )


def _refuse_surplus(found: Found, ref: Ref, cells: list[str], width: int) -> None:
    raise CannotRead(
        f"{found}, row {ref} has {len(cells)} cells under {width} headings. "
        "Put quotation marks around text that holds commas.",
        kind="csv-invalid",
        place=f"row {ref}",
    )


def _heading_row(head: list[tuple[Ref, list[str]]], known: Iterable[str]) -> int | None:
    """Return which of the first rows holds the most names of columns, if one holds any."""
    names = frozenset(known)
    counts = [len({fold(cell) for cell in cells} & names) for _, cells in head]
    return counts.index(max(counts)) if any(counts) else None


def letter(index: int) -> str:
    """Return the letter of a column as Excel shows it: 0 is A, 26 is AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def fold(name: str) -> str:
    """Return a name as it is compared: case, spaces, hyphens and brackets around it do not count."""
    return re.sub(r"[\s-]+", "_", name.strip().strip("[]\"`'\ufeff").strip().casefold())


def nearest(near: list[str]) -> str:
    """Return the question whether the first of *near* was meant, or nothing."""
    return f'Did you mean "{near[0]}"? ' if near else ""


class Names:
    """The names that tables and columns of a release go by."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.tables = layout.exchanged()
        self.system = {table.name for table in layout.of_level("system")}
        self._former = _former_tables(layout)
        self._known: dict[str, dict[str, tuple[Item, str | None]]] = {}

    def columns(self, table: str) -> dict[str, tuple[Item, str | None]]:
        """Return the items of *table* by the names of their columns, those of old extracts included."""
        if table not in self._known:
            if table in self.layout.lists:
                owner, item = self.layout.lists[table]
                key = {} if owner.level == "header" else {self.layout.keys[owner.name].column: owner.key}
                self._known[table] = {
                    **{name: (self.layout.release.items[ref], None) for name, ref in key.items()},
                    item.column: (item, None),
                }
            else:
                self._known[table] = items_by_heading(self.layout.release, self.layout.release.tables[table])
        return self._known[table]

    def key(self, table: str) -> Item:
        """Return the item that tells the rows of *table* apart, or the records that a list belongs to."""
        return self.layout.keys[self.layout.lists[table][0].name if table in self.layout.lists else table]

    def table(self, name: str, *, cut: bool = False) -> str | None:
        """Return the table that *name* names: its case, spaces, schema and first part may differ.

        A name that was *cut*, as Excel cuts names of sheets, is understood where it can only be one table.
        """
        plain = _SCHEMA.sub("", fold(name).lstrip("#"))
        every = [*self.tables, *self.system]
        for each in (plain, f"{_PREFIX}{plain}", self._former.get(plain)):
            if each in every:
                return each
        begun = plain if plain.startswith(_PREFIX) else f"{_PREFIX}{plain}"
        longer = [each for each in every if each.startswith(begun)]
        return longer[0] if cut and len(begun) >= _SHORTEST and len(longer) == 1 else None

    def by_columns(self, found: Found) -> str | None:
        """Return the one table that shares the most column names with *found*, and at least two."""
        head = list(islice(found.rows(), _HEAD))
        rows = [{fold(cell) for cell in cells} for _, cells in head]
        counts = {name: max((len(row & self.columns(name).keys()) for row in rows), default=0) for name in self.tables}
        best = max(counts.values())
        tables = [name for name, count in counts.items() if count == best]
        return tables[0] if best >= _ENOUGH and len(tables) == 1 else None


def _former_tables(layout: Layout) -> dict[str, str]:
    """Return the tables by names that the release's mends say they went by."""
    known = set(layout.exchanged())
    former: dict[str, str] = {}
    for mend in layout.release.dictionary.mends:
        before, after = (_TABLE_NAME.findall(text) for text in (mend.before, mend.after))
        if len(before) == len(after) == 1 and before[0] not in known and after[0] in known:
            former[before[0]] = after[0]
    return former


@dataclass
class Recognised:
    """Which table each thing is that was found, and what there is to tell about those that are none."""

    tables: dict[str, Found] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def recognise(found: Iterable[Found], names: Names) -> Recognised:
    """Tell which table each of *found* is: by its name, or else by the names of its columns."""
    done = Recognised()
    others: list[Found] = []
    for each in found:
        table = names.table(each.name, cut=each.sheet is not None)
        if table is None:
            others.append(each)
        elif table in names.system:
            what = f"{table} stays with the authority and is not part of a payload."
            done.problems.append(Problem("old-form", each.place(), {"what": what}, severity="note"))
        else:
            _take(done, each, table)
            if not is_called(each, table):
                _tell_read_as(done, each, table, "")
    for each in others:
        table = names.by_columns(each)
        if table is None:
            done.problems.append(_unknown(each, names))
        else:
            _take(done, each, table, severity="note" if each.sheet else "error")
            _tell_read_as(done, each, table, ", by the names of its columns")
    return done


def is_called(found: Found, table: str) -> bool:
    """Tell whether *found* has the name of *table*, or the one that it has in the release's own workbook."""
    return fold(found.name) in {table, table.removeprefix(_PREFIX)}


def _take(done: Recognised, found: Found, table: str, *, severity: Severity = "error") -> None:
    if table in done.tables:
        facts = {"table": table, "first": str(done.tables[table])}
        done.problems.append(Problem("repeated-table", found.place(), facts, severity=severity, table=table))
        return
    done.tables[table] = found
    if found.hidden:
        done.problems.append(Problem("hidden-sheet", found.place(), {}, severity="note", table=table))


def _tell_read_as(done: Recognised, found: Found, table: str, how: str) -> None:
    if done.tables[table] is found:
        facts = {"what": f"This was read as {table}{how}."}
        done.problems.append(Problem("old-form", found.place(), facts, severity="note", table=table))


def _unknown(found: Found, names: Names) -> Problem:
    """Return what is said of something that is no table: a sheet may well be something else, a CSV may not."""
    name = fold(found.name)
    near = difflib.get_close_matches(name, names.tables, n=1)
    if found.sheet is not None and not near and not name.startswith(_PREFIX):
        return Problem("other-sheet", found.place(), {}, severity="note")
    if found.file is None:
        return Problem("unknown-table", found.place(), {"nearest": nearest(near)}, severity="note")
    return Problem(
        "unknown-table" if found.sheet is None else "unknown-sheet", found.place(), {"nearest": nearest(near)}
    )
