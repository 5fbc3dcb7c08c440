"""``ssd collection``: the returns there are, one made from a payload, and what is covered; and returns elsewhere."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook
from tests.cli.test_commands import ROOT, ssd

from ssd_registry.cli import main
from ssd_registry.collection.shelf import Shelf
from ssd_registry.registry import Registry

EXAMPLES = ROOT / "examples"
PAYLOAD, CENSUS = EXAMPLES / "payload-1.1.0.json", EXAMPLES / "cin-census-2026.xml"
SHELF = Shelf(Registry().folder)
CANARY = re.compile("CANARY[0-9]")


@dataclass(frozen=True)
class Done:
    """What the program said, and what it ended with."""

    returncode: int
    stdout: str
    stderr: str


Program = Callable[..., Done]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Program:
    """Give the program as it is, without the time that it takes to start."""

    def run(*arguments: str | Path) -> Done:
        monkeypatch.setattr("sys.argv", ["ssd", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Done(int(ended.value.code or 0), said.out, said.err)

    return run


def test_every_return_is_listed_with_its_years() -> None:
    """And who collects it."""
    listed = ssd("collection", "list")
    assert listed.returncode == 0
    lines = {line.split()[0]: line for line in listed.stdout.splitlines()}
    assert lines.keys() == SHELF.years.keys()
    for name, years in SHELF.years.items():
        assert ", ".join(years) in lines[name]
        assert SHELF.get(name).definition.collected_by in lines[name]


@pytest.mark.parametrize("name", ["cin-2025-26", "cin-2026", "CIN-2026"])
def test_a_return_is_shown(name: str) -> None:
    """What it is for, how it is sent, its tables and how many rules it has."""
    shown = ssd("collection", "show", name).stdout
    about = SHELF.get("cin-2025-26").definition
    for words in (about.title, about.purpose, about.legal_basis, "Sent as: xml. Rules: 109.", "Section47"):
        assert words in shown, words


ENDINGS = [
    ("cin-2026", "cin.xml"),
    ("ssda903", "ssda903"),
    ("ssda903", "ssda903.zip"),
    ("ssda903", "ssda903.xml"),
    ("annex-a", "annex_a.xlsx"),
    ("dfe-csc-api", "children.json"),
]


@pytest.mark.parametrize(("name", "file"), ENDINGS)
def test_a_return_is_made_in_the_form_of_the_ending(name: str, file: str, tmp_path: Path, program: Program) -> None:
    """How many rows of which tables is said, the file can be read, and it is told for what it is."""
    target = tmp_path / file
    made = program("collection", "build", name, PAYLOAD, "-o", target)
    assert (made.returncode, made.stdout) == (0, ""), made.stderr
    about = SHELF.get(name).definition
    assert made.stderr.startswith(f"{about.title} {about.year}: ")
    assert f"in {target}." in made.stderr
    for table in SHELF.get(name).own_tables:
        assert f"  {table.name}: " in made.stderr
    read = {
        ".xml": lambda: etree.parse(target),
        ".json": lambda: orjson.loads(target.read_bytes()),
        ".xlsx": lambda: CalamineWorkbook.from_path(target).sheet_names,
        ".zip": lambda: zipfile.ZipFile(target).namelist(),
        "": lambda: (target / "header.csv").read_text(encoding="utf-8"),
    }[target.suffix]()
    assert read
    again = program("collection", "build", name, target, "-o", tmp_path / f"again{target.suffix}")
    assert again.returncode == 2
    assert f"is a return itself ({about.title})" in again.stderr


def test_a_return_that_was_made_passes_its_own_check(tmp_path: Path) -> None:
    """As the words at the end of its making say."""
    made = ssd("collection", "build", "cin-2026", PAYLOAD, "-o", "cin.xml", cwd=tmp_path)
    assert made.stderr.splitlines()[-1] == "Check it by its own rules: ssd check cin.xml"
    done = ssd("check", "cin.xml", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "cin-2025-26" in done.stdout


def test_what_is_not_as_the_standard_says_is_left_out_and_told(tmp_path: Path) -> None:
    """With how to see it, and never what it is."""
    content = orjson.loads(PAYLOAD.read_bytes())
    content["children"][0]["ethnicity"] = "CANARY1"
    content["children"].append("CANARY2")
    path = tmp_path / "payload.json"
    path.write_bytes(orjson.dumps(content))
    made = ssd("collection", "build", "cin-2026", path, "-o", tmp_path / "cin.xml")
    assert made.returncode == 0
    assert f"Left out: 2 values or records not as the standard says. See: ssd check {path}" in made.stderr
    assert "The file does not follow the schema of the return in" in made.stderr
    assert not CANARY.search(made.stderr + (tmp_path / "cin.xml").read_text())


def test_records_of_every_day_are_in_a_return_that_is_made_whole(tmp_path: Path) -> None:
    """Even of a year in which nothing of the payload happened."""
    bounded = ssd("collection", "build", "cin-2023", PAYLOAD, "-o", tmp_path / "cin.xml")
    assert (bounded.returncode, (tmp_path / "cin.xml").exists()) == (2, False)
    assert "has no child for Children in need census 2022-23" in bounded.stderr
    whole = ssd("collection", "build", "cin-2023", PAYLOAD, "-o", tmp_path / "cin.xml", "--whole")
    assert whole.returncode == 0, whole.stderr


def test_what_is_covered_is_counted_and_what_is_lost_is_listed() -> None:
    """Of all returns, or of those that are named."""
    every = ssd("collection", "coverage").stdout.splitlines()
    assert [line.split()[0] for line in every[1:]] == [SHELF.get(name).name for name in SHELF.years]
    one = ssd("collection", "coverage", "cin-2026", "--gaps").stdout.splitlines()
    assert one[1].split()[0] == "cin-2025-26"
    assert any("Header.SerialNo: " in line for line in one[2:])


WRONG: list[tuple[list[str], str]] = [
    (["collection", "show", "nothing"], "There is no return called 'nothing'. There are: "),
    (["collection", "show", "cinn"], "Did you mean cin?"),
    (["collection", "show", "cin-2031"], "There is no such year of cin. There are: 2022-23"),
    (["collection", "coverage", "cin", "nothing"], "There is no return called 'nothing'"),
    (["collection", "build", "nothing", "p.json", "-o", "x.xml"], "There is no return called 'nothing'"),
    (["collection", "build", "cin", "nowhere.json", "-o", "x.xml"], "There is no file or folder called nowhere.json"),
    (["collection", "build", "cin", "p.json", "-o", "x.pdf"], "x.pdf does not say what to write"),
    (["collection", "build", "cin", "p.json", "-o", "x.xlsx"], "is not sent as .xlsx. Use .xml."),
    (["collection", "build", "cin", "p.json", "-o", "nowhere/x.xml"], "cannot be written"),
    (["collection", "build", "ssda903", "p.json", "-o", "p.json/x"], "cannot be written"),
    (["collection", "build", "cin", "p.json", "-o", "x.xml", "--release", "9.9.9"], "There is no release '9.9.9'"),
    (["check", "p.json", "--collection", "nothing"], "There is no return called 'nothing'"),
    (["check", "p.json", "--collection", ""], "There is no return called ''"),
    (["check", "p.json", "--last-year", "p.json"], "p.json is no return"),
    (["check", "p.json", "--reference", "p.json"], "p.json is no return"),
    (["check", "--from", "sqlite:///x.db", "--last-year", "p.json"], "Only a return is held against"),
    (["check", "census.xml", "--last-year", "census.xml"], "has no rule that compares with last year's"),
    (["check", "census.xml", "--reference", "p.json"], "has no rule that looks anything up"),
    (["check", "census.xml", "--collection", "ssda903"], "census.xml is not a file of this return"),
    (["check", "nowhere.xml"], "There is no file or folder called nowhere.xml"),
    (["check", "cut.xml"], "cut.xml is not XML that can be read"),
    (["check", "doctype.xml"], "doctype.xml has a DOCTYPE"),
    (["check", "page.xml"], "is XML of no return that is known here"),
    (["check", "empty.xml"], "empty.xml is empty"),
    (["check", "nobody.xml"], "nobody.xml has no child for Children in need census"),
    (["check", "packed.zip"], "Unpack it and name the file itself: census.xml."),
    (["convert", "census.xml"], "Name what to convert and, last, where to."),
    (["convert", "census.xml", "x"], "Returns become a payload first"),
    (["convert", "census.xml", "nowhere/x.json"], "cannot be written"),
    (["convert", "census.xml", "p.json", "x.json"], "p.json is no return that is known here"),
    (["convert", "census.xml", "nowhere.xml", "x.json"], "There is no file or folder called nowhere.xml"),
    (["convert", "nobody.xml", "x.json"], "nobody.xml has no children"),
    (["convert", "odd.json", "x.zip"], "is not built as the standard says"),
    (["explain", "CIN-8525"], "Did you mean CIN-8525Q?"),
    (["rules", "--collection", "nothing"], "There is no return called 'nothing'"),
    (["rules", "--collection", "cin", "--since", "1.0.0"], "A return has years, not releases"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a payload, a census, and files that are none."""
    folder = tmp_path_factory.mktemp("desk")
    census = CENSUS.read_text(encoding="utf-8")
    files: dict[str, str] = {
        "p.json": PAYLOAD.read_text(encoding="utf-8"),
        "odd.json": '{"header": {"standard": "ssd", "release": "1.1.0"}, "children": ["CANARY1"]}',
        "census.xml": census,
        "cut.xml": census[:1_500],
        "doctype.xml": "<!DOCTYPE Message><Message/>",
        "page.xml": "<html>CANARY2</html>",
        "empty.xml": "",
        "nobody.xml": "<Message><Children/></Message>",
    }
    for name, text in files.items():
        folder.joinpath(name).write_text(text, encoding="utf-8")
    with zipfile.ZipFile(folder / "packed.zip", "w") as archive:
        archive.writestr("census.xml", census)
    return folder


