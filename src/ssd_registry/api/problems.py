"""Problem details (RFC 9457): every fault of a request has a type with a page, and never echoes what was sent."""

from __future__ import annotations

import uuid
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.responses import Response

from ssd_registry.errors import (
    CannotRead,
    ExchangeRefused,
    JobRefused,
    NothingToCheck,
    QueryRefused,
    SsdError,
    StoreUnavailable,
    UnknownRelease,
    UnknownReturn,
    UnknownTerm,
)

MEDIA_TYPE = "application/problem+json"
REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
"""The identifier of the request that is being answered, the same in the answer and in the log."""


@dataclass(frozen=True, slots=True)
class ProblemType:
    """One kind of fault: the status it answers with, what it is, and what to do about it."""

    status: int
    title: str
    advice: str


TYPES: dict[str, ProblemType] = {
    "not-found": ProblemType(404, "There is nothing at this address", "Check the address; lists show what there is."),
    "unknown-release": ProblemType(
        404, "There is no such release", "GET /v1/standards/ssd/releases lists the releases."
    ),
    "unknown-return": ProblemType(
        404, "There is no such return, or no such year of it", "GET /v1/standards lists the returns and their years."
    ),
    "unknown-validation": ProblemType(
        404,
        "There is no such check, or no longer",
        "Send the payload again; a check says when it expires.",
    ),
    "method-not-allowed": ProblemType(
        405, "This address does not take that method", "The Allow header says which it takes."
    ),
    "not-acceptable": ProblemType(
        406, "This cannot be given in a form you accept", "The detail lists the forms there are."
    ),
    "unknown-parameter": ProblemType(400, "A query parameter is not known here", "The detail names the nearest one."),
    "parameter-invalid": ProblemType(400, "A parameter cannot be used as it is", "The errors say which and why."),
    "malformed-http": ProblemType(
        400,
        "The request is not HTTP as it is read here",
        "Status 414: shorten the address. 431: send fewer or shorter headers. 408: send the request without pauses.",
    ),
    "unsupported-media-type": ProblemType(
        415, "The body is not of a type that is read here", "The detail lists the types that are read, all in UTF-8."
    ),
    "unsupported-encoding": ProblemType(415, "The Content-Encoding is not read here", "Send gzip, zstd or none."),
    "content-too-large": ProblemType(413, "The body is larger than the limit", "Send the payload in parts."),
    "decompressed-too-large": ProblemType(413, "The body is larger than the limit once unpacked", "Send it in parts."),
    "malformed-encoding": ProblemType(400, "The compressed body is damaged", "Compress it again and send all of it."),
    "wrong-encoding": ProblemType(400, "The body is not UTF-8", "Write it as UTF-8 with no byte order mark."),
    "malformed-json": ProblemType(400, "The body is not JSON that can be read", "Check it with a JSON tool."),
    "duplicate-key": ProblemType(400, "An object has a key twice", "Keep one of them."),
    "json-too-deep": ProblemType(400, "The JSON nests too deep", "A child document is at most three levels deep."),
    "number-out-of-range": ProblemType(400, "A number is too large to be exact", "Numbers have at most 15 digits."),
    "not-a-payload": ProblemType(400, "The body is not a payload", 'Send an object with "header" and "children".'),
    "protected": ProblemType(400, "The file is protected by a password", "Take the password off and send it again."),
    "no-release": ProblemType(400, "The header names no release", "Name it in header.release or in ?release=."),
    "nothing-to-check": ProblemType(400, "There is nothing to check", "Send at least one child or removal."),
    "unknown-standard-version": ProblemType(
        422, "The payload names a release that does not exist", "GET /v1/standards/ssd/releases lists the releases."
    ),
    "no-report": ProblemType(
        409, "There is no report of this check", "The detail says whether there will be; the check itself says why not."
    ),
    "check-stopped": ProblemType(503, "The check took too much and was stopped", "Send the payload in parts."),
    "no-background": ProblemType(
        503, "Nothing can be checked in the background at the moment", "Send less at a time, or try again later."
    ),
    "idempotency-key-malformed": ProblemType(
        400, "The Idempotency-Key cannot be used", "Send one to 255 visible characters, such as a UUID."
    ),
    "idempotency-key-in-use": ProblemType(
        409, "A request with this Idempotency-Key is being answered", "Wait for its answer, then send this one again."
    ),
    "idempotency-key-reused": ProblemType(
        422, "The Idempotency-Key was used for another request", "Send each payload with a key of its own."
    ),
    "range-not-satisfiable": ProblemType(416, "The range lies outside the file", "Ask for bytes that it has."),
    "query-malformed": ProblemType(
        400, "The query is not SPARQL 1.1 that can be read", "The detail says where it goes wrong."
    ),
    "query-forbidden": ProblemType(
        403, "The query asks for something that is not done here", "Only reading queries with no SERVICE are answered."
    ),
    "query-too-large": ProblemType(400, "The query is too long or nests too deep", "Make it shorter."),
    "query-timed-out": ProblemType(503, "The query took too long and was stopped", "Ask for less, or add LIMIT."),
    "query-out-of-memory": ProblemType(
        503, "The query needed too much memory and was stopped", "Ask for less, or add LIMIT."
    ),
    "result-too-large": ProblemType(413, "The result is larger than the limit", "Ask for less, or add LIMIT."),
    "busy": ProblemType(503, "Too many requests like this are waiting", "Try again when Retry-After says."),
    "not-ready": ProblemType(503, "The server is starting or stopping", "Try again when Retry-After says."),
    # ---- the exchange ----
    "no-exchange": ProblemType(
        503, "This server has no exchange", "Its keeper sets it up with ssd db upgrade; the registry works without."
    ),
    "unavailable": ProblemType(
        503,
        "What is kept here cannot be reached at the moment",
        "Send the same request with the same Idempotency-Key when Retry-After says: it is done once.",
    ),
    "unauthenticated": ProblemType(
        401, "The request does not say who sends it", "Send Authorization: Bearer and a token of POST /v1/token."
    ),
    "insufficient-scope": ProblemType(
        403, "Your roles or your token do not reach that far", "GET /v1/token-info says what you may do."
    ),
    "la-mismatch": ProblemType(
        403,
        "What was sent is of another local authority than the token",
        "Send each authority's data with a token that acts for it.",
    ),
    "delegation-ended": ProblemType(
        403, "The local authority no longer lets you act for it", "Ask the authority to delegate to you again."
    ),
    "agreement-not-in-force": ProblemType(
        403, "The agreement is not in force", "GET /v1/agreements shows its dates, its state and who has signed it."
    ),
    "item-not-agreed": ProblemType(
        403, "The agreement does not cover an item that was asked for", "Ask for items that the agreement lists."
    ),
    "state-conflict": ProblemType(
        409, "This does not fit how things stand now", "Read the present state, then decide again."
    ),
    "four-eyes": ProblemType(409, "Who submits does not sign off", "Another approver of the authority signs it off."),
    "not-clean": ProblemType(
        409, "The data has errors, so it cannot be signed off", "Correct them and submit again; the errors count them."
    ),
    "legal-hold": ProblemType(409, "A legal hold keeps this from being purged", "Lift the hold first, if you may."),
    "purged-identifier": ProblemType(
        409, "The identifier was purged", "Restore it first, if its record may be held again."
    ),
    "share-ended": ProblemType(
        410, "The share has been superseded, revoked or has ended", "Begin again without a cursor."
    ),
    "precondition-failed": ProblemType(
        412, "The record has changed since you read it", "Read it again and send its ETag in If-Match."
    ),
    "precondition-required": ProblemType(
        428, "Say which version you would change", "Send the ETag of the record in If-Match."
    ),
    "retired-standard-version": ProblemType(
        410, "Data of that release is no longer taken", "Send data of the release that the detail names."
    ),
    "submission-rejected": ProblemType(
        422,
        "A child was refused, so nothing was taken",
        "The report says why; correct it, or send without atomic=true.",
    ),
    "query-unanswered": ProblemType(
        422, "Queries about the data have no answer yet", "Send a note for each rule that the errors name."
    ),
    "agreement-malformed": ProblemType(422, "The agreement cannot be used as it is", "The errors say what and why."),
    "webhook-url-rejected": ProblemType(
        422, "Events cannot be sent to that address", "Use an https address on the public internet."
    ),
    "unknown-field": ProblemType(422, "The body has a member that is not known here", "The errors name it."),
    "body-malformed": ProblemType(422, "The body does not have the form that is asked for", "The errors say where."),
    "duplicate-child": ProblemType(422, "A child stands in the body more than once", "Send each child once."),
    "cross-record": ProblemType(422, "Parts of the body contradict each other", "The detail says which."),
    "digest-mismatch": ProblemType(
        400, "The body is not what its Content-Digest says", "Send it again; something changed it on its way."
    ),
    "cursor-malformed": ProblemType(
        400, "The cursor cannot be used", "Use the next link as it was given, or begin without a cursor."
    ),
    "idempotency-key-missing": ProblemType(
        400, "The request needs an Idempotency-Key", "Send a new UUID with each new request, and the same with a retry."
    ),
    "batch-refused": ProblemType(
        400, "A record of the batch cannot be taken, so none was", "The detail says which, counted from 0, and why."
    ),
    "batch-too-large": ProblemType(413, "There are more records than are taken at once", "Send 100 at most."),
    "rate-limited": ProblemType(429, "Too many requests", "Wait as long as Retry-After says."),
    "internal": ProblemType(500, "Something went wrong here", "Try again; if it stays, report the request identifier."),
}

