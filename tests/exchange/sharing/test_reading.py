"""Reading what is shared: nothing but the newest share, under an agreement in force, and never before it is logged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
from tests.exchange.shared import CONSUMER, ITEMS, LA, World, consumer, loaded, sample, terms

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.events import events
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.sharing import agreements, reading, shares
from ssd_registry.exchange.sharing.reading import Wish
from ssd_registry.exchange.sharing.shares import Share
from ssd_registry.exchange.store import Store

WISH = Wish("ssd", "current", LA, request="the-request")


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority and a consumer."""
    return World(sqlite_store)


def kind_of(act: Callable[[], Any]) -> str:
    """Return "read", or why nothing is."""
    try:
        act()
    except ExchangeRefused as refused:
        return refused.kind
    return "read"


@dataclass
class _Stage:
    """How far something has come: submitted, signed off, shared, and so on."""

    name: str
    kind: str
    """What a consumer is told."""


STAGES = [
    _Stage("nothing", "not-found"),
    _Stage("submitted", "not-found"),
    _Stage("signed off", "not-found"),
    _Stage("shared", "read"),
    _Stage("suspended", "agreement-not-in-force"),
    _Stage("signed again", "read"),
    _Stage("newer submitted", "read"),
    _Stage("superseded", "read"),
    _Stage("revoked", "share-ended"),
    _Stage("terminated", "agreement-not-in-force"),
]


def _steps(world: World) -> dict[str, Callable[[], Any]]:
    """Return what is done to come to each stage."""
    held: dict[str, Any] = {"agreement": world.agree()}

    def signed() -> None:
        held["signed"] = world.sign(held["submission"])

    def share() -> None:
        held["share"] = world.share(held["agreement"], held["signed"])

    def both() -> None:
        signed()
        share()

    def again() -> None:
        made = agreements.versions(world.store, held["agreement"])[0]
        agreements.sign(world.store, made.id, LA, by="approver", sha256=made.sha256)

    return {
        "nothing": lambda: None,
        "submitted": lambda: held.update(submission=world.submit(sample(6))),
        "signed off": signed,
        "shared": share,
        "suspended": lambda: agreements.suspend(world.store, held["agreement"], la=LA),
        "signed again": again,
        "newer submitted": lambda: held.update(submission=world.submit(sample(7))),
        "superseded": both,
        "revoked": lambda: shares.revoke(world.exchange, world.approver, held["share"].id),
        "terminated": lambda: agreements.terminate(world.store, held["agreement"]),
    }


def _ways(world: World, caller: Principal) -> dict[str, Callable[[], Any]]:
    """Return every way for a consumer to read something of children."""
    return {
        "page": lambda: reading.read(world.exchange, caller, WISH),
        "whole": lambda: reading.open_whole(world.exchange, caller, WISH),
        "table": lambda: reading.open_whole(world.exchange, caller, replace(WISH, table="ssd_person")),
    }


def test_only_what_is_shared_is_read_at_any_stage(store: Store) -> None:
    """Every way of reading at every stage, and every other authority, period and collection at each (INV1)."""
    world = World(store)
    steps = _steps(world)
    caller = consumer(agreements.register(world.store)[0].id)
    for stage in STAGES:
        steps[stage.name]()
        for name, read in _ways(world, caller).items():
            assert (stage.name, name, kind_of(read)) == (stage.name, name, stage.kind)
        readable = shares.readable(world.exchange, caller)
        assert bool(readable) == (stage.kind == "read"), stage.name
        for other in (replace(WISH, la="302"), replace(WISH, period="2025-26"), replace(WISH, collection="cin")):
            assert kind_of(lambda: reading.read(world.exchange, caller, other)) in {  # noqa: B023 - called at once
                "not-found",
                "agreement-not-in-force",
            }


def test_another_consumer_reads_nothing(world: World) -> None:
    """Neither under its own agreement nor under that of another."""
    made = world.shared()
    own = consumer(world.agree(terms(title="Another agreement")))
    stranger = replace(consumer(made.agreement), organisation="dfe")
    assert kind_of(lambda: reading.read(world.exchange, own, WISH)) == "not-found"
    assert kind_of(lambda: reading.read(world.exchange, stranger, WISH)) == "not-found"
    assert kind_of(lambda: reading.read(world.exchange, world.approver, WISH)) == "insufficient-scope"


def test_everything_that_is_read_says_how_good_it_is(world: World) -> None:
    """The verdict, the release, the share and its checksum go with pages and with streams (INV7)."""
    made = world.shared()
    caller = consumer(made.agreement)
    expected = (made.id, made.verdict, made.release, made.sha256, made.agreement)
    page = reading.read(world.exchange, caller, WISH)
    stream = list(reading.lines(world.exchange, caller, reading.open_whole(world.exchange, caller, WISH), WISH))
    first, last = orjson.loads(stream[0])["about"], orjson.loads(stream[-1])
    for about in (page.about, reading.About(**first)):
        assert (about.share, about.verdict, about.release, about.sha256, about.agreement) == expected
    assert last == {"end": {"share": made.id, "rows": 30}}


