"""A message of the pilot changes what it says, and nothing else of a record."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from typing import Any

import orjson

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.exchange.pilot.pilot import RETURN, Batch, Change, Records
from ssd_registry.exchange.records.erasure import without, without_members
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
RELEASE = REGISTRY.get("1.1.0")
API = Shelf(REGISTRY.folder).get(RETURN)

RECORD: dict[str, Any] = {
    "person_id": "C1",
    "legacy_id": "M1",
    "forename": "Ann",
    "surname": "Example",
    "date_of_birth": "2012-05-06",
    "sex": "F",
    "ethnicity": "WBRI",
    "gender": "02",
    "addresses": [{"address_id": "A1", "address_type": "Primary Address", "address_start_date": "2020-01-01", "address_postcode": "ZZ99 1AA"}],
    "disabilities": [{"disability_id": "D1", "disability_code": "HEAR"}],
    "linked_identifiers": [{"linked_identifier_id": "L1", "linked_identifier_type": "NHS Number", "linked_identifier_value": "9990000018"}],
    "contacts": [{"contact_id": "K1", "contact_date": "2025-04-30"}],
    "referrals": [
        {"referral_id": "R1", "referral_date": "2025-05-01", "referral_team_id": "T1"},
        {"referral_id": "R2", "referral_date": "2026-05-01"},
    ],
    "assessments": [{"assessment_id": "AS1", "assessment_referral_id": "R1", "assessment_start_date": "2025-05-02", "assessment_team_id": "T1"}],
    "assessment_factors": [{"assessment_factors_id": "F1", "assessment_factors_assessment_id": "AS1", "assessment_factor_codes": ["2A", "1B"]}],
    "section_47_enquiries": [{"section_47_id": "E1", "section_47_referral_id": "R1", "section_47_start_date": "2025-07-01"}],
    "initial_conferences": [{"initial_conference_id": "I1", "initial_conference_section_47_id": "E1", "initial_conference_date": "2025-07-20", "initial_conference_referral_id": "R1"}],
    "child_protection_plans": [{"child_protection_plan_id": "CP1", "child_protection_plan_referral_id": "R1", "child_protection_plan_start_date": "2025-07-20", "child_protection_plan_initial_category": "NEG"}],
    "child_protection_visits": [{"child_protection_visit_id": "V1", "child_protection_visit_child_protection_plan_id": "CP1", "child_protection_visit_date": "2025-08-01"}],
    "placements": [{"placement_id": "PL1", "placement_start_date": "2026-01-10", "placement_type": "U1", "placement_urn": "SC123456"}],
    "looked_after_episodes": [
        {"looked_after_episode_id": "CE1", "looked_after_episode_placement_id": "PL1", "looked_after_episode_referral_id": "R2", "looked_after_episode_start_date": "2026-01-10", "looked_after_episode_start_reason": "S", "looked_after_episode_end_date": "2026-02-10", "looked_after_episode_end_reason": "X1"},
        {"looked_after_episode_id": "CE2", "looked_after_episode_placement_id": "PL1", "looked_after_episode_referral_id": "R2", "looked_after_episode_start_date": "2026-02-10", "looked_after_episode_start_reason": "L"},
    ],
    "sdq_scores": [{"sdq_id": "S1", "sdq_completed_date": "2025-09-01", "sdq_total_score": 12}],
    "permanence_plans": [{"permanence_id": "PM1", "permanence_adoption_decision_date": "2026-03-01", "permanence_order_type": "Adoption"}],
    "care_leaver_records": [{"care_leaver_id": "CL1", "care_leaver_latest_contact_date": "2026-03-02"}],
    "involvements": [{"involvement_id": "V9", "involvement_referral_id": "R1", "involvement_worker_id": "W1", "involvement_role": "CW", "involvement_start_date": "2025-05-02"}],
}  # fmt: skip
AROUND = {
    "professionals": [
        {"professional_id": "W1", "professional_registration_number": "SW1", "professional_name": "A Worker"}
    ]
}
DETAILS = {"first_name": "Ann", "surname": "Example", "date_of_birth": "2012-05-06", "sex": "F", "ethnicity": "WBRI",
           "disabilities": ["HEAR"], "postcode": "ZZ99 1AA", "uasc_flag": False}  # fmt: skip


Sent = dict[str, Any]


def changes(cases: dict[str, tuple[Sent, Sent | None]]) -> tuple[dict[str, Change], Batch]:
    """Return what each message changes in its record, all in one batch; the children go by the names of the cases."""
    held = Records(
        {child: {**deepcopy(record), "person_id": child} for child, (_, record) in cases.items() if record},
        deepcopy(AROUND),
    )
    batch = Batch(API, CHECKER, RELEASE, "845", held)
    return batch.changes({child: {"la_child_id": child, **message} for child, (message, _) in cases.items()}), batch


def change(message: Sent, record: Sent | None = RECORD) -> tuple[Change, Batch]:
    found, batch = changes({"C1": (message, record)})
    return found["C1"], batch


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return the members that differ, as they are after."""
    names = (before.keys() | after.keys()) - {"person_id"}
    return {name: after.get(name) for name in names if before.get(name) != after.get(name)}


