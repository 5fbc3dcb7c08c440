"""Idempotency keys: the same key of a principal stands for the same request, and is done once however often it comes.

A request takes its key in a short transaction of its own, and what became of it is kept in the transaction that did
it. A process that dies while it has a key loses it after a while; what it had not committed was not done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import REQUEST_KEY
from ssd_registry.exchange.store import Store

KEPT_HOURS: Final = 72
"""How long a key stands for its request."""

LEASE_SECONDS: Final = 60
"""How long a request may have its key before another may take it: longer than any request may take."""

_SECOND = 1_000_000
_KEPT = KEPT_HOURS * 3600 * _SECOND


@dataclass(frozen=True)
class Claim:
    """A key that one request has, since when."""

    principal: str
    key: str
    begun_at: int


def fingerprint(*parts: str) -> str:
    """Return what tells a request from every other, made from what it asks and the hash of its body."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def claim(store: Store, principal: str, key: str, *, operation: str, request: str) -> Claim | str:
    """Take *key* for the request whose fingerprint *request* is, or return what was kept of the same one before.

    Raises `ExchangeRefused` while another has the key, and where it stands for another request.
    """
    now = store.now()
    taken = {"operation": operation, "fingerprint": request, "begun_at": now, "outcome": None}
    with store.transaction("ingest") as connection:
        added = insert(connection, REQUEST_KEY).values(principal=principal, key=key, **taken).on_conflict_do_nothing()
        if connection.execute(added.returning(REQUEST_KEY.c.key)).first():
            return Claim(principal, key, now)
        row = connection.execute(sa.select(REQUEST_KEY).where(*_is(principal, key))).one_or_none()
        if row is not None and row.begun_at > now - _KEPT:
            if (row.operation, row.fingerprint) != (operation, request):
                raise ExchangeRefused(
                    "This idempotency key was used for another request. Send each request with a key of its own.",
                    kind="idempotency-key-reused",
                )
            if row.outcome is not None:
                return str(row.outcome)
        if row is None or row.begun_at > now - LEASE_SECONDS * _SECOND:
            raise _in_use()
        over = sa.update(REQUEST_KEY).where(*_is(principal, key), REQUEST_KEY.c.begun_at == row.begun_at)
        if not connection.execute(over.values(**taken)).rowcount:
            raise _in_use()
    return Claim(principal, key, now)


def finish(connection: Connection, claim: Claim, outcome: str) -> None:
    """Keep what became of the request, in the transaction that did it; raise where it has lost its key meanwhile."""
    kept = sa.update(REQUEST_KEY).where(*_held(claim)).values(outcome=outcome)
    if not connection.execute(kept).rowcount:
        raise _in_use()


@contextmanager
def held(store: Store, claim: Claim) -> Iterator[Claim]:
    """Let go of the key where something is raised, so that it may stand for anything again."""
    try:
        yield claim
    except BaseException:
        with suppress(StoreUnavailable), store.transaction("ingest") as connection:
            connection.execute(sa.delete(REQUEST_KEY).where(*_held(claim)))
        raise


def sweep(store: Store) -> int:
    """Forget the keys that have had their time; return how many."""
    with store.transaction("ingest") as connection:
        old = sa.delete(REQUEST_KEY).where(REQUEST_KEY.c.begun_at < store.now() - _KEPT)
        return connection.execute(old).rowcount


def _is(principal: str, key: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (REQUEST_KEY.c.principal == principal, REQUEST_KEY.c.key == key)


def _held(claim: Claim) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        *_is(claim.principal, claim.key),
        REQUEST_KEY.c.begun_at == claim.begun_at,
        REQUEST_KEY.c.outcome.is_(None),
    )


def _in_use() -> ExchangeRefused:
    return ExchangeRefused(
        "A request with this idempotency key is being answered. Wait for it, then send this one again.",
        kind="idempotency-key-in-use",
    )
