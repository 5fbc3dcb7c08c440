"""``ssd demo``: an exchange on this computer with made-up parties and children, and a tour of what each may do."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ssd_registry.cli.console import registry, say
from ssd_registry.cli.tour import Tour, payload_of
from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    import httpx

    from ssd_registry.exchange.store import Store
    from ssd_registry.settings import Settings

AUTHORITIES = ("845", "301", "846")
CHILDREN = 40
YEAR = "2025-26"
RELEASE = "1.1.0"
_RELEASES = "SSD_RELEASES"

_PEOPLE = {
    "supplier": ("casework", "machine", ("supplier",)),
    "dfe": ("dfe", "machine", ("consumer-client",)),
    "dfe-owner": ("dfe", "person", ("consumer-owner",)),
    "ofsted": ("ofsted", "machine", ("consumer-client",)),
    "ofsted-owner": ("ofsted", "person", ("consumer-owner",)),
    "region": ("region", "machine", ("consumer-client",)),
    "region-owner": ("region", "person", ("consumer-owner",)),
    **{f"approver-{la}": (la, "person", ("la-approver",)) for la in AUTHORITIES},
    **{f"officer-{la}": (la, "person", ("la-information-officer",)) for la in AUTHORITIES},
    **{f"submitter-{la}": (la, "machine", ("la-submitter",)) for la in AUTHORITIES},
}
"""Who takes part: of which organisation, a person or a machine, in which roles."""

_OPENSSL = {"supplier", "dfe", f"approver-{AUTHORITIES[0]}", f"officer-{AUTHORITIES[0]}"}
"""Those whom the examples sign for with openssl, which is easiest with RSA; the other keys are made in no time."""

_ORGANISATIONS = {
    "casework": ("supplier", "Casework Systems (made up)"),
    "dfe": ("consumer", "Department for Education (made up)"),
    "ofsted": ("consumer", "Ofsted (made up)"),
    "region": ("consumer", "A regional group (made up)"),
}
_WANTS = {"dfe": ("cin", YEAR), "ofsted": ("annex-a", YEAR), "region": ("ssd", "current")}
"""Who reads what."""

_PURPOSES = {
    "dfe": ("cin-census", "The yearly statistics of children in need, and the policy that rests on them."),
    "ofsted": ("inspection-planning", "To plan an inspection, and to choose the cases that are looked at in it."),
    "region": ("regional-benchmarks", "To compare how long assessments take among the authorities of the region."),
}
"""What each reader wants it for: a short code, and a sentence."""

_REGION = ("ssd_person.pers_person_id", "ssd_person.pers_sex", "ssd_cin_episodes.", "ssd_cin_assessments.")
"""How the names of the items begin that the regional group is given."""


def demo(
    *,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Stay up after the tour, until Ctrl-C.")] = True,
    tour: Annotated[bool, typer.Option("--tour/--no-tour", help="Take the tour, or only set all up.")] = True,
    folder: Annotated[
        Path | None, typer.Option(help="Where to keep it all: database, keys, who takes part; a new folder.")
    ] = None,
    port: Annotated[int, typer.Option(help="The port; a free one if not given.", min=0, max=65535)] = 0,
) -> None:
    """Bring up an exchange with three made-up authorities, a supplier and three readers, and show what each may do."""
    if folder is not None and folder.exists():
        raise SsdError(f"{folder} is there already. Name a new folder.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that the server is stopped then too
    home = folder.absolute() if folder else Path(tempfile.mkdtemp(prefix="ssd-demo-"))
    try:
        url = f"http://127.0.0.1:{port or _free_port()}"
        settings = _settings(home, url)
        people = _set_up(settings, home)
        with _serving(settings, home, url) as client:
            _keep(home, url, people)
            if tour:
                _take(Tour(client, home, list(people), AUTHORITIES), settings)
            if wait:
                _wait(url, home)
    finally:
        if folder is None:
            shutil.rmtree(home, ignore_errors=True)


def _settings(home: Path, url: str) -> Settings:
    from ssd_registry.settings import Settings as Chosen  # noqa: PLC0415 - ssd --help is quick

    return Chosen(state=home / "state", url=url, development=True, database=f"sqlite:///{home / 'exchange.sqlite'}")


def environment_of(settings: Settings) -> dict[str, str]:
    """Return the environment of the demonstration's server: of an exchange that is set up here it knows nothing.

    Else it would sign with that one's key, count with it, and send traces to where that one does.
    """
    ours = {name: value for name, value in os.environ.items() if name == _RELEASES or not name.startswith("SSD_")}
    return {
        **ours,
        "SSD_STATE": str(settings.state),
        "SSD_DATABASE": settings.database_url,
        "SSD_URL": settings.url,
        "SSD_DEVELOPMENT": "true",
        "SSD_LOG_LEVEL": "info",
    }


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


# ---- setting up: what the operator of an exchange does, once ----


def _set_up(settings: Settings, home: Path) -> dict[str, str]:
    """Set the exchange up with everybody who takes part; return what each is called as a client."""
    from ssd_registry.exchange import migrations  # noqa: PLC0415
    from ssd_registry.exchange.identity import key_pair, principals  # noqa: PLC0415
    from ssd_registry.exchange.store import Store as Opened  # noqa: PLC0415

    keys = home / "keys"
    keys.mkdir(parents=True)
    store = Opened(settings.database_url)
    try:
        migrations.upgrade(store)
        _add_organisations(store, settings)
        for who, (organisation, kind, roles) in _PEOPLE.items():
            public = key_pair.make(keys / f"{who}.pem", "RSA" if who in _OPENSSL else "P-256")
            principals.add_principal(
                store, id=who, kind=kind, organisation=organisation, name=who, roles=roles, keys=[public]
            )
        for la in AUTHORITIES[:2]:
            principals.grant_delegation(store, la, "casework", by=f"approver-{la}")
    finally:
        store.close()
    return {who: organisation for who, (organisation, _, _) in _PEOPLE.items()}


def _add_organisations(store: Store, settings: Settings) -> None:
    from ssd_registry.exchange.identity import principals  # noqa: PLC0415

    principals.seed_authorities(store, registry(settings).get(RELEASE), AUTHORITIES)
    for identifier, (kind, name) in _ORGANISATIONS.items():
        principals.add_organisation(store, id=identifier, kind=kind, name=name)


def _take(tour: Tour, settings: Settings) -> None:
    """Take the tour: agree, submit, sign off and share, read, and see who read."""
    release = registry(settings).get(RELEASE)
    payloads = {la: payload_of(la, release, children=CHILDREN, seed=int(la)) for la in AUTHORITIES}
    tour.agree(_drafts(settings))
    submissions = tour.submit(payloads)
    shares = tour.sign_off(submissions, _WANTS)
    tour.look(shares, tour.read())


def _drafts(settings: Settings) -> dict[str, Any]:
    """Return the agreement that each reader proposes: the regional group wants little, and nobody by name."""
    import msgspec  # noqa: PLC0415

    from ssd_registry.collection.shelf import Shelf  # noqa: PLC0415
    from ssd_registry.exchange.sharing import terms  # noqa: PLC0415

    releases = registry(settings)
    shelf, today = Shelf(releases.folder), datetime.now(UTC).date().isoformat()
    drafts: dict[str, Any] = {}
    for who, (collection, period) in _WANTS.items():
        drafts[who] = msgspec.to_builtins(terms.draft(collection, period, who, today, shelf, releases))
        drafts[who]["purpose"] = dict(zip(("code", "statement"), _PURPOSES[who], strict=True))
    region = drafts["region"]
    region["identifiability"] = "pseudonymised"
    region["data_period"] = {"starts_on": "2000-01-01", "ends_on": "2035-03-31"}
    region["legal_basis"] = [{"under": "A made-up basis", "value": "for the demonstration", "confirmed": False}]
    region["items"] = [each for each in region["items"] if each["name"].startswith(_REGION)]
    return drafts


def _keep(home: Path, url: str, people: dict[str, str]) -> None:
    """Write down where all is, for the examples."""
    parties = {
        who: {"client_id": who, "organisation": organisation, "key": str(home / "keys" / f"{who}.pem")}
        for who, organisation in people.items()
    }
    (home / "parties.json").write_text(json.dumps({"url": url, "parties": parties}, indent=2) + "\n", encoding="utf-8")


@contextmanager
def _serving(settings: Settings, home: Path, url: str) -> Iterator[httpx.Client]:
    """Serve the exchange in a process of its own, as ``ssd serve`` does, and give a client of it."""
    import httpx  # noqa: PLC0415

    environment = environment_of(settings)
    command = [
        sys.executable,
        "-c",
        "from ssd_registry.cli import main; main()",
        "serve",
        "--port",
        url.rpartition(":")[2],
    ]
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)  # noqa: S603 - our own program
    try:
        with httpx.Client(base_url=url, timeout=60, trust_env=False) as client:
            _wait_for(client, process, home)
            yield client
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait_for(client: httpx.Client, process: subprocess.Popen[bytes], home: Path) -> None:
    import httpx  # noqa: PLC0415

    for _ in range(600):
        if process.poll() is not None:
            break
        try:
            if client.get("/readyz").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    said = (home / "server.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
    raise SsdError(f"The server did not start. It says: {said[-1] if said else 'nothing'}")


def _wait(url: str, home: Path) -> None:
    say(f"\nThe exchange is up at {url} until Ctrl-C. Who takes part, and their keys: {home}/parties.json")
    say(f"Try: ssd token --url {url} --principal officer-845 --key {home}/keys/officer-845.pem")
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        say("")
