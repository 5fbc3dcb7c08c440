"""Sign-off, shares, and reading what is shared, over HTTP."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
from fastapi.routing import APIRoute

from ssd_registry.api import agreements, records, shares
from ssd_registry.exchange.sharing.terms import Agreement
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, organisation, somebody
from tests.exchange.shared import CONSUMER, ITEMS, LA, World, cin, sample, terms

PATH = f"/v1/collections/ssd/current?la={LA}"
LABELS = ("SSD-Share", "SSD-Agreement", "SSD-Authority", "SSD-Verdict", "SSD-Release", "SSD-SHA256")


@dataclass
class Setting:
    """A world with a client of it, an approver, and a consumer's machine under an agreement."""

    world: World
    client: httpx.Client
    approver: dict[str, str]
    machine: str
    reader: dict[str, str] = field(default_factory=dict)

    def call(self, method: str, path: str, status: int, who: dict[str, str] | None = None, **more: Any) -> Any:
        """Call as the approver, or as *who*, and return the answer's body."""
        found = self.client.request(method, path, headers=who or self.approver, **more)
        assert found.status_code == status, found.text
        assert found.headers["cache-control"] == "no-store"
        return found.json()

    def read(self, path: str = PATH, status: int = 200, **headers: str) -> httpx.Response:
        """Read as the consumer."""
        found = self.client.get(path, headers={**self.reader, **headers})
        assert found.status_code == status, found.text
        return found

    def shared(self, document: Agreement | None = None, children: int = 6) -> Any:
        """Submit, agree, sign off and share, the last two over HTTP; return the share."""
        agreed = document or terms()
        submission, agreement = self.world.submit(sample(children)), self.world.agree(agreed)
        self.reader = bearer(self.world.exchange, self.machine, agreement=agreement)
        wish = {"collection": agreed.collection, "period": agreed.periods[0]}
        path = f"/v1/submissions/{submission}/sign-off"
        seen = self.call("POST", f"{path}?dry_run=true", 200, json=wish)
        notes = {each["rule"]: "Looked at, and right." for each in seen["queries"]}
        signed = self.call("POST", path, 201, json={**wish, "statement": "Right.", "notes": notes})
        assert signed["sha256"] == seen["sha256"]
        return self.call("POST", "/v1/shares", 201, json={"agreement": agreement, "sign_off": signed["id"]})


@pytest.fixture
def setting(sqlite_store: Store) -> Setting:
    """Give a world, its approver and a consumer's machine."""
    world = World(sqlite_store)
    approver = bearer(world.exchange, somebody(sqlite_store, "la-approver", of=LA, kind="person"))
    machine = somebody(sqlite_store, "consumer-client", of=CONSUMER)
    return Setting(world, client_of(exchange_app(world.exchange, shares.router)), approver, machine)


def test_from_sign_off_to_revocation(setting: Setting) -> None:
    """What is signed off is shared, read with its labels, and gone once it is revoked."""
    made = setting.shared()
    assert setting.call("GET", "/v1/shares", 200)["shares"] == [made]
    assert setting.call("GET", f"/v1/shares/{made['id']}", 200, setting.reader) == made
    (signed,) = setting.call("GET", "/v1/sign-offs", 200)["sign_offs"]
    assert setting.call("GET", f"/v1/sign-offs/{signed['id']}", 200) == signed
    (readable,) = setting.call("GET", "/v1/collections", 200, setting.reader)["collections"]
    assert (readable["share"], readable["url"]) == (made["id"], f"/v1/collections/ssd/current?la={LA}")
    found = setting.read(readable["url"])
    labels = [made["id"], made["agreement"], LA, "clean", "1.0.0", made["sha256"]]
    assert [found.headers[name] for name in LABELS] == labels
    assert setting.call("POST", f"/v1/shares/{made['id']}/revocation", 200)["state"] == "revoked"
    gone = setting.read(status=410).json()
    assert (gone["type"], setting.call("GET", "/v1/collections", 200, setting.reader)["collections"]) == (
        "/problems/share-ended",
        [],
    )


