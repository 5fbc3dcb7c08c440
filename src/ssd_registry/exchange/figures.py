"""Figures for whoever runs the exchange: what waits, for how long, and what came of it. None is of one authority."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from ssd_registry.errors import StoreUnavailable
from ssd_registry.exchange.schema import DELIVERY, LOG, ORGANISATION, SUBMISSION, TASK, TREE_HEAD
from ssd_registry.exchange.store import Store

OUTCOMES: Final = ("stored", "changed", "unchanged", "refused", "removed", "missing")
"""What becomes of a child of a submission, as far as it is counted here."""

_ROUNDED_TO = 10
_SECOND = 1_000_000
_DAY = 86_400 * _SECOND


@dataclass
class Figures:
    """How the exchange stands; ages are in seconds.

    *children* are those of submissions that ended in the last day, by outcome and to the nearest ten, so that nothing
    can be told from them of a small authority, or where there is only one.
    """

    reached: bool = True
    submissions: Counter[str] = field(default_factory=Counter)
    children: Mapping[str, int] = field(default_factory=dict)
    deliveries: Counter[str] = field(default_factory=Counter)
    tasks: dict[str, int] = field(default_factory=dict)
    overdue: dict[str, float] = field(default_factory=dict)
    unsealed: float = 0.0


def figures(store: Store) -> Figures:
    """Return how the exchange stands; where its store cannot be reached, that and nothing else."""
    found, children = Figures(), Counter[str]()
    try:
        with store.transaction("ingest", read=True) as connection:
            _tasks(connection, store, found)
            kinds = dict(connection.execute(sa.select(ORGANISATION.c.id, ORGANISATION.c.kind)).all())
        for organisation, kind in kinds.items():
            la = organisation if kind == "authority" else ""
            with store.transaction("ingest", la=la, organisation=organisation, read=True) as connection:
                _deliveries(connection, organisation, found)
                if la:
                    _submissions(connection, store, la, found, children)
                    found.unsealed = max(found.unsealed, _unsealed(connection, store, la))
    except StoreUnavailable:
        return Figures(reached=False)
    found.children = {name: _ROUNDED_TO * round(children[name] / _ROUNDED_TO) for name in OUTCOMES}
    return found


def connections(store: Store) -> tuple[int, int]:
    """Return how many connections of the store are in use, and how many there can be."""
    pool = store.engine.pool
    return (pool.checkedout(), pool.size()) if isinstance(pool, QueuePool) else (0, 0)


def _tasks(connection: Connection, store: Store, found: Figures) -> None:
    asked = sa.select(TASK.c.kind, sa.func.count(), sa.func.min(TASK.c.due_at)).group_by(TASK.c.kind)
    for kind, count, due in connection.execute(asked):
        found.tasks[kind] = count
        found.overdue[kind] = max(0.0, (store.now() - due) / _SECOND)


def _deliveries(connection: Connection, organisation: str, found: Figures) -> None:
    asked = sa.select(DELIVERY.c.state, sa.func.count()).where(DELIVERY.c.organisation == organisation)
    found.deliveries.update(dict(connection.execute(asked.group_by(DELIVERY.c.state)).all()))


def _submissions(connection: Connection, store: Store, la: str, found: Figures, children: Counter[str]) -> None:
    asked = sa.select(SUBMISSION.c.state, sa.func.count()).where(SUBMISSION.c.la == la).group_by(SUBMISSION.c.state)
    found.submissions.update(dict(connection.execute(asked).all()))
    lately = (SUBMISSION.c.la == la, SUBMISSION.c.finished_at > store.now() - _DAY, SUBMISSION.c.counts.is_not(None))
    for (counts,) in connection.execute(sa.select(SUBMISSION.c.counts).where(*lately)):
        children.update({name: count for name, count in json.loads(counts).items() if name in OUTCOMES})


def _unsealed(connection: Connection, store: Store, la: str) -> float:
    """Return for how long the oldest entry of a log has waited for a signed head, 0 where all have one."""
    size = sa.select(sa.func.coalesce(sa.func.max(TREE_HEAD.c.size), 0)).where(TREE_HEAD.c.la == la).scalar_subquery()
    oldest = connection.execute(sa.select(sa.func.min(LOG.c.at)).where(LOG.c.la == la, LOG.c.number > size)).scalar()
    return 0.0 if oldest is None else max(0.0, (store.now() - oldest) / _SECOND)
