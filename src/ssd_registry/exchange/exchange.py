"""The exchange as one thing: what its parts work with."""

from __future__ import annotations

from dataclasses import dataclass

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import SsdError
from ssd_registry.exchange import guard
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.settings import DEFAULT_FILE, Settings


@dataclass(frozen=True)
class Exchange:
    """What is kept and by which keys, and the standard that it is checked against."""

    store: Store
    keys: ServerKeys
    registry: Registry
    shelf: Shelf
    checker: Checker
    settings: Settings

    @staticmethod
    def is_set_up(settings: Settings) -> bool:
        """Tell whether *settings* name an exchange, or there is one where it would be by itself."""
        return settings.database is not None or (settings.state / DEFAULT_FILE).exists()

    @classmethod
    def open(cls, settings: Settings, registry: Registry | None = None, checker: Checker | None = None) -> Exchange:
        """Return the exchange that *settings* name.

        Raises `SsdError` where its database is not up to date, or would not be safe to serve from.
        """
        registry = registry or Registry(settings.releases)
        store = Store(settings.database_url)
        try:
            guard.refuse_unsafe(store, development=settings.development)
        except SsdError:
            store.close()
            raise
        return cls(
            store=store,
            keys=ServerKeys.open(settings.server_key_file),
            registry=registry,
            shelf=Shelf(registry.folder),
            checker=checker or Checker(registry, settings.limits),
            settings=settings,
        )

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()
