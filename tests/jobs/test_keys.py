"""Idempotency keys: one key for one request, and no trace of either."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import Any

import msgspec
import pytest

from ssd_registry.errors import JobRefused
from ssd_registry.jobs import Folder, Keys
from ssd_registry.jobs import keys as module
from tests.jobs.conftest import ASKED, CANARY, DAY, Clock, accepted


def use(keys: Keys, key: str, body: bytes, *, job: str | None = None, keep: bool = True, **changes: Any) -> str | None:
    """Send a request with *key*; return the check that it was answered with before."""
    claim = keys.claim(key)
    try:
        claim.update(body[:3])
        claim.update(body[3:])
        earlier = claim.match(msgspec.structs.replace(ASKED, **changes))
        if keep:
            claim.keep(job)
    finally:
        claim.release()
    return earlier


def refusal(keys: Keys, *arguments: Any, **options: Any) -> str:
    """Return the kind of the problem that a request is refused with."""
    with pytest.raises(JobRefused) as refused:
        use(keys, *arguments, **options)
    return refused.value.kind


def test_the_same_request_finds_its_check_again(folder: Folder) -> None:
    """From another process too."""
    assert use(Keys(folder), "key", b"body", job="J") is None
    assert use(Keys(folder), "key", b"body", job="J") == "J"
    assert use(Keys(folder), "another", b"body") is None


CHANGES = [{"body": b"bodx"}, {"body": b"body "}, {"release": "1.0.0"}, {"values": True}, {"encoding": "gzip"}, {"ndjson": True}]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_another_request_is_refused(folder: Folder, change: dict[str, Any]) -> None:
    """Whatever is different about it: body, query or type; and it changes nothing."""
    keys = Keys(folder)
    use(keys, "key", b"body", job="J")
    assert refusal(keys, "key", change.get("body", b"body"), **{n: v for n, v in change.items() if n != "body"}) == (
        "idempotency-key-reused"
    )
    assert use(keys, "key", b"body", job="J") == "J"


def test_a_key_is_in_use_until_it_is_released(folder: Folder) -> None:
    """And is free again where nothing was kept."""
    keys = Keys(folder)
    claim = keys.claim("key")
    assert refusal(keys, "key", b"body") == "idempotency-key-in-use"
    claim.release()
    assert list(folder.keys.iterdir()) == []
    assert use(keys, "key", b"one", keep=False) is None
    assert use(keys, "key", b"another") is None


def test_a_process_that_dies_lets_go_of_its_key(folder: Folder) -> None:
    """The request can be sent again at once."""
    code = (
        "import os, signal, sys; from pathlib import Path; from ssd_registry.jobs import Folder, Keys; "
        "claim = Keys(Folder(Path(sys.argv[1]), keep=1)).claim('key'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder.path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert list(folder.keys.iterdir()) != []
    assert use(Keys(folder), "key", b"body") is None


def test_neither_key_nor_body_is_kept(folder: Folder) -> None:
    """Only hashes that nobody can make without the folder's secret."""
    use(Keys(folder), CANARY, CANARY.encode(), job="J")
    for path in folder.path.rglob("*"):
        assert CANARY not in path.name
        assert path.is_dir() or CANARY.encode() not in path.read_bytes()
    other = Folder(folder.path.with_name("other"), keep=DAY)
    use(Keys(other), CANARY, CANARY.encode(), job="J")
    (one,), (another,) = folder.keys.iterdir(), other.keys.iterdir()
    assert (one.name, one.read_bytes()) != (another.name, another.read_bytes())


def test_a_key_goes_with_its_check_and_with_time(folder: Folder, clock: Clock) -> None:
    """When the check is erased, or a day after it was used."""
    keys = Keys(folder)
    claim = keys.claim("key")
    job = accepted(folder, b"body", key=claim.name)
    claim.match(ASKED)
    claim.keep(job)
    claim.release()
    folder.erase(job)
    assert use(keys, "key", b"another") is None
    clock.now += DAY - 10
    folder.sweep()
    assert refusal(keys, "key", b"a third") == "idempotency-key-reused"
    clock.now += 20
    folder.sweep()
    assert use(keys, "key", b"a third") is None


def test_too_many_keys_are_refused(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is a file."""
    use(Keys(folder), "key", b"body")
    monkeypatch.setattr(module, "MOST_KEYS", 1)
    assert refusal(Keys(folder), "another", b"body") == "busy"
