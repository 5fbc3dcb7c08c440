"""The lists of an inspection of area SEND arrangements are derived from a payload, written and read back."""

from __future__ import annotations

from pathlib import Path

import orjson
from tests.collection.inspected import rec

from ssd_registry.build.collections import made_of
from ssd_registry.check import Checker
from ssd_registry.collection.coverage import coverage, totals
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import load
from ssd_registry.collection.rows import Return, Value
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

SEND, FAULTS = made_of(Path(__file__).parents[2] / "schema", "annex-a-send", "2025-26")
REGISTRY = Registry()
CHECKER = Checker(REGISTRY)
HEADER = {
    "standard": "ssd",
    "release": "1.1.0",
    "local_authority": "845",
    "mode": "full",
    "extracted_at": "2026-04-07T06:00:00Z",
}
CHILDREN = [
    {
        "person_id": "A",
        "gender": "01",
        "ethnicity": "WBRI",
        "date_of_birth": "2012-05-06",
        "disabilities": [rec("disability", "A-d1", code="AUT")],
        "send_records": [rec("send_record", "A-s1", upn="H845900015003", uln="9990000025")],
        "ehc_named_plans": [rec("ehc_named_plan", "A-n1", start_date="2020-01-02")],
        "ehc_active_plans": [
            rec("ehc_active_plan", "A-p1", last_review_date="2025-12-01", review_meeting_date="2025-10-01")
        ],
        "sen_needs": [
            rec("sen_need", "A-e1", ehc_active_plan_id="A-p1", type="SLCN", rank="2"),
            rec("sen_need", "A-e2", ehc_active_plan_id="A-p1", type="ASD", rank="1"),
        ],
        "ehc_plan_placements": [
            rec("ehc_plan_placement", "A-l1", urn="100001", rank=1, end_date="2025-07-20"),
            rec("ehc_plan_placement", "A-l2", urn="100002", rank=1, start_date="2025-09-01"),
        ],
        "referrals": [rec("referral", "A-r1", date="2025-11-01", no_further_action=False, team_id="T1")],
    },
    {
        "person_id": "B",
        "sex": "F",
        "upn": "J845900020118",
        "disabilities": [rec("disability", "B-d1", code="NONE")],
        "ehc_named_plans": [rec("ehc_named_plan", "B-n1", start_date="2026-03-31")],
        "education_otherwise": [rec("education_otherwise", "B-o1", type="EHE", start_date="2026-01-05")],
    },
    {
        "person_id": "C",
        "send_records": [rec("send_record", "C-s1")],
        "ehc_named_plans": [rec("ehc_named_plan", "C-n1", start_date="2020-01-02", ceased_date="2025-08-31")],
        "ehc_active_plans": [rec("ehc_active_plan", "C-p1")],
    },
    {"person_id": "D", "ehc_named_plans": [rec("ehc_named_plan", "D-n1", start_date="2026-04-01")]},
]


def made(children: object = CHILDREN, *, whole: bool = False, **envelope: object) -> Return:
    body = orjson.dumps({"header": HEADER, "children": children, **envelope})
    derived = derive(read_payload(body, Limits()), SEND, CHECKER, whole=whole)
    assert derived.problems == []
    return derived.made


LISTS = made(departments=[rec("department", "T1", name="Front door")])


def rows(found: Return, name: str) -> list[dict[str, Value]]:
    """Return the rows of a list without what is blank."""
    fields = [field.name for field in SEND.tables[name].fields]
    columns = zip(*(found.tables[name].column(field) for field in fields), strict=True)
    return [{field: value for field, value in zip(fields, row, strict=True) if value is not None} for row in columns]


def test_list_1_has_those_with_a_plan() -> None:
    """In force on the day, with the main need, the school attended on it, and what social care knows."""
    assert FAULTS == []
    assert rows(LISTS, "List 1") == [
        {
            "Unique ID": "A",
            "UPN": "H845900015003",
            "ULN": "9990000025",
            "Date of birth": "06/05/2012",
            "Gender": "a) Male",
            "Ethnicity": "a) WBRI",
            "Date initial EHC plan issued": "02/01/2020",
            "Date EHC plan last reviewed": "01/10/2025",
            "SEN primary need": "k) ASD",
            "Main education establishment – URN": "100002",
            "Elective home education": "b) No",
            "Known to children's social care?": "a) Yes",
            "Which children's social care team?": "Front door",
            "Does the child or young person have a disability?": "a) Yes",
        },
        {
            "Unique ID": "B",
            "UPN": "J845900020118",
            "Gender": "b) Female",
            "Date initial EHC plan issued": "31/03/2026",
            "Elective home education": "a) Yes",
            "Known to children's social care?": "b) No",
            "Does the child or young person have a disability?": "b) No",
        },
    ]


def test_list_2_has_those_with_a_record_and_no_plan() -> None:
    """A plan that has ended is none, even where it is still among those in force."""
    assert rows(LISTS, "List 2") == [
        {"Unique ID": "C", "Gender": "c) Not known", "Known to children's social care?": "b) No"}
    ]


def test_the_lists_come_back_from_the_payload_that_they_become(tmp_path: Path) -> None:
    """All but which disability, which no list says."""
    write_return(LISTS, SEND, tmp_path / "send.xlsx")
    loaded = load([(SEND, read_return(tmp_path / "send.xlsx", SEND, Limits()))], REGISTRY.get("1.1.0"), "845")
    assert [(each.place, each.why) for each in loaded.left_out] == [
        ("List 1, row 2", "It does not say which disability.")
    ]
    found = made(loaded.children, whole=True, departments=loaded.envelope["departments"])
    disability = "Does the child or young person have a disability?"
    kept = [
        {name: value for name, value in row.items() if value != "a) Yes" or name != disability}
        for row in rows(LISTS, "List 1")
    ]
    assert rows(found, "List 1") == kept
    assert rows(found, "List 2") == rows(LISTS, "List 2")


def test_how_much_of_the_lists_the_payload_gives() -> None:
    """What a school knows is not in it: suspensions, attendance, phases."""
    assert totals(coverage(SEND)) == {"fields": 38, "derived": 23, "partly": 0, "missing": 15, "read_back": 21}
