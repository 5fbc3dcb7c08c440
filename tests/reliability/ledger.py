"""Numbered transactions through the exchange's own code, and how to tell which of them a store holds.

Each replaces the documents of three of forty children and adds an entry to the access log, as a submission and a
read do. What a store must hold after so many of them is worked out here without it.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import orjson
import psycopg
from sqlalchemy.engine import make_url

from ssd_registry.exchange.access_log import audit
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.records.records import Sent, canonical
from ssd_registry.exchange.store import Store
from tests.stores import LOGIN, PASSWORD

LA = "301"
_CHILDREN = 40
_EACH = 3
_DAY = "2026-01-01"


def children(number: int) -> Iterator[Sent]:
    """Yield what transaction *number* sends."""
    for place in range(_EACH):
        person = f"child-{(number * _EACH + place) % _CHILDREN}"
        document = {"person_id": person, "number": number, "words": f"{number:06}" * (number % 90)}
        yield Sent(person, *canonical(document))


def expected(transactions: int) -> dict[str, bytes]:
    """Return what is held after the first *transactions*."""
    last = range(max(1, transactions - _CHILDREN), transactions + 1)
    return {sent.person_id: sent.document for number in last for sent in children(number)}


@functools.cache
def keys() -> ServerKeys:
    """Return the server's keys, the same for each process that is forked."""
    return ServerKeys.open(Path(tempfile.mkdtemp(prefix="ledger-")) / "server-key.json")


def write(store: Store, number: int) -> None:
    """Do transaction *number*; it is acknowledged when this returns."""
    with store.transaction("ingest", la=LA) as connection:
        sent = records.apply(
            connection, store, keys(), LA, children(number), submission=f"sub_{number}", valid_from=_DAY
        )
        assert {result for _, result in sent} <= {"stored", "changed"}
        read = Access("record.read", LA, "prn_1", children=_EACH, request=str(number))
        assert access_log.append(connection, store, LA, read) == number


def prepare(url: str) -> Store:
    """Return a store at *url* with its tables."""
    keys()
    store = Store(url)
    upgrade(store)
    return store


def prepare_postgres(url: str, *, synchronous: str = "on") -> str:
    """Set up the database of the server at *url*, and return its address for the login that serves."""
    keys()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"create role {LOGIN} login password '{PASSWORD}'")  # type: ignore[arg-type]
        connection.execute(f"alter role {LOGIN} set synchronous_commit = {synchronous}")  # type: ignore[arg-type]
    with closing(Store(url)) as store:
        upgrade(store, login=LOGIN)
    return make_url(url).set(username=LOGIN, password=PASSWORD).render_as_string(hide_password=False)


def held(store: Store) -> dict[str, bytes]:
    """Return the document of each child."""
    return dict(versions.current(store, LA))


def count(store: Store) -> int:
    """Return how many transactions a store holds."""
    return max((orjson.loads(body)["number"] for body in held(store).values()), default=0)


def faults(store: Store, acknowledged: int, begun: int) -> list[str]:
    """Return what is wrong with a store of which *acknowledged* transactions were, and *begun* may be, committed."""
    found, holds = held(store), count(store)
    if not acknowledged <= holds <= begun:
        return [f"{acknowledged} transactions were acknowledged, {begun} begun; it holds {holds}"]
    if found != expected(holds):
        return [f"it holds {holds} transactions, but not the whole of each"]
    return _faults_of_the_log(store, holds)


def _faults_of_the_log(store: Store, holds: int) -> list[str]:
    """Return what the verifier, which has no database, finds wrong with the access log."""
    if access_log.last_number(store, LA) != holds:
        return [f"it holds {holds} transactions, and {access_log.last_number(store, LA)} entries in the access log"]
    verdict = audit.verify(access_log.export(store, keys(), LA), key=orjson.dumps(keys().public_jwks))
    return [] if verdict.whole else list(verdict.lines())
