"""An access log for people and for other programs: as CSV, as a page to print, and as provenance (W3C PROV-JSON)."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

import orjson

from ssd_registry.exchange.access_log.log import SPOILT, LogEntry
from ssd_registry.report.csv import guarded
from ssd_registry.report.rows import visible

DONE: Final = {
    "share.read": "Read a share",
    "share.changes": "Asked what has changed in a share",
    "report.read": "Read the report of a submission",
    "outcomes.read": "Read what became of each child of a submission",
    "record.list": "Listed children",
    "record.read": "Looked at a child's record",
    "record.history": "Looked at the history of a child's record",
    "hold.list": "Listed the legal holds",
    "access-log.read": "Looked up who saw a child",
    "access-log.erase": "Erased entries of this log",
    SPOILT: "Cannot be read: it was changed in the database",
}
"""What the kinds of entries are called; one that is not here is shown by its name."""

_COLUMNS: Final = (
    "Number",
    "When (UTC)",
    "What",
    "Organisation",
    "Name",
    "Person or machine",
    "Agreement",
    "Purpose",
    "Collection",
    "Period",
    "Fields",
    "Children",
    "Result",
    "Share",
    "Positions",
    "Child (mark)",
    "Request",
)
_ON_A_PAGE: Final = (
    "Number",
    "When (UTC)",
    "What",
    "Organisation",
    "Person or machine",
    "What for",
    "Of what",
    "Fields",
    "Children",
    "Child (mark)",
)
_ERASED = "Erased"
_BLOCK = 1_000
_FIELDS_ON_A_PAGE = 3
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """\
body { font: 1.1875rem/1.4 Arial, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto; padding: 0 1rem 3rem; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 6px #ffdd00; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; }
caption { text-align: left; font-weight: 700; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #6b7074; padding: .4rem .75rem .4rem 0; }
td { overflow-wrap: anywhere; min-width: 6rem; max-width: 16rem; }
@media print {
  @page { size: A4 landscape; }
  body { font-size: 10pt; padding: 0; } table { font-size: 8pt; } td { min-width: 0; }
  .wide { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; }
}
"""


def cells(entry: LogEntry, names: Mapping[str, str]) -> list[str]:
    """Return what a row of the CSV holds of an entry; *names* is what organisations are called."""
    if entry.erased:
        return [str(entry.number), "", _ERASED, *[""] * (len(_COLUMNS) - 3)]
    return [
        str(entry.number),
        (entry.at or "")[:19].replace("T", " "),
        DONE.get(entry.kind or "", entry.kind or ""),
        entry.organisation or "",
        names.get(entry.organisation or "", ""),
        entry.principal or "",
        entry.agreement or "",
        entry.purpose or "",
        entry.collection or "",
        entry.period or "",
        "all" if entry.fields is None else ", ".join(entry.fields),
        str(entry.children),
        entry.result or "",
        entry.share or "",
        "" if entry.first is None else f"{entry.first} to {entry.last}",
        entry.person or "",
        entry.request or "",
    ]


def as_csv(entries: Iterable[LogEntry], names: Mapping[str, str]) -> Iterator[bytes]:
    """Yield a CSV that Excel opens as it is: UTF-8 with a byte order mark, CRLF, and no cell that could run."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    text.write("\ufeff")
    writer.writerow(_COLUMNS)
    for count, entry in enumerate(entries, 1):
        writer.writerow([guarded(cell) for cell in cells(entry, names)])
        if count % _BLOCK == 0:
            yield _taken(text)
    yield _taken(text)


def _taken(text: io.StringIO) -> bytes:
    """Return what *text* holds, and empty it."""
    content = text.getvalue().encode()
    text.seek(0)
    text.truncate()
    return content


def _on_a_page(entry: LogEntry, names: Mapping[str, str]) -> list[str]:
    """Return what a row of the page shows: less than the CSV, so that it fits on paper."""
    if entry.erased:
        return [str(entry.number), "", _ERASED, *[""] * (len(_ON_A_PAGE) - 3)]
    organisation = entry.organisation or ""
    name = names.get(organisation)
    positions = "" if entry.first is None else f"positions {entry.first} to {entry.last}"
    done = DONE.get(entry.kind or "", entry.kind or "")
    return [
        str(entry.number),
        (entry.at or "")[:19].replace("T", " "),
        done if entry.result in {"ok", None} else f"{done}: {entry.result}",
        f"{name} ({organisation})" if name else organisation,
        entry.principal or "",
        _joined(entry.purpose, entry.agreement),
        _joined(_joined(entry.collection, entry.period, by=" "), positions),
        _some(entry.fields),
        str(entry.children),
        entry.person or "",
    ]


def _joined(*parts: str | None, by: str = ", ") -> str:
    return by.join(part for part in parts if part)


def _some(fields: list[str] | None) -> str:
    """Return a few of the fields: a share may have hundreds."""
    if fields is None:
        return "all"
    more = len(fields) - _FIELDS_ON_A_PAGE
    return ", ".join(fields) if more <= 1 else f"{', '.join(fields[:_FIELDS_ON_A_PAGE])} and {more:,} more"


def as_html(la: str, entries: Iterable[LogEntry], names: Mapping[str, str], about: Iterable[str]) -> bytes:
    """Return a page that stands by itself and can be printed; *about* is what else there is to say of it."""
    shown = [_on_a_page(entry, names) for entry in entries]
    heads = "".join(f'<th scope="col">{_escaped(column)}</th>' for column in _ON_A_PAGE)
    rows = "\n".join(
        f'<tr><th scope="row">{_escaped(number)}</th>{"".join(f"<td>{_escaped(cell)}</td>" for cell in rest)}</tr>'
        for number, *rest in shown
    )
    title = f"Who read what of {_escaped(f'{names[la]} ({la})' if la in names else f'authority {la}')}"
    said = "".join(f"<p>{_escaped(each)}</p>\n" for each in about)
    count = f"{len(shown):,} {'entry' if len(shown) == 1 else 'entries'}"
    return f"""<!doctype html>
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
<h1>{title}</h1>
{said}<div class="wide" role="region" tabindex="0" aria-labelledby="entries"><table>
<caption id="entries">{count}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody></table></div>
</main>
</body>
</html>
""".encode()


def _escaped(text: str) -> str:
    return html.escape(visible(text))


# ---- provenance ----


def as_prov(la: str, entries: Callable[[], Iterable[LogEntry]]) -> Iterator[bytes]:
    """Yield the log as PROV-JSON: each entry is an activity that used an entity and was associated with an agent.

    *entries* is called once for each part of the document, since there may be more than memory holds.
    """
    entities, agents, behalf = dict[str, Any](), dict[str, Any](), dict[str, Any]()
    prefix = {"ssd": "https://w3id.org/ssd/exchange/", "prov": "http://www.w3.org/ns/prov#"}
    yield b'{"prefix":' + orjson.dumps(prefix) + b',\n"activity":{'
    yield from _members((_name("entry", la, entry.number), _activity(entry)) for entry in entries())
    yield b'},\n"used":{'
    yield from _members(_used(la, entry, entities) for entry in entries() if not entry.erased)
    yield b'},\n"wasAssociatedWith":{'
    yield from _members(_associated(la, entry, agents, behalf) for entry in entries() if not entry.erased)
    for part, found in (("actedOnBehalfOf", behalf), ("entity", entities), ("agent", agents)):
        yield b'},\n"%b":{' % part.encode()
        yield from _members(iter(found.items()))
    yield b"}}\n"


def _members(parts: Iterator[tuple[str, Any]]) -> Iterator[bytes]:
    """Yield *parts* as the members of a JSON object, each on a line, many at a time."""
    before, block = b"\n", list[bytes]()
    for name, value in parts:
        block.append(before + orjson.dumps(name) + b":" + orjson.dumps(value))
        before = b",\n"
        if len(block) == _BLOCK:
            yield b"".join(block)
            block.clear()
    yield b"".join(block)


def _name(*parts: object) -> str:
    return "ssd:" + "-".join(quote(str(part), safe="._") for part in parts)


def _typed(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _activity(entry: LogEntry) -> dict[str, Any]:
    if entry.erased:
        return {"prov:label": _ERASED}
    said = {
        "prov:startTime": entry.at,
        "prov:endTime": entry.at,
        "prov:type": _typed(f"ssd:{entry.kind}"),
        "prov:label": DONE.get(entry.kind or "", entry.kind),
        "ssd:purpose": entry.purpose,
        "ssd:agreement": entry.agreement,
        "ssd:collection": entry.collection,
        "ssd:period": entry.period,
        "ssd:children": entry.children,
        "ssd:result": entry.result,
        "ssd:request": entry.request,
    }
    return {name: value for name, value in said.items() if value is not None}


def _used(la: str, entry: LogEntry, entities: dict[str, Any]) -> tuple[str, Any]:
    """Return what an entry read: a share, a child by its mark, or else the records of the authority."""
    if entry.share is not None:
        name, kind = _name("share", entry.share), "ssd:share"
    elif entry.person is not None:
        name, kind = _name("child", la, entry.person), "ssd:child"
    else:
        name, kind = _name("records", la), "ssd:records"
    entities[name] = {"prov:type": _typed(kind)}
    used = {"prov:activity": _name("entry", la, entry.number), "prov:entity": name, "prov:time": entry.at}
    return f"_:used-{entry.number}", used


def _associated(la: str, entry: LogEntry, agents: dict[str, Any], behalf: dict[str, Any]) -> tuple[str, Any]:
    who, organisation = _name("principal", entry.principal), _name("organisation", entry.organisation)
    agents[who] = {"prov:type": _typed("prov:Agent")}
    agents[organisation] = {"prov:type": _typed("prov:Organization")}
    behalf["_:behalf-" + who.removeprefix("ssd:")] = {"prov:delegate": who, "prov:responsible": organisation}
    return f"_:by-{entry.number}", {"prov:activity": _name("entry", la, entry.number), "prov:agent": who}
