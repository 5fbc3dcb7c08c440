"""Checking whatever is at a path as a return: a file of one, or a payload that one is derived from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ssd_registry.check import Checker, nameless
from ssd_registry.collection.check import Beside, Origin, ReturnChecker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_reference, read_return, recognise, year_of_days
from ssd_registry.collection.rows import Return, Rows
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import CannotRead
from ssd_registry.payload import open_payload
from ssd_registry.payload.payload import Child, Payload, Place
from ssd_registry.report.report import Report
from ssd_registry.settings import Limits


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


class Returns:
    """Checks whatever it is given as a return of the shelf. Make one and keep it."""

    def __init__(self, shelf: Shelf, checker: Checker) -> None:
        self.shelf = shelf
        self.checker = checker
        self._checkers: dict[str, ReturnChecker] = {}

    def check(self, path: Path, asked: Asked) -> Report | None:
        """Return what the rules of a return find in what is at *path*, or None where it is no return nor to be one.

        Files that do not say their year are of the year that their days lie in. With the name of a return, a payload
        is checked as the return that is derived from it.
        """
        found = recognise(path, self.shelf, self.checker.limits)
        if asked.collection is None and found is None:
            _refuse_beside(path, asked)
            return None
        wanted = found if asked.collection is None else self.shelf.get(asked.collection)
        if wanted is not None and found is not None:
            made = read_return(path, wanted, self.checker.limits)
            dated = wanted if asked.collection else year_of_days(made, wanted, self.shelf)
            if dated is not wanted:
                wanted, made = dated, read_return(path, dated, self.checker.limits)
            return self._checker(wanted).check(made, _beside(wanted, asked, self.checker.limits))
        limits, registry = self.checker.limits, self.checker.registry
        return self.check_payload(
            open_payload(path, limits, registry, release=asked.release, authority=asked.authority), asked
        )

    def check_payload(self, payload: Payload, asked: Asked) -> Report:
        """Return what the rules of the return that is asked for find in it as it is derived from *payload*."""
        if asked.collection is None:
            raise CannotRead("Name the return to check it as, such as cin or ssda903.", kind="not-a-return")
        wanted = self.shelf.get(asked.collection)
        beside = _beside(wanted, asked, self.checker.limits)
        derived = derive(payload, wanted, self.checker, asked.release)
        origin = Origin(derived.release, _places(payload), len(derived.problems))
        return self._checker(wanted).check(derived.made, beside, origin)

    def _checker(self, wanted: Collection) -> ReturnChecker:
        return self._checkers.setdefault(wanted.name, ReturnChecker(wanted))


def _refuse_beside(path: Path, asked: Asked) -> None:
    """Refuse what a payload cannot be held against, rather than pass it over."""
    if path.exists() and (asked.last_year is not None or asked.reference):
        raise CannotRead(
            f"{path.name} is no return, and only a return is held against last year's and reference tables. Name the "
            f"return to check it as, such as cin or ssda903.",
            kind="not-a-return",
        )


def _beside(wanted: Collection, asked: Asked, limits: Limits) -> Beside:
    reference: dict[str, Rows] = {}
    for path in asked.reference:
        reference |= read_reference(path, wanted, limits)
    last = None if asked.last_year is None else _last_year(asked.last_year, wanted, limits)
    return Beside(last, reference, asked.authority)


def _last_year(path: Path, wanted: Collection, limits: Limits) -> Return:
    title = wanted.definition.title
    if all(table.kind != "last" for table in wanted.definition.tables):
        raise CannotRead(
            f"{title} has no rule that compares with last year's. Leave {path.name} out.", kind="not-a-return"
        )
    read = read_return(path, wanted, limits)
    if not read.tables:
        raise CannotRead(f"{path.name} is no return of last year's: it has no table of {title}.", kind="not-a-return")
    return read


def _places(payload: Payload) -> Callable[[str], tuple[int, Place] | None]:
    """Return what tells where the child with an identifier stands in *payload*: the first, if it stands there twice."""
    known: dict[str, int] = {}
    for child in payload.children():
        if isinstance(child, Child) and isinstance(child.document, dict):
            person = child.document.get("person_id")
            known.setdefault(person if isinstance(person, str) else nameless(child.position), child.position)

    def place(person: str) -> tuple[int, Place] | None:
        position = known.get(person)
        return None if position is None else (position, payload.place(position, ()))

    return place
