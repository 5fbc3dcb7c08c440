"""Kills a writer, or a whole PostgreSQL, over and over at random moments, and compares what is left with what was said.

``python -m tests.reliability.kill sqlite 10000 SEED`` kills the process that writes; with ``postgres`` every process
of the server is killed, and with ``careless`` of one that does not wait for its disk. It prints what it found as JSON.
"""

from __future__ import annotations

import functools
import itertools
import json
import os
import random
import select
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from ssd_registry.errors import StoreUnavailable
from ssd_registry.exchange.store import Store

from . import ledger
from .servers import Cluster

_LONGEST = 0.04
_UNDER_WAY = 0.8  # how often it is killed only once it has acknowledged something
_FOR_EVER = 60
_TO_A_FILE = 100  # cycles with one file, so that reading all of it stays quick


def _writer(url: str, after: int, acknowledge: Callable[[int], object]) -> None:
    """Write, one transaction after another, and say of each that it is committed."""
    with closing(Store(url)) as store:
        for number in itertools.count(after + 1):
            ledger.write(store, number)
            acknowledge(number)


def _forked(url: str, after: int) -> tuple[int, int]:
    """Start a process that writes, and return its id and the pipe that it says it on."""
    said, saying = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _writer(url, after, lambda number: os.write(saying, number.to_bytes(4, "big")))
        except StoreUnavailable:  # the server was killed
            os._exit(0)
        finally:
            os._exit(1)
    os.close(saying)
    return child, said


def _heard(said: int, before: int) -> int:
    """Return the last transaction that was acknowledged."""
    with os.fdopen(said, "rb") as pipe:
        content = pipe.read()
    return int.from_bytes(content[-4:], "big") if content else before


def _checked(url: str, acknowledged: int) -> tuple[int, list[str], float]:
    """Open the store again, and return how many transactions it holds, what is wrong, and how long opening took."""
    began = time.perf_counter()
    with closing(Store(url)) as store:
        count = ledger.count(store)
        took = time.perf_counter() - began
        return count, ledger.faults(store, acknowledged, acknowledged + 1), took


def sqlite(cycles: int, chance: random.Random) -> dict[str, Any]:
    """Kill a process that writes to SQLite *cycles* times."""
    found, total, times = [], 0, []
    with tempfile.TemporaryDirectory() as folder:
        for cycle in range(cycles):
            if cycle % _TO_A_FILE == 0:
                url, done = f"sqlite:///{Path(folder)}/{cycle}.sqlite", 0
                ledger.prepare(url).close()
            child, said = _forked(url, done)
            if chance.random() < _UNDER_WAY:
                select.select([said], [], [], _FOR_EVER)
            time.sleep(chance.uniform(0.002, _LONGEST))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            acknowledged = _heard(said, done)
            total += acknowledged - done
            done, faults, took = _checked(url, acknowledged)
            times.append(took)
            found += [f"cycle {cycle}: {fault}" for fault in faults]
    return _summary(cycles, total, found, times)


def postgres(cycles: int, chance: random.Random, *, careless: bool = False) -> dict[str, Any]:
    """Kill every process of a PostgreSQL *cycles* times while one writes to it; *careless*, it may lose what it said."""
    found, done, times = [], 0, []
    with Cluster() as cluster:
        url = ledger.prepare_postgres(cluster.url, synchronous="off" if careless else "on")
        for cycle in range(cycles):
            child, said = _forked(url, done)
            select.select([said], [], [], _FOR_EVER)
            time.sleep(chance.uniform(0, 0.2))
            cluster.kill()
            began = time.perf_counter()
            os.waitpid(child, 0)
            acknowledged = _heard(said, done)
            cluster.start()
            done, faults, _ = _checked(url, acknowledged)
            times.append(time.perf_counter() - began)
            found += [f"cycle {cycle}: {fault}" for fault in faults]
    return _summary(cycles, done, found, times)


def _summary(cycles: int, acknowledged: int, faults: list[str], times: list[float]) -> dict[str, Any]:
    ordered = sorted(times)
    return {
        "cycles": cycles,
        "acknowledged": acknowledged,
        "faults": faults[:20],
        "recovery": {"p50": round(statistics.median(ordered), 4), "p99": round(ordered[int(len(ordered) * 0.99)], 4)},
    }


if __name__ == "__main__":
    kind, cycles, seed = sys.argv[1:]
    kinds = {"sqlite": sqlite, "postgres": postgres, "careless": functools.partial(postgres, careless=True)}
    sys.stdout.write(json.dumps(kinds[kind](int(cycles), random.Random(int(seed)))))  # noqa: S311
