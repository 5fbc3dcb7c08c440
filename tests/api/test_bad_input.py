"""The catalogue of bad input, row by row, over HTTP on a real server with SQLite and with PostgreSQL.

Every row is answered as it says, with nothing kept, nothing repeated and one line in the log; or it names the test
that proves it, or says why it cannot be here and what happens instead.
"""

from __future__ import annotations

import base64
import gzip
import hmac
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

import orjson
import pytest
import zstandard
from joserfc.jwk import OKPKey

from ssd_registry.exchange.identity import principals
from tests.api.bad_records import RECORDS
from tests.api.exchange_app import bearer, somebody
from tests.api.site import CANARY, LA, OTHER, PILOT, Answer, Site, payload, site_in
from tests.stores import in_postgres

SETTINGS = {
    **{f"SSD_RATE_{name}": "0" for name in ("REQUESTS", "ADDRESS", "MISSES", "EACH_SECOND", "AT_ONCE")},
    "SSD_AT_ONCE_BYTES": "60000000",
}
MOST_MEGABYTES: Final = 150
"""What the server may grow by, over all rows together."""

CHILD = {"person_id": "B1", "forename": CANARY}
GOOD = payload(CHILD)
Ask = Callable[[Site], Answer]


class Row(NamedTuple):
    """One row: its number and what is sent, the status and the problem that answer it."""

    row: str
    what: str
    status: int
    kind: str | None
    ask: Ask
    kept: bool = False


def sent(content: bytes, query: str = "", /, **headers: Any) -> Ask:
    return lambda site: site.send(content, query, **headers)


def asked(method: str, path: str, content: bytes | None = None, /, **headers: Any) -> Ask:
    return lambda site: site.ask(method, path, content, **headers)


def raw(*parts: bytes) -> Ask:
    return lambda site: site.raw(*parts)


def on_wire(*lines: str, body: bytes = b"", path: str = "/v1/submissions", method: str = "POST") -> Ask:
    return lambda site: site.raw(site.head(path, *lines, method=method) + body)


def value(text: bytes) -> bytes:
    """Return a payload with the JSON *text* as the value of an item."""
    return GOOD.replace(b'"B1"', b'"B1","surname":' + text)


def nested(depth: int) -> bytes:
    return value(b"[" * depth + b"]" * depth)


def bomb(size: int) -> bytes:
    return b" " * size + GOOD


