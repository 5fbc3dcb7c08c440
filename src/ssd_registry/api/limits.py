"""How much one client may ask of the exchange, and how long an answer may take; refused before the framework sees it.

A client is a principal once it has been signed in, and the address that it comes from until then. Whoever sends more
than its share is told so for next to nothing, so that the others are answered as before.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Sequence
from ipaddress import IPv6Address, ip_address
from typing import Any, Final, NamedTuple, TypeVar

from anyio.to_thread import run_sync
from fastapi import APIRouter
from limits import RateLimitItem, RateLimitItemPerMinute
from limits.errors import ConfigurationError, StorageError
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import Headers
from starlette.routing import Route

from ssd_registry.api.artefacts import App, Receive, Scope, Send
from ssd_registry.api.body import LastWord
from ssd_registry.api.problems import problem
from ssd_registry.errors import SsdError
from ssd_registry.settings import Rates, Settings

CALLER: Final = "caller"
"""Where in the state of a request its principal is, once `security` has signed it in."""

SPARE_SECONDS: Final = 0.5
"""How much later than a handler's own deadline the layer steps in, for what no handler can end."""

_OF_AN_ADDRESS: Final = 4
"""How many times as many requests are answered at one time for an address that has not signed in: many may share it."""

_PRINCIPAL: Final = "principal/"
_AHEAD: Final = 5
"""Requests of one principal that are answered as they come before each waits its turn."""

_TOKENS = 10_000
_CLIENTS = 10_000
_SECONDS_WITHOUT = 5.0
_GUESSED = frozenset({401, 403, 404})
_R = TypeVar("_R")


class Verdict(NamedTuple):
    """Whether a request is let in; of which limit, how many more are, and in how many seconds that changes."""

    let_in: bool
    limit: RateLimitItem
    left: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """The headers that say so (draft-ietf-httpapi-ratelimit-headers)."""
        name = f'"{self.limit.namespace}"'
        return {
            "RateLimit-Policy": f"{name};q={self.limit.amount};w={self.limit.get_expiry()}",
            "RateLimit": f"{name};r={self.left};t={self.seconds}",
        }


class Windows:
    """Counts the requests of each client in the minute before now (a moving window).

    Where the store of the counts cannot be reached, this process counts for itself meanwhile.
    """

    def __init__(self, rates: Rates) -> None:
        self._requests = _per_minute("requests", rates.requests)
        self._address = _per_minute("address", rates.address)
        self._misses = _per_minute("misses", rates.misses)
        self._here = MemoryStorage()
        self._own = MovingWindowRateLimiter(self._here)
        self._shared = MovingWindowRateLimiter(_store(rates.store)) if rates.store else None
        self._without_until = self._forgotten_at = 0.0

    async def take(self, client: str, *, signed_in: bool) -> Verdict | None:
        """Count a request of *client* and say whether it is let in; None where there is no limit."""
        return await self._asked(lambda limiter: self._taken(limiter, client, signed_in=signed_in))

    async def miss(self, client: str) -> None:
        """Count a request for what is not there or not for *client*: many of them are guesses."""
        misses = self._misses
        if misses:
            await self._asked(lambda limiter: limiter.hit(misses, client))

    async def _asked(self, question: Callable[[MovingWindowRateLimiter], _R]) -> _R:
        self._forget()
        if self._shared and time.monotonic() > self._without_until:
            try:
                return await run_sync(question, self._shared)
            except StorageError:
                self._without_until = time.monotonic() + _SECONDS_WITHOUT
        return question(self._own)

    def _taken(self, limiter: MovingWindowRateLimiter, client: str, *, signed_in: bool) -> Verdict | None:
        if self._misses and not limiter.test(self._misses, client):
            return _verdict(limiter, self._misses, client, let_in=False)
        limit = self._requests if signed_in else self._address
        if limit is None:
            return None
        let_in = limiter.hit(limit, client)
        return _verdict(limiter, limit, client, let_in=let_in)

    def _forget(self) -> None:
        """Let go of clients that have not been here lately; the library keeps their names."""
        if len(self._here.events) < _CLIENTS or time.monotonic() - self._forgotten_at < 1:
            return
        self._forgotten_at = time.monotonic()
        for client in [client for client, hits in list(self._here.events.items()) if not hits]:
            self._here.clear(client)


