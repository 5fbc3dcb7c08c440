"""Reading cells: what people write in a column, as the values of an item.

What old extracts and spreadsheets write in other forms is understood where it can mean one thing only, and is
counted, so that a note can say so. Whatever else is kept as it is, so that the check finds it in its place.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import orjson

from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release, Table

_TRUE = {"Y", "YES", "1", "1.0", "T", "TRUE"}
_FALSE = {"N", "NO", "0", "0.0", "F", "FALSE"}
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME_OF_MIDNIGHT = r"(?:[T ]00:00(?::00(?:\.0+)?)?)?"
_DAY_AND_MIDNIGHT = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_TIME_OF_MIDNIGHT}")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})([/.])([0-9]{{1,2}})\2([0-9]{{1,2}}){_TIME_OF_MIDNIGHT}")
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([/.-])([0-9]{{1,2}})\2([0-9]{{4}}){_TIME_OF_MIDNIGHT}")
_NAMED_MONTH = re.compile(rf"([0-9]{{1,2}})([ /-])([A-Za-z]{{3,9}})\2([0-9]{{4}}){_TIME_OF_MIDNIGHT}")
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_SERIAL = re.compile(r"([0-9]{5})(?:\.0+)?")
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 73_050
"""4 October 1954 and 31 December 2099: a number outside them is more likely to be something else."""
_DAY_ZERO = date(1899, 12, 30)
_NO_DAY = "00:00:00"
"""How a spreadsheet's day 0 or 1, which stand for no day, come out of it."""
_INTEGER = re.compile(r"-?[0-9]{1,15}")
_WHOLE = re.compile(r"(-?[0-9]{1,15})\.0+")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,20})?")
_MOST_MONTHS = 12
_EXACT = 1e15
"""A spreadsheet keeps 15 digits of a number."""


