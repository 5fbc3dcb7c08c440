"""Who there is: organisations, the people and machines of each, how they show who they are, and who acts for whom.

A machine or person has public keys of its own; nothing here could speak for it. Revoking takes effect with the next
request, since every request looks here (see `tokens`).
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import json
import re
import secrets
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NoReturn

import msgspec
import sqlalchemy as sa
from joserfc import jwk
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity.access import ACTIONS, ROLES
from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import DELEGATION, ORGANISATION, PRINCIPAL
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.release import Release

KINDS: Final = ("authority", "supplier", "consumer", "registry")
"""What an organisation can be."""

ALGORITHMS: Final = {
    "Ed25519": ("EdDSA", "Ed25519"),
    "P-256": ("ES256",),
    "P-384": ("ES384",),
    "RSA": ("PS256", "RS256"),
}
"""The kinds of key that are taken, and how each signs."""

MOST_KEYS: Final = 5
MOST_KID: Final = 128
SECRET_MONTHS: Final = 12
"""How long a transitional secret may last at most."""

_LEAST_RSA_BITS = 2048
_MOST_RSA_BITS = 8192
_SECRET_BYTES = 32
_DAY: Final = 86_400_000_000
_AUTHORITY = re.compile(r"[0-9]{3}")
_IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")
_NAME = re.compile(r"[A-Za-z0-9._-]{1,40}")


class Organisation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An organisation; times are microseconds since 1970."""

    id: str
    kind: str
    name: str
    created_at: int
    ended_at: int | None = None


