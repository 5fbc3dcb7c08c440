"""The server's own key: what it signs and seals, and that nothing else passes for it."""

from __future__ import annotations

import json
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from joserfc import jws
from joserfc.jwk import OctKey, OKPKey

from ssd_registry.errors import ExchangeRefused, SsdError
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.store import Store


@pytest.fixture
def keys(tmp_path: Path) -> ServerKeys:
    """Give the keys of a new server."""
    return ServerKeys.open(tmp_path / "new" / "key.json")


def test_what_was_signed_is_read_again_by_the_same_key_file(tmp_path: Path) -> None:
    """The key outlives the process, and nobody but its owner may read its file."""
    file = tmp_path / "key.json"
    token = ServerKeys.open(file).sign({"sub": "x"}, kind="receipt+jwt")
    assert ServerKeys.open(file).read(token, kind="receipt+jwt") == {"sub": "x"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "d" not in ServerKeys.open(file).public_jwks["keys"][0]
    assert [path.name for path in tmp_path.iterdir()] == ["key.json"]


def test_processes_that_start_together_have_one_key(tmp_path: Path) -> None:
    """Whoever is first makes it; the others take that."""
    with ThreadPoolExecutor(8) as threads:
        opened = list(threads.map(lambda _: ServerKeys.open(tmp_path / "key.json").public_jwks, range(8)))
    assert all(each == opened[0] for each in opened)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"keys": []}',
        b'{"keys": [{"kty": "oct", "k": "AAAA"}]}',
        json.dumps({"keys": [OKPKey.generate_key("Ed25519").as_dict(private=False)]}).encode(),
        json.dumps({"keys": [OKPKey.generate_key("X25519").as_dict(private=True)]}).encode(),
        b"\xff",
    ],
    ids=["empty", "no member", "no key", "a secret key", "a public key", "a key of another kind", "no text"],
)
def test_a_file_without_the_key_is_not_written_over(tmp_path: Path, content: bytes) -> None:
    """What the lost key sealed would be lost for good with it."""
    file = tmp_path / "key.json"
    file.write_bytes(content)
    file.chmod(0o600)
    with pytest.raises(SsdError, match="backup"):
        ServerKeys.open(file)
    assert file.read_bytes() == content


def test_a_key_that_everybody_may_read_is_not_used(tmp_path: Path) -> None:
    """Whoever has it signs tokens as anybody; made here, it is its owner's alone."""
    path = tmp_path / "server-key.json"
    ServerKeys.open(path)
    assert path.stat().st_mode & 0o777 == 0o600
    for mode in (0o604, 0o602, 0o644):
        path.chmod(mode)
        with pytest.raises(SsdError, match="chmod o-rwx"):
            ServerKeys.open(path)
    path.chmod(0o640)
    ServerKeys.open(path)


def test_a_key_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    """Where a folder is no folder."""
    (tmp_path / "file").touch()
    with pytest.raises(SsdError, match="cannot be written"):
        ServerKeys.open(tmp_path / "file" / "key.json")


def test_a_new_key_signs_and_the_old_one_is_still_read(tmp_path: Path) -> None:
    """The new key stands first in the file; what the old one signed and sealed still opens."""
    old, new, both = (tmp_path / f"{name}.json" for name in ("old", "new", "both"))
    before, after = ServerKeys.open(old), ServerKeys.open(new)
    held = [*json.loads(new.read_bytes())["keys"], *json.loads(old.read_bytes())["keys"]]
    both.write_text(json.dumps({"keys": held}))
    both.chmod(0o600)
    changed = ServerKeys.open(both)
    assert changed.read(before.sign({"a": 1}, kind="k"), kind="k") == {"a": 1}
    assert after.read(changed.sign({"a": 2}, kind="k"), kind="k") == {"a": 2}
    assert changed.unseal(before.seal(b"x")) == b"x"
    assert after.unseal(changed.seal(b"y")) == b"y"


def _other_kind(keys: ServerKeys) -> str:
    return keys.sign({"sub": "x"}, kind="cursor+jwt")


