"""What was sent is never repeated: not in a report without values, not in a problem, and not in the log.

The canary is sent in every place there is. Where it comes back, or is written down, so would a child's name.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import orjson
import pytest

from ssd_registry.registry import Registry
from ssd_registry.release import Release
from tests.api.conftest import HEADER, Server, payload

CANARIES = ("canary_q7x9", "Canary Q7/x~9")
"""One that looks like a name of ours, and one that looks like nothing of the kind."""

PATH = "/v1/validations"
CHILD = {"person_id": "C1"}


def seen(canary: str, text: str) -> bool:
    """Tell whether the canary, or the part of it that survives any way of writing it, is in *text*."""
    return canary in text or "q7x9" in text or "Q7" in text


def wrong(canary: str) -> list[Any]:
    """Return the canary as several kinds of wrong values."""
    return [
        canary,
        canary * 40,
        f"{canary}\x00",
        [canary],
        {canary: canary},
        [[canary]],
        f"{canary} \u00e9",
        f"2025-01-01{canary}",
    ]


def records(release: Release) -> Iterator[tuple[str | None, str | None, list[str]]]:
    """Yield where records are (top or child), the name of their list, and the names of their items."""
    schema = orjson.loads(release.file("ssd.schema.json"))["$defs"]
    for name, definition in schema["Payload"]["properties"].items():
        target = definition.get("items", definition).get("$ref", "").rpartition("/")[2]
        if target and name != "children":
            yield "top", name, list(schema[target].get("properties", {}))
    yield None, None, [name for name, each in schema["Person"]["properties"].items() if each.get("type") != "array"]
    for name, definition in schema["Person"]["properties"].items():
        target = definition.get("items", {}).get("$ref", "").rpartition("/")[2]
        if target:
            yield "child", name, list(schema[target].get("properties", {}))


def documents(release: Release, value: Any) -> Iterator[dict[str, Any]]:
    """Yield payloads with *value* in every item of every record."""
    header = HEADER | {"release": release.version}
    around: dict[str, Any] = {}
    child: dict[str, Any] = dict(CHILD)
    for level, name, items in records(release):
        if level is None:
            child |= dict.fromkeys(items, value)
        elif name == "header":
            yield {"header": header | dict.fromkeys(set(items) - {"release"}, value), "children": [CHILD]}
        elif level == "top":
            around[name or ""] = [dict.fromkeys(items, value)] if items else [value]
        else:
            child[name or ""] = [dict.fromkeys(items, value)]
    yield {"header": header, "children": [child]}
    yield {"header": header, "children": [CHILD], **around}


@pytest.mark.parametrize("canary", CANARIES)
@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_no_value_of_any_item_comes_back(client: httpx.Client, registry: Registry, canary: str, version: str) -> None:
    """Wrong values of every kind in every item of every record; who asks for values sees them."""
    shown = found = 0
    for value in wrong(canary):
        for document in documents(registry.get(version), value):
            response = client.post(PATH, content=orjson.dumps(document), headers={"Content-Type": "application/json"})
            assert response.status_code == 200, response.text
            assert not seen(canary, response.text), value
            found += len(response.json()["problems"])
            asked = client.post(
                f"{PATH}?include=values", content=orjson.dumps(document), headers={"Content-Type": "application/json"}
            )
            shown += canary in asked.json()["problems"][0].get("value", "")
    assert found > 2000
    assert shown


def bodies(canary: str) -> Iterator[bytes]:
    """Yield payloads, and what is none, with the canary in every place that is not the value of an item."""
    key, good = orjson.dumps(canary), payload(CHILD)
    yield payload(CHILD, **{canary: canary})
    yield payload(CHILD, **{canary: {canary: [canary]}})
    yield payload(CHILD, header={canary: canary})
    yield payload(CHILD | {canary: canary})
    yield payload(CHILD | {"referrals": [{"referral_id": "R1", canary: canary}]})
    yield payload(CHILD | {"referrals": {canary: canary}})
    yield payload(CHILD | {"referrals": [canary]})
    yield payload(CHILD | {"source": canary, "sexx": canary})
    yield payload(CHILD | {f"{canary}{n}": 1 for n in range(300)})
    yield payload({"person_id": canary}, {"person_id": canary})
    yield payload(canary, [canary])
    yield payload(CHILD, removed=[canary, canary], professionals=canary, departments=[{canary: 1}])
    yield payload(CHILD, header={"release": canary})
    yield payload(CHILD, header={"standard": canary, "mode": canary, "local_authority": canary})
    yield orjson.dumps({"header": canary, "children": [CHILD]})
    yield orjson.dumps({"header": HEADER, "children": canary})
    yield orjson.dumps({canary: HEADER})
    yield good.replace(b'"C1"', b'"C1",' + key + b":1," + key + b":2")
    yield good.replace(b'"mode"', key + b":1," + key + b':2,"mode"')
    yield good[:-1] + b"," + key + b":1," + key + b":2}"
    yield good[:-1] + b"," + key + b":{" + key + b":1," + key + b":2}}"
    for broken in (
        b"NaN",
        b"1e999",
        b"99999999999999999999",
        b'"\xe9"',
        b'"\\ud800"',
        b"[" * 40 + b"]" * 40,
        b"[" * 400 + b"]" * 400,
        b"{",
        b"",
    ):
        yield good[:-1] + b"," + key + b":" + broken + b"}"
        yield good.replace(b'"C1"', b'"C1",' + key + b":" + broken)
        yield good.replace(b'"mode"', key + b":" + broken + b',"mode"')
    yield good[:-20] + key
    yield key
    yield canary.encode()
    yield b"\xff\xfe" + canary.encode("utf-16-le")
    yield (
        b'{"header":'
        + orjson.dumps(HEADER)
        + b',"children":['
        + orjson.dumps(CHILD | {"forename": canary * 200_000})
        + b"]}"
    )
    yield good[:-1] + b"," + key + b':"' + b"x" * 3_999_000 + b'"}'


@pytest.mark.parametrize("canary", CANARIES)
def test_nothing_else_of_a_payload_comes_back(client: httpx.Client, canary: str) -> None:
    """Names, identifiers and broken JSON, as JSON, as lines and compressed."""
    for body in bodies(canary):
        lines = body.replace(b',"children":[', b"}\n").replace(b"]}", b"")
        for content, headers in (
            (body, {"Content-Type": "application/json"}),
            (lines, {"Content-Type": "application/x-ndjson"}),
            (gzip.compress(body, 1), {"Content-Type": "application/json", "Content-Encoding": "gzip"}),
            (body, {"Content-Type": "application/json", "Content-Encoding": "zstd"}),
        ):
            response = client.post(PATH, content=content, headers=headers)
            assert response.status_code in {200, 202, 400, 413, 422}
            place = response.headers.get("location", PATH).rpartition("/")[2]  # random, so it may be anything
            said = f"{response.text}{response.headers}".replace(place, "")
            assert not seen(canary, said), (body[:300], response.text)


HEADERS = ["Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Content-Encoding", "Content-Type", "Cookie",
           "Idempotency-Key", "If-Modified-Since", "If-None-Match", "If-Range", "Origin", "Prefer", "Range", "Referer", "Traceparent",
           "User-Agent", "X-Forwarded-For", "X-Forwarded-Host", "X-Request-Id", "Canary-Q7"]  # fmt: skip
PLACES = ["/{}", "/v1/standards/{}", "/v1/standards/ssd/releases/{}", "/v1/standards/ssd/releases/{}/items",
          "/v1/standards/ssd/releases/1.0.0/{}", "/v1/standards/ssd/releases/1.0.0/artefacts/{}",
          "/v1/standards/ssd/releases/1.0.0/items/{}", "/v1/standards/ssd/releases/1.0.0/tables/{}",
          "/v1/standards/ssd/releases/1.0.0/codelists/{}", "/v1/standards/ssd/releases/1.0.0/codelists/placement-type?on={}",
          "/v1/standards/ssd/releases/1.0.0/items?after={}", "/v1/standards/ssd/releases/1.0.0/items?limit={}",
          "/v1/standards/ssd/releases/1.0.0/items?{}=1", "/v1/standards/ssd/releases?status={}", "/problems/{}",
          "/def/{}", "/doc/def/{}", "/doc/def/PERS001A?release={}", "/code/{}", "/code/placement-type/{}",
          "/doc/code/placement-type/{}.ttl", "/v1/validations?release={}", "/v1/validations?include={}",
          "/v1/validations/{}", "/v1/validations/{}/report", "/v1/validations/{}/report.csv", "/v1/validations/x/report.{}",
          "/sparql?query={}", "/sparql?query=SELECT%20%3F{}", "/sparql?{}=1", "/sparql?query=ASK%7B%7D&default-graph-uri={}",
          "/livez?{}"]  # fmt: skip


@pytest.mark.parametrize("canary", CANARIES)
def test_nothing_around_a_payload_comes_back(client: httpx.Client, canary: str) -> None:
    """Headers, paths and parameters."""
    for name in HEADERS:
        for method, path in (("GET", "/"), ("GET", "/doc/def/PERS001A"), ("GET", "/v1/standards/ssd/releases/1.0.0/artefacts/ssd.ttl"), ("POST", PATH), ("POST", "/sparql")):  # fmt: skip
            response = client.request(method, path, headers={"Content-Type": "application/json", name: canary}, content=payload(CHILD) if method == "POST" else None)  # fmt: skip
            assert not seen(canary, f"{response.text}{response.headers}"), (name, path)
    for place in PLACES:
        for method in ("GET", "HEAD", "POST", "OPTIONS"):
            response = client.request(method, place.format(quote(canary, safe="")), headers={"Accept": "*/*"})
            shown = response.headers.get("location", "")
            assert not seen(canary, response.text), (method, place, response.text)
            assert not seen(canary, f"{response.headers}".replace(shown, "") if shown else f"{response.headers}"), place


def test_nothing_of_it_is_in_the_log(server: Server, client: httpx.Client) -> None:
    """Runs after the others: of all that they sent, the log has routes, counts and identifiers."""
    client.post(PATH, content=b"{" + CANARIES[0].encode(), headers={"Content-Type": "application/json"})
    server.raw(b"GET /" + CANARIES[0].encode() + b" HTTP/9\r\n" + CANARIES[0].encode() + b"\r\n\r\n")
    log = server.log.read_text()
    lines = [orjson.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert any(line["route"] == PATH for line in lines if "route" in line)
    assert {frozenset(line) for line in lines} == {
        frozenset({"event", "level", "method", "milliseconds", "request_id", "route", "status", "timestamp"})
    }
    for canary in CANARIES:
        assert not seen(canary, log)