_HEADERS = {
    "unsupported-encoding": {"Accept-Encoding": "gzip, zstd"},
    "content-too-large": {"Connection": "close"},
    "malformed-http": {"Connection": "close"},
    "unauthenticated": {"WWW-Authenticate": 'Bearer realm="ssd"'},
}
_UNAVAILABLE = 503
_RETRY_AFTER = "5"


class Refused(SsdError):
    """A request that is refused before the domain sees it; *kind* is the problem type's short name."""

    def __init__(self, kind: str, detail: str, *, status: int | None = None) -> None:
        super().__init__(detail)
        self.kind = kind
        self.status = status


def request_id() -> str:
    """Return the identifier of the request that is being answered, or a new one outside of any."""
    return REQUEST_ID.get() or str(uuid.uuid4())


def problem(
    kind: str,
    detail: str,
    *,
    status: int | None = None,
    headers: dict[str, str] | None = None,
    **more: Any,
) -> Response:
    """Return the response of the problem *kind*, with its *detail* and further members."""
    what, identifier = TYPES[kind], request_id()
    answer = status or what.status
    body = {
        "type": f"/problems/{kind}",
        "title": what.title,
        "status": answer,
        "detail": detail,
        "instance": f"urn:uuid:{identifier}",
        **more,
    }
    sent = {"X-Request-Id": identifier, "Cache-Control": "no-store", **_HEADERS.get(kind, {}), **(headers or {})}
    if answer == _UNAVAILABLE:
        sent.setdefault("Retry-After", _RETRY_AFTER)
    return Response(orjson.dumps(body), status_code=answer, headers=sent, media_type=MEDIA_TYPE)


