"""Workers of the exchange: a command of its own, and one that runs beside the server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Annotated

import typer

from ssd_registry.cli.console import say, settings

_STOP_SECONDS, _PAUSE = 20.0, 1.0
_NOTHING_TO_DO = 2
"""How a worker ends where there is no exchange."""

_BESIDE = "--beside"


def worker(
    *,
    jobs: Annotated[int, typer.Option(help="How many tasks it does at one time, and deliveries.", min=1, max=64)] = 2,
    beside: Annotated[bool, typer.Option(_BESIDE, hidden=True)] = False,
) -> None:
    """Do what the exchange has promised: large submissions, webhooks, and the seals of access logs.

    Any number of workers may share a PostgreSQL, on as many computers as you like; on SQLite one works at a time.
    Stop it with Ctrl-C: what it has begun is begun again by another, or by the next.
    """
    from ssd_registry.exchange.exchange import Exchange  # noqa: PLC0415
    from ssd_registry.exchange.work import Worker  # noqa: PLC0415

    exchange = Exchange.open(settings())
    try:
        if endpoint := exchange.settings.otlp_endpoint:
            from ssd_registry.api.telemetry import watch_work  # noqa: PLC0415 - of an extra

            watch_work(endpoint)
        working = Worker(exchange, jobs=jobs, tell=_tell)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: working.stop())
        if beside:
            threading.Thread(target=_stop_with_server, args=(working.stop,), daemon=True).start()
        working.run()
    finally:
        exchange.close()


@contextmanager
def worker_beside() -> Iterator[None]:
    """Run a worker in a process of its own, which stops when this one does, however that comes about."""
    beside = _Beside()
    try:
        yield
    finally:
        beside.close()


class _Beside:
    """A worker beside this process; one that dies is begun again, unless there was nothing it could do."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._beginning = threading.Lock()
        self._process = self._begun()
        threading.Thread(target=self._keep, name="worker", daemon=True).start()

    @staticmethod
    def _begun() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-c", "from ssd_registry.cli import main; main()", "worker", _BESIDE]
        return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603 - our own program

    def _keep(self) -> None:
        while self._process.wait() != _NOTHING_TO_DO and not self._stopped.wait(_PAUSE):
            with self._beginning:
                if not self._stopped.is_set():
                    self._process = self._begun()

    def close(self) -> None:
        """Have the worker stop, and wait for it a while."""
        with self._beginning:
            self._stopped.set()
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_STOP_SECONDS)
        self._process.kill()
        self._process.wait()


def _stop_with_server(stop: Callable[[], None]) -> None:
    """Wait until the server lets go of our standard input, or dies."""
    with suppress(OSError):
        os.read(0, 1)
    stop()


def _tell(kind: str, where: list[str]) -> None:
    """Write a fault as one line, as the server's log has it."""
    line = {"event": "fault", "kind": kind, "where": where, "level": "error", "timestamp": _now()}
    say(json.dumps(line))


def _now() -> str:
    return datetime.now(UTC).isoformat().replace("+00:00", "Z")
