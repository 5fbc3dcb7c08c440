"""The Prefer header, as RFC 7240 writes it."""

from __future__ import annotations

import pytest
from starlette.requests import Request

from ssd_registry.api.prefer import LONGEST_WAIT, Preferences, preferences

HEADERS = [
    ([], Preferences()),
    (["respond-async"], Preferences(respond_async=True)),
    (["Respond-Async"], Preferences(respond_async=True)),
    (["respond-async, wait=10"], Preferences(respond_async=True, wait=10)),
    (["wait=10", "respond-async"], Preferences(respond_async=True, wait=10)),
    (["respond-async;foo=bar , WAIT = 5 ; x"], Preferences(respond_async=True, wait=5)),
    (['wait="7"'], Preferences(wait=7)),
    (["wait=0"], Preferences(wait=0)),
    (["wait=1, wait=2"], Preferences(wait=1)),
    (["wait=999999999"], Preferences(wait=LONGEST_WAIT)),
    (["wait=9999999999"], Preferences()),
    (["wait=-1"], Preferences()),
    (["wait=1.5"], Preferences()),
    (["wait"], Preferences()),
    (["return=minimal, handling=lenient"], Preferences()),
    (['foo="respond-async, wait=3"'], Preferences()),
    (["no-respond-async, respond-asynchronously"], Preferences()),
    (['"', ",,;=,"], Preferences()),
]


@pytest.mark.parametrize(("values", "expected"), HEADERS, ids=str)
def test_preferences_are_read(values: list[str], expected: Preferences) -> None:
    """In one header or several, in any case, the first of a kind; what is not understood is passed over."""
    headers = [(b"prefer", value.encode()) for value in values]
    assert preferences(Request({"type": "http", "headers": headers})) == expected
