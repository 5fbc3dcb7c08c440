"""Payloads as CSV files with the SSD's table names, in a folder, in a zip or by themselves."""

from __future__ import annotations

import csv
import difflib
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from ssd_registry.errors import CannotRead, NothingToCheck, WrongEncoding
from ssd_registry.payload.payload import Child, Document, Payload, Place, Unchecked
from ssd_registry.payload.payload import Path as Steps
from ssd_registry.payload.source import unzip
from ssd_registry.report.report import Problem
from ssd_registry.settings import Limits
from ssd_registry.tables import Assembled, Layout, Note, SourceRow, from_tables, to_tables

if TYPE_CHECKING:
    from ssd_registry.registry import Registry
    from ssd_registry.release import Release

_BOM = "﻿"


class TablePayload(Payload):
    """A payload put together from tables; a place is a file, a row and a column."""

    kind = "tables"

    def __init__(self, assembled: Assembled, name: str, release: Release, headings: dict[str, list[str]]) -> None:
        super().__init__(assembled.envelope, name)
        self._assembled = assembled
        self._release = release
        self._headings = headings
        self.has_header = "header" in assembled.envelope

    def __len__(self) -> int:
        return len(self._assembled.children)

    @property
    def tally(self) -> dict[str, int]:
        """Children, and the rows of all tables together."""
        return {"children": len(self), "rows": self._assembled.rows}

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield each child, put together from its rows."""
        for index, document in enumerate(self._assembled.children[start:stop], start):
            yield Child(index, document, 0)

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield the JSON of each child, put together from its rows."""
        yield from map(orjson.dumps, self._assembled.children)

    def absent_tables(self, release: Release) -> frozenset[str]:
        """Return the names of the tables of *release* that have no file, and are not held in an older form."""
        layout = Layout(release)
        present = {file.lower().removesuffix(".csv"): set(columns) for file, columns in self._headings.items()}
        present |= {table: set() for table in self._assembled.derived}
        for name, (owner, item) in layout.lists.items():
            if not present.get(owner.name, set()).isdisjoint(item.former_columns):
                present[name] = set()
        return frozenset(layout.records()) - present.keys()

    def place(self, child: int | None, path: Steps) -> Place:
        """Return the file, the row and the column of the value at *path*."""
        origins = self._assembled.envelope_origins if child is None else self._assembled.origins[child]
        record = (str(path[0]), path[1]) if len(path) > 1 and isinstance(path[1], int) else None
        row = origins.get(record) or origins.get(None)
        if row is None:
            return Place(file=self.name)
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        item = self._release.items_by_name.get(name)
        return self._at(row, item.column if item else None, item.former_columns if item else ())

    def _at(self, row: SourceRow, column: str | None, former: Iterable[str] = ()) -> Place:
        headings = self._headings.get(row.file, [])
        heading = next((each for each in (column, *former) if each in headings), None)
        if heading is None:
            return Place(file=row.file, row=row.number)
        return Place(file=row.file, row=row.number, column=letter(headings.index(heading)), heading=heading)

    @property
    def release(self) -> str | None:
        """The release that the header names, or the one that the tables were read as."""
        return super().release or self._release.version

    def notes(self) -> Iterator[Problem]:
        """Yield what there is to tell about the tables themselves."""
        for note in self._assembled.notes:
            yield Problem(
                note.rule,
                self._at(note.row, note.heading) if note.row else Place(file=self.name),
                note.facts,
                severity=note.severity,  # type: ignore[arg-type]
                item=note.item.ref if note.item else None,
                table=note.item.table if note.item else None,
                value=note.value,
            )


def read_folder(path: Path, registry: Registry, *, release: str | None, authority: str | None) -> TablePayload:
    """Return the payload in the CSV files of a folder."""
    return read_files(sorted(path.glob("*.csv")), registry, release=release, authority=authority, name=path.name)


def read_files(
    paths: list[Path], registry: Registry, *, release: str | None, authority: str | None, name: str | None = None
) -> TablePayload:
    """Return the payload in several CSV files, one for each table."""
    files = ((path.name, path.read_bytes()) for path in paths)
    return _read(files, name or paths[0].name, registry, release, authority)


def read_zip(
    path: Path, registry: Registry, limits: Limits, *, release: str | None, authority: str | None
) -> TablePayload:
    """Return the payload in a zip of CSV files."""
    files = ((name.rpartition("/")[2], content) for name, content in unzip(path, limits) if name.endswith(".csv"))
    return _read(files, path.name, registry, release, authority)


