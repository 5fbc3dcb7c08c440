"""Tokens: how a person or machine shows who it is, and what a token says of it.

Whoever asks signs an assertion with its own key (RFC 7523, `private_key_jwt`) and gets a token that lasts at most five
minutes and acts for one authority, or under one agreement. A request with a token is looked at twice: the token says
what was granted, and the store says whether that still holds (`authenticate`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec
import sqlalchemy as sa
from joserfc import jws
from joserfc.errors import JoseError
from sqlalchemy.engine import Connection, RowMapping

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity import issuers
from ssd_registry.exchange.identity.access import Principal, counting
from ssd_registry.exchange.identity.assertions import Assertion, Misses, TokenRefused
from ssd_registry.exchange.identity.principals import delegated, has_secret, is_name, scopes_of
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import AGREEMENT, ASSERTION, DELEGATION, ORGANISATION, PRINCIPAL
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.settings import Settings

TOKEN_SECONDS: Final = 300
"""How long a token lasts."""

ACCESS_TOKEN: Final = "at+jwt"  # noqa: S105 - the type of a token, not one
ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
TRANSITIONAL: Final = frozenset({"pilot:send", "submission:create", "submission:read"})
"""What a token may do at most that was asked for with a secret."""

EVERYTHING: Final = "/.default"
"""How a scope ends that stands for all there is, as today's senders to Microsoft's token service name it."""

MISSES: Final = Misses()

_TRANSITIONAL_NOTE = (
    "This token was asked for with a secret, which anybody who gets hold of it can use. It stops being taken on the "
    "day that was agreed; register a key and sign instead."
)
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a token: its form, what the Authorization header said, and where it came from."""

    form: Mapping[str, str]
    basic: tuple[str, str] | None = None
    address: str = ""


