"""The tables of a release as SQL: the SSD's own table and column names, for four databases.

Foreign keys stand apart from the tables, because they form circles (a conference has a plan and a plan
has a conference) and because extracts may hold records whose owner is missing.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ssd_registry.release import Code, CodeList, Dictionary, Item, ItemRef, ItemType, Table

Dialect = Literal["sqlite", "postgresql", "sqlserver", "oracle"]

DIALECTS: dict[Dialect, str] = {
    "sqlite": "SQLite",
    "postgresql": "PostgreSQL",
    "sqlserver": "SQL Server",
    "oracle": "Oracle",
}

CODE_LISTS = "ssd_code_lists"
"""The table that holds the codes of every list with their titles."""

_LEVELS = {"person", "child", "top", "system"}
_MOST_CODES = 60
_ID_LENGTH = 48
# Text of a named form, such as a postcode, needs no more, and as long text it could not be joined on.
_FORM_LENGTH = 48
_LONG_TEXT = 4000
# SQL Server indexes at most 900 bytes, and a list of texts is indexed with the key of its owner.
_KEY_LENGTH = 400
# The shortest limit of the four is PostgreSQL's; one limit gives a constraint one name everywhere.
_NAME_LENGTH = 63
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9_]*")

# Words that one of the four reserves. A quoted name means the same as the plain one, so a word that is
# reserved in one database can be quoted in all.
_RESERVED = frozenset(
    """
    access add all alter analyse analyze and any array as asc asymmetric audit authorization autoincrement
    backup begin between binary both break browse bulk by cascade case cast char check checkpoint close
    cluster clustered coalesce collate collation column column_value comment commit compress compute
    concurrently connect constraint contains containstable continue convert create cross current
    current_catalog current_date current_role current_schema current_time current_timestamp current_user
    cursor database date dbcc deallocate decimal declare default deferrable delete deny desc disk distinct
    distributed do double drop dump else end errlvl escape except exclusive exec execute exists exit external
    false fetch file fillfactor float for foreign freetext freetexttable freeze from full function goto grant
    group having holdlock identified identity identity_insert identitycol if ilike immediate in increment
    index initial initially inner insert integer intersect into is isnull join key kill lateral leading left
    level like limit lineno load localtime localtimestamp lock long maxextents merge minus mlslabel mode
    modify national natural nested_table_id noaudit nocheck nocompress nonclustered not nothing notnull
    nowait null nullif number of off offline offset offsets on online only open opendatasource openquery
    openrowset openxml option or order outer over overlaps pctfree percent pivot placing plan precision
    primary print prior proc procedure public raiserror raw read readtext reconfigure references rename
    replication resource restore restrict return returning revert revoke right rollback row rowcount
    rowguidcol rowid rownum rows rule save schema securityaudit select semantickeyphrasetable
    semanticsimilaritydetailstable semanticsimilaritytable session session_user set setuser share shutdown
    similar size smallint some start statistics successful symmetric synonym sysdate system_user table
    tablesample textsize then to top trailing tran transaction trigger true truncate try_convert tsequal uid
    union unique unpivot update updatetext use user using validate values varchar varchar2 variadic varying
    verbose view waitfor when whenever where while window with within writetext
    """.split()  # noqa: SIM905 - three hundred quoted words would fill three hundred lines
)

_HEAD = """\
-- Generated from release {release} of the Standard Safeguarding Dataset. Do not edit.
--
-- Tables for {database}, in three parts: tables, code lists, foreign keys. This file is UTF-8.
-- {loading}
-- Extracts may hold records whose owner is missing, which the foreign keys refuse.
-- {leaving_out}
"""
_LOADING = {
    False: "Load the tables in any order: the foreign keys come last, so add them when the data is in.",
    True: "Load the tables in any order within one transaction: foreign keys are looked at when it ends.",
}
_LEAVING_OUT = {
    False: "You can leave out part 3: nothing else depends on it.",
    True: "SQLite has them in its tables (part 3 is empty), off until you run: pragma foreign_keys = on",
}


@dataclass(frozen=True)
class _Words:
    """How one database writes what databases write differently."""

    types: dict[ItemType, str]
    text: str
    long_text: str
    booleans: tuple[str, str] = ("0", "1")
    booleans_checked: bool = False
    quotes: tuple[str, str] = ('"', '"')
    text_prefix: str = ""
    date_prefix: str = ""
    rows_at_once: int = 500
    comment_statements: bool = False
    foreign_keys_inside: bool = False
    capitals: bool = False
    no_ampersands: bool = False


_WORDS: dict[Dialect, _Words] = {
    "sqlite": _Words(
        types={
            "date": "text",
            "datetime": "text",
            "boolean": "integer",
            "integer": "integer",
            "decimal": "numeric",
        },
        text="text",
        long_text="text",
        booleans_checked=True,
        foreign_keys_inside=True,
    ),
    "postgresql": _Words(
        types={
            "date": "date",
            "datetime": "timestamp with time zone",
            "boolean": "boolean",
            "integer": "integer",
            "decimal": "numeric(12,4)",
        },
        text="varchar({})",
        long_text="text",
        booleans=("false", "true"),
        date_prefix="date ",
        comment_statements=True,
    ),
    "sqlserver": _Words(
        types={
            "date": "date",
            "datetime": "datetimeoffset",
            "boolean": "bit",
            "integer": "int",
            "decimal": "decimal(12,4)",
        },
        text="nvarchar({})",
        long_text="nvarchar(max)",
        quotes=("[", "]"),
        text_prefix="N",
    ),
    "oracle": _Words(
        types={
            "date": "date",
            "datetime": "timestamp with time zone",
            "boolean": "number(1)",
            "integer": "number(10)",
            "decimal": "number(12,4)",
        },
        text="varchar2({} char)",
        long_text="clob",
        booleans_checked=True,
        date_prefix="date ",
        rows_at_once=1,
        comment_statements=True,
        capitals=True,
        no_ampersands=True,
    ),
}


def ddl(dictionary: Dictionary, dialect: Dialect) -> str:
    """Return the SQL that makes the tables of the release in *dialect*, with its code lists as a table."""
    words = _WORDS[dialect]
    head = _HEAD.format(
        release=dictionary.release,
        database=DIALECTS[dialect],
        loading=_LOADING[words.foreign_keys_inside],
        leaving_out=_LEAVING_OUT[words.foreign_keys_inside],
    )
    return head + "\n" + "\n".join(_Script(dictionary, words).lines()) + "\n"


@dataclass(frozen=True)
class _Column:
    """One column of a table to be made; *target* is the item that a foreign key points to."""

    name: str
    type: str
    comment: str
    filled: bool = False
    check: str | None = None
    target: Item | None = None


@dataclass(frozen=True)
class _Relation:
    """One table to be made: a table of the standard, or the table of a list."""

    name: str
    title: str
    columns: tuple[_Column, ...]
    key: tuple[str, ...]


class _Script:
    """The statements of one release for one database."""

    def __init__(self, dictionary: Dictionary, words: _Words) -> None:
        self._words = words
        self._items: dict[ItemRef, Item] = {item.ref: item for item in dictionary.items}
        self._lists: dict[str, CodeList] = {each.id: each for each in dictionary.code_lists}
        self._tables = [table for table in dictionary.tables if table.level in _LEVELS]
        self._made = {table.name for table in self._tables}

    def lines(self) -> Iterator[str]:
        """Yield the lines of the script after its head."""
        relations = [relation for table in self._tables for relation in self._relations(table)]
        yield from ("-- Part 1: tables", "")
        for relation in relations:
            yield from self._create(relation)
        yield from ("-- Part 2: code lists", "")
        yield from self._create(self._code_table())
        for code_list in self._lists.values():
            yield from self._inserts(code_list)
        yield "-- Part 3: foreign keys"
        if not self._words.foreign_keys_inside:
            for relation in relations:
                yield from self._alterations(relation)

    def _relations(self, table: Table) -> Iterator[_Relation]:
        items = [self._items[ref] for ref in table.items]
        key = self._items[table.key]
        yield _Relation(
            name=table.name,
            title=_title(table),
            columns=tuple(self._column(item) for item in items if not item.multivalued),
            key=(key.column,) if key.key else (),
        )
        for item in items:
            if item.values_table:
                owner = self._column(key, filled=True, target=key)
                yield _Relation(
                    name=item.values_table,
                    title=f"{table.title}: {item.title}",
                    columns=(owner, self._column(item, filled=True)),
                    key=(key.column, item.column),
                )

    def _column(self, item: Item, *, filled: bool = False, target: Item | None = None) -> _Column:
        if target is None and item.references:
            target = self._items.get(item.references)
        return _Column(
            name=item.column,
            type=self._type(item),
            comment=self._comment(item),
            filled=filled or item.key or item.required or item.parent_key,
            check=self._check(item),
            target=target if target and target.table in self._made else None,
        )

    def _type(self, item: Item) -> str:
        """Return the type of the item's column; a foreign key has the type of what it points to."""
        if item.references and item.references in self._items:
            return self._type(self._items[item.references])
        if item.type in self._words.types:
            return self._words.types[item.type]
        if item.type == "text":
            return self._text(_length(item))
        if item.type == "code":
            return self._text(max(map(len, self._codes(item)), default=_ID_LENGTH), step=5)
        return self._text(item.max_length or _ID_LENGTH)

    def _text(self, length: int | None, *, step: int = 1) -> str:
        if length is None or length >= _LONG_TEXT:
            return self._words.long_text
        return self._words.text.format(-(-length // step) * step)

    def _codes(self, item: Item) -> list[str]:
        return [code.code for code in self._lists[item.code_list].codes] if item.code_list else []

    def _check(self, item: Item) -> str | None:
        """Return the condition that the item's column has to meet, or None where there is none."""
        column, codes = self._quoted(item.column), self._codes(item)
        if 0 < len(codes) <= _MOST_CODES:
            return f"{column} in ({', '.join(self._literal(code) for code in codes)})"
        if item.type == "boolean" and self._words.booleans_checked:
            return f"{column} in (0, 1)"
        bounds = ((">=", item.minimum), ("<=", item.maximum))
        limits = [f"{column} {sign} {_number(bound)}" for sign, bound in bounds if bound is not None]
        return " and ".join(limits) or None

    def _comment(self, item: Item) -> str:
        text = _title(item)
        if item.code_list:
            text += f" (code list {item.code_list})"
        if len(self._codes(item)) > _MOST_CODES:
            text += f"; not checked here: {len(self._codes(item))} codes, see {CODE_LISTS}"
        return text

    def _code_table(self) -> _Relation:
        codes = [code for code_list in self._lists.values() for code in code_list.codes]
        names = self._text(max(map(len, self._lists), default=1), step=50)
        longest = self._text(max((len(code.code) for code in codes), default=1), step=5)
        titles = self._text(max((len(code.title) for code in codes), default=1), step=50)
        date, boolean = self._words.types["date"], self._words.types["boolean"]
        confirmed = "confirmed in (0, 1)" if self._words.booleans_checked else None
        return _Relation(
            name=CODE_LISTS,
            title="The codes of every code list, to join to for their titles",
            columns=(
                _Column("code_list", names, "Code list", filled=True),
                _Column("code", longest, "Code", filled=True),
                _Column("title", titles, "What the code means", filled=True),
                _Column("valid_from", date, "First day it is valid for"),
                _Column("valid_to", date, "Last day it is valid for"),
                _Column("confirmed", boolean, "Known from its owner", filled=True, check=confirmed),
            ),
            key=("code_list", "code"),
        )

    def _create(self, relation: _Relation) -> Iterator[str]:
        parts = [(self._definition(column), column.comment) for column in relation.columns]
        parts += [(constraint, "") for constraint in self._constraints(relation)]
        yield f"-- {self._remark(relation.title)}"
        yield f"create table {self._quoted(relation.name)} ("
        for number, (definition, comment) in enumerate(parts, 1):
            comma = "," if number < len(parts) else ""
            remark = "" if self._words.comment_statements or not comment else f" -- {self._remark(comment)}"
            yield f"  {definition}{comma}{remark}"
        yield ");"
        if self._words.comment_statements:
            yield from self._comments(relation)
        yield ""

    def _definition(self, column: _Column) -> str:
        return f"{self._quoted(column.name)} {column.type}{' not null' if column.filled else ''}"

    def _constraints(self, relation: _Relation) -> Iterator[str]:
        if relation.key:
            key = ", ".join(map(self._quoted, relation.key))
            yield f"constraint {_named('pk', relation.name)} primary key ({key})"
        for column in relation.columns:
            if column.check:
                yield f"constraint {_named('ck', relation.name, column.name)} check ({column.check})"
        if self._words.foreign_keys_inside:
            for constraint in self._foreign_keys(relation):
                yield f"{constraint} deferrable initially deferred"

    def _foreign_keys(self, relation: _Relation) -> Iterator[str]:
        for column in relation.columns:
            if column.target:
                yield (
                    f"constraint {_named('fk', relation.name, column.name)} "
                    f"foreign key ({self._quoted(column.name)}) "
                    f"references {self._quoted(column.target.table)} ({self._quoted(column.target.column)})"
                )

    def _alterations(self, relation: _Relation) -> Iterator[str]:
        for constraint in self._foreign_keys(relation):
            yield f"alter table {self._quoted(relation.name)}\n  add {constraint};"

    def _comments(self, relation: _Relation) -> Iterator[str]:
        table = self._quoted(relation.name)
        yield f"comment on table {table} is '{_doubled(self._remark(relation.title))}';"
        for column in relation.columns:
            text = _doubled(self._remark(column.comment))
            yield f"comment on column {table}.{self._quoted(column.name)} is '{text}';"

    def _inserts(self, code_list: CodeList) -> Iterator[str]:
        if not code_list.codes:
            return
        into = f"insert into {CODE_LISTS} (code_list, code, title, valid_from, valid_to, confirmed) values"
        rows = [self._row(code_list, code) for code in code_list.codes]
        step = self._words.rows_at_once
        yield f"-- {self._remark(code_list.title)}"
        for start in range(0, len(rows), step):
            batch = rows[start : start + step]
            if len(batch) == 1:
                yield f"{into} {batch[0]};"
            else:
                yield into
                yield ",\n".join(f"  {row}" for row in batch) + ";"
        yield ""

    def _row(self, code_list: CodeList, code: Code) -> str:
        texts = [self._literal(text) for text in (code_list.id, code.code, code.title)]
        days = [self._day(day) for day in (code.valid_from, code.valid_to)]
        return f"({', '.join([*texts, *days, self._words.booleans[code.confirmed]])})"

    def _day(self, day: str | None) -> str:
        return f"{self._words.date_prefix}'{day}'" if day else "null"

    def _literal(self, text: str) -> str:
        literal = f"{self._words.text_prefix}'{_doubled(_one_line(text))}'"
        # SQL*Plus asks the person at the keyboard for a value wherever it meets an ampersand.
        return literal.replace("&", "' || chr(38) || '") if self._words.no_ampersands else literal

    def _remark(self, text: str) -> str:
        return _one_line(text).replace("&", "and") if self._words.no_ampersands else _one_line(text)

    def _quoted(self, name: str) -> str:
        """Return *name* as it can be written, in quotation marks where it is a word of the language."""
        if _PLAIN_NAME.fullmatch(name) and name not in _RESERVED:
            return name
        left, right = self._words.quotes
        return f"{left}{name.upper() if self._words.capitals else name}{right}"


def _named(*parts: str) -> str:
    """Return the name of a constraint, cut short and told apart by a checksum where it is too long."""
    name = "_".join(parts)
    if len(name) <= _NAME_LENGTH:
        return name
    return f"{name[: _NAME_LENGTH - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _title(record: Item | Table) -> str:
    ends = record.deprecated
    return f"{record.title}, deprecated since {ends.since}" if ends else record.title


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _doubled(text: str) -> str:
    return text.replace("'", "''")


def _length(item: Item) -> int | None:
    """Return how much text the item holds at most, or None where nothing says."""
    length = item.max_length or (_FORM_LENGTH if item.form else None)
    return min(length or _KEY_LENGTH, _KEY_LENGTH) if item.values_table else length


def _number(bound: float) -> str:
    return str(int(bound)) if float(bound).is_integer() else str(bound)
