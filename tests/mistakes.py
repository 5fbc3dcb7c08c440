"""Mistakes that real extracts have: what goes wrong, how it is made, and the rule that finds it or why none does."""

from __future__ import annotations

from datetime import date

from tests.spoil import (
    Mistake,
    Record,
    again,
    age,
    anyone,
    closed,
    columns_shifted,
    crossed,
    drop,
    from_named,
    her_child,
    is_open,
    key_cut,
    lose,
    lose_all,
    merged,
    mothers_child,
    moved,
    named,
    of_child,
    put,
    same,
    same_number,
    strayed,
    swap,
    twice,
    under_another_id,
    year,
)

_REFERRED = [
    ("contacts", "contact_referral_id"),
    ("assessments", "assessment_referral_id"),
    ("section_47_enquiries", "section_47_referral_id"),
    ("initial_conferences", "initial_conference_referral_id"),
    ("child_protection_plans", "child_protection_plan_referral_id"),
    ("child_in_need_plans", "child_in_need_plan_referral_id"),
    ("involvements", "involvement_referral_id"),
    ("looked_after_episodes", "looked_after_episode_referral_id"),
]
"""What names a referral."""

_IN_CARE = is_open("period_of_care_end_date")
_CARED_FOR = (
    ("placements", "placement_period_of_care_id"),
    ("looked_after_episodes", "looked_after_episode_period_of_care_id"),
    ("looked_after_reviews", "looked_after_review_period_of_care_id"),
    ("looked_after_visits", "looked_after_visit_period_of_care_id"),
)
"""What names a period of care."""


_FORM = [
    Mistake("date that may be read two ways", put("assessments", lambda r, _: r["assessment_start_date"][8:] < "13", assessment_start_date=lambda r, _: "/".join(reversed(r["assessment_start_date"].split("-")))), "ambiguous-date"),
    Mistake("day that does not exist", put("referrals", referral_date="2025-02-30"), "not-a-date"),
    Mistake("date as the number that a spreadsheet keeps", put("section_47_enquiries", section_47_start_date=45678), "wrong-type"),
    Mistake("time without its zone", put("missing_episodes", missing_episode_started_at=lambda r, _: r["missing_episode_started_at"].rstrip("Z")), "not-a-time"),
    Mistake("letter for yes or no", put("child_in_need_visits", child_in_need_visit_child_seen="Y"), "wrong-type"),
    Mistake("word for a code", put("", sex="Male"), "not-in-list"),
    Mistake("code of another list", put("referrals", lambda r, _: "referral_close_date" in r, referral_close_reason="N1"), "not-in-list"),
    Mistake("code twice in a list", put("assessment_factors", assessment_factor_codes=lambda r, _: [*r["assessment_factor_codes"], r["assessment_factor_codes"][0]]), "repeated"),
    Mistake("values one column to the right", columns_shifted, "wrong-type"),
    Mistake("heading spelt wrong", put("referrals", at=("referal_source",), referal_source="1A"), "unknown-item"),
    Mistake("record without its identifier", drop("assessments", "assessment_id"), "missing"),
    Mistake("half a postcode", put("addresses", address_postcode=lambda r, _: r["address_postcode"].split()[0]), "wrong-form"),
    Mistake("NHS number without its first figure", put("", single_unique_id=lambda r, _: r["single_unique_id"][1:]), "SSD-1026"),
    Mistake("text that is far too long", put("", surname="Smith " * 80), "too-long"),
    Mistake("number below nought", put("placements", placement_distance=-3), "out-of-range"),
    Mistake("score beyond its scale", put("sdq_scores", sdq_emotional_score=11), "out-of-range"),
    Mistake("grid reference in the wrong unit", put("addresses", address_easting=lambda r, _: r["address_easting"] * 100), "out-of-range"),
]  # fmt: skip

_PERSON = [
    Mistake("birth a century too early", put("", date_of_birth=year("date_of_birth", -100)), "SSD-1007"),
    Mistake("neither a birth nor an expected birth", drop("", "date_of_birth"), "SSD-1004"),
    Mistake("baby due months ago and never born", put("", expected_date_of_birth="2025-11-02"), "SSD-1005"),
    Mistake("death before birth", put("", date_of_death=of_child("date_of_birth", -3)), "SSD-1008"),
    Mistake("unborn child with a sex", put("", lambda r, _: "date_of_birth" not in r, sex="M"), "SSD-1011"),
    Mistake("ethnicity left out", drop("", "ethnicity", when=lambda r, _: "date_of_birth" in r), "SSD-1013"),
    Mistake("name still that of a baby not yet named", put("", lambda r, _: age(r) > 3, forename="Baby"), "SSD-1014"),
    Mistake("two figures of a pupil number crossed", put("", upn=lambda r, _: crossed(r["upn"])), "SSD-1020"),
    Mistake("pupil number and a reason for having none", put("", lambda r, _: "upn" in r, upn_unknown_reason="UN2"), "SSD-1022"),
    Mistake("pupil number lost", drop("", "upn", when=lambda r, _: age(r) > 6), "SSD-1023"),
    Mistake("too young for a pupil number, at school age", put("", lambda r, _: age(r) > 6 and "upn" not in r, upn_unknown_reason="UN1"), "SSD-1024"),
    Mistake("two figures of an NHS number crossed", put("", single_unique_id=lambda r, _: crossed(r["single_unique_id"])), "SSD-1026"),
    Mistake("boy recorded as a mother", put("", lambda r, _: r["sex"] == "M", is_mother=True), "SSD-1030"),
    Mistake("child under another identifier", under_another_id, "SSD-1015", partner=lambda _, other: "date_of_birth" in other),
    Mistake("child twice", twice, "duplicate-child", partner=anyone),
    Mistake("pupil number of another child", same_number("upn"), "SSD-1021", partner=lambda _, other: "upn" in other),
    Mistake("two children merged", merged, "SSD-1045", partner=lambda _, other: {"referrals", "assessments"} <= other.keys()),
    Mistake("day and month of a birth the other way round", put("", lambda r, _: age(r) > 3 and r["date_of_birth"][8:] < "13", date_of_birth=lambda r, _: f"{r['date_of_birth'][:5]}{r['date_of_birth'][8:]}-{r['date_of_birth'][5:7]}"), escapes="both are days that may be right"),
    Mistake("forename and surname the other way round", swap("", "forename", "surname"), escapes="names follow no rule"),
    Mistake("ethnicity of somebody else", put("", ethnicity="BCRB"), escapes="any code may be right"),
    Mistake("sex of somebody else", put("", lambda r, _: "is_mother" not in r and "mother_of" not in r and "date_of_birth" in r, sex=lambda r, _: "MF"[r["sex"] == "M"]), escapes="either may be right"),
]  # fmt: skip

