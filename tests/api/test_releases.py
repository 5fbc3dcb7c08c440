"""Standards, releases and what a release holds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import httpx
import msgspec
import pytest

from ssd_registry.api import access_log, agreements, events, meta, shares, submissions, token
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.release import CodeList, Item, Release, Table
from tests.api.exchange_app import client_of, exchange_app, made_exchange

HOME = "/v1/standards/ssd/releases"


def test_the_standards_lead_to_the_releases(client: httpx.Client) -> None:
    """From the first address to a release without knowing any other."""
    start = client.get("/").json()
    (standard,) = client.get(start["urls"]["standards"]).json()["standards"]
    assert standard == client.get("/v1/standards/ssd").json()
    releases = client.get(standard["releases"]).json()["releases"]
    assert [each["version"] for each in releases] == ["1.1.0", "1.0.0"]
    assert standard["latest"] == start["latest"] == "1.1.0"
    for path in ("openapi", "schema", "items", "problems"):
        assert client.get(start["urls"][path]).status_code == 200
    assert "submissions" not in start["urls"]  # there is no exchange here


def test_the_first_address_leads_to_an_exchange_where_there_is_one(store: Store) -> None:
    """Each of its beginnings is there, though most ask who one is."""
    exchange = made_exchange(store)
    app = exchange_app(exchange, *(module.router for module in (meta, token, submissions, agreements, shares)))
    app.include_router(access_log.router)
    app.include_router(events.router)
    app.state.registry = exchange.registry
    server = client_of(app)
    start = server.get("/").json()
    assert start["description"].endswith("and the exchange of data.")
    for name in ("submissions", "agreements", "collections", "access_log", "events"):
        assert server.get(start["urls"][name]).status_code == (200 if name == "agreements" else 401), name
    assert server.post(start["urls"]["token"]).status_code == 400


@pytest.mark.parametrize(
    ("parameters", "versions"),
    [
        ({"status": "candidate"}, ["1.1.0", "1.0.0"]),
        ({"status": "retired"}, []),
        ({"effective_on": "2027-03-31"}, []),
        ({"effective_on": "2027-04-01"}, ["1.0.0"]),
        ({"effective_on": "2028-04-01"}, ["1.1.0", "1.0.0"]),
        ({"effective_on": "2031-01-01", "status": "candidate"}, ["1.1.0"]),
    ],
)
def test_releases_by_status_and_day(client: httpx.Client, parameters: dict[str, str], versions: list[str]) -> None:
    """Only those asked for, newest first."""
    found = client.get(HOME, params=parameters).json()["releases"]
    assert [each["version"] for each in found] == versions


POINTERS = [
    ("latest", "1.1.0"),
    ("current", "1.0.0"),
    ("next", "1.0.0"),
    ("on:2027-04-01", "1.0.0"),
    ("on:2029-01-01", "1.1.0"),
    ("on%3A2027-04-01", "1.0.0"),
]
PARTS = [
    "",
    "/manifest",
    "/items",
    "/items?limit=2&q=date+of",
    "/items/person_id",
    "/tables/ssd_person",
    "/codelists/a%3Fb%23c",
]


@pytest.mark.parametrize(("pointer", "version"), POINTERS)
def test_pointers_answer_where_the_version_is(client: httpx.Client, pointer: str, version: str) -> None:
    """307 to the same part of the version, with the query, never cached as if it were the version."""
    for part in PARTS:
        response = client.get(f"{HOME}/{pointer}{part}")
        assert response.status_code == 307, part
        assert response.headers["location"] == f"{HOME}/{version}{part}"
        assert response.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "ref", ["9.9.9", "newest", "on:yesterday", "on:2020-01-01", "on:", "1.0", "v1.0.0", "CANARY", "x" * 40, "%00"]
)
@pytest.mark.parametrize("part", ["", "/manifest", "/items", "/artefacts/ssd.ttl"])
def test_an_unknown_release_is_said_without_repeating_it(client: httpx.Client, ref: str, part: str) -> None:
    """404 with the way to those there are."""
    response = client.get(f"{HOME}/{ref}{part}")
    assert response.status_code == 404
    assert response.json()["type"] == "/problems/unknown-release"
    assert "on:2027-04-01" in response.json()["detail"]
    assert "CANARY" not in response.text
    assert "yesterday" not in response.text


def test_a_release_says_what_it_holds(client: httpx.Client, registry: Registry) -> None:
    """Counts agree with the dictionary, and every link leads somewhere."""
    for version, release in registry.releases.items():
        detail = client.get(f"{HOME}/{version}").json()
        assert detail["counts"] == {
            "tables": len(release.tables),
            "items": len(release.items),
            "code_lists": len(release.code_lists),
            "codes": sum(len(each.codes) for each in release.code_lists.values()),
            "rules": len(release.rules),
        }
        assert detail["effective_from"] == registry.entries[version].effective_from
        for link in detail["links"].values():
            assert client.head(link).status_code == 200, link


def test_the_manifest_is_the_file_of_the_release(client: httpx.Client, release: Release) -> None:
    """Byte for byte, for ever."""
    response = client.get(f"{HOME}/1.0.0/manifest")
    assert response.content == release.file("manifest.json")
    assert response.headers["cache-control"].endswith("immutable")
    for artefact in response.json()["artefacts"]:
        assert {"name", "media_type", "bytes", "sha256"} <= artefact.keys()


def walk(client: httpx.Client, path: str) -> list[dict[str, Any]]:
    """Return the items of every page from *path* on."""
    items: list[dict[str, Any]] = []
    while path:
        response = client.get(path)
        page = response.json()
        items += page["items"]
        path = page.get("next") or ""
        assert ("link" in response.headers) == bool(path)
        assert len(items) <= page["total"]
    return items


def test_pages_of_items_hold_each_item_once_in_order(client: httpx.Client, release: Release) -> None:
    """Following next from the first page gives the dictionary."""
    items = walk(client, f"{HOME}/1.0.0/items?limit=97")
    assert msgspec.convert(items, list[Item]) == list(release.dictionary.items)


@pytest.mark.parametrize(
    ("parameters", "wanted"),
    [
        ({"table": "ssd_person"}, lambda item: item.table == "ssd_person"),
        ({"collection": "cin"}, lambda item: "cin" in item.collections),
        ({"status": "proposed"}, lambda item: item.status == "proposed"),
        ({"q": "DATE OF BIRTH"}, lambda item: "date of birth" in f"{item.title} {item.description}".casefold()),
        ({"table": "no_such_table"}, lambda _: False),
        ({"q": "child & \u00e9"}, lambda _: False),
    ],
)
def test_items_can_be_chosen(client: httpx.Client, registry: Registry, parameters: dict[str, str], wanted: Any) -> None:
    """By table, collection, status and words, over several pages."""
    query = httpx.QueryParams(parameters | {"limit": "7"})
    found = {item["ref"] for item in walk(client, f"{HOME}/1.1.0/items?{query}")}
    expected = {item.ref for item in registry.get("1.1.0").dictionary.items if wanted(item)}
    assert expected <= found if "q" in parameters else found == expected


def test_paging_goes_on_where_it_was_told(client: httpx.Client, release: Release) -> None:
    """After may be an item that the choice leaves out, but not one that does not exist."""
    refs = [item.ref for item in release.dictionary.items]
    other = next(item for item in release.dictionary.items if item.table != "ssd_person")
    chosen = client.get(f"{HOME}/1.0.0/items", params={"table": "ssd_person", "after": other.ref}).json()["items"]
    assert all(refs.index(item["ref"]) > refs.index(other.ref) for item in chosen)
    unknown = client.get(f"{HOME}/1.0.0/items", params={"after": "NOSUCH1A"})
    assert (unknown.status_code, unknown.json()["type"]) == (400, "/problems/parameter-invalid")
    assert "NOSUCH1A" not in unknown.text


def test_an_item_is_known_by_reference_name_and_column(client: httpx.Client, release: Release) -> None:
    """The reference is its address; names lead to it."""
    item = release.items_by_name["person_id"]
    response = client.get(f"{HOME}/1.0.0/items/{item.ref}")
    assert msgspec.json.decode(response.content, type=Item) == item
    assert response.headers["link"] == f'</def/{item.ref}>; rel="canonical"'
    for name in {item.name, item.column}:
        named = client.get(f"{HOME}/1.0.0/items/{name}")
        assert (named.status_code, named.headers["location"]) == (307, f"{HOME}/1.0.0/items/{item.ref}")


def test_tables_and_code_lists_are_those_of_the_dictionary(client: httpx.Client, release: Release) -> None:
    """All of them, and each."""
    tables = client.get(f"{HOME}/1.0.0/tables").json()["tables"]
    assert msgspec.convert(tables, list[Table]) == list(release.dictionary.tables)
    lists = client.get(f"{HOME}/1.0.0/codelists").json()["code_lists"]
    assert {each["id"]: each["codes"] for each in lists} == {i: len(c.codes) for i, c in release.code_lists.items()}
    for name, table in list(release.tables.items())[:10]:
        assert msgspec.json.decode(client.get(f"{HOME}/1.0.0/tables/{name}").content, type=Table) == table
    for name, code_list in list(release.code_lists.items())[:10]:
        assert msgspec.json.decode(client.get(f"{HOME}/1.0.0/codelists/{name}").content, type=CodeList) == code_list


def test_a_code_list_is_that_of_a_day(client: httpx.Client, release: Release) -> None:
    """A code that has ended is there on its last day and not on the next."""
    ended = [
        (code_list, code) for code_list in release.code_lists.values() for code in code_list.codes if code.valid_to
    ]
    assert ended
    for code_list, code in ended[:5]:
        last = date.fromisoformat(code.valid_to or "")
        for day, there in ((last, True), (last + timedelta(days=1), False)):
            found = client.get(f"{HOME}/1.0.0/codelists/{code_list.id}", params={"on": day.isoformat()}).json()
            assert (code.code in {each["code"] for each in found["codes"]}) == there, (code_list.id, code.code, day)


@pytest.mark.parametrize(
    "part", ["items/NOSUCH", "tables/nosuch", "codelists/nosuch", "artefacts/nosuch", "rules/nosuch"]
)
def test_what_a_release_does_not_hold_is_not_found(client: httpx.Client, part: str) -> None:
    """404, a problem, in every part."""
    response = client.get(f"{HOME}/1.0.0/{part}")
    assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")


@pytest.mark.parametrize(
    "path",
    ["/", "/v1/standards", HOME, f"{HOME}/1.0.0", f"{HOME}/1.0.0/manifest", f"{HOME}/1.0.0/items", "/openapi.json"],
)
def test_answers_have_a_strong_tag_and_are_not_sent_twice(client: httpx.Client, path: str) -> None:
    """304 to who has it, and the same headers without a body to HEAD."""
    first = client.get(path)
    tag = first.headers["etag"]
    assert tag.startswith('"')
    again = client.get(path, headers={"If-None-Match": f'"x", W/{tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert again.headers["cache-control"] == first.headers["cache-control"]
    head = client.head(path)
    changing = {"date": "", "x-request-id": ""}
    assert {**head.headers, **changing} == {**first.headers, **changing}


@pytest.mark.parametrize("path", ["/livez", "/readyz"])
def test_the_server_is_well(client: httpx.Client, path: str) -> None:
    """Health is never cached."""
    response = client.get(path)
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers
