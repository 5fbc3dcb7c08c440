"""Terms, codes and code lists answered one at a time, in the form that a client asks for."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import lru_cache
from typing import Any

import jsonschema
import msgspec
import pyoxigraph
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from rdflib import DCTERMS, RDFS, SKOS
from rdflib.compare import isomorphic

from ssd_registry import vocabulary as v
from ssd_registry.errors import UnknownTerm
from ssd_registry.negotiation import negotiate
from ssd_registry.registry import Registry
from ssd_registry.release import Dictionary, Manifest, Release

# rdflib's JSON-LD reader calls what rdflib itself means to remove.
pytestmark = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph):DeprecationWarning")

BASES = ("https://w3id.org/ssd/", "https://example.test/x/")
RELEASES = {f"release {version}": release for version, release in list(Registry().releases.items())[-1:]}
EVERY = (*BASES, *RELEASES)
COMMON = {"title": "T", "description": "D.", "status": "live", "source": "spec", "since": "1.0.0"}


def _item(ref: str, name: str, kind: str, **facts: Any) -> dict[str, Any]:
    return {
        **COMMON,
        "ref": ref,
        "name": name,
        "title": f"The {name}",
        "purpose": "It is needed.",
        "table": "ssd_person",
        "column": f"pers_{name}",
        "type": kind,
        "basis": "fact",
        **facts,
    }


DICTIONARY = {
    "standard": "ssd",
    "release": "1.0.0",
    "title": "A small standard",
    "description": "As small as can be.",
    "published": "2026-11-23",
    "tables": [
        {
            **COMMON,
            "name": "ssd_person",
            "ref": "PERS",
            "class_name": "Person",
            "purpose": "It is needed.",
            "subject": "person",
            "level": "person",
            "key": "PERS001A",
            "items": ["PERS001A", "PERS002A", "PERS003A"],
        }
    ],
    "items": [
        _item("PERS001A", "person_id", "identifier"),
        _item("PERS002A", "sex", "code", code_list="sex"),
        _item("PERS003A", "household_id", "reference", parent_key=True),
    ],
    "code_lists": [
        {
            **COMMON,
            "id": "sex",
            "name": "Sex",
            "title": "Recorded sex",
            "items": ["PERS002A"],
            "codes": [
                {"code": "M", "title": "Male", "slug": "M"},
                {"code": "Not known", "title": "Not known", "slug": "not-known"},
            ],
        }
    ],
    "collections": [],
    "sources": [
        {"id": "spec", "title": "The specification", "link": "https://example.test/", "description": "A page."}
    ],
    "forms": [],
    "mends": [],
    "old_forms": {},
}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {
        "Person": {
            "type": "object",
            "properties": {
                "person_id": {"type": "string", "x-item": "PERS001A"},
                "sex": {"$ref": "#/$defs/Sex", "x-item": "PERS002A"},
            },
            "additionalProperties": False,
        },
        "Sex": {"type": "string", "oneOf": [{"const": "M"}, {"const": "Not known"}]},
        "Unrelated": {"type": "string"},
    },
}


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Release]:
    """Return the small release under two bases, and the newest real one."""
    made = dict(RELEASES)
    for base in BASES:
        folder = tmp_path_factory.mktemp("release")
        dictionary = msgspec.convert({**DICTIONARY, "base": base}, Dictionary)
        facts = {"title": "T", "published": "2026-11-23", "status": "candidate"}
        manifest = Manifest(
            standard="ssd", release="1.0.0", effective_from="2027-04-01", supported_until="", artefacts=(), **facts
        )
        (folder / "dictionary.json").write_bytes(msgspec.json.encode(dictionary))
        (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))
        (folder / "ssd.schema.json").write_bytes(msgspec.json.encode(SCHEMA))
        made[base] = Release(folder)
    return made


@pytest.fixture(params=EVERY)
def release(request: pytest.FixtureRequest, releases: dict[str, Release]) -> Release:
    return releases[request.param]


@lru_cache
def _whole(release: Release) -> set[Any]:
    triples = (*v.term_triples(release.dictionary), *v.code_list_triples(release.dictionary))
    return set(v.graph(triples, v.Iris.of(release.dictionary)))


def answers(release: Release) -> list[rdflib.Graph]:
    """Return an answer of each kind."""
    item, table, codes = release.dictionary.items[1], release.dictionary.tables[0], release.dictionary.code_lists[-1]
    return [
        v.term(release, item.ref),
        v.term(release, table.ref),
        v.code_list(release, codes.id),
        v.code(release, codes.id, codes.codes[0].slug),
    ]


# What is answered


def test_an_answer_is_part_of_the_release(release):
    """No answer says anything that the release does not."""
    for answer in answers(release):
        assert set(answer) <= _whole(release)


def test_an_item_is_answered_with_everything_about_it(release):
    """Every triple about the item is there, with the labels of what it names."""
    for item in release.dictionary.items[:20]:
        answer = v.term(release, item.ref)
        subject = rdflib.URIRef(f"{release.base}def/{item.ref}")
        assert answer.value(subject, RDFS.label) == rdflib.Literal(item.title, lang="en")
        assert {t for t in answer if t[0] == subject} == {t for t in _whole(release) if t[0] == subject}
        source = rdflib.URIRef(f"{release.base}source/{item.source}")
        assert answer.value(source, DCTERMS.title) is not None


def test_a_class_is_answered_with_its_items(release):
    """The answer for a class names each of its items, with labels."""
    table = release.dictionary.tables[0]
    answer = v.term(release, table.ref)
    for ref in table.items:
        item = rdflib.URIRef(f"{release.base}def/{ref}")
        assert answer.value(item, RDFS.label) is not None
        assert (item, rdflib.URIRef("https://schema.org/domainIncludes"), None) in answer


def test_a_code_list_is_answered_with_its_codes_and_users(release):
    """The answer for a list holds each code whole, and the items that use the list."""
    for codes in release.dictionary.code_lists[:10]:
        answer = v.code_list(release, codes.id)
        scheme = rdflib.URIRef(f"{release.base}code/{codes.id}")
        concepts = {rdflib.URIRef(f"{release.base}code/{codes.id}/{code.slug}") for code in codes.codes}
        assert set(answer.subjects(SKOS.inScheme, scheme)) == concepts
        users = set(answer.subjects(rdflib.URIRef(f"{release.base}def/codeList"), scheme))
        assert users == {rdflib.URIRef(f"{release.base}def/{ref}") for ref in codes.items}


def test_a_code_is_found_by_its_slug_or_as_written(release):
    """Not known and not-known are the same code, and give the same answer."""
    for codes in release.dictionary.code_lists[-3:]:
        for code in codes.codes:
            assert set(v.code(release, codes.id, code.slug)) == set(v.code(release, codes.id, code.code))


@pytest.mark.parametrize(
    "ask",
    [
        lambda release: v.term(release, "NONE001A"),
        lambda release: v.code_list(release, "no-such-list"),
        lambda release: v.code(release, "no-such-list", "M"),
        lambda release: v.code(release, "sex", "no-such-code"),
        lambda release: v.schema_fragment(release, "NONE001A"),
    ],
)
def test_what_is_not_in_the_release_is_refused(release, ask):
    """An unknown term, list or code is an error that the caller can tell from an empty answer."""
    with pytest.raises(UnknownTerm):
        ask(release)


# The forms of an answer


def test_every_format_says_the_same(release):
    """Turtle, JSON-LD, N-Triples and RDF/XML of one answer are one graph, to rdflib and to Oxigraph."""
    formats = {
        "text/turtle": pyoxigraph.RdfFormat.TURTLE,
        "application/ld+json": pyoxigraph.RdfFormat.JSON_LD,
        "application/n-triples": pyoxigraph.RdfFormat.N_TRIPLES,
        "application/rdf+xml": pyoxigraph.RdfFormat.RDF_XML,
    }
    assert formats.keys() == v.SYNTAXES.keys()
    for answer in answers(release):
        for media_type, name in v.SYNTAXES.items():
            written = v.serialise(answer, media_type)
            assert isomorphic(rdflib.Graph().parse(data=written, format=name), answer)
            assert len(set(pyoxigraph.parse(written, format=formats[media_type]))) == len(answer)


def test_json_ld_carries_its_own_context(release):
    """A reader of JSON-LD has nothing to fetch."""
    document = json.loads(v.serialise(answers(release)[0], "application/ld+json"))
    assert set(document) == {"@context", "@graph"}
    assert all(isinstance(namespace, str) for namespace in document["@context"].values())


def test_the_same_answer_is_the_same_bytes(release):
    """The order that triples arrive in does not show, so an answer can have a strong ETag."""
    for answer in answers(release):
        other = rdflib.Graph(identifier=answer.identifier, bind_namespaces="none")
        for prefix, namespace in reversed(list(answer.namespaces())):
            other.bind(prefix, namespace)
        for triple in sorted(answer, reverse=True):
            other.add(triple)
        for media_type in v.SYNTAXES:
            assert v.serialise(answer, media_type) == v.serialise(other, media_type)


def test_values_survive_quotes_lines_and_marks():
    """Text that looks like Turtle is still text."""
    iris = v.Iris(BASES[0], "1.0.0")
    texts = ['a "b" c', "a\nb", "back\\slash", "a^^<b>", "tab\tend", "x@en", "'''", '"""', "é\u2028\U0001f600", ""]
    triples = [
        ("urn:x:s", "rdfs:label", literal)
        for text in texts
        for literal in (v.Literal(text), v.Literal(text, language="en"), v.Literal(text, "urn:x:type"))
    ]
    made = v.graph(triples, iris)
    assert len(made) == len(triples)
    for media_type, name in v.SYNTAXES.items():
        assert set(rdflib.Graph().parse(data=v.serialise(made, media_type), format=name)) == set(made)


