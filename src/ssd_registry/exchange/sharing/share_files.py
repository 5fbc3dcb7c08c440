"""What is shared, as files: one table as CSV, or the whole in the form that the return itself is sent in."""

from __future__ import annotations

import csv
import io
import re
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import orjson

from ssd_registry.collection.collection import Collection, Form
from ssd_registry.collection.files import write_return
from ssd_registry.collection.rows import Return, Rows, text_of
from ssd_registry.errors import CannotWrite, ExchangeRefused
from ssd_registry.exchange.exchange import Exchange
from ssd_registry.exchange.identity.access import Principal
from ssd_registry.exchange.sharing import reading
from ssd_registry.exchange.sharing.holdings import Fields, Record, collection_of
from ssd_registry.exchange.sharing.reading import About, Opened, Wish
from ssd_registry.release import Item, Release
from ssd_registry.report.csv import guarded

LABELS: Final = ("ssd_share", "ssd_release", "ssd_verdict")
"""The last columns of every CSV: each row says which share it is from, and how good its data was found."""

CHILD: Final = "ssd_child"
"""The first column of every CSV: rows with the same number are of the same child."""

MEDIA_TYPES: Final[Mapping[Form, str]] = {
    "xml": "application/xml",
    "csv": "application/zip",
    "workbook": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}
_SUFFIXES: Final[Mapping[Form, str]] = {"xml": ".xml", "csv": ".zip", "workbook": ".xlsx", "json": ".json"}
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_AT_ONCE = 200


@dataclass(frozen=True)
class File:
    """One file: its name, its type, and what is in it."""

    name: str
    media_type: str
    content: Iterator[bytes]


def forms_of(exchange: Exchange, collection: str, period: str) -> tuple[Form, ...]:
    """Return the forms that a collection is itself sent in, the usual one first."""
    made = collection_of(exchange, collection, period)
    return ("json",) if made is None else made.definition.forms


def name_of(about: About, suffix: str) -> str:
    """Return what a file of a share is called: its name says how good the data was found."""
    return f"{about.collection}-{about.period}-{about.la}-{about.verdict}{suffix}"


def csv_of(exchange: Exchange, caller: Principal, opened: Opened, wish: Wish) -> File:
    """Return the one table of *opened* as CSV in UTF-8, with no cell that a spreadsheet would run."""
    ((table, fields),) = opened.fields.items()
    return File(
        name_of(opened.about, f"-{re.sub('[^A-Za-z0-9]+', '-', table)}.csv"),
        "text/csv; charset=utf-8",
        _csv_lines(exchange, caller, opened, wish, table, fields),
    )


def _csv_lines(
    exchange: Exchange, caller: Principal, opened: Opened, wish: Wish, table: str, fields: tuple[str, ...]
) -> Iterator[bytes]:
    labels = (opened.about.share, opened.about.release, opened.about.verdict)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([CHILD, *fields, *LABELS])
    for number, (position, record) in enumerate(reading.records(exchange, caller, opened, wish), 1):
        writer.writerows([position, *map(cell, row), *labels] for row in record.get(table, ()))
        if number % _AT_ONCE == 0:
            yield out.getvalue().encode()
            out.seek(0)
            out.truncate()
    yield out.getvalue().encode()


def cell(value: Any) -> str:
    """Return a value as a cell: a number stays as it is, any other text cannot be taken for a formula."""
    text = text_of(value) or ""
    return text if _NUMBER.fullmatch(text) else guarded(text)


def own_file(exchange: Exchange, caller: Principal, opened: Opened, wish: Wish, form: Form) -> File:
    """Return all that is shared as a file of the return, in one of the forms that it is sent in."""
    made = collection_of(exchange, wish.collection, wish.period)
    name = name_of(opened.about, _SUFFIXES[form])
    if made is None:
        release = exchange.registry.get(opened.about.release)
        return File(name, MEDIA_TYPES[form], _payload(exchange, caller, opened, wish, release))
    tables = _tables(made, form, opened.fields, reading.records(exchange, caller, opened, wish))
    content = _written(Return(name, form, tables), made, name, opened.about)
    return File(name, MEDIA_TYPES[form], iter([content]))


