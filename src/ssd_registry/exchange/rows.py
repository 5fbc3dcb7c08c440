"""How rows are written in both databases: many of a table at once, or one unless it is there.

SQLite is fastest with one prepared statement run for each row, PostgreSQL with one statement that is given a list for
each column. Both are written here once from the table itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

_POSTGRES: Final = postgresql.dialect()  # type: ignore[no-untyped-call]


class Rows:
    """Writes rows of the authority's table: added, or with *replace* put in the place of those with the same key."""

    def __init__(self, table: sa.Table, columns: Sequence[str], *, replace: bool = False) -> None:
        self._table = table
        self._columns = tuple(columns)
        self._replace = replace

    def write(self, connection: Connection, la: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Write *rows*, whose values stand in the order of the columns; of one key there is one row at most."""
        if not rows:
            return
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(self._for_sqlite, [(la, *row) for row in rows])
        else:
            connection.exec_driver_sql(self._for_postgres, (la, *map(list, zip(*rows, strict=True))))

    @cached_property
    def _for_sqlite(self) -> str:
        return f"{self._into} values ({', '.join('?' * (len(self._columns) + 1))}){self._conflict}"

    @cached_property
    def _for_postgres(self) -> str:
        kinds = (self._table.c[name].type.compile(_POSTGRES) for name in self._columns)
        lists = ", ".join(f"%b::{kind}[]" for kind in kinds)
        return f"{self._into} select %b, * from unnest({lists}){self._conflict}"  # noqa: S608 - names of ours

    @property
    def _into(self) -> str:
        return f"insert into {self._table.name} (la, {', '.join(self._columns)})"

    @property
    def _conflict(self) -> str:
        if not self._replace:
            return ""
        key = {column.name for column in self._table.primary_key}
        new = ", ".join(f"{name} = excluded.{name}" for name in self._columns if name not in key)
        return f" on conflict ({', '.join(column.name for column in self._table.primary_key)}) do update set {new}"


def insert(connection: Connection, table: sa.Table) -> Any:
    """Return an insert that can say what to do where the row is there (``on_conflict_do_...``)."""
    return (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)


def among(column: sa.ColumnElement[str], dialect: str) -> sa.ColumnElement[bool]:
    """Return the condition that *column* is one of the parameter `among`, which is one value however long the list."""
    if dialect == "sqlite":
        listed = sa.func.json_each(sa.bindparam("among", type_=sa.JSON())).table_valued("value")
        return column.in_(sa.select(listed.c.value))
    return column == sa.func.any(sa.bindparam("among", type_=postgresql.ARRAY(sa.Text)))
