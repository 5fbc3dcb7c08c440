"""Another issuer of tokens: its word is taken for who somebody is, and for nothing else."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, Final

import pytest
from joserfc import jws
from joserfc.jwk import OKPKey, RSAKey
from tests.api.exchange_app import made_exchange, organisation
from tests.exchange.certificates import certificate

from ssd_registry.errors import ExchangeRefused, SsdError, StoreUnavailable
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import issuers, principals, tokens
from ssd_registry.exchange.identity.assertions import TokenRefused
from ssd_registry.exchange.keys import Signatures
from ssd_registry.exchange.store import Store

ISSUER: Final = "https://sign-in.example"
US: Final = "api://ssd"
KEY: Final = RSAKey.generate_key(2048, {"kid": "one"})
NEXT: Final = OKPKey.generate_key("Ed25519", {"kid": "two"})
NOW: Final = int(time.time())
CLAIMS: Final = {"iss": ISSUER, "aud": US, "sub": "asha@301", "exp": NOW + 3_600, "nbf": NOW, "jti": "x"}
WAYS: Final = Signatures(algorithms=["RS256", "EdDSA", "HS256"])


def said(claims: dict[str, Any] | None = None, header: dict[str, Any] | None = None, key: Any = KEY) -> str:
    """Return a token of the other issuer."""
    whole = {name: value for name, value in (CLAIMS | (claims or {})).items() if value is not None}
    head = {"alg": "RS256", "kid": "one", "typ": "JWT"} | (header or {})
    return jws.serialize_compact(head, json.dumps(whole), key, registry=WAYS)


def key_set(*keys: Any) -> bytes:
    """Return a set of public keys, with one of a kind that is not taken among them."""
    other = {"kty": "oct", "k": "AAAA", "kid": "three"}
    return json.dumps({"keys": [other, *(key.as_dict(private=False) for key in keys)]}).encode()


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Give a file with the keys of the issuer."""
    path = tmp_path / "jwks.json"
    path.write_bytes(key_set(KEY))
    return str(path)


def read(token: str, where: str) -> dict[str, Any]:
    """Read a token as the server does."""
    return issuers.claims_of(token, issuer=ISSUER, keys=where, audience=US, now=NOW)


def test_what_the_issuer_says_is_read(file: str) -> None:
    """As one audience or as a list of one, and with the type that it gives its tokens."""
    assert read(said(), file)["sub"] == "asha@301"
    assert read(said({"aud": [US]}, {"typ": "at+jwt"}), file)["jti"] == "x"


@pytest.mark.parametrize(
    "token",
    [
        said({"iss": "https://elsewhere.example"}),
        said({"aud": "api://other"}),
        said({"aud": [US, "api://other"]}),
        said({"exp": NOW}),
        said({"exp": None}),
        said({"exp": str(NOW + 60)}),
        said({"nbf": NOW + 60}),
        said({"sub": None}),
        said(header={"kid": "nobody's"}),
        said(header={"kid": "three"}),
        said(key=RSAKey.generate_key(2048)),
        said(header={"jku": "https://keys.example"}),
        said(header={"typ": "client-authentication+jwt"}),
        said(header={"alg": "EdDSA"}, key=NEXT),
        "a.b.c",
        "é",
        "x" * 20_000,
    ],
)
def test_what_the_issuer_did_not_say_of_us_is_refused(file: str, token: str) -> None:
    """Another issuer, audience, key, time or type."""
    with pytest.raises(ExchangeRefused) as refused:
        read(token, file)
    assert refused.value.kind == "unauthenticated"


