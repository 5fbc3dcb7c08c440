"""Agreements: what an organisation may read, for which purpose, until when, and which authorities have signed.

An agreement is a document (see `terms`). An authority signs the very document: its signature names the document's
SHA-256. A version that lets the consumer have more than the one before needs new signatures; one that only takes
away keeps them. Whether an agreement is in force is worked out each time that it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import msgspec
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.schema import AGREEMENT, ORGANISATION, SIGNATURE
from ssd_registry.exchange.sharing.terms import Agreement, fault, faults, widened
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.registry import Registry

State = Literal["proposed", "in-force", "suspended", "expired", "terminated"]


class Signature(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """That an authority has signed, when, and the checksum of the document that it signed."""

    la: str
    sha256: str
    signed_at: str
    ended_at: str | None = None


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an agreement as the public register shows it."""

    id: str
    version: int
    state: State
    sha256: str
    proposed_at: str
    terms: dict[str, Any]
    signatures: tuple[Signature, ...]


class Proposed(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a proposal: what it *widened*, in words, and the authorities whose signatures were *kept*."""

    agreement: Registered
    widened: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InForce:
    """The version of an agreement that an authority has signed and that may be used."""

    id: str
    version: int
    document: Agreement


def propose(store: Store, shelf: Shelf, registry: Registry, by: str, document: Agreement, *, of: str = "") -> Proposed:
    """Keep *document* as a new agreement, or as the next version of the agreement *of*; *by* is who proposes it.

    Signatures stay where nothing is widened. Raises `ExchangeRefused` with all that is wrong with the document.
    """
    if wrong := faults(document, shelf, registry):
        raise _malformed(wrong)
    with store.transaction("ingest", organisation=document.consumer) as connection:
        _refuse_unknown_consumer(connection, document.consumer)
        before = _kept_still(connection, of) if of else None
        if before is not None:
            _refuse_another_consumer(before, document)
        row: dict[str, Any] = {
            "id": of or new_id("agr"),
            "version": before["version"] + 1 if before else 1,
            "consumer": document.consumer,
            "document": orjson.dumps(msgspec.to_builtins(document)).decode(),
            "sha256": document.sha256,
            "state": "suspended" if before and before["state"] == "suspended" else "proposed",
            "proposed_by": by,
            "proposed_at": store.now(),
        }
        connection.execute(sa.insert(AGREEMENT).values(row))
        more, kept = _kept(connection, before, row, document)
        return Proposed(agreement=_registered(connection, row["id"], store), widened=tuple(more), kept=tuple(kept))


def _kept(
    connection: Connection, before: RowMapping | None, row: dict[str, Any], document: Agreement
) -> tuple[list[str], list[str]]:
    """Carry the signatures of the version before over where nothing is widened: what is widened, and who stays."""
    if before is None:
        return [], []
    more = widened(_document(before), document)
    if more:
        return more, []
    signed = _signatures(connection, row["id"], before["version"])
    stay = [each for each in signed if each["ended_at"] is None and _is_party(document, each["authority"])]
    if stay:
        connection.execute(sa.insert(SIGNATURE), [{**each, "version": row["version"]} for each in stay])
        if row["state"] == "proposed":
            _set_state(connection, row["id"], "in-force", version=row["version"])
    return more, [each["authority"] for each in stay]


def sign(store: Store, agreement: str, la: str, *, by: str, sha256: str) -> Registered:
    """Sign the version of *agreement* whose document has the checksum *sha256* for the authority *la*."""
    with store.transaction("ingest", la=la, organisation=la) as connection:
        row = _kept_still(connection, agreement)
        document = _document(row)
        if not _is_party(document, la):
            raise ExchangeRefused("The agreement is not for your authority.", kind="la-mismatch")
        if row["sha256"] != sha256:
            raise ExchangeRefused(
                "The latest version of the agreement has another checksum. Read it, and sign the one that it has.",
                kind="state-conflict",
            )
        _refuse_ended(row, document, _today(store))
        facts = {"agreement": agreement, "version": row["version"], "authority": la}
        now = {"sha256": sha256, "signed_by": by, "signed_at": store.now()}
        again = sa.update(SIGNATURE).where(*_is(facts), SIGNATURE.c.ended_at.is_not(None))
        connection.execute(again.values(**now, ended_at=None))
        if not connection.execute(sa.select(SIGNATURE.c.authority).where(*_is(facts))).first():
            connection.execute(sa.insert(SIGNATURE).values({**facts, **now}))
        _set_state(connection, agreement, "in-force", version=row["version"])
        return _registered(connection, agreement, store)


def suspend(store: Store, agreement: str, *, la: str | None = None) -> Registered:
    """Stop all reading under *agreement*: of one authority, whose signature ends, or of all, until it is resumed."""
    with store.transaction("ingest", la=la or "", organisation=la or "") as connection:
        row = _kept_still(connection, agreement)
        _refuse_terminated(row)
        if la is None:
            _set_state(connection, agreement, "suspended")
        else:
            ended = sa.update(SIGNATURE).where(
                SIGNATURE.c.agreement == agreement, SIGNATURE.c.authority == la, SIGNATURE.c.ended_at.is_(None)
            )
            if not connection.execute(ended.values(ended_at=store.now())).rowcount:
                raise ExchangeRefused("Your authority has not signed this agreement.", kind="state-conflict")
        return _registered(connection, agreement, store)


def resume(store: Store, agreement: str) -> Registered:
    """Let reading under a suspended agreement begin again."""
    with store.transaction("ingest") as connection:
        if _kept_still(connection, agreement)["state"] != "suspended":
            raise ExchangeRefused("The agreement is not suspended.", kind="state-conflict")
        for version in _versions(connection, agreement):
            signed = [
                each for each in _signatures(connection, agreement, version["version"]) if each["ended_at"] is None
            ]
            _set_state(connection, agreement, "in-force" if signed else "proposed", version=version["version"])
        return _registered(connection, agreement, store)


def terminate(store: Store, agreement: str) -> Registered:
    """End *agreement* for good."""
    with store.transaction("ingest") as connection:
        _refuse_terminated(_kept_still(connection, agreement))
        _set_state(connection, agreement, "terminated")
        return _registered(connection, agreement, store)


def standing(connection: Connection, agreement: str, la: str, day: str) -> InForce:
    """Return the version of *agreement* that *la* has signed and that is in force on *day* (ISO 8601).

    Raises `ExchangeRefused` where there is none, and says why.
    """
    rows = _versions(connection, agreement)
    if not rows:
        raise ExchangeRefused("There is no such agreement.", kind="not-found")
    if why := {"suspended": "is suspended", "terminated": "has been terminated"}.get(rows[0]["state"]):
        raise _not_in_force(f"The agreement {why}.")
    signed = sa.select(SIGNATURE.c.version).where(
        SIGNATURE.c.agreement == agreement, SIGNATURE.c.authority == la, SIGNATURE.c.ended_at.is_(None)
    )
    versions = set(connection.execute(signed).scalars())
    row = next((each for each in rows if each["version"] in versions), None)
    if row is None:
        raise _not_in_force("The authority has not signed the agreement.")
    document = _document(row)
    if not document.in_force.starts_on <= day <= document.in_force.ends_on:
        when = "has ended" if day > document.in_force.ends_on else "has not begun"
        raise _not_in_force(f"The time of the agreement {when}.")
    return InForce(agreement, row["version"], document)


def version_of(connection: Connection, agreement: str, version: int) -> Agreement:
    """Return the document of one version of *agreement*."""
    wanted = sa.select(AGREEMENT).where(AGREEMENT.c.id == agreement, AGREEMENT.c.version == version)
    return _document(connection.execute(wanted).mappings().one())


def _not_in_force(message: str) -> ExchangeRefused:
    return ExchangeRefused(f"{message} GET /v1/agreements shows how it stands.", kind="agreement-not-in-force")


def statutory_for(connection: Connection, la: str, collection: str, period: str, day: str) -> bool:
    """Tell whether a statutory agreement that *la* has signed covers *period* of *collection* on *day*."""
    signed = sa.select(SIGNATURE.c.agreement).where(SIGNATURE.c.authority == la, SIGNATURE.c.ended_at.is_(None))
    for agreement in set(connection.execute(signed).scalars()):
        try:
            document = standing(connection, agreement, la, day).document
        except ExchangeRefused:
            continue
        if document.kind == "statutory" and document.collection == collection and period in document.periods:
            return True
    return False


def register(store: Store, *, consumer: str | None = None, la: str | None = None) -> list[Registered]:
    """Return the latest version of every agreement, the newest first; only those of *consumer*, or that *la* signed."""
    newest = sa.select(AGREEMENT.c.id, sa.func.max(AGREEMENT.c.version).label("version")).group_by(AGREEMENT.c.id)
    latest = newest.subquery()
    wanted = (
        sa.select(AGREEMENT)
        .join(latest, sa.and_(AGREEMENT.c.id == latest.c.id, AGREEMENT.c.version == latest.c.version))
        .order_by(AGREEMENT.c.id.desc())
    )
    if consumer is not None:
        wanted = wanted.where(AGREEMENT.c.consumer == consumer)
    with store.transaction("consumer", read=True) as connection:
        rows = connection.execute(wanted).mappings().all()
        signed = _signed_by_agreement(connection)
    found = [_shown(row, signed.get((row["id"], row["version"]), ()), _today(store)) for row in rows]
    return [each for each in found if la is None or any(signature.la == la for signature in each.signatures)]


def versions(store: Store, agreement: str) -> list[Registered]:
    """Return every version of *agreement*, the latest first; raise `ExchangeRefused` where there is none."""
    with store.transaction("consumer", read=True) as connection:
        rows = _versions(connection, agreement)
        if not rows:
            raise ExchangeRefused("There is no such agreement.", kind="not-found")
        return [_shown(row, _signatures(connection, agreement, row["version"]), _today(store)) for row in rows]


def _signed_by_agreement(connection: Connection) -> dict[tuple[str, int], list[RowMapping]]:
    found: dict[tuple[str, int], list[RowMapping]] = {}
    for row in connection.execute(sa.select(SIGNATURE).order_by(SIGNATURE.c.authority)).mappings():
        found.setdefault((row["agreement"], row["version"]), []).append(row)
    return found


def _registered(connection: Connection, agreement: str, store: Store) -> Registered:
    row = _latest(connection, agreement)
    return _shown(row, _signatures(connection, agreement, row["version"]), _today(store))


def _shown(row: RowMapping, signed: Sequence[RowMapping], today: str) -> Registered:
    document = _document(row)
    state: State = row["state"]
    if state in {"proposed", "in-force"} and today > document.in_force.ends_on:
        state = "expired"
    signatures = tuple(
        Signature(
            la=each["authority"],
            sha256=each["sha256"],
            signed_at=said_of(each["signed_at"]),
            ended_at=None if each["ended_at"] is None else said_of(each["ended_at"]),
        )
        for each in signed
    )
    return Registered(
        id=row["id"],
        version=row["version"],
        state=state,
        sha256=row["sha256"],
        proposed_at=said_of(row["proposed_at"]),
        terms=document.terms(),
        signatures=signatures,
    )


def said_of(microseconds: int) -> str:
    """Return a time of the store as ISO 8601 in UTC."""
    return datetime.fromtimestamp(microseconds / 1_000_000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _today(store: Store) -> str:
    return said_of(store.now())[:10]


def _document(row: RowMapping) -> Agreement:
    return msgspec.json.decode(row["document"], type=Agreement)


def _versions(connection: Connection, agreement: str) -> Sequence[RowMapping]:
    wanted = sa.select(AGREEMENT).where(AGREEMENT.c.id == agreement).order_by(AGREEMENT.c.version.desc())
    return connection.execute(wanted).mappings().all()


def _latest(connection: Connection, agreement: str) -> RowMapping:
    rows = _versions(connection, agreement)
    if not rows:
        raise ExchangeRefused("There is no such agreement.", kind="not-found")
    return rows[0]


def _kept_still(connection: Connection, agreement: str) -> RowMapping:
    """Return the latest version of *agreement*, and keep others from changing any of it or adding one meanwhile."""
    first = sa.select(AGREEMENT.c.id).where(AGREEMENT.c.id == agreement, AGREEMENT.c.version == 1)
    connection.execute(first.with_for_update())
    return _latest(connection, agreement)  # by another statement, which sees what was committed while it waited


def _signatures(connection: Connection, agreement: str, version: int) -> Sequence[RowMapping]:
    wanted = sa.select(SIGNATURE).where(SIGNATURE.c.agreement == agreement, SIGNATURE.c.version == version)
    return connection.execute(wanted.order_by(SIGNATURE.c.authority)).mappings().all()


def _set_state(connection: Connection, agreement: str, state: State, *, version: int | None = None) -> None:
    changed = sa.update(AGREEMENT).where(AGREEMENT.c.id == agreement)
    if version is not None:
        changed = changed.where(AGREEMENT.c.version == version)
    connection.execute(changed.values(state=state))


def _is(facts: dict[str, Any]) -> list[sa.ColumnElement[bool]]:
    return [SIGNATURE.c[name] == value for name, value in facts.items()]


def _is_party(document: Agreement, la: str) -> bool:
    return not document.las or la in document.las


def _refuse_unknown_consumer(connection: Connection, consumer: str) -> None:
    kind = connection.execute(sa.select(ORGANISATION.c.kind).where(ORGANISATION.c.id == consumer)).scalar()
    if kind != "consumer":
        raise _malformed([fault("/consumer", "There is no such organisation that reads under agreements.")])


def _malformed(wrong: list[dict[str, str]]) -> ExchangeRefused:
    count = "1 thing needs" if len(wrong) == 1 else f"{len(wrong):,} things need"
    return ExchangeRefused(
        f"The agreement cannot be used as it is: {count} another look.", kind="agreement-malformed", errors=tuple(wrong)
    )


def _refuse_another_consumer(before: RowMapping, document: Agreement) -> None:
    if before["consumer"] != document.consumer:
        raise ExchangeRefused("There is no such agreement.", kind="not-found")
    _refuse_terminated(before)


def _refuse_ended(row: RowMapping, document: Agreement, today: str) -> None:
    _refuse_terminated(row)
    if row["state"] == "suspended":
        raise ExchangeRefused("The agreement is suspended, so it cannot be signed now.", kind="state-conflict")
    if today > document.in_force.ends_on:
        raise ExchangeRefused("The time of the agreement has ended, so it cannot be signed.", kind="state-conflict")


def _refuse_terminated(row: RowMapping) -> None:
    if row["state"] == "terminated":
        raise ExchangeRefused("The agreement has been terminated. Propose a new one.", kind="state-conflict")
