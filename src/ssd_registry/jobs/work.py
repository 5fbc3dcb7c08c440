"""The process that makes one check in the background: ``python -m ssd_registry.jobs.work``.

It is told what to do on one line of its standard input, which stays open: when it closes, whoever asked has
gone, and the process ends at once. It writes the outcome into the folder; where it could not, it says on its
standard output what kind of fault there was and where, and nothing else.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, SsdError
from ssd_registry.jobs.folder import Failure, Folder, Job, Outcome, Progress
from ssd_registry.jobs.task import MOST_PROBLEMS, Fault, Task, too_much_memory
from ssd_registry.payload.source import read_spooled
from ssd_registry.privacy import discreet, discreet_error, names_of, without_values
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from ssd_registry.report.report import Report

_NICE = 5
_OOM_SCORE, _FIRST_TO_GO = Path("/proc/self/oom_score_adj"), "500"
"""Where memory runs out, Linux ends this process before the server."""


def main() -> None:
    """Make the check that the standard input asks for."""
    task = msgspec.json.decode(sys.stdin.buffer.readline(), type=Task)
    threading.Thread(target=_end_with_who_asked, daemon=True).start()
    limits = Limits(**task.limits)
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core would hold what was sent
    with suppress(OSError):
        _OOM_SCORE.write_text(_FIRST_TO_GO)
    try:
        work(Folder(Path(task.folder), keep=task.keep), task.job, limits)
    except Exception as error:  # noqa: BLE001 - whatever went wrong, its words may hold what was sent
        sys.stdout.buffer.write(msgspec.json.encode(_fault(error)))
        sys.exit(1)


def _end_with_who_asked() -> None:
    with suppress(OSError):
        os.read(0, 1)  # not sys.stdin, whose lock would be held when the process ends by itself
    os._exit(1)


def work(folder: Folder, identifier: str, limits: Limits) -> None:
    """Make the check *identifier* and keep how it ended."""
    job = folder.job(identifier)
    if job is None or not (folder.waiting / identifier).exists():
        return
    tempfile.tempdir = str(folder.checks / identifier)  # what is put aside on the way is erased with the rest
    started, report, failure = folder.clock(), None, None
    checker = Checker(Registry(Path(job.releases) if job.releases else None), limits)
    names = names_of(checker)
    try:
        report = _report(folder, job, checker, started)
    except CannotRead as error:
        failure = Failure.of(discreet_error(error, names))
    except SsdError as error:
        failure = Failure.of(error)
    except MemoryError:
        failure = Failure.of(too_much_memory())
    if report is not None and not job.asked.values:
        report = without_values(discreet(report, names))
    folder.finish(identifier, _outcome(started, folder.clock(), report, failure), report)


def _report(folder: Folder, job: Job, checker: Checker, started: float) -> Report:
    def tell(checked: int, children: int) -> None:
        folder.progressed(job.id, Progress(started=started, checked=checked, children=children))

    with (folder.waiting / job.id).open("rb") as file:
        payload = read_spooled(file, checker.limits, encoding=job.asked.encoding, ndjson=job.asked.ndjson)
    tell(0, len(payload))
    return checker.check(payload, job.asked.release, most=MOST_PROBLEMS, progress=tell)


def _outcome(started: float, finished: float, report: Report | None, failure: Failure | None) -> Outcome:
    if report is None:
        return Outcome(started=started, finished=finished, failure=failure)
    return Outcome(
        started=started,
        finished=finished,
        release=report.release,
        ok=report.ok,
        counts={"errors": report.count("error"), "queries": report.count("query"), "notes": report.count("note")},
    )


def _fault(error: Exception) -> Fault:
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    where = [f"{frame.filename.rpartition('ssd_registry/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return Fault(type(error).__name__, where)


if __name__ == "__main__":
    main()
