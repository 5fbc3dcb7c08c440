"""Transactions that go on beside one another: none undoes another, none waits for itself, and no two for each other."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange import store as of_store
from ssd_registry.exchange import tasks
from ssd_registry.exchange.events import events, webhooks
from ssd_registry.exchange.events.outbound import Answer, Outbound
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.pilot import pilot
from ssd_registry.exchange.records import casework
from ssd_registry.exchange.schema import PRINCIPAL, SHARE, SHARE_ROW, SUBMISSION
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import results, submissions
from tests.exchange.events.test_outbound import stands_for
from tests.exchange.shared import World, sample, somebody
from tests.exchange.submitting import LA, payload, sender, sent
from tests.stores import exchange, in_postgres, opened, until_it_waits

PILOT = Principal("sender", "machine", LA, "authority", frozenset({"la-submitter"}), frozenset({"pilot:send"}), la=LA)


@pytest.fixture
def beside() -> Iterator[ThreadPoolExecutor]:
    """Give somebody who does something at the same time."""
    with ThreadPoolExecutor(1) as other:
        yield other


@pytest.fixture
def narrow_store(postgres_template: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """Give a store with one connection."""
    monkeypatch.setattr(of_store, "_POOL", 1)
    with in_postgres(postgres_template) as (url, _), opened(url) as store:
        yield store


def test_one_request_needs_one_connection(narrow_store: Store) -> None:
    """One that waited for a second while it held the first would, beside enough others, wait for ever."""
    world = World(narrow_store)
    world.submit(sample(6))
    officer, submitter = somebody("la-information-officer"), somebody("la-submitter")
    record = casework.as_it_was(world.exchange, officer, "C0000002")
    document = {**record.document, "sex": "U"}
    done = casework.correct(
        world.exchange, submitter, "C0000002", document, reason="It was wrong", if_match=record.etag
    )
    assert done.done == "corrected"
    assert len(pilot.send(exchange(narrow_store), PILOT, LA, b'[{"la_child_id":"C1"}]').receipts) == 1


def test_who_was_revoked_stays_revoked_whatever_else_is_changed(
    postgres_store: Store, beside: ThreadPoolExecutor
) -> None:
    """A network or a key that is given at the same moment does not bring anybody back."""
    principals.add_organisation(postgres_store, id="acme", kind="supplier", name="Acme")
    principals.add_principal(
        postgres_store, kind="machine", organisation="acme", name="Sender", roles=["supplier"], id="acme-1"
    )
    with postgres_store.transaction("ingest") as connection:
        connection.execute(sa.update(PRINCIPAL).values(revoked_at=1))
        changing = beside.submit(principals.make_secret, postgres_store, "acme-1", days=1, addresses=["203.0.113.0/24"])
        until_it_waits(postgres_store)
    changing.result()
    assert principals.find(postgres_store, "acme-1").revoked_at == 1


def test_what_is_missing_is_confirmed_of_the_latest_submission_alone(
    postgres_store: Store, beside: ThreadPoolExecutor
) -> None:
    """Also where a later one is being taken in when the authority confirms."""
    made = exchange(postgres_store)
    sent(made, payload("C1", "C2", header={"mode": "full"}))
    last = sent(made, payload("C1", header={"mode": "full"})).submission
    with submissions.exclusive(made, LA) as connection:
        confirming = beside.submit(results.confirm_missing, made, sender(), last, None, reason="They have moved")
        until_it_waits(postgres_store)
        later = {"id": "sub_later", "number": last.number + 1}
        row = connection.execute(sa.select(SUBMISSION).where(SUBMISSION.c.id == last.id)).mappings().one()
        connection.execute(sa.insert(SUBMISSION).values({**row, **later}))
    error = confirming.exception()
    assert isinstance(error, ExchangeRefused)
    assert error.kind == "state-conflict"


def _shared_with(connection: Connection, keys: ServerKeys, child: str, consumer: str) -> None:
    """Write a share of one child."""
    words = dict.fromkeys(("agreement", "collection", "period", "sign_off", "verdict", "release"), "")
    words |= {"fields": "{}", "state": "shared", "sha256": "", "shared_by": "", "id": child, "consumer": consumer}
    counts = dict.fromkeys(("agreement_version", "rows", "shared_at", "ends_at"), 1)
    connection.execute(sa.insert(SHARE).values(la=LA, **words, **counts))
    row = {"share": child, "position": 1, "person": keys.mark(connection, LA, child), "body": b"{}"}
    connection.execute(sa.insert(SHARE_ROW).values(la=LA, **row))


def test_several_purges_tell_consumers_in_one_order(postgres_store: Store, beside: ThreadPoolExecutor) -> None:
    """Whichever child comes first: else two authorities that purge at once could wait for each other."""
    made = exchange(postgres_store)
    pilot.send(made, PILOT, LA, b'[{"la_child_id":"C1"},{"la_child_id":"C2"}]')
    with postgres_store.transaction("ingest", la=LA) as connection:
        _shared_with(connection, made.keys, "C1", "ofsted")
        _shared_with(connection, made.keys, "C2", "dfe")
    both = orjson.dumps([{"la_child_id": each, "purge": True} for each in ("C1", "C2")])
    with postgres_store.transaction("ingest", la="846") as connection:
        events.tell(connection, postgres_store, "dfe", "record.purged", {"authority": "846"})
        purging = beside.submit(pilot.send, made, PILOT, LA, both)
        until_it_waits(postgres_store)
        events.tell(connection, postgres_store, "ofsted", "record.purged", {"authority": "846"})
    assert len(purging.result().receipts) == 2
    for consumer in ("dfe", "ofsted"):
        assert [each.number for each in events.events(postgres_store, consumer)] == [1, 2]


class _Nowhere(Outbound):
    """Sends nothing, and says that it arrived."""

    def __init__(self) -> None:
        super().__init__(resolve=stands_for("93.184.215.14"))

    def post(self, *_: Any, **__: Any) -> Answer:
        """Send nothing."""
        return Answer(204)


def _told(store: Store, tmp_path: Path) -> tuple[ServerKeys, str]:
    keys = ServerKeys.open(tmp_path / "server-key.json")
    endpoint, _ = webhooks.create(
        store, keys, LA, url="https://hooks.example.org/", types=[], by="p", outbound=_Nowhere()
    )
    with store.transaction("ingest", organisation=LA) as connection:
        events.tell(connection, store, LA, "submission.accepted", {"submission": "sub_1"})
    return keys, endpoint.id


def test_an_endpoint_can_be_deleted_while_something_is_delivered_to_it(
    postgres_store: Store, tmp_path: Path, beside: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes down what came of the delivery waits, and then finds nothing to write it to."""
    keys, endpoint = _told(postgres_store, tmp_path)
    forget, delivering = webhooks._forget_tasks, []

    def forgetting(*given: Any) -> None:
        forget(*given)
        delivering.append(beside.submit(webhooks.deliver, postgres_store, keys, LA, endpoint, 1, outbound=_Nowhere()))
        until_it_waits(postgres_store)

    monkeypatch.setattr(webhooks, "_forget_tasks", forgetting)
    webhooks.remove(postgres_store, LA, endpoint)
    assert isinstance(delivering[0].exception(), ExchangeRefused)
    assert webhooks.endpoints(postgres_store, keys, LA) == []


def test_a_task_is_not_taken_away_from_an_endpoint_that_was_made_active(store: Store, tmp_path: Path) -> None:
    """Between the look at a paused endpoint and the end of the task."""
    keys, endpoint = _told(store, tmp_path)
    assert webhooks._let_be(store, LA, endpoint, 1).state == "waiting"
    assert [each.id for each in tasks.due(store)] == [events.task_of(LA, endpoint, 1)]
    assert webhooks.deliver(store, keys, LA, endpoint, 1, outbound=_Nowhere()).state == "delivered"
    assert tasks.due(store) == []
