"""A report as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from ssd_registry.report.report import Group, Problem, Report
from ssd_registry.report.rows import visible

MOST_PLACES = 5
"""How many places of a group are shown; the other forms have all of them."""

_LONGEST = 300
_MOST_TABLES = 6
_INDENT = " " * 7
_COLOURS = {"error": "1;31", "query": "1;33", "note": "1;36", "explained": "1;32"}


def as_text(
    report: Report,
    *,
    values: bool = True,
    colour: bool = False,
    file: str | None = None,
    options: str = "",
    most: int | None = MOST_PLACES,
) -> str:
    """Return *report* as plain text, grouped by rule, with the first places of each.

    All words of our own are ASCII, for consoles that cannot show more. *colour* is for a terminal. With *file*,
    the name that was checked, the last lines say how to get the full list, with the *options* that were used;
    *most* is how many places of a group are shown, or None for all.
    """
    again = None if file is None else f'"{file}"{options}' if " " in file else f"{file}{options}"
    return "\n".join(_lines(report, values=values, colour=colour, again=again, most=most))


def write_text(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write *report* to *file* as text in UTF-8."""
    for line in _lines(report, values=values, colour=False, again=None, most=MOST_PLACES):
        file.write(f"{line}\n".encode())


def _lines(report: Report, *, values: bool, colour: bool, again: str | None, most: int | None) -> Iterator[str]:
    yield visible(_about(report), _LONGEST)
    yield ""
    groups = list(report.groups())
    for group in groups:
        yield from _group(group, values=values, colour=colour, most=most)
    yield verdict(report)
    yield from (f"Not run: {each}" for each in not_run(report))
    yield from (f"Not checked: {visible(each, _LONGEST)}" for each in report.not_checked)
    yield from (f"Answers: {visible(each, _LONGEST)}" for each in report.remarks)
    yield ""
    yield report.means
    if again is not None and groups:
        yield ""
        yield visible(f"Full list:     ssd check {again} -o report.xlsx", _LONGEST)
        yield f"About a rule:  ssd explain {groups[0].rule}"


def _about(report: Report) -> str:
    parts = [report.source, report.kind, looked_at(report), report.against]
    if report.rules_run:
        parts.append(plural(report.rules_run, "rule", "rules"))
    if report.as_at:
        parts.append(f"as at {report.as_at}")
    return "  ".join(parts)


def looked_at(report: Report) -> str:
    """Say how much was looked at."""
    return ", ".join(f"{count:,} {what}" for what, count in report.tally.items())


def _group(group: Group, *, values: bool, colour: bool, most: int | None) -> Iterator[str]:
    count = len(group.problems)
    unit = ("row", "rows") if all(problem.place.row for problem in group.problems) else ("place", "places")
    word = f"{group.standing.upper():5}"
    parts = [f"\x1b[{_COLOURS[group.standing]}m{word}\x1b[0m" if colour else word, group.rule]
    parts += [group.item] if group.item else []
    parts.append(plural(count, *unit))
    parts += [plural(group.children, "child", "children")] if group.children else []
    heading = group.heading(values=values)
    yield "  ".join(parts)
    yield f"{_INDENT}{visible(heading, _LONGEST)}"
    if group.standing != "explained":
        yield f"{_INDENT}{visible(group.fix, _LONGEST)}"
    for line in _places(group, heading, values=values, most=count if most is None else most):
        yield f"{_INDENT}  {visible(line, _LONGEST)}"
    yield ""


def _places(group: Group, heading: str, *, values: bool, most: int) -> Iterator[str]:
    """Yield the first places, each with what there is to say of it; rows with nothing to say share a line."""
    shown = group.problems[:most]
    more = len(group.problems) - len(shown)
    details = [_detail(problem, group, heading, values=values) for problem in shown]
    if len(group.problems) > 1 and not any(details) and _in_one_column(group):
        yield _rows(group, most)
        return
    for problem, detail in zip(shown, details, strict=True):
        yield f"{problem.where(values=values)}{detail}"
    if more:
        yield f"and {more:,} more"


def _in_one_column(group: Group) -> bool:
    """Tell whether all findings are in rows of one column."""
    columns = {(p.place.file, p.place.sheet, p.place.column, p.place.heading) for p in group.problems}
    return len(columns) == 1 and all(problem.place.row is not None for problem in group.problems)


def _rows(group: Group, most: int) -> str:
    place = group.problems[0].place
    parts = [place.file or ""]
    parts += [f"sheet {place.sheet}"] if place.sheet is not None else []
    parts += [f"column {place.column} ({place.heading})"] if place.column is not None else []
    listed = ", ".join(str(problem.place.row) for problem in group.problems[:most])
    more = len(group.problems) - most
    return f"{', '.join(parts)}: rows {listed}" + (f" and {more:,} more" if more > 0 else "")


def _detail(problem: Problem, group: Group, heading: str, *, values: bool) -> str:
    """Return what there is to say of one place beside the words for all of them."""
    if problem.explained is not None and values:
        return f": {problem.explained}"
    if len(group.problems) == 1:
        return ""
    if values and problem.words is None and problem.value is not None:
        return f'  "{problem.value}"'
    said = problem.message(values=values)
    return f"  {said}" if said != heading else ""


def verdict(report: Report) -> str:
    """Say in one sentence or two what was found."""
    errors, queries, notes = (report.count(severity) for severity in ("error", "query", "note"))
    also = [plural(n, *names) for n, names in ((queries, ("query", "queries")), (notes, ("note", "notes"))) if n]
    rest = f" Also {' and '.join(also)}." if also else ""
    if report.explained:
        rest += f" Explained: {plural(report.explained, 'query', 'queries')}."
    if errors:
        children = report.children_with_errors
        where = f" in {plural(children, 'child', 'children')}" if children else ""
        return f"{plural(errors, 'error', 'errors')}{where}.{rest}"
    return f"No errors found.{rest}"


def not_run(report: Report) -> list[str]:
    """Say how many rules were not run and why: all that need a table which is not there in one line."""
    said = []
    needing = {why: rules for why, rules in report.reasons().items() if why.startswith("needs ")}
    for why, rules in report.reasons().items():
        if why not in needing:
            said.append(visible(f"{plural(len(rules), 'rule', 'rules')}: {why.rstrip('.')}."))
    if needing:
        count = sum(len(rules) for rules in needing.values())
        tables = sorted({table for why in needing for table in why.removeprefix("needs ").rstrip(".").split(", ")})
        shown = ", ".join(tables[:_MOST_TABLES]) + _more(len(tables) - _MOST_TABLES)
        said.append(
            visible(f"{plural(count, 'rule', 'rules')} that {'needs' if count == 1 else 'need'} {shown}.", _LONGEST)
        )
    return said


def _more(count: int) -> str:
    return f" and {plural(count, 'other table', 'other tables')} that the source does not have" if count > 0 else ""


def plural(count: int, one: str, many: str) -> str:
    """Return *count* with the word that goes with it."""
    return f"{count:,} {one if count == 1 else many}"
