"""Ways to a permanent home: adoption, special guardianship, and what had been before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ssd_registry.sample.days import ISO, Day, day_of, working_day
from ssd_registry.sample.life import Life

if TYPE_CHECKING:
    from ssd_registry.sample.care import Course

_COUPLES = (
    ("MF", "L11"), ("MF", "L11"), ("MF", "L3"), ("MM", "L12"), ("MM", "L4"), ("FF", "L12"), ("FF", "L2"),
    ("F1", "L0"), ("M1", "L0"),
)  # fmt: skip
_GUARDIANSHIP = {"E45", "E46", "E47", "E48"}
_FAMILY = {"E45", "E47"}
_ORDERS = ("P1", "P2", "P3")
_ASKED_SINCE = day_of("2016-04-01")
"""Since when the return asks what permanent home a child had before."""
_NO_ADOPTION: dict[str, None] = dict.fromkeys(
    f"permanence_{name}"
    for name in (
        "adopter_legal_status", "adopter_sex", "adoption_worker_id", "adopted_by_former_carer", "number_of_adopters",
        "part_of_sibling_group", "plan_reversed_reason", "provider_urn", "siblings_placed_apart",
        "siblings_placed_together",
    )
)  # fmt: skip


class Adoption(NamedTuple):
    """The steps to adoption, None where they have not been taken."""

    decided: Day | None
    ordered: Day | None
    matched: Day | None
    placed: Day | None
    end: Day | None
    reversed: Day | None
    by_carer: bool


def plan_adoption(life: Life, start: Day) -> Adoption:
    """Return the steps for a child looked after since *start*, as far as they have come by now."""
    by_carer = life.story == "adopted by carer"
    decided = working_day(start + life.between(90, 180))
    ordered = working_day(decided + life.between(20, 60))
    matched, placed, end, given_up = None, None, None, None
    if life.story == "not adopted":
        given_up = _by(life, ordered + life.between(90, 300))
    else:
        matched = _by(life, working_day(ordered + life.between(40, 200)))
        placed = _by(life, working_day((matched or life.horizon) + life.between(8, 30)))
        end = _by(life, working_day((placed or life.horizon) + life.between(90, 330)))
    return Adoption(_by(life, decided), _by(life, ordered), matched, placed, end, given_up, by_carer)


def _by(life: Life, day: Day) -> Day | None:
    return day if day <= life.horizon else None


def settle(life: Life, period: str, course: Course) -> None:
    """Add what was before this period of care, and the permanence that it led to."""
    _before(life, course.start)
    if course.adoption is not None:
        _adopt(life, period, course, course.adoption)
    elif course.reason in _GUARDIANSHIP and course.end is not None:
        _order(life, period, course.end, "Special Guardianship Order")
        if course.reason in _FAMILY:
            _keep_in_family(life, course.end, "SGO")
    elif course.reason == "E41" and course.end is not None:
        _order(life, period, course.end, "Child Arrangements/ Residence Order")
        _keep_in_family(life, course.end, "CAO")
    else:
        kin = next((place for place, (_, kind) in enumerate(course.homes) if kind == "U1"), None)
        if kin is not None:
            over = course.homes[kin + 1][0] if kin + 1 < len(course.homes) else course.end
            _keep_in_family(life, course.homes[kin][0], "KFC", over)


def _before(life: Life, start: Day) -> None:
    none = life.chance(0.85) or start < _ASKED_SINCE
    option = life.code("previous_permanence_option", start, among=("Z1",) if none else _ORDERS)
    order = ISO[life.between(life.born, start)]
    known = option in _ORDERS
    day = "zz" if life.chance(0.4) else order[8:]
    life.add(
        "previous_permanence",
        start,
        previous_permanence_option=option,
        previous_permanence_order_date=f"{day}/{order[5:7]}/{order[:4]}" if known else None,
        previous_permanence_local_authority=life.authority if known else None,
    )


def _adopt(life: Life, period: str, course: Course, steps: Adoption) -> None:
    if steps.decided is None:
        return
    adopted = steps.end is not None
    sex, legal = life.one(_COUPLES)
    together = len(life.family.births) - 1
    given_up = life.code("permanence_plan_reversed_reason", steps.decided) if steps.reversed is not None else None
    life.add(
        "permanence_plans",
        steps.decided,
        permanence_period_of_care_id=period,
        permanence_adoption_decision_date=steps.decided,
        permanence_early_permanence_decision_date=course.start if steps.by_carer else None,
        permanence_early_permanence_placed_date=course.start if steps.by_carer else None,
        permanence_placement_order_date=steps.ordered,
        permanence_matched_date=steps.matched,
        permanence_placed_for_adoption_date=steps.placed,
        permanence_adopted_by_former_carer=steps.by_carer if adopted else None,
        permanence_foster_carer_placed_date=course.start if steps.by_carer and adopted else None,
        permanence_plan_reversed_date=steps.reversed,
        permanence_plan_reversed_reason=given_up,
        permanence_part_of_sibling_group=together > 0,
        permanence_siblings_placed_together=together,
        permanence_siblings_placed_apart=1 if together and life.chance(0.15) else 0,
        permanence_order_date=steps.end,
        permanence_order_type="Adoption" if adopted else None,
        permanence_adopter_sex=sex if adopted else None,
        permanence_adopter_legal_status=legal if adopted else None,
        permanence_number_of_adopters=(1 if legal == "L0" else 2) if adopted else None,
        **({} if steps.matched else {"permanence_provider_urn": None}),
    )


def _order(life: Life, period: str, day: Day, kind: str) -> None:
    """Add the order of *day* that ended care, where there was no plan for adoption."""
    said = {
        "permanence_period_of_care_id": period,
        "permanence_order_date": day,
        "permanence_order_type": kind,
    }
    life.add("permanence_plans", day, **_NO_ADOPTION, **said)


def _keep_in_family(life: Life, day: Day, kind: str, until: Day | None = None) -> None:
    """Add an arrangement with relatives or friends from *day* on."""
    ordered = kind in {"SGO", "CAO"}
    until = life.adult if until is None and life.adult <= life.last else until
    life.add(
        "kinship_arrangements",
        day,
        kinship_arrangement_type=kind,
        kinship_arrangement_carer_person_id=life.number("K######") if life.chance(0.5) else None,
        kinship_arrangement_start_date=day,
        kinship_arrangement_end_date=until,
        kinship_arrangement_order_date=day if ordered else None,
        kinship_arrangement_previously_looked_after=ordered,
    )
