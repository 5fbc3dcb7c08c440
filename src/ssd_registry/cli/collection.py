"""``ssd collection``: today's returns, made from one payload."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import AuthorityOption, ReleaseOption, registry, say, settings, write
from ssd_registry.errors import NothingToCheck, SsdError

if TYPE_CHECKING:
    from ssd_registry.collection.collection import Collection
    from ssd_registry.collection.coverage import Covered
    from ssd_registry.collection.derive import Derived
    from ssd_registry.collection.shelf import Shelf

app = typer.Typer(
    help="Today's returns: list them, make one from a payload, see what is covered.", no_args_is_help=True
)

NameArgument = Annotated[str, typer.Argument(help="The return and its year, such as cin-2026 or ssda903-2026-27.")]


def shelf() -> Shelf:
    """Return the returns that came with the program, or those in the folder of releases that is set."""
    from ssd_registry.collection.shelf import Shelf as Returns  # noqa: PLC0415 - ssd --help is quick

    return Returns(registry(settings()).folder)


@app.command(name="list")
def list_returns() -> None:
    """List the returns, with their years and who collects them."""
    returns = shelf()
    for name, years in returns.years.items():
        about = returns.get(name).definition
        write(f"{name:12} {about.title}, {about.collected_by}: {', '.join(years)}")


@app.command()
def show(name: NameArgument) -> None:
    """Say what a return is for, and which tables and rules it has."""
    made = shelf().get(name)
    about = made.definition
    basis = about.legal_basis if about.legal_basis_confirmed else f"{about.legal_basis} (to be confirmed)"
    write(f"{about.title} {about.year} ({about.status}): {about.starts_on} to {about.ends_on}")
    write(about.description)
    write(f"Collected by: {about.collected_by}\nPurpose: {about.purpose}\nLegal basis: {basis}")
    write(f"Sent as: {', '.join(about.forms)}. Rules: {len(about.rules)}.")
    for table in made.own_tables:
        write(f"  {table.name:24} {len(table.written):3} fields  {table.title}")


@app.command()
def build(
    name: NameArgument,
    payload: Annotated[Path, typer.Argument(help="The combined payload, in any form that ssd check reads.")],
    *,
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the return is written; the name says how.")],
    release: ReleaseOption = None,
    local_authority: AuthorityOption = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Records of every day, not only of the collection year.")
    ] = False,
) -> None:
    """Make a return from a payload: XML, a set of CSV files, a workbook or JSON, as the return asks for."""
    from ssd_registry.collection.files import write_return  # noqa: PLC0415

    made = shelf().get(name)
    derived = derived_from(made, payload, release, local_authority, whole=whole)
    faults = write_return(derived.made, made, output)
    _tell_built(made, derived, payload, output)
    if faults:
        say(f"The file does not follow the schema of the return in {len(faults):,} places:")
        for fault in faults[:10]:
            say(f"  {fault}")
    if made.definition.rules:
        say(f"Check it by its own rules: ssd check {output}")


def _tell_built(made: Collection, derived: Derived, payload: Path, output: Path) -> None:
    """Say what is in the return, and what of the payload is not."""
    from ssd_registry.report.text import plural  # noqa: PLC0415

    count = sum(len(rows.values) for rows in derived.made.tables.values())
    said = f"{plural(count, 'row', 'rows')} {'is' if count == 1 else 'are'} in {output}"
    say(f"{made.definition.title} {made.definition.year}: {said}.")
    for table, rows in derived.made.tables.items():
        say(f"  {table}: {len(rows.values):,}")
    if derived.problems:
        left = plural(len(derived.problems), "value or record", "values or records")
        say(f"Left out: {left} not as the standard says. See: ssd check {payload}")


def derived_from(
    made: Collection, payload: Path, release: str | None, authority: str | None, *, whole: bool = False
) -> Derived:
    """Return the return *made* as the payload at *payload* gives it; refuse a payload that has no child for it."""
    from ssd_registry.check import Checker  # noqa: PLC0415
    from ssd_registry.collection.derive import derive  # noqa: PLC0415
    from ssd_registry.collection.files import recognise  # noqa: PLC0415
    from ssd_registry.collection.rows import has_children  # noqa: PLC0415
    from ssd_registry.payload import open_payload  # noqa: PLC0415

    chosen = settings()
    releases = registry(chosen)
    known = recognise(payload, shelf(), chosen.limits)
    if known is not None:
        raise SsdError(
            f"{payload.name} is a return itself ({known.definition.title}). Make a payload of it first: "
            f"ssd convert {payload} payload.json"
        )
    opened = open_payload(payload, chosen.limits, releases, release=release, authority=authority)
    derived = derive(opened, made, Checker(releases, chosen.limits), release, whole=whole)
    if not has_children(made, derived.made):
        about = made.definition
        raise NothingToCheck(f"Nothing was made: {payload.name} has no child for {about.title} {about.year}.")
    return derived


@app.command()
def coverage(
    names: Annotated[list[str] | None, typer.Argument(help="Returns; all when left out.", metavar="[NAME]...")] = None,
    *,
    gaps: Annotated[bool, typer.Option("--gaps", help="List every field that is lost, with the reason.")] = False,
) -> None:
    """Say how much of each return the combined payload gives, and what is still missing and why."""
    from ssd_registry.collection.coverage import coverage as covered_by  # noqa: PLC0415
    from ssd_registry.collection.coverage import totals  # noqa: PLC0415

    returns = shelf()
    every = [returns.get(name) for name in names or returns.years]
    write(f"{'return':22} {'fields':>7} {'derived':>8} {'partly':>7} {'missing':>8} {'read back':>10}")
    for made in every:
        covered = covered_by(made)
        counts = totals(covered)
        write(
            f"{made.name:22} {counts['fields']:7} {counts['derived']:8} {counts['partly']:7} {counts['missing']:8} "
            f"{counts['read_back']:10}"
        )
        if gaps:
            _write_gaps(covered)


def _write_gaps(covered: list[Covered]) -> None:
    for each in covered:
        if each.why:
            write(f"    {each.standing:8} {each.table}.{each.field}: {each.why}")