class Granted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A token, and what it is good for (RFC 6749, 5.1)."""

    access_token: str
    token_type: str
    expires_in: int
    scope: str
    acting_for: str | None = None
    agreement: str | None = None
    notes: tuple[str, ...] = ()


class Info(msgspec.Struct, frozen=True, kw_only=True):
    """What the sender of a token may do with it, and for whom it might ask for another one."""

    principal: str
    kind: str
    organisation: str
    organisation_kind: str
    roles: tuple[str, ...]
    scopes: tuple[str, ...]
    could_have: tuple[str, ...]
    acting_for: str | None
    agreement: str | None
    may_act_for: tuple[str, ...]
    agreements: tuple[str, ...]


def issuer(settings: Settings) -> str:
    """Return what this server is called as an issuer of tokens, and so the audience of assertions."""
    return settings.url.rstrip("/")


def audience(settings: Settings) -> str:
    """Return what tokens are for: this interface, which is not the same as its issuer."""
    return f"{issuer(settings)}/v1"


def grant(store: Store, keys: ServerKeys, settings: Settings, asked: Asked) -> Granted:
    """Give a token, or raise `TokenRefused`."""
    if asked.form.get("grant_type") != "client_credentials":
        raise TokenRefused("unsupported_grant_type", "Send grant_type=client_credentials.")
    client, assertion = _client(store, settings, asked)
    notes = assertion.notes if assertion else (_TRANSITIONAL_NOTE,)
    may = scopes_of(counting(client))
    may = may if assertion else may & TRANSITIONAL
    scopes = _scopes(asked.form.get("scope", ""), may)
    named = asked.form.get("acting_for", ""), asked.form.get("agreement", "")
    with store.transaction("ingest", organisation=client.organisation) as connection:
        la, agreement = _for_whom(connection, client, *named)
        if assertion is not None:
            _use_once(connection, store, client.id, assertion.claims)
    token = issue(store, keys, settings, client, scopes=scopes, la=la, agreement=agreement)
    return Granted(
        access_token=token,
        token_type="Bearer",  # noqa: S106 - the kind of a token, not one
        expires_in=TOKEN_SECONDS,
        scope=" ".join(sorted(scopes)),
        acting_for=la,
        agreement=agreement,
        notes=notes,
    )


def issue(
    store: Store,
    keys: ServerKeys,
    settings: Settings,
    principal: Principal,
    *,
    scopes: frozenset[str],
    la: str | None,
    agreement: str | None,
) -> str:
    """Sign a token for *principal*, whose rights have been looked at."""
    now = store.now() // _SECOND
    claims = {
        "iss": issuer(settings),
        "aud": audience(settings),
        "sub": principal.id,
        "client_id": principal.id,
        "iat": now,
        "exp": now + TOKEN_SECONDS,
        "jti": new_id("tok"),
        "scope": " ".join(sorted(scopes)),
        "org": principal.organisation,
    }
    whose = {"acting_for": la} if la else {"agr": agreement} if agreement else {}
    return keys.sign(claims | whose, kind=ACCESS_TOKEN)


def authenticate(store: Store, keys: ServerKeys, settings: Settings, token: str) -> Principal:
    """Return who sent *token*, and for whom, as things stand at this moment; raise `ExchangeRefused` otherwise.

    What was revoked since the token was given counts: the person or machine, its organisation, the delegation, the
    agreement, the token itself.
    """
    said = _said(store, keys, settings, token)
    facts = {"sub": said.sub, "la": said.la or "", "agreement": said.agreement or "", "jti": f"token:{said.jti}"}
    with store.transaction("ingest", la=said.la or "", organisation=said.organisation, read=True) as connection:
        row = connection.execute(_STANDING, facts).mappings().first()
    if row is None or row["revoked_at"] or row["ended_at"] or row["spurned"]:
        raise _no_longer("The token is no longer good: it, or who it was given to, has been revoked.")
    found = _principal(row, la=said.la, agreement=said.agreement)
    if said.la and row["kind_of_organisation"] == "supplier" and not row["delegated"]:
        raise _no_longer("The authority lets you act for it no longer.", kind="delegation-ended")
    if said.la and row["kind_of_organisation"] == "authority" and said.la != row["organisation"]:
        raise _no_longer("The token is for another authority.")
    if said.agreement and not row["in_force"]:
        raise _no_longer(
            "The agreement is not in force. GET /v1/agreements shows how it stands.", kind="agreement-not-in-force"
        )
    return replace(found, scopes=_narrowed(said.scopes, scopes_of(counting(found))))


def spurn(store: Store, keys: ServerKeys, settings: Settings, token: str) -> None:
    """Take *token* no longer, since it was seen where anybody may have read it."""
    said = _said(store, keys, settings, token)
    seen = {"principal": said.sub, "jti": f"token:{said.jti}", "expires_at": said.ends * _SECOND}
    with store.transaction("ingest") as connection:
        connection.execute(insert(connection, ASSERTION).values(seen).on_conflict_do_nothing())


def info(store: Store, principal: Principal) -> Info:
    """Return what *principal* may do with its token, and for whom else it might ask for one."""
    with store.transaction("ingest", organisation=principal.organisation, read=True) as connection:
        authorities = _authorities(connection, principal)
        agreements = _agreements(connection, principal)
    roles = counting(principal)
    return Info(
        principal=principal.id,
        kind=principal.kind,
        organisation=principal.organisation,
        organisation_kind=principal.organisation_kind,
        roles=tuple(sorted(roles)),
        scopes=tuple(sorted(principal.scopes)),
        could_have=tuple(sorted(scopes_of(roles))),
        acting_for=principal.la,
        agreement=principal.agreement,
        may_act_for=tuple(authorities),
        agreements=tuple(agreements),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """What a token says, before it is held against how things stand; *scopes* is None where it does not say.

    *jti* tells the token from every other, and *ends* is when it runs out, in seconds.
    """

    sub: str
    organisation: str
    jti: str
    ends: int
    scopes: frozenset[str] | None
    la: str | None
    agreement: str | None


def _said(store: Store, keys: ServerKeys, settings: Settings, token: str) -> _Said:
    now = store.now() / _SECOND
    if settings.issuer and _issuer_of(token) == settings.issuer:
        return _said_by_another(store, settings, token, now)
    claims = keys.read(token, kind=ACCESS_TOKEN, now=now)
    if claims.get("iss") != issuer(settings) or claims.get("aud") != audience(settings):
        raise _no_longer("The token is for another server.")
    return _Said(
        sub=claims["sub"],
        organisation=claims["org"],
        jti=claims["jti"],
        ends=claims["exp"],
        scopes=frozenset(claims["scope"].split()),
        la=claims.get("acting_for"),
        agreement=claims.get("agr"),
    )


def _issuer_of(token: str) -> Any:
    """Return who *token* says that it is from, to know whose key to look for; that key then has to have signed it."""
    try:
        return json.loads(jws.extract_compact(token.encode("ascii")).payload)["iss"]
    except (JoseError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _said_by_another(store: Store, settings: Settings, token: str, now: float) -> _Said:
    """Return what another issuer's token says: who it is. For whom follows from what is known of it here."""
    claims = issuers.claims_of(
        token,
        issuer=settings.issuer or "",
        keys=settings.issuer_jwks or "",
        audience=settings.issuer_audience or audience(settings),
        now=now,
    )
    asked = _WHO.where(PRINCIPAL.c.issuer == settings.issuer, PRINCIPAL.c.subject == claims["sub"])
    with store.transaction("ingest", read=True) as connection:
        row = connection.execute(asked).mappings().first()
    if row is None:
        raise _no_longer("Whoever the token names is not known here. The operator adds people: ssd admin person")
    found = _principal(row)
    with store.transaction("ingest", organisation=found.organisation, read=True) as connection:
        la, agreement = _for_whom(connection, found, str(claims.get("acting_for", "")), str(claims.get("agr", "")))
    scopes = frozenset(claims["scope"].split()) if isinstance(claims.get("scope"), str) else None
    # Not every issuer gives its tokens a jti, and what it gives need not fit.
    own = hashlib.sha256(token.encode()).hexdigest()
    return _Said(found.id, found.organisation, own, claims["exp"], scopes, la, agreement)


