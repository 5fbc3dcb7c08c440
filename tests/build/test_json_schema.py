"""The JSON Schema of each release: sound, closed, the same to every library, and kept from release to release."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import fastjsonschema
import jsonschema
import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.strategies import payloads

from ssd_registry.build.json_schema import DIALECT, DRAFT_07
from ssd_registry.payload import read_payload
from ssd_registry.payload.payload import Child, pointer
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits
from ssd_registry.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ssd_registry.release import Item, Release, Table

RELEASES = Registry().releases
FIRST, SECOND = RELEASES.values()
_STRUCTURES = {release.version: Structure(release) for release in RELEASES.values()}
Found = set[tuple[str, str]]
"""Where a fault is, as a JSON pointer, and what kind it is."""


@pytest.fixture(scope="module", params=RELEASES)
def release(request: pytest.FixtureRequest) -> Release:
    """Give each release on the shelf."""
    return RELEASES[request.param]


@pytest.fixture(scope="module")
def schema(release: Release) -> dict[str, Any]:
    """Give the JSON Schema 2020-12 of the release."""
    return _read(release, "ssd.schema.json")


@pytest.fixture(scope="module")
def draft_07(release: Release) -> dict[str, Any]:
    """Give the draft-07 twin."""
    return _read(release, "ssd.draft-07.schema.json")


def _read(release: Release, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(release.file(name))
    return document


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON document."""
    if isinstance(node, dict):
        yield node
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(each)


