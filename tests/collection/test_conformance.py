"""Cases with known verdicts are run by the real rules on both engines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.collection.lending import content, lending, rows

from ssd_registry.build.collections import made_of
from ssd_registry.collection import conformance
from ssd_registry.collection.conformance import facts_of, verdicts, verdicts_of
from ssd_registry.collection.engine import SqliteTables
from ssd_registry.collection.rows import Given
from ssd_registry.errors import CannotRead, SsdError

LENDING = lending()


def case(rule: str, tables: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"id": f"case {rule}", "rule": rule, "tables": tables, **more}).encode()


def verdict(*args: Any, **more: Any) -> dict[str, Any]:
    (line,) = verdicts(LENDING, [case(*args, **more)])
    return json.loads(line)


def test_rows_and_columns_at_fault_are_the_verdict() -> None:
    """Those of every table that the rule points at."""
    found = verdict(
        "2", {"Members": [{"MEMBER": 1, "BORN": "2025-06-01"}], "Loans": [{"MEMBER": 1.0, "LENT": "2025-05-01"}]}
    )
    assert found == {
        "id": "case 2",
        "expected": [
            {"table": "Loans", "row": 0, "columns": ["LENT"]},
            {"table": "Members", "row": 0, "columns": ["BORN"]},
        ],
        "la_level": False,
        "outcome": "ok",
    }


def test_a_rule_about_the_whole_return_names_no_row() -> None:
    """It says so instead."""
    found = verdict("6", {"Members": [{"MEMBER": "A"}]}, metadata={"localAuthority": "845"})
    assert (found["la_level"], found["expected"]) == (True, [])


def test_a_rule_that_there_is_not_is_not_passed() -> None:
    """An engine that lacks a rule must not look right."""
    assert verdict("99", {"Members": []})["outcome"] == "not_implemented"


def test_a_rule_that_lacks_a_table_is_skipped() -> None:
    """Last year's return was not given."""
    assert verdict("5", {"Members": [{"MEMBER": "A"}]})["outcome"] == "skipped"


def test_what_no_return_has_is_passed_over() -> None:
    """Cases carry tables and columns of their tool."""
    found = verdict("4", {"Members": [{"MEMBER": "A", "SEX": "x", "index": 3}], "Unknown": [{"a": 1}]})
    assert [each["row"] for each in found["expected"]] == [0]


FACTS = [
    ({"collection_start": "2020-04-01", "collection_end": "2021-03-31"}, "2020-04-01", "2021-03-31"),
    ({"collection_end": "2021-03-31"}, None, "2021-03-31"),
    ({"collectionYear": "2026"}, "2025-04-01", "2026-03-31"),
    ({"collectionYear": "2019/20"}, "2018-04-01", "2019-03-31"),
    ({"collection_end": "soon"}, None, None),
    ({}, None, None),
]


@pytest.mark.parametrize(("metadata", "start", "end"), FACTS)
def test_the_year_of_a_case_is_what_it_says(metadata: dict[str, str], start: str | None, end: str | None) -> None:
    """By its days, or by its number; otherwise it is not known."""
    facts = facts_of(metadata, rows())
    assert (facts["year_start"], facts["year_end"]) == (start, end)


NO_CASE = [
    b"not json",
    b"[]",
    b'{"id": "x"}',
    b"null",
    b"1",
    b'"id"',
    b'{"id": 1, "rule": 1, "tables": []}',
    b'{"id": 1, "rule": 1, "tables": {"Loans": 1}}',
    b'{"id": 1, "rule": 1, "tables": {"Loans": [1]}}',
    b'{"id": 1, "rule": 1, "tables": {"Loans": []}, "metadata": [1]}',
    b'{"id": 1, "rule": 1, "tables": {"Loans": []}, "reference": {"libraries": "x"}}',
]


@pytest.mark.parametrize("line", NO_CASE)
def test_a_line_that_is_no_case_is_said(line: bytes) -> None:
    """With its number."""
    with pytest.raises(CannotRead, match="Line 1 is not a case"):
        list(verdicts(LENDING, [line]))


