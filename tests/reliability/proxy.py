"""A network between the exchange and its database that loses, delays and cuts what goes over it when told to."""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal, Self

from sqlalchemy.engine import URL, make_url

Fault = Literal["", "black-hole", "reset", "cut-at-commit", "slow"]
_COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
_PIECE = 65536


@dataclass
class _Line:
    """A connection through the proxy: the two sides of who asks, and of who answers."""

    asker: asyncio.StreamReader
    back: asyncio.StreamWriter
    answerer: asyncio.StreamReader
    on: asyncio.StreamWriter
    doomed: bool = False
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Event = field(default_factory=asyncio.Event)


class Proxy:
    """A way to the PostgreSQL at *url* with the *fault* of the moment.

    ``black-hole`` takes everything and passes nothing on. ``reset`` cuts each connection as soon as it is used.
    ``cut-at-commit`` cuts half of the connections at COMMIT: either the server never hears it, or it has committed
    and the answer is lost; whoever asked cannot tell. ``slow`` holds everything up for a tenth of a second.
    """

    def __init__(self, url: str, chance: random.Random) -> None:
        self._to = make_url(url)
        self._chance = chance
        self.fault: Fault = ""
        self.cuts: Counter[str] = Counter()
        self._lines: list[_Line] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._wait(asyncio.start_server(self._serve, "127.0.0.1", 0))
        return self

    def __exit__(self, *_: object) -> None:
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> URL:
        """The address of the database through the proxy."""
        port = self._server.sockets[0].getsockname()[1]
        return self._to.set(host="127.0.0.1", port=port, query={"sslmode": "disable", "gssencmode": "disable"})

    def _wait(self, task: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(task, self._loop).result(10)

    async def _close(self) -> None:
        self._server.close()
        for line in self._lines:
            line.on.transport.abort()
            line.back.transport.abort()
        await asyncio.gather(*(line.ended.wait() for line in list(self._lines)))

    async def _upstream(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host = self._to.host or self._to.query.get("host")
        port = self._to.port or 5432
        if str(host).startswith("/"):
            return await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        return await asyncio.open_connection(str(host), port)

    async def _serve(self, asker: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        line = _Line(asker, back, *await self._upstream())
        self._lines.append(line)
        ways = [asyncio.ensure_future(self._ask(line)), asyncio.ensure_future(self._answer(line))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            line.on.transport.abort()
            line.back.transport.abort()
            self._lines.remove(line)
            line.ended.set()

    async def _ask(self, line: _Line) -> None:
        """Pass on what is asked, up to the moment of a cut."""
        with suppress(OSError):
            while piece := await line.asker.read(_PIECE):
                if self.fault == "cut-at-commit" and piece == _COMMIT and self._chance.random() < 0.5:
                    await self._cut(line)
                    return
                if not await self._let_through(line.on, piece):
                    return

    async def _answer(self, line: _Line) -> None:
        with suppress(OSError):
            while piece := await line.answerer.read(_PIECE):
                if line.doomed:
                    line.answered.set()
                elif not await self._let_through(line.back, piece):
                    return

    async def _let_through(self, way: asyncio.StreamWriter, piece: bytes) -> bool:
        if self.fault == "reset":
            return False
        if self.fault == "slow":
            await asyncio.sleep(0.1)
        if self.fault != "black-hole":
            way.write(piece)
            await way.drain()
        return True

    async def _cut(self, line: _Line) -> None:
        """Cut a connection at its COMMIT, before the server hears of it or once it has answered."""
        committed = self._chance.random() < 0.5
        if committed:
            line.doomed = True
            line.on.write(_COMMIT)
            await line.on.drain()
            await line.answered.wait()
        self.cuts["committed" if committed else "never heard"] += 1
