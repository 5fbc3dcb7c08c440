"""The errors a caller can act on.

    SsdError
    ├── CannotRead            the input is not a payload we can read        (exit 2, status 4xx)
    │   ├── TooLarge          over a stated limit                           (status 413)
    │   └── WrongEncoding     not the encoding that was promised            (status 400 or 415)
    ├── NothingToCheck        the input holds no records                    (exit 2, status 400)
    ├── UnknownRelease        no such release on the shelf                  (exit 2, status 404)
    │   └── UnknownReturn     no such return, or no such year of it         (exit 2, status 404)
    ├── UnknownTerm           no such item, table, code list or code        (status 404)
    ├── ModelError            the master model breaks a rule of the build   (exit 1)
    ├── ReleaseFrozen         a released file was changed                   (exit 1)
    ├── CannotWrite           a file cannot be written as asked             (exit 2)
    ├── QueryRefused          a SPARQL query that cannot be answered        (status 4xx or 503)
    ├── JobRefused            a check that is not taken on, or was stopped  (status 4xx or 503)
    ├── ExchangeRefused       what the exchange will not do, and why        (status 4xx)
    └── StoreUnavailable      what is kept cannot be reached at the moment  (status 503)

Each message says what is wrong, where, and how to put it right, and never repeats a value from a
child's record.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


class SsdError(Exception):
    """Something the caller can put right."""


class CannotRead(SsdError):
    """The input cannot be read as a payload.

    *kind* is the problem type's short name (``malformed-json``, ``duplicate-key``, ...) and *place*
    says where reading stopped, such as ``line 3, column 8``.
    """

    def __init__(self, message: str, *, kind: str, place: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.place = place

    def __reduce__(self) -> tuple[Any, ...]:
        """Let the error travel from one process to another."""
        return (partial(type(self), kind=self.kind, place=self.place), (str(self),))


class TooLarge(CannotRead):
    """The input is over a limit that is stated in the settings."""


class WrongEncoding(CannotRead):
    """The bytes are not in the encoding or compression that was promised."""


class NothingToCheck(SsdError):
    """There is nothing in the input to check, which is never a pass."""


class CannotWrite(SsdError):
    """A file cannot be written: its form is not known, or it cannot be opened."""

    @classmethod
    def to(cls, path: Path) -> CannotWrite:
        """Return the error for a *path* that the system does not let us write to."""
        return cls(
            f"{path} cannot be written. Is its folder there, is it yours to write in, and is nothing else of that name "
            f"in the way?"
        )


class UnknownRelease(SsdError):
    """There is no such release."""


class UnknownReturn(UnknownRelease):
    """There is no such return, or no such collection year of it."""


class UnknownTerm(SsdError):
    """The release has no such item, table, code list or code."""


class ModelError(SsdError):
    """The master model breaks one or more rules of the build; *faults* names each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class ReleaseFrozen(SsdError):
    """A frozen release no longer matches its manifest, or would be overwritten."""


class QueryRefused(SsdError):
    """A query that cannot be answered; *kind* is the problem type's short name."""

    def __init__(self, message: str, *, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


class JobRefused(SsdError):
    """A check that is not taken on, or was stopped; *kind* is the problem type's short name."""

    def __init__(self, message: str, *, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


class ExchangeRefused(SsdError):
    """What the exchange will not do; *kind* is the problem type's short name, *errors* are its parts, if any."""

    def __init__(self, message: str, *, kind: str, errors: tuple[dict[str, Any], ...] = ()) -> None:
        super().__init__(message)
        self.kind = kind
        self.errors = errors


class StoreUnavailable(SsdError):
    """The store cannot be reached, is full, or did not answer in time; what was asked may or may not have been done.

    Whoever asked asks again with the same Idempotency-Key, and it is done once.
    """

    def __init__(self, message: str = "What is kept here cannot be reached at the moment. Try again.") -> None:
        super().__init__(message)
