"""Submissions: what an authority sent, acknowledged with a signed receipt, and what came of it.

A small one is dealt with while its sender waits, in one transaction. A large one is put away with the task of dealing
with it, in one transaction too, and a worker deals with it later (`process`). Submissions of one authority are dealt
with one after another, in the order in which they came.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import IO, Any, Final, Literal

import msgspec
import orjson
import sqlalchemy as sa
import zstandard
from sqlalchemy.engine import Connection

from ssd_registry.check import Progress
from ssd_registry.errors import CannotRead, ExchangeRefused, NothingToCheck, SsdError, UnknownRelease
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, not_found
from ssd_registry.exchange.schema import BODY, PROBLEM, SUBMISSION, TASK
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.exchange.submissions import due, intake, request_keys, waiting
from ssd_registry.exchange.submissions.intake import Examined, Taken
from ssd_registry.exchange.submissions.reception import Spooled
from ssd_registry.exchange.submissions.request_keys import Claim
from ssd_registry.jobs import Failure
from ssd_registry.payload.payload import Document
from ssd_registry.payload.source import read_payload, read_spooled
from ssd_registry.report.kept import packed, unpacked
from ssd_registry.report.report import Report, Severity

OPERATION: Final = "submission"
RECEIPT: Final = "ssd-receipt+jwt"
"""The kind of a receipt, as its header says (typ)."""

MOST_WAITING: Final = 100
"""Submissions of one authority that may wait at one time."""

State = Literal["received", "accepted", "rejected", "withdrawn"]

_PART_BYTES = 1 << 20
_TOLD_EVERY = 1.0
_UNREADABLE = (CannotRead, UnknownRelease, NothingToCheck, ExchangeRefused)


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is asked of a submission beside its body. *extracted_at* is what its header said, once that is known."""

    encoding: str = "identity"
    ndjson: bool = False
    atomic: bool = False
    later: bool = False
    extracted_at: str | None = None


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """A submission as it stands. Times are microseconds since 1970."""

    la: str
    id: str
    number: int
    state: State
    sha256: str
    bytes: int
    submitted_by: str
    organisation: str
    received_at: int
    mode: str | None = None
    release: str | None = None
    extracted_on: str | None = None
    finished_at: int | None = None
    counts: dict[str, int] | None = None
    failure: Failure | None = None


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to who sent something: how it stands, and the receipt for it."""

    submission: Submission
    receipt: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What dealing with a submission came to; *waiting* is for one that came before it."""

    state: Literal["received", "accepted", "rejected", "withdrawn", "waiting", "gone"]
    counts: dict[str, int] | None = None


_COLUMNS = [SUBMISSION.c[name] for name in Submission.__struct_fields__]


# ---- receiving ----


def receive(exchange: Exchange, caller: Principal, body: Spooled, *, asked: Asked, key: str | None) -> Received:
    """Take what *caller* sent for the authority it acts for: deal with it now, or promise to.

    Raises where nothing of it can be taken; then nothing is kept, and the key may be used again.
    """
    if not caller.la:
        raise ExchangeRefused("The token acts for no local authority.", kind="la-mismatch")
    if key is None:
        return _received(exchange, caller, caller.la, body, asked, None)
    request = request_keys.fingerprint(caller.la, body.sha256, msgspec.json.encode(asked).decode())
    claim = request_keys.claim(exchange.store, caller.id, key, operation=OPERATION, request=request)
    if isinstance(claim, str):
        return msgspec.json.decode(claim, type=Received)
    with request_keys.held(exchange.store, claim):
        return _received(exchange, caller, caller.la, body, asked, claim)


def _received(
    exchange: Exchange, caller: Principal, la: str, body: Spooled, asked: Asked, claim: Claim | None
) -> Received:
    came = _came(exchange, caller, la, body)
    if not asked.later and body.content is not None:
        dealt_with = _now(exchange, came, body.content, asked, claim)
        if dealt_with is not None:
            return dealt_with
    return _later(exchange, came, body, asked, claim)


def _came(exchange: Exchange, caller: Principal, la: str, body: Spooled) -> Submission:
    return Submission(
        la=la,
        id=new_id("sub"),
        number=0,
        state="received",
        sha256=body.sha256,
        bytes=body.size,
        submitted_by=caller.id,
        organisation=caller.organisation,
        received_at=exchange.store.now(),
    )


