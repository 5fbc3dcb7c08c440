"""Standards, their releases, and what a release holds."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import RedirectResponse, Response

from ssd_registry.api.problems import problem, responses
from ssd_registry.api.routing import StrictRoute, answer, shaped
from ssd_registry.registry import Entry, Registry
from ssd_registry.release import CodeList, Item, Manifest, Release, Table

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["releases"])

_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_POINTER = {"Cache-Control": "no-cache"}

Ref = Annotated[
    str,
    Path(
        description="A version such as 1.0.0, or latest, current, next or on:2027-04-01",
        max_length=40,
        examples=["1.0.0"],
    ),
]
_BAD = responses("unknown-parameter", "parameter-invalid", "unknown-release", "not-acceptable")
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
    """The standards of the registry."""

    standards: list[Standard]


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


SHAPES = [Standards, Releases, ReleaseDetail, Manifest, Items, Item, Tables, Table, CodeLists, CodeList]


def _registry(request: Request) -> Registry:
    registry: Registry = request.app.state.registry
    return registry


def _pinned(request: Request, ref: str) -> Release | Response:
    """Return the release of a version, or where to go instead when *ref* is a pointer."""
    registry = _registry(request)
    version = registry.resolve(ref)
    if version == ref:
        return registry.releases[version]
    path = request.url.path.replace(f"/releases/{ref}", f"/releases/{version}", 1)
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"{path}{query}", status_code=307, headers=_POINTER)


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
def list_standards(request: Request) -> Response:
    return answer(Standards(standards=[_standard(_registry(request))]), headers=_POINTER)


@router.get(
    "/standards/ssd",
    operation_id="get_standard",
    summary="The Standard Safeguarding Dataset",
    responses={**shaped(Standard, "The standard"), **responses("unknown-parameter")},
)
def get_standard(request: Request) -> Response:
    return answer(_standard(_registry(request)), headers=_POINTER)


@router.get(
    "/standards/ssd/releases",
    operation_id="list_releases",
    summary="Releases, newest first",
    responses={**shaped(Releases, "The releases"), **responses("unknown-parameter", "parameter-invalid")},
)
def list_releases(
    request: Request,
    status: Annotated[
        Literal["candidate", "current", "deprecated", "retired", "withdrawn"] | None,
        Query(description="Only releases of this status"),
    ] = None,
    effective_on: Annotated[date | None, Query(description="Only releases in force on this day")] = None,
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
def get_release(request: Request, ref: Ref) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    entry = _registry(request).entries[release.version]
    home = f"/v1/standards/ssd/releases/{release.version}"
    detail = ReleaseDetail(
        **msgspec.structs.asdict(entry),
        counts={
            "tables": len(release.tables),
            "items": len(release.items),
            "code_lists": len(release.code_lists),
            "codes": sum(len(code_list.codes) for code_list in release.code_lists.values()),
        },
        links={
            "self": home,
            **{part: f"{home}/{part}" for part in ("manifest", "items", "tables", "codelists")},
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
def get_manifest(request: Request, ref: Ref) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    return Response(release.file("manifest.json"), media_type="application/json", headers=_FOREVER)


@router.get(
    "/standards/ssd/releases/{ref}/artefacts/{name}",
    operation_id="get_artefact",
    summary="One file of a release",
    description=(
        "The bytes of the file, for ever the same. Has a strong ETag, Content-Digest (RFC 9530) and "
        "Cache-Control immutable; br, zstd and gzip are ready; HEAD and Range work."
    ),
    responses={
        200: {
            "description": "The file",
            "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}},
            "headers": {"ETag": {"schema": {"type": "string"}}, "Content-Digest": {"schema": {"type": "string"}}},
        },
        206: {
            "description": "The part of the file that was asked for",
            "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}},
        },
        304: {"description": "You have it already"},
        **_MOVED,
        **_BAD,
        **responses("range-not-satisfiable"),
    },
)
def get_artefact(request: Request, ref: Ref, name: Annotated[str, Path(max_length=80)]) -> Response:
    """Answer what is not the plain address of a file: a pointer to a release, or a file there is not."""
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    names = [artefact.name for artefact in release.manifest.artefacts]
    return problem("not-found", f"Release {release.version} has no such file. It has {', '.join(names)}.")


@router.get(
    "/standards/ssd/releases/{ref}/items",
    operation_id="list_items",
    summary="The items of a release",
    responses={**shaped(Items, "A page of items"), **_MOVED, **_BAD},
)
def list_items(
    request: Request,
    ref: Ref,
    q: Annotated[str | None, Query(description="Words in the name, title or description", max_length=100)] = None,
    table: Annotated[str | None, Query(description="Only items of this table", max_length=80)] = None,
    collection: Annotated[str | None, Query(description="Only items that this collection uses", max_length=40)] = None,
    status: Annotated[str | None, Query(description="Only items of this status", max_length=20)] = None,
    after: Annotated[str | None, Query(description="Only items after this one, for paging", max_length=12)] = None,
    limit: Annotated[int, Query(description="How many on a page", ge=1, le=1000)] = 100,
) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    words = (q or "").casefold()
    found = [
        item
        for item in release.dictionary.items
        if table in {None, item.table}
        and (collection is None or collection in item.collections)
        and status in {None, item.status}
        and words in f"{item.ref} {item.name} {item.column} {item.title} {item.description}".casefold()
    ]
    start = next((index + 1 for index, item in enumerate(found) if item.ref == after), 0)
    page = found[start : start + limit]
    more = start + limit < len(found)
    follow = str(request.url.include_query_params(after=page[-1].ref)) if more else None
    path = follow.split("/", 3)[3] if follow else ""
    headers = _FOREVER | ({"Link": f'</{path}>; rel="next"'} if follow else {})
    return answer(Items(total=len(found), items=page, next=f"/{path}" if follow else None), headers=headers)


@router.get(
    "/standards/ssd/releases/{ref}/items/{item}",
    operation_id="get_item",
    summary="One item, by its reference, name or column",
    responses={**shaped(Item, "The item"), **_MOVED, **_BAD, **responses("not-found")},
)
def get_item(request: Request, ref: Ref, item: Annotated[str, Path(max_length=80, examples=["PERS001A"])]) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    found = release.items.get(item)  # type: ignore[call-overload]
    if found is not None:
        return answer(found, headers=_FOREVER | {"Link": f'</def/{found.ref}>; rel="canonical"'})
    named = release.items_by_name.get(item)
    if named is not None:
        home = f"/v1/standards/ssd/releases/{release.version}/items/{named.ref}"
        return RedirectResponse(home, status_code=307, headers=_POINTER)
    return problem("not-found", f"Release {release.version} has no such item. Look for it with ?q= in the list.")


@router.get(
    "/standards/ssd/releases/{ref}/tables",
    operation_id="list_tables",
    summary="The tables of a release",
    responses={**shaped(Tables, "The tables"), **_MOVED, **_BAD},
)
def list_tables(request: Request, ref: Ref) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    return answer(Tables(tables=list(release.dictionary.tables)), headers=_FOREVER)


@router.get(
    "/standards/ssd/releases/{ref}/tables/{name}",
    operation_id="get_table",
    summary="One table",
    responses={**shaped(Table, "The table"), **_MOVED, **_BAD, **responses("not-found")},
)
def get_table(
    request: Request, ref: Ref, name: Annotated[str, Path(max_length=80, examples=["ssd_person"])]
) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    found = release.tables.get(name)
    if found is None:
        return problem("not-found", f"Release {release.version} has no such table.")
    return answer(found, headers=_FOREVER)


@router.get(
    "/standards/ssd/releases/{ref}/codelists",
    operation_id="list_code_lists",
    summary="The code lists of a release",
    responses={**shaped(CodeLists, "The code lists"), **_MOVED, **_BAD},
)
def list_code_lists(request: Request, ref: Ref) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    summaries = [
        CodeListSummary(id=each.id, title=each.title, description=each.description, codes=len(each.codes))
        for each in release.dictionary.code_lists
    ]
    return answer(CodeLists(code_lists=summaries), headers=_FOREVER)


@router.get(
    "/standards/ssd/releases/{ref}/codelists/{id}",
    operation_id="get_code_list",
    summary="One code list, whole or as it is for events of one day",
    responses={**shaped(CodeList, "The code list"), **_MOVED, **_BAD, **responses("not-found")},
)
def get_code_list(
    request: Request,
    ref: Ref,
    id: Annotated[str, Path(max_length=80, examples=["placement-type"])],  # noqa: A002 - the word of the URL
    on: Annotated[date | None, Query(description="Only codes that are valid for events of this day")] = None,
) -> Response:
    release = _pinned(request, ref)
    if isinstance(release, Response):
        return release
    found = release.code_lists.get(id)
    if found is None:
        return problem("not-found", f"Release {release.version} has no such code list.")
    return answer(found if on is None else found.on(on.isoformat()), headers=_FOREVER)
