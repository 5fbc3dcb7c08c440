"""The XML of a return is read into its tables and written from them, whatever the return, by its tree alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ssd_registry.build.collections import Source, collection
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.rows import Return, Rows, rows_of
from ssd_registry.collection.xml import read_xml, write_xml, xml_faults, xml_schema
from ssd_registry.errors import CannotRead, CannotWrite

SCHEMA = Path(__file__).parents[2] / "schema" / "collections"

CLUB = """
id: club
year: 2025-26
title: Club
description: Members of a club, made up to try trees on.
collected_by: Nobody
purpose: To try trees on.
legal_basis: None.
legal_basis_confirmed: true
frequency: yearly
status: in force
starts_on: "2025-04-01"
ends_on: "2026-03-31"
ssd_releases: []
forms: [xml]
date_form: YYYY-MM-DD
rule_prefix: CLUB
unit: Number
tables:
  - {table: Club, title: Club, fields: [{name: Name, title: Name, type: text}]}
  - table: Members
    title: Members
    fields: [{name: Number, title: Number, type: text}, {name: Born, title: Born, type: text}]
  - table: Prizes
    title: Prizes
    fields:
      - {name: Number, title: Number, type: text}
      - {name: Born, title: Born, type: text}
      - {name: Prize, title: Prize, type: text}
      - {name: Year, title: Year, type: text}
  - table: Colours
    title: Colours
    fields: [{name: Number, title: Number, type: text}, {name: Colour, title: Colour, type: text}]
  - table: Visits
    title: Visits
    fields:
      - {name: Number, title: Number, type: text}
      - {name: Visit, title: Visit, type: text, internal: true}
      - {name: Day, title: Day, type: text}
      - {name: After, title: After, type: text}
  - table: Games
    title: Games
    fields:
      - {name: Number, title: Number, type: text}
      - {name: Visit, title: Visit, type: text, internal: true}
      - {name: Game, title: Game, type: text, internal: true}
      - {name: Kind, title: Kind, type: text}
  - table: Points
    title: Points
    fields:
      - {name: Number, title: Number, type: text}
      - {name: Visit, title: Visit, type: text, internal: true}
      - {name: Game, title: Game, type: text, internal: true}
      - {name: Points, title: Points, type: text}
  - {table: Thanks, title: Thanks, fields: [{name: Text, title: Text, type: text}]}
xml:
  element: Clubs
  holds:
    - {element: Club, row: Club, holds: [{element: About, holds: [Name]}]}
    - element: Members
      holds:
        - element: Member
          many: true
          unit: true
          holds:
            - element: Visit
              many: true
              row: Visits
              key: Visit
              holds:
                - Day
                - element: Game
                  many: true
                  row: Games
                  key: Game
                  holds:
                    - Kind
                    - element: AllPoints
                      holds: [{element: Points, many: true, row: Points, value: Points}]
                - After
            - element: Person
              row: Members
              holds:
                - {element: Id, field: Number}
                - Born
                - {row: Prizes, copies: [Born], holds: [Prize, Year]}
                - {element: Colours, holds: [{element: Colour, many: true, row: Colours, value: Colour}]}
    - {element: Thanks, row: Thanks, holds: [Text]}
