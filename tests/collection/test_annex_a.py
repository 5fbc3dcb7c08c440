"""Ofsted's Annex A is derived from a payload that can be seen through, written, read back, and put with other returns."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest
from tests.collection.inspected import CHILDREN, ENVELOPE

from ssd_registry.build.collections import made_of
from ssd_registry.check import Checker
from ssd_registry.collection.check import ReturnChecker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.coverage import coverage, totals
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import Loaded, load
from ssd_registry.collection.rows import Return, Rows, Value
from ssd_registry.errors import NothingToCheck
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

SCHEMA = Path(__file__).parents[2] / "schema"
ANNEX_A, FAULTS = made_of(SCHEMA, "annex-a", "2025-26")
CENSUS, _ = made_of(SCHEMA, "cin", "2025-26")
REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": "845", "mode": "full"}
AFTER_THE_YEAR = "2026-04-07T06:00:00Z"


def made(extracted: str | None = AFTER_THE_YEAR, collection: Collection = ANNEX_A) -> Return:
    """Return the return that is derived from the children."""
    header = {**HEADER, **({"extracted_at": extracted} if extracted else {})}
    body = orjson.dumps({"header": header, "children": CHILDREN, **ENVELOPE})
    derived = derive(read_payload(body, Limits()), collection, CHECKER)
    assert derived.problems == []
    return derived.made


def back(*returns: tuple[Collection, Return]) -> Loaded:
    """Return the payload that *returns* become."""
    return load(list(returns), REGISTRY.get("1.1.0"), "845")


def again(loaded: Loaded) -> Return:
    """Return the lists that are derived from what was loaded, records of every day."""
    body = orjson.dumps({**loaded.envelope, "children": loaded.children})
    derived = derive(read_payload(body, Limits()), ANNEX_A, CHECKER, whole=True)
    assert derived.problems == []
    return derived.made


def cells(found: Return, number: int, start: str) -> list[tuple[str | None, ...]]:
    """Return the rows of a list, the child's number and then the columns from *start* on."""
    fields = [field.name for field in ANNEX_A.tables[f"List {number}"].fields]
    wanted = fields[fields.index(start) :]
    rows = found.tables[f"List {number}"]
    return list(zip(*(rows.column(name) for name in (fields[0], *wanted)), strict=True))


LISTS = made()
LOADED = back((ANNEX_A, LISTS))


def test_the_lists_are_sound() -> None:
    """Every query can be read, and every wording that a field has is in a list of codes."""
    assert FAULTS == []
    used = {field.codes for table in ANNEX_A.own_tables for field in table.fields if field.codes}
    assert used == ANNEX_A.codes.keys()


def test_every_list_says_the_same_of_a_child() -> None:
    """Gender or else sex, ethnic group, date of birth or the day it is expected, and age on the day."""
    people: dict[str | None, tuple[str | None, ...]] = {}
    for table in ANNEX_A.own_tables[:10]:
        rows = LISTS.tables[table.name]
        names = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)")
        for child, *rest in zip(*map(rows.column, names), strict=True):
            assert people.setdefault(child, tuple(rest)) == tuple(rest)
    assert people == {
        "A": ("b) Female", "s) NOBT", "01/04/2010", "15"),
        "B": ("d) Neither", None, None, None),
        "C": ("c) Not stated/recorded", None, None, None),
        "D": ("a) Male", "a) WBRI", "29/02/2020", "6"),
        "E": ("b) Female", "o) BAFR", "01/07/2009", "16"),
        "F": ("a) Male", "a) WBRI", "01/01/2006", "20"),
        "G": ("b) Female", "h) MWAS", "31/01/2023", "3"),
        "H": ("c) Not stated/recorded", None, None, None),
        "I": ("c) Not stated/recorded", None, "01/06/2026", "-1"),
    }


def test_list_1_has_the_contacts_of_six_months() -> None:
    """The first and the last day count, one day more does not."""
    assert cells(LISTS, 1, "Date of Contact") == [
        ("A", "30/09/2025", "a) 1A: Individual"),
        ("A", "31/03/2026", "u) 10: Unknown"),
    ]