_SAID = {
    UnknownRelease: (
        "unknown-release",
        (
            "There is no such release. GET /v1/standards/ssd/releases lists those there are; latest, current and next "
            "are understood too, and so is a day, like on:2027-04-01."
        ),
    ),
    UnknownReturn: (
        "unknown-return",
        (
            "There is no such return, or no such year of it. GET /v1/standards lists the returns and their years; "
            "current and latest are understood too."
        ),
    ),
    UnknownTerm: (
        "not-found",
        "There is no such term. /v1/standards/ssd/releases/latest/items lists the items and finds words in them.",
    ),
}
"""What is said of errors whose own words repeat what was asked for."""


def of_error(error: SsdError) -> Response:
    """Return the response for an error of the domain, or for a request that was refused."""
    kind, detail = _SAID.get(type(error), ("internal", "Something went wrong here."))
    match error:
        case CannotRead():
            kind = error.kind if error.kind in TYPES else "malformed-json"
            return problem(kind, str(error), place=error.place) if error.place else problem(kind, str(error))
        case Refused():
            return problem(error.kind, str(error), status=error.status)
        case QueryRefused() | JobRefused():
            kind, detail = error.kind, str(error)
        case ExchangeRefused():
            more: dict[str, Any] = {"errors": list(error.errors)} if error.errors else {}
            return problem(error.kind, str(error), **more)
        case StoreUnavailable():
            kind, detail = "unavailable", str(error)
        case NothingToCheck():
            kind, detail = "nothing-to-check", str(error)
    return problem(kind, detail)


SCHEMA: dict[str, Any] = {
    "type": "object",
    "title": "Problem",
    "description": "A fault of the request, as RFC 9457 has it. Nothing that was sent is repeated.",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "description": "Where the kind of problem is described"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What is wrong and how to put it right"},
        "instance": {"type": "string", "description": "The request, as in X-Request-Id and in the server's log"},
        "place": {"type": "string", "description": "Where in the body reading stopped"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message"],
                "properties": {
                    "parameter": {"type": "string", "description": "The query parameter at fault"},
                    "pointer": {"type": "string", "description": "The place in the body (RFC 6901)"},
                    "rule": {"type": "string", "description": "The rule that found it"},
                    "message": {"type": "string"},
                },
            },
        },
    },
}


def responses(*kinds: str) -> dict[int | str, dict[str, Any]]:
    """Return how the problems *kinds* are documented in OpenAPI, by status."""
    documented: dict[int | str, dict[str, Any]] = {}
    for kind in kinds:
        what = TYPES[kind]
        known = documented.get(what.status)
        title = f"{known['description']}; {what.title.lower()}" if known else what.title
        documented[what.status] = {
            "description": title,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
    return documented
