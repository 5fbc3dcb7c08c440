"""Loading returns into the combined payload: the queries of each over its tables, and the children put together.

An authority that has no SSD yet can begin from the returns that it already makes. Values are carried as they
stand, right or wrong, so that the check of the payload finds them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ssd_registry.collection.check import Beside, given_of
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.engine import DuckDbTables, codes_sql, whole
from ssd_registry.collection.merge import Conflict, Part, Tables, merge
from ssd_registry.collection.rows import LeftOut, Return, text_of
from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.payload.payload import Document
from ssd_registry.release import Release

_HEADER = "ssd_payload_header"
_LEFT_OUT = "left_out"
"""The query that finds values which the payload has no place for: the table, the row, the field, and why."""
_NAMELESS = "It says of no child whose it is, so nothing of it is in the payload."


@dataclass
class Loaded:
    """A payload made from returns, and what there is to tell of it.

    *carried* counts the values of the returns that are in it, *left_out* is what is not and why, *conflicts* is
    where two returns differ, and *same* the children that went by another identifier in a later return.
    """

    envelope: Document
    children: list[Document]
    carried: int
    left_out: list[LeftOut] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    same: dict[str, str] = field(default_factory=dict)


def load(returns: Sequence[tuple[Collection, Return]], release: Release, authority: str | None = None) -> Loaded:
    """Return the payload of *release* that *returns* give together; the first is kept where two differ.

    *authority* stands in where no return says whose it is. Raises `NothingToCheck` where there is no child, and
    `CannotRead` where a return cannot be loaded into *release*.
    """
    named = [_of_children(*each) for each in returns]
    told = [found for _, found in named]
    returns = [(collection, made) for (collection, _), (made, _) in zip(returns, named, strict=True)]
    read = [_tables(collection, made, release, authority) for collection, made in returns]
    parts = [Part(made.name, tables) for (_, made), (tables, _) in zip(returns, read, strict=True)]
    lost = [[*_lost(*each), *found] for each, (_, found) in zip(returns, read, strict=True)]
    for part, (_, made) in zip(parts, returns, strict=True):
        if not part.tables.get("ssd_person"):
            raise NothingToCheck(f"Nothing was converted: {made.name} has no children.")
    merged = merge(parts, release)
    _complete_header(merged.tables, release, authority)
    rows = {
        name: [SourceRow(parts[0].name, number, row) for number, row in enumerate(held, 1)]
        for name, held in merged.tables.items()
        if held
    }
    assembled = from_tables(rows, release)
    return Loaded(
        assembled.envelope,
        assembled.children,
        sum(_filled(*each) for each in returns) - sum(map(len, lost)),
        [
            left
            for (_, made), nameless, found in zip(returns, told, lost, strict=True)
            for left in (*made.left_out, *nameless, *found)
        ],
        merged.conflicts,
        merged.same,
    )


def _tables(
    collection: Collection, made: Return, release: Release, authority: str | None
) -> tuple[Tables, list[LeftOut]]:
    """Return the rows of the SSD's tables that one return gives, and what its queries find no place for."""
    definition = collection.definition
    if not definition.load:
        raise CannotRead(f"{collection.name} cannot be loaded into a payload yet.", kind="not-loaded")
    if release.version not in definition.ssd_releases:
        choices = " or ".join(definition.ssd_releases)
        raise CannotRead(
            f"{collection.name} is loaded into release {choices} of the standard, not into {release.version}. "
            f"Choose another with --release.",
            kind="not-loaded",
        )
    given = given_of(collection, made, Beside(authority=authority))
    engine = DuckDbTables(collection, whole(collection, (table.name for table in collection.own_tables)))
    known = {*release.tables, *(item.values_table for item in release.items.values() if item.values_table)}
    found: Tables = {}
    left: list[LeftOut] = []
    try:
        engine.fill(given)
        engine.make_macros(given.facts)
        engine.query(codes_sql(collection))
        for each in definition.load:
            engine.query(f'create temp table "{each.table}" as {each.sql.rstrip().rstrip(";")}')
            if each.table in known:
                found[each.table] = _cells(*engine.query(f'select * from "{each.table}"'))
            elif each.table == _LEFT_OUT:
                _, rows = engine.query(f'select "table", "row", field, why from {_LEFT_OUT}')
                left += [LeftOut(_place(name, made.tables[name].places, row), *what) for name, row, *what in rows]
    finally:
        engine.close()
    return found, left


def _cells(columns: list[str], rows: Iterable[tuple[Any, ...]]) -> list[dict[str, str]]:
    """Return rows as cells by column, without those that are empty."""
    return [
        {name: text for name, value in zip(columns, row, strict=True) if (text := text_of(value)) not in {None, ""}}
        for row in rows
    ]


def _complete_header(tables: Tables, release: Release, authority: str | None) -> None:
    """Say in the header what no return says: the standard, its release, and whose the payload is."""
    held = tables.setdefault(_HEADER, [])
    if not held:
        held.append({})
    held[0] |= {"standard": "ssd", "release": release.version}
    held[0].setdefault("mode", "full")
    if authority is not None:
        held[0].setdefault("local_authority", authority)


def _of_children(collection: Collection, made: Return) -> tuple[Return, list[LeftOut]]:
    """Return *made* without the rows that should name a child and do not, and what those are."""
    unit = collection.definition.unit
    tables = dict(made.tables)
    left = []
    for name, rows in made.tables.items():
        if all(each.name != unit for each in collection.tables[name].fields):
            continue
        kept = [number for number, child in enumerate(rows.column(unit)) if child is not None]
        if len(kept) == len(rows.values):
            continue
        nameless = sorted(set(range(len(rows.values))) - set(kept))
        left += [LeftOut(_place(name, rows.places, number), unit, _NAMELESS) for number in nameless]
        places = [rows.places[number] for number in kept] if rows.places else ()
        tables[name] = replace(rows, values=[rows.values[number] for number in kept], places=places)
    return replace(made, tables=tables), left


def _filled(collection: Collection, made: Return) -> int:
    """Return how many values there are in the fields that the return itself carries."""
    return sum(
        value is not None
        for name, rows in made.tables.items()
        for field in collection.tables[name].written
        for value in rows.column(field.name)
    )


def _lost(collection: Collection, made: Return) -> list[LeftOut]:
    """Return the values of fields that the payload has no place for."""
    lost = []
    for name, rows in made.tables.items():
        fields = {each.name: each for each in collection.tables[name].written}
        for each in fields.values():
            # What follows from other fields is not lost with it; where it says more, the queries tell.
            why = (None if each.derived else each.unread) or (None if each.ssd else each.gap)
            if why:
                filled = [number for number, value in enumerate(rows.column(each.name)) if value is not None]
                lost += [LeftOut(_place(name, rows.places, number), each.name, why) for number in filled]
    return lost


def _place(table: str, places: Sequence[int | str], number: int) -> str:
    place = places[number] if number < len(places) else number + 1
    return place if isinstance(place, str) else f"{table}, row {place}"
