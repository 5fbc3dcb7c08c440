"""Checks in the background over HTTP: how far one is, its report, and erasing it. Its identifier is the only key."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec
import orjson
from anyio.to_thread import run_sync
from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from ssd_registry.api.forms import SUFFIXES, negotiated, written
from ssd_registry.api.prefer import LONGEST_WAIT, preferences
from ssd_registry.api.problems import of_error, problem, responses
from ssd_registry.api.routing import StrictRoute, answer, shaped
from ssd_registry.errors import SsdError, UnknownRelease
from ssd_registry.jobs import Folder, Status
from ssd_registry.registry import Registry
from ssd_registry.report import FORMS

PATH = "/v1/validations"
RETRY_AFTER = "2"

router = APIRouter(route_class=StrictRoute, tags=["validations"])

_LOOK, _LOOK_SELDOM = 0.05, 0.5
_Identifier = Annotated[
    str,
    Path(max_length=64, description="What the Location of the check ends with; who knows it may read the report"),
]
_Suffix = Annotated[str, Path(max_length=16, description=f"The form: {', '.join(SUFFIXES)}", examples=["csv"])]
PREFER: dict[str, Any] = {
    "name": "Prefer",
    "in": "header",
    "description": (
        f"wait=SECONDS: wait so long, at most {LONGEST_WAIT} seconds, for a check in the background to end (RFC 7240)"
    ),
    "schema": {"type": "string"},
}


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """How many children were looked at, of how many."""

    checked: int
    all: int


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """How many findings there are of each severity."""

    errors: int
    queries: int
    notes: int


class Validation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A check in the background. Once it is done, *ok* tells whether no error was found; *problem* is why it failed.

    All of it is erased when it *expires*. Times are in UTC.
    """

    id: str
    status: Literal["queued", "running", "done", "failed"]
    accepted: str
    expires: str
    links: dict[str, str]
    started: str | None = None
    finished: str | None = None
    children: Counted | None = None
    release: str | None = None
    ok: bool | None = None
    counts: Findings | None = None
    problem: dict[str, Any] | None = None


SHAPES = [Validation, Counted, Findings]


def _shown(status: Status, registry: Registry) -> Validation:
    """Return what is said of a check."""
    job, progress, outcome = status.job, status.progress, status.outcome
    started = outcome.started if outcome else progress.started if progress else None
    children = Counted(checked=progress.checked, all=progress.children) if progress else None
    failure = outcome.failure if outcome else None
    return Validation(
        id=job.id,
        status=status.state,
        accepted=_time(job.accepted),
        expires=_time(job.expires),
        links=_links(job.id, done=status.state == "done"),
        started=_time(started) if started else None,
        finished=_time(outcome.finished) if outcome else None,
        children=children,
        release=outcome.release if outcome else None,
        ok=outcome.ok if outcome else None,
        counts=Findings(**outcome.counts) if outcome and outcome.counts else None,
        problem=orjson.loads(told(failure.raised(), registry).body) if failure else None,
    )


def _links(identifier: str, *, done: bool) -> dict[str, str]:
    own = f"{PATH}/{identifier}"
    forms = {f"report.{suffix}": f"{own}/report.{suffix}" for suffix in SUFFIXES} if done else {}
    return {"self": own, "report": f"{own}/report", **forms}


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def told(error: SsdError, registry: Registry) -> Response:
    """Return the problem that says why a body could not be checked."""
    if isinstance(error, UnknownRelease):
        known = ", ".join(registry.entries)
        return problem(
            "unknown-standard-version",
            f"The release in the header is not one of {known}. Correct it, or choose one with ?release=.",
        )
    return of_error(error)


def no_such_check() -> Response:
    """Return the problem that there is no such check, or no longer."""
    return problem(
        "unknown-validation",
        "There is no such check. One is erased when it expires, or when it is deleted. Send the payload again.",
    )


def later(status: Status, registry: Registry, headers: dict[str, str]) -> Response:
    """Return the answer that a check will be made in the background (202)."""
    response = answer(_shown(status, registry), headers={"Cache-Control": "no-store", **headers})
    response.status_code = 202
    response.headers["Location"] = f"{PATH}/{status.job.id}"
    response.headers["Retry-After"] = RETRY_AFTER
    return response


async def settled(folder: Folder, identifier: str, seconds: float) -> Status | None:
    """Return how far a check is as soon as it has ended, or after *seconds*."""
    clock = asyncio.get_running_loop().time
    end, pause = clock() + seconds, _LOOK
    status = await run_sync(folder.status, identifier)
    while status is not None and not status.settled and clock() < end:
        await asyncio.sleep(min(pause, end - clock()))
        pause = min(pause * 1.5, _LOOK_SELDOM)
        status = await run_sync(folder.status, identifier)
    return status