def test_pages_are_the_whole_in_order_and_the_log_says_which_were_read(world: World) -> None:
    """Each page has an entry with its positions, fields, purpose and request."""
    made = world.shared()
    caller = consumer(made.agreement)
    whole = reading.read(world.exchange, caller, WISH, limit=1000).lines
    lines, cursor = [], None
    for _ in range(4):
        page = reading.read(world.exchange, caller, WISH, cursor=cursor, limit=10)
        lines += page.lines
        cursor = page.next
    assert (lines, cursor) == (whole, None)
    found = access_log.entries(world.store, LA)
    assert [(each.first, each.last, each.children) for each in found] == [
        (0, 30, 30),
        (0, 9, 9),
        (10, 19, 10),
        (20, 29, 10),
        (30, 30, 1),
    ]
    assert {(each.kind, each.organisation, each.purpose, each.request) for each in found} == {
        ("share.read", CONSUMER, "inspection-planning", "the-request")
    }
    assert found[0].fields == [
        "ssd_person.pers_person_id",
        "ssd_person.pers_sex",
        "ssd_cin_episodes.cine_referral_date",
    ]
    told = events.events(world.store, LA, after=0, limit=100, types=["share.read"])
    assert len(told) == len(found)


def test_nothing_is_read_that_cannot_be_logged(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the log fails, so does the reading (INV6)."""
    caller = consumer(world.shared().agreement)

    def fail(*_: object) -> int:
        raise ExchangeRefused("The log cannot be written.", kind="unavailable")

    monkeypatch.setattr(access_log, "append", fail)
    for read in _ways(world, caller).values():
        assert kind_of(read) == "unavailable"


def test_the_log_has_it_before_the_first_line_of_a_stream(store: Store) -> None:
    """The entry is committed when the share is opened (INV6)."""
    world = World(store)
    caller = consumer(world.shared().agreement)
    opened = reading.open_whole(world.exchange, caller, WISH)
    assert [(each.children, each.first, each.last) for each in access_log.entries(world.store, LA)] == [(30, 0, 30)]
    assert next(reading.lines(world.exchange, caller, opened, WISH))


def test_a_stream_ends_when_the_share_is_revoked(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The part that was sent is not taken for the whole (INV5)."""
    monkeypatch.setattr(reading, "_BATCH", 10)
    made = world.shared()
    caller = consumer(made.agreement)
    opened = reading.open_whole(world.exchange, caller, WISH)
    stream = reading.lines(world.exchange, caller, opened, WISH)
    begun = [next(stream) for _ in range(5)]
    shares.revoke(world.exchange, world.approver, made.id)
    rest = [orjson.loads(each) for each in stream]
    assert len(begun) + len(rest) < 15
    assert rest[-1]["broken_off"]["rows"] == 9


def test_a_stream_ends_when_fewer_items_are_agreed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no longer agreed is not sent to its end because somebody reads slowly."""
    monkeypatch.setattr(reading, "_BATCH", 10)
    made = world.shared()
    caller = consumer(made.agreement)
    opened = reading.open_whole(world.exchange, caller, WISH)
    stream = reading.lines(world.exchange, caller, opened, WISH)
    begun = [next(stream) for _ in range(5)]
    narrowed(world, made.agreement, items=ITEMS[:1])
    rest = [orjson.loads(each) for each in stream]
    assert len(begun) + len(rest) < 15
    assert rest[-1]["broken_off"]["rows"] == 9


def narrowed(world: World, agreement: str, **changes: Any) -> None:
    """Have the consumer ask for less: the signatures stay."""
    exchange = world.exchange
    made = agreements.propose(world.store, exchange.shelf, exchange.registry, "o", terms(**changes), of=agreement)
    assert made.kept == (LA,)


def test_a_cursor_serves_its_own_list_alone(world: World) -> None:
    """Of another share it is over; of another wish, or changed, it is none."""
    made = world.shared()
    caller = consumer(made.agreement)
    cursor = reading.read(world.exchange, caller, WISH, limit=5).next
    assert cursor is not None

    def read(wish: Wish, given: str) -> str:
        return kind_of(lambda: reading.read(world.exchange, caller, wish, cursor=given))

    assert read(WISH, cursor) == "read"
    assert read(replace(WISH, fields=ITEMS[:1]), cursor) == "cursor-malformed"
    for bad in ("", "x", cursor[:-4], cursor[:-1] + ("A" if cursor[-1] != "A" else "B"), "é", "0" * 400):
        assert read(WISH, bad) == "cursor-malformed"
    world.share(made.agreement, world.sign(world.submit(sample(7))))
    assert read(WISH, cursor) == "share-ended"


@pytest.mark.parametrize(
    ("fields", "table", "expected"),
    [
        (ITEMS[1:2], None, "read"),
        (ITEMS, "ssd_person", "read"),
        (("ssd_person.pers_forename",), None, "item-not-agreed"),
        ((*ITEMS, "nothing"), None, "item-not-agreed"),
        (None, "ssd_address", "item-not-agreed"),
        (ITEMS[2:], "ssd_person", "item-not-agreed"),
    ],
)
def test_fields_narrow_and_never_widen(
    world: World, fields: tuple[str, ...] | None, table: str | None, expected: str
) -> None:
    """What is not agreed is refused, not left out without a word."""
    caller = consumer(world.shared().agreement)
    wish = replace(WISH, fields=fields, table=table)
    assert kind_of(lambda: reading.read(world.exchange, caller, wish)) == expected
    if expected == "read":
        page = reading.read(world.exchange, caller, wish)
        assert page.about.whole is False
        names = {
            f"{name}.{field}"
            for each in loaded(page.lines)
            for name, rows in each["tables"].items()
            for row in rows
            for field in row
        }
        assert names == {each for each in fields or () if table is None or each.startswith(f"{table}.")}


def changed() -> bytes:
    """Return the sample of six without its first child, with another sex for the second, and one child more."""
    payload = orjson.loads(sample(7))
    first, second, *rest = payload["children"]
    second["sex"] = "M" if second["sex"] == "F" else "F"
    return orjson.dumps({**payload, "children": [second, *rest], "removed": [first["person_id"]]})


def two_shares(world: World) -> list[Share]:
    """Return a share and the one that took its place."""
    agreement = world.agree()
    return [world.share(agreement, world.sign(world.submit(each))) for each in (sample(6), changed())]


def test_changes_are_told_by_position(store: Store) -> None:
    """Which records are new, differ, or are gone, between the share that somebody has and the newest."""
    world = World(store)
    one, two = two_shares(world)
    caller = consumer(one.agreement)
    found = reading.changes(world.exchange, caller, WISH, since=one.id)
    assert [(each.type, each.share) for each in found.changes] == [("superseded", one.id), ("shared", two.id)]
    assert found.records is not None
    assert (found.records.gone, found.records.changed, found.records.added) == ([1], [1], [6])
    assert found.next == two.id
    assert access_log.entries(world.store, LA)[-1].kind == "share.changes"
    same = reading.changes(world.exchange, caller, WISH, since=two.id)
    assert (same.changes, same.records and same.records.added + same.records.changed + same.records.gone) == ([], [])


def test_what_is_compared_is_not_held_and_only_read_where_it_may_differ(world: World) -> None:
    """Of the rows of a share, which may be many, checksums are kept; who has the newest share is told so at once."""
    one, two = two_shares(world)
    with world.store.transaction("ingest", la=LA, read=True) as connection:
        held = reading._marks(connection, LA, one.id)
    assert {len(content or b"") for _, content in held.values()} == {32}
    asked: list[str] = []
    sa.event.listen(world.store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    caller = consumer(two.agreement)
    assert reading.changes(world.exchange, caller, WISH, since=two.id).records is not None
    assert not [each for each in asked if "share_row" in each]
    reading.changes(world.exchange, caller, WISH, since=one.id)
    assert [each for each in asked if "share_row" in each]


def test_nothing_is_compared_that_may_no_longer_be_read(world: World) -> None:
    """Neither which records differ, once the agreement asks for pseudonyms that the share does not have."""
    one, two = two_shares(world)
    narrowed(world, one.agreement, identifiability="pseudonymised")
    caller = consumer(one.agreement)
    assert kind_of(lambda: reading.read(world.exchange, caller, WISH)) == "share-ended"
    found = reading.changes(world.exchange, caller, WISH, since=one.id)
    assert (found.records, found.next) == (None, two.id)


def test_changes_from_the_beginning_and_after_a_revocation(world: World) -> None:
    """Without a share to compare with there is only what happened; a revoked one cannot be compared."""
    made = world.shared()
    caller = consumer(made.agreement)
    assert [each.type for each in reading.changes(world.exchange, caller, WISH).changes] == ["shared"]
    shares.revoke(world.exchange, world.approver, made.id)
    found = reading.changes(world.exchange, caller, WISH, since=made.id)
    assert ([each.type for each in found.changes], found.records) == (["revoked"], None)
    assert kind_of(lambda: reading.changes(world.exchange, caller, WISH, since="shr_nobody")) == "cursor-malformed"
