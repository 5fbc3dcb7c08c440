"""The process of one large submission: ``python -m ssd_registry.exchange.submissions.dealing`` (see `jobs.process`).

What it does is one transaction at its end, so that it may be killed at any moment; then another begins again.
"""

from __future__ import annotations

import msgspec

from ssd_registry.exchange import tasks
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.submissions import submissions
from ssd_registry.jobs.process import obey
from ssd_registry.settings import Settings

MODULE = "ssd_registry.exchange.submissions.dealing"

_AFTER_ANOTHER = 0.5
"""Seconds until it is tried again whether the submission that came before has been dealt with."""


class Job(msgspec.Struct, frozen=True):
    """Which submission to deal with, and the settings to do it by."""

    settings: str
    la: str
    submission: str


def main(line: bytes) -> None:
    """Deal with the submission that *line* asks for."""
    job = msgspec.json.decode(line, type=Job)
    exchange = Exchange.open(Settings.model_validate_json(job.settings))
    try:
        deal(exchange, job.la, job.submission)
    finally:
        exchange.close()


def deal(exchange: Exchange, la: str, submission: str) -> None:
    """Deal with a submission, or have that done a little later where another came before it."""
    outcome = submissions.process(exchange, la, submission)
    task = submissions.task_of(la, submission)
    if outcome.state == "waiting":
        tasks.postpone(exchange.store, task, _AFTER_ANOTHER)
    elif outcome.state == "gone":
        tasks.drop(exchange.store, task)


if __name__ == "__main__":
    obey(main)
