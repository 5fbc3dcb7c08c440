"""What no route of the exchange takes, on each kind of store: PostgreSQL cannot so much as be asked for U+0000."""

from __future__ import annotations

from ssd_registry.api import agreements, events, records, shares, submissions
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, somebody


def test_a_character_that_no_text_has_is_refused_before_the_store_is_asked(store: Store) -> None:
    """In an address, a parameter, and a body, in which the same letters after a backslash are text."""
    exchange = made_exchange(store)
    routers = (module.router for module in (agreements, submissions, shares, records, events))
    server = client_of(exchange_app(exchange, *routers))
    roles = ("la-approver", "la-information-officer", "la-submitter")
    headers = bearer(exchange, somebody(store, *roles, of="301", kind="person"))
    for address in ("agreements/%00", "submissions/sub_%00", "shares/%00", "records/%00", "webhooks/%00"):
        assert server.get(f"/v1/{address}", headers=headers).status_code == 404, address
    assert server.delete("/v1/holds/%00", headers=headers).status_code == 404
    asked = server.get("/v1/agreements?consumer=%00", headers=headers)
    assert (asked.status_code, asked.json()["type"]) == (400, "/problems/parameter-invalid")
    sent = {"headers": headers | {"Content-Type": "application/json"}}
    refused = server.post("/v1/holds", content=rb'{"reason": "a\u0000"}', **sent)  # type: ignore[arg-type]
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/body-malformed")
    taken = server.post("/v1/holds", content=rb'{"reason": "a\\u0000"}', **sent)  # type: ignore[arg-type]
    assert taken.status_code == 201, taken.text
