"""The files of a return: finding out which return they are, reading them, and writing them."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from ssd_registry.collection.collection import Branch, Collection, Form, Table
from ssd_registry.collection.engine import day_of
from ssd_registry.collection.nested import children_of, read_json_return, write_json
from ssd_registry.collection.rows import Return, Rows
from ssd_registry.collection.shelf import Shelf
from ssd_registry.collection.tabular import Seen, likeness, read_known, read_tables, write_csv, write_workbook
from ssd_registry.collection.xml import read_xml, write_xml, xml_faults, xml_schema
from ssd_registry.errors import CannotRead, CannotWrite, TooLarge
from ssd_registry.payload.source import tables_in
from ssd_registry.settings import Limits

_ASIDE = re.compile(r"<!--.*?(-->|\Z)|<\?.*?(\?>|\Z)", re.DOTALL)
"""What may stand before the outermost element: comments and instructions."""

_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s>/]")
_CALLED = re.compile(r"<Collection>\s*([^<\s]+)")
_BEGINNING = 65_536
_FIRST_CHILD = 65_536
"""Bytes in which the identifier of the first child of a JSON return is looked for."""

_REFERENCE_DATE = re.compile(r"<ReferenceDate>\s*([0-9-]+)\s*</ReferenceDate>")
_SHOWN = 3
_MOST = 2 * 1024 * 1024 * 1024


def recognise(path: Path, shelf: Shelf, limits: Limits) -> Collection | None:
    """Return the return that the file or folder at *path* is, of the year that it says or else the one in force.

    XML is told by its outermost element and what its header says, JSON by an array of children, tables by their
    names and headings. None where it is no return.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return None
    if path.is_file() and _is_xml(path):
        return _of_xml(path, shelf)
    if path.is_file() and path.suffix.lower() == ".json":
        return _of_json(path, shelf)
    found = list(tables_in(path, limits))
    if not found:
        _refuse_packed_xml(path)
    if any(_folded(each.sheet or each.name).startswith("ssd") for each in found):
        return None
    return _of_tables(list(map(Seen.of, found)), shelf)


def _of_tables(seen: list[Seen], shelf: Shelf) -> Collection | None:
    """Return the return that has most of the tables, and most of their headings."""
    best: tuple[tuple[int, int], Collection] | None = None
    for collection in shelf.outlines() if seen else ():
        if not {"csv", "workbook"}.isdisjoint(collection.definition.forms):
            count = likeness(seen, collection)
            if count[0] and (best is None or count > best[0]):
                best = (count, collection)
    return None if best is None else shelf.get(best[1].definition.id)


def _is_xml(path: Path) -> bool:
    """Say whether a file is XML, by its name or by how it begins."""
    return path.suffix.lower() == ".xml" or _beginning(path).lstrip().startswith("<")


def _beginning(path: Path) -> str:
    """Return how a text file begins, whichever of the encodings it is in that XML has without saying so."""
    with path.open("rb") as file:
        beginning = file.read(_BEGINNING)
    encoding = "utf-16" if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    return beginning.decode(encoding, errors="replace")


def _refuse_packed_xml(path: Path) -> None:
    """Say what to do with XML in a folder or a zip, which may hold several returns."""
    if path.is_dir():
        names = [each.name for each in sorted(path.glob("*.[xX][mM][lL]")) if each.is_file()]
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith(".xml")]
        names = [] if "[Content_Types].xml" in names else names
    else:
        names = []
    if names:
        shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else "")
        how = "Name the file itself" if path.is_dir() else "Unpack it and name the file itself"
        raise CannotRead(f"{path.name} holds XML and no tables. {how}: {shown}.", kind="not-a-return")


def _of_xml(path: Path, shelf: Shelf) -> Collection | None:
    beginning = _ASIDE.sub("", _beginning(path))
    root, said = _ROOT.search(beginning), _CALLED.search(beginning)
    trees = [(each, each.definition.xml.element) for each in shelf.outlines() if each.definition.xml]
    found = [collection for collection, element in trees if root and element == root[1]]
    # Several returns of one receiver have the same outermost element.
    called = [each for each in found if said and said[1] in _own_names(each)]
    name = next((each.definition.id for each in (*called, *found)), None)
    made = None if name is None else _of_day(beginning, name, shelf) or shelf.get(name)
    if made is None and trees:
        known = " or ".join(sorted({str(element) for _, element in trees}))
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
        found = children_of(file.read(_FIRST_CHILD), shelf.outlines())
    return None if found is None else shelf.get(found.definition.id)