def _now(exchange: Exchange, came: Submission, content: bytes, asked: Asked, claim: Claim | None) -> Received | None:
    """Deal with a submission at once; return None where one that came before it is still waited for."""
    limits = exchange.checker.limits
    try:
        payload = read_payload(content, limits, encoding=asked.encoding, ndjson=asked.ndjson)
        examined = intake.examine(exchange.checker, payload, came.la)
    except _UNREADABLE as error:
        raise intake.said(error, exchange.checker) from None
    try:
        with exclusive(exchange, came.la) as connection:
            if _tasks(connection, came.la):
                return None
            return _taken(exchange, connection, _numbered(connection, came), examined, asked, claim)
    except Rejected as rejected:
        with exclusive(exchange, came.la) as connection:
            return _rejected(exchange, connection, _numbered(connection, came), examined, asked, claim, rejected.taken)


def _taken(
    exchange: Exchange,
    connection: Connection,
    came: Submission,
    examined: Examined,
    asked: Asked,
    claim: Claim | None,
) -> Received:
    """Add a submission that is dealt with at once, and all that comes of it."""
    _add(connection, came, asked)
    done = _accept(exchange, connection, came, examined, asked)
    return _answered(exchange, connection, done, claim)


def _rejected(
    exchange: Exchange,
    connection: Connection,
    came: Submission,
    examined: Examined,
    asked: Asked,
    claim: Claim | None,
    taken: Taken,
) -> Received:
    _add(connection, came, asked)
    done = _reject(exchange, connection, came, examined, asked, taken)
    return _answered(exchange, connection, done, claim)


def take(exchange: Exchange, connection: Connection, caller: Principal, content: bytes) -> Submission:
    """Deal with the payload *content* in the caller's transaction (see `exclusive`), all of it or nothing.

    Raises `Rejected` where a child is refused. Nothing that came before may be waiting, see `waits`.
    """
    came = _came(exchange, caller, caller.la or not_found(), Spooled.of(content))
    examined = intake.examine(exchange.checker, read_payload(content, exchange.checker.limits), came.la)
    came, asked = _numbered(connection, came), Asked(atomic=True)
    _add(connection, came, asked)
    return _accept(exchange, connection, came, examined, asked)


def _later(exchange: Exchange, came: Submission, body: Spooled, asked: Asked, claim: Claim | None) -> Received:
    """Put a submission away with the task of dealing with it."""
    with exclusive(exchange, came.la, seconds=exchange.settings.request_seconds) as connection:
        if len(_tasks(connection, came.la)) >= MOST_WAITING:
            raise ExchangeRefused("Too many submissions wait already. Send this one again later.", kind="busy")
        came = _numbered(connection, came)
        _add(connection, came, asked)
        for part, content in enumerate(body.parts(_PART_BYTES)):
            row = {"la": came.la, "submission": came.id, "part": part, "content": content}
            connection.execute(sa.insert(BODY).values(row))
        task = {"id": task_of(came.la, came.id), "kind": "submission", "due_at": came.received_at}
        connection.execute(sa.insert(TASK).values(task))
        return _answered(exchange, connection, came, claim)


def _answered(exchange: Exchange, connection: Connection, done: Submission, claim: Claim | None) -> Received:
    """Return the answer, which is kept with the key so that a retry gets the very same."""
    answer = Received(submission=done, receipt=receipt(exchange, done))
    if claim is not None:
        request_keys.finish(connection, claim, msgspec.json.encode(answer).decode())
    return answer


def receipt(exchange: Exchange, submission: Submission) -> str:
    """Return the receipt for a submission: what came, when, from whom and for whom, signed by the server."""
    facts = {
        "submission": submission.id,
        "authority": submission.la,
        "sha256": submission.sha256,
        "bytes": submission.bytes,
        "received_at": datetime.fromtimestamp(submission.received_at / 1_000_000, UTC).isoformat(),
        "principal": submission.submitted_by,
    }
    return exchange.keys.sign(facts, kind=RECEIPT)


def task_of(la: str, submission: str) -> str:
    """Return the identifier of the task of dealing with a submission."""
    return f"submission/{la}/{submission}"


# ---- dealing with it ----


class Rejected(Exception):
    """A submission that is taken whole or not at all, and of which a child was refused."""

    def __init__(self, taken: Taken) -> None:
        super().__init__()
        self.taken = taken


def process(exchange: Exchange, la: str, identifier: str, progress: Progress | None = None) -> Outcome:
    """Deal with a submission that was put away. To do so again, or in two places at once, changes nothing."""
    submission, asked = _waiting(exchange.store, la, identifier)
    if submission is None or submission.state != "received":
        return Outcome(state="gone" if submission is None else submission.state)
    if _comes_later(exchange.store, submission):
        return Outcome(state="waiting")
    tell = progress or _Telling(exchange.store, la, identifier)
    limits = exchange.checker.limits
    limits = limits.model_copy(update={"unpacked_bytes": limits.background_unpacked_bytes})
    try:
        with _body(exchange.store, la, identifier) as file:
            payload = read_spooled(file, limits, encoding=asked.encoding, ndjson=asked.ndjson)
        examined = intake.examine(exchange.checker, payload, la, progress=tell)
        return _settled(exchange, submission, examined, asked)
    except _UNREADABLE as error:
        return fail(exchange, la, identifier, intake.said(error, exchange.checker))


