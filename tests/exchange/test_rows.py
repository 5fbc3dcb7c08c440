"""Many rows at once: both databases write the same, and replace the same."""

from __future__ import annotations

import sqlalchemy as sa

from ssd_registry.exchange.rows import Rows, among
from ssd_registry.exchange.schema import CHILD
from ssd_registry.exchange.store import Store

ROWS = Rows(CHILD, ("person_id", "version", "versions", "valid_from", "hash", "state"), replace=True)


def test_rows_are_added_and_replaced(store: Store) -> None:
    """A row with the key of another takes its place; none at all is no statement."""
    with store.transaction("ingest", la="845") as connection:
        ROWS.write(connection, "845", [])
        ROWS.write(connection, "845", [(f"p{number}", 1, 1, "2025-01-01", bytes([number]), 1) for number in range(120)])
        ROWS.write(connection, "845", [("p7", 2, 2, "2025-02-01", b"new", 3), ("é'\\", 1, 1, "2025-01-01", b"", 1)])
        asked = sa.select(CHILD).where(among(CHILD.c.person_id, connection.dialect.name)).order_by(CHILD.c.version)
        found = connection.execute(asked, {"among": ["p7", "é'\\", "nobody"]}).all()
        count = connection.execute(sa.select(sa.func.count()).select_from(CHILD)).scalar()
    assert [tuple(row) for row in found] == [
        ("845", "é'\\", 1, 1, "2025-01-01", b"", 1),
        ("845", "p7", 2, 2, "2025-02-01", b"new", 3),
    ]
    assert count == 121
