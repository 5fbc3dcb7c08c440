"""Where a return is easily got wrong: each trap is one child of a payload, derived with all the others of its year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import orjson
import pytest
from lxml import etree

from ssd_registry.check import Checker
from ssd_registry.collection.check import Beside, ReturnChecker, given_of
from ssd_registry.collection.complete import completed
from ssd_registry.collection.derive import derive
from ssd_registry.collection.rows import Return, rows_of
from ssd_registry.collection.shelf import Shelf
from ssd_registry.collection.xml import write_xml, xml_faults, xml_schema
from ssd_registry.payload import read_payload
from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits
from ssd_registry.tables import Layout

REGISTRY = Registry()
SHELF = Shelf(REGISTRY.folder)
CHECKER = Checker(REGISTRY)
RELEASE = REGISTRY.get("1.1.0")
LAYOUT = Layout(RELEASE)

Cells = dict[str, str]
Rows = list[dict[str, str | None]]


# What the payload has of a child


def row(table: str, **cells: str | None) -> tuple[str, Cells]:
    """Return a row of *table* with its columns, written without what they all begin with."""
    prefix = LAYOUT.keys[table].column.split("_")[0]
    return table, {f"{prefix}_{name}": value for name, value in cells.items() if value is not None}


def coded(table: str, record: str, *codes: str) -> list[tuple[str, Cells]]:
    """Return the codes of a list inside *record*, which is of the table that owns *table*."""
    owner, item = LAYOUT.lists[table]
    return [(table, {LAYOUT.keys[owner.name].column: record, item.column: code}) for code in codes]


def person(**cells: str) -> tuple[str, Cells]:
    return row("ssd_person", **{"dob": "2014-06-02", "sex": "F", "ethnicity": "WBRI", **cells})


def referral(begins: str = "2025-05-01", ends: str | None = None, **more: str) -> tuple[str, Cells]:
    return row("ssd_cin_episodes", referral_date=begins, close_date=ends, **more)


def assessment(begins: str, signed: str | None = None, **more: str) -> tuple[str, Cells]:
    return row("ssd_cin_assessments", assessment_start_date=begins, assessment_auth_date=signed, **more)


def enquiry(begins: str = "2025-06-02", **more: str) -> tuple[str, Cells]:
    return row("ssd_s47_enquiry", s47_start_date=begins, **more)


def conference(day: str, **more: str) -> tuple[str, Cells]:
    return row("ssd_initial_cp_conference", icpc_date=day, **more)


def protection(begins: str, ends: str | None = None, **more: str) -> tuple[str, Cells]:
    return row("ssd_cp_plans", cp_plan_start_date=begins, cp_plan_end_date=ends, **more)


def care(begins: str, ends: str | None = None) -> tuple[str, Cells]:
    return row("ssd_cla_periods_of_care", start_date=begins, end_date=ends)


def episode(begins: str, ends: str | None = None, why: str | None = None, **more: str) -> tuple[str, Cells]:
    return row(
        "ssd_cla_episodes",
        cla_episode_start_date=begins,
        cla_episode_ceased_date=ends,
        cla_episode_ceased_reason=why,
        **more,
    )


def placement(
    begins: str, ends: str | None = None, kind: str = "U6", home: str = "BN2 2BB", **more: str
) -> tuple[str, Cells]:
    return row(
        "ssd_cla_placement",
        cla_placement_start_date=begins,
        cla_placement_end_date=ends,
        cla_placement_type=kind,
        cla_placement_postcode=home,
        **more,
    )


def status(begins: str, ends: str | None = None, code: str = "C2") -> tuple[str, Cells]:
    return row("ssd_legal_status", legal_status=code, legal_status_start_date=begins, legal_status_end_date=ends)


def address(begins: str | None, ends: str | None, postcode: str, kind: str = "Primary Address") -> tuple[str, Cells]:
    return row(
        "ssd_address",
        address_type=kind,
        address_postcode=postcode,
        address_start_date=begins,
        address_end_date=ends,
    )


def check(kind: str, day: str, done: str = "Completed") -> tuple[str, Cells]:
    return row("ssd_cla_health", health_check_type=kind, health_check_date=day, health_check_status=done)


ALL_YEAR = [care("2024-01-10"), status("2024-01-10"), placement("2024-01-10")]
"""A child in care from before the year to after it."""

ALONE = "Unaccompanied Asylum Seeking Child"


# The traps


@dataclass(frozen=True)
class Trap:
    """What the payload has of one child, and the rows that a table of the return has of that child because of it.

    Only the fields that are named in the rows are looked at.
    """

    says: str
    held: Sequence[tuple[str, Cells]]
    table: str
    rows: Rows


CENSUS = [
    Trap(
        "a case that closed after the reference date is still open",
        [referral(ends="2026-04-02", close_reason="RC1")],
        "CINdetails",
        [{"CINreferralDate": "2025-05-01", "CINclosureDate": None, "ReasonForClosure": None}],
    ),
    Trap("a referral after the reference date is none", [referral("2026-04-01")], "CINdetails", []),
    Trap("a child with no referral in the census is not in it", [referral("2026-04-01")], "ChildIdentifiers", []),
    Trap("a case that closed before the year is none", [referral("2024-05-01", "2025-03-31")], "CINdetails", []),
    Trap(
        "an earlier referral that needed nothing more is none, though never closed",
        [referral("2024-05-01", referral_nfa="true")],
        "CINdetails",
        [],
    ),
    Trap(
        "no further action is said in words", [referral(referral_nfa="true")], "CINdetails", [{"ReferralNFA": "true"}]
    ),
    Trap(
        "an unborn child has an expected date and no known sex",
        [person(dob="", expected_dob="2026-06-01"), referral()],
        "ChildIdentifiers",
        [{"PersonBirthDate": None, "ExpectedPersonBirthDate": "2026-06-01", "Sex": "U"}],
    ),
    Trap(
        "a child who was born since has a date of birth only",
        [person(dob="2025-06-03", expected_dob="2025-06-01"), referral()],
        "ChildIdentifiers",
        [{"PersonBirthDate": "2025-06-03", "ExpectedPersonBirthDate": None, "Sex": "F"}],
    ),
    Trap(
        "a child who was born after the year was not born yet",
        [person(dob="2026-04-03", expected_dob="2026-04-10"), referral()],
        "ChildIdentifiers",
        [{"PersonBirthDate": None, "ExpectedPersonBirthDate": "2026-04-10", "Sex": "U"}],
    ),
    Trap("sex is M, F or U", [person(sex=""), referral()], "ChildIdentifiers", [{"Sex": "U"}]),
    Trap(
        "a death after the year is not known yet",
        [person(death_date="2026-04-01"), referral()],
        "ChildIdentifiers",
        [{"PersonDeathDate": None}],
    ),
    Trap(
        "a death in the year is given",
        [person(death_date="2026-03-31"), referral()],
        "ChildIdentifiers",
        [{"PersonDeathDate": "2026-03-31"}],
    ),
    Trap(
        "without a pupil number there is the reason",
        [person(upn_unknown="UN4"), referral()],
        "ChildIdentifiers",
        [{"UPN": None, "UPNunknown": "UN4"}],
    ),
    Trap(
        "the former pupil number is the latest of them",
        [
            row("ssd_linked_identifiers", identifier_type="Former Unique Pupil Number", identifier_value=number)
            if day is None
            else (
                "ssd_linked_identifiers",
                {
                    "link_identifier_type": "Former Unique Pupil Number",
                    "link_identifier_value": number,
                    "link_valid_from_date": day,
                },
            )
            for number, day in (
                ("A000000000001", "2023-01-01"),
                ("B000000000002", "2024-01-01"),
                ("C000000000003", None),
            )
        ]
        + [referral()],
        "ChildIdentifiers",
        [{"FormerUPN": "B000000000002"}],
    ),
    Trap(
        "each kind of disability once",
        [*(row("ssd_disability", disability_code=code) for code in ("HAND", "MOB", "HAND")), referral()],
        "Disabilities",
        [{"Disability": "HAND"}, {"Disability": "MOB"}],
    ),
    Trap(
        "a conference that no enquiry led to stands with the referral",
        [referral(), conference("2025-07-01", icpc_transfer_in="true")],
        "CINdetails",
        [{"DateOfInitialCPC": "2025-07-01"}],
    ),
    Trap(
        "a conference that an enquiry led to does not",
        [referral(), enquiry(s47_enquiry_id="E1"), conference("2025-06-20", s47_enquiry_id="E1")],
        "CINdetails",
        [{"DateOfInitialCPC": None}],
    ),
    Trap(
        "it stands with the enquiry",
        [
            referral(),
            enquiry(s47_enquiry_id="E1"),
            conference("2025-06-20", s47_enquiry_id="E1", icpc_target_date="2025-06-23"),
        ],
        "Section47",
        [{"InitialCPCtarget": "2025-06-23", "DateOfInitialCPC": "2025-06-20", "ICPCnotRequired": "false"}],
    ),
    Trap(
        "our item on conferences asks the opposite question",
        [referral(), enquiry(conference_required="false")],
        "Section47",
        [{"ICPCnotRequired": "true"}],
    ),
    Trap(
        "and the other way round",
        [referral(), enquiry(conference_required="true", s47_end_date="2025-06-20")],
        "Section47",
        [{"ICPCnotRequired": "false"}],
    ),
    Trap(
        "an outcome says that a conference is needed",
        [
            referral(),
            enquiry(s47_end_date="2025-06-20", s47_enquiry_id="E1"),
            *coded("ssd_s47_outcomes", "E1", "CP_CONFERENCE_FLAG"),
        ],
        "Section47",
        [{"ICPCnotRequired": "false"}],
    ),
    Trap(
        "an enquiry with no conference is there, and needed none",
        [referral(), enquiry(s47_end_date="2025-06-20", s47_nfa="true")],
        "Section47",
        [{"S47ActualStartDate": "2025-06-02", "DateOfInitialCPC": None, "ICPCnotRequired": "true"}],
    ),
    Trap(
        "until an enquiry ends a conference may come",
        [referral(), enquiry("2026-03-20")],
        "Section47",
        [{"ICPCnotRequired": "false"}],
    ),
    Trap(
        "a conference is due on the fifteenth working day, bank holidays apart",
        [referral(), enquiry("2025-12-08", conference_required="true")],
        "Section47",
        [{"InitialCPCtarget": "2025-12-31"}],
    ),
    Trap(
        "each factor once, and of finished assessments only",
        [
            referral(),
            assessment("2025-05-02", "2025-06-02", assessment_id="A1"),
            row("ssd_assessment_factors", table_id="F1", assessment_id="A1"),
            *coded("ssd_assessment_factor_codes", "F1", "3B", "4B"),
            row("ssd_assessment_factors", table_id="F2", assessment_id="A1"),
            *coded("ssd_assessment_factor_codes", "F2", "3B"),
            assessment("2026-03-02", assessment_id="A2"),
            row("ssd_assessment_factors", table_id="F3", assessment_id="A2"),
            *coded("ssd_assessment_factor_codes", "F3", "1A"),
        ],
        "AssessmentFactorsList",
        [{"AssessmentFactor": "3B"}, {"AssessmentFactor": "4B"}],
    ),
    Trap(
        "a day in 1900 stands for none",
        [referral(), assessment("2025-05-02", "1900-01-02")],
        "Assessments",
        [{"AssessmentActualStartDate": "2025-05-02", "AssessmentAuthorisationDate": None}],
    ),
    Trap(
        "an assessment that was signed off after the year is not finished",
        [referral(), assessment("2026-03-02", "2026-04-02")],
        "Assessments",
        [{"AssessmentAuthorisationDate": None}],
    ),
    Trap(
        "the review point of an assessment is given",
        [referral(), assessment("2025-05-02", internal_review_date="2025-05-16")],
        "Assessments",
        [{"AssessmentInternalReviewDate": "2025-05-16"}],
    ),
    Trap(
        "a plan that ended before the year is none, and one that ends after it is open",
        [
            referral("2025-01-06"),
            row("ssd_cin_plans", cin_plan_start_date="2025-01-10", cin_plan_end_date="2025-03-31"),
            row("ssd_cin_plans", cin_plan_start_date="2025-04-10", cin_plan_end_date="2026-04-30"),
        ],
        "CINplanDates",
        [{"CINPlanStartDate": "2025-04-10", "CINPlanEndDate": None}],
    ),
    Trap(
        "a protection plan does not count itself among the earlier ones",
        [
            referral(),
            protection("2020-01-01", "2020-06-01"),
            protection("2022-01-01", "2022-06-01"),
            protection("2025-06-20"),
        ],
        "ChildProtectionPlans",
        [{"CPPstartDate": "2025-06-20", "NumberOfPreviousCPP": "2"}],
    ),
    Trap(
        "what the authority says of earlier plans counts more",
        [referral(), protection("2025-06-20", previous_plan_count="3")],
        "ChildProtectionPlans",
        [{"NumberOfPreviousCPP": "3"}],
    ),
    Trap(
        "a plan of another authority is in that one's census",
        [referral(), protection("2025-06-20", cp_plan_ola="true")],
        "ChildProtectionPlans",
        [],
    ),
    Trap(
        "every review of a plan up to the end of the year, those before it too",
        [
            referral("2024-12-01"),
            protection("2024-12-20", cp_plan_id="P1"),
            *(
                row("ssd_cp_reviews", cp_plan_id="P1", cp_review_date=day)
                for day in ("2025-03-01", "2025-08-20", "2026-04-01")
            ),
        ],
        "Reviews",
        [{"CPPreviewDate": "2025-03-01"}, {"CPPreviewDate": "2025-08-20"}],
    ),
    Trap(
        "a record that names no referral belongs to the latest that had begun",
        [referral("2025-05-01", "2025-07-01"), referral("2025-08-01"), assessment("2025-08-02")],
        "Assessments",
        [{"CINdetailsID": "2", "AssessmentActualStartDate": "2025-08-02"}],
    ),
]

GENDERED = [
    Trap(
        "up to 2023-24 there was gender, as a figure",
        [person(gender="01"), referral("2023-05-01")],
        "ChildIdentifiers",
        [{"GenderCurrent": "1"}],
    ),
    Trap(
        "where it is not recorded, sex gives it",
        [person(sex="F"), referral("2023-05-01")],
        "ChildIdentifiers",
        [{"GenderCurrent": "2"}],
    ),
]

PRE_PROCEEDINGS = [
    Trap(
        "pre-proceedings stand with the latest referral that had begun",
        [
            referral("2026-05-01", "2026-07-01"),
            referral("2026-08-01"),
            row("ssd_pre_proceedings", pre_pro_decision_date="2026-09-01", family_group_meeting_offered="true"),
        ],
        "PreProceedings",
        [{"CINdetailsID": "2", "PPStartDate": "2026-09-01", "FGDMMeetingOffer": "1"}],
    ),
]

LOOKED_AFTER = [
    Trap(
        "a new episode begins at each change of status, placement or carer, and care goes on",
        [
            care("2024-01-10"),
            status("2024-01-10", "2025-05-01", "V2"),
            status("2025-05-01", "2025-11-03", "C1"),
            status("2025-11-03", "2026-01-05", "C2"),
            status("2026-01-05", None, "E1"),
            placement("2024-01-10", "2025-06-15", cla_placement_urn="SC000001"),
            placement("2025-06-15", "2025-08-01", home="TN3 3CC", cla_placement_urn="SC000002"),
            placement("2025-08-01", "2025-11-03", "U4", home="TN3 3CC", cla_placement_urn="SC000002"),
            placement("2025-11-03", "2026-01-05", "U4", home="TN4 4DD", cla_placement_urn="SC000003"),
            placement("2026-01-05", None, "U6", home="TN4 4DD", cla_placement_urn="SC000003"),
        ],
        "Episodes",
        [
            {"DECOM": "10/01/2024", "RNE": "S", "LS": "V2", "DEC": "01/05/2025", "REC": "X1"},
            {"DECOM": "01/05/2025", "RNE": "L", "LS": "C1", "DEC": "15/06/2025", "REC": "X1"},
            {"DECOM": "15/06/2025", "RNE": "P", "LS": "C1", "DEC": "01/08/2025", "REC": "X1"},
            {"DECOM": "01/08/2025", "RNE": "T", "LS": "C1", "DEC": "03/11/2025", "REC": "X1"},
            {"DECOM": "03/11/2025", "RNE": "B", "LS": "C2", "DEC": "05/01/2026", "REC": "X1"},
            {"DECOM": "05/01/2026", "RNE": "U", "LS": "E1", "DEC": None, "REC": None},
        ],
    ),
    Trap(
        "what the authority recorded of episodes stands, and X1 where it did not say that care goes on",
        [
            episode("2025-05-01", "2025-07-01", cla_episode_start_reason="S", cla_primary_need_code="N1"),
            episode("2025-07-01", "2025-08-01", "E4A", cla_episode_start_reason="P", cla_primary_need_code="N1"),
            status("2025-05-01"),
        ],
        "Episodes",
        [
            {"RNE": "S", "CIN": "N1", "DEC": "01/07/2025", "REC": "X1"},
            {"RNE": "P", "CIN": "N1", "DEC": "01/08/2025", "REC": "E4A"},
        ],
    ),
    Trap(
        "an episode that ended after the year is still open",
        [
            care("2025-05-01", "2026-04-10"),
            placement("2025-05-01", "2026-04-10", cla_placement_change_reason="CHILD"),
            status("2025-05-01"),
            row("ssd_cla_reviews", cla_review_date="2025-06-01"),
        ],
        "Episodes",
        [{"DECOM": "01/05/2025", "DEC": None, "REC": None, "REASON_PLACE_CHANGE": None}],
    ),
    Trap("an episode that ended before the year is none", [care("2024-05-01", "2025-03-31")], "Episodes", []),
    Trap(
        "the legal status is the one in force on the first day",
        [episode("2025-05-01"), status("2024-01-01", "2025-05-01", "V2"), status("2025-05-01", None, "C1")],
        "Episodes",
        [{"LS": "C1"}],
    ),
    Trap(
        "home is where the child lived when care began, not where the child is placed",
        [
            *ALL_YEAR,
            address("2020-01-01", "2024-01-10", "BN1 1AA"),
            address("2024-01-10", None, "BN2 2BB"),
            address("2024-01-10", None, "BN2 2BB", "Placement"),
        ],
        "Episodes",
        [{"HOME_POST": "BN1 1AA", "PL_POST": "BN2 2BB"}],
    ),
    Trap(
        "home is with the parents where the child is placed with them",
        [
            episode("2024-01-10", "2025-06-02", "X1", cla_episode_start_reason="S"),
            episode("2025-06-02", None, None, cla_episode_start_reason="P"),
            placement("2024-01-10", "2025-06-02"),
            placement("2025-06-02", kind="P1", home="BN3 3CC"),
            address("2020-01-01", "2025-06-02", "BN1 1AA"),
            address("2025-06-02", None, "BN3 3CC"),
        ],
        "Episodes",
        [{"HOME_POST": "BN1 1AA", "PL_POST": "BN2 2BB"}, {"HOME_POST": "BN3 3CC", "PL_POST": "BN3 3CC"}],
    ),
    Trap(
        "no postcode is given of a short break",
        [
            care("2025-05-01"),
            status("2025-05-01", None, "V4"),
            placement("2025-05-01"),
            address(None, None, "BN1 1AA"),
        ],
        "Episodes",
        [{"LS": "V4", "HOME_POST": None, "PL_POST": None}],
    ),
    Trap(
        "no review is given of a child with short breaks only",
        [
            care("2025-05-01"),
            status("2025-05-01", None, "V4"),
            placement("2025-05-01"),
            row("ssd_cla_reviews", cla_review_date="2025-06-01"),
        ],
        "Reviews",
        [],
    ),
    Trap(
        "the authority of the placement says where it is",
        [care("2025-05-01"), placement("2025-05-01", placement_local_authority="846")],
        "Episodes",
        [{"PL_LA": "846", "PL_LOCATION": "OUT"}],
    ),
    Trap(
        "in the authority's own area it is in",
        [
            care("2025-05-01"),
            placement("2025-05-01", placement_local_authority="845", cla_placement_distance="3.5"),
        ],
        "Episodes",
        [{"PL_LA": "845", "PL_LOCATION": "IN", "PL_DISTANCE": "3.5"}],
    ),
    Trap(
        "a placement with parents has no number, nor is that said",
        [care("2025-05-01"), placement("2025-05-01", kind="P1", cla_placement_urn="XXXXXXX")],
        "Episodes",
        [{"PLACE": "P1", "URN": None}],
    ),
    Trap(
        "foster carers may have none, and that is said",
        [care("2025-05-01"), placement("2025-05-01", kind="U6", cla_placement_urn="XXXXXXX")],
        "Episodes",
        [{"PLACE": "U6", "URN": "XXXXXXX"}],
    ),
    Trap(
        "nobody asks who provides a temporary placement",
        [care("2025-05-01"), placement("2025-05-01", kind="T0", cla_placement_provider="PR1")],
        "Episodes",
        [{"PLACE": "T0", "PLACE_PROVIDER": None}],
    ),
    Trap("the pupil number", [person(upn="A000000000001"), *ALL_YEAR], "Header", [{"UPN": "A000000000001"}]),
    Trap("or the reason for none, in one field", [person(upn_unknown="UN3"), *ALL_YEAR], "Header", [{"UPN": "UN3"}]),
    Trap(
        "a mother, and when her first child was born",
        [
            *ALL_YEAR,
            row("ssd_mother", childs_person_id="X1", childs_dob="2025-12-01"),
            row("ssd_mother", childs_person_id="X2", childs_dob="2024-02-01"),
        ],
        "Header",
        [{"MOTHER": "1", "MC_DOB": "01/02/2024"}],
    ),
    Trap("a girl of whom nothing is recorded is none", ALL_YEAR, "Header", [{"MOTHER": "0", "MC_DOB": None}]),
    Trap("it is not asked of a boy", [person(sex="M"), *ALL_YEAR], "Header", [{"SEX": "M", "MOTHER": None}]),
    Trap(
        "reviews that were held in the year",
        [
            *ALL_YEAR,
            row("ssd_cla_reviews", cla_review_date="2025-03-31"),
            row("ssd_cla_reviews", cla_review_date="2025-06-01", cla_review_cancelled="true"),
            row("ssd_cla_reviews", cla_review_date="2025-06-08", cla_review_participation="PN1"),
        ],
        "Reviews",
        [{"REVIEW": "08/06/2025", "REVIEW_CODE": "PN1"}],
    ),
    Trap(
        "a child who sought asylum alone counts up to the eighteenth birthday",
        [*ALL_YEAR, row("ssd_immigration_status", immigration_status=ALONE)],
        "UASC",
        [{"DOB": "02/06/2014", "DUC": "02/06/2032"}],
    ),
    Trap(
        "or up to the day in the year on which that ended",
        [
            *ALL_YEAR,
            row("ssd_immigration_status", immigration_status=ALONE, immigration_status_end_date="2025-07-01"),
        ],
        "UASC",
        [{"DUC": "01/07/2025"}],
    ),
    Trap(
        "the file of all children says so too",
        [*ALL_YEAR, row("ssd_immigration_status", immigration_status=ALONE)],
        "Header",
        [{"UASC": "1"}],
    ),
    Trap(
        "not where it ended before the year",
        [
            *ALL_YEAR,
            row("ssd_immigration_status", immigration_status=ALONE, immigration_status_end_date="2025-03-01"),
        ],
        "Header",
        [{"UASC": "0"}],
    ),
    Trap(
        "the latest score of the year",
        [
            *ALL_YEAR,
            row("ssd_sdq_scores", sdq_completed_date="2025-03-01", sdq_score="30"),
            row("ssd_sdq_scores", sdq_completed_date="2025-06-01", sdq_score="20"),
            row("ssd_sdq_scores", sdq_completed_date="2026-02-01", sdq_score="10"),
            row("ssd_sdq_scores", sdq_completed_date="2026-05-01", sdq_score="5"),
        ],
        "OC2",
        [{"SDQ_SCORE": "10", "SDQ_REASON": None}],
    ),
    Trap(
        "a conviction in the year, and no development check at 11",
        [*ALL_YEAR, row("ssd_cla_convictions", cla_conviction_date="2025-06-01")],
        "OC2",
        [{"CONVICTED": "1", "HEALTH_CHECK": None}],
    ),
    Trap(
        "convictions are not asked of children under 10, and development checks are of those under 5",
        [person(dob="2022-06-02"), *ALL_YEAR, check("Health surveillance checks", "2025-06-01", "Planned")],
        "OC2",
        [{"CONVICTED": None, "HEALTH_CHECK": "0"}],
    ),
    Trap(
        "checks count in the year only",
        [*ALL_YEAR, check("Dental Check", "2025-03-01"), check("Health Assessment", "2025-06-01")],
        "OC2",
        [{"TEETH_CHECK": "0", "HEALTH_ASSESSMENT": "1"}],
    ),
    Trap(
        "vaccinations are 1 or 0",
        [*ALL_YEAR, row("ssd_cla_immunisations", immunisations_status="true")],
        "OC2",
        [{"IMMUNISATIONS": "1"}],
    ),
    Trap(
        "help with misuse was offered, not received",
        [
            *ALL_YEAR,
            row(
                "ssd_cla_substance_misuse",
                substance_misuse_date="2025-06-01",
                intervention_received="false",
                intervention_offered="true",
            ),
        ],
        "OC2",
        [{"SUBSTANCE_MISUSE": "1", "INTERVENTION_RECEIVED": "0", "INTERVENTION_OFFERED": "1"}],
    ),
    Trap("health is asked of those in care all year only", [care("2025-05-01")], "OC2", []),
    Trap(
        "a care leaver at 18: the home with a figure for whether it suits",
        [
            person(dob="2007-06-02"),
            care("2020-01-01", "2025-06-01"),
            row(
                "ssd_care_leavers",
                care_leaver_in_touch="YES",
                care_leaver_activity="F2",
                care_leaver_accommodation="D",
                care_leaver_accom_suitable="1",
            ),
        ],
        "OC3",
        [{"IN_TOUCH": "YES", "ACTIV": "F2", "ACCOM": "D1"}],
    ),
    Trap(
        "nought of those who are not reached",
        [
            person(dob="2006-06-02"),
            care("2020-01-01", "2024-06-01"),
            row("ssd_care_leavers", care_leaver_in_touch="NO"),
        ],
        "OC3",
        [{"IN_TOUCH": "NO", "ACTIV": "0", "ACCOM": "0"}],
    ),
    Trap(
        "nothing of those who died",
        [
            person(dob="2006-06-02"),
            care("2020-01-01", "2024-06-01"),
            row("ssd_care_leavers", care_leaver_in_touch="DIED", care_leaver_activity="F2"),
        ],
        "OC3",
        [{"IN_TOUCH": "DIED", "ACTIV": None, "ACCOM": None}],
    ),
    Trap(
        "not of those who were in care on the birthday",
        [
            person(dob="2008-06-02"),
            care("2020-01-01"),
            row("ssd_care_leavers", care_leaver_in_touch="YES"),
        ],
        "OC3",
        [],
    ),
    Trap(
        "the adoption of a child who was adopted in the year",
        [
            episode("2024-05-01", "2025-09-01", "E11", cla_episode_start_reason="S"),
            row("ssd_permanence", adm_decision_date="2025-01-06", matched_date="2025-05-01", adopter_sex="MF"),
        ],
        "AD1",
        [{"DATE_INT": "06/01/2025", "DATE_MATCH": "01/05/2025", "SEX_ADOPTR": "MF"}],
    ),
    Trap(
        "not of one who was matched only",
        [*ALL_YEAR, row("ssd_permanence", adm_decision_date="2025-01-06", matched_date="2025-05-01")],
        "AD1",
        [],
    ),
    Trap(
        "the day of the decision, not of the move to adopters",
        [
            *ALL_YEAR,
            row("ssd_permanence", adm_decision_date="2025-05-06", placed_for_adoption_date="2025-08-01"),
        ],
        "PlacedAdoption",
        [{"DATE_PLACED": "06/05/2025", "DATE_PLACED_CEASED": None}],
    ),
    Trap(
        "parts of a date that nobody knows are zz",
        [
            care("2025-05-01"),
            row(
                "ssd_cla_previous_permanence",
                previous_permanence_option="P1",
                previous_permanence_la="878",
                previous_permanence_order_date="zz/06/2018",
            ),
        ],
        "PrevPerm",
        [{"PREV_PERM": "P1", "LA_PERM": "878", "DATE_PERM": "zz/06/2018"}],
    ),
    Trap(
        "of no earlier home nothing more is said",
        [
            care("2025-05-01"),
            row("ssd_cla_previous_permanence", previous_permanence_option="Z1", previous_permanence_la="878"),
        ],
        "PrevPerm",
        [{"PREV_PERM": "Z1", "LA_PERM": None, "DATE_PERM": None}],
    ),
    Trap(
        "an authority that nobody knows is 999",
        [care("2025-05-01"), row("ssd_cla_previous_permanence", previous_permanence_option="P4")],
        "PrevPerm",
        [{"PREV_PERM": "P4", "LA_PERM": "999"}],
    ),
    Trap(
        "it is asked of those who came into care in the year",
        [*ALL_YEAR, row("ssd_cla_previous_permanence", previous_permanence_option="P1")],
        "PrevPerm",
        [],
    ),
    Trap(
        "who went missing from home did not go missing from care, and who is not back is still gone",
        [
            care("2025-05-01"),
            row("ssd_missing", missing_episode_type="M", missing_episode_start_date="2025-04-20"),
            row(
                "ssd_missing",
                missing_episode_type="A",
                missing_episode_start_date="2026-03-30",
                missing_episode_end_date="2026-04-01",
            ),
        ],
        "Missing",
        [{"MISSING": "A", "MIS_START": "30/03/2026", "MIS_END": None}],
    ),
    Trap(
        "social workers by their registration, without personal advisers",
        [
            *ALL_YEAR,
            row(
                "ssd_involvements",
                professional_id="W1",
                involvement_start_date="2024-02-01",
                involvement_end_date="2026-04-05",
            ),
            row("ssd_involvements", professional_id="W2", involvement_start_date="2025-06-01"),
            row(
                "ssd_involvements",
                professional_id="W1",
                involvement_start_date="2025-07-01",
                professional_role_id="16PLUS",
            ),
        ],
        "SWEpisodes",
        [{"SW_ID": "SW123", "SW_DECOM": "01/02/2024", "SW_DEC": None}],
    ),
]

NUMBERED = [Trap("up to 2023-24 sex was a figure", [care("2023-05-01")], "Header", [{"SEX": "2"}])]
LETTERED = [Trap("since 2024-25 it is a letter", [care("2024-05-01")], "Header", [{"SEX": "F"}])]
DEPRIVED = [
    Trap(
        "deprivation of liberty is in the return of 2026-27",
        [*ALL_YEAR, row("ssd_cla_deprivation_of_liberty", start_date="2026-05-01", end_date="2027-04-01")],
        "DoLo",
        [{"DOLO_START": "01/05/2026", "DOLO_END": None}],
    )
]
INSPECTED = [
    Trap(
        "Ofsted's lists write days as the other return does",
        [person(), referral("2025-12-01")],
        "List 3",
        [{"Date of referral": "01/12/2025"}],
    )
]

TRAPS: Mapping[str, list[Trap]] = {
    "cin-2026": CENSUS,
    "cin-2024": GENDERED,
    "cin-2027": PRE_PROCEEDINGS,
    "ssda903-2026": LOOKED_AFTER,
    "ssda903-2024": NUMBERED,
    "ssda903-2025": LETTERED,
    "ssda903-2027": DEPRIVED,
    "annex-a": INSPECTED,
}


def child(number: int) -> str:
    return f"T{number:02}"


def rows_by_table(traps: Sequence[Trap]) -> dict[str, list[SourceRow]]:
    """Return what is held of all *traps*, each of its own child, with identifiers where they are not given."""
    found: dict[str, list[SourceRow]] = {}
    for table, cells in (row("ssd_professionals", professional_id=key, **more) for key, more in WORKERS.items()):
        found.setdefault(table, []).append(SourceRow("traps", len(found), cells))
    for number, trap in enumerate(traps, 1):
        for place, (table, cells) in enumerate(with_person(trap.held)):
            found.setdefault(table, []).append(SourceRow("traps", place, of_child(child(number), place, table, cells)))
    return found


def of_child(mine: str, place: int, table: str, cells: Cells) -> Cells:
    """Return *cells* as a record of the child *mine*: what it is known by, and what it names, are the child's own."""
    full = {
        name: f"{mine}-{value}" if OWN.fullmatch(value) and name.endswith("_id") else value
        for name, value in cells.items()
    }
    if table in LAYOUT.keys:
        parent = LAYOUT.parents[table]
        full.setdefault(LAYOUT.keys[table].column, f"{mine}-{place}" if parent else mine)
        if parent:
            full[parent.column] = mine
    return full