_HOME = [
    Mistake("address ends before it starts", put("addresses", address_end_date=moved("address_start_date", -10)), "SSD-1041"),
    Mistake("old address never ended", drop("addresses", "address_end_date", at=("address_end_date", "../*/address_start_date"), when=lambda r, _: r["address_type"] == "Primary Address"), "SSD-1045"),
    Mistake("placeholder for a postcode", put("addresses", address_postcode="XX1 1XX"), "SSD-1046"),
    Mistake("postcode left out", drop("addresses", "address_postcode", when=is_open("address_end_date")), "SSD-1047"),
    Mistake("same disability twice", again("disabilities", when=lambda r, _: r["disability_code"] != "NONE", disability_id="D-AGAIN"), "SSD-1062"),
    Mistake("disabilities lost", lose_all("disabilities", ("", "person_id"), when=lambda _, c: any(r["referral_no_further_action"] is False for r in c.get("referrals", []))), "SSD-1064", partner=lambda _, other: "disabilities" in other),
    Mistake("country of origin of a child who came alone left out", drop("", "nationality", at=("nationality", "immigration_statuses/0/immigration_status_held"), when=lambda r, _: r["immigration_statuses"][0]["immigration_status_held"].startswith("Unacc")), "SSD-1078"),
    Mistake("placeholder for a linked number", put("linked_identifiers", linked_identifier_value="unknown"), "SSD-1088"),
    Mistake("child recorded as a grandparent", put("family_memberships", lambda _, c: age(c) < 10, family_membership_role="GRANDPARENT"), "SSD-1108"),
    Mistake("child in the family group twice", again("family_memberships", family_membership_id="F-AGAIN"), "SSD-1103"),
    Mistake("mother of herself", put("mother_of", mother_of_child_person_id=lambda _, c: c["person_id"]), "SSD-1121"),
    Mistake("child of a mother with another birth date", mothers_child(date_of_birth=moved("mother_of_child_birth_date", 9)), "SSD-1123", partner=her_child),
    Mistake("mother younger than her child", put("mother_of", mother_of_child_birth_date=of_child("date_of_birth", -400)), "SSD-1124"),
    Mistake("all addresses lost", lose_all("addresses", ("", "person_id"), when=lambda _, c: "date_of_birth" in c and any("referral_close_date" not in r and not r["referral_no_further_action"] for r in c.get("referrals", []))), "SSD-1052", partner=lambda _, other: "addresses" in other),
    Mistake("house number of another house", put("addresses", address_text="7 Other Road, Elsewhere"), escapes="words of an address follow no rule"),
]  # fmt: skip

_CONTACTS = [
    Mistake("contact without a source", drop("contacts", "contact_source"), "SSD-1205"),
    Mistake("contact without an outcome", drop("contacts", "contact_outcomes"), "SSD-1206"),
    Mistake("no further action beside other outcomes", put("contacts", lambda r, _: "NFA_FLAG" not in r["contact_outcomes"], contact_outcomes=lambda r, _: [*r["contact_outcomes"], "NFA_FLAG"]), "SSD-1207"),
    Mistake("contact written twice", again("contacts", contact_id="C-AGAIN"), "SSD-1209"),
    Mistake("contact long before birth", put("contacts", at=("contact_date",), contact_date=of_child("date_of_birth", -500), contact_decision_date=of_child("date_of_birth", -500)), "SSD-1210"),
    Mistake("contact lost", lose("contacts", ("early_help_requests", "early_help_request_contact_id", same("early_help_request_contact_id", "contact_id"))), "SSD-1346"),
    Mistake("contact of another child", strayed("contacts", when=lambda r, _: "contact_referral_id" in r), "SSD-1223", partner=lambda _, other: "date_of_birth" in other),
    Mistake("contact of another child that led to nothing", strayed("contacts", when=lambda r, _: "contact_referral_id" not in r and r["contact_outcomes"] == ["NFA_FLAG"]), escapes="a contact that led to nothing names nothing else", partner=lambda _, other: age(other, "2024-01-01") > 3 if "date_of_birth" in other else False),
    Mistake("source of a contact replaced by another", put("contacts", contact_source="3A"), escapes="any code may be right"),
]  # fmt: skip

