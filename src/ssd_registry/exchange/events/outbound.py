"""How a message is sent to an address that somebody else chose, and to which addresses none is ever sent.

Whoever chooses an address could choose one that only this server can reach (SSRF). So what a name stands for is looked
up, every address that it has must be on the public internet, and the connection is made to an address that was looked
at: a name that stands for something else a moment later gains nothing. TLS still asks for the name itself.
"""

from __future__ import annotations

import functools
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import httpcore
import httpx

from ssd_registry.errors import ExchangeRefused

SECONDS: Final = 15.0
"""How long one message may take, with looking up the name and reading the answer."""

MOST_BYTES: Final = 64 * 1024
"""The most that an answer may take, head and body."""

PORTS: Final = (443, 8443)
"""The ports that messages go to."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Why = Literal["address", "late", "too-large", "unreachable"]

_LONGEST_URL = 2_000
_PUBLIC = ipaddress.ip_network("2000::/3")
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(each)
    for each in (
        *("192.88.99.0/24", "2002::/16", "2001::/32"),  # ways through which an IPv4 address is reached (6to4, Teredo)
        *("3fff::/20", "2001:db8::/32", "192.0.0.0/24"),  # for documents and protocols; Python came to know them late
    )
)


class NotSent(Exception):
    """A message that did not arrive, or whose answer did not; *why* in one word."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    retry_after: int | None = None


def is_public(address: Address) -> bool:
    """Tell whether *address* is on the public internet, and is not a way to one that is not.

    IPv6 has all its public addresses in one block, which leaves out the IPv4 addresses that are written as IPv6 and
    those behind a translator (64:ff9b::/96), which Python takes for public.
    """
    if isinstance(address, ipaddress.IPv6Address) and address not in _PUBLIC:
        return False
    return address.is_global and not address.is_multicast and not any(address in network for network in _NOT_PUBLIC)


