"""Assertions: what a person or machine signs with its own key to ask for a token (RFC 7523, `private_key_jwt`).

Everything about one is checked here but whether it was used before, which only the store can tell (`tokens`).
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from typing import Any, Final

from joserfc import jwk, jws
from joserfc.errors import JoseError

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity.principals import ALGORITHMS, algorithms_of
from ssd_registry.exchange.keys import Signatures

MOST_SECONDS: Final = 300
"""How far ahead an assertion may end."""

TYPE: Final = "client-authentication+jwt"
"""What an assertion says that it is; one that says JWT, or nothing, is taken too, with a note."""

TYPE_NOTE: Final = f"Give the header of assertions the typ {TYPE}. One that says less will be refused some day."

MOST_MISSES: Final = 10
"""How often in a minute something wrong may come under one key from one address before it is not looked at."""

_WAYS: Final = [name for names in ALGORITHMS.values() for name in names]
_SIGNATURES: Final = Signatures(algorithms=_WAYS)
_LONGEST: Final = 8 * 1024
_LONGEST_JTI: Final = 255
_SKEW: Final = 30
_HEADER: Final = {"alg", "kid", "typ"}
_TYPES: Final = {"client-authentication+jwt", "jwt"}


class TokenRefused(ExchangeRefused):
    """No token is given; *error* is the word that RFC 6749 (5.2) has for why."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message, kind="unauthenticated")
        self.error = error


@dataclass(frozen=True, slots=True)
class Assertion:
    """An assertion taken apart: what it says, and what its signature has to be checked with."""

    text: str
    header: dict[str, Any]
    claims: dict[str, Any]

    @classmethod
    def of(cls, text: str) -> Assertion:
        """Take *text* apart; nothing of it is believed yet."""
        try:
            if len(text) > _LONGEST:
                raise _refused(f"It has more than {_LONGEST:,} characters.")
            parts = jws.extract_compact(text.encode("ascii"))
            claims = json.loads(parts.payload)
        except (JoseError, ValueError, TypeError, RecursionError):
            raise _refused("It is not a signed JSON Web Token.") from None
        if not isinstance(claims, dict):
            raise _refused("Its claims are not a JSON object.")
        return cls(text, parts.headers(), claims)

    @property
    def client(self) -> str:
        """Whose assertion it says it is."""
        whose = self.claims.get("sub")
        if not isinstance(whose, str) or self.claims.get("iss") != whose:
            raise _refused("Its iss and its sub both have to be your client_id.")
        return whose

    @property
    def kid(self) -> str:
        """Which of the client's keys it says it is signed with."""
        kid = self.header.get("kid")
        if not isinstance(kid, str):
            raise _refused("Its header has to name the key that signed it: kid.")
        return kid

    @property
    def notes(self) -> tuple[str, ...]:
        """What its sender should put right some day."""
        return () if self._type() == TYPE else (TYPE_NOTE,)

    def check(self, keys: tuple[dict[str, Any], ...], *, audience: str, now: float) -> None:
        """Raise `TokenRefused` unless one of the client's *keys* signed it, for *audience*, and for this time."""
        self._check_header()
        key = next((each for each in keys if each["kid"] == self.kid), None)
        # One answer to a key that is not there and to a signature that is not its own.
        if key is None or self.header.get("alg") not in algorithms_of(key) or not self._is_signed_by(key):
            raise _refused("No key that you have registered has signed it. Are kid and alg those of your key?")
        if self.claims.get("aud") != audience:
            raise _refused(f"Its aud has to be {audience} and nothing else, as one string.")
        self._check_times(now)
        jti = self.claims.get("jti")
        if not isinstance(jti, str) or not 1 <= len(jti) <= _LONGEST_JTI or not jti.isprintable():
            raise _refused(f"Its jti has to be 1 to {_LONGEST_JTI} visible characters that were never used before.")

    def _type(self) -> str:
        kind = self.header.get("typ", "JWT")
        return kind.lower().removeprefix("application/") if isinstance(kind, str) else ""

    def _check_header(self) -> None:
        if more := set(self.header) - _HEADER:
            named = ", ".join(sorted(more & {"jku", "jwk", "x5u", "x5c", "x5t", "crit", "b64"})) or "others"
            raise _refused(f"Its header may have alg, kid and typ only, and has {named}.")
        if self._type() not in _TYPES:
            raise _refused(f"Its typ has to be {TYPE}.")
        if self.header.get("alg") not in _WAYS:
            raise _refused(f"Its alg has to be one of {', '.join(_WAYS)}.")

    def _is_signed_by(self, key: dict[str, Any]) -> bool:
        try:
            jws.deserialize_compact(self.text, jwk.import_key(key), registry=_SIGNATURES)
        except (JoseError, ValueError):
            return False
        return True

    def _check_times(self, now: float) -> None:
        ends = self.claims.get("exp")
        if type(ends) is not int or not now < ends <= now + MOST_SECONDS:
            raise _refused(
                f"Its exp has to be a whole number of seconds since 1970 that is not past and at most {MOST_SECONDS} "
                f"seconds ahead. Is your clock right?"
            )
        for name in ("iat", "nbf"):
            at = self.claims.get(name, int(now))
            if type(at) is not int or at > now + _SKEW:
                raise _refused(f"Its {name} has to be a whole number of seconds since 1970 that is not ahead.")


class Misses:
    """What went wrong lately, by key and address: who sends it is not looked at for a while, and nobody else is hit.

    To lock a client would let anybody lock it out. Each process counts for itself; this spares work and no more, as a
    key cannot be guessed however often one tries.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str, str], list[float]] = {}
        self._lock = threading.Lock()

    def check(self, client: str, kid: str, address: str) -> None:
        """Raise `TokenRefused` where too much went wrong in the last minute."""
        with self._lock:
            lately = [at for at in self._counts.get(_name(client, kid, address), ()) if at > time.monotonic() - 60]
        if len(lately) >= MOST_MISSES:
            raise TokenRefused("invalid_client", "Too much under this key was refused lately. Try again in a minute.")

    def add(self, client: str, kid: str, address: str) -> None:
        """Count one more."""
        name = _name(client, kid, address)
        with self._lock:
            if len(self._counts) >= 10_000:  # noqa: PLR2004 - a few megabytes
                self._counts.clear()
            self._counts.setdefault(name, []).append(time.monotonic())
            del self._counts[name][:-MOST_MISSES]


def _name(client: str, kid: str, address: str) -> tuple[str, str, str]:
    return client[:40], kid[:128], address


def _refused(why: str) -> TokenRefused:
    return TokenRefused("invalid_client", f"The client_assertion is not taken. {why}")