@pytest.mark.parametrize(("arguments", "words"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_what_is_wrong_is_said_in_one_sentence_or_two(
    arguments: list[str], words: str, desk: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With exit code 2, nothing on standard output, and nothing of a child."""
    monkeypatch.chdir(desk)
    done = program(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert not CANARY.search(done.stderr)


FORMS = ["text", "json", "csv", "xlsx", "html", "sarif"]


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a census in which every value that can be is one that is known again."""
    text = CENSUS.read_text(encoding="utf-8")
    for number, element in enumerate(("LAchildID", "UPN", "PersonBirthDate", "Ethnicity", "CINreferralDate"), 1):
        text = re.sub(f"<{element}>[^<]*</{element}>", f"<{element}>CANARY{number}</{element}>", text)
    path = tmp_path_factory.mktemp("wrong") / "census.xml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("form", FORMS)
def test_a_report_without_values_holds_none(form: str, wrong: Path, tmp_path: Path, program: Program) -> None:
    """In any form; one with values does."""
    target = tmp_path / f"report.{'txt' if form == 'text' else form}"
    for values, there in (("--no-values", False), ("--values", True)):
        done = program("check", wrong, "--collection", "cin-2026", values, "-o", target)
        assert done.returncode == 1
        assert not CANARY.search(done.stderr)
        content = (
            str([CalamineWorkbook.from_path(target).get_sheet_by_index(n).to_python() for n in range(3)])
            if form == "xlsx"
            else target.read_bytes().decode("utf-8")
        )
        assert "CIN-8600" in content
        assert bool(CANARY.search(content)) is there


def test_a_report_says_which_return_it_is_about(wrong: Path) -> None:
    """In the text, with how to get it all again; in JSON, as its schema has it."""
    text = ssd("check", wrong, "--collection", "cin-2026").stdout
    assert "census.xml  Children in need census (xml)" in text
    assert "  cin-2025-26  " in text
    assert "ssd check census.xml --collection cin-2026 -o report.xlsx" in text
    report: dict[str, Any] = orjson.loads(ssd("check", wrong, "--collection", "cin-2026", "--format", "json").stdout)
    assert (report["standard"], report["release"], report["rules_run"]) == ("cin", "2025-26", 109)
    assert report["manifest_sha256"] == SHELF.get("cin-2026").manifest_sha256
    places = {problem["place"]["pointer"] for problem in report["problems"]}
    assert "Children/Child[1]/CINdetails[1]/CINreferralDate" in places


def test_a_query_of_a_return_is_answered_and_stays_answered(tmp_path: Path) -> None:
    """Even when other children come before it in the file, until what was sent changes."""
    census = CENSUS.read_text(encoding="utf-8")
    path = tmp_path / "census.xml"
    path.write_text(census, encoding="utf-8")
    first = ssd("check", path, "--fail-on", "query", "-o", tmp_path / "report.csv")
    assert first.returncode == 1
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    queries = [row for row in rows if row["Severity"] == "query"]
    assert queries
    for row in queries:
        row |= {"Checked, is right": "yes", "Reason": "We are small."}
    with (tmp_path / "answered.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    path.write_text(census.replace("<Children>", "<Children>\n\n\n"), encoding="utf-8")
    again = ssd("check", path, "--fail-on", "query", "--explained", tmp_path / "answered.csv")
    assert "We are small." in again.stdout
    assert again.returncode == int("error" in {row["Severity"] for row in rows}), again.stdout


def test_several_files_are_checked_each_as_what_it_is(desk: Path) -> None:
    """A payload, a census, and one that cannot be read: the others are checked all the same."""
    done = ssd("check", "p.json", "census.xml", "cut.xml", cwd=desk)
    assert done.returncode == 2
    assert "cut.xml: cut.xml is not XML that can be read" in done.stderr
    assert "release 1.1.0" in done.stdout
    assert "cin-2025-26" in done.stdout


@pytest.mark.parametrize("name", ["CIN-8525Q", "cin-8525q"])
def test_a_rule_of_a_return_is_explained(name: str) -> None:
    """Its words, its owner's number, the fields, the query, and examples."""
    shown = ssd("explain", name).stdout
    for words in (
        "CIN-8525Q  query",
        "rule 8525Q of the return",
        "Department for Education",
        "ChildIdentifiers: PersonBirthDate, ExpectedPersonBirthDate",
        "select",
        "Passes: (as at 2026-03-31)",
        "Breaks it: (as at 2026-03-31)",
    ):
        assert words in shown, words
    assert "903-197a" in ssd("explain", "903-197A").stdout


def test_rules_of_a_return_are_listed_and_counted() -> None:
    """All of them, or those with words in them."""
    assert ssd("rules", "--collection", "cin-2026", "--count").stdout.splitlines()[-1] == "   109  rules in all"
    some = ssd("rules", "--collection", "cin-2026", "date of birth").stdout.splitlines()
    assert some
    assert all(line.startswith("CIN-") for line in some)
    assert ssd("rules", "--collection", "cin-2026", "no such words").stdout == ""


def test_returns_become_one_payload_together(tmp_path: Path) -> None:
    """What is carried, what is not and why, and where they differ."""
    census = CENSUS.read_text(encoding="utf-8")
    other = re.sub("<PersonBirthDate>[^<]*<", "<PersonBirthDate>2012-02-03<", census, count=1)
    (tmp_path / "other.xml").write_text(other, encoding="utf-8")
    done = ssd("convert", CENSUS, "other.xml", "both.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "cin-census-2026.xml and other.xml are in both.json (release 1.1.0)." in done.stderr
    assert "The returns differ, and the first was kept: 1." in done.stderr
    assert "pers_dob: cin-census-2026.xml says" in done.stderr
    content = orjson.loads((tmp_path / "both.json").read_bytes())
    assert len(content["children"]) == census.count("<Child>")
