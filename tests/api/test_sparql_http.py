"""SPARQL over HTTP, as the SPARQL 1.1 Protocol has it; hostile queries leave the server answering."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from ssd_registry.sparql import GRAPH_TYPES, TABLE_TYPES

ASK, SELECT = "ASK { ?s ?p ?o }", "SELECT ?s WHERE { ?s ?p ?o } ORDER BY ?s LIMIT 3"
GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3"
DIRECT, FORM = "application/sparql-query", "application/x-www-form-urlencoded"


def ways(client: httpx.Client, query: str, accept: str = "*/*", **graphs: str) -> list[httpx.Response]:
    """Return the answers to *query* by each way of the protocol."""
    headers = {"Accept": accept}
    named = {name.replace("_", "-"): value for name, value in graphs.items()}
    return [
        client.get("/sparql", params={"query": query, **named}, headers=headers),
        client.post("/sparql", data={"query": query, **named}, headers=headers),
        client.post("/sparql", params=named, content=query, headers={**headers, "Content-Type": DIRECT}),
    ]


@pytest.mark.parametrize("query", [ASK, SELECT, GRAPH, "DESCRIBE <https://w3id.org/ssd/def/PERS001A>"])
def test_every_way_of_asking_has_the_same_answer(client: httpx.Client, query: str) -> None:
    """GET, a form, and the query itself in a body."""
    answers = ways(client, query)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.headers["content-type"] for answer in answers}) == 1
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].headers["vary"] == "Accept"
    assert answers[0].headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(("query", "types"), [(SELECT, TABLE_TYPES), (ASK, TABLE_TYPES[:4]), (GRAPH, GRAPH_TYPES)])
def test_answers_come_in_the_type_that_is_asked_for(client: httpx.Client, query: str, types: tuple[str, ...]) -> None:
    """Each of the types that are documented."""
    for media_type in types:
        response = client.get("/sparql", params={"query": query}, headers={"Accept": media_type})
        assert response.status_code == 200, media_type
        assert response.headers["content-type"].partition(";")[0] == media_type


def test_the_default_graph_is_the_newest_release_and_others_have_names(client: httpx.Client) -> None:
    """A release is one graph; what is asked of another is asked by its name."""
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"

    def counted(**graphs: str) -> set[int]:
        return {int(each.json()["results"]["bindings"][0]["n"]["value"]) for each in ways(client, count, **graphs)}

    old, new = (f"https://w3id.org/ssd/release/{version}/graph" for version in ("1.0.0", "1.1.0"))
    assert counted() == counted(default_graph_uri=new)
    assert max(counted(default_graph_uri=old)) < min(counted())
    assert counted(default_graph_uri="https://example.org/none") == {0}
    both = client.get("/sparql", params=[("query", count), ("default-graph-uri", old), ("default-graph-uri", new)])
    assert int(both.json()["results"]["bindings"][0]["n"]["value"]) > max(counted())


FAULTS: list[tuple[str, dict[str, Any], int, str]] = [
    ("GET", {}, 400, "query-malformed"),
    ("GET", {"params": {"query": " "}}, 400, "query-malformed"),
    ("GET", {"params": {"query": "SELECT"}}, 400, "query-malformed"),
    ("GET", {"params": {"query": "ASK { \x00 }"}}, 400, "query-malformed"),
    ("GET", {"params": {"query": ASK, "output": "json"}}, 400, "unknown-parameter"),
    ("GET", {"params": [("query", ASK), ("query", ASK)]}, 400, "parameter-invalid"),
    ("GET", {"params": {"query": ASK, "default-graph-uri": "not an iri"}}, 400, "query-malformed"),
    ("GET", {"params": {"query": "ASK {} #" + "x" * 16_384}}, 400, "query-too-large"),
    ("GET", {"params": {"query": f"ASK {'{' * 65}{'}' * 65}"}}, 400, "query-too-large"),
    ("GET", {"params": {"query": "DELETE WHERE { ?s ?p ?o }"}}, 403, "query-forbidden"),
    ("GET", {"params": {"query": "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"}}, 403, "query-forbidden"),
    ("GET", {"params": {"query": ASK}, "headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    ("GET", {"params": {"query": GRAPH}, "headers": {"Accept": "text/csv"}}, 406, "not-acceptable"),
    ("GET", {"params": {"query": "SELECT * { ?s ?p ?o . ?a ?b ?c } LIMIT 200000"}}, 413, "result-too-large"),
    ("POST", {"content": ASK}, 415, "unsupported-media-type"),
    ("POST", {"content": ASK, "headers": {"Content-Type": "application/json"}}, 415, "unsupported-media-type"),
    ("POST", {"content": ASK, "headers": {"Content-Type": "application/sparql-update"}}, 415, "unsupported-media-type"),
    ("POST", {"content": ASK, "headers": {"Content-Type": f"{DIRECT}; charset=utf-16"}}, 415, "unsupported-media-type"),
    ("POST", {"content": b"", "headers": {"Content-Type": DIRECT}}, 400, "query-malformed"),
    ("POST", {"content": b"ASK { \xe9 }", "headers": {"Content-Type": DIRECT}}, 400, "query-malformed"),
    ("POST", {"content": ASK, "params": {"query": ASK}, "headers": {"Content-Type": DIRECT}}, 400, "unknown-parameter"),
    ("POST", {"data": {"query": ASK}, "params": {"query": ASK}}, 400, "unknown-parameter"),
    ("POST", {"data": {"query": ASK}, "params": {"using-graph-uri": "x:x"}}, 400, "unknown-parameter"),
    ("POST", {"data": {"query": ASK, "update": "CLEAR ALL"}}, 400, "unknown-parameter"),
    ("POST", {"data": {"update": "CLEAR ALL"}}, 400, "unknown-parameter"),
    ("POST", {"content": b"query=ASK{}&query=ASK{}", "headers": {"Content-Type": FORM}}, 400, "parameter-invalid"),
    ("POST", {"content": b"x" * 70_000, "headers": {"Content-Type": DIRECT}}, 413, "content-too-large"),
    ("PUT", {"content": ASK}, 405, "method-not-allowed"),
]


@pytest.mark.parametrize(("method", "more", "status", "kind"), FAULTS)
def test_what_cannot_be_answered_is_a_problem(
    client: httpx.Client, method: str, more: dict[str, Any], status: int, kind: str
) -> None:
    """Each with its own type."""
    response = client.request(method, "/sparql", **more)
    assert (response.status_code, response.json()["type"]) == (status, f"/problems/{kind}"), response.text


def test_a_form_may_say_its_charset(client: httpx.Client) -> None:
    """UTF-8, in any case and in quotation marks."""
    for charset in ("utf-8", "UTF-8", '"utf-8"'):
        headers = {"Content-Type": f"{FORM}; charset={charset}"}
        assert client.post("/sparql", content=b"query=ASK%7B%7D", headers=headers).status_code == 200


HOSTILE = {
    "cross join": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    "path without end": "SELECT (COUNT(*) AS ?n) { ?a (<x:p>|!<x:q>)* ?b . ?b (!<x:r>|^!<x:r>)* ?c }",
    "much memory": "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a DESC(?i) ?f",
    "growing text": "SELECT ?y { ?s ?p ?o . ?a ?b ?c . BIND(CONCAT(STR(?s),STR(?o),STR(?c)) AS ?x) BIND(REPLACE(?x,'.',?x) AS ?y) } ORDER BY ?y",
    "deep operators": "ASK { FILTER(" + "!" * 16_000 + "true) }",
    "deep path": "ASK { ?s " + "^" * 16_000 + "<x:p> ?o }",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_query_is_stopped(client: httpx.Client, name: str) -> None:
    """A problem with the status it is documented with, and the next query is answered."""
    response = client.post("/sparql", data={"query": HOSTILE[name]})
    assert response.status_code in {400, 413, 503}, response.text
    assert response.json()["type"].removeprefix("/problems/") in {
        "query-malformed",
        "query-too-large",
        "query-timed-out",
        "query-out-of-memory",
        "result-too-large",
    }
    if response.status_code == 503:
        assert int(response.headers["retry-after"]) > 0
    assert client.get("/sparql", params={"query": ASK}).json() == {"head": {}, "boolean": True}


def test_the_server_answers_while_hostile_queries_hold_every_worker(server: Any, client: httpx.Client) -> None:
    """Everything else goes on as if nothing were the matter, and a full queue refuses at once."""

    def attack(_: int) -> httpx.Response:
        return httpx.post(f"{server.url}/sparql", data={"query": HOSTILE["cross join"]}, timeout=60, trust_env=False)

    with ThreadPoolExecutor(24) as attackers:
        attacks = [attackers.submit(attack, number) for number in range(24)]
        waited, asked = 0.0, 0
        while not all(attack.done() for attack in attacks):
            for path in ("/livez", "/def/PERS001A", "/v1/standards/ssd/releases/1.0.0/items", "/doc/def/PERS001A.ttl"):
                started = time.monotonic()
                assert client.get(path).status_code in {200, 303}
                waited, asked = max(waited, time.monotonic() - started), asked + 1
    kinds = [(each.result().status_code, each.result().json()["type"]) for each in attacks]
    assert set(kinds) == {(503, "/problems/query-timed-out"), (503, "/problems/busy")}
    assert asked > 8
    assert waited < 2, f"{waited:.2f} s"
    assert client.get("/sparql", params={"query": ASK}).status_code == 200
