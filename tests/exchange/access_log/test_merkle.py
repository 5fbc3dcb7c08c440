"""Merkle trees: the vectors that all implementations are held to, and laws."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssd_registry.exchange.access_log.merkle import Tree, consistency, consistent, includes, inclusion, leaf, node

CONTENTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
LEAVES = [leaf(bytes.fromhex(each)) for each in CONTENTS]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
"""By size, from the tests of Certificate Transparency (RFC 6962), whose trees RFC 9162 keeps."""

_96 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
_5F = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
_6B = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
_BC = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
_CA = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
_0E = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
_B0 = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"
INCLUSIONS = [
    (0, 1, []),
    (0, 8, [_96, _5F, _6B]),
    (5, 8, [_BC, _CA, ROOTS[4]]),
    (2, 3, [ROOTS[2]]),
    (1, 5, [ROOTS[1], _5F, _BC]),
]
CONSISTENCIES = [
    (1, 1, []),
    (1, 8, [_96, _5F, _6B]),
    (6, 8, [_0E, _CA, ROOTS[4]]),
    (2, 5, [_5F, _BC]),
    (6, 7, [_0E, _B0, ROOTS[4]]),
]
SIZES = st.integers(1, 70)


def _leaves(size: int) -> list[bytes]:
    return [leaf(number.to_bytes(2)) for number in range(size)]


def _plain_root(leaves: list[bytes]) -> bytes:
    """Return the root as the definition reads (RFC 9162, 2.1.1), for comparison."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256().digest()
    middle = max(1 << power for power in range(8) if 1 << power < len(leaves))
    return node(_plain_root(leaves[:middle]), _plain_root(leaves[middle:]))


@pytest.mark.parametrize(("size", "root"), list(enumerate(ROOTS)))
def test_roots_are_those_of_the_published_vectors(size: int, root: str) -> None:
    """Any other reader of RFC 9162 finds the same hash."""
    assert Tree.of(LEAVES[:size]).root.hex() == root


@pytest.mark.parametrize(("index", "size", "proof"), INCLUSIONS)
def test_inclusion_proofs_are_those_of_the_published_vectors(index: int, size: int, proof: list[str]) -> None:
    """What is given as a proof can be checked with other programs."""
    found = inclusion(LEAVES[:size], index)
    assert [each.hex() for each in found] == proof
    assert includes(LEAVES[index], index, size, found, bytes.fromhex(ROOTS[size]))


@pytest.mark.parametrize(("first", "second", "proof"), CONSISTENCIES)
def test_consistency_proofs_are_those_of_the_published_vectors(first: int, second: int, proof: list[str]) -> None:
    """That the log only grew can be checked with other programs."""
    found = consistency(LEAVES[:second], first)
    assert [each.hex() for each in found] == proof
    assert consistent(first, second, (bytes.fromhex(ROOTS[first]), bytes.fromhex(ROOTS[second])), found)


@given(size=st.integers(0, 130), cut=st.integers(0, 130))
@settings(deadline=None)
def test_a_tree_that_grew_is_the_tree_made_at_once(size: int, cut: int) -> None:
    """What is kept of a tree is enough to go on with it."""
    leaves = _leaves(size)
    before = Tree.of(leaves[:cut])
    grown = Tree(before.size, before.peaks)
    for each in leaves[cut:]:
        grown.add(each)
    assert (grown.root, grown.size) == (_plain_root(leaves), size)


@given(size=SIZES, data=st.data())
@settings(deadline=None)
def test_every_leaf_is_proved_at_its_place_and_at_no_other(size: int, data: st.DataObject) -> None:
    """A proof holds for one leaf, one place, one size and one root."""
    leaves, index = _leaves(size), data.draw(st.integers(0, size - 1))
    proof, root = inclusion(leaves, index), Tree.of(leaves).root
    assert includes(leaves[index], index, size, proof, root)
    wrong = [
        includes(leaf(b"else"), index, size, proof, root),
        includes(leaves[index], index, size, proof, leaf(b"else")),
        includes(leaves[index], index, size, [*proof, root], root),
        includes(leaves[index], index, size, [root, *proof], root),
        includes(leaves[index], index, size, [*proof, b""], root),
        includes(leaves[index], size, size, proof, root),
        includes(leaves[index], -1, size, proof, root),
        includes(leaves[index], index, size, proof[:-1], root) and bool(proof),
    ]
    wrong += [includes(leaves[index], other, size, proof, root) for other in range(size) if other != index]
    assert not any(wrong)


@given(size=SIZES, data=st.data())
@settings(deadline=None)
def test_a_list_that_grew_is_proved_to_and_another_is_not(size: int, data: st.DataObject) -> None:
    """Nothing of the shorter list can have been changed, whatever proof is shown."""
    leaves, first = _leaves(size), data.draw(st.integers(0, size))
    proof = consistency(leaves, first)
    roots = (Tree.of(leaves[:first]).root, Tree.of(leaves).root)
    assert consistent(first, size, roots, proof)
    forged = _leaves(size)
    if first:
        forged[data.draw(st.integers(0, first - 1))] = leaf(b"else")
        assert not consistent(first, size, (roots[0], Tree.of(forged).root), consistency(forged, first))
    else:
        assert not consistent(0, size, (roots[1], roots[1]), proof)
    assert not consistent(first, size, roots, [*proof, roots[0]])
    assert not consistent(size + 1, size, roots, proof)
    assert not (proof and consistent(first, size, roots, proof[:-1]))


def test_a_tree_is_not_made_from_the_wrong_number_of_hashes() -> None:
    """What was kept of a tree fits its size, or it is not that tree."""
    with pytest.raises(ValueError, match="peaks"):
        Tree(3, bytes(32))
