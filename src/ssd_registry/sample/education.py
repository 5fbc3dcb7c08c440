"""Special educational needs, education, health and care plans, and education other than at school."""

from __future__ import annotations

from ssd_registry.sample.days import PERIOD_END, Day, birthday, working_day
from ssd_registry.sample.life import Life

_OFTEN = 0.035
_SCHOOL_AGE = range(5, 16)
_LEARNER_NUMBER_AGE = 14


def has_plan(life: Life) -> bool:
    """Decide and return whether the child has an education, health and care plan."""
    life.has_ehc_plan = life.age(PERIOD_END) < 22 and life.chance(0.67 if life.story == "disabled" else _OFTEN)  # noqa: PLR2004
    return life.has_ehc_plan


def learn(life: Life) -> None:
    """Add what is known of the child's special needs, and of education other than at school."""
    age = life.age(life.last)
    likely = 1 if life.story == "disabled" else 0.04
    asked = life.has_ehc_plan or (age in _SCHOOL_AGE and life.chance(likely))
    if asked and not life.died:
        _need_help(life, age)
    if age in _SCHOOL_AGE and life.chance(0.03):
        _leave_school(life)


def _need_help(life: Life, age: int) -> None:
    number = None if life.chance(0.15) else life.document.get("upn")
    learner = _learner_number(life.index) if age >= _LEARNER_NUMBER_AGE else None
    nothing = not number and not learner
    reasons = ("UN8", "UN9")
    record = life.add(
        "send_records",
        PERIOD_END,
        send_record_upn=number,
        send_record_uln=learner,
        send_record_upn_unknown_reason=life.code("send_record_upn_unknown_reason", PERIOD_END, among=reasons)
        if nothing
        else None,
    )
    earliest = max(birthday(life.born, 3), PERIOD_END - 2200)
    received = working_day(life.between(earliest, PERIOD_END - 300))
    decided = working_day(received + life.between(28, 38))
    agreed = life.has_ehc_plan or life.chance(0.5)
    moved = not agreed and life.chance(0.4)
    request = life.add(
        "ehc_requests",
        received,
        ehc_request_send_record_id=record,
        ehc_request_received_date=received,
        ehc_request_decision_date=decided,
        ehc_request_decision="Y" if agreed else "W" if moved else "N",
        **({} if moved else {"ehc_request_exported_local_authority": None}),
        **({"ehc_request_mediation": None, "ehc_request_tribunal": None} if agreed else {}),
    )
    if agreed:
        _be_assessed(life, request, received)


def _be_assessed(life: Life, request: str, received: Day) -> None:
    """Add the assessment and the plan that followed, within twenty weeks or for a reason later."""
    late = life.chance(0.2)
    issued = working_day(received + (life.between(150, 250) if late else life.between(105, 135)))
    refused = not life.has_ehc_plan and life.chance(0.5)
    disputes = ("ehc_assessment_mediation", "ehc_assessment_tribunal")
    assessment = life.add(
        "ehc_assessments",
        issued,
        ehc_assessment_ehc_request_id=request,
        ehc_assessment_decision_date=issued,
        ehc_assessment_decision="N" if refused else "Y",
        ehc_assessment_has_week_20_exception=late,
        **({} if refused else dict.fromkeys(disputes)),
    )
    if not refused:
        _have_plan(life, request, assessment, issued)


def _have_plan(life: Life, request: str, assessment: str, issued: Day) -> None:
    over = None if life.has_ehc_plan else working_day(life.between(issued, PERIOD_END))
    reason = None if over is None else life.code("ehc_named_plan_ceased_reason", over, among=("2", "5", "6", "9"))
    budget = life.chance(0.1)
    named = life.add(
        "ehc_named_plans",
        issued,
        ehc_named_plan_personal_budget=budget,
        ehc_named_plan_organised_arrangement=budget and life.chance(0.5),
        ehc_named_plan_ehc_assessment_id=assessment,
        ehc_named_plan_start_date=issued,
        ehc_named_plan_ceased_date=over,
        ehc_named_plan_ceased_reason=reason,
    )
    active = None if over is not None else _review(life, request, issued)
    if active:
        _have_needs(life, active, issued)
    _attend(life, named, active, issued, over)


def _have_needs(life: Life, active: str, issued: Day) -> None:
    """Add the primary need, and often another."""
    needs = life.codes("sen_need_type", issued, most=2) or []
    for rank, need in enumerate(needs, 1):
        life.add("sen_needs", issued, sen_need_ehc_active_plan_id=active, sen_need_rank=str(rank), sen_need_type=need)


def _attend(life: Life, named: str, active: str | None, issued: Day, over: Day | None) -> None:
    """Add the setting that the plan names: most are schools, and some have no number."""
    kind = life.code("ehc_plan_placement_setting_type", issued) if life.chance(0.4) else None
    numbers = ("ehc_plan_placement_urn", "ehc_plan_placement_provider_reference_number")
    unit = life.chance(0.1)
    life.add(
        "ehc_plan_placements",
        issued,
        ehc_plan_placement_ehc_named_plan_id=named,
        ehc_plan_placement_ehc_active_plan_id=active,
        ehc_plan_placement_rank=1,
        ehc_plan_placement_start_date=issued,
        ehc_plan_placement_end_date=over,
        ehc_plan_placement_setting_type=kind,
        ehc_plan_placement_sen_unit=unit,
        ehc_plan_placement_resourced_provision=not unit and life.chance(0.1),
        **({} if kind == "OTH" else {"ehc_plan_placement_setting_other": None}),
        **({} if kind is None else dict.fromkeys(numbers)),
    )


def _learner_number(index: int) -> str | None:
    """Return a learner number that nobody has, with its check digit."""
    digits = f"999{index % 1_000_000:06d}"
    rest = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=True)) % 11
    return f"{digits}{10 - rest}" if rest else None


def _review(life: Life, request: str, issued: Day) -> str:
    last = min(max(issued + 300, PERIOD_END - life.between(10, 330)), PERIOD_END)
    transfer = life.chance(0.3)
    outcome = "A" if transfer else life.one(("A", "M", "M", "M", "C"))
    away = {} if life.chance(0.15) else {"ehc_active_plan_transfer_local_authority": None}
    return life.add(
        "ehc_active_plans",
        issued,
        ehc_active_plan_ehc_request_id=request,
        ehc_active_plan_last_review_date=last,
        ehc_active_plan_review_meeting_date=last,
        ehc_active_plan_review_outcome=outcome,
        ehc_active_plan_review_draft_date=min(last + 28, PERIOD_END) if transfer else None,
        ehc_active_plan_phase_transfer_due_date=PERIOD_END if transfer else None,
        ehc_active_plan_phase_transfer_final_date=PERIOD_END - 10 if transfer and last < PERIOD_END - 10 else None,
        **away,
    )


def _leave_school(life: Life) -> None:
    earliest = birthday(life.born, _SCHOOL_AGE.start)
    start = min(working_day(max(life.last - life.between(20, 500), earliest)), life.last)
    end = working_day(start + life.between(20, 400))
    kind = life.code("education_otherwise_type", start)
    life.add(
        "education_otherwise",
        start,
        education_otherwise_type=kind,
        **({} if kind == "EHE" else {"education_otherwise_primary_reason": None}),
        education_otherwise_start_date=start,
        education_otherwise_end_date=end if end <= life.last else None,
        education_otherwise_last_contact_date=min(start + life.between(5, 90), life.last, end),
    )
