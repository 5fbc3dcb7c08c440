"""Organisations, people and machines: who is taken on, with which keys and roles, and what is refused and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.identity.access import ROLES
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry

ED25519: Final[dict[str, Any]] = dict(OKPKey.generate_key("Ed25519").as_dict(private=False))


@pytest.fixture
def places(sqlite_store: Store) -> Store:
    """Give a store with an organisation of each kind."""
    for name, kind in (("301", "authority"), ("acme", "supplier"), ("dfe", "consumer"), ("ssd", "registry")):
        principals.add_organisation(sqlite_store, id=name, kind=kind, name=f"The {kind}")
    return sqlite_store


OF: Final = {"authority": "301", "supplier": "acme", "consumer": "dfe", "registry": "ssd"}


@pytest.mark.parametrize("role", ROLES)
def test_each_role_goes_to_those_who_can_have_it(places: Store, role: str) -> None:
    """To people or machines, and of one kind of organisation."""
    what = ROLES[role]
    for kind in ("person", "machine"):
        for held, of in OF.items():
            facts: dict[str, Any] = {"kind": kind, "organisation": of, "name": "x", "roles": [role]}
            if kind in what.kinds and held in what.organisations:
                assert principals.add_principal(places, **facts).roles == (role,)
            else:
                with pytest.raises(ExchangeRefused):
                    principals.add_principal(places, **facts)


def test_what_was_added_is_found_again(store: Store) -> None:
    """On each kind of store, with all that was said of it."""
    principals.add_organisation(store, id="acme", kind="supplier", name=" Acme ")
    made = principals.add_principal(
        store, kind="machine", organisation="acme", name="Sender", roles=["supplier"], id="acme-1", keys=[ED25519]
    )
    assert principals.find(store, "acme-1") == made
    assert principals.principals(store, "acme") == [made]
    assert principals.principals(store, "dfe") == []
    assert [each.name for each in principals.organisations(store)] == ["Acme"]
    assert made.keys[0]["kid"] == OKPKey.import_key(ED25519).thumbprint()
    more = principals.add_key(store, "acme-1", {**ED25519, "kid": "next"})
    assert [key["kid"] for key in more.keys] == [made.keys[0]["kid"], "next"]
    assert principals.remove_key(store, "acme-1", made.keys[0]["kid"]).keys == more.keys[1:]
    revoked = principals.revoke(store, "acme-1")
    assert principals.revoke(store, "acme-1") == revoked == principals.find(store, "acme-1")


def test_the_authorities_come_from_the_release(sqlite_store: Store) -> None:
    """Those that are there stay as they are."""
    release = Registry().get("latest")
    (first,) = principals.seed_authorities(sqlite_store, release, ["845"])
    assert (first.id, first.name) == ("845", "East Sussex")
    added = principals.seed_authorities(sqlite_store, release)
    there = {each.id for each in principals.organisations(sqlite_store)}
    assert len(added) > 140
    assert "845" not in {each.id for each in added}
    assert {each.id for each in added} | {"845"} == there
    assert principals.seed_authorities(sqlite_store, release) == []


KEYS: Final[dict[str, Callable[[], Any]]] = {
    "the private half": lambda: OKPKey.generate_key("Ed25519").as_dict(private=True),
    "a shared secret": lambda: OctKey.generate_key(256).as_dict(),
    "a short RSA key": lambda: {"kty": "RSA", "e": "AQAB", "n": "s" + "_" * 170},
    "P-521": lambda: ECKey.generate_key("P-521").as_dict(private=False),
    "X25519": lambda: OKPKey.generate_key("X25519").as_dict(private=False),
    "Ed448": lambda: OKPKey.generate_key("Ed448").as_dict(private=False),
    "secp256k1": lambda: ECKey.generate_key("secp256k1").as_dict(private=False),
    "no key": dict,
    "not a point of the curve": lambda: {"kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA"},
    "a kid of no text": lambda: ED25519 | {"kid": 7},
    "a kid of two lines": lambda: ED25519 | {"kid": "a\nb"},
    "a list": lambda: [ED25519],
}


@pytest.mark.parametrize("name", KEYS)
def test_a_key_that_is_not_taken(name: str) -> None:
    """Each with words about what to send instead."""
    with pytest.raises(ExchangeRefused, match=r"public half|kind that is not taken|kid"):
        principals.public_key(KEYS[name]())


@pytest.mark.parametrize(
    "key", [ED25519, ECKey.generate_key("P-256"), ECKey.generate_key("P-384"), RSAKey.generate_key(2048)]
)
def test_a_key_that_is_taken(key: Any) -> None:
    """Nothing but what it needs is kept of it."""
    public = key if isinstance(key, dict) else key.as_dict(private=False)
    kept = principals.public_key(public | {"x5u": "https://keys.example", "alg": "none"})
    assert set(kept) <= {"kty", "crv", "x", "y", "n", "e", "kid", "use"}
    assert principals.algorithms_of(kept)


REFUSED: Final[dict[str, Callable[[Store], object]]] = {
    "an authority without a number": lambda store: principals.add_organisation(
        store, id="leeds", kind="authority", name="x"
    ),
    "a supplier with a number": lambda store: principals.add_organisation(store, id="845", kind="supplier", name="x"),
    "a kind there is not": lambda store: principals.add_organisation(store, id="x-1", kind="charity", name="x"),
    "no name": lambda store: principals.add_organisation(store, id="x-1", kind="supplier", name=" "),
    "the same organisation": lambda store: principals.add_organisation(store, id="acme", kind="supplier", name="x"),
    "to end what is not there": lambda store: principals.end_organisation(store, "nobody"),
    "somebody of nobody": lambda store: _add(store, organisation="nobody"),
    "neither person nor machine": lambda store: _add(store, kind="robot"),
    "no role": lambda store: _add(store, roles=[]),
    "a role there is not": lambda store: _add(store, roles=["root"]),
    "an identifier that is none": lambda store: _add(store, id="Robert'); drop table"),
    "the same identifier": lambda store: (_add(store, id="one"), _add(store, id="one")),
    "the same subject": lambda store: (_add(store, issuer="i", subject="s"), _add(store, issuer="i", subject="s")),
    "an issuer without a subject": lambda store: _add(store, issuer="i"),
    "the same kid twice": lambda store: _add(store, keys=[ED25519, ED25519]),
    "too many keys": lambda store: _add(store, keys=[ED25519 | {"kid": str(number)} for number in range(6)]),
    "a key that is not there": lambda store: principals.remove_key(store, _add(store).id, "none"),
    "a key of nobody": lambda store: principals.add_key(store, "nobody", ED25519),
    "a secret for a person": lambda store: _secret(
        store, _add(store, kind="person", organisation="301", roles=["la-approver"]).id
    ),
    "a secret for more than a year": lambda store: _secret(store, days=367),
    "a secret for no time": lambda store: _secret(store, days=0),
    "a secret from anywhere": lambda store: _secret(store, addresses=[]),
    "a secret from no network": lambda store: _secret(store, addresses=["203.0.113.7/24"]),
    "to delegate to a consumer": lambda store: principals.grant_delegation(store, "301", "dfe", by="x"),
    "to delegate for a supplier": lambda store: principals.grant_delegation(store, "acme", "acme", by="x"),
    "to revoke what was never delegated": lambda store: principals.revoke_delegation(store, "301", "acme"),
}


def _add(store: Store, **changes: Any) -> principals.Known:
    facts = {"kind": "machine", "organisation": "acme", "name": "x", "roles": ["supplier"]} | changes
    return principals.add_principal(store, **facts)


def _secret(store: Store, principal: str = "", **changes: Any) -> object:
    facts: dict[str, Any] = {"days": 30, "addresses": ["203.0.113.0/24"]} | changes
    return principals.make_secret(store, principal or _add(store).id, **facts)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_leaves_nothing(places: Store, name: str) -> None:
    """In words that say what to do, and without what was sent, if that is no name."""
    with pytest.raises(ExchangeRefused) as refused:
        REFUSED[name](places)
    assert "drop table" not in str(refused.value)
    assert {each.id for each in principals.organisations(places)} == set(OF.values())
    assert not principals.delegations(places, la="301")


def test_a_delegation_can_be_granted_again(places: Store) -> None:
    """After it was revoked, by whoever grants it now."""
    principals.grant_delegation(places, "301", "acme", by="one")
    assert principals.revoke_delegation(places, "301", "acme").revoked_at
    assert principals.delegations(places, supplier="acme")[0].revoked_at
    again = principals.grant_delegation(places, "301", "acme", by="two")
    assert principals.delegations(places, la="301") == [again]
    assert (again.granted_by, again.revoked_at) == ("two", None)
