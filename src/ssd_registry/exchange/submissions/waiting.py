"""Taking a child that is purged out of what was sent and still waits to be dealt with."""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from typing import IO, Any, Final, NamedTuple

import msgspec
import orjson
import sqlalchemy as sa
import zstandard
from sqlalchemy.engine import Connection

from ssd_registry.errors import SsdError
from ssd_registry.exchange.schema import BODY, SUBMISSION
from ssd_registry.payload.payload import Payload
from ssd_registry.payload.source import read_spooled
from ssd_registry.settings import Limits

Strip = Callable[[dict[str, Any]], dict[str, Any] | None]
"""What makes of the child's document what may stay of it; None where nothing may."""

_PART: Final = 1 << 20
_ANY_SIZE: Final = 1 << 50


class _Form(msgspec.Struct):
    """How a body was sent. It is put back in the same form, for who has begun to read it."""

    encoding: str = "identity"
    ndjson: bool = False


class _Identified(msgspec.Struct):
    person_id: Any = None


_FORM = msgspec.json.Decoder(_Form)
_IDENTIFIED = msgspec.json.Decoder(_Identified)


class _Body(NamedTuple):
    submission: str
    form: _Form


def forget(connection: Connection, la: str, person_id: str, strip: Strip) -> int:
    """Take a child out of every body of *la* that waits, as far as *strip* says; return in how many it was."""
    asked = sa.select(SUBMISSION.c.id, SUBMISSION.c.asked).where(
        SUBMISSION.c.la == la, SUBMISSION.c.state == "received"
    )
    bodies = [_Body(row.id, _FORM.decode(row.asked)) for row in connection.execute(asked)]
    return sum(_forget_in(connection, la, body, person_id, strip) for body in bodies)


def _forget_in(connection: Connection, la: str, body: _Body, person_id: str, strip: Strip) -> bool:
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as new:
        copy_out(connection, la, body.submission, file)
        # What cannot be read is never taken in: it is erased when it is rejected.
        with suppress(SsdError):
            payload = read_spooled(file, _limits(), encoding=body.form.encoding, ndjson=body.form.ndjson)
            if _write_without(payload, body.form, new, person_id, strip):
                _put_back(connection, la, body.submission, new)
                return True
    return False


def _limits() -> Limits:
    """Return limits that what was let in before is within."""
    return Limits(unpacked_bytes=_ANY_SIZE, child_bytes=_ANY_SIZE, envelope_bytes=_ANY_SIZE)


def copy_out(connection: Connection, la: str, submission: str, file: IO[bytes]) -> None:
    """Copy what was sent to *file*, by one statement: a purge at the same time changes all of it or none."""
    parts = sa.select(BODY.c.content).where(BODY.c.la == la, BODY.c.submission == submission).order_by(BODY.c.part)
    with connection.execute(parts.execution_options(stream_results=True, max_row_buffer=1)) as rows:
        for (content,) in rows:
            file.write(content)
    file.flush()
    file.seek(0)


def _write_without(payload: Payload, form: _Form, new: IO[bytes], person_id: str, strip: Strip) -> bool:
    """Write *payload* to *new* without the child; tell whether it was there."""
    there = False

    def children() -> Iterator[bytes]:
        nonlocal there
        for raw in payload.raw_children():
            content = raw or b""
            if _is(content, person_id):
                there = True
                left = strip(orjson.loads(content))
                content = b"" if left is None else orjson.dumps(left)
            if content:
                yield content

    envelope = dict(payload.envelope)
    removed = envelope.get("removed")
    if isinstance(removed, list) and person_id in removed and strip({}) is None:
        there, envelope["removed"] = True, [each for each in removed if each != person_id]
    with _compressed(new, form.encoding) as out:
        for piece in _pieces(orjson.dumps(envelope), children(), ndjson=form.ndjson):
            out.write(piece)
    return there


def _is(content: bytes, person_id: str) -> bool:
    try:
        return bool(_IDENTIFIED.decode(content).person_id == person_id)
    except msgspec.DecodeError:
        return False


def _pieces(envelope: bytes, children: Iterator[bytes], *, ndjson: bool) -> Iterator[bytes]:
    if ndjson:
        yield envelope
        for child in children:
            yield b"\n" + child
        yield b"\n"
        return
    yield envelope[:-1] + b',"children":['
    for position, child in enumerate(children):
        yield (b"," if position else b"") + child
    yield b"]}"


def _compressed(file: IO[bytes], encoding: str) -> Any:
    """Return *file* as something to write to by `with`, which compresses and leaves the file open."""
    if encoding == "gzip":
        return gzip.GzipFile(fileobj=file, mode="wb")
    if encoding == "zstd":
        return zstandard.ZstdCompressor().stream_writer(file, closefd=False)
    return nullcontext(file)


def _put_back(connection: Connection, la: str, submission: str, new: IO[bytes]) -> None:
    connection.execute(sa.delete(BODY).where(BODY.c.la == la, BODY.c.submission == submission))
    new.flush()
    new.seek(0)
    part = 0
    while content := new.read(_PART):
        connection.execute(sa.insert(BODY).values(la=la, submission=submission, part=part, content=content))
        part += 1
