"""The data dictionary: the frozen LinkML model read once into the plain records of `release`.

Every other artefact but the JSON Schema is a projection of this dictionary.
"""

from __future__ import annotations

from typing import Any

import msgspec
from linkml_runtime.linkml_model import ClassDefinition, EnumDefinition, SlotDefinition
from linkml_runtime.utils.schemaview import SchemaView

from ssd_registry.release import (
    Code,
    CodeList,
    Collection,
    Deprecation,
    Dictionary,
    Form,
    Item,
    ItemRef,
    ItemType,
    Mend,
    OldForms,
    ReleaseVersion,
    Source,
    Table,
)

_TYPES: dict[str, ItemType] = {
    "date": "date",
    "datetime": "datetime",
    "boolean": "boolean",
    "integer": "integer",
    "decimal": "decimal",
}


def dictionary(view: SchemaView, notes: dict[str, Any]) -> Dictionary:
    """Return the dictionary of the frozen model in *view* with its *notes*."""
    facts = notes["release"]
    classes = list(view.all_classes().values())
    slots = view.all_slots()
    owner = {name: cls for cls in classes for name in cls.slots if not slots[name].inlined and _has_table(cls, view)}
    items = tuple(_item(view, slots[name], cls) for name, cls in owner.items())
    lists = tuple(_code_list(enum, items) for enum in view.all_enums().values())
    entries = Dictionary(
        standard="ssd",
        release=ReleaseVersion(facts["version"]),
        title=facts["title"],
        description=view.schema.description,
        base=notes["base"],
        published=facts["published"],
        supersedes=facts.get("supersedes"),
        tables=tuple(_table(view, cls) for cls in classes if _has_table(cls, view)),
        items=items,
        code_lists=tuple(sorted(lists, key=lambda code_list: code_list.id)),
        collections=tuple(_collection(view, name) for name in view.all_subsets()),
        sources=tuple(Source(id=id_, **source) for id_, source in notes["sources"].items()),
        forms=tuple(
            Form(id=name, title=form.title, description=form.description, pattern=form.pattern)
            for name, form in view.all_types().items()
            if form.pattern and form.from_schema == view.schema.id
        ),
        mends=tuple(Mend(**mend) for mend in notes["mends"]["mends"]),
        old_forms=OldForms(
            placeholders={key: tuple(values) for key, values in notes["mends"]["placeholders"].items()},
            json_key_prefixes=tuple(notes["mends"]["json_key_prefixes"]),
            json_keys_ignored=tuple(notes["mends"]["json_keys_ignored"]),
            json_comment_keys=tuple(notes["mends"]["json_comment_keys"]),
        ),
    )
    # LinkML's strings are a type of its own; what is kept is plain, and checked against its types.
    return msgspec.convert(msgspec.to_builtins(entries, enc_hook=_plain), Dictionary)


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, int) else float(value) if isinstance(value, float) else str(value)


def _has_table(cls: ClassDefinition, view: SchemaView) -> bool:
    """Tell whether the class is a record type (the payload itself only holds records)."""
    return not cls.tree_root or any(not view.get_slot(name).inlined for name in cls.slots)


def annotation(element: ClassDefinition | SlotDefinition | EnumDefinition, name: str) -> Any:
    """Return the value of the annotation *name*, or None."""
    # Annotations are a dict or LinkML's own object, depending on how the element was made.
    found = element.annotations[name] if element.annotations and name in element.annotations else None
    return None if found is None else getattr(found, "value", found)


def local_name(curie: str) -> str:
    """Return what follows the colon of a CURIE."""
    return str(curie).split(":", 1)[1]


