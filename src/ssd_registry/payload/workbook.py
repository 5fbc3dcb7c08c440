"""Tables in workbooks: Excel (.xlsx, .xlsm, .xlsb, .xls) and OpenDocument (.ods), a table on each sheet."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from html import unescape
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from xml.parsers import expat

from ssd_registry.errors import CannotRead, SsdError
from ssd_registry.payload.cells import plain_number
from ssd_registry.payload.payload import PROTECTED
from ssd_registry.payload.sheet import Found, Rows, fold

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

ENDINGS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
COMPOUND = b"\xd0\xcf\x11\xe0"
"""How a .xls begins, and so does any workbook that is protected by a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OF_THE_TEMPLATE = {"read_me", "codes", "lists"}
"""The sheets of the release's own empty workbook that hold no data."""
_SINCE_1904 = re.compile(r'date1904="(?:1|true)"')
_ERROR_CELL = re.compile(rb'<c ([^>]*t="e"[^>]*)>')
_REFERENCE = re.compile(r'\br="([A-Z]+)([0-9]+)"')
_BLOCK = 1 << 20
_LONGEST_TAG = 200


def found(name: str, file: Path | IO[bytes]) -> Iterator[Found]:
    """Yield the sheets of the workbook called *name*; raise `CannotRead` when it cannot be opened."""
    from python_calamine import SheetVisibleEnum, load_workbook  # noqa: PLC0415 - only workbooks need it

    with _reading(name, file):
        parts = _Parts(file)
        if not isinstance(file, Path):
            file.seek(0)
        workbook = load_workbook(file)
        sheets = workbook.sheets_metadata
    for sheet in sheets:
        if fold(sheet.name) not in _OF_THE_TEMPLATE:
            yield Found(
                sheet.name,
                partial(_rows, workbook, name, sheet.name),
                file=name,
                sheet=sheet.name,
                hidden=sheet.visible != SheetVisibleEnum.Visible,
                serials=not parts.counts_from_1904,
                errors=partial(parts.errors, sheet.name),
            )


@contextmanager
def _reading(name: str, file: Path | IO[bytes] | None = None) -> Iterator[None]:
    """Say in words that a workbook cannot be read, whichever way its reader fails at it."""
    try:
        yield
    except (SsdError, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - at some damage the reader panics, in the sense of Rust
        if type(error).__name__ == "PasswordError" or (file is not None and _is_encrypted(file)):
            raise CannotRead(f"{name}: {PROTECTED}", kind="protected") from None
        raise CannotRead(
            f"{name} cannot be read as a workbook. Open it in Excel and save it again as .xlsx.", kind="not-a-payload"
        ) from None


def _content(file: Path | IO[bytes]) -> bytes:
    if isinstance(file, Path):
        return file.read_bytes()
    file.seek(0)
    return file.read()


def _is_encrypted(file: Path | IO[bytes]) -> bool:
    content = _content(file)
    return content.startswith(COMPOUND) and _ENCRYPTED in content


class _Parts:
    """The parts of an .xlsx, for what the reader of workbooks does not tell: the start of its days, and errors."""

    def __init__(self, file: Path | IO[bytes]) -> None:
        self._file = file
        self._book = self._read("xl/workbook.xml")
        self._refuse_broken("content.xml")

    def _read(self, name: str) -> str:
        try:
            with zipfile.ZipFile(self._file) as archive:
                return archive.read(name).decode("utf-8", "replace")
        except (zipfile.BadZipFile, KeyError):
            return ""

    def _refuse_broken(self, name: str) -> None:
        """Raise an error when a part of an .ods is cut short: the reader of workbooks would seek its end for ever."""
        try:
            with zipfile.ZipFile(self._file) as archive, archive.open(name) as part:
                expat.ParserCreate().ParseFile(part)
        except (zipfile.BadZipFile, KeyError):
            return

    @property
    def counts_from_1904(self) -> bool:
        """Tell whether days are counted from 1904, as by Excel for Macintosh: plain numbers may be either then."""
        return _SINCE_1904.search(self._book) is not None

    def errors(self, sheet: str) -> list[tuple[int, int]]:
        """Return row and position of each cell of *sheet* that shows an error: it is read as an empty one."""
        targets = dict(_attributes(self._read("xl/_rels/workbook.xml.rels"), "Relationship", "Id", "Target"))
        sheets = dict(_attributes(self._book, "sheet", "name", "r:id"))
        part = targets.get(sheets.get(sheet, ""), "")
        if not part:
            return []
        found: dict[tuple[int, int], None] = {}
        before = b""
        with zipfile.ZipFile(self._file) as archive, archive.open(f"xl/{part.removeprefix('/xl/')}") as file:
            while block := file.read(_BLOCK):
                for cell in _ERROR_CELL.findall(before + block):
                    at = _REFERENCE.search(cell.decode("ascii", "replace"))
                    if at is not None:
                        found[int(at[2]), _position(at[1])] = None
                before = block[-_LONGEST_TAG:]
        return list(found)


def _attributes(xml: str, tag: str, key: str, value: str) -> Iterator[tuple[str, str]]:
    """Yield two attributes of each element called *tag*; the parts of a workbook are written by machines."""
    for attributes in re.findall(rf"<{tag} ([^>]*)>", xml):
        named = {name: unescape(text) for name, text in re.findall(r'([\w:]+)="([^"]*)"', attributes)}
        if key in named and value in named:
            yield named[key], named[value]


def _position(column: str) -> int:
    """Return the position of a column from its letters: A is 0, AA is 26."""
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _rows(workbook: CalamineWorkbook, file: str, name: str) -> Rows:
    """Yield the rows of one sheet that are not blank, by the number that a spreadsheet shows."""
    with _reading(file):
        sheet = workbook.get_sheet_by_name(name)
        before = [""] * (sheet.start[1] if sheet.start else 0)
        for number, cells in enumerate(sheet.iter_rows(), 1):
            texts = before + [cell if isinstance(cell, str) else _text(cell) for cell in cells]
            if any(map(str.strip, texts)):
                yield number, texts


def _text(cell: Any) -> str:
    """Return what a cell that is no text holds, as text: a day that a date cell shows is that day."""
    match cell:
        case bool():
            return "true" if cell else "false"
        case float() | int():
            return plain_number(float(cell))
        case datetime() if (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(sep=" ", timespec="seconds")
        case date():
            return cell.isoformat()
    return str(cell)
