"""The exchange as one thing: what its parts work with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import SsdError
from ssd_registry.exchange import guard
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.schema import ORGANISATION, SECRET
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

        Raises `SsdError` where its database is not up to date, or would not be safe to serve from, or where the
        server's key is not the one that sealed what is kept.
        """
        registry = registry or Registry(settings.releases)
        store = Store(settings.database_url)
        try:
            guard.refuse_unsafe(store, development=settings.development)
            refuse_other_key(store, settings.server_key_file)
            keys = ServerKeys.open(settings.server_key_file)
        except SsdError:
            store.close()
            raise
        return cls(
            store=store,
            keys=keys,
            registry=registry,
            shelf=Shelf(registry.folder),
            checker=checker or Checker(registry, settings.limits),
            settings=settings,
        )

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()


def refuse_other_key(store: Store, file: Path) -> None:
    """Raise `SsdError` where the server's key at *file* is not the one that sealed what is kept, if any is."""
    sealed = _sealed(store)
    if sealed is None:
        return
    if not file.exists():
        raise SsdError(
            f"The server's key is not at {file}, and what the database keeps was sealed with it. Put the file back "
            f"from its backup, or let SSD_SERVER_KEY say where it is."
        )
    keys = ServerKeys.open(file)
    try:
        keys.unseal(sealed)
    except SsdError:
        raise SsdError(
            f"{file} is not the key that sealed what the database keeps. Put that key back from its backup, or let "
            f"SSD_SERVER_KEY say where it is."
        ) from None


def _sealed(store: Store) -> bytes | None:
    """Return something that the server's key has sealed, of the first authority that has any."""
    authorities = sa.select(ORGANISATION.c.id).where(ORGANISATION.c.kind == "authority").order_by(ORGANISATION.c.id)
    with store.transaction("ingest", read=True) as connection:
        las = connection.scalars(authorities).all()
    for la in las:
        with store.transaction("ingest", la=la, read=True) as connection:
            found: bytes | None = connection.scalar(sa.select(SECRET.c.sealed).where(SECRET.c.la == la).limit(1))
        if found is not None:
            return found
    return None
