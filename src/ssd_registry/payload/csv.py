"""CSV files with the SSD's table names: reading them in the dialects that people have, and writing them."""

from __future__ import annotations

import codecs
import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import IO

from ssd_registry.errors import CannotRead, WrongEncoding
from ssd_registry.payload.cells import plain_number
from ssd_registry.payload.payload import Child, Document, Payload
from ssd_registry.payload.sheet import Found, Rows
from ssd_registry.release import Release
from ssd_registry.tables import Layout, to_tables

ENDINGS = {".csv", ".tsv"}
_BLOCK = 1 << 16
_DELIMITERS = ",;\t|"
_HEAD = 30
_COLUMN_NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+", re.IGNORECASE)
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
"""What Excel writes as a first line to say what parts the cells; no spreadsheet shows it as a row."""


def found(name: str, opened: Callable[[], IO[bytes]]) -> Found:
    """Return the table in the CSV file called *name*, which *opened* opens anew each time."""
    file = _CsvFile(name, opened)
    return Found(_stem(name), file.rows, file=name, told=file.told)


def _stem(name: str) -> str:
    ending = Path(name).suffix
    return name.removesuffix(ending) if ending.lower() in ENDINGS else name


class _CsvFile:
    """A CSV file, its encoding and its dialect found out when it is first read."""

    def __init__(self, name: str, opened: Callable[[], IO[bytes]]) -> None:
        self._name = name
        self._opened = opened
        self.told: list[str] = []

    @cached_property
    def _encoding(self) -> str:
        for encoding in ("utf-8", "cp1252"):
            try:
                self._decode_all(encoding)
            except UnicodeDecodeError:
                self.told.append("The file is not UTF-8: it was read as Windows-1252.")
                continue
            return "utf-8-sig" if encoding == "utf-8" else encoding
        raise WrongEncoding(
            f"{self._name} is neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.", kind="wrong-encoding"
        )

    def _decode_all(self, encoding: str) -> None:
        """Go through the whole file once, whatever holds it, so that what is wrong with it is found at once."""
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            with self._opened() as raw:
                while block := raw.read(_BLOCK):
                    self._refuse_zeros(block)
                    decoder.decode(block)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
            raise WrongEncoding(
                f"{self._name} is damaged inside its zip. Make the zip again.", kind="malformed-encoding"
            ) from None
        decoder.decode(b"", final=True)

    def _refuse_zeros(self, block: bytes) -> None:
        if b"\x00" in block:
            raise WrongEncoding(f"{self._name} is not text, or is UTF-16. Save it as CSV UTF-8.", kind="wrong-encoding")

    @cached_property
    def _dialect(self) -> tuple[str, bool]:
        """What parts the cells, and whether a first line that is no row says so."""
        with self._text() as text:
            head = text.read(_BLOCK)
        said = _SEPARATOR_LINE.match(head)
        if said is not None:
            return said[1], True
        return max(_DELIMITERS, key=lambda delimiter: _names_in(head, delimiter)), False

    def _text(self) -> io.TextIOWrapper:
        encoding = self._encoding  # before the file is opened: where there is none, nothing is left open
        return io.TextIOWrapper(self._opened(), encoding, newline="")

    def rows(self) -> Rows:
        """Yield each row that is not blank, by the number that a spreadsheet shows."""
        delimiter, says_so = self._dialect
        with self._text() as text:
            if says_so:
                text.readline()
            reader = csv.reader(text, delimiter=delimiter, strict=True)
            line = 0
            try:
                for number, cells in enumerate(reader, 1):
                    line = reader.line_num
                    if any(map(str.strip, cells)):
                        yield number, cells
            except csv.Error:
                raise CannotRead(
                    f"{self._name} cannot be read from line {line + 1} on: a quotation mark is not closed, or stands "
                    "inside a cell by itself.",
                    kind="csv-invalid",
                    place=f"line {line + 1}",
                ) from None


def _names_in(head: str, delimiter: str) -> int:
    """Return the most names of columns that one row holds when *delimiter* parts its cells."""
    most = 0
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    try:
        for _, cells in zip(range(_HEAD), reader, strict=False):
            most = max(most, sum(_COLUMN_NAME.fullmatch(cell.strip()) is not None for cell in cells))
    except csv.Error:
        pass
    return most


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
    return plain_number(value) if isinstance(value, float) else str(value)