def test_list_2_has_assessments_and_the_help_that_is_given() -> None:
    """Help that goes on stands with its assessment, however old; help without one with its own days."""
    assert cells(LISTS, 2, "Assessment start date") == [
        ("B", "01/03/2025", "20/03/2025", "Elm School"),
        ("C", "01/11/2025", None, "Family hub"),
    ]


def test_list_3_has_the_referrals_of_six_months() -> None:
    """It counts those of the twelve months before; a worker who is not in the payload keeps the identifier."""
    assert cells(LISTS, 3, "Date of referral") == [
        ("A", "01/02/2026", "p1) 5D: LA services", "a) Yes", "1", "Front door", "W9"),
        ("D", "01/12/2025", "k) 3E: Health services", "b) No", "0", "Safeguarding", "Bob Example"),
    ]


def test_list_4_has_the_assessments_at_work_in_six_months() -> None:
    """One with a date in 1900 is open. Whether a child needs care is known once it is signed off."""
    assert cells(LISTS, 4, "Does the Child have a Disability") == [
        ("D", "a) Yes", "02/12/2025", "a) Yes", "10/01/2026", "a) Yes", "Safeguarding", "Bob Example"),
        ("D", "a) Yes", "20/03/2026", "c) Unknown", None, None, "Safeguarding", "Bob Example"),
        ("I", "c) Unknown", "01/03/2026", "c) Unknown", None, None, "Front door", "Ann Example"),
    ]


def test_list_5_has_the_enquiries_at_work_in_six_months() -> None:
    """The conference stands with its enquiry; one that has not decided leaves the answers blank."""
    assert cells(LISTS, 5, "Does the Child have a Disability") == [
        ("D", "a) Yes", "05/12/2025", "b) No", "20/12/2025", "a) Yes", "1", "1", "Front door", "Ann Example"),
        ("D", "a) Yes", "25/03/2026", None, None, None, "1", "1", "Safeguarding", "Bob Example"),
    ]


def test_list_6_has_each_child_in_need_once() -> None:
    """By the open case; neither a child who was only referred nor a care leaver is in it."""
    assert cells(LISTS, 6, "Does the Child have a Disability") == [
        ("D", "a) Yes", "01/12/2025", "N1 - Abuse or neglect", "05/01/2026", None, None, "b) Child Protection plan", "Safeguarding", "Bob Example"),
        ("E", "b) No", "02/01/2024", "N8 - Absent parenting", "01/03/2026", None, None, "a) Looked after child", "Safeguarding", "Bob Example"),
    ]  # fmt: skip


def test_list_7_has_each_child_on_a_plan_of_this_authority() -> None:
    """The latest visit, whether or not the child was seen, and what was in force on any day of the six months."""
    assert cells(LISTS, 7, "Does the Child have a Disability") == [
        ("D", "a) Yes", "20/12/2025", "a) Neglect", "e) Multiple/not recommended", "05/02/2026", "b) No", "15/03/2026", None, "a) Yes", "1", "Safeguarding", "Bob Example")
    ]  # fmt: skip


def test_list_8_has_each_child_in_care() -> None:
    """The latest of everything, with no check that was refused and no review that was cancelled."""
    (row,) = cells(LISTS, 8, "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)")
    assert row == (
        "E", "a) Yes", "b) No", "01/06/2025", "N5 - Family dysfunction", "a) Yes", "01/06/2025", "V2: Single period under S20",
        "20/12/2025", "01/03/2026", "d) Supported living in the community", "01/02/2026", "01/08/2025", "01/09/2025", "2", None, None,
        "01/12/2025", "K3: Supported accommodation", "e) PR4: Private provision", "ZZ99 2BB", "SC123456", "b) Out", "Kent", "1", "1",
        "a) Yes", "b) No", "Safeguarding", "Bob Example",
    )  # fmt: skip


def test_list_9_has_each_young_person_with_a_right_to_support() -> None:
    """By the latest record; an adviser who is in the payload goes by name."""
    assert cells(LISTS, 9, "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)") == [
        ("E", "a) Yes", "b) No", "Front door", "Ann Example", "Bob Example", "d) Eligible child", "15/01/2026", None, None, None, None, None),
        ("F", "b) No", "c) Unknown", None, None, "Pat Example", "b) Former relevant child", None, "a) Yes", "02/03/2026", "Z: With former foster carers", "a) Suitable", "G6: Not in education, employment or training - pregnancy or parenting"),
    ]  # fmt: skip


def test_list_10_has_the_adoptions_of_twelve_months() -> None:
    """And decisions that were reversed in them, each child once, with the adopters' family and no other."""
    assert cells(LISTS, 10, "Family identifier") == [
        ("G", "AF1", "b) Female", "h) MWAS", "31/01/2023", "3", "c) Unknown", "10/01/2024", "01/05/2024", "01/06/2024", "01/09/2024", "01/10/2024", "01/08/2025", None, None, "01/02/2024"),
        ("H", None, "c) Not stated/recorded", None, None, None, "c) Unknown", None, "30/04/2025", None, None, None, None, "30/06/2025", "RD3 - Prospective adopters could not be found", None),
    ]  # fmt: skip


def test_list_11_has_the_adopters_of_twelve_months() -> None:
    """One who left a day more than twelve months before is not in it, nor one who asks a day later."""
    assert cells(LISTS, 11, "Family identifier") == [
        ("P1", "AF1", "a) Male", "a) WBRI", "b) No", "a) Yes", "01/01/2023", "01/02/2023", "01/04/2023", "02/04/2023", "01/08/2023", "02/08/2023", "01/09/2023", "01/09/2024", "01/10/2024", "1", "01/08/2025", None, None),
        ("P3", None, "c) Not stated/recorded", None, None, None, "01/01/2024", *[None] * 10, "31/03/2025", "2 - Process put on hold"),
    ]  # fmt: skip


def test_an_extract_of_an_earlier_day_gives_the_lists_of_that_day() -> None:
    """Authorities run the lists every week: nothing that happened later is in them, not even how a case ended."""
    early = made(extracted="2025-10-15T06:00:00Z")
    assert [row[:2] for row in cells(early, 1, "Date of Contact")] == [("A", "29/09/2025"), ("A", "30/09/2025")]
    (case,) = [row for row in cells(early, 6, "CIN Start Date") if row[0] == "D"]
    assert case[:7] == ("D", "01/05/2023", "N2 - Child's disability", None, None, None, "c) Child in need plan")
    assert cells(early, 7, "Child Protection Plan Start Date") == []
    assert cells(early, 8, "Placement Type")[0][1] == "f) U6: Foster placement - not FFA"
    assert early.tables["List 8"].column("Date Ceased to be Looked After") == [None, "01/08/2025"]


def test_without_a_day_of_extract_the_year_ends_the_lists() -> None:
    """A header need not say when the extract was made."""
    assert made(extracted=None).tables["List 1"] == LISTS.tables["List 1"]


def test_the_lists_come_back_from_a_workbook_as_they_were(tmp_path: Path) -> None:
    """Numbers are numbers and days are days in it, and both are read back as they were written."""
    write_return(LISTS, ANNEX_A, tmp_path / "annex_a.xlsx")
    read = read_return(tmp_path / "annex_a.xlsx", ANNEX_A, Limits())
    assert (read.form, read.left_out) == ("workbook", [])
    for table in ANNEX_A.own_tables:
        for field in table.fields:
            assert read.tables[table.name].column(field.name) == LISTS.tables[table.name].column(field.name)


NOT_READ_BACK = {
    ("D", "Does the Child have a Disability"): "it does not say of what kind",
    (
        "D",
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
    ): "nor when",
    ("A", "Number of Referrals in Last 12 Months"): "the earlier one is in no list",
    ("D", "Number of Section 47 Enquiries in the last 12 months"): "the earlier one is in no list",
    ("D", "Number of ICPCs in the last 12 months"): "the earlier one is in no list",
    (
        "E",
        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
    ): "nor when",
    ("E", "Number of Placements in the Last 12 months"): "the list has the latest only",
    ("E", "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"): "nor when",
    ("E", "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months"): "nor when",
    ("E", "Was the child offered a Return Interview after their last missing episode (Y/N)?"): "nor when",
    ("E", "Did the child accept a Return Interview after their last missing episode (Y/N)?"): "nor when",
}
"""Of whom the lists say something that they do not say enough of for a record."""

READ_OTHERWISE = {("D", "Date Child Was Last Seen"): "list 7 does not say that the child was not seen at its visit"}


def test_the_lists_come_back_from_the_payload_that_they_become() -> None:
    """All rows, and every value but those that the lists do not say enough of; an age needs the day of the lists."""
    found = again(LOADED)
    for table in ANNEX_A.own_tables:
        children = LISTS.tables[table.name].column(table.fields[0].name)
        assert found.tables[table.name].column(table.fields[0].name) == children
        for field in table.fields:
            before, after = (each.tables[table.name].column(field.name) for each in (LISTS, found))
            changed = {
                (child, field.name) for child, old, new in zip(children, before, after, strict=True) if old != new
            }
            assert changed <= NOT_READ_BACK.keys() | READ_OTHERWISE.keys() or field.name == "Age of Child (Years)"


def test_what_is_not_carried_is_told_with_its_row() -> None:
    """Each value by list, row and field, and nothing else."""
    told = {(each.place, each.what) for each in LOADED.left_out}
    assert {what for _, what in told} == {what for _, what in NOT_READ_BACK}
    assert ("List 7, row 1", "Does the Child have a Disability") in told
    values = [value for rows in LISTS.tables.values() for row in rows.values for value in row if value is not None]
    assert LOADED.carried == len(values) - len(LOADED.left_out)


def test_loading_twice_gives_the_same_payload() -> None:
    """Identifiers are made from the child's own and the place of the record."""
    twice = back((ANNEX_A, LISTS))
    assert (LOADED.envelope, LOADED.children) == (twice.envelope, twice.children)


def test_records_of_different_lists_belong_together_by_their_days() -> None:
    """The plan to the conference of its first day, and all to the referral that had begun."""
    child = next(each for each in LOADED.children if each["person_id"] == "D")
    (plan,), (conference,) = child["child_protection_plans"], child["initial_conferences"]
    assert plan["child_protection_plan_initial_conference_id"] == conference["initial_conference_id"]
    assert conference["initial_conference_child_protection_plan_id"] == plan["child_protection_plan_id"]
    case = child["referrals"][0]["referral_id"]
    linked = {
        plan["child_protection_plan_referral_id"],
        conference["initial_conference_referral_id"],
        child["section_47_enquiries"][0]["section_47_referral_id"],
        child["assessments"][0]["assessment_referral_id"],
        child["involvements"][0]["involvement_referral_id"],
    }
    assert linked == {case}


WAYS = {
    "a) 1A: Individual": "1A",
    "1A: Individual": "1A",
    "1a": "1A",
    "A) 1A : INDIVIDUAL": "1A",
    "1A: Individual, a grandparent": "1A",
    "u) 10: Unknown": "10",
    "6": "6",
    "a) Police": "a) Police",
}


def test_a_wording_is_read_in_any_way_that_it_is_written() -> None:
    """What is not known goes on as it stands, so that the check finds it; so does a day that cannot be read."""
    names = ("Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)", "Contact Source")
    rows: list[tuple[Value, ...]] = [
        (f"A{number}", "Female", "t) NOBT", "soon", "-1", said) for number, said in enumerate(WAYS)
    ]
    children = back((ANNEX_A, Return("list.xlsx", "workbook", {"List 1": Rows(names, rows)}))).children
    assert [each["contacts"][0]["contact_source"] for each in children] == list(WAYS.values())
    assert {(each["gender"], each["ethnicity"], each["expected_date_of_birth"]) for each in children} == {
        ("02", "NOBT", "soon")
    }


