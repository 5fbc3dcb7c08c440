"""The demonstration: its tour shows what each party may do, and the snippets of the exchange run against it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.test_commands import SSD

from ssd_registry.cli.demo import environment_of
from ssd_registry.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Give the folder of a demonstration that is up, and what its tour said; stop it as a person does."""
    folder = tmp_path_factory.mktemp("demo") / "shown"
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "COLUMNS": "200"}
    command = [SSD, "demo", "--folder", folder]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, start_new_session=True
    ) as process:
        assert process.stdout is not None
        said: list[str] = []
        for line in process.stdout:
            said.append(line)
            if "until Ctrl-C" in line:
                break
        try:
            yield folder, "".join(said)
        finally:
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            assert process.wait(timeout=60) == 0


SAID = [
    "40 children stored, 0 errors found.",
    "40 unchanged, 0 stored.",
    "403: The header names another local authority than the one that the token acts for. Nothing was taken.",
    "DfE: 404: There is nothing here that you may see.",
    "The submitter: 403: Your roles do not include submission:sign-off, which is for la-approver.",
    "shared with dfe.",
    '<?xml version="1.0" encoding="utf-8"?>',
    "403: Some of the fields are not among the items that are agreed and shared.",
    "dfe      share.read   cin 2025-26",
    "The access log of authority 845 is whole",
    "The region: 410:",
    "1 x uk.ssd.share.revoked",
]


def test_the_tour_shows_what_each_party_may_do_and_may_not(shown: tuple[Path, str]) -> None:
    """From the agreement to the access log."""
    _, said = shown
    assert [words for words in SAID if words.casefold() not in said.casefold()] == []


@pytest.mark.parametrize(
    ("command", "script", "words"),
    [
        ("bash", "exchange.sh", "children are in"),
        (sys.executable, "exchange.py", "records of share"),
    ],
    ids=["curl", "python"],
)
def test_snippets_run(shown: tuple[Path, str], command: str, script: str, words: str) -> None:
    """Submit, sign off, share, read, and see who read, by curl and by Python."""
    folder, _ = shown
    payload = EXAMPLES / "payload-1.1.0.json"
    done = subprocess.run(
        [command, EXAMPLES / script, folder, payload], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert words in done.stdout
    assert "dfe" in done.stdout.splitlines()[-1]


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    """A demonstration begins anew, and writes over nothing."""
    done = subprocess.run([SSD, "demo", "--folder", tmp_path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, f"{tmp_path} is there already. Name a new folder.\n")


def test_a_demonstration_knows_nothing_of_an_exchange_that_is_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither its key nor where it counts, looks keys up, or sends traces."""
    set_up = ("SERVER_KEY", "DATABASE_OWNER", "RATE_STORE", "OTLP_ENDPOINT", "ISSUER", "METRICS_ADDRESSES")
    for name in set_up:
        monkeypatch.setenv(f"SSD_{name}", "https://production.example")
    monkeypatch.setenv("SSD_RELEASES", "/releases")
    made = environment_of(Settings(state=tmp_path, url="http://127.0.0.1:1", database="sqlite:///x"))
    assert not [name for name in made if name.removeprefix("SSD_") in set_up]
    assert (made["SSD_DATABASE"], made["SSD_URL"]) == ("sqlite:///x", "http://127.0.0.1:1")
    assert (made["SSD_RELEASES"], made["PATH"]) == ("/releases", os.environ["PATH"])
