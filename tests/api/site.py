"""A real server with an exchange in a database of its own, and everybody who asks something of it."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import orjson
import sqlalchemy as sa
from joserfc import jwt
from joserfc.jwk import OKPKey

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.schema import METADATA
from ssd_registry.exchange.store import Store
from ssd_registry.settings import Settings
from tests.api.conftest import Server, answer, serving
from tests.api.exchange_app import bearer, organisation, somebody

LA, OTHER = "845", "846"
CANARY = "canary-q7x9"
HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": LA, "mode": "delta"}
JSON = {"Content-Type": "application/json"}
PILOT = "/children-in-social-care-data-receiver/1/children_social_care_data/{la}/children"
KEPT = (
    "submission",
    "child",
    "child_version",
    "tombstone",
    "hold",
    "agreement",
    "sign_off",
    "share",
    "endpoint",
    "event",
)


@dataclass(frozen=True)
class Answer:
    """What came back, over HTTP as it should be or not."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body."""
        return orjson.loads(self.body)


def payload(*children: Any, header: Any = None, **more: Any) -> bytes:
    """Return a combined payload."""
    return orjson.dumps({"header": HEADER | (header or {}), "children": list(children), **more})


@dataclass
class Site:
    """The server, and the same exchange from this process, by which tokens are made and what is kept is counted."""

    server: Server
    exchange: Exchange
    client: httpx.Client
    tokens: dict[tuple[str, ...], dict[str, str]] = field(default_factory=dict)

    @property
    def store(self) -> Store:
        """Where all is kept."""
        return self.exchange.store

    def as_(self, *roles: str, of: str = LA, kind: str = "machine", **more: Any) -> dict[str, str]:
        """Return the header with a token of somebody with *roles*, who is made when first asked for."""
        known = (*roles, of, kind, *map(str, more.items()))
        if known not in self.tokens:
            self.tokens[known] = bearer(self.exchange, somebody(self.store, *roles, of=of, kind=kind), **more)
        return self.tokens[known]

    @cached_property
    def submitter(self) -> dict[str, str]:
        """Whoever sends for the authority."""
        return self.as_("la-submitter")

    def ask(self, method: str, path: str, content: bytes | None = None, /, **headers: str) -> Answer:
        """Ask as the submitter of the authority, unless the *headers* say otherwise; a header that is empty is left out."""
        given = {"Authorization": self.submitter["Authorization"], **(JSON if content is not None else {})}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        found = self.client.request(
            method, path, content=content, headers={name: value for name, value in given.items() if value}
        )
        return Answer(found.status_code, {name.lower(): value for name, value in found.headers.items()}, found.content)

    def send(self, content: bytes, query: str = "", /, **headers: str) -> Answer:
        """Send a payload with an Idempotency-Key of its own."""
        return self.ask("POST", f"/v1/submissions{query}", content, **{"Idempotency-Key": str(uuid.uuid4()), **headers})

    def raw(self, *parts: bytes, **how: float) -> Answer:
        """Send bytes as they are."""
        status, headers, body = answer(self.server.raw(*parts, **how))
        return Answer(status, headers, orjson.dumps(body) if body is not None else b"")

    def head(self, path: str = "/v1/submissions", *lines: str, method: str = "POST") -> bytes:
        """Return the head of a request by the submitter."""
        given = (f"{method} {path} HTTP/1.1", "Host: x", "Content-Type: application/json", "Idempotency-Key: k",
                 f"Authorization: {self.submitter['Authorization']}", "Connection: close", *lines)  # fmt: skip
        return "\r\n".join(given).encode("latin-1") + b"\r\n\r\n"

    def assertion(self, key: OKPKey, client: str, *, header: dict[str, Any] | None = None, **claims: Any) -> str:
        """Return an assertion that *client* makes of itself by its *key*, with *claims* changed."""
        now = int(time.time())
        said = {
            "iss": client,
            "sub": client,
            "aud": self.exchange.settings.url,
            "iat": now,
            "exp": now + 60,
            "jti": str(uuid.uuid4()),
        }
        kept = {name: value for name, value in (said | claims).items() if value is not None}
        return jwt.encode(
            {"alg": "Ed25519", "kid": key.kid, **(header or {})}, kept, key, algorithms=["Ed25519", "EdDSA"]
        )

    def held(self) -> dict[str, int]:
        """Return how much is kept of everything."""
        with self.store.transaction("ingest", la=LA, organisation=LA, read=True) as connection:
            return {
                name: connection.execute(sa.select(sa.func.count()).select_from(METADATA.tables[name])).scalar_one()
                for name in KEPT
            }

    def log(self) -> list[dict[str, Any]]:
        """Return the lines of the server's log."""
        return [orjson.loads(line) for line in self.server.log.read_text().splitlines() if line.startswith("{")]

    def megabytes(self) -> int:
        """Return the most memory that the server has had until now."""
        status = Path(f"/proc/{self.server.pid}/status").read_text()
        return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))

    def lines_of(self, given: Answer) -> list[dict[str, Any]]:
        """Return the lines in the log about the request that got this answer; they come a little after it."""
        for _ in range(200):
            lines = [each for each in self.log() if each.get("request_id") == given.headers["x-request-id"]]
            if any(each["event"] == "request" for each in lines):
                return [each for each in lines if each["event"] == "request"]
            time.sleep(0.05)
        return []


@contextmanager
def site_in(folder: Path, database: str, **settings: str) -> Iterator[Site]:
    """Serve an exchange in the *database*, which has been set up, until the block ends."""
    given = {"SSD_DATABASE": database, "SSD_DEVELOPMENT": "true", **settings}
    with serving(folder, "--no-worker", **given) as server:
        exchange = Exchange.open(Settings(state=folder / "state", database=database, development=True))
        for authority in (LA, OTHER):
            organisation(exchange.store, authority, "authority")
        headers = {"Accept-Encoding": "identity"}
        with httpx.Client(base_url=server.url, timeout=60, trust_env=False, headers=headers) as client:
            yield Site(server, exchange, client)
        exchange.close()
