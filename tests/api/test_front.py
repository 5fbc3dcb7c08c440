"""What every request meets first: identifiers, the log, HEAD, and faults of our own."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
import structlog
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ssd_registry.api.front import Front
from ssd_registry.api.server import create_app

SECRET = "Canary Q7-lower"


async def _breaks_down(scope: Scope, receive: Receive, send: Send) -> None:
    del receive, send
    raise ValueError(f"{SECRET} {scope['path']}")


async def _breaks_off(scope: Scope, receive: Receive, send: Send) -> None:
    del scope, receive
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"begun"})
    raise ValueError(SECRET)


async def _answers(scope: Scope, receive: Receive, send: Send) -> None:
    await Response("body", headers={"X-Content-Type-Options": "mine"})(scope, receive, send)


def ask(app: Any, method: str = "GET", path: str = "/x") -> tuple[httpx.Response, list[Any]]:
    """Return the answer of *app* behind the front, and what was logged."""

    async def asking() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            return await client.request(method, path, headers={"X-Canary": SECRET})

    with structlog.testing.capture_logs() as logs:
        return asyncio.run(asking()), logs


def test_a_fault_is_said_without_what_was_sent() -> None:
    """500 is a problem; the log says where it happened, by the same identifier, and not the words of the fault."""
    response, logs = ask(Front(_breaks_down, frozenset()))
    assert (response.status_code, response.json()["type"]) == (500, "/problems/internal")
    fault, request = logs
    assert (fault["event"], fault["kind"]) == ("fault", "ValueError")
    assert any("_breaks_down" in place for place in fault["where"])
    assert request["status"] == 500
    assert {fault["request_id"], request["request_id"]} == {response.headers["x-request-id"]}
    assert SECRET not in f"{response.text}{logs}"


def test_a_fault_in_the_middle_of_an_answer_is_logged() -> None:
    """What has begun cannot become another answer."""
    response, logs = ask(Front(_breaks_off, frozenset()))
    assert response.status_code == 200
    assert [line["event"] for line in logs] == ["fault", "request"]
    assert SECRET not in str(logs)


def test_a_fault_in_a_route_is_a_problem() -> None:
    """The framework's own page of faults is never seen."""
    app = create_app()
    app.add_api_route("/breaks", lambda: 1 / 0, include_in_schema=False)
    response, logs = ask(Front(app, frozenset()), path="/breaks")
    assert (response.status_code, response.json()["type"]) == (500, "/problems/internal")
    assert logs[0]["kind"] == "ZeroDivisionError"
    assert response.headers["x-request-id"] == logs[0]["request_id"]


def test_a_server_that_is_not_ready_says_so() -> None:
    """Before the releases are loaded, and with a time to try again."""
    response, _ = ask(Front(create_app(), frozenset()), path="/readyz")
    assert (response.status_code, response.json()["type"]) == (503, "/problems/not-ready")
    assert int(response.headers["retry-after"]) > 0


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_headers_are_added_once(method: str) -> None:
    """What an answer says itself stays; HEAD has the length of the body and not the body."""
    response, (line,) = ask(Front(_answers, frozenset({"/x"})), method)
    assert response.headers.get_list("x-content-type-options") == ["mine"]
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["content-length"] == "4"
    assert response.text == ("body" if method == "GET" else "")
    assert (line["method"], line["route"]) == (method, "/x")


def test_an_address_that_nobody_knows_is_not_in_the_log() -> None:
    """Only the pattern of a route is, never the path or the query."""
    _, (line,) = ask(Front(create_app(), frozenset()), "GET", "/def/CANARY?name=CANARY")
    assert "CANARY" not in str(line)
    _, (line,) = ask(Front(create_app(), frozenset()), "CANARY", "/CANARY/nowhere")
    assert (line["route"], line["method"]) == ("unknown", "other")
