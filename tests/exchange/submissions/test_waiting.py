"""A purge reaches what was sent and still waits to be dealt with."""

from __future__ import annotations

import gzip
from typing import Any

import orjson
import pytest
import sqlalchemy as sa
import zstandard
from tests.exchange.holder import CANARY, LA, document, waits

from ssd_registry.exchange.schema import BODY
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import waiting


@pytest.mark.parametrize("ndjson", [False, True])
@pytest.mark.parametrize(
    ("encoding", "pack", "unpack"),
    [
        ("identity", bytes, bytes),
        ("gzip", gzip.compress, gzip.decompress),
        ("zstd", zstandard.compress, lambda body: zstandard.ZstdDecompressor().decompressobj().decompress(body)),
    ],
)
def test_what_waits_is_put_back_in_its_form(
    sqlite_store: Store, encoding: str, pack: Any, unpack: Any, ndjson: bool
) -> None:
    """The child is taken out of a body that waits, which stays as it was sent otherwise."""
    children = [document("a", note=1), document(CANARY, note=2), document("b", note=3)]
    lines = [{"header": {"mode": "delta"}}, *children]
    whole = {"header": {"mode": "delta"}, "children": children}
    body = b"\n".join(map(orjson.dumps, lines)) if ndjson else orjson.dumps(whole)
    with sqlite_store.transaction("ingest", la=LA) as connection:
        waits(connection, pack(body), {"encoding": encoding, "ndjson": ndjson})
        waits(connection, b"nothing that can be read", {}, "sub_unreadable")
        assert waiting.forget(connection, LA, CANARY, lambda _: None) == 1
        assert waiting.forget(connection, LA, CANARY, lambda _: None) == 0
        parts = connection.execute(
            sa.select(BODY.c.content).where(BODY.c.submission == "sub_waiting").order_by(BODY.c.part)
        )
        left = unpack(b"".join(parts.scalars()))
    found = list(map(orjson.loads, left.splitlines())) if ndjson else orjson.loads(left)["children"]
    assert [each for each in found if "person_id" in each] == [document("a", note=1), document("b", note=3)]
