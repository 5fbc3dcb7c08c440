"""What headers say of a payload: which forms are read, and which keys can be used."""

from __future__ import annotations

import pytest
from starlette.requests import Request

from ssd_registry.api.problems import Refused
from ssd_registry.api.sent import Form, form_of, key_of


def request(*headers: tuple[str, str]) -> Request:
    return Request({"type": "http", "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers]})


FORMS = [
    ([("content-type", "application/json")], Form(ndjson=False, encoding="identity")),
    ([("content-type", 'Application/JSON; Charset="UTF-8"')], Form(ndjson=False, encoding="identity")),
    ([("content-type", "application/x-ndjson"), ("content-encoding", "ZSTD")], Form(ndjson=True, encoding="zstd")),
    ([("content-type", "application/json"), ("content-encoding", "gzip")], Form(ndjson=False, encoding="gzip")),
    ([], "unsupported-media-type"),
    ([("content-type", "text/json")], "unsupported-media-type"),
    ([("content-type", "application/json; charset=utf-16")], "unsupported-media-type"),
    ([("content-type", "application/json"), ("content-encoding", "br")], "unsupported-encoding"),
    ([("content-type", "application/json"), ("content-encoding", "gzip, gzip")], "unsupported-encoding"),
    ([("content-type", "application/json"), *[("content-encoding", "gzip")] * 2], "unsupported-encoding"),
]


@pytest.mark.parametrize(("headers", "expected"), FORMS)
def test_the_forms_that_are_read(headers: list[tuple[str, str]], expected: Form | str) -> None:
    """Any other is refused before the body is read."""
    if isinstance(expected, Form):
        assert form_of(request(*headers)) == expected
        return
    with pytest.raises(Refused) as refused:
        form_of(request(*headers))
    assert refused.value.kind == expected


@pytest.mark.parametrize("key", ["", "two words", "\u00e9", "x" * 256])
def test_keys_that_cannot_be_used(key: str) -> None:
    """Nor can two be, even the same."""
    for headers in ([("idempotency-key", key)], [("idempotency-key", "one")] * 2):
        with pytest.raises(Refused) as refused:
            key_of(request(*headers))
        assert refused.value.kind == "idempotency-key-malformed"
    assert key_of(request()) is None
    assert key_of(request(("idempotency-key", "x" * 255))) == "x" * 255
