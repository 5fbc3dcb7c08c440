"""Damage: mistakes are found where they are put right, and what escapes is on the page that says so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from posixpath import normpath
from random import Random
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits
from tests.damage import damage
from tests.mistakes import MISTAKES
from tests.spoil import Make, Mistake, Record, Scene, again, put

if TYPE_CHECKING:
    from ssd_registry.release import Item, Table
    from ssd_registry.report.report import Problem, Report

PAGE = Path(__file__).parents[1] / "docs" / "what-a-check-finds.md"
REGISTRY = Registry()
RELEASE = REGISTRY.get("1.1.0")
CHECKER = Checker(REGISTRY, switch=1_000_000)
COUNT = 400
"""Children in the sample: enough for every kind of record, and for two or three of the rare ones."""

ALL = [mistake for of in MISTAKES.values() for mistake in of]


@cache
def sample() -> tuple[list[Record], Record]:
    """Return right children, and what is around them."""
    sampler = Sampler(RELEASE, seed=24)
    return list(sampler.children(COUNT)), sampler.envelope(COUNT)


def checked(children: list[Record], around: Record) -> Report:
    return CHECKER.check(read_payload(orjson.dumps({**around, "children": children}), Limits()))


def copied(scene: Scene) -> Scene:
    return Scene(orjson.loads(orjson.dumps(scene.children)), orjson.loads(orjson.dumps(scene.around)))


@cache
def found_before(*positions: int) -> frozenset[tuple[str, str]]:
    """Return what is found in right children alone, by rule and place."""
    children, around = sample()
    report = checked([children[position] for position in positions], around)
    return frozenset((problem.rule, str(problem.place)) for problem in report.problems)


def places_to_try(mistake: Mistake) -> Iterator[list[int]]:
    """Yield the positions of each child, and of another one if the mistake is about two."""
    children, _ = sample()
    for position, child in enumerate(children):
        if mistake.partner is None:
            yield [position]
            continue
        for number, other in enumerate(children):
            if other is not child and mistake.partner(child, other):
                yield [position, number]
                break


def made(mistake: Mistake) -> tuple[list[Problem], list[str]]:
    """Make *mistake* in the first child in which it can be made; return what is found anew, and the right places."""
    children, around = sample()
    for positions in places_to_try(mistake):
        scene = copied(Scene([children[position] for position in positions], around))
        places = [normpath(place) for place in mistake.make(scene)]
        if places:
            before = found_before(*positions)
            problems = checked(scene.children, scene.around).problems
            return [each for each in problems if (each.rule, str(each.place)) not in before], places
    pytest.fail(f"No child of the sample is one in which this can go wrong: {mistake.what}.")


def at_the_place(problems: list[Problem], places: list[str]) -> set[str]:
    """Return the rules that find something at one of *places* or in it, and ask for an answer."""
    return {
        problem.rule
        for problem in problems
        if problem.severity != "note"
        and any(fnmatchcase(str(problem.place), place + end) for place in places for end in ("", "/*"))
    }


def test_the_sample_is_right() -> None:
    """What is found afterwards comes of the mistake."""
    assert [problem.rule for problem in checked(*sample()).problems if problem.severity == "error"] == []


@pytest.mark.parametrize("mistake", ALL, ids=[mistake.name for mistake in ALL])
def test_a_mistake_is_found_where_it_is_put_right(mistake: Mistake) -> None:
    """By the rule that the page names; one that is said to escape does, or the page is out of date."""
    problems, places = made(mistake)
    rules = at_the_place(problems, places)
    if mistake.escapes:
        assert rules == set(), "This is found now: name the rule, here and on the page."
    else:
        assert mistake.rule in rules, sorted((problem.rule, str(problem.place)) for problem in problems)


def test_the_table_is_in_order() -> None:
    """Each kind has a name of its own, and is either found or escapes; there are many, and few escape."""
    assert len({mistake.name for mistake in ALL}) == len(ALL) >= 80
    assert all(bool(mistake.rule) != bool(mistake.escapes) for mistake in ALL)
    assert sum(bool(mistake.escapes) for mistake in ALL) < len(ALL) / 8


# Mistakes that can be made in every table or item alike.


def items() -> Iterator[tuple[Table, Item]]:
    """Yield the items that a child or what is around it may have, but those that are ending."""
    for table in RELEASE.dictionary.tables:
        if table.level in {"person", "child", "top"} and not table.deprecated:
            yield from (
                (table, item) for item in RELEASE.items_of(table) if not item.parent_key and not item.deprecated
            )


def written(value: str) -> Callable[[str, str], Make]:
    """Make a mistake of an item: write *value* instead of what it has."""
    return lambda member, item: put(member, lambda r, _: item in r, at=(".",), **{item: value})


DUE = {
    "assessment_due_date",
    "assessment_internal_review_date",
    "child_protection_review_due_date",
    "looked_after_review_due_date",
    "ehc_active_plan_phase_transfer_due_date",
    "ehc_plan_placement_end_date",
    "kinship_arrangement_end_date",
}
"""Dates that may lie in the future."""

SWEEPS: dict[str, tuple[Callable[[Item], bool], Callable[[str, str], Make], set[str]]] = {
    "the same record sent twice": (
        lambda item: item.key and item.table != "ssd_person",
        lambda member, _: again(member),
        set(),
    ),
    "a reference to a record that is not there": (
        lambda item: item.type == "reference",
        written("X-000000"),
        {"mother_of_child_person_id", "early_help_episode_worker_id", "family_intervention_worker_id"},
    ),
    "a date in the future": (
        lambda item: item.type == "date",
        written("2027-05-05"),
        DUE | {"adopter_stage_2_end_date"},
    ),
    "a filler such as 1 January 1900 for a date": (
        lambda item: item.type == "date",
        written("1900-01-01"),
        set(),
    ),
}
"""What can go wrong everywhere: in which items, how, and in which of them no check finds it."""


@pytest.mark.parametrize("sweep", SWEEPS)
def test_what_can_go_wrong_everywhere_is_found_nearly_everywhere(sweep: str) -> None:
    """In the record that has it, or the page says where not."""
    fits, spoil, escapes = SWEEPS[sweep]
    tried, missed = 0, set()
    for table, item in items():
        if fits(item):
            member = "" if table.level == "person" else table.member or ""
            problems, places = made(Mistake(item.name, spoil(member, item.name)))
            tried += 1
            if not at_the_place(problems, places):
                missed.add(item.name)
    assert missed == escapes
    assert tried > 50


# Mistakes at random, to measure what share is found.

TYPES = {item.name: item.type for item in RELEASE.items.values()}
WORDS = {
    "date": "a date moved by days or years",
    "code": "another code of the list",
    "boolean": "yes for no",
    "reference": "a reference to nothing",
    "integer": "another number",
}
ROUNDS = 5
"""Times that one thing goes wrong with each child."""


def spoilt(before: Record, after: Record) -> list[tuple[str, str]]:
    """Return what was done to a child, each in words and with the item or the member that has it."""
    told = []
    for name in before.keys() | after.keys():
        was, now = before.get(name), after.get(name)
        if was == now:
            continue
        if not isinstance(was, list) or not was or not isinstance(was[0], dict):
            told.append((_change(name, before, after), name))
        elif len(was) != len(now or []):
            told.append(("a record lost" if len(was) > len(now or []) else "a record sent twice", name))
        else:
            for old, new in zip(was, now or [], strict=True):
                names = [each for each in old.keys() | new.keys() if old.get(each) != new.get(each)]
                told += [(_change(each, old, new), each) for each in names]
    return told


def _change(name: str, before: Record, after: Record) -> str:
    if name not in after:
        return "a value left out"
    if type(before[name]) is not type(after[name]) or after[name] == "??" or TYPES[name] not in WORDS:
        return "a value that cannot be read"
    return WORDS[TYPES[name]]


@cache
def measured() -> tuple[Counter[str], Counter[str], Counter[tuple[str, str]]]:
    """Return how often each kind of random mistake was made and found, and what escaped, by kind and item."""
    children, around = sample()
    before = {_mark(problem) for problem in checked(children, around).problems}
    times: Counter[str] = Counter()
    found: Counter[str] = Counter()
    escaped: Counter[tuple[str, str]] = Counter()
    for seed in range(ROUNDS):
        random = Random(seed)  # noqa: S311 - for a test
        damaged = [damage(child, RELEASE, random, 1) for child in children]
        report = checked(damaged, around)
        caught = {each.child for each in report.problems if each.severity != "note" and _mark(each) not in before}
        for position, (right, wrong) in enumerate(zip(children, damaged, strict=True)):
            told = spoilt(right, wrong)
            if told:
                kind, item = told[0] if len(told) == 1 else ("two dates in each other's place", told[0][1])
                times[kind] += 1
                found[kind] += position in caught
                escaped[kind, item] += position not in caught
    return times, found, +escaped


def _mark(problem: Problem) -> tuple[Any, ...]:
    """Return what a finding is known by when records before it are lost or added."""
    return problem.child, problem.rule, problem.record or str(problem.item)


def test_the_page_gives_the_honest_share_of_random_mistakes() -> None:
    """Of all, and of each kind, within what chance makes of it."""
    times, found, _ = measured()
    page = dict(re.findall(r"([a-z' ]+) (\d+)[;.]", page_text().partition("not there before:")[2]))
    page = {kind.strip(): share for kind, share in page.items()}
    assert times.keys() == page.keys() - {"all"}
    assert abs(100 * found.total() / times.total() - int(page["all"])) <= 3
    for kind, count in times.items():
        if count >= 50:
            assert abs(100 * found[kind] / count - int(page[kind])) <= 10, kind


# The page.


def page_text() -> str:
    return re.sub(r"\s+", " ", PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("subject", MISTAKES)
def test_every_kind_of_mistake_is_on_the_page(subject: str) -> None:
    """With the rule that finds it, or why nothing does."""
    text = page_text()
    found, _, escapes = text.partition("## What escapes")
    for mistake in MISTAKES[subject]:
        if mistake.escapes:
            assert any(mistake.what in line and f": {mistake.escapes}." in line for line in escapes.split("- ")), (
                mistake.what
            )
        else:
            assert f"{mistake.what} ({mistake.rule})" in found, mistake.what
    assert f"**{subject}.**" in found


def test_the_page_names_no_rule_that_is_not_there() -> None:
    """And each mistake that can be made everywhere."""
    text = page_text()
    assert set(re.findall(r"SSD-\d+", text)) <= RELEASE.rules.keys()
    assert all(sweep in text for sweep in SWEEPS)
    assert f"{len(ALL)} kinds" in text
