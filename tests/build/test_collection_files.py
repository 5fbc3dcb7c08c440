"""The files of each year of a return are what its source makes, byte for byte."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import msgspec
import pytest
from tests.build.test_collections import written_folder

from ssd_registry.build.collection_files import cut, files_of, make, rebuild, sources
from ssd_registry.build.cut import differences
from ssd_registry.collection.collection import Definition
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import UnknownRelease
from ssd_registry.release import Release

SCHEMA = Path(__file__).parents[2] / "schema"
ALL = list(sources(SCHEMA))
LATEST = [(source, source.years[-1]) for source in {source.id: source for source, _ in ALL}.values()]


def test_every_year_is_cut_and_unchanged() -> None:
    """Nothing was edited, added or lost, and every year that is written is there."""
    for source, year in ALL:
        Release(SCHEMA / "releases" / source.id / year).verify()
    shelf = Shelf(SCHEMA / "releases")
    assert {(name, year) for name, years in shelf.years.items() for year in years} == {
        (source.id, year) for source, year in ALL
    }


@pytest.mark.parametrize(("source", "year"), LATEST, ids=lambda each: getattr(each, "id", each))
def test_the_latest_year_is_what_the_model_makes(source, year: str) -> None:
    """Ssd maintain build --check compares every year."""
    folder = SCHEMA / "releases" / source.id / year
    assert differences(make(source, year), folder) == []


def test_a_year_is_made_again_from_its_own_source(tmp_path: Path) -> None:
    """The frozen source is enough, whatever became of the model."""
    written_folder(tmp_path, ["2025-26"])
    (folder,) = cut(tmp_path, "lending-2025-26")
    assert differences(rebuild(folder), folder) == []
    assert folder == tmp_path / "releases" / "lending" / "2025-26"


def test_cutting_again_takes_away_what_is_no_longer_made(tmp_path: Path) -> None:
    """And every year can be cut at once."""
    written_folder(tmp_path, ["2024-25", "2025-26"])
    first, second = cut(tmp_path, "lending")
    (second / "old.txt").write_text("x")
    cut(tmp_path, "lending")
    assert not (second / "old.txt").exists()
    assert first.name == "2024-25"
    with pytest.raises(UnknownRelease, match="There are: lending"):
        cut(tmp_path, "lending-1999-00")


def test_the_files_are_what_people_want_of_a_return(tmp_path: Path) -> None:
    """Fields, codes and rules as CSV, empty files to fill, and all of it as the program reads it."""
    written_folder(tmp_path, ["2025-26"])
    (folder,) = cut(tmp_path, "lending")
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert set(files) == {
        "collection.json", "lending.yaml", "lending.fields.csv", "lending.codes.csv", "lending.rules.csv",
        "lending.csv-templates.zip", "manifest.json",
    }  # fmt: skip
    fields = list(csv.DictReader(io.StringIO(files["lending.fields.csv"].decode("utf-8-sig"))))
    assert [row["field"] for row in fields] == ["MEMBER", "BORN", "SEX", "SHOE", "MEMBER", "LENT", "BACK"]
    assert (fields[3]["cannot be filled"], fields[1]["from SSD items"]) == ("Nobody keeps it.", "pers_dob")
    rules = list(csv.DictReader(io.StringIO(files["lending.rules.csv"].decode("utf-8-sig"))))
    assert [row["code"] for row in rules] == ["1", "2", "3", "4", "5", "6", "7"]
    with zipfile.ZipFile(io.BytesIO(files["lending.csv-templates.zip"])) as archive:
        assert archive.read("loans.csv") == b"MEMBER,LENT,BACK\r\n"
    assert msgspec.json.decode(files["collection.json"], type=Definition).unit == "MEMBER"


def test_the_same_text_makes_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the day or the machine is in them."""
    written_folder(tmp_path, ["2025-26"])
    (folder,) = cut(tmp_path, "lending")
    text = (folder / "lending.yaml").read_text(encoding="utf-8")
    assert files_of(text) == files_of(text) == {path.name: path.read_bytes() for path in folder.iterdir()}
