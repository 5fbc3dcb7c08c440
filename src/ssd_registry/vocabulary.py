"""A release as linked data: its terms and codes in RDF, and what a client is answered with.

The standard is projected to RDF here, because both the build and the web read it; `build.rdf` adds the
files that only the build makes. Triples are plain tuples until `graph` turns them into rdflib's, which is
imported only then. Terms are light OWL with no restrictions and no blank nodes, code lists are SKOS: what a
payload must look like is said by the JSON Schema and by the shapes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ssd_registry.errors import UnknownTerm
from ssd_registry.release import CodeList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rdflib import Graph
    from rdflib.term import Identifier, Node

    from ssd_registry.release import Code, Collection, Deprecation, Dictionary, Item, Release, Source, Table

LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
SYNTAXES = {
    "text/turtle": "turtle",
    "application/ld+json": "json-ld",
    "application/n-triples": "nt",
    "application/rdf+xml": "xml",
}
"""The media types that `serialise` writes, best first."""

OFFERED = ("text/html", *SYNTAXES, "application/schema+json")
"""What a term can be answered with; the page comes first, because it answers a client that takes anything."""

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vann": "http://purl.org/vocab/vann/",
    "voaf": "http://purl.org/vocommons/voaf#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
DATATYPES = {
    "identifier": ("xsd:string",),
    "reference": ("xsd:string",),
    "text": ("xsd:string",),
    "date": ("xsd:date",),
    "datetime": ("xsd:dateTime",),
    "boolean": ("xsd:boolean",),
    "integer": ("xsd:integer",),
    # JSON-LD reads 12 as an integer and 12.5 as a double; made a decimal it would be 1.25E1, which is none.
    "decimal": ("xsd:integer", "xsd:double"),
}
"""The datatypes of each type of item when a payload is read as RDF; codes are concepts, not literals."""

_OWN = {
    "codeList": ("Code list", "The code list that the values of an item come from."),
    "columnName": ("Column name", "The column that holds an item in the tables of the standard."),
    "endAnnounced": ("End announced", "The day on which the end of a term was announced."),
    "evidenceBasis": ("Basis", "Whether an item is a fact of today's returns or a proposal."),
    "frequencyNote": ("Frequency", "How often a collection is made."),
    "inCollection": ("In collection", "A collection that an item is used in."),
    "legalBasisConfirmed": ("Legal basis confirmed", "Whether the law named as the basis is confirmed."),
    "legalBasisNote": ("Legal basis", "The law that a collection rests on, as its owner states it."),
    "notationDatatype": ("Datatype of notations", "The datatype of the codes of one code list."),
    "purposeNote": ("Purpose", "Why this is collected, who uses it and for what."),
    "recipientName": ("Recipient", "Who receives a collection."),
    "refersTo": ("Refers to", "The key that the values of an item repeat."),
    "removedFrom": ("Removed from", "The day from which a deprecated term is no longer accepted."),
    "returnField": ("Field of a return", "The collection and field that an item fills in a return."),
    "sinceRelease": ("Since release", "The first release that has this term."),
    "deprecatedSince": ("Deprecated since release", "The release that announced the end of a term."),
    "tableName": ("Table name", "The table that holds the records of a class in the standard."),
}
_SINGLE_RECORDS = {"PayloadHeader": ("Payload", "header"), "SourceSystem": ("PayloadHeader", "source_system")}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LOCAL_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


class Literal(NamedTuple):
    """A value: its characters, and the datatype or the language they are in."""

    text: str
    datatype: str = "xsd:string"
    language: str | None = None


Triple = tuple[str, str, str | Literal]
"""Subject, predicate and object. An IRI is written in full or with one of the `PREFIXES`."""


@dataclass(frozen=True)
class Iris:
    """The IRIs of one release: only the release and its graph carry a version."""

    base: str
    version: str

    @staticmethod
    def of(dictionary: Dictionary) -> Iris:
        """Return the IRIs of the release that *dictionary* describes."""
        return Iris(dictionary.base, dictionary.release)

    @property
    def vocabulary(self) -> str:
        """The vocabulary of all releases."""
        return f"{self.base}def"

    @property
    def graph(self) -> str:
        """The named graph that holds this release."""
        return f"{self.release(self.version)}/graph"

    def term(self, ref: str) -> str:
        """Return the IRI of an item, a class, a member of the payload or a property of our own."""
        return f"{self.base}def/{ref}"

    def shape(self, ref: str) -> str:
        """Return the IRI of the shape of an item, a class or a member of the payload."""
        return f"{self.base}shape/{ref}"

    def code_list(self, list_id: str) -> str:
        """Return the IRI of a code list."""
        return f"{self.base}code/{list_id}"

    def code(self, list_id: str, slug: str) -> str:
        """Return the IRI of a code."""
        return f"{self.base}code/{list_id}/{slug}"

    def notation(self, list_id: str) -> str:
        """Return the datatype that tells the codes of one list from those of another."""
        return f"{self.base}code/{list_id}#notation"

    def collection(self, collection_id: str) -> str:
        """Return the IRI of a collection."""
        return f"{self.base}collection/{collection_id}"

    def source(self, source_id: str) -> str:
        """Return the IRI of a source."""
        return f"{self.base}source/{source_id}"

    def status(self, word: str) -> str:
        """Return the IRI of a status."""
        return f"{self.base}status/{word}"

    def release(self, version: str) -> str:
        """Return the IRI of a release."""
        return f"{self.base}release/{version}"


class Part(NamedTuple):
    """A member of the payload that holds records: the class that has it, and the class it holds."""

    member: str
    holder: Table
    table: Table
    many: bool
    required: bool


def parts(dictionary: Dictionary) -> Iterator[Part]:
    """Yield the members of the payload that hold records, in the order of the standard."""
    by_class = {table.class_name: table for table in dictionary.tables}
    person = next((table for table in dictionary.tables if table.level == "person"), None)
    holders = {"person": by_class.get("Payload"), "top": by_class.get("Payload"), "child": person}
    for table in dictionary.tables:
        single = _SINGLE_RECORDS.get(table.class_name)
        holder = by_class.get(single[0]) if single else holders.get(table.level)
        if holder is None:
            continue
        if single:
            yield Part(single[1], holder, table, many=False, required=table.class_name == "PayloadHeader")
        elif table.member:
            yield Part(table.member, holder, table, many=True, required=table.level == "person")


def has_terms(code_list: CodeList) -> bool:
    """Tell whether JSON-LD takes every code of the list as a term: none has a colon, a slash or a leading @.

    Where one has, the values of the list are its typed notations instead of its concepts.
    """
    return not any(code.code.startswith("@") or set(":/") & set(code.code) for code in code_list.codes)


def datatypes(item: Item, iris: Iris) -> tuple[str, ...]:
    """Return the datatypes of the values of *item* where they are literals."""
    return (iris.notation(item.code_list),) if item.code_list else DATATYPES[item.type]


def term_triples(dictionary: Dictionary) -> Iterator[Triple]:
    """Yield the vocabulary: its header, classes, properties, collections, sources and statuses."""
    iris = Iris.of(dictionary)
    items = {item.ref: item for item in dictionary.items}
    plain = {code_list.id for code_list in dictionary.code_lists if has_terms(code_list)}
    yield from _header(dictionary, iris)
    for table in dictionary.tables:
        yield from _class(table, iris)
        for order, ref in enumerate(table.items, start=1):
            yield from _property(items[ref], table, iris, plain)
            yield iris.term(ref), "sh:order", _number(order)
    for part in parts(dictionary):
        yield from _member(part, iris)
    for name, (label, definition) in _OWN.items():
        yield from _named(iris.term(name), "owl:AnnotationProperty", label, definition)
        yield iris.term(name), "rdfs:isDefinedBy", iris.vocabulary
    yield from chain.from_iterable(_collection(collection, iris) for collection in dictionary.collections)
    yield from chain.from_iterable(_source(source, iris) for source in dictionary.sources)
    yield from _statuses(dictionary, iris)


def code_list_triples(dictionary: Dictionary) -> Iterator[Triple]:
    """Yield the code lists: a SKOS concept scheme each, with a concept for every code."""
    iris = Iris.of(dictionary)
    for code_list in dictionary.code_lists:
        yield from _scheme(code_list, iris)
        for order, code in enumerate(code_list.codes, start=1):
            yield from _concept(code, order, code_list, iris)


def _english(text: str) -> Literal:
    return Literal(text, language="en")


def _number(number: int) -> Literal:
    return Literal(str(number), "xsd:integer")


def _day(text: str) -> Literal:
    return Literal(text, "xsd:date" if _DAY.fullmatch(text) else "xsd:string")


def _truth(value: bool) -> Literal:  # noqa: FBT001 - the value is what it writes
    return Literal("true" if value else "false", "xsd:boolean")


def _named(subject: str, kind: str, label: str, definition: str) -> Iterator[Triple]:
    yield subject, "rdf:type", kind
    yield subject, "rdfs:label", _english(label)
    yield subject, "skos:definition", _english(definition)


def _titled(subject: str, kind: str, title: str, description: str) -> Iterator[Triple]:
    yield subject, "rdf:type", kind
    yield subject, "dct:title", _english(title)
    yield subject, "dct:description", _english(description)


def _header(dictionary: Dictionary, iris: Iris) -> Iterator[Triple]:
    vocabulary, release = iris.vocabulary, iris.release(dictionary.release)
    name = dictionary.standard.upper()
    yield from _titled(vocabulary, "owl:Ontology", f"{name} vocabulary", dictionary.description)
    yield vocabulary, "rdf:type", "voaf:Vocabulary"
    yield vocabulary, "owl:versionIRI", release
    yield vocabulary, "owl:versionInfo", Literal(dictionary.release)
    yield vocabulary, "dct:license", LICENCE
    yield vocabulary, "dct:issued", _day(dictionary.published)
    yield vocabulary, "vann:preferredNamespacePrefix", Literal(dictionary.standard)
    yield vocabulary, "vann:preferredNamespaceUri", Literal(iris.term(""))
    yield vocabulary, "voaf:classNumber", _number(len(dictionary.tables))
    yield vocabulary, "voaf:propertyNumber", _number(len(dictionary.items) + len(list(parts(dictionary))))
    yield release, "rdf:type", "prov:Entity"
    yield release, "rdfs:label", _english(f"{name} {dictionary.release}")
    yield release, "dct:title", _english(dictionary.title)
    yield release, "dcat:isVersionOf", vocabulary
    yield release, "dcat:version", Literal(dictionary.release)
    if dictionary.supersedes:
        yield vocabulary, "owl:priorVersion", iris.release(dictionary.supersedes)
        yield release, "dcat:previousVersion", iris.release(dictionary.supersedes)


def _provenance(record: Table | Item | CodeList, subject: str, iris: Iris) -> Iterator[Triple]:
    ending = None if isinstance(record, CodeList) else record.deprecated
    yield subject, "dct:source", iris.source(record.source)
    yield subject, "adms:status", iris.status("deprecated" if ending else record.status)
    yield subject, iris.term("sinceRelease"), iris.release(record.since)
    if ending:
        yield from _ending(ending, subject, iris)


def _ending(ending: Deprecation, subject: str, iris: Iris) -> Iterator[Triple]:
    yield subject, "owl:deprecated", _truth(True)  # noqa: FBT003 - it reads as what it says
    yield subject, "skos:changeNote", _english(ending.reason)
    yield subject, iris.term("deprecatedSince"), iris.release(ending.since)
    yield subject, iris.term("endAnnounced"), _day(ending.announced)
    yield subject, iris.term("removedFrom"), _day(ending.removed_from)
    if ending.replacement:
        yield subject, "dct:isReplacedBy", iris.term(ending.replacement)


def _class(table: Table, iris: Iris) -> Iterator[Triple]:
    subject = iris.term(table.ref)
    yield from _named(subject, "owl:Class", table.title, table.description)
    yield subject, "rdfs:isDefinedBy", iris.vocabulary
    yield subject, "skos:notation", Literal(table.ref)
    yield subject, iris.term("purposeNote"), _english(table.purpose)
    if table.class_name != table.ref:
        yield subject, "skos:altLabel", Literal(table.class_name)
    if table.name:
        yield subject, "skos:altLabel", Literal(table.name)
        yield subject, iris.term("tableName"), Literal(table.name)
    yield from _provenance(table, subject, iris)


def _property(item: Item, table: Table, iris: Iris, plain: set[str]) -> Iterator[Triple]:
    subject = iris.term(item.ref)
    is_concept = item.code_list in plain
    kind = "owl:ObjectProperty" if is_concept else "owl:DatatypeProperty"
    yield from _named(subject, kind, item.title, item.description)
    yield subject, "rdf:type", "rdf:Property"
    yield subject, "rdfs:isDefinedBy", iris.vocabulary
    yield subject, "skos:notation", Literal(item.ref)
    yield subject, "schema:domainIncludes", iris.term(table.ref)
    for hint in ("skos:Concept",) if is_concept else datatypes(item, iris):
        yield subject, "schema:rangeIncludes", hint
    for name in sorted({item.name, item.column, *item.former_columns}):
        yield subject, "skos:altLabel", Literal(name)
    if item.code_list:
        yield subject, iris.term("codeList"), iris.code_list(item.code_list)
    if item.references:
        yield subject, iris.term("refersTo"), iris.term(item.references)
    if item.unit:
        yield subject, "schema:unitText", _english(item.unit)
    yield from _use(item, subject, iris)
    yield from _provenance(item, subject, iris)
    yield from _mappings(item, subject, iris)


def _use(item: Item, subject: str, iris: Iris) -> Iterator[Triple]:
    yield subject, iris.term("purposeNote"), _english(item.purpose)
    yield subject, iris.term("evidenceBasis"), Literal(item.basis)
    yield subject, iris.term("columnName"), Literal(item.column)
    for collection in item.collections:
        yield subject, iris.term("inCollection"), iris.collection(collection)
    for field in item.return_fields:
        yield subject, iris.term("returnField"), Literal(field)
    if item.source_note:
        yield subject, "skos:editorialNote", _english(item.source_note)


def _mappings(item: Item, subject: str, iris: Iris) -> Iterator[Triple]:
    """Yield what the item means elsewhere; a prefix that is not known is left out."""
    for mapping in item.mappings:
        prefix, _, name = mapping.partition(":")
        if prefix == "sdo":
            yield subject, "skos:closeMatch", PREFIXES["schema"] + name
        if prefix == "cbds":
            stand_in = f"{iris.base}ext/cbds/{name}"
            yield subject, "skos:closeMatch", stand_in
            yield stand_in, "rdfs:label", _english(f"CBDS {name}")
            yield stand_in, "rdfs:comment", _english("A stand-in: the Common Basic Data Set has no IRIs.")


def _member(part: Part, iris: Iris) -> Iterator[Triple]:
    subject = iris.term(part.member)
    title = f"{part.table.title} records" if part.many else part.table.title
    definition = f"The member {part.member} of a payload: {part.table.description}"
    yield from _named(subject, "owl:ObjectProperty", title, definition)
    yield subject, "rdf:type", "rdf:Property"
    yield subject, "rdfs:isDefinedBy", iris.vocabulary
    yield subject, "schema:domainIncludes", iris.term(part.holder.ref)
    yield subject, "schema:rangeIncludes", iris.term(part.table.ref)


def _collection(collection: Collection, iris: Iris) -> Iterator[Triple]:
    subject = iris.collection(collection.id)
    yield from _titled(subject, "dcat:DatasetSeries", collection.title, collection.description)
    yield subject, "dct:identifier", Literal(collection.id)
    yield subject, "dct:source", iris.source(collection.source)
    yield subject, iris.term("purposeNote"), _english(collection.purpose)
    yield subject, iris.term("recipientName"), _english(collection.recipient)
    yield subject, iris.term("frequencyNote"), _english(collection.frequency)
    yield subject, iris.term("legalBasisNote"), _english(collection.legal_basis)
    yield subject, iris.term("legalBasisConfirmed"), _truth(collection.legal_basis_confirmed)


def _source(source: Source, iris: Iris) -> Iterator[Triple]:
    subject = iris.source(source.id)
    yield from _titled(subject, "dct:BibliographicResource", source.title, source.description)
    yield subject, "rdfs:seeAlso", source.link


def _statuses(dictionary: Dictionary, iris: Iris) -> Iterator[Triple]:
    records: Iterable[Table | Item | CodeList] = (
        *dictionary.tables,
        *dictionary.items,
        *dictionary.code_lists,
    )
    scheme = f"{iris.base}status"
    yield scheme, "rdf:type", "skos:ConceptScheme"
    yield scheme, "dct:title", _english("Statuses of terms")
    for word in sorted({"deprecated", "unconfirmed", *(record.status for record in records)}):
        subject = iris.status(word)
        yield subject, "rdf:type", "skos:Concept"
        yield subject, "skos:prefLabel", _english(word.capitalize())
        yield subject, "skos:inScheme", scheme
        yield subject, "skos:topConceptOf", scheme
        yield scheme, "skos:hasTopConcept", subject


def _scheme(code_list: CodeList, iris: Iris) -> Iterator[Triple]:
    subject, notation = iris.code_list(code_list.id), iris.notation(code_list.id)
    yield from _titled(subject, "skos:ConceptScheme", code_list.title, code_list.description)
    yield subject, "dct:identifier", Literal(code_list.id)
    yield subject, "dct:license", LICENCE
    yield subject, "dcat:version", Literal(iris.version)
    yield subject, "skos:altLabel", Literal(code_list.name)
    yield subject, iris.term("notationDatatype"), notation
    yield from _provenance(code_list, subject, iris)
    yield notation, "rdf:type", "rdfs:Datatype"
    yield notation, "rdfs:label", _english(f"Codes of {code_list.title}")


def _concept(code: Code, order: int, code_list: CodeList, iris: Iris) -> Iterator[Triple]:
    subject, scheme = iris.code(code_list.id, code.slug), iris.code_list(code_list.id)
    yield subject, "rdf:type", "skos:Concept"
    yield subject, "skos:inScheme", scheme
    yield subject, "skos:topConceptOf", scheme
    yield scheme, "skos:hasTopConcept", subject
    yield subject, "skos:prefLabel", _english(code.title)
    yield subject, "skos:notation", Literal(code.code)
    yield subject, "skos:notation", Literal(code.code, iris.notation(code_list.id))
    yield subject, "sh:order", _number(order)
    if code.note:
        yield subject, "skos:note", _english(code.note)
    if not code.confirmed:
        yield subject, "adms:status", iris.status("unconfirmed")
    if code.valid_from or code.valid_to:
        yield subject, "dct:valid", Literal(f"{code.valid_from or '..'}/{code.valid_to or '..'}")
    if code.valid_from:
        yield subject, "schema:validFrom", _day(code.valid_from)
    if code.valid_to:
        yield subject, "schema:validThrough", _day(code.valid_to)


def graph(triples: Iterable[Triple], iris: Iris) -> Graph:
    """Return *triples* as an rdflib graph that is named after the release."""
    import rdflib  # noqa: PLC0415 - it takes a third of a second, and most requests need no RDF

    result = rdflib.Graph(identifier=rdflib.URIRef(iris.graph), bind_namespaces="none")
    for prefix, namespace in sorted({**PREFIXES, "ssd": iris.term(""), "shape": iris.shape("")}.items()):
        result.bind(prefix, namespace)

    def node(value: str | Literal) -> Identifier:
        if isinstance(value, str):
            return rdflib.URIRef(full(value))
        if value.language:
            return rdflib.Literal(value.text, lang=value.language)
        datatype = None if value.datatype == "xsd:string" else rdflib.URIRef(full(value.datatype))
        return rdflib.Literal(value.text, datatype=datatype, normalize=False)

    result.addN((node(s), node(p), node(o), result) for s, p, o in triples)
    return result


def full(name: str) -> str:
    """Write an IRI in full."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local if prefix in PREFIXES else name


