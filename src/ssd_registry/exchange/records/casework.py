"""What people of an authority do with single records: look at them as they were, correct, withdraw, purge and restore.

Who looks at a child is in the access log before the child is shown. Who changes one says why, and which version was
looked at: what somebody else has changed since is not overwritten.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal

import msgspec
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.cursors import cursor_of, not_ours, parts_of
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, Resource, enforce, not_found
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.records.records import Change, Found, Hold, State, Version
from ssd_registry.exchange.schema import CHILD
from ssd_registry.exchange.sharing.agreements import said_of
from ssd_registry.exchange.submissions import intake, submissions
from ssd_registry.payload.json import read_json
from ssd_registry.privacy import discreet, without_values

Standing = Literal["held", "missing", "withdrawn", "removed"]

_NAMES: Final[dict[State, Standing]] = {
    State.HELD: "held",
    State.MISSING: "missing",
    State.WITHDRAWN: "withdrawn",
    State.REMOVED: "removed",
}
_LIST: Final = "records"
_SHOWN = 50
_LONGEST_REASON = 500


class RecordSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A child that is known here: its identifier, where it stands, and the number of its version in force."""

    person_id: str
    state: Standing
    version: int
    valid_from: str


class RecordPage(msgspec.Struct, frozen=True, kw_only=True):
    """Some of the children, in the order of their identifiers, and the cursor of the next page, if there is one."""

    records: list[RecordSummary]
    next: str | None


class RecordVersion(msgspec.Struct, frozen=True, kw_only=True):
    """One version: from which day it holds, when it became known, what made it, and who and why where by hand."""

    version: int
    valid_from: str
    recorded_at: str
    change: str
    submission: str | None
    by: str | None
    reason: str | None


class RecordHistory(msgspec.Struct, frozen=True, kw_only=True):
    """All versions of a child, in the order in which they became known."""

    person_id: str
    versions: list[RecordVersion]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A child as it was on a day, by what was known at a time; *etag* is the checksum of the document."""

    person_id: str
    on: str
    state: Standing
    version: RecordVersion
    etag: str
    document: dict[str, Any]


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What was done to a record: how many versions and rows of shares a purge erased, or the new version's number."""

    person_id: str
    done: Literal["corrected", "withdrawn", "purged", "restored"]
    version: int | None = None
    versions: int | None = None
    rows: int | None = None
    etag: str | None = None


class HeldBack(msgspec.Struct, frozen=True, kw_only=True):
    """A legal hold: on one child, or on all of the authority's where *person_id* is missing."""

    id: str
    person_id: str | None
    reason: str
    placed_by: str
    placed_at: str
    lifted_by: str | None
    lifted_at: str | None


# ---- looking ----


def listed(
    exchange: Exchange,
    caller: Principal,
    *,
    state: Standing | None = None,
    cursor: str | None = None,
    limit: int = 100,
    request_id: str | None = None,
) -> RecordPage:
    """Return a page of the children that are known here, in one *state* or in any."""
    la = _authority(caller, "record:read")
    after = _after(exchange, cursor, la, state)
    wanted = sa.select(CHILD.c.person_id, CHILD.c.state, CHILD.c.version, CHILD.c.valid_from).where(
        CHILD.c.la == la, CHILD.c.person_id > after
    )
    if state is not None:
        wanted = wanted.where(CHILD.c.state == next(each for each, name in _NAMES.items() if name == state))
    with _transaction(exchange, la) as connection:
        rows = connection.execute(wanted.order_by(CHILD.c.person_id).limit(limit + 1)).all()
        shown = rows[:limit]
        _log(exchange, connection, caller, "record.list", len(shown), request_id)
    found = [
        RecordSummary(person_id=row.person_id, state=_NAMES[row.state], version=row.version, valid_from=row.valid_from)
        for row in shown
    ]
    more = len(rows) > limit
    return RecordPage(
        records=found,
        next=cursor_of(exchange.keys, [_LIST, la, state, shown[-1].person_id]) if more else None,
    )


