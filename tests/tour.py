"""The tour of the README: its commands, and what they print.

`python -m tests.tour` writes down what they print now.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BIN = Path(sys.executable).parent
_BLOCK = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.DOTALL)


def commands(readme: str) -> Iterator[tuple[str, str]]:
    """Yield each command of the tour, with what the README says it prints."""
    for block in _BLOCK.findall(readme):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            yield command, printed.strip()


def run(command: str, folder: Path) -> str:
    """Run a command of the tour in *folder*, and return what it prints."""
    environment = {"PATH": f"{BIN}:/usr/bin:/bin", "COLUMNS": "200"}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False, env=environment
    )
    return (done.stderr + done.stdout).strip()


def written_again(readme: str, folder: Path) -> str:
    """Return *readme* with what the commands of the tour print now, run in order in *folder*."""

    def block(found: re.Match[str]) -> str:
        again = ((command, run(command, folder)) for command, _ in commands(f"```console\n{found[0]}```"))
        return "".join(f"$ {command}\n" + (f"{printed}\n" if printed else "") for command, printed in again)

    return _BLOCK.sub(block, readme)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(ROOT / "examples", Path(name) / "examples")
        README.write_text(written_again(README.read_text(encoding="utf-8"), Path(name)), encoding="utf-8")
