"""A report as one page of HTML that stands by itself: no script, nothing fetched, and fit to be printed."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from typing import IO

from ssd_registry.report.report import Group, Problem, Report, RuleNote, Standing
from ssd_registry.report.rows import ABOUT, Cell, about, allowed, more, visible
from ssd_registry.report.text import looked_at, not_run, plural, verdict
from ssd_registry.words import REASON, SEVERITIES, VALUES_LEFT_OUT, VALUES_SHOWN

_STYLE = """\
body { font: 1.1875rem/1.4 Arial, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; max-width: 70rem; \
padding: 0 1rem 3rem; }
a { color: #1a5276; padding: .2rem 0; display: inline-block; }
:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 6px #ffdd00; }
h2 { margin-top: 2.5rem; } h3 { margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; }
caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #6b7074; padding: .4rem .75rem .4rem 0; }
td { overflow-wrap: anywhere; white-space: pre-wrap; min-width: 5rem; }
th, code { overflow-wrap: break-word; } code { font-size: 1rem; }
.tag { border: 2px solid #0b0c0c; padding: 0 .4rem; font-weight: 700; font-size: 1rem; text-transform: uppercase; \
white-space: nowrap; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  .wide { overflow: visible; } table { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write_html(report: Report, file: IO[bytes], *, values: bool) -> None:
    """Write *report* to *file* as HTML, a part at a time."""
    for part in _page(report, values=values):
        file.write(f"{part}\n".encode())


def _page(report: Report, *, values: bool) -> Iterator[str]:
    title = _escaped(f"{verdict(report).partition('.')[0]}: {report.source}")
    yield f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{title}</title>
<style>
{_STYLE}</style>
</head>
<body>
<main>
<h1>{_escaped(verdict(report))}</h1>
<p>{_escaped(_looked_at(report))}</p>
<p>{_escaped(report.means)}</p>
<p>Values: {VALUES_SHOWN if values else VALUES_LEFT_OUT}</p>"""
    groups = list(report.groups())
    if groups:
        yield from _summary(groups, values=values)
    yield from _sections(groups, report, values=values)
    yield from _about(report, values=values)
    yield "</main>\n</body>\n</html>"


def _looked_at(report: Report) -> str:
    rules = f", {plural(report.rules_run, 'rule', 'rules')}" if report.rules_run else ""
    missing = "".join(f" Not run: {each}" for each in not_run(report))
    return f"{report.source}, {report.kind}: {looked_at(report)}, {report.against}{rules}.{missing}"


def _summary(groups: list[Group], *, values: bool) -> Iterator[str]:
    yield "<h2>Summary</h2>"
    lines: Iterable[Sequence[str]] = (
        (
            f'<a href="#rule-{number}">{_escaped(group.rule)}</a>',
            _tag(group.standing),
            _escaped(group.heading(values=values)),
            f"{len(group.problems):,}",
            f"{group.children:,}",
        )
        for number, group in enumerate(groups, 1)
    )
    yield from _table("summary", "What was found", ("Rule", "Severity", "What is wrong", "Places", "Children"), lines)


def _sections(groups: list[Group], report: Report, *, values: bool) -> Iterator[str]:
    """Yield a section for each severity, and in it one for each rule with all of its findings."""
    standing: Standing | None = None
    for number, group in enumerate(groups, 1):
        if group.standing != standing:
            standing = group.standing
            heading, asked = SEVERITIES[standing]
            yield f"<h2>{heading}</h2>\n<p>{asked}</p>"
        yield from _group(group, number, report.notes.get(group.rule), values=values)


def _group(group: Group, number: int, note: RuleNote | None, *, values: bool) -> Iterator[str]:
    names = " ".join(f"<code>{_escaped(name)}</code>" for name in (group.rule, group.item) if name)
    yield f'<h3 id="rule-{number}">{_tag(group.standing)} {names}: {_escaped(group.title)}</h3>'
    yield f"<p>{_escaped(group.heading(values=values))} {_escaped(group.fix)}</p>"
    if note is not None:
        yield f"<p>{_escaped(note.why)} {_escaped(note.source)}</p>"
    yield f"<p>More about this rule: <code>{_escaped(more(group.rule))}</code></p>"
    columns = ["Place", "What is wrong", "How to fix it", "Allowed values"]
    if values:
        columns += ["Child ID", "Value found", REASON] if group.standing == "explained" else ["Child ID", "Value found"]
    lines = ([_escaped(cell) for cell in _cells(problem, columns, values=values)] for problem in group.problems)
    places = plural(len(group.problems), "place", "places")
    caption = f"{group.rule}{f' {group.item}' if group.item else ''}: {places}"
    yield from _table(f"places-{number}", caption, columns, lines)


def _cells(problem: Problem, columns: Sequence[str], *, values: bool) -> list[str]:
    cells = {
        "Place": str(problem.where(values=values)),
        "What is wrong": problem.message(values=values),
        "How to fix it": problem.fix,
        "Allowed values": allowed(problem),
        "Child ID": problem.person or "",
        "Value found": problem.found(),
        REASON: problem.explained or "",
    }
    return [cells[column] for column in columns]


def _about(report: Report, *, values: bool) -> Iterator[str]:
    yield "<h2>About this check</h2>"
    lines = ([_escaped(name), _escaped(_shown(cell))] for name, cell in about(report, values=values))
    yield from _table("about", "What was checked, and how", ABOUT, lines)


def _shown(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


def _table(name: str, caption: str, columns: Sequence[str], lines: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table of cells that are HTML already, in a region that the keyboard can move, as it may be wide."""
    heads = "".join(f'<th scope="col">{_escaped(column)}</th>' for column in columns)
    yield f'<div class="wide" role="region" tabindex="0" aria-labelledby="{name}"><table>'
    yield f'<caption id="{name}">{_escaped(caption)}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for first, *rest in lines:
        yield f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'
    yield "</tbody></table></div>"


def _tag(standing: Standing) -> str:
    return f'<span class="tag">{standing}</span>'


def _escaped(text: str) -> str:
    return html.escape(visible(text))
