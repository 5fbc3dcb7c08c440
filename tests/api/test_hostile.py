"""Payloads made to cost much: each gets a short, clear answer, and others are answered meanwhile.

What is asserted is how much is looked at and answered, and how much memory it takes; the time is only said,
in the message and with --log-cli-level=INFO, since it depends on what else the machine does.
"""

from __future__ import annotations

import gzip
import logging
import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from ssd_registry.jobs import MOST_PROBLEMS
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits
from tests.api.conftest import HEADER, Server, payload

MEASURED = logging.getLogger("measured")
LIMITS = Limits()
NOISE = random.Random(1)  # noqa: S311 - nothing depends on it
MOST_MEGABYTES = 250
"""What the server may grow by, all the tests of this file together."""


def shuffled(name: str) -> str:
    """Return the letters of *name* in another order: the dearest kind of name to compare with ours."""
    return "".join(NOISE.sample(name, len(name)))


def names(release: str, definition: str) -> list[str]:
    """Return the names of the items of one kind of record."""
    return list(orjson.loads(Registry().get(release).file("ssd.schema.json"))["$defs"][definition]["properties"])


def children() -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield hostile children, with the fewest problems that say what is the matter."""
    most = LIMITS.problems_per_child
    person, proceedings = names("1.1.0", "Person"), names("1.1.0", "PreProceedings")
    yield "500 kB of wrong values in one list", {"contacts": [1] * 240_000}, most
    yield "lists for records", {"contacts": [[]] * 160_000}, most
    yield "empty records", {"contacts": [{}] * 160_000}, most
    yield (
        "wrong values in one list of codes",
        {"referrals": [{"referral_id": "R", "referral_outcomes": ["x"] * 120_000}]},
        1,
    )
    yield (
        "wrong values in many lists of codes",
        {"referrals": [{"referral_outcomes": [f"{n:04}x" for n in range(190)]}] * 300},
        most,
    )
    yield "100,000 keys of the child", {f"{n:x}": 1 for n in range(100_000)}, 1
    yield "100,000 keys of one record", {"contacts": [{f"{n:x}": 1 for n in range(100_000)}]}, 1
    yield "200 keys in each record", {"contacts": [{f"contact_{n:03}{'x' * 40}": 1 for n in range(200)}] * 80}, most
    yield "shuffled names", {"pre_proceedings": [{shuffled(NOISE.choice(proceedings)): 1} for _ in range(15_000)]}, most
    yield "shuffled names of the child", {shuffled(NOISE.choice(person)): 1 for _ in range(199)}, 100
    yield (
        "long wrong codes",
        {"placements": [{"placement_local_authority": "AB" * 40 + str(n)} for n in range(4_000)]},
        most,
    )
    yield "text of 1 MB", {"forename": "x" * 1_000_000}, 1
    yield "text of 1 MB for a code", {"sex": "x" * 1_000_000}, 1
    yield "text of 1 MB for a date", {"date_of_birth": "1" * 1_000_000}, 1
    yield "text of 1 MB of escapes", {"forename": '\\"' * 250_000}, 1
    yield (
        "a wrong record after 40,000 good ones",
        {"addresses": [{"address_id": f"{n:x}"} for n in range(40_000)] + [1]},
        1,
    )
    yield "many that are ending", {"early_help_episodes": [{}] * 100_000, "placement_finances": [{}] * 100_000}, most
    yield "wide and wrong", {each: [{each: 1}] * 200 for each in person}, most


@pytest.fixture(scope="module", autouse=True)
def memory(server: Server) -> Iterator[None]:
    """Fail when the server has grown by much."""
    before = _megabytes(server)
    yield
    grown = _megabytes(server) - before
    assert grown < MOST_MEGABYTES, f"The server has grown by {grown} MB."


def _megabytes(server: Server) -> int:
    """Return the most memory that the server has had until now."""
    status = Path(f"/proc/{server.pid}/status").read_text()
    return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def check(client: httpx.Client, body: bytes, **headers: str) -> tuple[httpx.Response, float]:
    """Return the answer and how long it took."""
    started = time.perf_counter()
    response = client.post("/v1/validations", content=body, headers={"Content-Type": "application/json", **headers})
    return response, time.perf_counter() - started


CHILDREN = list(children())


@pytest.mark.parametrize(("name", "child", "least"), CHILDREN, ids=[row[0] for row in CHILDREN])
@pytest.mark.parametrize("values", [False, True])
def test_a_hostile_child_gets_a_short_clear_answer(
    client: httpx.Client, name: str, child: dict[str, Any], least: int, values: bool
) -> None:
    """However much is wrong, what is listed is bounded, and says that there is more."""
    body = payload({"person_id": "C1"} | child, header={"release": "1.1.0"})
    started = time.perf_counter()
    query = "?include=values" if values else ""
    response = client.post(f"/v1/validations{query}", content=body, headers={"Content-Type": "application/json"})
    took = time.perf_counter() - started
    assert response.status_code == 200, response.text
    problems = response.json()["problems"]
    said = f"{name}: {len(body):,} bytes, {len(problems)} problems in {took:.3f} s"
    MEASURED.info(said)
    assert least <= len(problems) <= LIMITS.problems_per_child + 10, said
    assert [each["rule"] for each in problems[LIMITS.problems_per_child :][:1]] in ([], ["more"]), said
    assert max(len(each["message"]) + len(each["fix"]) for each in problems) < 1000, said


def crowd(one: bytes, count: int) -> bytes:
    """Return a payload of *count* children that are all alike."""
    return b'{"header":' + orjson.dumps(HEADER) + b',"children":[' + b",".join([one] * count) + b"]}"


CROWDS = [
    ("empty children", crowd(b"{}", 1_000_000), MOST_PROBLEMS),
    ("numbers for children", crowd(b"1", 1_900_000), MOST_PROBLEMS),
    ("the same child", crowd(b'{"person_id":"C1"}', 200_000), MOST_PROBLEMS),
    ("children with much wrong", crowd(b'{"contacts":[' + b"{}," * 900 + b"{}]}", 1_000), MOST_PROBLEMS),
]


@pytest.mark.parametrize(("name", "body", "problems"), CROWDS, ids=[row[0] for row in CROWDS])
def test_a_crowd_of_wrong_children_ends_the_check(client: httpx.Client, name: str, body: bytes, problems: int) -> None:
    """The check stops, says where, and does not call what it did not look at checked."""
    response, took = check(client, body)
    assert response.status_code == 200, response.text[:500]
    report = response.json()
    said = f"{name}: {len(body):,} bytes, {len(report['problems'])} problems in {took:.3f} s"
    MEASURED.info(said)
    assert problems <= len(report["problems"]) <= problems + LIMITS.problems_per_child + 1, said
    assert f"Children from position {report['checked']['children']} on" in report["not_checked"][-1]
    assert not report["ok"]


CROWDED = [
    ("too many values", gzip.compress(crowd(b"", 4_000_001)), 413),
    ("values around the children", payload({}, professionals=[1] * 1_900_000), 200),
    ("many names around the children", payload({"person_id": "C1"}, **{f"{n:x}": 1 for n in range(300_000)}), 413),
    ("a name of 3 MB", payload({"person_id": "C1"}, **{"x" * 3_000_000: 1}), 200),
]


@pytest.mark.parametrize(("name", "body", "status"), CROWDED, ids=[row[0] for row in CROWDED])
def test_a_crowd_of_anything_else_is_bounded(client: httpx.Client, name: str, body: bytes, status: int) -> None:
    """Around the children as well as in them."""
    packed = {"Content-Encoding": "gzip"} if body.startswith(b"\x1f") else {}
    response, took = check(client, body, **packed)
    said = f"{name}: {len(body):,} bytes, {response.status_code} in {took:.3f} s"
    MEASURED.info(said)
    assert response.status_code == status, said
    assert response.json().get("type") in {None, "/problems/content-too-large"}
    assert len(response.json().get("problems", ())) <= LIMITS.problems_per_child + 5


def test_lines_without_end_are_refused(client: httpx.Client) -> None:
    """A million lines are not a payload for a server."""
    head = orjson.dumps({"header": HEADER})
    response, took = check(
        client,
        gzip.compress(head + b"\n1" * 1_100_000),
        **{"Content-Encoding": "gzip", "Content-Type": "application/x-ndjson"},
    )
    assert (response.status_code, response.json()["type"]) == (413, "/problems/content-too-large"), f"{took:.3f} s"


def test_others_are_answered_meanwhile(server: Server, client: httpx.Client) -> None:
    """While hostile payloads are checked, everything else goes on; who comes on top of many waits or is told."""
    body = crowd(b'{"contacts":[' + b"{}," * 900 + b"{}]}", 1_000)

    def attack(_: int) -> int:
        with httpx.Client(base_url=server.url, timeout=120, trust_env=False) as attacker:
            return check(attacker, body)[0].status_code

    waits: list[float] = []
    with ThreadPoolExecutor(32) as attackers:
        attacks = [attackers.submit(attack, number) for number in range(32)]
        while not all(each.done() for each in attacks):
            for path in ("/livez", "/v1/standards/ssd/releases/1.0.0/artefacts/ssd.ttl", "/def/PERS001A"):
                started = time.perf_counter()
                assert client.get(path).status_code in {200, 303}
                waits.append(time.perf_counter() - started)
    # How many are told to come back depends on how fast the machine is; none is lost or answered otherwise.
    answers = {each.result() for each in attacks}
    assert 200 in answers
    assert answers <= {200, 503}
    assert len(waits) >= 3
    said = f"{len(waits)} answers meanwhile, {sorted(waits)[len(waits) // 2]:.3f} s in the middle, {max(waits):.3f} s at most"
    MEASURED.info(said)
