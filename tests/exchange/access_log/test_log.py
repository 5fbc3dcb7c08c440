"""The access log in the store: entries without a gap, sealed, found again, and no change of the database unseen."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import orjson
import pytest
import sqlalchemy as sa

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.audit import verify
from ssd_registry.exchange.access_log.log import Access, LogBroken, Wanted, append, entries, export, heads, seal
from ssd_registry.exchange.access_log.merkle import consistent, includes
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.schema import LOG, LOG_END, SHARE_ROW, TASK, TREE_HEAD
from ssd_registry.exchange.store import Store

LA, OTHER_LA = "845", "846"
CHILD, OTHER_CHILD = b"c" * 16, b"d" * 16


@pytest.fixture
def keys(tmp_path: Path) -> ServerKeys:
    return ServerKeys.open(tmp_path / "server-key.json")


def access(kind: str = "share.read", **more: Any) -> Access:
    facts = {"organisation": "ofsted", "principal": "ofsted-client", "collection": "cin", "children": 3} | more
    return Access(kind, **facts)


def log(store: Store, *wanted: Access, la: str = LA) -> list[int]:
    numbers = []
    for each in wanted:
        with store.transaction("ingest", la=la) as connection:
            numbers.append(append(connection, store, la, each))
    return numbers


def read(store: Store, query: sa.Select[Any], la: str = LA) -> list[Any]:
    with store.transaction("ingest", la=la, read=True) as connection:
        return list(connection.execute(query).all())


def change(store: Store, *statements: sa.Executable) -> None:
    """Change the database as who owns it can: past every grant and policy."""
    if store.is_sqlite:
        with store.owner() as connection:
            for statement in statements:
                connection.execute(statement)
        return
    owner = sa.create_engine(store.url.set(drivername="postgresql+psycopg", username="postgres"))
    with owner.begin() as connection:
        for statement in statements:
            connection.execute(statement)
    owner.dispose()


def test_entries_are_numbered_for_each_authority_and_say_what_was_told(store: Store) -> None:
    """An authority sees each access in its own log, with everything that makes it accountable."""
    assert log(store, access(), access("record.read", person=CHILD, purpose="Prüfung; 'x'")) == [1, 2]
    assert log(store, access(), la=OTHER_LA) == [1]
    first, second = entries(store, LA)
    assert (first.number, first.kind, first.organisation, first.children, first.result) == (
        1,
        "share.read",
        "ofsted",
        3,
        "ok",
    )
    assert (second.person, second.purpose) == (CHILD.hex(), "Prüfung; 'x'")
    assert first.at is not None
    assert first.at.endswith("Z")


def _log_and_fail(store: Store) -> None:
    with store.transaction("ingest", la=LA) as connection:
        append(connection, store, LA, access("lost"))
        raise RuntimeError


def test_what_is_rolled_back_was_not_logged_and_leaves_no_gap(store: Store) -> None:
    """A number is given when the access is, and never to one that did not happen."""
    log(store, access())
    with pytest.raises(RuntimeError):
        _log_and_fail(store)
    assert log(store, access("kept")) == [2]
    assert [each.kind for each in entries(store, LA)] == ["share.read", "kept"]


def test_a_consumer_adds_to_a_log_that_it_cannot_read(store: Store) -> None:
    """The transaction that reads a share can log that, and nothing else of the log."""
    with store.transaction("consumer", la=LA, organisation="ofsted", agreement="a") as connection:
        assert append(connection, store, LA, access()) == 1
    with store.transaction("consumer", la=LA, organisation="ofsted", agreement="a") as connection:
        assert append(connection, store, LA, access()) == 2
    assert [each.number for each in entries(store, LA)] == [1, 2]


def test_pages_go_on_where_the_last_one_ended(store: Store) -> None:
    """Forwards for who follows the log, backwards for who wants the latest first."""
    log(store, *(access() for _ in range(7)))

    def numbers(**more: Any) -> list[int]:
        return [each.number for each in entries(store, LA, limit=3, **more)]

    assert [numbers(), numbers(after=3), numbers(after=6), numbers(after=7)] == [[1, 2, 3], [4, 5, 6], [7], []]
    assert [numbers(newest=True), numbers(newest=True, after=2)] == [[7, 6, 5], [1]]


def test_who_saw_a_child_is_answered(store: Store) -> None:
    """Who looked at the child, and who read the part of a share in which it is; nobody else."""
    rows = [
        {"la": LA, "share": "s", "position": position, "person": OTHER_CHILD if position < 5 else CHILD, "body": b""}
        for position in (4, 5)
    ]
    with store.transaction("ingest", la=LA) as connection:
        connection.execute(sa.insert(SHARE_ROW), rows)
    log(
        store,
        access(share="s", first=1, last=4),
        access(share="s", first=5, last=9),
        access(share="other", first=1, last=9),
        access("record.read", person=CHILD),
        access("record.read", person=OTHER_CHILD),
        access(share="s", first=1, last=9),
    )
    assert [each.number for each in entries(store, LA, person=CHILD)] == [2, 4, 6]
    assert [each.number for each in entries(store, LA, person=OTHER_CHILD, newest=True)] == [6, 5, 1]
    assert entries(store, LA, person=b"e" * 16) == []


def test_entries_are_found_by_what_they_say(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """By organisation, by return, and by time."""
    clock = iter(range(10**9, 10**9 + 1000))
    monkeypatch.setattr(store, "_clock", lambda: 10**9)
    log(store, access(), access(organisation="dfe"), access(organisation="OFSTED", collection=None))
    monkeypatch.setattr(store, "_clock", lambda: next(clock) + 100)
    log(store, access(collection="ssda903"))

    def found(**wanted: Any) -> list[int]:
        return [each.number for each in entries(store, LA, wanted=Wanted(**wanted))]

    late = (10**9 + 50) * 1_000_000
    assert found(organisation="ofsted") == [1, 4]
    assert found(collection="cin") == [1, 2]
    assert found(collection="cin", organisation="dfe") == [2]
    assert (found(since=late), found(until=late)) == ([4], [1, 2, 3])
    assert found(organisation="o%") == []
    assert [each.number for each in access_log.all_entries(store, LA, Wanted())] == [1, 2, 3, 4]


def test_an_erased_entry_keeps_its_place_and_the_erasure_is_logged(store: Store, keys: ServerKeys) -> None:
    """What it said is gone from the database, and the log is whole all the same."""
    log(store, access(), access("record.read", person=CHILD), access())
    seal(store, keys, LA)
    with store.transaction("ingest", la=LA) as connection:
        erasing = Access("access-log.erase", LA, "officer", children=1)
        assert access_log.erase(connection, store, LA, [2], erasing) == 4
    erased = entries(store, LA)[1]
    assert (erased.number, erased.erased, erased.kind) == (2, True, None)
    assert read(store, sa.select(LOG.c.entry, LOG.c.salt, LOG.c.person).where(LOG.c.number == 2)) == [
        (None, None, None)
    ]
    assert entries(store, LA, person=CHILD) == []
    verdict = verify(export(store, keys, LA))
    assert (verdict.whole, verdict.erased, verdict.size) == (True, [2], 4)


def test_a_log_is_sealed_when_it_has_grown_and_the_task_is_done_with_it(store: Store, keys: ServerKeys) -> None:
    """A head is signed for what there is; nothing is signed twice, and one task waits however much is logged."""
    assert seal(store, keys, LA) is None
    log(store, access(), access())
    tasks = sa.select(TASK.c.id, TASK.c.kind)
    assert read(store, tasks) == [("seal/845", "seal")]
    first = seal(store, keys, LA)
    assert first is not None
    assert (first.size, read(store, tasks), seal(store, keys, LA)) == (2, [], None)
    log(store, access())
    second = seal(store, keys, LA)
    assert second is not None
    assert heads(store, LA) == [first, second]
    assert heads(store, LA, after=2) == [second]
    assert keys.read(second.signed, kind="tree-head+jwt")["root"] == second.root


def test_an_entry_that_was_spoilt_in_the_database_keeps_no_page_from_being_read(store: Store) -> None:
    """The others are shown, and that one as what it is."""
    log(store, access(), access(), access())
    change(store, _set(2, entry="{"))
    assert [each.kind for each in entries(store, LA)] == ["share.read", "spoilt", "share.read"]


def test_an_entry_and_growth_are_proved(store: Store, keys: ServerKeys) -> None:
    """A proof holds by itself, with the signed head; a log that has not been sealed yet is sealed for it."""
    log(store, *(access() for _ in range(5)))
    first = seal(store, keys, LA)
    assert first is not None
    log(store, *(access() for _ in range(4)))
    entry = access_log.prove_inclusion(store, keys, LA, 7)
    proof, head = [bytes.fromhex(each) for each in entry.proof], entry.head
    assert includes(bytes.fromhex(entry.leaf), 6, head.size, proof, bytes.fromhex(head.root))
    grown = access_log.prove_consistency(store, keys, LA, 5, 9)
    roots = (bytes.fromhex(grown.roots[0]), bytes.fromhex(grown.roots[1]))
    assert consistent(5, 9, roots, [bytes.fromhex(each) for each in grown.proof])
    assert (grown.roots[0], grown.roots[1]) == (first.root, grown.head.root)
    for number in (0, 10):
        with pytest.raises(ExchangeRefused) as refused:
            access_log.prove_inclusion(store, keys, LA, number)
        assert refused.value.kind == "not-found"
    with pytest.raises(ExchangeRefused, match="Swap them"):
        access_log.prove_consistency(store, keys, LA, 9, 5)


def test_an_export_is_whole_and_follows_from_an_earlier_one(store: Store, keys: ServerKeys) -> None:
    """What was exported before and what is exported now are one log; an empty one is signed for too."""
    empty = export(store, keys, LA)
    log(store, *(access(purpose='Zeile\n"zwei" \x7f\u2028 😀') for _ in range(3)))
    earlier = export(store, keys, LA)
    log(store, access())
    now = export(store, keys, LA)
    assert [verify(each).size for each in (empty, earlier, now)] == [0, 3, 4]
    assert all(verify(*pair[:1], since=pair[1]).whole for pair in ((now, earlier), (now, empty), (earlier, empty)))
    assert len(now.splitlines()) == len(earlier.splitlines()) + 2  # one more entry, one more head


Statements = list[sa.Executable]
MINE = LOG.c.la == LA


def _set(number: int, **values: Any) -> sa.Update:
    return sa.update(LOG).where(MINE, LOG.c.number == number).values(**values)


def _entry(number: int, more: dict[str, Any]) -> sa.Update:
    entry = {"la": LA, "number": number} | more
    return _set(number, entry=orjson.dumps(entry, option=orjson.OPT_SORT_KEYS).decode())


def _swapped() -> Statements:
    numbers = ((2, 99), (3, 2), (99, 3))
    return [sa.update(LOG).where(MINE, LOG.c.number == old).values(number=new) for old, new in numbers]


def _end(number: int) -> sa.Update:
    chain = sa.select(LOG.c.chain).where(MINE, LOG.c.number == number).scalar_subquery()
    return sa.update(LOG_END).where(LOG_END.c.la == LA).values(number=number, chain=chain)


CHANGES: list[tuple[str, Callable[[], Statements], set[tuple[str, int | None]]]] = [
    ("an entry", lambda: [_entry(3, {"children": 1})], {("changed", 3)}),
    ("an entry that is no JSON now", lambda: [_set(3, entry="{")], {("changed", 3)}),
    ("a salt", lambda: [_set(3, salt=bytes(16))], {("changed", 3)}),
    ("a salt taken away", lambda: [_set(3, salt=None)], {("changed", 3)}),
    ("a leaf", lambda: [_set(3, leaf=bytes(32))], {("changed", 3)}),
    ("a leaf cut short", lambda: [_set(3, leaf=bytes(2))], {("changed", 3)}),
    ("a chain", lambda: [_set(3, chain=bytes(32))], {("chain", 3)}),
    ("an entry erased, and another leaf", lambda: [_set(3, entry=None, salt=None, leaf=bytes(32))], {("chain", 3)}),
    ("an entry deleted", lambda: [sa.delete(LOG).where(MINE, LOG.c.number == 3)], {("missing", 3)}),
    ("two entries swapped", _swapped, {("moved", 2), ("moved", 3)}),
    ("the end cut off", lambda: [sa.delete(LOG).where(MINE, LOG.c.number > 3), _end(3)], {("truncated", 5)}),
    ("who it was about", lambda: [_set(3, person=CHILD)], {("misfiled", 3)}),
    ("what was read", lambda: [_set(3, share="other", first=1, last=2)], {("misfiled", 3)}),
    ("when it was", lambda: [_set(3, at=0)], {("misfiled", 3)}),
    ("a head", lambda: [sa.update(TREE_HEAD).values(root=bytes(32), peaks=bytes(64))], {("added", 7)}),
]


@pytest.mark.parametrize(("make", "found"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES])
def test_a_change_of_the_database_is_seen_in_the_export(
    make: Callable[[], Statements], found: set[tuple[str, int | None]], sqlite_store: Store, keys: ServerKeys
) -> None:
    """Who has the database and not the server's key can change nothing unseen, however the log goes on after."""
    log(sqlite_store, *(access() for _ in range(6)))
    seal(sqlite_store, keys, LA)
    change(sqlite_store, *make())
    log(sqlite_store, access())
    verdict = verify(export(sqlite_store, keys, LA))
    assert not verdict.whole
    assert {(each.kind, each.number) for each in verdict.troubles} >= found


