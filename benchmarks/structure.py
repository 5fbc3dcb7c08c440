"""How fast structure is checked, beside other validators, on the same bytes, with parsing as the floor.

Each engine runs in a process of its own, the processes take turns, and what counts is CPU time, since it
is steadier than the clock on a busy machine. Every figure includes parsing the bytes. All engines must find
the same children wrong, or the run stops.

    npm install --prefix benchmarks/ajv          once, for ajv; it is left out where it is missing
    python benchmarks/structure.py               1, 100 and 10,000 children
    python benchmarks/structure.py --large       100,000 children too, memory, and two processes
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import orjson

from ssd_registry.check import Checker
from ssd_registry.payload import open_payload
from ssd_registry.payload.source import read_body
from ssd_registry.registry import Registry
from ssd_registry.release import Release
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits

HERE = Path(__file__).parent
RELEASE = "1.0.0"
BAD_EVERY = 50
SLOW = {"python-jsonschema": 10_000, "fastjsonschema": 10_000, "pydantic": 10_000, "ajv": 100_000}
"""The most children that an engine is asked to check, where more would take minutes or gigabytes."""


def make_body(path: Path, count: int) -> None:
    """Write a payload in which one child in fifty has a wrong code, compactly, child by child."""
    sampler = Sampler(Registry().get(RELEASE), seed=42)
    with path.open("wb") as file:
        file.write(orjson.dumps({**sampler.envelope(count), "children": []})[:-2])
        for index, child in enumerate(sampler.children(count)):
            if index % BAD_EVERY == BAD_EVERY - 1:
                child["sex"] = "X"
            file.write((b"," if index else b"") + orjson.dumps(child))
        file.write(b"]}")


def _bad(pointers: Any) -> int:
    return len({pointer for pointer in pointers if pointer is not None})


def floor(body: bytes) -> Callable[[], int]:
    """Parse the body, and nothing else."""

    def run() -> int:
        orjson.loads(body)
        return -1

    return run


def ours(body: bytes) -> Callable[[], int]:
    """Check its structure as the program does, all errors and their words included."""
    checker = Checker(Registry())

    def run() -> int:
        report = checker.check(read_body(body, "payload", Limits(), ndjson=False), RELEASE, rules=False)
        return _bad(problem.child for problem in report.problems)

    return run


def python_jsonschema(body: bytes) -> Callable[[], int]:
    """Check it with the reference library."""
    from jsonschema import Draft202012Validator, FormatChecker

    schema = orjson.loads(Registry().get(RELEASE).file("ssd.schema.json"))
    validator = Draft202012Validator(schema, format_checker=FormatChecker(["date", "date-time"]))
    return lambda: _bad(error.absolute_path[1] for error in validator.iter_errors(orjson.loads(body)))


def fastjsonschema(body: bytes) -> Callable[[], int]:
    """Check it with generated Python, child by child, since it says only the first error of a document."""
    import fastjsonschema as library

    schema = orjson.loads(Registry().get(RELEASE).file("ssd.draft-07.schema.json"))
    child = library.compile({**{k: v for k, v in schema.items() if k != "allOf"}, "$ref": "#/definitions/Person"})
    rest = library.compile(schema)

    def run() -> int:
        document = orjson.loads(body)
        children = document["children"]
        rest({**document, "children": []})
        bad = 0
        for each in children:
            try:
                child(each)
            except library.JsonSchemaException:
                bad += 1
        return bad

    return run


def pydantic(body: bytes) -> Callable[[], int]:
    """Check it with models made from the release."""
    from pydantic import ValidationError

    model = _models(Registry().get(RELEASE))

    def run() -> int:
        try:
            model.model_validate_json(body)
        except ValidationError as error:
            return _bad(fault["loc"][1] for fault in error.errors(include_url=False, include_input=False))
        return 0

    return run


def _models(release: Release) -> Any:
    from pydantic import ConfigDict, create_model

    config = ConfigDict(extra="forbid", strict=True)
    schema = orjson.loads(release.file("ssd.schema.json"))["$defs"]
    made: dict[str, Any] = {}

    def model(name: str) -> Any:
        if name not in made:
            required = set(schema[name].get("required", []))
            fields: dict[str, Any] = {}
            for key, prop in schema[name]["properties"].items():
                kind = value(key, prop)
                fields[key] = (kind, ...) if key in required else (kind | None, None)
            made[name] = create_model(name, __config__=config, **fields)
        return made[name]

    def value(key: str, prop: dict[str, Any]) -> Any:
        if prop.get("type") == "array":
            return list[value(key, prop["items"])]  # type: ignore[misc]
        if "$ref" in prop:
            target = prop["$ref"].rpartition("/")[2]
            if "oneOf" in schema[target]:
                return Literal[tuple(option["const"] for option in schema[target]["oneOf"])]
            return model(target)
        return _kind(prop)

    return model("Payload")


def _kind(prop: dict[str, Any]) -> Any:
    from datetime import date
    from typing import Annotated

    from pydantic import Field

    if prop.get("format") == "date":
        return Annotated[date, Field(strict=False)]
    kinds = {"integer": int, "number": float, "boolean": bool, "string": str}
    limits = {"ge": prop.get("minimum"), "le": prop.get("maximum"), "max_length": prop.get("maxLength")}
    pattern = prop.get("pattern")
    if pattern and prop["type"] == "string":
        limits["pattern"] = re.sub(r"\\x([0-9A-F]{2})", r"\\x{\1}", pattern)
    return Annotated[kinds[prop["type"]], Field(**{key: value for key, value in limits.items() if value is not None})]


ENGINES: dict[str, Callable[[bytes], Callable[[], int]]] = {
    "orjson parse (floor)": floor,
    "ssd check, structure": ours,
    "python-jsonschema": python_jsonschema,
    "fastjsonschema": fastjsonschema,
    "pydantic": pydantic,
}


def serve_engine(name: str, path: str) -> None:
    """Answer each line on standard input with the CPU seconds of that many runs, and the children found wrong."""
    run = ENGINES[name](Path(path).read_bytes())
    for line in sys.stdin:
        start = time.process_time()
        bad = 0
        for _ in range(int(line)):
            bad = run()
        print(json.dumps([time.process_time() - start, bad]), flush=True)


def measure(path: Path, count: int, rounds: int) -> dict[str, float]:
    """Return milliseconds of CPU for one check by each engine: the median of rounds that the engines take in turn."""
    repeats = max(1, 2_000 // count)
    engines = {
        name: subprocess.Popen(
            [sys.executable, str(Path(__file__)), "--engine", name, "--body", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ENGINES
        if count <= SLOW.get(name, count)
    }
    seconds: dict[str, list[float]] = {name: [] for name in engines}
    found: dict[str, int] = {}
    for turn in range(rounds + 1):
        for name, engine in engines.items():
            if name in SLOW and count >= 10_000 and turn != 1:
                continue  # one round of these takes as long as all of ours
            times = max(1, repeats // 100) if name in SLOW else repeats
            engine.stdin.write(f"{times}\n")
            engine.stdin.flush()
            used, found[name] = json.loads(engine.stdout.readline())
            if turn:
                seconds[name].append(used / times * 1000)
    for engine in engines.values():
        engine.stdin.close()
        engine.wait()
        engine.stdout.close()
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    ajv = _ajv(path, count, rounds)
    if ajv is not None:
        medians["ajv"], found["ajv"] = ajv
    wrong = {name: bad for name, bad in found.items() if bad not in {-1, count // BAD_EVERY}}
    if wrong:
        sys.exit(f"The engines do not agree: {count // BAD_EVERY} children are wrong, but {wrong}.")
    return medians


def _ajv(path: Path, count: int, rounds: int) -> tuple[float, int] | None:
    if shutil.which("node") is None or not (HERE / "ajv" / "node_modules").is_dir() or count > SLOW["ajv"]:
        return None
    schema = Registry().get(RELEASE).folder / "ssd.schema.json"
    repeats = rounds * max(1, 2_000 // count) if count < 1000 else rounds
    done = subprocess.run(
        ["node", "--max-old-space-size=8192", str(HERE / "ajv" / "run.js"), str(schema), str(path), str(repeats + 1)],
        capture_output=True,
        text=True,
        check=True,
    )
    result = json.loads(done.stdout)
    return statistics.median(result["seconds"][1:]) * 1000, result["bad"]


def show(count: int, size: int, medians: dict[str, float]) -> None:
    """Print a table of one size: milliseconds, against the floor, and against our own."""
    parse, own = medians["orjson parse (floor)"], medians["ssd check, structure"]
    print(f"\n{count:,} children, {size:,} bytes")
    print(f"  {'engine':22} {'CPU ms':>12} {'x floor':>9} {'x ssd check':>12} {'children/s':>12}")
    for name, value in medians.items():
        print(f"  {name:22} {value:12.3f} {value / parse:9.2f} {value / own:12.2f} {count / value * 1000:12,.0f}")


def peak_memory(path: Path) -> int:
    """Return the most memory that checking a file takes beyond the file itself, in bytes."""
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from ssd_registry.check import Checker; from ssd_registry.payload import open_payload\n"
        "from ssd_registry.registry import Registry; from ssd_registry.settings import Limits\n"
        "registry = Registry(); path = Path(sys.argv[1])\n"
        f"Checker(registry).check(open_payload(path, Limits(), registry), {RELEASE!r})\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - path.stat().st_size)"
    )
    return int(
        subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True).stdout
    )


def two_processes(path: Path) -> tuple[float, float]:
    """Return the seconds by the clock that one process and two take to check a file, the best of three each."""
    registry = Registry()
    checker = Checker(registry)
    best = {1: float("inf"), 2: float("inf")}
    for _ in range(3):
        for processes in (1, 2):
            payload = open_payload(path, Limits(), registry)
            start = time.perf_counter()
            checker.check(payload, RELEASE, processes=processes)
            best[processes] = min(best[processes], time.perf_counter() - start)
    return best[1], best[2]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true", help="100,000 children, memory and two processes too")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--engine", help=argparse.SUPPRESS)
    parser.add_argument("--body", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.engine:
        serve_engine(options.engine, options.body)
        return
    with tempfile.TemporaryDirectory() as folder:
        for count in (1, 100, 10_000, *([100_000] if options.large else [])):
            path = Path(folder) / f"{count}.json"
            make_body(path, count)
            rounds = options.rounds if count < 10_000 else 3 if count == 10_000 else 1
            show(count, path.stat().st_size, measure(path, count, rounds))
        if options.large:
            small, large = (peak_memory(Path(folder) / f"{count}.json") for count in (10_000, 100_000))
            print(
                f"\nmemory beyond the file: {small / 1e6:.0f} MB for 10,000 children, {large / 1e6:.0f} MB for 100,000 (x{large / small:.2f})"
            )
            one, two = two_processes(Path(folder) / "100000.json")
            print(f"two processes: {one:.2f} s in one, {two:.2f} s in two (x{one / two:.2f})")
    print(f"\nthis script's own peak: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
