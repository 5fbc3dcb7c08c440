"""What is read as a batch of the pilot, and what is said of each member that is not as it should be."""

from __future__ import annotations

from typing import Any

import pytest

from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused, SsdError
from ssd_registry.exchange.pilot.message import Fault, Form, read, refuse
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

FORM = Form(Shelf(Registry().folder).get("dfe-csc-api"))
NAME = '[{"la_child_id":"%s"}]'

TEXTS: list[tuple[str, bytes, str | None]] = [
    ("UTF-8", (NAME % "Zoë Łucja").encode(), "Zoë Łucja"),
    ("Latin-1, as Windows PowerShell writes it", (NAME % "Zoë").encode("latin-1"), "Zoë"),
    ("Windows-1252", (NAME % "Zo€").encode("cp1252"), None),
    ("UTF-8 with a damaged byte", (NAME % "Zoë Bj\xf6rn").encode("latin-1").replace(b"\xeb", "ë".encode()), None),
    ("UTF-16", (NAME % "Zoë").encode("utf-16"), None),
]


@pytest.mark.parametrize(("name", "body", "said"), TEXTS, ids=[row[0] for row in TEXTS])
def test_text_is_read_where_it_is_plain_what_it_is(name: str, body: bytes, said: str | None) -> None:
    """Names are never guessed at."""
    if said is None:
        with pytest.raises(SsdError):
            read(body, Limits())
    else:
        assert read(body, Limits()) == [{"la_child_id": said}], name


EPISODE = {"social_care_episode_id": "R1"}
FAULTS: list[tuple[dict[str, Any], list[str]]] = [
    ({"la_child_id": "C1", "purge": False}, []),
    ({"la_child_id": "C1", "mis_child_id": None, "child_details": None}, []),
    ({}, ["/la_child_id It is missing."]),
    ({"la_child_id": "C/1"}, ["/la_child_id Letters, digits, - and _ alone."]),
    ({"la_child_id": "x" * 37}, ["/la_child_id It has more than 36 characters."]),
    ({"la_child_id": 1}, ["/la_child_id Write it as text, in quotes."]),
    ({"la_child_id": "C1", "other": 1, "more": 1}, [" 2 members are not known here."]),
    ({"la_child_id": "C1", "child_details": []}, ["/child_details Write it as an object."]),
    (
        {"la_child_id": "C1", "child_details": {"date_of_birth": "2026-02-30", "uasc_flag": "true", "surname": " "}},
        [
            "/child_details/date_of_birth Write it as year-month-day, like 2026-04-01.",
            "/child_details/uasc_flag Write it as true or false, without quotes.",
            "/child_details/surname It is empty. Leave it out, or write null where it is to be cleared.",
        ],
    ),
    (
        {"la_child_id": "C1", "health_and_wellbeing": {"sdq_assessments": [{"date": "2026-01-01", "score": True}]}},
        ["/health_and_wellbeing/sdq_assessments/0/score Write it as a whole number, without quotes."],
    ),
    ({"la_child_id": "C1", "social_care_episodes": [EPISODE, {"purge": True}, 1]}, [
        "/social_care_episodes/1/social_care_episode_id It is missing.",
        "/social_care_episodes/2 Write it as an object.",
    ]),
    ({"la_child_id": "C1", "child_details": {"disabilities": ["HEAR", 1]}}, ["/child_details/disabilities/1 Write it as text, in quotes."]),
]  # fmt: skip


@pytest.mark.parametrize(("message", "said"), FAULTS, ids=range(len(FAULTS)))
def test_every_fault_of_a_message_is_told_with_its_place(message: dict[str, Any], said: list[str]) -> None:
    """All at once, and never with the value."""
    assert [f"{each.pointer} {each.message}" for each in FORM.faults([message])] == said


def test_every_message_at_fault_is_named_and_no_more_than_50_faults_are_listed() -> None:
    """The senders look for the numbers in brackets."""
    faults = [Fault(position, "/purge", "boolean", "Wrong.") for position in range(60) for _ in range(2)]
    with pytest.raises(ExchangeRefused) as raised:
        refuse(faults, 60)
    assert all(f"[{position}] purge: Wrong." in str(raised.value) for position in range(60))
    assert len(raised.value.errors) == 50
