"""Files are told by what is in them, read as the return that they are, and written as their name asks for."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from tests.collection.lending import content, freeze, lending

from ssd_registry.collection.collection import Collection
from ssd_registry.collection.files import read_reference, read_return, recognise, write_return
from ssd_registry.collection.rows import Return, rows_of
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import CannotRead, CannotWrite, SsdError, TooLarge
from ssd_registry.settings import Limits

LENDING = lending()
MEMBERS = "MEMBER,BORN,SEX,SHOE\r\nA,01/01/2000,F,\r\nB,01/01/2001,M,\r\n"
LOANS = "MEMBER,LENT,BACK\r\nA,01/05/2025,02/05/2025\r\n"
CENSUS = """<?xml version="1.0" encoding="utf-8"?>
<Club><Header><ReferenceDate>{day}</ReferenceDate></Header><Members><Member><MEMBER>A</MEMBER></Member></Members></Club>
"""
TREE = {
    "element": "Club",
    "holds": [
        {"element": "Header", "row": "Header", "holds": ["ReferenceDate"]},
        {
            "element": "Members",
            "holds": [{"element": "Member", "row": "Members", "many": True, "unit": True, "holds": ["MEMBER", "SEX"]}],
        },
    ],
}


def club(year: str = "2025-26", status: str = "in force") -> Collection:
    """Return the made-up return as it would be in XML, of one year."""
    day = {"name": "ReferenceDate", "title": "Last day", "type": "date"}
    tables = [*content()["tables"][:1], {"table": "Header", "title": "Header", "fields": [day]}]
    days = {"starts_on": f"{year[:4]}-04-01", "ends_on": f"{int(year[:4]) + 1}-03-31"}
    xml = {"forms": ["xml"], "date_form": "YYYY-MM-DD", "xml": TREE, "complete": [], "derive": [], "load": []}
    rules = [rule for rule in content()["rules"] if rule["code"] in {"3", "4"}]
    return lending(id="club", year=year, status=status, tables=tables, rules=rules, last_year=False, **days, **xml)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Give a shelf with a return of tables, and one of XML in three years."""
    folder = tmp_path_factory.mktemp("shelf")
    for made in (LENDING, club("2024-25", "closed"), club(), club("2026-27", "announced")):
        freeze(folder, made)
    return Shelf(folder)


def put(folder: Path, **files: str | bytes) -> Path:
    """Write *files*, with an underscore for the dot of their ending, and return the folder."""
    for name, text in files.items():
        path = folder / ".".join(name.rsplit("_", 1))
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def known(path: Path, shelf: Shelf) -> str | None:
    """Return the name of the return that *path* is."""
    found = recognise(path, shelf, Limits())
    return None if found is None else found.name


DAYS = [
    ("2025-03-31", "club-2024-25"),
    ("2026-03-31", "club-2025-26"),
    ("2026-04-01", "club-2026-27"),
    ("1999-03-31", "club-2025-26"),
    ("soon", "club-2025-26"),
]


@pytest.mark.parametrize(("day", "name"), DAYS)
def test_xml_is_of_the_year_that_its_header_says(day: str, name: str, shelf: Shelf, tmp_path: Path) -> None:
    """Or else of the one in force."""
    put(tmp_path, club_xml=CENSUS.format(day=day))
    assert known(tmp_path / "club.xml", shelf) == name


XML = CENSUS.format(day="2026-03-31")
BEGINNINGS: list[tuple[str, str | bytes]] = [
    ("capitals_XML", XML),
    ("text_txt", XML),
    ("mark_xml", b"\xef\xbb\xbf" + XML.encode()),
    ("wide_xml", XML.replace("utf-8", "utf-16").encode("utf-16")),
    ("comment_xml", XML.replace("<Club>", "<!-- of <Message> and others --><Club>", 1)),
    ("blank_txt", "\n\n  " + XML.partition("?>")[2].strip()),
    ("prefix_xml", XML.replace("<Club>", '<c:Club xmlns:c="urn:c">').replace("</Club>", "</c:Club>")),
    ("attribute_xml", XML.replace("<Club>", '<Club xmlns="urn:c">')),
]


@pytest.mark.parametrize(("name", "text"), BEGINNINGS, ids=[name for name, _ in BEGINNINGS])
def test_xml_is_told_by_its_outermost_element(name: str, text: str | bytes, shelf: Shelf, tmp_path: Path) -> None:
    """Whatever the file is called, however it is encoded, and whatever stands before."""
    path = put(tmp_path, **{name: text}) / ".".join(name.rsplit("_", 1))
    assert known(path, shelf) == "club-2025-26"
    assert len(read_return(path, club(), Limits()).tables["Members"].values) == 1


