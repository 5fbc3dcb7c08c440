"""Standards, their releases, and what a release holds."""
# ruff: noqa: FAST003 - {ref} is a parameter of the dependency that finds the release

from __future__ import annotations

import difflib
from typing import Annotated, Literal
from urllib.parse import parse_qsl, quote, urlencode

import msgspec
from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from ssd_registry.api.artefacts import PREFIX
from ssd_registry.api.problems import Refused, problem, responses
from ssd_registry.api.returns import ReturnStandard, standards
from ssd_registry.api.routing import NOT_MODIFIED, Day, StrictRoute, answer, shaped, with_query
from ssd_registry.registry import Entry, Registry
from ssd_registry.release import CodeList, Item, ItemRef, Manifest, Release, Rule, Table

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["releases"])

_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_VIEW = {"Cache-Control": "public, max-age=3600"}
"""What is worked out from a release: the release never changes, but the program may say more of it one day."""
_POINTER = {"Cache-Control": "no-cache"}

Ref = Annotated[
    str,
    Path(
        description="A version such as 1.0.0, or latest, current, next or on:2027-04-01",
        max_length=40,
        examples=["1.0.0"],
    ),
]
_BAD = responses("unknown-parameter", "parameter-invalid", "unknown-release")
_MOVED: dict[int | str, dict[str, object]] = {
    307: {
        "description": "A pointer was asked for: this is the version that it names now",
        "headers": {"Location": {"schema": {"type": "string"}}},
    }
}


class Standard(msgspec.Struct, frozen=True, kw_only=True):
    """A standard that the registry keeps releases of."""

    id: str
    title: str
    description: str
    releases: str
    latest: str


class Standards(msgspec.Struct, frozen=True, kw_only=True):
    """The standards of the registry: the SSD, and the returns that are made from it."""

    standards: list[Standard]
    returns: list[ReturnStandard]


class Releases(msgspec.Struct, frozen=True, kw_only=True):
    """Releases of one standard, newest first."""

    releases: list[Entry]


class ReleaseDetail(Entry, frozen=True, kw_only=True):
    """One release, what it holds, and where to find it."""

    counts: dict[str, int]
    links: dict[str, str]


class Items(msgspec.Struct, frozen=True, kw_only=True):
    """A page of items; *next* is the address of the page after it."""

    total: int
    items: list[Item]
    next: str | None = None


class Tables(msgspec.Struct, frozen=True, kw_only=True):
    """The tables of a release."""

    tables: list[Table]


class CodeListSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A code list without its codes."""

    id: str
    title: str
    description: str
    codes: int


class CodeLists(msgspec.Struct, frozen=True, kw_only=True):
    """The code lists of a release."""

    code_lists: list[CodeListSummary]


class RuleSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A rule without its query and examples."""

    id: str
    severity: str
    subject: str
    title: str
    table: str
    items: tuple[ItemRef, ...]
    codes: tuple[str, ...]
    since: str


class RuleList(msgspec.Struct, frozen=True, kw_only=True):
    """The rules of a release; *links* lead to all about them as files."""

    total: int
    rules: list[RuleSummary]
    links: dict[str, str]


SHAPES = [Standards, Releases, ReleaseDetail, Manifest, Items, Item, Tables, Table, CodeLists, CodeList, RuleList, Rule]


def _registry(request: Request) -> Registry:
    registry: Registry = request.app.state.registry
    return registry


async def _pinned(request: Request, ref: Ref) -> Release:
    """Return the release of a version; a pointer answers where the version is instead."""
    registry = _registry(request)
    version = registry.resolve(ref)
    if version != ref:
        path = PREFIX + version + quote(request.scope["path"].removeprefix(PREFIX + ref))
        raise HTTPException(307, headers={"Location": with_query(path, request), **_POINTER})
    return registry.releases[version]


Pinned = Annotated[Release, Depends(_pinned)]