def _settled(exchange: Exchange, submission: Submission, examined: Examined, asked: Asked) -> Outcome:
    try:
        with _settling(exchange, submission.la, submission.id) as connection:
            if connection is None:
                return Outcome(state="gone")
            return _outcome(_accept(exchange, connection, submission, examined, asked))
    except Rejected as rejected:
        with _settling(exchange, submission.la, submission.id) as connection:
            if connection is None:
                return Outcome(state="gone")
            return _outcome(_reject(exchange, connection, submission, examined, asked, rejected.taken))


def fail(exchange: Exchange, la: str, identifier: str, error: SsdError) -> Outcome:
    """Reject a submission that was put away and of which nothing can be taken, saying why."""
    with _settling(exchange, la, identifier) as connection:
        if connection is None:
            return Outcome(state="gone")
        changes = {"state": "rejected", "failure": msgspec.json.encode(Failure.of(error)).decode(), "counts": None}
        done = finish(exchange, connection, la, identifier, changes)
        _tell(exchange, connection, done)
        return _outcome(done)


def _outcome(done: Submission) -> Outcome:
    return Outcome(state=done.state, counts=done.counts)


@contextmanager
def _settling(exchange: Exchange, la: str, identifier: str) -> Iterator[Connection | None]:
    """Give a transaction that ends a submission's wait, or None where another has ended it."""
    with exclusive(exchange, la, seconds=exchange.settings.background_seconds) as connection:
        if locked(connection, la, identifier).state != "received":
            yield None
            return
        yield connection
        drop(connection, la, identifier)


def _accept(
    exchange: Exchange, connection: Connection, came: Submission, examined: Examined, asked: Asked
) -> Submission:
    """Keep the children of a submission and what became of them; raise `Rejected` where not all of them are taken."""
    _refuse_older(connection, came.la, examined)
    taken = intake.take_in(
        connection, exchange.store, exchange.keys, came.la, examined, exchange.checker, submission=came.id
    )
    if asked.atomic and taken.refused:
        raise Rejected(taken)
    around = _around_of(connection, came.la, examined)
    return _keep(exchange, connection, came, examined, asked, taken, {"state": "accepted", "around": around})


def _reject(
    exchange: Exchange, connection: Connection, came: Submission, examined: Examined, asked: Asked, taken: Taken
) -> Submission:
    """Keep of a submission that is all or none only why: what was kept of its children was rolled back."""
    none = [each if each.startswith("refused:") else "refused:atomic" for each in taken.results]
    return _keep(exchange, connection, came, examined, asked, Taken(none), {"state": "rejected"})


def _keep(
    exchange: Exchange,
    connection: Connection,
    came: Submission,
    examined: Examined,
    asked: Asked,
    taken: Taken,
    changes: dict[str, Any],
) -> Submission:
    report = examined.report
    found = {name: report.count(severity) for name, severity in _SEVERITIES}
    changes |= {
        "mode": examined.mode,
        "release": str(examined.release.version),
        "extracted_on": examined.extracted_at and examined.extracted_at[:10],
        "asked": _encoded(msgspec.structs.replace(asked, extracted_at=examined.extracted_at)),
        "counts": _encoded({**taken.counts(), **found}),
        "report": packed(report),
    }
    done = finish(exchange, connection, came.la, came.id, changes)
    rows = [{"la": came.la, "submission": came.id, **row} for row in intake.problems_by_rule(report)]
    if rows:
        connection.execute(sa.insert(PROBLEM), rows)
    intake.keep_outcomes(connection, came.la, came.id, examined, taken)
    _tell(exchange, connection, done)
    return done


_SEVERITIES: Final[tuple[tuple[str, Severity], ...]] = (("errors", "error"), ("queries", "query"), ("notes", "note"))


def finish(exchange: Exchange, connection: Connection, la: str, identifier: str, changes: dict[str, Any]) -> Submission:
    """Write down how a submission ended, and return it."""
    changes["finished_at"] = exchange.store.now()
    connection.execute(sa.update(SUBMISSION).where(*_is(la, identifier)).values(**changes))
    return _submission(connection.execute(sa.select(*_COLUMNS).where(*_is(la, identifier))).one())


