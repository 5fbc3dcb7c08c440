"""The returns of other owners as standards of the registry: their years, fields, codes, rules, and what is covered."""
# ruff: noqa: FAST003 - {standard} and {year} are parameters of the dependency that finds the return

from __future__ import annotations

import difflib
from typing import Annotated, Literal
from urllib.parse import quote

import msgspec
from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from ssd_registry.api.problems import problem, responses
from ssd_registry.api.routing import NOT_MODIFIED, StrictRoute, answer, shaped, with_query
from ssd_registry.collection.collection import Collection, CollectionRule
from ssd_registry.collection.coverage import coverage, totals
from ssd_registry.collection.shelf import Shelf
from ssd_registry.release import Manifest, Release

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["returns"])

_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_VIEW = {"Cache-Control": "public, max-age=3600"}
_POINTER = {"Cache-Control": "no-cache"}
_HOME = "/v1/standards/{standard}/releases/{year}"
_BAD = responses("unknown-parameter", "parameter-invalid", "unknown-return")
_MOVED: dict[int | str, dict[str, object]] = {
    307: {
        "description": "A pointer was asked for: this is the year that it names now",
        "headers": {"Location": {"schema": {"type": "string"}}},
    }
}


class ReturnStandard(msgspec.Struct, frozen=True, kw_only=True):
    """A return that is made from the combined payload: who collects it and why, and its collection years."""

    id: str
    title: str
    description: str
    collected_by: str
    purpose: str
    legal_basis: str
    legal_basis_confirmed: bool
    frequency: str
    forms: tuple[str, ...]
    years: tuple[str, ...]
    in_force: str
    releases: str


class ReturnYear(msgspec.Struct, frozen=True, kw_only=True):
    """One collection year of a return (days are ISO 8601), and the releases of the SSD that it is derived from."""

    year: str
    title: str
    status: str
    starts_on: str
    ends_on: str
    ssd_releases: tuple[str, ...]


class ReturnYears(msgspec.Struct, frozen=True, kw_only=True):
    """The collection years of a return, newest first."""

    releases: list[ReturnYear]


class ReturnDetail(ReturnYear, frozen=True, kw_only=True):
    """One collection year, what it holds, and where to find it."""

    counts: dict[str, int]
    links: dict[str, str]


