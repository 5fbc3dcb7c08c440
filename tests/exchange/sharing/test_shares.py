"""Shares: only what is agreed of what was signed off, in place of what was shared before, and until it ends."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
import zstandard
from tests.exchange.shared import CIN_ITEMS, ITEMS, LA, World, cin, consumer, loaded, sample, somebody, terms

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.records import records
from ssd_registry.exchange.schema import SHARE_ROW
from ssd_registry.exchange.sharing import agreements, reading, shares, sign_off
from ssd_registry.exchange.sharing.holdings import line
from ssd_registry.exchange.sharing.reading import Wish
from ssd_registry.exchange.sharing.shares import Share
from ssd_registry.exchange.sharing.terms import Agreement, items_of_release, items_of_return
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry

WISH = Wish("ssd", "current", LA)
DAY = 86_400


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority and a consumer."""
    return World(sqlite_store)


def bodies(world: World, share: Share) -> list[bytes]:
    """Return what is stored of a share, unpacked."""
    wanted = sa.select(SHARE_ROW.c.body).where(SHARE_ROW.c.share == share.id).order_by(SHARE_ROW.c.position)
    with world.store.transaction("ingest", la=LA, read=True) as connection:
        found = connection.execute(wanted).scalars().all()
    return [zstandard.decompress(each) for each in found if each is not None]


def read_all(world: World, share: Share) -> list[bytes]:
    """Return the lines that the consumer is given."""
    wish = Wish(share.collection, share.period, LA)
    return reading.read(world.exchange, consumer(share.agreement), wish, limit=1000).lines


def refused(act: Callable[[], Any]) -> str:
    """Return why something is not done."""
    with pytest.raises(ExchangeRefused) as why:
        act()
    return why.value.kind


def test_a_share_has_the_agreed_items_and_nothing_else(store: Store) -> None:
    """The checksum of what is read is that of the share, which the register of shares shows."""
    world = World(store)
    made = world.shared()
    assert (made.state, made.rows, made.verdict, made.release) == ("shared", 30, "clean", "1.0.0")
    assert made.fields == {
        "ssd_person": ("pers_person_id", "pers_sex"),
        "ssd_cin_episodes": ("cine_referral_date",),
    }
    lines = read_all(world, made)
    assert hashlib.sha256(b"".join(lines)).hexdigest() == made.sha256
    assert shares.get(world.exchange, world.approver, made.id) == made
    assert shares.get(world.exchange, consumer(made.agreement), made.id) == made
    assert shares.shares(world.exchange, somebody("la-approver", la="302")) == []


def _matrix() -> list[tuple[Agreement, str]]:
    """Return agreements that leave out one item each, of every kind, and the item."""
    return [
        (made(items=[name for name in items if name != left]), left)
        for made, items in ((terms, ITEMS), (cin, CIN_ITEMS))
        for left in items[::2]
    ]


@pytest.mark.parametrize("collection", ["ssd", "cin"])
def test_what_is_not_agreed_is_neither_stored_nor_served(world: World, collection: str) -> None:
    """Each item is left out in turn: its name and its values are nowhere in the bytes (threat 5)."""
    document = terms() if collection == "ssd" else cin()
    submission = world.submit()
    signed = world.sign(submission, collection=collection, period=document.periods[0])
    whole = world.share(world.agree(document), signed)
    everything = loaded(read_all(world, whole))
    for agreed, left in [each for each in _matrix() if each[0].collection == collection]:
        table, _, field = left.partition(".")
        made = world.share(world.agree(agreed), signed)
        lines = read_all(world, made)
        assert field not in made.fields.get(table, ())
        for record in loaded(lines):
            assert all(field not in row for row in record["tables"].get(table, ()))
        values = {row[field] for each in everything for row in each["tables"].get(table, ()) if field in row}
        kept = {
            value
            for each in everything
            for name, rows in each["tables"].items()
            for row in rows
            for column, value in row.items()
            if f"{name}.{column}" != left
        }
        for value in values - kept:
            quoted = orjson.dumps(value)
            assert all(quoted not in body for body in (*bodies(world, made), *lines))


def test_keys_of_records_only_count(world: World) -> None:
    """Which assessment belongs to which referral can be told, and nothing else."""
    made = world.shared(cin())
    assert made.fields["Assessments"] == ("AssessmentActualStartDate", "CINdetailsID", "AssessmentID")
    found = [row for each in loaded(read_all(world, made)) for row in each["tables"].get("Assessments", ())]
    assert found
    assert all(row["CINdetailsID"].isdigit() and len(row["CINdetailsID"]) < 3 for row in found)


