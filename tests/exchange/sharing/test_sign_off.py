"""Signing a return off: by somebody else than who sent it, of the latest data, with an answer to each query."""

from __future__ import annotations

import threading
from dataclasses import replace

import orjson
import pytest
from tests.exchange.shared import LA, World, cin, sample, somebody, terms

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.records import records
from ssd_registry.exchange.sharing import sign_off
from ssd_registry.exchange.sharing.sign_off import SignOff
from ssd_registry.exchange.store import Store


def with_a_query() -> bytes:
    """Return the sample with what a rule asks about: an assessment at which the child was not seen."""
    payload = orjson.loads(sample(6))
    assessments = [each for child in payload["children"] for each in child.get("assessments", ())]
    next(each for each in assessments if "assessment_authorised_date" in each)["assessment_child_seen"] = False
    return orjson.dumps(payload)


def with_an_error() -> bytes:
    """Return the sample with a rule's error: a date of death before the date of birth."""
    payload = orjson.loads(sample(6))
    payload["children"][0] |= {"date_of_birth": "2015-01-01", "date_of_death": "2014-01-01"}
    return orjson.dumps(payload)


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority and a consumer."""
    return World(sqlite_store)


def signed(world: World, caller: Principal, submission: str, **notes: str) -> SignOff:
    """Sign the child documents off."""
    return sign_off.sign_off(
        world.exchange,
        caller,
        submission,
        collection="ssd",
        period="current",
        statement="Right as far as we know.",
        notes=notes,
    )


def refused(world: World, caller: Principal, submission: str, **notes: str) -> ExchangeRefused:
    """Return why it cannot be signed off."""
    with pytest.raises(ExchangeRefused) as why:
        signed(world, caller, submission, **notes)
    return why.value


def test_a_clean_return_is_signed_off(world: World) -> None:
    """What was signed is what the dry run said, and is found again."""
    submission = world.submit(sample(6))
    seen = sign_off.preview(world.exchange, world.approver, submission, collection="ssd", period="current")
    assert (seen.verdict, seen.rows, seen.errors, seen.queries, seen.statutory) == ("clean", 6, (), (), False)
    assert sign_off.sign_offs(world.exchange, world.approver) == []
    made = signed(world, world.approver, submission)
    assert (made.sha256, made.verdict, made.signed_by) == (seen.sha256, "clean", "la-approver")
    assert sign_off.get(world.exchange, world.approver, made.id) == made
    assert sign_off.sign_offs(world.exchange, world.approver) == [made]
    assert sign_off.sign_offs(world.exchange, somebody("la-approver", la="302")) == []


@pytest.mark.parametrize(
    ("caller", "kind"),
    [
        (somebody("la-approver", name="la-submitter"), "four-eyes"),
        (somebody("la-submitter", name="another"), "insufficient-scope"),
        (replace(somebody("la-approver"), kind="machine"), "insufficient-scope"),
        (somebody("la-approver", la="302"), "not-found"),
    ],
)
def test_who_may_not_sign_off(world: World, caller: Principal, kind: str) -> None:
    """Not who submitted it, not a machine, and nobody of another authority (INV2)."""
    assert refused(world, caller, world.submit(sample(6))).kind == kind


def test_each_query_needs_a_note(world: World) -> None:
    """The rules without one are listed; notes are kept, and those on nothing are not."""
    submission = world.submit(with_a_query())
    why = refused(world, world.approver, submission)
    assert why.kind == "query-unanswered"
    (rule,) = [each["rule"] for each in why.errors]
    assert refused(world, world.approver, submission, **{rule: "  "}).kind == "query-unanswered"
    made = signed(world, world.approver, submission, **{rule: " Seen by the school. ", "SSD-9999": "Nothing"})
    assert (made.verdict, made.notes) == ("queries", {rule: "Seen by the school."})


def test_errors_cannot_be_signed_off(world: World) -> None:
    """The rules are counted, and no child is named (INV3)."""
    why = refused(world, world.approver, world.submit(with_an_error()))
    assert why.kind == "not-clean"
    assert why.errors
    assert "C0000001" not in str(why.errors)


def test_a_statutory_return_is_signed_off_with_its_errors_shown(world: World) -> None:
    """There sign-off says how good the data is, and is no veto."""
    world.agree(terms(kind="statutory"))
    submission = world.submit(with_an_error())
    seen = sign_off.preview(world.exchange, world.approver, submission, collection="ssd", period="current")
    assert (seen.verdict, seen.statutory) == ("errors", True)
    made = signed(world, world.approver, submission, **{each.rule: "Known." for each in seen.queries})
    assert made.verdict == "errors"
    assert made.errors == {each.rule: each.times for each in seen.errors}


def test_only_the_latest_submission_can_be_signed_off(world: World) -> None:
    """What was sent since would not be in it."""
    first = world.submit(sample(6))
    world.submit(sample(8))
    assert refused(world, world.approver, first).kind == "state-conflict"


def test_a_submission_that_lands_meanwhile_is_not_signed_off(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes after the data was read and before the sign-off is written."""
    world = World(store)
    submission = world.submit(sample(6))
    looked = sign_off._looked_at

    def meanwhile(*asked: object) -> object:
        found = looked(*asked)  # type: ignore[arg-type]
        world.submit(sample(8))
        return found

    monkeypatch.setattr(sign_off, "_looked_at", meanwhile)
    assert refused(world, world.approver, submission).kind == "state-conflict"
    assert sign_off.sign_offs(world.exchange, world.approver) == []


