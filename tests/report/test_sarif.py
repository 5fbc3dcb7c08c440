"""A report as SARIF 2.1.0: the essential structure, and what a viewer makes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ssd_registry.payload.payload import Place
from tests.report.conftest import everything, in_list, made, rule_problem, written
from tests.report.test_forms import REPORTS


def log(report: object, *, values: bool = True) -> dict[str, Any]:
    """Return the one run of a report as SARIF."""
    content = json.loads(written(report, "sarif", values=values))  # type: ignore[arg-type]
    assert content.keys() == {"$schema", "version", "runs"}
    assert content["version"] == "2.1.0"
    (run,) = content["runs"]
    return dict(run)


@pytest.mark.parametrize("values", [True, False])
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_has_the_structure_of_sarif(name: str, values: bool) -> None:
    """What the standard requires of runs, rules, results and places, and no member it does not know."""
    run = log(REPORTS[name], values=values)
    assert run.keys() == {"tool", "invocations", "properties", "results"}
    driver = run["tool"]["driver"]
    assert driver["name"] == "ssd-registry"
    assert len({rule["id"] for rule in driver["rules"]}) == len(driver["rules"])
    for rule in driver["rules"]:
        assert rule.keys() <= {"id", "shortDescription", "fullDescription", "help", "defaultConfiguration"}
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"]
    for result in run["results"]:
        _check_result(result, driver["rules"], values=values)
    (call,) = run["invocations"]
    assert call["executionSuccessful"] is True
    assert all(told["message"]["text"] for told in call["toolExecutionNotifications"])


def _check_result(result: dict[str, Any], rules: list[dict[str, Any]], *, values: bool) -> None:
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["level"] in {"error", "warning", "note"}
    assert result["message"]["text"]
    assert ("partialFingerprints" in result) == values
    for kept in result["suppressions"]:
        assert (kept["kind"], kept["status"]) == ("external", "accepted")
        assert ("justification" in kept) == values
    (location,) = result["locations"]
    physical, (logical,) = location["physicalLocation"], location["logicalLocations"]
    assert " " not in physical["artifactLocation"]["uri"]
    assert physical.get("region", {"startLine": 1})["startLine"] >= 1
    assert logical["fullyQualifiedName"]
    assert logical["kind"] in {"member", "object", "value"}


LOCATIONS = [
    ("a pointer", Place(pointer="/children/0/sex"), "made.json", None, "/children/0/sex"),
    ("a line", Place(pointer="/children/0/sex", line=2), "made.json", 2, "/children/0/sex"),
    ("the whole", Place(), "made.json", None, "whole payload"),
    ("a cell", Place(file="a b.csv", row=3, column="B", heading="sex"), "a%20b.csv", 3, "B/sex"),
    ("a sheet", Place(file="a.xlsx", sheet="S", row=3, column="B", heading="sex"), "a.xlsx", 3, "S/B/sex"),
    ("a file", Place(file="a.csv"), "a.csv", None, "a.csv"),
    ("a database", Place(table="t", key="k = 1", heading="sex"), "made.json", None, "t/k = 1/sex"),
    ("a table", Place(table="t"), "made.json", None, "t"),
]


@pytest.mark.parametrize(("name", "place", "uri", "line", "logical"), LOCATIONS, ids=[row[0] for row in LOCATIONS])
def test_a_place_is_a_line_of_a_file_and_a_name_in_the_data(
    name: str, place: Place, uri: str, line: int | None, logical: str
) -> None:
    """As far as there is one."""
    (result,) = log(made([in_list(place, "Z")]))["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == uri
    assert location["physicalLocation"].get("region", {}).get("startLine") == line
    assert location["logicalLocations"][0]["fullyQualifiedName"] == logical


def test_severities_are_levels() -> None:
    """A query is a warning, and one that was explained is a suppressed one."""
    report = made(
        [rule_problem(1, "error"), rule_problem(2), rule_problem(3, "note"), rule_problem(4, explained="Seen")]
    )
    results = log(report)["results"]
    assert [result["level"] for result in results] == ["error", "warning", "note", "warning"]
    assert [len(result["suppressions"]) for result in results] == [0, 0, 0, 1]
    assert results[3]["suppressions"][0]["justification"] == "Seen"
    assert results[1]["partialFingerprints"] == {"ssdMark/v1": rule_problem(2).mark}


def test_nothing_sent_becomes_a_link_or_a_placeholder() -> None:
    """Brackets and braces mean something in a message of SARIF."""
    (result,) = log(made([in_list(Place(), "[here](http://example.org/) {0}")]))["results"]
    assert "\\[here](http://example.org/) {{0}}" in result["message"]["text"]


def test_what_was_not_run_and_not_checked_is_told() -> None:
    """As notifications of the run."""
    told = [each["message"]["text"] for each in log(everything())["invocations"][0]["toolExecutionNotifications"]]
    assert told[0].startswith("Not checked: ")
    assert "Not run: needs ssd_address: SSD-1, SSD-2" in told
    assert any("an error cannot be explained away" in each for each in told)
