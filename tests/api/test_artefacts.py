"""Files of releases: the same bytes for ever, in any coding, in parts, and not sent twice."""

from __future__ import annotations

import base64
import gzip
import hashlib
from typing import Any

import brotli
import httpx
import pytest
import zstandard

from ssd_registry.api.artefacts import choose
from ssd_registry.registry import Registry
from ssd_registry.release import Release
from tests.api.conftest import Server, answer

DECODE: dict[str, Any] = {
    "identity": bytes,
    "br": brotli.decompress,
    "gzip": gzip.decompress,
    "zstd": lambda body: zstandard.ZstdDecompressor().decompressobj().decompress(body),
}
FILE = "/v1/standards/ssd/releases/1.0.0/artefacts/ssd.ttl"
ARCHIVE = "/v1/standards/ssd/releases/1.0.0/artefacts/ssd.template.xlsx"


def fetch(client: httpx.Client, path: str, method: str = "GET", **headers: str) -> tuple[httpx.Response, bytes]:
    """Return the response and the body exactly as it was sent."""
    with client.stream(method, path, headers=headers) as response:
        return response, b"".join(response.iter_raw())


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_every_file_is_the_one_of_the_manifest_in_every_coding(
    client: httpx.Client, registry: Registry, version: str
) -> None:
    """Bytes, size, checksum, type and digest agree, however the file is sent."""
    release = registry.get(version)
    home = f"/v1/standards/ssd/releases/{version}"
    manifest = client.get(f"{home}/manifest").json()
    assert {each["name"] for each in manifest["artefacts"]} >= {"ssd.schema.json", "ssd.linkml.yaml", "dictionary.csv"}
    for artefact in manifest["artefacts"]:
        name, content, tags = artefact["name"], release.file(artefact["name"]), set()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (artefact["bytes"], artefact["sha256"]), name
        for coding in DECODE:
            response, body = fetch(client, f"{home}/artefacts/{name}", **{"Accept-Encoding": coding})
            sent = response.headers.get("content-encoding", "identity")
            assert sent == (coding if not name.endswith((".zip", ".xlsx")) else "identity"), (name, coding)
            assert DECODE[sent](body) == content, (name, coding)
            assert response.headers["content-length"] == str(len(body)), name
            assert response.headers["content-type"].removesuffix("; charset=utf-8") == artefact["media_type"], name
            digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
            assert response.headers["content-digest"] == f"sha-256=:{digest}:", (name, coding)
            assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
            assert response.headers["vary"] == "Accept-Encoding"
            tags.add((sent, response.headers["etag"]))
        assert len(tags) == len({tag for _, tag in tags}) == (1 if name.endswith((".zip", ".xlsx")) else 4), name


def test_compressed_files_are_smaller(client: httpx.Client) -> None:
    """What is text is worth compressing, and what is a zip already is not compressed again."""
    sizes = {coding: len(fetch(client, FILE, **{"Accept-Encoding": coding})[1]) for coding in DECODE}
    assert max(sizes["br"], sizes["gzip"], sizes["zstd"]) < sizes["identity"] / 5
    assert "content-encoding" not in fetch(client, ARCHIVE, **{"Accept-Encoding": "br, gzip, zstd"})[0].headers


ACCEPT_ENCODING = [
    ("", "identity"),
    ("gzip", "gzip"),
    ("gzip, deflate, br, zstd", "br"),
    ("gzip, deflate", "gzip"),
    ("gzip;q=1.0, br;q=0.5", "gzip"),
    ("*", "br"),
    ("*;q=0.1, br;q=0", "zstd"),
    ("br;q=0, gzip;q=0, zstd;q=0", "identity"),
    ("identity", "identity"),
    ("identity;q=1, gzip;q=0.5", "identity"),
    ("GZIP", "gzip"),
    ("compress, x-unknown", "identity"),
    ("gzip;q=nonsense", "identity"),
    (";;,,;q=", "identity"),
]


@pytest.mark.parametrize(("accept", "coding"), ACCEPT_ENCODING)
def test_the_coding_is_the_one_the_client_likes_best(accept: str, coding: str) -> None:
    """Weights, wildcards and nonsense in Accept-Encoding (RFC 9110, 12.5.3)."""
    assert choose(accept.encode(), ("identity", "br", "gzip", "zstd")) == coding


def test_a_client_that_has_the_file_is_told_so(client: httpx.Client) -> None:
    """304 to its tag, to a list with it, to its weak form and to any; 200 to the tag of another coding."""
    for coding in DECODE:
        tag = fetch(client, FILE, **{"Accept-Encoding": coding})[0].headers["etag"]
        assert not tag.startswith("W/")
        for known in (tag, f'"other", {tag}', f"W/{tag}", f'W/"a",W/{tag}', "*"):
            for method in ("GET", "HEAD"):
                response, body = fetch(client, FILE, method, **{"Accept-Encoding": coding, "If-None-Match": known})
                assert (response.status_code, body) == (304, b""), (coding, known)
                assert response.headers["etag"] == tag
                assert response.headers["cache-control"].endswith("immutable")
                assert response.headers["vary"] == "Accept-Encoding"
                assert "content-length" not in response.headers
        other = "identity" if coding != "identity" else "br"
        assert fetch(client, FILE, **{"Accept-Encoding": other, "If-None-Match": tag})[0].status_code == 200
    assert fetch(client, FILE, **{"If-None-Match": '"no such"'})[0].status_code == 200


def test_two_headers_are_one_list(client: httpx.Client) -> None:
    """If-None-Match may come in several lines (RFC 9110, 5.3)."""
    tag = client.head(FILE).headers["etag"]
    assert client.get(FILE, headers=[("If-None-Match", tag), ("If-None-Match", '"x"')]).status_code == 304


