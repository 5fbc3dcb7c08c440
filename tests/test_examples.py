"""Every example is what it says it is."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

EXAMPLES = Path(__file__).parents[1] / "examples"
REGISTRY = Registry()


def check(path: Path) -> set[str]:
    """Return the rules that found errors in the example at *path*, or the kind of what could not be read."""
    try:
        report = Checker(REGISTRY).check(open_payload(path, Limits(), REGISTRY))
    except CannotRead as error:
        return {error.kind}
    return {problem.rule for problem in report.problems if problem.severity == "error"}


@pytest.mark.parametrize("name", ["payload-1.0.0.json", "payload-1.1.0.json", "tables"])
def test_examples_that_pass(name: str) -> None:
    """Payloads of each release, and one of them as tables."""
    assert check(EXAMPLES / name) == set()


@pytest.mark.parametrize("path", sorted((EXAMPLES / "broken").iterdir()), ids=lambda path: path.stem)
def test_examples_that_fail_as_their_name_says(path: Path) -> None:
    """Each breaks one thing."""
    assert check(path) == {{"truncated": "malformed-json"}.get(path.stem, path.stem)}


def test_the_tables_are_the_payload() -> None:
    """The folder of CSVs is the payload in its other form."""
    tables = open_payload(EXAMPLES / "tables", Limits(), REGISTRY)
    payload = orjson.loads((EXAMPLES / "payload-1.0.0.json").read_bytes())
    assert [child.document for child in tables.children()] == payload["children"]
