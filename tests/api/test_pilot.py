"""The senders that early adopters run work unmodified: both are played here as their sources have them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
import sqlalchemy as sa

from ssd_registry.api import pilot, token
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity import principals
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.schema import EVENT, SUBMISSION, TOMBSTONE
from ssd_registry.exchange.store import Store
from ssd_registry.exchange.submissions import submissions
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, organisation, somebody

LA, CANARY = "845", "canary-q7x9"
BASE = "/children-in-social-care-data-receiver/1"
PATH = f"{BASE}/children_social_care_data/{LA}/children"


class Desk:
    """An application with the receiver of the pilot, a supplier that sends to it, and what is held behind it."""

    def __init__(self, store: Store) -> None:
        self.exchange: Exchange = made_exchange(store)
        self.store = store
        self.client = client_of(exchange_app(self.exchange, pilot.router, token.router))
        organisation(store, LA, "authority")
        organisation(store, "846", "authority")
        self.headers = bearer(self.exchange, somebody(store, "la-submitter", of=LA))

    def send(self, batch: Any, path: str = PATH, **headers: str) -> httpx.Response:
        """Send a batch, as JSON unless it is bytes."""
        content = batch if isinstance(batch, bytes) else orjson.dumps(batch)
        return self.client.post(
            path, content=content, headers={"Content-Type": "application/json", **self.headers, **headers}
        )

    def held(self) -> dict[str, dict[str, Any]]:
        """Return what is held of each child."""
        return {person: orjson.loads(document) for person, document in records.current(self.store, LA)}

    def count(self, table: sa.Table) -> int:
        """Return how many rows a table has."""
        with self.store.transaction("ingest", la=LA, organisation=LA, read=True) as connection:
            return connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()


@pytest.fixture
def desk(store: Store) -> Desk:
    """Give the receiver over SQLite and over PostgreSQL."""
    return Desk(store)


@pytest.fixture
def one_desk(sqlite_store: Store) -> Desk:
    """Give the receiver over SQLite, where nothing depends on the database."""
    return Desk(sqlite_store)


def child(person: str = "C1", **more: Any) -> dict[str, Any]:
    """Return a whole record as the builder of the pilot makes it."""
    return {
        "la_child_id": person,
        "mis_child_id": f"MIS{person}",
        "child_details": {"unique_pupil_number": "A123456789012", "first_name": "John", "surname": "Doe", "date_of_birth": "2022-06-14", "sex": "M", "ethnicity": "WBRI", "disabilities": ["NONE"], "postcode": "AB12 3DE", "uasc_flag": False, "purge": False},
        "health_and_wellbeing": {"sdq_assessments": [{"date": "2025-09-01", "score": 12}], "purge": False},
        "social_care_episodes": [
            {
                "social_care_episode_id": f"{person}-R1",
                "referral_date": "2025-05-01",
                "referral_source": "1C",
                "referral_no_further_action_flag": False,
                "child_and_family_assessments": [{"child_and_family_assessment_id": f"{person}-AS1", "start_date": "2025-05-02", "factors": ["1A", "2B"], "purge": False}],
                "child_protection_plans": [{"child_protection_plan_id": f"{person}-CP1", "start_date": "2025-06-02", "purge": False}],
                "care_worker_details": [{"worker_id": "SW1234567", "start_date": "2025-05-02"}],
                "purge": False,
            }
        ],
        "purge": False,
        **more,
    }  # fmt: skip


# ---- the two senders ----


class PythonSender:
    """api_pipeline: batches of 100, a JSON list of receipts, and ``[n]`` anywhere in the text of a failure."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.staging: dict[str, tuple[str, str]] = {}

    def token(self, client_id: str, client_secret: str, scope: str) -> None:
        """Ask for a token by the secret."""
        form = {
            "client_id": client_id,
            "client_secret": client_secret,
            "scope": scope,
            "grant_type": "client_credentials",
        }
        response = self.desk.client.post("/v1/token", data=form)
        response.raise_for_status()
        self.desk.headers = {
            "Authorization": f"Bearer {response.json()['access_token']}",
            "SupplierKey": "0123456789abcdef",
        }

    def process_batches(self, people: list[dict[str, Any]]) -> None:
        """Send all of *people*, and note what became of each."""
        for start in range(0, len(people), 100):
            batch = people[start : start + 100]
            response = self.desk.send(json.dumps(batch).encode())
            if response.status_code == 200:
                self._succeed(batch, json.loads(response.text.strip()))
            else:
                self._fail(batch, response)

    def _succeed(self, batch: list[dict[str, Any]], receipts: Any) -> None:
        assert isinstance(receipts, list)
        assert len(receipts) == len(batch)
        for record, receipt in zip(batch, receipts, strict=True):
            date_part, time_part, identifier = receipt.split("_")
            datetime.strptime(f"{date_part} {time_part}", "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)
            self.staging[record["la_child_id"]] = ("sent", identifier)

    def _fail(self, batch: list[dict[str, Any]], response: httpx.Response) -> None:
        failed = set(re.findall(r"\[(\d+)\]", response.text))
        for number, record in enumerate(batch):
            said = response.text if str(number) in failed else "Record valid but batch failed"
            self.staging[record["la_child_id"]] = ("error", said[:500])

    @staticmethod
    def partial(current: dict[str, Any], previous: dict[str, Any]) -> dict[str, Any]:
        """Return what the sender makes of a record and the one it sent before."""
        made = {name: current[name] for name in ("la_child_id", "mis_child_id", "child_details")}
        return {**_difference(current, previous), **made}


def _difference(current: dict[str, Any], previous: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in current.items():
        before = previous.get(name)
        if name in previous and value == before:
            continue
        if isinstance(value, dict) and isinstance(before, dict):
            made[name] = _difference(value, before)
        elif isinstance(value, list) and isinstance(before, list):
            made[name] = _pruned(value, before, name)
        else:
            made[name] = value
    return made


def _pruned(current: list[Any], previous: list[Any], around: str) -> list[Any]:
    made = []
    for each in current:
        key = next((name for name in each if name.endswith("_id")), None)
        before = next((one for one in previous if key and one.get(key) == each[key]), None)
        if before is None:
            made.append(each)
            continue
        changed = {**_difference(each, before), str(key): each[str(key)]}
        made.append(
            {**changed, "purge": False} if around in {"social_care_episodes", "child_protection_plans"} else changed
        )
    return made


class PowerShellSender:
    """api_payload_sender.ps1: a list that became text, cut at white space, of which tokens that end in .json count."""

    RECEIPT = re.compile(r"^\s*(\d{4}-\d{2}-\d{2})_(\d{2}:\d{2}:\d{2}\.\d{2})_(.+?)\.json\s*$")

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.staging: dict[str, tuple[str, str]] = {}

    def send_batch(self, batch: list[dict[str, Any]]) -> None:
        """Send one batch, and note what became of each record."""
        # Windows PowerShell writes a text body as Latin-1, and apostrophes as escapes.
        text = json.dumps(batch, ensure_ascii=False, separators=(",", ":")).replace("'", "\\u0027")
        response = self.desk.send(text.encode("latin-1"))
        if response.status_code != 200:
            failed = set(re.findall(r"\[([0-9]+)\]", response.text))
            for number, record in enumerate(batch):
                self.staging[record["la_child_id"]] = ("error", response.text if str(number) in failed else "valid")
            return
        raw = " ".join(response.json())  # how a list of texts becomes one text there
        receipts = [each for each in re.split(r"\s+", raw) if re.search(r"\.json$", each)]
        assert len(receipts) == len(batch)
        for record, receipt in zip(batch, receipts, strict=True):
            found = self.RECEIPT.match(receipt)
            assert found is not None
            self.staging[record["la_child_id"]] = ("sent", found[3])


def test_the_python_sender_works_unmodified(desk: Desk) -> None:
    """Its secret, its batches, its deltas; whom it says that it failed with, and whom it sends again."""
    machine = somebody(desk.store, "supplier", of="sup")
    principals.grant_delegation(desk.store, LA, "sup", by="approver")
    secret = principals.make_secret(desk.store, machine, days=30, addresses=["127.0.0.0/8"])
    sender = PythonSender(desk)
    sender.token(machine, secret.secret, "pilot:send")
    people = [child(f"C{number}") for number in range(101)]
    sender.process_batches(people)
    assert {state for state, _ in sender.staging.values()} == {"sent"}
    assert len({receipt for _, receipt in sender.staging.values()}) == 101
    assert len(desk.held()) == 101
    later = deepcopy(people[0])
    later["social_care_episodes"][0]["child_protection_plans"][0]["end_date"] = "2026-01-02"
    partial = sender.partial(later, people[0])
    assert partial["social_care_episodes"] == [{"social_care_episode_id": "C0-R1", "purge": False, "child_protection_plans": [{"end_date": "2026-01-02", "child_protection_plan_id": "C0-CP1", "purge": False}]}]  # fmt: skip
    before = desk.held()["C0"]
    sender.process_batches([partial])
    plan = {**before["child_protection_plans"][0], "child_protection_plan_end_date": "2026-01-02"}
    assert desk.held()["C0"] == {**before, "child_protection_plans": [plan]}
    wrong = [child("C5"), {**child("C6"), "child_details": {"sex": "X"}}, child("C7")]
    sender.process_batches(wrong)
    assert sender.staging["C5"] == sender.staging["C7"] == ("error", "Record valid but batch failed")
    assert "[1] sex: Recorded sex is not in the list" in sender.staging["C6"][1]


def test_the_powershell_sender_works_unmodified(one_desk: Desk) -> None:
    """A list read as text, hundredths of a second, and names as Windows writes them."""
    sender = PowerShellSender(one_desk)
    one = child("Fake1234845")
    one["child_details"] |= {"first_name": "Zoë", "surname": "O'Brien"}
    sender.send_batch([one])
    sender.send_batch([child("C2"), child("C3")])
    assert {state for state, _ in sender.staging.values()} == {"sent"}
    assert (one_desk.held()["Fake1234845"]["forename"], one_desk.held()["Fake1234845"]["surname"]) == ("Zoë", "O'Brien")
    sender.send_batch([child("C2"), child("C4"), {**child("C5"), "la_child_id": "C 5"}])
    assert [sender.staging[each][0] for each in ("C2", "C4", "C 5")] == ["error"] * 3
    assert sender.staging["C4"][1] == "valid"
    assert "[2] la_child_id: Letters, digits" in sender.staging["C 5"][1]
    assert "C4" not in one_desk.held()


# ---- what is done with it ----


def test_a_batch_is_a_submission_and_the_same_batch_again_changes_nothing(desk: Desk) -> None:
    """New receipts each time; everything of it is there as if it had been sent as a delta."""
    first, again = desk.send([child()]), desk.send([child()])
    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json() != again.json()
    assert first.headers["cache-control"] == "no-store"
    sent = submissions.latest(desk.store, LA)
    assert sent is not None
    assert (sent.state, sent.mode, sent.counts and sent.counts["unchanged"]) == ("accepted", "delta", 1)
    assert again.headers["link"] == f'</v1/submissions/{sent.id}>; rel="related"'
    assert [each.change for each in versions.history(desk.store, LA, "C1")] == [versions.Change.SUBMITTED]
    assert desk.held()["C1"]["involvements"][0]["involvement_worker_id"] == "w-SW1234567"


def test_what_the_pilot_has_no_place_for_survives(one_desk: Desk) -> None:
    """A child that came whole in the combined payload, and then changes by the pilot."""
    one_desk.send([child()])
    whole = {**one_desk.held()["C1"], "gender": "02", "contacts": [{"contact_id": "K1", "contact_date": "2025-04-30"}]}
    with one_desk.store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.correct(connection, one_desk.store, one_desk.exchange.keys, LA, "C1", whole, by="x", reason="x")
    assert one_desk.send(
        [{"la_child_id": "C1", "child_details": {**child()["child_details"], "surname": "Roe"}}]
    ).is_success
    assert one_desk.held()["C1"] == {**whole, "surname": "Roe"}


def test_purges_at_every_level(desk: Desk) -> None:
    """Gone from what is held and from all that was; what is sent under the same identifier is refused."""
    desk.send([child(), child("C2")])
    desk.send(
        [
            {
                "la_child_id": "C1",
                "mis_child_id": "M",
                "health_and_wellbeing": {"sdq_assessments": [{"date": "2025-10-01", "score": 3}]},
            }
        ]
    )
    plan = {"child_protection_plan_id": "C1-CP1", "purge": True}
    nested = {"la_child_id": "C1", "health_and_wellbeing": {"purge": True}, "social_care_episodes": [{"social_care_episode_id": "C1-R1", "child_protection_plans": [plan]}]}  # fmt: skip
    for _ in range(2):
        assert desk.send([nested]).status_code == 200
        assert not {"sdq_scores", "child_protection_plans"} & desk.held()["C1"].keys()
    past = [
        versions.as_it_was(desk.store, LA, "C1", on="2999-01-01", known_at=each.recorded_at)
        for each in versions.history(desk.store, LA, "C1")
    ]
    assert past
    assert not any(each and (b"sdq" in each.document or b"C1-CP1" in each.document) for each in past)
    again = desk.send([child()])
    assert (again.status_code, "[0]" in again.json()["detail"]) == (400, True)
    scored = {"la_child_id": "C1", "health_and_wellbeing": {"sdq_assessments": [{"date": "2026-10-01", "score": 3}]}}
    assert desk.send([scored]).status_code == 200
    assert len(desk.held()["C1"]["sdq_scores"]) == 1
    for _ in range(2):
        gone = desk.send([{"la_child_id": "C1", "mis_child_id": "M", "purge": True}, child("C2")])
        assert (gone.status_code, len(gone.json())) == (200, 2)
        assert list(desk.held()) == ["C2"]
    assert versions.history(desk.store, LA, "C1") == []
    refused = desk.send([child("C2"), child("C1")])
    assert (refused.status_code, refused.json().get("errors", [{}])[0].get("rule")) == (400, "purged-identifier"), (
        refused.text
    )
    assert re.findall(r"\[(\d+)\]", refused.text) == ["1"]
    assert desk.count(TOMBSTONE) == 2


def test_a_legal_hold_keeps_all_of_a_batch_out(desk: Desk) -> None:
    """Neither the purge nor what was sent with it."""
    desk.send([child()])
    with desk.store.transaction("ingest", la=LA, organisation=LA) as connection:
        records.place_hold(connection, desk.store, LA, "C1", by="x", reason="x")
    for purge in ({"purge": True}, {"child_details": {"purge": True}}):
        answer = desk.send([child("C2"), {"la_child_id": "C1", **purge}])
        assert (answer.status_code, answer.json()["type"]) == (409, "/problems/legal-hold")
        assert re.findall(r"\[(\d+)\]", answer.text) == ["1"]
    assert list(desk.held()) == ["C1"]
    assert desk.held()["C1"]["forename"] == "John"


def nest(depth: int) -> bytes:
    return b'[{"la_child_id":"C1","child_details":' + b"[" * depth + b"]" * depth + b"}]"


def wrong() -> Iterator[tuple[str, Any, int, str, list[str]]]:
    """Yield batches that are refused: the status, the problem, and the records that the senders are to find."""
    good = child()
    episode = {"social_care_episode_id": "R1"}
    yield "nothing", b"", 400, "malformed-json", []
    yield "no JSON", b"hello", 400, "malformed-json", []
    yield "an object", {"Children": [good]}, 400, "not-a-payload", []
    yield "null", b"null", 400, "not-a-payload", []
    yield "an empty array", [], 400, "nothing-to-check", []
    yield "101 records", [child(f"C{n}") for n in range(101)], 413, "batch-too-large", []
    yield "a mark", b"\xef\xbb\xbf[]", 400, "wrong-encoding", []
    yield "Windows-1252", b'[{"la_child_id":"Zo\x80"}]', 400, "wrong-encoding", ["0"]
    yield "UTF-8 and Latin-1", '[{"la_child_id":"ë'.encode() + b'\xe9"}]', 400, "wrong-encoding", ["0"]
    yield "a member twice", b'[{"la_child_id":"C0"},{"canary-q7x9":1,"canary-q7x9":2}]', 400, "duplicate-key", ["1"]
    yield "too deep", nest(40), 400, "json-too-deep", ["0"]
    yield "a number too large", b'[{"la_child_id":99999999999999999999}]', 400, "number-out-of-range", ["0"]
    yield "records that are none", [1, good, [CANARY]], 400, "batch-refused", ["0", "2"]
    yield "no identifier", [good, {"mis_child_id": CANARY}], 400, "batch-refused", ["1"]
    yield "an unknown member", [{**good, CANARY: CANARY}], 400, "batch-refused", ["0"]
    yield "text for a flag", [{**good, "purge": "true"}], 400, "batch-refused", ["0"]
    yield "a number for a flag", [{**good, "purge": 1}], 400, "batch-refused", ["0"]
    yield "an object for an array", [{**good, "social_care_episodes": episode}], 400, "batch-refused", ["0"]
    yield (
        "an episode without identifier",
        [{**good, "social_care_episodes": [{"referral_date": "2025-01-01"}]}],
        400,
        "batch-refused",
        ["0"],
    )
    yield (
        "a day that is none",
        [{**good, "social_care_episodes": [{**episode, "referral_date": "2025-02-30"}]}],
        400,
        "batch-refused",
        ["0"],
    )
    yield (
        "a code that is none",
        [good | {"la_child_id": "C0"}, {**good, "social_care_episodes": [{**episode, "referral_source": CANARY[:2]}]}],
        400,
        "batch-refused",
        ["1"],
    )
    yield (
        "a score without a day",
        [{**good, "health_and_wellbeing": {"sdq_assessments": [{"score": 3}]}}],
        400,
        "batch-refused",
        ["0"],
    )
    yield "a child twice", [child("C0"), good, good], 422, "duplicate-child", ["1", "2"]
    yield (
        "purged and updated",
        [child("C0"), good, {"la_child_id": "C1", "purge": True}],
        422,
        "cross-record",
        ["1", "2"],
    )
    yield "purged and updated at once", [{**good, "purge": True}], 422, "cross-record", ["0"]


WRONG = list(wrong())


def test_what_cannot_be_taken_is_found_by_both_senders(desk: Desk) -> None:
    """The numbers in brackets are those of the records at fault, and none else; nothing is kept, nothing comes back."""
    for name, batch, status, kind, failing in WRONG:
        answer = desk.send(batch)
        assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{kind}"), (name, answer.text)
        assert re.findall(r"\[(\d+)\]", answer.text) == failing, (name, answer.text)
        assert CANARY not in answer.text, name
        assert len(answer.json().get("errors", ())) <= 50
    assert desk.held() == {}
    assert desk.count(SUBMISSION) == desk.count(EVENT) == 0


def test_who_may_send(one_desk: Desk) -> None:
    """With a token of the authority in the address, as JSON, to a receiver by one of its names."""
    other = PATH.replace(LA, "846")
    assert one_desk.send([child()], other).status_code == 403
    assert one_desk.send([child()], Authorization="Bearer x").status_code == 401
    assert one_desk.send([child()], **{"Content-Type": "text/plain"}).status_code == 415
    assert one_desk.send([child()], **{"Content-Encoding": "gzip"}).status_code == 415
    assert one_desk.send([child()], PATH.replace("receiver", "transmitter")).status_code == 404
    assert one_desk.send([child()], f"{PATH}?x=1").status_code == 400
    reader = bearer(one_desk.exchange, somebody(one_desk.store, "la-approver", of=LA, kind="person"))
    assert one_desk.send([child()], Authorization=reader["Authorization"]).status_code == 403
    assert one_desk.held() == {}
    assert one_desk.send([child()], PATH.replace("receiver", "receiver-test")).status_code == 200


def test_what_the_guide_sends_is_taken(one_desk: Desk) -> None:
    """The address and the body of docs/pilot.md, and a receipt like the one that it shows."""
    guide = (Path(__file__).parents[2] / "docs" / "pilot.md").read_text(encoding="utf-8")
    path, body = re.findall(r'curl -sS "\$URL(\S+)".*?-d \'(.*?)\'', guide, re.DOTALL)[0]
    answer = one_desk.send(body.encode(), path)
    assert answer.status_code == 200
    shown = re.findall(r"such as `(\S+\.json)`", guide)[0]
    assert re.sub(r"[0-9a-f]", "0", answer.json()[0]) == re.sub(r"[0-9a-f]", "0", shown)
    assert all(PowerShellSender.RECEIPT.match(each) for each in (shown, answer.json()[0]))
