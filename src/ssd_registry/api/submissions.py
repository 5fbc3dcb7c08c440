"""Submissions over HTTP: what an authority sends, its receipt, and what came of it."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal

import msgspec
from anyio.to_thread import run_sync
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from ssd_registry.api.body import take_body
from ssd_registry.api.exchange import NO_STORE, exchange_of, parsed, run
from ssd_registry.api.forms import SUFFIXES, negotiated, written
from ssd_registry.api.prefer import preferences
from ssd_registry.api.problems import Refused, problem, request_id, responses
from ssd_registry.api.routing import SCHEMAS, StrictRoute, answer, shaped, taking
from ssd_registry.api.security import allowed
from ssd_registry.api.sent import JSON, NDJSON, PACKED, form_of, key_of
from ssd_registry.exchange.identity.access import Principal, Resource, enforce
from ssd_registry.exchange.submissions import reception, results, submissions, withdrawal
from ssd_registry.exchange.submissions.outcomes import ChildOutcome
from ssd_registry.exchange.submissions.reception import Arriving
from ssd_registry.exchange.submissions.submissions import Asked, Received, Submission
from ssd_registry.negotiation import negotiate
from ssd_registry.report import FORMS
from ssd_registry.report.csv import guarded

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["submissions"])

PATH: Final = "/v1/submissions"
RETRY_AFTER: Final = "2"

_CSV = "text/csv"
_MOST = 1_000
_REASON = 500


class SubmissionProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How many children have been looked at, of how many."""

    checked: int
    children: int


class SubmissionShown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A submission as it stands. Times are in UTC; *failure* says why nothing of it could be read.

    *counts* say how many children it has, and how many of them were stored, changed, unchanged and refused, how many
    others it removes, how many are missing from a full extract, and how many errors, queries and notes were found.
    """

    id: str
    authority: str
    number: int
    state: Literal["received", "accepted", "rejected", "withdrawn"]
    sha256: str
    bytes: int
    submitted_by: str
    organisation: str
    received_at: str
    links: dict[str, str]
    mode: str | None = None
    release: str | None = None
    extracted_on: str | None = None
    finished_at: str | None = None
    counts: dict[str, int] | None = None
    progress: SubmissionProgress | None = None
    failure: dict[str, str] | None = None


class SubmissionReceived(SubmissionShown, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to who sends something: the submission, and the receipt for it."""

    receipt: str


class SubmissionPage(msgspec.Struct, frozen=True, kw_only=True):
    """Submissions, the last first."""

    submissions: list[SubmissionShown]
    links: dict[str, str]


class SubmissionReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """The receipt: a JSON Web Signature by a key of /.well-known/jwks.json over what came, when and from whom."""

    receipt: str


class OutcomeShown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one child: its place in the payload, counted from 0, and why it was refused, where it was."""

    outcome: Literal["stored", "changed", "unchanged", "refused", "removed", "missing"]
    person_id: str | None = None
    position: int | None = None
    reason: str | None = None


class OutcomePage(msgspec.Struct, frozen=True, kw_only=True):
    """What became of children, in the order of the payload, then those it removes or no longer has."""

    outcomes: list[OutcomeShown]
    links: dict[str, str]


class Withdrawal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a submission is withdrawn."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=_REASON)]


class MissingConfirmed(msgspec.Struct, frozen=True, kw_only=True):
    """Which of the children that are missing from the extract are removed: *people*, or *all* of them, and why."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=_REASON)]
    people: list[str] | None = None
    all: bool = False


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """How many children were removed."""

    removed: int


SHAPES = [SubmissionReceived, SubmissionPage, SubmissionReceipt, OutcomePage, Withdrawal, MissingConfirmed, Removed]

_Identifier = Annotated[str, Path(max_length=40, description="A submission", examples=["sub_01KB0Z3T6N"])]
_Suffix = Annotated[str, Path(max_length=16, description=f"The form: {', '.join(SUFFIXES)}", examples=["csv"])]
_LARGEST = 2**62
_Limit = Annotated[int, Query(ge=1, le=_MOST, description="The most on a page")]
_Creator = Annotated[Principal, allowed("submission:create")]
_Reader = Annotated[Principal, allowed("submission:read")]
_COMMON = ("unknown-parameter", "unauthenticated", "insufficient-scope", "rate-limited", "unavailable")


# ---- sending ----


