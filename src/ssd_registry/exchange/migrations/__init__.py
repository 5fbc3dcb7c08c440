"""Sets up the database of the exchange and keeps it up to date: revisions that only ever go forward.

The tables are made by their owner, who need not be the login that serves. In PostgreSQL the login takes one of three
roles in each transaction, and each role is held to the rows of one authority, one organisation and one agreement.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import sqlalchemy as sa

from ssd_registry.errors import SsdError, StoreUnavailable
from ssd_registry.exchange.store import Store

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

ROLES: Final = ("ssd_ingest", "ssd_consumer", "ssd_stats")
"""The roles in PostgreSQL, none of which anybody signs in as."""

_LOCK: Final = 5_201_445_833_180_207_137
_MEMBERSHIP_HAS_OPTIONS: Final = 160_000
_NOT_ALLOWED: Final = "42501"
_NOT_A_DATABASE: Final = frozenset({"SQLITE_NOTADB", "SQLITE_CORRUPT"})


class Standing(NamedTuple):
    """Where a database stands against the revisions of this program."""

    state: Literal["absent", "behind", "current", "newer"]
    revision: str | None
    newest: str


def standing(store: Store) -> Standing:
    """Tell where the database stands, and make none."""
    if store.file is not None and not store.file.exists():
        return Standing("absent", None, _revisions().get_current_head() or "")
    with _plain_words(), store.engine.connect() as connection:
        return _standing(connection)


def upgrade(store: Store, *, login: str | None = None) -> Standing:
    """Bring the database up to date, by its owner, and return where it stood before.

    In PostgreSQL *login* is the one that will serve: it is let into the three roles. Two upgrades at once are one
    after the other. Raises `SsdError` where the database is newer than the program.
    """
    from alembic import command  # noqa: PLC0415 - it takes a while, and only this needs it

    from ssd_registry.exchange.migrations.isolation import making  # noqa: PLC0415

    _make_file(store)
    with _plain_words(), store.owner() as connection:
        _wait_for_others(connection)
        before = _standing(connection)
        if before.state == "newer":
            raise SsdError(newer(before))
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.dialect.name == "postgresql":
            # Roles are the server's: a database that was restored on another server has come without them.
            for statement in (each for role in ROLES for each in making(role)):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql("grant select on alembic_version to public")
            if login is not None:
                _let_in(connection, login)
        elif login is not None:
            raise SsdError("SQLite has no logins. Leave --login out, or let SSD_DATABASE name a PostgreSQL.")
    return before


def newer(standing: Standing) -> str:
    """Return the sentence about a database that is newer than the program."""
    return (
        f"The database was set up by a newer version of this program (its revision is {standing.revision}; "
        f"this program knows up to {standing.newest}). Install that version, or let SSD_DATABASE name another database."
    )


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config


def _revisions() -> ScriptDirectory:
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    return ScriptDirectory.from_config(_config())


def _standing(connection: sa.Connection) -> Standing:
    scripts = _revisions()
    newest = scripts.get_current_head() or ""
    if not sa.inspect(connection).has_table("alembic_version"):
        return Standing("absent", None, newest)
    revision = connection.execute(sa.text("select version_num from alembic_version")).scalar()
    if revision is None:
        return Standing("absent", None, newest)
    known = {script.revision for script in scripts.walk_revisions()}
    state: Literal["behind", "current", "newer"] = (
        "current" if revision == newest else "behind" if revision in known else "newer"
    )
    return Standing(state, revision, newest)


def _make_file(store: Store) -> None:
    """Make the file of a SQLite store, which nobody else may read."""
    if store.file is not None and not (store.file.exists() and store.file.stat().st_size):
        store.file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(store.file, os.O_CREAT | os.O_RDWR, 0o600))
        store.file.chmod(0o600)


def _wait_for_others(connection: sa.Connection) -> None:
    """Begin the transaction, and let no other upgrade in until it ends."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"select pg_advisory_xact_lock({_LOCK})")


def _let_in(connection: sa.Connection, login: str) -> None:
    """Let *login* take the three roles; it may do nothing until it has taken one."""
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]{0,62}", login):
        raise SsdError("The name of a login has letters, figures, - and _ only, and 63 of them at most.")
    if connection.execute(sa.text("select 1 from pg_roles where rolname = :login"), {"login": login}).scalar() is None:
        raise SsdError(
            f"PostgreSQL has no login called {login}. Make it first, as its owner: "
            f"create role {login} login password '...';"
        )
    version = connection.execute(sa.text("select current_setting('server_version_num')::int")).scalar_one()
    options = " with inherit false, set true" if version >= _MEMBERSHIP_HAS_OPTIONS else ""
    connection.exec_driver_sql(f'grant {", ".join(ROLES)} to "{login}"{options}')


@contextmanager
def _plain_words() -> Iterator[None]:
    try:
        yield
    except (sa.exc.OperationalError, sa.exc.InterfaceError):
        raise StoreUnavailable(
            "The database cannot be reached, or does not let this login in. Is it running, and are the address, the "
            "login and the password in SSD_DATABASE (or, for its owner, in SSD_DATABASE_OWNER) right?"
        ) from None
    except sa.exc.ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) != _NOT_ALLOWED:
            raise
        raise SsdError(
            "This login may not set the database up. Let SSD_DATABASE_OWNER name its owner, who may make tables and "
            "roles (createrole)."
        ) from None
    except sa.exc.DatabaseError as error:
        if getattr(error.orig, "sqlite_errorname", None) not in _NOT_A_DATABASE:
            raise
        raise SsdError(
            "The file that SSD_DATABASE names is no database of SQLite, or is damaged. Name another file, or put it "
            "back from its backup."
        ) from None
