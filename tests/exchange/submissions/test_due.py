"""When a sign-off is due: told once, of each return that an agreement in force waits for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.exchange.shared import LA, World, cin, sample

from ssd_registry.exchange.events import events
from ssd_registry.exchange.sharing import agreements
from ssd_registry.exchange.store import Store


@pytest.fixture
def world(sqlite_store: Store) -> World:
    return World(sqlite_store)


def due(world: World) -> list[dict[str, Any]]:
    """Return what the authority was told is due."""
    return [json.loads(each.body)["data"] for each in events.events(world.store, LA, types=["sign-off.due"])]


def test_a_return_is_due_once_until_it_is_signed_off(world: World) -> None:
    """From the first submission after the agreement was signed, and again from the first after the sign-off."""
    world.submit(sample(3))
    assert due(world) == [], "nobody waits for it"
    agreement = world.agree()
    first = world.submit(sample(4))
    told = {"authority": LA, "agreement": agreement, "collection": "ssd", "period": "current", "submission": first}
    assert due(world) == [told]
    latest = world.submit(sample(5))
    assert due(world) == [told]
    world.sign(latest)
    again = world.submit(sample(6))
    assert due(world) == [told, {**told, "submission": again}]


def test_each_return_is_due_by_itself_and_none_that_nobody_may_read(world: World) -> None:
    """The latest period of each; an agreement that was suspended waits for nothing."""
    census = world.agree(cin(periods=["2024-25", "2025-26"]))
    ended = world.agree()
    agreements.suspend(world.store, ended, la=LA)
    stopped = world.agree()
    agreements.suspend(world.store, stopped)
    world.submit(sample(3))
    assert [(each["agreement"], each["period"]) for each in due(world)] == [(census, "2025-26")]
