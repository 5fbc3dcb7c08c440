"""Checking a payload over HTTP. The body goes to our own strict reader; nothing is kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, NamedTuple

import orjson
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response

from ssd_registry.api.body import read_body
from ssd_registry.api.problems import Refused, of_error, problem, responses
from ssd_registry.api.routing import refuse_parameters
from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, UnknownRelease
from ssd_registry.negotiation import negotiate
from ssd_registry.payload import read_payload
from ssd_registry.payload.json import RepeatedKey
from ssd_registry.report import Problem, Report, as_json
from ssd_registry.settings import Limits

PATH = "/v1/validations"
MOST_PROBLEMS = 10_000
"""A check over HTTP stops when it has found this many; the command line finds all."""

_JSON, _NDJSON = "application/json", "application/x-ndjson"
_AWAY_FROM_THE_LOOP = 640 * 1024
"""A body larger than this (about 150 children) is checked in a thread: other requests are answered meanwhile."""

_MOST_WAITING = 16
_STEP = re.compile(r"/([^/,]*)")


class _Asked(NamedTuple):
    """What the request says beside its body."""

    release: str | None
    values: bool
    encoding: str
    ndjson: bool


async def create_validation(request: Request) -> Response:
    """Check the payload in the body and answer with the report."""
    asked = _asked(request)
    limiter: CapacityLimiter = request.app.state.check_threads
    _refuse_a_queue(limiter)
    body = await read_body(request, request.app.state.settings.limits.body_bytes)
    if len(body) <= _AWAY_FROM_THE_LOOP and asked.encoding == "identity":
        return _check(request, asked, body)
    _refuse_a_queue(limiter)
    return await run_sync(_check, request, asked, body, limiter=limiter)


def _refuse_a_queue(limiter: CapacityLimiter) -> None:
    """Raise `Refused` when many wait already: each that waits holds its body in memory."""
    if limiter.statistics().tasks_waiting >= _MOST_WAITING:
        raise Refused("busy", "Too many payloads are being checked. Try again in a few seconds.")


def _asked(request: Request) -> _Asked:
    """Return what is asked, or raise `Refused` before any of the body is read."""
    refuse_parameters(request.query_params, {"release", "include"})
    release, include = request.query_params.get("release"), request.query_params.get("include")
    if release == "":
        raise Refused("parameter-invalid", "release is empty. Name one, or leave it out to use that of the header.")
    if include not in {None, "values"}:
        raise Refused("parameter-invalid", "include can only be values.")
    kind, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    if kind.strip() not in {_JSON, _NDJSON} or _charset(parameters) not in {"", "utf-8"}:
        raise Refused("unsupported-media-type", f"Send the payload as {_JSON} or {_NDJSON}, in UTF-8.")
    encoding = ", ".join(request.headers.getlist("content-encoding")).strip().lower() or "identity"
    if encoding not in {"identity", "gzip", "zstd"}:
        raise Refused("unsupported-encoding", "Send gzip, zstd or none, once.")
    accept = ", ".join(request.headers.getlist("accept"))
    if accept not in {"", "*/*", _JSON} and negotiate(accept, [_JSON]) is None:
        raise Refused("not-acceptable", f"The report is given as {_JSON}.")
    return _Asked(release, include == "values", encoding, kind.strip() == _NDJSON)


def _charset(parameters: str) -> str:
    for part in parameters.split(";"):
        name, _, value = part.strip().partition("=")
        if name == "charset":
            return value.strip('"')
    return ""


def _check(request: Request, asked: _Asked, body: bytes) -> Response:
    limits: Limits = request.app.state.settings.limits
    checker: Checker = request.app.state.checker
    try:
        payload = read_payload(body, limits, encoding=asked.encoding, ndjson=asked.ndjson)
        report = checker.check(payload, asked.release, most=MOST_PROBLEMS)
    except UnknownRelease as error:
        return of_error(error) if asked.release else problem("unknown-standard-version", _versions(checker))
    except CannotRead as error:
        return of_error(_discreet_error(error, request.app.state.names))
    if not asked.values:
        report = _discreet(report, request.app.state.names)
    content = as_json(report, values=asked.values)
    return Response(orjson.dumps(content), media_type=_JSON, headers={"Cache-Control": "no-store"})


def _versions(checker: Checker) -> str:
    known = ", ".join(checker.registry.entries)
    return f"The release in the header is not one of {known}. Correct it, or choose one with ?release=."


def names_of(checker: Checker) -> frozenset[str]:
    """Return every name that the standard gives to something, in any release.

    A name in a payload that is not one of ours may be anything, even a child's, so it is never repeated.
    """
    names: set[str] = set()
    for release in checker.registry.releases.values():
        names |= release.items_by_name.keys()
        for definition in checker.structure(release).schema["$defs"].values():
            names |= definition.get("properties", {}).keys()
    return frozenset(names)


def _discreet(report: Report, names: frozenset[str]) -> Report:
    """Return *report* without the names of things that are not part of the standard."""
    return replace(report, problems=[_without_name(each, names) for each in report.problems])


def _without_name(found: Problem, names: frozenset[str]) -> Problem:
    if found.rule != "unknown-item":
        return found
    parent, _, name = (found.place.pointer or "").rpartition("/")
    if name in names:
        return found
    return replace(found, place=replace(found.place, pointer=parent), facts={**found.facts, "name": "A name"})


def _discreet_error(error: CannotRead, names: frozenset[str]) -> CannotRead:
    """Return *error* without the names of things that are not part of the standard, nor places within them."""
    message, place = str(error), error.place
    if isinstance(error, RepeatedKey) and error.key not in names:
        message = message.replace(f'"{error.key}"', "A key", 1)
    if any(step not in names and not step.isdigit() for step in _STEP.findall(place or "")):
        place = None
    return CannotRead(message, kind=error.kind, place=place)


_EXAMPLE: dict[str, Any] = {
    "header": {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"},
    "children": [{"person_id": "C1", "sex": "F"}],
}
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
            "Checks the payload in the body against a release and answers with every problem and its place. "
            "Nothing is kept. A report with errors is still a 200: a 4xx means that the request could not be read. "
            "What was sent is left out of the report unless include=values asks for it."
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
        ],
        "requestBody": {
            "required": True,
            "content": {
                _JSON: {"schema": _PAYLOAD, "example": _EXAMPLE},
                _NDJSON: {
                    "schema": {"type": "string", "description": "A header line, then one child a line"},
                    "example": "\n".join(
                        orjson.dumps(each).decode() for each in ({"header": _EXAMPLE["header"]}, *_EXAMPLE["children"])
                    ),
                },
            },
        },
        "responses": {
            "200": {
                "description": "The report",
                "content": {_JSON: {"schema": {"$ref": "#/components/schemas/Report"}}},
            },
            **{
                str(status): documented
                for status, documented in responses(
                    "malformed-json",
                    "unknown-release",
                    "not-acceptable",
                    "content-too-large",
                    "unsupported-media-type",
                    "unknown-standard-version",
                    "busy",
                ).items()
            },
        },
    }
}
REPORT = {
    "type": "object",
    "title": "Report",
    "description": "What a check found. The same findings in every form of the report.",
    "required": ["standard", "release", "ok", "checked", "counts", "rules", "problems", "not_checked", "means"],
    "properties": {
        "standard": {"type": "string"},
        "release": {"type": "string"},
        "manifest_sha256": {"type": "string"},
        "source": {"type": "string"},
        "kind": {"type": "string"},
        "ok": {"type": "boolean", "description": "True when no error was found"},
        "checked": {"type": "object", "additionalProperties": {"type": "integer"}},
        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
        "rules": {"type": "array", "items": {"type": "object"}},
        "problems": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["rule", "severity", "message", "fix", "place"],
                "properties": {
                    "rule": {"type": "string"},
                    "severity": {"type": "string", "enum": ["error", "query", "note"]},
                    "message": {"type": "string"},
                    "fix": {"type": "string"},
                    "item": {"type": ["string", "null"]},
                    "table": {"type": ["string", "null"]},
                    "child": {"type": ["integer", "null"], "description": "The position of the child, from 0"},
                    "place": {"type": "object"},
                    "value": {"type": "string"},
                },
            },
        },
        "not_checked": {"type": "array", "items": {"type": "string"}},
        "means": {"type": "string"},
    },
}
