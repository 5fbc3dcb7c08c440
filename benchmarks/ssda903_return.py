"""Write a return of children looked after that looks real: SSDA903 2025-26, with last year's return beside it.

    python ssda903_return.py --children 10700 --faults 0.03 --seed 1 FOLDER

Every child is made up. FOLDER/this_year and FOLDER/last_year get one CSV file for each table. Both are views of
the same lives: last year's has what was known on 31 March 2025. Most rows keep every rule; the share of children given by
`--faults` gets one mistake of a usual kind in this year's return.
"""

# ruff: noqa: SIM905  (a line of codes is easier to read than a list of them)
from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

Row = dict[str, str]
Tables = dict[str, list[Row]]

THIS_YEAR = (date(2025, 4, 1), date(2026, 3, 31))
LAST_YEAR = (date(2024, 4, 1), date(2025, 3, 31))
CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
LEA = "845"
ETHNIC = "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT".split()
NEED, NEED_WEIGHTS = ("N1", "N2", "N3", "N4", "N5", "N6", "N8"), (62, 3, 4, 8, 13, 2, 8)
FOSTERED, FOSTERED_WEIGHTS = ("U1", "U3", "U4", "U6"), (10, 6, 40, 44)
LEFT, LEFT_WEIGHTS = ("E4A", "E4B", "E41", "E47", "E48", "E13", "E3", "E8"), (38, 14, 8, 12, 6, 8, 4, 10)
MOVED = ("CARPL", "CLOSE", "STAND", "CREQB", "CREQO", "CHILD", "LAREQ", "OTHER")
HANDED_OVER = ("MANAGE", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "OTHERS")
SUITABLE_HOME = ("B1", "D1", "E1", "K1", "U1", "Z1")
OCCUPATION = ("F1", "F2", "P2", "F4", "F5", "P5", "G4", "G5", "G6")
HERE = (
    "BN26 6DB,BN23 7HX,RH18 5EE,BN9 0LU,BN23 7TL,TN34 3FD,BN8 4JQ,BN7 3QG,BN23 7PG,TN33 3BD,BN9 9EB,TN6 2QB,"
    "BN27 3EH,TN22 2HP,TN40 9FX,TN37 6FB,BN27 3WU,TN40 9BU,BN24 6RY,TN40 1BT,BN27 3NF,TN20 6UG,BN27 3NR,"
    "BN7 1PA"
).split(",")
"""Postcodes in East Sussex; children come from the first of them and live at the others."""
HOMES = 8
ELSEWHERE = "ME9 0BP,CT10 1TN,TN8 5EJ,TN17 4DW,CT20 9FE,BN2 4JU,RH19 2NL,BN1 9HQ,BN11 4JU,RH10 2UF,ME16 8TU".split(",")
COLUMNS = {
    "header": "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB",
    "episodes": "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
    "reviews": "CHILD DOB REVIEW REVIEW_CODE",
    "uasc": "CHILD SEX DOB DUC",
    "oc2": "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
    " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
    "oc3": "CHILD DOB IN_TOUCH ACTIV ACCOM",
    "ad1": "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    "placed_for_adoption": "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    "previous_permanence": "CHILD DOB PREV_PERM LA_PERM DATE_PERM",
    "missing": "CHILD DOB MISSING MIS_START MIS_END",
    "sw_episodes": "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
}
"""The file of each table and its columns."""


def days(count: int) -> timedelta:
    """Return that many days."""
    return timedelta(days=count)


def birthday(born: date, age: int) -> date:
    """Find the day the child turns that age; 1 March for a child of 29 February in a short year."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def age_on(day: date, born: date) -> int:
    """How old the child is on that day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def day_between(rng: random.Random, first: date, last: date) -> date:
    """Any day from *first* to *last*; *first* where *last* is before it."""
    return first + days(rng.randint(0, max((last - first).days, 0)))


def written(day: date | None) -> str:
    """Write a day as the return does."""
    return f"{day:%d/%m/%Y}" if day else ""


