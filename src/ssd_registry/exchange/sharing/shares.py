"""Shares: what was signed off, cut down to what an agreement covers, and kept as it was for its consumer to read.

A share never changes. Only the agreed items are in its rows, so what is not agreed is not there to be read. A share
ends when a newer one takes its place, when the authority takes it back, or when its time is over; then its rows are
emptied. What stays is which child stood where, as the authority's own mark, so that the access log can still answer
who saw a child.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal

import msgspec
import orjson
import sqlalchemy as sa
import zstandard
from sqlalchemy.engine import Connection, RowMapping

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, Resource, enforce, not_found
from ssd_registry.exchange.records import versions
from ssd_registry.exchange.schema import SHARE, SHARE_ROW, SIGNATURE
from ssd_registry.exchange.sharing import sign_off
from ssd_registry.exchange.sharing.agreements import InForce, said_of, standing
from ssd_registry.exchange.sharing.holdings import (
    Disguise,
    Drawn,
    Fields,
    Holdings,
    Layout,
    Record,
    collection_of,
    digest,
    draw,
    keep_still,
    line,
)
from ssd_registry.exchange.sharing.sign_off import Verdict
from ssd_registry.exchange.sharing.terms import CHILDREN
from ssd_registry.exchange.store import new_id
from ssd_registry.exchange.submissions import submissions

State = Literal["shared", "superseded", "revoked", "expired", "purged"]

DAY: Final = 86_400_000_000
"""A day in microseconds."""

MOST: Final = 1_000
"""The most shares of one list."""

_BATCH: Final = 200
_PSEUDONYM_BYTES: Final = 16


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """One share: under which agreement, what of it is in it, how good it was found, and until when it may be read."""

    id: str
    la: str
    agreement: str
    agreement_version: int
    consumer: str
    collection: str
    period: str
    verdict: Verdict
    release: str
    state: State
    sha256: str
    rows: int
    fields: dict[str, tuple[str, ...]]
    sign_off: str
    shared_at: str
    ends_at: str
    ended_at: str | None = None
    supersedes: str | None = None


# ---- sharing ----


def share(exchange: Exchange, caller: Principal, *, agreement: str, sign_off: str) -> Share:
    """Share what was signed off with the consumer of *agreement*, in place of what was shared with it before.

    Raises `ExchangeRefused` where the agreement is not in force or does not cover it, or the data has changed since.
    """
    la = caller.la or ""
    signed = _signed(exchange, caller, sign_off)
    with exchange.store.transaction("ingest", la=la, read=True) as connection:
        agreed = standing(connection, agreement, la, today(exchange))
    submission = submissions.get(exchange.store, la, signed["submission"])
    enforce(caller, "share:create", Resource(la=la, submitted_by=submission.submitted_by))
    held = Holdings.of(exchange, la, submission)
    drawn = draw(exchange, held, collection_of(exchange, signed["collection"], signed["period"]))
    _refuse_uncovered(exchange, agreed, signed, drawn, submission)
    if digest(drawn.layout)[0] != signed["sha256"]:
        raise ExchangeRefused(
            "The data has changed since it was signed off. Sign it off again, then share it.", kind="state-conflict"
        )
    with keep_still(exchange, held) as connection:
        _end_overdue(connection, la, exchange.store.now())
        again = standing(connection, agreement, la, today(exchange))
        if again != agreed:
            raise ExchangeRefused("The agreement has changed meanwhile. Try again.", kind="state-conflict")
        return _made(exchange, connection, caller, agreed, signed, drawn)


def _signed(exchange: Exchange, caller: Principal, sign_off_id: str) -> RowMapping:
    la = caller.la or ""
    with exchange.store.transaction("ingest", la=la, read=True) as connection:
        return sign_off.row_of(connection, la, sign_off_id)


def _refuse_uncovered(
    exchange: Exchange, agreed: InForce, signed: RowMapping, drawn: Drawn, submission: submissions.Submission
) -> None:
    """Raise with all that keeps what was signed off from being shared under an agreement."""
    document = agreed.document
    starts_on, ends_on = _days_of(exchange, signed, submission)
    why = []
    if document.collection != signed["collection"] or signed["period"] not in document.periods:
        why.append("The agreement is about another collection or period.")
    if starts_on < document.data_period.starts_on or ends_on > document.data_period.ends_on:
        why.append("Some of the data is about days outside the data period of the agreement.")
    if drawn.release.version not in document.releases:
        why.append(
            f"The data is in release {drawn.release.version} of the standard, which the agreement does not name."
        )
    if signed["withdrawn_at"] is not None:
        why.append("The sign-off was withdrawn.")
    if signed["verdict"] == "errors" and document.kind != "statutory":
        why.append("It was signed off with errors, which is for statutory returns alone.")
    if why:
        raise ExchangeRefused(" ".join(why), kind="state-conflict")


def _days_of(exchange: Exchange, signed: RowMapping, submission: submissions.Submission) -> tuple[str, str]:
    """Return the first and last day that the data is about."""
    if signed["collection"] == CHILDREN:
        day = submission.extracted_on or said_of(submission.received_at)[:10]
        return day, day
    about = exchange.shelf.of_year(signed["collection"], signed["period"]).definition
    return about.starts_on, about.ends_on


def _made(
    exchange: Exchange,
    connection: Connection,
    caller: Principal,
    agreed: InForce,
    signed: RowMapping,
    drawn: Drawn,
) -> Share:
    """Write a share and its rows, and end the one before it."""
    la, document, now = signed["la"], agreed.document, exchange.store.now()
    disguise = _disguise(exchange, connection, la, agreed)
    layout = drawn.layout.agreed((item.name for item in document.items), disguise)
    row: dict[str, Any] = {
        "la": la,
        "id": new_id("shr"),
        "agreement": agreed.id,
        "agreement_version": agreed.version,
        "consumer": document.consumer,
        "collection": signed["collection"],
        "period": signed["period"],
        "sign_off": signed["id"],
        "verdict": signed["verdict"],
        "release": drawn.release.version,
        "fields": orjson.dumps({"tables": layout.fields, "keys": sorted(layout.keys)}).decode(),
        "state": "shared",
        "shared_by": caller.id,
        "shared_at": now,
        "ends_at": _ends_at(document.in_force.ends_on, now, document.retention_days),
    }
    _refuse_doubled(connection, row)
    row["supersedes"] = _superseded(connection, row, now)
    row["sha256"], row["rows"] = _write(exchange, connection, row, layout)
    connection.execute(sa.insert(SHARE).values(row))
    _tell(exchange, connection, row, "share.created")
    return shown(row_of(connection, la, row["id"]), now)


def _disguise(exchange: Exchange, connection: Connection, la: str, agreed: InForce) -> Disguise | None:
    """Return what gives pseudonyms that hold under this agreement alone, where it asks for them."""
    if agreed.document.identifiability != "pseudonymised":
        return None
    key = exchange.keys.own_key(connection, la, "pseudonym")

    def disguise(text: str) -> str:
        return hmac.digest(key, f"{agreed.id}\0{text}".encode(), hashlib.sha256)[:_PSEUDONYM_BYTES].hex()

    return disguise


def _ends_at(last_day: str, now: int, retention_days: int) -> int:
    """Return when a share ends: with its agreement, or when its retention is over."""
    midnight = datetime.fromisoformat(last_day).replace(tzinfo=UTC) + timedelta(days=1)
    return min(int(midnight.timestamp()) * 1_000_000, now + retention_days * DAY)


def _write(exchange: Exchange, connection: Connection, row: dict[str, Any], layout: Layout) -> tuple[str, int]:
    """Write the rows of a share, many at a time; return their checksum, and how many children they are."""
    found, position, waiting = hashlib.sha256(), 0, []
    pack = zstandard.ZstdCompressor(level=9).compress
    for position, (person, record) in enumerate(layout.lines()):
        found.update(line(position, layout.fields, record))
        mark = exchange.keys.mark(connection, row["la"], person) if person is not None and layout.people else None
        key = {"la": row["la"], "share": row["id"], "position": position}
        waiting.append({**key, "person": mark, "body": pack(orjson.dumps(record))})
        if len(waiting) == _BATCH:
            connection.execute(sa.insert(SHARE_ROW), waiting)
            waiting = []
    if waiting:
        connection.execute(sa.insert(SHARE_ROW), waiting)
    return found.hexdigest(), position


def record_of(body: bytes) -> Record:
    """Return the rows of one child as they were written."""
    found: Record = orjson.loads(zstandard.decompress(body))
    return found


def fields_of(row: RowMapping) -> tuple[Fields, frozenset[str]]:
    """Return the fields of each table of a share, and those that are keys of ours rather than items."""
    held = orjson.loads(row["fields"])
    return {table: tuple(fields) for table, fields in held["tables"].items()}, frozenset(held["keys"])


def _same(row: dict[str, Any]) -> list[sa.ColumnElement[bool]]:
    """Return what picks the shares that one share stands in a line with."""
    return [SHARE.c[name] == row[name] for name in ("la", "agreement", "collection", "period")]


def _refuse_doubled(connection: Connection, row: dict[str, Any]) -> None:
    same = sa.select(SHARE.c.id).where(
        *_same(row),
        SHARE.c.state == "shared",
        SHARE.c.sign_off == row["sign_off"],
        SHARE.c.agreement_version == row["agreement_version"],
        SHARE.c.ends_at > row["shared_at"],
    )
    if connection.execute(same).first() is not None:
        raise ExchangeRefused(
            "This sign-off is shared under that agreement already. GET /v1/shares shows it.", kind="state-conflict"
        )


def _superseded(connection: Connection, row: dict[str, Any], now: int) -> str | None:
    """End the share before this one, and empty those before that: the feed of changes compares two at most."""
    before = connection.execute(sa.select(SHARE.c.id, SHARE.c.state).where(*_same(row)).order_by(SHARE.c.id)).all()
    last = next((each.id for each in before if each.state == "shared"), None)
    ended = sa.update(SHARE).where(*_same(row), SHARE.c.state == "shared")
    connection.execute(ended.values(state="superseded", ended_at=now))
    _empty(connection, row["la"], [each.id for each in before if each.id != last])
    return last


def _empty(connection: Connection, la: str, shares: Sequence[str]) -> None:
    """Erase what is in the rows of *shares*; the children's marks stay."""
    for share_id in shares:
        emptied = sa.update(SHARE_ROW).where(
            SHARE_ROW.c.la == la, SHARE_ROW.c.share == share_id, SHARE_ROW.c.body.is_not(None)
        )
        connection.execute(emptied.values(body=None))


