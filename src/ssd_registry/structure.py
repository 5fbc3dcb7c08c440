"""Structure: a payload against the JSON Schema of a release, said in plain words.

Each child is screened first, which is quick. Only a child that fails is explained, record by record, so
that one hostile child cannot take long: the explanation of a record is cheap, and it stops at a limit.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

import jsonschema_rs
import orjson

from ssd_registry.payload.cells import date_rule
from ssd_registry.payload.json import refuse_extremes
from ssd_registry.payload.payload import Child, Document, Path, Payload, Unchecked
from ssd_registry.release import Item, Release, Table
from ssd_registry.report.report import Problem
from ssd_registry.settings import Limits

_ANNOTATIONS = {"title", "description", "deprecated", "$comment", "examples"}
_FOUND = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    list: "a list",
    dict: "an object",
    type(None): "empty",
}
_EXPECTED = {
    "identifier": "text",
    "reference": "text",
    "code": "text",
    "text": "text",
    "date": "text",
    "datetime": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "decimal": "a number",
}
DAYS = (
    r"^(?:(?:19|20)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$"
)
"""Every day from 1900 to 2099, and nothing else."""

_LONGEST_VALUE = 60
_SUGGESTED = 5
_COMPARED = 40
"""How many different names and codes of one child are compared with ours: each may take a millisecond."""
_SHORT = 3


class Structure:
    """The structure of one release, ready to check with. Making one takes milliseconds; keep it."""

    def __init__(self, release: Release, limits: Limits | None = None) -> None:
        self.release = release
        self.limits = limits or Limits()
        self.schema: dict[str, Any] = orjson.loads(release.file("ssd.schema.json"))
        self._definitions: dict[str, Any] = {
            name: plain(definition) for name, definition in self.schema["$defs"].items()
        }
        person = quick(self._inlined("Person"))
        self.screen: Callable[[Document], bool] = self._validator(person).is_valid
        text = release.forms["text"].pattern
        self.screen_plain: Callable[[Document], bool] = self._validator(_without_control_check(person, text)).is_valid
        payload = self._inlined("Payload")
        payload["properties"]["children"] = True
        payload["required"] = [name for name in payload["required"] if name != "children"]
        self._envelope = self._validator(payload)
        self._validators: dict[str, jsonschema_rs.Validator] = {}
        self._members: dict[str, dict[str, str]] = {
            name: {
                key: records
                for key, schema in definition["properties"].items()
                if (records := self._records_of(schema))
            }
            for name, definition in self._definitions.items()
            if "properties" in definition
        }

    @staticmethod
    def _validator(schema: dict[str, Any]) -> jsonschema_rs.Validator:
        return jsonschema_rs.validator_for(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema},
            validate_formats=True,
            pattern_options=jsonschema_rs.RegexOptions(),
            offline=True,
        )

    def _inlined(self, name: str) -> dict[str, Any]:
        """Return a definition with every reference replaced by what it refers to (there are no cycles)."""

        def inline(node: Any) -> Any:
            if isinstance(node, dict):
                rest = {key: inline(value) for key, value in node.items() if key != "$ref"}
                if "$ref" in node:
                    rest = {**inline(self._definitions[node["$ref"].rpartition("/")[2]]), **rest}
                return rest
            return [inline(each) for each in node] if isinstance(node, list) else node

        return dict(inline(self._definitions[name]))

    def problems(self, payload: Payload, child: Child | Unchecked) -> Iterator[Problem]:
        """Yield every problem of a child, in words."""
        if isinstance(child, Unchecked):
            facts = {"size": f"{child.size:,}", "limit": f"{self.limits.child_bytes:,}"}
            yield Problem("too-large", payload.place(child.position, ()), facts, child=child.position)
            return
        refuse_extremes(child.document, self.limits, ("children", child.position))
        found = list(self._bounded(self._explain_child(payload, child), payload, child.position))
        yield from found
        if not found and not self.screen(child.document):
            # What did not pass the screen is never a pass, even were nothing found to say about it.
            facts = {"label": "The child document", "form": "what the release asks for"}
            yield Problem("wrong-form", payload.place(child.position, ()), facts, child=child.position)

    def _bounded(self, problems: Iterator[Problem], payload: Payload, child: int | None) -> Iterator[Problem]:
        """Yield *problems* up to the limit, and then say that there are more."""
        for count, problem in enumerate(problems):
            if count == self.limits.problems_per_child:
                yield Problem("more", payload.place(child, ()), {"limit": f"{count:,}"}, child=child)
                return
            yield problem

    def envelope_problems(self, payload: Payload) -> Iterator[Problem]:
        """Yield every problem of what is around the children: header, removed, professionals and so on."""
        if not self._envelope.is_valid(payload.envelope):
            refuse_extremes(payload.envelope, self.limits, ())
            teller = _Teller(self, payload, None)
            skip = {"children"} if payload.has_header else {"children", "header"}
            parts = self._explain_parts(teller, payload.envelope, "Payload", skip=skip)
            yield from self._bounded(parts, payload, None)

    def _explain_child(self, payload: Payload, child: Child) -> Iterator[Problem]:
        teller = _Teller(self, payload, child.position)
        document: Any = child.document
        if not isinstance(document, dict):
            yield teller.wrong_type((), None, document, "an object")
            return
        yield from self._explain_parts(teller, document, "Person", skip=set())

    def _explain_parts(self, teller: _Teller, document: Document, name: str, skip: set[str]) -> Iterator[Problem]:
        """Explain the items of *document* itself, then each of its records."""
        properties = self._definitions[name]["properties"]
        members = self._members[name]
        own = {key: value for key, value in document.items() if key not in members}
        yield from self._explain_record(teller, own, name, (), without=tuple(members))
        for member, definition in members.items():
            if member in skip:
                continue
            if member not in document:
                if member in self._definitions[name].get("required", []):
                    yield teller.missing((member,), properties[member].get("title", member))
                continue
            value = document[member]
            if properties[member].get("type") != "array":
                yield from self._explain_record_or_type(teller, value, definition, (member,))
            elif not isinstance(value, list):
                yield teller.wrong_type((member,), None, value, "a list")
            else:
                for index, record in enumerate(value):
                    yield from self._explain_record_or_type(teller, record, definition, (member, index))

    def _records_of(self, schema: dict[str, Any]) -> str | None:
        """Return the definition that a property holds records of, if it does."""
        target = schema.get("items", schema).get("$ref")
        name = None if target is None else target.rpartition("/")[2]
        return name if name and self._definitions[name].get("type") == "object" else None

    def _explain_record_or_type(self, teller: _Teller, record: Any, name: str, path: Path) -> Iterator[Problem]:
        if isinstance(record, dict):
            yield from self._explain_record(teller, record, name, path)
        else:
            yield teller.wrong_type(path, None, record, "an object")

    def _explain_record(
        self, teller: _Teller, record: Document, name: str, path: Path, *, without: tuple[str, ...] = ()
    ) -> Iterator[Problem]:
        """Explain one record; what is too long to explain is said and then left out."""
        validator = self._record_validator(name, without)
        if validator.is_valid(record):
            return
        known = self._definitions[name]["properties"]
        strange = [key for key in record if key not in known]
        if len(strange) > self.limits.list_length:
            yield teller.too_many(path, "The record", len(strange), self.limits.list_length)
            record = {key: value for key, value in record.items() if key in known}
        for key, value in list(record.items()):
            if isinstance(value, list) and len(value) > self.limits.list_length:
                yield teller.too_many((*path, key), teller.label(key), len(value), self.limits.list_length)
                record = {k: v for k, v in record.items() if k != key}
        for error in validator.iter_errors(record):
            yield from teller.tell(error, name, path)

    def _record_validator(self, name: str, without: tuple[str, ...]) -> jsonschema_rs.Validator:
        if name not in self._validators:
            schema = self._inlined(name)
            schema["properties"] = {k: v for k, v in schema["properties"].items() if k not in without}
            schema["required"] = [k for k in schema.get("required", []) if k not in (*without, "children")]
            self._validators[name] = self._validator(schema)
        return self._validators[name]

    @cached_property
    def ending(self) -> dict[str, dict[str, Item]]:
        """The items that are ending, by the name of the list that holds their records and by their own name.

        Every item of a table that is ending is ending too.
        """
        found: dict[str, dict[str, Item]] = {}
        for table in self.release.dictionary.tables:
            for item in self.release.items_of(table):
                if table.member and (item.deprecated or table.deprecated):
                    found.setdefault(table.member, {})[item.name] = item
        return found

    @cached_property
    def ending_lists(self) -> frozenset[str]:
        """The names of the lists in a child whose records may hold something that is ending."""
        return frozenset(self.ending)

    def uses_of_ending(self, document: Document) -> Iterator[tuple[Item, Path]]:
        """Yield each item that is ending and is used in *document*, with where."""
        for member, records in document.items():
            ending = self.ending.get(member, {})
            for index, record in enumerate(records if ending and isinstance(records, list) else ()):
                if isinstance(record, dict) and not ending.keys().isdisjoint(record):
                    yield from ((ending[name], (member, index, name)) for name in record if name in ending)

    @cached_property
    def tables_by_class(self) -> dict[str, Table]:
        """Tables by the name of their class."""
        return {table.class_name: table for table in self.release.dictionary.tables}


def plain(node: Any) -> Any:
    """Return a schema without its annotations, and with codes as an enum: the same verdicts, faster."""
    if isinstance(node, list):
        return [plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    options = node.get("oneOf")
    if isinstance(options, list) and all("const" in option for option in options):
        return {"type": "string", "enum": [option["const"] for option in options]}
    return {
        key: {name: plain(schema) for name, schema in value.items()} if key == "properties" else plain(value)
        for key, value in node.items()
        if key not in _ANNOTATIONS and not key.startswith("x-")
    }


def quick(node: Any) -> Any:
    """Return a plain schema that gives the same verdicts with less work.

    A pattern that only days of the calendar match replaces a pattern and a format; an enum of texts needs no type.
    """
    if isinstance(node, list):
        return [quick(each) for each in node]
    if not isinstance(node, dict):
        return node
    faster = {key: quick(value) for key, value in node.items()}
    if faster.get("format") == "date":
        del faster["format"]
        faster["pattern"] = DAYS
    if "enum" in faster:
        del faster["type"]
    return faster


def _without_control_check(node: Any, pattern: str) -> Any:
    """Return a schema for documents whose text is known to hold no control character: text is then only not empty."""
    if isinstance(node, list):
        return [_without_control_check(each, pattern) for each in node]
    if not isinstance(node, dict):
        return node
    looser = {key: _without_control_check(value, pattern) for key, value in node.items()}
    if looser.get("pattern") == pattern:
        del looser["pattern"]
        looser["minLength"] = 1
    return looser


class _Teller:
    """Turns what the validator found in one child into problems in plain words."""

    def __init__(self, structure: Structure, payload: Payload, child: int | None) -> None:
        self.structure = structure
        self.release = structure.release
        self.payload = payload
        self.child = child
        self._nearest: dict[tuple[str, str], str] = {}

    def _suggestion(self, kind: str, value: str, find: Callable[[str], str]) -> str:
        """Return what was probably meant by *value*, as long as not too much was asked about this child."""
        asked = (kind, value[:100])
        if asked not in self._nearest:
            self._nearest[asked] = find(asked[1]) if len(self._nearest) < _COMPARED else ""
        return self._nearest[asked]

    def tell(self, error: jsonschema_rs.ValidationError, name: str, path: Path) -> Iterator[Problem]:
        """Yield the problems that one finding of the validator stands for."""
        kind: Any = error.kind
        where: Path = (*path, *error.instance_path)
        match kind.name:
            case "required":
                yield self._problem("missing", (*where, kind.property), {}, kind.property)
            case "additionalProperties":
                for unexpected in kind.unexpected:
                    yield self._unknown(unexpected, name, where)
            case "type":
                item = self._item(where)
                expected = _EXPECTED[item.type] if item and not isinstance(error.instance, dict) else "an object"
                if item and item.multivalued and not isinstance(where[-1], int):
                    expected = "a list"
                yield self.wrong_type(where, item, error.instance, expected)
            case "minItems":
                yield self._problem("empty-list", where, {})
            case "uniqueItems":
                yield self._problem("repeated", where, {})
            case _:
                yield from self._about_value(kind, error.instance, where)

    def _about_value(self, kind: Any, value: Any, where: Path) -> Iterator[Problem]:
        item = self._item(where)
        match kind.name:
            case "enum":
                yield self._not_in_list(where, item, value)
            case "constant" | "const":
                expected = item.constant if item and item.constant else ""
                yield self._problem("wrong-constant", where, {"expected": expected}, value=value)
            case "maxLength":
                facts = {"length": f"{len(value):,}", "limit": f"{kind.limit:,}"}
                yield self._problem("too-long", where, facts)
            case "minimum" | "maximum":
                facts = {
                    "minimum": _number(item.minimum if item else None),
                    "maximum": _number(item.maximum if item else None),
                }
                yield self._problem("out-of-range", where, facts, value=value)
            case "format" | "pattern":
                yield from self._wrong_form(kind.name, item, value, where)
            case _:
                yield self._problem("wrong-form", where, {"form": "what the release asks for"}, value=value)

    def _wrong_form(self, keyword: str, item: Item | None, value: Any, where: Path) -> Iterator[Problem]:
        """Say once that a date or time cannot be read, though both its format and its pattern fail."""
        if item is not None and item.type in {"date", "datetime"}:
            if keyword == "pattern" or self._matches_pattern(item, value):
                rule = date_rule(value) if item.type == "date" else "not-a-time"
                yield self._problem(rule, where, {}, value=value)
            return
        form = self.release.forms.get(item.form) if item is not None and item.form else None
        if form is not None:
            words = form.description[0].lower() + form.description[1:].rstrip(".")
        elif item is not None and item.type in {"identifier", "reference"}:
            words = "an identifier: letters, digits, hyphens and underscores, up to 48"
        else:
            words = "text: it is empty or holds a control character"
        yield self._problem("wrong-form", where, {"form": words}, value=value)

    def _matches_pattern(self, item: Item, value: str) -> bool:
        key = f"pattern of {item.type}"
        validators = self.structure._validators  # noqa: SLF001 - one module
        if key not in validators:
            pattern = next(
                schema["pattern"]
                for definition in self.structure.schema["$defs"].values()
                for schema in definition.get("properties", {}).values()
                if schema.get("format") == ("date" if item.type == "date" else "date-time")
            )
            validators[key] = self.structure._validator({"type": "string", "pattern": pattern})  # noqa: SLF001
        return bool(validators[key].is_valid(value))

    def _not_in_list(self, where: Path, item: Item | None, value: Any) -> Problem:
        code_list = self.release.code_lists.get(item.code_list or "") if item else None
        if code_list is None:
            return self._problem("wrong-form", where, {"form": "one of its codes"}, value=value)
        codes = [code.code for code in code_list.codes]
        facts = {
            "list": code_list.title,
            "choices": ", ".join(codes[:_SUGGESTED]) + (" ..." if len(codes) > _SUGGESTED else ""),
            "nearest": self._suggestion(
                code_list.id,
                str(value),
                lambda text: _nearest_code(text, {code.code: code.title for code in code_list.codes}),
            ),
        }
        return self._problem("not-in-list", where, facts, value=value)

    def _unknown(self, name: str, owner: str, where: Path) -> Problem:
        table = self.structure.tables_by_class.get(owner)
        known = self.structure.schema["$defs"][owner]["properties"]
        facts = {
            # A name that is no name of ours may hold anything, so it is only shown when it looks like one.
            "name": f'"{name}"' if name.isidentifier() and len(name) <= _LONGEST_VALUE else "A name",
            "where": table.title.lower() if table else "the payload",
            "nearest": self._suggestion(owner, name, lambda text: _nearest_name(text, known)),
        }
        return self._problem("unknown-item", (*where, name), facts, label=None)

    def wrong_type(self, where: Path, item: Item | None, value: Any, expected: str) -> Problem:
        """Return the problem that *value* is of another kind than it should be."""
        facts = {"found": _FOUND.get(type(value), "something else"), "expected": expected}
        facts["hint"] = _type_hint(value, expected)
        label = item.title if item else str(where[0]) if where else "The child document"
        return self._problem("wrong-type", where, facts, label=label, value=value)

    def too_many(self, where: Path, label: str, count: int, limit: int) -> Problem:
        """Return the problem that one place holds more than is explained."""
        return self._problem("too-many", where, {"count": f"{count:,}", "limit": f"{limit:,}"}, label=label)

    def missing(self, where: Path, label: str) -> Problem:
        """Return the problem that something every payload has is not there."""
        facts = {"label": label}
        return Problem("missing", self.payload.place(self.child, where), facts, child=self.child, path=where)

    def label(self, name: str) -> str:
        """Return the title of the item called *name*, or a general word."""
        item = self.release.items_by_name.get(name)
        return item.title if item else "A list"

    def _item(self, where: Path) -> Item | None:
        name = next((step for step in reversed(where) if isinstance(step, str)), "")
        return self.release.items_by_name.get(name)

    def _problem(
        self, rule: str, where: Path, facts: dict[str, str], label: str | None = "", value: Any = None
    ) -> Problem:
        item = self._item(where) if rule != "unknown-item" else None
        member = where[0] if where and isinstance(where[0], str) else ""
        table = self.release.tables_by_member.get(member)
        if label == "" or (label and rule == "missing"):
            label = item.title if item else "The value"
        return Problem(
            rule,
            self.payload.place(self.child, where),
            {"label": label or "", **facts},
            item=item.ref if item else None,
            table=table.name if table else item.table if item else None,
            child=self.child,
            value=None if value is None else _shown(value),
            path=where,
        )


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else orjson.dumps(value, default=str).decode()
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}..."


def _number(value: float | None) -> str:
    return "any" if value is None else f"{value:g}" if value < 1e6 else f"{value:,.0f}"  # noqa: PLR2004


def _nearest_name(value: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(value, known, n=1)
    return f'Did you mean "{near[0]}"? ' if near else ""


def _nearest_code(value: str, titles: dict[str, str]) -> str:
    """Suggest the code that was probably meant: another case, a space too many, the label, a near miss."""
    wanted = value.strip().casefold()
    for code, title in titles.items():
        if wanted in {code.casefold(), title.casefold(), code.casefold().lstrip("0")}:
            return f'Did you mean "{code}"? '
    # A near miss of a short code is as likely to be any other code.
    near = difflib.get_close_matches(wanted.upper(), titles, n=1) if len(wanted) > _SHORT else []
    return f'Did you mean "{near[0]}"? ' if near else ""


def _type_hint(value: Any, expected: str) -> str:
    if value is None:
        return "Leave the item out where there is no value."
    if expected == "true or false":
        return "Write true or false, without quotation marks."
    if expected in {"a whole number", "a number"}:
        return "Write the number without quotation marks."
    if expected == "text" and isinstance(value, (int, float)):
        return "Put it in quotation marks: codes and identifiers are text."
    return f"Write {expected}."
