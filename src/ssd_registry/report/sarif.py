"""A report as SARIF 2.1.0, which code-review tools and build servers show beside the data."""

from __future__ import annotations

from typing import IO, Any
from urllib.parse import quote

from ssd_registry.payload.payload import Place
from ssd_registry.report.json import as_place, dumped
from ssd_registry.report.report import Group, Problem, Report
from ssd_registry.report.rows import more, program_version

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "query": "warning", "note": "note"}
_AT_ONCE = 50


def write_sarif(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write *report* to *file* as SARIF, each result on a line of its own, few at a time."""
    rules = _rules(report)
    positions = {rule["id"]: position for position, rule in enumerate(rules)}
    head = {"$schema": _SCHEMA, "version": "2.1.0"}
    file.write(dumped(head)[:-1] + b', "runs": [{\n')
    for name, value in _run(report, rules).items():
        file.write(dumped(name) + b": " + dumped(value) + b",\n")
    file.write(b'"results": [')
    for start in range(0, len(report.problems), _AT_ONCE):
        chunk = report.problems[start : start + _AT_ONCE]
        lines = b",\n".join(dumped(_result(problem, report, positions, values=values)) for problem in chunk)
        file.write((b",\n" if start else b"\n") + lines)
    file.write(b"\n]\n}]}\n")


def _run(report: Report, rules: list[dict[str, Any]]) -> dict[str, Any]:
    told = [*(f"Not checked: {each}" for each in report.not_checked), *report.remarks]
    told += [f"Not run: {why}: {', '.join(names)}" for why, names in report.reasons().items()]
    call: dict[str, Any] = {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "note", "message": _message(each)} for each in told],
    }
    if report.checked_at:
        call["endTimeUtc"] = report.checked_at.replace("+00:00", "Z")
    driver = {"name": "ssd-registry", "version": program_version(), "rules": rules}
    properties = {
        "standard": report.standard,
        "release": report.release,
        "asAt": report.as_at,
        "rulesRun": report.rules_run,
        "means": report.means,
    }
    return {"tool": {"driver": driver}, "invocations": [call], "properties": properties}


def _rules(report: Report) -> list[dict[str, Any]]:
    """Return what there is to say of each rule that found something, once."""
    groups: dict[str, Group] = {}
    for group in report.groups():
        groups.setdefault(group.rule, group)
    return [_rule(group, report) for group in groups.values()]


def _rule(group: Group, report: Report) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": group.rule,
        "shortDescription": _message(group.title),
        "help": _message(f"{group.fix} More: {more(group.rule)}"),
        "defaultConfiguration": {"level": _LEVELS[group.severity]},
    }
    note = report.notes.get(group.rule)
    if note is not None and note.why:
        rule["fullDescription"] = _message(f"{note.why} Source: {note.source}" if note.source else note.why)
    return rule


def _result(problem: Problem, report: Report, positions: dict[str, int], *, values: bool) -> dict[str, Any]:
    place = problem.where(values=values)
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": positions[problem.rule],
        "level": _LEVELS[problem.severity],
        "message": _message(f"{problem.message(values=values)} {problem.fix}"),
        "locations": [_location(place, report.source)],
        "suppressions": _suppressions(problem, values=values),
        "properties": {
            "place": as_place(place),
            "item": problem.item,
            "table": problem.table,
            "child": problem.child,
            "explained": problem.explained is not None,
        },
    }
    if values:
        result["partialFingerprints"] = {"ssdMark/v1": problem.mark}
    return result


def _message(text: str) -> dict[str, str]:
    """Return *text* as a message: braces and brackets mean something in SARIF, so those of ours are escaped."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("[", "\\[")}


def _suppressions(problem: Problem, *, values: bool) -> list[dict[str, str]]:
    """Return the explanation of a query: SARIF says in this way that a result was looked at and stands."""
    if problem.explained is None:
        return []
    shown = {"kind": "external", "status": "accepted"}
    return [{**shown, "justification": problem.explained} if values else shown]


def _location(place: Place, source: str) -> dict[str, Any]:
    """Return *place* as a line of a file where it has one, and by its name in the data."""
    line = place.row or place.line
    file: dict[str, Any] = {"artifactLocation": {"uri": quote(place.file or source, errors="surrogateescape")}}
    if line is not None:
        file["region"] = {"startLine": line}
    return {"physicalLocation": file, "logicalLocations": [_name(place)]}


def _name(place: Place) -> dict[str, Any]:
    """Return what the place is called in the data: the steps to it, or the whole file."""
    if place.table is not None:
        steps = [place.table, place.key, place.heading]
    elif place.file is not None:
        steps = [place.sheet, place.column, place.heading]
    else:
        return {"fullyQualifiedName": place.pointer or "whole payload", "kind": "value"}
    name = "/".join(step for step in steps if step)
    return {"fullyQualifiedName": name or place.file, "kind": "member" if place.heading else "object"}
