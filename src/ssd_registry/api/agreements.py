"""Agreements: the public register of what is shared with whom, and proposing, signing and suspending one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Annotated

import msgspec
from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from ssd_registry.api.exchange import NO_STORE, exchange_of, parsed, run
from ssd_registry.api.problems import Refused, responses
from ssd_registry.api.routing import StrictRoute, answer, shaped, taking
from ssd_registry.api.security import allowed
from ssd_registry.exchange.identity.access import Principal, Resource, enforce
from ssd_registry.exchange.sharing import agreements
from ssd_registry.exchange.sharing.agreements import Proposed, Registered
from ssd_registry.exchange.sharing.terms import Agreement
from ssd_registry.negotiation import negotiate
from ssd_registry.report.csv import guarded

router = APIRouter(route_class=StrictRoute, prefix="/v1", tags=["agreements"])

_POINTER = {"Cache-Control": "no-cache", "Vary": "Accept"}
_BAD = ("unknown-parameter", "parameter-invalid")
_BODY = ("malformed-json", "unsupported-media-type", "content-too-large", "unknown-field", "body-malformed")
_WHO = ("unauthenticated", "insufficient-scope", "not-found", "no-exchange", "unavailable", "rate-limited")
_OPEN = ("no-exchange", "unavailable", "rate-limited")
_COLUMNS = (
    *("id", "version", "state", "title", "kind", "consumer", "collection", "periods", "purpose", "items"),
    *("legal_basis", "identifiability", "in_force_from", "in_force_to", "retention_days", "signed", "sha256"),
)


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """The agreements, each in its latest version, the newest first."""

    agreements: list[Registered]


class AgreementHistory(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement in its latest version, and the versions before it."""

    agreement: Registered
    earlier: list[Registered]


