"""Conformance: the rules of a return run on cases with known verdicts, and what they find in the same form.

A case (one JSON object a line) has an ``id``, the ``rule``, ``tables`` of rows by name, ``metadata`` about the
return and ``reference`` tables. A verdict has the ``id``, the rows and columns at fault as ``expected``,
``la_level``, and an ``outcome``: ``ok``, ``skipped`` where the rule needs what was not given, or
``not_implemented``. Where the engines find different things, the verdict is that of the first and says so.
"""

from __future__ import annotations

from collections.abc import Collection as Collection_
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from ssd_registry.collection.check import not_given, year_before
from ssd_registry.collection.collection import Collection, Table
from ssd_registry.collection.engine import DuckDbTables, SqliteTables, Tables, day_of, rows_found
from ssd_registry.collection.rows import Given, Rows, Value, rows_of, text_of
from ssd_registry.errors import CannotRead, CannotWrite

ENGINES: dict[str, type[SqliteTables | DuckDbTables]] = {"sqlite": SqliteTables, "duckdb": DuckDbTables}


def verdicts_of(
    collection: Collection, cases: Path, output: Path, rules: Collection_[str], engines: Iterable[str] | None = None
) -> int:
    """Write the verdicts on the file *cases* to *output*, only those of *rules* if there are any; return how many.

    Raises `CannotRead` where the cases cannot be read, or the engines differ on some of them (the verdicts are there
    then), and `CannotWrite` where the verdicts cannot be written.
    """
    if not cases.is_file():
        raise CannotRead(f"There is no file called {cases.name}. Check the name.", kind="not-found")
    found = list(verdicts(collection, cases.read_bytes().splitlines(), engines or ENGINES, rules))
    try:
        output.write_bytes(b"".join(line + b"\n" for line in found))
    except OSError:
        raise CannotWrite.to(output) from None
    differing = [str(verdict["id"]) for verdict in map(orjson.loads, found) if "engines_differ" in verdict]
    if differing:
        raise CannotRead(f"The engines differ on {', '.join(differing)}.", kind="engines-differ")
    return len(found)


def verdicts(
    collection: Collection,
    lines: Iterable[bytes],
    engines: Iterable[str] = ENGINES,
    rules: Collection_[str] = (),
) -> Iterator[bytes]:
    """Yield the verdict of *collection* on each case of *lines*, as JSON; each of *engines* is asked.

    With *rules*, only on cases of those. Raises `CannotRead` where a line is not a case.
    """
    opened = {name: _engine(name, collection) for name in engines}
    try:
        for number, line in enumerate(lines, 1):
            if line.strip():
                case = _case(line, number)
                if not rules or str(case["rule"]) in rules:
                    yield orjson.dumps(_verdict(collection, case, opened))
    finally:
        for engine in opened.values():
            engine.close()


def _engine(name: str, collection: Collection) -> Tables:
    if name not in ENGINES:
        raise CannotRead(f"There is no engine called {name}. There are: {', '.join(ENGINES)}.", kind="not-found")
    return ENGINES[name](collection)


def _case(line: bytes, number: int) -> Mapping[str, Any]:
    try:
        case = orjson.loads(line)
        known = {"id": case["id"], "rule": case["rule"], "tables": case["tables"], **case}
        tables = {**known["tables"], **(known.get("reference") or {})}
        whole = all(isinstance(row, dict) for rows in tables.values() for row in rows)
    except (orjson.JSONDecodeError, KeyError, TypeError):
        whole = False
    if not whole or not isinstance(known.get("metadata") or {}, dict):
        message = f"Line {number} is not a case: an object with id, rule and tables of rows."
        raise CannotRead(message, kind="malformed-json", place=f"line {number}")
    return known


def _verdict(collection: Collection, case: Mapping[str, Any], engines: Mapping[str, Tables]) -> dict[str, Any]:
    rule = collection.rules.get(str(case["rule"]))
    if rule is None:
        return {"id": case["id"], "expected": [], "la_level": False, "outcome": "not_implemented"}
    given = _given(collection, case)
    if not_given(collection, rule, given):
        return {"id": case["id"], "expected": [], "la_level": False, "outcome": "skipped"}
    found = {}
    for name, engine in engines.items():
        engine.fill(given)
        (answers,) = engine.ask([rule])
        found[name] = {
            each for question, rows in zip(rule.questions, answers, strict=True) for each in rows_found(question, rows)
        }
    rows = next(iter(found.values()))
    authority = rule.level == "authority"
    verdict = {
        "id": case["id"],
        "expected": [] if authority else _expected(rows),
        "la_level": authority and bool(rows),
        "outcome": "ok",
    }
    return verdict if all(other == rows for other in found.values()) else {**verdict, "engines_differ": True}


def _expected(rows: Iterable[tuple[str, int, tuple[str, ...]]]) -> list[dict[str, Any]]:
    columns: dict[tuple[str, int], dict[str, None]] = {}
    for table, row, fields in sorted(rows):
        columns.setdefault((table, row), {}).update(dict.fromkeys(fields))
    return [{"table": table, "row": row, "columns": list(names)} for (table, row), names in columns.items()]


def _given(collection: Collection, case: Mapping[str, Any]) -> Given:
    tables = {**case["tables"], **(case.get("reference") or {})}
    known = {name.lower() for name in collection.tables}
    given = rows_of(collection, {name: rows for name, rows in tables.items() if name.lower() in known})
    if collection.definition.forms[0] == "xml":
        given = {name: _with_days(collection.tables[name], rows) for name, rows in given.items()}
    return Given(given, facts_of(case.get("metadata") or {}, given))


def _with_days(table: Table, rows: Rows) -> Rows:
    """Return *rows* with days that a case writes as day, month and year (17-06-2021) as ISO 8601 has them."""
    dates = {field.name.lower() for field in table.fields if field.type == "date"}
    at = {number for number, name in enumerate(rows.fields) if name.lower() in dates}
    values = [tuple(_iso(value) if number in at else value for number, value in enumerate(row)) for row in rows.values]
    return Rows(rows.fields, values, rows.places)


def _iso(text: Value) -> Value:
    return day_of(text.replace("-", "/"), "DD/MM/YYYY") or text if text else text


def facts_of(metadata: Mapping[str, Any], tables: Mapping[str, Rows]) -> dict[str, str | None]:
    """Return what a return says of itself: its year by *metadata*, or else by the reference date of its header."""
    start, end = (day_of(text_of(metadata.get(f"collection_{edge}"))) for edge in ("start", "end"))
    year = str(metadata.get("collectionYear") or "")[:4]
    if start is None and end is None and year.isdigit():  # the year in which the collection year ends
        start, end = f"{int(year) - 1}-04-01", f"{year}-03-31"
    if end is None and "Header" in tables:
        end = day_of(next(iter(tables["Header"].column("ReferenceDate")), None))
        start = start or (year_before(end) if end else None)
    authority = text_of(metadata.get("localAuthority"))
    return {"year_start": start, "year_end": end, "authority": authority, "form": metadata.get("file_format")}
