"""The master model in ``schema/``: reading it, checking it, and freezing it as it stands at a release.

The model is many LinkML files; a release freezes it as two: ``ssd.linkml.yaml`` (one merged LinkML
model) and ``ssd.notes.yaml`` (release facts, sources and mends). Everything else of a release is made
from these two, so a release can always be rebuilt from itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import yaml

from ssd_registry.errors import ModelError, UnknownRelease
from ssd_registry.registry import version_order

Definitions = dict[str, dict[str, Any]]

REF = re.compile(r"[A-Z][A-Z0-9]{3}[0-9]{3,4}[AR]")
"""A permanent reference: A is the SSD's own, R was issued by this registry."""

_NAMED = ("classes", "slots", "enums", "types", "subsets")
_LINKML_TYPES = {"date", "datetime", "boolean", "integer", "decimal"}
BASE = "https://w3id.org/ssd/"
"""What every IRI of the standard begins with, unless a release is made for another place."""

_FACETS = {
    "title": "a short name",
    "description": "one plain sentence",
    "status": "status:live, or status:proposed where nobody collects it yet",
    "source": "src: and a name from sources.yaml",
    "annotations.since": 'the release it comes with, in quotes, such as "1.1.0"',
    "annotations.purpose": "who uses it and for what",
}
"""What every class, item and code list says of itself, and how to say it."""

_ENDING = ("deprecated_since", "deprecated_announced", "removed_from")


class _Quoted(str):
    """A string that is always written in quotes, so that YAML never reads NO as false or 00 as 0."""

    __slots__ = ()


