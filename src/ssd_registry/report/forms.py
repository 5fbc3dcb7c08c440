"""The forms of a report by name, and writing a report in one of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Protocol

from ssd_registry.errors import CannotWrite
from ssd_registry.report.csv import write_csv
from ssd_registry.report.html import write_html
from ssd_registry.report.json import write_json
from ssd_registry.report.report import Report
from ssd_registry.report.sarif import write_sarif
from ssd_registry.report.text import write_text
from ssd_registry.report.workbook import overflows, write_workbook


class Writer(Protocol):
    """Writes a report to a binary file, a part at a time."""

    def __call__(self, report: Report, file: IO[bytes], *, values: bool) -> None:
        """Write *report* to *file*; what was sent only when *values* is true."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a report: its name, the ending of its files, its media type and what writes it."""

    name: str
    suffix: str
    media_type: str
    writer: Writer

    @property
    def content_type(self) -> str:
        """The media type as a header of HTTP has it."""
        return f"{self.media_type}; charset=utf-8" if self.media_type.startswith("text/") else self.media_type


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("text", ".txt", "text/plain", write_text),
        Form("json", ".json", "application/json", write_json),
        Form("csv", ".csv", "text/csv", write_csv),
        Form("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write_workbook),
        Form("html", ".html", "text/html", write_html),
        Form("sarif", ".sarif", "application/sarif+json", write_sarif),
    )
}
"""Every form, by its name."""


def form_of(path: str | Path) -> str:
    """Return the name of the form that the ending of *path* asks for; raise `CannotWrite` for any other."""
    suffix = Path(path).suffix.lower()
    for form in FORMS.values():
        if suffix == form.suffix:
            return form.name
    endings = ", ".join(form.suffix for form in FORMS.values())
    raise CannotWrite(f"The ending of {Path(path).name} names no form of a report. Use one of {endings}.")


def file_name(report: Report, form: str, day: date | str) -> str:
    """Return a name for the report's file, such as ``ssd-check_2026-05-03_release-1.4.0.xlsx``."""
    return f"ssd-check_{day}_{report.against.replace(' ', '-')}{FORMS[form].suffix}"


def write(report: Report, file: str | Path | IO[bytes], form: str | None = None, *, values: bool = True) -> list[str]:
    """Write *report* to *file*, a path or a binary file, in *form*, or in the form that the ending asks for.

    Returns what there is to say about it: a workbook that cannot hold every finding is joined by a CSV file that
    does. Raises `CannotWrite` when the form is not known or the file cannot be written.
    """
    if isinstance(file, (str, Path)):
        return _write_path(report, Path(file), form or form_of(file), values=values)
    if form is None:
        raise CannotWrite("Name the form of the report: the file has no ending to go by.")
    _form(form).writer(report, file, values=values)
    return []


def _form(name: str) -> Form:
    if name not in FORMS:
        raise CannotWrite(f"There is no form of a report called {name!r}. Use one of {', '.join(FORMS)}.")
    return FORMS[name]


def _write_path(report: Report, path: Path, form: str, *, values: bool) -> list[str]:
    writer = _form(form).writer
    with _opened(path) as file:
        writer(report, file, values=values)
    if form != "xlsx" or not overflows(report):
        return []
    whole = path.with_suffix(".csv")
    with _opened(whole) as file:
        write_csv(report, file, values=values)
    return [f"{path.name} cannot hold all {len(report.problems):,} findings. The full list is in {whole.name}."]


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        with path.open("wb") as file:
            yield file
    except OSError as error:
        raise CannotWrite(
            f"{path.name} cannot be written: {error.strerror or 'the system refused'}. "
            "Close it if another program has it open, or choose another name or folder."
        ) from None