@pytest.mark.parametrize("path", [FILE, ARCHIVE])
@pytest.mark.parametrize("coding", DECODE)
def test_head_is_get_without_the_body(client: httpx.Client, path: str, coding: str) -> None:
    """The same headers, and nothing else."""
    (get, _), (head, nothing) = (
        fetch(client, path, method, **{"Accept-Encoding": coding}) for method in ("GET", "HEAD")
    )
    assert nothing == b""
    assert head.status_code == get.status_code == 200
    assert {**head.headers, "date": ""} == {**get.headers, "date": ""}


RANGES = [
    ("bytes=0-0", 0, 1),
    ("bytes=0-99", 0, 100),
    ("bytes=100-", 100, None),
    ("bytes=-50", -50, None),
    ("bytes=0-999999999999", 0, None),
    ("bytes=-999999999999", 0, None),
    ("Bytes=5-9", 5, 10),
    ("bytes= 5-9", 5, 10),
]


@pytest.mark.parametrize(("wanted", "first", "last"), RANGES)
@pytest.mark.parametrize("path", [FILE, ARCHIVE])
def test_a_part_of_a_file(
    client: httpx.Client, release: Release, path: str, wanted: str, first: int, last: int | None
) -> None:
    """One range is answered with 206, of the file as it is, whatever codings are accepted."""
    content = release.file(path.rpartition("/")[2])
    response, body = fetch(client, path, Range=wanted, **{"Accept-Encoding": "br, gzip"})
    assert (response.status_code, body) == (206, content[first:last])
    start = first % len(content) if first < 0 else first
    assert response.headers["content-range"] == f"bytes {start}-{start + len(body) - 1}/{len(content)}"
    assert response.headers["content-length"] == str(len(body))
    assert response.headers["etag"] == f'"{hashlib.sha256(content).hexdigest()}"'
    assert "content-encoding" not in response.headers
    assert "content-digest" not in response.headers


IGNORED = ["bytes=0-1,5-9", "bytes=9-5", "bytes=-", "bytes=a-b", "lines=1-2", "bytes 0-1", f"bytes=0-{'9' * 5000}", ""]


@pytest.mark.parametrize("wanted", IGNORED)
def test_what_is_not_one_range_is_ignored(client: httpx.Client, release: Release, wanted: str) -> None:
    """Several ranges, or none that makes sense, get the whole file, compressed as usual (RFC 9110, 14.2)."""
    response, body = fetch(client, FILE, Range=wanted, **{"Accept-Encoding": "gzip"})
    assert response.status_code == 200
    assert response.headers["content-encoding"] == "gzip"
    assert gzip.decompress(body) == release.file("ssd.ttl")


@pytest.mark.parametrize("wanted", ["bytes=999999999-", "bytes=999999999-999999999999", "bytes=-0"])
def test_a_range_outside_the_file_cannot_be_had(client: httpx.Client, release: Release, wanted: str) -> None:
    """416 says how long the file is."""
    response = client.get(FILE, headers={"Range": wanted})
    assert response.status_code == 416
    assert response.json()["type"] == "/problems/range-not-satisfiable"
    assert response.headers["content-range"] == f"bytes */{len(release.file('ssd.ttl'))}"


def test_a_part_only_goes_with_the_whole_that_it_belongs_to(client: httpx.Client) -> None:
    """If-Range with the tag gives the part; with another tag, a weak one or a date the whole."""
    tag = client.head(FILE).headers["etag"]
    for known, status in (
        (tag, 206),
        (f"W/{tag}", 200),
        ('"other"', 200),
        ("Mon, 23 Nov 2026 00:00:00 GMT", 200),
    ):
        assert client.get(FILE, headers={"Range": "bytes=0-9", "If-Range": known}).status_code == status, known
    assert client.get(FILE, headers={"Range": "bytes=0-9", "If-None-Match": tag}).status_code == 304
    assert client.head(FILE, headers={"Range": "bytes=0-9"}).status_code == 200


def test_pointers_lead_to_the_file_and_other_names_to_a_list(client: httpx.Client) -> None:
    """latest/artefacts/... answers 307; a file there is not is a problem that names those there are."""
    for method in ("GET", "HEAD"):
        response = client.request(method, FILE.replace("1.0.0", "latest"))
        assert response.status_code == 307
        assert response.headers["location"] == FILE.replace("1.0.0", "1.1.0")
        assert response.headers["cache-control"] == "no-cache"
    missing = client.get(FILE.replace("ssd.ttl", "ssd.tll"))
    assert missing.status_code == 404
    assert "Did you mean ssd.ttl?" in missing.json()["detail"]
    assert client.head(FILE.replace("ssd.ttl", "ssd.tll")).status_code == 404


def test_a_file_takes_no_parameter_and_no_other_method(client: httpx.Client) -> None:
    """A query is refused like anywhere else, and 405 says what is allowed."""
    assert client.get(FILE, params={"v": "1"}).json()["type"] == "/problems/unknown-parameter"
    assert client.head(FILE, params={"v": "1"}).status_code == 400
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        response = client.request(method, FILE)
        assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    preflight = client.options(FILE, headers={"Origin": "https://elsewhere.example"})
    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize(
    "path",
    ["..%2f..%2fetc%2fpasswd", "../../../../../etc/passwd", "../manifest.json", "%00", "manifest.json", "SSD.TTL"],
)
def test_no_other_file_can_be_had(server: Server, path: str) -> None:
    """Only the names of the manifest are files."""
    request = f"GET {FILE.replace('ssd.ttl', path)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    status, _, body = answer(server.raw(request.encode()))
    assert (status, body["type"]) == (404, "/problems/not-found")
