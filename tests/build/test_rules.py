"""The rules of the master model: what is refused, and that the examples of each show what it finds."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from ssd_registry.build.rules import (
    bank_holidays,
    check_rules,
    columns_of,
    example_faults_of,
    frozen_rules,
    make_rules,
    read_rules,
    rule_book,
)
from ssd_registry.errors import ModelError
from ssd_registry.registry import Registry

SCHEMA = Path(__file__).parents[2] / "schema"
REGISTRY = Registry(SCHEMA / "releases")
LATEST = REGISTRY.get("latest")
RULE: dict[str, Any] = {
    "id": "SSD-0001",
    "severity": "error",
    "title": "Placement ends before it starts",
    "message": "{clap_cla_placement_end_date} is before {clap_cla_placement_start_date}.",
    "fix": "Check both dates and correct one.",
    "why": "It cannot be.",
    "source": {"kind": "ours", "name": "Order of dates"},
    "items": ["clap_cla_placement_end_date"],
    "since": "1.0.0",
    "sql": "select clap_cla_placement_id from ssd_cla_placement "
    "where clap_cla_placement_end_date < clap_cla_placement_start_date",
    "passes": {"ssd_cla_placement": [{"clap_cla_placement_start_date": "2025-04-01"}]},
    "breaks": {
        "ssd_cla_placement": [
            {"clap_cla_placement_start_date": "2025-04-01", "clap_cla_placement_end_date": "2025-03-31"}
        ]
    },
}
FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("no examples", {"passes": None, "breaks": None}, "it has no passes"),
    ("no reason", {"why": ""}, "it has no why"),
    ("another part", {"helpful": "yes"}, "helpful is not part of a rule"),
    ("another number", {"id": "RULE-1"}, "four digits"),
    ("another severity", {"severity": "warning"}, "error (wrong), query"),
    ("a source that is no source", {"source": "me"}, "source has a kind"),
    ("a word that blames", {"title": "Invalid placement"}, 'title says "Invalid"'),
    ("a table in an example", {"passes": {"ssd_nothing": []}}, "not a table of release"),
    ("a column in an example", {"passes": {"ssd_cla_placement": [{"clap_x": 1}]}}, "a column ssd_cla_placement.clap_x"),
    ("examples that are no rows", {"passes": "none"}, "holds rows by table"),
    ("an item", {"items": ["clap_x"]}, "no column of this release"),
    ("an item of another table", {"items": ["pers_dob"]}, "where to look"),
    ("a value that is not there", {"message": "{pers_dob} is early."}, "does not select"),
    ("the SQL", {"sql": "select clap_x from ssd_cla_placement"}, "no column clap_x"),
    ("a table", {"sql": "select id from ssd_placements"}, "no table ssd_placements"),
    ("a function", {"sql": "select clap_cla_placement_id from ssd_cla_placement where md5(clap_person_id) > 'a'"}, ""),
]


def made(tmp_path: Path, *rules: dict[str, Any]) -> list[str]:
    """Return the faults of *rules* written into a folder of rules."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "looked_after.yaml").write_text(yaml.safe_dump(list(rules)), encoding="utf-8")
    (tmp_path / "releases" / LATEST.version).mkdir(parents=True)
    shutil.copy(LATEST.folder / "dictionary.json", tmp_path / "releases" / LATEST.version)
    return check_rules(tmp_path, set())