_EARLY_HELP = [
    Mistake("early help ends before it starts", swap("early_help_episodes", "early_help_episode_start_date", "early_help_episode_end_date"), "SSD-1302"),
    Mistake("early help never closed", drop("early_help_episodes", "early_help_episode_end_date", "early_help_episode_end_reason", at=("early_help_episode_start_date", "early_help_episode_end_date"), when=lambda r, _: r["early_help_episode_start_date"] < "2024-01-01"), "SSD-1309"),
    Mistake("early help assessment never completed", drop("early_help_assessments", "early_help_assessment_completed_date"), "SSD-1324"),
    Mistake("early help plan of a request that was declined", put("early_help_requests", lambda r, c: any(p["early_help_plan_early_help_request_id"] == r["early_help_request_id"] for p in c["early_help_plans"]), at=("early_help_request_decision", "../../early_help_plans/0/early_help_plan_early_help_request_id"), early_help_request_decision="DECLINED"), "SSD-1370"),
    Mistake("early help plan outside its episode", put("early_help_plans", at=("early_help_plan_start_date", "early_help_plan_end_date"), early_help_plan_end_date=moved("early_help_plan_end_date", 90)), "SSD-1371"),
    Mistake("early help stepped up to nothing", put("early_help_plans", lambda _, c: "referrals" not in c, early_help_plan_end_reason="STEPUP"), "SSD-1374", partner=lambda _, other: "referrals" in other),
    Mistake("request for early help lost", lose("early_help_requests", ("early_help_plans", "early_help_plan_early_help_request_id", same("early_help_plan_early_help_request_id", "early_help_request_id"))), "SSD-1366"),
]  # fmt: skip

_NEED = [
    Mistake("referral closed before it was made", swap("referrals", "referral_date", "referral_close_date"), "SSD-2001"),
    Mistake("referral closed without a reason", drop("referrals", "referral_close_reason"), "SSD-2002"),
    Mistake("earlier referral never closed", drop("referrals", "referral_close_date", "referral_close_reason", when=lambda r, c: any(o["referral_date"] > r["referral_date"] for o in c["referrals"]) and r["referral_no_further_action"] is False), "SSD-2006"),
    Mistake("referrals that overlap", put("referrals", lambda r, c: any(r["referral_date"] < o["referral_date"] for o in c["referrals"]), at=("referral_close_date",), referral_close_date=lambda r, c: moved("referral_date", 9)(next(o for o in c["referrals"] if o["referral_date"] > r["referral_date"]), c)), "SSD-2007"),
    Mistake("main need left out", drop("referrals", "referral_primary_need", when=lambda r, _: r["referral_no_further_action"] is False), "SSD-2009"),
    Mistake("code that did not exist yet", put("referrals", lambda r, _: r["referral_date"] < "2022-03-01", referral_source="5D"), "SSD-2011"),
    Mistake("referral after death", put("", at=("date_of_death", "referrals/0/referral_date"), date_of_death=lambda _, c: moved("referral_date", -2)(c["referrals"][0], c)), "SSD-2013"),
    Mistake("referral long before birth", put("referrals", referral_date=of_child("date_of_birth", -600)), "SSD-2014"),
    Mistake("closed because of a death that is not recorded", put("referrals", lambda _, c: "date_of_death" not in c, at=("referral_close_reason",), referral_close_reason="RC2"), "SSD-2015"),
    Mistake("further action turned round", put("referrals", lambda r, _: "SINGLE_ASSESSMENT_FLAG" in r["referral_outcomes"], referral_no_further_action=True), "SSD-2021"),
    Mistake("referral lost", lose("referrals", *[(member, item, same(item, "referral_id")) for member, item in _REFERRED]), "SSD-2085"),
    Mistake("referral's identifier cut off", key_cut("referrals", "referral_id", *_REFERRED), "SSD-2085"),
    Mistake("assessment signed off before it starts", swap("assessments", "assessment_start_date", "assessment_authorised_date"), "SSD-2030"),
    Mistake("year of an assessment typed wrong", put("assessments", assessment_start_date=year("assessment_start_date", -1)), "SSD-2034"),
    Mistake("assessment never signed off", drop("assessments", "assessment_authorised_date"), "SSD-2051"),
    Mistake("child said not to be seen", put("assessments", lambda r, c: r["assessment_authorised_date"] > c["date_of_birth"], assessment_child_seen=False), "SSD-2045"),
    Mistake("reason for delay left out", drop("assessments", "assessment_delay_reason"), "SSD-2054"),
    Mistake("factors lost", lose_all("assessment_factors", ("assessments", "assessment_authorised_date"), when=lambda r, _: "assessment_authorised_date" in r), "SSD-2057"),
    Mistake("all assessments lost", lose_all("assessments", ("referrals", "referral_close_reason"), when=lambda r, _: r.get("referral_close_reason") in ("RC8", "RC9")), "SSD-2019"),
    Mistake("closed referral with an open plan", drop("child_in_need_plans", "child_in_need_plan_end_date", when=closed("child_in_need_plan_referral_id")), "SSD-2069"),
    Mistake("child in need plan beside a protection plan", put("child_in_need_plans", lambda *_: True, child_in_need_plan_start_date=lambda _, c: moved("child_protection_plan_start_date", 3)(c["child_protection_plans"][0], c)), "SSD-2072"),
    Mistake("child in need visits lost", lose_all("child_in_need_visits", ("child_in_need_plans", "child_in_need_plan_start_date"), when=lambda r, _: "child_in_need_plan_end_date" not in r and r["child_in_need_plan_start_date"] < "2025-12-01"), "SSD-2077"),
    Mistake("visit years too early", put("child_in_need_visits", child_in_need_visit_date=year("child_in_need_visit_date", -10)), "SSD-2080"),
    Mistake("seen alone but not seen", put("child_in_need_visits", lambda r, _: r.get("child_in_need_visit_child_seen_alone") is True, at=("child_in_need_visit_child_seen", "child_in_need_visit_child_seen_alone"), child_in_need_visit_child_seen=False), "SSD-2081"),
    Mistake("visit written twice", again("child_in_need_visits", child_in_need_visit_id="V-AGAIN"), "SSD-2084"),
    Mistake("main need replaced by another", put("referrals", lambda r, _: r["referral_no_further_action"] is False, referral_primary_need="N5"), escapes="any code may be right"),
    Mistake("day of an assessment a day out", put("assessments", lambda r, _: r["assessment_start_date"] < r["assessment_authorised_date"], assessment_start_date=moved("assessment_start_date", 1)), escapes="either day may be right"),
    Mistake("one visit of many lost", lose("child_in_need_visits", ("", "person_id", lambda *_: True), when=lambda _, c: len(c["child_in_need_visits"]) > 4 and all("child_in_need_plan_end_date" in p for p in c["child_in_need_plans"])), escapes="a visit that nobody recorded looks the same"),
]  # fmt: skip


