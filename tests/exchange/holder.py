"""An authority that sends, for the tests of what is held."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
import sqlalchemy as sa

from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import records
from ssd_registry.exchange.records.records import Change, Sent, State
from ssd_registry.exchange.schema import BODY, SUBMISSION
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


def waits(connection: sa.Connection, body: bytes, asked: dict[str, Any], submission: str = "sub_waiting") -> None:
    facts = {"mode": "", "sha256": "", "bytes": 0, "submitted_by": "x", "organisation": "x", "received_at": 1}
    connection.execute(
        sa.insert(SUBMISSION).values(
            la=LA, id=submission, number=len(submission), state="received", asked=orjson.dumps(asked).decode(), **facts
        )
    )
    for part in range(0, len(body), 50):
        row = {"la": LA, "submission": submission, "part": part // 50, "content": body[part : part + 50]}
        connection.execute(sa.insert(BODY).values(row))