@router.post(
    "/submissions",
    operation_id="create_submission",
    summary="Send a payload",
    description=(
        "Takes the payload in the body for the local authority that the token acts for. A small one is dealt with at "
        "once (201); a large one, or any with Prefer: respond-async, is put away and dealt with soon (202). Either way "
        "the answer has a receipt signed by the server. Children whose document fails its structure are refused and "
        "the others kept; with atomic=true all are kept or none. What the rules find keeps no child out. Send the "
        "same Idempotency-Key again after any fault: what was done once is not done twice."
    ),
    status_code=201,
    responses={
        201: {**shaped(SubmissionReceived, "It was dealt with")[200]},
        202: {**shaped(SubmissionReceived, "It will be dealt with; Retry-After says when to ask")[200]},
        **responses(
            *_COMMON,
            "malformed-json",
            "digest-mismatch",
            "idempotency-key-missing",
            "la-mismatch",
            "state-conflict",
            "idempotency-key-in-use",
            "purged-identifier",
            "retired-standard-version",
            "content-too-large",
            "unsupported-media-type",
            "unknown-standard-version",
            "idempotency-key-reused",
            "submission-rejected",
            "body-malformed",
            "busy",
        ),
    },
    openapi_extra={
        "parameters": [
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": True,
                "description": "A UUID, or another key of the client's own; kept for 72 hours",
                "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
            },
            {
                "name": "Content-Digest",
                "in": "header",
                "description": "sha-256 or sha-512 of the body as it is sent (RFC 9530), which is then checked",
                "schema": {"type": "string"},
            },
            {
                "name": "Prefer",
                "in": "header",
                "description": "respond-async: answer at once, and deal with it after that (RFC 7240)",
                "schema": {"type": "string"},
            },
        ],
        "requestBody": {
            "required": True,
            "description": "A payload, gzip or zstd compressed or not, as /v1/validations takes it",
            "content": {
                JSON: {"schema": {"type": "object", "required": ["header", "children"]}},
                NDJSON: {"schema": {"type": "string", "description": "A header line, then one child a line"}},
            },
        },
    },
)
async def create_submission(
    request: Request,
    caller: _Creator,
    atomic: Annotated[
        Literal["true", "false"], Query(description="true: a child that is refused refuses all of it")
    ] = "false",
) -> Response:
    exchange = exchange_of(request)
    form, key = form_of(request), key_of(request)
    if key is None:
        raise Refused(
            "idempotency-key-missing",
            "Send an Idempotency-Key, such as a new UUID; then the same request can be sent again without harm.",
        )
    promised = reception.promised(",".join(request.headers.getlist("content-digest")))
    later = preferences(request).respond_async
    asked = Asked(encoding=form.encoding, ndjson=form.ndjson, atomic=atomic == "true", later=later)
    at_once = exchange.settings.at_once_bytes // (1 if form.encoding == "identity" else PACKED)
    arriving = Arriving(at_once, promised)
    try:
        await _take(request, arriving, exchange.settings.limits.background_body_bytes)
        received = await run(request, submissions.receive, exchange, caller, arriving.done(), asked=asked, key=key)
    finally:
        arriving.close()
    return _answered(received, later=later)


async def _take(request: Request, arriving: Arriving, most: int) -> None:
    async def take(chunk: bytes) -> None:
        if arriving.is_large:
            await run_sync(arriving.write, chunk)
        else:
            arriving.write(chunk)

    await take_body(request, most, take)


def _answered(received: Received, *, later: bool) -> Response:
    submission = received.submission
    where = f"{PATH}/{submission.id}"
    if submission.state == "rejected":
        return problem(
            "submission-rejected",
            "One or more children were refused, so nothing of the submission was taken. Its report says why.",
            headers={"Location": where},
            submission=submission.id,
            links=_links(submission),
            receipt=received.receipt,
        )
    shown = {name: getattr(_shown(submission), name) for name in SubmissionShown.__struct_fields__}
    response = answer(SubmissionReceived(**shown, receipt=received.receipt), headers={**NO_STORE, "Location": where})
    response.status_code = 202 if submission.state == "received" else 201
    if submission.state == "received":
        response.headers["Retry-After"] = RETRY_AFTER
    if later:
        response.headers["Preference-Applied"] = "respond-async"
    return response


# ---- looking ----


@router.get(
    "/submissions",
    operation_id="list_submissions",
    summary="Your submissions, the last first",
    responses={**shaped(SubmissionPage, "Submissions"), **responses(*_COMMON, "unknown-parameter")},
)
async def list_submissions(
    request: Request,
    caller: _Reader,
    before: Annotated[
        int | None, Query(ge=1, le=_LARGEST, description="Only those with a lower number than this")
    ] = None,
    limit: _Limit = 50,
) -> Response:
    own = None if caller.organisation_kind == "authority" else caller.organisation
    found = await run(
        request,
        submissions.page,
        exchange_of(request).store,
        caller.la or "",
        organisation=own,
        before=before,
        limit=limit,
    )
    links = {"self": PATH}
    if len(found) == limit:
        links["next"] = f"{PATH}?before={found[-1].number}&limit={limit}"
    return answer(SubmissionPage(submissions=[_shown(each) for each in found], links=links), headers=NO_STORE)


