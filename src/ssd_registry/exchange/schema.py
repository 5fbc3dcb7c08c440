"""The tables of the exchange, the same in SQLite and PostgreSQL.

What belongs to an authority has its number ``la`` as the first part of its key, so that the tables can be
partitioned or distributed by it, and in PostgreSQL is bounded by it (row-level security, see `store`). Times are
microseconds since 1970 (UTC), days are ISO 8601 text, documents are JSON. No column holds a child's name.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

METADATA: Final = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"})


def _table(name: str, *columns: Column[Any] | Index | ForeignKeyConstraint, wide: bool = False) -> Table:
    """Return a table; unless its rows are *wide*, SQLite keeps them in their key's own order, and only there."""
    return Table(name, METADATA, *columns, sqlite_with_rowid=wide)


def _la() -> Column[str]:
    return Column("la", String(9), primary_key=True)


def _key(name: str, length: int = 40) -> Column[str]:
    return Column(name, String(length), primary_key=True)


def _text(name: str, length: int | None = None, *, null: bool = False) -> Column[str]:
    return Column(name, String(length) if length else Text, nullable=null)


def _time(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null)


def _number(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null)


def _bytes(name: str, *, null: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=null)


# ---- who: organisations, people and machines, and who acts for whom. None of it is about a child. ----

ORGANISATION = _table(
    "organisation",
    _key("id"),  # an authority's id is its number
    _text("kind", 12),  # authority | supplier | consumer | registry
    _text("name"),
    _time("created_at"),
    _time("ended_at", null=True),
    wide=True,
)

PRINCIPAL = _table(
    "principal",
    _key("id"),  # the OAuth client_id; of a person too
    _text("organisation", 40),
    _text("kind", 8),  # person | machine
    _text("name"),
    _text("roles"),  # JSON list
    _text("issuer", null=True),  # of tokens that another issuer gives; null for ours
    _text("subject", null=True),  # what that issuer calls it
    _text("keys", null=True),  # JSON Web Key Set with its public keys
    _text("secret_sha256", 64, null=True),  # of the transitional profile
    _time("secret_ends_at", null=True),
    _text("addresses", null=True),  # JSON list of networks it may come from
    _time("created_at"),
    _time("revoked_at", null=True),
    Index("ix_principal_issuer_subject", "issuer", "subject", unique=True),
    wide=True,
)

DELEGATION = _table(
    "delegation",
    _la(),
    _key("supplier"),
    _text("granted_by", 40),
    _time("granted_at"),
    _time("revoked_at", null=True),
)

ASSERTION = _table(  # what was used once to ask for a token, and may not be again (RFC 7523)
    "assertion",
    _key("principal"),
    _key("jti", 255),
    _time("expires_at"),
    Index("ix_assertion_expires_at", "expires_at"),
)

REQUEST_KEY = _table(  # what an Idempotency-Key stands for
    "request_key",
    _key("principal"),
    _key("key", 255),
    _text("operation", 40),
    _text("fingerprint", 64, null=True),
    _time("begun_at"),
    _text("outcome", null=True),  # JSON, when done
    Index("ix_request_key_begun_at", "begun_at"),
)

# ---- what the authority sent, and what is held of each child ----

SUBMISSION = _table(
    "submission",
    _la(),
    _key("id"),
    _number("number"),  # counts the submissions of the authority
    _text("state", 12),  # received | accepted | rejected | withdrawn
    _text("mode", 6),  # full | delta
    _text("release", 20, null=True),
    _text("extracted_on", 10, null=True),
    _text("sha256", 64),  # of the body as it was sent
    _number("bytes"),
    _text("asked"),  # JSON: encoding, kind, options
    _text("submitted_by", 40),
    _text("organisation", 40),
    _time("received_at"),
    _time("finished_at", null=True),
    _text("counts", null=True),  # JSON: how many children were stored, unchanged, refused, removed, missing, findings
    _text("failure", null=True),  # JSON, where it could not be read
    _bytes("report", null=True),  # the report, without what was sent, compressed
    _bytes("around", null=True),  # the authority's own records (professionals and so on), where they have changed
    Index("ix_submission_number", "la", "number", unique=True),
    wide=True,
)

