"""Rows of several returns become those of one payload: the same child once, what differs told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.collection.merge import Conflict, Part, merge
from ssd_registry.registry import Registry

RELEASE = Registry().get("1.1.0")


def person(key: str, **more: str) -> dict[str, str]:
    return {"pers_person_id": key, **more}


def referral(key: str, child: str, **more: str) -> dict[str, str]:
    return {"cine_referral_id": key, "cine_person_id": child, **more}


def together(*parts: dict[str, list[dict[str, str]]]):
    return merge([Part(f"r{number}", tables) for number, tables in enumerate(parts, 1)], RELEASE)


def test_a_child_in_two_returns_is_one_child() -> None:
    """What only one of them says is taken."""
    merged = together(
        {"ssd_person": [person("A", pers_sex="F")]}, {"ssd_person": [person("A", pers_dob="2015-01-02"), person("B")]}
    )
    assert merged.tables["ssd_person"] == [person("A", pers_sex="F", pers_dob="2015-01-02"), person("B")]
    assert merged.conflicts == []


def test_what_differs_is_told_and_the_first_is_kept() -> None:
    """Nobody resolves it silently."""
    merged = together(
        {"ssd_person": [person("A", pers_dob="2015-01-02")]}, {"ssd_person": [person("A", pers_dob="2015-02-01")]}
    )
    assert merged.tables["ssd_person"] == [person("A", pers_dob="2015-01-02")]
    assert merged.conflicts == [Conflict("A", "ssd_person", "pers_dob", "r1", "2015-01-02", "r2", "2015-02-01")]


def test_one_child_under_two_identifiers_is_known_by_pupil_number_and_birth() -> None:
    """Every record of the second return follows."""
    same = {"pers_upn": "A123", "pers_dob": "2015-01-02"}
    merged = together(
        {"ssd_person": [person("A", **same)]},
        {
            "ssd_person": [person("Z", **same)],
            "ssd_cin_episodes": [referral("Z-r1", "Z", cine_referral_date="2025-05-01")],
        },
    )
    assert [row["pers_person_id"] for row in merged.tables["ssd_person"]] == ["A"]
    assert merged.tables["ssd_cin_episodes"][0]["cine_person_id"] == "A"
    assert merged.same == {"Z": "A"}


def test_one_pupil_number_with_two_dates_of_birth_is_two_children_and_is_told() -> None:
    """A mistyped number must not join two children."""
    merged = together(
        {"ssd_person": [person("A", pers_upn="A123", pers_dob="2015-01-02")]},
        {"ssd_person": [person("Z", pers_upn="A123", pers_dob="2016-01-02")]},
    )
    assert [row["pers_person_id"] for row in merged.tables["ssd_person"]] == ["A", "Z"]
    assert [each.column for each in merged.conflicts] == ["pers_dob"]


def test_a_record_of_both_returns_is_one_record() -> None:
    """It is the same by the child and its first date, whatever its identifier; what refers to it follows."""
    merged = together(
        {
            "ssd_person": [person("A")],
            "ssd_cin_episodes": [referral("A-r1", "A", cine_referral_date="2025-05-01", cine_close_reason="RC1")],
        },
        {
            "ssd_person": [person("A")],
            "ssd_cin_episodes": [referral("x9", "A", cine_referral_date="2025-05-01", cine_close_date="2025-06-01")],
            "ssd_cin_assessments": [
                {
                    "cina_assessment_id": "a1",
                    "cina_person_id": "A",
                    "cina_referral_id": "x9",
                    "cina_assessment_start_date": "2025-05-02",
                }
            ],
        },
    )
    assert merged.tables["ssd_cin_episodes"] == [
        referral("A-r1", "A", cine_referral_date="2025-05-01", cine_close_reason="RC1", cine_close_date="2025-06-01")
    ]
    assert merged.tables["ssd_cin_assessments"][0]["cina_referral_id"] == "A-r1"
    assert merged.conflicts == []


def test_two_records_of_one_return_stay_two() -> None:
    """Only records of different returns are put together, and each with one other."""
    twins = [
        referral("A-r1", "A", cine_referral_date="2025-05-01"),
        referral("A-r2", "A", cine_referral_date="2025-05-01"),
    ]
    merged = together(
        {"ssd_person": [person("A")], "ssd_cin_episodes": twins},
        {"ssd_person": [person("A")], "ssd_cin_episodes": [dict(each) for each in twins]},
    )
    assert [row["cine_referral_id"] for row in merged.tables["ssd_cin_episodes"]] == ["A-r1", "A-r2"]


def test_an_identifier_that_is_taken_gets_another() -> None:
    """Two returns number their records alike; a third record must not hide the first."""
    merged = together(
        {"ssd_person": [person("A")], "ssd_cin_episodes": [referral("A-r1", "A", cine_referral_date="2025-05-01")]},
        {
            "ssd_person": [person("A")],
            "ssd_cin_episodes": [referral("A-r1", "A", cine_referral_date="2025-09-09")],
            "ssd_cin_assessments": [
                {"cina_assessment_id": "A-r1-a1", "cina_person_id": "A", "cina_referral_id": "A-r1"}
            ],
        },
    )
    keys = [row["cine_referral_id"] for row in merged.tables["ssd_cin_episodes"]]
    assert keys == ["A-r1", "A-r1-2"]
    assert merged.tables["ssd_cin_assessments"][0]["cina_referral_id"] == "A-r1-2"


def test_a_list_of_codes_follows_its_record() -> None:
    """Rows of a list are known by the record's identifier; a code that is there already is not doubled."""
    factors = {
        "ssd_person": [person("A")],
        "ssd_assessment_factors": [
            {"cinf_table_id": "f1", "cinf_assessment_id": "a1", "assessment_factors_person_id": "A"}
        ],
    }
    codes = "ssd_assessment_factor_codes"
    merged = together(
        {**factors, codes: [{"cinf_table_id": "f1", "cinf_assessment_factor": "1A"}]},
        {
            "ssd_person": [person("A")],
            "ssd_assessment_factors": [
                {"cinf_table_id": "g7", "cinf_assessment_id": "a1", "assessment_factors_person_id": "A"}
            ],
            codes: [
                {"cinf_table_id": "g7", "cinf_assessment_factor": "1A"},
                {"cinf_table_id": "g7", "cinf_assessment_factor": "2A"},
            ],
        },
    )
    assert merged.tables[codes][0] == {"cinf_table_id": "f1", "cinf_assessment_factor": "1A"}
    assert {row["cinf_assessment_factor"] for row in merged.tables[codes]} == {"1A", "2A"}


