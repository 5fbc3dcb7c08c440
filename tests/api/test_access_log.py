"""The access log over HTTP: of one's own authority alone, by child, in every form, sealed and proved."""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx
import orjson
import pytest

from ssd_registry.api.access_log import router
from ssd_registry.exchange.access_log.audit import verify
from ssd_registry.exchange.access_log.log import Access, append
from ssd_registry.exchange.access_log.merkle import consistent, includes
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.store import Store
from tests.api.exchange_app import bearer, client_of, exchange_app, made_exchange, organisation, somebody

Caller = dict[str, str]
LA, OTHER_LA, PERSON = "845", "846", "CANARY-child-1"


@pytest.fixture
def own(sqlite_store: Store) -> Exchange:
    return made_exchange(sqlite_store)


@pytest.fixture
def client(own: Exchange) -> httpx.Client:
    return client_of(exchange_app(own, router))


@pytest.fixture
def officer(own: Exchange) -> Caller:
    return bearer(own, somebody(own.store, "la-information-officer", of=LA, kind="person"))


def logged(own: Exchange, *kinds: str, la: str = LA, person_id: str | None = None, **more: Any) -> None:
    for kind in kinds:
        with own.store.transaction("ingest", la=la) as connection:
            person = own.keys.mark(connection, la, person_id) if person_id else None
            facts = {"organisation": "ofsted", "principal": "ofsted-client", "collection": "cin", "children": 2} | more
            append(connection, own.store, la, Access(kind, person=person, **facts))


def page(client: httpx.Client, caller: Caller, **query: Any) -> Any:
    answer = client.get("/v1/access-log", params=query, headers=caller)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store"), answer.text
    return answer.json()


def numbers(found: Any) -> list[int]:
    return [each["number"] for each in found["entries"]]