def _closed_without_conference(enquiry: Record, child: Record) -> bool:
    conferences = child.get("initial_conferences", [])
    named = {conference.get("initial_conference_section_47_id") for conference in conferences}
    return closed("section_47_referral_id")(enquiry, child) and enquiry["section_47_id"] not in named


_PROTECTION = [
    Mistake("enquiry ends before it starts", swap("section_47_enquiries", "section_47_start_date", "section_47_end_date"), "SSD-3001"),
    Mistake("enquiry never ended", drop("section_47_enquiries", "section_47_end_date", "section_47_conference_required", when=_closed_without_conference, at=("section_47_end_date",)), "SSD-3006"),
    Mistake("conference needed turned round", put("section_47_enquiries", lambda r, _: "CP_CONFERENCE_FLAG" in r["section_47_outcomes"], section_47_conference_required=False), "SSD-3011"),
    Mistake("enquiry lost", lose("section_47_enquiries", ("initial_conferences", "initial_conference_section_47_id", same("initial_conference_section_47_id", "section_47_id"))), "SSD-3090"),
    Mistake("conference lost", lose("initial_conferences", ("child_protection_plans", "child_protection_plan_initial_conference_id", same("child_protection_plan_initial_conference_id", "initial_conference_id"))), "SSD-3094"),
    Mistake("conference before its enquiry", put("initial_conferences", initial_conference_date=from_named("initial_conference_section_47_id", "section_47_enquiries", "section_47_start_date", -3)), "SSD-3021"),
    Mistake("conference on a Sunday", put("initial_conferences", initial_conference_date=lambda r, _: moved("initial_conference_date", 6 - date.fromisoformat(r["initial_conference_date"]).weekday())(r, _)), "SSD-3028"),
    Mistake("conference under another referral", put("initial_conferences", initial_conference_referral_id=lambda r, c: next(o["referral_id"] for o in c["referrals"] if o["referral_id"] != r["initial_conference_referral_id"])), "SSD-3035"),
    Mistake("category of abuse left out", drop("child_protection_plans", "child_protection_plan_initial_category"), "SSD-3047"),
    Mistake("protection plan on another day than its conference", put("child_protection_plans", child_protection_plan_start_date=moved("child_protection_plan_start_date", 4)), "SSD-3051"),
    Mistake("protection plan still open on a closed referral", drop("child_protection_plans", "child_protection_plan_end_date", when=closed("child_protection_plan_referral_id")), "SSD-3054"),
    Mistake("too few earlier plans counted", put("child_protection_plans", lambda r, c: any(o["child_protection_plan_start_date"] < r["child_protection_plan_start_date"] for o in c["child_protection_plans"]), child_protection_plan_previous_count=0), "SSD-3056"),
    Mistake("protection plan lost", lose("child_protection_plans", ("child_protection_visits", "child_protection_visit_child_protection_plan_id", same("child_protection_visit_child_protection_plan_id", "child_protection_plan_id"))), "SSD-3095"),
    Mistake("protection visits lost", lose_all("child_protection_visits", ("child_protection_plans", "child_protection_plan_start_date"), when=lambda r, _: "child_protection_plan_end_date" not in r and r["child_protection_plan_start_date"] < "2026-02-01"), "SSD-3069"),
    Mistake("protection visit of another child", strayed("child_protection_visits"), "SSD-3095", partner=lambda _, other: "child_protection_plans" in other),
    Mistake("reviews of a protection plan lost", lose_all("child_protection_reviews", ("child_protection_plans", "child_protection_plan_start_date"), when=lambda r, _: "child_protection_plan_end_date" not in r and r["child_protection_plan_start_date"] < "2025-12-01"), "SSD-3080"),
    Mistake("review after the end of its plan", put("child_protection_reviews", child_protection_review_date=from_named("child_protection_review_child_protection_plan_id", "child_protection_plans", "child_protection_plan_end_date", 30)), "SSD-3077"),
    Mistake("category of abuse replaced by another", put("child_protection_plans", child_protection_plan_initial_category="EMO", child_protection_plan_latest_category="EMO"), escapes="any code may be right"),
]  # fmt: skip

