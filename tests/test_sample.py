"""Made-up payloads: they pass every check, hold everything a release has, and break on demand."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from stdnum.gb import upn

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, NothingToCheck, SsdError, UnknownRelease
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler, breaks
from ssd_registry.sample.breaks import find_break
from ssd_registry.settings import Limits
from ssd_registry.words import STRUCTURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ssd_registry.release import Item, Release

COUNT = 400
LAST_DAY = "2026-03-31"
FOR_EVER = "9999-12-31"
VERSIONS = ("1.0.0", "1.1.0")

ONLY_OF_TABLES = {
    "orphan": "a child document cannot hold another person's rows",
    "unknown-column": "JSON has items, not columns",
    "unknown-table": "JSON has members, not files",
    "old-form": "JSON was never written in the old form",
    "no-header": "JSON without a header misses a value, which is another rule",
    "deprecated": "a note, not a fault: samples leave deprecated items out",
    "crowded": "rules are not run in these tests",
    "ambiguous-date": "JSON has one form of date, so another is not a date",
    "month-first": "JSON has one form of date, so another is not a date",
    **dict.fromkeys(
        (
            *("orphan-value", "error-cell", "unknown-sheet", "other-sheet", "repeated-table", "hidden-sheet"),
            *("rows-above", "headings-again", "repeated-column", "no-heading"),
            "no-headings",
        ),
        "JSON has no cells, sheets or headings",
    ),
}
"""Rules that cannot be broken in JSON, and why."""

Record = dict[str, Any]
Payload = dict[str, Any]


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry()


@pytest.fixture(scope="module")
def checker(registry: Registry) -> Checker:
    return Checker(registry)


@pytest.fixture(scope="module", params=VERSIONS)
def release(request: pytest.FixtureRequest, registry: Registry) -> Release:
    return registry.get(request.param)


@pytest.fixture(scope="module")
def payload(release: Release) -> Payload:
    return Sampler(release, seed=1).payload(COUNT)


def written(release: Release, count: int, **options: Any) -> bytes:
    """Return what the sampler writes."""
    file = io.BytesIO()
    Sampler(release, seed=1).write(file, count, **options)
    return file.getvalue()


def members(release: Release, document: Record) -> Iterator[tuple[Any, Record]]:
    """Yield the table and the record of every record in the members of *document*."""
    for member, records in document.items():
        table = release.tables_by_member.get(member)
        if table is not None and member != "children":
            for record in records:
                yield table, record


def everyone(release: Release, payload: Payload) -> Iterator[tuple[Any, Record]]:
    """Yield the table and the record of every record of the payload, children included."""
    yield from members(release, payload)
    for child in payload["children"]:
        yield release.tables["ssd_person"], child
        yield from members(release, child)


@pytest.mark.parametrize("seed", [1, 2, 77])
def test_a_sample_passes_the_check(release: Release, checker: Checker, seed: int) -> None:
    """Whatever the seed, a check finds no error; what is late or long may be asked about, as in real life."""
    file = io.BytesIO()
    Sampler(release, seed=seed).write(file, COUNT)
    report = checker.check(read_payload(file.getvalue(), Limits()))
    assert [problem for problem in report.problems if problem.severity == "error"] == []
    assert report.tally["children"] == COUNT


def test_ndjson_holds_the_same_payload(release: Release, checker: Checker) -> None:
    """NDJSON is the header line and one child a line, and passes too."""
    lines = written(release, 50, ndjson=True).splitlines()
    whole = orjson.loads(written(release, 50))
    children = whole.pop("children")
    assert orjson.loads(lines[0]) == whole
    assert [orjson.loads(line) for line in lines[1:]] == children
    report = checker.check(read_payload(b"\n".join(lines), Limits(), ndjson=True))
    assert [problem for problem in report.problems if problem.severity == "error"] == []


def test_what_is_written_is_the_payload(release: Release, payload: Payload) -> None:
    """Writing and making give the same."""
    assert orjson.loads(written(release, COUNT)) == payload


def test_every_item_of_the_release_appears(release: Release, payload: Payload) -> None:
    """All items are there but for keys that the nesting says, placeholders, and what is being given up."""
    found = {name for _, record in everyone(release, payload) for name in record}
    found |= payload["header"].keys() | payload["header"]["source_system"].keys()
    missing = {item.name for item in release.items.values()} - found
    assert missing == {item.name for item in release.items.values() if left_out(release, item)}


def left_out(release: Release, item: Item) -> bool:
    """Tell whether a sample rightly never holds *item*."""
    table = release.tables[item.table]
    said_by_nesting = item.parent_key
    has_no_meaning_yet = "placeholder" in item.name
    is_ending = item.deprecated is not None or table.deprecated is not None
    never_sent = table.level == "system"
    removes_nobody = item.name == "removed"
    return said_by_nesting or has_no_meaning_yet or is_ending or never_sent or removes_nobody


def test_a_child_is_the_same_whatever_the_count(release: Release) -> None:
    """Child k depends on the seed and on k alone, and so does what it refers to."""
    few, many = Sampler(release, seed=5).payload(7), Sampler(release, seed=5).payload(300)
    assert many["children"][:7] == few["children"]
    for member in few.keys() - {"header", "children"}:
        assert many[member][: len(few[member])] == few[member]


def test_another_seed_gives_other_children(release: Release) -> None:
    """Seeds matter."""
    assert list(Sampler(release, seed=1).children(3)) != list(Sampler(release, seed=2).children(3))


def test_the_same_seed_gives_the_same_bytes_in_every_process() -> None:
    """Nothing hangs on the order of sets, which differs from process to process."""
    program = (
        "import hashlib, io; from ssd_registry.registry import Registry; from ssd_registry.sample import Sampler\n"
        "file = io.BytesIO(); Sampler(Registry().get('1.1.0'), seed=1).write(file, 100)\n"
        "print(hashlib.sha256(file.getvalue()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(written(Registry().get("1.1.0"), 100)).hexdigest()


def test_memory_does_not_grow_with_the_children(release: Release) -> None:
    """Children are written as they are made, so a thousand need no more memory than a hundred."""

    class Nowhere(io.RawIOBase):
        def write(self, data: Any) -> int:
            return len(data)

    sampler = Sampler(release, seed=1)
    sampler.write(Nowhere(), 100)
    peaks = []
    for count in (100, 1000):
        tracemalloc.start()
        sampler.write(Nowhere(), count)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 600_000


def test_identifiers_are_unique_and_references_resolve(release: Release, payload: Payload) -> None:
    """Every record has its own identifier, and what is referred to is there: in the child or around it."""
    around = known(release, payload)
    people = {child["person_id"] for child in payload["children"]}
    seen: Counter[tuple[str, str]] = Counter()
    for child in payload["children"]:
        within = known(release, child)
        seen.update((table, identifier) for table, found in within.items() for identifier in found)
        for table, record in members(release, child):
            assert_resolves(release, table, record, [within, around, {"ssd_person": people}])
    for table, record in members(release, payload):
        assert_resolves(release, table, record, [around])
    assert len(people) == COUNT
    assert set(seen.values()) == {1}


def known(release: Release, document: Record) -> dict[str, set[str]]:
    """Return the identifiers in *document* by table."""
    found: dict[str, set[str]] = {}
    for table, record in members(release, document):
        key = release.items[table.key].name
        if key in record:
            assert record[key] not in found.setdefault(table.name, set())
            found[table.name].add(record[key])
    return found


def assert_resolves(release: Release, table: Any, record: Record, places: list[dict[str, set[str]]]) -> None:
    for item in release.items_of(table):
        if item.type == "reference" and not item.parent_key and item.name in record:
            target = release.items[item.references].table
            assert any(record[item.name] in place.get(target, ()) for place in places), item.name


def test_dates_are_in_order(release: Release, payload: Payload) -> None:
    """Ends are not before starts, nothing but what is due lies ahead, and no date stands for a missing one."""
    ahead = ("due", "target", "internal_review", "expected")
    for table, record in everyone(release, payload):
        for item in release.items_of(table):
            value = record.get(item.name)
            if item.type != "date" or value is None:
                continue
            assert value >= "1980-01-01"
            assert value <= LAST_DAY or any(word in item.name for word in ahead), item.name
            start = item.name.removesuffix("end_date") + "start_date"
            if item.name.endswith("_end_date") and start in record:
                assert record[start] <= value, item.name


DATED_BY = {
    "looked_after_episode_end_reason": "looked_after_episode_end_date",
    "referral_close_reason": "referral_close_date",
    "care_leaver_activity": "care_leaver_latest_contact_date",
    "foster_household_withdrawn_reason": "foster_household_application_date",
}
"""The date that a code belongs to, where it is not the first of its record."""


def test_codes_are_valid_on_their_day(release: Release, payload: Payload) -> None:
    """A code is used only from the day it came to the day it went."""
    for table, record in everyone(release, payload):
        dates = [item.name for item in release.items_of(table) if item.type == "date" and item.name in record]
        of_a_person = table.level == "person" or table.member == "professionals"
        first = LAST_DAY if of_a_person or not dates else record[dates[0]]
        for item in release.items_of(table):
            if item.type != "code" or item.name not in record:
                continue
            day = record.get(DATED_BY.get(item.name, ""), first)
            valid = {code.code for code in release.code_lists[item.code_list].on(day).codes}
            value = record[item.name]
            assert set(value if isinstance(value, list) else [value]) <= valid, (item.name, value, day)


def test_placement_types_are_valid_to_the_end(payload: Payload) -> None:
    """A placement does not outlive its type: P2 ended on 27 October 2023, H5 and Z1 on 31 March 2025."""
    ends = {"P2": "2023-10-27", "H5": "2025-03-31", "Z1": "2025-03-31"}
    for child in payload["children"]:
        for placement in child.get("placements", ()):
            end = placement.get("placement_end_date", LAST_DAY)
            assert end <= ends.get(placement["placement_type"], FOR_EVER)


ONE_AT_A_TIME = {
    "referrals": ("referral_date", "referral_close_date"),
    "assessments": ("assessment_start_date", "assessment_authorised_date"),
    "child_in_need_plans": ("child_in_need_plan_start_date", "child_in_need_plan_end_date"),
    "child_protection_plans": ("child_protection_plan_start_date", "child_protection_plan_end_date"),
    "section_47_enquiries": ("section_47_start_date", "section_47_end_date"),
    "periods_of_care": ("period_of_care_start_date", "period_of_care_end_date"),
    "looked_after_episodes": ("looked_after_episode_start_date", "looked_after_episode_end_date"),
    "placements": ("placement_start_date", "placement_end_date"),
    "legal_statuses": ("legal_status_start_date", "legal_status_end_date"),
    "care_plans": ("care_plan_start_date", "care_plan_end_date"),
    "missing_episodes": ("missing_episode_start_date", "missing_episode_end_date"),
    "deprivations_of_liberty": ("deprivation_of_liberty_start_date", "deprivation_of_liberty_end_date"),
}


@pytest.mark.parametrize("member", ONE_AT_A_TIME)
def test_records_of_one_kind_follow_one_another(payload: Payload, member: str) -> None:
    """A child has one open referral, plan, period of care or placement at a time."""
    start, end = ONE_AT_A_TIME[member]
    for child in payload["children"]:
        assert_apart([(record[start], record.get(end, FOR_EVER)) for record in child.get(member, ())])


def test_a_child_in_need_plan_never_runs_beside_a_protection_plan(payload: Payload) -> None:
    """One ends before the other begins (rules 4016 and 4017 of the census)."""
    for child in payload["children"]:
        assert_apart(
            [
                (record[f"{kind}_plan_start_date"], record.get(f"{kind}_plan_end_date", FOR_EVER))
                for kind in ("child_in_need", "child_protection")
                for record in child.get(f"{kind}_plans", ())
            ]
        )


def assert_apart(spans: list[tuple[str, str]]) -> None:
    spans.sort()
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start


BOTH_OR_NEITHER = [
    ("referrals", "referral_close_date", "referral_close_reason"),
    ("looked_after_episodes", "looked_after_episode_end_date", "looked_after_episode_end_reason"),
    ("permanence_plans", "permanence_plan_reversed_date", "permanence_plan_reversed_reason"),
    ("permanence_plans", "permanence_order_date", "permanence_order_type"),
    ("pre_proceedings", "pre_proceedings_outcome", "pre_proceedings_outcome_date"),
]
ONE_OF_TWO = [
    ("children", "upn", "upn_unknown_reason"),
    ("children", "date_of_birth", "expected_date_of_birth"),
    ("sdq_scores", "sdq_total_score", "sdq_no_score_reason"),
]


def records_of(payload: Payload, member: str) -> list[Record]:
    children: list[Record] = payload["children"]
    return children if member == "children" else [each for child in children for each in child.get(member, ())]


@pytest.mark.parametrize(("member", "one", "other"), BOTH_OR_NEITHER)
def test_what_belongs_together_stands_together(payload: Payload, member: str, one: str, other: str) -> None:
    """A closed referral has a date and a reason, and so on."""
    assert all((one in record) == (other in record) for record in records_of(payload, member))


@pytest.mark.parametrize(("member", "one", "other"), ONE_OF_TWO)
def test_one_of_two_is_always_there(payload: Payload, member: str, one: str, other: str) -> None:
    """A pupil number or why there is none, and so on."""
    assert all((one in record) != (other in record) for record in records_of(payload, member))


def test_work_lies_within_its_referral(payload: Payload) -> None:
    """Assessments, enquiries, conferences and plans begin and end between referral and closure."""
    within = {
        "assessments": ("assessment", "start_date", "authorised_date"),
        "section_47_enquiries": ("section_47", "start_date", "end_date"),
        "initial_conferences": ("initial_conference", "date", "date"),
        "child_in_need_plans": ("child_in_need_plan", "start_date", "end_date"),
        "child_protection_plans": ("child_protection_plan", "start_date", "end_date"),
    }
    for child in payload["children"]:
        referrals = {record["referral_id"]: record for record in child.get("referrals", ())}
        for member, (prefix, start, end) in within.items():
            for record in child.get(member, ()):
                referral = referrals[record[f"{prefix}_referral_id"]]
                assert not referral["referral_no_further_action"]
                assert referral["referral_date"] <= record[f"{prefix}_{start}"]
                closed = referral.get("referral_close_date", FOR_EVER)
                assert record.get(f"{prefix}_{end}", FOR_EVER) <= closed or member == "section_47_enquiries"


def test_most_assessments_are_done_in_time(payload: Payload) -> None:
    """About five in six are authorised within 45 working days of the referral."""
    days = []
    for child in payload["children"]:
        referrals = {record["referral_id"]: record["referral_date"] for record in child.get("referrals", ())}
        for record in child.get("assessments", ()):
            if "assessment_authorised_date" in record:
                referred = date.fromisoformat(referrals[record["assessment_referral_id"]])
                done = date.fromisoformat(record["assessment_authorised_date"])
                days.append(sum((referred + timedelta(n)).weekday() < 5 for n in range((done - referred).days)))
    # 45 working days are at most 47 weekdays when bank holidays fall among them.
    assert 0.7 < sum(each <= 47 for each in days) / len(days) < 0.95


def test_episodes_fit_their_placements_and_follow_on(payload: Payload) -> None:
    """Each episode lies within its placement, and X1 says that the next begins on the same day."""
    for child in payload["children"]:
        placements = {record["placement_id"]: record for record in child.get("placements", ())}
        episodes = child.get("looked_after_episodes", [])
        for episode, following in pairwise([*episodes, {}]):
            start = episode["looked_after_episode_start_date"]
            end = episode.get("looked_after_episode_end_date", FOR_EVER)
            placement = placements[episode["looked_after_episode_placement_id"]]
            assert start < end
            assert placement["placement_start_date"] <= start
            assert end <= placement.get("placement_end_date", FOR_EVER)
            goes_on = episode.get("looked_after_episode_end_reason") == "X1"
            assert goes_on == (following.get("looked_after_episode_start_date") == end)


def test_pupil_numbers_are_right_and_made_up(payload: Payload) -> None:
    """Check letters are right, no number stands twice, and the school is one that cannot be."""
    numbers = [child["upn"] for child in payload["children"] if "upn" in child]
    assert len(numbers) == len(set(numbers)) > COUNT / 2
    assert all(upn.is_valid(number) and number[4] == "9" for number in numbers)


def test_postcodes_are_of_no_place(release: Release, payload: Payload) -> None:
    """All postcodes are of ZZ99, which the post never uses."""
    names = {item.name for item in release.items.values() if item.form == "postcode"}
    found = {record[name] for _, record in everyone(release, payload) for name in names & record.keys()}
    assert all(postcode.startswith("ZZ99 ") for postcode in found)


def test_children_are_of_all_ages(payload: Payload) -> None:
    """There are unborn children, infants, schoolchildren and care leavers, and nobody over 25."""
    born = [child["date_of_birth"] for child in payload["children"] if "date_of_birth" in child]
    ages = [(date.fromisoformat(LAST_DAY) - date.fromisoformat(day)).days / 365.25 for day in born]
    assert 0 < COUNT - len(born) < 20
    assert 0 <= min(ages) < 1
    assert 18 < max(ages) < 26
    assert 5 < sum(ages) / len(ages) < 12
    assert records_of(payload, "care_leaver_records")


def test_the_commonest_codes_are_those_of_england(payload: Payload) -> None:
    """Most are White British, in need of protection from abuse or neglect, and, if looked after, fostered."""
    ethnicity = Counter(child["ethnicity"] for child in payload["children"])
    need = Counter(record.get("referral_primary_need") for record in records_of(payload, "referrals"))
    placed = Counter(record["placement_type"][0] for record in records_of(payload, "placements"))
    assert 0.5 < ethnicity["WBRI"] / COUNT < 0.8
    assert need.most_common(1)[0][0] == "N1"
    assert placed["U"] / placed.total() > 0.5


def test_brothers_and_sisters_share_family_name_and_meetings(payload: Payload) -> None:
    """Some children have a family in common, and with it a name; some were talked about at one conference."""
    names: dict[str, set[str]] = {}
    sizes: Counter[str] = Counter()
    for child in payload["children"]:
        family = child["family_memberships"][0]["family_membership_family_group_id"]
        names.setdefault(family, set()).add(child["surname"])
        sizes[family] += 1
    meetings = Counter(record["initial_conference_meeting_id"] for record in records_of(payload, "initial_conferences"))
    assert all(len(found) == 1 for found in names.values())
    assert max(sizes.values()) >= 3
    assert max(meetings.values()) >= 2


def test_a_child_takes_a_few_kilobytes(payload: Payload) -> None:
    """On average a child has 12 to 25 records and 3 to 5 kB, and a few have many more."""
    sizes = [len(orjson.dumps(child)) for child in payload["children"]]
    records = [sum(len(each) for each in child.values() if isinstance(each, list)) for child in payload["children"]]
    assert 3_000 < sum(sizes) / COUNT < 5_000
    assert 12 < sum(records) / COUNT < 25
    assert max(records) > 50


def fails_as(checker: Checker, body: bytes, *, ndjson: bool) -> set[str]:
    """Return the rules that a check of structure reports, or the kind of error that it ends with."""
    try:
        report = checker.check(read_payload(body, Limits(), ndjson=ndjson), rules=False)
    except CannotRead as error:
        return {error.kind}
    except (NothingToCheck, UnknownRelease) as error:
        return {type(error).__name__}
    return {problem.rule for problem in report.problems}


@pytest.mark.parametrize("ndjson", [False, True], ids=["json", "ndjson"])
@pytest.mark.parametrize("name", breaks())
def test_what_is_broken_fails_as_named(release: Release, checker: Checker, name: str, ndjson: bool) -> None:
    """Each break is found, as one thing and nothing else."""
    body = written(release, 3, broken=name, ndjson=ndjson)
    expected = {find_break(name, Registry().get("latest")).fails}
    if name == "more":
        expected.add("not-a-date")  # the problems that there are too many of
    assert fails_as(checker, body, ndjson=ndjson) == expected


def test_every_rule_of_structure_can_be_broken() -> None:
    """There is a break for each rule that a check can report on JSON."""
    broken = {find_break(name, Registry().get("latest")).fails for name in breaks()}
    assert STRUCTURE.keys() - ONLY_OF_TABLES.keys() <= broken


def test_breaks_say_what_they_do() -> None:
    """Each has one plain sentence."""
    assert all(what.endswith(".") and 20 < len(what) < 90 for what in breaks().values())


def test_an_unknown_break_names_those_there_are(release: Release) -> None:
    """The error lists what can be broken."""
    with pytest.raises(SsdError, match="duplicate-child"):
        written(release, 1, broken="everything")


def test_an_unknown_authority_is_refused(release: Release) -> None:
    """The authority must be one that the release knows."""
    with pytest.raises(SsdError, match="three digits"):
        Sampler(release, seed=1, local_authority="001")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_rule_can_be_broken(version: str, registry: Registry, checker: Checker) -> None:
    """By its own example, as children whose structure is right."""
    release = registry.get(version)
    for rule in release.rules.values():
        content = io.BytesIO()
        Sampler(release, seed=1).write(content, 1, broken=rule.id)
        report = checker.check(read_payload(content.getvalue(), Limits()))
        assert rule.id in {problem.rule for problem in report.problems}, rule.id
        assert not [p for p in report.problems if p.words is None and p.severity == "error"], rule.id
