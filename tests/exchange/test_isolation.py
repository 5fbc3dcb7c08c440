"""Row-level security in a real PostgreSQL: every table, every role, every way of not saying whom one is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from ssd_registry.exchange.migrations import ROLES
from ssd_registry.exchange.schema import METADATA, OF_AN_AUTHORITY, OF_AN_ORGANISATION
from ssd_registry.exchange.store import Store
from tests.stores import in_postgres, opened

OURS, THEIRS, NOBODY = "845", "301", "999"
AUTHORITY = {table.name: table for table in OF_AN_AUTHORITY}
ORGANISATION = {table.name: table for table in OF_AN_ORGANISATION}
BOUNDED = AUTHORITY | ORGANISATION
CONSUMERS_SEE = {"share", "share_row", "access_log_end", "event_end", "endpoint"}
STATISTICIANS_SEE = {"problem", "submission"}


@pytest.fixture(scope="module")
def addresses(postgres_template: str) -> Iterator[tuple[str, str]]:
    """Give a database in which two authorities have a row in every table: its login, and its owner."""
    with in_postgres(postgres_template) as (url, owner):
        with opened(owner) as store, store.owner() as connection:
            for table in BOUNDED.values():
                for whose in (OURS, THEIRS):
                    connection.execute(sa.insert(table).values(row_of(table, whose)))
        yield url, owner


def row_of(table: sa.Table, whose: str) -> dict[str, Any]:
    """Return some row of *table* that is of *whose*."""
    row: dict[str, Any] = {}
    for column in table.columns:
        kind = column.type.python_type
        row[column.name] = 1 if kind is int else b"x" if kind is bytes else "x"
    return row | {table.columns[0].name: whose, **({"agreement": f"agr_{whose}"} if "agreement" in row else {})}


def sql(statement: Any) -> bytes:
    """Return a statement with its values in it."""
    return str(statement.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})).encode()


@pytest.fixture
def login(addresses: tuple[str, str]) -> Iterator[psycopg.Connection[Any]]:
    """Give a connection of the login that serves."""
    with psycopg.connect(addresses[0].replace("+psycopg", "")) as connection:
        yield connection


def seen(connection: psycopg.Connection[Any], role: str, **bounds: str) -> dict[str, set[str]]:
    """Return whose rows of each bounded table *role* sees; nothing of a table that it may not read."""
    found: dict[str, set[str]] = {}
    for name, table in BOUNDED.items():
        with connection.transaction(force_rollback=True):
            connection.execute(f"set local role {role}")  # type: ignore[call-overload]
            for setting, value in bounds.items():
                connection.execute("select set_config(%s, %s, true)", (f"ssd.{setting}", value))
            try:
                with connection.transaction():
                    rows = connection.execute(sql(sa.select(table.columns[0]))).fetchall()
            except psycopg.errors.InsufficientPrivilege:
                continue
            found[name] = {row[0] for row in rows}
    return found


def test_every_table_of_an_authority_is_bounded(addresses: tuple[str, str]) -> None:
    """In the catalogue as it is, each has row-level security, forced, and a policy for reading and for writing."""
    asked = (
        "select c.relname, c.relrowsecurity, c.relforcerowsecurity, count(p.oid) filter (where p.polpermissive "
        "and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null) from pg_class c "
        "left join pg_policy p on p.polrelid = c.oid where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace "
        "and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('la', 'organisation') "
        "and a.attnum = 1) group by 1, 2, 3"
    )
    with psycopg.connect(addresses[1]) as connection:
        found = {name: tuple(rest) for name, *rest in connection.execute(asked).fetchall()}
    assert found == dict.fromkeys(BOUNDED, (True, True, 1))


def test_every_key_and_index_begins_with_the_authority() -> None:
    """No key tells one authority what another holds, and the tables can be parted by it."""
    for table in OF_AN_AUTHORITY:
        keys = [list(table.primary_key), *(list(index.columns) for index in table.indexes)]
        assert {columns[0].name for columns in keys} == {"la"}, table.name
    assert not [table.name for table in METADATA.sorted_tables if any(column.unique for column in table.columns)]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "bounds",
    [
        {},
        dict.fromkeys(("la", "organisation", "agreement"), ""),
        dict.fromkeys(("la", "organisation", "agreement"), NOBODY),
    ],
    ids=["unset", "empty", "foreign"],
)
def test_who_does_not_say_for_whom_sees_nothing(
    login: psycopg.Connection[Any], role: str, bounds: dict[str, str]
) -> None:
    """No row of any table, for any role."""
    found = seen(login, role, **bounds)
    assert {name: whose for name, whose in found.items() if whose} == {}
    expected = {"ssd_ingest": set(BOUNDED), "ssd_consumer": CONSUMERS_SEE, "ssd_stats": STATISTICIANS_SEE}[role]
    assert set(found) == expected


def test_each_sees_its_own_alone(login: psycopg.Connection[Any]) -> None:
    """An authority its rows, a consumer those that were shared under its agreement, a statistician its figures."""
    mine = {"la": OURS, "organisation": OURS, "agreement": f"agr_{OURS}"}
    assert seen(login, "ssd_ingest", **mine) == dict.fromkeys(BOUNDED, frozenset({OURS}))
    assert seen(login, "ssd_consumer", **mine) == dict.fromkeys(CONSUMERS_SEE, frozenset({OURS}))
    other = seen(login, "ssd_consumer", **(mine | {"agreement": f"agr_{THEIRS}"}))
    assert (other["share"], other["share_row"]) == (set(), set())


def test_a_consumer_reads_nothing_but_agreements_and_what_is_shared(login: psycopg.Connection[Any]) -> None:
    """Not who else takes part and by which keys, what requests came to, or where events are sent to."""
    secrets = ("keys from principal", "outcome from request_key", "jti from assertion", "id from task")
    for secret in (*secrets, "url from endpoint", "sealed from endpoint", "body from event", "entry from access_log"):
        with login.transaction(force_rollback=True):
            login.execute("set local role ssd_consumer")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                login.execute(f"select {secret}")  # type: ignore[call-overload]
    with login.transaction(force_rollback=True):
        login.execute("set local role ssd_consumer")
        for deed in ("delete from task", "delete from endpoint", "update share set state = 'shared'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), login.transaction():
                login.execute(deed)  # type: ignore[call-overload]


def test_figures_are_bounded_too(login: psycopg.Connection[Any]) -> None:
    """The view reads with the rights of who asks, and the statistician reads no report."""
    with login.transaction(force_rollback=True):
        login.execute("set local role ssd_stats")
        assert login.execute("select count(*) from submission_figure").fetchone() == (0,)
        login.execute("select set_config('ssd.la', %s, true)", (OURS,))
        assert login.execute("select distinct la from submission_figure").fetchall() == [(OURS,)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            login.execute("select report from submission")


def test_a_supplier_finds_who_asked_it(login: psycopg.Connection[Any]) -> None:
    """It sees its own delegations, of any authority, and may not write one."""
    with login.transaction(force_rollback=True):
        login.execute("set local role ssd_ingest")
        login.execute("select set_config('ssd.organisation', 'x', true)")
        assert login.execute("select la from delegation order by 1").fetchall() == [(THEIRS,), (OURS,)]
        done = login.execute("update delegation set granted_by = 'me'")
        assert done.rowcount == 0


@pytest.mark.parametrize("role", ROLES)
def test_nobody_writes_for_another(addresses: tuple[str, str], login: psycopg.Connection[Any], role: str) -> None:
    """To add a row of another, or to give one's own away, is refused in every table; nothing of another's is changed."""
    settings = {"la": OURS, "organisation": OURS, "agreement": f"agr_{OURS}"}
    for table in BOUNDED.values():
        whose = table.columns[0]
        for statement in (
            sa.insert(table).values(row_of(table, NOBODY)),
            sa.update(table).values({whose: NOBODY}),
            sa.update(table).values({whose: OURS}).where(whose == THEIRS),
            sa.delete(table).where(whose == THEIRS),
        ):
            assert _changed(login, role, settings, sql(statement)) == 0, (role, sql(statement))
    with psycopg.connect(addresses[1]) as owner:
        for name, table in BOUNDED.items():
            rows = owner.execute(sql(sa.select(table.columns[0]).order_by(table.columns[0]))).fetchall()
            assert rows == [(THEIRS,), (OURS,)], name


def _changed(connection: psycopg.Connection[Any], role: str, settings: dict[str, str], statement: bytes) -> int:
    """Return how many rows a statement changed: none where it is refused."""
    with connection.transaction(force_rollback=True):
        connection.execute(f"set local role {role}")  # type: ignore[call-overload]
        for setting, value in settings.items():
            connection.execute("select set_config(%s, %s, true)", (f"ssd.{setting}", value))
        try:
            with connection.transaction():
                return connection.execute(statement).rowcount
        except psycopg.errors.InsufficientPrivilege:
            return 0


def test_a_connection_that_is_used_again_remembers_nobody(postgres_store: Store) -> None:
    """What one transaction was for is not what the next is for."""
    table = AUTHORITY["child"]
    with postgres_store.transaction("ingest", la=OURS) as connection:
        connection.execute(sa.insert(table).values(row_of(table, OURS)))
    for la, expected in ((OURS, 1), ("", 0), (THEIRS, 0)):
        with postgres_store.transaction("ingest", la=la) as connection:
            assert len(connection.execute(sa.select(table.c.la)).all()) == expected
    with postgres_store.engine.connect() as connection, pytest.raises(sa.exc.ProgrammingError):
        connection.execute(sa.select(table.c.la))  # with no role taken
