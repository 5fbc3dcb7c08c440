"""A report as CSV that Excel opens as it is: UTF-8 with a byte order mark, CRLF, and no cell that could run."""

from __future__ import annotations

import csv
import io
import re
from typing import IO

from ssd_registry.report.report import Report
from ssd_registry.report.rows import headings, rows

_RUNS = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""The start of a cell that a spreadsheet would take for a formula, or that was kept from being one."""


def write_csv(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write the findings of *report* to *file*, one row each."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(headings(values=values))
        for row in rows(report, values=values):
            writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
        text.flush()
    finally:
        text.detach()


def guarded(text: str) -> str:
    """Return *text* with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if _RUNS.match(text) else text


def unguarded(text: str) -> str:
    """Return *text* without the apostrophe that kept it from being a formula."""
    return text[1:] if text.startswith("'") and _RUNS.match(text) else text
