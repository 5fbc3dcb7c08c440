"""Rules in a check: found at the right place, the same by both engines, and never on what already failed."""

from __future__ import annotations

from random import Random
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.report import Report
from ssd_registry.rules import SWITCH
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits
from tests.damage import damage

REGISTRY = Registry()
CHECKERS = {"sqlite": Checker(REGISTRY, switch=1_000_000), "duckdb": Checker(REGISTRY, switch=0)}
CHECKER = Checker(REGISTRY)


def body(children: list[Any], release: str = "1.1.0", **envelope: Any) -> bytes:
    head = {"standard": "ssd", "release": release, "local_authority": "845", "mode": "full"}
    return orjson.dumps({"header": head | {"period_end": "2026-03-31"}, "children": children, **envelope})


def checked(content: bytes, engine: str = "sqlite", **how: Any) -> Report:
    """Return the report of a check whose rules *engine* runs, however many children there are."""
    return CHECKERS[engine].check(read_payload(content, Limits()), **how)


def late(start: str, end: str) -> dict[str, Any]:
    """Return a child whose only placement has these dates."""
    placement = {"placement_id": "P1", "placement_start_date": start, "placement_end_date": end}
    return {"person_id": "C1", "placements": [placement]}


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_a_rule_says_what_is_wrong_and_where(engine: str) -> None:
    """Its words, the values that it looked at, the item, the child, the record, and the place of the value."""
    report = checked(body([{"person_id": "C0"}, late("2025-04-01", "2025-03-31")]), engine)
    (found,) = [problem for problem in report.problems if problem.rule == "SSD-5001"]
    assert str(found.place) == "/children/1/placements/0/placement_end_date"
    assert (found.severity, found.child, found.person, found.record) == ("error", 1, "C1", "P1")
    assert found.values["clap_cla_placement_end_date"] == "2025-03-31"
    assert "2025-03-31 is before" in found.message(values=True)
    assert "2025" not in found.message()
    assert found.message() == "Placement ends before it starts."
    assert report.rules_run > 150
    assert report.as_at == "2026-03-31"


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_what_failed_its_structure_is_not_judged_again(engine: str) -> None:
    """A date that cannot be read is one problem, not two; what else the child holds is still judged."""
    child = late("2025-04-01", "2025-02-30")
    child["placements"].append(
        {"placement_id": "P2", "placement_start_date": "2025-05-01", "placement_end_date": "2025-04-30"}
    )
    child["placements"].insert(0, "no record at all")
    report = checked(body([child]), engine)
    places = {(problem.rule, str(problem.place)) for problem in report.problems if problem.severity == "error"}
    assert ("not-a-date", "/children/0/placements/1/placement_end_date") in places
    assert {place for rule, place in places if rule == "SSD-5001"} == {"/children/0/placements/2/placement_end_date"}


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_a_value_that_failed_is_not_said_to_be_missing(engine: str) -> None:
    """A code that is not in its list is there, though rules cannot read it; one that is left out is missing."""
    child = late("2025-04-01", "2025-04-30")
    child["placements"].append({**child["placements"][0], "placement_id": "P2"})
    child["placements"][0]["placement_type"] = "no such code"
    report = checked(body([child]), engine)
    found = {(problem.rule, str(problem.place)) for problem in report.problems if problem.severity == "error"}
    where = "/children/0/placements/{}/placement_type"
    assert ("not-in-list", where.format(0)) in found
    assert {place for rule, place in found if rule == "SSD-5004"} == {where.format(1)}


def test_a_child_that_is_there_twice_is_not_judged_twice() -> None:
    """All of its records would be found twice."""
    report = checked(body([late("2025-04-01", "2025-03-31")] * 2))
    assert [problem.child for problem in report.problems if problem.rule == "SSD-5001"] == [0]


def test_rules_about_tables_that_are_not_there_are_not_run() -> None:
    """Nobody is told that every professional is missing because the list of professionals is."""
    report = checked(body([{"person_id": "C1"}]))
    needing = {rule.id for rule in REGISTRY.get("1.1.0").rules.values() if "ssd_professionals" in rule.reads}
    assert needing
    assert needing <= report.rules_not_run.keys()
    assert "ssd_professionals" in report.rules_not_run[min(needing)]
    there = checked(body([{"person_id": "C1"}], professionals=[], departments=[]))
    assert there.rules_run > report.rules_run


def test_the_day_of_the_data_is_what_overdue_is_counted_from() -> None:
    """When it was extracted, or else the end of its period; never the day of the check."""
    content = orjson.loads(body([{"person_id": "C1"}]))
    assert checked(orjson.dumps(content)).as_at == "2026-03-31"
    content["header"]["extracted_at"] = "2026-04-07T06:00:00Z"
    assert checked(orjson.dumps(content)).as_at == "2026-04-07"


def test_no_more_is_listed_than_was_asked_for() -> None:
    """And the report says that there was more."""
    content = body([late("2025-04-01", "2025-03-31") | {"person_id": f"C{number}"} for number in range(9)])
    report = checked(content, most=4)
    assert len(report.problems) == 4
    assert any("after 4 problems" in told for told in report.not_checked)
    assert checked(content, most=5000).not_checked == []


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_a_crowded_child_costs_no_more_than_its_size(engine: str) -> None:
    """Rules compare records in pairs, so a child with too many of a kind is passed over, and that is said."""
    late_ones = late("2025-04-01", "2025-03-31")["placements"]
    crowded = {"person_id": "C1", "placements": [late_ones[0] | {"placement_id": f"P{n}"} for n in range(1001)]}
    full = {"person_id": "C2", "placements": crowded["placements"][:1000]}
    report = checked(body([crowded, full]), engine)
    assert {problem.rule for problem in report.problems if problem.child == 0} == {"crowded"}
    of_full = [problem.rule for problem in report.problems if problem.child == 1]
    assert (len(of_full), of_full.count("more")) == (501, 1)


