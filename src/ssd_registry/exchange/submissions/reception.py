"""A body as it comes: counted and hashed on the way, in memory while it is small, then in a file without a name."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Final

from ssd_registry.errors import ExchangeRefused, SsdError, StoreUnavailable

DIGESTS: Final = {"sha-256": hashlib.sha256, "sha-512": hashlib.sha512}
"""The digests that are checked (RFC 9530); others are passed over, as the standard says."""

_MEMBER = re.compile(r"\s*([a-z*][a-z0-9_.*-]*)\s*=\s*:([A-Za-z0-9+/]*={0,2}):\s*(?:;[^,]*)?")


@dataclass(frozen=True)
class Spooled:
    """What was sent, as it was sent: its hash, its size, and its content, in memory or in a file."""

    sha256: str
    size: int
    content: bytes | None = None
    file: IO[bytes] | None = None

    @classmethod
    def of(cls, content: bytes) -> Spooled:
        """Return *content* as what was sent."""
        return cls(hashlib.sha256(content).hexdigest(), len(content), content)

    def parts(self, size: int) -> Iterator[bytes]:
        """Yield the content in parts of *size* bytes."""
        if self.file is None:
            content = self.content or b""
            yield from (content[start : start + size] for start in range(0, len(content), size))
            return
        self.file.seek(0)
        while part := self.file.read(size):
            yield part


class Arriving:
    """A body on its way. Up to *at_once* bytes it stays in memory; close it in any case."""

    def __init__(self, at_once: int, promised: Mapping[str, bytes]) -> None:
        self._at_once, self._promised = at_once, promised
        self._hashes = {name: DIGESTS[name]() for name in {"sha-256", *promised}}
        self._held, self._size = bytearray(), 0
        self._file: IO[bytes] | None = None

    def write(self, chunk: bytes) -> None:
        """Take in the next part; raise `StoreUnavailable` where there is no room for it."""
        for each in self._hashes.values():
            each.update(chunk)
        self._size += len(chunk)
        if self._file is None:
            self._held += chunk
            if len(self._held) <= self._at_once:
                return
            self._file, chunk = tempfile.TemporaryFile(), bytes(self._held)  # noqa: SIM115 - closed by close
            self._held.clear()
        try:
            self._file.write(chunk)
        except OSError:
            raise StoreUnavailable("There is no room for this here at the moment. Try again later.") from None

    @property
    def is_large(self) -> bool:
        """Whether it has gone into a file, so that to take more of it is work for a thread."""
        return self._file is not None

    def done(self) -> Spooled:
        """Return what came; raise where it is not what its Content-Digest says."""
        if any(self._hashes[name].digest() != digest for name, digest in self._promised.items()):
            raise ExchangeRefused(
                "The body is not what its Content-Digest says: something changed it on its way. Send it again.",
                kind="digest-mismatch",
            )
        sha256 = self._hashes["sha-256"].hexdigest()
        if self._file is None:
            return Spooled(sha256, self._size, bytes(self._held))
        self._file.flush()
        return Spooled(sha256, self._size, file=self._file)

    def close(self) -> None:
        """Let go of the file, which erases it."""
        if self._file is not None:
            self._file.close()


def promised(header: str) -> dict[str, bytes]:
    """Return the digests that a Content-Digest gives, as far as they are checked; raise where it cannot be read."""
    found: dict[str, bytes] = {}
    for member in header.split(",") if header.strip() else ():
        match = _MEMBER.fullmatch(member)
        if match is None:
            raise _unreadable()
        if match[1] in DIGESTS:
            try:
                found[match[1]] = base64.b64decode(match[2], validate=True)
            except binascii.Error:
                raise _unreadable() from None
    return found


def _unreadable() -> SsdError:
    return ExchangeRefused(
        "The Content-Digest cannot be read. Write it as sha-256=:BASE64: (RFC 9530).", kind="digest-mismatch"
    )
