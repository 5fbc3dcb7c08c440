"""Looking at a payload whole, and taking in of it what can be."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path
from typing import Any

import orjson
import pytest
from tests.exchange.submitting import HEADER, KNOWN, LA, payload, sent
from tests.stores import exchange as exchange_on

from ssd_registry.check import Checker
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.records import records
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import intake, outcomes, submissions
from ssd_registry.exchange.submissions.intake import Examined
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

CHECKER = Checker(Registry())
NFD, NFC = unicodedata.normalize("NFD", "Zoé"), "Zoé"


def examined(body: bytes) -> Examined:
    return intake.examine(CHECKER, read_payload(body, Limits()), LA)


WRONG = [
    ("a mode of its own", {"mode": "all"}, {}, "/header/mode"),
    ("no mode", {"mode": None}, {}, "/header/mode"),
    ("no authority", {"local_authority": 845}, {}, "/header/local_authority"),
    ("removals that are no list", {}, {"removed": "C1"}, "/removed"),
    ("a removal that is no identifier", {}, {"removed": ["../etc"]}, "/removed/0"),
    ("a name beside the header", {}, {"Zqx7": 1}, ""),
    ("a time with no zone", {"extracted_at": "2026-04-07T06:00:00"}, {}, "/header/extracted_at"),
]


@pytest.mark.parametrize(("name", "header", "around", "place"), WRONG, ids=[each[0] for each in WRONG])
def test_what_is_wrong_around_the_children_refuses_the_whole(
    name: str, header: dict[str, Any], around: dict[str, Any], place: str
) -> None:
    """And says where, never what was sent."""
    with pytest.raises(ExchangeRefused) as refused:
        examined(payload("C1", header=header, **around))
    assert refused.value.kind == "body-malformed"
    assert refused.value.errors[0]["pointer"] == place
    assert "Zqx7" not in str(refused.value.errors)


def test_a_record_of_the_authority_that_is_wrong_is_left_out() -> None:
    """As a child is, and the others are kept."""
    departments = [{"department_id": "D1"}, {"department_id": "D2", "strange": 1}, {"department_id": "D3"}]
    found = examined(payload("C1", departments=departments, professionals=[]))
    assert found.around == {"departments": [departments[0], departments[2]], "professionals": []}
    assert examined(payload("C1", departments="none")).around == {}


def test_a_delta_replaces_records_of_the_authority_and_a_full_extract_all_of_them(store: Store) -> None:
    """By their identifiers; what a submission leaves as it is, it does not keep again."""
    exchange = exchange_on(store)

    def held() -> dict[str, list[str]]:
        with store.transaction("ingest", la=LA, read=True) as connection:
            found = submissions.around(connection, LA)
        return {name: [each["department_name"] for each in records] for name, records in found.items()}

    def named(*names: str) -> list[dict[str, str]]:
        return [{"department_id": name[0], "department_name": name} for name in names]

    assert held() == {}
    sent(exchange, payload("C1", departments=named("A", "B")))
    sent(exchange, payload("C2", departments=named("B2", "C")))
    assert held() == {"departments": ["A", "B2", "C"]}
    sent(exchange, payload("C3"))
    assert held() == {"departments": ["A", "B2", "C"]}
    sent(exchange, payload("C1", header={"mode": "full"}, departments=named("D")))
    assert held() == {"departments": ["D"]}
    sent(exchange, payload("C1", header={"mode": "full"}))
    assert held() == {}


def test_text_is_kept_in_its_composed_form(sqlite_store: Store) -> None:
    """However it was written, so the same name is the same."""
    exchange = exchange_on(sqlite_store)
    for number, name in enumerate((NFD, NFC)):
        child = {"person_id": "C1", **KNOWN, "surname": name}
        told = sent(exchange, orjson.dumps({"header": HEADER, "children": [child]})).submission
        assert told.counts["unchanged"] == number, told
    ((_, document),) = records.current(sqlite_store, LA)
    assert orjson.loads(document)["surname"] == NFC


def test_findings_are_counted_by_rule() -> None:
    """Of structure and of rules alike, with how many children each is about."""
    children = [
        {"person_id": "C1", **KNOWN, "sex": "?", "strange": 1, "other": 1},
        {"person_id": "C2", **KNOWN, "sex": "?", "strange": 1},
    ]
    report = examined(orjson.dumps({"header": HEADER, "children": children})).report
    found = {row["rule"]: (row["times"], row["children"], row["item"]) for row in intake.problems_by_rule(report)}
    assert found["not-in-list"][:2] == (2, 2)
    assert found["unknown-item"] == (3, 2, None)
    assert sum(times for times, _, _ in found.values()) == len(report.problems)


def test_of_purged_children_alone_nothing_is_taken(store: Store) -> None:
    """Of one among others, the others are."""
    exchange = exchange_on(store)
    sent(exchange, payload("C1", "C2"))
    with store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.purge(connection, store, exchange.keys, LA, "C1", by="p1", reason="asked for")
    with pytest.raises(ExchangeRefused) as refused:
        sent(exchange, payload("C1"))
    assert refused.value.kind == "purged-identifier"
    done = sent(exchange, payload("C1", "C2")).submission
    assert done.counts["refused"] == 1
    with store.transaction("ingest", la=LA, read=True) as connection:
        told = [each for _, each in outcomes.read(connection, LA, done.id, limit=5)]
    assert [(each.person_id, each.outcome) for each in told] == [
        (None, "refused:purged-identifier"),
        ("C2", "unchanged"),
    ]
    assert [submission.number for submission in submissions.page(store, LA)] == [2, 1]


def test_data_of_a_release_that_has_ended_is_not_taken(tmp_path: Path) -> None:
    """It says which is taken instead."""
    shutil.copytree(Registry().folder, tmp_path / "releases")
    index = tmp_path / "releases" / "index.json"
    entries = orjson.loads(index.read_bytes())
    entries[0]["status"] = "retired"
    index.write_bytes(orjson.dumps(entries))
    checker = Checker(Registry(tmp_path / "releases"))
    body = payload("C1", header={"release": entries[0]["version"]})
    with pytest.raises(ExchangeRefused, match=str(entries[-1]["version"])) as refused:
        intake.examine(checker, read_payload(body, Limits()), LA)
    assert refused.value.kind == "retired-standard-version"
