"""Events over HTTP: read on from any number, waited for, of one's own organisation alone; and webhooks."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from standardwebhooks import Webhook

from ssd_registry.api.events import router
from ssd_registry.api.exchange import THREADS
from ssd_registry.exchange.events import events, webhooks
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, organisation, somebody
from tests.exchange.events.test_outbound import receiver

Caller = dict[str, str]


@pytest.fixture
def own(sqlite_store: Store) -> Exchange:
    return made_exchange(sqlite_store)


@pytest.fixture
def client(own: Exchange) -> httpx.Client:
    return client_of(exchange_app(own, router))


@pytest.fixture
def caller(own: Exchange) -> Caller:
    return bearer(own, somebody(own.store, "la-submitter", of="845"))


def told(own: Exchange, name: str = "submission.accepted", organisation: str = "845", **data: str) -> None:
    with own.store.transaction("ingest", la="845") as connection:
        events.tell(connection, own.store, organisation, name, {"submission": "sub_1", **data})


def test_events_are_read_on_from_the_last_number(own: Exchange, client: httpx.Client, caller: Caller) -> None:
    """Page by page, then from where the last page ended; another organisation's are not among them."""
    for name in ("submission.accepted", "share.read", "submission.rejected"):
        told(own, name)
        told(own, name, "supplier-a")
    first = client.get("/v1/events", params={"limit": 2}, headers=caller)
    assert (first.status_code, first.headers["cache-control"]) == (200, "no-store")
    page = first.json()
    assert [each["type"] for each in page["events"]] == ["uk.ssd.submission.accepted", "uk.ssd.share.read"]
    assert (page["after"], page["more"]) == (2, True)
    rest = client.get(page["links"]["next"], headers=caller).json()
    assert ([each["sequence"] for each in rest["events"]], rest["more"]) == (["000000000003"], False)
    end = client.get(rest["links"]["next"], headers=caller).json()
    assert (end["events"], end["after"], end["links"]) == ([], 3, {"next": "/v1/events?after=3&limit=2"})


def test_events_are_chosen_by_type(own: Exchange, client: httpx.Client, caller: Caller) -> None:
    """By either name of it; the next page is of the same."""
    for name in ("submission.accepted", "share.read", "sign-off.due"):
        told(own, name)
    page = client.get(
        "/v1/events", params={"types": "share.read,uk.ssd.sign-off.due", "limit": 1}, headers=caller
    ).json()
    assert [each["type"] for each in page["events"]] == ["uk.ssd.share.read"]
    assert [each["type"] for each in client.get(page["links"]["next"], headers=caller).json()["events"]] == [
        "uk.ssd.sign-off.due"
    ]


def test_an_event_is_waited_for(own: Exchange, client: httpx.Client, caller: Caller) -> None:
    """The answer comes when there is one, or when the time is over."""
    late = threading.Timer(0.3, told, [own])
    late.start()
    answer = client.get("/v1/events", headers={**caller, "Prefer": "wait=20"})
    late.join()
    assert [each["type"] for each in answer.json()["events"]] == ["uk.ssd.submission.accepted"]
    assert answer.headers["preference-applied"] == "wait=20"
    assert client.get("/v1/events", params={"after": 1}, headers={**caller, "Prefer": "wait=1"}).json()["events"] == []


def test_waiting_leaves_time_to_answer(sqlite_store: Store) -> None:
    """However long is asked for, a request ends in the time that it has."""
    short = made_exchange(sqlite_store, request_seconds=2)
    caller = bearer(short, somebody(short.store, "la-submitter", of="845"))
    answer = client_of(exchange_app(short, router)).get("/v1/events", headers={**caller, "Prefer": "wait=20"})
    assert (answer.status_code, answer.headers["preference-applied"]) == (200, "wait=1")


