"""What is kept of checks in the background, and where: one folder that only its owner can read.

    arriving/ID     a body that still comes in, locked by the process that writes it
    waiting/ID      a body that was accepted and is not answered yet
    checks/ID/      job.json, progress.json while it is checked, then report and outcome.json
    keys/HASH       what an Idempotency-Key stands for (see keys.py)
    erased/         what is on its way out
    queue.sqlite    DBOS's tables, which hold identifiers and times only (see queue.py)

Several processes use it at the same time, and any of them may be killed at any moment. So each step is one
rename or one removal: a check is accepted when its body is in ``waiting``, answered when it has an outcome and
its body is gone, and erased when its folder has left ``checks``.
"""

from __future__ import annotations

import fcntl
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from ssd_registry.errors import CannotRead, JobRefused, NothingToCheck, SsdError, UnknownRelease
from ssd_registry.release import ReleaseVersion
from ssd_registry.report.kept import packed, unpacked
from ssd_registry.report.report import Report

MOST_WAITING: Final = 16
"""Bodies that may wait, or be on their way, at one time."""

MOST_KEPT: Final = 10_000
"""Checks that may be kept at one time."""

_OWNER_ONLY, _OWNER_ONLY_FOLDER = 0o600, 0o700
_STALE = 60.0
_ID = re.compile(r"[A-Za-z0-9_-]{32}")
_ERRORS: dict[str, type[SsdError]] = {each.__name__: each for each in (NothingToCheck, UnknownRelease)}

