"""Returns are made from what is written of them, with every fault told, and their rules show what they should."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.collection.lending import content, lending

from ssd_registry.build.collection_parts import tree_faults
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
    (rule(sql="select l.LENT, l.BACK from Loans l where is_code('HATS', l.BACK)"), "There is no code list HATS"),
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


def changed(part: str, place: int, **changes: Any) -> dict[str, Any]:
    """Return a part of the return with one entry of it changed."""
    entries = content()[part]
    entries[place] |= changes
    return {part: entries}


def field(**changes: Any) -> dict[str, Any]:
    """Return the tables with one field of the first changed."""
    entries = content()["tables"]
    entries[0]["fields"][2] |= changes
    return {"tables": entries}


UNFITTING = [
    ({"capitls": True}, "unknown field `capitls`"),
    ({"forms": ["paper"]}, "paper"),
    ({"date_form": None}, "date_form"),
    ({"ssd_releases": "1.1.0"}, "ssd_releases"),
    ({"unit": "READER"}, "unit is READER, which no table has"),
    (field(codes="HATS"), "Members, SEX: there is no code list HATS"),
    (field(name="member"), "There are two of field member"),
    (field(name="BORN_text"), "There are two of field BORN_text"),
    (field(name="_row"), "There are two of field _row"),
    (field(also_called=["Born"]), "There are two of field"),
    (field(name='SEX" text); drop table members; --'), "has a quotation mark"),
    (field(name="SEX "), "a blank at its end"),
    (changed("tables", 1, table="members"), "There are two of table members"),
    (changed("tables", 1, table="Members_last"), "There are two of table Members_last"),
    (changed("tables", 1, table='a" (x); drop table b; --'), "without quotation marks"),
    (changed("tables", 1, table="this_return"), "none of ours"),
    (changed("tables", 1, table="ssd_person"), "none of ours"),
    (changed("tables", 1, file="../loans.csv"), "its file is ../loans.csv"),
    (changed("tables", 1, file="members.csv"), "There are two of file members.csv"),
    (changed("tables", 1, sheet="Loans and what came back of them"), "Excel has no sheet called"),
    (changed("tables", 1, sheet="Loans?"), "Excel has no sheet called"),
    ({"codes": {"SEX": {"title": "S", "codes": [{"code": "F", "label": "f"}] * 2}}}, "There are two of code F"),
    (changed("complete", 0, table="Member"), "Did you mean Members?"),
    (changed("complete", 0, field="LOAN"), "there is no such field"),
    (changed("complete", 0, needs=["Hats"]), "there is no table Hats"),
    (changed("complete", 0, needs=["Members"]), "it reads Loans and does not need it"),
    (changed("complete", 0, sql="delete from {Members}"), "complete, Members.LOANS: It is not one select"),
    (changed("derive", 2, sql="select * from open_loan"), "derive, Loans: there is no table open_loan"),
    (changed("derive", 0, sql="select 1; drop table ssd_person"), "It is not one select"),
    (changed("derive", 0, sql="delete from ssd_person"), "It is not one select"),
    (changed("derive", 0, sql="select * from read_csv('/etc/passwd')"), "reads what is no table"),
    (changed("derive", 0, sql="select * from 'x.csv'"), "there is no table x.csv"),
    (changed("derive", 0, sql="select * from glob('*')"), "reads what is no table"),
    (changed("load", 0, sql="select * from Member"), "load, ssd_person: there is no table Member"),
    (changed("load", 0, sql="select * from ssd_person"), "load, ssd_person: there is no table ssd_person"),
]


@pytest.mark.parametrize(("changes", "words"), UNFITTING, ids=[row[1] for row in UNFITTING])
def test_parts_that_do_not_fit_together_are_told(changes: dict[str, Any], words: str) -> None:
    """A name that another part has not, or that would be something else in SQL or in a file."""
    with pytest.raises(ModelError) as refused:
        lending(**changes)
    assert any(words in fault for fault in refused.value.faults), refused.value.faults


TREES = [
    ({"element": "A", "row": "Members", "holds": [{"element": "B", "field": "BORN"}]}, None),
    ({"element": "A", "row": "Member"}, "A: there is no table Member. Did you mean Members?"),
    ({"element": "A", "row": "Members", "holds": ["BORNE"]}, "BORNE: there is no field BORNE in Members."),
    ({"element": "A", "field": "BORN"}, "A: there is no field BORN in no table."),
    ({"element": "A", "row": "Members", "key": "NUMBER"}, "A: there is no field NUMBER that could be its key."),
    ({"element": "A", "row": "Members", "value": "HAT"}, "A: there is no field HAT in Members."),
    ({"element": "A", "row": "Loans", "copies": ["MEMBER"]}, "A: MEMBER cannot be copied from a row around it."),
    (
        {"element": "A", "row": "Members", "holds": [{"element": "B", "row": "Loans", "copies": ["MEMBER"]}]},
        None,
    ),
]


@pytest.mark.parametrize(("tree", "words"), TREES)
def test_a_tree_names_what_the_tables_have(tree: dict[str, Any], words: str | None) -> None:
    """In some year: what it names and no year has would be passed over."""
    maker = Maker({**content(), "xml": tree}, set())
    made = maker.definition()
    assert made.xml is not None
    faults = list(tree_faults("xml", made.xml, made.tables))
    assert [fault.startswith(f"xml, {words}") for fault in faults] == ([True] if words else [])


ABOUT = [
    ("- a list", "write id: lending"),
    ('id: other\nyears: [{year: "2025-26"}]', "says id: other"),
    ("id: lending", "write under years"),
    ("id: lending\nyears: []", "write under years"),
    ("id: lending\nyears: [2025]", "write under years"),
    ('id: lending\nyears: [{year: "2025"}]', "write under years"),
    ("id: [", "this is not YAML"),
]


@pytest.mark.parametrize(("text", "words"), ABOUT)
def test_a_return_says_who_it_is_and_in_which_years(text: str, words: str, tmp_path: Path) -> None:
    """With the file and what to write in it."""
    folder = tmp_path / "collections" / "lending"
    folder.mkdir(parents=True)
    folder.joinpath("collection.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"collection\.yaml") as refused:
        read_collections(tmp_path)
    assert words in str(refused.value)


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
