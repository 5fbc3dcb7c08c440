"""An authority with made-up children, a consumer, and an agreement between them, for tests of what is shared."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import msgspec
import orjson

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.sharing import agreements, shares, sign_off
from ssd_registry.exchange.sharing.shares import Share
from ssd_registry.exchange.sharing.sign_off import SignOff
from ssd_registry.exchange.sharing.terms import Agreement
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.reception import Spooled
from ssd_registry.exchange.submissions.submissions import Asked
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from tests.stores import exchange

LA, CONSUMER = "301", "ofsted"
ITEMS = ("ssd_person.pers_person_id", "ssd_person.pers_sex", "ssd_cin_episodes.cine_referral_date")
CIN_ITEMS = (
    "ChildIdentifiers.LAchildID",
    "ChildIdentifiers.Sex",
    "CINdetails.CINreferralDate",
    "Assessments.AssessmentActualStartDate",
    "Section47.S47ActualStartDate",
)


@functools.cache
def sample(children: int = 30, seed: int = 3) -> bytes:
    """Return a made-up payload of the authority, as JSON."""
    file = BytesIO()
    Sampler(Registry().get("1.0.0"), seed=seed, local_authority=LA).write(file, children)
    return file.getvalue()


def terms(**changes: Any) -> Agreement:
    """Return an agreement about the child documents, with *changes*; items may be given by name."""
    document: dict[str, Any] = {
        "title": "Children known to social care",
        "kind": "voluntary",
        "consumer": CONSUMER,
        "collection": "ssd",
        "periods": ["current"],
        "releases": ["1.0.0"],
        "purpose": {"code": "inspection-planning", "statement": "To plan which services are inspected, and when."},
        "items": list(ITEMS),
        "legal_basis": [{"under": "UK GDPR Article 6", "value": "6(1)(e), a public task", "confirmed": False}],
        "identifiability": "identified",
        "data_period": {"starts_on": "2020-01-01", "ends_on": "2030-12-31"},
        "in_force": {"starts_on": "2020-01-01", "ends_on": "2035-12-31"},
        "frequency": "monthly",
        "retention_days": 365,
        **changes,
    }
    document["items"] = [
        {"name": each, "purpose": "To tell how many children there are."} if isinstance(each, str) else each
        for each in document["items"]
    ]
    return msgspec.convert(document, Agreement)


def cin(**changes: Any) -> Agreement:
    """Return an agreement about the children in need census."""
    return terms(**{"collection": "cin", "periods": ["2025-26"], "items": list(CIN_ITEMS), **changes})


@dataclass
class World:
    """One authority and one consumer on a store."""

    store: Store
    la: str = LA
    exchange: Exchange = field(init=False)
    submitter: Principal = field(init=False)
    approver: Principal = field(init=False)

    def __post_init__(self) -> None:
        """Make the exchange and add who is in it."""
        self.exchange = exchange(self.store)
        known = {each.id for each in principals.organisations(self.store)}
        for name, kind in ((self.la, "authority"), (CONSUMER, "consumer")):
            if name not in known:
                principals.add_organisation(self.store, id=name, kind=kind, name=f"The {kind} {name}")
        self.submitter = somebody("la-submitter", la=self.la)
        self.approver = somebody("la-approver", la=self.la)

    def submit(self, content: bytes | None = None) -> str:
        """Send a payload for the authority; return the submission."""
        sent = Spooled.of(sample() if content is None else content)
        received = submissions.receive(self.exchange, self.submitter, sent, asked=Asked(), key=None)
        assert received.submission.state == "accepted"
        return received.submission.id

    def agree(self, document: Agreement | None = None) -> str:
        """Propose an agreement and sign it; return its identifier."""
        made = agreements.propose(
            self.store, self.exchange.shelf, self.exchange.registry, "owner", document or terms()
        ).agreement
        agreements.sign(self.store, made.id, self.la, by=self.approver.id, sha256=made.sha256)
        return made.id

    def sign(self, submission: str, *, collection: str = "ssd", period: str = "current") -> SignOff:
        """Sign off, with an answer to whatever is asked."""
        seen = sign_off.preview(self.exchange, self.approver, submission, collection=collection, period=period)
        notes = {each.rule: "Looked at, and right." for each in seen.queries}
        return sign_off.sign_off(
            self.exchange,
            self.approver,
            submission,
            collection=collection,
            period=period,
            statement="This is right as far as we know.",
            notes=notes,
        )

    def share(self, agreement: str, signed: SignOff) -> Share:
        """Share what was signed off."""
        return shares.share(self.exchange, self.approver, agreement=agreement, sign_off=signed.id)

    def shared(self, document: Agreement | None = None) -> Share:
        """Submit, agree, sign off and share."""
        agreed = document or terms()
        submission, agreement = self.submit(), self.agree(agreed)
        signed = self.sign(submission, collection=agreed.collection, period=agreed.periods[0])
        return self.share(agreement, signed)


def somebody(role: str, *, la: str | None = LA, name: str | None = None) -> Principal:
    """Return a person of the authority."""
    return Principal(name or role, "person", la or "", "authority", frozenset({role}), _every_scope(role), la=la)


def consumer(agreement: str) -> Principal:
    """Return the consumer's machine under an agreement."""
    role = "consumer-client"
    return Principal("client", "machine", CONSUMER, "consumer", frozenset({role}), _every_scope(role), None, agreement)


def _every_scope(role: str) -> frozenset[str]:
    return principals.scopes_of([role])


def loaded(lines: list[bytes]) -> list[dict[str, Any]]:
    """Return lines of JSON as values."""
    return [orjson.loads(each) for each in lines]
