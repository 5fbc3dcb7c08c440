"""The snippets of docs/sharing.md run as they stand against a real server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.migrations import upgrade
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.exchange.submissions.reception import Spooled
from ssd_registry.exchange.submissions.submissions import Asked
from ssd_registry.settings import Settings
from tests.api.conftest import serving
from tests.api.exchange_app import bearer, somebody
from tests.exchange.shared import World

ROOT = Path(__file__).parents[2]
LA = "845"


TEXT = (ROOT / "docs" / "sharing.md").read_text(encoding="utf-8")
SHARING, HEADING, READING = TEXT.partition("## What a consumer reads\n")


def run(text: str, folder: Path, **variables: str) -> str:
    """Run the snippets of a *text* in one shell, which stops at the first that fails; return what they say."""
    snippets = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(snippets)],
        check=False,
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        timeout=120,
    )
    told = done.stdout.decode()
    assert done.returncode == 0, told + done.stderr.decode()
    return told


def submitted(exchange: Exchange) -> str:
    """Send an example payload for the authority; return the submission."""
    world = World(exchange.store, LA)
    sent = Spooled.of((ROOT / "examples" / "payload-1.1.0.json").read_bytes())
    return submissions.receive(exchange, world.submitter, sent, asked=Asked(), key=None).submission.id


def test_the_snippets_run(tmp_path: Path) -> None:
    """From the draft of an agreement to what has changed since."""
    assert shutil.which("ssd")
    assert HEADING
    settings = Settings(state=tmp_path / "state")
    store = Store(settings.database_url)
    upgrade(store)
    store.close()
    with serving(tmp_path) as server:
        exchange = Exchange.open(settings)
        submission = submitted(exchange)
        owner, approver = (
            bearer(exchange, somebody(exchange.store, role, of=of, kind="person"))["Authorization"][7:]
            for role, of in (("consumer-owner", "ofsted"), ("la-approver", LA))
        )
        told = run(SHARING, tmp_path, URL=server.url, OWNER=owner, APPROVER=approver, SUBMISSION=submission)
        assert "Verdict: " in told
        agreement = (tmp_path / "agreement.id").read_text().strip()
        machine = somebody(exchange.store, "consumer-client", of="ofsted")
        reader = bearer(exchange, machine, agreement=agreement)["Authorization"][7:]
        read = run(READING, tmp_path, URL=server.url, READER=reader)
        exchange.close()
    assert "Whole and unchanged: " in read
    assert '"added":[],"changed":[],"gone":[]' in read
    assert (tmp_path / "episodes.csv").read_text().startswith("ssd_child,cine_referral_date,ssd_share")
    assert (tmp_path / "payload-shared.json").read_bytes().startswith(b'{"about":{')
    assert (tmp_path / "register.csv").read_text(encoding="utf-8-sig").startswith("id,version,state")
