"""SQLite loses nothing that was acknowledged when the power fails, a disk is full, or a write fails."""

from __future__ import annotations

import itertools
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from ssd_registry.errors import StoreUnavailable
from ssd_registry.exchange.store import Store

from . import ledger
from .canaries import World
from .conftest import say
from .power import FAILED_WRITE, FULL, KEPT, Disk

_WRITES = 250


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a store that holds nothing yet."""
    file = tmp_path_factory.mktemp("empty") / "exchange.sqlite"
    ledger.prepare(f"sqlite:///{file}").close()
    return file


@contextmanager
def _opened(url: str, synchronous: str = "FULL", checkpoint: int = 1000) -> Iterator[Store]:
    """Give a store that is less careful than it should be, or tidies its log more often, where that is asked."""
    with closing(Store(url)) as store:

        @sa.event.listens_for(store.engine, "connect")
        def set_up(connection: object, _: object) -> None:
            connection.execute(f"PRAGMA synchronous = {synchronous}")  # type: ignore[attr-defined]
            connection.execute(f"PRAGMA wal_autocheckpoint = {checkpoint}")  # type: ignore[attr-defined]

        yield store


def _write_until_it_fails(store: Store) -> int:
    """Return how many transactions were acknowledged."""
    for number in itertools.count(1):
        try:
            ledger.write(store, number)
        except StoreUnavailable:
            return number - 1
    raise AssertionError


def _faults(file: Path, acknowledged: int) -> list[str]:
    """Return what is wrong with what is found when the power is back."""
    with closing(Store(f"sqlite:///{file}")) as store:
        try:
            with store.owner() as connection:
                sound = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            return (
                [f"corrupt: {sound[:3]}"] if sound != ["ok"] else ledger.faults(store, acknowledged, acknowledged + 1)
            )
        except (sa.exc.DatabaseError, StoreUnavailable) as error:
            return [f"corrupt: {type(error).__name__}"]


def _cut(empty: Path, folder: Path, chance: random.Random, synchronous: str) -> list[str]:
    """Cut the power once, and return what is wrong afterwards."""
    before, after = folder / "before", folder / "after"
    before.mkdir()
    after.mkdir()
    shutil.copy(empty, before)
    with Disk(before, ends=chance.randint(1, _WRITES)) as disk:
        with _opened(disk.url(empty.name), synchronous, chance.choice((10, 1000))) as store:
            acknowledged = _write_until_it_fails(store)
        disk.after_the_cut(after, chance, chance.choice(KEPT))
    return _faults(after / empty.name, acknowledged)


def _cuts(times: int, empty: Path, folder: Path, chance: random.Random, synchronous: str) -> list[str]:
    found = []
    for number in range(times):
        place = folder / f"{synchronous}-{number}"
        place.mkdir()
        found += [f"cut {number}: {fault}" for fault in _cut(empty, place, chance, synchronous)]
        shutil.rmtree(place)
    return found


@pytest.mark.parametrize("times", [60, pytest.param(2000, marks=pytest.mark.soak)])
def test_power_cuts_lose_nothing_that_was_acknowledged(
    times: int, empty: Path, tmp_path: Path, chance: random.Random
) -> None:
    """As the store sets SQLite up, no cut of the power loses or spoils anything."""
    assert _cuts(times, empty, tmp_path, chance, "FULL") == []


@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
@pytest.mark.parametrize("times", [20, pytest.param(400, marks=pytest.mark.soak)])
def test_power_cuts_are_felt_where_sqlite_is_less_careful(
    times: int, synchronous: str, empty: Path, tmp_path: Path, chance: random.Random
) -> None:
    """The control: the same cuts do lose data where less is synced, so they would be seen."""
    found = _cuts(times, empty, tmp_path, chance, synchronous)
    spoiled = sum("corrupt" in fault for fault in found)
    say(f"{synchronous}: {len(found)} of {times} cuts lost data, {spoiled} of them spoiled it")
    assert len(found) > times / 5


@pytest.mark.parametrize("fails", [FULL, FAILED_WRITE], ids=["full", "failed"])
@pytest.mark.parametrize("ends", [range(1, 500, 11), pytest.param(range(1, 501), marks=pytest.mark.soak)])
def test_no_write_that_fails_leaves_half_a_transaction(ends: range, fails: int, empty: Path, tmp_path: Path) -> None:
    """Whichever write fails, the store says so, can still be read, holds whole transactions, and goes on after."""
    found = []
    for end in ends:
        found += [f"write {end}: {fault}" for fault in _fail(empty, tmp_path, end, fails)]
    assert found == []


def _fail(empty: Path, folder: Path, end: int, fails: int) -> list[str]:
    """Let one write fail, and return what is wrong afterwards."""
    for file in folder.iterdir():
        file.unlink()
    shutil.copy(empty, folder)
    with Disk(folder, ends=end, fails=fails, once=True) as disk, _opened(disk.url(empty.name), checkpoint=10) as store:
        acknowledged = 0
        while disk.writes < end:
            try:
                ledger.write(store, acknowledged + 1)
            except StoreUnavailable:
                faults = ledger.faults(store, acknowledged, acknowledged)  # it can be read, and nothing was kept
                if faults:
                    return faults
            else:
                acknowledged += 1
        ledger.write(store, acknowledged + 1)
    return _faults(folder / empty.name, acknowledged + 1)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on a disk of 3 MB of its own, which only root may ask for."""
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "none", tmp_path], capture_output=True, check=False
    ).returncode:
        pytest.skip("only root can mount a small disk")
    yield tmp_path
    subprocess.run(["umount", "-l", tmp_path], check=True)


def test_full_disk_refuses_writes_and_goes_on_when_there_is_room(empty: Path, small: Path) -> None:
    """On a real disk that is full nothing is half done, reads go on, and so do writes once there is room."""
    shutil.copy(empty, small)
    ballast = small / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    with closing(Store(f"sqlite:///{small / empty.name}")) as store:
        acknowledged = _write_until_it_fails(store)
        assert ledger.faults(store, acknowledged, acknowledged) == []
        ballast.unlink()
        ledger.write(store, acknowledged + 1)
    assert _faults(small / empty.name, acknowledged + 1) == []


def test_callers_are_told_when_the_disk_is_full(empty: Path, tmp_path: Path) -> None:
    """Over HTTP a submission is answered with 503 and when to come back, lists are still read, and then all is well."""
    shutil.copy(empty, tmp_path)
    with Disk(tmp_path, fails=FULL) as disk, closing(Store(disk.url(empty.name))) as store:
        world = World(store)
        submitter = world.callers["la-submitter 301"]
        world.send("301", by=submitter.name, people={1})
        disk.off = True
        world.send("301", by=submitter.name, people={2})
        assert [fault[-3:] for fault in world.faults] == ["503"]
        assert len(world.ask(submitter, "GET", "/v1/submissions").json()["submissions"]) == 1
        disk.off = False
        world.send("301", by=submitter.name, people={2})
        assert len(world.ask(submitter, "GET", "/v1/submissions").json()["submissions"]) == 2
