"""The front door: which release is checked against, what is a pass, and large payloads in several processes."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from ssd_registry.check import Checker, nameless
from ssd_registry.engine import DuckDbEngine
from ssd_registry.errors import CannotRead, NothingToCheck, UnknownRelease
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.report import Report
from ssd_registry.settings import Limits

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)


def body(children: list[object], **header: object) -> bytes:
    head = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"} | header
    return orjson.dumps({"header": head, "children": children})


def check(content: bytes, release: str | None = None, **how: Any) -> Report:
    return CHECKER.check(read_payload(content, Limits()), release, **how)


def form(content: bytes, release: str | None = None) -> Report:
    """Return what is said of the form of the data, without the rules of the release."""
    return check(content, release, rules=False)


def test_the_header_says_which_release() -> None:
    """A payload is checked against the release it was written to."""
    for version in REGISTRY.releases:
        assert check(body([{"person_id": "C1"}], release=version)).release == version


def test_a_release_can_be_chosen_by_pointer() -> None:
    """Latest is the newest; the header then does not agree, and that is said."""
    found = form(body([{"person_id": "C1"}]), "latest")
    assert found.release == "1.1.0"
    assert [problem.rule for problem in found.problems] == ["wrong-constant"]


@pytest.mark.parametrize("release", ["9.9.9", "newest", "on:2020-01-01", "on:yesterday", "next-year"])
def test_an_unknown_release_is_said_with_the_choices(release: str) -> None:
    """Both in the header and as a choice."""
    with pytest.raises(UnknownRelease, match=r"1\.0\.0|2027-04-01"):
        check(body([{"person_id": "C1"}], release=release))
    with pytest.raises(UnknownRelease):
        check(body([{"person_id": "C1"}]), release)


@pytest.mark.parametrize("release", [None, 1, ["1.0.0"]])
def test_no_release_is_a_reason_not_to_check(release: object) -> None:
    """Checking against a guess would be worse than not checking."""
    with pytest.raises(CannotRead) as refused:
        check(body([{"person_id": "C1"}], release=release))
    assert refused.value.kind == "no-release"


def test_removals_alone_are_something_to_check() -> None:
    """A delta may only remove."""
    content = orjson.loads(body([], mode="delta")) | {"removed": ["C1"]}
    assert CHECKER.check(read_payload(orjson.dumps(content), Limits())).ok
    with pytest.raises(NothingToCheck):
        check(body([]))


def test_several_processes_find_the_same() -> None:
    """However the children are shared out, the findings and their order are the same."""
    children = [{"person_id": f"C{n % 6900}", "sex": "X" if n % 500 == 0 else "M"} for n in range(7000)]
    alone, shared = check(body(children)), check(body(children), processes=3)
    assert len([problem for problem in alone.problems if problem.words is None]) == 14 + 100
    assert any(problem.words for problem in alone.problems)
    key = [(p.rule, p.place, p.facts, p.child, p.values) for p in alone.problems]
    others = [(p.rule, p.place, p.facts, p.child, p.values) for p in shared.problems]
    assert sorted(key, key=str) == sorted(others, key=str)


def test_what_cannot_be_read_in_another_process_is_raised_here() -> None:
    """A repeated key in the last child stops the check as it would alone."""
    content = body([{"person_id": f"C{n}"} for n in range(5000)])
    broken = content.replace(b'{"person_id":"C4999"}', b'{"person_id":"C4999","sex":"M","sex":"F"}')
    with pytest.raises(CannotRead) as refused:
        check(broken, processes=2)
    assert refused.value.kind == "duplicate-key"
    assert refused.value.place == "/children/4999"


def test_a_report_says_what_was_not_checked() -> None:
    """A pass never claims more than was looked at."""
    found = check(body([{"person_id": "C1"}]))
    assert found.ok
    assert found.rules_not_run
    assert found.tally == {"children": 1}


def test_what_is_ending_is_noted_once_with_its_replacement() -> None:
    """A deprecated item is no error: one note says how often it is used, until when, and what to use instead."""
    records = [{"voice_id": "V1", "voice_plan_keeps_safe": "Y"}, {"voice_id": "V2", "voice_plan_keeps_safe": "N"}]
    children = [{"person_id": "C1", "voice_of_child": records}]
    found = check(body(children, release="1.1.0"))
    assert found.ok
    (note,) = [problem for problem in found.problems if problem.item == "VOCH005A"]
    assert (note.severity, str(note.place)) == ("note", "/children/0/voice_of_child/0/voice_plan_keeps_safe")
    assert "is used 2 times" in note.message()
    assert "2029-04-01" in note.message()
    assert "VORE006R" in note.fix
    assert form(body(children)).problems == []


@pytest.mark.parametrize("identifier", ["A/1", "", 7, None])
def test_records_belong_together_whatever_is_wrong_with_an_identifier(identifier: object) -> None:
    """A child or a referral whose identifier is wrong is one error, not one more for each record that is tied to it."""

    def child(person: object, key: str) -> dict[str, object]:
        referral = {"referral_id": key, "referral_date": "2025-05-01", "referral_source": "1A"}
        more = {"referral_no_further_action": False, "referral_primary_need": "N1"}
        assessment = {
            "assessment_id": f"A{key[-1]}",
            "assessment_referral_id": key,
            "assessment_start_date": "2025-05-02",
        }
        return {"person_id": person, "referrals": [referral | more], "assessments": [assessment]}

    content = body([child(identifier, "R1"), child("C2", "R/2")])
    for checker in (CHECKER, Checker(REGISTRY, switch=0)):
        found = checker.check(read_payload(content, Limits())).problems
        assert [problem.rule for problem in found if problem.severity == "error" and problem.words] == []
        assert "SSD-2023" not in {problem.rule for problem in found}


# What queries other than rules are asked of


def filled(sql: str, children: list[object], **header: object) -> tuple[list[tuple[Any, ...]], list[str]]:
    """Return what *sql* finds in a payload, and which rules its structure broke."""
    release = REGISTRY.get("1.1.0")
    reads = {"ssd_person": {"pers_sex"}, "ssd_cin_episodes": {"cine_referral_date", "cine_person_id"}}
    engine = DuckDbEngine(release, reads)
    try:
        payload = read_payload(body(children, release="1.1.0", **header), Limits())
        problems = CHECKER.fill(engine, payload, release)
        return engine.query(sql)[1], [problem.rule for problem in problems]
    finally:
        engine.end()


def test_an_engine_is_filled_with_what_can_be_read() -> None:
    """A value that failed its structure is blank; the record and the child stay."""
    children = [
        {"person_id": "A", "sex": "F", "referrals": [{"referral_id": "R1", "referral_date": "2025-13-01"}]},
        {"person_id": "B", "sex": "X"},
    ]
    sql = "select p.pers_sex, e.cine_referral_date from ssd_person p left join ssd_cin_episodes e using (_child) order by _child"
    assert filled(sql, children) == ([("F", None), (None, None)], ["not-a-date", "not-in-list"])


def test_what_is_no_child_and_who_is_there_again_is_not_held() -> None:
    """Both are told; a child that says nowhere who it is is held as nobody else."""
    children = [{"person_id": "A", "sex": "F"}, "A", {"person_id": "A", "sex": "M"}, {"sex": "U"}]
    found, told = filled("select pers_sex from ssd_person order by _child", children)
    assert found == [("F",), ("U",)]
    assert set(told) == {"wrong-type", "duplicate-child", "missing"}


def test_a_child_without_an_identifier_goes_by_its_place() -> None:
    """So that its records can be found again."""
    child = {"referrals": [{"referral_id": "R1", "referral_date": "2025-05-01"}]}
    found, _ = filled("select cine_person_id from ssd_cin_episodes", [{"person_id": "A"}, child])
    assert found == [(nameless(1),)]


def test_a_payload_with_a_wrong_header_is_held_all_the_same() -> None:
    """What is wrong around the children is told."""
    found, told = filled("select pers_sex from ssd_person", [{"person_id": "A", "sex": "F"}], mode="some")
    assert (found, told) == ([("F",)], ["not-in-list"])


def test_the_release_of_a_payload_is_that_of_its_header_or_the_one_wanted() -> None:
    """As for a check."""
    payload = read_payload(body([{"person_id": "A"}]), Limits())
    assert CHECKER.release_of(payload).version == "1.0.0"
    assert CHECKER.release_of(payload, "latest").version == "1.1.0"
    with pytest.raises(CannotRead):
        CHECKER.release_of(read_payload(body([{"person_id": "A"}], release=None), Limits()))
