"""A small application with routes of the exchange, for the tests of each, and people and machines to call it."""

from __future__ import annotations

import asyncio
import functools
import secrets
import tempfile
import threading
from pathlib import Path
from typing import Any

import httpx
from anyio import CapacityLimiter
from fastapi import APIRouter, FastAPI
from fastapi.exceptions import RequestValidationError
from joserfc.jwk import OKPKey
from starlette.exceptions import HTTPException

from ssd_registry.api import server
from ssd_registry.api.exchange import THREADS
from ssd_registry.api.security import check_declared
from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals, tokens
from ssd_registry.exchange.identity.access import ROLES, Principal, counting
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings

URL = "https://exchange.example"


@functools.cache
def _standard() -> tuple[Registry, Shelf, Checker]:
    registry = Registry()
    return registry, Shelf(registry.folder), Checker(registry)


def made_exchange(store: Store, **settings: Any) -> Exchange:
    """Return an exchange over *store* with a new key of its own."""
    registry, shelf, checker = _standard()
    key = Path(tempfile.mkdtemp()) / "server-key.json"
    chosen = Settings(url=URL, development=True, **settings)
    return Exchange(store, ServerKeys.open(key), registry, shelf, checker, chosen)


def exchange_app(exchange: Exchange | Store, *routers: APIRouter) -> FastAPI:
    """Return an application with *routers* and the handlers of the server, as it has them once it has started."""
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    app.state.exchange = exchange if isinstance(exchange, Exchange) else made_exchange(exchange)
    app.state.settings = app.state.exchange.settings
    app.state.exchange_threads = CapacityLimiter(THREADS)
    for router in routers:
        app.include_router(router)
    app.add_exception_handler(SsdError, server._error)
    app.add_exception_handler(RequestValidationError, server._wrong_parameters)
    app.add_exception_handler(HTTPException, server._http_problem)
    app.add_exception_handler(Exception, server._fault)
    check_declared(app)
    return app


class _InProcess(httpx.BaseTransport):
    """Asks an application in this process, from whichever thread, and waits for all of its answer."""

    def __init__(self, app: FastAPI, address: str) -> None:
        self._asked = httpx.ASGITransport(app, raise_app_exceptions=False, client=(address, 50_000))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        return asyncio.run_coroutine_threadsafe(self._answer(request), _loop()).result(timeout=60)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        request.stream = httpx.ByteStream(request.read())
        answer = await self._asked.handle_async_request(request)
        assert isinstance(answer.stream, httpx.AsyncByteStream)
        content = b"".join([part async for part in answer.stream])
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(content))


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    """Return the loop that applications run in, in a thread of its own."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="applications", daemon=True).start()
    return loop


def client_of(app: FastAPI, *, address: str = "127.0.0.1") -> httpx.Client:
    """Return a client of *app* in this process, at *address*, which follows nothing by itself; threads may share it."""
    return httpx.Client(transport=_InProcess(app, address), base_url=URL, headers={"Accept-Encoding": "identity"})


def organisation(store: Store, name: str, kind: str) -> None:
    """Add an organisation, unless it is there."""
    if name not in {each.id for each in principals.organisations(store)}:
        principals.add_organisation(store, id=name, kind=kind, name=f"The {kind} {name}")


def somebody(store: Store, *roles: str, of: str, kind: str = "machine", key: OKPKey | None = None) -> str:
    """Add a person or machine with *roles* to the organisation *of*, which is added too, and return its identifier."""
    held = next(iter(ROLES[roles[0]].organisations))
    organisation(store, of, held)
    keys = [key.as_dict(private=False)] if key else []
    name = f"{kind}-{secrets.token_hex(6)}"
    return principals.add_principal(
        store, id=name, kind=kind, organisation=of, name="Made up", roles=roles, keys=keys
    ).id


def bearer(
    exchange: Exchange,
    principal: str,
    *,
    acting_for: str | None = None,
    agreement: str | None = None,
    scopes: frozenset[str] | None = None,
) -> dict[str, str]:
    """Return the header with a token of *principal*; somebody of an authority acts for it, whatever else is said."""
    known = principals.find(exchange.store, principal)
    (kind,) = (each.kind for each in principals.organisations(exchange.store) if each.id == known.organisation)
    la = known.organisation if kind == "authority" else acting_for
    who = Principal(known.id, known.kind, known.organisation, kind, frozenset(known.roles), frozenset())
    given = principals.scopes_of(counting(who)) if scopes is None else scopes
    token = tokens.issue(
        exchange.store, exchange.keys, exchange.settings, who, scopes=given, la=la, agreement=agreement
    )
    return {"Authorization": f"Bearer {token}"}
