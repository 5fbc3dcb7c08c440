"""Settings: read once from the environment (``SSD_...``), passed in, never read again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

DEFAULT_FILE = "exchange.sqlite"
"""The database of the exchange in the folder of the state."""


class Limits(BaseSettings):
    """How much one request or file may ask for; over a limit the answer says so.

    Sizes are bytes. A child of 50,000 bytes holds about 350 records, far more than real ones do.
    """

    model_config = SettingsConfigDict(env_prefix="SSD_LIMIT_", frozen=True)

    body_bytes: int = Field(
        default=5_000_000,
        description="The largest body that is checked while its sender waits, as sent; compressed, a tenth of that",
    )
    unpacked_bytes: int = Field(default=256 * 1024 * 1024, description="The largest such body once decompressed")
    background_body_bytes: int = Field(
        default=512 * 1024 * 1024, description="The largest body that is checked in the background, as sent"
    )
    background_unpacked_bytes: int = Field(
        default=1024 * 1024 * 1024, description="The largest body in the background once decompressed"
    )
    background_memory_bytes: int = Field(
        default=4 * 1024 * 1024 * 1024,
        description="The memory that the process of one check in the background may take",
    )
    child_bytes: int = Field(default=1024 * 1024, description="The largest child document that is read")
    envelope_bytes: int = Field(default=8 * 1024 * 1024, description="The largest part outside the children")
    depth: int = Field(default=32, description="How deep JSON may nest")
    problems_per_child: int = Field(default=500, description="How many problems of one child are listed")
    records_per_list: int = Field(
        default=1_000, description="The longest list of records in a child that rules look at"
    )
    list_length: int = Field(default=200, description="The longest list of codes in one record that is explained")
    zip_entries: int = Field(default=1_000, description="The most files in a zip")


class Rates(BaseSettings):
    """How many requests the exchange takes of one client: a principal, or an address until it has signed in.

    A rate is of the minute before now; 0 is no limit.
    """

    model_config = SettingsConfigDict(env_prefix="SSD_RATE_", frozen=True)

    requests: int = Field(default=1_200, ge=0, description="Requests a minute of one principal")
    address: int = Field(default=600, ge=0, description="Requests a minute of one address that has not signed in")
    misses: int = Field(
        default=100, ge=0, description="Requests a minute of one client for what is not there, or not for it"
    )
    each_second: int = Field(
        default=20, ge=0, description="Requests a second of one principal; what comes faster waits its turn"
    )
    at_once: int = Field(default=4, ge=0, description="Requests of one principal that are answered at one time")
    store: str | None = Field(
        default=None,
        description="Where processes count together, such as redis://counts:6379; each by itself when unset",
    )


def _state_folder() -> Path:
    """Return the folder that a user's programs keep their state in (XDG base directories)."""
    try:
        home = Path.home()
    except RuntimeError:  # as in a container, where the user has none
        home = Path(tempfile.gettempdir())
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "ssd-registry"


def _address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("has to begin with http:// or https://")
    return url


def _small(level: Any) -> Any:
    return level.lower() if isinstance(level, str) else level


class Settings(BaseSettings):
    """What a deployment may change."""

    model_config = SettingsConfigDict(env_prefix="SSD_", frozen=True)

    releases: Path | None = Field(default=None, description="The folder of releases; those shipped when unset")
    limits: Limits = Field(default_factory=Limits)
    state: Path = Field(default_factory=_state_folder, description="The folder of checks in the background")
    keep_hours: float = Field(default=24.0, gt=0, description="How long a check in the background is kept, in hours")
    background_checks: int = Field(default=2, ge=0, description="Checks in the background at one time; 0 for none")
    background_seconds: float = Field(default=900.0, gt=0, description="How long one check in the background may take")
    sparql_seconds: float = Field(default=5.0, description="How long one SPARQL query may run")
    database: str | None = Field(
        default=None, description="The database of the exchange; a file of SQLite in the folder of the state when unset"
    )
    database_owner: str | None = Field(
        default=None, description="The same database for its owner, who alone may set it up; only ssd db needs it"
    )
    server_key: Path | None = Field(
        default=None, description="The server's own key, which signs and seals; in the folder of the state when unset"
    )
    development: bool = Field(
        default=False, description="Whether several authorities may share one SQLite, and webhooks go to this computer"
    )
    url: Annotated[str, AfterValidator(_address)] = Field(
        default="http://127.0.0.1:8000", description="Where the server is, as its clients see it"
    )
    issuer: str | None = Field(default=None, description="Another issuer of tokens whose word is taken")
    issuer_jwks: str | None = Field(default=None, description="Where the keys of that issuer are: an address or a file")
    issuer_audience: str | None = Field(default=None, description="What that issuer calls this server")
    at_once_bytes: int = Field(
        default=2_000_000, ge=0, description="The largest submission that is dealt with while its sender waits"
    )
    request_seconds: float = Field(
        default=30.0, gt=0, description="How long the exchange may take for one request, once its body has come"
    )
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_small)] = Field(
        default="info", description="debug, info, warning or error"
    )

    rates: Rates = Field(default_factory=Rates)
    metrics_addresses: str = Field(
        default="127.0.0.0/8,::1/128", description="The networks that may read /metrics, separated by commas"
    )
    otlp_endpoint: str | None = Field(
        default=None, description="Where traces are sent, as OTLP over HTTP; nowhere when unset"
    )

    @property
    def database_url(self) -> str:
        """Where the exchange keeps what it holds."""
        return self.database or f"sqlite:///{self.state.absolute() / DEFAULT_FILE}"

    @property
    def server_key_file(self) -> Path:
        """The file of the server's own key."""
        return self.server_key or self.state / "server-key.json"


_PREFIXES: Final = {kind.__name__: str(kind.model_config.get("env_prefix")) for kind in (Limits, Rates, Settings)}
_WANTED: Final = {
    "bool": "has to be true or false",
    "int": "has to be a whole number",
    "float": "has to be a number",
    "greater_than": "has to be more than {gt:g}",
    "greater_than_equal": "has to be {ge:g} or more",
    "literal_error": "has to be {expected}",
    "value_error": "{error}",
}


def wrong(error: ValidationError) -> str:
    """Return what is wrong with the environment, a sentence for each variable, without what stands in it."""
    return " ".join(_wrong(_PREFIXES.get(error.title, "SSD_"), each) for each in error.errors())


def _wrong(prefix: str, each: Any) -> str:
    kind = str(each["type"])
    wanted = _WANTED.get(kind) or _WANTED.get(kind.split("_", maxsplit=1)[0], "has to be something else")
    name = prefix + "_".join(str(part) for part in each["loc"]).upper()
    return f"{name} {wanted.format(**each.get('ctx', {}))}. Correct it, or leave it out."