TRANSPORT: Final = (
    Row("T01", "an empty body", 400, "nothing-to-check", sent(b"")),
    Row("T02", "no type", 415, "unsupported-media-type", sent(GOOD, **{"Content-Type": ""})),
    Row("T03", "JSON as text/plain", 415, "unsupported-media-type", sent(GOOD, **{"Content-Type": "text/plain"})),
    Row("T04", "UTF-16 by its type", 415, "unsupported-media-type", sent(GOOD, **{"Content-Type": "application/json; charset=utf-16"})),
    Row("T05", "XML", 415, "unsupported-media-type", sent(b"<a/>", **{"Content-Type": "application/xml"})),
    Row("T06", "good gzip", 201, None, sent(gzip.compress(payload({"person_id": "T06"})), **{"Content-Encoding": "gzip"}), kept=True),
    Row("T07", "brotli", 415, "unsupported-encoding", sent(GOOD, **{"Content-Encoding": "br"})),
    Row("T08", "gzip that becomes 100 MB", 413, "decompressed-too-large", sent(gzip.compress(bomb(100_000_000), 1), **{"Content-Encoding": "gzip"})),
    Row("T09", "gzip cut short", 400, "malformed-encoding", sent(gzip.compress(GOOD)[:-9], **{"Content-Encoding": "gzip"})),
    Row("T10", "gzip and more", 400, "malformed-encoding", sent(gzip.compress(GOOD) + b"more", **{"Content-Encoding": "gzip"})),
    Row("T10", "two members of gzip", 400, "malformed-encoding", sent(gzip.compress(GOOD) * 2, **{"Content-Encoding": "gzip"})),
    Row("T11", "gzip twice", 415, "unsupported-encoding", sent(GOOD, **{"Content-Encoding": "gzip, gzip"})),
    Row("T12", "zstd that becomes 1 GB", 413, "decompressed-too-large", sent(zstandard.compress(bomb(100_000_000)) , **{"Content-Encoding": "zstd"})),
    Row("T13", "60 MB", 413, "content-too-large", sent(b" " * 60_000_000)),
    Row("T14", "a length of 1 GB and nothing", 413, "content-too-large", on_wire("Content-Length: 1000000000")),
    Row("T15", "chunks past the limit", 413, "content-too-large", on_wire("Transfer-Encoding: chunked", body=(b"100000\r\n" + b" " * 0x100000 + b"\r\n") * 8)),
    Row("T16", "both lengths", 400, "malformed-http", on_wire("Content-Length: 2", "Transfer-Encoding: chunked", body=b"{}")),
    Row("T17", "two lengths", 400, "malformed-http", on_wire("Content-Length: 2", "Content-Length: 3", body=b"{}")),
    Row("T18", "a length below nothing", 400, "malformed-http", on_wire("Content-Length: -1")),
    Row("T19", "a header of 100 kB", 431, "malformed-http", on_wire("X-Long: " + "x" * 100_000)),
    Row("T20", "a query of 120 kB", 414, "malformed-http", on_wire(path="/v1/submissions?limit=" + "1" * 120_000, method="GET")),
    Row("T22", "a parameter twice", 400, "parameter-invalid", asked("GET", "/v1/submissions?limit=1&limit=2")),
    Row("T23", "%ff for a number", 400, "parameter-invalid", asked("GET", "/v1/submissions?limit=%ff")),
    Row("T24", "a way out of the address", 404, "not-found", asked("GET", "/v1/records/..%2f..%2fetc%2fpasswd")),
    Row("T25", "TRACE", 405, "method-not-allowed", asked("TRACE", "/v1/submissions")),
    Row("T26", "another method in a header", 405, "method-not-allowed", asked("PUT", "/v1/submissions", GOOD, **{"X-HTTP-Method-Override": "POST"})),
    Row("T29", "an answer as a picture", 406, "not-acceptable", asked("GET", "/v1/collections/cin/2025-26?la=845", Accept="image/png")),
    Row("T30", "a forged address", 401, "unauthenticated", asked("GET", "/v1/submissions", Authorization="", **{"X-Forwarded-For": "127.0.0.1"})),
)  # fmt: skip

TEXT: Final = (
    Row("E01", "a byte order mark", 400, "wrong-encoding", sent(b"\xef\xbb\xbf" + GOOD)),
    Row("E02", "UTF-16", 400, "wrong-encoding", sent(GOOD.decode().encode("utf-16"))),
    Row("E03", "Latin-1", 400, "wrong-encoding", sent(value(b'"\xe9"'))),
    Row("E04", "an overlong NUL", 400, "wrong-encoding", sent(value(b'"\xc0\x80"'))),
    Row("E05", "half of a pair", 400, "malformed-json", sent(value(b'"\\ud800"'))),
    Row("E07", "a raw control character", 400, "malformed-json", sent(value(b'"\x01"'))),
    Row("J01", "no JSON", 400, "malformed-json", sent(CANARY.encode())),
    Row("J02", "two documents", 400, "malformed-json", sent(GOOD * 2)),
    Row("J03", "null", 400, "not-a-payload", sent(b"null")),
    Row("J03", "an array", 400, "not-a-payload", sent(b"[]")),
    Row("J04", "NaN", 400, "malformed-json", sent(value(b"NaN"))),
    Row("J04", "Infinity", 400, "malformed-json", sent(value(b"-Infinity"))),
    Row("J05", "1e400", 400, "number-out-of-range", sent(value(b"1e400"))),
    Row("J06", "20 digits", 400, "number-out-of-range", sent(value(b"12345678901234567890"))),
    Row("J07", "5,000 digits", 400, "number-out-of-range", sent(value(b"9" * 5_000))),
    Row("J08", "33 levels", 400, "json-too-deep", sent(GOOD[:-1] + b',"x":' + b"[" * 40 + b"]" * 40 + b"}")),
    Row("J09", "100,000 levels", 400, "json-too-deep", sent(nested(100_000))),
    Row("J10", "a name twice", 400, "duplicate-key", sent(value(b'1,"surname":2'))),
    Row("J11", "a name twice, once in escapes", 400, "duplicate-key", sent(value(b'1,"\\u0073urname":2'))),
    Row("J12", "100,000 names beside the children", 413, "content-too-large", sent(payload(CHILD, **dict.fromkeys((f"{CANARY}{n}" for n in range(100_000)), 1)))),
    Row("J13", "10 million values", 413, "content-too-large", sent(b'{"header":[' + b"1," * 10_000_000 + b"1]}")),
)  # fmt: skip

