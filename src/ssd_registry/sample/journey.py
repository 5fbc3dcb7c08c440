"""A life from birth on: one referral after another, and what goes on beside them."""

from __future__ import annotations

from ssd_registry.sample import children_in_need, education, leaving_care, person, support, wellbeing
from ssd_registry.sample.days import PERIOD_END, PERIOD_START
from ssd_registry.sample.families import Depth, Event
from ssd_registry.sample.life import Life

_BEFORE_BIRTH = 270
_TOO_LATE = 60
_BREAK = 20
_LONG_AGO = 1400


def live(life: Life) -> None:
    """Write the whole life of a child down."""
    if life.died:
        life.last = max(PERIOD_START, life.family.events[-1].day + 30)
        life.last += life.between(0, PERIOD_END - life.last)
    person.be_born(life)
    person.have_a_home(life)
    events = [
        event
        for event in life.family.events
        if event.day - life.born >= -_BEFORE_BIRTH and event.day < life.adult - _TOO_LATE
    ]
    for number, event in enumerate(events):
        following = events[number + 1].day - _BREAK if number + 1 < len(events) else life.last
        life.horizon = min(following, life.adult)
        life.must_close = life.horizon < PERIOD_END
        _face(life, event)
    life.horizon, life.must_close = life.last, life.last < PERIOD_END
    latest = life.last if life.in_care else min(life.last, life.adult - 1)
    earliest = min(max(life.born, latest - _LONG_AGO), latest)
    while life.chance(0.4) or not life.document.get("contacts"):
        children_in_need.contact(life, life.between(earliest, latest), Depth.CONTACT)
    leaving_care.leave(life)
    education.learn(life)
    wellbeing.fare(life)
    support.use_family_hub(life)


def _face(life: Life, event: Event) -> None:
    if event.depth <= Depth.EARLY_HELP:
        helped = event.depth == Depth.EARLY_HELP and event.day >= life.born
        contact = children_in_need.contact(life, event.day, Depth.EARLY_HELP if helped else Depth.CONTACT)
        if helped:
            support.help_early(life, event.day + life.between(1, 10), contact)
    else:
        children_in_need.refer(life, event)
