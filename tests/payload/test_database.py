"""Tables of a real database are read, never written, and refused in words that hold no password."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
import pytest
import sqlalchemy

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload import Payload, open_database
from ssd_registry.payload.database import written
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits
from ssd_registry.tables import Layout, to_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ssd_registry.release import Release

REGISTRY = Registry()
CHECKER = Checker(REGISTRY)


def _open(url: str, release: str | None = None, **options: Any) -> Payload:
    return open_database(url, Limits(), REGISTRY, release=release, **options)


def _load(url: str, script: str, payload: dict[str, Any], release: Release, before: str = "select 1") -> None:
    """Run the release's own script in a database, and write the payload into the tables that it makes.

    They have no header: that is written when a payload is made.
    """
    tables = to_tables(payload, payload["children"], release)
    tables = {name: rows for name, rows in tables.items() if name in Layout(release).records()}
    engine = sqlalchemy.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(before)
        script, _, keys = script.partition("-- Part 3")
        for part in script.split(";\n") if url.startswith("sqlite") else [script]:
            connection.exec_driver_sql(part)
        for name, rows in tables.items():
            for row in rows:
                table = sqlalchemy.table(name, *[sqlalchemy.column(each) for each in row])
                connection.execute(sqlalchemy.insert(table).values(row))
        if not url.startswith("sqlite"):
            connection.exec_driver_sql(f"-- {keys}")
    engine.dispose()


def _sorted(value: Any) -> Any:
    """Return *value* with every list in one order: a database gives its rows in none."""
    if isinstance(value, dict):
        return {key: _sorted(each) for key, each in sorted(value.items())}
    return sorted(map(_sorted, value), key=orjson.dumps) if isinstance(value, list) else value


def _whole(payload: Payload) -> dict[str, Any]:
    """Return a payload but for its header."""
    whole = {**payload.envelope, "children": [child.document for child in payload.children()]}
    return {name: value for name, value in whole.items() if name != "header"}


def _made(release: Release) -> dict[str, Any]:
    """Make up a payload with something in every kind of table."""
    payload = Sampler(release, seed=7).payload(25)
    del payload["header"]
    return payload


@pytest.mark.parametrize("version", list(REGISTRY.releases))
def test_a_sqlite_file_gives_back_the_payload_that_was_loaded_into_it(version: str, tmp_path: Path) -> None:
    """The release's own tables, filled and read again, with nothing to note and not a byte changed."""
    release = REGISTRY.get(version)
    before = _made(release)
    url = f"sqlite:///{tmp_path / 'ssd.db'}"
    _load(url, release.file("ssd.sqlite.sql").decode(), before, release)
    content = (tmp_path / "ssd.db").read_bytes()
    after = _open(url, version, authority="845")
    assert _sorted(_whole(after)) == _sorted(before)
    assert list(after.notes()) == []
    assert (tmp_path / "ssd.db").read_bytes() == content
    assert (after.name, after.kind) == ("ssd.db", "database")


@pytest.fixture(scope="module")
def postgres(postgres_url: str) -> Iterator[str]:
    """Give the address of a PostgreSQL of which one schema holds the tables of release 1.1.0, filled."""
    release = REGISTRY.get("1.1.0")
    url = postgres_url.replace("postgresql://", "postgresql+psycopg://", 1)
    script = release.file("ssd.postgresql.sql").decode().replace("%", "%%")
    payload = _made(release)
    _load(url, script, payload, release, before="create schema extracts; set search_path to extracts")
    yield url
    engine = sqlalchemy.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("drop schema if exists extracts cascade")
        connection.exec_driver_sql("drop schema if exists others cascade")
    engine.dispose()


def test_a_postgresql_gives_back_the_payload_that_was_loaded_into_it(postgres: str) -> None:
    """Dates, decimals, times and booleans of the database become what the release asks for."""
    after = _open(postgres, authority="845")
    assert _sorted(_whole(after)) == _sorted(_made(REGISTRY.get("1.1.0")))
    assert list(after.notes()) == []


def _run(url: str, *statements: str) -> None:
    engine = sqlalchemy.create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_one_schema_is_found_and_several_are_asked_about(postgres: str) -> None:
    """No schema has to be named where only one has tables of the standard."""
    assert len(_open(postgres, schema="extracts")) == 25
    with pytest.raises(NothingToCheck, match="has no table of the standard in the schema public"):
        _open(postgres, schema="public")
    _run(postgres, "create schema others", "create table others.ssd_person (pers_person_id text)")
    with pytest.raises(CannotRead, match=r"extracts, others\. Choose one with --schema"):
        _open(postgres)
    with pytest.raises(NothingToCheck, match="has no rows"):
        _open(postgres, schema="others")
    _run(postgres, "drop schema others cascade")


