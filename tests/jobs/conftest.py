"""A folder of checks in the background, payloads to put into it, and the processes that make them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
import pytest

from ssd_registry.jobs import Asked, Folder, Queue, Status
from ssd_registry.settings import Limits

HEADER = {
    "standard": "ssd",
    "release": "1.0.0",
    "local_authority": "845",
    "mode": "full",
    "extracted_at": "2025-06-30T00:00:00Z",
}
ASKED = Asked(release=None, values=False, encoding="identity", ndjson=False)
CANARY = "Canary Q7/x~9"
DAY = 24 * 3600.0


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        """Return the time that it was set to."""
        return self.now


def payload(*children: Any) -> bytes:
    """Return a payload as bytes."""
    return orjson.dumps({"header": HEADER, "children": list(children)})


WRONG = payload(
    {"person_id": CANARY, "sex": CANARY, CANARY: CANARY, "referrals": [{"referral_date": "2025-02-30"}]},
    {"person_id": CANARY},
)
KNOWN = {"date_of_birth": "2023-04-01", "ethnicity": "WBRI"}
"""What the rules ask of every child."""

MANY = payload(*({"person_id": f"C{n}", "sex": "F" if n % 1000 else "X", **KNOWN} for n in range(8_000)))


def accepted(folder: Folder, body: bytes, **changes: Any) -> str:
    """Put a payload into the folder and return the identifier of its check."""
    more = {name: changes.pop(name) for name in ("releases", "key") if name in changes}
    arrival = folder.arrive()
    arrival.write(body)
    arrival.accept(Asked(**{name: getattr(ASKED, name) for name in Asked.__struct_fields__} | changes), **more)
    arrival.close()
    return arrival.id


def until(what: Callable[[], Any], seconds: float = 30) -> Any:
    """Return what is found as soon as there is something."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "It did not come."
        time.sleep(0.01)
    return found


def makers(*parents: int) -> list[int]:
    """Return the processes that make checks, begun by one of *parents*."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if b"ssd_registry.jobs.work" in (entry / "cmdline").read_bytes():
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                found += [int(entry.name)] * (parent in parents)
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def idle(*parents: int) -> None:
    """Wait until no process makes a check: one that has told its report may take a while to end."""
    until(lambda: not makers(*parents))


def stopped_maker(*parents: int) -> int:
    """Wait for a process that makes a check, and hold it; begin from `idle`, or it may be that of another check."""
    maker: int = until(lambda: makers(*parents))[0]
    os.kill(maker, signal.SIGSTOP)
    return maker


def gone(process: int) -> bool:
    """Tell whether a process has ended, be it buried or not."""
    try:
        return ") Z" in Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


Told = list[tuple[str, list[str]]]


@contextmanager
def running(folder: Folder, *, most: int = 2, seconds: float = 60, told: Told | None = None) -> Iterator[Queue]:
    """Run a queue over *folder*, and note the faults that it tells. DBOS is one to a process, so one at a time."""
    faults: Told = [] if told is None else told
    limits = Limits(background_memory_bytes=600_000_000)
    queue = Queue(folder, limits, most=most, seconds=seconds, tell=lambda *fault: faults.append(fault))
    queue.start()
    try:
        yield queue
    finally:
        queue.stop()
    assert told is not None or faults == []


def settled(folder: Folder, identifier: str) -> Status:
    """Wait for a check to end."""
    found: Status = until(lambda: (status := folder.status(identifier)).settled and status)
    return found


@pytest.fixture
def clock() -> Clock:
    """Give a clock that is set by hand."""
    return Clock()


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Folder:
    """Give a folder that keeps things for a day."""
    return Folder(tmp_path / "state", keep=DAY, clock=clock)
