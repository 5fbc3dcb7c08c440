"""The API's own OpenAPI document: what the framework knows of the routes, and what only we know."""

from __future__ import annotations

from typing import Any

import orjson
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from ssd_registry.api import (
    access_log,
    agreements,
    body,
    delegations,
    events,
    examples,
    jobs,
    meta,
    pilot,
    prefer,
    problems,
    protocol,
    records,
    releases,
    returns,
    shares,
    submissions,
    token,
    validations,
    vocabulary,
)
from ssd_registry.api.routing import components
from ssd_registry.jobs import MOST_KEPT, MOST_PROBLEMS, MOST_WAITING
from ssd_registry.payload.json import MOST_MEMBERS
from ssd_registry.payload.source import MOST_LINES, MOST_SPOOLED_VALUES, MOST_VALUES
from ssd_registry.report import json_schema
from ssd_registry.settings import Limits, Settings
from ssd_registry.sparql import Limits as QueryLimits

EXCHANGE = (submissions, shares, token, pilot, records, agreements, delegations, access_log, events)
"""The parts of the exchange, the busiest first: routes are tried in this order, and trying costs."""

PARTS = (releases, returns, vocabulary, meta, jobs, *EXCHANGE)
"""All parts that have a router, and the shapes of what they take and give."""

TITLE, VERSION = "SSD Registry", "1"
_TAGS = [
    {"name": "meta", "description": "The server itself"},
    {"name": "releases", "description": "Frozen releases of the standard and what they hold"},
    {"name": "returns", "description": "Returns that are made from the payload: their years, fields, codes and rules"},
    {"name": "validations", "description": "Checking payloads"},
    {"name": "token", "description": "Saying who one is"},
    {"name": "submissions", "description": "Sending an authority's data, and what came of it"},
    {"name": "shares", "description": "Signing off, sharing under an agreement, and reading what is shared"},
    {"name": "records", "description": "An authority's own records: as they were, corrected, withdrawn, purged"},
    {"name": "agreements", "description": "The public register of who may read what, and what for"},
    {"name": "access-log", "description": "Who read what, and proofs that nothing was taken out"},
    {"name": "events", "description": "What happened, to read again or to be told"},
    {"name": "pilot", "description": "The shape in which the senders of DfE's pilot send"},
    {"name": "vocabulary", "description": "Terms, codes and queries as linked data"},
]
_ABOUT = """\
The Standard Safeguarding Dataset: its frozen releases, checks of payloads against them, its vocabulary, and the \
exchange of data. To read the standard and the register of agreements needs no credential, and a page of any site may \
read the standard. The rest of the exchange asks for a token, which POST /v1/token gives for five minutes to whoever \
shows who it is; each operation names the scope that it needs.

Every GET is also answered to HEAD, and OPTIONS says which methods an address takes. Answers have a strong ETag. \
Query parameters that are not known here are refused, as are those given twice. Faults of a request are problem \
details (RFC 9457), each of a type that /problems describes; they never repeat what was sent. Every answer but a file \
has an X-Request-Id, which is also in the server's log.

Any operation may also answer 400, 408 or 431 to what is not HTTP as it is read here, 405 to a method that is \
not listed, and 500."""


def document(app: FastAPI) -> bytes:
    """Return the OpenAPI document of *app*, as it is committed and served."""
    found = get_openapi(
        title=TITLE,
        version=VERSION,
        description=_description(),
        routes=app.routes,
        license_info={"name": "MIT", "identifier": "MIT"},
        tags=_TAGS,
    )
    found["paths"] = {validations.PATH: validations.OPERATION, **found["paths"]}
    found["paths"][vocabulary.SPARQL_PATH] = vocabulary.OPERATIONS
    for path in found["paths"].values():
        for operation in path.values():
            _complete(operation)
            _exemplify(operation)
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    schemas |= components([shape for part in PARTS for shape in part.SHAPES])
    schemas |= {"Problem": problems.SCHEMA, "Report": _report()}
    ours = {name: schema for name, schema in schemas.items() if name not in {"HTTPValidationError", "ValidationError"}}
    found["components"]["schemas"] = dict(sorted(ours.items()))
    return orjson.dumps(found, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _report() -> dict[str, Any]:
    """Return the JSON Schema of a report as a part of the document."""
    content = orjson.dumps({name: each for name, each in json_schema().items() if name != "$schema"})
    schema: dict[str, Any] = orjson.loads(content.replace(b"#/$defs/", b"#/components/schemas/Report/$defs/"))
    return schema


def _complete(operation: dict[str, Any]) -> None:
    """Drop the framework's own 422, since faults of parameters are problems with status 400; add what any may say."""
    answers = operation["responses"]
    answers["414"] = {**problems.responses("malformed-http")[400], "description": "The address is too long"}
    if b"HTTPValidationError" in orjson.dumps(answers.get("422", {})):
        del answers["422"]
    operation["responses"] = dict(sorted(answers.items()))


def _exemplify(operation: dict[str, Any]) -> None:
    """Show a body that the operation takes; a payload is the same wherever it is sent."""
    shown = operation.get("requestBody", {}).get("content", {})
    if operation["operationId"] == "create_submission":
        for media, example in validations.EXAMPLES.items():
            shown[media]["example"] = example
    elif operation["operationId"] in examples.BODIES:
        for content in shown.values():
            content["example"] = examples.BODIES[operation["operationId"]]


def _description() -> str:
    """Say what holds for every operation, with the limits as they are shipped."""
    limits = "\n".join(f"* {what}: {how_much}" for what, how_much in _limits())
    return f"{_ABOUT}\n\nLimits:\n\n{limits}"


def _limits() -> list[tuple[str, str]]:
    """Return what is limited and to how much; those with the name of a setting can be changed by it."""
    queries = QueryLimits(workers=1)
    seconds = Settings.model_fields["sparql_seconds"]
    return [
        ("The address of a request", f"{protocol.ADDRESS_BYTES:,} bytes"),
        ("The headers of a request", f"{protocol.HEAD_BYTES:,} bytes, within {protocol.HEAD_SECONDS:g} seconds"),
        ("The body of a request", f"{body.GRACE:g} seconds, and one more for each {body.SLOWEST:,} bytes"),
        *(
            (str(field.description), f"{field.default:,} (SSD_LIMIT_{name.upper()})")
            for name, field in Limits.model_fields.items()
        ),
        ("The values of a payload, and the lines of one in NDJSON", f"{MOST_VALUES:,} and {MOST_LINES:,}"),
        ("The values of a payload in the background", f"{MOST_SPOOLED_VALUES:,}"),
        ("Checks in the background that wait, and that are kept", f"{MOST_WAITING:,} and {MOST_KEPT:,}"),
        *((str(field.description), f"{field.default:g} (SSD_{name.upper()})") for name, field in _background()),
        ("How long Prefer: wait waits", f"{prefer.LONGEST_WAIT} seconds at most"),
        ("The members of a payload beside its children", f"{MOST_MEMBERS:,}"),
        ("Problems after which a check stops", f"{MOST_PROBLEMS:,}"),
        ("The text of a query", f"{queries.query_bytes:,} bytes, {queries.nesting} brackets deep"),
        (str(seconds.description), f"{seconds.default:g} seconds (SSD_SPARQL_SECONDS)"),
        ("The result of a query", f"{queries.result_rows:,} rows, {queries.result_bytes:,} bytes"),
    ]


def _background() -> list[tuple[str, Any]]:
    return [(name, Settings.model_fields[name]) for name in ("keep_hours", "background_checks", "background_seconds")]
