"""The snippets in examples/ run as they are against a real server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from tests.api.conftest import Server

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("snippet", [[sys.executable, "check_payload.py"], ["bash", "check_payload.sh"]])
def test_snippets_run(snippet: list[str], tmp_path: Path, server: Server) -> None:
    """Python and curl, against a real server."""
    command, script = snippet
    done = subprocess.run(
        [command, EXAMPLES / script, EXAMPLES / "payload-1.0.0.json", server.url],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "4 children, 0 errors" in done.stdout or orjson.loads(done.stdout)["ok"]