"""

ONE = """<Clubs><Club><About><Name>Chess</Name></About></Club><Members><Member>
<Visit><Day>1 May</Day><Game><Kind>slow</Kind><AllPoints><Points>3</Points><Points>0</Points></AllPoints></Game>
<Game><Kind>fast</Kind></Game></Visit><Visit><Day>2 May</Day><Game/><After>tea</After></Visit>
<Person><Id>7</Id><Prize> cup </Prize><Born>1990</Born><Colours><Colour>red</Colour><Colour/></Colours></Person>
</Member></Members></Clubs>"""


@cache
def club() -> Collection:
    return collection(yaml.safe_load(CLUB))


@cache
def real(name: str, year: str = "2025-26") -> Collection:
    """Return a return of ours without its rules, which XML does not need and which take long to read."""
    with TemporaryDirectory() as folder:
        for file in (SCHEMA / name).glob("*.yaml"):
            copy(file, folder)
        return collection({**Source(Path(folder)).of_year(year), "id": name})


def read(text: str, made: Collection | None = None) -> Return:
    return read_xml(text.encode(), made or club(), "club.xml")


def values(read_return: Return) -> dict[str, list[tuple[str | None, ...]]]:
    return {name: rows.values for name, rows in read_return.tables.items()}


def written(tables: Mapping[str, Any], made: Collection | None = None) -> str:
    made = made or club()
    target = BytesIO()
    write_xml(Return("made", "xml", rows_of(made, tables)), made, target)
    return target.getvalue().decode()


def canonical(text: str) -> bytes:
    """Return *text* in the one form that all equal XML has, without blanks between elements."""
    return etree.tostring(etree.fromstring(text.encode(), etree.XMLParser(remove_blank_text=True)), method="c14n")


def test_every_row_carries_the_child_and_the_keys_of_the_rows_around_it() -> None:
    """The child's identifier may stand anywhere in the child, keys are positions, copies come from the row around."""
    assert values(read(ONE)) == {
        "Club": [("Chess",)],
        "Members": [("7", "1990")],
        "Prizes": [("7", "1990", "cup", None)],
        "Colours": [("7", "red"), ("7", None)],
        "Visits": [("7", "1", "1 May", None), ("7", "2", "2 May", "tea")],
        "Games": [("7", "1", "1", "slow"), ("7", "1", "2", "fast"), ("7", "2", "3", None)],
        "Points": [("7", "1", "1", "3"), ("7", "1", "1", "0")],
        "Thanks": [],
    }


def test_places_are_paths_with_lines() -> None:
    """A person finds the element in the file."""
    tables = read(ONE.replace("<Member>", "<Member/><Member>")).tables
    assert list(tables["Games"].places) == [
        "line 2, Members/Member[2]/Visit[1]/Game[1]",
        "line 3, Members/Member[2]/Visit[1]/Game[2]",
        "line 3, Members/Member[2]/Visit[2]/Game[1]",
    ]
    assert str(tables["Points"].places[1]).endswith("Game[1]/AllPoints/Points[2]")
    assert list(tables["Club"].places) == ["line 1, Club"]
    assert list(tables["Prizes"].places) == list(tables["Members"].places) == ["line 4, Members/Member[2]/Person"]


def test_lines_are_right_far_down_a_file() -> None:
    """Line numbers do not end at 65,535."""
    text = ONE.replace("<Visit>", "\n" * 70_000 + "<Visit>", 1)
    assert read(text).tables["Members"].places == ["line 70004, Members/Member[1]/Person"]


def test_a_child_without_its_identifier_keeps_its_rows() -> None:
    """Nothing is invented for it."""
    read_return = read(ONE.replace("<Id>7</Id>", "<Id> </Id>"))
    assert values(read_return)["Visits"][0] == (None, "1", "1 May", None)
    assert read_return.left_out == []


def test_keys_go_on_when_a_child_stands_in_the_file_twice() -> None:
    """Rows of the two never share a key, so that no rule takes one for the other."""
    member = ONE[ONE.index("<Member>") : ONE.index("</Members>")]
    twice = values(read(ONE.replace(member, member * 2)))
    assert [row[1] for row in twice["Visits"]] == ["1", "2", "3", "4"]
    other = values(read(ONE.replace(member, member + member.replace("<Id>7", "<Id>8"))))
    assert [row[1] for row in other["Visits"]] == ["1", "2", "1", "2"]


def test_a_key_that_the_return_carries_itself_is_read_and_not_made() -> None:
    """Rows inside carry it, wherever it stands in the row around them."""
    made = collection(yaml.safe_load(CLUB.replace("- Kind\n", "- {element: Kind, field: Game}\n")))
    text = ONE.replace("<Kind>slow</Kind>", "").replace("</AllPoints>", "</AllPoints><Kind>slow</Kind>")
    tables = values(read(text, made))
    assert tables["Games"] == [("7", "1", "slow", None), ("7", "1", "fast", None), ("7", "2", None, None)]
    assert tables["Points"] == [("7", "1", "slow", "3"), ("7", "1", "slow", "0")]
    target = BytesIO()
    write_xml(read(text, made), made, target)
    assert values(read(target.getvalue().decode(), made)) == tables


def test_a_return_that_is_about_no_children_is_read_too() -> None:
    """Its rows carry keys only."""
    made = collection(yaml.safe_load(CLUB.replace("          unit: true\n", "")))
    tables = values(read(ONE, made))
    assert tables["Members"] == [("7", "1990")]
    assert tables["Games"] == [(None, "1", "1", "slow"), (None, "1", "2", "fast"), (None, "2", "3", None)]
    target = BytesIO()
    write_xml(read(ONE, made), made, target)
    assert values(read(target.getvalue().decode(), made)) == tables


