"""How many submissions of a hundred children, and reads of fifty, the exchange takes a second, and how soon.

The server is the real one (ssd serve), on SQLite and on a PostgreSQL, and wrk loads it from the same machine: first as
fast as it will go, then at half of that, where the 50th and the 99th of a hundred answers are what a client would see;
then once more while another client asks for all that it can get, as far as the rates that the server comes with let it. Each submission changes all of its hundred children, is checked
by every rule, and is kept with its report, outcomes, events and history, and acknowledged with a signed receipt. Beside
it, in the same run: the raw driver inserts the same bytes, one commit to each, and does nothing else.

    apt-get install wrk
    python benchmarks/exchange.py                    ten seconds each, on SQLite and on a PostgreSQL of its own
    python benchmarks/exchange.py --seconds 30 --workers 2 --postgres postgresql://owner@host/database
"""

from __future__ import annotations

import argparse
import os
import re
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import orjson
from storage import Place, in_postgres, in_sqlite, served

from ssd_registry.check import Checker
from ssd_registry.collection.shelf import Shelf
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals, tokens
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.sharing import agreements, shares, sign_off
from ssd_registry.exchange.sharing.terms import Agreement
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.reception import Spooled
from ssd_registry.exchange.submissions.submissions import Asked
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Settings

RELEASE = "1.0.0"
CHILDREN, SHARED, PAGE = 100, 1_000, 50
AUTHORITIES = [str(number) for number in range(301, 309)]
CONNECTIONS, READERS = 8, 64
LOCAL_AUTHORITIES, OPEN_CHILDREN, CHANGED = 153, 400_000, 0.05

LUA = """
local bodies, tokens, n, delay_ms = {}, {}, 0, %(delay)s
for line in io.lines("%(tokens)s") do tokens[#tokens + 1] = line end
for line in io.lines("%(bodies)s") do bodies[#bodies + 1] = line end
local id = 0
function setup(thread) id = id + 1; thread:set("own", id) end
function init() math.randomseed(os.time() * 100 + own + %(seed)d) end
function delay() return delay_ms end
function request()
  n = n + 1
  local at = n %% #tokens + 1
  local headers = {["Authorization"] = "Bearer " .. tokens[at], ["Content-Type"] = "application/json"}
  if #bodies == 0 then return wrk.format("GET", "%(path)s", headers) end
  headers["Idempotency-Key"] = string.format("%%d-%%d-%%d", own, n, math.random(1, 2000000000))
  local body = bodies[at]:gsub("@changed@", string.format("%%d.%%d.%%d", own, n, math.random(1, 2000000000)))
  return wrk.format("POST", "%(path)s", headers, body)
end
"""


@dataclass
class Load:
    """What wrk asks for."""

    path: str
    tokens: list[str]
    bodies: list[str] = field(default_factory=list)


@dataclass
class Answered:
    """What came of it."""

    rate: float
    p50: float
    p99: float
    failed: int

    def __str__(self) -> str:
        """Say it in a line."""
        return f"{self.rate:8.1f}/s   p50 {self.p50:7.1f} ms   p99 {self.p99:7.1f} ms   refused {self.failed}"


def wrk(
    url: str, load: Load, folder: Path, *, seconds: int, connections: int = CONNECTIONS, delay: int = 0
) -> Answered:
    """Load the server, and return what it did."""
    name = folder / f"{time.monotonic_ns()}"
    (name.with_suffix(".tokens")).write_text("\n".join(load.tokens))
    (name.with_suffix(".bodies")).write_text("\n".join(load.bodies))
    facts = {"tokens": name.with_suffix(".tokens"), "bodies": name.with_suffix(".bodies"), "path": load.path}
    (name.with_suffix(".lua")).write_text(LUA % {**facts, "delay": delay, "seed": time.monotonic_ns() % 1_000_000})
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    said = subprocess.run(
        [*command, "-s", str(name.with_suffix(".lua")), url], capture_output=True, text=True, check=True
    ).stdout
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])  # type: ignore[index]
    return Answered(rate, _milliseconds(said, "50%"), _milliseconds(said, "99%"), int(failed[1]) if failed else 0)


def _milliseconds(said: str, which: str) -> float:
    found = re.search(rf"{which}\s+([\d.]+)(us|ms|s|m)", said)
    return float(found[1]) * {"us": 0.001, "ms": 1, "s": 1_000, "m": 60_000}[found[2]]  # type: ignore[index]


def sample(la: str, children: int) -> dict[str, Any]:
    """Return a made-up payload of an authority."""
    file = BytesIO()
    Sampler(Registry().get(RELEASE), seed=int(la), local_authority=la).write(file, children)
    made: dict[str, Any] = orjson.loads(file.getvalue())
    return made


