"""What there is to tell an organisation: events, in order, that can be read again and that webhooks carry.

An event is told in the transaction of what it is about, so that neither is there without the other. Each organisation
has numbers of its own, given under a lock that is held until that transaction ends: a reader who has seen a number has
seen every one before it. An event is a CloudEvent (1.0, structured JSON); it names submissions, shares and counts, and
never a child.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.exchange.rows import insert
from ssd_registry.exchange.schema import DELIVERY, ENDPOINT, EVENT, EVENT_END, TASK
from ssd_registry.exchange.store import Store, new_id

PREFIX: Final = "uk.ssd."
"""What stands before the name of an event in its CloudEvents type."""

SOURCE: Final = "https://w3id.org/ssd/exchange"
"""Where events come from, as CloudEvents names it."""

MOST_BYTES: Final = 20_000
"""The most that one event takes; an event says where to look, and not what is there."""

MOST_LISTED: Final = 200
"""The most that a list in an event holds; ``left_out`` says how many more there are."""

TYPES: Final = {
    "submission.accepted": "What an authority sent was taken on; the counts say what became of its children",
    "submission.rejected": "What an authority sent was not taken on; its report says why",
    "sign-off.due": "A return waits for the authority to sign it off",
    "share.created": "An authority shared a return under an agreement",
    "share.read": "A consumer read a share; the access log says what was read",
    "share.revoked": "An authority ended a share",
    "record.purged": "A record was purged here; who copied it from the shares that are named purges it too",
    "webhook.test": "A trial of a webhook, which was asked for",
}
"""The events there are."""

MEMBERS: Final = frozenset(
    {
        *("agreement", "authority", "children", "collection", "consumer", "counts", "due_on", "endpoint", "errors"),
        *(
            "left_out",
            "log_entry",
            "mode",
            "notes",
            "number",
            "organisation",
            "period",
            "positions",
            "queries",
            "read",
            "reason",
        ),
        *("received_at", "records", "release", "rows", "sha256", "share", "shares", "sign_off", "state", "submission"),
        *("supplier", "supersedes", "verdict", "versions"),
    }
)
"""What the data of an event may hold. None of it is about one child."""

_WORD = re.compile(r"[A-Za-z0-9_.:+-]{1,80}")


class Event(msgspec.Struct, frozen=True):
    """An event of an organisation; *body* is the CloudEvent as JSON."""

    number: int
    id: str
    type: str
    at: int
    body: str


def tell(connection: Connection, store: Store, organisation: str, type: str, data: dict[str, Any]) -> None:  # noqa: A002 - CloudEvents calls it so
    """Tell *organisation* what happened, in the transaction that did it, and promise it to its webhooks.

    The lock on the organisation's numbers is held until the transaction ends: tell last, and in the order that `store`
    lays down where there are several to tell.
    """
    with of(connection, organisation):
        number = append(connection, store, organisation, type, data)
        rows = connection.execute(
            sa.select(ENDPOINT.c.id, ENDPOINT.c.types).where(
                ENDPOINT.c.organisation == organisation, ENDPOINT.c.state == "active"
            )
        )
        wanting = [row.id for row in rows if not (chosen := json.loads(row.types)) or type in chosen]
        promise(connection, store, organisation, wanting, number)


def lock(connection: Connection, organisations: Iterable[str]) -> None:
    """Take the locks on the numbers of *organisations* in that order, before they are told in whichever other."""
    for organisation in organisations:
        with of(connection, organisation):
            _next(connection, organisation, step=0)


def append(connection: Connection, store: Store, organisation: str, type: str, data: dict[str, Any]) -> int:  # noqa: A002
    """Add an event, promised to nobody, and return its number."""
    _refuse_what_may_be_personal(type, data)
    number, at, identifier = _next(connection, organisation), store.now(), new_id("evt")
    told = _cloud_event(identifier, number, type, at, _shortened(data))
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    if len(body.encode()) > MOST_BYTES:
        raise ValueError(f"An event of the type {type} would take more than {MOST_BYTES} bytes.")
    row = {"organisation": organisation, "number": number, "id": identifier, "type": type, "at": at, "body": body}
    connection.execute(sa.insert(EVENT).values(row))
    return number


def promise(
    connection: Connection, store: Store, organisation: str, endpoints: Collection[str], number: int, *, after: int = 0
) -> None:
    """Promise the event *number* to *endpoints*: a delivery, and a task that is due *after* so many seconds."""
    if not endpoints:
        return
    now = store.now()
    due = now + after * 1_000_000
    waiting = {"organisation": organisation, "number": number, "attempts": 0, "state": "waiting", "status": None}
    connection.execute(
        sa.insert(DELIVERY), [{**waiting, "endpoint": endpoint, "at": now, "due_at": due} for endpoint in endpoints]
    )
    connection.execute(
        sa.insert(TASK),
        [{"id": task_of(organisation, each, number), "kind": "delivery", "due_at": due} for each in endpoints],
    )


def task_of(organisation: str, endpoint: str, number: int) -> str:
    """Return the identifier of the task that delivers an event."""
    return f"delivery/{organisation}/{endpoint}/{number}"


def events(
    store: Store,
    organisation: str,
    *,
    after: int = 0,
    limit: int = 100,
    types: Collection[str] = (),
    authority: str | None = None,
) -> list[Event]:
    """Return the events of *organisation* after the number *after*, in order; of all types where none is given.

    With *authority*, those that are about no other.
    """
    asked = sa.select(*(EVENT.c[name] for name in Event.__struct_fields__)).where(
        EVENT.c.organisation == organisation, EVENT.c.number > after
    )
    if types:
        asked = asked.where(EVENT.c.type.in_(list(types)))
    if authority is not None:
        body = (sa.type_coerce if store.is_sqlite else sa.cast)(EVENT.c.body, sa.JSON)
        about = body["data"]["authority"].as_string()
        asked = asked.where(sa.or_(about.is_(None), about == authority))
    with store.transaction("ingest", organisation=organisation, read=True) as connection:
        rows = connection.execute(asked.order_by(EVENT.c.number).limit(limit))
        return [Event(*row) for row in rows]


def prune(store: Store, organisation: str, *, before: int) -> int:
    """Forget the events of *organisation* from *before* a time, with their deliveries; return how many they were."""
    told = sa.select(sa.func.max(EVENT.c.number)).where(EVENT.c.organisation == organisation, EVENT.c.at < before)
    with store.transaction("ingest", organisation=organisation) as connection:
        last = connection.execute(told).scalar() or 0
        for table in (DELIVERY, EVENT):
            old = sa.delete(table).where(table.c.organisation == organisation, table.c.number <= last)
            count = connection.execute(old).rowcount
        return count


@contextmanager
def of(connection: Connection, organisation: str) -> Iterator[None]:
    """Bound the transaction by *organisation* for a while, as row-level security asks, and then as it was before."""
    if connection.dialect.name == "sqlite":
        yield
        return
    before = connection.execute(sa.text("select current_setting('ssd.organisation', true)")).scalar()
    bound = sa.text("select set_config('ssd.organisation', :organisation, true)")
    connection.execute(bound, {"organisation": organisation})
    yield
    connection.execute(bound, {"organisation": before or ""})


def _next(connection: Connection, organisation: str, *, step: int = 1) -> int:
    """Return the next number of the organisation, whose lock is held from now until the transaction ends."""
    first = insert(connection, EVENT_END).values(organisation=organisation, number=step)
    counted = first.on_conflict_do_update(
        index_elements=[EVENT_END.c.organisation], set_={"number": EVENT_END.c.number + step}
    )
    return int(connection.execute(counted.returning(EVENT_END.c.number)).scalar_one())


def _cloud_event(identifier: str, number: int, name: str, at: int, data: dict[str, Any]) -> dict[str, Any]:
    subject = next((data[each] for each in ("submission", "share", "sign_off") if each in data), None)
    return {
        "specversion": "1.0",
        "id": identifier,
        "source": SOURCE,
        "type": PREFIX + name,
        "time": datetime.fromtimestamp(at / 1_000_000, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        **({"subject": subject} if subject else {}),
        "sequence": f"{number:012d}",  # CloudEvents' extension: it sorts as text
        "datacontenttype": "application/json",
        "data": data,
    }


def _shortened(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* with the beginning of its long lists: whoever needs all of one finds it where the event points."""
    left_out = sum(max(0, len(each) - MOST_LISTED) for each in data.values() if isinstance(each, list))
    if not left_out:
        return data
    short = {name: each[:MOST_LISTED] if isinstance(each, list) else each for name, each in data.items()}
    return {**short, "left_out": left_out}


def _refuse_what_may_be_personal(name: str, data: dict[str, Any]) -> None:
    """Raise where an event is of no known type, or its data could be about a child: that is a fault of the program."""
    if name not in TYPES:
        raise ValueError(f"There is no event of the type {name}.")
    if unknown := sorted(data.keys() - MEMBERS):
        raise ValueError(f"The data of an event has no member {', '.join(unknown)}.")
    for member, value in data.items():
        if not _is_plain(value):
            raise ValueError(f"{member} in the data of an event is neither an identifier, a code, nor a count.")


def _is_plain(value: Any) -> bool:
    match value:
        case str():
            return _WORD.fullmatch(value) is not None
        case list():
            return all(isinstance(each, (str, int)) and _is_plain(each) for each in value)
        case dict():
            return all(_is_plain(name) and isinstance(count, int) for name, count in value.items())
    return value is None or isinstance(value, int)
