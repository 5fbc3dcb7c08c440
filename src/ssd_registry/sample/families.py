"""Families: which children are brothers and sisters, when they were born, and when help was sought for them.

Families are planned a block of children at a time, from the seed and the number of the block alone, so that a
child's life does not depend on how many children are made.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Callable, Iterator
from enum import IntEnum
from itertools import accumulate
from typing import NamedTuple

from ssd_registry.sample import texts
from ssd_registry.sample.days import PERIOD_END, Day, never_29_february, working_day

Chance = Callable[[], float]

BLOCK = 24
_YEAR = 365.25
_WELL_BEFORE_BIRTH = 240
_LONGEST_EXPECTED = 210


class Depth(IntEnum):
    """How far what was done after a contact went."""

    CONTACT = 0
    EARLY_HELP = 1
    DECLINED = 2
    ASSESSED = 3
    SUPPORTED = 4
    PROTECTED = 5
    LOOKED_AFTER = 6


class Story(NamedTuple):
    """A kind of life: its *share* of families, how far it went, the eldest's age then and how long *ago*."""

    share: float
    depth: Depth
    ages: tuple[float, float] = (0, 17)
    ago: tuple[int, int] = (5, 1600)
    most: int = 4


STORIES = {
    "contact": Story(11, Depth.CONTACT),
    "early help": Story(8, Depth.EARLY_HELP),
    "declined": Story(6, Depth.DECLINED),
    "assessed": Story(26, Depth.ASSESSED),
    "supported": Story(20, Depth.SUPPORTED),
    "protected": Story(13, Depth.PROTECTED, ago=(20, 900)),
    "looked after": Story(7, Depth.LOOKED_AFTER, (0, 15.5), (100, 1400), most=3),
    "disabled": Story(2.5, Depth.SUPPORTED, (3, 15), (200, 1500), most=1),
    "leaver": Story(2.5, Depth.LOOKED_AFTER, (9, 16), most=1),
    "asylum": Story(0.7, Depth.LOOKED_AFTER, (15, 17), (250, 800), most=1),
    "adopted": Story(0.7, Depth.LOOKED_AFTER, (0, 3), (600, 1500), most=2),
    "adopted by carer": Story(0.1, Depth.LOOKED_AFTER, (0, 1), (700, 1500), most=1),
    "not adopted": Story(0.1, Depth.LOOKED_AFTER, (0, 4), (700, 1500), most=2),
    "in trouble": Story(0.1, Depth.LOOKED_AFTER, (12.5, 14.5), (500, 900), most=1),
    "unborn": Story(0.4, Depth.PROTECTED, ago=(20, 40), most=1),
    "young mother": Story(0.1, Depth.PROTECTED, (14.5, 16.5), (100, 500)),
    "died": Story(0, Depth.SUPPORTED, (0, 16), (60, 300), most=1),
}
_SELDOM = (
    "adopted", "adopted by carer", "not adopted", "in trouble", "unborn", "young mother", "died", "asylum", "disabled",
    "leaver",
)  # fmt: skip
"""Stories that are told once in so many blocks, so that a few hundred children hold every one of them."""
_NAMES = tuple(STORIES)
_TOTAL = sum(story.share for story in STORIES.values())
_SHARES = tuple(accumulate(story.share / _TOTAL for story in STORIES.values()))[:-1]
_SIZES = (1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4)
_EARLIER = (Depth.CONTACT, Depth.EARLY_HELP, Depth.DECLINED, Depth.ASSESSED, Depth.ASSESSED, Depth.SUPPORTED)


class Event(NamedTuple):
    """A day on which somebody was worried, how far it went, and how soon the family's meetings came."""

    day: Day
    depth: Depth
    strategy: int
    meeting: int


class Family(NamedTuple):
    """Children of one household, mostly eldest first; *first* is the position of the first in the payload."""

    first: int
    story: str
    surname: str
    house: str
    postcode: str
    ethnicity: float
    births: tuple[Day, ...]
    events: tuple[Event, ...]

    @property
    def id(self) -> str:
        """The number that the children of the family share."""
        return f"F{self.first + 1:07d}"


