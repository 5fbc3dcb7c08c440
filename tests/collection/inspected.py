"""Made-up children who stand in the lists of an inspection, each for a reason that can be seen."""

from __future__ import annotations

from typing import Any


def rec(begins: str, key: str, /, **items: Any) -> dict[str, Any]:
    """Return a record of which the name of every item *begins* so."""
    return {f"{begins}_{item}": value for item, value in {"id": key, **items}.items()}


def referral(key: str, day: str, **more: Any) -> dict[str, Any]:
    return rec("referral", key, date=day, **more)


def involvement(key: str, begins: str, **more: Any) -> dict[str, Any]:
    return rec("involvement", key, start_date=begins, worker_id="W2", team_id="T2", **more)


ASKED_ABOUT = {
    "person_id": "A",
    "sex": "F",
    "ethnicity": "NOBT",
    "date_of_birth": "2010-04-01",
    "contacts": [
        rec("contact", "A-k1", date="2025-09-29", source="6"),
        rec("contact", "A-k2", date="2025-09-30", source="1A"),
        rec("contact", "A-k3", date="2026-03-31", source="10"),
        rec("contact", "A-k4", date="2026-04-01", source="6"),
    ],
    "referrals": [
        referral("A-r1", "2025-06-01", source="2A", no_further_action=True, close_date="2025-06-02"),
        referral("A-r2", "2026-02-01", source="5D", no_further_action=True, team_id="T1", worker_id="W9"),
    ],
}
"""A child of whom there were contacts and referrals and nothing more."""

HELPED_EARLY = {
    "person_id": "B",
    "gender": "09",
    "early_help_assessments": [
        rec(
            "early_help_assessment",
            "B-h1",
            start_date="2024-01-08",
            completed_date="2024-02-01",
            organisation="Oak School",
        ),
        rec(
            "early_help_assessment",
            "B-h2",
            start_date="2025-03-01",
            completed_date="2025-03-20",
            organisation="Elm School",
        ),
    ],
    "early_help_episodes": [rec("early_help_episode", "B-e1", start_date="2025-03-21", organisation="Family hub")],
}
"""A child whose help goes on, long after the assessment."""

HELPED_BEFORE = {
    "person_id": "C",
    "gender": "00",
    "early_help_episodes": [
        rec("early_help_episode", "C-e1", start_date="2025-01-01", end_date="2025-09-01", organisation="Family hub"),
        rec("early_help_episode", "C-e2", start_date="2025-11-01", end_date="2026-04-02", organisation="Family hub"),
    ],
}
"""A child with early help and no assessment; the second spell ended after the day of the lists."""

PROTECTED = {
    "person_id": "D",
    "gender": "01",
    "ethnicity": "WBRI",
    "date_of_birth": "2020-02-29",
    "disabilities": [rec("disability", "D-d1", code="MOB"), rec("disability", "D-d2", code="NONE")],
    "referrals": [
        referral(
            "D-r1",
            "2023-05-01",
            source="1A",
            no_further_action=False,
            primary_need="N2",
            close_date="2025-11-01",
            close_reason="RC7",
        ),
        referral("D-r2", "2025-12-01", source="3E", no_further_action=False, primary_need="N1"),
    ],
    "assessments": [
        rec(
            "assessment",
            "D-a1",
            referral_id="D-r1",
            start_date="2023-05-02",
            authorised_date="2023-06-01",
            child_seen=True,
        ),
        rec(
            "assessment",
            "D-a2",
            start_date="2025-12-02",
            authorised_date="2026-01-10",
            child_seen=True,
            no_further_action=False,
        ),
        rec("assessment", "D-a3", start_date="2026-03-20", authorised_date="1900-01-02"),
    ],
    "section_47_enquiries": [
        rec("section_47", "D-s1", start_date="2025-03-01", end_date="2025-03-10", no_further_action=True),
        rec(
            "section_47",
            "D-s2",
            start_date="2025-12-05",
            end_date="2025-12-15",
            outcomes=["CP_CONFERENCE_FLAG"],
            team_id="T1",
            worker_id="W1",
        ),
        rec("section_47", "D-s3", start_date="2026-03-25"),
    ],
    "initial_conferences": [
        rec("initial_conference", "D-i1", section_47_id="D-s2", date="2025-12-20", led_to_plan=True),
        rec("initial_conference", "D-i2", transfer_in=True, date="2025-02-01"),
    ],
    "child_protection_plans": [
        rec(
            "child_protection_plan",
            "D-c1",
            start_date="2024-01-01",
            end_date="2024-06-01",
            initial_category="EMO",
            latest_category="EMO",
        ),
        rec("child_protection_plan", "D-c2", start_date="2025-12-20", initial_category="NEG", latest_category="MUL"),
        rec(
            "child_protection_plan",
            "D-c3",
            start_date="2025-12-21",
            made_by_other_authority=True,
            initial_category="PHY",
        ),
    ],
    "child_protection_visits": [
        rec(
            "child_protection_visit",
            "D-v1",
            child_protection_plan_id="D-c2",
            date="2026-01-05",
            child_seen=True,
            child_seen_alone=True,
        ),
        rec("child_protection_visit", "D-v2", date="2026-02-05", child_seen=False, child_seen_alone=False),
        rec("child_protection_visit", "D-v3", child_protection_plan_id="D-c2", date="2026-04-02"),
    ],
    "child_protection_reviews": [
        rec("child_protection_review", "D-w1", child_protection_plan_id="D-c2", date="2026-03-15")
    ],
    "legal_statuses": [rec("legal_status", "D-l1", type="L2", start_date="2025-09-20", end_date="2025-09-30")],
    "involvements": [
        involvement("D-n1", "2025-12-01", referral_id="D-r2"),
        rec("involvement", "D-n2", start_date="2026-01-01", worker_id="W1", team_id="T1", role="16PLUS"),
    ],
}
"""A child on a second plan, with a case that had been closed before."""

