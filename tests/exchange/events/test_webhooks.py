"""Webhooks: what is sent can be checked by anybody's library, and is tried again until it arrives or is of no use."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from standardwebhooks import Webhook, WebhookVerificationError
from tests.exchange.events.test_outbound import receiver, stands_for
from tests.stores import exchange

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events, webhooks
from ssd_registry.exchange.events.outbound import Answer, NotSent, Outbound
from ssd_registry.exchange.events.webhooks import MOST_ENDPOINTS, WAITS, Delivered, SigningKey, deliver, verify
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.schema import ENDPOINT, TASK
from ssd_registry.exchange.store import Store

URL = "https://hooks.example.org/ssd"
ORGANISATION = "845"
DAY = 86_400


@pytest.fixture
def keys(tmp_path: Path) -> ServerKeys:
    return ServerKeys.open(tmp_path / "server-key.json")


class Recorder(Outbound):
    """Writes down what would be sent, and answers as it is told to."""

    def __init__(self, *answers: int | Answer | None) -> None:
        super().__init__(resolve=stands_for("93.184.215.14"))
        self.answers = list(answers)
        self.sent: list[tuple[str, dict[str, str], bytes]] = []

    def post(self, url: str, headers: Any, body: bytes) -> Answer:
        """Send nothing."""
        self.sent.append((url, dict(headers), body))
        answer = self.answers.pop(0) if self.answers else 204
        if answer is None:
            raise NotSent("late")
        return answer if isinstance(answer, Answer) else Answer(answer)


def made(store: Store, keys: ServerKeys, *, types: tuple[str, ...] = (), url: str = URL) -> tuple[str, str]:
    """Add an endpoint and return its identifier and its secret."""
    endpoint, secret = webhooks.create(
        store, keys, ORGANISATION, url=url, types=list(types), by="p", outbound=Recorder()
    )
    return endpoint.id, secret


def told(store: Store) -> int:
    with store.transaction("ingest", la=ORGANISATION) as connection:
        events.tell(connection, store, ORGANISATION, "submission.accepted", {"submission": "sub_1"})
    return events.events(store, ORGANISATION)[-1].number


def tasks(store: Store) -> dict[str, int]:
    with store.transaction("ingest", read=True) as connection:
        return {row.id: row.due_at for row in connection.execute(sa.select(TASK))}


@pytest.fixture
def at(store: Store, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Give a way to set the clock of the store, in seconds from now."""
    began = time.time()

    def put(seconds: float) -> None:
        monkeypatch.setattr(store, "_clock", lambda: began + seconds)

    return put


def test_the_stock_library_verifies_what_is_sent(sqlite_store: Store, keys: ServerKeys) -> None:
    """And refuses it once a byte has changed."""
    endpoint, secret = made(sqlite_store, keys)
    number, outbound = told(sqlite_store), Recorder()
    assert deliver(sqlite_store, keys, ORGANISATION, endpoint, number, outbound=outbound).state == "delivered"
    ((url, headers, body),) = outbound.sent
    event = Webhook(secret).verify(body, headers)
    assert (url, event["type"], headers["webhook-id"]) == (URL, "uk.ssd.submission.accepted", event["id"])
    assert headers["Content-Type"] == "application/cloudevents+json"
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body + b" ", headers)


def test_a_receiver_checks_with_the_secret_or_with_the_public_key(sqlite_store: Store, keys: ServerKeys) -> None:
    """W09: another key, another text, another time and a message that came before are refused."""
    endpoint, secret = made(sqlite_store, keys)
    (public,) = webhooks.get(sqlite_store, keys, ORGANISATION, endpoint).public_keys
    outbound = Recorder()
    deliver(sqlite_store, keys, ORGANISATION, endpoint, told(sqlite_store), outbound=outbound)
    ((_, headers, body),) = outbound.sent
    stranger = SigningKey.fresh()
    signatures = dict(each.split(",") for each in headers["webhook-signature"].split())
    for key, other, version in ((secret, stranger.secret, "v1"), (public, stranger.public, "v1a")):
        assert verify(body, {name.upper(): value for name, value in headers.items()}, key)["data"] == {
            "submission": "sub_1"
        }
        assert verify(body, {**headers, "webhook-signature": f"{version},{signatures[version]}"}, key)
        bad: list[tuple[bytes, dict[str, str], str, float]] = [
            (body, headers, other, 0),
            (body.replace(b"sub_1", b"sub_2"), headers, key, 0),
            (body, {**headers, "webhook-id": "evt_2"}, key, 0),
            (body, {**headers, "webhook-timestamp": str(int(headers["webhook-timestamp"]) + 1)}, key, 0),
            (body, {**headers, "webhook-timestamp": "soon"}, key, 0),
            (
                body,
                {**headers, "webhook-signature": f"v2,{signatures[version]} {version} {version},== {version},é"},
                key,
                0,
            ),
            (body, {"webhook-signature": headers["webhook-signature"]}, key, 0),
            (b"\xff", headers, key, 0),
            (body, headers, key, 360),
            (body, headers, key, -360),
        ]
        for case in bad:
            with pytest.raises(ExchangeRefused) as refused:
                verify(*case[:3], now=lambda late=case[3]: time.time() + late)  # type: ignore[misc]
            assert refused.value.kind == "unauthenticated"
    seen: set[str] = set()
    verify(body, headers, secret, seen=seen)
    with pytest.raises(ExchangeRefused, match="come before"):
        verify(body, headers, secret, seen=seen)


