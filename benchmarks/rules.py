"""What the rules of a release cost: over HTTP, beside the structure check, in memory, and beside pandas.

Each figure stands beside a floor or a peer that ran in the same minutes; processes take turns. Times are by
the clock unless they say CPU.

    python benchmarks/rules.py              HTTP, 10,000 children, where the engines cross, and pandas
    python benchmarks/rules.py --large      100,000 children and their memory too
"""

from __future__ import annotations

import argparse
import http.client
import json
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import orjson
from fastapi import FastAPI, Request, Response

from ssd_registry.check import Checker
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry, shipped_releases
from ssd_registry.release import RuleBook
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits

RELEASE = "1.1.0"
BAD_EVERY = 50
EVERY = 6
"""Of which rules 150 are measured by themselves: one in six, from every subject."""

FIFTEEN = (
    "1001",
    "1008",
    "1012",
    "1013",
    "1021",
    "1041",
    "1045",
    "2001",
    "2002",
    "2003",
    "2005",
    "2006",
    "2025",
    "2030",
    "2034",
)
"""Rules that the peer has too, written in pandas below."""


def make(path: Path, count: int, seed: int = 42) -> None:
    """Write a payload in which one child in fifty has something wrong that rules find."""
    sampler = Sampler(Registry().get(RELEASE), seed=seed)
    with path.open("wb") as file:
        file.write(orjson.dumps({**sampler.envelope(count), "children": []})[:-2])
        for index, child in enumerate(sampler.children(count)):
            if index % BAD_EVERY == BAD_EVERY - 1:
                _spoil(child, index // BAD_EVERY)
            file.write((b"," if index else b"") + orjson.dumps(child))
        file.write(b"]}")


def _spoil(child: dict[str, Any], number: int) -> None:
    match number % 4:
        case 0:
            child.pop("ethnicity", None)
        case 1:
            child["date_of_death"] = "2001-01-01"
        case 2:
            child["upn"] = "A123456789123"
        case _:
            for referral in child.get("referrals", [])[:1]:
                referral["referral_close_date"] = "2001-01-01"


# In a process of its own


def structure(path: Path) -> Callable[[], int]:
    """Check structure alone."""
    checker, registry = Checker(Registry()), Registry()
    return lambda: len(checker.check(open_payload(path, Limits(), registry), rules=False).problems)


def everything(path: Path) -> Callable[[], int]:
    """Check structure and all rules."""
    checker, registry = Checker(Registry()), Registry()
    return lambda: len(checker.check(open_payload(path, Limits(), registry)).problems)


def by_engine(switch: int) -> Callable[[Path], Callable[[], int]]:
    """Check structure and all rules with one engine, whatever the size."""

    def engine(path: Path) -> Callable[[], int]:
        checker, registry = Checker(Registry(), switch=switch), Registry()
        return lambda: len(checker.check(open_payload(path, Limits(), registry)).problems)

    return engine


def only(wanted: Callable[[int, str], bool]) -> Callable[[Path], Callable[[], int]]:
    """Check structure and the rules that are *wanted*, by their place in the release and their number."""

    def engine(path: Path) -> Callable[[], int]:
        registry = _with_rules(wanted)
        checker = Checker(registry)
        return lambda: len(checker.check(open_payload(path, Limits(), registry)).problems)

    return engine


def _with_rules(wanted: Callable[[int, str], bool]) -> Registry:
    """Return a shelf with the release as if it had only some of its rules."""
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(shipped_releases() / RELEASE, folder / RELEASE)
    shutil.copy(shipped_releases() / "index.json", folder / "index.json")
    book = msgspec.json.decode((folder / RELEASE / "rules.json").read_bytes(), type=RuleBook)
    chosen = tuple(rule for place, rule in enumerate(book.rules) if wanted(place, rule.id.removeprefix("SSD-")))
    (folder / RELEASE / "rules.json").write_bytes(msgspec.json.encode(msgspec.structs.replace(book, rules=chosen)))
    (folder / "index.json").write_bytes(
        orjson.dumps(
            [each for each in orjson.loads((folder / "index.json").read_bytes()) if each["version"] == RELEASE]
        )
    )
    return Registry(folder)


def pandas_by_child(path: Path) -> Callable[[], int]:
    """Run the fifteen rules as the validator in use does: frames grown child by child, all copied for each rule."""
    import copy

    import pandas as pd

    def run() -> int:
        payload = json.loads(path.read_bytes())
        tables: dict[str, Any] = {}
        for child in payload["children"]:
            for name, rows in _rows(child).items():
                if rows:
                    grown = [tables[name], pd.DataFrame(rows)] if name in tables else [pd.DataFrame(rows)]
                    tables[name] = pd.concat(grown, ignore_index=True)
        return _run_pandas(_dates(tables), payload, lambda: copy.deepcopy(tables))

    return run


def pandas_tidy(path: Path) -> Callable[[], int]:
    """Run the fifteen rules in pandas as well as it can be written: each frame made once, nothing copied."""
    import pandas as pd

    def run() -> int:
        payload = json.loads(path.read_bytes())
        rows: dict[str, list[dict[str, Any]]] = {}
        for child in payload["children"]:
            for name, found in _rows(child).items():
                rows.setdefault(name, []).extend(found)
        tables = _dates({name: pd.DataFrame(found) for name, found in rows.items()})
        return _run_pandas(tables, payload, lambda: tables)

    return run


def _rows(child: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    person = {"person_id": child["person_id"]}
    own = {key: value for key, value in child.items() if not isinstance(value, list)}
    return {"person": [own]} | {
        name: [{**record, **person} for record in child.get(name, [])]
        for name in ("addresses", "referrals", "assessments")
    }


def _dates(tables: dict[str, Any]) -> dict[str, Any]:
    import pandas as pd

    wanted = {
        "person": ["date_of_birth", "date_of_death", "sex", "ethnicity", "upn"],
        "addresses": ["address_start_date", "address_end_date", "address_type"],
        "referrals": ["referral_date", "referral_close_date", "referral_close_reason", "referral_no_further_action"],
        "assessments": ["assessment_start_date", "assessment_authorised_date", "assessment_referral_id"],
    }
    for name, columns in wanted.items():
        for column in columns:
            if column not in tables[name]:
                tables[name][column] = None
            if "date" in column:
                tables[name][column] = pd.to_datetime(tables[name][column], format="%Y-%m-%d", errors="coerce")
    return tables


def _run_pandas(tables: dict[str, Any], payload: dict[str, Any], each: Callable[[], dict[str, Any]]) -> int:
    import pandas as pd

    del tables
    day = pd.Timestamp(payload["header"]["extracted_at"][:10])
    found = 0
    for rule in _PANDAS:
        found += len(rule(each(), day))
    return found


def _overlapping(tables: dict[str, Any], _: Any) -> Any:
    homes = tables["addresses"]
    homes = homes[homes.address_type == "Primary Address"]
    both = homes.merge(homes, on="person_id", suffixes=("", "_other"))
    later = (both.address_start_date > both.address_start_date_other) | (
        (both.address_start_date == both.address_start_date_other) & (both.address_id > both.address_id_other)
    )
    still = both.address_end_date_other.isna() | (both.address_start_date < both.address_end_date_other)
    return both[(both.address_id != both.address_id_other) & later & still]


def _before_referral(tables: dict[str, Any], _: Any) -> Any:
    both = tables["assessments"].merge(
        tables["referrals"], left_on=["assessment_referral_id", "person_id"], right_on=["referral_id", "person_id"]
    )
    return both[both.assessment_start_date < both.referral_date]


def _open_and_later(tables: dict[str, Any], _: Any) -> Any:
    referrals = tables["referrals"]
    still = referrals[referrals.referral_close_date.isna() & (referrals.referral_no_further_action == False)]  # noqa: E712
    both = still.merge(referrals, on="person_id", suffixes=("", "_other"))
    later = (both.referral_date_other > both.referral_date) | (
        (both.referral_date_other == both.referral_date) & (both.referral_id_other > both.referral_id)
    )
    return both[later].drop_duplicates("referral_id")


_PANDAS: list[Callable[[dict[str, Any], Any], Any]] = [
    lambda t, day: t["person"][t["person"].date_of_birth > day],
    lambda t, _: t["person"][t["person"].date_of_death < t["person"].date_of_birth],
    lambda t, _: t["person"][t["person"].sex.isna() & t["person"].date_of_birth.notna()],
    lambda t, _: t["person"][t["person"].ethnicity.isna() & t["person"].date_of_birth.notna()],
    lambda t, _: t["person"][t["person"].upn.notna() & t["person"].upn.duplicated(keep=False)],
    lambda t, _: t["addresses"][t["addresses"].address_end_date < t["addresses"].address_start_date],
    _overlapping,
    lambda t, _: t["referrals"][t["referrals"].referral_close_date < t["referrals"].referral_date],
    lambda t, _: t["referrals"][
        t["referrals"].referral_close_date.notna() & t["referrals"].referral_close_reason.isna()
    ],
    lambda t, _: t["referrals"][
        t["referrals"].referral_close_reason.notna() & t["referrals"].referral_close_date.isna()
    ],
    lambda t, day: t["referrals"][(t["referrals"].referral_date > day) | (t["referrals"].referral_close_date > day)],
    _open_and_later,
    lambda t, _: t["referrals"][t["referrals"].referral_id.duplicated(keep=False)],
    lambda t, _: t["assessments"][t["assessments"].assessment_authorised_date < t["assessments"].assessment_start_date],
    _before_referral,
]

ENGINES: dict[str, Callable[[Path], Callable[[], int]]] = {
    "structure": structure,
    "structure and all rules": everything,
    "all rules, SQLite": by_engine(1 << 60),
    "all rules, DuckDB": by_engine(0),
    "structure and 150 rules": only(lambda place, _: place % EVERY == 0 and place < 150 * EVERY),
    "15 rules": only(lambda _, number: number in FIFTEEN),
    "15 rules, pandas grown by child": pandas_by_child,
    "15 rules, pandas made once": pandas_tidy,
}


def serve_engine(name: str, path: str) -> None:
    """Answer each line on standard input with seconds by the clock and of CPU, findings, and peak memory in MB."""
    run = ENGINES[name](Path(path))
    for _ in sys.stdin:
        clock, cpu = time.perf_counter(), time.process_time()
        found = run()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps([time.perf_counter() - clock, time.process_time() - cpu, found, peak]), flush=True)


def measure(path: Path, names: list[str], rounds: int) -> dict[str, tuple[float, float, int, float]]:
    """Return the best clock and CPU seconds, the findings and the memory of each, from rounds taken in turn."""
    engines = {
        name: subprocess.Popen(
            [sys.executable, __file__, "--engine", name, "--payload", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in names
    }
    told: dict[str, list[list[float]]] = {name: [] for name in names}
    for _ in range(rounds):
        for name, process in engines.items():
            assert process.stdin is not None  # noqa: S101
            assert process.stdout is not None  # noqa: S101
            process.stdin.write("\n")
            process.stdin.flush()
            told[name].append(json.loads(process.stdout.readline()))
    for process in engines.values():
        process.communicate()
    return {
        name: (min(r[0] for r in each), min(r[1] for r in each), int(each[0][2]), each[-1][3])
        for name, each in told.items()
    }


# Over HTTP


def echo() -> Any:
    """Return a bare FastAPI application that sends back what it is sent."""
    app = FastAPI()

    @app.post("/v1/validations")
    async def again(request: Request) -> Response:
        return Response(await request.body(), media_type="application/json")

    return app


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _start(command: list[str], port: int) -> subprocess.Popen[bytes]:
    process = subprocess.Popen([*command, "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.1)
    raise SystemExit("A server did not start.")


def over_http(folder: Path, times: int) -> None:
    """Print the median latency of a check beside an echo of the same body, one request after another."""
    bin_ = Path(sys.executable).parent
    ports = {"ssd serve": _free_port(), "FastAPI echo": _free_port()}
    commands = {
        "ssd serve": [str(bin_ / "ssd"), "serve"],
        "FastAPI echo": [str(bin_ / "uvicorn"), "rules:echo", "--factory", "--app-dir", str(Path(__file__).parent)],
    }
    servers = {name: _start(command, ports[name]) for name, command in commands.items()}
    try:
        for count, target in ((1, 10), (100, 60)):
            path = folder / f"http-{count}.json"
            make(path, count)
            medians = _latencies(ports, path.read_bytes(), times)
            more = medians["ssd serve"] - medians["FastAPI echo"]
            shown = ", ".join(f"{name} {median:.2f} ms" for name, median in medians.items())
            print(f"{count} children over HTTP, p50: {shown}; {more:.2f} ms more (target {target})")
    finally:
        for server in servers.values():
            server.terminate()


def _latencies(ports: dict[str, int], body: bytes, times: int) -> dict[str, float]:
    connections = {name: http.client.HTTPConnection("127.0.0.1", port) for name, port in ports.items()}
    taken: dict[str, list[float]] = {name: [] for name in ports}
    for number in range(times):
        for name, connection in connections.items():
            start = time.perf_counter()
            connection.request("POST", "/v1/validations", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status  # noqa: S101
            if number >= times // 10:
                taken[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(each) for name, each in taken.items()}


def main() -> None:
    """Print every figure."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--engine")
    arguments.add_argument("--payload")
    arguments.add_argument("--large", action="store_true")
    arguments.add_argument("--only", choices=["http", "ratio", "switch", "pandas"])
    given = arguments.parse_args()
    if given.engine:
        serve_engine(given.engine, given.payload)
        return
    folder = Path(tempfile.mkdtemp())
    try:
        _everything(folder, given.only, large=given.large)
    finally:
        shutil.rmtree(folder)


def _everything(folder: Path, only: str | None, *, large: bool) -> None:
    rules = len(Registry().get(RELEASE).rules)
    print(f"Release {RELEASE}, {rules} rules")
    if only in {None, "http"}:
        over_http(folder, 300)
    if only in {None, "ratio"}:
        for count in (10_000, 100_000) if large else (10_000,):
            _ratio(folder, count)
    if only in {None, "switch"}:
        _switch(folder)
    if only in {None, "pandas"}:
        _peers(folder)


def _ratio(folder: Path, count: int) -> None:
    path = folder / f"{count}.json"
    make(path, count)
    names = ["structure", "structure and 150 rules", "structure and all rules"]
    found = measure(path, names, 7 if count <= 10_000 else 2)
    alone = found["structure"]
    size = path.stat().st_size / 1e6
    print(f"{count:,} children ({size:.0f} MB), by the clock and in CPU:")
    for name, (clock, cpu, problems, peak) in found.items():
        print(
            f"  {name:26} {clock * 1000:8.0f} ms  {cpu * 1000:8.0f} ms CPU  {problems:7,} problems  peak {peak:,.0f} MB"
        )
    for name in names[1:]:
        clock, cpu = found[name][0] / alone[0], found[name][1] / alone[1]
        print(f"  {name}: ratio {clock:.2f} by the clock, {cpu:.2f} in CPU (target 3)")


def _switch(folder: Path) -> None:
    print("Where the engines cross, ms by the clock:")
    for count in (1, 100, 500, 1_000, 2_000, 4_000, 8_000):
        path = folder / f"switch-{count}.json"
        make(path, count)
        found = measure(path, ["all rules, SQLite", "all rules, DuckDB"], 5)
        small, large = (each[0] * 1000 for each in found.values())
        print(f"  {count:6,} children: SQLite {small:8.1f}  DuckDB {large:8.1f}")


def _peers(folder: Path) -> None:
    path = folder / "peers.json"
    make(path, 10_000)
    found = measure(path, ["15 rules", "15 rules, pandas made once"], 5)
    found |= measure(path, ["15 rules, pandas grown by child"], 1)
    ours = found["15 rules"]
    print("15 rules over 10,000 children, end to end:")
    for name, (clock, cpu, problems, peak) in found.items():
        times = clock / ours[0]
        print(
            f"  {name:32} {clock:8.2f} s  {cpu:8.2f} s CPU  {problems:6,} problems  peak {peak:,.0f} MB  x {times:.1f}"
        )


if __name__ == "__main__":
    main()