def test_a_file_without_an_ending_is_told_too(shelf: Shelf, tmp_path: Path) -> None:
    """By its first character."""
    (tmp_path / "census").write_text(XML)
    assert known(tmp_path / "census", shelf) == "club-2025-26"


@pytest.mark.parametrize("text", ["<html><body/></html>", "<?xml version='1.0'?>", "no XML at all", "<"])
def test_xml_of_no_return_is_refused_with_what_there_is(text: str, shelf: Shelf, tmp_path: Path) -> None:
    """And without what is in it."""
    put(tmp_path, other_xml=text)
    with pytest.raises(CannotRead, match="its first element is not Club") as refused:
        recognise(tmp_path / "other.xml", shelf, Limits())
    assert refused.value.kind == "not-a-return"
    assert "html" not in str(refused.value)


def zipped(path: Path, **files: str) -> Path:
    """Write a zip of *files* in the order that they are given."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(".".join(name.rsplit("_", 1)), text)
    return path


def test_tables_are_told_by_names_and_headings(shelf: Shelf, tmp_path: Path) -> None:
    """A folder, a zip of it, one file, or a file of another name."""
    folder = put(tmp_path, members_csv=MEMBERS, loans_csv=LOANS)
    put(tmp_path, extract_csv=LOANS)
    packed = zipped(tmp_path / "all.zip", members_csv=MEMBERS, loans_csv=LOANS)
    for path in (folder, packed, folder / "members.csv", folder / "extract.csv"):
        assert known(path, shelf) == "lending-2025-26", path.name


NO_RETURN: list[tuple[str, str | bytes]] = [
    ("empty_xml", b""),
    ("empty_csv", b""),
    ("empty_zip", b""),
    ("empty_xlsx", b""),
    ("payload_json", '{"header": {}, "children": []}'),
    ("ssd_person_csv", "pers_person_id,pers_dob\nA,2000-01-01\n"),
    ("hats_csv", "HAT,SIZE\n1,2\n"),
    ("picture_png", b"\x89PNG\r\n"),
]


@pytest.mark.parametrize(("name", "text"), NO_RETURN, ids=[name for name, _ in NO_RETURN])
def test_what_is_no_return_is_none(name: str, text: str | bytes, shelf: Shelf, tmp_path: Path) -> None:
    """It may be a payload, or nothing."""
    put(tmp_path, **{name: text})
    assert known(tmp_path / ".".join(name.rsplit("_", 1)), shelf) is None


def test_what_is_not_there_and_an_empty_folder_are_none(shelf: Shelf, tmp_path: Path) -> None:
    """Who reads it says so."""
    assert known(tmp_path / "nowhere.xml", shelf) is None
    assert known(tmp_path, shelf) is None


def test_tables_of_the_standard_are_not_taken_for_a_return(shelf: Shelf, tmp_path: Path) -> None:
    """Even where a table of a return lies beside them."""
    put(tmp_path, ssd_person_csv="pers_person_id\nA\n", members_csv=MEMBERS)
    assert known(tmp_path, shelf) is None


def test_packed_xml_is_told_how_to_check(shelf: Shelf, tmp_path: Path) -> None:
    """A folder or a zip may hold several."""
    put(tmp_path, a_xml=XML, b_XML=XML)
    with pytest.raises(CannotRead, match=r"Name the file itself: a\.xml, b\.XML\."):
        recognise(tmp_path, shelf, Limits())
    packed = zipped(tmp_path / "all.zip", **{f"c{number}_xml": XML for number in range(5)})
    with pytest.raises(CannotRead, match=r"Unpack it and name the file itself: c0\.xml, c1\.xml, c2\.xml and 2 more\."):
        recognise(packed, shelf, Limits())


def test_a_large_zip_of_ones_own_is_read(shelf: Shelf, tmp_path: Path) -> None:
    """What may be sent to a server is limited, what lies on one's own disk is not."""
    packed = zipped(tmp_path / "all.zip", members_csv=MEMBERS + "C,01/01/2000,F,\r\n" * 1_000)
    limits = Limits(unpacked_bytes=1_000)
    assert recognise(packed, shelf, limits) is not None
    assert len(read_return(packed, LENDING, limits).tables["Members"].values) == 1_002


