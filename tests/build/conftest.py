"""A dictionary with one of everything, and those of the releases on the shelf."""

from __future__ import annotations

from typing import Any

import pytest

from ssd_registry.registry import Registry
from ssd_registry.release import (
    Code,
    CodeList,
    Collection,
    Deprecation,
    Dictionary,
    Item,
    ItemRef,
    Mend,
    OldForms,
    ReleaseVersion,
    Source,
    Table,
)

_SINCE = ReleaseVersion("1.0.0")
_RELEASES = Registry().releases


def _item(ref: str, column: str, kind: str, **facts: Any) -> Item:
    words = column.partition("_")[2].replace("_", " ") or column
    return Item(
        **{
            "ref": ItemRef(ref),
            "name": column,
            "title": words.capitalize(),
            "description": f"The {words} of the record.",
            "purpose": "Tells what happened to the child.",
            "table": "",
            "column": column,
            "type": kind,
            "status": "core",
            "basis": "statutory",
            "source": "spec",
            "since": _SINCE,
            **facts,
        }
    )


def _code_list(id_: str, codes: tuple[Code, ...]) -> CodeList:
    return CodeList(
        id=id_,
        name=id_.title().replace("-", ""),
        title=id_.replace("-", " ").capitalize(),
        description="What it lists.",
        status="core",
        source="spec",
        since=_SINCE,
        codes=codes,
    )


_PERSON = _item("PERS001A", "pers_person_id", "identifier", required=True, key=True, max_length=48)
_ENDING = Deprecation(
    since=_SINCE,
    announced="2026-01-05",
    removed_from="2.0.0",
    reason="Nobody used it.",
    replacement=ItemRef("PERS002A"),
)


def _owner(ref: str, column: str) -> Item:
    return _item(ref, column, "reference", references=_PERSON.ref, required=True, parent_key=True)


_TABLES = {
    ("ssd_payload_header", "header"): (
        _item("HEAD001R", "header_release", "text", required=True, constant="1.0.0", max_length=20),
        _item("HEAD002R", "header_extracted_at", "datetime", required=True),
    ),
    ("ssd_payload_removed", "header"): (
        _item("HEAD003R", "removed_person_id", "text", multivalued=True, values_table="ssd_payload_removed"),
    ),
    ("ssd_person", "person"): (
        _PERSON,
        _item("PERS002A", "pers_sex", "code", code_list="sex", required=True, collections=("cin", "annex-a")),
        _item("PERS003A", "pers_nationality", "code", code_list="nationality"),
        _item("PERS004A", "pers_upn", "text", form="upn", max_length=13, pattern="[A-Z]{13}", deprecated=_ENDING),
        _item("PERS007A", "pers_postcode", "text", form="postcode", pattern="[A-Z]{1,2}[0-9] [0-9][A-Z]{2}"),
        _item("PERS005A", "pers_dob", "date", return_fields=("CIN: N00066", "SSDA903: DOB")),
        _item(
            "PERS006R",
            "pers_disability",
            "code",
            code_list="disability",
            multivalued=True,
            values_table="ssd_person_disability",
        ),
    ),
    ("ssd_initial_cp_conference", "child"): (
        _item("ICPC001A", "icpc_conference_id", "identifier", required=True, key=True),
        _owner("ICPC002A", "icpc_person_id"),
        _item("ICPC003A", "icpc_plan_id", "reference", references=ItemRef("CPPL001A")),
        _item("ICPC004A", "icpc_held_at", "datetime"),
        _item("ICPC005A", "icpc_outcome_is_plan", "boolean"),
    ),
    ("ssd_cp_plan", "child"): (
        _item("CPPL001A", "cppl_plan_id", "identifier", required=True, key=True),
        _owner("CPPL002A", "cppl_person_id"),
        _item("CPPL003A", "cppl_conference_id", "reference", references=ItemRef("ICPC001A")),
        _item("CPPL004A", "cppl_reviews", "integer", minimum=0, maximum=99, unit="reviews"),
        _item("CPPL005A", "cppl_cost", "decimal", minimum=0.5),
        _item("CPPL006A", "user", "text", title='The social worker\'s "own" words', max_length=8000),
        _item("CPPL007A", "cppl_notes", "text"),
        _item("CPPL008R", "cppl_categories_of_a_plan_that_are_told_in_many_words", "text", multivalued=True,
              max_length=100, values_table="ssd_cp_plan_categories_of_a_plan_told_in_words"),
    ),
    ("ssd_department", "top"): (_item("DEPT001A", "dept_team_id", "identifier", required=True, key=True),),
    ("ssd_version_information", "system"): (
        _item("META001A", "meta_version_number", "identifier", required=True, key=True, title="=1+1"),
        _item("META002A", "meta_is_current", "boolean"),
    ),
}  # fmt: skip

