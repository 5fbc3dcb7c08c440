"""The files of a release for spreadsheets: empty tables to fill in, and the data dictionary.

Every file is the same bytes each time it is made: dates are those of the release, and zips (a workbook is
one) hold their files as they are, because what compression makes of them differs from machine to machine.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range, xl_range_abs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from xlsxwriter.worksheet import Worksheet

    from ssd_registry.release import CodeList, Collection, Dictionary, Item, Table

Cell = str | int | float

_EXCHANGED = {"header", "top", "person", "child"}
_READ_ME, _CODES, _LISTS = "Read me", "Codes", "Lists"
_LAST_ROW = 5000
_SHEET_NAME_LENGTH = 31
_WIDEST = 60
_EPOCH = (1980, 1, 1, 0, 0, 0)
_STRINGS_STAY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}

_FORMATS = {"date": "yyyy-mm-dd", "integer": "0", "decimal": "General"}
_HOW_TO_WRITE = {
    "date": "Write a day as 2026-04-01.",
    "datetime": "Write a day and a time as 2026-04-01T09:30:00Z.",
    "boolean": "Write true or false.",
    "integer": "Write a whole number.",
    "decimal": "Write a number.",
    "reference": "Write the id of the record it refers to.",
}

_README = """\
Standard Safeguarding Dataset, release {release}: empty CSV files

Each file is one table of the standard. Its first row holds the names of the columns. Keep that row as it is.

How to fill them in
- Write one row for each record, and leave a cell empty where there is nothing to say.
- Write days as 2026-04-01, and days with a time as 2026-04-01T09:30:00Z.
- Write true or false where the answer is yes or no.
- Write codes as they stand in the code list, with every zero at the front. Excel drops those zeros when it
  opens a CSV file: import the columns as text, or use the empty Excel workbook of this release instead.
- Where a record has a list of values, the list has a file of its own: one row for each value, beside the
  id of the record.
- Leave out the files you have nothing for.
- Save each file as "CSV UTF-8".

What each column means is in the data dictionary of this release.

The files
{files}
"""

_INSTRUCTIONS = """\
Standard Safeguarding Dataset, release {release}: empty workbook
Each sheet after this one is a table of the standard. Its first row holds the names of the columns. \
Keep that row, and the name of the sheet, as they are.
Write one row for each record, from row 2 down. Leave a cell empty where there is nothing to say.
Each column name has a note that says what the column means and how to write it.
Columns of codes have a drop-down list, down to row {last_row}. The sheet Codes says what each code means. \
The sheet Lists feeds the drop-downs, so do not change it.
Ids and codes are text, so that zeros at the front stay. When you paste, paste values only: anything else \
takes the format and the drop-down of the cell away.
Where a record has a list of values, the list has a sheet of its own: one row for each value, beside the \
id of the record.
Leave a sheet empty where you have nothing for it.
The sheets:
{sheets}"""


def csv_templates(dictionary: Dictionary) -> bytes:
    """Return a zip of CSV files with column names only, one for each table that is exchanged."""
    tables = list(_exchanged(dictionary))
    files = "\n".join(f"- {table.name}.csv: {table.title}" for table in tables)
    read_me = _README.format(release=dictionary.release, files=files).replace("\n", "\r\n")
    return zipped(
        {"README.txt": read_me.encode("utf-8-sig")}
        | {f"{table.name}.csv": csv_file([item.column for item in table.columns], []) for table in tables}
    )


def excel_template(dictionary: Dictionary) -> bytes:
    """Return an empty workbook with a sheet for each table that is exchanged, and drop-downs for codes."""
    title = f"Standard Safeguarding Dataset {dictionary.release}: empty workbook"
    return _excel(dictionary, title, lambda book: _Template(book, dictionary).write())


def dictionary_csv(dictionary: Dictionary) -> bytes:
    """Return the data dictionary as CSV, one row for each item."""
    grid = _items(dictionary)
    return csv_file(grid.headings, grid.rows)


def dictionary_xlsx(dictionary: Dictionary) -> bytes:
    """Return the data dictionary as a workbook, one sheet for each kind of thing it describes."""
    grids = {
        "Items": _items(dictionary),
        "Tables": _tables(dictionary),
        "Code lists": _code_lists(dictionary),
        "Codes": _codes(dictionary.code_lists),
        "Collections": _grid(
            dictionary.collections,
            "id title recipient purpose legal_basis legal_basis_confirmed frequency source description",
        ),
        "Mends": _grid(dictionary.mends, "item kind before after why"),
        "Sources": _grid(dictionary.sources, "id title link description"),
    }

    def fill(book: Workbook) -> None:
        for name, grid in grids.items():
            _write_grid(book, name, grid)

    return _excel(dictionary, f"Standard Safeguarding Dataset {dictionary.release}: data dictionary", fill)


@dataclass(frozen=True)
class _Exchanged:
    """A table as it is exchanged: one of the standard's, or the table of a list."""

    name: str
    title: str
    columns: tuple[Item, ...]


