"""Metrics: what Prometheus reads of requests and of the exchange, to whom it is shown, and what it never holds."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from prometheus_client.parser import text_string_to_metric_families
from starlette.responses import Response

from ssd_registry.api.metrics import Measured
from ssd_registry.errors import SsdError
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.principals import add_organisation
from ssd_registry.exchange.store import Store
from tests.api.asgi import served
from tests.api.exchange_app import made_exchange

HERE = "127.0.0.0/8,::1/128"
ROUTER = APIRouter()


@ROUTER.get("/v1/things/{identifier}")
async def thing(identifier: str) -> Response:
    if identifier == "broken":
        raise ZeroDivisionError
    return Response(b"here")


def measured(exchange: Callable[[], Exchange | None] = lambda: None, addresses: str = HERE) -> Measured:
    app = FastAPI()
    app.include_router(ROUTER)
    return Measured(app, addresses, exchange, frozenset({"/raw"}))


async def read(app: Measured) -> dict[tuple[str, tuple[str, ...]], float]:
    """Read the metrics as Prometheus does, by name and values of labels."""
    status, headers, body = await served("/metrics", app=app, address="127.0.0.1")
    assert (status, headers["cache-control"], headers["content-type"][:10]) == (200, "no-store", "text/plain")
    families = text_string_to_metric_families(body.decode())
    return {(each.name, tuple(each.labels.values())): each.value for family in families for each in family.samples}


def test_requests_are_counted_by_route_and_status() -> None:
    """By the route and never by the address, which may hold what was sent."""

    async def story() -> None:
        app = measured()
        for path in ("/v1/things/canary-1", "/v1/things/canary-2", "/nowhere/canary", "/raw"):
            await served(path, app=app)
        with pytest.raises(ZeroDivisionError):
            await served("/v1/things/broken", app=app, method="GET")
        await served("/v1/things/x", app=app, method="CANARY")
        found = await read(app)
        assert found["ssd_requests_total", ("GET", "/v1/things/{identifier}", "200")] == 2
        assert found["ssd_requests_total", ("GET", "/v1/things/{identifier}", "500")] == 1
        assert found["ssd_requests_total", ("GET", "other", "404")] == 1
        assert found["ssd_requests_total", ("GET", "/raw", "404")] == 1
        assert found["ssd_request_seconds_count", ("GET", "/v1/things/{identifier}")] == 3
        assert found["ssd_requests_now", ()] == 0
        assert ("ssd_requests_total", ("other", "/v1/things/{identifier}", "405")) in found
        assert "canary" not in str(found).lower()

    asyncio.run(story())


def test_how_the_exchange_stands_is_told_without_whom_it_is_of(sqlite_store: Store) -> None:
    """What waits, what is sealed, and connections; and that the store cannot be reached, where that is so."""
    own = made_exchange(sqlite_store)
    add_organisation(sqlite_store, id="845", kind="authority", name="Canary Council")
    with sqlite_store.transaction("ingest", organisation="845") as connection:
        events.promise(connection, sqlite_store, "845", ["whe_canary"], 1)
    app = measured(lambda: own)
    found = asyncio.run(read(app))
    text = (Path(__file__).parents[2] / "docs" / "operating.md").read_text(encoding="utf-8")
    assert {
        name
        for name, _ in found
        if name.startswith("ssd_") and re.sub(r"_(created|count|sum|bucket)$", "", name) not in text
    } == set()
    assert found["ssd_store_reached", ()] == 1
    assert found["ssd_tasks", ("delivery",)] == 1
    assert found["ssd_deliveries", ("waiting",)] == 1
    assert found["ssd_log_unsealed_seconds", ()] == 0
    assert found["ssd_children_last_day", ("stored",)] == 0
    assert found["ssd_store_connections", ("most",)] == 20
    assert "canary" not in str(found).lower()
    assert "845" not in str(found)


def test_the_store_is_not_asked_each_time(sqlite_store: Store) -> None:
    """Whoever reads the metrics often costs no more for it."""
    app = measured(lambda: own)
    own = made_exchange(sqlite_store)

    async def story() -> None:
        first = await read(app)
        with sqlite_store.transaction("ingest", organisation="845") as connection:
            events.promise(connection, sqlite_store, "845", ["whe_1"], 1)
        assert ("ssd_tasks", ("delivery",)) not in await read(app)
        app._standing._looked_at = float("-inf")
        later = await read(app)
        assert later["ssd_tasks", ("delivery",)] == 1
        assert first.keys() <= later.keys()

    asyncio.run(story())


SHOWN: list[tuple[str, str, str, int]] = [
    ("this computer", HERE, "127.0.0.1", 200),
    ("this computer by IPv6", HERE, "::1", 200),
    ("this computer through IPv6", HERE, "::ffff:127.0.0.1", 200),
    ("another", HERE, "10.0.0.1", 404),
    ("one of a network", f"{HERE}, 10.0.0.0/24", "10.0.0.1", 200),
    ("one beside a network", "10.0.0.0/24", "10.0.1.1", 404),
    ("nobody", "", "127.0.0.1", 404),
    ("none that is known", HERE, "testclient", 404),
]


@pytest.mark.parametrize(
    ("addresses", "address", "status"), [case[1:] for case in SHOWN], ids=[case[0] for case in SHOWN]
)
def test_metrics_are_shown_to_chosen_addresses(addresses: str, address: str, status: int) -> None:
    """To any other there is nothing at that address."""
    assert asyncio.run(served("/metrics", app=measured(addresses=addresses), address=address))[0] == status


def test_metrics_are_only_read() -> None:
    """And other kinds of connection are passed on."""
    status, headers, _ = asyncio.run(served("/metrics", app=measured(), address="127.0.0.1", method="POST"))
    assert (status, headers["allow"]) == (405, "GET, HEAD")
    passed: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        passed.append(scope["type"])

    asyncio.run(Measured(app, HERE, lambda: None)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert passed == ["lifespan"]


def test_a_setting_that_is_no_network_is_named() -> None:
    """When the server starts, and not when somebody looks."""
    with pytest.raises(SsdError, match="SSD_METRICS_ADDRESSES"):
        measured(addresses="127.0.0.1,everybody")


def test_the_server_shows_its_metrics(client: httpx.Client) -> None:
    """Without an exchange too, and to no page of another site."""
    client.get("/v1/standards")
    answer = client.get("/metrics")
    assert answer.status_code == 200
    assert 'ssd_requests_total{method="GET",route="/v1/standards",status="200"}' in answer.text
    assert "access-control-allow-origin" not in answer.headers
    assert client.head("/metrics").content == b""
