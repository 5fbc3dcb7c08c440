"""How much of a return the payload gives: which fields are derived, which come back, and which are lost and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ssd_registry.collection.collection import Collection, Field, Table

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
    return {"fields": len(covered), **counts, "read back": sum(each.loads for each in covered)}
