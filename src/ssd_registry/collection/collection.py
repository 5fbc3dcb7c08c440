"""One return of one collection year, read-only: its tables, code lists, queries and rules.

A return is a standard of its own beside the SSD. It is frozen a collection year at a time (``cin/2025-26``), and
read from ``collection.json``, which the build makes from ``schema/collections/``.
"""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec

from ssd_registry.release import Frozen

Form = Literal["xml", "csv", "workbook", "json"]
DateForm = Literal["YYYY-MM-DD", "DD/MM/YYYY"]
FieldType = Literal["text", "code", "date", "integer", "decimal", "boolean", "datetime"]

TYPED = frozenset({"date", "integer", "decimal"})
"""Types whose text may fail to be one: such a field has a second column with what was sent."""

TEXT = "_text"
"""What the name of that second column ends with."""

LAST = "_last"
"""What the name of a table of last year's return ends with."""


class Field(Frozen, frozen=True, kw_only=True):
    """One field of a return: *ssd* are the columns of the SSD that it is derived from.

    *derived* says how, where that is not plain; *gap* says why it cannot be filled, or what is lost; *unread* why
    it is not read back. *also_called* are other names and headings that it goes by. An *internal* field is a key of
    ours, which the return itself does not carry.
    """

    name: str
    title: str
    type: FieldType
    description: str | None = None
    codes: str | None = None
    max_length: int | None = None
    pattern: str | None = None
    required: bool = False
    internal: bool = False
    gathers: str | None = None
    also_called: tuple[str, ...] = ()
    ssd: tuple[str, ...] = ()
    derived: str | None = None
    gap: str | None = None
    unread: str | None = None
    note: str | None = None


class Table(Frozen, frozen=True, kw_only=True):
    """One table of a return: a file of a CSV set, a sheet of a workbook, or an element of an XML file.

    *kind* is ``return``, ``last`` (the same table of last year's return) or ``reference`` (what a user may give).
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    kind: Literal["return", "last", "reference"] = "return"
    description: str | None = None
    file: str | None = None
    sheet: str | None = None
    heading_row: int = 1
    gap: str | None = None
    note: str | None = None

    @property
    def names(self) -> dict[str, str]:
        """The name of each field by every name that it goes by, in small letters."""
        return {name.lower(): field.name for field in self.fields for name in (*field.also_called, field.name)}

    @property
    def written(self) -> tuple[Field, ...]:
        """The fields that the return itself carries."""
        return tuple(field for field in self.fields if not field.internal)


class Code(Frozen, frozen=True, kw_only=True):
    """One code; *starts_on* and *ends_on* bound the days of what it may be used for (ISO 8601).

    *ssd* are the values of the SSD that it stands for, where they are written in another way; it is read back as the
    first of them.
    """

    code: str
    label: str
    ssd: tuple[str, ...] = ()
    starts_on: str | None = None
    ends_on: str | None = None
    note: str | None = None


class Codes(Frozen, frozen=True, kw_only=True):
    """The code list *id* as it is in one collection year."""

    id: str
    title: str
    codes: tuple[Code, ...]
    note: str | None = None


class Branch(Frozen, frozen=True, kw_only=True):
    """One element of the XML of a return, or one member of its JSON, and what it holds in order.

    It is a row of the table *row*, or the *field* of the nearest row around it, or groups others. *many* may follow
    one another; a *unit* is one child; *key* is the internal field that tells one row from the next inside a child,
    and that rows inside it carry too; *value* is the field of its own row that its text is. A row with no *element*
    has its fields among those of the element around it, and is there when one of them is filled. *copies* are
    fields that the row takes from the row around it when it is read, and that are not written again. In JSON *many*
    stand in an array, and so do the children, which have no name of their own.
    """

    element: str | None = None
    field: str | None = None
    row: str | None = None
    copies: tuple[str, ...] = ()
    many: bool = False
    unit: bool = False
    key: str | None = None
    value: str | None = None
    holds: tuple[Branch, ...] = ()


class Derivation(Frozen, frozen=True, kw_only=True):
    """One query of DuckDB that fills *table*, and the tables that it reads."""

    table: str
    sql: str
    reads: tuple[str, ...]


class Completion(Frozen, frozen=True, kw_only=True):
    """One query of DuckDB that works out a *field* which the return does not carry, from the tables that it *needs*.

    It gives the position of the row of *table* (``_row``) and the value. Where one of *needs* was not given, the
    field is not worked out.
    """

    table: str
    field: str
    needs: tuple[str, ...]
    sql: str


class Points(Frozen, frozen=True, kw_only=True):
    """The fields at fault in the rows of one table that a query finds."""

    table: str
    fields: tuple[str, ...]


class Question(Frozen, frozen=True, kw_only=True):
    """One query of a rule.

    *engines* has it as each engine runs it: the position of the row of each of *points*, the main table's first,
    then *columns*, which fill the message.
    """

    table: str
    points: tuple[Points, ...]
    columns: tuple[str, ...]
    sql: str
    engines: dict[str, str]


class RuleExample(Frozen, frozen=True, kw_only=True):
    """Rows of tables that pass a rule, or break it, with what the return says of itself."""

    tables: dict[str, tuple[dict[str, str | int | float | bool | None], ...]]
    facts: dict[str, str | None]


class CollectionRule(Frozen, frozen=True, kw_only=True):
    """One rule of the return's owner; *code* is the owner's number, *id* ours.

    *reads* names each table that it looks into, with the columns; where a table of *needs* was not given, it is not
    run. A rule of the level ``authority`` is about the return as a whole.
    """

    id: str
    code: str
    subject: str
    severity: Literal["error", "query", "note"]
    title: str
    message: str
    fix: str
    since: str
    until: str | None = None
    level: Literal["row", "authority"] = "row"
    questions: tuple[Question, ...]
    reads: dict[str, tuple[str, ...]]
    needs: tuple[str, ...]
    passes: RuleExample
    breaks: RuleExample
    note: str | None = None


class Outline(Frozen, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """What one return of one collection year is and looks like, without its queries and rules (days are ISO 8601).

    *unit* is the field that tells which child a row is about. With *capitals*, small letters count as capitals.
    """

    id: str
    year: str
    title: str
    description: str
    collected_by: str
    purpose: str
    legal_basis: str
    legal_basis_confirmed: bool
    frequency: str
    status: str
    starts_on: str
    ends_on: str
    ssd_releases: tuple[str, ...]
    forms: tuple[Form, ...]
    date_form: DateForm
    rule_prefix: str
    unit: str
    capitals: bool = False
    tables: tuple[Table, ...]
    codes: tuple[Codes, ...]
    xml: Branch | None
    json: Branch | None = None


class Definition(Outline, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that the program knows of one return of one collection year."""

    complete: tuple[Completion, ...]
    derive: tuple[Derivation, ...]
    load: tuple[Derivation, ...]
    rules: tuple[CollectionRule, ...]
    bank_holidays: tuple[str, ...]


