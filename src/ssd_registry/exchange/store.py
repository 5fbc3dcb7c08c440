"""Where the exchange keeps what it holds: transactions in SQLite or PostgreSQL, each bounded by who it is for.

In PostgreSQL a transaction takes one of three roles, none of which owns a table or may pass row-level security, and
says which authority, organisation and agreement it is for; policies on the tables hold it to that (`migrations`).
In SQLite one file holds one authority, or is for development.

A transaction in PostgreSQL takes its locks in one order, so that no two wait for each other: that of the authority
(`versions.lock`, `submissions.exclusive`), of an agreement, a principal or an endpoint; shares, and then their rows, by
the identifiers of the shares; the end of an access log; the ends of events, of the authority, of consumers by their
names, of a supplier; deliveries; tasks; the key of a request. One in SQLite that may write has the whole file.
"""

from __future__ import annotations

import secrets
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url

from ssd_registry.errors import SsdError, StoreUnavailable
from ssd_registry.exchange import spans

Role = Literal["ingest", "consumer", "stats"]
"""What a transaction is for: the side of the authorities, that of the consumers, or figures."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CONNECT_SECONDS: Final = 3
_POOL = 20
_WATCH = 0.25
_GRACE = 0.5
_BUSY_MILLISECONDS = 10_000
_PAUSE = 0.02
_BRIEF_MILLISECONDS = 500
_BOUND = sa.text(
    "select set_config('role', :role, true), set_config('ssd.la', :la, true), "
    "set_config('ssd.organisation', :organisation, true), set_config('ssd.agreement', :agreement, true), "
    "set_config('statement_timeout', :milliseconds, true)"
)


def new_id(prefix: str) -> str:
    """Return an identifier that nobody can guess and that sorts by time: *prefix*, then a ULID."""
    number = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    return f"{prefix}_" + "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a transaction may reach: rows of one authority, of one organisation, under one agreement."""

    la: str = ""
    organisation: str = ""
    agreement: str = ""


class Store:
    """The database at *url*, an address as SQLAlchemy writes it.

    A transaction ends within *seconds* one way or the other, whatever becomes of the network. *clock* gives seconds
    since 1970. A store can be shared by threads; a process that forks makes its own.
    """

    def __init__(self, url: str, *, seconds: float = 20.0, clock: Callable[[], float] = time.time) -> None:
        try:
            self.url: URL = make_url(url)
        except sa.exc.ArgumentError:
            raise SsdError(
                "SSD_DATABASE is no address of a database, such as sqlite:////data/exchange.sqlite."
            ) from None
        self.seconds = seconds
        self._clock = clock
        self._watch = _Watch()
        self._writing = threading.Lock()
        self.engine: Engine = self._opened()

    @property
    def is_sqlite(self) -> bool:
        """True for SQLite, False for PostgreSQL."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def file(self) -> Path | None:
        """The file of a store in SQLite."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    def now(self) -> int:
        """Return the time in microseconds since 1970."""
        return int(self._clock() * 1_000_000)

    @contextmanager
    def transaction(
        self,
        role: Role,
        *,
        la: str = "",
        organisation: str = "",
        agreement: str = "",
        read: bool = False,
        seconds: float | None = None,
    ) -> Iterator[Connection]:
        """Give a connection in a transaction that is committed at the end, or rolled back where something is raised.

        With *read* nothing may be written. Raises `StoreUnavailable` where the database cannot be reached, is full
        or is late; then what was written may, rarely, have been committed all the same.
        """
        late = seconds or self.seconds
        bounds = Bounds(la, organisation, agreement)
        opened = self._in_sqlite(read=read) if self.is_sqlite else self._in_postgres(role, bounds, read, late)
        try:
            with spans.span("transaction", role=role, read=read), opened as connection:
                yield connection
        except (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.TimeoutError, sa.exc.InternalError):
            # The words of the database may hold what was sent.
            raise StoreUnavailable from None

    @contextmanager
    def owner(self) -> Iterator[Connection]:
        """Give a connection of the login itself, bounded by nothing, for `ssd db` alone."""
        with self.engine.begin() as connection:
            yield connection

    def take_log_in(self) -> None:
        """Take SQLite's log into its file, after which what was erased is nowhere on the disk; not while others read.

        PostgreSQL does so by itself in time.
        """
        if not self.is_sqlite:
            return
        with suppress(sa.exc.DBAPIError), self._writing, self.engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {_BRIEF_MILLISECONDS}")
            try:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")

    def close(self) -> None:
        """Let go of every connection."""
        self._watch.stop()
        self.engine.dispose()

    def _opened(self) -> Engine:
        if self.is_sqlite:
            engine = sa.create_engine(
                self.url, pool_size=_POOL, pool_timeout=_BUSY_MILLISECONDS / 1000, hide_parameters=True
            )
            sa.event.listen(engine, "connect", _set_up_sqlite)
            return engine
        if self.url.get_backend_name() != "postgresql":
            raise SsdError("SSD_DATABASE names a kind of database that is not used here. Use SQLite or PostgreSQL.")
        return sa.create_engine(
            self.url.set(drivername="postgresql+psycopg"),
            pool_size=_POOL,
            max_overflow=0,
            pool_timeout=_CONNECT_SECONDS,
            hide_parameters=True,
            connect_args={"connect_timeout": _CONNECT_SECONDS, "keepalives_idle": 10, "tcp_user_timeout": 10_000},
        )

    @contextmanager
    def _in_sqlite(self, *, read: bool) -> Iterator[Connection]:
        # Writers of this process queue up here, first come first served; SQLite itself only lets them try again.
        with nullcontext() if read else self._writing, self.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN" if read else "BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with suppress(sa.exc.DBAPIError):
                    connection.exec_driver_sql("ROLLBACK")
                raise
            connection.exec_driver_sql("ROLLBACK" if read else "COMMIT")

    @contextmanager
    def _in_postgres(self, role: Role, bounds: Bounds, read: bool, seconds: float) -> Iterator[Connection]:  # noqa: FBT001 - one class
        end = time.monotonic() + seconds
        connection, token = self._connected(role, bounds, seconds, end)
        try:
            if read:
                connection.exec_driver_sql("SET TRANSACTION READ ONLY")
            yield connection
            connection.commit()
        except BaseException:
            with suppress(sa.exc.DBAPIError):
                connection.rollback()
            raise
        finally:
            self._watch.leave(token)
            with suppress(sa.exc.DBAPIError):
                connection.close()

    def _connected(self, role: Role, bounds: Bounds, seconds: float, end: float) -> tuple[Connection, object]:
        """Return a connection that is bounded; one from the pool may have died meanwhile, so try a new one then."""
        facts = {
            "role": f"ssd_{role}",
            "la": bounds.la,
            "organisation": bounds.organisation,
            "agreement": bounds.agreement,
            "milliseconds": str(int(seconds * 1000)),
        }
        while True:
            connection = self.engine.connect()
            token = self._watch.over(connection, end + _GRACE)
            try:
                connection.execute(_BOUND, facts)
            except sa.exc.DBAPIError as error:
                self._watch.leave(token)
                connection.close()
                if not error.connection_invalidated or time.monotonic() >= end:
                    raise
            else:
                return connection, token


