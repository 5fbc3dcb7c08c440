"""Checking an exported access log: every way of tampering is found, and said in plain words with its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import orjson
import pytest

from ssd_registry.errors import CannotRead
from ssd_registry.exchange.access_log.audit import FORM, HEAD, START, Keys, canonical, chained, leaf_of, verify
from ssd_registry.exchange.access_log.merkle import Tree
from ssd_registry.exchange.keys import ServerKeys

Document = dict[str, Any]
SIZE, HEADS = 12, (4, 9)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> ServerKeys:
    return ServerKeys.open(tmp_path_factory.mktemp("keys") / "server-key.json")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> ServerKeys:
    return ServerKeys.open(tmp_path_factory.mktemp("keys") / "other-key.json")


def said(number: int, **more: Any) -> Document:
    at = f"2026-11-25T10:{number // 60:02}:{number % 60:02}.000000Z"
    return {"la": "845", "number": number, "at": at, "kind": "share.read", "purpose": "Räte", "children": 3} | more


def record(number: int, before: str, entry: Document) -> Document:
    salt = bytes([number]) * 16
    leaf = leaf_of(salt, canonical(entry))
    chain = chained(bytes.fromhex(before), leaf)
    return {"number": number, "entry": entry, "salt": salt.hex(), "leaf": leaf.hex(), "chain": chain.hex()}


def head(keys: ServerKeys, records: list[Document], size: int, la: str = "845") -> str:
    root = Tree.of(bytes.fromhex(each["leaf"]) for each in records[:size]).root.hex()
    claims = {"la": la, "size": size, "root": root, "time": f"2026-11-25T11:00:{size:02}.000000Z"}
    return keys.sign(claims, kind=HEAD)


def sealed(keys: ServerKeys, entries: list[Document], la: str = "845", heads: tuple[int, ...] = HEADS) -> Document:
    """Return a whole export of *entries*, as whoever holds *keys* makes it."""
    records: list[Document] = []
    for number, entry in enumerate(entries, 1):
        records.append(record(number, records[-1]["chain"] if records else START.hex(), entry))
    signed = [head(keys, records, size, la) for size in heads if size <= len(records)]
    last = head(keys, records, len(records), la)
    return {
        "form": FORM,
        "la": la,
        "entries": records,
        "heads": signed,
        "head": last,
        "keys": msgspec.to_builtins(Keys.of(keys.public_jwks)),
    }


def log(keys: ServerKeys, size: int = SIZE) -> Document:
    return sealed(keys, [said(number) for number in range(1, size + 1)])


def written(document: Document) -> bytes:
    return orjson.dumps(document)


def chained_again(document: Document) -> None:
    """Make numbers, leaves and chain fit what the entries say now, as who has the database can."""
    before = START.hex()
    for number, each in enumerate(document["entries"], 1):
        each.update(record(number, before, each["entry"] | {"number": number}))
        before = each["chain"]


def _flip(part: str) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        text = document["entries"][6][part]
        document["entries"][6][part] = ("1" if text[0] == "0" else "0") + text[1:]

    return change


def _say(document: Document) -> None:
    document["entries"][6]["entry"]["children"] = 2


def _say_and_seal(document: Document) -> None:
    _say(document)
    chained_again(document)


def _delete(document: Document) -> None:
    del document["entries"][6]


def _delete_and_number(document: Document) -> None:
    _delete(document)
    for number, each in enumerate(document["entries"], 1):
        each["number"] = number


def _delete_and_chain(document: Document) -> None:
    _delete(document)
    chained_again(document)


def _insert(document: Document) -> None:
    document["entries"].insert(7, copy.deepcopy(document["entries"][6]))


def _insert_and_chain(document: Document) -> None:
    document["entries"].insert(6, {"entry": said(7, kind="record.read")})
    chained_again(document)


def _insert_at_the_end(document: Document) -> None:
    document["entries"].append(record(13, document["entries"][-1]["chain"], said(13)))


def _swap(document: Document) -> None:
    entries = document["entries"]
    entries[6], entries[7] = entries[7], entries[6]


def _swap_what_they_say(document: Document) -> None:
    one, two = document["entries"][6:8]
    for part in ("entry", "salt", "leaf"):
        one[part], two[part] = two[part], one[part]


def _swap_and_chain(document: Document) -> None:
    _swap(document)
    chained_again(document)


def _truncate(document: Document) -> None:
    del document["entries"][6:]


def _truncate_with_heads(document: Document) -> None:
    _truncate(document)
    document["heads"] = document["heads"][:1]


def _empty(document: Document) -> None:
    document["entries"], document["heads"] = [], []


def _erase_and_change(document: Document) -> None:
    document["entries"][6] |= {"entry": None, "salt": None, "leaf": "00" * 32}


def _other_head(document: Document) -> None:
    document["heads"][1] = document["heads"][1][:-40] + "A" * 40


def _renumber(document: Document) -> None:
    document["entries"][6]["number"] = 10**12


def _other_authority(document: Document) -> None:
    document["la"] = "846"


TAMPERED = [
    ("a byte of an entry", _say, "changed", 7),
    ("a byte of a salt", _flip("salt"), "changed", 7),
    ("a byte of a leaf", _flip("leaf"), "changed", 7),
    ("a byte of a chain", _flip("chain"), "chain", 7),
    ("a byte of a signed head", _other_head, "head", None),
    ("an entry, its leaf and every chain after", _say_and_seal, "root", 5),
    ("deleted", _delete, "missing", 7),
    ("deleted, and numbered again", _delete_and_number, "moved", 7),
    ("deleted, and chained again", _delete_and_chain, "truncated", 12),
    ("inserted", _insert, "inserted", 7),
    ("inserted, and chained again", _insert_and_chain, "added", 13),
    ("inserted at the end", _insert_at_the_end, "added", 13),
    ("swapped", _swap, "moved", 8),
    ("swapped in what they say", _swap_what_they_say, "moved", 7),
    ("swapped, and chained again", _swap_and_chain, "root", 5),
    ("truncated", _truncate, "truncated", 7),
    ("truncated with its heads", _truncate_with_heads, "truncated", 7),
    ("emptied", _empty, "truncated", 1),
    ("erased and changed", _erase_and_change, "chain", 7),
    ("given a number far off", _renumber, "missing", 10**12),
    ("called another authority's", _other_authority, "other-log", None),
]


def test_a_whole_log_is_whole(keys: ServerKeys) -> None:
    """What the server exports passes, and what is said of it names its size, its time and its key."""
    verdict = verify(written(log(keys)))
    assert verdict.whole
    text = "\n".join(verdict.lines())
    assert "The access log of authority 845 is whole: 12 entries, signed for on 2026-11-25 at 11:00:12 UTC." in text
    assert keys.public_jwks["keys"][0]["kid"] in text
    assert "comes from the file itself" in text


@pytest.mark.parametrize("size", [0, 1])
def test_a_log_of_next_to_nothing_is_whole(size: int, keys: ServerKeys) -> None:
    """That there is nothing in it is signed too."""
    assert verify(written(log(keys, size))).whole


@pytest.mark.parametrize("write", [written, lambda document: json.dumps(document, indent=2).encode()])
def test_a_log_is_whole_however_its_json_is_laid_out(write: Callable[[Document], bytes], keys: ServerKeys) -> None:
    """A tool that lays JSON out in its own way changes nothing that it says."""
    assert verify(write(log(keys))).whole


@pytest.mark.parametrize(("change", "kind", "number"), [row[1:] for row in TAMPERED], ids=[row[0] for row in TAMPERED])
def test_tampering_is_found_and_its_place_said(
    change: Callable[[Document], None], kind: str, number: int | None, keys: ServerKeys
) -> None:
    """Whatever is done to the file, it is not called whole, and what is wrong is named with the entry."""
    document = log(keys)
    change(document)
    verdict = verify(written(document))
    assert not verdict.whole
    assert (kind, number) in {(each.kind, each.number) for each in verdict.troubles}
    assert len(verdict.troubles) <= SIZE + 1
    text = "\n".join(verdict.lines())
    assert "NOT whole" in text
    assert number is None or f"{number:,}" in text


def test_an_erased_entry_leaves_the_log_whole_and_is_named(keys: ServerKeys) -> None:
    """Erasure takes what an entry said and its salt; the leaf and the chain stay."""
    document = log(keys)
    document["entries"][6] |= {"entry": None, "salt": None}
    verdict = verify(written(document))
    assert verdict.whole
    assert "Erased, with only their place left: 1 entry (7)." in list(verdict.lines())


def _rolled_back(keys: ServerKeys) -> Document:
    return log(keys, 10)


def _forked(keys: ServerKeys) -> Document:
    return sealed(keys, [said(number, **({"children": 2} if number >= 6 else {})) for number in range(1, 20)])


def _forked_and_shorter(keys: ServerKeys) -> Document:
    return sealed(keys, [said(number, **({"children": 2} if number >= 6 else {})) for number in range(1, 9)])


SINCE = [
    ("rolled back to a backup", _rolled_back, [("rolled-back", 11)]),
    ("forked", _forked, [("forked", 6)]),
    ("rolled back and forked", _forked_and_shorter, [("rolled-back", 9), ("forked", 6)]),
    ("grown as it should", lambda keys: log(keys, 30), []),
    ("the same", log, []),
]


@pytest.mark.parametrize(("make", "found"), [row[1:] for row in SINCE], ids=[row[0] for row in SINCE])
def test_another_history_is_found_by_an_earlier_export(
    make: Callable[[ServerKeys], Document], found: list[tuple[str, int]], keys: ServerKeys
) -> None:
    """Even who has the server's key cannot change what an authority holds a copy of."""
    earlier, now = written(log(keys)), written(make(keys))
    assert verify(now).whole
    verdict = verify(now, since=earlier)
    assert [(each.kind, each.number) for each in verdict.troubles] == found
    assert verdict.pinned


