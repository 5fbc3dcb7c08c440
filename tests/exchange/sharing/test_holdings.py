"""All that an authority holds, laid out child by child."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import orjson
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.shared import LA, World, sample

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.records import records
from ssd_registry.exchange.sharing.holdings import (
    Fields,
    Holdings,
    Layout,
    Record,
    digest,
    draw,
    keep_still,
    line,
    nested_keys,
)
from ssd_registry.exchange.sharing.shares import record_of
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from ssd_registry.payload.payload import Child
from ssd_registry.registry import Registry

FIELDS: Fields = {"Child": ("ID", "Name", "Sex"), "Episode": ("ID", "EpisodeID", "Day")}


def layout(*children: tuple[str, Record]) -> Layout:
    """Return a small return."""

    def yielded() -> Iterator[tuple[str, Record]]:
        yield from children

    return Layout(
        FIELDS,
        {},
        yielded,
        texts=frozenset({("Child", "ID"), ("Child", "Name"), ("Episode", "ID")}),
        keys=frozenset({"EpisodeID"}),
        people=True,
    )


CHILDREN: tuple[tuple[str, Record], ...] = (
    ("a", {"Child": [["a", "Ann", "F"]], "Episode": [["a", "ref-77", "2026-01-01"], ["a", "ref-99", "2026-02-01"]]}),
    ("b", {"Child": [["b", "Bob", "M"]], "Episode": [["b", "ref-12", None]]}),
    ("c", {"Child": [["c", None, "M"]]}),
)


def test_only_the_items_that_are_named_stay_and_keys_only_count() -> None:
    """A key that is made of an identifier is a number; a child of whom nothing is left is not there."""
    narrow = layout(*CHILDREN).agreed(["Episode.Day"])
    assert narrow.fields == {"Episode": ("Day", "EpisodeID")}
    assert list(narrow.children()) == [
        ("a", {"Episode": [["2026-01-01", "1"], ["2026-02-01", "2"]]}),
        ("b", {"Episode": [[None, "1"]]}),
    ]


def test_a_disguise_takes_every_text_and_the_order() -> None:
    """Codes and days stay; who has no name has no pseudonym either."""
    narrow = layout(*CHILDREN).agreed(["Child.ID", "Child.Name", "Child.Sex"], lambda text: f"<{ord(text[0]) % 7}>")
    found = list(narrow.children())
    assert [person for person, _ in found] == ["b", "c", "a"]
    assert [record["Child"] for _, record in found] == [
        [["<0>", "<3>", "M"]],
        [["<1>", None, "M"]],
        [["<6>", "<2>", "F"]],
    ]


VALUES = (
    st.none()
    | st.text(max_size=8)
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.lists(st.text(max_size=4), max_size=3)
)


@given(st.lists(st.lists(VALUES, min_size=3, max_size=3), max_size=6))
def test_what_is_packed_reads_as_the_lines_that_were_hashed(rows: list[list[object]]) -> None:
    """Whatever the values are: stored, read back and written again, the checksum is the same."""
    made = layout(*((str(number), {"Child": [row]}) for number, row in enumerate(rows)))
    stored = [zstandard.compress(orjson.dumps(record)) for _, record in made.lines()]
    lines = [line(position, FIELDS, record_of(each)) for position, each in enumerate(stored)]
    assert (hashlib.sha256(b"".join(lines)).hexdigest(), len(rows)) == digest(made)


def test_keys_are_those_that_say_what_is_within_what() -> None:
    """The child's own identifier is none of them, and neither is what is worked out."""
    shelf = Shelf(Registry().folder)
    assert nested_keys(shelf.of_year("cin", "2025-26")) == {"CINdetailsID", "AssessmentID", "CPPID"}
    assert nested_keys(shelf.of_year("ssda903", "2025-26")) == frozenset()
    assert "PersonID" not in nested_keys(shelf.of_year("sen2", "2025-26"))


@pytest.fixture
def world(sqlite_store: Store) -> World:
    """Give an authority."""
    return World(sqlite_store)


def test_what_is_held_is_a_payload_with_what_was_sent_around_it(world: World) -> None:
    """Every child in the order of identifiers, and the same whenever it is drawn."""
    world.submit(sample(30))
    latest = submissions.latest(world.store, LA)
    assert latest is not None
    held = Holdings.of(world.exchange, LA, latest)
    people = [each.document["person_id"] for each in held.children() if isinstance(each, Child)]
    assert (len(held), people) == (30, sorted(people))
    assert [orjson.loads(each or b"")["person_id"] for each in held.raw_children()] == people
    assert {"professionals", "departments", "header"} <= held.envelope.keys()
    made = world.exchange.shelf.of_year("cin", "2025-26")
    assert digest(draw(world.exchange, held, made).layout) == digest(draw(world.exchange, held, made).layout)


def test_nothing_that_changed_meanwhile_is_taken_for_what_was_read(world: World) -> None:
    """A correction by hand counts as much as a submission."""
    world.submit(sample(6))
    latest = submissions.latest(world.store, LA)
    assert latest is not None
    held = Holdings.of(world.exchange, LA, latest)
    with keep_still(world.exchange, held):
        pass
    with world.store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.withdraw(connection, world.store, world.exchange.keys, LA, "C0000001", by="officer", reason="Asked to")
    with pytest.raises(ExchangeRefused, match="changed meanwhile"), keep_still(world.exchange, held):
        pass
