"""Row-level security holds on every table that belongs to somebody, for each role, whatever is asked or forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from ssd_registry.exchange.schema import METADATA, OF_AN_AUTHORITY, OF_AN_ORGANISATION
from ssd_registry.exchange.store import Role, Store
from tests.stores import in_postgres, opened

_OWN, _OTHER = "301", "302"
_ROLES: tuple[Role, ...] = ("ingest", "consumer", "stats")
_BOUNDS = [
    pytest.param({}, id="unset"),
    pytest.param({"la": "", "organisation": "", "agreement": ""}, id="empty"),
    pytest.param({"la": _OTHER, "organisation": _OTHER, "agreement": "agr_other"}, id="foreign"),
]
_TABLES = (*OF_AN_AUTHORITY, *OF_AN_ORGANISATION)


def _row(table: sa.Table, owner: str) -> dict[str, Any]:
    """Return a row of *table* that belongs to *owner*."""
    values: dict[type, Any] = {str: "x", int: 1, bytes: b"x"}
    return {
        column.name: owner if column.name in {"la", "organisation"} else values[column.type.python_type]
        for column in table.columns
    }


@pytest.fixture(scope="module")
def stores(postgres_template: str) -> Iterator[tuple[Store, Store]]:
    """Give a store as the login that serves and as its owner, with a row of one authority in each table."""
    with in_postgres(postgres_template) as (url, owners), opened(url) as serving, opened(owners) as owner:
        with owner.owner() as connection:
            for table in METADATA.sorted_tables:
                connection.execute(sa.insert(table).values(_row(table, _OWN)))
        yield serving, owner


def _rows(store: Store, role: Role, table: sa.Table, bounds: dict[str, str]) -> int | None:
    """Return how many rows a role sees, or None where it may not look at the table at all."""
    try:
        with store.transaction(role, **bounds) as connection:
            return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())
    except sa.exc.ProgrammingError:
        return None


@pytest.mark.parametrize("bounds", _BOUNDS)
@pytest.mark.parametrize("role", _ROLES)
def test_nothing_is_seen_out_of_bounds(role: Role, bounds: dict[str, str], stores: tuple[Store, Store]) -> None:
    """With no authority, an empty one or another's, no role sees a row of any table that belongs to somebody."""
    seen = {table.name: _rows(stores[0], role, table, bounds) for table in _TABLES}
    assert {name: count for name, count in seen.items() if count} == {}


def test_each_row_is_seen_within_bounds(stores: tuple[Store, Store]) -> None:
    """The control: the very rows are there, and the authority's own side sees them."""
    bounds = {"la": _OWN, "organisation": _OWN, "agreement": "x"}
    seen = {table.name: _rows(stores[0], "ingest", table, bounds) for table in _TABLES}
    assert set(seen.values()) == {1}


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.name)
def test_nothing_is_written_out_of_bounds(table: sa.Table, stores: tuple[Store, Store]) -> None:
    """Nobody adds a row that belongs to somebody else, or changes or removes one."""
    mine = {"la": _OTHER, "organisation": _OTHER, "agreement": "agr_other"}
    with pytest.raises(sa.exc.ProgrammingError), stores[0].transaction("ingest", **mine) as connection:
        connection.execute(sa.insert(table).values({**_row(table, _OWN), **_another(table)}))
    for change in (sa.update(table).values(_row(table, _OTHER)), sa.delete(table)):
        try:
            with stores[0].transaction("ingest", **mine) as connection:
                assert connection.execute(change).rowcount == 0
        except sa.exc.ProgrammingError:
            continue  # it may not do this to the table at all
    assert _rows(stores[0], "ingest", table, {"la": _OWN, "organisation": _OWN}) == 1


def _another(table: sa.Table) -> dict[str, Any]:
    """Return another key, so that a row is refused for whose it is and not for being there."""
    keys = [column for column in table.primary_key.columns if column.name not in {"la", "organisation"}]
    return {column.name: 2 if column.type.python_type is int else "y" for column in keys}


def test_every_table_of_somebody_is_bounded(stores: tuple[Store, Store]) -> None:
    """The catalogue has row-level security, forced, and a policy, for each."""
    bounded = sa.text(
        "select relname from pg_class c where relkind = 'r' and relrowsecurity and relforcerowsecurity "
        "and exists (select from pg_policy where polrelid = c.oid)"
    )
    with stores[1].owner() as connection:
        assert set(connection.execute(bounded).scalars()) >= {table.name for table in _TABLES}
