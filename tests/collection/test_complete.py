"""Fields that a return does not carry are worked out from its own tables."""

from __future__ import annotations

from tests.collection.lending import content, lending, rows

from ssd_registry.collection.collection import Collection
from ssd_registry.collection.complete import completed
from ssd_registry.collection.rows import Given, Rows

LENDING = lending()


def test_a_field_is_worked_out_for_this_year_and_last() -> None:
    """The same query is asked of last year's tables."""
    tables = rows(
        Members=[{"MEMBER": "A"}, {"MEMBER": "B"}],
        Loans=[{"MEMBER": "A"}, {"MEMBER": "A"}],
        Members_last=[{"MEMBER": "A"}],
        Loans_last=[{"MEMBER": "A"}],
    )
    found = completed(LENDING, Given(tables)).tables
    assert found["Members"].column("LOANS") == ["2", "0"]
    assert found["Members_last"].column("LOANS") == ["1"]


def test_what_was_given_is_left_as_it_is() -> None:
    """A return in another form may carry the field."""
    tables = rows(Members=[{"MEMBER": "A", "LOANS": "9"}], Loans=[{"MEMBER": "A"}])
    assert completed(LENDING, Given(tables)).tables["Members"].column("LOANS") == ["9"]


def test_without_what_it_needs_the_field_is_not_there() -> None:
    """It is not taken for nothing."""
    given = Given(rows(Members=[{"MEMBER": "A"}]))
    assert completed(LENDING, given) is given


def test_an_empty_column_is_filled_and_the_letters_stay_right() -> None:
    """The other columns keep their places."""
    held = Rows(("LOANS", "MEMBER"), [(None, "A")], [2], ("A", "B"))
    found = completed(LENDING, Given({"Members": held, **rows(Loans=[])})).tables["Members"]
    assert (found.fields, found.values, found.letter("MEMBER"), found.letter("LOANS")) == (
        ("MEMBER", "LOANS"),
        [("A", "0")],
        "B",
        "",
    )


def gathering() -> Collection:
    """Return the made-up return with a field that gathers the days of a member's loans."""
    tables = content()["tables"]
    tables[0]["fields"].append(
        {"name": "DAYS", "title": "Days of loans", "type": "text", "internal": True, "gathers": "Loans.LENT"}
    )
    return lending(tables=tables)


def test_a_field_gathers_what_the_rows_of_another_table_say() -> None:
    """Those with the same keys, in order, without the blank ones; nothing where there is none."""
    tables = rows(
        Members=[{"MEMBER": "A"}, {"MEMBER": "B"}, {"MEMBER": "C"}],
        Loans=[
            {"MEMBER": "A", "LENT": "01/05/2025"},
            {"MEMBER": "B", "LENT": None},
            {"MEMBER": "A", "LENT": None},
            {"MEMBER": "A", "LENT": "02/05/2025"},
        ],
    )
    found = completed(gathering(), Given(tables)).tables["Members"]
    assert found.column("DAYS") == ["01/05/2025, 02/05/2025", None, None]


def test_what_was_given_is_not_gathered_again() -> None:
    """A case with known verdicts may hold the field."""
    tables = rows(Members=[{"MEMBER": "A"}], Loans=[{"MEMBER": "A", "LENT": "01/05/2025"}])
    tables["Members"] = Rows(("MEMBER", "DAYS"), [("A", "given")])
    assert completed(gathering(), Given(tables)).tables["Members"].column("DAYS") == ["given"]
