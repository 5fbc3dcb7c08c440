"""What the headers of a request say about a payload in its body, and the key that a client gives it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from starlette.requests import Request

from ssd_registry.api.problems import Refused

JSON: Final = "application/json"
NDJSON: Final = "application/x-ndjson"
PACKED: Final = 10
"""How much more there is to do for a byte that is compressed."""

_KEY = re.compile(r"[!-~]{1,255}")


class Form(NamedTuple):
    """How a payload is written and compressed."""

    ndjson: bool
    encoding: str


def form_of(request: Request) -> Form:
    """Return how the payload in the body is written; raise `Refused` where that is not read here."""
    kind, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    if kind.strip() not in {JSON, NDJSON} or _charset(parameters) not in {"", "utf-8"}:
        raise Refused("unsupported-media-type", f"Send the payload as {JSON} or {NDJSON}, in UTF-8.")
    encoding = ", ".join(request.headers.getlist("content-encoding")).strip().lower() or "identity"
    if encoding not in {"identity", "gzip", "zstd"}:
        raise Refused("unsupported-encoding", "Send gzip, zstd or none, once.")
    return Form(kind.strip() == NDJSON, encoding)


def _charset(parameters: str) -> str:
    for part in parameters.split(";"):
        name, _, value = part.strip().partition("=")
        if name == "charset":
            return value.strip('"')
    return ""


def key_of(request: Request) -> str | None:
    """Return the Idempotency-Key, if there is one; raise `Refused` where it cannot be used."""
    given = request.headers.getlist("idempotency-key")
    if not given:
        return None
    if len(given) > 1 or not _KEY.fullmatch(given[0]):
        raise Refused(
            "idempotency-key-malformed",
            "Idempotency-Key is one to 255 visible characters of ASCII without spaces. Send a new UUID as the key.",
        )
    return given[0]