def test_engines_that_differ_are_not_hidden(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The verdict is that of the first, and says so; all others are there too."""

    class Deaf(SqliteTables):
        def fill(self, given: Given) -> None:  # noqa: ARG002 - it does not listen
            super().fill(Given({}))

    monkeypatch.setitem(conformance.ENGINES, "duckdb", Deaf)  # type: ignore[arg-type]
    differing = case("4", {"Members": [{"SEX": "x"}]})
    (line,) = verdicts(LENDING, [differing])
    found = json.loads(line)
    assert (found["engines_differ"], found["outcome"]) == (True, "ok")
    assert found["expected"] == [{"table": "Members", "row": 0, "columns": ["SEX"]}]
    cases, output = tmp_path / "cases.jsonl", tmp_path / "verdicts.jsonl"
    cases.write_bytes(b"\n".join([differing, case("1", {"Loans": []})]))
    with pytest.raises(CannotRead, match="The engines differ on case 4"):
        verdicts_of(LENDING, cases, output, ())
    assert len(output.read_text().splitlines()) == 2


WRONG = [
    {"cases": "nowhere.jsonl"},
    {"output": "nowhere/verdicts.jsonl"},
    {"engines": ["postgresql"]},
]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_run_is_said(wrong: dict[str, Any], tmp_path: Path) -> None:
    """In words, and with nothing written."""
    (tmp_path / "cases.jsonl").write_bytes(case("1", {"Loans": []}))
    asked = {"cases": "cases.jsonl", "output": "verdicts.jsonl", "engines": None, **wrong}
    with pytest.raises(SsdError, match=r"cannot be written|There is no"):
        verdicts_of(LENDING, tmp_path / asked["cases"], tmp_path / asked["output"], (), asked["engines"])
    assert not (tmp_path / "verdicts.jsonl").exists()


def test_verdicts_are_written_for_the_rules_that_are_asked_for(tmp_path: Path) -> None:
    """One line for each case."""
    cases, output = tmp_path / "cases.jsonl", tmp_path / "verdicts.jsonl"
    cases.write_bytes(b"\n".join([case("1", {"Loans": []}), b"", case("4", {"Members": []})]))
    assert verdicts_of(LENDING, cases, output, ()) == 2
    assert verdicts_of(LENDING, cases, output, ("4",), ["sqlite"]) == 1
    assert json.loads(output.read_text())["id"] == "case 4"


def test_a_column_goes_by_every_name_that_it_has() -> None:
    """Rules of a return sometimes have other names for its columns than its files."""
    tables = content()["tables"]
    tables[0]["fields"][2]["also_called"] = ["GENDER"]
    (line,) = verdicts(lending(tables=tables), [case("4", {"Members": [{"gender": "x"}]})])
    assert json.loads(line)["expected"] == [{"table": "Members", "row": 0, "columns": ["SEX"]}]


SHARED = Path(__file__).parents[3] / "shared" / "conformance"
CAPTURED = [
    ("cin", "2025-26", "cases_cin.jsonl", 109, set()),
    # 700 and 701: the captured day 2000-12-10 can be read, and the verdict is that of 2000/12/10, which cannot.
    ("ssda903", "2026-27", "cases_903.jsonl", 322, {"700", "701"}),
]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the cases that others captured are not here")
@pytest.mark.parametrize(("name", "year", "file", "rules", "disputed"), CAPTURED)
def test_captured_verdicts_are_met(name: str, year: str, file: str, rules: int, disputed: set[str]) -> None:
    """Every rule that is in force in the year, at every row, on both engines; docs/decisions/0012 has the disputes."""
    made, faults = made_of(Path(__file__).parents[2] / "schema", name, year)
    live = f"{'lac' if name == 'ssda903' else name}{year.replace('-', '_')}"
    waived = {line.partition("\t")[0] for line in (SHARED / "waivers.tsv").read_text().splitlines()}
    lines = [line for line in (SHARED / file).read_bytes().splitlines() if live in json.loads(line)["active_in"]]
    found = {each["id"]: each for each in map(json.loads, verdicts(made, lines))}
    wrong = set()
    for each in map(json.loads, lines):
        said = found[each["id"]]
        wanted = {(row["table"], row["row"]) for row in each["expected"]}
        same = wanted == {(row["table"], row["row"]) for row in said["expected"]}
        if each["id"] not in waived and not (same and bool(each.get("la_level")) == said["la_level"]):
            wrong.add(each["rule"])
    assert not faults
    assert wrong == disputed
    assert len({each["rule"] for each in map(json.loads, lines)}) == rules
