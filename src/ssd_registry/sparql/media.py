"""The media types an answer can have, and the choice among them for an ``Accept`` header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TABLE_TYPES = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
    "application/json",
    "application/xml",
    "text/xml",
    "text/plain",
)
"""For SELECT and ASK, ours first; the last four are other names for JSON, XML, XML and CSV."""

GRAPH_TYPES = (
    "text/turtle",
    "application/n-triples",
    "application/rdf+xml",
    "application/ld+json",
    "application/json",
    "application/xml",
    "text/xml",
    "text/plain",
)
"""For CONSTRUCT and DESCRIBE; the last four are other names for JSON-LD, RDF/XML twice and N-Triples."""

_QUOTED = re.compile(r'"(?:[^"\\]|\\.?)*+"?')


def negotiate(accept: str, offers: Sequence[str]) -> str | None:
    """Return the media type of *offers* that *accept* likes best, or None when it takes none of them.

    An empty header takes anything. Of types liked equally, the one offered first is chosen.
    """
    wanted = _ranges(accept if accept.strip() else "*/*")
    best = max(offers, key=lambda offer: _quality(offer, wanted))
    return best if _quality(best, wanted) > 0 else None


def refusal(offers: Iterable[str], forms: str) -> str:
    """Say that none of *offers* is acceptable for an answer of these query *forms*."""
    return (
        f"The Accept header takes none of the media types that {forms} can be answered in. "
        f"Ask for one of: {', '.join(offers)}."
    )


def _quality(offer: str, wanted: dict[str, float]) -> float:
    """Return how much *offer* is liked: the most exact range that covers it decides."""
    for media_range in (offer, f"{offer.partition('/')[0]}/*", "*/*"):
        if media_range in wanted:
            return wanted[media_range]
    return 0.0


def _ranges(accept: str) -> dict[str, float]:
    """Return the quality of each media range; parameters other than ``q`` are not looked at."""
    wanted: dict[str, float] = {}
    for entry in _QUOTED.sub("", accept).lower().split(","):
        media_range, *parameters = (part.strip() for part in entry.split(";"))
        quality = next((_number(p[2:]) for p in parameters if p.startswith("q=")), 1.0)
        wanted[media_range] = max(quality, wanted.get(media_range, 0.0))
    return wanted


def _number(text: str) -> float:
    """Read a quality from 0 to 1; anything else counts as 0, not wanted."""
    try:
        quality = float(text)
    except ValueError:
        return 0.0
    return quality if 0 <= quality <= 1 else 0.0
