"""Many pieces of bytes, kept in a file that has no name, so that memory does not grow with them."""

from __future__ import annotations

import mmap
import tempfile
from array import array


class Spool:
    """Pieces of bytes by their position: added first, then closed, then read, by processes forked from this one too."""

    def __init__(self) -> None:
        self._ends = array("Q", [0])
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed once it is mapped
        self._view: mmap.mmap | bytes = b""

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, piece: bytes) -> None:
        """Add one piece at the end."""
        self._file.write(piece)
        self._ends.append(self._ends[-1] + len(piece))

    def close(self) -> None:
        """Make the pieces readable; no more can be added."""
        self._file.flush()
        if self._ends[-1]:  # a file of no bytes cannot be mapped
            self._view = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        self._file.close()

    def __getitem__(self, position: int) -> bytes:
        return self._view[self._ends[position] : self._ends[position + 1]]