def body(la: str) -> str:
    """Return a delta of a hundred children of an authority, all of which change each time that it is sent."""
    made = sample(la, CHILDREN)
    made["header"]["mode"] = "delta"
    for child in made["children"]:
        child["surname"] = "@changed@"
    return orjson.dumps(made).decode()


class People:
    """Who sends and who reads: a machine of each authority, and one of a consumer with an agreement."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        for la in AUTHORITIES:
            principals.add_organisation(exchange.store, id=la, kind="authority", name=f"Authority {la}")
        principals.add_organisation(exchange.store, id="dfe", kind="consumer", name="A consumer")
        self.agreement = self._shared("301")

    def token(self, role: str, organisation: str, kind: str, **bound: str) -> str:
        """Return a token of a new machine."""
        name = f"{role}-{organisation}-{time.monotonic_ns()}"
        known = principals.add_principal(
            self.exchange.store, id=name, kind="machine", organisation=organisation, name=name, roles=[role]
        )
        who = Principal(known.id, "machine", organisation, kind, frozenset([role]), frozenset())
        scopes = principals.scopes_of([role])
        la, agreement = bound.get("la"), bound.get("agreement")
        return tokens.issue(
            self.exchange.store,
            self.exchange.keys,
            self.exchange.settings,
            who,
            scopes=scopes,
            la=la,
            agreement=agreement,
        )

    def senders(self) -> Load:
        """Return a load of submissions, of all the authorities in turn."""
        given = [self.token("la-submitter", la, "authority", la=la) for la in AUTHORITIES]
        return Load("/v1/submissions", given, [body(la) for la in AUTHORITIES])

    def readers(self, count: int) -> Load:
        """Return a load of reads by so many clients."""
        given = [self.token("consumer-client", "dfe", "consumer", agreement=self.agreement) for _ in range(count)]
        return Load(f"/v1/collections/ssd/current?la=301&limit={PAGE}", given)

    def _shared(self, la: str) -> str:
        """Submit, sign off and share the children that are read."""
        exchange, every = self.exchange, principals.scopes_of(["la-submitter", "la-approver"])
        sender = Principal("sender", "machine", la, "authority", frozenset(["la-submitter"]), every, la=la)
        approver = Principal("approver", "person", la, "authority", frozenset(["la-approver"]), every, la=la)
        sent = Spooled.of(orjson.dumps(sample(la, SHARED)))
        made = submissions.receive(exchange, sender, sent, asked=Asked(), key=None).submission
        if made.state == "received":
            submissions.process(exchange, la, made.id)
        what = {"collection": "ssd", "period": "current"}
        seen = sign_off.preview(exchange, approver, made.id, **what)
        notes = {each.rule: "Looked at." for each in seen.queries}
        signed = sign_off.sign_off(exchange, approver, made.id, **what, statement="It is right.", notes=notes)
        proposed = agreements.propose(exchange.store, exchange.shelf, exchange.registry, "owner", terms()).agreement
        agreements.sign(exchange.store, proposed.id, la, by="approver", sha256=proposed.sha256)
        shares.share(exchange, approver, agreement=proposed.id, sign_off=signed.id)
        return str(proposed.id)


def terms() -> Agreement:
    """Return an agreement about a few items."""
    items = ("ssd_person.pers_person_id", "ssd_person.pers_sex", "ssd_cin_episodes.cine_referral_date")
    days = {"starts_on": "2020-01-01", "ends_on": "2035-12-31"}
    document = {
        "title": "For the benchmark",
        "kind": "voluntary",
        "consumer": "dfe",
        "collection": "ssd",
        "periods": ["current"],
        "releases": [RELEASE],
        "purpose": {"code": "benchmark", "statement": "To measure how fast it is read."},
        "items": [{"name": each, "purpose": "To measure."} for each in items],
        "legal_basis": [{"under": "none", "value": "made-up data", "confirmed": False}],
        "identifiability": "identified",
        "data_period": days,
        "in_force": days,
        "frequency": "daily",
        "retention_days": 365,
    }
    return msgspec.convert(document, Agreement)


# ---- the server ----


@contextmanager
def serving(settings: Settings, owner: str, workers: int, log: Path) -> Iterator[str]:
    """Run the server, and give its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    facts = {
        "SSD_STATE": settings.state,
        "SSD_DATABASE": settings.database,
        "SSD_DATABASE_OWNER": owner,
        "SSD_DEVELOPMENT": "true",
        "SSD_URL": settings.url,
        "SSD_LOG_LEVEL": "error",
    }
    program = str(Path(sys.executable).with_name("ssd"))
    command = [program, "serve", "--port", str(port), "--workers", str(workers), "--no-worker"]
    environment = {**os.environ, **{name: str(value) for name, value in facts.items() if value}}
    with log.open("w") as file, subprocess.Popen(command, env=environment, stdout=file, stderr=file) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(f"{url}/readyz", process)
            yield url
        finally:
            process.terminate()


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(url) as said:  # noqa: S310 - it is our own
                if said.status == 200:
                    return
        except OSError:
            if process.poll() is not None:
                break
        time.sleep(0.1)
    raise SystemExit("The server did not start: set SSD_LOG_LEVEL and look at what it says.")


