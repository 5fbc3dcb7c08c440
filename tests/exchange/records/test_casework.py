"""What people of an authority do with single records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.exchange.shared import LA, World, consumer, sample, somebody

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.records import casework
from ssd_registry.exchange.store import Store

CHILD = "C0000002"
OFFICER, SUBMITTER = somebody("la-information-officer"), somebody("la-submitter")


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority with six children."""
    made = World(sqlite_store)
    made.submit(sample(6))
    return made


def refused(act: Callable[[], Any]) -> str:
    """Return why something is not done."""
    with pytest.raises(ExchangeRefused) as why:
        act()
    return why.value.kind


def test_children_are_listed_page_by_page(store: Store) -> None:
    """In the order of their identifiers, by where they stand, and each page is in the log."""
    world = World(store)
    world.submit(sample(6))
    found, cursor = [], None
    for _ in range(3):
        page = casework.listed(world.exchange, OFFICER, cursor=cursor, limit=2)
        found += [(each.person_id, each.state) for each in page.records]
        cursor = page.next
    assert (found, cursor) == ([(f"C000000{number}", "held") for number in range(1, 7)], None)
    casework.withdraw(world.exchange, SUBMITTER, CHILD, reason="Sent by mistake")
    withdrawn = casework.listed(world.exchange, OFFICER, state="withdrawn").records
    assert [each.person_id for each in withdrawn] == [CHILD]
    first = casework.listed(world.exchange, OFFICER, limit=1).next
    assert refused(lambda: casework.listed(world.exchange, OFFICER, cursor=first, state="held")) == "cursor-malformed"
    assert {each.kind for each in access_log.entries(world.store, LA)} == {"record.list"}


def test_who_looks_at_a_child_is_in_the_log_under_its_mark(world: World) -> None:
    """The child is not named there, and can be asked for by the authority."""
    casework.as_it_was(world.exchange, OFFICER, CHILD, request_id="one")
    casework.history(world.exchange, SUBMITTER, CHILD, request_id="two")
    with world.store.transaction("ingest", la=LA) as connection:
        mark = world.exchange.keys.mark(connection, LA, CHILD)
    found = access_log.entries(world.store, LA, person=mark)
    assert [(each.kind, each.principal, each.request, each.children) for each in found] == [
        ("record.read", "la-information-officer", "one", 1),
        ("record.history", "la-submitter", "two", 1),
    ]
    assert CHILD not in str(found)


def test_a_correction_needs_the_version_that_was_looked_at(store: Store) -> None:
    """What somebody else has changed since is not overwritten; the history has both, and who and why."""
    world = World(store)
    world.submit(sample(6))
    before = casework.as_it_was(world.exchange, OFFICER, CHILD)
    document = {**before.document, "sex": "U"}

    def correct(if_match: str | None, reason: str = "Wrong sex", **changes: Any) -> casework.Done:
        return casework.correct(
            world.exchange, SUBMITTER, CHILD, {**document, **changes}, reason=reason, if_match=if_match
        )

    assert refused(lambda: correct(None)) == "precondition-required"
    assert refused(lambda: correct("0" * 64)) == "precondition-failed"
    assert refused(lambda: correct(before.etag, reason=" ")) == "body-malformed"
    assert refused(lambda: correct(before.etag, sex="Q")) == "body-malformed"
    assert refused(lambda: correct(before.etag, person_id="C0000003")) == "body-malformed"
    done = correct(before.etag)
    assert (done.done, done.version) == ("corrected", 2)
    assert refused(lambda: correct(before.etag)) == "precondition-failed"
    after = casework.as_it_was(world.exchange, OFFICER, CHILD)
    assert (after.document["sex"], after.etag) == ("U", done.etag)
    told = casework.history(world.exchange, OFFICER, CHILD).versions
    assert [(each.change, each.by, each.reason) for each in told] == [
        ("submitted", None, None),
        ("corrected", "la-submitter", "Wrong sex"),
    ]


