"""Tasks: work that was promised in the transaction that made it, until it has been done."""

from __future__ import annotations

from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import TASK
from ssd_registry.exchange.store import Store

DELIVERY: Final = "delivery"
"""The kind of the tasks that wait for somebody else's computer."""

_SECOND = 1_000_000


class Task(NamedTuple):
    """One task: its identifier names what it is about, its kind says what to do, from a time on (microseconds)."""

    id: str
    kind: str
    due_at: int


def promise(connection: Connection, task: Task) -> None:
    """Leave a task in the caller's transaction, unless it waits already."""
    connection.execute(insert(connection, TASK).values(task._asdict()).on_conflict_do_nothing())


def due(store: Store, *, limit: int = 100) -> list[Task]:
    """Return tasks that are due, those that have waited longest first: *limit* deliveries, and as many others."""
    asked = sa.select(TASK.c.id, TASK.c.kind, TASK.c.due_at).where(TASK.c.due_at <= store.now())
    asked = asked.order_by(TASK.c.due_at).limit(limit)
    with store.transaction("ingest", read=True) as connection:
        # Whatever becomes of others' endpoints, what was sent here is not kept waiting by it.
        groups = (TASK.c.kind != DELIVERY, TASK.c.kind == DELIVERY)
        return [Task(*row) for group in groups for row in connection.execute(asked.where(group))]


def postpone(store: Store, identifier: str, seconds: float) -> None:
    """Have a task done in so many *seconds* and not before, if it is still there and due."""
    now = store.now()
    later = sa.update(TASK).where(TASK.c.id == identifier, TASK.c.due_at <= now)
    with store.transaction("ingest") as connection:
        connection.execute(later.values(due_at=now + int(seconds * _SECOND)))


def drop(store: Store, identifier: str) -> None:
    """Forget a task that cannot be done, since what it is about is not there."""
    with store.transaction("ingest") as connection:
        connection.execute(sa.delete(TASK).where(TASK.c.id == identifier))
