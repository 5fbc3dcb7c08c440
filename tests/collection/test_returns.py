"""Whatever is at a path is checked as the return that it is, or as the one that it gives."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import orjson
import pytest
from tests.collection.lending import content, freeze, lending

from ssd_registry.check import Checker
from ssd_registry.collection.returns import Asked, Returns
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import CannotRead, NothingToCheck, SsdError, UnknownReturn
from ssd_registry.payload import open_database, read_payload
from ssd_registry.registry import Registry
from ssd_registry.report.report import Problem, Report
from ssd_registry.settings import Limits

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
RELEASE = REGISTRY.get("1.1.0")
CLOSED = RELEASE.items_by_name["cine_close_date"].name
BORN = RELEASE.items_by_name["pers_dob"].name
HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": "201", "mode": "full"}
MEMBERS = "MEMBER,BORN,SEX\nA,01/01/2000,F\nB,01/01/2001,M\n"
LOANS = "MEMBER,LENT,BACK\nA,02/05/2025,01/05/2025\nB,02/05/2025,02/05/2025\n"


@pytest.fixture(scope="module")
def returns(tmp_path_factory: pytest.TempPathFactory) -> Returns:
    """Give returns with the made-up one, and another that has no last year and no reference tables."""
    folder = tmp_path_factory.mktemp("shelf")
    freeze(folder, lending())
    alone = [rule for rule in content()["rules"] if rule["code"] != "5"]
    freeze(folder, lending(id="solitary", last_year=False, reference=[], rules=alone))
    return Returns(Shelf(folder), CHECKER)


def put(folder: Path, **files: str) -> Path:
    """Write CSV *files* into *folder*, and return it."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        folder.joinpath(f"{name}.csv").write_text(text)
    return folder


def payload(path: Path, *children: Any) -> Path:
    """Write a payload of *children* to *path*, and return it."""
    path.write_bytes(orjson.dumps({"header": HEADER, "children": children}))
    return path


def child(person: str | None, born: str | None = "2000-01-01", *loans: tuple[str, str]) -> dict[str, Any]:
    """Return a child of the payload as the made-up return has it: a member, and referrals for loans."""
    found = {
        "person_id": person,
        BORN: born,
        "sex": "F",
        "referrals": [
            {"referral_id": f"{person}-{number}", "referral_date": lent, CLOSED: back}
            for number, (lent, back) in enumerate(loans)
        ],
    }
    return {name: value for name, value in found.items() if value is not None}


def checked(report: Report | None) -> list[Problem]:
    """Return what a report that there has to be found."""
    assert report is not None
    return report.problems


def test_files_of_a_return_are_checked_in_their_own_terms(returns: Returns, tmp_path: Path) -> None:
    """Without being told what they are."""
    folder = put(tmp_path / "sent", members=MEMBERS, loans=LOANS)
    report = returns.check(folder, Asked())
    (problem,) = checked(report)
    assert (problem.rule, problem.person, str(problem.place)) == ("LEND-1", "A", "loans.csv, row 2, column C (BACK)")
    assert report is not None
    assert (report.against, report.kind, report.source) == ("lending-2025-26", "Lending return (csv)", "sent")
    assert report.rules_not_run == {"LEND-5": "needs last year's Members"}


def test_the_return_that_is_asked_for_is_the_one_that_is_checked(returns: Returns, tmp_path: Path) -> None:
    """Another may look the same."""
    report = returns.check(put(tmp_path, members=MEMBERS, loans=LOANS), Asked(collection="solitary"))
    assert report is not None
    assert report.against == "solitary-2025-26"


def test_last_year_and_the_authority_stand_beside_a_return(returns: Returns, tmp_path: Path) -> None:
    """So that rules about them are run."""
    folder = put(tmp_path / "sent", members="MEMBER,BORN,SEX\nA,01/01/2000,F\n")
    last = put(tmp_path / "last", members=MEMBERS)
    found = checked(returns.check(folder, Asked(authority="845", last_year=last)))
    assert {(problem.rule, problem.person) for problem in found} == {("LEND-5", "B"), ("LEND-6", None)}