def test_slow_addresses_do_not_keep_others_waiting(own: Exchange, caller: Caller) -> None:
    """They have a few threads of their own, and the others answer meanwhile."""
    app = exchange_app(own, router)
    client = client_of(app)
    with receiver(b"", hold=True) as (port, _):
        made = client.post("/v1/webhooks", json={"url": f"http://127.0.0.1:{port}/"}, headers=caller).json()["webhook"][
            "id"
        ]
        trials = ThreadPoolExecutor(THREADS + 5)
        slow = [trials.submit(client.post, f"/v1/webhooks/{made}/test", headers=caller) for _ in range(THREADS + 5)]
        while app.state.outward_threads.statistics().tasks_waiting <= THREADS:
            time.sleep(0.01)
        assert client.get("/v1/events", headers=caller).status_code == 200
        assert not any(each.done() for each in slow)
    trials.shutdown()


def test_a_webhook_is_made_tried_changed_and_deleted(own: Exchange, client: httpx.Client, caller: Caller) -> None:
    """By somebody of the organisation, whose secret is told once."""
    with receiver() as (port, arrived):
        made = client.post(
            "/v1/webhooks", json={"url": f"http://127.0.0.1:{port}/x", "types": ["share.read"]}, headers=caller
        )
        path = made.headers["location"]
        assert (made.status_code, path) == (201, f"/v1/webhooks/{made.json()['webhook']['id']}")
        tried = client.post(f"{path}/test", headers=caller).json()
    assert (tried["state"], tried["status"], len(arrived)) == ("delivered", 204, 1)
    head, _, body = arrived[0].partition(b"\r\n\r\n")
    sent = dict(line.split(": ", 1) for line in head.decode().splitlines()[1:])
    assert Webhook(made.json()["secret"]).verify(body, sent)["type"] == "uk.ssd.webhook.test"
    turned = client.post(f"{path}/rotate-secret", headers=caller).json()
    assert turned["secret"] != made.json()["secret"]
    assert len(turned["webhook"]["public_keys"]) == 2
    changed = client.patch(path, json={"state": "paused", "types": []}, headers=caller).json()
    assert (changed["state"], changed["types"]) == ("paused", [])
    assert client.get(path, headers=caller).json() == changed
    assert client.get("/v1/webhooks", headers=caller).json() == {"webhooks": [changed]}
    log = client.get(f"{path}/deliveries", headers=caller).json()
    assert [(each["number"], each["state"]) for each in log["deliveries"]] == [(1, "delivered")]
    assert (log["after"], log["more"]) == (1, False)
    for secret in (made.json()["secret"], turned["secret"]):
        assert secret not in client.get(path, headers=caller).text + str(log)
    assert client.delete(path, headers=caller).status_code == 204
    assert client.get(path, headers=caller).status_code == 404


REFUSED: list[tuple[str, str, str, Any, int, str]] = [
    ("no number", "GET", "/v1/events?after=x", None, 400, "parameter-invalid"),
    ("a number below none", "GET", "/v1/events?after=-1", None, 400, "parameter-invalid"),
    ("a number beyond all", "GET", f"/v1/events?after={2**63}", None, 400, "parameter-invalid"),
    ("too many", "GET", "/v1/events?limit=1001", None, 400, "parameter-invalid"),
    ("another parameter", "GET", "/v1/events?organisation=846", None, 400, "unknown-parameter"),
    ("a type that there is not", "GET", "/v1/events?types=child.born", None, 400, "parameter-invalid"),
    ("not public", "POST", "/v1/webhooks", {"url": "https://10.0.0.1/"}, 422, "webhook-url-rejected"),
    ("no address", "POST", "/v1/webhooks", {}, 422, "body-malformed"),
    (
        "types that there are not",
        "POST",
        "/v1/webhooks",
        {"url": "http://127.0.0.1:9/", "types": ["child.born"]},
        422,
        "body-malformed",
    ),
    (
        "more than is asked for",
        "POST",
        "/v1/webhooks",
        {"url": "http://127.0.0.1:9/", "organisation": "846"},
        422,
        "unknown-field",
    ),
    ("a state of its own", "PATCH", "/v1/webhooks/{}", {"state": "gone"}, 422, "body-malformed"),
    ("one that there is not", "GET", "/v1/webhooks/whe_0", None, 404, "not-found"),
]


