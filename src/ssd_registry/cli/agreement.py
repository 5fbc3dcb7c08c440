"""``ssd agreement``: drafts of agreements, to be cut down to what a consumer needs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from ssd_registry.cli.collection import shelf
from ssd_registry.cli.console import registry, say, settings
from ssd_registry.errors import CannotWrite

app = typer.Typer(help="Agreements: what a consumer may read, and what for.", no_args_is_help=True)


@app.callback()
def agreement() -> None:
    """Agreements: what a consumer may read, and what for."""


@app.command()
def draft(
    collection: Annotated[str, typer.Argument(help="A return such as cin, or ssd for the child documents.")],
    period: Annotated[str, typer.Argument(help="Its collection year such as 2025-26; current for ssd.")],
    *,
    consumer: Annotated[str, typer.Option(help="The organisation that would read, by its identifier.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the draft is written, as JSON.")],
) -> None:
    """Write a draft with every item and what the standard says it is for.

    Take out the items that the consumer does not need, and say of the others why they are needed. Then the consumer's
    owner proposes it: POST /v1/agreements.
    """
    import msgspec  # noqa: PLC0415 - ssd --help is quick

    from ssd_registry.exchange.sharing import terms  # noqa: PLC0415

    chosen = registry(settings())
    today = datetime.now(UTC).date().isoformat()
    made = terms.draft(collection, period, consumer, today, shelf(), chosen)
    content = msgspec.json.format(msgspec.json.encode(made), indent=2)
    try:
        output.write_bytes(content + b"\n")
    except OSError:
        raise CannotWrite.to(output) from None
    say(f"A draft with {len(made.items):,} items is in {output}. Keep those that {consumer} needs, and say why.")
    if not made.legal_basis[0].confirmed:
        say("The legal basis is still to be confirmed.")