RELEASES: Final = (
    Row("S07", "101 records of the pilot", 413, "batch-too-large", asked("POST", PILOT.format(la=LA), orjson.dumps([{"la_child_id": f"S07-{n}"} for n in range(101)]))),
    Row("S08", "an unknown release", 422, "unknown-standard-version", sent(payload(CHILD, header={"release": "9.9.9"}))),
    Row("S10", "a draft", 422, "unknown-standard-version", sent(payload(CHILD, header={"release": "2.0.0-draft"}))),
    Row("D13", "a time without a zone", 422, "body-malformed", sent(payload(CHILD, header={"extracted_at": "2024-03-31T01:30:00"}))),
    Row("I05", "an unknown authority", 403, "la-mismatch", sent(payload(CHILD, header={"local_authority": "999"}))),
    Row("X09", "another authority than the token's", 403, "la-mismatch", sent(payload(CHILD, header={"local_authority": OTHER}))),
    Row("X09", "another authority in the address", 403, "la-mismatch", asked("POST", PILOT.format(la=OTHER), b'[{"la_child_id":"X09"}]')),
    Row("X07", "purged and updated at once", 422, "cross-record", asked("POST", PILOT.format(la=LA), b'[{"la_child_id":"X07"},{"la_child_id":"X07","purge":true}]')),
)  # fmt: skip


def webhook(url: str) -> Ask:
    return asked("POST", "/v1/webhooks", orjson.dumps({"url": url}))


def twice(site: Site, **changes: str) -> tuple[Answer, Answer]:
    """Send something, then the same or other with the same key."""
    key = {"Idempotency-Key": f"key-{len(site.log())}"}
    first = site.send(payload({"person_id": "K02"}), **key)
    return first, site.send(payload({"person_id": changes.get("person", "K02")}), **key)


WRITES: Final = (
    Row("K01", "no Idempotency-Key", 400, "idempotency-key-missing", sent(GOOD, **{"Idempotency-Key": ""})),
    Row("K02", "the same key and body", 201, None, lambda site: twice(site)[1], kept=True),
    Row("K03", "the same key, another body", 422, "idempotency-key-reused", lambda site: twice(site, person="K03")[1], kept=True),
    Row("K06", "no If-Match", 428, "precondition-required", asked("PUT", "/v1/records/HELD", orjson.dumps({"document": {"person_id": "HELD"}, "reason": "x"}))),
    Row("K07", "a stale If-Match", 412, "precondition-failed", asked("PUT", "/v1/records/HELD", orjson.dumps({"document": {"person_id": "HELD"}, "reason": "x"}), **{"If-Match": '"stale"'})),
    Row("K08", "a weak If-Match", 412, "precondition-failed", lambda site: site.ask("PUT", "/v1/records/HELD", orjson.dumps({"document": {"person_id": "HELD"}, "reason": "x"}), **{"If-Match": "W/" + site.ask("GET", "/v1/records/HELD").headers["etag"]})),
    Row("A20", "a member that is not one's to set", 422, "unknown-field", asked("POST", "/v1/submissions/sub_x/withdrawal", b'{"reason":"x","state":"shared"}')),
)  # fmt: skip

RIGHTS: Final = (
    Row("A01", "no token", 401, "unauthenticated", asked("GET", "/v1/submissions", Authorization="")),
    Row("A02", "a token in the address", 401, "unauthenticated", lambda site: site.ask("GET", "/v1/submissions?access_token=" + spent(site)["Authorization"][7:], Authorization="")),
    Row("A03", "a token that is none", 401, "unauthenticated", asked("GET", "/v1/submissions", Authorization="Bearer a.b.c")),
    Row("A10", "another authority's submission", 404, "not-found", lambda site: site.ask("GET", f"/v1/submissions/{theirs(site)}"), kept=True),
    Row("A11", "no scope for it", 403, "insufficient-scope", lambda site: site.send(GOOD, **site.as_("la-submitter", scopes=frozenset({"submission:read"})))),
    Row("A15", "a consumer asks for a submission", 403, "insufficient-scope", lambda site: site.ask("GET", "/v1/submissions", **consumer(site))),
    Row("A19", "a machine approves", 403, "insufficient-scope", asked("POST", "/v1/submissions/sub_x/sign-off", b"{}")),
)  # fmt: skip


