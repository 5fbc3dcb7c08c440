"""Three authorities whose every word and identifier can be told from another's, and who may see whose.

What a caller is answered is searched for what belongs to an authority that the caller may not see: words that stand
in its children's documents, statements and reasons, the identifiers of its children, and those that the exchange gave
to its submissions, sign-offs, shares and holds.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx

from ssd_registry.api.server import _EXCHANGE
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.sharing import agreements
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, organisation, somebody
from tests.exchange.shared import terms

AUTHORITIES = ("301", "302", "303")
_PEOPLE = 6
_TOKEN_SECONDS = 200
_EVENTS = "/v1/events"  # an organisation's own: a supplier's are about all the authorities that it has sent for
_IDENTIFIER = re.compile(r"\b(?:[a-z]{2,5})_[0-9A-HJKMNP-TV-Z]{26}\b")
_WORD = re.compile(r"(Secret|K)(30[123])Z")


def person(la: str, number: int) -> str:
    """Return the identifier of a child of *la*."""
    return f"K{la}Z{number}"


def words(la: str) -> str:
    """Return words that only *la* has."""
    return f"Secret{la}Z"


@dataclass(frozen=True)
class Caller:
    """Somebody with a token: whom it acts for, or which agreement it is for."""

    name: str
    principal: str
    organisation: str
    la: str | None = None
    agreement: str | None = None


@dataclass
class Known:
    """What an identifier stands for: whose it is, who sent it, and under which agreement."""

    la: str
    organisation: str
    agreement: str | None = None


@dataclass
class World:
    """The authorities, a supplier of two of them, two consumers, and people of the registry, on one store."""

    store: Store
    seconds: float = 30.0
    known: dict[str, Known] = field(default_factory=dict)
    cursors: list[str] = field(default_factory=lambda: ["nothing"])
    shared: dict[str, str] = field(default_factory=dict)  # authority -> the share of it that may be read now
    latest: dict[str, str] = field(default_factory=dict)
    requests: int = 0
    most: int = 0
    leaks: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Add everybody, and two agreements: one with two of the authorities, one with the third."""
        self.exchange = made_exchange(self.store, request_seconds=self.seconds)
        self.client = client_of(exchange_app(self.exchange, *_EXCHANGE))
        self._minutes = itertools.count()
        self._tokens: dict[Caller, tuple[float, dict[str, str]]] = {}
        for la in AUTHORITIES:
            organisation(self.store, la, "authority")
        organisation(self.store, "supplier", "supplier")
        self.agreements = {"ofsted": self._agreement("ofsted", "301", "302"), "dfe": self._agreement("dfe", "303")}
        self.callers = {caller.name: caller for caller in self._everybody()}

    def _agreement(self, consumer: str, *signing: str) -> str:
        organisation(self.store, consumer, "consumer")
        made = agreements.propose(
            self.store, self.exchange.shelf, self.exchange.registry, "owner", terms(consumer=consumer)
        ).agreement
        for la in signing:
            agreements.sign(self.store, made.id, la, by=f"approver-{la}", sha256=made.sha256)
        return made.id

    def _everybody(self) -> Iterator[Caller]:
        for la in AUTHORITIES:
            for role in ("la-submitter", "la-approver", "la-information-officer"):
                yield Caller(f"{role} {la}", somebody(self.store, role, of=la, kind="person"), la, la)
        supplier = somebody(self.store, "supplier", of="supplier")
        for la in ("301", "302"):
            principals.grant_delegation(self.store, la, "supplier", by="approver")
            yield Caller(f"supplier {la}", supplier, "supplier", la)
        for consumer, agreement in self.agreements.items():
            yield Caller(consumer, somebody(self.store, "consumer-client", of=consumer), consumer, None, agreement)
        for role in ("auditor", "statistician", "operator"):
            yield Caller(role, somebody(self.store, role, of="registry", kind="person"), "registry")
        yield Caller("nobody", "", "")

    def headers(self, caller: Caller) -> dict[str, str]:
        """Return the header with a token of somebody, which is asked for again before it ends."""
        if not caller.principal:
            return {}
        until, headers = self._tokens.get(caller, (0.0, {}))
        if time.monotonic() > until:
            headers = bearer(self.exchange, caller.principal, acting_for=caller.la, agreement=caller.agreement)
            self._tokens[caller] = (time.monotonic() + _TOKEN_SECONDS, headers)
        return headers

    # ---- asking ----

    @property
    def is_done(self) -> bool:
        """Tell whether enough has been asked, or a leak was found."""
        return bool(self.leaks) or self.requests >= self.most

    def ask(
        self, caller: Caller, method: str, path: str, *, query: dict[str, str] | None = None, body: Any = None
    ) -> httpx.Response:
        """Ask for something, and note where the answer holds what the caller may not see, or is a fault."""
        self.requests += 1
        headers = {**self.headers(caller), "Idempotency-Key": f"key-{self.requests}"}
        said = self.client.request(method, path, params=query, json=body, headers=headers)
        self.look(caller, said, f"{path} {query} {body}")
        return said

    def look(self, caller: Caller, said: httpx.Response, asked: str) -> None:
        """Look for what the caller may not see in an answer; what stood in the request may stand in the answer."""
        method, path = said.request.method, said.request.url.path
        for found in self._seen(caller, f"{said.text} {dict(said.headers)}"):
            own = path == _EVENTS and found in self.known and self.known[found].organisation == caller.organisation
            if found not in asked and not own:
                self.leaks.append(f"{caller.name} was shown {found} by {method} {path}: {said.status_code}; {asked}")
        if said.is_success and method != "OPTIONS" and self._is_foreign(caller, path):
            self.leaks.append(f"{caller.name} was let do {method} {path}: {said.status_code}")
        if said.status_code >= 500:
            self.faults.append(f"{method} {asked} answers {said.status_code}")

    def _is_foreign(self, caller: Caller, path: str) -> bool:
        """Tell whether a path names what the caller may not see."""
        return any(self._seen(caller, path))

    def _seen(self, caller: Caller, text: str) -> Iterator[str]:
        """Yield what is in *text* that the caller may not see."""
        for match in _WORD.finditer(text):
            if not self._may_see(caller, match[1], match[2]):
                yield match[0]
        for name in set(_IDENTIFIER.findall(text)):
            known = self.known.get(name)
            if known is not None and not self._may_know(caller, known):
                yield name

    def _may_see(self, caller: Caller, word: str, la: str) -> bool:
        if caller.la is not None:
            return caller.la == la
        share = self.shared.get(la)
        return word == "K" and share is not None and self.known[share].agreement == caller.agreement

    def _may_know(self, caller: Caller, known: Known) -> bool:
        if caller.agreement is not None:
            return known.agreement == caller.agreement
        return caller.la == known.la and caller.organisation in (caller.la, known.organisation)

    # ---- what the authorities themselves do ----

    def send(self, la: str, *, by: str, people: set[int], mode: str = "delta") -> None:
        """Send the documents of some children."""
        minute = next(self._minutes)
        header = {
            "standard": "ssd",
            "release": "1.0.0",
            "local_authority": la,
            "mode": mode,
            "extracted_at": f"2026-{minute // 40320 % 9 + 1:02}-{minute // 1440 % 28 + 1:02}T{minute // 60 % 24:02}:{minute % 60:02}:00Z",
        }
        known = {"date_of_birth": "2015-04-01", "ethnicity": "WBRI", "surname": words(la)}
        children = [{"person_id": person(la, each), "sex": "MF"[minute * each % 2], **known} for each in sorted(people)]
        said = self.ask(self.callers[by], "POST", "/v1/submissions", body={"header": header, "children": children})
        if said.is_success:
            self.latest[la] = said.json()["id"]
            self.known[said.json()["id"]] = Known(la, self.callers[by].organisation)

    def share(self, la: str) -> None:
        """Sign off what is held, and share it."""
        if la not in self.latest:
            return
        approver = self.callers[f"la-approver {la}"]
        path = f"/v1/submissions/{self.latest[la]}/sign-off"
        wish = {"collection": "ssd", "period": "current", "statement": f"It is right, says {words(la)}.", "notes": {}}
        seen = self.ask(approver, "POST", path, query={"dry_run": "true"}, body=wish)
        if seen.is_success:
            wish["notes"] = {each["rule"]: f"Right, says {words(la)}." for each in seen.json()["queries"]}
        signed = self.ask(approver, "POST", path, body=wish)
        if signed.is_success:
            self._share(approver, la, signed.json()["id"])

    def _share(self, approver: Caller, la: str, sign_off: str) -> None:
        self.known[sign_off] = Known(la, la)
        agreement = self.agreements["dfe" if la == "303" else "ofsted"]
        said = self.ask(approver, "POST", "/v1/shares", body={"agreement": agreement, "sign_off": sign_off})
        if said.is_success:
            self.shared[la] = said.json()["id"]
            self.known[said.json()["id"]] = Known(la, la, agreement)
            self.known[sign_off].agreement = agreement

    def revoke(self, la: str) -> None:
        """Take back what is shared."""
        if la in self.shared:
            approver = self.callers[f"la-approver {la}"]
            said = self.ask(approver, "POST", f"/v1/shares/{self.shared[la]}/revocation")
            if said.is_success:
                del self.shared[la]

    def hold(self, la: str, number: int | None) -> None:
        """Place a legal hold."""
        officer = self.callers[f"la-information-officer {la}"]
        child = {} if number is None else {"person_id": person(la, number)}
        said = self.ask(officer, "POST", "/v1/holds", body={"reason": f"Asked for by {words(la)}", **child})
        if said.is_success:
            self.known[said.json()["id"]] = Known(la, la)

    def purge(self, la: str, number: int) -> None:
        """Purge a child, and let its identifier be sent again."""
        officer = self.callers[f"la-information-officer {la}"]
        for what in ("purge", "restoration"):
            body = {"reason": f"Asked for by {words(la)}"}
            self.ask(officer, "POST", f"/v1/records/{person(la, number)}/{what}", body=body)