@pytest.mark.parametrize(
    "start",
    ['<Clubs xmlns="urn:club">', '<Clubs xmlns="urn:club" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'],
)
def test_a_namespace_makes_no_difference(start: str) -> None:
    """Some systems declare one."""
    read_return = read(ONE.replace("<Clubs>", start))
    assert values(read_return) == values(read(ONE))
    assert read_return.left_out == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_the_encoding_that_a_file_names_is_kept_to(encoding: str) -> None:
    """Accents arrive as they were sent, and comments and CDATA are no part of a value."""
    text = ONE.replace("Chess", "<!-- old -->Éch<!-- new --><![CDATA[ecs & more]]>").replace("\n", "")
    content = f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding)
    assert values(read_xml(content, club(), "club.xml"))["Club"] == [("Échecs & more",)]


LEFT_OUT = [
    ("<Born>1990</Born>", "<Born>1990</Born><Shoe>9<a/></Shoe>", ["Members/Member[1]/Person/Shoe", "Shoe", "2025-26"]),
    ("<Born>1990</Born>", "<Born>1990</Born><Born>1</Born>", ["Members/Member[1]/Person/Born", "Born", "first"]),
    ("<Born>1990</Born>", "<Born>1990</Born>stray", ["Members/Member[1]/Person", "text", "beside"]),
    ("<Born>1990</Born>", "<Born>1990<b/></Born>", ["Members/Member[1]/Person/Born/b", "b", "not part"]),
    ("<Colour>red</Colour>", "<Colour>red<b/></Colour>", ["Colours/Colour[1]/b", "b", "not part"]),
    ("<Person>", "<Person>stray", ["Members/Member[1]/Person", "text", "beside"]),
    ("</Member>", "</Member>stray", ["Members", "text", "beside"]),
    ("</Member>", "</Member>stray<Member/>", ["Members", "text", "beside"]),
    ("</Members>", "</Members>stray", ["line 1", "text", "beside"]),
    ("</Member>", "</Member><Guest/>", ["Members/Guest", "Guest", "not part"]),
    ("</Member>", "</Member><Guest><Member/></Guest>", ["Members/Guest", "Guest", "not part"]),
    ("<Visit>", "<Visit sort='x'>", ["Members/Member[1]", "the attribute sort of Visit", "attributes"]),
    ("<Clubs>", "<Clubs sort='x'>", ["Clubs", "the attribute sort of Clubs", "attributes"]),
]


@pytest.mark.parametrize(("old", "new", "told"), LEFT_OUT)
def test_what_has_no_place_is_told(old: str, new: str, told: list[str]) -> None:
    """Nothing is lost without a word, and nothing else changes."""
    read_return = read(ONE.replace(old, new, 1))
    (left,) = read_return.left_out
    assert left.place.startswith("line ")
    assert left.place.endswith(told[0])
    assert left.what == told[1]
    assert told[2] in left.why
    assert values(read_return) == values(read(ONE))


def test_what_is_left_out_is_told_in_the_order_of_the_file() -> None:
    """Children are read before what stands around them, which nobody needs to know."""
    text = ONE.replace("<Clubs>", "<Clubs><Early/>").replace("<Born>", "<Shoe/><Born>").replace("</Clubs>", "\n<Late/>")
    assert [left.what for left in read(text + "</Clubs>").left_out] == ["Early", "Shoe", "Late"]


def test_tables_and_fields_of_other_years_are_left_out() -> None:
    """The tree holds what any year has; a year reads what it has itself."""
    child = "<ChildIdentifiers><GenderCurrent>1</GenderCurrent><Sex>M</Sex></ChildIdentifiers>"
    work = (
        "<CINdetails><PreProceedingsandFGDM><PPStartDate>2025-09-09</PPStartDate></PreProceedingsandFGDM></CINdetails>"
    )
    text = f"<Message><Children><Child>{child}{work}</Child></Children></Message>"
    assert [each.what for each in read(text, real("cin")).left_out] == ["GenderCurrent", "PreProceedingsandFGDM"]
    assert [each.what for each in read(text, real("cin", "2023-24")).left_out] == ["Sex", "PreProceedingsandFGDM"]
    assert [each.what for each in read(text, real("cin", "2026-27")).left_out] == ["GenderCurrent"]