def test_pseudonyms_hold_under_one_agreement_alone(world: World) -> None:
    """The same child is the same throughout a share, and another in another consumer's."""
    submission = world.submit()
    signed = world.sign(submission)
    document = terms(
        identifiability="pseudonymised", items=[*ITEMS, "ssd_person.pers_forename", "ssd_address.addr_person_id"]
    )
    one, two = (world.share(world.agree(document), signed) for _ in range(2))
    people = []
    for made in (one, two):
        lines = read_all(world, made)
        assert b"C0000001" not in b"".join((*lines, *bodies(world, made)))
        records_read = loaded(lines)[1:]
        for each in records_read:
            (person,) = each["tables"]["ssd_person"]
            assert all(
                row["addr_person_id"] == person["pers_person_id"] for row in each["tables"].get("ssd_address", ())
            )
            assert person["pers_sex"] in {"M", "F", "U"}
            assert len(person.get("pers_forename", "-" * 32)) == 32  # who is not born has none
        people.append({each["tables"]["ssd_person"][0]["pers_person_id"] for each in records_read})
    assert len(people[0]) == 30
    assert people[0].isdisjoint(people[1])


def test_children_of_whom_nothing_is_agreed_are_not_there(world: World) -> None:
    """Not even their number is told."""
    made = world.shared(terms(items=["ssd_cin_episodes.cine_referral_date"]))
    assert 0 < made.rows < 30
    assert all(each["tables"]["ssd_cin_episodes"] for each in loaded(read_all(world, made))[1:])


def test_what_was_signed_off_is_what_is_shared(world: World) -> None:
    """A record that was corrected, or a later submission, needs a new sign-off (INV4)."""
    submission, agreement = world.submit(), world.agree()
    signed = world.sign(submission)
    with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.withdraw(connection, world.store, world.exchange.keys, LA, "C0000001", by="officer", reason="Asked")
    assert refused(lambda: world.share(agreement, signed)) == "state-conflict"
    made = world.share(agreement, world.sign(submission))
    assert (made.rows, b"C0000001" in b"".join(read_all(world, made))) == (29, False)
    world.submit(sample(31))
    assert refused(lambda: world.share(agreement, signed)) == "state-conflict"


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        (cin(), "state-conflict"),
        (terms(releases=["1.1.0"]), "state-conflict"),
        (terms(data_period={"starts_on": "2020-01-01", "ends_on": "2020-12-31"}), "state-conflict"),
        (terms(in_force={"starts_on": "2040-01-01", "ends_on": "2040-12-31"}), "agreement-not-in-force"),
    ],
)
def test_an_agreement_shares_only_what_it_covers(world: World, document: Agreement, kind: str) -> None:
    """Another collection, release or period, or a time that has not come (INV1)."""
    signed = world.sign(world.submit(sample(6)))
    agreement = world.agree(document)
    assert refused(lambda: world.share(agreement, signed)) == kind


@pytest.mark.parametrize(
    ("caller", "kind"),
    [
        (somebody("la-approver", name="la-submitter"), "four-eyes"),
        (somebody("la-submitter", name="another"), "insufficient-scope"),
        (replace(somebody("la-approver"), kind="machine"), "insufficient-scope"),
        (somebody("la-approver", la="302"), "not-found"),
    ],
)
def test_who_may_not_share(world: World, caller: Principal, kind: str) -> None:
    """As with sign-off (INV2)."""
    signed, agreement = world.sign(world.submit(sample(6))), world.agree()
    act = lambda: shares.share(world.exchange, caller, agreement=agreement, sign_off=signed.id)  # noqa: E731
    assert refused(act) == kind


def test_a_newer_share_takes_the_place_of_the_one_before(world: World) -> None:
    """The feed of changes can compare it with the one before it; those before that are emptied."""
    agreement = world.agree()
    made = [world.share(agreement, world.sign(world.submit(sample(children)))) for children in (6, 7, 8)]
    found = {each.id: each for each in shares.shares(world.exchange, world.approver)}
    assert [found[each.id].state for each in made] == ["superseded", "superseded", "shared"]
    ids = [each.id for each in made]
    assert [each.id for each in shares.shares(world.exchange, consumer(agreement), before=ids[2], limit=1)] == [ids[1]]
    assert [each.supersedes for each in made] == [None, made[0].id, made[1].id]
    assert [len(bodies(world, each)) for each in made] == [0, 8, 9]
    assert refused(lambda: world.share(agreement, sign_off_of(world, made[2]))) == "state-conflict"


def sign_off_of(world: World, share: Share) -> Any:
    """Return the sign-off of a share."""
    return sign_off.get(world.exchange, world.approver, share.sign_off)


def test_a_revoked_share_is_emptied_but_for_who_was_in_it(store: Store) -> None:
    """The access log can still tell who saw a child."""
    world = World(store)
    made = world.shared()
    ended = shares.revoke(world.exchange, world.approver, made.id)
    assert (ended.state, ended.ended_at is not None, bodies(world, made)) == ("revoked", True, [])
    wanted = sa.select(sa.func.count(SHARE_ROW.c.person)).where(SHARE_ROW.c.share == made.id)
    with world.store.transaction("ingest", la=LA, read=True) as connection:
        assert connection.execute(wanted).scalar() == 30
    assert refused(lambda: shares.revoke(world.exchange, world.approver, made.id)) == "state-conflict"
    assert refused(lambda: shares.revoke(world.exchange, somebody("la-approver", la="302"), made.id)) == "not-found"


