"""The law of versions: what was known at a moment never changes, unless by a purge."""

from __future__ import annotations

import itertools
from contextlib import suppress
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.holder import BY, Holder, document

from ssd_registry.errors import ExchangeRefused
from ssd_registry.exchange.records import records, versions
from ssd_registry.exchange.records.records import State
from ssd_registry.exchange.store import Store

_numbers = itertools.count(1)
_days = st.sampled_from(["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"])
_people = st.sampled_from(["p", "q"])
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("send"), _people, _days, st.integers(0, 3)),
        st.tuples(st.just("correct"), _people, _days, st.integers(4, 7)),
        st.tuples(st.sampled_from(["withdraw", "restore", "remove", "missing", "purge"]), _people, _days, st.just(0)),
    ),
    min_size=2,
    max_size=12,
)


def _step(holder: Holder, verb: str, person: str, day: str, note: int) -> None:
    if verb == "send":
        holder.send(day, person, note=note)
    elif verb == "missing":
        holder.do(records.missing, {"p", "q"} - {person}, keys=False, submission="sub_9", valid_from=day)
    elif verb == "remove":
        holder.do(records.remove, [person], keys=False, submission="sub_9", valid_from=day)
    else:
        given = (person, document(person, note=note)) if verb == "correct" else (person,)
        named = {"valid_from": day} if verb == "correct" else {}
        with suppress(ExchangeRefused):
            holder.do(getattr(records, verb), *given, **named, **BY)


def hold_to_what_was_known(holder: Holder, steps: list[Any]) -> None:
    """Take *steps*, and after all of them ask again what was asked after each."""
    told: list[tuple[str, str, int, Any]] = []
    for verb, person, *rest in steps:
        _step(holder, verb, person, *rest)
        if verb == "purge":
            told = [each for each in told if each[0] != person]
        moment = holder.store.now()
        told += [
            (each, day, moment, holder.was(each, day, moment))
            for each in ("p", "q")
            for day in ("2025-01-15", "2025-03-01", "2025-12-31")
        ]
    for person, day, moment, then in told:
        assert holder.was(person, day, moment) == then
    held = [orjson.loads(content) for _, content in records.current(holder.store, holder.la)]
    assert {result for _, result in holder.take(versions.today(holder.store), held)} <= {"unchanged"}
    for each in held:
        note, state = holder.was(each["person_id"], "2999-01-01") or (None, None)
        assert (note, state in {State.HELD, State.MISSING}) == (each["note"], True)


_many = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@settings(_many, max_examples=40)
@given(steps=_steps)
def test_what_was_known_never_changes(sqlite_store: Store, steps: list[Any]) -> None:
    """Whatever comes later, unless it is a purge, each day is told as it was known; to send all again changes nothing."""
    hold_to_what_was_known(Holder(sqlite_store, f"{next(_numbers):09}"), steps)


@pytest.mark.soak
@settings(_many, max_examples=400)
@given(steps=_steps)
def test_what_was_known_never_changes_at_length(store: Store, steps: list[Any]) -> None:
    """The same, ten times as often, and in PostgreSQL too."""
    hold_to_what_was_known(Holder(store, f"{next(_numbers):09}"), steps)
