"""What the document of an agreement must be, and what one version allows that another does not."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from tests.exchange.shared import ITEMS, cin, terms

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import UnknownReturn
from ssd_registry.exchange.sharing.terms import Agreement, draft, faults, widened
from ssd_registry.registry import Registry

REGISTRY = Registry()
SHELF = Shelf(REGISTRY.folder)

PURPOSE = {"code": "research", "statement": "To learn what helps."}
SECOND = {"under": "UK GDPR Article 9", "value": "9(2)(g)", "confirmed": True}
FIRST = {"under": "UK GDPR Article 6", "value": "6(1)(e), a public task", "confirmed": False}

WIDER: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # the narrower, the wider: from left to right each lets the consumer have more
    ({"items": ITEMS[:2]}, {"items": ITEMS}),
    ({"periods": ["2024-25"]}, {"periods": ["2024-25", "2025-26"]}),
    ({"releases": ["1.0.0"]}, {"releases": ["1.0.0", "1.1.0"]}),
    ({"las": ["301"]}, {"las": ["301", "302"]}),
    ({"las": ["301"]}, {"las": []}),
    ({"identifiability": "aggregate"}, {"identifiability": "pseudonymised"}),
    ({"identifiability": "pseudonymised"}, {"identifiability": "identified"}),
    ({"kind": "voluntary"}, {"kind": "statutory"}),
    ({"frequency": "yearly"}, {"frequency": "daily"}),
    ({"retention_days": 30}, {"retention_days": 31}),
    ({"onward_sharing": "none"}, {"onward_sharing": "to researchers"}),
    ({"publication": "none"}, {"publication": "sdc-1"}),
    ({"legal_basis": [FIRST]}, {"legal_basis": [FIRST, SECOND]}),
    ({"review_on": "2026-01-01"}, {"review_on": "2027-01-01"}),
    ({"review_on": "2026-01-01"}, {"review_on": None}),
    ({"impact_assessment": "DPIA 7"}, {"impact_assessment": None}),
    ({"privacy_notice": "https://example.org/privacy"}, {"privacy_notice": None}),
    *(
        (
            {days: {"starts_on": "2025-04-01", "ends_on": "2026-03-31"}},
            {days: {"starts_on": starts_on, "ends_on": ends_on}},
        )
        for days in ("data_period", "in_force")
        for starts_on, ends_on in (("2025-03-31", "2026-03-31"), ("2025-04-01", "2026-04-01"))
    ),
]

OTHER: list[dict[str, Any]] = [
    # what is another thing, and so widens whichever way it is changed
    {"consumer": "dfe"},
    {"collection": "cin"},
    {"disposal": "none"},
    {"purpose": PURPOSE},
    {"items": [{"name": ITEMS[0], "purpose": "To match with other data."}, *ITEMS[1:]]},
]

SAME: list[dict[str, Any]] = [
    # what gives the consumer nothing
    {"title": "Another title"},
    {"contacts": [{"name": "A. Person", "email": "a.person@example.org"}]},
    {"legal_basis": [{**FIRST, "confirmed": True}]},
]


@pytest.mark.parametrize(("narrow", "wide"), WIDER)
def test_what_lets_a_consumer_have_more_widens_and_the_way_back_does_not(
    narrow: dict[str, Any], wide: dict[str, Any]
) -> None:
    """Each change is told in a sentence one way, and is nothing the other way."""
    before, after = terms(**narrow), terms(**wide)
    assert len(widened(before, after)) == 1
    assert widened(after, before) == []


@pytest.mark.parametrize("changes", OTHER)
def test_what_is_another_thing_widens_both_ways(changes: dict[str, Any]) -> None:
    """Nobody can tell which of two purposes is the wider one, so either needs to be signed."""
    assert widened(terms(), terms(**changes))
    assert widened(terms(**changes), terms())


@pytest.mark.parametrize("changes", [{}, *SAME])
def test_what_gives_the_consumer_nothing_widens_nothing(changes: dict[str, Any]) -> None:
    """Titles, contacts and a confirmed basis need no new signature."""
    assert widened(terms(), terms(**changes)) == widened(terms(**changes), terms()) == []


def test_every_member_of_an_agreement_is_in_one_of_the_tables() -> None:
    """A member that is added to agreements has to be thought about here."""
    named = {name for pair in WIDER for each in pair for name in each} | {
        name for each in [*OTHER, *SAME] for name in each
    }
    assert named == set(Agreement.__struct_fields__)


def test_contacts_are_no_part_of_what_is_signed() -> None:
    """The checksum stays when somebody else is to be asked, and goes with anything else."""
    assert terms(contacts=[{"name": "A. Person", "email": "a@example.org"}]).sha256 == terms().sha256
    assert "contacts" not in terms().terms()
    assert terms(retention_days=366).sha256 != terms().sha256


FAULTS: list[tuple[Agreement, str]] = [
    (terms(items=[]), "/items"),
    (terms(items=["ssd_person.pers_shoe_size"]), "/items/0/name"),
    (terms(items=[ITEMS[0], ITEMS[0]]), "/items/1/name"),
    (terms(items=[{"name": ITEMS[0], "purpose": "Matching"}]), "/items/0/purpose"),
    (terms(items=["ssd_payload_header.header_mode"]), "/items/0/name"),
    (terms(periods=["2025-26"]), "/periods"),
    (terms(releases=["9.9.9"]), "/releases/0"),
    (terms(releases=["latest"]), "/releases/0"),
    (terms(releases=[]), "/releases"),
    (terms(identifiability="aggregate"), "/identifiability"),
    (terms(title=" "), "/title"),
    (terms(purpose={"code": "", "statement": "To learn what helps."}), "/purpose"),
    (terms(purpose={"code": "research", "statement": "Research"}), "/purpose"),
    (terms(legal_basis=[]), "/legal_basis"),
    (terms(retention_days=0), "/retention_days"),
    (terms(las=["England"]), "/las/0"),
    (terms(review_on="soon"), "/review_on"),
    (terms(in_force={"starts_on": "2026-04-01", "ends_on": "2026-03-31"}), "/in_force"),
    (terms(data_period={"starts_on": "1 April 2026", "ends_on": "2026-03-31"}), "/data_period"),
    (cin(collection="cins"), "/collection"),
    (cin(periods=["1999-00"]), "/periods/0"),
    (cin(periods=[]), "/periods"),
    (cin(identifiability="aggregate"), "/identifiability"),
    (cin(items=["CINdetails.CINdetailsID"]), "/items/0/name"),
    (cin(collection="csww", periods=["2024-25"], items=["CSWWWorker.SWENo"]), "/releases"),
]


@pytest.mark.parametrize(("document", "place"), FAULTS)
def test_a_fault_is_told_with_its_place(document: Agreement, place: str) -> None:
    """One thing is wrong with each, and it is named."""
    assert [each["pointer"] for each in faults(document, SHELF, REGISTRY)] == [place]


@pytest.mark.parametrize(
    "document",
    [
        terms(),
        cin(),
        cin(periods=["2024-25", "2025-26"]),
        terms(collection="riia", periods=["2025-26"], items=["Contacts.Quarter"], identifiability="aggregate"),
    ],
)
def test_a_whole_agreement_has_no_fault(document: Agreement) -> None:
    """Child documents, returns of one year and of several, and figures that name nobody."""
    assert faults(document, SHELF, REGISTRY) == []


def test_all_faults_are_told_at_once() -> None:
    """Nobody has to send an agreement again to hear of the next fault."""
    document = terms(title="", retention_days=0, items=["ssd_person.pers_shoe_size"])
    assert [each["pointer"] for each in faults(document, SHELF, REGISTRY)] == [
        "/retention_days",
        "/title",
        "/items/0/name",
    ]


@pytest.mark.parametrize(
    ("collection", "period", "unsaid"),
    [
        ("cin", "2025-26", {"/purpose"}),
        ("ssda903", "2025-26", {"/purpose"}),
        ("ssd", "current", {"/purpose", "/legal_basis"}),
    ],
)
def test_a_draft_lacks_only_what_a_person_has_to_say(collection: str, period: str, unsaid: set[str]) -> None:
    """Every item is there with what it is for; the purpose is not made up."""
    made = draft(collection, period, "dfe", "2026-11-26", SHELF, REGISTRY)
    assert {each["pointer"] for each in faults(made, SHELF, REGISTRY)} == unsaid
    assert all(len(item.purpose) > 20 for item in made.items)
    assert made.in_force.ends_on == "2027-11-26"
    assert msgspec.json.decode(msgspec.json.encode(made), type=Agreement) == made


def test_a_draft_of_the_child_documents_has_one_period() -> None:
    """They are as they are now."""
    with pytest.raises(UnknownReturn, match="current"):
        draft("ssd", "2025-26", "dfe", "2026-11-26", SHELF, REGISTRY)
