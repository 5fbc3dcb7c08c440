"""A body as it comes: hashed, held against its digest, in memory while it is small."""

from __future__ import annotations

import base64
import hashlib

import pytest

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.submissions.reception import Arriving, Spooled, promised

CONTENT = b"what was sent" * 100


def digest(name: str, content: bytes = CONTENT) -> str:
    return f"{name}=:{base64.b64encode(hashlib.new(name.replace('-', ''), content).digest()).decode()}:"


@pytest.mark.parametrize("at_once", [0, 5, len(CONTENT), 10_000])
def test_what_came_is_what_was_sent(at_once: int) -> None:
    """Whether it went into a file or not, and in whatever parts it is read again."""
    arriving = Arriving(at_once, promised(f"{digest('sha-512')}, {digest('sha-256')}"))
    for start in range(0, len(CONTENT), 7):
        arriving.write(CONTENT[start : start + 7])
    body = arriving.done()
    assert (body.sha256, body.size) == (hashlib.sha256(CONTENT).hexdigest(), len(CONTENT))
    assert (body.content is None) is arriving.is_large is (at_once < len(CONTENT))
    for size in (1, 100, 10_000):
        assert b"".join(body.parts(size)) == CONTENT
        assert all(len(part) <= size for part in body.parts(size))
    arriving.close()
    assert body.file is None or body.file.closed


def test_nothing_is_something_too() -> None:
    """An empty body has a hash like any other."""
    assert Arriving(5, {}).done() == Spooled.of(b"")


@pytest.mark.parametrize(
    ("header", "known"),
    [
        ("", set()),
        (digest("sha-256"), {"sha-256"}),
        (f"{digest('sha-512')} , {digest('sha-256')};q=1", {"sha-256", "sha-512"}),
        ("md5=:AAAA:, unixsum=:AA==:", set()),
    ],
)
def test_digests_that_are_known_are_checked(header: str, known: set[str]) -> None:
    """Others are passed over, as RFC 9530 says."""
    assert promised(header).keys() == known


@pytest.mark.parametrize(
    "header", ["sha-256", "sha-256=abc", "sha-256=:a:", "sha-256=:AAAA", ";", "sha-256=:AA AA:", ","]
)
def test_digests_that_cannot_be_read_are_refused(header: str) -> None:
    """Who sends one wants it checked."""
    with pytest.raises(ExchangeRefused) as refused:
        promised(header)
    assert refused.value.kind == "digest-mismatch"


@pytest.mark.parametrize("name", ["sha-256", "sha-512"])
def test_what_was_changed_on_its_way_is_refused(name: str) -> None:
    """One byte is enough."""
    arriving = Arriving(10, promised(digest(name)))
    arriving.write(CONTENT[:-1] + b"!")
    with pytest.raises(ExchangeRefused) as refused:
        arriving.done()
    assert refused.value.kind == "digest-mismatch"
    arriving.close()