def test_places_are_tables_and_keys(tmp_path: Path) -> None:
    """Whoever has the database finds the row by its key; names and forms of old extracts are understood."""
    _run(
        f"sqlite:///{tmp_path / 'old.db'}",
        "create table SSD_PERSON (PERS_PERSON_ID integer, PERS_SEX nchar(10), PERS_DOB datetime, pers_common_child_id text, shoe_size int)",
        "insert into SSD_PERSON values (123, 'X         ', '2014-06-02 00:00:00', 'N1', 7), (124, 'M', '02/03/2014', null, 7)",
        "create table ssd_cla_placements (clap_cla_placement_id text, clap_person_id int, clap_cla_placement_type text)",
        "insert into ssd_cla_placements values ('P1', 123, 'U9'), (null, 999, 'U4')",
        "create table ssd_contacts (cont_contact_id text, cont_person_id int, cont_contact_outcome_json text)",
        """insert into ssd_contacts values ('K1', 123, '{"NFA_FLAG":"Y","X_FLAG":"Y"}')""",
        "create table something_else (id int)",
    )
    payload = _open(f"sqlite:///{tmp_path / 'old.db'}", release="1.1.0", authority="845")
    found = [each for each in CHECKER.check(payload).problems if each.words is None]
    assert {(each.rule, str(each.place)) for each in found if each.severity == "error"} == {
        ("not-in-list", "SSD_PERSON, PERS_PERSON_ID = 123, PERS_SEX"),
        ("ambiguous-date", "SSD_PERSON, PERS_PERSON_ID = 124, PERS_DOB"),
        ("not-in-list", "ssd_cla_placements, clap_cla_placement_id = P1, clap_cla_placement_type"),
        ("not-in-list", "ssd_contacts, cont_contact_id = K1, cont_contact_outcome_json"),
        ("orphan", "ssd_cla_placements, row 2, clap_person_id"),
    }
    assert {(each.rule, str(each.place)) for each in found if each.severity == "note"} == {
        ("old-form", "ssd_cla_placements"),
        ("old-form", "ssd_contacts, cont_contact_outcome_json"),
        ("old-form", "SSD_PERSON, PERS_DOB"),
        ("old-form", "SSD_PERSON, pers_common_child_id"),
        ("unknown-column", "SSD_PERSON, shoe_size"),
    }
    assert next(payload.children()).document["single_unique_id"] == "N1"


def test_the_header_of_the_tables_says_which_release_they_are(tmp_path: Path) -> None:
    """Tables of a later release beside them are only noted."""
    _run(
        f"sqlite:///{tmp_path / 'old.db'}",
        "create table ssd_payload_header (standard text, release text, local_authority text, mode text)",
        "insert into ssd_payload_header values ('ssd', '1.0.0', '845', 'full')",
        "create table ssd_person (pers_person_id text, pers_upn text)",
        "insert into ssd_person values ('C1', null)",
        "create table ssd_organisations (orga_organisation_id text)",
    )
    payload = _open(f"sqlite:///{tmp_path / 'old.db'}")
    assert payload.release == "1.0.0"
    assert ("unknown-table", "note", "ssd_organisations") in {
        (n.rule, n.severity, str(n.place)) for n in payload.notes()
    }


WRITTEN = [
    ("pers_dob", date(2014, 6, 2), "2014-06-02"),
    ("pers_dob", datetime(2014, 6, 2, tzinfo=UTC).replace(tzinfo=None), "2014-06-02"),
    ("pers_dob", datetime(2014, 6, 2, 9, 30, tzinfo=UTC).replace(tzinfo=None), "2014-06-02T09:30:00"),
    ("extracted_at", datetime(2014, 6, 2, tzinfo=UTC), "2014-06-02T00:00:00+00:00"),
    ("pers_is_mother", True, "true"),
    ("pers_is_mother", 0, "false"),
    ("pers_is_mother", Decimal(1), "true"),
    ("pers_is_mother", 2, "2"),
    ("pers_person_id", 123, "123"),
    ("pers_person_id", Decimal("123.00"), "123"),
    ("pers_person_id", 123.0, "123"),
    ("pers_person_id", UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ("clap_cla_placement_distance", Decimal("1.50"), "1.50"),
    ("pers_upn", b"\x01\xff", "01ff"),
    ("pers_upn", None, ""),
]


@pytest.mark.parametrize(("name", "value", "text"), WRITTEN)
def test_what_drivers_give_becomes_what_the_release_asks_for(name: str, value: Any, text: str) -> None:
    """Each kind of value, whichever database it came from."""
    assert written(REGISTRY.get("1.1.0").items_by_name[name], value) == text


REFUSED = [
    ("nonsense", "not the address of a database"),
    ("whatever://reader:s3cret@host/ssd", "no kind of database that is known"),
    ("mssql+pyodbc://reader:s3cret@host/ssd", r"needs the package pyodbc: pip install 'pyodbc'"),
    (
        "postgresql+psycopg2://reader:s3cret@host/ssd",
        r"needs the package psycopg2-binary: pip install 'psycopg2-binary'",
    ),
    ("postgresql+psycopg://reader:s3cret@127.0.0.1:1/ssd", "No connection to ssd: .*Check the address and the account"),
    ("sqlite:///nowhere.db", "There is no database file called nowhere.db"),
]


@pytest.mark.parametrize(("url", "words"), REFUSED)
def test_what_cannot_be_reached_is_said_without_the_password(
    url: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence that says what to do, and no file is made where there was none."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotRead, match=words) as refused:
        _open(url)
    assert "s3cret@" not in str(refused.value)
    assert "reader:" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_password_is_said_and_not_shown(postgres: str) -> None:
    """What the database says of it is passed on, without the password."""
    wrong = sqlalchemy.make_url(postgres).set(username="nobody_of_ours", password="s3cret/word")  # noqa: S106
    with pytest.raises(CannotRead, match="No connection to") as refused:
        _open(wrong.render_as_string(hide_password=False))
    assert "s3cret" not in str(refused.value)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """It is not made into one either."""
    (tmp_path / "x.db").write_bytes(b"hello" * 200)
    with pytest.raises(CannotRead, match="does not say which tables it has"):
        _open(f"sqlite:///{tmp_path / 'x.db'}")


def test_a_table_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """What the database says is not passed on here: it may hold what stands in the row."""
    path = tmp_path / "x.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table ssd_person (pers_person_id text)")
        connection.execute("insert into ssd_person values (cast(x'ff41' as text))")
    connection.close()
    with pytest.raises(CannotRead, match="ssd_person cannot be read") as refused:
        _open(f"sqlite:///{path}")
    assert "A" not in str(refused.value).replace("And", "")
