"""Make the example exports of this folder anew.

They differ each time, since salts and keys are drawn. The server's key that signs them is thrown away.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from ssd_registry.exchange.access_log.log import Access, append, erase, export
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store

FOLDER = Path(__file__).parent
LA = "845"


def read_share(consumer: str, purpose: str, first: int, last: int) -> Access:
    """Return a read of a part of a share."""
    return Access(
        "share.read",
        consumer,
        f"{consumer}-client",
        agreement=f"agr_{consumer}",
        purpose=purpose,
        collection="cin",
        period="2025-26",
        children=last - first + 1,
        request="7f0c4c5e-2f2e-4a4e-9a55-0c8a3b1d9e10",
        share=f"shr_{consumer}",
        first=first,
        last=last,
    )


EARLIER = [
    read_share("ofsted", "inspection-planning", 1, 100),
    read_share("ofsted", "inspection-planning", 101, 180),
    read_share("dfe", "children-in-need-census", 1, 180),
    Access("record.history", LA, "jo-officer", children=1, person=bytes(range(16))),
]
LATER = [read_share("dfe", "children-in-need-census", 1, 180), read_share("dfe", "children-in-need-census", 1, 180)]


def main() -> None:
    """Write two exports of one log, a day apart, what can be done to the second, and the public keys."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        keys, store = ServerKeys.open(folder / "server-key.json"), Store(f"sqlite:///{folder / 'exchange.sqlite'}")
        upgrade(store)
        log(store, EARLIER)
        (FOLDER / "earlier.json").write_bytes(export(store, keys, LA))
        with closing(sqlite3.connect(folder / "exchange.sqlite")) as connection:
            connection.execute("vacuum into ?", [str(folder / "backup.sqlite")])
        log(store, LATER)
        with store.transaction("ingest", la=LA) as connection:
            erase(connection, store, LA, [4], Access("access-log.erase", LA, "jo-officer"))
        today = export(store, keys, LA)
        (FOLDER / "today.json").write_bytes(today)
        (FOLDER / "changed.json").write_bytes(today.replace(b"inspection-planning", b"inspection-planninG", 1))
        (FOLDER / "keys.json").write_text(json.dumps(keys.public_jwks, indent=2) + "\n", encoding="utf-8")
        store.close()
        backup = Store(f"sqlite:///{folder / 'backup.sqlite'}")
        (FOLDER / "rolled-back.json").write_bytes(export(backup, keys, LA))
        backup.close()


def log(store: Store, accesses: list[Access]) -> None:
    """Add *accesses* to the log, each in a transaction of its own."""
    for access in accesses:
        with store.transaction("ingest", la=LA) as connection:
            append(connection, store, LA, access)


if __name__ == "__main__":
    main()
