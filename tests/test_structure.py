"""Structure is said in plain words, with a place and a mend for each problem."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.report import as_json, as_text
from ssd_registry.report.report import Problem, Report
from ssd_registry.settings import Limits
from ssd_registry.structure import DAYS
from ssd_registry.words import STRUCTURE

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
HEADER = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"}
BANNED = re.compile(
    r"\b(invalid|valid|illegal|forbidden|please|sorry|oops|enum|pattern|additionalProperties|null|instance|error occurred)\b",
    re.IGNORECASE,
)


def report(*children: Any, header: dict[str, Any] | None = None, limits: Limits | None = None, **more: Any) -> Report:
    """Return what the structure check alone says of a payload of *children*."""
    body = orjson.dumps({"header": HEADER | (header or {}), "children": list(children), **more})
    checker = CHECKER if limits is None else Checker(REGISTRY, limits)
    return checker.check(read_payload(body, limits or Limits()), "1.0.0", rules=False)


def problems(child: Any) -> list[Problem]:
    return report(child).problems


def referral(**items: Any) -> dict[str, Any]:
    return {"person_id": "C1", "referrals": [{"referral_id": "R1", **items}]}


SAID = [
    ({}, "missing", "Person identifier is missing.", "/children/0/person_id"),
    (
        {"person_id": "C1", "sexx": "M"},
        "unknown-item",
        '"sexx" is not part of person in this release.',
        "/children/0/sexx",
    ),
    (
        referral(referral_source="99"),
        "not-in-list",
        'Referral source "99" is not in the list',
        "/children/0/referrals/0/referral_source",
    ),
    (
        referral(referral_date="2025-02-30"),
        "not-a-date",
        'Referral date "2025-02-30" is not a date we can read.',
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="30/02/2025"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="20250203"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="2025-2-3"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="2025-02-03T00:00:00Z"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="0001-01-01"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="9999-12-31"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="1423008000"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date="２０２５-02-03"),
        "not-a-date",
        "is not a date we can read",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date=20250203),
        "wrong-type",
        "is a whole number; it should be text",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_date=None),
        "wrong-type",
        "is empty; it should be text",
        "/children/0/referrals/0/referral_date",
    ),
    (
        referral(referral_no_further_action="Y"),
        "wrong-type",
        "it should be true or false",
        "/children/0/referrals/0/referral_no_further_action",
    ),
    (
        referral(referral_no_further_action=1),
        "wrong-type",
        "it should be true or false",
        "/children/0/referrals/0/referral_no_further_action",
    ),
    (referral(referral_outcomes=[]), "empty-list", "is an empty list", "/children/0/referrals/0/referral_outcomes"),
    (
        referral(referral_outcomes=["NFA_FLAG", "NFA_FLAG"]),
        "repeated",
        "more than once",
        "/children/0/referrals/0/referral_outcomes",
    ),
    (
        referral(referral_outcomes="NFA_FLAG"),
        "wrong-type",
        "it should be a list",
        "/children/0/referrals/0/referral_outcomes",
    ),
    (
        referral(referral_outcomes=["NFA"]),
        "not-in-list",
        "is not in the list",
        "/children/0/referrals/0/referral_outcomes/0",
    ),
    (referral(referral_id="a b"), "wrong-form", "does not look like", "/children/0/referrals/0/referral_id"),
    ({"person_id": "../x"}, "wrong-form", "letters, digits, hyphens and underscores", "/children/0/person_id"),
    ({"person_id": "x\u200b"}, "wrong-form", "letters, digits, hyphens and underscores", "/children/0/person_id"),
    ({"person_id": "C1\n"}, "wrong-form", "letters, digits, hyphens and underscores", "/children/0/person_id"),
    ({"person_id": 7}, "wrong-type", "it should be text", "/children/0/person_id"),
    ({"person_id": "C1", "forename": "a\u0000b"}, "wrong-form", "control character", "/children/0/forename"),
    ({"person_id": "C1", "forename": ""}, "wrong-form", "it is empty", "/children/0/forename"),
    (
        {"person_id": "C1", "forename": "x" * 300},
        "too-long",
        "has 300 characters. The most is 255.",
        "/children/0/forename",
    ),
    ({"person_id": "C1", "upn": "a123"}, "wrong-form", "does not look like a capital letter", "/children/0/upn"),
    (
        {"person_id": "C1", "sdq_scores": [{"sdq_id": "S", "sdq_total_score": 41}]},
        "out-of-range",
        "41 is outside 0 to 40",
        "/children/0/sdq_scores/0/sdq_total_score",
    ),
    (
        {"person_id": "C1", "sdq_scores": [{"sdq_id": "S", "sdq_total_score": "7"}]},
        "wrong-type",
        "it should be a whole number",
        "/children/0/sdq_scores/0/sdq_total_score",
    ),
    (
        {"person_id": "C1", "sdq_scores": [{"sdq_id": "S", "sdq_total_score": True}]},
        "wrong-type",
        "it should be a whole number",
        "/children/0/sdq_scores/0/sdq_total_score",
    ),
    ({"person_id": "C1", "referrals": {}}, "wrong-type", "it should be a list", "/children/0/referrals"),
    ({"person_id": "C1", "referrals": [7]}, "wrong-type", "it should be an object", "/children/0/referrals/0"),
    (7, "wrong-type", "it should be an object", "/children/0"),
]


@pytest.mark.parametrize(("child", "rule", "words", "place"), SAID)
def test_each_problem_is_said_once_in_words_with_its_place(child: Any, rule: str, words: str, place: str) -> None:
    """One wrong value gives one problem: what, where, and how to put it right."""
    (found,) = problems(child)
    assert found.rule == rule
    assert words in found.message(values=True)
    assert str(found.place) == place
    assert found.fix.endswith((".", "? ")) or found.fix.endswith("...")


def test_a_whole_number_written_with_a_point_is_a_whole_number() -> None:
    """JSON Schema says that 7.0 is an integer."""
    assert problems({"person_id": "C1", "sdq_scores": [{"sdq_id": "S", "sdq_total_score": 7.0}]}) == []


SUGGESTED = [
    ("ethnicity", "wbri", '"WBRI"'),
    ("ethnicity", "White British", '"WBRI"'),
    ("ethnicity", "WBRI ", '"WBRI"'),
    ("ethnicity", "WBRJ", '"WBRI"'),
    ("gender", "1", '"01"'),
]


@pytest.mark.parametrize(("item", "value", "meant"), SUGGESTED)
def test_the_code_that_was_meant_is_suggested(item: str, value: str, meant: str) -> None:
    """Another case, the label, a space too many, a near miss and a lost zero."""
    (found,) = problems({"person_id": "C1", item: value})
    assert f"Did you mean {meant}?" in found.fix


def test_all_problems_are_found_at_once() -> None:
    """Nothing stops at the first."""
    child = referral(referral_source="99", referral_date="x", referral_no_further_action=None, other=1) | {
        "sex": "X",
        "upn": "1",
    }
    assert len(problems(child)) == 6


def test_what_is_around_the_children_is_checked_too() -> None:
    """Header, removals and professionals have problems with places of their own."""
    found = report(
        {"person_id": "C1"},
        header={"mode": "some", "x": 1},
        removed=["a b"],
        professionals=[{"professional_id": 1}],
        staff=[],
    )
    rules = {(problem.rule, str(problem.place)) for problem in found.problems}
    assert rules == {
        ("not-in-list", "/header/mode"),
        ("unknown-item", "/header/x"),
        ("wrong-form", "/removed/0"),
        ("wrong-type", "/professionals/0/professional_id"),
        ("unknown-item", "/staff"),
    }


def test_the_wrong_release_is_said() -> None:
    """A payload for 1.1.0 that is checked against 1.0.0 is told so."""
    (found,) = report({"person_id": "C1"}, header={"release": "1.1.0"}).problems
    assert found.rule == "wrong-constant"
    assert 'should be "1.0.0"' in found.message()


def test_one_child_sent_twice_is_said_with_both_places() -> None:
    """The second is the problem, and says where the first is."""
    (found,) = report({"person_id": "C1"}, {"person_id": "C2"}, {"person_id": "C1"}).problems
    assert (found.rule, str(found.place)) == ("duplicate-child", "/children/2/person_id")
    assert "/children/0/person_id" in found.message()


HOSTILE = [
    ("many wrong records", {"person_id": "C1", "contacts": [{"contact_date": 1}] * 5000}, 502),
    (
        "wrong values in one list of codes",
        {"person_id": "C1", "referrals": [{"referral_id": "R", "referral_outcomes": [1] * 50_000}]},
        1,
    ),
    ("100,000 unknown keys", {"person_id": "C1", **{f"k{n}": 1 for n in range(50_000)}}, 2),
    ("numbers for records", {"person_id": "C1", "contacts": [1] * 100_000}, 502),
    ("long text", {"person_id": "C1", "forename": "x" * 500_000}, 1),
]


@pytest.mark.parametrize(("name", "child", "most"), HOSTILE, ids=[row[0] for row in HOSTILE])
def test_a_hostile_child_gives_a_short_clear_answer(name: str, child: Any, most: int) -> None:
    """However many values are wrong, what is listed is bounded and says that it is."""
    found = problems(child)
    assert 1 <= len(found) <= most
    assert max(len(problem.message(values=True)) for problem in found) < 400


def test_a_child_over_the_limit_is_one_problem_and_the_rest_is_checked() -> None:
    """The other children do not suffer."""
    big = {"person_id": "C1", "forename": "x" * 3000}
    found = report(big, {"person_id": "C2", "sex": "X"}, limits=Limits(child_bytes=1000)).problems
    assert [problem.rule for problem in found] == ["too-large", "not-in-list"]


def test_a_server_says_no_value_and_the_owner_sees_it() -> None:
    """Without values neither text nor JSON repeats what was sent."""
    found = report(referral(referral_source="CANARY", referral_date="CANARY"), {"person_id": "CANARY", "sex": "CANARY"})
    assert "CANARY" not in as_text(found, values=False)
    assert b"CANARY" not in orjson.dumps(as_json(found))
    assert "CANARY" in as_text(found, values=True)
    assert b"CANARY" in orjson.dumps(as_json(found, values=True))


def test_words_are_plain() -> None:
    """No jargon and no banned word in any message, and each rule has a mend."""
    for rule, wording in STRUCTURE.items():
        for text in (wording.title, wording.message, wording.private, wording.fix):
            assert text, rule
            assert not BANNED.search(text), (rule, text)
        assert "{value}" not in wording.private


def test_text_and_json_carry_the_same_findings() -> None:
    """Each rule of the JSON stands in the text with its count."""
    found = report(referral(referral_source="99"), referral(referral_source="98"))
    shown = as_json(found)
    assert [rule["problems"] for rule in shown["rules"]] == [2, 1]
    text = as_text(found)
    assert "2 places  2 children" in text
    assert text.isascii()
    assert shown["means"] in text


def test_the_quick_pattern_of_days_is_the_calendar() -> None:
    """Every day from 1900 to 2099 matches, and no other day that could be written does."""
    days = re.compile(DAYS)
    written = (f"{y:04}-{m:02}-{d:02}" for y in (*range(1898, 2103), 0, 9999) for m in range(14) for d in range(33))
    for text in written:
        try:
            real = "1900" <= str(date.fromisoformat(text)) <= "2099-12-31"
        except ValueError:
            real = False
        assert bool(days.fullmatch(text)) == real, text


@pytest.mark.parametrize("text", ["a\u0000b", "a\u001fb", "a\u007fb", "", "a\\u0001"])
def test_the_plain_screen_never_passes_what_the_whole_screen_refuses(text: str) -> None:
    """Control characters are found whether they come escaped or, for DEL, as they are."""
    child = {"person_id": "C1", "forename": text}
    structure = CHECKER.structure(REGISTRY.get("1.0.0"))
    expected = structure.screen(child)
    for dumped in (orjson.dumps(child), json.dumps(child).encode(), json.dumps(child, ensure_ascii=False).encode()):
        body = orjson.dumps({"header": HEADER})[:-1] + b',"children":[' + dumped + b"]}"
        assert CHECKER.check(read_payload(body, Limits()), rules=False).ok == expected


def test_a_payload_without_a_header_is_not_a_pass() -> None:
    """Even when a release is chosen for it."""
    payload = read_payload(b'{"children":[{"person_id":"C1"}]}', Limits())
    found = CHECKER.check(payload, "1.0.0", rules=False).problems
    assert [(problem.rule, str(problem.place)) for problem in found] == [("missing", "/header")]
