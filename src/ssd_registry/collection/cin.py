"""Reading a children in need census file (DfE, XML, 2017 to 2026-27) into the combined payload.

Elements become rows of the SSD's tables, which become documents as any tables do. Record identifiers that
the census does not have are made from the child's identifier and the order of the file, so converting one
file twice gives the same payload.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.payload.payload import Document
from ssd_registry.release import Release
from ssd_registry.tables import Layout

_GENDER = {"0": "00", "1": "01", "2": "02", "9": "09"}
_BOOLEAN = {"0": "false", "1": "true", "false": "false", "true": "true"}
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,30}")
_ZONED = re.compile(r".*(Z|[+-]\d{2}:\d{2})")


def _same(text: str) -> str:
    return text


def _opposite(text: str) -> str:
    return {"true": "false", "false": "true"}.get(_BOOLEAN.get(text, text), text)


def _yes_no(text: str) -> str:
    return _BOOLEAN.get(text, text)


def _gender(text: str) -> str:
    return _GENDER.get(text, text)


Field = tuple[str, Callable[[str], str]]

_PERSON: dict[str, Field] = {
    "LAchildID": ("pers_person_id", _same),
    "UPN": ("pers_upn", _same),
    "UPNunknown": ("pers_upn_unknown", _same),
    "PersonBirthDate": ("pers_dob", _same),
    "ExpectedPersonBirthDate": ("pers_expected_dob", _same),
    "GenderCurrent": ("pers_gender", _gender),
    "Sex": ("pers_sex", _same),
    "PersonDeathDate": ("pers_death_date", _same),
    "Ethnicity": ("pers_ethnicity", _same),
}
_REFERRAL: dict[str, Field] = {
    "CINreferralDate": ("cine_referral_date", _same),
    "ReferralSource": ("cine_referral_source_code", _same),
    "PrimaryNeedCode": ("cine_cin_primary_need_code", _same),
    "CINclosureDate": ("cine_close_date", _same),
    "ReasonForClosure": ("cine_close_reason", _same),
    "ReferralNFA": ("cine_referral_nfa", _yes_no),
}
_ASSESSMENT: dict[str, Field] = {
    "AssessmentActualStartDate": ("cina_assessment_start_date", _same),
    "AssessmentInternalReviewDate": ("assessment_internal_review_date", _same),
    "AssessmentAuthorisationDate": ("cina_assessment_auth_date", _same),
}
_PLAN: dict[str, Field] = {
    "CINPlanStartDate": ("cinp_cin_plan_start_date", _same),
    "CINPlanEndDate": ("cinp_cin_plan_end_date", _same),
}
_ENQUIRY: dict[str, Field] = {
    "S47ActualStartDate": ("s47e_s47_start_date", _same),
    "ICPCnotRequired": ("section_47_conference_required", _opposite),
}
_CONFERENCE: dict[str, Field] = {
    "InitialCPCtarget": ("icpc_icpc_target_date", _same),
    "DateOfInitialCPC": ("icpc_icpc_date", _same),
}
_PROTECTION: dict[str, Field] = {
    "CPPstartDate": ("cppl_cp_plan_start_date", _same),
    "CPPendDate": ("cppl_cp_plan_end_date", _same),
    "InitialCategoryOfAbuse": ("cppl_cp_plan_initial_category", _same),
    "LatestCategoryOfAbuse": ("cppl_cp_plan_latest_category", _same),
    "NumberOfPreviousCPP": ("child_protection_plan_previous_count", _same),
}
_PRE_PROCEEDINGS: dict[str, Field] = {
    "PPStartDate": ("prep_pre_pro_decision_date", _same),
    "LBPSentDate": ("prep_pre_pro_letter_date", _same),
    "FGDMMeetingOffer": ("pre_proceedings_family_group_meeting_offered", _yes_no),
    "FGDMMeetingFac": ("pre_proceedings_family_group_meeting_held", _yes_no),
    "InitialPPMeetingDate": ("prep_initial_pre_pro_meeting_date", _same),
    "ReviewMeetingsCount": ("prep_pre_pro_meetings_num", _same),
    "StepDecisionDate": ("prep_agree_stepdown_issue_date", _same),
    "PPOutcome": ("pre_proceedings_census_outcome", _same),
    "CourtAppDate": ("pre_proceedings_court_application_date", _same),
    "LetterInitCPDate": ("prep_care_pro_letter_date", _same),
}


@dataclass(frozen=True, slots=True)
class NotCarried:
    """Something of the file that has no place in the payload: where it stands, and why it was left out."""

    line: int
    element: str
    reason: str


@dataclass(slots=True)
class Conversion:
    """A payload made from a census file, with what was carried and what was not."""

    envelope: Document
    children: list[Document]
    carried: int
    not_carried: list[NotCarried] = field(default_factory=list)

    @property
    def payload(self) -> Document:
        """The whole payload as one JSON value."""
        return {**self.envelope, "children": self.children}


def read_cin(path: Path, release: Release) -> Conversion:
    """Return the census file at *path* as a payload of *release*.

    Values are carried as they stand, right or wrong, so that the check finds them. Raises `CannotRead`
    when the file is not a census file, and `NothingToCheck` when it has no children.
    """
    root = _parse(path)
    if root.tag != "Message" or root.findtext("Header/CollectionDetails/Collection") not in {"CIN", None}:
        raise CannotRead(
            f"{path.name} is not a children in need census file: its root is not a Message of the collection CIN.",
            kind="not-a-census",
        )
    reading = _Reading(path.name, release)
    reading.header(root.find("Header"))
    children = root.findall("Children/Child")
    if not children:
        raise NothingToCheck(f"Nothing was converted: {path.name} has no Child elements.")
    for child in children:
        reading.child(child)
    for element in root:
        if element.tag not in {"Header", "Children"}:
            reading.leave_out(element, "It is not part of the census as this release knows it.")
    return reading.conversion()


def _parse(path: Path) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        tree: Any = etree.parse(str(path), parser)
    except etree.XMLSyntaxError as error:
        line, _ = error.position
        raise CannotRead(
            f"{path.name} is not XML that can be read: it goes wrong on line {line}.",
            kind="malformed-xml",
            place=f"line {line}",
        ) from None
    except OSError:
        raise CannotRead(f"There is no file called {path.name} that can be read.", kind="not-found") from None
    if tree.docinfo.doctype or tree.docinfo.internalDTD is not None:
        raise CannotRead(
            f"{path.name} has a DOCTYPE. A census file never needs one; take it out.", kind="xml-forbidden"
        )
    root: etree._Element = tree.getroot()
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith("{"):
            element.tag = etree.QName(element).localname
    return root


class _Reading:
    """Reads one census file into rows, element by element."""

    def __init__(self, file: str, release: Release) -> None:
        self._file = file
        self._release = release
        self._layout = Layout(release)
        self._rows: dict[str, list[SourceRow]] = {}
        self._not_carried: list[NotCarried] = []
        self._carried = 0

    def conversion(self) -> Conversion:
        """Return what was read, nested by child."""
        assembled = from_tables(self._rows, self._release)
        return Conversion(assembled.envelope, assembled.children, self._carried, self._not_carried)

    def leave_out(self, element: etree._Element, reason: str) -> None:
        """Note that *element* has no place in the payload."""
        self._not_carried.append(NotCarried(_line(element), _path(element), reason))

    def header(self, header: etree._Element | None) -> None:
        """Read the header of the message into the header of the payload."""
        row = self._add("ssd_payload_header", header)
        system = self._add("ssd_payload_source_system", header)
        row |= {"standard": "ssd", "release": self._release.version, "mode": "full"}
        for element in _leaves(header):
            text = _text(element)
            match element.tag:
                case "LEA":
                    row["local_authority"] = text
                case "ReferenceDate":
                    row |= _period(text)
                case "SoftwareCode":
                    system["source_system_name"] = text
                case "Release":
                    system["source_system_version"] = text
                case "DateTime" if _ZONED.fullmatch(text):
                    row["extracted_at"] = text
                case "DateTime":
                    self.leave_out(
                        element, "The time has no time zone, and guessing one could put extracts out of order."
                    )
                case "SerialNo":
                    self.leave_out(element, "The payload numbers no submissions; the receiver does.")
                case "Collection" | "Year" | "SourceLevel":
                    pass
                case _:
                    self.leave_out(element, "It is not part of the census header as this release knows it.")

    def child(self, child: etree._Element) -> None:
        """Read one child and everything below it."""
        person = _text(child.find("ChildIdentifiers/LAchildID"))
        stem = _stem(person)
        row = self._add("ssd_person", child)
        referrals = 0
        for group in child:
            match group.tag:
                case "ChildIdentifiers" | "ChildCharacteristics":
                    self._stray_text(group)
                    for element in group:
                        self._identifier(element, row, person, stem)
                case "CINdetails":
                    referrals += 1
                    self._referral(group, person, f"{stem}-r{referrals}")
                case _:
                    self.leave_out(group, "It is not part of a child as this release knows it.")
        self._stray_text(child)

    def _identifier(self, element: etree._Element, row: dict[str, str], person: str, stem: str) -> None:
        if element.tag == "FormerUPN":
            link = self._add("ssd_linked_identifiers", element)
            link |= {
                "link_table_id": f"{stem}-formerupn",
                "link_person_id": person,
                "link_identifier_type": "Former Unique Pupil Number",
                "link_identifier_value": _text(element),
            }
            self._carried += 1
        elif element.tag == "Disabilities":
            for number, disability in enumerate(element, 1):
                code = self._add("ssd_disability", disability)
                code |= {
                    "disa_table_id": f"{stem}-d{number}",
                    "disa_person_id": person,
                    "disa_disability_code": _text(disability),
                }
                self._carried += 1
        else:
            self._field(element, _PERSON, row)

    def _referral(self, group: etree._Element, person: str, referral: str) -> None:
        row = self._add("ssd_cin_episodes", group)
        row |= {"cine_referral_id": referral, "cine_person_id": person}
        counts: dict[str, int] = {}
        for element in group:
            number = counts[element.tag] = counts.get(element.tag, 0) + 1
            match element.tag:
                case "Assessments":
                    self._assessment(element, person, referral, f"{referral}-a{number}")
                case "CINPlanDates":
                    plan = self._record("ssd_cin_plans", "cinp", element, person, referral, _PLAN)
                    plan["cinp_cin_plan_id"] = f"{referral}-p{number}"
                case "Section47":
                    self._enquiry(element, person, referral, f"{referral}-s{number}")
                case "ChildProtectionPlans":
                    self._protection(element, person, referral, f"{referral}-c{number}")
                case "PreProceedingsandFGDM":
                    spell = self._add("ssd_pre_proceedings", element)
                    spell |= {"prep_table_id": f"{referral}-pp{number}", "prep_person_id": person}
                    self._fields(element, _PRE_PROCEEDINGS, spell)
                case "DateOfInitialCPC":
                    conference = self._conference(element, person, referral, f"{referral}-i{number}")
                    self._field(element, _CONFERENCE, conference)
                case _:
                    self._field(element, _REFERRAL, row)
        self._stray_text(group)

    def _assessment(self, group: etree._Element, person: str, referral: str, assessment: str) -> None:
        row = self._add("ssd_cin_assessments", group)
        row |= {"cina_assessment_id": assessment, "cina_person_id": person, "cina_referral_id": referral}
        for element in group:
            if element.tag != "FactorsIdentifiedAtAssessment":
                self._field(element, _ASSESSMENT, row)
                continue
            if len(element):
                factors = self._add("ssd_assessment_factors", element)
                factors |= {
                    "cinf_table_id": f"{assessment}-f",
                    "cinf_assessment_id": assessment,
                    self._column("assessment_factors_person_id"): person,
                }
            for factor in element:
                code = self._add("ssd_assessment_factor_codes", factor)
                code |= {"cinf_table_id": f"{assessment}-f", "cinf_assessment_factor": _text(factor)}
                self._carried += 1

    def _enquiry(self, group: etree._Element, person: str, referral: str, enquiry: str) -> None:
        row = self._record("ssd_s47_enquiry", "s47e", group, person, referral, _ENQUIRY, other=_CONFERENCE)
        row["s47e_s47_enquiry_id"] = enquiry
        if any(_text(group.find(name)) for name in _CONFERENCE):
            conference = self._conference(group, person, referral, f"{enquiry}-i")
            conference["icpc_s47_enquiry_id"] = enquiry
            for element in group:
                if element.tag in _CONFERENCE:
                    self._field(element, _CONFERENCE, conference)

    def _protection(self, group: etree._Element, person: str, referral: str, plan: str) -> None:
        row = self._add("ssd_cp_plans", group)
        named = _text(group.find("CPPID"))
        plan = named if _IDENTIFIER.fullmatch(named) else plan
        row |= {"cppl_cp_plan_id": plan, "cppl_person_id": person, "cppl_referral_id": referral}
        number = 0
        for element in group:
            if element.tag == "CPPID":
                self._carried += 1
            elif element.tag == "Reviews":
                for held in element:
                    number += 1
                    review = self._add("ssd_cp_reviews", held)
                    review |= {
                        "cppr_cp_review_id": f"{plan}-v{number}",
                        "cppr_person_id": person,
                        "cppr_cp_plan_id": plan,
                        "cppr_cp_review_date": _text(held),
                    }
                    self._carried += 1
            else:
                self._field(element, _PROTECTION, row)

    def _conference(self, element: etree._Element, person: str, referral: str, key: str) -> dict[str, str]:
        row = self._add("ssd_initial_cp_conference", element)
        row |= {"icpc_icpc_id": key, "icpc_person_id": person, "icpc_referral_id": referral}
        return row

    def _record(
        self,
        table: str,
        prefix: str,
        group: etree._Element,
        person: str,
        referral: str,
        fields: dict[str, Field],
        other: dict[str, Field] | None = None,
    ) -> dict[str, str]:
        row = self._add(table, group)
        row |= {f"{prefix}_person_id": person, f"{prefix}_referral_id": referral}
        self._fields(group, fields, row, skip=other or {})
        return row

    def _fields(
        self, group: etree._Element, fields: dict[str, Field], row: dict[str, str], skip: dict[str, Field] | None = None
    ) -> None:
        for element in group:
            if element.tag not in (skip or {}):
                self._field(element, fields, row)
        self._stray_text(group)

    def _field(self, element: etree._Element, fields: dict[str, Field], row: dict[str, str]) -> None:
        found = fields.get(str(element.tag))
        if found is None:
            self.leave_out(element, "It is not part of the census as this release knows it.")
            return
        text = _text(element)
        if text:
            name, change = found
            row[self._column(name)] = change(text)
            self._carried += 1

    def _column(self, name: str) -> str:
        return self._release.items_by_name[name].column

    def _add(self, table: str, element: etree._Element | None) -> dict[str, str]:
        line = 0 if element is None else _line(element)
        row = SourceRow(self._file, line, {})
        self._rows.setdefault(table, []).append(row)
        return row.cells

    def _stray_text(self, group: etree._Element) -> None:
        for text, element in ((group.text, group), *((each.tail, each) for each in group)):
            if text and text.strip():
                self.leave_out(element, "There is text beside this element that belongs to no element.")


def _leaves(element: etree._Element | None) -> Iterator[etree._Element]:
    if element is not None:
        yield from (each for each in element.iter() if len(each) == 0)


def _line(element: etree._Element) -> int:
    line: Any = element.sourceline
    return int(line or 0)


def _text(element: etree._Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _path(element: etree._Element) -> str:
    names = [str(element.tag), *(str(each.tag) for each in element.iterancestors())]
    return "/".join(reversed(names))


def _stem(person: str) -> str:
    """Return what the child's record identifiers begin with: the child's own identifier where it is plain."""
    return person if _IDENTIFIER.fullmatch(person) else hashlib.sha256(person.encode()).hexdigest()[:20]


def _period(reference: str) -> dict[str, str]:
    """Return the census year that ends on the reference date: from 1 April of the year before."""
    try:
        end = date.fromisoformat(reference)
    except ValueError:
        return {"period_end": reference}
    year = end.year if (end.month, end.day) >= (4, 1) else end.year - 1
    return {"period_start": f"{year}-04-01", "period_end": reference}
