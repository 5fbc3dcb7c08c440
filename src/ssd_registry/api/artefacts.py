"""The files of every release, answered before the framework: from memory, ready compressed, immutable.

A release never changes, so an address with a version in it is cached for ever (RFC 8246) and has a strong
ETag; each form of a file (as it is, br, gzip, zstd) has its own.
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

from ssd_registry.api.problems import problem
from ssd_registry.registry import Registry

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

PREFIX = "/v1/standards/ssd/releases/"
CODINGS = ("br", "zstd", "gzip")
"""Best first: what is chosen when a client accepts several equally."""

_ALREADY_COMPRESSED = {"application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_NOT_SATISFIABLE = object()


class Form(NamedTuple):
    """One form of a file: its bytes and the headers that go with them."""

    etag: bytes
    body: bytes
    headers: Headers
    not_modified: Headers


class Artefacts:
    """ASGI layer that answers GET and HEAD for the files of releases and passes everything else on."""

    def __init__(self, app: App, registry: Registry) -> None:
        self._app = app
        self._files: dict[str, dict[str, Form]] = {}
        for version, release in registry.releases.items():
            for artefact in release.manifest.artefacts:
                path = f"{PREFIX}{version}/artefacts/{artefact.name}"
                self._files[path] = _forms(release.file(artefact.name), artefact.media_type, artefact.sha256)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        forms = self._files.get(scope.get("path", ""))
        if forms is None or scope["type"] != "http" or scope["query_string"]:
            await self._app(scope, receive, send)
            return
        method = scope["method"]
        if method not in {"GET", "HEAD"}:
            response = problem(
                "method-not-allowed", "A file of a release can only be read.", headers={"Allow": "GET, HEAD"}
            )
            await response(scope, receive, send)
            return
        accept_encoding = if_none_match = wanted_range = if_range = b""
        for name, value in scope["headers"]:
            if name == b"accept-encoding":
                accept_encoding = value
            elif name == b"if-none-match":
                if_none_match = value
            elif name == b"range":
                wanted_range = value
            elif name == b"if-range":
                if_range = value
        form = forms["identity"] if wanted_range else forms[choose(accept_encoding, tuple(forms))]
        if if_none_match and (if_none_match == form.etag or _matches(if_none_match, form.etag)):
            await send({"type": "http.response.start", "status": 304, "headers": form.not_modified})
            await send({"type": "http.response.body"})
            return
        status, headers, body = 200, form.headers, form.body
        if wanted_range and (not if_range or if_range == form.etag):
            part = byte_range(wanted_range.decode("latin-1"), len(body))
            if part is _NOT_SATISFIABLE:
                response = problem(
                    "range-not-satisfiable",
                    f"The file has {len(body):,} bytes.",
                    headers={"Content-Range": f"bytes */{len(body)}"},
                )
                await response(scope, receive, send)
                return
            if isinstance(part, slice):
                status, headers, body = _partial(form, part)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if method == "HEAD" else body})


def _forms(content: bytes, media_type: str, sha256: str) -> dict[str, Form]:
    """Return every form of a file; text is compressed once, here, and not again."""
    forms = {"identity": _form(content, media_type, sha256, None)}
    if media_type not in _ALREADY_COMPRESSED:
        compressed = {
            "br": brotli.compress(content, quality=9),
            "gzip": gzip.compress(content, compresslevel=9, mtime=0),
            "zstd": zstandard.ZstdCompressor(level=15).compress(content),
        }
        forms |= {coding: _form(body, media_type, sha256, coding) for coding, body in compressed.items()}
    return forms


def _form(body: bytes, media_type: str, sha256: str, coding: str | None) -> Form:
    etag = f'"{sha256}-{coding}"'.encode() if coding else f'"{sha256}"'.encode()
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    charset = "; charset=utf-8" if media_type.startswith("text/") else ""
    shared: Headers = [
        (b"etag", etag),
        (b"cache-control", b"public, max-age=31536000, immutable"),
        (b"vary", b"Accept-Encoding"),
        (b"access-control-allow-origin", b"*"),
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


def _matches(if_none_match: bytes, etag: bytes) -> bool:
    tags = {tag.strip().removeprefix(b"W/") for tag in if_none_match.split(b",")}
    return etag in tags or b"*" in tags


def byte_range(header: str, size: int) -> slice | object | None:
    """Return the one range that a Range header asks for (RFC 9110, 14); None where it is to be ignored."""
    match = _RANGE.fullmatch(header.strip())
    if match is None or match.group(1) == match.group(2) == "":
        return None
    first, last = match.groups()
    if not first:
        length = min(int(last), size)
        return slice(size - length, size) if length else _NOT_SATISFIABLE
    start, stop = int(first), min(int(last), size - 1) + 1 if last else size
    if last and int(last) < int(first):
        return None
    return slice(start, stop) if start < size else _NOT_SATISFIABLE


def _partial(form: Form, part: slice) -> tuple[int, Headers, bytes]:
    body = form.body[part]
    replaced = {b"content-length", b"content-digest"}
    headers = [(name, value) for name, value in form.headers if name not in replaced]
    headers += [
        (b"content-length", str(len(body)).encode()),
        (b"content-range", f"bytes {part.start}-{part.stop - 1}/{len(form.body)}".encode()),
    ]
    return 206, headers, body
