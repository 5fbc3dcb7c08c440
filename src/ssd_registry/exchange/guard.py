"""What a database must be before anything is served from it."""

from __future__ import annotations

from ssd_registry.errors import SsdError
from ssd_registry.exchange import migrations
from ssd_registry.exchange.store import Store


def check(store: Store, *, development: bool = False) -> None:
    """Raise `SsdError` with everything that would make it unsafe to serve from *store*."""
    del development
    if migrations.standing(store).state != "current":
        raise SsdError("The database of the exchange is not up to date. Bring it up to date first: ssd db upgrade")
