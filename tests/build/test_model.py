"""The checks of the build: each is proved by one change to the master model that breaks it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from ssd_registry.build import model
from ssd_registry.build.model import check, freeze, read
from ssd_registry.errors import ModelError, UnknownRelease

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA = Path(__file__).parents[2] / "schema"
KINSHIP, KINSHIP_CODES = "kinship.yaml", "code_lists/kinship.yaml"
"""A subject in which one change breaks one thing."""


class Change(NamedTuple):
    """One change to the text of a file: in the definition of *name*, *old* becomes *new*."""

    file: str
    name: str
    old: str
    new: str
    fault: str


CHANGES = {
    "an item with no collection": Change(
        KINSHIP,
        "kinship_arrangement_type",
        "    in_subset: [Local]\n",
        "",
        "the item kinship_arrangement_type names no collection. Use in_subset: [Local] if nobody else gets it.",
    ),
    "an unknown collection": Change(
        KINSHIP,
        "kinship_arrangement_type",
        "in_subset: [Local]",
        "in_subset: [Local, Cinn]",
        "the collection Cinn of kinship_arrangement_type is not in core.yaml. Add it there or correct the name.",
    ),
    "an item that is neither fact nor proposal": Change(
        KINSHIP,
        "kinship_arrangement_type",
        "basis: fact",
        "basis: rumour",
        "the item kinship_arrangement_type does not say whether it is fact or proposal (annotations.basis).",
    ),
    "a source that is not listed": Change(
        KINSHIP,
        "KinshipArrangement",
        "source: src:user-research",
        "source: src:hearsay",
        "the source hearsay of KinshipArrangement is not in sources.yaml. Add it there or correct the name.",
    ),
    "a release that is not listed": Change(
        KINSHIP,
        "kinship_arrangement_type",
        'since: "1.1.0"',
        'since: "1.01.0"',
        "releases.yaml does not list 1.01.0, the release that kinship_arrangement_type comes with. "
        "Add it there, or correct annotations.since; a version stands in quotes.",
    ),
    "a release that is a number": Change(
        KINSHIP_CODES,
        "KinshipArrangementType",
        'since: "1.1.0"',
        "since: 1.1",
        "releases.yaml does not list 1.1, the release that KinshipArrangementType comes with. "
        "Add it there, or correct annotations.since; a version stands in quotes.",
    ),
    "a reference that two items share": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "ssd:KINS007R",
        "ssd:KINS006R",
        "the reference KINS006R of kinship_arrangement_end_date belongs to kinship_arrangement_start_date. "
        "Give kinship_arrangement_end_date one of its own.",
    ),
    "a reference that was used before": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "ssd:KINS007R",
        "ssd:CLAE007A",
        "the reference CLAE007A of kinship_arrangement_end_date was used before and is retired. Take the next number.",
    ),
    "a malformed reference": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "ssd:KINS007R",
        "ssd:kins7",
        "the item kinship_arrangement_end_date has no permanent reference. Give it slot_uri: ssd: and four "
        "letters, three digits and R, such as ssd:CINE014R.",
    ),
    "no reference": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "    slot_uri: ssd:KINS007R\n",
        "",
        "the item kinship_arrangement_end_date has no permanent reference. Give it slot_uri: ssd: and four "
        "letters, three digits and R, such as ssd:CINE014R.",
    ),
    "an item with no range": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "    range: date\n",
        "",
        "the item kinship_arrangement_end_date has no range. Give it a type, a code list or a class.",
    ),
    "an unknown range": Change(
        KINSHIP,
        "kinship_arrangement_type",
        "range: KinshipArrangementType",
        "range: KinshipType",
        "the range KinshipType of kinship_arrangement_type is not a class, a code list or a type. Correct it.",
    ),
    "a range that comes with a later release": Change(
        "person.yaml",
        "sex",
        "range: Sex",
        "range: KinshipRelationship",
        "sex has the range KinshipRelationship, which comes with a later release. Give it one it can have.",
    ),
    "a key to nowhere": Change(
        KINSHIP,
        "kinship_arrangement_carer_person_id",
        "range: text",
        "range: SourceSystem",
        "kinship_arrangement_carer_person_id is a key to SourceSystem, which has no identifier. "
        "Point it at a class that has one.",
    ),
    "a number with no least value": Change(
        "person.yaml",
        "address_easting",
        "    minimum_value: 0\n",
        "",
        "the number address_easting has no minimum_value and maximum_value. Give both.",
    ),
    "a number with no most value": Change(
        "person.yaml",
        "address_easting",
        "    maximum_value: 700000\n",
        "",
        "the number address_easting has no minimum_value and maximum_value. Give both.",
    ),
    "a replacement that does not exist": Change(
        "early_help.yaml",
        "early_help_episode_organisation",
        "replacement: early_help_plan_organisation_id",
        "replacement: early_help_plan_organization_id",
        "early_help_episode_organisation is replaced by early_help_plan_organization_id, which does not exist. "
        "Name an item that does.",
    ),
    **{
        f"a deprecated item with no {facet}": Change(
            "early_help.yaml",
            "early_help_episode_organisation",
            f'      {facet}: "{value}"\n',
            "",
            f"early_help_episode_organisation is deprecated and has no {facet}. Say when in annotations.{facet}.",
        )
        for facet, value in {
            "deprecated_since": "1.1.0",
            "deprecated_announced": "2026-11-23",
            "removed_from": "2029-04-01",
        }.items()
    },
    "a deprecated class with no date": Change(
        "voice.yaml",
        "VoiceOfChild",
        '      removed_from: "2029-04-01"\n',
        "",
        "VoiceOfChild is deprecated and has no removed_from. Say when in annotations.removed_from.",
    ),
    "an item in no class": Change(
        KINSHIP,
        "KinshipArrangement",
        "    - kinship_arrangement_end_date\n",
        "",
        "kinship_arrangement_end_date belongs to no class. List it in the slots of its class.",
    ),
    "an item in two classes": Change(
        KINSHIP,
        "KinshipArrangement",
        "    slots:\n",
        "    slots:\n    - address_postcode\n",
        "address_postcode is in both Address and KinshipArrangement. An item has one table: keep one.",
    ),
    "a class that lists an item that is not defined": Change(
        KINSHIP,
        "KinshipArrangement",
        "    slots:\n",
        "    slots:\n    - kinship_arrangement_colour\n",
        "the class KinshipArrangement lists kinship_arrangement_colour, which is not defined. "
        "Define it or take it out.",
    ),
    "two items with one column": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "column: kins_end_date",
        "column: kins_start_date",
        "the column ssd_kinship_arrangements.kins_start_date is both kinship_arrangement_start_date and "
        "kinship_arrangement_end_date. Give one of them a column of its own.",
    ),
    "an item with no column": Change(
        KINSHIP,
        "kinship_arrangement_end_date",
        "      column: kins_end_date\n",
        "",
        "the item kinship_arrangement_end_date has no column. Give it annotations.column.",
    ),
    "a code list with no slug": Change(
        "code_lists/system.yaml",
        "SubmissionMode",
        "      slug: submission-mode\n",
        "",
        "the code list SubmissionMode has no slug. Give it annotations.slug, such as placement-type.",
    ),
    "two code lists with one slug": Change(
        "code_lists/system.yaml",
        "SubmissionMode",
        "slug: submission-mode",
        "slug: sex",
        "the slug sex of SubmissionMode belongs to Sex. Give SubmissionMode one of its own.",
    ),
    "a code with no title": Change(
        KINSHIP_CODES,
        "KinshipArrangementType",
        "        title: Kinship foster care\n",
        "",
        "the code KFC of KinshipArrangementType has no title. Say in title what it means.",
    ),
    "two codes with one title": Change(
        KINSHIP_CODES,
        "KinshipArrangementType",
        "title: Kinship foster care",
        "title: Special guardianship order",
        "the codes SGO and KFC of KinshipArrangementType share the title Special guardianship order. Change one.",
    ),
    "a code with the meaning of another list": Change(
        KINSHIP_CODES,
        "KinshipArrangementType",
        "code:kinship-arrangement-type/KFC",
        "code:placement-type/KFC",
        "the code KFC of KinshipArrangementType has no meaning. "
        "Write meaning: code:kinship-arrangement-type/ and the code.",
    ),
    "two codes with one meaning": Change(
        KINSHIP_CODES,
        "KinshipArrangementType",
        "code:kinship-arrangement-type/KFC",
        "code:kinship-arrangement-type/SGO",
        "the codes SGO and KFC of KinshipArrangementType share a meaning. Give each its own.",
    ),
}
_ALONGSIDE = {
    # Codes of a list with no slug, or another one, have lost the meaning that the slug gives them.
    "a code list with no slug": [("full", "None"), ("delta", "None")],
    "two code lists with one slug": [("full", "sex"), ("delta", "sex")],
}

_PARSED: dict[tuple[Path, str], Any] = {}

FACETS = {
    "title": "title a short name",
    "description": "description one plain sentence",
    "status": "status status:live, or status:proposed where nobody collects it yet",
    "source": "source src: and a name from sources.yaml",
    "since": 'annotations.since the release it comes with, in quotes, such as "1.1.0"',
    "purpose": "annotations.purpose who uses it and for what",
}
DESCRIBED = {
    "KinshipArrangement": ("class", KINSHIP),
    "kinship_arrangement_type": ("item", KINSHIP),
    "KinshipArrangementType": ("code list", KINSHIP_CODES),
}


@pytest.fixture(autouse=True)
def parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse a text that a test did not change only once: there are 54 files and each test changes one."""
    parse = model._parse

    def parse_once(folder: Path, path: Path) -> Any:
        try:
            known = (path.relative_to(folder), path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return parse(folder, path)
        if known not in _PARSED:
            _PARSED[known] = parse(folder, path)
        return _PARSED[known]

    monkeypatch.setattr(model, "_parse", parse_once)


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    """Give a copy of the master model that a test may break, with no releases."""
    return Path(shutil.copytree(SCHEMA, tmp_path / "schema", ignore=shutil.ignore_patterns("releases")))


@pytest.fixture
def change(schema: Path) -> Callable[[str, str, str, str], None]:
    """Give a function that changes one text of one definition of the copy."""

    def change(file: str, name: str, old: str, new: str) -> None:
        path = schema / file
        before, start, definition = path.read_text(encoding="utf-8").partition(f"\n  {name}:\n")
        assert start, f"{file} does not define {name}"
        assert old in definition, f"{old!r} does not stand in {file}"
        path.write_text(before + start + definition.replace(old, new, 1), encoding="utf-8")

    return change


def faults(schema: Path) -> list[str]:
    return check(read(schema))


def line(path: Path, text: str) -> int:
    """Return the number of the line in which *text* stands."""
    before, found, _ = path.read_text(encoding="utf-8").partition(text)
    assert found
    return before.count("\n") + 1


@pytest.mark.parametrize("name", CHANGES)
def test_one_change_gives_one_fault_that_says_what_to_write(
    name: str, schema: Path, change: Callable[[str, str, str, str], None]
) -> None:
    """The fault names the file as its editor opens it, what is wrong there, and what to write instead."""
    file, definition, old, new, fault = CHANGES[name]
    change(file, definition, old, new)
    alongside = [
        f"{file}: the code {code} of {definition} has no meaning. Write meaning: code:{slug}/ and the code."
        for code, slug in _ALONGSIDE.get(name, [])
    ]
    assert faults(schema) == [f"{file}: {fault}", *alongside]


@pytest.mark.parametrize("facet", FACETS)
@pytest.mark.parametrize("name", DESCRIBED)
def test_what_everything_says_of_itself_cannot_be_left_out(name: str, facet: str, schema: Path) -> None:
    """A class, an item and a code list each have a title, a description, a status, a source and a release."""
    kind, file = DESCRIBED[name]
    if (kind, facet) == ("code list", "purpose"):
        assert faults(schema) == []  # a code list is there for the items that use it
        return
    path = schema / file
    before, start, definition = path.read_text(encoding="utf-8").partition(f"\n  {name}:\n")
    definition, count = re.subn(rf"(?m)^( +){facet}: .*\n(\1  .*\n)*", "", definition, count=1)
    assert count == 1
    path.write_text(before + start + definition, encoding="utf-8")
    assert faults(schema) == [f"{file}: the {kind} {name} has no {facet}. Say in {FACETS[facet]}."]


def test_one_name_in_two_modules_is_a_fault(schema: Path) -> None:
    """LinkML would keep one of two definitions with one name and drop the other without a word."""
    text = (schema / "person.yaml").read_text(encoding="utf-8")
    taken = re.search(r"\n  sex:\n(    .*\n)+", text)
    assert taken
    with (schema / "education.yaml").open("a", encoding="utf-8") as file:
        file.write(taken[0])
    assert faults(schema) == [
        (
            "education.yaml: there are two slots called sex; the other is in person.yaml. "
            "Rename one: LinkML would keep one and drop the other without a word."
        )
    ]


def test_a_key_that_is_written_twice_is_a_fault(schema: Path, change: Callable[[str, str, str, str], None]) -> None:
    """YAML keeps the last of two keys with one name."""
    change(KINSHIP, "kinship_arrangement_type", "    title:", "    title: Another\n    title:")
    number = line(schema / KINSHIP, "    title: Another\n") + 1
    assert faults(schema) == [f"{KINSHIP}, line {number}: title is written twice. Keep one."]


@pytest.mark.parametrize("code", ["NO", "00", "1", "KFC"])
def test_a_code_that_is_not_in_quotes_is_a_fault(
    code: str, schema: Path, change: Callable[[str, str, str, str], None]
) -> None:
    """A code is text, whatever it looks like."""
    change(KINSHIP_CODES, "KinshipArrangementType", '      "KFC":', f"      {code}:")
    number = line(schema / KINSHIP_CODES, f"      {code}:")
    assert faults(schema) == [
        (
            f'{KINSHIP_CODES}, line {number}: the code {code} is not in quotes. Write "{code}": '
            "YAML reads NO as false and 00 as 0."
        )
    ]


def test_yaml_that_cannot_be_read_says_where(schema: Path, change: Callable[[str, str, str, str], None]) -> None:
    """A slip of the indent is told with its line, as any other fault is."""
    change(KINSHIP, "kinship_arrangement_type", "    range:", "   range:")
    number = line(schema / KINSHIP, "\n   range:") + 1
    with pytest.raises(ModelError, match=rf"^{KINSHIP}, line {number}: this is not YAML: .*\. Mend it\.$"):
        read(schema)


def test_an_import_that_does_not_exist_is_named(schema: Path) -> None:
    """A module that ssd.yaml imports has to be there."""
    (schema / KINSHIP).unlink()
    with pytest.raises(ModelError, match=r"^kinship\.yaml: there is no such file\. Add it, or take it out of imports"):
        read(schema)


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    """Give a folder of one release that gave KINS007R to the column kins_end_date."""
    folder = tmp_path / "releases"
    (folder / "1.1.0").mkdir(parents=True)
    (folder / "1.1.0" / "dictionary.json").write_text(
        '{"release": "1.1.0", "more": 1, "items": [{"ref": "KINS007R", "table": "ssd_kinship_arrangements", '
        '"column": "kins_end_date", "more": 1}, {"ref": "GONE001R", "table": "ssd_gone", "column": "gone_id"}]}'
    )
    return folder


def test_a_reference_of_a_release_may_not_be_given_to_another_item(
    schema: Path, releases: Path, change: Callable[[str, str, str, str], None]
) -> None:
    """A reference means one thing for ever, so what a release gave away is not free again."""
    assert check(read(schema), releases) == []
    change(KINSHIP, "kinship_arrangement_end_date", "column: kins_end_date", "column: kins_colour")
    assert check(read(schema)) == []
    assert check(read(schema), releases) == [
        (
            f"{KINSHIP}: the reference KINS007R of kinship_arrangement_end_date belongs to "
            "ssd_kinship_arrangements.kins_end_date in release 1.1.0. Give kinship_arrangement_end_date the next "
            "number, or, if it is the same item under a new name, add kins_end_date to annotations.former_columns."
        )
    ]


def test_an_item_may_change_its_column_when_it_keeps_the_old_one_as_a_former_name(
    schema: Path, releases: Path, change: Callable[[str, str, str, str], None]
) -> None:
    """An item under a new name is still the item, and old data still loads."""
    columns = "column: kins_to\n      former_columns: kins_until, kins_end_date"
    change(KINSHIP, "kinship_arrangement_end_date", "column: kins_end_date", columns)
    assert check(read(schema), releases) == []


def test_freezing_looks_at_the_releases_on_the_shelf(
    schema: Path, releases: Path, change: Callable[[str, str, str, str], None]
) -> None:
    """No release can be cut that gives a reference away again."""
    releases.rename(schema / "releases")
    change(KINSHIP, "kinship_arrangement_end_date", "column: kins_end_date", "column: kins_colour")
    with pytest.raises(ModelError, match="the reference KINS007R of kinship_arrangement_end_date belongs to"):
        freeze(read(schema), "1.0.0")


def test_freezing_tells_every_fault_at_once(schema: Path, change: Callable[[str, str, str, str], None]) -> None:
    """An editor sees all that is wrong, not the first of it."""
    for name in ("an item with no range", "a code with no title", "an unknown collection"):
        change(*CHANGES[name][:4])
    with pytest.raises(ModelError) as raised:
        freeze(read(schema), "1.0.0")
    assert len(raised.value.faults) == 3
    assert str(raised.value) == "\n".join(raised.value.faults)


def test_a_release_that_is_not_listed_cannot_be_frozen() -> None:
    """A release has dates before it has files."""
    with pytest.raises(UnknownRelease, match=r"releases\.yaml does not list 9\.9\.9\. Add it there with its dates"):
        freeze(read(SCHEMA), "9.9.9")
