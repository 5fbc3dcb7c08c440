"""A report as rows under headings: what CSV, the workbook, HTML and pandas have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from ssd_registry.payload.payload import Place
from ssd_registry.report.report import Problem, Report
from ssd_registry.words import ALLOWED, ANSWER, MARK, REASON, VALUES_LEFT_OUT, VALUES_SHOWN

Cell = str | int

_HEADINGS = (
    "Severity",
    "Rule",
    "What is wrong",
    "How to fix it",
    "File",
    "Sheet",
    "Row",
    "Column",
    "Item code",
    "Item name",
    "Child ID",
    "Value found",
    "Allowed values",
    "More about this rule",
)
SUMMARY = ("Rule", "Severity", "What is wrong", "How to fix it", "Rows", "Children", "First row")
ABOUT = ("About", "Detail")
_VALUES = ("Child ID", "Value found")
_LONGEST = 2000
"""The most characters of a cell: more is no help to a reader, and a workbook could not hold it."""

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def visible(text: str, longest: int = _LONGEST) -> str:
    """Return *text* on one line, cut to *longest*, with each character that is not seen written as an escape.

    A control character can move the cursor of a terminal or break a workbook, and a mark of direction can make
    text read as something else.
    """
    shown = _UNSEEN.sub(_escape, text if len(text) <= longest else text[:longest])
    return shown if len(text) <= longest and len(shown) <= longest else f"{shown[: longest - 3]}..."


def _escape(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()


def headings(*, values: bool) -> list[str]:
    """Return the headings; those of values and of answers only when *values* is true."""
    if values:
        return [*_HEADINGS, ANSWER, REASON, MARK]
    return [heading for heading in _HEADINGS if heading not in _VALUES]


def rows(report: Report, *, values: bool) -> Iterator[list[Cell]]:
    """Yield one row for each finding, by rule, errors first."""
    wanted = headings(values=values)
    for group in report.groups():
        for problem in group.problems:
            cells = _cells(report, problem, values=values)
            yield [cells[heading] for heading in wanted]


def _cells(report: Report, problem: Problem, *, values: bool) -> dict[str, Cell]:
    cells = {
        "Severity": problem.standing,
        "Rule": problem.rule,
        "What is wrong": visible(problem.message(values=values)),
        "How to fix it": visible(problem.fix),
        **_place(report, problem.where(values=values)),
        "Item code": problem.item or "",
        "Item name": visible(report.title(problem.item) or problem.facts.get("label", "")),
        "Allowed values": visible(allowed(problem)),
        "More about this rule": more(problem.rule),
    }
    if values:
        cells["Child ID"] = visible(problem.person or "")
        cells["Value found"] = visible(problem.found())
        cells[ANSWER] = "" if problem.explained is None else "yes"
        cells[REASON] = visible(problem.explained or "")
        cells[MARK] = problem.mark if problem.severity == "query" else ""
    return cells


def _place(report: Report, place: Place) -> dict[str, Cell]:
    """Return where a finding is, in the terms of whoever sent the data.

    A file has rows and columns; JSON has lines, where it is NDJSON, and pointers; a database has tables, keys
    and columns.
    """
    if place.table is not None:
        cells: tuple[Cell, ...] = (report.source, place.table, place.key or "", place.heading or "")
    elif place.file is not None:
        column = f"{place.column} ({place.heading})" if place.column and place.heading else place.column or ""
        cells = (place.file, place.sheet or "", place.row or "", column)
    else:
        cells = (report.source, "", place.line or "", place.pointer or "whole payload")
    shown = [visible(cell) if isinstance(cell, str) else cell for cell in cells]
    return dict(zip(("File", "Sheet", "Row", "Column"), shown, strict=True))


def allowed(problem: Problem) -> str:
    """Say which values there may be, where the rule has some to say."""
    words = ALLOWED.get(problem.rule) if problem.words is None else None
    return words.format(**problem.facts) if words else ""


def more(rule: str) -> str:
    """Say how to read more about *rule*."""
    return f"ssd explain {rule}"


def to_pandas(report: Report) -> Any:
    """Return the findings as a DataFrame of pandas, with what was found."""
    try:
        import pandas as pd  # type: ignore[import-untyped]  # noqa: PLC0415 - a large library that few need
    except ImportError:
        raise ImportError("to_pandas needs pandas. Install it with: pip install pandas") from None
    return pd.DataFrame(list(rows(report, values=True)), columns=headings(values=True))


def summary(report: Report, *, values: bool) -> Iterator[list[Cell]]:
    """Yield one row for each group of findings, under `SUMMARY`."""
    for group in report.groups():
        yield [
            group.rule,
            group.standing,
            visible(group.heading(values=values)),
            visible(group.fix),
            len(group.problems),
            group.children,
            visible(str(group.problems[0].where(values=values))),
        ]


def about(report: Report, *, values: bool) -> Iterator[tuple[str, Cell]]:
    """Yield what was checked, how, what was not, and what a pass means, each with its name."""
    yield "Source", visible(report.source)
    yield "Kind", report.kind
    yield "Standard", report.standard
    yield "Release", report.release
    yield "Checksum of the release (SHA-256)", report.manifest_sha256
    yield "Checked with", f"ssd-registry {program_version()}"
    yield from ((name, day) for name, day in (("Checked at", report.checked_at), ("As at", report.as_at)) if day)
    yield from ((what.capitalize(), count) for what, count in report.tally.items())
    yield from ((f"Rows of {visible(name)}", count) for name, count in report.files.items())
    yield from (
        ("Errors", report.count("error")),
        ("Queries", report.count("query")),
        ("Notes", report.count("note")),
        ("Explained queries", report.explained),
        ("Rules run", report.rules_run),
    )
    for why, rules in report.reasons().items():
        yield "Rules not run", visible(f"{why}: {', '.join(rules)}")
    yield from (("Not checked", visible(each)) for each in report.not_checked)
    yield from (("Answers", visible(each)) for each in report.remarks)
    yield "Values", VALUES_SHOWN if values else VALUES_LEFT_OUT
    yield "What a pass means", report.means


def program_version() -> str:
    """Return the version of this program."""
    return version("ssd-registry")