def _item(view: SchemaView, slot: SlotDefinition, cls: ClassDefinition) -> Item:
    target = str(slot.range)
    is_class, is_enum = target in view.all_classes(), target in view.all_enums()
    form = view.get_type(target) if not (is_class or is_enum) and target not in _TYPES else None
    return Item(
        ref=ItemRef(local_name(slot.slot_uri)),
        name=slot.name,
        title=slot.title,
        description=slot.description,
        purpose=annotation(slot, "purpose"),
        table=annotation(cls, "table") or "",
        column=annotation(slot, "column") or slot.name,
        type=_type(slot, is_class=is_class, is_enum=is_enum),
        status=local_name(slot.status),
        basis=annotation(slot, "basis"),
        source=local_name(slot.source),
        source_note=annotation(slot, "source_note"),
        since=annotation(slot, "since"),
        collections=tuple(annotation(view.get_subset(name), "slug") for name in slot.in_subset),
        return_fields=tuple(filter(None, str(annotation(slot, "return_fields") or "").split("; "))),
        form=form.name if form is not None and form.name != "text" else None,
        code_list=annotation(view.get_enum(target), "slug") if is_enum else None,
        references=_key_ref(view, target) if is_class else None,
        values_table=annotation(slot, "values_table"),
        multivalued=bool(slot.multivalued),
        required=bool(slot.required),
        key=bool(slot.identifier) or annotation(cls, "key") == slot.name,
        parent_key=bool(annotation(slot, "parent_key")),
        max_length=annotation(slot, "max_length"),
        pattern=slot.pattern or (form.pattern if form is not None else None),
        minimum=slot.minimum_value,
        maximum=slot.maximum_value,
        unit=slot.unit.descriptive_name if slot.unit else None,
        constant=slot.equals_string,
        former_columns=tuple(filter(None, str(annotation(slot, "former_columns") or "").split(", "))),
        mappings=tuple(slot.exact_mappings + slot.close_mappings),
        deprecated=_deprecation(view, slot),
    )


def _type(slot: SlotDefinition, *, is_class: bool, is_enum: bool) -> ItemType:
    if slot.identifier:
        return "identifier"
    if is_class:
        return "reference"
    return "code" if is_enum else _TYPES.get(str(slot.range), "text")


def _key_ref(view: SchemaView, class_name: str) -> ItemRef:
    key = next(s for s in view.get_class(class_name).slots if view.get_slot(s).identifier)
    return ItemRef(local_name(view.get_slot(key).slot_uri))


def _deprecation(view: SchemaView, element: SlotDefinition | ClassDefinition) -> Deprecation | None:
    if not element.deprecated:
        return None
    replacement = element.deprecated_element_has_exact_replacement
    return Deprecation(
        since=annotation(element, "deprecated_since"),
        announced=annotation(element, "deprecated_announced"),
        removed_from=annotation(element, "removed_from"),
        reason=str(element.deprecated),
        replacement=ItemRef(local_name(view.get_slot(replacement).slot_uri)) if replacement else None,
    )


def _table(view: SchemaView, cls: ClassDefinition) -> Table:
    slots = [view.get_slot(name) for name in cls.slots]
    items = [slot for slot in slots if not slot.inlined]
    named = annotation(cls, "key")
    key = next((s for s in items if s.identifier or s.name == named), items[0])
    member = next(
        (s.name for s in view.all_slots().values() if s.inlined and s.multivalued and s.range == cls.name), None
    )
    return Table(
        name=annotation(cls, "table") or "",
        ref=local_name(cls.class_uri),
        class_name=cls.name,
        title=cls.title,
        description=cls.description,
        purpose=annotation(cls, "purpose"),
        subject=annotation(cls, "subject") or "",
        level=annotation(cls, "level") or "header",
        member=member,
        status=local_name(cls.status),
        source=local_name(cls.source),
        since=annotation(cls, "since"),
        key=ItemRef(local_name(key.slot_uri)),
        items=tuple(ItemRef(local_name(slot.slot_uri)) for slot in items),
        deprecated=_deprecation(view, cls),
    )


def _code_list(enum: EnumDefinition, items: tuple[Item, ...]) -> CodeList:
    slug = annotation(enum, "slug")
    return CodeList(
        id=slug,
        name=enum.name,
        title=enum.title,
        description=enum.description,
        status=local_name(enum.status),
        source=local_name(enum.source),
        since=annotation(enum, "since"),
        items=tuple(item.ref for item in items if item.code_list == slug),
        codes=tuple(
            Code(
                code=str(code),
                title=value.title,
                slug=str(value.meaning).split("/", 1)[1],
                valid_from=annotation(value, "valid_from"),
                valid_to=annotation(value, "valid_to"),
                confirmed=annotation(value, "confirmed") is not False,
                note=annotation(value, "note"),
            )
            for code, value in enum.permissible_values.items()
        ),
    )


def _collection(view: SchemaView, name: str) -> Collection:
    subset = view.get_subset(name)
    return Collection(
        id=annotation(subset, "slug"),
        name=name,
        title=subset.title,
        description=subset.description,
        recipient=annotation(subset, "recipient"),
        purpose=annotation(subset, "purpose"),
        legal_basis=annotation(subset, "legal_basis"),
        legal_basis_confirmed=annotation(subset, "legal_basis_confirmed") is True,
        frequency=annotation(subset, "frequency"),
        source=local_name(annotation(subset, "source")),
    )
