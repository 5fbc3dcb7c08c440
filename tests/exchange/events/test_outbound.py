"""Outbound messages: to public addresses alone, over TLS by the right name, and never for long (security.md C, W)."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.certificates import certificate

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events.outbound import MOST_BYTES, NotSent, Outbound

NAME = "hooks.test"
PUBLIC = "93.184.215.14"


def stands_for(*addresses: str) -> Callable[..., Any]:
    """Return a look-up by which every name stands for *addresses*."""

    def resolve(host: str, port: int, **_: Any) -> list[Any]:
        return [(0, 0, 0, "", (each, port)) for each in addresses]

    return resolve


REFUSED = [
    ("W01 without TLS", "http://hooks.example.org/"),
    ("W01 another scheme", "ftp://hooks.example.org/"),
    ("W01 a file", "file:///etc/passwd"),
    ("W01 no scheme", "hooks.example.org"),
    ("W02 short", "https://127.1/"),
    ("W02 hexadecimal", "https://0x7f000001/"),
    ("W02 one number", "https://2130706433/"),
    ("W02 octal", "https://0177.0.0.1/"),
    ("W02 in circles", "https://①②⑦.⓪.⓪.①/"),
    ("W02 by name", "https://localhost/"),
    ("W02 nothing", "https://0/"),
    ("W03 IPv4 within IPv6", "https://[::ffff:127.0.0.1]/"),
    ("W03 public IPv4 within IPv6", "https://[::ffff:93.184.215.14]/"),
    ("W03 IPv6 of this computer", "https://[::1]/"),
    ("W03 IPv6 of an organisation", "https://[fd00::1]/"),
    ("W03 IPv6 of a link", "https://[fe80::1]/"),
    ("W03 many at once", "https://[ff0e::1]/"),
    ("W03 a carrier's", "https://100.64.0.1/"),
    ("W03 a link's, as of clouds", "https://169.254.169.254/latest/meta-data/"),
    ("W03 an organisation's", "https://10.0.0.1/"),
    ("W03 another organisation's", "https://172.16.3.4/"),
    ("W03 a home's", "https://192.168.0.1/"),
    ("W03 many at once, IPv4", "https://224.0.0.1/"),
    ("W03 for documents", "https://192.0.2.1/"),
    ("W04 behind a translator", "https://[64:ff9b::7f00:1]/"),
    ("W04 behind a translator of one's own", "https://[64:ff9b:1::7f00:1]/"),
    ("W04 6to4", "https://[2002:7f00:1::]/"),
    ("W04 Teredo", "https://[2001:0:4136:e378:8000:63bf:80ff:fffe]/"),
    ("W07 with a user", "https://user@hooks.example.org/"),
    ("W07 with a password", "https://user:pw@hooks.example.org/"),
    ("W07 an odd port", f"https://{PUBLIC}:22/"),
    ("W07 a fragment", f"https://{PUBLIC}/#there"),
    ("W07 too long", f"https://{PUBLIC}/{'a' * 2000}"),
    ("W07 no host", "https:///there"),
    ("W07 no number as port", "https://hooks.example.org:port/"),
    ("W07 a line break", "https://hooks.example.org/\r\nX: y"),
]


@pytest.mark.parametrize("url", [case[1] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_an_address_that_is_not_public_is_refused(url: str) -> None:
    """The system's own look-up reads how it is written, as the connection would."""
    with pytest.raises(ExchangeRefused, match="on the public internet") as refused:
        Outbound(resolve=lambda host, *a, **k: socket.getaddrinfo(host, *a, flags=_known(host), **k)).check(url)
    assert refused.value.kind == "webhook-url-rejected"


def _known(host: str) -> int:
    """Return the flag by which no name is asked of the network."""
    return 0 if host == "localhost" else socket.AI_NUMERICHOST


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_a_public_address_is_taken(address: str) -> None:
    """As a name that stands for it."""
    outbound = Outbound(resolve=stands_for(address))
    assert outbound.check("https://Hooks.example.org:8443/ssd?x=1") == "https://hooks.example.org:8443/ssd?x=1"


def test_one_address_that_is_not_public_is_one_too_many() -> None:
    """A name may stand for several, and any of them might be chosen."""
    with pytest.raises(ExchangeRefused):
        Outbound(resolve=stands_for(PUBLIC, "10.0.0.1")).check("https://hooks.example.org/")


def test_development_lets_this_computer_be_reached_and_no_other() -> None:
    """Without TLS and at any port; the network around it stays closed."""
    assert Outbound(development=True, resolve=stands_for("127.0.0.1")).check("http://localhost:8081/x")
    for url, address in (("http://hooks.example.org/", PUBLIC), ("https://hooks.example.org/", "10.0.0.1")):
        with pytest.raises(ExchangeRefused):
            Outbound(development=True, resolve=stands_for(address)).check(url)


def test_a_name_that_changes_its_mind_gains_nothing() -> None:
    """W05: public when it is looked at, and another when the connection is made."""
    answers = iter([PUBLIC, "127.0.0.1"])
    with receiver() as (port, arrived):
        del port
        outbound = Outbound(resolve=lambda host, port, **_: stands_for(next(answers))(host, port))
        with pytest.raises(NotSent) as error:
            outbound.post(f"https://{NAME}/", {}, b"{}")
    assert error.value.why == "address"
    assert next(answers, None) is None, "both were asked for"
    assert arrived == []


