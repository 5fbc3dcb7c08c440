"""HTTP/1.1 as uvicorn speaks it, with limits on how large a request's head may be and how long it may take.

uvicorn reads a head of any size at any pace. A fault found here is answered as a problem like any other.
"""

from __future__ import annotations

from asyncio import TimerHandle, Transport
from typing import Any, Final

import httptools
import structlog
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from ssd_registry.api.problems import problem

ADDRESS_BYTES: Final = 32 * 1024
"""The longest address of a request, with its query: a SPARQL query has 16 kB, and each byte may take three."""

HEAD_BYTES: Final = 64 * 1024
"""The most that the headers of a request may take, with the address."""

HEAD_SECONDS: Final = 30.0
"""How long a request may take to say what it wants."""

_log = structlog.get_logger()


class Protocol(HttpToolsProtocol):
    """One connection."""

    _in_head = True
    _head = 0
    _fault = (400, "The request is not HTTP that can be read.")
    _deadline: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Begin, and expect a request."""
        super().connection_made(transport)
        self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on; refuse a head that goes on and on."""
        self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > HEAD_BYTES and not self.transport.is_closing():
            self._refuse(431, f"The headers take more than {HEAD_BYTES:,} bytes.")

    def on_message_begin(self) -> None:
        """Begin to count."""
        super().on_message_begin()
        self._head = 0
        self._expect_head()

    def on_url(self, url: bytes) -> None:
        """Take a part of the address."""
        super().on_url(url)
        if len(self.url) > ADDRESS_BYTES:
            self._fault = (414, f"The address has more than {ADDRESS_BYTES:,} bytes.")
            raise httptools.HttpParserError

    def on_headers_complete(self) -> None:
        """Refuse a head that came at once and is too large; else answer the request."""
        self._in_head = False
        self._stop_waiting()
        if len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers) > HEAD_BYTES:
            self._fault = (431, f"The headers take more than {HEAD_BYTES:,} bytes.")
            raise httptools.HttpParserError
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer what cannot be read, as a problem, and close."""
        del msg
        self._refuse(*self._fault)

    def _refuse(self, status: int, detail: str) -> None:
        self._stop_waiting()
        response: Any = problem("malformed-http", detail, status=status, headers={"Connection": "close"})
        identifier = response.headers["x-request-id"]
        # As `Front` says it of requests that reach it; of this one neither method nor route is known.
        _log.info("request", method="other", route="unknown", status=status, milliseconds=0.0, request_id=identifier)
        head = b"".join(name + b": " + value + b"\r\n" for name, value in response.raw_headers)
        self.transport.write(STATUS_LINE[status] + head + b"\r\n" + response.body)
        self.transport.close()

    def _expect_head(self) -> None:
        self._in_head = True
        self._stop_waiting()
        self._deadline = self.loop.call_later(HEAD_SECONDS, self._too_late)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _too_late(self) -> None:
        if self.cycle is not None and not self.cycle.response_complete:
            self._expect_head()  # the answer to the request before it is still on its way
        elif not self.transport.is_closing():
            self._refuse(408, f"The headers did not come within {HEAD_SECONDS:g} seconds.")