def _per_minute(name: str, most: int) -> RateLimitItem | None:
    return RateLimitItemPerMinute(most, namespace=name) if most else None


def _verdict(limiter: MovingWindowRateLimiter, limit: RateLimitItem, client: str, *, let_in: bool) -> Verdict:
    stats = limiter.get_window_stats(limit, client)
    seconds = max(1, math.ceil(stats.reset_time - time.time()))
    return Verdict(let_in=let_in, limit=limit, left=max(0, stats.remaining), seconds=seconds)


def _store(address: str) -> Storage:
    """Return where counts are kept that several processes share."""
    try:
        kept = storage_from_string(address, wrap_exceptions=True, socket_timeout=1, socket_connect_timeout=1)
    except (ConfigurationError, TypeError, ValueError):
        kept = None
    if not isinstance(kept, Storage):
        raise SsdError(
            "SSD_RATE_STORE is no store of counts that can be used here. Give an address like redis://counts:6379, "
            "install limits[redis] or limits[valkey], or leave it out, and each process counts for itself."
        )
    return kept


class Pace:
    """Keeps a client that does not wait from being answered, or refused, faster than a processor can spare.

    So many answers are given at once; from then on each waits its turn, and so do the connections that ask.
    """

    def __init__(self, *, at_once: int, each_second: int) -> None:
        self._credit, self._gap = at_once / each_second, 1 / each_second
        self._turns: dict[str, float] = {}

    async def turn(self, client: str) -> None:
        """Wait until it is the turn of *client*."""
        now = time.monotonic()
        turn = max(self._turns.get(client, 0.0), now - self._credit) + self._gap
        self._turns[client] = turn
        if len(self._turns) > _CLIENTS:
            self._turns = {each: at for each, at in self._turns.items() if at > now - self._credit}
        if turn > now:
            await asyncio.sleep(turn - now)


