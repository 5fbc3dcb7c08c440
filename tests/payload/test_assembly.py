"""Rows become documents, in whatever order they stand and however they say whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.tables import to_tables

if TYPE_CHECKING:
    from ssd_registry.release import Release

REGISTRY = Registry()
RELEASE = REGISTRY.get("1.1.0")
PAYLOAD = Sampler(RELEASE, seed=3).payload(6)
TABLES = to_tables(PAYLOAD, PAYLOAD["children"], RELEASE)


def _text(value: Any) -> str:
    return ("false", "true")[value] if isinstance(value, bool) else str(value)


def _rows(name: str, rows: list[dict[str, Any]]) -> list[SourceRow]:
    cells = ({column: _text(value) for column, value in row.items()} for row in rows)
    return [SourceRow(f"{name}.csv", number, each) for number, each in enumerate(cells, 2)]


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(each) for key, each in sorted(value.items())}
    return sorted(map(_sorted, value), key=orjson.dumps) if isinstance(value, list) else value


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_the_order_of_rows_and_tables_does_not_matter(random: Any) -> None:
    """Each record comes to its child, and each value to its list, wherever it stands."""
    shuffled = {
        name: random.sample(rows, len(rows))
        for name, rows in random.sample(sorted(TABLES.items()), len(TABLES))
        if rows
    }
    done = from_tables({name: _rows(name, rows) for name, rows in shuffled.items()}, RELEASE)
    assert _sorted({**done.envelope, "children": done.children}) == _sorted(PAYLOAD)
    assert [each.rule for each in done.problems] == []


def _assembled(release: Release = RELEASE, **tables: list[dict[str, Any]]) -> Any:
    return from_tables({name: _rows(name, rows) for name, rows in tables.items()}, release)


def test_a_record_without_a_person_belongs_where_the_record_that_it_refers_to_does() -> None:
    """Through several records, as far as their tables stand in that order."""
    done = _assembled(
        ssd_person=[{"pers_person_id": "C1"}, {"pers_person_id": "C2"}],
        ssd_cin_episodes=[{"cine_referral_id": "R2", "cine_person_id": "C2"}],
        ssd_cin_assessments=[{"cina_assessment_id": "A2", "cina_referral_id": "R2"}],
        ssd_assessment_factors=[{"cinf_table_id": "F2", "cinf_assessment_id": "A2"}],
        ssd_assessment_factor_codes=[{"cinf_table_id": "F2", "cinf_assessment_factor": "1A"}],
    )
    assert list(done.children[1]) == ["person_id", "referrals", "assessments", "assessment_factors"]
    assert done.children[1]["assessment_factors"][0]["assessment_factor_codes"] == ["1A"]
    assert done.problems == []


@pytest.mark.parametrize("row", [{"cont_contact_id": "K1"}, {"cont_contact_id": "K1", "cont_person_id": "C9"}])
def test_a_row_that_belongs_to_nobody_is_told_once(row: dict[str, str]) -> None:
    """With its row, whether it names nobody or somebody who is not there."""
    done = _assembled(ssd_person=[{"pers_person_id": "C1"}], ssd_contacts=[row])
    assert [(each.rule, each.place.row) for each in done.problems] == [("orphan", 2)]
    assert done.children == [{"person_id": "C1"}]


def test_two_persons_of_one_identifier_are_two_children() -> None:
    """The check says so; the records go to the first."""
    done = _assembled(
        ssd_person=[{"pers_person_id": "C1"}] * 2, ssd_contacts=[{"cont_contact_id": "K1", "cont_person_id": "C1"}]
    )
    assert done.children == [{"person_id": "C1", "contacts": [{"contact_id": "K1"}]}, {"person_id": "C1"}]


def test_a_table_of_a_list_goes_before_what_an_old_column_held() -> None:
    """Where both are there."""
    done = _assembled(
        ssd_person=[{"pers_person_id": "C1"}],
        ssd_contacts=[{"cont_contact_id": "K1", "cont_person_id": "C1", "cont_contact_outcome_json": '["NFA_FLAG"]'}],
        ssd_contact_outcomes=[{"cont_contact_id": "K1", "cont_contact_outcome": "ADVICE_FLAG"}],
    )
    assert done.children[0]["contacts"][0]["contact_outcomes"] == ["ADVICE_FLAG"]
