"""The exchange as one thing: it is not opened with another key than the one that sealed what it keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssd_registry.errors import SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.store import Store
from ssd_registry.settings import Settings
from tests.api.exchange_app import organisation


def settings_of(store: Store, folder: Path) -> Settings:
    return Settings(
        state=folder, database=store.url.render_as_string(hide_password=False), server_key=folder / "key.json"
    )


def seal_something(store: Store, key: Path, la: str = "845") -> None:
    for each in ("300", la):  # 300 has sealed nothing
        organisation(store, each, "authority")
    with store.transaction("ingest", la=la) as connection:
        ServerKeys.open(key).mark(connection, la, "C1")


def test_a_lost_key_is_asked_for_and_none_is_made(store: Store, tmp_path: Path) -> None:
    """A new one could open nothing of what the old one sealed, and would be in the way of its backup."""
    settings = settings_of(store, tmp_path / "here")
    seal_something(store, tmp_path / "elsewhere.json")
    with pytest.raises(SsdError, match=r"key is not at .*backup.*SSD_SERVER_KEY"):
        Exchange.open(settings)
    assert not settings.server_key_file.exists()


def test_another_key_is_not_taken(store: Store, tmp_path: Path) -> None:
    """It is said before anything is served, rather than at each request."""
    seal_something(store, tmp_path / "elsewhere.json")
    settings = settings_of(store, tmp_path)
    ServerKeys.open(settings.server_key_file)
    with pytest.raises(SsdError, match="is not the key that sealed"):
        Exchange.open(settings)


def test_the_right_key_is_taken_and_a_new_exchange_gets_one(store: Store, tmp_path: Path) -> None:
    """The key that sealed opens; where nothing was sealed yet, a key is made."""
    settings = settings_of(store, tmp_path)
    Exchange.open(settings).close()
    seal_something(store, settings.server_key_file)
    Exchange.open(settings).close()
