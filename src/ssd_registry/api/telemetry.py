"""What is told of requests to those who watch the server: lines of logs, and traces for a collector of OpenTelemetry.

Both hold what is listed here and nothing else. An attribute or a field that is not listed is left out, so that no
value that was sent can get there by a slip; words of exceptions are never recorded, since they may hold one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Final

from starlette.datastructures import Headers

from ssd_registry.api.artefacts import App, Receive, Scope, Send
from ssd_registry.api.problems import REQUEST_ID
from ssd_registry.errors import SsdError
from ssd_registry.exchange import spans

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import SpanProcessor, TracerProvider

LOGGED: Final = frozenset(
    {
        *("event", "level", "timestamp"),
        *("method", "route", "status", "milliseconds", "request_id", "kind", "where"),
        *("action", "allowed", "reason", "principal", "organisation", "acting_for", "agreement"),
        *("submission", "share", "records", "children", "task", "attempt", "jobs", "seconds"),
    }
)
"""The fields that a line of the log may have."""

TRACED: Final = frozenset(
    {"http.request.method", "http.route", "http.response.status_code", "ssd.role", "ssd.read", "ssd.kind"}
)
"""The attributes that a span may have."""

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_. -]{0,59}")
_LONGEST = 200
_PART = "transaction"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


# ---- logs ----


def only_listed(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Leave out of a line of the log what is not listed; its event is a word or two. A processor of structlog.

    A line that is written while a request is answered says which.
    """
    kept = {name: _short(value) for name, value in event.items() if name in LOGGED}
    if identifier := REQUEST_ID.get():
        kept.setdefault("request_id", identifier)
    if not _WORD.fullmatch(str(kept.get("event", ""))):
        kept["event"] = "unnamed"
    return kept


def _short(value: Any) -> Any:
    match value:
        case bool() | int() | float() | None:
            return value
        case list():
            return [_short(each) for each in value]
    return str(value)[:_LONGEST]


# ---- traces ----


class Tracing:
    """Makes spans, of which those that are begun within another are parts."""

    def __init__(self, provider: TracerProvider) -> None:
        self._tracer = provider.get_tracer("ssd-registry")

    def span(self, name: str, parent: Any = None) -> AbstractContextManager[Any]:
        """Return a span to enter, within *parent* or the one that is open."""
        return self._tracer.start_as_current_span(
            name, context=parent, record_exception=False, set_status_on_exception=False
        )

    @contextmanager
    def watcher(self, name: str, facts: dict[str, spans.Fact]) -> Iterator[None]:
        """Make a span of what the exchange does (see `spans`); of a transaction only as a part of something.

        A worker looks for tasks all day.
        """
        from opentelemetry.trace import get_current_span  # noqa: PLC0415 - of an extra

        if name == _PART and not get_current_span().get_span_context().is_valid:
            yield
            return
        with self.span(name if _WORD.fullmatch(name) else "other") as span:
            span.set_attributes(_listed({f"ssd.{fact}": value for fact, value in facts.items()}))
            yield


class Traced:
    """ASGI layer that makes a span of every request, within the trace that its traceparent names (W3C)."""

    def __init__(self, app: App, tracing: Tracing) -> None:
        from opentelemetry.trace.propagation.tracecontext import (  # noqa: PLC0415 - of an extra
            TraceContextTextMapPropagator,
        )

        self._app, self._tracing = app, tracing
        self._context = TraceContextTextMapPropagator()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request within a span."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500

        async def sending(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        method = scope["method"] if scope["method"] in _METHODS else "other"
        headers = Headers(raw=scope["headers"])
        with self._tracing.span(method, self._context.extract({"traceparent": headers.get("traceparent", "")})) as span:
            try:
                await self._app(scope, receive, sending)
            finally:
                route = getattr(scope.get("route"), "path", None) or "other"
                span.update_name(f"{method} {route}")
                facts = {"http.request.method": method, "http.route": route, "http.response.status_code": status}
                span.set_attributes(_listed(facts))


def traced(app: App, endpoint: str | None) -> App:
    """Return *app* with a layer that sends its traces to *endpoint*; where there is none, as it is."""
    tracing = watch_work(endpoint)
    return Traced(app, tracing) if tracing else app


def watch_work(endpoint: str | None) -> Tracing | None:
    """Send traces of what the exchange does to *endpoint*, if there is one; a worker needs no more than that."""
    if not endpoint:
        return None
    tracing = Tracing(provider(_exporting(endpoint)))
    spans.watch(tracing.watcher)
    return tracing


def provider(*processors: SpanProcessor) -> TracerProvider:
    """Return what makes spans and hands them to *processors*."""
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - of an extra
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415

    made = TracerProvider(resource=Resource({"service.name": "ssd-registry"}))
    for each in processors:
        made.add_span_processor(each)
    return made


def _exporting(endpoint: str) -> SpanProcessor:
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415 - of an extra
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError:
        raise SsdError(
            "SSD_OTLP_ENDPOINT is set, and what sends traces is not installed. Install it with "
            "pip install 'ssd-registry[telemetry]', or take the setting away."
        ) from None
    return BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint))


def _listed(facts: dict[str, Any]) -> dict[str, Any]:
    """Return those of *facts* that a span may have, each a number, yes or no, or a word of ours."""
    return {name: value for name, value in facts.items() if name in TRACED and _is_ours(name, value)}


def _is_ours(name: str, value: Any) -> bool:
    return isinstance(value, int) or name == "http.route" or _WORD.fullmatch(str(value)) is not None
