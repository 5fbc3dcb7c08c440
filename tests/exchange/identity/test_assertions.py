"""What is taken as a signed assertion, and what is not: rows A04 to A09 of the catalogue of bad input, and more."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any, Final

import pytest
from joserfc import jwk, jws

from ssd_registry.exchange.identity.assertions import MOST_MISSES, TYPE_NOTE, Assertion, Misses, TokenRefused
from ssd_registry.exchange.identity.principals import ALGORITHMS, public_key
from ssd_registry.exchange.keys import Signatures

NOW: Final = 1_795_651_200
US: Final = "https://exchange.example"
KEYS: Final[dict[str, jwk.Key]] = {
    "EdDSA": jwk.OKPKey.generate_key("Ed25519"),
    "ES256": jwk.ECKey.generate_key("P-256"),
    "ES384": jwk.ECKey.generate_key("P-384"),
    "RS256": jwk.RSAKey.generate_key(2048),
}
REGISTERED: Final = tuple(public_key({**key.as_dict(private=False), "kid": name}) for name, key in KEYS.items())
STRANGER: Final = jwk.OKPKey.generate_key("Ed25519")
CLAIMS: Final = {"iss": "me", "sub": "me", "aud": US, "exp": NOW + 60, "iat": NOW, "jti": "once"}
HEADER: Final = {"alg": "EdDSA", "kid": "EdDSA", "typ": "client-authentication+jwt"}
EVERY_WAY: Final = Signatures(algorithms=[name for names in ALGORITHMS.values() for name in names])
ABSENT: Final = object()


def _without_absent(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not ABSENT}


def _part(content: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()


def signed(
    claims: dict[str, Any] | None = None, header: dict[str, Any] | None = None, key: jwk.Key | None = None
) -> str:
    """Return an assertion with other *claims* or another *header*, rightly signed with *key*."""
    head = _without_absent(HEADER | (header or {}))
    content = f"{_part(head)}.{_part(_without_absent(CLAIMS | (claims or {})))}"
    way = EVERY_WAY.get_alg(head["alg"])
    made = way.sign(content.encode(), key or KEYS["EdDSA"])
    return f"{content}.{base64.urlsafe_b64encode(made).rstrip(b'=').decode()}"


def _unsigned(name: str) -> str:
    return f"{_part(HEADER | {'alg': name})}.{_part(CLAIMS)}."


def _with_public_key_as_secret() -> str:
    content = f"{_part(HEADER | {'alg': 'HS256'})}.{_part(CLAIMS)}"
    secret = json.dumps(REGISTERED[0]).encode()
    made = hmac.digest(secret, content.encode(), hashlib.sha256)
    return f"{content}.{base64.urlsafe_b64encode(made).rstrip(b'=').decode()}"


def _changed_after() -> str:
    head, _, mark = signed().split(".")
    return f"{head}.{_part(CLAIMS | {'jti': 'twice'})}.{mark}"


def check(text: str, now: float = NOW) -> None:
    """Check an assertion as the token server does."""
    taken = Assertion.of(text)
    assert taken.client == "me"
    assert taken.kid
    taken.check(REGISTERED, audience=US, now=now)


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"typ": "JWT"},
        {"typ": ABSENT},
        {"typ": "application/client-authentication+jwt"},
        {"alg": "Ed25519"},
        {"alg": "ES256", "kid": "ES256"},
        {"alg": "ES384", "kid": "ES384"},
        {"alg": "RS256", "kid": "RS256"},
        {"alg": "PS256", "kid": "RS256"},
    ],
)
def test_what_is_signed_as_it_should_be_is_taken(header: dict[str, Any]) -> None:
    """Every way of signing that is allowed, and a type that says less."""
    check(signed(header=header, key=KEYS[header.get("kid", "EdDSA")]))


def test_an_assertion_that_says_only_jwt_is_taken_with_a_note() -> None:
    """Its sender hears that it will not be taken for ever."""
    assert Assertion.of(signed(header={"typ": "JWT"})).notes == (TYPE_NOTE,)
    assert Assertion.of(signed()).notes == ()


HOSTILE: Final[dict[str, Callable[[], str]]] = {
    "A04 none": lambda: _unsigned("none"),
    "A04 NoNe": lambda: _unsigned("NoNe"),
    "A05 HS256 with the public key as secret": _with_public_key_as_secret,
    "A06 a stranger's key under a known kid": lambda: signed(key=STRANGER),
    "A06 jwk": lambda: signed(header={"jwk": STRANGER.as_dict(private=False)}, key=STRANGER),
    "A06 jku": lambda: signed(header={"jku": "https://keys.example/jwks.json"}),
    "A06 x5u": lambda: signed(header={"x5u": "https://keys.example/x5u"}),
    "A06 crit": lambda: signed(header={"crit": ["b64"], "b64": True}),
    "A06 unknown kid": lambda: signed(header={"kid": "another"}),
    "A06 no kid": lambda: signed(header={"kid": ABSENT}),
    "A06 kid a number": lambda: signed(header={"kid": 1}),
    "a key used another way than it is for": lambda: signed(header={"alg": "EdDSA", "kid": "ES256"}),
    "ES512": lambda: signed(header={"kid": "ES256"}).replace(_part(HEADER), _part(HEADER | {"alg": "ES512"})),
    "A07 exp too far ahead": lambda: signed({"exp": NOW + 301}),
    "A07 exp a year ahead": lambda: signed({"exp": NOW + 365 * 86_400}),
    "A07 exp a string": lambda: signed({"exp": str(NOW + 60)}),
    "A07 exp a fraction": lambda: signed({"exp": NOW + 60.5}),
    "A07 exp a truth": lambda: signed({"exp": True}),
    "A07 exp missing": lambda: signed({"exp": ABSENT}),
    "A03 exp past": lambda: signed({"exp": NOW}),
    "A03 nbf ahead": lambda: signed({"nbf": NOW + 31}),
    "A03 nbf a string": lambda: signed({"nbf": str(NOW)}),
    "A03 iat ahead": lambda: signed({"iat": NOW + 31}),
    "A03 signed, then changed": _changed_after,
    "A08 aud the token address": lambda: signed({"aud": f"{US}/v1/token"}),
    "A08 aud a list": lambda: signed({"aud": [US]}),
    "A08 aud another server": lambda: signed({"aud": "https://elsewhere.example"}),
    "A08 aud missing": lambda: signed({"aud": ABSENT}),
    "A09 an access token": lambda: signed(header={"typ": "at+jwt"}),
    "A09 typ a number": lambda: signed(header={"typ": 1}),
    "sub is not iss": lambda: signed({"sub": "somebody else"}),
    "no sub": lambda: signed({"sub": ABSENT, "iss": ABSENT}),
    "sub a list": lambda: signed({"sub": ["me"], "iss": ["me"]}),
    "no jti": lambda: signed({"jti": ABSENT}),
    "empty jti": lambda: signed({"jti": ""}),
    "jti too long": lambda: signed({"jti": "x" * 256}),
    "jti with a line in it": lambda: signed({"jti": "a\nb"}),
    "too large": lambda: signed({"more": "x" * 9_000}),
    "not three parts": lambda: "a.b",
    "nothing": lambda: "",
    "not ASCII": lambda: "é.é.é",
    "claims that are a list": lambda: f"{_part(HEADER)}.{_part([1])}.AAAA",
    "claims deeper than can be read": lambda: (
        f"{_part(HEADER)}." + base64.urlsafe_b64encode(b"[" * 3_000).decode() + ".AAAA"
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_not_taken(name: str) -> None:
    """Each is refused as a client that has not shown who it is, in words that RFC 6749 lets an error have."""
    with pytest.raises(TokenRefused) as refused:
        check(HOSTILE[name]())
    assert refused.value.error == "invalid_client"
    said = str(refused.value)
    assert all(" " <= letter <= "~" and letter not in '"\\' for letter in said)
    assert "somebody else" not in said


def test_what_goes_wrong_under_one_key_and_address_hits_nobody_else() -> None:
    """A23: nobody can lock a client out by sending nonsense in its name."""
    misses = Misses()
    for _ in range(MOST_MISSES):
        misses.check("me", "key", "192.0.2.1")
        misses.add("me", "key", "192.0.2.1")
    with pytest.raises(TokenRefused):
        misses.check("me", "key", "192.0.2.1")
    misses.check("me", "key", "192.0.2.2")
    misses.check("me", "another key", "192.0.2.1")


def test_a_registered_key_reads_what_the_library_signs() -> None:
    """The assertions of this test are such as anybody's library makes them."""
    made = jws.serialize_compact(HEADER, json.dumps(CLAIMS), KEYS["EdDSA"], registry=EVERY_WAY)
    check(made)
