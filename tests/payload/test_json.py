"""A strict reader: what is not a payload is refused with one clear reason, and nothing is dropped silently."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import orjson
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, NothingToCheck, TooLarge, WrongEncoding
from ssd_registry.payload import Child, open_payload, read_payload
from ssd_registry.payload.json import split_object
from ssd_registry.registry import Registry
from ssd_registry.settings import Limits

HEADER = b'"header":{"standard":"ssd","release":"1.0.0","local_authority":"845","mode":"full"}'
GOOD = b"{" + HEADER + b',"children":[{"person_id":"C1"}]}'
LIMITS = Limits()
REGISTRY = Registry()


def child(content: bytes) -> bytes:
    return b"{" + HEADER + b',"children":[' + content + b"]}"


REFUSED = [
    # Encoding (security.md, rows E01 to E07)
    ("E01 byte order mark", b"\xef\xbb\xbf" + GOOD, "wrong-encoding"),
    ("E02 UTF-16 with a mark", GOOD.decode().encode("utf-16"), "wrong-encoding"),
    ("E02 UTF-16 without a mark", GOOD.decode().encode("utf-16-le"), "wrong-encoding"),
    ("E02 UTF-32", GOOD.decode().encode("utf-32-be"), "wrong-encoding"),
    ("E03 Latin-1", child(b'{"person_id":"C1","forename":"Zo\xe9"}'), "wrong-encoding"),
    ("E04 overlong", child(b'{"person_id":"C1","forename":"\xc0\x80"}'), "wrong-encoding"),
    ("E05 half a surrogate pair", child(rb'{"person_id":"C1","forename":"\ud800"}'), "malformed-json"),
    ("E07 raw control character", child(b'{"person_id":"C1","forename":"a\x01"}'), "malformed-json"),
    # JSON (rows J01 to J12)
    ("J01 not JSON", b"hello", "malformed-json"),
    ("J02 two documents", GOOD + GOOD, "malformed-json"),
    ("J03 null", b"null", "not-a-payload"),
    ("J03 a list", b"[]", "not-a-payload"),
    ("J03 a number", b"7", "not-a-payload"),
    (
        "J04 NaN in a child",
        child(b'{"person_id":"C1","sdq_scores":[{"sdq_id":"S","sdq_score":NaN}]}'),
        "malformed-json",
    ),
    ("J04 Infinity", child(b'{"person_id":"C1","x":Infinity}'), "malformed-json"),
    ("J05 1e400", child(b'{"person_id":"C1","x":1e400}'), "number-out-of-range"),
    ("J06 17 digits", child(b'{"person_id":"C1","x":12345678901234567}'), "number-out-of-range"),
    ("J07 5,000 digits", child(b'{"person_id":"C1","x":' + b"9" * 5000 + b"}"), "number-out-of-range"),
    ("J08 depth 40", child(b'{"person_id":"C1","x":' + b"[" * 40 + b"]" * 40 + b"}"), "json-too-deep"),
    ("J09 depth 100,000 in a child", child(b'{"person_id":"C1","x":' + b"[" * 100_000), "json-too-deep"),
    ("J09 depth 100,000 at the top", b"[" * 100_000, "not-a-payload"),
    ("J10 duplicate key in a child", child(b'{"person_id":"C1","sex":"M","sex":"F"}'), "duplicate-key"),
    (
        "J10 duplicate key in a record",
        child(b'{"person_id":"C1","contacts":[{"contact_id":"K","contact_id":"L"}]}'),
        "duplicate-key",
    ),
    ("J10 duplicate key, spaced", child(b'{ "person_id" : "C1", "sex" : "M", "sex" : "M" }'), "duplicate-key"),
    ("J11 duplicate by escape", child(rb'{"person_id":"C1","sex":"M","\u0073ex":"F"}'), "duplicate-key"),
    (
        "J11 duplicate by escape, made up for elsewhere",
        child(rb'{"person_id":"C1","forename":"\u0022","sex":"M","\u0073ex":"F"}'),
        "duplicate-key",
    ),
    ("duplicate children", b"{" + HEADER + b',"children":[{"person_id":"C1"}],"children":[]}', "duplicate-key"),
    ("duplicate children by escape", b"{" + HEADER + rb',"children":[],"\u0063hildren":[]}', "duplicate-key"),
    ("duplicate header", b"{" + HEADER + b"," + HEADER + b',"children":[{"person_id":"C1"}]}', "duplicate-key"),
    (
        "duplicate key in the header",
        b'{"header":{"release":"1.0.0","release":"1.0.0"},"children":[{}]}',
        "duplicate-key",
    ),
    ("truncated", GOOD[:-10], "malformed-json"),
    ("trailing comma", child(b'{"person_id":"C1",}'), "malformed-json"),
    ("no children", b"{" + HEADER + b"}", "not-a-payload"),
    ("children not a list", b"{" + HEADER + b',"children":{}}', "not-a-payload"),
    ("leading zero", child(b'{"person_id":"C1","x":01}'), "malformed-json"),
]


@pytest.mark.parametrize(("name", "body", "kind"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_read_is_refused_with_one_reason(name: str, body: bytes, kind: str) -> None:
    """Each row is refused with its own kind and a sentence that repeats nothing of the input."""
    with pytest.raises(CannotRead) as refused:
        Checker(REGISTRY).check(read_payload(body, LIMITS))
    assert refused.value.kind == kind
    assert str(refused.value).endswith((".", "?"))
    assert "Zo" not in str(refused.value)


@pytest.mark.parametrize("body", [b"", b"   \n\t ", b"{" + HEADER + b',"children":[]}'])
def test_nothing_is_never_a_pass(body: bytes) -> None:
    """An empty body, white space and a payload with no children are nothing to check."""
    with pytest.raises(NothingToCheck):
        Checker(REGISTRY).check(read_payload(body, LIMITS))


SAME = [
    ("compact", GOOD),
    ("spaced", orjson.dumps(orjson.loads(GOOD), option=orjson.OPT_INDENT_2)),
    ("new lines around", b"\n\t " + GOOD + b" \r\n"),
    ("children first", b'{"children":[{"person_id":"C1"}],' + HEADER + b"}"),
    ("escapes that need not be", GOOD.replace(b"C1", rb"\u00431")),
    ("spaces before colons", GOOD.replace(b":", b" : ")),
]


@pytest.mark.parametrize(("name", "body"), SAME, ids=[row[0] for row in SAME])
def test_ways_of_writing_json_all_mean_the_same(name: str, body: bytes) -> None:
    """White space, order and escapes change nothing."""
    (only,) = read_payload(body, LIMITS).children()
    assert isinstance(only, Child)
    assert only.document == {"person_id": "C1"}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**40), 2**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=5), st.sampled_from([None, 1]), st.booleans())
def test_splitting_an_object_finds_each_member_once(
    members: dict[str, object], indent: int | None, plain: bool
) -> None:
    """However an object is written, its members come out whole, and no false alarm is raised."""
    import json

    text = json.dumps(members, indent=indent, ensure_ascii=plain)
    try:
        body = text.encode()
    except UnicodeEncodeError:
        return
    if any("\ud800" <= char <= "\udfff" for key in members for char in key):
        return
    found = split_object(body)
    assert {key: json.loads(bytes(value)) for key, value in found.items()} == members


@given(st.dictionaries(st.sampled_from("abcdef"), JSON, min_size=1, max_size=4), st.data())
def test_a_repeated_key_is_always_found(members: dict[str, object], data: st.DataObject) -> None:
    """Writing one member a second time, anywhere, is refused."""
    import json

    pairs = [f"{json.dumps(key)}:{json.dumps(value)}" for key, value in members.items()]
    again = data.draw(st.sampled_from(sorted(members)))
    space = data.draw(st.sampled_from(["", " ", "\n"]))
    pairs.insert(data.draw(st.integers(0, len(pairs))), f"{json.dumps(again)}{space}:{space}7")
    with pytest.raises(CannotRead) as refused:
        split_object(("{" + ",".join(pairs) + "}").encode())
    assert refused.value.kind == "duplicate-key"


def _two_members(body: bytes) -> bytes:
    return gzip.compress(body) + gzip.compress(body)


COMPRESSED = [
    ("gzip", gzip.compress(GOOD), None),
    ("gzip", gzip.compress(GOOD)[:-6], "malformed-encoding"),
    ("gzip", gzip.compress(GOOD) + b"x", "malformed-encoding"),
    ("gzip", _two_members(GOOD), "malformed-encoding"),
    ("gzip", GOOD, "malformed-encoding"),
    ("gzip", zlib.compress(GOOD), "malformed-encoding"),
    ("zstd", zstandard.compress(GOOD), None),
    ("zstd", zstandard.compress(GOOD)[:-3], "malformed-encoding"),
    ("zstd", zstandard.compress(GOOD) + b"x", "malformed-encoding"),
    ("zstd", GOOD, "malformed-encoding"),
    ("br", GOOD, "unsupported-encoding"),
    ("gzip, gzip", GOOD, "unsupported-encoding"),
]


@pytest.mark.parametrize(("encoding", "body", "kind"), COMPRESSED)
def test_compressed_bodies_are_whole_or_refused(encoding: str, body: bytes, kind: str | None) -> None:
    """A damaged, cut or extended body is refused; a whole one is read."""
    if kind is None:
        assert len(read_payload(body, LIMITS, encoding=encoding)) == 1
    else:
        with pytest.raises(WrongEncoding) as refused:
            read_payload(body, LIMITS, encoding=encoding)
        assert refused.value.kind == kind


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [("gzip", gzip.compress(b" " * 50_000_000)), ("zstd", zstandard.compress(b" " * 50_000_000))],
)
def test_a_bomb_is_refused_before_it_is_unpacked(encoding: str, bomb: bytes) -> None:
    """A small body that unpacks to much is refused at the limit."""
    with pytest.raises(TooLarge) as refused:
        read_payload(bomb, Limits(unpacked_bytes=1_000_000), encoding=encoding)
    assert refused.value.kind == "decompressed-too-large"


def test_files_are_told_by_what_is_in_them(tmp_path: Path) -> None:
    """JSON, NDJSON, gzip and zstd of either, in files."""
    lines = b'{"header":{"standard":"ssd","release":"1.0.0"}}\n{"person_id":"C1"}\r\n\n{"person_id":"C2"}'
    files = {
        "a.json": GOOD,
        "b.json.gz": gzip.compress(GOOD),
        "c.json.zst": zstandard.compress(GOOD),
        "d.ndjson": lines,
        "e.jsonl.gz": gzip.compress(lines),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        payload = open_payload(tmp_path / name, LIMITS, REGISTRY)
        people = [each.document["person_id"] for each in payload.children() if isinstance(each, Child)]
        assert people == (["C1", "C2"] if "n" in name.split(".")[1] and name[0] in "de" else ["C1"])


def test_ndjson_places_are_lines(tmp_path: Path) -> None:
    """A problem in NDJSON is found at its line, blank lines counted."""
    path = tmp_path / "x.ndjson"
    path.write_bytes(b"{" + HEADER + b'}\n\n{"person_id":"C1","sex":"X"}\n')
    found = Checker(REGISTRY).check(open_payload(path, LIMITS, REGISTRY)).problems
    (problem,) = [each for each in found if each.rule == "not-in-list"]
    assert (problem.place.line, problem.place.pointer) == (3, "/sex")


def test_ndjson_without_a_header_line_is_refused() -> None:
    """The first line says what the lines after it are."""
    with pytest.raises(CannotRead) as refused:
        read_payload(b'{"person_id":"C1"}\n', LIMITS, ndjson=True)
    assert refused.value.kind == "not-a-payload"


def test_a_missing_file_and_an_empty_one(tmp_path: Path) -> None:
    """Neither is a pass."""
    with pytest.raises(CannotRead):
        open_payload(tmp_path / "nowhere.json", LIMITS, REGISTRY)
    (tmp_path / "empty.json").touch()
    with pytest.raises(NothingToCheck):
        open_payload(tmp_path / "empty.json", LIMITS, REGISTRY)