def spent(site: Site) -> dict[str, str]:
    """Return a token that nothing else is asked with."""
    return bearer(site.exchange, somebody(site.store, "la-submitter", of=LA))


def theirs(site: Site) -> str:
    """Return a submission of another authority."""
    sender = site.as_("la-submitter", of=OTHER)
    answer = site.send(payload({"person_id": "THEIRS"}, header={"local_authority": OTHER}), **sender)
    return str(answer.json["id"])


def consumer(site: Site) -> dict[str, str]:
    """Return the token of a consumer's machine."""
    return site.as_("consumer-client", of="ofsted")


def officer(site: Site) -> dict[str, str]:
    """Return the token of the authority's information officer."""
    return site.as_("la-information-officer", kind="person")


def purge(site: Site, person: str) -> Answer:
    """Have the officer purge a child that was just sent."""
    assert site.send(payload({"person_id": person})).status == 201
    return site.ask("POST", f"/v1/records/{person}/purge", b'{"reason":"x"}', **officer(site))


def purged_and_sent_again(site: Site) -> Answer:
    assert purge(site, "I11").status == 200
    return site.send(payload({"person_id": "I11"}))


def purged_under_hold(site: Site) -> Answer:
    site.ask("POST", "/v1/holds", b'{"reason":"x","person_id":"K10"}', **officer(site))
    return purge(site, "K10")


def the_same_number_elsewhere(site: Site) -> Answer:
    """Send a pupil number that another authority holds; that one has had the same answer."""
    child = {"person_id": "X06", "upn": "A123456789012", "date_of_birth": "2012-05-06"}
    sender = site.as_("la-submitter", of=OTHER)
    first = site.send(payload(child, header={"local_authority": OTHER}), **sender).json
    second = site.send(payload(child))
    assert first["counts"] == second.json["counts"]
    return second


def older(site: Site) -> Answer:
    now, before = ({"extracted_at": f"2026-11-{day}T00:00:00Z"} for day in (20, 19))
    assert site.send(payload({"person_id": "X08"}, header=now)).status == 201
    return site.send(payload({"person_id": "X08", "forename": CANARY}, header=before))


def of_another_client(site: Site) -> Answer:
    key = {"Idempotency-Key": "of-several"}
    first = site.send(payload({"person_id": "K05"}), **key)
    second = site.send(payload({"person_id": "K05"}), **key, **spent(site))
    assert (first.status, first.json["id"] == second.json["id"]) == (201, False)
    return second


def delegation_ended(site: Site) -> Answer:
    machine = somebody(site.store, "supplier", of="sup")
    principals.grant_delegation(site.store, LA, "sup", by="x")
    token = bearer(site.exchange, machine, acting_for=LA)
    principals.revoke_delegation(site.store, LA, "sup")
    return site.send(GOOD, **token)


def guesses(site: Site) -> Answer:
    """Guess at what is another's and at what nobody has: the same is said of both."""
    known, none = (
        site.ask("GET", f"/v1/submissions/{each}") for each in (theirs(site), "sub_01M8AKX7VR5E5TVTJZBSS0ZAET")
    )
    told = [{**each.json, "instance": ""} for each in (known, none)]
    assert told[0] == told[1]
    return none


# ---- who asks for a token ----


class Machine:
    """A machine of the authority with a key of its own, so that what is refused under it counts for nobody else."""

    def __init__(self, site: Site) -> None:
        self.site, self.key = site, OKPKey.generate_key("Ed25519", auto_kid=True)
        self.id = somebody(site.store, "la-submitter", of=LA, key=self.key)

    def assertion(self, header: dict[str, Any] | None = None, *, by: OKPKey | None = None, **claims: Any) -> str:
        """Return an assertion of it, or one of whoever has the key *by* and says that it is this one."""
        return self.site.assertion(by or self.key, self.id, header={"kid": self.key.kid, **(header or {})}, **claims)

    def ask(self, assertion: str, **form: str) -> Answer:
        """Ask for a token."""
        fields = {"grant_type": "client_credentials", "client_assertion": assertion, **form}
        kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        found = self.site.client.post("/v1/token", data={"client_assertion_type": kind, **fields})
        return Answer(found.status_code, {name.lower(): each for name, each in found.headers.items()}, found.content)


