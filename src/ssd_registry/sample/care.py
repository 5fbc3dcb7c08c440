"""Periods of care: legal statuses, placements, and the episodes that the two make together."""

from __future__ import annotations

import math
from typing import NamedTuple

from ssd_registry.sample import court, in_care, permanence
from ssd_registry.sample.days import Day
from ssd_registry.sample.life import Life
from ssd_registry.sample.permanence import Adoption

_FOR_ADOPTION = {"adopted", "adopted by carer", "not adopted"}
_TO_THE_END = {"leaver", "asylum", "in trouble"}
_ORDERS = {"C1", "C2", "E1"}
_CLOSURES = {"E11": "RC1", "E12": "RC1", "E3": "RC5", "E41": "RC3", "E7": "RC6"} | dict.fromkeys(
    ("E45", "E46", "E47", "E48"), "RC4"
)
_FOSTERED = ("U1", "U3", "U4", "U6")
_SMALL = (*_FOSTERED, "R3")
_SCHOOL = (*_FOSTERED, "K2", "R1", "S1", "R2")
_GROWN = ("U4", "U6", "K2", "K3", "P2", "H5", "Z1", "R1")
_AT_HOME, _OTHER = "P1", "Z1"
_PROVIDERS = {
    "P1": ("PR0",), "R5": ("PR3",), "R2": ("PR3",), "K1": ("PR2", "PR4"), "K2": ("PR4", "PR4", "PR4", "PR1"),
    "K3": ("PR4", "PR4", "PR5"), "H5": ("PR4", "PR5"), "R1": ("PR4",), "S1": ("PR4", "PR5"), "P2": ("PR1", "PR4"),
    "R3": ("PR4", "PR5"), "A5": ("PR1",), "A6": ("PR1", "PR5"), "U1": ("PR1",), "U3": ("PR1",),
}  # fmt: skip
_ANY_FOSTERING = ("PR1", "PR1", "PR1", "PR4", "PR4", "PR5")
_REGISTERED = {"U4", "U5", "U6", "R3"}
_HOMES = {"K1", "K2", "K3"}
_TOO_OLD_FOR_ORDERS = 17
_EVERY_FOURTH, _APPROVED = 4, 11
_NO_NUMBER = "XXXXXXX"
_NEIGHBOURS = ("846", "886", "938", "850", "306", "303")


class Course(NamedTuple):
    """How a period of care went: when it ended and why, the legal statuses, the homes, each from a day on."""

    start: Day
    end: Day | None
    reason: str | None
    statuses: list[tuple[Day, str]]
    homes: list[tuple[Day, str]]
    adoption: Adoption | None = None


class Home(NamedTuple):
    """A placement that was recorded: its days, its type and its identifier."""

    start: Day
    end: Day | None
    kind: str
    id: str


def look_after(life: Life, referral: str, start: Day) -> tuple[Day | None, str | None]:
    """Add a period of care; return when the referral was closed and why, with None while it is open."""
    course = _adoption(life, start) if life.story in _FOR_ADOPTION else _course(life, start)
    period = life.add("periods_of_care", start, period_of_care_start_date=start, period_of_care_end_date=course.end)
    life.in_care.append((start, course.end))
    homes = _place(life, period, course)
    for (day, code), (until, _) in zip(course.statuses, [*course.statuses[1:], (course.end, "")], strict=True):
        life.add(
            "legal_statuses",
            day,
            legal_status_type=code,
            legal_status_start_date=day,
            legal_status_end_date=until,
        )
    _follow(life, referral, period, course, homes)
    if any(code in _ORDERS for _, code in course.statuses):
        ordered = next(day for day, code in course.statuses if code in _ORDERS)
        court.apply_for_order(life, ordered, course.statuses, course.end)
    permanence.settle(life, period, course)
    in_care.grow_up(life, period, course, homes)
    if course.end is None:
        return None, None
    return course.end, _CLOSURES.get(course.reason or "", "RC7")


