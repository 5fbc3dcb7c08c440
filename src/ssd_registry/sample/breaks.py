"""What can be broken in a made-up payload: one fault each, so that a check says one thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ssd_registry.errors import SsdError
from ssd_registry.release import Item, Release
from ssd_registry.sample.draft import Document
from ssd_registry.sample.examples import broken_by
from ssd_registry.settings import Limits

_KEY = "broken-{}"
_DEEP = 40
_LONG = 1000

Fault = Callable[[Release, Document], None]


def _leave(release: Release, document: Document) -> None:
    """Break nothing."""


@dataclass(frozen=True)
class Break:
    """One thing to break: *what* it is in a sentence, and the rule or the kind of error that it *fails* as.

    *child* spoils the first child, *raw* that child's bytes, *envelope* what is around the children.
    *start* comes before everything; the first child *repeats* at the end; the payload *cuts* off inside the
    first child, or *empties* of children. *more* children come after the last.
    """

    what: str
    fails: str
    child: Fault = _leave
    envelope: Fault = _leave
    raw: Callable[[bytes], bytes] = bytes
    start: bytes = b""
    more: tuple[Document, ...] = ()
    repeats: bool = False
    cuts: bool = False
    empties: bool = False


NOTHING = Break("Nothing is broken.", "")


def breaks() -> dict[str, str]:
    """Return the names of what can be broken, each with one plain sentence."""
    return {name: fault.what for name, fault in _BREAKS.items()}


def find_break(name: str, release: Release) -> Break:
    """Return what is called *name*, a break or a rule of *release*; raise `SsdError` where there is no such thing."""
    if name in _BREAKS:
        return _BREAKS[name]
    rule = release.rules.get(name)
    if rule is None:
        raise SsdError(
            f"There is nothing called {name!r} to break. Choose a rule of release {release.version} (ssd rules), "
            f"or one of {', '.join(_BREAKS)}."
        )
    children, around = broken_by(release, rule)

    def spoil(_: Release, envelope: Document) -> None:
        for member, records in around.items():
            envelope[member] = [*envelope.get(member, []), *records]
        envelope["header"]["extracted_at"] = f"{rule.breaks.as_at}T06:00:00Z"

    return Break(f"{rule.title}.", rule.id, envelope=spoil, more=tuple(children))


def _first(release: Release, fit: Callable[[Item], bool]) -> Item:
    """Return the first item about children that fits, in a table that asks for nothing else but a key."""
    for table in release.dictionary.tables:
        items = [item for item in release.items_of(table) if not item.parent_key]
        if table.level not in {"person", "child"} or not items[0].key:
            continue
        for item in items:
            others = [other for other in items if other.required and not other.key and other is not item]
            if fit(item) and not item.key and not item.deprecated and not others:
                return item
    raise SsdError(f"Release {release.version} has no item in which this could be broken. Choose another.")


def _put(release: Release, child: Document, item: Item, values: list[Any]) -> None:
    """Write *values* into *item* of the child, or into that many new records."""
    table = release.tables[item.table]
    if table.level == "person" or table.member is None:
        child[item.name] = values[0]
        return
    key = release.items[table.key].name
    records = child.setdefault(table.member, [])
    records += [{key: _KEY.format(number), item.name: value} for number, value in enumerate(values)]


def _value(fit: Callable[[Item], bool], make: Callable[[Item, Release], Any]) -> Fault:
    def spoil(release: Release, child: Document) -> None:
        item = _first(release, fit)
        _put(release, child, item, [make(item, release)])

    return spoil


def _header(name: str, value: str | None) -> Fault:
    def spoil(_: Release, envelope: Document) -> None:
        envelope["header"].pop(name)
        if value is not None:
            envelope["header"][name] = value

    return spoil


def _member(name: str, value: Any) -> Fault:
    def spoil(_: Release, child: Document) -> None:
        child.pop(name, None)
        if value is not None:
            child[name] = value

    return spoil


def _is(kind: str) -> Callable[[Item], bool]:
    return lambda item: item.type == kind and not item.multivalued


def _is_list(item: Item) -> bool:
    return item.multivalued and item.code_list is not None


def _is_long(item: Item) -> bool:
    return item.type == "text" and item.form is None and (item.max_length or 0) >= _LONG


def _has_form(item: Item) -> bool:
    return item.type == "text" and item.form is not None


def _codes(count: int) -> Callable[[Item, Release], list[str]]:
    return lambda item, release: [release.code_lists[item.code_list or ""].codes[0].code] * count


def _swell(release: Release, child: Document) -> None:
    item = _first(release, _is_long)
    _put(release, child, item, ["Far too much. " * (_LONG // 14)] * (Limits().child_bytes // 900))


def _spoil_much(release: Release, child: Document) -> None:
    item = _first(release, lambda each: each.type == "date" and release.tables[each.table].level == "child")
    _put(release, child, item, ["yesterday"] * (Limits().problems_per_child + 1))


def _nested() -> list[Any]:
    nested: list[Any] = []
    for _ in range(_DEEP):
        nested = [nested]
    return nested


def _begin_with(member: bytes) -> Callable[[bytes], bytes]:
    return lambda child: b"{" + member + b"," + child[1:]


_BREAKS = {
    "missing": Break("The first child has no identifier.", "missing", child=_member("person_id", None)),
    "unknown-item": Break(
        "The first child has an item that no release has.", "unknown-item", child=_member("shoe_size", 38)
    ),
    "not-in-list": Break(
        "A code of the first child is not in its list.",
        "not-in-list",
        child=_value(_is("code"), lambda *_: "no such code"),
    ),
    "not-a-date": Break(
        "A date of the first child is written the British way.",
        "not-a-date",
        child=_value(_is("date"), lambda *_: "31/03/2026"),
    ),
    "not-a-time": Break(
        "The moment of the extract is not a moment.", "not-a-time", envelope=_header("extracted_at", "yesterday")
    ),
    "wrong-form": Break(
        "A value of the first child does not have the form that it should have.",
        "wrong-form",
        child=_value(_has_form, lambda *_: "not of this form"),
    ),
    "wrong-type": Break(
        "The first child has the word yes where true or false belongs.",
        "wrong-type",
        child=_value(_is("boolean"), lambda *_: "yes"),
    ),
    "out-of-range": Break(
        "A number of the first child is too large for its item.",
        "out-of-range",
        child=_value(_is("integer"), lambda item, _: int(item.maximum or 0) + 1),
    ),
    "too-long": Break(
        "A text of the first child is longer than it may be.",
        "too-long",
        child=_value(_is_long, lambda item, _: "x" * ((item.max_length or 0) + 1)),
    ),
    "repeated": Break("A list of the first child holds one code twice.", "repeated", child=_value(_is_list, _codes(2))),
    "empty-list": Break("A list of the first child is empty.", "empty-list", child=_value(_is_list, _codes(0))),
    "too-many": Break(
        "A list of the first child holds more codes than are looked at.",
        "too-many",
        child=_value(_is_list, _codes(Limits().list_length + 1)),
    ),
    "more": Break("The first child has more problems than are listed.", "more", child=_spoil_much),
    "too-large": Break("The first child is too large to read.", "too-large", child=_swell),
    "duplicate-child": Break("The first child stands in the payload twice.", "duplicate-child", repeats=True),
    "wrong-constant": Break(
        "The header names another standard.", "wrong-constant", envelope=_header("standard", "other")
    ),
    "duplicate-key": Break(
        "The identifier of the first child is written twice.",
        "duplicate-key",
        raw=_begin_with(b'"person_id":"broken"'),
    ),
    "truncated": Break("The payload stops in the middle of the first child.", "malformed-json", cuts=True),
    "not-a-number": Break(
        "The first child holds NaN, which JSON does not have.", "malformed-json", raw=_begin_with(b'"shoe_size":NaN')
    ),
    "number-too-large": Break(
        "A number of the first child is too large to be exact.",
        "number-out-of-range",
        child=_value(_is("integer"), lambda *_: 2**60),
    ),
    "too-deep": Break(
        "The first child nests deeper than is read.", "json-too-deep", child=_member("shoe_size", _nested())
    ),
    "byte-order-mark": Break("The payload begins with a byte order mark.", "wrong-encoding", start=b"\xef\xbb\xbf"),
    "windows-1252": Break(
        "A name of the first child is not written in UTF-8.",
        "wrong-encoding",
        raw=lambda child: child.replace(b'"surname":"', b'"surname":"Ren\xe9 ', 1),
    ),
    "no-release": Break("The header names no release.", "no-release", envelope=_header("release", None)),
    "unknown-release": Break(
        "The header names a release that there is not.", "UnknownRelease", envelope=_header("release", "0.0.1")
    ),
    "no-children": Break("The payload has no children.", "NothingToCheck", empties=True),
}