@pytest.mark.parametrize(("name", "change", "said"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_rule_that_is_not_sound_is_refused(tmp_path: Path, name: str, change: dict[str, Any], said: str) -> None:
    """The fault names the file and the rule, and says what to write instead."""
    faults = made(tmp_path, {key: value for key, value in (RULE | change).items() if value is not None})
    assert faults
    assert all(fault.startswith("rules/looked_after.yaml, ") for fault in faults)
    assert any(said in fault for fault in faults), faults


def test_a_sound_rule_has_no_fault(tmp_path: Path) -> None:
    """The rule that the table of faults spoils is sound by itself."""
    assert made(tmp_path, RULE) == []


def test_a_number_is_used_once(tmp_path: Path) -> None:
    """Two rules with one number would be one in every report."""
    (fault,) = made(tmp_path, RULE, RULE)
    assert "the number belongs to a rule in rules/looked_after.yaml" in fault


def test_examples_that_do_not_show_the_rule_are_faults(tmp_path: Path) -> None:
    """On each engine by itself."""
    faults = made(tmp_path, RULE | {"passes": RULE["breaks"], "breaks": RULE["passes"]})
    assert [fault.rpartition(": ")[2] for fault in faults] == [
        "its passing example breaks it (sqlite).",
        "its breaking example passes it (sqlite).",
        "its passing example breaks it (duckdb).",
        "its breaking example passes it (duckdb).",
    ]


def test_yaml_that_cannot_be_read_is_said_with_its_line(tmp_path: Path) -> None:
    """As the editor of the rules would look for it."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "person.yaml").write_text("- id: [\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"rules/person.yaml, line 2"):
        read_rules(tmp_path)


def test_a_rule_is_in_the_releases_that_it_says(tmp_path: Path) -> None:
    """From the one it came with to the last one it is in."""
    (tmp_path / "rules").mkdir()
    rules = [RULE | {"id": "SSD-0002", "since": "1.1.0"}, RULE | {"until": "1.0.0"}]
    (tmp_path / "rules" / "looked_after.yaml").write_text(yaml.safe_dump(rules), encoding="utf-8")
    written = read_rules(tmp_path)
    for version, expected in {"1.0.0": ["SSD-0001"], "1.1.0": ["SSD-0002"], "1.10.0": ["SSD-0002"]}.items():
        frozen = yaml.safe_load(frozen_rules(written, version)) or []
        assert [rule["id"] for rule in frozen] == expected


# The rules of the standard


@pytest.mark.parametrize("version", REGISTRY.entries)
def test_the_frozen_rules_are_made_from_their_text(version: str) -> None:
    """What is ready to run is what is written, so a release can be made again from itself."""
    release = REGISTRY.get(version)
    assert rule_book(release.file("ssd.rules.yaml").decode(), release.dictionary) == release.rule_book


@pytest.mark.parametrize("version", REGISTRY.entries)
def test_the_examples_of_every_rule_show_it_on_both_engines(version: str) -> None:
    """A rule's examples are its test."""
    release = REGISTRY.get(version)
    assert example_faults_of(list(release.rules.values()), release.dictionary) == []


def test_the_master_rules_are_sound() -> None:
    """Those being written, against each release that was cut."""
    written = read_rules(SCHEMA)
    for release in REGISTRY.releases.values():
        live = yaml.safe_load(frozen_rules(written, release.version))
        names = {rule["id"] for rule in live}
        rules, faults = make_rules([rule for rule in written if rule.content["id"] in names], release.dictionary)
        assert faults == []
        assert len(rules) == len(names)


def test_there_are_many_rules_about_every_table() -> None:
    """At least 150, and no table of records that none of them reads."""
    assert len(REGISTRY.get("1.0.0").rules) >= 150
    read = {table for rule in LATEST.rules.values() for table in rule.reads}
    owners = {item.values_table: item.table for item in LATEST.items.values() if item.values_table}
    assert {owners.get(table, table) for table in columns_of(LATEST.dictionary)} <= {
        owners.get(table, table) for table in read
    }


def test_titles_differ_and_say_no_value() -> None:
    """A title is shown where values may not be."""
    titles = [rule.title for rule in LATEST.rules.values()]
    assert len(set(titles)) == len(titles)
    assert not [title for title in titles if "{" in title or title.endswith(".")]


def test_bank_holidays_are_those_of_england() -> None:
    """Not those of Scotland; moved ones where they were moved; none at a weekend."""
    days = set(bank_holidays())
    assert {"2022-09-19", "2023-05-08", "2025-12-26", "2026-04-06"} <= days
    assert not {"2025-01-02", "2025-12-01", "2022-01-01"} & days
    assert min(days).startswith("1990")
    assert max(days).startswith("2035")