def test_a_payload_is_checked_as_the_return_that_it_gives(returns: Returns, tmp_path: Path) -> None:
    """Each finding names the item to mend and where the child stands."""
    path = payload(
        tmp_path / "p.json", child("B", "2001-01-01"), child("A", "2000-01-01", ("2025-05-02", "2025-05-01"))
    )
    report = returns.check(path, Asked(collection="lending"))
    (problem,) = checked(report)
    item = RELEASE.items_by_name["cine_close_date"]
    assert (problem.rule, problem.item, problem.child) == ("LEND-1", item.ref, 1)
    assert str(problem.place) == "/children/1"
    assert "cine_close_date" in problem.fix
    assert report is not None
    assert report.kind == "Lending return, derived"
    assert report.not_checked == []


def test_what_a_payload_holds_that_is_not_as_the_standard_says_is_told(returns: Returns, tmp_path: Path) -> None:
    """The rules of the return cannot see it, so no finding is no pass."""
    path = payload(tmp_path / "p.json", child("A", "soon"), "no child", child("B"))
    report = returns.check(path, Asked(collection="lending"))
    assert checked(report) == []
    assert report is not None
    (told,) = report.not_checked
    assert told.startswith("2 values or records of the payload")


def test_a_child_stands_where_it_was_first(returns: Returns, tmp_path: Path) -> None:
    """One that is there again is not in the return, and one without an identifier is found all the same."""
    late = ("2025-05-02", "2025-05-01")
    path = payload(tmp_path / "p.json", child("A", None, late), child(None, None, late), child("A", None, late))
    found = checked(returns.check(path, Asked(collection="lending")))
    assert [(problem.rule, problem.child) for problem in found] == [("LEND-1", 1), ("LEND-1", 0)]


def test_tables_and_a_database_of_the_standard_are_payloads_too(returns: Returns, tmp_path: Path) -> None:
    """With the release and the authority that they may not say."""
    tables = {
        "ssd_person": "pers_person_id,pers_dob,pers_sex\nA,2000-01-01,F\n",
        "ssd_cin_episodes": (
            "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\nR,A,2025-05-02,2025-05-01\n"
        ),
    }
    asked = Asked(collection="lending", release="1.1.0", authority="201")
    assert [each.rule for each in checked(returns.check(put(tmp_path / "tables", **tables), asked))] == ["LEND-1"]
    with sqlite3.connect(tmp_path / "ssd.db") as database:
        for name, text in tables.items():
            heading, row = (line.split(",") for line in text.split())
            database.execute(f"create table {name} ({', '.join(heading)})")
            database.execute(f"insert into {name} values ({', '.join('?' * len(row))})", row)  # noqa: S608 - the test's
    database.close()
    opened = open_database(f"sqlite:///{tmp_path / 'ssd.db'}", Limits(), REGISTRY, release="1.1.0", authority="201")
    assert [each.rule for each in checked(returns.check_payload(opened, asked))] == ["LEND-1"]


def test_what_is_no_return_nor_to_be_one_is_left_to_others(returns: Returns, tmp_path: Path) -> None:
    """A payload, or a name that there is not."""
    assert returns.check(payload(tmp_path / "p.json", child("A")), Asked()) is None
    assert returns.check(tmp_path / "nowhere.json", Asked(last_year=tmp_path)) is None


