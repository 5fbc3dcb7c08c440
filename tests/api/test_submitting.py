"""The snippets of docs/submitting.md run as they stand against a real server, its worker beside it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store
from ssd_registry.settings import Settings
from tests.api.conftest import serving
from tests.api.exchange_app import bearer, somebody

ROOT = Path(__file__).parents[2]


def test_the_snippets_run(tmp_path: Path) -> None:
    """One after the other, in one shell, which stops at the first that fails."""
    text = (ROOT / "docs" / "submitting.md").read_text(encoding="utf-8")
    snippets = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    shutil.copy(ROOT / "examples" / "payload-1.1.0.json", tmp_path / "payload.json")
    settings = Settings(state=tmp_path / "state")
    store = Store(settings.database_url)
    upgrade(store)
    store.close()
    with serving(tmp_path) as server:
        exchange = Exchange.open(settings)
        sender = somebody(exchange.store, "la-submitter", of="845")
        token = bearer(exchange, sender)["Authorization"].removeprefix("Bearer ")
        exchange.close()
        shell = ["bash", "-euo", "pipefail", "-c", "\n".join(snippets)]
        done = subprocess.run(
            shell,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "URL": server.url, "TOKEN": token},
            capture_output=True,
            timeout=120,
        )
    told = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b""), told
    for words in ('"state":"accepted"', "The receipt is genuine: sub_", '{"removed":0}', '"state":"withdrawn"'):
        assert words in told, told
    assert "What was sent" not in told
    assert (tmp_path / "outcomes.csv").read_bytes().count(b"unchanged") + (
        tmp_path / "outcomes.csv"
    ).read_bytes().count(b"stored") == 4