@contextmanager
def receiver(
    answer: bytes = b"HTTP/1.1 204 No Content\r\n\r\n", tls: ssl.SSLContext | None = None, *, hold: bool = False
) -> Iterator[tuple[int, list[bytes]]]:
    """Give the port of a server on this computer that answers with *answer*, and what arrives there."""
    arrived: list[bytes] = []
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            with suppress(OSError):
                plain, _ = listening.accept()
                with plain, tls.wrap_socket(plain, server_side=True) if tls else plain as client:
                    arrived.append(_message(client))
                    client.sendall(answer)
                    if hold:
                        ended.wait()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threads = [threading.Thread(target=serve)]
        threads[0].start()
        try:
            yield listening.getsockname()[1], arrived
        finally:
            ended.set()
            listening.shutdown(socket.SHUT_RDWR)
    threads[0].join()


def _message(client: socket.socket) -> bytes:
    """Read one message to its end."""
    content = b""
    while b"\r\n\r\n" not in content:
        content += client.recv(65536)
    head, _, body = content.partition(b"\r\n\r\n")
    length = next(int(line[15:]) for line in head.lower().splitlines() if line.startswith(b"content-length:"))
    while len(body) < length:
        body += client.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Give what a server of the name needs for TLS, and what a client needs to believe it."""
    ca, own = certificate(tmp_path_factory.mktemp("tls"), NAME)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(own)
    return server, ssl.create_default_context(cafile=ca)


def test_the_address_is_chosen_here_and_the_name_is_asked_for_by_tls(
    trust: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    """The connection goes to an address that was looked at; a certificate of another name is not believed."""
    server, client = trust
    outbound = Outbound(development=True, resolve=stands_for("127.0.0.1"), trust=client)
    with receiver(tls=server) as (port, arrived):
        assert outbound.post(f"https://{NAME}:{port}/here?x=1", {"webhook-id": "evt_1"}, b'{"a":1}').status == 204
        with pytest.raises(NotSent) as error:
            outbound.post(f"https://other.test:{port}/", {}, b"{}")
        with pytest.raises(NotSent):
            Outbound(development=True, resolve=stands_for("127.0.0.1")).post(f"https://{NAME}:{port}/", {}, b"{}")
    assert error.value.why == "unreachable"
    head, _, body = arrived[0].partition(b"\r\n\r\n")
    assert head.splitlines()[0] == b"POST /here?x=1 HTTP/1.1"
    assert f"Host: {NAME}:{port}".encode() in head.splitlines()
    assert body == b'{"a":1}'
    assert len(arrived) == 1, "nothing is said before it is known to whom"


def test_a_redirect_is_an_answer_like_any_other(trust: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    """W06: it leads nowhere."""
    with receiver(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: /internal\r\nContent-Length: 0\r\n\r\n") as (
        port,
        arrived,
    ):
        assert Outbound(development=True).post(f"http://127.0.0.1:{port}/", {}, b"{}").status == 307
    assert len(arrived) == 1


TOO_MUCH = [
    ("a long body", b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + b"x" * (MOST_BYTES + 1), "too-large"),
    ("a long head", b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * (MOST_BYTES // 5), "too-large"),
    ("nothing at all", b"", "late"),
    ("half a head", b"HTTP/1.1 200 OK\r\nX: ", "late"),
    ("half a body", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", "late"),
]


@pytest.mark.parametrize(("answer", "why"), [case[1:] for case in TOO_MUCH], ids=[case[0] for case in TOO_MUCH])
def test_an_answer_is_cut_where_it_is_too_long_or_too_late(answer: bytes, why: str) -> None:
    """W08."""
    with receiver(answer, hold=True) as (port, _), pytest.raises(NotSent) as error:
        Outbound(development=True, seconds=0.3).post(f"http://127.0.0.1:{port}/", {}, b"{}")
    assert error.value.why == why


def test_a_slow_look_up_and_a_server_that_is_not_there_are_no_answer() -> None:
    """Nor what is no HTTP, nor a name that nobody knows; and the message itself is never in what is said."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with receiver(b"SSH-2.0-x\r\n\r\n") as (other, _):
        for url in (f"http://127.0.0.1:{port}/", f"http://127.0.0.1:{other}/"):
            with pytest.raises(NotSent) as error:
                Outbound(development=True).post(url, {}, b"{}")
            assert error.value.why == "unreachable"
    hold = threading.Event()
    with pytest.raises(ExchangeRefused, match="in time"):
        Outbound(resolve=lambda *_, **__: hold.wait(10), seconds=0.1).check("https://slow.example/")
    hold.set()
    with pytest.raises(ExchangeRefused, match="not known"):
        Outbound(resolve=_nobody_knows).check("https://nobody.example/")


def _nobody_knows(*_: Any, **__: Any) -> Any:
    raise socket.gaierror


@pytest.mark.parametrize(("wait", "seconds"), [(b"120", 120), (b"soon", None), (b"9999999", None), (b"", None)])
def test_an_answer_may_say_when_to_come_again(wait: bytes, seconds: int | None) -> None:
    """In seconds, of which a week is the most that is read."""
    with receiver(b"HTTP/1.1 503 No\r\nRetry-After: %s\r\nContent-Length: 0\r\n\r\n" % wait) as (port, _):
        answer = Outbound(development=True).post(f"http://127.0.0.1:{port}/", {}, b"{}")
    assert (answer.status, answer.retry_after) == (503, seconds)


def test_the_first_address_that_answers_is_taken() -> None:
    """Of those that a name stands for."""
    with receiver() as (port, arrived):
        outbound = Outbound(development=True, resolve=stands_for("127.0.0.2", "127.0.0.1"))
        assert outbound.post(f"http://{NAME}:{port}/", {}, b"{}").status == 204
    assert len(arrived) == 1


def test_a_certificate_is_made_for_one_name(tmp_path: Path) -> None:
    """The tests' own authority is nobody else's."""
    ca, own = certificate(tmp_path, NAME)
    assert b"BEGIN CERTIFICATE" in ca.read_bytes()
    assert b"PRIVATE KEY" in own.read_bytes()
