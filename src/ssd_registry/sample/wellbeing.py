"""What children say, what partners saw, mental health, and exploitation."""

from __future__ import annotations

from ssd_registry.sample.authority import organisation
from ssd_registry.sample.days import Day, birthday, working_day
from ssd_registry.sample.families import Depth
from ssd_registry.sample.life import Life
from ssd_registry.sample.support import follow_outcome

_SAW = {
    "AE": "HEALTH",
    "MISSEDAPPT": "HEALTH",
    "INCIDENT": "POLICE",
    "CUSTODY": "POLICE",
    "DOMABUSE": "POLICE",
    "HOMELESS": "HOUSING",
    "TEMPHOUSING": "HOUSING",
    "EVICTION": "HOUSING",
}
_TEENS = range(11, 18)
_OLD_ENOUGH_TO_ANSWER = 4
_OLD_ENOUGH_TO_WORRY = 6
_SOON = 60


def fare(life: Life) -> None:
    """Add how a child with a social worker fared, as far as it was recorded."""
    depth = max(event.depth for event in life.family.events)
    if depth < Depth.SUPPORTED or life.unborn:
        return
    age, last = life.age(life.last), life.last
    since = max(life.born, last - 600)
    _speak(life, age, since)
    if life.chance(0.25):
        _be_seen(life, life.between(since, last))
    if age >= _OLD_ENOUGH_TO_WORRY and life.chance(0.12):
        _worry(life, life.between(max(since, last - 500), last))
    if age in _TEENS and life.chance(1 if life.story == "in trouble" else 0.12):
        _be_exploited(life, life.between(max(since, last - 400), last))
    for plan in life.document.get("child_protection_plans", ())[-1:]:
        day = life.between(since, last)
        follow_outcome(life, "PROTECTION", plan["child_protection_plan_id"], day, day)


def _speak(life: Life, age: int, since: Day) -> None:
    if age < _OLD_ENOUGH_TO_ANSWER or not life.chance(0.3 if life.in_care else 0.1):
        return
    day = life.between(max(since, birthday(life.born, _OLD_ENOUGH_TO_ANSWER)), life.last)
    life.add("voice_of_child", day)
    declined = life.chance(0.1)
    nothing = dict.fromkeys(("domain", "feels_safe", "feels_settled", "happy_scale"))
    life.add(
        "voice_responses",
        day,
        voice_response_date=day,
        voice_response_declined=declined,
        **({f"voice_response_{name}": None for name in nothing} if declined else {}),
    )


def _be_seen(life: Life, day: Day) -> None:
    kind = life.code("partner_event_type", day)
    agency = _SAW.get(kind or "", "OTHER")
    life.add(
        "partner_events",
        day,
        partner_event_organisation_id=organisation(agency),
        partner_event_agency_type=agency,
        partner_event_type=kind,
        partner_event_date=day,
        partner_event_lawful_basis="PUBLICTASK" if life.chance(0.9) else "VITAL",
        partner_event_shared_date=min(working_day(day + life.between(0, 5)), life.last),
    )


def _worry(life: Life, day: Day) -> None:
    decided, seen = working_day(day + life.between(5, 20)), working_day(day + life.between(30, 150))
    over = seen + life.between(60, 200)
    last = life.last
    ended = over <= last
    accepted = decided <= last
    outcome = "WAITING" if not accepted else "ENDEDSERVICE" if ended else "ACCEPTED"
    life.add(
        "mental_health_referrals",
        day,
        mental_health_referral_organisation_id=organisation("HEALTH"),
        mental_health_referral_date=day,
        mental_health_referral_decision_date=decided if accepted else None,
        mental_health_referral_first_contact_date=seen if seen <= last else None,
        mental_health_referral_closed_date=over if ended else None,
        mental_health_referral_outcome=outcome,
    )


def _be_exploited(life: Life, day: Day) -> None:
    risk = life.code("exploitation_risk_level", day)
    referred = min(day + life.between(1, 10), life.last) if risk == "RISKPRESENT" and life.chance(0.6) else None
    decisions = ("POSITIVE", "POSITIVE", "NEGATIVE", "PENDING")
    grounds = None if referred is None else life.one(decisions[: 3 if life.last - referred > _SOON else 4])
    life.add(
        "exploitation_risks",
        day,
        exploitation_risk_level=risk,
        exploitation_risk_assessed_date=day,
        exploitation_risk_national_referral_date=referred,
        exploitation_risk_reasonable_grounds=grounds,
        exploitation_risk_conclusive_grounds=life.one(("POSITIVE", "PENDING")) if grounds == "POSITIVE" else None,
    )