def test_an_authority_reads_its_own_log_page_by_page(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """The newest first, on to the first; another authority's log is not in it."""
    logged(own, *["share.read"] * 5)
    logged(own, "share.read", la=OTHER_LA)
    first = page(client, officer, limit=2)
    assert (first["la"], numbers(first), first["more"]) == (LA, [5, 4], True)
    assert first["entries"][0]["organisation"] == "ofsted"
    second = client.get(first["links"]["next"], headers=officer).json()
    last = client.get(second["links"]["next"], headers=officer).json()
    assert [numbers(second), numbers(last), last["more"], last["links"]] == [[3, 2], [1], False, {}]
    assert numbers(page(client, officer, order="oldest", cursor=3)) == [4, 5]
    assert numbers(page(client, officer, limit=1000)) == [5, 4, 3, 2, 1]


def test_who_saw_a_child_is_answered_and_the_question_is_logged(
    own: Exchange, client: httpx.Client, officer: Caller
) -> None:
    """Whoever looks a child up is seen to have done so, and the identifier is nowhere in the log."""
    logged(own, "record.read", person_id=PERSON)
    logged(own, "record.read", person_id="somebody-else")
    found = page(client, officer, person_id=PERSON)
    assert [(each["number"], each["kind"]) for each in found["entries"]] == [(3, "access-log.read"), (1, "record.read")]
    assert found["entries"][0]["organisation"] == LA
    assert numbers(page(client, officer)) == [3, 2, 1]
    everything = client.get("/v1/access-log/export", headers=officer).text
    assert PERSON not in everything
    assert found["entries"][0]["person"] in everything


def test_entries_are_chosen(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """By organisation, by collection and by day; the link to the next page keeps to it."""
    logged(own, "share.read", "share.read", organisation="dfe", collection="ssda903")
    logged(own, "share.read")
    assert numbers(page(client, officer, organisation="dfe")) == [2, 1]
    assert numbers(page(client, officer, collection="cin")) == [3]
    today = page(client, officer)["entries"][0]["at"][:10]
    assert numbers(page(client, officer, since=today, until=today)) == [3, 2, 1]
    assert (
        numbers(page(client, officer, until="2020-01-01")) == numbers(page(client, officer, since="2099-01-01")) == []
    )
    first = page(client, officer, organisation="dfe", since=today, limit=1)
    assert numbers(client.get(first["links"]["next"], headers=officer).json()) == [1]


FORMULA, TAG = '=HYPERLINK("http://x")', "<script>alert(1)</script>"


def test_the_log_is_a_csv_that_runs_nothing(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """All of it in one file, in the order it happened, with what the organisations are called."""
    organisation(own.store, "ofsted", "consumer")
    logged(own, "share.read", purpose=FORMULA, share="shr_1", first=1, last=9)
    logged(own, *["record.read"] * 3, organisation="dfe", fields=["person.sex", "person.id"])
    answer = client.get("/v1/access-log?organisation=ofsted", headers={**officer, "Accept": "text/csv"})
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="access-log-845.csv"'
    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert (row["Number"], row["What"], row["Name"]) == ("1", "Read a share", "The consumer ofsted")
    assert (row["Purpose"], row["Positions"], row["Fields"]) == (f"'{FORMULA}", "1 to 9", "all")
    whole = client.get("/v1/access-log/export?form=csv", headers=officer).content.decode("utf-8-sig")
    assert [row["Fields"] for row in csv.DictReader(io.StringIO(whole))][1:] == ["person.sex, person.id"] * 3


def test_the_log_is_a_page_to_print_without_scripts(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """What it holds is text, whatever somebody wrote into it, and who it is about is not on it."""
    logged(own, "share.read", "share.read", purpose=TAG, principal='"><img src=x>')
    accept = {**officer, "Accept": "text/html,application/xhtml+xml;q=0.9"}
    answer = client.get("/v1/access-log?limit=1", headers=accept)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "<script" not in answer.text
    assert "<img" not in answer.text
    assert "&lt;script&gt;" in answer.text
    assert "ask for them with cursor=2" in answer.text
    assert "A mark stands for one child" in answer.text
    about = client.get(f"/v1/access-log?person_id={PERSON}&organisation=ofsted", headers=accept).text
    assert "Only entries about one child" in about
    assert "Only entries with: organisation ofsted." in about
    assert PERSON not in about


def test_an_export_is_checked_and_holds_what_was_kept(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """With a head that was fetched before, and the public keys."""
    logged(own, "share.read", "share.read")
    client.get("/v1/access-log/export", headers=officer)
    kept = client.get("/v1/access-log/heads", headers=officer)
    logged(own, "share.read")
    answer = client.get("/v1/access-log/export", headers=officer)
    assert answer.headers["content-disposition"].startswith('attachment; filename="access-log-845-20')
    verdict = verify(answer.content, since=kept.content, key=orjson.dumps(own.keys.public_jwks))
    assert (verdict.whole, verdict.size, verdict.pinned) == (True, 3, True)


def test_an_export_as_provenance_says_who_used_what(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """Each entry is an activity, what it read an entity, and who read it an agent (PROV-JSON)."""
    logged(own, "share.read", share="shr_1", first=1, last=2)
    logged(own, "record.read", person_id=PERSON)
    logged(own, "report.read", organisation=LA, principal="officer")
    answer = client.get("/v1/access-log/export?form=prov", headers=officer)
    found = orjson.loads(answer.content)
    assert list(found["activity"]) == [f"ssd:entry-845-{number}" for number in (1, 2, 3)]
    used = [each["prov:entity"] for each in found["used"].values()]
    assert used[0] == "ssd:share-shr_1"
    assert used[1].startswith("ssd:child-845-")
    assert used[2] == "ssd:records-845"
    assert set(used) == set(found["entity"])
    assert set(found["agent"]) == {
        *("ssd:principal-ofsted-client", "ssd:organisation-ofsted"),
        *("ssd:principal-officer", "ssd:organisation-845"),
    }
    assert len(found["wasAssociatedWith"]) == 3
    assert len(found["actedOnBehalfOf"]) == 2


def test_heads_and_proofs_can_be_checked(own: Exchange, client: httpx.Client, officer: Caller) -> None:
    """By the authority, and by an auditor, who sees nothing else."""
    logged(own, *["share.read"] * 3)
    client.get("/v1/access-log/export", headers=officer)
    logged(own, *["share.read"] * 4)
    client.get("/v1/access-log/export", headers=officer)
    auditor = bearer(own, somebody(own.store, "auditor", of="registry", kind="person"))
    for caller, la in ((officer, {}), (auditor, {"la": LA})):
        first = client.get("/v1/access-log/heads", params={"limit": 1, **la}, headers=caller).json()
        second = client.get(first["links"]["next"], headers=caller).json()
        head, later = first["heads"][0], second["heads"][0]
        assert (head["size"], later["size"], second["more"]) == (3, 7, False)
        path = "/v1/access-log/proofs"
        proof = client.get(f"{path}/inclusion", params={"number": 5, **la}, headers=caller).json()
        hashes = [bytes.fromhex(each) for each in proof["proof"]]
        assert includes(bytes.fromhex(proof["leaf"]), 4, 7, hashes, bytes.fromhex(later["root"]))
        grown = client.get(f"{path}/consistency", params={"from": 3, "to": 7, **la}, headers=caller).json()
        roots = (bytes.fromhex(head["root"]), bytes.fromhex(later["root"]))
        assert consistent(3, 7, roots, [bytes.fromhex(each) for each in grown["proof"]])
    assert client.get("/v1/access-log", headers=auditor).json()["type"] == "/problems/insufficient-scope"


WHO = [
    ("la-information-officer", LA, "person", 200, 200),
    ("la-approver", LA, "person", 200, 403),
    ("la-submitter", LA, "machine", 403, 403),
    ("supplier", "supplier-a", "machine", 403, 403),
    ("consumer-client", "ofsted", "machine", 403, 403),
    ("statistician", "registry", "person", 403, 403),
]


@pytest.mark.parametrize(("role", "of", "kind", "log", "heads"), WHO, ids=[row[0] for row in WHO])
def test_only_who_answers_for_the_data_reads_the_log(
    role: str, of: str, kind: str, log: int, heads: int, own: Exchange, client: httpx.Client
) -> None:
    """Neither who sends the data nor who reads it sees who else does."""
    caller = bearer(own, somebody(own.store, role, of=of, kind=kind), acting_for=LA)
    assert client.get("/v1/access-log", headers=caller).status_code == log
    assert client.get("/v1/access-log/export", headers=caller).status_code == log
    assert client.get("/v1/access-log/heads", headers=caller).status_code == heads


REFUSED = [
    ("no token", "/v1/access-log", {"Authorization": ""}, 401, "unauthenticated"),
    ("another form", "/v1/access-log", {"Accept": "image/png"}, 406, "not-acceptable"),
    ("another parameter", "/v1/access-log?la=846", {}, 400, "unknown-parameter"),
    ("too many", "/v1/access-log?limit=1001", {}, 400, "parameter-invalid"),
    ("a cursor that is none", "/v1/access-log?cursor=x", {}, 400, "parameter-invalid"),
    ("a day that is none", "/v1/access-log?since=2026-02-30", {}, 400, "parameter-invalid"),
    ("an empty child", "/v1/access-log?person_id=", {}, 400, "parameter-invalid"),
    ("another export", "/v1/access-log/export?form=xml", {}, 400, "parameter-invalid"),
    ("another authority's heads", "/v1/access-log/heads?la=846", {}, 404, "not-found"),
    ("another authority's proof", "/v1/access-log/proofs/inclusion?number=1&la=846", {}, 404, "not-found"),
    ("an entry that there is not", "/v1/access-log/proofs/inclusion?number=9", {}, 404, "not-found"),
    ("no number", "/v1/access-log/proofs/inclusion", {}, 400, "parameter-invalid"),
    ("a log that got shorter", "/v1/access-log/proofs/consistency?from=2&to=1", {}, 400, "parameter-invalid"),
]


@pytest.mark.parametrize(
    ("path", "more", "status", "kind"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_cannot_be_answered_says_why(
    path: str, more: Caller, status: int, kind: str, client: httpx.Client, officer: Caller
) -> None:
    """With a problem that has a page, and nothing of any authority."""
    answer = client.get(path, headers={**officer, **more})
    assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{kind}")


def test_a_log_that_was_changed_in_the_database_is_not_vouched_for(
    own: Exchange, client: httpx.Client, officer: Caller
) -> None:
    """No proof is given, and it is said why; what there is can still be exported, and shows the change."""
    logged(own, "share.read", "share.read")
    with own.store.owner() as connection:
        connection.exec_driver_sql("update access_log set leaf = zeroblob(32) where number = 2")
    answer = client.get("/v1/access-log/proofs/inclusion?number=1", headers=officer)
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/state-conflict")
    assert "at entry 2" in answer.json()["detail"]
    assert not verify(client.get("/v1/access-log/export", headers=officer).content).whole
