"""Settings: what holds where nothing is set."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssd_registry.settings import Settings

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
