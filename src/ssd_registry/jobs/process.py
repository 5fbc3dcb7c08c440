"""Work in a process of its own, held to a time and a memory, that ends with who began it and tells no values.

One side begins the process and watches it; the other is told what to do on one line of its standard input, which
stays open: when it closes, whoever asked has gone, and the process ends at once. Where the work fails, it says on its
standard output what kind of fault there was and where, and nothing else.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal

import msgspec

from ssd_registry.jobs.task import Fault

POLL: Final = 0.1
"""Seconds between two looks at a process."""

_NICE = 5
_OOM_SCORE, _FIRST_TO_GO = Path("/proc/self/oom_score_adj"), "500"
"""Where memory runs out, Linux ends this process before the server."""

Ended = Literal["by itself", "failed", "not wanted", "late", "too large"]
"""How a process ended, or why it was not waited for any longer."""


def begun(module: str, line: bytes) -> subprocess.Popen[bytes]:
    """Start *module* in a process and tell it *line*. It ends when its standard input closes, so never outlives us."""
    process = subprocess.Popen(  # noqa: S603 - our own modules alone
        [sys.executable, "-P", "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a message could hold what was sent
        start_new_session=True,  # Ctrl-C at the server's terminal is for the server
    )
    with suppress(BrokenPipeError):
        assert process.stdin is not None  # noqa: S101 - it is a pipe
        process.stdin.write(line + b"\n")
        process.stdin.flush()
    return process


def watched(
    process: subprocess.Popen[bytes], *, seconds: float, memory_bytes: int, wanted: Callable[[], bool]
) -> Ended:
    """Return when the process has ended, was late, took too much memory, or is not wanted any more."""
    end = time.monotonic() + seconds
    while process.poll() is None:
        if not wanted():
            return "not wanted"
        if time.monotonic() >= end:
            return "late"
        if _memory(process.pid) > memory_bytes:
            return "too large"
        with suppress(subprocess.TimeoutExpired):
            process.wait(POLL)
    return "failed" if process.returncode else "by itself"


def fault_of(process: subprocess.Popen[bytes]) -> Fault | None:
    """Return what a process that failed said of it; None where it was killed."""
    said = process.stdout.read() if process.stdout else b""
    with suppress(msgspec.DecodeError):
        return msgspec.json.decode(said, type=Fault)
    return None


def _memory(process: int) -> int:
    """Return the bytes of memory that a process has to itself, as far as the system tells.

    A limit of the kernel would count what was only asked for, and DuckDB asks for much more than it takes.
    """
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) * 1024
    return 0


def obey(work: Callable[[bytes], None]) -> None:
    """Do *work* with the line that this process is told, and nothing that anybody else would mind."""
    line = sys.stdin.buffer.readline()
    threading.Thread(target=_end_with_who_asked, daemon=True).start()
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core would hold what was sent
    with suppress(OSError):
        _OOM_SCORE.write_text(_FIRST_TO_GO)
    try:
        work(line)
    except Exception as error:  # noqa: BLE001 - whatever went wrong, its words may hold what was sent
        sys.stdout.buffer.write(msgspec.json.encode(_fault(error)))
        sys.exit(1)


def _end_with_who_asked() -> None:
    with suppress(OSError):
        os.read(0, 1)  # not sys.stdin, whose lock would be held when the process ends by itself
    os._exit(1)


def _fault(error: Exception) -> Fault:
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    where = [f"{frame.filename.rpartition('ssd_registry/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return Fault(type(error).__name__, where)
