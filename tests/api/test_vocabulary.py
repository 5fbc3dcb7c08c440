"""Terms and codes over HTTP: each IRI leads to a document, in the form that the client asks for."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote, unquote

import httpx
import jsonschema
import pytest
import rdflib
from rdflib.compare import isomorphic

from ssd_registry.registry import Registry

# rdflib's JSON-LD reader calls what rdflib itself means to remove.
pytestmark = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph):DeprecationWarning")

TURTLE, JSON_LD, TRIPLES = "text/turtle", "application/ld+json", "application/n-triples"
XML, SCHEMA, PAGE = "application/rdf+xml", "application/schema+json", "text/html"
SUFFIXES = {"html": PAGE, "ttl": TURTLE, "jsonld": JSON_LD, "nt": TRIPLES, "rdf": XML, "json": SCHEMA}
RDF = {TURTLE: "turtle", JSON_LD: "json-ld", TRIPLES: "nt", XML: "xml"}
SPACED = "/code/address-type/Primary Address"
THINGS = [
    "/def/PERS001A",
    "/def/PERS",
    "/def/placements",
    "/def/codeList",
    "/code/placement-type",
    "/code/placement-type/U4",
    SPACED,
]


def follow(client: httpx.Client, path: str, **headers: str) -> httpx.Response:
    """Return the document about the thing at *path*, by way of its 303."""
    see = client.get(path if "%" in path else quote(path, safe="/?="), headers=headers)
    assert see.status_code == 303, see.text
    assert see.headers["location"].startswith("/doc/")
    assert see.content == b""
    return client.get(see.headers["location"], headers=headers)


@pytest.mark.parametrize("path", THINGS)
@pytest.mark.parametrize("form", SUFFIXES.values())
def test_a_term_is_answered_in_the_form_that_is_asked_for(client: httpx.Client, path: str, form: str) -> None:
    """303 to the document, then the form; the document says where its other forms are."""
    response = follow(client, path, Accept=form)
    if form == SCHEMA and path in {"/def/placements", "/def/codeList", "/code/placement-type/U4", SPACED}:
        assert (response.status_code, response.json()["type"]) == (406, "/problems/not-acceptable")
        return
    assert response.status_code == 200
    assert response.headers["content-type"].partition(";")[0] == form
    assert response.headers["vary"] == "Accept"
    suffixed = response.headers["content-location"]
    assert client.get(suffixed).content == response.content
    assert client.get(suffixed, headers={"Accept": "image/png"}).content == response.content
    links = response.headers["link"]
    assert 'rel="canonical"' in links
    assert all(f'type="{kind}"' in links for kind in SUFFIXES.values())


@pytest.mark.parametrize("path", THINGS)
def test_every_form_says_the_same(client: httpx.Client, path: str) -> None:
    """The four ways of writing RDF hold one graph, and it is about the thing."""
    graphs = [
        rdflib.Graph().parse(data=follow(client, path, Accept=form).content, format=name) for form, name in RDF.items()
    ]
    assert len(graphs[0]) > 2
    assert all(isomorphic(graphs[0], graph) for graph in graphs[1:])
    subject = "https://w3id.org/ssd" + path.replace("Primary Address", "primary-address")
    assert (rdflib.URIRef(subject), None, None) in graphs[0]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_suffix_chooses_the_form_from_the_first_address_on(client: httpx.Client, suffix: str) -> None:
    """For browsers and for people who paste addresses, whatever they accept."""
    for path in ("/def/PERS001A", "/def/person_id", "/def/PERS", "/code/placement-type", "/code/placement-type/U4"):
        if (suffix, path) != ("json", "/code/placement-type/U4"):
            response = follow(client, f"{path}.{suffix}", Accept="text/html,*/*;q=0.1")
            assert response.headers["content-type"].partition(";")[0] == SUFFIXES[suffix], path


CLIENTS = [
    ("Firefox", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", PAGE),
    (
        "Chrome",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
        PAGE,
    ),
    ("curl and requests", "*/*", PAGE),
    ("Java", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", PAGE),
    ("rdflib, Turtle", "text/turtle, application/x-turtle, */*;q=0.1", TURTLE),
    ("rdflib, RDF/XML", "application/rdf+xml, */*;q=0.1", XML),
    ("PyLD", "application/ld+json, application/json", JSON_LD),
    (
        "Jena",
        "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3",
        TURTLE,
    ),
    ("Protege", "application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09", XML),
    ("a schema tool", "application/schema+json, application/json;q=0.9", SCHEMA),
    ("a picky client", "text/html;q=0.1, application/n-triples", TRIPLES),
    ("nothing said", "", PAGE),
]


@pytest.mark.parametrize(("name", "accept", "form"), CLIENTS, ids=[row[0] for row in CLIENTS])
def test_real_clients_get_what_they_can_use(client: httpx.Client, name: str, accept: str, form: str) -> None:
    """By the Accept headers that they really send."""
    assert follow(client, "/def/PERS001A", Accept=accept).headers["content-type"].partition(";")[0] == form, name


def test_several_accept_headers_are_one(client: httpx.Client) -> None:
    """A list may come in several lines (RFC 9110, 5.3)."""
    headers = [("Accept", "image/png"), ("Accept", "text/turtle;q=0.5"), ("Accept", "application/n-triples")]
    assert client.get("/doc/def/PERS001A", headers=headers).headers["content-type"].startswith(TRIPLES)


def test_a_term_is_that_of_a_release(client: httpx.Client, registry: Registry) -> None:
    """The newest unless another is asked for; what it does not have is not found there."""
    new = next(item for item in registry.get("1.1.0").dictionary.items if item.since == "1.1.0")
    assert follow(client, f"/def/{new.ref}").status_code == 200
    assert client.get(f"/def/{new.ref}", params={"release": "1.0.0"}).status_code == 404
    for ref in ("1.0.0", "on:2027-04-01", "current"):
        see = client.get("/def/PERS001A", params={"release": ref})
        assert "release=" in see.headers["location"]
        assert "release 1.0.0" in client.get(see.headers["location"]).text
    assert "release 1.1.0" in follow(client, "/def/PERS001A").text


def test_names_lead_to_references(client: httpx.Client, registry: Registry) -> None:
    """A name or a column finds the item, and the address of the document has the reference."""
    item = registry.get("latest").items_by_name["person_id"]
    for name in (item.name, item.column):
        assert client.get(f"/def/{name}").headers["location"] == f"/doc/def/{item.ref}"
    member = client.get("/def/placements").headers["location"]
    assert member == "/doc/def/placements"


@pytest.mark.parametrize(
    "path",
    ["/def/NOSUCH", "/def/CANARY.ttl", "/def/.ttl", "/def/PERS001A.exe", "/def/%00", "/code/nosuch", "/code/nosuch/1",
     "/code/placement-type/CANARY", "/code/placement-type/CANARY.ttl", "/code/placement-type/a/b", "/doc/def/CANARY",
     "/doc/code/CANARY", "/doc/code/CANARY/U4", "/doc/code/placement-type/CANARY", "/doc", "/def", "/code"],
)  # fmt: skip
def test_what_is_no_term_is_not_found(client: httpx.Client, path: str) -> None:
    """404 without repeating the path."""
    response = client.get(path)
    assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
    assert "CANARY" not in response.text


def test_codes_with_spaces_and_slashes_have_an_address(client: httpx.Client, registry: Registry) -> None:
    """As they are written in data, and by their slug."""
    odd = [
        (code_list.id, code)
        for code_list in registry.get("latest").code_lists.values()
        for code in code_list.codes
        if code.code != code.slug
    ]
    assert any("/" in code.code for _, code in odd)
    for list_id, code in odd:
        written = client.get(f"/code/{list_id}/{quote(code.code, safe='')}")
        assert written.status_code == 303, code.code
        page = client.get(written.headers["location"])
        assert page.status_code == 200, code.code
        assert page.headers["content-location"] == f"/doc/code/{list_id}/{code.slug}.html"
        assert client.get(f"/code/{list_id}/{code.slug}").status_code == 303


def test_a_schema_fragment_checks_values(client: httpx.Client) -> None:
    """The fragment of an item, a table and a code list stands alone."""
    for path, good, bad in (
        ("/def/PERS001A", "C1", "a b"),
        ("/def/PERS", {"person_id": "C1"}, {"person_id": 1}),
        ("/code/placement-type", "U4", "ZZ"),
    ):
        fragment = follow(client, path, Accept=SCHEMA).json()
        validator = jsonschema.Draft202012Validator(fragment)
        validator.check_schema(fragment)
        assert validator.is_valid(good), path
        assert not validator.is_valid(bad), path


class Page(HTMLParser):
    """What matters of a page: its language, title and headings, what it links to and what it loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.language, self.title, self.links, self.loads, self.tags = "", "", set[str](), set[str](), list[str]()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Any]]) -> None:
        """Take note of an element."""
        known = dict(attrs)
        self.tags.append(tag)
        self.language = known.get("lang", "") if tag == "html" else self.language
        self.links |= {known["href"]} if tag in {"a", "link"} else set()
        self.loads |= {known[name] for name in ("src", "srcset", "data", "action") if name in known}

    def handle_data(self, data: str) -> None:
        """Take note of the title."""
        if self.tags and self.tags[-1] == "title":
            self.title += data


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_every_page_is_whole_and_stays_here(client: httpx.Client, registry: Registry, version: str) -> None:
    """Items, tables and lists: a language, a title, one heading, and no other host."""
    release = registry.get(version)
    refs = [*release.items, *(table.ref for table in release.dictionary.tables), "placements"]
    paths = [f"/doc/def/{ref}" for ref in refs] + [f"/doc/code/{each}" for each in release.code_lists]
    links: set[str] = set()
    for path in paths:
        response = client.get(f"{path}.html", params={"release": version})
        assert response.status_code == 200, path
        page = Page(response.text)
        assert (page.language, page.tags.count("h1"), page.tags.count("main")) == ("en-GB", 1, 1), path
        name, _, site = page.title.strip().rpartition(" - ")
        assert name, path
        assert site == "SSD Registry", path
        assert "script" not in page.tags
        assert not page.loads, path
        assert all(link.startswith("/") and not link.startswith("//") for link in page.links), path
        assert "default-src 'none'" in response.headers["content-security-policy"]
        links |= {unquote(link.partition("?")[0]) for link in page.links}
    own = {f"/def/{ref}" for ref in refs} | {f"/code/{each}" for each in release.code_lists}
    own |= {f"/code/{each.id}/{code.slug}" for each in release.code_lists.values() for code in each.codes}
    stems = {link.removeprefix("/doc").rpartition(".")[0] if link.startswith("/doc/") else link for link in links}
    assert stems - own == {"/"}


def test_pages_hold_nothing_that_is_not_escaped(client: httpx.Client) -> None:
    """A path or a parameter never becomes a part of a page."""
    for path in ("/doc/def/PERS001A.html?release=<script>", "/doc/def/<script>alert(1)</script>", "/<script>"):
        response = client.get(path)
        assert response.status_code in {400, 404}
        assert "<script>" not in response.text


def test_documents_are_not_sent_twice(client: httpx.Client) -> None:
    """Each form has its own tag."""
    tags = {client.get(f"/doc/def/PERS001A.{suffix}").headers["etag"] for suffix in SUFFIXES}
    assert len(tags) == len(SUFFIXES)
    for tag in tags:
        found = client.get("/doc/def/PERS001A", headers={"Accept": TURTLE, "If-None-Match": tag}).status_code
        assert found in {200, 304}
    turtle = client.get("/doc/def/PERS001A", headers={"Accept": TURTLE})
    again = client.get("/doc/def/PERS001A", headers={"Accept": TURTLE, "If-None-Match": turtle.headers["etag"]})
    assert (again.status_code, again.headers["vary"]) == (304, "Accept")
