"""Who sends a request, and whether its route is open to them: each route of the exchange declares its action."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, Final

import structlog
from fastapi import FastAPI, Security
from fastapi.dependencies.models import Dependant
from fastapi.openapi.models import OAuth2, OAuthFlowClientCredentials, OAuthFlows
from fastapi.routing import APIRoute
from fastapi.security.base import SecurityBase
from starlette.requests import Request
from starlette.routing import BaseRoute, Mount, Route

from ssd_registry.api.exchange import exchange_of, run
from ssd_registry.api.problems import Refused
from ssd_registry.errors import ExchangeRefused, SsdError
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import ACTIONS, Denied, Principal, Resource, decide
from ssd_registry.exchange.identity.tokens import authenticate, spurn

SCHEME: Final = "token"
"""What the way of showing who one is is called in OpenAPI."""

IN_ADDRESS: Final = "access_token"
"""The parameter in which tokens do not belong: addresses are kept in logs and histories."""

OPEN_TAGS: Final = frozenset({"meta", "releases", "returns", "validations", "vocabulary"})
"""The routes that ask nobody who they are: those of the registry itself."""

OPEN_PATHS: Final = frozenset(
    {"/v1/validations", "/sparql", "/v1/token", "/.well-known/jwks.json", "/.well-known/oauth-authorization-server"}
)
"""Those that the framework knows by their paths only, and where tokens are had."""

_LONGEST: Final = 16 * 1024


class Gate(SecurityBase):
    """Lets those through who may do *action* with something; with what, the handler asks once it knows (`enforce`)."""

    def __init__(self, action: str) -> None:
        rule = ACTIONS[action]
        self.action = action
        self.scheme_name = SCHEME
        scopes = {name: each.what for name, each in ACTIONS.items() if each.scoped and not each.public}
        flow = OAuthFlowClientCredentials(tokenUrl="/v1/token", scopes=scopes)
        self.model = OAuth2(
            flows=OAuthFlows(clientCredentials=flow),
            description="A token of POST /v1/token, for which the client signs an assertion (private_key_jwt).",
        )
        self.scopes = [action] if rule.scoped else []

    async def __call__(self, request: Request) -> Principal:
        """Return who sends the request, or raise."""
        exchange = exchange_of(request)
        token = _bearer(request)
        caller: Principal = await run(request, authenticate, exchange.store, exchange.keys, exchange.settings, token)
        request.state.caller = caller
        decided = decide(caller, self.action, Resource())
        denied = decided if isinstance(decided, Denied) else None
        structlog.get_logger().info(
            "access",
            action=self.action,
            allowed=denied is None,
            reason=denied.reason if denied else None,
            principal=caller.id,
            organisation=caller.organisation,
            acting_for=caller.la,
            agreement=caller.agreement,
        )
        if denied:
            raise ExchangeRefused(denied.message, kind=denied.kind)
        return caller


class Open:
    """Lets everybody through: the action is public."""

    def __init__(self, action: str) -> None:
        self.action = action

    async def __call__(self) -> None:
        """Ask for nothing."""


def allowed(action: str) -> Any:
    """Return the dependency of a route for *action*: who sends the request, or None where everybody may."""
    if ACTIONS[action].public:
        return Security(Open(action))
    gate = Gate(action)
    return Security(gate, scopes=gate.scopes)


def check_declared(app: FastAPI) -> None:
    """Raise, when the server starts, where a route that is not open to everybody does not declare its action."""
    bare = [
        f"{', '.join(sorted(route.methods or ()))} {route.path}"
        for route in _routes(app.routes)
        if not _is_open(route) and not (isinstance(route, APIRoute) and actions_of(route.dependant))
    ]
    if bare:
        raise SsdError(f"These routes do not say which action they are: {'; '.join(sorted(bare))}.")


async def refuse_token_in_address(request: Request) -> None:
    """Raise where the address holds a token, which from now on is no longer taken."""
    exchange: Exchange | None = getattr(request.app.state, "exchange", None)
    token = request.query_params[IN_ADDRESS]
    if exchange is not None and len(token) <= _LONGEST:
        with suppress(ExchangeRefused):  # then it never was one
            await run(request, spurn, exchange.store, exchange.keys, exchange.settings, token)
            structlog.get_logger().warning("token_in_address")
    raise ExchangeRefused(
        "A token does not belong in an address, where others may read it; it is no longer taken. Send the next one as "
        "Authorization: Bearer.",
        kind="unauthenticated",
    )


def _bearer(request: Request) -> str:
    given = request.headers.getlist("authorization")
    kind, _, token = (given[0] if len(given) == 1 else "").partition(" ")
    if kind.lower() != "bearer" or not token.strip() or len(token) > _LONGEST:
        raise Refused("unauthenticated", "Ask for a token at /v1/token, and send it once as Authorization: Bearer.")
    return token.strip()


def _routes(routes: Sequence[BaseRoute]) -> Iterator[Route]:
    """Give every route, those of routers within routers too."""
    for route in routes:
        within = getattr(route, "original_router", route)  # how the framework keeps a router that was included
        if isinstance(route, Route):
            yield route
        elif within is not route or isinstance(route, Mount):
            yield from _routes(getattr(within, "routes", ()))
        else:
            raise SsdError(f"A route is of a kind that cannot declare its action: {type(route).__name__}.")


def _is_open(route: Route) -> bool:
    return route.path in OPEN_PATHS or bool(OPEN_TAGS & set(getattr(route, "tags", ())))


def actions_of(dependant: Dependant) -> list[str]:
    """Return the actions that the dependencies of a route declare."""
    own = [each.call.action for each in dependant.dependencies if isinstance(each.call, Gate | Open)]
    return own + [action for each in dependant.dependencies for action in actions_of(each)]
