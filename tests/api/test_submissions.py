"""Submissions over HTTP: taken once, answered with a receipt, and open to those they belong to alone."""

from __future__ import annotations

import base64
import csv
import gzip
import hashlib
import io
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import orjson
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ssd_registry.api import submissions as routes
from ssd_registry.exchange.access_log import log as access_log
from ssd_registry.exchange.events import events
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, somebody

CANARY = "Zqx7-canary"
HEADER = {
    "standard": "ssd",
    "release": "1.1.0",
    "local_authority": "845",
    "mode": "delta",
    "extracted_at": "2026-04-07T06:00:00Z",
}
KNOWN = {"date_of_birth": "2015-04-01", "sex": "F", "ethnicity": "WBRI"}


def child(person: str, **more: Any) -> dict[str, Any]:
    return {"person_id": person, **KNOWN, **more}


def payload(*children: dict[str, Any], header: dict[str, Any] | None = None, **more: Any) -> bytes:
    return orjson.dumps({"header": HEADER | (header or {}), "children": list(children), **more})


def verified(receipt: str, keys: dict[str, Any]) -> dict[str, Any]:
    """Return what a receipt says, checked with nothing but the public keys, as docs/submitting.md shows."""

    def decoded(text: str) -> bytes:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    head, facts, signature = receipt.split(".")
    named = orjson.loads(decoded(head))
    assert named["typ"] == submissions.RECEIPT
    (key,) = (each for each in keys["keys"] if each["kid"] == named["kid"])
    Ed25519PublicKey.from_public_bytes(decoded(key["x"])).verify(decoded(signature), f"{head}.{facts}".encode())
    return orjson.loads(decoded(facts))


class Caller:
    """Somebody who calls the routes of submissions."""

    def __init__(
        self, exchange: Exchange, client: httpx.Client, *roles: str, of: str, acting_for: str | None = None
    ) -> None:
        self.exchange, self.client = exchange, client
        kind = "person" if "la-information-officer" in roles or "la-approver" in roles else "machine"
        self.headers = bearer(exchange, somebody(exchange.store, *roles, of=of, kind=kind), acting_for=acting_for)

    def send(self, body: bytes, query: str = "", **headers: str) -> httpx.Response:
        """Send a body, with a new key unless one is given; no value of a child is ever in a problem."""
        own = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4()), **self.headers}
        own |= {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.client.post(f"{routes.PATH}{query}", content=body, headers={k: v for k, v in own.items() if v})
        assert CANARY not in answer.text or answer.status_code == 201
        return answer

    def get(self, path: str, **headers: str) -> httpx.Response:
        """Read what is at a path below that of submissions."""
        return self.client.get(f"{routes.PATH}{path}", headers={**self.headers, **headers})

    def post(self, path: str, content: Any) -> httpx.Response:
        """Ask for a change."""
        return self.client.post(f"{routes.PATH}{path}", json=content, headers=self.headers)


@pytest.fixture
def exchange(store: Store) -> Exchange:
    return made_exchange(store)


@pytest.fixture
def client(exchange: Exchange) -> Iterator[httpx.Client]:
    with client_of(exchange_app(exchange, routes.router)) as client:
        yield client


@pytest.fixture
def la(exchange: Exchange, client: httpx.Client) -> Caller:
    """Give the authority 845, which sends and withdraws."""
    return Caller(exchange, client, "la-submitter", of="845")


def test_what_is_sent_is_taken_and_acknowledged(la: Caller, exchange: Exchange) -> None:
    """With a receipt that anybody can check who has the server's public keys."""
    body = payload(child("C1"), child("C2"))
    answer = la.send(body, Content_Digest=f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:")
    told = answer.json()
    assert (answer.status_code, told["state"], answer.headers["location"]) == (
        201,
        "accepted",
        f"/v1/submissions/{told['id']}",
    )
    assert told["counts"] | {"children": 2, "stored": 2, "refused": 0, "missing": 0, "errors": 0} == told["counts"]
    assert answer.headers["cache-control"] == "no-store"
    facts = verified(told["receipt"], exchange.keys.public_jwks)
    assert facts["sha256"] == hashlib.sha256(body).hexdigest() == told["sha256"]
    assert (facts["submission"], facts["authority"], facts["bytes"]) == (told["id"], "845", len(body))
    assert la.get(f"/{told['id']}/receipt").json() == {"receipt": told["receipt"]}
    assert [each.type for each in events.events(exchange.store, "845", after=0, limit=9)] == ["submission.accepted"]
    assert la.get(f"/{told['id']}").json() == {name: each for name, each in told.items() if name != "receipt"}


def test_a_retry_is_the_same_request(la: Caller) -> None:
    """And gets the same answer, whatever has happened meanwhile."""
    body, key = payload(child("C1")), str(uuid.uuid4())
    first = la.send(body, Idempotency_Key=key)
    la.send(payload(child("C2")))
    assert la.send(body, Idempotency_Key=key).content == first.content
    for other in (
        la.send(payload(child("C3")), Idempotency_Key=key),
        la.send(body, "?atomic=true", Idempotency_Key=key),
    ):
        assert (other.status_code, other.json()["type"]) == (422, "/problems/idempotency-key-reused")
    assert [each["number"] for each in la.get("").json()["submissions"]] == [2, 1]


LINES = b"\n".join([orjson.dumps({"header": HEADER}), orjson.dumps(child("C1"))])


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(payload(child("C1"))), {"Content_Encoding": "gzip"}),
        (zstandard.compress(payload(child("C1"))), {"Content_Encoding": "zstd"}),
        (LINES, {"Content_Type": "application/x-ndjson"}),
        (zstandard.compress(LINES), {"Content_Type": "application/x-ndjson", "Content_Encoding": "zstd"}),
    ],
)
def test_it_may_come_as_lines_and_compressed(sqlite_store: Store, body: bytes, headers: dict[str, str]) -> None:
    """What is signed for is what was sent."""
    exchange = made_exchange(sqlite_store)
    la = Caller(exchange, client_of(exchange_app(exchange, routes.router)), "la-submitter", of="845")
    told = la.send(body, **headers).json()
    assert (told["state"], told["counts"]["stored"], told["sha256"]) == (
        "accepted",
        1,
        hashlib.sha256(body).hexdigest(),
    )


