"""What a payload gives of a return is counted field by field."""

from __future__ import annotations

from tests.collection.lending import content, lending

from ssd_registry.collection.coverage import coverage, totals


def test_each_field_that_the_return_carries_is_told_of() -> None:
    """Derived, or missing with the reason; keys of our own are not counted."""
    covered = coverage(lending())
    assert [(each.field, each.standing, each.loads) for each in covered] == [
        ("MEMBER", "derived", True),
        ("BORN", "derived", True),
        ("SEX", "derived", True),
        ("SHOE", "missing", False),
        ("MEMBER", "derived", True),
        ("LENT", "derived", True),
        ("BACK", "derived", True),
    ]
    assert [each.why for each in covered if each.why] == ["Nobody keeps it."]
    assert totals(covered) == {"fields": 7, "derived": 6, "partly": 0, "missing": 1, "read_back": 6}


def test_a_field_with_a_source_and_a_gap_is_partly_there() -> None:
    """What is lost is said."""
    tables = content()["tables"]
    tables[0]["fields"][1]["gap"] = "Only the year is kept."
    found = {each.field: each for each in coverage(lending(tables=tables))}
    assert (found["BORN"].standing, found["BORN"].why) == ("partly", "Only the year is kept.")


def test_a_table_that_no_query_fills_is_missing() -> None:
    """Whatever its fields say."""
    made = lending(derive=content()["derive"][:1])
    assert {each.standing for each in coverage(made) if each.table == "Loans"} == {"missing"}
    assert all(each.why for each in coverage(made) if each.standing == "missing")


def test_a_table_that_nothing_loads_does_not_come_back() -> None:
    """It is told apart from one that is derived."""
    made = lending(load=content()["load"][:1])
    assert [each.loads for each in coverage(made)] == [True, True, True, False, False, False, False]
