"""An authority says over HTTP which suppliers act for it."""

from __future__ import annotations

from ssd_registry.api import delegations
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, organisation, somebody


def test_an_approver_lets_a_supplier_act_and_takes_it_back(store: Store) -> None:
    """On each kind of store; the supplier's token ends with it."""
    exchange = made_exchange(store)
    server = client_of(exchange_app(exchange, delegations.router))
    approver = bearer(exchange, somebody(store, "la-approver", of="301", kind="person"))
    supplier = somebody(store, "supplier", of="acme")
    granted = server.put("/v1/delegations/acme", headers=approver)
    assert (granted.status_code, granted.json()["la"], granted.json()["supplier"]) == (200, "301", "acme")
    assert principals.delegations(store, supplier="acme")[0].revoked_at is None
    assert server.get("/v1/delegations", headers=bearer(exchange, supplier, acting_for="301")).status_code == 403
    revoked = server.delete("/v1/delegations/acme", headers=approver)
    assert revoked.json()["revoked_at"]
    listed = server.get("/v1/delegations", headers=approver)
    assert listed.json() == {"delegations": [revoked.json()]}
    assert listed.headers["cache-control"] == "no-store"
    answer = server.get("/v1/delegations", headers=bearer(exchange, supplier, acting_for="301"))
    assert answer.json()["type"] == "/problems/delegation-ended"


def test_only_a_supplier_that_there_is_acts_for_anybody(store: Store) -> None:
    """What was sent is not repeated where it is no name."""
    exchange = made_exchange(store)
    server = client_of(exchange_app(exchange, delegations.router))
    approver = bearer(exchange, somebody(store, "la-approver", of="301", kind="person"))
    organisation(store, "dfe", "consumer")
    for supplier in ("nobody", "dfe", "301", "%00", "a%00", "%F0%9F%91%B6", "Robert');--"):
        for method in ("PUT", "DELETE"):
            answer = server.request(method, f"/v1/delegations/{supplier}", headers=approver)
            assert answer.status_code == 404
            assert "Robert" not in answer.text


def test_a_submitter_sees_and_does_not_grant(sqlite_store: Store) -> None:
    """That is for approvers, who are people."""
    exchange = made_exchange(sqlite_store)
    server = client_of(exchange_app(exchange, delegations.router))
    submitter = bearer(exchange, somebody(sqlite_store, "la-submitter", of="301"))
    organisation(sqlite_store, "acme", "supplier")
    assert server.get("/v1/delegations", headers=submitter).json() == {"delegations": []}
    assert server.put("/v1/delegations/acme", headers=submitter).status_code == 403
