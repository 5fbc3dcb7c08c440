"""The database of the exchange for the tests: a new one each, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import functools
import itertools
import shutil
import tempfile
import time
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings

if TYPE_CHECKING:
    from ssd_registry.exchange.exchange import Exchange

TEMPLATE = "ssd_template"
LOGIN = "ssd_test_login"
PASSWORD = "only-for-tests"
_numbers = itertools.count(1)


def of_database(url: str, name: str, *, login: bool = True) -> URL:
    """Return the address of the database *name* on the server of *url*, for the login that serves or for the owner."""
    address = make_url(url).set(database=name)
    return address.set(username=LOGIN, password=PASSWORD) if login else address


def _run(url: str, *statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """Set up one database, to copy for each test, and the login that serves; give the address of the server."""
    _run(
        postgres_url,
        f"drop database if exists {TEMPLATE}",
        f"create database {TEMPLATE}",
        f"do $$ begin create role {LOGIN} login password '{PASSWORD}'; exception when duplicate_object then null; end $$",
    )
    owner = Store(of_database(postgres_url, TEMPLATE, login=False).render_as_string(hide_password=False))
    try:
        upgrade(owner, login=LOGIN)
    finally:
        owner.close()
    return postgres_url


@contextmanager
def in_postgres(template: str) -> Iterator[tuple[str, str]]:
    """Make a database, set up; give its addresses for the login that serves and for its owner; drop it after."""
    name = f"ssd_test_{next(_numbers)}"
    _run(template, f"drop database if exists {name} with (force)", f"create database {name} template {TEMPLATE}")
    try:
        yield (
            of_database(template, name).render_as_string(hide_password=False),
            of_database(template, name, login=False).render_as_string(hide_password=False),
        )
    finally:
        _run(template, f"drop database if exists {name} with (force)")


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """Give the store at *url*, and let go of it after."""
    store = Store(url)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Set up one file of SQLite, to copy for each test."""
    file = tmp_path_factory.mktemp("sqlite") / "template.sqlite"
    with opened(f"sqlite:///{file}") as store:
        upgrade(store)
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return file


@pytest.fixture
def sqlite_store(sqlite_template: Path, tmp_path: Path) -> Iterator[Store]:
    """Give a new store in SQLite."""
    file = shutil.copy2(sqlite_template, tmp_path / "exchange.sqlite")
    with opened(f"sqlite:///{file}") as store:
        yield store


@pytest.fixture
def postgres_store(postgres_template: str) -> Iterator[Store]:
    """Give a new store in PostgreSQL, as the login that serves."""
    with in_postgres(postgres_template) as (url, _), opened(url) as store:
        yield store


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest) -> Store:
    """Give a new store, on each kind of database in turn."""
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made


def until_it_waits(store: Store) -> None:
    """Return once a transaction in PostgreSQL waits for what another has locked."""
    end = time.monotonic() + 30
    with store.transaction("ingest", read=True) as connection:
        while not connection.execute(sa.text("select 1 from pg_locks where not granted")).first():
            assert time.monotonic() < end, "Nothing waits."
            time.sleep(0.01)


@functools.cache
def _standard() -> tuple[Registry, Checker]:
    registry = Registry()
    return registry, Checker(registry)


def exchange(store: Store, **settings: Any) -> Exchange:
    """Return an exchange on *store*, with keys of its own that go when it goes."""
    from ssd_registry.exchange.exchange import Exchange
    from ssd_registry.exchange.keys import ServerKeys

    folder = Path(tempfile.mkdtemp(prefix="ssd-exchange-"))
    registry, checker = _standard()
    chosen = {"state": folder, "development": True, "database": store.url.render_as_string(hide_password=False)}
    made = Exchange(
        store=store,
        keys=ServerKeys.open(folder / "server-key.json"),
        registry=registry,
        shelf=Shelf(registry.folder),
        checker=checker,
        settings=Settings(**{**chosen, **settings}),
    )
    weakref.finalize(made, shutil.rmtree, folder, ignore_errors=True)
    return made