def test_the_header_spans_all_returns() -> None:
    """From the earliest start to the latest end; whose it is has to agree."""

    def header(**cells: str) -> dict[str, list[dict[str, str]]]:
        return {"ssd_person": [], "ssd_payload_header": [cells]}

    merged = together(
        header(local_authority="845", period_start="2024-04-01", period_end="2025-03-31"),
        header(local_authority="201", period_start="2023-04-01", period_end="2026-03-31"),
    )
    assert merged.tables["ssd_payload_header"] == [
        {"local_authority": "845", "period_start": "2023-04-01", "period_end": "2026-03-31"}
    ]
    assert [(each.column, each.other_value) for each in merged.conflicts] == [("local_authority", "201")]


ROWS = st.lists(
    st.fixed_dictionaries(
        {"pers_person_id": st.sampled_from("ABC")},
        optional={"pers_dob": st.sampled_from(["2015-01-02", "2016-01-02"]), "pers_sex": st.sampled_from("FM")},
    ),
    max_size=3,
    unique_by=lambda row: row["pers_person_id"],
)


@given(ROWS)
def test_a_return_put_together_with_itself_is_itself(held: list[dict[str, str]]) -> None:
    """No conflict, no row more."""
    merged = together({"ssd_person": [dict(row) for row in held]}, {"ssd_person": [dict(row) for row in held]})
    assert merged.tables.get("ssd_person", []) == held
    assert merged.conflicts == []


