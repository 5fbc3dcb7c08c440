"""Payload and tables turn into each other without loss, and old forms are understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ssd_registry.check import Checker
from ssd_registry.payload import open_payload, read_payload
from ssd_registry.payload.assembly import SourceRow, from_tables
from ssd_registry.payload.csv import write
from ssd_registry.payload.sheet import letter
from ssd_registry.payload.tables import TablePayload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits
from ssd_registry.tables import Layout, to_tables
from tests.strategies import payloads

if TYPE_CHECKING:
    from pathlib import Path

    from ssd_registry.payload import Payload
    from ssd_registry.report import Problem

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
VERSIONS = list(REGISTRY.releases)


def _same(payload: dict[str, Any]) -> dict[str, Any]:
    """Return what counts of a payload: an empty list of records says the same as none."""
    return orjson.loads(orjson.dumps(payload, option=orjson.OPT_SORT_KEYS))


@pytest.mark.parametrize("version", VERSIONS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_json_to_csv_and_back_is_the_same_payload(
    version: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What goes out as CSV files comes back as the payload it was."""
    release = REGISTRY.get(version)
    payload = data.draw(payloads(release))
    before = read_payload(orjson.dumps(payload), Limits())
    folder = tmp_path_factory.mktemp("tables")
    write(before, release, folder)
    after = open_payload(folder, Limits(), REGISTRY)
    came_back = {**after.envelope, "children": [child.document for child in after.children()]}
    assert _same(came_back) == _same(payload)
    assert not list(after.notes())


