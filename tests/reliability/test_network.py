"""A network that loses, delays or cuts what goes over it holds nobody up for long, and doubles and loses nothing."""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
import sqlalchemy as sa

from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.events import events
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import request_keys
from tests.stores import in_postgres

from . import ledger
from .canaries import World
from .conftest import say
from .proxy import Fault, Proxy

_FOR_EVER = 60.0
_WORKERS = 4
_MOST_ATTEMPTS = 100


@pytest.fixture
def proxy(postgres_template: str, chance: random.Random) -> Iterator[Proxy]:
    """Give a network to a new database."""
    with in_postgres(postgres_template) as (url, _), Proxy(url, chance) as made:
        yield made


def _store(proxy: Proxy, seconds: float, clock: Callable[[], float] = time.time) -> closing[Store]:
    return closing(Store(proxy.url.render_as_string(hide_password=False), seconds=seconds, clock=clock))


# ---- a request ends, and the service recovers ----


def _at_the_start(store: Store, ready: Callable[[], object]) -> None:
    ready()
    with store.transaction("ingest", la=ledger.LA):
        pass


def _in_the_middle(store: Store, ready: Callable[[], object]) -> None:
    with store.transaction("ingest", la=ledger.LA) as connection:
        ready()
        connection.execute(sa.text("select 1"))


def _at_the_end(store: Store, ready: Callable[[], object]) -> None:
    with store.transaction("ingest", la=ledger.LA):
        ready()


def _with_a_new_connection(store: Store, ready: Callable[[], object]) -> None:
    with closing(Store(store.url.render_as_string(hide_password=False), seconds=store.seconds)) as other:
        _at_the_start(other, ready)


_MOMENTS = (_at_the_start, _in_the_middle, _at_the_end, _with_a_new_connection)


