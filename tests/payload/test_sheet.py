"""Tables and columns are found under the names that people give them."""

from __future__ import annotations

import pytest

from ssd_registry.payload.sheet import Found, Names, fold, recognise
from ssd_registry.registry import Registry
from ssd_registry.tables import Layout

REGISTRY = Registry()
NAMES = Names(Layout(REGISTRY.get("1.1.0")))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("pers_dob", "pers_dob"),
        (" PERS_DOB ", "pers_dob"),
        ("Pers Dob", "pers_dob"),
        ("pers-dob", "pers_dob"),
        ("[pers_dob]", "pers_dob"),
        ('"pers_dob"', "pers_dob"),
        ("\ufeffpers_dob", "pers_dob"),
    ],
)
def test_names_are_compared_as_people_write_them(written: str, name: str) -> None:
    """Case, spaces, hyphens and what is put around them do not count."""
    assert fold(written) == name


@pytest.mark.parametrize("version", list(REGISTRY.releases))
def test_every_table_is_found_by_its_name_and_never_by_that_of_another(version: str) -> None:
    """With and without its first part, in capitals, with its schema, and cut as far as it is still the only one."""
    names = Names(Layout(REGISTRY.get(version)))
    for table in names.tables:
        short = table.removeprefix("ssd_")
        for name in (table, table.upper(), short, f"dbo.{table}", f"#{table}", short.replace("_", " ")):
            assert names.table(name) == table
        for length in range(4, len(table)):
            begun = table[:length]
            found = names.table(begun, cut=True)
            assert (
                found is None or found == begun or [found] == [each for each in names.tables if each.startswith(begun)]
            )
            assert names.table(begun) in {None, begun}


def test_every_column_belongs_to_the_table_that_it_is_looked_up_in() -> None:
    """Former names too."""
    for table in NAMES.tables:
        for name, (item, former) in NAMES.columns(table).items():
            assert name in {item.column, *item.former_columns}
            assert (former is None) == (name == item.column)


def _found(name: str, *headings: str) -> Found:
    return Found(name, lambda: iter([(1, list(headings)), (2, ["x"] * len(headings))]), file=f"{name}.csv")


@pytest.mark.parametrize(
    ("headings", "table"),
    [
        (("clap_cla_placement_id", "clap_person_id"), "ssd_cla_placement"),
        (("cont_contact_id", "cont_contact_outcome"), "ssd_contact_outcomes"),
        (("cont_contact_id", "cont_contact_outcome_json", "cont_person_id"), "ssd_contacts"),
        (("pers_person_id", "clap_person_id"), None),
        (("pers_person_id",), None),
        (("name", "age"), None),
    ],
)
def test_a_file_of_another_name_is_told_by_its_columns(headings: tuple[str, ...], table: str | None) -> None:
    """By two or more of one table, and by none where two tables share as many."""
    done = recognise([_found("extract", *headings)], NAMES)
    assert list(done.tables) == ([table] if table else [])
    assert [problem.rule for problem in done.problems] == ["old-form" if table else "unknown-table"]