BESIDE = [
    (Asked(last_year=Path("last")), "p.json", "p.json is no return"),
    (Asked(reference=(Path("libraries.csv"),)), "p.json", "p.json is no return"),
    (Asked(collection="solitary", last_year=Path("last")), "sent", "has no rule that compares with last year's"),
    (Asked(collection="solitary", reference=(Path("libraries.csv"),)), "sent", "has no rule that looks anything up"),
    (Asked(last_year=Path("nowhere")), "sent", "There is no file or folder called nowhere"),
    (Asked(last_year=Path("p.json")), "sent", "is not sent as JSON"),
    (Asked(last_year=Path("tables")), "sent", "is no return of last year's"),
    (Asked(last_year=Path("empty.csv")), "sent", "is no return of last year's"),
    (Asked(reference=(Path("nowhere.csv"),)), "sent", "There is no file or folder called nowhere.csv"),
    (Asked(reference=(Path("tables"),)), "sent", "is no reference table"),
    (Asked(collection="solitary"), "nowhere", "There is no file or folder called nowhere"),
]


@pytest.mark.parametrize(("asked", "name", "words"), BESIDE)
def test_what_cannot_stand_beside_is_refused(
    asked: Asked, name: str, words: str, returns: Returns, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rather than passed over, by which rules would find too much or too little."""
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "sent", members=MEMBERS)
    put(tmp_path / "last", members=MEMBERS)
    put(tmp_path / "tables", ssd_person="pers_person_id\nA\n")
    put(tmp_path, libraries="NAME,SHUT\nCentral,\n", empty="")
    payload(tmp_path / "p.json", child("A"))
    with pytest.raises(CannotRead, match=words):
        returns.check(Path(name), asked)


NOTHING = [
    ("sent", Asked()),
    ("p.json", Asked(collection="lending")),
    ("empty.json", Asked(collection="lending")),
]


@pytest.mark.parametrize(("name", "asked"), NOTHING)
def test_nothing_checked_is_no_pass(name: str, asked: Asked, returns: Returns, tmp_path: Path) -> None:
    """A return without a row, a payload without a child for it, and an empty file."""
    put(tmp_path / "sent", members="MEMBER,BORN,SEX\n")
    payload(tmp_path / "p.json")
    (tmp_path / "empty.json").touch()
    with pytest.raises(NothingToCheck):
        returns.check(tmp_path / name, asked)


@pytest.mark.parametrize("name", ["", "hats", "lending-2031"])
def test_a_return_that_there_is_not_is_said(name: str, returns: Returns, tmp_path: Path) -> None:
    """Whatever is to be checked as it."""
    for path in (payload(tmp_path / "p.json", child("A")), put(tmp_path / "sent", members=MEMBERS)):
        with pytest.raises(UnknownReturn):
            returns.check(path, Asked(collection=name))
    with pytest.raises(SsdError):
        returns.check_payload(read_payload((tmp_path / "p.json").read_bytes(), Limits()), Asked(collection=None))


def test_errors_hold_nothing_of_a_child(returns: Returns, tmp_path: Path) -> None:
    """Whatever is wrong with the file."""
    for name, text in (("members", 'MEMBER,BORN\nCANARY,"01/01\n'), ("loans", "MEMBER,LENT,BACK\nCANARY\x00,,\n")):
        with pytest.raises(CannotRead) as refused:
            returns.check(put(tmp_path / name, **{name: text}), Asked())
        assert "CANARY" not in str(refused.value)


def test_every_rule_of_the_census_is_run_on_a_file_that_lacks_a_kind_of_record(tmp_path: Path) -> None:
    """No enquiry is a fact about the year, and not a table that was not given."""
    census = Path(__file__).parents[2] / "examples" / "cin-census-2026.xml"
    text = census.read_text(encoding="utf-8")
    while "<Section47>" in text:
        start, stop = text.index("<Section47>"), text.index("</Section47>") + len("</Section47>")
        text = text[:start] + text[stop:]
    (tmp_path / "census.xml").write_text(text, encoding="utf-8")
    frozen = Returns(Shelf(REGISTRY.folder), CHECKER)
    report = frozen.check(tmp_path / "census.xml", Asked(collection="cin-2026"))
    assert report is not None
    assert report.files["Section47"] == 0
    assert (report.rules_run, report.rules_not_run) == (len(frozen.shelf.get("cin-2026").rules), {})