def _course(life: Life, start: Day) -> Course:
    adult = life.adult
    length = life.one((30, 120, 300, 700, 1500, 9000)) * (0.4 + 1.2 * life.random())
    planned = adult if life.story in _TO_THE_END else min(start + max(int(length), 3), adult)
    remanded = life.story == "looked after" and life.age(start) >= 12 and life.chance(0.08)  # noqa: PLR2004
    if remanded:
        planned = min(start + life.between(15, 80), adult)
    end = life.until(planned)
    bound = life.horizon + 1 if end is None else end
    statuses = [(start, "J1")] if remanded else _statuses(life, start, bound)
    homes = _homes(life, start, bound, statuses, forced="R5" if remanded else None)
    reason = None if end is None else _reason(life, end, planned, statuses[-1][1], homes[-1][1])
    return Course(start, end, reason, statuses, homes)


def _statuses(life: Life, start: Day, bound: Day) -> list[tuple[Day, str]]:
    """Return the legal statuses up to *bound*: by agreement, by order, or in an emergency."""
    route = life.random()
    if life.story == "asylum" or route < 0.3:  # noqa: PLR2004 - by agreement throughout
        return [(start, "V2")]
    found: list[tuple[Day, str]] = []
    day = start
    if route < 0.5:  # noqa: PLR2004 - by agreement at first
        found, day = [(start, "V2")], start + life.between(20, 200)
    elif route < 0.58:  # noqa: PLR2004 - in an emergency
        found, day = [(start, "L2")], start + life.between(4, 8)
    elif route < 0.62:  # noqa: PLR2004 - taken in by the police, for 72 hours at most
        found, day = [(start, "L1")], start + life.between(1, 3)
    if life.age(day) >= _TOO_OLD_FOR_ORDERS:
        return [(start, "V2")]
    final = day + life.between(150, 330)
    found += [(day, "C1")] + ([(final, "C2")] if life.age(final) < _TOO_OLD_FOR_ORDERS else [])
    return [each for each in found if each[0] < bound]


def _homes(
    life: Life, start: Day, bound: Day, statuses: list[tuple[Day, str]], *, forced: str | None = None
) -> list[tuple[Day, str]]:
    """Return the placements up to *bound*; the longer in care, the more of them."""
    days, day = [start], start
    while forced is None:
        day += 10 + int(-math.log(1 - life.random()) * 420)
        if day >= bound - 1:
            break
        days.append(day)
    return [
        (day, forced or _home(life, day, until, statuses))
        for day, until in zip(days, [*days[1:], min(bound, life.last)], strict=True)
    ]


def _home(life: Life, day: Day, until: Day, statuses: list[tuple[Day, str]]) -> str:
    """Return the type of a placement that the age and the legal status allow all the time."""
    if life.story == "in trouble":
        return "K2"
    legal = {code for since, code in statuses if since <= until}
    if legal <= {"C1", "C2"} and life.chance(0.2):
        return _AT_HOME
    age = life.age(day)
    among = _SMALL if age < 8 else _SCHOOL if age < 16 else _GROWN  # noqa: PLR2004 - plain ages
    return life.code("placement_type", day, until, among) or "U4"


def _reason(life: Life, end: Day, planned: Day, status: str, home: str) -> str | None:
    if life.died and end == life.last:
        return "E2"
    if end == life.adult:
        stays = ("E17", "E17") if home.startswith("U") else ()
        reasons: tuple[str, ...] = (*stays, "E5", "E5", "E6", "E8", "E7")
        return life.one(reasons)
    if status == "J1":
        return "E14"
    if end < planned:
        return "E4A"
    if home.startswith("U") and status == "C2" and life.chance(0.6):
        return "E45" if home in {"U1", "U2", "U3"} else "E46"
    return life.code("looked_after_episode_end_reason", end, among=("E4A", "E4B", "E13", "E41", "E47", "E8", "E3"))


def _adoption(life: Life, start: Day) -> Course:
    """Return the course of a child for whom adoption was planned; it may be given up, or not be over yet."""
    steps = permanence.plan_adoption(life, start)
    statuses = [(start, "C1")]
    homes = [(start, "U5" if steps.by_carer else "U6")]
    if steps.ordered is not None:
        statuses.append((steps.ordered, "E1"))
    if steps.reversed is not None:
        statuses.append((steps.reversed, "C2"))
        homes.append((steps.reversed, "U4"))
    if steps.placed is not None:
        homes.append((steps.placed, "A5" if steps.by_carer else "A6"))
    reason = None if steps.end is None else life.one(("E11", "E12"))
    return Course(start, steps.end, reason, statuses, homes, steps)


