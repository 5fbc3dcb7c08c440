"""What is held of each child: versions in two times, four verbs that are four things, and a purge that leaves nothing."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange import documents, erasure, events, outcomes, records, submissions, versions, waiting
from ssd_registry.exchange.access import Principal
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.outcomes import ChildOutcome
from ssd_registry.exchange.reception import Spooled
from ssd_registry.exchange.records import Change, Sent, State
from ssd_registry.exchange.schema import BODY, METADATA, SHARE, SHARE_ROW, SUBMISSION, TOMBSTONE, VERSION
from ssd_registry.exchange.store import Store
from tests.stores import exchange

LA = "845"
CANARY = "child-CANARY-77"
BY = {"by": "prn_officer", "reason": "asked to"}


class Holder:
    """An authority that sends, for short tests."""

    def __init__(self, store: Store, la: str = LA) -> None:
        self.store, self.la = store, la
        self.exchange = exchange(store)
        self.keys: ServerKeys = self.exchange.keys

    def send(self, day: str, *people: str, submission: str = "sub_1", **content: Any) -> list[str]:
        """Send a document of each of *people* that has *content*; return what became of each."""
        return [result for _, result in self.take(day, (document(each, **content) for each in people), submission)]

    def take(self, day: str, children: Iterable[dict[str, Any]], submission: str = "sub_1") -> list[tuple[str, str]]:
        """Send *children* as they are."""
        sent = (Sent(each["person_id"], *records.canonical(each)) for each in children)
        with self.store.transaction("ingest", la=self.la) as connection:
            return list(
                records.apply(connection, self.store, self.keys, self.la, sent, submission=submission, valid_from=day)
            )

    def do(self, verb: Any, *given: Any, keys: bool = True, **named: Any) -> Any:
        """Do one of the verbs in a transaction of its own."""
        first = (self.store, self.keys) if keys else (self.store,)
        with self.store.transaction("ingest", la=self.la, organisation=self.la) as connection:
            return verb(connection, *first, self.la, *given, **named)

    def was(self, person: str, on: str, known_at: int | None = None) -> tuple[Any, State] | None:
        """Tell what a child's note and state were."""
        found = records.as_it_was(self.store, self.la, person, on=on, known_at=known_at)
        return None if found is None else (orjson.loads(found.document).get("note"), found.state)

    def now(self) -> dict[str, Any]:
        """Tell the notes of the children that are held."""
        return {person: orjson.loads(content).get("note") for person, content in records.current(self.store, self.la)}

    def changes(self, person: str) -> list[Change]:
        """Tell what made each version of a child."""
        return [each.change for each in records.history(self.store, self.la, person)]


def document(person: str, **content: Any) -> dict[str, Any]:
    return {"person_id": person, **content}


@pytest.fixture
def holder(store: Store) -> Holder:
    return Holder(store)


# ---- taking in ----


def test_what_becomes_of_a_child(holder: Holder) -> None:
    """New is stored, the same is unchanged, another is changed, and an older one than is held is refused."""
    for day, note, expected in [
        ("2025-01-01", "a", "stored"),
        ("2025-01-01", "a", "unchanged"),
        ("2025-03-01", "b", "changed"),
        ("2025-02-01", "c", "refused:older"),
        ("2025-02-01", "b", "unchanged"),
        ("2025-03-01", "d", "changed"),
    ]:
        assert holder.send(day, "p", note=note) == [expected], (day, note)
    assert holder.now() == {"p": "d"}
    assert holder.changes("p") == [Change.SUBMITTED] * 3
    assert holder.was("p", "2024-12-31") is None
    assert holder.was("p", "2025-02-28") == ("a", State.HELD)
    assert holder.was("p", "2025-03-01") == ("d", State.HELD)


def test_many_children_are_taken_in_batches(holder: Holder) -> None:
    """More than a batch, in any order, one of them twice: each child ends as the last that was sent of it."""
    people = [f"p{number:03}" for number in range(230)]
    sent = [document(each, note=1) for each in people] + [document("p000", note=2)]
    assert [result for _, result in holder.take("2025-01-01", sent)] == ["stored"] * 230 + ["changed"]
    assert set(holder.send("2025-01-01", *people[1:], note=1)) == {"unchanged"}
    assert holder.now() == dict.fromkeys(people, 1) | {"p000": 2}


