"""How a child's document is kept: zstd with a dictionary that knows what such documents look like.

A dictionary is a file, made from made-up children (`make_dictionary`) and numbered; every document says by which one
it was packed, so a later dictionary changes nothing about what is already kept. No dictionary is ever removed.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson
import zstandard

from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    from ssd_registry.registry import Registry

NEWEST: Final = 1
"""The number of the dictionary that documents are packed with now."""

FOLDER: Final = Path(__file__).parent / "dictionaries"

_RELEASES = ("1.0.0", "1.1.0")
_CHILDREN = 1_500
_SEED = 20_261_126
_BYTES = 112_640
_SEGMENT, _STRIDE = 1024, 8
_LEVEL = 3
_LARGEST = 256 * 1024 * 1024
_tools = threading.local()


def canonical(document: dict[str, object]) -> tuple[bytes, bytes]:
    """Return *document* as the bytes that are kept, which are the same for the same content, and their SHA-256."""
    content = orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
    return content, hashlib.sha256(content).digest()


def pack(content: bytes) -> bytes:
    """Return *content* compressed with the newest dictionary."""
    packer: zstandard.ZstdCompressor | None = getattr(_tools, "packer", None)
    if packer is None:  # one a thread: the library's are not to be shared
        packer = zstandard.ZstdCompressor(level=_LEVEL, dict_data=_for_packing(), write_dict_id=False)
        _tools.packer = packer
    return packer.compress(content)


def unpack(body: bytes, dictionary: int) -> bytes:
    """Return the content that *body* is of, packed with the dictionary of that number."""
    unpackers: dict[int, zstandard.ZstdDecompressor] = _tools.__dict__.setdefault("unpackers", {})
    if dictionary not in unpackers:
        unpackers[dictionary] = zstandard.ZstdDecompressor(dict_data=_read(dictionary))
    return unpackers[dictionary].decompress(body, max_output_size=_LARGEST)


def file_of(number: int) -> Path:
    """Return where the dictionary of that *number* is."""
    return FOLDER / f"documents-{number}.zdict"


def make_dictionary(registry: Registry) -> bytes:
    """Return the newest dictionary, made again from the same made-up children: the same bytes each time."""
    samples: list[bytes | bytearray | memoryview] = list(_samples(registry))
    made = zstandard.train_dictionary(
        _BYTES, samples, k=_SEGMENT, d=_STRIDE, level=_LEVEL, dict_id=NEWEST + 0x8000, threads=0
    )
    return made.as_bytes()


def _samples(registry: Registry) -> Iterator[bytes]:
    from ssd_registry.sample.sampler import Sampler  # noqa: PLC0415 - only who makes a dictionary makes children up

    for number, version in enumerate(_RELEASES):
        for document in Sampler(registry.get(version), seed=_SEED + number).children(_CHILDREN):
            yield canonical(document)[0]


@cache
def _read(number: int) -> zstandard.ZstdCompressionDict:
    try:
        return zstandard.ZstdCompressionDict(file_of(number).read_bytes())
    except FileNotFoundError:
        raise SsdError(
            f"Documents that are kept were packed with dictionary {number}, which this program does not have. "
            f"Install the version that packed them, or a later one."
        ) from None


@cache
def _for_packing() -> zstandard.ZstdCompressionDict:
    dictionary = _read(NEWEST)
    dictionary.precompute_compress(level=_LEVEL)
    return dictionary
