"""The rules of a release over HTTP: a list to look through, each rule whole, and files to take away."""

from __future__ import annotations

from typing import Any

import httpx
import msgspec
import pytest

from ssd_registry.registry import Registry
from ssd_registry.release import Rule

RELEASE = Registry().get("1.1.0")
HOME = "/v1/standards/ssd/releases/1.1.0/rules"


def test_every_rule_is_in_the_list_and_has_an_address(client: httpx.Client) -> None:
    """In order, each with what it is about."""
    found = client.get(HOME).json()
    assert [each["id"] for each in found["rules"]] == list(RELEASE.rules)
    assert found["total"] == len(RELEASE.rules)
    rule = client.get(f"{HOME}/SSD-5001")
    assert msgspec.convert(rule.json(), Rule) == RELEASE.rules["SSD-5001"]


@pytest.mark.parametrize(
    ("parameters", "fits"),
    [
        ({"severity": "query"}, lambda rule: rule.severity == "query"),
        ({"table": "ssd_cla_placement"}, lambda rule: "ssd_cla_placement" in rule.reads),
        ({"item": "PERS001A"}, lambda rule: "PERS001A" in rule.items),
        ({"q": "ends before"}, lambda rule: "ends before" in f"{rule.title} {rule.why}".casefold()),
        ({"code": "8525Q"}, lambda rule: "8525Q" in rule.source.codes),
    ],
)
def test_the_list_can_be_narrowed(client: httpx.Client, parameters: dict[str, str], fits: Any) -> None:
    """By severity, table, item, words, and the number that the owner of a return gives."""
    found = client.get(HOME, params=parameters).json()
    assert {each["id"] for each in found["rules"]} == {rule.id for rule in RELEASE.rules.values() if fits(rule)}


def test_the_files_are_linked_and_there(client: httpx.Client) -> None:
    """The text, the list, a script for each database, and all of it as one zip."""
    links = client.get(HOME).json()["links"]
    assert {"ssd.rules.zip", "ssd.rules.yaml", "ssd.rules.csv", "ssd.rules.sqlserver.sql"} <= links.keys()
    for name, link in links.items():
        assert client.get(link).content == RELEASE.file(name)


def test_a_rule_that_is_not_there_is_said(client: httpx.Client) -> None:
    """A pointer to a release answers where the version is."""
    assert client.get(f"{HOME}/SSD-0000").status_code == 404
    moved = client.get("/v1/standards/ssd/releases/latest/rules/SSD-5001")
    assert moved.status_code == 307
    assert moved.headers["location"] == f"{HOME}/SSD-5001"


def test_a_check_over_http_runs_the_rules(client: httpx.Client) -> None:
    """And shows no value unless it is asked to."""
    placement = {"placement_id": "P1", "placement_start_date": "2025-04-01", "placement_end_date": "2025-03-31"}
    header = {"standard": "ssd", "release": "1.1.0", "local_authority": "845", "mode": "full"}
    body = {"header": header, "children": [{"person_id": "CANARY-1", "placements": [placement]}]}
    answer = client.post("/v1/validations", json=body)
    assert "SSD-5001" in {each["rule"] for each in answer.json()["problems"]}
    assert "CANARY-1" not in answer.text
    assert "2025-03-31" not in answer.text
    shown = client.post("/v1/validations", params={"include": "values"}, json=body)
    assert "2025-03-31" in shown.text
