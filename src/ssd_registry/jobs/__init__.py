"""Checks in the background: a payload is taken in now, checked by another process, and the report kept for a day."""

from ssd_registry.jobs.folder import MOST_KEPT, MOST_WAITING, Arrival, Asked, Failure, Folder, Status
from ssd_registry.jobs.keys import Claim, Keys
from ssd_registry.jobs.queue import Queue
from ssd_registry.jobs.task import MOST_PROBLEMS

__all__ = [
    "MOST_KEPT",
    "MOST_PROBLEMS",
    "MOST_WAITING",
    "Arrival",
    "Asked",
    "Claim",
    "Failure",
    "Folder",
    "Keys",
    "Queue",
    "Status",
]
