"""A report as it is kept: packed small, and read again by programs that know its form."""

from __future__ import annotations

import msgspec
import zstandard

from ssd_registry.report.report import Report


def packed(report: Report) -> bytes:
    """Return *report* to be kept."""
    return zstandard.compress(msgspec.msgpack.encode(report))


def unpacked(content: bytes) -> Report | None:
    """Return the report that was kept, or None where this version of the program cannot read it."""
    try:
        return msgspec.msgpack.decode(zstandard.decompress(content), type=Report)
    except msgspec.DecodeError:
        return None
