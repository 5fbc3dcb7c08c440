"""Young people who are leaving care or have left it."""

from __future__ import annotations

from ssd_registry.sample.days import EXTRACTED_AT, Day, birthday, day_of
from ssd_registry.sample.life import Life

_OLD_ENOUGH = 16
_ADULT = 18
_GROWN_UP = 25
_LONG_ENOUGH, _JUST_LEFT = 91, 40
_UNSUITABLE = {"S", "V", "W", "X"}
_ADULTS_ONLY = ("T", "Z")
_WITHOUT_CARERS = ("U", "D", "B", "E", "K", "X", "Y")
_NOTHING_MORE = {"RHOM", "DIED"}
_KNOWN = day_of(EXTRACTED_AT[:10])
"""The day of the extract, a few days after the last that anything happened."""


def leave(life: Life) -> None:
    """Add the care leaver's record of a young person of 16 to 24 who was looked after for long enough."""
    age = life.age(life.last)
    if not life.in_care or life.died or not _OLD_ENOUGH <= age < _GROWN_UP:
        return
    start, end = life.in_care[-1]
    if end is None and life.age(_KNOWN) >= _ADULT:
        return
    sixteen = birthday(life.born, _OLD_ENOUGH)
    if (life.last if end is None else end) < sixteen or (end or life.last) - start < _LONG_ENOUGH:
        return
    advised = max(sixteen, start) + 30
    if advised < life.last:
        life.add(
            "involvements",
            advised,
            involvement_role="16PLUS",
            involvement_start_date=advised,
            involvement_end_date=None,
            involvement_referral_id=None,
        )
    _record(life, still_in_care=end is None, age=life.age(_KNOWN), since=sixteen if end is None else end)


def _record(life: Life, *, still_in_care: bool, age: int, since: Day) -> None:
    among = ("YES",) if life.last - since < _JUST_LEFT else ()
    touch = None if still_in_care else life.code("care_leaver_in_touch", life.last, among=among)
    lately, long_ago = (300, 100) if touch == "NO" else (55, 0)
    seen = life.between(max(life.last - lately, since), max(life.last - long_ago, since))
    told = touch == "YES"
    homes = () if age >= _ADULT else _WITHOUT_CARERS
    home = life.code("care_leaver_accommodation", seen, among=homes) if told else None
    suitable = None if home is None else "2" if home in _UNSUITABLE or life.chance(0.06) else "1"
    eligibility = "Eligible" if still_in_care else "Former Relevant" if age >= _ADULT else "Relevant"
    life.add(
        "care_leaver_records",
        seen,
        care_leaver_eligibility=eligibility,
        care_leaver_in_touch=touch,
        care_leaver_latest_contact_date=seen,
        care_leaver_accommodation=home,
        care_leaver_accommodation_suitability=suitable,
        care_leaver_activity=life.code("care_leaver_activity", seen) if told else None,
        care_leaver_pathway_plan_review_date=life.between(max(life.last - 165, since), life.last),
        care_leaver_personal_adviser=None if touch in _NOTHING_MORE else life.colleague("professionals"),
    )