def _set_up_sqlite(connection: Any, _: object) -> None:
    """Set up a connection: nothing that was committed is lost, even where the power fails (SQLite, synchronous)."""
    connection.isolation_level = None  # we say ourselves when a transaction begins
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    _keep_a_log(connection)
    for pragma in (
        "synchronous = FULL",
        "wal_autocheckpoint = 4000",  # pages: what is written again and again goes into the file once
        "foreign_keys = ON",
        "secure_delete = ON",  # what was purged is gone from the file
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _keep_a_log(connection: Any) -> None:
    """Let the file have a write-ahead log, which it then keeps.

    While another connection writes to a new file SQLite refuses this at once, without waiting as it does elsewhere.
    """
    end = time.monotonic() + _BUSY_MILLISECONDS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= end:
                raise
            time.sleep(_PAUSE)
        else:
            return


class _Watch:
    """Cuts the connections of transactions that are late.

    A database that takes what is sent and never answers would hold a thread for ever; a question to it to stop
    would be held too. To shut the socket is the one thing that does not need the other side.
    """

    def __init__(self) -> None:
        self._ends: dict[object, tuple[float, int]] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def over(self, connection: Connection, end: float) -> object:
        """Begin to watch over *connection* until the time *end* of the monotonic clock."""
        token = object()
        descriptor = connection.connection.dbapi_connection.fileno()  # type: ignore[union-attr]
        with self._lock:
            self._ends[token] = (end, descriptor)
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="store-watch", daemon=True)
                self._thread.start()
        return token

    def leave(self, token: object) -> None:
        """Watch no longer."""
        with self._lock:
            self._ends.pop(token, None)

    def stop(self) -> None:
        """Stop watching altogether."""
        self._stopped.set()

    def _look(self) -> None:
        while not self._stopped.wait(_WATCH):
            now = time.monotonic()
            with self._lock:
                for token in [token for token, (end, _) in self._ends.items() if now > end]:
                    _, descriptor = self._ends.pop(token)
                    _cut(descriptor)


def _cut(descriptor: int) -> None:
    with suppress(OSError), socket.socket(fileno=socket.dup(descriptor)) as cut:  # the connection keeps its own
        cut.shutdown(socket.SHUT_RDWR)