OWN = re.compile("[AEFP][123]")
"""Assessments, enquiries, sets of factors and plans that a trap names; workers are everybody's."""

WORKERS: Mapping[str, Cells] = {"W1": {"social_worker_registration_no": "SW123"}, "W2": {}}


def with_person(held: Sequence[tuple[str, Cells]]) -> list[tuple[str, Cells]]:
    return [*held] if any(table == "ssd_person" for table, _ in held) else [person(), *held]


@cache
def derived(name: str) -> Return:
    """Return the return *name* of a payload with a child for each of its traps."""
    header = {
        "standard": "ssd",
        "release": "1.1.0",
        "local_authority": "845",
        "mode": "full",
        "extracted_at": "2026-05-01T09:30:00Z",
    }
    made = from_tables(rows_by_table(TRAPS[name]), RELEASE)
    assert [problem for problem in made.problems if problem.severity != "note"] == []
    body = {"header": header, **made.envelope, "children": made.children}
    found = derive(read_payload(orjson.dumps(body), Limits()), SHELF.get(name), CHECKER)
    assert [problem.message(values=True) for problem in found.problems] == []
    return found.made


CASES = [
    pytest.param(name, number, trap, id=f"{name}: {trap.says}")
    for name, traps in TRAPS.items()
    for number, trap in enumerate(traps, 1)
]


