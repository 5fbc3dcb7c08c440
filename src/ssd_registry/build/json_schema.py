"""JSON Schema 2020-12 of a payload, by LinkML's own generator with its known gaps filled by its hooks.

What the hooks add: the dialect and a versioned ``$id``; titles and validity of codes (``oneOf`` of
``const``); a pattern beside every ``format`` (in 2020-12 a format is only an annotation); lengths;
deprecation; no nulls; and the nesting of records in their child, which replaces the key to the child.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from linkml.generators.jsonschemagen import (
    ClassResult,
    EnumResult,
    JsonSchema,
    JsonSchemaGenerator,
    SchemaResult,
    SlotResult,
)
from linkml_runtime.linkml_model import ClassDefinition, SlotDefinition
from linkml_runtime.utils.schemaview import SchemaView

from ssd_registry.build.dictionary import annotation

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DRAFT_07 = "http://json-schema.org/draft-07/schema#"
DATE_PATTERN = r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
DATETIME_PATTERN = (
    r"^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$"
)
_FORMATS = {"date": ("date", DATE_PATTERN), "datetime": ("date-time", DATETIME_PATTERN)}


@dataclass
class PayloadSchema(JsonSchemaGenerator):  # type: ignore[misc]
    """LinkML's generator with the hooks of this module."""

    base: str = "https://w3id.org/ssd/"

    def __post_init__(self) -> None:
        self.title_from = "title"
        self.include_null = False
        self.preserve_names = True
        super().__post_init__()

    def before_generate_class_slots(
        self, slots: list[SlotDefinition], cls: ClassDefinition, sv: SchemaView
    ) -> list[SlotDefinition]:
        """Leave out the key to the child: nesting says it."""
        return [slot for slot in slots if not annotation(slot, "parent_key")]

    def before_generate_classes(self, classes: list[ClassDefinition], sv: SchemaView) -> list[ClassDefinition]:
        """Leave out records that are never exchanged."""
        return [cls for cls in classes if annotation(cls, "level") != "system"]

    def after_generate_class_slot(self, result: SlotResult, cls: ClassDefinition, sv: SchemaView) -> SlotResult:
        """Add lengths, formats, patterns of references, deprecation and where the item comes from."""
        slot = result.source
        prop = result.schema_
        value = prop["items"] if slot.multivalued and "items" in prop else prop
        if slot.range in _FORMATS:
            value["format"], value["pattern"] = _FORMATS[slot.range]
        elif slot.range in sv.all_classes() and not slot.inlined:
            value["pattern"] = sv.get_type("record_id").pattern
        elif slot.range in sv.all_types() and "pattern" not in value and value.get("type") == "string":
            value["pattern"] = slot.pattern or sv.get_type(slot.range).pattern
        length = annotation(slot, "max_length")
        if length:
            value["maxLength"] = length
        if slot.multivalued and not slot.inlined:
            prop["uniqueItems"] = True
            if slot.name != "removed":
                prop["minItems"] = 1
        if slot.deprecated:
            prop["deprecated"] = True
        prop.pop("title", None)
        if slot.title:
            prop["title"] = slot.title
        if not slot.inlined:
            prop["x-item"] = str(slot.slot_uri).split(":", 1)[1]
        return result

    def after_generate_class(self, result: ClassResult, sv: SchemaView) -> ClassResult:
        """Mark a deprecated record type."""
        if result.source.deprecated:
            result.schema_["deprecated"] = True
        return result

    def after_generate_enum(self, result: EnumResult, sv: SchemaView) -> EnumResult:
        """Keep what each code means, and when it is valid."""
        schema = result.schema_
        schema.pop("enum", None)
        schema["oneOf"] = [
            {
                "const": str(code),
                "title": value.title,
                **{
                    f"x-{name.replace('_', '-')}": annotation(value, name)
                    for name in ("valid_from", "valid_to")
                    if annotation(value, name)
                },
                **({"x-confirmed": False} if annotation(value, "confirmed") is False else {}),
            }
            for code, value in result.source.permissible_values.items()
        ]
        return result

    def after_generate_schema(self, result: SchemaResult, sv: SchemaView) -> SchemaResult:
        """Give the document its dialect, a versioned identifier and a root that refers to the payload."""
        definitions = result.schema_["$defs"]
        document = JsonSchema(
            {
                "$schema": DIALECT,
                "$id": f"{self.base}schema/{self.schema.version}/ssd.schema.json",
                "$comment": "Generated from ssd.linkml.yaml of this release. Do not edit.",
                "title": f"{self.schema.title} {self.schema.version}",
                "description": self.schema.description,
                "$ref": f"#/$defs/{self._root_class_name}",
                "$defs": {name: _tidy(definitions[name]) for name in sorted(definitions)},
            }
        )
        return result.model_copy(update={"schema_": document})


def _tidy(definition: dict[str, Any]) -> dict[str, Any]:
    """Put the words of a definition in one order, so that a change shows as a short difference."""
    order = ("title", "description", "type", "$ref", "deprecated")
    return {key: definition[key] for key in sorted(definition, key=lambda k: (k not in order, k))}


def json_schema(view: SchemaView, base: str) -> dict[str, Any]:
    """Return the JSON Schema 2020-12 document of the frozen model in *view*."""
    generator = PayloadSchema(view.schema, base=base)
    # The generator's dictionaries and strings are types of its own; what is kept is plain.
    plain: dict[str, Any] = json.loads(json.dumps(generator.generate()))
    return plain


def draft_07(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the draft-07 twin of a 2020-12 schema, for validators that know no later draft."""
    twin = _reroot(schema, "#/$defs/", "#/definitions/")
    twin["$schema"] = DRAFT_07
    twin["$id"] = schema["$id"].replace("ssd.schema.json", "ssd.draft-07.schema.json")
    # In draft-07 a $ref hides what stands beside it, so the root's own words are kept apart from it.
    twin["allOf"] = [{"$ref": twin.pop("$ref")}]
    twin["definitions"] = twin.pop("$defs")
    return {key: twin[key] for key in (*(k for k in twin if k != "definitions"), "definitions")}


def components(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the definitions of the schema as OpenAPI 3.1 components, equal but for where they point."""
    return {
        name: _reroot(definition, "#/$defs/", "#/components/schemas/") for name, definition in schema["$defs"].items()
    }


def _reroot(node: Any, old: str, new: str) -> Any:
    if isinstance(node, dict):
        return {
            key: value.replace(old, new) if key == "$ref" else _reroot(value, old, new) for key, value in node.items()
        }
    if isinstance(node, list):
        return [_reroot(each, old, new) for each in node]
    return node


def open_api(schema: dict[str, Any], base: str) -> dict[str, Any]:
    """Return an OpenAPI 3.1 document that holds only the payload's components, for other services to use."""
    version = schema["$id"].split("/")[-2]
    return {
        "openapi": "3.1.1",
        "info": {
            "title": f"Payload components of {schema['title']}",
            "version": version,
            "description": "Generated from ssd.schema.json of this release. Do not edit.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "jsonSchemaDialect": DIALECT,
        "externalDocs": {"url": f"{base}schema/{version}/ssd.schema.json", "description": "The JSON Schema"},
        "paths": {},
        "components": {"schemas": components(schema)},
    }
