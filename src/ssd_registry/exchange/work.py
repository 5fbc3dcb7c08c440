"""Workers: they do the tasks that the exchange has promised, as durable workflows. The only file here that knows DBOS.

Any number of workers may share a PostgreSQL. Each enqueues what is due under an identifier that is made of the task, so
that an attempt is begun once however many see it, and takes from the queue what it has room for. While it lives, a
worker holds a lock under its name; what a dead one had begun is begun again by those that live. On SQLite one worker
works at a time, and others wait for it to end. The tables of DBOS get to know the names of tasks, and nothing else.
"""

from __future__ import annotations

import fcntl
import logging
import os
import secrets
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, Protocol

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection

from ssd_registry.errors import JobRefused, SsdError, StoreUnavailable
from ssd_registry.exchange import spans, tasks
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import dealing, request_keys, submissions
from ssd_registry.exchange.tasks import Task
from ssd_registry.jobs.process import begun, fault_of, watched
from ssd_registry.jobs.task import too_much_memory

SCHEMA: Final = "ssd_work"
"""The schema of DBOS's tables in PostgreSQL."""

Tell = Callable[[str, list[str]], None]
"""Told of a fault: its kind, and where in the program it was."""

_NAME, _QUEUE, _DELIVERIES, _WORKFLOW, _VERSION = "ssd-exchange", "tasks", "deliveries", "task", "1"
_POLL, _TICK, _LOOK_FOR_DEAD, _SWEEP = 0.2, 0.25, 2.0, 600.0
_AFTER_FAULT, _UNAVAILABLE = 30.0, 5.0
_ATTEMPTS = 20
_MOST_KILLED = 3
"""How often the process that deals with a submission may be killed by something else before that is given up."""

_ALIVE = {"ENQUEUED", "PENDING", "DELAYED"}
_ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
_FORGET_AFTER = 3600.0


class _Stopped(BaseException):
    """The worker stops; not an exception, so that DBOS leaves the workflow as begun, to go on later."""


Handler = Callable[[Exchange, str], None]
"""Does one task, which may have been begun before; it takes the task away in the transaction that does it."""


def set_up(owner: Store, login: str | None) -> None:
    """Make DBOS's tables in the PostgreSQL of *owner*, for *login* to use; on SQLite the worker makes them itself."""
    if owner.is_sqlite:
        return
    from dbos import DBOS  # noqa: PLC0415 - takes a while, and few commands need it

    _quieten(None)
    DBOS.migrate(_address(owner).render_as_string(hide_password=False), schema=SCHEMA, application_role=login)


