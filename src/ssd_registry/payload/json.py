"""Payloads written as JSON (RFC 8259) or NDJSON, read strictly and child by child.

The body is split into one slice of bytes per child without parsing it, so memory does not grow with the
number of children, and Python's garbage collector never sees one huge tree.
"""

from __future__ import annotations

import json
import mmap
import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

import msgspec
import orjson

from ssd_registry.errors import CannotRead, TooLarge, WrongEncoding
from ssd_registry.payload.payload import Child, Document, Path, Payload, Place, Unchecked, pointer
from ssd_registry.settings import Limits

Buffer = bytes | memoryview

_MARKS = {
    b"\xef\xbb\xbf": "a UTF-8 byte order mark",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
_SPLIT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
MOST_MEMBERS = 200
_EXACT = 2**53
_NUMBERS = frozenset({int, float})
_HOLDERS = frozenset({dict, list})
_SIMPLE = frozenset({str, bool, type(None)})
_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_GLUE = re.compile(rb"[ \t\r\n]*+")
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"')
_COMMA, _CLOSE = b",}"
_ONE_LINE = bytes.maketrans(b"\r\n", b"  ")
_OFFSET = re.compile(r"\(byte (\d+)\)|\(char (\d+)\)")


class _Children(msgspec.Struct):
    """Just the children of a payload, unparsed."""

    children: list[msgspec.Raw]


_CHILDREN = msgspec.json.Decoder(_Children)


class RepeatedKey(CannotRead):
    """An object has a key twice; *key* is its name, which may be anything that was sent."""

    def __init__(self, key: str, path: Path) -> None:
        shown = f'"{key}"' if _NAME.fullmatch(key) else "A key"
        super().__init__(
            f"{shown} stands twice in one object. Keep one: readers of JSON would drop the other without a word.",
            kind="duplicate-key",
            place=pointer(path) or None,
        )
        self.key, self.path = key, path

    def __reduce__(self) -> tuple[Any, ...]:
        """Let the error travel from one process to another."""
        return (type(self), (self.key, self.path))


class JsonPayload(Payload):
    """One JSON document: an object with a header, children and what they refer to."""

    def __init__(self, body: Buffer, name: str, limits: Limits) -> None:
        members, children = _split_at_once(body) or (split_object(body), None)
        if "children" not in members:
            raise CannotRead(
                'The payload has no "children". Send an object with "header" and "children", or an empty '
                "list of children where there are none.",
                kind="not-a-payload",
            )
        self._limits = limits
        rest = members.pop("children")
        self._children: list[msgspec.Raw] = children or _split_children(rest)
        envelope = {key: loads(value, limits, (key,)) for key, value in members.items()}
        super().__init__(envelope, name)

    def __len__(self) -> int:
        return len(self._children)

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield each child, parsed on the way past."""
        largest, parse, plain = self._limits.child_bytes, _parse, is_plain
        for index in range(start, len(self._children) if stop is None else stop):
            raw = bytes(self._children[index])
            size = len(raw)
            if size > largest:
                yield Unchecked(index, size)
            else:
                yield Child(index, parse(raw, index), size, plain(raw), raw)

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield each child as it was sent, on one line: a text of JSON can hold no line break, so all are between."""
        largest = self._limits.child_bytes
        for child in self._children:
            raw = bytes(child)
            yield None if len(raw) > largest else raw.translate(_ONE_LINE)


class NdjsonPayload(Payload):
    """A header line, then one child a line."""

    kind = "NDJSON"

    def __init__(self, body: Buffer, name: str, limits: Limits) -> None:
        self._limits = limits
        self._body = memoryview(body)
        self._lines = _lines(body)
        first = self._lines[0]
        envelope = loads(self._body[first[0] : first[1]], limits, ())
        if not isinstance(envelope, dict) or "header" not in envelope:
            raise CannotRead(
                'The first line has no "header". Write {"header": {...}} on the first line and one child a line '
                "after it.",
                kind="not-a-payload",
                place="line 1",
            )
        super().__init__(envelope, name)

    def __len__(self) -> int:
        return len(self._lines) - 1

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Child | Unchecked]:
        """Yield each child, parsed on the way past."""
        for index in range(start, len(self) if stop is None else stop):
            begin, end, _ = self._lines[index + 1]
            if end - begin > self._limits.child_bytes:
                yield Unchecked(index, end - begin)
            else:
                raw = bytes(self._body[begin:end])
                yield Child(index, _parse(raw, index), end - begin, is_plain(raw), raw)

    def raw_children(self) -> Iterator[bytes | None]:
        """Yield the line of each child."""
        largest = self._limits.child_bytes
        for begin, end, _ in self._lines[1:]:
            yield None if end - begin > largest else bytes(self._body[begin:end]).translate(_ONE_LINE)

    def place(self, child: int | None, path: Path) -> Place:
        """Return the line of the child and the pointer inside that line."""
        return Place(pointer=pointer(path), line=1 if child is None else self._lines[child + 1][2])


