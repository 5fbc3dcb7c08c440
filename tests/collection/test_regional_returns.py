"""Figures, plans and costs that regions and boards gather are counted from a payload."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.collection.spelled import RELEASE, back, derived, made_of, payload, shown

from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import load
from ssd_registry.settings import Limits

RIIA, ASGLB, S251 = made_of("riia"), made_of("asglb"), made_of("s251")


def counted(table: str, quarter: int, text: str) -> str:
    """Return what is not nought in a quarter of one of the regional tables."""
    rows = [row.split(" | ") for row in shown(derived(RIIA, payload(text)), table)]
    found = next(row for row in rows if row[0] == f"Quarter=2025-26 Q{quarter}")
    return " | ".join(each for each in found[1:] if not each.endswith("=0"))


def test_each_quarter_that_has_ended_has_a_row() -> None:
    """One that is still running would look like a fall."""
    rows = derived(RIIA, payload("person: person_id=C1")).tables["Contacts"]
    assert rows.column("Quarter") == ["2025-26 Q1", "2025-26 Q2", "2025-26 Q3", "2025-26 Q4"]
    assert rows.column("Contacts") == ["0"] * 4
    early = derived(RIIA, payload("person: person_id=C1", extracted_at="2025-12-30T09:00:00Z")).tables["Contacts"]
    assert early.column("Quarter") == ["2025-26 Q1", "2025-26 Q2"]


def test_without_a_year_the_quarters_are_those_of_the_payload() -> None:
    """A payload of the year before has other ones."""
    given = payload("person: person_id=C1", period_start="2024-10-01", period_end="2025-03-31")
    quarters = derived(RIIA, given, whole=True).tables["Contacts"].column("Quarter")
    assert quarters == ["2024-25 Q3", "2024-25 Q4"]


PERSON = "person: person_id=C1 sex=F ethnicity=WBRI dob=2008-01-01\n"

CONTACTS = """
contacts: contact_id=K1 person_id=C1 contact_date=2025-04-01 contact_source_code=6
contact_outcomes: contact_id=K1 contact_outcome=NFA_FLAG
contacts: contact_id=K2 person_id=C1 contact_date=2025-06-30 contact_source_code=3A
contact_outcomes: contact_id=K2 contact_outcome=NFA_FLAG
contact_outcomes: contact_id=K2 contact_outcome=ADVICE_FLAG
contacts: contact_id=K3 person_id=C1 contact_date=2025-07-01 contact_source_code=6
contacts: contact_id=K4 person_id=C1 contact_date=2025-05-01 contact_source_code=10
contact_outcomes: contact_id=K4 contact_outcome=NEW_REFERRAL_FLAG
contacts: contact_id=K5 person_id=C1 contact_date=2025-05-01 contact_source_code=1C
"""
REFERRALS = """
cin_episodes: referral_id=R1 person_id=C1 referral_date=2024-11-01 close_date=2025-10-02 close_reason=RC8
cin_episodes: referral_id=R2 person_id=C1 referral_date=2025-10-31 referral_nfa=false cin_primary_need_code=N1
cin_episodes: referral_id=R3 person_id=C1 referral_date=2025-12-01 referral_nfa=true
"""
ASSESSMENTS = """
cin_assessments: assessment_id=A1 person_id=C1 assessment_start_date=2025-04-01 assessment_auth_date=2025-06-09 assessment_child_seen=true
cin_assessments: assessment_id=A2 person_id=C1 assessment_start_date=2025-04-01 assessment_auth_date=2025-06-10 assessment_outcome_nfa=true
cin_assessments: assessment_id=A3 person_id=C1 assessment_start_date=2025-04-23
cin_assessments: assessment_id=A4 person_id=C1 assessment_start_date=2025-04-24 assessment_auth_date=2025-07-01
"""
PROTECTION = """
s47_enquiry: s47_enquiry_id=E1 person_id=C1 s47_start_date=2025-07-01 s47_end_date=2025-07-20
initial_cp_conference: icpc_id=I1 person_id=C1 s47_enquiry_id=E1 icpc_date=2025-07-22 cp_plan_id=P1
initial_cp_conference: icpc_id=I2 person_id=C1 s47_enquiry_id=E1 icpc_date=2025-07-23
cp_plans: cp_plan_id=P1 person_id=C1 cp_plan_start_date=2025-07-22 previous_plan_count=1
cp_plans: cp_plan_id=P2 person_id=C1 cp_plan_start_date=2025-07-22 cp_plan_ola=true
"""
CARE = """
person: person_id=C2 dob=2020-01-01
person: person_id=C3 dob=2020-01-01
cla_episodes: cla_episode_id=E1 person_id=C1 cla_episode_start_date=2024-01-01 cla_episode_start_reason=S cla_primary_need_code=N1
legal_status: legal_status_id=L1 person_id=C1 legal_status=C2 legal_status_start_date=2024-01-01
cla_episodes: cla_episode_id=E2 person_id=C2 cla_episode_start_date=2025-05-01 cla_episode_start_reason=S cla_episode_ceased_date=2025-06-01 cla_episode_ceased_reason=E4A
legal_status: legal_status_id=L2 person_id=C2 legal_status=V2 legal_status_start_date=2025-05-01
cla_episodes: cla_episode_id=E3 person_id=C3 cla_episode_start_date=2025-05-01 cla_episode_start_reason=S
legal_status: legal_status_id=L3 person_id=C3 legal_status=V4 legal_status_start_date=2025-05-01
"""
WORKERS = """
professionals: professional_id=W1 professional_caseload=12
professionals: professional_id=W2 professional_caseload=8
involvements: involvements_id=V1 person_id=C1 professional_id=W1 professional_role_id=CW involvement_start_date=2025-01-01 involvement_end_date=2025-08-01
involvements: involvements_id=V2 person_id=C1 professional_id=W2 professional_role_id=CW involvement_start_date=2025-08-01
involvements: involvements_id=V3 person_id=C1 professional_id=W1 professional_role_id=16PLUS involvement_start_date=2025-08-01
"""
PLANS = """
ehcp_requests: ehcp_request_id=Q1 person_id=C1 ehcp_req_date=2025-04-01 ehcp_req_outcome=Y ehcp_req_outcome_date=2025-05-01
ehcp_assessment: ehcp_assessment_id=A1 person_id=C1 ehcp_request_id=Q1 ehcp_assessment_outcome=Y ehcp_assessment_outcome_date=2025-08-18
ehcp_named_plan: named_plan_id=N1 person_id=C1 ehcp_asmt_id=A1 named_plan_start_date=2025-08-19
ehcp_named_plan: named_plan_id=N2 person_id=C1 ehcp_asmt_id=A1 named_plan_start_date=2025-08-20
"""
HELP = """
early_help_episodes: episode_id=H1 person_id=C1 episode_start_date=2025-04-01 episode_end_date=2025-07-01
cin_plans: cin_plan_id=P1 person_id=C1 cin_plan_start_date=2025-04-01 cin_plan_end_date=2025-06-30
"""

COUNTED = [
    (
        "Contacts",
        1,
        CONTACTS,
        "Contacts=4 | Children=1 | From police=1 | From health=1 | From family and public=1 | Led to a referral=1 | Ended with nothing more=1",
    ),
    (
        "Referrals",
        3,
        REFERRALS,
        "Referrals=2 | Children=1 | Again within 12 months=2 | Ended with nothing more=1 | For abuse or neglect=1 | Closed=1 | Closed as needing nothing more=1 | Open at the end=1 | Open with no team or worker=1",
    ),
    ("Referrals", 2, REFERRALS, "Open at the end=1 | Open with no team or worker=1"),
    (
        "Assessments",
        1,
        ASSESSMENTS,
        "Begun=4 | Children=1 | Completed=2 | Completed within 45 working days=1 | Completed with the child seen=1 | Completed with nothing more=1 | Under way at the end=2 | Overdue at the end=1 | Under way with no team or worker=2",
    ),
    (
        "Enquiries",
        2,
        PROTECTION,
        "Enquiries begun=1 | Children=1 | Enquiries ended=1 | Enquiries that led to a conference=1 | Conferences held=2 | Held within 15 working days=1 | Conferences that led to a plan=1 | Conferences with no team or worker=2",
    ),
    ("ChildProtectionPlans", 2, PROTECTION, "Begun=1 | Begun again=1 | Open at the end=1 | Children open at the end=1"),
    (
        "LookedAfter",
        1,
        CARE,
        "Began=1 | Ceased=1 | Ceased by going home=1 | Looked after at the end=1 | Aged 16 and over at the end=1 | Under a care order at the end=1 | For abuse or neglect at the end=1 | A year without a health assessment=1",
    ),
    (
        "Workforce",
        2,
        WORKERS,
        "Case workers=1 | Children with a case worker=1 | Children per case worker=1 | Cases held on 30 September=20 | Changes of case worker=1",
    ),
    (
        "EducationPlans",
        2,
        PLANS,
        "Assessments decided=1 | Decisions to issue a plan=1 | Plans issued=2 | Plans issued within 20 weeks=1",
    ),
    ("EducationPlans", 1, PLANS, "Requests=1 | Decisions to assess=1 | No pupil or learner number=1"),
    ("EarlyHelp", 1, HELP, "Begun=1 | Open at the end=1 | Children open at the end=1"),
    ("ChildInNeedPlans", 1, HELP, "Begun=1 | Ended=1"),
    ("Children", 2, PROTECTION, "Children=1 | Girls=1"),
    ("Children", 1, PROTECTION, ""),
]


@pytest.mark.parametrize(("table", "quarter", "text", "found"), COUNTED)
def test_figures_of_a_quarter(table: str, quarter: int, text: str, found: str) -> None:
    """The first and the last day are part of it; days are working days where a limit is in them."""
    assert counted(table, quarter, PERSON + text) == found


def test_care_leavers_are_counted_in_the_latest_quarter_only() -> None:
    """What was known of them earlier is not in the payload."""
    leaver = (
        "care_leavers: table_id=T1 person_id=C1 care_leaver_eligibility='Former Relevant' care_leaver_in_touch=YES "
        "care_leaver_latest_contact=2026-02-05 care_leaver_activity=F4"
    )
    rows = shown(derived(RIIA, payload(PERSON + leaver)), "CareLeavers")
    assert [row.split(" | ")[0] for row in rows] == ["Quarter=2025-26 Q4"]
    assert [each for each in rows[0].split(" | ")[1:] if each.endswith("=1")] == [
        "Care leavers=1",
        "In touch=1",
        "Contact within 8 weeks=1",
        "In education employment or training=1",
        "With no team or worker=1",
    ]


PLAN = "permanence: table_id=P1 person_id=C1 adm_decision_date=2024-06-01 part_of_sibling_group=true placed_foster_carer_date=1900-01-01 "
AT_WORK = [
    ("", (1, 0)),
    ("decision_reversed_date=2025-04-01 decision_reversed_reason=RD1", (1, 1)),
    ("decision_reversed_date=2025-03-31", (0, 0)),
    ("permanence_order_date=2025-03-31 permanence_order_type=Adoption", (0, 0)),
    ("permanence_order_date=2026-04-02 permanence_order_type=Adoption", (1, 0)),
]


@pytest.mark.parametrize(("more", "counts"), AT_WORK)
def test_a_plan_for_adoption_is_there_while_it_is_at_work(more: str, counts: tuple[int, int]) -> None:
    """From the decision until it is reversed or the order is made; what comes after the year is not in it."""
    made = derived(ASGLB, payload(PERSON + PLAN + more))
    dates, reversals = shown(made, "AdoptionsB"), shown(made, "AdoptionsC")
    assert (len(dates), len(reversals)) == counts
    assert set(dates) <= {"Child ID=C1 | Decision for adoption=01/06/2024"}


def test_a_child_and_an_adopter(tmp_path: Path) -> None:
    """Days as a spreadsheet shows them, and a sheet for all that the guidance names."""
    text = """
        family: table_id=F1 person_id=C1 family_id=FAM1
        cla_placement: cla_placement_id=L1 person_id=C1 cla_placement_start_date=2025-05-01 cla_placement_type=A5 cla_placement_provider=PR1
        cla_placement: cla_placement_id=L2 person_id=C1 cla_placement_start_date=2025-06-01 cla_placement_type=U1 cla_placement_provider=PR4
        adopters: adopter_id=D1 family_id=FAM2 enquiry_date=2025-05-06 fostering_for_adoption=true
        adopters: adopter_id=D2 family_id=FAM2 enquiry_date=2025-05-06
    """
    made = derived(ASGLB, payload(PERSON + PLAN + text))
    assert shown(made, "AdoptionsA") == [
        "Child ID=C1 | Family ID=FAM1 | Part of a sibling group=Yes | A8a Placement provider=PR1"
    ]
    assert shown(made, "AdoptersA")[0] == "Adopter ID=D1 | Family ID=FAM2 | A12 Fostering for adoption=Yes"
    assert shown(made, "AdoptersB")[0] == "Adopter ID=D1 | Enquiry=06/05/2025"
    assert made.tables["AdoptersD"].column("Enquiries") == ["1", "0", "0", "0"]
    assert write_return(made, ASGLB, tmp_path / "asglb.xlsx") == []


def test_special_guardianship_counts_a_child_once() -> None:
    """Whether the order, the end of care, or both are recorded."""
    order = "permanence_order_date=2025-08-01 permanence_order_type='Special Guardianship Order'"
    text = f"""
        person: person_id=C2
        permanence: table_id=P1 person_id=C1 {order}
        permanence: table_id=P2 person_id=C2 {order}
        cla_episodes: cla_episode_id=E1 person_id=C1 cla_episode_start_date=2024-01-01 cla_episode_ceased_date=2025-08-01 cla_episode_ceased_reason=E45
    """
    assert shown(derived(ASGLB, payload(PERSON + text)), "SpecialGuardianship")[1] == (
        "Quarter=2025-26 Q2 | Children with an order=2 | Who had been looked after=1 | To former foster carers=1"
    )


COSTS = """
person: person_id=C1 sex=F ethnicity=WBRI dob=2012-05-06 send_flag=false
address: table_id=A1 person_id=C1 address_postcode='ZZ99 1AA' address_start_date=2020-01-01
address: table_id=A2 person_id=C1 address_postcode='ZZ99 2BB' address_start_date=2025-05-01 address_type=Placement
cla_periods_of_care: cla_id=O1 person_id=C1 poca_start_date=2024-12-01
cla_placement: cla_placement_id=L1 person_id=C1 cla_id=O1 cla_placement_start_date=2024-12-01 cla_placement_end_date=2025-05-01 cla_placement_type=U1 cla_placement_provider=PR1 cla_placement_change_reason=CARPL
cla_placement: cla_placement_id=L2 person_id=C1 cla_placement_start_date=2025-05-01 cla_placement_type=K2 cla_placement_provider=PR4 placement_local_authority=846
cla_placement: cla_placement_id=L3 person_id=C1 cla_placement_start_date=2024-12-01 cla_placement_end_date=2025-03-31
legal_status: legal_status_id=G1 person_id=C1 legal_status=C1 legal_status_start_date=2024-12-01 legal_status_end_date=2025-08-01
legal_status: legal_status_id=G2 person_id=C1 legal_status=C2 legal_status_start_date=2025-08-01
placement_costs: cost_id=K1 person_id=C1 placement_id=L1 total_weekly_cost=700
placement_costs: cost_id=K2 person_id=C1 placement_id=L2 total_committed_cost=1000.5 procurement_route=SPOT contribution_health=10
missing: table_id=M1 person_id=C1 missing_episode_start_date=2025-06-01 missing_episode_type=M
"""


def test_placement_costs_have_a_row_for_each_placement_of_the_year() -> None:
    """A weekly cost counts for its days: 1 April to 1 May are 31 days of 100 pounds."""
    child = "Child ID=C1 | Date of birth=06/05/2012 | Gender=2 | Ethnicity=WBRI | Does the child have an EHCP=No | Is the child UASC=No"
    assert shown(derived(S251, payload(COSTS)), "placement_costs") == [
        (
            f"{child} | Number of missing episodes in current period of care=0 | Legal status=C1 | "
            "Placement start date=01/12/2024 | Placement end date=01/05/2025 | Date of start of current care period=01/12/2024 | "
            "Reason for placement change=CARPL | Number of placements in last 12 months=3 | "
            "Number of placements in current care period=3 | Placement type=U1 | Provider type=PR1 | Home postcode=ZZ99 1AA | "
            "Total committed cost accrued in FY to date=3100"
        ),
        (
            f"{child} | Number of missing episodes in current period of care=1 | Legal status=C2 | "
            "Placement start date=01/05/2025 | Date of start of current care period=01/12/2024 | "
            "Number of placements in last 12 months=2 | Number of placements in current care period=3 | Placement type=K2 | "
            "Provider type=PR4 | Procurement platform=Spot | Home postcode=ZZ99 1AA | LA of placement=846 | "
            "Total committed cost accrued in FY to date=1000.5 | Contribution from health provider/s=10"
        ),
    ]


def test_what_the_extract_says_of_placements_comes_back(tmp_path: Path) -> None:
    """Costs are often kept in the finance system only, and this is their way into a payload."""
    made = derived(S251, payload(COSTS))
    write_return(made, S251, tmp_path / "costs")
    read = read_return(tmp_path / "costs", S251, Limits())
    again = back(S251, read).tables["placement_costs"]
    carried = [field.name for field in S251.tables["placement_costs"].fields if not field.unread]
    assert len(carried) == 22
    for name in carried:
        assert again.column(name) == made.tables["placement_costs"].column(name), name


def test_a_placement_that_names_no_child_is_told(tmp_path: Path) -> None:
    """It belongs to nobody."""
    path = tmp_path / "placement_costs.csv"
    path.write_text("Child ID,Placement start date\nC1,01/05/2025\n,01/06/2025\n", encoding="utf-8")
    loaded = load([(S251, read_return(path, S251, Limits()))], RELEASE, "845")
    assert {each.what for each in loaded.left_out} == {"Child ID"}
    assert len(loaded.children) == 1
