"""The tables of the exchange; in PostgreSQL its three roles, what each may do, and what each row is bounded by.

Revision ID: 0001
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

from ssd_registry.exchange.migrations.isolation import bind, grant, make_roles

revision = "0001"
down_revision = None

TABLES: Final = sa.MetaData()

# ---- tables ----
sa.Table(
    "access_log",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("entry", sa.Text, nullable=True),
    sa.Column("salt", sa.LargeBinary, nullable=True),
    sa.Column("leaf", sa.LargeBinary, nullable=False),
    sa.Column("chain", sa.LargeBinary, nullable=False),
    sa.Column("share", sa.String(40), nullable=True),
    sa.Column("first", sa.BigInteger, nullable=True),
    sa.Column("last", sa.BigInteger, nullable=True),
    sa.Column("person", sa.LargeBinary, nullable=True),
    sa.PrimaryKeyConstraint("la", "number", name="pk_access_log"),
    sqlite_with_rowid=False,
)
sa.Index("ix_access_log_person", TABLES.tables["access_log"].c.la, TABLES.tables["access_log"].c.person)
sa.Index("ix_access_log_share", TABLES.tables["access_log"].c.la, TABLES.tables["access_log"].c.share)
sa.Table(
    "access_log_end",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("chain", sa.LargeBinary, nullable=False),
    sa.PrimaryKeyConstraint("la", name="pk_access_log_end"),
    sqlite_with_rowid=False,
)
sa.Table(
    "agreement",
    TABLES,
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("consumer", sa.String(40), nullable=False),
    sa.Column("document", sa.Text, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("proposed_by", sa.String(40), nullable=False),
    sa.Column("proposed_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.PrimaryKeyConstraint("id", "version", name="pk_agreement"),
)
sa.Table(
    "agreement_signature",
    TABLES,
    sa.Column("agreement", sa.String(40), nullable=False),
    sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("authority", sa.String(9), nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("signed_by", sa.String(40), nullable=False),
    sa.Column("signed_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("ended_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("agreement", "version", "authority", name="pk_agreement_signature"),
    sqlite_with_rowid=False,
)
sa.Table(
    "assertion",
    TABLES,
    sa.Column("principal", sa.String(40), nullable=False),
    sa.Column("jti", sa.String(255), nullable=False),
    sa.Column("expires_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.PrimaryKeyConstraint("principal", "jti", name="pk_assertion"),
    sqlite_with_rowid=False,
)
sa.Index("ix_assertion_expires_at", TABLES.tables["assertion"].c.expires_at)
sa.Table(
    "child",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("person_id", sa.String(100), nullable=False),
    sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("versions", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("valid_from", sa.String(10), nullable=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("state", sa.SmallInteger, nullable=False),
    sa.PrimaryKeyConstraint("la", "person_id", name="pk_child"),
    sqlite_with_rowid=False,
)
sa.Table(
    "child_version",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("person_id", sa.String(100), nullable=False),
    sa.Column("version", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("valid_from", sa.String(10), nullable=False),
    sa.Column("recorded_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("change", sa.SmallInteger, nullable=False),
    sa.Column("submission", sa.String(40), nullable=True),
    sa.Column("dictionary", sa.SmallInteger, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=True),
    sa.Column("note", sa.Text, nullable=True),
    sa.PrimaryKeyConstraint("la", "person_id", "version", name="pk_child_version"),
)
sa.Table(
    "delegation",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("supplier", sa.String(40), nullable=False),
    sa.Column("granted_by", sa.String(40), nullable=False),
    sa.Column("granted_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("revoked_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("la", "supplier", name="pk_delegation"),
    sqlite_with_rowid=False,
)
sa.Table(
    "delivery",
    TABLES,
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("endpoint", sa.String(40), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("attempts", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("status", sa.Integer, nullable=True),
    sa.Column("at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("due_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("organisation", "endpoint", "number", name="pk_delivery"),
    sqlite_with_rowid=False,
)
sa.Table(
    "endpoint",
    TABLES,
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("types", sa.Text, nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
    sa.Column("sealed_before", sa.LargeBinary, nullable=True),
    sa.Column("rotated_at", sa.BigInteger, nullable=True),
    sa.Column("created_by", sa.String(40), nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.PrimaryKeyConstraint("organisation", "id", name="pk_endpoint"),
)
sa.Table(
    "event",
    TABLES,
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("type", sa.String(40), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.PrimaryKeyConstraint("organisation", "number", name="pk_event"),
    sqlite_with_rowid=False,
)
sa.Table(
    "event_end",
    TABLES,
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.PrimaryKeyConstraint("organisation", name="pk_event_end"),
    sqlite_with_rowid=False,
)
sa.Table(
    "hold",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("person_id", sa.String(100), nullable=True),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("placed_by", sa.String(40), nullable=False),
    sa.Column("placed_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("lifted_by", sa.String(40), nullable=True),
    sa.Column("lifted_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("la", "id", name="pk_hold"),
)
sa.Index("ix_hold_person_id", TABLES.tables["hold"].c.la, TABLES.tables["hold"].c.person_id)
sa.Table(
    "organisation",
    TABLES,
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("ended_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("id", name="pk_organisation"),
)
sa.Table(
    "principal",
    TABLES,
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("kind", sa.String(8), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("roles", sa.Text, nullable=False),
    sa.Column("issuer", sa.Text, nullable=True),
    sa.Column("subject", sa.Text, nullable=True),
    sa.Column("keys", sa.Text, nullable=True),
    sa.Column("secret_sha256", sa.String(64), nullable=True),
    sa.Column("secret_ends_at", sa.BigInteger, nullable=True),
    sa.Column("addresses", sa.Text, nullable=True),
    sa.Column("created_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("revoked_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("id", name="pk_principal"),
)
sa.Index(
    "ix_principal_issuer_subject",
    TABLES.tables["principal"].c.issuer,
    TABLES.tables["principal"].c.subject,
    unique=True,
)
sa.Table(
    "problem",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("submission", sa.String(40), nullable=False),
    sa.Column("rule", sa.String(60), nullable=False),
    sa.Column("severity", sa.String(6), nullable=False),
    sa.Column("item", sa.String(12), nullable=True),
    sa.Column("times", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("children", sa.BigInteger, nullable=False, autoincrement=False),
    sa.PrimaryKeyConstraint("la", "submission", "rule", name="pk_problem"),
    sqlite_with_rowid=False,
)
sa.Table(
    "request_key",
    TABLES,
    sa.Column("principal", sa.String(40), nullable=False),
    sa.Column("key", sa.String(255), nullable=False),
    sa.Column("operation", sa.String(40), nullable=False),
    sa.Column("fingerprint", sa.String(64), nullable=True),
    sa.Column("begun_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("outcome", sa.Text, nullable=True),
    sa.PrimaryKeyConstraint("principal", "key", name="pk_request_key"),
    sqlite_with_rowid=False,
)
sa.Index("ix_request_key_begun_at", TABLES.tables["request_key"].c.begun_at)
sa.Table(
    "secret",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("purpose", sa.String(20), nullable=False),
    sa.Column("sealed", sa.LargeBinary, nullable=False),
    sa.PrimaryKeyConstraint("la", "purpose", name="pk_secret"),
    sqlite_with_rowid=False,
)
sa.Table(
    "share",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("agreement", sa.String(40), nullable=False),
    sa.Column("agreement_version", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("consumer", sa.String(40), nullable=False),
    sa.Column("collection", sa.String(40), nullable=False),
    sa.Column("period", sa.String(20), nullable=False),
    sa.Column("sign_off", sa.String(40), nullable=False),
    sa.Column("verdict", sa.String(8), nullable=False),
    sa.Column("release", sa.String(20), nullable=False),
    sa.Column("fields", sa.Text, nullable=False),
    sa.Column("state", sa.String(10), nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("rows", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("shared_by", sa.String(40), nullable=False),
    sa.Column("shared_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("ends_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("ended_at", sa.BigInteger, nullable=True),
    sa.Column("supersedes", sa.String(40), nullable=True),
    sa.PrimaryKeyConstraint("la", "id", name="pk_share"),
)
sa.Index(
    "ix_share_agreement",
    TABLES.tables["share"].c.la,
    TABLES.tables["share"].c.agreement,
    TABLES.tables["share"].c.collection,
    TABLES.tables["share"].c.period,
)
sa.Table(
    "share_row",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("share", sa.String(40), nullable=False),
    sa.Column("position", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("person", sa.LargeBinary, nullable=True),
    sa.Column("body", sa.LargeBinary, nullable=True),
    sa.PrimaryKeyConstraint("la", "share", "position", name="pk_share_row"),
)
sa.Index("ix_share_row_person", TABLES.tables["share_row"].c.la, TABLES.tables["share_row"].c.person)
sa.Table(
    "sign_off",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("submission", sa.String(40), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("collection", sa.String(40), nullable=False),
    sa.Column("period", sa.String(20), nullable=False),
    sa.Column("verdict", sa.String(8), nullable=False),
    sa.Column("statement", sa.Text, nullable=False),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("signed_by", sa.String(40), nullable=False),
    sa.Column("signed_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("withdrawn_at", sa.BigInteger, nullable=True),
    sa.PrimaryKeyConstraint("la", "id", name="pk_sign_off"),
)
sa.Table(
    "submission",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("id", sa.String(40), nullable=False),
    sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("mode", sa.String(6), nullable=False),
    sa.Column("release", sa.String(20), nullable=True),
    sa.Column("extracted_on", sa.String(10), nullable=True),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("bytes", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("asked", sa.Text, nullable=False),
    sa.Column("submitted_by", sa.String(40), nullable=False),
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("received_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("finished_at", sa.BigInteger, nullable=True),
    sa.Column("counts", sa.Text, nullable=True),
    sa.Column("failure", sa.Text, nullable=True),
    sa.Column("report", sa.LargeBinary, nullable=True),
    sa.Column("around", sa.LargeBinary, nullable=True),
    sa.PrimaryKeyConstraint("la", "id", name="pk_submission"),
)
sa.Index("ix_submission_number", TABLES.tables["submission"].c.la, TABLES.tables["submission"].c.number, unique=True)
sa.Table(
    "submission_body",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("submission", sa.String(40), nullable=False),
    sa.Column("part", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.PrimaryKeyConstraint("la", "submission", "part", name="pk_submission_body"),
)
sa.Table(
    "submission_outcome",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("submission", sa.String(40), nullable=False),
    sa.Column("part", sa.Integer, nullable=False, autoincrement=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.PrimaryKeyConstraint("la", "submission", "part", name="pk_submission_outcome"),
)
sa.Table(
    "task",
    TABLES,
    sa.Column("id", sa.String(120), nullable=False),
    sa.Column("kind", sa.String(12), nullable=False),
    sa.Column("due_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.PrimaryKeyConstraint("id", name="pk_task"),
    sqlite_with_rowid=False,
)
sa.Index("ix_task_due_at", TABLES.tables["task"].c.due_at)
sa.Table(
    "tombstone",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("person", sa.String(64), nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("purged_by", sa.String(40), nullable=False),
    sa.Column("purged_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("versions", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("restored_at", sa.BigInteger, nullable=True),
    sa.Column("restored_by", sa.String(40), nullable=True),
    sa.PrimaryKeyConstraint("la", "person", name="pk_tombstone"),
    sqlite_with_rowid=False,
)
sa.Table(
    "tree_head",
    TABLES,
    sa.Column("la", sa.String(9), nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("root", sa.LargeBinary, nullable=False),
    sa.Column("peaks", sa.LargeBinary, nullable=False),
    sa.Column("sealed_at", sa.BigInteger, nullable=False, autoincrement=False),
    sa.Column("signed", sa.Text, nullable=False),
    sa.PrimaryKeyConstraint("la", "size", name="pk_tree_head"),
    sqlite_with_rowid=False,
)
# ---- end of tables ----

OF_AN_AUTHORITY: Final = (
    "access_log",
    "access_log_end",
    "child",
    "child_version",
    "delegation",
    "hold",
    "problem",
    "secret",
    "share",
    "share_row",
    "sign_off",
    "submission",
    "submission_body",
    "submission_outcome",
    "tombstone",
    "tree_head",
)
OF_AN_ORGANISATION: Final = ("delivery", "endpoint", "event", "event_end")

INGEST: Final = {
    "organisation": "select, insert, update",
    "principal": "select, insert, update",
    "delegation": "select, insert, update",
    "assertion": "select, insert, delete",
    "request_key": "select, insert, update, delete",
    "submission": "select, insert, update",
    "submission_body": "select, insert, update, delete",
    "submission_outcome": "select, insert, update, delete",
    "problem": "select, insert, update, delete",
    "child": "select, insert, update, delete",
    "child_version": "select, insert, update, delete",
    "tombstone": "select, insert, update",
    "hold": "select, insert, update",
    "agreement": "select, insert, update",
    "agreement_signature": "select, insert, update",
    "sign_off": "select, insert, update",
    "share": "select, insert, update",
    "share_row": "select, insert, update, delete",
    # What an entry says can be erased; its place in the chain stays.
    "access_log": "select, insert, update (entry, salt, person)",
    "access_log_end": "select, insert, update",
    "tree_head": "select, insert",
    "secret": "select, insert, update",
    "event": "select, insert, delete",
    "event_end": "select, insert, update",
    "endpoint": "select, insert, update, delete",
    "delivery": "select, insert, update, delete",
    "task": "select, insert, update, delete",
    "submission_figure": "select",
}
CONSUMER: Final = {
    "agreement": "select",
    "agreement_signature": "select",
    "share": "select",
    "share_row": "select",
    # That something was read is logged and told in the transaction that reads it.
    "access_log": "insert",
    "access_log_end": "select, insert, update",
    "event": "insert",
    "event_end": "select, insert, update",
    "endpoint": "select (organisation, id, types, state)",
    "delivery": "insert",
    "task": "insert",
}
STATS: Final = {
    "organisation": "select",
    "submission": "select (la, id, number, state, mode, release, received_at, finished_at, counts)",
    "problem": "select",
    "submission_figure": "select",
}

FIGURES: Final = (
    "create view submission_figure {options} as select s.la, s.id, s.number, s.state, s.release, s.received_at, "
    "p.rule, p.severity, p.item, p.times, p.children from submission s left join problem p "
    "on p.la = s.la and p.submission = s.id"
)


def upgrade() -> None:
    """Make the tables, and in PostgreSQL what holds every transaction to the rows that it is for."""
    connection = op.get_bind()
    TABLES.create_all(connection, checkfirst=False)
    postgres = connection.dialect.name == "postgresql"
    op.execute(FIGURES.format(options="with (security_invoker = true)" if postgres else ""))
    if postgres:
        _isolate()


def _isolate() -> None:
    make_roles("ssd_ingest", "ssd_consumer", "ssd_stats")
    for role, grants in (("ssd_ingest", INGEST), ("ssd_consumer", CONSUMER), ("ssd_stats", STATS)):
        grant(role, grants)
    for table in OF_AN_AUTHORITY:
        bind(table, "la", "ssd.la")
    for table in OF_AN_ORGANISATION:
        bind(table, "organisation", "ssd.organisation")
    # A supplier may look up who has asked it to act for them.
    op.execute(
        "create policy of_supplier on delegation for select "
        "using (supplier = nullif(current_setting('ssd.organisation', true), ''))"
    )
    op.execute(
        "create policy under_agreement on share as restrictive to ssd_consumer "
        "using (agreement = nullif(current_setting('ssd.agreement', true), ''))"
    )
    # What the consumer sees of share is bounded by its own policies here too.
    op.execute(
        "create policy under_agreement on share_row as restrictive to ssd_consumer "
        "using (exists (select from share where share.la = share_row.la and share.id = share_row.share))"
    )