def test_a_day_to_come_counts_as_today(holder: Holder) -> None:
    """An extract dated by a slip of the pen in years to come does not keep out what follows."""
    holder.send("2099-01-01", "p", note="a")
    assert holder.send(versions.today(holder.store), "p", note="b") == ["changed"]


def test_two_submissions_at_once_are_taken_one_after_the_other(holder: Holder) -> None:
    """Neither is lost, and the versions of a child are numbered without a gap."""
    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(lambda note: holder.send("2025-01-01", "p", "q", note=note), range(8)))
    assert sum(result.count("stored") for result in results) == 2
    assert [each.version for each in records.history(holder.store, LA, "p")] == list(range(1, 9))


def test_missing_is_not_removed(holder: Holder) -> None:
    """A child that a whole extract no longer has is held until the authority confirms, or comes back by itself."""
    holder.send("2025-01-01", "a", "b", "c", note=1)
    gone = holder.do(records.missing, {"a"}, keys=False, submission="sub_2", valid_from="2025-02-01")
    assert gone == ["b", "c"]
    assert set(holder.now()) == {"a", "b", "c"}
    assert holder.do(records.missing, {"a"}, keys=False, submission="sub_2", valid_from="2025-02-01") == []
    assert holder.send("2025-03-01", "b", note=1) == ["unchanged"]
    assert holder.do(records.confirm_missing, keys=False, **BY) == ["c"]
    assert set(holder.now()) == {"a", "b"}
    assert holder.changes("b") == [Change.SUBMITTED, Change.MISSING, Change.RETURNED]
    assert holder.was("b", "2025-02-15") == (1, State.MISSING)
    assert holder.was("c", "2025-01-15") == (1, State.HELD)
    assert holder.was("c", "2025-04-01") == (1, State.REMOVED)


def test_removed_is_explicit_and_keeps_history(holder: Holder) -> None:
    """What a payload removes is no longer held; sent again, it is."""
    holder.send("2025-01-01", "a", note=1)
    removal = {"submission": "sub_2", "valid_from": "2025-02-01"}
    assert holder.do(records.remove, ["a", "unknown"], keys=False, **removal) == ["a"]
    assert holder.do(records.remove, ["a"], keys=False, **removal) == []
    assert holder.now() == {}
    assert holder.send("2025-03-01", "a", note=1) == ["stored"]
    assert holder.now() == {"a": 1}
    assert holder.was("a", "2025-02-10") == (1, State.REMOVED)


# ---- correct, supersede, withdraw, restore ----


def test_a_correction_takes_the_place_from_the_same_day(holder: Holder) -> None:
    """What was wrong is corrected for its own time, also where a later document holds now; what was known stays told."""
    holder.send("2025-01-01", "p", note="wrong")
    holder.send("2025-03-01", "p", note="later")
    before = holder.store.now()
    assert holder.do(records.correct, "p", document("p", note="right"), valid_from="2025-01-01", **BY) == 3
    assert holder.now() == {"p": "later"}
    assert holder.was("p", "2025-02-01") == ("right", State.HELD)
    assert holder.was("p", "2025-02-01", before) == ("wrong", State.HELD)
    assert holder.do(records.correct, "p", document("p", note="latest"), **BY) == 4
    assert holder.now() == {"p": "latest"}
    assert holder.send("2025-03-01", "p", note="latest") == ["unchanged"]
    assert holder.do(records.correct, "p", document("p", note="latest"), **BY) == 4
    assert records.history(holder.store, LA, "p")[-1][3:] == (Change.CORRECTED, None, "prn_officer", "asked to")


def test_what_supersedes_holds_from_a_later_day(holder: Holder) -> None:
    """What went before stays true of its time."""
    holder.send("2025-01-01", "p", note="then")
    assert holder.do(records.supersede, "p", document("p", note="now"), valid_from="2025-06-01", **BY) == 2
    assert (holder.was("p", "2025-05-31"), holder.was("p", "2025-06-01")) == (("then", State.HELD), ("now", State.HELD))