class Signing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The checksum of the document that is signed, as the register shows it."""

    sha256: str


SHAPES = [Register, AgreementHistory, Signing, Registered, Proposed, Agreement]

Identifier = Annotated[str, Path(alias="agreement", description="The identifier of an agreement", max_length=40)]


def _made(kind: type[msgspec.Struct], description: str) -> dict[int | str, dict[str, object]]:
    return {201: shaped(kind, description)[200]}


@router.get(
    "/agreements",
    operation_id="list_agreements",
    summary="The public register: who may read what, what for, until when, and which authorities have signed",
    responses={
        **shaped(Register, "The agreements; as CSV where Accept asks for text/csv"),
        **responses(*_BAD, *_OPEN, "not-acceptable"),
    },
)
async def list_agreements(
    request: Request,
    _: Annotated[None, allowed("agreement:read")],
    consumer: Annotated[str | None, Query(description="Only agreements with this organisation", max_length=40)] = None,
    la: Annotated[str | None, Query(description="Only agreements that this authority has signed", max_length=9)] = None,
) -> Response:
    form = negotiate(", ".join(request.headers.getlist("accept")), ["application/json", "text/csv"])
    if form is None:
        raise Refused("not-acceptable", "The register is given as application/json or text/csv.")
    found = await run(request, agreements.register, exchange_of(request).store, consumer=consumer, la=la)
    if form == "application/json":
        return answer(Register(agreements=found), headers=_POINTER)
    return Response(_csv(found), media_type="text/csv; charset=utf-8", headers=_POINTER)


def _csv(found: Iterable[Registered]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for each in found:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in _row(each)])
    return out.getvalue().encode("utf-8-sig")


def _row(each: Registered) -> list[object]:
    terms = each.terms
    signed = [f"{signature.la} {signature.signed_at[:10]}" for signature in each.signatures if not signature.ended_at]
    basis = [
        f"{ground['under']}: {ground['value']}{'' if ground['confirmed'] else ' (to be confirmed)'}"
        for ground in terms["legal_basis"]
    ]
    return [
        *(each.id, each.version, each.state, terms["title"], terms["kind"], terms["consumer"], terms["collection"]),
        *(" ".join(terms["periods"]), terms["purpose"]["statement"], " ".join(item["name"] for item in terms["items"])),
        *("; ".join(basis), terms["identifiability"], terms["in_force"]["starts_on"], terms["in_force"]["ends_on"]),
        *(terms["retention_days"], "; ".join(signed), each.sha256),
    ]


@router.get(
    "/agreements/{agreement}",
    operation_id="get_agreement",
    summary="One agreement with its earlier versions",
    responses={**shaped(AgreementHistory, "The agreement"), **responses(*_BAD, *_OPEN, "not-found")},
)
async def get_agreement(
    request: Request, agreement: Identifier, _: Annotated[None, allowed("agreement:read")]
) -> Response:
    latest, *earlier = await run(request, agreements.versions, exchange_of(request).store, agreement)
    return answer(AgreementHistory(agreement=latest, earlier=earlier), headers=_POINTER)


@router.post(
    "/agreements",
    operation_id="propose_agreement",
    summary="Propose an agreement",
    status_code=201,
    responses={**_made(Proposed, "Proposed"), **responses(*_BAD, *_BODY, *_WHO, "agreement-malformed")},
    openapi_extra=taking(Agreement),
)
async def propose_agreement(request: Request, caller: Annotated[Principal, allowed("agreement:propose")]) -> Response:
    return await _proposed(request, caller, "")


@router.post(
    "/agreements/{agreement}/versions",
    operation_id="propose_agreement_version",
    summary="Propose a new version of an agreement: signatures stay where it widens nothing",
    status_code=201,
    responses={
        **_made(Proposed, "Proposed, with what it widens"),
        **responses(*_BAD, *_BODY, *_WHO, "agreement-malformed", "state-conflict"),
    },
    openapi_extra=taking(Agreement),
)
async def propose_agreement_version(
    request: Request, agreement: Identifier, caller: Annotated[Principal, allowed("agreement:propose")]
) -> Response:
    return await _proposed(request, caller, agreement)


async def _proposed(request: Request, caller: Principal, of: str) -> Response:
    exchange, document = exchange_of(request), await parsed(request, Agreement)
    enforce(caller, "agreement:propose", Resource(organisation=document.consumer))
    made = await run(
        request, agreements.propose, exchange.store, exchange.shelf, exchange.registry, caller.id, document, of=of
    )
    return _created(made, made.agreement)


def _created(content: msgspec.Struct, agreement: Registered) -> Response:
    made = answer(content, headers={**NO_STORE, "Location": f"/v1/agreements/{agreement.id}"})
    made.status_code = 201
    return made


@router.post(
    "/agreements/{agreement}/signatures",
    operation_id="sign_agreement",
    summary="Sign the latest version of an agreement for the authority, by the checksum of its document",
    status_code=201,
    responses={
        **_made(Registered, "Signed"),
        **responses(*_BAD, *_BODY, *_WHO, "la-mismatch", "state-conflict"),
    },
    openapi_extra=taking(Signing),
)
async def sign_agreement(
    request: Request, agreement: Identifier, caller: Annotated[Principal, allowed("agreement:sign")]
) -> Response:
    signing = await parsed(request, Signing)
    la = caller.la or ""
    enforce(caller, "agreement:sign", Resource(la=la))
    signed = await run(
        request, agreements.sign, exchange_of(request).store, agreement, la, by=caller.id, sha256=signing.sha256
    )
    return _created(signed, signed)


@router.post(
    "/agreements/{agreement}/suspension",
    operation_id="suspend_agreement",
    summary="Stop all reading of the authority's data under an agreement, until the authority signs again",
    responses={200: shaped(Registered, "Suspended")[200], **responses(*_BAD, *_WHO, "state-conflict")},
)
async def suspend_agreement(
    request: Request, agreement: Identifier, caller: Annotated[Principal, allowed("agreement:suspend")]
) -> Response:
    la = caller.la or ""
    enforce(caller, "agreement:suspend", Resource(la=la))
    return answer(
        await run(request, agreements.suspend, exchange_of(request).store, agreement, la=la), headers=NO_STORE
    )
