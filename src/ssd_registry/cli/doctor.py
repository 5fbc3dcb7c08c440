"""``ssd doctor``: whether this installation is whole, and what it can read."""

from __future__ import annotations

import importlib.util
import locale
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import registry, settings, write
from ssd_registry.errors import ReleaseFrozen, SsdError

if TYPE_CHECKING:
    from ssd_registry.registry import Registry
    from ssd_registry.settings import Settings

_DRIVERS = {"pyodbc": "SQL Server", "psycopg": "PostgreSQL", "oracledb": "Oracle"}
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY")


def doctor(
    *,
    url: Annotated[str | None, typer.Option(help="A registry to reach, such as http://127.0.0.1:8000.")] = None,
) -> None:
    """Say whether this installation is whole: versions, releases, a trial check, and the exchange where there is one.

    It asks nothing of the network without --url, but for the database of an exchange that is on another computer.
    """
    chosen = settings()
    faults: list[str] = []
    shelf = registry(chosen)
    for line in (*_about(), *_shelf(shelf, faults), *_returns(shelf, faults), *_trial(shelf, chosen, faults)):
        write(line)
    write(_exchange(chosen, faults))
    if url is not None:
        write(_reach(url, faults))
    write("Everything works." if not faults else f"{len(faults)} to put right: " + " ".join(faults))
    raise typer.Exit(1 if faults else 0)


def _about() -> Iterator[str]:
    from ssd_registry.engine import versions  # noqa: PLC0415 - ssd --help is quick

    yield f"ssd-registry {version('ssd-registry')}, Python {platform.python_version()}, {platform.system()}"
    engines = ", ".join(f"{name} {number}" for name, number in versions().items())
    yield f"Engines       {engines}"
    yield f"Console       writes {sys.stdout.encoding}, files are {locale.getpreferredencoding(do_setlocale=False)}"
    drivers = [f"{name} {'yes' if importlib.util.find_spec(module) else 'no'}" for module, name in _DRIVERS.items()]
    yield f"Databases     SQLite yes, {', '.join(drivers)}"
    proxies = [name for name in _PROXIES if os.environ.get(name) or os.environ.get(name.lower())]
    yield f"Proxy         {', '.join(proxies) if proxies else 'none is set'}"


def _shelf(shelf: Registry, faults: list[str]) -> Iterator[str]:
    if not shelf.releases:
        faults.append("There are no releases: install the program again, or correct SSD_RELEASES.")
    for name, release in shelf.releases.items():
        try:
            release.verify()
            state = "whole"
        except ReleaseFrozen as error:
            faults.append(str(error))
            state = "changed"
        yield f"Release       {name}  {shelf.entries[name].status}  {len(release.rules)} rules  {state}"


def _returns(shelf: Registry, faults: list[str]) -> Iterator[str]:
    from ssd_registry.collection.shelf import Shelf  # noqa: PLC0415 - ssd --help is quick
    from ssd_registry.release import Release  # noqa: PLC0415

    returns = Shelf(shelf.folder)
    for name, years in returns.years.items():
        changed = []
        for year in years:
            try:
                Release(returns.folder / name / year).verify()
            except ReleaseFrozen as error:
                changed.append(f"{name}: {error}")
        faults += changed
        yield f"Return        {name}  {years[0]} to {years[-1]}  {'changed' if changed else 'whole'}"


def _trial(shelf: Registry, chosen: Settings, faults: list[str]) -> Iterator[str]:
    """Check a made-up payload that is right and one that is not."""
    from ssd_registry.check import Checker  # noqa: PLC0415 - ssd --help is quick
    from ssd_registry.payload import open_payload  # noqa: PLC0415
    from ssd_registry.sample import Sampler  # noqa: PLC0415

    for broken, expected in ((None, True), ("not-in-list", False)) if shelf.releases else ():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made-up.json"
            with path.open("wb") as file:
                Sampler(shelf.get("latest"), seed=1).write(file, 5, broken=broken)
            report = Checker(shelf, chosen.limits).check(open_payload(path, chosen.limits, shelf))
        if report.ok is not expected:
            faults.append(f"A made-up payload that should {'pass' if expected else 'fail'} did not.")
        yield f"Trial check   {'passes' if report.ok else 'fails'}, as it should: {report.ok is expected}"


def _exchange(chosen: Settings, faults: list[str]) -> str:
    """Say how the exchange stands, which is neither set up nor given a key here."""
    from ssd_registry.exchange import guard  # noqa: PLC0415 - ssd --help is quick
    from ssd_registry.exchange.exchange import Exchange, refuse_other_key  # noqa: PLC0415
    from ssd_registry.exchange.store import Store  # noqa: PLC0415

    if not Exchange.is_set_up(chosen):
        return "Exchange      none is set up here"
    try:
        with closing(Store(chosen.database_url)) as store:
            guard.refuse_unsafe(store, development=chosen.development)
            refuse_other_key(store, chosen.server_key_file)
            return f"Exchange      in {'SQLite' if store.is_sqlite else 'PostgreSQL'}, safe to serve from"
    except SsdError as error:
        faults.append(str(error))
        return "Exchange      would not start"


def _reach(url: str, faults: list[str]) -> str:
    from urllib.error import URLError  # noqa: PLC0415 - only this asks the network
    from urllib.request import urlopen  # noqa: PLC0415

    if not url.startswith(("http://", "https://")):
        raise SsdError("A registry's address begins with http:// or https://.")
    try:
        with urlopen(f"{url.rstrip('/')}/readyz", timeout=10) as answer:  # noqa: S310 - http and https only
            return f"Registry      {url} answers {answer.status}"
    except (URLError, OSError):
        faults.append(f"{url} cannot be reached. Check the address and the proxy.")
        return f"Registry      {url} cannot be reached"