def _of_day(beginning: str, name: str, shelf: Shelf) -> Collection | None:
    """Return the year of the return in which the reference date of its header lies."""
    said = _REFERENCE_DATE.search(beginning)
    return None if said is None else shelf.on(name, said[1])


def read_return(path: Path, collection: Collection, limits: Limits) -> Return:
    """Return the return in the file or folder at *path*; raise `CannotRead` where it is none of its forms."""
    if not path.exists():
        raise CannotRead(f"There is no file or folder called {path.name}. Check the name.", kind="not-found")
    if path.is_file() and path.stat().st_size > _MOST:
        raise TooLarge(f"{path.name} is larger than {_MOST // 1024**3} GB. Send it in parts.", kind="content-too-large")
    if path.is_file() and path.suffix.lower() == ".json":
        return read_json_return(path.read_bytes(), collection, path.name)
    if path.is_file() and _is_xml(path):
        if collection.definition.xml is None:
            raise CannotRead(f"{collection.definition.title} is not sent as XML.", kind="not-a-return")
        read = read_xml(path.read_bytes(), collection, path.name)
        _refuse_another(read, collection)
        # What the XML has no element for was not given, which is not the same as given with no row.
        held = set(_rows_in(collection.definition.xml))
        kept = {name: _as_given(collection.tables[name], rows) for name, rows in read.tables.items() if name in held}
        return replace(read, tables=kept)
    return read_tables(tables_in(path, limits), collection, path.name)


def year_of_days(made: Return, collection: Collection, shelf: Shelf) -> Collection:
    """Return the year that the days of *made* lie in, where the return itself does not say its year.

    What begins, and so has a day in every row, has begun by the end of the year. Older files than the first year that
    is known stay what they were taken for.
    """
    if made.form not in {"csv", "workbook"}:
        return collection
    required = [
        (table.name, field.name)
        for table in collection.own_tables
        for field in table.written
        if field.required and field.type == "date"
    ]
    form = collection.definition.date_form
    days = [
        day_of(text, form)
        for table, field in required
        if table in made.tables
        for text in set(made.tables[table].column(field))
    ]
    latest = max((day for day in days if day is not None), default="")
    name = collection.definition.id
    years = [shelf.of_year(name, year) for year in shelf.years[name]]
    if latest < years[0].definition.starts_on:
        return collection
    return next((each for each in years if latest <= each.definition.ends_on), collection)


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
    """Return the reference tables in the CSV file, workbook, folder or zip at *path*, by their names.

    They are known by name or else by their headings. Raises `CannotRead` where there is none of the return's.
    """
    if not path.exists():
        raise CannotRead(f"There is no file or folder called {path.name}. Check the name.", kind="not-found")
    title = collection.definition.title
    tables = [table for table in collection.definition.tables if table.kind == "reference"]
    if not tables:
        raise CannotRead(f"{title} has no rule that looks anything up. Leave {path.name} out.", kind="not-a-return")
    read = read_known(tables_in(path, limits), tables)
    if not read:
        known = "; or ".join(
            f"{each.file or each.name} with {', '.join(f.name for f in each.fields)}" for each in tables
        )
        raise CannotRead(
            f"{path.name} is no reference table of {title}, as CSV or in a workbook. It takes {known}.",
            kind="not-a-return",
        )
    return read


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
    try:
        return _write(made, collection, target, form)
    except OSError:
        raise CannotWrite.to(target) from None


def _write(made: Return, collection: Collection, target: Path, form: Form) -> list[str]:
    if form == "csv":
        write_csv(made, collection, target)
    elif form == "workbook":
        write_workbook(made, collection, target)
    else:
        # Made whole before anything is written: what cannot be made leaves no file behind.
        content = BytesIO()
        (write_json if form == "json" else write_xml)(made, collection, content)
        target.write_bytes(content.getvalue())
        if form == "xml":
            return xml_faults(content.getvalue(), xml_schema(collection.definition))
    return []


_ENDINGS: dict[Form, str] = {"xml": ".xml", "csv": "a folder or .zip", "workbook": ".xlsx", "json": ".json"}


def _form(target: Path) -> Form:
    found: dict[str, Form] = {".xml": "xml", ".xlsx": "workbook", ".json": "json", ".zip": "csv", "": "csv"}
    form = found.get(target.suffix.lower())
    if form is None:
        raise CannotWrite(f"{target.name} does not say what to write. Use {', '.join(_ENDINGS.values())}.")
    return form


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
