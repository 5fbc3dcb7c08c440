"""Turning one form of the data into another: returns, payload, tables."""

from __future__ import annotations

import gzip
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

import orjson
import zstandard

from ssd_registry.collection.files import read_return, recognise, year_of_days
from ssd_registry.collection.load import load
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import CannotRead, CannotWrite
from ssd_registry.payload import Child, Payload, open_payload
from ssd_registry.payload import csv as tables
from ssd_registry.payload.tables import TablePayload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ssd_registry.collection.collection import Collection
    from ssd_registry.collection.rows import LeftOut, Return
    from ssd_registry.payload.payload import Document
    from ssd_registry.registry import Registry
    from ssd_registry.release import Release
    from ssd_registry.report import Problem
    from ssd_registry.settings import Limits

_JSON, _NDJSON = {".json"}, {".ndjson", ".jsonl"}
_COMPRESSED = {".gz", ".zst"}
_SHOWN = 20


class Writer(Protocol):
    """What bytes are written to, compressed or not."""

    def write(self, data: bytes, /) -> int:
        """Write *data* and return how much of it was."""


def convert(
    source: Path | Sequence[Path],
    target: Path,
    registry: Registry,
    limits: Limits,
    *,
    release: str | None = None,
    authority: str | None = None,
) -> list[str]:
    """Write what *source* holds to *target* and return what there is to tell, in words.

    The forms are told by the names and by what is in them: returns (a census file, a folder of CSV files, a
    workbook of lists) become a payload, several of them together one; .json and .ndjson are payloads; a folder or
    .zip holds CSV tables. Raises `CannotRead` when a form is not known.
    """
    sources = [source] if isinstance(source, Path) else list(source)
    shelf = Shelf(registry.folder)
    found = [(path, recognise(path, shelf, limits)) for path in sources]
    returns = [(path, collection) for path, collection in found if collection is not None]
    if len(returns) == len(sources):
        return _from_returns(returns, shelf, target, registry.get(release or "latest"), limits, authority)
    if len(sources) == 1:
        return _from_payload(sources[0], target, registry, limits, release, authority)
    odd = next(path for path, collection in found if collection is None)
    if not odd.exists():
        raise CannotRead(f"There is no file or folder called {odd.name}. Check the name.", kind="not-found")
    raise CannotRead(
        f"{odd.name} is no return that is known here. Only returns can be put together; convert the others one by one.",
        kind="not-a-return",
    )


def _from_payload(
    source: Path, target: Path, registry: Registry, limits: Limits, release: str | None, authority: str | None
) -> list[str]:
    payload = open_payload(source, limits, registry, release=release, authority=authority)
    chosen = registry.get(release or payload.release or "latest")
    if _is_tables(target):
        try:
            rows = tables.write(payload, chosen, target)
        except OSError:
            raise CannotWrite.to(target) from None
        except (AttributeError, KeyError, TypeError):
            raise CannotRead(
                f"{payload.name} is not built as the standard says, so it cannot become tables. Check it first.",
                kind="not-a-payload",
            ) from None
        return [f"{len(payload):,} children became {rows:,} rows in {target}."]
    _write_payload(payload.envelope, _documents(payload), target)
    told = [f"{len(payload):,} children are in {target}."]
    if isinstance(payload, TablePayload):
        told += [f"{problem.place}: {problem.message()}" for problem in payload.notes()]
    return told


def _from_returns(
    returns: list[tuple[Path, Collection]],
    shelf: Shelf,
    target: Path,
    release: Release,
    limits: Limits,
    authority: str | None,
) -> list[str]:
    if _is_tables(target):
        raise CannotRead("Returns become a payload first. Name the target .json.", kind="not-a-payload")
    loaded = load([_read(path, each, shelf, limits) for path, each in returns], release, authority)
    _write_payload(loaded.envelope, loaded.children, target)
    names = " and ".join(path.name for path, _ in returns)
    told = [
        (
            f"{len(loaded.children):,} children and {loaded.carried:,} values of {names} are in {target} "
            f"(release {release.version})."
        ),
        f"Not carried: {len(loaded.left_out):,}.",
        *_shown(_left_out(loaded.left_out)),
    ]
    if loaded.same:
        told.append(f"The same child under two identifiers, by pupil number and date of birth: {len(loaded.same):,}.")
    if loaded.conflicts:
        told.append(f"The returns differ, and the first was kept: {len(loaded.conflicts):,}.")
        told += _shown(
            f"{f'child {each.person}' if each.person else 'the header'}, {each.table}.{each.column}: "
            f"{each.kept} says {each.kept_value}, {each.other} says {each.other_value}"
            for each in loaded.conflicts
        )
    return told