@pytest.mark.parametrize(("name", "number", "trap"), CASES)
def test_a_return_does_not_fall_into_the_trap(name: str, number: int, trap: Trap) -> None:
    """The rows of the child, as far as the trap is about them."""
    rows = derived(name).tables[trap.table]
    unit = SHELF.get(name).definition.unit
    mine = [place for place, each in enumerate(rows.column(unit)) if each == child(number)]
    fields = list(trap.rows[0]) if trap.rows else []
    columns = {each: rows.column(each) for each in fields}
    assert [{each: columns[each][place] for each in fields} for place in mine] == trap.rows


# The form of what is written


@cache
def census() -> etree._Element:
    """Return the census of the traps as it is written."""
    target = BytesIO()
    write_xml(derived("cin-2026"), SHELF.get("cin-2026"), target)
    return etree.fromstring(target.getvalue())


def test_the_header_says_what_is_always_the_same() -> None:
    """The year is the one in which the census year ends, and a time has its T."""
    header = census().find("Header")
    assert {each.tag: each.text for each in header.iter() if len(each) == 0} == {
        "Collection": "CIN",
        "Year": "2026",
        "ReferenceDate": "2026-03-31",
        "SourceLevel": "L",
        "LEA": "845",
        "SerialNo": "001",
        "DateTime": "2026-05-01T09:30:00Z",
    }


