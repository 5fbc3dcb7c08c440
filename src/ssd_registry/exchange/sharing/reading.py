"""Reading what is shared: only under an agreement in force, only its newest share, and never before it is logged.

Whoever reads is told with every answer how good the data was found, in which release of the standard it is, and which
share it is: data that was not found clean cannot be passed on as if it were.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import msgspec
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.cursors import cursor_of, not_ours, parts_of
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, Resource, enforce, not_found
from ssd_registry.exchange.schema import SHARE, SHARE_ROW
from ssd_registry.exchange.sharing.agreements import InForce, said_of, standing, version_of
from ssd_registry.exchange.sharing.holdings import Fields, Record, line
from ssd_registry.exchange.sharing.shares import DAY, fields_of, record_of, today
from ssd_registry.exchange.sharing.sign_off import Verdict
from ssd_registry.exchange.sharing.terms import tells_more

MOST: Final = 1_000
"""The most lines of one page."""

_BATCH: Final = 500
_NOTHING: Final = -1
"""The position before the first line, which is what is about the return as a whole."""

_ENDED: Final = (
    "The share has been superseded, revoked or is over, or its agreement has changed. Begin again without a cursor."
)


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What goes with everything that is read of a share.

    *sha256* is that of all its lines; it holds for what was read where *whole* is true, which it is not where less
    was asked for, or children were purged since.
    """

    share: str
    la: str
    agreement: str
    agreement_version: int
    collection: str
    period: str
    verdict: Verdict
    release: str
    sha256: str
    rows: int
    whole: bool
    purged: int
    shared_at: str
    ends_at: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to read: all that is agreed, or those of *fields*; the *request* is for the log."""

    collection: str
    period: str
    la: str
    fields: tuple[str, ...] | None = None
    table: str | None = None
    request: str | None = None

    @property
    def mark(self) -> str:
        """What tells this wish from another, so that a cursor serves no other."""
        parts = [self.collection, self.period, self.la, *(self.fields or ("*",)), self.table or ""]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Opened:
    """A share that is being read: what goes with it, and what of each record is given."""

    about: About
    fields: Fields
    held: Fields
    purpose: str
    version: int
    """Of the agreement, as it was in force when the share was opened."""

    def record(self, body: bytes) -> Record:
        """Return what is given of the rows of one child."""
        found = record_of(body)
        if self.fields == self.held:
            return found
        places = {table: [self.held[table].index(each) for each in fields] for table, fields in self.fields.items()}
        return {
            table: [[row[place] for place in places[table]] for row in rows]
            for table, rows in found.items()
            if table in places
        }

    @property
    def names(self) -> list[str]:
        """The items that are given, by name."""
        return [f"{table}.{field}" for table, fields in self.fields.items() for field in fields]


@dataclass(frozen=True)
class Page:
    """A part of a share: lines of JSON, and the cursor of the next part, if there is one."""

    about: About
    lines: list[bytes]
    next: str | None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened to what is shared: a share was made, superseded, revoked, or its time was over."""

    type: Literal["shared", "superseded", "revoked", "expired", "purged"]
    share: str
    at: str
    verdict: Verdict
    sha256: str