_LOOKED_AFTER = [
    Mistake("placement ends before it starts", swap("placements", "placement_start_date", "placement_end_date"), "SSD-5001"),
    Mistake("code of last year's list", put("placements", lambda r, _: r["placement_start_date"] >= "2025-04-01", placement_type="Z1"), "SSD-5002"),
    Mistake("placements that overlap", put("placements", lambda r, c: r is not c["placements"][-1], at=("placement_end_date", "../*/placement_start_date"), placement_end_date=moved("placement_end_date", 20)), "SSD-5005"),
    Mistake("gap between placements", put("placements", lambda r, c: r is not c["placements"][-1], placement_end_date=moved("placement_end_date", -20)), "SSD-5048"),
    Mistake("distance in metres", put("placements", lambda r, _: r["placement_distance"] > 2, placement_distance=lambda r, _: r["placement_distance"] * 1609), "out-of-range"),
    Mistake("distance in kilometres", put("placements", lambda r, _: 5 < r["placement_distance"] < 60, placement_distance=lambda r, _: round(r["placement_distance"] * 1.609, 1)), escapes="any distance may be right"),
    Mistake("provider that cannot provide the placement", put("placements", lambda r, _: r["placement_type"] == "U6", at=("placement_provider",), placement_provider="PR0"), "SSD-5025"),
    Mistake("reason for a move left out", drop("placements", "placement_change_reason", when=lambda r, _: r["placement_end_date"] > "2025-06-01"), "SSD-5030"),
    Mistake("placement with the postcode of the home", put("placements", lambda r, _: r["placement_type"] != "P1" and "placement_postcode" in r, placement_postcode=lambda _, c: next(a["address_postcode"] for a in c["addresses"] if a["address_type"] == "Primary Address" and a["address_start_date"] < min(p["period_of_care_start_date"] for p in c["periods_of_care"]))), "SSD-5019"),
    Mistake("placement lost", lose("placements", ("looked_after_episodes", "looked_after_episode_placement_id", same("looked_after_episode_placement_id", "placement_id"))), "SSD-5141"),
    Mistake("episodes of care that overlap", put("looked_after_episodes", lambda r, c: r is not c["looked_after_episodes"][-1], at=("looked_after_episode_end_date", "../*/looked_after_episode_start_date"), looked_after_episode_end_date=moved("looked_after_episode_end_date", 5)), "SSD-5104"),
    Mistake("gap between episodes of care", put("looked_after_episodes", lambda r, c: r is not c["looked_after_episodes"][-1], at=("looked_after_episode_end_date", "looked_after_episode_end_reason"), looked_after_episode_end_date=moved("looked_after_episode_end_date", -3)), "SSD-5110"),
    Mistake("episode of care lost", lose("looked_after_episodes", ("looked_after_episodes", "looked_after_episode_end_reason", lambda left, lost: left.get("looked_after_episode_end_date") == lost["looked_after_episode_start_date"]), when=lambda r, _: r["looked_after_episode_start_reason"] != "S"), "SSD-5110"),
    Mistake("episode of care ended without a reason", drop("looked_after_episodes", "looked_after_episode_end_reason", at=("looked_after_episode_end_reason", "looked_after_episode_end_date")), "SSD-5105"),
    Mistake("main need changed within a stay in care", put("looked_after_episodes", lambda r, c: len(c["looked_after_episodes"]) > 1 and r is c["looked_after_episodes"][-1], looked_after_episode_primary_need=lambda r, _: "N5" if r["looked_after_episode_primary_need"] != "N5" else "N1"), "SSD-5118"),
    Mistake("legal status lost", lose("legal_statuses", ("looked_after_episodes", "looked_after_episode_start_date", lambda left, lost: left["looked_after_episode_start_date"] == lost["legal_status_start_date"])), "SSD-5138"),
    Mistake("police protection for a year", put("legal_statuses", lambda r, _: r["legal_status_start_date"] < "2025-01-01", at=("legal_status_type", "legal_status_end_date"), legal_status_type="L1"), "SSD-5257"),
    Mistake("care ended but the placement goes on", put("periods_of_care", lambda _, c: any("placement_end_date" not in p for p in c["placements"]), at=("period_of_care_end_date", "../../placements/*/placement_end_date", "../../looked_after_episodes/*/looked_after_episode_end_date"), period_of_care_end_date="2026-03-20"), "SSD-5007"),
    Mistake("end of care lost", drop("periods_of_care", "period_of_care_end_date", when=lambda _, c: len(c["periods_of_care"]) == 1), "SSD-5204"),
    Mistake("period of care lost", lose("periods_of_care", *[(m, i, same(i, "period_of_care_id")) for m, i in _CARED_FOR]), "SSD-5140"),
    Mistake("reviews in care lost", lose_all("looked_after_reviews", ("periods_of_care", "period_of_care_start_date"), when=lambda r, c: _IN_CARE(r, c) and r["period_of_care_start_date"] < "2025-03-01"), "SSD-5315"),
    Mistake("visits in care lost", lose_all("looked_after_visits", ("periods_of_care", "period_of_care_start_date"), when=lambda r, c: _IN_CARE(r, c) and r["period_of_care_start_date"] < "2025-03-01"), "SSD-5354"),
    Mistake("visit in care before care began", put("looked_after_visits", looked_after_visit_date=from_named("looked_after_visit_period_of_care_id", "periods_of_care", "period_of_care_start_date", -15)), "SSD-5357"),
    Mistake("part in a review in care that does not fit the age", put("looked_after_reviews", lambda r, c: age(c, r["looked_after_review_date"]) > 6, looked_after_review_participation="PN0"), "SSD-5318"),
    Mistake("care plan lost", lose_all("care_plans", ("periods_of_care", "period_of_care_start_date"), when=_IN_CARE), "SSD-5344"),
    Mistake("born after coming into care", put("", lambda _, c: "periods_of_care" in c, at=("date_of_birth", "looked_after_episodes/0/looked_after_episode_start_date"), date_of_birth=lambda _, c: moved("period_of_care_start_date", 60)(c["periods_of_care"][0], c)), "SSD-5130"),
    Mistake("in care after death", put("", at=("date_of_death", "looked_after_episodes/*/looked_after_episode_end_date"), date_of_death=lambda _, c: moved("looked_after_episode_start_date", 2)(next(e for e in c["looked_after_episodes"] if "looked_after_episode_end_date" not in e), c)), "SSD-5129"),
]  # fmt: skip

