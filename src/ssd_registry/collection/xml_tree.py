"""The tree of the XML of a return as it is in its year, and how files that others made are parsed safely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from lxml import etree

from ssd_registry.collection.collection import Branch, Definition, Table
from ssd_registry.errors import CannotRead, CannotWrite

Element = etree._Element  # noqa: SLF001 - lxml has no other name for the type of its elements

SAFELY: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
    "collect_ids": False,
}
"""How files of others are parsed: nothing is fetched or expanded, and no element stands more than 256 deep."""


def refuse_doctype(root: Element, name: str) -> None:
    """Raise `CannotRead` where the file called *name* declares what its elements are, or entities."""
    about: Any = root.getroottree().docinfo
    if about.doctype or about.internalDTD is not None:
        raise CannotRead(f"{name} has a DOCTYPE. A return never needs one; take it out.", kind="xml-forbidden")


def broken(name: str, error: etree.XMLSyntaxError) -> CannotRead:
    """Return the error that says where the file called *name* stops being XML."""
    line = error.position[0] or 1
    return CannotRead(
        f"{name} is not XML that can be read: it goes wrong on line {line}.", kind="malformed-xml", place=f"line {line}"
    )


def tree_of(definition: Definition) -> Branch:
    """Return the tree of the return, with only the tables and fields that it has in its year."""
    tables = {table.name: table for table in definition.tables if table.kind == "return"}
    tree = _in_force(definition.xml, tables, None) if definition.xml is not None else None
    if tree is None:
        raise CannotWrite(f"The return {definition.title} is not sent as XML. Choose one of its other forms.")
    return tree


def _in_force(branch: Branch, tables: Mapping[str, Table], around: Table | None) -> Branch | None:
    row = tables.get(branch.row) if branch.row else around
    if is_field(branch):
        return branch if _has(around, str(branch.field)) else None
    if row is None and branch.row:
        return None
    if branch.value is not None:
        return branch if _has(row, branch.value) else None
    holds = tuple(each for each in (_in_force(held, tables, row) for held in branch.holds) if each is not None)
    return msgspec.structs.replace(branch, holds=holds) if holds else None


def _has(table: Table | None, name: str) -> bool:
    return table is not None and any(each.name == name for each in table.fields)


def is_field(branch: Branch) -> bool:
    """Say whether *branch* is a field of the row around it, and no row itself."""
    return branch.row is None and branch.field is not None


def own_fields(branch: Branch) -> Iterator[str]:
    """Yield the fields of the row *branch* that are written in it."""
    if branch.value is not None:
        yield branch.value
    for each in branch.holds:
        if is_field(each):
            yield str(each.field)
        elif each.row is None:
            yield from own_fields(each)
