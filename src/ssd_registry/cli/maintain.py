"""``ssd maintain``: what the keepers of the standard do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import say

if TYPE_CHECKING:
    from ssd_registry.collection.collection import Collection

app = typer.Typer(help="For the keepers of the standard: check the model and cut releases.", no_args_is_help=True)

_SchemaOption = Annotated[Path, typer.Option("--schema", help="The folder of the master model.")]


@app.command()
def build(
    *,
    schema: _SchemaOption = Path("schema"),
    api: Annotated[Path, typer.Option("--openapi", help="The file of the API's own OpenAPI document.")] = Path(
        "openapi/v1.json"
    ),
    check: Annotated[bool, typer.Option("--check", help="Change nothing; fail when something differs.")] = False,
) -> None:
    """Check the master model, and make again what is generated from it and from the code.

    Candidates are compared with what the model makes now; every other release is compared with what its own
    frozen model makes.
    """
    from ssd_registry.cli.build import build_all  # noqa: PLC0415

    for line in build_all(schema, api, check=check):
        typer.echo(line)


@app.command()
def release(
    version: Annotated[
        str,
        typer.Argument(help="The version to cut, which releases.yaml lists; or a return such as cin, or cin-2025-26."),
    ],
    *,
    schema: _SchemaOption = Path("schema"),
) -> None:
    """Cut a release, or the years of a return: write its files once, with their checksums."""
    from ssd_registry.build.cut import cut  # noqa: PLC0415

    if not version[:1].isdigit():
        _cut_return(version, schema)
        return

    folder = cut(schema, version)
    size = sum(path.stat().st_size for path in folder.iterdir())
    typer.echo(f"Release {version} is cut: {len(list(folder.iterdir()))} files, {size:,} bytes in {folder}.")


def _cut_return(name: str, schema: Path) -> None:
    from ssd_registry.build.collection_files import cut  # noqa: PLC0415

    for folder in cut(schema, name):
        size = sum(path.stat().st_size for path in folder.iterdir())
        typer.echo(f"{folder.parent.name} {folder.name} is cut: {size:,} bytes in {folder}.")


@app.command()
def rules(
    only: Annotated[list[str] | None, typer.Argument(help="Only these rules.", metavar="[ID]...")] = None,
    *,
    schema: _SchemaOption = Path("schema"),
) -> None:
    """Check the rules alone, which takes seconds: their SQL, their words, and their examples on both engines."""
    from ssd_registry.build.rules import check_rules, read_rules  # noqa: PLC0415
    from ssd_registry.errors import ModelError  # noqa: PLC0415

    faults = check_rules(schema, set(only or ()))
    if faults:
        raise ModelError(faults)
    count = len(only) if only else len(read_rules(schema))
    typer.echo(f"{count} rules are sound, and their examples show what they should.")


@app.command()
def collection(
    name: Annotated[str, typer.Argument(help="The return: a folder of schema/collections.")],
    only: Annotated[list[str] | None, typer.Argument(help="Only these rules.", metavar="[CODE]...")] = None,
    *,
    year: Annotated[str | None, typer.Option("--year", help="Only this collection year, such as 2025-26.")] = None,
    schema: _SchemaOption = Path("schema"),
) -> None:
    """Check a return: its tables and queries, and the examples of its rules on both engines."""
    from ssd_registry.build.collections import faults_of  # noqa: PLC0415
    from ssd_registry.errors import ModelError  # noqa: PLC0415

    faults, looked_at = faults_of(schema, name, year, only or ())
    if faults:
        raise ModelError(faults)
    typer.echo(f"{name} is sound: {looked_at} rules, and their examples show what they should.")


@app.command()
def conformance(
    cases: Annotated[Path, typer.Argument(help="Cases with known verdicts, one JSON object a line.")],
    *,
    collection: Annotated[str, typer.Option("--collection", help="The return: cin or ssda903.")],
    year: Annotated[str, typer.Option("--year", help="The collection year, such as 2025-26.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the verdicts are written.")],
    rule: Annotated[
        list[str] | None, typer.Option("--rule", help="Only the cases of this rule; may be given again.")
    ] = None,
    engine: Annotated[list[str] | None, typer.Option("--engine", help="sqlite or duckdb; both when left out.")] = None,
    schema: Annotated[
        Path | None, typer.Option("--schema", help="Run what the master model in this folder says, not what is frozen.")
    ] = None,
) -> None:
    """Run the rules of a return on cases whose verdict is known, and write what they find in the same form."""
    from ssd_registry.collection.conformance import verdicts_of  # noqa: PLC0415

    count = verdicts_of(_collection_of(collection, year, schema, rule or ()), cases, output, rule or (), engine)
    typer.echo(f"{count} verdicts are written to {output}.")


def _collection_of(name: str, year: str, schema: Path | None, rules: Iterable[str]) -> Collection:
    """Return the return called *name* of one year: the frozen one, or what the master model in *schema* says."""
    if schema is None:
        from ssd_registry.cli.collection import shelf  # noqa: PLC0415

        return shelf().of_year(name, year)
    from ssd_registry.build.collections import made_of  # noqa: PLC0415

    made, faults = made_of(schema, name, year, rules)
    for fault in faults:
        say(f"Left out: {fault}")
    return made
