"""A disk for SQLite whose power can be cut, that can be full, and that can fail.

It is a virtual file system of the very SQLite that Python's own module uses, so that what is tried is the driver, the
library and the store as they run in production; only the disk is made up. All goes to the real files through SQLite's
own code but for what is written: that is noted too, and counts as kept only once the file has been synced. When the
power is cut, what was not synced is on the disk or not, by sectors of 512 bytes, the last of them torn.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import functools
import itertools
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

NAME: Final = "made-up-disk"
SECTOR: Final = 512
OK, FAILED_WRITE, FULL, FAILED_OPEN = 0, 10 | 3 << 8, 13, 14
FAILED_SYNC, FAILED_TRUNCATE, FAILED_DELETE = 10 | 4 << 8, 10 | 6 << 8, 10 | 10 << 8
KEPT: Final = ("none", "prefix", "subset", "all")
"""What is left of what was not synced."""

_Pointer, _Int, _Long = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_Write = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int, _Long)
_Truncate = ctypes.CFUNCTYPE(_Int, _Pointer, _Long)
_Sync = ctypes.CFUNCTYPE(_Int, _Pointer, _Int)
_Open = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Pointer, _Int, _Pointer)
_Delete = ctypes.CFUNCTYPE(_Int, _Pointer, ctypes.c_char_p, _Int)


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, of which three are replaced."""

    _fields_ = [
        ("version", _Int),
        ("close", _Pointer),
        ("read", _Pointer),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("others", _Pointer * 13),
    ]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs, of which two methods are replaced."""

    _fields_ = [
        ("version", _Int),
        ("file_size", _Int),
        ("longest_path", _Int),
        ("next", _Pointer),
        ("name", ctypes.c_char_p),
        ("own", _Pointer),
        ("open", _Open),
        ("delete", _Delete),
        ("others", _Pointer * 14),
    ]


@dataclass
class _File:
    """A file: what is certainly on the disk, and what was written to it since."""

    kept: bytearray
    written: list[tuple[int, bytes] | int] = field(default_factory=list)  # a write, or a new length

    def apply(self, change: tuple[int, bytes] | int) -> None:
        if isinstance(change, int):
            del self.kept[change:]
            return
        start, content = change
        self.kept.extend(bytes(max(0, start + len(content) - len(self.kept))))
        self.kept[start : start + len(content)] = content

    def sync(self) -> None:
        for change in self.written:
            self.apply(change)
        self.written.clear()


class Disk:
    """A disk that holds *folder*.

    At its write number *ends* it fails with the result *fails*; without one the power is cut there, and with it all
    that follows fails. Where *once*, only that one write fails.
    """

    def __init__(self, folder: Path, *, ends: int | None = None, fails: int | None = None, once: bool = False) -> None:
        self.folder = folder
        self.ends, self.fails, self.once = ends, fails, once
        self.writes = 0
        self.off = False
        self.files: dict[str, _File] = {}

    def __enter__(self) -> Self:
        _registered()
        _DISKS[str(self.folder)] = self
        return self

    def __exit__(self, *_: object) -> None:
        del _DISKS[str(self.folder)]

    def url(self, name: str) -> str:
        """Return the address of the database *name* on this disk, for a store."""
        return f"sqlite:///file:{self.folder / name}?vfs={NAME}&uri=true"

    def refuses(self, path: str, change: tuple[int, bytes] | int) -> int:
        """Note a write, and return how it fails, if it does."""
        if self.off:
            return self.fails or FAILED_WRITE
        self.writes += 1
        if self.writes != self.ends:
            self.files[path].written.append(change)
            return OK
        self.off = not self.once
        if self.fails is None:
            self.files[path].written.append(change)
        return self.fails or FAILED_WRITE

    def sync(self, path: str) -> int:
        """Make all that was written to a file certain."""
        if self.off:
            return FAILED_SYNC
        self.files[path].sync()
        return OK

    def after_the_cut(self, folder: Path, chance: random.Random, how: str) -> None:
        """Write to *folder* what is found on the disk when the power is back."""
        for path, file in self.files.items():
            left = _File(bytearray(file.kept))
            for change in _left(file.written, chance, how):
                left.apply(change)
            (folder / Path(path).name).write_bytes(left.kept)


def _left(written: list[tuple[int, bytes] | int], chance: random.Random, how: str) -> list[tuple[int, bytes] | int]:
    parts = [part for change in written for part in _sectors(change)]
    if how == "none" or not parts:
        return []
    if how == "all":
        return parts
    if how == "subset":
        return [part for part in parts if chance.random() < 0.5]
    kept = parts[: chance.randint(0, len(parts))]
    if kept and isinstance(kept[-1], tuple):  # the last sector is torn
        start, content = kept[-1]
        kept[-1] = (start, content[: chance.randint(0, len(content))])
    return kept


def _sectors(change: tuple[int, bytes] | int) -> list[tuple[int, bytes] | int]:
    if isinstance(change, int):
        return [change]
    start, content = change
    cuts = [0, *range(SECTOR - start % SECTOR, len(content), SECTOR), len(content)]
    return [(start + a, content[a:b]) for a, b in itertools.pairwise(cuts) if a < b]


_DISKS: dict[str, Disk] = {}
_OPEN: dict[int, tuple[Disk, str]] = {}
_KEPT_ALIVE: list[Any] = []


@functools.cache
def _registered() -> None:
    """Register the file system, once in a process, beside the one that is there."""
    library = ctypes.CDLL(_sqlite3.__file__)  # the names of the SQLite that it is linked with are found through it
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    real = library.sqlite3_vfs_find(None).contents
    mine = _Vfs.from_buffer_copy(real)
    tables: dict[int, _Methods] = {}

    def opened(vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = ctypes.string_at(name).decode() if name else ""  # SQLite keeps the address, so it is what is passed on
        disk = _DISKS.get(str(Path(path).parent)) if name else None
        if disk is None or disk.off:
            return FAILED_OPEN
        was = Path(path).read_bytes() if path not in disk.files and Path(path).exists() else b""
        result: int = real.open(vfs, name, file, flags, out)
        if result == OK:
            disk.files.setdefault(path, _File(bytearray(was)))
            _OPEN[file] = (disk, path)
            at = ctypes.cast(file, ctypes.POINTER(_Pointer))
            at[0] = ctypes.addressof(_of(at[0]))
        return result

    def _of(address: int) -> _Methods:
        """Return the methods at *address* with ours among them."""
        if address not in tables:
            table = _Methods.from_address(address)
            tables[address] = ours = _Methods.from_buffer_copy(table)
            ours.write, ours.truncate, ours.sync = _between(table)
        return tables[address]

    def deleted(vfs: int, name: bytes, sync: int) -> int:
        disk = _DISKS.get(str(Path(name.decode()).parent))
        if disk is None or disk.off:
            return FAILED_DELETE
        disk.files.pop(name.decode(), None)
        result: int = real.delete(vfs, name, sync)
        return result

    mine.name, mine.next = NAME.encode(), None
    mine.open, mine.delete = _Open(opened), _Delete(deleted)
    _KEPT_ALIVE.extend((mine, tables, library))
    assert library.sqlite3_vfs_register(ctypes.byref(mine), 0) == OK


def _between(real: _Methods) -> tuple[Any, Any, Any]:
    """Return what stands between SQLite and the *real* methods of a file."""

    def write(file: int, content: int, amount: int, start: int) -> int:
        disk, path = _OPEN[file]
        return disk.refuses(path, (start, ctypes.string_at(content, amount))) or real.write(
            file, content, amount, start
        )

    def truncate(file: int, size: int) -> int:
        disk, path = _OPEN[file]
        return (disk.refuses(path, size) and FAILED_TRUNCATE) or real.truncate(file, size)

    def sync(file: int, flags: int) -> int:
        disk, path = _OPEN[file]
        return disk.sync(path)

    return _Write(write), _Truncate(truncate), _Sync(sync)
