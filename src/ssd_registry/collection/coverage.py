"""How much of a return the payload gives: which fields are derived, which come back, and which are lost and why."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ssd_registry.collection.collection import Collection, Field, Table
from ssd_registry.collection.shelf import Shelf

Standing = Literal["derived", "partly", "missing"]


@dataclass(frozen=True, slots=True)
class Covered:
    """One field of a return: whether it is derived, from what, whether it can be read back, and what is lost."""

    table: str
    field: str
    title: str
    standing: Standing
    source: str
    loads: bool
    why: str


def coverage(collection: Collection) -> list[Covered]:
    """Return every field that the return carries, in order, with how far the payload gives it."""
    return list(_covered(collection))


def _covered(collection: Collection) -> Iterator[Covered]:
    derived = {each.table.lower() for each in collection.definition.derive}
    loaded = {name.lower() for each in collection.definition.load for name in each.reads}
    for table in collection.own_tables:
        for field in table.written:
            standing = _standing(table, field, derived)
            loads = table.name.lower() in loaded and bool(field.ssd) and not field.unread
            why = field.gap or table.gap or field.unread or ""
            if standing == "missing" and not why:
                why = "Nothing in the payload says it."
            yield Covered(table.name, field.name, field.title, standing, _source(field), loads, why)


def _standing(table: Table, field: Field, derived: set[str]) -> Standing:
    filled = table.name.lower() in derived and bool(field.ssd or field.derived)
    if not filled:
        return "missing"
    return "partly" if field.gap else "derived"


def _source(field: Field) -> str:
    return ", ".join(field.ssd) or field.derived or ""


def totals(covered: list[Covered]) -> dict[str, int]:
    """Return how many fields there are of each standing, and how many can be read back."""
    counts = {name: sum(each.standing == name for each in covered) for name in ("derived", "partly", "missing")}
    return {"fields": len(covered), **counts, "read_back": sum(each.loads for each in covered)}


BEGIN = "<!-- Made by ssd maintain build from the returns that are frozen: do not edit up to the end mark. -->"
END = "<!-- The end mark. -->"


def with_tables(text: str, shelf: Shelf, pages: Container[str]) -> str:
    """Return the Markdown *text* with what stands between its marks made again: coverage, and what is lost and why.

    *pages* are the returns that have a page of their own beside it.
    """
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    return "\n\n".join([f"{before}{BEGIN}", "\n".join(_tables(shelf, pages)), f"{END}{after}"])


def _tables(shelf: Shelf, pages: Container[str]) -> Iterator[str]:
    yield "| Return | Asked for by | Years | Counted | Rules | Fields | Derived | In part | Missing | Read back |"
    yield "|---|---|---|---|--:|--:|--:|--:|--:|--:|"
    for name, years in shelf.years.items():
        made = shelf.get(name)
        about = made.definition
        title = f"[{about.title}]({name}.md)" if name in pages else about.title
        span = years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}"
        yield _row([title, about.collected_by, span, about.year, len(about.rules), *totals(coverage(made)).values()])
    for made in map(shelf.get, shelf.years):
        lost = [each for each in coverage(made) if each.why]
        if lost:
            yield from (
                "",
                f"### {made.definition.title}",
                "",
                "| Table | Fields | What is lost | Why |",
                "|---|---|---|---|",
            )
            yield from map(_row, _lost(lost))


def _lost(fields: Iterable[Covered]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the fields of each table of which the same is lost for the same reason, together."""
    together: dict[tuple[str, str, str], list[str]] = {}
    for each in fields:
        together.setdefault((each.table, _LOST[each.standing], each.why), []).append(each.field)
    for (table, lost, why), names in together.items():
        yield table, ", ".join(names), lost, why


_LOST: dict[Standing, str] = {"derived": "not read back", "partly": "in part", "missing": "missing"}


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(str(each).replace('|', '&#124;') for each in cells)} |"