class Families:
    """The families of one seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._block = -1
        self._places: list[tuple[Family, int]] = []

    def place(self, index: int) -> tuple[Family, int]:
        """Return the family of the child at *index*, and which of its children that is."""
        block, within = divmod(index, BLOCK)
        if block != self._block:
            chance = random.Random(f"{self._seed}-families-{block}").random  # noqa: S311 - made-up data
            self._places = [
                (family, position)
                for family in _plan(self._seed, block, chance)
                for position in range(len(family.births))
            ]
            self._block = block
        return self._places[within]


def _plan(seed: int, block: int, chance: Chance) -> Iterator[Family]:
    left = BLOCK
    while left:
        first = (block + 1) * BLOCK - left
        name = _SELDOM[(block + seed) % len(_SELDOM)] if left == BLOCK else _NAMES[bisect_right(_SHARES, chance())]
        if name == "young mother" and left == 1:
            name = "assessed"
        family = _family(first, name, left, chance)
        yield family
        left -= len(family.births)


def _family(first: int, name: str, left: int, chance: Chance) -> Family:
    story = STORIES[name]
    last = PERIOD_END - story.ago[0] - int((story.ago[1] - story.ago[0]) * chance() ** 1.3)
    age = story.ages[0] + (story.ages[1] - story.ages[0]) * chance() ** 1.15
    if name == "leaver":
        last = PERIOD_END - int((16.5 + 7 * chance() - age) * _YEAR)
    eldest = last - int(age * _YEAR) - 1
    if name == "unborn":
        eldest = PERIOD_END + 5 + int(150 * chance())
    size = min(left, story.most, _SIZES[int(chance() * len(_SIZES))])
    births = _births(eldest, size, last, chance)
    if name == "young mother":
        # The baby comes first, so that the mother never refers to someone who is not in the payload.
        births = (last + int((PERIOD_END - last) * 0.8 * chance()), eldest)
    return Family(
        first,
        name,
        texts.SURNAMES[int(chance() * len(texts.SURNAMES))],
        f"{1 + int(chance() * 199)}",
        f"ZZ99 {int(chance() * 10)}{_letter(chance)}{_letter(chance)}",
        chance(),
        tuple(never_29_february(born) for born in births),
        _events(last, story.depth, eldest, chance),
    )


def _births(eldest: Day, size: int, last: Day, chance: Chance) -> tuple[Day, ...]:
    births = [eldest]
    for _ in range(size - 1):
        born = births[-1] + 330 + int(1300 * chance())
        if born > min(last + _WELL_BEFORE_BIRTH, PERIOD_END + _LONGEST_EXPECTED):
            break
        births.append(born)
    return tuple(births)


def _events(last: Day, depth: Depth, eldest: Day, chance: Chance) -> tuple[Event, ...]:
    """Return the last event and some before it, in order; earlier ones went less far."""
    events = [_event(last, depth, chance)]
    before = last
    while chance() < 0.3:  # noqa: PLR2004 - about one referral in four is a repeat
        gap = 260 + int(700 * chance())
        before -= gap
        if before < max(eldest - _WELL_BEFORE_BIRTH, 0):
            break
        depths = (*_EARLIER, Depth.PROTECTED) if gap > 500 else _EARLIER  # noqa: PLR2004
        earlier = min(depths[int(chance() * len(depths))], depth)
        events.append(_event(before, Depth(earlier), chance))
    return tuple(reversed(events))


def _event(day: Day, depth: Depth, chance: Chance) -> Event:
    return Event(working_day(day), depth, int(12 * chance() ** 2), 8 + int(9 * chance()))


def _letter(chance: Chance) -> str:
    return "ABDEFGHJLNPQRSTUWXYZ"[int(chance() * 20)]
