"""One made-up child's life, and what of it has happened by now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ssd_registry.sample.days import PERIOD_END, Day, age_on, birthday
from ssd_registry.sample.draft import Draft, Sheets
from ssd_registry.sample.families import Family

if TYPE_CHECKING:
    from collections.abc import Callable

_ADULT = 18


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
        authority: str,
    ) -> None:
        self.authority = authority
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
        self.has_ehc_plan = False

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