def _standard(registry: Registry) -> Standard:
    latest = registry.get("latest")
    return Standard(
        id="ssd",
        title="Standard Safeguarding Dataset",
        description=latest.dictionary.description,
        releases="/v1/standards/ssd/releases",
        latest=latest.version,
    )


@router.get(
    "/standards",
    operation_id="list_standards",
    summary="The standards of this registry",
    responses={**shaped(Standards, "The standards"), **responses("unknown-parameter")},
)
async def list_standards(request: Request) -> Response:
    found = Standards(standards=[_standard(_registry(request))], returns=standards(request.app.state.shelf))
    return answer(found, headers=_POINTER)


@router.get(
    "/standards/ssd",
    operation_id="get_standard",
    summary="The Standard Safeguarding Dataset",
    responses={**shaped(Standard, "The standard"), **responses("unknown-parameter")},
)
async def get_standard(request: Request) -> Response:
    return answer(_standard(_registry(request)), headers=_POINTER)


@router.get(
    "/standards/ssd/releases",
    operation_id="list_releases",
    summary="Releases, newest first",
    responses={**shaped(Releases, "The releases"), **responses("unknown-parameter", "parameter-invalid")},
)
async def list_releases(
    request: Request,
    status: Annotated[
        Literal["candidate", "current", "deprecated", "retired", "withdrawn"] | None,
        Query(description="Only releases of this status"),
    ] = None,
    effective_on: Annotated[Day | None, Query(description="Only releases in force on this day")] = None,
) -> Response:
    found = [
        entry
        for entry in reversed(_registry(request).entries.values())
        if status in {None, entry.status}
        and (effective_on is None or entry.effective_from <= effective_on.isoformat() <= entry.supported_until)
    ]
    return answer(Releases(releases=found), headers=_POINTER)


@router.get(
    "/standards/ssd/releases/{ref}",
    operation_id="get_release",
    summary="One release",
    responses={**shaped(ReleaseDetail, "The release"), **_MOVED, **_BAD},
)
async def get_release(request: Request, release: Pinned) -> Response:
    entry = _registry(request).entries[release.version]
    home = PREFIX + release.version
    detail = ReleaseDetail(
        **msgspec.structs.asdict(entry),
        counts={
            "tables": len(release.tables),
            "items": len(release.items),
            "code_lists": len(release.code_lists),
            "codes": sum(len(code_list.codes) for code_list in release.code_lists.values()),
            "rules": len(release.rules),
        },
        links={
            "self": home,
            **{part: f"{home}/{part}" for part in ("manifest", "items", "tables", "codelists", "rules")},
            "schema": f"{home}/artefacts/ssd.schema.json",
        },
    )
    return answer(detail, headers={"Link": f'<{home}/manifest>; rel="describedby"', **_POINTER})


@router.get(
    "/standards/ssd/releases/{ref}/manifest",
    operation_id="get_manifest",
    summary="The files of a release, with checksums",
    responses={**shaped(Manifest, "The manifest"), **_MOVED, **_BAD},
)
async def get_manifest(release: Pinned) -> Response:
    return Response(release.file("manifest.json"), media_type="application/json", headers=_FOREVER)