@pytest.mark.parametrize(
    ("make", "found"),
    [(_rolled_back, [("rolled-back", 11)]), (_forked, [("forked", 1)]), (lambda keys: log(keys, 30), [])],
    ids=["rolled back", "forked", "grown"],
)
@pytest.mark.parametrize("form", ["alone", "listed", "one"])
def test_another_history_is_found_by_a_head(
    make: Callable[[ServerKeys], Document], found: list[tuple[str, int]], form: str, keys: ServerKeys
) -> None:
    """A signed head, a few hundred characters, is enough to hold the server to all that came before it."""
    kept = log(keys)["head"]
    since = {
        "alone": kept.encode() + b"\n",
        "listed": orjson.dumps({"heads": [{"size": 12, "signed": kept}], "next": None}),
        "one": orjson.dumps({"size": 12, "signed": kept}),
    }[form]
    verdict = verify(written(make(keys)), since=since)
    assert [(each.kind, each.number) for each in verdict.troubles] == found


def test_a_log_signed_with_another_key_is_found(keys: ServerKeys, other: ServerKeys) -> None:
    """A log made anew with a key made anew holds together; only the key that was trusted before tells."""
    forged = written(log(other))
    assert verify(forged).whole
    pinned = json.dumps(keys.public_jwks).encode()
    by_key, by_earlier, by_head = (
        verify(forged, key=pinned),
        verify(forged, since=written(log(keys))),
        verify(forged, since=log(keys)["head"].encode()),
    )
    assert {each.kind for each in by_key.troubles} == {"other-key"}
    assert "So are 2 more heads." in by_key.troubles[0].message
    assert "other-key" in {each.kind for each in by_earlier.troubles}
    assert "other-key" in {each.kind for each in by_head.troubles}


