"""What may be shown to readers who may not own the data, and kept where it may not be."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead
from ssd_registry.payload import open_database, open_payload, read_payload
from ssd_registry.privacy import discreet, discreet_error, names_of, without_values
from ssd_registry.registry import Registry
from ssd_registry.report import Report, as_json, as_text
from ssd_registry.settings import Limits
from tests.jobs.conftest import WRONG

if TYPE_CHECKING:
    from pathlib import Path

CHECKER = Checker(Registry())
NAMES = names_of(CHECKER)
REPORT = CHECKER.check(read_payload(WRONG, Limits()))
HEADER = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full", "period_end": "2026-03-31"}
PLACEMENT = {"placement_id": "Q7P", "placement_start_date": "2025-12-13", "placement_end_date": "2025-12-12"}
CHILD = {
    "person_id": "Q7",
    "placements": [PLACEMENT],
    "upn": "Q71212121212Q",
    "disabilities": [{"disability_id": "Q7D"}],
}


def ruled() -> Report:
    """Return a report of what rules found about a child."""
    return CHECKER.check(read_payload(orjson.dumps({"header": HEADER, "children": [CHILD]}), Limits()))


def test_the_names_are_those_of_the_standard() -> None:
    """Of every release, and no other."""
    assert {"person_id", "referrals", "header", "children"} <= NAMES
    assert "Q7" not in NAMES


def test_a_report_without_values_shows_the_same_to_others() -> None:
    """It holds nothing of what was sent, and who may not see that misses nothing."""
    shown = discreet(REPORT, NAMES)
    kept = without_values(shown)
    assert as_json(kept) == as_json(shown)
    assert b"Q7" in msgspec.json.encode(REPORT)
    assert b"Q7" not in msgspec.json.encode(kept)


def test_what_rules_looked_at_is_not_kept() -> None:
    """Neither the columns that a query gave, nor whose record it is; what is wrong and where still is."""
    report = ruled()
    found = {problem.rule: problem for problem in report.problems}
    assert {"SSD-5001", "SSD-1020"} <= found.keys()
    assert (found["SSD-5001"].person, found["SSD-5001"].record) == ("Q7", "Q7P")
    kept = without_values(report)
    assert b"Q7" not in msgspec.json.encode(kept)
    assert b"2025-12" not in msgspec.json.encode(kept)
    assert as_text(kept, values=False) == as_text(report, values=False)
    assert [(p.rule, p.place, p.item, p.severity, p.child) for p in kept.problems] == [
        (p.rule, p.place, p.item, p.severity, p.child) for p in report.problems
    ]


def test_an_answer_is_kept_without_its_words() -> None:
    """What somebody wrote about a child is personal too, but the query stays explained."""
    report = ruled()
    (query, *_) = [problem for problem in report.problems if problem.severity == "query"]
    told = replace(report, problems=[replace(query, explained="Q7 was seen on 2025-12-12")])
    kept = without_values(told)
    assert [problem.standing for problem in kept.problems] == ["explained"]
    assert (kept.explained, kept.count("query")) == (1, 0)
    assert b"Q7" not in msgspec.json.encode(kept)


def test_names_that_the_standard_does_not_give_are_not_repeated() -> None:
    """A name in a payload may be anything, even a child's; a name of ours in the wrong place is told."""
    child = {"person_id": "C1", "Q7": 1, "placements": [{"placement_id": "P1", "Q7": 1, "person_id": "C1"}]}
    report = CHECKER.check(read_payload(orjson.dumps({"header": HEADER, "children": [child], "Q7": []}), Limits()))
    shown = discreet(report, NAMES)
    places = [(str(p.place), p.message()) for p in shown.problems if p.rule == "unknown-item"]
    assert sorted(places) == [
        ("/children/0", "A name is not part of person in this release."),
        ("/children/0/placements/0", "A name is not part of placement in this release."),
        ("/children/0/placements/0/person_id", '"person_id" is not part of placement in this release.'),
        ("whole payload", "A name is not part of payload in this release."),
    ]
    assert "Q7" in as_text(report, values=False)
    assert "Q7" not in as_text(shown, values=False)


def test_headings_that_the_standard_does_not_give_are_not_repeated(tmp_path: Path) -> None:
    """Nor the names of sheets; the row and the letter of the column are still told."""
    (tmp_path / "ssd_person.csv").write_text("pers_person_id,Q7\nC1,1\n", encoding="utf-8")
    report = CHECKER.check(open_payload(tmp_path, Limits(), CHECKER.registry, release="1.0.0", authority="845"))
    shown = discreet(report, NAMES)
    (told,) = [problem for problem in shown.problems if problem.rule == "unknown-column"]
    assert told.place.column == "B"
    assert "Q7" in as_text(report, values=False)
    assert "Q7" not in as_text(shown, values=False)


def test_a_report_of_a_database_keeps_no_key_of_a_row(tmp_path: Path) -> None:
    """The place of a value in a database is the key of its row, which is a value itself."""
    with sqlite3.connect(tmp_path / "records.db") as database:
        database.execute("create table ssd_person (pers_person_id text, pers_sex text)")
        database.executemany("insert into ssd_person values (?, ?)", [("Q7", "X"), ("Q7", "F")])
    database.close()
    url = f"sqlite:///{tmp_path / 'records.db'}"
    report = CHECKER.check(open_database(url, Limits(), CHECKER.registry, release="1.0.0", authority="845"))
    assert {"not-in-list", "duplicate-child"} <= {problem.rule for problem in report.problems}
    kept = without_values(report)
    assert as_text(kept, values=False) == as_text(report, values=False)
    assert b"Q7" not in msgspec.json.encode(kept)


REFUSED = [
    (b'{"header":{},"children":[{"person_id":"C1","Q7":1,"Q7":2}]}', "A key", "/children/0"),
    (b'{"header":{},"children":[{"person_id":"C1","sex":"F","sex":"M"}]}', '"sex"', "/children/0"),
    (b'{"header":{},"children":[{"Q7":{"sex":"F","sex":"M"}}]}', '"sex"', None),
]


@pytest.mark.parametrize(("body", "said", "place"), REFUSED)
def test_an_error_repeats_no_name_that_was_made_up(body: bytes, said: str, place: str | None) -> None:
    """The key that stands there twice is told only when it is one of ours, and so is where."""
    with pytest.raises(CannotRead) as refused:
        CHECKER.check(read_payload(body, Limits()), "1.0.0")
    told = discreet_error(refused.value, NAMES)
    assert said in str(told)
    assert told.kind == "duplicate-key"
    assert (told.place or "").startswith(place or "")
    assert "Q7" not in f"{told} {told.place}"
