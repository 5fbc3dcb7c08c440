"""The master model itself: complete, sound, and written in our own plain English."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ssd_registry.build.model import annotation, check, item_slots, read
from ssd_registry.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ssd_registry.build.model import Master
    from ssd_registry.release import Item, Release

SCHEMA = Path(__file__).parents[2] / "schema"
REFERENCES = [line.split() for line in (Path(__file__).parent / "ssd_references.txt").read_text().splitlines()]
"""Every item of the published SSD: its reference, and its table and column there."""
CODE_LISTS = [line.split("\t") for line in (Path(__file__).parent / "ssd_code_lists.txt").read_text().splitlines()]
"""Every code list of the SSD and the returns: its name there, its slug here, and its codes."""

BANNED = re.compile(
    r"\b("
    r"utili[sz]\w+|leverag\w+|seamless\w*|holistic\w*|stakeholders?|synerg\w+|robust\w*|facilitat\w+|granular\w*|"
    r"comprehensive\w*|streamlin\w+|actionable|impactful|empower\w*|best-in-class|cutting-edge|paradigm|delve\w*|"
    r"going forward|in order to|prior to|in respect of|pursuant|herein\w*|aforementioned|whilst|amongst|commenc\w+|"
    r"ascertain\w*|terminat\w+|pertain\w*|aka|etc|tbc|tbd|todo|lorem|service users?|cohort|"
    r"null|n?varchar|enum|boolean|datetime|foreign key|primary key|"
    r"organiz\w+|recogniz\w+|behavior\w*|color\w*|center\w*|enrollment|fulfill"
    r")\b|e\.g\.|i\.e\.|&",
    re.IGNORECASE,
)
"""Words of consultants, lawyers and databases, and American spellings."""


@pytest.fixture(scope="module")
def master() -> Master:
    """Give the master model as it stands."""
    return read(SCHEMA)


@pytest.fixture(scope="module")
def newest() -> Release:
    """Give the newest release."""
    return Registry().get("latest")


@pytest.fixture(scope="module")
def items(master: Master) -> dict[str, dict[str, Any]]:
    """Give the items of the master model by reference."""
    return {slot["slot_uri"].removeprefix("ssd:"): slot for slot in item_slots(master.definitions).values()}


def texts(master: Master) -> Iterator[tuple[str, str, str]]:
    """Yield the name, the title and each sentence of whatever the model describes."""
    for kind in ("classes", "slots", "enums", "types", "subsets"):
        for name, definition in master.definitions[kind].items():
            for text in (definition["description"], annotation(definition, "purpose")):
                if text is not None:
                    yield name, definition["title"], text


def test_the_model_has_no_fault(master: Master) -> None:
    """The model passes every check of the build, against every release on the shelf."""
    assert check(master, SCHEMA / "releases") == []


def test_nothing_in_the_schema_folder_is_left_out(master: Master) -> None:
    """A module that ssd.yaml does not import would be lost without a word."""
    found = {path.relative_to(SCHEMA).as_posix() for path in SCHEMA.glob("*.yaml")}
    found |= {path.relative_to(SCHEMA).as_posix() for path in SCHEMA.glob("code_lists/*.yaml")}
    read_from = set(master.files.values()) | {f"{notes}.yaml" for notes in master.notes}
    assert found == read_from


def test_every_description_says_more_than_its_title(master: Master) -> None:
    """A description that only repeats the title helps nobody."""

    def words(text: str) -> list[str]:
        return re.findall(r"\w+", text.casefold().removeprefix("the "))

    assert [name for name, title, text in texts(master) if words(text) == words(title)] == []


def test_every_text_is_one_whole_plain_sentence(master: Master) -> None:
    """A sentence of four words or more and no more than forty, with a capital letter and a full stop."""
    wrong = [
        (name, text)
        for name, _, text in texts(master)
        if not re.fullmatch(r"[A-Z](\S| (?! ))*\.", text) or not 4 <= len(text.split()) <= 40
    ]
    assert wrong == []


def test_no_text_uses_a_banned_word(master: Master) -> None:
    """The reader is a social worker or an analyst, and British."""
    assert [
        (name, found[0]) for name, title, text in texts(master) if (found := BANNED.search(f"{title}. {text}"))
    ] == []


def test_no_two_items_share_a_description_or_a_purpose(items: dict[str, dict[str, Any]]) -> None:
    """A text that fits two items says too little of either."""
    counts = Counter(text for item in items.values() for text in (item["description"], annotation(item, "purpose")))
    assert [text for text, count in counts.items() if count > 1] == []


def test_all_items_of_the_published_standard_are_there_with_a_purpose(items: dict[str, dict[str, Any]]) -> None:
    """The 361 references of the SSD are kept for ever, each with a reason to be collected."""
    assert len({reference for reference, _ in REFERENCES}) == 361
    assert [reference for reference, _ in REFERENCES if reference not in items] == []
    assert [reference for reference, _ in REFERENCES if not annotation(items[reference], "purpose")] == []


def test_no_other_item_is_called_the_published_standard_s_own(items: dict[str, dict[str, Any]]) -> None:
    """A reference that ends in A is the SSD's; the registry's own end in R."""
    published = {reference for reference, _ in REFERENCES}
    assert [reference for reference in items if reference.endswith("A") and reference not in published] == []


@pytest.mark.parametrize("version", Registry().entries)
def test_every_published_column_is_still_understood(version: str) -> None:
    """An item keeps its table, and its published column is its column or a former one."""
    release = Registry().releases[Registry().resolve(version)]
    found = {ref: item for ref, item in release.items.items() if ref.endswith("A")}
    assert len(found) == 361
    for reference, place in REFERENCES:
        item = next(item for ref, item in found.items() if ref == reference)
        assert place in {f"{item.table}.{column}" for column in (item.column, *item.former_columns)}


def test_every_mend_is_about_something_that_exists(newest: Release) -> None:
    """A mend names an item, a code list, or a list of the source that has no codes and so is none."""
    known = set(newest.items) | set(newest.code_lists)
    lost = [mend for mend in newest.dictionary.mends if mend.item not in known]
    assert [mend for mend in lost if (mend.kind, mend.after) != ("code-list", "no list")] == []
    assert all(mend.before and mend.after and mend.why.endswith(".") for mend in newest.dictionary.mends)


def test_a_mend_that_renames_is_a_former_column_of_its_item(newest: Release) -> None:
    """Old data still loads."""
    for mend in newest.dictionary.mends:
        if mend.kind == "renamed":
            item = _item(newest, mend.item)
            assert (mend.before, mend.after) in {
                (f"{item.table}.{former}", f"{item.table}.{item.column}") for former in item.former_columns
            }


@pytest.mark.parametrize(("name", "slug", "codes"), [(name, slug, codes) for name, slug, *codes in CODE_LISTS])
def test_every_code_list_of_the_source_is_there_or_named_in_a_mend(
    name: str, slug: str, codes: list[str], newest: Release
) -> None:
    """No list and no code of the 102 lists was lost; a list with no codes is named in the mends."""
    if slug == "-":
        assert f"{name} with no codes" in {mend.before for mend in newest.dictionary.mends}
    else:
        assert [code for code in codes if code not in {each.code for each in newest.code_lists[slug].codes}] == []


def test_the_source_has_102_code_lists() -> None:
    """Each has a list of its own here."""
    assert len(CODE_LISTS) == 102
    assert max(Counter(slug for _, slug, *_ in CODE_LISTS if slug != "-").values()) == 1


@pytest.mark.parametrize(
    ("code", "valid_from", "valid_to", "confirmed"),
    [
        ("P2", None, "2023-10-27", True),
        ("K3", "2024-04-01", None, True),
        ("H5", None, "2025-03-31", True),
        ("Z1", None, "2025-03-31", True),
        ("Z11", "2025-04-01", None, False),
        ("U1", None, None, True),
    ],
)
def test_placement_types_are_valid_from_and_to_the_days_of_the_return(
    code: str,
    valid_from: str | None,
    valid_to: str | None,
    confirmed: bool,
    newest: Release,
) -> None:
    """Independent living ended on 28 October 2023; labels that were not found are not confirmed."""
    found = next(each for each in newest.code_lists["placement-type"].codes if each.code == code)
    assert (found.valid_from, found.valid_to, found.confirmed) == (valid_from, valid_to, confirmed)


def test_every_day_in_the_model_is_a_day_and_ends_after_it_begins(newest: Release) -> None:
    """Validity is compared as text, so it has to be year-month-day."""
    for code_list in newest.dictionary.code_lists:
        for code in code_list.codes:
            days = [day for day in (code.valid_from, code.valid_to) if day is not None]
            assert all(re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", day) for day in days)
            assert days == sorted(days)


def _item(release: Release, ref: str) -> Item:
    return next(item for item in release.dictionary.items if item.ref == ref)
