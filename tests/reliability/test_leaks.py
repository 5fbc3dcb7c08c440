"""Nobody is shown what belongs to an authority that they may not see, whatever they ask for and in whatever order.

A state machine sends, signs off, shares and takes back as the authorities do, while everybody asks for anything with
any identifier that there is. The same machine must find each of four faults that are put into the exchange on purpose.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy.engine import Engine

from ssd_registry.exchange.sharing import shares
from ssd_registry.exchange.store import Store
from tests.stores import in_postgres, opened

from .canaries import _PEOPLE, AUTHORITIES, World, person
from .conftest import say

_STEPS = 20
_BURST = 30
_METHODS = ("GET", "GET", "GET", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_PATHS = (
    "/v1/submissions",
    "/v1/submissions/{id}",
    "/v1/submissions/{id}/receipt",
    "/v1/submissions/{id}/report",
    "/v1/submissions/{id}/report.csv",
    "/v1/submissions/{id}/outcomes",
    "/v1/submissions/{id}/withdrawal",
    "/v1/submissions/{id}/missing",
    "/v1/submissions/{id}/sign-off",
    "/v1/sign-offs",
    "/v1/sign-offs/{id}",
    "/v1/shares",
    "/v1/shares/{id}",
    "/v1/collections",
    "/v1/collections/ssd/current",
    "/v1/collections/ssd/current/changes",
    "/v1/records",
    *["/v1/records/{person}", "/v1/records/{person}/history"] * 3,
    "/v1/records/{person}/withdrawal",
    "/v1/records/{person}/restoration",
    "/v1/holds",
    "/v1/holds/{id}",
    "/v1/agreements",
    "/v1/access-log",
    "/v1/access-log/export",
    "/v1/access-log/heads",
    "/v1/access-log/proofs/inclusion",
    "/v1/events",
    "/v1/webhooks",
    "/v1/token-info",
)
_QUERIES = ("la", "person_id", "cursor", "since", "limit", "fields", "on", "number", "state", "after")
_VALUES = {
    "limit": "1",
    "fields": "ssd_person.pers_forename",
    "on": "2026-01-01",
    "number": "1",
    "state": "held",
    "after": "0",
}
_BODIES = (
    None,
    {"reason": "No reason"},
    {},
    {"collection": "ssd", "period": "current", "statement": "Mine", "notes": {}},
)

_CHANGES = (*["send"] * 4, *["share"] * 3, "revoke", "revoke", "hold", "purge")

_authorities = st.sampled_from(AUTHORITIES)
_numbers = st.integers(0, _PEOPLE - 1)


class Asking(RuleBasedStateMachine):
    """What everybody may do, on the *world* of a subclass."""

    world: World

    @rule(burst=st.integers(0, 2**32))
    def ask(self, burst: int) -> None:
        """Let everybody ask for anything, by any identifier."""
        chance = random.Random(burst)  # noqa: S311
        for _ in range(_BURST):
            if not self.world.is_done:
                _ask_for_anything(self.world, chance)

    @rule(kind=st.sampled_from(_CHANGES), la=_authorities, people=st.sets(_numbers, min_size=1), flag=st.booleans())
    def change(self, kind: str, la: str, people: set[int], flag: bool) -> None:
        """Let an authority do its work: the last thing it did may be what a leak comes from."""
        world, one = self.world, min(people)
        if world.is_done:
            return
        if kind == "send":
            by = f"supplier {la}" if flag and la != "303" else f"la-submitter {la}"
            world.send(la, by=by, people=people, mode="full" if len(people) > 2 else "delta")
        elif kind == "share":
            world.share(la)
        elif kind == "revoke":
            world.revoke(la)
            for consumer in ("ofsted", "dfe"):
                world.ask(world.callers[consumer], "GET", "/v1/collections/ssd/current", query={"la": la})
        elif kind == "hold":
            world.hold(la, one if flag else None)
        else:
            world.purge(la, one)


def _ask_for_anything(world: World, chance: random.Random) -> None:
    """Let anybody ask for anything, and keep the cursor where there is one, for others to try."""
    method, path, query = chance.choice(_METHODS), chance.choice(_PATHS), chance.choice(("", chance.choice(_QUERIES)))
    la, known = chance.choice(AUTHORITIES), chance.choice([*world.known, "nothing"])
    child = person(la, chance.randrange(_PEOPLE))
    asked = {"la": la} if "/collections/" in path or query == "la" else {}
    if query and query != "la":
        told = {"person_id": child, "since": known, "cursor": chance.choice(world.cursors), **_VALUES}
        asked[query] = told[query]
    said = world.ask(
        chance.choice([*world.callers.values()]),
        method,
        path.format(id=known, person=child),
        query=asked,
        body=chance.choice(_BODIES) if method in {"POST", "PUT"} else None,
    )
    if method == "GET" and said.is_success and (cursor := re.search(r'"next":"([^"]+)"', said.text)):
        world.cursors = [*world.cursors[-20:], cursor[1]]


def _run(world: World, requests: int, chance: random.Random) -> None:
    """Make so many requests, or as many as it takes to find a leak."""
    world.most = requests
    for la in AUTHORITIES:
        world.send(la, by=f"la-submitter {la}", people=set(range(_PEOPLE)))
        world.share(la)
        world.hold(la, 0)
    machine = type("Machine", (Asking,), {"world": world})
    chosen = settings(
        max_examples=2,
        stateful_step_count=_STEPS,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    while not world.is_done:
        run_state_machine_as_test(seed(chance.randrange(1_000_000))(machine), settings=chosen)
    say(f"{world.requests} requests, {len(world.known)} identifiers")


@pytest.mark.parametrize("requests", [2_500, pytest.param(50_000, marks=pytest.mark.soak)])
def test_nobody_sees_what_is_not_theirs(requests: int, store: Store, chance: random.Random) -> None:
    """On each kind of database, no answer to anybody holds anything of an authority that they may not see."""
    world = World(store)
    _run(world, requests, chance)
    assert world.leaks == []
    assert world.faults == []


# ---- faults that are put in on purpose ----


def _forget_the_authority(engine: Engine, table: str) -> None:
    """Leave the bound by authority out of every query of *table* from now on."""
    bound = re.compile(rf"(\b{table}\.la = (?:\?|%\(\w+\)s(?:::\w+)?))")

    @sa.event.listens_for(engine, "before_cursor_execute", retval=True)
    def rewrite(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> tuple[str, object]:
        forgetful = bound.sub(r"(\1 or 1 = 1)", statement) if statement.startswith("SELECT") else statement
        return forgetful, parameters


def _history_of_any(world: World, _: pytest.MonkeyPatch) -> None:
    _forget_the_authority(world.store.engine, "child_version")


def _list_of_all(world: World, _: pytest.MonkeyPatch) -> None:
    _forget_the_authority(world.store.engine, "submission")


def _revocation_that_does_nothing(_: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def revoke(exchange: Any, caller: Any, share_id: str) -> Any:
        return msgspec.structs.replace(shares.get(exchange, caller, share_id), state="revoked")

    monkeypatch.setattr(shares, "revoke", revoke)


@pytest.mark.parametrize(
    "fault", [_history_of_any, _list_of_all, _revocation_that_does_nothing], ids=lambda f: f.__name__
)
def test_a_fault_is_found(
    fault: Callable[[World, pytest.MonkeyPatch], None],
    sqlite_store: Store,
    monkeypatch: pytest.MonkeyPatch,
    chance: random.Random,
) -> None:
    """A read by identifier, a list, or a revocation that is wrong is found by the very same requests."""
    world = World(sqlite_store)
    fault(world, monkeypatch)
    _run(world, 20_000, chance)
    assert world.leaks
    say(f"{fault.__name__} was found after {world.requests} requests")


@pytest.mark.parametrize("secured", [True, False])
def test_row_level_security_stands_behind_the_queries(
    secured: bool, postgres_template: str, chance: random.Random
) -> None:
    """With it, a list that forgets its bound shows nothing more; without it, that is found."""
    with in_postgres(postgres_template) as (url, owners), opened(url) as store, opened(owners) as owner:
        world = World(store)
        _list_of_all(world, pytest.MonkeyPatch())
        if secured:
            _run(world, 300, chance)
            assert world.leaks == []
            return
        with owner.owner() as connection:
            connection.exec_driver_sql("alter table submission disable row level security")
        _run(world, 20_000, chance)
        assert world.leaks