DATED = {
    "referrals": "referral_date",
    "assessments": "assessment_start_date",
    "section_47_enquiries": "section_47_start_date",
    "initial_conferences": "initial_conference_date",
    "child_protection_plans": "child_protection_plan_start_date",
    "child_protection_reviews": "child_protection_review_date",
}


def test_a_census_of_the_same_children_doubles_nothing() -> None:
    """Children and records of both returns are the same ones, and none is said to differ."""
    census = made(collection=CENSUS)
    for order in ([(CENSUS, census), (ANNEX_A, LISTS)], [(ANNEX_A, LISTS), (CENSUS, census)]):
        loaded = back(*order)
        assert loaded.conflicts == []
        children = {each["person_id"]: each for each in loaded.children}
        assert len(children) == len(loaded.children) == len(CHILDREN)
        for name, day in DATED.items():
            days = [each.get(day) for each in children["D"][name]]
            assert len(days) == len(set(days))
        assert [each["disability_code"] for each in children["D"]["disabilities"]] == ["MOB", "NONE"]


def test_every_value_of_the_standard_has_a_wording() -> None:
    """Or it is one that Ofsted's form has no answer for."""
    lists = REGISTRY.get("1.1.0").dictionary.code_lists
    worded = {
        "gender": "AA_GENDER", "ethnicity": "AA_ETHNICITY", "referral-source": "AA_SOURCE", "child-in-need-primary-need": "AA_NEED",
        "child-in-need-closure-reason": "AA_CLOSURE", "child-protection-category": "AA_ABUSE", "legal-status": "AA_LEGAL",
        "care-plan-permanence-option": "AA_PERMANENCE", "reason-episode-ceased": "AA_REC", "placement-type": "AA_PLACEMENT",
        "placement-provider": "AA_PROVIDER", "placement-authority": "AA_LA", "care-leaver-eligibility": "AA_ELIGIBILITY",
        "care-leaver-in-touch": "AA_IN_TOUCH", "care-leaver-accommodation": "AA_ACCOM", "care-leaver-activity": "AA_ACTIVITY",
        "care-leaver-accommodation-suitability": "AA_SUITABLE", "adoption-reversal-reason": "AA_SHOBPA_END",
        "adopter-leaving-reason-annex-a": "AA_ADOPTER_LEAVE",
    }  # fmt: skip
    known = {each.id: {code.code for code in each.codes} for each in lists}
    wordings = {name: {value for code in each.codes for value in code.ssd} for name, each in ANNEX_A.codes.items()}
    missing = {name: known[name] - wordings[codes] for name, codes in worded.items() if known[name] != wordings[codes]}
    assert missing == {
        "reason-episode-ceased": {"X1"},
        "care-leaver-eligibility": {"No Current Eligibility"},
        "care-leaver-activity": {"0"},
    }


def test_how_much_of_the_lists_the_payload_gives() -> None:
    """Every field is derived, two of them with something lost; those that only count cannot be read back."""
    covered = coverage(ANNEX_A)
    assert totals(covered) == {"fields": 169, "derived": 167, "partly": 2, "missing": 0, "read_back": 147}
    assert all(each.why for each in covered if each.standing != "derived")


def test_the_page_says_what_is_lost() -> None:
    """Every field of which something is not filled or not read back, and how many there are."""
    page = " ".join((SCHEMA.parent / "docs" / "collections" / "annex-a.md").read_text(encoding="utf-8").split())
    covered = coverage(ANNEX_A)
    assert [each.field for each in covered if each.why and each.field not in page] == []
    assert f"All {len(covered)} fields" in page
    assert f"{totals(covered)['read_back']} of the fields are read back" in page


def test_lists_are_not_passed_without_a_rule() -> None:
    """Ofsted has published none: nothing checked is not a pass."""
    with pytest.raises(NothingToCheck, match=r"no rules of its own\. Make a payload of it"):
        ReturnChecker(ANNEX_A).check(LISTS)
