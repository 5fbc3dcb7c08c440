"""Cursors that only this server makes and reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.cursors import cursor_of, parts_of
from ssd_registry.exchange.keys import ServerKeys


def test_a_cursor_stands_for_what_it_was_made_of(tmp_path: Path) -> None:
    """It tells nothing by itself, and fits into an address."""
    keys = ServerKeys.open(tmp_path / "key.json")
    cursor = cursor_of(keys, ["records", "301", None, "C0000001"])
    assert parts_of(keys, cursor) == ["records", "301", None, "C0000001"]
    assert cursor.replace("-", "").replace("_", "").isalnum()
    assert cursor != cursor_of(keys, ["records", "301", None, "C0000001"])


@pytest.mark.parametrize("cursor", ["", "x", "%%%", "é", "A" * 15, "A" * 300])
def test_what_was_made_up_is_refused(tmp_path: Path, cursor: str) -> None:
    """Whatever it looks like, and so is one of another server."""
    keys = ServerKeys.open(tmp_path / "key.json")
    foreign = cursor_of(ServerKeys.open(tmp_path / "other.json"), [1])
    for each in (cursor, foreign):
        with pytest.raises(ExchangeRefused) as refused:
            parts_of(keys, each)
        assert refused.value.kind == "cursor-malformed"