REFUSED = [
    ("of another authority", payload(child(CANARY), header={"local_authority": "301"}), {}, 403, "la-mismatch"),
    ("of no release", payload(child(CANARY), header={"release": "9.9.9"}), {}, 422, "unknown-standard-version"),
    ("of no mode", payload(child(CANARY), header={"mode": "whole"}), {}, 422, "body-malformed"),
    ("no JSON", b"{" + CANARY.encode(), {}, 400, "malformed-json"),
    ("a key twice", payload(child(CANARY)).replace(b'"header":', b'"header":1,"header":', 1), {}, 400, "duplicate-key"),
    ("nothing", b"", {}, 400, "nothing-to-check"),
    ("no children", payload(), {}, 400, "nothing-to-check"),
    ("no key", payload(child(CANARY)), {"Idempotency_Key": ""}, 400, "idempotency-key-missing"),
    ("another digest", payload(child(CANARY)), {"Content_Digest": f"sha-256=:{'A' * 43}=:"}, 400, "digest-mismatch"),
    ("a digest of no form", payload(child(CANARY)), {"Content_Digest": "sha-256=abc"}, 400, "digest-mismatch"),
    ("another type", payload(child(CANARY)), {"Content_Type": "text/plain"}, 415, "unsupported-media-type"),
    ("another encoding", payload(child(CANARY)), {"Content_Encoding": "br"}, 415, "unsupported-encoding"),
    ("no gzip", payload(child(CANARY)), {"Content_Encoding": "gzip"}, 400, "malformed-encoding"),
    ("no token", payload(child(CANARY)), {"Authorization": ""}, 401, "unauthenticated"),
]


def test_what_cannot_be_taken_is_refused_whole(la: Caller, exchange: Exchange) -> None:
    """And nothing is kept of it; the key may be used again."""
    for name, body, headers, status, kind in REFUSED:
        answer = la.send(body, **{"Idempotency_Key": "the-same", **headers})
        assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{kind}"), name
    assert la.get("").json()["submissions"] == []
    assert la.send(payload(child("C1")), Idempotency_Key="the-same").status_code == 201


