"""HTTP as it comes off the wire: what is too large, too slow or not HTTP is said so, and nothing is waited for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ssd_registry.api import body, protocol
from ssd_registry.api.problems import of_error
from ssd_registry.errors import SsdError
from tests.api.conftest import Server, answer

FAULTY = [
    (
        "T16 both lengths",
        b"POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n",
        400,
    ),
    (
        "T17 two lengths",
        b"POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        400,
    ),
    ("T18 a length below nothing", b"POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400),
    (
        "a length of 5,000 digits",
        b"POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n",
        400,
    ),
    ("T19 one header of 100 kB", b"GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n", 431),
    ("T19 many headers", b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X-More: x\r\n" * 10_000 + b"\r\n", 431),
    ("a header without end", b"GET / HTTP/1.1\r\nX-Long: " + b"x" * 2_000_000, 431),
    ("T20 a query of 120 kB", b"GET /?q=" + b"x" * 120_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    ("an address without end", b"GET /" + b"x" * 2_000_000, 414),
    ("not HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 400),
    ("no address", b"GET HTTP/1.1\r\n\r\n", 400),
    ("an address of other bytes", b"GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("a name with a space", b"GET / HTTP/1.1\r\nHo st: x\r\n\r\n", 400),
    (
        "a damaged chunk",
        b"POST /v1/validations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        400,
    ),
]


@pytest.mark.parametrize(("name", "sent", "status"), FAULTY, ids=[row[0] for row in FAULTY])
def test_what_is_not_http_is_a_problem_too(server: Server, name: str, sent: bytes, status: int) -> None:
    """A clear answer, and the connection closes."""
    raw = server.raw(sent)
    found, headers, problem = answer(raw)
    assert (found, problem["type"], problem["status"]) == (status, "/problems/malformed-http", status), name
    assert headers["connection"] == "close"
    assert headers["content-type"] == "application/problem+json"
    assert problem["instance"] == f"urn:uuid:{headers['x-request-id']}"
    assert raw.count(b"HTTP/1.1 ") == 1


def test_large_heads_within_the_limits_are_read(server: Server) -> None:
    """30 kB of address and 30 kB of headers are unusual, and answered."""
    head = b"GET /livez?" + b"x" * 30_000 + b" HTTP/1.1\r\nHost: x\r\nX-Long: " + b"x" * 30_000
    status, _, problem = answer(server.raw(head + b"\r\nConnection: close\r\n\r\n"))
    assert (status, problem["type"]) == (400, "/problems/unknown-parameter")


def test_a_connection_serves_many_requests(server: Server) -> None:
    """Requests may come one after the other, or before the first is answered; counting begins anew with each."""
    one = b"GET /livez HTTP/1.1\r\nHost: x\r\nX-Long: " + b"x" * 10_000 + b"\r\n\r\n"
    last = one.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    assert server.raw(one * 9 + last).count(b"HTTP/1.1 200 OK") == 10
    assert server.raw(*[one] * 9, last, wait=0.02).count(b"HTTP/1.1 200 OK") == 10


def test_web_sockets_are_not_spoken(server: Server) -> None:
    """An upgrade is not made; the request is answered as it would be without."""
    upgrade = (
        b"Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13"
    )
    assert answer(server.raw(b"GET /livez HTTP/1.1\r\nHost: x\r\n" + upgrade + b"\r\n\r\n"))[0] == 200


async def _reads_a_body(scope: Scope, receive: Receive, send: Send) -> None:
    request = Request(scope, receive)
    try:
        response = Response(str(len(await body.read_body(request, 100))))
    except SsdError as error:
        response = of_error(error)
        if response.status_code == 413:
            response = body.LastWord(response)
    await response(scope, receive, send)


@pytest.fixture
def hurried(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serve one address, by the same protocol, with little patience."""
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.4)
    monkeypatch.setattr(body, "GRACE", 0.4)
    config = uvicorn.Config(_reads_a_body, port=0, http=protocol.Protocol, ws="none", lifespan="off", log_config=None)
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run)
    thread.start()
    while not running.started:
        time.sleep(0.01)
    port = running.servers[0].sockets[0].getsockname()[1]
    yield Server(f"http://127.0.0.1:{port}", port, 0, tmp_path_factory.mktemp("hurried") / "log")
    running.should_exit = True
    thread.join()


SLOW = [
    ("nothing at all", [b""]),
    ("half a head", [b"POST / HT"]),
    ("a head byte by byte", [bytes([byte]) for byte in b"POST / HTTP/1.1\r\nHost: x\r\nX: y"]),
    ("a body byte by byte", [b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n", *[b"x"] * 20]),
    ("a body that does not come", [b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n"]),
    ("the second request", [b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx", b"POST / HT"]),
]


@pytest.mark.parametrize(("name", "parts"), SLOW, ids=[row[0] for row in SLOW])
def test_who_is_too_slow_is_told_so(hurried: Server, name: str, parts: list[bytes]) -> None:
    """T21: 408 when the time is over, however many bytes trickle in."""
    raw = hurried.raw(*parts, wait=0.05, timeout=5)
    assert b"HTTP/1.1 408 Request Timeout" in raw, name
    assert b"/problems/malformed-http" in raw


def test_who_is_quick_is_served(hurried: Server) -> None:
    """The time of one request is not that of the next."""
    one = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
    raw = hurried.raw(*[one] * 8, one.replace(b"Host: x", b"Host: x\r\nConnection: close"), wait=0.1)
    assert raw.count(b"HTTP/1.1 200 OK") == 9


def test_who_sends_too_much_can_read_why(hurried: Server) -> None:
    """The answer is there at once, what still comes is thrown away for a while, and then the connection closes."""
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
    started = time.monotonic()
    status, headers, problem = answer(hurried.raw(head, b"x" * 400_000, b"x" * 400_000, b"x" * 200_000))
    assert (status, problem["type"], headers["connection"]) == (413, "/problems/content-too-large", "close")
    assert time.monotonic() - started < 5
