"""Faults of requests: each is a problem of a type that is described, in plain words, and repeats nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

import ssd_registry
from ssd_registry.api.problems import SCHEMA, TYPES
from tests.api.conftest import payload

SOURCE = Path(ssd_registry.__file__).parent
RELEASE = "/v1/standards/ssd/releases/1.0.0"
WORDS = re.compile(
    r"\b(invalid|valid|illegal|forbidden|please|sorry|oops|error occurred|enum|pattern|additionalProperties|null|instance)\b",
    re.IGNORECASE,
)
FAULTS: list[tuple[str, str, dict[str, Any], int, str]] = [
    ("GET", "/nowhere", {}, 404, "not-found"),
    ("GET", "/v1", {}, 404, "not-found"),
    ("GET", "/v1/standards/", {}, 404, "not-found"),
    ("GET", "/v1/standards/no-such-return", {}, 404, "unknown-return"),
    ("GET", "/v1/standards/cin/releases/1999-00/rules", {}, 404, "unknown-return"),
    ("GET", "/v1/standards/cin/releases/2025-26/rules/NOSUCH", {}, 404, "not-found"),
    ("GET", "/v1/standards/cin/releases/2025-26/artefacts/NOSUCH", {}, 404, "not-found"),
    ("GET", f"/v1/standards/{'x' * 41}", {}, 400, "parameter-invalid"),
    ("GET", "/v1/standards/cin", {"params": {"year": "2025-26"}}, 400, "unknown-parameter"),
    ("GET", "/v1/standards/ssd/releases/1.0.0/", {}, 404, "not-found"),
    ("GET", "/problems/nothing", {}, 404, "not-found"),
    ("GET", "/def/NOSUCH1A", {}, 404, "not-found"),
    ("GET", "/doc/def/NOSUCH1A", {}, 404, "not-found"),
    ("GET", "/code/no-such-list", {}, 404, "not-found"),
    ("GET", "/code/placement-type/NOSUCH", {}, 404, "not-found"),
    ("GET", f"{RELEASE}/items/%2e%2e%2f", {}, 404, "not-found"),
    ("GET", "/def/PERS001A", {"params": {"release": "9.9.9"}}, 404, "unknown-release"),
    ("POST", "/", {}, 405, "method-not-allowed"),
    ("DELETE", RELEASE, {}, 405, "method-not-allowed"),
    ("TRACE", "/livez", {}, 405, "method-not-allowed"),
    ("BREW", "/livez", {}, 400, "malformed-http"),
    ("GET", "/v1/validations", {}, 405, "method-not-allowed"),
    ("POST", "/livez", {"headers": {"X-HTTP-Method-Override": "GET"}}, 405, "method-not-allowed"),
    ("GET", "/livez", {"params": {"verbose": "1"}}, 400, "unknown-parameter"),
    ("GET", "/openapi.json", {"params": {"verbose": "1"}}, 400, "unknown-parameter"),
    ("GET", f"{RELEASE}/items", {"params": {"limits": "1"}}, 400, "unknown-parameter"),
    ("GET", f"{RELEASE}/items?limit=1&limit=2", {}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items?limit=%ff", {}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"limit": "0"}}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"limit": "1001"}}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"limit": "many"}}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"limit": "9" * 5000}}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"q": "x" * 101}}, 400, "parameter-invalid"),
    ("GET", f"{RELEASE}/items", {"params": {"after": "NOSUCH1A"}}, 400, "parameter-invalid"),
    ("GET", "/v1/standards/ssd/releases", {"params": {"status": "live"}}, 400, "parameter-invalid"),
    ("GET", "/def/PERS001A", {"params": {"release": ""}}, 400, "parameter-invalid"),
    ("GET", f"/def/{'x' * 61}", {}, 400, "parameter-invalid"),
    *(
        ("GET", f"{RELEASE}/codelists/placement-type", {"params": {"on": day}}, 400, "parameter-invalid")
        for day in (
            "2027-02-29",
            "20270401",
            "01/04/2027",
            "1423008000",
            "0",
            "2027-04-01T00:00:00",
            "0000-01-01",
            "",
            " ",
        )
    ),
    ("GET", "/doc/def/PERS001A", {"headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    ("GET", "/doc/code/placement-type/U4.json", {}, 406, "not-acceptable"),
    ("GET", "/sparql", {"params": {"query": "ASK {}"}, "headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    (
        "POST",
        "/v1/validations",
        {"content": payload({}), "headers": {"Content-Type": "text/plain"}},
        415,
        "unsupported-media-type",
    ),
    ("POST", "/v1/validations", {"json": {}, "headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    ("GET", f"/v1/validations/{'x' * 32}", {}, 404, "unknown-validation"),
    ("GET", "/v1/validations/..%2f..%2fsecret", {}, 404, "not-found"),
    ("GET", f"/v1/validations/{'x' * 65}", {}, 400, "parameter-invalid"),
    ("GET", f"/v1/validations/{'x' * 32}", {"params": {"wait": "1"}}, 400, "unknown-parameter"),
    ("DELETE", f"/v1/validations/{'x' * 32}", {}, 404, "unknown-validation"),
    ("GET", f"/v1/validations/{'x' * 32}/report", {}, 404, "unknown-validation"),
    ("GET", f"/v1/validations/{'x' * 32}/report", {"headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    ("GET", f"/v1/validations/{'x' * 32}/report.csv", {}, 404, "unknown-validation"),
    ("GET", f"/v1/validations/{'x' * 32}/report.docx", {}, 404, "not-found"),
    *(
        ("POST", "/v1/validations", {"json": {}, "headers": {"Idempotency-Key": key}}, 400, "idempotency-key-malformed")
        for key in ("", "x" * 256, "two words", "\u00e9".encode())
    ),
]


@pytest.mark.parametrize(("method", "path", "more", "status", "kind"), FAULTS)
def test_every_fault_is_a_problem(
    client: httpx.Client, method: str, path: str, more: dict[str, Any], status: int, kind: str
) -> None:
    """Status, type and form, in words a person can act on."""
    response = client.request(method, path, **more)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["cache-control"] == "no-store"
    body = response.json()
    jsonschema.validate(body, SCHEMA | {"additionalProperties": False})
    assert (body["type"], body["status"], body["title"]) == (f"/problems/{kind}", status, TYPES[kind].title)
    assert body["instance"] == f"urn:uuid:{response.headers['x-request-id']}"
    for words in (body["detail"], *(fault["message"] for fault in body.get("errors", []))):
        assert words.endswith((".", ".json", "/.")), words
        assert not WORDS.search(words), words


def test_the_nearest_parameter_is_named(client: httpx.Client) -> None:
    """A slip is put right, and what is far from anything is only refused."""
    detail = client.get(f"{RELEASE}/items", params={"limits": "1"}).json()["detail"]
    assert "Did you mean limit?" in detail
    assert "collection" in detail
    assert "Did you mean" not in client.get(f"{RELEASE}/items", params={"zzz": "1"}).json()["detail"]
    assert "Did you mean release?" in client.post("/v1/validations?relase=1.0.0").json()["detail"]


def test_parameters_that_cannot_be_used_are_all_named(client: httpx.Client) -> None:
    """All faults in one answer, without their values."""
    response = client.get("/v1/standards/ssd/releases", params={"status": "CANARY", "effective_on": "CANARY"})
    assert {fault["parameter"] for fault in response.json()["errors"]} == {"status", "effective_on"}
    assert "CANARY" not in response.text


def test_every_type_of_problem_is_described(client: httpx.Client) -> None:
    """Where the type points, there is a page, and the list has all."""
    listed = {each["type"]: each for each in client.get("/problems").json()["problems"]}
    assert listed.keys() == {f"/problems/{kind}" for kind in TYPES}
    for address, described in listed.items():
        assert client.get(address).json() == described
        for words in (described["title"], described["advice"]):
            assert words
            assert not WORDS.search(words), words


def test_every_kind_that_the_domain_names_has_a_type() -> None:
    """No reason not to read or to answer is lost on the way to the client."""
    files = [SOURCE / "check.py", SOURCE / "payload/json.py", SOURCE / "payload/source.py"]
    files += [*(SOURCE / "sparql").glob("*.py"), *(SOURCE / "jobs").glob("*.py")]
    named = {kind for file in files for kind in re.findall(r'kind="([a-z-]+)"', file.read_text())}
    assert {"malformed-json", "query-timed-out", "no-release", "check-stopped"} <= named
    assert named <= TYPES.keys()


EXCHANGE = {"token", "submissions", "shares", "records", "agreements", "delegations", "access-log", "events", "pilot"}
"""The tags of what no page of another site may read."""


def addresses(document: dict[str, Any]) -> list[tuple[str, str, set[str]]]:
    """Return each documented address, as it is and with an example in each of its parts, and its methods."""
    parts = {
        "ref": "1.0.0",
        "standard": "cin",
        "year": "2025-26",
        "name": "ssd_person",
        "item": "PERS001A",
        "id": "placement-type",
        "kind": "not-found",
        "list_id": "placement-type",
        "code": "U4",
        "identifier": "x" * 32,
        "suffix": "csv",
        **dict.fromkeys(("submission", "sign_off", "share", "agreement", "hold", "supplier", "person_id"), "a"),
        "period": "2025-26",
        "la_code": "845",
        "receiver": "receiver",
        "version": "1",
    }
    found = []
    for path, operations in document["paths"].items():
        example = parts | ({"ref": "PERS001A"} if "/def/" in path else {})
        example |= {"name": "ssd.ttl"} if "artefacts" in path else {}
        found.append(
            (
                path,
                re.sub(r"\{(\w+)\}", lambda each, known=example: known[each[1]], path),
                {m.upper() for m in operations},
            )
        )
    return found


def test_every_address_says_which_methods_it_takes(client: httpx.Client, document: dict[str, Any]) -> None:
    """405 has the right Allow, and OPTIONS answers a page of another site, as far as it may read here."""
    for template, path, methods in addresses(document):
        allowed = methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"):
            if method not in allowed:
                response = client.request(method, path)
                assert response.status_code == 405, (method, path)
                assert set(response.headers["allow"].split(", ")) == allowed, (method, path)
                assert response.json()["type"] == "/problems/method-not-allowed"
        preflight = client.options(
            path, headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"}
        )
        assert (preflight.status_code, preflight.content) == (204, b"")
        assert set(preflight.headers["allow"].split(", ")) == allowed
        assert preflight.headers["access-control-allow-methods"] == preflight.headers["allow"]
        closed = EXCHANGE & {tag for each in document["paths"][template].values() for tag in each["tags"]}
        assert preflight.headers.get("access-control-allow-origin") == (None if closed else "*")
        assert "Content-Type" in preflight.headers["access-control-allow-headers"]


def test_every_get_is_also_answered_to_head(client: httpx.Client, document: dict[str, Any]) -> None:
    """The same headers, no body, and the connection goes on."""
    changing = {"date": "", "x-request-id": ""}
    for _, path, methods in addresses(document):
        if "GET" in methods and path != "/sparql":
            get, head = client.get(path), client.head(path)
            assert head.content == b""
            assert (head.status_code, {**head.headers, **changing}) == (get.status_code, {**get.headers, **changing}), (
                path
            )
    assert client.head("/sparql", params={"query": "ASK {}"}).headers["content-length"] == "26"
    assert client.head("/nowhere").status_code == 404


def test_every_answer_has_its_own_identifier(client: httpx.Client) -> None:
    """One that the client sends is not taken over: it could be anything, and would stand in the log."""
    found = {client.get("/livez", headers={"X-Request-Id": "CANARY"}).headers["x-request-id"] for _ in range(5)}
    assert len(found) == 5
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", each) for each in found)