@given(ROWS, ROWS)
def test_no_value_is_lost_without_a_word(first: list[dict[str, str]], second: list[dict[str, str]]) -> None:
    """Each value of each return is in the payload, or told as the other side of a conflict."""
    merged = together({"ssd_person": [dict(row) for row in first]}, {"ssd_person": [dict(row) for row in second]})
    kept = {(row["pers_person_id"], *each) for row in merged.tables.get("ssd_person", []) for each in row.items()}
    told = {(each.person, each.column, each.other_value) for each in merged.conflicts}
    assert {(row["pers_person_id"], *each) for row in [*first, *second] for each in row.items()} <= kept | told


@pytest.mark.parametrize("count", [0, 1, 3])
def test_any_number_of_returns_is_put_together(count: int) -> None:
    """None gives nothing."""
    merged = together(*[{"ssd_person": [person(f"C{number}")]} for number in range(count)])
    assert len(merged.tables.get("ssd_person", [])) == count


def conference(key: str, **more: str) -> dict[str, str]:
    return {"icpc_icpc_id": key, "icpc_person_id": "A", **more}


def test_a_record_without_its_first_date_is_known_by_another() -> None:
    """One return has the day by which a conference should be held, and the other only the day on which it was."""
    both = {"icpc_icpc_target_date": "2025-05-20", "icpc_icpc_date": "2025-05-15"}
    merged = together(
        {"ssd_person": [person("A")], "ssd_initial_cp_conference": [conference("i1", **both)]},
        {
            "ssd_person": [person("A")],
            "ssd_initial_cp_conference": [
                conference("x", icpc_icpc_date="2025-05-15", icpc_icpc_outcome_cp_flag="true")
            ],
        },
    )
    assert merged.tables["ssd_initial_cp_conference"] == [conference("i1", **both, icpc_icpc_outcome_cp_flag="true")]


def status(key: str, code: str, **more: str) -> dict[str, str]:
    return {"lega_legal_status_id": key, "lega_person_id": "A", "lega_legal_status": code, **more}


@pytest.mark.parametrize(
    ("first", "second", "records"),
    [
        ([status("l1", "C2")], [status("x", "C2", lega_legal_status_start_date="2025-05-01")], 1),
        ([status("l1", "C1")], [status("x", "C2", lega_legal_status_start_date="2025-05-01")], 2),
        (
            [
                status("l1", "C2", lega_legal_status_start_date="2024-01-01"),
                status("l2", "C2", lega_legal_status_start_date="2025-05-01"),
            ],
            [status("x", "C2")],
            3,
        ),
    ],
)
def test_a_record_without_a_date_is_the_only_one_that_it_can_be(
    first: list[dict[str, str]], second: list[dict[str, str]], records: int
) -> None:
    """It agrees in all that both say; where two do, it is neither."""
    tables = ({"ssd_person": [person("A")], "ssd_legal_status": each} for each in (first, second))
    merged = together(*tables)
    assert len(merged.tables["ssd_legal_status"]) == records
    assert merged.conflicts == []


def test_what_the_same_records_refer_to_is_the_same() -> None:
    """An episode that both returns have makes one of the periods of care that each gives it, though one has no day."""
    episode = {"clae_person_id": "A", "clae_cla_episode_start_date": "2025-12-01"}
    merged = together(
        {
            "ssd_person": [person("A")],
            "ssd_cla_episodes": [{**episode, "clae_cla_episode_id": "e1", "clae_cla_id": "p1"}],
            "ssd_cla_periods_of_care": [{"poca_cla_id": "p1", "poca_person_id": "A"}],
        },
        {
            "ssd_person": [person("A")],
            "ssd_cla_episodes": [{**episode, "clae_cla_episode_id": "x", "clae_cla_id": "y"}],
            "ssd_cla_periods_of_care": [{"poca_cla_id": "y", "poca_person_id": "A", "poca_start_date": "2024-01-05"}],
        },
    )
    assert merged.tables["ssd_cla_periods_of_care"] == [
        {"poca_cla_id": "p1", "poca_person_id": "A", "poca_start_date": "2024-01-05"}
    ]
    assert merged.tables["ssd_cla_episodes"] == [{**episode, "clae_cla_episode_id": "e1", "clae_cla_id": "p1"}]
