"""What belongs to the authority rather than to a child: workers, teams, carers, adopters, organisations.

Each block of children has workers and carers of its own, so that what a child's records refer to does not
depend on how many children are made; after a number of blocks the same ones come again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from ssd_registry.release import Release
from ssd_registry.sample import texts
from ssd_registry.sample.days import PERIOD_END, Day, day_of
from ssd_registry.sample.draft import Document, Draft, Sheets

_BLOCK = 250
_BLOCKS = 120
_SOCIAL_WORKERS = 14
"""How many of the professionals of a block are registered social workers, and so have employments."""
_EACH = {"professionals": 16, "departments": 4, "employments": _SOCIAL_WORKERS, "adopters": 3, "foster_households": 16}
_SHARED = {"organisations": 11, "service_locations": 6, "authority_workforce": 1}
_KINDS = (
    "LA", "SCHOOL", "HEALTH", "POLICE", "VOLUNTARY", "HOUSING", "FOSTERING", "ADOPTION", "PROVIDER", "HUB", "OTHER",
)  # fmt: skip
_TEAMS = ("Assessment", "Children in Need", "Children in Care", "Early Help and Leaving Care")
_CENSUS = day_of("2025-09-30")
_STEP_UP, _FRONTLINE = 0.06, 0.05
_STAGES = (*("APPROVED",) * 12, "STAGE1", "STAGE2", "WITHDRAWN", "ENQUIRY")

Said = dict[str, Any]


def organisation(kind: str) -> str:
    """Return the identifier of the organisation of one *kind*."""
    return f"ORGA0-{_KINDS.index(kind)}"


class Authority:
    """The records of one local authority that children's records refer to."""

    def __init__(self, release: Release, sheets: Sheets, seed: int) -> None:
        self._sheets, self._seed = sheets, seed
        self._prefixes = {
            table.member: table.ref for table in release.dictionary.tables if table.level == "top" and table.member
        }
        self._known: dict[int, dict[str, tuple[str, ...]]] = {}

    def colleagues(self, index: int) -> dict[str, tuple[str, ...]]:
        """Return the identifiers that the child at *index* can refer to, by member of the payload."""
        block = index // _BLOCK % _BLOCKS
        if block not in self._known:
            self._known[block] = {member: tuple(self._ids(member, block)) for member in self._prefixes}
        return self._known[block]

    def _ids(self, member: str, block: int) -> Iterator[str]:
        shared = member not in _EACH
        for number in range(_SHARED.get(member, 3) if shared else _EACH[member]):
            yield f"{self._prefixes[member]}{0 if shared else block}-{number}"

    def records(self, count: int) -> Document:
        """Return what *count* children can refer to, by member of the payload."""
        blocks = min(-(-count // _BLOCK), _BLOCKS)
        return {
            member: [
                self._record(member, block, number, identifier)
                for block in (range(blocks) if member in _EACH else (0,))
                for number, identifier in enumerate(self._ids(member, block))
            ]
            for member in self._prefixes
            if member in self._sheets.by_member
        }

    def _record(self, member: str, block: int, number: int, identifier: str) -> Document:
        chance = random.Random(f"{self._seed}-{identifier}").random  # noqa: S311 - made-up data
        draft = Draft(self._sheets, chance, identifier, self.colleagues(block * _BLOCK))
        sheet = self._sheets.by_member[member]
        told = _TELLERS.get(member)
        said = told(draft, number, block) if told else {}
        return draft.record(sheet, PERIOD_END, {sheet.key: identifier, **said})


def _professional(draft: Draft, number: int, block: int) -> Said:
    registered = number < _SOCIAL_WORKERS
    return {
        "professional_name": f"{draft.one(texts.FORENAMES)} {draft.one(texts.SURNAMES)}",
        "professional_registration_number": f"SW9999{block:03d}{number:02d}" if registered else None,
        "professional_date_of_birth": PERIOD_END - draft.between(10_300, 13_100) if registered else None,
        "professional_department_name": _team(draft.between(0, 3), block),
    }


def _team(number: int, block: int) -> str:
    return f"{_TEAMS[number]} Team {block + 1}"


def _department(draft: Draft, number: int, block: int) -> Said:
    first = number == 0
    parent = draft.colleagues("departments")[0]
    return {
        "department_name": _team(number, block),
        "department_parent_team_id": None if first else parent,
        "department_parent_team_name": None if first else _team(0, block),
    }


def _employment(draft: Draft, number: int, _: int) -> Said:
    start = PERIOD_END - draft.between(200, 2500)
    left = draft.chance(0.15)
    end = start + draft.between(100, PERIOD_END - start) if left else None
    absent = number == 3  # noqa: PLR2004 - about one in twelve
    route = draft.random()
    nothing = ("employment_leaver_destination", "employment_leaving_reason")
    return {
        "employment_worker_id": draft.colleagues("professionals")[number],
        "employment_start_date": start,
        "employment_end_date": end,
        "employment_absent_30_september": absent,
        "employment_step_up_graduate": route < _STEP_UP,
        "employment_frontline_graduate": route >= 1 - _FRONTLINE,
        **({} if left else dict.fromkeys(nothing)),
        **({} if absent else {"employment_absence_reason": None}),
    }


def _adopter(draft: Draft, number: int, block: int) -> Said:
    """Return an adopter some way through: all the steps were taken, or the adopter left on the way."""
    names = (
        "enquiry", "stage_1_start", "stage_1_end", "stage_2_start", "stage_2_end", "application", "approval",
        "matched", "child_placed", "adoption_order", "left",
    )  # fmt: skip
    day: Day = PERIOD_END - draft.between(700, 1200)
    taken = 5 if number == 1 else 10 if number == 0 else draft.between(3, 9)
    said: Said = {"adopter_family_id": f"AF{block}-{number}"}
    for name in names[:-1][:taken]:
        said[f"adopter_{name}_date"] = day
        day += 0 if name == "stage_2_end" else draft.between(15, 60)
    placed = taken > names.index("child_placed")
    left = number == 1
    return {
        **said,
        "adopter_children_placed_count": draft.between(1, 2) if placed else 0,
        "adopter_left_date": day if left else None,
        "adopter_leaving_reason": draft.code("adopter_leaving_reason", day) if left else None,
    }


def _foster_household(draft: Draft, number: int, _: int) -> Said:
    stage = _STAGES[number % len(_STAGES)]
    asked = PERIOD_END - (draft.between(2200, 5000) if stage == "APPROVED" else draft.between(60, 300))
    applied = asked + draft.between(10, 40)
    approved = applied + draft.between(100, 200) if stage == "APPROVED" else None
    gone = PERIOD_END - draft.between(0, 90) if approved is not None and number == 0 else None
    nothing = ("foster_household_approval_type", "foster_household_approved_places")
    return {
        "foster_household_application_stage": stage,
        "foster_household_enquiry_date": asked,
        "foster_household_application_date": None if stage == "ENQUIRY" else applied,
        "foster_household_approval_date": approved,
        "foster_household_deregistered_date": gone,
        **({} if approved is not None else dict.fromkeys(nothing)),
        **({} if stage == "WITHDRAWN" else {"foster_household_withdrawn_reason": None}),
        **({} if gone is not None else {"foster_household_deregistration_reason": None}),
    }


def _organisation(_: Draft, number: int, __: int) -> Said:
    kind = _KINDS[number]
    unlike = {
        "organisation_data_service_code": kind == "HEALTH",
        "organisation_provider_reference_number": kind == "SCHOOL",
        "organisation_urn": kind in {"SCHOOL", "FOSTERING", "ADOPTION", "PROVIDER"},
    }
    return {
        "organisation_name": f"Made-up {kind.title() if len(kind) > 3 else 'Council'}",  # noqa: PLR2004 - LA, HUB
        "organisation_type": kind,
        **{name: None for name, has in unlike.items() if not has},
    }


def _service_location(_: Draft, number: int, __: int) -> Said:
    kind = ("HUB", "HUB", "SPOKE", "SPOKE", "SPOKE", "ONLINE")[number]
    return {
        "service_location_organisation_id": organisation("HUB"),
        "service_location_name": f"Made-up Family Hub {number + 1}",
        "service_location_type": kind,
        **({"service_location_postcode": None} if kind == "ONLINE" else {}),
    }


def _workforce(draft: Draft, _: int, __: int) -> Said:
    people = draft.between(12, 90)
    return {
        "authority_workforce_census_date": _CENSUS,
        "authority_workforce_agency_headcount": people,
        "authority_workforce_agency_full_time_equivalent": people - round(people * 0.2 * draft.random(), 1),
    }


_TELLERS: dict[str, Callable[[Draft, int, int], Said]] = {
    "professionals": _professional,
    "departments": _department,
    "employments": _employment,
    "adopters": _adopter,
    "foster_households": _foster_household,
    "organisations": _organisation,
    "service_locations": _service_location,
    "authority_workforce": _workforce,
}