def test_no_further_action_stands_after_three_groups_and_before_the_plans() -> None:
    """Where the official schema has it."""
    before, after = {"Assessments", "CINPlanDates", "Section47"}, {"ChildProtectionPlans"}
    seen = set()
    for details in census().iter("CINdetails"):
        tags = [each.tag for each in details]
        if "ReferralNFA" in tags:
            place = tags.index("ReferralNFA")
            assert not after & set(tags[:place])
            assert not (before & set(tags[place + 1 :]))
        seen |= set(tags)
    assert before | after <= seen


WRAPPERS = [
    ("Reviews", "CPPreviewDate"),
    ("Disabilities", "Disability"),
    ("FactorsIdentifiedAtAssessment", "AssessmentFactors"),
]


@pytest.mark.parametrize(("wrapper", "held"), WRAPPERS)
def test_one_wrapper_holds_them_all(wrapper: str, held: str) -> None:
    """Not one for each."""
    groups = list(census().iter(wrapper))
    assert max(len(group.findall(held)) for group in groups) == 2
    assert len({group.getparent() for group in groups}) == len(groups)


def test_what_is_not_known_has_no_element() -> None:
    """An empty one would be an empty pupil number."""
    assert [each.tag for each in census().iter() if len(each) == 0 and not each.text] == []


