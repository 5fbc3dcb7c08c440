"""Pre-proceedings with a family, and care proceedings."""

from __future__ import annotations

from ssd_registry.sample.days import ISO, Day, working_day
from ssd_registry.sample.draft import Document
from ssd_registry.sample.life import Life

_TOO_LATE = 30
_OLDEST = 16
"""The age up to which a court can make a care order."""
_ONLY_AT_COURT = (
    "care_proceedings_letter_date",
    "court_reference",
    "court_hearing_count",
    "short_notice_reason",
    "initial_care_plan",
    "final_care_plan",
    "final_plan_approved",
)
_ORDERS = {"C2": "CO", "E1": "PO"}


def pre_proceed(life: Life, start: Day, end: Day | None) -> None:
    """Add pre-proceedings that were stepped down, or are still going on."""
    start = working_day(start)
    stepped_down = life.until(working_day(start + life.between(60, 160)))
    if start > (life.horizon if end is None else end) - _TOO_LATE:
        return
    if life.age(start) > _OLDEST or not _free(life, start):
        return
    _record(life, start, stepped_down, None)


def apply_for_order(life: Life, start: Day, orders: list[tuple[Day, str]], end: Day | None) -> None:
    """Add what led to the *orders* of a child looked after since *start*."""
    order = next(((day, code) for day, code in orders if code in _ORDERS), None)
    decided = working_day(start - life.between(60, 150))
    before = ""
    if decided > life.born and _free(life, decided) and life.chance(0.7):
        before = _record(life, decided, working_day(start - 25), start)
    final = order[0] if order else None
    if final is None and end is not None:
        final = end
    life.add(
        "care_proceedings",
        start,
        care_proceedings_pre_proceedings_id=before or None,
        care_proceedings_issue_date=start,
        care_proceedings_final_hearing_date=final,
        care_proceedings_order_type=_ORDERS[order[1]] if order else "NOORDER" if final is not None else None,
    )


def _record(life: Life, decided: Day, agreed: Day | None, applied: Day | None) -> str:
    """Add pre-proceedings *decided* on one day, whose outcome was *agreed* and perhaps *applied* for at court."""
    went = applied is not None
    over = agreed is not None
    met = working_day(decided + life.between(12, 20))
    held = life.chance(0.6)
    said = {
        "pre_proceedings_family_group_id": life.family.id,
        "pre_proceedings_decision_date": decided,
        "pre_proceedings_letter_date": working_day(decided + life.between(1, 7)),
        "pre_proceedings_first_meeting_date": met if agreed is None or met <= agreed else None,
        "pre_proceedings_outcome": _outcome(went=went) if over else None,
        "pre_proceedings_outcome_date": agreed,
        "pre_proceedings_child_protection_plan_count": min(life.plans, 1),
        "pre_proceedings_previous_pre_proceedings_count": len(_spells(life)) + life.chance(0.1),
        "pre_proceedings_legal_gateway_outcome": "C" if went else "B",
        "pre_proceedings_court_application_date": applied,
        "pre_proceedings_family_group_meeting_offered": held or life.chance(0.7),
        "pre_proceedings_family_group_meeting_held": held,
        "pre_proceedings_census_outcome": "A" if over else None,
    }
    return life.add("pre_proceedings", decided, **said, **_at_court(life, agreed, applied))


def _spells(life: Life) -> list[Document]:
    spells: list[Document] = life.document.get("pre_proceedings", [])
    return spells


def _free(life: Life, day: Day) -> bool:
    """Tell whether the child is in no spell of pre-proceedings on *day*, nor in any later one."""
    return all(spell.get("pre_proceedings_outcome_date", "9999") < ISO[day] for spell in _spells(life))


def _outcome(*, went: bool) -> str:
    return "Decision to Issue Care Proceedings" if went else "Decision to step down"


def _at_court(life: Life, agreed: Day | None, applied: Day | None) -> dict[str, object]:
    """Return what is said of care proceedings: that there are none, or how they began."""
    if applied is None or agreed is None:
        codes = ("parents_represented_at_issue", "short_notice")
        return {f"pre_proceedings_{name}": "Not in care proceedings" for name in codes} | {
            f"pre_proceedings_{name}": None for name in _ONLY_AT_COURT
        }
    hurried = life.chance(0.35)
    return {
        "pre_proceedings_care_proceedings_letter_date": min(agreed + life.between(1, 10), applied),
        "pre_proceedings_short_notice": "Yes" if hurried else "No",
        "pre_proceedings_parents_represented_at_issue": life.one(("Yes", "Yes", "Yes", "No", "Unknown")),
        **({} if hurried else {"pre_proceedings_short_notice_reason": None}),
    }