DEEP = 300
REFUSED = [
    ("", "malformed-xml"),
    ("   ", "malformed-xml"),
    ("<Clubs>", "malformed-xml"),
    ("Number,Born", "malformed-xml"),
    ("<Clubs>&nothing;</Clubs>", "malformed-xml"),
    ("<Clubs><Members><Member></Members></Clubs>", "malformed-xml"),
    ("<Clubs>" + "<a>" * DEEP + "</a>" * DEEP + "</Clubs>", "malformed-xml"),
    ("<Other/>", "not-a-return"),
    ("<Member/>", "not-a-return"),
    ('<!DOCTYPE Clubs SYSTEM "x.dtd"><Clubs/>', "xml-forbidden"),
    ("<!DOCTYPE Clubs><Clubs/>", "xml-forbidden"),
    ('<!DOCTYPE Clubs [<!ENTITY e SYSTEM "file:///etc/passwd">]><Clubs>&e;</Clubs>', "xml-forbidden"),
    ('<!DOCTYPE Clubs [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><Clubs>&c;</Clubs>', "xml-forbidden"),
    ('<!DOCTYPE Clubs [<!ENTITY % e SYSTEM "http://localhost:9/x"> %e;]><Clubs/>', "xml-forbidden"),
]


@pytest.mark.parametrize(("text", "kind"), REFUSED)
def test_what_is_damaged_foreign_or_dangerous_is_refused(text: str, kind: str) -> None:
    """Each with its reason, in plain words, and nothing of it is fetched or expanded."""
    with pytest.raises(CannotRead) as refused:
        read(text)
    assert refused.value.kind == kind
    assert str(refused.value).startswith("club.xml ")


def test_a_doctype_is_found_in_any_encoding() -> None:
    """No search for its bytes would find it in UTF-16."""
    content = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE Clubs [<!ENTITY e "x">]><Clubs>&e;</Clubs>'.encode(
        "utf-16"
    )
    with pytest.raises(CannotRead, match="DOCTYPE"):
        read_xml(content, club(), "club.xml")
    with pytest.raises(CannotRead, match="DOCTYPE"):
        xml_faults(content, xml_schema(club().definition))


def test_a_file_without_children_has_every_table() -> None:
    """Whether that is enough is for the caller to say."""
    assert values(read("<Clubs/>")) == {table.name: [] for table in club().own_tables}


def test_a_return_that_is_not_sent_as_xml_is_refused() -> None:
    """With a word about what to do."""
    other = collection({**yaml.safe_load(CLUB), "xml": None})
    with pytest.raises(CannotRead):
        read(ONE, other)
    with pytest.raises(CannotWrite):
        write_xml(Return("x", "xml", {}), other, BytesIO())
    with pytest.raises(CannotWrite):
        xml_schema(other.definition)


def test_elements_are_written_in_the_order_of_the_tree() -> None:
    """One element a line, blank fields and groups of them left out."""
    tables = {
        "Club": [{"Name": "Chess & <more>"}],
        "Members": [{"Number": "7", "Born": None}, {"Number": "8", "Born": " "}],
        "Visits": [
            {"Number": "8", "Visit": "b", "Day": "2 May"},
            {"Number": "7", "Visit": "x", "Day": "1 May", "After": "tea"},
            {"Number": "8", "Visit": "a"},
        ],
        "Games": [{"Number": "8", "Visit": "a", "Game": "1", "Kind": "slow"}],
        "Colours": [{"Number": "8", "Colour": "red"}],
    }
    assert written(tables) == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        """<Clubs>
  <Club>
    <About>
      <Name>Chess &amp; &lt;more&gt;</Name>
    </About>
  </Club>
  <Members>
    <Member>
      <Visit>
        <Day>2 May</Day>
      </Visit>
      <Visit>
        <Game>
          <Kind>slow</Kind>
        </Game>
      </Visit>
      <Person>
        <Id>8</Id>
        <Colours>
          <Colour>red</Colour>
        </Colours>
      </Person>
    </Member>
    <Member>
      <Visit>
        <Day>1 May</Day>
        <After>tea</After>
      </Visit>
      <Person>
        <Id>7</Id>
      </Person>
    </Member>
  </Members>
</Clubs>
"""
    )