def test_rules_can_be_left_out() -> None:
    """To see what the structure check alone says, and costs."""
    report = checked(body([late("2025-04-01", "2025-03-31")]), rules=False)
    assert report.problems == []
    assert report.rules_run == 0


def test_nothing_of_one_payload_is_left_for_the_next() -> None:
    """The tables of a small check are kept, and must be empty each time."""
    assert not checked(body([late("2025-04-01", "2025-03-31")])).ok
    assert {problem.person for problem in checked(body([{"person_id": "C2"}])).problems} == {"C2"}


@pytest.mark.parametrize("release", REGISTRY.entries)
def test_made_up_payloads_break_no_rule(release: str) -> None:
    """What the sampler makes up is right, and hardly ever has to be explained."""
    chosen = REGISTRY.get(release)
    for seed in range(3):
        sampler = Sampler(chosen, seed=seed)
        children = list(sampler.children(150))
        report = checked(orjson.dumps({**sampler.envelope(150), "children": children}), "duckdb")
        assert [(p.rule, str(p.place)) for p in report.problems if p.severity == "error"] == []
        assert report.count("query") < 30


def findings(report: Report) -> list[tuple[Any, ...]]:
    """Return what a report found, in an order of its own."""
    return sorted((p.rule, str(p.place), p.severity, p.message(values=True), p.mark) for p in report.problems)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), release=st.sampled_from(list(REGISTRY.entries)), times=st.integers(1, 12))
def test_both_engines_find_the_same(seed: int, release: str, times: int) -> None:
    """On payloads with anything wrong with them."""
    random = Random(seed)  # noqa: S311 - for a test
    chosen = REGISTRY.get(release)
    sampler = Sampler(chosen, seed=seed % 50)
    children = [damage(child, chosen, random, times) for child in sampler.children(12)]
    content = orjson.dumps({**sampler.envelope(12), "children": children})
    assert findings(checked(content, "sqlite")) == findings(checked(content, "duckdb"))


def test_large_payloads_go_to_the_engine_for_them() -> None:
    """At the switch and in several processes the findings stay as they are."""
    children = [late("2025-04-01", "2025-03-31") | {"person_id": f"C{number}"} for number in range(SWITCH * 2)]
    children[7] = {"person_id": "C7", "placements": "none"}
    small = CHECKER.check(read_payload(body(children[: SWITCH - 1]), Limits()))
    large = CHECKER.check(read_payload(body(children), Limits()))
    shared = CHECKER.check(read_payload(body(children), Limits()), processes=2)
    assert sum(problem.rule == "SSD-5001" for problem in small.problems) == SWITCH - 2
    # The one that cannot be read has no placement left to judge, in the small payload either.
    assert sum(problem.rule == "SSD-5001" for problem in large.problems) == SWITCH * 2 - 1
    assert findings(large) == findings(shared)


def test_a_crowded_child_is_passed_over_in_another_process_too() -> None:
    """What one process finds out about a child holds for the rules that another runs."""
    children: list[Any] = [{"person_id": f"C{number}"} for number in range(SWITCH * 2)]
    wrong = late("2025-04-01", "2025-03-31")["placements"][0]
    children[-1]["placements"] = [wrong | {"placement_id": f"P{number}"} for number in range(1001)]
    shared = CHECKER.check(read_payload(body(children), Limits()), processes=2)
    assert [problem.rule for problem in shared.problems if problem.child == SWITCH * 2 - 1] == ["crowded"]


def test_progress_is_told() -> None:
    """How many children were looked at, up to all of them."""
    told: list[tuple[int, int]] = []
    CHECKER.check(
        read_payload(body([{"person_id": f"C{number}"} for number in range(1200)]), Limits()),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[0] == (0, 1200)
    assert told[-1] == (1200, 1200)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


LISTS: list[tuple[set[tuple[str | int, ...]], list[Any], list[str] | None, list[str] | None]] = [
    (set(), ["A", "B"], ["A", "B"], ["A", "B"]),
    ({("referrals", 0, "referral_outcomes", 1)}, ["A", "x", "B"], None, ["A", "B"]),
    ({("referrals", 0, "referral_outcomes", 0)}, ["x"], None, []),
    ({("referrals", 0, "referral_outcomes", 1)}, ["A", 7], None, ["A"]),
    ({("referrals", 0, "referral_outcomes")}, ["A", "A"], None, None),
    ({("referrals", 0, "referral_outcomes")}, "A", None, None),
    ({("referrals", 1, "referral_outcomes", 0)}, ["A"], ["A"], ["A"]),
]


@pytest.mark.parametrize(("faults", "sent", "alone", "each"), LISTS)
def test_a_wrong_code_takes_its_list_with_it_or_goes_alone(
    faults: set[tuple[str | int, ...]], sent: list[Any], alone: list[str] | None, each: list[str] | None
) -> None:
    """Rules judge no list that is half there; a return is made from the codes that are right."""
    rules = CHECKER.rules(REGISTRY.get("1.1.0"))
    document = {"person_id": "C1", "referrals": [{"referral_id": "R1", "referral_outcomes": sent}]}
    for codes, kept in ((False, alone), (True, each)):
        (record,) = rules.readable(document, faults, codes=codes)["referrals"]
        assert record["referral_id"] == "R1"
        assert record.get("referral_outcomes") == kept, codes