def _client(store: Store, settings: Settings, asked: Asked) -> tuple[Principal, Assertion | None]:
    """Return who asks for a token, by the assertion or by the secret that it shows."""
    form = asked.form
    if "client_assertion" in form:
        if asked.basic or "client_secret" in form:
            raise TokenRefused("invalid_request", "Show who you are in one way: by an assertion, and no secret.")
        return _by_assertion(store, settings, asked)
    name, secret = asked.basic or (form.get("client_id", ""), form.get("client_secret", ""))
    if not name or not secret:
        raise TokenRefused(
            "invalid_client", f"Sign an assertion: client_assertion, with client_assertion_type={ASSERTION_TYPE}."
        )
    row = _row(store, name)
    if row is None or not has_secret(row, secret, asked.address, store.now()):
        raise TokenRefused(
            "invalid_client", "The secret is not that of the client, has run out, or came from another network."
        )
    return _principal(row), None


def _by_assertion(store: Store, settings: Settings, asked: Asked) -> tuple[Principal, Assertion]:
    if asked.form.get("client_assertion_type") != ASSERTION_TYPE:
        raise TokenRefused("invalid_request", f"Send client_assertion_type={ASSERTION_TYPE}.")
    assertion = Assertion.of(asked.form["client_assertion"])
    client, kid = assertion.client, assertion.kid
    if asked.form.get("client_id", client) != client:
        raise TokenRefused("invalid_client", "The client_id is not that of the assertion. Leave it out.")
    MISSES.check(client, kid, asked.address)
    row = _row(store, client)
    try:
        keys = tuple(json.loads(row["keys"] or '{"keys": []}')["keys"]) if row else ()
        assertion.check(keys, audience=issuer(settings), now=store.now() / _SECOND)
    except TokenRefused:
        MISSES.add(client, kid, asked.address)
        raise
    assert row is not None  # noqa: S101 - nobody's keys sign nothing
    return _principal(row), assertion


def _row(store: Store, client: str) -> RowMapping | None:
    """Return who may ask for tokens as *client*; whoever was revoked is not there."""
    if not is_name(client):
        return None
    with store.transaction("ingest", read=True) as connection:
        row = connection.execute(_WHO.where(PRINCIPAL.c.id == client)).mappings().first()
    return None if row is None or row["revoked_at"] or row["ended_at"] else row


def _use_once(connection: Connection, store: Store, client: str, claims: Mapping[str, Any]) -> None:
    """Keep that an assertion was used, for as long as it could be used again; raise where it was used before."""
    now = store.now()
    connection.execute(sa.delete(ASSERTION).where(ASSERTION.c.expires_at < now - TOKEN_SECONDS * _SECOND))
    used = {"principal": client, "jti": claims["jti"], "expires_at": claims["exp"] * _SECOND}
    once = insert(connection, ASSERTION).values(used).on_conflict_do_nothing().returning(ASSERTION.c.jti)
    if connection.execute(once).first() is None:
        raise TokenRefused("invalid_client", "The client_assertion was used before. Make a new one for each token.")


