"""What became of each child of a submission: kept many to a row, read by the page, and forgotten with the child."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

import msgspec
import sqlalchemy as sa
import zstandard
from sqlalchemy.engine import Connection

from ssd_registry.exchange.schema import OUTCOME

PART: Final = 1_000
"""Outcomes in one row."""


class ChildOutcome(msgspec.Struct, frozen=True, array_like=True):
    """What became of one child, and where it was in the payload (counted from 0) if it was in it.

    *outcome* is stored, changed, unchanged, removed, missing, or refused: and why.
    """

    person_id: str | None
    outcome: str
    position: int | None = None


_DECODER = msgspec.json.Decoder(list[ChildOutcome])


def write(connection: Connection, la: str, submission: str, outcomes: Iterable[ChildOutcome]) -> int:
    """Keep the outcomes of a submission; return how many there are."""
    left, part, count = iter(outcomes), 0, 0
    while piece := list(islice(left, PART)):
        row = {"la": la, "submission": submission, "part": part, "content": _packed(piece)}
        connection.execute(sa.insert(OUTCOME).values(row))
        part, count = part + 1, count + len(piece)
    return count


def read(
    connection: Connection, la: str, submission: str, *, start: int = 0, limit: int, only: str | None = None
) -> list[tuple[int, ChildOutcome]]:
    """Return *limit* outcomes of a submission from the number *start* on, each with its number.

    With *only*, those that are so: ``refused`` is for every reason.
    """
    rows = connection.execute(
        sa.select(OUTCOME.c.part, OUTCOME.c.content)
        .where(*_of(la, submission), OUTCOME.c.part >= start // PART)
        .order_by(OUTCOME.c.part)
    )
    found = (
        (row.part * PART + place, each)
        for row in rows
        for place, each in enumerate(_unpacked(row.content))
        if only is None or each.outcome.partition(":")[0] == only
    )
    return list(islice((each for each in found if each[0] >= start), limit))


def forget(connection: Connection, la: str, person_id: str) -> int:
    """Take a child out of the outcomes of every submission of *la*: a purge leaves no trace of it. Return how often."""
    count, needle = 0, msgspec.json.encode(person_id)
    for row in _rows(connection, la):
        content = zstandard.decompress(row.content)
        if needle not in content:
            continue
        kept = [
            ChildOutcome(None, each.outcome, each.position) if each.person_id == person_id else each
            for each in _DECODER.decode(content)
        ]
        where = sa.and_(*_of(la, row.submission), OUTCOME.c.part == row.part)
        connection.execute(sa.update(OUTCOME).where(where).values(content=_packed(kept)))
        count += 1
    return count


def _rows(connection: Connection, la: str) -> Iterator[Any]:
    """Yield every row of an authority, a few at a time."""
    after = ("", -1)
    key = (OUTCOME.c.submission, OUTCOME.c.part)
    while True:
        rows = connection.execute(
            sa.select(OUTCOME.c.submission, OUTCOME.c.part, OUTCOME.c.content)
            .where(OUTCOME.c.la == la, sa.tuple_(*key) > sa.tuple_(*map(sa.literal, after)))
            .order_by(*key)
            .limit(50)
        ).all()
        if not rows:
            return
        yield from rows
        after = (rows[-1].submission, rows[-1].part)


def _of(la: str, submission: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (OUTCOME.c.la == la, OUTCOME.c.submission == submission)


def _packed(outcomes: list[ChildOutcome]) -> bytes:
    return zstandard.compress(msgspec.json.encode(outcomes))


def _unpacked(content: bytes) -> list[ChildOutcome]:
    return _DECODER.decode(zstandard.decompress(content))
