"""The files of a return: finding out which return they are, reading them, and writing them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ssd_registry.collection.collection import Branch, Collection, Form, Table
from ssd_registry.collection.nested import children_of, read_json_return, write_json
from ssd_registry.collection.rows import Return, Rows
from ssd_registry.collection.shelf import Shelf
from ssd_registry.collection.tabular import (
    read_tables,
    recognised_by_name,
    rows_under_headings,
    write_csv,
    write_workbook,
)
from ssd_registry.collection.xml import read_xml, write_xml, xml_faults, xml_schema
from ssd_registry.errors import CannotRead, CannotWrite, TooLarge
from ssd_registry.payload.source import tables_in
from ssd_registry.settings import Limits

_ROOT = re.compile(rb"<([A-Za-z_][A-Za-z0-9_.-]*)[\s>/]")
_CALLED = re.compile(rb"<Collection>\s*([^<\s]+)")
_BEGINNING = 4_096
_FIRST_CHILD = 65_536
"""Bytes in which the identifier of the first child of a JSON return is looked for."""

_REFERENCE_DATE = re.compile(rb"<ReferenceDate>\s*([0-9-]+)\s*</ReferenceDate>")
_MOST = 2 * 1024 * 1024 * 1024


def recognise(path: Path, shelf: Shelf, limits: Limits) -> Collection | None:
    """Return the return that the file or folder at *path* is, of the year that it says or else the one in force.

    XML is told by its outermost element and what its header says, JSON by an array of children, tables by their
    names and headings. None where it is no return.
    """
    if not path.exists():
        return None
    if path.is_file() and path.suffix.lower() == ".xml":
        return _of_xml(path, shelf)
    if path.is_file() and path.suffix.lower() == ".json":
        return _of_json(path, shelf)
    best: tuple[tuple[int, int], Collection] | None = None
    found = list(tables_in(path, limits))
    if any(_folded(each.sheet or each.name).startswith("ssd") for each in found):
        return None
    for name in shelf.years:
        collection = shelf.get(name)
        if {"csv", "workbook"}.isdisjoint(collection.definition.forms):
            continue
        count = recognised_by_name(found, collection)
        if count[0] and (best is None or count > best[0]):
            best = (count, collection)
    return None if best is None else best[1]


def _of_xml(path: Path, shelf: Shelf) -> Collection | None:
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    root, said = _ROOT.search(beginning), _CALLED.search(beginning)
    found = [
        collection
        for collection in map(shelf.get, shelf.years)
        if root and collection.definition.xml and collection.definition.xml.element == root[1].decode()
    ]
    # Several returns of one receiver have the same outermost element.
    called = [each for each in found if said and said[1].decode() in _own_names(each)]
    made = next((_of_day(beginning, each.definition.id, shelf) or each for each in (*called, *found)), None)
    if made is None and root:
        trees = (collection.definition.xml for collection in map(shelf.get, shelf.years))
        known = " or ".join(sorted({str(tree.element) for tree in trees if tree is not None}))
        raise CannotRead(
            f"{path.name} is XML of no return that is known here: its first element is not {known}.",
            kind="not-a-return",
        )
    return made


def _refuse_another(made: Return, collection: Collection) -> None:
    """Refuse a file whose header says that it is another return."""
    known = {each.casefold() for each in _own_names(collection)}
    said = [each for rows in made.tables.values() for each in rows.column("Collection") if each is not None]
    if known and any(each.casefold() not in known for each in said):
        raise CannotRead(
            f"{made.name} is not a file of this return ({collection.definition.title}): its header says that it is "
            f"another.",
            kind="not-a-return",
        )


def _own_names(collection: Collection) -> set[str]:
    """Return what the header of the return may call it."""
    fields = [field for table in collection.own_tables for field in table.fields if field.name == "Collection"]
    return {code.code for field in fields if field.codes for code in collection.codes[field.codes].codes}


def _of_json(path: Path, shelf: Shelf) -> Collection | None:
    with path.open("rb") as file:
        return children_of(file.read(_FIRST_CHILD), map(shelf.get, shelf.years))


def _of_day(beginning: bytes, name: str, shelf: Shelf) -> Collection | None:
    """Return the year of the return in which the reference date of its header lies."""
    said = _REFERENCE_DATE.search(beginning)
    if said is None:
        return None
    day = said[1].decode()
    years = (shelf.of_year(name, year) for year in shelf.years[name])
    return next((each for each in years if each.definition.starts_on <= day <= each.definition.ends_on), None)


def read_return(path: Path, collection: Collection, limits: Limits) -> Return:
    """Return the return in the file or folder at *path*; raise `CannotRead` where it is none of its forms."""
    if not path.exists():
        raise CannotRead(f"There is no file or folder called {path.name}. Check the name.", kind="not-found")
    if path.suffix.lower() in {".xml", ".json"} and path.stat().st_size > _MOST:
        raise TooLarge(f"{path.name} is larger than is read.", kind="content-too-large")
    if path.suffix.lower() == ".json":
        return read_json_return(path.read_bytes(), collection, path.name)
    if path.suffix.lower() == ".xml":
        if collection.definition.xml is None:
            raise CannotRead(f"{collection.definition.title} is not sent as XML.", kind="not-a-return")
        read = read_xml(path.read_bytes(), collection, path.name)
        _refuse_another(read, collection)
        # What the XML has no element for was not given, which is not the same as given with no row.
        held = set(_rows_in(collection.definition.xml))
        kept = {name: _as_given(collection.tables[name], rows) for name, rows in read.tables.items() if name in held}
        return replace(read, tables=kept)
    return read_tables(tables_in(path, limits), collection, path.name)


def _as_given(table: Table, rows: Rows) -> Rows:
    """Return *rows* without the fields that the XML does not carry: those that are worked out, and so are blank."""
    internal = {field.name for field in table.fields if field.internal}
    blank = {name for name in internal.intersection(rows.fields) if not any(rows.column(name))}
    kept = [number for number, name in enumerate(rows.fields) if name not in blank]
    if not blank:
        return rows
    values = [tuple(row[number] for number in kept) for row in rows.values]
    return Rows(tuple(rows.fields[number] for number in kept), values, rows.places)


def _rows_in(branch: Branch) -> Iterator[str]:
    if branch.row:
        yield branch.row
    for each in branch.holds:
        yield from _rows_in(each)


def read_reference(path: Path, collection: Collection, limits: Limits) -> dict[str, Rows]:
    """Return the reference table in the CSV file or workbook at *path*, by its name.

    Raises `CannotRead` where the return has no reference table of that name or with those headings.
    """
    tables = [table for table in collection.definition.tables if table.kind == "reference"]
    known = {_folded(each) for table in tables for each in (table.name, Path(table.file or "").stem)}
    if _folded(path.stem) not in known:
        names = " or ".join(table.file or table.name for table in tables) or "none"
        raise CannotRead(
            f"{path.name} is no reference table of {collection.definition.title}. It takes: {names}.",
            kind="not-a-return",
        )
    table = next(each for each in tables if _folded(path.stem) in _names(each))
    return {table.name: rows_under_headings(tables_in(path, limits), table)}


def write_return(made: Return, collection: Collection, target: Path) -> list[str]:
    """Write *made* to *target* in the form that its name asks for, and return what there is to tell, in words.

    .xml is XML, .json JSON, .xlsx a workbook, .zip or a folder CSV files. Raises `CannotWrite` where the return has
    no such form.
    """
    form = _form(target)
    forms = collection.definition.forms
    if form not in forms:
        known = ", ".join(_ENDINGS[each] for each in forms)
        raise CannotWrite(f"{collection.definition.title} is not sent as {target.suffix or 'a folder'}. Use {known}.")
    if form == "csv":
        write_csv(made, collection, target)
    elif form == "workbook":
        write_workbook(made, collection, target)
    elif form == "json":
        with target.open("wb") as file:
            write_json(made, collection, file)
    else:
        return _write_xml(made, collection, target)
    return []


_ENDINGS: dict[Form, str] = {"xml": ".xml", "csv": "a folder or .zip", "workbook": ".xlsx", "json": ".json"}


def _form(target: Path) -> Form:
    found: dict[str, Form] = {".xml": "xml", ".xlsx": "workbook", ".json": "json", ".zip": "csv", "": "csv"}
    form = found.get(target.suffix.lower())
    if form is None:
        raise CannotWrite(f"{target.name} does not say what to write. Use {', '.join(_ENDINGS.values())}.")
    return form


def _write_xml(made: Return, collection: Collection, target: Path) -> list[str]:
    with target.open("wb") as file:
        write_xml(made, collection, file)
    return xml_faults(target.read_bytes(), xml_schema(collection.definition))


def _names(table: Table) -> set[str]:
    return {_folded(table.name), _folded(Path(table.file or "").stem)}


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
