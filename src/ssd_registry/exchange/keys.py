"""The server's own key: a file that whoever has the database does not have.

With it the server signs what others may check without asking (tokens, receipts, heads of access logs), and seals what
the database keeps but shall not tell by itself.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jws
from joserfc.errors import JoseError, UnsupportedAlgorithmError
from joserfc.jwa import JWSAlgModel
from joserfc.jwk import OKPKey
from sqlalchemy.engine import Connection

from ssd_registry.errors import CannotWrite, ExchangeRefused, SsdError
from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import SECRET

ALGORITHM: Final = "EdDSA"
"""How the server signs: Ed25519, by the name that readers of every age know (RFC 9864 has a newer one)."""

_SEALING: Final = b"ssd-registry sealing 1"
_OTHERS = 0o007
_NONCE = 12
_SECRET_BYTES = 32
_MARK_BYTES = 16
_LONGEST = 64 * 1024
_REMEMBERED = 4096


class Signatures(jws.JWSRegistry):
    """The ways of signing that are allowed, by name; one that is not in the list does not exist."""

    max_header_length = 2048

    def get_alg(self, name: str) -> JWSAlgModel:
        """Return a way of signing. The library's own look-up warns of the old name of Ed25519, which is known here."""
        if name not in (self.allowed or ()) or name not in self.algorithms:
            raise UnsupportedAlgorithmError(name)
        return self.algorithms[name]


_OURS: Final = Signatures(algorithms=[ALGORITHM])


class ServerKeys:
    """The server's keys: the first signs and seals, those after it are still read, so that a key can be changed."""

    def __init__(self, keys: list[OKPKey]) -> None:
        self._keys = {str(key.kid): key for key in keys}
        self._signing = keys[0]
        self._ciphers = [AESGCM(_sealing_key(key)) for key in keys]
        self._read: dict[tuple[str, str], bytes] = {}
        self._secrets: dict[tuple[str, str], bytes] = {}
        self._made: WeakKeyDictionary[Connection, dict[tuple[str, str], bytes]] = WeakKeyDictionary()

    @classmethod
    def open(cls, path: Path) -> ServerKeys:
        """Read the key file at *path*; where there is none, make one that only its owner may read."""
        if not path.exists():
            _make(path)
        elif path.stat().st_mode & _OTHERS:
            raise SsdError(f"Everybody on this computer may read the server's key. Run: chmod o-rwx {path}")
        try:
            held = json.loads(path.read_bytes())
            keys = [_imported(each) for each in held["keys"]]
        except (OSError, ValueError, KeyError, TypeError, JoseError):
            keys = []
        if not keys:
            raise SsdError(
                f"{path} holds no key of the server. Put the key file back from its backup; a new one cannot open "
                f"what the old one sealed."
            )
        return cls(keys)

    @property
    def public_jwks(self) -> dict[str, Any]:
        """The public halves, as a JSON Web Key Set."""
        return {"keys": [key.as_dict(private=False) for key in self._keys.values()]}

    def sign(self, claims: dict[str, Any], *, kind: str) -> str:
        """Return *claims* signed, as a compact JWS of the type *kind*."""
        header = {"alg": ALGORITHM, "typ": kind, "kid": str(self._signing.kid)}
        return jws.serialize_compact(header, json.dumps(claims), self._signing, registry=_OURS)

    def read(self, token: str, *, kind: str, now: float | None = None) -> dict[str, Any]:
        """Return the claims of what this server signed as *kind* and that has not run out, or raise."""
        claims = self._claims(token, kind)
        ends = claims.get("exp")
        if ends is not None and not (type(ends) is int and ends > (time.time() if now is None else now)):
            raise _unread()
        return claims

    def _claims(self, token: str, kind: str) -> dict[str, Any]:
        """Return the claims of *token*, whose signature is checked once and remembered for a while."""
        read = self._read.get((kind, token))
        if read is None:
            read = self._checked(token, kind)
            if len(self._read) >= _REMEMBERED:
                self._read.clear()
            self._read[kind, token] = read
        found: dict[str, Any] = json.loads(read)
        return found

    def _checked(self, token: str, kind: str) -> bytes:
        try:
            if len(token) > _LONGEST:
                raise _unread()
            header = jws.extract_compact(token.encode("ascii")).headers()
            if header.get("typ") != kind or set(header) != {"alg", "typ", "kid"}:
                raise _unread()
            return jws.deserialize_compact(token, self._keys[header["kid"]], registry=_OURS).payload or b""
        except (JoseError, KeyError, ValueError, TypeError):
            raise _unread() from None

    def seal(self, content: bytes) -> bytes:
        """Return *content* so that only the server's key opens it, and nobody can change it unseen."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._ciphers[0].encrypt(nonce, content, None)

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed."""
        for cipher in self._ciphers:
            try:
                return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
            except (InvalidTag, ValueError):
                continue
        raise SsdError("Something that is kept was sealed with another key of the server. Put that key file back.")

    def own_key(self, connection: Connection, la: str, purpose: str) -> bytes:
        """Return the authority's own key for *purpose*, which is made when it is first asked for."""
        name = (la, purpose)
        known = self._secrets.get(name) or self._made.get(connection, {}).get(name)
        return known or self._found(connection, name)

    def mark(self, connection: Connection, la: str, person_id: str) -> bytes:
        """Return what stands for a child where its identifier is not kept: only with the authority's key is it told."""
        key = self.own_key(connection, la, "mark")
        return hmac.digest(key, person_id.encode(), hashlib.sha256)[:_MARK_BYTES]

    def _found(self, connection: Connection, name: tuple[str, str]) -> bytes:
        """Look the key up. One that this transaction made is known to it alone, since it may be rolled back."""
        la, purpose = name
        asked = sa.select(SECRET.c.sealed).where(SECRET.c.la == la, SECRET.c.purpose == purpose)
        sealed = connection.execute(asked).scalar()
        if sealed is not None:
            self._secrets[name] = self.unseal(sealed)
            return self._secrets[name]
        fresh = {"la": la, "purpose": purpose, "sealed": self.seal(secrets.token_bytes(_SECRET_BYTES))}
        connection.execute(insert(connection, SECRET).values(fresh).on_conflict_do_nothing())
        made = self.unseal(connection.execute(asked).scalar_one())
        self._made.setdefault(connection, {})[name] = made
        return made


def _unread() -> ExchangeRefused:
    return ExchangeRefused("This was not signed by this server, or has run out.", kind="unauthenticated")


def _imported(held: dict[str, Any]) -> OKPKey:
    """Return one key of the file, which has to be a private Ed25519 key with an identifier."""
    key = OKPKey.import_key({**held, "use": "sig", "alg": ALGORITHM})
    if not key.is_private or held.get("crv") != "Ed25519":
        raise ValueError
    key.ensure_kid()
    return key


def _sealing_key(key: OKPKey) -> bytes:
    seed = key.private_key
    assert seed is not None  # noqa: S101 - none but private keys are imported
    return HKDF(SHA256(), 32, None, _SEALING).derive(seed.private_bytes_raw())


def _make(path: Path) -> None:
    """Write a new key file; where another process was first, its file stays."""
    key = OKPKey.generate_key("Ed25519")
    key.ensure_kid()
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump({"keys": [key.as_dict(private=True)]}, file)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(draft)
        draft.unlink()
    except OSError:
        raise CannotWrite.to(path) from None
