"""Limits: what one client may ask, what guesses come to, that no answer takes longer than it may, and at what cost."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from anyio.to_thread import run_sync
from fastapi import APIRouter, FastAPI, Request
from starlette.responses import Response, StreamingResponse

from ssd_registry.api import limits
from ssd_registry.api.limits import CALLER, Deadline, Limited, Pace
from ssd_registry.api.problems import problem
from ssd_registry.errors import SsdError
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.settings import Rates, Settings
from tests.api.asgi import served

ROUTER = APIRouter()
PRINCIPALS = {"Bearer a": "prn_a", "Bearer b": "prn_b", "Bearer c": "prn_a"}


@ROUTER.get("/v1/things/{identifier}")
async def thing(request: Request, identifier: str) -> Response:
    principal = PRINCIPALS.get(request.headers.get("authorization", ""))
    if principal is None:
        return problem("unauthenticated", "Who is there?")
    setattr(request.state, CALLER, Principal(principal, "machine", "s", "supplier", frozenset(), frozenset()))
    return Response(b"here") if identifier == "here" else problem("not-found", "There is nothing at this address.")


def limited(**rates: Any) -> Limited:
    app = FastAPI()
    app.include_router(ROUTER)
    return Limited(app, [ROUTER], Settings(rates=Rates(**rates)))


def test_one_request_too_many_is_refused_with_when_to_come_again() -> None:
    """Others are answered as before, and headers tell each how much it has left."""

    async def story() -> None:
        app = limited(requests=3, address=100)
        codes = [await served("/v1/things/here", app=app, bearer="a") for _ in range(4)]
        assert [code for code, _, _ in codes] == [200, 200, 200, 429]
        _, headers, body = codes[-1]
        assert 1 <= int(headers["retry-after"]) <= 60
        assert headers["ratelimit-policy"] == '"requests";q=3;w=60'
        assert headers["ratelimit"].startswith('"requests";r=0;t=')
        assert b"/problems/rate-limited" in body
        assert (await served("/v1/things/here", app=app, bearer="c"))[0] == 200, "a new token, not known yet"
        assert (await served("/v1/things/here", app=app, bearer="c"))[0] == 429, "the same principal"
        status, headers, _ = await served("/v1/things/here", app=app, bearer="b")
        assert (status, headers["ratelimit"][:13]) == (200, '"address";r=9')

    asyncio.run(story())


def test_what_comes_faster_than_is_answered_waits_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a principal that asks in one burst leaves time between its requests for those of others."""
    waits: list[float] = []

    async def slept(seconds: float) -> None:
        waits.append(round(seconds))

    async def story() -> None:
        app = limited(each_second=1)
        await served("/v1/things/here", app=app, bearer="a")  # of an address that has not signed in yet
        monkeypatch.setattr(asyncio, "sleep", slept)
        codes = [(await served("/v1/things/here", app=app, bearer="a"))[0] for _ in range(8)]
        assert codes == [200] * 8

    asyncio.run(story())
    assert waits == [1, 2, 3]


def test_nobody_uses_up_what_another_is_allowed() -> None:
    """A token that is not genuine counts for the address that it comes from."""

    async def story() -> None:
        app = limited(requests=5, address=3)
        await served("/v1/things/here", app=app, bearer="a")
        forged = [
            (await served("/v1/things/here", app=app, bearer=f"forged{n}", address="198.51.100.7"))[0] for n in range(5)
        ]
        assert forged == [401, 401, 401, 429, 429]
        assert (await served("/v1/things/here", app=app, bearer="a", address="198.51.100.7"))[0] == 200

    asyncio.run(story())


def test_a_network_of_ipv6_is_one_client() -> None:
    """Whoever has one address of it has all of them."""

    async def story() -> None:
        app = limited(address=2)
        there = [
            (await served("/v1/things/x", app=app, address=each))[0]
            for each in ("2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8:0:1::1")
        ]
        assert there == [401, 401, 429, 401]

    asyncio.run(story())