class Known(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A person or machine as it is known here: nothing of it is secret."""

    id: str
    organisation: str
    kind: str
    name: str
    roles: tuple[str, ...]
    created_at: int
    keys: tuple[dict[str, Any], ...] = ()
    issuer: str | None = None
    subject: str | None = None
    secret_ends_at: int | None = None
    addresses: tuple[str, ...] = ()
    revoked_at: int | None = None


class Delegation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An authority lets a supplier act for it."""

    la: str
    supplier: str
    granted_by: str
    granted_at: int
    revoked_at: int | None = None


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """A secret that was just made: it is shown once and kept nowhere."""

    principal: str
    secret: str
    ends_at: int
    warning: str = (
        "A secret can be stolen and used by anybody. It is for senders that cannot sign yet; register a key instead as "
        "soon as they can: ssd admin key"
    )


def add_organisation(store: Store, *, id: str, kind: str, name: str) -> Organisation:  # noqa: A002 - what it is called
    """Add an organisation; an authority's identifier is its three-digit number."""
    if kind not in KINDS:
        _refuse(f"An organisation is one of: {', '.join(KINDS)}.")
    if kind == "authority" and not _AUTHORITY.fullmatch(id):
        _refuse("An authority is called by its number of three digits, such as 845.")
    if kind != "authority" and (not _IDENTIFIER.fullmatch(id) or _AUTHORITY.fullmatch(id)):
        _refuse("Call the organisation by 2 to 40 small letters, digits, points and hyphens, such as acme-systems.")
    if not name.strip():
        _refuse("Say what the organisation is named.")
    made = Organisation(id=id, kind=kind, name=name.strip(), created_at=store.now())
    with store.transaction("ingest", organisation=id) as connection:
        if _organisation(connection, id) is not None:
            _refuse(f"There is an organisation {id} already.")
        connection.execute(sa.insert(ORGANISATION).values(_builtins(made)))
    return made


def seed_authorities(store: Store, release: Release, only: Collection[str] | None = None) -> list[Organisation]:
    """Add the authorities of the release's code list that are not there yet (those that *only* names)."""
    day = datetime.fromtimestamp(store.now() / 1_000_000, UTC).date().isoformat()
    codes = release.code_lists["local-authority"].on(day).codes
    wanted = {code.code: code.title for code in codes if only is None or code.code in only}
    if unknown := sorted(set(only or ()) - set(wanted)):
        _refuse(f"Release {release.version} lists no such authority today: {', '.join(unknown)}.")
    there = {each.id for each in organisations(store)}
    added = [
        Organisation(id=code, kind="authority", name=title, created_at=store.now())
        for code, title in wanted.items()
        if code not in there
    ]
    with store.transaction("ingest") as connection:
        for each in added:
            connection.execute(sa.insert(ORGANISATION).values(_builtins(each)))
    return added


def organisations(store: Store) -> list[Organisation]:
    """Return every organisation."""
    with store.transaction("ingest", read=True) as connection:
        rows = connection.execute(sa.select(ORGANISATION).order_by(ORGANISATION.c.id)).mappings()
        return [Organisation(**row) for row in rows]


def end_organisation(store: Store, organisation: str) -> None:
    """End an organisation: nobody of it, and nobody for it, may do anything from now on."""
    with store.transaction("ingest", organisation=organisation) as connection:
        ended = (
            sa.update(ORGANISATION)
            .where(ORGANISATION.c.id == organisation, ORGANISATION.c.ended_at.is_(None))
            .values(ended_at=store.now())
        )
        if not connection.execute(ended).rowcount:
            _refuse(f"There is no organisation {organisation} that has not ended.")


def add_principal(
    store: Store,
    *,
    kind: str,
    organisation: str,
    name: str,
    roles: Collection[str],
    id: str | None = None,  # noqa: A002 - what it is called
    keys: Iterable[dict[str, Any]] = (),
    issuer: str | None = None,
    subject: str | None = None,
) -> Known:
    """Add a person or machine of an organisation with its *roles*, its public *keys*, or what an *issuer* calls it."""
    if kind not in {"person", "machine"}:
        _refuse("It is a person or a machine, and never both.")
    if id is not None and not _IDENTIFIER.fullmatch(id):
        _refuse("Call it by 2 to 40 small letters, digits, points and hyphens.")
    if (issuer is None) != (subject is None):
        _refuse("Name another issuer together with what it calls the person or machine, or neither.")
    made = Known(
        id=id or new_id("per" if kind == "person" else "mac"),
        organisation=organisation,
        kind=kind,
        name=name.strip() or _refuse("Say what it is named."),
        roles=tuple(sorted(set(roles))),
        created_at=store.now(),
        keys=_together((), [public_key(each) for each in keys]),
        issuer=issuer,
        subject=subject,
    )
    with store.transaction("ingest", organisation=organisation) as connection:
        _fitting(_organisation(connection, organisation), made)
        _unknown_yet(connection, made)
        connection.execute(sa.insert(PRINCIPAL).values(_row(made)))
    return made


def principals(store: Store, organisation: str | None = None) -> list[Known]:
    """Return every person and machine, or those of one organisation."""
    asked = sa.select(PRINCIPAL).order_by(PRINCIPAL.c.organisation, PRINCIPAL.c.id)
    if organisation is not None:
        asked = asked.where(PRINCIPAL.c.organisation == organisation)
    with store.transaction("ingest", read=True) as connection:
        return [known(row) for row in connection.execute(asked).mappings()]


def find(store: Store, principal: str) -> Known:
    """Return a person or machine by its identifier, or raise."""
    with store.transaction("ingest", read=True) as connection:
        return _found(connection, principal)


def add_key(store: Store, principal: str, key: dict[str, Any]) -> Known:
    """Let a person or machine sign with one more key; both are good until the older is taken away."""
    with store.transaction("ingest") as connection:
        before = _found(connection, principal, kept_still=True)
        return _changed(connection, before, keys=_together(before.keys, [public_key(key)]))


def remove_key(store: Store, principal: str, kid: str) -> Known:
    """Take a key away; from now on nothing that it signs is believed."""
    with store.transaction("ingest") as connection:
        before = _found(connection, principal, kept_still=True)
        kept = tuple(key for key in before.keys if key["kid"] != kid)
        if kept == before.keys:
            _refuse(f"{principal} has no such key. It has: {', '.join(key['kid'] for key in before.keys) or 'none'}.")
        return _changed(connection, before, keys=kept)


def make_secret(store: Store, principal: str, *, days: int, addresses: Collection[str]) -> Secret:
    """Make a secret for a machine that cannot sign yet, for so many *days* and from those networks alone."""
    most = _days_of(store, SECRET_MONTHS)
    if not 1 <= days <= most:
        _refuse(f"A secret lasts 1 to {most} days.")
    networks = tuple(_network(each) for each in addresses)
    if not networks:
        _refuse("Name the networks that the secret may be used from, such as 203.0.113.0/24.")
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    made = Secret(principal=principal, secret=secret, ends_at=store.now() + days * _DAY)
    with store.transaction("ingest") as connection:
        before = _found(connection, principal, kept_still=True)
        if before.kind != "machine":
            _refuse("Only a machine can have a secret; a person signs with a key, or signs in with another issuer.")
        changed = msgspec.structs.replace(before, secret_ends_at=made.ends_at, addresses=networks)
        values = _row(changed) | {"secret_sha256": hashlib.sha256(secret.encode()).hexdigest()}
        connection.execute(sa.update(PRINCIPAL).where(PRINCIPAL.c.id == principal).values(values))
    return made


def has_secret(row: Any, secret: str, address: str, now: int) -> bool:
    """Tell whether *secret*, sent from *address*, is that of a row of principals, and still good."""
    kept = row["secret_sha256"] or ""
    same = hmac.compare_digest(kept, hashlib.sha256(secret.encode()).hexdigest())
    return same and now < (row["secret_ends_at"] or 0) and _within(address, json.loads(row["addresses"] or "[]"))


def revoke(store: Store, principal: str) -> Known:
    """Let a person or machine do nothing any more, with the next request that it sends."""
    with store.transaction("ingest") as connection:
        before = _found(connection, principal, kept_still=True)
        if before.revoked_at is not None:
            return before
        return _changed(connection, before, revoked_at=store.now())


def grant_delegation(store: Store, la: str, supplier: str, *, by: str) -> Delegation:
    """Let a *supplier* act for the authority *la*."""
    made = Delegation(la=la, supplier=supplier, granted_by=by, granted_at=store.now())
    with store.transaction("ingest", la=la, organisation=la) as connection:
        for identifier, kind in ((la, "authority"), (supplier, "supplier")):
            found = _organisation(connection, identifier)
            if found is None or found.kind != kind or found.ended_at is not None:
                _refuse(f"There is no {kind} {_named(identifier)}.", kind="not-found")
        values = msgspec.to_builtins(made) | {"revoked_at": None}
        connection.execute(
            insert(connection, DELEGATION)
            .values(values)
            .on_conflict_do_update(index_elements=[DELEGATION.c.la, DELEGATION.c.supplier], set_=values)
        )
    return made


def revoke_delegation(store: Store, la: str, supplier: str) -> Delegation:
    """Let the *supplier* act for the authority no longer; its tokens for it end at once."""
    if not is_name(supplier):
        _refuse("The authority has never let a supplier of that name act for it.", kind="not-found")
    here = sa.and_(DELEGATION.c.la == la, DELEGATION.c.supplier == supplier)
    with store.transaction("ingest", la=la, organisation=la) as connection:
        connection.execute(
            sa.update(DELEGATION).where(here, DELEGATION.c.revoked_at.is_(None)).values(revoked_at=store.now())
        )
        row = connection.execute(sa.select(DELEGATION).where(here)).mappings().first()
    if row is None:
        _refuse(f"The authority has never let {_named(supplier)} act for it.", kind="not-found")
    return Delegation(**row)


def delegations(store: Store, *, la: str = "", supplier: str = "") -> list[Delegation]:
    """Return what the authority *la* has delegated, or what was delegated to the *supplier*."""
    with store.transaction("ingest", la=la, organisation=supplier or la, read=True) as connection:
        return delegated(connection, la=la, supplier=supplier)


def delegated(connection: Connection, *, la: str = "", supplier: str = "") -> list[Delegation]:
    """Return the delegations of an authority or to a supplier, in a transaction that is bounded by it."""
    asked = sa.select(DELEGATION).order_by(DELEGATION.c.la, DELEGATION.c.supplier)
    asked = asked.where(DELEGATION.c.supplier == supplier) if supplier else asked.where(DELEGATION.c.la == la)
    return [Delegation(**row) for row in connection.execute(asked).mappings()]


def scopes_of(roles: Iterable[str]) -> frozenset[str]:
    """Return the scopes that *roles* can have."""
    held = set(roles)
    return frozenset(action for action, rule in ACTIONS.items() if rule.scoped and held & set(rule.roles))


def public_key(key: dict[str, Any]) -> dict[str, Any]:
    """Return a public key as it is kept, or raise saying why it is not taken."""
    if not isinstance(key, dict) or {"d", "p", "q", "dp", "dq", "qi", "oth", "k"} & set(key):
        _refuse("That is the private half of a key, or no key. Keep it to yourself and send the public half.")
    try:
        read = jwk.import_key({name: key[name] for name in ("kty", "crv", "x", "y", "n", "e", "kid") if name in key})
    except (JoseError, ValueError, TypeError):
        _refuse("The key cannot be read. Send the public half as a JSON Web Key (RFC 7517).")
    if _way_of(read) is None:
        _refuse("The key is of a kind that is not taken. Take Ed25519, P-256, P-384, or RSA of at least 2,048 bits.")
    kept = read.as_dict(private=False)
    kid = key.get("kid", read.thumbprint())
    if not isinstance(kid, str) or not 1 <= len(kid) <= MOST_KID or not kid.isprintable():
        _refuse(f"The kid of a key has 1 to {MOST_KID} visible characters.")
    return {**kept, "kid": kid, "use": "sig"}


def _way_of(key: jwk.Key) -> str | None:
    """Return which of the kinds that are taken *key* is."""
    if isinstance(key, OKPKey | ECKey):
        curve = str(key.get("crv"))
        return curve if curve in ALGORITHMS else None
    is_long = isinstance(key, RSAKey) and _LEAST_RSA_BITS <= key.public_key.key_size <= _MOST_RSA_BITS
    return "RSA" if is_long else None


def algorithms_of(key: dict[str, Any]) -> tuple[str, ...]:
    """Return how a key that is kept may sign."""
    return ALGORITHMS.get(key.get("crv", key.get("kty", "")), ())


def is_name(text: str) -> bool:
    """Tell whether anybody could be called *text*; what else is sent is not looked for in the store."""
    return _NAME.fullmatch(text) is not None


def known(row: Any) -> Known:
    """Return a row of the table as what it says."""
    return Known(
        id=row["id"],
        organisation=row["organisation"],
        kind=row["kind"],
        name=row["name"],
        roles=tuple(json.loads(row["roles"])),
        created_at=row["created_at"],
        keys=tuple(json.loads(row["keys"] or '{"keys": []}')["keys"]),
        issuer=row["issuer"],
        subject=row["subject"],
        secret_ends_at=row["secret_ends_at"],
        addresses=tuple(json.loads(row["addresses"] or "[]")),
        revoked_at=row["revoked_at"],
    )


def _builtins(made: Organisation) -> dict[str, Any]:
    return {name: getattr(made, name) for name in made.__struct_fields__}


def _row(made: Known) -> dict[str, Any]:
    row = {name: getattr(made, name) for name in made.__struct_fields__}
    return row | {
        "roles": json.dumps(made.roles),
        "keys": json.dumps({"keys": made.keys}),
        "addresses": json.dumps(made.addresses) if made.addresses else None,
    }


def _changed(connection: Connection, before: Known, **changes: Any) -> Known:
    after = msgspec.structs.replace(before, **changes)
    connection.execute(sa.update(PRINCIPAL).where(PRINCIPAL.c.id == before.id).values(_row(after)))
    return after


def _found(connection: Connection, principal: str, *, kept_still: bool = False) -> Known:
    """Return somebody, whom nobody else changes meanwhile where they are *kept_still*, or raise."""
    asked = sa.select(PRINCIPAL).where(PRINCIPAL.c.id == principal)
    asked = asked.with_for_update() if kept_still else asked
    row = connection.execute(asked).mappings().first() if is_name(principal) else None
    return known(row) if row else _refuse(f"There is no person or machine {_named(principal)}.", kind="not-found")


def _organisation(connection: Connection, identifier: str) -> Organisation | None:
    asked = sa.select(ORGANISATION).where(ORGANISATION.c.id == identifier)
    row = connection.execute(asked).mappings().first() if is_name(identifier) else None
    return Organisation(**row) if row else None


def _fitting(organisation: Organisation | None, made: Known) -> None:
    """Raise unless somebody of this kind in this kind of organisation can have the roles."""
    if organisation is None or organisation.ended_at is not None:
        _refuse(f"There is no organisation {_named(made.organisation)}. Add it first: ssd admin organisation add")
    fits = [role for role, what in ROLES.items() if organisation.kind in what.organisations and made.kind in what.kinds]
    if not made.roles or set(made.roles) - set(fits):
        _refuse(f"A {made.kind} of {organisation.name} has one or more of these roles: {', '.join(fits) or 'none'}.")


def _unknown_yet(connection: Connection, made: Known) -> None:
    same = PRINCIPAL.c.id == made.id
    if made.issuer is not None:
        same = sa.or_(same, sa.and_(PRINCIPAL.c.issuer == made.issuer, PRINCIPAL.c.subject == made.subject))
    if connection.execute(sa.select(PRINCIPAL.c.id).where(same)).first():
        _refuse("There is a person or machine with this identifier, or of this subject of the issuer, already.")


def _together(held: tuple[dict[str, Any], ...], more: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    keys = (*held, *more)
    if len({key["kid"] for key in keys}) < len(keys):
        _refuse("There is a key with this kid already. Give each key a kid of its own.")
    if len(keys) > MOST_KEYS:
        _refuse(f"There are {MOST_KEYS} keys already. Take one away that is no longer used.")
    return keys


def _network(text: str) -> str:
    try:
        return str(ipaddress.ip_network(text))
    except ValueError:
        _refuse("A network is written as in 203.0.113.0/24 or 2001:db8::/48; a single address has no length.")


def _within(address: str, networks: list[str]) -> bool:
    try:
        here = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(here, "ipv4_mapped", None) or here
    return any(mapped in ipaddress.ip_network(each) for each in networks)


def _days_of(store: Store, months: int) -> int:
    """Return how many days the next *months* have."""
    today = datetime.fromtimestamp(store.now() / 1_000_000, UTC).date()
    year, month = divmod(today.month - 1 + months, 12)
    return (today.replace(year=today.year + year, month=month + 1, day=1) - today.replace(day=1)) // timedelta(days=1)


def _named(identifier: str) -> str:
    """Return *identifier* where it can be one; whatever else was sent is not repeated."""
    return identifier if is_name(identifier) else "of that name"


def _refuse(message: str, *, kind: str = "body-malformed") -> NoReturn:
    raise ExchangeRefused(message, kind=kind)
