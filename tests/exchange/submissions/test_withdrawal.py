"""A submission that is withdrawn leaves what was held before it, and the history says so."""

from __future__ import annotations

import orjson
import pytest
import sqlalchemy as sa
from tests.exchange.submitting import LA, counted, payload, sent
from tests.stores import exchange as exchange_on

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.records import records
from ssd_registry.exchange.records.records import State
from ssd_registry.exchange.schema import CHILD
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions, withdrawal

FULL = {"mode": "full"}


@pytest.fixture
def exchange(store: Store) -> Exchange:
    return exchange_on(store)


def withdrawn(exchange: Exchange, identifier: str) -> str:
    return withdrawal.withdraw(exchange, LA, identifier, by="p1", reason="It was of the wrong day.").state


def standing(exchange: Exchange) -> dict[str, tuple[int, str]]:
    """Return where each child stands, and the sex in its document, which tells documents apart."""
    held = {person: orjson.loads(document)["sex"] for person, document in records.current(exchange.store, LA)}
    with exchange.store.transaction("ingest", la=LA, read=True) as connection:
        states = connection.execute(sa.select(CHILD.c.person_id, CHILD.c.state).where(CHILD.c.la == LA)).all()
    return {person: (state, held.get(person, "")) for person, state in states}


def test_each_child_is_put_back_as_it_was(exchange: Exchange) -> None:
    """Changed, removed, missing, returned and new ones; what was known at any time stays known."""
    sent(exchange, payload("same", "changed", "removed", "missing", "gone", "back", "lost", header=FULL))
    sent(exchange, payload("same", "changed", "removed", "missing", header=FULL, removed=["gone", "back"]))
    before = standing(exchange)
    assert before["lost"][0] == State.MISSING
    assert before["back"][0] == State.REMOVED
    last = sent(
        exchange,
        payload("changed", "new", "back", "lost", header=FULL, more={"sex": "M"}, removed=["removed", "same"]),
    ).submission
    after = standing(exchange)
    moment = exchange.store.now()
    assert after["missing"][0] == State.MISSING
    assert withdrawn(exchange, last.id) == withdrawn(exchange, last.id) == "withdrawn"
    assert standing(exchange) == before | {"new": (State.REMOVED, "")}
    known = records.as_it_was(exchange.store, LA, "changed", on="2099-01-01", known_at=moment)
    assert orjson.loads(known.document)["sex"] == "M"
    history = records.history(exchange.store, LA, "changed")
    assert history[-1].by == "p1"
    assert submissions.latest(exchange.store, LA).number == 2
    again = sent(exchange, payload("changed", "new", "back", "lost", header=FULL, more={"sex": "M"})).submission
    assert (again.state, again.counts["changed"], again.counts["stored"]) == ("accepted", 2, 2)


def test_one_that_waits_is_dropped(exchange: Exchange) -> None:
    """With its task and what was sent; to deal with it then does nothing."""
    waiting = sent(exchange, payload("C1"), later=True).submission
    assert withdrawn(exchange, waiting.id) == "withdrawn"
    found = counted(exchange.store)
    assert (found["task"], found["submission_body"], found["child"]) == (0, 0, 0)
    assert submissions.process(exchange, LA, waiting.id).state == "withdrawn"


def test_what_something_stands_on_stays(exchange: Exchange) -> None:
    """A later submission, be it dealt with or not; nor is there anything to withdraw of what was rejected."""
    first = sent(exchange, payload("C1")).submission
    second = sent(exchange, payload("C1"), later=True).submission
    rejected = sent(exchange, payload("C1", header={"local_authority": "301"}), later=True).submission
    submissions.process(exchange, LA, second.id)
    submissions.process(exchange, LA, rejected.id)
    for identifier in (first.id, rejected.id):
        with pytest.raises(ExchangeRefused, match="cannot be withdrawn") as refused:
            withdrawn(exchange, identifier)
        assert refused.value.kind == "state-conflict"
    with pytest.raises(ExchangeRefused) as unknown:
        withdrawn(exchange, "sub_none")
    assert unknown.value.kind == "not-found"
    assert (withdrawn(exchange, second.id), withdrawn(exchange, first.id)) == ("withdrawn", "withdrawn")
    assert standing(exchange) == {"C1": (State.REMOVED, "")}