def test_pages_follow_one_another_by_link(setting: Setting) -> None:
    """Their records together are the lines that the checksum was made of."""
    made = setting.shared()
    path, records = f"{PATH}&limit=3", []
    while path:
        found = setting.read(path)
        records += found.json()["records"]
        link = found.headers.get("link", "")
        path = link[1 : link.index(">")] if link else ""
    lines = [orjson.dumps(each, option=orjson.OPT_SORT_KEYS) + b"\n" for each in records]
    assert len(lines) == 7
    assert hashlib.sha256(b"".join(lines)).hexdigest() == made["sha256"]


def test_a_stream_hashes_to_what_was_approved(setting: Setting) -> None:
    """Between the first line and the last, which says that it is whole."""
    made = setting.shared()
    found = setting.read(Accept="application/x-ndjson")
    first, *lines, last = found.content.splitlines(keepends=True)
    assert orjson.loads(first)["about"]["verdict"] == "clean"
    assert orjson.loads(last) == {"end": {"share": made["id"], "rows": 6}}
    assert hashlib.sha256(b"".join(lines)).hexdigest() == made["sha256"]
    assert found.headers["SSD-SHA256"] == made["sha256"]


FORMS = [
    (f"{PATH}&form=csv&table=ssd_person", "*/*", "text/csv; charset=utf-8", b"ssd_child,pers_person_id"),
    (f"{PATH}&table=ssd_person", "text/csv", "text/csv; charset=utf-8", b"ssd_child,pers_person_id"),
    (f"{PATH}&form=own", "*/*", "application/json", b'{"about":{'),
    (f"{PATH}&form=ndjson&fields={ITEMS[1]}", "*/*", "application/x-ndjson", b'{"about":{'),
]


def test_forms_by_parameter_or_by_accept(setting: Setting) -> None:
    """Each with the labels, and a name that says how good it was found."""
    setting.shared()
    for path, accept, media_type, begins in FORMS:
        found = setting.read(path, Accept=accept)
        assert found.headers["content-type"] == media_type
        assert found.content.startswith(begins)
        assert all(found.headers[name] for name in LABELS)
        assert media_type == "application/x-ndjson" or "-clean" in found.headers["content-disposition"]


def test_a_census_is_given_as_xml(setting: Setting) -> None:
    """As its own file, by Accept or by form."""
    setting.shared(cin(), children=30)
    path = f"/v1/collections/cin/2025-26?la={LA}"
    for found in (setting.read(path, Accept="application/xml"), setting.read(f"{path}&form=own")):
        assert found.headers["content-type"].startswith("application/xml")
        assert found.content.startswith(b"<?xml")
    assert setting.read(path, status=406, Accept="image/png").json()["type"] == "/problems/not-acceptable"


REFUSED = [
    (f"{PATH}&fields=ssd_person.pers_forename", 403, "item-not-agreed"),
    (f"{PATH}&form=csv", 400, "parameter-invalid"),
    (f"{PATH}&form=ndjson&cursor=x", 400, "parameter-invalid"),
    (f"{PATH}&cursor=x", 400, "cursor-malformed"),
    (f"{PATH}&limit=1001", 400, "parameter-invalid"),
    (f"{PATH}&limit=0", 400, "parameter-invalid"),
    (f"{PATH}&fileds=x", 400, "unknown-parameter"),
    ("/v1/collections/ssd/current", 400, "parameter-invalid"),
    ("/v1/collections/ssd/current?la=302", 403, "agreement-not-in-force"),
    (f"/v1/collections/cin/2025-26?la={LA}", 404, "not-found"),
    (f"/v1/collections/cin/1999-00?la={LA}", 404, "unknown-return"),
    ("/v1/shares/shr_nobody", 404, "not-found"),
    ("/v1/sign-offs/sgn_nobody", 404, "not-found"),
    (f"{PATH.replace('?', '/changes?')}&since=shr_nobody", 400, "cursor-malformed"),
]


def test_what_a_consumer_is_refused(setting: Setting) -> None:
    """Each with its own kind of problem, and nothing of a child."""
    setting.shared()
    for path, status, kind in REFUSED:
        found = setting.read(path, status=status)
        assert found.json()["type"] == f"/problems/{kind}"
        assert "C000000" not in found.text