def test_what_is_withdrawn_stays_so_until_it_is_restored(holder: Holder) -> None:
    """It is hidden from new shares whatever is sent, and all of it is kept."""
    holder.send("2025-01-01", "p", note=1)
    for _ in range(2):
        holder.do(records.withdraw, "p", **BY)
    assert holder.send("2025-02-01", "p", note=2) == ["changed"]
    assert holder.now() == {}
    assert holder.was("p", "2025-02-01") == (2, State.WITHDRAWN)
    holder.do(records.restore, "p", **BY)
    assert holder.now() == {"p": 2}
    assert holder.changes("p") == [Change.SUBMITTED, Change.WITHDRAWN, Change.SUBMITTED, Change.RESTORED]


@pytest.mark.parametrize(
    ("verb", "given", "named", "kind"),
    [
        (records.correct, ("x", document("x")), {}, "not-found"),
        (records.correct, ("p", document("x")), {}, "body-malformed"),
        (records.correct, ("p", document("p", note=2)), {"valid_from": "2024-01-01"}, "state-conflict"),
        (records.correct, ("p", document("p", note=2)), {"valid_from": "2999-01-01"}, "state-conflict"),
        (records.supersede, ("p", document("p", note=2)), {"valid_from": "2025-01-01"}, "state-conflict"),
        (records.supersede, ("p", document("p", note=2)), {"valid_from": "2999-01-01"}, "state-conflict"),
        (records.withdraw, ("x",), {}, "not-found"),
        (records.restore, ("p",), {}, "state-conflict"),
        (records.purge, ("x",), {}, "not-found"),
        (records.purge, ("p",), {"records": [("referrals", "nowhere")]}, "not-found"),
    ],
)
def test_what_cannot_be_done_is_refused(sqlite_store: Store, verb: Any, given: Any, named: Any, kind: str) -> None:
    """Each refusal has its kind, and changes nothing."""
    holder = Holder(sqlite_store)
    holder.send("2025-01-01", "p", note=1)
    with pytest.raises(ExchangeRefused) as refused:
        holder.do(verb, *given, **named, **BY)
    assert refused.value.kind == kind
    assert holder.changes("p") == [Change.SUBMITTED]


# ---- laws ----

_numbers = itertools.count(1)
_days = st.sampled_from(["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"])
_people = st.sampled_from(["p", "q"])
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("send"), _people, _days, st.integers(0, 3)),
        st.tuples(st.just("correct"), _people, _days, st.integers(4, 7)),
        st.tuples(st.sampled_from(["withdraw", "restore", "remove", "missing", "purge"]), _people, _days, st.just(0)),
    ),
    min_size=2,
    max_size=12,
)


def _step(holder: Holder, verb: str, person: str, day: str, note: int) -> None:
    if verb == "send":
        holder.send(day, person, note=note)
    elif verb == "missing":
        holder.do(records.missing, {"p", "q"} - {person}, keys=False, submission="sub_9", valid_from=day)
    elif verb == "remove":
        holder.do(records.remove, [person], keys=False, submission="sub_9", valid_from=day)
    else:
        given = (person, document(person, note=note)) if verb == "correct" else (person,)
        named = {"valid_from": day} if verb == "correct" else {}
        with suppress(ExchangeRefused):
            holder.do(getattr(records, verb), *given, **named, **BY)


def hold_to_what_was_known(holder: Holder, steps: list[Any]) -> None:
    """Take *steps*, and after all of them ask again what was asked after each."""
    told: list[tuple[str, str, int, Any]] = []
    for verb, person, *rest in steps:
        _step(holder, verb, person, *rest)
        if verb == "purge":
            told = [each for each in told if each[0] != person]
        moment = holder.store.now()
        told += [
            (each, day, moment, holder.was(each, day, moment))
            for each in ("p", "q")
            for day in ("2025-01-15", "2025-03-01", "2025-12-31")
        ]
    for person, day, moment, then in told:
        assert holder.was(person, day, moment) == then
    held = [orjson.loads(content) for _, content in records.current(holder.store, holder.la)]
    assert {result for _, result in holder.take(versions.today(holder.store), held)} <= {"unchanged"}
    for each in held:
        note, state = holder.was(each["person_id"], "2999-01-01") or (None, None)
        assert (note, state in {State.HELD, State.MISSING}) == (each["note"], True)