@lru_cache(maxsize=4)
def _descriptions(release: Release) -> dict[str, list[Triple]]:
    """Return what the release says of each subject."""
    found: dict[str, list[Triple]] = defaultdict(list)
    for triple in chain(term_triples(release.dictionary), code_list_triples(release.dictionary)):
        found[triple[0]].append(triple)
    return dict(found)


def _described(release: Release, subjects: Sequence[str], pointing: Iterable[Triple] = ()) -> Graph:
    """Return what the release says of *subjects*, with the labels of everything they name."""
    known = _descriptions(release)
    triples = [triple for subject in subjects for triple in known[subject]] + list(pointing)
    named = {node for s, p, o in triples for node in (s, p, o) if isinstance(node, str)} - set(subjects)
    labels = {"rdfs:label", "skos:prefLabel", "dct:title"}
    triples += [triple for node in named for triple in known.get(node, ()) if triple[1] in labels]
    return graph(sorted(triples, key=repr), Iris.of(release.dictionary))


def term(release: Release, ref: str) -> Graph:
    """Return what the release says of an item, a class or another term, by its reference."""
    iris = Iris.of(release.dictionary)
    if iris.term(ref) not in _descriptions(release):
        raise UnknownTerm(f"Release {release.version} has no term {ref}. Look it up by name in the items.")
    tables = [table for table in release.dictionary.tables if table.ref == ref]
    members = [(iris.term(item), "schema:domainIncludes", iris.term(ref)) for table in tables for item in table.items]
    return _described(release, [iris.term(ref)], members)


