"""Webhooks: events sent to an address that an organisation gave, signed, and tried again for about 75 hours.

What is sent follows Standard Webhooks 1.0. Each endpoint has keys of its own, sealed with the server's: a shared
secret (`v1`, HMAC) and a key pair (`v1a`, Ed25519), whose public half is all that a receiver needs. A receiver in
Python checks what came with `verify`.
"""

from __future__ import annotations

import base64
import binascii
import json
import random
import secrets
import time
from collections.abc import Callable, Iterable, Mapping, MutableSet
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
import sqlalchemy as sa
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy.engine import Connection, Row
from standardwebhooks import Webhook

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.events.outbound import Answer, NotSent, Outbound
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.schema import DELIVERY, ENDPOINT, EVENT, TASK
from ssd_registry.exchange.store import Store, new_id

if TYPE_CHECKING:
    from ssd_registry.exchange.exchange import Exchange

WAITS: Final = (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""How many seconds after each attempt that failed the next is made: ten attempts in 75 hours and a half."""

MOST_ENDPOINTS: Final = 20
"""The most endpoints that one organisation has."""

OVERLAP: Final = 86_400
"""How many seconds the secret before is signed with too, once it has been changed."""

TOLERANCE: Final = 300
"""How many seconds the time of a message may be off, for a receiver."""

_JITTER = 0.2
_KEY_BYTES = 32
_GONE = 410
_MICROSECONDS = 1_000_000
_BUSY = frozenset({429, 503})  # answers that may say when to come again
_TRIAL_SECONDS = 60

State = Literal["active", "paused", "gone"]


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """Where events are sent. *types* is empty for all; *public_keys* check the `v1a` signatures, the newest first.

    An endpoint that answered 410 is *gone*, and nothing is sent to it until it is made active again.
    """

    id: str
    url: str
    types: list[str]
    state: State
    created_at: str
    public_keys: list[str]


class Delivered(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How far the delivery of an event is; *status* is what the endpoint last answered, if it did."""

    number: int
    state: Literal["waiting", "delivered", "given-up"]
    attempts: int
    at: str
    status: int | None = None
    due_at: str | None = None


# ---- signatures ----


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The keys of an endpoint."""

    shared: bytes
    seed: bytes

    @classmethod
    def fresh(cls) -> SigningKey:
        """Return new keys."""
        return cls(secrets.token_bytes(_KEY_BYTES), secrets.token_bytes(_KEY_BYTES))

    @classmethod
    def unsealed(cls, keys: ServerKeys, sealed: bytes) -> SigningKey:
        """Return the keys that the server sealed."""
        content = keys.unseal(sealed)
        return cls(content[:_KEY_BYTES], content[_KEY_BYTES:])

    def sealed(self, keys: ServerKeys) -> bytes:
        """Return the keys as they are kept."""
        return keys.seal(self.shared + self.seed)

    @property
    def secret(self) -> str:
        """The shared secret as Standard Webhooks writes it."""
        return "whsec_" + base64.b64encode(self.shared).decode()

    @property
    def public(self) -> str:
        """The public key as Standard Webhooks writes it."""
        public = Ed25519PrivateKey.from_private_bytes(self.seed).public_key()
        return "whpk_" + base64.b64encode(public.public_bytes_raw()).decode()

    def sign(self, identifier: str, at: int, body: str) -> list[str]:
        """Return both signatures of a message."""
        signature = Ed25519PrivateKey.from_private_bytes(self.seed).sign(_signed(identifier, str(at), body))
        hmac = Webhook(self.shared).sign(identifier, datetime.fromtimestamp(at, UTC), body)
        return [hmac, "v1a," + base64.b64encode(signature).decode()]


def headers_of(keys: Iterable[SigningKey], identifier: str, at: int, body: str) -> dict[str, str]:
    """Return the headers of a message, signed with each of *keys*; *at* is in seconds."""
    signatures = [signature for key in keys for signature in key.sign(identifier, at, body)]
    return {
        "Content-Type": "application/cloudevents+json",
        "User-Agent": "ssd-registry",
        "webhook-id": identifier,
        "webhook-timestamp": str(at),
        "webhook-signature": " ".join(sorted(signatures, key=lambda each: each.partition(",")[0])),
    }


def verify(
    body: bytes,
    headers: Mapping[str, str],
    key: str,
    *,
    seen: MutableSet[str] | None = None,
    now: Callable[[], float] = time.time,
) -> dict[str, Any]:
    """Return the event of a message that came to a webhook, or raise `ExchangeRefused` where it is not genuine.

    *key* is the secret (``whsec_...``) or the public key (``whpk_...``) of the endpoint. A message is at most five
    minutes old. *seen* holds the identifiers of the messages that came before, and takes this one: give one that
    outlives the process, since what was not answered is sent again.
    """
    found = {name.lower(): value for name, value in headers.items()}
    identifier, at = found.get("webhook-id", ""), found.get("webhook-timestamp", "")
    if not at.isdigit() or abs(now() - int(at)) > TOLERANCE:
        raise _not_genuine("Its webhook-timestamp is missing or more than five minutes off. Is the clock right?")
    try:
        text = body.decode()
        genuine = _is_signed(key, identifier, at, text, found.get("webhook-signature", ""))
    except (UnicodeDecodeError, binascii.Error, ValueError):
        genuine = False
    if not identifier or not genuine:
        raise _not_genuine("No signature in its webhook-signature is by the key of the endpoint.")
    if seen is not None:
        if identifier in seen:
            raise _not_genuine("Its webhook-id has come before. Answer it with 200 and do nothing.")
        seen.add(identifier)
    event: dict[str, Any] = json.loads(text)
    return event


def _is_signed(key: str, identifier: str, at: str, text: str, signatures: str) -> bool:
    """Tell whether one of *signatures* is by *key*; any others are by keys that come or go."""
    if not key.startswith("whpk_"):
        ours = Webhook(key).sign(identifier, datetime.fromtimestamp(int(at), UTC), text).encode()
        return any(secrets.compare_digest(ours, each.encode()) for each in signatures.split())
    public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key.removeprefix("whpk_"), validate=True))
    return any(_is_by(public, each, _signed(identifier, at, text)) for each in signatures.split())


def _is_by(public: Ed25519PublicKey, signature: str, content: bytes) -> bool:
    version, _, given = signature.partition(",")
    if version != "v1a":
        return False
    try:
        public.verify(base64.b64decode(given, validate=True), content)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def _signed(identifier: str, at: str, body: str) -> bytes:
    return f"{identifier}.{at}.{body}".encode()


def _not_genuine(why: str) -> ExchangeRefused:
    return ExchangeRefused(f"This message is not taken as one of the exchange. {why}", kind="unauthenticated")


# ---- endpoints ----


def create(
    store: Store, keys: ServerKeys, organisation: str, *, url: str, types: list[str], by: str, outbound: Outbound
) -> tuple[Endpoint, str]:
    """Add an endpoint and return it with its secret, which is not told again."""
    identifier, key = new_id("whe"), SigningKey.fresh()
    row = {
        "organisation": organisation,
        "id": identifier,
        "url": outbound.check(url),
        "types": json.dumps(_known(types)),
        "sealed": key.sealed(keys),
        "created_by": by,
        "created_at": store.now(),
        "state": "active",
    }
    with store.transaction("ingest", organisation=organisation) as connection:
        count = sa.select(sa.func.count()).select_from(ENDPOINT).where(ENDPOINT.c.organisation == organisation)
        if connection.execute(count).scalar_one() >= MOST_ENDPOINTS:
            raise ExchangeRefused(
                f"An organisation has at most {MOST_ENDPOINTS} webhooks. Delete one first.", kind="state-conflict"
            )
        connection.execute(sa.insert(ENDPOINT).values(row))
        return _shown(_row(connection, organisation, identifier), keys, store.now()), key.secret


def endpoints(store: Store, keys: ServerKeys, organisation: str) -> list[Endpoint]:
    """Return the endpoints of *organisation*, the oldest first."""
    asked = sa.select(ENDPOINT).where(ENDPOINT.c.organisation == organisation).order_by(ENDPOINT.c.id)
    with store.transaction("ingest", organisation=organisation, read=True) as connection:
        return [_shown(row, keys, store.now()) for row in connection.execute(asked)]


def get(store: Store, keys: ServerKeys, organisation: str, identifier: str) -> Endpoint:
    """Return an endpoint."""
    with store.transaction("ingest", organisation=organisation, read=True) as connection:
        return _shown(_row(connection, organisation, identifier), keys, store.now())


def change(
    store: Store,
    keys: ServerKeys,
    organisation: str,
    identifier: str,
    *,
    outbound: Outbound,
    url: str | None = None,
    types: list[str] | None = None,
    state: State | None = None,
) -> Endpoint:
    """Change what is given. While an endpoint is paused, nothing is sent or kept for it: read the events instead."""
    values: dict[str, Any] = {"state": state} if state else {}
    if url is not None:
        values["url"] = outbound.check(url)
    if types is not None:
        values["types"] = json.dumps(_known(types))
    with store.transaction("ingest", organisation=organisation) as connection:
        _row(connection, organisation, identifier, kept_still=True)
        if values:
            _set(connection, organisation, identifier, values)
        if state == "active":
            _wake(connection, store, organisation, identifier)
        return _shown(_row(connection, organisation, identifier), keys, store.now())


def remove(store: Store, organisation: str, identifier: str) -> None:
    """Delete an endpoint with its deliveries."""
    with store.transaction("ingest", organisation=organisation) as connection:
        _row(connection, organisation, identifier, kept_still=True)
        _forget_tasks(connection, organisation, identifier)
        connection.execute(sa.delete(DELIVERY).where(*_of(DELIVERY, organisation), DELIVERY.c.endpoint == identifier))
        connection.execute(sa.delete(ENDPOINT).where(*_of(ENDPOINT, organisation), ENDPOINT.c.id == identifier))


def rotate(store: Store, keys: ServerKeys, organisation: str, identifier: str) -> tuple[Endpoint, str]:
    """Give an endpoint new keys; for a day messages are signed with those before too."""
    key = SigningKey.fresh()
    with store.transaction("ingest", organisation=organisation) as connection:
        before = _row(connection, organisation, identifier, kept_still=True).sealed
        values = {"sealed": key.sealed(keys), "sealed_before": before, "rotated_at": store.now()}
        _set(connection, organisation, identifier, values)
        return _shown(_row(connection, organisation, identifier), keys, store.now()), key.secret


def trial(store: Store, keys: ServerKeys, organisation: str, identifier: str, outbound: Outbound) -> Delivered:
    """Send an event to one endpoint at once, to see whether it arrives; it is tried again like any other."""
    with store.transaction("ingest", organisation=organisation) as connection:
        if _row(connection, organisation, identifier).state != "active":
            raise ExchangeRefused("The webhook is not active. Make it active, then try it.", kind="state-conflict")
        number = events.append(connection, store, organisation, "webhook.test", {"endpoint": identifier})
        events.promise(connection, store, organisation, [identifier], number, after=_TRIAL_SECONDS)
    return deliver(store, keys, organisation, identifier, number, outbound=outbound)


def deliveries(
    store: Store, organisation: str, identifier: str, *, after: int = 0, limit: int = 100
) -> list[Delivered]:
    """Return the deliveries to an endpoint of the events after the number *after*, in order."""
    asked = sa.select(DELIVERY).where(
        *_of(DELIVERY, organisation), DELIVERY.c.endpoint == identifier, DELIVERY.c.number > after
    )
    with store.transaction("ingest", organisation=organisation, read=True) as connection:
        _row(connection, organisation, identifier)
        return [_delivered(row) for row in connection.execute(asked.order_by(DELIVERY.c.number).limit(limit))]


# ---- deliveries ----


def deliver(
    store: Store,
    keys: ServerKeys,
    organisation: str,
    endpoint: str,
    number: int,
    *,
    outbound: Outbound | None = None,
    spread: Callable[[], float] = random.random,
) -> Delivered:
    """Make one attempt to deliver an event, write down what came of it, and say when the next is made.

    A delivery that has ended is left as it is. Whoever runs this may be stopped at any point: then the attempt is
    made again, and a receiver knows the message by its webhook-id.
    """
    with store.transaction("ingest", organisation=organisation, read=True) as connection:
        waiting = _waiting(connection, organisation, endpoint, number)
    if waiting is None:
        return _let_be(store, organisation, endpoint, number)
    answer = _sent(keys, waiting, store.now(), outbound or Outbound())
    with store.transaction("ingest", organisation=organisation) as connection:
        _row(connection, organisation, endpoint, kept_still=True)
        return _written_down(connection, store, waiting, answer, spread)


def run_task(exchange: Exchange, task: str) -> None:
    """Do a task of the kind ``delivery``."""
    _, organisation, endpoint, number = task.split("/")
    outbound = Outbound(development=exchange.settings.development)
    with suppress(ExchangeRefused):  # the endpoint was deleted meanwhile, and its task with it
        deliver(exchange.store, exchange.keys, organisation, endpoint, int(number), outbound=outbound)


def _waiting(connection: Connection, organisation: str, endpoint: str, number: int) -> Row[Any] | None:
    """Return what a delivery that waits needs, with its endpoint and its event; None where there is no such one."""
    asked = (
        sa.select(
            DELIVERY.c.endpoint, DELIVERY.c.number, DELIVERY.c.attempts, EVENT.c.organisation, EVENT.c.id, EVENT.c.body
        )
        .add_columns(ENDPOINT.c.url, ENDPOINT.c.sealed, ENDPOINT.c.sealed_before, ENDPOINT.c.rotated_at)
        .join_from(
            DELIVERY,
            EVENT,
            sa.and_(EVENT.c.organisation == DELIVERY.c.organisation, EVENT.c.number == DELIVERY.c.number),
        )
        .join(
            ENDPOINT, sa.and_(ENDPOINT.c.organisation == DELIVERY.c.organisation, ENDPOINT.c.id == DELIVERY.c.endpoint)
        )
        .where(*_one(organisation, endpoint, number), DELIVERY.c.state == "waiting", ENDPOINT.c.state == "active")
    )
    return connection.execute(asked).one_or_none()


def _let_be(store: Store, organisation: str, endpoint: str, number: int) -> Delivered:
    """Return how a delivery stands that is not to be made now, and take its task away."""
    with store.transaction("ingest", organisation=organisation) as connection:
        with suppress(ExchangeRefused):  # the endpoint was deleted
            _row(connection, organisation, endpoint, kept_still=True)
        if _waiting(connection, organisation, endpoint, number) is None:  # nobody has made it active meanwhile
            connection.execute(sa.delete(TASK).where(TASK.c.id == events.task_of(organisation, endpoint, number)))
        row = connection.execute(sa.select(DELIVERY).where(*_one(organisation, endpoint, number))).one_or_none()
    if row is None:
        raise ExchangeRefused("There is no such delivery.", kind="not-found")
    return _delivered(row)


def _sent(keys: ServerKeys, waiting: Row[Any], now: int, outbound: Outbound) -> Answer | None:
    """Send the event; None where nothing came back."""
    headers = headers_of(_keys_of(keys, waiting, now), waiting.id, now // _MICROSECONDS, waiting.body)
    try:
        return outbound.post(waiting.url, headers, waiting.body.encode())
    except NotSent:
        return None


def _written_down(
    connection: Connection, store: Store, waiting: Row[Any], answer: Answer | None, spread: Callable[[], float]
) -> Delivered:
    now, attempts = store.now(), waiting.attempts + 1
    status = answer.status if answer else None
    values: dict[str, Any] = {"attempts": attempts, "status": status, "at": now, "due_at": None, "state": "delivered"}
    if answer is None or not 200 <= answer.status < 300:  # noqa: PLR2004 - any success is one
        due = _due(attempts, answer, now, spread) if status != _GONE else None
        values.update(state="given-up" if due is None else "waiting", due_at=due)
    organisation, endpoint, number = waiting.organisation, waiting.endpoint, waiting.number
    connection.execute(sa.update(DELIVERY).where(*_one(organisation, endpoint, number)).values(values))
    task = TASK.c.id == events.task_of(organisation, endpoint, number)
    if values["due_at"] is None:
        connection.execute(sa.delete(TASK).where(task))
    else:
        connection.execute(sa.update(TASK).where(task).values(due_at=values["due_at"]))
    if status == _GONE:
        _end(connection, organisation, endpoint)
    return _delivered(connection.execute(sa.select(DELIVERY).where(*_one(organisation, endpoint, number))).one())


def _due(attempts: int, answer: Answer | None, now: int, spread: Callable[[], float]) -> int | None:
    """Return when the next attempt is made; None when there was the last."""
    if attempts > len(WAITS):
        return None
    wait = WAITS[attempts - 1] * (1 + _JITTER * spread())
    if answer and answer.status in _BUSY:
        wait = max(wait, min(answer.retry_after or 0, WAITS[-1]))
    return now + int(wait * _MICROSECONDS)


def _end(connection: Connection, organisation: str, endpoint: str) -> None:
    """Send no more to an endpoint that said it is gone."""
    _set(connection, organisation, endpoint, {"state": "gone"})
    _forget_tasks(connection, organisation, endpoint)
    still = (*_of(DELIVERY, organisation), DELIVERY.c.endpoint == endpoint, DELIVERY.c.state == "waiting")
    connection.execute(sa.update(DELIVERY).where(*still).values(state="given-up", due_at=None))


def _wake(connection: Connection, store: Store, organisation: str, endpoint: str) -> None:
    """Put off no longer what waited while an endpoint was paused."""
    still = (*_of(DELIVERY, organisation), DELIVERY.c.endpoint == endpoint, DELIVERY.c.state == "waiting")
    numbers = list(connection.execute(sa.select(DELIVERY.c.number).where(*still)).scalars())
    _forget_tasks(connection, organisation, endpoint)
    if numbers:
        now = store.now()
        connection.execute(sa.update(DELIVERY).where(*still).values(due_at=now))
        tasks = [events.task_of(organisation, endpoint, number) for number in numbers]
        connection.execute(sa.insert(TASK), [{"id": task, "kind": "delivery", "due_at": now} for task in tasks])


def _forget_tasks(connection: Connection, organisation: str, endpoint: str) -> None:
    mine = TASK.c.id.startswith(f"delivery/{organisation}/{endpoint}/", autoescape=True)
    connection.execute(sa.delete(TASK).where(TASK.c.kind == "delivery", mine))


# ---- rows ----


def _row(connection: Connection, organisation: str, identifier: str, *, kept_still: bool = False) -> Row[Any]:
    """Return an endpoint; where it is *kept_still*, nobody else changes it or what is to be delivered meanwhile."""
    asked = sa.select(ENDPOINT).where(*_of(ENDPOINT, organisation), ENDPOINT.c.id == identifier)
    row = connection.execute(asked.with_for_update() if kept_still else asked).one_or_none()
    if row is None:
        raise ExchangeRefused("There is no such webhook. GET /v1/webhooks lists yours.", kind="not-found")
    return row


def _set(connection: Connection, organisation: str, identifier: str, values: dict[str, Any]) -> None:
    mine = (*_of(ENDPOINT, organisation), ENDPOINT.c.id == identifier)
    connection.execute(sa.update(ENDPOINT).where(*mine).values(values))


def _of(table: sa.Table, organisation: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (table.c.organisation == organisation,)


def _one(organisation: str, endpoint: str, number: int) -> tuple[sa.ColumnElement[bool], ...]:
    return (*_of(DELIVERY, organisation), DELIVERY.c.endpoint == endpoint, DELIVERY.c.number == number)


def _keys_of(keys: ServerKeys, row: Row[Any], now: int) -> list[SigningKey]:
    """Return the keys that sign now: those of the endpoint, and for a day those before."""
    sealed = [row.sealed]
    if row.sealed_before is not None and now - row.rotated_at < OVERLAP * _MICROSECONDS:
        sealed.append(row.sealed_before)
    return [SigningKey.unsealed(keys, each) for each in sealed]


def _shown(row: Row[Any], keys: ServerKeys, now: int) -> Endpoint:
    return Endpoint(
        id=row.id,
        url=row.url,
        types=json.loads(row.types),
        state=row.state,
        created_at=_time(row.created_at),
        public_keys=[key.public for key in _keys_of(keys, row, now)],
    )


def _delivered(row: Row[Any]) -> Delivered:
    return Delivered(
        number=row.number,
        state=row.state,
        attempts=row.attempts,
        at=_time(row.at),
        status=row.status,
        due_at=None if row.due_at is None else _time(row.due_at),
    )


def _known(types: list[str]) -> list[str]:
    """Return *types* as they are kept, each once; raise where there is no such one."""
    short = [each.removeprefix(events.PREFIX) for each in types]
    if unknown := len([each for each in short if each not in events.TYPES]):
        raise ExchangeRefused(
            f"{unknown} of the types {'is' if unknown == 1 else 'are'} not known. Known: {', '.join(events.TYPES)}.",
            kind="body-malformed",
        )
    return sorted(set(short))


def _time(microseconds: int) -> str:
    when = datetime.fromtimestamp(microseconds / _MICROSECONDS, UTC)
    return when.isoformat(timespec="seconds").replace("+00:00", "Z")