def test_a_thousand_guesses_get_the_same_answer_and_then_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there and what is not cannot be told apart by asking often."""

    async def slept(_: float) -> None:
        """Let refusals come as fast as they are asked for."""

    async def story() -> None:
        monkeypatch.setattr(limits.asyncio, "sleep", slept)
        app = limited(requests=5_000, misses=100, each_second=0)
        await served("/v1/things/here", app=app, bearer="a")
        answers = [await served(f"/v1/things/sub_{n:026}", app=app, bearer="a") for n in range(1_000)]
        assert [status for status, _, _ in answers] == [404] * 100 + [429] * 900
        assert len({body.partition(b'"instance"')[0] for _, _, body in answers[:100]}) == 1
        assert answers[-1][1]["ratelimit-policy"] == '"misses";q=100;w=60'

    asyncio.run(story())


def test_what_is_not_of_the_exchange_is_passed_on() -> None:
    """The standard can be read by anybody, as often as they like."""

    async def story() -> None:
        app = limited(address=1)
        codes = [(await served("/v1/standards", app=app))[0] for _ in range(3)]
        assert codes == [404, 404, 404]

    asyncio.run(story())


def test_one_client_has_so_many_requests_at_one_time() -> None:
    """So that one who sends slow requests does not take every thread."""

    async def story() -> None:
        entered, go = asyncio.Semaphore(0), asyncio.Event()
        app, router = FastAPI(), APIRouter()

        @router.get("/v1/slow")
        async def slow() -> Response:
            entered.release()
            await go.wait()
            return Response(b"done")

        app.include_router(router)
        within = Limited(app, [router], Settings(rates=Rates(at_once=1)))
        waiting = [asyncio.ensure_future(served("/v1/slow", app=within)) for _ in range(4)]
        for _ in waiting:
            await entered.acquire()
        status, headers, _ = await served("/v1/slow", app=within)
        assert (status, headers["retry-after"]) == (429, "1")
        other = asyncio.ensure_future(served("/v1/slow", app=within, address="192.0.2.9"))
        await entered.acquire()
        go.set()
        assert [(await each)[0] for each in [*waiting, other]] == [200] * 5
        assert (await served("/v1/slow", app=within))[0] == 200

    asyncio.run(story())


def test_a_refusal_does_not_reach_the_framework() -> None:
    """It costs so little that who is refused does not slow the others down."""

    async def story() -> None:
        reached = 0

        async def app(scope: Any, receive: Any, send: Any) -> None:
            nonlocal reached
            reached += 1
            await Response(b"")(scope, receive, send)

        within = Limited(app, [ROUTER], Settings(rates=Rates(address=10)))
        codes = [(await served("/v1/things/here", app=within, body=(b"x" * 1000,)))[0] for _ in range(50)]
        assert (reached, codes.count(429)) == (10, 40)

    asyncio.run(story())


def test_who_does_not_wait_is_refused_more_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many refusals are given at once and from then on so many a second, to each client by itself."""
    slept: list[float] = []
    now = [1_000.0]

    async def sleep(seconds: float) -> None:
        slept.append(round(seconds, 2))

    monkeypatch.setattr(limits.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(limits.asyncio, "sleep", sleep)
    pace = Pace(at_once=3, each_second=2)

    async def turns(client: str, number: int) -> list[float]:
        slept.clear()
        for _ in range(number):
            await pace.turn(client)
        return list(slept)

    async def story() -> None:
        assert await turns("a", 5) == [0.5, 1.0]
        assert await turns("b", 3) == []
        now[0] += 1
        assert await turns("a", 2) == [0.5, 1.0]
        now[0] += 100
        assert await turns("a", 4) == [0.5]
        monkeypatch.setattr(limits, "_CLIENTS", 1)
        now[0] += 100
        await turns("c", 1)
        assert set(pace._turns) == {"c"}

    asyncio.run(story())


def test_a_thread_that_never_ends_does_not_keep_a_request() -> None:
    """As where the database takes what is sent and never answers: 503, and the thread is left to itself."""
    held = threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await run_sync(held.wait, 10)
        raise AssertionError

    async def story() -> None:
        status, headers, body = await served("/v1/things/here", app=Deadline(app, 0.2))
        assert (status, headers["retry-after"]) == (503, "5")
        assert b"/problems/unavailable" in body
        held.set()
        await asyncio.sleep(0.05)

    asyncio.run(story())


def test_an_answer_that_has_begun_and_stops_is_broken_off() -> None:
    """It does not end as if it were whole: the server closes the connection."""

    async def parts() -> Any:
        yield b"one"
        await asyncio.Event().wait()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await StreamingResponse(parts())(scope, receive, send)

    status, _, body = asyncio.run(served("/", app=Deadline(app, 0.1)))
    assert (status, body) == (200, b"one")


def test_a_body_that_keeps_coming_is_waited_for() -> None:
    """Time counts from the last of it that came; and what a handler raises is raised."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        for _ in range(6):
            await receive()
            await asyncio.sleep(0.06)
        await Response(b"all")(scope, receive, send)

    assert asyncio.run(served("/", app=Deadline(app, 0.15), body=(b"x",) * 5))[2] == b"all"

    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise SsdError("as it is")

    with pytest.raises(SsdError, match="as it is"):
        asyncio.run(served("/", app=Deadline(broken, 1)))


@pytest.mark.parametrize("address", ["nowhere://counts", "async+memory://", "redis://127.0.0.1:port"])
def test_a_store_of_counts_that_cannot_be_used_is_named(address: str) -> None:
    """Also where its library is not installed; never as a trace."""
    with pytest.raises(SsdError, match="SSD_RATE_STORE"):
        Limited(FastAPI(), [], Settings(rates=Rates(store=address)))


def test_without_the_store_of_counts_each_process_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a while, without asking it each time."""
    from limits.errors import StorageError
    from limits.storage import MemoryStorage

    class Broken(MemoryStorage):
        asked = 0

        def get_moving_window(self, *_: Any) -> Any:
            Broken.asked += 1
            raise StorageError(OSError())

    monkeypatch.setattr(limits, "_store", lambda _: Broken())

    async def story() -> None:
        app = limited(address=2, store="redis://counts")
        codes = [(await served("/v1/things/x", app=app))[0] for _ in range(4)]
        assert (codes, Broken.asked) == ([401, 401, 429, 429], 1)

    asyncio.run(story())


def test_clients_that_are_gone_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many addresses there were."""
    monkeypatch.setattr(limits, "_CLIENTS", 3)
    windows = limits.Windows(Rates(misses=0))

    async def story() -> int:
        for number in range(5):
            await windows.take(f"address/{number}", signed_in=False)
        windows._here.events = {name: [] for name in windows._here.events}
        windows._forgotten_at = 0.0
        await windows.take("address/new", signed_in=False)
        return len(windows._here.events)

    assert asyncio.run(story()) == 1
