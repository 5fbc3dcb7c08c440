"""The returns of other owners as standards of the registry, with their years, and what each holds."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import httpx
import jsonschema
import msgspec
import pytest

from ssd_registry.collection.collection import Collection, CollectionRule
from ssd_registry.collection.coverage import coverage, totals
from ssd_registry.collection.shelf import Shelf
from ssd_registry.registry import Registry

SHELF = Shelf(Registry().folder)
CIN = "/v1/standards/cin/releases"
HOME = f"{CIN}/2025-26"
EVERY = [(name, year) for name, years in SHELF.years.items() for year in years]
PARTS = ["", "/manifest", "/fields", "/fields?standing=missing", "/codelists", "/rules", "/rules?q=date&severity=query"]


@pytest.fixture(scope="module")
def census() -> Collection:
    """Give the year of the census that the tests ask for."""
    return SHELF.of_year("cin", "2025-26")


def test_the_standards_lead_to_every_return_and_year(client: httpx.Client) -> None:
    """From the first address to a year without knowing any other."""
    listed = client.get(client.get("/").json()["urls"]["standards"]).json()["returns"]
    assert {each["id"]: each["years"] for each in listed} == SHELF.years
    for each in listed:
        assert each == client.get(f"/v1/standards/{each['id']}").json()
        releases = client.get(each["releases"]).json()["releases"]
        assert [release["year"] for release in releases] == each["years"][::-1]
        assert each["in_force"] == SHELF.get(each["id"]).definition.year


@pytest.mark.parametrize(("name", "year"), EVERY)
def test_a_year_says_what_it_holds(client: httpx.Client, name: str, year: str) -> None:
    """Counts agree with the definition, and every link leads somewhere."""
    made = SHELF.of_year(name, year)
    detail = client.get(f"/v1/standards/{name}/releases/{year}").json()
    assert detail["counts"] == {
        "tables": len(made.own_tables),
        "fields": sum(len(table.written) for table in made.own_tables),
        "code_lists": len(made.definition.codes),
        "rules": len(made.definition.rules),
    }
    assert (detail["starts_on"], detail["ends_on"]) == (made.definition.starts_on, made.definition.ends_on)
    for link in detail["links"].values():
        assert client.head(link).status_code == 200, link


@pytest.mark.parametrize("pointer", ["current", "latest"])
@pytest.mark.parametrize(
    "part", [*PARTS, "/rules/8540", "/artefacts/cin.xsd", "/artefacts/a%3Fb%23c", "/rules/%0D%0AX-Canary%3A%201"]
)
def test_pointers_answer_where_the_year_is(client: httpx.Client, pointer: str, part: str) -> None:
    """307 to the same part of the year, with the query, never cached as if it were the year."""
    response = client.get(f"{CIN}/{pointer}{part}")
    found = SHELF.get("cin") if pointer == "current" else SHELF.latest("cin")
    assert response.status_code == 307
    assert response.headers["location"] == f"{CIN}/{found.definition.year}{part}"
    assert response.headers["cache-control"] == "no-cache"


UNKNOWN = [
    "/v1/standards/CANARY",
    "/v1/standards/CANARY/releases",
    "/v1/standards/CANARY/releases/current",
    "/v1/standards/CANARY/releases/2025-26/rules",
    *(f"{CIN}/{year}{part}" for year in ("CANARY", "1999-00", "next", "2025", "%2e%2e", "%00") for part in PARTS),
    f"{CIN}/CANARY/artefacts/cin.xsd",
    f"{CIN}/CANARY/rules/8540",
]


@pytest.mark.parametrize("path", UNKNOWN)
def test_an_unknown_return_or_year_is_said_without_repeating_it(client: httpx.Client, path: str) -> None:
    """404 with the way to those there are."""
    response = client.get(path)
    assert (response.status_code, response.json()["type"]) == (404, "/problems/unknown-return")
    assert "/v1/standards lists" in response.json()["detail"]
    assert "CANARY" not in response.text


@pytest.mark.parametrize("path", ["/v1/standards/cin", CIN, *(f"{HOME}{part}" for part in PARTS), f"{HOME}/rules/8540"])
def test_parameters_that_are_not_known_are_refused(client: httpx.Client, path: str) -> None:
    """None is passed over."""
    response = client.get(path + ("&" if "?" in path else "?") + "CANARY=1")
    assert (response.status_code, response.json()["type"]) == (400, "/problems/unknown-parameter")
    assert "CANARY" not in response.text


@pytest.mark.parametrize("query", ["fields?standing=all", "rules?severity=warning", "rules?q=" + "x" * 101])
def test_parameters_that_cannot_be_used_are_said(client: httpx.Client, query: str) -> None:
    """With what they may be."""
    response = client.get(f"{HOME}/{query}")
    assert (response.status_code, response.json()["type"]) == (400, "/problems/parameter-invalid")


@pytest.mark.parametrize(("name", "year"), EVERY)
def test_files_are_those_of_the_manifest_for_ever(client: httpx.Client, name: str, year: str) -> None:
    """Byte for byte, with their checksum as a strong tag, and not sent twice."""
    home = f"/v1/standards/{name}/releases/{year}"
    folder = SHELF.folder / name / year
    response = client.get(f"{home}/manifest")
    assert response.content == (folder / "manifest.json").read_bytes()
    assert response.headers["cache-control"].endswith("immutable")
    for artefact in response.json()["artefacts"]:
        path, content = f"{home}/artefacts/{artefact['name']}", (folder / artefact["name"]).read_bytes()
        sent = client.get(path)
        digest = hashlib.sha256(content)
        assert (sent.content, digest.hexdigest()) == (content, artefact["sha256"]), path
        assert sent.headers["etag"] == f'"{artefact["sha256"]}"'
        assert sent.headers["content-digest"] == f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
        assert sent.headers["content-type"].removesuffix("; charset=utf-8") == artefact["media_type"]
        assert sent.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert client.get(path, headers={"If-None-Match": sent.headers["etag"]}).status_code == 304


def test_a_part_of_a_file_can_be_asked_for(client: httpx.Client) -> None:
    """And what lies outside it cannot."""
    path = f"{HOME}/artefacts/cin.yaml"
    part = client.get(path, headers={"Range": "bytes=2-9"})
    assert (part.status_code, part.content) == (206, client.get(path).content[2:10])
    assert client.get(path, headers={"Range": "bytes=999999999-"}).status_code == 416


def test_a_file_that_there_is_not_is_said_with_the_nearest(client: httpx.Client) -> None:
    """And with all there are."""
    response = client.get(f"{HOME}/artefacts/cin.xds")
    assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
    assert "Did you mean cin.xsd?" in response.json()["detail"]
    assert "cin.rules.csv" in response.json()["detail"]
    other = client.get(f"{HOME}/artefacts/CANARY")
    assert other.status_code == 404
    assert "CANARY" not in other.text


def test_fields_say_what_they_are_derived_from_and_what_is_lost(client: httpx.Client, census: Collection) -> None:
    """All of them in order, or those of one standing; the totals are of all."""
    found = client.get(f"{HOME}/fields").json()
    covered = coverage(census)
    assert found["totals"] == totals(covered)
    assert [(each["table"], each["name"], each["standing"]) for each in found["fields"]] == [
        (each.table, each.field, each.standing) for each in covered
    ]
    assert all(each["items"] or each["standing"] == "missing" or each["table"] == "Header" for each in found["fields"])
    missing = client.get(f"{HOME}/fields", params={"standing": "missing"}).json()
    assert missing["totals"] == found["totals"]
    assert missing["fields"] == [each for each in found["fields"] if each["standing"] == "missing"]
    assert all(each["why"] for each in missing["fields"])


def test_code_lists_are_those_of_the_year(client: httpx.Client) -> None:
    """A code of another year is not among them."""
    lists = {
        year: {
            each["id"]: [code["code"] for code in each["codes"]]
            for each in client.get(f"{CIN}/{year}/codelists").json()["code_lists"]
        }
        for year in ("2023-24", "2025-26")
    }
    assert "M" in lists["2025-26"]["SEX_CIN_2025"]
    for year, codes in lists.items():
        made = SHELF.of_year("cin", year)
        assert codes == {each.id: [code.code for code in each.codes] for each in made.definition.codes}


CHOICES: list[tuple[dict[str, str], Any]] = [
    ({}, lambda _: True),
    ({"severity": "query"}, lambda rule: rule.severity == "query"),
    ({"q": "DATE OF BIRTH"}, lambda rule: "date of birth" in rule.title.casefold()),
    ({"q": "cin-8540"}, lambda rule: rule.code == "8540"),
    ({"table": "section47"}, lambda rule: "Section47" in rule.reads),
    ({"table": "no_such_table"}, lambda _: False),
    ({"q": "child & \u00e9"}, lambda _: False),
]


@pytest.mark.parametrize(("parameters", "wanted"), CHOICES)
def test_rules_can_be_chosen(client: httpx.Client, census: Collection, parameters: dict[str, str], wanted: Any) -> None:
    """By severity, by words, and by the table that they look into."""
    found = client.get(f"{HOME}/rules", params=parameters).json()
    assert [each["code"] for each in found["rules"]] == [each.code for each in census.definition.rules if wanted(each)]
    assert found["total"] == len(found["rules"])


@pytest.mark.parametrize("name", ["8525Q", "8525q", "CIN-8525Q", "cin-8525q"])
def test_a_rule_is_known_by_its_owners_number_and_its_id(client: httpx.Client, census: Collection, name: str) -> None:
    """Whatever the case: its query, its words and its examples."""
    response = client.get(f"{HOME}/rules/{name}")
    assert msgspec.json.decode(response.content, type=CollectionRule) == census.rules["8525Q"]


def test_a_rule_that_there_is_not_is_said(client: httpx.Client) -> None:
    """With where they are listed."""
    response = client.get(f"{HOME}/rules/CANARY")
    assert (response.status_code, response.json()["type"]) == (404, "/problems/not-found")
    assert f"{HOME}/rules" in response.json()["detail"]
    assert "CANARY" not in response.text


@pytest.mark.parametrize("path", ["/v1/standards/cin", CIN, *(f"{HOME}{part}" for part in PARTS), f"{HOME}/rules/8540"])
def test_answers_have_a_strong_tag_and_are_not_sent_twice(client: httpx.Client, path: str) -> None:
    """304 to who has it, and the same headers without a body to HEAD."""
    first = client.get(path)
    assert first.status_code == 200
    tag = first.headers["etag"]
    assert tag.startswith('"')
    again = client.get(path, headers={"If-None-Match": tag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    head = client.head(path)
    changing = {"date": "", "x-request-id": ""}
    assert {**head.headers, **changing} == {**first.headers, **changing}


@pytest.mark.parametrize("part", ["", *PARTS, "/rules/8540"])
def test_answers_are_as_they_are_described(client: httpx.Client, document: dict[str, Any], part: str) -> None:
    """In the OpenAPI document of the server."""
    route = "/v1/standards/{standard}/releases/{year}" + part.partition("?")[0].replace("8540", "{code}")
    schema = document["paths"][route]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    jsonschema.validate(client.get(HOME + part).json(), {**schema, "components": document["components"]})


def test_methods_that_change_something_are_refused(client: httpx.Client) -> None:
    """Returns are read."""
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert client.request(method, HOME).status_code == 405
