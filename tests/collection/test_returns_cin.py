"""A children in need census file becomes a payload, with a word about all that could not be carried."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from stdnum.gb import upn

from ssd_registry.check import Checker
from ssd_registry.collection.files import read_return
from ssd_registry.collection.load import Loaded, load
from ssd_registry.collection.shelf import Shelf
from ssd_registry.convert import convert
from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry
from ssd_registry.report import Report
from ssd_registry.settings import Limits

REGISTRY = Registry()
CENSUS = Shelf(REGISTRY.folder).get("cin-2026")
EXAMPLES = Path(__file__).parents[2] / "examples"
SHARED = Path(__file__).parents[3] / "shared" / "data"
HEADER = """<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate>
</CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>845</LEA><SoftwareCode>Made up</SoftwareCode><Release>1</Release>
<SerialNo>001</SerialNo><DateTime>2026-05-01T10:00:00Z</DateTime></Source></Header>"""
IDENTIFIERS = "<ChildIdentifiers><LAchildID>C1</LAchildID><Sex>F</Sex></ChildIdentifiers>"


def message(*children: str, header: str = HEADER) -> str:
    return f"<Message>{header}<Children>{''.join(f'<Child>{child}</Child>' for child in children)}</Children></Message>"


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "census.xml"
    path.write_text(text, encoding="utf-8")
    return path


def loaded(tmp_path: Path, text: str, release: str = "1.1.0") -> Loaded:
    made = read_return(write(tmp_path, text), CENSUS, Limits())
    return load([(CENSUS, made)], REGISTRY.get(release))


def checked(path: Path, target: Path, release: str, *, rules: bool = True) -> Report:
    """Return what the check finds in the payload that the census file at *path* becomes."""
    convert(path, target, REGISTRY, Limits(), release=release)
    return Checker(REGISTRY).check(open_payload(target, Limits(), REGISTRY), rules=rules)


NOT_IN_A_CENSUS = {
    "SSD-2046": "what was decided when an assessment was signed off",
    "SSD-3007": "the day on which an enquiry ended",
    "SSD-3082": "the day by which a review was due",
}
"""Rules that ask about every census file, because a payload holds something that a census leaves out."""


@pytest.mark.parametrize("version", list(REGISTRY.releases))
def test_our_example_is_carried_in_full_and_passes(version: str, tmp_path: Path) -> None:
    """Every element of the example has a place, and nothing is wrong with the payload made from it."""
    target = tmp_path / "payload.json"
    told = convert(EXAMPLES / "cin-census-2026.xml", target, REGISTRY, Limits(), release=version)
    assert "Not carried: 1." in told  # the serial number, which a payload does not have
    checker = Checker(REGISTRY)
    form = checker.check(open_payload(target, Limits(), REGISTRY), rules=False)
    assert [problem.message(values=True) for problem in form.problems] == []
    report = checker.check(open_payload(target, Limits(), REGISTRY))
    assert report.rules_run > 500
    asked = {problem.rule for problem in report.problems if problem.severity == "query"}
    assert asked <= NOT_IN_A_CENSUS.keys()
    assert {problem.rule for problem in report.problems} == asked


CHILD = (
    IDENTIFIERS
    + """<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability></Disabilities>
    </ChildCharacteristics><CINdetails><CINreferralDate>2025-10-06</CINreferralDate><ReferralSource>1A</ReferralSource>
    <Assessments><AssessmentActualStartDate>2025-10-07</AssessmentActualStartDate>
    <AssessmentInternalReviewDate>2025-10-20</AssessmentInternalReviewDate>
    <FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors><AssessmentFactors>2B</AssessmentFactors>
    </FactorsIdentifiedAtAssessment></Assessments>
    <Section47><S47ActualStartDate>2025-11-01</S47ActualStartDate><InitialCPCtarget>2025-11-21</InitialCPCtarget>
    <DateOfInitialCPC>2025-11-20</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>
    <ReferralNFA>0</ReferralNFA>
    <ChildProtectionPlans><CPPstartDate>2025-11-20</CPPstartDate><NumberOfPreviousCPP>1</NumberOfPreviousCPP>
    <Reviews><CPPreviewDate>2026-02-01</CPPreviewDate><CPPreviewDate>2026-03-01</CPPreviewDate></Reviews>
    </ChildProtectionPlans></CINdetails>"""
)


def test_a_child_is_read_element_by_element(tmp_path: Path) -> None:
    """Each group becomes a record that refers to its referral."""
    found = loaded(tmp_path, message(CHILD), "1.0.0")
    (child,) = found.children
    assert child["person_id"] == "C1"
    assert child["disabilities"][0]["disability_code"] == "HAND"
    assert child["referrals"][0]["referral_source"] == "1A"
    assert child["assessments"][0]["assessment_referral_id"] == child["referrals"][0]["referral_id"]
    assert child["assessments"][0]["assessment_internal_review_date"] == "2025-10-20"
    assert child["assessment_factors"][0]["assessment_factor_codes"] == ["1C", "2B"]
    assert child["section_47_enquiries"][0]["section_47_conference_required"] is True
    conference, enquiry = child["initial_conferences"][0], child["section_47_enquiries"][0]
    assert conference["initial_conference_section_47_id"] == enquiry["section_47_id"]
    assert child["child_protection_plans"][0]["child_protection_plan_previous_count"] == 1
    assert len(child["child_protection_reviews"]) == 2
    assert found.envelope["header"]["period_start"] == "2025-04-01"
    assert found.envelope["header"]["extracted_at"] == "2026-05-01T10:00:00Z"
    assert [each.what for each in found.left_out] == ["SerialNo"]


def test_what_is_carried_is_counted_as_the_elements_with_text(tmp_path: Path) -> None:
    """Keys that the reader makes are none of them."""
    text = message(CHILD)
    filled = sum(bool((each.text or "").strip()) for each in etree.fromstring(text).iter() if not len(each))
    found = loaded(tmp_path, text)
    assert found.carried == filled - len(found.left_out)


def test_the_same_file_gives_the_same_payload(tmp_path: Path) -> None:
    """Identifiers that the census does not have are made from what it has."""
    first, second = (loaded(tmp_path, message(CHILD)) for _ in range(2))
    assert (first.envelope, first.children) == (second.envelope, second.children)


def test_what_has_no_place_is_told_with_its_line(tmp_path: Path) -> None:
    """An unknown element, text beside elements and a time without a zone are not lost without a word."""
    text = message(
        "<ChildIdentifiers><LAchildID>C1</LAchildID>stray\n<ShoeSize>7</ShoeSize></ChildIdentifiers>",
        header=HEADER.replace("10:00:00Z", "10:00:00"),
    )
    told = {each.what: each for each in loaded(tmp_path, text).left_out}
    assert told.keys() == {"text", "ShoeSize", "SerialNo", "DateTime"}
    assert all(each.place.startswith("line ") and each.why.endswith(".") for each in told.values())
    assert told["ShoeSize"].place == "line 4, Children/Child[1]/ChildIdentifiers/ShoeSize"


def test_a_child_without_an_identifier_is_told(tmp_path: Path) -> None:
    """A payload knows its children by it: nothing of that child is in it, and the others are."""
    nameless = "<ChildIdentifiers><Sex>F</Sex></ChildIdentifiers><CINdetails><CINreferralDate>2025-10-06</CINreferralDate></CINdetails>"
    found = loaded(tmp_path, message(nameless, IDENTIFIERS))
    assert [child["person_id"] for child in found.children] == ["C1"]
    lost = [each.place for each in found.left_out if each.what == "LAchildID"]
    assert lost == [
        "line 3, Children/Child[1]/ChildIdentifiers",
        "line 3, Children/Child[1]/CINdetails[1]",
    ]


def test_wrong_values_are_carried_so_that_the_check_finds_them(tmp_path: Path) -> None:
    """Conversion mends nothing: 1 is not a sex of release 1.0.0, and soon is no day."""
    child = "<ChildIdentifiers><LAchildID>C1</LAchildID><PersonBirthDate>soon</PersonBirthDate><Sex>1</Sex></ChildIdentifiers>"
    report = checked(write(tmp_path, message(child)), tmp_path / "payload.json", "1.0.0", rules=False)
    found = {(problem.rule, problem.item) for problem in report.problems}
    assert found == {("not-in-list", "PERS002A"), ("not-a-date", "PERS005A")}


def test_two_children_with_one_identifier_stay_two_documents(tmp_path: Path) -> None:
    """The check says so; the conversion does not merge them."""
    found = loaded(tmp_path, message(IDENTIFIERS, IDENTIFIERS))
    assert [child["person_id"] for child in found.children] == ["C1", "C1"]


REFUSED = [
    ("<Message>", "malformed-xml"),
    ("", "malformed-xml"),
    ("<Other/>", "not-a-return"),
    ('<!DOCTYPE m SYSTEM "x.dtd"><Message/>', "xml-forbidden"),
    ('<!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]><Message>&e;</Message>', "xml-forbidden"),
    ('<!DOCTYPE m [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><Message>&c;</Message>', "xml-forbidden"),
    (
        "<Message><Header><CollectionDetails><Collection>CLA</Collection></CollectionDetails></Header></Message>",
        "not-a-return",
    ),
    ("<a>" * 300 + "</a>" * 300, "not-a-return"),
    ("<Message>" * 300 + "</Message>" * 300, "malformed-xml"),
]


@pytest.mark.parametrize(("text", "kind"), REFUSED)
def test_what_is_not_a_census_file_is_refused(text: str, kind: str, tmp_path: Path) -> None:
    """Damaged, foreign and dangerous files, each with its reason."""
    with pytest.raises(CannotRead) as refused:
        loaded(tmp_path, text)
    assert refused.value.kind == kind


@pytest.mark.parametrize("text", [text for text, _ in REFUSED if text])
def test_nothing_is_written_for_what_is_refused(text: str, tmp_path: Path) -> None:
    """Converting says why, and leaves no file."""
    target = tmp_path / "payload.json"
    with pytest.raises(CannotRead):
        convert(write(tmp_path, text), target, REGISTRY, Limits())
    assert not target.exists()


@pytest.mark.parametrize("children", ["<Children/>", ""])
def test_a_file_without_children_is_nothing(children: str, tmp_path: Path) -> None:
    """Converting nothing is not a success."""
    with pytest.raises(NothingToCheck):
        loaded(tmp_path, f"<Message>{HEADER}{children}</Message>")


needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the files that others made are not here")
FOREIGN = [("CIN_Census_2024", 2, 2), ("CIN_Census_2026", 2, 2), ("fake_CIN_data", 332, 1)]


@needs_shared
@pytest.mark.parametrize(("name", "children", "errors"), FOREIGN)
def test_files_that_others_made_are_read(name: str, children: int, errors: int, tmp_path: Path) -> None:
    """Files this project did not make convert, and the check finds just what is wrong in their form."""
    report = checked(SHARED / f"{name}.xml", tmp_path / "payload.json", "1.0.0", rules=False)
    assert (report.tally["children"], report.count("error")) == (children, errors)


@needs_shared
@pytest.mark.parametrize("name", [name for name, _, _ in FOREIGN])
def test_rules_find_in_files_that_others_made_what_stands_in_them(name: str, tmp_path: Path) -> None:
    """As often as the elements of the file, counted without any rule, break what the rule says."""
    report = checked(SHARED / f"{name}.xml", tmp_path / "payload.json", "1.0.0")
    expected = counted(SHARED / f"{name}.xml", report.as_at)
    assert expected.total() > 0
    found = Counter(problem.rule for problem in report.problems)
    assert {rule: found[rule] for rule in COUNTED} == {rule: expected[rule] for rule in COUNTED}


COUNTED = ("SSD-1020", "SSD-1061", "SSD-2005", "SSD-2019", "SSD-3028", "SSD-3036")


def counted(path: Path, as_at: str | None) -> Counter[str]:
    """Count in a census file itself what some rules look for."""
    found: Counter[str] = Counter()
    for child in etree.parse(str(path)).iter("Child"):
        number = (child.findtext("ChildIdentifiers/UPN") or "").strip()
        found["SSD-1020"] += bool(number) and upn.calc_check_digit(number) != number[0]
        codes = {code.text for code in child.iter("Disability")}
        found["SSD-1061"] += "NONE" in codes and len(codes) > 1
        for referral in child.findall("CINdetails"):
            days = [referral.findtext(name) or "" for name in ("CINreferralDate", "CINclosureDate")]
            found["SSD-2005"] += max(days) > (as_at or "")
            assessed = referral.find("Assessments") is not None
            found["SSD-2019"] += referral.findtext("ReasonForClosure") in {"RC8", "RC9"} and not assessed
            conferences = [date.fromisoformat(day.text or "") for day in referral.iter("DateOfInitialCPC")]
            found["SSD-3028"] += sum(day.isoweekday() > 5 for day in conferences)
            found["SSD-3036"] += len(conferences) * (referral.findtext("ReferralNFA") in {"1", "true"})
    return found
