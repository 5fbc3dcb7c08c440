"""Single records of an authority, for its own people: as they were, correcting, withdrawing, purging, legal holds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from ssd_registry.api.exchange import NO_STORE, exchange_of, parsed, run
from ssd_registry.api.problems import Refused, request_id, responses
from ssd_registry.api.routing import Day, StrictRoute, answer, shaped, taking
from ssd_registry.api.security import allowed
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.records import casework
from ssd_registry.exchange.records.casework import Done, HeldBack, Record, RecordHistory, RecordPage, Standing

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["records"])

_BAD = ("unknown-parameter", "parameter-invalid")
_BODY = ("malformed-json", "unsupported-media-type", "content-too-large", "unknown-field", "body-malformed")
_WHO = ("unauthenticated", "insufficient-scope", "not-found", "no-exchange", "unavailable", "rate-limited")


class Correction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole document of the child as it should have been, why, and from which day (that of the one in force)."""

    document: dict[str, Any]
    reason: str
    valid_from: str | None = None


class Reason(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why something is done by hand."""

    reason: str


class NewHold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A legal hold on one child, or on all of the authority's where no child is named."""

    reason: str
    person_id: str | None = None


class Holds(msgspec.Struct, frozen=True, kw_only=True):
    """The legal holds of the authority, those that were lifted too."""

    holds: list[HeldBack]


SHAPES = [Correction, Reason, NewHold, Holds, Record, RecordHistory, RecordPage, Done, HeldBack]

PersonId = Annotated[
    str, Path(alias="person_id", description="The child's identifier in the authority", max_length=100)
]


@router.get(
    "/records",
    operation_id="list_records",
    summary="The children that are known here, by identifier, and where each stands",
    responses={200: shaped(RecordPage, "A page of them")[200], **responses(*_BAD, *_WHO, "cursor-malformed")},
)
async def list_records(
    request: Request,
    caller: Annotated[Principal, allowed("record:read")],
    state: Annotated[Standing | None, Query(description="Only those that stand so")] = None,
    cursor: Annotated[
        str | None, Query(description="Where the page begins, as the last one said", max_length=500)
    ] = None,
    limit: Annotated[int, Query(description="How many", ge=1, le=1000)] = 100,
) -> Response:
    page = await run(
        request,
        casework.listed,
        exchange_of(request),
        caller,
        state=state,
        cursor=cursor,
        limit=limit,
        request_id=request_id(),
    )
    headers = dict(NO_STORE)
    if page.next is not None:
        chosen = f"&state={state}" if state else ""
        headers["Link"] = f'</v1/records?limit={limit}{chosen}&cursor={page.next}>; rel="next"'
    return answer(page, headers=headers)


@router.get(
    "/records/{person_id}",
    operation_id="get_record",
    summary="A child as it was on a day, by what was known at a time",
    responses={200: shaped(Record, "The record; its ETag is what If-Match needs")[200], **responses(*_BAD, *_WHO)},
)
async def get_record(
    request: Request,
    person_id: PersonId,
    caller: Annotated[Principal, allowed("record:read")],
    on: Annotated[Day | None, Query(description="As it was on this day; today when left out")] = None,
    known_at: Annotated[
        str | None,
        Query(description="By what was known at this time (ISO 8601 with a zone, to the second)", max_length=40),
    ] = None,
) -> Response:
    found = await run(
        request,
        casework.as_it_was,
        exchange_of(request),
        caller,
        person_id,
        on=None if on is None else on.isoformat(),
        known_at=_moment(known_at),
        request_id=request_id(),
    )
    return answer(found, headers={**NO_STORE, "ETag": f'"{found.etag}"'})


def _moment(text: str | None) -> int | None:
    """Return the end of the second that *text* names, in microseconds."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return int(moment.astimezone(UTC).replace(microsecond=999_999).timestamp() * 1_000_000)
    except (ValueError, OverflowError):
        pass
    raise Refused("parameter-invalid", "known_at is no time. Write it with a zone, like 2027-04-01T09:30:00Z.")


@router.get(
    "/records/{person_id}/history",
    operation_id="get_record_history",
    summary="Every version of a child's record: when it became known, and what made it",
    responses={200: shaped(RecordHistory, "The versions")[200], **responses(*_BAD, *_WHO)},
)
async def get_record_history(
    request: Request, person_id: PersonId, caller: Annotated[Principal, allowed("record:read")]
) -> Response:
    found = await run(request, casework.history, exchange_of(request), caller, person_id, request_id=request_id())
    return answer(found, headers=NO_STORE)


@router.put(
    "/records/{person_id}",
    operation_id="correct_record",
    summary="Correct a child's record: the document was wrong, and this one takes its place",
    responses={
        200: shaped(Done, "Corrected")[200],
        **responses(
            *_BAD,
            *_BODY,
            *_WHO,
            *("state-conflict", "purged-identifier", "precondition-failed", "precondition-required"),
        ),
    },
    openapi_extra=taking(Correction),
)
async def correct_record(
    request: Request, person_id: PersonId, caller: Annotated[Principal, allowed("record:correct")]
) -> Response:
    correction = await parsed(request, Correction)
    _refuse_no_day(correction.valid_from)
    done = await run(
        request,
        casework.correct,
        exchange_of(request),
        caller,
        person_id,
        correction.document,
        reason=correction.reason,
        if_match=_if_match(request),
        valid_from=correction.valid_from,
    )
    return answer(done, headers={**NO_STORE, "ETag": f'"{done.etag}"'})


def _if_match(request: Request) -> str | None:
    """Return the one checksum that If-Match names; a star names no version, and a weak name fits none (RFC 9110)."""
    given = ", ".join(request.headers.getlist("if-match")).strip()
    if given in {"", "*"}:
        return None
    return given.strip('"') if given.startswith('"') and given.endswith('"') else given


def _refuse_no_day(text: str | None) -> None:
    try:
        if text is None or datetime.strptime(text, "%Y-%m-%d").date().isoformat() == text:  # noqa: DTZ007 - a day
            return
    except ValueError:
        pass
    raise Refused("body-malformed", "valid_from is no day. Write it as year-month-day, like 2027-04-01.")


@router.post(
    "/records/{person_id}/withdrawal",
    operation_id="withdraw_record",
    summary="Hide a child from new shares; its history is kept",
    responses={200: shaped(Done, "Withdrawn")[200], **responses(*_BAD, *_BODY, *_WHO, "purged-identifier")},
    openapi_extra=taking(Reason),
)
async def withdraw_record(
    request: Request, person_id: PersonId, caller: Annotated[Principal, allowed("record:withdraw")]
) -> Response:
    given = await parsed(request, Reason)
    done = await run(request, casework.withdraw, exchange_of(request), caller, person_id, reason=given.reason)
    return answer(done, headers=NO_STORE)


@router.post(
    "/records/{person_id}/purge",
    operation_id="purge_record",
    summary="Erase a child with its history, in shares too; its identifier is refused until it is restored",
    responses={200: shaped(Done, "Purged")[200], **responses(*_BAD, *_BODY, *_WHO, "legal-hold")},
    openapi_extra=taking(Reason),
)
async def purge_record(
    request: Request, person_id: PersonId, caller: Annotated[Principal, allowed("record:purge")]
) -> Response:
    given = await parsed(request, Reason)
    done = await run(request, casework.purge, exchange_of(request), caller, person_id, reason=given.reason)
    return answer(done, headers=NO_STORE)


@router.post(
    "/records/{person_id}/restoration",
    operation_id="restore_record",
    summary="Show a withdrawn child again, or let a purged identifier be sent again",
    responses={200: shaped(Done, "Restored")[200], **responses(*_BAD, *_BODY, *_WHO, "state-conflict")},
    openapi_extra=taking(Reason),
)
async def restore_record(
    request: Request, person_id: PersonId, caller: Annotated[Principal, allowed("record:restore")]
) -> Response:
    given = await parsed(request, Reason)
    done = await run(request, casework.restore, exchange_of(request), caller, person_id, reason=given.reason)
    return answer(done, headers=NO_STORE)


@router.get(
    "/holds",
    operation_id="list_holds",
    summary="The legal holds of the authority",
    responses={200: shaped(Holds, "The holds")[200], **responses(*_BAD, *_WHO)},
)
async def list_holds(request: Request, caller: Annotated[Principal, allowed("hold:place")]) -> Response:
    found = await run(request, casework.holds, exchange_of(request), caller, request_id=request_id())
    return answer(Holds(holds=found), headers=NO_STORE)


@router.post(
    "/holds",
    operation_id="place_hold",
    summary="Place a legal hold: what it covers is not purged",
    status_code=201,
    responses={201: shaped(HeldBack, "Placed")[200], **responses(*_BAD, *_BODY, *_WHO)},
    openapi_extra=taking(NewHold),
)
async def place_hold(request: Request, caller: Annotated[Principal, allowed("hold:place")]) -> Response:
    given = await parsed(request, NewHold)
    placed = await run(
        request, casework.place_hold, exchange_of(request), caller, person_id=given.person_id, reason=given.reason
    )
    made = answer(placed, headers=NO_STORE)
    made.status_code = 201
    return made


@router.delete(
    "/holds/{hold}",
    operation_id="lift_hold",
    summary="End a legal hold; it stays in the list",
    responses={200: shaped(HeldBack, "Lifted")[200], **responses(*_BAD, *_WHO)},
)
async def lift_hold(
    request: Request,
    hold: Annotated[str, Path(description="The identifier of a hold", max_length=40)],
    caller: Annotated[Principal, allowed("hold:lift")],
) -> Response:
    return answer(await run(request, casework.lift_hold, exchange_of(request), caller, hold), headers=NO_STORE)
