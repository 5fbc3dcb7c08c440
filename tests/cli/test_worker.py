"""``ssd worker``: it says what is missing, and ends with the server it runs beside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store

BESIDE = """
import sys
from ssd_registry.cli.worker import worker_beside
with worker_beside():
    print(flush=True)
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


def until_gone(process: int) -> None:
    end = time.monotonic() + 60
    while not gone(process):
        assert time.monotonic() < end, "It is still there."
        time.sleep(0.05)


def worker_of(server: int) -> int:
    """Wait for the worker of a server."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(FileNotFoundError, ProcessLookupError):
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                if parent == server and not gone(int(entry.name)):
                    return int(entry.name)
        time.sleep(0.05)
    raise AssertionError("There is no worker.")


@pytest.mark.parametrize("how", ["ends", "is killed"])
def test_it_ends_when_the_server_does(tmp_path: Path, how: str) -> None:
    """However that comes about: nobody has to look for it. Until then, one that dies is begun again."""
    is_set_up(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", BESIDE], env=environment(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        server.stdout.readline()
        first = worker_of(server.pid)
        os.kill(first, signal.SIGKILL)
        until_gone(first)
        worker = worker_of(server.pid)
        if how == "ends":
            server.stdin.close()
        else:
            os.kill(server.pid, signal.SIGKILL)
        server.wait(60)
    until_gone(worker)
