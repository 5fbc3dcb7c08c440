"""The body of a request, read within a size and a time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ssd_registry.api.problems import Refused

GRACE: Final = 30.0
"""Seconds that a body may take, however small it is."""

SLOWEST: Final = 10_000
"""Bytes in a second that are expected after that."""

_LINGER: Final = 5.0
_SILENCE: Final = 1.0


async def read_body(request: Request, most: int) -> bytes:
    """Return the whole body; raise `Refused` when it has more than *most* bytes, or comes too slowly."""
    chunks: list[bytes] = []

    async def take(chunk: bytes) -> None:
        chunks.append(chunk)

    await take_body(request, most, take)
    return b"".join(chunks)


async def take_body(request: Request, most: int, take: Callable[[bytes], Awaitable[None]]) -> None:
    """Have *take* take the body, a part at a time; raise `Refused` as `read_body` does.

    No more than *most* is read, whatever Content-Length says.
    """
    length = request.headers.get("content-length", "0")
    if len(length) > len(str(most)) or not length.isdigit() or int(length) > most:
        raise _too_large(most)
    loop = asyncio.get_running_loop()
    total, start = 0, loop.time()
    try:
        async with asyncio.timeout_at(start + GRACE) as deadline:
            async for chunk in request.stream():
                total += len(chunk)
                if total > most:
                    raise _too_large(most)
                await take(chunk)
                # What has come earns more time; a body that comes quickly never needs it.
                if loop.time() > start + GRACE / 2:
                    deadline.reschedule(start + GRACE + total / SLOWEST)
    except TimeoutError:
        raise Refused("malformed-http", "The body came too slowly. Send it again without pauses.", status=408) from None
    except ClientDisconnect:
        raise Refused("malformed-http", "The connection closed before the body was complete.") from None


def _too_large(most: int) -> Refused:
    return Refused("content-too-large", f"The most that is read is {most:,} bytes. Send it in parts.")


class LastWord(Response):
    """A response to a body that is not read to its end, after which the connection closes.

    To close with bytes unread would reset the connection, and many a client would never see why. So what
    still comes is thrown away for a few seconds, or until nothing comes.
    """

    def __init__(self, response: Response) -> None:
        super().__init__(response.body, response.status_code)
        self.raw_headers = response.raw_headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response at once and end it when the client had time to read it."""
        del scope
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": True})
        clock = asyncio.get_running_loop().time
        end, more = clock() + _LINGER, True
        with contextlib.suppress(TimeoutError):
            while more and clock() < end:
                async with asyncio.timeout(_SILENCE):
                    message = await receive()
                more = message["type"] == "http.request" and message.get("more_body", False)
        await send({"type": "http.response.body", "body": b""})