def test_rows_are_written_whose_child_or_row_around_is_missing() -> None:
    """The element around them is made up, with the identifier of the child, so that they are found again."""
    tables = {
        "Members": [{"Number": "7"}],
        "Points": [{"Number": "9", "Visit": "v", "Game": "g", "Points": "3"}],
        "Prizes": [{"Number": "8", "Prize": "cup"}],
    }
    found = values(read(written(tables)))
    assert sorted(found["Members"]) == [("7", None), ("8", None), ("9", None)]
    assert found["Visits"] == [("9", "1", None, None)]
    assert found["Games"] == [("9", "1", "1", None)]
    assert found["Points"] == [("9", "1", "1", "3")]
    assert found["Prizes"] == [("8", None, "cup", None)]


def test_every_row_is_written_even_where_the_form_has_one() -> None:
    """The schema says that there are too many; the writer loses none."""
    tables = {
        "Members": [{"Number": "7", "Born": "1"}, {"Number": "7", "Born": "2"}],
        "Colours": [{"Number": None, "Colour": "red"}, {"Number": "7", "Colour": "blue"}],
    }
    text = written(tables)
    assert values(read(text))["Members"] == [("7", "1"), ("7", "2"), (None, None)]
    assert sorted(values(read(text))["Colours"], key=str) == [("7", "blue"), (None, "red")]
    assert any("Person[2]" in fault for fault in xml_faults(text.encode(), xml_schema(club().definition)))


def test_columns_are_found_by_name_whatever_their_order_and_case() -> None:
    """A table that was made elsewhere may have fewer columns too."""
    rows = Rows(("born", "NUMBER"), [("1990", "7")])
    target = BytesIO()
    write_xml(Return("made", "xml", {"Members": rows}), club(), target)
    assert values(read(target.getvalue().decode()))["Members"] == [("7", "1990")]


@pytest.mark.parametrize("text", ["a\x00b", "a\x0bb", "a\ufffeb", "a\ud800b"])
def test_characters_that_xml_cannot_hold_are_refused(text: str) -> None:
    """Before anything is written, naming the field and not its value."""
    target = BytesIO()
    made = Return(
        "made", "xml", rows_of(club(), {"Members": [{"Number": "7", "Born": "1"}, {"Number": "8", "Born": text}]})
    )
    with pytest.raises(CannotWrite, match=r"row 2 of Members, Born\. Take") as refused:
        write_xml(made, club(), target)
    assert target.getvalue() == b""
    assert text not in str(refused.value)


def test_of_many_such_characters_the_first_are_named() -> None:
    """The message stays one that can be read."""
    with pytest.raises(CannotWrite, match="and 5 more"):
        written({"Members": [{"Number": str(number), "Born": "\x01"} for number in range(25)]})


TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from('\r\n\t&<>]"'), max_size=8)
SOME = TEXT.map(str.strip).filter(bool)
FIELD = SOME | st.none()
GAME = st.tuples(FIELD, st.lists(FIELD, max_size=2))
VISIT = st.tuples(FIELD, FIELD, st.lists(GAME, max_size=2))
MEMBER = st.tuples(
    SOME, FIELD, st.none() | st.tuples(SOME, FIELD), st.lists(FIELD, max_size=2), st.lists(VISIT, max_size=2)
)
MEMBERS = st.lists(MEMBER, max_size=4, unique_by=lambda member: member[0])


def tables_of(members: list[Any]) -> dict[str, list[tuple[str | None, ...]]]:
    """Return *members* as the tables that a reader makes of them."""
    made: dict[str, list[tuple[str | None, ...]]] = {table.name: [] for table in club().own_tables}
    for number, born, prize, colours, visits in members:
        made["Members"].append((number, born))
        made["Prizes"] += [(number, born, *prize)] if prize else []
        made["Colours"] += [(number, colour) for colour in colours]
        games = 0
        for visit, (day, after, played) in enumerate(visits, 1):
            made["Visits"].append((number, str(visit), day, after))
            for games, (kind, points) in enumerate(played, games + 1):  # noqa: B020 - games go on through the visits
                made["Games"].append((number, str(visit), str(games), kind))
                made["Points"] += [(number, str(visit), str(games), point) for point in points]
    return made


