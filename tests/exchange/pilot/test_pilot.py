"""Batches of the pilot are taken one after another, whoever sends them at once, and never past what waits."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import orjson
import pytest
import sqlalchemy as sa
from tests.stores import exchange

from ssd_registry.errors import ExchangeRefused, StoreUnavailable
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.pilot import pilot
from ssd_registry.exchange.records import records
from ssd_registry.exchange.schema import SUBMISSION, TASK
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions

LA = "845"
CALLER = Principal("sender", "machine", LA, "authority", frozenset({"la-submitter"}), frozenset({"pilot:send"}), la=LA)


def test_of_several_senders_at_once_none_undoes_what_another_sent(store: Store) -> None:
    """Each adds to the same child what only it knows; all of it is there afterwards."""
    made = exchange(store)

    def send(day: int) -> int:
        scores = {"sdq_assessments": [{"date": f"2026-01-{day:02}", "score": day}]}
        message = {"la_child_id": "C1", "health_and_wellbeing": scores}
        return len(pilot.send(made, CALLER, LA, orjson.dumps([message])).receipts)

    with ThreadPoolExecutor(4) as senders:
        assert list(senders.map(send, range(1, 5))) == [1] * 4
    (document,) = (orjson.loads(content) for _, content in records.current(store, LA))
    assert sorted(each["sdq_total_score"] for each in document["sdq_scores"]) == [1, 2, 3, 4]


def test_a_batch_does_not_overtake_what_came_before(sqlite_store: Store) -> None:
    """While a large submission waits to be dealt with, nothing of a later batch is taken."""
    made = exchange(sqlite_store)
    with sqlite_store.transaction("ingest", la=LA) as connection:
        task = {"id": submissions.task_of(LA, "sub_1"), "kind": "submission", "due_at": 0}
        connection.execute(sa.insert(TASK).values(task))
    with pytest.raises(StoreUnavailable, match="still being dealt with"):
        pilot.send(made, CALLER, LA, b'[{"la_child_id":"C1"}]')
    with sqlite_store.transaction("ingest", la=LA, read=True) as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(SUBMISSION)).scalar() == 0


def test_a_batch_is_written_in_the_release_that_the_authority_sends(sqlite_store: Store) -> None:
    """Or in the newest that the pilot's return goes with, where it has sent none."""
    made = exchange(sqlite_store)
    pilot.send(made, CALLER, LA, b'[{"la_child_id":"C1"}]')
    latest = submissions.latest(sqlite_store, LA)
    assert latest is not None
    assert latest.release == "1.1.0"
    older = {"header": {"standard": "ssd", "release": "1.0.0", "local_authority": LA, "mode": "delta"}}
    content = orjson.dumps({**older, "children": [{"person_id": "C2"}]})
    with submissions.exclusive(made, LA) as connection:
        submissions.take(made, connection, CALLER, content)
    pilot.send(made, CALLER, LA, b'[{"la_child_id":"C3"}]')
    latest = submissions.latest(sqlite_store, LA)
    assert latest is not None
    assert latest.release == "1.0.0"


def test_a_batch_of_purges_alone_is_no_submission(sqlite_store: Store) -> None:
    """There is nothing to check; each record has its receipt, whether it was here or not."""
    made = exchange(sqlite_store)
    pilot.send(made, CALLER, LA, b'[{"la_child_id":"C1"}]')
    sent = pilot.send(made, CALLER, LA, b'[{"la_child_id":"C1","purge":true},{"la_child_id":"C9","purge":true}]')
    assert (len(sent.receipts), sent.submission) == (2, None)
    assert list(records.current(sqlite_store, LA)) == []
    with pytest.raises(ExchangeRefused, match=r"\[0\] The child was purged here"):
        pilot.send(made, CALLER, LA, b'[{"la_child_id":"C1"}]')