def code_list(release: Release, list_id: str) -> Graph:
    """Return a code list with all its codes and the items that use it."""
    iris = Iris.of(release.dictionary)
    found = _known_list(release, list_id)
    users = [(iris.term(ref), iris.term("codeList"), iris.code_list(list_id)) for ref in found.items]
    concepts = [iris.code(list_id, code.slug) for code in found.codes]
    return _described(release, [iris.code_list(list_id), iris.notation(list_id), *concepts], users)


def code(release: Release, list_id: str, slug_or_code: str) -> Graph:
    """Return one code of a list, by its slug or as it is written in data."""
    codes = _known_list(release, list_id).codes
    found = next((each for each in codes if each.slug == slug_or_code), None) or next(
        (each for each in codes if each.code == slug_or_code), None
    )
    if found is None:
        raise UnknownTerm(f"The code list {list_id} of release {release.version} has no such code.")
    return _described(release, [Iris.of(release.dictionary).code(list_id, found.slug)])


def _known_list(release: Release, list_id: str) -> CodeList:
    if list_id not in release.code_lists:
        raise UnknownTerm(f"Release {release.version} has no code list {list_id}.")
    return release.code_lists[list_id]


def serialise(described: Graph, media_type: str) -> bytes:
    """Return the graph in one of the `SYNTAXES`; the same graph always gives the same bytes."""
    if media_type not in SYNTAXES:
        raise ValueError(f"RDF is not written as {media_type}. Choose one of {', '.join(SYNTAXES)}.")
    if media_type == "text/turtle":
        return turtle(described)
    if media_type == "application/ld+json":
        return _json_ld(described)
    if media_type == "application/rdf+xml":
        return _rdf_xml(described)
    lines = described.serialize(format="nt", encoding="utf-8").splitlines(keepends=True)
    return b"".join(sorted(line for line in lines if line.strip()))


