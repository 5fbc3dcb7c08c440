"""Days as whole numbers, which are quick to reckon with, and the working days of England."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta

_FIRST = date(1990, 1, 1)
_YEARS = range(1990, 2036)
_FRIDAY = 4

Day = int
"""Days since the first of January 1990."""

ISO = [(_FIRST + timedelta(days=count)).isoformat() for count in range((date(_YEARS.stop, 1, 1) - _FIRST).days)]
"""Every day as it is written in a payload."""


def day_of(text: str) -> Day:
    """Return the day that *text* writes as year-month-day."""
    return (date.fromisoformat(text) - _FIRST).days


PERIOD_START = day_of("2025-04-01")
PERIOD_END = day_of("2026-03-31")
RECENT = PERIOD_END - 700
"""From here on visits and other frequent events are in the extract; older ones are not."""
EXTRACTED_AT = "2026-04-07T06:00:00Z"

_UNUSUAL = {
    # The days on which a bank holiday was moved or added.
    "2011-04-29": True, "2012-05-28": False, "2012-06-04": True, "2012-06-05": True,
    "2020-05-04": False, "2020-05-08": True, "2022-05-30": False, "2022-06-02": True, "2022-06-03": True,
    "2022-09-19": True, "2023-05-08": True,
}  # fmt: skip


def _easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian reckoning)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = moon + weekday - 7 * ((year % 19 + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, shift // 31, shift % 31 + 1)


def _monday(day: date, *, last: bool = False) -> date:
    """Return the first Monday from *day* on, or the last one up to it."""
    return day - timedelta(days=day.weekday()) if last else day + timedelta(days=-day.weekday() % 7)


def _bank_holidays(year: int) -> set[date]:
    easter = _easter(year)
    found = {easter - timedelta(days=2), easter + timedelta(days=1)}
    found |= {_monday(date(year, 5, 1)), _monday(date(year, 5, 31), last=True)}
    found.add(_monday(date(year, 8, 31), last=True))
    for month, number in ((1, 1), (12, 25), (12, 26)):
        day = date(year, month, number)
        while day.weekday() > _FRIDAY or day in found:
            day += timedelta(days=1)
        found.add(day)
    return found


def _working_days() -> list[Day]:
    closed = {day.isoformat(): True for year in _YEARS for day in _bank_holidays(year)} | _UNUSUAL
    monday = _FIRST.weekday()
    return [day for day, text in enumerate(ISO) if (day + monday) % 7 <= _FRIDAY and not closed.get(text)]


_WORKING = _working_days()


def working_day(day: Day) -> Day:
    """Return *day*, or the next working day where it is none."""
    return _WORKING[bisect_left(_WORKING, day)]


def working_days_after(day: Day, count: int) -> Day:
    """Return the working day that comes *count* working days after *day*."""
    return _WORKING[bisect_right(_WORKING, day) + count - 1]


def birthday(born: Day, years: int) -> Day:
    """Return the birthday at which someone is *years* old; nobody here is born on 29 February."""
    day = _FIRST + timedelta(days=born)
    return (day.replace(year=day.year + years) - _FIRST).days


def age_on(day: Day, born: Day) -> int:
    """Return the age in whole years on *day*."""
    now, then = ISO[day], ISO[born]
    return int(now[:4]) - int(then[:4]) - (now[5:] < then[5:])


def never_29_february(day: Day) -> Day:
    """Return *day*, or the day before a 29 February."""
    return day - 1 if ISO[day].endswith("02-29") else day
