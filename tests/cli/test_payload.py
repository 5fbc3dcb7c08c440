"""``ssd payload build`` makes the combined payload out of whatever there is, and says what it did."""

from __future__ import annotations

import gzip
import sqlite3
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import orjson
import pytest
import zstandard
from typer.testing import CliRunner

from ssd_registry.cli.payload import app
from ssd_registry.errors import CannotRead, NothingToCheck, SsdError

if TYPE_CHECKING:
    from pathlib import Path

PERSON = "pers_person_id,pers_dob\nC1,25/03/2014\nC2,03/04/2014\n"
CHILDREN = [{"person_id": "C1", "date_of_birth": "2014-03-25"}, {"person_id": "C2", "date_of_birth": "2014-04-03"}]
HEADER = {"local_authority": "845", "standard": "ssd", "release": "1.1.0", "mode": "full"}


def _build(*arguments: object) -> Any:
    return CliRunner().invoke(app, ["build", *map(str, arguments)])


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "ssd_person.csv"
    path.write_text(PERSON)
    return path


def _read(path: Path) -> dict[str, Any]:
    """Return what a payload holds, whichever way it is written."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    elif path.suffix == ".zst":
        content = zstandard.decompress(content, max_output_size=10_000)
    if ".ndjson" in path.name:
        first, *children = map(orjson.loads, content.splitlines())
        return {**first, "children": children}
    return dict(orjson.loads(content))


@pytest.mark.parametrize(
    "name", ["p.json", "p.ndjson", "p.json.gz", "p.ndjson.gz", "p.json.zst", "P.NDJSON.ZST".lower()]
)
def test_the_ending_says_how_it_is_written(name: str, csv: Path) -> None:
    """JSON or NDJSON, compressed or not, with nothing beside it; what was understood is said."""
    target = csv.with_name(name)
    done = _build(csv, "-o", target, "--local-authority", "845", "--release", "1.1.0")
    assert done.exit_code == 0, done.output
    assert _read(target) == {"header": HEADER, "children": CHILDREN}
    assert f"{target} was built from ssd_person.csv: 2 children, 2 rows, release 1.1.0." in done.stderr
    assert "note: ssd_person.csv, column B (pers_dob): A date written as day/month/year" in done.stderr
    assert done.stdout == ""
    assert {path.name for path in csv.parent.iterdir()} == {name, "ssd_person.csv"}


def test_the_same_input_gives_the_same_bytes(csv: Path) -> None:
    """Compressed too: nothing in it says when it was made."""
    written = []
    for name in ("a.json.gz", "b.json.gz"):
        assert _build(csv, "-o", csv.with_name(name), "--local-authority", "845").exit_code == 0
        written.append(csv.with_name(name).read_bytes())
    assert written[0] == written[1]


def test_one_payload_becomes_another(csv: Path) -> None:
    """What was built can be built from again: JSON, NDJSON, compressed."""
    names = ("a.json", "b.ndjson.gz", "c.json.zst", "d.ndjson")
    assert _build(csv, "-o", csv.with_name(names[0]), "--local-authority", "845", "--release", "1.1.0").exit_code == 0
    for before, after in pairwise(names):
        assert _build(csv.with_name(before), "-o", csv.with_name(after)).exit_code == 0
    assert _read(csv.with_name(names[-1])) == {"header": HEADER, "children": CHILDREN}


def test_a_database_is_read_by_its_address(tmp_path: Path) -> None:
    """As a payload is built from files."""
    with sqlite3.connect(tmp_path / "ssd.db") as connection:
        connection.execute("create table ssd_person (pers_person_id text)")
        connection.execute("insert into ssd_person values ('C1')")
    connection.close()
    done = _build("--from", f"sqlite:///{tmp_path / 'ssd.db'}", "-o", tmp_path / "p.json", "--local-authority", "845")
    assert done.exit_code == 0, done.output
    assert _read(tmp_path / "p.json")["children"] == [{"person_id": "C1"}]


def test_what_had_to_be_left_out_is_exit_1(csv: Path) -> None:
    """The payload is there, but it is not all of what was given; no value is shown."""
    rows = "".join(f"K{number},C9\n" for number in range(25))
    csv.with_name("ssd_contacts.csv").write_text(f"cont_contact_id,cont_person_id\n{rows}")
    done = _build(csv.parent, "-o", csv.with_name("p.json"), "--local-authority", "845")
    assert done.exit_code == 1
    assert len(_read(csv.with_name("p.json"))["children"]) == 2
    assert "error: ssd_contacts.csv, row 2, column B (cont_person_id): " in done.stderr
    assert "and 5 more of orphan: ssd check lists them all." in done.stderr
    assert "C9" not in done.stderr


REFUSED = [
    (["-o", "p.json"], SsdError, "Name what to build from"),
    (["ssd_person.csv", "--from", "sqlite:///x.db", "-o", "p.json"], SsdError, "Name what to build from"),
    (["ssd_person.csv", "-o", "p.xlsx", "--local-authority", "845"], CannotRead, "End its name in .json or .ndjson"),
    (["ssd_person.csv", "-o", "p.gz", "--local-authority", "845"], CannotRead, "End its name in .json or .ndjson"),
    (["ssd_person.csv", "-o", "p.json"], CannotRead, "Name the authority: --local-authority 845"),
    (["empty.csv", "-o", "p.json"], NothingToCheck, "empty.csv is empty"),
    (["nowhere", "-o", "p.json"], CannotRead, "There is no file or folder called nowhere"),
    (["cut.json", "-o", "p.json"], CannotRead, "number is too large"),
]


@pytest.mark.parametrize(("arguments", "error", "words"), REFUSED)
def test_what_cannot_be_built_leaves_nothing_behind(
    arguments: list[str], error: type[Exception], words: str, csv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence that says what to do, and no half of a payload."""
    monkeypatch.chdir(csv.parent)
    csv.with_name("empty.csv").touch()
    children = b'{"person_id":"C1"},{"person_id":"C2","x":1e400}'
    csv.with_name("cut.json").write_bytes(b'{"header":{"standard":"ssd"},"children":[' + children + b"]}")
    before = set(csv.parent.iterdir())
    done = _build(*arguments)
    assert isinstance(done.exception, error)
    assert words in str(done.exception)
    assert set(csv.parent.iterdir()) == before
