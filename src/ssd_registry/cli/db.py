"""``ssd db``: sets up the database of an exchange, and says whether it is safe to serve from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import registry, settings, write
from ssd_registry.errors import CannotWrite, SsdError

if TYPE_CHECKING:
    from ssd_registry.exchange.store import Store

app = typer.Typer(help="The database of an exchange: set it up, and look whether it is safe.", no_args_is_help=True)


@app.command()
def upgrade(
    *,
    login: Annotated[
        str | None,
        typer.Option("--login", help="The PostgreSQL login that will serve, which SSD_DATABASE names.", metavar="NAME"),
    ] = None,
) -> None:
    """Set up the database, or bring it up to date with this version of the program.

    In PostgreSQL this is done by the owner of the database (SSD_DATABASE_OWNER), who need not be the login that serves.
    It can be done again at any time, and while the server runs.
    """
    from ssd_registry.exchange import migrations, work  # noqa: PLC0415 - ssd --help is quick

    chosen = settings()
    with _opened(chosen.database_owner or chosen.database_url) as store:
        before = migrations.upgrade(store, login=login)
        work.set_up(store, login)
    if before.state == "current":
        write(f"The database is up to date already (revision {before.newest}).")
    elif before.revision is None:
        write(f"The database is set up (revision {before.newest}).")
    else:
        write(f"The database is up to date: it was at revision {before.revision}, and is at {before.newest}.")
    if login is not None:
        write(f"The login {login} may serve from it.")


@app.command()
def check() -> None:
    """Look whether the database is set up and safe to serve from; end with 1 where it is not, with 2 for another key.

    The server looks at the same before it starts.
    """
    from ssd_registry.exchange import guard  # noqa: PLC0415
    from ssd_registry.exchange.exchange import refuse_other_key  # noqa: PLC0415

    chosen = settings()
    with _opened(chosen.database_url) as store:
        faults = guard.faults(store, development=chosen.development)
        if faults:
            write("\n".join(faults))
            raise typer.Exit(1)
        refuse_other_key(store, chosen.server_key_file)
        kind = "SQLite" if store.is_sqlite else "PostgreSQL"
    write(f"The database is set up, and safe to serve from ({kind}).")


@app.command()
def dictionary(
    *,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write what was made to this file.", metavar="FILE")
    ] = None,
) -> None:
    """For the keepers: make again the dictionary that documents are packed with, and compare; end with 1 if it differs.

    It is made from made-up children alone. One that has been used is never changed: a better one gets the next number.
    """
    from ssd_registry.exchange.records import documents  # noqa: PLC0415

    made = documents.make_dictionary(registry(settings()))
    if output is not None:
        try:
            output.write_bytes(made)
        except OSError:
            raise CannotWrite.to(output) from None
        write(f"The dictionary is written to {output}: {len(made):,} bytes.")
        return
    if made != documents.file_of(documents.NEWEST).read_bytes():
        raise SsdError(
            f"Dictionary {documents.NEWEST} is not what the made-up children make now. If documents were packed with "
            f"it, leave it as it is, and let the next number be the new one."
        )
    write(f"Dictionary {documents.NEWEST} is what the made-up children make: {len(made):,} bytes.")


@contextmanager
def _opened(url: str) -> Iterator[Store]:
    from ssd_registry.exchange.store import Store  # noqa: PLC0415

    store = Store(url)
    try:
        yield store
    finally:
        store.close()
