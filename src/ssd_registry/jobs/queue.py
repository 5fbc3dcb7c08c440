"""The queue of checks in the background, as durable workflows of DBOS. The only file that imports dbos.

Of all processes that share the folder, one at a time holds its lock and runs the workflows; when it dies, the
system lets go of the lock and another takes over, with what had been begun. DBOS is started when something waits
and stopped when nothing has for a while. Its tables get to know the identifier of a check, and nothing else.
"""

from __future__ import annotations

import fcntl
import logging
import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

import msgspec

from ssd_registry.errors import JobRefused
from ssd_registry.jobs.folder import Failure, Folder, Outcome
from ssd_registry.jobs.process import begun, fault_of, watched
from ssd_registry.jobs.task import Task, too_much_memory
from ssd_registry.settings import Limits

Tell = Callable[[str, list[str]], None]
"""Told of a fault: its kind, and where in the program it was."""

_QUEUE, _WORKFLOW, _EXECUTOR = "checks", "check", "queue"
_VERSION = "1"
"""Raised only when a workflow that an older program began could not be ended by a newer one."""

_ATTEMPTS = 5
"""How often a check is begun again after the process that ran it has died."""

_POLL, _TICK, _SWEEP, _IDLE, _AFTER_FAULT = 0.2, 1.0, 60.0, 60.0, 30.0
_STOP_SECONDS: Final = 15.0
_ALIVE = {"ENQUEUED", "PENDING", "DELAYED"}
_ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]


class _Stopped(BaseException):
    """The process stops; not an exception, so that DBOS leaves the workflow as begun, to go on later."""


class Queue:
    """Has the checks that wait in *folder* made, *most* at a time, each in a process of its own."""

    def __init__(self, folder: Folder, limits: Limits, *, most: int, seconds: float, tell: Tell) -> None:
        self._folder, self._limits, self._most, self._seconds = folder, limits, most, seconds
        self._tell = tell
        self._wake, self._stop = threading.Event(), threading.Event()
        self._making: set[str] = set()
        self._workflows: _Workflows | None = None
        self._lock: IO[bytes] | None = None
        self._swept, self._used = float("-inf"), 0.0
        self._thread = threading.Thread(target=self._watch, name="queue", daemon=True)

    def start(self) -> None:
        """Begin to see to what waits, and to sweep."""
        self._thread.start()

    def poke(self) -> None:
        """Have it look at once."""
        self._wake.set()

    def stop(self) -> None:
        """Stop; a check that is being made is made again later, by whoever has the folder then."""
        self._stop.set()
        self._wake.set()
        self._thread.join(_STOP_SECONDS)

    def _watch(self) -> None:
        while not self._stop.is_set():
            try:
                self._turn()
            except Exception as error:  # noqa: BLE001 - whatever it is, what waits must not wait for ever
                self._tell(type(error).__name__, [f"{__name__}: the queue"])
                self._stop.wait(_AFTER_FAULT)
            self._wake.wait(_TICK)
            self._wake.clear()
        self._close()

    def _turn(self) -> None:
        """See to what waits, once."""
        now = time.monotonic()
        if now >= self._swept + _SWEEP:
            self._swept = now
            self._folder.sweep()
            if self._workflows is not None:
                self._workflows.forget()
        waiting = self._folder.unfinished() if self._most else []
        if waiting and self._workflows is None and self._take_lock():
            self._workflows = _Workflows(self._folder.path / "queue.sqlite", self._most, self._make, self._tell)
        if self._workflows is not None:
            for identifier in waiting:
                self._see_to(self._workflows, identifier)
            if waiting or self._making:
                self._used = now
            elif now >= self._used + _IDLE:
                self._close()

    def _see_to(self, workflows: _Workflows, identifier: str) -> None:
        """Put a check into the queue unless it is there; answer one that DBOS has given up."""
        if identifier in self._making:
            return
        state = workflows.state(identifier)
        if state is None:
            workflows.enqueue(identifier)
        elif state not in _ALIVE:
            self._give_up(identifier, "The check was begun several times and never ended.")

    def _take_lock(self) -> bool:
        """Become the process that runs the workflows, unless another is."""
        file = open(self._folder.path / "lock", "ab", opener=_closed_to_others)  # noqa: SIM115 - held until closed
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._lock = file
        return True

    def _close(self) -> None:
        """Stop DBOS and let another process have its turn."""
        end = time.monotonic() + _STOP_SECONDS / 2
        while self._making and time.monotonic() < end:
            time.sleep(_POLL / 4)
        if self._workflows is not None:
            self._workflows.close()
            self._workflows = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    # What follows runs in threads of DBOS.

    def _make(self, identifier: str) -> None:
        """Have a process make the check, and see to it that the check has an outcome unless it was erased."""
        self._making.add(identifier)
        try:
            with begun("ssd_registry.jobs.work", msgspec.json.encode(self._task(identifier))) as process:
                try:
                    self._wait(identifier, process)
                finally:
                    process.kill()
        finally:
            self._making.discard(identifier)

    def _task(self, identifier: str) -> Task:
        limits = self._limits.model_copy(update={"unpacked_bytes": self._limits.background_unpacked_bytes})
        return Task(str(self._folder.path), self._folder.keep, identifier, limits.model_dump())

    def _wait(self, identifier: str, process: subprocess.Popen[bytes]) -> None:
        """Return when the process has ended, was late, or has nothing to do any more."""
        ended = watched(
            process,
            seconds=self._seconds,
            memory_bytes=self._limits.background_memory_bytes,
            wanted=lambda: self._is_wanted(identifier),
        )
        if ended == "late":
            self._give_up(identifier, f"The check took longer than {self._seconds:g} seconds.")
        elif ended == "too large":
            self._finish(identifier, Failure.of(too_much_memory()))
        elif ended == "failed" and self._folder.job(identifier) is not None:
            self._failed(identifier, process)

    def _is_wanted(self, identifier: str) -> bool:
        if self._stop.is_set():
            raise _Stopped
        return self._folder.job(identifier) is not None

    def _failed(self, identifier: str, process: subprocess.Popen[bytes]) -> None:
        fault = fault_of(process)
        if fault is None:
            self._tell("Killed", [f"{__name__}: signal {-process.returncode}"])
            self._give_up(identifier, "The system stopped the check, most likely because it took too much memory.")
            return
        self._tell(fault.kind, fault.where)
        self._finish(identifier, Failure.of(JobRefused("Something went wrong here.", kind="internal")))

    def _give_up(self, identifier: str, why: str) -> None:
        self._finish(identifier, Failure.of(JobRefused(f"{why} Send the payload in parts.", kind="check-stopped")))

    def _finish(self, identifier: str, failure: Failure) -> None:
        now = self._folder.clock()
        self._folder.finish(identifier, Outcome(started=now, finished=now, failure=failure))