BODY = _table(  # what was sent, in parts, until it has been dealt with
    "submission_body",
    _la(),
    _key("submission"),
    Column("part", Integer, primary_key=True, autoincrement=False),
    _bytes("content"),
    wide=True,
)

OUTCOME = _table(  # what became of each child of a submission, many to a row
    "submission_outcome",
    _la(),
    _key("submission"),
    Column("part", Integer, primary_key=True, autoincrement=False),
    _bytes("content"),
    wide=True,
)

PROBLEM = _table(  # what a check found, by rule
    "problem",
    _la(),
    _key("submission"),
    _key("rule", 60),
    _text("severity", 6),
    _text("item", 12, null=True),
    _number("times"),
    _number("children"),
)

CHILD = _table(  # where each child stands now
    "child",
    _la(),
    _key("person_id", 100),
    Column("version", Integer, nullable=False),  # the one whose document is in force
    Column("versions", Integer, nullable=False),  # how many there are
    _text("valid_from", 10),  # of the latest that was sent
    Column("hash", LargeBinary, nullable=False),  # of the document in force, SHA-256
    Column("state", SmallInteger, nullable=False),  # see records.State
)

VERSION = _table(  # every document that was ever held of a child; rows are added and, but for a purge, never changed
    "child_version",
    _la(),
    _key("person_id", 100),
    Column("version", Integer, primary_key=True, autoincrement=False),
    _text("valid_from", 10),
    _time("recorded_at"),
    Column("change", SmallInteger, nullable=False),  # see records.Change
    _text("submission", 40, null=True),
    Column("dictionary", SmallInteger, nullable=False),
    _bytes("body", null=True),  # null where only the child's state changed: its document is the one before
    _text("note", null=True),  # JSON: who did it and why, where it was done by hand
    wide=True,
)

TOMBSTONE = _table(  # what was purged; its identifier is refused until it is restored
    "tombstone",
    _la(),
    _key("person", 64),  # HMAC of the identifier
    _text("reason"),
    _text("purged_by", 40),
    _time("purged_at"),
    _number("versions"),
    _time("restored_at", null=True),
    _text("restored_by", 40, null=True),
)

HOLD = _table(  # a legal hold: what it covers is not purged
    "hold",
    _la(),
    _key("id"),
    _text("person_id", 100, null=True),  # null: the whole authority
    _text("reason"),
    _text("placed_by", 40),
    _time("placed_at"),
    _text("lifted_by", 40, null=True),
    _time("lifted_at", null=True),
    Index("ix_hold_person_id", "la", "person_id"),
    wide=True,
)

# ---- agreements, sign-offs and shares ----

AGREEMENT = _table(  # every version of every agreement; the register is public
    "agreement",
    _key("id"),
    Column("version", Integer, primary_key=True, autoincrement=False),
    _text("consumer", 40),
    _text("document"),  # JSON, see agreements.Agreement
    _text("sha256", 64),
    _text("state", 12),  # proposed | in-force | suspended | terminated
    _text("proposed_by", 40),
    _time("proposed_at"),
    wide=True,
)

SIGNATURE = _table(  # which authorities have signed; the register shows it to everybody
    "agreement_signature",
    _key("agreement"),
    Column("version", Integer, primary_key=True, autoincrement=False),
    _key("authority", 9),
    _text("sha256", 64),
    _text("signed_by", 40),
    _time("signed_at"),
    _time("ended_at", null=True),
)

SIGN_OFF = _table(
    "sign_off",
    _la(),
    _key("id"),
    _text("submission", 40),  # the last one that the data holds
    _number("number"),  # and its number
    _text("collection", 40),
    _text("period", 20),
    _text("verdict", 8),  # clean | queries | errors (of statutory returns)
    _text("statement"),
    _text("notes"),  # JSON: an answer to each query
    _text("sha256", 64),  # of the whole return as signed
    _text("signed_by", 40),
    _time("signed_at"),
    _time("withdrawn_at", null=True),
    wide=True,
)

