"""``ssd admin`` and ``ssd token``: from nothing to a token that says what it allows, and what is refused."""

from __future__ import annotations

import json
import os
import re
import shlex
import stat
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import httpx
import pytest
import structlog
import uvicorn
from tests.api.exchange_app import exchange_app, made_exchange
from typer.testing import CliRunner, Result

from ssd_registry.api import token
from ssd_registry.cli.app import app
from ssd_registry.errors import SsdError
from ssd_registry.exchange.store import Store

Ssd = Callable[..., Result]


@pytest.fixture
def ssd(sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ssd:
    """Give the program with an exchange that has been set up, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SSD_DATABASE", sqlite_store.url.render_as_string())
    monkeypatch.setenv("SSD_ISSUER", "https://sign-in.example")
    runner = CliRunner()

    def run(*arguments: str) -> Result:
        done = runner.invoke(app, arguments)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    return run


@pytest.fixture
def address(sqlite_store: Store) -> Iterator[str]:
    """Serve tokens, and give the address."""
    exchange = made_exchange(sqlite_store)
    config = uvicorn.Config(exchange_app(exchange, token.router), port=0, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    with structlog.testing.capture_logs():  # they would stand among what the program writes
        thread.start()
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join()


def test_from_nothing_to_a_token(ssd: Ssd, address: str, tmp_path: Path) -> None:
    """What docs/access.md tells an operator and a supplier to do."""
    assert "East Sussex (845) takes part as an authority." in ssd("admin", "organisation", "add", "845").stdout
    ssd("admin", "organisation", "add", "acme", "--kind", "supplier", "--name", "Acme Systems")
    public = ssd("admin", "key", "new", "private.json")
    assert stat.S_IMODE((tmp_path / "private.json").stat().st_mode) == 0o600
    assert json.loads((tmp_path / "private.json").read_text())["d"] not in public.output
    (tmp_path / "public.json").write_text(public.stdout)
    added = ssd(
        "admin", "machine", "Sender", "--of", "acme", "--role", "supplier", "--id", "acme-1", "--key", "public.json"
    )
    assert added.stdout == "Sender is acme-1: supplier of acme.\n"
    asked = ("token", "--principal", "acme-1", "--key", "private.json", "--url", address)
    whole = (*asked, "--audience", "https://exchange.example", "--acting-for", "845", "--scope", "submission:read")
    with pytest.raises(SsdError, match="has not delegated"):
        ssd(*whole)
    assert ssd("admin", "delegation", "grant", "845", "acme").stdout == "acme may send for 845.\n"
    headers = {"Authorization": f"Bearer {ssd(*whole).stdout.strip()}"}
    info = httpx.get(f"{address}/v1/token-info", headers=headers).json()
    assert (info["principal"], info["acting_for"], info["scopes"]) == ("acme-1", "845", ["submission:read"])
    assert json.loads(ssd(*whole, "--json").stdout)["token_type"] == "Bearer"
    assert ssd(*asked, "--assertion").stdout.count(".") == 2
    with pytest.raises(SsdError, match=r"aud has to be .* Give that as --audience"):
        ssd(*asked)  # it goes by another name than its address
    ssd("admin", "revoke", "acme-1")
    assert httpx.get(f"{address}/v1/token-info", headers=headers).status_code == 401


def _commands(guide: str) -> Iterator[str]:
    """Give the commands of the guide, each on one line and without its comment."""
    for block in re.findall(r"```sh\n(.*?)```", guide, re.DOTALL):
        for line in block.replace("\\\n", " ").strip().splitlines():
            yield re.sub(r"\s+#.*", "", line)


def test_the_commands_of_the_guide_do_what_it_says(ssd: Ssd, address: str) -> None:
    """Those of the program in this process, the others in a shell, with what those before them gave."""
    guide = (Path(__file__).parents[2] / "docs" / "access.md").read_text()
    answers, known = list[str](), dict(os.environ)
    for command in _commands(guide):
        here = command.replace("https://exchange.example", address)
        named = re.fullmatch(r"(?:(\w+)=\$\()?ssd (.*?)\)?", here)
        if named is None:
            answers.append(
                subprocess.run(["bash", "-ec", here], check=True, capture_output=True, text=True, env=known).stdout
            )
            continue
        line, _, file = named[2].partition(" > ")
        more = ("--audience", "https://exchange.example") if line.startswith("token") else ()
        given = ssd(*shlex.split(line), *more)
        assert given.exit_code == 0, (command, given.output)
        if file:
            Path(file).write_text(given.stdout)
        if named[1]:
            known[named[1]] = given.stdout.strip()
    _, info, granted = (json.loads(each or "null") for each in answers)
    assert (info["principal"], info["acting_for"]) == ("acme-nightly", "845")
    assert granted["scope"] == "submission:create submission:read"


def test_the_list_shows_who_takes_part_and_how(ssd: Ssd) -> None:
    """In words, and as JSON without anything secret."""
    assert ssd("admin", "list").stdout == "Nobody takes part yet.\n"
    ssd("admin", "organisation", "add", "845")
    ssd("admin", "organisation", "add", "acme", "--kind", "supplier", "--name", "Acme")
    ssd("admin", "key", "new", "key.json", "--kind", "P-256")
    ssd("admin", "person", "Asha", "--of", "845", "--role", "la-approver", "--id", "asha", "--subject", "asha@845")
    ssd("admin", "machine", "Sender", "--of", "acme", "--role", "supplier", "--id", "acme-1", "--key", "key.json")
    secret = ssd("admin", "secret", "acme-1", "--from", "203.0.113.0/24")
    assert "Warning" in secret.stderr
    ssd("admin", "delegation", "grant", "845", "acme")
    ssd("admin", "delegation", "revoke", "845", "acme")
    said = ssd("admin", "list").stdout
    for words in (
        "asha  person Asha: la-approver; signs in with https://sign-in.example",
        "a secret until",
        "lets acme act",
    ):
        assert words in said
    held = ssd("admin", "list", "--json").stdout
    assert secret.stdout.strip() not in held
    assert {each["id"] for each in json.loads(held)["principals"]} == {"asha", "acme-1"}
    assert json.loads(held)["delegations"][0]["revoked_at"]
    ssd("admin", "organisation", "end", "acme")
    assert "Acme (supplier, ended)" in ssd("admin", "list", "acme").stdout


def test_a_key_is_changed_without_a_pause(ssd: Ssd) -> None:
    """Both are good until the older is taken away."""
    ssd("admin", "organisation", "add", "845")
    ssd("admin", "machine", "Sender", "--of", "845", "--role", "la-submitter", "--id", "one")
    first, second = (json.loads(ssd("admin", "key", "new", f"{name}.json").stdout)["kid"] for name in ("a", "b"))
    assert ssd("admin", "key", "add", "one", "a.json").stdout == f"one signs with the key {first}.\n"
    assert ssd("admin", "key", "add", "one", "b.json").stdout == f"one signs with the keys {first}, {second}.\n"
    assert ssd("admin", "key", "remove", "one", "--kid", first).stdout == f"one signs with the key {second}.\n"


REFUSED: Final = {
    ("organisation", "add", "999"): "lists no such authority",
    ("organisation", "add", "845"): "already",
    ("organisation", "add", "acme", "--kind", "supplier"): "named",
    ("list", "nobody"): "no organisation nobody",
    ("key", "new", "there.json"): "never written over",
    ("key", "new", "no-folder/key.json"): "cannot be written",
    ("key", "add", "nobody", "there.json"): "holds no key",
    ("machine", "x", "--of", "845", "--role", "la-approver"): "la-submitter",
    ("secret", "nobody", "--from", "203.0.113.7"): "no person or machine nobody",
    ("delegation", "grant", "845", "acme"): "no supplier acme",
    ("revoke", "nobody"): "no person or machine nobody",
}


def test_what_the_operator_cannot_do_is_said(ssd: Ssd, tmp_path: Path) -> None:
    """In one sentence each."""
    (tmp_path / "there.json").write_text("{}")
    ssd("admin", "organisation", "add", "845")
    for arguments, words in REFUSED.items():
        with pytest.raises(SsdError, match=words):
            ssd("admin", *arguments)


def test_all_authorities_are_added_at_once(ssd: Ssd) -> None:
    """Those that the latest release lists today."""
    added = json.loads(ssd("admin", "organisation", "seed", "--json").stdout)
    assert len(added) > 140
    assert ssd("admin", "organisation", "seed").stdout == "0 authorities were added.\n"


def test_without_an_exchange_the_operator_is_told_to_set_one_up(ssd: Ssd, monkeypatch: pytest.MonkeyPatch) -> None:
    """And no empty file is left behind."""
    monkeypatch.setenv("SSD_DATABASE", "sqlite:///none.sqlite")
    with pytest.raises(SsdError, match="ssd db upgrade"):
        ssd("admin", "list")
    assert not Path("none.sqlite").exists()
    Path("none.sqlite").touch()
    with pytest.raises(SsdError, match="ssd db upgrade"):
        ssd("admin", "list")


def test_a_private_key_that_was_handed_over_is_not_kept(ssd: Ssd) -> None:
    """It is said, since its owner has to know."""
    ssd("admin", "organisation", "add", "845")
    ssd("admin", "key", "new", "key.json")
    done = ssd("admin", "person", "Jo", "--of", "845", "--role", "la-approver", "--id", "jo", "--key", "key.json")
    assert "Warning: key.json has the private half" in done.stderr
    Path("public.json").write_text(ssd("admin", "key", "new", "other.json").stdout)
    assert "Warning" not in ssd("admin", "key", "add", "jo", "public.json").stderr


def test_a_second_authority_in_sqlite_is_warned_of_when_it_is_added(ssd: Ssd) -> None:
    """Rather than when the server next starts, which it will not."""
    for la in ("845", "846"):
        assert "Warning" not in ssd("admin", "organisation", "add", la).stderr
    role = ("--role", "la-submitter")
    assert "Warning" not in ssd("admin", "person", "Jo", "--of", "845", *role).stderr
    assert "SQLite cannot keep them apart" in ssd("admin", "person", "Al", "--of", "846", *role).stderr


def test_a_server_that_is_none_is_named(ssd: Ssd) -> None:
    """Nothing is asked of it with a key that cannot sign."""
    ssd("admin", "key", "new", "key.json")
    with pytest.raises(SsdError, match=r"cannot be reached\. Is the server running"):
        ssd("token", "--principal", "x", "--key", "key.json", "--url", "http://127.0.0.1:9")
    with pytest.raises(SsdError, match="does not answer as a token server"):
        ssd("token", "--principal", "x", "--key", "key.json", "--url", "nowhere")
    held = json.loads(Path("key.json").read_text())
    Path("public.json").write_text(json.dumps({name: held[name] for name in ("kty", "crv", "x")}))
    with pytest.raises(SsdError, match="cannot sign"):
        ssd("token", "--principal", "x", "--key", "public.json")


def test_agreements_are_proposed_suspended_and_ended(ssd: Ssd, tmp_path: Path) -> None:
    """By the operator for a consumer that does not do so itself; what is wrong with a document is said part by part."""
    assert ssd("admin", "organisation", "add", "dfe", "--kind", "consumer", "--name", "Department").exit_code == 0
    assert ssd("agreement", "draft", "cin", "2025-26", "--consumer", "dfe", "-o", "draft.json").exit_code == 0
    with pytest.raises(SsdError, match="/purpose  Give the purpose a short code"):
        ssd("admin", "agreement", "add", "draft.json")
    draft = json.loads((tmp_path / "draft.json").read_text())
    draft["purpose"] = {"code": "census", "statement": "The statistics of the year."}
    (tmp_path / "draft.json").write_text(json.dumps(draft))
    made = json.loads(ssd("admin", "agreement", "add", "draft.json", "--json").stdout)["agreement"]["id"]
    listed = ssd("admin", "agreement", "list").stdout
    assert f"{made}  proposed, version 1: dfe reads cin; signed by nobody yet" in listed
    assert "Nothing is read" in ssd("admin", "agreement", "suspend", made).stdout
    assert f"{made} is proposed again." in ssd("admin", "agreement", "resume", made).stdout
    assert "has ended for good" in ssd("admin", "agreement", "end", made).stdout
    with pytest.raises(SsdError, match="has been terminated"):
        ssd("admin", "agreement", "suspend", made)
    (tmp_path / "draft.json").write_text("[]")
    with pytest.raises(SsdError, match="holds no agreement in JSON"):
        ssd("admin", "agreement", "add", "draft.json")
