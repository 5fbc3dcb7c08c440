"""Key pairs of people and machines: made and kept on their side, in files; the server gets the public half alone."""

from __future__ import annotations

import json
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from joserfc import jwk, jws
from joserfc.errors import JoseError

from ssd_registry.errors import CannotWrite, ExchangeRefused, SsdError
from ssd_registry.exchange.identity.assertions import TYPE
from ssd_registry.exchange.identity.principals import ALGORITHMS, algorithms_of, public_key
from ssd_registry.exchange.keys import Signatures

Kind = Literal["Ed25519", "P-256", "P-384", "RSA"]

RSA_BITS: Final = 3072
SECONDS: Final = 60
"""How long an assertion is good for that is made here: a token is asked for at once."""

_MAKERS: Final[dict[str, Callable[[], jwk.OKPKey | jwk.ECKey | jwk.RSAKey]]] = {
    "Ed25519": lambda: jwk.OKPKey.generate_key("Ed25519"),
    "P-256": lambda: jwk.ECKey.generate_key("P-256"),
    "P-384": lambda: jwk.ECKey.generate_key("P-384"),
    "RSA": lambda: jwk.RSAKey.generate_key(RSA_BITS),
}
_MEMBERS: Final = ("kty", "crv", "x", "y", "n", "e", "d", "p", "q", "dp", "dq", "qi", "kid")


def make(path: Path, kind: Kind = "Ed25519") -> dict[str, Any]:
    """Make a key pair, write it to a new file at *path* that only its owner may read, and return the public half.

    The file is PEM (PKCS 8) where its name ends in ``.pem``, for openssl and .NET, and a JSON Web Key otherwise.
    """
    key = _MAKERS[kind]()
    key.ensure_kid()
    pem = path.suffix.lower() == ".pem"
    content = key.as_pem(private=True) if pem else json.dumps(key.as_dict(private=True), indent=2).encode() + b"\n"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except FileExistsError:
        raise SsdError(f"{path} is there already. Name a new file; a key is never written over.") from None
    except OSError:
        raise CannotWrite.to(path) from None
    return public_key(key.as_dict(private=False))


def read(path: Path) -> dict[str, Any]:
    """Return the key in the file at *path*, a JSON Web Key or PEM, as a JSON Web Key: private if the file has that."""
    content = path.read_bytes()
    try:
        held = _of_pem(content) if b"-----BEGIN" in content else json.loads(content)
        if isinstance(held, dict) and isinstance(held.get("keys"), list) and len(held["keys"]) == 1:
            (held,) = held["keys"]
        key = jwk.import_key({name: held[name] for name in _MEMBERS if name in held})
        key.ensure_kid()
        public_key(key.as_dict(private=False))
    except (JoseError, ValueError, TypeError, AttributeError, KeyError, UnsupportedAlgorithm, ExchangeRefused):
        raise SsdError(
            f"{path} holds no key that can be read. It is a JSON Web Key, as ssd admin key new makes it, or PEM "
            f"without a password, of one of these kinds: {', '.join(ALGORITHMS)}."
        ) from None
    return key.as_dict(private=key.is_private)


def public_half(key: dict[str, Any]) -> dict[str, Any]:
    """Return the public half of *key*."""
    return public_key(jwk.import_key(key).as_dict(private=False))


def sign(principal: str, key: dict[str, Any], *, audience: str, now: float | None = None) -> str:
    """Return an assertion of *principal* for the token server *audience*, good once and for a minute."""
    if "d" not in key:
        raise SsdError("That is the public half of a key, which cannot sign. Name the file with the private half.")
    algorithm = algorithms_of(key)[0]
    at = int(time.time() if now is None else now)
    claims = {
        "iss": principal,
        "sub": principal,
        "aud": audience,
        "iat": at,
        "exp": at + SECONDS,
        "jti": secrets.token_urlsafe(16),
    }
    header = {"alg": algorithm, "kid": key["kid"], "typ": TYPE}
    return jws.serialize_compact(
        header, json.dumps(claims), jwk.import_key(key), registry=Signatures(algorithms=[algorithm])
    )


def _of_pem(content: bytes) -> dict[str, Any]:
    """Return a key in PEM, such as openssl makes it, as a JSON Web Key."""
    if b"PRIVATE KEY" in content:
        found: Any = serialization.load_pem_private_key(content, None)
        private = True
    else:
        found, private = serialization.load_pem_public_key(content), False
    for kind in (jwk.OKPKey, jwk.ECKey, jwk.RSAKey):
        try:
            return kind(found, found).as_dict(private=private)
        except (JoseError, ValueError, TypeError, AttributeError, KeyError):
            continue
    raise ValueError
