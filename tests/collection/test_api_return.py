"""Children become what the pilot of an API for children's social care sends, and that becomes a payload again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from tests.collection.spelled import RELEASE, back, derived, made_of, payload, shown, values

from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import Loaded, load
from ssd_registry.collection.nested import read_json_return
from ssd_registry.settings import Limits

API = made_of("dfe-csc-api")
REFERRAL = (
    "cin_episodes: referral_id=R1 person_id=C1 referral_date=2025-05-01 referral_source_code=6 referral_nfa=false"
)

ALL = f"""
person: person_id=C1 forename=Ann surname=Example sex=F ethnicity=WBRI dob=2012-05-06 upn=A123456789123 legacy_id=M1 single_unique_id=9990000034
linked_identifiers: table_id=L1 person_id=C1 identifier_type='Former Unique Pupil Number' identifier_value=B123456789123 valid_from_date=2020-01-01
linked_identifiers: table_id=L2 person_id=C1 identifier_type='Former Unique Pupil Number' identifier_value=C123456789123 valid_from_date=2021-01-01
linked_identifiers: table_id=L3 person_id=C1 identifier_type='NHS Number' identifier_value=D123456789123 valid_from_date=2022-01-01
address: table_id=A1 person_id=C1 address_postcode='ZZ99 1AA' address_start_date=2020-01-01
address: table_id=A2 person_id=C1 address_postcode='ZZ99 2BB' address_start_date=2025-01-01 address_type=Placement
disability: table_id=D1 person_id=C1 disability_code=HEAR
disability: table_id=D2 person_id=C1 disability_code=VIS
disability: table_id=D3 person_id=C1 disability_code=HEAR
sdq_scores: table_id=S1 person_id=C1 sdq_completed_date=2025-09-01 sdq_score=12
sdq_scores: table_id=S2 person_id=C1 sdq_completed_date=2023-09-01 sdq_score=13
{REFERRAL}
cin_assessments: assessment_id=AS1 person_id=C1 referral_id=R1 assessment_start_date=2025-05-02 assessment_auth_date=2025-06-01
assessment_factors: table_id=F1 person_id=C1 assessment_id=AS1
assessment_factor_codes: table_id=F1 assessment_factor=2A
assessment_factor_codes: table_id=F1 assessment_factor=1B
cin_plans: cin_plan_id=P1 person_id=C1 referral_id=R1 cin_plan_start_date=2025-06-02
s47_enquiry: s47_enquiry_id=E1 person_id=C1 referral_id=R1 s47_start_date=2025-07-01 s47_end_date=2025-07-09
initial_cp_conference: icpc_id=I1 person_id=C1 s47_enquiry_id=E1 icpc_date=2025-07-20
cp_plans: cp_plan_id=CP1 person_id=C1 referral_id=R1 cp_plan_start_date=2025-07-20 cp_plan_end_date=2026-01-10
cp_plans: cp_plan_id=CP2 person_id=C1 referral_id=R1 cp_plan_start_date=2025-07-20 cp_plan_ola=true
cla_placement: cla_placement_id=PL1 person_id=C1 cla_placement_start_date=2026-01-10 cla_placement_type=U1 cla_placement_postcode='ZZ99 3CC'
cla_episodes: cla_episode_id=CE1 person_id=C1 cla_placement_id=PL1 referral_id=R1 cla_episode_start_date=2026-01-10 cla_episode_start_reason=S cla_episode_ceased_date=2026-02-10 cla_episode_ceased_reason=X1
cla_episodes: cla_episode_id=CE2 person_id=C1 cla_placement_id=PL1 referral_id=R1 cla_episode_start_date=2026-02-10 cla_episode_start_reason=L
permanence: table_id=PM1 person_id=C1 adm_decision_date=2026-03-01
care_leavers: table_id=CL1 person_id=C1 care_leaver_latest_contact=2026-03-02 care_leaver_activity=F4 care_leaver_accommodation=Z
professionals: professional_id=W1 social_worker_registration_no=SW1234567
involvements: involvements_id=V1 person_id=C1 referral_id=R1 professional_id=W1 professional_role_id=CW involvement_start_date=2025-05-02
involvements: involvements_id=V2 person_id=C1 referral_id=R1 professional_id=W1 professional_role_id=CW involvement_start_date=2025-04-01 involvement_end_date=2025-04-30
"""

SENT = {
    "la_child_id": "C1",
    "mis_child_id": "M1",
    "child_details": {
        "unique_pupil_number": "A123456789123",
        "former_unique_pupil_number": "C123456789123",
        "first_name": "Ann",
        "surname": "Example",
        "date_of_birth": "2012-05-06",
        "sex": "F",
        "ethnicity": "WBRI",
        "disabilities": ["HEAR", "VIS"],
        "postcode": "ZZ99 1AA",
        "uasc_flag": False,
    },
    "health_and_wellbeing": {"sdq_assessments": [{"date": "2025-09-01", "score": 12}]},
    "social_care_episodes": [
        {
            "social_care_episode_id": "R1",
            "referral_date": "2025-05-01",
            "referral_source": "6",
            "referral_no_further_action_flag": False,
            "child_and_family_assessments": [
                {
                    "child_and_family_assessment_id": "AS1",
                    "start_date": "2025-05-02",
                    "authorisation_date": "2025-06-01",
                    "factors": ["2A", "1B"],
                }
            ],
            "child_in_need_plans": [{"child_in_need_plan_id": "P1", "start_date": "2025-06-02"}],
            "section_47_assessments": [
                {
                    "section_47_assessment_id": "E1",
                    "start_date": "2025-07-01",
                    "icpc_required_flag": True,
                    "icpc_date": "2025-07-20",
                    "end_date": "2025-07-09",
                }
            ],
            "child_protection_plans": [
                {"child_protection_plan_id": "CP1", "start_date": "2025-07-20", "end_date": "2026-01-10"}
            ],
            "child_looked_after_placements": [
                {
                    "child_looked_after_placement_id": "PL1",
                    "start_date": "2026-01-10",
                    "start_reason": "S",
                    "postcode": "ZZ99 3CC",
                    "placement_type": "U1",
                }
            ],
            "adoption": {"initial_decision_date": "2026-03-01"},
            "care_leavers": {"contact_date": "2026-03-02", "activity": "F4", "accommodation": "Z"},
            "care_worker_details": [{"worker_id": "SW1234567", "start_date": "2025-05-02"}],
        }
    ],
}


def loaded_from(children: list[dict[str, Any]]) -> Loaded:
    read = read_json_return(orjson.dumps(children), API, "api.json")
    return load([(API, read)], RELEASE, "845")


def test_a_child_is_written_as_the_pilot_sends_it(tmp_path: Path) -> None:
    """Dates as text, flags as true and false, and a child to remove by name."""
    target = tmp_path / "api.json"
    write_return(derived(API, payload(ALL, removed=["C9"])), API, target)
    sent = orjson.loads(target.read_bytes())
    assert sent == [SENT, {"la_child_id": "C9", "purge": True}]
    assert list(sent[0]["child_details"]) == list(SENT["child_details"])


def test_what_was_sent_becomes_a_payload_and_the_same_again(tmp_path: Path) -> None:
    """An early adopter can begin from what is sent already."""
    target = tmp_path / "api.json"
    made = derived(API, payload(ALL))
    write_return(made, API, target)
    read = read_return(target, API, Limits())
    assert read.left_out == []
    assert values(back(API, read)) == values(made)


def test_the_window_says_who_is_in_it() -> None:
    """It begins on 1 April two financial years before, and who is 26 before it is not in it."""
    given = payload("""
        person: person_id=IN dob=2012-05-06
        cin_episodes: referral_id=R1 person_id=IN referral_date=2020-01-01 close_date=2024-04-01
        person: person_id=OUT dob=2012-05-06
        cin_episodes: referral_id=R2 person_id=OUT referral_date=2020-01-01 close_date=2024-03-31
        person: person_id=OLD dob=1998-04-01
        cin_episodes: referral_id=R3 person_id=OLD referral_date=2020-01-01
        person: person_id=UNBORN expected_dob=2026-04-01
        cin_episodes: referral_id=R4 person_id=UNBORN referral_date=2026-03-01
        person: person_id=PLACED dob=2012-05-06
        cla_placement: cla_placement_id=L1 person_id=PLACED cla_placement_start_date=2025-01-01
    """)
    assert derived(API, given).tables["children"].column("la_child_id") == ["IN", "UNBORN", "PLACED"]
    assert len(derived(API, given, whole=True).tables["children"].values) == 5
    # Placements hang below a referral, and this child has none.
    assert shown(derived(API, given, whole=True), "child_looked_after_placements") == []


def test_a_child_of_whom_nothing_is_recorded_has_what_the_pilot_sends_then() -> None:
    """NONE for no disability, U for no sex, and no filler for a number that there is not."""
    made = derived(API, payload(f"person: person_id=C1 dob=2012-05-06 upn_unknown=UN1\n{REFERRAL}"))
    assert shown(made, "children") == [
        "la_child_id=C1 | unique_pupil_number_unknown_reason=UN1 | date_of_birth=2012-05-06 | sex=U | uasc_flag=false"
    ]
    assert shown(made, "disabilities") == ["la_child_id=C1 | disability=NONE"]


def test_an_asylum_seeking_child_has_the_flag_and_its_end() -> None:
    """As long as the status touches the window."""
    status = "immigration_status: immigration_status_id=I1 person_id=C1 immigration_status='Unaccompanied Asylum Seeking Child' immigration_status_end_date="
    person = f"person: person_id=C1 dob=2012-05-06\n{REFERRAL}\n"
    (child,) = shown(derived(API, payload(person + status + "2025-01-02")), "children")
    assert child.endswith("uasc_flag=true | uasc_end_date=2025-01-02")
    (child,) = shown(derived(API, payload(person + status + "2024-03-31")), "children")
    assert child.endswith("uasc_flag=false")


def test_what_stands_under_every_referral_is_loaded_once() -> None:
    """The pilot says the same of adoption and of leaving care under each."""
    same = {"adoption": {"placed_date": "2026-03-01"}, "care_leavers": {"activity": "F4"}}
    episodes = [{"social_care_episode_id": f"R{number}", **same} for number in (1, 2)]
    (child,) = loaded_from([{"la_child_id": "C1", "social_care_episodes": episodes}]).children
    assert len(child["referrals"]) == 2
    assert len(child["permanence_plans"]) == len(child["care_leaver_records"]) == 1


def test_a_child_to_remove_is_no_child_and_one_without_an_identifier_is_told() -> None:
    """Nothing is lost without a word."""
    loaded = loaded_from([{"la_child_id": "C1"}, {"la_child_id": "C9", "purge": True}, {"mis_child_id": "M"}])
    assert [child["person_id"] for child in loaded.children] == ["C1"]
    assert loaded.envelope["removed"] == ["C9"]
    assert [(each.place, each.what) for each in loaded.left_out] == [("children, row $[2]", "la_child_id")] or [
        each.place for each in loaded.left_out
    ] == ["$[2]"]


def test_together_with_another_return_a_child_is_one() -> None:
    """The census of needs knows it by pupil number, and says nothing else of it than the message does."""
    sen2 = made_of("sen2")
    text = f"{ALL}\nehcp_requests: ehcp_request_id=Q1 person_id=C1 ehcp_req_date=2025-02-03 ehcp_req_outcome=A mediation=false"
    both = [(made, derived(made, payload(text))) for made in (API, sen2)]
    loaded = load(both, RELEASE, "845")
    assert loaded.same == {"upn-A123456789123": "C1"}
    assert [each.column for each in loaded.conflicts] == ["mode"]
    (child,) = loaded.children
    assert child["ehc_requests"][0]["ehc_request_mediation"] is False
    assert child["referrals"][0]["referral_no_further_action"] is False
