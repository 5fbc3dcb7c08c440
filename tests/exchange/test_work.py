"""Workers: what was promised is done once, by whichever lives, and what cannot be done is said."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from ssd_registry.errors import SsdError
from ssd_registry.exchange import guard, tasks, work
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.schema import TASK
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.work import Worker
from ssd_registry.settings import Limits, Settings
from tests.exchange.submitting import LA, counted, many, payload, sent
from tests.stores import exchange as exchange_on
from tests.stores import in_postgres, opened

Told = list[tuple[str, list[str]]]


def until(what: Callable[[], Any], seconds: float = 90) -> Any:
    """Return what is found as soon as there is something."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "It did not come."
        time.sleep(0.05)
    return found


@contextmanager
def working(exchange: Exchange, told: Told, **handlers: Any) -> Iterator[Worker]:
    """Run a worker in this process. DBOS is one to a process, so one at a time."""
    worker = Worker(exchange, jobs=2, tell=lambda *fault: told.append(fault))
    worker.handlers = {**worker.handlers, **handlers}
    thread = threading.Thread(target=worker.run)
    thread.start()
    try:
        yield worker
    finally:
        worker.stop()
        thread.join(30)
    assert not thread.is_alive()


def begun(exchange: Exchange) -> subprocess.Popen[bytes]:
    """Start a worker as `ssd worker` does, with the settings of *exchange*."""
    settings = exchange.settings
    own = {"SSD_DATABASE": str(settings.database), "SSD_STATE": str(settings.state), "SSD_DEVELOPMENT": "true"}
    command = [
        sys.executable,
        "-W",
        "error::ResourceWarning",
        "-c",
        "from ssd_registry.cli.worker import worker; import typer; typer.run(worker)",
    ]
    return subprocess.Popen(command, env={**os.environ, **own}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def dealing(*workers: subprocess.Popen[bytes]) -> dict[int, int]:
    """Return the processes that deal with a submission, and the worker of each."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if b"submissions.dealing" in (entry / "cmdline").read_bytes() and parent in {each.pid for each in workers}:
                found[int(entry.name)] = parent
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def state_of(exchange: Exchange, identifier: str) -> str:
    return submissions.get(exchange.store, LA, identifier).state


@pytest.fixture
def shared(postgres_template: str) -> Iterator[Exchange]:
    """Give an exchange in PostgreSQL that workers are set up for."""
    with in_postgres(postgres_template) as (url, owner), opened(url) as store, opened(owner) as owning:
        with pytest.raises(SsdError, match="ssd db upgrade"):
            Worker(exchange_on(store), jobs=1, tell=lambda *_: None).run()
        safe = guard.faults(store, development=False)
        work.set_up(owning, store.url.username)
        work.set_up(owning, store.url.username)
        assert guard.faults(store, development=False) == safe
        yield exchange_on(store)


@contextmanager
def two_workers(exchange: Exchange) -> Iterator[list[subprocess.Popen[bytes]]]:
    workers = [begun(exchange), begun(exchange)]
    try:
        yield workers
    finally:
        for each in workers:
            each.terminate()
        for each in workers:
            each.wait(30)


def test_two_workers_share_the_queue_and_one_that_is_killed_leaves_nothing_undone(shared: Exchange) -> None:
    """Its job is begun again by the other, and done once."""
    first = sent(shared, many(2_500), later=True).submission.id
    with two_workers(shared) as workers:
        process, parent = next(iter(until(lambda: dealing(*workers)).items()))
        os.kill(process, signal.SIGSTOP)
        os.kill(parent, signal.SIGKILL)
        until(lambda: state_of(shared, first) == "accepted")
        os.kill(process, signal.SIGKILL)
        (left,) = (each for each in workers if each.pid != parent)
        second = sent(shared, payload("C000001", more={"sex": "M"}), later=True).submission.id
        until(lambda: state_of(shared, second) == "accepted")
        left.terminate()
        assert left.wait(30) == 0
    found = counted(shared.store)
    assert (found["child"], found["child_version"], found["event"], found["task"]) == (2_500, 2_501, 2, 0)


@pytest.mark.soak
def test_workers_that_are_killed_again_and_again_do_everything_once(shared: Exchange) -> None:
    """At random points of several submissions."""
    rounds, chance = 40, random.Random(40)  # noqa: S311 - which points does not matter, but that they are the same
    waiting = [
        sent(shared, payload(*(f"{number}-{each}" for each in range(400))), later=True).submission.id
        for number in range(rounds)
    ]
    workers = [begun(shared), begun(shared)]
    try:
        for _ in range(rounds):
            until(lambda: dealing(*workers) or not counted(shared.store)["task"])
            time.sleep(chance.random())
            place = chance.randrange(2)
            workers[place].kill()
            workers[place].wait()
            workers[place] = begun(shared)
        until(lambda: not counted(shared.store)["task"], 60 + 20 * rounds)
    finally:
        for each in workers:
            each.kill()
            each.wait()
    assert {state_of(shared, each) for each in waiting} == {"accepted"}
    found = counted(shared.store)
    assert (found["child_version"], found["event"], found["submission_body"]) == (400 * rounds, rounds, 0)


def test_on_sqlite_one_works_and_the_next_takes_over(sqlite_store: Store) -> None:
    """What the first had begun when it was killed is done by the second."""
    exchange = exchange_on(sqlite_store)
    identifier = sent(exchange, many(2_500), later=True).submission.id
    with two_workers(exchange) as workers:
        process, parent = next(iter(until(lambda: dealing(*workers)).items()))
        os.kill(process, signal.SIGSTOP)
        assert len(dealing(*workers)) == 1
        os.kill(parent, signal.SIGKILL)
        until(lambda: state_of(exchange, identifier) == "accepted")
        os.kill(process, signal.SIGKILL)
    assert counted(sqlite_store)["child_version"] == 2_500


def test_logs_are_sealed_and_unknown_tasks_are_told_of(sqlite_store: Store) -> None:
    """A task that fails is tried again later, and holds up no other."""
    exchange, told = exchange_on(sqlite_store), Told()
    tried: list[str] = []

    def failing(_: Exchange, task: str) -> None:
        tried.append(task)
        raise ValueError(task)

    with sqlite_store.transaction("ingest", la=LA) as connection:
        access_log.append(connection, sqlite_store, LA, Access("record.read", LA, "p1"))
        connection.execute(sa.delete(TASK))
        rows = [("delivery/1", "delivery"), ("strange/1", "strange"), (f"seal/{LA}", "seal")]
        now = sqlite_store.now()
        connection.execute(sa.insert(TASK), [{"id": name, "kind": kind, "due_at": now} for name, kind in rows])
    with working(exchange, told, delivery=failing):
        until(lambda: len(told) == 2 and access_log.heads(sqlite_store, LA))
        until(lambda: not tasks.due(sqlite_store))
    assert tried == ["delivery/1"]
    assert sorted(kind for kind, _ in told) == ["SsdError", "ValueError"]
    with sqlite_store.transaction("ingest", read=True) as connection:
        left = dict(connection.execute(sa.select(TASK.c.id, TASK.c.due_at)).all())
    assert left.keys() == {"delivery/1", "strange/1", "upkeep"}
    assert min(left.values()) > sqlite_store.now()


def test_an_endpoint_that_does_not_answer_holds_up_deliveries_alone(sqlite_store: Store) -> None:
    """A log is sealed while more deliveries wait for an answer than a worker does at one time."""
    exchange, answered = exchange_on(sqlite_store), threading.Event()
    waiting: list[str] = []

    def deliver(_: Exchange, task: str) -> None:
        waiting.append(task)
        answered.wait(60)

    with sqlite_store.transaction("ingest", la=LA) as connection:
        rows = [{"id": f"delivery/{number}", "kind": "delivery", "due_at": number} for number in range(5)]
        connection.execute(sa.insert(TASK), rows)
    with working(exchange, Told(), delivery=deliver):
        try:
            until(lambda: len(waiting) == 2)
            with sqlite_store.transaction("ingest", la=LA) as connection:
                access_log.append(connection, sqlite_store, LA, Access("record.read", LA, "p1"))
                connection.execute(sa.update(TASK).where(TASK.c.kind == "seal").values(due_at=sqlite_store.now()))
            until(lambda: access_log.heads(sqlite_store, LA), seconds=30)
        finally:
            answered.set()


def test_a_worker_takes_the_log_of_sqlite_in(sqlite_store: Store) -> None:
    """What was erased stands in no file of the database for long."""
    exchange = exchange_on(sqlite_store)
    with sqlite_store.transaction("ingest", la=LA) as connection:
        access_log.append(connection, sqlite_store, LA, Access("record.read", LA, "p1"))
        connection.execute(sa.delete(TASK))
    assert sqlite_store.file is not None
    log = sqlite_store.file.with_name(f"{sqlite_store.file.name}-wal")
    assert log.stat().st_size > 0
    with working(exchange, Told()):
        until(lambda: log.stat().st_size == 0)


@pytest.mark.parametrize(
    ("limits", "kind"),
    [
        ({"background_seconds": 0.01}, "check-stopped"),
        ({"limits": Limits(background_memory_bytes=1_000_000)}, "content-too-large"),
    ],
)
def test_what_takes_too_much_is_rejected(sqlite_store: Store, limits: dict[str, Any], kind: str) -> None:
    """And says why; nothing of it is kept."""
    exchange, told = exchange_on(sqlite_store, **limits), Told()
    identifier = sent(exchange, many(500), later=True).submission.id
    with working(exchange, told):
        until(lambda: state_of(exchange, identifier) == "rejected")
    assert submissions.get(sqlite_store, LA, identifier).failure.kind == kind
    found = counted(sqlite_store)
    assert (found["child"], found["task"], found["submission_body"], told) == (0, 0, 0, [])


def test_a_process_that_is_killed_is_begun_again_a_few_times(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory may have been short for a moment; where it always is, the submission is rejected."""
    exchange, told, kills = exchange_on(sqlite_store), Told(), 3
    identifier = sent(exchange, many(500), later=True).submission.id
    monkeypatch.setattr(work, "_MOST_KILLED", kills)

    class Here:
        pid = os.getpid()

    with working(exchange, told):
        seen: set[int] = set()
        while state_of(exchange, identifier) == "received":
            for process in dealing(Here()).keys() - seen:  # type: ignore[arg-type]
                os.kill(process, signal.SIGKILL)
                seen.add(process)
            time.sleep(0.01)
    assert submissions.get(sqlite_store, LA, identifier).failure.kind == "check-stopped"
    assert [kind for kind, _ in told] == ["Killed"] * kills


def test_settings_of_a_job_survive_the_way(tmp_path: Path) -> None:
    """They go to the process that deals with a submission as text."""
    settings = Settings(state=tmp_path, limits=Limits(child_bytes=7), at_once_bytes=5)
    assert Settings.model_validate_json(settings.model_dump_json()) == settings
