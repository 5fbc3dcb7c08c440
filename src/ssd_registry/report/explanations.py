"""The answers that an authority gives to queries: read back from a report, and put beside what they answer."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ssd_registry import words
from ssd_registry.errors import CannotRead
from ssd_registry.report.csv import unguarded
from ssd_registry.report.report import Report
from ssd_registry.report.rows import visible

_ANSWER, _REASON, _MARK = (heading.casefold() for heading in (words.ANSWER, words.REASON, words.MARK))
_YES = {"yes", "y", "true", "1", "x"}
_NO = {"no", "n", "false", "0"}
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_DELIMITERS = ",;\t|"
_NOT_ANSWERED = {"error": words.EXPLANATION_OF_ERROR, "note": words.EXPLANATION_OF_NOTE}
_LONGEST_RULE = 40
_LOOKED_THROUGH = 50
"""How many rows of a sheet may stand above the headings."""


class Answer(NamedTuple):
    """The reason why a query is right, and where it was given."""

    reason: str
    where: str


@dataclass(frozen=True, slots=True)
class Explanations:
    """The answers in one report that was filled in, by the mark of their query.

    *remarks* tell what could not be used, and what to do about it.
    """

    source: str
    answers: dict[str, Answer] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def read_explanations(path: str | Path) -> Explanations:
    """Return the answers in the report at *path*, a workbook or CSV that was filled in.

    Its columns are found by their headings, so rows and columns may stand in any order. Raises `CannotRead`.
    """
    file = Path(path)
    try:
        content = file.read_bytes()
    except OSError:
        raise CannotRead(f"{file.name} cannot be opened. Check the name.", kind="not-found") from None
    found = Explanations(file.name)
    sheets = _workbook(content, file.name) if content.startswith(_WORKBOOKS) else _csv(content, file.name)
    if not sum(_read(found, place, rows) for place, rows in sheets):
        raise CannotRead(
            f'{file.name} has no columns "{words.ANSWER}", "{words.REASON}" and "{words.MARK}". '
            "Answer queries in a report that shows values, as it was downloaded.",
            kind="csv-invalid",
        )
    return found


def _workbook(content: bytes, name: str) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    """Yield each sheet of a workbook: what to call it and its rows, from the first."""
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 - loaded only for a workbook

    try:
        book = CalamineWorkbook.from_object(io.BytesIO(content))
        for index, title in enumerate(book.sheet_names):
            sheet = book.get_sheet_by_index(index)
            yield f"{name}, sheet {visible(title)}", sheet.iter_rows()
    except CalamineError:
        raise CannotRead(
            f"{name} cannot be read as a workbook. Open it, take off its password if it has one, and save it again.",
            kind="malformed-encoding",
        ) from None


def _csv(content: bytes, name: str) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    """Yield the rows of a CSV file, by the delimiter that shows its headings."""
    text = _decoded(content)
    for delimiter in _DELIMITERS:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        try:
            if any(_headings(row) for row in islice(rows, _LOOKED_THROUGH)):
                yield name, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
                return
        except csv.Error:
            continue


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _headings(row: Sequence[Any]) -> dict[str, int] | None:
    """Return where each heading stands, if *row* holds the headings of answers."""
    columns = {_text(cell).casefold(): index for index, cell in enumerate(row)}
    return columns if columns.keys() >= {_ANSWER, _REASON, _MARK} else None


def _read(found: Explanations, place: str, rows: Iterable[Sequence[Any]]) -> bool:
    """Add the answers under the headings of one sheet to *found*; tell whether it has such headings."""
    columns: dict[str, int] | None = None
    for number, row in enumerate(rows, 1):
        if columns is None:
            columns = _headings(row)
            if columns is None and number == _LOOKED_THROUGH:
                return False
            continue
        cells = {heading: _text(row[index]) for heading, index in columns.items() if index < len(row)}
        _take(found, f"{place}, row {number}", cells)
    return columns is not None


def _take(found: Explanations, place: str, cells: dict[str, str]) -> None:
    """Add the answer of one row to *found*, or a remark that says why it cannot be used."""
    answer, reason = cells.get(_ANSWER, "").casefold(), cells.get(_REASON, "")
    if answer in _NO or not (answer or reason):
        return
    rule, mark = cells.get("rule", ""), cells.get(_MARK, "")
    where = f"{place} ({visible(rule, _LONGEST_RULE)})" if rule else place
    remark = _unusable(answer, reason, mark, cells.get("severity", "").casefold())
    if remark is None and found.answers.setdefault(mark, Answer(reason, where)).reason != reason:
        remark = words.EXPLANATION_TWICE
    if remark is not None:
        found.remarks.append(f"{where}: {remark}")


def _unusable(answer: str, reason: str, mark: str, severity: str) -> str | None:
    """Say why an answer cannot be used, or return None when it can."""
    if severity in _NOT_ANSWERED:
        return _NOT_ANSWERED[severity]
    if not answer:
        return words.EXPLANATION_NEEDS_MARK
    if answer not in _YES:
        return words.EXPLANATION_UNCLEAR
    if not reason:
        return words.EXPLANATION_NEEDS_REASON
    return None if mark else words.EXPLANATION_LOST


def explained(report: Report, explanations: Explanations) -> Report:
    """Return *report* with each query explained that *explanations* answer.

    An answer to anything else, or to what is no longer there as it was, becomes a remark of the report.
    """
    unused = dict(explanations.answers)
    problems = list(report.problems)
    for index, problem in enumerate(problems):
        if problem.severity == "query":
            answer = explanations.answers.get(problem.mark)
            if answer is not None:
                problems[index] = replace(problem, explained=answer.reason)
                unused.pop(problem.mark, None)
    others = {problem.mark: problem for problem in problems if problem.severity != "query"} if unused else {}
    remarks = [
        f"{answer.where}: {_NOT_ANSWERED[others[mark].severity] if mark in others else words.EXPLANATION_OUTDATED}"
        for mark, answer in unused.items()
    ]
    return replace(report, problems=problems, remarks=[*report.remarks, *explanations.remarks, *remarks])


def _text(cell: Any) -> str:
    """Return what a cell says: a number that is whole without its point, and no apostrophe of ours."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(unguarded(str(cell)).split())