def pupil_number(rng: random.Random) -> str:
    """Make a pupil number of the authority whose check letter is right."""
    digits = f"{LEA}{rng.randrange(10**9):09}"
    remainder = sum(int(digit) * weight for weight, digit in enumerate(digits, 2)) % len(CHECK_LETTERS)
    return CHECK_LETTERS[remainder] + digits


@dataclass(frozen=True)
class Placement:
    """Where a child lives."""

    kind: str
    provider: str
    postcode: str
    urn: str


@dataclass(frozen=True)
class Episode:
    """One stretch of care with the same legal status and placement."""

    began: date
    ended: date | None
    reason_new: str
    legal: str
    placement: Placement
    reason_ended: str
    reason_moved: str = ""


@dataclass
class Child:
    """A child and one period of care, from which both returns are written."""

    number: str
    sex: str
    born: date
    ethnic: str
    upn: str
    home: str
    need: str
    start: date
    end: date | None
    seeks_asylum: bool
    first_child: date | None = None
    adopted: bool = False
    decided: date | None = None
    matched: date | None = None
    episodes: list[Episode] = field(default_factory=list)
    workers: list[tuple[str, date, date | None, str]] = field(default_factory=list)
    missing: list[tuple[str, date, date]] = field(default_factory=list)
    reviews: list[date] = field(default_factory=list)
    about_leaving: str = ""

    def in_care(self, year: tuple[date, date]) -> bool:
        """Whether the child was looked after on any day of the year."""
        return self.start <= year[1] and (self.end is None or self.end >= year[0])

    def all_year(self, year: tuple[date, date]) -> bool:
        """Whether the child was looked after for the whole year, up to its last day."""
        return self.start <= year[0] and (self.end is None or self.end > year[1])


def _period(rng: random.Random) -> tuple[date, date]:
    """Draw the first day of care and a last day that may lie in the future."""
    draw = rng.random()
    if draw < 0.25:
        start = day_between(rng, THIS_YEAR[0], THIS_YEAR[1] - days(3))
    elif draw < 0.45:
        start = day_between(rng, *LAST_YEAR)
    else:
        start = day_between(rng, date(2016, 5, 1), LAST_YEAR[0] - days(1))
    return start, start + days(20 + int(rng.expovariate(1 / 1100)))


def make_child(rng: random.Random, number: int) -> Child:
    """One child who was looked after in this year or the last."""
    while True:
        start, end = _period(rng)
        seeks_asylum = rng.random() < 0.06
        age = rng.choice((14, 15, 16, 16)) if seeks_asylum else rng.choice((0, 0, 0, 1, 2, *range(3, 17)))
        born = start - days(int(age * 365.25) + rng.randint(1, 364))
        grown = birthday(born, 18)
        if grown > start + days(30) and min(end, grown) >= LAST_YEAR[0]:
            break
    last = min(end, grown)
    child = Child(
        number=f"{number:06}",
        sex="M" if seeks_asylum or rng.random() < 0.55 else "F",
        born=born,
        ethnic=rng.choice(ETHNIC),
        upn=pupil_number(rng) if born <= date(2020, 8, 31) else "UN1",
        home="" if seeks_asylum else rng.choice(HERE[:HOMES]),
        need="N8" if seeks_asylum else rng.choices(NEED, NEED_WEIGHTS)[0],
        start=start,
        end=last if last <= THIS_YEAR[1] else None,
        seeks_asylum=seeks_asylum,
    )
    _live(rng, child)
    return child


