"""A purge leaves nothing but a tombstone, and a legal hold wins over it."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
import sqlalchemy as sa
import zstandard
from tests.exchange.holder import BY, CANARY, LA, Holder, document, waits
from tests.stores import exchange

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import documents, erasure, records
from ssd_registry.exchange.records.records import Change
from ssd_registry.exchange.schema import METADATA, SHARE, SHARE_ROW, TOMBSTONE, VERSION
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import outcomes, submissions
from ssd_registry.exchange.submissions.outcomes import ChildOutcome
from ssd_registry.exchange.submissions.reception import Spooled


@pytest.fixture
def holder(store: Store) -> Holder:
    return Holder(store)


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
        waits(connection, orjson.dumps(body), {})
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
    with store.transaction("ingest", la=LA) as connection:
        assert set(connection.execute(sa.select(TOMBSTONE.c.restored_by)).scalars()) == {"prn_officer"}
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


def test_no_name_is_kept_of_a_purged_child_that_is_sent_again(store: Store) -> None:
    """Whatever else is wrong with it: its structure, or that it stands there twice."""
    made = exchange(store)
    caller = Principal("prn_1", "machine", LA, "authority", frozenset({"la-submitter"}), frozenset(), la=LA)
    header = {"standard": "ssd", "release": "1.1.0", "local_authority": LA, "mode": "delta"}
    right = {"person_id": CANARY, "date_of_birth": "2015-04-01", "sex": "F", "ethnicity": "WBRI"}
    wrong, other = {"person_id": CANARY, "sex": "X"}, {**right, "person_id": "other"}

    def send(*children: dict[str, Any]) -> None:
        body = Spooled.of(orjson.dumps({"header": header, "children": children}))
        submissions.receive(made, caller, body, asked=submissions.Asked(), key=None)

    send(right, other)
    with store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.purge(connection, store, made.keys, LA, CANARY, by="prn_officer", reason="asked to")
    for children in ([wrong, other], [right, right, other], [right, other]):
        send(*children)
    assert CANARY.encode() not in everything(store)
    assert b"refused:purged-identifier" in everything(store)


def test_a_hold_that_was_lifted_keeps_no_name_after_a_purge(holder: Holder) -> None:
    """That there was one, who placed it and who lifted it stays; it names the child by its mark."""
    store = holder.store
    holder.send("2025-01-01", CANARY)
    placed = holder.do(records.place_hold, CANARY, keys=False, **BY)
    holder.do(records.lift_hold, placed, keys=False, by="prn_other")
    holder.do(records.purge, CANARY, **BY)
    assert CANARY.encode() not in everything(store)
    (kept,) = records.holds(store, LA)
    with store.transaction("ingest", la=LA) as connection:
        assert kept.person_id == holder.keys.mark(connection, LA, CANARY).hex()
    assert (kept.id, kept.placed_by, kept.lifted_by) == (placed, "prn_officer", "prn_other")


def test_a_child_that_was_never_taken_in_can_be_purged(holder: Holder) -> None:
    """One that was refused has left its identifier in what became of it: that is erased, and refused from then on."""
    with holder.store.transaction("ingest", la=LA) as connection:
        outcomes.write(connection, LA, "sub_1", [ChildOutcome(CANARY, "refused:structure", 0)])
    assert holder.do(records.purge, CANARY, **BY) == erasure.Purged(0, 0)
    assert CANARY.encode() not in everything(holder.store)
    assert holder.send("2025-01-01", CANARY) == ["refused:purged-identifier"]


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
    (kept,) = records.holds(holder.store, LA)
    assert (kept.id, kept.lifted_by) == (hold, "prn_officer")


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