def token(header: dict[str, Any] | None = None, *, form: dict[str, str] | None = None, **claims: Any) -> Ask:
    """Ask for a token with an assertion that is wrong in one way."""

    def ask(site: Site) -> Answer:
        machine = Machine(site)
        return machine.ask(machine.assertion(header, **claims), **(form or {}))

    return ask


def of_somebody_else(site: Site) -> Answer:
    machine = Machine(site)
    return machine.ask(machine.assertion(by=OKPKey.generate_key("Ed25519")))


def in_the_header(site: Site) -> Answer:
    machine, other = Machine(site), OKPKey.generate_key("Ed25519")
    return machine.ask(machine.assertion({"jwk": other.as_dict(private=False)}, by=other))


def for_several(site: Site) -> Answer:
    return token(aud=[site.exchange.settings.url, "https://elsewhere.example"])(site)


def forged(alg: str, *, ours: bool = False) -> Ask:
    """Ask with an assertion that nobody signed, or whose secret is a key that anybody can read: ours, or its own."""

    def ask(site: Site) -> Answer:
        machine = Machine(site)
        public = site.exchange.keys.public_jwks["keys"][0] if ours else machine.key.as_dict(private=False)
        head = _coded(orjson.dumps({"alg": alg, "kid": machine.key.kid}))
        signed = f"{head}.{machine.assertion().split('.')[1]}"
        mac = hmac.digest(orjson.dumps(public), signed.encode(), "sha256") if alg == "HS256" else b""
        return machine.ask(f"{signed}.{_coded(mac)}")

    return ask


def _coded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def replayed(site: Site) -> Answer:
    machine = Machine(site)
    signed = machine.assertion()
    assert machine.ask(signed).status == 200
    return machine.ask(signed)


def five_bad_then_good(site: Site) -> Answer:
    machine = Machine(site)
    for _ in range(5):
        assert machine.ask(machine.assertion(by=OKPKey.generate_key("Ed25519"))).status == 401
    return machine.ask(machine.assertion())


def token_as_assertion(site: Site) -> Answer:
    return Machine(site).ask(site.submitter["Authorization"][7:])


def assertion_as_token(site: Site) -> Answer:
    return site.ask("GET", "/v1/submissions", Authorization=f"Bearer {Machine(site).assertion()}")


TOKENS: Final = (
    Row("A04", "no algorithm", 401, "invalid_client", forged("none")),
    Row("A04", "no algorithm, in other letters", 401, "invalid_client", forged("NoNe")),
    Row("A05", "our public key as a secret", 401, "invalid_client", forged("HS256", ours=True)),
    Row("A05", "its own public key as a secret", 401, "invalid_client", forged("HS256")),
    Row("A06", "another key under a known name", 401, "invalid_client", of_somebody_else),
    Row("A06", "a key in the header", 401, "invalid_client", in_the_header),
    Row(
        "A06", "the address of a key in the header", 401, "invalid_client", token({"jku": "https://attacker.example/"})
    ),
    Row("A06", "the address of a certificate", 401, "invalid_client", token({"x5u": "https://attacker.example/"})),
    Row("A07", "good for a year", 401, "invalid_client", token(exp=int(time.time()) + 365 * 86_400)),
    Row("A07", "the end as text", 401, "invalid_client", token(exp="soon")),
    Row("A07", "no end", 401, "invalid_client", token(exp=None)),
    Row("A08", "for another address", 401, "invalid_client", token(aud="https://elsewhere.example")),
    Row("A08", "for several", 401, "invalid_client", for_several),
    Row("A09", "a token as an assertion", 401, "invalid_client", token_as_assertion),
    Row("A09", "an assertion as a token", 401, "unauthenticated", assertion_as_token),
    Row("A12", "a scope that no role has", 400, "invalid_scope", token(form={"scope": "record:purge"})),
    Row("A13", "the same assertion again", 401, "invalid_client", replayed),
    Row("A23", "five bad ones, then a good one", 200, None, five_bad_then_good),
)

