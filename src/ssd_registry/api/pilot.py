"""The receiver of the pilot as early adopters' senders know it: batches of messages in, a list of receipts out."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

import structlog
from fastapi import APIRouter, Path, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from ssd_registry.api.body import read_body
from ssd_registry.api.exchange import NO_STORE, exchange_of, run
from ssd_registry.api.problems import Refused, responses
from ssd_registry.api.routing import StrictRoute, answer
from ssd_registry.api.security import allowed
from ssd_registry.exchange.identity.access import Principal, Resource, enforce
from ssd_registry.exchange.pilot import pilot

router = APIRouter(route_class=StrictRoute, tags=["pilot"])

SHAPES: list[Any] = []

RECEIVER: Final = "^children-in-social-care-data-receiver(-[a-z]{1,20})?$"
"""What the senders have in their address before the version: only the host before it changes."""

VERSION: Final = "^[0-9]{1,3}$"

_JSON: Final = {"", "charset=utf-8"}
_RECEIPTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "All of the batch was taken: a receipt for each record, in the order in which they were sent",
        "content": {
            "application/json": {
                "schema": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 100,
                    "items": {
                        "type": "string",
                        "examples": ["2026-11-26_09:30:00.25_0b2c9c0e-4a5e-4c56-9a1f-0e6f3f1d2b3c.json"],
                    },
                }
            }
        },
    }
}

_RECORD: Final[dict[str, Any]] = {
    "type": "object",
    "title": "Record",
    "description": "One child, whole or only what has changed, with the fields of the return dfe-csc-api",
    "required": ["la_child_id"],
    "properties": {
        "la_child_id": {"type": "string", "maxLength": 36, "pattern": "^[A-Za-z0-9_-]+$"},
        "mis_child_id": {"type": ["string", "null"], "maxLength": 36},
        "purge": {"type": ["boolean", "null"], "description": "Erase the child, with its history"},
        "child_details": {"type": ["object", "null"], "description": "Always whole: what it leaves out is cleared"},
        "health_and_wellbeing": {"type": ["object", "null"]},
        "social_care_episodes": {"type": ["array", "null"], "items": {"type": "object"}},
    },
}

_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 100,
                    "items": _RECORD,
                }
            }
        },
    }
}

_log = structlog.get_logger()


def _path(what: str, pattern: str, example: str) -> Any:
    """Return a part of the address, of which the form is told and not checked: there is nothing at another."""
    return Path(description=what, json_schema_extra={"pattern": pattern}, examples=[example])


@router.post(
    "/{receiver}/{version}/children_social_care_data/{la_code}/children",
    operation_id="send_children",
    summary="Send children in the shape of the pilot",
    responses={
        **_RECEIPTS,
        **responses(
            "batch-refused",
            "malformed-json",
            "not-a-payload",
            "nothing-to-check",
            "unauthenticated",
            "insufficient-scope",
            "la-mismatch",
            "not-found",
            "legal-hold",
            "content-too-large",
            "batch-too-large",
            "unsupported-media-type",
            "unsupported-encoding",
            "cross-record",
            "duplicate-child",
            "rate-limited",
            "unavailable",
        ),
    },
    openapi_extra=_BODY,
)
async def send_children(
    request: Request,
    caller: Annotated[Principal, allowed("pilot:send")],
    receiver: Annotated[
        str, _path("The receiver in the sender's address", RECEIVER, "children-in-social-care-data-receiver")
    ],
    version: Annotated[str, _path("Its version there", VERSION, "1")],
    la_code: Annotated[str, _path("The authority, for which the token must act", "^[0-9]{3}$", "845")],
) -> Response:
    """Take in up to 100 records, all of them or none."""
    if not re.fullmatch(RECEIVER, receiver) or not re.fullmatch(VERSION, version):
        raise HTTPException(404)
    enforce(caller, "pilot:send", Resource(la=la_code))
    _refuse_type(request)
    body = await read_body(request, exchange_of(request).settings.limits.body_bytes)
    sent = await run(request, pilot.send, exchange_of(request), caller, la_code, body)
    _log.info("pilot", records=len(sent.receipts), submission=sent.submission)
    link = {"Link": f'</v1/submissions/{sent.submission}>; rel="related"'} if sent.submission else {}
    return answer(sent.receipts, headers={**NO_STORE, **link})


def _refuse_type(request: Request) -> None:
    """Raise where the body is not said to be JSON, or is compressed: no sender of the pilot does that."""
    media, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    if media.strip() != "application/json" or parameters.strip() not in _JSON:
        raise Refused("unsupported-media-type", "Send the batch as application/json, in UTF-8.")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refused("unsupported-encoding", "Send the batch without compression.")