_CODE_LISTS = (
    _code_list(
        "disability",
        (
            Code(code="NONE", title="None & nothing", slug="none"),
            Code(code="HAND", title="Hand function", slug="hand"),
        ),
    ),
    _code_list("nationality", tuple(Code(code=f"{n:03}", title=f"Côte d'Or {n}", slug=str(n)) for n in range(90))),
    _code_list(
        "sex",
        (
            Code(code="M", title="Male", slug="m", valid_from="2024-04-01"),
            Code(code="F", title="Female", slug="f", valid_from="2024-04-01", valid_to="2030-03-31"),
            Code(code="00", title="Not 'known'", slug="00", confirmed=False),
        ),
    ),
)


def _collection(id_: str, recipient: str, law: str, *, confirmed: bool) -> Collection:
    return Collection(
        id=id_,
        name=id_.upper(),
        title=id_.upper(),
        description="A yearly return.",
        recipient=recipient,
        purpose="National statistics.",
        legal_basis=law,
        legal_basis_confirmed=confirmed,
        frequency="yearly",
        source="spec",
    )


def _table(name: str, level: Any, items: tuple[Item, ...]) -> Table:
    return Table(
        name=name,
        ref=name.upper(),
        class_name=name.title().replace("_", ""),
        title=name.removeprefix("ssd_").replace("_", " ").capitalize(),
        description="One row for each.",
        purpose="Tells what happened.",
        subject="person",
        level=level,
        status="core",
        source="spec",
        since=_SINCE,
        key=items[0].ref,
        items=tuple(item.ref for item in items),
        member=name if level in {"child", "top"} else None,
    )


def _small() -> Dictionary:
    return Dictionary(
        standard="ssd",
        release=_SINCE,
        title="A small standard",
        description="One of everything.",
        base="https://example.org/ssd/",
        published="2026-01-05",
        tables=tuple(_table(name, level, items) for (name, level), items in _TABLES.items()),
        items=tuple(
            Item(**{field: getattr(item, field) for field in item.__struct_fields__} | {"table": name})
            for (name, _), items in _TABLES.items()
            for item in items
        ),
        code_lists=_CODE_LISTS,
        collections=(
            _collection("cin", "Department for Education", "Children Act 1989, section 83", confirmed=True),
            _collection("annex-a", "Ofsted", "Education and Inspections Act 2006", confirmed=False),
        ),
        sources=(Source(id="spec", title="The specification", link="https://example.org", description="It."),),
        forms=(),
        mends=(Mend(item="PERS004A", kind="name", before="pers_un", after="pers_upn", why="It was misspelt."),),
        old_forms=OldForms(),
    )


@pytest.fixture(scope="session")
def small() -> Dictionary:
    """Give a hand-made dictionary with one of everything."""
    return _small()


@pytest.fixture(scope="session", params=["small", *_RELEASES])
def dictionary(request: pytest.FixtureRequest) -> Dictionary:
    """Give the hand-made dictionary, and then that of each release on the shelf."""
    return _small() if request.param == "small" else _RELEASES[request.param].dictionary