def _exchanged(dictionary: Dictionary) -> Iterator[_Exchanged]:
    items = {item.ref: item for item in dictionary.items}
    for table in dictionary.tables:
        if table.level not in _EXCHANGED:
            continue
        own = [items[ref] for ref in table.items]
        single = tuple(item for item in own if not item.multivalued)
        if single:
            yield _Exchanged(table.name, table.title, single)
        # There is one header, so the lists of the header need no key to say which they belong to.
        key = () if table.level == "header" else (items[table.key],)
        for item in own:
            if item.values_table:
                yield _Exchanged(item.values_table, f"{table.title}: {item.title}", (*key, item))


class _Grid(NamedTuple):
    """Rows of cells under headings."""

    headings: list[str]
    rows: list[list[Cell]]


def _grid(records: Iterable[Any], headings: str, **made: Callable[[Any], Any]) -> _Grid:
    """Return a row for each record; a heading is a field of the record, or one that *made* makes of it."""
    names = headings.split()
    rows = [[_cell(made[name](each) if name in made else getattr(each, name)) for name in names] for each in records]
    return _Grid(names, rows)


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float) else str(value)


def _items(dictionary: Dictionary) -> _Grid:
    collections = {collection.id: collection for collection in dictionary.collections}
    return _grid(
        dictionary.items,
        "ref name title table column type form code_list references values_table required max_length minimum "
        "maximum unit collections return_fields purpose legal_basis status basis source since "
        "deprecated_since removed_from replaced_by deprecated_reason former_columns mappings "
        "source_note description",
        legal_basis=lambda item: tuple(_law(collections[id_]) for id_ in item.collections if id_ in collections),
        **_ENDING,
    )


def _law(collection: Collection) -> str:
    doubt = "" if collection.legal_basis_confirmed else " (to be confirmed)"
    return f"{collection.recipient}: {collection.legal_basis}{doubt}"


def _ending(field: str) -> Callable[[Item | Table], str | None]:
    return lambda record: getattr(record.deprecated, field, None)


_ENDING = {
    "deprecated_since": _ending("since"),
    "removed_from": _ending("removed_from"),
    "replaced_by": _ending("replacement"),
    "deprecated_reason": _ending("reason"),
}


def _tables(dictionary: Dictionary) -> _Grid:
    return _grid(
        dictionary.tables,
        "name ref title level subject member class_name key items purpose status source since "
        "deprecated_since removed_from replaced_by deprecated_reason description",
        items=lambda table: len(table.items),
        **_ENDING,
    )


def _code_lists(dictionary: Dictionary) -> _Grid:
    return _grid(
        dictionary.code_lists,
        "id name title codes items status source since description",
        codes=lambda code_list: len(code_list.codes),
    )


def _codes(code_lists: Iterable[CodeList]) -> _Grid:
    names = "code title valid_from valid_to confirmed note"
    rows = [[code_list.id, *row] for code_list in code_lists for row in _grid(code_list.codes, names).rows]
    return _Grid(["code_list", *names.split()], rows)


def _write_grid(book: Workbook, name: str, grid: _Grid) -> None:
    """Write *grid* as one table from A1, its headings in words and frozen."""
    sheet = book.add_worksheet(name)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    headings = [heading.replace("_", " ").capitalize() for heading in grid.headings]
    sheet.add_table(
        0,
        0,
        max(len(grid.rows), 1),
        len(headings) - 1,
        {
            "name": re.sub(r"\W", "_", name),
            "style": "Table Style Light 1",
            "columns": [{"header": heading} for heading in headings],
        },
    )
    for row, cells in enumerate(grid.rows, 1):
        for column, cell in enumerate(cells):
            sheet.write(row, column, cell, wrapped)
    for column, heading in enumerate(headings):
        longest = max((len(str(cells[column])) for cells in grid.rows), default=0)
        sheet.set_column(column, column, min(max(longest + 2, len(heading) + 4), _WIDEST))
    sheet.freeze_panes(1, 0)