def _live(rng: random.Random, child: Child) -> None:
    """Fill in what happened to the child in care."""
    until = child.end or THIS_YEAR[1]
    long_enough = (until - child.start).days > 400
    child.adopted = bool(child.end) and long_enough and age_on(until, child.born) < 7 and rng.random() < 0.6
    child.episodes = _adopted(rng, child) if child.adopted else _care(rng, child)
    child.workers = _workers(rng, child, until)
    if child.sex == "F" and age_on(until, child.born) >= 15 and rng.random() < 0.03:
        child.first_child = day_between(rng, max(birthday(child.born, 15), child.start), until - days(1))
    if age_on(until, child.born) >= 10 and rng.random() < 0.12:
        child.missing = _missing(rng, child, until)
    review = child.start + days(18)
    while review < until:
        child.reviews.append(review)
        review += days(85 if len(child.reviews) == 1 else rng.randint(150, 175))
    if child.end and child.end == birthday(child.born, 18) and not child.first_child:
        child.about_leaving = rng.choices(("YES", "NO", "REFU"), (90, 7, 3))[0]


def _placement(rng: random.Random, age: int, legal: str) -> Placement:
    """Draw a placement that suits the age and the legal status."""
    urn = f"{rng.randrange(1_000_000, 9_999_999)}"
    draw = rng.random()
    if legal == "C2" and draw < 0.05:
        return Placement("P1", "PR0", rng.choice(HERE[HOMES:]), "")
    if age >= 16 and draw < 0.4:
        return Placement("K3", rng.choice(("PR4", "PR5")), rng.choice(HERE[HOMES:]), urn)
    if age >= 8 and draw < 0.55 and draw > 0.42:
        return Placement("K2", "PR4", rng.choice(ELSEWHERE), urn)
    provider = rng.choices(("PR1", "PR4", "PR5"), (60, 35, 5))[0]
    return Placement(rng.choices(FOSTERED, FOSTERED_WEIGHTS)[0], provider, rng.choice(HERE[HOMES:] + ELSEWHERE), urn)


def _last_reason(rng: random.Random, child: Child) -> str:
    """Why care ended."""
    if not child.end:
        return ""
    if child.end == birthday(child.born, 18):
        return rng.choice(("E5", "E6", "E17"))
    return rng.choices(LEFT, LEFT_WEIGHTS)[0]


def _steps(rng: random.Random, child: Child, until: date) -> Iterator[tuple[date, str, str]]:
    """Draw the days on which legal status or placement changed, with the reason and the legal status from then on."""
    legal = "V2" if child.seeks_asylum else rng.choices(("V2", "C1", "C2"), (45, 40, 15))[0]
    day, reason = child.start, "S"
    while day < until:
        yield day, reason, legal
        day += days(rng.randint(40, 1000))
        follows = {"V2": "C1", "C1": "C2"}.get(legal)
        if follows and not child.seeks_asylum and rng.random() < 0.5:
            reason, legal = rng.choice(("L", "B")), follows
        else:
            reason = "P"


def _care(rng: random.Random, child: Child) -> list[Episode]:
    """Draw the episodes of a child who was not adopted, each ending as the next begins."""
    until = child.end or THIS_YEAR[1] + days(1)
    episodes: list[Episode] = []
    for day, reason, legal in _steps(rng, child, until):
        age = age_on(day, child.born)
        if reason == "L" and not (episodes[-1].placement.kind == "P1" and legal != "C2"):
            placement = episodes[-1].placement
        else:
            placement = _placement(rng, age, legal)
            while episodes and placement.kind == episodes[-1].placement.kind:
                placement = _placement(rng, age, legal)
        if episodes:
            moved = "" if reason == "L" else rng.choice(MOVED)
            episodes[-1] = replace(episodes[-1], ended=day, reason_ended="X1", reason_moved=moved)
        episodes.append(Episode(day, child.end, reason, legal, placement, _last_reason(rng, child)))
    return episodes


def _adopted(rng: random.Random, child: Child) -> list[Episode]:
    """Foster care, a placement order with a move to the adopters, and the adoption."""
    end = child.end or THIS_YEAR[1]
    moved = end - days(rng.randint(150, 250))
    child.matched = moved - days(rng.randint(15, 40))
    child.decided = child.matched - days(rng.randint(30, 90))
    fostered = Placement("U6", "PR1", rng.choice(HERE[HOMES:]), f"{rng.randrange(1_000_000, 9_999_999)}")
    adopters = Placement(
        "A6", rng.choice(("PR1", "PR4")), rng.choice(HERE[HOMES:]), f"{rng.randrange(1_000_000, 9_999_999)}"
    )
    return [
        Episode(child.start, moved, "S", "C2", fostered, "X1", "CARPL"),
        Episode(moved, end, "B", "E1", adopters, rng.choice(("E11", "E12"))),
    ]


