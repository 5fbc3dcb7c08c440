"""Returns are made from what is written of them, with every fault told, and their rules show what they should."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.collection.lending import content, lending

from ssd_registry.build.collections import (
    Maker,
    Source,
    collection,
    example_faults,
    faults_of,
    made_of,
    read_collections,
)
from ssd_registry.collection.collection import Collection
from ssd_registry.errors import ModelError, UnknownRelease

SCHEMA = Path(__file__).parents[2] / "schema"
NAMES = sorted(path.parent.name for path in SCHEMA.glob("collections/*/collection.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_return_is_sound(name: str) -> None:
    """In every year: its tables, its queries, and each rule's examples on both engines."""
    faults, looked_at = faults_of(SCHEMA, name, None)
    assert faults == []
    assert looked_at >= {"cin": 109, "ssda903": 320}.get(name, 0)


def test_columns_of_the_standard_that_a_return_names_are_there() -> None:
    """In one of the releases that it is derived from."""
    from ssd_registry.registry import Registry

    registry = Registry()
    for source in read_collections(SCHEMA):
        written = source.of_year(source.years[-1])
        known = {column for version in written["ssd_releases"] for column in registry.get(version).items_by_name}
        used = {column for table in written["tables"] for field in table["fields"] for column in field.get("ssd", ())}
        assert used <= known, source.id


def test_every_field_says_where_it_comes_from_or_why_it_cannot() -> None:
    """No field is left without a word."""
    for source in read_collections(SCHEMA):
        for table in source.of_year(source.years[-1])["tables"]:
            for field in table["fields"]:
                said = field.get("ssd") or field.get("derived") or field.get("gap") or table.get("gap")
                assert said or field.get("internal"), f"{source.id} {table['table']}.{field['name']}"


def rule(**changes: Any) -> list[dict[str, Any]]:
    return [{**content()["rules"][0], **changes}]


FAULTS = [
    (rule(title=None), "it has no title"),
    (rule(colour="red"), "colour is not part of a rule"),
    (rule() * 2, "two entries of this rule are live"),
    (rule(fix="Please check."), 'fix says "Please"'),
    (rule(passes={"Hats": []}), "passes has rows of Hats"),
    (rule(breaks={"Loans": [{"HAT": "1"}]}), "breaks has a column Loans.HAT"),
    (rule(points=None), "it has no points"),
    (rule(points={"x": ["BACK"]}), "points names x, which is no table or alias"),
    (rule(points={"l": ["HAT"]}), "points names HAT, which Loans has not"),
    (rule(message="{HAT}"), "The message shows HAT"),
    (rule(sql="select l.LENT, l.BACK from Hats l"), "There is no table hats"),
    (rule(sql="select l.LENT, l.BACK from Loans l limit 1"), "is not part of the SQL of rules"),
    (rule(sql="select l.LENT, l.BACK from Loans l where l.BACK = ''"), "is not text everywhere"),
    (rule(sql="select l.LENT, l.BACK from Loans l where is_code('HATS', l.BACK)"), "There is no code list 'HATS'"),
    (
        rule(points={"m": ["MEMBER"]}, sql="select l.LENT, l.BACK from Loans l join Members m on m.MEMBER = l.MEMBER"),
        "The first of points is the main table",
    ),
    (
        rule(
            points={"l": ["BACK"], "s": []},
            sql="select l.LENT, l.BACK from Loans l join (select MEMBER from Members) s on s.MEMBER = l.MEMBER",
        ),
        "points names s",
    ),
]


@pytest.mark.parametrize(("rules", "words"), FAULTS)
def test_a_fault_of_a_rule_is_told_with_what_to_write_instead(rules: list[dict[str, Any]], words: str) -> None:
    """With the file and the number of the rule."""
    with pytest.raises(ModelError) as refused:
        lending(rules=rules)
    assert any(words in fault and "rules/loans.yaml, 1" in fault for fault in refused.value.faults), (
        refused.value.faults
    )


def test_every_fault_is_told_at_once() -> None:
    """The editor mends them in one go."""
    written = content()
    written["rules"][0]["fix"], written["rules"][1]["sql"] = "", "select"
    written["derive"][0]["sql"] = "select from where"
    maker = Maker(written, set())
    maker.definition()
    assert len(maker.faults) == 3


@pytest.mark.parametrize("part", ["tables", "codes"])
def test_a_part_that_is_not_written_as_it_should_is_told(part: str) -> None:
    """Where it is, in words."""
    written = content()
    wrong: dict[str, Any] = {
        "tables": [{"table": "X", "title": "X", "fields": [{"name": "A"}]}],
        "codes": {"SEX": {"codes": []}},
    }
    with pytest.raises(ModelError, match="missing required field"):
        collection({**written, part: wrong[part]})


