"""The media types an answer can have, and the choice among them for an ``Accept`` header."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def refusal(offers: Iterable[str], forms: str) -> str:
    """Say that none of *offers* is acceptable for an answer of these query *forms*."""
    return (
        f"The Accept header takes none of the media types that {forms} can be answered in. "
        f"Ask for one of: {', '.join(offers)}."
    )
