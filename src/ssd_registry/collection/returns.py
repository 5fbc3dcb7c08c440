"""Checking whatever is at a path as a return: a file of one, or a payload that one is derived from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ssd_registry.check import Checker
from ssd_registry.collection.asked import Asked
from ssd_registry.collection.check import Beside, Origin, ReturnChecker
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.derive import derive
from ssd_registry.collection.files import read_reference, read_return, recognise
from ssd_registry.collection.rows import Rows
from ssd_registry.collection.shelf import Shelf
from ssd_registry.payload import open_payload
from ssd_registry.payload.payload import Child, Payload, Place
from ssd_registry.registry import Registry
from ssd_registry.report.report import Report
from ssd_registry.settings import Limits


def check_as_return(path: Path, asked: Asked, shelf: Shelf, registry: Registry, limits: Limits) -> Report | None:
    """Return what the rules of a return find in what is at *path*, or None where it is no return nor to be one.

    With the name of a return, a payload is checked as the return that is derived from it, and each finding names
    the item to mend.
    """
    found = recognise(path, shelf, limits)
    if found is None and asked.collection is None:
        return None
    wanted = shelf.get(asked.collection) if asked.collection else found
    if wanted is None:
        return None
    beside = _beside(wanted, asked, limits)
    if found is not None:
        return ReturnChecker(wanted).check(read_return(path, wanted, limits), beside)
    payload = open_payload(path, limits, registry, release=asked.release, authority=asked.authority)
    derived = derive(payload, wanted, Checker(registry, limits), asked.release)
    return ReturnChecker(wanted).check(derived.made, beside, Origin(derived.release, _places(payload)))


def _beside(wanted: Collection, asked: Asked, limits: Limits) -> Beside:
    last = None if asked.last_year is None else read_return(asked.last_year, wanted, limits)
    reference: dict[str, Rows] = {}
    for path in asked.reference:
        reference |= read_reference(path, wanted, limits)
    return Beside(last, reference, asked.authority)


def _places(payload: Payload) -> Callable[[str], tuple[int, Place] | None]:
    """Return what tells where the child with an identifier stands in *payload*."""
    known = {
        str(child.document.get("person_id")): child.position
        for child in payload.children()
        if isinstance(child, Child) and isinstance(child.document, dict)
    }

    def place(person: str) -> tuple[int, Place] | None:
        position = known.get(person)
        return None if position is None else (position, payload.place(position, ()))

    return place
