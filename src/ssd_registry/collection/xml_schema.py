"""The XML schema of a return, made from its tree, fields and codes, and what of a file does not fit it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from lxml import etree

from ssd_registry.collection.collection import Branch, Codes, DateForm, Definition, Field, Table
from ssd_registry.collection.safe_xml import SAFELY, Element, broken, refuse_doctype
from ssd_registry.collection.tree import is_field, tree_of

_XS = "http://www.w3.org/2001/XMLSchema"
_DAY = "Day"
_DAYS: dict[DateForm, tuple[str, str]] = {
    "YYYY-MM-DD": ("xs:date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "DD/MM/YYYY": ("xs:string", "(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])/[0-9]{4}"),
}
"""How a day is written: what it is in XML, and the form of its text."""

_TYPES = {
    "datetime": ("xs:dateTime", "a day and a time, such as 2026-03-31T12:00:00"),
    "boolean": ("xs:boolean", "true or false"),
    "integer": ("xs:integer", "a whole number"),
    "decimal": ("xs:decimal", "a number"),
}
_SAID = dict(_TYPES.values())


def xml_schema(definition: Definition) -> bytes:
    """Return the schema (XSD 1.0) of the XML of the return; raise `CannotWrite` where it is not sent as XML."""
    return _Schema(definition).content()


class _Schema:
    """Makes the schema of one return, element by element."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._tables = {table.name: table for table in definition.tables if table.kind == "return"}
        self._codes = {codes.id: codes for codes in definition.codes}
        self._used: dict[str, Codes] = {}
        self._root = etree.Element(f"{{{_XS}}}schema", nsmap={"xs": _XS}, elementFormDefault="qualified")

    def content(self) -> bytes:
        """Return the schema as a file."""
        about = self._definition
        self._root.append(
            etree.Comment(f" Generated from schema/collections/{about.id}/ for {about.year}. Do not edit. ")
        )
        _document(self._root, f"{about.title}, {about.year}. {about.description}")
        self._element(self._root, tree_of(about), None)
        self._day()
        for codes in self._used.values():
            self._code_list(codes)
        return etree.tostring(self._root, pretty_print=True, xml_declaration=True, encoding="utf-8")

    def _element(self, parent: Element, branch: Branch, around: Table | None) -> None:
        """Add the element *branch*, and all that it holds, to *parent*; *around* is the table of the row around it."""
        table = self._tables[branch.row] if branch.row else around
        if branch.element is None:
            # The fields of a row without an element stand together or not at all.
            group = _add(parent, "sequence", minOccurs="0")
            for each in branch.holds:
                self._element(group, each, table)
            return
        element = _add(parent, "element", name=branch.element)
        if around is not None or parent is not self._root:
            self._times(element, branch, table)
        if is_field(branch) or branch.value is not None:
            self._text(element, _field(table, branch.value or branch.field))
            return
        if branch.row and table is not None:
            _document(element, table.title)
        sequence = _add(_add(element, "complexType"), "sequence")
        for each in branch.holds:
            self._element(sequence, each, table)

    def _times(self, element: Element, branch: Branch, table: Table | None) -> None:
        """Say how often *element* may stand."""
        if not self._is_required(branch, table):
            element.set("minOccurs", "0")
        if branch.many:
            element.set("maxOccurs", "unbounded")

    def _is_required(self, branch: Branch, around: Table | None) -> bool:
        """Say whether *branch*, or something in it, must be there."""
        if branch.many or branch.unit or branch.element is None:
            return False
        if is_field(branch):
            return _field(around, branch.field).required
        table = self._tables[branch.row] if branch.row else around
        return any(self._is_required(each, table) for each in branch.holds)

    def _text(self, element: Element, field: Field) -> None:
        """Say what the text of *element* may be."""
        _document(element, field.title)
        named = self._named(field)
        if named is not None:
            element.set("type", named)
            return
        base = _TYPES.get(field.type, ("xs:string", ""))[0]
        restriction = _add(_add(element, "simpleType"), "restriction", base=base)
        if base == "xs:string":
            _add(restriction, "minLength", value="1")
        if field.max_length is not None and base in {"xs:string", "xs:integer", "xs:decimal"}:
            _add(restriction, "maxLength" if base == "xs:string" else "totalDigits", value=str(field.max_length))
        if field.pattern is not None:
            _add(restriction, "pattern", value=field.pattern)

    def _named(self, field: Field) -> str | None:
        """Return the type of *field* where it has a name: a day, a code of a list, or one that XML knows."""
        if field.pattern is not None:
            return None
        if field.type == "date":
            return _DAY
        if field.codes in self._codes:
            self._used[field.codes] = self._codes[field.codes]
            return field.codes
        return _TYPES[field.type][0] if field.type in _TYPES and field.max_length is None else None

    def _day(self) -> None:
        form = self._definition.date_form
        base, pattern = _DAYS[form]
        day = _add(self._root, "simpleType", name=_DAY)
        _document(day, f"a day written as {form}")
        _add(_add(day, "restriction", base=base), "pattern", value=pattern)

    def _code_list(self, codes: Codes) -> None:
        listed = _add(self._root, "simpleType", name=codes.id)
        _document(listed, codes.title)
        restriction = _add(listed, "restriction", base="xs:string")
        for each in codes.codes:
            _document(_add(restriction, "enumeration", value=each.code), each.label)


