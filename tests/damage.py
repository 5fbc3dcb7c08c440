"""Damage to right payloads, for tests: the kinds of mistake that extracts have, at random but repeatable."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

    from ssd_registry.release import Item, Release

Document = dict[str, Any]


def damage(document: Document, release: Release, random: Random, times: int, *, readable: bool = False) -> Document:
    """Return a copy of a child's *document* with *times* things wrong; all of it is *readable* still if that is asked."""
    spoilt = copy.deepcopy(document)
    for _ in range(times):
        record, items = _any_record(spoilt, release, random)
        random.choice(_KINDS[:-1] if readable else _KINDS)(spoilt, record, items, release, random)
    return spoilt


def _any_record(document: Document, release: Release, random: Random) -> tuple[Document, list[Item]]:
    """Return one of the child's records, or the child itself, with the items that it may have."""
    tables = [each for each in release.dictionary.tables if each.member and document.get(each.member)]
    person = next(table for table in release.dictionary.tables if table.level == "person")
    table = random.choice([person, *tables])
    record = document if table is person else random.choice(document[table.member or ""])
    items = [item for item in release.items_of(table) if not item.parent_key and not item.multivalued]
    return record, items


def _of(record: Document, items: list[Item], kind: str, random: Random) -> Item | None:
    found = [item for item in items if item.type == kind and item.name in record]
    return random.choice(found) if found else None


def _shift(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Move a date by days or years."""
    item = _of(record, items, "date", random)
    if item is not None and str(record[item.name])[:2] in {"19", "20"}:
        day = date.fromisoformat(record[item.name]) + timedelta(
            days=random.choice([-8000, -400, -60, -1, 1, 60, 400, 3000])
        )
        if 1900 <= day.year <= 2098:
            record[item.name] = day.isoformat()


def _swap(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Put two dates in each other's place."""
    days = [item.name for item in items if item.type == "date" and item.name in record]
    if len(days) > 1:
        one, other = random.sample(days, 2)
        record[one], record[other] = record[other], record[one]


def _drop(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Leave out a value."""
    found = [item.name for item in items if item.name in record and not item.required]
    if found:
        del record[random.choice(found)]


def _repeat(document: Document, _: Document, __: list[Item], release: Release, random: Random) -> None:
    """Write a record twice."""
    members = [each.member for each in release.dictionary.tables if each.member and document.get(each.member)]
    if members:
        records = document[random.choice(members) or ""]
        records.append(copy.deepcopy(random.choice(records)))


def _lose(document: Document, _: Document, __: list[Item], release: Release, random: Random) -> None:
    """Leave out a record."""
    members = [each.member for each in release.dictionary.tables if each.member and document.get(each.member)]
    if members:
        records = document[random.choice(members) or ""]
        records.pop(random.randrange(len(records)))


def _recode(_: Document, record: Document, items: list[Item], release: Release, random: Random) -> None:
    """Use another code of the list."""
    item = _of(record, items, "code", random)
    if item is not None:
        record[item.name] = random.choice(release.code_lists[item.code_list or ""].codes).code


def _turn(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Say yes for no."""
    item = _of(record, items, "boolean", random)
    if item is not None:
        record[item.name] = not record[item.name]


def _misdirect(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Refer to a record that is not there."""
    item = _of(record, items, "reference", random)
    if item is not None:
        record[item.name] = f"nowhere-{random.randrange(3)}"


def _count(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Write another number."""
    item = _of(record, items, "integer", random)
    if item is not None:
        record[item.name] = random.randint(int(item.minimum or 0), int(item.maximum or 10))


def _misspell(_: Document, record: Document, items: list[Item], __: Release, random: Random) -> None:
    """Write what the schema refuses, so that rules meet records that failed."""
    found = [item for item in items if item.name in record]
    if found:
        record[random.choice(found).name] = random.choice([None, 7.5, "??", True, {}, [1]])


_KINDS = (_shift, _shift, _swap, _drop, _repeat, _lose, _recode, _turn, _misdirect, _count, _misspell)