def _read(path: Path, collection: Collection, shelf: Shelf, limits: Limits) -> tuple[Collection, Return]:
    """Return the return at *path*, read as the year in which everything in it has a place.

    That is the year that it says or that its days lie in, unless the one in force, or the latest, has a place for
    more: some files of one year have the fields of another.
    """
    name = collection.definition.id
    first = read_return(path, collection, limits)
    dated = year_of_days(first, collection, shelf)
    read = [(collection, first)] if dated is collection else [(dated, read_return(path, dated, limits))]
    for each in dict.fromkeys([collection, shelf.get(name), shelf.latest(name)]):
        if not read[-1][1].left_out:
            break
        read.append((each, first if each is collection else read_return(path, each, limits)))
    return min(read, key=lambda each: len(each[1].left_out))


def _left_out(left: Iterable[LeftOut]) -> Iterator[str]:
    """Yield a line for each thing that was left out: once for all places that it was in for the same reason."""
    places: dict[tuple[str, str], list[str]] = {}
    for each in left:
        places.setdefault((each.what, each.why), []).append(each.place)
    for (what, why), held in places.items():
        more = f" and {len(held) - 1:,} more" if len(held) > 1 else ""
        yield f"{held[0]}{more}, {what}: {why}"


def _shown(lines: Iterable[str]) -> list[str]:
    """Return the first of *lines*, and how many more there are."""
    listed = [f"  {line}" for line in lines]
    more = len(listed) - _SHOWN
    return listed if more <= 0 else [*listed[:_SHOWN], f"  and {more:,} more"]


def _is_tables(target: Path) -> bool:
    if _form(target):
        return False
    if target.suffix.lower() in {"", ".zip"}:
        return True
    raise CannotRead(
        f"{target.name} could be anything. End its name in .json or .ndjson for a payload, .zip or nothing for tables.",
        kind="not-a-payload",
    )


def _documents(payload: Payload) -> Iterator[Document]:
    for child in payload.children():
        if not isinstance(child, Child):
            raise CannotRead(
                f"Child {child.position} has {child.size:,} bytes, more than is read.",
                kind="content-too-large",
                place=str(payload.place(child.position, ())),
            )
        yield child.document


def build(payload: Payload, target: Path) -> list[Problem]:
    """Write *payload* to *target* as a combined payload, and return what there is to tell of how it was read.

    The ending says how: .json or .ndjson, and .gz or .zst after it to compress. Nothing is left at *target* when
    some child cannot be read. Raises `CannotRead`.
    """
    if _form(target) is None:
        raise CannotRead(
            f"{target.name} does not say what to write. End its name in .json or .ndjson, with .gz or .zst after it "
            "to compress.",
            kind="not-a-payload",
        )
    if not payload.header:
        raise CannotRead(
            "A payload has a header, and the tables have none. Name the authority: --local-authority 845.",
            kind="no-header",
        )
    _write_payload(payload.envelope, _documents(payload), target)
    return list(payload.notes())


def _form(target: Path) -> str | None:
    """Return the ending that says whether *target* is JSON or NDJSON, if it says so."""
    plain = Path(target.stem) if target.suffix.lower() in _COMPRESSED else target
    suffix = plain.suffix.lower()
    return suffix if suffix in _JSON | _NDJSON else None


def _write_payload(envelope: Document, children: Iterable[Document], target: Path) -> None:
    """Write a payload child by child, so that memory does not grow with the number of children."""
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as file, _compressing(file, target.suffix.lower()) as out:
            _write_children(envelope, children, out, lines=_form(target) in _NDJSON)
        part.replace(target)
    except OSError:
        raise CannotWrite.to(target) from None
    finally:
        with suppress(OSError):
            part.unlink()


def _write_children(envelope: Document, children: Iterable[Document], out: Writer, *, lines: bool) -> None:
    if lines:
        out.write(orjson.dumps(envelope) + b"\n")
        for child in children:
            out.write(orjson.dumps(child) + b"\n")
        return
    out.write(orjson.dumps({**envelope, "children": []})[:-2])
    for index, child in enumerate(children):
        out.write((b",\n" if index else b"\n") + orjson.dumps(child))
    out.write(b"\n]}\n")


@contextmanager
def _compressing(file: BinaryIO, ending: str) -> Iterator[Writer]:
    """Give what writes to *file*, compressed as its ending says; the same payload gives the same bytes."""
    if ending == ".gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=6, mtime=0) as out:
            yield out
    elif ending == ".zst":
        with zstandard.ZstdCompressor().stream_writer(file, closefd=False) as stream:
            yield stream
    else:
        yield file
