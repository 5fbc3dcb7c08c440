"""Submissions at the same time, and again: each is dealt with once, in order, and all of it is kept together."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import orjson
import pytest
import sqlalchemy as sa
from tests.exchange.submitting import LA, counted, many, payload, sent
from tests.stores import exchange as exchange_on

from ssd_registry.errors import CannotRead, ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.schema import PROBLEM, SUBMISSION
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.submissions import _Telling
from ssd_registry.jobs.process import _memory
from ssd_registry.report.kept import unpacked

AT_ONCE = 8
WRONG = "Zqx7"


@pytest.fixture
def exchange(store: Store) -> Exchange:
    return exchange_on(store)


def test_the_same_request_many_times_at_once_is_done_once(exchange: Exchange) -> None:
    """Each gets the one answer, or is told that the request is being answered."""
    barrier = Barrier(AT_ONCE)

    def one(_: int) -> str:
        barrier.wait()
        try:
            return sent(exchange, payload("C1", "C2"), key="k1").submission.id
        except ExchangeRefused as refused:
            return refused.kind

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = set(pool.map(one, range(AT_ONCE)))
    assert len(answers - {"idempotency-key-in-use"}) == 1
    found = counted(exchange.store)
    assert (found["submission"], found["child_version"], found["event"]) == (1, 2, 1)


def test_different_ones_at_once_are_numbered_in_a_row(exchange: Exchange) -> None:
    """None is lost, and no number is given twice."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda each: sent(exchange, payload(f"C{each}"), key=f"k{each}"), range(AT_ONCE)))
    found = submissions.page(exchange.store, LA)
    assert [each.number for each in found] == list(range(AT_ONCE, 0, -1))
    assert {each.state for each in found} == {"accepted"}
    assert counted(exchange.store)["child"] == AT_ONCE
    assert [each.number for each in submissions.page(exchange.store, LA, before=5, limit=2)] == [4, 3]
    assert submissions.page(exchange.store, LA, organisation="acme") == []


def test_one_that_waits_and_is_dealt_with_in_many_places_is_dealt_with_once(exchange: Exchange) -> None:
    """As when a worker is thought to be dead and is not."""
    waiting = sent(exchange, many(50), later=True).submission
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: submissions.process(exchange, LA, waiting.id), range(4)))
    assert {each.state for each in outcomes} <= {"accepted", "gone"}
    found = counted(exchange.store)
    assert (found["child_version"], found["event"], found["task"], found["submission_body"]) == (50, 1, 0, 0)


def test_nothing_that_was_sent_is_in_what_is_kept_of_the_check(exchange: Exchange) -> None:
    """Neither in the report, nor among the problems, nor in events; the children are in their own tables alone."""
    body = orjson.dumps(
        {
            "header": orjson.loads(payload())["header"],
            "children": [{"person_id": "C1", "sex": WRONG, WRONG: WRONG, "ethnicity": WRONG}],
        }
    )
    done = sent(exchange, body).submission
    with exchange.store.transaction("ingest", la=LA, read=True) as connection:
        report = unpacked(connection.execute(sa.select(SUBMISSION.c.report)).scalar_one())
        problems = connection.execute(sa.select(PROBLEM).order_by(PROBLEM.c.rule)).all()
    told = [each.body for each in events.events(exchange.store, LA, after=0, limit=9)]
    assert report is not None
    assert len(report.problems) >= 3
    assert problems
    assert WRONG not in f"{report}{problems}{told}{done}"
    assert "C1" not in f"{problems}{told}{done}"


def test_how_far_it_is_is_told_while_it_waits_and_not_after(exchange: Exchange) -> None:
    """Not more than once a second, so that it costs nothing."""
    waiting = sent(exchange, payload("C1"), later=True).submission
    tell = _Telling(exchange.store, LA, waiting.id)
    tell(5, 100)
    tell(6, 100)
    assert submissions.get(exchange.store, LA, waiting.id).counts == {"checked": 5, "children": 100}
    submissions.process(exchange, LA, waiting.id)
    _Telling(exchange.store, LA, waiting.id)(7, 100)
    assert submissions.get(exchange.store, LA, waiting.id).counts["stored"] == 1


def test_a_key_is_free_again_after_what_cannot_be_read(sqlite_store: Store) -> None:
    """Nothing was done that it could stand for."""
    exchange = exchange_on(sqlite_store)
    with pytest.raises(CannotRead):
        sent(exchange, b"{", key="k1")
    assert counted(sqlite_store, key="k1")["request_key"] == 0
    first = sent(exchange, payload("C1"), key="k1")
    assert sent(exchange, payload("C1"), key="k1") == first
    assert counted(sqlite_store, key="k1")["request_key"] == 1


def test_so_many_may_wait_and_no_more(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes room until a worker has dealt with it."""
    exchange = exchange_on(sqlite_store)
    monkeypatch.setattr(submissions, "MOST_WAITING", 2)
    waiting = [sent(exchange, payload("C1"), later=True).submission.id for _ in range(2)]
    with pytest.raises(ExchangeRefused) as refused:
        sent(exchange, payload("C1"), key="k1")
    assert refused.value.kind == "busy"
    for identifier in waiting:
        submissions.process(exchange, LA, identifier)
    assert sent(exchange, payload("C1"), key="k1").submission.number == 3


def grown(store: Store, children: int) -> int:
    """Deal with a submission of so many children in a process of its own; return by how many bytes it has grown."""
    waiting = sent(exchange_on(store), many(children), later=True).submission
    told, tell = os.pipe()
    process = os.fork()
    if process == 0:
        own = exchange_on(Store(store.url.render_as_string(hide_password=False)))
        before = _memory(os.getpid())
        submissions.process(own, LA, waiting.id)
        os.write(tell, str(_memory(os.getpid()) - before).encode())
        os._exit(0)
    os.waitpid(process, 0)
    os.close(tell)
    with os.fdopen(told) as answer:
        return int(answer.read())


@pytest.mark.soak
def test_memory_hardly_grows_with_the_children(sqlite_store: Store) -> None:
    """A hundred thousand take little more than twenty thousand."""
    few, lots = grown(sqlite_store, 20_000), grown(sqlite_store, 100_000)
    assert submissions.latest(sqlite_store, LA).counts["children"] == 100_000
    assert lots - few < 1_500 * 80_000
