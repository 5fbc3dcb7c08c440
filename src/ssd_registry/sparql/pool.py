"""The server's side: a queue, the pool of workers, and the deadline.

Nothing of the engine runs here. A worker that is late is killed, one that has died is replaced, and a
zygote that has died is started again by the first query that needs a new worker.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self

import msgspec

from ssd_registry.errors import QueryRefused, SsdError
from ssd_registry.negotiation import negotiate
from ssd_registry.sparql.limits import Limits
from ssd_registry.sparql.media import GRAPH_TYPES, TABLE_TYPES, refusal
from ssd_registry.sparql.screen import screen
from ssd_registry.sparql.wire import (
    FORK,
    MOST_START_BYTES,
    READY,
    Answer,
    Reply,
    Request,
    Start,
    receive,
    send,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_LOAD_SECONDS: Final = 120.0
_FORK_SECONDS: Final = 5.0
_STOP_SECONDS: Final = 5.0


class Sparql:
    """Answers SPARQL queries over the N-Quads *files*, from any number of threads.

    *default_graph* names the graph that a query without FROM is asked of; without it that graph is
    empty. Raises SsdError when the files cannot be loaded. Close it when done with it.
    """

    def __init__(self, files: Sequence[Path], default_graph: str | None, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._start = Start([str(file.resolve()) for file in files], default_graph, self.limits)
        self._owner = os.getpid()
        self._lock = threading.Condition()  # over the next three
        self._idle = deque(_Seat() for _ in range(self.limits.workers))
        self._waiting: deque[Future[_Seat]] = deque()
        self._closed = False
        self._hiring = threading.Lock()  # over the zygote
        self._zygote = _Zygote(self._start)
        try:
            for seat in self._idle:
                seat.worker = self._zygote.fork()
        except OSError as error:
            self.close()
            raise SsdError(f"The query workers could not be started: {error}.") from error

    def query(
        self,
        text: str,
        *,
        accept: str = "*/*",
        default_graphs: Sequence[str] = (),
        named_graphs: Sequence[str] = (),
    ) -> Answer:
        """Answer the query in the media type that *accept* likes best, or raise QueryRefused.

        With *default_graphs* or *named_graphs* the query is asked of exactly those, whatever its FROM
        says; a graph that does not exist is empty.
        """
        screen(text, [*default_graphs, *named_graphs], self.limits)
        table_type = negotiate(accept, TABLE_TYPES)
        graph_type = negotiate(accept, GRAPH_TYPES)
        if table_type is graph_type is None:
            raise QueryRefused(refusal(dict.fromkeys(TABLE_TYPES + GRAPH_TYPES), "queries"), kind="not-acceptable")
        return self._answer(
            Request(
                text=text,
                table_type=table_type,
                graph_type=graph_type,
                default_graphs=tuple(default_graphs),
                named_graphs=tuple(named_graphs),
            )
        )

    def close(self) -> None:
        """Stop every worker and the zygote; queries still waiting or running are refused as ``busy``."""
        with self._lock:
            self._closed = True
            while self._waiting:
                self._waiting.popleft().set_exception(_closing())
        with self._hiring:
            self._zygote.close()  # which kills its workers, so that queries still running end now
        with self._lock:
            self._lock.wait_for(
                lambda: len(self._idle) == self.limits.workers, timeout=self.limits.seconds + _STOP_SECONDS
            )
            for seat in self._idle:
                seat.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Seats. There is one for each worker; who has the seat, and nobody else, may use its worker.

    def _answer(self, request: Request) -> Answer:
        """Answer without a look at the text: what keeps workers in bounds holds for any text at all."""
        seat = self._take()
        try:
            reply = self._ask(seat, request)
        finally:
            self._give_back(seat)
        if isinstance(reply, Answer):
            return reply
        raise QueryRefused(reply.message, kind=reply.kind)

    def _take(self) -> _Seat:
        """Take a seat, at once or in turn; refuse when too many wait already."""
        if os.getpid() != self._owner:
            raise RuntimeError("This process was forked after Sparql was made: make one in each process.")
        with self._lock:
            if self._closed:
                raise _closing()
            if self._idle:
                return self._idle.pop()
            if len(self._waiting) >= self.limits.queue:
                raise QueryRefused("Too many queries are waiting. Try again in a few seconds.", kind="busy")
            turn: Future[_Seat] = Future()
            self._waiting.append(turn)
        try:
            return turn.result()
        except BaseException:
            self._leave(turn)
            raise

    def _leave(self, turn: Future[_Seat]) -> None:
        """Leave the queue, interrupted; a seat that came at that very moment goes to the next."""
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
            elif turn.exception() is None:
                self._give_back(turn.result())

    def _give_back(self, seat: _Seat) -> None:
        """Pass the seat to who has waited longest, or put it away, those with a worker on top."""
        with self._lock:
            if self._closed:
                seat.clear()
            if self._waiting:
                self._waiting.popleft().set_result(seat)
            elif seat.worker is not None:
                self._idle.append(seat)
            else:
                self._idle.appendleft(seat)
            self._lock.notify_all()

    # Workers.

    def _ask(self, seat: _Seat, request: Request) -> Reply:
        """Have the worker in the seat answer; replace it if it is late, dead, or has done its share."""
        worker = self._worker_in(seat)
        deadline = time.monotonic() + self.limits.seconds
        reply: Reply | None = None
        try:
            reply = worker.ask(request, deadline)
        except TimeoutError:
            raise self._timed_out() from None
        except (EOFError, OSError):
            if self._closed:
                raise _closing() from None
            raise (self._timed_out() if time.monotonic() >= deadline else self._died()) from None
        finally:
            if reply is None or worker.asked >= self.limits.queries_per_worker:
                seat.clear()
                with suppress(OSError, QueryRefused):  # who takes the seat next will try harder
                    seat.worker = self._hire(start_again=False)
        return reply

    def _worker_in(self, seat: _Seat) -> _Worker:
        """Return the worker in the seat, a new one if it has died."""
        if seat.worker is not None and not seat.worker.is_alive():
            seat.clear()
        if seat.worker is None:
            try:
                seat.worker = self._hire(start_again=True)
            except QueryRefused:
                raise
            except (OSError, SsdError) as error:
                raise QueryRefused(
                    "Queries cannot be answered at the moment. Try again in a minute.", kind="busy"
                ) from error
        return seat.worker

    def _hire(self, *, start_again: bool) -> _Worker:
        """Have the zygote fork a worker; if the zygote has died, start another if *start_again*."""
        with self._hiring:
            if self._closed:
                raise _closing()
            try:
                return self._zygote.fork()
            except OSError:
                self._zygote.close()
                if not start_again:
                    raise
            self._zygote = _Zygote(self._start)
            return self._zygote.fork()

    def _timed_out(self) -> QueryRefused:
        return QueryRefused(
            f"The query was stopped after {self.limits.seconds:g} seconds. Ask for less: name the graph, "
            "join the patterns by shared variables, and use MINUS in place of NOT EXISTS.",
            kind="query-timed-out",
        )

    def _died(self) -> QueryRefused:
        return QueryRefused(
            f"The query was stopped: it needed more than {self.limits.memory_bytes // 2**20} MiB of memory, "
            "or its brackets or operators go too deep. Ask for less, or write it with fewer levels.",
            kind="query-out-of-memory",
        )


def _closing() -> QueryRefused:
    return QueryRefused("Queries are no longer answered here: the service is stopping.", kind="busy")


class _Seat:
    """A place in the pool; the worker in it comes and goes."""

    def __init__(self) -> None:
        self.worker: _Worker | None = None

    def clear(self) -> None:
        """Dismiss the worker, if there is one."""
        if self.worker is not None:
            self.worker.dismiss()
            self.worker = None


_REPLY: Final[msgspec.msgpack.Decoder[Reply]] = msgspec.msgpack.Decoder(Reply)


class _Worker:
    """One worker, by its socket and its pidfd (a pid could be another process's by the time it is used)."""

    def __init__(self, pid: int, sock: socket.socket, pidfd: int) -> None:
        self.pid = pid
        self.asked = 0
        self._sock = sock
        self._pidfd = pidfd
        self._death = select.poll()
        self._death.register(pidfd, select.POLLIN)

    def ask(self, request: Request, deadline: float) -> Reply:
        """Return the reply; raise TimeoutError at the deadline, or EOFError or OSError if it dies."""
        self.asked += 1
        self._sock.settimeout(max(deadline - time.monotonic(), 0.001))
        send(self._sock, request)
        return _REPLY.decode(receive(self._sock, until=deadline))

    def is_alive(self) -> bool:
        """Return whether the process still runs."""
        return not self._death.poll(0)

    def dismiss(self) -> None:
        """Kill the process and let go of it; the zygote buries it, or we do if we have inherited it."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitid(os.P_PIDFD, self._pidfd, os.WEXITED)
        self._sock.close()
        os.close(self._pidfd)


class _Zygote:
    """The process that loads the releases and forks the workers (see ``zygote.py``)."""

    def __init__(self, start: Start) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            command = [sys.executable, "-P", "-m", "ssd_registry.sparql.zygote", str(theirs.fileno())]
            try:
                self._process = subprocess.Popen(  # noqa: S603 - nothing in the command is from outside
                    command,
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    start_new_session=True,  # Ctrl-C at the server's terminal is for the server
                )
            except OSError:
                self._control.close()
                raise
        report = b""
        with suppress(OSError):
            self._control.settimeout(_LOAD_SECONDS)
            self._control.send(msgspec.msgpack.encode(start))
            report = self._control.recv(MOST_START_BYTES)
        if report != READY:
            self.close()
            reason = report.decode() or "the process that loads them has stopped"
            raise SsdError(f"The releases cannot be queried: {reason}.")

    def fork(self) -> _Worker:
        """Return a new worker, or raise OSError."""
        self._control.settimeout(_FORK_SECONDS)
        self._control.send(FORK)
        pid, handles, _, _ = socket.recv_fds(self._control, 64, 2, socket.MSG_CMSG_CLOEXEC)
        if len(handles) != 2:  # noqa: PLR2004 - a socket and a pidfd; fewer if we have no room for them
            for handle in handles:
                os.close(handle)
            raise OSError("the process that starts them has stopped, or too many files are open here")
        sock, pidfd = handles
        return _Worker(int(pid), socket.socket(fileno=sock), pidfd)

    def close(self) -> None:
        """Stop it, and with it its workers."""
        self._control.close()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