@router.get(
    "/v1/validations/{identifier}",
    operation_id="get_validation",
    summary="How far a check in the background is",
    description="With Prefer: wait=SECONDS the answer comes when the check has ended, or after so many seconds.",
    responses={
        200: shaped(Validation, "How far it is; Retry-After says when to ask again")[200],
        **responses("unknown-parameter", "unknown-validation"),
    },
    openapi_extra={"parameters": [PREFER]},
)
async def get_validation(request: Request, identifier: _Identifier) -> Response:
    prefer = preferences(request)
    status = await settled(request.app.state.folder, identifier, prefer.wait or 0)
    if status is None:
        return no_such_check()
    headers = {"Cache-Control": "no-store", **prefer.waited}
    if not status.settled:
        headers["Retry-After"] = RETRY_AFTER
    return answer(_shown(status, request.app.state.registry), headers=headers)


@router.delete(
    "/v1/validations/{identifier}",
    operation_id="delete_validation",
    summary="Erase a check in the background",
    description="Erases the payload and the report at once, and stops the check when it is being made.",
    status_code=204,
    responses={204: {"description": "Erased"}, **responses("unknown-parameter", "unknown-validation")},
)
async def delete_validation(request: Request, identifier: _Identifier) -> Response:
    folder: Folder = request.app.state.folder
    known = await run_sync(folder.job, identifier)
    erased = await run_sync(folder.erase, identifier)
    return Response(status_code=204, headers={"Cache-Control": "no-store"}) if known and erased else no_such_check()


REPORT: dict[str, Any] = {
    "description": "The report; what was sent only where include=values asked for it",
    "content": {
        form.media_type: {"schema": {"$ref": "#/components/schemas/Report"} if name == "json" else {}}
        for name, form in sorted(FORMS.items(), key=lambda each: each[0] != "json")
    },
}
_REPORTS: dict[int | str, dict[str, Any]] = {
    200: REPORT,
    **responses("unknown-parameter", "unknown-validation", "not-acceptable", "no-report"),
}


@router.get(
    "/v1/validations/{identifier}/report",
    operation_id="get_validation_report",
    summary="The report of a check in the background",
    description="In the form that Accept asks for. Prefer: wait=SECONDS waits so long for the check to end.",
    responses=_REPORTS,
    openapi_extra={"parameters": [PREFER]},
)
async def get_validation_report(request: Request, identifier: _Identifier) -> Response:
    return await report_of(request, identifier, negotiated(request), {"Vary": "Accept"})


@router.get(
    "/v1/validations/{identifier}/report.{suffix}",
    operation_id="get_validation_report_as",
    summary="The report of a check in the background, in one form",
    responses={status: each for status, each in _REPORTS.items() if status != 406},  # noqa: PLR2004 - nothing is negotiated
    openapi_extra={"parameters": [PREFER]},
)
async def get_validation_report_as(request: Request, identifier: _Identifier, suffix: _Suffix) -> Response:
    form = SUFFIXES.get(suffix)
    if form is None:
        return problem("not-found", f"A report is not given in this form. The forms are {', '.join(SUFFIXES)}.")
    return await report_of(request, identifier, form, {})


async def report_of(request: Request, identifier: str, form: str, headers: dict[str, str]) -> Response:
    """Return the report of a check in *form*, or the problem that there is none (yet)."""
    prefer = preferences(request)
    folder: Folder = request.app.state.folder
    status = await settled(folder, identifier, prefer.wait or 0)
    if status is None:
        return no_such_check()
    if not status.settled:
        detail = f"The check is {status.state}. Ask again when Retry-After says, or with Prefer: wait=10."
        return problem("no-report", detail, headers={"Retry-After": RETRY_AFTER, **prefer.waited})
    if status.state == "failed":
        return problem("no-report", f"The check failed. GET {PATH}/{identifier} says why.")
    return await run_sync(
        _report, folder, status, form, {**headers, **prefer.waited}, limiter=request.app.state.check_threads
    )


def _report(folder: Folder, status: Status, form: str, headers: dict[str, str]) -> Response:
    report = folder.report(status.job.id)
    if report is None:  # it was erased meanwhile, or a later version of the program cannot read it
        return no_such_check()
    return written(report, form, values=status.job.asked.values, headers=headers)
