"""Section 47 enquiries, conferences, and child protection plans with their reviews and visits."""

from __future__ import annotations

from ssd_registry.sample import court
from ssd_registry.sample.days import RECENT, Day, working_day, working_days_after
from ssd_registry.sample.families import Event
from ssd_registry.sample.life import Life

_LIMIT = 15
_LONG_ENOUGH = 30
_FIRST_REVIEW, _NEXT_REVIEW = 89, 181
"""Days in the shortest three and six months."""


def enquire(
    life: Life, referral: str, start: Day, *, needed: bool, conference: Day | None = None
) -> tuple[str, Day | None]:
    """Add an enquiry that found a conference *needed* or not; return its identifier and when it ended."""
    latest = working_days_after(start, life.between(4, 12))
    end = life.until(latest if conference is None else min(latest, conference))
    outcome = (
        "CP_CONFERENCE_FLAG" if needed else life.one(("NFA_FLAG", "PROV_OF_SERVICES_FLAG", "NFA_CONTINUE_SINGLE_FLAG"))
    )
    enquiry = life.add(
        "section_47_enquiries",
        start,
        section_47_referral_id=referral,
        section_47_start_date=start,
        section_47_end_date=end,
        section_47_no_further_action=None if end is None else outcome == "NFA_FLAG",
        section_47_outcomes=None if end is None else [outcome],
        section_47_conference_required=None if end is None else needed,
    )
    return enquiry, end


def protect(life: Life, referral: str, event: Event) -> Day | None:
    """Enquire, confer and plan; return when that was over, or None while it goes on."""
    moved_in = life.chance(0.04)
    start = working_day(event.day + event.strategy)
    conference = working_days_after(start, event.meeting)
    held = conference <= life.horizon - (_LONG_ENOUGH if life.must_close else 0)
    enquiry = None
    if not moved_in and start <= life.horizon:
        needed = held or not life.must_close
        enquiry, _ = enquire(life, referral, start, needed=needed, conference=conference)
    if not held:
        return life.until(life.horizon + 1)
    planned = moved_in or life.chance(0.88)
    plan = life.new_id("child_protection_plans") if planned else None
    meeting = life.add(
        "initial_conferences",
        conference,
        initial_conference_meeting_id=f"M{life.family.first + 1}-{conference}",
        initial_conference_section_47_id=enquiry,
        initial_conference_child_protection_plan_id=plan,
        initial_conference_referral_id=referral,
        initial_conference_transfer_in=moved_in,
        initial_conference_target_date=working_days_after(start, _LIMIT),
        initial_conference_date=conference,
        initial_conference_led_to_plan=planned,
        initial_conference_outcomes=["CP_FLAG" if planned else "PROV_OF_SERVICES_FLAG"],
    )
    if plan is None:
        return conference
    return _keep_safe(life, referral, plan, meeting, conference)


def _keep_safe(life: Life, referral: str, plan: str, meeting: str, start: Day) -> Day | None:
    end = life.until(working_day(start + 80 + int(500 * life.random() ** 1.4)))
    category = life.code("child_protection_plan_initial_category", start)
    latest = category if life.chance(0.88) else life.code("child_protection_plan_latest_category", start)
    life.add(
        "child_protection_plans",
        start,
        child_protection_plan_id=plan,
        child_protection_plan_referral_id=referral,
        child_protection_plan_initial_conference_id=meeting,
        child_protection_plan_start_date=start,
        child_protection_plan_end_date=end,
        child_protection_plan_initial_category=category,
        child_protection_plan_latest_category=latest,
        child_protection_plan_previous_count=life.plans,
    )
    life.plans += 1
    if not life.unborn and life.chance(0.14):
        court.pre_proceed(life, max(start, life.born) + life.between(20, 70), end)
    _review(life, plan, start, end)
    _visit(life, plan, start, end)
    return end


def _review(life: Life, plan: str, start: Day, end: Day | None) -> None:
    """Add the reviews: one within three months, then one in six months, the last of which ends the plan."""
    last = life.horizon if end is None else end
    due = start + _FIRST_REVIEW
    while True:
        day = working_day(due - life.between(4, 20)) if life.chance(0.92) else working_day(due + life.between(1, 15))
        final = end is not None and day >= end - _LONG_ENOUGH
        if final and end is not None:
            day = end
        if day > last or day <= start:
            return
        life.add(
            "child_protection_reviews",
            day,
            child_protection_review_child_protection_plan_id=plan,
            child_protection_review_due_date=due,
            child_protection_review_date=day,
            child_protection_review_meeting_id=f"M{life.family.first + 1}-{day}",
            child_protection_review_plan_to_continue=not final,
            child_protection_review_participation=participation(life, day, "child_protection_review_participation"),
        )
        if final:
            return
        due = day + _NEXT_REVIEW


def participation(life: Life, day: Day, item: str) -> str | None:
    """Return how the child took part in a review of *day*: a child under four does not."""
    return "PN0" if life.age(day) < 4 else life.code(item, day)  # noqa: PLR2004 - the age the returns use


def _visit(life: Life, plan: str, start: Day, end: Day | None) -> None:
    last = life.horizon if end is None else end
    day = max(working_day(start + 7), RECENT)
    while day <= last:
        seen = not life.unborn and day >= life.born and life.chance(0.95)
        life.add(
            "child_protection_visits",
            day,
            child_protection_visit_child_protection_plan_id=plan,
            child_protection_visit_date=day,
            child_protection_visit_child_seen=seen,
            **({} if seen else {"child_protection_visit_child_seen_alone": False}),
        )
        day = working_day(day + life.between(14, 30))
