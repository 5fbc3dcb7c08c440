"""How XML that others made is parsed safely."""

from __future__ import annotations

from typing import Any

from lxml import etree

from ssd_registry.errors import CannotRead

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
