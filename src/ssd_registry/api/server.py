"""The HTTP server: layers, routes and the API's own OpenAPI document."""

from __future__ import annotations

import gc
import sys
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import structlog
import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match, Route

from ssd_registry.api import meta, problems, releases, validations, vocabulary
from ssd_registry.api.artefacts import App, Artefacts, Receive, Scope, Send
from ssd_registry.api.problems import problem
from ssd_registry.api.routing import components, invalid_parameters
from ssd_registry.check import Checker
from ssd_registry.errors import SsdError
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings
from ssd_registry.sparql import Limits as SparqlLimits
from ssd_registry.sparql import Sparql

DESCRIPTION = (
    "The Standard Safeguarding Dataset: its frozen releases, checks of payloads against them, and its vocabulary. "
    "Faults of a request are problem details (RFC 9457). Reading needs no credential."
)


def create_app(settings: Settings | None = None) -> FastAPI:
    """Return the application: routes only, without the layers around it (see `asgi`)."""
    settings = settings or Settings()
    registry = Registry(settings.releases)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        for release in registry.releases.values():
            app.state.checker.structure(release)
        files = [release.folder / "ssd.nq" for release in registry.releases.values()]
        default = f"{registry.get('latest').base}release/{registry.get('latest').version}/graph"
        app.state.sparql = Sparql(files, default, SparqlLimits(seconds=settings.sparql_seconds))
        # What was loaded stays; the collector need not look at it again. Documents come and go without
        # cycles, so it need not look often either.
        gc.collect()
        gc.freeze()
        gc.set_threshold(100_000, 50, 50)
        app.state.ready = True
        yield
        app.state.ready = False
        app.state.sparql.close()

    app = FastAPI(
        title="SSD Registry",
        version="1",
        description=DESCRIPTION,
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
    )
    app.state.settings, app.state.registry = settings, registry
    app.state.checker, app.state.ready = Checker(registry, settings.limits), False
    for router in (meta.router, releases.router, vocabulary.router):
        app.include_router(router)
    app.add_route(validations.PATH, validations.create_validation, methods=["POST"], include_in_schema=False)
    app.add_route(vocabulary.SPARQL_PATH, vocabulary.query, methods=["GET", "POST"], include_in_schema=False)
    app.add_exception_handler(SsdError, lambda _, error: problems.of_error(error))
    app.add_exception_handler(
        RequestValidationError,
        lambda _, error: invalid_parameters(error),
    )
    app.add_exception_handler(HTTPException, _http_problem)  # type: ignore[arg-type]
    app.add_exception_handler(Exception, lambda *_: problem("internal", "Something went wrong here."))
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]
    return app


def asgi(settings: Settings | None = None) -> App:
    """Return the whole server: the application within the layer of files and the layer of every request."""
    app = create_app(settings)
    return _Outermost(Artefacts(app, app.state.registry))


class _Outermost:
    """Gives every request an identifier and a line in the log, and answers HEAD as GET without a body."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._log = structlog.get_logger()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["path"].startswith("/v1/standards/ssd/releases/") and scope["method"] in {"GET", "HEAD"}:
            # Files are the hot path: they are public, immutable and not worth a line each.
            await self._app(scope, receive, self._without_body(scope, send))
            return
        started, request_id = time.perf_counter(), uuid.uuid4().hex
        status = 0

        async def sending(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], (b"x-request-id", request_id.encode())]}
            await send(message)

        await self._app(scope, receive, self._without_body(scope, sending))
        route = scope.get("route")
        self._log.info(
            "request",
            method=scope["method"],
            route=getattr(route, "path", "unknown"),
            status=status,
            milliseconds=round((time.perf_counter() - started) * 1000, 1),
            request_id=request_id,
        )

    @staticmethod
    def _without_body(scope: Scope, send: Send) -> Send:
        """Let HEAD be answered as GET is, and drop the body on its way out."""
        if scope["method"] != "HEAD" or "/artefacts/" in scope["path"]:
            return send
        scope["method"] = "GET"

        async def headers_only(message: Any) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        return headers_only


async def _http_problem(request: Request, error: HTTPException) -> Response:
    match error.status_code:
        case 404:
            return problem("not-found", "There is nothing at this address. The discovery document is at /.")
        case 405:
            allowed = ", ".join(sorted(_methods(request)))
            return problem("method-not-allowed", f"This address takes {allowed}.", headers={"Allow": allowed})
    return problem("parameter-invalid", "The request cannot be used as it is.", status=error.status_code)


def _methods(request: Request) -> set[str]:
    methods: set[str] = set()
    for route in request.app.routes:
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE:
            methods |= route.methods or set()
    return methods | ({"HEAD"} if "GET" in methods else set())


def _document(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema:
        return app.openapi_schema
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=app.description,
        routes=app.routes,
        license_info={"name": "MIT", "identifier": "MIT"},
        tags=[
            {"name": "meta", "description": "The server itself"},
            {"name": "releases", "description": "Frozen releases of the standard and what they hold"},
            {"name": "validations", "description": "Checking payloads"},
            {"name": "vocabulary", "description": "Terms, codes and queries as linked data"},
        ],
    )
    document["paths"][validations.PATH] = validations.OPERATION
    document["paths"][vocabulary.SPARQL_PATH] = vocabulary.OPERATIONS
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    schemas |= components([*releases.SHAPES, *meta.SHAPES]) | {"Problem": problems.SCHEMA, "Report": validations.REPORT}
    document["components"]["schemas"] = dict(sorted(schemas.items()))
    for path in document["paths"].values():
        for operation in path.values():
            # Faults of parameters are problems with status 400 here, not FastAPI's own 422.
            fault = operation["responses"].get("422", {})
            if "HTTPValidationError" in orjson.dumps(fault).decode():
                del operation["responses"]["422"]
    app.openapi_schema = document
    return document


def openapi_document() -> bytes:
    """Return the API's own OpenAPI document as it is committed and served."""
    return orjson.dumps(create_app().openapi(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def configure_logs(level: str) -> None:
    """Write logs as one JSON object a line: events, routes and counts, never what was sent."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )


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
        access_log=False,
        server_header=False,
        date_header=True,
        log_level="warning",
        h11_max_incomplete_event_size=64 * 1024,
        timeout_keep_alive=15,
    )


def served() -> App:
    """Return the server for a worker process, with its logs set up."""
    settings = Settings()
    configure_logs(settings.log_level)
    return asgi(settings)