DAYS = {
    "cin-2026": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "ssda903-2026": re.compile(r"\d{2}/\d{2}/\d{4}|zz/\d{2}/\d{4}"),
    "annex-a": re.compile(r"\d{2}/\d{2}/\d{4}"),
}


@pytest.mark.parametrize("name", DAYS)
def test_days_are_written_as_the_return_writes_them(name: str) -> None:
    """The census as ISO 8601 has them, the others with the day first."""
    known = {
        (table.name, each.name) for table in SHELF.get(name).own_tables for each in table.fields if each.type == "date"
    }
    days = [
        day
        for table, rows in derived(name).tables.items()
        for each in rows.fields
        if (table, each) in known
        for day in rows.column(each)
        if day is not None
    ]
    assert len(days) > 1
    assert [day for day in days if not DAYS[name].fullmatch(day)] == []


@pytest.mark.parametrize("day", ["zz/06/2018", "ZZ/ZZ/ZZZZ", "12/06/2018"])
def test_the_schema_knows_days_with_unknown_parts(day: str) -> None:
    """Whole ones too, and none that is written otherwise."""
    made = SHELF.get("ssda903-2027")
    schema = xml_schema(made.definition)
    assert faults(day, schema) == []
    assert faults("2018-06-12", schema) != []


def faults(day: str, schema: bytes) -> list[str]:
    return xml_faults(
        f"<EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><UPN>UN1</UPN><SEX>F</SEX><DOB>01/02/2014</DOB><ETHNIC>WBRI</ETHNIC><PERMANENCE><DATE_PERM>{day}</DATE_PERM></PERMANENCE></HEADER></CHILD></EXPSSDA903>".encode(),
        schema,
    )


