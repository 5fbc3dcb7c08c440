"""The RDF files of a release: vocabulary, code lists, shapes, JSON-LD context and all of them as N-Quads.

Terms and codes are projected in `vocabulary`, which the web needs as well. What is here is for the build:
shapes that say in SHACL what the JSON Schema says of a payload, and the context that turns one into RDF.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ssd_registry import vocabulary as v

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rdflib import Graph

    from ssd_registry.release import Code, CodeList, Dictionary, Item, Table

DATE_PATTERN = r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
DATETIME_PATTERN = (
    r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$"
)
"""The patterns of the JSON Schema, repeated because `json_schema` imports LinkML; a test keeps them equal."""

_COERCED = {"date", "datetime"}


def ontology(dictionary: Dictionary) -> Graph:
    """Return the vocabulary as light OWL: classes, properties and what they mean, with no restrictions."""
    return v.graph(v.term_triples(dictionary), v.Iris.of(dictionary))


def code_lists(dictionary: Dictionary) -> Graph:
    """Return the code lists as SKOS concept schemes."""
    return v.graph(v.code_list_triples(dictionary), v.Iris.of(dictionary))


def shapes(dictionary: Dictionary) -> Graph:
    """Return SHACL shapes of a payload that `context` turned into RDF; every shape has an IRI."""
    return v.graph(_shape_triples(dictionary), v.Iris.of(dictionary))


def turtle(graph: Graph) -> bytes:
    """Return a graph of this module as Turtle that is the same every time."""
    return v.turtle(graph)


def quads(dictionary: Dictionary) -> bytes:
    """Return vocabulary, code lists and shapes as sorted N-Quads in the graph of the release."""
    name = v.Iris.of(dictionary).graph
    lines: set[bytes] = set()
    for graph in (ontology(dictionary), code_lists(dictionary), shapes(dictionary)):
        lines.update(v.serialise(graph, "application/n-triples").splitlines())
    return b"".join(line.removesuffix(b".") + f"<{name}> .\n".encode() for line in sorted(lines))


def context(dictionary: Dictionary) -> dict[str, Any]:
    """Return the JSON-LD 1.1 context of a payload.

    A code becomes the IRI of its concept, by a term for every code in the scope of its item (a list with a
    colon or a slash in a code keeps its typed notations instead, because JSON-LD refuses such terms).
    Identifiers, references and text are plain strings and records are blank nodes. Truth values and
    numbers are typed by JSON itself: to coerce them would take "3" for 3. A member that the standard does
    not have goes to a namespace of its own, so that the shapes refuse it.
    """
    iris = v.Iris.of(dictionary)
    lists = {code_list.id: code_list for code_list in dictionary.code_lists}
    terms: dict[str, Any] = {"@version": 1.1, "@vocab": f"{iris.base}name/"}
    for part in v.parts(dictionary):
        terms[part.member] = {"@id": iris.term(part.member), **_as_array(part.many)}
    for _, items in _exchanged(dictionary):
        for item in items:
            terms[item.name] = {
                "@id": iris.term(item.ref),
                **_as_array(item.multivalued),
                **_coercion(item, lists, iris),
            }
    return {"@context": terms}


def _exchanged(dictionary: Dictionary) -> Iterator[tuple[Table, list[Item]]]:
    """Yield each table that a payload can hold, with the items that its records can have."""
    items = {item.ref: item for item in dictionary.items}
    for table in dictionary.tables:
        if table.level != "system":
            yield table, [items[ref] for ref in table.items if not items[ref].parent_key]


def _as_array(many: bool) -> dict[str, str]:  # noqa: FBT001 - a fact of the member, not a switch
    return {"@container": "@set"} if many else {}


def _coercion(item: Item, lists: dict[str, CodeList], iris: v.Iris) -> dict[str, Any]:
    """Return how the context reads the values of *item*."""
    if not item.code_list:
        (datatype, *_) = v.DATATYPES[item.type]
        return {"@type": v.full(datatype)} if item.type in _COERCED else {}
    codes = lists[item.code_list]
    if not v.has_terms(codes):
        return {"@type": iris.notation(codes.id)}
    scope = {code.code: iris.code(codes.id, code.slug) for code in codes.codes}
    return {"@type": "@vocab", "@context": {"@vocab": f"{iris.code_list(codes.id)}/", **scope}}


def _shape_triples(dictionary: Dictionary) -> Iterator[v.Triple]:
    iris = v.Iris.of(dictionary)
    lists = {code_list.id: code_list for code_list in dictionary.code_lists}
    record_id = next((form.pattern for form in dictionary.forms if form.id == "record_id"), None)
    used: dict[str, CodeList] = {}
    for table, items in _exchanged(dictionary):
        yield from _node_shape(table, iris)
        for order, item in enumerate(items, start=1):
            codes = lists[item.code_list] if item.code_list else None
            yield iris.shape(table.ref), "sh:property", iris.shape(item.ref)
            yield from _property_shape(item, order, codes, iris)
            yield from _facets(item, record_id, iris)
            if codes:
                used[codes.id] = codes
    for part in v.parts(dictionary):
        yield from _part_shape(part, iris)
    for codes in used.values():
        yield from _choices(codes, iris)
    yield from _number_shapes(iris)


def _node_shape(table: Table, iris: v.Iris) -> Iterator[v.Triple]:
    shape = iris.shape(table.ref)
    yield shape, "rdf:type", "sh:NodeShape"
    yield shape, "sh:name", v.Literal(table.title, language="en")
    yield shape, "sh:closed", v.Literal("true", "xsd:boolean")


def _part_shape(part: v.Part, iris: v.Iris) -> Iterator[v.Triple]:
    """Yield the shape of a member that holds records, and aim the shapes at what it holds and at its holder.

    A payload has no types, so records are found by the member that holds them. The member `children` must be
    there but may be empty, which RDF cannot tell from absent, so only single members have a least count.
    """
    member, shape = iris.term(part.member), iris.shape(part.member)
    yield iris.shape(part.table.ref), "sh:targetObjectsOf", member
    if part.required:
        yield iris.shape(part.holder.ref), "sh:targetSubjectsOf", member
    yield iris.shape(part.holder.ref), "sh:property", shape
    yield shape, "rdf:type", "sh:PropertyShape"
    yield shape, "sh:path", member
    yield shape, "sh:name", v.Literal(part.table.title, language="en")
    yield shape, "sh:nodeKind", "sh:BlankNode"
    if not part.many:
        yield shape, "sh:maxCount", _integer(1)
        if part.required:
            yield shape, "sh:minCount", _integer(1)


def _property_shape(item: Item, order: int, codes: CodeList | None, iris: v.Iris) -> Iterator[v.Triple]:
    shape = iris.shape(item.ref)
    yield shape, "rdf:type", "sh:PropertyShape"
    yield shape, "sh:path", iris.term(item.ref)
    yield shape, "sh:name", v.Literal(item.title, language="en")
    yield shape, "sh:order", _integer(order)
    if codes is not None:
        yield shape, "sh:in", _first_choice(codes, iris)
    elif item.type == "decimal":
        yield shape, "sh:or", iris.shape("type/number")
    else:
        yield shape, "sh:datatype", v.DATATYPES[item.type][0]
    if item.required or item.type == "identifier":
        yield shape, "sh:minCount", _integer(1)
    if not item.multivalued:
        yield shape, "sh:maxCount", _integer(1)


def _number_shapes(iris: v.Iris) -> Iterator[v.Triple]:
    """Yield the choice of datatypes of a number that may have a fraction."""
    cells: list[tuple[str, str]] = []
    for datatype in v.DATATYPES["decimal"]:
        shape = iris.shape(f"type/{datatype.removeprefix('xsd:')}")
        yield shape, "rdf:type", "sh:NodeShape"
        yield shape, "sh:datatype", datatype
        cells.append((iris.shape("type/number") + "/also" * len(cells), shape))
    yield from _list(cells)


def _facets(item: Item, record_id: str | None, iris: v.Iris) -> Iterator[v.Triple]:
    """Yield the limits of what the values of *item* may be."""
    shape = iris.shape(item.ref)
    patterns = {"date": DATE_PATTERN, "datetime": DATETIME_PATTERN, "reference": record_id}
    pattern = item.pattern or patterns.get(item.type)
    if pattern and not item.code_list:
        yield shape, "sh:pattern", v.Literal(pattern)
    if item.max_length is not None:
        yield shape, "sh:maxLength", _integer(item.max_length)
    for limit, value in (("sh:minInclusive", item.minimum), ("sh:maxInclusive", item.maximum)):
        if value is not None:
            yield shape, limit, _integer(int(value)) if item.type == "integer" else v.Literal(str(value), "xsd:double")
    if item.constant is not None:
        yield shape, "sh:in", f"{shape}/constant"
        yield from _list([(f"{shape}/constant", v.Literal(item.constant))])


def _choices(codes: CodeList, iris: v.Iris) -> Iterator[v.Triple]:
    """Yield the list of the codes that a shape lets in, which all items of one code list share."""
    cells = [(_cell(codes, code, iris), _value(codes, code, iris)) for code in codes.codes]
    yield from _list(cells)


def _first_choice(codes: CodeList, iris: v.Iris) -> str:
    return _cell(codes, codes.codes[0], iris) if codes.codes else "rdf:nil"


def _cell(codes: CodeList, code: Code, iris: v.Iris) -> str:
    return iris.shape(f"code/{codes.id}/{code.slug}")


def _value(codes: CodeList, code: Code, iris: v.Iris) -> str | v.Literal:
    """Return what the context makes of a code."""
    if v.has_terms(codes):
        return iris.code(codes.id, code.slug)
    return v.Literal(code.code, iris.notation(codes.id))


def _list(cells: Sequence[tuple[str, str | v.Literal]]) -> Iterator[v.Triple]:
    """Yield an RDF list whose cells have IRIs, so that one more member changes two lines of a file."""
    rest = [cell for cell, _ in cells[1:]] + ["rdf:nil"]
    for (cell, value), following in zip(cells, rest, strict=True):
        yield cell, "rdf:first", value
        yield cell, "rdf:rest", following


def _integer(number: int) -> v.Literal:
    return v.Literal(str(number), "xsd:integer")