def test_what_cannot_be_done_is_said(client: httpx.Client, caller: Caller) -> None:
    """As a problem that does not repeat what was sent."""
    made = client.post("/v1/webhooks", json={"url": "http://127.0.0.1:9/"}, headers=caller).json()["webhook"]["id"]
    for case, method, path, body, status, kind in REFUSED:
        answer = client.request(method, path.format(made), json=body, headers=caller)
        assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{kind}"), case
        said = str(answer.json() | {"instance": ""})
        assert not [sent for sent in ("child.born", "10.0.0.1", "846") if sent in said], case


def test_another_organisations_webhook_is_as_one_that_there_is_not(
    own: Exchange, client: httpx.Client, caller: Caller
) -> None:
    """In every word of the answer; and without a token there is none at all."""
    made = client.post("/v1/webhooks", json={"url": "http://127.0.0.1:9/"}, headers=caller).json()["webhook"]["id"]
    other = bearer(own, somebody(own.store, "la-submitter", of="846"))
    for method, end, body in (
        ("GET", "", None),
        ("PATCH", "", {}),
        ("DELETE", "", None),
        ("POST", "/test", None),
        ("POST", "/rotate-secret", None),
        ("GET", "/deliveries", None),
    ):
        there, nowhere = (
            client.request(method, f"/v1/webhooks/{each}{end}", json=body, headers=other) for each in (made, "whe_0")
        )
        assert there.status_code == nowhere.status_code == 404
        assert {**there.json(), "instance": ""} == {**nowhere.json(), "instance": ""}
        assert client.request(method, f"/v1/webhooks/{made}{end}", json=body).status_code == 401
    assert client.get("/v1/events").status_code == 401
    assert client.get("/v1/webhooks", headers=other).json() == {"webhooks": []}
    assert (
        client.get(
            "/v1/webhooks", headers=bearer(own, somebody(own.store, "auditor", of="registry-a", kind="person"))
        ).status_code
        == 403
    )


def test_a_supplier_reads_of_the_authority_that_it_acts_for_and_no_other(store: Store) -> None:
    """One that lets it act no longer is none of its business any more; what is about nobody's data is told."""
    own = made_exchange(store)
    client = client_of(exchange_app(own, router))
    machine = somebody(store, "supplier", of="supplier-a")
    for la in ("845", "301"):
        organisation(store, la, "authority")
        principals.grant_delegation(store, la, "supplier-a", by="p")
        told(own, "submission.rejected", "supplier-a", authority=la)
    told(own, "webhook.test", "supplier-a")
    for la in ("845", "301"):
        found = client.get("/v1/events", headers=bearer(own, machine, acting_for=la)).json()
        assert [each["data"].get("authority") for each in found["events"]] == [la, None]
        assert found["after"] == 3


def test_a_consumer_and_a_supplier_have_events_of_their_own(own: Exchange, client: httpx.Client) -> None:
    """Not those of the authority that a token acts for."""
    supplier = bearer(own, somebody(own.store, "supplier", of="supplier-a"), acting_for="845")
    organisation(own.store, "845", "authority")
    principals.grant_delegation(own.store, "845", "supplier-a", by="p")
    told(own)
    assert client.get("/v1/events", headers=supplier).json()["events"] == []
    told(own, "submission.rejected", "supplier-a")
    assert [each["type"] for each in client.get("/v1/events", headers=supplier).json()["events"]] == [
        "uk.ssd.submission.rejected"
    ]


def test_the_time_of_an_event_is_when_it_was_told(own: Exchange, client: httpx.Client, caller: Caller) -> None:
    """In UTC; what is documented as a CloudEvent has every member that it is read with."""
    told(own)
    (event,) = client.get("/v1/events", headers=caller).json()["events"]
    assert event["time"].startswith(time.strftime("%Y-%m-%dT", time.gmtime()))
    assert set(event) == {
        "specversion",
        "id",
        "source",
        "type",
        "subject",
        "time",
        "sequence",
        "datacontenttype",
        "data",
    }
    assert webhooks.endpoints(own.store, own.keys, "845") == []