SHARE = _table(
    "share",
    _la(),
    _key("id"),
    _text("agreement", 40),
    Column("agreement_version", Integer, nullable=False),
    _text("consumer", 40),
    _text("collection", 40),
    _text("period", 20),
    _text("sign_off", 40),
    _text("verdict", 8),
    _text("release", 20),
    _text("fields"),  # JSON: what of each table is in it
    _text("state", 10),  # shared | superseded | revoked | expired | purged
    _text("sha256", 64),
    _number("rows"),
    _text("shared_by", 40),
    _time("shared_at"),
    _time("ends_at"),
    _time("ended_at", null=True),
    _text("supersedes", 40, null=True),
    Index("ix_share_agreement", "la", "agreement", "collection", "period"),
    wide=True,
)

SHARE_ROW = _table(  # one child of a share, or at position 0 what is about the return as a whole
    "share_row",
    _la(),
    _key("share"),
    Column("position", Integer, primary_key=True, autoincrement=False),
    _bytes("person", null=True),  # HMAC of the child's identifier
    _bytes("body", null=True),
    Index("ix_share_row_person", "la", "person"),
    wide=True,
)

# ---- who read what ----

LOG = _table(  # see access_log
    "access_log",
    _la(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _time("at"),
    _text("entry", null=True),  # JSON, canonical
    _bytes("salt", null=True),
    _bytes("leaf"),
    _bytes("chain"),
    _text("share", 40, null=True),
    _number("first", null=True),  # the positions of the share that were read
    _number("last", null=True),
    _bytes("person", null=True),  # HMAC of the child, where one child was looked at
    Index("ix_access_log_share", "la", "share"),
    Index("ix_access_log_person", "la", "person"),
)

LOG_END = _table(  # the last entry of each authority's log, locked while one is added
    "access_log_end",
    _la(),
    _number("number"),
    _bytes("chain"),
)

TREE_HEAD = _table(
    "tree_head",
    _la(),
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    _bytes("root"),
    _bytes("peaks"),  # what the tree goes on growing from, see merkle.Tree
    _time("sealed_at"),
    _text("signed"),  # JWS
)

SECRET = _table(  # keys of an authority's own, sealed with the server's
    "secret",
    _la(),
    _key("purpose", 20),
    _bytes("sealed"),
)

# ---- what there is to tell, and to do ----

EVENT = _table(
    "event",
    _key("organisation"),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("id", 40),
    _text("type", 40),
    _time("at"),
    _text("body"),  # a CloudEvent, JSON
)

EVENT_END = _table(  # the last event of each organisation, locked while one is added
    "event_end",
    _key("organisation"),
    _number("number"),
)

ENDPOINT = _table(
    "endpoint",
    _key("organisation"),
    _key("id"),
    _text("url"),
    _text("types"),  # JSON list; empty for all
    _bytes("sealed"),  # its signing secret, sealed with the server's key
    _bytes("sealed_before", null=True),  # the one before, for a day
    _time("rotated_at", null=True),
    _text("created_by", 40),
    _time("created_at"),
    _text("state", 10),  # active | paused | gone
    wide=True,
)

DELIVERY = _table(
    "delivery",
    _key("organisation"),
    _key("endpoint"),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("attempts", Integer, nullable=False),
    _text("state", 10),  # waiting | delivered | given-up
    Column("status", Integer, nullable=True),  # what the endpoint last answered
    _time("at"),
    _time("due_at", null=True),
)

TASK = _table(  # the outbox: work that was promised in the transaction that made it, see work. It names no child
    "task",
    _key("id", 120),
    _text("kind", 12),  # submission | delivery | seal | upkeep
    _time("due_at"),
    Index("ix_task_due_at", "due_at"),
)

OF_AN_AUTHORITY: Final = tuple(table for table in METADATA.sorted_tables if "la" in table.c)
"""The tables that are bounded by authority."""

OF_AN_ORGANISATION: Final = (EVENT, EVENT_END, ENDPOINT, DELIVERY)
"""The tables that are bounded by organisation."""
