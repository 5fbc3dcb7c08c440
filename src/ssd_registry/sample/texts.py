"""Made-up words: names that nobody has, addresses that are nowhere, numbers that nobody issued."""

from __future__ import annotations

FORENAMES = (
    "Acorn", "Alder", "Amberlight", "Birch", "Bracken", "Bramble", "Breeze", "Brook", "Cedar", "Cloud", "Clover",
    "Cobalt", "Comet", "Copper", "Coral", "Cypress", "Dune", "Echo", "Elm", "Ember", "Fern", "Finch", "Flint",
    "Frost", "Garnet", "Glade", "Granite", "Hawthorn", "Hazelnut", "Heron", "Indigo", "Juniper", "Kestrel", "Lark",
    "Larch", "Lichen", "Linnet", "Maple", "Marigold", "Meadow", "Moss", "Nettle", "Oak", "Opal", "Otter", "Pebble",
    "Plover", "Quartz", "Rain", "Reed", "Ripple", "Rowanberry", "Sable", "Saffron", "Sedge", "Slate", "Sorrel",
    "Sparrow", "Teal", "Thistle", "Thrush", "Topaz", "Tulip", "Willow", "Wren", "Yarrow", "Zephyr",
)  # fmt: skip
SURNAMES = (
    "Sampleton", "Testerby", "Examplewood", "Fauxham", "Inventham", "Madeupson", "Notrealby", "Dummyfield",
    "Trialstone", "Pretendrew", "Specimenham", "Fictley-Moor", "Mockingham", "Imaginaire", "Placehold",
    "Storybrook", "Figmentford", "Patternley", "Unrealton", "Demonstrall", "Draftwell", "Illustree",
    "Prototype-Jones", "Supposeby", "Hypothorpe", "Feignley", "Simulby", "Whimsett", "Neverwas", "Suchandsuch",
    "Purelymade", "Allinvented", "Notanybody", "Nobodyson", "Paperperson", "Testcase-Smith", "Examplar",
    "Samplesworth", "Fabrickson", "Makebelieve",
)  # fmt: skip
STREETS = ("Sample Street", "Example Row", "Test Lane", "Specimen Close", "Dummy Drive", "Trial Terrace", "Mock Way")
TOWNS = ("Madeup-on-Sea", "Exampleton", "Sampleford", "Testbury", "Little Fiction")

PHRASES: dict[str, tuple[str, ...]] = {
    "address_room": ("Room 1", "Room 2", "Room 3"),
    "address_floor": ("Ground", "First", "Second"),
    "address_flat": ("Flat 1", "Flat 2", "Flat 3b"),
    "address_building": ("Sample House", "Example Court", "Test Mansions"),
    "conviction_offence": ("Theft from a shop", "Criminal damage", "Common assault"),
    "contact_source_description": ("Police notice", "School", "Family member", "Health visitor", "Hospital"),
    "contact_outcome_comments": ("Advice given to the caller.", "Passed to the duty team.", "No role for us."),
    "referral_source_description": ("Police notice", "School", "Family member", "Health visitor", "Hospital"),
    "referral_outcome_comments": ("To be assessed.", "Strategy discussion agreed.", "Family know of the referral."),
    "assessment_outcome_comments": ("Family accept support.", "No further role.", "Plan to be drawn up."),
    "section_47_outcome_comments": ("Concerns substantiated.", "Concerns not substantiated."),
    "initial_conference_outcome_comments": ("Unanimous decision.", "Core group agreed.", "Parents attended."),
    "early_help_episode_reason": ("Parenting support", "School attendance", "Housing and money", "Behaviour"),
    "early_help_episode_end_reason": ("Outcomes met", "Step-up", "NFA"),
    "early_help_episode_organisation": ("Sampleford Family Hub", "Testbury Primary School"),
    "early_help_assessment_organisation": ("Sampleford Family Hub", "Testbury Primary School"),
    "substance_misuse_substance": ("Cannabis", "Alcohol", "Vaping", "Solvents"),
    "placement_cost_framework_name": ("Made-up Regional Framework", "Example Block Contract"),
    "partner_event_source_system": ("Made-up police system", "Example hospital system", "Sample housing system"),
    "outcome_framework": ("https://example.org/supporting-families/outcomes",),
    "linked_identifier_issuer": ("https://example.org/issuer/courts", "https://example.org/issuer/records"),
    "organisation_data_service_code": ("ZZ901", "ZZ902", "ZZ903"),
    "employment_qualification_institution": ("University of Madeup", "Exampleton College"),
    "ehc_plan_placement_setting_other": ("A setting not in the list",),
    "ehc_named_plan_residential": ("N", "52", "38"),
    "ehc_named_plan_work_based": ("N", "INT"),
    "ehc_named_plan_direct_payment": ("N", "Y"),
    "ehc_plan_placement_residential": ("N", "52", "38"),
    "ehc_plan_placement_work_based": ("N", "INT"),
    "pre_proceedings_census_outcome": ("A",),
    "professional_job_title": ("Social worker", "Senior social worker", "Team manager", "Family support worker"),
}
"""What is written in an item of text, by the item's name."""

