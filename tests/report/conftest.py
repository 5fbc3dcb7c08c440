"""Reports to write in every form, and what is found in each form when it is read back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import lxml.html
import pytest
from python_calamine import CalamineWorkbook

from ssd_registry.payload.payload import Place
from ssd_registry.report import FORMS, Problem, Report, RuleNote, as_text, write
from ssd_registry.report.rows import visible
from ssd_registry.words import Wording

if TYPE_CHECKING:
    from collections.abc import Callable

Finding = tuple[str, ...]
"""Severity or explained, rule, item, place, what is wrong, the child, what was sent."""

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "'=already",
    "\t=tab",
    "\r\n=line",
    'a, "quoted", comma; and more',
    "two\nlines",
    "<script>alert(1)</script>&amp;",
    "<r><t>rich</t></r>",
    "_x0041_",
    "\x00\x07\x1b[2J\x7f\x85",
    "\u202egnirts",
    "\ud800",
    "\ufffe",
    "[link](1) {0} {value}",
    "x" * 40_000,
    "  spaces  ",
    "0012345678901",
    "1e5",
    "TRUE",
    "é£🙂",
    "http://example.org/",
]
PLACES = [
    Place(),
    Place(pointer="/children/0/sex"),
    Place(pointer="/children/1/addresses/0/a~1b", line=3),
    Place(file="ssd_person.csv"),
    Place(file="ssd_person.csv", row=14),
    Place(file="ssd_person.csv", row=15, column="F", heading="pers_sex"),
    Place(file="=evil, <b>.xlsx", sheet="ssd_cla_placement", row=2, column="AB", heading="clap_cla_placement_type"),
    Place(table="ssd_person"),
    Place(table="ssd_person", key="pers_person_id = K1", heading="pers_sex"),
]
PLACEMENT = Wording(
    "Placement ends before it starts",
    "Placement end date {end} is before placement start date {start}.",
    "Placement ends before it starts.",
    "Check both dates and correct one.",
)


def rule_problem(number: int, severity: str = "query", **more: Any) -> Problem:
    """Return a problem that a rule of the release found in record *number*."""
    rule = {"error": "SSD-5001", "query": "SSD-5004", "note": "SSD-5005"}[severity]
    given: dict[str, Any] = {
        "place": Place(file="ssd_cla_placement.csv", row=number + 2, column="D", heading="clap_cla_placement_end_date"),
        "severity": severity,
        "item": "CLAP004A",
        "table": "ssd_cla_placement",
        "child": number // 2,
        "value": "2025-03-31",
        "words": PLACEMENT,
        "values": {"end": "2025-03-31", "start": f"2025-04-{number % 28 + 1:02}"},
        "person": f"P{number // 2}",
        "record": f"R{number}",
    }
    return Problem(rule, facts={}, **(given | more))


def in_list(place: Place, value: str, **more: Any) -> Problem:
    """Return a problem of structure: a code that is not in its list."""
    facts = {"label": "Sex", "list": "Sex", "choices": "M, F, U", "nearest": ""}
    return Problem("not-in-list", place, facts, item="PERS002A", table="ssd_person", value=value, **more)


def made(problems: list[Problem], **more: Any) -> Report:
    """Return a report of *problems*."""
    return Report("1.1.0", "0" * 64, "made.json", "JSON", {"children": 3, "rows": 9}, problems, **more)


def everything() -> Report:
    """Return a report with findings of every kind, in places of every kind, over hostile values."""
    problems = [in_list(place, "Z", child=0, person="P0") for place in PLACES]
    problems += [in_list(PLACES[5], text, child=1, person=text) for text in HOSTILE]
    problems += [rule_problem(n, severity) for n, severity in enumerate(("error", "query", "note") * 3)]
    problems += [rule_problem(20 + n, "query", value=text, record=text) for n, text in enumerate(HOSTILE)]
    problems += [rule_problem(n, "query", value=None, explained="Seen, and right") for n in (60, 61)]
    problems += [rule_problem(70, "query", values={"end": "2025-03-31"}), rule_problem(71, place=PLACES[0])]
    problems.append(Problem("old-form", PLACES[3], {"what": "Y, N, 1 or 0 was read as true or false."}, "note"))
    problems.append(Problem("missing", PLACES[8], {"label": "Sex"}, item=None, table="ssd_person"))
    return made(
        problems,
        not_checked=["Children from position 3 on, counted from 0: a check here stops after 10 problems."],
        rules_run=2,
        rules_not_run={"SSD-1": "needs ssd_address", "SSD-2": "needs ssd_address", "SSD-3": "it ended with 1.0.0"},
        as_at="2026-03-31",
        checked_at="2026-05-03T09:30:00+00:00",
        files={"ssd_person.csv": 9},
        titles={"CLAP004A": "Placement end date"},
        notes={"SSD-5001": RuleNote("A placement cannot end before it begins.", "Our own judgement: order of dates")},
        remarks=["report.xlsx, row 3 (SSD-5001): an error cannot be explained away."],
    )


def expected(report: Report, form: str, *, values: bool) -> Counter[Finding]:
    """Return what *report* found, as far as *form* says it of each finding by itself.

    SARIF says in its message alone who the child is and what was sent. Text says what is wrong with all of a
    group at once, and so of each only where it is.
    """
    findings: Counter[Finding] = Counter()
    for problem in report.problems:
        place, message = str(problem.where(values=values)), problem.message(values=values)
        personal = (problem.person, problem.found()) if values else ("", "")
        said = {"text": (), "sarif": (f"{message} {problem.fix}",)}.get(form, (message, *personal))
        findings[_finding(problem.standing, problem.rule, problem.item, place, *said)] += 1
    return findings


def _finding(*parts: str | None) -> Finding:
    return tuple(visible(part or "") for part in parts)


def written(report: Report, form: str, *, values: bool) -> bytes:
    """Return *report* written in *form*."""
    file = io.BytesIO()
    assert write(report, file, form, values=values) == []
    return file.getvalue()


def sheet(content: bytes, name: str) -> list[list[Any]]:
    """Return the rows of a sheet of a workbook."""
    return list(CalamineWorkbook.from_object(io.BytesIO(content)).get_sheet_by_name(name).iter_rows())


def table(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV report, with the apostrophes taken off that keep cells from running."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    return [
        {name: re.sub(r"^'(?='*[=+\-@])", "", cell) for name, cell in zip(rows[0], row, strict=True)}
        for row in rows[1:]
    ]


def _from_json(content: bytes, source: str) -> Counter[Finding]:
    each = json.loads(content)["problems"]
    return Counter(
        _finding(
            "explained" if problem["explained"] else problem["severity"],
            problem["rule"],
            problem["item"],
            str(Place(**problem["place"])),
            problem["message"],
            problem.get("person"),
            problem.get("value", "; ".join(f"{k} = {v}" for k, v in problem.get("values", {}).items())),
        )
        for problem in each
    )


def _from_cells(rows: list[dict[str, Any]], source: str) -> Counter[Finding]:
    return Counter(
        (
            row["Severity"],
            row["Rule"],
            row["Item code"],
            _place(row, source),
            str(row["What is wrong"]),
            str(row.get("Child ID", "")),
            str(row.get("Value found", "")),
        )
        for row in rows
    )


def _place(row: dict[str, Any], source: str) -> str:
    file, name, number, column = (str(row[part]) for part in ("File", "Sheet", "Row", "Column"))
    number = number.removesuffix(".0")
    if column.startswith("/") or column == "whole payload":
        return f"line {number}, {column}" if number else column
    if file == source:
        return ", ".join(part for part in (name, number, column) if part)
    parts = [
        file,
        f"sheet {name}" if name else "",
        f"row {number}" if number else "",
        f"column {column}" if column else "",
    ]
    return ", ".join(part for part in parts if part)


def _from_csv(content: bytes, source: str) -> Counter[Finding]:
    return _from_cells(table(content), source)


def _from_workbook(content: bytes, source: str) -> Counter[Finding]:
    heads, *rows = sheet(content, "Problems")
    given = [dict(zip(heads, row, strict=True)) for row in rows]
    for row in given:  # a space keeps text from being taken for text that is already formatted
        row.update({k: v[1:] for k, v in row.items() if isinstance(v, str) and v.startswith(" <r>")})
    return _from_cells(given, source)


def _from_html(content: bytes, source: str) -> Counter[Finding]:
    found: Counter[Finding] = Counter()
    for head in lxml.html.document_fromstring(content).iter("h3"):
        names = [code.text_content() for code in head.iter("code")]
        region = next(each for each in head.itersiblings("div"))
        heads, *rows = ([cell.text_content() for cell in row] for row in region.iter("tr"))
        for row in rows:
            cells = dict(zip(heads, row, strict=True))
            personal = (cells.get("Child ID", ""), cells.get("Value found", ""))
            item = names[1] if len(names) > 1 else ""
            standing = head.find("span").text
            found[standing, names[0], item, cells["Place"], cells["What is wrong"], *personal] += 1
    return found


def _from_sarif(content: bytes, source: str) -> Counter[Finding]:
    """SARIF says neither the child nor what was sent but in its message."""
    (run,) = json.loads(content)["runs"]
    found: Counter[Finding] = Counter()
    for result in run["results"]:
        more = result["properties"]
        standing = "explained" if more["explained"] else {"warning": "query"}.get(result["level"], result["level"])
        text = result["message"]["text"].replace("\\[", "[").replace("{{", "{").replace("}}", "}")
        found[_finding(standing, result["ruleId"], more["item"], str(Place(**more["place"])), text)] += 1
    return found


def _from_text(content: bytes, source: str) -> Counter[Finding]:
    """Text says what is wrong with all of a group at once, so of one only where it is."""
    found: Counter[Finding] = Counter()
    for block in content.decode().split("\n\n")[1:]:
        head, *lines = block.split("\n")
        word, *rest = head.split("  ")
        standing = word.strip().lower()
        if standing not in {"error", "query", "note", "explained"}:
            break
        rule, *rest = (part.strip() for part in rest if part.strip())
        item = rest[0] if re.fullmatch("[A-Z0-9]{4}[0-9]{3,4}[AR]", rest[0]) else ""
        for line in (each[9:] for each in lines if each.startswith(" " * 9)):
            if ": rows " in line:
                place, _, numbers = line.partition(": rows ")
                file, column = re.fullmatch(r"(.*?)(, column .*)?", place).groups()
                found.update((standing, rule, item, f"{file}, row {n}{column or ''}") for n in numbers.split(", "))
            else:
                found[standing, rule, item, re.split(r"  |: Seen", line)[0]] += 1
    return found


READERS: dict[str, Callable[[bytes, str], Counter[Finding]]] = {
    "json": _from_json,
    "csv": _from_csv,
    "xlsx": _from_workbook,
    "html": _from_html,
    "sarif": _from_sarif,
    "text": _from_text,
}


def read_back(report: Report, form: str, *, values: bool) -> Counter[Finding]:
    """Write *report* in *form* and return what is found in what was written."""
    if form == "text":
        content = as_text(report, values=values, most=None).encode()
    else:
        content = written(report, form, values=values)
    return READERS[form](content, report.source)


@pytest.fixture(params=sorted(FORMS))
def form(request: pytest.FixtureRequest) -> str:
    """Give each form in turn."""
    return str(request.param)
