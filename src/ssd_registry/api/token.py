"""Where tokens are had (RFC 6749, 7523), the server's public keys, and what a token allows."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, Final
from urllib.parse import parse_qsl, unquote_plus

import msgspec
import structlog
from fastapi import APIRouter, Request
from starlette.responses import Response

from ssd_registry.api.body import read_body
from ssd_registry.api.exchange import NO_STORE, exchange_of, run
from ssd_registry.api.problems import responses
from ssd_registry.api.routing import StrictRoute, answer, shaped
from ssd_registry.api.security import allowed
from ssd_registry.exchange.identity import tokens
from ssd_registry.exchange.identity.access import ACTIONS, Principal
from ssd_registry.exchange.identity.assertions import TokenRefused
from ssd_registry.exchange.identity.principals import ALGORITHMS
from ssd_registry.exchange.identity.tokens import ASSERTION_TYPE, Asked, Granted, Info

router = APIRouter(route_class=StrictRoute, tags=["token"])

MOST: Final = 32 * 1024
"""The most bytes that a request for a token has."""

_MOST_FIELDS = 20
_PUBLIC = {"Cache-Control": "public, max-age=300"}
_UNAUTHORISED = 401


class TokenError(msgspec.Struct, frozen=True):
    """Why no token is given (RFC 6749, 5.2)."""

    error: str
    error_description: str


class PublicKey(msgspec.Struct, frozen=True):
    """A public key of the server (RFC 7517)."""

    kid: str
    kty: str
    crv: str
    x: str
    use: str
    alg: str


class PublicKeys(msgspec.Struct, frozen=True):
    """The public keys of the server: with them its receipts, and the heads of access logs, are checked."""

    keys: list[PublicKey]


class TokenServer(msgspec.Struct, frozen=True):
    """What there is to know before one asks for a token (RFC 8414)."""

    issuer: str
    token_endpoint: str
    jwks_uri: str
    grant_types_supported: tuple[str, ...]
    response_types_supported: tuple[str, ...]
    token_endpoint_auth_methods_supported: tuple[str, ...]
    token_endpoint_auth_signing_alg_values_supported: tuple[str, ...]
    scopes_supported: tuple[str, ...]


SHAPES = [Granted, TokenError, Info, PublicKeys, TokenServer]

_FORM: Final = {
    "type": "object",
    "required": ["grant_type"],
    "properties": {
        "grant_type": {"type": "string", "enum": ["client_credentials"]},
        "client_assertion_type": {"type": "string", "enum": [ASSERTION_TYPE]},
        "client_assertion": {"type": "string", "description": "A JSON Web Token that your key signed (RFC 7523)"},
        "client_id": {"type": "string", "description": "What you are called; with an assertion it can be left out"},
        "client_secret": {"type": "string", "description": "The secret of a sender that cannot sign yet"},
        "scope": {"type": "string", "description": "What the token shall allow; all that your roles have if left out"},
        "acting_for": {"type": "string", "description": "The authority that you act for, such as 845"},
        "agreement": {"type": "string", "description": "The agreement that you read under"},
    },
}


def _refusals() -> dict[int | str, dict[str, Any]]:
    (schema,), _ = msgspec.json.schema_components([TokenError], ref_template="#/components/schemas/{name}")
    content = {"application/json": {"schema": schema}}
    return {
        400: {"description": "The request cannot be granted as it is", "content": content},
        401: {"description": "Who asks has not shown who it is", "content": content},
    }


@router.post(
    "/v1/token",
    operation_id="create_token",
    summary="Get a token: show who you are by what your key signs",
    responses={
        200: shaped(Granted, "The token")[200],
        **_refusals(),
        **responses("content-too-large", "unavailable", "no-exchange", "rate-limited"),
    },
    openapi_extra={
        "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": _FORM}}}
    },
)
async def create_token(request: Request) -> Response:
    exchange = exchange_of(request)
    try:
        asked = await _asked(request)
        granted = await run(request, tokens.grant, exchange.store, exchange.keys, exchange.settings, asked)
    except TokenRefused as refused:
        structlog.get_logger().info("token", granted=False, error=refused.error)
        return _refused(request, refused)
    who = exchange.keys.read(granted.access_token, kind=tokens.ACCESS_TOKEN, now=0)["sub"]
    structlog.get_logger().info(
        "token", granted=True, principal=who, acting_for=granted.acting_for, agreement=granted.agreement
    )
    return answer(granted, headers={**NO_STORE, "Pragma": "no-cache"})


@router.get(
    "/v1/token-info",
    operation_id="get_token_info",
    summary="What the token that you send allows, and for whom else you could ask for one",
    responses={
        200: shaped(Info, "What it allows")[200],
        **responses("unknown-parameter", "unauthenticated", "unavailable", "no-exchange", "rate-limited"),
    },
)
async def get_token_info(request: Request, caller: Annotated[Principal, allowed("token-info:read")]) -> Response:
    return answer(await run(request, tokens.info, exchange_of(request).store, caller), headers=NO_STORE)


@router.get(
    "/.well-known/jwks.json",
    operation_id="list_server_keys",
    summary="The server's public keys",
    responses={**shaped(PublicKeys, "The keys"), **responses("unknown-parameter", "no-exchange", "rate-limited")},
)
async def list_server_keys(request: Request) -> Response:
    return answer(exchange_of(request).keys.public_jwks, headers=_PUBLIC)


@router.get(
    "/.well-known/oauth-authorization-server",
    operation_id="get_token_server",
    summary="How tokens are had",
    responses={**shaped(TokenServer, "How"), **responses("unknown-parameter", "no-exchange", "rate-limited")},
)
async def get_token_server(request: Request) -> Response:
    issuer = tokens.issuer(exchange_of(request).settings)
    about = TokenServer(
        issuer=issuer,
        token_endpoint=f"{issuer}/v1/token",
        jwks_uri=f"{issuer}/.well-known/jwks.json",
        grant_types_supported=("client_credentials",),
        response_types_supported=(),
        token_endpoint_auth_methods_supported=("private_key_jwt", "client_secret_basic", "client_secret_post"),
        token_endpoint_auth_signing_alg_values_supported=tuple(name for names in ALGORITHMS.values() for name in names),
        scopes_supported=tuple(name for name, rule in ACTIONS.items() if rule.scoped and not rule.public),
    )
    return answer(about, headers=_PUBLIC)


async def _asked(request: Request) -> Asked:
    """Return what the request asks for, or raise `TokenRefused`."""
    media, _, _ = request.headers.get("content-type", "").lower().partition(";")
    if media.strip() != "application/x-www-form-urlencoded":
        raise TokenRefused("invalid_request", "Send a form: application/x-www-form-urlencoded.")
    content = await read_body(request, MOST)
    try:
        pairs = parse_qsl(content.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise TokenRefused("invalid_request", "The form cannot be read.") from None
    form = dict(pairs)
    if len(form) < len(pairs):
        raise TokenRefused("invalid_request", "Send each field of the form once.")
    address = request.client.host if request.client else ""
    return Asked(form={name: value for name, value in form.items() if value}, basic=_basic(request), address=address)


def _basic(request: Request) -> tuple[str, str] | None:
    """Return the client and the secret of the Authorization header, if it has them (RFC 6749, 2.3.1)."""
    given = request.headers.get("authorization")
    if given is None:
        return None
    kind, _, coded = given.partition(" ")
    try:
        name, colon, secret = base64.b64decode(coded, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        colon = ""
    if kind.lower() != "basic" or not colon:
        raise TokenRefused("invalid_client", "Authorization can hold a client_id and its secret, as Basic, or nothing.")
    return unquote_plus(name), unquote_plus(secret)


def _refused(request: Request, refused: TokenRefused) -> Response:
    headers = dict(NO_STORE)
    status = _UNAUTHORISED if refused.error == "invalid_client" else 400
    if status == _UNAUTHORISED:
        kind = "Basic" if "authorization" in request.headers else "Bearer"
        headers["WWW-Authenticate"] = f'{kind} realm="ssd"'
    response = answer(TokenError(refused.error, str(refused)), headers=headers)
    response.status_code = status
    return response
