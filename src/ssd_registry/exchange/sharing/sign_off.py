"""Sign-off: an approver of the authority says that a return, as the authority's data gives it now, may be used.

What is signed is all that is held as of the latest submission. It is checked again as a whole, and its checksum is
kept: only what has that checksum can be shared. Nobody signs what they brought in themselves, by whichever submission
or by hand, unless somebody else has signed it off before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

import msgspec
import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from ssd_registry.collection.check import Beside, Origin, ReturnChecker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal, Resource, enforce, not_found
from ssd_registry.exchange.schema import CHILD, SIGN_OFF, SUBMISSION, VERSION
from ssd_registry.exchange.sharing.agreements import said_of, statutory_for
from ssd_registry.exchange.sharing.holdings import (
    Drawn,
    Holdings,
    collection_of,
    digest,
    draw,
    keep_still,
    refuse_moved_on,
)
from ssd_registry.exchange.sharing.terms import CHILDREN, CURRENT
from ssd_registry.exchange.store import new_id
from ssd_registry.exchange.submissions import submissions
from ssd_registry.report.report import Report
from ssd_registry.report.text import plural

Verdict = Literal["clean", "queries", "errors"]
"""What the check found: nothing to look at, queries that were answered, or errors (of statutory returns alone)."""

_LONGEST_NOTE = 2_000


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """How often a rule found something, and about how many children."""

    rule: str
    title: str
    times: int
    children: int


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What would be signed: how many *rows* of children, their checksum, and what the check found.

    A *statutory* return may be signed off with errors: sign-off says how good the data is, and is no veto.
    """

    submission: str
    number: int
    collection: str
    period: str
    release: str
    verdict: Verdict
    sha256: str
    rows: int
    statutory: bool
    errors: tuple[Found, ...]
    queries: tuple[Found, ...]


class SignOff(msgspec.Struct, frozen=True, kw_only=True):
    """What was signed off, by whom and when, with the answer to each query."""

    id: str
    la: str
    submission: str
    number: int
    collection: str
    period: str
    verdict: Verdict
    statement: str
    notes: dict[str, str]
    errors: dict[str, int]
    sha256: str
    signed_by: str
    signed_at: str


def check_names(shelf: Shelf, collection: str, period: str) -> None:
    """Raise `UnknownReturn` or `ExchangeRefused` where there is no such period of the collection."""
    if collection != CHILDREN:
        shelf.of_year(collection, period)
    elif period != CURRENT:
        raise ExchangeRefused(f"The collection {CHILDREN} has the one period {CURRENT}.", kind="not-found")


def preview(exchange: Exchange, caller: Principal, submission_id: str, *, collection: str, period: str) -> Preview:
    """Return what signing off *period* of *collection* would sign, as of the submission, which must be the latest."""
    submission = _submission(exchange, caller, submission_id, collection, period)
    return _looked_at(exchange, submission, collection, period)[1]


def sign_off(
    exchange: Exchange,
    caller: Principal,
    submission_id: str,
    *,
    collection: str,
    period: str,
    statement: str,
    notes: dict[str, str],
) -> SignOff:
    """Sign off *period* of *collection* as of the submission, which must be the latest.

    *statement* is what the approver says of it, and *notes* answers each rule that asks something. Raises
    `ExchangeRefused` where there are errors, a query has no answer, or the data has moved on meanwhile.
    """
    submission = _submission(exchange, caller, submission_id, collection, period)
    held, seen = _looked_at(exchange, submission, collection, period)
    _refuse_unsignable(seen, statement, notes)
    la = submission.la
    with keep_still(exchange, held) as connection:
        _refuse_own(connection, caller, la, collection, period)
        if _signed(connection, la, seen):
            raise ExchangeRefused("This was signed off already. GET /v1/sign-offs shows it.", kind="state-conflict")
        row = {
            "la": la,
            "id": new_id("sgn"),
            "submission": seen.submission,
            "number": seen.number,
            "collection": collection,
            "period": period,
            "verdict": seen.verdict,
            "statement": statement.strip(),
            "notes": orjson.dumps(
                {"answers": _answers(seen, notes), "errors": {each.rule: each.times for each in seen.errors}}
            ).decode(),
            "sha256": seen.sha256,
            "signed_by": caller.id,
            "signed_at": exchange.store.now(),
        }
        connection.execute(sa.insert(SIGN_OFF).values(row))
        return _shown(connection.execute(_of(la, str(row["id"]))).mappings().one())


