"""What somebody asks of a check of a return."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Asked:
    """Which return to check something as, and what there is beside it.

    *collection* is its name, or None to find out. *release* and *authority* stand in for what a payload may not
    say. *last_year* is last year's return, and *reference* are the files of reference tables.
    """

    collection: str | None = None
    release: str | None = None
    authority: str | None = None
    last_year: Path | None = None
    reference: tuple[Path, ...] = ()
