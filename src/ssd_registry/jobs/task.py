"""What the queue and the process that makes a check say to each other."""

from __future__ import annotations

from typing import Final

import msgspec

from ssd_registry.errors import TooLarge

MOST_PROBLEMS: Final = 10_000
"""A check over HTTP stops when it has found this many; the command line finds all."""


class Task(msgspec.Struct, frozen=True):
    """One check to make: which, in what folder, within what limits."""

    folder: str
    keep: float
    job: str
    limits: dict[str, int]


class Fault(msgspec.Struct, frozen=True):
    """What went wrong in the program, and where in it."""

    kind: str
    where: list[str]


def too_much_memory() -> TooLarge:
    """Return why a check was stopped that took too much memory."""
    return TooLarge("The check takes more memory than it may have. Send it in parts.", kind="content-too-large")
