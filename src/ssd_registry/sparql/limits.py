"""What one query, and the whole service, may use."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields


def _workers() -> int:
    """Return one worker for each processor, to four, and never so few that one slow query stops all."""
    return max(2, min(4, len(os.sched_getaffinity(0))))


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits of the service; each is checked by a test that goes over it.

    *seconds* is the time a query may run once it has a worker. *memory_bytes* is what it may use on top
    of the releases. *result_rows* counts the rows of a SELECT or the triples of a graph. *nesting* is
    the depth of brackets of all kinds. *queue* is how many queries may wait for a worker.
    """

    seconds: float = 5.0
    memory_bytes: int = 512 * 1024 * 1024
    result_bytes: int = 10_000_000
    result_rows: int = 100_000
    query_bytes: int = 16_384
    nesting: int = 64
    workers: int = field(default_factory=_workers)
    queries_per_worker: int = 200
    queue: int = 8

    def __post_init__(self) -> None:
        """Refuse a limit that would let nothing through (only the queue may be empty)."""
        for limit in fields(self):
            least = 0 if limit.name == "queue" else 1
            if limit.name != "seconds" and getattr(self, limit.name) < least:
                raise ValueError(f"The limit {limit.name!r} must be {least} or more.")
        if self.seconds <= 0:
            raise ValueError("The limit 'seconds' must be more than 0.")
