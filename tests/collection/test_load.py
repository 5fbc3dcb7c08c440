"""Returns become the combined payload, alone or several together."""

from __future__ import annotations

import pytest
from tests.collection.lending import lending

from ssd_registry.collection.collection import Collection
from ssd_registry.collection.load import load
from ssd_registry.collection.rows import Return, Rows
from ssd_registry.errors import CannotRead, NothingToCheck
from ssd_registry.registry import Registry

LENDING = lending()
RELEASE = Registry().get("1.1.0")
CLOSED, BORN = (RELEASE.items_by_name[column].name for column in ("cine_close_date", "pers_dob"))


def sent(name: str, members: list[tuple], loans: list[tuple], made: Collection = LENDING) -> tuple[Collection, Return]:
    return made, Return(
        name,
        "csv",
        {
            "Members": Rows(("MEMBER", "BORN", "SEX", "SHOE"), members, list(range(2, 2 + len(members)))),
            "Loans": Rows(("MEMBER", "LENT", "BACK"), loans),
        },
    )


FIRST = sent("first", [("A", "03/02/2001", "F", None)], [("A", "01/05/2025", None)])


def test_rows_become_documents() -> None:
    """Days are written as the payload writes them, and records belong to their child."""
    loaded = load([FIRST], RELEASE, "845")
    assert loaded.children == [
        {
            "person_id": "A",
            BORN: "2001-02-03",
            "sex": "F",
            "referrals": [{"referral_id": "A-1", "referral_date": "2025-05-01"}],
        }
    ]
    assert loaded.envelope["header"] == {
        "standard": "ssd",
        "release": "1.1.0",
        "local_authority": "845",
        "mode": "full",
    }
    assert (loaded.carried, loaded.left_out) == (5, [])


def test_a_value_that_is_wrong_goes_on_as_it_is() -> None:
    """The check of the payload finds it."""
    (child,) = load([sent("x", [("A", "soon", "?", None)], [])], RELEASE).children
    assert (child[BORN], child["sex"]) == ("soon", "?")


def test_what_has_no_place_in_the_payload_is_told() -> None:
    """With its row and the reason that the return gives."""
    loaded = load([sent("x", [("A", None, None, "38"), ("B", None, None, None)], [])], RELEASE)
    assert [(each.place, each.what, each.why) for each in loaded.left_out] == [
        ("Members, row 2", "SHOE", "Nobody keeps it.")
    ]
    assert loaded.carried == 2


def test_several_returns_are_one_payload() -> None:
    """A record of both is one; what differs is told, and the first is kept."""
    second = sent(
        "second", [("A", "03/02/2002", "F", None), ("B", None, None, None)], [("A", "01/05/2025", "01/06/2025")]
    )
    loaded = load([FIRST, second], RELEASE)
    assert [child["person_id"] for child in loaded.children] == ["A", "B"]
    assert loaded.children[0]["referrals"] == [
        {"referral_id": "A-1", "referral_date": "2025-05-01", CLOSED: "2025-06-01"}
    ]
    assert loaded.children[0][BORN] == "2001-02-03"
    assert [(each.column, each.kept, each.other, each.other_value) for each in loaded.conflicts] == [
        ("pers_dob", "first", "second", "2002-02-03")
    ]


def test_the_same_return_twice_changes_nothing() -> None:
    """Neither a child nor a record is doubled."""
    assert load([FIRST, FIRST], RELEASE).children == load([FIRST], RELEASE).children


def test_a_return_with_no_child_is_nothing() -> None:
    """Converting nothing is no success."""
    with pytest.raises(NothingToCheck, match="empty has no children"):
        load([sent("empty", [], [])], RELEASE)


def test_a_return_that_cannot_be_loaded_is_said() -> None:
    """Into that release, or at all."""
    with pytest.raises(CannotRead, match=r"loaded into release 1\.1\.0"):
        load([FIRST], Registry().get("1.0.0"))
    with pytest.raises(CannotRead, match="cannot be loaded"):
        load([sent("x", [("A", None, None, None)], [], lending(load=[]))], RELEASE)
