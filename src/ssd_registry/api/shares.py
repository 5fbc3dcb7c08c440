"""Signing a return off, sharing it, and reading what is shared."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote, urlencode

import msgspec
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response, StreamingResponse

from ssd_registry.api.exchange import NO_STORE, exchange_of, parsed, run
from ssd_registry.api.problems import Refused, request_id, responses
from ssd_registry.api.routing import StrictRoute, answer, shaped, taking
from ssd_registry.api.security import allowed
from ssd_registry.collection.collection import Form
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.sharing import reading, share_files, shares, sign_off
from ssd_registry.exchange.sharing.reading import About, Changes, Wish
from ssd_registry.exchange.sharing.share_files import File
from ssd_registry.exchange.sharing.shares import Share
from ssd_registry.exchange.sharing.sign_off import Preview, SignOff
from ssd_registry.negotiation import negotiate

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["shares"])

Asked = Literal["json", "ndjson", "csv", "own"]
_AT_ONCE: Final = 100
_NDJSON: Final = "application/x-ndjson"
_BY_TYPE: Final[dict[str, Asked]] = {"application/json": "json", _NDJSON: "ndjson", "text/csv": "csv"}
_BAD = ("unknown-parameter", "parameter-invalid")
_BODY = ("malformed-json", "unsupported-media-type", "content-too-large", "unknown-field", "body-malformed")
_WHO = ("unauthenticated", "insufficient-scope", "not-found", "no-exchange", "unavailable", "rate-limited")
_READING = responses(
    *_BAD,
    *_WHO,
    *("agreement-not-in-force", "item-not-agreed", "share-ended", "cursor-malformed", "not-acceptable"),
    "unknown-return",
)


class SigningOff(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is signed off: a period of a collection, what the approver says of it, and a note on each query, by rule."""

    collection: str
    period: str
    statement: str = ""
    notes: dict[str, str] = {}


class Sharing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which sign-off is shared, and under which agreement."""

    agreement: str
    sign_off: str


class SignOffs(msgspec.Struct, frozen=True, kw_only=True):
    """The sign-offs of the authority, the newest first."""

    sign_offs: list[SignOff]


class Shares(msgspec.Struct, frozen=True, kw_only=True):
    """The shares of the authority, or those under the agreement of the token, the newest first."""

    shares: list[Share]


class Readable(msgspec.Struct, frozen=True, kw_only=True):
    """A share that may be read now, and where."""

    collection: str
    period: str
    la: str
    share: str
    verdict: str
    release: str
    sha256: str
    rows: int
    shared_at: str
    ends_at: str
    url: str


class ReadableCollections(msgspec.Struct, frozen=True, kw_only=True):
    """All that may be read now."""

    collections: list[Readable]


class SharedRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What is shared of one child, by table; at position 0 what is about the return as a whole."""

    position: int
    tables: dict[str, list[dict[str, Any]]]


class SharedPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of a share, and the cursor of the next, if there is one."""

    about: About
    records: list[SharedRecord]
    next: str | None


SHAPES = [SigningOff, Sharing, SignOffs, Shares, ReadableCollections, SharedPage, SignOff, Preview, Share, Changes]

SubmissionId = Annotated[str, Path(alias="identifier", description="The identifier of a submission", max_length=40)]
ShareId = Annotated[str, Path(alias="share", description="The identifier of a share", max_length=40)]
Name = Annotated[str, Path(alias="name", description="A collection: a return such as cin, or ssd", max_length=40)]
Period = Annotated[str, Path(alias="period", description="Its year such as 2025-26; current for ssd", max_length=20)]
Before = Annotated[str | None, Query(description="Only those older than the one of this identifier", max_length=40)]
Limit = Annotated[int, Query(description="How many at most", ge=1, le=shares.MOST)]
Authority = Annotated[str, Query(alias="la", description="The authority's number", min_length=3, max_length=9)]


def _created(content: msgspec.Struct, where: str) -> Response:
    made = answer(content, headers={**NO_STORE, "Location": where})
    made.status_code = 201
    return made


# ---- signing off ----


@router.post(
    "/submissions/{identifier}/sign-off",
    operation_id="sign_off",
    summary="Sign a return off as of the latest submission; with dry_run=true, see what would be signed",
    status_code=201,
    responses={
        200: shaped(Preview, "What would be signed (dry_run=true)")[200],
        201: shaped(SignOff, "Signed off")[200],
        **responses(
            *_BAD,
            *_BODY,
            *_WHO,
            "state-conflict",
            "four-eyes",
            "not-clean",
            "unknown-return",
            "query-unanswered",
        ),
    },
    openapi_extra=taking(SigningOff),
)
async def create_sign_off(
    request: Request,
    identifier: SubmissionId,
    caller: Annotated[Principal, allowed("submission:sign-off")],
    dry_run: Annotated[bool, Query(description="Sign nothing, and say what would be signed")] = False,  # noqa: FBT002
) -> Response:
    exchange, wish = exchange_of(request), await parsed(request, SigningOff)
    if dry_run:
        seen = await run(
            request, sign_off.preview, exchange, caller, identifier, collection=wish.collection, period=wish.period
        )
        return answer(seen, headers=NO_STORE)
    signed = await run(
        request,
        sign_off.sign_off,
        exchange,
        caller,
        identifier,
        collection=wish.collection,
        period=wish.period,
        statement=wish.statement,
        notes=wish.notes,
    )
    return _created(signed, f"/v1/sign-offs/{signed.id}")


@router.get(
    "/sign-offs",
    operation_id="list_sign_offs",
    summary="What the authority has signed off",
    responses={200: shaped(SignOffs, "The sign-offs")[200], **responses(*_BAD, *_WHO)},
)
async def list_sign_offs(
    request: Request, caller: Annotated[Principal, allowed("share:read")], before: Before = None, limit: Limit = 100
) -> Response:
    found = await run(request, sign_off.sign_offs, exchange_of(request), caller, before=before, limit=limit)
    return answer(SignOffs(sign_offs=found), headers=NO_STORE)


@router.get(
    "/sign-offs/{sign_off}",
    operation_id="get_sign_off",
    summary="One sign-off",
    responses={200: shaped(SignOff, "The sign-off")[200], **responses(*_BAD, *_WHO)},
)
async def get_sign_off(
    request: Request,
    identifier: Annotated[str, Path(alias="sign_off", description="The identifier of a sign-off", max_length=40)],
    caller: Annotated[Principal, allowed("share:read")],
) -> Response:
    return answer(await run(request, sign_off.get, exchange_of(request), caller, identifier), headers=NO_STORE)


# ---- sharing ----


@router.post(
    "/shares",
    operation_id="create_share",
    summary="Share what was signed off under an agreement, in place of what was shared before",
    status_code=201,
    responses={
        201: shaped(Share, "Shared")[200],
        **responses(*_BAD, *_BODY, *_WHO, "state-conflict", "four-eyes", "agreement-not-in-force"),
    },
    openapi_extra=taking(Sharing),
)
async def create_share(request: Request, caller: Annotated[Principal, allowed("share:create")]) -> Response:
    exchange, wish = exchange_of(request), await parsed(request, Sharing)
    made = await run(request, shares.share, exchange, caller, agreement=wish.agreement, sign_off=wish.sign_off)
    return _created(made, f"/v1/shares/{made.id}")


@router.get(
    "/shares",
    operation_id="list_shares",
    summary="The shares of the authority, or those under the token's agreement",
    responses={200: shaped(Shares, "The shares")[200], **responses(*_BAD, *_WHO)},
)
async def list_shares(
    request: Request, caller: Annotated[Principal, allowed("share:read")], before: Before = None, limit: Limit = 100
) -> Response:
    found = await run(request, shares.shares, exchange_of(request), caller, before=before, limit=limit)
    return answer(Shares(shares=found), headers=NO_STORE)


@router.get(
    "/shares/{share}",
    operation_id="get_share",
    summary="One share",
    responses={200: shaped(Share, "The share")[200], **responses(*_BAD, *_WHO)},
)
async def get_share(request: Request, share: ShareId, caller: Annotated[Principal, allowed("share:read")]) -> Response:
    return answer(await run(request, shares.get, exchange_of(request), caller, share), headers=NO_STORE)


@router.post(
    "/shares/{share}/revocation",
    operation_id="revoke_share",
    summary="Take a share back: from now on nobody reads it",
    responses={200: shaped(Share, "The share as it ended")[200], **responses(*_BAD, *_WHO, "state-conflict")},
)
async def revoke_share(
    request: Request, share: ShareId, caller: Annotated[Principal, allowed("share:revoke")]
) -> Response:
    return answer(await run(request, shares.revoke, exchange_of(request), caller, share), headers=NO_STORE)


# ---- reading ----


@router.get(
    "/collections",
    operation_id="list_collections",
    summary="What may be read now under the token's agreement",
    responses={200: shaped(ReadableCollections, "The collections")[200], **responses(*_BAD, *_WHO)},
)
async def list_collections(request: Request, caller: Annotated[Principal, allowed("share:read")]) -> Response:
    found = await run(request, shares.readable, exchange_of(request), caller)
    told = [
        Readable(
            collection=each.collection,
            period=each.period,
            la=each.la,
            share=each.id,
            verdict=each.verdict,
            release=each.release,
            sha256=each.sha256,
            rows=each.rows,
            shared_at=each.shared_at,
            ends_at=each.ends_at,
            url=_address(each.collection, each.period, {"la": each.la}),
        )
        for each in found
    ]
    return answer(ReadableCollections(collections=told), headers=NO_STORE)


@router.get(
    "/collections/{name}/{period}",
    operation_id="read_collection",
    summary="What an authority shares of a collection: a page, all of it as NDJSON, a table as CSV, or its own file",
    responses={
        200: {
            "description": "What is shared; the headers say which share it is, and how good it was found",
            "content": {
                **{each: {} for each in (_NDJSON, "text/csv", *sorted(set(share_files.MEDIA_TYPES.values())))},
                "application/json": {"schema": {"$ref": "#/components/schemas/SharedPage"}},
            },
        },
        **_READING,
    },
)
async def read_collection(
    request: Request,
    name: Name,
    period: Period,
    la: Authority,
    caller: Annotated[Principal, allowed("share:read")],
    fields: Annotated[
        str | None, Query(description="Only these agreed items, with commas between", max_length=20_000)
    ] = None,
    table: Annotated[str | None, Query(description="The table that is given as CSV", max_length=80)] = None,
    form: Annotated[
        Asked | None, Query(description="json, ndjson, csv, or own for the return's own file; else Accept decides")
    ] = None,
    cursor: Annotated[
        str | None, Query(description="Where the page begins, as the last one said", max_length=500)
    ] = None,
    limit: Annotated[int, Query(description="The records of a page", ge=1, le=reading.MOST)] = 100,
) -> Response:
    exchange = exchange_of(request)
    own = await run(request, share_files.forms_of, exchange, name, period)
    chosen, own_form = _form(request, form, own)
    chosen_fields = tuple(each for each in fields.split(",") if each) if fields else None
    wish = Wish(name, period, la, chosen_fields, table, request_id())
    if chosen == "json":
        return await _page(request, caller, wish, cursor, limit)
    if cursor is not None:
        raise Refused("parameter-invalid", "A cursor goes with pages of JSON. Leave it out.")
    if chosen == "csv" and table is None:
        raise Refused("parameter-invalid", "CSV holds one table. Name it: table=.")
    return await _whole(request, caller, wish, chosen, own_form)


def _form(request: Request, asked: Asked | None, own: tuple[Form, ...]) -> tuple[Asked, Form]:
    """Return the form that is asked for, and which form of its own the return is then given in."""
    accept = ", ".join(request.headers.getlist("accept"))
    of_its_own = {share_files.MEDIA_TYPES[form]: form for form in own}
    if asked is not None:
        found = negotiate(accept, list(of_its_own)) if asked == "own" else None
        return asked, of_its_own.get(found or "", own[0])
    found = negotiate(accept, [*_BY_TYPE, *of_its_own])
    if found is None:
        raise Refused("not-acceptable", f"This is given as {', '.join(dict.fromkeys((*_BY_TYPE, *of_its_own)))}.")
    return _BY_TYPE.get(found, "own"), of_its_own.get(found, own[0])


async def _page(request: Request, caller: Principal, wish: Wish, cursor: str | None, limit: int) -> Response:
    page = await run(request, reading.read, exchange_of(request), caller, wish, cursor=cursor, limit=limit)
    headers = _headers(page.about)
    if page.next is not None:
        given = {name: value for name, value in request.query_params.items() if name != "cursor"}
        where = _address(wish.collection, wish.period, {**given, "cursor": page.next})
        headers["Link"] = f'<{where}>; rel="next"'
    # The lines are as they were when their checksum was made.
    records = b",".join(line.rstrip(b"\n") for line in page.lines)
    about, after = msgspec.json.encode(page.about), msgspec.json.encode(page.next)
    content = b'{"about":%b,"records":[%b],"next":%b}' % (about, records, after)
    return Response(content, media_type="application/json", headers=headers)


async def _whole(request: Request, caller: Principal, wish: Wish, chosen: Asked, own_form: Form) -> Response:
    """Answer all of a share at once; the log says so before the first byte is sent."""
    exchange = exchange_of(request)
    opened = await run(request, reading.open_whole, exchange, caller, wish)
    headers = _headers(opened.about)
    if chosen == "ndjson":
        lines = _together(reading.lines(exchange, caller, opened, wish))
        return StreamingResponse(lines, media_type=_NDJSON, headers=headers)
    file, content = await run(request, _file, exchange, caller, opened, wish, chosen, own_form)
    headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return Response(content, media_type=file.media_type, headers=headers)


def _together(lines: Iterator[bytes]) -> Iterator[bytes]:
    """Yield *lines* many at a time: each part is fetched from a thread, which takes its time."""
    while part := b"".join(islice(lines, _AT_ONCE)):
        yield part


def _file(
    exchange: Exchange, caller: Principal, opened: reading.Opened, wish: Wish, chosen: Asked, own_form: Form
) -> tuple[File, bytes]:
    """Return a file and all of its content: one that ends in the middle looks like a whole one."""
    made: File
    if chosen == "csv":
        made = share_files.csv_of(exchange, caller, opened, wish)
    else:
        made = share_files.own_file(exchange, caller, opened, wish, own_form)
    parts: Iterator[bytes] = made.content
    return made, b"".join(parts)


def _headers(about: About) -> dict[str, str]:
    """Return what goes with everything that is read."""
    return {
        **NO_STORE,
        "SSD-Share": about.share,
        "SSD-Agreement": about.agreement,
        "SSD-Authority": about.la,
        "SSD-Verdict": about.verdict,
        "SSD-Release": about.release,
        "SSD-SHA256": about.sha256,
    }


def _address(collection: str, period: str, query: dict[str, str]) -> str:
    return f"/v1/collections/{quote(collection, safe='')}/{quote(period, safe='')}?{urlencode(query)}"


@router.get(
    "/collections/{name}/{period}/changes",
    operation_id="list_changes",
    summary="What has happened to a share, and which records differ from an earlier one",
    responses={200: shaped(Changes, "The changes")[200], **_READING},
)
async def list_changes(
    request: Request,
    name: Name,
    period: Period,
    la: Authority,
    caller: Annotated[Principal, allowed("share:read")],
    since: Annotated[str | None, Query(description="The share that you have", max_length=40)] = None,
) -> Response:
    wish = Wish(name, period, la, request=request_id())
    found = await run(request, reading.changes, exchange_of(request), caller, wish, since=since)
    return answer(found, headers=NO_STORE)