class Difference(msgspec.Struct, frozen=True, kw_only=True, rename={"before": "from", "after": "to"}):
    """Which records differ between two shares: *gone* are positions in the one before, the others in the one after."""

    before: str
    after: str
    added: list[int]
    changed: list[int]
    gone: list[int]


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What has happened since a share; *records* is missing where the two can no longer be compared."""

    changes: list[Change]
    records: Difference | None
    next: str


def read(exchange: Exchange, caller: Principal, wish: Wish, *, cursor: str | None = None, limit: int = 100) -> Page:
    """Return a page of what the caller may read. The access log says so before this returns."""
    with _transaction(exchange, caller, wish) as connection:
        opened = _opened(exchange, connection, caller, wish, cursor)
        after = _NOTHING if cursor is None else _position(exchange, wish, cursor)[1]
        rows = _rows(connection, opened, after, min(limit, MOST) + 1)
        more, rows = len(rows) > limit, rows[:limit]
        lines = [line(position, opened.fields, opened.record(body)) for position, body in rows]
        last = rows[-1][0] if rows else after
        _log(exchange, connection, caller, opened, wish, [position for position, _ in rows])
    return Page(opened.about, lines, _cursor(exchange, opened, wish, last) if more else None)


def open_whole(exchange: Exchange, caller: Principal, wish: Wish) -> Opened:
    """Log that the caller reads all of a share, and return it, to be read with `records`."""
    with _transaction(exchange, caller, wish) as connection:
        opened = _opened(exchange, connection, caller, wish, None)
        _log(
            exchange, connection, caller, opened, wish, [0, opened.about.rows], opened.about.rows - opened.about.purged
        )
    return opened


def records(exchange: Exchange, caller: Principal, opened: Opened, wish: Wish) -> Iterator[tuple[int, Record]]:
    """Yield each line of a share, which is looked at again for every part: one that is revoked ends here."""
    after = _NOTHING
    while True:
        with _transaction(exchange, caller, wish, read=True) as connection:
            still = _share(exchange, connection, caller, wish)
            # Under another version fewer items may be agreed than the share was opened with.
            same = _agreed(exchange, connection, caller, wish).version == opened.version
            if still["id"] != opened.about.share or not same:
                raise ExchangeRefused(_ENDED, kind="share-ended")
            rows = _rows(connection, opened, after, _BATCH)
        for position, body in rows:
            yield position, opened.record(body)
        if len(rows) < _BATCH:
            return
        after = rows[-1][0]


def lines(exchange: Exchange, caller: Principal, opened: Opened, wish: Wish) -> Iterator[bytes]:
    """Yield a share as NDJSON: what goes with it, its lines, and a last line without which it is not whole."""
    yield orjson.dumps({"about": msgspec.to_builtins(opened.about)}) + b"\n"
    count = 0
    try:
        for position, record in records(exchange, caller, opened, wish):
            yield line(position, opened.fields, record)
            count += position > 0
    except (ExchangeRefused, StoreUnavailable) as error:
        # The answer has begun, so its status can say nothing any more.
        yield orjson.dumps({"broken_off": {"rows": count, "why": str(error)}}) + b"\n"
        return
    yield orjson.dumps({"end": {"share": opened.about.share, "rows": count}}) + b"\n"


def changes(exchange: Exchange, caller: Principal, wish: Wish, *, since: str | None = None) -> Changes:
    """Return what has happened to what the caller may read since the share *since*, or since the first."""
    with _transaction(exchange, caller, wish) as connection:
        agreed = _agreed(exchange, connection, caller, wish)
        found = connection.execute(_line_of_shares(wish, caller)).mappings().all()
        if not found:
            not_found()
        ids = [row["id"] for row in found]
        if since is not None and since not in ids:
            raise ExchangeRefused("No share of that name was made for you.", kind="cursor-malformed")
        now = exchange.store.now()
        newest = next((row for row in found if row["state"] == "shared" and row["ends_at"] > now), None)
        if newest is not None and not _is_covered(exchange, connection, newest, agreed):
            newest = None
        compared = _difference(connection, wish.la, since, newest) if since and newest is not None else None
        news = found if since is None else found[ids.index(since) :]
        told = [change for row in news for change in _told(row, since, now)]
        if compared is not None:
            _log_comparison(exchange, connection, caller, agreed, wish, compared)
    return Changes(changes=sorted(told, key=lambda each: each.at), records=compared, next=ids[-1])


# ---- what may be read ----


def _transaction(exchange: Exchange, caller: Principal, wish: Wish, *, read: bool = False) -> Any:
    """Return a transaction that reaches the shares of one authority under the caller's agreement, and nothing else."""
    if caller.agreement is None:
        raise ExchangeRefused(
            "Collections are read under an agreement. GET /v1/shares shows an authority what it shares.",
            kind="insufficient-scope",
        )
    return exchange.store.transaction(
        "consumer", la=wish.la, organisation=wish.la, agreement=caller.agreement, read=read
    )


def _agreed(exchange: Exchange, connection: Connection, caller: Principal, wish: Wish) -> InForce:
    """Return the agreement, where it is in force for the authority and covers what is wished for."""
    agreement = caller.agreement or ""
    agreed = standing(connection, agreement, wish.la, today(exchange))
    document = agreed.document
    covered = document.collection == wish.collection and wish.period in document.periods
    if not covered or document.consumer != caller.organisation:
        not_found()
    enforce(caller, "share:read", Resource(la=wish.la, agreement=agreement))
    return agreed


def _line_of_shares(wish: Wish, caller: Principal) -> sa.Select[Any]:
    return (
        sa.select(SHARE)
        .where(
            SHARE.c.la == wish.la,
            SHARE.c.agreement == caller.agreement,
            SHARE.c.collection == wish.collection,
            SHARE.c.period == wish.period,
        )
        .order_by(SHARE.c.shared_at, SHARE.c.id)
    )


