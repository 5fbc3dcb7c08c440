"""Idempotency keys in the store: one request at a time, once, and the same answer after."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import sqlalchemy as sa

from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.schema import REQUEST_KEY
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions.request_keys import (
    KEPT_HOURS,
    LEASE_SECONDS,
    Claim,
    claim,
    fingerprint,
    finish,
    held,
    sweep,
)

ONE, OTHER = fingerprint("845", "one"), fingerprint("845", "other")


@pytest.fixture
def clock(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Give the clock of the store, to set by hand, in seconds."""
    told = [1_000_000_000.0]
    monkeypatch.setattr(store, "_clock", lambda: told[0])
    return told


def taken(
    store: Store, *, principal: str = "p1", key: str = "k1", request: str = ONE, operation: str = "submission"
) -> Claim | str:
    return claim(store, principal, key, operation=operation, request=request)


def done(store: Store, what: Claim, outcome: str = "done") -> None:
    with store.transaction("ingest") as connection:
        finish(connection, what, outcome)


def test_a_key_stands_for_one_request(store: Store, clock: list[float]) -> None:
    """While it is answered, once it was, and until the key is forgotten."""
    first = taken(store)
    with pytest.raises(ExchangeRefused, match="is being answered") as refused:
        taken(store)
    assert refused.value.kind == "idempotency-key-in-use"
    done(store, first)
    assert taken(store) == "done"
    for other in ({"request": OTHER}, {"operation": "share"}):
        with pytest.raises(ExchangeRefused) as refused:
            taken(store, **other)
        assert refused.value.kind == "idempotency-key-reused"
    assert isinstance(taken(store, principal="p2"), Claim)
    clock[0] += KEPT_HOURS * 3600 + 1
    assert isinstance(taken(store, request=OTHER), Claim)
    assert sweep(store) == 1
    assert sweep(store) == 0


def test_a_process_that_died_loses_its_key(store: Store, clock: list[float]) -> None:
    """Another takes it over, and then the first, if it lives after all, can keep nothing."""
    first = taken(store)
    clock[0] += LEASE_SECONDS + 1
    second = taken(store)
    assert isinstance(second, Claim)
    with pytest.raises(ExchangeRefused) as refused:
        done(store, first, "by the first")
    assert refused.value.kind == "idempotency-key-in-use"
    done(store, second, "by the second")
    assert taken(store) == "by the second"


@pytest.mark.parametrize("error", [ValueError("no"), StoreUnavailable()])
def test_a_key_is_free_again_where_nothing_was_done(store: Store, error: Exception) -> None:
    """But not where something was, whatever came after it."""
    with pytest.raises(type(error)), held(store, taken(store)):
        raise error
    again = taken(store, request=OTHER)
    done(store, again)
    with pytest.raises(type(error)), held(store, again):
        raise error
    assert taken(store, request=OTHER) == "done"


def test_what_is_done_and_its_key_are_kept_together(store: Store) -> None:
    """Where the one is rolled back, so is the other."""
    mine = taken(store)

    def done_in_part() -> None:
        with store.transaction("ingest") as connection:
            finish(connection, mine, "done")
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        done_in_part()
    with store.transaction("ingest", read=True) as connection:
        assert connection.execute(sa.select(REQUEST_KEY.c.outcome)).scalars().all() == [None]


def test_one_of_many_gets_the_key(store: Store) -> None:
    """Whether the key is new, or one that a dead process has lost."""
    barrier = Barrier(8)

    def one(_: int) -> bool:
        barrier.wait()
        try:
            return isinstance(taken(store), Claim)
        except ExchangeRefused:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(one, range(8))) == 1
        with store.transaction("ingest") as connection:
            connection.execute(sa.update(REQUEST_KEY).values(begun_at=store.now() - 2 * LEASE_SECONDS * 1_000_000))
        assert sum(pool.map(one, range(8))) == 1
    assert sweep(store) == 0
