"""The shelf of releases: which there are, which is current, and which was in force on a day."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

import msgspec

from ssd_registry.errors import UnknownRelease
from ssd_registry.release import Release, ReleaseVersion

RELEASES = Path(__file__).parent / "releases"
"""Where the releases are in an installed program."""

_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One release on the shelf: the facts that may change after it was cut, such as its status.

    Dates are ISO 8601.
    """

    version: ReleaseVersion
    title: str
    published: str
    status: Literal["candidate", "current", "deprecated", "retired", "withdrawn"]
    effective_from: str
    supported_until: str
    supersedes: ReleaseVersion | None = None


def shipped_releases() -> Path:
    """Return the folder of releases that came with the program (or with the source checkout)."""
    if RELEASES.is_dir():
        return RELEASES
    return Path(__file__).parents[2] / "schema" / "releases"


def version_order(version: str) -> tuple[int, ...]:
    """Return *version* as numbers, so that 1.10.0 comes after 1.9.0."""
    return tuple(int(part) for part in version.split("."))


class Registry:
    """The releases in a folder, oldest first."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or shipped_releases()

    @cached_property
    def entries(self) -> dict[ReleaseVersion, Entry]:
        """The releases on the shelf by version, oldest first."""
        index = self.folder / "index.json"
        if not index.is_file():
            return {}
        entries = msgspec.json.decode(index.read_bytes(), type=list[Entry])
        return {entry.version: entry for entry in sorted(entries, key=lambda e: version_order(e.version))}

    @cached_property
    def releases(self) -> dict[ReleaseVersion, Release]:
        """The releases by version, oldest first."""
        return {version: Release(self.folder / version) for version in self.entries}

    def resolve(self, ref: str) -> ReleaseVersion:
        """Return the version that *ref* names today.

        *ref* is a version, ``latest`` (the newest), ``current`` (in force today, or the first to come
        where none is yet), ``next`` (the first to come into force) or ``on:2027-04-01``. Only its version
        finds a release that was withdrawn. Raises `UnknownRelease`.
        """
        if ref in self.entries:
            return ReleaseVersion(ref)
        if ref.startswith("on:"):
            return self._on(ref.removeprefix("on:"))
        offered = [entry for entry in self.entries.values() if entry.status != "withdrawn"]
        today = date.today().isoformat()  # noqa: DTZ011 - a release begins on a civil day
        days = sorted(entry.effective_from for entry in offered if entry.effective_from > today)
        coming = [entry.version for entry in offered if entry.effective_from in days[:1]]
        found = {
            "latest": [entry.version for entry in offered][-1:],
            "current": [version for version in (self._in_force(today), *coming) if version],
            "next": coming,
        }.get(ref)
        if found:
            return found[0]
        raise UnknownRelease(f"There is no release {ref!r}. {self._choices()}")

    def _on(self, day: str) -> ReleaseVersion:
        try:
            known = date.fromisoformat(day).isoformat() == day
        except ValueError:
            known = False
        if not known:
            raise UnknownRelease(f"{day!r} is not a day. Write it as year-month-day, like on:2027-04-01.")
        version = self._in_force(day)
        if version is None:
            raise UnknownRelease(f"No release is in force on {day}. {self._choices()}")
        return version

    def _in_force(self, day: str) -> ReleaseVersion | None:
        live = [
            entry.version
            for entry in self.entries.values()
            if entry.effective_from <= day <= entry.supported_until and entry.status != "withdrawn"
        ]
        return live[-1] if live else None

    def _choices(self) -> str:
        if not self.entries:
            return f"There are no releases in {self.folder}."
        return f"Choose one of {', '.join(self.entries)}, latest, current, next or on:DATE."

    def get(self, ref: str = "latest") -> Release:
        """Return the release that *ref* names (see `resolve`)."""
        return self.releases[self.resolve(ref)]

    @staticmethod
    def is_version(ref: str) -> bool:
        """Tell whether *ref* is written as a version rather than as a pointer to one."""
        return _VERSION.fullmatch(ref) is not None
