"""Rows of several returns about the same children, put together: nothing is lost, and what differs is told.

A child is the same by its identifier, or by pupil number and date of birth. A record is the same where the child
and its first date are, and so is what it refers to. Where one return does not have that date, a record is the same as
the only one that it can be. What only one return says is taken; where two say different things, the first is kept
and the other is told as a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ssd_registry.release import Item, ItemRef, Release
from ssd_registry.release import Table as SsdTable
from ssd_registry.tables import Layout

Cells = dict[str, str]
Tables = dict[str, list[Cells]]
_UPN, _BORN = "pers_upn", "pers_dob"


@dataclass(frozen=True, slots=True)
class Part:
    """What one return gives: its name, and rows of the SSD's tables with no empty cells."""

    name: str
    tables: Tables


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two returns that say different things of one child: of which table and column, and who says what.

    *kept* and *other* are the names of the returns, *kept_value* and *other_value* what each says.
    """

    person: str
    table: str
    column: str
    kept: str
    kept_value: str
    other: str
    other_value: str


@dataclass
class Merged:
    """The rows of all returns together, the conflicts between them, and which children were found to be the same."""

    tables: Tables = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    same: dict[str, str] = field(default_factory=dict)


def merge(parts: Sequence[Part], release: Release) -> Merged:
    """Return the rows of *parts* together; the first of them is the one that is kept where two differ."""
    merging = _Merging(Layout(release))
    for number, part in enumerate(parts):
        merging.add(part, number)
    return merging.merged


class _Merging:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._release = layout.release
        self.merged = Merged()
        self._sources: dict[int, str] = {}
        """Which return each kept row came from, by the row's identity."""
        self._referred: dict[tuple[str, str], str] = {}
        """What records of the return at hand refer to, by table and identifier, and what it goes by from now on."""
        self._listed: set[tuple[str, frozenset[tuple[str, str]]]] = set()
        """The values of lists that are there, which are there once."""

    def add(self, part: Part, number: int) -> None:
        """Add what one return gives."""
        keys = self._person_keys(part)
        matches: dict[int, Cells] = {}
        self._referred = {}
        for table in self._layout.of_level("header", "person", "child", "top"):
            if table.name in part.tables:
                self._match(table, part, keys, matches, number)
        for name, rows in part.tables.items():
            self._put(name, rows, part.name, keys, matches)

    def _person_keys(self, part: Part) -> dict[tuple[str, str], str]:
        """Return the identifier that each child of *part* goes by, where it is another one."""
        table, key = self._layout.person.name, self._layout.person_key.column
        there = self.merged.tables.get(table, [])
        known = {row[key] for row in there if key in row}
        born = {(row[_UPN], row[_BORN]): row[key] for row in there if {_UPN, _BORN, key} <= row.keys()}
        by_upn = {row[_UPN]: row for row in there if {_UPN, key} <= row.keys()}
        keys: dict[tuple[str, str], str] = {}
        for row in part.tables.get(table, ()):
            person = row.get(key)
            if person is None or person in known:
                continue
            other = born.get((row.get(_UPN, ""), row.get(_BORN, "")))
            if other is not None:
                keys[table, person] = other
                self.merged.same[person] = other
            elif row.get(_UPN) in by_upn:
                self._tell_upn(by_upn[row[_UPN]], row, part.name)
        return keys

    def _tell_upn(self, kept: Cells, other: Cells, name: str) -> None:
        """Tell of two children with one pupil number whose dates of birth are not the same: they stay two."""
        key = self._layout.person_key.column
        source = self._sources.get(id(kept), "")
        table = self._layout.person.name
        values = (kept.get(_BORN, ""), name, other.get(_BORN, ""))
        self.merged.conflicts.append(Conflict(kept[key], table, _BORN, source, *values))

    def _match(
        self,
        table: SsdTable,
        part: Part,
        keys: dict[tuple[str, str], str],
        matches: dict[int, Cells],
        number: int,
    ) -> None:
        """Find for each row of *part* the record that is there already, and what the others go by from now on."""
        key = self._layout.keys[table.name].column
        there = self.merged.tables.get(table.name, [])
        taken = {row[key] for row in there if key in row}
        waiting: dict[str, list[Cells]] = {}
        for row in there:
            waiting.setdefault(self._owner(table, row, {}), []).append(row)
        for row in part.tables[table.name]:
            candidates = waiting.get(self._owner(table, row, keys), [])
            same = self._same(table, row, candidates)
            if same is not None:
                candidates.remove(same)
                matches[id(row)] = same
                self._follow(table, row, same)
                if key in row and key in same and row[key] != same[key]:
                    keys[table.name, row[key]] = same[key]
            elif table.level != "person" and row.get(key) in taken:
                keys[table.name, row[key]] = f"{row[key]}-{number + 1}"

    def _follow(self, table: SsdTable, row: Cells, same: Cells) -> None:
        """Note that what *row* refers to is what the record that it is the same as refers to."""
        for column, other in self._linking(table.name):
            if column in row and column in same:
                self._referred.setdefault((other, row[column]), same[column])

    def _owner(self, table: SsdTable, row: Cells, keys: Mapping[tuple[str, str], str]) -> str:
        """Return whose record a row is: the child, by the identifier that it goes by."""
        parent = self._layout.parents[table.name]
        column = self._layout.keys[table.name].column if table.level == "person" else parent.column if parent else ""
        person = row.get(column, "")
        return keys.get((self._layout.person.name, person), person)

    def _same(self, table: SsdTable, row: Cells, candidates: list[Cells]) -> Cells | None:
        """Return the record among *candidates* that is the same as *row*, the one that agrees most."""
        if table.level in {"person", "header"}:
            return candidates[0] if candidates else None
        key = self._layout.keys[table.name].column
        known = self._referred.get((table.name, row.get(key, "")))
        fitting = [each for each in candidates if each.get(key) == known and self._same_days(table, row, each)]
        when = self._when(table, row)
        if not fitting:
            fitting = [each for each in candidates if self._when(table, each) == when]
        if when is None and known is None:
            own = self._values(table, row)
            fitting = [each for each in fitting if self._values(table, each) == own]
        if not fitting:
            likely = [each for each in candidates if self._likely(table, row, each)]
            fitting = likely if len(likely) == 1 else []
        return max(fitting, key=lambda each: len(each.items() & row.items()), default=None)

    def _likely(self, table: SsdTable, row: Cells, other: Cells) -> bool:
        """Say whether two records of which only one has its first date agree in all that both say."""
        mine, theirs = self._values(table, row), self._values(table, other)
        both = mine.keys() & theirs.keys()
        return (
            bool(both)
            and self._same_days(table, row, other)
            and (bool(both.intersection(self._dates(table))) or all(mine[name] == theirs[name] for name in both))
        )

    def _same_days(self, table: SsdTable, row: Cells, other: Cells) -> bool:
        """Say whether no date that both records have differs."""
        return all(row[name] == other[name] for name in self._dates(table) if name in row and name in other)

    def _dates(self, table: SsdTable) -> list[str]:
        return [item.column for item in self._release.items_of(table) if item.type in {"date", "datetime"}]

    def _when(self, table: SsdTable, row: Cells) -> tuple[str, str] | None:
        return next(((column, row[column]) for column in self._dates(table) if column in row), None)

    def _values(self, table: SsdTable, row: Cells) -> Cells:
        """Return what a record says apart from what it and others are known by."""
        linking = {item.column for item in self._release.items_of(table) if item.key or item.references}
        return {name: value for name, value in row.items() if name not in linking}

    def _put(
        self,
        name: str,
        rows: list[Cells],
        source: str,
        keys: Mapping[tuple[str, str], str],
        matches: Mapping[int, Cells],
    ) -> None:
        held = self.merged.tables.setdefault(name, [])
        linking = dict(self._linking(name))
        for row in rows:
            renamed = {
                column: keys.get((linking[column], value), value) if column in linking else value
                for column, value in row.items()
            }
            same = matches.get(id(row))
            if same is not None:
                self._fill(name, same, renamed, source)
            elif self._is_new(name, renamed):
                held.append(renamed)
                self._sources[id(renamed)] = source

    def _is_new(self, name: str, row: Cells) -> bool:
        """Say whether a row is there for the first time, and remember it; only values of a list are there once."""
        if name not in self._layout.lists:
            return True
        value = name, frozenset(row.items())
        if value in self._listed:
            return False
        self._listed.add(value)
        return True

    def _linking(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the columns of a table that hold identifiers of records, with the table of those."""
        if name in self._layout.lists:
            owner, _ = self._layout.lists[name]
            yield self._layout.keys[owner.name].column, owner.name
            return
        for item in self._layout.columns.get(name, ()):
            table = self._table_of(item)
            if table:
                yield item.column, table

    def _table_of(self, item: Item) -> str | None:
        ref: ItemRef | None = item.ref if item.key else item.references
        if item.parent_key:
            return self._layout.person.name
        return self._release.items[ref].table if ref is not None else None

    def _fill(self, name: str, kept: Cells, other: Cells, source: str) -> None:
        """Take from *other* what *kept* does not say, and tell where the two differ."""
        linking = {column for column, _ in self._linking(name)}
        for column, value in other.items():
            if column not in kept:
                kept[column] = value
            elif kept[column] != value and column not in linking:
                if name in {table.name for table in self._layout.of_level("header")}:
                    kept[column] = _wider(column, kept[column], value)
                    if kept[column] == value or column.startswith(("period", "extracted")):
                        continue
                person = self._person(name, kept)
                first = self._sources.get(id(kept), "")
                self.merged.conflicts.append(Conflict(person, name, column, first, kept[column], source, value))

    def _person(self, name: str, row: Cells) -> str:
        if name == self._layout.person.name:
            return row.get(self._layout.person_key.column, "")
        parent = self._layout.parents.get(name)
        return row.get(parent.column, "") if parent else ""


def _wider(column: str, kept: str, other: str) -> str:
    """Return what the header says of several returns: the earliest start, the latest end and extraction."""
    if column.endswith("start"):
        return min(kept, other)
    if column.endswith(("end", "extracted_at")):
        return max(kept, other)
    return kept