@router.get(
    "/standards/ssd/releases/{ref}/artefacts/{name}",
    operation_id="get_artefact",
    summary="One file of a release",
    description=(
        "The bytes of the file, for ever the same. Has a strong ETag, Content-Digest (RFC 9530) and "
        "Cache-Control immutable; br, zstd and gzip are ready; HEAD and Range work."
    ),
    response_class=Response,
    responses={
        200: {
            "description": "The file",
            "content": {"*/*": {}},
            "headers": {"ETag": {"schema": {"type": "string"}}, "Content-Digest": {"schema": {"type": "string"}}},
        },
        206: {
            "description": "The part of the file that was asked for",
            "content": {"*/*": {}},
        },
        **NOT_MODIFIED,
        **_MOVED,
        **_BAD,
        **responses("not-found", "unknown-release", "range-not-satisfiable"),
    },
)
async def get_artefact(
    release: Pinned, name: Annotated[str, Path(max_length=80, examples=["ssd.schema.json"])]
) -> Response:
    """Answer what is not the plain address of a file: a pointer to a release, or a file there is not."""
    names = [artefact.name for artefact in release.manifest.artefacts]
    near = difflib.get_close_matches(name, names, n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return problem("not-found", f"Release {release.version} has no such file.{meant} It has {', '.join(names)}.")


@router.get(
    "/standards/ssd/releases/{ref}/items",
    operation_id="list_items",
    summary="The items of a release",
    responses={**shaped(Items, "A page of items"), **_MOVED, **_BAD},
)
async def list_items(
    request: Request,
    release: Pinned,
    q: Annotated[str | None, Query(description="Words in the name, title or description", max_length=100)] = None,
    table: Annotated[str | None, Query(description="Only items of this table", max_length=80)] = None,
    collection: Annotated[str | None, Query(description="Only items that this collection uses", max_length=40)] = None,
    status: Annotated[str | None, Query(description="Only items of this status", max_length=20)] = None,
    after: Annotated[
        str | None, Query(description="Only items after the one with this reference, for paging", max_length=12)
    ] = None,
    limit: Annotated[int, Query(description="How many on a page", ge=1, le=1000)] = 100,
) -> Response:
    words = (q or "").casefold()
    found = [
        item
        for item in release.dictionary.items
        if table in {None, item.table}
        and (collection is None or collection in item.collections)
        and status in {None, item.status}
        and words in f"{item.ref} {item.name} {item.column} {item.title} {item.description}".casefold()
    ]
    rest = found if after is None else _after(release, after, found)
    page = rest[:limit]
    follow = _next_page(request, page[-1].ref) if len(rest) > limit else None
    headers = _VIEW | ({"Link": f'<{follow}>; rel="next"'} if follow else {})
    return answer(Items(total=len(found), items=page, next=follow), headers=headers)


def _after(release: Release, ref: str, found: list[Item]) -> list[Item]:
    """Return those *found* that come after the item *ref* in the order of the release."""
    order = {item.ref: place for place, item in enumerate(release.dictionary.items)}
    if ref not in order:
        raise Refused("parameter-invalid", f"after is the reference of an item; {release.version} has no such item.")
    return [item for item in found if order[item.ref] > order[ItemRef(ref)]]


def _next_page(request: Request, after: str) -> str:
    query = dict(parse_qsl(request.scope["query_string"].decode("latin-1"))) | {"after": after}
    return f"{quote(request.scope['path'])}?{urlencode(query)}"


@router.get(
    "/standards/ssd/releases/{ref}/items/{item}",
    operation_id="get_item",
    summary="One item, by its reference, name or column",
    responses={**shaped(Item, "The item"), **_MOVED, **_BAD, **responses("not-found", "unknown-release")},
)
async def get_item(release: Pinned, item: Annotated[str, Path(max_length=80, examples=["PERS001A"])]) -> Response:
    found = release.items.get(item)  # type: ignore[call-overload]
    if found is not None:
        return answer(found, headers=_VIEW | {"Link": f'</def/{found.ref}>; rel="canonical"'})
    named = release.items_by_name.get(item)
    if named is not None:
        return RedirectResponse(f"{PREFIX}{release.version}/items/{named.ref}", status_code=307, headers=_POINTER)
    return problem("not-found", f"Release {release.version} has no such item. Look for it with ?q= in the list.")


@router.get(
    "/standards/ssd/releases/{ref}/tables",
    operation_id="list_tables",
    summary="The tables of a release",
    responses={**shaped(Tables, "The tables"), **_MOVED, **_BAD},
)
async def list_tables(release: Pinned) -> Response:
    return answer(Tables(tables=list(release.dictionary.tables)), headers=_VIEW)


@router.get(
    "/standards/ssd/releases/{ref}/tables/{name}",
    operation_id="get_table",
    summary="One table",
    responses={**shaped(Table, "The table"), **_MOVED, **_BAD, **responses("not-found", "unknown-release")},
)
async def get_table(release: Pinned, name: Annotated[str, Path(max_length=80, examples=["ssd_person"])]) -> Response:
    found = release.tables.get(name)
    if found is None:
        return problem("not-found", f"Release {release.version} has no such table.")
    return answer(found, headers=_VIEW)


@router.get(
    "/standards/ssd/releases/{ref}/codelists",
    operation_id="list_code_lists",
    summary="The code lists of a release",
    responses={**shaped(CodeLists, "The code lists"), **_MOVED, **_BAD},
)
async def list_code_lists(release: Pinned) -> Response:
    summaries = [
        CodeListSummary(id=each.id, title=each.title, description=each.description, codes=len(each.codes))
        for each in release.dictionary.code_lists
    ]
    return answer(CodeLists(code_lists=summaries), headers=_VIEW)


@router.get(
    "/standards/ssd/releases/{ref}/codelists/{id}",
    operation_id="get_code_list",
    summary="One code list, whole or as it is for events of one day",
    responses={**shaped(CodeList, "The code list"), **_MOVED, **_BAD, **responses("not-found", "unknown-release")},
)
async def get_code_list(
    release: Pinned,
    id: Annotated[str, Path(max_length=80, examples=["placement-type"])],  # noqa: A002 - the word of the URL
    on: Annotated[Day | None, Query(description="Only codes that are valid for events of this day")] = None,
) -> Response:
    found = release.code_lists.get(id)
    if found is None:
        return problem("not-found", f"Release {release.version} has no such code list.")
    return answer(found if on is None else found.on(on.isoformat()), headers=_VIEW)


@router.get(
    "/standards/ssd/releases/{ref}/rules",
    operation_id="list_rules",
    summary="The rules of a release",
    responses={**shaped(RuleList, "The rules"), **_MOVED, **_BAD},
)
async def list_rules(
    release: Pinned,
    q: Annotated[str | None, Query(description="Words in the title or the reason", max_length=100)] = None,
    severity: Annotated[
        Literal["error", "query", "note"] | None, Query(description="Only rules of this severity")
    ] = None,
    table: Annotated[str | None, Query(description="Only rules that read this table", max_length=80)] = None,
    item: Annotated[str | None, Query(description="Only rules about this item, by reference", max_length=12)] = None,
    code: Annotated[
        str | None, Query(description="Only rules that stand for this rule of a return", max_length=20)
    ] = None,
) -> Response:
    words = (q or "").casefold()
    found = [
        RuleSummary(
            id=rule.id,
            severity=rule.severity,
            subject=rule.subject,
            title=rule.title,
            table=rule.table,
            items=rule.items,
            codes=rule.source.codes,
            since=rule.since,
        )
        for rule in release.rules.values()
        if words in f"{rule.id} {rule.title} {rule.why}".casefold()
        and severity in {None, rule.severity}
        and (table is None or table in rule.reads)
        and (item is None or item in rule.items)
        and (code is None or code in rule.source.codes)
    ]
    files = [each.name for each in release.manifest.artefacts if each.name.startswith("ssd.rules.")]
    links = {name: f"{PREFIX}{release.version}/artefacts/{name}" for name in files}
    return answer(RuleList(total=len(found), rules=found, links=links), headers=_VIEW)


@router.get(
    "/standards/ssd/releases/{ref}/rules/{id}",
    operation_id="get_rule",
    summary="One rule: its words, its query, and rows that pass and break it",
    responses={**shaped(Rule, "The rule"), **_MOVED, **_BAD, **responses("not-found", "unknown-release")},
)
async def get_rule(
    release: Pinned,
    id: Annotated[str, Path(max_length=20, examples=["SSD-5001"])],  # noqa: A002 - the word of the URL
) -> Response:
    found = release.rules.get(id)
    if found is None:
        return problem("not-found", f"Release {release.version} has no such rule. Look for it with ?q= in the list.")
    return answer(found, headers=_VIEW)
