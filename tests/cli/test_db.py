"""``ssd db``: as an operator runs it, in SQLite and with the owner and the login of a PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest
from tests.api.exchange_app import organisation
from tests.stores import LOGIN, in_postgres, opened
from typer.testing import CliRunner

from ssd_registry.cli.db import app
from ssd_registry.errors import SsdError
from ssd_registry.exchange.keys import ServerKeys
from ssd_registry.exchange.records import documents


def run(*words: str, code: int = 0) -> str:
    """Run the command, which must end with *code*, and return what it writes."""
    done = CliRunner().invoke(app, words)
    assert done.exit_code == code, done.output
    return done.output


def test_a_database_is_set_up_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, it is said how; after, that it is safe; again, there is nothing to do."""
    monkeypatch.setenv("SSD_STATE", str(tmp_path / "new"))
    monkeypatch.delenv("SSD_DATABASE", raising=False)
    assert "Run: ssd db upgrade" in run("check", code=1)
    assert run("upgrade") == "The database is set up (revision 0001).\n"
    assert run("upgrade") == "The database is up to date already (revision 0001).\n"
    assert run("check") == "The database is set up, and safe to serve from (SQLite).\n"


def test_a_key_that_is_not_the_one_that_sealed_is_not_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a database was put back from its backup without its key."""
    monkeypatch.setenv("SSD_STATE", str(tmp_path))
    monkeypatch.delenv("SSD_DATABASE", raising=False)
    run("upgrade")
    with opened(f"sqlite:///{tmp_path / 'exchange.sqlite'}") as store:
        organisation(store, "845", "authority")
        with store.transaction("ingest", la="845") as connection:
            ServerKeys.open(tmp_path / "elsewhere.json").mark(connection, "845", "C1")
    with pytest.raises(SsdError, match="The server's key is not at"):
        CliRunner().invoke(app, ["check"], catch_exceptions=False)
    assert not (tmp_path / "server-key.json").exists()
    (tmp_path / "elsewhere.json").rename(tmp_path / "server-key.json")
    run("check")


def test_the_owner_sets_up_and_another_login_serves(postgres_template: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The owner lets the login in; served by the owner, the database is not safe."""
    with in_postgres(postgres_template) as (url, owner):
        with psycopg.connect(owner, autocommit=True) as connection:
            connection.execute(
                "drop schema public cascade; create schema public; grant usage on schema public to public"
            )
        monkeypatch.setenv("SSD_DATABASE", url)
        monkeypatch.setenv("SSD_DATABASE_OWNER", owner)
        assert run("upgrade", "--login", LOGIN).splitlines() == [
            "The database is set up (revision 0001).",
            f"The login {LOGIN} may serve from it.",
        ]
        assert run("check") == "The database is set up, and safe to serve from (PostgreSQL).\n"
        monkeypatch.setenv("SSD_DATABASE", owner)
        assert "is a superuser" in run("check", code=1)


def test_the_dictionary_can_be_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is compared with the one that ships, or written."""
    assert "Dictionary 1 is what the made-up children make" in run("dictionary")
    run("dictionary", "-o", str(tmp_path / "made.zdict"))
    assert (tmp_path / "made.zdict").read_bytes() == documents.file_of(1).read_bytes()
    monkeypatch.setattr(documents, "FOLDER", tmp_path)
    documents.file_of(1).write_bytes(b"another")
    done = CliRunner().invoke(app, ["dictionary"])
    assert isinstance(done.exception, SsdError)
    assert "let the next number be the new one" in str(done.exception)
