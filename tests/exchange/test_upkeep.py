"""Once a day, what has had its time is ended and erased, by whichever worker there is."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from ssd_registry.exchange import tasks, upkeep
from ssd_registry.exchange.events import events, webhooks
from ssd_registry.exchange.events.outbound import Outbound
from ssd_registry.exchange.schema import DELIVERY, SHARE_ROW
from ssd_registry.exchange.sharing import shares
from ssd_registry.exchange.store import Store
from tests.exchange.events.test_outbound import stands_for
from tests.exchange.shared import LA, World, terms

NOW, DAY = 1_795_000_000.0, 86_400


@pytest.fixture
def world(store: Store) -> World:
    """Give an authority with a share of 30 days, and an endpoint that waits for its events."""
    store._clock = lambda: NOW
    made = World(store)
    webhooks.create(
        store,
        made.exchange.keys,
        LA,
        url="https://hooks.example.org/",
        types=[],
        by="p",
        outbound=Outbound(resolve=stands_for("93.184.215.14")),
    )
    made.shared(terms(retention_days=30))
    return made


def _counts(world: World) -> tuple[int, int]:
    """Return how many rows of shares have something in them, and how many deliveries there are."""
    with world.store.transaction("ingest", la=LA, organisation=LA, read=True) as connection:
        bodies = sa.select(sa.func.count()).where(SHARE_ROW.c.body.is_not(None))
        return (
            connection.execute(bodies).scalar_one(),
            connection.execute(sa.select(sa.func.count()).select_from(DELIVERY)).scalar_one(),
        )


def test_what_has_had_its_time_is_erased(world: World) -> None:
    """Shares when they are over, and events with their deliveries after 400 days; the numbers of events go on."""
    told = len(events.events(world.store, LA))
    assert told
    assert _counts(world) == (31, told)
    for days, rows, left in ((29, 31, told), (31, 0, told), (399, 0, told), (401, 0, 0)):
        world.store._clock = lambda days=days: NOW + days * DAY
        upkeep.run_task(world.exchange, upkeep.KIND)
        assert (_counts(world), len(events.events(world.store, LA))) == ((rows, left), left)
    (share,) = shares.shares(world.exchange, world.approver)
    assert share.state == "expired"
    with world.store.transaction("ingest", organisation=LA) as connection:
        events.tell(connection, world.store, LA, "share.read", {"share": share.id})
    assert [each.number for each in events.events(world.store, LA)] == [told + 1]


def test_the_task_is_there_once_and_due_once_a_day(world: World) -> None:
    """However many workers promise it, and how often."""
    upkeep.promise(world.store)
    upkeep.promise(world.store)
    (task,) = (each for each in tasks.due(world.store) if each.kind == upkeep.KIND)
    upkeep.run_task(world.exchange, task.id)
    upkeep.promise(world.store)
    assert upkeep.KIND not in {each.kind for each in tasks.due(world.store)}
    world.store._clock = lambda: NOW + DAY
    assert upkeep.KIND in {each.kind for each in tasks.due(world.store)}


def test_the_documentation_says_how_long_events_are_kept() -> None:
    """As long as they are."""
    page = Path(__file__).parents[2] / "docs" / "events.md"
    assert f"{upkeep.EVENTS_KEPT_DAYS} days" in page.read_text()