def test_an_example_that_shows_nothing_is_told() -> None:
    """On each engine."""
    rules = content()["rules"][:1]
    rules[0]["passes"], rules[0]["breaks"] = rules[0]["breaks"], rules[0]["passes"]
    faults = list(example_faults(lending(rules=rules)))
    assert len(faults) == 4
    assert "its passing example breaks it (SQLite)" in faults[0]
    assert "its breaking example passes it (DuckDB)" in faults[3]


def test_a_query_that_one_engine_cannot_run_is_told() -> None:
    """SQLite compares text with numbers, DuckDB does not."""
    rules = content()["rules"][:1]
    rules[0]["sql"] = "select l.LENT, l.BACK from Loans l where l.MEMBER = 1"
    assert any("DuckDB cannot run it" in fault for fault in example_faults(lending(rules=rules)))


def written_folder(folder: Path, years: list[str]) -> Path:
    """Write the made-up return as files of a model, with the given years, and return the folder of the model."""
    written = deepcopy(content())
    home = folder / "collections" / "lending"
    home.joinpath("rules").mkdir(parents=True)
    rules = written.pop("rules")
    for each in rules:
        each.pop("subject")
    home.joinpath("rules", "all.yaml").write_text(yaml.safe_dump(rules, sort_keys=False), encoding="utf-8")
    about = {"starts_on", "ends_on", "year", "status", "ssd_releases"}
    for part in ("tables", "reference", "codes", "complete", "derive", "load"):
        home.joinpath(f"{part}.yaml").write_text(yaml.safe_dump(written.pop(part), sort_keys=False), encoding="utf-8")
    entries = [{**{key: written[key] for key in about}, "year": year} for year in years]
    rest = {key: value for key, value in written.items() if key not in about}
    home.joinpath("collection.yaml").write_text(
        yaml.safe_dump({**rest, "years": entries}, sort_keys=False), encoding="utf-8"
    )
    return folder


def test_what_ended_or_has_not_begun_is_not_in_a_year(tmp_path: Path) -> None:
    """Of fields, codes, queries and rules alike; a rule says which years it is in force."""
    home = written_folder(tmp_path, ["2024-25", "2025-26"]) / "collections" / "lending"
    tables = yaml.safe_load((home / "tables.yaml").read_text())
    tables[0]["fields"][4]["until"] = "2024-25"
    (home / "tables.yaml").write_text(yaml.safe_dump(tables, sort_keys=False))
    codes = yaml.safe_load((home / "codes.yaml").read_text())
    codes["SEX"]["codes"].append({"code": "U", "label": "unknown", "since": "2025-26"})
    (home / "codes.yaml").write_text(yaml.safe_dump(codes, sort_keys=False))
    rules = yaml.safe_load((home / "rules" / "all.yaml").read_text())
    rules[0]["since"] = "2025-26"
    (home / "rules" / "all.yaml").write_text(yaml.safe_dump(rules, sort_keys=False))
    old, new = (made_of(tmp_path, "lending", year)[0] for year in ("2024-25", "2025-26"))
    assert [len(each.tables["Members"].fields) for each in (old, new)] == [5, 4]
    assert [[code.code for code in each.codes["SEX"].codes] for each in (old, new)] == [["F", "M"], ["F", "M", "U"]]
    assert ["1" in each.rules for each in (old, new)] == [False, True]
    assert new.rules["1"].since == "2025-26"


def test_a_fault_in_one_rule_leaves_the_others(tmp_path: Path) -> None:
    """While rules are written, the others can be tried."""
    home = written_folder(tmp_path, ["2025-26"]) / "collections" / "lending"
    rules = yaml.safe_load((home / "rules" / "all.yaml").read_text())
    rules[0]["sql"] = "select"
    (home / "rules" / "all.yaml").write_text(yaml.safe_dump(rules, sort_keys=False))
    made, faults = made_of(tmp_path, "lending", "2025-26")
    assert "1" not in made.rules
    assert len(made.rules) == len(rules) - 1
    assert len(faults) == 1
    assert set(made_of(tmp_path, "lending", "2025-26", ["4"])[0].rules) == {"4"}


def test_a_file_that_is_not_yaml_is_told_with_its_line(tmp_path: Path) -> None:
    """And a return that there is not is said."""
    home = written_folder(tmp_path, ["2025-26"]) / "collections" / "lending"
    (home / "codes.yaml").write_text("a: b\nc: [")
    with pytest.raises(ModelError, match=r"codes\.yaml, line"):
        Source(home)
    with pytest.raises(UnknownRelease):
        made_of(tmp_path / "nowhere", "lending", "2025-26")
    with pytest.raises(ModelError, match="no return called"):
        faults_of(tmp_path / "nowhere", "lending", None)


def test_a_rule_needs_what_it_reads_but_not_what_it_may_do_without() -> None:
    """Nor what the return says of itself."""
    made: Collection = lending()
    assert made.rules["2"].needs == ("Loans", "Members")
    assert made.rules["5"].needs == ("Members_last",)
    assert made.rules["6"].needs == ()
    assert made.rules["1"].reads == {"Loans": ("back", "lent")}
