"""The smaller returns are derived from a payload row by row, and say of each field what they cannot give."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.collection.spelled import CHECKER, RELEASE, SCHEMA, back, derived, made_of, payload, shown

from ssd_registry.collection.collection import Branch
from ssd_registry.collection.coverage import coverage, totals
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import load
from ssd_registry.collection.tree import is_field
from ssd_registry.errors import CannotRead
from ssd_registry.settings import Limits

SEN2, CSWW, FOSTERING = made_of("sen2"), made_of("csww", "2024-25"), made_of("fostering")
DOCS = SCHEMA.parents[1] / "docs" / "collections"

# Fields, and how many of them are derived, partly, not at all, and read back.
COVERED = [
    ("sen2", (70, 62, 5, 3, 63)),
    ("csww", (33, 30, 3, 0, 0)),
    ("dfe-csc-api", (66, 55, 1, 10, 56)),
    ("riia", (125, 104, 10, 11, 0)),
    ("asglb", (46, 38, 2, 6, 0)),
    ("s251", (29, 26, 3, 0, 22)),
    ("fostering", (18, 10, 3, 5, 0)),
]


@pytest.mark.parametrize(("name", "counts"), COVERED)
def test_what_is_covered_is_as_the_page_says(name: str, counts: tuple[int, ...]) -> None:
    """And what is not derived says why."""
    covered = coverage(made_of(name))
    assert tuple(totals(covered).values()) == counts
    assert all(each.why.endswith(".") for each in covered if each.standing != "derived")
    fields, whole, partly, missing, _ = counts
    page = (DOCS / f"{name}.md").read_text(encoding="utf-8")
    assert f"Of its {fields} fields, {whole} are derived, {partly} partly, and {missing} not." in page


@pytest.mark.parametrize("name", [name for name, _ in COVERED])
def test_each_field_has_a_column_that_fills_it_and_each_source_is_an_item(name: str) -> None:
    """A slip of the pen would be dropped without a word."""
    made = made_of(name)
    items = {item.column for item in RELEASE.items.values()}
    assert {column for table in made.own_tables for field in table.fields for column in field.ssd} <= items
    tables = derive(payload("person: person_id=C1"), made, CHECKER).made.tables
    for table in made.own_tables:
        filled = {field.name for field in table.fields if field.ssd or field.derived}
        assert filled <= set(tables[table.name].fields if table.name in tables else ()), table.name


@pytest.mark.parametrize("name", ["sen2", "csww", "dfe-csc-api"])
def test_the_tree_has_every_field_that_the_return_carries(name: str) -> None:
    """And no other, since a name that no table has is passed over."""
    definition = made_of(name).definition
    tree = definition.xml or definition.json
    assert tree is not None
    carried = [(table.name, field.name) for table in made_of(name).own_tables for field in table.written]
    assert sorted(_fields(tree, "")) == sorted(carried)


def _fields(branch: Branch, table: str) -> Iterator[tuple[str, str]]:
    table = branch.row or table
    if is_field(branch) or branch.value:
        yield table, str(branch.value or branch.field)
    for each in branch.holds:
        yield from _fields(each, table)


REQUEST = "ehcp_requests: ehcp_request_id=Q1 person_id=C1 ehcp_req_date=2025-02-03 ehcp_req_outcome=Y ehcp_req_outcome_date=2025-03-03 mediation=false"
ASSESSMENT = "ehcp_assessment: ehcp_assessment_id=A1 person_id=C1 ehcp_request_id=Q1 ehcp_assessment_outcome=Y ehcp_assessment_outcome_date=2025-05-05 ehcp_assessment_exceptions=true"
PLAN = "ehcp_named_plan: named_plan_id=N1 person_id=C1 ehcp_asmt_id=A1 named_plan_start_date=2025-05-05 residential=A work_based=Z9"
ACTIVE = "ehcp_active_plans: active_ehcp_id=V1 person_id=C1 ehcp_request_id=Q1 active_ehcp_last_review_date=2025-12-01"
SEND = f"""
person: person_id=C1 forename=Ann surname=Example sex=F ethnicity=WBRI dob=2012-05-06 upn=A123456789123
person: person_id=C2 dob=2012-05-06
address: table_id=A1 person_id=C1 address_postcode='ZZ99 1AA'
send: table_id=S1 person_id=C1 uln=9990000025 upn_unknown=UN1
{REQUEST}
{ASSESSMENT}
{PLAN}
{ACTIVE}
ehcp_placements: placement_id=E1 person_id=C1 ehc_named_plan_id=N1 urn=123456 rank=1 sen_unit=true
ehcp_placements: placement_id=E2 person_id=C1 ehc_active_plan_id=V1 urn=123456 rank=1 start_date=2025-09-01 end_date=2026-02-01 residential=B
sen_need: table_id=D1 person_id=C1 active_ehcp_id=V1 active_ehcp_need_type=ASD active_ehcp_need_rank=1
"""


def test_a_request_leads_to_its_plan() -> None:
    """A code that the census does not have is left out, and so are days after it and who has neither request nor plan."""
    made = derived(SEN2, payload(SEND))
    assert shown(made, "Header") == [
        "Collection=SEN2 | Year=2026 | ReferenceDate=2026-01-15 | SourceLevel=L | LEA=845 | SerialNo=001 | DateTime=2026-04-07T06:00:00Z"
    ]
    assert {table: shown(made, table) for table in made.tables if table != "Header"} == {
        "Person": [
            "PersonID=C1 | Surname=Example | Forename=Ann | PersonBirthDate=2012-05-06 | Sex=F | Ethnicity=WBRI | PostCode=ZZ99 1AA | UPN=A123456789123 | UniqueLearnerNumber=9990000025"
        ],
        "Requests": [
            "PersonID=C1 | RequestID=1 | ReceivedDate=2025-02-03 | RequestOutcomeDate=2025-03-03 | RequestOutcome=Y | RequestMediation=0"
        ],
        "Assessment": [
            "PersonID=C1 | RequestID=1 | AssessmentID=1 | AssessmentOutcome=Y | AssessmentOutcomeDate=2025-05-05 | Week20=1"
        ],
        "NamedPlan": ["PersonID=C1 | RequestID=1 | AssessmentID=1 | NamedPlanID=1 | StartDate=2025-05-05 | PlanRes=A"],
        "PlanDetail": ["PersonID=C1 | NamedPlanID=1 | URN=123456 | PlacementRank=1 | SENunitIndicator=1"],
        "ActivePlans": ["PersonID=C1 | RequestID=1 | ActivePlanID=1 | LastReview=2025-12-01"],
        "PlacementDetail": [
            "PersonID=C1 | ActivePlanID=1 | URN=123456 | PlacementRank=1 | EntryDate=2025-09-01 | RES=B"
        ],
        "SENneed": ["PersonID=C1 | ActivePlanID=1 | SENtype=ASD | SENtypeRank=1"],
    }


def test_a_census_of_needs_becomes_a_payload_and_the_same_again(tmp_path: Path) -> None:
    """But for the key of a person, which is ours and not in the file, and for what the sender has to add."""
    path, again = tmp_path / "sen2.xml", tmp_path / "again.xml"
    told = write_return(derived(SEN2, payload(SEND), whole=True), SEN2, path)
    assert any("DMO should follow" in line for line in told)
    write_return(back(SEN2, read_return(path, SEN2, Limits())), SEN2, again)
    persons = [each.read_text(encoding="utf-8").partition("<Persons>")[2] for each in (path, again)]
    assert persons[0] == persons[1] != ""


HISTORY = [
    ("", "", ["1 Y Y"]),
    (ASSESSMENT, ASSESSMENT.replace("2025-05-05", "2024-12-31"), ["1 H H"]),
    (f"{REQUEST}\n{ASSESSMENT}", "", ["0 H H"]),
    (ASSESSMENT, "", ["0 H H", "1 Y -"]),
]


@pytest.mark.parametrize(("old", "new", "outcomes"), HISTORY)
def test_a_plan_decided_on_before_the_year_is_historical(old: str, new: str, outcomes: list[str]) -> None:
    """So is one that goes back to nothing that is recorded."""
    tables = derived(SEN2, payload(SEND.replace(old, new) if old else SEND)).tables
    decided = dict(
        zip(tables["Assessment"].column("RequestID"), tables["Assessment"].column("AssessmentOutcome"), strict=True)
    )
    asked = zip(tables["Requests"].column("RequestID"), tables["Requests"].column("RequestOutcome"), strict=True)
    assert [f"{request} {outcome} {decided.get(request, '-')}" for request, outcome in asked] == outcomes


IN_THE_YEAR = [
    (PLAN, f"{PLAN} named_plan_ceased_date=2025-11-01", (1, 0)),
    (PLAN, f"{PLAN} named_plan_ceased_date=2026-03-01", (1, 1)),
    (f"{PLAN}\n{ACTIVE}", f"{PLAN} named_plan_ceased_date=2024-12-31", (0, 0)),
    (f"{PLAN}\n{ACTIVE}", "", (1, 0)),
    (f"{ASSESSMENT}\n{PLAN}\n{ACTIVE}", "", (1, 0)),
    (f"{REQUEST}\n{ASSESSMENT}\n{PLAN}\n{ACTIVE}", REQUEST.replace("=Y", "=N").replace("2025", "2024"), (0, 0)),
    ("ehcp_req_date=2025-02-03", "ehcp_req_date=2026-02-03", (0, 0)),
]


@pytest.mark.parametrize(("old", "new", "counts"), IN_THE_YEAR)
def test_the_year_says_which_requests_and_plans_are_in_it(old: str, new: str, counts: tuple[int, int]) -> None:
    """Those that were open in it, and plans in force on the census day."""
    assert old in SEND
    made = derived(SEN2, payload(SEND.replace(old, new)))
    assert (len(shown(made, "Requests")), len(shown(made, "ActivePlans"))) == counts


WORKER = """
person: person_id=C1
professionals: professional_id=W1 social_worker_registration_no=SW1234567 full_time_equivalency=0.8 agency_worker_flag=true prof_sex=F ethnicity=WROM date_of_birth=1980-01-02
professionals: professional_id=W2 agency_worker_flag=true
involvements: involvements_id=V1 person_id=C1 professional_id=W1 professional_role_id=CW involvement_start_date=2025-01-01
"""
POST = "employments: employment_id=E1 worker_id=W1 role=5 start_date=2020-01-06 full_time_equivalent_30_september=0.6 absent_30_september=true absence_reason=SIC "
WHO = "AgencyWorker=1 | SWENo=SW1234567 | FTE=0.8 | PersonBirthDate=1980-01-02 | GenderCurrent=2 | Ethnicity=WOTH | "
ON_THE_DAY = "FTE30=0.6 | Cases30=1 | Absat30Sept=1 | ReasonAbsence=SIC"
POSTS = [
    (POST, [f"{WHO}OrgRole=5 | RoleStartDate=2020-01-06 | {ON_THE_DAY}"]),
    (
        f"{POST} end_date=2025-03-01 leaver_destination=3 leaving_reason=1",
        [f"{WHO}OrgRole=5 | RoleStartDate=2020-01-06 | RoleEndDate=2025-03-01 | LeaverDestination=3 | ReasonLeave=1"],
    ),
    (
        f"{POST} end_date=2025-12-01 leaver_destination=3 leaving_reason=1",
        [f"{WHO}OrgRole=5 | RoleStartDate=2020-01-06 | {ON_THE_DAY}"],
    ),
    (f"{POST} end_date=2024-09-30", []),
    (POST.replace("2020-01-06", "2025-10-01"), []),
    ("", [f"{WHO}FTE30=0.8 | Cases30=1"]),
]


@pytest.mark.parametrize(("post", "rows"), POSTS)
def test_a_worker_is_in_the_census_with_each_post_of_the_year(post: str, rows: list[str]) -> None:
    """Who left has nothing of the day, and who has no registration number is no social worker."""
    assert shown(derived(CSWW, payload(WORKER + post)), "CSWWWorker") == rows


def test_the_figures_of_the_authority_come_before_what_its_workers_add_up_to(tmp_path: Path) -> None:
    """What is missing is told when the file is written."""
    counted = derived(CSWW, payload(WORKER + POST))
    assert shown(counted, "LALevelVacancies") == ["NoAgencyFTE=0.8 | NoAgencyHeadcount=1"]
    told = write_return(counted, CSWW, tmp_path / "csww.xml")
    assert [each for each in ("NumberOfVacancies", "QualInst") if any(each in line for line in told)] == [
        "NumberOfVacancies",
        "QualInst",
    ]
    said = "\nauthority_workforce: workforce_id=F1 census_date=2025-09-30 vacancies=4.5 agency_full_time_equivalent=7 agency_headcount=8"
    assert shown(derived(CSWW, payload(WORKER + POST + said)), "LALevelVacancies") == [
        "NumberOfVacancies=4.5 | NoAgencyFTE=7 | NoAgencyHeadcount=8"
    ]


def test_a_return_without_children_is_not_loaded() -> None:
    """A payload is about children."""
    with pytest.raises(CannotRead, match="cannot be loaded"):
        load([(CSWW, derived(CSWW, payload(WORKER)))], RELEASE, "845")


HOMES = """
person: person_id=C1
cla_placement: cla_placement_id=L1 person_id=C1 cla_placement_start_date=2025-05-01 foster_household_id=H1
foster_households: foster_household_id=H1 agency_urn=SC123456 approval_date=2020-01-01 carer_count=2 approved_places=3 approval_type=FAMILY
foster_households: foster_household_id=H2 agency_urn=SC123456 approval_date=2020-01-01 deregistered_date=2025-09-01 carer_count=1
foster_households: foster_household_id=H3 agency_urn=SC123456 approval_date=2020-01-01 deregistered_date=2025-03-31
foster_households: foster_household_id=H4 agency_urn=SC123456 enquiry_date=2025-05-01 application_date=2025-06-01 application_stage=WITHDRAWN withdrawn_reason=AW3
foster_households: foster_household_id=H5 agency_urn=SC123456 application_date=2024-06-01 application_stage=WITHDRAWN withdrawn_reason=AW3
"""


def test_fostering_households_of_the_year_and_their_totals() -> None:
    """A household that left before the year is in neither, nor is an application that ended before it."""
    made = derived(FOSTERING, payload(HOMES))
    assert shown(made, "Households") == [
        "Household=H1",
        "Household=H2",
        "Household=H4 | Application withdrawal reason=AW3",
    ]
    assert shown(made, "Totals") == [
        "Agency URN=SC123456 | Enquiries=1 | Applications=1 | Withdrawn=1 | Approved in the year=0 | Left in the year=1 | Approved at the end=1 | Carers at the end=2 | Places at the end=3 | Family and friends at the end=1 | Children placed at the end=1"
    ]