def test_a_new_key_is_looked_for_but_not_too_often(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An issuer changes its keys when it likes; a made-up kid does not have us ask it each time."""
    path = tmp_path / "jwks.json"
    path.write_bytes(key_set(KEY))
    read(said(), str(path))
    path.write_bytes(key_set(NEXT))
    token = said(header={"alg": "EdDSA", "kid": "two"}, key=NEXT)
    with pytest.raises(ExchangeRefused):
        read(token, str(path))
    monkeypatch.setattr(issuers, "_AGAIN", 0.0)
    assert read(token, str(path))
    path.unlink()
    monkeypatch.setattr(issuers, "_FRESH", 0.0)
    assert read(token, str(path))  # what was there lately is still believed


class _Desk(BaseHTTPRequestHandler):
    """Answers as an issuer does, or as one that is not well."""

    answers: ClassVar[dict[str, Callable[[], tuple[int, bytes]]]] = {
        "/keys": lambda: (200, key_set(KEY)),
        "/moved": lambda: (302, b""),
        "/broken": lambda: (500, b""),
        "/words": lambda: (200, b"hello"),
        "/large": lambda: (200, key_set(KEY) + b" " * issuers.MOST_BYTES),
        "/list": lambda: (200, b"[]"),
    }

    def do_GET(self) -> None:
        status, content = self.answers[self.path.partition("?")[0]]()
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/keys")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Serve keys over TLS; give the address, and the certificate to believe."""
    authority, own = certificate(tmp_path_factory.mktemp("tls"), "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Desk) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"https://localhost:{server.server_port}", str(authority)
        server.shutdown()


def test_keys_come_from_an_address(desk: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Over TLS, from there and not from where it sends us on, and not without end."""
    address, believed = desk
    with pytest.raises(StoreUnavailable):
        read(said(), f"{address}/keys?early")  # nobody believes its certificate yet
    monkeypatch.setenv("SSL_CERT_FILE", believed)
    with pytest.raises(StoreUnavailable):
        read(said(), f"{address}/keys?early")  # it was asked a moment ago
    assert read(said(), f"{address}/keys")["sub"] == "asha@301"
    for place in ("/moved", "/broken", "/words", "/large", "/list"):
        with pytest.raises(StoreUnavailable):
            read(said(), f"{address}{place}")
    with pytest.raises(SsdError, match="https"):
        read(said(), address.replace("https", "http") + "/keys")


@pytest.fixture
def exchange(sqlite_store: Store, file: str) -> Exchange:
    """Give an exchange that takes the word of the other issuer."""
    return made_exchange(sqlite_store, issuer=ISSUER, issuer_jwks=file, issuer_audience=US)


def who(exchange: Exchange, token: str) -> Any:
    """Return who the sender of *token* is taken for."""
    return tokens.authenticate(exchange.store, exchange.keys, exchange.settings, token)


def test_somebody_who_signs_in_elsewhere_does_what_they_may_do_here(exchange: Exchange) -> None:
    """Roles are what the store says; a scope of the token can only take away."""
    organisation(exchange.store, "301", "authority")
    with pytest.raises(ExchangeRefused):
        who(exchange, said())  # not known here
    added = principals.add_principal(
        exchange.store,
        kind="person",
        organisation="301",
        name="Asha",
        roles=["la-approver"],
        issuer=ISSUER,
        subject="asha@301",
    )
    me = who(exchange, said({"roles": ["root"]}))
    assert (me.id, me.la, me.roles) == (added.id, "301", {"la-approver"})
    assert "share:create" in me.scopes
    assert who(exchange, said({"scope": "openid share:read"})).scopes == {"share:read"}
    with pytest.raises(TokenRefused):
        who(exchange, said({"acting_for": "302"}))
    principals.revoke(exchange.store, added.id)
    with pytest.raises(ExchangeRefused) as refused:
        who(exchange, said())
    assert refused.value.kind == "unauthenticated"


@pytest.mark.parametrize("jti", ["x", None, "long" * 100])
def test_a_token_of_another_issuer_that_was_seen_in_an_address_is_taken_no_longer(
    store: Store, file: str, jti: str | None
) -> None:
    """For as long as it lasts, which may be longer than ours do; another one of the same person is taken."""
    now = [time.time()]
    store._clock = lambda: now[0]
    exchange = made_exchange(store, issuer=ISSUER, issuer_jwks=file, issuer_audience=US)
    organisation(store, "301", "authority")
    person = {"kind": "person", "organisation": "301", "name": "Asha", "roles": ["la-approver"]}
    added = principals.add_principal(store, **person, issuer=ISSUER, subject="asha@301")
    token, other = said({"jti": jti, "exp": NOW + 7_200}), said({"jti": jti, "exp": NOW + 7_201})
    tokens.spurn(store, exchange.keys, exchange.settings, token)
    for minutes in (0, 30, 90):
        now[0] = time.time() + minutes * 60
        # What is no longer needed is forgotten whenever somebody asks for a token.
        with store.transaction("ingest") as connection:
            tokens._use_once(connection, store, "somebody", {"jti": f"{minutes}", "exp": int(now[0])})
        with pytest.raises(ExchangeRefused):
            who(exchange, token)
        assert who(exchange, other).id == added.id


def test_without_that_setting_nobody_elses_word_is_taken(sqlite_store: Store) -> None:
    """The issuer has to have been named."""
    with pytest.raises(ExchangeRefused) as refused:
        who(made_exchange(sqlite_store), said())
    assert refused.value.kind == "unauthenticated"
