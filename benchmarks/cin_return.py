"""Write a return of the children in need census that looks real: CIN 2025-26, one XML file.

    python cin_return.py --children 10000 --faults 0.03 --seed 1 cin.xml

Every child is made up. A child has about ten rows (modules) and most of them keep every rule of the census;
the share given by `--faults` gets one mistake of a usual kind.
"""

# ruff: noqa: SIM905  (a line of codes is easier to read than a list of them)
from __future__ import annotations

import argparse
import random
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

START = date(2025, 4, 1)
END = date(2026, 3, 31)
SCHOOL_AGE_BY = date(2020, 8, 31)
"""Children born by this day are of school age and have a pupil number."""

LEA = "845"
ETHNICITY = (
    "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT"
).split()
DISABILITY = ("MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA")
REFERRAL_SOURCE = "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10".split()
PRIMARY_NEED = ("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9")
PRIMARY_NEED_WEIGHTS = (55, 10, 4, 9, 13, 3, 1, 3, 2)
FACTORS = (
    "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A "
    "17A 18B 18C 19B 19C 20 22A 23A 24A"
).split()
CLOSURE_OF_A_PLAN = ("RC3", "RC4", "RC5", "RC6", "RC7")
CLOSURE_AFTER_ASSESSMENT = ("RC8", "RC9")
ABUSE = ("NEG", "PHY", "SAB", "EMO", "MUL")
CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""Letters of a pupil number, in the order of the remainder that they stand for."""


def pupil_number(rng: random.Random) -> str:
    """Make a pupil number of the authority whose check letter is right."""
    digits = f"{LEA}{rng.randrange(10**9):09}"
    remainder = sum(int(digit) * weight for weight, digit in enumerate(digits, 2)) % len(CHECK_LETTERS)
    return CHECK_LETTERS[remainder] + digits


def day_between(rng: random.Random, first: date, last: date) -> date:
    """Any day from *first* to *last*; *first* where *last* is before it."""
    return first + timedelta(days=rng.randint(0, max((last - first).days, 0)))


def weekday(day: date) -> date:
    """*day*, or the Friday before it where it is at a weekend."""
    return day - timedelta(days=max(day.weekday() - 4, 0))


def add(parent: ET.Element, name: str, value: str | int | date | None = None) -> ET.Element:
    """Put an element into *parent*, with *value* as its text."""
    element = ET.SubElement(parent, name)
    if value is not None:
        element.text = str(value)
    return element


def header() -> ET.Element:
    """Who sends what: the header of the return."""
    element = ET.Element("Header")
    details = add(element, "CollectionDetails")
    add(details, "Collection", "CIN")
    add(details, "Year", END.year)
    add(details, "ReferenceDate", END)
    source = add(element, "Source")
    for name, value in {
        "SourceLevel": "L",
        "LEA": LEA,
        "SoftwareCode": "Made up",
        "Release": "1.0",
        "SerialNo": "001",
        "DateTime": "2026-06-01T09:30:00",
    }.items():
        add(source, name, value)
    return element


class Child:
    """One child of the census and the referrals of the year."""

    def __init__(self, rng: random.Random, number: int) -> None:
        self._rng = rng
        self._born = day_between(rng, date(2008, 5, 1), date(2025, 2, 28))
        self._unborn = rng.random() < 0.01
        self._refused = not self._unborn and rng.random() < 0.06
        self.element = ET.Element("Child")
        self._identifiers(f"C{number:07}")
        self._characteristics()
        if self._refused:
            self._no_further_action(day_between(rng, START, END))
        else:
            self._referrals()

    def _identifiers(self, identifier: str) -> None:
        """Who the child is."""
        block = add(self.element, "ChildIdentifiers")
        add(block, "LAchildID", identifier)
        if self._unborn:
            add(block, "UPNunknown", "UN1")
            add(block, "ExpectedPersonBirthDate", day_between(self._rng, END + timedelta(1), date(2026, 8, 31)))
            add(block, "Sex", "U")
            return
        if self._born <= SCHOOL_AGE_BY and self._rng.random() < 0.97:
            add(block, "UPN", pupil_number(self._rng))
        else:
            add(block, "UPNunknown", self._rng.choice(("UN2", "UN3", "UN4")) if self._born <= SCHOOL_AGE_BY else "UN1")
        add(block, "PersonBirthDate", self._born)
        add(block, "Sex", self._rng.choice("MF"))

    def _characteristics(self) -> None:
        """Write the ethnicity and the disabilities of the child."""
        block = add(self.element, "ChildCharacteristics")
        add(block, "Ethnicity", "NOBT" if self._unborn else self._rng.choice(ETHNICITY))
        if self._unborn:
            return
        disabled = self._rng.random() < 0.13
        codes = self._rng.sample(DISABILITY, self._rng.choice((1, 1, 2, 3))) if disabled else ["NONE"]
        disabilities = add(block, "Disabilities")
        for code in codes:
            add(disabilities, "Disability", code)

    def _referral(self, received: date, *, refused: bool) -> tuple[ET.Element, ET.Element]:
        """Begin an episode of need; its elements before and after the modules of the work are put in by order."""
        block = add(self.element, "CINdetails")
        add(block, "CINreferralDate", received)
        add(block, "ReferralSource", self._rng.choice(REFERRAL_SOURCE))
        if not refused:
            add(block, "PrimaryNeedCode", *self._rng.choices(PRIMARY_NEED, PRIMARY_NEED_WEIGHTS))
        nfa = ET.Element("ReferralNFA")
        nfa.text = "true" if refused else "false"
        return block, nfa

    def _no_further_action(self, received: date) -> None:
        """Write a referral that led to nothing."""
        block, nfa = self._referral(received, refused=True)
        block.append(nfa)

    def _referrals(self) -> None:
        """One or two episodes of need, one after the other."""
        rng = self._rng
        received = day_between(rng, START - timedelta(days=400), START) if rng.random() < 0.3 else None
        received = received or day_between(rng, START, END - timedelta(days=1))
        if self._unborn:
            received = day_between(rng, date(2025, 12, 20), END)
        elif received < self._born:
            received = day_between(rng, max(self._born, START), END)
        if rng.random() < 0.15 and START <= received < date(2025, 9, 1):
            received = self._assessed_only(received) + timedelta(days=rng.randint(30, 120))
            received = min(received, END)
        if rng.random() < 0.3 and received >= START:
            self._assessed_only(received)
        else:
            self._worked(received)

    def _close(self, block: ET.Element, closed: date | None, reasons: tuple[str, ...]) -> None:
        """Write when and why an episode of need closed."""
        if closed:
            add(block, "CINclosureDate", closed)
            add(block, "ReasonForClosure", self._rng.choice(reasons))

    def _assessment(self, block: ET.Element, began: date, signed: date | None) -> None:
        """One assessment; its factors are known once it is signed."""
        element = add(block, "Assessments")
        add(element, "AssessmentActualStartDate", began)
        add(element, "AssessmentInternalReviewDate", began + timedelta(days=10))
        if not signed:
            return
        add(element, "AssessmentAuthorisationDate", signed)
        factors = add(element, "FactorsIdentifiedAtAssessment")
        for code in self._rng.sample(FACTORS, self._rng.randint(1, 8)):
            add(factors, "AssessmentFactors", code)

    def _assessed_only(self, received: date) -> date:
        """Write an episode that closes with its assessment and return the day it closed."""
        signed = received + timedelta(days=self._rng.randint(8, 45))
        open_still = signed > END
        block, nfa = self._referral(received, refused=False)
        self._close(block, None if open_still else signed, CLOSURE_AFTER_ASSESSMENT)
        self._assessment(block, received, None if open_still else signed)
        block.append(nfa)
        return min(signed, END)

    def _worked(self, received: date) -> None:
        """Write an episode with an assessment and then a plan or a child protection plan."""
        rng = self._rng
        signed = received + timedelta(days=rng.randint(10, 50))
        last = None if rng.random() < 0.55 else day_between(rng, max(START, signed + timedelta(days=40)), END)
        closed = last if last and last < END and last > signed + timedelta(days=30) else None
        block, nfa = self._referral(received, refused=False)
        self._close(block, closed, CLOSURE_OF_A_PLAN)
        if signed >= START:
            self._assessment(
                block,
                received if received >= START else max(received, START - timedelta(days=20)),
                signed if signed <= END else None,
            )
        again = max(START, signed) + timedelta(days=120)
        if rng.random() < 0.45 and again + timedelta(days=45) < (closed or END):
            self._assessment(block, again, again + timedelta(days=rng.randint(10, 45)))
        protected = rng.random() < 0.35 and received >= START
        if protected:
            self._protection(block, nfa, received, closed)
        else:
            if signed < (closed or END):
                self._plan(block, signed, closed)
            if rng.random() < 0.2 and received >= START:
                self._enquiry(block, received + timedelta(days=1), None)
            block.append(nfa)

    def _plan(self, block: ET.Element, signed: date, closed: date | None) -> None:
        """Write a plan of a child in need, ended with the episode where that ended."""
        element = add(block, "CINPlanDates")
        add(element, "CINPlanStartDate", signed + timedelta(days=1))
        if closed:
            add(element, "CINPlanEndDate", closed)

    def _enquiry(self, block: ET.Element, began: date, conference: date | None) -> None:
        """Write an enquiry under section 47, with its conference where there was one."""
        element = add(block, "Section47")
        began = min(began, END)
        add(element, "S47ActualStartDate", began)
        add(element, "InitialCPCtarget", weekday(began + timedelta(days=20)))
        if conference:
            add(element, "DateOfInitialCPC", conference)
        add(element, "ICPCnotRequired", "false" if conference else "true")

    def _protection(self, block: ET.Element, nfa: ET.Element, received: date, closed: date | None) -> None:
        """Write an enquiry, its conference and the child protection plan with its reviews."""
        rng = self._rng
        conference = weekday(received + timedelta(days=rng.randint(12, 20)))
        if conference > (closed or END) - timedelta(days=10) or conference < received:
            self._enquiry(block, received + timedelta(days=1), None)
            block.append(nfa)
            return
        self._enquiry(block, received + timedelta(days=1), conference)
        block.append(nfa)
        plan = add(block, "ChildProtectionPlans")
        abuse = rng.choice(ABUSE)
        add(plan, "CPPstartDate", conference)
        if closed:
            add(plan, "CPPendDate", closed)
        add(plan, "InitialCategoryOfAbuse", abuse)
        add(plan, "LatestCategoryOfAbuse", abuse if rng.random() < 0.8 else rng.choice(ABUSE))
        add(plan, "NumberOfPreviousCPP", rng.choice((0, 0, 0, 1, 2)))
        review = conference + timedelta(days=rng.randint(60, 85))
        if review <= (closed or END):
            reviews = add(plan, "Reviews")
            while review <= (closed or END):
                add(reviews, "CPPreviewDate", review)
                review += timedelta(days=rng.randint(120, 170))


def _elements(child: ET.Element, name: str) -> list[ET.Element]:
    return list(child.iter(name))


def _remove(name: str) -> Callable[[random.Random, ET.Element], bool]:
    """Make a mistake that leaves out one element of that name."""

    def mistake(rng: random.Random, child: ET.Element) -> bool:
        holders = [parent for parent in child.iter() if parent.find(name) is not None]
        if holders:
            holder = rng.choice(holders)
            holder.remove(holder.findall(name)[0])
        return bool(holders)

    return mistake


def _write(name: str, *values: str) -> Callable[[random.Random, ET.Element], bool]:
    """Make a mistake by which one element of that name says something it may not say."""

    def mistake(rng: random.Random, child: ET.Element) -> bool:
        found = _elements(child, name)
        if found:
            rng.choice(found).text = rng.choice(values)
        return bool(found)

    return mistake


def _move(name: str, days: int) -> Callable[[random.Random, ET.Element], bool]:
    """Make a mistake by which one date is that many days off."""

    def mistake(rng: random.Random, child: ET.Element) -> bool:
        found = _elements(child, name)
        if found:
            element = rng.choice(found)
            element.text = str(date.fromisoformat(str(element.text)) + timedelta(days=days))
        return bool(found)

    return mistake


def _repeat(name: str) -> Callable[[random.Random, ET.Element], bool]:
    """Make a mistake by which one element stands there twice."""

    def mistake(rng: random.Random, child: ET.Element) -> bool:
        holders = [parent for parent in child.iter() if parent.find(name) is not None]
        if holders:
            holder = rng.choice(holders)
            again = add(holder, name)
            again.text = holder.findall(name)[0].text
        return bool(holders)

    return mistake


MISTAKES = (
    _remove("Sex"),
    _remove("Ethnicity"),
    _remove("PrimaryNeedCode"),
    _remove("ReferralSource"),
    _remove("PersonBirthDate"),
    _remove("ReasonForClosure"),
    _remove("CINclosureDate"),
    _remove("FactorsIdentifiedAtAssessment"),
    _remove("CINPlanStartDate"),
    _remove("Disabilities"),
    _write("Ethnicity", "WBR", "XXXX"),
    _write("Sex", "1", "X"),
    _write("ReferralSource", "1Z", "11"),
    _write("ReasonForClosure", "RC0"),
    _write("UPN", "A123456789012", "Z845000000"),
    _write("UPNunknown", "UN7"),
    _write("ReferralNFA", "2", "yes"),
    _write("InitialCategoryOfAbuse", "ABU"),
    _write("DateOfInitialCPC", "2025-11-08"),
    _move("CINclosureDate", -400),
    _move("CINreferralDate", 60),
    _move("AssessmentAuthorisationDate", -90),
    _move("AssessmentActualStartDate", -60),
    _move("CINPlanEndDate", -500),
    _move("CPPstartDate", 15),
    _move("PersonBirthDate", 7000),
    _repeat("AssessmentFactors"),
    _repeat("Disability"),
)
"""The usual mistakes; each says whether the child had what it takes."""


def make_child(rng: random.Random, number: int, faults: float) -> ET.Element:
    """One child, with one mistake for the share *faults* of children."""
    child = Child(rng, number).element
    if rng.random() < faults:
        while not rng.choice(MISTAKES)(rng, child):
            pass
    return child


def rows_in(element: ET.Element) -> int:
    """How many rows the child has in the tables of the census."""
    names = (
        "ChildIdentifiers ChildCharacteristics Disability CINdetails Assessments AssessmentFactors CINPlanDates Section47"
        " ChildProtectionPlans CPPreviewDate"
    )
    return sum(len(_elements(element, name)) for name in names.split())


def write_return(path: Path, children: int, faults: float, seed: int) -> int:
    """Write the return child by child and say how many rows it has."""
    rng = random.Random(seed)
    rows = 0
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<Message>\n')
        file.write(ET.tostring(header(), encoding="unicode") + "\n<Children>\n")
        for number in range(1, children + 1):
            child = make_child(rng, number, faults)
            rows += rows_in(child)
            file.write(ET.tostring(child, encoding="unicode") + "\n")
        file.write("</Children>\n</Message>\n")
    return rows


def main() -> None:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--children", type=int, default=10_000)
    parser.add_argument("--faults", type=float, default=0.03)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rows = write_return(given.path, given.children, given.faults, given.seed)
    print(f"{given.children:,} children, {rows:,} rows, {given.path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