def as_it_was(
    exchange: Exchange,
    caller: Principal,
    person_id: str,
    *,
    on: str | None = None,
    known_at: int | None = None,
    request_id: str | None = None,
) -> Record:
    """Return a child as it was on the day *on*, by what was known at *known_at* (microseconds), else as it is now."""
    la = _authority(caller, "record:read")
    day = on or versions.today(exchange.store)
    with _transaction(exchange, la) as connection:
        if known_at is not None:
            versions.lock(connection, la, shared=True)
        found = versions.found(connection, la, person_id, on=day, known_at=known_at)
        if found is None:
            not_found()
        _log(exchange, connection, caller, "record.read", 1, request_id, person_id)
    return _record(person_id, day, found)


def history(exchange: Exchange, caller: Principal, person_id: str, *, request_id: str | None = None) -> RecordHistory:
    """Return every version of a child, without the documents."""
    la = _authority(caller, "record:read")
    with _transaction(exchange, la) as connection:
        found = sorted(versions.versions_of(connection, la, person_id))
        if not found:
            not_found()
        _log(exchange, connection, caller, "record.history", 1, request_id, person_id)
    return RecordHistory(person_id=person_id, versions=[_version(each) for each in found])


# ---- changing ----


def correct(
    exchange: Exchange,
    caller: Principal,
    person_id: str,
    document: dict[str, Any],
    *,
    reason: str,
    if_match: str | None,
    valid_from: str | None = None,
) -> Done:
    """Put *document* in the place of the one whose checksum is *if_match*; raise where that is no longer in force."""
    la = _authority(caller, "record:correct")
    if if_match is None:
        raise ExchangeRefused(
            "Say which version you have corrected: send the ETag of the record in If-Match.",
            kind="precondition-required",
        )
    with _transaction(exchange, la) as connection:
        versions.lock(connection, la)
        known = versions.standing(connection, la, [person_id]).get(person_id)
        if known is not None and known.hash.hex() != if_match:
            raise ExchangeRefused(
                "The record has changed since you read it. Read it again and correct that.", kind="precondition-failed"
            )
        if known is not None:
            _refuse_malformed(exchange, connection, la, document)
        number = records.correct(
            connection,
            exchange.store,
            exchange.keys,
            la,
            person_id,
            document,
            by=caller.id,
            reason=_said(reason),
            valid_from=valid_from,
        )
        after = versions.standing(connection, la, [person_id])[person_id]
    return Done(person_id=person_id, done="corrected", version=number, etag=after.hash.hex())


def withdraw(exchange: Exchange, caller: Principal, person_id: str, *, reason: str) -> Done:
    """Hide a child from new shares; all that is held of it is kept."""
    la = _authority(caller, "record:withdraw")
    with _transaction(exchange, la) as connection:
        records.withdraw(connection, exchange.store, exchange.keys, la, person_id, by=caller.id, reason=_said(reason))
    return Done(person_id=person_id, done="withdrawn")


def purge(exchange: Exchange, caller: Principal, person_id: str, *, reason: str) -> Done:
    """Erase a child with its history, in shares too; a legal hold keeps it."""
    la = _authority(caller, "record:purge")
    with _transaction(exchange, la) as connection:
        gone = records.purge(
            connection, exchange.store, exchange.keys, la, person_id, by=caller.id, reason=_said(reason)
        )
    exchange.store.take_log_in()
    return Done(person_id=person_id, done="purged", versions=gone.versions, rows=gone.rows)


def restore(exchange: Exchange, caller: Principal, person_id: str, *, reason: str) -> Done:
    """Show a child again that was withdrawn, or let one that was purged be sent again."""
    la = _authority(caller, "record:restore")
    with _transaction(exchange, la) as connection:
        records.restore(connection, exchange.store, exchange.keys, la, person_id, by=caller.id, reason=_said(reason))
    return Done(person_id=person_id, done="restored")


def place_hold(exchange: Exchange, caller: Principal, *, person_id: str | None, reason: str) -> HeldBack:
    """Place a legal hold on a child, or on all of the authority's."""
    la = _authority(caller, "hold:place")
    with _transaction(exchange, la) as connection:
        placed = records.place_hold(connection, exchange.store, la, person_id, by=caller.id, reason=_said(reason))
    return _hold(exchange, la, placed)


def lift_hold(exchange: Exchange, caller: Principal, hold: str) -> HeldBack:
    """End a legal hold."""
    la = _authority(caller, "hold:lift")
    with _transaction(exchange, la) as connection:
        records.lift_hold(connection, exchange.store, la, hold, by=caller.id)
    return _hold(exchange, la, hold)


