"""Checking a payload over HTTP: a report of what is wrong with it, or a problem where it cannot be read."""

from __future__ import annotations

import gzip
import struct
import time
import zlib
from typing import Any

import httpx
import jsonschema
import orjson
import pytest
import zstandard

from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.report import as_json, json_schema
from ssd_registry.settings import Limits
from tests.api.conftest import BODY_BYTES, HEADER, UNPACKED_BYTES, Server, answer, payload

PATH = "/v1/validations"
JSON, NDJSON = "application/json", "application/x-ndjson"
KNOWN = {"date_of_birth": "2023-04-01", "ethnicity": "WBRI"}
"""What the rules ask of every child."""

EXTRACTED = {"extracted_at": "2025-06-30T00:00:00Z"}
GOOD = payload({"person_id": "C1", "sex": "F", **KNOWN}, header=EXTRACTED)
WRONG = payload({"person_id": "C1", "sex": "X", "referrals": [{"referral_date": "2025-02-30"}]}, {"person_id": "C1"})
LINES = b"\n".join([orjson.dumps({"header": HEADER}), b'{"person_id":"C1"}', b"", b'{"person_id":"C2","sex":"X"}'])


def post(client: httpx.Client, body: bytes, *, encoding: str = "", kind: str = JSON, **more: Any) -> httpx.Response:
    """Send *body* as a payload."""
    headers = {"Content-Type": kind, **({"Content-Encoding": encoding} if encoding else {})}
    return client.post(PATH, content=body, headers=headers, **more)