def _tables(made: Collection, form: Form, fields: Fields, records: Iterator[tuple[int, Record]]) -> dict[str, Rows]:
    """Put the rows of all children back into the tables of the return."""
    unit = made.definition.unit
    nested = form in {"xml", "json"}
    joined = {table.name for table in made.own_tables if nested and any(field.name == unit for field in table.fields)}
    added = {table: (unit,) if table in joined and unit not in names else () for table, names in fields.items()}
    tables = {table: Rows((*names, *added[table]), []) for table, names in fields.items()}
    for position, record in records:
        who = _who(fields, record, unit) or str(position)
        for table, rows in record.items():
            tables[table].values.extend((*map(text_of, row), *(who for _ in added[table])) for row in rows)
    return tables


def _who(fields: Fields, record: Record, unit: str) -> str | None:
    """Return the child's identifier where it is among what is read; else its position will do to hold rows together."""
    for table, rows in record.items():
        if unit in fields[table] and rows:
            return text_of(rows[0][fields[table].index(unit)])
    return None


def _written(made: Return, collection: Collection, name: str, about: About) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / name
        try:
            write_return(made, collection, target)
        except CannotWrite as error:
            raise ExchangeRefused(f"{error} Ask for the share as JSON.", kind="not-acceptable") from None
        if made.form == "csv":
            with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("about.json", orjson.dumps(msgspec.to_builtins(about)))
        content = target.read_bytes()
    if made.form != "xml":
        return content
    first, _, rest = content.partition(b"\n")
    said = f"<!-- share {about.share}: {about.verdict}, release {about.release}, sha256 {about.sha256} -->"
    return first + b"\n" + said.encode() + b"\n" + rest


class _Documents:
    """Makes documents of the standard again from the rows of a share."""

    def __init__(self, release: Release, fields: Fields) -> None:
        self._items: dict[str, list[Item]] = {}
        for table, names in fields.items():
            by_column = {item.column: item for item in release.items_of(release.tables[table])}
            self._items[table] = [by_column[name] for name in names]
        self._members = {table: release.tables[table].member for table in fields}
        self._people = {table for table in fields if release.tables[table].level == "person"}

    def document(self, record: Record) -> dict[str, Any]:
        """Return the document of one child, or what is around the children."""
        found: dict[str, Any] = {}
        for table, rows in record.items():
            made = [
                {
                    item.name: value
                    for item, value in zip(self._items[table], row, strict=True)
                    if value is not None and not item.parent_key
                }
                for row in rows
            ]
            if table in self._people:
                found |= made[0]
            else:
                found[str(self._members[table])] = made
        return found


def _payload(exchange: Exchange, caller: Principal, opened: Opened, wish: Wish, release: Release) -> Iterator[bytes]:
    """Yield the child documents as one payload, with what is about the share in front."""
    documents = _Documents(release, opened.fields)
    about = opened.about
    header = {"standard": "ssd", "release": about.release, "local_authority": about.la, "mode": "full"}
    head: dict[str, Any] = {"about": msgspec.to_builtins(about), "header": header}
    begun = False
    for position, record in reading.records(exchange, caller, opened, wish):
        document = documents.document(record)
        if position == 0:
            head |= document
            continue
        yield (b",\n" if begun else _opening(head)) + orjson.dumps(document)
        begun = True
    yield b"\n]}\n" if begun else _opening(head) + b"]}\n"


def _opening(head: dict[str, Any]) -> bytes:
    return orjson.dumps({**head, "children": []})[:-2] + b"\n"


__all__ = ["CHILD", "LABELS", "MEDIA_TYPES", "File", "cell", "csv_of", "forms_of", "name_of", "own_file"]
