"""One frozen release of the standard, read-only: its tables, items, code lists and files.

A release is read from ``dictionary.json``, which the build derives from the LinkML model, so nothing
here (or anywhere on the serving path) needs LinkML.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import Literal, NewType

import msgspec

from ssd_registry.errors import ReleaseFrozen

ItemRef = NewType("ItemRef", str)
ReleaseVersion = NewType("ReleaseVersion", str)

ItemType = Literal["identifier", "reference", "code", "text", "date", "datetime", "boolean", "integer", "decimal"]
Level = Literal["person", "child", "top", "system", "header"]


class Frozen(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, kw_only=True):
    """A record of the dictionary: immutable, and strict about what it holds."""


class Deprecation(Frozen, frozen=True, kw_only=True):
    """When and why something ends, and what to use instead (dates are ISO 8601)."""

    since: ReleaseVersion
    announced: str
    removed_from: str
    reason: str
    replacement: ItemRef | None = None


class Code(Frozen, frozen=True, kw_only=True):
    """One code of a code list; valid only for events from *valid_from* to *valid_to*, both included."""

    code: str
    title: str
    slug: str
    valid_from: str | None = None
    valid_to: str | None = None
    confirmed: bool = True
    note: str | None = None


class CodeList(Frozen, frozen=True, kw_only=True):
    """A named list of codes; *id* is its permanent slug, *name* its name in the model."""

    id: str
    name: str
    title: str
    description: str
    status: str
    source: str
    since: ReleaseVersion
    codes: tuple[Code, ...]
    items: tuple[ItemRef, ...] = ()

    def on(self, day: str) -> CodeList:
        """Return the list with only the codes that are valid for events of *day* (ISO 8601)."""
        valid = tuple(code for code in self.codes if (code.valid_from or day) <= day <= (code.valid_to or day))
        return msgspec.structs.replace(self, codes=valid)


class Item(Frozen, frozen=True, kw_only=True):
    """One field of the standard, known for ever by its *ref*."""

    ref: ItemRef
    name: str
    title: str
    description: str
    purpose: str
    table: str
    column: str
    type: ItemType
    status: str
    basis: str
    source: str
    since: ReleaseVersion
    collections: tuple[str, ...] = ()
    return_fields: tuple[str, ...] = ()
    form: str | None = None
    code_list: str | None = None
    references: ItemRef | None = None
    values_table: str | None = None
    multivalued: bool = False
    required: bool = False
    key: bool = False
    parent_key: bool = False
    max_length: int | None = None
    pattern: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    unit: str | None = None
    constant: str | None = None
    former_columns: tuple[str, ...] = ()
    mappings: tuple[str, ...] = ()
    source_note: str | None = None
    deprecated: Deprecation | None = None


class Table(Frozen, frozen=True, kw_only=True):
    """One record type: an SSD table, and the array of the payload that holds its records.

    *level* says where its records live: ``person`` (the child document itself), ``child`` (an array of
    the child document), ``top`` (an array of the payload), ``system`` (kept by the authority and never
    exchanged) or ``header``.
    """

    name: str
    ref: str
    class_name: str
    title: str
    description: str
    purpose: str
    subject: str
    level: Level
    status: str
    source: str
    since: ReleaseVersion
    key: ItemRef
    items: tuple[ItemRef, ...]
    member: str | None = None
    deprecated: Deprecation | None = None


class Collection(Frozen, frozen=True, kw_only=True):
    """A return that items are used in: who receives it, why, and under which law."""

    id: str
    name: str
    title: str
    description: str
    recipient: str
    purpose: str
    legal_basis: str
    legal_basis_confirmed: bool
    frequency: str
    source: str


class Source(Frozen, frozen=True, kw_only=True):
    """Where a part of the standard comes from."""

    id: str
    title: str
    link: str
    description: str


class Form(Frozen, frozen=True, kw_only=True):
    """A named form of text, such as a postcode, and the pattern that checks it."""

    id: str
    title: str
    description: str
    pattern: str


class Mend(Frozen, frozen=True, kw_only=True):
    """One defect of the published standard and what stands here instead."""

    item: str
    kind: str
    before: str
    after: str
    why: str


class RuleSource(Frozen, frozen=True, kw_only=True):
    """What a rule rests on: a return's own rules, guidance, law, the standard itself, or our own judgement.

    *codes* are the numbers that the owner of a return gives to its rules for the same thing.
    """

    kind: Literal["return", "guidance", "law", "standard", "ours"]
    name: str
    codes: tuple[str, ...] = ()

    def said(self) -> str:
        """Return the source in words."""
        kinds = {
            "return": "A rule of the return",
            "guidance": "Guidance",
            "law": "Law",
            "standard": "The standard",
            "ours": "Our own judgement",
        }
        codes = f", {' and '.join(self.codes)}" if self.codes else ""
        return f"{kinds[self.kind]}: {self.name}{codes}"


class Example(Frozen, frozen=True, kw_only=True):
    """Rows of tables that pass a rule, or break it, as at a day (ISO 8601)."""

    tables: dict[str, tuple[dict[str, str | int | float | bool | None], ...]]
    as_at: str


class Rule(Frozen, frozen=True, kw_only=True):
    """One rule: a query for the records that break it, and what is said of them.

    The query finds records of *table*; its *columns* fill the message. *items* are what it concerns, the one to
    look at first. *reads* names each table that it looks into, with the columns. *engines* has the query as
    each engine of a check runs it: the position of the child, of the record and of the code in its list, then
    the columns. Dates are ISO 8601; the last release with the rule is *until*.
    """

    id: str
    subject: str
    severity: Literal["error", "query", "note"]
    title: str
    message: str
    fix: str
    why: str
    source: RuleSource
    since: ReleaseVersion
    items: tuple[ItemRef, ...]
    table: str
    columns: tuple[str, ...]
    reads: dict[str, tuple[str, ...]]
    sql: str
    engines: dict[str, str]
    passes: Example
    breaks: Example
    until: ReleaseVersion | None = None


class RuleBook(Frozen, frozen=True, kw_only=True):
    """The rules of a release, with the bank holidays of England (ISO 8601) that working days are counted by."""

    standard: str
    release: ReleaseVersion
    bank_holidays: tuple[str, ...]
    rules: tuple[Rule, ...]


class OldForms(Frozen, frozen=True, kw_only=True):
    """What old extracts write that stands for something else, and is understood when tables are read."""

    placeholders: dict[str, tuple[str, ...]] = {}
    json_key_prefixes: tuple[str, ...] = ()
    json_keys_ignored: tuple[str, ...] = ()
    json_comment_keys: tuple[str, ...] = ()


class Dictionary(Frozen, frozen=True, kw_only=True):
    """The data dictionary of a release: everything that the program knows of the standard."""

    standard: str
    release: ReleaseVersion
    title: str
    description: str
    base: str
    published: str
    tables: tuple[Table, ...]
    items: tuple[Item, ...]
    code_lists: tuple[CodeList, ...]
    collections: tuple[Collection, ...]
    sources: tuple[Source, ...]
    forms: tuple[Form, ...]
    mends: tuple[Mend, ...]
    old_forms: OldForms
    supersedes: ReleaseVersion | None = None


class Artefact(Frozen, frozen=True, kw_only=True):
    """One file of a release: its name, media type, size in bytes and SHA-256 in hexadecimal."""

    name: str
    title: str
    media_type: str
    bytes: int
    sha256: str


class Manifest(Frozen, frozen=True, kw_only=True):
    """What a release consists of; *status* and dates are those at the moment it was cut."""

    standard: str
    release: ReleaseVersion
    title: str
    published: str
    status: str
    effective_from: str
    supported_until: str
    artefacts: tuple[Artefact, ...]
    supersedes: ReleaseVersion | None = None


class Release:
    """A release on disk. Reading it verifies nothing; `verify` does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __repr__(self) -> str:
        return f"Release({self.version!r})"

    @cached_property
    def manifest(self) -> Manifest:
        """What the release consists of."""
        return msgspec.json.decode(self.file("manifest.json"), type=Manifest)

    @cached_property
    def manifest_sha256(self) -> str:
        """The checksum of the manifest, which stands for the whole release."""
        return hashlib.sha256(self.file("manifest.json")).hexdigest()

    @cached_property
    def dictionary(self) -> Dictionary:
        """The data dictionary: tables, items, code lists, collections."""
        return msgspec.json.decode(self.file("dictionary.json"), type=Dictionary)

    @cached_property
    def rule_book(self) -> RuleBook:
        """The rules, with the bank holidays that they count by."""
        return msgspec.json.decode(self.file("rules.json"), type=RuleBook)

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """Rules by id, in order."""
        return {rule.id: rule for rule in self.rule_book.rules}

    @property
    def version(self) -> ReleaseVersion:
        """The version, such as ``1.0.0``."""
        return self.manifest.release

    @property
    def base(self) -> str:
        """The IRI that every term of the release begins with."""
        return self.dictionary.base

    @cached_property
    def tables(self) -> dict[str, Table]:
        """Tables by name, in the order of the standard."""
        return {table.name: table for table in self.dictionary.tables}

    @cached_property
    def items(self) -> dict[ItemRef, Item]:
        """Items by permanent reference, in the order of their tables."""
        return {item.ref: item for item in self.dictionary.items}

    @cached_property
    def code_lists(self) -> dict[str, CodeList]:
        """Code lists by id."""
        return {code_list.id: code_list for code_list in self.dictionary.code_lists}

    @cached_property
    def collections(self) -> dict[str, Collection]:
        """Collections by id."""
        return {collection.id: collection for collection in self.dictionary.collections}

    @cached_property
    def forms(self) -> dict[str, Form]:
        """Named forms of text by id."""
        return {form.id: form for form in self.dictionary.forms}

    @cached_property
    def items_by_name(self) -> dict[str, Item]:
        """Items by name (unique in the standard), by column and by former column."""
        names: dict[str, Item] = {}
        for item in self.dictionary.items:
            for former in item.former_columns:
                names.setdefault(former, item)
        names.update({item.column: item for item in self.dictionary.items})
        names.update({item.name: item for item in self.dictionary.items})
        return names

    def items_of(self, table: Table) -> list[Item]:
        """Return the items of *table* in order."""
        return [self.items[ref] for ref in table.items]

    @cached_property
    def tables_by_member(self) -> dict[str, Table]:
        """Tables by the name of the payload array that holds their records."""
        return {table.member: table for table in self.dictionary.tables if table.member}

    def file(self, name: str) -> bytes:
        """Return the bytes of the file called *name*."""
        return (self.folder / name).read_bytes()

    def verify(self) -> None:
        """Raise `ReleaseFrozen` when any file differs from the manifest, is missing, or was added."""
        found = {
            path.relative_to(self.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in self.folder.rglob("*")
            if path.is_file()
        }
        wrong = ["manifest.json"]
        if found.pop("manifest.json", None):
            expected = {artefact.name: artefact.sha256 for artefact in self.manifest.artefacts}
            wrong = sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
        if wrong:
            raise ReleaseFrozen(
                f"Release {self.folder.name} was changed after it was cut: {', '.join(wrong)}. "
                "Put the files back as they were; a change belongs in a new release."
            )