class _Template:
    """The empty workbook while it is written."""

    def __init__(self, book: Workbook, dictionary: Dictionary) -> None:
        self._book = book
        self._dictionary = dictionary
        self._tables = list(_exchanged(dictionary))
        self._names = _sheet_names(table.name for table in self._tables)
        used = {item.code_list for table in self._tables for item in table.columns}
        self._lists = {each.id: each for each in dictionary.code_lists if each.id in used and each.codes}
        self._heading = book.add_format({"bold": True, "bottom": 1})
        self._text = book.add_format({"num_format": "@"})
        self._formats = {kind: book.add_format({"num_format": form}) for kind, form in _FORMATS.items()}

    def write(self) -> None:
        """Write every sheet."""
        self._read_me()
        for table in self._tables:
            self._table(table)
        _write_grid(self._book, _CODES, _codes(self._lists.values()))
        self._drop_downs()

    def _read_me(self) -> None:
        sheet = self._book.add_worksheet(_READ_ME)
        sheets = "\n".join(f"{self._names[each.name]}: {each.title} ({each.name})" for each in self._tables)
        text = _INSTRUCTIONS.format(release=self._dictionary.release, last_row=_LAST_ROW + 1, sheets=sheets)
        wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        title = self._book.add_format({"bold": True, "font_size": 14})
        sheet.set_column(0, 0, 100)
        for row, line in enumerate(text.splitlines()):
            sheet.write_string(row, 0, line, wrapped if row else title)

    def _table(self, table: _Exchanged) -> None:
        sheet = self._book.add_worksheet(self._names[table.name])
        for column, item in enumerate(table.columns):
            sheet.set_column(column, column, max(12, len(item.column) + 4), self._formats.get(item.type, self._text))
            sheet.write_string(0, column, item.column, self._heading)
            sheet.write_comment(0, column, *_note(item))
            self._validate(sheet, column, item)
        last = len(table.columns) - 1
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, _LAST_ROW, last)
        sheet.ignore_errors({"number_stored_as_text": xl_range(0, 0, _LAST_ROW, last)})

    def _validate(self, sheet: Worksheet, column: int, item: Item) -> None:
        if item.type == "boolean":
            source: str | list[str] = ["true", "false"]
            message = "Choose true or false."
        elif item.code_list in self._lists:
            source = f"={_range_name(item.code_list)}"
            message = "Choose a code from the list. The sheet Codes says what each code means."
        else:
            return
        sheet.data_validation(
            1,
            column,
            _LAST_ROW,
            column,
            {
                "validate": "list",
                "source": source,
                "error_title": "Not in the list",
                "error_message": message,
            },
        )

    def _drop_downs(self) -> None:
        """Write each code list down a column, and name the range so that drop-downs can point to it."""
        sheet = self._book.add_worksheet(_LISTS)
        for column, code_list in enumerate(self._lists.values()):
            sheet.set_column(column, column, max(12, len(code_list.id) + 2), self._text)
            sheet.write_string(0, column, code_list.id, self._heading)
            for row, code in enumerate(code_list.codes, 1):
                sheet.write_string(row, column, code.code, self._text)
            cells = xl_range_abs(1, column, len(code_list.codes), column)
            self._book.define_name(_range_name(code_list.id), f"={_LISTS}!{cells}")
        sheet.freeze_panes(1, 0)


def _range_name(code_list: str) -> str:
    return "list_" + re.sub(r"\W", "_", code_list)


def _sheet_names(tables: Iterable[str]) -> dict[str, str]:
    """Return a sheet name for each table: Excel allows 31 characters and takes no account of case."""
    names: dict[str, str] = {}
    taken = {each.lower() for each in (_READ_ME, _CODES, _LISTS)}
    for table in tables:
        whole = table.removeprefix("ssd_")
        name, number = whole[:_SHEET_NAME_LENGTH], 2
        while name.lower() in taken:
            name = f"{whole[: _SHEET_NAME_LENGTH - 1 - len(str(number))]}_{number}"
            number += 1
        taken.add(name.lower())
        names[table] = name
    return names


def _note(item: Item) -> tuple[str, dict[str, Any]]:
    """Return what the note on a column name says, and how large it is drawn."""
    lines = [item.title, item.description, *_rules(item)]
    height = 20 + sum(18 * (1 + len(line) // 45) for line in lines)
    return "\n".join(lines), {"x_scale": 2.5, "height": height, "author": "Standard Safeguarding Dataset"}


def _rules(item: Item) -> Iterator[str]:
    if item.required or item.key:
        yield "Required."
    if item.code_list:
        yield f"Write a code of the list {item.code_list} (see the sheet Codes)."
    if item.type in _HOW_TO_WRITE:
        yield _HOW_TO_WRITE[item.type]
    if item.max_length:
        yield f"At most {item.max_length} characters."
    if item.deprecated:
        instead = f"; use {item.deprecated.replacement} instead" if item.deprecated.replacement else ""
        yield f"Ends with release {item.deprecated.removed_from}{instead}."
    yield f"Item {item.ref}"


def _excel(dictionary: Dictionary, title: str, fill: Callable[[Workbook], None]) -> bytes:
    """Return the workbook that *fill* writes, with a title, dated when the release was published."""
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True, **_STRINGS_STAY})
    published = datetime.fromisoformat(dictionary.published)
    book.set_properties({"title": title, "subject": dictionary.title, "created": published})
    fill(book)
    book.close()
    with zipfile.ZipFile(content) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def zipped(files: dict[str, bytes]) -> bytes:
    """Return *files* by name as a zip, the same bytes each time."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name, file in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file)
    return content.getvalue()


def csv_file(headings: list[str], rows: list[list[Cell]]) -> bytes:
    """Return a CSV as Excel wants it: UTF-8 with a byte order mark, and CRLF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
