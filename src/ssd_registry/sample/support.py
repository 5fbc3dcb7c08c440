"""Early help: requests, assessments, plans and episodes, what the family needed, and family hubs."""

from __future__ import annotations

from ssd_registry.sample.authority import organisation
from ssd_registry.sample.days import Day, day_of, working_day
from ssd_registry.sample.families import Depth
from ssd_registry.sample.life import Life

_PUBLISHED = day_of("2022-10-03")
_TOO_LATE = 20
_SOON = 28
_LEADS = ("LA", "SCHOOL", "HEALTH", "VOLUNTARY")
_FRAMEWORK = "https://example.org/supporting-families/outcomes"


def help_early(life: Life, day: Day, contact: str) -> None:
    """Add early help from *day* on that a contact led to."""
    if day > life.horizon:
        return
    refused = life.chance(0.12)
    request = life.add(
        "early_help_requests",
        day,
        early_help_request_family_id=life.family.id,
        early_help_request_contact_id=contact,
        early_help_request_received_date=day,
        early_help_request_decision=life.one(("SIGNPOSTED", "DECLINED")) if refused else "ACCEPTED",
        early_help_request_decision_date=min(working_day(day), life.last),
    )
    start = working_day(day + life.between(2, 15))
    if refused or start > life.horizon - _TOO_LATE:
        return
    end = life.until(start + life.between(60, 240))
    episode = life.add(
        "early_help_episodes",
        start,
        early_help_episode_start_date=start,
        early_help_episode_end_date=end,
        **({"early_help_episode_end_reason": None} if end is None else {}),
    )
    completed = min(start + life.between(5, 15), life.horizon)
    life.add(
        "early_help_assessments",
        start,
        early_help_assessment_start_date=start,
        early_help_assessment_completed_date=completed,
    )
    lead = life.one(_LEADS)
    plan = life.add(
        "early_help_plans",
        completed,
        early_help_plan_family_id=life.family.id,
        early_help_plan_early_help_request_id=request,
        early_help_plan_early_help_episode_id=episode,
        early_help_plan_organisation_id=organisation(lead),
        early_help_plan_start_date=completed,
        early_help_plan_end_date=end,
        early_help_plan_lead_agency_type=lead,
        early_help_plan_end_reason=None if end is None else _why_over(life, end),
    )
    if start >= _PUBLISHED:
        _need(life, start, end)
        follow_outcome(life, "EARLYHELP", plan, start, end)


def _why_over(life: Life, end: Day) -> str | None:
    """Return why a plan ended on *end*: a step up where a referral followed at once."""
    following = next((event for event in life.family.events if event.day > end), None)
    if following is not None and following.depth > Depth.EARLY_HELP and following.day - end <= _SOON:
        return "STEPUP"
    return life.code("early_help_plan_end_reason", end, among=("MET", "NFA", "MOVED", "WITHDREW"))


def _need(life: Life, start: Day, end: Day | None) -> None:
    """Add what the family needed, and the work with the whole family."""
    achieved = end is not None and life.chance(0.6)
    sustained = end + 182 if achieved and end is not None and end + 182 <= life.last else None
    life.add(
        "family_needs",
        start,
        family_need_family_id=life.family.id,
        family_need_identified_date=start,
        family_need_achieved=achieved,
        family_need_achieved_date=end if achieved else None,
        family_need_sustained_date=sustained,
    )
    life.add(
        "family_interventions",
        start,
        family_intervention_family_id=life.family.id,
        family_intervention_whole_family_assessment_date=start,
        family_intervention_closed_date=end,
    )


def follow_outcome(life: Life, kind: str, plan: str, start: Day, end: Day | None) -> None:
    """Add how far a plan helped, where that was measured."""
    if not life.chance(0.3):
        return
    life.add(
        "outcomes",
        start,
        outcome_framework=_FRAMEWORK,
        outcome_code=str(life.between(1, 10)),
        outcome_measured_date=start if end is None else end,
        outcome_plan_type=kind,
        outcome_plan_id=plan,
        **({"outcome_review_score": None, "outcome_achieved": None} if end is None else {}),
    )


def use_family_hub(life: Life) -> None:
    """Add a few uses of family hubs."""
    if life.unborn or not life.chance(0.08):
        return
    for _ in range(life.between(1, 2)):
        day = life.between(max(life.last - 700, life.born), life.last)
        life.add("service_uses", day, service_use_family_id=life.family.id, service_use_date=day)
