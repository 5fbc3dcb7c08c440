"""The commands of ``ssd``. Each imports what it needs when it runs, so that ``ssd --help`` is quick."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any

import typer

from ssd_registry.cli import admin, agreement, audit, collection, db, maintain, payload
from ssd_registry.cli.check import check
from ssd_registry.cli.console import AuthorityOption, ReleaseOption, registry, say, settings, write
from ssd_registry.cli.demo import demo
from ssd_registry.cli.doctor import doctor
from ssd_registry.cli.explain import explain, rules
from ssd_registry.cli.token import token
from ssd_registry.cli.worker import worker as work
from ssd_registry.cli.worker import worker_beside
from ssd_registry.errors import ModelError, NothingToCheck, ReleaseFrozen, SsdError

app = typer.Typer(
    name="ssd",
    help="Check, convert, make and serve data of the Standard Safeguarding Dataset.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
    add_completion=False,
)
app.command()(check)
app.command()(explain)
app.command()(rules)
app.command()(doctor)
app.command()(token)
app.command(name="worker")(work)
app.command()(demo)
app.add_typer(payload.app, name="payload")
app.add_typer(collection.app, name="collection")
app.add_typer(maintain.app, name="maintain")
app.add_typer(admin.app, name="admin")
app.add_typer(agreement.app, name="agreement")
app.add_typer(audit.app, name="audit")
app.add_typer(db.app, name="db")


def main() -> None:
    """Run the program; say what went wrong in one sentence and end with the right code."""
    try:
        app()
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("ssd_registry"):
            raise
        say(f"This command needs {error.name}, which only the keepers of the standard do: pip install '.[build]'")
        sys.exit(2)
    except (ModelError, ReleaseFrozen) as error:
        say(str(error))
        sys.exit(1)
    except SsdError as error:
        place = getattr(error, "place", None)
        checking = sys.argv[1:2] == ["check"] and not isinstance(error, NothingToCheck)
        prefix = "Could not check. " if checking else ""
        say(f"{prefix}{error}" + (f" Where: {place}." if place else ""))
        sys.exit(2)
    except OSError as error:
        named = f"{error.filename} cannot be opened" if error.filename else "A file cannot be read or written"
        say(f"{named}: {error.strerror}. Check the name, and that it is yours to use.")
        sys.exit(2)


@app.command()
def convert(
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="What to convert (several returns become one payload), and last where to.", metavar="FILE... TARGET"
        ),
    ],
    *,
    release: ReleaseOption = None,
    local_authority: AuthorityOption = None,
) -> None:
    """Turn returns, a payload or CSV tables into a payload or CSV tables.

    Several returns of one authority (a census file, a folder of SSDA903 files, an Annex A workbook) become one
    payload, child by child; where they differ, it is said.
    """
    from ssd_registry import convert as conversion  # noqa: PLC0415

    *sources, target = paths
    if not sources:
        raise SsdError("Name what to convert and, last, where to.")
    chosen_settings = settings()
    told = conversion.convert(
        sources, target, registry(chosen_settings), chosen_settings.limits, release=release, authority=local_authority
    )
    for line in told:
        say(line)


@app.command()
def sample(
    *,
    children: Annotated[int, typer.Option(help="How many children.", min=1)] = 20,
    seed: Annotated[int, typer.Option(help="The same seed gives the same payload.")] = 1,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Where to write; standard output if not given.")
    ] = None,
    release: ReleaseOption = None,
    broken: Annotated[
        str | None,
        typer.Option("--break", help="Break one thing, or one rule: see --list-breaks and ssd rules.", metavar="NAME"),
    ] = None,
    list_breaks: Annotated[bool, typer.Option("--list-breaks", help="List what can be broken.")] = False,
    local_authority: Annotated[str, typer.Option("--local-authority", help="The authority in the header.")] = "845",
) -> None:
    """Make up a realistic payload that passes every check, or one that fails in a named way."""
    from ssd_registry import sample as samples  # noqa: PLC0415

    if list_breaks:
        for name, what in samples.breaks().items():
            write(f"{name:24} {what}")
        return
    chosen = registry(settings()).get(release or "latest")
    maker = samples.Sampler(chosen, seed=seed, local_authority=local_authority)
    ndjson = output is not None and output.suffix.lower() in {".ndjson", ".jsonl"}
    if output is None:
        maker.write(sys.stdout.buffer, children, broken=broken, ndjson=ndjson)
    else:
        with output.open("wb") as file:
            maker.write(file, children, broken=broken, ndjson=ndjson)
        say(f"{children:,} made-up children are in {output} (release {chosen.version}, seed {seed}).")


@app.command()
def items(
    text: Annotated[str | None, typer.Argument(help="Words to look for in names, titles and descriptions.")] = None,
    *,
    release: ReleaseOption = None,
    count: Annotated[bool, typer.Option("--count", help="Only count the items.")] = False,
) -> None:
    """Look up items, or count them."""
    chosen = registry(settings()).get(release or "latest")
    entries = chosen.dictionary.items
    if count:
        write(_counted(chosen.version, entries))
        return
    wanted = (text or "").casefold()
    for item in entries:
        if wanted in f"{item.ref} {item.name} {item.column} {item.title} {item.description}".casefold():
            write(f"{item.ref:10} {item.table}.{item.column:45} {item.title}")


def _counted(version: str, entries: Any) -> str:
    published = [item for item in entries if item.ref.endswith("A")]
    added = [item for item in entries if not item.ref.endswith("A") and item.table]
    header = [item for item in added if item.ref.startswith("HEAD")]
    lines = [
        (len(published), "items of the published SSD"),
        (
            len([i for i in added if i not in header and i.basis == "fact"]),
            "added: held by a return or a published list",
        ),
        (len([i for i in added if i not in header and i.basis == "proposal"]), "added: proposed by user research"),
        (len(header), "of the payload's header"),
        (len(entries), "in all"),
        (len([item for item in entries if not item.purpose]), "without a purpose"),
    ]
    return f"Release {version}\n" + "\n".join(f"{number:6,}  {what}" for number, what in lines)


@app.command()
def releases() -> None:
    """List the releases on this computer."""
    for entry in registry(settings()).entries.values():
        write(
            f"{entry.version:8} {entry.status:10} in force from {entry.effective_from}, "
            f"supported until {entry.supported_until}  {entry.title}"
        )


@app.command()
def serve(
    *,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="How many processes answer.", min=1)] = 1,
    worker: Annotated[
        bool, typer.Option("--worker/--no-worker", help="Run a worker of the exchange beside it, if there is one.")
    ] = True,
) -> None:
    """Serve the registry over HTTP, and the exchange where one has been set up (ssd db upgrade)."""
    from ssd_registry.api.server import free, run  # noqa: PLC0415
    from ssd_registry.exchange.exchange import Exchange  # noqa: PLC0415

    chosen = settings()
    with ExitStack() as stack:
        exchange = Exchange.is_set_up(chosen)
        if exchange:
            Exchange.open(chosen).close()  # what would not be safe is said before anything is served
        free(host, port)
        if exchange and worker:
            stack.enter_context(worker_beside())
        kept = "with the exchange" if exchange else "without an exchange, which ssd db upgrade sets up"
        write(f"Serving at http://{f'[{host}]' if ':' in host else host}:{port}, {kept}. Ctrl-C ends it.")
        sys.stdout.flush()
        run(host, port, workers)
