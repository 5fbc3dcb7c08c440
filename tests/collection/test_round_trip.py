"""A return becomes a payload, and the payload the same return again: what does not come back stands here with its reason."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import zip_longest
from pathlib import Path

import orjson
import pytest
from lxml import etree

from ssd_registry.check import Checker
from ssd_registry.collection.check import Beside, ReturnChecker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_return, write_return
from ssd_registry.collection.load import load
from ssd_registry.collection.rows import Return, Value
from ssd_registry.collection.shelf import Shelf
from ssd_registry.collection.xml import write_xml
from ssd_registry.convert import convert
from ssd_registry.payload import open_payload, read_payload
from ssd_registry.payload.payload import Payload
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits

REGISTRY = Registry()
SHELF = Shelf(REGISTRY.folder)
CHECKER = Checker(REGISTRY)
OURS = Path(__file__).parent / "round_trip"
SHARED = Path(__file__).parents[3] / "shared" / "data"

Row = dict[str, Value]
Tables = dict[str, list[Row]]


# What does not come back


@dataclass(frozen=True, eq=False)
class Lost:
    """What comes back as something else: in which table, why, and what each row becomes (None where it is gone)."""

    table: str
    why: str
    becomes: Callable[[list[Row], Tables], Iterable[Row | None]]


def put(field: str, value: Callable[[Row], Value], where: Callable[[Row], bool]) -> Callable[..., Iterable[Row | None]]:
    """Return what gives *field* another value in the rows that are meant."""
    return lambda rows, _: [{**row, field: value(row)} if where(row) else row for row in rows]


def always(_: Row) -> bool:
    return True


def blank(field: str, where: Callable[[Row], bool]) -> Callable[..., Iterable[Row | None]]:
    return put(field, lambda _: None, where)


def drop(where: Callable[[Row], bool]) -> Callable[..., Iterable[Row | None]]:
    return lambda rows, _: [None if where(row) else row for row in rows]


def repeated(rows: list[Row], _: Tables) -> Iterable[Row | None]:
    return [None if row in rows[:number] else row for number, row in enumerate(rows)]


def of_short_breaks_only(rows: list[Row], tables: Tables) -> Iterable[Row | None]:
    longer = {each["CHILD"] for each in tables["Episodes"] if each["LS"] not in {"V3", "V4"}}
    shorter = {each["CHILD"] for each in tables["Episodes"]} - longer
    return [None if row["CHILD"] in shorter else row for row in rows]


def whom_only_others_name(rows: list[Row], tables: Tables) -> Iterable[Row | None]:
    there = {row["CHILD"] for row in rows}
    named = {each["CHILD"]: each["DOB"] for name in ("SWEpisodes", "DoLo") for each in tables.get(name, ())}
    more = [{"CHILD": child, "DOB": born} for child, born in named.items() if child not in there]
    empty: Row = dict.fromkeys(rows[0])
    return [*rows, *({**empty, **each} for each in more)]


def no_pupil_number(row: Row) -> bool:
    number = row["UPN"] or ""
    letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
    return not (number[:2] == "UN" or (number[:1] in letters and number[1:12].isdigit()))


def under_ten(row: Row) -> bool:
    """Say whether a child is under 10 on 31 March 2023, with a nought for convictions."""
    day, month, year = (row["DOB"] or "").split("/")
    return row["CONVICTED"] == "0" and (int(year) + 10, month, day) > (2023, "03", "31")


def short(row: Row) -> bool:
    return row["LS"] in {"V3", "V4"}


FACTORS = {code.code for code in SHELF.get("cin-2026").codes["ASSESSMENT_FACTORS"].codes}
SEXES = {"1": "M", "2": "F"}
SERIAL = Lost(
    "Header",
    "A payload is not numbered by its sender, so a file that is made has 001.",
    put("SerialNo", lambda _: "001", lambda row: row["SerialNo"] != "001"),
)
CENSUS = [
    SERIAL,
    Lost(
        "Header",
        "The year is the one in which the reference date lies.",
        put("Year", lambda row: row["ReferenceDate"][:4], lambda row: row["Year"] != row["ReferenceDate"][:4]),
    ),
    Lost(
        "Header",
        "Guessing the zone of a time could put extracts in the wrong order.",
        blank("DateTime", lambda row: not row["DateTime"].endswith("Z")),
    ),
    Lost(
        "ChildIdentifiers",
        "1 is no code of this year, and a child whose sex is not known is U.",
        put("Sex", lambda _: "U", lambda row: row["Sex"] == "1"),
    ),
    Lost("AssessmentFactorsList", "RB is no code.", drop(lambda row: row["AssessmentFactor"] not in FACTORS)),
]
LOOKED_AFTER = [
    Lost("Episodes", "No home is asked for in short breaks (rule 398).", blank("HOME_POST", short)),
    Lost("Episodes", "No place is asked for in short breaks (rule 398).", blank("PL_POST", short)),
    Lost("Reviews", "No review is asked for of children with short breaks only (rule 399).", of_short_breaks_only),
    Lost(
        "OC2",
        "Without misuse there is no record that could hold it (rule 193).",
        blank("INTERVENTION_RECEIVED", lambda row: row["SUBSTANCE_MISUSE"] != "1"),
    ),
    Lost(
        "OC2",
        "Not asked where there was no misuse (rule 193) or help was received (rule 158).",
        blank(
            "INTERVENTION_OFFERED", lambda row: row["SUBSTANCE_MISUSE"] != "1" or row["INTERVENTION_RECEIVED"] == "1"
        ),
    ),
    Lost(
        "OC3",
        "Nothing is asked of those who died or returned home (rule 344).",
        blank("ACTIV", lambda row: row["IN_TOUCH"] in {"DIED", "RHOM"}),
    ),
    Lost(
        "OC3",
        "Nothing is asked of those who died or returned home (rule 344).",
        blank("ACCOM", lambda row: row["IN_TOUCH"] in {"DIED", "RHOM"}),
    ),
    Lost("PlacedAdoption", "XXX is no code.", blank("REASON_PLACED_CEASED", always)),
    Lost("Header", "It is neither a pupil number nor a reason for none.", blank("UPN", no_pupil_number)),
]
UNDER_TEN = Lost("OC2", "Not asked of children under 10 (rule 542).", blank("CONVICTED", under_ten))
NUMBERED_SEX = "The files do not say their year, and are read as of one in which sex is a letter."


@dataclass(frozen=True, eq=False)
class Trip:
    """A file or folder, the return and year that it is read as, and what is not as it should be.

    *left* counts what the reader leaves out, *problems* what the check of the payload's structure finds, *lost*
    how many values or rows come back as something else.
    """

    path: Path
    name: str
    left: Mapping[str, int]
    problems: Mapping[str, int]
    lost: Sequence[tuple[Lost, int]]


OUR_TRIPS = [
    Trip(OURS / "census.xml", "cin-2027", {}, {}, []),
    Trip(
        OURS / "ssda903",
        "ssda903-2027",
        {},
        # The return says when a mother's first child was born, and not who that child is.
        {"MOTH001A": 1},
        [
            (
                Lost(
                    "Episodes",
                    "Home is where the child lived when care began, though a later episode may not say it.",
                    put("HOME_POST", lambda _: "BN1 1AB", lambda row: row["CHILD"] == "RT3" and not row["HOME_POST"]),
                ),
                1,
            ),
            (
                Lost(
                    "PrevPerm",
                    "Parts that are not known are small letters in the payload.",
                    put("DATE_PERM", lambda row: row["DATE_PERM"].lower(), lambda row: "Z" in (row["DATE_PERM"] or "")),
                ),
                1,
            ),
        ],
    ),
    Trip(OURS / "ssda903.xml", "ssda903-2027", {}, {"MOTH001A": 1}, []),
]

FOREIGN_TRIPS = [
    Trip(
        SHARED / "CIN_Census_2024.xml",
        "cin-2026",
        {"text": 1},
        {"PERS002A": 1, "CINF002A": 1},
        [(each, 1) for each in CENSUS[1:]],
    ),
    Trip(
        SHARED / "CIN_Census_2026.xml",
        "cin-2027",
        {"text": 1},
        {"PERS002A": 1, "CINF002A": 1},
        [(each, 1) for each in CENSUS[1:]],
    ),
    Trip(
        SHARED / "fake_CIN_data.xml",
        "cin-2023",
        {},
        {"HEAD004R": 1},  # 975 is no authority
        [(SERIAL, 1), (Lost("Disabilities", "Each kind of disability once (rule 8794).", repeated), 5)],
    ),
    Trip(
        SHARED / "ssda903",
        "ssda903-2027",
        {"placed_for_adoption_errors": 1},
        {"PERS006A": 296, "PERM016A": 29, "CLEA006A": 2, "INVO004A": 1, "MOTH001A": 1},
        [
            *zip(LOOKED_AFTER, [803, 803, 967, 1327, 2009, 21, 21, 29, 296], strict=True),
            (
                Lost(
                    "Header",
                    "Yes and no are 1 and 0.",
                    put("MOTHER", lambda _: "1", lambda row: row["MOTHER"] == "1.0"),
                ),
                1,
            ),
            (Lost("Header", NUMBERED_SEX, put("SEX", lambda row: SEXES[row["SEX"]], always)), 2675),
            (Lost("UASC", NUMBERED_SEX, put("SEX", lambda row: SEXES[row["SEX"]], always)), 132),
            (Lost("SWEpisodes", "SWLAZY is no code.", blank("SW_REASON", always)), 1),
            (Lost("Header", "Whoever is in another file is in this one too.", whom_only_others_name), 1),
        ],
    ),
    Trip(
        SHARED / "ssda903" / "fake_903.xml",
        "ssda903-2023",
        {},
        {"PERS006A": 40, "PERM016A": 3, "CLEA006A": 1},
        [
            *zip(LOOKED_AFTER, [76, 76, 93, 113, 191, 1, 1, 3, 40], strict=True),
            (UNDER_TEN, 9),
            (
                Lost(
                    "Header",
                    "A child of whom nothing is said is not known to have sought asylum.",
                    put("UASC", lambda _: "0", lambda row: row["UASC"] is None),
                ),
                241,
            ),
        ],
    ),
]


# There and back


@cache
def read(trip: Trip) -> tuple[Collection, Return]:
    made = SHELF.get(trip.name)
    return made, read_return(trip.path, made, Limits())


@cache
def payload(trip: Trip, release: str) -> Payload:
    """Return the payload that the return becomes."""
    loaded = load([read(trip)], REGISTRY.get(release), "845")
    return read_payload(orjson.dumps({**loaded.envelope, "children": loaded.children}), Limits())


@cache
def back(trip: Trip, release: str) -> Return:
    """Return what the payload gives of the return."""
    return derive(payload(trip, release), read(trip)[0], CHECKER, whole=True).made


def plain(made: Return, collection: Collection) -> Tables:
    """Return the rows of the return by field, yes and no in one way."""
    found: Tables = {}
    for name, rows in made.tables.items():
        fields = collection.tables[name].fields
        flags = {each.name for each in fields if each.type == "boolean"}
        columns = [rows.column(each.name) for each in fields]
        names = [each.name for each in fields]
        found[name] = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
        for row in found[name]:
            row.update({flag: {"0": "false", "1": "true"}.get(row[flag] or "", row[flag]) for flag in flags})
    return found


def expected(trip: Trip) -> tuple[Tables, list[int]]:
    """Return what should come back, and how often something else does than there was, for each kind of it."""
    collection, made = read(trip)
    tables, counts = plain(made, collection), []
    sent = plain(made, collection)
    for lost, _ in trip.lost:
        before = tables[lost.table]
        after = list(lost.becomes(before, sent))
        counts.append(sum(there != now for there, now in zip_longest(before, after)))
        tables[lost.table] = [row for row in after if row is not None]
    return tables, counts


Found = dict[str, tuple[list[tuple[Value, ...]], list[tuple[Value, ...]]]]


def differences(left: Tables, right: Tables, collection: Collection, form: str = "csv") -> Found:
    """Return the rows that only one side has, by table, as the return carries them and in any order."""
    found: Found = {}
    for name, rows in left.items():
        # The XML says which children sought asylum; in the CSV files that is known from another file.
        also = {"UASC"} if form == "xml" else set()
        names = [each.name for each in collection.tables[name].fields if not each.internal or each.name in also]
        first, second = (Counter(tuple(row[each] for each in names) for row in side) for side in (rows, right[name]))
        if first != second:
            found[name] = (list((first - second).elements()), list((second - first).elements()))
    return found


TRIPS = [
    *(pytest.param(trip, id=f"ours-{trip.path.name}") for trip in OUR_TRIPS),
    *(
        pytest.param(
            trip,
            id=trip.path.name,
            marks=pytest.mark.skipif(not trip.path.exists(), reason="the files that others made are not here"),
        )
        for trip in FOREIGN_TRIPS
    ),
]


@pytest.mark.parametrize("trip", TRIPS)
def test_every_field_comes_back_but_for_what_is_listed(trip: Trip) -> None:
    """Rows as sets, values as they were; each exception is there as often as it is said to be."""
    collection, sent = read(trip)
    wanted, counts = expected(trip)
    assert differences(wanted, plain(back(trip, "1.1.0"), collection), collection, sent.form) == {}
    assert counts == [count for _, count in trip.lost]


@pytest.mark.parametrize("trip", TRIPS)
def test_what_the_reader_leaves_out_is_what_is_listed(trip: Trip) -> None:
    """All else of the file has its place."""
    assert Counter(each.what for each in read(trip)[1].left_out) == trip.left


@pytest.mark.parametrize("trip", TRIPS)
def test_the_payload_has_the_form_that_it_should(trip: Trip) -> None:
    """Apart from what is wrong in the return itself, or what the return does not say."""
    report = CHECKER.check(payload(trip, "1.1.0"), rules=False)
    assert Counter(problem.item for problem in report.problems) == trip.problems


@pytest.mark.parametrize("trip", OUR_TRIPS, ids=lambda trip: trip.path.name)
def test_both_releases_carry_the_return(trip: Trip) -> None:
    """What release 1.0.0 gives back is what 1.1.0 does."""
    collection, sent = read(trip)
    wanted, _ = expected(trip)
    assert differences(wanted, plain(back(trip, "1.0.0"), collection), collection, sent.form) == {}


# The files themselves


def canonical(content: bytes) -> bytes:
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    return etree.tostring(etree.fromstring(content, parser), method="c14n2")


@pytest.mark.parametrize("name", ["census.xml", "ssda903.xml"])
def test_the_xml_that_is_written_is_the_file_that_was_read(name: str, tmp_path: Path) -> None:
    """Element by element and in the same order; it follows the schema of the return."""
    trip = next(each for each in OUR_TRIPS if each.path.name == name)
    target = tmp_path / name
    assert write_return(back(trip, "1.1.0"), read(trip)[0], target) == []
    assert canonical(target.read_bytes()) == canonical(trip.path.read_bytes())


def test_the_csv_files_that_are_written_are_those_that_were_read(tmp_path: Path) -> None:
    """The same files with the same headings in the same order, and the same rows in any."""
    trip = OUR_TRIPS[1]
    write_return(back(trip, "1.1.0"), read(trip)[0], tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {each.name for each in trip.path.iterdir()}
    for path in trip.path.iterdir():
        if path.name not in {"episodes.csv", "previous_permanence.csv"}:
            assert sheet(tmp_path / path.name) == sheet(path), path.name


def sheet(path: Path) -> tuple[list[str], list[list[str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file)
    return headings, sorted(rows)


@pytest.mark.parametrize("name", ["census.xml", "ssda903.xml", "ssda903"])
def test_our_files_have_every_field(name: str) -> None:
    """So that no field goes untried."""
    trip = next(each for each in OUR_TRIPS if each.path.name == name)
    collection, made = read(trip)
    empty = [
        f"{table}.{field.name}"
        for table, rows in made.tables.items()
        for field in collection.tables[table].written
        if not any(rows.column(field.name))
    ]
    assert empty == []


def leaves(content: bytes) -> Counter[tuple[str, str]]:
    """Count the elements with text by name and text."""
    found: Counter[tuple[str, str]] = Counter()
    for each in etree.fromstring(content).iter("*"):
        text = (each.text or "").strip()
        if len(each) == 0 and text:
            found[etree.QName(each).localname, text] += 1
    return found


@pytest.mark.parametrize("trip", [each for each in TRIPS if ".xml" in str(each.id)])
def test_no_element_is_lost_in_reading(trip: Trip) -> None:
    """What was read, written again, has every element with text that the file has."""
    collection, sent = read(trip)
    assert leaves(written(sent, collection)) == leaves(trip.path.read_bytes())


# From a payload that the program makes up


LOOKED_AFTER_AT_MOST, OTHERS_AT_MOST = 40, 30


@cache
def sampled() -> Payload:
    """Return a payload in which most children are looked after or in need."""
    sampler = Sampler(REGISTRY.get("1.1.0"), seed=1)
    children = list(sampler.children(600))
    looked_after = [each for each in children if "periods_of_care" in each][:LOOKED_AFTER_AT_MOST]
    others = [each for each in children if "periods_of_care" not in each and "referrals" in each][:OTHERS_AT_MOST]
    body = {**sampler.envelope(len(children)), "children": [*looked_after, *others]}
    return read_payload(orjson.dumps(body), Limits())


@cache
def made(name: str) -> Return:
    derived = derive(sampled(), SHELF.get(name), CHECKER)
    assert derived.problems == []
    return derived.made


NAMES = ["cin-2026", "ssda903-2026", "ssda903-2027"]


@cache
def loaded_again(name: str) -> Payload:
    loaded = load([(SHELF.get(name), made(name))], REGISTRY.get("1.1.0"), "845")
    assert [each.what for each in loaded.left_out] == (["SerialNo"] if name == "cin-2026" else [])
    return read_payload(orjson.dumps({**loaded.envelope, "children": loaded.children}), Limits())


@pytest.mark.parametrize("name", NAMES)
def test_what_was_derived_is_derived_again(name: str) -> None:
    """From the payload that the return becomes, which is in order, and whether or not the year bounds it."""
    collection = SHELF.get(name)
    assert CHECKER.check(loaded_again(name), rules=False).problems == []
    first = plain(made(name), collection)
    assert sum(map(len, first.values())) > 80
    for whole in (True, False):
        again = derive(loaded_again(name), collection, CHECKER, whole=whole).made
        assert differences(first, plain(again, collection), collection) == {}
        if collection.definition.forms[0] == "xml":
            # Which record belongs to which, too.
            assert written(again, collection) == written(made(name), collection)


def written(made: Return, collection: Collection) -> bytes:
    target = BytesIO()
    write_xml(made, collection, target)
    return target.getvalue()


def test_two_returns_become_one_payload_that_gives_both_back(tmp_path: Path) -> None:
    """Each child once, and each return as it was."""
    names = {"cin-2026": "cin.xml", "ssda903-2026": "ssda903"}
    for name, file in names.items():
        assert write_return(made(name), SHELF.get(name), tmp_path / file) == []
    target = tmp_path / "payload.json"
    told = convert([tmp_path / file for file in names.values()], target, REGISTRY, Limits(), authority="845")
    assert not any("differ" in line for line in told)
    both = open_payload(target, Limits(), REGISTRY)
    # The files of one of them do not say their year, which is not the one in force: their days do.
    assert (both.header["period_start"], both.header["period_end"]) == ("2025-04-01", "2026-03-31")
    persons = [child.document["person_id"] for child in both.children()]
    assert len(persons) == len(set(persons))
    again = tmp_path / "again"
    again.mkdir()
    for name, file in names.items():
        write_return(derive(both, SHELF.get(name), CHECKER, whole=True).made, SHELF.get(name), again / file)
    assert canonical((again / "cin.xml").read_bytes()) == canonical((tmp_path / "cin.xml").read_bytes())
    for path in (tmp_path / "ssda903").iterdir():
        assert sheet(again / "ssda903" / path.name) == sheet(path), path.name


BROKEN = {
    "cin-2026": {},
    "ssda903-2026": {
        "903-SW17STG2": "It also asks of those who left care for a social worker on 31 March; the sample's end with care.",
        "903-SW10bSTG2": "The sample gives the reason for a change of worker by chance.",
        "903-197B": "The sample does not score every child in the year of the fourth birthday.",
    },
    "ssda903-2027": {
        "903-186": "The sample's records end with March 2026: nothing of the year is in it.",
        "903-197B": "The sample's records end with March 2026: nothing of the year is in it.",
        "903-359": "The sample's records end with March 2026: nobody has left care since.",
        "903-392a": "The sample gives no distance for some placements, and there are no postcodes to work it out.",
    },
}
"""Rules that a return derived from the sample breaks, and why that is no fault of the derivation."""


@pytest.mark.parametrize("name", NAMES)
def test_a_derived_return_breaks_no_rule_but_those_listed(name: str) -> None:
    """With last year's return beside it, which was derived from the same payload."""
    last = None if name == "cin-2026" else made(f"ssda903-{int(name[-4:]) - 1}")
    report = ReturnChecker(SHELF.get(name)).check(made(name), Beside(last=last, authority="845"))
    assert report.rules_run > 100
    assert {problem.rule for problem in report.problems if problem.severity == "error"} == BROKEN[name].keys()
