"""Pieces of bytes come back as they were put in, and from other processes too."""

from __future__ import annotations

import multiprocessing

from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.payload.spool import Spool


def _spool(pieces: list[bytes]) -> Spool:
    spool = Spool()
    for piece in pieces:
        spool.add(piece)
    spool.close()
    return spool


@given(st.lists(st.binary(max_size=20), max_size=8))
def test_each_piece_comes_back(pieces: list[bytes]) -> None:
    """In order, empty ones and none at all included."""
    spool = _spool(pieces)
    assert [spool[position] for position in range(len(spool))] == pieces


def test_a_forked_process_reads_them_too() -> None:
    """Several processes share the children of one payload."""
    spool = _spool([b"a", b"bc"])
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=lambda: sender.send((spool[1], spool[0])))
    process.start()
    assert receiver.recv() == (b"bc", b"a")
    process.join()
