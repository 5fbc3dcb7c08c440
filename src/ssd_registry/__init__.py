"""SSD Registry: the Standard Safeguarding Dataset as a versioned, checkable standard.

import ssd_registry as ssd

report = ssd.check("payload.json", release="1.0.0")
report.ok, report.problems[0].message(), report.save("report.xlsx")
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ssd_registry.check import Checker
    from ssd_registry.collection.returns import Asked, Returns
    from ssd_registry.payload import Payload
    from ssd_registry.release import Release
    from ssd_registry.report import Report

__all__ = ["check", "release", "releases"]


class _Package(ModuleType):
    """This package: importing its modules of the same names does not put them in the place of its functions."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


@cache
def _checker() -> Checker:
    """Return the one checker of this process, with the releases and limits of the settings."""
    from ssd_registry.check import Checker  # noqa: PLC0415 - importing the package alone stays quick
    from ssd_registry.registry import Registry  # noqa: PLC0415
    from ssd_registry.settings import Settings  # noqa: PLC0415

    settings = Settings()
    return Checker(Registry(settings.releases), settings.limits)


@cache
def _returns() -> Returns:
    """Return what checks returns, with the one checker of this process."""
    from ssd_registry.collection.returns import Returns  # noqa: PLC0415 - as above
    from ssd_registry.collection.shelf import Shelf  # noqa: PLC0415

    return Returns(Shelf(_checker().registry.folder), _checker())


def check(
    source: str | Path,
    *,
    release: str | None = None,
    local_authority: str | None = None,
    explained: str | Path | None = None,
    processes: int = 1,
    collection: str | None = None,
    last_year: str | Path | None = None,
    reference: Iterable[str | Path] = (),
) -> Report:
    """Check *source*, a file, a folder or the address of a database, against *release* or the one its header names.

    *local_authority* is the three-digit number, for tables that carry no header. *explained* is an earlier report
    in which queries were answered. Large payloads are shared between *processes*.

    A return, such as a census file, is checked by its own rules, and a payload as the return called *collection*
    where one is named; *last_year* and *reference* are the files that some rules of returns look into. Raises
    `SsdError` where it cannot be checked.
    """
    from ssd_registry import report as reports  # noqa: PLC0415 - importing the package alone stays quick
    from ssd_registry.collection.returns import Asked  # noqa: PLC0415

    answers = None if explained is None else reports.read_explanations(explained)
    last = None if last_year is None else Path(last_year)
    report = _checked(source, Asked(collection, release, local_authority, last, tuple(map(Path, reference))), processes)
    return report if answers is None else reports.explained(report, answers)


def _checked(source: str | Path, asked: Asked, processes: int) -> Report:
    database = isinstance(source, str) and "://" in source
    report = None if database else _returns().check(Path(source), asked)
    if report is not None:
        return report
    payload = _opened(source, asked.release, asked.authority)
    if asked.collection is not None:
        return _returns().check_payload(payload, asked)
    return _checker().check(payload, asked.release, processes=processes)


def _opened(source: str | Path, release: str | None, authority: str | None) -> Payload:
    from ssd_registry.payload import open_database, open_payload  # noqa: PLC0415 - as above

    limits, registry = _checker().limits, _checker().registry
    if isinstance(source, str) and "://" in source:
        return open_database(source, limits, registry, release=release, authority=authority)
    return open_payload(Path(source), limits, registry, release=release, authority=authority)


def releases() -> list[Release]:
    """Return the releases on this computer, oldest first."""
    return list(_checker().registry.releases.values())


def release(ref: str = "latest") -> Release:
    """Return the release that *ref* names: a version, latest, current, next or on:DATE."""
    return _checker().registry.get(ref)
