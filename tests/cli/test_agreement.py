"""``ssd agreement draft``."""

from __future__ import annotations

from pathlib import Path

import msgspec
from typer.testing import CliRunner

from ssd_registry.cli.agreement import app
from ssd_registry.exchange.sharing.terms import Agreement


def test_a_draft_is_written_with_every_field_and_what_it_is_for(tmp_path: Path) -> None:
    """The file is an agreement as the API takes it, once somebody has said the purpose."""
    target = tmp_path / "agreement.json"
    ran = CliRunner().invoke(app, ["draft", "cin", "2025-26", "--consumer", "dfe", "-o", str(target)])
    assert ran.exit_code == 0
    assert "A draft with 42 items" in ran.output
    made = msgspec.json.decode(target.read_bytes(), type=Agreement)
    assert (made.consumer, made.collection, made.periods) == ("dfe", "cin", ("2025-26",))
    assert {item.name for item in made.items} >= {"ChildIdentifiers.UPN", "CINdetails.CINreferralDate"}