def test_another_authority_finds_nothing(setting: Setting) -> None:
    """What is not its own looks just like what is not there."""
    made = setting.shared()
    organisation(setting.world.store, "302", "authority")
    other = bearer(setting.world.exchange, somebody(setting.world.store, "la-approver", of="302", kind="person"))
    (signed,) = setting.call("GET", "/v1/sign-offs", 200)["sign_offs"]
    wish = {"collection": "ssd", "period": "current"}
    for method, known, unknown, body in (
        ("GET", f"/v1/shares/{made['id']}", "/v1/shares/shr_x", None),
        ("GET", f"/v1/sign-offs/{signed['id']}", "/v1/sign-offs/sgn_x", None),
        ("POST", f"/v1/shares/{made['id']}/revocation", "/v1/shares/shr_x/revocation", None),
        ("POST", f"/v1/submissions/{signed['submission']}/sign-off", "/v1/submissions/sub_x/sign-off", wish),
    ):
        answers = [setting.call(method, path, 404, other, json=body) for path in (known, unknown)]
        assert len({orjson.dumps({**each, "instance": ""}) for each in answers}) == 1
    assert setting.call("GET", "/v1/shares", 200, other)["shares"] == []


def test_changes_are_told(setting: Setting) -> None:
    """Since a share that somebody has."""
    made = setting.shared()
    found = setting.call("GET", f"{PATH.replace('?', '/changes?')}&since={made['id']}", 200, setting.reader)
    empty = {"from": made["id"], "to": made["id"], "added": [], "changed": [], "gone": []}
    assert found == {"changes": [], "records": empty, "next": made["id"]}


def test_machines_sign_nothing_off(setting: Setting) -> None:
    """A consumer's machine neither signs off, shares nor revokes."""
    made = setting.shared()
    body = {"collection": "ssd", "period": "current"}
    for path in ("/v1/submissions/sub_x/sign-off", "/v1/shares", f"/v1/shares/{made['id']}/revocation"):
        assert setting.call("POST", path, 403, setting.reader, json=body)["type"] == "/problems/insufficient-scope"


def addresses(known: dict[str, str]) -> list[tuple[str, str]]:
    """Return every route of the exchange's that has anything of children, with what is *known* in its place."""
    found = []
    for route in (*shares.router.routes, *records.router.routes, *agreements.router.routes):
        assert isinstance(route, APIRoute)
        path = route.path
        for name, value in known.items():
            path = path.replace(f"{{{name}}}", value)
        found += [(method, path) for method in route.methods or ()]
    return found


def test_a_consumer_sees_a_child_nowhere_but_in_what_is_shared(setting: Setting) -> None:
    """Every route with every identifier there is, at every stage, as a consumer's machine (INV1)."""
    world = setting.world
    setting.client = client_of(exchange_app(world.exchange, shares.router, records.router, agreements.router))
    submission, agreement = world.submit(sample(6)), world.agree()
    setting.reader = bearer(world.exchange, setting.machine, agreement=agreement)
    known = {"submission": submission, "agreement": agreement, "person_id": "C0000001", "name": "ssd"}
    known |= {"period": "current", "sign_off": "sgn_none", "share": "shr_none", "hold": "hld_none"}
    seen: dict[str, set[str]] = {}

    def look(stage: str) -> None:
        seen[stage] = set()
        for method, path in addresses(known):
            asked = f"{path}?la={LA}" if "/collections/" in path else path
            found = setting.client.request(method, asked, headers=setting.reader, json={} if method != "GET" else None)
            assert found.status_code < 500, path
            if "C000000" in found.text + str(found.headers):
                seen[stage].add(path)

    look("submitted")
    signed = world.sign(submission)
    known["sign_off"] = signed.id
    look("signed off")
    made = world.share(agreement, signed)
    known["share"] = made.id
    look("shared")
    setting.call("POST", f"/v1/shares/{made.id}/revocation", 200)
    look("revoked")
    assert seen == {
        "submitted": set(),
        "signed off": set(),
        "shared": {"/v1/collections/ssd/current"},
        "revoked": set(),
    }


def test_a_stream_is_sent_many_lines_at_a_time() -> None:
    """In order and to the last."""
    lines = [b"%d\n" % number for number in range(250)]
    parts = list(shares._together(iter(lines)))
    assert [part.count(b"\n") for part in parts] == [100, 100, 50]
    assert b"".join(parts) == b"".join(lines)
