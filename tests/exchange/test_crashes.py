"""A process that is killed at any point of receiving or dealing with a submission leaves nothing half done.

A process of its own does the work and kills itself (SIGKILL) at one point: before or after a statement to the database.
Then the same request is sent again, or the same task done again, as a client or a worker would. So each point is tried.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.schema import REQUEST_KEY
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.request_keys import LEASE_SECONDS
from ssd_registry.registry import Registry
from tests.exchange.submitting import OF_A_SUBMISSION, counted, payload, sent
from tests.stores import exchange as exchange_on

NO_POINT = 10_000
NOTHING = dict.fromkeys((table.name for table in (*OF_A_SUBMISSION, REQUEST_KEY)), 0)
WAITING = NOTHING | {"submission": 1, "submission_body": 1, "task": 1}
WHOLE = NOTHING | {
    "submission": 1,
    "submission_outcome": 1,
    "problem": 1,
    "child": 3,
    "child_version": 3,
    "event": 1,
    "request_key": 1,
}


class Point:
    """Counts what is asked of the database, and kills this process at one point."""

    def __init__(self, engine: Engine, at: int) -> None:
        self.at, self.reached = at, 0
        sa.event.listen(engine, "before_cursor_execute", self._pass)
        sa.event.listen(engine, "after_cursor_execute", self._pass)
        sa.event.listen(engine, "commit", self._pass)

    def _pass(self, *_: Any) -> None:
        self.reached += 1
        if self.reached == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def killed(store: Store, at: int, work: Callable[[Exchange], None]) -> bool:
    """Do *work* in a process that is killed at a point; tell whether there was such a point."""
    process = os.fork()
    if process == 0:
        own = Store(store.url.render_as_string(hide_password=False))
        Point(own.engine, at)
        try:
            work(exchange_on(own))
        finally:
            os._exit(0)
    _, status = os.waitpid(process, 0)
    return os.WIFSIGNALED(status)


def body_of(la: str) -> bytes:
    around = [{"department_id": "D1", "department_name": "One"}]
    return payload("C1", "C2", "C3", header={"mode": "full", "local_authority": la}, departments=around)


def send(la: str, exchange: Exchange, *, later: bool = False) -> None:
    sent(exchange, body_of(la), la=la, key=f"key-{la}", later=later)


def deal(la: str, identifier: str, exchange: Exchange) -> None:
    submissions.process(exchange, la, identifier)


def points(step: int) -> Iterator[tuple[int, str]]:
    """Give each point an authority of its own, so that each begins with nothing."""
    schema = orjson.loads(Registry().get("1.1.0").file("ssd.schema.json"))
    authorities = [each["const"] for each in schema["$defs"]["LocalAuthority"]["oneOf"] if each["const"].isdigit()]
    yield from zip(range(1, len(authorities) * step, step), authorities, strict=True)


def after_the_lease(store: Store) -> Exchange:
    """Return the exchange as it is once a dead process has lost its key."""
    own = Store(store.url.render_as_string(hide_password=False), clock=lambda: time.time() + LEASE_SECONDS + 1)
    return exchange_on(own)


STEPS = pytest.mark.parametrize("step", [pytest.param(4, id="some"), pytest.param(1, id="all", marks=pytest.mark.soak)])


def test_a_process_that_is_not_killed_does_all_of_it(store: Store) -> None:
    """What the other tests compare with is what happens."""
    assert not killed(store, NO_POINT, partial(send, "845"))
    assert counted(store, "845", "key-845") == WHOLE


@STEPS
def test_receiving_is_all_or_nothing(store: Store, step: int) -> None:
    """And a retry with the same key does it once."""
    number = 0
    for at, la in points(step):
        if not killed(store, at, partial(send, la)):
            break
        found = counted(store, la, f"key-{la}")
        assert found in (NOTHING, NOTHING | {"request_key": 1}, WHOLE), at
        again = after_the_lease(store)
        answer = sent(again, body_of(la), la=la, key=f"key-{la}")
        again.store.close()
        assert (answer.submission.state, answer.submission.counts["stored"]) == ("accepted", 3)
        assert counted(store, la, f"key-{la}") == WHOLE
        number += 1
    assert number > 5


@STEPS
def test_dealing_with_it_is_all_or_nothing(store: Store, step: int) -> None:
    """And to begin again does it once."""
    number = 0
    for at, la in points(step):
        identifier = sent(exchange_on(store), body_of(la), la=la, later=True).submission.id
        if not killed(store, at, partial(deal, la, identifier)):
            break
        assert counted(store, la) in (WAITING, WHOLE | {"request_key": 0}), at
        assert submissions.process(exchange_on(store), la, identifier).state == "accepted"
        assert counted(store, la) == WHOLE | {"request_key": 0}
        number += 1
    assert number > 5


def test_putting_away_is_all_or_nothing(sqlite_store: Store) -> None:
    """A body without its task, or a task without its body, would wait for ever."""
    number = 0
    for at, la in points(2):
        if not killed(sqlite_store, at, partial(send, la, later=True)):
            break
        assert counted(sqlite_store, la) in (NOTHING, WAITING), at
        number += 1
    assert number > 5