def test_nothing_is_signed_for_a_log_that_does_not_follow(store: Store, keys: ServerKeys) -> None:
    """The server's signature is not lent to whoever has changed its database."""
    log(store, access(), access())
    seal(store, keys, LA)
    log(store, access(), access())
    change(store, _set(3, leaf=bytes(32)))
    with pytest.raises(LogBroken, match="entry 3"):
        seal(store, keys, LA)
    assert [each.size for each in heads(store, LA)] == [2]


def test_a_database_put_back_from_a_backup_is_found_out(sqlite_store: Store, keys: ServerKeys, tmp_path: Path) -> None:
    """The log goes on from the backup and holds together; what an authority kept says otherwise."""
    log(sqlite_store, access(), access())
    backup = tmp_path / "backup.sqlite"
    change(sqlite_store, sa.text("vacuum into :path").bindparams(path=str(backup)))
    log(sqlite_store, access(), access())
    kept = export(sqlite_store, keys, LA)
    restored = Store(f"sqlite:///{backup}")
    shorter = export(restored, keys, LA)
    log(restored, *(access() for _ in range(4)))
    forked = export(restored, keys, LA)
    restored.close()
    assert verify(shorter).whole
    assert verify(forked).whole
    assert {(each.kind, each.number) for each in verify(shorter, since=kept).troubles} == {("rolled-back", 3)}
    assert {(each.kind, each.number) for each in verify(forked, since=kept).troubles} == {("forked", 3)}