class Column:
    """One column of a table: reads its cells as values of its item, and counts what it had to understand.

    *serials* says that a plain number in a column of dates counts days as Excel does. A column is shown every
    cell before the first is read, since only a whole column tells whether days or months come first in it.
    """

    is_former = False

    def __init__(self, item: Item, position: int, release: Release, *, serials: bool = True) -> None:
        self.item = item
        self.position = position
        self.told: dict[str, int] = {}
        forms = release.dictionary.old_forms.placeholders
        kind = item.type if item.type in {"date", "decimal"} else "text"
        self._no_value = frozenset(forms.get(kind, ()))
        self._serials = serials
        self._days_first = self._months_first = 0
        # Free text keeps its spaces: they may be meant.
        any_text = {None, release.forms["text"].pattern}
        self._trims = item.type != "text" or item.form is not None or item.pattern not in any_text
        codes = release.code_lists[item.code_list].codes if item.code_list else ()
        self._codes = frozenset(code.code for code in codes)
        self._shortened = _shortened(self._codes)
        self._of_type = {
            "boolean": self._boolean,
            "integer": self._integer,
            "decimal": self._decimal,
            "date": self._day,
            "code": self._code,
        }.get(item.type, self._partial_date if item.form == "partial_date" else _as_it_is)
        self.looks = item.type == "date"

    def look(self, text: str) -> None:
        """Learn from one cell whether days or months come first in this column."""
        written = _YEAR_LAST.fullmatch(text.strip())
        if written is not None:
            self._days_first += int(written[1]) > _MOST_MONTHS
            self._months_first += int(written[3]) > _MOST_MONTHS

    def put(self, text: str, record: Document) -> None:
        """Add what *text* writes to *record*; leave the item out where it stands for no value."""
        value = self.read(text)
        if value is not None:
            record[self.item.name] = value

    def read(self, text: str) -> Any:
        """Return the value that *text* writes, None where it stands for no value, or the text itself."""
        plain = text
        if self._trims:
            plain = text.strip()
            if plain != text and plain:
                self.tell("Spaces around the value were taken off")
        if not plain:
            return None
        value = self._of_type(plain)
        if isinstance(value, str) and (value in self._no_value or plain in self._no_value):
            self.tell(f'"{value}" stands for no value and was read as empty')
            return None
        return value

    def tell(self, what: str) -> None:
        """Count one more time that something was understood."""
        self.told[what] = self.told.get(what, 0) + 1

    def _day(self, text: str) -> str | None:
        if _ISO.fullmatch(text):
            return text
        midnight = _DAY_AND_MIDNIGHT.fullmatch(text)
        if midnight is not None:
            self.tell("A day written with midnight was read as the day")
            return midnight[1]
        return self._year_last(text) or self._other_day(text) or text

    def _year_last(self, text: str) -> str | None:
        """Return the day that *text* writes with its year last, unless month and day could be exchanged."""
        written = _YEAR_LAST.fullmatch(text)
        if written is None:
            return None
        first, second = int(written[1]), int(written[3])
        sure = first > _MOST_MONTHS or first == second or (self._days_first and not self._months_first)
        day = _iso(written[4], second, first) if sure else None
        if day is not None:
            self.tell("A date written as day/month/year was read as such")
        return day

    def _other_day(self, text: str) -> str | None:
        day = None
        if (written := _YEAR_FIRST.fullmatch(text)) is not None:
            day, what = _iso(written[1], int(written[3]), int(written[4])), "A date with other signs between its parts"
        elif (written := _NAMED_MONTH.fullmatch(text)) is not None:
            day, what = _iso(written[4], _month(written[3]), int(written[1])), "A date with the name of its month"
        elif self._serials and (written := _SERIAL.fullmatch(text)) is not None:
            day, what = _from_serial(int(written[1])), "A date that Excel wrote as a number"
        elif text == _NO_DAY:
            return next(iter(self._no_value), None)
        if day is not None:
            self.tell(f"{what} was understood")
        return day

    def _boolean(self, text: str) -> bool | str:
        word = text.upper()
        if word not in _TRUE and word not in _FALSE:
            return text
        if word not in {"TRUE", "FALSE"}:
            self.tell("Y, N, 1 or 0 was read as true or false")
        return word in _TRUE

    def _integer(self, text: str) -> int | str:
        if _INTEGER.fullmatch(text):
            return int(text)
        whole = _WHOLE.fullmatch(text)
        if whole is None:
            return text
        self.tell("A whole number written with .0 was read as such")
        return int(whole[1])

    def _decimal(self, text: str) -> float | str:
        if text in self._no_value or not _DECIMAL.fullmatch(text):
            return text
        return float(text) if "." in text else int(text)

    def _code(self, text: str) -> str:
        if text in self._codes or text not in self._shortened:
            return text
        self.tell("A code that had lost the zeros at its front was read with them")
        return self._shortened[text]

    def _partial_date(self, text: str) -> str:
        if not _ISO.fullmatch(text):
            return text
        self.tell("A date was read as day/month/year, as this item is written")
        year, month, day = text.split("-")
        return f"{day}/{month}/{year}"


class FormerColumn(Column):
    """A column under a name that its item had before."""

    is_former = True

    def put(self, text: str, record: Document) -> None:
        """Add what *text* writes to *record*, unless the column of today did."""
        self.tell(f"This column is now called {self.item.column}")
        if self.item.name not in record:
            super().put(text, record)


class AddressColumn(FormerColumn):
    """The column that held the parts of an address as JSON."""

    def __init__(self, item: Item, position: int, release: Release) -> None:
        super().__init__(item, position, release)
        table = release.tables[item.table]
        self._parts = {each.name: Column(each, position, release) for each in release.items_of(table)}

    def put(self, text: str, record: Document) -> None:
        """Add each part of the address, or all of it where it is plain text."""
        try:
            content = orjson.loads(text)
        except orjson.JSONDecodeError:
            content = None
        if not isinstance(content, dict):
            super().put(text, record)
            return
        self.tell(f"This column is now called {self.item.column}")
        for key, value in content.items():
            part = self._parts.get(f"address_{key.lower()}")
            if part is not None and value not in ("", None):
                part.put(str(value), record)


