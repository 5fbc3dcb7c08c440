"""``ssd payload``: making the combined payload."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import AuthorityOption, ReleaseOption, progress, registry, say, settings
from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    from ssd_registry.report import Problem

app = typer.Typer(help="Make the combined payload out of what you have.", no_args_is_help=True)

_SHOWN = 20
"""Errors of one rule that are listed; a check lists all."""


@app.callback()
def payload() -> None:
    """Make the combined payload out of what you have."""


@app.command()
def build(
    source: Annotated[
        Path | None,
        typer.Argument(help="JSON, NDJSON, Excel, ODS, CSV, or a zip or folder of them.", metavar="SOURCE"),
    ] = None,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="A .json or .ndjson file; .gz or .zst after it compresses.")
    ],
    database: Annotated[
        str | None,
        typer.Option("--from", help="A database to read instead, as SQLAlchemy writes it.", metavar="URL"),
    ] = None,
    schema: Annotated[str | None, typer.Option(help="The schema of the database that has the tables.")] = None,
    release: ReleaseOption = None,
    local_authority: AuthorityOption = None,
) -> None:
    """Make the combined payload out of files, a folder, a workbook or a database.

    Ends with 0 when it was built, 1 when it was built and something had to be left out, 2 when it was not.
    """
    from ssd_registry.convert import build as build_payload  # noqa: PLC0415 - ssd --help is quick
    from ssd_registry.payload import open_database, open_payload  # noqa: PLC0415

    if (source is None) == (database is None):
        raise SsdError("Name what to build from: a file or folder, or a database with --from, and not both.")
    limits = settings().limits
    shelf = registry(settings())
    with progress("Building"):
        if source is not None:
            read = open_payload(source, limits, shelf, release=release, authority=local_authority)
        else:
            read = open_database(
                database or "", limits, shelf, release=release, authority=local_authority, schema=schema
            )
        problems = build_payload(read, output)
    counted = ", ".join(f"{count:,} {what}" for what, count in read.tally.items())
    say(f"{output} was built from {read.name}: {counted}, release {read.release}.")
    _tell(problems)
    raise typer.Exit(int(any(problem.severity == "error" for problem in problems)))


def _tell(problems: list[Problem]) -> None:
    """Say what was understood or left out on the way: every note, and the first errors of each rule."""
    told: Counter[str] = Counter()
    for problem in problems:
        told[problem.rule] += problem.severity == "error"
        if told[problem.rule] <= _SHOWN:
            fix = f" {problem.fix}" if problem.severity == "error" else ""
            say(f"{problem.severity}: {problem.place}: {problem.message()}{fix}")
    for rule, count in told.items():
        if count > _SHOWN:
            say(f"and {count - _SHOWN:,} more of {rule}: ssd check lists them all.")
