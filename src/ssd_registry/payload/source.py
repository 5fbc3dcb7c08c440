"""Finding out what a file or a body is, unpacking it within limits, and reading it as a payload."""

from __future__ import annotations

import io
import mmap
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import zstandard

from ssd_registry.errors import CannotRead, NothingToCheck, SsdError, TooLarge, WrongEncoding
from ssd_registry.payload.json import Buffer, read_json
from ssd_registry.payload.payload import PROTECTED
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from ssd_registry.payload.payload import Payload
    from ssd_registry.payload.sheet import Found
    from ssd_registry.registry import Registry

_Unpacker = Callable[[Iterator[bytes], Limits], Iterator[bytes]]
_GZIP, _ZSTD, _ZIP = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PK\x03\x04"
_COMPRESSED = {".gz", ".zst"}
_NDJSON_ENDINGS = {".ndjson", ".jsonl"}
_JSON_ENDINGS = {".json", *_NDJSON_ENDINGS}
_ENCODING_MARKS = {b"\xef\xbb", b"\xff\xfe", b"\xfe\xff"}
_HIDDEN = (".", "~$")
"""How the names begin of files that nobody put there: those of the system, and Excel's own while a book is open."""
_ENCRYPTED = 1
_NO_LIMIT = 1 << 50
_CHUNK = 1 << 20
_BLANK = re.compile(rb"[ \t\r\n]*+")
MOST_VALUES = 4_000_000
"""Values of a body sent to a server, counted by their commas: each child, however small, takes memory."""
MOST_LINES = 1_000_000
MOST_SPOOLED_VALUES = 16_000_000
"""Values of a body that is read from a file, where memory is only taken for children."""


def open_payload(
    path: Path,
    limits: Limits,
    registry: Registry,
    *,
    release: str | None = None,
    authority: str | None = None,
    own: bool = True,
) -> Payload:
    """Return the payload in the file or folder at *path*, told by what is in it more than by its name.

    JSON, NDJSON, CSV with SSD table names, any of these compressed with gzip or zstd, Excel and OpenDocument
    workbooks, and a folder or zip of CSVs and workbooks are understood. For tables, *release* and *authority*
    stand in for the header that they may lack. A file of one's *own* may be as large as it likes; that of
    somebody else is held to *limits* once unpacked. Raises `CannotRead` or `NothingToCheck`.
    """
    if not path.exists():
        raise CannotRead(f"There is no file or folder called {path.name}. Check the name.", kind="not-found")
    if own:
        limits = limits.model_copy(update={"unpacked_bytes": _NO_LIMIT})
    if path.is_dir():
        found, kind = _in_folder(path), "tables"
    elif path.stat().st_size == 0:
        raise NothingToCheck(f"Nothing was checked: {path.name} is empty.")
    else:
        opened = _open_file(path, limits)
        if not isinstance(opened, tuple):
            return opened
        found, kind = opened
    from ssd_registry.payload.tables import read_tables  # noqa: PLC0415 - tables are read by few

    return read_tables(found, path.name, registry, limits, release=release, authority=authority, kind=kind)


def tables_in(path: Path, limits: Limits) -> Iterator[Found]:
    """Yield what may be a table in a CSV file, a workbook, or a folder or zip of them; nothing for other files.

    They are files of one's own, which may be as large as they like.
    """
    from ssd_registry.payload import csv, workbook  # noqa: PLC0415 - tables are read by few

    if path.is_dir():
        yield from _in_folder(path)
    elif path.suffix.lower() in {*csv.ENDINGS, *workbook.ENDINGS, ".zip"} and path.stat().st_size:
        opened = _open_file(path, limits.model_copy(update={"unpacked_bytes": _NO_LIMIT}))
        if isinstance(opened, tuple):
            yield from opened[0]


def open_database(
    url: str,
    limits: Limits,
    registry: Registry,
    *,
    release: str | None = None,
    authority: str | None = None,
    schema: str | None = None,
) -> Payload:
    """Return the payload in the SSD tables of the database at *url*, an address as SQLAlchemy writes it.

    The tables are looked for in *schema*, or else where the account looks first, or else in the one schema that
    has any. Nothing is written. Raises `CannotRead` or `NothingToCheck`; no message holds the password.
    """
    from ssd_registry.payload import database  # noqa: PLC0415 - databases are read by few

    return database.read_database(url, limits, registry, release=release, authority=authority, schema=schema)


def _open_file(path: Path, limits: Limits) -> Payload | tuple[Iterator[Found], str]:
    """Return the payload in a file of JSON, or else the tables in it and what holds them."""
    from ssd_registry.payload import csv, workbook  # noqa: PLC0415 - tables are read by few

    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        if start == _ZIP and not _is_workbook(path):
            return _in_zip(path, limits), "tables"
        if start in {_ZIP, workbook.COMPOUND}:
            if start == _ZIP:
                _refuse_unpacked(path, limits)
            return workbook.found(path.name, path), "workbook"
        body = _body(file, start, limits)
    suffix = _suffix(path)
    if suffix in csv.ENDINGS:
        return iter([csv.found(_plain_name(path), lambda: io.BufferedReader(_Reading(body)))]), "tables"
    if suffix not in _JSON_ENDINGS and not _looks_like_json(body):
        raise CannotRead(
            f"{path.name} is of no kind that is read here. Use JSON, NDJSON, CSV, the XML of a return, an Excel "
            "(.xlsx, .xls) or OpenDocument (.ods) workbook, or a folder or zip of CSVs.",
            kind="not-a-payload",
        )
    return read_body(body, path.name, limits, ndjson=suffix in _NDJSON_ENDINGS)


