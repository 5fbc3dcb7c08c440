"""Many readers at once leave one access log without a fork or a gap, and it verifies."""

from __future__ import annotations

import itertools
import time
from concurrent.futures import ThreadPoolExecutor

import orjson
import pytest

from ssd_registry.exchange.access_log import audit
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.store import Store

from . import ledger
from .conftest import say

_WRITERS = 8


@pytest.mark.parametrize("seconds", [1, pytest.param(60, marks=pytest.mark.soak)])
def test_many_writers_leave_one_chain(seconds: int, store: Store) -> None:
    """Eight writers for a while: as many entries as were acknowledged, numbered without a gap, in one chain."""
    until = time.monotonic() + seconds

    def append(writer: int) -> list[int]:
        numbers = []
        for count in itertools.count():
            with store.transaction("ingest", la=ledger.LA) as connection:
                read = Access("share.read", "ofsted", f"prn_{writer}", children=1, request=f"{writer}-{count}")
                numbers.append(access_log.append(connection, store, ledger.LA, read))
            if time.monotonic() > until:
                return numbers
        raise AssertionError

    with ThreadPoolExecutor(_WRITERS) as pool:
        numbers = sorted(itertools.chain.from_iterable(pool.map(append, range(_WRITERS))))
    say(f"{len(numbers)} entries in {seconds} s by {_WRITERS} writers")
    assert numbers == list(range(1, len(numbers) + 1))
    exported = access_log.export(store, ledger.keys(), ledger.LA)
    verdict = audit.verify(exported, key=orjson.dumps(ledger.keys().public_jwks))
    assert (verdict.whole, verdict.size) == (True, len(numbers))