def get(exchange: Exchange, caller: Principal, sign_off_id: str) -> SignOff:
    """Return one sign-off of the caller's authority."""
    la = caller.la or ""
    with exchange.store.transaction("ingest", la=la, read=True) as connection:
        return _shown(row_of(connection, la, sign_off_id))


def sign_offs(exchange: Exchange, caller: Principal, *, before: str | None = None, limit: int = 1_000) -> list[SignOff]:
    """Return the sign-offs of the caller's authority, the newest first; with *before*, one's identifier, the older."""
    la = caller.la or ""
    wanted = sa.select(SIGN_OFF).where(SIGN_OFF.c.la == la).order_by(SIGN_OFF.c.id.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(SIGN_OFF.c.id < before)
    with exchange.store.transaction("ingest", la=la, read=True) as connection:
        return [_shown(row) for row in connection.execute(wanted).mappings()]


def row_of(connection: Connection, la: str, sign_off_id: str) -> RowMapping:
    """Return the row of a sign-off, or raise that there is nothing."""
    row = connection.execute(_of(la, sign_off_id)).mappings().first()
    return row if row is not None else not_found()


def _of(la: str, sign_off_id: str) -> sa.Select[tuple[object, ...]]:
    return sa.select(SIGN_OFF).where(SIGN_OFF.c.la == la, SIGN_OFF.c.id == sign_off_id)


def _submission(
    exchange: Exchange, caller: Principal, submission_id: str, collection: str, period: str
) -> submissions.Submission:
    """Return the submission, where it is the latest and the caller may sign the return off as of it."""
    la = caller.la or ""
    submission = submissions.get(exchange.store, la, submission_id)
    enforce(caller, "submission:sign-off", Resource(la=la, submitted_by=submission.submitted_by))
    with exchange.store.transaction("ingest", la=la, read=True) as connection:
        refuse_moved_on(connection, la, submission.number)
        _refuse_own(connection, caller, la, collection, period)
    return submission


def _refuse_own(connection: Connection, caller: Principal, la: str, collection: str, period: str) -> None:
    """Raise where the caller brought in any of what is held, since somebody else last signed the return off."""
    before = sa.select(sa.func.max(SIGN_OFF.c.signed_at)).where(
        SIGN_OFF.c.la == la,
        SIGN_OFF.c.collection == collection,
        SIGN_OFF.c.period == period,
        SIGN_OFF.c.signed_by != caller.id,
        SIGN_OFF.c.withdrawn_at.is_(None),
    )
    if caller.id in set(_brought_in_by(connection, la, connection.execute(before).scalar() or 0)):
        enforce(caller, "submission:sign-off", Resource(la=la, submitted_by=caller.id))


def _brought_in_by(connection: Connection, la: str, since: int) -> Iterator[str]:
    """Yield who brought in what is held, after the time *since*: who sent it, and who changed a record by hand."""
    own = sa.and_(VERSION.c.la == CHILD.c.la, VERSION.c.person_id == CHILD.c.person_id)
    last = sa.and_(own, VERSION.c.version.in_((CHILD.c.version, CHILD.c.versions)))
    held = sa.select(VERSION).join_from(CHILD, VERSION, last).where(CHILD.c.la == la, VERSION.c.recorded_at > since)
    versions = held.subquery()
    sent = sa.select(SUBMISSION.c.submitted_by).where(
        SUBMISSION.c.la == la,
        SUBMISSION.c.id.in_(sa.select(versions.c.submission).where(versions.c.submission.is_not(None))),
    )
    yield from connection.execute(sent.distinct()).scalars()
    around = sa.select(SUBMISSION.c.submitted_by).where(
        SUBMISSION.c.la == la,
        SUBMISSION.c.state == "accepted",
        SUBMISSION.c.around.is_not(None),
        SUBMISSION.c.finished_at > since,
    )
    yield from connection.execute(around.distinct()).scalars()
    notes = sa.select(versions.c.note).where(versions.c.note.is_not(None))
    yield from (orjson.loads(note)["by"] for note in connection.execute(notes.distinct()).scalars())


def _looked_at(
    exchange: Exchange, submission: submissions.Submission, collection: str, period: str
) -> tuple[Holdings, Preview]:
    """Check all that is held, and lay it out as the return."""
    check_names(exchange.shelf, collection, period)
    la = submission.la
    held = Holdings.of(exchange, la, submission)
    made = collection_of(exchange, collection, period)
    drawn = draw(exchange, held, made)
    sha256, rows = digest(drawn.layout)
    reports = list(_reports(exchange, held, made, drawn))
    with exchange.store.transaction("consumer", la=la, read=True) as connection:
        statutory = statutory_for(connection, la, collection, period, said_of(exchange.store.now())[:10])
    errors, queries = tuple(_found(reports, "error")), tuple(_found(reports, "query"))
    return held, Preview(
        submission=submission.id,
        number=submission.number,
        collection=collection,
        period=period,
        release=drawn.release.version,
        verdict="errors" if errors else "queries" if queries else "clean",
        sha256=sha256,
        rows=rows,
        statutory=statutory,
        errors=errors,
        queries=queries,
    )


def _reports(exchange: Exchange, held: Holdings, made: Collection | None, drawn: Drawn) -> Iterator[Report]:
    """Yield what the rules of the standard find in what is held, and those of the return in the return."""
    yield exchange.checker.check(held)
    if made is not None and made.definition.rules and drawn.derived is not None:
        origin = Origin(drawn.release, lambda _: None, len(drawn.derived.problems))
        yield _checker(made).check(drawn.derived.made, Beside(authority=held.la), origin)


@lru_cache(maxsize=16)
def _checker(made: Collection) -> ReturnChecker:
    return ReturnChecker(made)


def _found(reports: Iterable[Report], severity: str) -> Iterator[Found]:
    for report in reports:
        by_rule: dict[str, list[int]] = {}
        titles: dict[str, str] = {}
        for group in report.groups():
            if group.standing == severity:
                times = by_rule.setdefault(group.rule, [0, 0])
                times[0] += len(group.problems)
                times[1] = max(times[1], group.children)
                titles[group.rule] = group.title
        for rule, (times_found, children) in by_rule.items():
            yield Found(rule=rule, title=titles[rule], times=times_found, children=children)


def _refuse_unsignable(seen: Preview, statement: str, notes: dict[str, str]) -> None:
    if seen.errors and not seen.statutory:
        raise ExchangeRefused(
            f"{plural(len(seen.errors), 'rule', 'rules')} found errors. Correct them and send the children again.",
            kind="not-clean",
            errors=tuple(_told(each, f"found {plural(each.times, 'time', 'times')}") for each in seen.errors),
        )
    unanswered = [each for each in seen.queries if not notes.get(each.rule, "").strip()]
    if unanswered:
        raise ExchangeRefused(
            "What the errors name is asked about the data, and has no answer. Say of each in notes why it is right.",
            kind="query-unanswered",
            errors=tuple(_told(each, "has no note") for each in unanswered),
        )
    if not statement.strip() or any(len(each) > _LONGEST_NOTE for each in (statement, *notes.values())):
        raise ExchangeRefused(
            f"Say in the statement what you sign, and keep each text below {_LONGEST_NOTE:,} characters.",
            kind="body-malformed",
        )


def _told(found: Found, what: str) -> dict[str, str]:
    return {"rule": found.rule, "message": f"{found.title}: {what}."}


def _answers(seen: Preview, notes: dict[str, str]) -> dict[str, str]:
    """Return the notes on what was asked, and on nothing else."""
    return {each.rule: notes[each.rule].strip() for each in seen.queries}


def _signed(connection: Connection, la: str, seen: Preview) -> bool:
    """Tell whether the very same was signed off already."""
    wanted = sa.select(SIGN_OFF.c.id).where(
        SIGN_OFF.c.la == la,
        SIGN_OFF.c.collection == seen.collection,
        SIGN_OFF.c.period == seen.period,
        SIGN_OFF.c.number == seen.number,
        SIGN_OFF.c.sha256 == seen.sha256,
        SIGN_OFF.c.withdrawn_at.is_(None),
    )
    return connection.execute(wanted).first() is not None


def _shown(row: RowMapping) -> SignOff:
    notes = orjson.loads(row["notes"])
    return SignOff(
        id=row["id"],
        la=row["la"],
        submission=row["submission"],
        number=row["number"],
        collection=row["collection"],
        period=row["period"],
        verdict=row["verdict"],
        statement=row["statement"],
        notes=notes["answers"],
        errors=notes["errors"],
        sha256=row["sha256"],
        signed_by=row["signed_by"],
        signed_at=said_of(row["signed_at"]),
    )