def _workers(rng: random.Random, child: Child, until: date) -> list[tuple[str, date, date | None, str]]:
    """Draw the child's social workers, one after the other from the first day of care."""
    spans: list[tuple[str, date, date | None, str]] = []
    day, reason = child.start, "FCONTA"
    while day < until:
        following = day + days(rng.randint(150, 700))
        if any(0 <= (year[1] - following).days <= 5 for year in (LAST_YEAR, THIS_YEAR)):
            following += days(7)  # a change in the last days of a year shows no successor in that year's return
        worker = f"SW{rng.randrange(10**6):06}"
        spans.append((worker, day, following if following < until else None, reason))
        day, reason = following, rng.choice(HANDED_OVER)
    return spans


def _missing(rng: random.Random, child: Child, until: date) -> list[tuple[str, date, date]]:
    """Draw some days on which the child was missing, within one episode of care."""
    spans = []
    day = max(child.start, LAST_YEAR[0]) + days(rng.randint(5, 60))
    for _ in range(rng.randint(1, 4)):
        back = day + days(rng.randint(1, 4))
        whole = any(e.began <= day and back < (e.ended or THIS_YEAR[1]) for e in child.episodes)
        if whole and back < until and not day <= LAST_YEAR[1] < back:
            spans.append((rng.choice("MA"), day, back))
        day = back + days(rng.randint(10, 120))
    return spans


