"""Merkle trees as RFC 9162 has them: one hash stands for a whole list, and short proofs show what is in it.

Everywhere here a leaf is a hash already (`leaf`), and so is what a proof is made of. Nothing is kept or read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

HASH_BYTES: Final = 32
_LEAF, _NODE = b"\x00", b"\x01"


def leaf(content: bytes) -> bytes:
    """Return the hash of one entry of the list (RFC 9162, 2.1.1)."""
    return sha256(_LEAF + content).digest()


def node(left: bytes, right: bytes) -> bytes:
    """Return the hash of two trees side by side."""
    return sha256(_NODE + left + right).digest()


class Tree:
    """A tree that grows at its end. It keeps only the roots of the whole trees it is made of, largest first."""

    def __init__(self, size: int = 0, peaks: bytes = b"") -> None:
        if len(peaks) != size.bit_count() * HASH_BYTES:
            raise ValueError("A tree of this size has another number of peaks.")
        self.size = size
        self._peaks = [peaks[start : start + HASH_BYTES] for start in range(0, len(peaks), HASH_BYTES)]

    @classmethod
    def of(cls, leaves: Iterable[bytes]) -> Tree:
        """Return the tree of *leaves*."""
        tree = cls()
        for each in leaves:
            tree.add(each)
        return tree

    @property
    def peaks(self) -> bytes:
        """What the tree can be made again from, with its size."""
        return b"".join(self._peaks)

    @property
    def root(self) -> bytes:
        """The hash of the whole list so far."""
        if not self._peaks:
            return sha256().digest()
        root = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            root = node(peak, root)
        return root

    def add(self, each: bytes) -> None:
        """Add one leaf at the end."""
        size = self.size
        while size & 1:  # two trees of one height become one
            each = node(self._peaks.pop(), each)
            size >>= 1
        self._peaks.append(each)
        self.size += 1


def inclusion(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Return the proof that the leaf at *index* (from 0) is in the list (2.1.3.1)."""
    proof: list[bytes] = []
    start, stop = 0, len(leaves)
    while stop - start > 1:
        middle = start + _left(stop - start)
        if index < middle:
            proof.append(_root(leaves, middle, stop))
            stop = middle
        else:
            proof.append(_root(leaves, start, middle))
            start = middle
    return proof[::-1]


def consistency(leaves: Sequence[bytes], first: int) -> list[bytes]:
    """Return the proof that the list begins with the list of its *first* leaves (2.1.4.1)."""
    proof: list[bytes] = []
    start, stop = 0, len(leaves)
    while first < stop and first > 0:
        middle = start + _left(stop - start)
        if first <= middle:
            proof.append(_root(leaves, middle, stop))
            stop = middle
        else:
            proof.append(_root(leaves, start, middle))
            start = middle
    if start:  # else it is the whole of the shorter list, whose root the reader has
        proof.append(_root(leaves, start, stop))
    return proof[::-1]


def includes(each: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether *proof* shows that the leaf *each* is at *index* of the list of *size* with *root* (2.1.3.2)."""
    if not 0 <= index < size or not _are_hashes(each, root, *proof):
        return False
    place, last, found = index, size - 1, each
    for part in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node(part, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node(found, part)
        place, last = place >> 1, last >> 1
    return last == 0 and found == root


def consistent(first: int, second: int, roots: tuple[bytes, bytes], proof: Sequence[bytes]) -> bool:
    """Tell whether *proof* shows that the list of *second* leaves begins with that of *first* (2.1.4.2)."""
    if not 0 <= first <= second or not _are_hashes(*roots, *proof):
        return False
    if first == second:
        return not proof and roots[0] == roots[1]
    if first == 0:
        return not proof and roots[0] == sha256().digest()
    parts = [roots[0], *proof] if first.bit_count() == 1 else list(proof)
    return bool(proof) and _grown(first - 1, second - 1, parts) == roots


def _grown(place: int, last: int, parts: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """Return the roots of both lists that *parts* make, or None where they are too few or too many."""
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = parts[0]
    for part in parts[1:]:
        if last == 0:
            return None
        if place & 1 or place == last:
            old, new = node(part, old), node(part, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node(new, part)
        place, last = place >> 1, last >> 1
    return (old, new) if last == 0 else None


def _left(size: int) -> int:
    """Return the largest power of two that is smaller than *size*."""
    return 1 << (size - 1).bit_length() - 1


def _root(leaves: Sequence[bytes], start: int, stop: int) -> bytes:
    return Tree.of(leaves[at] for at in range(start, stop)).root


def _are_hashes(*found: bytes) -> bool:
    return all(len(each) == HASH_BYTES for each in found)