def _place(life: Life, period: str, course: Course) -> list[Home]:
    found = []
    for (day, kind), (until, following) in zip(course.homes, [*course.homes[1:], (course.end, "")], strict=True):
        home = Home(day, until, kind, life.new_id("placements"))
        _placement(life, period, home, moved_on=bool(following))
        found.append(home)
    return found


def _placement(life: Life, period: str, home: Home, *, moved_on: bool) -> None:
    kind, asylum = home.kind, life.story == "asylum"
    provider = None if kind == _OTHER else life.one(_PROVIDERS.get(kind, _ANY_FOSTERING))
    postcode = life.family.postcode if kind == _AT_HOME else life.number("ZZ99 #@@")
    own = kind == _AT_HOME or provider == "PR1" or life.chance(0.6)
    numbered = kind in _HOMES or (kind in _REGISTERED and provider != "PR1")
    life.add(
        "placements",
        home.start,
        placement_id=home.id,
        placement_start_date=home.start,
        placement_type=kind,
        placement_urn=life.number("SC99####") if numbered else _NO_NUMBER,
        placement_period_of_care_id=period,
        placement_provider=provider,
        placement_postcode=postcode,
        placement_end_date=home.end,
        placement_change_reason=life.code("placement_change_reason", home.start, home.end) if moved_on else None,
        placement_local_authority=life.authority if own else life.one(_NEIGHBOURS),
        **({"placement_distance": None if asylum else 0.0} if asylum or kind == _AT_HOME else {}),
        placement_foster_household_id=None if moved_on or not kind.startswith("U") else _household(life),
    )
    if home.end is None and kind != _AT_HOME:
        _move_in(life, home.start, postcode)


def _household(life: Life) -> str | None:
    """Return the foster household that the records of every fourth child name, so that none is crowded."""
    place, rest = divmod(life.index, _EVERY_FOURTH)
    known = life.colleagues("foster_households")
    return known[1 + place % _APPROVED] if known and rest == 1 else None


def _move_in(life: Life, day: Day, postcode: str) -> None:
    nothing = dict.fromkeys(("address_house", "address_street", "address_town"))
    life.add(
        "addresses",
        day,
        address_text="Placement address, Exampleton",
        address_type="Placement",
        address_start_date=day,
        address_end_date=None,
        address_postcode=postcode,
        **nothing,
    )


def _follow(life: Life, referral: str, period: str, course: Course, homes: list[Home]) -> None:
    """Add an episode for each span in which neither the placement nor the legal status changed."""
    moves = {home.start: home for home in homes}
    changes = dict(course.statuses)
    days = sorted(moves.keys() | changes.keys())
    need = life.code("looked_after_episode_primary_need", course.start, among=_needs(life))
    home = homes[0]
    for day, until in zip(days, [*days[1:], course.end], strict=True):
        home = moves.get(day, home)
        reason = _started(day, course.start, moves, changes)
        followed = day != days[-1]
        life.add(
            "looked_after_episodes",
            day,
            looked_after_episode_start_date=day,
            looked_after_episode_start_reason=reason,
            looked_after_episode_primary_need=need,
            looked_after_episode_end_date=until,
            looked_after_episode_end_reason="X1" if followed else course.reason,
            looked_after_episode_period_of_care_id=period,
            looked_after_episode_referral_id=referral,
            looked_after_episode_placement_id=home.id,
            looked_after_episode_entered_care_date=course.start,
            looked_after_episode_last_iro_contact_date=_last_contact(life, day, until),
        )


def _needs(life: Life) -> tuple[str, ...]:
    return {"asylum": ("N8",), "disabled": ("N2",)}.get(life.story, ())


def _started(day: Day, start: Day, moves: dict[Day, Home], changes: dict[Day, str]) -> str:
    if day == start:
        return "S"
    if day in moves and moves[day].kind == "A5":
        return "U" if day in changes else "T"
    if day in moves and day in changes:
        return "B"
    return "P" if day in moves else "L"


def _last_contact(life: Life, day: Day, until: Day | None) -> Day | None:
    last = life.horizon if until is None else until
    return last - life.between(0, min(60, last - day)) if life.chance(0.5) else None