class ListColumn(Column):
    """The column that held a list of codes as JSON, which is a table of its own now."""

    is_former = True

    def __init__(self, item: Item, position: int, release: Release) -> None:
        super().__init__(item, position, release)
        self._old = release.dictionary.old_forms
        self._text_placeholders = frozenset(self._old.placeholders.get("text", ()))
        items = release.items_of(release.tables[item.table])
        self._comments = next((each.name for each in items if each.name.endswith("_outcome_comments")), None)

    def put(self, text: str, record: Document) -> None:
        """Add the codes that *text* lists, and the comments that stand among them."""
        if text.strip() in self._text_placeholders:
            return
        try:
            content = orjson.loads(text)
        except orjson.JSONDecodeError:
            codes = [part.strip() for part in text.split(",") if part.strip()]
            self.tell("Text with commas was read as a list of codes")
        else:
            codes = self._listed(content, record)
            self.tell("JSON inside a column was read as a list of codes")
        if codes:
            record[self.item.name] = codes

    def _listed(self, content: Any, record: Document) -> list[str]:
        if isinstance(content, list):
            return [str(code) for code in content]
        codes: list[str] = []
        for name, value in content.items() if isinstance(content, dict) else ():
            key = self._key(name)
            if key in self._old.json_comment_keys:
                if value and self._comments:
                    record[self._comments] = str(value)
            elif key not in self._old.json_keys_ignored and str(value).strip().upper() in _TRUE:
                codes.append(key)
        return codes

    def _key(self, name: str) -> str:
        for prefix in self._old.json_key_prefixes:
            if name not in self._old.json_comment_keys:
                name = name.removeprefix(prefix)
        return name


def column(item: Item, position: int, release: Release, *, former: str | None, serials: bool) -> Column:
    """Return what reads the column of *item* at *position*; *former* is its old name, if it stands under one."""
    if former is None:
        return Column(item, position, release, serials=serials)
    if item.multivalued:
        return ListColumn(item, position, release)
    if former.endswith("_json"):
        return AddressColumn(item, position, release)
    return FormerColumn(item, position, release, serials=serials)


def items_by_heading(release: Release, table: Table) -> dict[str, tuple[Item, str | None]]:
    """Return the items of *table* by the names of their columns, beside the former name where it is one."""
    names: dict[str, tuple[Item, str | None]] = {}
    for item in release.items_of(table):
        names |= {former: (item, former) for former in item.former_columns}
    names |= {item.column: (item, None) for item in release.items_of(table) if not item.multivalued}
    return names


def plain_number(number: float) -> str:
    """Return *number* written with digits only; as Python writes it where digits may have been lost."""
    if number.is_integer() and abs(number) < _EXACT:
        return f"{number:.0f}"
    return f"{Decimal(repr(number)):f}" if abs(number) < _EXACT else repr(number)


def date_rule(text: str) -> str:
    """Return the rule that *text*, which is no date, breaks: that its day and month could be exchanged, say."""
    written = _YEAR_LAST.fullmatch(text.strip())
    if written is None:
        return "not-a-date"
    first, second = int(written[1]), int(written[3])
    if first <= _MOST_MONTHS < second and _iso(written[4], first, second):
        return "month-first"
    both = _iso(written[4], first, second) and _iso(written[4], second, first)
    return "ambiguous-date" if both and first != second else "not-a-date"


def _as_it_is(text: str) -> str:
    return text


def _iso(year: str, month: int, day: int) -> str | None:
    try:
        return date(int(year), month, day).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of the month called *name* in full or by its first three letters, or 0."""
    return next((n for n, month in enumerate(_MONTHS, 1) if name.lower() in {month, month[:3]}), 0)


def _from_serial(number: int) -> str | None:
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return None
    return (_DAY_ZERO + timedelta(days=number)).isoformat()


def _shortened(codes: frozenset[str]) -> dict[str, str]:
    """Return the codes that begin with zeros by what a spreadsheet makes of them, where that means one code only."""
    found: dict[str, set[str]] = {}
    for code in codes:
        if code.isdigit():
            for start in range(1, len(code)):
                if code[:start] == "0" * start:
                    found.setdefault(code[start:], set()).add(code)
    return {short: next(iter(of)) for short, of in found.items() if len(of) == 1}
