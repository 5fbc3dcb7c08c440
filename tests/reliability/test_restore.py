"""From a backup to serving again: every row, policy and right is there, the access logs verify, and writing goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from ssd_registry.exchange import guard
from ssd_registry.exchange.records import records
from ssd_registry.exchange.records.records import Sent, canonical
from ssd_registry.exchange.schema import METADATA
from ssd_registry.exchange.store import Store

from . import ledger
from .conftest import say
from .servers import Cluster

_ARCHIVING = """
alter system set archive_mode = on;
alter system set archive_command = 'cp %p {archive}/%f';
"""
_RECOVERY = """
restore_command = 'cp {archive}/%f %p'
recovery_target_time = '{moment}'
recovery_target_action = 'promote'
archive_mode = off
"""
_LA = "302"
_AT_ONCE = 1_000
_RIGHTS = (
    "select relname, relrowsecurity, relforcerowsecurity, relacl::text from pg_class where relnamespace = 2200 order by 1",
    "select tablename, policyname, permissive, roles::text, cmd, qual, with_check from pg_policies order by 1, 2",
    "select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname ~ '^ssd' order by 1",
)


def _documents(start: int, stop: int) -> Iterator[Sent]:
    for number in range(start, stop):
        name = f"C{number:07}"
        yield Sent(
            name, *canonical({"person_id": name, "sex": "F", "date_of_birth": "2015-04-01", "ethnicity": "WBRI"})
        )


def _fill(store: Store, children: int) -> None:
    """Keep so many children, a thousand at a time."""
    for start in range(0, children, _AT_ONCE):
        with store.transaction("ingest", la=_LA) as connection:
            sent = _documents(start, min(start + _AT_ONCE, children))
            for _ in records.apply(
                connection, store, ledger.keys(), _LA, sent, submission=f"sub_{start}", valid_from="2026-01-01"
            ):
                pass


def _facts(owners: str) -> list[Any]:
    """Return how many rows each table has, the end of each log, and who may do what."""
    with closing(Store(owners)) as store, store.owner() as connection:
        counts = [
            (name, connection.execute(sa.select(sa.func.count()).select_from(table)).scalar())
            for name, table in METADATA.tables.items()
        ]
        ends = connection.exec_driver_sql("select la, number, chain from access_log_end order by 1").all()
        return [counts, ends, *(connection.exec_driver_sql(sql).all() for sql in _RIGHTS)]


def _as_served(owners: str, url: str) -> str:
    """Return the address of the server at *owners* for the login of *url*."""
    login = make_url(url)
    return make_url(owners).set(username=login.username, password=login.password).render_as_string(hide_password=False)


@pytest.mark.parametrize("children", [5_000, pytest.param(1_000_000, marks=pytest.mark.soak)])
def test_a_dump_brings_everything_back(children: int) -> None:
    """On a new server, the roles and then the dump are all that it takes to serve again."""
    with Cluster() as first, Cluster() as second:
        url = ledger.prepare_postgres(first.url)
        with closing(Store(url)) as store:
            _fill(store, children)
            for number in range(1, 21):
                ledger.write(store, number)
        before = _facts(first.url)
        began = time.monotonic()
        dump = str(first.folder / "exchange.dump")
        first.run("pg_dump", "-Fc", "-Z1", "-f", dump, "postgres")
        roles = first.run("pg_dumpall", "--roles-only")
        dumped = time.monotonic()
        second.run("psql", "-q", text=roles)
        second.run("pg_restore", "--clean", "--if-exists", "-j2", "-d", "postgres", dump)
        restored = time.monotonic()
        assert _facts(second.url) == before
        say(f"{children} children: dumped in {dumped - began:.1f} s, restored in {restored - dumped:.1f} s")
        _serves_on(_as_served(second.url, url), 20)


def _serves_on(url: str, transactions: int) -> None:
    """Check that what is at *url* may be served from, holds so many transactions whole, and takes another."""
    with closing(Store(url)) as store:
        assert guard.faults(store, development=True) == []
        assert ledger.faults(store, transactions, transactions) == []
        ledger.write(store, transactions + 1)


@pytest.mark.soak
def test_the_log_brings_back_any_second() -> None:
    """From a base backup and the write-ahead log the state of any moment comes back, and no transaction after it."""
    archive = Path(tempfile.mkdtemp(prefix="pgwal"))
    archive.chmod(0o777)
    with Cluster() as first:
        first.run("psql", "-q", text=_ARCHIVING.format(archive=archive))
        first.kill()
        first.start()
        url = ledger.prepare_postgres(first.url)
        base = Path(tempfile.mkdtemp(prefix="pg"))
        owner = first.folder.stat()
        os.chown(base, owner.st_uid, owner.st_gid)
        first.run("pg_basebackup", "-D", str(base), "-c", "fast")
        moments = []
        with closing(Store(url)) as store:
            for number in range(1, 61):
                ledger.write(store, number)
                moments.append(first.run("psql", "-qtA", text="select clock_timestamp()").strip())
                time.sleep(0.1)
        first.run("psql", "-q", text="select pg_switch_wal();")
    settings = _RECOVERY.format(archive=archive, moment=moments[29])
    with (base / "postgresql.auto.conf").open("a") as file:
        file.write(settings)
    (base / "recovery.signal").touch()
    (base / ".s.PGSQL.5432.lock").unlink()  # of the server that was copied
    with Cluster(base) as second:
        _serves_on(_as_served(second.url, url), 30)
    shutil.rmtree(archive)


def test_sqlite_is_copied_while_it_is_written(tmp_path: Path) -> None:
    """A copy made by SQLite's own backup in the middle of writing holds whole transactions and is served from."""
    copy = tmp_path / "copy.sqlite"
    with closing(ledger.prepare(f"sqlite:///{tmp_path / 'exchange.sqlite'}")) as store:
        for number in range(1, 11):
            ledger.write(store, number)
        writing = threading.Thread(target=lambda: [ledger.write(store, number) for number in range(11, 31)])
        writing.start()
        with closing(sqlite3.connect(tmp_path / "exchange.sqlite")) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target, pages=5, sleep=0.001)
        writing.join()
    copy.chmod(0o600)
    with closing(Store(f"sqlite:///{copy}")) as store:
        held = ledger.count(store)
        assert held >= 10
    _serves_on(f"sqlite:///{copy}", held)
