"""Compound files (the container of .xls, and of anything Microsoft protects by a password), written by hand."""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(name: str, content: bytes) -> bytes:
    """Return a compound file that holds one stream, which is made long enough to have sectors of its own."""
    content = content.ljust(max(4096, -(-len(content) // _SECTOR) * _SECTOR), b"\0")
    sectors = len(content) // _SECTOR
    fat = [_FAT, _END, *range(3, 2 + sectors), _END]
    fat += [_FREE] * (_SECTOR // 4 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0, 0)
    header += struct.pack("<108I", *[_FREE] * 108)
    directory = _entry("Root Entry", 5, child=1, start=_END, size=0)
    directory += _entry(name, 2, child=_FREE, start=2, size=len(content))
    directory += _entry("", 0, child=_FREE, start=0, size=0) * 2
    return header + struct.pack("<128I", *fat) + directory + content


def _entry(name: str, kind: int, *, child: int, start: int, size: int) -> bytes:
    text = f"{name}\0".encode("utf-16-le") if name else b""
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def xls(sheet: str, rows: list[list[str | float]], *, password: bool = False) -> bytes:
    """Return an .xls workbook (BIFF8) with one sheet of texts and numbers; with *password*, it says it is locked."""
    globals_ = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0xDBB, 0x7CC, 0, 6))
    globals_ += _record(0x2F, struct.pack("<HHH", 1, 1, 1)) if password else b""
    name = sheet.encode("latin-1")
    bound = 8 + len(name) + 4
    start = len(globals_) + bound + 4
    globals_ += _record(0x85, struct.pack("<IHBB", start, 0, len(name), 0) + name) + _record(0x0A, b"")
    cells = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0xDBB, 0x7CC, 0, 6))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            at = struct.pack("<HHH", number, column, 0)
            if isinstance(cell, str):
                text = cell.encode("latin-1")
                cells += _record(0x204, at + struct.pack("<HB", len(text), 0) + text)
            else:
                cells += _record(0x203, at + struct.pack("<d", cell))
    return compound("Workbook", globals_ + cells + _record(0x0A, b""))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content
