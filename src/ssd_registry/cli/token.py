"""``ssd token``: asks a server for a token with one's own key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from ssd_registry.cli.console import say, settings, write
from ssd_registry.errors import SsdError


def token(
    *,
    principal: Annotated[str, typer.Option(help="What you are called: your client_id.", metavar="ID")],
    key: Annotated[Path, typer.Option(help="The file with your private key.", metavar="FILE")],
    acting_for: Annotated[
        str | None, typer.Option("--acting-for", help="The authority that you act for, such as 845.")
    ] = None,
    agreement: Annotated[str | None, typer.Option(help="The agreement that you read under.")] = None,
    scope: Annotated[
        list[str] | None, typer.Option(help="What the token shall allow; all that you may if left out.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="The server; SSD_URL if left out.")] = None,
    audience: Annotated[
        str | None, typer.Option(help="What the server calls itself, where that is not its address.")
    ] = None,
    assertion: Annotated[bool, typer.Option("--assertion", help="Write what is signed, and ask for nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write all that the server says.")] = False,
) -> None:
    """Sign who you are, and get a token that lasts five minutes: curl -H "Authorization: Bearer $(ssd token ...)"."""
    from ssd_registry.exchange.identity import key_pair  # noqa: PLC0415 - ssd --help is quick

    server = (url or settings().url).rstrip("/")
    signed = key_pair.sign(principal, key_pair.read(key), audience=(audience or server).rstrip("/"))
    if assertion:
        write(signed)
        return
    form = {"acting_for": acting_for, "agreement": agreement, "scope": " ".join(scope or ())}
    granted = _ask(f"{server}/v1/token", signed, {name: value for name, value in form.items() if value})
    for note in granted.get("notes", ()):
        say(note)
    write(json.dumps(granted, indent=2) if as_json else granted["access_token"])


def _ask(address: str, signed: str, form: dict[str, str]) -> Any:
    import httpx  # noqa: PLC0415

    from ssd_registry.exchange.identity.tokens import ASSERTION_TYPE  # noqa: PLC0415

    sent = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION_TYPE, "client_assertion": signed}
    try:
        response = httpx.post(address, data=sent | form, timeout=30)
        said = response.json()
        if response.is_success:
            return said
    except httpx.NetworkError:
        raise SsdError(f"{address} cannot be reached. Is the server running, and is the address right?") from None
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        raise SsdError(f"{address} does not answer as a token server does. Is the address right?") from None
    why = said.get("error_description") or said.get("detail") or "It does not say why."
    if "Its aud has to be" in why:
        why += " Give that as --audience, or let SSD_URL say on the server where it is."
    raise SsdError(f"No token: {why}")
