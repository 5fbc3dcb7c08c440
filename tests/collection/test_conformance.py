"""Cases with known verdicts are run by the real rules on both engines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ssd_registry.collection import conformance
from ssd_registry.collection.conformance import facts_of, verdicts, verdicts_of
from ssd_registry.collection.engine import SqliteTables
from ssd_registry.collection.rows import Given
from ssd_registry.errors import CannotRead
from tests.collection.lending import lending, rows

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


@pytest.mark.parametrize("line", [b"not json", b"[]", b'{"id": "x"}', b"null"])
def test_a_line_that_is_no_case_is_said(line: bytes) -> None:
    """With its number."""
    with pytest.raises(CannotRead, match="Line 1 is not a case"):
        list(verdicts(LENDING, [line]))


def test_engines_that_differ_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """A verdict is one on which both agree."""

    class Deaf(SqliteTables):
        def fill(self, given: Given) -> None:
            super().fill(Given({}))

    monkeypatch.setitem(conformance.ENGINES, "duckdb", Deaf)  # type: ignore[arg-type]
    with pytest.raises(CannotRead, match="engines differ"):
        verdict("4", {"Members": [{"SEX": "x"}]})


def test_verdicts_are_written_for_the_rules_that_are_asked_for(tmp_path: Path) -> None:
    """One line for each case."""
    cases, output = tmp_path / "cases.jsonl", tmp_path / "verdicts.jsonl"
    cases.write_bytes(b"\n".join([case("1", {"Loans": []}), b"", case("4", {"Members": []})]))
    assert verdicts_of(LENDING, cases, output, ()) == 2
    assert verdicts_of(LENDING, cases, output, ("4",), ["sqlite"]) == 1
    assert json.loads(output.read_text())["id"] == "case 4"
