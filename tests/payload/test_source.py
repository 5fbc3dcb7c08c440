"""A file is told by what is in it, and one that is of no kind we know is refused in words."""

from __future__ import annotations

import gzip
import zipfile
from typing import TYPE_CHECKING, Any

import orjson
import pytest
import xlsxwriter
import zstandard

from ssd_registry.errors import CannotRead, NothingToCheck, TooLarge, WrongEncoding
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = Registry()
PERSON = b"pers_person_id,pers_forename\r\nC1,Ann\r\n"
PLACEMENT = b"clap_cla_placement_id,clap_person_id\r\nP1,C1\r\n"
HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": "845", "mode": "full"}
CHILD = {"person_id": "C1", "forename": "Ann"}
PAYLOAD = orjson.dumps({"header": HEADER, "children": [CHILD]})


def _children(path: Path, **options: Any) -> list[dict[str, Any]]:
    payload = open_payload(path, Limits(), REGISTRY, release="1.1.0", authority="845", **options)
    return [child.document for child in payload.children()]


def _zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def _book(path: Path, rows: list[list[str]]) -> bytes:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("ssd_cla_placement")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path.read_bytes()


KINDS = {
    "payload.json": PAYLOAD,
    "payload.txt": PAYLOAD,
    "payload": b"\n " + PAYLOAD,
    "payload.json.gz": gzip.compress(PAYLOAD),
    "payload.json.zst": zstandard.compress(PAYLOAD),
    "payload.ndjson": orjson.dumps({"header": HEADER}) + b"\n" + orjson.dumps(CHILD),
    "ssd_person.csv": PERSON,
    "Ssd_Person.CSV": PERSON,
    "ssd_person.tsv": PERSON.replace(b",", b"\t"),
    "ssd_person.csv.gz": gzip.compress(PERSON),
    "ssd_person.csv.zst": zstandard.compress(PERSON),
}


@pytest.mark.parametrize("name", list(KINDS))
def test_a_file_is_read_whatever_it_is(name: str, tmp_path: Path) -> None:
    """The same child out of each."""
    (tmp_path / name).write_bytes(KINDS[name])
    assert _children(tmp_path / name) == [CHILD]


def test_a_folder_and_a_zip_may_hold_files_and_workbooks(tmp_path: Path) -> None:
    """What a system left there is not looked at, and neither is what is no table."""
    book = _book(tmp_path / "book.xlsx", [["clap_cla_placement_id", "clap_person_id"], ["P1", "C1"]])
    files = {"ssd_person.CSV": PERSON, "~$book.xlsx": b"lock", "._ssd_person.csv": b"\x00", "read me.txt": b"hello"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    expected = [{**CHILD, "placements": [{"placement_id": "P1"}]}]
    assert _children(tmp_path) == expected
    packed = {f"extract/{name}": content for name, content in files.items()}
    packed |= {"extract/book.xlsx": book, "__MACOSX/ssd_contacts.csv": b"\x00"}
    assert _children(_zip(tmp_path / "all.zip", packed)) == expected


def test_a_zip_of_csvs_is_not_taken_for_a_workbook(tmp_path: Path) -> None:
    """Nor the other way round, whatever they are called."""
    assert _children(_zip(tmp_path / "tables.xlsx", {"ssd_person.csv": PERSON})) == [CHILD]
    content = _book(tmp_path / "b.xlsx", [["clap_cla_placement_id", "clap_person_id"], ["P1", "C1"]])
    (tmp_path / "book.zip").write_bytes(content)
    assert _children(tmp_path / "book.zip") == [{"person_id": "C1", "placements": [{"placement_id": "P1"}]}]


NOTHING = [
    ("empty.csv", b"", NothingToCheck, "empty.csv is empty"),
    ("empty.xlsx", b"", NothingToCheck, "empty.xlsx is empty"),
    ("blank.csv", b"\r\n , \r\n", NothingToCheck, "no rows of a table"),
    ("empty.json.gz", gzip.compress(b""), NothingToCheck, "is empty"),
    ("letter.docx", b"\xff\xd8\xff\xe0picture", CannotRead, "of no kind that is read here. Use JSON"),
    ("report.pdf", b"%PDF-1.7", CannotRead, "report.pdf is of no kind that is read here"),
    ("cut.zip", b"PK\x03\x04cut", WrongEncoding, "The zip is damaged"),
    ("utf16.json", '{"header":1}'.encode("utf-16"), WrongEncoding, "begins with UTF-16"),
]


@pytest.mark.parametrize(("name", "content", "error", "words"), NOTHING)
def test_what_holds_nothing_or_is_unknown_is_refused(
    name: str, content: bytes, error: type[Exception], words: str, tmp_path: Path
) -> None:
    """Each in one sentence that says what to do."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(error, match=words):
        _children(tmp_path / name)


def test_a_word_document_is_no_workbook(tmp_path: Path) -> None:
    """It is a zip of the same kind, so the reader of workbooks refuses it."""
    with pytest.raises(CannotRead, match="cannot be read as a workbook"):
        _children(_zip(tmp_path / "letter.docx", {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}))


def test_a_file_of_somebody_else_is_held_to_the_limits(tmp_path: Path) -> None:
    """One's own may be as large as it likes."""
    big = PERSON + b"".join(b"D%d,x\r\n" % number for number in range(2000))
    paths = [_zip(tmp_path / "t.zip", {"ssd_person.csv": big}), tmp_path / "ssd_person.csv.gz"]
    paths[1].write_bytes(gzip.compress(big))
    small = Limits(unpacked_bytes=1000)
    for path in paths:
        assert len(open_payload(path, small, REGISTRY, release="1.1.0")) == 2001
        with pytest.raises(TooLarge):
            open_payload(path, small, REGISTRY, release="1.1.0", own=False)


def test_a_zip_that_is_damaged_inside_is_refused(tmp_path: Path) -> None:
    """Its directory may be whole while what it holds is not."""
    path = _zip(tmp_path / "t.zip", {"ssd_person.csv": PERSON})
    path.write_bytes(path.read_bytes().replace(b"Ann", b"Bob", 1))
    with pytest.raises(WrongEncoding, match="is damaged inside its zip"):
        _children(path)


@pytest.mark.parametrize("name", ["../ssd_person.csv", "/ssd_person.csv"])
def test_a_zip_that_points_outside_itself_is_refused(name: str, tmp_path: Path) -> None:
    """No file of ours has such a name."""
    with pytest.raises(CannotRead, match="a path outside it"):
        _children(_zip(tmp_path / "t.zip", {name: PERSON}))