# ---- many writers at one time ----

WRITERS = 8
PROGRAM = """
import sys, time
from ssd_registry.exchange.access_log.log import Access, append
from ssd_registry.exchange.store import Store
url, la, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
store, end, done = Store(url), time.monotonic() + seconds, 0
while time.monotonic() < end:
    with store.transaction("ingest", la=la) as connection:
        append(connection, store, la, Access("share.read", "ofsted", "p"))
    done += 1
store.close()
print(done)
"""


def _write(store: Store, seconds: float) -> int:
    end, done = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        log(store, access())
        done += 1
    return done


def _written_by_processes(store: Store, seconds: float, count: int) -> int:
    url = store.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", PROGRAM, url, LA, str(seconds)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(count)]
    return sum(int(process.communicate()[0]) for process in running)


def _hold_writers(store: Store, keys: ServerKeys, seconds: float) -> None:
    """Let threads and processes write at one time, with a sealer between them, and check what they wrote."""
    with ThreadPoolExecutor(WRITERS + 1) as pool:
        threads = [pool.submit(_write, store, seconds) for _ in range(WRITERS // 2)]
        processes = pool.submit(_written_by_processes, store, seconds, WRITERS // 2)
        while not all(each.done() for each in threads):
            seal(store, keys, LA)
            time.sleep(seconds / 20)
        written = sum(each.result() for each in threads) + processes.result()
    verdict = verify(export(store, keys, LA))
    assert "\n".join(verdict.lines()).startswith(f"The access log of authority {LA} is whole: {written:,} entries")
    assert (verdict.size, len(heads(store, LA)) > 2) == (written, True)


def _hold_both(stores: list[Store], keys: ServerKeys, seconds: float) -> None:
    with ThreadPoolExecutor(len(stores)) as pool:
        for held in [pool.submit(_hold_writers, store, keys, seconds) for store in stores]:
            held.result()


def test_many_writers_at_one_time_make_one_chain_without_a_gap(
    sqlite_store: Store, postgres_store: Store, keys: ServerKeys
) -> None:
    """Threads and processes add to one log while it is sealed: no fork, no gap, nothing lost (a tenth of G13)."""
    _hold_both([sqlite_store, postgres_store], keys, 6.0)


@pytest.mark.soak
def test_many_writers_for_a_minute_make_one_chain_without_a_gap(
    sqlite_store: Store, postgres_store: Store, keys: ServerKeys
) -> None:
    """Goal G13 at its full figure: 8 writers, 60 seconds, 0 forks, 0 gaps."""
    _hold_both([sqlite_store, postgres_store], keys, 60.0)