def _scopes(asked: str, may: frozenset[str]) -> frozenset[str]:
    """Return the scopes that were asked for: all there may be where none is named, or `…/.default` is."""
    wanted = frozenset(each for each in asked.split() if not each.endswith(EVERYTHING))
    if wanted - may:
        raise TokenRefused("invalid_scope", f"You may ask for these scopes: {' '.join(sorted(may)) or 'none'}.")
    return wanted or may


def _for_whom(connection: Connection, client: Principal, la: str, agreement: str) -> tuple[str | None, str | None]:
    """Return the authority that *client* acts for, or the agreement that it works under; never both."""
    authorities = _authorities(connection, client)
    agreements = _agreements(connection, client)
    if la and la not in authorities:
        raise TokenRefused("invalid_target", "You may not act for that authority: it has not delegated to you.")
    if agreement and agreement not in agreements:
        raise TokenRefused("invalid_target", "You have no agreement of that name in force.")
    if client.organisation_kind in {"authority", "supplier"}:
        return la or _only(authorities, "acting_for", "Nobody has let you act for them yet."), None
    if client.organisation_kind == "consumer" and client.kind == "machine":
        # Without any agreement it can still be told what happens: that one is signed, say.
        return None, agreement or (_only(agreements, "agreement", "") if agreements else None)
    return None, agreement or None


def _only(choices: list[str], name: str, none: str) -> str:
    if len(choices) != 1:
        raise TokenRefused("invalid_target", f"Say {name}, one of: {', '.join(choices)}." if choices else none)
    return choices[0]


def _authorities(connection: Connection, client: Principal) -> list[str]:
    """Return the authorities that *client* may act for."""
    if client.organisation_kind == "authority":
        return [client.organisation]
    if client.organisation_kind != "supplier":
        return []
    there = sa.select(ORGANISATION.c.id).where(ORGANISATION.c.kind == "authority", ORGANISATION.c.ended_at.is_(None))
    living = set(connection.execute(there).scalars())
    given = delegated(connection, supplier=client.organisation)
    return [each.la for each in given if each.revoked_at is None and each.la in living]


def _agreements(connection: Connection, client: Principal) -> list[str]:
    """Return the agreements of *client* that are in force."""
    if client.organisation_kind != "consumer":
        return []
    asked = sa.select(AGREEMENT.c.id).where(
        AGREEMENT.c.consumer == client.organisation, AGREEMENT.c.state == "in-force"
    )
    return list(connection.execute(asked.distinct().order_by(AGREEMENT.c.id)).scalars())


def _principal(row: RowMapping, *, la: str | None = None, agreement: str | None = None) -> Principal:
    return Principal(
        id=row["id"],
        kind=row["kind"],
        organisation=row["organisation"],
        organisation_kind=row["kind_of_organisation"],
        roles=frozenset(json.loads(row["roles"])),
        scopes=frozenset(),
        la=la,
        agreement=agreement,
    )


def _narrowed(said: frozenset[str] | None, may: frozenset[str]) -> frozenset[str]:
    return may if said is None else said & may


def _no_longer(message: str, *, kind: str = "unauthenticated") -> ExchangeRefused:
    return ExchangeRefused(message, kind=kind)


_WHO: Final = sa.select(PRINCIPAL, ORGANISATION.c.kind.label("kind_of_organisation"), ORGANISATION.c.ended_at).join(
    ORGANISATION, ORGANISATION.c.id == PRINCIPAL.c.organisation
)


def _standing() -> sa.Select[Any]:
    """Return the one question that every request with a token asks."""
    authority = ORGANISATION.alias("authority")
    delegation = sa.exists().where(
        DELEGATION.c.la == sa.bindparam("la"),
        DELEGATION.c.supplier == PRINCIPAL.c.organisation,
        DELEGATION.c.revoked_at.is_(None),
        authority.c.id == DELEGATION.c.la,
        authority.c.ended_at.is_(None),
    )
    agreement = sa.exists().where(
        AGREEMENT.c.id == sa.bindparam("agreement"),
        AGREEMENT.c.consumer == PRINCIPAL.c.organisation,
        AGREEMENT.c.state == "in-force",
    )
    spurned = sa.exists().where(ASSERTION.c.principal == PRINCIPAL.c.id, ASSERTION.c.jti == sa.bindparam("jti"))
    return _WHO.add_columns(delegation.label("delegated"), agreement.label("in_force"), spurned.label("spurned")).where(
        PRINCIPAL.c.id == sa.bindparam("sub")
    )


_STANDING: Final = _standing()
