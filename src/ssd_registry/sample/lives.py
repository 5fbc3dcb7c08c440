"""One child's life: who the child is, and one referral after another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from stdnum.gb import upn

from ssd_registry.sample import children_in_need, education, leaving_care, support, texts, wellbeing
from ssd_registry.sample.days import ISO, PERIOD_END, PERIOD_START, Day, age_on, birthday
from ssd_registry.sample.draft import Draft, Sheets
from ssd_registry.sample.families import Depth, Event, Family

if TYPE_CHECKING:
    from collections.abc import Callable

_SCHOOL_AGE = 4
_BEFORE_BIRTH = 270
_ADULT = 18
_OF_AGE_TO_BE_A_MOTHER = 12
_NATIONS = ("AF", "SD", "ER", "IR", "IQ", "VN", "AL", "SY", "ET")
_WITH_EHC_PLAN = 0.05


class Life(Draft):
    """One child: the records so far, and up to which day (*horizon*) the present chapter can go on.

    What would happen after the horizon has not happened yet, or (where *must_close*) ended on that day.
    """

    def __init__(
        self,
        sheets: Sheets,
        random: Callable[[], float],
        colleagues: Mapping[str, Sequence[str]],
        place: tuple[Family, int],
    ) -> None:
        self.family, self.position = place
        self.index = self.family.first + self.position
        super().__init__(sheets, random, str(self.index + 1), colleagues)
        self.born = self.family.births[self.position]
        self.unborn = self.born > PERIOD_END
        self.last = PERIOD_END
        self.must_close = False
        self.horizon: Day = self.last
        self.plans = 0
        self.in_care: list[tuple[Day, Day | None]] = []
        self.open_worker_since: Day | None = None

    @property
    def story(self) -> str:
        """The kind of life, which decides what can happen."""
        return self.family.story

    @property
    def adult(self) -> Day:
        """The eighteenth birthday."""
        return birthday(self.born, _ADULT)

    def age(self, day: Day) -> int:
        """Return the age in whole years on *day*, below 0 before birth."""
        return age_on(day, self.born)

    def until(self, day: Day) -> Day | None:
        """Return *day*, or None where it has not come yet; what must close ends on the horizon at the latest."""
        if day <= self.horizon:
            return day
        return self.horizon if self.must_close else None

    @property
    def died(self) -> bool:
        """Whether the child dies in this story."""
        return self.story == "died"


def child_id(index: int) -> str:
    """Return the identifier of the child at *index*."""
    return f"C{index + 1:07d}"


def live(life: Life, authority: str) -> None:
    """Write the whole life of a child down."""
    if life.died:
        life.last = max(PERIOD_START, life.family.events[-1].day) + 1
        life.last += life.between(0, PERIOD_END - life.last)
    _be_born(life, authority)
    _have_a_home(life)
    events = [
        event
        for event in life.family.events
        if event.day - life.born >= -_BEFORE_BIRTH and event.day < min(life.adult, life.last)
    ]
    for number, event in enumerate(events):
        following = events[number + 1].day if number + 1 < len(events) else None
        life.horizon = life.last if following is None else following - 20
        life.must_close = following is not None or life.died
        _face(life, event)
    life.horizon, life.must_close = life.last, life.died
    if not events:
        children_in_need.contact(life, max(life.born, life.last - 200), Depth.CONTACT)
    leaving_care.leave(life)
    education.learn(life)
    wellbeing.fare(life)
    support.use_family_hub(life)


def _face(life: Life, event: Event) -> None:
    if event.depth <= Depth.EARLY_HELP:
        contact = children_in_need.contact(life, event.day, event.depth)
        if event.depth == Depth.EARLY_HELP:
            support.help_early(life, event.day + life.between(1, 10), contact)
    else:
        children_in_need.refer(life, event)


def _be_born(life: Life, authority: str) -> None:
    day, family, random = PERIOD_END, life.family, life.random
    asylum = life.story == "asylum"
    sex = "U" if life.unborn else life.code("sex", day)
    if _is_mother(life):
        sex = "F"
    sheet = life.sheet("children")
    age = life.age(day)
    grown = not life.unborn and sex == "F" and age >= _OF_AGE_TO_BE_A_MOTHER
    number = None if life.unborn else _upn(life, authority)
    life.document |= life.record(
        sheet,
        day,
        {
            "person_id": child_id(life.index),
            "forename": None if life.unborn else life.one(texts.FORENAMES),
            "surname": family.surname,
            "sex": sex,
            "gender": "00" if life.unborn else life.code("gender", day, among=_gender(sex, random())),
            "ethnicity": _ethnicity(life),
            "date_of_birth": None if life.unborn else life.born,
            "expected_date_of_birth": life.born if life.unborn else None,
            "date_of_death": life.last if life.died else None,
            "single_unique_id": None if life.unborn or life.chance(0.4) else _health_number(life.index),
            "upn": number,
            "upn_unknown_reason": None if number else _why_no_upn(life),
            "has_ehc_plan": None if age < _SCHOOL_AGE else education.has_plan(life),
            "is_mother": _is_mother(life) if grown else None,
            "nationality": life.code("nationality", day, among=_NATIONS) if asylum else None,
        },
    )
    if asylum:
        _seek_asylum(life)


def _gender(sex: str | None, chance: float) -> tuple[str, ...]:
    if chance < 0.015:  # noqa: PLR2004 - a few describe themselves otherwise
        return ("01", "02", "09")
    return ("01",) if sex == "M" else ("02",)


def _is_mother(life: Life) -> bool:
    return life.story == "young mother" and life.position == 1


def _ethnicity(life: Life) -> str | None:
    mix = life.mix("ethnicity", ("BAFR", "AOTH", "OOTH", "WOTH") if life.story == "asylum" else ())
    own = life.random() if life.chance(0.06) else life.family.ethnicity
    return mix.pick(own, PERIOD_END, PERIOD_END) if mix else None


def _upn(life: Life, authority: str) -> str | None:
    """Return a unique pupil number of a school that does not exist, for most children of school age."""
    if life.age(PERIOD_END) < _SCHOOL_AGE or life.story == "asylum" or life.chance(0.04):
        return None
    school, place = divmod(life.index, 1000)
    joined = ISO[birthday(life.born, _SCHOOL_AGE)][2:4]
    digits = f"{authority}{(9000 + school) % 10_000:04d}{joined}{place:03d}"
    return f"{upn.calc_check_digit(digits)}{digits}"


def _why_no_upn(life: Life) -> str | None:
    if life.age(PERIOD_END) < _SCHOOL_AGE:
        return life.code("upn_unknown_reason", PERIOD_END, among=("UN1",))
    reasons = ("UN3",) if life.story == "asylum" else ("UN2", "UN3")
    return life.code("upn_unknown_reason", PERIOD_END, among=reasons)


def _health_number(index: int) -> str | None:
    """Return a number of the range that the NHS keeps for tests, with its check digit."""
    digits = f"999{index % 1_000_000:06d}"
    check = -sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=True)) % 11
    return f"{digits}{check}" if check < 10 else None  # noqa: PLR2004 - there is no digit for ten


def _seek_asylum(life: Life) -> None:
    arrived = life.family.events[-1].day
    granted = arrived + life.between(200, 500)
    over = granted if granted <= PERIOD_END and life.chance(0.8) else None
    life.add(
        "immigration_statuses",
        arrived,
        immigration_status_held="Unaccompanied Asylum Seeking Child",
        immigration_status_start_date=arrived,
        immigration_status_end_date=over,
    )
    if over is not None:
        life.add(
            "immigration_statuses",
            over,
            immigration_status_held="Refugee Status",
            immigration_status_start_date=over,
            immigration_status_end_date=None,
        )


def _have_a_home(life: Life) -> None:
    family = life.family
    day = min(max(life.born, PERIOD_END - 3000), PERIOD_END)
    life.add(
        "family_memberships",
        day,
        family_membership_family_group_id=family_id(family),
        family_membership_role="CHILD",
        family_membership_start_date=day,
        family_membership_end_date=None,
    )
    if not life.unborn:
        disabled = life.chance(1 if life.story == "disabled" else 0.09)
        for code in (life.codes("disability_code", day) or ()) if disabled else ("NONE",):
            life.add("disabilities", day, disability_code=code)
    if _is_mother(life):
        life.add(
            "mother_of",
            day,
            mother_of_child_person_id=child_id(life.index - 1),
            mother_of_child_birth_date=family.births[0],
        )
    moved = day + int((PERIOD_END - day) * life.random()) if life.chance(0.18) and day < PERIOD_END - 100 else None
    if moved is not None:
        _live_at(life, f"{life.between(1, 199)}", life.number(texts.FORMS["postcode"]), day, moved)
    _live_at(life, family.house, family.postcode, day if moved is None else moved, None)
    if life.chance(0.09):
        life.add(
            "linked_identifiers",
            day,
            linked_identifier_valid_from_date=day,
            linked_identifier_valid_to_date=PERIOD_END if life.chance(0.2) else None,
        )


def _live_at(life: Life, house: str, postcode: str, since: Day, until: Day | None) -> None:
    street, town = life.one(texts.STREETS), texts.TOWNS[life.family.first % len(texts.TOWNS)]
    parts = life.chance(0.3)
    life.add(
        "addresses",
        since,
        address_text=f"{house} {street}, {town}",
        address_type="Primary Address",
        address_start_date=since,
        address_end_date=until,
        address_postcode=postcode,
        **({"address_house": house, "address_street": street, "address_town": town} if parts else _NO_PARTS),
    )


_NO_PARTS: dict[str, None] = dict.fromkeys(("address_house", "address_street", "address_town"))


def family_id(family: Family) -> str:
    """Return the number that the children of *family* share."""
    return f"F{family.first + 1:07d}"