# Codes that came and went


CODES = [
    ("ssda903-2024", "SEX_903", "1", True),
    ("ssda903-2024", "SEX_903", "M", False),
    ("ssda903-2025", "SEX_903", "1", False),
    ("ssda903-2025", "SEX_903", "M", True),
    ("cin-2024", "GENDER_CIN_TO_2024", "1", True),
    ("cin-2025", "SEX_CIN_2025", "U", True),
    ("ssda903-2023", "PLACEMENT_TYPE", "K3", False),
    ("ssda903-2024", "PLACEMENT_TYPE", "K3", True),
    ("ssda903-2025", "PLACEMENT_TYPE", "Z1", True),
    ("ssda903-2026", "PLACEMENT_TYPE", "Z1", False),
    ("ssda903-2026", "PLACEMENT_TYPE", "H5", False),
    ("ssda903-2026", "PLACEMENT_TYPE", "P2", False),
    *(("ssda903-2025", "PLACEMENT_TYPE", f"Z1{number}", False) for number in range(1, 5)),
    *(("ssda903-2026", "PLACEMENT_TYPE", f"Z1{number}", True) for number in range(1, 5)),
]


@pytest.mark.parametrize(("name", "codes", "code", "there"), CODES)
def test_codes_are_those_of_the_year(name: str, codes: str, code: str, there: bool) -> None:
    """Each year has its own list."""
    assert (code in {each.code for each in SHELF.get(name).codes[codes].codes}) is there


