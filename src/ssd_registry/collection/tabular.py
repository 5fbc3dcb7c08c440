"""Returns that are tables: a set of CSV files, or a workbook with a sheet for each list."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from ssd_registry.collection.collection import Collection, Table
from ssd_registry.collection.engine import day_of, number_of
from ssd_registry.collection.rows import LeftOut, Return, Rows, Value
from ssd_registry.errors import CannotWrite
from ssd_registry.payload.sheet import Found, letter

_HEAD = 30
"""Rows among which the headings are looked for."""

_DATE_CELL = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00:00)?")
_ENOUGH = 2
"""Headings that a table must share with one of the return before it is taken for that one by them."""


def read_tables(found: Iterable[Found], collection: Collection, name: str) -> Return:
    """Return the return in tables as they were found, each known by its name or else by its headings.

    What is not understood is told as left out. Dates stay as they were written.
    """
    tables: dict[str, Rows] = {}
    left: list[LeftOut] = []
    workbook = False
    for each in found:
        workbook = workbook or each.sheet is not None
        head = list(islice(each.rows(), _HEAD))
        known = _recognised(each, head, collection.own_tables)
        if known is None:
            left.append(LeftOut(str(each.place()), each.name, "It is no table of this return."))
        elif known[0].name in tables:
            left.append(LeftOut(str(each.place()), each.name, f"{known[0].title} was read from another file already."))
        else:
            table, at = known
            rows = _read(each, table, head[at][1], at, left)
            tables[table.name] = rows if each.sheet is None else _with_days(rows, table, collection)
    return Return(name, "workbook" if workbook else "csv", tables, left)


def recognised_by_name(found: Iterable[Found], collection: Collection) -> tuple[int, int]:
    """Return how many of *found* are tables of the return, by their names or headings, and how many headings fit."""
    heads = [(each, list(islice(each.rows(), _HEAD))) for each in found]
    known = [(head, _recognised(each, head, collection.own_tables)) for each, head in heads]
    fits = [(table[0], head[table[1]][1]) for head, table in known if table is not None]
    return len(fits), sum(len(_headings(table).keys() & set(map(_folded, cells))) for table, cells in fits)


def rows_under_headings(found: Iterable[Found], table: Table) -> Rows:
    """Return the rows of *table* in the first of *found* that has its headings; none where none has."""
    for each in found:
        head = list(islice(each.rows(), _HEAD))
        known = _recognised(each, head, [table])
        if known is not None:
            return _read(each, table, head[known[1]][1], known[1], [])
    return Rows(tuple(field.name for field in table.fields), [])


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _headings(table: Table) -> dict[str, str]:
    """Return the fields of *table* by the headings that they may stand under."""
    return {_folded(name): field for name, field in table.names.items()}


def _recognised(
    found: Found, head: Sequence[tuple[int | str, list[str]]], tables: Iterable[Table]
) -> tuple[Table, int] | None:
    """Return the table that something is, and which of its first rows has the headings."""
    named = _folded(found.sheet or found.name)
    best: tuple[int, Table, int] | None = None
    for table in tables:
        headings = _headings(table)
        shares = [len(headings.keys() & set(map(_folded, cells))) for _, cells in head]
        most = max(shares, default=0)
        called = named in {_folded(table.name), _folded(Path(table.file or "").stem), _folded(table.sheet or "")}
        least = 1 if called else max(_ENOUGH, (len(table.fields) + 1) // 2)
        rank = most + (1_000 if called else 0)
        if most >= least and (best is None or rank > best[0]):
            best = (rank, table, shares.index(most))
    return None if best is None else (best[1], best[2])


def _read(found: Found, table: Table, headings: Sequence[str], at: int, left: list[LeftOut]) -> Rows:
    """Return the rows below the headings; columns that the table does not have are left out."""
    known = _headings(table)
    columns: dict[str, int] = {}
    for position, heading in enumerate(headings):
        name = known.get(_folded(heading))
        if name is not None and name not in columns:
            columns[name] = position
        elif heading.strip():
            why = "There is a column of that name already." if name else f"It is no column of {table.title}."
            left.append(LeftOut(str(found.place(None, position, heading)), heading.strip(), why))
    values: list[tuple[Value, ...]] = []
    places: list[int | str] = []
    wanted = list(columns.values())
    for number, cells in islice(found.rows(), at + 1, None):
        width = len(cells)
        values.append(tuple((cells[each].strip() or None) if each < width else None for each in wanted))
        places.append(number)
    return Rows(tuple(columns), values, places, tuple(map(letter, wanted)))


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


def write_csv(made: Return, collection: Collection, target: Path) -> int:
    """Write each table of *made* as the CSV file that the return has for it, and return how many rows that was.

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
    return sum(len(rows.values) for rows in made.tables.values())


def _csv_text(table: Table, rows: Rows | None) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([field.name for field in table.written])
    if rows is not None:
        columns = [rows.column(field.name) for field in table.written]
        writer.writerows(["" if each is None else each for each in row] for row in zip(*columns, strict=True))
    return out.getvalue()


def write_workbook(made: Return, collection: Collection, target: Path) -> int:
    """Write each table of *made* as a sheet of an Excel workbook, and return how many rows that was."""
    import xlsxwriter  # noqa: PLC0415 - only workbooks need it

    date_form = collection.definition.date_form
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
                day = day_of(text, date_form) if field.type == "date" else None
                amount = number_of(text) if field.type in {"integer", "decimal"} else None
                if day is not None:
                    sheet.write_datetime(number, position, date.fromisoformat(day), as_date)
                elif amount is not None:
                    sheet.write_number(number, position, amount)
                elif text is not None:
                    sheet.write_string(number, position, text)
    try:
        workbook.close()
    except xlsxwriter.exceptions.FileCreateError:
        raise CannotWrite(f"{target.name} cannot be written. Is it open in Excel, or its folder not there?") from None
    return sum(len(rows.values) for rows in made.tables.values())


def _written(table: Table, rows: Rows | None) -> Iterator[tuple[Value, ...]]:
    if rows is not None:
        yield from zip(*(rows.column(field.name) for field in table.written), strict=True)
