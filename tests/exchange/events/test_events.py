"""Events: told with what they are about, numbered so that no reader skips one, and about no child."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import pytest
import sqlalchemy as sa

from ssd_registry.exchange.events.events import MOST_BYTES, TYPES, events, of, promise, tell
from ssd_registry.exchange.schema import DELIVERY, ENDPOINT, EVENT_END, TASK
from ssd_registry.exchange.store import Store, new_id

DATA = {"authority": "845", "submission": "sub_01J", "counts": {"stored": 3}}


def told(
    store: Store, organisation: str = "845", name: str = "submission.accepted", data: dict[str, Any] = DATA
) -> None:
    with store.transaction("ingest", la="845") as connection:
        tell(connection, store, organisation, name, data)


def endpoint(store: Store, types: list[str], state: str = "active") -> str:
    row = {
        "organisation": "845",
        "id": new_id("whe"),
        "url": "https://a.example",
        "types": json.dumps(types),
        "sealed": b"",
        "created_by": "p",
        "created_at": 0,
        "state": state,
    }
    with store.transaction("ingest", organisation="845") as connection:
        connection.execute(sa.insert(ENDPOINT).values(row))
    return str(row["id"])


def test_an_event_is_a_cloud_event(store: Store) -> None:
    """Structured JSON with what CloudEvents 1.0 asks for, and a sequence that sorts as the events do."""
    told(store)
    (event,) = events(store, "845")
    body = json.loads(event.body)
    assert body.pop("time").endswith("Z")
    assert body == {
        "specversion": "1.0",
        "id": event.id,
        "source": "https://w3id.org/ssd/exchange",
        "type": "uk.ssd.submission.accepted",
        "subject": "sub_01J",
        "sequence": "000000000001",
        "datacontenttype": "application/json",
        "data": DATA,
    }


def test_each_organisation_reads_its_own_events_again_from_any_number(store: Store) -> None:
    """In order, some at a time, of the types that it asks for."""
    for number in range(5):
        told(store, name="submission.accepted" if number % 2 else "submission.rejected")
        told(store, "supplier-a")
    assert [each.number for each in events(store, "845", after=2, limit=2)] == [3, 4]
    assert [each.number for each in events(store, "845", types=["submission.accepted"])] == [2, 4]
    assert [each.number for each in events(store, "supplier-a", after=4)] == [5]
    assert events(store, "846") == []


def test_what_is_not_done_is_not_told(store: Store) -> None:
    """Nor does it leave a gap."""
    told(store)
    with suppress(ZeroDivisionError), store.transaction("ingest", la="845") as connection:
        tell(connection, store, "845", "submission.accepted", DATA)
        raise ZeroDivisionError
    told(store)
    assert [each.number for each in events(store, "845")] == [1, 2]


def test_a_reader_never_skips_an_event(store: Store) -> None:
    """While six write at once, whoever reads on from the last number sees them all."""
    writers, each, seen = 6, 8, list[int]()
    done = threading.Event()

    def read() -> None:
        while True:
            last = done.is_set()
            seen.extend(event.number for event in events(store, "845", after=seen[-1] if seen else 0))
            if last:
                return

    reader = threading.Thread(target=read)
    reader.start()
    with ThreadPoolExecutor(writers) as threads:
        list(threads.map(lambda _: told(store), range(writers * each)))
    done.set()
    reader.join()
    assert seen == list(range(1, writers * each + 1))


def test_the_endpoints_that_want_an_event_are_promised_it(store: Store) -> None:
    """Those that are active and named its type, or none; each has a task, in the same transaction."""
    every, some = endpoint(store, []), endpoint(store, ["submission.accepted", "share.read"])
    endpoint(store, ["share.read"])
    endpoint(store, [], state="paused")
    told(store)
    with store.transaction("ingest", organisation="845", read=True) as connection:
        waiting = connection.execute(sa.select(DELIVERY.c.endpoint, DELIVERY.c.number, DELIVERY.c.state)).all()
        tasks = connection.execute(sa.select(TASK.c.id, TASK.c.kind)).all()
    assert sorted(waiting) == sorted([(every, 1, "waiting"), (some, 1, "waiting")])
    assert sorted(tasks) == sorted((f"delivery/845/{each}/1", "delivery") for each in (every, some))


@pytest.mark.parametrize("role", ["ingest", "consumer"])
def test_a_transaction_reaches_what_it_did_before(store: Store, role: Any) -> None:
    """To tell another organisation opens that one's events for the moment only; a consumer tells authorities too."""
    endpoint(store, [])
    with store.transaction(role, la="845", organisation="consumer-a", agreement="agr_1") as connection:
        tell(connection, store, "845", "share.read", {"share": "shr_1"})
        tell(connection, store, "consumer-a", "share.created", {"share": "shr_1"})
        promise(connection, store, "consumer-a", [], 1)
        ends = sa.select(EVENT_END.c.organisation)
        reached = set(connection.execute(ends).scalars())
        with of(connection, "845"):
            reached_of = set(connection.execute(ends.where(EVENT_END.c.organisation == "845")).scalars())
    assert reached - {"845" if store.is_sqlite else ""} == {"consumer-a"}
    assert reached_of == {"845"}


PERSONAL: list[tuple[str, str, dict[str, Any]]] = [
    ("a member that is not known", "submission.accepted", {"person_id": "P1"}),
    ("a name", "submission.accepted", {"submission": "Ada Example"}),
    ("a name in a list", "record.purged", {"shares": ["shr_1", "Ada Example"]}),
    ("a name that is counted", "submission.accepted", {"counts": {"Ada Example": 1}}),
    ("text where a count is", "submission.accepted", {"counts": {"stored": "Ada"}}),
    ("more within", "submission.accepted", {"counts": {"stored": {"child": 1}}}),
    ("a fraction", "submission.accepted", {"records": 0.5}),
    ("an event that is not known", "child.born", {}),
    ("too much", "submission.accepted", {"counts": {f"rule_{number:020}": 1 for number in range(MOST_BYTES // 24)}}),
]


@pytest.mark.parametrize(("name", "data"), [case[1:] for case in PERSONAL], ids=[case[0] for case in PERSONAL])
def test_what_may_be_about_a_child_is_not_told(sqlite_store: Store, name: str, data: dict[str, Any]) -> None:
    """An event holds identifiers of ours, codes and counts, and no more than 20 kB."""
    with pytest.raises(ValueError, match=r"event|type"):
        told(sqlite_store, name=name, data=data)
    assert events(sqlite_store, "845") == []


def test_a_long_list_is_cut_and_says_so(sqlite_store: Store) -> None:
    """What is told of a record in very many shares fits all the same."""
    told(
        sqlite_store, name="record.purged", data={"shares": [f"shr_{number}" for number in range(5_000)], "versions": 2}
    )
    data = json.loads(events(sqlite_store, "845")[0].body)["data"]
    assert (len(data["shares"]), data["left_out"], data["versions"]) == (200, 4_800, 2)


def test_the_names_of_events_fit() -> None:
    """Into their column, with room to spare."""
    assert max(map(len, TYPES)) <= 40