class Worker:
    """Does tasks, *jobs* of them at one time and as many deliveries, until it is stopped."""

    def __init__(self, exchange: Exchange, *, jobs: int, tell: Tell) -> None:
        self._exchange, self._jobs, self._tell = exchange, jobs, tell
        self._stop = threading.Event()
        self._killed: Counter[str] = Counter()
        self._swept = self._looked = float("-inf")
        self.handlers: Mapping[str, Handler] = {**_handlers(), "submission": self._submission}

    def stop(self) -> None:
        """Have it stop soon; what it has begun is begun again by another, or by itself the next time."""
        self._stop.set()

    def run(self) -> None:
        """Work until stopped."""
        lock = _lock(self._exchange.store)
        try:
            if lock.wait(self._stop):
                workflows = _Workflows(self._exchange.store, lock.name, self._jobs, self._do, self._tell)
                try:
                    self._work(workflows, lock)
                finally:
                    workflows.close()
        finally:
            lock.close()

    def _work(self, workflows: _Workflows, lock: _Lock) -> None:
        while not self._stop.is_set():
            try:
                self._turn(workflows, lock)
            except StoreUnavailable:
                self._stop.wait(_UNAVAILABLE)
            except Exception as error:  # noqa: BLE001 - whatever it is, what waits must not wait for ever
                self._tell(type(error).__name__, [f"{__name__}: the worker"])
                self._stop.wait(_UNAVAILABLE)
            self._stop.wait(_TICK)

    def _turn(self, workflows: _Workflows, lock: _Lock) -> None:
        """See to what is due, once, and now and then to what dead workers have left."""
        now = time.monotonic()
        lock.keep()
        if now >= self._looked + _LOOK_FOR_DEAD:
            self._looked = now
            for name in workflows.others():
                if lock.is_dead(name):
                    workflows.recover(name)
        if now >= self._swept + _SWEEP:
            self._swept = now
            self._sweep(workflows)
        due = tasks.due(self._exchange.store)
        for task, state in workflows.states(due):
            if state is None:
                workflows.enqueue(task)
            elif state not in _ALIVE:
                self._give_up(task, state)

    def _sweep(self, workflows: _Workflows) -> None:
        """Take away what has had its time, and see to it that there is the task of what takes longer."""
        from ssd_registry.exchange import upkeep  # noqa: PLC0415 - workers alone need it

        store = self._exchange.store
        request_keys.sweep(store)
        upkeep.promise(store)
        store.take_log_in()
        workflows.forget()

    def _give_up(self, task: Task, state: str) -> None:
        """See to a task whose attempt has ended and that is still due: try again, unless it was tried very often."""
        if task.kind == "submission" and state == "MAX_RECOVERY_ATTEMPTS_EXCEEDED":
            self._reject(task.id, "It was begun many times and never ended.")
        else:
            tasks.postpone(self._exchange.store, task.id, _AFTER_FAULT)

    # What follows runs in threads of DBOS.

    def _do(self, kind: str, task: str) -> None:
        """Do a task; where that fails, have it tried again later."""
        if self._stop.is_set():
            raise _Stopped
        handler = self.handlers.get(kind)
        try:
            if handler is None:
                raise SsdError(f"There is no task of the kind {kind}.")  # noqa: TRY301 - told like any other fault
            with spans.span("task", kind=kind):
                handler(self._exchange, task)
        except StoreUnavailable:
            self._later(task, _UNAVAILABLE)
        except Exception as error:  # noqa: BLE001 - its words may hold what was sent
            self._tell(type(error).__name__, [f"{__name__}: a task of the kind {kind}"])
            self._later(task, _AFTER_FAULT)

    def _later(self, task: str, seconds: float) -> None:
        with suppress(StoreUnavailable):  # then its attempt has ended, which is seen when the task is looked at again
            tasks.postpone(self._exchange.store, task, seconds)

    def _submission(self, exchange: Exchange, task: str) -> None:
        """Have a process deal with a submission, and see to it that the submission comes to an end."""
        _, la, submission = task.split("/")
        settings = exchange.settings
        job = dealing.Job(settings.model_dump_json(), la, submission)
        with begun(dealing.MODULE, msgspec.json.encode(job)) as process:
            try:
                ended = watched(
                    process,
                    seconds=settings.background_seconds,
                    memory_bytes=settings.limits.background_memory_bytes,
                    wanted=self._goes_on,
                )
                fault = fault_of(process) if ended == "failed" else None
            finally:
                process.kill()
        if ended == "late":
            self._reject(task, f"It took longer than {settings.background_seconds:g} seconds.")
        elif ended == "too large":
            submissions.fail(exchange, la, submission, too_much_memory())
        elif fault is not None:
            self._failed(task, fault.kind, fault.where)
        elif ended == "failed":
            self._was_killed(task, -process.returncode)

    def _goes_on(self) -> bool:
        if self._stop.is_set():
            raise _Stopped
        return True

    def _failed(self, task: str, kind: str, where: list[str]) -> None:
        if kind == StoreUnavailable.__name__:
            raise StoreUnavailable
        self._tell(kind, where)
        _, la, submission = task.split("/")
        wrong = JobRefused("Something went wrong here. Nothing of it was taken.", kind="internal")
        submissions.fail(self._exchange, la, submission, wrong)

    def _was_killed(self, task: str, signal: int) -> None:
        """Try again what was killed, unless that has come to nothing several times: then it takes too much."""
        self._killed[task] += 1
        self._tell("Killed", [f"{__name__}: signal {signal}"])
        if self._killed[task] < _MOST_KILLED:
            tasks.postpone(self._exchange.store, task, 0.0)
        else:
            self._reject(task, "The system stopped it several times, most likely because it took too much memory.")

    def _reject(self, task: str, why: str) -> None:
        _, la, submission = task.split("/")
        error = JobRefused(f"{why} Nothing of it was taken. Send it in parts.", kind="check-stopped")
        submissions.fail(self._exchange, la, submission, error)


