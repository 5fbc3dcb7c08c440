"""The RDF files of a release: they parse everywhere, hold together, and agree with the JSON Schema."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import hypothesis
import hypothesis.strategies
import jsonschema
import msgspec
import pyld.jsonld
import pyoxigraph
import pyshacl
import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SH, SKOS

from ssd_registry import vocabulary as v
from ssd_registry.build import rdf
from ssd_registry.registry import Registry
from ssd_registry.release import (
    Code,
    CodeList,
    Collection,
    Deprecation,
    Dictionary,
    Form,
    Item,
    OldForms,
    Source,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# rdflib and pyshacl call what rdflib itself means to remove.
pytestmark = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph):DeprecationWarning")

BASES = ("https://w3id.org/ssd/", "https://example.test/x/")
RECORD_ID = r"^[A-Za-z0-9_-]{1,48}$"
TEXT = r"^[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F]+$"
UPN = r"^[A-Z][0-9]{12}$"


def _item(ref: str, name: str, kind: str, table: str, **facts: Any) -> Item:
    said = {
        "ref": ref,
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "description": f"What {name} is.",
        "purpose": f'Why "{name}" is collected.',
        "table": table,
        "column": f"x_{name}",
        "type": kind,
        "status": "live",
        "basis": "fact",
        "source": "spec",
        "since": "1.0.0",
        "collections": ("cin",),
    }
    patterns = {"identifier": RECORD_ID, "text": TEXT}
    return msgspec.convert(said | {"pattern": patterns.get(kind)} | facts, Item)


def _table(ref: str, class_name: str, level: str, items: tuple[Item, ...], **facts: Any) -> Table:
    said = {
        "ref": ref,
        "class_name": class_name,
        "name": "",
        "title": class_name,
        "description": f"One {class_name}.",
        "purpose": "It is needed.",
        "subject": "person",
        "level": level,
        "status": "live",
        "source": "spec",
        "since": "1.0.0",
        "key": items[0].ref,
        "items": tuple(item.ref for item in items),
    }
    return msgspec.convert(said | facts, Table)


def _list(list_id: str, *codes: Code) -> CodeList:
    return CodeList(
        id=list_id,
        name=list_id.title().replace("-", ""),
        title=list_id.capitalize(),
        description=f"The codes of {list_id}.",
        status="live",
        source="spec",
        since="1.0.0",
        codes=codes,
    )


def _codes(*written: str) -> tuple[Code, ...]:
    return tuple(
        Code(code=code, title=f"Title {n} \u2013 {code}", slug=re.sub(r"[^A-Za-z0-9._-]+", "-", code).strip("-"))
        for n, code in enumerate(written)
    )


ENDING = Deprecation(
    since="1.1.0",
    announced="2026-11-23",
    removed_from="2029-04-01",
    reason="Sex says it.",
    replacement="PERS002A",
)
ITEMS = {
    "Payload": (_item("HEAD001R", "removed", "text", "", multivalued=True, form="record_id", pattern=RECORD_ID),),
    "PayloadHeader": (
        _item("HEAD002R", "standard", "text", "", required=True, constant="ssd"),
        _item("HEAD003R", "local_authority", "code", "", required=True, code_list="local-authority"),
        _item("HEAD004R", "extracted_at", "datetime", ""),
    ),
    "SourceSystem": (_item("HEAD005R", "source_system_name", "text", "", max_length=10),),
    "Person": (
        _item("PERS001A", "person_id", "identifier", "ssd_person", required=True, key=True),
        _item(
            "PERS002A", "sex", "code", "ssd_person", code_list="sex", mappings=("cbds:100001", "odd:1", "sdo:gender")
        ),
        _item("PERS003A", "date_of_birth", "date", "ssd_person"),
        _item("PERS004A", "upn", "text", "ssd_person", form="upn", pattern=UPN, former_columns=("pers_upn_old",)),
        _item("PERS005A", "gender", "code", "ssd_person", code_list="sex", deprecated=ENDING),
    ),
    "Referral": (
        _item("CINE001A", "referral_id", "identifier", "ssd_cin_episodes", required=True, key=True),
        _item(
            "CINE002A", "referral_person_id", "reference", "ssd_cin_episodes", references="PERS001A", parent_key=True
        ),
        _item("CINE003A", "referral_worker_id", "reference", "ssd_cin_episodes", references="PROF001A"),
        _item("CINE004A", "referral_outcomes", "code", "ssd_cin_episodes", code_list="outcome", multivalued=True),
        _item("CINE005A", "referral_reasons", "code", "ssd_cin_episodes", code_list="reason", multivalued=True),
        _item("CINE006A", "referral_score", "integer", "ssd_cin_episodes", minimum=0, maximum=40, unit="points"),
        _item("CINE007A", "referral_cost", "decimal", "ssd_cin_episodes", minimum=0.5),
        _item("CINE008A", "referral_urgent", "boolean", "ssd_cin_episodes"),
        _item("CINE009A", "referral_note", "text", "ssd_cin_episodes", max_length=20),
    ),
    "Professional": (_item("PROF001A", "professional_id", "identifier", "ssd_professionals", required=True, key=True),),
    "VersionLog": (_item("VERS001A", "version_log_id", "identifier", "ssd_version_log", key=True),),
}
SMALL = Dictionary(
    standard="ssd",
    release="1.1.0",
    supersedes="1.0.0",
    title="A small standard",
    description="As small as can be.",
    base=BASES[0],
    published="2026-11-23",
    tables=(
        _table("PERS", "Person", "person", ITEMS["Person"], name="ssd_person", member="children"),
        _table("CINE", "Referral", "child", ITEMS["Referral"], name="ssd_cin_episodes", member="referrals"),
        _table("PROF", "Professional", "top", ITEMS["Professional"], name="ssd_professionals", member="professionals"),
        _table("VERS", "VersionLog", "system", ITEMS["VersionLog"], name="ssd_version_log", deprecated=ENDING),
        _table("Payload", "Payload", "header", ITEMS["Payload"]),
        _table("PayloadHeader", "PayloadHeader", "header", ITEMS["PayloadHeader"]),
        _table("SourceSystem", "SourceSystem", "header", ITEMS["SourceSystem"]),
    ),
    items=tuple(item for items in ITEMS.values() for item in items),
    code_lists=(
        _list("local-authority", *_codes("845", "001")),
        _list("outcome", *_codes("No Further Action", "Advice and/or help", "A:B", "0/1", "N1")),
        _list("reason", *_codes("00", "0", "NO", "true", "sex", "children", "type", "a.b", "(Other)", "it's", "N1")),
        _list(
            "sex",
            Code(code="M", title="Male", slug="M", valid_from="2009-04-01"),
            Code(code="F", title="Female", slug="F", valid_from="2009-04-01", valid_to="2026-03-31", note="As was."),
            Code(code="Not known", title="Not known", slug="not-known", valid_to="2020-01-01", confirmed=False),
        ),
    ),
    collections=(
        Collection(
            id="cin",
            name="CIN",
            title="Children in need census",
            description="A yearly return.",
            recipient="Department for Education",
            purpose="National statistics.",
            legal_basis="Children Act 1989, section 83",
            legal_basis_confirmed=True,
            frequency="Yearly",
            source="spec",
        ),
    ),
    sources=(Source(id="spec", title="The specification", link="https://example.test/spec", description="A page."),),
    forms=(
        Form(id="record_id", title="Record identifier", description="Letters.", pattern=RECORD_ID),
        Form(id="upn", title="UPN", description="A letter and digits.", pattern=UPN),
    ),
    mends=(),
    old_forms=OldForms(),
)


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _codes_of(list_id: str) -> dict[str, Any]:
    codes = next(each for each in SMALL.code_lists if each.id == list_id).codes
    return {"type": "string", "oneOf": [{"const": code.code} for code in codes]}


def _many(items: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **facts}


ID = {"type": "string", "pattern": RECORD_ID}
SMALL_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **_object(
        {
            "header": _object(
                {
                    "standard": {"const": "ssd"},
                    "local_authority": _codes_of("local-authority"),
                    "extracted_at": {"type": "string", "format": "date-time", "pattern": rdf.DATETIME_PATTERN},
                    "source_system": _object(
                        {"source_system_name": {"type": "string", "pattern": TEXT, "maxLength": 10}}
                    ),
                },
                "standard",
                "local_authority",
            ),
            "removed": _many(ID, uniqueItems=True),
            "professionals": _many(_object({"professional_id": ID}, "professional_id")),
            "children": _many(
                _object(
                    {
                        "person_id": ID,
                        "sex": _codes_of("sex"),
                        "gender": _codes_of("sex"),
                        "date_of_birth": {"type": "string", "format": "date", "pattern": rdf.DATE_PATTERN},
                        "upn": {"type": "string", "pattern": UPN},
                        "referrals": _many(
                            _object(
                                {
                                    "referral_id": ID,
                                    "referral_worker_id": ID,
                                    "referral_outcomes": _many(_codes_of("outcome"), uniqueItems=True, minItems=1),
                                    "referral_reasons": _many(_codes_of("reason"), uniqueItems=True, minItems=1),
                                    "referral_score": {"type": "integer", "minimum": 0, "maximum": 40},
                                    "referral_cost": {"type": "number", "minimum": 0.5},
                                    "referral_urgent": {"type": "boolean"},
                                    "referral_note": {"type": "string", "pattern": TEXT, "maxLength": 20},
                                },
                                "referral_id",
                            )
                        ),
                    },
                    "person_id",
                )
            ),
        },
        "header",
        "children",
    ),
}

RELEASES = {f"release {version}": release for version, release in Registry().releases.items()}
EVERY = ("small", "small elsewhere", *RELEASES)
CHECKED = ("small", *list(RELEASES)[-1:])
"""Where a test is slow, the newest release stands for the others, which it holds."""


@lru_cache
def dictionary(name: str) -> Dictionary:
    if name in RELEASES:
        return RELEASES[name].dictionary
    return msgspec.structs.replace(SMALL, base=BASES[name != "small"])


@lru_cache
def schema(name: str) -> dict[str, Any]:
    return json.loads(RELEASES[name].file("ssd.schema.json")) if name in RELEASES else SMALL_SCHEMA


@lru_cache
def graph(name: str, part: str) -> rdflib.Graph:
    return getattr(rdf, part)(dictionary(name))


@lru_cache
def quads(name: str) -> bytes:
    return rdf.quads(dictionary(name))


@lru_cache
def everything(name: str) -> rdflib.Graph:
    return graph(name, "ontology") + graph(name, "code_lists") + graph(name, "shapes")


def own(name: str, local: str) -> rdflib.URIRef:
    return rdflib.URIRef(f"{dictionary(name).base}{local}")


# The files


@pytest.mark.parametrize("part", ["ontology", "code_lists", "shapes"])
@pytest.mark.parametrize("name", EVERY)
def test_turtle_reads_back_as_the_same_graph(name, part):
    """Two readers find in the Turtle file exactly the triples that were written."""
    written = rdf.turtle(graph(name, part))
    assert set(rdflib.Graph().parse(data=written, format="turtle")) == set(graph(name, part))
    assert len(list(pyoxigraph.parse(written, format=pyoxigraph.RdfFormat.TURTLE))) == len(graph(name, part))


@pytest.mark.parametrize("name", EVERY)
def test_quads_hold_all_three_graphs_in_the_graph_of_the_release(name):
    """The N-Quads file loads into one named graph, and its lines are sorted and unique."""
    release = f"{dictionary(name).base}release/{dictionary(name).release}/graph"
    lines = quads(name).splitlines()
    assert lines == sorted(set(lines))
    store = pyoxigraph.Store()
    store.bulk_load(quads(name), format=pyoxigraph.RdfFormat.N_QUADS)
    assert {graph.value for graph in store.named_graphs()} == {release}
    assert len(store) == len(lines) == len(everything(name))


def test_quads_read_back_in_rdflib():
    """The library rdflib finds the same triples in the N-Quads file as in the graphs."""
    found = rdflib.Dataset().parse(data=quads("small").decode(), format="nquads")
    assert {quad[:3] for quad in found.quads()} == set(everything("small"))


@pytest.mark.parametrize("name", CHECKED)
def test_another_base_changes_only_the_base(name):
    """No IRI is baked in: under another base every line is the same but for the base."""
    first, other = dictionary(name).base, "https://elsewhere.test/"
    moved = msgspec.structs.replace(dictionary(name), base=other)
    back = rdf.quads(moved).replace(other.encode(), first.encode()).splitlines()
    assert sorted(back) == quads(name).splitlines()
    context = json.dumps(rdf.context(moved)).replace(other, first)
    assert context == json.dumps(rdf.context(dictionary(name)))


def test_files_are_the_same_bytes_every_time(tmp_path):
    """The order that Python keeps its sets in does not show in any file."""
    (tmp_path / "dictionary.json").write_bytes(msgspec.json.encode(SMALL))
    script = (
        "import hashlib, json, sys, msgspec; from ssd_registry.build import rdf; "
        "from ssd_registry.release import Dictionary\n"
        "d = msgspec.json.decode(open(sys.argv[1], 'rb').read(), type=Dictionary)\n"
        "parts = [rdf.turtle(make(d)) for make in (rdf.ontology, rdf.code_lists, rdf.shapes)]\n"
        "parts += [rdf.quads(d), json.dumps(rdf.context(d)).encode()]\n"
        "print(hashlib.sha256(b''.join(parts)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / "dictionary.json")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_turtle_says_that_it_is_generated():
    """The first line warns an editor off and names the release."""
    for part in ("ontology", "code_lists", "shapes"):
        written = rdf.turtle(graph("small", part))
        assert written.startswith(b"# Generated from release 1.1.0. Do not edit.\n")


def test_one_more_code_changes_few_lines():
    """A new code in the middle of a list is one block, one link and one cell, not a renumbered file."""
    sex = SMALL.code_lists[-1]
    codes = (*sex.codes[:2], *sex.codes[2:], Code(code="X", title="Indeterminate", slug="X"))
    more = msgspec.structs.replace(
        SMALL, code_lists=(*SMALL.code_lists[:-1], msgspec.structs.replace(sex, codes=codes))
    )
    for part, limit in (("code_lists", 12), ("shapes", 6)):
        before = Counter(rdf.turtle(graph("small", part)).splitlines())
        after = Counter(rdf.turtle(getattr(rdf, part)(more)).splitlines())
        assert sum((before - after).values()) <= 2
        assert sum((after - before).values()) <= limit


@pytest.mark.parametrize("name", EVERY)
def test_there_are_no_blank_nodes(name):
    """Everything has an IRI, so that files can be compared line by line and anything can be linked to."""
    assert not [node for triple in everything(name) for node in triple if isinstance(node, rdflib.BNode)]


@pytest.mark.parametrize("name", CHECKED)
def test_there_are_no_spoilt_values_or_words(name):
    """Every literal is valid for its datatype, and schema.org is always written with https."""
    triples = everything(name)
    assert not [o for o in triples.objects() if isinstance(o, rdflib.Literal) and o.ill_typed]
    assert b"http://schema.org/" not in quads(name)
    unread = tuple(f"{prefix}:" for prefix in v.PREFIXES)
    assert not [node for triple in triples for node in triple if str(node).startswith(unread)]


# The vocabulary


@pytest.mark.parametrize("name", EVERY)
def test_every_item_and_class_is_described(name):
    """Each has a label, a definition, a purpose, a reference and a source; names are aliases."""
    terms = graph(name, "ontology")
    for record in (*dictionary(name).tables, *dictionary(name).items):
        subject = own(name, f"def/{record.ref}")
        assert terms.value(subject, RDFS.label) == rdflib.Literal(record.title, lang="en")
        assert terms.value(subject, SKOS.definition) == rdflib.Literal(record.description, lang="en")
        assert terms.value(subject, SKOS.notation) == rdflib.Literal(record.ref)
        assert terms.value(subject, own(name, "def/purposeNote")) == rdflib.Literal(record.purpose, lang="en")
        assert (subject, RDFS.isDefinedBy, own(name, "def")) in terms
    for item in dictionary(name).items:
        aliases = {str(o) for o in terms.objects(own(name, f"def/{item.ref}"), SKOS.altLabel)}
        assert aliases == {item.name, item.column, *item.former_columns}


@pytest.mark.parametrize("name", CHECKED)
def test_the_vocabulary_is_light(name):
    """There is no domain, range, restriction or disjointness; only hints of schema.org."""
    heavy = {RDFS.domain, RDFS.range, RDFS.subClassOf, OWL.onProperty, OWL.disjointWith, OWL.equivalentClass}
    assert not heavy & set(graph(name, "ontology").predicates())


@pytest.mark.parametrize("name", CHECKED)
def test_every_term_of_ours_that_is_used_is_described(name):
    """Nothing points at an IRI of ours that no file says anything about."""
    triples = everything(name)
    base = dictionary(name).base
    named = {str(node) for s, p, o in triples for node in (p, o) if isinstance(node, rdflib.URIRef)}
    ours = {iri for iri in named - {base} if iri.startswith(base) and not iri.startswith(f"{base}release/")}
    assert ours <= {str(subject) for subject in triples.subjects()}


def test_the_header_names_the_release_and_its_predecessor():
    """The vocabulary has one version IRI, the version before it, and a licence that is an IRI."""
    terms = graph("small", "ontology")
    vocabulary = own("small", "def")
    assert terms.value(vocabulary, OWL.versionIRI) == own("small", "release/1.1.0")
    assert terms.value(vocabulary, OWL.priorVersion) == own("small", "release/1.0.0")
    assert terms.value(vocabulary, OWL.versionInfo) == rdflib.Literal("1.1.0")
    assert terms.value(vocabulary, rdflib.DCTERMS.license) == rdflib.URIRef(v.LICENCE)


@pytest.mark.parametrize("name", CHECKED)
def test_a_deprecated_term_says_so_three_times_over(name):
    """The flag, the status and the note stand together, and only on what is deprecated."""
    terms = graph(name, "ontology")
    flagged = set(terms.subjects(OWL.deprecated, rdflib.Literal(True)))  # noqa: FBT003
    assert flagged == {
        own(name, f"def/{each.ref}") for each in (*dictionary(name).tables, *dictionary(name).items) if each.deprecated
    }
    assert flagged == set(terms.subjects(rdflib.URIRef(v.PREFIXES["adms"] + "status"), own(name, "status/deprecated")))
    assert flagged == set(terms.subjects(SKOS.changeNote))


def test_a_deprecated_item_names_its_replacement():
    """A reader is sent on to what stands in its place."""
    terms = graph("small", "ontology")
    assert terms.value(own("small", "def/PERS005A"), rdflib.DCTERMS.isReplacedBy) == own("small", "def/PERS002A")


def test_only_known_mappings_are_given():
    """A mapping whose prefix nobody can resolve is left out; the others are full IRIs."""
    found = set(graph("small", "ontology").objects(own("small", "def/PERS002A"), SKOS.closeMatch))
    assert found == {own("small", "ext/cbds/100001"), rdflib.URIRef("https://schema.org/gender")}


@pytest.mark.parametrize("name", CHECKED)
def test_names_of_our_own_properties_are_not_names_of_members(name):
    """A property of the vocabulary can never be taken for a member of a payload."""
    members = {part.member for part in v.parts(dictionary(name))} | {item.ref for item in dictionary(name).items}
    assert not members & set(v._OWN)


# The code lists


@pytest.mark.parametrize("name", EVERY)
def test_code_lists_hold_together(name):
    """SKOS integrity: one label a language, one scheme, top concepts both ways, no scheme a concept."""
    lists = graph(name, "code_lists")
    schemes = set(lists.subjects(RDF.type, SKOS.ConceptScheme))
    concepts = set(lists.subjects(RDF.type, SKOS.Concept))
    assert len(schemes) == len(dictionary(name).code_lists)
    assert len(concepts) == sum(len(each.codes) for each in dictionary(name).code_lists)
    assert not schemes & concepts
    for concept in concepts:
        (scheme,) = lists.objects(concept, SKOS.inScheme)
        assert scheme in schemes
        assert len(list(lists.objects(concept, SKOS.prefLabel))) == 1
        assert set(lists.objects(concept, SKOS.prefLabel)).isdisjoint(lists.objects(concept, SKOS.altLabel))
        assert list(lists.objects(concept, SKOS.topConceptOf)) == [scheme]
    tops = set(lists.subject_objects(SKOS.hasTopConcept))
    assert tops == {(o, s) for s, o in lists.subject_objects(SKOS.topConceptOf)}


@pytest.mark.parametrize("name", EVERY)
def test_notations_tell_codes_apart(name):
    """A code is a plain string and a string of its own list, is in its list once, and is never a number."""
    lists = graph(name, "code_lists")
    for code_list in dictionary(name).code_lists:
        datatype = own(name, f"code/{code_list.id}#notation")
        found = Counter()
        for code in code_list.codes:
            notations = set(lists.objects(own(name, f"code/{code_list.id}/{code.slug}"), SKOS.notation))
            assert notations == {rdflib.Literal(code.code), rdflib.Literal(code.code, datatype=datatype)}
            found[code.code.strip().casefold()] += 1
        assert not [code for code, times in found.items() if times > 1]


@pytest.mark.parametrize("name", EVERY)
def test_validity_is_an_interval_and_two_days(name):
    """A code with dates says them for readers and for filters, in order."""
    lists = graph(name, "code_lists")
    days = [rdflib.URIRef(v.PREFIXES["schema"] + day) for day in ("validFrom", "validThrough")]
    for code_list in dictionary(name).code_lists:
        for code in code_list.codes:
            concept = own(name, f"code/{code_list.id}/{code.slug}")
            first, last = (lists.value(concept, day) for day in days)
            assert [code.valid_from, code.valid_to] == [None if day is None else str(day) for day in (first, last)]
            interval = lists.value(concept, rdflib.DCTERMS.valid)
            assert (interval is None) == (first is None and last is None)
            assert not (first and last) or first.value <= last.value


def test_an_open_interval_and_an_unconfirmed_code_are_marked():
    """A code with no first day has two dots there, and a code nobody confirmed says so."""
    concept = own("small", "code/sex/not-known")
    lists = graph("small", "code_lists")
    assert str(lists.value(concept, rdflib.DCTERMS.valid)) == "../2020-01-01"
    assert (concept, rdflib.URIRef(v.PREFIXES["adms"] + "status"), own("small", "status/unconfirmed")) in lists


# The context


def codes_as_records(name: str) -> tuple[dict[str, Any], list[tuple[Item, CodeList, Code]]]:
    """Return a document with one record for each code of each list that a payload can hold."""
    lists = {code_list.id: code_list for code_list in dictionary(name).code_lists}
    items = {item.code_list: item for _, items in rdf._exchanged(dictionary(name)) for item in items if item.code_list}
    rows = [(item, lists[list_id], code) for list_id, item in items.items() for code in lists[list_id].codes]
    nodes = [{"@id": f"urn:x:{n}", item.name: code.code} for n, (item, _, code) in enumerate(rows)]
    return {**rdf.context(dictionary(name)), "@graph": nodes}, rows


def by_pyld(document: dict[str, Any]) -> set[tuple[str, ...]]:
    text = pyld.jsonld.to_rdf(document, {"format": "application/n-quads"})
    return by_oxigraph(text.encode(), pyoxigraph.RdfFormat.N_QUADS)


def by_oxigraph(document: bytes, form: pyoxigraph.RdfFormat) -> set[tuple[str, ...]]:
    return {(str(q.subject), str(q.predicate), str(q.object)) for q in pyoxigraph.parse(document, format=form)}


def by_rdflib(document: dict[str, Any]) -> rdflib.Graph:
    return rdflib.Graph().parse(data=json.dumps(document), format="json-ld")


@pytest.mark.parametrize("name", EVERY)
def test_every_code_becomes_its_concept_in_every_processor(name):
    """PyLD, rdflib and Oxigraph agree on each code; a list with a colon or slash keeps typed notations."""
    document, rows = codes_as_records(name)
    base = dictionary(name).base
    expected = {
        (
            f"<urn:x:{n}>",
            f"<{base}def/{item.ref}>",
            f"<{base}code/{codes.id}/{code.slug}>"
            if v.has_terms(codes)
            else rdflib.Literal(code.code, datatype=f"{base}code/{codes.id}#notation").n3(),
        )
        for n, (item, codes, code) in enumerate(rows)
    }
    assert by_oxigraph(json.dumps(document).encode(), pyoxigraph.RdfFormat.JSON_LD) == expected
    assert {tuple(node.n3() for node in triple) for triple in by_rdflib(document)} == expected
    assert by_pyld(document) == expected


@pytest.mark.parametrize("name", CHECKED)
def test_lists_that_json_ld_cannot_hold_as_terms_are_few(name):
    """The exception is made for codes with a colon, a slash or a leading at sign, and for nothing else."""
    for code_list in dictionary(name).code_lists:
        odd = [code.code for code in code_list.codes if re.search(r"[:/]|^@", code.code)]
        assert v.has_terms(code_list) == (not odd)


@pytest.mark.parametrize("name", CHECKED)
def test_a_payload_is_the_same_graph_in_every_processor(name):
    """A payload with every record type and item filled in means the same to three processors."""
    document = {**rdf.context(dictionary(name)), **sample(name)}
    texts = [
        pyld.jsonld.to_rdf(document, {"format": "application/n-quads"}),
        pyoxigraph.serialize(
            (q.triple for q in pyoxigraph.parse(json.dumps(document), format=pyoxigraph.RdfFormat.JSON_LD)),
            format=pyoxigraph.RdfFormat.N_TRIPLES,
        ),
    ]
    first, *others = (rdflib.Graph().parse(data=text, format="nt") for text in texts)
    assert all(told(first) == told(other) for other in (*others, by_rdflib(document)))
    assert len(told(first)) == len(first) - len(set(first.subjects())) + 1


def told(graph: rdflib.Graph) -> set[tuple[str, ...]]:
    """Return each value with the way to it: a record is known by the member that holds it, not by its name."""
    (root,) = set(graph.subjects()) - set(graph.objects())

    def values(node: Any, *way: str) -> Iterator[tuple[str, ...]]:
        for predicate, value in graph.predicate_objects(node):
            if isinstance(value, rdflib.BNode):
                yield from values(value, *way, str(predicate))
            else:
                yield (*way, str(predicate), value.n3())

    return set(values(root))


def test_a_payload_comes_back_from_rdf():
    """A payload read as RDF and framed with the same context is the payload that was sent."""
    context = rdf.context(SMALL)
    sent = sample("small")
    read = pyld.jsonld.from_rdf(
        pyld.jsonld.to_rdf({**context, **sent}, {"format": "application/n-quads"}),
        {"format": "application/n-quads", "useNativeTypes": True},
    )
    frame = {**context, "header": {}}
    framed = pyld.jsonld.frame(read, frame, {"embed": "@always", "omitGraph": True})
    framed.pop("@context")
    assert in_order(framed) == in_order(sent)


def in_order(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: in_order(node[key]) for key in sorted(node)}
    if isinstance(node, list):
        return sorted(map(in_order, node), key=json.dumps)
    return node


# The shapes, and how far they agree with the JSON Schema

VALUES = {
    "identifier": "A-1",
    "reference": "B_2",
    "date": "2020-02-29",
    "datetime": "2026-04-01T09:30:00+01:00",
    "boolean": True,
}


def sample_value(item: Item, lists: dict[str, CodeList]) -> Any:
    if item.constant is not None:
        return item.constant
    if item.code_list:
        value: Any = lists[item.code_list].codes[0].code
    elif item.type in {"integer", "decimal"}:
        value = 12.5 if item.maximum is None else min(12.5, item.maximum - 0.25)
        value = int(value) if item.type == "integer" else value
    elif item.type == "text":
        value = sample_text(item.pattern or TEXT)
    else:
        value = VALUES[item.type]
    return [value] if item.multivalued else value


@lru_cache
def sample_text(pattern: str) -> str:
    """Return a short text that the pattern takes: a common one, or else one that is made from the pattern."""
    for text in (
        "Abc",
        "A",
        "1",
        "123456",
        "1234567",
        "1234567890",
        "A123456789012",
        "AB1 2CD",
        "01/05/2020",
        "AB123456",
        "https://a.test",
    ):
        if re.fullmatch(pattern, text):
            return text
    texts = hypothesis.strategies.from_regex(pattern, fullmatch=True).filter(str.isprintable)
    return hypothesis.find(texts, bool, settings=hypothesis.settings(database=None))


@lru_cache
def _sample(name: str) -> str:
    lists = {code_list.id: code_list for code_list in dictionary(name).code_lists}
    records: dict[str, dict[str, Any]] = {
        table.ref: {item.name: sample_value(item, lists) for item in items}
        for table, items in rdf._exchanged(dictionary(name))
    }
    for part in v.parts(dictionary(name)):
        record = records[part.table.ref]
        records[part.holder.ref][part.member] = [record] if part.many else record
    return json.dumps(records["Payload"])


def sample(name: str) -> dict[str, Any]:
    """Return a payload with one record of each type and a value for each item."""
    return json.loads(_sample(name))


def by_schema(name: str, payloads: list[Any]) -> list[bool]:
    kind = jsonschema.Draft202012Validator
    validator = kind(schema(name), format_checker=kind.FORMAT_CHECKER)
    return [validator.is_valid(payload) for payload in payloads]


def by_shapes(name: str, payloads: list[Any]) -> list[bool]:
    """Return which payloads conform, after one run of pyshacl over all of them."""
    roots = [rdflib.URIRef(f"urn:x:{number}") for number in range(len(payloads))]
    nodes = [{"@id": str(root), **payload} for root, payload in zip(roots, payloads, strict=True)]
    data = by_rdflib({**rdf.context(dictionary(name)), "@graph": nodes})
    _, report, _ = pyshacl.validate(data, shacl_graph=graph(name, "shapes"), inference="none")
    broken = {node for node in report.objects(None, SH.focusNode) if not isinstance(node, rdflib.Literal)}
    return [broken.isdisjoint(data.transitive_objects(root, None)) for root in roots]


def of_type(*types: str, **facts: Any) -> Callable[[Item], bool]:
    """Return a test for single-valued items of *types* (and, for facts, items where each is set or not)."""
    return lambda item: (
        item.type in types
        and (not item.required or item.type == "identifier")
        and item.multivalued == facts.get("multivalued", False)
        and all((getattr(item, fact) is not None) == wanted for fact, wanted in facts.items() if fact != "multivalued")
    )


CODED, CODES = of_type("code"), of_type("code", multivalued=True)
GONE = object()

CHANGES: tuple[tuple[str, Callable[[Item], bool], Any], ...] = (
    ("a code that is not in the list", CODED, "NO-SUCH"),
    ("a code in small letters", CODED, "zz"),
    ("a code with a space after it", CODED, lambda code: f"{code} "),
    ("a code as its full IRI", CODED, "IRI"),
    ("a code as a number", CODED, 1),
    ("a code as a truth value", CODED, True),
    ("a code that is empty", CODED, ""),
    ("a code that looks like another vocabulary's", CODED, "skos:Concept"),
    ("a code that is the name of an item", CODED, "person_id"),
    ("two codes where one may be", CODED, ["M", "F"]),
    ("one code in an array", CODED, lambda code: [code]),
    ("a code in JSON-LD's own words", CODED, lambda code: {"@value": code}),
    ("a null code", CODED, None),
    ("no codes in an array", CODES, []),
    ("a code twice in an array", CODES, lambda codes: [*codes, *codes]),
    ("a code instead of an array", CODES, lambda codes: codes[0]),
    ("a wrong code among right ones", CODES, lambda codes: [*codes, "NO-SUCH"]),
    ("a null among codes", CODES, lambda codes: [*codes, None]),
    ("a date in month 13", of_type("date"), "2012-13-01"),
    ("a date on 30 February", of_type("date"), "2023-02-30"),
    ("a date with a zone", of_type("date"), "2012-04-01Z"),
    ("a date with a time", of_type("date"), "2012-04-01T00:00:00Z"),
    ("a date as a number", of_type("date"), 20120401),
    ("a date as it is spoken", of_type("date"), "01/04/2012"),
    ("a date before 1900", of_type("date"), "1899-12-31"),
    ("an empty date", of_type("date"), ""),
    ("two dates", of_type("date"), ["2012-04-01", "2012-04-02"]),
    ("a moment with no zone", of_type("datetime"), "2026-04-01T09:30:00"),
    ("a moment at hour 25", of_type("datetime"), "2026-04-01T25:30:00Z"),
    ("a moment on 30 February", of_type("datetime"), "2026-02-30T09:30:00Z"),
    ("a moment that is only a day", of_type("datetime"), "2026-04-01"),
    ("a whole number in quotes", of_type("integer"), "3"),
    ("a whole number with a fraction", of_type("integer"), 3.5),
    ("a whole number written with a point", of_type("integer"), 3.0),
    ("a whole number as a truth value", of_type("integer"), True),
    ("a whole number below the least", of_type("integer", minimum=True), -1000000),
    ("a whole number above the most", of_type("integer", maximum=True), 10**12),
    ("a number in quotes", of_type("decimal"), "12.5"),
    ("a number as a truth value", of_type("decimal"), True),
    ("a number below the least", of_type("decimal", minimum=True), -1000000.5),
    ("a truth value in quotes", of_type("boolean"), "true"),
    ("a truth value as 1", of_type("boolean"), 1),
    ("a truth value as Y", of_type("boolean"), "Y"),
    ("both truth values", of_type("boolean"), [True, False]),
    ("text over its length", of_type("text", max_length=True), "x" * 20000),
    ("text with a bell in it", of_type("text", form=False), "a\x07b"),
    ("text that is empty", of_type("text"), ""),
    ("text that is a number", of_type("text"), 5),
    ("two texts", of_type("text"), ["Abc", "Abd"]),
    ("a text of another form", of_type("text", form=True), "\x1b not of any form"),
    ("no identifier", of_type("identifier"), GONE),
    ("an identifier with a space", of_type("identifier"), "a b"),
    ("an identifier that is a number", of_type("identifier"), 7),
    ("an identifier of 49 letters", of_type("identifier"), "x" * 49),
    ("a reference with a slash", of_type("reference"), "a/b"),
    ("a reference that is a record", of_type("reference"), {"person_id": "A-1"}),
    ("an item left out", of_type("date"), GONE),
)
CHANGES_OF_ALL: tuple[tuple[str, Callable[[dict[str, Any]], Any]], ...] = (
    ("no header", lambda payload: payload.pop("header")),
    ("two headers", lambda payload: payload.update(header=[payload["header"], payload["header"]])),
    ("a header in an array", lambda payload: payload.update(header=[payload["header"]])),
    ("a header that is text", lambda payload: payload.update(header="ssd")),
    ("no standard", lambda payload: payload["header"].pop("standard")),
    ("another standard", lambda payload: payload["header"].update(standard="cin")),
    ("no children", lambda payload: payload.pop("children")),
    ("an empty array of children", lambda payload: payload.update(children=[])),
    ("a child that is not in an array", lambda payload: payload.update(children=payload["children"][0])),
    ("a child that is text", lambda payload: payload["children"].append("A-1")),
    ("a child with nothing in it", lambda payload: payload["children"].append({})),
    ("a child that is null", lambda payload: payload["children"].append(None)),
    ("the same child twice", lambda payload: payload["children"].append(payload["children"][0])),
    ("a child within a child", lambda payload: child(payload).update(children=[{"person_id": "A-2"}])),
    ("an item of another record", lambda payload: child(payload).update(standard="ssd")),
    ("an item that does not exist", lambda payload: child(payload).update(no_such_item="x")),
    ("a null item that does not exist", lambda payload: child(payload).update(no_such_item=None)),
    ("an item by its column", lambda payload: child(payload).update(pers_person_id="A-1")),
    ("an item by its reference", lambda payload: child(payload).update(PERS001A="A-1")),
    ("an item by its IRI", lambda payload: child(payload).update({f"{BASES[0]}def/PERS001A": "A-1"})),
    ("an item with a colon", lambda payload: child(payload).update({"skos:note": "x"})),
    ("a record with an IRI", lambda payload: child(payload).update({"@id": "urn:x:child"})),
    ("a record with a type", lambda payload: child(payload).update({"@type": "Person"})),
    ("a removed child with a space", lambda payload: payload.update(removed=["a b"])),
    ("nobody removed", lambda payload: payload.update(removed=[])),
)
ACCEPTED = {
    "nothing",
    "an item left out",
    "a whole number written with a point",
    "an empty array of children",
    "the same child twice",
    "nobody removed",
}
"""The changes that leave a payload valid; the JSON Schema refuses every other."""

KNOWN_EXCEPTIONS = {
    "a code as its full IRI": "JSON-LD lets a value be written as the IRI it stands for",
    "one code in an array": "RDF has values, not arrays: one value in an array is one value",
    "a header in an array": "RDF has values, not arrays: one record in an array is one record",
    "a child that is not in an array": "RDF has values, not arrays: a record is found with or without one",
    "a code instead of an array": "RDF has values, not arrays: a value is found with or without one",
    "no codes in an array": "RDF has values, not arrays: an array of none is no value",
    "a code twice in an array": "RDF is a set: what is said twice is said once",
    "a null among codes": "JSON-LD drops null",
    "a null code": "JSON-LD drops null",
    "a child that is null": "JSON-LD drops null",
    "a null item that does not exist": "JSON-LD drops null",
    "a code with a space after it": "an IRI cannot hold a space, so the value is dropped",
    "a whole number written with a point": "processors differ: 3.0 is an integer or a double",
    "an item by its IRI": "JSON-LD lets a member be written as the IRI it stands for",
    "no children": "RDF cannot tell an absent array from an empty one, and empty is allowed",
}
"""Where the JSON Schema and the shapes give different verdicts. The JSON Schema decides for payloads."""


def child(payload: dict[str, Any]) -> dict[str, Any]:
    return payload["children"][0]


def records(name: str, payload: dict[str, Any]) -> Iterator[tuple[list[Item], dict[str, Any]]]:
    """Yield the items and the record of each table in *payload*: a child's first, the header last."""
    places = {"Payload": payload}
    for part in sorted(v.parts(dictionary(name)), key=lambda part: part.table.level == "child"):
        if held := places[part.holder.class_name].get(part.member):
            places[part.table.class_name] = held[0] if part.many else held
    tables = sorted(rdf._exchanged(dictionary(name)), key=lambda pair: pair[0].level)
    yield from ((items, places[table.class_name]) for table, items in tables if table.class_name in places)