def test_a_record_that_is_withdrawn_meanwhile_is_not_signed_off(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """No submission came, and yet what was read is not what is held."""
    submission = world.submit(sample(6))
    looked = sign_off._looked_at

    def meanwhile(*asked: object) -> object:
        found = looked(*asked)  # type: ignore[arg-type]
        with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
            records.withdraw(connection, world.store, world.exchange.keys, LA, "C0000001", by="officer", reason="Asked")
        return found

    monkeypatch.setattr(sign_off, "_looked_at", meanwhile)
    assert refused(world, world.approver, submission).kind == "state-conflict"


def test_of_two_approvers_at_once_one_signs(store: Store) -> None:
    """The other is told that it is done."""
    world = World(store)
    submission = world.submit(sample(6))
    told: list[str] = []

    def sign(name: str) -> None:
        try:
            told.append(signed(world, somebody("la-approver", name=name), submission).verdict)
        except ExchangeRefused as why:
            told.append(why.kind)

    threads = [threading.Thread(target=sign, args=(name,)) for name in ("first", "second")]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(told) == ["clean", "state-conflict"]
    assert len(sign_off.sign_offs(world.exchange, world.approver)) == 1


@pytest.mark.parametrize(("collection", "period"), [("ssd", "2025-26"), ("csww", "2024-25")])
def test_what_is_not_there_cannot_be_signed_off(world: World, collection: str, period: str) -> None:
    """No such period, or a return that is not derived from the release that was sent."""
    submission = world.submit(sample(6))
    with pytest.raises(ExchangeRefused):
        sign_off.preview(world.exchange, world.approver, submission, collection=collection, period=period)


def test_a_return_is_checked_by_its_own_rules_too(world: World) -> None:
    """Its queries are asked beside those of the standard."""
    submission = world.submit(sample(120))
    seen = sign_off.preview(world.exchange, world.approver, submission, collection="cin", period="2025-26")
    assert {each.rule.partition("-")[0] for each in seen.queries} == {"SSD", "CIN"}
    assert seen.rows > 0
    document = cin()
    assert world.sign(submission, collection=document.collection, period=document.periods[0]).sha256 == seen.sha256


def _delta(*children: dict[str, object]) -> bytes:
    payload = orjson.loads(sample(6))
    payload["header"]["mode"] = "delta"
    return orjson.dumps({"header": payload["header"], "children": list(children)})


def _corrected(world: World, by: str) -> None:
    """Correct one child by hand."""
    child = {**orjson.loads(sample(6))["children"][0], "forename": "Ada"}
    with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
        given = {"by": by, "reason": "It was wrong."}
        records.correct(connection, world.store, world.exchange.keys, LA, child["person_id"], child, **given)


def test_nobody_signs_off_what_they_sent_under_a_later_submission_of_somebody_else(store: Store) -> None:
    """What is signed is all that is held: a later delta of another sender does not make it theirs (INV2)."""
    world, asha = World(store), somebody("la-approver", name="asha")
    sender, world.submitter = world.submitter, somebody("la-submitter", name="asha")
    world.submit(sample(6))
    world.submitter = sender
    later = world.submit(_delta(orjson.loads(sample(6))["children"][0]))
    assert refused(world, asha, later).kind == "four-eyes"
    with pytest.raises(ExchangeRefused):
        sign_off.preview(world.exchange, asha, later, collection="ssd", period="current")
    signed(world, world.approver, later)
    # What somebody else has signed off was looked at by four eyes; what others sent since may be signed.
    other = {**orjson.loads(sample(6))["children"][1], "forename": "Ada"}
    assert signed(world, asha, world.submit(_delta(other))).signed_by == "asha"


def test_nobody_signs_off_records_of_the_authority_that_they_sent(world: World) -> None:
    """Its professionals and the like are part of what is signed, whoever sent more of them later."""
    payload = orjson.loads(sample(6))
    name, held = next((name, held) for name, held in payload.items() if name not in {"header", "children"} and held)
    last = world.submit(orjson.dumps({"header": payload["header"], "children": payload["children"]}))
    for sender, sent in (("asha", held[:1]), ("beth", held[:2]), ("la-submitter", [])):
        world.submitter = somebody("la-submitter", name=sender)
        last = world.submit(orjson.dumps(orjson.loads(_delta(payload["children"][0])) | {name: sent}))
    for sender in ("asha", "beth"):
        assert refused(world, somebody("la-approver", name=sender), last).kind == "four-eyes"
    assert signed(world, world.approver, last).signed_by == "la-approver"


def test_nobody_signs_off_what_they_corrected_by_hand(store: Store) -> None:
    """Nor whoever withdrew a record: it changes what is signed as much as sending does."""
    world = World(store)
    submission = world.submit(sample(6))
    _corrected(world, by="asha")
    assert refused(world, somebody("la-approver", name="asha"), submission).kind == "four-eyes"
    assert signed(world, world.approver, submission).signed_by == "la-approver"
