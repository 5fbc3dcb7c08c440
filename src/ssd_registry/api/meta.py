"""The server itself: where things are, whether it is well, and what its problems mean."""

from __future__ import annotations

from typing import Annotated

import msgspec
from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from ssd_registry.api.problems import TYPES, problem, responses
from ssd_registry.api.routing import NOT_MODIFIED, StrictRoute, answer, shaped

router = APIRouter(route_class=StrictRoute, tags=["meta"])


class Discovery(msgspec.Struct, frozen=True, kw_only=True):
    """Where things are."""

    name: str
    description: str
    standards: list[str]
    latest: str
    urls: dict[str, str]


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the server is well."""

    status: str


class ProblemDescription(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of problem: what it is and what to do about it."""

    type: str
    status: int
    title: str
    advice: str


class ProblemDescriptions(msgspec.Struct, frozen=True, kw_only=True):
    """All kinds of problems."""

    problems: list[ProblemDescription]


SHAPES = [Discovery, Health, ProblemDescription, ProblemDescriptions]
_NOW = {"Cache-Control": "no-store"}
_EXCHANGE = {
    "token": "/v1/token",
    "submissions": "/v1/submissions",
    "agreements": "/v1/agreements",
    "collections": "/v1/collections",
    "access_log": "/v1/access-log",
    "events": "/v1/events",
}
"""Where the exchange begins for whoever sends, signs, reads or looks who read."""


@router.get(
    "/",
    operation_id="discover",
    summary="Where things are",
    responses={**shaped(Discovery, "Where things are"), **responses("unknown-parameter")},
)
async def discover(request: Request) -> Response:
    latest = request.app.state.registry.get("latest")
    releases = "/v1/standards/ssd/releases"
    urls = {
        "openapi": "/openapi.json",
        "standards": "/v1/standards",
        "releases": releases,
        "schema": f"{releases}/{latest.version}/artefacts/ssd.schema.json",
        "items": f"{releases}/{latest.version}/items",
        "validations": "/v1/validations",
        "term": "/def/{ref}",
        "code": "/code/{list}/{code}",
        "sparql": "/sparql",
        "problems": "/problems",
    }
    exchange = request.app.state.exchange is not None
    found = Discovery(
        name="SSD Registry",
        description="The Standard Safeguarding Dataset: releases, checks, vocabulary"
        + (", and the exchange of data." if exchange else "."),
        standards=["ssd"],
        latest=latest.version,
        urls=urls | _EXCHANGE if exchange else urls,
    )
    return answer(found, headers={"Cache-Control": "no-cache"})


@router.get(
    "/openapi.json",
    operation_id="get_openapi",
    summary="This API, described",
    responses={
        200: {
            "description": "An OpenAPI 3.1 document",
            "content": {"application/json": {"schema": {"type": "object"}}},
        },
        **NOT_MODIFIED,
        **responses("unknown-parameter"),
    },
)
async def get_openapi(request: Request) -> Response:
    return Response(request.app.state.document, media_type="application/json", headers={"Cache-Control": "no-cache"})


@router.get(
    "/livez",
    operation_id="live",
    summary="Whether the server runs",
    responses={**shaped(Health, "It runs"), **responses("unknown-parameter")},
)
async def live() -> Response:
    return answer(Health(status="ok"), headers=_NOW)


@router.get(
    "/readyz",
    operation_id="ready",
    summary="Whether the server can answer",
    responses={**shaped(Health, "It can"), **responses("unknown-parameter", "not-ready")},
)
async def ready(request: Request) -> Response:
    if not request.app.state.ready:
        return problem("not-ready", "The server is starting or stopping.")
    return answer(Health(status="ok"), headers=_NOW)


def _description(kind: str) -> ProblemDescription:
    what = TYPES[kind]
    return ProblemDescription(type=f"/problems/{kind}", status=what.status, title=what.title, advice=what.advice)


@router.get(
    "/problems",
    operation_id="list_problem_types",
    summary="The kinds of problems",
    responses={**shaped(ProblemDescriptions, "The kinds of problems"), **responses("unknown-parameter")},
)
async def list_problem_types() -> Response:
    return answer(ProblemDescriptions(problems=[_description(kind) for kind in TYPES]))


@router.get(
    "/problems/{kind}",
    operation_id="get_problem_type",
    summary="One kind of problem",
    responses={
        **shaped(ProblemDescription, "What it is and what to do about it"),
        **responses("unknown-parameter", "parameter-invalid", "not-found"),
    },
)
async def get_problem_type(kind: Annotated[str, Path(max_length=60, examples=["malformed-json"])]) -> Response:
    if kind not in TYPES:
        return problem("not-found", "There is no such kind of problem. /problems lists them.")
    return answer(_description(kind))
