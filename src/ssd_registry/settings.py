"""Settings: read once from the environment (``SSD_...``), passed in, never read again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


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


def _state_folder() -> Path:
    """Return the folder that a user's programs keep their state in (XDG base directories)."""
    try:
        home = Path.home()
    except RuntimeError:  # as in a container, where the user has none
        home = Path(tempfile.gettempdir())
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "ssd-registry"


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
    log_level: str = Field(default="info", description="debug, info, warning or error")