_many = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(_many, max_examples=40)
@given(steps=_steps)
def test_what_was_known_never_changes(sqlite_store: Store, steps: list[Any]) -> None:
    """Whatever comes later, unless it is a purge, each day is told as it was known; to send all again changes nothing."""
    hold_to_what_was_known(Holder(sqlite_store, f"{next(_numbers):09}"), steps)


@pytest.mark.soak
@settings(_many, max_examples=400)
@given(steps=_steps)
def test_what_was_known_never_changes_at_length(store: Store, steps: list[Any]) -> None:
    """The same, ten times as often, and in PostgreSQL too."""
    hold_to_what_was_known(Holder(store, f"{next(_numbers):09}"), steps)


# ---- purge ----


def everything(store: Store) -> bytes:
    """Return all that is in any table, as it can be read."""
    found = b""
    with store.transaction("ingest", la=LA, organisation=LA) as connection:
        for table in METADATA.sorted_tables:
            for row in connection.execute(sa.select(table)):
                found += b"\n" + b" ".join(_readable(value, dict(row._mapping)) for value in row)
    return found


def _readable(value: Any, row: dict[str, Any]) -> bytes:
    if isinstance(value, bytes):
        if "dictionary" in row:
            return documents.unpack(value, row["dictionary"])
        try:
            return zstandard.decompress(value)
        except zstandard.ZstdError:
            return value
    return str(value).encode()


