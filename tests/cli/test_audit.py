"""``ssd audit``: a log is checked with the file alone; the page about it is true."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.test_commands import ROOT, ssd
from tests.tour import commands, run

EXAMPLES, PAGE = ROOT / "examples" / "access-log", ROOT / "docs" / "access-log.md"


def test_the_commands_of_the_page_print_what_it_says(tmp_path: Path) -> None:
    """An authority that follows the page sees what the page shows."""
    shutil.copytree(EXAMPLES, tmp_path / "examples" / "access-log")
    told = list(commands(PAGE.read_text(encoding="utf-8")))
    assert len(told) == 4
    for command, printed in told:
        assert run(command, tmp_path) == printed, command


def test_the_program_of_the_page_checks_an_export(tmp_path: Path) -> None:
    """What is described byte by byte is enough to write a checker from."""
    (program,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "check.py").write_text(program, encoding="utf-8")

    def check(name: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", tmp_path / "check.py", EXAMPLES / name]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert check("today.json").stdout == "7 entries follow from one another.\n"
    assert "AssertionError: 1" in check("changed.json").stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("missing.json",), "missing.json cannot be opened"),
        (("keys.json",), "The file is not an exported access log"),
        (("today.json", "--since", "keys.json"), "The earlier file is not an exported access log"),
        (("today.json", "--key", "today.json"), "The key file holds no public key"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_what_cannot_be_read_is_exit_2(arguments: tuple[str, ...], words: str) -> None:
    """A check that did not take place is neither a pass nor an alarm."""
    done = ssd("audit", "verify", *arguments, cwd=EXAMPLES)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