MIXED = payload(
    child("C1"), child("C2", sex=CANARY), child("C3"), child("C3"), child("C4"), {"sex": "F"}, removed=["C4", "C5"]
)
BECAME = [
    ("C1", "stored", None), ("C2", "refused", "structure"), ("C3", "refused", "duplicate-child"),
    ("C3", "refused", "duplicate-child"), ("C4", "refused", "cross-record"), (None, "refused", "structure"),
    ("C5", "removed", None),
]  # fmt: skip


def test_each_child_is_taken_or_refused_by_itself(la: Caller, exchange: Exchange) -> None:
    """And it can be read of each which, a page at a time, as JSON and as CSV; who read it is logged."""
    la.send(payload(child("C5")))
    told = la.send(MIXED).json()
    counts = {"children": 6, "stored": 1, "changed": 0, "unchanged": 0, "refused": 5, "removed": 1, "missing": 0}
    assert counts.items() <= told["counts"].items()
    page = la.get(f"/{told['id']}/outcomes?limit=4").json()
    rest = la.client.get(page["links"]["next"], headers=la.headers).json()
    found = [
        (each.get("person_id"), each["outcome"], each.get("reason")) for each in page["outcomes"] + rest["outcomes"]
    ]
    assert found == BECAME
    refused = la.get(f"/{told['id']}/outcomes?outcome=refused").json()["outcomes"]
    assert [each["position"] for each in refused] == [1, 2, 3, 4, 5]
    table = la.get(f"/{told['id']}/outcomes", Accept="text/csv")
    assert [row[1] for row in csv.reader(io.StringIO(table.content.decode("utf-8-sig")))][1:3] == ["C1", "C2"]
    report = la.get(f"/{told['id']}/report")
    assert report.json()["summary"]["errors"] if "summary" in report.json() else report.json()
    assert CANARY not in report.text
    assert {la.get(f"/{told['id']}/report.{suffix}").status_code for suffix in ("csv", "html", "txt", "xlsx")} == {200}
    kinds = [each.kind for each in access_log.entries(exchange.store, "845")]
    assert kinds == ["outcomes.read"] * 4 + ["report.read"] * 5


def test_all_or_none(la: Caller, exchange: Exchange) -> None:
    """With atomic=true one child that is refused refuses all; why is in the report."""
    answer = la.send(MIXED, "?atomic=true")
    told = answer.json()
    assert (answer.status_code, told["type"]) == (422, "/problems/submission-rejected")
    assert la.get(f"/{told['submission']}").json()["state"] == "rejected"
    outcomes = la.get(f"/{told['submission']}/outcomes").json()["outcomes"]
    assert {each.get("reason") for each in outcomes} == {"atomic", "structure", "duplicate-child", "cross-record"}
    assert la.get(f"/{told['submission']}/report").status_code == 200
    assert submissions.latest(exchange.store, "845") is None
    assert la.send(payload(child("C1")), "?atomic=true").json()["counts"]["stored"] == 1
    assert la.send(payload(child("C1")), "?atomic=yes").status_code == 400


def test_a_child_that_a_full_extract_no_longer_has_is_missing_until_the_authority_says_so(
    la: Caller, exchange: Exchange
) -> None:
    """It is not removed by being left out."""
    full = {"mode": "full"}
    la.send(payload(child("C1"), child("C2"), child("C3"), header=full))
    told = la.send(payload(child("C1"), header=full)).json()
    assert told["counts"]["missing"] == 2
    reason = {"reason": "They have left the area."}
    wrong = [{}, {"people": ["C2"], "all": True, **reason}, {"people": ["C2"]}, {"persons": ["C2"], **reason}]
    assert {la.post(f"/{told['id']}/missing", content).status_code for content in wrong} == {422}
    assert la.post(f"/{told['id']}/missing", {"people": ["C2", "C1"], **reason}).json() == {"removed": 1}
    assert la.post(f"/{told['id']}/missing", {"all": True, **reason}).json() == {"removed": 1}
    la.send(payload(child("C9")))
    later = la.post(f"/{told['id']}/missing", {"all": True, **reason})
    assert (later.status_code, later.json()["type"]) == (409, "/problems/state-conflict")


