"""From contact and referral through assessment to a child in need plan, and who worked with the child."""

from __future__ import annotations

from typing import NamedTuple

from ssd_registry.sample import care, child_protection
from ssd_registry.sample.days import RECENT, Day, working_day, working_days_after
from ssd_registry.sample.families import Depth, Event
from ssd_registry.sample.life import Life

_LIMIT = 45
_SHORT_PLAN = 7
_HANDOVER = 30
_NO_FACTORS = "21"
_TO_EARLY_HELP = ("RC8", "RC9")


class Outcome(NamedTuple):
    """How a referral ended: *day* is None while it is open."""

    day: Day | None
    reason: str | None


def contact(life: Life, day: Day, depth: Depth, referral: str | None = None) -> str:
    """Add a contact and return its identifier."""
    if referral:
        outcomes = ["NEW_REFERRAL_FLAG"]
    elif depth == Depth.EARLY_HELP:
        outcomes = ["ADVICE_FLAG"]
    else:
        outcomes = life.codes("contact_outcomes", day, most=1) or ["NFA_FLAG"]
    return life.add(
        "contacts",
        day,
        contact_date=day,
        contact_outcomes=outcomes,
        contact_decision_date=max(min(working_day(day + life.between(0, 1)), life.last), day),
        contact_referral_id=referral,
    )


def refer(life: Life, event: Event) -> None:
    """Add a referral with all that follows from it."""
    referral, day = life.new_id("referrals"), event.day
    contact(life, day - life.between(0, 1), event.depth, referral)
    if event.depth == Depth.DECLINED:
        outcome = Outcome(life.until(working_days_after(day, 1)) or day, "RC7")
        outcomes = ["NFA_FLAG"]
    else:
        outcome = _work(life, referral, event)
        outcomes = ["SINGLE_ASSESSMENT_FLAG"]
        if event.depth >= Depth.PROTECTED:
            outcomes.append("STRATEGY_DISCUSSION_FLAG")
    ended = outcome.day is not None and event.depth != Depth.DECLINED
    died = ended and life.died and outcome.day == life.last
    life.add(
        "referrals",
        day,
        referral_id=referral,
        referral_date=day,
        referral_primary_need=_need(life, event),
        referral_outcomes=outcomes,
        referral_no_further_action=event.depth == Depth.DECLINED,
        referral_close_date=outcome.day,
        referral_close_reason=None if outcome.day is None else "RC2" if died else outcome.reason,
    )
    _allocate(life, referral, day, outcome.day, event)


def _need(life: Life, event: Event) -> str | None:
    among = {"disabled": ("N2",), "asylum": ("N8",)}.get(life.story, ())
    return None if event.depth == Depth.DECLINED else life.code("referral_primary_need", event.day, among=among)


def _work(life: Life, referral: str, event: Event) -> Outcome:
    """Assess and do what follows; a referral stays open while its assessment does."""
    depth = event.depth
    enquired = depth == Depth.ASSESSED and life.chance(0.12)
    closing = _TO_EARLY_HELP if depth == Depth.ASSESSED and not enquired else ()
    assessed = _assess(life, referral, event, closing)
    enquiry = assessed
    if enquired:
        start = min(working_day(event.day + event.strategy), life.horizon)
        _, enquiry = child_protection.enquire(life, referral, start, needed=False)
    if depth == Depth.ASSESSED:
        if assessed is None or enquiry is None:
            return Outcome(None, None)
        day = life.until(working_days_after(max(assessed, enquiry), life.between(1, 5)))
        among = closing or ("RC7",)
        return Outcome(day, life.code("referral_close_reason", day or assessed, among=among))
    outcome = _help(life, referral, event, assessed)
    if assessed is None or outcome.day is None:
        return Outcome(None, None)
    return Outcome(max(outcome.day, assessed), outcome.reason)


