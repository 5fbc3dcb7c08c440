"""Every file of a release, made from its two frozen sources and nothing else."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
import orjson
import yaml
from linkml_runtime.utils.schemaview import SchemaView

from ssd_registry.build import rdf, sql, workbook
from ssd_registry.build.dictionary import dictionary
from ssd_registry.build.json_schema import draft_07, json_schema, open_api
from ssd_registry.build.rule_pack import rule_pack, rules_csv, scripts
from ssd_registry.build.rule_sql import DIALECTS
from ssd_registry.build.rules import rule_book
from ssd_registry.release import Dictionary, RuleBook

_YAML = 'application/yaml; profile="https://w3id.org/linkml"'
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class File(NamedTuple):
    """One file of a release before it is written."""

    title: str
    media_type: str
    content: bytes


def artefacts(model: str, notes: str, rules: str) -> dict[str, File]:
    """Return the files of the release whose frozen *model*, *notes* and *rules* (YAML texts) are given, by name."""
    facts = yaml.load(notes, Loader=yaml.CSafeLoader)
    base = facts["base"]
    view = SchemaView(model)  # to read the model takes longer than all that is made from it
    entries = dictionary(view, facts)
    book = rule_book(rules, entries)
    about_rules = _about_rules(book, entries, rules)
    schema = json_schema(view, base)
    ontology, code_lists, shapes = rdf.ontology(entries), rdf.code_lists(entries), rdf.shapes(entries)
    return {
        "ssd.linkml.yaml": File("The model, as LinkML", _YAML, model.encode()),
        "ssd.notes.yaml": File("Release facts, sources and mends", "application/yaml", notes.encode()),
        "rules.json": File("The rules, ready to run", "application/json", _compact(book)),
        **about_rules,
        "ssd.rules.zip": File(
            "All about the rules",
            "application/zip",
            rule_pack(book, {name: file.content for name, file in about_rules.items()}),
        ),
        "ssd.schema.json": File("JSON Schema 2020-12 of a payload", "application/schema+json", _json(schema)),
        "ssd.draft-07.schema.json": File(
            "JSON Schema draft-07 of a payload", "application/schema+json", _json(draft_07(schema))
        ),
        "ssd.openapi.json": File(
            "OpenAPI 3.1 components of a payload",
            "application/vnd.oai.openapi+json;version=3.1",
            _json(open_api(schema, base)),
        ),
        "ssd.ttl": File("Vocabulary, as OWL", "text/turtle", rdf.turtle(ontology)),
        "ssd.skos.ttl": File("Code lists, as SKOS", "text/turtle", rdf.turtle(code_lists)),
        "ssd.shacl.ttl": File("Shapes of a payload, as SHACL", "text/turtle", rdf.turtle(shapes)),
        "ssd.context.jsonld": File("JSON-LD context of a payload", "application/ld+json", _json(rdf.context(entries))),
        "ssd.nq": File("Vocabulary, code lists and shapes", "application/n-quads", rdf.quads(entries)),
        **{
            f"ssd.{dialect}.sql": File(f"Tables for {name}", "application/sql", sql.ddl(entries, dialect).encode())
            for dialect, name in sql.DIALECTS.items()
        },
        "ssd.csv-templates.zip": File("Empty CSV files", "application/zip", workbook.csv_templates(entries)),
        "ssd.template.xlsx": File("Empty Excel workbook", _XLSX, workbook.excel_template(entries)),
        "dictionary.json": File("Data dictionary, as JSON", "application/json", _compact(entries)),
        "dictionary.csv": File("Data dictionary, as CSV", "text/csv", workbook.dictionary_csv(entries)),
        "dictionary.xlsx": File("Data dictionary, as Excel", _XLSX, workbook.dictionary_xlsx(entries)),
    }


def _about_rules(book: RuleBook, entries: Dictionary, rules: str) -> dict[str, File]:
    """Return what others may want of the rules: the text, a list, and a script for each database."""
    return {
        "ssd.rules.yaml": File("The rules, as they are written", "application/yaml", rules.encode()),
        "ssd.rules.csv": File("The rules, as CSV", "text/csv", rules_csv(book, entries)),
        **{
            f"ssd.rules.{dialect}.sql": File(f"The rules for {DIALECTS[dialect]}", "application/sql", script.encode())
            for dialect, script in scripts(book, entries).items()
        },
    }


def _json(content: Any) -> bytes:
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _compact(entries: msgspec.Struct) -> bytes:
    return msgspec.json.format(msgspec.json.encode(entries), indent=1) + b"\n"
