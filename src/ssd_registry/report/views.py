"""A report as text for a terminal and as JSON for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ssd_registry.report.report import Group, Problem, Report
from ssd_registry.words import LIMIT_OF_A_CHECK

_SHOWN = 5
"""How many places of a group are shown on a screen; the JSON has all of them."""


def as_json(report: Report, *, values: bool = False) -> dict[str, Any]:
    """Return *report* as JSON values; what was sent is included only when *values* is true."""
    return {
        "standard": "ssd",
        "release": report.release,
        "manifest_sha256": report.manifest_sha256,
        "source": report.source,
        "kind": report.kind,
        "ok": report.ok,
        "checked": report.tally,
        "counts": {
            "errors": report.count("error"),
            "queries": report.count("query"),
            "notes": report.count("note"),
            "children_with_errors": report.children_with_errors,
        },
        "rules": [
            {
                "rule": group.rule,
                "severity": group.severity,
                "item": group.item,
                "title": group.problems[0].wording.title,
                "problems": len(group.problems),
                "children": group.children,
            }
            for group in report.groups()
        ],
        "problems": [_problem(problem, values=values) for problem in report.problems],
        "not_checked": report.not_checked,
        "means": LIMIT_OF_A_CHECK,
    }


def _problem(problem: Problem, *, values: bool) -> dict[str, Any]:
    shown = {
        "rule": problem.rule,
        "severity": problem.severity,
        "message": problem.message(values=values),
        "fix": problem.fix,
        "item": problem.item,
        "table": problem.table,
        "child": problem.child,
        "place": {key: value for key, value in asdict(problem.place).items() if value is not None},
    }
    if values and problem.value is not None:
        shown["value"] = problem.value
    return shown


def as_text(report: Report, *, values: bool = True) -> str:
    """Return *report* as plain ASCII text, grouped by rule, the first places of each."""
    looked_at = ", ".join(f"{count:,} {what}" for what, count in report.tally.items())
    lines = [f"{report.source}  {report.kind}  {looked_at}  release {report.release}", ""]
    for group in report.groups():
        lines += _group(group, values=values)
    lines.append(_verdict(report))
    lines += [f"Not checked: {each}" for each in report.not_checked]
    lines += ["", LIMIT_OF_A_CHECK]
    return "\n".join(lines)


def _group(group: Group, *, values: bool) -> list[str]:
    first = group.problems[0]
    heading = first.message(values=values) if len(group.problems) == 1 else first.message(values=False)
    children = f"  {_plural(group.children, 'child', 'children')}" if group.children else ""
    item = f"  {group.item}" if group.item else ""
    lines = [
        f"{group.severity.upper():5}  {group.rule}{item}  {_plural(len(group.problems), 'place', 'places')}{children}",
        f"       {heading}",
        f"       {first.fix}",
    ]
    for problem in group.problems[:_SHOWN]:
        shown = f'  "{problem.value}"' if values and problem.value is not None and len(group.problems) > 1 else ""
        lines.append(f"         {problem.place}{shown}")
    if len(group.problems) > _SHOWN:
        lines.append(f"         and {len(group.problems) - _SHOWN:,} more")
    lines.append("")
    return lines


def _verdict(report: Report) -> str:
    errors, queries, notes = (report.count(severity) for severity in ("error", "query", "note"))
    also = [_plural(n, *names) for n, names in ((queries, ("query", "queries")), (notes, ("note", "notes"))) if n]
    rest = f" Also {' and '.join(also)}." if also else ""
    if errors:
        children = report.children_with_errors
        where = f" in {_plural(children, 'child', 'children')}" if children else ""
        return f"{_plural(errors, 'error', 'errors')}{where}.{rest}"
    return f"No errors found.{rest}"


def _plural(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
