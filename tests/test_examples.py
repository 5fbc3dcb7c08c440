"""Every example is what it says it is."""

from __future__ import annotations

import runpy
from pathlib import Path

import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead
from ssd_registry.payload import open_payload
from ssd_registry.registry import Registry
from ssd_registry.report.report import Problem
from ssd_registry.settings import Limits

EXAMPLES = Path(__file__).parents[1] / "examples"
BROKEN = sorted((EXAMPLES / "broken").iterdir())
REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
MADE = {"payload-1.0.0.json", "payload-1.1.0.json", "tables", "broken"}

ALSO = {"repeated": {"SSD-5343"}}
"""Rules that an example breaks beside what it is about: the record with the repeated code has nothing else in it."""


def problems(path: Path) -> list[Problem]:
    """Return all that is found in the example at *path*, by structure and rules."""
    return CHECKER.check(open_payload(path, Limits(), REGISTRY)).problems


def check(path: Path) -> set[str]:
    """Return the rules that found errors in the form of the example at *path*, or the kind of what could not be read."""
    try:
        return {each.rule for each in problems(path) if each.severity == "error" and each.words is None}
    except CannotRead as error:
        return {error.kind}


@pytest.mark.parametrize("name", ["payload-1.0.0.json", "payload-1.1.0.json", "tables"])
def test_examples_that_pass(name: str) -> None:
    """Payloads of each release, and one of them as tables: neither structure nor a rule finds anything."""
    assert [(each.rule, str(each.place)) for each in problems(EXAMPLES / name)] == []


@pytest.mark.parametrize("path", [path for path in BROKEN if path.stem.islower()], ids=lambda path: path.stem)
def test_examples_that_fail_as_their_name_says(path: Path) -> None:
    """Each breaks one thing."""
    assert check(path) == {{"truncated": "malformed-json"}.get(path.stem, path.stem)}


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_broken_examples_break_no_rule_but_the_one_that_they_name(path: Path) -> None:
    """What is wrong with the form of one value does not make the rules say that others are wrong."""
    try:
        found = problems(path)
    except CannotRead:
        return
    broken = {each.rule for each in found if each.severity == "error" and each.words}
    assert broken == ({path.stem} if path.stem in REGISTRY.get("1.0.0").rules else ALSO.get(path.stem, set()))


def test_the_tables_are_the_payload() -> None:
    """The folder of CSVs is the payload in its other form."""
    tables = open_payload(EXAMPLES / "tables", Limits(), REGISTRY)
    payload = orjson.loads((EXAMPLES / "payload-1.0.0.json").read_bytes())
    assert [child.document for child in tables.children()] == payload["children"]


def test_the_examples_are_what_the_program_makes_up(tmp_path: Path) -> None:
    """Made again, each is the same, byte for byte, and there is no other."""
    runpy.run_path(str(EXAMPLES / "make_examples.py"))["main"](tmp_path)
    assert files(tmp_path) == files(EXAMPLES)


def files(folder: Path) -> dict[str, bytes]:
    """Return what is made up in a folder of examples, by the path of each file."""
    paths = [path for name in MADE for path in ([folder / name, *(folder / name).glob("*")])]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths if path.is_file()}
