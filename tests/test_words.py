"""The words of the program: plain, ASCII, and none that tells people off or is a term of schemas."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from ssd_registry import words
from ssd_registry.report import as_text
from ssd_registry.report.rows import SUMMARY, headings
from ssd_registry.words import ALLOWED, STRUCTURE, Wording
from tests.report.conftest import everything
from tests.report.test_forms import REPORTS

if TYPE_CHECKING:
    from collections.abc import Iterator

BANNED = re.compile(
    r"\b(invalid|valid|illegal|forbidden|please|sorry|oops|error occurred|enum|pattern|additionalProperties|null|instance)\b",
    re.IGNORECASE,
)


def said() -> Iterator[str]:
    """Yield every text in the module of words."""
    for name, value in vars(words).items():
        if name.startswith("_") or name == "annotations":
            continue
        for each in value.values() if isinstance(value, dict) else [value]:
            if isinstance(each, Wording):
                yield from (each.title, each.message, each.private, each.fix)
            elif isinstance(each, tuple):
                yield from each
            elif isinstance(each, str):
                yield each


def test_no_word_is_banned() -> None:
    """Nothing we say uses a word that blames, begs or belongs to schemas, and a console can show all of it."""
    texts = list(said())
    assert len(texts) > 100
    for text in [*texts, *headings(values=True), *SUMMARY]:
        assert not BANNED.search(text), text
        assert text.isascii(), text


@pytest.mark.parametrize("name", REPORTS)
def test_no_word_of_a_report_is_banned(name: str) -> None:
    """Our words stay plain when the facts are filled in."""
    text = as_text(REPORTS[name], values=False, most=None, file="payload.json")
    assert not BANNED.search(text)
    assert text.isascii()


def test_what_stands_without_values_has_no_place_for_one() -> None:
    """The private words of a rule name no fact that holds what was sent."""
    for rule, wording in STRUCTURE.items():
        assert "value" not in {name for _, name, _, _ in Formatter().parse(wording.private)}, rule
        assert "value" not in {name for _, name, _, _ in Formatter().parse(wording.fix)}, rule


def test_allowed_values_are_filled_from_the_facts_of_their_rule() -> None:
    """Each names facts that the words of the rule name too."""
    for rule, text in ALLOWED.items():
        named = {name for _, name, _, _ in Formatter().parse(text) if name}
        wording = STRUCTURE[rule]
        known = {name for each in (wording.message, wording.fix) for _, name, _, _ in Formatter().parse(each) if name}
        assert named <= known, rule


def test_every_rule_of_structure_can_be_said() -> None:
    """A sentence ends with a full stop, and a title does not."""
    for rule, wording in STRUCTURE.items():
        assert not wording.title.endswith("."), rule
        assert wording.message.endswith((".", "{what}", "{reason}")), rule
    assert everything().means == words.LIMIT_OF_A_CHECK
