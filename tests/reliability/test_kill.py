"""Nothing that was acknowledged is lost when the process that writes, or the whole database, is killed."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import say

_ROOT = Path(__file__).parents[2]


def _killed(kind: str, cycles: int, chance: random.Random) -> dict[str, Any]:
    """Kill *cycles* times, from a process of its own that has no threads when it forks."""
    command = [sys.executable, "-m", "tests.reliability.kill", kind, str(cycles), str(chance.randrange(1_000_000))]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    result: dict[str, Any] = json.loads(done.stdout)
    say(f"{kind}: {done.stdout}")
    return result


@pytest.mark.parametrize(
    ("kind", "cycles"),
    [
        ("sqlite", 40),
        ("postgres", 6),
        pytest.param("sqlite", 10_000, marks=pytest.mark.soak),
        pytest.param("postgres", 200, marks=pytest.mark.soak),
    ],
)
def test_what_was_acknowledged_outlives_the_process(kind: str, cycles: int, chance: random.Random) -> None:
    """Each transaction that was acknowledged is there, no other is there in part, and the access log verifies."""
    result = _killed(kind, cycles, chance)
    assert result["faults"] == []
    assert result["acknowledged"] > cycles / 2


@pytest.mark.parametrize("cycles", [3, pytest.param(50, marks=pytest.mark.soak)])
def test_a_careless_postgresql_is_found_out(cycles: int, chance: random.Random) -> None:
    """The control: a server that does not wait for its disk does lose transactions, so it would be seen."""
    assert _killed("careless", cycles, chance)["faults"]