def _tell(exchange: Exchange, connection: Connection, row: Any, kind: str) -> None:
    data = {name: row[name] for name in ("agreement", "collection", "period", "verdict", "release", "sha256", "rows")}
    about = {**data, "share": row["id"], "authority": row["la"], "consumer": row["consumer"]}
    for organisation in (row["la"], row["consumer"]):
        events.tell(connection, exchange.store, organisation, kind, about)


# ---- ending, and looking ----


def revoke(exchange: Exchange, caller: Principal, share_id: str) -> Share:
    """Take a share back: from now on nobody reads it, and its rows are emptied."""
    la, now = caller.la or "", exchange.store.now()
    with exchange.store.transaction("ingest", la=la, organisation=la) as connection:
        row = row_of(connection, la, share_id)
        enforce(caller, "share:revoke", Resource(la=la))
        taken = sa.update(SHARE).where(SHARE.c.la == la, SHARE.c.id == share_id, SHARE.c.state == "shared")
        if not connection.execute(taken.values(state="revoked", ended_at=now)).rowcount:
            raise ExchangeRefused("The share has ended already.", kind="state-conflict")
        line_of_shares = sa.select(SHARE.c.id).where(*_same(dict(row))).order_by(SHARE.c.id)
        _empty(connection, la, list(connection.execute(line_of_shares).scalars()))
        _tell(exchange, connection, row, "share.revoked")
        return shown(row_of(connection, la, share_id), now)


