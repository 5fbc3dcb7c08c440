"""Payloads put together from tables, whatever holds them: CSV files, workbooks, a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

import orjson

from ssd_registry.errors import NothingToCheck
from ssd_registry.payload.assembly import Assembled, Origins, assemble
from ssd_registry.payload.json import is_plain
from ssd_registry.payload.payload import Child, Payload, Place, Unchecked
from ssd_registry.payload.payload import Path as Steps
from ssd_registry.payload.sheet import Found, Names, fold, is_called, recognise
from ssd_registry.report.report import Problem
from ssd_registry.settings import Limits
from ssd_registry.tables import Layout

if TYPE_CHECKING:
    from ssd_registry.registry import Registry
    from ssd_registry.release import Release

_HEADER = "ssd_payload_header"
_HEAD = 30


class TablePayload(Payload):
    """A payload put together from tables; a place is a file, a row and a column, or a row of a database."""

    def __init__(self, assembled: Assembled, name: str, release: Release, limits: Limits, kind: str) -> None:
        super().__init__(assembled.envelope, name)
        self.kind = kind
        self._assembled = assembled
        self._release = release
        self._largest = limits.child_bytes
        self._looked_up: tuple[int, Origins] = (-1, {})
        self.has_header = "header" in assembled.envelope

    def __len__(self) -> int:
        return len(self._assembled.documents)

    @property
    def tally(self) -> dict[str, int]:
        """Children, and the rows of all tables together."""
        return {"children": len(self), "rows": self._assembled.rows}

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield each child, put together from its rows."""
        for index in range(start, len(self) if stop is None else stop):
            raw = self._assembled.documents[index]
            if len(raw) > self._largest:
                yield Unchecked(index, len(raw))
            else:
                yield Child(index, orjson.loads(raw), len(raw), is_plain(raw))

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield the JSON of each child, put together from its rows."""
        for index in range(len(self)):
            raw = self._assembled.documents[index]
            yield None if len(raw) > self._largest else raw

    def absent_tables(self, release: Release) -> frozenset[str]:
        """Return the names of the tables of *release* that were not found, and are not held in an older form.

        Empty sheets of a workbook and empty tables of a database are absent, empty CSV files are not. Tables with a
        header were written from a payload, which leaves out those that would be empty.
        """
        layout = Layout(release)
        sheets = [sheet for sheet in self._assembled.sheets if sheet.is_there]
        if any(sheet.table in {table.name for table in layout.of_level("header")} for sheet in sheets):
            return super().absent_tables(release)
        present = {sheet.table: {fold(heading) for heading in sheet.headings} for sheet in sheets}
        present |= {table: set() for table in self._assembled.derived}
        for name, (owner, item) in layout.lists.items():
            if not present.get(owner.name, set()).isdisjoint(item.former_columns):
                present[name] = set()
        return frozenset(layout.records()) - present.keys()

    def place(self, child: int | None, path: Steps) -> Place:
        """Return the row and the column of the value at *path*, and where that table is."""
        origins = self._assembled.around if child is None else self._origins(child)
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        item = self._release.items_by_name.get(name)
        place = self._assembled.place(origins, path, item.table if item else "")
        return place or Place(file=self.name)

    def _origins(self, child: int) -> Origins:
        """Return the rows of a child, which is likely to be asked for several times in a row."""
        if self._looked_up[0] != child:
            self._looked_up = (child, orjson.loads(self._assembled.origins[child]))
        return self._looked_up[1]

    @property
    def release(self) -> str | None:
        """The release that the header names, or the one that the tables were read as."""
        return super().release or self._release.version

    def notes(self) -> Iterator[Problem]:
        """Yield what there is to tell about the tables themselves."""
        yield from self._assembled.problems


def read_tables(
    found: Iterable[Found],
    name: str,
    registry: Registry,
    limits: Limits,
    *,
    release: str | None,
    authority: str | None,
    kind: str = "tables",
) -> TablePayload:
    """Return the payload in tables as they were found; raise `NothingToCheck` where they hold no row of ours."""
    found = list(found)
    chosen = registry.get(release or _release_of(found) or "latest")
    names = Names(Layout(chosen))
    recognised = recognise(found, names)
    assembled = assemble(recognised.tables, names)
    if not assembled.rows:
        raise NothingToCheck(
            f"Nothing was checked: {name} has no rows of a table of the standard. "
            "Name each CSV file or sheet after its table, such as ssd_person, with the names of the columns in its "
            "first row."
        )
    assembled.problems = [*recognised.problems, *assembled.problems, *_complete_header(assembled, chosen, authority)]
    return TablePayload(assembled, name, chosen, limits, kind)


def _release_of(found: Iterable[Found]) -> str | None:
    """Return the release that the table of the header names, before it is known how that release names things."""
    for each in found:
        if is_called(each, _HEADER):
            position = None
            for _, cells in islice(each.rows(), _HEAD):
                if position is not None:
                    return cells[position].strip() or None if position < len(cells) else None
                position = next((at for at, cell in enumerate(cells) if fold(cell) == "release"), None)
    return None


def _complete_header(assembled: Assembled, release: Release, authority: str | None) -> Iterator[Problem]:
    """Fill in what tables rarely carry, so that the children can be checked; say so where it is missing."""
    header = assembled.envelope.setdefault("header", {})
    if authority:
        header["local_authority"] = authority
    if not header.keys() & {"standard", "release", "mode"} and "local_authority" not in header:
        del assembled.envelope["header"]
        first = assembled.sheets[0].found
        place = Place(file=first.file) if first.file else Place(table=first.name)
        yield Problem("no-header", place, {}, severity="note")
        return
    header.setdefault("standard", "ssd")
    header.setdefault("release", release.version)
    header.setdefault("mode", "full")