def test_a_key_that_calls_itself_by_the_trusted_name_is_found(keys: ServerKeys, other: ServerKeys) -> None:
    """The name of a key proves nothing; its signature does."""
    document = log(other)
    name = keys.public_jwks["keys"][0]["kid"]
    document["keys"]["keys"][0]["kid"] = name
    kinds = {each.kind for each in verify(written(document), key=json.dumps(keys.public_jwks).encode()).troubles}
    assert kinds == {"other-key"}


def test_a_log_signed_with_a_new_key_is_whole_where_both_are_trusted(keys: ServerKeys, other: ServerKeys) -> None:
    """A server may change its key, once its authorities have been told."""
    document = log(keys)
    document["head"] = head(other, document["entries"], SIZE)
    both = {"keys": keys.public_jwks["keys"] + other.public_jwks["keys"]}
    document["keys"] = msgspec.to_builtins(Keys.of(both))
    assert not verify(written(document), since=written(log(keys, 10))).whole
    assert verify(written(document), since=written(log(keys, 10)), key=json.dumps(both).encode()).whole


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda keys: written(sealed(keys, [said(1, la="846")], la="846")), "other-log"),
        (lambda keys: written(log(keys)).replace(b'"children":3', b'"children":4', 1), "earlier"),
        (lambda keys: log(keys)["head"].encode()[:-30] + b"A" * 30, "earlier"),
    ],
    ids=["another authority's", "changed", "no head"],
)
def test_an_earlier_file_that_proves_nothing_is_said_to(
    make: Callable[[ServerKeys], bytes], kind: str, keys: ServerKeys
) -> None:
    """What is compared with has to be whole itself, and of the same log."""
    assert kind in {each.kind for each in verify(written(log(keys)), since=make(keys)).troubles}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no JSON",
        b"[]",
        b"{}",
        b'{"form": "ssd-access-log/2"}',
        b"\xff\xfe",
        b"[" * 10_000,
    ],
)
def test_what_is_no_export_cannot_be_read(body: bytes, keys: ServerKeys) -> None:
    """A file that is something else is neither whole nor tampered with."""
    with pytest.raises(CannotRead, match="not an exported access log"):
        verify(body)
    with pytest.raises(CannotRead, match="key file"):
        verify(written(log(keys)), key=body)


