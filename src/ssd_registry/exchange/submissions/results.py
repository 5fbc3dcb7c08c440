"""What came of a submission, for those who may see it: each look is written into the authority's access log first."""

from __future__ import annotations

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.access_log.log import Access
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.records import records
from ssd_registry.exchange.submissions import outcomes, submissions
from ssd_registry.exchange.submissions.outcomes import ChildOutcome
from ssd_registry.exchange.submissions.submissions import Submission
from ssd_registry.report.report import Report


def report(exchange: Exchange, caller: Principal, submission: Submission, *, request_id: str) -> Report:
    """Return the report of a submission, without what was sent; raise where there is none (yet)."""
    access = Access("report.read", caller.organisation, caller.id, request=request_id)
    with exchange.store.transaction("ingest", la=submission.la) as connection:
        found = submissions.report_of(connection, submission.la, submission.id)
        if found is not None:
            access_log.append(connection, exchange.store, submission.la, access)
    if found is None:
        later = "It has not been dealt with yet." if submission.state == "received" else "It could not be read."
        raise ExchangeRefused(f"There is no report of this submission. {later}", kind="no-report")
    return found


def of_children(
    exchange: Exchange,
    caller: Principal,
    submission: Submission,
    *,
    start: int,
    limit: int,
    only: str | None,
    request_id: str,
) -> list[tuple[int, ChildOutcome]]:
    """Return what became of the children of a submission, from the number *start* on, each with its number."""
    with exchange.store.transaction("ingest", la=submission.la) as connection:
        found = outcomes.read(connection, submission.la, submission.id, start=start, limit=limit, only=only)
        access = Access("outcomes.read", caller.organisation, caller.id, children=len(found), request=request_id)
        access_log.append(connection, exchange.store, submission.la, access)
    return found


def confirm_missing(
    exchange: Exchange, caller: Principal, submission: Submission, people: list[str] | None, *, reason: str
) -> list[str]:
    """Remove those of *people* (or all) who are missing from the extract, as the authority confirms; return them."""
    with submissions.exclusive(exchange, submission.la) as connection:
        last = submissions.last_accepted(connection, submission.la)
        if last is None or last.id != submission.id:
            raise ExchangeRefused(
                "There is a later submission, which may have some of these children again. Look at what is missing "
                "from that one.",
                kind="state-conflict",
            )
        return records.confirm_missing(connection, exchange.store, submission.la, people, by=caller.id, reason=reason)
