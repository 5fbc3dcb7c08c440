"""The sampler: children, the records around them, and payloads written as they are made."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import BinaryIO

import orjson

from ssd_registry.errors import SsdError
from ssd_registry.release import Release
from ssd_registry.sample.authority import Authority
from ssd_registry.sample.breaks import NOTHING, Break, find_break
from ssd_registry.sample.days import EXTRACTED_AT, ISO, PERIOD_END, PERIOD_START
from ssd_registry.sample.draft import Document, Sheets
from ssd_registry.sample.families import Families
from ssd_registry.sample.journey import live
from ssd_registry.sample.life import Life

_ENOUGH_TO_WRITE = 1 << 16


class Sampler:
    """Makes children up: the same for the same seed and release, and child *k* whatever the count."""

    def __init__(self, release: Release, *, seed: int, local_authority: str = "845") -> None:
        known = {code.code for code in release.code_lists["local-authority"].codes}
        if local_authority not in known:
            raise SsdError("There is no local authority of that number. Give its three digits, such as 845.")
        self.release = release
        self._seed = seed
        self._local_authority = local_authority
        self._sheets = Sheets(release)
        self._authority = Authority(release, self._sheets, seed)

    def children(self, count: int) -> Iterator[Document]:
        """Yield the documents of the first *count* children."""
        families = Families(self._seed)
        for index in range(count):
            chance = random.Random(f"{self._seed}-{index}").random  # noqa: S311 - made-up data
            place = families.place(index)
            life = Life(self._sheets, chance, self._authority.colleagues(index), place, self._local_authority)
            live(life)
            yield life.document

    def envelope(self, count: int) -> Document:
        """Return everything but the children: the header, and what *count* children can refer to."""
        header = {
            "standard": "ssd",
            "release": self.release.version,
            "local_authority": self._local_authority,
            "mode": "full",
            "period_start": ISO[PERIOD_START],
            "period_end": ISO[PERIOD_END],
            "extracted_at": EXTRACTED_AT,
            "source_system": {"source_system_name": "ssd sample", "source_system_version": "1"},
        }
        return {"header": header, **self._authority.records(count)}

    def payload(self, count: int) -> Document:
        """Return a whole payload of *count* children."""
        envelope = self.envelope(count)
        return {"header": envelope.pop("header"), "children": list(self.children(count)), **envelope}

    def write(self, file: BinaryIO, count: int, *, broken: str | None = None, ndjson: bool = False) -> None:
        """Write a payload of *count* children, child by child, as JSON or NDJSON.

        *broken* names one thing to break (see `breaks`), or a rule of the release. Raises `SsdError` when there
        is no such thing.
        """
        fault = NOTHING if broken is None else find_break(broken, self.release)
        waiting = bytearray()
        for part in self._parts(count, fault, ndjson=ndjson):
            waiting += part
            if len(waiting) > _ENOUGH_TO_WRITE:
                file.write(waiting)
                waiting = bytearray()
        file.write(waiting)

    def _parts(self, count: int, fault: Break, *, ndjson: bool) -> Iterator[bytes]:
        """Yield the bytes of a payload part by part; the children come second, or after the first line."""
        envelope = self.envelope(count)
        fault.envelope(self.release, envelope)
        yield fault.start
        children = self._written(0 if fault.empties else count, fault)
        if ndjson:
            yield orjson.dumps(envelope)
            for child in children:
                yield b"\n" + child
            yield b"" if fault.cuts else b"\n"
            return
        yield b'{"header":' + orjson.dumps(envelope.pop("header")) + b',"children":['
        for number, child in enumerate(children):
            yield b"," + child if number else child
        if fault.cuts:
            return
        yield b"]"
        for member, records in envelope.items():
            yield b"," + orjson.dumps(member) + b":" + orjson.dumps(records)
        yield b"}\n"

    def _written(self, count: int, fault: Break) -> Iterator[bytes]:
        """Yield each child as bytes, the first with the fault."""
        first = b""
        for number, child in enumerate(self.children(count)):
            if number == 0:
                fault.child(self.release, child)
                first = fault.raw(orjson.dumps(child))
                if fault.cuts:
                    yield first[: len(first) // 2]
                    return
                yield first
            else:
                yield orjson.dumps(child)
        yield from map(orjson.dumps, fault.more)
        if fault.repeats:
            yield first
