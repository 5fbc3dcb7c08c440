"""Payloads and returns spelled in few words: a line for each record, with the columns of the standard."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from ssd_registry.build.collections import Source, collection
from ssd_registry.check import Checker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.load import load
from ssd_registry.collection.rows import Return
from ssd_registry.payload import read_payload
from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.payload.payload import Payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits
from ssd_registry.tables import Layout

SCHEMA = Path(__file__).parents[2] / "schema" / "collections"
REGISTRY = Registry()
RELEASE = REGISTRY.get("1.1.0")
LAYOUT = Layout(RELEASE)
CHECKER = Checker(REGISTRY)
HEADER = {
    "standard": "ssd",
    "release": "1.1.0",
    "local_authority": "845",
    "mode": "full",
    "period_start": "2025-04-01",
    "period_end": "2026-03-31",
    "extracted_at": "2026-04-07T06:00:00Z",
}


@cache
def made_of(name: str, year: str = "2025-26") -> Collection:
    """Return one of the returns as the master model has it."""
    return collection(Source(SCHEMA / name).of_year(year))


def payload(text: str, removed: Sequence[str] = (), **header: Any) -> Payload:
    """Return the payload that *text* spells.

    A line is ``person: person_id=C1 dob=2012-05-06``: a table without ``ssd_``, and columns without what all of the
    table's begin with. A value with spaces stands in quotes.
    """
    tables: dict[str, list[SourceRow]] = {}
    for number, line in enumerate(filter(None, map(str.strip, text.splitlines()))):
        name, _, cells = line.partition(":")
        table = f"ssd_{name}"
        record = dict(cell.split("=", 1) for cell in shlex.split(cells))
        row = {_column(table, column): value for column, value in record.items() if value}
        tables.setdefault(table, []).append(SourceRow("x", number, row))
    made = from_tables(tables, RELEASE)
    body = {**made.envelope, "header": {**HEADER, **header}, "children": made.children}
    return read_payload(orjson.dumps({**body, **({"removed": list(removed)} if removed else {})}), Limits())


def _column(table: str, short: str) -> str:
    known = LAYOUT.headings(table)
    return next(column for column in known if column in {short, f"{column.split('_')[0]}_{short}"})


def derived(made: Collection, given: Payload, *, whole: bool = False) -> Return:
    """Return *made* as *given* gives it, of which nothing may be wrong."""
    found = derive(given, made, CHECKER, whole=whole)
    assert found.problems == []
    return found.made


def shown(made: Return, table: str) -> list[str]:
    """Return the rows of *table* as text, without what is blank."""
    rows = made.tables[table]
    named = [zip(rows.fields, row, strict=True) for row in rows.values]
    return [" | ".join(f"{name}={value}" for name, value in row if value is not None) for row in named]


def values(made: Return) -> dict[str, list[tuple[str | None, ...]]]:
    """Return the rows of each table, with their fields in one order."""
    return {
        name: list(zip(*(rows.column(field) for field in sorted(rows.fields)), strict=True))
        for name, rows in made.tables.items()
    }


def back(made: Collection, read: Return) -> Return:
    """Return *read* once it was loaded into a payload and derived from that again."""
    loaded = load([(made, read)], RELEASE, "845")
    body = orjson.dumps({**loaded.envelope, "children": loaded.children})
    return derive(read_payload(body, Limits()), made, CHECKER, whole=True).made