def test_a_key_is_told_in_the_form_of_the_standard() -> None:
    """So that any library takes it: 32 bytes behind a prefix."""
    key = SigningKey.fresh()
    for prefix, text in (("whsec_", key.secret), ("whpk_", key.public)):
        assert len(base64.b64decode(text.removeprefix(prefix), validate=True)) == 32
        assert text.startswith(prefix)


def test_both_keys_sign_for_a_day_while_they_are_changed(
    store: Store, keys: ServerKeys, at: Callable[[float], None]
) -> None:
    """So that a receiver can change over when it likes."""
    endpoint, old = made(store, keys)
    _, new = webhooks.rotate(store, keys, ORGANISATION, endpoint)
    assert len(webhooks.get(store, keys, ORGANISATION, endpoint).public_keys) == 2
    for seconds, known in ((0, {old, new}), (DAY + 1, {new})):
        at(seconds)
        outbound = Recorder()
        deliver(store, keys, ORGANISATION, endpoint, told(store), outbound=outbound)
        ((_, headers, body),) = outbound.sent
        taken = set()
        for key in (old, new):
            try:
                verify(body, headers, key, now=lambda late=seconds: time.time() + late)  # type: ignore[misc]
                taken.add(key)
            except ExchangeRefused:
                continue
        assert taken == known
        assert headers["webhook-signature"].count("v1,") == headers["webhook-signature"].count("v1a,") == len(known)


def test_what_does_not_arrive_is_tried_again_for_75_hours(
    store: Store, keys: ServerKeys, at: Callable[[float], None]
) -> None:
    """Ten times, further and further apart and never quite at the same distance; then no more."""
    endpoint, _ = made(store, keys)
    number, now, shares = told(store), 0.0, iter([0.0, 0.5, 1.0] * 4)
    task = events.task_of(ORGANISATION, endpoint, number)
    for attempt, wait in enumerate((*WAITS, None), 1):
        at(now)
        before = store.now()
        answer = None if attempt % 2 else 500
        tried = deliver(
            store, keys, ORGANISATION, endpoint, number, outbound=Recorder(answer), spread=lambda: next(shares)
        )
        assert (tried.attempts, tried.status) == (attempt, answer)
        if wait is None:
            assert (tried.state, tried.due_at, tasks(store)) == ("given-up", None, {})
        else:
            assert tried.state == "waiting"
            later = (tasks(store)[task] - before) / 1_000_000
            assert wait <= later <= wait * 1.2 + 1
            now += later
    assert 75 <= sum(WAITS) / 3600 < 76


ANSWERS: list[tuple[Answer, str, float]] = [
    (Answer(200), "delivered", 0),
    (Answer(299), "delivered", 0),
    (Answer(307), "waiting", WAITS[0]),
    (Answer(400), "waiting", WAITS[0]),
    (Answer(503, 600), "waiting", 600),
    (Answer(429, 10 * DAY), "waiting", WAITS[-1]),
    (Answer(500, 600), "waiting", WAITS[0]),
]


@pytest.mark.parametrize(("answer", "state", "wait"), ANSWERS, ids=lambda each: str(getattr(each, "status", each)))
def test_an_answer_says_what_becomes_of_a_delivery(
    sqlite_store: Store, keys: ServerKeys, answer: Answer, state: str, wait: float
) -> None:
    """Any success is one; a redirect is none; a receiver that is busy may say how long."""
    endpoint, _ = made(sqlite_store, keys)
    number, before = told(sqlite_store), sqlite_store.now()
    done = deliver(sqlite_store, keys, ORGANISATION, endpoint, number, outbound=Recorder(answer), spread=lambda: 0.0)
    assert (done.state, done.status) == (state, answer.status)
    due = [(each - before) / 1_000_000 - wait for each in tasks(sqlite_store).values()]
    assert [0 <= late < 60 for late in due] == ([True] if wait else [])