def _waits(connection: sa.Connection, body: bytes, asked: dict[str, Any], submission: str = "sub_waiting") -> None:
    facts = {"mode": "", "sha256": "", "bytes": 0, "submitted_by": "x", "organisation": "x", "received_at": 1}
    connection.execute(
        sa.insert(SUBMISSION).values(
            la=LA, id=submission, number=len(submission), state="received", asked=orjson.dumps(asked).decode(), **facts
        )
    )
    for part in range(0, len(body), 50):
        row = {"la": LA, "submission": submission, "part": part // 50, "content": body[part : part + 50]}
        connection.execute(sa.insert(BODY).values(row))


def _shared(connection: sa.Connection, keys: ServerKeys) -> None:
    words = dict.fromkeys(
        (
            "agreement",
            "collection",
            "period",
            "sign_off",
            "verdict",
            "release",
            "fields",
            "state",
            "sha256",
            "shared_by",
        ),
        "x",
    )
    connection.execute(
        sa.insert(SHARE).values(
            la=LA, id="shr_1", agreement_version=1, consumer="ofsted", rows=2, shared_at=1, ends_at=2, **words
        )
    )
    for position, person in enumerate((CANARY, "other"), start=1):
        row = {"la": LA, "share": "shr_1", "position": position, "person": keys.mark(connection, LA, person)}
        connection.execute(sa.insert(SHARE_ROW).values(**row, body=zstandard.compress(person.encode())))


def test_a_purge_leaves_nothing_but_a_tombstone(holder: Holder) -> None:
    """Live, history, outcomes, what waits and shares are rid of the child; its identifier is refused until restored."""
    store = holder.store
    for day in ("2025-01-01", "2025-02-01"):
        holder.send(day, CANARY, "other", note=f"{CANARY} {day}")
    with store.transaction("ingest", la=LA) as connection:
        outcomes.write(connection, LA, "sub_1", [ChildOutcome(CANARY, "stored", 0), ChildOutcome("other", "stored", 1)])
        body = {"header": {}, "children": [document(CANARY), document("other")], "removed": [CANARY]}
        _waits(connection, orjson.dumps(body), {})
        _shared(connection, holder.keys)
    with store.transaction("ingest", la=LA) as connection:
        connection.execute(sa.update(VERSION).where(VERSION.c.person_id == "other").values(note=None))
    holder.send("2025-03-01", "other", note="of the other alone")
    holder.do(records.purge, "other", **BY)
    holder.do(records.restore, "other", **BY)
    assert CANARY.encode() in everything(store)
    assert holder.do(records.purge, CANARY, **BY) == erasure.Purged(versions=2, rows=1)
    assert CANARY.encode() not in everything(store)
    assert holder.do(records.purge, CANARY, **BY) == erasure.Purged(0, 0)
    assert holder.send("2025-04-01", CANARY, "other", note=1) == ["refused:purged-identifier", "stored"]
    with pytest.raises(ExchangeRefused) as refused:
        holder.do(records.correct, CANARY, document(CANARY), **BY)
    assert refused.value.kind == "purged-identifier"
    with store.transaction("ingest", la=LA) as connection:
        grave = connection.execute(sa.select(TOMBSTONE).where(TOMBSTONE.c.restored_at.is_(None))).one()
    assert (grave.versions, grave.reason, grave.purged_by) == (2, "asked to", "prn_officer")
    told = [orjson.loads(each.body)["data"] for each in events.events(store, "ofsted")]
    assert told[-1] == {"authority": LA, "share": "shr_1", "positions": [1]}
    assert events.events(store, LA)[-1].type == "record.purged"
    holder.do(records.restore, CANARY, **BY)
    assert holder.send("2025-04-01", CANARY, note=1) == ["stored"]


def test_a_purge_leaves_nothing_of_a_submission_as_it_is_sent(store: Store) -> None:
    """Not in the report of its mistakes, nor in its receipt, nor with those that are dealt with later."""
    made = exchange(store)
    caller = Principal("prn_1", "machine", LA, "authority", frozenset({"la-submitter"}), frozenset(), la=LA)
    header = {"standard": "ssd", "release": "1.1.0", "local_authority": LA, "mode": "delta"}
    wrong = {"person_id": CANARY, "sex": "X", "referrals": [{"referral_id": f"{CANARY}-r"}] * 2}
    right = {"person_id": CANARY, "date_of_birth": "2015-04-01", "sex": "F", "ethnicity": "WBRI", "forename": CANARY}
    for later, child in [(False, wrong), (False, right), (True, right)]:
        body = orjson.dumps({"header": header, "children": [child, {"person_id": "other", "sex": "F"}]})
        submissions.receive(made, caller, Spooled.of(body), asked=submissions.Asked(later=later), key=None)
    assert everything(store).count(CANARY.encode()) > 3
    with store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.purge(connection, store, made.keys, LA, CANARY, **BY)
    assert CANARY.encode() not in everything(store)


def test_what_was_purged_is_gone_from_the_file(sqlite_store: Store) -> None:
    """SQLite overwrites what it deletes: once its log is taken in, no byte of the child is left on the disk."""
    holder = Holder(sqlite_store)
    holder.send("2025-01-01", CANARY)
    holder.do(records.purge, CANARY, **BY)
    with sqlite_store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert sqlite_store.file is not None
    assert CANARY.encode() not in sqlite_store.file.read_bytes()


@pytest.mark.parametrize("of", [CANARY, None])
def test_a_legal_hold_wins(holder: Holder, of: str | None) -> None:
    """What a hold covers, one child or the whole authority, is not purged until the hold is lifted."""
    holder.send("2025-01-01", CANARY, "other", note=1)
    hold = holder.do(records.place_hold, of, keys=False, by="prn_officer", reason="inquiry")
    with pytest.raises(ExchangeRefused) as refused:
        holder.do(records.purge, CANARY, **BY)
    assert refused.value.kind == "legal-hold"
    assert CANARY in holder.now()
    if of is not None:
        holder.do(records.purge, "other", **BY)
    holder.do(records.lift_hold, hold, keys=False, by="prn_officer")
    with pytest.raises(ExchangeRefused):
        holder.do(records.lift_hold, hold, keys=False, by="prn_officer")
    holder.do(records.purge, CANARY, **BY)
    assert [(each.person_id, each.lifted_by) for each in records.holds(holder.store, LA)] == [(of, "prn_officer")]


PLANS = document(
    "p",
    referrals=[{"referral_id": "r1"}, {"referral_id": "r2"}],
    child_protection_plans=[
        {"child_protection_plan_id": "c1", "child_protection_plan_referral_id": "r1"},
        {"child_protection_plan_id": "c2", "child_protection_plan_referral_id": "r2"},
    ],
    child_protection_visits=[
        {"child_protection_visit_id": "v1", "child_protection_visit_child_protection_plan_id": "c1"},
        {"child_protection_visit_id": "v2", "child_protection_visit_child_protection_plan_id": "c2"},
    ],
    initial_conferences=[
        {
            "initial_conference_id": "i2",
            "initial_conference_section_47_id": "s9",
            "initial_conference_child_protection_plan_id": "c1",
        }
    ],
)


def _ids(content: dict[str, Any]) -> set[str]:
    return {key for _, key in erasure._records_of(content)}


def test_single_records_are_purged_with_what_hangs_on_them(holder: Holder) -> None:
    """They go from every version; a mere reference to them goes, not the record; sent again, the child is refused."""
    holder.take("2025-01-01", [PLANS])
    holder.take("2025-02-01", [{**PLANS, "note": 2}])
    done = holder.do(records.purge, "p", records=[("child_protection_plans", "c1")], **BY)
    assert done.versions == 2
    for day in ("2025-01-15", "2025-02-15"):
        found = records.as_it_was(holder.store, LA, "p", on=day)
        assert found is not None
        left = orjson.loads(found.document)
        assert _ids(left) == {"r1", "r2", "c2", "v2", "i2"}
        assert "initial_conference_child_protection_plan_id" not in left["initial_conferences"][0]
    assert holder.changes("p")[-1] is Change.PURGED
    assert holder.take("2025-03-01", [{**PLANS, "note": 3}]) == [("p", "refused:purged-identifier")]
    assert holder.take("2025-03-01", [left]) == [("p", "unchanged")]
    holder.do(records.restore, "p", **BY)
    assert holder.take("2025-03-01", [{**PLANS, "note": 3}]) == [("p", "changed")]


def test_a_purged_referral_takes_the_plan_and_its_visits_along() -> None:
    """What hangs on what hangs on it goes too; what was not asked for stays as it was."""
    left, gone = erasure.without(PLANS, {("referrals", "r1"), ("referrals", "unknown")})
    assert gone == {("referrals", "r1"), ("child_protection_plans", "c1"), ("child_protection_visits", "v1")}
    assert _ids(left) == {"r2", "c2", "v2", "i2"}
    assert erasure.without(PLANS, {("referrals", "unknown")}) == (PLANS, set())


@pytest.mark.parametrize("ndjson", [False, True])
@pytest.mark.parametrize(
    ("encoding", "pack", "unpack"),
    [
        ("identity", bytes, bytes),
        ("gzip", gzip.compress, gzip.decompress),
        ("zstd", zstandard.compress, lambda body: zstandard.ZstdDecompressor().decompressobj().decompress(body)),
    ],
)
def test_what_waits_is_put_back_in_its_form(
    sqlite_store: Store, encoding: str, pack: Any, unpack: Any, ndjson: bool
) -> None:
    """The child is taken out of a body that waits, which stays as it was sent otherwise."""
    children = [document("a", note=1), document(CANARY, note=2), document("b", note=3)]
    lines = [{"header": {"mode": "delta"}}, *children]
    whole = {"header": {"mode": "delta"}, "children": children}
    body = b"\n".join(map(orjson.dumps, lines)) if ndjson else orjson.dumps(whole)
    with sqlite_store.transaction("ingest", la=LA) as connection:
        _waits(connection, pack(body), {"encoding": encoding, "ndjson": ndjson})
        _waits(connection, b"nothing that can be read", {}, "sub_unreadable")
        assert waiting.forget(connection, LA, CANARY, lambda _: None) == 1
        assert waiting.forget(connection, LA, CANARY, lambda _: None) == 0
        parts = connection.execute(
            sa.select(BODY.c.content).where(BODY.c.submission == "sub_waiting").order_by(BODY.c.part)
        )
        left = unpack(b"".join(parts.scalars()))
    found = list(map(orjson.loads, left.splitlines())) if ndjson else orjson.loads(left)["children"]
    assert [each for each in found if "person_id" in each] == [document("a", note=1), document("b", note=3)]


def test_no_two_authorities_meet(holder: Holder) -> None:
    """The same identifier in two authorities is two children: purged in one, it is as it was in the other."""
    other = Holder(holder.store, "301")
    other.keys = holder.keys
    for each in (holder, other):
        each.send("2025-01-01", "p", note=each.la)
    holder.do(records.purge, "p", **BY)
    assert (holder.now(), other.now()) == ({}, {"p": "301"})
    assert other.send("2025-02-01", "p", note=1) == ["changed"]