class Collection:
    """One return of one collection year, ready to use; *folder* is where it is frozen, if it is."""

    def __init__(self, definition: Definition, folder: Path | None = None) -> None:
        self.definition = definition
        self.folder = folder

    def __repr__(self) -> str:
        return f"Collection({self.name!r})"

    @classmethod
    def read(cls, folder: Path) -> Collection:
        """Return the collection that is frozen in *folder*."""
        return cls(msgspec.json.decode((folder / "collection.json").read_bytes(), type=Definition), folder)

    @classmethod
    def outline(cls, folder: Path) -> Collection:
        """Return the collection that is frozen in *folder* without its queries and rules, which are most of it."""
        outline = msgspec.json.decode((folder / "collection.json").read_bytes(), type=Outline)
        parts = {name: getattr(outline, name) for name in Outline.__struct_fields__}
        return cls(Definition(**parts, complete=(), derive=(), load=(), rules=(), bank_holidays=()), folder)

    @property
    def name(self) -> str:
        """Its name with the year, such as ``cin-2025-26``."""
        return f"{self.definition.id}-{self.definition.year}"

    @cached_property
    def manifest_sha256(self) -> str:
        """The checksum of the manifest, which holds those of all its files; nothing where it is not frozen."""
        return "" if self.folder is None else sha256((self.folder / "manifest.json").read_bytes()).hexdigest()

    @cached_property
    def tables(self) -> dict[str, Table]:
        """All tables by name, those of last year and for reference included."""
        return {table.name: table for table in self.definition.tables}

    @cached_property
    def own_tables(self) -> tuple[Table, ...]:
        """The tables that the return itself has, in order."""
        return tuple(table for table in self.definition.tables if table.kind == "return")

    @cached_property
    def rules(self) -> dict[str, CollectionRule]:
        """Rules by the number that their owner gives them."""
        return {rule.code: rule for rule in self.definition.rules}

    def rule(self, name: str) -> CollectionRule | None:
        """Return the rule that has *name* as its id or its owner's number, whatever the case, if there is one."""
        return self._named_rules.get(name.casefold())

    @cached_property
    def _named_rules(self) -> dict[str, CollectionRule]:
        by_code = {rule.code.casefold(): rule for rule in self.definition.rules}
        return {**by_code, **{rule.id.casefold(): rule for rule in self.definition.rules}}

    @cached_property
    def codes(self) -> dict[str, Codes]:
        """Code lists by id."""
        return {codes.id: codes for codes in self.definition.codes}
