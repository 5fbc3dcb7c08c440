"""Logs and traces: what they tell, and that nothing which was sent is ever in them."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from fastapi import APIRouter, FastAPI, Request
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.responses import Response

from ssd_registry.api import telemetry
from ssd_registry.api.events import router
from ssd_registry.api.exchange import exchange_of, run
from ssd_registry.api.problems import REQUEST_ID
from ssd_registry.api.telemetry import LOGGED, TRACED, Traced, Tracing, only_listed, traced
from ssd_registry.errors import SsdError
from ssd_registry.exchange import spans
from ssd_registry.exchange.store import Store
from tests.api.asgi import served
from tests.api.exchange_app import bearer, exchange_app, made_exchange, somebody

CANARY = "Zephyrine-Canary-7"
TRACE = "0af7651916cd43dd8448eb211c80319c"


@pytest.fixture
def exported() -> Iterator[InMemorySpanExporter]:
    """Give what is exported while every span is watched."""
    exporter = InMemorySpanExporter()
    yield exporter
    spans.watch(None)


def watched(app: Any, exporter: InMemorySpanExporter) -> Traced:
    tracing = Tracing(telemetry.provider(SimpleSpanProcessor(exporter)))
    spans.watch(tracing.watcher)
    return Traced(app, tracing)


def test_a_request_and_what_it_does_are_one_trace(sqlite_store: Store, exported: InMemorySpanExporter) -> None:
    """The one that its sender began; transactions are parts of it, also in other threads."""
    own = made_exchange(sqlite_store)
    token = bearer(own, somebody(own.store, "la-submitter", of="845"))
    app = watched(exchange_app(own, router), exported)
    more = {**token, "traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}
    assert asyncio.run(served("/v1/events", app=app, more=more))[0] == 200
    *inner, outer = exported.get_finished_spans()
    assert outer.name == "GET /v1/events"
    assert dict(outer.attributes or {}) == {
        "http.request.method": "GET",
        "http.route": "/v1/events",
        "http.response.status_code": 200,
    }
    assert outer.parent is not None
    assert f"{outer.parent.trace_id:032x}" == TRACE
    assert {each.name for each in inner} == {"transaction"}
    assert all(each.parent and each.parent.span_id == outer.context.span_id for each in inner)
    assert {"ssd.role": "ingest", "ssd.read": True} in [dict(each.attributes or {}) for each in inner]


def test_what_a_worker_does_is_traced_by_task(sqlite_store: Store, exported: InMemorySpanExporter) -> None:
    """And not that it looks for tasks all day."""
    watched(None, exported)
    with sqlite_store.transaction("ingest"):
        pass
    with spans.span("task", kind="delivery"), sqlite_store.transaction("ingest"):
        pass
    inner, outer = exported.get_finished_spans()
    assert (inner.name, outer.name, dict(outer.attributes or {})) == ("transaction", "task", {"ssd.kind": "delivery"})


def test_no_canary_is_ever_exported(sqlite_store: Store, exported: InMemorySpanExporter) -> None:
    """Not from an address, a query, a header, a method, a body, an exception, nor from whoever makes a span carelessly."""
    own, careless = made_exchange(sqlite_store), APIRouter(tags=["meta"])

    @careless.post("/careless/{name}")
    async def fail(request: Request, name: str) -> Response:
        def work() -> None:
            with (
                spans.span(f"<{name}>", role=f"<{name}>", kind=name + "!" * 60, person=name),
                exchange_of(request).store.transaction("ingest"),
            ):
                raise ValueError(name)

        await run(request, work)
        raise AssertionError

    app = watched(exchange_app(own, router, careless), exported)
    headers = {
        "x-name": CANARY,
        "user-agent": CANARY,
        "baggage": f"name={CANARY}",
        "tracestate": f"name={CANARY}",
        "traceparent": CANARY,
    }
    for path, method in (
        (f"/careless/{CANARY}", "POST"),
        (f"/v1/{CANARY}", "GET"),
        (f"/v1/events?types={CANARY}", "GET"),
        ("/v1/events", CANARY),
        (f"/v1/webhooks/{CANARY}", "GET"),
    ):
        asyncio.run(_answered(path, app, method, headers))
    finished = exported.get_finished_spans()
    assert len(finished) >= 7
    assert CANARY not in " ".join(str(each.to_json()) for each in finished)
    assert {name for each in finished for name in each.attributes or {}} <= TRACED


async def _answered(path: str, app: Any, method: str, headers: dict[str, str]) -> None:
    try:
        await served(path, app=app, method=method, body=(json.dumps({"name": CANARY}).encode(),), more=headers)
    except ValueError as error:
        assert str(error) == CANARY  # noqa: PT017 - it went through the layer as it was


def test_traces_are_sent_nowhere_unless_somebody_asks() -> None:
    """And then only where the extra is installed; the sentence says how."""
    app = FastAPI()
    assert traced(app, None) is app


def test_without_the_extra_a_sentence_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer that has only what the registry needs."""
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(SsdError, match=r"pip install 'ssd-registry\[telemetry\]'"):
        traced(FastAPI(), "http://127.0.0.1:4318/v1/traces")


def test_spans_are_sent_to_a_collector() -> None:
    """As OTLP over HTTP, when the program ends at the latest."""
    from tests.exchange.events.test_outbound import receiver

    with receiver(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as (port, arrived):
        sent = telemetry._exporting(f"http://127.0.0.1:{port}/v1/traces")
        made = telemetry.provider(sent)
        with Tracing(made).span("task"):
            pass
        made.shutdown()
    assert arrived[0].startswith(b"POST /v1/traces HTTP/1.1")


def test_a_line_of_the_log_has_the_fields_that_are_listed() -> None:
    """Whatever else it was given: other fields, long text, a sentence for an event."""
    lines = structlog.testing.CapturingLogger()
    log = structlog.wrap_logger(
        lines, processors=[structlog.processors.add_log_level, only_listed, structlog.processors.JSONRenderer()]
    )
    log.info("request", method="GET", status=200, milliseconds=1.5, person_id=CANARY, url=CANARY, where=["a.py:1 f"])
    careless = f"{CANARY} was looked at!"
    log.info(careless, principal="p" * 300, allowed=True, reason=None)
    first, second = (json.loads(call.args[0]) for call in lines.calls)
    assert first == {
        "event": "request",
        "level": "info",
        "method": "GET",
        "status": 200,
        "milliseconds": 1.5,
        "where": ["a.py:1 f"],
    }
    assert second == {"event": "unnamed", "level": "info", "principal": "p" * 200, "allowed": True, "reason": None}


def test_a_line_says_which_request_it_is_of() -> None:
    """Where there is one, and the line does not say so itself."""
    before = REQUEST_ID.set("one")
    try:
        assert only_listed(None, "info", {"event": "access"}) == {"event": "access", "request_id": "one"}
        assert only_listed(None, "info", {"event": "request", "request_id": "two"})["request_id"] == "two"
    finally:
        REQUEST_ID.reset(before)
    assert only_listed(None, "info", {"event": "access"}) == {"event": "access"}


def test_what_is_listed_names_nothing_of_a_child() -> None:
    """Neither in logs nor in traces."""
    assert not [
        name
        for name in (*LOGGED, *TRACED)
        if any(word in name for word in ("person", "name", "birth", "url", "path", "body", "address"))
    ]
