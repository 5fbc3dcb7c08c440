"""How often each code is used: rough shares near those of published statistics, by code list or item.

A code that is not named here is rare; 0 means never. A list that is not named at all is used mostly by its
first codes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from ssd_registry.release import Code
from ssd_registry.sample.days import Day, day_of

_RARE = 0.004

MIXES: dict[str, dict[str, float]] = {
    "ethnicity": {
        "WBRI": 68, "WOTH": 6, "WIRI": 0.5, "WIRT": 0.3, "WROM": 0.7, "MWBC": 3, "MWBA": 1.5, "MWAS": 1.5,
        "MOTH": 3, "AIND": 1, "APKN": 2.5, "ABAN": 1.2, "AOTH": 2, "BCRB": 1.5, "BAFR": 3.5, "BOTH": 1,
        "CHNE": 0.2, "OOTH": 2, "REFU": 0.4, "NOBT": 1,
    },
    "sex": {"M": 54, "F": 46, "U": 0},
    "child-in-need-primary-need": {
        "N1": 57, "N2": 11, "N3": 3, "N4": 9, "N5": 13, "N6": 2, "N7": 0.5, "N8": 2, "N9": 1, "N0": 0,
    },
    "looked-after-primary-need": {"N1": 65, "N2": 3, "N3": 3, "N4": 7, "N5": 13, "N6": 1, "N7": 0.1, "N8": 7},
    "referral-source": {
        "1A": 5, "1B": 1.5, "1C": 1, "1D": 3, "2A": 20, "2B": 2.5, "3A": 2, "3B": 2, "3C": 1, "3D": 1.5,
        "3E": 3, "3F": 4, "4": 1.5, "5A": 6, "5B": 5, "5C": 4, "5D": 2, "6": 29, "7": 2.5, "8": 3, "9": 2,
        "10": 0.5,
    },
    "disability-type": {
        "LD": 20, "AUT": 28, "BEH": 15, "COMM": 14, "MOB": 8, "PC": 6, "HAND": 2, "INC": 4, "HEAR": 3,
        "VIS": 3, "CON": 3, "DDA": 10, "NONE": 0,
    },
    "assessment-factor": {
        "3B": 22, "4B": 20, "17A": 14, "16A": 13, "2B": 9, "1B": 8, "3A": 7, "18C": 8, "20": 6, "4A": 9,
        "5A": 5, "19C": 3, "6A": 3, "6B": 4, "14A": 4, "10A": 2, "11A": 2, "13A": 1.5, "15A": 3, "24A": 3,
        "7A": 2, "5B": 2, "1C": 1, "2A": 2, "18B": 1.5, "19B": 1.5, "8A": 0, "18A": 0, "19A": 0, "21": 0,
        "25A": 0, "9A": 0,
    },
    "child-protection-category": {"NEG": 48, "EMO": 38, "PHY": 8, "SAB": 4, "MUL": 2},
    "contact-outcome": {
        "NFA_FLAG": 45, "ADVICE_FLAG": 35, "EXISTING_REFERRAL_FLAG": 5, "MISSING_FLAG": 3,
        "PRIVATE_FOSTERING_FLAG": 0.5, "OTHER_OUTCOMES_EXIST_FLAG": 8, "NEW_REFERRAL_FLAG": 0, "OLA_CP_FLAG": 1,
        "CP_ENQUIRY_FLAG": 0, "NON_AGENCY_ADOPTION_FLAG": 0.3,
    },
    "placement-type": {
        "U4": 30, "U6": 22, "U1": 11, "U3": 4, "U2": 0.6, "U5": 0.8, "K2": 11, "K3": 24, "H5": 16, "P1": 6,
        "P2": 6, "R1": 1.5, "R3": 0.8, "S1": 0.8, "K1": 0.3, "R2": 0.3, "Z1": 0.8,
    },
    "placement-change-reason": {
        "CARPL": 42, "CREQB": 13, "CREQO": 10, "LAREQ": 8, "CHILD": 6, "OTHER": 14, "STAND": 2, "ALLEG": 2,
        "CLOSE": 2, "APPRR": 1, "PLACE": 0, "CUSTOD": 0,
    },
    "review-participation": {"PN1": 45, "PN5": 5, "PN6": 32, "PN7": 9, "PN2": 5, "PN4": 2, "PN3": 1.5, "PN0": 0},
    "health-check-status": {"Completed": 88, "Planned": 0, "Refused": 8, "Cancelled": 4},
    "care-plan-permanence-option": {"LTFOST18": 40, "LTRELFR": 15, "RETURN6M": 8, "RETURNEV": 6, "SUPPLIV": 10},
    "sdq-missing-reason": {"SDQ1": 0, "SDQ2": 40, "SDQ3": 10, "SDQ4": 30, "SDQ5": 20},
    "care-leaver-in-touch": {"YES": 90, "NO": 6, "REFU": 2, "NREQ": 1.5, "RHOM": 1.5, "DIED": 0},
    "care-leaver-accommodation": {
        "U": 38, "D": 17, "Z": 11, "B": 12, "E": 3, "K": 3, "X": 4, "T": 2, "Y": 4, "R": 1, "S": 1.5, "C": 2,
    },
    "care-leaver-activity": {
        "F1": 6, "F2": 19, "F4": 3, "F5": 21, "P2": 3, "P5": 7, "G4": 14, "G5": 20, "G6": 7, "0": 0,
    },
    "worker-change-reason": {"MANAGE": 15, "FCONTA": 5, "LEFTRL": 32, "TSPROC": 30, "ORGRST": 5, "ABSENC": 6},
    "workforce-role": {"5": 62, "4": 14, "3": 12, "6": 8, "2": 3, "1": 1},
    "workforce-starter-origin": {"1": 35, "2": 22, "4": 12, "9": 4, "10": 0},
    "missing-type": {"M": 82, "A": 18},
    "partner-event-type": {"DOMABUSE": 30, "INCIDENT": 25, "AE": 15, "MISSEDAPPT": 15, "CUSTODY": 4},
    "sen-setting": {"OLA": 25, "EHE": 15, "OTH": 45, "EYP": 10, "OPA": 5},
    "sen-type": {"ASD": 33, "SEMH": 21, "SLCN": 20, "MLD": 9, "SLD": 6},
    "immigration-status-type": {"Adult Asylum Seeker": 0, "Unaccompanied Asylum Seeking Child": 60},
    "linked-identifier-type": {
        "Case Number": 40, "Former Unique Pupil Number": 10, "YOT Number": 4, "Court Case Number": 6,
        "NHS Number": 0, "Unique Pupil Number": 0, "Home Office Registration": 0,
    },
    "gender": {"01": 52, "02": 46, "00": 0, "09": 2},
    "reason-episode-ceased": {"E4A": 30, "E4B": 8, "E13": 9, "E8": 12, "E41": 5, "E47": 6, "E3": 2, "E16": 0.5},
    "how-often": {"ALWAYS": 40, "MOSTLY": 30, "SOMETIMES": 15, "HARDLYEVER": 5, "NEVER": 4, "PREFERNOT": 3},
    "home-education-reason": {"PHI": 20, "MEH": 18, "LIF": 12, "SCH": 10, "COV": 0},
    "exploitation-risk-level": {"NOKNOWNRISK": 35, "RISKPRESENT": 65},
    "initial-conference-outcome": {"CP_FLAG": 85, "PROV_OF_SERVICES_FLAG": 12, "NFA_FLAG": 3},
}  # fmt: skip

_MOMENT = tuple[tuple[str, ...], tuple[float, ...]]


class Mix:
    """The codes of one list with how often each is used, valid on the days that are asked for."""

    def __init__(self, codes: Iterable[tuple[Code, float]]) -> None:
        self._codes = [
            (code.code, weight, _limit(code.valid_from, 0), _limit(code.valid_to, 99_999))
            for code, weight in codes
            if weight > 0
        ]
        edges = {first for _, _, first, _ in self._codes} | {last + 1 for _, _, _, last in self._codes}
        self._edges = sorted(edges - {0, 100_000})
        self._between: dict[tuple[int, int], _MOMENT] = {}
        self._always = self._valid(0, 0) if not self._edges else None

    def _valid(self, first: Day, last: Day) -> _MOMENT:
        fit = [each for each in self._codes if each[2] <= first and last <= each[3]]
        total = sum(weight for _, weight, _, _ in fit)
        return tuple(code for code, *_ in fit), tuple(accumulate(weight / total for _, weight, _, _ in fit))

    def pick(self, chance: float, first: Day, last: Day) -> str | None:
        """Return a code that is valid on both days, or None where there is none; *chance* is 0 to 1."""
        moment = self._always
        if moment is None:
            key = (bisect_right(self._edges, first), bisect_right(self._edges, last))
            moment = self._between.get(key)
            if moment is None:
                moment = self._between[key] = self._valid(first, last)
        codes, shares = moment
        return codes[min(bisect_right(shares, chance), len(codes) - 1)] if codes else None


def _limit(day: str | None, default: Day) -> Day:
    return default if day is None else max(day_of(day), 0)


def weigh(codes: Sequence[Code], *names: str) -> list[tuple[Code, float]]:
    """Return *codes* with their weights: those of the first of *names* that has a mix."""
    mix: Mapping[str, float] | None = next((MIXES[name] for name in names if name in MIXES), None)
    if mix is None:
        return [(code, 1 / (place + 1)) for place, code in enumerate(codes)]
    rare = _RARE * sum(mix.values())
    return [(code, mix.get(code.code, rare)) for code in codes]
