"""Key pairs in files: as we make them, and as openssl does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa, x25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization import PublicFormat as Public

from ssd_registry.errors import SsdError
from ssd_registry.exchange.identity import key_pair
from ssd_registry.exchange.identity.assertions import Assertion

KINDS: Final[tuple[key_pair.Kind, ...]] = ("Ed25519", "P-256", "P-384", "RSA")


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_is_made_signs_what_its_public_half_checks(tmp_path: Path, kind: key_pair.Kind) -> None:
    """What is written out is the public half, and the file is the private one."""
    file = tmp_path / "key.json"
    public = key_pair.make(file, kind)
    key = key_pair.read(file)
    assert key_pair.public_half(key) == public
    assertion = Assertion.of(key_pair.sign("me", key, audience="https://exchange.example", now=1_000))
    assert assertion.client == "me"
    assert assertion.notes == ()
    assertion.check((public,), audience="https://exchange.example", now=1_000)


def test_a_file_in_pem_is_the_same_key(tmp_path: Path) -> None:
    """Of each kind, both halves."""
    for made in (
        ed25519.Ed25519PrivateKey.generate(),
        ec.generate_private_key(ec.SECP256R1()),
        rsa.generate_private_key(65_537, 2_048),
    ):
        private, public = tmp_path / "private.pem", tmp_path / "public.pem"
        private.write_bytes(made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        public.write_bytes(made.public_key().public_bytes(Encoding.PEM, Public.SubjectPublicKeyInfo))
        assert "d" in key_pair.read(private)
        assert "d" not in key_pair.read(public)
        assert key_pair.public_half(key_pair.read(private)) == key_pair.public_half(key_pair.read(public))


def test_a_set_of_one_key_is_that_key(tmp_path: Path) -> None:
    """As some programs write it."""
    file = tmp_path / "key.json"
    public = key_pair.make(file)
    file.write_text(json.dumps({"keys": [json.loads(file.read_text())]}))
    assert key_pair.public_half(key_pair.read(file)) == public


def test_a_file_that_holds_no_key_is_named(tmp_path: Path) -> None:
    """A password, another kind of key, or something else altogether."""
    other = x25519.X25519PrivateKey.generate()
    kept = ed25519.Ed25519PrivateKey.generate()
    for content in (
        b"",
        b"hello",
        b"[]",
        b"{}",
        b"\xff",
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        kept.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret")),
    ):
        file = tmp_path / "key"
        file.write_bytes(content)
        with pytest.raises(SsdError, match="holds no key"):
            key_pair.read(file)