def properties(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what the schema says of each member of each record."""
    for definition in schema["$defs"].values():
        yield from definition.get("properties", {}).values()


@pytest.fixture(scope="module")
def validator(schema: dict[str, Any]) -> Any:
    """Give the reference library's validator, with formats checked and patterns as Python has to have them."""
    return jsonschema.Draft202012Validator(whole_match(schema), format_checker=jsonschema.FormatChecker())


# What the documents are


def test_the_schema_is_a_schema_of_its_dialect(schema: dict[str, Any]) -> None:
    """The metaschema of 2020-12 accepts it, and every reference leads somewhere."""
    assert schema["$schema"] == DIALECT
    jsonschema.Draft202012Validator.check_schema(schema)
    targets = {node["$ref"] for node in nodes(schema) if "$ref" in node}
    assert targets <= {f"#/$defs/{name}" for name in schema["$defs"]}


def test_the_draft_07_twin_is_a_schema_of_draft_07(draft_07: dict[str, Any]) -> None:
    """The metaschema of draft-07 accepts it, and nothing in it belongs to a later draft."""
    assert draft_07["$schema"] == DRAFT_07
    jsonschema.Draft7Validator.check_schema(draft_07)
    targets = {node["$ref"] for node in nodes(draft_07) if "$ref" in node}
    assert targets <= {f"#/definitions/{name}" for name in draft_07["definitions"]}
    assert not any(node.keys() & {"$defs", "unevaluatedProperties", "prefixItems"} for node in nodes(draft_07))


def test_the_identifier_holds_the_version(release: Release, schema: dict[str, Any], draft_07: dict[str, Any]) -> None:
    """Each release has a schema of its own at an address that never changes."""
    assert schema["$id"] == f"{release.base}schema/{release.version}/ssd.schema.json"
    assert draft_07["$id"] == f"{release.base}schema/{release.version}/ssd.draft-07.schema.json"
    assert schema["title"].endswith(f" {release.version}")


def test_every_object_is_closed(schema: dict[str, Any], draft_07: dict[str, Any]) -> None:
    """A member that is not of the release is found, never let through."""
    records = [node for node in nodes([schema, draft_07]) if node.get("type") == "object"]
    assert len(records) > 100
    assert all(record["additionalProperties"] is False for record in records)
    assert all(node.get("type") == "object" for node in nodes([schema["$defs"]]) if "required" in node)


def test_nothing_may_be_null(release: Release) -> None:
    """A value that is not known is left out, so that absent means one thing."""
    for name in ("ssd.schema.json", "ssd.draft-07.schema.json", "ssd.openapi.json"):
        assert "null" not in re.findall(r"(?<![\w ])null(?![\w ])", release.file(name).decode())


def test_every_date_and_time_has_a_format_and_a_pattern(release: Release, schema: dict[str, Any]) -> None:
    """In 2020-12 a format is only an annotation, so a pattern stands beside it."""
    found = {}
    for node in properties(schema):
        if "format" in node:
            assert "pattern" in node
            found[node["x-item"]] = {"date": "date", "date-time": "datetime"}[node["format"]]
    assert found == {item.ref: item.type for item in exchanged(release) if item.type in {"date", "datetime"}}


def test_every_text_has_a_pattern_or_is_a_code(schema: dict[str, Any]) -> None:
    """No text may be empty or hold a control character."""
    for node in properties(schema):
        for value in (node, node.get("items", {})):
            assert value.get("type") != "string" or "pattern" in value


def test_every_pattern_takes_linear_time_and_fits_the_whole_value(schema: dict[str, Any]) -> None:
    """A pattern that can be read two ways could be made to run for ever."""
    patterns = {node["pattern"] for node in properties(schema) if "pattern" in node}
    assert all(pattern.startswith("^") and pattern.endswith("$") for pattern in patterns)
    for pattern in patterns:
        # The engine of the fast library has no backtracking, and refuses what needs it.
        jsonschema_rs.validator_for({"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions())


def test_codes_keep_their_titles_and_days(release: Release, schema: dict[str, Any]) -> None:
    """A reader of the schema sees what a code means and when it is valid."""
    for code_list in release.dictionary.code_lists:
        definition = schema["$defs"][code_list.name]
        assert definition["type"] == "string"
        assert definition["oneOf"] == [
            {
                "const": code.code,
                "title": code.title,
                **({"x-valid-from": code.valid_from} if code.valid_from else {}),
                **({"x-valid-to": code.valid_to} if code.valid_to else {}),
                **({} if code.confirmed else {"x-confirmed": False}),
            }
            for code in code_list.codes
        ]


def exchanged(release: Release) -> list[Item]:
    """Return the items that a payload can hold: not the key to the child, nor what an authority keeps."""
    return [
        item
        for table in release.dictionary.tables
        if table.level != "system"
        for item in release.items_of(table)
        if not item.parent_key
    ]


def test_every_exchanged_item_appears_once_with_its_reference(release: Release, schema: dict[str, Any]) -> None:
    """The schema holds the items of the release, no more and no fewer."""
    found = [node["x-item"] for node in properties(schema) if "x-item" in node]
    assert sorted(found) == sorted(item.ref for item in exchanged(release))
    for definition in schema["$defs"].values():
        for name, node in definition.get("properties", {}).items():
            if "x-item" in node:
                item = release.items[node["x-item"]]
                assert (name, node["title"], node["description"]) == (item.name, item.title, item.description)


def test_what_is_ending_is_marked_from_the_release_that_says_so() -> None:
    """1.0.0 knows of no ending; 1.1.0 marks those that it announces."""
    first, second = (_read(release, "ssd.schema.json") for release in (FIRST, SECOND))
    assert not any("deprecated" in node for node in nodes(first))
    marked = {node["x-item"] for node in properties(second) if node.get("deprecated")}
    assert marked == {item.ref for item in exchanged(SECOND) if item.deprecated}
    assert "EARL007A" in marked
    assert second["$defs"]["VoiceOfChild"]["deprecated"] is True
    assert FIRST.items[FIRST.items_by_name["early_help_episode_organisation"].ref].deprecated is None


def test_the_openapi_components_are_the_definitions(release: Release, schema: dict[str, Any]) -> None:
    """Other services can use the payload in a document of their own, and mean the same by it."""
    document = _read(release, "ssd.openapi.json")
    OpenAPIV31SpecValidator(document).validate()
    pointing = json.dumps(document["components"]["schemas"]).replace("#/components/schemas/", "#/$defs/")
    assert json.loads(pointing) == schema["$defs"]
    assert document["jsonSchemaDialect"] == DIALECT
    assert document["info"]["version"] == release.version


# What they accept

_TEXTS = {
    "upn": "A123456789012",
    "uln": "1234567890",
    "postcode": "ZZ99 3VZ",
    "ofsted_urn": "SC123456",
    "social_work_registration": "SW123",
    "partial_date": "zz/05/2020",
    "record_id": "r-1",
    r"^[A-Z]$": "A",
    r"^[0-9]{1,12}$": "100023336956",
    r"^[A-Z0-9]{3,10}$": "ABC12",
    r"^(SC)?[0-9]{6,7}$": "SC123456",
    r"^[A-Z0-9]{1,4}$": "D1",
    r"^https?://[^ ]+$": "https://example.test/",
    r"^[0-9]{6}$": "100200",
    r"^[0-9]{8}$": "20260401",
    r"^[A-Za-z0-9_.-]{1,30}$": "a.b-c",
}
_VALUES = {
    "identifier": "r-1",
    "reference": "r-1",
    "boolean": True,
    "date": "2026-02-28",
    "datetime": "2026-02-28T23:59:59.999999+00:00",
}


def whole(release: Release) -> dict[str, Any]:
    """Return a payload with every item of the release, in one record of each kind."""
    payload: dict[str, Any] = {}
    child: dict[str, Any] = {}
    for table in release.dictionary.tables:
        record = _record(release, table)
        match table.level:
            case "person":
                child = record | child
            case "child":
                child[table.member or ""] = [record]
            case "top":
                payload[table.member or ""] = [record]
            case "header":
                payload |= _envelope(table, record)
            case "system":
                pass
    payload["header"]["source_system"] = payload.pop("source_system")
    return payload | {"children": [child]}


def _envelope(table: Table, record: dict[str, Any]) -> dict[str, Any]:
    names = {"PayloadHeader": "header", "SourceSystem": "source_system"}
    return {names[table.class_name]: record} if table.class_name in names else record


def _record(release: Release, table: Table) -> dict[str, Any]:
    return {item.name: _value(release, item) for item in release.items_of(table) if not item.parent_key}


def _value(release: Release, item: Item) -> Any:
    value: Any = _VALUES.get(item.type)
    if item.type == "code":
        value = release.code_lists[item.code_list or ""].codes[-1].code
    elif item.type in {"integer", "decimal"}:
        value = int(item.maximum or 0)
    elif item.type == "text":
        value = item.constant or _TEXTS.get(item.form or item.pattern or "", 'Æ, 中 or "x"\n🙂')
    return [value] if item.multivalued else value


def test_a_payload_with_every_item_is_right_to_every_library(
    release: Release, schema: dict[str, Any], draft_07: dict[str, Any], validator: Any
) -> None:
    """The schemas compile in each library, in both drafts, and accept what is right."""
    payload = whole(release)
    assert problems(_STRUCTURES[release.version], payload) == (True, set())
    assert reference(validator, payload) == set()
    assert jsonschema_rs.validator_for(schema, validate_formats=True).is_valid(payload)
    assert jsonschema_rs.validator_for(draft_07, validate_formats=True).is_valid(payload)
    jsonschema.Draft7Validator(draft_07, format_checker=jsonschema.FormatChecker()).validate(payload)
    fastjsonschema.compile(draft_07)(payload)


def test_a_later_release_accepts_what_an_earlier_one_did() -> None:
    """A payload with every item of 1.0.0 is right in 1.1.0 once its header says so."""
    payload = whole(FIRST)
    assert problems(_STRUCTURES[SECOND.version], payload) == (True, {("/header/release", "const")})
    payload["header"]["release"] = SECOND.version
    assert problems(_STRUCTURES[SECOND.version], payload) == (True, set())


def test_a_made_up_authority_stays_right() -> None:
    """A realistic payload of 1.0.0 is right in 1.1.0 too."""
    payload = Sampler(FIRST, seed=1).payload(200)
    assert problems(_STRUCTURES[FIRST.version], payload) == (True, set())
    payload["header"]["release"] = SECOND.version
    assert problems(_STRUCTURES[SECOND.version], payload) == (True, set())


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(payload=payloads(FIRST))
def test_every_payload_that_was_right_stays_right(payload: dict[str, Any]) -> None:
    """What 1.0.0 accepts, 1.1.0 accepts: a minor release takes nothing away."""
    assert problems(_STRUCTURES[FIRST.version], payload) == (True, set())
    payload["header"]["release"] = SECOND.version
    assert problems(_STRUCTURES[SECOND.version], payload) == (True, set())


# What they refuse: the fast screen against the reference library

_KINDS = {
    "missing": "required",
    "unknown-item": "additionalProperties",
    "not-in-list": "code",
    "not-a-date": "form",
    "ambiguous-date": "form",
    "month-first": "form",
    "not-a-time": "form",
    "wrong-form": "form",
    "wrong-type": "type",
    "out-of-range": "range",
    "too-long": "maxLength",
    "repeated": "uniqueItems",
    "empty-list": "minItems",
    "wrong-constant": "const",
}
"""What a problem is called, and what the keyword that finds it is called here."""

_KEYWORDS = {"oneOf": "code", "format": "form", "pattern": "form", "minimum": "range", "maximum": "range"}


def problems(structure: Structure, payload: dict[str, Any]) -> tuple[bool, Found]:
    """Return the verdict of the fast screen on every child, and every fault of the payload."""
    read = read_payload(json.dumps(payload).encode(), Limits())
    found = list(structure.envelope_problems(read))
    children = list(read.children())
    for child in children:
        found += structure.problems(read, child)
    return (
        all(isinstance(child, Child) and structure.screen(child.document) for child in children),
        {(problem.place.pointer or "", _KINDS[problem.rule]) for problem in found},
    )


def reference(validator: Any, payload: dict[str, Any]) -> Found:
    """Return every fault that the reference library finds, with formats checked."""
    return {found for error in validator.iter_errors(payload) for found in _faults(error)}


def _faults(error: Any) -> Iterator[tuple[str, str]]:
    path = tuple(error.absolute_path)
    match error.validator:
        case "required":
            for name in set(error.validator_value) - error.instance.keys():
                yield pointer((*path, name)), "required"
        case "additionalProperties":
            for name in error.instance.keys() - error.schema["properties"].keys():
                yield pointer((*path, name)), "additionalProperties"
        case keyword:
            yield pointer(path), _KEYWORDS.get(keyword, keyword)


def whole_match(schema: Any) -> Any:
    """Return the schema with patterns that mean to Python what they mean to JSON Schema.

    In Python $ also fits before a last line feed; in JSON Schema (ECMA-262) and the fast library it does not.
    """
    if isinstance(schema, dict):
        return {
            key: value[:-1] + r"\Z" if key == "pattern" and isinstance(value, str) else whole_match(value)
            for key, value in schema.items()
        }
    return [whole_match(each) for each in schema] if isinstance(schema, list) else schema


GONE = object()
"""In place of a value: the member is taken out."""

PERSON, ADDRESS, REFERRAL = "date_of_birth", "addresses/0/", "referrals/0/"
MUTATIONS: dict[str, dict[str, Any]] = {
    # Nothing wrong, though it may look so
    "nothing": {},
    "no optional item": {"sex": GONE, "date_of_birth": GONE, "upn": GONE, "addresses": GONE},
    "an empty list of records": {"addresses": []},
    "a leap day": {"date_of_birth": "2024-02-29"},
    "the last day that is read": {"date_of_birth": "2099-12-31"},
    "a whole number written with a point": {"addresses/0/address_easting": 100.0},
    "a number at its least": {"addresses/0/address_easting": 0},
    "a decimal": {"placements/0/placement_distance": 12.25},
    "text with a line feed and a tab": {"forename": "a\n\tb"},
    "text of an emoji": {"forename": "🙂"},
    "text as long as it may be": {"forename": "é" * 255},
    "an identifier as long as it may be": {"person_id": "a" * 48},
    "a postcode without its space": {"addresses/0/address_postcode": "ZZ993VZ"},
    "a time in another zone": {"@extracted_at": "2026-04-01T00:00:00+01:00"},
    # Members
    "a missing key of the child": {"person_id": GONE},
    "a missing key of a record": {"addresses/0/address_id": GONE},
    "two missing keys": {"addresses/0/address_id": GONE, "referrals/0/referral_id": GONE},
    "a missing code that is needed": {"disabilities/0/disability_code": GONE},
    "an unknown member of the child": {"colour": "red"},
    "an unknown member of a record": {"referrals/0/colour": "red"},
    "two unknown members": {"colour": "red", "size": "big"},
    "a member with a slash in its name": {"a~1b": 1},
    "the key to the child, which nesting says": {"addresses/0/address_person_id": "r-1"},
    "a member with another case": {"Sex": "M"},
    "a table of a later time": {"holidays": []},
    # Types
    "null for a text": {"forename": None},
    "null for a code": {"sex": None},
    "null for a date": {"date_of_birth": None},
    "null for a list of records": {"addresses": None},
    "null for a record": {"addresses/0": None},
    "a number for an identifier": {"person_id": 12},
    "a number for a text": {"forename": 12},
    "a number for a code": {"gender": 0},
    "a truth value for a code": {"sex": False},
    "a list for a text": {"forename": ["a"]},
    "an object for a text": {"forename": {"a": 1}},
    "text for a truth value": {"is_mother": "Y"},
    "a number for a truth value": {"is_mother": 1},
    "text for a number": {"addresses/0/address_easting": "100"},
    "a truth value for a number": {"addresses/0/address_easting": True},
    "a part of a whole number": {"addresses/0/address_easting": 1.5},
    "text for a decimal": {"placements/0/placement_distance": "1.5"},
    "an object for a list of records": {"addresses": {"address_id": "r-1"}},
    "a text for a record": {"addresses/0": "r-1"},
    "a list for a record": {"addresses/0": []},
    "a text for a list of codes": {"referrals/0/referral_outcomes": "No Further Action"},
    "a number in a list of codes": {"referrals/0/referral_outcomes": [1]},
    # Codes
    "an unknown code": {"sex": "X"},
    "a code in another case": {"sex": "m"},
    "a code with a space": {"sex": "M "},
    "a code without its nought": {"gender": "1"},
    "an empty code": {"sex": ""},
    "an unknown code in a list": {"referrals/0/referral_outcomes": ["X"]},
    "an empty list of codes": {"referrals/0/referral_outcomes": []},
    "a code twice": {"assessment_factors/0/assessment_factor_codes": ["1A", "1A"]},
    "an unknown code twice": {"assessment_factors/0/assessment_factor_codes": ["X", "X"]},
    # Dates and times
    "a day that does not exist": {"date_of_birth": "2026-02-30"},
    "a leap day of a common year": {"date_of_birth": "2023-02-29"},
    "a British date": {"date_of_birth": "01/04/2026"},
    "a date with no noughts": {"date_of_birth": "2026-4-1"},
    "a date without hyphens": {"date_of_birth": "20260401"},
    "a date by its week": {"date_of_birth": "2026-W14-3"},
    "a day with a time": {"date_of_birth": "2026-04-01T00:00:00"},
    "a year before 1900": {"date_of_birth": "1899-12-31"},
    "a year after 2099": {"date_of_birth": "2100-01-01"},
    "a month too many": {"date_of_birth": "2026-13-01"},
    "an empty date": {"date_of_birth": ""},
    "a date with a line feed": {"date_of_birth": "2026-04-01\n"},
    "a date in other digits": {"date_of_birth": "\uff12\uff10\uff12\uff16-04-01"},
    "a wrong date in a record": {"referrals/0/referral_date": "soon"},
    # Forms and lengths
    "an empty text": {"forename": ""},
    "a text with a control character": {"forename": "a\x00b"},
    "a text with a delete": {"forename": "a\x7f"},
    "an empty identifier": {"person_id": ""},
    "an identifier with a space": {"person_id": "a b"},
    "an identifier too long": {"person_id": "a" * 49},
    "an identifier with a line feed": {"person_id": "a\n"},
    "a key with a slash": {"assessments/0/assessment_referral_id": "a/b"},
    "a postcode in small letters": {"addresses/0/address_postcode": "zz99 3vz"},
    "a pupil number with a wrong letter": {"upn": "I123456789012"},
    "a pupil number too short": {"upn": "A12345678901"},
    "a text too long": {"forename": "é" * 256},
    "a text too long and not right": {"addresses/0/address_uprn": "1" * 12 + "x"},
    "a wrong provider number": {"placements/0/placement_urn": "SC12345"},
    # Numbers
    "a number below its least": {"addresses/0/address_easting": -1},
    "a number above its most": {"sdq_scores/0/sdq_total_score": 41},
    "a decimal above its most": {"placements/0/placement_distance": 2000.01},
    # More than one thing
    "three things in three records": {
        "sex": "X",
        "addresses/0/address_start_date": "x",
        "referrals/0/referral_id": GONE,
    },
    "a wrong header and a wrong child": {"@mode": "all", "@local_authority": GONE, "sex": "X"},
    "a wrong release": {"@release": "0.9.0"},
    "a time without a zone": {"@extracted_at": "2026-04-01T00:00:00"},
    "an hour too many": {"@extracted_at": "2026-04-01T24:00:00Z"},
    "a leap second": {"@extracted_at": "2026-12-31T23:59:60Z"},
    "a zone that cannot be": {"@extracted_at": "2026-04-01T00:00:00+25:00"},
}
"""Changes to a right payload by path: of the child, or of the header where it begins with @."""
_RIGHT = 14
"""How many of them leave it right."""


def test_the_table_of_changes_is_long_enough() -> None:
    """At least sixty of them are wrong."""
    assert len(MUTATIONS) - _RIGHT >= 60


@pytest.fixture(scope="module")
def right(release: Release) -> dict[str, Any]:
    """Give a right payload with a header and one child, who has the records that the changes are made to."""
    payload = whole(release)
    touched = {path.split("/")[0] for changes in MUTATIONS.values() for path in changes}
    records = release.tables_by_member.keys() - touched
    child = {name: value for name, value in payload["children"][0].items() if name not in records}
    return {"header": payload["header"], "children": [child]}


def mutated(payload: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of *payload* with *changes* to its first child or its header."""
    payload = copy.deepcopy(payload)
    for path, value in changes.items():
        place: Any = payload["header"] if path.startswith("@") else payload["children"][0]
        *steps, last = (int(step) if step.isdigit() else step for step in path.removeprefix("@").split("/"))
        for step in steps:
            place = place[step]
        last = last.replace("~1", "/") if isinstance(last, str) else last
        if value is GONE:
            del place[last]
        else:
            place[last] = value
    return payload


@pytest.mark.parametrize("change", MUTATIONS)
def test_the_fast_screen_and_the_reference_library_agree(
    change: str, right: dict[str, Any], release: Release, validator: Any
) -> None:
    """They give one verdict, and find the same faults at the same places."""
    payload = mutated(right, MUTATIONS[change])
    screened, found = problems(_STRUCTURES[release.version], payload)
    assert found == reference(validator, payload)
    assert screened == (not any(place.startswith("/children") for place, _ in found))
    assert (found == set()) == (list(MUTATIONS).index(change) < _RIGHT)


def test_the_draft_07_twin_refuses_what_the_schema_refuses(
    right: dict[str, Any], schema: dict[str, Any], draft_07: dict[str, Any]
) -> None:
    """Both drafts, and a library that knows only the older one, give the same verdicts."""
    by_schema, by_twin = (jsonschema_rs.validator_for(each, validate_formats=True) for each in (schema, draft_07))
    compiled = fastjsonschema.compile(draft_07)
    for name, changes in MUTATIONS.items():
        payload = mutated(right, changes)
        verdict = by_schema.is_valid(payload)
        assert by_twin.is_valid(payload) == verdict, name
        try:
            compiled(payload)
        except fastjsonschema.JsonSchemaException:
            assert not verdict, name
        else:
            assert verdict, name
