"""Checks in the background over HTTP: taken in, told of, given in every form, erased, and safe from any death."""

from __future__ import annotations

import gzip
import io
import os
import re
import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import orjson
import pytest
import python_calamine
import zstandard

from ssd_registry.api.prefer import LONGEST_WAIT
from ssd_registry.registry import shipped_releases
from tests.api.conftest import HEADER, Server, answer, payload, serving
from tests.jobs.conftest import KNOWN, gone, idle, makers, stopped_maker, until

PATH = "/v1/validations"
RELEASES = shipped_releases()
JSON, NDJSON = "application/json", "application/x-ndjson"
CANARY = "Canary Q7/x~9"
WRONG = payload({"person_id": CANARY, "sex": CANARY, CANARY: 1, "referrals": [{"referral_date": "2025-02-30"}]}, {"person_id": CANARY})  # fmt: skip
MANY = payload(
    *({"person_id": f"C{n}", "sex": "F" if n % 1000 else "X", **KNOWN} for n in range(12_000)),
    header={"extracted_at": "2025-06-30T00:00:00Z"},
)
SMALL = {"SSD_LIMIT_BODY_BYTES": "100000", "SSD_LIMIT_BACKGROUND_BODY_BYTES": "4000000"}
FORMS = {
    "json": "application/json",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "html": "text/html; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "sarif": "application/sarif+json",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a server's log and state."""
    return tmp_path_factory.mktemp("background")


@pytest.fixture(scope="module")
def background(folder: Path) -> Iterator[Server]:
    """Serve with a small limit for what is checked at once."""
    with serving(folder, **SMALL) as started:
        yield started
    log = (folder / "log").read_text()
    assert '"event": "fault"' not in log
    assert "Canary" not in log


@pytest.fixture(scope="module")
def client(background: Server) -> Iterator[httpx.Client]:
    """Give a client of that server."""
    with client_of(background) as made:
        yield made


def client_of(server: Server) -> httpx.Client:
    return httpx.Client(base_url=server.url, timeout=60, trust_env=False, headers={"Accept-Encoding": "identity"})


def post(client: httpx.Client, body: bytes, prefer: str = "respond-async", **more: Any) -> httpx.Response:
    """Send a payload, by default to be checked in the background."""
    headers = {"Content-Type": JSON, **({"Prefer": prefer} if prefer else {}), **more.pop("headers", {})}
    return client.post(PATH, content=body, headers=headers, **more)


def location(response: httpx.Response) -> str:
    """Return where an accepted check is."""
    assert response.status_code == 202, response.text
    place: str = response.headers["location"]
    assert re.fullmatch(rf"{PATH}/[A-Za-z0-9_-]{{32}}", place)
    return place


def ended(client: httpx.Client, place: str) -> dict[str, Any]:
    """Wait for a check to end and return what is said of it."""

    def look() -> dict[str, Any] | None:
        response = client.get(place, headers={"Prefer": "wait=5"})
        assert response.status_code == 200, response.text
        status: dict[str, Any] = response.json()
        return status if status["status"] in {"done", "failed"} else None

    found: dict[str, Any] = until(look)
    return found


def told(report: dict[str, Any]) -> dict[str, Any]:
    """Return a report without the time at which it was made."""
    return {name: each for name, each in report.items() if name != "checked_at"}


def wrong_codes(report: dict[str, Any]) -> int:
    """Return how many codes are not in their list."""
    return sum(problem["rule"] == "not-in-list" for problem in report["problems"])


@pytest.fixture(scope="module")
def done(client: httpx.Client) -> str:
    """Give a check that has been made."""
    place = location(post(client, WRONG))
    ended(client, place)
    return place


def test_a_check_is_taken_in_and_told_of(client: httpx.Client) -> None:
    """202 says where it will be, how soon to ask, and when all of it will be gone."""
    document = client.get("/openapi.json").json()
    response = post(client, WRONG)
    place = location(response)
    assert response.headers["preference-applied"] == "respond-async"
    assert int(response.headers["retry-after"]) > 0
    status = ended(client, place)
    schema = {"$ref": "#/components/schemas/Validation", "components": document["components"]}
    for shown in (response.json(), status):
        jsonschema.validate(shown, schema)
        assert shown["id"] == place.rpartition("/")[2]
        assert shown["links"]["self"] == place
    assert response.json()["status"] in {"queued", "running"}
    assert (status["status"], status["ok"], status["release"]) == ("done", False, "1.0.0")
    assert status["children"] == {"checked": 2, "all": 2}
    assert status["accepted"] <= status["started"] <= status["finished"] < status["expires"]
    assert set(status["links"]) == {"self", "report", *(f"report.{suffix}" for suffix in FORMS)}
    assert sum(status["counts"].values()) == len(client.get(f"{place}/report").json()["problems"])


@pytest.mark.parametrize(
    ("name", "body", "headers", "status"),
    [
        ("small", WRONG, {}, 200),
        ("large", MANY, {}, 202),
        ("compressed, small", gzip.compress(WRONG), {"Content-Encoding": "gzip"}, 200),
        ("compressed, a tenth of large", gzip.compress(MANY), {"Content-Encoding": "gzip"}, 202),
        ("small, as preferred", WRONG, {"Prefer": "respond-async"}, 202),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_size_or_preference_decides(
    client: httpx.Client, name: str, body: bytes, headers: dict[str, str], status: int
) -> None:
    """What is large as it was sent is checked in the background, even when its length is not told before."""
    response = post(client, body, prefer="", headers=headers)
    assert response.status_code == status
    chunked = client.post(PATH, content=iter([body[:50_000], body[50_000:]]), headers={"Content-Type": JSON, **headers})
    assert chunked.status_code == status
    if status == 202:
        found = [ended(client, location(each)) for each in (response, chunked)]
        reports = [told(client.get(each["links"]["report"]).json()) for each in found]
        assert reports[0] == reports[1]
        assert wrong_codes(reports[0]) == (12 if "large" in name else 1)


@pytest.mark.parametrize("query", ["", "?include=values", "?release=1.1.0", "?release=latest&include=values"])
def test_the_report_is_that_of_a_check_at_once(client: httpx.Client, query: str) -> None:
    """With the same findings and the same discretion."""
    at_once = client.post(PATH + query, content=WRONG, headers={"Content-Type": JSON})
    place = location(
        client.post(PATH + query, content=WRONG, headers={"Content-Type": JSON, "Prefer": "respond-async"})
    )
    ended(client, place)
    later = client.get(f"{place}/report")
    assert told(later.json()) == told(at_once.json())
    assert ("Canary" in later.text) is ("values" in query)
    for suffix in FORMS:
        assert ("Canary" in text_of(suffix, client.get(f"{place}/report.{suffix}").content)) is ("values" in query), (
            suffix
        )


def text_of(suffix: str, content: bytes) -> str:
    """Return all there is to read in a report."""
    if suffix != "xlsx":
        return content.decode()
    book = python_calamine.load_workbook(io.BytesIO(content))
    return repr([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])


@pytest.mark.parametrize("suffix", FORMS)
def test_a_report_in_every_form(client: httpx.Client, done: str, suffix: str) -> None:
    """By suffix, by Accept, and from a check at once: the same report, with a name for its file."""
    accept = {"Accept": FORMS[suffix].partition(";")[0]}
    by_suffix, by_accept = client.get(f"{done}/report.{suffix}"), client.get(f"{done}/report", headers=accept)
    at_once = post(client, WRONG, prefer="", headers=accept)
    for response in (by_suffix, by_accept, at_once):
        assert (response.status_code, response.headers["content-type"]) == (200, FORMS[suffix])
        assert response.headers["cache-control"] == "no-store"
        assert re.fullmatch(
            rf'(inline|attachment); filename="ssd-check_20\d\d-\d\d-\d\d_release-1\.0\.0\.{suffix}"',
            response.headers["content-disposition"],
        )
    time_of_the_check = re.compile(r"20\d\d-\d\d-\d\d[T ,]+(at )?\d\d:\d\d(:\d\d)?\S*|\d\d:\d\d")
    texts = [time_of_the_check.sub("", text_of(suffix, each.content)) for each in (by_suffix, by_accept, at_once)]
    assert texts[0] == texts[1] == texts[2]
    assert "sandbox" in client.get(f"{done}/report.html").headers["content-security-policy"]


def test_waiting_gives_the_report_itself(client: httpx.Client) -> None:
    """With the payload, the answer is the report in the form that was asked for, and where it is kept."""
    response = post(client, WRONG, prefer="respond-async, wait=20", headers={"Accept": "text/csv"})
    assert (response.status_code, response.headers["content-type"]) == (200, FORMS["csv"])
    assert response.headers["preference-applied"] == f"wait={LONGEST_WAIT}"
    assert client.get(response.headers["content-location"]).content == response.content
    failed = post(client, b"{}", prefer="respond-async, wait=20")
    assert (failed.status_code, failed.json()["type"]) == (400, "/problems/not-a-payload")


def test_waiting_ends_with_the_time(background: Server, client: httpx.Client) -> None:
    """Where the check takes longer, the answer is how far it is; a report that is not there yet is a problem."""
    idle(background.pid)
    place = location(post(client, MANY))
    maker = stopped_maker(background.pid)
    waited = client.get(place, headers={"Prefer": "wait=1"})
    assert waited.json()["status"] in {"queued", "running"}
    assert (waited.headers["preference-applied"], waited.headers["retry-after"]) == ("wait=1", "2")
    for path in ("report", "report.csv"):
        early = client.get(f"{place}/{path}")
        assert (early.status_code, early.json()["type"]) == (409, "/problems/no-report")
        assert early.headers["retry-after"] == "2"
    another = post(client, WRONG, prefer="respond-async, wait=0")
    assert another.headers["preference-applied"] == "respond-async, wait=0"
    location(another)
    os.kill(maker, signal.SIGCONT)
    assert ended(client, place)["children"] == {"checked": 12_000, "all": 12_000}


UNREADABLE = [
    ("nothing", b"", JSON, ""),
    ("cut short", WRONG[:-9], JSON, ""),
    ("a key twice", WRONG.replace(b'"sex"', b'"Q7":1,"Q7":2,"sex"', 1), JSON, ""),
    ("an unknown release", WRONG.replace(b"1.0.0", b"9.9.9"), JSON, ""),
    ("lines", b"\n".join([orjson.dumps({"header": HEADER}), b'{"person_id":}']), NDJSON, ""),
    ("a bomb", gzip.compress(b" " * 9_000_000), JSON, "gzip"),
    ("not zstd", WRONG, JSON, "zstd"),
]


def test_what_cannot_be_read_fails_as_it_would_at_once(client: httpx.Client) -> None:
    """With the very same problem."""
    sent = []
    for name, body, kind, encoding in UNREADABLE:
        headers = {"Content-Type": kind, **({"Content-Encoding": encoding} if encoding else {})}
        sent.append(
            (name, post(client, body, prefer="", headers=headers), location(post(client, body, headers=headers)))
        )
        if len(sent) % 4 == 0:
            ended(client, sent[-1][2])  # not more than may wait
    for name, at_once, place in sent:
        status = ended(client, place)
        assert (status["status"], "ok" in status) == ("failed", False), name
        expected = {**at_once.json(), "instance": status["problem"]["instance"]}
        assert status["problem"] == expected, name
        report = client.get(f"{place}/report")
        assert (report.status_code, report.json()["type"]) == (409, "/problems/no-report")
        assert "Canary" not in f"{status}{report.text}"


REFUSED_AT_ONCE = [
    ({"params": {"release": "9.9.9"}}, 404, "unknown-release"),
    ({"params": {"include": "all"}}, 400, "parameter-invalid"),
    ({"headers": {"Accept": "image/png"}}, 406, "not-acceptable"),
    ({"headers": {"Content-Type": "text/csv"}}, 415, "unsupported-media-type"),
    ({"headers": {"Content-Encoding": "br"}}, 415, "unsupported-encoding"),
]


@pytest.mark.parametrize(("more", "status", "kind"), REFUSED_AT_ONCE, ids=[row[2] for row in REFUSED_AT_ONCE])
def test_what_cannot_be_asked_is_refused_at_once(
    client: httpx.Client, folder: Path, more: dict[str, Any], status: int, kind: str
) -> None:
    """Nothing of it is taken in."""
    before = set((folder / "state" / "checks").iterdir()) if (folder / "state" / "checks").exists() else set()
    response = post(client, WRONG, **more)
    assert (response.status_code, response.json()["type"]) == (status, f"/problems/{kind}")
    assert set((folder / "state" / "checks").iterdir()) <= before


def test_a_body_over_the_limit_is_refused(background: Server, client: httpx.Client, folder: Path) -> None:
    """By what it says, and by what comes; nothing of it stays."""
    response = post(client, b" " * 4_000_001)
    assert (response.status_code, response.json()["type"]) == (413, "/problems/content-too-large")
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    chunk = b"%x\r\n" % 500_000 + b" " * 500_000 + b"\r\n"
    status, headers, body = answer(background.raw(head, *[chunk] * 40, timeout=20))
    assert (status, body["type"], headers["connection"]) == (413, "/problems/content-too-large", "close")
    until(lambda: not list((folder / "state" / "arriving").iterdir()))


def test_a_body_cut_short_leaves_nothing(background: Server, folder: Path) -> None:
    """A sender that goes away in the middle has sent nothing."""
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nPrefer: respond-async\r\nContent-Length: 999999\r\n\r\n"
    background.raw(head.encode() + WRONG, timeout=0.2)
    until(lambda: not list((folder / "state" / "arriving").iterdir()))


def test_deleting_erases_at_once(client: httpx.Client, folder: Path) -> None:
    """204, and then there is no such check, for whoever asks."""
    place = location(post(client, WRONG, params={"include": "values"}))
    ended(client, place)
    assert client.delete(place).status_code == 204
    for method, path in (("DELETE", ""), ("GET", ""), ("GET", "/report"), ("GET", "/report.xlsx")):
        response = client.request(method, f"{place}{path}")
        assert (response.status_code, response.json()["type"]) == (404, "/problems/unknown-validation")
    assert not [path for path in (folder / "state").rglob("*") if place.rpartition("/")[2] in path.name]


def test_deleting_stops_a_check(background: Server, client: httpx.Client, folder: Path) -> None:
    """While it is being made, and before."""
    idle(background.pid)
    place = location(post(client, MANY))
    maker = stopped_maker(background.pid)
    assert client.delete(place).status_code == 204
    until(lambda: gone(maker))
    assert client.get(place).status_code == 404
    place = location(post(client, MANY))
    assert client.delete(place).status_code == 204
    assert not list((folder / "state" / "waiting").iterdir())


def key(name: str) -> dict[str, str]:
    return {"Idempotency-Key": name}


def test_the_same_request_with_the_same_key_is_one_check(client: httpx.Client) -> None:
    """However often it is sent, and in whatever way it is to be answered."""
    first = location(post(client, WRONG, headers=key("async")))
    assert location(post(client, WRONG, headers=key("async"))) == first
    assert location(post(client, WRONG, prefer="", headers=key("async"))) == first
    waited = post(client, WRONG, prefer="wait=20", headers=key("async"))
    assert waited.headers["content-location"].startswith(first)
    assert location(post(client, WRONG, headers=key("async-2"))) != first
    client.delete(first)
    assert location(post(client, WRONG, headers=key("async"))) != first


def test_a_key_is_for_one_request(client: httpx.Client) -> None:
    """Another body or question is refused; a check at once is made again, since nothing of it was kept."""
    reports = [post(client, WRONG, prefer="", headers=key("sync")).json() for _ in range(2)]
    assert told(reports[0]) == told(reports[1])
    for body, params in ((WRONG + b" ", {}), (WRONG, {"include": "values"}), (MANY, {})):
        for prefer in ("", "respond-async"):
            response = post(client, body, prefer, params=params, headers=key("sync"))
            assert (response.status_code, response.json()["type"]) == (422, "/problems/idempotency-key-reused")
    location(post(client, WRONG, headers=key("sync")))


def test_a_refused_request_does_not_use_up_its_key(client: httpx.Client) -> None:
    """The sender mends the payload and sends it with the same key."""
    assert post(client, WRONG[:-1], prefer="", headers=key("mended")).status_code == 400
    assert post(client, WRONG, prefer="", headers=key("mended")).status_code == 200


def test_a_key_is_in_use_while_its_request_is_answered(background: Server, client: httpx.Client) -> None:
    """The second is told to wait; when the first goes away, the key is free."""
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: {JSON}\r\nIdempotency-Key: busy\r\nContent-Length: 999\r\n\r\n"
    with httpx.Client(base_url=background.url, trust_env=False) as other:
        first = other.build_request("POST", PATH, content=slowly(lambda: post(client, WRONG, headers=key("busy"))), headers={"Content-Type": JSON, **key("busy")})  # fmt: skip
        other.send(first)
    assert [response.status_code for response in SEEN] == [409]
    assert SEEN[0].json()["type"] == "/problems/idempotency-key-in-use"
    background.raw(head.encode() + WRONG[:99], timeout=0.2)
    until(lambda: post(client, WRONG + b" ", headers=key("busy-not")).status_code == 202)


SEEN: list[httpx.Response] = []


def slowly(meanwhile: Any) -> Iterator[bytes]:
    """Yield a payload, and do something in the middle of it."""
    yield WRONG[:100]
    time.sleep(0.1)  # until the server has begun with it
    SEEN.append(meanwhile())
    yield WRONG[100:]


def test_nothing_is_kept_of_what_was_sent(client: httpx.Client, folder: Path) -> None:
    """Not in the folder, not in DBOS's tables, not in the log: neither payload nor key; nor are places logged."""
    place = location(post(client, WRONG, headers=key(CANARY.replace(" ", ""))))
    ended(client, place)
    identifier = place.rpartition("/")[2]
    own = folder / "state" / "checks" / identifier
    report = zstandard.decompress((own / "report").read_bytes())
    assert b"not-in-list" in report
    found = [report, *(path.read_bytes() for path in (folder / "state").rglob("*") if path.is_file())]
    values = [path.parent.name for path in (folder / "state" / "checks").glob("*/job.json") if b'"values":true' in path.read_bytes()]  # fmt: skip
    assert not any(b"Canary" in content for content in found)
    assert identifier not in values
    with sqlite3.connect(folder / "state" / "queue.sqlite") as database:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        assert "Canary" not in repr([database.execute(f'select * from "{name}"').fetchall() for name in tables])  # noqa: S608
    database.close()
    log = (folder / "log").read_text()
    assert "/v1/validations/{identifier}" in log
    assert identifier not in log
    assert {oct(path.stat().st_mode & 0o077) for path in [folder / "state", *(folder / "state").rglob("*")]} == {"0o0"}


@pytest.fixture
def few(tmp_path: Path) -> dict[str, str]:
    """Give the settings of a server that has one release, and so starts sooner."""
    folder = tmp_path / "releases"
    folder.mkdir()
    entries = [entry for entry in orjson.loads((RELEASES / "index.json").read_bytes()) if entry["version"] == "1.0.0"]
    (folder / "index.json").write_bytes(orjson.dumps(entries))
    (folder / "1.0.0").symlink_to(RELEASES / "1.0.0")
    return {**SMALL, "SSD_RELEASES": str(folder)}


def test_what_was_killed_is_made(tmp_path: Path, few: dict[str, str]) -> None:
    """The server dies with one check begun and one queued; started again, it makes both, each once and right."""
    one = {**few, "SSD_BACKGROUND_CHECKS": "1"}
    with serving(tmp_path, **one) as server, client_of(server) as client:
        begun = location(post(client, MANY))
        maker = in_the_middle(server.pid, client, begun)
        queued = location(post(client, MANY, params={"release": "1.0.0"}))
        os.kill(server.pid, signal.SIGKILL)
        os.kill(maker, signal.SIGCONT)
        until(lambda: gone(maker))
    bodies = {path.name for path in (tmp_path / "state" / "waiting").iterdir()}
    assert bodies == {place.rpartition("/")[2] for place in (begun, queued)}
    with serving(tmp_path, **one) as server, client_of(server) as client:
        for place in (begun, queued):
            status = ended(client, place)
            assert (status["status"], status["children"]) == ("done", {"checked": 12_000, "all": 12_000})
            assert wrong_codes(client.get(status["links"]["report"]).json()) == 12
        until(lambda: not makers(server.pid))
        assert {path.name for path in (tmp_path / "state" / "checks").iterdir()} == bodies
        assert not list((tmp_path / "state" / "waiting").iterdir())
    assert '"event": "fault"' not in (tmp_path / "log").read_text()


def in_the_middle(server: int, client: httpx.Client, place: str) -> int:
    """Hold the process that makes a check while it is at it."""
    maker = stopped_maker(server)
    while client.get(place).json()["status"] == "queued":
        os.kill(maker, signal.SIGCONT)
        time.sleep(0.01)
        os.kill(maker, signal.SIGSTOP)
    assert client.get(place).json()["status"] == "running"
    return maker


def test_several_processes_share_the_work_and_its_loss(tmp_path: Path, few: dict[str, str]) -> None:
    """Any of them takes in and answers, one makes the checks, and when that one dies another goes on."""
    with serving(tmp_path, "--workers", "2", **few) as server:
        workers = until(lambda: found if len(found := children(server.pid)) == 2 else None)
        with client_of(server) as client:
            place = location(post(client, MANY))
            maker = stopped_maker(*workers)
            owner = parent(maker)
            assert owner in workers
            os.kill(owner, signal.SIGKILL)
            os.kill(maker, signal.SIGCONT)
        until(lambda: gone(maker))
        with client_of(server) as client:
            status = until(lambda: again(client, place))
            assert (status["status"], status["children"]["checked"]) == ("done", 12_000)
            places = [location(post(client, WRONG, headers={"Connection": "close"})) for _ in range(4)]
            assert {ended(client, each)["status"] for each in places} == {"done"}
    assert '"event": "fault"' not in (tmp_path / "log").read_text()


def again(client: httpx.Client, place: str) -> dict[str, Any] | None:
    """Ask, and ask again where the process that would have answered has died."""
    try:
        return ended(client, place)
    except httpx.TransportError:
        return None


def parent(process: int) -> int:
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])


def children(process: int) -> list[int]:
    """Return the processes of the server that answer."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if parent(int(entry.name)) == process and b"spawn_main" in (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def test_a_server_without_a_background_says_so(tmp_path: Path, few: dict[str, str]) -> None:
    """It checks at once what it can, and refuses the rest; where it can keep nothing, it takes no keys."""
    nothing = {**few, "SSD_BACKGROUND_CHECKS": "0", "SSD_STATE": "/proc/no/such/folder"}
    with serving(tmp_path, **nothing) as server, client_of(server) as client:
        assert post(client, WRONG).status_code == 200
        assert post(client, MANY).json()["type"] == "/problems/content-too-large"
        response = post(client, WRONG, headers=key("key"))
        assert (response.status_code, response.json()["type"]) == (503, "/problems/no-background")
        assert response.headers["retry-after"]
        assert client.get(f"{PATH}/{'x' * 32}").status_code == 404