class Outbound:
    """Sends messages to public addresses; in *development* also to this computer, and there without TLS too.

    *resolve* looks names up as `socket.getaddrinfo` does, *trust* says whose certificates are believed.
    """

    def __init__(
        self,
        *,
        development: bool = False,
        resolve: Callable[..., Any] = socket.getaddrinfo,
        trust: ssl.SSLContext | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._development = development
        self._resolve = resolve
        self._trust = trust
        self._seconds = seconds

    def check(self, url: str) -> str:
        """Return *url* as it will be used, or raise `ExchangeRefused` with why nothing is sent there."""
        target = _target(url)
        try:
            addresses = self._addresses(target.host, target.port or 443, time.monotonic() + self._seconds)
        except NotSent as error:
            raise _refused(_SAID[error.why]) from None
        if self._development and all(address.is_loopback for address in addresses):
            return str(target)
        if target.scheme != "https":
            raise _refused("Its scheme is not https.")
        if (target.port or 443) not in PORTS:
            raise _refused(f"Its port is not one of {', '.join(map(str, PORTS))}.")
        return str(target)

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Send *body* to *url* and return the answer, which is not followed where it leads elsewhere."""
        end = time.monotonic() + self._seconds
        try:
            target = httpx.URL(self.check(url))
            with httpcore.ConnectionPool(
                ssl_context=self._trust or httpx.create_ssl_context(), network_backend=_Guarded(self, end)
            ) as pool:
                return self._answer(pool, target, {**headers, "Host": target.netloc.decode("ascii")}, body)
        except ExchangeRefused:
            raise NotSent("address") from None
        except (httpcore.TimeoutException, TimeoutError):
            raise NotSent("late") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError, ValueError):
            raise NotSent("unreachable") from None

    def _answer(self, pool: httpcore.ConnectionPool, url: httpx.URL, headers: Mapping[str, str], body: bytes) -> Answer:
        target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        with pool.stream("POST", target, headers=list(headers.items()), content=body) as response:
            for _ in response.iter_stream():  # what it says is read to its end, and forgotten
                pass
            wait = next((value for name, value in response.headers if name.lower() == b"retry-after"), b"")
            return Answer(response.status, int(wait) if wait.isdigit() and len(wait) < 7 else None)  # noqa: PLR2004 - a week

    def _addresses(self, host: str, port: int, end: float) -> list[Address]:
        """Return what *host* stands for; raise `NotSent` where any of it is not to be reached."""
        found = _in_time(functools.partial(self._resolve, host, port, type=socket.SOCK_STREAM), end)
        addresses = [ipaddress.ip_address(each[4][0]) for each in found]
        if not addresses or not all(map(self._may_reach, addresses)):
            raise NotSent("address")
        return addresses

    def _may_reach(self, address: Address) -> bool:
        return is_public(address) or (self._development and address.is_loopback)


_SAID: Final[dict[Why, str]] = {
    "address": "Its name stands for an address that is not on the public internet.",
    "late": "Its name could not be looked up in time.",
    "unreachable": "Its name is not known to the internet.",
    "too-large": "Its name is too long.",
}


def _target(url: str) -> httpx.URL:
    """Read *url*; only how it is written is looked at."""
    try:
        target = httpx.URL(url)
        target.raw_host.decode("ascii")
    except (httpx.InvalidURL, UnicodeError, TypeError):
        raise _refused("It cannot be read as an address.") from None
    if target.scheme not in {"https", "http"} or not target.host:
        raise _refused("It is not an https address.")
    if target.userinfo or target.fragment or len(str(target)) > _LONGEST_URL:
        raise _refused("It has a user name, a fragment, or more than 2,000 characters.")
    return target


def _refused(why: str) -> ExchangeRefused:
    return ExchangeRefused(
        f"Events cannot be sent to this address. {why} Give an https address on the public internet, like "
        f"https://hooks.example.org/ssd, with port {' or '.join(map(str, PORTS))}.",
        kind="webhook-url-rejected",
    )


def _in_time(function: Callable[[], Any], end: float) -> Any:
    """Return what *function* does; the system looks names up at its own pace, and cannot be told to stop."""
    outcome: list[Any] = []

    def work() -> None:
        try:
            outcome.append(function())
        except (OSError, UnicodeError, ValueError):
            outcome.append(None)

    thread = threading.Thread(target=work, name="look-up", daemon=True)
    thread.start()
    thread.join(max(0.0, end - time.monotonic()))
    if not outcome:
        raise NotSent("late")
    if outcome[0] is None:
        raise NotSent("unreachable")
    return outcome[0]


class _Guarded(httpcore.NetworkBackend):
    """Connects to the addresses that were looked at and to no other."""

    def __init__(self, outbound: Outbound, end: float) -> None:
        self._outbound, self._end = outbound, end
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - one end holds for everything
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers."""
        addresses = self._outbound._addresses(host, port, self._end)  # noqa: SLF001 - one thing in two classes
        for address in addresses[:-1]:
            try:
                stream = self._sockets.connect_tcp(str(address), port, self._left() / 2, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
            return _Bounded(stream, self._end)
        stream = self._sockets.connect_tcp(str(addresses[-1]), port, self._left(), local_address, socket_options)
        return _Bounded(stream, self._end)

    def _left(self) -> float:
        return _left(self._end)


class _Bounded(httpcore.NetworkStream):
    """A connection with one end for all that is done with it, and that reads only so much."""

    def __init__(self, stream: httpcore.NetworkStream, end: float) -> None:
        self._stream, self._end, self._unread = stream, end, MOST_BYTES

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Read, until it is too much or too late."""
        content = self._stream.read(max_bytes, _left(self._end))
        self._unread -= len(content)
        if self._unread < 0:
            raise NotSent("too-large")
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Write, until it is too late."""
        self._stream.write(buffer, _left(self._end))

    def close(self) -> None:
        """Close."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Begin TLS with the server of that name."""
        return _Bounded(self._stream.start_tls(ssl_context, server_hostname, _left(self._end)), self._end)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        return self._stream.get_extra_info(info)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise NotSent("late")
    return left