def suiting(name: str, suits: Callable[[Item], bool], payload: dict[str, Any]) -> tuple[Item, dict[str, Any]] | None:
    """Return the first item that suits, with the record that has it in *payload*."""
    found = ((item, record) for items, record in records(name, payload) for item in items if suits(item))
    return next(found, None)


@lru_cache
def _lean(name: str) -> str:
    """Return a sample without the record types of a child that no case changes, because checking takes time."""
    payload = sample(name)
    changed = [found for _, suits, _ in CHANGES if (found := suiting(name, suits, payload))]
    used = {id(record) for _, record in changed}
    for member, held in list(child(payload).items()):
        if isinstance(held, list) and isinstance(held[0], dict) and id(held[0]) not in used:
            del child(payload)[member]
    return json.dumps(payload)


@lru_cache
def changed(name: str) -> dict[str, Any]:
    """Return a changed payload for each case that the standard has an item for, and one with every record type."""
    payloads = {"nothing": sample(name)}
    for case, suits, value in CHANGES:
        payload = json.loads(_lean(name))
        if (found := suiting(name, suits, payload)) is None:
            continue
        item, record = found
        old = record.pop(item.name)
        if value is not GONE:
            record[item.name] = value(old) if callable(value) else value
        if value == "IRI":
            record[item.name] = concept(name, item, old)
        payloads[case] = payload
    for case, change in CHANGES_OF_ALL:
        payloads[case] = json.loads(_lean(name))
        change(payloads[case])
    return payloads