@pytest.mark.parametrize(
    ("changes", "days"),
    [({"retention_days": 30}, 30), ({"in_force": {"starts_on": "2020-01-01", "ends_on": "2026-12-31"}}, None)],
)
def test_a_share_ends_with_its_retention_or_its_agreement(
    world: World, changes: dict[str, Any], days: int | None
) -> None:
    """Whichever is first; then nobody reads it, and it is emptied once a day."""
    world.store._clock = lambda: 1_795_000_000.0  # 18 November 2026
    made = world.shared(terms(**changes))
    assert made.ends_at == ("2026-12-18T11:06:40Z" if days else "2027-01-01T00:00:00Z")
    world.store._clock = lambda: 1_795_000_000.0 + (days or 60) * DAY + 1
    assert refused(lambda: read_all(world, made)) in {"share-ended", "agreement-not-in-force"}
    assert shares.readable(world.exchange, consumer(made.agreement)) == []
    (found,) = shares.shares(world.exchange, world.approver)
    shares.end_overdue(world.exchange, LA)
    assert (found.state, bodies(world, made)) == ("expired", [])
    assert shares.get(world.exchange, world.approver, made.id).ended_at == made.ends_at


def test_what_was_superseded_is_kept_no_longer_than_it_may_be(world: World) -> None:
    """Its own time counts, though the share after it goes on."""
    world.store._clock = lambda: 1_795_000_000.0
    agreement = world.agree(terms(retention_days=30))
    first = world.share(agreement, world.sign(world.submit(sample(6))))
    world.store._clock = lambda: 1_795_000_000.0 + 20 * DAY
    second = world.share(agreement, world.sign(world.submit(sample(7))))
    world.store._clock = lambda: 1_795_000_000.0 + 40 * DAY
    shares.end_overdue(world.exchange, LA)
    found = {each.id: each.state for each in shares.shares(world.exchange, world.approver)}
    assert found == {first.id: "superseded", second.id: "shared"}
    assert [len(bodies(world, each)) for each in (first, second)] == [0, 8]


def test_a_purged_child_is_gone_from_shares(world: World) -> None:
    """The others stay, and who reads is told that the checksum no longer holds."""
    made = world.shared()
    with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.purge(connection, world.store, world.exchange.keys, LA, "C0000001", by="officer", reason="Asked")
    page = reading.read(world.exchange, consumer(made.agreement), WISH, limit=100)
    assert b"C0000001" not in b"".join((*page.lines, *bodies(world, made)))
    assert (page.about.whole, page.about.purged, len(page.lines)) == (False, 1, 30)


def test_a_purge_beside_a_share_leaves_nothing_of_the_child(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """It waits until the share is there, and then takes the child out of it."""
    world = World(store)
    agreement, signed = world.agree(), world.sign(world.submit(sample(6)))
    write = shares._write

    def purge() -> None:
        with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
            records.purge(connection, world.store, world.exchange.keys, LA, "C0000001", by="officer", reason="Asked")

    beside = threading.Thread(target=purge)

    def slowly(*given: Any) -> tuple[str, int]:
        beside.start()
        time.sleep(0.2)
        return write(*given)

    monkeypatch.setattr(shares, "_write", slowly)
    made = world.share(agreement, signed)
    beside.join()
    assert len(bodies(world, made)) == 6
    assert b"C0000001" not in b"".join((*bodies(world, made), *read_all(world, made)))


def test_a_narrower_agreement_is_served_at_once(world: World) -> None:
    """What was shared before it has more in it, which is no longer given."""
    made = world.shared()
    exchange = world.exchange
    agreements.propose(
        world.store, exchange.shelf, exchange.registry, "owner", terms(items=ITEMS[:1]), of=made.agreement
    )
    page = reading.read(exchange, consumer(made.agreement), WISH)
    assert b"pers_sex" not in b"".join(page.lines)
    assert page.about.whole is False


@pytest.mark.parametrize(
    "changes",
    [
        {"identifiability": "pseudonymised"},
        {"data_period": {"starts_on": "2026-04-07", "ends_on": "2026-04-07"}},
        {"in_force": {"starts_on": "2020-01-01", "ends_on": "2020-12-31"}},
    ],
)
def test_what_an_agreement_no_longer_allows_is_not_read(world: World, changes: dict[str, Any]) -> None:
    """A narrower version holds at once, also for what was shared before it."""
    made, exchange = world.shared(), world.exchange
    kept = agreements.propose(
        world.store, exchange.shelf, exchange.registry, "owner", terms(**changes), of=made.agreement
    ).kept
    assert kept == (LA,)
    assert refused(lambda: read_all(world, made)) in {"share-ended", "agreement-not-in-force"}


def test_a_line_is_canonical() -> None:
    """Sorted, without blanks, and with nothing of a table that is not among the fields."""
    written = line(3, {"b": ("y", "x")}, {"b": [["1", None]], "a": [["2"]]})
    assert written == b'{"position":3,"tables":{"b":[{"y":"1"}]}}\n'


def test_items_have_names_of_the_release_or_the_return() -> None:
    """As agreements write them."""
    registry = Registry()
    assert set(ITEMS) <= items_of_release(registry.get("1.0.0")).keys()
    assert set(CIN_ITEMS) <= items_of_return(Shelf(registry.folder).of_year("cin", "2025-26")).keys()
