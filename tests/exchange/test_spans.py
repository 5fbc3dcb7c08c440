"""Spans: told to whoever watches, and to nobody otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from ssd_registry.errors import StoreUnavailable
from ssd_registry.exchange.spans import Fact, span, watch
from ssd_registry.exchange.store import Store


@pytest.fixture
def told() -> Iterator[list[tuple[str, dict[str, Fact]]]]:
    seen: list[tuple[str, dict[str, Fact]]] = []

    @contextmanager
    def watcher(name: str, facts: dict[str, Fact]) -> Iterator[None]:
        try:
            yield
        finally:
            seen.append((name, facts))

    watch(watcher)
    yield seen
    watch(None)


def test_every_transaction_is_a_span(sqlite_store: Store, told: list[tuple[str, dict[str, Fact]]]) -> None:
    """With its role, and whether it may write; also where it fails."""
    with sqlite_store.transaction("ingest", la="845", organisation="845"):
        pass
    with pytest.raises(StoreUnavailable), sqlite_store.transaction("consumer", la="845", read=True) as connection:
        connection.execute(sa.text("select * from nothing"))
    assert told == [
        ("transaction", {"role": "ingest", "read": False}),
        ("transaction", {"role": "consumer", "read": True}),
    ]


def test_nobody_is_told_where_nobody_watches(told: list[tuple[str, dict[str, Fact]]]) -> None:
    """And a span costs nothing then."""
    watch(None)
    with span("task", kind="delivery"):
        pass
    assert told == []
