"""What every request meets first: its identifier, its line in the log, HEAD, and headers for all answers."""

from __future__ import annotations

import time
import traceback
import uuid
from collections.abc import Callable
from typing import Any

import structlog

from ssd_registry.api.artefacts import App, Receive, Scope, Send
from ssd_registry.api.problems import REQUEST_ID, problem

_OPEN = {
    # Reading the standard needs no credential, so a page of any site may do it.
    b"access-control-allow-origin": b"*",
    b"access-control-expose-headers": (
        b"Content-Digest, Content-Disposition, Content-Location, ETag, Link, Location, Preference-Applied, "
        b"Retry-After, X-Request-Id"
    ),
}


class Front:
    """Gives every request an identifier and a line in the log, and answers HEAD as GET without a body.

    The identifier is always our own: one from outside could be anything, and would stand in the log.
    """

    def __init__(self, app: App, raw: frozenset[str], closed: Callable[[str], bool] = lambda _: False) -> None:
        self._app = app
        self._closed = closed  # tells which paths no page of another site may read
        self._raw = raw  # paths of routes that the framework does not name
        self._log = structlog.get_logger()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, identifier, status = time.perf_counter(), str(uuid.uuid4()), 0
        REQUEST_ID.set(identifier)
        wanted = {b"x-request-id": identifier.encode(), b"x-content-type-options": b"nosniff"}
        wanted |= {} if self._closed(scope["path"]) else _OPEN
        inner = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope

        async def sending(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": _completed(message["headers"], wanted)}
            elif scope["method"] == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        try:
            await self._app(inner, receive, sending)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, its words may hold what was sent
            self._log.error("fault", kind=type(error).__name__, where=_where(error), request_id=identifier)
            if not status:
                await problem("internal", "Something went wrong here.")(inner, receive, sending)
        finally:
            self._log.info(
                "request",
                method=scope["method"] if scope["method"] in _METHODS else "other",
                route=self._route(inner),
                status=status,
                milliseconds=round((time.perf_counter() - started) * 1000, 1),
                request_id=identifier,
            )

    def _route(self, scope: Scope) -> str:
        path = getattr(scope.get("route"), "path", None)
        return path or (scope["path"] if scope["path"] in self._raw else "unknown")


_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


def _completed(headers: list[tuple[bytes, bytes]], wanted: dict[bytes, bytes]) -> list[tuple[bytes, bytes]]:
    """Return *headers* with those that are *wanted*, each once."""
    there = {name for name, _ in headers}
    return [*headers, *((name, value) for name, value in wanted.items() if name not in there)]


def _where(error: BaseException) -> list[str]:
    """Return the places that *error* came through, without its message or any value."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename.rpartition('ssd_registry/')[2]}:{frame.lineno} {frame.name}" for frame in frames[-8:]]
