"""Agreements as they are kept: proposed, signed, narrowed, widened, suspended and over."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from tests.exchange.shared import ITEMS, LA, World, terms
from tests.stores import until_it_waits

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.schema import AGREEMENT, SIGNATURE
from ssd_registry.exchange.sharing import agreements
from ssd_registry.exchange.sharing.agreements import Proposed, Registered, State
from ssd_registry.exchange.sharing.terms import Agreement
from ssd_registry.exchange.store import Store

DAY = "2026-11-26"


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority and a consumer."""
    return World(sqlite_store)


def proposed(world: World, document: Agreement, of: str = "") -> Proposed:
    """Propose an agreement or its next version."""
    made = world.exchange
    return agreements.propose(world.store, made.shelf, made.registry, "owner", document, of=of)


def sign(world: World, made: Registered, la: str = LA) -> Registered:
    """Sign it."""
    return agreements.sign(world.store, made.id, la, by="approver", sha256=made.sha256)


def kind_of(world: World, agreement: str, la: str = LA, day: str = DAY) -> str:
    """Return in which version the agreement is in force, or what is said where it is not."""
    try:
        with world.store.transaction("consumer", la=la, agreement=agreement, read=True) as connection:
            return f"version {agreements.standing(connection, agreement, la, day).version}"
    except ExchangeRefused as refused:
        return refused.kind


def test_an_agreement_is_in_force_once_the_very_document_is_signed(world: World) -> None:
    """A signature names the checksum; another document's is not taken."""
    made = proposed(world, terms()).agreement
    assert (made.version, made.state, made.signatures) == (1, "proposed", ())
    assert kind_of(world, made.id) == "agreement-not-in-force"
    with pytest.raises(ExchangeRefused, match="another checksum"):
        agreements.sign(world.store, made.id, LA, by="approver", sha256="0" * 64)
    signed = sign(world, made)
    assert (signed.state, [(each.la, each.sha256) for each in signed.signatures]) == ("in-force", [(LA, made.sha256)])
    assert kind_of(world, made.id) == "version 1"
    assert kind_of(world, made.id, la="302") == "agreement-not-in-force"


def test_narrowing_keeps_signatures_and_widening_needs_new_ones(store: Store) -> None:
    """Until the wider version is signed, the one that was signed goes on."""
    world = World(store)
    first = sign(world, proposed(world, terms()).agreement)
    narrower = proposed(world, terms(items=ITEMS[:2]), of=first.id)
    assert (narrower.widened, narrower.kept, narrower.agreement.state) == ((), (LA,), "in-force")
    assert narrower.agreement.signatures[0].sha256 == first.sha256
    wider = proposed(world, terms(items=ITEMS), of=first.id)
    assert (len(wider.widened), wider.kept, wider.agreement.state) == (1, (), "proposed")
    assert kind_of(world, first.id) == "version 2"
    sign(world, wider.agreement)
    assert kind_of(world, first.id) == "version 3"
    assert [each.version for each in agreements.versions(world.store, first.id)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("day", "found"), [("2019-12-31", False), ("2020-01-01", True), ("2035-12-31", True), ("2036-01-01", False)]
)
def test_dates_are_looked_at_on_each_use(world: World, day: str, found: bool) -> None:
    """Nothing has to run at midnight for an agreement to end."""
    assert (kind_of(world, world.agree(), day=day) == "version 1") == found


def test_an_authority_suspends_for_itself_and_signs_again(store: Store) -> None:
    """Its signature ends; those of others stay."""
    world = World(store)
    principals.add_organisation(world.store, id="302", kind="authority", name="Another authority")
    agreement = world.agree()
    made = agreements.versions(world.store, agreement)[0]
    sign(world, made, "302")
    suspended = agreements.suspend(world.store, agreement, la=LA)
    assert [(each.la, each.ended_at is None) for each in suspended.signatures] == [(LA, False), ("302", True)]
    assert (kind_of(world, agreement), kind_of(world, agreement, "302")) == ("agreement-not-in-force", "version 1")
    with pytest.raises(ExchangeRefused, match="has not signed"):
        agreements.suspend(world.store, agreement, la=LA)
    sign(world, made)
    assert kind_of(world, agreement) == "version 1"