def get(exchange: Exchange, caller: Principal, share_id: str) -> Share:
    """Return a share of the caller's authority, or under the caller's agreement."""
    found = _found(exchange, caller, SHARE.c.id == share_id, 1)
    return found[0] if found else not_found()


def shares(exchange: Exchange, caller: Principal, *, before: str | None = None, limit: int = MOST) -> list[Share]:
    """Return the shares of the caller's authority, or under the caller's agreement, the newest first.

    With *before*, the identifier of a share, those that are older.
    """
    return _found(exchange, caller, sa.true() if before is None else SHARE.c.id < before, limit)


def _found(exchange: Exchange, caller: Principal, condition: sa.ColumnElement[bool], limit: int) -> list[Share]:
    now = exchange.store.now()
    found = [shown(row, now) for row in _rows(exchange, caller, condition, limit)]
    return sorted(found, key=lambda each: each.id, reverse=True)[:limit]


def readable(exchange: Exchange, caller: Principal) -> list[Share]:
    """Return the shares that the caller may read at this moment."""
    if caller.agreement is None:
        return []
    found = []
    for each in _found(exchange, caller, SHARE.c.state == "shared", MOST):
        if each.state == "shared":
            with exchange.store.transaction("consumer", la=each.la, agreement=each.agreement, read=True) as connection:
                if covers(exchange, connection, each.la, each.agreement, each.collection, each.period):
                    found.append(each)
    return found