UNREADABLE = [
    ("a name twice in an entry", b'"children":3', b'"children":4,"children":3'),
    ("a name twice outside", b'{"form"', b'{"la":"846","form"'),
    ("another form", b"ssd-access-log/1", b"ssd-access-log/9"),
    ("a salt of the wrong length", b'"salt":"', b'"salt":"00'),
    ("a member that is not known", b'{"form"', b'{"note":"","form"'),
]


@pytest.mark.parametrize(("old", "new"), [row[1:] for row in UNREADABLE], ids=[row[0] for row in UNREADABLE])
def test_what_can_be_read_in_two_ways_is_not_called_whole(old: bytes, new: bytes, keys: ServerKeys) -> None:
    """Two readers of one file must not come to believe different things."""
    body = written(log(keys))
    assert old in body
    try:
        whole = verify(body.replace(old, new, 1)).whole
    except CannotRead:
        whole = False
    assert not whole


def test_no_single_bit_of_an_export_can_be_flipped_unseen(keys: ServerKeys) -> None:
    """Every bit of the file is held by a hash, a signature or its form; two or three of each byte are tried."""
    body = written(sealed(keys, [said(1)], heads=(1,)))
    unseen = []
    for place in range(0, len(body) * 8, 3):
        flipped = bytearray(body)
        flipped[place // 8] ^= 1 << place % 8
        with suppress(CannotRead):
            if verify(bytes(flipped)).whole:
                unseen.append(bytes(flipped[place // 8 - 20 : place // 8 + 20]))
    assert not unseen


def test_the_checker_needs_no_database(keys: ServerKeys, tmp_path: Path) -> None:
    """An authority checks its log on any computer."""
    import subprocess
    import sys

    program = "import sys, ssd_registry.exchange.access_log.audit as audit; assert 'sqlalchemy' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
