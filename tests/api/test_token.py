"""The token server over HTTP: forms, refusals, keys and what a token allows."""

from __future__ import annotations

import base64
import re
from typing import Any, Final

import httpx
import pytest
import structlog
from joserfc.jwk import OKPKey

from ssd_registry.api import token
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import key_pair, principals
from ssd_registry.exchange.identity.tokens import ASSERTION_TYPE
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import URL, client_of, exchange_app, made_exchange, organisation, somebody

KEY: Final = OKPKey.generate_key("Ed25519")
KEY.ensure_kid()
PRIVATE: Final[dict[str, Any]] = dict(KEY.as_dict(private=True))
FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def exchange(sqlite_store: Store) -> Exchange:
    """Give an exchange."""
    return made_exchange(sqlite_store)


@pytest.fixture
def server(exchange: Exchange) -> httpx.Client:
    """Give a client of its token server."""
    return client_of(exchange_app(exchange, token.router), address="203.0.113.7")


@pytest.fixture
def supplier(exchange: Exchange) -> str:
    """Give a machine of a supplier that one authority lets act for it."""
    organisation(exchange.store, "301", "authority")
    machine = somebody(exchange.store, "supplier", of="acme", key=KEY)
    principals.grant_delegation(exchange.store, "301", "acme", by="test")
    return machine


def form(principal: str, **more: str) -> dict[str, str]:
    """Return the form of a request for a token."""
    return {
        "grant_type": "client_credentials",
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": key_pair.sign(principal, PRIVATE, audience=URL),
        **more,
    }


def test_a_token_is_had_and_says_what_it_allows(server: httpx.Client, supplier: str) -> None:
    """From the key to the answer, as a sender does it."""
    granted = server.post("/v1/token", data=form(supplier, acting_for="301"))
    assert granted.status_code == 200, granted.text
    assert granted.headers["cache-control"] == "no-store"
    body = granted.json()
    assert {"access_token", "token_type", "expires_in", "scope", "acting_for"} == set(body)
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    info = server.get("/v1/token-info", headers=headers)
    assert info.headers["cache-control"] == "no-store"
    assert info.json()["acting_for"] == "301"
    assert info.json()["principal"] == supplier


def test_who_gets_a_token_and_who_does_not_is_logged(server: httpx.Client, supplier: str) -> None:
    """Without the token, and without what was signed for it."""
    asked = form(supplier)
    with structlog.testing.capture_logs() as lines:
        token_given = server.post("/v1/token", data=asked).json()["access_token"]
        server.post("/v1/token", data=asked)
    said = [{name: line.get(name) for name in ("granted", "principal", "acting_for", "error")} for line in lines]
    assert said == [
        {"granted": True, "principal": supplier, "acting_for": "301", "error": None},
        {"granted": False, "principal": None, "acting_for": None, "error": "invalid_client"},
    ]
    assert token_given.split(".")[2] not in str(lines)
    assert asked["client_assertion"] not in str(lines)


def test_a_sender_with_a_secret_sends_it_in_the_form_or_in_the_header(
    server: httpx.Client, exchange: Exchange, supplier: str
) -> None:
    """As today's senders do; the header holds both parts as a form would (RFC 6749, 2.3.1)."""
    secret = principals.make_secret(exchange.store, supplier, days=30, addresses=["203.0.113.7"]).secret
    asked = {
        "grant_type": "client_credentials",
        "client_id": supplier,
        "client_secret": secret,
        "scope": "api://x/.default",
    }
    answer = server.post("/v1/token", data=asked)
    assert answer.status_code == 200, answer.text
    assert "key" in answer.json()["notes"][0]
    basic = base64.b64encode(f"{supplier}:{secret}".encode()).decode()
    answer = server.post(
        "/v1/token", data={"grant_type": "client_credentials"}, headers={"Authorization": f"Basic {basic}"}
    )
    assert answer.status_code == 200, answer.text
    wrong = base64.b64encode(f"{supplier}:no".encode()).decode()
    answer = server.post(
        "/v1/token", data={"grant_type": "client_credentials"}, headers={"Authorization": f"Basic {wrong}"}
    )
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic")


