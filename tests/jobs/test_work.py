"""The process that makes one check: the findings of any other check, within limits, and gone when who asked is."""

from __future__ import annotations

import gzip
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard

from ssd_registry.check import Checker
from ssd_registry.jobs import Folder
from ssd_registry.jobs.task import Fault, Task
from ssd_registry.jobs.work import work
from ssd_registry.payload import read_payload
from ssd_registry.privacy import discreet, names_of
from ssd_registry.registry import Registry
from ssd_registry.report import as_json
from ssd_registry.settings import Limits
from tests.jobs.conftest import CANARY, HEADER, MANY, WRONG, accepted, gone, payload

LIMITS = Limits()


@pytest.fixture(autouse=True)
def _own_files_go_elsewhere_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the process of the tests put its files where it did, which in the process of a check go with the check."""
    monkeypatch.setattr(tempfile, "tempdir", tempfile.gettempdir())


def told(content: dict[str, Any]) -> dict[str, Any]:
    """Return a report without the time at which it was made."""
    return {name: each for name, each in content.items() if name != "checked_at"}


@pytest.mark.parametrize("values", [False, True])
def test_the_findings_are_those_of_any_other_check(folder: Folder, values: bool) -> None:
    """What was sent is kept only for who asked to see it."""
    identifier = accepted(folder, WRONG, values=values)
    work(folder, identifier, LIMITS)
    status, kept = folder.status(identifier), folder.report(identifier)
    checker = Checker(Registry())
    report = checker.check(read_payload(WRONG, LIMITS))
    if not values:
        report = discreet(report, names_of(checker))
    assert told(as_json(kept, values=values)) == told(as_json(report, values=values))
    assert (status.state, status.outcome.release, status.outcome.ok) == ("done", "1.0.0", False)
    assert status.outcome.counts["errors"] == report.count("error")
    content = zstandard.decompress((folder.checks / identifier / "report").read_bytes())
    assert (CANARY.encode() in content) is values


LINES = msgspec.json.encode({"header": HEADER}) + b'\n{"person_id":"C1"}\n{"person_id":"C2","sex":"X"}'
FORMS = [
    ("JSON", MANY, {}),
    ("lines", LINES, {"ndjson": True}),
    ("gzip", gzip.compress(MANY), {"encoding": "gzip"}),
    ("zstd of lines", zstandard.compress(LINES), {"encoding": "zstd", "ndjson": True}),
    ("a release of its own", MANY, {"release": "1.1.0"}),
]


@pytest.mark.parametrize(("name", "body", "asked"), FORMS, ids=[row[0] for row in FORMS])
def test_payloads_of_all_kinds_are_read(folder: Folder, name: str, body: bytes, asked: dict[str, Any]) -> None:
    """As they are read from a request that is answered at once."""
    identifier = accepted(folder, body, **asked)
    work(folder, identifier, LIMITS)
    reading = {name: each for name, each in asked.items() if name != "release"}
    expected = Checker(Registry()).check(read_payload(body, LIMITS, **reading), asked.get("release"))
    assert told(as_json(folder.report(identifier))) == told(as_json(expected))
    progress = folder.status(identifier).progress
    assert progress.checked == progress.children == expected.tally["children"]


BOMB = gzip.compress(b" " * 2_000_000)
UNREADABLE = [
    ("empty", b"", {}, "NothingToCheck", None),
    ("no children", payload(), {}, "NothingToCheck", None),
    ("cut short", WRONG[:-9], {}, "CannotRead", "malformed-json"),
    ("not JSON", CANARY.encode(), {}, "CannotRead", "malformed-json"),
    ("not gzip", WRONG, {"encoding": "gzip"}, "WrongEncoding", "malformed-encoding"),
    ("gzip that was not said", gzip.compress(WRONG), {}, "WrongEncoding", "wrong-encoding"),
    ("a zip", b"PK\x03\x04" + b"\x00" * 30, {}, "CannotRead", "malformed-json"),
    ("an unknown release", WRONG.replace(b"1.0.0", b"9.9.9"), {}, "UnknownRelease", None),
    (
        "a key twice",
        WRONG.replace(b'{"person_id"', b'{"Q7":1,"Q7":2,"person_id"', 1),
        {},
        "CannotRead",
        "duplicate-key",
    ),
    ("a bomb", BOMB, {"encoding": "gzip"}, "TooLarge", "decompressed-too-large"),
    ("a crowd", b'{"children":[' + b"1," * 17_000_000 + b"1]}", {}, "TooLarge", "content-too-large"),
]


@pytest.mark.parametrize(("name", "body", "asked", "error", "kind"), UNREADABLE, ids=[row[0] for row in UNREADABLE])
def test_what_cannot_be_read_fails(
    folder: Folder, name: str, body: bytes, asked: dict[str, Any], error: str, kind: str | None
) -> None:
    """With the reason that a request at once would have been given, and nothing of what was sent."""
    limits = LIMITS.model_copy(update={"unpacked_bytes": 1_000_000})
    identifier = accepted(folder, body, **asked)
    work(folder, identifier, limits)
    status = folder.status(identifier)
    failure = status.outcome.failure
    assert (status.state, folder.report(identifier)) == ("failed", None)
    assert kind is None or failure.kind == kind, failure
    assert failure.error in {error, "CannotRead"}, failure
    assert "Q7" not in f"{failure.message}{failure.place}"


def test_what_was_erased_is_not_made(folder: Folder) -> None:
    """Nor put back."""
    identifier = accepted(folder, WRONG)
    folder.erase(identifier)
    work(folder, identifier, LIMITS)
    assert not [path for path in folder.path.rglob("*") if path.is_file()]


def started(folder: Folder, identifier: str) -> subprocess.Popen[bytes]:
    """Start the process that makes a check."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "ssd_registry.jobs.work"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    task = Task(str(folder.path), folder.keep, identifier, LIMITS.model_dump())
    process.stdin.write(msgspec.json.encode(task) + b"\n")
    process.stdin.flush()
    return process


def test_it_ends_when_who_asked_has_gone(folder: Folder) -> None:
    """Nobody would take the outcome from a process that nobody knows of."""
    identifier = accepted(folder, MANY)
    with started(folder, identifier) as process:
        process.stdin.close()
        process.wait(timeout=20)
        assert process.returncode == 1
        assert gone(process.pid)
    assert folder.status(identifier).state in {"queued", "running"}


def test_a_fault_is_told_by_its_kind_and_place(folder: Folder, tmp_path: Path) -> None:
    """Never by its words, which could hold what was sent."""
    (tmp_path / "index.json").write_text(f'[{{"version": "{CANARY}"}}]')
    identifier = accepted(folder, WRONG, releases=str(tmp_path))
    with started(folder, identifier) as process:
        said = process.stdout.read()
        process.wait(timeout=20)
    fault = msgspec.json.decode(said, type=Fault)
    assert (process.returncode, fault.kind) == (1, "ValidationError")
    assert any(where.startswith("jobs/work.py:") for where in fault.where)
    assert CANARY.encode() not in said