def _body(file: IO[bytes], start: bytes, limits: Limits) -> memoryview:
    """Return what is in *file*, unpacked where it is compressed."""
    if not start.startswith(_GZIP) and start != _ZSTD:
        return _mapped(file)
    with _unpacked_file(file, start, limits) as spool:
        return _mapped(spool)


class _Reading(io.RawIOBase):
    """A mapped file, read as a file."""

    def __init__(self, body: memoryview) -> None:
        self._body = body
        self._at = 0

    def readable(self) -> bool:
        """Say that it is for reading."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Copy the next bytes into *buffer* and return how many there were."""
        part = self._body[self._at : self._at + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)


def _plain_name(path: Path) -> str:
    """Return the name of *path* without the ending that says how it is compressed."""
    return path.stem if path.suffix.lower() in _COMPRESSED else path.name


def _suffix(path: Path) -> str:
    return Path(_plain_name(path)).suffix.lower()


def _looks_like_json(body: memoryview) -> bool:
    """Tell whether *body* begins as JSON does, or with a mark of an encoding that the reader of JSON tells of."""
    blank = _BLANK.match(body)
    at = blank.end() if blank is not None else 0
    return at == len(body) or bytes(body[at : at + 1]) in {b"{", b"["} or bytes(body[:2]) in _ENCODING_MARKS


def _in_folder(path: Path) -> Iterator[Found]:
    """Yield the tables in the CSV files and workbooks of a folder; what is hidden is not looked at."""
    from ssd_registry.payload import csv, workbook  # noqa: PLC0415 - tables are read by few

    for each in sorted(path.iterdir()):
        if each.name.startswith(_HIDDEN) or not each.is_file():
            continue
        if each.suffix.lower() in csv.ENDINGS:
            yield csv.found(each.name, partial(_binary, each))
        elif each.suffix.lower() in workbook.ENDINGS and each.stat().st_size:
            yield from workbook.found(each.name, each)


def _binary(path: Path) -> IO[bytes]:
    return path.open("rb")


def _in_zip(path: Path, limits: Limits) -> Iterator[Found]:
    """Yield the tables in the CSV files and workbooks of a zip."""
    from ssd_registry.payload import csv, workbook  # noqa: PLC0415 - tables are read by few

    archive = _archive(path, limits)
    for entry in archive.infolist():
        name = entry.filename.rpartition("/")[2]
        ending = Path(name).suffix.lower()
        if entry.is_dir() or name.startswith(_HIDDEN) or entry.filename.startswith("__MACOSX/"):
            continue
        if ending in csv.ENDINGS:
            yield csv.found(name, partial(_member, archive, entry))
        elif ending in workbook.ENDINGS:
            with _member(archive, entry) as file:
                yield from workbook.found(name, io.BytesIO(file.read()))


def _is_workbook(path: Path) -> bool:
    """Tell whether a zip is a workbook: Excel and OpenDocument keep their parts in one."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError):
        return path.suffix.lower() in {".xlsx", ".xlsm", ".xlsb", ".ods"}
    return bool({"[Content_Types].xml", "content.xml"} & names)


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


def _unpacked_file(file: IO[bytes], start: bytes, limits: Limits) -> IO[bytes]:
    unpack = _gunzip if start.startswith(_GZIP) else _unzstd
    return _unpacked(file, unpack, limits)


def _unpacked(file: IO[bytes], unpack: _Unpacker, limits: Limits) -> IO[bytes]:
    spool = tempfile.TemporaryFile()  # noqa: SIM115 - mapped and closed by the caller
    try:
        for chunk in unpack(iter(lambda: file.read(_CHUNK), b""), limits):
            spool.write(chunk)
        spool.flush()
        if spool.tell() == 0:
            raise NothingToCheck("Nothing was checked: the payload is empty.")
    except SsdError:
        spool.close()
        raise
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


def _archive(path: Path, limits: Limits) -> zipfile.ZipFile:
    """Return the zip at *path*, refusing what a payload never holds.

    The directory of the zip is read first, so that a bomb is refused before any of it is unpacked.
    """
    _refuse_unpacked(path, limits)
    archive = zipfile.ZipFile(path)
    for entry in archive.infolist():
        if ".." in entry.filename or entry.filename.startswith(("/", "\\")):
            raise CannotRead("The zip holds a file with a path outside it.", kind="malformed-encoding")
        if entry.flag_bits & _ENCRYPTED:
            raise CannotRead(f"{path.name}: {PROTECTED}", kind="protected")
    return archive


def _refuse_unpacked(path: Path, limits: Limits) -> None:
    """Raise `TooLarge` when the zip at *path* (a workbook is one) says that it holds more than is read."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, NotImplementedError):
        raise WrongEncoding("The zip is damaged. Make it again.", kind="malformed-encoding") from None
    if len(entries) > limits.zip_entries or sum(entry.file_size for entry in entries) > limits.unpacked_bytes:
        raise TooLarge("The zip holds more than is read at once. Send it in parts.", kind="decompressed-too-large")


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    """Open one file of a zip. Python reads no more of it than the directory of the zip says it has."""
    return archive.open(entry)
