"""How a revision says who may do what in PostgreSQL. Frozen revisions call this, so what it does stays as it is."""

from __future__ import annotations

from alembic import op


def make_roles(*roles: str) -> None:
    """Make each role where the server has none of its name, and let it into the schema."""
    for role in roles:
        for statement in making(role):
            op.execute(statement)


def making(role: str) -> tuple[str, str]:
    """Return what makes *role*, which nobody signs in as and which passes over no policy."""
    # Another database of the server may be making the same role at this moment.
    made = (
        f"do $$ begin if not exists (select from pg_roles where rolname = '{role}') then "
        f"create role {role} nologin noinherit nobypassrls; end if; "
        "exception when duplicate_object or unique_violation then null; end $$"
    )
    return made, f"grant usage on schema public to {role}"


def grant(role: str, grants: dict[str, str]) -> None:
    """Let *role* do to each table (or view) what *grants* say of it."""
    for table, rights in grants.items():
        op.execute(f"grant {rights} on {table} to {role}")


def bind(table: str, column: str, setting: str) -> None:
    """Hold every role, and the owner, to the rows of *table* whose *column* is what *setting* is in the transaction."""
    # Once a connection has been used, what it no longer has set is '' there, not null.
    mine = f"{column} = nullif(current_setting('{setting}', true), '')"
    op.execute(f"alter table {table} enable row level security")
    op.execute(f"alter table {table} force row level security")
    policy = "of_authority" if column == "la" else "of_organisation"
    op.execute(f"create policy {policy} on {table} using ({mine}) with check ({mine})")
