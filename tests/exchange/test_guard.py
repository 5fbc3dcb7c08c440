"""What is not safe to serve from is refused, each thing by name and with how to put it right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
import sqlalchemy as sa

from ssd_registry.errors import SsdError, StoreUnavailable
from ssd_registry.exchange.guard import faults, refuse_unsafe
from ssd_registry.exchange.migrations import ROLES
from ssd_registry.exchange.schema import ORGANISATION, PRINCIPAL
from ssd_registry.exchange.store import Store
from tests.stores import LOGIN, PASSWORD, in_postgres, opened

ROLE = "ssd_test_other"


def test_what_was_set_up_is_safe(store: Store) -> None:
    """A database fresh from `ssd db upgrade`, served by its own login, has no fault."""
    assert faults(store) == []
    refuse_unsafe(store)


UNSAFE = [
    # what somebody did                                          what is said                                  how it is undone
    ("alter table child disable row level security", "table child has no row-level security", "alter table child enable row level security"),
    ("alter table event disable row level security", "table event has no row-level security", "alter table event enable row level security"),
    ("alter table share no force row level security", "does not hold the owner of the table share", "alter table share force row level security"),
    ("drop policy of_authority on child", "table child has no policy", "create policy of_authority on child using (la = current_setting('ssd.la', true))"),
    ("create policy all_of_it on child_version using (true)", "policy all_of_it of the table child_version does not ask", "drop policy all_of_it on child_version"),
    ("create table extra (la text)", "table extra has no row-level security", "drop table extra"),
    ("create view peek as select * from child", "view peek reads with the rights of its owner", "drop view peek"),
    ("create view peek with (security_barrier = true) as select 1 as one", "view peek reads", "drop view peek"),
    ("create materialized view kept as select * from child", "materialised view kept keeps rows", "drop materialized view kept"),
    ("create function peek() returns bigint security definer language sql as 'select count(*) from child'", "function peek runs with the rights", "drop function peek"),
    ("grant select on child to public", "Every login may reach the table child", "revoke all on child from public"),
    ("grant select on child to ssd_consumer", "Consumers may read the table child", "revoke all on child from ssd_consumer"),
]  # fmt: skip


def test_each_unsafe_table_view_and_right_is_named(postgres_template: str) -> None:
    """Every way round row-level security that can be left in a schema is found, and once undone it is not."""
    with in_postgres(postgres_template) as (url, owner), opened(url) as store, opened(owner) as own:
        for done, said, undone in UNSAFE:
            with own.owner() as connection:
                connection.exec_driver_sql(done)
            found = faults(store)
            assert any(said in fault for fault in found), (done, found)
            with own.owner() as connection:
                connection.exec_driver_sql(undone)
            assert faults(store) == [], undone


@contextmanager
def other_login(owner: str, made: str, *then: str) -> Iterator[None]:
    """Make a login of that kind; logins are the server's, so it is dropped after."""
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute(f"create role {ROLE} login password '{PASSWORD}' {made}")  # type: ignore[call-overload]
        try:
            for statement in then:
                connection.execute(statement)  # type: ignore[call-overload]
            yield
        finally:
            connection.execute(f"reassign owned by {ROLE} to current_user; drop owned by {ROLE}; drop role {ROLE}")  # type: ignore[call-overload]


IN = f"grant {', '.join(ROLES)} to {ROLE} with inherit false"


@pytest.mark.parametrize(
    ("made", "then", "said"),
    [
        ("superuser", (), f"The login {ROLE} is a superuser"),
        ("bypassrls", (IN,), "may pass row-level security (bypassrls)"),
        ("", (IN, "grant postgres to ssd_test_other with inherit false"), "may act as postgres"),
        ("", (IN, f"alter table child owner to {ROLE}"), "owner of 1 tables"),
        ("", (), "may not take the role ssd_ingest"),
        ("", (IN, f"alter role {ROLE} set synchronous_commit = off"), "synchronous_commit off"),
    ],
)
def test_a_login_that_no_policy_holds_is_refused(
    postgres_template: str, made: str, then: tuple[str, ...], said: str
) -> None:
    """Who serves is no superuser, no owner, may act as none, and waits for the disk."""
    with in_postgres(postgres_template) as (url, owner):
        address = sa.make_url(url).set(username=ROLE).render_as_string(hide_password=False)
        with other_login(owner, made, *then), opened(address) as store:
            found = faults(store)
            assert any(said in fault for fault in found), found
            with pytest.raises(SsdError, match="does not start"):
                refuse_unsafe(store)