def concept(name: str, item: Item, written: str) -> str:
    codes = next(codes for codes in dictionary(name).code_lists if codes.id == item.code_list)
    slug = next(code.slug for code in codes.codes if code.code == written)
    return str(own(name, f"code/{codes.id}/{slug}"))


@pytest.mark.parametrize("name", CHECKED)
def test_the_schema_and_the_shapes_agree(name, monkeypatch):
    """Each changed payload gets one verdict from both, or is in the one list of known exceptions."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    cases = changed(name)
    said = by_schema(name, list(cases.values()))
    shaped = by_shapes(name, list(cases.values()))
    assert {case for case, valid in zip(cases, said, strict=True) if valid} == ACCEPTED & cases.keys()
    differ = {case for case, one, other in zip(cases, said, shaped, strict=True) if one != other}
    assert differ == KNOWN_EXCEPTIONS.keys() & cases.keys()
    assert len(cases) >= 35


def test_shapes_are_sound_shacl():
    """The shapes fulfil the shapes that SHACL has for shapes."""
    assert pyshacl.validate(rdflib.Graph(), shacl_graph=graph("small", "shapes"), meta_shacl=True)[0]


@pytest.mark.parametrize("name", CHECKED)
def test_every_shape_is_aimed_at_something(name):
    """Each closed shape has a target, and each path belongs to one property shape that is used."""
    found = graph(name, "shapes")
    targets = set(found.subjects(SH.targetObjectsOf)) | set(found.subjects(SH.targetSubjectsOf))
    assert targets == set(found.subjects(SH.closed))
    paths = set(found.subjects(SH.path))
    assert paths == set(found.objects(None, SH.property)) == set(found.subjects(RDF.type, SH.PropertyShape))


@pytest.mark.parametrize("name", RELEASES)
def test_every_limit_of_the_schema_is_a_limit_of_the_shapes(name):
    """For each item: the same codes, pattern, length, least, most, and whether it must be there."""
    shapes = graph(name, "shapes")
    for definition in schema(name)["$defs"].values():
        for member, facts in definition.get("properties", {}).items():
            if "x-item" in facts:
                shape = own(name, f"shape/{facts['x-item']}")
                required = member in definition.get("required", [])
                assert limits_of_schema(name, facts, required=required) == limits_of_shape(name, shapes, shape)


def limits_of_schema(name: str, facts: dict[str, Any], *, required: bool) -> dict[str, Any]:
    value = facts.get("items", facts)
    codes = schema(name)["$defs"][value["$ref"].rsplit("/", 1)[1]]["oneOf"] if "$ref" in value else None
    const = [{"const": value["const"]}] if "const" in value else None
    return {
        "pattern": value.get("pattern"),
        "maxLength": value.get("maxLength"),
        "minInclusive": value.get("minimum"),
        "maxInclusive": value.get("maximum"),
        "minCount": 1 if required else None,
        "maxCount": None if facts.get("type") == "array" else 1,
        "in": {each["const"] for each in codes or const or ()},
    }


def limits_of_shape(name: str, shapes: rdflib.Graph, shape: rdflib.URIRef) -> dict[str, Any]:
    lists = graph(name, "code_lists")
    head = shapes.value(shape, SH["in"])
    choices = shapes.items(head) if head else ()
    single = ("pattern", "maxLength", "minInclusive", "maxInclusive", "minCount", "maxCount")
    return {limit: getattr(shapes.value(shape, SH[limit]), "value", None) for limit in single} | {
        "in": {
            str(o)
            for choice in choices
            for o in (lists.objects(choice, SKOS.notation) if isinstance(choice, rdflib.URIRef) else [choice])
        }
    }


def test_the_files_are_made_without_linkml():
    """RDF is made from the dictionary alone, so that LinkML is not read for it."""
    script = "import sys, ssd_registry.build.rdf; sys.exit(any(name.startswith('linkml') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_patterns_of_days_are_those_of_the_schema():
    """The two patterns that the shapes repeat are the ones the JSON Schema is built with."""
    generator = pytest.importorskip("ssd_registry.build.json_schema", exc_type=ImportError)
    assert (rdf.DATE_PATTERN, rdf.DATETIME_PATTERN) == (generator.DATE_PATTERN, generator.DATETIME_PATTERN)
