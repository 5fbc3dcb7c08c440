"""The shelf of returns: which there are, in which collection years, and each of them ready to use."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from ssd_registry.collection.collection import Collection
from ssd_registry.errors import UnknownReturn
from ssd_registry.release import Manifest

_YEAR = re.compile(r"[0-9]{4}-[0-9]{2}")
_IN_FORCE = "in force"


class Shelf:
    """The returns that are frozen in the folder of releases, read when they are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[tuple[str, str], Collection] = {}
        self._outlines: dict[str, Collection] = {}

    @cached_property
    def years(self) -> dict[str, list[str]]:
        """The collection years of each return, in order."""
        found: dict[str, list[str]] = {}
        for path in sorted(self.folder.glob("*/*/collection.json")):
            found.setdefault(path.parent.parent.name, []).append(path.parent.name)
        return found

    def get(self, name: str) -> Collection:
        """Return the return called *name*: ``cin-2025-26``, ``cin-2026`` (the year it ends in), or ``cin``.

        The last is the one in force, or else the latest. Small letters and capitals are the same. Raises
        `UnknownReturn` with what there is.
        """
        wanted = name.casefold()
        if wanted in self.years:
            return self._in_force(wanted)
        known = {f"{each}-{year}": (each, year) for each, years in self.years.items() for year in years}
        known |= {f"{each}-{_ends_in(year)}": (each, year) for each, years in self.years.items() for year in years}
        if wanted in known:
            return self.of_year(*known[wanted])
        for each in self.years:
            if wanted.startswith(f"{each}-"):
                raise UnknownReturn(self._no_such_year(each))
        near = difflib.get_close_matches(wanted, [*self.years, *known], n=1, cutoff=0.75)
        raise UnknownReturn(f"There is no return called {name!r}. {self._meant(near)}")

    def check(self, name: str) -> None:
        """Raise `UnknownReturn` where there is no return called *name*."""
        if name not in self.years:
            raise UnknownReturn(f"There is no return called that. {self._meant([])}")

    def latest(self, name: str) -> Collection:
        """Return the last year of the return called *name*; raise `UnknownReturn` where there is none."""
        self.check(name)
        return self.of_year(name, self.years[name][-1])

    def folder_of(self, collection: Collection) -> Path:
        """Return the folder that has the files of *collection*."""
        return self.folder / collection.definition.id / collection.definition.year

    def of_year(self, name: str, year: str) -> Collection:
        """Return one year of the return called *name*; raise `UnknownReturn` where there is none."""
        if year not in self.years.get(name, ()):
            self.check(name)
            raise UnknownReturn(self._no_such_year(name))
        if (name, year) not in self._read:
            self._read[name, year] = Collection.read(self.folder / name / year)
        return self._read[name, year]

    def _no_such_year(self, name: str) -> str:
        return f"There is no such year of {name}. There are: {', '.join(self.years[name])}."

    def _meant(self, near: list[str]) -> str:
        """Say what may have been meant, or what there is."""
        if near:
            return f"Did you mean {near[0]}?"
        return f"There are: {', '.join(self.years)}." if self.years else "No return is on the shelf."

    def outlines(self) -> Iterator[Collection]:
        """Yield each return, in the year that is in force, without its queries and rules: to tell them apart by."""
        for name in self.years:
            if name not in self._outlines:
                self._outlines[name] = Collection.outline(self.folder / name / self._year_in_force(name))
            yield self._outlines[name]

    def _in_force(self, name: str) -> Collection:
        return self.of_year(name, self._year_in_force(name))

    def _year_in_force(self, name: str) -> str:
        """Return the year of the return that is in force, or else the latest."""
        years = self.years[name]
        return next((each for each in reversed(years) if self._manifest(name, each).status == _IN_FORCE), years[-1])

    def on(self, name: str, day: str) -> Collection | None:
        """Return the year of the return called *name* in which *day* lies (ISO 8601), if there is one."""
        for year in self.years[name]:
            manifest = self._manifest(name, year)
            if manifest.effective_from <= day <= manifest.supported_until:
                return self.of_year(name, year)
        return None

    def _manifest(self, name: str, year: str) -> Manifest:
        return msgspec.json.decode((self.folder / name / year / "manifest.json").read_bytes(), type=Manifest)


def _ends_in(year: str) -> str:
    """Return the calendar year in which a collection year ends: 2026 for 2025-26."""
    return str(int(year[:4]) + 1) if _YEAR.fullmatch(year) else year