def test_an_endpoint_that_is_gone_is_sent_nothing_more(store: Store, keys: ServerKeys) -> None:
    """Until it is made active again; what it missed can be read."""
    endpoint, _ = made(store, keys)
    other, _ = made(store, keys)
    first, second = told(store), told(store)
    deliver(store, keys, ORGANISATION, endpoint, first, outbound=Recorder(410))
    assert webhooks.get(store, keys, ORGANISATION, endpoint).state == "gone"
    assert [each.state for each in webhooks.deliveries(store, ORGANISATION, endpoint)] == ["given-up", "given-up"]
    assert {task.split("/")[2] for task in tasks(store)} == {other}
    outbound = Recorder()
    assert deliver(store, keys, ORGANISATION, endpoint, second, outbound=outbound).state == "given-up"
    told(store)
    assert (outbound.sent, len(webhooks.deliveries(store, ORGANISATION, endpoint))) == ([], 2)
    webhooks.change(store, keys, ORGANISATION, endpoint, outbound=Recorder(), state="active")
    assert deliver(store, keys, ORGANISATION, endpoint, told(store), outbound=outbound).state == "delivered"


def test_a_delivery_that_has_ended_is_not_made_again(sqlite_store: Store, keys: ServerKeys) -> None:
    """Also where a worker that was thought dead comes back."""
    endpoint, _ = made(sqlite_store, keys)
    number, outbound = told(sqlite_store), Recorder()
    done = [deliver(sqlite_store, keys, ORGANISATION, endpoint, number, outbound=outbound) for _ in range(2)]
    assert done[0] == done[1]
    assert (len(outbound.sent), tasks(sqlite_store)) == (1, {})


def test_while_an_endpoint_is_paused_what_waits_goes_on_waiting(store: Store, keys: ServerKeys) -> None:
    """And is sent once it is active again."""
    endpoint, _ = made(store, keys)
    number, outbound = told(store), Recorder()
    webhooks.change(store, keys, ORGANISATION, endpoint, outbound=outbound, state="paused")
    assert deliver(store, keys, ORGANISATION, endpoint, number, outbound=outbound).state == "waiting"
    assert (outbound.sent, tasks(store)) == ([], {})
    webhooks.change(store, keys, ORGANISATION, endpoint, outbound=outbound, state="active")
    assert list(tasks(store)) == [events.task_of(ORGANISATION, endpoint, number)]
    assert deliver(store, keys, ORGANISATION, endpoint, number, outbound=outbound).state == "delivered"


def test_an_endpoint_is_changed_and_deleted(store: Store, keys: ServerKeys) -> None:
    """By its own organisation; another's does not know it. Its secret is nowhere in the clear."""
    endpoint, secret = made(store, keys, types=("uk.ssd.share.read", "share.read"))
    shown = webhooks.get(store, keys, ORGANISATION, endpoint)
    assert (shown.types, shown.state, shown.url) == (["share.read"], "active", URL)
    changed = webhooks.change(store, keys, ORGANISATION, endpoint, outbound=Recorder(), url=f"{URL}/2", types=[])
    assert (changed.url, changed.types) == (f"{URL}/2", [])
    assert webhooks.endpoints(store, keys, ORGANISATION) == [changed]
    with store.transaction("ingest", organisation=ORGANISATION, read=True) as connection:
        kept = connection.execute(sa.select(ENDPOINT.c.sealed)).scalar_one()
    assert base64.b64decode(secret.removeprefix("whsec_")) not in kept
    told(store)
    for act in (
        lambda: webhooks.get(store, keys, "846", endpoint),
        lambda: webhooks.change(store, keys, "846", endpoint, outbound=Recorder(), state="paused"),
        lambda: webhooks.rotate(store, keys, "846", endpoint),
        lambda: webhooks.remove(store, "846", endpoint),
        lambda: webhooks.deliveries(store, "846", endpoint),
        lambda: webhooks.trial(store, keys, "846", endpoint, Recorder()),
        lambda: deliver(store, keys, "846", endpoint, 1, outbound=Recorder()),
    ):
        with pytest.raises(ExchangeRefused) as refused:
            act()
        assert refused.value.kind == "not-found"
    assert len(tasks(store)) == 1
    webhooks.remove(store, ORGANISATION, endpoint)
    assert (webhooks.endpoints(store, keys, ORGANISATION), tasks(store)) == ([], {})