class ReturnField(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One field: what it is derived from, and what is lost."""

    table: str
    name: str
    title: str
    type: str
    required: bool
    standing: Literal["derived", "partly", "missing"]
    items: tuple[str, ...]
    read_back: bool
    code_list: str | None = None
    why: str | None = None


class ReturnFields(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a return in order, and how many of them the payload gives."""

    totals: dict[str, int]
    fields: list[ReturnField]


class ReturnCode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One code, and the days of what it may be used for."""

    code: str
    title: str
    valid_from: str | None = None
    valid_to: str | None = None


class ReturnCodeList(msgspec.Struct, frozen=True, kw_only=True):
    """One code list of a return."""

    id: str
    title: str
    codes: list[ReturnCode]


class ReturnCodeLists(msgspec.Struct, frozen=True, kw_only=True):
    """The code lists of a return."""

    code_lists: list[ReturnCodeList]


class ReturnRuleSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A rule of a return without its query and examples."""

    id: str
    code: str
    severity: str
    title: str
    tables: tuple[str, ...]


class ReturnRules(msgspec.Struct, frozen=True, kw_only=True):
    """The rules of a return, by the numbers that its owner gives them."""

    total: int
    rules: list[ReturnRuleSummary]


SHAPES = [
    ReturnStandard,
    ReturnYears,
    ReturnDetail,
    ReturnFields,
    ReturnCodeLists,
    ReturnRules,
    CollectionRule,
]

Standard = Annotated[str, Path(description="A return, such as cin or ssda903", max_length=40, examples=["cin"])]
Year = Annotated[
    str,
    Path(description="A collection year such as 2025-26, or current or latest", max_length=20, examples=["2025-26"]),
]


def _shelf(request: Request) -> Shelf:
    shelf: Shelf = request.app.state.shelf
    return shelf


async def _pinned(request: Request, standard: Standard, year: Year) -> Collection:
    """Return the year of a return; a pointer answers where the year is instead."""
    shelf = _shelf(request)
    if year in {"current", "latest"} and standard in shelf.years:
        found = shelf.get(standard) if year == "current" else shelf.latest(standard)
        where = _home_of(found) + quote(request.scope["path"].removeprefix(_home(standard, year)))
        raise HTTPException(307, headers={"Location": with_query(where, request), **_POINTER})
    return shelf.of_year(standard, year)


Pinned = Annotated[Collection, Depends(_pinned)]


def _home(standard: str, year: str) -> str:
    return _HOME.format(standard=standard, year=year)


def _home_of(made: Collection) -> str:
    return _home(made.definition.id, made.definition.year)


def standards(shelf: Shelf) -> list[ReturnStandard]:
    """Return every return of the registry."""
    return [_standard(shelf, name) for name in shelf.years]


def _standard(shelf: Shelf, name: str) -> ReturnStandard:
    about = shelf.get(name).definition
    return ReturnStandard(
        id=about.id,
        title=about.title,
        description=about.description,
        collected_by=about.collected_by,
        purpose=about.purpose,
        legal_basis=about.legal_basis,
        legal_basis_confirmed=about.legal_basis_confirmed,
        frequency=about.frequency,
        forms=about.forms,
        years=tuple(shelf.years[name]),
        in_force=about.year,
        releases=f"/v1/standards/{name}/releases",
    )


def _year(made: Collection) -> dict[str, object]:
    about = made.definition
    return {
        "year": about.year,
        "title": f"{about.title} {about.year}",
        "status": about.status,
        "starts_on": about.starts_on,
        "ends_on": about.ends_on,
        "ssd_releases": about.ssd_releases,
    }


@router.get(
    "/standards/{standard}",
    operation_id="get_return",
    summary="A return: who collects it and why, and its years",
    responses={**shaped(ReturnStandard, "The return"), **_BAD},
)
async def get_return(request: Request, standard: Standard) -> Response:
    shelf = _shelf(request)
    shelf.check(standard)
    return answer(_standard(shelf, standard), headers=_POINTER)


@router.get(
    "/standards/{standard}/releases",
    operation_id="list_return_years",
    summary="The collection years of a return, newest first",
    responses={**shaped(ReturnYears, "The years"), **_BAD},
)
async def list_return_years(request: Request, standard: Standard) -> Response:
    shelf = _shelf(request)
    shelf.check(standard)
    years = [
        msgspec.convert(_year(shelf.of_year(standard, year)), ReturnYear) for year in reversed(shelf.years[standard])
    ]
    return answer(ReturnYears(releases=years), headers=_POINTER)


@router.get(
    "/standards/{standard}/releases/{year}",
    operation_id="get_return_year",
    summary="One collection year of a return",
    responses={**shaped(ReturnDetail, "The year"), **_MOVED, **_BAD},
)
async def get_return_year(made: Pinned) -> Response:
    about = made.definition
    home = _home_of(made)
    links = {"self": home, **{part: f"{home}/{part}" for part in ("manifest", "fields", "codelists", "rules")}}
    counts = {
        "tables": len(made.own_tables),
        "fields": sum(len(table.written) for table in made.own_tables),
        "code_lists": len(about.codes),
        "rules": len(about.rules),
    }
    detail = msgspec.convert({**_year(made), "counts": counts, "links": links}, ReturnDetail)
    return answer(detail, headers={"Link": f'<{home}/manifest>; rel="describedby"', **_POINTER})


@router.get(
    "/standards/{standard}/releases/{year}/manifest",
    operation_id="get_return_manifest",
    summary="The files of one year of a return, with checksums",
    responses={**shaped(Manifest, "The manifest"), **_MOVED, **_BAD},
)
async def get_return_manifest(request: Request, made: Pinned) -> Response:
    content = (_shelf(request).folder_of(made) / "manifest.json").read_bytes()
    return Response(content, media_type="application/json", headers=_FOREVER)


@router.get(
    "/standards/{standard}/releases/{year}/artefacts/{name}",
    operation_id="get_return_artefact",
    summary="One file of a year of a return",
    response_class=Response,
    responses={
        200: {"description": "The file", "content": {"*/*": {}}},
        206: {"description": "The part of the file that was asked for", "content": {"*/*": {}}},
        **NOT_MODIFIED,
        **_MOVED,
        **_BAD,
        **responses("not-found", "unknown-return", "range-not-satisfiable"),
    },
)
async def get_return_artefact(
    request: Request, made: Pinned, name: Annotated[str, Path(max_length=80, examples=["cin.fields.csv"])]
) -> Response:
    """Answer what is not the plain address of a file: a pointer to a year, or a file there is not."""
    names = [each.name for each in Release(_shelf(request).folder_of(made)).manifest.artefacts]
    near = difflib.get_close_matches(name, names, n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return problem("not-found", f"{made.name} has no such file.{meant} It has {', '.join(names)}.")


@router.get(
    "/standards/{standard}/releases/{year}/fields",
    operation_id="list_return_fields",
    summary="The fields of a return: what each is derived from, and what is lost and why",
    responses={**shaped(ReturnFields, "The fields"), **_MOVED, **_BAD},
)
async def list_return_fields(
    made: Pinned,
    standing: Annotated[
        Literal["derived", "partly", "missing"] | None, Query(description="Only fields of this standing")
    ] = None,
) -> Response:
    covered = coverage(made)
    known = {(table.name, field.name): field for table in made.own_tables for field in table.fields}
    fields = [
        ReturnField(
            table=each.table,
            name=each.field,
            title=each.title,
            type=known[each.table, each.field].type,
            required=known[each.table, each.field].required,
            standing=each.standing,
            items=known[each.table, each.field].ssd,
            read_back=each.loads,
            code_list=known[each.table, each.field].codes,
            why=each.why or None,
        )
        for each in covered
        if standing in {None, each.standing}
    ]
    return answer(ReturnFields(totals=totals(covered), fields=fields), headers=_VIEW)


@router.get(
    "/standards/{standard}/releases/{year}/codelists",
    operation_id="list_return_code_lists",
    summary="The code lists of a return, as they are in that year",
    responses={**shaped(ReturnCodeLists, "The code lists"), **_MOVED, **_BAD},
)
async def list_return_code_lists(made: Pinned) -> Response:
    lists = [
        ReturnCodeList(
            id=codes.id,
            title=codes.title,
            codes=[
                ReturnCode(code=each.code, title=each.label, valid_from=each.starts_on, valid_to=each.ends_on)
                for each in codes.codes
            ],
        )
        for codes in made.definition.codes
    ]
    return answer(ReturnCodeLists(code_lists=lists), headers=_VIEW)


@router.get(
    "/standards/{standard}/releases/{year}/rules",
    operation_id="list_return_rules",
    summary="The rules of a return that are in force in that year",
    responses={**shaped(ReturnRules, "The rules"), **_MOVED, **_BAD},
)
async def list_return_rules(
    made: Pinned,
    q: Annotated[str | None, Query(description="Words in the title", max_length=100)] = None,
    severity: Annotated[
        Literal["error", "query", "note"] | None, Query(description="Only rules of this severity")
    ] = None,
    table: Annotated[str | None, Query(description="Only rules that read this table", max_length=80)] = None,
) -> Response:
    words, wanted = (q or "").casefold(), (table or "").casefold()
    found = [
        ReturnRuleSummary(
            id=rule.id, code=rule.code, severity=rule.severity, title=rule.title, tables=tuple(rule.reads)
        )
        for rule in made.definition.rules
        if words in f"{rule.id} {rule.title}".casefold()
        and severity in {None, rule.severity}
        and (not wanted or wanted in map(str.casefold, rule.reads))
    ]
    return answer(ReturnRules(total=len(found), rules=found), headers=_VIEW)


@router.get(
    "/standards/{standard}/releases/{year}/rules/{code}",
    operation_id="get_return_rule",
    summary="One rule of a return, by its owner's number or by its id",
    responses={
        **shaped(CollectionRule, "The rule"),
        **_MOVED,
        **_BAD,
        **responses("not-found", "unknown-return"),
    },
)
async def get_return_rule(made: Pinned, code: Annotated[str, Path(max_length=20, examples=["8540"])]) -> Response:
    found = made.rule(code)
    if found is None:
        return problem("not-found", f"{made.name} has no such rule. {_home_of(made)}/rules?q= finds words in them.")
    return answer(found, headers=_VIEW)
