"""Tokens: who gets one and for whom, and that what was revoked since counts with the next request."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NamedTuple

import msgspec
import pytest
import sqlalchemy as sa
from joserfc.jwk import OKPKey
from tests.api.exchange_app import URL, made_exchange, organisation, somebody

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import key_pair, principals, tokens
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.identity.assertions import TokenRefused
from ssd_registry.exchange.schema import AGREEMENT, ASSERTION, PRINCIPAL
from ssd_registry.exchange.store import Store

KEY: Final = OKPKey.generate_key("Ed25519")
KEY.ensure_kid()
PRIVATE: Final[dict[str, Any]] = dict(KEY.as_dict(private=True))


@dataclass(frozen=True)
class Desk:
    """A token server, and what one asks it with."""

    exchange: Exchange

    def ask(self, principal: str, **form: str) -> tokens.Granted:
        """Ask for a token with a new assertion."""
        return self.send(key_pair.sign(principal, PRIVATE, audience=URL), **form)

    def send(self, assertion: str, **form: str) -> tokens.Granted:
        """Ask for a token with this assertion."""
        signed = {"client_assertion_type": tokens.ASSERTION_TYPE, "client_assertion": assertion}
        return self.grant({"grant_type": "client_credentials"} | signed | form)

    def grant(
        self, form: dict[str, str], basic: tuple[str, str] | None = None, address: str = "203.0.113.7"
    ) -> tokens.Granted:
        """Ask for a token with this form."""
        asked = tokens.Asked(form=form, basic=basic, address=address)
        return tokens.grant(self.exchange.store, self.exchange.keys, self.exchange.settings, asked)

    def who(self, token: str) -> Principal:
        """Return who the server takes the sender of *token* for."""
        return tokens.authenticate(self.exchange.store, self.exchange.keys, self.exchange.settings, token)


@pytest.fixture
def desk(sqlite_store: Store) -> Desk:
    """Give a token server."""
    return Desk(made_exchange(sqlite_store))


@pytest.fixture
def each_desk(store: Store) -> Desk:
    """Give a token server over each kind of store, for what the store decides."""
    return Desk(made_exchange(store))


def supplying(desk: Desk, name: str = "acme", la: str = "301") -> str:
    """Return a machine of a supplier that one authority lets act for it."""
    store = desk.exchange.store
    organisation(store, la, "authority")
    machine = somebody(store, "supplier", of=name, key=KEY)
    principals.grant_delegation(store, la, name, by="test")
    return machine


@pytest.fixture
def supplier(desk: Desk) -> str:
    """Give a machine of a supplier that one authority lets act for it."""
    return supplying(desk)


def agree(store: Store, name: str, consumer: str, state: str = "in-force") -> None:
    """Keep an agreement of *consumer*."""
    row = {"id": name, "version": 1, "consumer": consumer, "document": "{}", "sha256": "0" * 64, "state": state}
    with store.transaction("ingest", organisation=consumer) as connection:
        connection.execute(sa.insert(AGREEMENT).values(row | {"proposed_by": "x", "proposed_at": 1}))


def refusal(asked: Callable[[], object]) -> str:
    """Return why no token is given."""
    with pytest.raises(TokenRefused) as refused:
        asked()
    return refused.value.error


def test_a_supplier_gets_a_token_for_the_one_authority_that_it_acts_for(desk: Desk, supplier: str) -> None:
    """The token says who and for whom, and is good for five minutes at most."""
    granted = desk.ask(supplier)
    assert (granted.acting_for, granted.agreement, granted.token_type) == ("301", None, "Bearer")
    assert granted.expires_in <= 300
    me = desk.who(granted.access_token)
    assert (me.id, me.organisation, me.organisation_kind, me.la) == (supplier, "acme", "supplier", "301")
    assert (
        me.scopes
        == set(granted.scope.split())
        == {
            "submission:create",
            "submission:read",
            "pilot:send",
            "event:read",
            "webhook:manage",
        }
    )
    claims = desk.exchange.keys.read(granted.access_token, kind="at+jwt")
    assert claims["aud"] != claims["iss"] == URL
    assert claims["exp"] - claims["iat"] <= 300
    assert "agr" not in claims


def test_an_assertion_is_good_once(each_desk: Desk) -> None:
    """A13: whoever reads one on its way gets nothing for it; of many at once exactly one gets a token."""
    supplier = supplying(each_desk)
    assertion = key_pair.sign(supplier, PRIVATE, audience=URL)
    each_desk.send(assertion)
    assert refusal(lambda: each_desk.send(assertion)) == "invalid_client"
    for _ in range(3):
        race = key_pair.sign(supplier, PRIVATE, audience=URL)

        def ask(_: int, race: str = race) -> bool:
            try:
                each_desk.send(race)
            except TokenRefused:
                return False
            return True

        with ThreadPoolExecutor(6) as threads:
            assert sum(threads.map(ask, range(6))) == 1


def test_what_was_used_is_forgotten_when_it_could_not_be_used_any_more(desk: Desk, supplier: str) -> None:
    """The table does not grow for ever."""
    store = desk.exchange.store
    long_ago = {"principal": supplier, "jti": "old", "expires_at": store.now() - 3_600_000_000}
    with store.transaction("ingest") as connection:
        connection.execute(sa.insert(ASSERTION).values(long_ago))
    desk.ask(supplier)
    with store.transaction("ingest", read=True) as connection:
        kept = connection.execute(sa.select(ASSERTION.c.jti)).scalars().all()
    assert len(kept) == 1
    assert "old" not in kept


def test_a_supplier_of_several_authorities_says_for_which_it_acts(each_desk: Desk) -> None:
    """One token acts for one authority."""
    store, supplier = each_desk.exchange.store, supplying(each_desk)
    organisation(store, "302", "authority")
    organisation(store, "303", "authority")
    principals.grant_delegation(store, "302", "acme", by="test")
    assert refusal(lambda: each_desk.ask(supplier)) == "invalid_target"
    assert each_desk.ask(supplier, acting_for="302").acting_for == "302"
    assert refusal(lambda: each_desk.ask(supplier, acting_for="303")) == "invalid_target"
    principals.revoke_delegation(store, "302", "acme")
    assert refusal(lambda: each_desk.ask(supplier, acting_for="302")) == "invalid_target"
    assert each_desk.ask(supplier).acting_for == "301"
    assert [each.la for each in principals.delegations(store, la="301")] == ["301"]


def test_somebody_of_an_authority_acts_for_it_and_no_other(desk: Desk) -> None:
    """Whatever else is asked for, or a token might say."""
    organisation(desk.exchange.store, "302", "authority")
    person = somebody(desk.exchange.store, "la-approver", of="301", kind="person", key=KEY)
    assert desk.ask(person).acting_for == "301"
    assert refusal(lambda: desk.ask(person, acting_for="302")) == "invalid_target"
    assert refusal(lambda: desk.ask(person, agreement="agr_1")) == "invalid_target"
    claims = desk.exchange.keys.read(desk.ask(person).access_token, kind="at+jwt")
    with pytest.raises(ExchangeRefused):
        desk.who(desk.exchange.keys.sign(claims | {"acting_for": "302"}, kind="at+jwt"))


def test_a_consumer_reads_under_one_agreement_that_is_in_force(desk: Desk) -> None:
    """It need not name the only one; it cannot name another's, or one that is suspended."""
    store = desk.exchange.store
    client = somebody(store, "consumer-client", of="dfe", key=KEY)
    assert desk.ask(client).agreement is None
    for name, consumer, state in (
        ("agr_1", "dfe", "in-force"),
        ("agr_2", "dfe", "suspended"),
        ("agr_3", "ofsted", "in-force"),
    ):
        agree(store, name, consumer, state)
    granted = desk.ask(client)
    assert granted.agreement == "agr_1"
    assert desk.who(granted.access_token).agreement == "agr_1"
    for other in ("agr_2", "agr_3", "agr_4"):
        assert refusal(partial(desk.ask, client, agreement=other)) == "invalid_target"
    assert refusal(lambda: desk.ask(client, acting_for="301")) == "invalid_target"