def _share(exchange: Exchange, connection: Connection, caller: Principal, wish: Wish) -> RowMapping:
    """Return the share that may be read now; raise where there is none, or none any longer."""
    agreed = _agreed(exchange, connection, caller, wish)
    line_of_shares = _line_of_shares(wish, caller)
    row = connection.execute(line_of_shares.where(SHARE.c.state == "shared")).mappings().first()
    if row is None and connection.execute(line_of_shares.with_only_columns(SHARE.c.id).limit(1)).first() is None:
        not_found()
    if row is None or row["ends_at"] <= exchange.store.now():
        raise ExchangeRefused("The share was revoked or its time is over.", kind="share-ended")
    if not _is_covered(exchange, connection, row, agreed):
        raise ExchangeRefused(
            "The agreement allows less now than when this was shared. The authority has to share it again.",
            kind="share-ended",
        )
    return row


def _is_covered(exchange: Exchange, connection: Connection, row: RowMapping, agreed: InForce) -> bool:
    """Tell whether a share may be read under the version of its agreement that is in force now, but for its items."""
    document = agreed.document
    if row["agreement_version"] == agreed.version:
        return True
    before = version_of(connection, agreed.id, row["agreement_version"])
    ends_at = row["shared_at"] + document.retention_days * DAY
    if tells_more(before, document) or row["release"] not in document.releases or ends_at <= exchange.store.now():
        return False
    # What is about fewer days now was not shared for those alone.
    old, new = before.data_period, document.data_period
    return new.starts_on <= old.starts_on and old.ends_on <= new.ends_on


def _opened(exchange: Exchange, connection: Connection, caller: Principal, wish: Wish, cursor: str | None) -> Opened:
    agreed = _agreed(exchange, connection, caller, wish)
    begun = None if cursor is None else _position(exchange, wish, cursor)[0]
    row = _share(exchange, connection, caller, wish)
    if begun is not None and begun != row["id"]:
        raise ExchangeRefused(_ENDED, kind="share-ended")
    held, keys = fields_of(row)
    # Fewer items may be agreed now than when it was shared.
    fields = _wished(held, keys, {item.name for item in agreed.document.items}, wish)
    gone = sa.select(sa.func.count()).where(
        SHARE_ROW.c.la == wish.la, SHARE_ROW.c.share == row["id"], SHARE_ROW.c.body.is_(None)
    )
    purged = connection.execute(gone).scalar_one()
    about = About(
        share=row["id"],
        la=row["la"],
        agreement=row["agreement"],
        agreement_version=row["agreement_version"],
        collection=row["collection"],
        period=row["period"],
        verdict=row["verdict"],
        release=row["release"],
        sha256=row["sha256"],
        rows=row["rows"],
        whole=fields == held and not purged,
        purged=purged,
        shared_at=said_of(row["shared_at"]),
        ends_at=said_of(row["ends_at"]),
    )
    return Opened(about, fields, held, agreed.document.purpose.code, agreed.version)


def _wished(held: Fields, keys: frozenset[str], agreed: set[str], wish: Wish) -> Fields:
    """Return the fields that are agreed and wished for, with the keys that say which record is within which."""
    known = {f"{table}.{field}" for table, fields in held.items() for field in fields if field not in keys} & agreed
    unknown = [number for number, name in enumerate(wish.fields or (), 1) if name not in known]
    if unknown:
        raise ExchangeRefused(
            "Some of the fields are not among the items that are agreed and shared.",
            kind="item-not-agreed",
            errors=tuple({"parameter": "fields", "message": f"Number {each} is not agreed."} for each in unknown),
        )
    wanted = known if wish.fields is None else set(wish.fields)
    found = {
        table: tuple(field for field in fields if field in keys or f"{table}.{field}" in wanted)
        for table, fields in held.items()
        if wish.table in {None, table} and any(f"{table}.{field}" in wanted for field in fields)
    }
    if wish.table is not None and not found:
        raise ExchangeRefused(
            f"The share has no such table, or none of its fields was asked for. It has {', '.join(held)}.",
            kind="item-not-agreed",
        )
    return found


def _rows(connection: Connection, opened: Opened, after: int, limit: int) -> list[tuple[int, bytes]]:
    """Return the lines after a position, without those that were purged."""
    about = opened.about
    wanted = sa.select(SHARE_ROW.c.position, SHARE_ROW.c.body).where(
        SHARE_ROW.c.la == about.la,
        SHARE_ROW.c.share == about.share,
        SHARE_ROW.c.position > after,
        SHARE_ROW.c.body.is_not(None),
    )
    rows = connection.execute(wanted.order_by(SHARE_ROW.c.position).limit(limit))
    return [(row.position, row.body) for row in rows]


