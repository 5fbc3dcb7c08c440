"""Single records over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from ssd_registry.api import records
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, organisation, somebody
from tests.exchange.shared import LA, World, sample

CHILD = "/v1/records/C0000002"
WHY = {"reason": "Asked to"}


@dataclass
class Setting:
    """A world with a client of it, an information officer and a submitter."""

    world: World
    client: httpx.Client
    officer: dict[str, str]
    submitter: dict[str, str]

    def call(self, method: str, path: str, status: int = 200, who: dict[str, str] | None = None, **more: Any) -> Any:
        """Call as the officer, or as *who*; return the answer's body."""
        headers = {**(who or self.officer), **more.pop("headers", {})}
        found = self.client.request(method, path, headers=headers, **more)
        assert found.status_code == status, found.text
        assert found.headers["cache-control"] == "no-store"
        return found.json()


@pytest.fixture
def setting(sqlite_store: Store) -> Setting:
    """Give an authority with six children, and its people."""
    world = World(sqlite_store)
    world.submit(sample(6))
    people = [
        bearer(world.exchange, somebody(sqlite_store, role, of=LA, kind="person"))
        for role in ("la-information-officer", "la-submitter")
    ]
    return Setting(world, client_of(exchange_app(world.exchange, records.router)), *people)


def test_children_are_listed_and_the_next_page_is_linked(setting: Setting) -> None:
    """The link goes on where the page ends."""
    found = setting.client.get("/v1/records?limit=4&state=held", headers=setting.officer)
    assert [each["person_id"] for each in found.json()["records"]] == [f"C000000{number}" for number in range(1, 5)]
    link = found.headers["link"]
    rest = setting.call("GET", link[1 : link.index(">")])
    assert ([each["person_id"] for each in rest["records"]], rest["next"]) == (["C0000005", "C0000006"], None)


def test_a_record_is_corrected_with_its_etag(setting: Setting) -> None:
    """428 without one, 412 with that of another version, and the record as it was stays in reach."""
    first = setting.client.get(CHILD, headers=setting.officer)
    tag = first.headers["etag"]
    body = {"document": {**first.json()["document"], "sex": "U"}, "reason": "Wrong sex"}
    before = (datetime.now(UTC) - timedelta(seconds=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    who = setting.submitter
    assert setting.call("PUT", CHILD, 428, who, json=body)["type"] == "/problems/precondition-required"
    assert setting.call("PUT", CHILD, 428, who, json=body, headers={"If-Match": "*"})
    assert setting.call("PUT", CHILD, 412, who, json=body, headers={"If-Match": '"0"'})
    done = setting.client.put(CHILD, json=body, headers={**who, "If-Match": tag})
    assert (done.status_code, done.json()["version"]) == (200, 2)
    second = setting.client.get(CHILD, headers=setting.officer)
    assert (second.headers["etag"], second.json()["document"]["sex"]) == (done.headers["etag"], "U")
    history = setting.call("GET", f"{CHILD}/history")["versions"]
    assert [each["change"] for each in history] == ["submitted", "corrected"]
    setting.call("GET", f"{CHILD}?on=2020-01-01", 404)
    assert setting.call("GET", f"{CHILD}?known_at=2020-01-01T00:00:00Z", 404)["type"] == "/problems/not-found"
    assert before < datetime.now(UTC).isoformat()


def test_the_verbs_and_holds(setting: Setting) -> None:
    """Withdrawn, restored, held back, purged."""
    who = setting.submitter
    assert setting.call("POST", f"{CHILD}/withdrawal", 200, who, json=WHY)["done"] == "withdrawn"
    assert setting.call("GET", CHILD)["state"] == "withdrawn"
    assert setting.call("POST", f"{CHILD}/restoration", json=WHY)["done"] == "restored"
    hold = setting.call("POST", "/v1/holds", 201, json={**WHY, "person_id": "C0000002"})
    assert setting.call("POST", f"{CHILD}/purge", 409, json=WHY)["type"] == "/problems/legal-hold"
    assert setting.call("DELETE", f"/v1/holds/{hold['id']}")["lifted_at"]
    assert setting.call("POST", f"{CHILD}/purge", json=WHY)["done"] == "purged"
    setting.call("GET", CHILD, 404)
    assert [each["id"] for each in setting.call("GET", "/v1/holds")["holds"]] == [hold["id"]]


REFUSED: list[tuple[str, str, int, Any]] = [
    ("GET", f"{CHILD}?known_at=2020-01-01T00:00:00", 400, None),
    ("GET", f"{CHILD}?known_at=0001-01-01T00:00:00%2B14:00", 400, None),
    ("GET", f"{CHILD}?on=1%20April", 400, None),
    ("GET", "/v1/records?cursor=x", 400, None),
    ("GET", "/v1/records?state=gone", 400, None),
    ("GET", "/v1/records/nobody", 404, None),
    ("POST", f"{CHILD}/purge", 422, {"reason": ""}),
    ("POST", f"{CHILD}/purge", 422, {}),
    ("POST", f"{CHILD}/purge", 422, {"reason": "Asked to", "SECRET": 1}),
    ("POST", "/v1/records/nobody/purge", 404, WHY),
    ("PUT", CHILD, 403, {"document": {}, "reason": "Wrong"}),
    ("DELETE", "/v1/holds/hld_nobody", 404, None),
]


def test_what_is_refused(setting: Setting) -> None:
    """Each in words, and without what was sent."""
    for method, path, status, body in REFUSED:
        found = setting.call(method, path, status, json=body)
        assert found["status"] == status
        assert "SECRET" not in str(found)


def test_a_day_of_a_correction_is_written_as_one(setting: Setting) -> None:
    """And not in words."""
    body = {"document": {}, "reason": "Wrong", "valid_from": "1 April"}
    setting.call("PUT", CHILD, 422, setting.submitter, json=body, headers={"If-Match": '"0"'})


def test_another_authority_finds_nothing(setting: Setting) -> None:
    """Whatever is done, the child looks like one that is not there."""
    organisation(setting.world.store, "302", "authority")
    other = bearer(
        setting.world.exchange, somebody(setting.world.store, "la-information-officer", of="302", kind="person")
    )
    for method, end, body, status in (
        ("GET", "", None, 404),
        ("GET", "/history", None, 404),
        ("POST", "/purge", WHY, 404),
        ("POST", "/restoration", WHY, 409),
    ):
        answers = [
            {**setting.call(method, f"/v1/records/{child}{end}", status, other, json=body), "instance": ""}
            for child in ("C0000002", "nobody")
        ]
        assert answers[0] == answers[1]
