"""Who sends a request: rows A01 to A03, A09 to A11, A14 and A19 over HTTP, and that every route says its action."""

from __future__ import annotations

import time
from typing import Annotated, Any, Final

import httpx
import pytest
import structlog
from fastapi import APIRouter, Depends, FastAPI, Request
from joserfc.jwk import OKPKey
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute

from ssd_registry.api.routing import StrictRoute, answer
from ssd_registry.api.security import SCHEME, allowed, check_declared
from ssd_registry.api.server import create_app
from ssd_registry.errors import SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import key_pair, principals
from ssd_registry.exchange.identity.access import ACTIONS, Principal, Resource, enforce, not_found
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import URL, bearer, client_of, exchange_app, made_exchange, organisation, somebody

KEY: Final = OKPKey.generate_key("Ed25519", {"kid": "one"})
router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["submissions"])


THINGS: Final = {"ours": "301", "theirs": "302"}


@router.get("/things/{name}")
async def get_thing(name: str, caller: Annotated[Principal, allowed("submission:read")]) -> Response:
    """Answer with a thing of an authority, where there is one."""
    la = THINGS.get(name)
    if la is None:
        not_found()
    enforce(caller, "submission:read", Resource(la=la))
    return answer({"caller": caller.id, "la": caller.la})


@router.post("/things")
async def sign_off(caller: Annotated[Principal, allowed("submission:sign-off")]) -> Response:
    """Sign something off."""
    return answer({"caller": caller.id})


@router.get("/register")
async def list_register(caller: Annotated[None, allowed("agreement:read")]) -> Response:
    """Show everybody something."""
    return answer({"caller": caller})


@pytest.fixture
def exchange(sqlite_store: Store) -> Exchange:
    """Give an exchange."""
    return made_exchange(sqlite_store)


@pytest.fixture
def server(exchange: Exchange) -> httpx.Client:
    """Give a client of a server with the routes above."""
    return client_of(exchange_app(exchange, router))


@pytest.fixture
def submitter(exchange: Exchange) -> str:
    """Give a machine of an authority."""
    return somebody(exchange.store, "la-submitter", of="301", key=KEY)


def test_the_right_token_opens_the_right_door(server: httpx.Client, exchange: Exchange, submitter: str) -> None:
    """And no other authority's (A10): its thing is not there, just as one that never was."""
    headers = bearer(exchange, submitter)
    assert server.get("/v1/things/ours", headers=headers).json() == {"caller": submitter, "la": "301"}
    foreign, unknown = (server.get(f"/v1/things/{name}", headers=headers) for name in ("theirs", "never-was"))
    assert foreign.status_code == unknown.status_code == 404
    assert _but_its_identifier(foreign) == _but_its_identifier(unknown)


def _but_its_identifier(answer: httpx.Response) -> Any:
    return answer.json() | {"instance": ""}, set(answer.headers)


def _signed(exchange: Exchange, **claims: Any) -> str:
    whole = {"iss": URL, "aud": f"{URL}/v1", "org": "301", "jti": "x", "scope": "submission:read", "acting_for": "301"}
    return exchange.keys.sign(whole | claims, kind="at+jwt")


def test_a_request_that_does_not_say_who_sends_it_is_refused(
    server: httpx.Client, exchange: Exchange, submitter: str
) -> None:
    """A01, A03 and A09: none, two, another kind, run out, forged, or what is no access token."""
    good = bearer(exchange, submitter)["Authorization"]
    head, body, _ = good.removeprefix("Bearer ").split(".")
    private = dict(KEY.as_dict(private=True))
    for given in (
        [],
        [good, good],
        [good.removeprefix("Bearer ")],
        ["Basic eDp5"],
        ["Bearer"],
        ["Bearer "],
        ["Bearer x"],
        [f"Bearer {'x' * 20_000}"],
        [f"Bearer {head}.{body}.AAAA"],
        [f"Bearer {_signed(exchange, sub=submitter, exp=int(time.time()))}"],
        [f"Bearer {key_pair.sign(submitter, private, audience=URL)}"],
    ):
        answer = server.get("/v1/things/ours", headers=[("Authorization", each) for each in given])
        assert answer.status_code == 401, given
        assert answer.json()["type"] == "/problems/unauthenticated"
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert server.get("/v1/things/ours", headers={"Authorization": good.replace("Bearer", "bearer")}).status_code == 200


