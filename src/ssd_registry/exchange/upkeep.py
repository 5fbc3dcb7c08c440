"""What is done once a day: what has had its time is ended and erased."""

from __future__ import annotations

from typing import Final

from ssd_registry.exchange import tasks
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.sharing import shares
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.tasks import Task

KIND: Final = "upkeep"
"""The kind of the task, and its identifier, since there is one."""

EVENTS_KEPT_DAYS: Final = 400
"""For how long an event can be read, and what came of its deliveries: a return of last year, and a month."""

_DAY_SECONDS = 86_400
_SECOND = 1_000_000


def promise(store: Store) -> None:
    """Leave the task, unless it waits already: it is done now, and from then on once a day."""
    with store.transaction("ingest") as connection:
        tasks.promise(connection, Task(KIND, KIND, store.now()))


def run_task(exchange: Exchange, task: str) -> None:
    """End the shares whose time is over, forget old events, and have that done again in a day."""
    store = exchange.store
    before = store.now() - EVENTS_KEPT_DAYS * _DAY_SECONDS * _SECOND
    for organisation in principals.organisations(store):
        if organisation.kind == "authority":
            shares.end_overdue(exchange, organisation.id)
        events.prune(store, organisation.id, before=before)
    tasks.postpone(store, task, _DAY_SECONDS)
    store.take_log_in()  # so that what was erased is in no file
