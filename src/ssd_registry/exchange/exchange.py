"""The exchange as one thing: what its parts work with."""

from __future__ import annotations

from dataclasses import dataclass

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.store import Store
from ssd_registry.registry import Registry
from ssd_registry.settings import Settings


@dataclass(frozen=True)
class Exchange:
    """What is kept and by which keys, and the standard that it is checked against."""

    store: Store
    keys: ServerKeys
    registry: Registry
    shelf: Shelf
    checker: Checker
    settings: Settings

    @classmethod
    def open(cls, settings: Settings, registry: Registry | None = None, checker: Checker | None = None) -> Exchange:
        """Return the exchange that *settings* name; its database must have been set up (`ssd db upgrade`)."""
        registry = registry or Registry(settings.releases)
        return cls(
            store=Store(settings.database_url),
            keys=ServerKeys.open(settings.server_key_file),
            registry=registry,
            shelf=Shelf(registry.folder),
            checker=checker or Checker(registry, settings.limits),
            settings=settings,
        )

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()
