"""Both engines hold the same rows for the same documents, and nothing else."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import duckdb
import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ssd_registry.engine import _BATCH, HIDDEN, DuckDbEngine, Engine, SqliteEngine, relations
from ssd_registry.registry import Registry
from tests.strategies import payloads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ssd_registry.payload.payload import Document
    from ssd_registry.release import Release

REGISTRY = Registry()
VERSIONS = list(REGISTRY.entries)
ENGINES: dict[str, Callable[[Release], Engine]] = {"sqlite": SqliteEngine, "duckdb": DuckDbEngine}
DAY = "2026-03-31"
WRITTEN: dict[str, Callable[[Any], bytes | None]] = {
    "not at hand": lambda _: None,
    "as short as it goes": orjson.dumps,
    "on many lines": lambda document: orjson.dumps(document, option=orjson.OPT_INDENT_2).replace(b"\n", b"\r\n"),
    "in ASCII": lambda document: json.dumps(document).encode(),
    "after spaces": lambda document: b" \n\t" + orjson.dumps(document),
}
"""How the JSON of a child may have been written, which DuckDB reads for itself."""


@contextmanager
def filled(name: str, release: Release, children: list[Document], envelope: Document, raw: str) -> Iterator[Engine]:
    """Give an engine that holds a payload."""
    engine = ENGINES[name](release)
    engine.begin(DAY)
    for position, child in enumerate(children):
        engine.add(position, child, WRITTEN[raw](child))
    engine.complete(envelope)
    try:
        yield engine
    finally:
        engine.end()


def rows(engine: Any, table: str) -> list[tuple[Any, ...]]:
    """Return every row of a table in an order of its own, with days and truth values as SQLite has them."""
    found = engine._database.execute(f"select * from {table}").fetchall()  # noqa: S608 - a table of the engine's own
    return sorted((tuple(map(_plain, row)) for row in found), key=repr)


def _plain(cell: Any) -> Any:
    if isinstance(cell, date):
        return cell.isoformat()
    return int(cell) if isinstance(cell, bool) else cell


def held(name: str, release: Release, payload: Document, raw: str = "not at hand") -> dict[str, list[tuple[Any, ...]]]:
    """Return all that an engine holds of a payload, by table."""
    with filled(name, release, payload["children"], payload, raw) as engine:
        found = {each.name: rows(engine, each.name) for each in relations(release)}
        assert {table: engine.count(table) for table in found} == {table: len(each) for table, each in found.items()}
        assert rows(engine, "ssd_check") == [(DAY,)]
        assert [day for (day,) in rows(engine, "ssd_bank_holidays")] == sorted(release.rule_book.bank_holidays)
    return found


@pytest.mark.parametrize("version", VERSIONS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_both_engines_hold_the_same_rows(version: str, data: st.DataObject) -> None:
    """Of every table that a rule reads, however the JSON of the children is written."""
    release = REGISTRY.get(version)
    payload = data.draw(payloads(release))
    raw = data.draw(st.sampled_from(sorted(WRITTEN)))
    small, large = (held(name, release, payload, raw) for name in ENGINES)
    assert small == large
    assert len(small["ssd_person"]) == len(payload["children"])


AWKWARD: list[tuple[str, Document]] = [
    ("a record that could not be read", {"person_id": "C1", "placements": [None, {"placement_id": "P1"}]}),
    ("a list without records", {"person_id": "C1", "placements": [], "referrals": []}),
    ("no identifier", {"sex": "F", "placements": [{"placement_type": "U4"}]}),
    ("nothing but what no rule reads", {"person_id": "C1", "addresses": [{"address_id": "A1", "address_flat": "1"}]}),
    ("a list of codes", {"person_id": "C1", "contacts": [{"contact_id": "K1", "contact_outcomes": ["NFA_FLAG", "OTHER"]}, {"contact_id": "K2"}]}),
    ("a list of codes without a key", {"person_id": "C1", "contacts": [{"contact_outcomes": ["NFA_FLAG"]}]}),
    ("numbers of either kind", {"person_id": "C1", "placements": [{"placement_id": "P1", "placement_distance": 7}, {"placement_id": "P2", "placement_distance": 7.25}]}),
    ("a whole number with a point", {"person_id": "C1", "sdq_scores": [{"sdq_id": "S1", "sdq_total_score": 7.0}]}),
    ("text that looks like something else", {"person_id": "007", "upn": "1e5", "ethnicity": "null", "gender": "01", "forename": "2025-01-02"}),
    ("text with signs of every sort", {"person_id": "C1", "surname": "O'Néill \"x\"; \\ \n\t🙂 \u2028", "forename": "{}"}),
    ("the first and the last day", {"person_id": "C1", "date_of_birth": "1900-01-01", "expected_date_of_birth": "2099-12-31"}),
    ("yes and no", {"person_id": "C1", "assessments": [{"assessment_id": "A1", "assessment_child_seen": True}, {"assessment_id": "A2", "assessment_child_seen": False}, {"assessment_id": "A3"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "child"), AWKWARD, ids=[row[0] for row in AWKWARD])
def test_awkward_documents_are_held_the_same(name: str, child: Document) -> None:
    """What a check may hand over beside whole documents, and values that an engine could take for others."""
    payload = {"children": [{"person_id": "C0"}, child]}
    small, large = (held(engine, REGISTRY.get("1.0.0"), payload) for engine in ENGINES)
    assert small == large
    assert len(small["ssd_person"]) == 2


@pytest.mark.parametrize("raw", WRITTEN)
def test_it_does_not_matter_how_a_child_is_written(raw: str) -> None:
    """DuckDB reads the JSON as it came, and finds in it what Python does."""
    payload = {"children": [child for _, child in AWKWARD]}
    release = REGISTRY.get("1.0.0")
    assert held("duckdb", release, payload, raw) == held("sqlite", release, payload)


@pytest.mark.parametrize("name", ENGINES)
def test_rows_know_where_they_stand(name: str) -> None:
    """The positions of child, record and code are those of the payload, past records that could not be read."""
    contacts = [None, {"contact_id": "K1", "contact_outcomes": ["NFA_FLAG", "OTHER"]}]
    payload = {"children": [{"person_id": "C0"}, {"person_id": "C1", "contacts": contacts}]}
    release = REGISTRY.get("1.0.0")
    found = held(name, release, payload)
    assert [row[:3] for row in found["ssd_contacts"]] == [(1, 1, None)]
    assert found["ssd_contact_outcomes"] == [(1, 1, 0, "K1", "NFA_FLAG"), (1, 1, 1, "K1", "OTHER")]
    assert [row[:3] for row in found["ssd_person"]] == [(0, None, None), (1, None, None)]


@pytest.mark.parametrize("name", ENGINES)
def test_more_children_than_are_read_at_a_time(name: str) -> None:
    """None is lost where one batch ends and the next begins."""
    children = [{"person_id": f"C{number}"} for number in range(2 * _BATCH + 1)]
    with filled(name, REGISTRY.get("1.0.0"), children, {}, "as short as it goes") as engine:
        assert engine.count("ssd_person") == len(children)
        assert {row[0] for row in rows(engine, "ssd_person")} == set(range(len(children)))


@pytest.mark.parametrize("version", VERSIONS)
def test_what_rules_read_is_held_and_nothing_else(version: str) -> None:
    """Each table and column that a rule reads, with the keys of the records and of the child."""
    release = REGISTRY.get(version)
    found = {each.name: set(each.names) for each in relations(release)}
    reads: dict[str, set[str]] = {name: set() for name in found}
    for rule in release.rules.values():
        for table, columns in rule.reads.items():
            if table in reads:
                reads[table] |= set(columns)
            else:
                assert table in {"ssd_check", "ssd_bank_holidays"}, (rule.id, table)
    for table, columns in reads.items():
        others = found[table] - columns - set(HIDDEN)
        assert columns <= found[table], table
        assert len(others) <= 2, (table, others)


def test_sqlite_forgets_a_payload_and_holds_the_next() -> None:
    """Nothing of one payload is left for another, though the tables are kept."""
    release = REGISTRY.get("1.0.0")
    engine = SqliteEngine(release)
    for person in ("C1", "C2"):
        engine.begin(DAY)
        engine.add(0, {"person_id": person, "referrals": [{"referral_id": f"R-{person}"}]}, None)
        engine.complete({"professionals": [{"professional_id": f"W-{person}"}]})
        assert person in rows(engine, "ssd_person")[0]
        assert engine.count("ssd_professionals") == engine.count("ssd_cin_episodes") == 1
        engine.end()
        assert all(engine.count(each.name) == 0 and not rows(engine, each.name) for each in relations(release))
        assert rows(engine, "ssd_check") == []


def test_duckdb_reaches_no_file_once_it_is_filled(tmp_path: Any) -> None:
    """A query can read what was put into the tables and nothing else, and write nowhere."""
    (tmp_path / "x.csv").write_text("a\n1\n", encoding="utf-8")
    with filled("duckdb", REGISTRY.get("1.0.0"), [{"person_id": "C1"}], {}, "not at hand") as engine:
        for query in (
            f"from '{tmp_path}/x.csv'",
            f"copy ssd_person to '{tmp_path}/out.csv'",
            "install httpfs",
        ):
            with pytest.raises(duckdb.PermissionException), closing(engine._database.cursor()) as cursor:
                cursor.execute(query)
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]


def test_duckdb_that_was_never_filled_can_be_ended() -> None:
    """As when a payload cannot be read after all."""
    engine = DuckDbEngine(REGISTRY.get("1.0.0"))
    engine.begin(DAY)
    engine.end()
    assert "_database" not in vars(engine)


def test_a_payload_that_could_not_be_held_leaves_nothing_behind() -> None:
    """The engine for small payloads is kept, and must be as good as new after a fault."""
    engine = SqliteEngine(REGISTRY.get("latest"))
    engine.begin("2026-03-31")
    engine.add(0, {"person_id": "C1", "sex": object()}, None)
    with pytest.raises(sqlite3.Error):
        engine.complete({})
    engine.end()
    engine.begin("2026-03-31")
    engine.add(0, {"person_id": "C2"}, None)
    engine.complete({})
    assert engine.count("ssd_person") == 1
    engine.end()
    assert engine.count("ssd_person") == 0