def _ends(store: Store, proxy: Proxy, fault: Fault, requests: int) -> list[tuple[str, str, float]]:
    """Return how each of many requests ended, and how long after the network went; where one hangs, the test fails."""
    ended: list[tuple[str, str, float]] = []
    gone = [0.0]

    def go() -> None:
        proxy.fault = fault
        gone[0] = time.monotonic()

    together = threading.Barrier(requests, action=go)

    def ask(moment: Callable[[Store, Callable[[], object]], None]) -> None:
        how = "done"
        try:
            moment(store, together.wait)
        except Exception as error:  # noqa: BLE001 - whatever it is, the test shows it
            how = type(error).__name__
        ended.append((moment.__name__, how, time.monotonic() - gone[0]))

    moments = itertools.islice(itertools.cycle(_MOMENTS), requests)
    threads = [threading.Thread(target=ask, args=(moment,), daemon=True) for moment in moments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(_FOR_EVER)
    assert len(ended) == requests, "a request hangs"
    return ended


@pytest.mark.parametrize("fault", ["black-hole", "reset", "slow"])
def test_a_request_ends_when_the_network_does_not_answer(fault: Fault, proxy: Proxy) -> None:
    """Whenever the network goes, each request ends and says so, and the next one after is served."""
    with _store(proxy, 10 if fault == "slow" else 0.5) as store:
        ledger.write(store, 1)
        for moment, how, took in _ends(store, proxy, fault, 4):
            say(f"{fault} {moment}: {how} after {took:.2f} s")
            assert how == ("done" if fault == "slow" else "StoreUnavailable")
        proxy.fault = ""
        ledger.write(store, 2)
        assert ledger.faults(store, 2, 2) == []


@pytest.mark.soak
@pytest.mark.parametrize("deadline", [4.0, 10.0])
def test_black_hole_ends_each_request_by_its_deadline(deadline: float, proxy: Proxy) -> None:
    """All of the pool and more go into the hole: each ends a second after its deadline at most, and soon all is well."""
    with _store(proxy, deadline) as store:
        ledger.write(store, 1)
        latest = max(took for _, _, took in _ends(store, proxy, "black-hole", 16))
        again = time.monotonic()
        proxy.fault = ""
        ledger.write(store, 2)
        recovered = time.monotonic() - again
    say(f"deadline {deadline} s: the last request ended after {latest:.2f} s, then served in {recovered:.2f} s")
    assert latest <= deadline + 1
    assert recovered <= 5


@pytest.mark.soak
def test_black_hole_ends_each_request_over_http_by_its_deadline(proxy: Proxy) -> None:
    """Callers get 503 a second after the deadline at most, and 200 soon after the hole is gone."""
    deadline = 3.0
    with _store(proxy, deadline) as store:
        world = World(store, seconds=deadline)
        submitter = world.callers["la-submitter 301"]
        world.send("301", by=submitter.name, people={1})
        proxy.fault = "black-hole"

        def ask(path: str) -> tuple[int, float]:
            began = time.monotonic()
            return world.ask(submitter, "GET", path).status_code, time.monotonic() - began

        with ThreadPoolExecutor(12) as pool:
            ended = list(pool.map(ask, ["/v1/submissions", "/v1/records", "/v1/events"] * 4))
        proxy.fault = ""
        again, recovered = ask("/v1/submissions")
    latest = max(took for _, took in ended)
    say(f"deadline {deadline} s: the last request ended after {latest:.2f} s, then served in {recovered:.2f} s")
    assert {status for status, _ in ended} == {503}
    assert latest <= deadline + 1
    assert (again, recovered <= 5) == (200, True)


# ---- what is sent again is done once ----


class _Asker:
    """Asks for things to be done over a network that cuts at COMMIT, again and again until it is told that it is done."""

    def __init__(self, store: Store, clock: list[float], *, keyed: bool) -> None:
        self.store, self.clock, self.keyed = store, clock, keyed
        self.attempts = 0

    def ask(self, number: int) -> None:
        """Ask until there is an answer, with the same key each time or, as if there were none, a new one."""
        for attempt in range(_MOST_ATTEMPTS):
            self.attempts += 1
            try:
                self._try(number, f"key-{number}" if self.keyed else f"key-{number}-{attempt}")
            except StoreUnavailable:
                continue
            except ExchangeRefused as refusal:
                if refusal.kind != "idempotency-key-in-use":
                    raise
                self.clock[0] += request_keys.LEASE_SECONDS + 1  # it waits
                continue
            return
        pytest.fail(f"request {number} was never answered")

    def _try(self, number: int, key: str) -> None:
        request = request_keys.fingerprint("event", str(number))
        claim = request_keys.claim(self.store, "prn_1", key, operation="submission:create", request=request)
        if isinstance(claim, str):
            return
        with (
            request_keys.held(self.store, claim),
            self.store.transaction("ingest", la=ledger.LA, organisation=ledger.LA) as connection,
        ):
            events.tell(connection, self.store, ledger.LA, "submission.accepted", {"submission": f"sub_{number}"})
            request_keys.finish(connection, claim, "done")


def _asked(proxy: Proxy, times: int, *, keyed: bool) -> Counter[int]:
    """Ask for *times* things over the network, and return how often each was done."""
    clock = [time.time()]
    with _store(proxy, 10, lambda: clock[0]) as store:
        proxy.fault = "cut-at-commit"
        asker = _Asker(store, clock, keyed=keyed)
        with ThreadPoolExecutor(_WORKERS) as pool:
            list(pool.map(asker.ask, range(times)))
        proxy.fault = ""
        told = events.events(store, ledger.LA, limit=100 * times)
    say(
        f"{'with' if keyed else 'without'} keys: {times} asked for in {asker.attempts} attempts, {dict(proxy.cuts)} cuts"
    )
    return Counter(int(event.body.split('"sub_')[1].split('"')[0]) for event in told)


@pytest.mark.parametrize("times", [50, pytest.param(1000, marks=pytest.mark.soak)])
def test_what_is_sent_again_with_its_key_is_done_once(times: int, proxy: Proxy) -> None:
    """Where nobody can tell whether a commit came through, asking again with the key neither doubles nor loses it."""
    assert _asked(proxy, times, keyed=True) == Counter(range(times))
    assert proxy.cuts.total() >= times


@pytest.mark.parametrize("times", [20, pytest.param(200, marks=pytest.mark.soak)])
def test_what_is_sent_again_without_a_key_is_doubled(times: int, proxy: Proxy) -> None:
    """The control: the same cuts do double what is asked for without a key, so a double would be seen."""
    assert _asked(proxy, times, keyed=False).total() > times * 1.1
