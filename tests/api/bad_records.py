"""Records that are wrong by themselves or among themselves: the rows of the catalogue that only data can be."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from tests.api.site import CANARY

BORN: Final = "2012-05-06"


class Wrong(NamedTuple):
    """A row: its number, what is wrong, the rule that finds it, and the child; *held* tells whether it is kept."""

    row: str
    what: str
    rule: str | None
    held: bool
    child: dict[str, Any]


def _refused(row: str, what: str, rule: str, **child: Any) -> Wrong:
    return Wrong(row, what, rule, False, _child(**child))  # noqa: FBT003 - one module


def _found(row: str, what: str, rule: str | None, **child: Any) -> Wrong:
    return Wrong(row, what, rule, True, _child(**child))  # noqa: FBT003 - one module


def _child(**child: Any) -> dict[str, Any]:
    return {"date_of_birth": BORN, "sex": "F", "forename": CANARY, **child}


def _placement(**more: Any) -> list[dict[str, Any]]:
    return [{"placement_id": "P", **{f"placement_{name}": value for name, value in more.items()}}]


def _score(value: Any) -> list[dict[str, Any]]:
    return [{"sdq_id": "S", "sdq_completed_date": "2025-01-01", "sdq_total_score": value}]


RECORDS: Final = (
    _refused("E06", "NUL in a text", "wrong-form", surname="A\x00"),
    _found("E08", "a name in decomposed letters", None, surname="Zoe\u0308"),
    _refused("E09", "zero-width in an identifier", "wrong-form", person_id="E09\u200b"),
    _refused("E09", "bidi override in an identifier", "wrong-form", person_id="E09\u202e"),
    _refused("E09", "no-break space in an identifier", "wrong-form", person_id="E09\u00a0"),
    _refused("E10", "a full-width letter in a code", "not-in-list", ethnicity="WBR\uff29"),
    _refused("E10", "a Cyrillic letter in a code", "not-in-list", sex="\u041c"),
    _refused("J14", "1 MB for a code", "not-in-list", ethnicity=CANARY * 85_000),
    _refused("S01", "an item that is not known", "unknown-item", **{CANARY: CANARY}),
    _refused("S02", "no identifier", "missing", person_id=None),
    _refused("S03", "text for a whole number", "wrong-type", sdq_scores=_score("7")),
    _refused("S04", "true for a whole number", "wrong-type", sdq_scores=_score(True)),  # noqa: FBT003 - data
    _found("S05", "7.0 for a whole number", None, sdq_scores=_score(7.0)),
    _refused("S06", "null where nothing is meant", "wrong-type", surname=None),
    _found("S11", "what is ending", "deprecated", early_help_episodes=[{"early_help_episode_id": "EH1", "early_help_episode_organisation": "x"}]),
    _refused("S12", "a line end after an identifier", "wrong-form", upn="A123456789012\n"),
    _refused("S19", "Arabic-Indic digits", "wrong-form", upn="A\u0661\u0662\u0663456789012"),
    _refused("S20", "a day that is none", "not-a-date", date_of_birth="2015-02-30"),
    _refused("C01", "an unknown code", "not-in-list", ethnicity=CANARY),
    _refused("C02", "small letters", "not-in-list", ethnicity="wbri"),
    _refused("C03", "the label", "not-in-list", ethnicity="White British"),
    _refused("C04", "a lost zero", "not-in-list", gender="1"),
    _found("C05", "a code that has ended since", None, placements=_placement(type="P2", start_date="2023-01-01", end_date="2023-02-01")),
    _found("C06", "a code after its end", "SSD-5002", placements=_placement(type="P2", start_date="2024-01-01")),
    _found("C07", "a code before its start", "SSD-5002", placements=_placement(type="K3", start_date="2023-01-01")),
    _refused("C08", "a space after a code", "not-in-list", ethnicity="WBRI "),
    _refused("D01", "30 February", "not-a-date", date_of_birth="2015-02-30"),
    _refused("D02", "29 February of no leap year", "not-a-date", date_of_birth="2023-02-29"),
    _refused("D03", "no zeros", "not-a-date", date_of_birth="2024-2-3"),
    _refused("D03", "no hyphens", "not-a-date", date_of_birth="20240203"),
    _refused("D03", "day or month first", "ambiguous-date", date_of_birth="03/02/2024"),
    _refused("D04", "seconds since 1970", "not-a-date", date_of_birth="1423008000"),
    _refused("D05", "a time for a day", "not-a-date", date_of_birth="2015-02-03T00:00:00Z"),
    _refused("D06", "the year 0", "not-a-date", date_of_birth="0000-01-01"),
    _refused("D06", "the year 1", "not-a-date", date_of_birth="0001-01-01"),
    _refused("D07", "9999 for still open", "not-a-date", placements=_placement(start_date="2020-01-01", end_date="9999-12-31")),
    _refused("D08", "born in another century", "not-a-date", date_of_birth="2199-01-01"),
    _found("D08", "born next year", "SSD-1001", date_of_birth="2027-10-01"),
    _found("D09", "born and expected", "SSD-1003", expected_date_of_birth=BORN),
    _found("D10", "the end before the start", "SSD-5001", placements=_placement(start_date="2020-01-02", end_date="2020-01-01")),
    _found("D11", "long before the birth", "SSD-2014", referrals=[{"referral_id": "R", "referral_date": "2001-01-01"}]),
    _found("I01", "a wrong check letter", "SSD-1020", upn="B123456789012"),
    _refused("I02", "small and too short", "wrong-form", upn="a12345678901"),
    _found("I03", "a number and a reason for none", "SSD-1022", upn="A123456789012", upn_unknown_reason="UN1"),
    _found("I04", "a wrong check digit", "SSD-1090", linked_identifiers=[{"linked_identifier_id": "L", "linked_identifier_type": "NHS Number", "linked_identifier_value": "9990000001"}]),
    _refused("I05", "an authority that is none", "not-in-list", placements=_placement(local_authority="999")),
    _refused("I07", "a way out", "wrong-form", person_id="../etc"),
    _refused("I07", "%00", "wrong-form", person_id="a%00b"),
    _refused("I07", "a quote", "wrong-form", person_id="a'b"),
    _refused("I08", "an address of e-mail", "wrong-form", person_id="ann@example.org"),
    _refused("I09", "the same child", "duplicate-child", person_id="I09"),
    _refused("I09", "and again", "duplicate-child", person_id="I09"),
    _found("X01", "a visit under no plan", "SSD-3095", child_protection_visits=[{"child_protection_visit_id": "V", "child_protection_visit_child_protection_plan_id": "NONE", "child_protection_visit_date": "2020-01-01"}]),
    _found("X02", "episodes of care that overlap", "SSD-5104", looked_after_episodes=[{"looked_after_episode_id": "1", "looked_after_episode_start_date": "2020-01-01", "looked_after_episode_end_date": "2020-06-01"}, {"looked_after_episode_id": "2", "looked_after_episode_start_date": "2020-02-01"}]),
    _found("X03", "two open plans", "SSD-3045", child_protection_plans=[{"child_protection_plan_id": str(n), "child_protection_plan_start_date": f"202{n}-01-01"} for n in (0, 1)]),
    _found("X04", "an episode outside its placement", "SSD-5137", placements=_placement(start_date="2021-01-01"), looked_after_episodes=[{"looked_after_episode_id": "1", "looked_after_episode_start_date": "2020-01-01", "looked_after_episode_placement_id": "P"}]),
    _found("X05", "an assessment after the close", "SSD-2035", referrals=[{"referral_id": "R", "referral_date": "2020-01-01", "referral_close_date": "2020-02-01", "referral_close_reason": "RC1"}], assessments=[{"assessment_id": "A", "assessment_referral_id": "R", "assessment_start_date": "2020-01-02", "assessment_authorised_date": "2020-03-01"}]),
)  # fmt: skip
"""Each is sent in one payload with the others, and found by itself."""