def _other_server(keys: ServerKeys) -> str:
    kid = keys.public_jwks["keys"][0]["kid"]
    header = {"alg": "Ed25519", "kid": kid, "typ": "receipt+jwt"}
    return jws.serialize_compact(header, b'{"sub": "x"}', OKPKey.generate_key("Ed25519"), ["Ed25519"])


def _public_key_as_secret(keys: ServerKeys) -> str:
    public = keys.public_jwks["keys"][0]
    header = {"alg": "HS256", "kid": public["kid"], "typ": "receipt+jwt"}
    return jws.serialize_compact(header, b'{"sub": "x"}', OctKey.import_key(json.dumps(public)), ["HS256"])


def _changed(keys: ServerKeys) -> str:
    head, _, mark = keys.sign({"sub": "x"}, kind="receipt+jwt").split(".")
    return f"{head}.eyJzdWIiOiAieSJ9.{mark}"


@pytest.mark.parametrize(
    "forge",
    [
        _other_kind,
        _other_server,
        _public_key_as_secret,
        _changed,
        lambda keys: keys.sign({"exp": 100}, kind="receipt+jwt"),
        lambda keys: keys.sign({"exp": "soon"}, kind="receipt+jwt"),
        lambda _: "",
        lambda _: "a.b.c",
        lambda _: "é.é.é",
        lambda _: "a" * 100_000,
    ],
)
def test_nothing_else_is_read(keys: ServerKeys, forge) -> None:  # type: ignore[no-untyped-def]
    """Of another kind or server, changed, run out, or no token at all."""
    with pytest.raises(ExchangeRefused) as refused:
        keys.read(forge(keys), kind="receipt+jwt", now=100)
    assert refused.value.kind == "unauthenticated"


def test_a_token_that_was_read_before_still_runs_out(keys: ServerKeys) -> None:
    """To have checked a signature once spares checking it again, and nothing else."""
    token = keys.sign({"exp": 100}, kind="at+jwt")
    assert keys.read(token, kind="at+jwt", now=99) == {"exp": 100}
    keys.read(token, kind="at+jwt", now=99)["exp"] = 1_000
    with pytest.raises(ExchangeRefused):
        keys.read(token, kind="at+jwt", now=100)
    with pytest.raises(ExchangeRefused):
        keys.read(token, kind="receipt+jwt", now=99)


def test_what_was_sealed_opens_unchanged_or_not_at_all(keys: ServerKeys, tmp_path: Path) -> None:
    """Each byte counts, and so does the key."""
    sealed = keys.seal(b"secret")
    assert sealed != keys.seal(b"secret")
    assert keys.unseal(sealed) == b"secret"
    for damaged in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"", sealed[:20]):
        with pytest.raises(SsdError):
            keys.unseal(damaged)
    with pytest.raises(SsdError):
        ServerKeys.open(tmp_path / "another.json").unseal(sealed)


def test_a_child_is_marked_by_the_key_of_its_authority(keys: ServerKeys, store: Store) -> None:
    """The same child has the same mark for ever, and another one in another authority."""
    with store.transaction("ingest", la="301") as connection:
        mark = keys.mark(connection, "301", "child 1")
        assert keys.mark(connection, "301", "child 2") != mark
    with store.transaction("ingest", la="302") as connection:
        assert keys.mark(connection, "302", "child 1") != mark
    fresh = ServerKeys([*keys._keys.values()])
    with store.transaction("ingest", la="301", read=True) as connection:
        assert fresh.mark(connection, "301", "child 1") == mark
    assert len(mark) == 16


def test_a_key_that_was_rolled_back_is_forgotten(keys: ServerKeys, store: Store) -> None:
    """Otherwise children would be marked by a key that no other process ever finds."""
    with suppress(ZeroDivisionError), store.transaction("ingest", la="301") as connection:
        lost = keys.mark(connection, "301", "child 1")
        assert keys.mark(connection, "301", "child 1") == lost
        raise ZeroDivisionError
    with store.transaction("ingest", la="301") as connection:
        assert keys.mark(connection, "301", "child 1") != lost