def test_a_scope_wider_than_the_roles_is_refused(desk: Desk, supplier: str) -> None:
    """A12; and a narrower one is given as it was asked for."""
    assert refusal(lambda: desk.ask(supplier, scope="submission:create share:read")) == "invalid_scope"
    granted = desk.ask(supplier, scope="submission:create")
    assert granted.scope == "submission:create"
    assert desk.who(granted.access_token).scopes == {"submission:create"}
    assert desk.ask(supplier, scope="api://csc/.default").scope == desk.ask(supplier).scope


def _change(store: Store, principal: str, **values: Any) -> None:
    with store.transaction("ingest") as connection:
        connection.execute(sa.update(PRINCIPAL).where(PRINCIPAL.c.id == principal).values(values))


class Given(NamedTuple):
    """A machine, its supplier, and the authority that it acts for."""

    store: Store
    machine: str
    supplier: str
    la: str


def test_names_that_nobody_has_are_refused(each_desk: Desk) -> None:
    """Also such as no database can be asked for."""
    supplier = supplying(each_desk)
    for name in ("nobody", "a\0b", "\ud800", "x" * 5_000, "'; drop table principal;--"):
        assert refusal(partial(each_desk.ask, name)) == "invalid_client"
        assert refusal(partial(each_desk.ask, supplier, acting_for=name)) == "invalid_target"
        assert refusal(partial(each_desk.ask, supplier, agreement=name)) == "invalid_target"
        form = {"grant_type": "client_credentials", "client_id": name, "client_secret": "x"}
        assert refusal(partial(each_desk.grant, form)) == "invalid_client"


