"""An access log as CSV, as a page and as provenance: whole, however long, and of erased entries only their place."""

from __future__ import annotations

import csv
import io

import orjson

from ssd_registry.exchange.access_log.forms import as_csv, as_html, as_prov
from ssd_registry.exchange.access_log.log import LogEntry

MANY = 2_001
LOG = [
    LogEntry(number=1, erased=True),
    *(
        LogEntry(number=number, at="2026-11-25T10:00:00.000000Z", kind="share.read", organisation="o", principal="p")
        for number in range(2, MANY + 1)
    ),
]


def test_a_long_log_is_whole_in_each_form() -> None:
    """It is written a part at a time, and no entry falls between two."""
    rows = list(csv.reader(io.StringIO(b"".join(as_csv(LOG, {})).decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == [str(number) for number in range(1, MANY + 1)]
    assert {len(row) for row in rows} == {len(rows[0])}
    prov = orjson.loads(b"".join(as_prov("845", lambda: LOG)))
    assert [len(prov[part]) for part in ("activity", "used", "wasAssociatedWith")] == [MANY, MANY - 1, MANY - 1]
    assert b"2,001 entries" in as_html("845", LOG, {}, ())


def test_a_page_shows_a_few_fields_and_a_csv_all_of_them() -> None:
    """A share may have hundreds, which no page has room for."""
    entry = LogEntry(number=1, kind="share.read", fields=["a", "b", "c", "d", "e"])
    assert b"<td>a, b, c and 2 more</td>" in as_html("845", [entry], {}, ())
    assert b'"a, b, c, d, e"' in b"".join(as_csv([entry], {}))


def test_a_page_names_whose_log_it_is() -> None:
    """Whoever prints it for a meeting need not know the numbers of authorities by heart."""
    assert b"<h1>Who read what of East Sussex (845)</h1>" in as_html("845", [], {"845": "East Sussex"}, ())
    assert b"<h1>Who read what of authority 845</h1>" in as_html("845", [], {}, ())


def test_an_erased_entry_is_shown_by_its_place_alone() -> None:
    """That there was one is no secret; what it said is gone."""
    row = list(csv.reader(io.StringIO(b"".join(as_csv(LOG[:1], {})).decode("utf-8-sig"))))[1]
    assert [cell for cell in row if cell] == ["1", "Erased"]
    assert orjson.loads(b"".join(as_prov("845", lambda: LOG[:1])))["activity"] == {
        "ssd:entry-845-1": {"prov:label": "Erased"}
    }
    assert b"<td>Erased</td>" in as_html("845", LOG[:1], {}, ())


def test_an_empty_log_is_written_in_each_form() -> None:
    """Before anybody has read anything."""
    assert len(b"".join(as_csv([], {})).splitlines()) == 1
    assert orjson.loads(b"".join(as_prov("845", list)))["used"] == {}
    assert b"0 entries" in as_html("845", [], {}, ["A line & more"])