class _Dumper(yaml.CSafeDumper):
    """Writes YAML with no aliases and with `_Quoted` strings in quotes."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


_Dumper.add_representer(
    _Quoted, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')
)


@dataclass(frozen=True)
class Master:
    """The master model as read from disk: every definition with the file it stands in."""

    folder: Path
    head: dict[str, Any]
    definitions: dict[str, Definitions]
    files: dict[tuple[str, str], str]
    notes: dict[str, Any]
    faults: list[str] = field(default_factory=list)

    def where(self, kind: str, name: str) -> str:
        """Return the file that defines *name*, as the editor of the model would open it."""
        return self.files.get((kind, name), "schema")


def read(folder: Path) -> Master:
    """Read the master model in *folder* (``ssd.yaml`` and what it imports), noting faults of the YAML itself."""
    folder = folder.resolve()
    definitions: dict[str, Definitions] = {kind: {} for kind in _NAMED}
    files: dict[tuple[str, str], str] = {}
    faults: list[str] = []
    head: dict[str, Any] = {}
    for name, node, module in _modules(folder, folder / "ssd.yaml", seen=set()):
        faults += _yaml_faults(name, node)
        if name == "ssd.yaml":
            head |= {key: module[key] for key in ("id", "name", "title", "description", "license", "see_also")}
        if name == "core.yaml":
            head |= {key: module[key] for key in ("prefixes", "default_prefix", "default_range")}
        for kind in _NAMED:
            for key, definition in (module.get(kind) or {}).items():
                if key in definitions[kind]:
                    faults.append(
                        f"{name}: there are two {kind} called {key}; the other is in {files[kind, key]}. "
                        "Rename one: LinkML would keep one and drop the other without a word."
                    )
                    continue
                definitions[kind][key] = definition
                files[kind, key] = name
    notes = {name: _parse(folder, folder / f"{name}.yaml")[1] for name in ("sources", "mends", "releases")}
    return Master(folder, head, definitions, files, notes, faults)


def _modules(folder: Path, path: Path, seen: set[Path]) -> Iterator[tuple[str, yaml.Node | None, dict[str, Any]]]:
    """Yield each file of the model once: its name, its YAML as written, and what that says."""
    if path in seen:
        return
    seen.add(path)
    node, module = _parse(folder, path)
    yield path.relative_to(folder).as_posix(), node, module
    for line in module.get("imports", []):
        if not line.startswith("linkml:"):
            yield from _modules(folder, (path.parent / f"{line}.yaml").resolve(), seen)


def _parse(folder: Path, path: Path) -> tuple[yaml.Node | None, Any]:
    name = path.relative_to(folder).as_posix()
    try:
        loader = yaml.CSafeLoader(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        return node, loader.construct_document(node)
    except FileNotFoundError:
        raise ModelError([f"{name}: there is no such file. Add it, or take it out of imports."]) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ModelError([f"{name}, line {line}: this is not YAML: {error.problem}. Mend it."]) from None


def _yaml_faults(file: str, node: yaml.Node | None, *, codes: bool = False) -> list[str]:
    """Return faults that a YAML reader hides: repeated keys, and codes that are not in quotes."""
    faults: list[str] = []
    if not isinstance(node, yaml.MappingNode):
        return faults
    seen: set[str] = set()
    for key, value in node.value:
        line = f"{file}, line {key.start_mark.line + 1}"
        if key.value in seen:
            faults.append(f"{line}: {key.value} is written twice. Keep one.")
        seen.add(key.value)
        if codes and key.style not in {"'", '"'}:
            faults.append(
                f'{line}: the code {key.value} is not in quotes. Write "{key.value}": '
                "YAML reads NO as false and 00 as 0."
            )
        faults += _yaml_faults(file, value, codes=key.value == "permissible_values")
    return faults


def annotation(definition: dict[str, Any], name: str) -> Any:
    """Return the annotation *name* of a definition, or None."""
    return (definition.get("annotations") or {}).get(name)


def item_slots(definitions: dict[str, Definitions]) -> Definitions:
    """Return the slots that are items of the standard (the others only hold records)."""
    return {name: slot for name, slot in definitions["slots"].items() if not slot.get("inlined")}


def check(master: Master, releases: Path | None = None) -> list[str]:
    """Return every fault of the model, each with its file and what to write instead; empty when sound.

    With the folder of *releases* that were cut, a reference that one of them gave to another item is a fault.
    """
    faults = list(master.faults)
    faults += _metadata_faults(master)
    faults += _item_faults(master)
    faults += _reference_faults(master)
    faults += _reuse_faults(master, releases)
    faults += _range_faults(master)
    faults += _class_faults(master)
    faults += _code_faults(master)
    return faults


def _metadata_faults(master: Master) -> Iterator[str]:
    versions = [facts["version"] for facts in master.notes["releases"]]
    for kind, singular in (("classes", "class"), ("slots", "item"), ("enums", "code list")):
        for name, definition in master.definitions[kind].items():
            where = master.where(kind, name)
            for facet, what in _FACETS.items():
                short = facet.removeprefix("annotations.")
                if short == "purpose" and (kind == "enums" or definition.get("inlined")):
                    continue
                if not (annotation(definition, short) if short != facet else definition.get(facet)):
                    yield f"{where}: the {singular} {name} has no {short}. Say in {facet} {what}."
            source = str(definition.get("source", "")).removeprefix("src:")
            if source and source not in master.notes["sources"]:
                yield (
                    f"{where}: the source {source} of {name} is not in sources.yaml. Add it there or correct the name."
                )
            for facet in _ENDING if definition.get("deprecated") else ():
                if not annotation(definition, facet):
                    yield f"{where}: {name} is deprecated and has no {facet}. Say when in annotations.{facet}."
            since = annotation(definition, "since")
            if since and since not in versions:
                yield (
                    f"{where}: releases.yaml does not list {since}, the release that {name} comes with. "
                    "Add it there, or correct annotations.since; a version stands in quotes."
                )


def _item_faults(master: Master) -> Iterator[str]:
    collections = master.definitions["subsets"]
    for name, slot in item_slots(master.definitions).items():
        where = master.where("slots", name)
        if not slot.get("in_subset"):
            yield f"{where}: the item {name} names no collection. Use in_subset: [Local] if nobody else gets it."
        for unknown in sorted(set(slot.get("in_subset") or []) - collections.keys()):
            yield (
                f"{where}: the collection {unknown} of {name} is not in core.yaml. Add it there or correct the name."
            )
        if annotation(slot, "basis") not in {"fact", "proposal"}:
            yield f"{where}: the item {name} does not say whether it is fact or proposal (annotations.basis)."


def _reference_faults(master: Master) -> Iterator[str]:
    seen: dict[str, str] = {}
    retired = set(master.notes["mends"].get("retired_references", []))
    for name, slot in item_slots(master.definitions).items():
        where = master.where("slots", name)
        ref = str(slot.get("slot_uri", "")).removeprefix("ssd:")
        if not REF.fullmatch(ref):
            yield (
                f"{where}: the item {name} has no permanent reference. Give it slot_uri: ssd: and four "
                "letters, three digits and R, such as ssd:CINE014R."
            )
        elif ref in seen:
            yield f"{where}: the reference {ref} of {name} belongs to {seen[ref]}. Give {name} one of its own."
        elif ref in retired:
            yield f"{where}: the reference {ref} of {name} was used before and is retired. Take the next number."
        seen.setdefault(ref, name)


class _Given(msgspec.Struct):
    """What a release says of an item, as far as its reference is concerned."""

    ref: str
    table: str
    column: str


class _GivenItems(msgspec.Struct):
    release: str
    items: list[_Given]


def _reuse_faults(master: Master, releases: Path | None) -> Iterator[str]:
    """Yield a fault for every reference that a release gave to another item: it would mean two things."""
    slots = {str(slot["slot_uri"]): name for name, slot in item_slots(master.definitions).items() if "slot_uri" in slot}
    for path in sorted(releases.glob("*/dictionary.json")) if releases else []:
        frozen = msgspec.json.decode(path.read_bytes(), type=_GivenItems)
        for given in frozen.items:
            name = slots.get(f"ssd:{given.ref}", "")
            slot = master.definitions["slots"].get(name, {})
            columns = {annotation(slot, "column") or name, *str(annotation(slot, "former_columns") or "").split(", ")}
            if name and given.column not in columns:
                yield (
                    f"{master.where('slots', name)}: the reference {given.ref} of {name} belongs to "
                    f"{given.table}.{given.column} in release {frozen.release}. Give {name} the next number, or, "
                    f"if it is the same item under a new name, add {given.column} to annotations.former_columns."
                )


def _range_faults(master: Master) -> Iterator[str]:
    known = master.definitions["classes"] | master.definitions["enums"] | master.definitions["types"]
    order: dict[Any, int] = {facts["version"]: number for number, facts in enumerate(master.notes["releases"])}
    for name, slot in master.definitions["slots"].items():
        where = master.where("slots", name)
        target = slot.get("range")
        if not target:
            yield f"{where}: the item {name} has no range. Give it a type, a code list or a class."
        elif target not in known and target not in _LINKML_TYPES:
            yield f"{where}: the range {target} of {name} is not a class, a code list or a type. Correct it."
        elif target in master.definitions["classes"] and not slot.get("inlined"):
            slots = master.definitions["classes"][target].get("slots", [])
            if not any(master.definitions["slots"].get(each, {}).get("identifier") for each in slots):
                yield (
                    f"{where}: {name} is a key to {target}, which has no identifier. Point it at a class that has one."
                )
        if order.get(annotation(known.get(str(target), {}), "since"), 0) > order.get(
            annotation(slot, "since"), len(order)
        ):
            yield f"{where}: {name} has the range {target}, which comes with a later release. Give it one it can have."
        if target in {"integer", "decimal"} and not {"minimum_value", "maximum_value"} <= slot.keys():
            yield f"{where}: the number {name} has no minimum_value and maximum_value. Give both."
        replacement = slot.get("deprecated_element_has_exact_replacement")
        if replacement and replacement not in master.definitions["slots"]:
            yield f"{where}: {name} is replaced by {replacement}, which does not exist. Name an item that does."


def _class_faults(master: Master) -> Iterator[str]:
    slots = master.definitions["slots"]
    owners: dict[str, str] = {}
    columns: dict[tuple[str, str], str] = {}
    for name, definition in master.definitions["classes"].items():
        where = master.where("classes", name)
        for slot in definition.get("slots", []):
            if slot not in slots:
                yield f"{where}: the class {name} lists {slot}, which is not defined. Define it or take it out."
                continue
            if slot in owners:
                yield f"{where}: {slot} is in both {owners[slot]} and {name}. An item has one table: keep one."
            owners[slot] = name
            column = annotation(slots[slot], "column")
            table = annotation(definition, "table")
            if table and not slots[slot].get("inlined"):
                if not column:
                    yield f"{master.where('slots', slot)}: the item {slot} has no column. Give it annotations.column."
                elif (table, column) in columns:
                    yield (
                        f"{where}: the column {table}.{column} is both {columns[table, column]} and {slot}. "
                        "Give one of them a column of its own."
                    )
                columns[table, str(column)] = slot
    for slot in slots:
        if slot not in owners:
            yield f"{master.where('slots', slot)}: {slot} belongs to no class. List it in the slots of its class."


def _code_faults(master: Master) -> Iterator[str]:
    slugs: dict[str | None, str] = {}
    for name, enum in master.definitions["enums"].items():
        where = master.where("enums", name)
        slug = annotation(enum, "slug")
        if not slug:
            yield f"{where}: the code list {name} has no slug. Give it annotations.slug, such as placement-type."
        elif slug in slugs:
            yield f"{where}: the slug {slug} of {name} belongs to {slugs[slug]}. Give {name} one of its own."
        slugs.setdefault(slug, name)
        titles: dict[str, str] = {}
        meanings: dict[str, str] = {}
        for code, value in (enum.get("permissible_values") or {}).items():
            title, meaning = (value or {}).get("title"), (value or {}).get("meaning")
            if not title:
                yield f"{where}: the code {code} of {name} has no title. Say in title what it means."
            elif title in titles:
                yield f"{where}: the codes {titles[title]} and {code} of {name} share the title {title}. Change one."
            titles.setdefault(str(title), code)
            if not str(meaning).startswith(f"code:{slug}/"):
                yield f"{where}: the code {code} of {name} has no meaning. Write meaning: code:{slug}/ and the code."
            elif meaning in meanings:
                yield f"{where}: the codes {meanings[meaning]} and {code} of {name} share a meaning. Give each its own."
            meanings.setdefault(str(meaning), code)


def freeze(master: Master, version: str, *, base: str = BASE) -> tuple[str, str]:
    """Return the model and the notes of *version* as two YAML texts, with *base* in every IRI of ours.

    What came after *version* is left out, and what was deprecated after it is not marked yet. Raises
    `ModelError` when the model is not sound and `UnknownRelease` when releases.yaml does not list it.
    """
    faults = check(master, master.folder / "releases")
    if faults:
        raise ModelError(faults)
    facts = next((r for r in master.notes["releases"] if r["version"] == version), None)
    if facts is None:
        raise UnknownRelease(f"releases.yaml does not list {version}. Add it there with its dates first.")
    model: dict[str, Any] = {
        **master.head,
        "version": version,
        "imports": ["linkml:types"],
    }
    for kind in ("types", "subsets", "enums", "classes", "slots"):
        model[kind] = {
            name: _as_of(definition, version)
            for name, definition in master.definitions[kind].items()
            if _is_in(definition, version)
        }
    for definition in model["classes"].values():
        definition["slots"] = [name for name in definition.get("slots", []) if name in model["slots"]]
    for enum in model["enums"].values():
        enum["permissible_values"] = {
            _Quoted(code): _as_of(value or {}, version)
            for code, value in enum["permissible_values"].items()
            if _is_in(value or {}, version)
        }
    model["slots"]["release"]["equals_string"] = _Quoted(version)
    notes = {"release": facts, "base": BASE, "sources": master.notes["sources"], "mends": master.notes["mends"]}
    return _dump(model, "The frozen model").replace(BASE, base), _dump(notes, "The frozen notes").replace(BASE, base)


def _is_in(definition: dict[str, Any], version: str) -> bool:
    since = annotation(definition, "since")
    return since is None or version_order(since) <= version_order(version)


def _as_of(definition: dict[str, Any], version: str) -> dict[str, Any]:
    """Return a copy of *definition* without a deprecation that came after *version*."""
    since = annotation(definition, "deprecated_since")
    if since is None or version_order(since) <= version_order(version):
        return dict(definition)
    later = {"deprecated", "deprecated_element_has_exact_replacement"}
    kept = {key: value for key, value in definition.items() if key not in later}
    kept["annotations"] = {k: v for k, v in definition["annotations"].items() if k not in _ENDING}
    return kept


def _dump(content: dict[str, Any], what: str) -> str:
    head = f"# {what} of a release, generated from schema/. Do not edit: a change belongs in a new release.\n"
    return head + yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