class Year:
    """What one year's return says, with no more than was known on its last day."""

    def __init__(self, year: tuple[date, date], rng: random.Random) -> None:
        self._first, self._last = year
        self._year = year
        self._rng = rng
        self.tables: Tables = {table: [] for table in COLUMNS}

    def _add(self, table: str, child: Child, **values: str) -> None:
        row = dict.fromkeys(COLUMNS[table].split(), "")
        row["CHILD"] = child.number
        if "DOB" in row:
            row["DOB"] = written(child.born)
        self.tables[table].append({**row, **values})

    def _known(self, day: date | None) -> date | None:
        return day if day and day <= self._last else None

    def add(self, child: Child) -> bool:
        """Write the child down where the return asks for the child; say whether it does."""
        if child.in_care(self._year):
            for write in (
                self._header,
                self._episodes,
                self._reviews,
                self._asylum,
                self._health,
                self._adoption,
                self._before_care,
                self._absences,
                self._social_workers,
            ):
                write(child)
            return True
        nineteen = self._first <= birthday(child.born, 19) <= self._last
        if child.about_leaving and child.end and child.end < self._first and nineteen:
            self._header(child, cared_for=False)
            self._after_care(child)
            return True
        return False

    def _header(self, child: Child, *, cared_for: bool = True) -> None:
        first_child = self._known(child.first_child)
        mother = ("1" if first_child else "0") if child.sex == "F" and cared_for else ""
        values = {"SEX": child.sex, "ETHNIC": child.ethnic, "UPN": child.upn, "MOTHER": mother}
        self._add("header", child, **values, MC_DOB=written(first_child if mother else None))

    def _episodes(self, child: Child) -> None:
        for episode in child.episodes:
            if episode.began > self._last or (episode.ended and episode.ended < self._first):
                continue
            ended = self._known(episode.ended)
            self._add(
                "episodes",
                child,
                DECOM=written(episode.began),
                RNE=episode.reason_new,
                LS=episode.legal,
                CIN=child.need,
                PLACE=episode.placement.kind,
                PLACE_PROVIDER=episode.placement.provider,
                DEC=written(ended),
                REC=episode.reason_ended if ended else "",
                REASON_PLACE_CHANGE=episode.reason_moved if ended else "",
                HOME_POST=child.home,
                PL_POST=episode.placement.postcode,
                URN=episode.placement.urn,
            )

    def _reviews(self, child: Child) -> None:
        for day in child.reviews:
            if self._first <= day <= self._last:
                code = "PN0" if age_on(day, child.born) < 4 else f"PN{self._rng.randint(1, 7)}"
                self._add("reviews", child, REVIEW=written(day), REVIEW_CODE=code)

    def _asylum(self, child: Child) -> None:
        if child.seeks_asylum:
            self._add("uasc", child, SEX=child.sex, DUC=written(birthday(child.born, 18)))

    def _health(self, child: Child) -> None:
        if not child.all_year(self._year):
            return
        rng, age = self._rng, age_on(self._last, child.born)
        values = {name: rng.choice("1110") for name in ("IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT")}
        values["SUBSTANCE_MISUSE"] = "1" if age >= 12 and rng.random() < 0.05 else "0"
        if values["SUBSTANCE_MISUSE"] == "1":
            values["INTERVENTION_RECEIVED"] = rng.choice("01")
            values["INTERVENTION_OFFERED"] = "" if values["INTERVENTION_RECEIVED"] == "1" else rng.choice("01")
        if age >= 10:
            values["CONVICTED"] = "1" if rng.random() < 0.03 else "0"
        if age < 5:
            values["HEALTH_CHECK"] = rng.choice("1110")
        if age_on(self._first, child.born) >= 4 and age < 17:
            scored = rng.random() < 0.8
            values |= (
                {"SDQ_SCORE": str(rng.randint(0, 40))}
                if scored
                else {"SDQ_REASON": rng.choice(("SDQ2", "SDQ4", "SDQ5"))}
            )
        elif age in (4, 17):
            values["SDQ_REASON"] = "SDQ1"
        self._add("oc2", child, **values)

    def _adoption(self, child: Child) -> None:
        decided = self._known(child.decided)
        if not decided:
            return
        self._add("placed_for_adoption", child, DATE_PLACED=written(decided))
        if self._known(child.end):
            pair = self._rng.choice((("2", "MF", "L11"), ("2", "FF", "L12"), ("2", "MM", "L2"), ("1", "F1", "L0")))
            self._add(
                "ad1",
                child,
                DATE_INT=written(decided),
                DATE_MATCH=written(child.matched),
                FOSTER_CARE="0",
                NB_ADOPTR=pair[0],
                SEX_ADOPTR=pair[1],
                LS_ADOPTR=pair[2],
            )

    def _before_care(self, child: Child) -> None:
        if not self._first <= child.start <= self._last:
            return
        if self._rng.random() < 0.96 or age_on(child.start, child.born) < 3:
            self._add("previous_permanence", child, PREV_PERM="Z1")
        else:
            day = written(day_between(self._rng, birthday(child.born, 1), child.start - days(200)))
            code = self._rng.choice(("P1", "P2", "P3"))
            self._add(
                "previous_permanence",
                child,
                PREV_PERM=code,
                LA_PERM=self._rng.choice((LEA, "846", "938")),
                DATE_PERM=day,
            )

    def _absences(self, child: Child) -> None:
        for kind, day, back in child.missing:
            if self._first <= day and back <= self._last:
                self._add("missing", child, MISSING=kind, MIS_START=written(day), MIS_END=written(back))

    def _social_workers(self, child: Child) -> None:
        for worker, day, until, reason in child.workers:
            if day <= self._last and (until is None or until >= self._first):
                span = {"SW_DECOM": written(day), "SW_DEC": written(self._known(until))}
                self._add("sw_episodes", child, SW_ID=worker, SW_REASON=reason, **span)

    def _after_care(self, child: Child) -> None:
        touch = child.about_leaving == "YES"
        home, work = self._rng.choice(SUITABLE_HOME), self._rng.choice(OCCUPATION)
        self._add(
            "oc3", child, IN_TOUCH=child.about_leaving, ACTIV=work if touch else "0", ACCOM=home if touch else "0"
        )