def read_json(body: Buffer, name: str, limits: Limits, *, ndjson: bool = False) -> Payload:
    """Return the payload in *body*; raise `CannotRead` with one clear reason when there is none."""
    refuse_marks(body)
    payload: Payload
    try:
        payload = (NdjsonPayload if ndjson else JsonPayload)(body, name, limits)
    except RecursionError:
        raise _too_deep(limits) from None
    return payload


def refuse_marks(body: Buffer) -> None:
    """Raise `WrongEncoding` when *body* begins as another encoding than plain UTF-8 does."""
    start = bytes(body[:4])
    for mark, encoding in _MARKS.items():
        if start.startswith(mark):
            raise WrongEncoding(
                f"The payload begins with {encoding}. Write it as UTF-8 with no byte order mark.",
                kind="wrong-encoding",
            )
    if b"\x00" in start:
        raise WrongEncoding(
            "The payload is not UTF-8: it looks like UTF-16 or UTF-32. Write it as UTF-8.", kind="wrong-encoding"
        )


def _split_at_once(body: Buffer) -> tuple[dict[str, msgspec.Raw], list[msgspec.Raw]] | None:
    """Return the members and the children of a compact body in one scan, or None where that is not sure.

    The children are cut out by where the first begins and the last ends. What is left is a payload with no
    children, which is split as any other is.
    """
    content = body.obj if isinstance(body, memoryview) else body
    if not isinstance(content, bytes | mmap.mmap):
        return None
    try:
        children = _CHILDREN.decode(body).children
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if not children:
        return None
    # A short part of the first and the last is enough to find them: were it the wrong place, the sum would differ.
    first, last = bytes(memoryview(children[0])[:64]), bytes(memoryview(children[-1])[-64:])
    start, end = content.find(first), content.rfind(last) + len(last)
    if end - start != sum(memoryview(child).nbytes for child in children) + len(children) - 1:
        return None
    return split_object(content[:start] + content[end:]), children