def _tell(exchange: Exchange, connection: Connection, done: Submission) -> None:
    """Tell the authority, and who sent it for the authority, what came of a submission."""
    data = {"submission": done.id, "authority": done.la, "number": done.number, "counts": done.counts or {}}
    for organisation in dict.fromkeys((done.la, done.organisation)):
        events.tell(connection, exchange.store, organisation, f"submission.{done.state}", data)
        if organisation == done.la and done.state == "accepted":
            due.tell_due(connection, exchange.store, done.la, done.id)


def _refuse_older(connection: Connection, la: str, examined: Examined) -> None:
    """Raise where the data was taken from its source before what is held was: the newer would be lost."""
    sent = _time(examined.extracted_at)
    if sent is None:
        return
    last = connection.execute(
        sa.select(SUBMISSION.c.asked)
        .where(SUBMISSION.c.la == la, SUBMISSION.c.state == "accepted", SUBMISSION.c.extracted_on.is_not(None))
        .order_by(SUBMISSION.c.number.desc())
        .limit(1)
    ).scalar()
    held = _time(msgspec.json.decode(last, type=Asked).extracted_at) if last else None
    if held is not None and sent < held:
        raise ExchangeRefused(
            "This was extracted before the data that is held now. Nothing was taken. Send a newer extract.",
            kind="state-conflict",
        )


def _time(text: str | None) -> datetime | None:
    if text is None:
        return None
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


class _Telling:
    """Tells how far a check is, where whoever asks for the submission sees it."""

    def __init__(self, store: Store, la: str, identifier: str) -> None:
        self._store, self._la, self._id, self._told = store, la, identifier, 0.0

    def __call__(self, checked: int, children: int) -> None:
        """Tell it, unless that was done a moment ago."""
        if time.monotonic() < self._told + _TOLD_EVERY:
            return
        self._told = time.monotonic()
        with self._store.transaction("ingest", la=self._la) as connection:
            counts = _encoded({"checked": checked, "children": children})
            waits = sa.update(SUBMISSION).where(*_is(self._la, self._id), SUBMISSION.c.state == "received")
            connection.execute(waits.values(counts=counts))


# ---- looking at it ----


def get(store: Store, la: str, identifier: str) -> Submission:
    """Return a submission of *la*; raise `ExchangeRefused` where it has no such."""
    with store.transaction("ingest", la=la, read=True) as connection:
        row = connection.execute(sa.select(*_COLUMNS).where(*_is(la, identifier))).one_or_none()
    return _submission(row) if row is not None else not_found()


def latest(store: Store, la: str) -> Submission | None:
    """Return the last submission of *la* that was accepted: what is held is as of then."""
    with store.transaction("ingest", la=la, read=True) as connection:
        return last_accepted(connection, la)


def last_accepted(connection: Connection, la: str) -> Submission | None:
    """Return what `latest` does, in a transaction that is there already."""
    accepted = sa.select(*_COLUMNS).where(SUBMISSION.c.la == la, SUBMISSION.c.state == "accepted")
    row = connection.execute(accepted.order_by(SUBMISSION.c.number.desc()).limit(1)).one_or_none()
    return None if row is None else _submission(row)


def page(
    store: Store, la: str, *, organisation: str | None = None, before: int | None = None, limit: int = 50
) -> list[Submission]:
    """Return submissions of *la*, the last first: those with a number under *before*, and sent by *organisation*."""
    asked = sa.select(*_COLUMNS).where(SUBMISSION.c.la == la)
    if organisation is not None:
        asked = asked.where(SUBMISSION.c.organisation == organisation)
    if before is not None:
        asked = asked.where(SUBMISSION.c.number < before)
    with store.transaction("ingest", la=la, read=True) as connection:
        return [_submission(row) for row in connection.execute(asked.order_by(SUBMISSION.c.number.desc()).limit(limit))]


def report_of(connection: Connection, la: str, identifier: str) -> Report | None:
    """Return the report of a submission, without what was sent, or None where there is none."""
    content = connection.execute(sa.select(SUBMISSION.c.report).where(*_is(la, identifier))).scalar()
    return None if content is None else unpacked(content)


def around(connection: Connection, la: str) -> dict[str, list[Document]]:
    """Return the authority's own records that are held (professionals and so on), by the list they stand in."""
    content = connection.execute(
        sa.select(SUBMISSION.c.around)
        .where(SUBMISSION.c.la == la, SUBMISSION.c.state == "accepted", SUBMISSION.c.around.is_not(None))
        .order_by(SUBMISSION.c.number.desc())
        .limit(1)
    ).scalar()
    found: dict[str, list[Document]] = orjson.loads(zstandard.decompress(content)) if content else {}
    return found


