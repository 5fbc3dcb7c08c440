"""Checking an exported access log: that it is whole, and if not, what is wrong and where.

This needs the file alone, no database and no server. It is also where the form of a log is laid down: what an entry is
hashed as (`canonical`, `leaf_of`), how entries are chained (`chained`), and what a signed head says. An export holds
every entry with its salt, its leaf and its chain, the heads that were signed from minute to minute, a last head signed
for the export, and the public keys. docs/access-log.md describes each byte of it.
"""

from __future__ import annotations

import json
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from typing import Any, Final, Literal, TypedDict

import msgspec
import orjson
from joserfc import jws
from joserfc.errors import JoseError, SecurityWarning
from joserfc.jwk import OKPKey

from ssd_registry.errors import CannotRead
from ssd_registry.exchange.access_log.merkle import HASH_BYTES, Tree, leaf

FORM: Final = "ssd-access-log/1"
"""The form of an export, which its first member names."""

HEAD: Final = "tree-head+jwt"
"""The type (``typ``) of a signed head."""

SALT_BYTES: Final = 16
START: Final = bytes(HASH_BYTES)
"""The chain before the first entry."""

Kind = Literal[
    "changed",  # an entry no longer says what was sealed
    "missing",  # an entry is not there
    "inserted",  # an entry is there that was not
    "moved",  # an entry stands in another place
    "misfiled",  # an entry is found under another child, share or time than it says
    "chain",  # an entry does not follow from the one before it
    "root",  # the entries are not those that a head was signed for
    "truncated",  # entries at the end are gone
    "added",  # entries at the end that no head covers
    "head",  # the signature of a head does not hold
    "other-key",  # signed with another key than the one that is trusted
    "other-log",  # of another authority
    "rolled-back",  # shorter than it was
    "forked",  # another history than the earlier one
    "earlier",  # the earlier file is not whole itself
]

_CHAIN = b"\x02"
_HEX = re.compile(r"[0-9a-f]*")
_PUBLIC = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")
_SIGNED = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{85}[AQgw]")
"""A signed head as it is written in one way only, and a public key too: base64 leaves bits over at the end."""

_MOST_SAID = 20
_ALGORITHM = "EdDSA"


def canonical(entry: Mapping[str, Any]) -> bytes:
    """Return an entry as the bytes that are hashed: JSON with sorted names and no white space (RFC 8785)."""
    return orjson.dumps(entry, option=orjson.OPT_SORT_KEYS)


def leaf_of(salt: bytes, text: bytes) -> bytes:
    """Return the leaf of an entry; without the *salt*, nobody can try out what an erased entry may have said."""
    return leaf(salt + text)


def chained(before: bytes, each: bytes) -> bytes:
    """Return the chain after the leaf *each*, where it was *before*."""
    return sha256(_CHAIN + before + each).digest()


