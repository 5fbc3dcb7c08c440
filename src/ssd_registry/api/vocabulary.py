"""The vocabulary over HTTP: one IRI for each term and code, answered in the form that is asked for.

``/def/...`` and ``/code/...`` name things, so they answer 303 (W3C, Cool URIs); the document about the
thing is under ``/doc`` and is negotiated, or chosen by a suffix.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote

import orjson
from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from fastapi import APIRouter, Path, Query, Request
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.datastructures import QueryParams
from starlette.responses import RedirectResponse, Response

from ssd_registry import vocabulary
from ssd_registry.api.body import read_body
from ssd_registry.api.problems import Refused, problem, responses
from ssd_registry.api.routing import NOT_MODIFIED, StrictRoute, refuse_parameters
from ssd_registry.errors import UnknownTerm
from ssd_registry.negotiation import negotiate
from ssd_registry.release import CodeList, Item, Release, Table
from ssd_registry.sparql import GRAPH_TYPES, TABLE_TYPES, Sparql

router = APIRouter(route_class=StrictRoute, tags=["vocabulary"])

SHAPES: list[Any] = []

_SUFFIXES = {
    "html": "text/html",
    "ttl": "text/turtle",
    "jsonld": "application/ld+json",
    "nt": "application/n-triples",
    "rdf": "application/rdf+xml",
    "json": "application/schema+json",
}
_FORMS = list(_SUFFIXES.values())
_SHORT = {"Cache-Control": "public, max-age=300"}
_PAGE_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

Term = Annotated[str, Path(max_length=60, examples=["CINE003A"], description="A reference, such as CINE003A or CINE")]


class Other(NamedTuple):
    """A term that is no item and no table: a member of the payload, or a property of the vocabulary itself."""

    ref: str
    title: str
    description: str

    @staticmethod
    def of(release: Release, ref: str) -> Other:
        """Return what the vocabulary says of *ref*, or raise `UnknownTerm`."""
        iri = f"{release.base}def/{ref}"
        said = {str(p).rpartition("#")[2]: str(o) for s, p, o in vocabulary.term(release, ref) if str(s) == iri}
        return Other(ref, said["label"], said["definition"])


Thing = Item | Table | CodeList | Other

ListId = Annotated[str, Path(max_length=80, examples=["placement-type"])]
CodeId = Annotated[str, Path(max_length=120, examples=["U4"])]
ReleaseRef = Annotated[
    str | None, Query(description="A version, latest, current, next or on:DATE", max_length=40, min_length=1)
]
_SEE_OTHER: dict[int | str, dict[str, Any]] = {
    303: {"description": "The document about the thing", "headers": {"Location": {"schema": {"type": "string"}}}}
}
_DOCUMENT: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The document",
        "content": {form: {"schema": {}} for form in _FORMS},
    },
    **NOT_MODIFIED,
    **responses("not-found", "not-acceptable", "unknown-parameter", "parameter-invalid", "unknown-release"),
}
_BAD = responses("not-found", "unknown-parameter", "parameter-invalid", "unknown-release")


@cache
def _pages() -> Environment:
    return Environment(
        loader=PackageLoader("ssd_registry.api", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _release(request: Request, ref: str | None) -> Release:
    release: Release = request.app.state.registry.get(ref or "latest")
    return release


def _see(request: Request, path: str) -> Response:
    query = request.scope["query_string"].decode("latin-1")
    address = f"/doc{quote(path)}"
    return RedirectResponse(f"{address}?{query}" if query else address, status_code=303, headers=_SHORT)


@router.get(
    "/def/{ref}",
    operation_id="get_term",
    summary="A term of the standard: an item or a table",
    status_code=303,
    response_class=Response,
    responses={**_SEE_OTHER, **_BAD},
)
def get_term(request: Request, ref: Term, release: ReleaseRef = None) -> Response:
    known = _release(request, release)
    stem = _stem(ref)
    try:
        _thing(known, stem)
    except UnknownTerm:
        named = known.items_by_name.get(stem)
        if named is None:
            raise
        ref = named.ref + ref[len(stem) :]
    return _see(request, f"/def/{ref}")


@router.get(
    "/code/{list_id}",
    operation_id="get_code_list_term",
    summary="A code list, as a term",
    status_code=303,
    response_class=Response,
    responses={**_SEE_OTHER, **_BAD},
)
def get_code_list_term(request: Request, list_id: ListId, release: ReleaseRef = None) -> Response:
    if _stem(list_id) not in _release(request, release).code_lists:
        raise _no_term(_release(request, release))
    return _see(request, f"/code/{list_id}")


@router.get(
    "/code/{list_id}/{code:path}",
    operation_id="get_code_term",
    summary="A code, as a term",
    status_code=303,
    response_class=Response,
    responses={**_SEE_OTHER, **_BAD},
)
def get_code_term(request: Request, list_id: ListId, code: CodeId, release: ReleaseRef = None) -> Response:
    known = _release(request, release).code_lists.get(list_id)
    if known is None or not any(code in {c.code, c.slug} or _stem(code) in {c.code, c.slug} for c in known.codes):
        raise _no_term(_release(request, release))
    return _see(request, f"/code/{list_id}/{code}")


@router.get(
    "/doc/def/{ref}",
    operation_id="get_term_document",
    summary="The document about a term",
    response_class=Response,
    responses=_DOCUMENT,
)
def get_term_document(request: Request, ref: Term, release: ReleaseRef = None) -> Response:
    known = _release(request, release)
    stem, form = _form(request, ref)
    thing = _thing(known, stem)
    return _document(known, form, f"/def/{stem}", thing, None)


@router.get(
    "/doc/code/{list_id}",
    operation_id="get_code_list_document",
    summary="The document about a code list",
    response_class=Response,
    responses=_DOCUMENT,
)
def get_code_list_document(request: Request, list_id: ListId, release: ReleaseRef = None) -> Response:
    known = _release(request, release)
    stem, form = _form(request, list_id)
    thing = known.code_lists.get(stem)
    if thing is None:
        raise _no_term(known)
    return _document(known, form, f"/code/{stem}", thing, None)


@router.get(
    "/doc/code/{list_id}/{code:path}",
    operation_id="get_code_document",
    summary="The document about a code",
    response_class=Response,
    responses=_DOCUMENT,
)
def get_code_document(request: Request, list_id: ListId, code: CodeId, release: ReleaseRef = None) -> Response:
    known = _release(request, release)
    code_list = known.code_lists.get(list_id)
    if code_list is None:
        raise _no_term(known)
    slugs = {each.code: each.slug for each in code_list.codes} | {each.slug: each.slug for each in code_list.codes}
    stem, form = (code, _negotiated(request)) if code in slugs else _form(request, code)
    if stem not in slugs:
        raise _no_term(known)
    return _document(known, form, f"/code/{list_id}/{slugs[stem]}", code_list, slugs[stem])


def _stem(ref: str) -> str:
    stem, dot, suffix = ref.rpartition(".")
    return stem if dot and suffix in _SUFFIXES else ref


def _form(request: Request, ref: str) -> tuple[str, str | None]:
    """Return what is named and the media type to answer with: by its suffix, or as negotiated."""
    stem = _stem(ref)
    return (stem, _negotiated(request)) if stem == ref else (stem, _SUFFIXES[ref[len(stem) + 1 :]])


def _negotiated(request: Request) -> str | None:
    return negotiate(accepted(request), _FORMS)


def accepted(request: Request) -> str:
    """Return what the client accepts, from all of its Accept headers."""
    return ", ".join(request.headers.getlist("accept")) or "*/*"


def _no_term(release: Release) -> UnknownTerm:
    return UnknownTerm(f"Release {release.version} has no such term.")


def _thing(release: Release, ref: str) -> Item | Table | Other:
    """Return what the term *ref* names, or raise `UnknownTerm`."""
    item = release.items.get(ref)  # type: ignore[call-overload]
    table = next((table for table in release.dictionary.tables if table.ref == ref), None)
    return item or table or Other.of(release, ref)


def _document(release: Release, form: str | None, path: str, thing: Thing, slug: str | None) -> Response:
    if form is None:
        return problem("not-acceptable", f"The document is given as {', '.join(_FORMS)}.")
    links = [f'<{path}>; rel="canonical"']
    links += [f'</doc{path}.{suffix}>; rel="alternate"; type="{kind}"' for suffix, kind in _SUFFIXES.items()]
    suffix = next(suffix for suffix, kind in _SUFFIXES.items() if kind == form)
    headers = {
        "Link": ", ".join(links),
        "Vary": "Accept",
        "Content-Location": f"/doc{path}.{suffix}",
        **({"Content-Security-Policy": _PAGE_POLICY} if suffix == "html" else {}),
        **_SHORT,
    }
    content = _content(release, form, path, thing, slug)
    if content is None:
        return problem(
            "not-acceptable", "This has no JSON Schema of its own. A code list has, and so have items and tables."
        )
    return Response(content, media_type=form, headers=headers)


def _content(release: Release, form: str, path: str, thing: Thing, slug: str | None) -> bytes | None:
    if form == "text/html":
        return _page(release, path, thing, slug)
    if form == "application/schema+json":
        return _fragment(release, thing, slug)
    if isinstance(thing, CodeList):
        graph = vocabulary.code(release, thing.id, slug) if slug else vocabulary.code_list(release, thing.id)
    else:
        graph = vocabulary.term(release, thing.ref)
    return vocabulary.serialise(graph, form)


def _fragment(release: Release, thing: Thing, slug: str | None) -> bytes | None:
    if slug is not None or isinstance(thing, Other):
        return None
    ref = thing.id if isinstance(thing, CodeList) else thing.ref
    return orjson.dumps(vocabulary.schema_fragment(release, ref), option=orjson.OPT_INDENT_2)


def _page(release: Release, path: str, thing: Thing, slug: str | None) -> bytes:
    template = {Item: "item.html", Table: "table.html", CodeList: "code_list.html", Other: "other.html"}[type(thing)]
    known = {"release": release, "path": path, "thing": thing, "chosen": slug, "title": thing.title}
    no_schema = slug is not None or isinstance(thing, Other)
    return _pages().get_template(template).render(**known, suffixes=_SUFFIXES, no_schema=no_schema).encode()


SPARQL_PATH = "/sparql"
_DIRECT, _FORM = "application/sparql-query", "application/x-www-form-urlencoded"
_GRAPHS_ASKED = frozenset({"default-graph-uri", "named-graph-uri"})
_MOST_QUERY = 64 * 1024
"""Bytes of a query in a body; as a form, each byte of it may take three."""


class _Asked(NamedTuple):
    """A query and the graphs it is asked of."""

    text: str
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]


async def query(request: Request) -> Response:
    """Answer a SPARQL 1.1 query (W3C SPARQL 1.1 Protocol, query operation)."""
    asked = _of_address(request.query_params) if request.method == "GET" else await _of_body(request)
    sparql: Sparql = request.app.state.sparql
    limiter: CapacityLimiter = request.app.state.query_threads

    def ask() -> Response:
        found = sparql.query(
            asked.text,
            accept=accepted(request),
            default_graphs=asked.default_graphs,
            named_graphs=asked.named_graphs,
        )
        headers = {"Vary": "Accept", "Cache-Control": "no-cache"}
        return Response(found.body, media_type=found.media_type, headers=headers)

    return await run_sync(ask, limiter=limiter)


def _of_address(parameters: QueryParams) -> _Asked:
    refuse_parameters(parameters, {"query", *_GRAPHS_ASKED}, repeatable=_GRAPHS_ASKED)
    return _asked(parameters.get("query", ""), parameters)


async def _of_body(request: Request) -> _Asked:
    kind, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    charset = parameters.partition("charset=")[2].strip(' "')
    if kind.strip() not in {_DIRECT, _FORM} or charset not in {"", "utf-8"}:
        raise Refused("unsupported-media-type", f"Send the query as {_DIRECT} or {_FORM}, in UTF-8.")
    body = await read_body(request, _MOST_QUERY)
    try:
        decoded = body.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("query-malformed", "The query is not UTF-8.") from None
    refuse_parameters(request.query_params, {*_GRAPHS_ASKED}, repeatable=_GRAPHS_ASKED)
    if kind.strip() == _DIRECT:
        return _asked(decoded, request.query_params)
    form = QueryParams(decoded)
    refuse_parameters(form, {"query", *_GRAPHS_ASKED}, repeatable=_GRAPHS_ASKED)
    return _asked(form.get("query", ""), form, request.query_params)


def _asked(text: str, *parameters: QueryParams) -> _Asked:
    """Return what is asked by the query *text* and the graphs that are named in the *parameters*."""
    if not text.strip():
        raise Refused("query-malformed", "There is no query. Send it as ?query= or in the body of a POST.")
    default, named = (
        tuple(name for each in parameters for name in each.getlist(kind))
        for kind in ("default-graph-uri", "named-graph-uri")
    )
    return _Asked(text, default, named)


_ANSWERS: dict[str, Any] = {
    "200": {
        "description": "The result, as a table or a graph",
        "content": {media_type: {"schema": {}} for media_type in (*TABLE_TYPES, *GRAPH_TYPES)},
    },
    **{
        str(status): documented
        for status, documented in responses(
            "query-malformed",
            "query-forbidden",
            "not-acceptable",
            "result-too-large",
            "unsupported-media-type",
            "query-timed-out",
        ).items()
    },
}
_ONLY_POSTED = {"415"}
_GRAPHS = [
    {
        "name": name,
        "in": "query",
        "description": f"The {what} of the query, instead of what its FROM says; may stand several times",
        "schema": {"type": "array", "items": {"type": "string", "format": "iri"}},
    }
    for name, what in (("default-graph-uri", "default graph"), ("named-graph-uri", "named graph"))
]
OPERATIONS = {
    "get": {
        "operationId": "query",
        "tags": ["vocabulary"],
        "summary": "Query the vocabulary with SPARQL 1.1",
        "parameters": [
            {
                "name": "query",
                "in": "query",
                "required": True,
                "description": "A SELECT, ASK, CONSTRUCT or DESCRIBE query",
                "schema": {"type": "string", "maxLength": 16384, "examples": ["ASK { ?s ?p ?o }"]},
            },
            *_GRAPHS,
        ],
        "responses": {status: answer for status, answer in _ANSWERS.items() if status not in _ONLY_POSTED},
    },
    "post": {
        "operationId": "query_by_post",
        "tags": ["vocabulary"],
        "summary": "Query the vocabulary with SPARQL 1.1, the query in the body",
        "parameters": _GRAPHS,
        "requestBody": {
            "required": True,
            "content": {
                "application/sparql-query": {"schema": {"type": "string", "examples": ["ASK { ?s ?p ?o }"]}},
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "type": "object",
                        "required": ["query"],
                        "properties": {
                            "query": {"type": "string", "examples": ["ASK { ?s ?p ?o }"]},
                            **{each["name"]: each["schema"] for each in _GRAPHS},
                        },
                        "additionalProperties": False,
                    }
                },
            },
        },
        "responses": _ANSWERS,
    },
}
