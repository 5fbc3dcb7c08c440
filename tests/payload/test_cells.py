"""What people write in a column is understood where it can mean one thing only, and is a problem where it cannot."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.payload.cells import AddressColumn, Column, FormerColumn, ListColumn, column, date_rule, plain_number
from ssd_registry.registry import Registry

RELEASE = Registry().get("1.1.0")
DAYS = st.dates(date(1954, 10, 4), date(2099, 12, 31))


def _column(name: str, **options: Any) -> Column:
    return Column(RELEASE.items_by_name[name], 0, RELEASE, **options)


def _read(name: str, *texts: str, **options: Any) -> list[Any]:
    """Return what a column reads, having been shown all of its cells first."""
    read = _column(name, **options)
    for text in texts:
        read.look(text)
    return [read.read(text) for text in texts]


UNDERSTOOD = [
    ("date_of_birth", "2026-04-01", "2026-04-01", None),
    ("date_of_birth", "2026-04-01 00:00:00.000", "2026-04-01", "midnight"),
    ("date_of_birth", "25/03/2025", "2025-03-25", "day/month/year"),
    ("date_of_birth", "25/3/2025 00:00", "2025-03-25", "day/month/year"),
    ("date_of_birth", "25-03-2025", "2025-03-25", "day/month/year"),
    ("date_of_birth", "25.03.2025", "2025-03-25", "day/month/year"),
    ("date_of_birth", "04/04/2025", "2025-04-04", "day/month/year"),
    ("date_of_birth", "2025/03/25", "2025-03-25", "other signs"),
    ("date_of_birth", "25-Mar-2025", "2025-03-25", "name of its month"),
    ("date_of_birth", "5 March 2025", "2025-03-05", "name of its month"),
    ("date_of_birth", "45741", "2025-03-25", "Excel"),
    ("date_of_birth", "45741.0", "2025-03-25", "Excel"),
    ("date_of_birth", "1900-01-01", None, "no value"),
    ("date_of_birth", "1900-01-01 00:00:00", None, "no value"),
    ("date_of_birth", "01/01/1900", None, "no value"),
    ("date_of_birth", "00:00:00", None, "no value"),
    ("date_of_birth", "  ", None, None),
    ("date_of_birth", " 2026-04-01 ", "2026-04-01", "Spaces"),
    ("sex", "M ", "M", "Spaces"),
    ("gender", "1", "01", "zeros"),
    ("gender", "0", "00", "zeros"),
    ("gender", "01", "01", None),
    ("gender", "SSD_PH", None, "no value"),
    ("is_mother", "y", True, "Y, N, 1 or 0"),
    ("is_mother", "0.0", False, "Y, N, 1 or 0"),
    ("is_mother", "TRUE", True, None),
    ("address_easting", "12", 12, None),
    ("address_easting", "12.0", 12, ".0"),
    ("placement_distance", "1.5", 1.5, None),
    ("placement_distance", "0.30000000000000004", 0.30000000000000004, None),
    ("placement_distance", "999.9", None, "no value"),
    ("previous_permanence_order_date", "2019-02-01", "01/02/2019", "day/month/year"),
    ("previous_permanence_order_date", "zz/02/2019", "zz/02/2019", None),
    ("forename", " Al ", " Al ", None),
]


@pytest.mark.parametrize(("name", "text", "value", "told"), UNDERSTOOD)
def test_what_can_mean_one_thing_is_understood_and_told(name: str, text: str, value: Any, told: str | None) -> None:
    """Each form becomes the value of the release; what was not written so is counted."""
    read = _column(name)
    read.look(text)
    assert read.read(text) == value
    assert [what for what in read.told if told and told in what] or (told is None and read.told == {})


NOT_UNDERSTOOD = [
    ("date_of_birth", "03/04/2025", "ambiguous-date"),
    ("date_of_birth", "04/25/2025", "month-first"),
    ("date_of_birth", "31/02/2025", "not-a-date"),
    ("date_of_birth", "25/03/25", "not-a-date"),
    ("date_of_birth", "3/4/25", "not-a-date"),
    ("date_of_birth", "20250325", "not-a-date"),
    ("date_of_birth", "19999", "not-a-date"),
    ("date_of_birth", "73051", "not-a-date"),
    ("date_of_birth", "45741.5", "not-a-date"),
    ("date_of_birth", "2025-03-25 09:30:00", "not-a-date"),
    ("date_of_birth", "25 Smarch 2025", "not-a-date"),
    ("date_of_birth", "0", "not-a-date"),
]


@pytest.mark.parametrize(("name", "text", "rule"), NOT_UNDERSTOOD)
def test_what_cannot_be_understood_stays_as_it_is(name: str, text: str, rule: str) -> None:
    """The check then finds it in its place, and says what is wrong with it."""
    assert _read(name, text) == [text]
    assert date_rule(text) == rule


@pytest.mark.parametrize(
    ("name", "text"), [("is_mother", "maybe"), ("address_easting", "12.5"), ("gender", "3"), ("sex", "1")]
)
def test_other_values_are_kept_for_the_check_to_find(name: str, text: str) -> None:
    """Nothing is guessed and nothing is dropped."""
    assert _read(name, text) == [text]


def test_a_column_says_whether_days_come_first() -> None:
    """One day over 12 tells how the rest of the column is written; one month over 12 takes that away."""
    assert _read("date_of_birth", "25/03/2025", "03/04/2025") == ["2025-03-25", "2025-04-03"]
    assert _read("date_of_birth", "03/25/2025", "03/04/2025") == ["03/25/2025", "03/04/2025"]
    assert _read("date_of_birth", "25/03/2025", "03/25/2025", "03/04/2025") == [
        "2025-03-25",
        "03/25/2025",
        "03/04/2025",
    ]


def test_a_plain_number_is_no_date_where_it_may_count_from_another_day() -> None:
    """Workbooks that count from 1904, and databases, have no serial dates."""
    assert _read("date_of_birth", "45741", serials=False) == ["45741"]


@given(
    day=DAYS, style=st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y", "%Y/%m/%d", "serial"])
)
def test_a_day_comes_back_from_every_form_that_it_can_be_written_in(day: date, style: str) -> None:
    """In a column of which one day is over 12, each form gives the day back."""
    write = (
        (lambda each: str((each - date(1899, 12, 30)).days))
        if style == "serial"
        else (lambda each: each.strftime(style))
    )
    telling = date(2025, 3, 25)
    assert _read("date_of_birth", write(telling), write(day)) == [telling.isoformat(), day.isoformat()]


@given(day=DAYS)
def test_a_day_that_can_be_read_in_two_ways_is_never_guessed(day: date) -> None:
    """By itself, a date with slashes is read only where exchanging day and month gives no other day."""
    (read,) = _read("date_of_birth", day.strftime("%d/%m/%Y"))
    sure = day.day > 12 or day.day == day.month
    assert read == (day.isoformat() if sure else day.strftime("%d/%m/%Y"))
    assert sure or date_rule(read) == "ambiguous-date"


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_a_whole_number_of_a_spreadsheet_is_written_with_its_digits(number: int) -> None:
    """Spreadsheets hold every number as one that could have a fraction."""
    assert plain_number(float(number)) == str(number)


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14))
def test_a_number_comes_back_from_how_it_is_written(number: float) -> None:
    """Digits only, and the same number."""
    assert "e" not in plain_number(number)
    assert float(plain_number(number)) == number


def test_a_number_of_more_digits_than_a_spreadsheet_keeps_is_not_made_to_look_exact() -> None:
    """An identifier of 16 digits lost its last: it does not pass for one."""
    assert plain_number(1234567890123456.0) == "1234567890123456.0"
    assert plain_number(1.2e17) == "1.2e+17"


def test_a_column_of_today_goes_before_its_former_name() -> None:
    """Where both are there, the old one only fills gaps."""
    item = RELEASE.items_by_name["single_unique_id"]
    record: dict[str, Any] = {}
    column(item, 0, RELEASE, former=None, serials=True).put("N1", record)
    old = column(item, 1, RELEASE, former="pers_common_child_id", serials=True)
    old.put("N2", record)
    assert (record, type(old), old.told) == (
        {"single_unique_id": "N1"},
        FormerColumn,
        {"This column is now called pers_single_unique_id": 1},
    )


LISTS = [
    ('["1A","2B"]', ["1A", "2B"]),
    ('{"1A":"Y","2B":"N","TOTAL_NO_OF_OUTCOMES":1}', ["1A"]),
    ("1A, 2B", ["1A", "2B"]),
    ("[]", None),
    ("SSD_PH", None),
    ("7", None),
]


@pytest.mark.parametrize(("text", "codes"), LISTS)
def test_a_list_that_an_old_column_held_is_a_list_of_codes(text: str, codes: list[str] | None) -> None:
    """As JSON of several shapes, or as text with commas."""
    record: dict[str, Any] = {}
    ListColumn(RELEASE.items_by_name["assessment_factor_codes"], 0, RELEASE).put(text, record)
    assert record.get("assessment_factor_codes") == codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '{"STREET":"High Street","EASTING":"400000","MOON":"x","TOWN":""}',
            {"address_street": "High Street", "address_easting": 400000},
        ),
        ('["High Street"]', {"address_text": '["High Street"]'}),
        ("1 High Street", {"address_text": "1 High Street"}),
    ],
)
def test_an_address_that_an_old_column_held_is_its_parts(text: str, expected: dict[str, Any]) -> None:
    """Where it is no object of parts, it is the text of the address."""
    record: dict[str, Any] = {}
    AddressColumn(RELEASE.items_by_name["address_text"], 0, RELEASE).put(text, record)
    assert record == expected


def test_the_first_serial_date_is_the_day_it_says() -> None:
    """Days are counted as Excel does after its leap day that never was."""
    assert _read("date_of_birth", "20000") == [str(date(1899, 12, 30) + timedelta(days=20000))]