def covers(exchange: Exchange, connection: Connection, la: str, agreement: str, collection: str, period: str) -> bool:
    """Tell whether *agreement* is in force for *la* now and covers *period* of *collection*."""
    try:
        document = standing(connection, agreement, la, today(exchange)).document
    except ExchangeRefused:
        return False
    return document.collection == collection and period in document.periods


def _rows(exchange: Exchange, caller: Principal, condition: sa.ColumnElement[bool], limit: int) -> Iterator[RowMapping]:
    wanted = sa.select(SHARE).where(condition).order_by(SHARE.c.id.desc()).limit(limit)
    if caller.agreement is None:
        la = caller.la or ""
        with exchange.store.transaction("ingest", la=la, read=True) as connection:
            yield from connection.execute(wanted.where(SHARE.c.la == la)).mappings().all()
        return
    signed = sa.select(SIGNATURE.c.authority).where(SIGNATURE.c.agreement == caller.agreement).distinct()
    with exchange.store.transaction("consumer", agreement=caller.agreement, read=True) as connection:
        authorities = list(connection.execute(signed).scalars())
    for la in authorities:
        # Each authority's rows are out of reach of a transaction that is for another.
        own = wanted.where(SHARE.c.la == la, SHARE.c.agreement == caller.agreement)
        with exchange.store.transaction("consumer", la=la, agreement=caller.agreement, read=True) as connection:
            yield from connection.execute(own).mappings().all()


def end_overdue(exchange: Exchange, la: str) -> None:
    """Mark the shares of *la* whose time is over, and empty them; nobody could read them any longer before."""
    with exchange.store.transaction("ingest", la=la) as connection:
        versions.lock(connection, la)
        _end_overdue(connection, la, exchange.store.now())


def _end_overdue(connection: Connection, la: str, now: int) -> None:
    ended = sa.update(SHARE).where(SHARE.c.la == la, SHARE.c.state == "shared", SHARE.c.ends_at <= now)
    connection.execute(ended.values(state="expired", ended_at=SHARE.c.ends_at))
    held = sa.exists().where(SHARE_ROW.c.la == la, SHARE_ROW.c.share == SHARE.c.id, SHARE_ROW.c.body.is_not(None))
    overdue = sa.select(SHARE.c.id).where(SHARE.c.la == la, SHARE.c.ends_at <= now, held).order_by(SHARE.c.id)
    _empty(connection, la, list(connection.execute(overdue).scalars()))


def row_of(connection: Connection, la: str, share_id: str) -> RowMapping:
    """Return the row of a share, or raise that there is nothing."""
    row = connection.execute(sa.select(SHARE).where(SHARE.c.la == la, SHARE.c.id == share_id)).mappings().first()
    return row if row is not None else not_found()


def today(exchange: Exchange) -> str:
    """Return the day it is (ISO 8601, UTC)."""
    return said_of(exchange.store.now())[:10]


def shown(row: RowMapping, now: int) -> Share:
    """Return a share as it stands at the time *now*."""
    over = row["state"] == "shared" and row["ends_at"] <= now
    return Share(
        id=row["id"],
        la=row["la"],
        agreement=row["agreement"],
        agreement_version=row["agreement_version"],
        consumer=row["consumer"],
        collection=row["collection"],
        period=row["period"],
        verdict=row["verdict"],
        release=row["release"],
        state="expired" if over else row["state"],
        sha256=row["sha256"],
        rows=row["rows"],
        fields=fields_of(row)[0],
        sign_off=row["sign_off"],
        shared_at=said_of(row["shared_at"]),
        ends_at=said_of(row["ends_at"]),
        ended_at=None if row["ended_at"] is None else said_of(row["ended_at"]),
        supersedes=row["supersedes"],
    )
