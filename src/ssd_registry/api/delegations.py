"""Which suppliers act for an authority: its approver says so, and takes it back."""

from __future__ import annotations

from typing import Annotated

import msgspec
from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from ssd_registry.api.exchange import NO_STORE, exchange_of, run
from ssd_registry.api.problems import responses
from ssd_registry.api.routing import StrictRoute, answer, shaped
from ssd_registry.api.security import allowed
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.identity.access import Principal, Resource, enforce
from ssd_registry.exchange.identity.principals import Delegation

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["agreements"])

_WHO = ("unauthenticated", "insufficient-scope", "la-mismatch", "unavailable", "no-exchange", "rate-limited")
Supplier = Annotated[str, Path(description="The supplier, by its short name", max_length=40, examples=["acme"])]


class Delegations(msgspec.Struct, frozen=True):
    """The suppliers that an authority has ever let act for it; times are microseconds since 1970."""

    delegations: list[Delegation]


SHAPES = [Delegation, Delegations]


@router.get(
    "/delegations",
    operation_id="list_delegations",
    summary="The suppliers that act for the authority, and those that did",
    responses={200: shaped(Delegations, "They")[200], **responses("unknown-parameter", *_WHO)},
)
async def list_delegations(request: Request, caller: Annotated[Principal, allowed("delegation:read")]) -> Response:
    la = caller.la or ""
    found = await run(request, principals.delegations, exchange_of(request).store, la=la)
    return answer(Delegations(found), headers=NO_STORE)


@router.put(
    "/delegations/{supplier}",
    operation_id="grant_delegation",
    summary="Let a supplier act for the authority",
    responses={
        200: shaped(Delegation, "It may act from now on")[200],
        **responses("unknown-parameter", "not-found", "parameter-invalid", *_WHO),
    },
)
async def grant_delegation(
    request: Request, supplier: Supplier, caller: Annotated[Principal, allowed("delegation:grant")]
) -> Response:
    la = caller.la or ""
    enforce(caller, "delegation:grant", Resource(la=la))
    store = exchange_of(request).store
    return answer(await run(request, principals.grant_delegation, store, la, supplier, by=caller.id), headers=NO_STORE)


@router.delete(
    "/delegations/{supplier}",
    operation_id="revoke_delegation",
    summary="Let a supplier act no longer: its tokens for the authority end at once",
    responses={
        200: shaped(Delegation, "It may act no longer")[200],
        **responses("unknown-parameter", "not-found", "parameter-invalid", *_WHO),
    },
)
async def revoke_delegation(
    request: Request, supplier: Supplier, caller: Annotated[Principal, allowed("delegation:revoke")]
) -> Response:
    la = caller.la or ""
    enforce(caller, "delegation:revoke", Resource(la=la))
    store = exchange_of(request).store
    return answer(await run(request, principals.revoke_delegation, store, la, supplier), headers=NO_STORE)
