"""What is shared as files: CSV that no spreadsheet runs, and the forms that returns are sent in."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import orjson
import pytest
from tests.exchange.shared import CIN_ITEMS, ITEMS, LA, World, cin, consumer, terms

from ssd_registry.collection.collection import Form
from ssd_registry.collection.files import read_return
from ssd_registry.collection.shelf import Shelf
from ssd_registry.exchange.sharing import reading, share_files
from ssd_registry.exchange.sharing.reading import Wish
from ssd_registry.exchange.sharing.share_files import File, cell
from ssd_registry.exchange.sharing.terms import Agreement, items_of_return
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

SHELF = Shelf(Registry().folder)
EPISODES = ("Episodes.CHILD", "Episodes.DECOM", "Episodes.RNE", "Header.CHILD", "Header.SEX")


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority and a consumer."""
    return World(sqlite_store)


def own(world: World, document: Agreement, form: Form) -> tuple[File, bytes]:
    """Share under an agreement, and return the share as a file of the return's own."""
    made = world.shared(document)
    wish = Wish(document.collection, document.periods[0], LA)
    caller = consumer(made.agreement)
    opened = reading.open_whole(world.exchange, caller, wish)
    file = share_files.own_file(world.exchange, caller, opened, wish, form)
    return file, b"".join(file.content)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+SUM(A1)", "'+SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("-5", "-5"),
        ("-0.5", "-0.5"),
        (-5, "-5"),
        ("Smith-Jones", "Smith-Jones"),
        (None, ""),
        (True, "true"),
        (["A", "B"], "A,B"),
    ],
)
def test_no_cell_is_a_formula_and_numbers_stay(value: object, written: str) -> None:
    """F01 and F02 of the catalogue of bad input."""
    assert cell(value) == written


def test_a_table_is_csv_with_the_share_and_its_verdict_in_every_row(world: World) -> None:
    """Rows of one child have the same number, whether or not the identifier is agreed."""
    made = world.shared(terms(items=ITEMS[1:]))
    caller = consumer(made.agreement)
    wish = Wish("ssd", "current", LA, table="ssd_cin_episodes")
    opened = reading.open_whole(world.exchange, caller, wish)
    file = share_files.csv_of(world.exchange, caller, opened, wish)
    rows = list(csv.DictReader(io.StringIO(b"".join(file.content).decode(), newline="")))
    assert file.name == "ssd-current-301-clean-ssd-cin-episodes.csv"
    assert set(rows[0]) == {"ssd_child", "cine_referral_date", "ssd_share", "ssd_release", "ssd_verdict"}
    assert {(row["ssd_share"], row["ssd_release"], row["ssd_verdict"]) for row in rows} == {(made.id, "1.0.0", "clean")}
    assert len({row["ssd_child"] for row in rows}) < len(rows)


@pytest.mark.parametrize("items", [CIN_ITEMS, CIN_ITEMS[1:]])
def test_a_census_is_xml_as_it_is_sent_with_what_is_agreed(
    world: World, tmp_path: Path, items: tuple[str, ...]
) -> None:
    """It reads back as the return: without its identifier a child has its position, which holds its records together."""
    file, content = own(world, cin(items=list(items)), "xml")
    target = tmp_path / file.name
    target.write_bytes(content)
    made = SHELF.of_year("cin", "2025-26")
    read = read_return(target, made, Limits())
    given = {
        f"{name}.{field}"
        for name, rows in read.tables.items()
        for field in rows.fields
        if any(rows.column(field)) and f"{name}.{field}" in items_of_return(made)
    }
    assert given == {*items, "ChildIdentifiers.LAchildID"}
    identifiers = read.tables["ChildIdentifiers"].column("LAchildID")
    assert all((each or "").startswith("C0") == ("ChildIdentifiers.LAchildID" in items) for each in identifiers)
    assert b"queries" in content.splitlines()[1]
    assert file.name == "cin-2025-26-301-queries.xml"


def test_a_return_of_csv_files_is_a_zip_that_says_what_it_is(world: World) -> None:
    """What is not agreed is a heading without values, and about.json has the share."""
    document = cin(collection="ssda903", items=list(EPISODES))
    file, content = own(world, document, "csv")
    assert (file.name, file.media_type) == ("ssda903-2025-26-301-queries.zip", "application/zip")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        about = orjson.loads(archive.read("about.json"))
        rows = list(csv.DictReader(io.StringIO(archive.read("episodes.csv").decode())))
    assert about["verdict"] == "queries"
    assert rows
    assert all(row["CHILD"] and row["DECOM"] and not row["LS"] for row in rows)


def test_child_documents_are_a_payload_again(world: World) -> None:
    """With what is agreed, and what it is in front."""
    file, content = own(world, terms(), "json")
    payload = orjson.loads(content)
    assert file.name == "ssd-current-301-clean.json"
    assert list(payload) == ["about", "header", "children"]
    assert len(payload["children"]) == 30
    assert payload["children"][0] == {
        "person_id": "C0000001",
        "sex": "F",
        "referrals": [{"referral_date": "2022-06-06"}, {"referral_date": "2024-01-19"}],
    }


def test_forms_are_those_of_the_return(world: World) -> None:
    """The usual one first."""
    exchange = world.exchange
    assert share_files.forms_of(exchange, "cin", "2025-26") == ("xml",)
    assert share_files.forms_of(exchange, "ssda903", "2025-26") == ("csv", "xml")
    assert share_files.forms_of(exchange, "ssd", "current") == ("json",)