@router.get(
    "/submissions/{identifier}",
    operation_id="get_submission",
    summary="How a submission stands",
    responses={**shaped(SubmissionShown, "The submission"), **responses(*_COMMON, "not-found")},
)
async def get_submission(request: Request, caller: _Reader, identifier: _Identifier) -> Response:
    submission = await _of(request, caller, identifier)
    waits = {"Retry-After": RETRY_AFTER} if submission.state == "received" else {}
    return answer(_shown(submission), headers={**NO_STORE, **waits})


@router.get(
    "/submissions/{identifier}/receipt",
    operation_id="get_submission_receipt",
    summary="The receipt for a submission, signed by the server",
    responses={**shaped(SubmissionReceipt, "The receipt"), **responses(*_COMMON, "not-found")},
)
async def get_submission_receipt(request: Request, caller: _Reader, identifier: _Identifier) -> Response:
    submission = await _of(request, caller, identifier)
    return answer(SubmissionReceipt(receipt=submissions.receipt(exchange_of(request), submission)), headers=NO_STORE)


_REPORTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The report, without what was sent",
        "content": {
            form.media_type: {"schema": {"$ref": "#/components/schemas/Report"} if name == "json" else {}}
            for name, form in sorted(FORMS.items(), key=lambda each: each[0] != "json")
        },
    },
    **responses(*_COMMON, "unknown-parameter", "parameter-invalid", "not-found", "no-report"),
}


@router.get(
    "/submissions/{identifier}/report",
    operation_id="get_submission_report",
    summary="The report of a submission",
    description="In the form that Accept asks for. That it was read is written into the access log.",
    responses={**_REPORTS, **responses("not-acceptable")},
)
async def get_submission_report(request: Request, caller: _Reader, identifier: _Identifier) -> Response:
    return await _report(request, caller, identifier, negotiated(request), {"Vary": "Accept"})


@router.get(
    "/submissions/{identifier}/report.{suffix}",
    operation_id="get_submission_report_as",
    summary="The report of a submission, in one form",
    responses=_REPORTS,
)
async def get_submission_report_as(
    request: Request, caller: _Reader, identifier: _Identifier, suffix: _Suffix
) -> Response:
    form = SUFFIXES.get(suffix)
    if form is None:
        return problem("not-found", f"A report is not given in this form. The forms are {', '.join(SUFFIXES)}.")
    return await _report(request, caller, identifier, form, {})


async def _report(request: Request, caller: Principal, identifier: str, form: str, headers: dict[str, str]) -> Response:
    submission = await _of(request, caller, identifier)
    exchange = exchange_of(request)
    report = await run(request, results.report, exchange, caller, submission, request_id=request_id())
    return await run(request, written, report, form, values=False, headers=headers)


@router.get(
    "/submissions/{identifier}/outcomes",
    operation_id="list_submission_outcomes",
    summary="What became of each child of a submission",
    description="As JSON or CSV. That it was read is written into the access log.",
    responses={
        200: {
            "description": "A page of outcomes; links.next is the next one, in a Link header too",
            "content": {JSON: {"schema": {"$ref": SCHEMAS.format(name="OutcomePage")}}, _CSV: {}},
        },
        **responses(*_COMMON, "unknown-parameter", "parameter-invalid", "not-found", "not-acceptable"),
    },
)
async def list_submission_outcomes(
    request: Request,
    caller: _Reader,
    identifier: _Identifier,
    start: Annotated[int, Query(ge=0, le=_LARGEST, description="The number of the first outcome, counted from 0")] = 0,
    limit: _Limit = 200,
    outcome: Annotated[
        Literal["stored", "changed", "unchanged", "refused", "removed", "missing"] | None,
        Query(description="Only those that are so"),
    ] = None,
) -> Response:
    wanted = negotiate(", ".join(request.headers.getlist("accept")) or JSON, [JSON, _CSV])
    if wanted is None:
        raise Refused("not-acceptable", f"Outcomes are given as {JSON} and {_CSV}.")
    submission = await _of(request, caller, identifier)
    found = await run(
        request,
        results.of_children,
        exchange_of(request),
        caller,
        submission,
        start=start,
        limit=limit,
        only=outcome,
        request_id=request_id(),
    )
    own = f"{PATH}/{identifier}/outcomes"
    links = {"self": own}
    if len(found) == limit:
        links["next"] = f"{own}?start={found[-1][0] + 1}&limit={limit}" + (f"&outcome={outcome}" if outcome else "")
    headers = {**NO_STORE, "Vary": "Accept", **({"Link": f'<{links["next"]}>; rel="next"'} if "next" in links else {})}
    shown = [_outcome(each) for _, each in found]
    if wanted == _CSV:
        headers["Content-Disposition"] = f'attachment; filename="{identifier}-outcomes.csv"'
        return Response(_table(shown), headers=headers, media_type=f"{_CSV}; charset=utf-8")
    return answer(OutcomePage(outcomes=shown, links=links), headers=headers)