BOUNDS = [("K3", "2023-10-28", None), ("H5", None, "2023-10-27"), ("P2", None, "2023-10-27")]


@pytest.mark.parametrize(("code", "starts_on", "ends_on"), BOUNDS)
def test_supported_accommodation_has_its_own_code_since_28_october_2023(
    code: str, starts_on: str | None, ends_on: str | None
) -> None:
    """It took the place of two others."""
    found = {each.code: each for each in SHELF.get("ssda903-2024").codes["PLACEMENT_TYPE"].codes}[code]
    assert (found.starts_on, found.ends_on) == (starts_on, ends_on)


FOUND = [
    ("ssda903-2024", "P2", "28/10/2023", "903-217t", False),
    ("ssda903-2024", "P2", "29/10/2023", "903-217t", True),
    ("ssda903-2024", "P2", None, "903-217t", True),
    ("ssda903-2025", "Z1", None, "903-146", False),
    ("ssda903-2026", "Z1", None, "903-146", True),
    ("ssda903-2026", "Z11", None, "903-146", False),
    ("ssda903-2026", "H5", None, "903-146", True),
    ("ssda903-2026", "K3", None, "903-146", False),
]


@pytest.mark.parametrize(("name", "code", "ends", "rule", "found"), FOUND)
def test_a_code_that_has_ended_is_found(name: str, code: str, ends: str | None, rule: str, found: bool) -> None:
    """By the rules of the year."""
    made = SHELF.get(name)
    episode = {"CHILD": "C1", "DECOM": "01/05/2023", "PLACE": code, "DEC": ends}
    report = ReturnChecker(made).check(Return("traps", "csv", rows_of(made, {"Episodes": [episode]})))
    assert (rule in {problem.rule for problem in report.problems}) is found


