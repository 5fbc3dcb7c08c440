"""Finding out what a file or a body is, unpacking it within limits, and reading it as a payload."""

from __future__ import annotations

import mmap
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import zstandard

from ssd_registry.errors import CannotRead, NothingToCheck, TooLarge, WrongEncoding
from ssd_registry.payload.json import Buffer, read_json
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from ssd_registry.payload.payload import Payload
    from ssd_registry.registry import Registry

_Unpacker = Callable[[Iterator[bytes], Limits], Iterator[bytes]]
_GZIP, _ZSTD, _ZIP = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PK\x03\x04"
_CHUNK = 1 << 20
_BLANK = re.compile(rb"[ \t\r\n]*+")
MOST_VALUES = 4_000_000
"""Values of a body sent to a server, counted by their commas: each child, however small, takes memory."""
MOST_LINES = 1_000_000
MOST_SPOOLED_VALUES = 16_000_000
"""Values of a body that is read from a file, where memory is only taken for children."""


def open_payload(
    path: Path, limits: Limits, registry: Registry, *, release: str | None = None, authority: str | None = None
) -> Payload:
    """Return the payload in the file or folder at *path*.

    JSON, NDJSON, either compressed with gzip or zstd, and a folder or zip of CSVs with SSD table names
    are understood. For CSVs, *release* and *authority* stand in for the header that tables may lack.
    Raises `CannotRead` or `NothingToCheck`.
    """
    from ssd_registry.payload import csv  # noqa: PLC0415 - tables are read by few

    if not path.exists():
        raise CannotRead(f"There is no file or folder called {path.name}. Check the name.", kind="not-found")
    if path.is_dir():
        return csv.read_folder(path, registry, release=release, authority=authority)
    if path.suffix.lower() == ".csv":
        return csv.read_files([path], registry, release=release, authority=authority)
    if path.stat().st_size == 0:
        raise NothingToCheck(f"Nothing was checked: {path.name} is empty.")
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        if start == _ZIP:
            return csv.read_zip(path, registry, limits, release=release, authority=authority)
        if start.startswith(_GZIP) or start == _ZSTD:
            with _unpacked_file(file, start, limits) as spool:
                body = _mapped(spool)
        else:
            body = _mapped(file)
    return read_body(body, path.name, limits, ndjson=_is_ndjson(path))


def _mapped(file: IO[bytes]) -> memoryview:
    """Return the content of *file*, read by the system as it is needed; the file may be closed."""
    return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def read_payload(
    body: bytes, limits: Limits, *, encoding: str = "identity", ndjson: bool = False, name: str = "payload"
) -> Payload:
    """Return the payload in *body*, a request's bytes compressed by *encoding* (RFC 9110, section 8.4).

    Raises `CannotRead`, `TooLarge` or `NothingToCheck`.
    """
    if encoding == "gzip":
        body = b"".join(_gunzip(iter([body]), limits))
    elif encoding == "zstd":
        body = b"".join(_unzstd(iter([body]), limits))
    elif encoding != "identity":
        raise WrongEncoding(
            "That Content-Encoding is not understood. Send gzip, zstd or none.", kind="unsupported-encoding"
        )
    _refuse_crowds(body, ndjson=ndjson)
    return read_body(body, name, limits, ndjson=ndjson)


def read_spooled(
    file: IO[bytes], limits: Limits, *, encoding: str = "identity", ndjson: bool = False, name: str = "payload"
) -> Payload:
    """Return the payload in *file*, which has a request's bytes compressed by *encoding*; it may be closed then.

    Memory does not grow with the number of bytes. Raises `CannotRead`, `TooLarge` or `NothingToCheck`.
    """
    size = os.fstat(file.fileno()).st_size
    if size == 0 and encoding == "identity":
        raise NothingToCheck("Nothing was checked: the payload is empty.")
    if encoding == "identity":
        body = _mapped(file)
    else:
        with _unpacked(file, _gunzip if encoding == "gzip" else _unzstd, limits) as spool:
            body = _mapped(spool)
    _refuse_crowds(body, ndjson=ndjson, values=MOST_SPOOLED_VALUES)
    return read_body(body, name, limits, ndjson=ndjson)


def _refuse_crowds(body: Buffer, *, ndjson: bool, values: int = MOST_VALUES) -> None:
    """Raise `TooLarge` for a body of very many very small parts, before any of them is split off."""
    if len(body) <= min(values, MOST_LINES):
        return
    crowd = f"{values:,} values" if _count_of(b",", body) > values else ""
    if ndjson and _count_of(b"\n", body) > MOST_LINES:
        crowd = f"{MOST_LINES:,} lines"
    if crowd:
        raise TooLarge(f"The payload has more than {crowd}. Send it in parts.", kind="content-too-large")


def _count_of(byte: bytes, body: Buffer) -> int:
    if isinstance(body, bytes):
        return body.count(byte)
    return sum(bytes(body[start : start + _CHUNK]).count(byte) for start in range(0, len(body), _CHUNK))