_HEALTH = [
    Mistake("health check completed without a date", drop("health_checks", "health_check_date"), "SSD-5502"),
    Mistake("health assessments lost", lose_all("health_checks", ("periods_of_care", "period_of_care_start_date"), when=lambda r, c: _IN_CARE(r, c) and r["period_of_care_start_date"] < "2025-01-01", only=lambda r, _: r["health_check_type"] == "Health Assessment"), "SSD-5506"),
    Mistake("immunisations lost", lose_all("immunisations", ("periods_of_care", "period_of_care_start_date"), when=lambda r, c: _IN_CARE(r, c) and r["period_of_care_start_date"] < "2025-01-01"), "SSD-5521"),
    Mistake("help with substances received but not offered", put("substance_misuse", at=("substance_misuse_intervention_offered", "substance_misuse_intervention_received"), substance_misuse_intervention_offered=False, substance_misuse_intervention_received=True), "SSD-5531"),
    Mistake("questionnaire with a score and no date", drop("sdq_scores", "sdq_completed_date", at=("sdq_completed_date", "sdq_total_score")), "SSD-5546"),
    Mistake("part scores that do not add up", put("sdq_scores", sdq_total_score=lambda r, _: (r["sdq_total_score"] + 7) % 40), "SSD-5548"),
    Mistake("questionnaires lost", lose_all("sdq_scores", ("periods_of_care", "period_of_care_start_date"), when=lambda r, c: _IN_CARE(r, c) and r["period_of_care_start_date"] < "2025-03-01"), "SSD-5545"),
    Mistake("mental health referral closed before it was made", put("mental_health_referrals", mental_health_referral_closed_date=moved("mental_health_referral_date", -5), at=("mental_health_referral_closed_date", "mental_health_referral_date")), "SSD-5561"),
    Mistake("health check under another type", put("health_checks", lambda r, _: r["health_check_type"] == "Dental Check" and r["health_check_date"] < "2025-01-01", health_check_type="Health Assessment"), escapes="either kind may have been done"),
]  # fmt: skip

_PERMANENCE = [
    Mistake("adoption decided after the placement order", put("permanence_plans", permanence_placement_order_date=moved("permanence_adoption_decision_date", -6), at=("permanence_placement_order_date", "permanence_adoption_decision_date")), "SSD-6010"),
    Mistake("placed for adoption before being matched", swap("permanence_plans", "permanence_matched_date", "permanence_placed_for_adoption_date"), "SSD-6002"),
    Mistake("plan for adoption given up without a reason", drop("permanence_plans", "permanence_plan_reversed_reason", at=("permanence_plan_reversed_reason", "permanence_plan_reversed_date")), "SSD-6007"),
    Mistake("permanence record lost", lose_all("permanence_plans", ("looked_after_episodes", "looked_after_episode_end_reason"), ("looked_after_episodes", "looked_after_episode_end_date"), when=lambda r, _: r.get("looked_after_episode_end_reason") in ("E11", "E12")), "SSD-6018"),
    Mistake("no earlier permanent home, with a date", put("previous_permanence", lambda r, _: "previous_permanence_order_date" in r, at=("previous_permanence_option", "previous_permanence_order_date"), previous_permanence_option="Z1"), "SSD-6052"),
    Mistake("adopter approved before applying", put("adopters", adopter_approval_date=moved("adopter_application_date", -30), at=("adopter_enquiry_date", "adopter_application_date", "adopter_approval_date")), "SSD-6071"),
    Mistake("kinship arrangement ends before it starts", swap("kinship_arrangements", "kinship_arrangement_start_date", "kinship_arrangement_end_date"), "SSD-6321"),
    Mistake("foster carers approved before they applied", put("foster_households", at=("foster_household_enquiry_date", "foster_household_application_date", "foster_household_approval_date"), foster_household_approval_date=moved("foster_household_application_date", -50)), "SSD-6301"),
]  # fmt: skip