R1, R2 = {"social_care_episode_id": "R1"}, {"social_care_episode_id": "R2"}


def test_the_record_is_a_good_one() -> None:
    """What the other tests say would count for little otherwise."""
    payload = read_payload(change({})[1].payload([RECORD]), CHECKER.limits)
    assert CHECKER.check(payload, rules=False).problems == []


SAME: list[dict[str, Any]] = [
    {},
    {"mis_child_id": "M1", "child_details": DETAILS, "purge": False},
    {"child_details": {**DETAILS, "purge": False}},
    {"child_details": {name: value for name, value in DETAILS.items() if name not in {"postcode", "uasc_flag"}}},
    {"social_care_episodes": []},
    {"social_care_episodes": [{**R1, "referral_date": "2025-05-01", "child_protection_plans": [{"child_protection_plan_id": "CP1", "purge": False}]}]},
    {"social_care_episodes": [{**R2, "adoption": {"initial_decision_date": "2026-03-01"}, "care_leavers": {"contact_date": "2026-03-02"}}]},
    {"social_care_episodes": [{**R1, "adoption": {"initial_decision_date": "2026-03-01"}}, {**R2, "adoption": {"initial_decision_date": "2026-03-01"}}]},
    {"social_care_episodes": [{**R1, "care_worker_details": [{"worker_id": "SW1", "start_date": "2025-05-02"}]}]},
    {"health_and_wellbeing": {"sdq_assessments": [{"date": "2025-09-01", "score": 12}]}},
]  # fmt: skip


def test_what_says_nothing_new_changes_nothing() -> None:
    """The same batch may be sent again and again."""
    found, batch = changes({str(number): (message, RECORD) for number, message in enumerate(SAME)})
    assert [difference(RECORD, each.record) for each in found.values()] == [{}] * len(SAME)
    assert not any(each.erasure for each in found.values())
    assert batch.new_around == {}


