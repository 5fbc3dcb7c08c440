"""A return is derived from the combined payload by its own queries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest
from tests.collection.lending import lending

from ssd_registry.check import Checker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import Derived, derive
from ssd_registry.errors import CannotRead
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

LENDING = lending()
CHECKER = Checker(Registry())
HEADER = {
    "standard": "ssd",
    "release": "1.1.0",
    "local_authority": "845",
    "mode": "full",
    "extracted_at": "2026-04-01T09:00:00Z",
}


def derived(
    children: list[dict[str, Any]], *, made: Collection = LENDING, whole: bool = False, **header: Any
) -> Derived:
    body = orjson.dumps({"header": {**HEADER, **header}, "children": children})
    return derive(read_payload(body, Limits()), made, CHECKER, whole=whole)


def referral(key: str, day: str, **more: Any) -> dict[str, Any]:
    return {"referral_id": key, "referral_date": day, **more}


CHILDREN = [
    {
        "person_id": "B",
        "date_of_birth": "2001-02-03",
        "sex": "F",
        "referrals": [referral("R1", "2025-05-01", referral_closed_date="2025-06-01")],
    },
    {"person_id": "A", "referrals": [referral("R2", "2027-05-01")]},
]
RELEASE = Registry().get("1.1.0")


def named(children: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return *children* with the items named as the release names them."""
    close, born = RELEASE.items_by_name["cine_close_date"].name, RELEASE.items_by_name["pers_dob"].name
    text = orjson.dumps(children).decode().replace("referral_closed_date", close).replace("date_of_birth", born)
    loaded: list[dict[str, Any]] = orjson.loads(text)
    return loaded


def test_rows_are_in_the_columns_and_the_date_form_of_the_return() -> None:
    """Blank where the payload says nothing; what the header says is at hand."""
    tables = derived(named(CHILDREN)).made.tables
    assert tables["Members"].fields == ("MEMBER", "BORN", "SEX", "SHOE")
    assert tables["Members"].values == [("A", None, None, "845"), ("B", "03/02/2001", "F", "845")]
    assert tables["Loans"].values == [("B", "01/05/2025", "01/06/2025")]
    assert list(tables) == ["Members", "Loans"]


def test_the_collection_year_bounds_what_is_in_it_unless_all_is_wanted() -> None:
    """A payload that was made from a return gives it back whole."""
    assert [row[0] for row in derived(named(CHILDREN), whole=True).made.tables["Loans"].values] == ["A", "B"]


def test_what_failed_its_structure_is_left_out_and_told() -> None:
    """The rest of the child is there; of a list of codes, only the wrong one is gone."""
    found = derived(
        [{"person_id": "A", "sex": "unknown", "referrals": [referral("R1", "soon"), referral("R2", "2025-05-01")]}]
    )
    assert found.made.tables["Members"].values == [("A", None, None, "845")]
    assert [row[1] for row in found.made.tables["Loans"].values] == ["01/05/2025", None]
    assert {problem.rule for problem in found.problems} == {"not-in-list", "not-a-date"}


def test_the_right_codes_of_a_list_stay() -> None:
    """One wrong code does not take the others with it."""
    sql = "select cinf_table_id as MEMBER, cinf_assessment_factor as SEX from ssd_assessment_factor_codes"
    made = lending(derive=[{"table": "Members", "sql": sql}])
    child = {
        "person_id": "A",
        "assessment_factors": [{"assessment_factors_id": "F1", "assessment_factor_codes": ["1A", "no", "2A"]}],
    }
    assert [row[1] for row in derived([child], made=made).made.tables["Members"].values] == ["1A", "2A"]


@pytest.mark.parametrize(
    "header", [{"local_authority": 5}, {"extracted_at": "soon"}, {"period_start": "never"}, {"source_system": "x"}]
)
def test_a_header_that_is_wrong_stops_nothing(header: dict[str, Any]) -> None:
    """It is told with the rest."""
    found = derived(named(CHILDREN), **header)
    assert found.problems
    assert len(found.made.tables["Members"].values) == 2


def test_a_release_that_the_return_does_not_know_is_said() -> None:
    """With what to choose instead."""
    with pytest.raises(CannotRead, match=r"derived from release 9\.9\.9"):
        derived(named(CHILDREN), made=lending(ssd_releases=["9.9.9"]))


def test_a_return_without_queries_is_said() -> None:
    """It is not derived as empty."""
    with pytest.raises(CannotRead, match="not derived"):
        derived(named(CHILDREN), made=lending(derive=[]))


def test_an_authority_that_tries_to_be_a_query_is_text(tmp_path: Path) -> None:
    """What a header says is never run."""
    found = derived(named(CHILDREN), local_authority="8'45")
    assert found.made.tables["Members"].values[0][3] == "8'45"
