"""What became of each child: read by the page, by what became, and forgotten with the child."""

from __future__ import annotations

import pytest

from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import outcomes
from ssd_registry.exchange.submissions.outcomes import PART, ChildOutcome

COUNT = PART + 50
ALL = [ChildOutcome(f"C{n}", "refused:structure" if n % 100 == 7 else "stored", n) for n in range(COUNT)]


def test_outcomes_are_read_by_the_page_and_forgotten(store: Store) -> None:
    """On both databases, and never those of another submission or authority."""
    with store.transaction("ingest", la="845") as connection:
        assert outcomes.write(connection, "845", "s1", ALL) == COUNT
        outcomes.write(connection, "845", "s2", ALL[:3])
        for start, limit in ((0, 5), (PART - 2, 5), (PART, 100), (COUNT, 5)):
            found = outcomes.read(connection, "845", "s1", start=start, limit=limit)
            assert found == list(enumerate(ALL))[start : start + limit]
        refused = outcomes.read(connection, "845", "s1", limit=COUNT, only="refused")
        assert [number for number, _ in refused] == list(range(7, COUNT, 100))
        assert outcomes.read(connection, "845", "s1", start=8, limit=1, only="refused")[0][0] == 107
        assert outcomes.read(connection, "845", "none", limit=5) == []
    with store.transaction("ingest", la="845") as connection:
        assert outcomes.forget(connection, "845", "C2") == 2
        assert outcomes.forget(connection, "845", "C2") == 0
        left = [each for _, each in outcomes.read(connection, "845", "s1", limit=COUNT)]
        assert left == [*ALL[:2], ChildOutcome(None, "stored", 2), *ALL[3:]]
        assert [each.person_id for _, each in outcomes.read(connection, "845", "s2", limit=5)] == ["C0", "C1", None]


@pytest.mark.parametrize("person", ['quote"d', "1", "\u00e9"])
def test_any_identifier_is_forgotten(sqlite_store: Store, person: str) -> None:
    """However JSON writes it."""
    with sqlite_store.transaction("ingest", la="845") as connection:
        outcomes.write(
            connection, "845", "s1", [ChildOutcome(person, "stored", 0), ChildOutcome(f"{person}1", "stored", 1)]
        )
        assert outcomes.forget(connection, "845", person) == 1
        assert [each.person_id for _, each in outcomes.read(connection, "845", "s1", limit=5)] == [None, f"{person}1"]