REVOCATIONS: Final[dict[str, tuple[Callable[[Given], object], str]]] = {
    "the delegation": (lambda at: principals.revoke_delegation(at.store, at.la, at.supplier), "delegation-ended"),
    "the authority": (lambda at: principals.end_organisation(at.store, at.la), "delegation-ended"),
    "the supplier": (lambda at: principals.end_organisation(at.store, at.supplier), "unauthenticated"),
    "the machine": (lambda at: principals.revoke(at.store, at.machine), "unauthenticated"),
}


def test_what_is_revoked_counts_at_once(each_desk: Desk) -> None:
    """A14 and ASVS 8.3.2: the token has minutes left, and is no longer taken; nor is there another."""
    for number, (revoke, kind) in enumerate(REVOCATIONS.values()):
        of, la = f"supplier-{number}", f"30{number}"
        supplier = supplying(each_desk, of, la)
        token = each_desk.ask(supplier).access_token
        each_desk.who(token)
        revoke(Given(each_desk.exchange.store, supplier, of, la))
        with pytest.raises(ExchangeRefused) as refused:
            each_desk.who(token)
        assert refused.value.kind == kind
        with pytest.raises(TokenRefused):
            each_desk.ask(supplier)


def test_an_agreement_that_is_suspended_stops_reading_at_once(each_desk: Desk) -> None:
    """A16."""
    desk = each_desk
    store = desk.exchange.store
    client = somebody(store, "consumer-client", of="dfe", key=KEY)
    agree(store, "agr_1", "dfe")
    token = desk.ask(client).access_token
    with store.transaction("ingest") as connection:
        connection.execute(sa.update(AGREEMENT).values(state="suspended"))
    with pytest.raises(ExchangeRefused) as refused:
        desk.who(token)
    assert refused.value.kind == "agreement-not-in-force"


def test_a_role_or_key_that_is_taken_away_counts_at_once(desk: Desk) -> None:
    """The token still says what it said."""
    store = desk.exchange.store
    me = somebody(store, "la-submitter", "la-approver", of="301", kind="person", key=KEY)
    token = desk.ask(me).access_token
    _change(store, me, roles='["la-approver"]')
    assert "submission:create" not in desk.who(token).scopes
    assert "share:create" in desk.who(token).scopes
    principals.remove_key(store, me, str(KEY.kid))
    assert refusal(lambda: desk.ask(me)) == "invalid_client"


def test_a_token_that_was_seen_in_an_address_is_taken_no_longer(each_desk: Desk) -> None:
    """A02; another token of the same sender is."""
    desk, supplier = each_desk, supplying(each_desk)
    token, other = desk.ask(supplier).access_token, desk.ask(supplier).access_token
    tokens.spurn(desk.exchange.store, desk.exchange.keys, desk.exchange.settings, token)
    tokens.spurn(desk.exchange.store, desk.exchange.keys, desk.exchange.settings, token)
    with pytest.raises(ExchangeRefused):
        desk.who(token)
    assert desk.who(other).id == supplier