def holds(exchange: Exchange, caller: Principal, *, request_id: str | None = None) -> list[HeldBack]:
    """Return the legal holds of the authority, those that were lifted too; the log says so, as they name children."""
    la = _authority(caller, "hold:place")
    found = [_held_back(each) for each in records.holds(exchange.store, la)]
    with _transaction(exchange, la) as connection:
        people = {each.person_id for each in found if each.person_id is not None}
        _log(exchange, connection, caller, "hold.list", len(people), request_id)
    return found


def _hold(exchange: Exchange, la: str, identifier: str) -> HeldBack:
    return next(_held_back(each) for each in records.holds(exchange.store, la) if each.id == identifier)


# ---- what they share ----


def _authority(caller: Principal, action: str) -> str:
    la = caller.la or ""
    enforce(caller, action, Resource(la=la))
    return la


@contextmanager
def _transaction(exchange: Exchange, la: str) -> Iterator[Connection]:
    with exchange.store.transaction("ingest", la=la, organisation=la) as connection:
        yield connection


def _after(exchange: Exchange, cursor: str | None, la: str, state: Standing | None) -> str:
    """Return the identifier after which a page begins."""
    if cursor is None:
        return ""
    match parts_of(exchange.keys, cursor):
        case [str() as name, str() as whose, asked, str() as after] if (name, whose, asked) == (_LIST, la, state):
            return after
    raise not_ours()


def _log(
    exchange: Exchange,
    connection: Connection,
    caller: Principal,
    kind: str,
    count: int,
    request_id: str | None,
    person_id: str | None = None,
) -> None:
    la = caller.la or ""
    mark = None if person_id is None else exchange.keys.mark(connection, la, person_id)
    access = Access(
        kind=kind,
        organisation=caller.organisation,
        principal=caller.id,
        children=count,
        request=request_id,
        person=mark,
    )
    access_log.append(connection, exchange.store, la, access)


def _refuse_malformed(exchange: Exchange, connection: Connection, la: str, document: dict[str, Any]) -> None:
    """Raise where a corrected document fails the structure of the release that the authority sends in."""
    latest = submissions.last_accepted(connection, la)
    release = exchange.registry.get(latest.release if latest and latest.release else "latest")
    header = {"standard": "ssd", "release": release.version, "local_authority": la, "mode": "delta"}
    content = orjson.dumps({"header": header, "children": [document]})
    checker = exchange.checker
    found = checker.check(read_json(content, "the document", checker.limits), rules=False)
    report = without_values(discreet(found, intake.names(checker)))
    wrong = [each for each in report.problems if each.severity == "error"]
    if wrong:
        raise ExchangeRefused(
            "The document does not follow the structure of the standard, so it was not taken.",
            kind="body-malformed",
            errors=tuple(
                {
                    "pointer": f"/document{(each.place.pointer or '').removeprefix('/children/0')}",
                    "rule": each.rule,
                    "message": each.message(),
                }
                for each in wrong[:_SHOWN]
            ),
        )


def _said(reason: str) -> str:
    """Return the reason for what is done by hand; raise where there is none."""
    if not reason.strip() or len(reason) > _LONGEST_REASON:
        raise ExchangeRefused(f"Say why in the reason, in up to {_LONGEST_REASON} characters.", kind="body-malformed")
    return reason.strip()


def _record(person_id: str, day: str, found: Found) -> Record:
    return Record(
        person_id=person_id,
        on=day,
        state=_NAMES[found.state],
        version=_version(found.version),
        etag=records.canonical(orjson.loads(found.document))[1].hex(),
        document=orjson.loads(found.document),
    )


def _version(version: Version) -> RecordVersion:
    return RecordVersion(
        version=version.version,
        valid_from=version.valid_from,
        recorded_at=said_of(version.recorded_at),
        change=Change(version.change).name.lower(),
        submission=version.submission,
        by=version.by,
        reason=version.reason,
    )


def _held_back(hold: Hold) -> HeldBack:
    return HeldBack(
        id=hold.id,
        person_id=hold.person_id,
        reason=hold.reason,
        placed_by=hold.placed_by,
        placed_at=said_of(hold.placed_at),
        lifted_by=hold.lifted_by,
        lifted_at=None if hold.lifted_at is None else said_of(hold.lifted_at),
    )
