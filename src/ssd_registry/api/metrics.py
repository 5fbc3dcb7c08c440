"""GET /metrics, for Prometheus: how many requests, how long they take, and how the exchange stands.

Labels are routes, methods, statuses, states and kinds. None is an authority, a client or anything that was sent.
"""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from anyio.to_thread import run_sync
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector
from starlette.datastructures import Headers
from starlette.responses import Response

from ssd_registry.api.artefacts import App, Receive, Scope, Send
from ssd_registry.api.problems import problem
from ssd_registry.errors import SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.figures import Figures, connections, figures
from ssd_registry.exchange.store import Store

PATH: Final = "/metrics"

_KEPT_SECONDS = 15.0
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Measured:
    """ASGI layer that counts and times every request, and answers /metrics to *addresses* alone.

    To anybody else there is nothing at that address. What stands in the store is asked for at most every 15 seconds.
    """

    def __init__(
        self, app: App, addresses: str, exchange: Callable[[], Exchange | None], raw: frozenset[str] = frozenset()
    ) -> None:
        self._app, self._exchange = app, exchange
        self._raw = raw  # paths of routes that the framework does not name
        self._networks = [_network(each) for each in addresses.split(",") if each.strip()]
        self.registry = CollectorRegistry()
        labels = ("method", "route")
        self._count = Counter(
            "ssd_requests", "Requests that were answered", (*labels, "status"), registry=self.registry
        )
        self._took = Histogram(
            "ssd_request_seconds", "How long requests took", labels, buckets=_BUCKETS, registry=self.registry
        )
        self._now = Gauge("ssd_requests_now", "Requests that are being answered", registry=self.registry)
        self._standing = _Standing()
        self.registry.register(self._standing)
        ProcessCollector(registry=self.registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request and count it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"] == PATH:
            await (await self._shown(scope))(scope, receive, send)
        else:
            await self._counted(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        began, status = time.perf_counter(), 0

        async def sending(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        self._now.inc()
        try:
            await self._app(scope, receive, sending)
        finally:
            self._now.dec()
            method = scope["method"] if scope["method"] in _METHODS else "other"
            route = getattr(scope.get("route"), "path", None) or (
                scope["path"] if scope["path"] in self._raw else "other"
            )
            self._count.labels(method, route, status or 500).inc()
            self._took.labels(method, route).observe(time.perf_counter() - began)

    async def _shown(self, scope: Scope) -> Response:
        if not _is_within((scope.get("client") or ("",))[0], self._networks):
            return problem("not-found", "There is nothing at this address. The discovery document is at /.")
        if scope["method"] not in {"GET", "HEAD"}:
            return problem("method-not-allowed", "This address takes GET.", headers={"Allow": "GET, HEAD"})
        exchange = self._exchange()
        if exchange is not None:
            await run_sync(self._standing.look, exchange.store)
        encode, media_type = choose_encoder(Headers(raw=scope["headers"]).get("accept", ""))
        return Response(encode(self.registry), media_type=media_type, headers={"Cache-Control": "no-store"})


class _Standing(Collector):
    """How the exchange stands, as it was when it was last looked at."""

    def __init__(self) -> None:
        self._figures: Figures | None = None
        self._connections = (0, 0)
        self._looked_at = float("-inf")

    def look(self, store: Store) -> None:
        """Look, unless that was done a moment ago."""
        self._connections = connections(store)
        if time.monotonic() - self._looked_at > _KEPT_SECONDS:
            self._looked_at, self._figures = time.monotonic(), figures(store)

    def collect(self) -> Iterator[Metric]:
        """Give the figures."""
        found = self._figures
        if found is None:
            return
        yield GaugeMetricFamily("ssd_store_reached", "Whether the store could be reached", int(found.reached))
        yield _family(
            "ssd_store_connections",
            "Connections of the store",
            "state",
            dict(zip(("used", "most"), self._connections, strict=True)),
        )
        yield _family("ssd_submissions", "Submissions, by state", "state", found.submissions)
        yield _family(
            "ssd_children_last_day",
            "Children of submissions that ended in the last day, to the nearest ten",
            "outcome",
            found.children,
        )
        yield _family("ssd_deliveries", "Deliveries to webhooks, by state", "state", found.deliveries)
        yield _family("ssd_tasks", "Tasks that wait for a worker, or for their time", "kind", found.tasks)
        yield _family("ssd_task_overdue_seconds", "For how long the oldest task has been due", "kind", found.overdue)
        yield GaugeMetricFamily(
            "ssd_log_unsealed_seconds",
            "For how long the oldest entry of an access log has had no signed head",
            found.unsealed,
        )


def _family(name: str, what: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, what, labels=[label])
    for value, figure in sorted(values.items()):
        family.add_metric([value], figure)
    return family


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    try:
        return ipaddress.ip_network(text.strip())
    except ValueError:
        raise SsdError(
            "SSD_METRICS_ADDRESSES has something that is no network. Write networks with commas between, like "
            "127.0.0.0/8,10.1.2.0/24."
        ) from None


def _is_within(host: str, networks: list[ipaddress.IPv4Network | ipaddress.IPv6Network]) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    plain = getattr(address, "ipv4_mapped", None) or address
    return any(plain in network for network in networks)