STATES: Final = (
    Row("I11", "a purged identifier", 409, "purged-identifier", purged_and_sent_again, kept=True),
    Row("X06", "a pupil number that another authority holds", 201, None, the_same_number_elsewhere, kept=True),
    Row("X08", "older than what is held", 409, "state-conflict", older, kept=True),
    Row("K05", "the same key of another client", 201, None, of_another_client, kept=True),
    Row("K10", "a purge under a hold", 409, "legal-hold", purged_under_hold, kept=True),
    Row("A14", "a delegation that ended", 403, "delegation-ended", delegation_ended),
    Row("A21", "guesses", 404, "not-found", guesses, kept=True),
    Row("A24", "a page of another site", 204, None, asked("OPTIONS", "/v1/submissions", Origin="https://attacker.example", **{"Access-Control-Request-Method": "POST"})),
    Row("W01", "http", 422, "webhook-url-rejected", webhook("http://203.0.113.5/")),
    Row("W03", "a private network", 422, "webhook-url-rejected", webhook("https://[fd00::1]/")),
    Row("W03", "another private network", 422, "webhook-url-rejected", webhook("https://100.64.0.1/")),
    Row("W03", "the address of a cloud's secrets", 422, "webhook-url-rejected", webhook("https://169.254.169.254/")),
    Row("W04", "a translated address", 422, "webhook-url-rejected", webhook("https://[64:ff9b::a00:1]/")),
    Row("W07", "a password in the address", 422, "webhook-url-rejected", webhook("https://user:pw@example.com/")),
    Row("O04", "a record", 200, None, asked("GET", "/v1/records/HELD")),
    Row("O06", "the head of a record", 200, None, asked("HEAD", "/v1/records/HELD")),
)  # fmt: skip


def hold(content: bytes) -> Ask:
    """Send something to a route that takes an object of ours."""
    return lambda site: site.ask("POST", "/v1/holds", content, **officer(site))


OBJECTS: Final = (
    Row("T01", "an empty body for an object", 400, "malformed-json", hold(b"")),
    Row("E01", "a byte order mark before an object", 400, "wrong-encoding", hold(b'\xef\xbb\xbf{"reason":"x"}')),
    Row("E03", "Latin-1 in an object", 400, "wrong-encoding", hold(b'{"reason":"\xe9"}')),
    Row("J04", "NaN in an object", 400, "malformed-json", hold(b'{"reason":NaN}')),
    Row("J09", "an object of 100,000 levels", 400, "json-too-deep", hold(b"[" * 100_000 + b"]" * 100_000)),
    Row("J10", "a name twice in an object", 400, "duplicate-key", hold(b'{"reason":"x","reason":"canary-q7x9"}')),
    Row("J13", "a large object", 413, "content-too-large", hold(b'{"reason":"' + b"x" * 1_000_000 + b'"}')),
    Row("J03", "an array for an object", 422, "body-malformed", hold(b"[]")),
    Row("S01", "an unknown member", 422, "unknown-field", hold(b'{"reason":"x","canary-q7x9":1}')),
    Row("S02", "a member missing", 422, "body-malformed", hold(b"{}")),
    Row("S03", "a number for a text", 422, "body-malformed", hold(b'{"reason":7}')),
)

ROWS: Final = (*TRANSPORT, *TEXT, *RELEASES, *WRITES, *RIGHTS, *TOKENS, *STATES, *OBJECTS)

CATALOGUE: Final = {"T": 30, "E": 10, "J": 15, "S": 20, "C": 8, "D": 13, "I": 11, "X": 10, "F": 13, "M": 8, "A": 24, "K": 11, "Q": 7, "W": 10, "O": 6}  # fmt: skip
"""How many rows the catalogue has of each kind."""

