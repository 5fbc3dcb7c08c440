"""The process that makes one check in the background: ``python -m ssd_registry.jobs.work`` (see `process`)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, SsdError
from ssd_registry.jobs.folder import Failure, Folder, Job, Outcome, Progress
from ssd_registry.jobs.process import obey
from ssd_registry.jobs.task import MOST_PROBLEMS, Task, too_much_memory
from ssd_registry.payload.source import read_spooled
from ssd_registry.privacy import discreet, discreet_error, names_of, without_values
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from ssd_registry.report.report import Report


def main(line: bytes) -> None:
    """Make the check that *line* asks for."""
    task = msgspec.json.decode(line, type=Task)
    work(Folder(Path(task.folder), keep=task.keep), task.job, Limits(**task.limits))


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


if __name__ == "__main__":
    obey(main)