def test_rdf_is_not_written_as_anything_else():
    """A media type that is no RDF syntax is refused, with the ones that are."""
    with pytest.raises(ValueError, match="text/turtle"):
        v.serialise(v.graph([], v.Iris(BASES[0], "1.0.0")), "text/html")


def test_reading_the_module_does_not_read_rdflib():
    """A service that never answers with RDF does not pay for it."""
    script = "import sys, ssd_registry.vocabulary; sys.exit('rdflib' in sys.modules or 'linkml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


# JSON Schema


def test_a_fragment_stands_alone(release):
    """Each item, class and code list has a sound schema in which every reference resolves."""
    records = (*release.dictionary.items, *release.dictionary.tables)
    refs = [record.ref for record in records] + [codes.id for codes in release.dictionary.code_lists]
    for ref in refs[:: max(1, len(refs) // 60)]:
        fragment = v.schema_fragment(release, ref)
        jsonschema.Draft202012Validator.check_schema(fragment)
        assert fragment["$id"] == f"{release.base}schema/{release.version}/{ref}"
        pointed = json.dumps(fragment).split('"#/$defs/')[1:]
        assert {text.split('"', 1)[0] for text in pointed} == set(fragment.get("$defs", {}))


def test_a_fragment_checks_values(releases):
    """The fragment of an item takes its codes and nothing else; that of a class takes a record."""
    validator = jsonschema.Draft202012Validator
    release = releases[BASES[0]]
    sex = validator(v.schema_fragment(release, "PERS002A"))
    assert sex.is_valid("Not known")
    assert not sex.is_valid("X")
    assert set(v.schema_fragment(release, "PERS002A")["$defs"]) == {"Sex"}
    person = validator(v.schema_fragment(release, "PERS"))
    assert person.is_valid({"person_id": "1", "sex": "M"})
    assert not person.is_valid({"sex": "X"})
    assert validator(v.schema_fragment(release, "sex")).is_valid("M")


def test_a_key_that_nesting_replaces_takes_no_value(releases):
    """The item is known, so it has a schema, and the schema says that a payload never holds it."""
    fragment = v.schema_fragment(releases[BASES[0]], "PERS003A")
    assert not jsonschema.Draft202012Validator(fragment).is_valid("A-1")
    assert fragment["title"] == "The household_id"


# Negotiation

JENA = (
    "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,application/trig,"
    "application/n-quads;q=0.9,text/x-nquads;q=0.8,*/*;q=0.5"
)
COMUNICA = (
    "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
    "text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,text/html;q=0.2"
)
RDFLIB = "application/ld+json, application/rdf+xml, text/n3, text/turtle, application/n-triples"
RAPPER = (
    "application/rdf+xml, text/rdf;q=0.6, application/n-triples;q=0.8, text/turtle, application/x-turtle;q=0.8, "
    "application/trig, text/n3;q=0.3, application/xhtml+xml;q=0.4, text/html;q=0.4, */*;q=0.1"
)
CHROMIUM = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
ACCEPTS = {
    "rdflib, any format": (RDFLIB, "application/ld+json"),
    "rdflib, Turtle": ("text/turtle, application/x-turtle, */*;q=0.1", "text/turtle"),
    "PyLD": ("application/ld+json, application/json;q=0.8, text/html;q=0.5", "application/ld+json"),
    "jsonld.js": ("application/ld+json, application/json", "application/ld+json"),
    "Jena": (JENA, "text/turtle"),
    "Comunica": (COMUNICA, "application/ld+json"),
    "rapper": (RAPPER, "application/rdf+xml"),
    "curl": ("*/*", "text/html"),
    "nothing sent": ("", "text/html"),
    "Chromium": (CHROMIUM, "text/html"),
    "a profile": ('application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted, x"', "application/ld+json"),
    "any text, but no page": ("text/html;q=0, text/*", "text/turtle"),
    "anything but a page": ("*/*, text/html;q=0", "text/turtle"),
    "a named type before a pattern": ("*/*, application/rdf+xml", "application/rdf+xml"),
    "a weight of three digits": ("text/turtle;q=0.123, text/html;q=0.124", "text/html"),
    "capital letters": ("TEXT/TURTLE;Q=1.0", "text/turtle"),
    "a charset": ("text/turtle; charset=utf-8", "text/turtle"),
    "the example of RFC 9110": ("text/*;q=0.3, text/turtle;q=0.7, text/turtle;level=1, */*;q=0.1", "text/turtle"),
    "a narrowed type is another": ("text/turtle;q=0.4, text/turtle;level=1, */*;q=0.5", "text/html"),
    "nothing that we have": ("image/png, audio/*", None),
    "nothing wanted": ("*/*;q=0", None),
    "only what is badly written": ("turtle, text/turtle;q=high, */html, ,;;", None),
    "a mark that is never closed": ('text/turtle;x="\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\, text/html', "text/html"),
    "JSON Schema": ("application/schema+json", "application/schema+json"),
}


@pytest.mark.parametrize(("accept", "expected"), ACCEPTS.values(), ids=ACCEPTS)
def test_each_client_gets_what_it_asks_for(accept, expected):
    """The headers that real clients send, and the cases that the standard names, have one right answer."""
    assert negotiate(accept, v.OFFERED) == expected


def test_nothing_offered_is_nothing_chosen():
    """With nothing to offer there is no answer, whatever the client takes."""
    assert negotiate("*/*", []) is None


RANGES = st.sampled_from(["*/*", "text/*", "application/*", *v.OFFERED, "image/png", "nonsense", '"'])
WEIGHTS = st.sampled_from(["", ";q=1", ";q=0", ";q=0.5", ";q=2", ";level=1", ";q="])


@given(st.lists(st.tuples(RANGES, WEIGHTS).map("".join)).map(",".join), st.permutations(v.OFFERED))
def test_the_answer_is_always_offered_and_never_refused(accept, offered):
    """Whatever is sent, the choice is one of those offered, or none, and not one that was refused."""
    chosen = negotiate(accept, offered)
    if chosen is None:
        return
    assert chosen in offered
    taken = {chosen, f"{chosen.partition('/')[0]}/*", "*/*"}
    parts = [part.partition(";") for part in (accept or "*/*").split(",")]
    assert any(part[0] in taken and part[2] != "q=0" for part in parts)
