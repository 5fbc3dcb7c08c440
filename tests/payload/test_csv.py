"""CSV files that cannot be read are refused with the line, and what is written can be read again."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.errors import CannotRead, WrongEncoding
from ssd_registry.payload.csv import found

REFUSED = [
    (
        "a quotation mark that stays open",
        b'pers_person_id\nC1\n"C2\nC3\n',
        "from line 3 on: a quotation mark is not closed",
    ),
    ("a quotation mark inside a cell", b'pers_person_id\n"C"1\n', "from line 2 on: a quotation mark"),
    ("UTF-16", "pers_person_id\nC1\n".encode("utf-16"), "is not text, or is UTF-16"),
    ("no encoding that we know", b"pers_person_id\nC\x81\n", "neither UTF-8 nor Windows-1252"),
]


@pytest.mark.parametrize(("name", "content", "words"), REFUSED)
def test_what_cannot_be_read_is_refused_with_its_line(name: str, content: bytes, words: str) -> None:
    """One sentence, with the name of the file."""
    with pytest.raises((CannotRead, WrongEncoding), match=words) as refused:
        list(found("ssd_person.csv", lambda: io.BytesIO(content)).rows())
    assert str(refused.value).startswith("ssd_person.csv")


@given(
    rows=st.lists(st.lists(st.text("aé,;\"'\t |\n", max_size=6), min_size=3, max_size=3), max_size=4),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_every_dialect_gives_back_the_cells_that_were_written(
    rows: list[list[str]], delimiter: str, encoding: str, end: str
) -> None:
    """Whatever parts the cells and ends the rows, they are found, and numbered as they were written."""
    import csv

    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(
        [["pers_person_id", "pers_forename", "pers_sex"], *rows]
    )
    content = out.getvalue().encode(encoding)
    read = list(found("ssd_person.csv", lambda: io.BytesIO(content)).rows())
    assert read[1:] == [(number, row) for number, row in enumerate(rows, 2) if any(cell.strip() for cell in row)]


@pytest.mark.parametrize(
    ("file", "name"), [("ssd_person.csv", "ssd_person"), ("SSD_PERSON.CSV", "SSD_PERSON"), ("a.b.tsv", "a.b")]
)
def test_a_file_is_called_what_it_is_without_its_ending(file: str, name: str) -> None:
    """The name of the table is the name of the file."""
    assert found(file, io.BytesIO).name == name
