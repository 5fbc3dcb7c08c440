"""The folder of checks in the background: closed to others, and right whenever a process is killed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, JobRefused, NothingToCheck, SsdError, TooLarge, UnknownRelease
from ssd_registry.jobs import folder as module
from ssd_registry.jobs.folder import Failure, Folder, Outcome, Progress
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.report import as_json
from ssd_registry.settings import Limits
from tests.jobs.conftest import ASKED, DAY, WRONG, Clock, accepted

DONE = Outcome(started=1, finished=2, ok=True)


def files(folder: Folder) -> set[str]:
    """Return every file in the folder."""
    return {str(path.relative_to(folder.path)) for path in folder.path.rglob("*") if path.is_file()}


def test_nothing_is_made_before_it_is_needed(folder: Folder) -> None:
    """To look at a folder that is not there finds nothing and makes nothing."""
    folder.sweep()
    assert (folder.unfinished(), folder.status("x" * 32), folder.erase("x" * 32)) == ([], None, False)
    assert not folder.path.exists()


def test_only_the_owner_can_read(folder: Folder) -> None:
    """Folders and files alike, even in a folder that somebody made before."""
    folder.path.mkdir(mode=0o755)
    before = os.umask(0)
    try:
        identifier = accepted(folder, b"body")
        folder.progressed(identifier, Progress(started=1, checked=1, children=2))
        arriving = folder.arrive()
    finally:
        os.umask(before)
    found = [folder.path, *folder.path.rglob("*")]
    assert len(found) > 8
    for path in found:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    arriving.close()


def test_a_check_from_its_acceptance_to_its_report(folder: Folder) -> None:
    """Queued, running, done; the body is there until it is done, and not a moment longer."""
    identifier = accepted(folder, b"body")
    assert (folder.status(identifier).state, folder.unfinished()) == ("queued", [identifier])
    assert (folder.waiting / identifier).read_bytes() == b"body"
    folder.progressed(identifier, Progress(started=1, checked=500, children=900))
    status = folder.status(identifier)
    assert (status.state, status.settled, status.progress.checked) == ("running", False, 500)
    folder.finish(identifier, DONE)
    status = folder.status(identifier)
    assert (status.state, status.settled, status.outcome, folder.unfinished()) == ("done", True, DONE, [])
    assert not list(folder.waiting.iterdir())


def test_a_check_is_not_done_while_its_body_is_there(folder: Folder) -> None:
    """A process that was killed between the outcome and the erasing has not finished."""
    identifier = accepted(folder, b"body")
    folder.finish(identifier, DONE)
    (folder.waiting / identifier).write_bytes(b"body")
    assert folder.status(identifier).state != "done"
    folder.finish(identifier, replace_failure("a second outcome"))
    assert (folder.status(identifier).state, folder.status(identifier).outcome) == ("done", DONE)


def replace_failure(message: str) -> Outcome:
    """Return the outcome of a check that failed."""
    return Outcome(started=1, finished=2, failure=Failure(error="JobRefused", message=message))


@pytest.mark.parametrize("values", [False, True])
def test_the_report_that_is_kept_is_the_report(folder: Folder, values: bool) -> None:
    """Each finding comes back as it was."""
    report = Checker(Registry()).check(read_payload(WRONG, Limits()))
    identifier = accepted(folder, WRONG)
    folder.finish(identifier, DONE, report)
    kept = folder.report(identifier)
    assert kept == replace(report)
    assert as_json(kept, values=values) == as_json(report, values=values)
    assert len(kept.problems) > 3


def test_a_report_that_cannot_be_read_is_none(folder: Folder) -> None:
    """As one of another version of the program may be."""
    identifier = accepted(folder, b"body")
    folder.finish(identifier, DONE, Checker(Registry()).check(read_payload(WRONG, Limits())))
    module._write(folder.checks / identifier / "report", zstandard.compress(b"\x01"))
    assert folder.report(identifier) is None


@pytest.mark.parametrize(
    "error",
    [
        NothingToCheck("Nothing."),
        UnknownRelease("None such."),
        CannotRead("No.", kind="malformed-json", place="line 3"),
        TooLarge("Large.", kind="content-too-large"),
        JobRefused("Late.", kind="check-stopped"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_failure_that_is_kept_is_the_failure(error: SsdError) -> None:
    """What the sender is told is what would have been said at once."""
    kept = Failure.of(error).raised()
    assert isinstance(error, type(kept))
    assert str(kept) == str(error)
    assert [getattr(kept, name, None) for name in ("kind", "place")] == [
        getattr(error, name, None) for name in ("kind", "place")
    ]


def test_erasing_leaves_nothing(folder: Folder) -> None:
    """Body, report and key go at once, and only once."""
    (folder.path / "keys").mkdir(parents=True)
    (folder.keys / "key").touch()
    waiting, done = accepted(folder, b"body", key="key"), accepted(folder, b"body")
    folder.finish(done, DONE)
    assert (folder.erase(waiting), folder.erase(waiting), folder.erase(done)) == (True, False, True)
    assert files(folder) == set()


@pytest.mark.parametrize("name", ["", ".", "..", "../../etc", "x" * 31, "x" * 33, "/" * 32, "é" * 32, "x" * 31 + "\n"])
def test_only_an_identifier_leads_to_a_check(folder: Folder, name: str) -> None:
    """What is no identifier is no path either."""
    accepted(folder, b"body")
    before = files(folder)
    assert (folder.job(name), folder.status(name), folder.report(name), folder.erase(name)) == (None, None, None, False)
    assert files(folder) == before


def test_identifiers_cannot_be_guessed(folder: Folder) -> None:
    """192 bits of the system's randomness, written in 32 characters."""
    found = {accepted(folder, b"body") for _ in range(10)}
    assert len(found) == 10
    assert {len(each) for each in found} == {32}


