"""Settings: what holds where nothing is set."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from ssd_registry.settings import Settings, wrong

ENVIRONMENTS = [
    ({"XDG_STATE_HOME": "/var/state", "HOME": "/home/a"}, Path("/var/state/ssd-registry")),
    ({"XDG_STATE_HOME": "", "HOME": "/home/a"}, Path("/home/a/.local/state/ssd-registry")),
    ({"SSD_STATE": "/srv/ssd", "HOME": "/home/a"}, Path("/srv/ssd")),
]


@pytest.mark.parametrize(("environment", "state"), ENVIRONMENTS, ids=str)
def test_the_state_is_kept_where_a_users_programs_keep_theirs(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], state: Path
) -> None:
    """Or where a setting says."""
    monkeypatch.delenv("SSD_STATE", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Settings().state == state


def test_a_user_without_a_home_has_a_state_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container: no command fails for want of a folder that it may never need."""

    def none() -> Path:
        raise RuntimeError

    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.delenv("SSD_STATE", raising=False)
    monkeypatch.setattr(Path, "home", none)
    assert Settings().state.name == "ssd-registry"


MISTAKES = [
    ("SSD_AT_ONCE_BYTES", "many", "SSD_AT_ONCE_BYTES has to be a whole number. Correct it, or leave it out."),
    ("SSD_AT_ONCE_BYTES", "-1", "SSD_AT_ONCE_BYTES has to be 0 or more. Correct it, or leave it out."),
    ("SSD_REQUEST_SECONDS", "0", "SSD_REQUEST_SECONDS has to be more than 0. Correct it, or leave it out."),
    ("SSD_SPARQL_SECONDS", "soon", "SSD_SPARQL_SECONDS has to be a number. Correct it, or leave it out."),
    ("SSD_DEVELOPMENT", "perhaps", "SSD_DEVELOPMENT has to be true or false. Correct it, or leave it out."),
    ("SSD_URL", "registry", "SSD_URL has to begin with http:// or https://. Correct it, or leave it out."),
    ("SSD_LIMIT_DEPTH", "deep", "SSD_LIMIT_DEPTH has to be a whole number. Correct it, or leave it out."),
    ("SSD_RATE_REQUESTS", "few", "SSD_RATE_REQUESTS has to be a whole number. Correct it, or leave it out."),
    (
        "SSD_LOG_LEVEL",
        "loud",
        "SSD_LOG_LEVEL has to be 'debug', 'info', 'warning' or 'error'. Correct it, or leave it out.",
    ),
]


@pytest.mark.parametrize(("name", "value", "said"), MISTAKES, ids=[f"{each[0]}-{each[1]}" for each in MISTAKES])
def test_a_setting_that_cannot_be_read_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    """By the variable that whoever set it knows, and by what it may be."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as error:
        Settings()
    assert wrong(error.value) == said


def test_all_settings_that_cannot_be_read_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that whoever sets them need not come back for each."""
    monkeypatch.setenv("SSD_KEEP_HOURS", "0")
    monkeypatch.setenv("SSD_URL", "registry")
    with pytest.raises(ValidationError) as error:
        Settings()
    assert "SSD_KEEP_HOURS" in wrong(error.value)
    assert "SSD_URL" in wrong(error.value)


def test_a_level_of_logs_may_be_in_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    """As other programs write it."""
    monkeypatch.setenv("SSD_LOG_LEVEL", "WARNING")
    assert Settings().log_level == "warning"
