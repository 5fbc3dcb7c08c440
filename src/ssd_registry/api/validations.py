"""Checking a payload over HTTP. The body goes to our own strict reader; nothing is kept."""

from __future__ import annotations

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from ssd_registry.api.problems import of_error, problem, responses
from ssd_registry.api.routing import refuse_parameters
from ssd_registry.check import Checker
from ssd_registry.errors import SsdError, UnknownRelease
from ssd_registry.negotiation import negotiate
from ssd_registry.payload import read_payload
from ssd_registry.report import as_json
from ssd_registry.settings import Limits

PATH = "/v1/validations"
_JSON, _NDJSON = "application/json", "application/x-ndjson"
_AWAY_FROM_THE_LOOP = 256 * 1024
"""A body larger than this is checked in a thread, so that other requests are answered meanwhile."""


async def create_validation(request: Request) -> Response:
    """Check the payload in the body and answer with the report."""
    refused = _refuse(request)
    if refused is not None:
        return refused
    limits: Limits = request.app.state.settings.limits
    try:
        body = await _body(request, limits)
    except ClientDisconnect:
        return problem("malformed-json", "The connection closed before the body was complete.")
    if body is None:
        return problem(
            "content-too-large",
            f"The most that is read is {limits.body_bytes:,} bytes.",
            headers={"Connection": "close"},
        )
    if len(body) > _AWAY_FROM_THE_LOOP:
        return await run_in_threadpool(_check, request, body)
    return _check(request, body)


def _check(request: Request, body: bytes) -> Response:
    query = request.query_params
    checker: Checker = request.app.state.checker
    try:
        payload = read_payload(
            body,
            request.app.state.settings.limits,
            encoding=request.headers.get("content-encoding", "identity").strip().lower(),
            ndjson=_media_type(request) == _NDJSON,
        )
        report = checker.check(payload, query.get("release"))
    except UnknownRelease as error:
        kind = "unknown-release" if "release" in query else "unknown-standard-version"
        return problem(kind, str(error) if "release" in query else _unknown_version(checker))
    except SsdError as error:
        return of_error(error)
    content = as_json(report, values=query.get("include") == "values")
    return Response(orjson.dumps(content), media_type=_JSON, headers={"Cache-Control": "no-store"})


def _unknown_version(checker: Checker) -> str:
    known = ", ".join(checker.registry.entries)
    return f"The release in the header is not one of {known}. Correct it, or choose one with ?release=."


def _refuse(request: Request) -> Response | None:
    refused = refuse_parameters(request, {"release", "include"})
    if refused is not None:
        return refused
    include = request.query_params.get("include")
    if include not in {None, "values"}:
        return problem("parameter-invalid", "include can only be values.")
    if _media_type(request) not in {_JSON, _NDJSON}:
        return problem("unsupported-media-type", f"Send the payload as {_JSON} or {_NDJSON}.")
    charset = _charset(request)
    if charset not in {"", "utf-8"}:
        return problem("unsupported-media-type", "Send the payload in UTF-8.")
    if request.headers.get("content-encoding", "identity").strip().lower() not in {"identity", "gzip", "zstd"}:
        return problem(
            "unsupported-encoding", "Send gzip, zstd or none, once.", headers={"Accept-Encoding": "gzip, zstd"}
        )
    if negotiate(request.headers.get("accept", "*/*"), [_JSON]) is None:
        return problem("not-acceptable", f"The report is given as {_JSON}.")
    return None


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _charset(request: Request) -> str:
    for part in request.headers.get("content-type", "").lower().split(";")[1:]:
        name, _, value = part.strip().partition("=")
        if name == "charset":
            return value.strip('"')
    return ""


async def _body(request: Request, limits: Limits) -> bytes | None:
    """Return the whole body, or None when it is larger than the limit, without reading all of it."""
    length = request.headers.get("content-length", "0")
    if not length.isascii() or not length.isdigit() or int(length) > limits.body_bytes:
        return None
    chunks: list[bytes] = []
    total = 0
    async for chunk in request.stream():
        total += len(chunk)
        if total > limits.body_bytes:
            return None
        chunks.append(chunk)
    return b"".join(chunks)


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
                _JSON: {
                    "schema": {
                        "description": "A payload of any release; its JSON Schema is an artefact of the release",
                        "type": "object",
                        "required": ["header", "children"],
                        "properties": {
                            "header": {
                                "type": "object",
                                "required": ["standard", "release", "local_authority", "mode"],
                                "properties": {"release": {"type": "string"}},
                            },
                            "children": {"type": "array", "items": {"type": "object"}},
                        },
                    }
                },
                _NDJSON: {"schema": {"type": "string", "description": "A header line, then one child a line"}},
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
