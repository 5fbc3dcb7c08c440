"""Tables in a database of any make, read through SQLAlchemy and never written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.payload.cells import plain_number
from ssd_registry.payload.sheet import Found, Names, Rows, fold
from ssd_registry.payload.tables import TablePayload, read_tables
from ssd_registry.release import Item
from ssd_registry.tables import Layout

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine, Inspector, Select

    from ssd_registry.registry import Registry
    from ssd_registry.settings import Limits

_AT_ONCE = 1_000
_PACKAGES = {"psycopg": "psycopg[binary]", "psycopg2": "psycopg2-binary", "MySQLdb": "mysqlclient"}
_LONGEST = 200


def read_database(
    url: str,
    limits: Limits,
    registry: Registry,
    *,
    release: str | None,
    authority: str | None,
    schema: str | None,
) -> TablePayload:
    """Return the payload in the SSD tables of a database."""
    address = _address(url)
    with _connected(address) as connection:
        names = Names(Layout(registry.get(release or "latest")))
        known = [Names(Layout(each)) for each in registry.releases.values()]
        found = _found(connection, names, known, schema)
        if not found:
            where = f" in the schema {schema}" if schema else ""
            raise NothingToCheck(
                f"Nothing was checked: {_shown(address)} has no table of the standard{where}, such as ssd_person. "
                "Name the schema that has them, or check that your account may read them."
            )
        return read_tables(
            found, _shown(address), registry, limits, release=release, authority=authority, kind="database"
        )


def _address(url: str) -> URL:
    from sqlalchemy import make_url  # noqa: PLC0415 - only a database needs it
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        raise CannotRead(
            "That is not the address of a database. Write it as kind://user:password@host/database, such as "
            "postgresql://reader@localhost/ssd, or sqlite:///file.db.",
            kind="not-found",
        ) from None


def _shown(address: URL) -> str:
    """Return what a database is called, without who reads it and how."""
    if address.database:
        return Path(address.database).name
    return address.host or address.drivername


@contextmanager
def _connected(address: URL) -> Iterator[Connection]:
    """Connect in a transaction that only reads, and leave nothing behind."""
    from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415 - only a database needs it

    engine = _engine(address)
    try:
        try:
            connection = engine.connect()
        except (SQLAlchemyError, OSError) as error:
            raise CannotRead(
                f"No connection to {_shown(address)}{_reason(error, address)}. Check the address and the account.",
                kind="not-found",
            ) from None
        with connection:
            if connection.dialect.name == "postgresql":
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection
            connection.rollback()
    finally:
        engine.dispose()


def _engine(address: URL) -> Engine:
    from sqlalchemy import create_engine  # noqa: PLC0415 - only a database needs it
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    try:
        if address.get_backend_name() == "sqlite":
            return create_engine(address, creator=lambda: _read_only(address))
        return create_engine(address)
    except ModuleNotFoundError as error:
        package = _PACKAGES.get(error.name or "", error.name)
        raise CannotRead(
            f"Reading {address.get_backend_name()} needs the package {package}: pip install '{package}'.",
            kind="not-found",
        ) from None
    except ImportError:
        raise CannotRead(
            f"The driver of {address.drivername} is there, but the program that it needs is not. "
            "Install the client of the database first.",
            kind="not-found",
        ) from None
    except ArgumentError:
        raise CannotRead(
            f'"{address.drivername}" is no kind of database that is known here. Use postgresql, mssql+pyodbc, oracle '
            "or sqlite, or install its dialect of SQLAlchemy.",
            kind="not-found",
        ) from None


def _read_only(address: URL) -> sqlite3.Connection:
    """Open a SQLite file as it is: one that is not there is not made."""
    path = Path(address.database or "")
    if not path.is_file():
        raise CannotRead(f"There is no database file called {path.name}. Check the name.", kind="not-found")
    return sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True, check_same_thread=False)


def _reason(error: Exception, address: URL) -> str:
    """Return what the driver says of a refused connection, in one line and without the password."""
    lines = str(getattr(error, "orig", None) or error).strip().splitlines()
    said = lines[0][:_LONGEST].rstrip(". ") if lines else ""
    password = str(address.password or "")
    for secret in (password, quote(password), quote(password, safe="")):
        said = said.replace(secret, "...") if secret else said
    return f": {said}" if said else ""


def _found(connection: Connection, names: Names, known: list[Names], schema: str | None) -> list[Found]:
    """Return the tables of the standard in *schema*, or in the one schema that has any."""
    from sqlalchemy import inspect  # noqa: PLC0415 - only a database needs it
    from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415

    try:
        inspector = inspect(connection)
        tables = _tables(inspector, names, schema)
        if not tables and schema is None:
            schema, tables = _only_schema(inspector, names)
        return [_Table.of(connection, inspector, known, each, schema).found() for each in tables]
    except SQLAlchemyError:
        raise CannotRead(
            "The database does not say which tables it has. Check that it is a database, that the schema is right "
            "and that your account may read it.",
            kind="not-found",
        ) from None


def _tables(inspector: Inspector, names: Names, schema: str | None) -> list[str]:
    every = [*inspector.get_table_names(schema=schema), *inspector.get_view_names(schema=schema)]
    return sorted(name for name in every if names.table(name) in names.tables)


def _only_schema(inspector: Inspector, names: Names) -> tuple[str | None, list[str]]:
    """Return the one schema that has tables of the standard, with their names."""
    having = {
        schema: tables for schema in inspector.get_schema_names() if (tables := _tables(inspector, names, schema))
    }
    if len(having) > 1:
        raise CannotRead(
            f"Several schemas have tables of the standard: {', '.join(sorted(having))}. Choose one with --schema.",
            kind="not-found",
        )
    return next(iter(having.items()), (None, []))


@dataclass(frozen=True)
class _Table:
    """One table of a database: the columns that are known, beside what they are to be read as."""

    connection: Connection
    name: str
    schema: str | None
    columns: dict[str, Item]
    padded: frozenset[str]
    key: str
    others: tuple[str, ...]

    @classmethod
    def of(
        cls, connection: Connection, inspector: Inspector, known: list[Names], name: str, schema: str | None
    ) -> _Table:
        """Return what is to be read of the table called *name*."""
        from sqlalchemy.types import CHAR, NCHAR  # noqa: PLC0415 - only a database needs it

        there = inspector.get_columns(name, schema=schema)
        items: dict[str, tuple[Item, str | None]] = {}
        key = ""
        for names in known:
            table = names.table(name)
            if table in names.tables:
                items |= names.columns(table)
                key = names.key(table).column
        columns = {each["name"]: items[fold(each["name"])][0] for each in there if fold(each["name"]) in items}
        return cls(
            connection,
            name,
            schema,
            columns,
            frozenset(each["name"] for each in there if isinstance(each["type"], CHAR | NCHAR)),
            next((each for each in columns if fold(each) == key), next(iter(columns), "")),
            tuple(each["name"] for each in there if each["name"] not in columns),
        )

    def found(self) -> Found:
        """Return the table as it was found."""
        return Found(self.name, self.rows, serials=False, left=self.others)

    def rows(self) -> Rows:
        """Yield the names of the columns, then each row by its key, a thousand at a time."""
        from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415 - only a database needs it

        yield 0, list(self.columns)
        if not self.columns:
            return
        at = list(self.columns).index(self.key)
        items = list(self.columns.items())
        try:
            rows = self.connection.execution_options(stream_results=True, yield_per=_AT_ONCE).execute(self._query())
            for number, row in enumerate(rows, 1):
                cells = [self._text(name, item, cell) for (name, item), cell in zip(items, row, strict=True)]
                if any(cells):
                    yield (f"{self.key} = {cells[at]}" if cells[at] else f"row {number}"), cells
        except SQLAlchemyError:
            raise CannotRead(
                f"{self.name} cannot be read. Check that your account may read it, and try again.", kind="not-found"
            ) from None

    def _query(self) -> Select[Any]:
        from sqlalchemy import column, select, table  # noqa: PLC0415 - only a database needs it

        columns: list[Any] = [column(name) for name in self.columns]
        return select(*columns).select_from(table(self.name, *columns, schema=self.schema))

    def _text(self, name: str, item: Item, cell: Any) -> str:
        text = cell if isinstance(cell, str) else written(item, cell)
        return text.rstrip(" ") if name in self.padded else text


def written(item: Item, cell: Any) -> str:
    """Return what a value that is no text is in the form of the release."""
    match cell:
        case None:
            return ""
        case int() | float() | Decimal():
            return _number(item, cell)
        case datetime() if item.type != "datetime" and (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.date().isoformat()
        case datetime() | date():
            return cell.isoformat()
        case bytes() | memoryview():
            return bytes(cell).hex()
    return str(cell)


def _number(item: Item, cell: float | Decimal) -> str:
    if isinstance(cell, bool) or (item.type == "boolean" and cell in {0, 1}):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        return f"{cell:.0f}" if cell == cell.to_integral_value() else f"{cell:f}"
    return plain_number(cell) if isinstance(cell, float) else str(cell)
