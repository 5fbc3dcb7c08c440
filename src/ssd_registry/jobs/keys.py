"""Idempotency keys: the same key stands for the same request, for as long as checks are kept.

A key has one file, named by a keyed hash of it. While a request with the key is answered, its file is locked;
the system lets go of the lock of a process that dies. The file holds a keyed hash of the request, never the request.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from ssd_registry.errors import JobRefused
from ssd_registry.jobs.folder import Asked, Folder, names

MOST_KEYS: Final = 100_000
"""Keys that may be kept at one time."""

_SECRET_BYTES = 32


class _Kept(msgspec.Struct, frozen=True):
    """What a key stands for: the hash of a request, and the check it was answered with if that is kept."""

    digest: str
    job: str | None = None


class Keys:
    """The keys in a folder."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._secret = b""

    def claim(self, key: str) -> Claim:
        """Take *key* for one request; raise `JobRefused` while another request has it."""
        self._folder.make()
        if len(names(self._folder.keys)) >= MOST_KEYS:
            raise JobRefused("Too many idempotency keys are in use. Try again later, or send none.", kind="busy")
        secret = self._known_secret()
        name = hmac.new(secret, b"key\0" + key.encode(), hashlib.sha256).hexdigest()
        return Claim(self._folder.keys / name, self._locked(name), secret)

    def _locked(self, name: str) -> int:
        """Return the file of a key, open and locked."""
        path = self._folder.keys / name
        while True:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(file)
                raise JobRefused(
                    "A request with this idempotency key is being answered. Wait for it, then send this one again.",
                    kind="idempotency-key-in-use",
                ) from None
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(file), path.stat()):
                    return file
            os.close(file)  # it was erased just before it was locked

    def _known_secret(self) -> bytes:
        """Return the secret of the folder, making it the first time."""
        if not self._secret:
            path = self._folder.path / "secret"
            part = path.with_name(f"secret.{secrets.token_hex(8)}")
            part.touch(mode=0o600)
            part.write_bytes(secrets.token_bytes(_SECRET_BYTES))
            with suppress(FileExistsError):
                os.link(part, path)  # which of several processes comes first does not matter
            part.unlink()
            self._secret = path.read_bytes()
        return self._secret


class Claim:
    """A key, taken for one request. Feed it the body, match it, keep the answer, and release it in any case."""

    def __init__(self, path: Path, file: int, secret: bytes) -> None:
        self.name = path.name
        self._path, self._file = path, file
        self._digest = hmac.new(secret, b"request\0", hashlib.sha256)

    def update(self, content: bytes) -> None:
        """Take in a part of the body."""
        self._digest.update(content)

    def match(self, asked: Asked) -> str | None:
        """Return the check that this very request was answered with before, if one was kept.

        Raises `JobRefused` when the key stands for another request.
        """
        self._digest.update(b"\0" + msgspec.json.encode(asked))
        content = os.pread(self._file, 1024, 0)
        kept = msgspec.json.decode(content, type=_Kept) if content else None
        if kept is not None and not hmac.compare_digest(kept.digest, self._digest.hexdigest()):
            raise JobRefused(
                "This idempotency key was used for another request. Send each payload with a key of its own.",
                kind="idempotency-key-reused",
            )
        return kept.job if kept else None

    def keep(self, job: str | None = None) -> None:
        """Keep what the key stands for from now on, with the check that it was answered with."""
        content = msgspec.json.encode(_Kept(self._digest.hexdigest(), job))
        os.pwrite(self._file, content, 0)
        os.ftruncate(self._file, len(content))

    def release(self) -> None:
        """Let go of the key; where nothing was kept, it may stand for anything again."""
        if not os.fstat(self._file).st_size:
            self._path.unlink(missing_ok=True)
        os.close(self._file)