def _handlers() -> dict[str, Handler]:
    """Return what does the tasks of each kind, beside submissions."""
    from ssd_registry.exchange import upkeep  # noqa: PLC0415 - workers alone need them
    from ssd_registry.exchange.access_log import log as access_log  # noqa: PLC0415 - workers alone need them
    from ssd_registry.exchange.events import webhooks  # noqa: PLC0415 - workers alone need them

    def seal(exchange: Exchange, task: str) -> None:
        access_log.seal(exchange.store, exchange.keys, task.partition("/")[2])

    return {tasks.DELIVERY: webhooks.run_task, "seal": seal, upkeep.KIND: upkeep.run_task}


# ---- locks that say who lives ----


class _Lock(Protocol):
    """The lock of one worker, by which the others see that it lives."""

    name: str

    def wait(self, stop: threading.Event) -> bool:
        """Take the lock; return False where the worker was stopped before it could."""

    def keep(self) -> None:
        """Take the lock again where it was lost."""

    def is_dead(self, name: str) -> bool:
        """Tell whether the worker *name* has let go of its lock."""

    def close(self) -> None:
        """Let go of the lock."""


def _lock(store: Store) -> _Lock:
    return _FileLock(_beside(store, "worker.lock")) if store.is_sqlite else _DatabaseLock(store)


def _beside(store: Store, ending: str) -> Path:
    """Return the file of that ending beside the file of the store."""
    file = store.file
    if file is None:
        raise SsdError("A database in memory cannot have workers. Give SSD_DATABASE a file.")
    return file.with_name(f"{file.stem}-{ending}")


class _FileLock:
    """The lock of the only worker that works: the others wait for it."""

    def __init__(self, path: Path) -> None:
        self.name = "worker"
        self._path = path
        self._file: IO[bytes] | None = None

    def wait(self, stop: threading.Event) -> bool:
        """Take the lock as soon as nobody has it."""
        file = open(self._path, "ab", opener=_closed_to_others)  # noqa: SIM115 - held until closed
        while not stop.is_set():
            with suppress(OSError):
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._file = file
                return True
            stop.wait(_TICK)
        file.close()
        return False

    def keep(self) -> None:
        """Do nothing: the system keeps the lock for as long as the process lives."""

    def is_dead(self, name: str) -> bool:
        """Tell that any other is: none may work beside this one."""
        return name != self.name

    def close(self) -> None:
        """Let go of the lock."""
        if self._file is not None:
            self._file.close()


