"""A report as JSON, and the schema that describes it."""

from __future__ import annotations

import json

import orjson
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from ssd_registry.report import as_json, json_schema
from ssd_registry.report.json import VERSION
from tests.report.conftest import everything, made, rule_problem, written
from tests.report.test_forms import REPORTS, canary_report

SCHEMA = Draft202012Validator(json_schema(), format_checker=FormatChecker())
ALL = {**REPORTS, "canary": canary_report(), "empty": made([])}


@pytest.mark.parametrize("values", [True, False])
@pytest.mark.parametrize("name", ALL)
def test_every_report_fits_its_schema(name: str, values: bool) -> None:
    """As a value and as it is written, which are the same."""
    shown = as_json(ALL[name], values=values)
    content = json.loads(written(ALL[name], "json", values=values))
    SCHEMA.validate(content)
    assert content == shown


def test_the_schema_is_strict_and_has_a_version() -> None:
    """A member that is not described is a mistake of ours."""
    Draft202012Validator.check_schema(json_schema())
    assert json_schema()["properties"]["report_version"] == {"const": VERSION}
    shown = as_json(everything(), values=True)
    for broken in (
        shown | {"more": 1},
        shown | {"ok": "yes"},
        shown | {"problems": [{**shown["problems"][0], "more": 1}]},
    ):
        assert not SCHEMA.is_valid(broken)


def test_every_member_of_the_schema_is_used() -> None:
    """Nothing is described that no report has."""
    shown = as_json(everything(), values=True)
    definitions = json_schema()["$defs"]
    assert shown.keys() == json_schema()["properties"].keys()
    assert set().union(*shown["rules"]) == definitions["group"]["properties"].keys()
    assert set().union(*shown["problems"]) == definitions["problem"]["properties"].keys()
    assert set().union(*(each["place"] for each in shown["problems"])) == definitions["place"]["properties"].keys()


def test_explained_queries_are_told_apart() -> None:
    """Counted by themselves; the reason is the authority's, and is shown like a value."""
    report = made([rule_problem(1), rule_problem(2, explained="Seen")])
    shown = as_json(report, values=True)
    assert shown["counts"] == {"errors": 0, "queries": 1, "notes": 0, "explained": 1, "children_with_errors": 0}
    assert [each["explained"] for each in shown["rules"]] == [False, True]
    assert shown["problems"][1]["reason"] == "Seen"
    assert "reason" not in as_json(report)["problems"][1]


def test_a_rule_says_why_it_is_there() -> None:
    """Where the report knows it."""
    (group,) = [each for each in as_json(everything())["rules"] if each["rule"] == "SSD-5001"]
    assert (group["why"], group["source"]) == (
        "A placement cannot end before it begins.",
        "Our own judgement: order of dates",
    )


def test_each_finding_is_on_a_line_of_its_own() -> None:
    """So that a report can be searched, and two reports compared, line by line."""
    report = made([rule_problem(n) for n in range(120)])
    lines = written(report, "json", values=False).decode().split("\n")
    assert sum(line.startswith('{"rule":"SSD-5004"') for line in lines) == 120
    assert all(orjson.loads(line.rstrip(",")) for line in lines if line.startswith('{"rule"'))
