"""Cursors: where the next page of a list begins, sealed so that only this server reads them and nobody makes one up."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson

from ssd_registry.errors import ExchangeRefused, SsdError
from ssd_registry.exchange.keys import ServerKeys


def cursor_of(keys: ServerKeys, parts: Sequence[Any]) -> str:
    """Return a cursor that stands for *parts*."""
    return base64.urlsafe_b64encode(keys.seal(orjson.dumps(parts))).decode().rstrip("=")


def parts_of(keys: ServerKeys, cursor: str) -> list[Any]:
    """Return what a cursor stands for; raise where it is none of ours."""
    try:
        sealed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        parts: list[Any] = orjson.loads(keys.unseal(sealed))
    except (binascii.Error, ValueError, SsdError):
        raise not_ours() from None
    return parts


def not_ours() -> ExchangeRefused:
    """Return what is said of a cursor that does not belong to the list it is sent to."""
    return ExchangeRefused(
        "The cursor is not one of this list, or was changed. Use the next link as it was given.",
        kind="cursor-malformed",
    )