def test_only_a_token_of_this_server_is_one(desk: Desk, supplier: str) -> None:
    """A09: an assertion is none, nor is what another server with the same key gave, or what has run out."""
    now = int(time.time())
    settings = desk.exchange.settings
    foreign = settings.model_copy(update={"url": "https://elsewhere.example"})
    (me,) = principals.principals(desk.exchange.store, "acme")
    given = Principal(me.id, me.kind, "acme", "supplier", frozenset(me.roles), frozenset())
    facts = {"scopes": frozenset({"submission:read"}), "la": "301", "agreement": None}
    said = {
        "iss": URL,
        "aud": f"{URL}/v1",
        "sub": supplier,
        "org": "acme",
        "jti": "x",
        "scope": "",
        "acting_for": "301",
    }
    for token in (
        key_pair.sign(supplier, PRIVATE, audience=URL),
        tokens.issue(desk.exchange.store, desk.exchange.keys, foreign, given, **facts),  # type: ignore[arg-type]
        desk.exchange.keys.sign(said | {"exp": now - 1}, kind="at+jwt"),
        desk.exchange.keys.sign(said | {"exp": now + 100}, kind="receipt+jwt"),
        desk.exchange.keys.sign(said | {"exp": now + 100, "org": "dfe", "sub": "nobody"}, kind="at+jwt"),
    ):
        with pytest.raises(ExchangeRefused) as refused:
            desk.who(token)
        assert refused.value.kind == "unauthenticated"


SECRETS: Final[dict[str, tuple[dict[str, str], str]]] = {
    "another secret": ({"client_secret": "x" * 43}, "203.0.113.7"),
    "another network": ({}, "198.51.100.7"),
    "no address": ({}, ""),
    "another client": ({"client_id": "somebody-else"}, "203.0.113.7"),
    "no secret": ({"client_secret": ""}, "203.0.113.7"),
    "an assertion too": ({"client_assertion": "a.b.c"}, "203.0.113.7"),
}


def test_a_secret_is_taken_for_a_while_from_where_it_was_made_for(desk: Desk, supplier: str) -> None:
    """The transitional profile: its token does what today's senders do, says so, and no more."""
    store = desk.exchange.store
    made = principals.make_secret(store, supplier, days=30, addresses=["203.0.113.0/24"])
    assert len(made.secret) >= 43  # 256 bits
    form = {"grant_type": "client_credentials", "client_id": supplier, "client_secret": made.secret}
    granted = desk.grant(form)
    assert set(granted.scope.split()) == {"pilot:send", "submission:create", "submission:read"}
    assert granted.notes
    assert desk.grant({"grant_type": "client_credentials"}, (supplier, made.secret), "::ffff:203.0.113.9").acting_for
    for changes, address in SECRETS.values():
        assert refusal(partial(desk.grant, form | changes, None, address)) in {
            "invalid_client",
            "invalid_request",
        }
    with store.transaction("ingest", read=True) as connection:
        assert made.secret not in str(connection.execute(sa.select(PRINCIPAL)).all())
    _change(store, supplier, secret_ends_at=store.now() - 1)
    assert refusal(lambda: desk.grant(form)) == "invalid_client"


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({}, "unsupported_grant_type"),
        ({"grant_type": "client_credentials"}, "invalid_client"),
        ({"grant_type": "client_credentials", "client_assertion": "a.b.c"}, "invalid_request"),
    ],
)
def test_what_is_no_request_for_a_token(desk: Desk, form: dict[str, str], error: str) -> None:
    """Each with the word that RFC 6749 has for it."""
    assert refusal(lambda: desk.grant(form)) == error


def test_a_token_tells_its_sender_what_it_allows(desk: Desk, supplier: str) -> None:
    """And what else could be asked for."""
    store = desk.exchange.store
    organisation(store, "302", "authority")
    principals.grant_delegation(store, "302", "acme", by="test")
    token = desk.ask(supplier, acting_for="301", scope="submission:read").access_token
    info = msgspec.json.decode(msgspec.json.encode(tokens.info(store, desk.who(token))))
    assert info["scopes"] == ["submission:read"]
    assert info["acting_for"] == "301"
    assert info["may_act_for"] == ["301", "302"]
    assert "submission:create" in info["could_have"]
    client = somebody(store, "consumer-client", of="dfe", key=KEY)
    agree(store, "agr_1", "dfe")
    assert tokens.info(store, desk.who(desk.ask(client).access_token)).agreements == ("agr_1",)