def turtle(described: Graph) -> bytes:
    """Return the graph as Turtle with one triple a line, so that a small change is a small difference."""
    prefixes = sorted((str(name), str(namespace)) for name, namespace in described.namespaces())
    version = str(described.identifier).removesuffix("/graph").rsplit("/", 1)[-1]
    lines = [f"# Generated from release {version}. Do not edit.", ""]
    lines += [f"@prefix {name}: <{namespace}> ." for name, namespace in prefixes]
    statements: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    short = {node: _short(node, prefixes) for triple in described for node in triple}
    for s, p, o in described:
        statements[short[s]]["a" if short[p] == "rdf:type" else short[p]].append(short[o])
    for subject, said in sorted(statements.items()):
        pairs = [f"    {name} {value}" for name, values in sorted(said.items()) for value in sorted(values)]
        lines += ["", subject, " ;\n".join(pairs) + " ."]
    return ("\n".join(lines) + "\n").encode()


def _short(node: Node, prefixes: Sequence[tuple[str, str]]) -> str:
    """Write a node as Turtle, with a prefix where one fits."""
    text, datatype = node.n3(), getattr(node, "datatype", None)
    if datatype is None:
        return _shorter(text, prefixes)
    return text.removesuffix(datatype.n3()) + _shorter(datatype.n3(), prefixes)