def test_what_comes_after_erasing_is_not_kept(folder: Folder) -> None:
    """A process that was still at it puts nothing back."""
    identifier = accepted(folder, b"body")
    folder.erase(identifier)
    folder.progressed(identifier, Progress(started=1, checked=1, children=2))
    folder.finish(identifier, DONE, Checker(Registry()).check(read_payload(WRONG, Limits())))
    assert files(folder) == set()


def test_what_has_had_its_time_is_gone(folder: Folder, clock: Clock) -> None:
    """To the second for who asks, and from the disk by the next sweep, whether it was checked or not."""
    waiting, done = accepted(folder, b"body"), accepted(folder, b"body")
    folder.finish(done, DONE)
    clock.now += DAY - 1
    folder.sweep()
    assert (folder.status(waiting).state, folder.status(done).state) == ("queued", "done")
    clock.now += 1
    assert (folder.status(waiting), folder.status(done)) == (None, None)
    folder.sweep()
    assert files(folder) == set()


def test_a_sweep_clears_what_the_dead_have_left(folder: Folder, clock: Clock) -> None:
    """A body cut short, a body without a check, a check without a body, and what was being erased; never what lives."""
    alive = folder.arrive()
    alive.write(b"alive")
    waiting = accepted(folder, b"body")
    (folder.arriving / ("x" * 32)).touch()
    (folder.waiting / ("y" * 32)).touch()
    (folder.checks / ("z" * 32)).mkdir()
    (folder.path / "erased" / "half").mkdir()
    (folder.path / "erased" / "half" / "report").touch()
    clock.now += 3600
    folder.sweep()
    assert files(folder) == {f"arriving/{alive.id}", f"waiting/{waiting}", f"checks/{waiting}/job.json"}
    clock.now += DAY
    folder.sweep()
    assert not (folder.checks / ("z" * 32)).exists()
    assert files(folder) == {f"arriving/{alive.id}"}
    alive.accept(ASKED)
    alive.close()
    assert folder.status(alive.id).state == "queued"


def test_a_body_that_was_not_accepted_is_erased(folder: Folder) -> None:
    """As when its sender goes away."""
    arrival = folder.arrive()
    arrival.write(b"body")
    arrival.close()
    assert files(folder) == set()


def test_too_many_are_refused(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixteen on their way or waiting; and so many reports."""
    arriving = [folder.arrive() for _ in range(15)]
    last = accepted(folder, b"body")
    with pytest.raises(JobRefused, match="waiting") as refused:
        folder.arrive()
    assert refused.value.kind == "busy"
    arriving[0].close()
    folder.arrive().close()
    folder.finish(last, DONE)
    monkeypatch.setattr(module, "MOST_KEPT", 1)
    with pytest.raises(JobRefused, match="kept"):
        folder.arrive()
    for each in arriving:
        each.close()


def test_a_folder_that_cannot_be_made_is_said() -> None:
    """There are then no checks in the background, and the sender is told so."""
    with pytest.raises(JobRefused) as refused:
        Folder(Path("/proc/no/such"), keep=DAY).arrive()
    assert refused.value.kind == "no-background"


def test_a_full_disk_is_said(folder: Folder) -> None:
    """In place of a fault."""
    arrival = folder.arrive()
    arrival._file.close()
    arrival._file = Path("/dev/full").open("wb")  # noqa: SIM115 - closed by close
    arrival.write(b"x")
    with pytest.raises(JobRefused) as refused:
        arrival.accept(ASKED)
    assert refused.value.kind == "no-background"
    arrival.close()
    assert files(folder) == set()
