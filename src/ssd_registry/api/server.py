"""The HTTP server: layers and routes."""

from __future__ import annotations

import errno
import gc
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
import uvicorn
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from ssd_registry.api import metrics, openapi, problems, validations, vocabulary
from ssd_registry.api.artefacts import App, Artefacts
from ssd_registry.api.body import LastWord
from ssd_registry.api.exchange import THREADS
from ssd_registry.api.front import Front
from ssd_registry.api.limits import Limited
from ssd_registry.api.metrics import Measured
from ssd_registry.api.problems import Refused, problem
from ssd_registry.api.protocol import Protocol
from ssd_registry.api.routing import invalid_parameters
from ssd_registry.api.security import check_declared
from ssd_registry.api.telemetry import only_listed, traced
from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import JobRefused, SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.jobs import Folder, Keys, Queue
from ssd_registry.privacy import names_of
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings
from ssd_registry.sparql import Limits as SparqlLimits
from ssd_registry.sparql import Sparql

_EXCHANGE = tuple(part.router for part in openapi.EXCHANGE)
_ROUTERS = tuple(part.router for part in openapi.PARTS)
_CHECKS = 4
"""Checks in threads at one time; more would only share one processor."""


def create_app(settings: Settings | None = None) -> FastAPI:
    """Return the application: routes only, without the layers around it (see `asgi`)."""
    settings = settings or Settings()
    app = FastAPI(
        title=openapi.TITLE,
        version=openapi.VERSION,
        openapi_url=None,
        lifespan=_lifespan,
        redirect_slashes=False,
        # The framework's own telemetry, once a provider is there, records faults with their messages and values.
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    registry = Registry(settings.releases)
    app.state.settings, app.state.registry = settings, registry
    app.state.shelf = Shelf(registry.folder)
    app.state.checker, app.state.ready = Checker(registry, settings.limits), False
    app.state.folder = Folder(settings.state, keep=settings.keep_hours * 3600)
    app.state.keys = Keys(app.state.folder)
    app.state.exchange = None
    # Routes are tried in this order, and trying costs: the busiest come first.
    app.add_route(validations.PATH, validations.create_validation, methods=["POST"], include_in_schema=False)
    app.add_route(vocabulary.SPARQL_PATH, vocabulary.query, methods=["GET", "POST"], include_in_schema=False)
    for router in _ROUTERS:
        app.include_router(router)
    app.add_exception_handler(SsdError, _error)
    app.add_exception_handler(RequestValidationError, _wrong_parameters)
    app.add_exception_handler(HTTPException, _http_problem)
    app.add_exception_handler(Exception, _fault)
    check_declared(app)
    app.state.document = openapi.document(app)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Load the releases, be ready, and let go."""
    registry: Registry = app.state.registry
    app.state.names = names_of(app.state.checker)
    app.state.exchange_threads = CapacityLimiter(THREADS)
    app.state.exchange = await run_sync(_exchange, app)
    for release in registry.releases.values():
        app.state.checker.rules(release).prepare()
    latest = registry.get("latest")
    limits = SparqlLimits(seconds=app.state.settings.sparql_seconds)
    app.state.sparql = Sparql(
        [release.folder / "ssd.nq" for release in registry.releases.values()],
        f"{latest.base}release/{latest.version}/graph",
        limits,
    )
    app.state.check_threads = CapacityLimiter(_CHECKS)
    app.state.query_threads = CapacityLimiter(limits.workers + limits.queue + 1)  # the one too many is told so
    app.state.queue = _queue(app.state.folder, app.state.settings)
    app.state.queue.start()
    # What was loaded stays; the collector need not look at it again. Documents come and go without
    # cycles, so it need not look often either.
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
    app.state.ready = True
    yield
    app.state.ready = False
    await run_sync(app.state.queue.stop)
    app.state.sparql.close()
    if app.state.exchange is not None:
        app.state.exchange.close()


def _exchange(app: FastAPI) -> Exchange | None:
    """Open the exchange, unless nobody has set one up here; raise `SsdError` where it would not be safe to."""
    settings: Settings = app.state.settings
    if not Exchange.is_set_up(settings):
        return None
    return Exchange.open(settings, app.state.registry, app.state.checker)


def _queue(folder: Folder, settings: Settings) -> Queue:
    log = structlog.get_logger()

    def tell(kind: str, where: list[str]) -> None:
        log.error("fault", kind=kind, where=where)

    return Queue(
        folder, settings.limits, most=settings.background_checks, seconds=settings.background_seconds, tell=tell
    )


def asgi(settings: Settings | None = None) -> App:
    """Return the whole server: the application within the layer of every request and the layer of files."""
    app = create_app(settings)
    chosen: Settings = app.state.settings
    raw = frozenset({validations.PATH, vocabulary.SPARQL_PATH})
    limited = Limited(app, _EXCHANGE, chosen)
    measured = Measured(limited, chosen.metrics_addresses, lambda: app.state.exchange, raw)
    watched = traced(measured, chosen.otlp_endpoint)
    front = Front(watched, raw | {metrics.PATH}, lambda path: path == metrics.PATH or limited.covers(path))
    return Artefacts(front, app.state.registry, app.state.shelf)


async def _error(_: Request, error: Exception) -> Response:
    assert isinstance(error, SsdError)  # noqa: S101 - it is registered for these alone
    response = problems.of_error(error)
    if isinstance(error, Refused) and response.status_code == 413:  # noqa: PLR2004 - content too large
        return LastWord(response)
    if isinstance(error, JobRefused) and response.status_code in {409, 503}:
        response.headers["Connection"] = "close"  # the body may not have been read to its end
        return LastWord(response)
    return response


async def _wrong_parameters(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - it is registered for these alone
    return invalid_parameters(error)


async def _fault(_: Request, __: Exception) -> Response:
    return problem("internal", "Something went wrong here.")


async def _http_problem(request: Request, error: Exception) -> Response:
    """Answer what the router raises: nowhere, another method, or where to go instead."""
    assert isinstance(error, HTTPException)  # noqa: S101 - it is registered for these alone
    headers = dict(error.headers or {})
    match error.status_code:
        case 404:
            return problem("not-found", "There is nothing at this address. The discovery document is at /.")
        case 405:
            return _other_methods(request)
        case 307:
            return Response(status_code=307, headers=headers)
    return problem("malformed-http", "The request cannot be read.", status=error.status_code)


def _other_methods(request: Request) -> Response:
    """Say which methods an address takes, to OPTIONS as a page of another site asks it (Fetch, 3.2)."""
    # More than one route may have the address: one for each of its methods.
    routes = [*request.app.routes, *(route for router in _ROUTERS for route in router.routes)]
    here = [each for each in routes if isinstance(each, Route) and each.path_regex.match(request.scope["path"])]
    methods = {method for route in here for method in route.methods or ()}
    allowed = ", ".join(sorted(methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())))
    if request.method != "OPTIONS":
        return problem("method-not-allowed", f"This address takes {allowed}.", headers={"Allow": allowed})
    preflight = {
        "Access-Control-Allow-Methods": allowed,
        "Access-Control-Allow-Headers": (
            "Accept, Content-Encoding, Content-Type, Idempotency-Key, If-None-Match, If-Range, Prefer, Range"
        ),
        "Access-Control-Max-Age": "86400",
    }
    return Response(status_code=204, headers={"Allow": allowed, **preflight})


def openapi_document() -> bytes:
    """Return the API's own OpenAPI document as it is committed and served."""
    document: bytes = create_app().state.document
    return document


def configure_logs(level: str) -> None:
    """Write logs as one JSON object a line: events, routes and counts, never what was sent."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_listed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )


def free(host: str, port: int) -> None:
    """Raise `SsdError` where nothing can listen on this address and port."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SsdError(f"Another program listens on port {port} already. End it, or give another --port.") from None
        if error.errno == errno.EACCES:
            raise SsdError(f"Port {port} is not yours to listen on. Give a --port above 1023.") from None
        raise SsdError(f"This computer does not have the address {host}. Give another --host.") from None


def run(host: str, port: int, workers: int) -> None:
    """Serve until stopped."""
    settings = Settings()
    configure_logs(settings.log_level)
    uvicorn.run(
        "ssd_registry.api.server:served",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        http=Protocol,
        ws="none",
        access_log=False,
        server_header=False,
        date_header=True,
        log_level="warning",
        timeout_keep_alive=15,
    )


def served() -> App:
    """Return the server for a worker process, with its logs set up."""
    settings = Settings()
    configure_logs(settings.log_level)
    return asgi(settings)
