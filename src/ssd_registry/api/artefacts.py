"""The files of every release, answered before the framework: from memory, ready compressed, immutable.

A release never changes, so an address with a version in it is cached for ever (RFC 8246) and has a strong
ETag; each form of a file (as it is, br, gzip, zstd) has its own. What was answered here has no X-Request-Id
and no line in the log: caches would hand one identifier to many.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import re
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import Any, NamedTuple

import brotli
import zstandard
from anyio.to_thread import run_sync

from ssd_registry.api.problems import problem
from ssd_registry.api.routing import matches
from ssd_registry.collection.shelf import Shelf
from ssd_registry.registry import Registry
from ssd_registry.release import Release

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
Answer = tuple[int, Headers, bytes]
Forms = dict[str, "Form"]

PREFIX = "/v1/standards/ssd/releases/"
CODINGS = ("br", "zstd", "gzip")
"""Best first: what is chosen when a client accepts several equally."""

_ALREADY_COMPRESSED = {"application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_RANGE = re.compile(rb"bytes=[ \t]*(\d{0,18})-(\d{0,18})", re.IGNORECASE)
_ASKED = {b"accept-encoding", b"if-none-match", b"range", b"if-range"}


class Form(NamedTuple):
    """One form of a file: its bytes and the headers that go with them."""

    etag: bytes
    body: bytes
    headers: Headers
    not_modified: Headers


class Artefacts:
    """ASGI layer that answers GET and HEAD for the files of releases and passes everything else on.

    A file is read and compressed when it is first asked for, away from the other requests, and kept.
    """

    def __init__(self, app: App, registry: Registry, shelf: Shelf) -> None:
        self._app = app
        folders = {f"{PREFIX}{version}": release for version, release in registry.releases.items()}
        folders |= {
            f"/v1/standards/{name}/releases/{year}": Release(shelf.folder / name / year)
            for name, years in shelf.years.items()
            for year in years
        }
        self._sources = {
            f"{home}/artefacts/{artefact.name}": (release, artefact)
            for home, release in folders.items()
            for artefact in release.manifest.artefacts
        }
        self._files: dict[str, Forms] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what a file answers, or pass the request on."""
        path = scope.get("path", "") if scope["type"] == "http" else ""
        if path not in self._sources or scope["method"] not in {"GET", "HEAD"} or scope["query_string"]:
            await self._app(scope, receive, send)
            return
        forms = self._files.get(path)
        if forms is None:
            forms = self._files[path] = await run_sync(self.forms, path)
        head = scope["method"] == "HEAD"
        status, headers, body = respond(forms, scope["headers"], ranges=not head)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if head else body})

    def forms(self, path: str) -> Forms:
        """Return every form of the file at *path*; text is compressed once, here, and not again."""
        release, artefact = self._sources[path]
        content = release.file(artefact.name)
        forms = {"identity": _form(content, artefact.media_type, artefact.sha256, None)}
        if artefact.media_type not in _ALREADY_COMPRESSED:
            compressed = {
                "br": brotli.compress(content, quality=9),
                "gzip": gzip.compress(content, compresslevel=9, mtime=0),
                "zstd": zstandard.ZstdCompressor(level=15).compress(content),
            }
            forms |= {
                coding: _form(body, artefact.media_type, artefact.sha256, coding) for coding, body in compressed.items()
            }
        return forms


def respond(forms: Forms, headers: Headers, *, ranges: bool) -> Answer:
    """Return the answer to a request with *headers* for a file; only GET has *ranges* (RFC 9110, 14.2)."""
    asked: dict[bytes, bytes] = {}
    for name, value in headers:
        if name in _ASKED:
            asked[name] = asked[name] + b"," + value if name in asked else value
    whole = forms["identity"]
    wanted = _RANGE.fullmatch(asked.get(b"range", b"").strip()) if ranges else None
    part = byte_range(wanted, len(whole.body)) if wanted else None
    if part is not None and asked.get(b"if-range", whole.etag) != whole.etag:
        part = None
    form = whole if part else forms[choose(asked.get(b"accept-encoding", b""), tuple(forms))]
    known = asked.get(b"if-none-match")
    if known and (known == form.etag or matches(known, form.etag)):
        return 304, form.not_modified, b""
    if part is None:
        return 200, form.headers, form.body
    return _partial(form, part) if part.start < part.stop else _not_satisfiable(form)


def _form(body: bytes, media_type: str, sha256: str, coding: str | None) -> Form:
    etag = f'"{sha256}-{coding}"'.encode() if coding else f'"{sha256}"'.encode()
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    shared: Headers = [
        (b"etag", etag),
        (b"cache-control", b"public, max-age=31536000, immutable"),
        (b"vary", b"Accept-Encoding"),
        (b"access-control-allow-origin", b"*"),
        (b"access-control-expose-headers", b"Content-Digest, Content-Range, ETag"),
    ]
    headers: Headers = [
        *shared,
        (b"content-type", f"{media_type}{charset}".encode()),
        (b"content-length", str(len(body)).encode()),
        (b"content-digest", f"sha-256=:{digest}:".encode()),
        (b"accept-ranges", b"bytes"),
        (b"x-content-type-options", b"nosniff"),
    ]
    if coding:
        headers.append((b"content-encoding", coding.encode()))
    return Form(etag, body, headers, shared)


@lru_cache(maxsize=256)
def choose(accept_encoding: bytes, offered: tuple[str, ...]) -> str:
    """Return which of the *offered* codings an Accept-Encoding header prefers (RFC 9110, 12.5.3)."""
    weights: dict[str, float] = {}
    for part in accept_encoding.decode("latin-1").lower().split(","):
        name, _, parameter = part.strip().partition(";")
        weight = parameter.strip().removeprefix("q=") if parameter else "1"
        try:
            weights[name.strip()] = float(weight)
        except ValueError:
            weights[name.strip()] = 0.0
    anything = weights.get("*", 0.0)
    ranked = [(weights.get(coding, anything), coding) for coding in CODINGS if coding in offered]
    best = max(ranked, key=lambda each: each[0], default=(0.0, "identity"))
    return best[1] if best[0] > 0 and best[0] >= weights.get("identity", 0.0) else "identity"


def byte_range(wanted: re.Match[bytes], size: int) -> slice | None:
    """Return the one range that is wanted, empty where the file has none of it; None where it makes no sense."""
    first, last = wanted.groups()
    if not first:
        return slice(max(size - int(last), 0), size) if last else None
    if last and int(last) < int(first):
        return None
    return slice(int(first), min(int(last), size - 1) + 1 if last else size)


def _partial(form: Form, part: slice) -> Answer:
    body = form.body[part]
    replaced = {b"content-length", b"content-digest"}
    headers = [(name, value) for name, value in form.headers if name not in replaced]
    headers += [
        (b"content-length", str(len(body)).encode()),
        (b"content-range", f"bytes {part.start}-{part.stop - 1}/{len(form.body)}".encode()),
    ]
    return 206, headers, body


def _not_satisfiable(form: Form) -> Answer:
    response = problem(
        "range-not-satisfiable",
        f"The file has {len(form.body):,} bytes.",
        headers={"Content-Range": f"bytes */{len(form.body)}", "Access-Control-Allow-Origin": "*"},
    )
    return response.status_code, response.raw_headers, bytes(response.body)
