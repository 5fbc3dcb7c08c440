"""Returns that are tables: a set of CSV files, or a workbook with a sheet for each list."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from ssd_registry.collection.collection import Collection, DateForm, Field, Table
from ssd_registry.collection.engine import day_of, number_of
from ssd_registry.collection.rows import LeftOut, Return, Rows, Value
from ssd_registry.errors import CannotWrite
from ssd_registry.payload.sheet import Found, letter

_HEAD = 30
"""Rows among which the headings are looked for."""

_DATE_CELL = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00:00)?")
_EXCEL_BEGINS = "1900-03-01"
"""The first day that Excel counts right."""

_EXCEL_ENDS = 1e15
"""From here on Excel rounds whole numbers."""

_EXCEL_ROWS = 1_048_000
"""Rows of a sheet, with room left for its headings."""

_ENOUGH = 2
"""Headings that a table must share with one of the return before it is taken for that one by them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that may be a table of a return, with its first rows."""

    found: Found
    head: list[tuple[int | str, list[str]]]

    @classmethod
    def of(cls, found: Found) -> Seen:
        """Return *found* with its first rows."""
        return cls(found, list(islice(found.rows(), _HEAD)))


@dataclass(frozen=True, slots=True)
class _Known:
    """What something was recognised as: which table, in which of its first rows the headings are, and how many fit.

    It is *called* so where it has the table's name.
    """

    table: Table
    at: int
    fits: int
    called: bool


def read_tables(found: Iterable[Found], collection: Collection, name: str) -> Return:
    """Return the return in tables as they were found, each known by its name or else by its headings.

    What is not understood is told as left out. Dates stay as they were written.
    """
    seen = [(each, _recognised(each, collection.own_tables)) for each in map(Seen.of, found)]
    # What has the name of a table goes before what only looks like it.
    seen.sort(key=lambda each: each[1] is None or not each[1].called)
    tables: dict[str, Rows] = {}
    left: list[LeftOut] = []
    taken: dict[str, str] = {}
    for each, known in seen:
        place = str(each.found.place())
        if known is None:
            left.append(LeftOut(place, each.found.name, "It is no table of this return."))
        elif known.table.name in taken:
            why = f"{known.table.title} were read from {taken[known.table.name]} already."
            left.append(LeftOut(place, each.found.name, why))
        else:
            taken[known.table.name] = place
            rows = _read(each, known, left)
            sheet = each.found.sheet is not None
            tables[known.table.name] = _with_days(rows, known.table, collection) if sheet else rows
    workbook = any(each.found.sheet is not None for each, _ in seen)
    return Return(name, "workbook" if workbook else "csv", tables, left)


def likeness(seen: Iterable[Seen], collection: Collection) -> tuple[int, int]:
    """Return how many of *seen* are tables of the return, by their names or headings, and how many headings fit."""
    fits = [known.fits for each in seen if (known := _recognised(each, collection.own_tables)) is not None]
    return len(fits), sum(fits)


def read_known(found: Iterable[Found], tables: Sequence[Table]) -> dict[str, Rows]:
    """Return the rows of those of *tables* that are among *found*, by name; the first of each is taken."""
    read: dict[str, Rows] = {}
    for each in map(Seen.of, found):
        known = _recognised(each, tables)
        if known is not None and known.table.name not in read:
            read[known.table.name] = _read(each, known, [])
    return read


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _headings(table: Table) -> dict[str, str]:
    """Return the fields of *table* by the headings that they may stand under."""
    return {_folded(name): field for name, field in table.names.items()}


def _recognised(seen: Seen, tables: Iterable[Table]) -> _Known | None:
    """Return the table that something is, by its name and its headings, if it is any."""
    named = _folded(seen.found.sheet or seen.found.name)
    best: _Known | None = None
    for table in tables:
        headings = _headings(table)
        fits = [len(headings.keys() & set(map(_folded, cells))) for _, cells in seen.head]
        most = max(fits, default=0)
        called = named in {_folded(each) for each in (table.name, Path(table.file or "").stem, table.sheet or "")} - {
            ""
        }
        least = 1 if called else max(_ENOUGH, (len(table.written) + 1) // 2)
        if most >= least and (best is None or (called, most) > (best.called, best.fits)):
            best = _Known(table, fits.index(most), most, called)
    return best


def _read(seen: Seen, known: _Known, left: list[LeftOut]) -> Rows:
    """Return the rows below the headings, and add what is not among them to *left*."""
    found, headings = seen.found, seen.head[known.at][1]
    columns = _columns(seen, known, left)
    wanted = list(columns.values())
    most = max(wanted, default=-1) + 1
    values: list[tuple[Value, ...]] = []
    places: list[int | str] = []
    for number, cells in islice(found.rows(), known.at + 1, None):
        if len(cells) < most:
            cells = [*cells, *[""] * (most - len(cells))]  # noqa: PLW2901 - a short row is blank where it ends
        values.append(tuple([cells[each].strip() or None for each in wanted]))
        places.append(number)
        if len(cells) > len(headings) and any(map(str.strip, cells[len(headings) :])):
            left.append(LeftOut(str(found.place(number)), "cells", "There are more of them than headings."))
    for row, position in found.errors():
        if position in wanted:
            place = str(found.place(row, position, headings[position]))
            left.append(LeftOut(place, headings[position], "The cell shows an error, so it was read as blank."))
    return Rows(tuple(columns), values, places, tuple(map(letter, wanted)))


def _columns(seen: Seen, known: _Known, left: list[LeftOut]) -> dict[str, int]:
    """Return where each field is that has a heading; columns that the table does not have are left out."""
    names = _headings(known.table)
    columns: dict[str, int] = {}
    for position, heading in enumerate(seen.head[known.at][1]):
        name = names.get(_folded(heading))
        if name is not None and name not in columns:
            columns[name] = position
        elif heading.strip():
            why = "There is a column of that name already." if name else f"It is no column of {known.table.title}."
            left.append(LeftOut(str(seen.found.place(None, position, heading)), heading.strip(), why))
    return columns


def _with_days(rows: Rows, table: Table, collection: Collection) -> Rows:
    """Return *rows* of a sheet with its dates, which come as ISO 8601, in the form that the return writes them in."""
    if collection.definition.date_form != "DD/MM/YYYY":
        return rows
    dates = {field.name for field in table.fields if field.type == "date"}
    at = {number for number, name in enumerate(rows.fields) if name in dates}
    values = [
        tuple(_as_sent(value) if number in at else value for number, value in enumerate(row)) for row in rows.values
    ]
    return Rows(rows.fields, values, rows.places, rows.letters)


def _as_sent(text: Value) -> Value:
    found = _DATE_CELL.fullmatch(text) if text else None
    return f"{found[3]}/{found[2]}/{found[1]}" if found else text


def write_csv(made: Return, collection: Collection, target: Path) -> None:
    """Write each table of *made* as the CSV file that the return has for it.

    Into a folder, or a zip where *target* ends in .zip. Every file is written, headings only where there is no row.
    """
    files = {
        table.file or f"{table.name}.csv": _csv_text(table, made.tables.get(table.name)).encode("utf-8")
        for table in collection.own_tables
    }
    if target.suffix.lower() == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    else:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_bytes(content)


def _csv_text(table: Table, rows: Rows | None) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([field.name for field in table.written])
    if rows is not None:
        columns = [rows.column(field.name) for field in table.written]
        writer.writerows(["" if each is None else each for each in row] for row in zip(*columns, strict=True))
    return out.getvalue()


def write_workbook(made: Return, collection: Collection, target: Path) -> None:
    """Write each table of *made* as a sheet of an Excel workbook; raise `CannotWrite` where that is not possible."""
    import xlsxwriter  # noqa: PLC0415 - only workbooks need it

    if any(len(rows.values) > _EXCEL_ROWS for rows in made.tables.values()):
        raise CannotWrite(f"A sheet of Excel holds {_EXCEL_ROWS:,} rows, and there are more in a table of the return.")
    workbook = xlsxwriter.Workbook(str(target), {"strings_to_formulas": False, "strings_to_urls": False})
    bold, as_date = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "dd/mm/yyyy"})
    for table in collection.own_tables:
        sheet = workbook.add_worksheet(table.sheet or table.name)
        top = table.heading_row - 1
        sheet.freeze_panes(top + 1, 0)
        for position, field in enumerate(table.written):
            sheet.write_string(top, position, field.name, bold)
            sheet.set_column(position, position, min(max(len(field.name), 12), 40))
        for number, row in enumerate(_written(table, made.tables.get(table.name)), top + 1):
            for position, (field, text) in enumerate(zip(table.written, row, strict=True)):
                match _as_cell(field, text, collection.definition.date_form):
                    case date() as day:
                        sheet.write_datetime(number, position, day, as_date)
                    case float() as amount:
                        sheet.write_number(number, position, amount)
                    case str() as words:
                        sheet.write_string(number, position, words)
    try:
        workbook.close()
    except xlsxwriter.exceptions.FileCreateError:
        raise CannotWrite(f"{target.name} cannot be written. Is it open in Excel, or its folder not there?") from None


def _as_cell(field: Field, text: Value, date_form: DateForm) -> date | float | Value:
    """Return what a spreadsheet has for *text*: it stays text where a day or a number of Excel's would not be it."""
    if field.type == "date":
        day = day_of(text, date_form)
        return text if day is None or day < _EXCEL_BEGINS else date.fromisoformat(day)
    if field.type in {"integer", "decimal"}:
        amount = number_of(text)
        return text if amount is None or abs(amount) >= _EXCEL_ENDS else amount
    return text


def _written(table: Table, rows: Rows | None) -> Iterator[tuple[Value, ...]]:
    if rows is not None:
        yield from zip(*(rows.column(field.name) for field in table.written), strict=True)
