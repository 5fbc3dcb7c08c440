"""What happens while a child is looked after: visits, reviews, care plans, health, and going missing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ssd_registry.sample.child_protection import participation
from ssd_registry.sample.days import ISO, RECENT, Day, birthday, working_day, working_days_after
from ssd_registry.sample.life import Life

if TYPE_CHECKING:
    from ssd_registry.sample.care import Course, Home

_YEAR = 365
_FIRST_REVIEW = 20
_SECOND_REVIEW, _LATER_REVIEW = 84, 175
_OF_AGE_OF_CRIME = 10
_QUARTER, _FIRST_YEAR = 91, 366
_SILENT = {"PN4", "PN7"}
_HEARD = ("PN1", "PN5", "PN6")
_LONG_TERM = ("LTFOST18", "LTRELFR", "RESPLMT", "SUPPLIV", "RETURNEV", "OTHERPLN")
_TROUBLE = "in trouble"
_SDQ_AGES = range(4, 17)
_SMALL = 5


def grow_up(life: Life, period: str, course: Course, homes: list[Home]) -> None:
    """Add what happened in a period of care, as far as the extract goes back."""
    last = life.horizon if course.end is None else course.end
    since = max(course.start, RECENT)
    _review(life, period, course.start, last)
    _visit(life, period, course.start, last)
    if last < since:
        return
    _plan(life, course)
    _stay_healthy(life, course.start, since, last)
    if life.age(last) >= _OF_AGE_OF_CRIME:
        _get_into_trouble(life, max(since, last - _YEAR), last)
        _run_away(life, since, course.end, last)
    for home in homes:
        until = life.horizon if home.end is None else home.end
        if until > since:
            _pay(life, home, since)
            if home.kind in {"K2", "Z1"} and life.chance(1 if life.story == _TROUBLE else 0.25):
                _confine(life, home, max(home.start, since), until)


def _review(life: Life, period: str, start: Day, last: Day) -> None:
    due, gap, before = working_days_after(start, _FIRST_REVIEW), _SECOND_REVIEW, None
    while due <= last:
        day = min(working_day(due - life.between(0, 10)) if life.chance(0.96) else due + life.between(1, 15), last)
        if due > RECENT:
            if life.chance(0.02):
                _meet(life, period, due, None, None)
            part = participation(life, day, "looked_after_review_participation")
            before = life.one(_HEARD) if part in _SILENT and before in _SILENT else part
            _meet(life, period, due, day, before)
        due, gap = working_day(max(day, due - 10) + gap), _LATER_REVIEW


def _meet(life: Life, period: str, due: Day, day: Day | None, part: str | None) -> None:
    """Add a review that was held on *day*, or one that was called off and held at another time."""
    life.add(
        "looked_after_reviews",
        due if day is None else day,
        looked_after_review_period_of_care_id=period,
        looked_after_review_due_date=due,
        looked_after_review_date=day,
        looked_after_review_cancelled=day is None,
        looked_after_review_participation=part,
    )


def _visit(life: Life, period: str, start: Day, last: Day) -> None:
    day = max(start + life.between(1, 6), RECENT)
    while day <= last:
        seen = life.chance(0.96)
        life.add(
            "looked_after_visits",
            day,
            looked_after_visit_period_of_care_id=period,
            looked_after_visit_date=day,
            looked_after_visit_child_seen=seen,
            **({} if seen else {"looked_after_visit_child_seen_alone": False}),
        )
        day = working_day(day + (life.between(25, 38) if day < start + _FIRST_YEAR else life.between(40, 80)))


def _plan(life: Life, course: Course) -> None:
    start, end = course.start, course.end
    first = min(start + life.between(3, 10), life.horizon if end is None else end)
    last = life.horizon if end is None else end
    among = _LONG_TERM if last - first > _QUARTER else ()
    options = ["ADOPTION"] if course.adoption else life.codes("care_plan_permanence_options", start, 2, among)
    life.add(
        "care_plans",
        first,
        care_plan_start_date=first,
        care_plan_end_date=end,
        care_plan_permanence_options=options,
    )


def _stay_healthy(life: Life, start: Day, since: Day, last: Day) -> None:
    """Add checks, immunisations, substance misuse, and questionnaires of those in care for a year."""
    day = max(since, min(start + 8, last))
    while day <= last:
        small = life.age(day) < _SMALL
        for kind in ("Health Assessment", "Dental Check", "Health surveillance checks"):
            when = min(day + life.between(0, 15), last)
            if kind != "Health surveillance checks" or life.age(when) < _SMALL:
                _check(life, kind, when, last)
        day += 170 if small else 340
    if "immunisations" not in life.document:
        life.add("immunisations", last, immunisation_status_date=life.between(since, last))
    if life.age(last) > 11 and life.chance(1 if life.story == _TROUBLE else 0.06):  # noqa: PLR2004 - hardly any are younger
        helped = life.story != _TROUBLE and life.chance(0.5)
        life.add(
            "substance_misuse",
            last,
            substance_misuse_date=life.between(max(since, last - 300), last),
            substance_misuse_intervention_received=helped,
            substance_misuse_intervention_offered=None if helped else life.chance(0.97),
        )
    day = max(start + _YEAR, since)
    while day <= last:
        _answer(life, day)
        day += _YEAR


def _check(life: Life, kind: str, day: Day, last: Day) -> None:
    """Add a check, and another where the first was called off."""
    status = life.code("health_check_status", day)
    life.add("health_checks", day, health_check_type=kind, health_check_status=status, health_check_date=day)
    if status == "Cancelled":
        again = min(day + life.between(1, 4), last)
        life.add(
            "health_checks", again, health_check_type=kind, health_check_status="Completed", health_check_date=again
        )


def _answer(life: Life, day: Day) -> None:
    """Add a questionnaire of strengths and difficulties, or why there is none."""
    if life.age(day) not in _SDQ_AGES:
        return
    if life.chance(0.6 if life.story == _TROUBLE else 0.15):
        nothing = dict.fromkeys(f"sdq_{name}_score" for name in ("emotional", "conduct", "hyperactivity", "peer"))
        life.add(
            "sdq_scores", day, sdq_total_score=None, sdq_prosocial_score=None, sdq_respondent=None,
            sdq_completed_date=None, **nothing,
        )  # fmt: skip
        return
    parts = [int(11 * life.random() ** 1.4) for _ in range(4)]
    life.add(
        "sdq_scores",
        day,
        sdq_completed_date=day,
        sdq_no_score_reason=None,
        sdq_total_score=sum(parts),
        sdq_emotional_score=parts[0],
        sdq_conduct_score=parts[1],
        sdq_hyperactivity_score=parts[2],
        sdq_peer_score=parts[3],
        **({"sdq_respondent": "CARER"} if life.chance(0.97) else {}),
    )


def _get_into_trouble(life: Life, since: Day, last: Day) -> None:
    if life.chance(1 if life.story == _TROUBLE else 0.03):
        day = life.between(max(since, birthday(life.born, _OF_AGE_OF_CRIME)), last)
        life.add("convictions", day, conviction_date=day)


def _run_away(life: Life, since: Day, end: Day | None, last: Day) -> None:
    """Add times of being missing, one after another; a child may still be missing now."""
    if not life.chance(1 if life.story == _TROUBLE else 0.3):
        return
    count = 1 + int(7 * life.random() ** 3)
    days = sorted({life.between(since, last) for _ in range(2 * count)})
    for start, following in pairwise([*days[::2], last + 1]):
        back = min(start + int(6 * life.random() ** 4), following - 1)
        open_still = end is None and start >= last - 1
        _miss(life, start, None if open_still else back)


def _miss(life: Life, start: Day, back: Day | None) -> None:
    offered = back is not None and (back > start + 1 or life.chance(0.9))
    accepted = offered and life.chance(0.6)
    talk = min(back + life.between(0, 3), life.last) if back is not None and accepted else None
    kind = life.code("missing_episode_type", start)
    life.add(
        "missing_episodes",
        start,
        missing_episode_type=kind,
        missing_episode_start_date=start,
        missing_episode_end_date=back,
        missing_episode_started_at=f"{ISO[start]}T{life.between(10, 15)}:30:00Z",
        missing_episode_ended_at=None if back is None else f"{ISO[back]}T{life.between(16, 23)}:15:00Z",
        missing_episode_missing_from="CARE" if kind == "A" or life.chance(0.85) else "SCHOOL",
        missing_episode_return_interview_offered=None if back is None else "Y" if offered else "N",
        missing_episode_return_interview_accepted=None if back is None else _accepted(offered, accepted),
        missing_episode_return_interview_date=talk,
    )


def _accepted(offered: bool, accepted: bool) -> str:  # noqa: FBT001 - two answers of one question
    return ("Y" if accepted else "N") if offered else "NA"


def _pay(life: Life, home: Home, since: Day) -> None:
    start = max(home.start, since)
    life.add("placement_finances", start, placement_finance_placement_id=home.id)
    weekly = life.between(*(3500, 7000) if home.kind in {"K1", "K2", "R1"} else (350, 1100))
    route = life.code("placement_cost_procurement_route", start)
    life.add(
        "placement_costs",
        start,
        placement_cost_placement_id=home.id,
        placement_cost_total_weekly_cost=float(weekly),
        placement_cost_total_committed_cost=float(weekly * 52),
        placement_cost_contribution_social_care=float(weekly * 52 * 8 // 10),
        placement_cost_contribution_health=float(weekly * 52 // 10),
        placement_cost_contribution_education=float(weekly * 52 // 10),
        placement_cost_procurement_route=route,
        placement_cost_start_date=start,
        placement_cost_end_date=home.end,
        **({} if route == "FRAMEWORK" else {"placement_cost_framework_name": None}),
    )


def _confine(life: Life, home: Home, start: Day, last: Day) -> None:
    """Add a deprivation of liberty order within a placement."""
    first = life.between(min(start + 1, last), last)
    end = first + life.between(20, 90)
    life.add(
        "deprivations_of_liberty",
        first,
        deprivation_of_liberty_start_date=first,
        deprivation_of_liberty_end_date=min(end, last) if home.end is not None or end <= last else None,
    )
