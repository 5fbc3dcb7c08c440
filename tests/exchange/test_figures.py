"""Figures: how the exchange stands, added up over authorities, and never so fine that one could be told from them."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.events import events
from ssd_registry.exchange.figures import connections, figures
from ssd_registry.exchange.identity.principals import add_organisation
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.schema import DELIVERY, SUBMISSION
from ssd_registry.exchange.store import Store
from tests.stores import exchange

HOUR = 3_600_000_000


def submitted(store: Store, la: str, number: int, state: str, counts: dict[str, int] | None, ago: int = 0) -> None:
    row: dict[str, Any] = {
        "la": la,
        "id": f"sub_{number}",
        "number": number,
        "state": state,
        "mode": "full",
        "sha256": "",
        "bytes": 1,
        "asked": "{}",
        "submitted_by": "p",
        "organisation": la,
        "received_at": 0,
    }
    ended = {"finished_at": store.now() - ago * HOUR, "counts": counts and json.dumps(counts)}
    with store.transaction("ingest", la=la) as connection:
        connection.execute(sa.insert(SUBMISSION).values({**row, **ended}))


def test_figures_are_added_up_over_authorities(store: Store) -> None:
    """Submissions and deliveries by state, tasks by kind, and children of the last day to the nearest ten."""
    for la in ("845", "846"):
        add_organisation(store, id=la, kind="authority", name=la)
        submitted(store, la, 1, "accepted", {"children": 500, "stored": 203, "refused": 4, "errors": 9})
        submitted(store, la, 2, "accepted", {"stored": 1_000}, ago=25)
        submitted(store, la, 3, "rejected", None)
    add_organisation(store, id="supplier-a", kind="supplier", name="A")
    with store.transaction("ingest", organisation="supplier-a") as connection:
        events.promise(connection, store, "supplier-a", ["whe_1", "whe_2"], 1)
        connection.execute(sa.update(DELIVERY).where(DELIVERY.c.endpoint == "whe_1").values(state="delivered"))
    found = figures(store)
    assert found.submissions == {"accepted": 4, "rejected": 2}
    assert {name: count for name, count in found.children.items() if count} == {"stored": 410, "refused": 10}
    assert found.deliveries == {"waiting": 1, "delivered": 1}
    assert found.tasks == {"delivery": 2}
    assert found.overdue["delivery"] >= 0
    assert found.reached


def test_the_age_of_a_log_without_a_head_is_told(store: Store) -> None:
    """That of the oldest entry that no head covers, of any authority."""
    keys: ServerKeys = exchange(store).keys
    for la in ("845", "846"):
        add_organisation(store, id=la, kind="authority", name=la)
    assert figures(store).unsealed == 0
    access = Access(
        kind="record.read",
        organisation="845",
        principal="p",
        agreement=None,
        purpose=None,
        collection=None,
        period=None,
        fields=[],
        children=1,
        request="r",
        result="ok",
    )
    with store.transaction("ingest", la="846") as connection:
        access_log.append(connection, store, "846", access)
    assert figures(store).unsealed > 0
    access_log.seal(store, keys, "846")
    assert figures(store).unsealed == 0


def test_a_store_that_cannot_be_reached_is_a_figure_too(sqlite_store: Store) -> None:
    """And the only one, since nothing else is known."""
    with sqlite_store.transaction("ingest") as connection:
        connection.execute(sa.text("drop table task"))
    found = figures(sqlite_store)
    assert (found.reached, found.tasks, found.submissions) == (False, {}, {})


def test_connections_in_use_are_counted(store: Store) -> None:
    """Beside how many there can be."""
    before, most = connections(store)
    with store.transaction("ingest", read=True):
        assert connections(store) == (before + 1, most)
    assert connections(store) == (before, most)
