"""What a payload is, whatever it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ssd_registry.release import Release
    from ssd_registry.report.report import Problem

Path = tuple[str | int, ...]
"""Where a value is inside a child document: names of items and positions in lists."""

PROTECTED = "The file is protected by a password. Save a copy without one."

Document = dict[str, Any]
"""One child document, or the envelope around the children."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value is, in the terms of whoever sent it.

    JSON has a *pointer* (RFC 6901), and a *line* too when it is NDJSON. Tables have a *file*, the *sheet* of
    a workbook, the *row* as a spreadsheet shows it and the *column* letter with its *heading*. A database has a
    *table*, the *key* of the row as ``column = value``, and the *heading*.
    """

    pointer: str | None = None
    line: int | None = None
    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    heading: str | None = None
    table: str | None = None
    key: str | None = None

    def __str__(self) -> str:
        if self.table is not None:
            return ", ".join(part for part in (self.table, self.key, self.heading) if part is not None)
        if self.file is not None:
            parts = [self.file]
            if self.sheet is not None:
                parts.append(f"sheet {self.sheet}")
            if self.row is not None:
                parts.append(f"row {self.row}")
            if self.column is not None:
                parts.append(f"column {self.column} ({self.heading})" if self.heading else f"column {self.column}")
            return ", ".join(parts)
        at_line = f"line {self.line}, " if self.line is not None else ""
        return f"{at_line}{self.pointer or 'whole payload'}"


class Child(NamedTuple):
    """One child of a payload: its position, its document and how many bytes it took (0 where unknown).

    *plain* says that its text holds no control character, which makes it quicker to check. *raw* is its JSON as
    it was sent, where it was sent as JSON.
    """

    position: int
    document: Document
    size: int
    plain: bool = False
    raw: bytes | None = None


class Unchecked(NamedTuple):
    """A child too large to read: its position and its size in bytes."""

    position: int
    size: int


def pointer(path: Sequence[str | int]) -> str:
    """Return *path* as a JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


class Payload:
    """A payload that can be gone through once or more, child by child, without holding every child.

    *envelope* is everything but the children: header, removed, professionals and so on.
    """

    kind = "JSON"
    has_header = True
    """Whether a header is to be expected; tables of old extracts have none."""

    def __init__(self, envelope: Document, name: str) -> None:
        self.envelope = envelope
        self.name = name

    def __len__(self) -> int:
        """Return the number of children."""
        raise NotImplementedError

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield the children from *start* up to *stop*; raise `CannotRead` where one cannot be read."""
        raise NotImplementedError

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield the JSON of each child on one line, as it was sent, and None for a child too large to read."""
        raise NotImplementedError

    def absent_tables(self, release: Release) -> frozenset[str]:
        """Return the names of the tables of *release* that the source does not have at all.

        A record type that a child has no list of is not absent, since nothing says so: only the lists beside
        the children can be seen to be left out. The header and the removals are never absent.
        """
        return frozenset(
            table.name
            for table in release.dictionary.tables
            if table.level == "top" and table.member not in self.envelope
        )

    def place(self, child: int | None, path: Path) -> Place:
        """Return where the value at *path* of a child is (or of the envelope, when *child* is None)."""
        steps = path if child is None else ("children", child, *path)
        return Place(pointer=pointer(steps))

    def notes(self) -> Iterator[Problem]:
        """Yield what there is to tell about how the payload was read."""
        yield from ()

    @property
    def tally(self) -> dict[str, int]:
        """What was read, counted, in words."""
        return {"children": len(self)}

    @property
    def header(self) -> Document:
        """The header, or an empty one where it is missing or not an object."""
        header = self.envelope.get("header")
        return header if isinstance(header, dict) else {}

    @property
    def release(self) -> str | None:
        """The release that the header names, if it names one."""
        release = self.header.get("release")
        return release if isinstance(release, str) else None