def read_body(body: Buffer, name: str, limits: Limits, *, ndjson: bool) -> Payload:
    """Return the payload in uncompressed JSON or NDJSON; refuse a body that holds nothing."""
    blank = _BLANK.match(body)
    if blank is not None and blank.end() == len(body):
        raise NothingToCheck("Nothing was checked: the payload is empty.")
    return read_json(body, name, limits, ndjson=ndjson)


def _is_ndjson(path: Path) -> bool:
    suffixes = [suffix.lower() for suffix in path.suffixes if suffix.lower() not in {".gz", ".zst"}]
    return bool(suffixes) and suffixes[-1] in {".ndjson", ".jsonl"}


def _unpacked_file(file: IO[bytes], start: bytes, limits: Limits) -> IO[bytes]:
    unpack = _gunzip if start.startswith(_GZIP) else _unzstd
    return _unpacked(file, unpack, limits.model_copy(update={"unpacked_bytes": 1 << 40}))


def _unpacked(file: IO[bytes], unpack: _Unpacker, limits: Limits) -> IO[bytes]:
    spool = tempfile.TemporaryFile()  # noqa: SIM115 - mapped and closed by the caller
    for chunk in unpack(iter(lambda: file.read(_CHUNK), b""), limits):
        spool.write(chunk)
    spool.flush()
    if spool.tell() == 0:
        raise NothingToCheck("Nothing was checked: the payload is empty.")
    return spool


def _gunzip(chunks: Iterator[bytes], limits: Limits) -> Iterator[bytes]:
    """Yield the content of one gzip member, refusing truncation, anything after it, and too much of it."""
    unpacker = zlib.decompressobj(wbits=31)
    total = 0
    try:
        for chunk in chunks:
            waiting = chunk
            while waiting and not unpacker.eof:
                out = unpacker.decompress(waiting, _CHUNK)
                total = _count(total, out, limits)
                yield out
                waiting = unpacker.unconsumed_tail
            if unpacker.eof and (unpacker.unused_data or waiting):
                raise WrongEncoding(
                    "Something follows the gzip data. Send one gzip member and nothing after it.",
                    kind="malformed-encoding",
                )
    except zlib.error:
        raise WrongEncoding(
            "The gzip data is damaged. Compress the payload again.", kind="malformed-encoding"
        ) from None
    if not unpacker.eof:
        raise WrongEncoding(
            "The gzip data stops before its end. Was the file or the upload cut short?", kind="malformed-encoding"
        )


def _unzstd(chunks: Iterator[bytes], limits: Limits) -> Iterator[bytes]:
    """Yield the content of one zstd frame, refusing truncation, anything after it, and too much of it."""
    unpacker = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
    total, step = 0, 1 << 8
    try:
        for chunk in chunks:
            # Small steps, each counted: zstd turns four bytes into 128 kB at most, so 256 into no more than 8 MB.
            for start in range(0, len(chunk), step):
                if unpacker.eof:
                    raise WrongEncoding("Something follows the zstd data. Send one frame.", kind="malformed-encoding")
                out = unpacker.decompress(chunk[start : start + step])
                total = _count(total, out, limits)
                yield out
            if unpacker.eof and unpacker.unused_data:
                raise WrongEncoding("Something follows the zstd data. Send one frame.", kind="malformed-encoding")
    except zstandard.ZstdError:
        raise WrongEncoding(
            "The zstd data is damaged. Compress the payload again.", kind="malformed-encoding"
        ) from None
    if not unpacker.eof:
        raise WrongEncoding(
            "The zstd data stops before its end. Was the file or the upload cut short?", kind="malformed-encoding"
        )


def _count(total: int, out: bytes, limits: Limits) -> int:
    total += len(out)
    if total > limits.unpacked_bytes:
        raise TooLarge(
            f"The payload is larger than {limits.unpacked_bytes:,} bytes once unpacked. Send it in parts.",
            kind="decompressed-too-large",
        )
    return total


def unzip(path: Path, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each file in a zip, refusing what a payload never holds.

    The directory of the zip is read first, so that a bomb is refused before any of it is unpacked.
    """
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise WrongEncoding("The zip is damaged. Make it again.", kind="malformed-encoding") from None
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > limits.zip_entries or sum(e.file_size for e in entries) > limits.unpacked_bytes:
            raise TooLarge("The zip holds more than is read at once. Send it in parts.", kind="decompressed-too-large")
        for entry in entries:
            if ".." in entry.filename or entry.filename.startswith(("/", "\\")):
                raise CannotRead("The zip holds a file with a path outside it.", kind="malformed-encoding")
            with archive.open(entry) as file:
                content = file.read(entry.file_size + 1)
            if len(content) != entry.file_size:
                raise TooLarge("A file in the zip is larger than it says.", kind="decompressed-too-large")
            yield entry.filename, content
