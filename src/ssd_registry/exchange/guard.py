"""Refuses to serve from a database that is not set up safely, and says how to put each thing right.

Row-level security is only a lock where nobody can pass round it: a login that owns the tables, a view that runs as its
owner, or a table that was forgotten would each open every authority's records to every other. And what is acknowledged
is only kept where the database waits for the disk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import SsdError, StoreUnavailable
from ssd_registry.exchange.migrations import ROLES, newer, standing
from ssd_registry.exchange.schema import DELEGATION, OF_AN_ORGANISATION, ORGANISATION, PRINCIPAL, SUBMISSION
from ssd_registry.exchange.store import Store

_FULL = 2
_OTHERS = 0o007
_SET_CAN_BE_ASKED = 160_000
_OF_ORGANISATIONS: Final = frozenset(table.name for table in OF_AN_ORGANISATION)
_CONSUMERS_MAY_READ: Final = {"share", "share_row", "access_log_end", "event_end"}

Rows = Sequence[Any]
"""The tables that are bounded, as the catalogue has them."""

# An authority takes part once it has sent something, or somebody may act for it; to be listed is not enough.
_AUTHORITIES: Final = (
    sa.select(PRINCIPAL.c.organisation)
    .join(ORGANISATION, ORGANISATION.c.id == PRINCIPAL.c.organisation)
    .where(ORGANISATION.c.kind == "authority")
    .union(sa.select(SUBMISSION.c.la), sa.select(DELEGATION.c.la))
    .limit(2)
)
_BOUNDED: Final = sa.text(
    "select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner, "
    "coalesce(c.relacl::text, '') as rights from pg_class c join pg_namespace n on n.oid = c.relnamespace "
    "where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' "
    "and (c.relname = any(:named) or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'la' "
    "and not a.attisdropped)) order by c.relname"
)
_VIEWS: Final = sa.text(
    "select c.relname, c.relkind, lower(coalesce(c.reloptions::text, '')) as options from pg_class c "
    "join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname not like 'pg\\_%' "
    "and n.nspname <> 'information_schema' order by 1"
)
_DEFINERS: Final = sa.text(
    "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef "
    "and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1"
)
_POLICIES: Final = sa.text(
    "select polname, polrelid, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as checks "
    "from pg_policy where polpermissive and polrelid = any(:tables) order by polname"
)
_STRONGER: Final = sa.text(
    "select rolname from pg_roles where (rolsuper or rolbypassrls) and rolname <> :role "
    "and pg_has_role(:role, oid, 'member') order by 1"
)
_MAY_ACT_AS: Final = sa.text("select pg_has_role(:role, cast(:owner as oid), 'member')")
_LOGIN: Final = sa.text("select rolname, rolsuper, rolbypassrls from pg_roles where rolname = session_user")
_VERSION: Final = sa.text("select current_setting('server_version_num')::int")
_ROLES: Final = sa.text(
    "select rolname, rolsuper, rolbypassrls, rolcanlogin, pg_has_role(session_user, oid, :right) as taken "
    "from pg_roles where rolname = any(:roles)"
)
_CONSUMERS_READ: Final = sa.text(
    "select has_table_privilege(r.oid, cast(:table as oid), 'select') from pg_roles r where r.rolname = 'ssd_consumer'"
)
_SETTINGS: Final = sa.text("select name, setting from pg_settings where name = any(:named)")


def refuse_unsafe(store: Store, *, development: bool = False) -> None:
    """Raise `SsdError` with every reason why *store* must not be served from, where there is one."""
    found = faults(store, development=development)
    if found and standing(store).state != "current":
        raise SsdError(found[0])
    if found:
        raise SsdError("The exchange does not start, because its database is not safe.\n" + "\n".join(found))


def faults(store: Store, *, development: bool = False) -> list[str]:
    """Return what is wrong with the database, each with how to put it right.

    With *development*, SQLite may hold several authorities, and PostgreSQL may do without checksums.
    """
    stands = standing(store)
    if stands.state == "newer":
        return [newer(stands)]
    if stands.state != "current":
        return ["The database is not set up for this version of the program. Run: ssd db upgrade"]
    with _reached(), store.engine.connect() as connection:
        if store.is_sqlite:
            return [*_of_sqlite(connection, development=development), *_of_the_file(store)]
        tables = list(connection.execute(_BOUNDED, {"named": sorted(_OF_ORGANISATIONS)}))
        return [
            *_of_the_login(connection, tables),
            *_of_the_tables(connection, tables),
            *_of_the_policies(connection, tables),
            *_of_the_views(connection),
            *_of_the_disk(connection, development=development),
        ]


@contextmanager
def _reached() -> Iterator[None]:
    try:
        yield
    except sa.exc.OperationalError:
        raise StoreUnavailable from None


# ---- SQLite ----


def _of_sqlite(connection: Connection, *, development: bool) -> Iterator[str]:
    synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    if synchronous < _FULL:
        yield (
            "SQLite does not wait for the disk (synchronous is below FULL), so a power cut would lose what was "
            "acknowledged. Set PRAGMA synchronous = FULL."
        )
    journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
    if journal in {"off", "memory"}:
        yield (
            f"SQLite keeps no journal on the disk (journal_mode is {journal}), so a crash would damage the database. "
            f"Set PRAGMA journal_mode = WAL."
        )
    count = len(connection.execute(_AUTHORITIES).all())
    if count > 1 and not development:
        yield (
            "More than one authority takes part, and SQLite cannot keep them apart. Move to PostgreSQL "
            "(SSD_DATABASE), or give each authority a file of its own. To try things out with made-up data, set "
            "SSD_DEVELOPMENT=true."
        )


def _of_the_file(store: Store) -> Iterator[str]:
    if store.file is not None and store.file.exists() and store.file.stat().st_mode & _OTHERS:
        yield f"Everybody on this computer may open the database. Run: chmod o-rwx {store.file}"


# ---- PostgreSQL: who serves ----


def _of_the_login(connection: Connection, tables: Rows) -> Iterator[str]:
    login = connection.execute(_LOGIN).one()
    name = login.rolname
    use = "Let SSD_DATABASE name a login made for serving, and run: ssd db upgrade --login NAME"
    if login.rolsuper:
        yield f"The login {name} is a superuser, whom row-level security does not hold. {use}"
    elif login.rolbypassrls:
        yield f"The login {name} may pass row-level security (bypassrls). Run: alter role {name} nobypassrls"
    else:
        for role in connection.execute(_STRONGER, {"role": name}).scalars():
            yield f"The login {name} may act as {role}, whom no policy holds. Run: revoke {role} from {name}"
        owned = _owned(connection, name, tables)
        if owned:
            yield f"The login {name} may act as the owner of {owned} tables, who may take their policies away. {use}"
    yield from _of_the_roles(connection, name, tables)


def _owned(connection: Connection, role: str, tables: Rows) -> int:
    """Return how many of *tables* belong to *role*, or to one that it may act as."""
    return sum(
        bool(connection.execute(_MAY_ACT_AS, {"role": role, "owner": table.relowner}).scalar()) for table in tables
    )


def _of_the_roles(connection: Connection, login: str, tables: Rows) -> Iterator[str]:
    can_ask = connection.execute(_VERSION).scalar_one() >= _SET_CAN_BE_ASKED
    facts = connection.execute(_ROLES, {"roles": list(ROLES), "right": "set" if can_ask else "member"})
    found = {row.rolname: row for row in facts}
    for role in ROLES:
        if role not in found:
            yield f"The role {role} is missing. Run, as the owner: ssd db upgrade --login {login}"
            continue
        row = found[role]
        if row.rolsuper or row.rolbypassrls:
            yield f"The role {role} may pass row-level security. Run: alter role {role} nosuperuser nobypassrls"
        elif connection.execute(_STRONGER, {"role": role}).first() or _owned(connection, role, tables):
            yield f"The role {role} owns tables, or may act as one whom no policy holds. Take that from it."
        if row.rolcanlogin:
            yield f"Somebody may sign in as the role {role}. Run: alter role {role} nologin"
        if not row.taken:
            yield f"The login {login} may not take the role {role}. Run, as the owner: ssd db upgrade --login {login}"


# ---- PostgreSQL: what is bounded ----


def _of_the_tables(connection: Connection, tables: Rows) -> Iterator[str]:
    for row in tables:
        table = row.relname
        if not row.relrowsecurity:
            yield f"The table {table} has no row-level security. Run: alter table {table} enable row level security"
        if not row.relforcerowsecurity:
            yield (
                f"Row-level security does not hold the owner of the table {table}. "
                f"Run: alter table {table} force row level security"
            )
        if any(right.startswith("=") for right in row.rights.strip("{}").split(",")):
            yield f"Every login may reach the table {table}. Run: revoke all on {table} from public"
        may = table in _CONSUMERS_MAY_READ
        if not may and connection.execute(_CONSUMERS_READ, {"table": row.oid}).scalar():
            yield f"Consumers may read the table {table}. Run: revoke all on {table} from ssd_consumer"


def _of_the_policies(connection: Connection, tables: Rows) -> Iterator[str]:
    policies = list(connection.execute(_POLICIES, {"tables": [row.oid for row in tables]}))
    for row in tables:
        own = [policy for policy in policies if policy.polrelid == row.oid]
        if not own:
            yield f"The table {row.relname} has no policy, so nobody reaches its rows. Restore it from a backup."
        for policy in own:
            asks = [each for each in (policy.using, policy.checks) if each is not None]
            if not all("current_setting('ssd." in each for each in asks):
                yield (
                    f"The policy {policy.polname} of the table {row.relname} does not ask whom the transaction is for. "
                    f"Run: drop policy {policy.polname} on {row.relname}"
                )


def _of_the_views(connection: Connection) -> Iterator[str]:
    for row in connection.execute(_VIEWS):
        view = row.relname
        if row.relkind == "m":
            yield (
                f"The materialised view {view} keeps rows of every authority, and no policy holds it. "
                f"Run: drop materialized view {view}"
            )
        elif not any(f"security_invoker={on}" in row.options for on in ("true", "on", "1", "yes")):
            yield (
                f"The view {view} reads with the rights of its owner. "
                f"Run: alter view {view} set (security_invoker = true)"
            )
    for name in connection.execute(_DEFINERS).scalars():
        yield f"The function {name} runs with the rights of its owner. Run: alter function {name} security invoker"


# ---- PostgreSQL: what is kept ----


def _of_the_disk(connection: Connection, *, development: bool) -> Iterator[str]:
    named = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums"]
    settings: dict[str, str] = {row.name: row.setting for row in connection.execute(_SETTINGS, {"named": named})}
    lost = "so a crash would lose or damage what was acknowledged"
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        if settings.get(name) == "off":
            yield f"PostgreSQL has {name} off, {lost}. Set it on, for the server and for this login."
    if settings.get("data_checksums") == "off" and not development:
        yield (
            "PostgreSQL has data_checksums off, so a disk that returns other bytes than were written would go "
            "unnoticed. Stop the server and run: pg_checksums --enable"
        )
