"""The JSON of a return is read into its tables and written from them, whatever the return, by its tree alone."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.collection.lending import freeze

from ssd_registry.build.collections import collection
from ssd_registry.collection.collection import Branch, Collection
from ssd_registry.collection.files import read_return, recognise, write_return
from ssd_registry.collection.nested import read_json_return, write_json
from ssd_registry.collection.rows import Return, Rows, rows_of
from ssd_registry.collection.shelf import Shelf
from ssd_registry.collection.tree import is_field
from ssd_registry.errors import CannotRead, CannotWrite
from ssd_registry.settings import Limits

CAMP = """
id: camp
year: 2025-26
title: Camp
description: Children at a camp, made up to try trees on.
collected_by: Nobody
purpose: To try trees on.
legal_basis: None.
legal_basis_confirmed: true
frequency: yearly
status: in force
starts_on: "2025-04-01"
ends_on: "2026-03-31"
ssd_releases: []
forms: [json]
date_form: YYYY-MM-DD
rule_prefix: CAMP
unit: number
tables:
  - table: children
    title: Children
    fields:
      - {name: number, title: Number, type: text}
      - {name: born, title: Born, type: date}
      - {name: swims, title: Swims, type: boolean}
      - {name: age, title: Age, type: integer}
      - {name: height, title: Height, type: decimal}
  - table: colours
    title: Colours
    fields: [{name: number, title: Number, type: text, internal: true}, {name: colour, title: Colour, type: code}]
  - table: trips
    title: Trips
    fields:
      - {name: number, title: Number, type: text, internal: true}
      - {name: trip, title: Trip, type: text, internal: true}
      - {name: trip_id, title: Identifier, type: text}
  - table: stops
    title: Stops
    fields:
      - {name: number, title: Number, type: text, internal: true}
      - {name: trip, title: Trip, type: text, internal: true}
      - {name: stop, title: Stop, type: text, internal: true}
      - {name: place, title: Place, type: text}
  - table: meals
    title: Meals
    fields:
      - {name: number, title: Number, type: text, internal: true}
      - {name: trip, title: Trip, type: text, internal: true}
      - {name: stop, title: Stop, type: text, internal: true}
      - {name: meal, title: Meal, type: text}
  - table: guide
    title: Guide
    fields:
      - {name: number, title: Number, type: text, internal: true}
      - {name: trip, title: Trip, type: text, internal: true}
      - {name: name, title: Name, type: text}
json:
  many: true
  unit: true
  row: children
  holds:
    - number
    - element: about
      holds: [born, swims, {element: body, holds: [age, height]}, {element: colours, many: true, row: colours, value: colour}]
    - element: trips
      many: true
      row: trips
      key: trip
      holds:
        - trip_id
        - element: stops
          many: true
          row: stops
          key: stop
          holds: [place, {element: meals, many: true, row: meals, value: meal}]
        - {element: guide, row: guide, holds: [name]}
