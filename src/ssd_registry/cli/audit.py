"""``ssd audit``: check an exported access log, with no server and no network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ssd_registry.cli.console import write

app = typer.Typer(help="Check that an exported access log is whole.", no_args_is_help=True)


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="The export, as GET /v1/access-log/export gives it.", metavar="FILE")],
    *,
    since: Annotated[
        Path | None,
        typer.Option(
            help="An earlier export, or signed heads that were kept; the log goes on from there.", metavar="FILE"
        ),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(help="The public keys of the registry that you trust (a JSON Web Key Set).", metavar="FILE"),
    ] = None,
) -> None:
    """Say whether an access log is whole, and if not, what is wrong and where. Ends with 0, 1 or 2 (cannot be read)."""
    from ssd_registry.exchange.access_log.audit import verify as verified  # noqa: PLC0415 - ssd --help is quick

    verdict = verified(
        file.read_bytes(), since=since.read_bytes() if since else None, key=key.read_bytes() if key else None
    )
    for line in verdict.lines():
        write(line)
    raise typer.Exit(0 if verdict.whole else 1)