def test_damaged_tables_are_said(shelf: Shelf, tmp_path: Path) -> None:
    """Before anything is made of them."""
    packed = zipped(tmp_path / "all.zip", members_csv=MEMBERS * 50)
    damaged = bytearray(packed.read_bytes())
    damaged[60:70] = bytes(10)
    put(tmp_path, damaged_zip=bytes(damaged), cut_zip=packed.read_bytes()[:200], wide_csv=MEMBERS.encode("utf-16"))
    for name in ("damaged.zip", "cut.zip", "wide.csv"):
        with pytest.raises(CannotRead):
            recognise(tmp_path / name, shelf, Limits())


def test_what_has_the_name_of_a_table_goes_before_what_looks_like_it(tmp_path: Path) -> None:
    """Whatever the order of the files, here that of a zip."""
    old = MEMBERS.replace("A,", "OLD,")
    for files in ({"aaa_csv": old, "members_csv": MEMBERS}, {"members_csv": MEMBERS, "zzz_csv": old}):
        read = read_return(zipped(tmp_path / "all.zip", **files), LENDING, Limits())
        assert read.tables["Members"].column("MEMBER") == ["A", "B"]
        assert [each.why for each in read.left_out] == ["Members were read from members.csv already."]


def test_cells_beyond_the_headings_are_told(tmp_path: Path) -> None:
    """A comma too many moves what stands after it."""
    put(tmp_path, members_csv="MEMBER,BORN,SEX\nA,01/01,2000,F\nB,01/01/2001,M,,\n")
    (told,) = read_return(tmp_path, LENDING, Limits()).left_out
    assert (told.place, told.why) == ("members.csv, row 2", "There are more of them than headings.")


def test_cells_that_show_an_error_are_told(tmp_path: Path) -> None:
    """They are read as blank."""
    with xlsxwriter.Workbook(tmp_path / "book.xlsx") as book:
        sheet = book.add_worksheet("Members")
        sheet.write_row(0, 0, ["MEMBER", "BORN", "HAT"])
        sheet.write_row(1, 0, ["A"])
        sheet.write_formula(1, 1, "=1/0", None, "#DIV/0!")
        sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    read = read_return(tmp_path / "book.xlsx", LENDING, Limits())
    assert read.tables["Members"].column("BORN") == [None]
    told = {each.place: each.why for each in read.left_out}
    assert told["book.xlsx, sheet Members, row 2, column B (BORN)"].startswith("The cell shows an error")
    assert len(told) == 2


UNREADABLE: list[tuple[str, str, str, str]] = [
    ("nowhere.xml", "", "There is no file or folder called nowhere.xml", "not-found"),
    ("census.xml", XML, "is not sent as XML", "not-a-return"),
    ("other.json", "[]", "is not sent as JSON", "not-a-return"),
]