REQUESTS: Final[dict[str, tuple[dict[str, Any], int, str]]] = {
    "no form": ({"json": {"grant_type": "client_credentials"}}, 400, "invalid_request"),
    "no body": ({}, 400, "invalid_request"),
    "nothing in the form": ({"content": b"", "headers": FORM}, 400, "unsupported_grant_type"),
    "a field twice": ({"content": b"scope=a&scope=b", "headers": FORM}, 400, "invalid_request"),
    "no text": ({"content": b"scope=\xff", "headers": FORM}, 400, "invalid_request"),
    "escapes that are no text": ({"content": b"scope=%ff%fe", "headers": FORM}, 400, "unsupported_grant_type"),
    "too many fields": (
        {"content": b"&".join(b"f%d=1" % n for n in range(30)), "headers": FORM},
        400,
        "invalid_request",
    ),
    "a fault in the form": ({"content": b"scope", "headers": FORM}, 400, "invalid_request"),
    "another grant": ({"data": {"grant_type": "password", "username": "x"}}, 400, "unsupported_grant_type"),
    "nobody": ({"data": {"grant_type": "client_credentials"}}, 401, "invalid_client"),
    "a bearer token in the header": (
        {"data": {"grant_type": "client_credentials"}, "headers": {"Authorization": "Bearer x"}},
        401,
        "invalid_client",
    ),
    "no base64 in the header": (
        {"data": {"grant_type": "client_credentials"}, "headers": {"Authorization": "Basic !"}},
        401,
        "invalid_client",
    ),
    "a damaged assertion": (
        {
            "data": {
                "grant_type": "client_credentials",
                "client_assertion_type": ASSERTION_TYPE,
                "client_assertion": "a.b.c",
            }
        },
        401,
        "invalid_client",
    ),
    "no type of assertion": (
        {"data": {"grant_type": "client_credentials", "client_assertion": "a.b.c"}},
        400,
        "invalid_request",
    ),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_what_is_no_request_for_a_token(server: httpx.Client, name: str) -> None:
    """Each is refused with the words of RFC 6749, 5.2."""
    request, status, error = REQUESTS[name]
    answer = server.post("/v1/token", **request)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert set(answer.json()) == {"error", "error_description"}
    assert re.fullmatch(r"[ !#-\[\]-~]+", answer.json()["error_description"])
    assert answer.headers["cache-control"] == "no-store"
    assert ("www-authenticate" in answer.headers) == (status == 401)


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ({"scope": "share:read"}, "invalid_scope"),
        ({"acting_for": "302"}, "invalid_target"),
        ({"agreement": "agr_1"}, "invalid_target"),
        ({"client_id": "another"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_request"),
    ],
)
def test_what_a_known_sender_may_not_have(
    server: httpx.Client, supplier: str, more: dict[str, str], error: str
) -> None:
    """A12, and authorities that have not delegated."""
    answer = server.post("/v1/token", data=form(supplier, **more))
    assert answer.json()["error"] == error
    assert answer.status_code == (401 if error == "invalid_client" else 400)


def test_what_went_wrong_under_a_key_does_not_lock_its_owner_out(server: httpx.Client, supplier: str) -> None:
    """A23: five bad assertions, then a good one."""
    stranger = OKPKey.generate_key("Ed25519", {"kid": str(KEY.kid)}).as_dict(private=True)
    for _ in range(5):
        bad = key_pair.sign(supplier, dict(stranger), audience=URL)
        assert server.post("/v1/token", data=form(supplier, client_assertion=bad)).status_code == 401
    assert server.post("/v1/token", data=form(supplier)).status_code == 200


def test_a_form_that_is_too_large_is_not_read(server: httpx.Client) -> None:
    """A request for a token is small."""
    answer = server.post("/v1/token", content=b"scope=" + b"x" * token.MOST, headers=FORM)
    assert answer.status_code == 413
    assert answer.json()["type"] == "/problems/content-too-large"


def test_the_server_says_how_tokens_are_had(server: httpx.Client, exchange: Exchange) -> None:
    """RFC 8414, and the keys that check what the server signs."""
    about = server.get("/.well-known/oauth-authorization-server").json()
    assert about["issuer"] == URL
    assert about["token_endpoint"] == f"{URL}/v1/token"
    assert "none" not in about["token_endpoint_auth_signing_alg_values_supported"]
    keys = server.get(about["jwks_uri"])
    assert keys.json() == exchange.keys.public_jwks
    assert set(keys.json()["keys"][0]) == {"kid", "kty", "crv", "x", "use", "alg"}
