"""Submissions to send in tests, and what is there of them afterwards."""

from __future__ import annotations

from typing import Any

import orjson
import sqlalchemy as sa

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.schema import (
    BODY,
    CHILD,
    EVENT,
    OUTCOME,
    PROBLEM,
    REQUEST_KEY,
    SUBMISSION,
    TASK,
    VERSION,
)
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.reception import Spooled
from ssd_registry.exchange.submissions.submissions import Asked, Received

LA = "845"
KNOWN = {"date_of_birth": "2015-04-01", "sex": "F", "ethnicity": "WBRI"}
HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": LA, "mode": "delta"}

OF_A_SUBMISSION = (SUBMISSION, BODY, OUTCOME, PROBLEM, CHILD, VERSION, EVENT, TASK)


def payload(
    *people: str, header: dict[str, Any] | None = None, more: dict[str, Any] | None = None, **around: Any
) -> bytes:
    """Return a payload of children of whom nothing is known but the least."""
    children = [{"person_id": person, **KNOWN, **(more or {})} for person in people]
    return orjson.dumps({"header": HEADER | (header or {}), "children": children, **around})


def many(count: int) -> bytes:
    """Return a payload of that many children."""
    return payload(*(f"C{number:06}" for number in range(count)))


def sender(la: str = LA) -> Principal:
    """Return somebody of an authority who sends its data."""
    return Principal("p1", "machine", la, "authority", frozenset({"la-submitter"}), frozenset(), la=la)


def sent(exchange: Exchange, body: bytes, *, la: str = LA, key: str | None = None, **asked: Any) -> Received:
    """Send a body for the authority."""
    return submissions.receive(exchange, sender(la), Spooled.of(body), asked=Asked(**asked), key=key)


def counted(store: Store, la: str = LA, key: str = "") -> dict[str, int]:
    """Return how many rows there are of each table that a submission of the authority may leave something in."""
    of = {"request_key": REQUEST_KEY.c.key == key, "task": TASK.c.id.startswith(submissions.task_of(la, ""))}
    of |= {table.name: table.c.la == la for table in OF_A_SUBMISSION if "la" in table.c}
    of["event"] = EVENT.c.organisation == la
    with store.transaction("ingest", la=la, organisation=la, read=True) as connection:
        return {
            name: connection.execute(sa.select(sa.func.count()).where(condition)).scalar_one()
            for name, condition in of.items()
        }
