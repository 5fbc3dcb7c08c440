"""The queue of checks in the background: each is made once, whatever dies, and DBOS gets to know identifiers only."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ssd_registry.jobs import Folder, Queue
from tests.jobs.conftest import (
    CANARY,
    DAY,
    MANY,
    WRONG,
    Told,
    accepted,
    gone,
    idle,
    running,
    settled,
    stopped_maker,
    until,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Folder, Told, Queue]]:
    """Give a folder with a queue that runs, and the faults that it tells."""
    folder, told = Folder(tmp_path_factory.mktemp("queue") / "state", keep=DAY), list[Any]()
    with running(folder, told=told) as queue:
        yield folder, told, queue


def test_every_check_is_made(shared: tuple[Folder, Told, Queue]) -> None:
    """More than may be made at a time, good and bad, with no word to the log."""
    folder, told, queue = shared
    bodies = [WRONG, MANY, b"", WRONG]
    found = [accepted(folder, body) for body in bodies]
    queue.poke()
    assert [settled(folder, each).state for each in found] == ["done", "done", "failed", "done"]
    assert len(folder.report(found[1]).problems) == 8
    assert folder.unfinished() == told == []


def test_dbos_knows_identifiers_and_times_only(shared: tuple[Folder, Told, Queue]) -> None:
    """Nothing of the payload, nor of what was asked, is in its tables; what has ended is forgotten."""
    folder, _, queue = shared
    identifier = accepted(folder, WRONG, values=True)
    queue.poke()
    settled(folder, identifier)
    with sqlite3.connect(folder.path / "queue.sqlite") as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        told = repr([database.execute(f'select * from "{table}"').fetchall() for table in tables])  # noqa: S608
    database.close()
    assert identifier in told
    assert "Canary" not in told
    assert "identity" not in told
    for path in folder.path.glob("queue.sqlite*"):
        assert path.stat().st_mode & 0o777 == 0o600
    until(lambda: queue._workflows.state(identifier) == "SUCCESS")
    queue._workflows.forget()
    assert queue._workflows.state(identifier) is None


def test_a_check_that_is_erased_is_stopped(shared: tuple[Folder, Told, Queue]) -> None:
    """Its process ends, and nothing of it is left."""
    folder, told, queue = shared
    idle(os.getpid())
    identifier = accepted(folder, MANY)
    queue.poke()
    maker = stopped_maker(os.getpid())
    assert folder.erase(identifier)
    until(lambda: gone(maker))
    assert not [path for path in folder.path.rglob("*") if identifier in str(path)]
    assert told == []


def test_a_process_that_is_killed_fails_its_check(shared: tuple[Folder, Told, Queue]) -> None:
    """As the system does when memory runs out: the sender is told to send less."""
    folder, told, queue = shared
    idle(os.getpid())
    identifier = accepted(folder, MANY)
    queue.poke()
    os.kill(stopped_maker(os.getpid()), signal.SIGKILL)
    failure = settled(folder, identifier).outcome.failure
    assert (failure.kind, folder.unfinished()) == ("check-stopped", [])
    assert "memory" in failure.message
    assert [kind for kind, _ in told] == ["Killed"]
    told.clear()


def test_too_much_memory_is_a_failure_of_the_payload(shared: tuple[Folder, Told, Queue]) -> None:
    """The process is stopped before the machine suffers, and the sender is told to send less."""
    folder, told, queue = shared
    identifier = accepted(folder, b'{"header":{},"children":[' + b"1," * 12_000_000 + b"1]}")
    queue.poke()
    failure = settled(folder, identifier).outcome.failure
    assert failure.kind == "content-too-large"
    assert "memory" in failure.message
    assert told == []


def test_a_fault_fails_the_check_and_is_told(shared: tuple[Folder, Told, Queue], tmp_path: Path) -> None:
    """The sender is told no more than that; the log gets the kind and the place."""
    folder, told, queue = shared
    (tmp_path / "index.json").write_text(f'[{{"version": "{CANARY}"}}]')
    identifier = accepted(folder, WRONG, releases=str(tmp_path))
    queue.poke()
    assert settled(folder, identifier).outcome.failure.kind == "internal"
    assert [kind for kind, _ in told] == ["ValidationError"]
    assert CANARY not in repr(told)
    told.clear()


def test_a_check_that_dbos_has_given_up_is_answered(shared: tuple[Folder, Told, Queue]) -> None:
    """Such as one that has brought the server down again and again: it does not stay queued for ever."""
    folder, _, queue = shared
    queue._workflows.enqueue("x" * 32)  # of which there is nothing, so it ends at once
    until(lambda: queue._workflows.state("x" * 32) == "SUCCESS")
    identifier = accepted(folder, WRONG)
    (folder.checks / identifier).rename(folder.checks / ("x" * 32))
    (folder.waiting / identifier).rename(folder.waiting / ("x" * 32))
    job = folder.checks / ("x" * 32) / "job.json"
    job.write_bytes(job.read_bytes().replace(identifier.encode(), b"x" * 32))
    queue.poke()
    assert settled(folder, "x" * 32).outcome.failure.kind == "check-stopped"