def report(response: httpx.Response) -> dict[str, Any]:
    """Return the report of a check that was made."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == JSON
    assert response.headers["cache-control"] == "no-store"
    found: dict[str, Any] = response.json()
    jsonschema.validate(found, json_schema())
    return told(found)


def told(report: dict[str, Any]) -> dict[str, Any]:
    """Return a report without the time at which it was made."""
    return {name: each for name, each in report.items() if name != "checked_at"}


def test_a_payload_that_passes(client: httpx.Client, registry: Registry) -> None:
    """The report says what was checked, against which release, and what a pass means."""
    found = report(post(client, GOOD))
    assert (found["ok"], found["problems"], found["checked"]) == (True, [], {"children": 1})
    assert found["release"] == "1.0.0"
    assert found["manifest_sha256"] == registry.get("1.0.0").manifest_sha256
    assert "A pass means" in found["means"]


def test_the_report_is_that_of_the_program(client: httpx.Client, registry: Registry) -> None:
    """The same findings as a check anywhere else, with and without what was sent."""
    checked = Checker(registry).check(read_payload(WRONG, Limits()))
    assert report(post(client, WRONG)) == told(as_json(checked))
    assert report(post(client, WRONG, params={"include": "values"})) == told(as_json(checked, values=True))
    assert {each["rule"] for each in as_json(checked)["problems"]} >= {"not-in-list", "not-a-date", "duplicate-child"}


def test_names_that_are_not_ours_are_only_shown_to_who_asks(client: httpx.Client) -> None:
    """A name of the standard in the wrong place is named; any other could be anything, and only its place is said."""
    body = payload(
        {"person_id": "C1", "sex": "F", "sexx": "F", "referral_date": "2025-01-01", **KNOWN}, header=EXTRACTED
    )
    shown, ours = report(post(client, body))["problems"]
    assert (shown["message"], shown["place"]) == (
        "A name is not part of person in this release.",
        {"pointer": "/children/0"},
    )
    assert 'Did you mean "sex"?' in shown["fix"]
    assert ours["place"] == {"pointer": "/children/0/referral_date"}
    assert "referral_date" in ours["message"]
    asked = report(post(client, body, params={"include": "values"}))["problems"][0]
    assert asked["place"] == {"pointer": "/children/0/sexx"}
    assert "sexx" in asked["message"]


def test_a_release_can_be_chosen(client: httpx.Client) -> None:
    """By version and by pointer; the header then does not agree, and that is said."""
    for ref, version in (("1.1.0", "1.1.0"), ("latest", "1.1.0"), ("current", "1.0.0"), ("on:2029-01-01", "1.1.0")):
        found = report(post(client, GOOD, params={"release": ref}))
        assert found["release"] == version
        assert [each["rule"] for each in found["problems"]] == (["wrong-constant"] if version != "1.0.0" else [])


@pytest.mark.parametrize("kind", [NDJSON, f"{NDJSON}; charset=utf-8", "Application/X-NDJSON"])
def test_one_child_a_line(client: httpx.Client, kind: str) -> None:
    """The place of a problem is its line."""
    found = report(post(client, LINES, kind=kind))
    assert found["checked"] == {"children": 2}
    assert found["problems"][0]["place"] == {"pointer": "/sex", "line": 4}


@pytest.mark.parametrize("kind", [JSON, f"{JSON}; charset=utf-8", f'{JSON};charset="UTF-8"', "APPLICATION/JSON"])
def test_the_type_may_be_written_in_several_ways(client: httpx.Client, kind: str) -> None:
    """Case and charset (RFC 9110, 8.3)."""
    assert report(post(client, GOOD, kind=kind))["ok"]


COMPRESS = {"gzip": gzip.compress, "zstd": zstandard.compress, "GZIP": gzip.compress, "identity": bytes}


@pytest.mark.parametrize("encoding", COMPRESS)
@pytest.mark.parametrize(("body", "kind"), [(WRONG, JSON), (LINES, NDJSON)])
def test_compressed_bodies_are_read(client: httpx.Client, encoding: str, body: bytes, kind: str) -> None:
    """The same report, however the payload was sent."""
    assert report(post(client, COMPRESS[encoding](body), encoding=encoding, kind=kind)) == report(
        post(client, body, kind=kind)
    )


def test_a_large_body_is_checked_too(client: httpx.Client) -> None:
    """In a thread, with the same report."""
    children = [{"person_id": f"C{n}", "sex": "F" if n % 1000 else "X", **KNOWN} for n in range(40_000)]
    found = report(post(client, payload(*children, header=EXTRACTED)))
    assert (found["checked"], len(found["problems"])) == ({"children": 40_000}, 40)


def bomb(blocks: int) -> bytes:
    """Return a zstd frame in which each four bytes stand for 128 kB."""
    block = struct.pack("<I", 0x20000 << 3 | 1 << 1)[:3] + b" "
    return b"\x28\xb5\x2f\xfd\x00\x38" + block * blocks


def child(content: bytes) -> bytes:
    """Return a payload whose child has *content* beside its identifier."""
    return GOOD.replace(b'"sex":"F"', content)


ZIPPED = gzip.compress(GOOD)
REFUSED: list[tuple[str, dict[str, Any], int, str]] = [
    # Transport (security.md C)
    ("T01 empty", {"body": b""}, 400, "nothing-to-check"),
    ("T02 no type", {"body": GOOD, "kind": ""}, 415, "unsupported-media-type"),
    ("T03 text", {"body": GOOD, "kind": "text/plain"}, 415, "unsupported-media-type"),
    ("T04 UTF-16 by its type", {"body": GOOD, "kind": f"{JSON}; charset=utf-16"}, 415, "unsupported-media-type"),
    ("T05 XML", {"body": b"<a/>", "kind": "application/xml"}, 415, "unsupported-media-type"),
    ("T05 a form", {"body": b"a=b", "kind": "application/x-www-form-urlencoded"}, 415, "unsupported-media-type"),
    ("T07 br", {"body": GOOD, "encoding": "br"}, 415, "unsupported-encoding"),
    ("T08 gzip bomb", {"body": gzip.compress(b" " * 100_000_000), "encoding": "gzip"}, 413, "decompressed-too-large"),
    ("T09 gzip cut short", {"body": ZIPPED[:-6], "encoding": "gzip"}, 400, "malformed-encoding"),
    ("T09 zstd cut short", {"body": zstandard.compress(GOOD)[:-3], "encoding": "zstd"}, 400, "malformed-encoding"),
    ("T10 gzip and more", {"body": ZIPPED + b"x", "encoding": "gzip"}, 400, "malformed-encoding"),
    ("T10 gzip twice over", {"body": ZIPPED * 2, "encoding": "gzip"}, 400, "malformed-encoding"),
    ("T10 zstd twice over", {"body": zstandard.compress(GOOD) * 2, "encoding": "zstd"}, 400, "malformed-encoding"),
    ("not gzip", {"body": GOOD, "encoding": "gzip"}, 400, "malformed-encoding"),
    ("zlib for gzip", {"body": zlib.compress(GOOD), "encoding": "gzip"}, 400, "malformed-encoding"),
    ("gzip of nothing", {"body": gzip.compress(b""), "encoding": "gzip"}, 400, "nothing-to-check"),
    ("T11 two codings", {"body": ZIPPED, "encoding": "gzip, gzip"}, 415, "unsupported-encoding"),
    (
        "T12 zstd bomb",
        {"body": zstandard.compress(b" " * 100_000_000), "encoding": "zstd"},
        413,
        "decompressed-too-large",
    ),
    ("T12 zstd bomb by hand", {"body": bomb(50_000), "encoding": "zstd"}, 413, "decompressed-too-large"),
    ("T13 too large", {"body": b" " * (BODY_BYTES + 1)}, 413, "content-too-large"),
    # Encoding
    ("E01 byte order mark", {"body": b"\xef\xbb\xbf" + GOOD}, 400, "wrong-encoding"),
    ("E02 UTF-16", {"body": GOOD.decode().encode("utf-16")}, 400, "wrong-encoding"),
    ("E02 UTF-16 without a mark", {"body": GOOD.decode().encode("utf-16-be")}, 400, "wrong-encoding"),
    ("E03 Latin-1", {"body": child(b'"forename":"Zo\xe9"')}, 400, "wrong-encoding"),
    ("E04 overlong", {"body": child(b'"forename":"\xc0\x80"')}, 400, "wrong-encoding"),
    ("E05 half a surrogate pair", {"body": child(rb'"forename":"\ud800"')}, 400, "malformed-json"),
    ("E07 control character", {"body": child(b'"forename":"a\x01b"')}, 400, "malformed-json"),
    # JSON
    ("J01 not JSON", {"body": b"hello"}, 400, "malformed-json"),
    ("J02 two documents", {"body": GOOD + GOOD}, 400, "malformed-json"),
    ("J03 null", {"body": b"null"}, 400, "not-a-payload"),
    ("J03 a list", {"body": b"[]"}, 400, "not-a-payload"),
    ("J04 NaN", {"body": child(b'"sex":NaN')}, 400, "malformed-json"),
    ("J04 Infinity", {"body": child(b'"sex":-Infinity')}, 400, "malformed-json"),
    ("J05 1e400", {"body": child(b'"sex":1e400')}, 400, "number-out-of-range"),
    ("J06 17 digits", {"body": child(b'"sex":12345678901234567')}, 400, "number-out-of-range"),
    ("J07 5,000 digits", {"body": child(b'"sex":' + b"9" * 5000)}, 400, "number-out-of-range"),
    ("J08 depth 33", {"body": child(b'"sex":' + b"[" * 33 + b"]" * 33)}, 400, "json-too-deep"),
    ("J08 depth 300", {"body": child(b'"sex":' + b"[" * 300 + b"]" * 300)}, 400, "json-too-deep"),
    (
        "J08 depth 300 in the header",
        {"body": payload({}, header={"x": 0}).replace(b"0}", b"[" * 300 + b"]" * 300 + b"}")},
        400,
        "json-too-deep",
    ),
    (
        "J08 depth 600 in a line",
        {"body": LINES + b'\n{"a":' * 1 + b"[" * 600 + b"]" * 600 + b"}", "kind": NDJSON},
        400,
        "json-too-deep",
    ),
    ("J09 depth 100,000", {"body": child(b'"sex":' + b"[" * 100_000 + b"]" * 100_000)}, 400, "json-too-deep"),
    (
        "J09 depth 100,000 of objects",
        {"body": child(b'"sex":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000)},
        400,
        "json-too-deep",
    ),
    ("J09 depth 100,000 in a line", {"body": LINES + b"\n" + b"[" * 100_000, "kind": NDJSON}, 400, "json-too-deep"),
    ("J10 duplicate key", {"body": child(b'"sex":"F","sex":"F"')}, 400, "duplicate-key"),
    ("J11 duplicate key by escape", {"body": child(rb'"sex":"F","\u0073ex":"M"')}, 400, "duplicate-key"),
    ("J10 duplicate children", {"body": GOOD[:-1] + b',"children":[]}'}, 400, "duplicate-key"),
    (
        "J10 duplicate children, far apart",
        {"body": GOOD[:-1] + b"," + b" " * 9000 + rb'"\u0063hildren":[]}'},
        400,
        "duplicate-key",
    ),
    (
        "J12 many keys around the children",
        {"body": payload({}, **{f"k{n}": n for n in range(100_000)})},
        413,
        "content-too-large",
    ),
    ("cut short", {"body": GOOD[:-9]}, 400, "malformed-json"),
    ("no children", {"body": b'{"header":{}}'}, 400, "not-a-payload"),
    ("no header line", {"body": b'{"person_id":"C1"}', "kind": NDJSON}, 400, "not-a-payload"),
    ("white space", {"body": b" \r\n\t" * 5000}, 400, "nothing-to-check"),
    ("no child", {"body": payload()}, 400, "nothing-to-check"),
    ("no release", {"body": GOOD.replace(b'"1.0.0"', b"null")}, 400, "no-release"),
    ("S08 unknown release", {"body": GOOD.replace(b"1.0.0", b"9.9.9")}, 422, "unknown-standard-version"),
    ("unknown release asked for", {"body": GOOD, "params": {"release": "9.9.9"}}, 404, "unknown-release"),
    ("empty release asked for", {"body": GOOD, "params": {"release": ""}}, 400, "parameter-invalid"),
    ("include what", {"body": GOOD, "params": {"include": "all"}}, 400, "parameter-invalid"),
    (
        "include twice",
        {"body": GOOD, "params": [("include", "values"), ("include", "values")]},
        400,
        "parameter-invalid",
    ),
    ("unknown parameter", {"body": GOOD, "params": {"strict": "1"}}, 400, "unknown-parameter"),
]


@pytest.mark.parametrize(("name", "sent", "status", "kind"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_read_is_refused_with_one_reason(
    client: httpx.Client, name: str, sent: dict[str, Any], status: int, kind: str
) -> None:
    """Each row of the catalogue with its own status and type, soon, and with nothing repeated."""
    started = time.monotonic()
    response = post(client, **sent)
    assert (response.status_code, response.json()["type"]) == (status, f"/problems/{kind}"), (name, response.text)
    assert time.monotonic() - started < 2, name
    assert "Zo" not in response.text
    if kind == "unsupported-encoding":
        assert response.headers["accept-encoding"] == "gzip, zstd"


def test_white_space_may_be_anywhere(client: httpx.Client) -> None:
    """Before, after and between, as much as there is room for."""
    spread = GOOD.replace(b'"children":', b" " * 9000 + b'"children"\n\n' + b"\t" * 9000 + b":")
    assert report(post(client, b"\n" * 9000 + spread + b" " * 9000))["ok"]


HEAD = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\n".encode()


def test_a_length_over_the_limit_is_refused_at_once(server: Server) -> None:
    """T14: 1 GB is announced and nothing sent; the answer does not wait for it."""
    started = time.monotonic()
    status, headers, body = answer(server.raw(HEAD + b"Content-Length: 1000000000\r\n\r\n"))
    assert (status, body["type"], headers["connection"]) == (413, "/problems/content-too-large", "close")
    assert time.monotonic() - started < 3


def test_a_stream_over_the_limit_is_refused_in_the_middle(server: Server) -> None:
    """T15: chunks without end are not read to the end."""
    chunk = b"%x\r\n" % 500_000 + b" " * 500_000 + b"\r\n"
    raw = server.raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *[chunk] * 40, timeout=20)
    status, headers, body = answer(raw)
    assert (status, body["type"], headers["connection"]) == (413, "/problems/content-too-large", "close")


def test_chunks_and_expect_are_understood(server: Server) -> None:
    """A body may come in pieces, and a client may wait to be asked for it."""
    chunks = b"".join(b"1\r\n" + GOOD[at : at + 1] + b"\r\n" for at in range(len(GOOD))) + b"0\r\n\r\n"
    assert answer(server.raw(HEAD + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks))[2]["ok"]
    expecting = HEAD + b"Connection: close\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(GOOD)
    raw = server.raw(expecting, GOOD, wait=0.1)
    assert raw.startswith(b"HTTP/1.1 100 Continue\r\n\r\n")
    assert answer(raw.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n"))[2]["ok"]


def test_a_body_cut_short_leaves_the_server_well(server: Server, client: httpx.Client) -> None:
    """A client that goes away in the middle is no fault."""
    server.raw(HEAD + b"Content-Length: 1000\r\n\r\n" + GOOD, timeout=0.2)
    assert report(post(client, GOOD))["ok"]


def test_bodies_up_to_the_limits_are_read(client: httpx.Client) -> None:
    """The limits are what can be sent, not one byte less."""
    assert report(post(client, GOOD + b" " * (BODY_BYTES - len(GOOD))))["ok"]
    assert report(post(client, gzip.compress(GOOD + b" " * (UNPACKED_BYTES - len(GOOD))), encoding="gzip"))["ok"]
    assert post(client, gzip.compress(GOOD + b" " * UNPACKED_BYTES), encoding="gzip").status_code == 413