# What the department works out itself


POSTCODES = [
    {"POSTCODE": "BN11AA", "LA_CODE": "E10000011", "EASTING": "530000", "NORTHING": "104000"},
    {"POSTCODE": "BN22BB", "LA_CODE": "E10000011", "EASTING": "533000", "NORTHING": "108000"},
    {"POSTCODE": "CF101AA", "LA_CODE": "W06000015", "EASTING": "318000", "NORTHING": "176000"},
    {"POSTCODE": "EH11AA", "LA_CODE": "S12000036", "EASTING": "326000", "NORTHING": "674000"},
    {"POSTCODE": "BT11AA", "LA_CODE": "N09000003", "EASTING": "146000", "NORTHING": "530000"},
]
PLACES = [
    ("BN2 2BB", "E10000011", "IN", "3.1"),
    ("bn2 2bb", "E10000011", "IN", "3.1"),
    ("CF10 1AA", "WAL", "OUT", "139.1"),
    ("EH1 1AA", "SCO", "OUT", "376.2"),
    ("BT1 1AA", "NIR", "OUT", "356.4"),
    ("ZZ1 1ZZ", None, None, None),
]


@pytest.mark.parametrize(("postcode", "authority", "location", "miles"), PLACES)
def test_where_a_placement_is_follows_from_its_postcode(
    postcode: str, authority: str | None, location: str | None, miles: str | None
) -> None:
    """Its authority, or the country outside England; whether that is the sender's; and the way from home, in miles."""
    made = SHELF.get("ssda903-2027")
    tables = rows_of(made, {"Episodes": [{"CHILD": "C1", "HOME_POST": "BN1 1AA", "PL_POST": postcode}]})
    beside = Beside(reference=rows_of(made, {"postcodes": POSTCODES}), authority="E10000011")
    found = completed(made, given_of(made, Return("traps", "csv", tables), beside)).tables["Episodes"]
    assert [found.column(each) for each in ("PL_LA", "PL_LOCATION", "PL_DISTANCE")] == [
        [authority],
        [location],
        [miles],
    ]


def test_who_sought_asylum_follows_from_another_file() -> None:
    """The file of all children of a CSV return does not carry it."""
    made = SHELF.get("ssda903-2027")
    tables = rows_of(made, {"Header": [{"CHILD": "C1"}, {"CHILD": "C2"}], "UASC": [{"CHILD": "C2"}]})
    found = completed(made, given_of(made, Return("traps", "csv", tables), Beside())).tables["Header"]
    assert found.column("UASC") == ["0", "1"]


def test_last_years_placements_are_worked_out_too() -> None:
    """Rules compare the two."""
    made = SHELF.get("ssda903-2027")
    episodes = [{"CHILD": "C1", "HOME_POST": "BN1 1AA", "PL_POST": "BN2 2BB"}]
    last = Return("last", "csv", rows_of(made, {"Episodes": episodes}))
    beside = Beside(last=last, reference=rows_of(made, {"postcodes": POSTCODES}))
    given = given_of(made, Return("traps", "csv", rows_of(made, {"Episodes": episodes})), beside)
    assert completed(made, given).tables["Episodes_last"].column("PL_LA") == ["E10000011"]
