"""Reports and errors for readers who may not be the owners of the data: without anything that was sent."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ssd_registry.errors import CannotRead
from ssd_registry.payload.json import RepeatedKey

if TYPE_CHECKING:
    from ssd_registry.check import Checker
    from ssd_registry.report.report import Problem, Report

_STEP = re.compile(r"/([^/,]*)")


def names_of(checker: Checker) -> frozenset[str]:
    """Return every name that the standard gives to something, in any release.

    A name in a payload that is not one of ours may be anything, even a child's, so it is never repeated.
    """
    names: set[str] = set()
    for release in checker.registry.releases.values():
        names |= release.items_by_name.keys()
        for definition in checker.structure(release).schema["$defs"].values():
            names |= definition.get("properties", {}).keys()
    return frozenset(names)


def discreet(report: Report, names: frozenset[str]) -> Report:
    """Return *report* without the names of things that are not part of the standard."""
    told = report.not_checked if report.unnamed is None else report.unnamed
    return replace(report, problems=[_without_name(each, names) for each in report.problems], not_checked=told)


_UNKNOWN = {"unknown-column", "unknown-table", "unknown-sheet"}


def _without_name(found: Problem, names: frozenset[str]) -> Problem:
    """Return a problem without the name of something that the standard does not name, nor the place that shows it."""
    if found.rule in _UNKNOWN:
        return replace(found, place=replace(found.place, heading=None, sheet=None))
    if found.rule != "unknown-item":
        return found
    parent, _, name = (found.place.pointer or "").rpartition("/")
    if name in names:
        return found
    return replace(found, place=replace(found.place, pointer=parent), facts={**found.facts, "name": "A name"})


def without_values(report: Report) -> Report:
    """Return *report* without what was sent, so that it can be kept where that may not be."""
    return replace(report, problems=[_without_values(each) for each in report.problems])


def _without_values(found: Problem) -> Problem:
    path = tuple(step for step in found.path if isinstance(step, int))
    reason = None if found.explained is None else ""  # an answer is free text, and still an answer without it
    return replace(
        found,
        place=found.where(values=False),
        facts=found.discreet_facts(),
        value=None,
        values={},
        person=None,
        record=None,
        path=path,
        explained=reason,
    )


def discreet_error(error: CannotRead, names: frozenset[str]) -> CannotRead:
    """Return *error* without the names of things that are not part of the standard, nor places within them."""
    message, place = str(error), error.place
    if isinstance(error, RepeatedKey) and error.key not in names:
        message = message.replace(f'"{error.key}"', "A key", 1)
    if any(step not in names and not step.isdigit() for step in _STEP.findall(place or "")):
        place = None
    return CannotRead(message, kind=error.kind, place=place)