@settings(max_examples=60, deadline=None)
@given(MEMBERS)
def test_what_is_written_is_read_again(members: list[Any]) -> None:
    """Every row of every table, in order, with its keys."""
    tables = tables_of(members)
    rows = {table.name: Rows(tuple(f.name for f in table.fields), tables[table.name]) for table in club().own_tables}
    target = BytesIO()
    write_xml(Return("made", "xml", rows), club(), target)
    back = read_xml(target.getvalue(), club(), "made.xml")
    assert sorted_by_unit(values(back)) == sorted_by_unit(tables)
    assert back.left_out == []
    faults = xml_faults(target.getvalue(), xml_schema(club().definition))
    assert all(fault.endswith("an element with nothing to say is left out.") for fault in faults)


def sorted_by_unit(tables: dict[str, list[tuple[str | None, ...]]]) -> dict[str, list[tuple[str | None, ...]]]:
    """Return *tables* with the children in one order: the first table of the tree need not have every child."""
    return {name: sorted(rows, key=lambda row: str(row[0])) for name, rows in tables.items()}


CHILD = """<Child><ChildIdentifiers><LAchildID>C1</LAchildID><PersonBirthDate>2015-03-27</PersonBirthDate><Sex>M</Sex>
</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability>
</Disabilities></ChildCharacteristics><CINdetails><CINreferralDate>2025-10-06</CINreferralDate>
<ReferralSource>1A</ReferralSource><Assessments><AssessmentActualStartDate>2025-10-07</AssessmentActualStartDate>
<FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors><AssessmentFactors>2B</AssessmentFactors>
</FactorsIdentifiedAtAssessment></Assessments><Section47><S47ActualStartDate>2025-11-01</S47ActualStartDate>
<ICPCnotRequired>false</ICPCnotRequired></Section47><ReferralNFA>0</ReferralNFA><ChildProtectionPlans>
<CPPstartDate>2025-11-20</CPPstartDate><InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse>
<LatestCategoryOfAbuse>PHY</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP>
<Reviews><CPPreviewDate>2026-02-01</CPPreviewDate><CPPreviewDate>2026-03-01</CPPreviewDate></Reviews>
</ChildProtectionPlans></CINdetails></Child>"""
CENSUS = f"""<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>845</LEA>
<DateTime>2026-05-01T10:00:00</DateTime></Source></Header><Children>{CHILD}</Children></Message>"""

LOOKED_AFTER = """<EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><UPN>UN1</UPN><SEX>M</SEX><DOB>28/07/2010</DOB>
<ETHNIC>BAFR</ETHNIC><UASC>1</UASC><DUC>28/07/2028</DUC><AMISSING><MISSING>M</MISSING><MIS_START>01/05/2025</MIS_START>
</AMISSING><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM><AREVIEW><REVIEW>27/09/2025</REVIEW>
<REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><OC2><SDQ_SCORE>21</SDQ_SCORE></OC2></HEADER><EPISODE><DECOM>06/01/2017</DECOM>
<RNE>S</RNE><LS>C2</LS><CIN>N4</CIN><PL>U1</PL></EPISODE><EPISODE><DECOM>06/10/2017</DECOM><RNE>T</RNE><LS>C2</LS>
<CIN>N4</CIN></EPISODE></CHILD></EXPSSDA903>"""


@pytest.mark.parametrize(("name", "text"), [("cin", CENSUS), ("ssda903", LOOKED_AFTER)])
def test_the_returns_that_are_sent_as_xml_come_back_the_same(name: str, text: str) -> None:
    """Read and written again, the file is equal, and fits the schema of the return."""
    made = real(name)
    read_return = read(text, made)
    assert read_return.left_out == []
    target = BytesIO()
    write_xml(read_return, made, target)
    assert canonical(target.getvalue().decode()) == canonical(text)
    assert xml_faults(target.getvalue(), xml_schema(made.definition)) == []


def test_fields_that_stand_in_the_header_become_rows_of_their_own_tables() -> None:
    """In the file of looked-after children, and only where one of them is filled."""
    tables = read(LOOKED_AFTER, real("ssda903")).tables
    assert tables["UASC"].column("SEX") == ["M"]
    assert tables["UASC"].column("DUC") == ["28/07/2028"]
    assert tables["OC3"].column("DOB") == tables["Missing"].column("DOB") == ["28/07/2010"]
    assert tables["AD1"].values == []
    assert tables["Episodes"].column("CHILD") == ["C1", "C1"]
    assert tables["Episodes"].column("PLACE") == ["U1", None]


