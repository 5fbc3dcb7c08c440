"""Requests made from the API's own document, by people with tokens: no fault, no leak, and answers as documented.

The document cannot know which identifiers there are, so some of those that it makes up are changed for ones that stand
for something, the caller's or another's. What an answer may not hold is looked for as in `canaries`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import httpx
import orjson
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from ssd_registry.api.server import openapi_document
from tests.api.exchange_app import URL
from tests.stores import in_postgres, opened

from . import ledger
from .canaries import _PEOPLE, AUTHORITIES, World, person
from .conftest import say

_CHECKS = [status_code_conformance, content_type_conformance, response_headers_conformance, response_schema_conformance]
_EXCHANGE = (
    r"^/v1/(submissions|sign-offs|shares|collections|records|holds|agreements|access-log|events|webhooks|token-info)"
)


@schemathesis.serializer("application/x-ndjson")
def as_lines(_: Any, value: Any) -> bytes:
    """Send a body of lines as it is."""
    return value.encode("utf-8", "replace") if isinstance(value, str) else orjson.dumps(value)


def _schema(examples: int, phases: tuple[str, ...]) -> Any:
    """Return the operations of the exchange, to be tried so often each."""
    names = ("examples", "coverage", "fuzzing", "stateful")
    config = {
        "generation": {"max-examples": examples, "deterministic": True, "database": "none"},
        "phases": {name: {"enabled": name in phases} for name in names},
    }
    document = orjson.loads(openapi_document())
    made = schemathesis.openapi.from_dict(document, config=SchemathesisConfig.from_dict(config))
    return made.include(path_regex=_EXCHANGE)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Give three authorities with something to see, on each kind of database."""
    if request.param == "sqlite":
        with closing(ledger.prepare(f"sqlite:///{tmp_path_factory.mktemp('world')}/exchange.sqlite")) as store:
            yield from _lived_in(World(store))
    else:
        template = request.getfixturevalue("postgres_template")
        with in_postgres(template) as (url, _), opened(url) as store:
            yield from _lived_in(World(store))


def _lived_in(world: World) -> Iterator[World]:
    for la in AUTHORITIES:
        world.send(la, by=f"la-submitter {la}", people=set(range(_PEOPLE)))
        world.share(la)
        world.hold(la, 0)
    world.requests = 0
    yield world
    say(f"{world.requests} requests")
    assert world.leaks == []
    assert world.faults == []


def _try(case: Any, world: World) -> None:
    """Send one generated request as somebody, about something that there may be."""
    number = world.requests = world.requests + 1
    callers, names = [*world.callers.values()], [*world.known]
    caller = callers[number % len(callers)]
    for name in case.path_parameters or {}:
        if number % 3:
            child = person(AUTHORITIES[number % 3], number % _PEOPLE)
            case.path_parameters[name] = child if name == "person_id" else names[number % len(names)]
    asked = case.as_transport_kwargs(
        base_url=URL, headers={**world.headers(caller), "Idempotency-Key": f"key-{number}"}
    )
    kept = {name: asked[name] for name in ("method", "url", "params", "headers", "cookies") if asked.get(name)}
    body = (
        {"content": asked["data"]}
        if asked.get("data") is not None
        else {"json": asked["json"]}
        if "json" in asked
        else {}
    )
    try:
        said = world.client.request(**kept, **body)
    except httpx.InvalidURL:
        return  # longer than the client itself sends
    world.look(caller, said, f"{said.request.url} {body} {case.path_parameters} {case.query}")
    case.validate_response(said, checks=_CHECKS)


@_schema(6, ("fuzzing",)).parametrize()
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_no_generated_request_finds_a_fault_or_a_leak(case: Any, world: World) -> None:
    """Whoever sends it."""
    _try(case, world)


@pytest.mark.soak
@_schema(250, ("examples", "coverage", "fuzzing")).parametrize()
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_no_generated_request_finds_a_fault_or_a_leak_for_long(case: Any, world: World) -> None:
    """Whoever sends it, and however often."""
    _try(case, world)
