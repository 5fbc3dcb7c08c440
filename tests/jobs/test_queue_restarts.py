"""A queue that stops, starts again, or has nothing to do: what waits is never lost, and made once."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

from ssd_registry.jobs import Folder
from tests.jobs.conftest import DAY, MANY, WRONG, Clock, accepted, gone, running, settled, stopped_maker, until


def test_nothing_of_dbos_is_started_for_nothing(folder: Folder) -> None:
    """A server that is never asked for a check in the background does not pay for it."""
    with running(folder) as queue:
        queue.poke()
        time.sleep(0.1)
        assert queue._workflows is None
    assert not folder.path.exists()


def test_a_check_that_takes_too_long_is_stopped(folder: Folder) -> None:
    """And its process with it."""
    with running(folder, seconds=0.2) as queue:
        identifier = accepted(folder, MANY)
        queue.poke()
        maker = stopped_maker(os.getpid())
        failure = settled(folder, identifier).outcome.failure
        assert (failure.kind, failure.message.split(".")[0]) == ("check-stopped", "The check took longer than 0")
        until(lambda: gone(maker))


@pytest.mark.parametrize("lost", [False, True], ids=["with its database", "without its database"])
def test_stopping_puts_checks_off(folder: Folder, lost: bool) -> None:
    """The next to run goes on with what was begun and what was queued; what waits is known by its body alone."""
    with running(folder, most=1) as queue:
        begun = accepted(folder, MANY)
        queue.poke()
        maker = stopped_maker(os.getpid())
        queued = accepted(folder, WRONG)
    assert gone(maker)
    assert not folder.status(begun).settled
    assert not folder.status(queued).settled
    if lost:
        (folder.path / "queue.sqlite").unlink()
    with running(folder, most=1):
        assert settled(folder, begun).state == settled(folder, queued).state == "done"
    assert folder.unfinished() == []


def test_none_is_made_where_there_are_to_be_none(folder: Folder) -> None:
    """What waits from before is left until it expires."""
    identifier = accepted(folder, WRONG)
    with running(folder, most=0) as queue:
        queue.poke()
        time.sleep(0.2)
    assert folder.status(identifier).state == "queued"


def test_what_expires_is_swept(folder: Folder, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the timer and at the start, without anybody asking."""
    kept: Callable[[], bool] = lambda: any(folder.checks.iterdir())  # noqa: E731
    accepted(folder, WRONG)
    clock.now += DAY
    with running(folder, most=0):
        until(lambda: not kept())
    accepted(folder, WRONG)
    monkeypatch.setattr("ssd_registry.jobs.queue._SWEEP", 0.0)
    with running(folder, most=0) as queue:
        time.sleep(0.05)
        assert kept()
        clock.now += DAY
        queue.poke()
        until(lambda: not kept())


def test_dbos_is_stopped_when_nothing_waits(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """And another process may have its turn; it is started again by the next check."""
    monkeypatch.setattr("ssd_registry.jobs.queue._IDLE", 0.0)
    with running(folder) as queue:
        for _ in range(2):
            identifier = accepted(folder, WRONG)
            queue.poke()
            assert settled(folder, identifier).state == "done"
            until(lambda: queue._workflows is None and queue._lock is None)
