"""Settings: read once from the environment (``SSD_...``), passed in, never read again."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Limits(BaseSettings):
    """How much one request or file may ask for; over a limit the answer says so.

    Sizes are bytes. A child of 50,000 bytes holds about 350 records, far more than real ones do.
    """

    model_config = SettingsConfigDict(env_prefix="SSD_LIMIT_", frozen=True)

    body_bytes: int = Field(default=64 * 1024 * 1024, description="The largest body of a request, as sent")
    unpacked_bytes: int = Field(default=256 * 1024 * 1024, description="The largest body once decompressed")
    child_bytes: int = Field(default=1024 * 1024, description="The largest child document that is read")
    envelope_bytes: int = Field(default=8 * 1024 * 1024, description="The largest part outside the children")
    depth: int = Field(default=32, description="How deep JSON may nest")
    problems_per_child: int = Field(default=500, description="How many problems of one child are listed")
    list_length: int = Field(default=200, description="The longest list of codes in one record that is explained")
    zip_entries: int = Field(default=1_000, description="The most files in a zip")


class Settings(BaseSettings):
    """What a deployment may change."""

    model_config = SettingsConfigDict(env_prefix="SSD_", frozen=True)

    releases: Path | None = Field(default=None, description="The folder of releases; those shipped when unset")
    limits: Limits = Field(default_factory=Limits)
    sparql_seconds: float = Field(default=5.0, description="How long one SPARQL query may run")
    log_level: str = Field(default="info", description="debug, info, warning or error")
