"""The project keeps its own rules: style, types, the arrows between modules, and documents that are true."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import time
import tomllib
from pathlib import Path

import httpx
import pytest

from ssd_registry.settings import Limits, Rates, Settings
from ssd_registry.words import STRUCTURE
from tests.tour import BIN, README, ROOT, commands, run

COMMANDS = [
    ("ruff check", [BIN / "ruff", "check", "."]),
    ("ruff format", [BIN / "ruff", "format", "--check", "."]),
    ("mypy", [BIN / "mypy"]),
    ("import-linter", [BIN / "lint-imports"]),
]


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[row[0] for row in COMMANDS])
def test_the_code_is_clean(name: str, command: list[str | Path]) -> None:
    """Style, types and arrows hold."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]


def test_every_setting_is_documented() -> None:
    """A limit that nobody knows of is a trap."""
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for name, field in Limits.model_fields.items():
        assert f"`SSD_LIMIT_{name.upper()}` | {field.default:,} |" in page
    for name in Rates.model_fields:
        assert f"`SSD_RATE_{name.upper()}`" in page
    for name in Settings.model_fields.keys() - {"limits", "rates"}:
        assert f"`SSD_{name.upper()}`" in page


def test_ci_runs_exactly_the_second_command_of_the_readme() -> None:
    """What proves a change is what the README says."""
    commands = re.findall(r"```sh\n(.*?)\n```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert commands[0].endswith("&& ssd serve")
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_tour_of_the_readme_is_true(tmp_path: Path) -> None:
    """Each command of the tour, run in order, prints what the README says it prints."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    tour = list(commands(README.read_text(encoding="utf-8")))
    assert len(tour) >= 6
    for command, printed in tour:
        assert run(command, tmp_path) == printed, command


def test_the_lock_file_names_no_address() -> None:
    """Hashes prove what is installed; where it comes from is for whoever installs it to say."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > 200


def test_links_in_the_documents_lead_somewhere() -> None:
    """No page points at a file that is not there."""
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "benchmarks").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_an_exchange_is_set_up_and_sent_to_as_the_readme_says(tmp_path: Path) -> None:
    """Both blocks of commands, as they stand but for the port; what was sent is taken."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    setting_up, sending = re.findall(r"```sh\n(ssd db upgrade.*?)```.*?```sh\n(.*?)```", text, re.DOTALL)[0]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = ("PATH", "HOME", "TMPDIR")
    environment = {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "SSD_STATE": str(tmp_path / "state"),
        "SSD_URL": f"http://127.0.0.1:{port}",
    }
    environment["PATH"] = f"{BIN}{os.pathsep}{environment['PATH']}"
    shell = ["bash", "-euo", "pipefail", "-c"]
    before, serving, after = setting_up.partition("ssd serve")
    assert serving
    assert after.strip().startswith("#")
    subprocess.run([*shell, before], cwd=tmp_path, env=environment, check=True, capture_output=True)
    command = [str(BIN / "ssd"), "serve", "--port", str(port)]
    with (
        (tmp_path / "log").open("wb") as log,
        subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=log) as server,
    ):
        try:
            until_ready(f"{environment['SSD_URL']}/readyz")
            done = subprocess.run(
                [*shell, sending.replace("8000", str(port))],
                cwd=tmp_path,
                env=environment,
                check=True,
                capture_output=True,
            )
        finally:
            server.terminate()
    assert json.loads(done.stdout)["state"] == "accepted"


def until_ready(address: str) -> None:
    """Return once the server answers."""
    for _ in range(600):
        try:
            if httpx.get(address, trust_env=False).is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(address)


def test_every_guide_can_be_found_from_the_first_page() -> None:
    """Nobody looks through a folder for what they do not know to be there."""
    first = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [each.name for each in (ROOT / "docs").glob("*.md") if f"(docs/{each.name})" not in first] == []


def test_every_part_of_the_exchange_is_in_the_architecture() -> None:
    """A newcomer finds each package and each module of it in one table."""
    table = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    exchange = ROOT / "src" / "ssd_registry" / "exchange"
    packages = [each.parent.name for each in exchange.glob("*/__init__.py")]
    assert len(packages) > 5
    assert [name for name in packages if f"| `{name}/` |" not in table] == []


def test_every_decision_has_context_decision_and_consequences() -> None:
    """A decision that does not say why is only an order."""
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert decisions
    for number, page in enumerate(decisions, 1):
        text = page.read_text(encoding="utf-8")
        assert page.name.startswith(f"{number:04}-")
        assert all(f"**{part}.**" in text for part in ("Context", "Decision", "Consequences")), page.name


def test_the_changelog_is_filled() -> None:
    """An empty heading is a bug."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not re.search(r"^### [^\n]+\n+(?=#|\Z)", text, re.MULTILINE)


def test_releases_travel_with_the_program() -> None:
    """The wheel carries the releases, so that checking works with no network."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"] == {"schema/releases": "ssd_registry/releases"}


def test_every_rule_has_words() -> None:
    """Each rule says what is wrong in general, what is wrong here, and how to put it right."""
    assert all(wording.title and wording.message and wording.fix for wording in STRUCTURE.values())


def test_every_file_of_tests_is_collected(request: pytest.FixtureRequest) -> None:
    """A folder that pytest passes over is a suite that proves less than it seems to."""
    collected = {str(item.path.relative_to(ROOT)) for item in request.session.items}
    if len(collected) > 10:  # the whole suite, not a part of it that somebody chose
        written = {str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("test_*.py")}
        assert written == collected