def test_a_token_in_an_address_is_refused_and_no_longer_taken(
    server: httpx.Client, exchange: Exchange, submitter: str
) -> None:
    """A02: the address is in logs by now."""
    headers, other = bearer(exchange, submitter), bearer(exchange, submitter)
    token = headers["Authorization"].removeprefix("Bearer ")
    for address in ("/v1/things/ours", "/v1/register"):
        assert server.get(address, params={"access_token": token}).status_code == 401
    assert server.get("/v1/things/ours", headers=headers).status_code == 401
    assert server.get("/v1/things/ours", headers=other).status_code == 200
    assert server.get("/v1/things/ours", params={"access_token": "nonsense"}, headers=other).status_code == 401
    assert server.get("/v1/things/ours", headers=other).status_code == 200


def test_a_token_without_the_scope_is_refused(server: httpx.Client, exchange: Exchange, submitter: str) -> None:
    """A11."""
    headers = bearer(exchange, submitter, scopes=frozenset({"submission:create"}))
    answer = server.get("/v1/things/ours", headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/insufficient-scope")


def test_a_machine_approves_nothing(server: httpx.Client, exchange: Exchange, submitter: str) -> None:
    """A19: nor does its token get the scope by saying so."""
    headers = bearer(exchange, submitter, scopes=frozenset(ACTIONS))
    answer = server.post("/v1/things", headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/insufficient-scope")
    person = somebody(exchange.store, "la-approver", of="301", kind="person")
    assert server.post("/v1/things", headers=bearer(exchange, person)).status_code == 200


def test_a_delegation_that_is_revoked_ends_a_token(server: httpx.Client, exchange: Exchange) -> None:
    """A14."""
    organisation(exchange.store, "301", "authority")
    supplier = somebody(exchange.store, "supplier", of="acme")
    principals.grant_delegation(exchange.store, "301", "acme", by="test")
    headers = bearer(exchange, supplier, acting_for="301")
    assert server.get("/v1/things/ours", headers=headers).status_code == 200
    principals.revoke_delegation(exchange.store, "301", "acme")
    answer = server.get("/v1/things/ours", headers=headers)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/delegation-ended")


def test_what_is_public_asks_nobody(server: httpx.Client) -> None:
    """Whatever is sent along."""
    assert server.get("/v1/register").json() == {"caller": None}
    assert server.get("/v1/register", headers={"Authorization": "Bearer x"}).status_code == 200


def test_every_decision_is_logged_without_the_token(server: httpx.Client, exchange: Exchange, submitter: str) -> None:
    """ASVS 16.3.2: who, what, for whom, and whether."""
    headers = bearer(exchange, submitter, scopes=frozenset())
    with structlog.testing.capture_logs() as lines:
        server.get("/v1/things/ours", headers=headers)
        server.get("/v1/things/ours", headers=bearer(exchange, submitter))
        server.get("/v1/things/ours", params={"access_token": headers["Authorization"].removeprefix("Bearer ")})
    decisions = [(line["action"], line["allowed"], line["reason"]) for line in lines if line["event"] == "access"]
    assert decisions == [("submission:read", False, "no-scope"), ("submission:read", True, None)]
    assert "token_in_address" in {line["event"] for line in lines}
    assert headers["Authorization"].split(".")[2] not in str(lines)


async def _bare(request: Request) -> Response:
    return Response(request.url.path)


@pytest.mark.parametrize("how", ["router", "nested", "dependency", "route", "websocket"])
def test_a_route_that_does_not_say_its_action_stops_the_start(how: str) -> None:
    """However it was added, and whatever else it depends on."""
    app, inner = FastAPI(openapi_url=None), APIRouter(prefix="/v1", tags=["shares"])
    if how in {"router", "nested"}:
        inner.add_api_route("/bare", _bare, response_class=Response)
    elif how == "dependency":
        inner.add_api_route("/bare", _bare, response_class=Response, dependencies=[Depends(_bare)])
    elif how == "route":
        app.routes.append(Route("/v1/bare", _bare))
    else:
        app.routes.append(WebSocketRoute("/v1/bare", _bare))
    outer = APIRouter()
    outer.include_router(inner)
    app.include_router(outer if how == "nested" else inner)
    with pytest.raises(SsdError, match="action"):
        check_declared(app)


def test_an_action_that_is_not_there_stops_the_start() -> None:
    """A slip of the pen opens no door."""
    with pytest.raises(KeyError):
        allowed("submission:reed")


def test_every_route_of_the_server_says_its_action() -> None:
    """The server as it is."""
    check_declared(create_app())


def test_the_openapi_document_says_how_to_show_who_one_is() -> None:
    """Which routes need a token, and with which scope."""
    app = FastAPI()
    app.include_router(router)
    document = app.openapi()
    scheme = document["components"]["securitySchemes"][SCHEME]
    assert scheme["flows"]["clientCredentials"]["tokenUrl"] == "/v1/token"
    assert document["paths"]["/v1/things"]["post"]["security"] == [{SCHEME: ["submission:sign-off"]}]
    assert "security" not in document["paths"]["/v1/register"]["get"]
