"""Events over HTTP: read again from any number, waited for, and sent to addresses of one's own (webhooks)."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from typing import Annotated, Any, Literal, ParamSpec, TypeVar

import msgspec
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from ssd_registry.api.exchange import NO_STORE, exchange_of, parsed, run
from ssd_registry.api.jobs import PREFER
from ssd_registry.api.prefer import preferences
from ssd_registry.api.problems import Refused, responses
from ssd_registry.api.routing import StrictRoute, answer, shaped, taking
from ssd_registry.api.security import allowed
from ssd_registry.errors import StoreUnavailable
from ssd_registry.exchange.events import events, webhooks
from ssd_registry.exchange.events.outbound import Outbound
from ssd_registry.exchange.events.webhooks import Delivered, Endpoint
from ssd_registry.exchange.identity.access import Principal

EVENTS, WEBHOOKS = "/v1/events", "/v1/webhooks"

router = APIRouter(route_class=StrictRoute, tags=["events"])

_LOOK, _LOOK_SELDOM = 0.1, 1.0
_MOST = 1_000
_SHARE = 0.7  # of the time that a request has, for waiting
_OUTWARD = 4
_P = ParamSpec("_P")
_R = TypeVar("_R")
_Reader = Annotated[Principal, allowed("event:read")]
_Manager = Annotated[Principal, allowed("webhook:manage")]
_Identifier = Annotated[str, Path(max_length=40, description="The identifier of the webhook")]
_After = Annotated[int, Query(ge=0, le=2**62, description="The number of the last event that you have")]
_Limit = Annotated[int, Query(ge=1, le=_MOST, description="How many at most")]
_Types = Annotated[
    str | None,
    Query(max_length=1_000, description=f"Only events of these types, separated by commas: {', '.join(events.TYPES)}"),
]
_REFUSED = ("unauthenticated", "insufficient-scope", "no-exchange", "unavailable", "rate-limited")
_KNOWN = ("unknown-parameter", "parameter-invalid", "not-found", *_REFUSED)
_SENT = ("malformed-json", "unsupported-media-type", "unknown-field", "body-malformed", *_KNOWN)


class CloudEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What happened, as CloudEvents 1.0 has it. *data* names submissions, shares and counts, and never a child."""

    specversion: str
    id: str
    source: str
    type: str
    time: str
    sequence: str
    datacontenttype: str
    data: dict[str, Any]
    subject: str | msgspec.UnsetType = msgspec.UNSET


class EventPage(msgspec.Struct, frozen=True, kw_only=True):
    """Events in order. Read on with *after*; *more* tells whether there are some already."""

    events: list[CloudEvent]
    after: int
    more: bool
    links: dict[str, str]


class WebhookList(msgspec.Struct, frozen=True, kw_only=True):
    """Where events of yours are sent."""

    webhooks: list[Endpoint]