class Record(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One entry of an export; of one that was erased, only its leaf and its place in the chain are left.

    The server says *misfiled* where it would find the entry under another child, share or time than the entry says.
    """

    number: int
    entry: msgspec.Raw  # as it stands in the file; null where it was erased
    salt: str | None
    leaf: str
    chain: str
    misfiled: bool = False

    @property
    def erased(self) -> bool:
        """True where what the entry said is gone."""
        return self.salt is None and bytes(self.entry) == b"null"


class Key(msgspec.Struct, forbid_unknown_fields=True):
    """A public key that heads are signed with, as a JSON Web Key."""

    kty: str
    crv: str
    x: str
    kid: str


class Keys(msgspec.Struct, forbid_unknown_fields=True):
    """The public keys of an export."""

    keys: list[Key]

    @classmethod
    def of(cls, held: Mapping[str, Any]) -> Keys:
        """Return what an export holds of a JSON Web Key Set."""
        return cls([Key(*(str(each.get(name, "")) for name in Key.__struct_fields__)) for each in held["keys"]])


class Log(msgspec.Struct, forbid_unknown_fields=True):
    """An export, member by member in its order."""

    form: str
    la: str
    entries: list[Record]
    heads: list[str]
    head: str
    keys: Keys


class _KeySet(TypedDict):
    keys: list[dict[str, Any]]


class _Claims(msgspec.Struct, forbid_unknown_fields=True):
    la: str
    size: int
    root: str
    time: str


class _Signed(msgspec.Struct):
    signed: str


class _Kept(msgspec.Struct):
    """What the server answers of heads: several, or one."""

    heads: list[_Signed] = []
    signed: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What a head says that was signed: how many entries there were at a time, and the root of their tree."""

    la: str
    size: int
    root: bytes
    time: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong, and the entry where it shows, if it is one entry."""

    kind: Kind
    message: str
    number: int | None = None


@dataclass
class Verdict:
    """What was found: the log is whole when there are no *troubles*."""

    la: str
    size: int
    erased: list[int]
    sealed: Head | None = None
    keys: list[str] = field(default_factory=list)
    pinned: bool = False
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """True where nothing is wrong."""
        return not self.troubles

    def lines(self) -> Iterator[str]:
        """Say in plain words what was found."""
        if self.whole and self.sealed:
            when = f"{self.sealed.time[:10]} at {self.sealed.time[11:19]} UTC"
            yield f"The access log of authority {self.la} is whole: {_entries(self.size)}, signed for on {when}."
        else:
            yield f"The access log of authority {self.la} is NOT whole: {_entries(self.size)}."
        for trouble in self.troubles[:_MOST_SAID]:
            yield f"- {trouble.message}"
        if len(self.troubles) > _MOST_SAID:
            yield f"- And {len(self.troubles) - _MOST_SAID:,} more like these."
        if self.erased:
            listed = ", ".join(f"{number:,}" for number in self.erased[:_MOST_SAID])
            more = " and more" if len(self.erased) > _MOST_SAID else ""
            yield f"Erased, with only their place left: {_entries(len(self.erased))} ({listed}{more})."
        yield f"Key: {', '.join(self.keys) or 'none'}."
        if not self.pinned:
            yield (
                "This key comes from the file itself: whoever could make the file anew could make the key too. Give "
                "the key you were told (--key), or an earlier export (--since), to rule that out."
            )


@dataclass(frozen=True)
class _Earlier:
    """What was kept from an earlier time: heads, and the log itself where it was an export."""

    heads: list[str]
    log: Log | None = None


def verify(body: bytes, *, since: bytes | None = None, key: bytes | None = None) -> Verdict:
    """Return what is wrong with the export in *body*, if anything.

    *since* is an earlier export, or one or more signed heads; *key* the JSON Web Key Set that is trusted. Raises
    `CannotRead` where one of them is not what it should be.
    """
    log = read_log(body)
    earlier = _read_earlier(since) if since is not None else _Earlier([])
    pinned = read_keys(key, "The key file") if key is not None else _keys_of(earlier.log.keys) if earlier.log else {}
    trusted = pinned or _keys_of(log.keys)
    erased = [record.number for record in log.entries if record.erased]
    verdict = Verdict(log.la, len(log.entries), erased, keys=sorted(trusted), pinned=bool(pinned))
    heads, *more = _heads(log, trusted), *_entries_in_order(log)
    verdict.troubles += [*dict.fromkeys(heads.troubles), *more]
    verdict.sealed = heads.last
    verdict.troubles += _against_heads(log, heads.found, heads.last, known={each.number for each in more})
    verdict.troubles += _against_earlier(log, earlier, trusted)
    return verdict


def read_log(body: bytes, what: str = "The file") -> Log:
    """Return the export in *body*; raise `CannotRead` where it is none."""
    try:
        log = msgspec.json.decode(body, type=Log)
        once = msgspec.json.encode(log) == body.replace(b"\n", b"") or _each_name_once(body)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        once, log = False, None
    if log is None or not once or log.form != FORM or not _well_formed(log):
        raise CannotRead(
            f"{what} is not an exported access log, or is damaged so that it cannot be read. Fetch it again from "
            f"/v1/access-log/export and keep it as it comes.",
            kind="not-an-access-log",
        )
    return log


def read_keys(body: bytes, what: str) -> dict[str, OKPKey]:
    """Return the keys of a JSON Web Key Set by their identifiers; raise `CannotRead` where it is none."""
    try:
        keys = _keys_of(Keys.of(msgspec.json.decode(body, type=_KeySet)))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        keys = {}
    if not keys:
        raise CannotRead(
            f"{what} holds no public key that access logs are signed with. Fetch it from /.well-known/jwks.json and "
            f"ask the keeper of the registry whether it is theirs.",
            kind="not-a-key",
        )
    return keys


def _read_earlier(body: bytes) -> _Earlier:
    """Return an earlier export; or the heads in an answer of the server, or a signed head by itself."""
    text = body.strip()
    if not text.startswith(b"{"):
        return _Earlier([text.decode("ascii", "replace")])
    heads = _heads_alone(text)
    if heads:
        return _Earlier(heads)
    log = read_log(body, "The earlier file")
    return _Earlier([*log.heads, log.head], log)


def _heads_alone(text: bytes) -> list[str]:
    """Return the signed heads of an answer of ``/v1/access-log/heads``, or the one of a part of it."""
    try:
        kept = msgspec.json.decode(text, type=_Kept)
    except (msgspec.MsgspecError, ValueError):
        return []
    return [kept.signed] if kept.signed else [each.signed for each in kept.heads]


def _each_name_once(body: bytes) -> bool:
    """Tell whether no object in *body* has a name twice: readers differ in which one they believe."""

    def once(members: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(members)
        if len(found) != len(members):
            raise ValueError("a name stands twice")
        return found

    json.loads(body, object_pairs_hook=once)
    return True


def _well_formed(log: Log) -> bool:
    """Tell whether keys and hashes are written in the one way there is, and hashes in small letters."""
    keys = all(_PUBLIC.fullmatch(key.x) for key in log.keys.keys)
    return keys and all(
        _is_hex(record.leaf) and _is_hex(record.chain) and (record.salt is None or _is_hex(record.salt))
        for record in log.entries
    )


def _is_hex(text: str) -> bool:
    return len(text) % 2 == 0 and _HEX.fullmatch(text) is not None


# ---- keys and heads ----


def _keys_of(held: Keys) -> dict[str, OKPKey]:
    """Return the Ed25519 keys of a set by their identifiers; one without is called by its thumbprint."""
    keys = {}
    for each in held.keys:
        if (each.kty, each.crv) != ("OKP", "Ed25519"):
            continue
        with suppress(JoseError, ValueError):
            key = OKPKey.import_key({"kty": each.kty, "crv": each.crv, "x": each.x})
            keys[each.kid or key.thumbprint()] = key
    return keys


@dataclass
class _Heads:
    """The heads of a log whose signatures hold, by their sizes, and what is wrong with the others."""

    found: list[Head] = field(default_factory=list)
    last: Head | None = None
    troubles: list[Trouble] = field(default_factory=list)


def _heads(log: Log, trusted: Mapping[str, OKPKey]) -> _Heads:
    heads, strange = _Heads(), Counter[str]()
    for signed in [*log.heads, log.head]:
        read = read_head(signed, trusted)
        if isinstance(read, Head) and read.la != log.la:
            heads.troubles.append(
                Trouble("other-log", f"The file is of authority {log.la}, and a head in it of authority {read.la}.")
            )
        elif isinstance(read, Head):
            heads.found.append(read)
            heads.last = read if signed is log.head else heads.last
        elif read.kind == "other-key":
            strange[read.message] += 1
        else:
            heads.troubles.append(read)
    heads.troubles += [Trouble("other-key", message + _more(times - 1)) for message, times in strange.items()]
    return heads


def read_head(signed: str, trusted: Mapping[str, OKPKey]) -> Head | Trouble:
    """Return what a signed head says, or what is wrong with its signature."""
    broken = Trouble("head", "The signature of a head does not hold: it was changed after it was signed.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SecurityWarning)  # of the older name of Ed25519
            header = jws.extract_compact(signed.encode("ascii")).headers()
            key = trusted.get(str(header.get("kid")))
            if key is None:
                return _other_key(str(header.get("kid")))
            claims = jws.deserialize_compact(signed, key, algorithms=[_ALGORITHM]).payload
        said = msgspec.json.decode(claims, type=_Claims)
    except (JoseError, ValueError, msgspec.MsgspecError):
        return broken
    if header.get("typ") != HEAD or not _SIGNED.fullmatch(signed) or said.size < 0 or not _is_hex(said.root):
        return broken
    return Head(said.la, said.size, bytes.fromhex(said.root), said.time)


def _other_key(name: str) -> Trouble:
    shown = name[:64].encode("ascii", "replace").decode()
    return Trouble(
        "other-key",
        f"A head is signed with the key {shown}, which is not one that you trust. If the keeper of the registry has "
        f"told you of a new key, give it with --key beside the old one.",
    )


# ---- the entries by themselves ----


def _entries_in_order(log: Log) -> Iterator[Trouble]:
    """Yield what is wrong with the entries: at most one thing for each, the one that says most."""
    numbers = [record.number for record in log.entries]
    wrong: dict[int, Trouble] = {}
    if numbers != list(range(1, len(numbers) + 1)):
        wrong |= {each.number: each for each in _out_of_order(numbers) if each.number is not None}
    before: Record | None = None
    for record in log.entries:
        trouble = _content(log, record) or (
            _link(before, record) if before is None or before.number not in wrong else None
        )
        if trouble is not None:
            wrong.setdefault(record.number, trouble)
        before = record
    yield from (wrong[number] for number in sorted(wrong))


def _out_of_order(numbers: Sequence[int]) -> Iterator[Trouble]:
    times = Counter(numbers)
    for number in sorted(times):
        if times[number] > 1:
            yield Trouble("inserted", f"Entry {number:,} is there {times[number]} times: one was put in.", number)
        elif number < 1:
            yield Trouble("inserted", f"There is an entry with the number {number:,}: it was put in.", number)
    last = max(numbers, default=0)
    if last - len(times) > _MOST_SAID * 1000:  # a number that is far off is no reason to list all before it
        yield Trouble("missing", f"Most entries before entry {last:,} are missing.", last)
        return
    for number in range(1, last):
        if number not in times:
            yield Trouble("missing", f"Entry {number:,} is missing.", number)
    for one, other in pairwise(numbers):
        if other < one:
            yield Trouble("moved", f"Entry {one:,} stands before entry {other:,}: they were swapped.", one)


def _content(log: Log, record: Record) -> Trouble | None:
    """Return what is wrong with one entry by itself."""
    if record.erased:
        return None
    number, raw, salt = record.number, bytes(record.entry), bytes.fromhex(record.salt or "")
    try:
        said = orjson.loads(raw)
        text = canonical(said) if isinstance(said, dict) else b""
        if text != raw:
            _each_name_once(raw)
    except (ValueError, TypeError):
        text, said = b"", {}
    if not text or leaf_of(salt, text).hex() != record.leaf:
        inside = said.get("number") if isinstance(said, dict) else None
        if isinstance(inside, int) and inside != number:
            return _moved(number, inside)
        return Trouble("changed", f"Entry {number:,} was changed: it does not say what was sealed.", number)
    if said.get("number") != number:
        return _moved(number, said.get("number"))
    if said.get("la") != log.la:
        return Trouble("other-log", f"Entry {number:,} is of the log of another authority.", number)
    return _misfiled(number) if record.misfiled else None


def _misfiled(number: int) -> Trouble:
    return Trouble(
        "misfiled",
        f"Entry {number:,} is whole, but the database has it under another child, share or time than it says: who saw "
        f"which child was not answered rightly.",
        number,
    )


def _moved(number: int, inside: object) -> Trouble:
    shown = f"{inside:,}" if isinstance(inside, int) else "another"
    return Trouble(
        "moved",
        f"Entry {number:,} says of itself that it is entry {shown}: it was moved, or entries before it were put in or "
        f"taken out.",
        number,
    )


def _link(before: Record | None, record: Record) -> Trouble | None:
    """Return what is wrong with how an entry follows from the one before it, if that is there."""
    if record.number != (before.number + 1 if before else 1):
        return None
    start = bytes.fromhex(before.chain) if before else START
    if chained(start, bytes.fromhex(record.leaf)).hex() == record.chain:
        return None
    after = f"entry {before.number:,}" if before else "the beginning"
    return Trouble(
        "chain", f"Entry {record.number:,} does not follow from {after}: one of the two was changed.", record.number
    )


# ---- the entries against what was signed ----


def _reach(log: Log) -> int:
    """Return the number that the entries go up to."""
    return max((record.number for record in log.entries), default=0)


def _against_heads(log: Log, heads: Sequence[Head], last: Head | None, known: set[int | None]) -> Iterator[Trouble]:
    """Yield what is wrong between the entries and the heads that were signed for them."""
    reach = _reach(log)
    largest = max(heads, key=lambda head: head.size, default=None)
    if largest is not None and largest.size > reach:
        yield _fewer("truncated", largest, reach, "was signed for")
    if last is not None and last.size < reach:
        yield Trouble(
            "added",
            f"The head that was signed for this file covers {_entries(last.size)}, and the file goes on to entry "
            f"{reach:,}: those from entry {last.size + 1:,} on were put in.",
            last.size + 1,
        )
    matched = 0
    for size, root, head in _roots(log, heads):
        if root == head.root:
            matched = size
        elif not any(number is not None and matched < number <= size for number in known):
            yield _not_signed("root", head, matched)
            return


def _roots(log: Log, heads: Iterable[Head]) -> Iterator[tuple[int, bytes, Head]]:
    """Yield each head that the entries reach to, shortest first, with the root that they have there."""
    tree, leaves = Tree(), iter(log.entries)
    for head in sorted(heads, key=lambda each: each.size):
        if head.size > len(log.entries):
            return
        while tree.size < head.size:
            tree.add(bytes.fromhex(next(leaves).leaf))
        yield head.size, tree.root, head


def _fewer(kind: Kind, head: Head, count: int, what: str) -> Trouble:
    gone = f"entry {head.size:,} is" if head.size == count + 1 else f"entries {count + 1:,} to {head.size:,} are"
    return Trouble(
        kind,
        f"A log of {_entries(head.size)} {what} on {head.time[:19].replace('T', ' at ')} UTC, and the file "
        f"{f'ends with entry {count:,}' if count else 'has none'}: {gone} gone.",
        count + 1,
    )


def _not_signed(kind: Kind, head: Head, matched: int) -> Trouble:
    when = f"{head.time[:19].replace('T', ' at ')} UTC"
    return Trouble(
        kind,
        f"The first {_entries(head.size)} are not those that were signed for on {when}: between entry {matched + 1:,} "
        f"and entry {head.size:,} something was changed, put in or taken out, and the chain was made again.",
        matched + 1,
    )


# ---- against what was kept from an earlier time ----


def _against_earlier(log: Log, earlier: _Earlier, trusted: Mapping[str, OKPKey]) -> Iterator[Trouble]:
    """Yield how the log differs from what it was."""
    if not earlier.heads:
        return
    heads = []
    for signed in earlier.heads:
        read = read_head(signed, trusted)
        if isinstance(read, Trouble):
            kind: Kind = "other-key" if read.kind == "other-key" else "earlier"
            yield Trouble(kind, f"The earlier file cannot be relied on. {read.message}")
            return
        heads.append(read)
    if any(head.la != log.la for head in heads):
        yield Trouble("other-log", "The earlier file is of the log of another authority.")
        return
    if earlier.log is not None:
        troubles = [*_entries_in_order(earlier.log), *_against_heads(earlier.log, heads, heads[-1], set())]
        if troubles:
            yield Trouble("earlier", f"The earlier file is not whole itself. {troubles[0].message}")
            return
    yield from _since(log, heads, earlier.log)


def _since(log: Log, heads: list[Head], before: Log | None) -> Iterator[Trouble]:
    largest = max(heads, key=lambda head: head.size)
    if largest.size > _reach(log):
        yield _fewer("rolled-back", largest, _reach(log), "was there")
    if before is not None:
        pairs = zip(before.entries, log.entries, strict=False)
        number = next((old.number for old, new in pairs if old.leaf != new.leaf), None)
        if number is not None:
            yield Trouble(
                "forked", f"Entry {number:,} is not the one that the earlier file has: history was rewritten.", number
            )
        return
    matched = 0
    for size, root, head in _roots(log, heads):
        if root != head.root:
            yield _not_signed("forked", head, matched)
            return
        matched = size


def _entries(count: int) -> str:
    return f"{count:,} entry" if count == 1 else f"{count:,} entries"


def _more(count: int) -> str:
    return f" So {'is one more head' if count == 1 else f'are {count:,} more heads'}." if count else ""