def test_a_suspended_agreement_rests_for_everybody_whatever_is_proposed(world: World) -> None:
    """A new version does not bring it back; to resume it does."""
    agreement = world.agree()
    agreements.suspend(world.store, agreement)
    assert proposed(world, terms(items=ITEMS[:1]), of=agreement).agreement.state == "suspended"
    assert kind_of(world, agreement) == "agreement-not-in-force"
    with pytest.raises(ExchangeRefused, match="suspended"):
        sign(world, agreements.versions(world.store, agreement)[0])
    assert agreements.resume(world.store, agreement).state == "in-force"
    assert kind_of(world, agreement) == "version 2"


def test_a_terminated_agreement_is_over(world: World) -> None:
    """Nothing brings it back."""
    agreement = world.agree()
    assert agreements.terminate(world.store, agreement).state == "terminated"
    assert kind_of(world, agreement) == "agreement-not-in-force"
    for again in (
        lambda: agreements.terminate(world.store, agreement),
        lambda: agreements.suspend(world.store, agreement, la=LA),
        lambda: proposed(world, terms(), of=agreement),
        lambda: sign(world, agreements.versions(world.store, agreement)[0]),
    ):
        with pytest.raises(ExchangeRefused) as refused:
            again()
        assert refused.value.kind == "state-conflict"


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        (terms(consumer="nobody"), "agreement-malformed"),
        (terms(consumer=LA), "agreement-malformed"),
        (terms(title=""), "agreement-malformed"),
    ],
)
def test_what_is_no_agreement_is_not_kept(world: World, document: Agreement, kind: str) -> None:
    """The consumer has to be an organisation that reads, and the document whole."""
    with pytest.raises(ExchangeRefused) as refused:
        proposed(world, document)
    assert refused.value.kind == kind
    assert agreements.register(world.store) == []


def test_only_a_party_signs(world: World) -> None:
    """An agreement for named authorities is for no other."""
    made = proposed(world, terms(las=["302"])).agreement
    with pytest.raises(ExchangeRefused) as refused:
        sign(world, made)
    assert refused.value.kind == "la-mismatch"


def test_nobody_makes_a_version_of_an_agreement_of_another_consumer(world: World) -> None:
    """To others it is not there."""
    principals.add_organisation(world.store, id="dfe", kind="consumer", name="Another consumer")
    agreement = world.agree()
    with pytest.raises(ExchangeRefused) as refused:
        proposed(world, terms(consumer="dfe"), of=agreement)
    assert refused.value.kind == "not-found"


def test_the_register_shows_everything_but_contacts(world: World) -> None:
    """Who signed and when, the newest agreement first, and expired ones as such."""
    first = world.agree(terms(contacts=[{"name": "A. Person", "email": "a.person@example.org"}]))
    over: dict[str, str] = {"starts_on": "2020-01-01", "ends_on": "2020-12-31"}
    second = proposed(world, terms(in_force=over)).agreement.id
    found = agreements.register(world.store)
    states: list[tuple[str, State]] = [(each.id, each.state) for each in found]
    assert states == [(second, "expired"), (first, "in-force")]
    assert "contacts" not in found[1].terms
    assert [each.id for each in agreements.register(world.store, la=LA)] == [first]
    assert agreements.register(world.store, consumer="dfe") == []


@pytest.mark.parametrize("state", ["terminated", "suspended"])
def test_who_signs_beside_one_that_ends_an_agreement_does_not_revive_it(postgres_store: Store, state: State) -> None:
    """The signature waits, and then sees that the agreement has ended."""
    world = World(postgres_store)
    made = proposed(world, terms()).agreement
    with ThreadPoolExecutor(1) as beside:
        with world.store.transaction("ingest") as connection:
            connection.execute(sa.update(AGREEMENT).values(state=state))
            signing = beside.submit(sign, world, made)
            until_it_waits(world.store)
        assert isinstance(signing.exception(), ExchangeRefused)
    assert kind_of(world, made.id) == "agreement-not-in-force"


def test_a_signature_that_ends_beside_a_new_version_is_not_carried_over(postgres_store: Store) -> None:
    """Whoever proposes waits until the authority has suspended, and keeps no signature that has ended."""
    world = World(postgres_store)
    made = sign(world, proposed(world, terms()).agreement)
    with ThreadPoolExecutor(1) as beside:
        with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
            agreements._kept_still(connection, made.id)
            narrower = beside.submit(proposed, world, terms(items=ITEMS[:1]), made.id)
            until_it_waits(world.store)
            connection.execute(sa.update(SIGNATURE).values(ended_at=1))
        assert narrower.result().kept == ()
    assert kind_of(world, made.id) == "agreement-not-in-force"
