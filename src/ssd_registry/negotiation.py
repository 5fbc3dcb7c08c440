"""Choosing the media type of an answer by an Accept header (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple


class _Choice(NamedTuple):
    """One choice of an Accept header: a media type or a pattern of them, and how much it is wanted."""

    media_type: str
    weight: float
    specific: int

    def takes(self, media_type: str) -> bool:
        """Tell whether *media_type* is meant."""
        return self.media_type in {media_type, f"{media_type.partition('/')[0]}/*", "*/*"}


_CHOICE = re.compile(r'(?:[^,"]|"(?:\\.|[^"\\])*")+')
_QUOTED = re.compile(r'"(?:\\.|[^"\\])*"')
_WEIGHT = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?")


def negotiate(accept: str, offered: Sequence[str]) -> str | None:
    """Return the media type of *offered* that the Accept header wants most, or None when it takes none.

    For each type the most specific choice counts, as RFC 9110 says. Between types that are wanted alike a
    type that was named wins over a pattern, then the one named first, then the one offered first.
    """
    choices = [_choice(text) for text in _CHOICE.findall(accept.strip() or "*/*")]
    wanted: dict[str, tuple[float, int, int]] = {}
    for media_type in offered:
        ranks = [
            (choice.specific, -place, choice.weight)
            for place, choice in enumerate(choices)
            if choice and choice.takes(media_type)
        ]
        if ranks:
            specific, place, weight = max(ranks)
            wanted[media_type] = (weight, specific, place)
    best = max(wanted, key=wanted.__getitem__, default=None)
    return best if best and wanted[best][0] > 0 else None


def _choice(text: str) -> _Choice | None:
    """Read one choice; one that is not written as the standard says is passed over."""
    media_type, *parameters = (part.strip() for part in _QUOTED.sub("", text).lower().split(";"))
    kind, _, subtype = media_type.partition("/")
    weights = [each.removeprefix("q=") for each in parameters if each.startswith("q=")] or ["1"]
    if not (kind and subtype) or (kind == "*" and subtype != "*") or not _WEIGHT.fullmatch(weights[0]):
        return None
    narrowed = any(each and not each.startswith(("q=", "charset=")) for each in parameters)
    specific = 0 if kind == "*" else 1 if subtype == "*" else 2 if narrowed else 3
    return _Choice(media_type, float(weights[0]), specific)
