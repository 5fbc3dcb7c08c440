"""The process that loads the releases and forks the workers: ``python -m ssd_registry.sparql.zygote FD``.

It is started fresh, not forked from the threaded server, and has one thread, so that forking it is safe.
It answers no query: only its workers run pyoxigraph's evaluator, each under limits set by the kernel,
with no file or connection but the socket for its replies. *FD* is the control socket: each ``fork``
received is answered with a new worker's socket and pidfd, and its end is the order to stop.
"""

from __future__ import annotations

import gc
import io
import math
import os
import re
import resource
import select
import signal
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict

import msgspec
import pyoxigraph as ox

from ssd_registry.sparql.media import GRAPH_TYPES, TABLE_TYPES, refusal
from ssd_registry.sparql.screen import calls_out
from ssd_registry.sparql.wire import (
    FORK,
    MOST_START_BYTES,
    READY,
    Answer,
    Refusal,
    Reply,
    Request,
    Start,
    receive,
    send,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import ReadableBuffer

    from ssd_registry.sparql.limits import Limits

_GRACE_SECONDS: Final = 0.5
"""How long after the server's own deadline the kernel stops a worker, should the server not have."""

_MOST_REASON_BYTES: Final = 1000


class _ResultTooLarge(Exception):
    """The answer has passed a limit."""


class _Capped(io.BytesIO):
    """A buffer that refuses to grow past *most* bytes."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, data: ReadableBuffer, /) -> int:
        """Take *data*, or give up."""
        if self.tell() + memoryview(data).nbytes > self._most:
            raise _ResultTooLarge
        return super().write(data)


def main() -> None:
    """Load what the server asks for, then fork workers until the server closes the control socket."""
    control = socket.socket(fileno=int(sys.argv[1]))
    start = msgspec.msgpack.decode(control.recv(MOST_START_BYTES), type=Start)
    with suppress(ConnectionError):  # the server has gone: there is nobody left to tell
        try:
            store = _load_apart(start)
        except (OSError, SyntaxError, ValueError) as error:
            control.send(str(error).encode()[:_MOST_REASON_BYTES])
            return
        gc.freeze()
        control.send(READY)
        _fork_on_demand(control, store, start.limits)


# Loading.


def _load_apart(start: Start) -> ox.Store:
    """Load in a thread, and return when the thread has gone.

    Loading blank nodes seeds the engine's random numbers for the thread that loads. Were that the main
    thread, every worker would be forked with the same seed and give the same UUID() and RAND().
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        store = pool.submit(_load, start).result()
    while len(list(Path("/proc/self/task").iterdir())) > 1:  # the kernel is a little later than the interpreter
        time.sleep(0.001)
    return store


def _load(start: Start) -> ox.Store:
    """Load the files, and copy the default graph."""
    store = ox.Store()
    for file in start.files:
        try:
            store.load(path=file, format=ox.RdfFormat.N_QUADS)
        except (SyntaxError, ValueError) as error:
            raise ValueError(f"{file} is not N-Quads: {error}") from error
    if start.default_graph is not None:
        name = ox.NamedNode(start.default_graph)
        if not store.contains_named_graph(name):
            raise ValueError(f"None of the files has the graph {start.default_graph}.")
        quads = store.quads_for_pattern(None, None, None, name)
        store.extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    return store


# Forking.


def _fork_on_demand(control: socket.socket, store: ox.Store, limits: Limits) -> None:
    """Fork a worker for each message, bury those that die, and kill the rest at the end."""
    workers: dict[int, int] = {}  # pidfd -> pid
    poll = select.poll()
    poll.register(control, select.POLLIN)
    try:
        while True:
            for ready, _ in poll.poll():
                if ready in workers:
                    poll.unregister(ready)
                    os.waitpid(workers.pop(ready), 0)
                    os.close(ready)
                elif control.recv(len(FORK)) == FORK:
                    pidfd = _fork_one(control, store, limits, workers)
                    poll.register(pidfd, select.POLLIN)
                else:
                    return
    finally:
        for pidfd in workers:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        for pid in workers.values():
            os.waitpid(pid, 0)


def _fork_one(control: socket.socket, store: ox.Store, limits: Limits, workers: dict[int, int]) -> int:
    """Fork one worker, and send the server the other end of its socket and a pidfd to kill it by."""
    workers_end, servers_end = socket.socketpair()
    with workers_end, servers_end:
        pid = os.fork()
        if pid == 0:
            try:
                _work(workers_end, store, limits)
            finally:
                os._exit(0)  # a worker never returns into the zygote
        pidfd = os.pidfd_open(pid)
        workers[pidfd] = pid
        socket.send_fds(control, [str(pid).encode()], [servers_end.fileno(), pidfd])
    return pidfd


# Working.


def _work(sock: socket.socket, store: ox.Store, limits: Limits) -> None:
    """Answer one query after another until the server closes the socket."""
    _confine(sock.fileno(), limits.memory_bytes)
    while True:
        try:
            request = msgspec.msgpack.decode(receive(sock), type=Request)
        except (EOFError, ConnectionError):
            return
        _arm(limits.seconds)
        send(sock, _reply(store, request, limits))
        signal.setitimer(signal.ITIMER_REAL, 0)


def _confine(keep: int, memory_bytes: int) -> None:
    """Give up all that a query has no need of; none of it can be had back."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 2)  # the engine's last words may quote the query
    os.closerange(3, keep)
    os.closerange(keep + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    with suppress(OSError):  # when the machine itself is short, a worker goes first
        Path("/proc/self/oom_score_adj").write_text("1000")
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    _limit(resource.RLIMIT_AS, pages * resource.getpagesize() + memory_bytes)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 1)  # unlike 0, this also stops dumps that are piped to a program
    _limit(resource.RLIMIT_NOFILE, 0)  # no new file, and so no connection either: SERVICE fails


def _limit(which: int, most: int) -> None:
    """Set a limit that cannot be raised again, or leave the lower one that is there."""
    _, hard = resource.getrlimit(which)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(which, (most, most))


def _arm(seconds: float) -> None:
    """Have the kernel end this worker a little after the deadline, in case the server does not."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + seconds + _GRACE_SECONDS)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
    signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE_SECONDS)