class Limited:
    """ASGI layer around the routes of the exchange: so many requests a minute, so many at one time, so long for each.

    A token that was taken once (`CALLER`) is known here from then on, with whose it is. A forged one never is, so
    nobody can use up what another is allowed.
    """

    def __init__(self, app: App, routers: Sequence[APIRouter], settings: Settings) -> None:
        self._app = app
        self._in_time = Deadline(app, settings.request_seconds + SPARE_SECONDS)
        self._paths = [each.path_regex for router in routers for each in router.routes if isinstance(each, Route)]
        self._windows, self._at_once = Windows(settings.rates), settings.rates.at_once
        self._running: Counter[str] = Counter()
        each_second = settings.rates.each_second
        self._steady = Pace(at_once=_AHEAD, each_second=each_second) if each_second else None
        self._pace = Pace(at_once=100, each_second=50)
        self._known: OrderedDict[bytes, str] = OrderedDict()

    def covers(self, path: str) -> bool:
        """Tell whether *path* is one of the exchange's."""
        return any(each.match(path) for each in self._paths)  # 5 microseconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or say that it is one too many."""
        if scope["type"] != "http" or not self.covers(scope["path"]):
            await self._app(scope, receive, send)
            return
        token = _token(scope)
        known = self._known.get(token) if token else None
        client = known or f"address/{_address(scope)}"
        if self._at_once and self._running[client] >= self._at_once * (1 if known else _OF_AN_ADDRESS):
            await self._pace.turn(client)
            await _refused(scope, receive, send, {}, 1)
        else:
            await self._counted(scope, receive, send, client, signed_in=known is not None)
        if token and not known:
            await self._learn(token, getattr(scope.get("state", {}).get(CALLER), "id", None))

    async def _counted(self, scope: Scope, receive: Receive, send: Send, client: str, *, signed_in: bool) -> None:
        verdict = await self._windows.take(client, signed_in=signed_in)
        if verdict and not verdict.let_in:
            await self._pace.turn(client)
            await _refused(scope, receive, send, verdict.headers, verdict.seconds)
        else:
            await self._answered(scope, receive, send, client, verdict)

    async def _answered(self, scope: Scope, receive: Receive, send: Send, client: str, verdict: Verdict | None) -> None:
        headers = [
            (name.lower().encode(), value.encode()) for name, value in (verdict.headers if verdict else {}).items()
        ]
        status = 0

        async def sending(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message = {**message, "headers": [*message["headers"], *headers]}
            await send(message)

        scope.setdefault("state", {})
        self._running[client] += 1
        try:
            if self._steady and client.startswith(_PRINCIPAL):
                await self._steady.turn(client)
            await self._in_time(scope, receive, sending)
        finally:
            self._running[client] -= 1
            if not self._running[client]:
                del self._running[client]
        if status in _GUESSED:
            await self._windows.miss(client)

    async def _learn(self, token: bytes, principal: str | None) -> None:
        """Remember whose *token* it is, and count the request that told."""
        if principal is None:
            return
        self._known[token] = f"{_PRINCIPAL}{principal}"
        if len(self._known) > _TOKENS:
            self._known.popitem(last=False)
        await self._windows.take(self._known[token], signed_in=True)


def _token(scope: Scope) -> bytes | None:
    """Return what stands for the token of a request, if it has one."""
    given = Headers(raw=scope["headers"]).get("authorization", "")
    return hashlib.sha256(given.encode("latin-1")).digest() if given[:7].lower() == "bearer " else None


def _address(scope: Scope) -> str:
    """Return where a request comes from; of IPv6 the network, all of which one client may have."""
    host = (scope.get("client") or ("",))[0]
    try:
        address = ip_address(host)
    except ValueError:
        return "unknown"
    return str(IPv6Address(int(address) >> 64 << 64)) if isinstance(address, IPv6Address) else str(address)


async def _refused(scope: Scope, receive: Receive, send: Send, headers: dict[str, str], seconds: int) -> None:
    """Say that it is one request too many; what comes of its body is not read."""
    detail = f"This is one request too many. Wait {seconds} {'second' if seconds == 1 else 'seconds'}."
    response = problem("rate-limited", detail, headers={**headers, "Retry-After": str(seconds)})
    sent = Headers(raw=scope["headers"])
    if "transfer-encoding" in sent or sent.get("content-length", "0") != "0":
        response.headers["Connection"] = "close"
        response = LastWord(response)
    await response(scope, receive, send)


class Deadline:
    """ASGI layer that ends a request when nothing came or went for *seconds*, whatever its thread still does.

    An answer that has not begun becomes 503; one that has is broken off, and the server closes the connection.
    """

    def __init__(self, app: App, seconds: float) -> None:
        self._app, self._seconds = app, seconds
        self._left_behind: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request in time."""
        clock = asyncio.get_running_loop().time
        end, begun, late = clock() + self._seconds, False, False

        async def receiving() -> Any:
            nonlocal end
            message = await receive()
            end = clock() + self._seconds
            return message

        async def sending(message: Any) -> None:
            nonlocal begun, end
            if late:
                return
            begun = True
            await send(message)
            end = clock() + self._seconds

        task = asyncio.ensure_future(self._app(scope, receiving, sending))
        try:
            while not task.done() and (left := end - clock()) > 0:
                await asyncio.wait({task}, timeout=left)
        finally:
            if not task.done():
                late = True
                self._leave(task)
        if not late:
            task.result()
        elif not begun:
            await _too_late(scope, receive, send)

    def _leave(self, task: asyncio.Task[None]) -> None:
        """Stop *task* without waiting for it: its thread may be held by what never answers."""
        self._left_behind.add(task)
        task.add_done_callback(self._ended)
        task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._left_behind.discard(task)
        if not task.cancelled():
            task.exception()  # it is known here that it failed, and nobody is left to tell


async def _too_late(scope: Scope, receive: Receive, send: Send) -> None:
    detail = (
        "The answer took too long, and what was asked may or may not have been done. Ask again, with the same "
        "Idempotency-Key if there was one: then it is done once."
    )
    await problem("unavailable", detail, headers={"Connection": "close"})(scope, receive, send)
