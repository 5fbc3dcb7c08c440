"""What the tests of reliability share."""

from __future__ import annotations

import os
import random
import sys

import pytest


def say(text: str) -> None:
    """Print what was found, which is read with ``pytest -s``."""
    sys.stdout.write(text + "\n")


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """Give chance from a seed that is printed: SSD_SEED repeats a run; without it only a soak takes a new one."""
    soak = request.node.get_closest_marker("soak") is not None
    seed = int(os.environ.get("SSD_SEED") or (random.SystemRandom().randrange(1_000_000) if soak else 1))
    say(f"SSD_SEED={seed}")
    return random.Random(seed)  # noqa: S311 - chance that can be repeated is what is wanted
