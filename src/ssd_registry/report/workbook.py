"""A report as an Excel workbook: Summary, Problems, About this check. One table to a sheet, with headings in row 1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

from ssd_registry.report.report import Report
from ssd_registry.report.rows import ABOUT, SUMMARY, Cell, about, headings, rows, summary
from ssd_registry.words import ANSWER, MARK, REASON

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""The most findings that a sheet holds under its headings."""

_IN_MEMORY = 10_000
"""Up to this many findings nothing touches the disk; more of them go through files that are gone at the end."""

_WIDTH = 16
_WIDTHS = {
    "Severity": 11,
    "Row": 9,
    "Rows": 9,
    "Children": 9,
    "What is wrong": 60,
    "How to fix it": 45,
    "File": 28,
    "Column": 30,
    "Item name": 28,
    "Value found": 28,
    "Allowed values": 28,
    "More about this rule": 24,
    "First row": 45,
    ANSWER: 18,
    REASON: 40,
    MARK: 20,
    "About": 34,
    "Detail": 100,
}
_WRAPPED = {"What is wrong", "How to fix it", REASON, "Detail"}


def overflows(report: Report) -> bool:
    """Tell whether a sheet cannot hold every finding."""
    return len(report.problems) > MOST_ROWS


def write_workbook(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write *report* to *file* as an Excel workbook; text stays text, whatever it looks like."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - loaded only when a workbook is asked for

    small = len(report.problems) <= _IN_MEMORY
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(file, {**options, "in_memory": small, "constant_memory": not small})
    book.set_properties(_properties(report))
    _sheet(book, "Summary", SUMMARY, summary(report, values=values))
    problems = _sheet(book, "Problems", headings(values=values), rows(report, values=values))
    if values:
        _ask_for_yes(problems, headings(values=True).index(ANSWER), len(report.problems))
    _sheet(book, "About this check", ABOUT, _about(report, values=values))
    book.close()


def _properties(report: Report) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "title": f"What a check against {report.against} found",
        "subject": "Standard Safeguarding Dataset",
        "comments": report.means,
    }
    if report.checked_at:
        properties["created"] = datetime.fromisoformat(report.checked_at)
    return properties


def _about(report: Report, *, values: bool) -> Iterable[tuple[str, Cell]]:
    if overflows(report):
        total = len(report.problems)
        yield "Problems listed", f"The first {MOST_ROWS:,} of {total:,}: a sheet holds no more. The CSV report has all."
    yield from about(report, values=values)


def _sheet(book: Workbook, name: str, columns: Sequence[str], table: Iterable[Sequence[Cell]]) -> Worksheet:
    """Add a sheet with one table from A1 on: headings that stay in sight, a filter, and widths to read by."""
    sheet = book.add_worksheet(name)
    heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    for index, column in enumerate(columns):
        style = {"valign": "top", "text_wrap": column in _WRAPPED, "num_format": "@" if column != "Row" else "0"}
        sheet.set_column(index, index, _WIDTHS.get(column, _WIDTH), book.add_format(style))
        sheet.write_string(0, index, column, heading)
    last = 0
    for last, row in enumerate(table, 1):
        if last > MOST_ROWS:
            break
        _write_row(sheet, last, row)
    last = min(last, MOST_ROWS)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:Z{last + 1}"})
    _print_well(sheet)
    return sheet


def _write_row(sheet: Worksheet, number: int, row: Sequence[Cell]) -> None:
    for index, cell in enumerate(row):
        if isinstance(cell, int):
            sheet.write_number(number, index, cell)
        elif cell:
            # The library takes text between these marks for text that is already formatted.
            sheet.write_string(number, index, f" {cell}" if cell.startswith("<r>") else cell)


def _print_well(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _ask_for_yes(sheet: Worksheet, column: int, count: int) -> None:
    """Offer yes as the one answer to a query, so that an answer can be read again."""
    sheet.data_validation(
        1,
        column,
        max(count, 1),
        column,
        {
            "validate": "list",
            "source": ["yes"],
            "error_title": "Yes, or nothing",
            "error_message": "Choose yes for a query that was checked and is right, and say why under Reason.",
        },
    )
