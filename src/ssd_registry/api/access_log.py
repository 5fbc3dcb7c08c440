"""Who read what, for the authority whose data it is: as JSON, CSV or a page to print, by child, sealed and proved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import chain
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response, StreamingResponse

from ssd_registry.api.exchange import NO_STORE, exchange_of, run
from ssd_registry.api.problems import Refused, request_id, responses
from ssd_registry.api.routing import Day, StrictRoute, answer, shaped
from ssd_registry.api.security import allowed
from ssd_registry.exchange.access_log import forms as access_log_forms
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import MOST, Access, Consistency, Inclusion, LogEntry, TreeHead, Wanted
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, Resource, enforce
from ssd_registry.negotiation import negotiate

LOG: Final = "/v1/access-log"

router = APIRouter(route_class=StrictRoute, tags=["access-log"])

_JSON, _CSV, _HTML = "application/json", "text/csv", "text/html"
_FORMS = (_JSON, _CSV, _HTML)
_LARGEST = 2**62
_PAGE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
_KEPT_TO_ITSELF = {**NO_STORE, "Referrer-Policy": "no-referrer"}
_REFUSED = ("unauthenticated", "insufficient-scope", "no-exchange", "unavailable", "rate-limited")
_ASKED = ("unknown-parameter", "parameter-invalid", *_REFUSED)

_Reader = Annotated[Principal, allowed("access-log:read")]
_Auditor = Annotated[Principal, allowed("audit:read")]
_Limit = Annotated[int, Query(ge=1, le=MOST, description="How many at most")]
_Number = Annotated[int, Query(ge=1, le=_LARGEST, description="The number of an entry")]
_Authority = Annotated[
    str | None,
    Query(
        min_length=1,
        max_length=9,
        description="The authority whose log it is, for an auditor; an authority's own when left out",
    ),
]


def _shaped(kind: Any, description: str) -> dict[int | str, dict[str, Any]]:
    return {200: shaped(kind, description)[200]}


class AccessLogPage(msgspec.Struct, frozen=True, kw_only=True):
    """Entries of the log. Where there are *more*, the link *next* leads on."""

    la: str
    entries: list[LogEntry]
    more: bool
    links: dict[str, str]


class TreeHeads(msgspec.Struct, frozen=True, kw_only=True):
    """Signed heads of a log, shortest log first. Where there are *more*, the link *next* leads on."""

    la: str
    heads: list[TreeHead]
    more: bool
    links: dict[str, str]


SHAPES = [LogEntry, AccessLogPage, TreeHead, TreeHeads, Inclusion, Consistency]


class _Filters(msgspec.Struct, frozen=True):
    """What a page was asked for."""

    person_id: str | None
    organisation: str | None
    collection: str | None
    since: date | None
    until: date | None

    def wanted(self, person: bytes | None = None) -> Wanted:
        """Return the entries that are meant; days are those of UTC, the last one included."""
        after = None if self.until is None else self.until + timedelta(days=1)
        return Wanted(person, self.organisation, self.collection, _start(self.since), _start(after))

    def given(self) -> dict[str, str]:
        """Return the parameters that were given."""
        return {name: str(value) for name, value in msgspec.structs.asdict(self).items() if value is not None}


def _start(day: date | None) -> int | None:
    """Return when a day begins, in microseconds since 1970."""
    return None if day is None else int(datetime.combine(day, time(), UTC).timestamp()) * 1_000_000


async def _filters(
    person_id: Annotated[
        str | None,
        Query(min_length=1, max_length=100, description="Who saw this child? That question is logged too"),
    ] = None,
    organisation: Annotated[str | None, Query(max_length=40, description="Only what this organisation did")] = None,
    collection: Annotated[str | None, Query(max_length=40, description="Only this collection, such as cin")] = None,
    since: Annotated[Day | None, Query(description="Only from this day on (UTC)")] = None,
    until: Annotated[Day | None, Query(description="Only up to this day, and on it (UTC)")] = None,
) -> _Filters:
    return _Filters(person_id, organisation, collection, since, until)


@router.get(
    LOG,
    operation_id="list_access_log",
    summary="Who read what of your authority, when, under which agreement and what for",
    description=(
        "Newest first unless order=oldest. With Accept: text/csv all entries that are meant come as one file, and with "
        "Accept: text/html as a page to print. With person_id the answer has who looked at that child, and who read a "
        "part of a share in which the child is; to ask that is logged as well."
    ),
    responses={
        200: {
            "description": "The entries",
            "content": {
                _JSON: {"schema": {"$ref": "#/components/schemas/AccessLogPage"}},
                **{media: {"schema": {"type": "string"}} for media in (_CSV, _HTML)},
            },
        },
        **responses("not-acceptable", *_ASKED),
    },
)
async def list_access_log(
    request: Request,
    caller: _Reader,
    filters: Annotated[_Filters, Depends(_filters)],
    *,
    cursor: Annotated[int, Query(ge=0, le=_LARGEST, description="The number of the last entry that you have")] = 0,
    order: Annotated[Literal["newest", "oldest"], Query(description="Which entries come first")] = "newest",
    limit: _Limit = 100,
) -> Response:
    media, exchange, la = _media(request), exchange_of(request), _own(caller)
    wanted = filters.wanted(await _looked_up(request, caller, filters.person_id))
    if media == _CSV:
        lines = access_log_forms.as_csv(access_log.all_entries(exchange.store, la, wanted), await _names(request))
        return await _file(request, lines, media, f"access-log-{la}.csv")
    find = partial(access_log.entries, exchange.store, la, wanted=wanted, newest=order == "newest")
    found = await run(request, find, after=cursor, limit=limit + 1)
    more, found = len(found) > limit, found[:limit]
    following = {"cursor": str(found[-1].number), "order": order, "limit": str(limit)} if more else {}
    if media == _HTML:
        page = access_log_forms.as_html(la, found, await _names(request), _said(filters, order, following))
        return Response(page, headers={**_KEPT_TO_ITSELF, "Content-Security-Policy": _PAGE_POLICY}, media_type=media)
    links = {"next": f"{LOG}?{urlencode(filters.given() | following)}"} if more else {}
    return answer(AccessLogPage(la=la, entries=found, more=more, links=links), headers=NO_STORE)


def _own(caller: Principal) -> str:
    """Return the authority that the caller acts for, whose log it may read."""
    enforce(caller, "access-log:read", Resource(la=caller.la))
    return caller.la or ""


def _media(request: Request) -> str:
    media = negotiate(", ".join(request.headers.getlist("accept")), _FORMS)
    if media is None:
        raise Refused("not-acceptable", f"The access log is given as {', '.join(_FORMS)}.")
    return media


async def _looked_up(request: Request, caller: Principal, person_id: str | None) -> bytes | None:
    """Return the mark of the child that is asked for, once it has been logged that somebody asks."""
    if person_id is None:
        return None
    exchange = exchange_of(request)
    access = Access("access-log.read", caller.organisation, caller.id, children=1, request=request_id())
    return await run(request, access_log.look_up, exchange.store, exchange.keys, _own(caller), person_id, access)


async def _names(request: Request) -> dict[str, str]:
    return await run(request, access_log.names, exchange_of(request).store)


def _said(filters: _Filters, order: str, following: dict[str, str]) -> Iterator[str]:
    """Yield what the page says above its table."""
    yield f"Made on {datetime.now(UTC):%Y-%m-%d at %H:%M} UTC. Times are UTC. The {order} entries come first."
    yield (
        "No child is named here. A mark stands for one child, the same throughout this log; ask for the log with a "
        "child's person_id to see its entries. Entries of a share say from which position to which it was read."
    )
    shown = {name: value for name, value in filters.given().items() if name != "person_id"}
    if filters.person_id is not None:
        yield "Only entries about one child: who looked at it, and who read a part of a share in which it is."
    if shown:
        yield f"Only entries with: {', '.join(f'{name} {value}' for name, value in shown.items())}."
    if following:
        yield f"There are more entries: ask for them with cursor={following['cursor']}, or for the CSV, which has all."


async def _file(request: Request, parts: Iterator[bytes], media: str, name: str) -> Response:
    """Return *parts* as a file to keep; the first is made before the answer begins, so that a fault can be told."""
    first = await run(request, next, parts)
    sent = {**_KEPT_TO_ITSELF, "Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(chain((first,), parts), headers=sent, media_type=media)


@router.get(
    f"{LOG}/export",
    operation_id="export_access_log",
    summary="The whole log, to keep and to check with: ssd audit verify",
    description=(
        "form=json is the log with all that proves it: salts, leaves, chain, signed heads and public keys. form=csv "
        "and form=prov (W3C PROV-JSON) say the same without the proofs."
    ),
    responses={
        200: {
            "description": "The log",
            "content": {_JSON: {"schema": {"type": "object"}}, _CSV: {"schema": {"type": "string"}}},
        },
        **responses(*_ASKED),
    },
)
async def export_access_log(
    request: Request,
    caller: _Reader,
    form: Annotated[Literal["json", "csv", "prov"], Query(description="What to write it as")] = "json",
) -> Response:
    exchange, la = exchange_of(request), _own(caller)
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    if form == "json":
        parts = access_log.exported(exchange.store, exchange.keys, la)
        return await _file(request, parts, _JSON, f"access-log-{la}-{day}.json")
    if form == "csv":
        lines = access_log_forms.as_csv(_all(exchange, la)(), await _names(request))
        return await _file(request, lines, _CSV, f"access-log-{la}-{day}.csv")
    last = await run(request, access_log.last_number, exchange.store, la)
    parts = access_log_forms.as_prov(la, _all(exchange, la, last))
    return await _file(request, parts, _JSON, f"access-log-{la}-{day}.prov.json")


def _all(exchange: Exchange, la: str, most: int | None = None) -> partial[Iterator[LogEntry]]:
    return partial(access_log.all_entries, exchange.store, la, Wanted(most=most))


@router.get(
    f"{LOG}/heads",
    operation_id="list_access_log_heads",
    summary="The signed heads of a log: how long it was, and the hash over all of it",
    description=(
        "Keep one: from then on nothing that was in the log can be changed without your seeing it. The log is sealed "
        "each minute while it grows."
    ),
    responses={**_shaped(TreeHeads, "The heads"), **responses("not-found", *_ASKED)},
)
async def list_access_log_heads(
    request: Request,
    caller: _Auditor,
    la: _Authority = None,
    *,
    after: Annotated[int, Query(ge=0, le=_LARGEST, description="Only heads of logs of more entries than this")] = 0,
    limit: _Limit = 100,
) -> Response:
    authority = _audited(caller, la)
    store = exchange_of(request).store
    found = await run(request, access_log.heads, store, authority, after=after, limit=limit + 1)
    more, found = len(found) > limit, found[:limit]
    following = {"after": found[-1].size, "limit": limit, **({"la": la} if la else {})} if more else {}
    links = {"next": f"{LOG}/heads?{urlencode(following)}"} if more else {}
    return answer(TreeHeads(la=authority, heads=found, more=more, links=links), headers=NO_STORE)


@router.get(
    f"{LOG}/proofs/inclusion",
    operation_id="prove_access_log_entry",
    summary="What proves that an entry is in the log",
    description="An audit path (RFC 9162, 2.1.3) from the leaf of the entry to the root of the newest signed head.",
    responses={**_shaped(Inclusion, "The proof"), **responses("not-found", "state-conflict", *_ASKED)},
)
async def prove_access_log_entry(
    request: Request, caller: _Auditor, number: _Number, la: _Authority = None
) -> Response:
    exchange, authority = exchange_of(request), _audited(caller, la)
    proof = await run(request, access_log.prove_inclusion, exchange.store, exchange.keys, authority, number)
    return answer(proof, headers=NO_STORE)


@router.get(
    f"{LOG}/proofs/consistency",
    operation_id="prove_access_log_growth",
    summary="What proves that the log only grew from one length to another",
    description="A consistency proof (RFC 9162, 2.1.4) between the log of so many entries and of so many.",
    responses={**_shaped(Consistency, "The proof"), **responses("not-found", "state-conflict", *_ASKED)},
)
async def prove_access_log_growth(
    request: Request,
    caller: _Auditor,
    start: Annotated[int, Query(alias="from", ge=1, le=_LARGEST, description="How many entries it had")],
    end: Annotated[int, Query(alias="to", ge=1, le=_LARGEST, description="How many entries it has now, or had later")],
    la: _Authority = None,
) -> Response:
    exchange, authority = exchange_of(request), _audited(caller, la)
    prove = partial(access_log.prove_consistency, exchange.store, exchange.keys, authority)
    return answer(await run(request, prove, start, end), headers=NO_STORE)


def _audited(caller: Principal, la: str | None) -> str:
    """Return the authority whose proofs are asked for; only an auditor has another than its own."""
    chosen = la or caller.la
    if chosen is None:
        raise Refused("parameter-invalid", "Say whose log it is: la is the number of an authority.")
    enforce(caller, "audit:read", Resource(la=chosen))
    return chosen
