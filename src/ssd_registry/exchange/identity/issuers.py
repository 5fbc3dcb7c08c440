"""Another issuer of tokens, such as the sign-in of an organisation, whose word is taken for who somebody is.

Its keys come from a file or from its address, and are kept for a while. What somebody may do is never its word: that
is what the store says of the person or machine that its subject names.
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from joserfc import jwk, jws
from joserfc.errors import JoseError

from ssd_registry.errors import ExchangeRefused, SsdError, StoreUnavailable
from ssd_registry.exchange.identity.principals import ALGORITHMS, algorithms_of, public_key
from ssd_registry.exchange.keys import Signatures

MOST_BYTES: Final = 256 * 1024
"""The most that a set of keys takes."""

_FRESH = 600.0
_AGAIN = 60.0
_DAY = 86_400.0
_SECONDS = 5.0
_PAUSE = 10.0
_LONGEST = 16 * 1024
_SIGNATURES: Final = Signatures(algorithms=[name for names in ALGORITHMS.values() for name in names])
_TYPES: Final = {None, "jwt", "at+jwt", "application/at+jwt"}


@dataclass(frozen=True, slots=True)
class _Kept:
    """Keys, when they were looked for last, and when they were seen."""

    keys: dict[str, dict[str, Any]]
    at: float
    seen: float


_kept: dict[str, _Kept] = {}
_not_before: dict[str, float] = {}
_lock = threading.Lock()


def claims_of(token: str, *, issuer: str, keys: str, audience: str, now: float) -> dict[str, Any]:
    """Return what *issuer* says in *token*, which has to be for *audience*; *keys* is where its keys are."""
    try:
        held = _read(token, keys)
    except (JoseError, ValueError, KeyError, TypeError):
        raise _refused() from None
    whom = held.get("aud")
    ends, begins = held.get("exp"), held.get("nbf", 0)
    if held.get("iss") != issuer or (whom if isinstance(whom, list) else [whom]) != [audience]:
        raise _refused()
    if not (type(ends) is int and type(begins) is int and begins <= now + 30 and now < ends):
        raise _refused()
    whose = held.get("sub")
    if not isinstance(whose, str) or not whose.isprintable():
        raise _refused()
    return held


def _read(token: str, where: str) -> dict[str, Any]:
    """Return the claims of *token* if one of the keys signed it."""
    if len(token) > _LONGEST:
        raise ValueError
    header = jws.extract_compact(token.encode("ascii")).headers()
    if {"jku", "jwk", "x5u", "x5c", "crit", "b64"} & set(header):
        raise ValueError
    kind = header.get("typ")
    if (kind.lower() if isinstance(kind, str) else kind) not in _TYPES:
        raise ValueError
    key = _key(where, header["kid"])
    if header["alg"] not in algorithms_of(key):
        raise ValueError
    claims = json.loads(jws.deserialize_compact(token, jwk.import_key(key), registry=_SIGNATURES).payload)
    if not isinstance(claims, dict):
        raise TypeError
    return claims


def _key(where: str, kid: str) -> dict[str, Any]:
    """Return a key of the set at *where*. One that is not known may be new, so look again, but not too often."""
    with _lock:
        kept, now = _kept.get(where), time.monotonic()
        if kept is None or now - kept.at >= (_FRESH if kid in kept.keys else _AGAIN):
            kept = _kept[where] = _looked_up(where, kept, now)
        return kept.keys[kid]


def _looked_up(where: str, kept: _Kept | None, now: float) -> _Kept:
    """Return the keys that are at *where* now; while nothing can be had, those that were there in the last day."""
    if now < _not_before.get(where, 0.0):
        raise _unreachable()
    try:
        return _Kept(_fetched(where), now, now)
    except StoreUnavailable:
        if kept is None or now - kept.seen > _DAY:
            _not_before[where] = now + _PAUSE  # everybody else would wait for the same nothing
            raise
        return _Kept(kept.keys, now - _FRESH + _AGAIN, kept.seen)


def _fetched(where: str) -> dict[str, dict[str, Any]]:
    try:
        held = json.loads(_over_https(where) if where.startswith("https://") else _from_file(where))["keys"]
    except (ValueError, KeyError, TypeError):
        raise _unreachable() from None
    keys = {}
    for each in held:
        try:
            key = public_key(each)
        except ExchangeRefused:
            continue  # of a kind that is not taken here; the issuer may have those too
        keys[key["kid"]] = key
    return keys


def _from_file(where: str) -> bytes:
    if "://" in where:
        raise SsdError("SSD_ISSUER_JWKS is a file, or an address that begins with https://.")
    try:
        with Path(where).open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        raise _unreachable() from None


def _over_https(where: str) -> bytes:
    """Return what is at the address, within a size and a time, from there and from nowhere else."""
    import httpx  # noqa: PLC0415 - only where there is another issuer

    content, end = b"", time.monotonic() + _SECONDS
    try:
        with httpx.stream("GET", where, timeout=_SECONDS, follow_redirects=False) as response:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > MOST_BYTES or time.monotonic() > end:
                    raise ValueError
    except httpx.HTTPError:
        raise ValueError from None
    return content


def _refused() -> ExchangeRefused:
    return ExchangeRefused("The token is not one that is taken here, or has run out.", kind="unauthenticated")


def _unreachable() -> StoreUnavailable:
    return StoreUnavailable("The keys of the other issuer of tokens cannot be read at the moment.")
