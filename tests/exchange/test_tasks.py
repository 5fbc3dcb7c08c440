"""Tasks are done when they are due, those that have waited longest first."""

from __future__ import annotations

import sqlalchemy as sa

from ssd_registry.exchange import tasks
from ssd_registry.exchange.schema import TASK
from ssd_registry.exchange.store import Store

SECOND = 1_000_000


def test_deliveries_hold_up_nothing_else(store: Store) -> None:
    """However many of them have waited for longer."""
    rows = [{"id": f"delivery/{number}", "kind": "delivery", "due_at": number} for number in range(5)]
    with store.transaction("ingest") as connection:
        connection.execute(sa.insert(TASK), [*rows, {"id": "seal/1", "kind": "seal", "due_at": 9}])
    assert [each.id for each in tasks.due(store, limit=2)] == ["seal/1", "delivery/0", "delivery/1"]


def test_tasks_are_due_postponed_and_dropped(store: Store) -> None:
    """A task that somebody has postponed already is left as it is."""
    now = store.now()
    rows = [("seal/1", now - 2), ("seal/2", now - 3), ("seal/3", now + 60 * SECOND)]
    with store.transaction("ingest") as connection:
        connection.execute(sa.insert(TASK), [{"id": name, "kind": "seal", "due_at": at} for name, at in rows])
    assert [each.id for each in tasks.due(store)] == ["seal/2", "seal/1"]
    assert [each.id for each in tasks.due(store, limit=1)] == ["seal/2"]
    tasks.postpone(store, "seal/2", 60)
    tasks.postpone(store, "seal/3", 600)
    tasks.drop(store, "seal/1")
    assert tasks.due(store) == []
    with store.transaction("ingest", read=True) as connection:
        left = dict(connection.execute(sa.select(TASK.c.id, TASK.c.due_at)).all())
    assert left.keys() == {"seal/2", "seal/3"}
    assert left["seal/3"] == now + 60 * SECOND