@pytest.mark.parametrize(
    ("change", "undo", "said"),
    [
        (
            "alter role ssd_stats bypassrls",
            "alter role ssd_stats nobypassrls",
            "role ssd_stats may pass row-level security",
        ),
        ("alter role ssd_stats login", "alter role ssd_stats nologin", "sign in as the role ssd_stats"),
        (
            "alter role ssd_stats rename to ssd_gone",
            "alter role ssd_gone rename to ssd_stats",
            "role ssd_stats is missing",
        ),
    ],
)
def test_each_unsafe_role_is_named(postgres_template: str, change: str, undo: str, said: str) -> None:
    """The three roles are nobody's login, and no policy lets them by."""
    with (
        in_postgres(postgres_template) as (url, owner),
        opened(url) as store,
        psycopg.connect(owner, autocommit=True) as own,
    ):
        own.execute(change)  # type: ignore[call-overload]
        try:
            assert any(said in fault for fault in faults(store))
        finally:
            own.execute(undo)  # type: ignore[call-overload]
        assert faults(store) == []


@pytest.mark.parametrize("setting", ["fsync", "full_page_writes"])
def test_a_server_that_does_not_wait_for_the_disk_is_refused(postgres_template: str, setting: str) -> None:
    """What was acknowledged must outlive a crash."""
    with in_postgres(postgres_template) as (url, owner), psycopg.connect(owner, autocommit=True) as own:
        own.execute(f"alter system set {setting} = off")  # type: ignore[call-overload]
        own.execute("select pg_reload_conf()")
        try:
            with opened(url) as store:
                assert any(f"{setting} off" in fault for fault in _until_changed(store))
        finally:
            own.execute(f"alter system reset {setting}")  # type: ignore[call-overload]
            own.execute("select pg_reload_conf()")


def _until_changed(store: Store) -> list[str]:
    """Return the faults once the server has read its settings again."""
    for _ in range(1_000):
        found = faults(store)
        store.engine.dispose()
        if found:
            return found
    return []


def test_a_server_without_checksums_is_for_development(postgres_template: str) -> None:
    """Pages that are not checked are refused, but for development."""
    shown = "create view shown.pg_settings as select 'data_checksums' as name, 'off' as setting"
    first = f"alter role {ROLE} set search_path = shown, pg_catalog, public"
    with in_postgres(postgres_template) as (url, owner):
        address = sa.make_url(url).set(username=ROLE).render_as_string(hide_password=False)
        opens = f"grant usage on schema shown to {ROLE}; grant select on shown.pg_settings to {ROLE}"
        with other_login(owner, "", IN, f"create schema shown; {shown}; {opens}; {first}"), opened(address) as store:
            assert any("data_checksums off" in fault for fault in faults(store))
            assert not any("data_checksums" in fault for fault in faults(store, development=True))


def test_sqlite_must_wait_for_the_disk(sqlite_store: Store) -> None:
    """With synchronous below FULL, or no journal on the disk, a power cut would lose or damage what was acknowledged."""
    for pragma, said in [("synchronous = NORMAL", "below FULL"), ("journal_mode = MEMORY", "no journal on the disk")]:
        with opened(sqlite_store.url.render_as_string()) as store:
            sa.event.listen(store.engine, "connect", lambda made, _, pragma=pragma: made.execute(f"PRAGMA {pragma}"))
            assert any(said in fault for fault in faults(store)), pragma


def test_sqlite_serves_one_authority(sqlite_store: Store) -> None:
    """A second that takes part is refused, unless it is for development; to be listed alone is not to take part."""
    with sqlite_store.transaction("ingest") as connection:
        for authority in ("845", "301", "302"):
            row = {"id": authority, "kind": "authority", "name": "An authority", "created_at": 1}
            connection.execute(sa.insert(ORGANISATION).values(row))
        _add_person(connection, "845")
    assert faults(sqlite_store) == []
    with sqlite_store.transaction("ingest") as connection:
        _add_person(connection, "301")
    assert [fault[:39] for fault in faults(sqlite_store)] == ["More than one authority takes part, and"]
    assert faults(sqlite_store, development=True) == []


def _add_person(connection: sa.Connection, authority: str) -> None:
    row = {"id": f"prn_{authority}", "organisation": authority, "kind": "person", "name": "Somebody", "roles": "[]"}
    connection.execute(sa.insert(PRINCIPAL).values(row | {"created_at": 1}))


def test_a_file_that_everybody_may_read_is_refused(sqlite_store: Store) -> None:
    """The file of SQLite is for who serves."""
    assert sqlite_store.file is not None
    sqlite_store.file.chmod(0o644)
    assert [fault[:38] for fault in faults(sqlite_store)] == ["Everybody on this computer may open th"]


def test_a_database_that_is_not_set_up_is_said(sqlite_store: Store) -> None:
    """Before anything else: is it set up, and for this program."""
    for version, said in [("9999", "newer version"), (None, "Run: ssd db upgrade")]:
        with sqlite_store.owner() as connection:
            connection.execute(
                sa.text("update alembic_version set version_num = :version"), {"version": version}
            ) if version else connection.exec_driver_sql("delete from alembic_version")
        assert said in faults(sqlite_store)[0]


def test_a_database_that_is_not_there_is_said(postgres_url: str) -> None:
    """Where nothing answers, that is what is said."""
    address = sa.make_url(postgres_url).set(username=LOGIN, password=PASSWORD, database="nowhere")
    with opened(address.render_as_string(hide_password=False)) as store, pytest.raises(StoreUnavailable):
        faults(store)