ELSEWHERE: Final = {
    "T21": "api/test_protocol.py::test_who_is_too_slow_is_told_so",
    "J15": "payload/test_json.py::test_what_cannot_be_read_is_refused_with_one_reason",
    "S18": "api/test_hostile.py::test_a_hostile_child_gets_a_short_clear_answer",
    "D12": "collection/test_api_return.py::test_the_window_says_who_is_in_it",
    "F01": "api/test_access_log.py::test_the_log_is_a_csv_that_runs_nothing",
    "F02": "report/test_csv.py::test_what_would_not_run_stays_as_it_is",
    "F03": "payload/test_workbook.py::test_cells_become_the_values_that_they_show",
    "F04": "payload/test_awkward.py::test_a_file_with_other_separators",
    "F05": "payload/test_awkward.py::test_a_file_in_windows_1252",
    "F06": "payload/test_csv.py::test_what_cannot_be_read_is_refused_with_its_line",
    "F07": "payload/test_assembly.py",
    "F08": "payload/test_source.py::test_a_file_of_somebody_else_is_held_to_the_limits",
    "F09": "payload/test_workbook.py::test_a_password_is_said_to_be_in_the_way",
    "F10": "payload/test_workbook.py::test_days_that_count_from_1904_are_not_mistaken",
    "F11": "payload/test_cells.py",
    "F12": "payload/test_awkward.py::test_a_workbook_with_a_hidden_sheet",
    "F13": "payload/test_source.py::test_a_zip_that_points_outside_itself_is_refused",
    **{f"M0{n}": "collection/test_xml.py::test_what_is_damaged_foreign_or_dangerous_is_refused" for n in range(1, 9)},
    "A16": "exchange/identity/test_tokens.py::test_an_agreement_that_is_suspended_stops_reading_at_once",
    "A17": "exchange/sharing/test_shares.py::test_what_is_not_agreed_is_neither_stored_nor_served",
    "A18": "exchange/sharing/test_sign_off.py::test_who_may_not_sign_off",
    "A22": "api/test_limits.py::test_one_request_too_many_is_refused_with_when_to_come_again",
    "K04": "exchange/submissions/test_request_keys.py::test_one_of_many_gets_the_key",
    "K09": "exchange/sharing/test_sign_off.py::test_a_submission_that_lands_meanwhile_is_not_signed_off",
    "K11": "reliability/test_network.py::test_a_request_ends_when_the_network_does_not_answer",
    "Q01": "test_sparql.py::test_service_never_reaches_another_host",
    "Q02": "test_sparql.py::test_hostile_queries_are_stopped_and_the_next_is_answered",
    "Q03": "test_sparql.py::test_calls_and_updates_are_forbidden",
    "Q04": "api/test_sparql_http.py::test_a_hostile_query_is_stopped",
    "Q05": "test_sparql.py::test_long_and_deep_queries_are_too_large",
    "Q06": "test_sparql.py::test_rows_over_the_limit_are_refused_in_every_type",
    "W02": "exchange/events/test_outbound.py::test_an_address_that_is_not_public_is_refused",
    "W05": "exchange/events/test_outbound.py::test_a_name_that_changes_its_mind_gains_nothing",
    "W06": "exchange/events/test_outbound.py::test_a_redirect_is_an_answer_like_any_other",
    "W08": "exchange/events/test_outbound.py::test_an_answer_is_cut_where_it_is_too_long_or_too_late",
    "W09": "exchange/events/test_webhooks.py::test_a_receiver_checks_with_the_secret_or_with_the_public_key",
    "W10": "exchange/events/test_webhooks.py::test_a_task_delivers_over_the_network",
    "O03": "api/test_front.py::test_a_fault_is_said_without_what_was_sent",
    "O05": "api/test_front.py::test_an_address_that_nobody_knows_is_not_in_the_log",
}
"""The test that proves a row which is no request to the exchange, or which needs more than one server."""

NOT_HERE: Final = {
    "T27": "TLS ends at the proxy in front of this server, which docs/operating.md tells to close port 80.",
    "T28": "No answer depends on Host: addresses in answers are those of the settings, so any Host gets the same.",
    "S09": "No release has been retired yet; a retired one stays readable, and its status stands in the headers.",
    **{
        f"S{n}": "No route takes a schema: schemas are built from the model and frozen in releases."
        for n in range(13, 18)
    },
    "I06": "The lists hold the days of each authority; no rule of the standard asks about a placement after its end.",
    "I10": "Every version of a child is kept with its day, so that a changed birth date shows in the history.",
    "X10": "A delta has the whole document of each child, so no rule lacks records.",
    "Q07": "There is no search by operators: words are looked for as they stand.",
}
"""Why a row cannot be tried here, and what there is instead."""


