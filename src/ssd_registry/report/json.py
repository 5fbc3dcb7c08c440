"""A report as JSON for programs, and the JSON Schema that describes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, Any

import orjson

from ssd_registry.payload.payload import Place
from ssd_registry.report.report import Group, Problem, Report

VERSION = "1"
"""The version of this form. A member may be added to it; none goes or changes its meaning."""

_AT_ONCE = 50
_PLACE = Place.__slots__
_SCHEMA = Path(__file__).with_name("report.schema.json")


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of a report."""
    content: dict[str, Any] = orjson.loads(_SCHEMA.read_bytes())
    return content


def as_json(report: Report, *, values: bool = False) -> dict[str, Any]:
    """Return *report* as JSON values; what was sent is included only when *values* is true."""
    problems = [_problem(problem, values=values) for problem in report.problems]
    return {**_before(report), "problems": problems, **_after(report)}


def write_json(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write *report* to *file* as JSON, each finding on a line of its own, few at a time."""
    file.write(b"{\n")
    _write_members(file, _before(report))
    file.write(b'"problems": [')
    for start in range(0, len(report.problems), _AT_ONCE):
        chunk = report.problems[start : start + _AT_ONCE]
        lines = b",\n".join(dumped(_problem(problem, values=values)) for problem in chunk)
        file.write((b",\n" if start else b"\n") + lines)
    file.write(b"\n],\n")
    _write_members(file, _after(report), last=True)
    file.write(b"}\n")


def _write_members(file: IO[bytes], members: dict[str, Any], *, last: bool = False) -> None:
    lines = [dumped(name) + b": " + dumped(value) for name, value in members.items()]
    file.write(b",\n".join(lines) + (b"\n" if last else b",\n"))


def dumped(value: Any) -> bytes:
    """Return *value* as JSON; a name of a file that is not Unicode is escaped."""
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return json.dumps(value).encode()


def _before(report: Report) -> dict[str, Any]:
    return {
        "report_version": VERSION,
        "standard": report.standard,
        "release": report.release,
        "manifest_sha256": report.manifest_sha256,
        "source": report.source,
        "kind": report.kind,
        "checked_at": report.checked_at,
        "as_at": report.as_at,
        "ok": report.ok,
        "checked": report.tally,
        "files": report.files,
        "counts": {
            "errors": report.count("error"),
            "queries": report.count("query"),
            "notes": report.count("note"),
            "explained": report.explained,
            "children_with_errors": report.children_with_errors,
        },
        "rules_run": report.rules_run,
        "rules_not_run": report.rules_not_run,
        "rules": [_rule(group, report) for group in report.groups()],
    }


def _rule(group: Group, report: Report) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "rule": group.rule,
        "severity": group.severity,
        "explained": group.standing == "explained",
        "item": group.item,
        "title": group.title,
        "problems": len(group.problems),
        "children": group.children,
    }
    note = report.notes.get(group.rule)
    if note is not None:
        shown |= {"why": note.why, "source": note.source}
    return shown


def _after(report: Report) -> dict[str, Any]:
    return {"not_checked": report.not_checked, "remarks": report.remarks, "means": report.means}


def _problem(problem: Problem, *, values: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "rule": problem.rule,
        "severity": problem.severity,
        "explained": problem.explained is not None,
        "message": problem.message(values=values),
        "fix": problem.fix,
        "item": problem.item,
        "table": problem.table,
        "child": problem.child,
        "place": as_place(problem.where(values=values)),
    }
    if values:
        shown |= _sent(problem)
    return shown


def _sent(problem: Problem) -> dict[str, Any]:
    """Return what was sent, as far as there is any, and what was answered."""
    sent = {
        "value": problem.value,
        "values": problem.values or None,
        "person": problem.person,
        "record": problem.record,
        "mark": problem.mark,
        "reason": problem.explained,
    }
    return {name: value for name, value in sent.items() if value is not None}


def as_place(place: Place) -> dict[str, Any]:
    """Return the parts of *place* that there are."""
    return {name: value for name in _PLACE if (value := getattr(place, name)) is not None}