NUMBERS: dict[str, str] = {
    "legacy_id": "OLD######",
    "address_uprn": "9999########",
    "linked_identifier_value": "MADE-UP-######",
    "care_proceedings_case_number": "ZZ##C#####",
    "pre_proceedings_court_reference": "ZZ##C#####",
    "education_otherwise_previous_school_urn": "99####",
    "ehc_plan_placement_urn": "99####",
    "ehc_plan_placement_provider_reference_number": "9999####",
    "organisation_urn": "9999###",
    "organisation_provider_reference_number": "9999####",
    "foster_household_agency_urn": "SC99####",
    "professional_staff_id": "S######",
    "outcome_code": "#",
}
"""Numbers by the item's name; each # stands for a digit."""

FORMS: dict[str, str] = {"postcode": "ZZ99 #@@", "ofsted_urn": "SC99####"}
"""The forms of text that the release names; each # stands for a digit and each @ for a letter."""

LIKELY: dict[str, float] = {
    "address_type": 1,
    "assessment_child_seen": 0.99,
    "child_in_need_visit_child_seen": 0.93,
    "child_in_need_visit_child_seen_alone": 0.6,
    "child_protection_plan_made_by_other_authority": 0.02,
    "child_protection_visit_child_seen": 0.95,
    "child_protection_visit_child_seen_alone": 0.65,
    "looked_after_visit_child_seen_alone": 0.75,
    "child_protection_review_quorate": 0.95,
    "ehc_request_in_youth_accommodation": 0.01,
    "employment_absent_30_september": 0.08,
    "family_need_achieved": 0.5,
    "looked_after_review_cancelled": 0,
    "outcome_achieved": 0.6,
    "professional_is_agency_worker": 0.17,
    "voice_response_declined": 0.1,
}
"""How often something is true, by the item's name; 0.8 for all others, but 0.15 for appeals."""

RANGES: dict[str, tuple[float, float]] = {
    "address_easting": (10_000, 19_999),
    "address_northing": (1_000, 8_999),
    "authority_workforce_vacancies": (10, 60),
    "employment_full_time_equivalent_30_september": (0.5, 1),
    "employment_working_days_lost": (0, 30),
    "employment_contract_weeks": (40, 52),
    "foster_household_approved_places": (2, 3),
    "outcome_baseline_score": (1, 10),
    "outcome_review_score": (1, 10),
    "placement_distance": (0.3, 60),
    "pre_proceedings_court_hearing_count": (1, 6),
    "pre_proceedings_previous_care_proceedings_count": (0, 1),
    "pre_proceedings_review_meeting_count": (0, 4),
    "professional_caseload_30_september": (8, 24),
    "professional_full_time_equivalent": (0.4, 1),
    "voice_response_happy_scale": (3, 10),
}
"""Between which numbers a number is, by the item's name."""

CHANCES: dict[str, float] = {
    "address_building": 0.06,
    "address_flat": 0.12,
    "address_floor": 0.05,
    "address_house": 0.3,
    "address_room": 0.02,
    "address_street": 0.3,
    "address_town": 0.3,
    "address_uprn": 0.2,
    "assessment_outcome_comments": 0.15,
    "contact_outcome_comments": 0.15,
    "contact_source_description": 0.15,
    "child_in_need_visit_bedroom_seen": 0.4,
    "child_protection_visit_bedroom_seen": 0.4,
    "child_in_need_visit_child_seen_alone": 0.6,
    "child_protection_visit_child_seen_alone": 0.6,
    "initial_conference_outcome_comments": 0.2,
    "legacy_id": 0.12,
    "linked_identifier_issuer": 0.5,
    "linked_identifier_valid_to_date": 0.1,
    "referral_outcome_comments": 0.15,
    "referral_source_description": 0.15,
    "section_47_outcome_comments": 0.2,
}
"""How often an item is filled in at all; always for all others."""