def test_what_is_older_than_what_is_held_is_refused(la: Caller) -> None:
    """To take it would lose the newer."""
    la.send(payload(child("C1")))
    answer = la.send(payload(child("C1", sex="M"), header={"extracted_at": "2026-04-07T05:59:59Z"}))
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/state-conflict")
    assert la.send(payload(child("C1"), header={"extracted_at": "2026-04-07T06:00:00+00:00"})).status_code == 201


def test_a_supplier_sees_what_it_sent_alone(la: Caller, exchange: Exchange, client: httpx.Client) -> None:
    """The authority sees all that is its own, and nobody else any of it: it might as well not be there."""
    from ssd_registry.exchange.identity import principals

    one = Caller(exchange, client, "supplier", of="supplier-1", acting_for="845")
    two = Caller(exchange, client, "supplier", of="supplier-2", acting_for="845")
    other = Caller(exchange, client, "la-submitter", of="301")
    for supplier in ("supplier-1", "supplier-2"):
        principals.grant_delegation(exchange.store, "845", supplier, by="made-up")
    told = one.send(payload(child("C1"))).json()
    assert [len(each.get("").json()["submissions"]) for each in (la, one, two, other)] == [1, 1, 0, 0]
    unknown = two.get("/sub_00000000000000000000000000")
    for path in ("", "/receipt", "/report", "/report.csv", "/outcomes"):
        assert la.get(f"/{told['id']}{path}").status_code == 200
        for stranger in (two, other):
            answer = stranger.get(f"/{told['id']}{path}")
            same = {name: each for name, each in answer.json().items() if name != "instance"}
            assert same == {name: each for name, each in unknown.json().items() if name != "instance"}
    assert other.post(f"/{told['id']}/withdrawal", {"reason": "x"}).status_code == 404
    assert one.post(f"/{told['id']}/withdrawal", {"reason": "x"}).status_code == 403
    assert [each.type for each in events.events(exchange.store, "supplier-1", after=0, limit=9)] == [
        "submission.accepted"
    ]


def test_a_large_one_is_put_away_and_dealt_with_later(la: Caller, exchange: Exchange) -> None:
    """In the order in which they came, also where a small one comes after it."""
    first = la.send(payload(child("C1"), child("C2")), Prefer="respond-async")
    assert (first.status_code, first.headers["preference-applied"]) == (202, "respond-async")
    assert first.headers["retry-after"]
    told = first.json()
    assert (told["state"], told.get("counts"), told["links"]) == (
        "received", None, {"self": f"/v1/submissions/{told['id']}", "receipt": f"/v1/submissions/{told['id']}/receipt"},
    )  # fmt: skip
    assert la.get(f"/{told['id']}/report").json()["type"] == "/problems/no-report"
    second = la.send(payload(child("C1", sex="M"))).json()
    assert second["state"] == "received"
    assert submissions.process(exchange, "845", second["id"]).state == "waiting"
    assert submissions.process(exchange, "845", told["id"]).state == "accepted"
    assert submissions.process(exchange, "845", told["id"]).state == "accepted"
    assert submissions.process(exchange, "845", second["id"]).counts["changed"] == 1
    assert la.get(f"/{told['id']}").json()["counts"]["stored"] == 2
    assert submissions.process(exchange, "845", "sub_none").state == "gone"


def test_a_large_one_that_cannot_be_taken_is_rejected(la: Caller, exchange: Exchange) -> None:
    """For the same reasons as a small one, which it tells."""
    for _, body, headers, _, kind in REFUSED[:5]:
        told = la.send(body, Prefer="respond-async", **headers).json()
        assert submissions.process(exchange, "845", told["id"]).state == "rejected"
        now = la.get(f"/{told['id']}").json()
        assert (now["state"], now["failure"]["type"]) == ("rejected", f"/problems/{kind}")
        assert CANARY not in str(now)
    assert {each.type for each in events.events(exchange.store, "845", after=0, limit=9)} == {"submission.rejected"}
