"""When an authority is told that a return waits for its sign-off: once, when there is first something new to sign."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.events import events
from ssd_registry.exchange.schema import SIGN_OFF, SIGNATURE, SUBMISSION
from ssd_registry.exchange.sharing import agreements
from ssd_registry.exchange.store import Store


def tell_due(connection: Connection, store: Store, la: str, submission: str) -> None:
    """Tell *la* of each return that an agreement of its own waits for, now that *submission* was accepted.

    It is told of the first submission since the return was last signed off, or since the agreement was signed, and
    not of those that follow. Of several periods of an agreement it is the latest.
    """
    today = datetime.fromtimestamp(store.now() / 1_000_000, UTC).date().isoformat()
    signed = sa.select(SIGNATURE.c.agreement, sa.func.max(SIGNATURE.c.signed_at))
    mine = signed.where(SIGNATURE.c.authority == la, SIGNATURE.c.ended_at.is_(None)).group_by(SIGNATURE.c.agreement)
    for agreement, signed_at in connection.execute(mine.order_by(SIGNATURE.c.agreement)).all():
        try:
            document = agreements.standing(connection, agreement, la, today).document
        except ExchangeRefused:
            continue  # it is not in force
        collection, period = document.collection, max(document.periods)
        since = max(signed_at, _signed_off_at(connection, la, collection, period))
        if not _is_known(connection, la, submission, since):
            data = {"authority": la, "agreement": agreement, "collection": collection, "period": period}
            events.tell(connection, store, la, "sign-off.due", {**data, "submission": submission})


def _signed_off_at(connection: Connection, la: str, collection: str, period: str) -> int:
    """Return when the return was last signed off, 0 if never."""
    last = sa.select(sa.func.max(SIGN_OFF.c.signed_at)).where(
        SIGN_OFF.c.la == la,
        SIGN_OFF.c.collection == collection,
        SIGN_OFF.c.period == period,
        SIGN_OFF.c.withdrawn_at.is_(None),
    )
    return int(connection.execute(last).scalar() or 0)


def _is_known(connection: Connection, la: str, submission: str, since: int) -> bool:
    """Tell whether another submission was accepted *since*, when it was told already."""
    other = sa.select(SUBMISSION.c.id).where(
        SUBMISSION.c.la == la,
        SUBMISSION.c.state == "accepted",
        SUBMISSION.c.id != submission,
        SUBMISSION.c.finished_at > since,
    )
    return connection.execute(other.limit(1)).first() is not None