NFA = "<ReferralNFA>0</ReferralNFA>"
REVIEWS = "<CPPreviewDate>2026-03-01</CPPreviewDate>"
WRONG = [
    ("cin", NFA, "", "Something is missing in it|This element should not stand here"),
    (
        "cin",
        f"{NFA}<ChildProtectionPlans>",
        f"<ChildProtectionPlans>{NFA}",
        "ChildProtectionPlans: .* should not stand here; .*ReferralNFA should",
    ),
    ("cin", "<Assessments>", f"{NFA}<Assessments>", "Assessments: This element should not stand here"),
    ("cin", REVIEWS, f"</Reviews><Reviews>{REVIEWS}", "Reviews.*: This element should not stand here; nothing more"),
    ("cin", "<Sex>M</Sex>", "<Sex>1</Sex>", 'Sex: The text should be a code of the list "Sex": M, F, U.'),
    ("cin", "<Sex>M</Sex>", "<Sex></Sex>", "Sex: The text should be a code"),
    ("cin", "<Sex>M</Sex>", "<Sex>M</Sex><Shoe/>", "Shoe: This element should not stand here; PersonDeathDate should"),
    ("cin", ">1C<", ">99<", "AssessmentFactors.1.: The text should be a code .*another of"),
    ("cin", "2015-03-27", "27/03/2015", "PersonBirthDate: The text should be a day written as YYYY-MM-DD"),
    ("cin", "2015-03-27", "2015-02-30", "PersonBirthDate: The text should be a day written as YYYY-MM-DD"),
    ("cin", "2015-03-27", "2015-03-27Z", "PersonBirthDate: The text should be a day written as YYYY-MM-DD"),
    ("cin", "T10:00:00", " 10:00", "DateTime: The text should be a day and a time"),
    ("cin", ">C1<", f">{'C' * 21}<", "LAchildID: The text should have at most 20 characters"),
    ("cin", ">845<", ">84A<", "LEA: The text should have the form"),
    ("cin", "<LAchildID>C1</LAchildID>", "", "LAchildID should"),
    ("cin", ">1</NumberOf", ">one</NumberOf", "NumberOfPreviousCPP: The text should be a whole number"),
    ("cin", "<Children>", "<Children>stray", "Children: There is text beside its elements"),
    ("cin", "2015-03-27", "2015-03-27<b/>", "PersonBirthDate: It should hold text only"),
    ("cin", "<Children>", "<Children of='x'>", "The attribute of is not part of the return"),
    ("cin", "Message>", "Massage>", "not the first element of the return"),
    ("ssda903", "28/07/2010", "2010-07-28", "DOB: The text should be a day written as DD/MM/YYYY"),
    ("ssda903", ">C1<", "><", "CHILDID: There should be some text"),
    ("ssda903", ">21<", ">210<", "SDQ_SCORE: The number should have at most 2 digits"),
    ("ssda903", "<IN_TOUCH>YES</IN_TOUCH>", "", "ACTIV: This element should not stand here"),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), WRONG)
def test_the_schema_refuses_what_does_not_fit(name: str, old: str, new: str, said: str) -> None:
    """Each in plain words with its line, which repeat nothing that the file says of a child."""
    text = {"cin": CENSUS, "ssda903": LOOKED_AFTER}[name]
    assert old in text
    faults = xml_faults(text.replace(old, new).encode(), xml_schema(real(name).definition))
    assert [fault for fault in faults if re.search(said, fault)], faults
    assert all(fault.startswith("Line ") and "valid" not in fault and "C1" not in fault for fault in faults)


def test_the_schema_says_that_it_was_generated_and_what_its_elements_are() -> None:
    """A supplier can read it."""
    schema = xml_schema(real("cin").definition).decode()
    assert "Generated from schema/collections/cin/ for 2025-26. Do not edit." in schema
    assert "<xs:documentation>Date of birth</xs:documentation>" in schema
    assert "PreProceedingsandFGDM" not in schema
    assert "PreProceedingsandFGDM" in xml_schema(real("cin", "2026-27").definition).decode()


def test_a_file_that_is_not_xml_is_not_held_against_a_schema() -> None:
    """It cannot be read at all."""
    with pytest.raises(CannotRead):
        xml_faults(b"<Clubs>", xml_schema(club().definition))
