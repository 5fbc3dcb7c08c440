"""Checking a payload over HTTP, at once or in the background. The body goes to our own strict reader."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import orjson
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response

from ssd_registry.api import forms, jobs
from ssd_registry.api.body import take_body
from ssd_registry.api.prefer import LONGEST_WAIT, Preferences, preferences
from ssd_registry.api.problems import Refused, responses
from ssd_registry.api.routing import refuse_parameters
from ssd_registry.api.sent import JSON, NDJSON, PACKED, form_of, key_of
from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, UnknownRelease
from ssd_registry.jobs import MOST_PROBLEMS, Arrival, Asked, Claim, Folder, Keys, Queue, Status
from ssd_registry.payload import read_payload
from ssd_registry.privacy import discreet, discreet_error
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings

PATH: Final = "/v1/validations"

_AWAY_FROM_THE_LOOP = 64 * 1024
"""A body larger than this (about 10 children) is checked in a thread: other requests are answered meanwhile."""

_MOST_WAITING = 16
_BLOCK = 1024 * 1024


class _Wanted(NamedTuple):
    """What the request says beside its body."""

    asked: Asked
    form: str
    prefer: Preferences
    key: str | None

    def at_once(self, settings: Settings) -> int:
        """Return the size up to which the body is checked while the sender waits; -1 for none at all."""
        if not settings.background_checks:
            return settings.limits.body_bytes
        if self.prefer.respond_async:
            return -1
        return settings.limits.body_bytes // (1 if self.asked.encoding == "identity" else PACKED)


async def create_validation(request: Request) -> Response:
    """Check the payload in the body and answer with the report, or say where it will be."""
    wanted = _wanted(request)
    _refuse_a_queue(request.app.state.check_threads)
    if wanted.key is None:
        taken = await _taken(request, wanted, None)
    else:
        keys: Keys = request.app.state.keys
        claim = await run_sync(keys.claim, wanted.key)
        try:
            taken = await _taken(request, wanted, claim)
        finally:
            claim.release()
    return taken if isinstance(taken, Response) else await _later(request, wanted, taken)


def _refuse_a_queue(limiter: CapacityLimiter) -> None:
    """Raise `Refused` when many wait already: each that waits holds its body in memory."""
    if limiter.statistics().tasks_waiting >= _MOST_WAITING:
        raise Refused("busy", "Too many payloads are being checked. Try again in a few seconds.")


def _wanted(request: Request) -> _Wanted:
    """Return what is wanted, or raise `Refused` before any of the body is read."""
    refuse_parameters(request.query_params, {"release", "include"})
    release, include = request.query_params.get("release"), request.query_params.get("include")
    if release == "":
        raise Refused("parameter-invalid", "release is empty. Name one, or leave it out to use that of the header.")
    if include not in {None, "values"}:
        raise Refused("parameter-invalid", "include can only be values.")
    form = form_of(request)
    registry: Registry = request.app.state.registry
    asked = Asked(
        release=registry.resolve(release) if release else None,
        values=include == "values",
        encoding=form.encoding,
        ndjson=form.ndjson,
    )
    return _Wanted(asked, forms.negotiated(request), preferences(request), key_of(request))


class _Body:
    """What has come of a body: in memory up to a size, then in the folder of checks in the background."""

    def __init__(self, at_once: int, folder: Folder, claim: Claim | None) -> None:
        self._at_once, self._folder, self._claim = at_once, folder, claim
        self._size, self._held = 0, list[bytes]()
        self.arrival: Arrival | None = None

    async def take(self, chunk: bytes) -> None:
        """Take in the next part."""
        if self._claim is not None:
            self._claim.update(chunk)
        self._held.append(chunk)
        self._size += len(chunk)
        if self.arrival is None and self._size > self._at_once:
            self.arrival = await run_sync(self._folder.arrive)
        if self.arrival is not None and sum(map(len, self._held)) >= _BLOCK:
            await run_sync(self.arrival.write, self.content())

    def content(self) -> bytes:
        """Return what is held in memory, and hold it no longer."""
        content = b"".join(self._held)
        self._held.clear()
        return content

    def close(self) -> None:
        """Erase what was not accepted."""
        if self.arrival is not None:
            self.arrival.close()


async def _taken(request: Request, wanted: _Wanted, claim: Claim | None) -> Response | str:
    """Take in the body; return the answer, or the identifier of the check that is made in the background."""
    settings: Settings = request.app.state.settings
    limits = settings.limits
    at_once = wanted.at_once(settings)
    body = _Body(at_once, request.app.state.folder, claim)
    try:
        most = max(limits.background_body_bytes, limits.body_bytes) if settings.background_checks else limits.body_bytes
        await take_body(request, most, body.take)
        earlier = await run_sync(_earlier, request.app.state.folder, wanted, claim) if claim else None
        if earlier is not None:
            return earlier
        if body.arrival is not None:
            return await run_sync(_accepted, request, wanted, body, body.arrival, claim)
        response = await _checked(request, wanted, body.content())
        if claim is not None and response.status_code == 200:  # noqa: PLR2004 - OK
            claim.keep()
    finally:
        body.close()
    return response


def _earlier(folder: Folder, wanted: _Wanted, claim: Claim) -> str | None:
    """Return the check in the background that the same request was answered with before, if it is still there."""
    earlier = claim.match(wanted.asked)
    return earlier if earlier and folder.job(earlier) else None


def _accepted(request: Request, wanted: _Wanted, body: _Body, arrival: Arrival, claim: Claim | None) -> str:
    """Take on the check in the background; return its identifier."""
    arrival.write(body.content())
    releases = request.app.state.settings.releases
    job = arrival.accept(
        wanted.asked, releases=str(releases.resolve()) if releases else None, key=claim.name if claim else None
    )
    if claim is not None:
        claim.keep(job.id)
    queue: Queue = request.app.state.queue
    queue.poke()
    return job.id


async def _later(request: Request, wanted: _Wanted, identifier: str) -> Response:
    """Say where the report will be; where the client would rather wait and it is soon there, give it."""
    status = await jobs.settled(request.app.state.folder, identifier, wanted.prefer.wait or 0)
    if status is None:
        return jobs.no_such_check()
    if wanted.prefer.wait is not None and status.settled:
        return await _soon(request, wanted, status)
    applied = ", ".join(["respond-async"] * wanted.prefer.respond_async + [*wanted.prefer.waited.values()])
    return jobs.later(status, request.app.state.registry, {"Preference-Applied": applied} if applied else {})


async def _soon(request: Request, wanted: _Wanted, status: Status) -> Response:
    if status.outcome is not None and status.outcome.failure is not None:
        return jobs.told(status.outcome.failure.raised(), request.app.state.registry)
    own = f"{PATH}/{status.job.id}/report{forms.suffix_of(wanted.form)}"
    return await jobs.report_of(request, status.job.id, wanted.form, {"Content-Location": own})


async def _checked(request: Request, wanted: _Wanted, body: bytes) -> Response:
    """Check the body while the sender waits; a large one, and a form that takes long to write, in a thread."""
    limiter: CapacityLimiter = request.app.state.check_threads
    if len(body) <= _AWAY_FROM_THE_LOOP and wanted.asked.encoding == "identity" and wanted.form == "json":
        return _check(request, wanted, body)
    _refuse_a_queue(limiter)
    return await run_sync(_check, request, wanted, body, limiter=limiter)


def _check(request: Request, wanted: _Wanted, body: bytes) -> Response:
    checker: Checker = request.app.state.checker
    asked, names = wanted.asked, request.app.state.names
    try:
        payload = read_payload(body, checker.limits, encoding=asked.encoding, ndjson=asked.ndjson)
        report = checker.check(payload, asked.release, most=MOST_PROBLEMS)
    except UnknownRelease as error:
        return jobs.told(error, checker.registry)
    except CannotRead as error:
        return jobs.told(discreet_error(error, names), checker.registry)
    if not asked.values:
        report = discreet(report, names)
    return forms.written(report, wanted.form, values=asked.values)


_EXAMPLE: dict[str, Any] = {
    "header": {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"},
    "children": [{"person_id": "C1", "sex": "F"}],
}
EXAMPLES: Final[dict[str, Any]] = {
    JSON: _EXAMPLE,
    NDJSON: "\n".join(orjson.dumps(each).decode() for each in ({"header": _EXAMPLE["header"]}, *_EXAMPLE["children"])),
}
"""A payload in each of the forms that are taken."""
_PAYLOAD = {
    "description": "A payload of any release; its whole JSON Schema is the artefact ssd.schema.json of the release",
    "type": "object",
    "required": ["header", "children"],
    "properties": {
        "header": {
            "type": "object",
            "required": ["standard", "release", "local_authority", "mode"],
            "properties": {
                "standard": {"const": "ssd"},
                "release": {"type": "string", "pattern": "^[0-9]+[.][0-9]+[.][0-9]+$", "examples": ["1.0.0"]},
                "local_authority": {"type": "string", "pattern": "^[0-9]{3}$"},
                "mode": {"type": "string", "enum": ["full", "delta"]},
            },
        },
        "children": {"type": "array", "items": {"type": "object"}},
        "removed": {"type": "array", "items": {"type": "string"}},
    },
}
OPERATION = {
    "post": {
        "operationId": "create_validation",
        "tags": ["validations"],
        "summary": "Check a payload",
        "description": (
            "Checks the payload in the body against a release and answers with every problem and its place, in the "
            "form that Accept asks for. A report with errors is still a 200: a 4xx means that the request could not "
            "be read. What was sent is left out of the report unless include=values asks for it.\n\n"
            "A body over a limit, or any with Prefer: respond-async, is answered with 202 and a Location, and checked "
            "in the background. Its report is kept for a day, or until it is deleted; of a check that is answered at "
            "once nothing is kept."
        ),
        "parameters": [
            {
                "name": "release",
                "in": "query",
                "description": "A version, latest, current, next or on:DATE; the header's release when absent",
                "schema": {"type": "string", "minLength": 1, "maxLength": 40, "examples": ["1.0.0"]},
            },
            {
                "name": "include",
                "in": "query",
                "description": "values: show what was sent, which may be personal data",
                "schema": {"type": "string", "enum": ["values"]},
            },
            {
                "name": "Prefer",
                "in": "header",
                "description": (
                    "respond-async: check in the background. wait=SECONDS: wait so long for a check in the background "
                    f"to end, at most {LONGEST_WAIT} seconds, and give its report (RFC 7240)"
                ),
                "schema": {"type": "string"},
            },
            {
                "name": "Idempotency-Key",
                "in": "header",
                "description": (
                    "A UUID, or another key of the client's own. The same request with the same key is answered with "
                    "the same check in the background; another request with it is refused for a day"
                ),
                "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
            },
        ],
        "requestBody": {
            "required": True,
            "content": {
                JSON: {"schema": _PAYLOAD, "example": EXAMPLES[JSON]},
                NDJSON: {
                    "schema": {"type": "string", "description": "A header line, then one child a line"},
                    "example": EXAMPLES[NDJSON],
                },
            },
        },
        "responses": {
            "200": jobs.REPORT,
            "202": {
                "description": "It will be checked in the background; Retry-After says when to ask",
                "headers": {
                    "Location": {"description": "Where to ask how far it is", "schema": {"type": "string"}},
                    "Retry-After": {"description": "Seconds", "schema": {"type": "string"}},
                },
                "content": {JSON: {"schema": {"$ref": "#/components/schemas/Validation"}}},
            },
            **{
                str(status): documented
                for status, documented in responses(
                    "malformed-json",
                    "unknown-release",
                    "not-acceptable",
                    "idempotency-key-in-use",
                    "content-too-large",
                    "unsupported-media-type",
                    "unknown-standard-version",
                    "idempotency-key-reused",
                    "busy",
                    "no-background",
                ).items()
            },
        },
    }
}