FIRST, SECOND = RECORD["looked_after_episodes"]
CHANGED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "details are whole": (
        {"child_details": {name: value for name, value in DETAILS.items() if name not in {"ethnicity", "disabilities"}} | {"first_name": "Anna"}},
        {"forename": "Anna", "ethnicity": None, "disabilities": None},
    ),
    "a postcode is that of the same address": (
        {"child_details": {**DETAILS, "postcode": "ZZ99 2BB"}},
        {"addresses": [{**RECORD["addresses"][0], "address_postcode": "ZZ99 2BB"}]},
    ),
    "an earlier pupil number stands beside other numbers": (
        {"child_details": {**DETAILS, "former_unique_pupil_number": "A123456789123"}},
        {"linked_identifiers": [*RECORD["linked_identifiers"], {"linked_identifier_id": "C1-formerupn", "linked_identifier_type": "Former Unique Pupil Number", "linked_identifier_value": "A123456789123"}]},
    ),
    "one value of a referral": (
        {"social_care_episodes": [{**R1, "closure_date": "2026-02-01"}]},
        {"referrals": [{**RECORD["referrals"][0], "referral_close_date": "2026-02-01"}, RECORD["referrals"][1]]},
    ),
    "null clears": (
        {"social_care_episodes": [{**R2, "referral_date": None}]},
        {"referrals": [RECORD["referrals"][0], {"referral_id": "R2"}]},
    ),
    "a new referral": (
        {"social_care_episodes": [{"social_care_episode_id": "R3", "referral_date": "2026-06-01"}]},
        {"referrals": [*RECORD["referrals"], {"referral_id": "R3", "referral_date": "2026-06-01"}]},
    ),
    "factors are whole": (
        {"social_care_episodes": [{**R1, "child_and_family_assessments": [{"child_and_family_assessment_id": "AS1", "factors": ["1B", "3A"]}]}]},
        {"assessment_factors": [{**RECORD["assessment_factors"][0], "assessment_factor_codes": ["1B", "3A"]}]},
    ),
    "the day of a conference is that of the same conference": (
        {"social_care_episodes": [{**R1, "section_47_assessments": [{"section_47_assessment_id": "E1", "icpc_date": "2025-07-21"}]}]},
        {"initial_conferences": [{**RECORD["initial_conferences"][0], "initial_conference_date": "2025-07-21"}]},
    ),
    "the reason for the end is that of the last episode of care": (
        {"social_care_episodes": [{**R2, "child_looked_after_placements": [{"child_looked_after_placement_id": "PL1", "end_date": "2026-04-01", "end_reason": "E4A"}]}]},
        {
            "placements": [{**RECORD["placements"][0], "placement_end_date": "2026-04-01"}],
            "looked_after_episodes": [FIRST, {**SECOND, "looked_after_episode_end_date": "2026-04-01", "looked_after_episode_end_reason": "E4A"}],
        },
    ),
    "a score of a day takes the place of that day's": (
        {"health_and_wellbeing": {"sdq_assessments": [{"date": "2025-09-01", "score": 13}, {"date": "2026-09-01", "score": 9}]}},
        {"sdq_scores": [{"sdq_id": "S1", "sdq_completed_date": "2025-09-01", "sdq_total_score": 13}, {"sdq_id": "C1-sdq2", "sdq_completed_date": "2026-09-01", "sdq_total_score": 9}]},
    ),
    "adoption is the child's, under whichever referrals it stands": (
        {"social_care_episodes": [{**R1, "adoption": {"matched_date": "2026-04-02"}}, {**R2, "adoption": {"matched_date": "2026-04-02"}}]},
        {"permanence_plans": [{**RECORD["permanence_plans"][0], "permanence_matched_date": "2026-04-02"}]},
    ),
    "a worker is known by the number alone where there is no start": (
        {"social_care_episodes": [{**R1, "care_worker_details": [{"worker_id": "SW1", "end_date": "2026-01-01"}]}]},
        {"involvements": [{**RECORD["involvements"][0], "involvement_end_date": "2026-01-01"}]},
    ),
    "a worker is known by the number and the start": (
        {"social_care_episodes": [{**R1, "care_worker_details": [{"worker_id": "SW1", "start_date": "2025-05-02", "end_date": "2026-01-01"}, {"worker_id": "SW1", "start_date": "2026-02-01"}]}]},
        {"involvements": [{**RECORD["involvements"][0], "involvement_end_date": "2026-01-01"}, {**RECORD["involvements"][0], "involvement_id": "C1-w2", "involvement_start_date": "2026-02-01"}]},
    ),
}  # fmt: skip


def test_only_what_is_said_changes() -> None:
    """Teams, categories, visits and all else that the pilot has no place for stay as they are."""
    found, _ = changes({f"C{name}": (message, RECORD) for name, (message, _) in enumerate(CHANGED.values())})
    for name, (case, (_, expected)) in enumerate(CHANGED.items()):
        made = orjson.loads(orjson.dumps(found[f"C{name}"].record).replace(f"C{name}-".encode(), b"C1-"))
        assert difference(RECORD, made) == expected, case
        assert not found[f"C{name}"].erasure, case
    again, _ = changes(
        {child: (CHANGED[list(CHANGED)[int(child[1:])]][0], each.record) for child, each in found.items()}
    )
    assert {child: each.record for child, each in again.items()} == {
        child: each.record for child, each in found.items()
    }


