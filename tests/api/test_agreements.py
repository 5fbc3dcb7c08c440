"""Agreements over HTTP: the public register, proposing, signing and suspending."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import dataclass
from typing import Any

import httpx
import msgspec
import pytest

from ssd_registry.api import agreements
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, somebody
from tests.exchange.shared import CONSUMER, ITEMS, LA, World, terms


@dataclass
class Setting:
    """A world with a client of it, and those who take part."""

    world: World
    client: httpx.Client
    owner: dict[str, str]
    approver: dict[str, str]

    def propose(self, status: int = 201, *, path: str = "/v1/agreements", **changes: Any) -> Any:
        """Propose an agreement as its consumer's owner; return the answer's body."""
        body = msgspec.to_builtins(terms(**changes))
        found = self.client.post(path, json=body, headers=self.owner)
        assert found.status_code == status, found.text
        return found.json()

    def sign(self, agreement: dict[str, Any], status: int = 201) -> Any:
        """Sign it for the authority."""
        path = f"/v1/agreements/{agreement['id']}/signatures"
        found = self.client.post(path, json={"sha256": agreement["sha256"]}, headers=self.approver)
        assert found.status_code == status, found.text
        return found.json()


@pytest.fixture
def setting(sqlite_store: Store) -> Setting:
    """Give a world, and who proposes and signs in it."""
    world = World(sqlite_store)
    people = [
        bearer(world.exchange, somebody(sqlite_store, role, of=of, kind="person"))
        for role, of in (("consumer-owner", CONSUMER), ("la-approver", LA))
    ]
    return Setting(world, client_of(exchange_app(world.exchange, agreements.router)), *people)


def test_an_agreement_from_proposal_to_suspension(setting: Setting) -> None:
    """Everybody can follow it in the register, without a token."""
    contacts = [{"name": "A. Person", "email": "a.person@example.org"}]
    made = setting.propose(contacts=contacts, title="Ynys Môn")["agreement"]
    assert (made["state"], made["signatures"]) == ("proposed", [])
    signed = setting.sign(made)
    assert [(each["la"], each["sha256"]) for each in signed["signatures"]] == [(LA, made["sha256"])]
    wider = setting.propose(path=f"/v1/agreements/{made['id']}/versions", retention_days=400)
    assert (len(wider["widened"]), wider["kept"]) == (1, [])
    narrower = setting.propose(path=f"/v1/agreements/{made['id']}/versions", retention_days=400, items=ITEMS[:1])
    assert (narrower["widened"], narrower["kept"]) == ([], [])
    shown = setting.client.get(f"/v1/agreements/{made['id']}").json()
    for each in (shown["agreement"], *shown["earlier"]):
        text = json.dumps(each["terms"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == each["sha256"]
    assert [shown["agreement"]["version"], *(each["version"] for each in shown["earlier"])] == [3, 2, 1]
    suspended = setting.client.post(f"/v1/agreements/{made['id']}/suspension", headers=setting.approver)
    assert suspended.status_code == 200
    again = setting.client.post(f"/v1/agreements/{made['id']}/suspension", headers=setting.approver)
    assert (again.status_code, again.json()["type"]) == (409, "/problems/state-conflict")
    register = setting.client.get("/v1/agreements")
    assert register.headers["cache-control"] == "no-cache"
    assert [each["id"] for each in register.json()["agreements"]] == [made["id"]]
    assert "example.org" not in register.text + setting.client.get(f"/v1/agreements/{made['id']}").text


def test_the_register_is_csv_for_who_asks(setting: Setting) -> None:
    """With who has signed and when, and no cell that a spreadsheet would run."""
    made = setting.propose(title="=HYPERLINK(1)")["agreement"]
    setting.sign(made)
    found = setting.client.get("/v1/agreements", headers={"Accept": "text/csv"})
    assert found.headers["content-type"] == "text/csv; charset=utf-8"
    (row,) = csv.DictReader(io.StringIO(found.content.decode("utf-8-sig"), newline=""))
    assert (row["title"], row["consumer"], row["state"]) == ("'=HYPERLINK(1)", CONSUMER, "in-force")
    assert row["signed"].startswith(f"{LA} 20")
    assert row["legal_basis"].endswith("(to be confirmed)")
    assert setting.client.get("/v1/agreements", headers={"Accept": "image/png"}).status_code == 406


def test_all_that_is_wrong_with_an_agreement_is_told(setting: Setting) -> None:
    """Each with its place; members that are not known are refused before that."""
    told = setting.propose(422, title="", retention_days=0, items=["ssd_person.pers_shoe_size"])
    assert told["type"] == "/problems/agreement-malformed"
    assert {each["pointer"] for each in told["errors"]} == {"/title", "/retention_days", "/items/0/name"}
    body = {**msgspec.to_builtins(terms()), "SECRET": 1}
    found = setting.client.post("/v1/agreements", json=body, headers=setting.owner)
    assert (found.status_code, found.json()["type"], "SECRET" in found.text) == (422, "/problems/unknown-field", False)


def test_who_may_not(setting: Setting) -> None:
    """Nobody proposes for another consumer, an approver does not propose, and an owner does not sign."""
    body = msgspec.to_builtins(terms(consumer="dfe"))
    made = setting.propose()["agreement"]
    client, sign = setting.client, f"/v1/agreements/{made['id']}/signatures"
    assert client.post("/v1/agreements", json=body, headers=setting.owner).status_code == 404
    assert client.post("/v1/agreements", json=body, headers=setting.approver).status_code == 403
    assert client.post(sign, json={"sha256": made["sha256"]}, headers=setting.owner).status_code == 403
    assert client.post(sign, json={"sha256": made["sha256"]}).status_code == 401
    assert client.get("/v1/agreements/agr_nobody").status_code == 404