# ---- changing ----


@router.post(
    "/submissions/{identifier}/withdrawal",
    operation_id="withdraw_submission",
    summary="Withdraw a submission",
    description=(
        "One that waits is dropped. Of the last one that was accepted, each child is put back as it was before, by a "
        "new version that says so. One that was signed off, or that a later one stands on, stays: 409."
    ),
    responses={
        200: shaped(SubmissionShown, "The submission, withdrawn")[200],
        **responses(
            *_COMMON, "not-found", "state-conflict", "unsupported-media-type", "unknown-field", "body-malformed"
        ),
    },
    openapi_extra=taking(Withdrawal),
)
async def withdraw_submission(
    request: Request, caller: Annotated[Principal, allowed("submission:withdraw")], identifier: _Identifier
) -> Response:
    asked = await parsed(request, Withdrawal)
    submission = await _of(request, caller, identifier, "submission:withdraw")
    done = await run(
        request, withdrawal.withdraw, exchange_of(request), submission.la, identifier, by=caller.id, reason=asked.reason
    )
    return answer(_shown(done), headers=NO_STORE)


@router.post(
    "/submissions/{identifier}/missing",
    operation_id="confirm_missing",
    summary="Remove children that the extract no longer has",
    description=(
        "A child that a full extract no longer has is marked as missing, and stays held. The authority says here which "
        "of them are to go. The submission has to be the last one that was accepted."
    ),
    responses={
        200: shaped(Removed, "How many were removed")[200],
        **responses(
            *_COMMON, "not-found", "state-conflict", "unsupported-media-type", "unknown-field", "body-malformed"
        ),
    },
    openapi_extra=taking(MissingConfirmed),
)
async def confirm_missing(
    request: Request, caller: Annotated[Principal, allowed("record:withdraw")], identifier: _Identifier
) -> Response:
    asked = await parsed(request, MissingConfirmed)
    if asked.all is (asked.people is not None):
        raise Refused("body-malformed", 'Name the children in "people", or say "all": true for all that are missing.')
    submission = await _of(request, caller, identifier, "record:withdraw")
    people = None if asked.all else asked.people
    gone = await run(
        request, results.confirm_missing, exchange_of(request), caller, submission, people, reason=asked.reason
    )
    return answer(Removed(removed=len(gone)), headers=NO_STORE)


# ---- showing ----


async def _of(request: Request, caller: Principal, identifier: str, action: str = "submission:read") -> Submission:
    """Return a submission that *caller* may do *action* with."""
    found = await run(request, submissions.get, exchange_of(request).store, caller.la or "", identifier)
    enforce(caller, action, Resource(la=found.la, organisation=found.organisation))
    return found


def _shown(submission: Submission) -> SubmissionShown:
    counts, waits = submission.counts, submission.state == "received"
    failure = submission.failure
    return SubmissionShown(
        id=submission.id,
        authority=submission.la,
        number=submission.number,
        state=submission.state,
        sha256=submission.sha256,
        bytes=submission.bytes,
        submitted_by=submission.submitted_by,
        organisation=submission.organisation,
        received_at=_time(submission.received_at),
        links=_links(submission),
        mode=submission.mode,
        release=submission.release,
        extracted_on=submission.extracted_on,
        finished_at=_time(submission.finished_at) if submission.finished_at else None,
        counts=None if waits else counts,
        progress=SubmissionProgress(**counts) if waits and counts else None,
        failure={"type": f"/problems/{failure.kind}", "detail": failure.message} if failure else None,
    )


def _links(submission: Submission) -> dict[str, str]:
    own = f"{PATH}/{submission.id}"
    links = {"self": own, "receipt": f"{own}/receipt"}
    return {**links, "report": f"{own}/report", "outcomes": f"{own}/outcomes"} if submission.mode else links


def _time(microseconds: int) -> str:
    moment = datetime.fromtimestamp(microseconds / 1_000_000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _outcome(each: ChildOutcome) -> OutcomeShown:
    outcome, _, reason = each.outcome.partition(":")
    kind: Any = outcome
    return OutcomeShown(outcome=kind, person_id=each.person_id, position=each.position, reason=reason or None)


def _table(shown: list[OutcomeShown]) -> bytes:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(["position", "person_id", "outcome", "reason"])
    for each in shown:
        table.writerow([each.position, guarded(each.person_id or ""), each.outcome, each.reason or ""])
    return text.getvalue().encode("utf-8-sig")
