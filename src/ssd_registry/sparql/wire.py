"""The messages between the server, the zygote and the workers.

A message is four bytes of length and then MessagePack. A worker sends nothing until its answer is
whole, so a reader has either all of an answer or an error: a part is never taken for the whole.
"""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING, Final

import msgspec

from ssd_registry.sparql.limits import Limits

if TYPE_CHECKING:
    import socket

FORK: Final = b"fork"
READY: Final = b"ready"
MOST_START_BYTES: Final = 1 << 20
"""The longest message on the control socket."""

_LENGTH: Final = struct.Struct(">I")


class Start(msgspec.Struct, frozen=True):
    """What the zygote is to load, and the limits its workers are to keep."""

    files: list[str]
    default_graph: str | None
    limits: Limits


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One query; *table_type* and *graph_type* are the media types liked best, or None for neither."""

    text: str
    table_type: str | None
    graph_type: str | None
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


class Answer(msgspec.Struct, frozen=True, tag=True):
    """A whole answer: its media type, and its bytes (in UTF-8)."""

    media_type: str
    body: bytes


class Refusal(msgspec.Struct, frozen=True, tag=True):
    """Why a worker gave no answer; *kind* is the problem type's short name."""

    message: str
    kind: str


Reply = Answer | Refusal


def send(sock: socket.socket, message: msgspec.Struct) -> None:
    """Send one message."""
    payload = msgspec.msgpack.encode(message)
    sock.sendall(_LENGTH.pack(len(payload)) + payload)


def receive(sock: socket.socket, *, until: float | None = None) -> bytearray:
    """Receive one message, or raise TimeoutError at *until* (monotonic) or EOFError if it ends short."""
    (length,) = _LENGTH.unpack(_read(sock, _LENGTH.size, until))
    return _read(sock, length, until)


def _read(sock: socket.socket, size: int, until: float | None) -> bytearray:
    """Read exactly *size* bytes."""
    buffer = bytearray(size)
    rest = memoryview(buffer)
    while rest:
        if until is not None:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            sock.settimeout(left)
        count = sock.recv_into(rest)
        if not count:
            raise EOFError
        rest = rest[count:]
    return buffer
