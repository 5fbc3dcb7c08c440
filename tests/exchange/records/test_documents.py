"""How documents are kept: packed small, the same for the same content, and read by the dictionary that packed them."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.errors import SsdError
from ssd_registry.exchange.records import documents
from ssd_registry.registry import Registry
from ssd_registry.sample.sampler import Sampler

_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), _json, max_size=6))
def test_the_same_content_is_the_same_bytes(document: dict[str, object]) -> None:
    """Whatever order its members come in; and what is packed is what comes out."""
    content, digest = documents.canonical(document)
    assert documents.canonical(dict(reversed(document.items()))) == (content, digest)
    assert documents.unpack(documents.pack(content), documents.NEWEST) == content
    assert len(digest) == 32


def test_the_dictionary_is_made_of_made_up_children_and_again_the_same() -> None:
    """Made again it is byte for byte the file that ships; where it is not, the next number is the new one."""
    assert documents.make_dictionary(Registry()) == documents.file_of(documents.NEWEST).read_bytes()


def test_a_child_is_kept_small() -> None:
    """Other children than the dictionary was made of take a seventh of their size."""
    children = [documents.canonical(each)[0] for each in Sampler(Registry().get("1.1.0"), seed=99).children(200)]
    assert sum(map(len, map(documents.pack, children))) < sum(map(len, children)) / 7


def test_threads_pack_side_by_side() -> None:
    """Each has tools of its own."""
    content = documents.canonical({"person_id": "p" * 5_000})[0]
    failed: list[int] = []

    def work(number: int) -> None:
        if any(documents.unpack(documents.pack(content), documents.NEWEST) != content for _ in range(200)):
            failed.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert failed == []


def test_a_dictionary_that_is_not_there_is_said() -> None:
    """A document that a newer program packed is no riddle."""
    with pytest.raises(SsdError, match="dictionary 99, which this program does not have"):
        documents.unpack(documents.pack(b"{}"), 99)