def test_a_document_that_fails_its_structure_says_where_and_not_what(world: World) -> None:
    """The places are those of the body, and no value is repeated."""
    before = casework.as_it_was(world.exchange, OFFICER, CHILD)
    document = {**before.document, "sex": "SECRET", "SECRET_KEY": 1}
    with pytest.raises(ExchangeRefused) as why:
        casework.correct(world.exchange, SUBMITTER, CHILD, document, reason="Wrong", if_match=before.etag)
    assert "/document/sex" in [each["pointer"] for each in why.value.errors]
    assert "SECRET" not in f"{why.value}{why.value.errors}"


def test_the_four_verbs_and_holds(world: World) -> None:
    """Withdrawn and restored; held back, purged when the hold is lifted, and gone until it is restored."""
    exchange = world.exchange
    casework.withdraw(exchange, SUBMITTER, CHILD, reason="Sent by mistake")
    assert casework.as_it_was(exchange, OFFICER, CHILD).state == "withdrawn"
    casework.restore(exchange, OFFICER, CHILD, reason="It was right after all")
    assert casework.as_it_was(exchange, OFFICER, CHILD).state == "held"
    hold = casework.place_hold(exchange, OFFICER, person_id=None, reason="An inquiry")
    assert refused(lambda: casework.purge(exchange, OFFICER, CHILD, reason="Asked to")) == "legal-hold"
    assert casework.lift_hold(exchange, OFFICER, hold.id).lifted_by == "la-information-officer"
    assert refused(lambda: casework.lift_hold(exchange, OFFICER, hold.id)) == "not-found"
    assert casework.purge(exchange, OFFICER, CHILD, reason="Asked to").versions == 3
    assert refused(lambda: casework.as_it_was(exchange, OFFICER, CHILD)) == "not-found"
    assert refused(lambda: casework.history(exchange, OFFICER, CHILD)) == "not-found"
    assert casework.restore(exchange, OFFICER, CHILD, reason="A new case").done == "restored"
    assert [each.id for each in casework.holds(exchange, OFFICER)] == [hold.id]


def test_who_lists_the_holds_is_in_the_log(world: World) -> None:
    """They name children; to place one or to lift it tells nothing that its sender does not know."""
    for person in (CHILD, None, CHILD):
        hold = casework.place_hold(world.exchange, OFFICER, person_id=person, reason="An inquiry")
    casework.lift_hold(world.exchange, OFFICER, hold.id)
    assert access_log.entries(world.store, LA) == []
    assert len(casework.holds(world.exchange, OFFICER, request_id="the-request")) == 3
    (entry,) = access_log.entries(world.store, LA)
    assert (entry.kind, entry.principal, entry.children) == ("hold.list", "la-information-officer", 1)
    assert entry.request == "the-request"


def test_what_was_purged_is_in_no_file_of_the_database(world: World) -> None:
    """Neither the identifier nor the document: SQLite's log is emptied too, where both were written first."""
    world.exchange.store.take_log_in()
    document = casework.as_it_was(world.exchange, OFFICER, CHILD).document
    casework.correct(
        world.exchange, SUBMITTER, CHILD, {**document, "forename": "Ada"}, reason="Wrong", if_match=_etag(world)
    )
    assert CHILD.encode() in _on_disk(world.store)
    casework.purge(world.exchange, OFFICER, CHILD, reason="Asked to")
    assert CHILD.encode() not in _on_disk(world.store)


def _etag(world: World) -> str:
    return casework.as_it_was(world.exchange, OFFICER, CHILD).etag


def _on_disk(store: Store) -> bytes:
    """Return every byte of the file of the database and of those beside it."""
    assert store.file is not None
    return b"".join(each.read_bytes() for each in sorted(store.file.parent.glob(f"{store.file.name}*")))


@pytest.mark.parametrize(
    ("caller", "kind"),
    [
        (somebody("la-information-officer", la="302"), "not-found"),
        (consumer("agr_1"), "insufficient-scope"),
        (somebody("la-approver"), "insufficient-scope"),
    ],
)
def test_others_change_nothing(world: World, caller: Any, kind: str) -> None:
    """To another authority the child is not there; approvers do not purge."""
    assert refused(lambda: casework.purge(world.exchange, caller, CHILD, reason="Asked to")) == kind
    assert len(casework.listed(world.exchange, OFFICER).records) == 6
