"""A real server for the tests of the HTTP face, as `ssd serve` starts it, and clients of it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from ssd_registry.registry import Registry
from ssd_registry.release import Release

LIMITS = {
    # Small, so that what goes over them need not be large.
    "SSD_LIMIT_BODY_BYTES": "4000000",
    "SSD_LIMIT_UNPACKED_BYTES": "8000000",
    "SSD_LIMIT_BACKGROUND_BODY_BYTES": "4000000",
    "SSD_LIMIT_BACKGROUND_UNPACKED_BYTES": "8000000",
    "SSD_SPARQL_SECONDS": "1",
    # The tests are one client, and send more than one would; test_limits has what is said to it otherwise.
    **{f"SSD_RATE_{name}": "0" for name in ("REQUESTS", "ADDRESS", "MISSES", "EACH_SECOND", "AT_ONCE")},
}
BODY_BYTES, UNPACKED_BYTES = int(LIMITS["SSD_LIMIT_BODY_BYTES"]), int(LIMITS["SSD_LIMIT_UNPACKED_BYTES"])
HEADER = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"}


@dataclass(frozen=True)
class Server:
    """A running server: where it is, its process, and the file its log goes to."""

    url: str
    port: int
    pid: int
    log: Path

    def raw(self, *parts: bytes, wait: float = 0, timeout: float = 10) -> bytes:
        """Send *parts* as they are, with a pause between them, and return all that comes back until it closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            for number, part in enumerate(parts):
                time.sleep(wait if number else 0)
                try:
                    connection.sendall(part)
                except OSError:
                    break  # the server has had enough
            return b"".join(iter(lambda: _received(connection), b""))


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except (ConnectionResetError, TimeoutError):
        return b""


def answer(raw: bytes) -> tuple[int, dict[str, str], Any]:
    """Take a raw response apart: status, headers in small letters, and the body as JSON."""
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return int(first.split()[1]), headers, orjson.loads(body) if body else None


def payload(*children: Any, header: dict[str, Any] | None = None, **more: Any) -> bytes:
    """Return a payload as bytes."""
    return orjson.dumps({"header": HEADER | (header or {}), "children": list(children), **more})


@contextmanager
def serving(folder: Path, *options: str, **settings: str) -> Iterator[Server]:
    """Serve the releases of the checkout, with warnings as errors, until the block ends; *folder* has log and state."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    log = folder / "log"
    command = [sys.executable, "-W", "error", "-c", "from ssd_registry.cli import main; main()"]
    environment = {**os.environ, **LIMITS, "SSD_STATE": str(folder / "state"), **settings}
    with log.open("ab") as errors:
        process = subprocess.Popen([*command, "serve", "--port", str(port), *options], stderr=errors, env=environment)
    started = Server(f"http://127.0.0.1:{port}", port, process.pid, log)
    try:
        _wait_for(started, process)
        yield started
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Serve until the tests are done."""
    with serving(tmp_path_factory.mktemp("server")) as started:
        yield started


def _wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if process.poll() is not None:
            pytest.fail(f"The server stopped: {server.log.read_text()}")
        try:
            if httpx.get(f"{server.url}/readyz", trust_env=False).is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail(f"The server did not start: {server.log.read_text()}")


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[httpx.Client]:
    """Give a client that asks for nothing compressed and follows nothing by itself."""
    headers = {"Accept-Encoding": "identity"}
    with httpx.Client(base_url=server.url, timeout=60, trust_env=False, headers=headers) as made:
        yield made


@pytest.fixture(scope="session")
def registry() -> Registry:
    """Give the releases that are served."""
    return Registry()


@pytest.fixture(scope="session")
def release(registry: Registry) -> Release:
    """Give the first release."""
    return registry.get("1.0.0")


@pytest.fixture(scope="session")
def document(client: httpx.Client) -> dict[str, Any]:
    """Give the OpenAPI document that is served."""
    served: dict[str, Any] = client.get("/openapi.json").json()
    return served
