"""Numbered transactions through the exchange's own code, and how to tell which of them a store holds.

Each replaces the documents of three of forty children and adds an entry to the access log, as a submission and a
read do. What a store must hold after so many of them is worked out here without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import orjson
import psycopg
from sqlalchemy.engine import make_url

from ssd_registry.exchange import schema
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store
from tests.stores import LOGIN, PASSWORD

LA = "301"
_CHILDREN = 40
_EACH = 3


def children(number: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield whom transaction *number* is about, and their documents."""
    for place in range(_EACH):
        person = f"child-{(number * _EACH + place) % _CHILDREN}"
        yield person, {"person_id": person, "number": number, "words": f"{number:06}" * (number % 90)}


def expected(transactions: int) -> dict[str, bytes]:
    """Return what is held after the first *transactions*."""
    return {
        person: orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
        for number in range(max(1, transactions - _CHILDREN), transactions + 1)
        for person, document in children(number)
    }


def write(store: Store, number: int) -> None:
    """Do transaction *number*; it is acknowledged when this returns."""
    with store.transaction("ingest", la=LA) as connection:
        for person, document in children(number):
            body = orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
            connection.execute(
                schema.VERSION.insert(),
                {
                    "la": LA,
                    "person_id": person,
                    "version": number,
                    "valid_from": "2026-01-01",
                    "recorded_at": store.now(),
                    "change": 1,
                    "dictionary": 0,
                    "body": body,
                },
            )


def prepare(url: str) -> Store:
    """Return a store at *url* with its tables."""
    store = Store(url)
    upgrade(store)
    return store


def prepare_postgres(url: str, *, synchronous: str = "on") -> str:
    """Set up the database of the server at *url*, and return its address for the login that serves."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"create role {LOGIN} login password '{PASSWORD}'")  # type: ignore[arg-type]
        connection.execute(f"alter role {LOGIN} set synchronous_commit = {synchronous}")  # type: ignore[arg-type]
    with closing(Store(url)) as store:
        upgrade(store, login=LOGIN)
    return make_url(url).set(username=LOGIN, password=PASSWORD).render_as_string(hide_password=False)


def held(store: Store) -> dict[str, bytes]:
    """Return the document of each child."""
    with store.transaction("ingest", la=LA, read=True) as connection:
        rows = connection.execute(schema.VERSION.select().order_by(schema.VERSION.c.version))
        return {row.person_id: row.body for row in rows}


def faults(store: Store, acknowledged: int, begun: int) -> list[str]:
    """Return what is wrong with a store of which *acknowledged* transactions were, and *begun* may be, committed."""
    found = held(store)
    if not any(found == expected(count) for count in range(acknowledged, begun + 1)):
        count = max((orjson.loads(body)["number"] for body in found.values()), default=0)
        return [f"{acknowledged} transactions were acknowledged; it holds {count}" + " or a part of one more"]
    return []


def count(store: Store) -> int:
    """Return how many transactions a store holds."""
    return max((orjson.loads(body)["number"] for body in held(store).values()), default=0)