"""

ONE = [
    {
        "number": "7",
        "about": {"born": "2015-02-03", "swims": False, "body": {"age": 10, "height": 1.4}, "colours": ["red", "blue"]},
        "trips": [
            {"trip_id": "T1", "stops": [{"place": "sea", "meals": ["tea"]}, {}], "guide": {"name": "Ann"}},
            {"stops": [{"place": "hill"}]},
        ],
    },
    {"number": "8"},
]


@cache
def camp() -> Collection:
    """Return the made-up return."""
    return collection(yaml.safe_load(CAMP))


def read(content: Any) -> Return:
    return read_json_return(content if isinstance(content, bytes) else orjson.dumps(content), camp(), "camp.json")


def values(read_return: Return) -> dict[str, list[tuple[str | None, ...]]]:
    return {name: rows.values for name, rows in read_return.tables.items()}


def written(made: Return) -> Any:
    target = BytesIO()
    write_json(made, camp(), target)
    return orjson.loads(target.getvalue())


def of_rows(**tables: list[dict[str, Any]]) -> Return:
    return Return("camp", "json", rows_of(camp(), tables))


def test_every_member_finds_its_column() -> None:
    """Numbers, true and false are text in the tables; rows carry the child and the keys of the rows around them."""
    assert values(read(ONE)) == {
        "children": [("7", "2015-02-03", "false", "10", "1.4"), ("8", None, None, None, None)],
        "colours": [("7", "red"), ("7", "blue")],
        "trips": [("7", "1", "T1"), ("7", "2", None)],
        "stops": [("7", "1", "1", "sea"), ("7", "1", "2", None), ("7", "2", "3", "hill")],
        "meals": [("7", "1", "1", "tea")],
        "guide": [("7", "1", "Ann")],
    }
    assert read(ONE).left_out == []


def test_places_say_where_in_the_file_a_row_is() -> None:
    """Counted from 0, as the receivers of such files do."""
    tables = read(ONE).tables
    assert list(tables["children"].places) == ["$[0]", "$[1]"]
    assert list(tables["meals"].places) == ["$[0].trips[0].stops[0].meals[0]"]


def test_members_are_written_in_the_order_of_the_tree_with_their_types() -> None:
    """What is blank is absent, one child stands on each line, and text that looks like a number stays text."""
    target = BytesIO()
    made = of_rows(
        children=[
            {"number": "12", "swims": "true", "age": "10", "height": "1.50"},
            {"number": "9", "age": "ten", "height": "2"},
        ],
        colours=[{"number": "9", "colour": "1"}],
    )
    write_json(made, camp(), target)
    assert target.getvalue().decode() == (
        '[\n{"number":"12","about":{"swims":true,"body":{"age":10,"height":"1.50"}}}'
        ',\n{"number":"9","about":{"body":{"age":"ten","height":2},"colours":["1"]}}\n]\n'
    )


def test_nothing_is_an_empty_array() -> None:
    """Which reads back as nothing."""
    target = BytesIO()
    write_json(of_rows(), camp(), target)
    assert target.getvalue() == b"[]\n"
    assert all(rows == [] for rows in values(read(b"[]\n")).values())


def test_a_row_whose_row_around_is_not_there_is_written_all_the_same() -> None:
    """So is one of a child that has no row."""
    made = of_rows(meals=[{"number": "5", "trip": "2", "stop": "9", "meal": "tea"}])
    assert written(made) == [{"number": "5", "trips": [{"stops": [{"meals": ["tea"]}]}]}]


def test_several_rows_where_there_is_room_for_one_are_refused() -> None:
    """None of them is dropped without a word."""
    made = of_rows(guide=[{"number": "7", "trip": "1", "name": "Ann"}, {"number": "7", "trip": "1", "name": "Bob"}])
    with pytest.raises(CannotWrite, match="Guide: there are 2 rows"):
        written(made)


LEFT_OUT = [
    ({"number": "7", "shoe": 9}, ("$[0]", "shoe", "not part of the return")),
    ({"number": "7", "about": []}, None),
    ({"number": "7", "about": ["x"]}, ("$[0].about", "about", "an object")),
    ({"number": "7", "trips": {"trip_id": "T1"}}, ("$[0].trips", "trips", "an array")),
    ({"number": "7", "trips": None}, None),
    ({"number": "7", "trips": ["T1"]}, ("$[0].trips[0]", "trips[0]", "an object")),
    ({"number": "7", "about": {"born": ["2015"]}}, ("$[0].about.born", "born", "one value")),
    ({"number": "7", "about": {"colours": [["red"]]}}, ("$[0].about.colours[0]", "colours[0]", "one value")),
    ({"number": "7", "trips": [{"guide": "Ann"}]}, ("$[0].trips[0].guide", "guide", "an object")),
    ("child", ("$[0]", "$[0]", "an object")),
]


@pytest.mark.parametrize(("child", "told"), LEFT_OUT)
def test_what_has_no_place_is_told(child: Any, told: tuple[str, str, str] | None) -> None:
    """Nothing is lost without a word, and what is empty is no loss."""
    left = read([child]).left_out
    if told is None:
        assert left == []
        return
    (found,) = left
    assert (found.place, found.what) == told[:2]
    assert told[2] in found.why


def test_values_are_read_as_they_stand() -> None:
    """Right or wrong: the check of the payload finds what is wrong."""
    children = [{"number": 7, "about": {"born": "soon", "swims": "yes", "body": {"age": 2.0, "height": " "}}}]
    assert values(read(children))["children"] == [("7", "soon", "yes", "2", None)]


REFUSED = [
    (b"", "malformed-json"),
    (b"[{", "malformed-json"),
    (b'[{"number": NaN}]', "malformed-json"),
    (b'{"header": {}, "children": []}', "not-a-return"),
    (b'"x"', "not-a-return"),
    (b'[{"number": "7", "number": "8"}]', "duplicate-key"),
    (b'\xef\xbb\xbf[{"number": "7"}]', "wrong-encoding"),
    ('[{"number": "Zoë"}]'.encode("latin-1"), "wrong-encoding"),
]


@pytest.mark.parametrize(("content", "kind"), REFUSED)
def test_what_is_no_array_of_children_is_refused(content: bytes, kind: str) -> None:
    """With its reason, and never with what stands in it."""
    with pytest.raises(CannotRead) as refused:
        read(content)
    assert refused.value.kind == kind
    assert "Zo" not in str(refused.value)


def test_a_return_that_is_not_sent_as_json_is_refused() -> None:
    """With a word about what to do."""
    other = collection({**yaml.safe_load(CAMP), "json": None})
    with pytest.raises(CannotRead):
        read_json_return(b"[]", other, "camp.json")
    with pytest.raises(CannotWrite):
        write_json(of_rows(), other, BytesIO())


def _documents() -> st.SearchStrategy[Any]:
    """Return any array of children that follows the tree and says nothing blank."""
    tree = camp().definition.json
    assert tree is not None
    return st.lists(_object(tree, keep="number"), unique_by=lambda child: child["number"], max_size=3)


_TEXT = st.text(min_size=1, max_size=6).filter(lambda text: bool(text.strip()))
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "swims": st.booleans(),
    "age": st.integers(-99, 10**9),
    "height": st.integers(0, 9999).map(lambda number: number / 100),
}


def _object(branch: Branch, keep: str | None = None) -> st.SearchStrategy[Any]:
    members = {str(each.element): _member(each) for each in branch.holds}
    kept = {name: member for name, member in members.items() if name == keep}
    return st.fixed_dictionaries(kept, optional={name: each for name, each in members.items() if name != keep})


def _member(branch: Branch) -> st.SearchStrategy[Any]:
    if is_field(branch):
        return _VALUES.get(str(branch.field), _TEXT)
    one = st.one_of(_TEXT, st.none()) if branch.value else _object(branch)
    if branch.many:
        return st.lists(one, min_size=1, max_size=2)
    # A group that says nothing is not written; a row that says nothing is.
    return one if branch.row else one.filter(bool)


@settings(max_examples=80, deadline=None)
@given(_documents())
def test_what_was_read_is_written_as_it_was(children: list[Any]) -> None:
    """Every value with its type, and every row where it stood."""
    found = read(children)
    assert found.left_out == []
    assert written(found) == children
    assert values(read(written(found))) == values(found)


def shelf(tmp_path: Path, *made: Collection) -> Shelf:
    """Return a shelf with *made*, frozen as a release is."""
    for each in made:
        freeze(tmp_path / "shelf", each)
    return Shelf(tmp_path / "shelf")


FILES = [
    ('[{"number": "7"}]', True),
    ('\n [ {"about": {}, "number": "7"}]', True),
    ('[{"person_id": "7"}]', False),
    ('{"header": {}, "children": [{"number": "7"}]}', False),
    ("[]", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "known"), FILES)
def test_a_file_is_known_by_its_array_of_children(text: str, known: bool, tmp_path: Path) -> None:
    """A combined payload is an object, and no return."""
    path = tmp_path / "some.json"
    path.write_text(text, encoding="utf-8")
    found = recognise(path, shelf(tmp_path, camp()), Limits())
    assert (found is not None and found.name == "camp-2025-26") is known


def test_files_of_the_return_are_written_and_read(tmp_path: Path) -> None:
    """Where the name ends in .json; another ending is refused with what there is."""
    path = tmp_path / "camp.json"
    assert write_return(read(ONE), camp(), path) == []
    assert values(read_return(path, camp(), Limits())) == values(read(ONE))
    with pytest.raises(CannotWrite, match=r"Use \.json"):
        write_return(read(ONE), camp(), tmp_path / "camp.xml")


@pytest.mark.parametrize(("said", "name"), [("CAMP", "camp"), ("FAIR", "fair"), ("OTHER", "camp")])
def test_two_returns_with_one_outermost_element_are_told_by_what_the_header_says(
    said: str, name: str, tmp_path: Path
) -> None:
    """Else the first that could be it is taken, and refuses it with the reason."""
    path = tmp_path / "some.xml"
    path.write_text(f"<Message><Header><Collection>{said}</Collection></Header></Message>", encoding="utf-8")
    found = recognise(path, shelf(tmp_path, _with_header("camp", "CAMP"), _with_header("fair", "FAIR")), Limits())
    assert found is not None
    assert found.definition.id == name


def _with_header(name: str, called: str) -> Collection:
    header = {
        "table": "Header",
        "title": "Header",
        "fields": [{"name": "Collection", "title": "Name", "type": "code", "codes": "C"}],
    }
    tree = {"element": "Message", "holds": [{"element": "Header", "row": "Header", "holds": ["Collection"]}]}
    codes = {"C": {"title": "Name", "codes": [{"code": called, "label": "It"}]}}
    content = yaml.safe_load(CAMP)
    return collection(
        {
            **content,
            "id": name,
            "forms": ["xml"],
            "json": None,
            "xml": tree,
            "codes": codes,
            "tables": [*content["tables"], header],
        }
    )


def test_rows_with_other_columns_are_written_too() -> None:
    """Whatever their order, and without those that are not there."""
    rows = Rows(("age", "number"), [("10", "7")])
    assert written(Return("camp", "json", {"children": rows})) == [{"number": "7", "about": {"body": {"age": 10}}}]