class _DatabaseLock:
    """A lock of PostgreSQL, held on a connection of its own, which ends with the process or with its computer."""

    def __init__(self, store: Store) -> None:
        self.name = f"worker-{secrets.token_hex(8)}"
        self._engine = sa.create_engine(
            store.engine.url,
            poolclass=sa.pool.NullPool,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
            # Where the other side is gone without a word, PostgreSQL lets go after about half a minute.
            connect_args={
                "connect_timeout": 3,
                "options": "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
            },
        )
        self._connection: Connection | None = None

    def wait(self, stop: threading.Event) -> bool:
        """Take the lock; nobody else has one of this name."""
        self.keep()
        return not stop.is_set()

    def keep(self) -> None:
        """Take the lock again where its connection was lost."""
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
                self._connection.execute(
                    sa.text("select pg_advisory_lock(hashtextextended(:name, 1))"), self._of(self.name)
                )
            self._connection.execute(sa.text("select 1"))
        except sa.exc.DBAPIError:
            self.close()
            raise StoreUnavailable from None

    def is_dead(self, name: str) -> bool:
        """Tell whether the worker *name* has let go of its lock, by taking it for a moment."""
        if self._connection is None:
            return False
        lock = sa.text("select pg_try_advisory_lock(hashtextextended(:name, 1))")
        if not self._connection.execute(lock, self._of(name)).scalar():
            return False
        self._connection.execute(sa.text("select pg_advisory_unlock(hashtextextended(:name, 1))"), self._of(name))
        return True

    def close(self) -> None:
        """Let go of the lock."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sa.exc.DBAPIError):
                connection.close()

    @staticmethod
    def _of(name: str) -> dict[str, str]:
        return {"name": f"ssd-worker/{name}"}


def _closed_to_others(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


# ---- DBOS ----


class _Workflows:
    """DBOS, running in this process."""

    def __init__(self, store: Store, executor: str, jobs: int, do: Callable[[str, str], None], tell: Tell) -> None:
        from dbos import DBOS, SetWorkflowID, error  # noqa: PLC0415 - takes a while, and only workers need it

        self._dbos, self._set_id, self._executor = DBOS, SetWorkflowID, executor
        self._log = _quieten(tell)
        DBOS(
            config={
                "name": _NAME,
                "system_database_url": _address(store).render_as_string(hide_password=False),
                "dbos_system_schema": SCHEMA,
                "run_migrations": store.is_sqlite,  # in PostgreSQL that is for the owner
                "sys_db_pool_size": 5,
                "max_executor_threads": 2 * max(jobs, 1) + 4,
                "application_version": _VERSION,
                "executor_id": executor,
                "log_level": "WARNING",
                "enable_otlp": False,
            }
        )
        self._workflow = self._registered(do)
        DBOS.listen_queues([_QUEUE, _DELIVERIES])
        try:
            DBOS.launch()
        except error.DBOSInitializationError:
            DBOS.destroy(destroy_registry=True)
            raise SsdError(
                "The tables of the workers are missing, or of another version. Set them up with: ssd db upgrade"
            ) from None
        for queue in (_QUEUE, _DELIVERIES):
            DBOS.register_queue(queue, worker_concurrency=jobs, polling_interval_sec=_POLL, on_conflict="always_update")

    def _registered(self, do: Callable[[str, str], None]) -> Callable[[str, str], None]:
        @self._dbos.step(name="do")
        def done(kind: str, task: str) -> None:
            do(kind, task)

        @self._dbos.workflow(name=_WORKFLOW, max_recovery_attempts=_ATTEMPTS)
        def attempt(kind: str, task: str) -> None:
            done(kind, task)

        return attempt

    def states(self, due: list[Task]) -> list[tuple[Task, str | None]]:
        """Return tasks with the states of their attempts, None where one has not been begun."""
        if not due:
            return []
        known = self._dbos.list_workflows(
            workflow_ids=[_attempt_of(task) for task in due], load_input=False, load_output=False
        )
        states = {each.workflow_id: each.status for each in known}
        return [(task, states.get(_attempt_of(task))) for task in due]

    def enqueue(self, task: Task) -> None:
        """Put an attempt at a task into the queue; where another worker has done so, that changes nothing."""
        with self._set_id(_attempt_of(task)):
            queue = _DELIVERIES if task.kind == tasks.DELIVERY else _QUEUE
            self._dbos.enqueue_workflow(queue, self._workflow, task.kind, task.id)

    def others(self) -> set[str]:
        """Return the other workers that have begun something and not ended it."""
        pending = self._dbos.list_workflows(status="PENDING", load_input=False, load_output=False)
        return {each.executor_id for each in pending if each.executor_id} - {self._executor}

    def recover(self, name: str) -> None:
        """Put what a dead worker had begun into the queue again."""
        self._dbos._recover_pending_workflows([name])  # noqa: SLF001 - what its console calls too

    def forget(self) -> None:
        """Delete what DBOS knows of attempts that ended a while ago."""
        ended = self._dbos.list_workflows(status=_ENDED, load_input=False, load_output=False, limit=10_000)
        before = (time.time() - _FORGET_AFTER) * 1000
        old = [each.workflow_id for each in ended if (each.updated_at or 0) < before]
        if old:
            self._dbos.delete_workflows(old)

    def close(self) -> None:
        """Stop DBOS."""
        self._log.closing = True
        self._dbos.destroy(destroy_registry=True)


def _attempt_of(task: Task) -> str:
    """Return the name of one attempt at a task: a task that is due again is another attempt."""
    return f"{task.id}@{task.due_at}"


def _address(store: Store) -> URL:
    """Return where DBOS keeps its tables: in the PostgreSQL of the store, or in a file beside its SQLite."""
    if not store.is_sqlite:
        return store.url.set(drivername="postgresql")
    path = _beside(store, "work.sqlite")
    os.close(os.open(path, os.O_CREAT, 0o600))
    return URL.create("sqlite", database=str(path))


def _quieten(tell: Tell | None) -> _Log:
    """Have DBOS write nowhere, and pass on that it had something to say."""
    log, logger = _Log(tell), logging.getLogger("dbos")
    logger.handlers, logger.propagate = [log], False
    return log


class _Log(logging.Handler):
    """Passes on that DBOS had something to say and where, never what."""

    def __init__(self, tell: Tell | None) -> None:
        super().__init__(logging.WARNING)
        self.closing = tell is None
        self._tell: Any = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on the place."""
        if not self.closing:
            self._tell(f"dbos {record.levelname.lower()}", [f"{record.filename}:{record.lineno}"])
