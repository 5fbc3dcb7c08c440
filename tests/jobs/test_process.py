"""Work in a process of its own: how it ends, and what it says where it fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ssd_registry.jobs import process as module
from ssd_registry.jobs.process import begun, fault_of, watched

SLEEPS = "import sys, time; sys.stdin.readline(); time.sleep(60)"
SECRET = "Zqx7"


def python(code: str) -> subprocess.Popen[bytes]:
    started = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert started.stdin is not None
    started.stdin.write(b"line\n")
    started.stdin.flush()
    return started


def always() -> bool:
    return True


ENDINGS = [
    ("by itself", "import sys; sys.stdin.readline()", 30.0, 1 << 40, always),
    ("failed", "import sys; sys.stdin.readline(); sys.exit(1)", 30.0, 1 << 40, always),
    ("late", SLEEPS, 0.0, 1 << 40, always),
    ("too large", SLEEPS, 30.0, 1_000, always),
    ("not wanted", SLEEPS, 30.0, 1 << 40, lambda: False),
]


@pytest.mark.parametrize(("ended", "code", "seconds", "memory", "wanted"), ENDINGS, ids=[each[0] for each in ENDINGS])
def test_how_a_process_ends(ended: str, code: str, seconds: float, memory: int, wanted: Callable[[], bool]) -> None:
    """By itself, or because it is not waited for any longer."""
    with python(code) as started:
        assert watched(started, seconds=seconds, memory_bytes=memory, wanted=wanted) == ended
        started.kill()


def test_what_fails_says_where_and_never_what(tmp_path: Path) -> None:
    """A message may hold what was sent."""
    code = f"""
from ssd_registry.jobs.process import obey
def work(line):
    raise ValueError({SECRET!r} + line.decode())
obey(work)
"""
    with python(code) as started:
        assert watched(started, seconds=30, memory_bytes=1 << 40, wanted=always) == "failed"
        fault = fault_of(started)
    assert fault is not None
    assert fault.kind == "ValueError"
    assert SECRET not in str(fault)


def test_what_is_killed_says_nothing() -> None:
    """There was nobody left to say it."""
    with python(SLEEPS) as started:
        os.kill(started.pid, signal.SIGKILL)
        assert watched(started, seconds=30, memory_bytes=1 << 40, wanted=always) == "failed"
        assert fault_of(started) is None


def test_it_ends_when_its_input_closes() -> None:
    """Whoever asked has gone then, and nobody would take what it does."""
    code = "import time; from ssd_registry.jobs.process import obey; obey(lambda _: time.sleep(60))"
    with python(code) as started:
        assert started.stdin is not None
        started.stdin.close()
        assert started.wait(30) == 1


def test_a_module_is_begun_and_told_what_to_do() -> None:
    """One that ends before it is told is no fault of ours."""
    with begun("this", b"line") as started:
        assert watched(started, seconds=30, memory_bytes=1 << 40, wanted=always) == "by itself"
    assert module._memory(os.getpid()) > 1_000_000
    assert module._memory(2**22 + 1) == 0