# Answering.


def _reply(store: ox.Store, request: Request, limits: Limits) -> Reply:
    """Answer the query, or say why not."""
    try:
        return _evaluate(store, request, limits)
    except _ResultTooLarge:
        return Refusal(
            f"The answer is over the limit of {limits.result_rows:,} rows or {limits.result_bytes:,} bytes, "
            "and a part of it is never given. Add LIMIT and OFFSET, or ask for less.",
            "result-too-large",
        )
    except SyntaxError as error:
        return Refusal(_explain(str(error)), "query-malformed")
    except MemoryError:
        return Refusal("The query needed more memory than it may use. Ask for less.", "query-out-of-memory")
    except OSError:  # a worker has no file to fail on: this is SERVICE, past the screen
        return Refusal(str(calls_out()), "query-forbidden")
    except (RuntimeError, ValueError) as error:
        return Refusal(f"The query cannot be evaluated: {error}.", "query-malformed")


def _evaluate(store: ox.Store, request: Request, limits: Limits) -> Reply:
    """Evaluate the query and write all of its answer."""
    results = store.query(request.text, use_default_graph_as_union=False, **_dataset(request))
    output = _Capped(limits.result_bytes)
    if isinstance(results, ox.QueryTriples):
        if request.graph_type is None:
            return Refusal(refusal(GRAPH_TYPES, "CONSTRUCT and DESCRIBE"), "not-acceptable")
        rdf_format = ox.RdfFormat.from_media_type(request.graph_type)
        ox.serialize(_counted(results, limits.result_rows), output, rdf_format)
        return Answer(request.graph_type, output.getvalue())
    if request.table_type is None:
        return Refusal(refusal(TABLE_TYPES, "SELECT and ASK"), "not-acceptable")
    table_format = _table_format(request.table_type)
    results.serialize(output, table_format)
    body = output.getvalue()
    if isinstance(results, ox.QuerySolutions) and _has_more_rows(body, table_format, limits.result_rows):
        raise _ResultTooLarge
    return Answer(request.table_type, body)


class _Dataset(TypedDict, total=False):
    """The graphs a query is asked of, as the engine takes them; empty for what the query itself says."""

    default_graph: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph]
    named_graphs: list[ox.NamedNode | ox.BlankNode]


def _dataset(request: Request) -> _Dataset:
    """Return the dataset of the request, which takes the place of any FROM in the query."""
    if not request.default_graphs and not request.named_graphs:
        return {}
    return {
        "default_graph": [_graph(name) for name in request.default_graphs],
        "named_graphs": [_graph(name) for name in request.named_graphs],
    }


def _graph(name: str) -> ox.NamedNode:
    """Read the name of a graph."""
    try:
        return ox.NamedNode(name)
    except ValueError:
        raise ValueError("the name of a graph must be a whole IRI, such as https://example.org/graph") from None


def _table_format(media_type: str) -> ox.QueryResultsFormat:
    """Return the engine's name for the format of a table."""
    table_format = ox.QueryResultsFormat.from_media_type(media_type)
    if table_format is None:
        raise ValueError(f"the engine cannot write {media_type}")
    return table_format


def _counted(triples: ox.QueryTriples, most: int) -> Iterator[ox.Triple]:
    """Pass on at most *most* triples, then give up."""
    for count, triple in enumerate(triples, start=1):
        if count > most:
            raise _ResultTooLarge
        yield triple


# How rows are counted in a table that is written: the mark between or around rows, what to add to their
# number, and what may hold the same bytes inside a value. (TSV and XML escape theirs.)
_ROWS: Final = {
    ox.QueryResultsFormat.JSON: (b"},{", 1, re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)),
    ox.QueryResultsFormat.XML: (b"<result>", 0, None),
    ox.QueryResultsFormat.CSV: (b"\n", -1, re.compile(rb'"[^"]*+"')),
    ox.QueryResultsFormat.TSV: (b"\n", -1, None),
}


def _has_more_rows(body: bytes, table_format: ox.QueryResultsFormat, most: int) -> bool:
    """Return whether the table has more than *most* rows; values are looked into only when it may have."""
    mark, extra, values = _ROWS[table_format]
    if body.count(mark) + extra <= most:
        return False
    return values is None or values.sub(b"", body).count(mark) + extra > most


_WHERE: Final = re.compile(r"error at (\d+):(\d+): ")
_REASON: Final = re.compile(r"[A-Z][A-Za-z* ]{15,}")


def _explain(error: str) -> str:
    """Put the engine's syntax error into words; of what it expected, only whole phrases are any help."""
    where = _WHERE.match(error)
    if where is None:
        return f"The query is not SPARQL 1.1: {error}."
    reason = _REASON.search(error)
    return f"The query is not SPARQL 1.1: reading stopped at line {where[1]}, column {where[2]}. " + (
        f"{reason[0]}." if reason else "Look there for a misspelling, a bracket, or an undeclared prefix."
    )


if __name__ == "__main__":
    main()
