"""What the server's layers cost, beside a bare ASGI application that does the same work in the same run.

Both run under uvicorn with one worker, one after the other in turns, loaded by wrk from another process. The
bare application answers the same bytes and headers, or checks the same body, with nothing around it.

    apt-get install wrk
    python benchmarks/serving.py
"""

from __future__ import annotations

import argparse
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import orjson

from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler

RELEASE = "1.0.0"
FILE = f"/v1/standards/ssd/releases/{RELEASE}/artefacts/ssd.schema.json"
CHECKS = "/v1/validations"
ROUNDS = 5


def bare() -> Any:
    """Return an application that does the same work with nothing around it."""
    import gc

    from ssd_registry.api.artefacts import Artefacts
    from ssd_registry.check import Checker
    from ssd_registry.payload import read_payload
    from ssd_registry.report import as_json
    from ssd_registry.settings import Limits

    registry = Registry()
    form = Artefacts(None, registry).forms(FILE)["br"]  # type: ignore[arg-type]
    checker, limits = Checker(registry), Limits()
    for release in registry.releases.values():
        checker.structure(release)
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            while True:
                message = await receive()
                await send({"type": f"{message['type']}.complete"})
                if message["type"] == "lifespan.shutdown":
                    return
        if scope["method"] == "POST":
            body = b""
            more = True
            while more:
                message = await receive()
                body += message.get("body", b"")
                more = message.get("more_body", False)
            content = orjson.dumps(as_json(checker.check(read_payload(body, limits))))
            headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": content})
        elif any(name == b"if-none-match" for name, _ in scope["headers"]):
            await send({"type": "http.response.start", "status": 304, "headers": form.not_modified})
            await send({"type": "http.response.body"})
        else:
            await send({"type": "http.response.start", "status": 200, "headers": form.headers})
            await send({"type": "http.response.body", "body": form.body})

    return app


def start(factory: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start uvicorn with the application that *factory* names, and wait until it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "uvicorn",
            factory,
            "--factory",
            "--port",
            str(port),
            "--no-access-log",
            "--log-level",
            "error",
        ],
        cwd=Path(__file__).parent,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server, port
        time.sleep(0.1)
    sys.exit(f"{factory} did not start.")


def load(port: int, script: Path, path: str, seconds: int) -> float:
    """Return requests a second that wrk measured; stop the run when an answer was not the expected one."""
    done = subprocess.run(
        ["wrk", "-t1", "-c16", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{port}{path}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    if "Non-2xx or 3xx" in done:
        sys.exit(f"Some answers were errors:\n{done}")
    return float(re.search(r"Requests/sec:\s+([0-9.]+)", done)[1])  # type: ignore[index]


def scripts(folder: Path) -> dict[str, tuple[Path, str]]:
    """Write a wrk script for each kind of request and return them by name, with the path they go to."""
    etag = next(a.sha256 for a in Registry().get(RELEASE).manifest.artefacts if a.name == "ssd.schema.json")
    sampler = Sampler(Registry().get(RELEASE), seed=7)
    lua = {
        "GET a file, br": ('wrk.headers["Accept-Encoding"] = "br"', FILE),
        "GET a file, 304": (
            f'wrk.headers["Accept-Encoding"] = "br"\nwrk.headers["If-None-Match"] = \'"{etag}-br"\'',
            FILE,
        ),
    }
    for count in (1, 100):
        body = folder / f"{count}.json"
        with body.open("wb") as file:
            sampler.write(file, count)
        lua[f"POST {count} {'child' if count == 1 else 'children'}"] = (
            f'local f = io.open("{body}", "rb")\nwrk.body = f:read("*a")\nwrk.method = "POST"\n'
            'wrk.headers["Content-Type"] = "application/json"',
            CHECKS,
        )
    made = {}
    for number, (name, (text, path)) in enumerate(lua.items()):
        script = folder / f"{number}.lua"
        script.write_text(text)
        made[name] = (script, path)
    return made


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=3, help="how long each run of wrk takes")
    options = parser.parse_args()
    if shutil.which("wrk") is None:
        sys.exit("wrk is not installed.")
    servers = {"ssd serve": start("ssd_registry.api.server:served"), "bare ASGI": start("serving:bare")}
    with tempfile.TemporaryDirectory() as folder:
        print(
            f"{'request':20} {'ssd serve':>12} {'bare ASGI':>12} {'ratio':>7}   (requests a second, median of {ROUNDS})"
        )
        try:
            for name, (script, path) in scripts(Path(folder)).items():
                rates: dict[str, list[float]] = {server: [] for server in servers}
                for turn in range(ROUNDS + 1):
                    for server, (_, port) in servers.items():
                        rate = load(port, script, path, options.seconds if turn else 1)
                        if turn:
                            rates[server].append(rate)
                ours, floor = (statistics.median(values) for values in rates.values())
                ratio = statistics.median(a / b for a, b in zip(*rates.values(), strict=True))
                print(f"{name:20} {ours:12,.0f} {floor:12,.0f} {ratio:7.2f}")
        finally:
            for process, _ in servers.values():
                process.terminate()
                process.wait()


if __name__ == "__main__":
    main()