IN_CARE = {
    "person_id": "E",
    "gender": "02",
    "ethnicity": "BAFR",
    "date_of_birth": "2009-07-01",
    "disabilities": [rec("disability", "E-d1", code="NONE")],
    "immigration_statuses": [
        rec(
            "immigration_status",
            "E-i1",
            held="Unaccompanied Asylum Seeking Child",
            start_date="2024-01-01",
            end_date="2025-04-01",
        )
    ],
    "referrals": [referral("E-r1", "2024-01-02", primary_need="N8", source="6", no_further_action=False)],
    "periods_of_care": [
        rec("period_of_care", "E-p1", start_date="2024-01-05", end_date="2025-05-01"),
        rec("period_of_care", "E-p2", start_date="2025-06-01"),
    ],
    "looked_after_episodes": [
        rec(
            "looked_after_episode",
            "E-e1",
            period_of_care_id="E-p1",
            start_date="2024-01-05",
            start_reason="S",
            primary_need="N8",
            end_date="2025-05-01",
            end_reason="E4A",
        ),
        rec(
            "looked_after_episode",
            "E-e2",
            period_of_care_id="E-p2",
            referral_id="E-r1",
            start_date="2025-06-01",
            start_reason="S",
            primary_need="N5",
            end_date="2025-12-01",
            end_reason="X1",
            entered_care_date="2025-06-01",
            last_iro_contact_date="2025-10-01",
        ),
        rec(
            "looked_after_episode",
            "E-e3",
            period_of_care_id="E-p2",
            start_date="2025-12-01",
            start_reason="P",
            primary_need="N5",
            entered_care_date="2025-06-01",
            last_iro_contact_date="2026-02-01",
        ),
    ],
    "placements": [
        rec(
            "placement",
            "E-b1",
            period_of_care_id="E-p2",
            start_date="2025-06-01",
            end_date="2025-12-01",
            type="U6",
            provider="PR1",
            postcode="ZZ99 1AA",
            local_authority="845",
        ),
        rec(
            "placement",
            "E-b2",
            period_of_care_id="E-p2",
            start_date="2025-12-01",
            type="K3",
            provider="PR4",
            postcode="ZZ99 2BB",
            urn="SC123456",
            local_authority="886",
        ),
    ],
    "legal_statuses": [rec("legal_status", "E-l1", type="V2", start_date="2025-06-01")],
    "looked_after_reviews": [
        rec("looked_after_review", "E-w1", period_of_care_id="E-p2", date="2025-12-20"),
        rec("looked_after_review", "E-w2", period_of_care_id="E-p2", date="2026-03-20", cancelled=True),
    ],
    "looked_after_visits": [rec("looked_after_visit", "E-v1", date="2026-03-01", child_seen=True)],
    "care_plans": [rec("care_plan", "E-o1", start_date="2025-07-01", permanence_options=["SUPPLIV", "RETURNEV"])],
    "health_checks": [
        rec("health_check", "E-m1", type="Health Assessment", date="2025-08-01", status="Completed"),
        rec("health_check", "E-m2", type="Health Assessment", date="2026-03-01", status="Refused"),
        rec("health_check", "E-m3", type="Dental Check", date="2025-09-01"),
    ],
    "missing_episodes": [
        rec(
            "missing_episode",
            "E-x1",
            start_date="2025-03-01",
            type="M",
            return_interview_offered="N",
            return_interview_accepted="NA",
        ),
        rec(
            "missing_episode",
            "E-x2",
            start_date="2025-07-01",
            type="M",
            return_interview_offered="Y",
            return_interview_accepted="N",
        ),
        rec("missing_episode", "E-x3", start_date="2025-08-01", type="A"),
    ],
    "involvements": [involvement("E-n1", "2025-06-01")],
    "care_leaver_records": [
        rec(
            "care_leaver",
            "E-t1",
            eligibility="Eligible",
            personal_adviser="W2",
            team_id="T1",
            worker_id="W1",
            pathway_plan_review_date="2026-01-15",
        )
    ],
}
"""A child in a second period of care, who had sought asylum alone."""