def _add(parent: Element, tag: str, /, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{_XS}}}{tag}", attributes)


def _document(element: Element, text: str) -> None:
    _add(_add(element, "annotation"), "documentation").text = text


def _field(table: Table | None, name: str | None) -> Field:
    fields: Iterable[Field] = table.fields if table is not None else ()
    return next(each for each in fields if each.name == name)


def xml_faults(content: bytes, schema: bytes, name: str = "The file") -> list[str]:
    """Return all that does not fit *schema* in the file *content*, each with its line, in plain words.

    Nothing is repeated of what the file says of a child. Raises `CannotRead` where the file is not XML.
    """
    try:
        root = etree.fromstring(content, etree.XMLParser(remove_blank_text=True, **SAFELY))
    except etree.XMLSyntaxError as error:
        raise broken(name, error) from None
    refuse_doctype(root, name)
    known = etree.fromstring(schema)
    checker = etree.XMLSchema(known)
    if checker.validate(root):
        return []
    found: dict[tuple[int, str], list[str]] = {}
    entries: Any = checker.error_log
    for entry in entries:
        found.setdefault((entry.line, entry.path or ""), []).append(entry.message)
    words = _Words(known)
    return [
        f"Line {line}, {path.strip('/*')}: {said}" if path.strip("/*") else f"Line {line}: {said}"
        for (line, path), messages in found.items()
        for said in words.of(path, messages)
    ]


_SUBJECT = re.compile(r"Element '([^']*)'(?:, attribute '([^']*)')?: ")
_FACET = re.compile(r"\[facet '(\w+)'\]")
_OF_TEXT = re.compile(r"\[facet '\w+'\]|value of the (?:local )?atomic type")
_LIMIT = re.compile(r"(?:length of|allowed) \(?'(\d+)'\)?\.$")
_FORM = re.compile(r".*accepted by the pattern '(.*)'\.$", re.DOTALL)
_EXPECTED = re.compile(r"Expected is (?:one of )?\( (.*) \)\.$")
_POSITION = re.compile(r"\[\d+\]")
_SHOWN = 12
"""How many codes of a list are named."""


_SENTENCES = {
    "The attribute": "The attribute {attribute} is not part of the return; take it out.",
    "Missing child element": "Something is missing in it: {wanted} should follow what there is.",
    "This element is not expected": "This element should not stand here; {wanted} should.",
    "Character content": "There is text beside its elements.",
    "Element content is not allowed": "It should hold text only, and holds elements.",
    "validation root": "This is not the first element of the return.",
}
"""What the library says of elements, and what we say."""

_OTHERWISE = "This does not fit the form of the return."


class _Words:
    """Says in plain words what the library says of a file that does not fit a schema."""

    def __init__(self, schema: Element) -> None:
        kinds = {str(each.get("name")): _type_in_words(each) for each in schema.iterchildren(f"{{{_XS}}}simpleType")}
        self._texts: dict[str, str] = {}
        for each in schema.iter(f"{{{_XS}}}element"):
            above = [str(outer.get("name")) for outer in each.iterancestors(f"{{{_XS}}}element")]
            base = each.find(f"{{{_XS}}}simpleType/{{{_XS}}}restriction")
            named = str(each.get("type") if base is None else base.get("base"))
            said = kinds.get(named) or _SAID.get(named)
            if said is not None:
                self._texts["/".join(("", *reversed(above), str(each.get("name"))))] = said

    def of(self, path: str, messages: list[str]) -> list[str]:
        """Return what is wrong with the element at *path*, of which the library said *messages*."""
        kind = self._texts.get(_POSITION.sub("", path))
        return list(
            dict.fromkeys(_text(each, kind) if _OF_TEXT.search(each) else _structure(each) for each in messages)
        )


def _text(message: str, kind: str | None) -> str:
    """Return in our words what is said of the text of an element that should be *kind*."""
    facet = _FACET.search(message)
    limit, form = _LIMIT.search(message), _FORM.match(message)
    if facet and facet.group(1) == "minLength":
        return "There should be some text; an element with nothing to say is left out."
    if facet and facet.group(1) == "totalDigits" and limit:
        return f"The number should have at most {limit.group(1)} digits."
    if kind is not None:
        return f"The text should be {kind}."
    if facet and facet.group(1) == "maxLength" and limit:
        return f"The text should have at most {limit.group(1)} characters."
    return f"The text should have the form {form.group(1)}." if form else "The text should have another form."


def _type_in_words(kind: Element) -> str:
    codes = [str(each.get("value")) for each in kind.iter(f"{{{_XS}}}enumeration")]
    title = kind.findtext(f"{{{_XS}}}annotation/{{{_XS}}}documentation") or ""
    if not codes:
        return title
    shown = ", ".join(codes[:_SHOWN])
    more = f" or another of {len(codes)} codes" if len(codes) > _SHOWN else ""
    return f'a code of the list "{title}": {shown}{more}'


def _structure(message: str) -> str:
    """Return in our words what is said of an element that stands where it should not, or is missing."""
    subject, expected = _SUBJECT.match(message), _EXPECTED.search(message)
    attribute = subject.group(2) if subject else None
    wanted = " or ".join(each.strip() for each in expected.group(1).split(",")) if expected else "nothing more"
    sentence = next((ours for theirs, ours in _SENTENCES.items() if theirs in message), _OTHERWISE)
    return sentence.format(attribute=attribute, wanted=wanted)