def _read(
    files: Iterable[tuple[str, bytes]], name: str, registry: Registry, release: str | None, authority: str | None
) -> TablePayload:
    source: dict[str, list[SourceRow]] = {}
    headings: dict[str, list[str]] = {}
    for file, content in files:
        rows = list(_rows(file, content))
        headings[file] = [] if not rows else list(rows[0].cells)
        source[file.lower().removesuffix(".csv")] = rows[1:]
    named = [row.cells.get("release", "") for row in source.get("ssd_payload_header", [])[:1]]
    chosen = registry.get(release or next(filter(None, named), "latest"))
    layout = Layout(chosen)
    known = {table: rows for table, rows in source.items() if table in layout.exchanged()}
    if not any(known.values()):
        raise NothingToCheck(
            f"Nothing was checked: {name} has no rows of a table of the standard. "
            "Name each CSV after its table, such as ssd_person.csv, with column names in the first row."
        )
    assembled = from_tables(known, chosen)
    _complete_header(assembled, chosen, authority)
    assembled.notes += _unknown(source.keys() - known.keys(), headings, layout)
    return TablePayload(assembled, name, chosen, headings)


def _complete_header(assembled: Assembled, release: Release, authority: str | None) -> None:
    """Fill in what tables rarely carry, so that the children can be checked; say so where it is missing."""
    header = assembled.envelope.setdefault("header", {})
    if authority:
        header["local_authority"] = authority
    if not header.keys() & {"standard", "release", "mode"} and "local_authority" not in header:
        assembled.notes.append(Note("no-header", None, None, {}, severity="note"))
        del assembled.envelope["header"]
        return
    header.setdefault("standard", "ssd")
    header.setdefault("release", release.version)
    header.setdefault("mode", "full")


def _unknown(tables: Iterable[str], headings: dict[str, list[str]], layout: Layout) -> Iterator[Note]:
    exchanged = layout.exchanged()
    system = {table.name for table in layout.of_level("system")}
    for table in sorted(tables):
        row = SourceRow(f"{table}.csv", 1, {})
        if table in system:
            what = f"{table} stays with the authority and is not part of a payload"
            yield Note("old-form", row, None, {"what": f"{what}."}, severity="note")
            continue
        near = difflib.get_close_matches(table, exchanged, n=1)
        yield Note("unknown-table", row, None, {"nearest": f'Did you mean "{near[0]}"? ' if near else ""})
    for file, columns in headings.items():
        table = file.lower().removesuffix(".csv")
        if table not in exchanged:
            continue
        known = set(layout.headings(table))
        if table in layout.columns:
            items = layout.release.items_of(layout.release.tables[table])
            known |= {former for item in items for former in item.former_columns}
        for column in columns:
            if column not in known:
                near = difflib.get_close_matches(column, known, n=1)
                facts = {"where": table, "nearest": f'Did you mean "{near[0]}"? ' if near else ""}
                yield Note("unknown-column", SourceRow(file, 1, {}), column, facts)


def _rows(file: str, content: bytes) -> Iterator[SourceRow]:
    """Yield the headings as a first row, then each row that is not blank, by its number in a spreadsheet."""
    try:
        text = content.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError:
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError:
            raise WrongEncoding(
                f"{file} is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.", kind="wrong-encoding"
            ) from None
    if "\x00" in text:
        raise WrongEncoding(f"{file} is not text, or is UTF-16. Save it as CSV UTF-8.", kind="wrong-encoding")
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
        _refuse_headings(file, headings)
        yield SourceRow(file, 1, dict.fromkeys(headings, ""))
        for number, cells in enumerate(reader, 2):
            if len(cells) > len(headings) and any(cells[len(headings) :]):
                raise CannotRead(
                    f"{file}, row {number} has {len(cells)} cells under {len(headings)} headings. "
                    "Put quotation marks around text that holds commas.",
                    kind="csv-invalid",
                    place=f"row {number}",
                )
            if any(cells):
                yield SourceRow(file, number, dict(zip(headings, cells, strict=False)))
    except csv.Error:
        raise CannotRead(
            f"{file} cannot be read near line {reader.line_num}: a quotation mark is not closed.",
            kind="csv-invalid",
            place=f"line {reader.line_num}",
        ) from None


def _refuse_headings(file: str, headings: list[str]) -> None:
    if not any(headings):
        raise CannotRead(f"{file} has no column names in its first row.", kind="csv-invalid", place="row 1")
    repeated = sorted({heading for heading in headings if heading and headings.count(heading) > 1})
    if repeated:
        raise CannotRead(f"{file} has two columns with one name. Keep one of each.", kind="csv-invalid", place="row 1")


def write(payload: Payload, release: Release, target: Path) -> int:
    """Write *payload* as CSV files into a folder, or a zip when *target* ends in .zip; return the rows written.

    Tables with no rows are left out. Files are UTF-8 with a byte order mark and CRLF, as Excel wants them.
    """
    documents = (child.document for child in payload.children() if isinstance(child, Child))
    layout = Layout(release)
    tables = to_tables(payload.envelope, documents, release)
    files = {
        f"{name}.csv": _csv_text(layout.headings(name), rows).encode("utf-8-sig")
        for name, rows in tables.items()
        if rows
    }
    if target.suffix.lower() == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
    else:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_bytes(content)
    return sum(len(rows) for rows in tables.values())


def _csv_text(headings: list[str], rows: list[Document]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_cell(row.get(heading)) for heading in headings] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def letter(index: int) -> str:
    """Return the letter of a column as Excel shows it: 0 is A, 26 is AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