@pytest.mark.parametrize(("name", "text", "words", "kind"), UNREADABLE)
def test_what_is_not_this_return_is_refused(name: str, text: str, words: str, kind: str, tmp_path: Path) -> None:
    """With the reason."""
    if text:
        (tmp_path / name).write_text(text)
    with pytest.raises(CannotRead, match=words) as refused:
        read_return(tmp_path / name, LENDING, Limits())
    assert refused.value.kind == kind


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is read."""
    monkeypatch.setattr("ssd_registry.collection.files._MOST", 100)
    put(tmp_path, census_xml=XML)
    with pytest.raises(TooLarge):
        read_return(tmp_path / "census.xml", club(), Limits())


def test_a_table_that_the_xml_has_no_element_for_was_not_given(tmp_path: Path) -> None:
    """Which is not the same as given with no row."""
    tree = {"element": "Club", "holds": TREE["holds"][1:]}
    made = lending(xml=tree, forms=["csv", "xml"])
    put(tmp_path, census_xml="<Club><Members><Member><MEMBER>A</MEMBER></Member></Members></Club>")
    assert list(read_return(tmp_path / "census.xml", made, Limits()).tables) == ["Members"]


LIBRARIES = "NAME,SHUT\nCentral,01/01/2020\n"


@pytest.mark.parametrize("name", ["libraries", "Libraries", "ofsted_extract"])
def test_a_reference_table_is_known_by_its_name_or_its_headings(name: str, tmp_path: Path) -> None:
    """As CSV, in a workbook, in a folder or a zip."""
    path = tmp_path / f"{name}.csv"
    path.write_text(LIBRARIES)
    with xlsxwriter.Workbook(tmp_path / f"{name}.xlsx") as book:
        book.add_worksheet("Notes").write_row(0, 0, ["About this"])
        sheet = book.add_worksheet("Sheet1")
        sheet.write_row(0, 0, ["Name", "Shut"])
        sheet.write_row(1, 0, ["Central", "01/01/2020"])
    packed = zipped(tmp_path / "all.zip", **{f"{name}_csv": LIBRARIES})
    for given in (path, tmp_path / f"{name}.xlsx", packed):
        rows = read_reference(given, LENDING, Limits())["libraries"]
        assert rows.values == [("Central", "01/01/2020")], given.name


NO_REFERENCE = [
    ("nowhere.csv", None, "There is no file or folder called nowhere.csv"),
    ("libraries.csv", "", "is no reference table"),
    ("libraries.csv", "HAT,SIZE\n1,2\n", "It takes libraries.csv with NAME, SHUT"),
    ("libraries.json", "[]", "is no reference table"),
    ("hats.csv", "HAT,SIZE\n1,2\n", "is no reference table"),
]


@pytest.mark.parametrize(("name", "text", "words"), NO_REFERENCE)
def test_what_is_no_reference_table_is_refused(name: str, text: str | None, words: str, tmp_path: Path) -> None:
    """It is not taken for one with no row, by which every row of the return would be wrong."""
    if text is not None:
        (tmp_path / name).write_text(text)
    with pytest.raises(CannotRead, match=words):
        read_reference(tmp_path / name, LENDING, Limits())


def test_a_return_that_looks_nothing_up_takes_no_reference_table(tmp_path: Path) -> None:
    """And says so."""
    put(tmp_path, libraries_csv=LIBRARIES)
    with pytest.raises(CannotRead, match="has no rule that looks anything up"):
        read_reference(tmp_path / "libraries.csv", lending(reference=[]), Limits())


def made(collection: Collection = LENDING) -> Return:
    return Return("made", "csv", rows_of(collection, {"Members": [{"MEMBER": "A", "SEX": "F"}]}))


WRITTEN = [("out", LENDING), ("out.zip", LENDING), ("out.ZIP", LENDING), ("out.xlsx", LENDING), ("out.xml", club())]


@pytest.mark.parametrize(("name", "collection"), WRITTEN, ids=[name for name, _ in WRITTEN])
def test_the_ending_says_what_is_written(name: str, collection: Collection, tmp_path: Path) -> None:
    """And what is written is read back."""
    assert [
        fault for fault in write_return(made(collection), collection, tmp_path / name) if "Header" not in fault
    ] == []
    back = read_return(tmp_path / name, collection, Limits()).tables["Members"]
    assert (back.column("MEMBER"), back.column("SEX")) == (["A"], ["F"])


def test_xml_that_does_not_follow_its_schema_is_written_and_told(tmp_path: Path) -> None:
    """So that it can be looked at."""
    wrong = Return("made", "xml", rows_of(club(), {"Members": [{"MEMBER": "A", "SEX": "x"}]}))
    faults = write_return(wrong, club(), tmp_path / "out.xml")
    assert any("SEX" in fault for fault in faults)
    assert (tmp_path / "out.xml").is_file()


NOT_WRITTEN: list[tuple[str, Collection, str]] = [
    ("out.pdf", LENDING, "does not say what to write. Use .xml, a folder or .zip"),
    ("out.csv", LENDING, "does not say what to write"),
    ("out.xml", LENDING, "is not sent as .xml. Use a folder or .zip, .xlsx."),
    ("out.json", LENDING, "is not sent as .json"),
    ("out", club(), "is not sent as a folder. Use .xml."),
    ("nowhere/out.xml", club(), "cannot be written"),
    ("nowhere/out.zip", LENDING, "cannot be written"),
    ("nowhere/out.xlsx", LENDING, "cannot be written"),
    ("file/out", LENDING, "cannot be written"),
    ("file", LENDING, "cannot be written"),
    ("folder.xml", club(), "cannot be written"),
]


@pytest.mark.parametrize(("name", "collection", "words"), NOT_WRITTEN, ids=[row[0] for row in NOT_WRITTEN])
def test_what_cannot_be_written_is_said(name: str, collection: Collection, words: str, tmp_path: Path) -> None:
    """With what can."""
    (tmp_path / "file").touch()
    (tmp_path / "folder.xml").mkdir()
    with pytest.raises(CannotWrite) as refused:
        write_return(made(collection), collection, tmp_path / name)
    assert words in str(refused.value)


def test_what_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    """A character that XML has none for."""
    wrong: Any = Return("made", "xml", rows_of(club(), {"Members": [{"MEMBER": "A\x00"}]}))
    with pytest.raises(SsdError):
        write_return(wrong, club(), tmp_path / "out.xml")
    assert not (tmp_path / "out.xml").exists()