def _log(
    exchange: Exchange,
    connection: Connection,
    caller: Principal,
    opened: Opened,
    wish: Wish,
    positions: Sequence[int],
    children: int | None = None,
) -> None:
    """Say in the authority's log what is about to be read, and tell the authority."""
    about = opened.about
    count = sum(position > 0 for position in positions) if children is None else children
    access = Access(
        kind="share.read",
        organisation=caller.organisation,
        principal=caller.id,
        agreement=about.agreement,
        purpose=opened.purpose,
        collection=about.collection,
        period=about.period,
        fields=opened.names,
        children=count,
        request=wish.request,
        share=about.share,
        first=min(positions, default=None),
        last=max(positions, default=None),
    )
    entry = access_log.append(connection, exchange.store, about.la, access)
    data = {
        "authority": about.la,
        "consumer": caller.organisation,
        "agreement": about.agreement,
        "share": about.share,
        "collection": about.collection,
        "period": about.period,
        "children": count,
        "log_entry": entry,
    }
    events.tell(connection, exchange.store, about.la, "share.read", data)


def _cursor(exchange: Exchange, opened: Opened, wish: Wish, position: int) -> str:
    """Return where the next page begins, for this share and this wish alone."""
    return cursor_of(exchange.keys, [opened.about.share, wish.mark, position])


def _position(exchange: Exchange, wish: Wish, cursor: str) -> tuple[str, int]:
    """Return the share and the position that a cursor stands for."""
    match parts_of(exchange.keys, cursor):
        case [str() as share, str() as mark, int() as position] if mark == wish.mark:
            return share, position
    raise not_ours()


# ---- changes ----


_ENDINGS: Final[dict[str, Literal["superseded", "revoked", "expired", "purged"]]] = {
    "superseded": "superseded",
    "revoked": "revoked",
    "expired": "expired",
    "purged": "purged",
}


def _told(row: RowMapping, since: str | None, now: int) -> Iterator[Change]:
    """Yield what became of one share: that it was made, where that is news, and how it ended."""
    facts = {"share": row["id"], "verdict": row["verdict"], "sha256": row["sha256"]}
    if row["id"] != since:
        yield Change(type="shared", at=said_of(row["shared_at"]), **facts)
    state, ended = row["state"], row["ended_at"]
    if state == "shared" and row["ends_at"] <= now:
        state, ended = "expired", row["ends_at"]
    if ended is not None and state in _ENDINGS:
        yield Change(type=_ENDINGS[state], at=said_of(ended), **facts)


def _difference(connection: Connection, la: str, since: str, newest: RowMapping) -> Difference | None:
    """Compare the share *since* with the *newest*, by the children's marks; None where the former was emptied."""
    after = newest["id"]
    if since == after:
        return Difference(before=since, after=after, added=[], changed=[], gone=[])
    if newest["supersedes"] != since:
        return None
    old, new = _marks(connection, la, since), _marks(connection, la, after)
    if any(content is None for _, content in old.values()):
        return None
    return Difference(
        before=since,
        after=after,
        added=sorted(place for mark, (place, _) in new.items() if mark not in old),
        changed=sorted(place for mark, (place, content) in new.items() if mark in old and old[mark][1] != content),
        gone=sorted(place for mark, (place, _) in old.items() if mark not in new),
    )


def _marks(connection: Connection, la: str, share: str) -> dict[bytes, tuple[int, bytes | None]]:
    """Return where each child of a share stands, by its mark, and the checksum of what there is of it."""
    rows = sa.select(SHARE_ROW.c.person, SHARE_ROW.c.position, SHARE_ROW.c.body).where(
        SHARE_ROW.c.la == la, SHARE_ROW.c.share == share
    )
    found: dict[bytes, tuple[int, bytes | None]] = {}
    for row in connection.execute(rows.execution_options(stream_results=True, max_row_buffer=_BATCH)):
        content = None if row.body is None else hashlib.sha256(row.body).digest()
        found[row.person or f"position {row.position}".encode()] = (row.position, content)
    return found


def _log_comparison(
    exchange: Exchange,
    connection: Connection,
    caller: Principal,
    agreed: InForce,
    wish: Wish,
    compared: Difference,
) -> None:
    """Say in the authority's log that somebody was told which records have changed."""
    access = Access(
        kind="share.changes",
        organisation=caller.organisation,
        principal=caller.id,
        agreement=agreed.id,
        purpose=agreed.document.purpose.code,
        collection=wish.collection,
        period=wish.period,
        fields=[],
        children=len(compared.added) + len(compared.changed) + len(compared.gone),
        request=wish.request,
        share=compared.after,
    )
    access_log.append(connection, exchange.store, wish.la, access)