def _closed_to_others(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class _Workflows:
    """DBOS, running in this process."""

    def __init__(self, path: Path, most: int, make: Callable[[str], None], tell: Tell) -> None:
        import sqlalchemy as sa  # noqa: PLC0415 - takes a while, and most servers are never asked for it
        from dbos import DBOS, SetWorkflowID  # noqa: PLC0415 - takes a while, and most servers are never asked for it

        self._dbos, self._set_id = DBOS, SetWorkflowID
        self._log = _Log(tell)
        os.close(os.open(path, os.O_CREAT, 0o600))
        logger = logging.getLogger("dbos")
        logger.handlers, logger.propagate = [self._log], False  # it would write to the console
        DBOS(
            config={
                "name": "ssd-registry",
                "system_database_url": sa.URL.create("sqlite", database=str(path)).render_as_string(),
                "application_version": _VERSION,
                "executor_id": _EXECUTOR,
                "log_level": "WARNING",
                "enable_otlp": False,
            }
        )
        self._workflow = self._registered(make)
        DBOS.listen_queues([_QUEUE])
        DBOS.launch()
        DBOS.register_queue(_QUEUE, worker_concurrency=most, polling_interval_sec=_POLL, on_conflict="always_update")

    def _registered(self, make: Callable[[str], None]) -> Callable[[str], None]:
        @self._dbos.step(name="make")
        def made(identifier: str) -> None:
            make(identifier)

        @self._dbos.workflow(name=_WORKFLOW, max_recovery_attempts=_ATTEMPTS)
        def check(identifier: str) -> None:
            made(identifier)

        return check

    def state(self, identifier: str) -> str | None:
        """Return the state of the workflow of a check, or None where it has none."""
        found = self._dbos.get_workflow_status(identifier)
        return found.status if found else None

    def enqueue(self, identifier: str) -> None:
        """Put a check into the queue."""
        with self._set_id(identifier):
            self._dbos.enqueue_workflow(_QUEUE, self._workflow, identifier)

    def forget(self) -> None:
        """Delete what DBOS knows of workflows that have ended; what came of them is in the folder."""
        ended = self._dbos.list_workflows(status=_ENDED, load_input=False, load_output=False)
        if ended:
            self._dbos.delete_workflows([each.workflow_id for each in ended])

    def close(self) -> None:
        """Stop DBOS."""
        self._log.closing = True
        self._dbos.destroy(destroy_registry=True)


class _Log(logging.Handler):
    """Passes on that DBOS had something to say and where, never what: it names checks, whose names are secrets."""

    def __init__(self, tell: Tell) -> None:
        super().__init__(logging.WARNING)
        self.closing = False
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on the place."""
        if not self.closing:
            self._tell(f"dbos {record.levelname.lower()}", [f"{record.filename}:{record.lineno}"])
