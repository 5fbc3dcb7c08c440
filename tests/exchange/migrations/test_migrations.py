"""Setting up the database: what the revisions make is what schema.py says, once, whoever asks and however often."""

from __future__ import annotations

import re
import sqlite3
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from tests.stores import LOGIN, in_postgres, opened

from ssd_registry.errors import SsdError, StoreUnavailable
from ssd_registry.exchange.migrations import standing, upgrade
from ssd_registry.exchange.schema import METADATA
from ssd_registry.exchange.store import Store


@pytest.fixture
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give a database, of the kind asked for, with nothing in it, as its owner."""
    if request.param == "sqlite":
        with opened(f"sqlite:///{tmp_path / 'deeper' / 'exchange.sqlite'}") as store:
            yield store
        return
    with in_postgres(request.getfixturevalue("postgres_template")) as (_, owner), opened(owner) as store:
        with store.owner() as connection:
            connection.exec_driver_sql(
                "drop schema public cascade; create schema public; grant usage on schema public to public"
            )
        yield store


both = pytest.mark.parametrize("empty", ["sqlite", "postgres"], indirect=True)


@both
def test_revisions_make_what_the_schema_says(empty: Store) -> None:
    """Going through every revision ends with the very tables, columns and indexes of schema.py."""
    assert upgrade(empty).state == "absent"
    assert standing(empty).state == "current"
    with empty.engine.connect() as connection, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says what it cannot compare
        context = MigrationContext.configure(connection, opts={"compare_type": True, "target_metadata": METADATA})
        assert compare_metadata(context, METADATA) == []


def test_sqlite_keeps_its_rows_as_the_schema_says(sqlite_store: Store, tmp_path: Path) -> None:
    """In SQLite the very words that make each table and index are the same, WITHOUT ROWID too."""
    with opened(f"sqlite:///{tmp_path / 'made.sqlite'}") as made:
        METADATA.create_all(made.engine)
        assert _words(sqlite_store) == _words(made)


def _words(store: Store) -> set[str]:
    question = (
        "select sql from sqlite_master where sql is not null and type <> 'view' and tbl_name <> 'alembic_version'"
    )
    with store.engine.connect() as connection:
        return {re.sub(r"\s+", " ", words) for words in connection.exec_driver_sql(question).scalars()}


@both
def test_an_upgrade_can_be_asked_for_again_and_at_once(empty: Store) -> None:
    """Two upgrades at the same moment are one after the other, and the second finds nothing to do."""
    with ThreadPoolExecutor(2) as threads, opened(empty.url.render_as_string(hide_password=False)) as other:
        found = sorted(standing.state for standing in threads.map(upgrade, [empty, other]))
    assert found == ["absent", "current"]
    assert standing(empty).state == "current"


def test_an_upgrade_waits_for_another_that_writes_to_a_new_file(tmp_path: Path) -> None:
    """SQLite refuses at once to change how a file is written while somebody writes to it."""
    file = tmp_path / "exchange.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = Timer(0.2, other.execute, ["COMMIT"])
        done.start()
        with opened(f"sqlite:///{file}") as store:
            assert upgrade(store).state == "absent"
        done.join()


@both
def test_a_database_newer_than_the_program_is_refused(empty: Store) -> None:
    """A revision that this program does not know is said in a sentence, and nothing is changed."""
    upgrade(empty)
    with empty.owner() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    assert standing(empty).state == "newer"
    with pytest.raises(SsdError, match=r"newer version of this program \(its revision is 9999; .* 0001\)"):
        upgrade(empty)


def test_the_file_of_a_new_database_is_for_its_owner_alone(sqlite_store: Store) -> None:
    """Nobody else on the computer may read what is held."""
    assert sqlite_store.file is not None
    assert sqlite_store.file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("login", "said"),
    [("nobody_of_that_name", "no login called nobody_of_that_name"), ('x"; drop table child', "letters, figures")],
)
def test_a_login_that_is_not_there_is_named(postgres_template: str, login: str, said: str) -> None:
    """The login that is to serve must exist; its name is no way to say SQL."""
    with in_postgres(postgres_template) as (_, owner), opened(owner) as store, pytest.raises(SsdError, match=said):
        upgrade(store, login=login)


def test_roles_that_a_restore_came_without_are_made(postgres_template: str) -> None:
    """Roles are the server's and not in a backup of the database: an upgrade makes those that are missing."""
    with in_postgres(postgres_template) as (_, owner), opened(owner) as store:
        with store.owner() as connection:
            connection.exec_driver_sql("alter role ssd_stats rename to ssd_elsewhere")
        try:
            assert upgrade(store, login=LOGIN).state == "current"
            with store.owner() as connection:
                asked = "select rolcanlogin, rolbypassrls, pg_has_role('ssd_test_login', oid, 'set') from pg_roles where rolname = 'ssd_stats'"
                assert tuple(connection.exec_driver_sql(asked).one()) == (False, False, True)
        finally:
            with store.owner() as connection:
                connection.exec_driver_sql("drop owned by ssd_stats; drop role ssd_stats")
                connection.exec_driver_sql("alter role ssd_elsewhere rename to ssd_stats")


def test_sqlite_has_no_logins(sqlite_store: Store) -> None:
    """SQLite has none to let in."""
    with pytest.raises(SsdError, match="no logins"):
        upgrade(sqlite_store, login=LOGIN)


def test_one_who_may_not_set_up_is_told_who_may(postgres_template: str) -> None:
    """The login that serves is not the owner, and is told so; a database that is not there is said too."""
    with in_postgres(postgres_template) as (url, owner):
        with opened(owner) as store, store.owner() as connection:
            connection.exec_driver_sql(
                "drop schema public cascade; create schema public; grant usage on schema public to public"
            )
        with opened(url) as store, pytest.raises(SsdError, match="SSD_DATABASE_OWNER name its owner"):
            upgrade(store)
        with opened(f"{url}_gone") as store, pytest.raises(StoreUnavailable, match="cannot be reached"):
            standing(store)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    """Whoever named the wrong file is told so, before anything is written into it."""
    file = tmp_path / "list.csv"
    file.write_text("not a database\n" * 100)
    for ask in (upgrade, standing):
        with opened(f"sqlite:///{file}") as store, pytest.raises(SsdError, match="is no database of SQLite"):
            ask(store)
    assert file.read_text() == "not a database\n" * 100