def test_a_trial_tells_at_once_whether_it_arrives(sqlite_store: Store, keys: ServerKeys) -> None:
    """It goes to that endpoint alone, whatever types it asked for."""
    endpoint, secret = made(sqlite_store, keys, types=("share.read",))
    made(sqlite_store, keys)
    outbound = Recorder(204, None)
    assert webhooks.trial(sqlite_store, keys, ORGANISATION, endpoint, outbound).status == 204
    assert verify(outbound.sent[0][2], outbound.sent[0][1], secret)["type"] == "uk.ssd.webhook.test"
    assert webhooks.trial(sqlite_store, keys, ORGANISATION, endpoint, outbound).state == "waiting"
    webhooks.change(sqlite_store, keys, ORGANISATION, endpoint, outbound=outbound, state="paused")
    with pytest.raises(ExchangeRefused, match="not active"):
        webhooks.trial(sqlite_store, keys, ORGANISATION, endpoint, outbound)
    assert len(outbound.sent) == 2


def test_what_cannot_be_used_is_refused(sqlite_store: Store, keys: ServerKeys) -> None:
    """Addresses that are not public, types that there are not, and more endpoints than anybody needs."""
    with pytest.raises(ExchangeRefused) as refused:
        made(sqlite_store, keys, url="http://hooks.example.org/")
    assert refused.value.kind == "webhook-url-rejected"
    with pytest.raises(ExchangeRefused, match="2 of the types are not known"):
        made(sqlite_store, keys, types=("child.born", "share.read", "x"))
    for _ in range(MOST_ENDPOINTS):
        made(sqlite_store, keys)
    with pytest.raises(ExchangeRefused, match="at most 20"):
        made(sqlite_store, keys)


def test_a_task_delivers_over_the_network(store: Store) -> None:
    """From the task's own name, to a server that is there."""
    own = exchange(store, development=True)
    with receiver() as (port, arrived):
        outbound = Outbound(development=True)
        endpoint, secret = webhooks.create(
            store, own.keys, ORGANISATION, url=f"http://127.0.0.1:{port}/x", types=[], by="p", outbound=outbound
        )
        told(store)
        (task,) = tasks(store)
        webhooks.run_task(own, task)
    head, _, body = arrived[0].partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().splitlines()[1:])
    assert Webhook(secret).verify(body, headers)["data"] == {"submission": "sub_1"}
    assert webhooks.deliveries(store, ORGANISATION, endpoint.id)[0].state == "delivered"
    webhooks.remove(store, ORGANISATION, endpoint.id)
    webhooks.run_task(own, task)
    assert len(arrived) == 1


def test_a_delivery_is_shown_without_what_is_not_known() -> None:
    """No status before there was an answer, no time of a next attempt where there is none."""
    import msgspec

    shown = Delivered(number=1, state="delivered", attempts=1, at="2026-11-26T00:00:00Z", status=204)
    assert json.loads(msgspec.json.encode(shown)) == {
        "number": 1,
        "state": "delivered",
        "attempts": 1,
        "at": "2026-11-26T00:00:00Z",
        "status": 204,
    }


def test_the_documentation_says_what_is_done(sqlite_store: Store, keys: ServerKeys) -> None:
    """Each event, when attempts are made, and a receiver that runs as it is printed."""
    text = (Path(__file__).parents[3] / "docs" / "events.md").read_text(encoding="utf-8")
    assert [name for name in events.TYPES if f"| `{name}` |" not in text] == []
    assert (5, *(60 * each for each in (5, 30)), *(3_600 * each for each in (2, 5, 10, 14, 20, 24))) == WAITS
    assert "after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours" in text
    endpoint, secret = made(sqlite_store, keys)
    outbound = Recorder()
    deliver(sqlite_store, keys, ORGANISATION, endpoint, told(sqlite_store), outbound=outbound)
    ((_, headers, body),) = outbound.sent
    printed = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert printed
    shown: dict[str, Any] = {"print": lambda *_: None}
    exec(printed[1].replace("whpk_...", secret), shown)  # noqa: S102 - our own documentation
    seen: set[str] = set()
    assert [shown["received"](each, headers, seen) for each in (body + b" ", body, body)] == [401, 204, 401]
