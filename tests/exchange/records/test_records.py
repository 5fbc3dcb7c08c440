"""What is held of each child: taken in, corrected, superseded, withdrawn, and each of them another thing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from tests.exchange.holder import BY, LA, Holder, document

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.records.records import Change, State
from ssd_registry.exchange.store import Store


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


def test_no_two_authorities_meet(holder: Holder) -> None:
    """The same identifier in two authorities is two children: purged in one, it is as it was in the other."""
    other = Holder(holder.store, "301")
    other.keys = holder.keys
    for each in (holder, other):
        each.send("2025-01-01", "p", note=each.la)
    holder.do(records.purge, "p", **BY)
    assert (holder.now(), other.now()) == ({}, {"p": "301"})
    assert other.send("2025-02-01", "p", note=1) == ["changed"]