@contextmanager
def database(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Give the address of a database that has been set up."""
    if request.param == "postgres":
        with in_postgres(request.getfixturevalue("postgres_template")) as (url, _):
            yield url
    else:
        yield f"sqlite:///{shutil.copy2(request.getfixturevalue('sqlite_template'), folder / 'exchange.sqlite')}"


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Give a server over SQLite, then one over PostgreSQL, and a child that is held."""
    folder = tmp_path_factory.mktemp("site")
    with database(request, folder) as url, site_in(folder, url, **SETTINGS) as made:
        assert made.send(payload({"person_id": "HELD"})).status == 201
        before = made.megabytes()
        yield made
        assert made.megabytes() - before < MOST_MEGABYTES


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.row} {row.what}" for row in ROWS])
def test_a_request_is_answered_as_its_row_says(site: Site, row: Row) -> None:
    """With the problem, with nothing kept, nothing repeated, and one line in the log."""
    before = site.held()
    answer = row.ask(site)
    assert (answer.status, kind_of(answer)) == (row.status, row.kind), answer.body[:500]
    assert row.kept or site.held() == before
    assert CANARY not in f"{answer.body.decode()}{answer.headers}"
    assert len(answer.json.get("errors", ())) <= 50 if answer.body else True
    assert [line["status"] for line in site.lines_of(answer)] == [row.status]
    if row.row.startswith("O"):
        assert answer.headers["cache-control"] == "no-store"
        assert bool(answer.body) == (row.row == "O04")
    if answer.status == 401 and kind_of(answer) == "unauthenticated":
        assert answer.headers["www-authenticate"].startswith("Bearer")
    # The one address that is nobody's is answered like any other that there is not.
    assert row.row == "T24" or "access-control-allow-origin" not in answer.headers


def kind_of(answer: Answer) -> str | None:
    """Return the short name of the problem, or the error of a request for a token."""
    if not answer.body or answer.status < 300:
        return None
    told = answer.json
    return str(told.get("error") or told["type"].rpartition("/")[2])


def test_what_a_token_in_an_address_was_good_for_is_over(site: Site) -> None:
    """Row A02, second half: it was seen by others, so it is no longer taken."""
    token = spent(site)
    assert site.ask("GET", "/v1/submissions", **token).status == 200
    site.ask("GET", f"/v1/submissions?access_token={token['Authorization'][7:]}", Authorization="")
    assert site.ask("GET", "/v1/submissions", **token).status == 401


def test_each_record_is_found_by_its_rule(site: Site) -> None:
    """All rows of records in one payload: who fails the structure is refused, what rules find is told and kept."""
    children = [{"person_id": f"{wrong.row}-{number}", **wrong.child} for number, wrong in enumerate(RECORDS)]
    nobody = next(
        number
        for number, wrong in enumerate(RECORDS)
        if "person_id" in wrong.child and wrong.child["person_id"] is None
    )
    del children[nobody]["person_id"]
    answer = site.send(payload(*children))
    assert answer.status == 201
    links = answer.json["links"]
    report, outcomes = (
        site.ask("GET", links[name] + query) for name, query in (("report", ""), ("outcomes", "?limit=1000"))
    )
    found: dict[int, set[str]] = {}
    for problem in report.json["problems"]:
        place = re.match(r"/children/(\d+)", problem["place"]["pointer"])
        if place:
            found.setdefault(int(place[1]), set()).add(problem["rule"])
    became = {each["position"]: each for each in outcomes.json["outcomes"]}
    for number, wrong in enumerate(RECORDS):
        assert (became[number]["outcome"] != "refused") == wrong.held, wrong.what
        assert wrong.rule in {None, became[number].get("reason"), *found.get(number, ())}, (
            wrong.what,
            found.get(number),
        )
    assert CANARY not in f"{answer.body.decode()}{report.body.decode()}"
    e08 = next(f"E08-{number}" for number, wrong in enumerate(RECORDS) if wrong.row == "E08")
    assert site.ask("GET", f"/v1/records/{e08}").json["document"]["surname"] == "Zo\u00eb"


def test_nothing_that_was_sent_is_in_the_log(site: Site) -> None:
    """Rows O01 and O02. It runs after the others: of all that they sent, the log has none."""
    site.send(GOOD[:-1])
    log = site.server.log.read_text()
    assert CANARY not in log
    assert not [line for line in site.log() if line["event"] == "fault"]


def test_every_row_of_the_catalogue_is_accounted_for() -> None:
    """Proved here, proved by another test that there is, or with the reason why it does not apply."""
    here = {row.row for row in ROWS} | {wrong.row for wrong in RECORDS} | {"O01", "O02"}
    wanted = {f"{kind}{number:02}" for kind, count in CATALOGUE.items() for number in range(1, count + 1)}
    assert here | ELSEWHERE.keys() | NOT_HERE.keys() == wanted
    assert not (here | ELSEWHERE.keys()) & NOT_HERE.keys()
    for row, test in ELSEWHERE.items():
        file, _, name = test.partition("::")
        assert f"def {name}" in (Path(__file__).parents[1] / file).read_text(), row