State = Literal["queued", "running", "done", "failed"]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of a check beside its body; *release* is a version, or None for that of the header."""

    release: str | None
    values: bool
    encoding: str
    ndjson: bool


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A check that was accepted. Times are seconds since 1970; *key* names its file in ``keys``."""

    id: str
    asked: Asked
    accepted: float
    expires: float
    releases: str | None = None
    key: str | None = None


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a check is: children looked at, of how many."""

    started: float
    checked: int
    children: int


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why a check gave no report, as an error that can be kept."""

    error: str
    message: str
    kind: str = "internal"
    place: str | None = None

    @classmethod
    def of(cls, error: SsdError) -> Failure:
        """Return *error* to be kept."""
        kind, place = getattr(error, "kind", "internal"), getattr(error, "place", None)
        return cls(error=type(error).__name__, message=str(error), kind=kind, place=place)

    def raised(self) -> SsdError:
        """Return the error that was kept."""
        if self.error in _ERRORS:
            return _ERRORS[self.error](self.message)
        if self.error == "JobRefused":
            return JobRefused(self.message, kind=self.kind)
        return CannotRead(self.message, kind=self.kind, place=self.place)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a check ended: with a report of a release, with so many findings of each severity, or with a failure."""

    started: float
    finished: float
    release: ReleaseVersion | None = None
    ok: bool | None = None
    counts: dict[str, int] | None = None
    failure: Failure | None = None


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """All there is to say of a check."""

    state: State
    job: Job
    progress: Progress | None = None
    outcome: Outcome | None = None

    @property
    def settled(self) -> bool:
        """True when the check has ended."""
        return self.outcome is not None


class Folder:
    """The folder at *path*; it is made when something is first put into it. *keep* is how many seconds that stays."""

    def __init__(self, path: Path, *, keep: float, clock: Callable[[], float] = time.time) -> None:
        self.path, self.keep, self.clock = path, keep, clock
        self.arriving, self.waiting = path / "arriving", path / "waiting"
        self.checks, self.keys, self._erased = path / "checks", path / "keys", path / "erased"

    def make(self) -> None:
        """Make the folder, closed to everybody else; raise `JobRefused` where that cannot be done."""
        try:
            for folder in (self.path, self.arriving, self.waiting, self.checks, self.keys, self._erased):
                folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
            if self.path.stat().st_mode & 0o077:
                self.path.chmod(_OWNER_ONLY_FOLDER)
        except OSError:
            raise JobRefused(
                "Nothing can be kept here at the moment, so there are no checks in the background.",
                kind="no-background",
            ) from None

    def arrive(self) -> Arrival:
        """Return where a body can be written to as it comes; raise `JobRefused` when there are too many already."""
        self.make()
        if len(names(self.waiting)) + len(names(self.arriving)) >= MOST_WAITING:
            raise JobRefused("Too many payloads are waiting to be checked. Try again in a minute.", kind="busy")
        if len(names(self.checks)) >= MOST_KEPT:
            raise JobRefused("Too many reports are kept. DELETE those that were read, or try later.", kind="busy")
        return Arrival(self)

    def unfinished(self) -> list[str]:
        """Return the checks that were accepted and have not been answered."""
        return names(self.waiting)

    def job(self, identifier: str) -> Job | None:
        """Return the check that was accepted as *identifier*, or None where there is none (or no longer)."""
        if not _ID.fullmatch(identifier):
            return None
        found = _decoded(self.checks / identifier / "job.json", Job)
        return found if found is not None and self.clock() < found.expires else None

    def status(self, identifier: str) -> Status | None:
        """Return how far the check is, or None where there is none (or no longer)."""
        job = self.job(identifier)
        if job is None:
            return None
        own = self.checks / identifier
        outcome, progress = _decoded(own / "outcome.json", Outcome), _decoded(own / "progress.json", Progress)
        if outcome is not None and not (self.waiting / identifier).exists():
            state: State = "failed" if outcome.failure else "done"
            return Status(state=state, job=job, progress=progress, outcome=outcome)
        return Status(state="running" if progress else "queued", job=job, progress=progress)

    def report(self, identifier: str) -> Report | None:
        """Return the report of a check, or None where there is none that this version of the program can read."""
        content = _content(self.checks / identifier / "report") if _ID.fullmatch(identifier) else None
        if content is None:
            return None
        return unpacked(content)

    def progressed(self, identifier: str, progress: Progress) -> None:
        """Keep how far a check is."""
        with suppress(FileNotFoundError):  # it was erased meanwhile
            _write(self.checks / identifier / "progress.json", msgspec.json.encode(progress))

    def finish(self, identifier: str, outcome: Outcome, report: Report | None = None) -> None:
        """Keep how a check ended, and erase its body. To do so again changes nothing."""
        own = self.checks / identifier
        with suppress(FileNotFoundError):  # it was erased meanwhile
            if not (own / "outcome.json").exists():
                if report is not None:
                    _write(own / "report", packed(report), durable=True)
                _write(own / "outcome.json", msgspec.json.encode(outcome), durable=True)
        self.drop_body(identifier)

    def drop_body(self, identifier: str) -> None:
        """Erase the body of a check."""
        (self.waiting / identifier).unlink(missing_ok=True)

    def erase(self, identifier: str) -> bool:
        """Erase all there is of a check; tell whether there was anything."""
        if not _ID.fullmatch(identifier):
            return False
        going = self._erased / secrets.token_urlsafe(24)
        try:
            (self.checks / identifier).rename(going)
        except FileNotFoundError:
            return False
        job = _decoded(going / "job.json", Job)
        self.drop_body(identifier)
        if job is not None and job.key is not None:
            (self.keys / job.key).unlink(missing_ok=True)
        shutil.rmtree(going, ignore_errors=True)
        return True

    def sweep(self) -> None:
        """Erase what has had its time, and what was left half done by a process that has died."""
        for identifier in names(self.checks):
            job = _decoded(self.checks / identifier / "job.json", Job)
            born = job.expires - self.keep if job else _changed(self.checks / identifier)
            if self.clock() >= born + self.keep:
                self.erase(identifier)
        for identifier in set(names(self.waiting)) - set(names(self.checks)):
            self.drop_body(identifier)
        for name in names(self._erased):
            shutil.rmtree(self._erased / name, ignore_errors=True)
        for path in self._stale(self.arriving, _STALE):
            path.unlink(missing_ok=True)
        for path in self._stale(self.keys, self.keep):
            path.unlink(missing_ok=True)

    def _stale(self, folder: Path, age: float) -> Iterator[Path]:
        """Yield the files of *folder* that have not changed for *age* seconds and that no process has locked."""
        for name in names(folder):
            path = folder / name
            with suppress(OSError), path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if self.clock() >= os.fstat(file.fileno()).st_mtime + age:
                    yield path


class Arrival:
    """A body on its way into the folder."""

    def __init__(self, folder: Folder) -> None:
        self.id = secrets.token_urlsafe(24)
        self._folder = folder
        self._path = folder.arriving / self.id
        self._file = open(self._path, "xb", opener=_closed_to_others)  # noqa: SIM115 - closed by close
        fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def write(self, content: bytes) -> None:
        """Add to the body; raise `JobRefused` where there is no room for it."""
        try:
            self._file.write(content)
        except OSError:
            raise JobRefused("There is no room for this payload here at the moment.", kind="no-background") from None

    def accept(self, asked: Asked, *, releases: str | None = None, key: str | None = None) -> Job:
        """Take on a check of the whole body; from now on it will be made, whatever happens to this process."""
        now = self._folder.clock()
        job = Job(id=self.id, asked=asked, accepted=now, expires=now + self._folder.keep, releases=releases, key=key)
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            own = self._folder.checks / self.id
            own.mkdir(mode=_OWNER_ONLY_FOLDER)
            _write(own / "job.json", msgspec.json.encode(job), durable=True)
            self._path.rename(self._folder.waiting / self.id)
            _settle(self._folder.checks, self._folder.waiting)
        except OSError:
            raise JobRefused("There is no room for this payload here at the moment.", kind="no-background") from None
        return job

    def close(self) -> None:
        """Let go of the file, and erase what was not accepted."""
        with suppress(OSError):
            self._file.close()
        self._path.unlink(missing_ok=True)


def _closed_to_others(path: str, flags: int) -> int:
    return os.open(path, flags, _OWNER_ONLY)


def _write(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Put *content* in place at once: a reader finds the file as it was, or whole."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with open(part, "xb", opener=_closed_to_others) as file:
        file.write(content)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    part.rename(path)
    if durable:
        _settle(path.parent)


def _settle(*folders: Path) -> None:
    """Have the system write down which files are in *folders*."""
    for folder in folders:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def names(folder: Path) -> list[str]:
    """Return what is in *folder*, which need not be there."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except FileNotFoundError:
        return []


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _decoded(path: Path, kind: type[Any]) -> Any:
    """Return what the file at *path* holds, or None where there is none."""
    content = _content(path)
    return None if content is None else msgspec.json.decode(content, type=kind)