def _shorter(text: str, prefixes: Sequence[tuple[str, str]]) -> str:
    for name, namespace in prefixes:
        if text.startswith(f"<{namespace}") and _LOCAL_NAME.fullmatch(text[len(namespace) + 1 : -1]):
            return f"{name}:{text[len(namespace) + 1 : -1]}"
    return text


def _rdf_xml(described: Graph) -> bytes:
    """Return the graph as RDF/XML in one order: a line that begins with < is never part of a value."""
    end = "  </rdf:Description>\n"
    head, *blocks = re.split(r"^(?=  <rdf:Description)", described.serialize(format="xml"), flags=re.MULTILINE)
    ordered = []
    for block in blocks:
        first, *said = re.split(r"^(?=    <)", block.partition(end)[0], flags=re.MULTILINE)
        ordered.append("".join((first, *sorted(said), end)))
    return f"{head.replace('</rdf:RDF>', '')}{''.join(sorted(ordered))}</rdf:RDF>\n".encode()


def _json_ld(described: Graph) -> bytes:
    """Return the graph as JSON-LD whose context is inside it, so that no reader must fetch one."""
    prefixes = {str(name): str(namespace) for name, namespace in sorted(described.namespaces())}
    document = msgspec.json.decode(described.serialize(format="json-ld", context=prefixes))
    return msgspec.json.format(msgspec.json.encode(_in_order(document), order="sorted"), indent=1) + b"\n"


