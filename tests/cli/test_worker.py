"""``ssd worker``: it says what is missing, and ends with the server it runs beside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store

BESIDE = """
import os, sys, time
from ssd_registry.cli.worker import worker_beside
with worker_beside():
    print(next(int(each) for each in os.popen(f"pgrep -P {os.getpid()} -f worker").read().split()), flush=True)
    sys.stdin.read()
"""


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "SSD_STATE": str(folder), "SSD_DATABASE": f"sqlite:///{folder / 'exchange.sqlite'}"}


def is_set_up(folder: Path) -> None:
    store = Store(f"sqlite:///{folder / 'exchange.sqlite'}")
    upgrade(store)
    store.close()


def test_without_an_exchange_it_says_how_to_set_one_up(tmp_path: Path) -> None:
    """And ends with 2, as for anything that is missing."""
    command = [sys.executable, "-c", "from ssd_registry.cli import main; main()", "worker"]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "ssd db upgrade" in done.stderr


def gone(process: int) -> bool:
    try:
        return ") Z" in Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True


@pytest.mark.parametrize("how", ["ends", "is killed"])
def test_it_ends_when_the_server_does(tmp_path: Path, how: str) -> None:
    """However that comes about: nobody has to look for it."""
    is_set_up(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", BESIDE], env=environment(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        worker = int(server.stdout.readline())
        assert not gone(worker)
        if how == "ends":
            server.stdin.close()
        else:
            os.kill(server.pid, signal.SIGKILL)
        server.wait(60)
    end = time.monotonic() + 60
    while not gone(worker):
        assert time.monotonic() < end, "The worker is still there."
        time.sleep(0.05)