@pytest.mark.parametrize("version", VERSIONS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_generated_payloads_pass_in_both_forms(
    version: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A payload whose form is right as JSON has the right form as tables, and the other way round."""
    release = REGISTRY.get(version)
    payload = read_payload(orjson.dumps(data.draw(payloads(release))), Limits())
    target = tmp_path_factory.mktemp("zip") / "tables.zip"
    write(payload, release, target)
    for form in (payload, open_payload(target, Limits(), REGISTRY)):
        assert [found.message(values=True) for found in _form_problems(form)] == []


def _form_problems(payload: Payload) -> list[Problem]:
    """Return the errors that are about the form of the data: what the rules of a release say is not that."""
    found = CHECKER.check(payload).problems
    return [each for each in found if each.severity == "error" and each.words is None]


def _assembled(table: str, *rows: dict[str, str], person: str = "C1", **others: list[dict[str, str]]) -> Any:
    source = {"ssd_person": [SourceRow("ssd_person.csv", 2, {"pers_person_id": person})]}
    source[table] = [SourceRow(f"{table}.csv", number, cells) for number, cells in enumerate(rows, 2)]
    for name, cells in others.items():
        source[name] = [SourceRow(f"{name}.csv", number, row) for number, row in enumerate(cells, 2)]
    return from_tables(source, REGISTRY.get("1.0.0"))


OLD_FORMS = [
    ("ssd_person", {"pers_person_id": "C1", "pers_common_child_id": "N1"}, None, {"single_unique_id": "N1"}),
    (
        "ssd_pre_proceedings",
        {"prep_table_id": "P", "prep_person_id": "C1", "prep_la_inital_plan_approved": "Yes"},
        "pre_proceedings",
        {"pre_proceedings_initial_plan_approved": "Yes"},
    ),
    (
        "ssd_contacts",
        {
            "cont_contact_id": "K",
            "cont_person_id": "C1",
            "cont_contact_outcome_json": '{"NFA_FLAG":"Y","ADVICE_FLAG":"N","COMMENTS":"said no","NUMBER_OF_OUTCOMES":1}',
        },
        "contacts",
        {"contact_outcomes": ["NFA_FLAG"], "contact_outcome_comments": "said no"},
    ),
    (
        "ssd_s47_enquiry",
        {
            "s47e_s47_enquiry_id": "S",
            "s47e_person_id": "C1",
            "s47e_s47_outcome_json": '{"OUTCOME_CP_CONFERENCE_FLAG":"Y","OUTCOME_NFA_FLAG":"N"}',
        },
        "section_47_enquiries",
        {"section_47_outcomes": ["CP_CONFERENCE_FLAG"]},
    ),
    (
        "ssd_cin_episodes",
        {
            "cine_referral_id": "R",
            "cine_person_id": "C1",
            "cine_referral_outcome_json": "NFA_FLAG, STRATEGY_DISCUSSION_FLAG",
        },
        "referrals",
        {"referral_outcomes": ["NFA_FLAG", "STRATEGY_DISCUSSION_FLAG"]},
    ),
    (
        "ssd_address",
        {
            "addr_table_id": "A",
            "addr_person_id": "C1",
            "addr_address_json": '{"FLAT":"2","STREET":"High Street","EASTING":"400000","TOWN":""}',
        },
        "addresses",
        {"address_flat": "2", "address_street": "High Street", "address_easting": 400000},
    ),
    (
        "ssd_address",
        {"addr_table_id": "A", "addr_person_id": "C1", "addr_address_json": "2 High Street, Town"},
        "addresses",
        {"address_text": "2 High Street, Town"},
    ),
    (
        "ssd_cin_assessments",
        {
            "cina_assessment_id": "A",
            "cina_person_id": "C1",
            "cina_assessment_child_seen": "Y",
            "cina_assessment_outcome_nfa": "0",
            "cina_assessment_start_date": "2025-05-01 00:00:00",
            "cina_assessment_auth_date": "1900-01-01",
        },
        "assessments",
        {"assessment_child_seen": True, "assessment_start_date": "2025-05-01"},
    ),
    (
        "ssd_cla_placement",
        {"clap_cla_placement_id": "P", "clap_person_id": "C1", "clap_cla_placement_distance": "999.9"},
        "placements",
        {"placement_id": "P"},
    ),
    (
        "ssd_early_help_episodes",
        {"earl_episode_id": "E", "earl_person_id": "C1", "earl_episode_reason": "SSD_PH"},
        "early_help_episodes",
        {"early_help_episode_id": "E"},
    ),
]


@pytest.mark.parametrize(("table", "row", "member", "expected"), OLD_FORMS)
def test_old_names_and_forms_still_load(
    table: str, row: dict[str, str], member: str | None, expected: dict[str, Any]
) -> None:
    """What old extracts write is read as what it means, and a note says so."""
    done = (
        _assembled(table, row) if member else from_tables({table: [SourceRow("x.csv", 2, row)]}, REGISTRY.get("1.0.0"))
    )
    record = done.children[0][member][0] if member else done.children[0]
    assert {key: record.get(key) for key in expected} == expected
    assert "1900-01-01" not in record.values()
    assert any(note.rule == "old-form" for note in done.problems)


def test_every_renamed_column_still_loads_under_its_old_name() -> None:
    """Each mend that renamed a column is read by its old name into the item that it is now."""
    for release in REGISTRY.releases.values():
        for item in release.dictionary.items:
            for former in item.former_columns:
                assert release.items_by_name[former] == item


def test_records_are_placed_by_what_they_refer_to_when_they_have_no_person() -> None:
    """Old extracts of assessment factors have no person: the assessment says whose they are."""
    done = _assembled(
        "ssd_cin_assessments",
        {"cina_assessment_id": "A1", "cina_person_id": "C1"},
        ssd_assessment_factors=[
            {"cinf_table_id": "F1", "cinf_assessment_id": "A1", "cinf_assessment_factors_json": '["1A","2B"]'}
        ],
    )
    assert done.children[0]["assessment_factors"][0]["assessment_factor_codes"] == ["1A", "2B"]


def test_a_row_whose_person_is_not_there_is_told_and_not_lost_silently() -> None:
    """A contact of a person who is not in the extract is an error with its row."""
    done = _assembled("ssd_contacts", {"cont_contact_id": "K", "cont_person_id": "C9"})
    (note,) = [note for note in done.problems if note.rule == "orphan"]
    assert (note.place.file, note.place.row, note.severity) == ("ssd_contacts.csv", 2, "error")


def test_periods_of_care_are_made_from_old_episodes() -> None:
    """Episodes carry the number of a period that old extracts have no table for."""
    done = _assembled(
        "ssd_cla_episodes",
        {
            "clae_cla_episode_id": "E1",
            "clae_person_id": "C1",
            "clae_cla_id": "P1",
            "clae_cla_episode_start_date": "2024-05-01",
        },
        {
            "clae_cla_episode_id": "E2",
            "clae_person_id": "C1",
            "clae_cla_id": "P1",
            "clae_cla_episode_start_date": "2024-02-01",
        },
    )
    assert done.children[0]["periods_of_care"] == [
        {"period_of_care_id": "P1", "period_of_care_start_date": "2024-02-01"}
    ]


def test_every_exchanged_item_has_exactly_one_column() -> None:
    """No item is lost between the two forms."""
    for release in REGISTRY.releases.values():
        layout = Layout(release)
        columns = [(table, column) for table in layout.exchanged() for column in layout.headings(table)]
        exchanged = [t.name for t in release.dictionary.tables if t.level != "system"]
        items = [item for item in release.dictionary.items if item.table in exchanged]
        for item in items:
            table = item.values_table or item.table
            assert columns.count((table, item.column)) == 1, item.ref


def test_tables_hold_a_row_for_each_record() -> None:
    """A child with a referral gives one row in each of two tables, joined by the person."""
    child = {"person_id": "C1", "referrals": [{"referral_id": "R1", "referral_date": "2025-01-02"}]}
    tables = to_tables({"header": {}}, [child], REGISTRY.get("1.0.0"))
    assert tables["ssd_person"] == [{"pers_person_id": "C1"}]
    assert tables["ssd_cin_episodes"] == [
        {"cine_referral_id": "R1", "cine_person_id": "C1", "cine_referral_date": "2025-01-02"}
    ]


def test_places_are_rows_and_columns_as_excel_shows_them(tmp_path: Path) -> None:
    """A wrong value in a CSV is found at its row and column letter, blank lines counted."""
    (tmp_path / "ssd_person.csv").write_text("pers_person_id,pers_sex\r\nC1,M\r\n\r\nC2,X\r\n", encoding="utf-8-sig")
    payload = open_payload(tmp_path, Limits(), REGISTRY, release="1.0.0", authority="845")
    (problem,) = _form_problems(payload)
    assert str(problem.place) == "ssd_person.csv, row 4, column B (pers_sex)"
    assert isinstance(payload, TablePayload)


def test_unknown_columns_and_files_are_told_with_the_nearest_name(tmp_path: Path) -> None:
    """Nothing is dropped without a word."""
    (tmp_path / "ssd_person.csv").write_text("pers_person_id,pers_sexx\nC1,M\n")
    (tmp_path / "ssd_contact.csv").write_text("cont_contact_id\nK1\n")
    payload = open_payload(tmp_path, Limits(), REGISTRY, release="1.0.0")
    told = {note.rule: note for note in payload.notes()}
    assert "pers_sex" in told["unknown-column"].fix
    assert "ssd_contacts" in told["unknown-table"].fix


@pytest.mark.parametrize(("index", "expected"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_have_the_letters_of_excel(index: int, expected: str) -> None:
    """A, Z, AA, ZZ, AAA."""
    assert letter(index) == expected


def test_what_is_wrong_with_the_tables_is_in_the_report(tmp_path: Path) -> None:
    """A row that belongs to nobody and a column that is not known are errors of the check, not asides."""
    (tmp_path / "ssd_person.csv").write_text("pers_person_id,shoe_size\nC1,7\n")
    (tmp_path / "ssd_contacts.csv").write_text("cont_contact_id,cont_person_id\nK1,C9\n")
    payload = open_payload(tmp_path, Limits(), REGISTRY, release="1.0.0", authority="845")
    report = CHECKER.check(payload)
    assert {(p.rule, str(p.place)) for p in _form_problems(payload)} == {
        ("orphan", "ssd_contacts.csv, row 2, column B (cont_person_id)"),
        ("unknown-column", "ssd_person.csv, row 1, column B (shoe_size)"),
    }
    assert report.tally == {"children": 1, "rows": 2}


def test_one_table_can_be_checked_by_itself(tmp_path: Path) -> None:
    """An analyst who has only the placements at hand still learns what is wrong in them."""
    path = tmp_path / "ssd_cla_placement.csv"
    path.write_text("clap_cla_placement_id,clap_person_id,clap_cla_placement_type\nP1,C1,U4\nP2,C2,U9\n")
    payload = open_payload(path, Limits(), REGISTRY, release="1.0.0")
    (problem,) = _form_problems(payload)
    assert str(problem.place) == "ssd_cla_placement.csv, row 3, column C (clap_cla_placement_type)"
    assert any("no ssd_person.csv" in note.message() for note in payload.notes())