class WebhookSecret(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook and its secret, which is told this once; the public key can be read again."""

    webhook: Endpoint
    secret: str


class DeliveryPage(msgspec.Struct, frozen=True, kw_only=True):
    """How far the deliveries to a webhook are, in the order of the events. Read on with *after*."""

    deliveries: list[Delivered]
    after: int
    more: bool
    links: dict[str, str]


class NewWebhook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where to send events, and which; all where no types are given."""

    url: str
    types: list[str] = []


class WebhookChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to change of a webhook; what is left out stays."""

    url: str | None = None
    types: list[str] | None = None
    state: Literal["active", "paused"] | None = None


SHAPES = [
    CloudEvent,
    EventPage,
    Endpoint,
    WebhookList,
    WebhookSecret,
    Delivered,
    DeliveryPage,
    NewWebhook,
    WebhookChange,
]


def _documented(status: int, kind: Any, description: str, *problems: str) -> dict[int | str, dict[str, Any]]:
    return {status: shaped(kind, description)[200], **responses(*problems)}


@router.get(
    EVENTS,
    operation_id="list_events",
    summary="What happened, in order, from any number on",
    description=(
        "The events of your organisation; a supplier's are those about the authority that its token acts for. Keep the "
        "number that an answer has as after, and read on from it: no event is skipped, however many are told at one "
        "time. With Prefer: wait=SECONDS the answer comes as soon as there is an event, or after so many seconds."
    ),
    responses=_documented(200, EventPage, "The events", "unknown-parameter", "parameter-invalid", *_REFUSED),
    openapi_extra={"parameters": [PREFER]},
)
async def list_events(
    request: Request, caller: _Reader, after: _After = 0, limit: _Limit = 100, types: _Types = None
) -> Response:
    chosen, prefer = _chosen(types), preferences(request)
    if prefer.wait:
        prefer = prefer._replace(wait=min(prefer.wait, int(exchange_of(request).settings.request_seconds * _SHARE)))
    clock = asyncio.get_running_loop().time
    end, pause = clock() + (prefer.wait or 0), _LOOK
    found = await _found(request, caller, after, limit, chosen)
    while not found and clock() < end:
        await asyncio.sleep(min(pause, end - clock()))
        pause = min(pause * 1.5, _LOOK_SELDOM)
        found = await _found(request, caller, after, limit, chosen)
    more, found = len(found) > limit, found[:limit]
    last = found[-1].number if found else after
    page = EventPage(
        events=[msgspec.json.decode(event.body, type=CloudEvent) for event in found],
        after=last,
        more=more,
        links=_links(EVENTS, last, limit, f"&types={types}" if types else ""),
    )
    return answer(page, headers={**NO_STORE, **prefer.waited})


async def _found(request: Request, caller: Principal, after: int, limit: int, types: list[str]) -> list[events.Event]:
    return await run(
        request,
        events.events,
        exchange_of(request).store,
        caller.organisation,
        after=after,
        limit=limit + 1,
        types=types,
        # Who acts for several authorities acts for one at a time, and for one that has ended that no longer.
        authority=caller.la if caller.organisation_kind == "supplier" else None,
    )


def _links(path: str, after: int, limit: int, more: str = "") -> dict[str, str]:
    return {"next": f"{path}?after={after}&limit={limit}{more}"}


def _chosen(types: str | None) -> list[str]:
    chosen = [each.strip().removeprefix(events.PREFIX) for each in types.split(",")] if types else []
    if any(each not in events.TYPES for each in chosen):
        raise Refused("parameter-invalid", f"types names an event that there is not. Known: {', '.join(events.TYPES)}.")
    return chosen


async def _outward(request: Request, function: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
    """Call what asks the network about an address, in one of a few threads: slow ones hold up none but each other."""
    state = request.app.state
    if not hasattr(state, "outward_threads"):
        state.outward_threads = CapacityLimiter(_OUTWARD)
    try:
        async with asyncio.timeout(exchange_of(request).settings.request_seconds):
            call = functools.partial(function, *args, **kwargs)
            return await run_sync(call, abandon_on_cancel=True, limiter=state.outward_threads)
    except TimeoutError:
        raise StoreUnavailable from None


def _outbound(request: Request) -> Outbound:
    return Outbound(development=exchange_of(request).settings.development)


@router.post(
    WEBHOOKS,
    operation_id="create_webhook",
    summary="Have events sent to an address of yours",
    description=(
        "Events are posted to it as CloudEvents, signed as Standard Webhooks says, from now on. The secret is in this "
        "answer and in no other."
    ),
    status_code=201,
    responses=_documented(201, WebhookSecret, "It is there", "state-conflict", "webhook-url-rejected", *_SENT),
    openapi_extra=taking(NewWebhook),
)
async def create_webhook(request: Request, caller: _Manager) -> Response:
    exchange, new = exchange_of(request), await parsed(request, NewWebhook)
    endpoint, secret = await _outward(
        request,
        webhooks.create,
        exchange.store,
        exchange.keys,
        caller.organisation,
        url=new.url,
        types=new.types,
        by=caller.id,
        outbound=_outbound(request),
    )
    response = answer(WebhookSecret(webhook=endpoint, secret=secret), headers=NO_STORE)
    response.status_code = 201
    response.headers["Location"] = f"{WEBHOOKS}/{endpoint.id}"
    return response


@router.get(
    WEBHOOKS,
    operation_id="list_webhooks",
    summary="Where events of yours are sent",
    responses=_documented(200, WebhookList, "The webhooks", "unknown-parameter", *_REFUSED),
)
async def list_webhooks(request: Request, caller: _Manager) -> Response:
    exchange = exchange_of(request)
    found = await run(request, webhooks.endpoints, exchange.store, exchange.keys, caller.organisation)
    return answer(WebhookList(webhooks=found), headers=NO_STORE)


@router.get(
    f"{WEBHOOKS}/{{identifier}}",
    operation_id="get_webhook",
    summary="One webhook",
    responses=_documented(200, Endpoint, "The webhook", *_KNOWN),
)
async def get_webhook(request: Request, caller: _Manager, identifier: _Identifier) -> Response:
    exchange = exchange_of(request)
    found = await run(request, webhooks.get, exchange.store, exchange.keys, caller.organisation, identifier)
    return answer(found, headers=NO_STORE)


@router.patch(
    f"{WEBHOOKS}/{{identifier}}",
    operation_id="change_webhook",
    summary="Change a webhook, or pause it",
    description="While it is paused nothing is kept for it; what it missed can be read from /v1/events.",
    responses=_documented(200, Endpoint, "The webhook as it is now", "webhook-url-rejected", *_SENT),
    openapi_extra=taking(WebhookChange),
)
async def change_webhook(request: Request, caller: _Manager, identifier: _Identifier) -> Response:
    exchange, wanted = exchange_of(request), await parsed(request, WebhookChange)
    found = await _outward(
        request,
        webhooks.change,
        exchange.store,
        exchange.keys,
        caller.organisation,
        identifier,
        outbound=_outbound(request),
        url=wanted.url,
        types=wanted.types,
        state=wanted.state,
    )
    return answer(found, headers=NO_STORE)


@router.delete(
    f"{WEBHOOKS}/{{identifier}}",
    operation_id="delete_webhook",
    summary="Delete a webhook with its deliveries",
    status_code=204,
    responses={204: {"description": "Deleted"}, **responses(*_KNOWN)},
)
async def delete_webhook(request: Request, caller: _Manager, identifier: _Identifier) -> Response:
    await run(request, webhooks.remove, exchange_of(request).store, caller.organisation, identifier)
    return Response(status_code=204, headers=NO_STORE)


@router.post(
    f"{WEBHOOKS}/{{identifier}}/rotate-secret",
    operation_id="rotate_webhook_secret",
    summary="Give a webhook a new secret",
    description="For a day messages are signed with both, the one before too.",
    responses=_documented(200, WebhookSecret, "The webhook with its new secret", *_KNOWN),
)
async def rotate_webhook_secret(request: Request, caller: _Manager, identifier: _Identifier) -> Response:
    exchange = exchange_of(request)
    endpoint, secret = await run(
        request, webhooks.rotate, exchange.store, exchange.keys, caller.organisation, identifier
    )
    return answer(WebhookSecret(webhook=endpoint, secret=secret), headers=NO_STORE)


@router.post(
    f"{WEBHOOKS}/{{identifier}}/test",
    operation_id="test_webhook",
    summary="Send an event of the type webhook.test at once",
    description="The answer says whether it arrived. Like any event, it is sent again if it did not.",
    responses=_documented(200, Delivered, "What came of it", "state-conflict", *_KNOWN),
)
async def test_webhook(request: Request, caller: _Manager, identifier: _Identifier) -> Response:
    exchange = exchange_of(request)
    done = await _outward(
        request,
        webhooks.trial,
        exchange.store,
        exchange.keys,
        caller.organisation,
        identifier,
        _outbound(request),
    )
    return answer(done, headers=NO_STORE)


@router.get(
    f"{WEBHOOKS}/{{identifier}}/deliveries",
    operation_id="list_webhook_deliveries",
    summary="What was sent to a webhook, and what came of it",
    responses=_documented(200, DeliveryPage, "The deliveries", *_KNOWN),
)
async def list_webhook_deliveries(
    request: Request, caller: _Manager, identifier: _Identifier, after: _After = 0, limit: _Limit = 100
) -> Response:
    store = exchange_of(request).store
    found = await run(
        request, webhooks.deliveries, store, caller.organisation, identifier, after=after, limit=limit + 1
    )
    more, found = len(found) > limit, found[:limit]
    last = found[-1].number if found else after
    links = _links(f"{WEBHOOKS}/{identifier}/deliveries", last, limit)
    return answer(DeliveryPage(deliveries=found, after=last, more=more, links=links), headers=NO_STORE)