_LEAVING = [
    Mistake("care leaver's home without saying whether it suits", drop("care_leaver_records", "care_leaver_accommodation_suitability"), "SSD-6114"),
    Mistake("eligibility of another age", put("care_leaver_records", lambda _, c: age(c) < 18, care_leaver_eligibility="Former Relevant"), "SSD-6103"),
    Mistake("review of a pathway plan lost", drop("care_leaver_records", "care_leaver_pathway_plan_review_date", when=lambda r, _: r.get("care_leaver_in_touch") == "YES"), "SSD-6122"),
    Mistake("care leaver's activity left out", drop("care_leaver_records", "care_leaver_activity", at=("care_leaver_activity", "care_leaver_in_touch")), "SSD-6111"),
]  # fmt: skip

_MISSING = [
    Mistake("back before going missing", put("missing_episodes", missing_episode_end_date=moved("missing_episode_start_date", -3)), "SSD-6401"),
    Mistake("missing twice at one time", again("missing_episodes", lambda r, _: r["missing_episode_start_date"] < r["missing_episode_end_date"], missing_episode_id="M-AGAIN"), "SSD-6402"),
    Mistake("interview accepted but not offered", put("missing_episodes", lambda r, _: r["missing_episode_return_interview_accepted"] == "Y", at=("missing_episode_return_interview_offered", "missing_episode_return_interview_accepted"), missing_episode_return_interview_offered="N"), "SSD-6411"),
    Mistake("interview before the return", put("missing_episodes", missing_episode_return_interview_date=moved("missing_episode_start_date", -4)), "SSD-6417"),
    Mistake("missing from care while not in care", put("missing_episodes", lambda r, _: r["missing_episode_missing_from"] == "CARE", at=("missing_episode_start_date", "missing_episode_missing_from"), missing_episode_start_date=lambda _, c: moved("period_of_care_start_date", -90)(c["periods_of_care"][0], c)), "SSD-6414"),
    Mistake("time of going missing on another day than its date", put("missing_episodes", missing_episode_started_at=lambda r, _: "2024-01-01" + r["missing_episode_started_at"][10:], at=("missing_episode_started_at", "missing_episode_start_date")), escapes="times are not compared with dates"),
    Mistake("decision on a victim without a referral", drop("exploitation_risks", "exploitation_risk_national_referral_date"), "SSD-6454"),
    Mistake("risk of exploitation without a level", drop("exploitation_risks", "exploitation_risk_level", at=("exploitation_risk_level", "exploitation_risk_type")), "SSD-6451"),
]  # fmt: skip

_VOICE = [
    Mistake("child's view before birth", put("voice_responses", voice_response_date=of_child("date_of_birth", -40)), "SSD-6206"),
    Mistake("child declined but answered", put("voice_responses", lambda r, _: "voice_response_happy_scale" in r, voice_response_declined=True), "SSD-6203"),
]  # fmt: skip

_COURT = [
    Mistake("pre-proceedings stepped down, with an application", put("pre_proceedings", lambda r, _: "pre_proceedings_court_application_date" in r, at=("pre_proceedings_outcome", "pre_proceedings_court_application_date"), pre_proceedings_outcome="Decision to step down"), "SSD-1811"),
    Mistake("family group meeting held but not offered", put("pre_proceedings", lambda r, _: r["pre_proceedings_family_group_meeting_held"] is True, at=("pre_proceedings_family_group_meeting_offered", "pre_proceedings_family_group_meeting_held"), pre_proceedings_family_group_meeting_offered=False), "SSD-1818"),
    Mistake("final hearing before the case", swap("care_proceedings", "care_proceedings_issue_date", "care_proceedings_final_hearing_date"), "SSD-1843"),
    Mistake("final hearing without its order", drop("care_proceedings", "care_proceedings_order_type", at=("care_proceedings_order_type", "care_proceedings_final_hearing_date")), "SSD-1847"),
    Mistake("pre-proceedings of a case lost", lose("pre_proceedings", ("care_proceedings", "care_proceedings_pre_proceedings_id", same("care_proceedings_pre_proceedings_id", "pre_proceedings_id"))), "SSD-1842"),
    Mistake("court case written twice", again("care_proceedings", lambda r, _: "care_proceedings_final_hearing_date" not in r, care_proceedings_id="C-AGAIN"), "SSD-1850"),
    Mistake("case number of another case", put("care_proceedings", care_proceedings_case_number="ZZ26C00001"), escapes="any number of a case may be right"),
]  # fmt: skip

