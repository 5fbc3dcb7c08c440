"""What may be shown to readers who may not own the data, and kept where it may not be."""

from __future__ import annotations

import msgspec

from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.privacy import discreet, names_of, without_values
from ssd_registry.registry import Registry
from ssd_registry.report import as_json
from ssd_registry.settings import Limits
from tests.jobs.conftest import WRONG

CHECKER = Checker(Registry())
REPORT = CHECKER.check(read_payload(WRONG, Limits()))


def test_the_names_are_those_of_the_standard() -> None:
    """Of every release, and no other."""
    names = names_of(CHECKER)
    assert {"person_id", "referrals", "header", "children"} <= names
    assert "Q7" not in names


def test_a_report_without_values_shows_the_same_to_others() -> None:
    """It holds nothing of what was sent, and who may not see that misses nothing."""
    shown = discreet(REPORT, names_of(CHECKER))
    kept = without_values(shown)
    assert as_json(kept) == as_json(shown)
    assert b"Q7" in msgspec.json.encode(REPORT)
    assert b"Q7" not in msgspec.json.encode(kept)