def _in_order(node: Any) -> Any:
    """Return JSON-LD with its arrays, whose order means nothing, in one order."""
    if isinstance(node, dict):
        return {key: _in_order(value) for key, value in node.items()}
    if isinstance(node, list):
        return sorted(map(_in_order, node), key=lambda each: msgspec.json.encode(each, order="sorted"))
    return node


@lru_cache(maxsize=4)
def _schema(release: Release) -> dict[str, Any]:
    return dict(msgspec.json.decode(release.file("ssd.schema.json")))


def schema_fragment(release: Release, ref: str) -> dict[str, Any]:
    """Return the JSON Schema of one item, record type or code list, with every definition it needs.

    What the release knows and no payload holds, such as a key that nesting replaces, gets a schema that
    nothing fulfils.
    """
    schema = _schema(release)
    definitions = schema["$defs"]
    content = _fragment(release, definitions, ref)
    head = {"$schema": schema["$schema"], "$id": f"{release.base}schema/{release.version}/{ref}"}
    needed = {name: definitions[name] for name in sorted(_needed(content, definitions))}
    return {**head, **content, **({"$defs": needed} if needed else {})}


def _fragment(release: Release, definitions: dict[str, Any], ref: str) -> dict[str, Any]:
    names = {table.ref: table.class_name for table in release.dictionary.tables}
    name = names.get(ref) or (release.code_lists[ref].name if ref in release.code_lists else None)
    if name in definitions:
        return {"$ref": f"#/$defs/{name}"}
    for definition in definitions.values():
        for content in definition.get("properties", {}).values():
            if content.get("x-item") == ref:
                return dict(content)
    records: Iterable[Table | Item] = (*release.dictionary.tables, *release.dictionary.items)
    known = next((record for record in records if record.ref == ref), None)
    if known is None:
        raise UnknownTerm(f"Release {release.version} has no term {ref}. Look it up by name in the items.")
    comment = "No payload holds this: nesting replaces it, or the authority keeps it to itself."
    return {"$comment": comment, "title": known.title, "description": known.description, "not": {}}


def _needed(node: Any, definitions: dict[str, Any]) -> set[str]:
    """Return the names of the definitions that *node* refers to, directly or through another."""
    needed: set[str] = set()
    waiting = _references(node)
    while waiting:
        needed |= waiting
        waiting = set().union(*(_references(definitions[name]) for name in waiting)) - needed
    return needed


def _references(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(_references, node))
    if not isinstance(node, dict):
        return set()
    target = node.get("$ref")
    own = {target.removeprefix("#/$defs/")} if isinstance(target, str) else set()
    return own.union(*map(_references, node.values()))