def _help(life: Life, referral: str, event: Event, assessed: Day | None) -> Outcome:
    if event.depth == Depth.SUPPORTED:
        if assessed is None:
            return Outcome(None, None)
        return Outcome(plan(life, referral, assessed + life.between(1, 10)), "RC7")
    if event.depth == Depth.PROTECTED:
        over = child_protection.protect(life, referral, event)
        if over is not None and life.chance(0.7):
            over = plan(life, referral, over + 1)
        return Outcome(over, "RC7")
    since = max(event.day, life.born) + life.between(3, 40)
    if life.story in {"looked after", "leaver"} and life.chance(0.4):
        over = child_protection.protect(life, referral, event)
        since = life.horizon if over is None else max(over, life.born)
    if since > life.horizon - 5:
        return Outcome(life.until(life.horizon + 1), "RC7")
    return Outcome(*care.look_after(life, referral, since))


def _assess(life: Life, referral: str, event: Event, closing: tuple[str, ...]) -> Day | None:
    """Add an assessment; return when it was authorised, or None while it is under way."""
    day = event.day
    start = min(working_day(day + life.between(0, 3)), life.horizon)
    length = life.between(8, _LIMIT) if life.chance(0.85) else life.between(_LIMIT + 1, 70)
    due = working_days_after(day, _LIMIT)
    authorised = life.until(working_days_after(day, length))
    late = (life.last if authorised is None else authorised) > due
    outcomes = ["NFA_FLAG"] if closing else ["PROV_OF_SERVICES_FLAG"]
    if event.depth >= Depth.PROTECTED:
        outcomes.append("STRATEGY_DISCUSSION_FLAG")
    assessment = life.add(
        "assessments",
        start,
        assessment_referral_id=referral,
        assessment_start_date=start,
        assessment_authorised_date=authorised,
        assessment_outcomes=None if authorised is None else outcomes,
        assessment_no_further_action=None if authorised is None else bool(closing),
        assessment_internal_review_date=working_days_after(day, life.between(10, 15)) if life.chance(0.6) else None,
        assessment_status="INPROGRESS" if authorised is None else "COMPLETED",
        assessment_due_date=due,
        assessment_delay_reason=life.code("assessment_delay_reason", day) if late else None,
        **({"assessment_child_seen": False} if authorised is not None and authorised < life.born else {}),
    )
    if authorised is not None:
        none_found = bool(closing) and life.chance(0.15)
        factors = [_NO_FACTORS] if none_found else life.codes("assessment_factor_codes", authorised, most=5)
        life.add(
            "assessment_factors",
            authorised,
            assessment_factors_assessment_id=assessment,
            assessment_factor_codes=factors,
        )
    return authorised


def plan(life: Life, referral: str, start: Day) -> Day | None:
    """Add a child in need plan with its visits, where there is time for one; return when the work was over."""
    start = working_day(max(start, life.born))
    if start > life.horizon - _SHORT_PLAN:
        return life.until(life.horizon + 1)
    end = life.until(working_day(start + life.between(60, 330)))
    life.add(
        "child_in_need_plans",
        start,
        child_in_need_plan_referral_id=referral,
        child_in_need_plan_start_date=start,
        child_in_need_plan_end_date=end,
    )
    last = life.horizon if end is None else end
    day = start + life.between(3, 12)
    while day <= last:
        if day > RECENT:
            seen = life.chance(0.93)
            life.add(
                "child_in_need_visits",
                day,
                child_in_need_visit_date=day,
                child_in_need_visit_child_seen=seen,
                **({} if seen else {"child_in_need_visit_child_seen_alone": False}),
            )
        day = working_day(day + life.between(25, 45))
    return end


def _allocate(life: Life, referral: str, since: Day, until: Day | None, event: Event) -> None:
    """Add the workers that the child had from *since* on, one after another without a gap."""
    if event.depth == Depth.DECLINED:
        return
    last = life.last if until is None else until
    day, first = since, True
    while True:
        change = day + life.between(150, 900)
        final = change >= last - _HANDOVER
        if final or change > RECENT:
            life.add(
                "involvements",
                day,
                involvement_role="CW",
                involvement_start_date=day,
                involvement_end_date=until if final else change,
                involvement_change_reason=life.code(
                    "involvement_change_reason", day, among=("FCONTA",) if first else ()
                ),
                involvement_referral_id=referral,
            )
        if final:
            return
        day, first = change, False