Mistake = Callable[[Row], None]


def _says(column: str, value: str) -> Mistake:
    """Make a mistake by which the column says something else."""

    def mistake(row: Row) -> None:
        row[column] = value

    return mistake


def _late(column: str, by: int) -> Mistake:
    """Make a mistake by which a date is that many days off, where there is one."""

    def mistake(row: Row) -> None:
        if row[column]:
            day, month, year = map(int, row[column].split("/"))
            row[column] = written(date(year, month, day) + days(by))

    return mistake


MISTAKES: tuple[tuple[str, Mistake], ...] = (
    ("header", _says("SEX", "U")),
    ("header", _says("ETHNIC", "XXXX")),
    ("header", _says("UPN", "A12345")),
    ("header", _says("DOB", "31/02/2015")),
    ("header", _late("DOB", 365)),
    ("episodes", _says("RNE", "X")),
    ("episodes", _says("LS", "C3")),
    ("episodes", _says("CIN", "")),
    ("episodes", _says("PLACE", "H5")),
    ("episodes", _says("PLACE_PROVIDER", "PR0")),
    ("episodes", _says("REC", "")),
    ("episodes", _says("URN", "")),
    ("episodes", _says("PL_POST", "ZZ99 9ZZ")),
    ("episodes", _says("REASON_PLACE_CHANGE", "OTHERS")),
    ("episodes", _late("DECOM", 9)),
    ("episodes", _late("DEC", -700)),
    ("reviews", _says("REVIEW_CODE", "PN9")),
    ("reviews", _says("REVIEW", "")),
    ("oc2", _says("SDQ_SCORE", "44")),
    ("oc2", _says("TEETH_CHECK", "")),
    ("oc2", _says("INTERVENTION_RECEIVED", "1")),
    ("oc3", _says("ACCOM", "T1")),
    ("ad1", _says("NB_ADOPTR", "3")),
    ("placed_for_adoption", _late("DATE_PLACED", 500)),
    ("previous_permanence", _says("PREV_PERM", "P9")),
    ("missing", _late("MIS_END", -30)),
    ("sw_episodes", _says("SW_ID", "AB12")),
    ("uasc", _late("DUC", 40)),
)
"""The usual mistakes and the table each is made in."""


def make_mistakes(rng: random.Random, tables: Tables, count: int) -> None:
    """Make *count* mistakes in rows drawn from all over the return."""
    for _ in range(count):
        table, mistake = rng.choice(MISTAKES)
        if tables[table]:
            mistake(rng.choice(tables[table]))


def write_tables(folder: Path, tables: Tables) -> int:
    """Write one CSV file for each table and say how many rows there are."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, columns in COLUMNS.items():
        with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns.split())
            writer.writeheader()
            writer.writerows(tables[table])
    return sum(map(len, tables.values()))


def write_returns(folder: Path, children: int, faults: float, seed: int) -> dict[str, int]:
    """Write both returns, with *children* children in this year's; the rows of each."""
    rng = random.Random(seed)
    this_year, last_year = Year(THIS_YEAR, rng), Year(LAST_YEAR, rng)
    number = 100_000
    while len(this_year.tables["header"]) < children:
        number += 1
        child = make_child(rng, number)
        last_year.add(child)
        this_year.add(child)
    make_mistakes(rng, this_year.tables, int(children * faults))
    years = {"this_year": this_year, "last_year": last_year}
    return {name: write_tables(folder / name, year.tables) for name, year in years.items()}


def main() -> None:
    """Read the command line and write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--children", type=int, default=10_700)
    parser.add_argument("--faults", type=float, default=0.03)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for name, rows in write_returns(given.folder, given.children, given.faults, given.seed).items():
        print(f"{name}: {rows:,} rows")


if __name__ == "__main__":
    main()
