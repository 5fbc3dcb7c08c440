"""Who a child is: names, numbers, family and home."""

from __future__ import annotations

from stdnum.gb import upn

from ssd_registry.sample import education, texts
from ssd_registry.sample.days import ISO, PERIOD_END, Day, birthday
from ssd_registry.sample.life import Life, child_id

_SCHOOL_AGE = 4
_OF_AGE_TO_BE_A_MOTHER = 12
_NATIONS = ("AF", "SD", "ER", "IR", "IQ", "VN", "AL", "SY", "ET")
_NO_PARTS: dict[str, None] = dict.fromkeys(("address_house", "address_street", "address_town"))

_NO_PLACE: dict[str, None] = dict.fromkeys(("address_easting", "address_northing"))


def be_born(life: Life) -> None:
    """Write down who the child is."""
    day, family, random = PERIOD_END, life.family, life.random
    asylum = life.story == "asylum"
    sex = "U" if life.unborn else life.code("sex", day)
    if _is_mother(life):
        sex = "F"
    sheet = life.sheet("children")
    age = life.age(day)
    grown = not life.unborn and sex == "F" and age >= _OF_AGE_TO_BE_A_MOTHER
    number = None if life.unborn else _upn(life)
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


def _upn(life: Life) -> str | None:
    """Return a unique pupil number of a school that does not exist, for most children of school age."""
    if life.age(PERIOD_END) < _SCHOOL_AGE or life.story == "asylum" or life.chance(0.04):
        return None
    return _pupil_number(life, "9")


def _pupil_number(life: Life, school: str) -> str:
    """Return the number that a made-up school, the first digit of whose number is *school*, gave the child."""
    block, place = divmod(life.index, 1000)
    joined = ISO[birthday(life.born, _SCHOOL_AGE)][2:4]
    digits = f"{life.authority}{school}{block % 1000:03d}{joined}{place:03d}"
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
    granted = min(arrived + life.between(150, 400), life.adult)
    over = granted if granted <= PERIOD_END else None
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


def have_a_home(life: Life) -> None:
    """Write down the family, disabilities, addresses and other numbers."""
    family, now = life.family, life.last
    day = min(max(life.born, now - 3000), now)
    life.add(
        "family_memberships",
        day,
        family_membership_family_group_id=family.id,
        family_membership_role="CHILD",
        family_membership_start_date=day,
        family_membership_end_date=life.last if life.died else None,
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
    moved = day + int((now - day) * life.random()) if life.chance(0.18) and day < now - 100 else None
    if moved is not None:
        _live_at(life, f"{life.between(1, 199)}", life.number(texts.FORMS["postcode"]), day, moved)
    _live_at(life, family.house, family.postcode, day if moved is None else moved, None)
    if not life.unborn and life.chance(0.09):
        _be_known_elsewhere(life, day, now)


def _be_known_elsewhere(life: Life, day: Day, now: Day) -> None:
    """Add a number that somebody else gave the child."""
    schooled = life.age(now) > _SCHOOL_AGE
    kind = life.code("linked_identifier_type", day, among=() if schooled else ("Case Number",))
    former = kind == "Former Unique Pupil Number"
    life.add(
        "linked_identifiers",
        day,
        linked_identifier_type=kind,
        linked_identifier_valid_from_date=day,
        linked_identifier_valid_to_date=now if former or life.chance(0.2) else None,
        **({"linked_identifier_value": _pupil_number(life, "8")} if former else {}),
    )


def _live_at(life: Life, house: str, postcode: str, since: Day, until: Day | None) -> None:
    street = texts.STREETS[sum(map(ord, postcode)) % len(texts.STREETS)]
    town = texts.TOWNS[life.family.first % len(texts.TOWNS)]
    parts = life.chance(0.3)
    life.add(
        "addresses",
        since,
        address_text=f"{house} {street}, {town}",
        address_type="Primary Address",
        address_start_date=since,
        address_end_date=until,
        address_postcode=postcode,
        **({} if life.chance(0.12) else _NO_PLACE),
        **({"address_house": house, "address_street": street, "address_town": town} if parts else _NO_PARTS),
    )