# ---- measuring ----


def at_half(url: str, load: Load, folder: Path, seconds: int, most: Answered) -> Answered:
    """Load the server at half of what it can do at *most*."""
    delay = max(1, int(2_000 * CONNECTIONS / most.rate - most.p50))
    return wrk(url, load, folder, seconds=seconds, delay=delay)


def beside_another(url: str, load: Load, greedy: Load, folder: Path, seconds: int, most: Answered) -> Answered:
    """Load the server at half while another client asks for all that it can get."""
    other = threading.Thread(
        target=wrk, args=(url, greedy, folder), kwargs={"seconds": seconds + 1, "connections": 2 * CONNECTIONS}
    )
    other.start()
    try:
        return at_half(url, load, folder, seconds, most)
    finally:
        other.join()


def raw(place: Place, content: bytes, seconds: int) -> float:
    """Return how many times a second the raw driver inserts the same bytes, each with a commit of its own."""
    add: Callable[[], Any]
    if place.store.is_sqlite:
        connection: Any = sqlite3.connect(place.store.file or "", isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("create table raw (body blob)")
        add = lambda: connection.execute("insert into raw values (?)", (content,))  # noqa: E731
    else:
        import psycopg

        connection = psycopg.connect(place.owner, autocommit=True)
        connection.execute("create table raw (body bytea)")
        add = lambda: connection.execute("insert into raw values (%s)", (content,))  # noqa: E731
    until, count = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        add()
        count += 1
    connection.execute("drop table raw")
    connection.close()
    return count / seconds


def measure(name: str, place: Place, asked: argparse.Namespace) -> None:
    """Measure one kind of database, and print it."""
    with tempfile.TemporaryDirectory(prefix="ssd-benchmark-") as text:
        folder = Path(text)
        database = place.store.url.render_as_string(hide_password=False)
        settings = Settings(state=folder, database=database, development=True, url="http://127.0.0.1:8000")
        keys, registry = ServerKeys.open(settings.server_key_file), Registry()
        exchange = Exchange(place.store, keys, registry, Shelf(registry.folder), Checker(registry), settings)
        people = People(exchange)
        senders, readers = people.senders(), people.readers(READERS)
        print(f"{name}, {asked.workers} process(es), {CHILDREN} children of {len(senders.bodies[0]):,} bytes in all")
        print(f"  the raw driver inserts the same bytes    {raw(place, senders.bodies[0].encode(), 2):8.1f}/s")
        with serving(settings, place.owner, asked.workers, folder / "log") as url:
            for what, load in (("reads of 50", readers), ("submissions of 100", senders)):
                wrk(url, load, folder, seconds=2)
                most = wrk(url, load, folder, seconds=asked.seconds)
                print(f"  {what}, at most                  {most}")
                print(f"  {what}, at half                  {at_half(url, load, folder, asked.seconds, most)}")
                busy = beside_another(url, load, people.readers(1), folder, asked.seconds, most)
                print(f"  {what}, beside a greedy client   {busy}")
            national(most.rate)


def national(rate: float) -> None:
    """Work out how long the daily changes of all authorities take."""
    children = OPEN_CHILDREN * CHANGED
    each = -(-children / LOCAL_AUTHORITIES // CHILDREN)
    sent = LOCAL_AUTHORITIES * each
    print(
        f"  {LOCAL_AUTHORITIES} authorities, {children:,.0f} changed children a day: {sent:,.0f} submissions of "
        f"{CHILDREN} at most, {sent / rate:,.0f} s at this rate"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--only", choices=("sqlite", "postgres"))
    parser.add_argument("--postgres", default=os.environ.get("SSD_TEST_DATABASE_URL"))
    asked = parser.parse_args()
    if asked.only != "postgres":
        with in_sqlite() as place:
            measure("SQLite", place, asked)
    if asked.only != "sqlite":
        with served(asked.postgres) as server, in_postgres(server) as place:
            measure("PostgreSQL", place, asked)


if __name__ == "__main__":
    main()
