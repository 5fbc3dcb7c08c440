"""Generated payloads that are right in structure, for any release."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from ssd_registry.release import Item, Release, Table

_LETTERS = string.ascii_letters + string.digits + "-_"
# Awkward on purpose: commas, quotes, line breaks, accents, formula signs, an emoji.
_TEXT = st.text(alphabet="ab Z9,;\"'\n\t=+-@éü中🙂.", min_size=1, max_size=12)
_FORMS = {
    "postcode": st.sampled_from(["ZZ99 3VZ", "AB1 0JD", "M11AE"]),
    "upn": st.sampled_from(["A123456789123", "H80120000811Y"]),
    "uln": st.from_regex(r"[1-9][0-9]{9}", fullmatch=True),
    "ofsted_urn": st.sampled_from(["SC123456", "1234567", "XXXXXXX"]),
    "social_work_registration": st.sampled_from(["SW1", "SW1234567890"]),
    "partial_date": st.sampled_from(["zz/05/2020", "01/02/2019", "zz/zz/zzzz"]),
    "record_id": st.text(alphabet=_LETTERS, min_size=1, max_size=12),
}
_PATTERNS = {"^[A-Z]$": st.sampled_from("ABC"), "^[0-9]{1,12}$": st.from_regex(r"[0-9]{1,12}", fullmatch=True)}


def values(release: Release, item: Item) -> st.SearchStrategy[Any]:
    """Return right values of one item."""
    if item.constant:
        return st.just(item.constant)
    if item.type == "boolean":
        return st.booleans()
    if item.type == "integer":
        return st.integers(int(item.minimum or 0), int(item.maximum or 10))
    if item.type == "decimal":
        low, high = int(item.minimum or 0), int(item.maximum or 10)
        return st.one_of(st.integers(low, high), st.integers(low * 100, high * 100).map(lambda n: n / 100))
    if item.type == "code":
        return st.sampled_from([code.code for code in release.code_lists[item.code_list or ""].codes])
    if item.type == "date":
        # 1900-01-01 stands for no value in old tables, so it is the one day that does not come back.
        return st.dates(min_value=_day("1900-01-02"), max_value=_day("2099-12-31")).map(str)
    if item.type == "datetime":
        return st.just("2026-04-01T09:30:00+01:00")
    if item.type in {"identifier", "reference"}:
        return _FORMS["record_id"]
    if item.form:
        return _FORMS[item.form]
    if item.pattern in _PATTERNS:
        return _PATTERNS[item.pattern]
    if item.pattern and item.pattern != release.forms["text"].pattern:
        return st.from_regex(item.pattern, fullmatch=True, alphabet=string.ascii_letters + string.digits + ":/.-_")
    return _TEXT


def _day(text: str) -> Any:
    from datetime import date

    return date.fromisoformat(text)


@st.composite
def records(draw: st.DrawFn, release: Release, table: Table, key: str) -> dict[str, Any]:
    """Draw one record of *table* with some of its items, under the given key."""
    record: dict[str, Any] = {}
    for item in release.items_of(table):
        if item.parent_key:
            continue
        if item.ref == table.key:
            record[item.name] = key
        elif item.required or draw(st.integers(0, 2)) == 0:
            value = values(release, item)
            record[item.name] = draw(
                st.lists(value, min_size=1, max_size=3, unique=True) if item.multivalued else value
            )
    return record


@st.composite
def payloads(draw: st.DrawFn, release: Release) -> dict[str, Any]:
    """Draw a small payload: a header, a few children with records of a few kinds, and what they refer to."""
    by_level = {
        level: [t for t in release.dictionary.tables if t.level == level] for level in ("person", "child", "top")
    }
    payload: dict[str, Any] = {
        "header": {"standard": "ssd", "release": release.version, "local_authority": "845", "mode": "full"}
    }
    if draw(st.booleans()):
        payload["header"]["source_system"] = {"source_system_name": "A, B", "source_system_version": "1.2"}
    if draw(st.booleans()):
        payload["removed"] = ["gone-1", "gone-2"]
    for table in draw(st.lists(st.sampled_from(by_level["top"]), max_size=2, unique_by=lambda t: t.name)):
        payload[table.member] = [draw(records(release, table, f"top{n}")) for n in range(draw(st.integers(1, 2)))]
    payload["children"] = []
    for number in range(draw(st.integers(1, 3))):
        child = draw(records(release, by_level["person"][0], f"child{number}"))
        chosen = draw(st.lists(st.sampled_from(by_level["child"]), max_size=4, unique_by=lambda t: t.name))
        for table in chosen:
            count = draw(st.integers(1, 2))
            child[table.member] = [draw(records(release, table, f"{table.ref}-{number}-{n}")) for n in range(count)]
        payload["children"].append(child)
    return payload
