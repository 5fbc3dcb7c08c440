"""Withdrawing a submission: what waits is dropped, and what was taken in is put back as it was, in the open.

Nothing is rewritten. Each child that the submission changed gets a version that corrects it: the document that was held
before, from the day of the one that is withdrawn. A child that came with the submission is removed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.records import documents, versions
from ssd_registry.exchange.records.records import Change, Standing, State, Version
from ssd_registry.exchange.schema import CHILD, SIGN_OFF, SUBMISSION, VERSION
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.submissions import Submission

_PAGE = 500
_AGAIN = {
    State.REMOVED: Change.REMOVED,
    State.MISSING: Change.MISSING,
    State.WITHDRAWN: Change.WITHDRAWN,
}


def withdraw(exchange: Exchange, la: str, identifier: str, *, by: str, reason: str) -> Submission:
    """Withdraw a submission of *la*. Done twice, it is done once; raise where something stands on it already."""
    with submissions.exclusive(exchange, la) as connection:
        submission = submissions.locked(connection, la, identifier)
        if submission.state == "withdrawn":
            return submission
        if submission.state == "rejected":
            raise _conflict("It was rejected, so there is nothing of it to withdraw.")
        if submission.state == "received":
            submissions.drop(connection, la, identifier)
        else:
            _refuse_foundation(connection, submission)
            for child in _last_changed_by(connection, la, identifier):
                _put_back(connection, exchange.store, la, child, identifier, by=by, reason=reason)
        return submissions.finish(exchange, connection, la, identifier, {"state": "withdrawn"})


def _refuse_foundation(connection: Connection, submission: Submission) -> None:
    """Raise where a later submission, or a sign-off, stands on the one that is to be withdrawn."""
    of_la = SUBMISSION.c.la == submission.la
    later = sa.and_(of_la, SUBMISSION.c.state.in_(("accepted", "received")), SUBMISSION.c.number > submission.number)
    if connection.execute(sa.select(SUBMISSION.c.id).where(later).limit(1)).first():
        raise _conflict("A later submission stands on it. Withdraw that first, or send what is right.")
    signed = sa.and_(
        SIGN_OFF.c.la == submission.la, SIGN_OFF.c.submission == submission.id, SIGN_OFF.c.withdrawn_at.is_(None)
    )
    if connection.execute(sa.select(SIGN_OFF.c.id).where(signed).limit(1)).first():
        raise _conflict("It has been signed off. Send what is right, and sign that off.")


def _conflict(why: str) -> ExchangeRefused:
    return ExchangeRefused(f"The submission cannot be withdrawn. {why}", kind="state-conflict")


def _last_changed_by(connection: Connection, la: str, identifier: str) -> Iterator[Standing]:
    """Yield the children whose last change is the submission's: what was done by hand since then stays."""
    last = sa.and_(
        VERSION.c.la == CHILD.c.la, VERSION.c.person_id == CHILD.c.person_id, VERSION.c.version == CHILD.c.versions
    )
    columns = [CHILD.c[name] for name in Standing._fields]
    after = ""
    while True:
        asked = (
            sa.select(*columns)
            .join_from(CHILD, VERSION, last)
            .where(CHILD.c.la == la, CHILD.c.person_id > after, VERSION.c.submission == identifier)
        )
        rows = connection.execute(asked.order_by(CHILD.c.person_id).limit(_PAGE)).all()
        yield from (Standing(*row) for row in rows)
        if len(rows) < _PAGE:
            return
        after = rows[-1].person_id


def _put_back(
    connection: Connection,
    store: Store,
    la: str,
    child: Standing,
    identifier: str,
    *,
    by: str,
    reason: str,
) -> None:
    """Have a child stand as it did before the submission."""
    past = versions.versions_of(connection, la, child.person_id)
    before = [each for each in past if each.submission != identifier]
    held = versions.document_among(connection, la, child.person_id, before)
    state = versions.state_after(before) if held else State.REMOVED
    after = child
    for change, content in _changes(past, identifier, state, held):
        number = after.versions + 1
        after = after._replace(versions=number, state=state)
        if content is not None:
            after = after._replace(version=number, hash=hashlib.sha256(content).digest())
        body = None if content is None else documents.pack(content)
        row = (child.person_id, number, child.valid_from, store.now(), change, None, documents.NEWEST, body)
        versions.add_by_hand(connection, la, row, after, by=by, reason=reason)


def _changes(
    past: list[Version],
    identifier: str,
    state: State,
    held: tuple[Version, bytes] | None,
) -> Iterator[tuple[Change, bytes | None]]:
    """Yield the changes that undo what a submission did, each with the document that it brings."""
    done = {each.change for each in past if each.submission == identifier}
    if held is not None and done & {Change.MISSING, Change.REMOVED}:
        yield Change.RETURNED, None
    elif held is not None:
        yield Change.CORRECTED, held[1]
    if state in _AGAIN:
        yield _AGAIN[state], None