def split_object(body: Buffer) -> dict[str, msgspec.Raw]:
    """Return the members of the JSON object in *body*, unparsed; raise `CannotRead` unless each is there once."""
    try:
        members = _SPLIT.decode(body)
    except msgspec.ValidationError:
        raise CannotRead(
            "The payload is not an object. It begins with { and holds a header and children.", kind="not-a-payload"
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _why_not(body, str(error), ()) from None
    if len(members) > MOST_MEMBERS:
        raise TooLarge(
            f"The payload has {len(members):,} names beside header and children; the most is {MOST_MEMBERS}.",
            kind="content-too-large",
        )
    compact = sum(len(orjson.dumps(key)) + memoryview(value).nbytes + 2 for key, value in members.items()) + 1
    if compact != len(body):
        # There is white space, or an escape, or a member was dropped for a later one of the same name.
        _refuse_repeats(memoryview(body), members)
    return members


def _refuse_repeats(view: memoryview, members: Mapping[str, msgspec.Raw]) -> None:
    """Raise `RepeatedKey` unless the *members* account for every byte of the object in *view*.

    A reader of JSON keeps the last of two members with one name. Without this, a second "children" would
    hide the first without a word. The object is known to be well formed, so a member that is not where
    it should be was dropped for a later one; nothing is parsed again, however large the object is.
    """
    position, left = _skip(view, _skip(view, 0) + 1), dict(members)
    while left:
        name = _STRING.match(view, position)
        key = json.loads(name[0]) if name else ""
        raw = left.pop(key, None)
        if name is None or raw is None:
            raise RepeatedKey(key, ())
        position = _skip(view, _skip(view, name.end()) + 1)
        value = memoryview(raw)
        after = _skip(view, position + value.nbytes)
        if not _same(view[position : position + value.nbytes], value) or view[after] != (_COMMA if left else _CLOSE):
            raise RepeatedKey(key, ())
        position = _skip(view, after + 1)


def _same(one: memoryview, other: memoryview, block: int = 1 << 16) -> bool:
    """Tell whether two views hold the same bytes, a block at a time (views themselves compare slowly)."""
    return one.nbytes == other.nbytes and all(
        bytes(one[at : at + block]) == bytes(other[at : at + block]) for at in range(0, one.nbytes, block)
    )


def _skip(view: memoryview, start: int) -> int:
    """Return where the white space that begins at *start* ends."""
    match = _GLUE.match(view, start)
    return start if match is None else match.end()


def _split_children(raw: msgspec.Raw) -> list[msgspec.Raw]:
    try:
        return _LIST.decode(raw)
    except msgspec.ValidationError:
        raise CannotRead(
            '"children" is not a list. Write one object for each child between [ and ].',
            kind="not-a-payload",
            place="/children",
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _why_not(memoryview(raw), str(error), ("children",)) from None


def is_plain(raw: bytes) -> bool:
    """Tell whether no text in *raw* can hold a control character: JSON must escape all but DEL."""
    return b"\\" not in raw and b"\x7f" not in raw


def _parse(raw: bytes, index: int) -> Document:
    """Return the child in *raw*; raise `CannotRead` when it is not a JSON object or repeats a key."""
    try:
        document = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise _explain(memoryview(raw), str(error), ("children", index)) from None
    # A document without repeated keys and written compactly comes out as it went in. What differs is
    # counted (each string has two quotes, and a dropped repeat takes two or more with it), and only what
    # still differs, or holds an escape that makes counting unsure, is read again slowly.
    again = _written_again(document, ("children", index))
    if again != raw:
        _look_closer(raw, again, ("children", index))
    return document  # type: ignore[no-any-return]


def _look_closer(raw: bytes, again: bytes, path: Path) -> None:
    if b"\\" in raw or raw.count(b'"') != again.count(b'"'):
        _find_repeated_key(raw, path)


def loads(raw: msgspec.Raw | Buffer, limits: Limits, path: Path) -> Any:
    """Return the JSON value in *raw*, strictly: no repeated keys, no NaN, not too large."""
    body = bytes(memoryview(raw))
    if len(body) > limits.envelope_bytes:
        raise TooLarge(
            f"A part outside the children has {len(body):,} bytes; the most is {limits.envelope_bytes:,}.",
            kind="content-too-large",
            place=pointer(path),
        )
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise _explain(memoryview(body), str(error), path) from None
    again = _written_again(value, path)
    if again != body:
        _look_closer(body, again, path)
    return value


def _written_again(value: Any, path: Path) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # it reads deeper than it writes
        raise _deeper_than_a_child(path) from None


def refuse_extremes(value: Any, limits: Limits, path: Path) -> None:
    """Raise `CannotRead` when *value* nests too deep or holds a number that no item could hold.

    One level is looked at after another, without a step of Python for each value, since there may be very many.
    """
    level = [value]
    for deeper in range(limits.depth, -1, -1):
        kinds = set(map(type, level))
        if kinds & _NUMBERS:
            numbers = [each for each in level if type(each) in _NUMBERS]
            if not -_EXACT <= min(numbers) <= max(numbers) <= _EXACT:
                raise CannotRead(
                    "A number is too large to be exact. Numbers have at most 15 digits.",
                    kind="number-out-of-range",
                    place=pointer(path),
                )
        if not kinds & _HOLDERS:
            return
        if not deeper:
            raise _too_deep(limits, pointer(path))
        objects = map(dict.values, [each for each in level if type(each) is dict] if dict in kinds else ())
        lists = [each for each in level if type(each) is list] if list in kinds else ()
        inside = chain(chain.from_iterable(objects), chain.from_iterable(lists))
        level = [each for each in inside if type(each) not in _SIMPLE]


def _find_repeated_key(raw: bytes, path: Path) -> None:
    """Raise `CannotRead` when some object of *raw* has a key twice."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            seen: set[str] = set()
            raise RepeatedKey(next(key for key, _ in pairs if key in seen or seen.add(key)), path)  # type: ignore[func-returns-value]
        return found

    try:
        json.loads(raw, object_pairs_hook=once)
    except RecursionError:
        raise _deeper_than_a_child(path) from None
    except ValueError as error:
        raise _malformed(str(error), pointer(path)) from None


def _why_not(body: Buffer, error: str, path: Path) -> CannotRead:
    """Return why *body* is not JSON, asking a parser that says more than the splitter does."""
    try:
        orjson.loads(body)
    except orjson.JSONDecodeError as more:
        return _explain(memoryview(body), str(more), path)
    return _malformed(error, pointer(path))


def _explain(raw: memoryview, error: str, path: Path) -> CannotRead:
    if "depth" in error:
        return _deeper_than_a_child(path)
    try:
        bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        return WrongEncoding(
            "Some text is not UTF-8, perhaps Windows-1252. Write the payload as UTF-8.",
            kind="wrong-encoding",
            place=pointer(path),
        )
    return _malformed(error, pointer(path))


def _malformed(error: str, place: str) -> CannotRead:
    """Return a `CannotRead` that says where the JSON goes wrong, and never what stands there."""
    if "number" in error and "infinity" in error:
        return CannotRead(
            "A number is too large to be exact. Numbers have at most 15 digits.",
            kind="number-out-of-range",
            place=place or None,
        )
    if "truncated" in error or "unexpected end" in error:
        return CannotRead(
            "The JSON stops before its end. Was the file or the upload cut short?",
            kind="malformed-json",
            place=place or None,
        )
    if "utf-8" in error.lower():
        return WrongEncoding(
            "Some text is not UTF-8, perhaps Windows-1252. Write the payload as UTF-8.",
            kind="wrong-encoding",
            place=place or None,
        )
    offset = _OFFSET.search(error)
    where = f"{place or 'the payload'}, byte {offset.group(1) or offset.group(2)}" if offset else place
    return CannotRead("This is not JSON that can be read.", kind="malformed-json", place=where or None)


def _deeper_than_a_child(path: Path) -> CannotRead:
    return CannotRead(
        "The payload nests too deep: a child document is at most three levels deep.",
        kind="json-too-deep",
        place=pointer(path) or None,
    )


def _too_deep(limits: Limits, place: str = "") -> CannotRead:
    return CannotRead(
        f"The payload nests deeper than {limits.depth} levels. A child document is at most three levels deep.",
        kind="json-too-deep",
        place=place or None,
    )


def _lines(body: Buffer) -> list[tuple[int, int, int]]:
    """Return start, end and number of each line that is not blank."""
    view = memoryview(body)
    lines: list[tuple[int, int, int]] = []
    start, number = 0, 0
    size = len(view)
    content = body if isinstance(body, bytes) else None
    while start < size:
        number += 1
        end = content.find(b"\n", start) if content is not None else _newline(view, start)
        end = size if end < 0 else end
        stop = end - 1 if end > start and view[end - 1] == 13 else end  # noqa: PLR2004 - carriage return
        if stop > start:
            lines.append((start, stop, number))
        start = end + 1
    return lines


def _newline(view: memoryview, start: int) -> int:
    """Return where the next line feed is in a mapped file, looking a block at a time."""
    block = 1 << 16
    for begin in range(start, len(view), block):
        found = bytes(view[begin : begin + block]).find(b"\n")
        if found >= 0:
            return begin + found
    return -1