_EDUCATION = [
    Mistake("learner number with a wrong figure", put("send_records", send_record_uln=lambda r, _: crossed(r["send_record_uln"])), "SSD-1407"),
    Mistake("needs assessed although the request was refused", put("ehc_requests", lambda r, c: any(a["ehc_assessment_ehc_request_id"] == r["ehc_request_id"] for a in c["ehc_assessments"]), at=("ehc_request_decision", "../../ehc_assessments/0/ehc_assessment_ehc_request_id"), ehc_request_decision="N"), "SSD-1444"),
    Mistake("two plans in force", again("ehc_active_plans", ehc_active_plan_id="E-AGAIN"), "SSD-1473"),
    Mistake("annual review lost", drop("ehc_active_plans", "ehc_active_plan_last_review_date", "ehc_active_plan_review_meeting_date", when=lambda _, c: c["ehc_named_plans"][0]["ehc_named_plan_start_date"] < "2025-01-01"), "SSD-1476"),
    Mistake("plan in force without a need", lose_all("sen_needs", ("ehc_active_plans", "ehc_active_plan_id")), "SSD-1416", partner=lambda _, other: "sen_needs" in other),
    Mistake("child said to have no plan", put("", lambda _, c: "ehc_active_plans" in c, at=("has_ehc_plan", "ehc_active_plans/0/ehc_active_plan_id"), has_ehc_plan=False), "SSD-1485"),
    Mistake("setting without a number or a type", drop("ehc_plan_placements", "ehc_plan_placement_setting_type", at=("ehc_plan_placement_setting_type", "ehc_plan_placement_urn"), when=lambda r, _: "ehc_plan_placement_urn" not in r), "SSD-1495"),
    Mistake("out of school ends before it starts", put("education_otherwise", education_otherwise_end_date=moved("education_otherwise_start_date", -12)), "SSD-1502"),
]  # fmt: skip

_MONEY_AND_PARTNERS = [
    Mistake("parts of a cost that do not add up", put("placement_costs", at=("placement_cost_total_committed_cost", "placement_cost_contribution_social_care"), placement_cost_contribution_social_care=0), "SSD-1728"),
    Mistake("cost in pence", put("placement_costs", lambda r, _: 300 < r["placement_cost_total_weekly_cost"] < 1000, placement_cost_total_weekly_cost=lambda r, _: r["placement_cost_total_weekly_cost"] * 100), "SSD-1730"),
    Mistake("cost still paid after the placement", drop("placement_costs", "placement_cost_end_date"), "SSD-1731"),
    Mistake("placement with two finance records", again("placement_finances", placement_finance_id="F-AGAIN"), "SSD-1704"),
    Mistake("event of a partner shared before it happened", swap("partner_events", "partner_event_date", "partner_event_shared_date"), "SSD-1923"),
    Mistake("event that does not fit the partner", put("partner_events", lambda r, _: r["partner_event_agency_type"] == "HEALTH", partner_event_type="CUSTODY", at=("partner_event_agency_type", "partner_event_type")), "SSD-1928"),
    Mistake("plan that set an outcome lost", put("outcomes", outcome_plan_id="X-000000"), "SSD-1948"),
    Mistake("family need reached without a day", drop("family_needs", "family_need_achieved_date"), "SSD-1966"),
    Mistake("use of a hub by another family", put("service_uses", service_use_family_id="F9999999"), "SSD-1995"),
]  # fmt: skip

_WORKFORCE = [
    Mistake("worker twice", again("professionals", professional_id="P-AGAIN"), "SSD-1602"),
    Mistake("caseload with a figure too many", put("professionals", professional_caseload_30_september=160), "SSD-1605"),
    Mistake("worker lost", lose("professionals", ("involvements", "involvement_worker_id", same("involvement_worker_id", "professional_id"))), "SSD-1642"),
    Mistake("team lost", lose("departments", ("involvements", "involvement_team_id", same("involvement_team_id", "department_id"))), "SSD-1643"),
    Mistake("team part of itself", put("departments", department_parent_team_id=lambda r, _: r["department_id"]), "SSD-1623"),
    Mistake("agency workers fewer than their posts", put("authority_workforce", authority_workforce_agency_headcount=2, at=("authority_workforce_agency_headcount", "authority_workforce_agency_full_time_equivalent")), "SSD-1694"),
    Mistake("worker still involved after the referral closed", drop("involvements", "involvement_end_date", when=lambda r, c: named(r, c, "involvement_referral_id", "referrals")["referral_close_date"] < "2026-02-01"), "SSD-1652"),
    Mistake("worker of another case", put("involvements", lambda r, _: r["involvement_worker_id"] != "PROF0-3", involvement_worker_id="PROF0-3"), escapes="any worker may hold the case"),
]  # fmt: skip

_AROUND = [
    Mistake("authority's number that does not exist", lambda scene: scene.around["header"].update(local_authority="999") or ["/header/local_authority"], "not-in-list"),
    Mistake("header without its standard", lambda scene: scene.around["header"].pop("standard") and ["/header/standard"], "missing"),
    Mistake("period of the header ends before it starts", lambda scene: scene.around["header"].update(period_start="2026-03-31", period_end="2025-04-01") or ["/header/period_start", "/header/period_end"], escapes="dates of the header are not compared"),
]  # fmt: skip

MISTAKES = {
    "Form of the data": _FORM,
    "The child": _PERSON,
    "Home and family": _HOME,
    "Contacts": _CONTACTS,
    "Early help": _EARLY_HELP,
    "Children in need": _NEED,
    "Child protection": _PROTECTION,
    "Children in care": _LOOKED_AFTER,
    "Health": _HEALTH,
    "Permanence": _PERMANENCE,
    "Leaving care": _LEAVING,
    "Missing and exploitation": _MISSING,
    "The child's voice": _VOICE,
    "Court": _COURT,
    "Special needs and education": _EDUCATION,
    "Money and partners": _MONEY_AND_PARTNERS,
    "Workforce": _WORKFORCE,
    "Around the children": _AROUND,
}
"""Every kind of mistake, by what it is about."""