LEFT_CARE = {
    "person_id": "F",
    "gender": "01",
    "ethnicity": "WBRI",
    "date_of_birth": "2006-01-01",
    "referrals": [referral("F-r1", "2024-02-01", primary_need="N1", source="6", no_further_action=False)],
    "assessments": [
        rec("assessment", "F-a1", referral_id="F-r1", start_date="2024-02-02", authorised_date="2024-03-01")
    ],
    "periods_of_care": [rec("period_of_care", "F-p1", start_date="2020-01-01", end_date="2023-12-31")],
    "care_leaver_records": [
        rec("care_leaver", "F-t1", eligibility="Relevant", latest_contact_date="2023-12-01"),
        rec(
            "care_leaver",
            "F-t2",
            eligibility="Former Relevant",
            in_touch="YES",
            latest_contact_date="2026-03-02",
            accommodation="Z",
            accommodation_suitability="1",
            activity="G6",
            personal_adviser="Pat Example",
        ),
    ],
}
"""A young person who has left care, whose case is still open."""

ADOPTED = {
    "person_id": "G",
    "gender": "02",
    "ethnicity": "MWAS",
    "date_of_birth": "2023-01-31",
    "family_memberships": [
        rec("family_membership", "G-f1", family_group_id="BIRTH1"),
        rec("family_membership", "G-f2", family_group_id="AF1"),
    ],
    "periods_of_care": [rec("period_of_care", "G-p1", start_date="2024-01-10", end_date="2025-08-01")],
    "permanence_plans": [
        rec(
            "permanence",
            "G-q1",
            period_of_care_id="G-p1",
            adoption_decision_date="2024-05-01",
            placement_order_date="2024-06-01",
            matched_date="2024-09-01",
            placed_for_adoption_date="2024-10-01",
            early_permanence_placed_date="2024-02-01",
            order_date="2025-08-01",
            order_type="Adoption",
        )
    ],
}
"""A child who was adopted eight months before."""

NO_LONGER = {
    "person_id": "H",
    "permanence_plans": [
        rec(
            "permanence",
            "H-q1",
            adoption_decision_date="2024-05-01",
            plan_reversed_date="2025-03-30",
            plan_reversed_reason="RD1",
        ),
        rec(
            "permanence",
            "H-q2",
            adoption_decision_date="2025-04-30",
            plan_reversed_date="2025-06-30",
            plan_reversed_reason="RD3",
        ),
    ],
}
UNBORN = {
    "person_id": "I",
    "expected_date_of_birth": "2026-06-01",
    "assessments": [rec("assessment", "I-a1", start_date="2026-03-01", team_id="T1", worker_id="W1")],
}
ENVELOPE = {
    "departments": [rec("department", "T1", name="Front door"), rec("department", "T2", name="Safeguarding")],
    "professionals": [rec("professional", "W1", name="Ann Example"), rec("professional", "W2", name="Bob Example")],
    "adopters": [
        rec(
            "adopter",
            "P1",
            family_id="AF1",
            gender="01",
            ethnicity="WBRI",
            has_disability=False,
            fostering_for_adoption=True,
            enquiry_date="2023-01-01",
            stage_1_start_date="2023-02-01",
            stage_1_end_date="2023-04-01",
            stage_2_start_date="2023-04-02",
            stage_2_end_date="2023-08-01",
            application_date="2023-08-02",
            approval_date="2023-09-01",
            matched_date="2024-09-01",
            child_placed_date="2024-10-01",
            children_placed_count=1,
            adoption_order_date="2025-08-01",
        ),
        rec("adopter", "P2", enquiry_date="2024-01-01", left_date="2025-03-30", leaving_reason="1"),
        rec("adopter", "P3", enquiry_date="2024-01-01", left_date="2025-03-31", leaving_reason="2"),
        rec("adopter", "P4", enquiry_date="2026-04-01"),
    ],
}
CHILDREN = [ASKED_ABOUT, HELPED_EARLY, HELPED_BEFORE, PROTECTED, IN_CARE, LEFT_CARE, ADOPTED, NO_LONGER, UNBORN]