def _around_of(connection: Connection, la: str, examined: Examined) -> bytes | None:
    """Return the authority's own records as a submission leaves them, or None where it does not change them."""
    held = around(connection, la)
    sent = examined.around
    now = sent if examined.mode == "full" else intake.merged(examined.release, held, sent)
    content = orjson.dumps(now, option=orjson.OPT_SORT_KEYS)
    return None if content == orjson.dumps(held, option=orjson.OPT_SORT_KEYS) else zstandard.compress(content)


# ---- rows ----


@contextmanager
def exclusive(exchange: Exchange, la: str, *, seconds: float | None = None) -> Iterator[Connection]:
    """Give a transaction in which no other submission of the authority is dealt with."""
    with exchange.store.transaction("ingest", la=la, organisation=la, seconds=seconds) as connection:
        if not exchange.store.is_sqlite:  # where there is one writer at a time anyway
            lock = sa.text("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
            connection.execute(lock, {"name": f"submission/{la}"})
        yield connection


def locked(connection: Connection, la: str, identifier: str) -> Submission:
    """Return a submission that nobody else changes meanwhile; raise `ExchangeRefused` where there is no such."""
    row = connection.execute(sa.select(*_COLUMNS).where(*_is(la, identifier)).with_for_update()).one_or_none()
    return _submission(row) if row is not None else not_found()


def drop(connection: Connection, la: str, identifier: str) -> None:
    """Erase what was put away of a submission, and the task of dealing with it."""
    connection.execute(sa.delete(BODY).where(BODY.c.la == la, BODY.c.submission == identifier))
    connection.execute(sa.delete(TASK).where(TASK.c.id == task_of(la, identifier)))


def _numbered(connection: Connection, came: Submission) -> Submission:
    """Return the submission with the next number of its authority."""
    last = connection.execute(sa.select(sa.func.max(SUBMISSION.c.number)).where(SUBMISSION.c.la == came.la)).scalar()
    return msgspec.structs.replace(came, number=(last or 0) + 1)


def _add(connection: Connection, came: Submission, asked: Asked) -> None:
    row = {name: getattr(came, name) for name in Submission.__struct_fields__}
    connection.execute(sa.insert(SUBMISSION).values({**row, "mode": "", "asked": _encoded(asked)}))


def _submission(row: Any) -> Submission:
    facts = {name: getattr(row, name) for name in Submission.__struct_fields__}
    facts["mode"] = facts["mode"] or None
    facts["counts"] = msgspec.json.decode(facts["counts"]) if facts["counts"] else None
    facts["failure"] = msgspec.json.decode(facts["failure"], type=Failure) if facts["failure"] else None
    return Submission(**facts)


def _waiting(store: Store, la: str, identifier: str) -> tuple[Submission | None, Asked]:
    with store.transaction("ingest", la=la, read=True) as connection:
        row = connection.execute(sa.select(*_COLUMNS, SUBMISSION.c.asked).where(*_is(la, identifier))).one_or_none()
    if row is None:
        return None, Asked()
    return _submission(row), msgspec.json.decode(row.asked, type=Asked)


def _tasks(connection: Connection, la: str) -> list[str]:
    """Return the tasks of an authority's submissions that wait."""
    waiting = sa.select(TASK.c.id).where(TASK.c.kind == "submission", TASK.c.id.startswith(task_of(la, "")))
    return list(connection.execute(waiting).scalars())


def waits(connection: Connection, la: str) -> bool:
    """Tell whether a submission of the authority waits to be dealt with."""
    return bool(_tasks(connection, la))


def _comes_later(store: Store, submission: Submission) -> bool:
    """Tell whether another submission that came before this one still waits."""
    before = sa.select(SUBMISSION.c.id).where(
        SUBMISSION.c.la == submission.la,
        SUBMISSION.c.number < submission.number,
        SUBMISSION.c.state == "received",
    )
    with store.transaction("ingest", la=submission.la, read=True) as connection:
        return connection.execute(before.limit(1)).first() is not None


@contextmanager
def _body(store: Store, la: str, identifier: str) -> Iterator[IO[bytes]]:
    """Give what was sent as a file that is gone afterwards."""
    with tempfile.TemporaryFile() as file:
        with store.transaction("ingest", la=la, read=True) as connection:
            waiting.copy_out(connection, la, identifier, file)
        yield file


def _is(la: str, identifier: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (SUBMISSION.c.la == la, SUBMISSION.c.id == identifier)


def _encoded(content: Any) -> str:
    return msgspec.json.encode(content).decode()
