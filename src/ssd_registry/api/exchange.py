"""How the routes of the exchange work: calls of the domain in threads, within a time, and bodies parsed once."""

from __future__ import annotations

import asyncio
import functools
import re
from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

import msgspec
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request

from ssd_registry.api.body import read_body
from ssd_registry.api.problems import Refused
from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.payload.json import loads

THREADS: Final = 20
"""Calls of the exchange at one time, as many as the store has connections."""

MOST: Final = 256 * 1024
"""The most bytes that a body has which is not data of children."""

NO_STORE: Final = {"Cache-Control": "no-store"}
"""For every answer that has anything of an authority in it."""

_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""The character U+0000 as JSON writes it: not every database can keep it."""

_EXPECTED = re.compile(r"Expected `([^`]+)`")
_MISSING = re.compile(r"Object missing required field `([^`]+)`")
_P = ParamSpec("_P")
_R = TypeVar("_R")
_S = TypeVar("_S", bound=msgspec.Struct)


def exchange_of(request: Request) -> Exchange:
    """Return the exchange; raise `Refused` where the server has none."""
    found: Exchange | None = getattr(request.app.state, "exchange", None)
    if found is None:
        raise Refused("no-exchange", "This server has no exchange yet. Its keeper sets one up with: ssd db upgrade")
    return found


async def run(request: Request, function: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Call *function* in a thread; raise `StoreUnavailable` when it does not return in time.

    Then the thread is left to itself: the store cuts its connection, which ends it.
    """
    seconds = exchange_of(request).settings.request_seconds
    limiter: CapacityLimiter = request.app.state.exchange_threads
    try:
        async with asyncio.timeout(seconds):
            return await run_sync(functools.partial(function, *args, **kwargs), abandon_on_cancel=True, limiter=limiter)
    except TimeoutError:
        raise StoreUnavailable from None


async def parsed(request: Request, kind: type[_S]) -> _S:
    """Return the body as a *kind*; raise with every member that is not known, and the first that has no such form."""
    media, _, _ = request.headers.get("content-type", "").lower().partition(";")
    if media.strip() != "application/json":
        raise Refused("unsupported-media-type", "Send the body as application/json, in UTF-8.")
    sent = await read_body(request, MOST)
    content: Any = loads(sent, exchange_of(request).settings.limits, ())
    if _NUL.search(sent):
        raise ExchangeRefused(
            "The body has a text with the character U+0000, which no text has.", kind="body-malformed"
        )
    if isinstance(content, dict):
        known = {field.encode_name for field in msgspec.structs.fields(kind)}
        if unknown := len(content.keys() - known):
            raise ExchangeRefused(
                f"{unknown} {'member is' if unknown == 1 else 'members are'} not known here. "
                f"Known: {', '.join(sorted(known))}.",
                kind="unknown-field",
            )
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as error:
        # Its words name types and places of ours: what was sent is not in them, except for a member's own name.
        message, _, place = str(error).partition(" - at ")
        where = place.strip("`").removeprefix("$").replace(".", "/") or "/"
        detail = f"The body does not have the form that is asked for: {_plain(message)}"
        raise ExchangeRefused(
            detail, kind="body-malformed", errors=({"pointer": where, "message": _plain(message)},)
        ) from None


def _plain(message: str) -> str:
    """Return what msgspec says as far as its words are of types and of members of ours, never what was sent."""
    if said := _EXPECTED.match(message):
        return f"Expected {said[1]}."
    if said := _MISSING.match(message):
        return f"The member {said[1]} is missing."
    return "It has a member that is not known here." if "unknown field" in message else "It cannot be read."