ERASED: dict[str, tuple[dict[str, Any], set[str], dict[str, Any]]] = {
    "a plan with its visits": (
        {"social_care_episodes": [{**R1, "child_protection_plans": [{"child_protection_plan_id": "CP1", "purge": True}]}]},
        {"child_protection_plans", "child_protection_visits"}, {},
    ),
    "a plan that nobody holds": (
        {"social_care_episodes": [{**R1, "child_protection_plans": [{"child_protection_plan_id": "CP9", "purge": True}]}]},
        set(), {},
    ),
    "a referral with all that came of it": (
        {"social_care_episodes": [{**R1, "purge": True}]},
        {"assessments", "assessment_factors", "section_47_enquiries", "initial_conferences", "child_protection_plans", "child_protection_visits", "involvements"},
        {"referrals": RECORD["referrals"][1:]},
    ),
    "a placement with its episodes of care": (
        {"social_care_episodes": [{**R2, "child_looked_after_placements": [{"child_looked_after_placement_id": "PL1", "purge": True}]}]},
        {"placements", "looked_after_episodes"}, {},
    ),
    "adoption, under whichever referral it is said": (
        {"social_care_episodes": [{**R1, "adoption": {"purge": True}}]}, {"permanence_plans"}, {},
    ),
    "leaving care": ({"social_care_episodes": [{**R2, "care_leavers": {"purge": True}}]}, {"care_leaver_records"}, {}),
    "health and wellbeing": ({"health_and_wellbeing": {"purge": True}}, {"sdq_scores"}, {}),
    "details": (
        {"child_details": {"purge": True}},
        {"forename", "surname", "date_of_birth", "sex", "ethnicity", "addresses", "disabilities", "linked_identifiers"}, {},
    ),
}  # fmt: skip


def test_a_purge_takes_what_hangs_on_it_and_nothing_else() -> None:
    """And the same function takes it out of every earlier document."""
    found, _ = changes({case: (message, RECORD) for case, (message, _, _) in ERASED.items()})
    for case, (_, gone, left) in ERASED.items():
        made = found[case]
        assert difference(RECORD, made.record) == {**dict.fromkeys(gone), **left}, case
        older = {**RECORD, "person_id": case, "gender": "01"}
        past = without_members(without(older, made.erasure.records)[0], made.erasure.members)
        assert past == {**made.record, "gender": "01"}, case


def test_what_is_erased_can_be_sent_anew_at_once() -> None:
    """A referral is purged and another one sent: only the purged one is gone."""
    made, _ = change(
        {
            "social_care_episodes": [
                {**R2, "purge": True},
                {"social_care_episode_id": "R3", "referral_date": "2026-06-01"},
            ]
        }
    )
    assert [each["referral_id"] for each in made.record["referrals"]] == ["R1", "R3"]
    assert made.record["permanence_plans"] == RECORD["permanence_plans"]
    assert "placements" not in made.record


def test_a_child_that_is_not_held_is_what_the_message_says() -> None:
    """And the workers nobody knew come with it."""
    message = {
        "child_details": DETAILS,
        "social_care_episodes": [{**R1, "care_worker_details": [{"worker_id": "SW2", "start_date": "2026-05-02"}]}],
    }
    made, batch = change(message, None)
    assert made.record["forename"] == "Ann"
    assert made.record["addresses"] == [{"address_id": "C1-home", "address_postcode": "ZZ99 1AA"}]
    assert made.record["involvements"][0]["involvement_worker_id"] == "w-SW2"
    assert batch.new_around == {
        "professionals": [{"professional_id": "w-SW2", "professional_registration_number": "SW2"}]
    }
    again, batch = change(message, made.record)
    assert again.record == made.record


def test_a_made_up_authority_stays_as_it_is_when_its_own_view_is_sent_back() -> None:
    """What the pilot would say of each child changes nothing, whether it was first sent so or held whole before."""
    target = BytesIO()
    Sampler(RELEASE, seed=5, local_authority="845").write(target, 60)
    payload = orjson.loads(target.getvalue())
    whole = {child["person_id"]: child for child in payload["children"]}
    lists = {table.member for table in RELEASE.dictionary.tables if table.level == "top"}
    held = Records(whole, {name: value for name, value in payload.items() if name in lists})
    batch = Batch(API, CHECKER, RELEASE, "845", held)
    said = batch.said(whole)
    assert len(said) == 60
    assert {child: each.record for child, each in batch.changes(said).items()} == whole
    assert batch.new_around == {}
    first = Batch(API, CHECKER, RELEASE, "845", Records())
    fresh = {child: each.record for child, each in first.changes(said).items()}
    again = Batch(API, CHECKER, RELEASE, "845", Records(fresh, first.new_around))
    assert {child: each.record for child, each in again.changes(said).items()} == fresh
