"""The rules of the standard in ``schema/rules/``: reading them, checking them, and making them ready to run.

Each rule is a query with its words and two examples, which are its test: rows that pass and rows that break it.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import holidays
import msgspec
import yaml

from ssd_registry.build.rule_sql import Query, Refused, projections, translate, understand
from ssd_registry.engine import HIDDEN, DuckDbEngine, SqliteEngine
from ssd_registry.errors import ModelError
from ssd_registry.registry import version_order
from ssd_registry.release import (
    Dictionary,
    Example,
    Item,
    Release,
    ReleaseVersion,
    Rule,
    RuleBook,
    RuleSource,
    Table,
)

ENGINES = ("sqlite", "duckdb")
AS_AT = "2026-03-31"
"""The day of an example that names none."""

_FIRST_YEAR, _LAST_YEAR = 1990, 2035
_ID = re.compile(r"SSD-[0-9]{4}")
_TYPES = {"date": "DATE", "boolean": "BOOLEAN", "integer": "BIGINT", "decimal": "DOUBLE"}
_NEEDED = ("id", "severity", "title", "message", "fix", "why", "source", "items", "since", "sql", "passes", "breaks")
_MAY = (*_NEEDED, "until", "as_at")
UNWANTED = re.compile(
    r"\b(invalid|valid|illegal|forbidden|please|sorry|oops|enum|pattern|null|instance|additionalProperties)\b"
    r"|error occurred",
    re.IGNORECASE,
)
"""Words that tell a person nothing, or blame them (GOV.UK Design System, error messages)."""


@dataclass(frozen=True)
class Written:
    """One rule as it is written: what it says and in which file."""

    file: str
    content: dict[str, Any]

    @property
    def where(self) -> str:
        """Return the file and the rule, for the editor of the rules."""
        return f"rules/{self.file}, {self.content.get('id', 'a rule with no id')}"


def read_rules(schema: Path) -> list[Written]:
    """Return the rules of the master model in *schema*, in the order of their numbers; raise `ModelError`."""
    found = []
    for path in sorted((schema / "rules").glob("*.yaml")):
        try:
            entries = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise ModelError([f"rules/{path.name}, line {line}: this is not YAML: {error.problem}. Mend it."]) from None
        found += [Written(path.name, entry) for entry in entries or []]
    return sorted(found, key=lambda rule: str(rule.content.get("id")))


def frozen_rules(rules: list[Written], version: str) -> str:
    """Return the rules that are live in *version* as one YAML text, which they can be read from again."""
    entries = [
        {"subject": rule.file.removesuffix(".yaml"), **rule.content} for rule in rules if _is_live(rule, version)
    ]
    head = "# The frozen rules of a release, generated from schema/. Do not edit: a change belongs in a new release.\n"
    return head + yaml.dump(plain(entries), Dumper=YamlText, sort_keys=False, allow_unicode=True, width=110)


def _is_live(rule: Written, version: str) -> bool:
    since, until = rule.content.get("since", version), rule.content.get("until", version)
    return version_order(str(since)) <= version_order(version) <= version_order(str(until))


class YamlText(yaml.CSafeDumper):
    """Writes SQL as the lines that it is."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        """Write everything out."""
        return True


YamlText.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else '"' if text[:1].isdigit() else None
    ),
)


def plain(value: Any) -> Any:
    """Return YAML values with days as text, so that they come back as they are."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def rule_book(text: str, dictionary: Dictionary) -> RuleBook:
    """Return the rules in the frozen YAML *text*, ready to run on the release of *dictionary*; raise `ModelError`."""
    entries = yaml.load(text, Loader=yaml.CSafeLoader) or []
    written = [
        Written(f"{entry['subject']}.yaml", {k: v for k, v in entry.items() if k != "subject"}) for entry in entries
    ]
    made, faults = make_rules(written, dictionary)
    if faults:
        raise ModelError(faults)
    return RuleBook(
        standard=dictionary.standard, release=dictionary.release, bank_holidays=bank_holidays(), rules=tuple(made)
    )


def bank_holidays() -> tuple[str, ...]:
    """Return the bank holidays of England that fall on a weekday, from 1990 to 2035 (ISO 8601)."""
    days = holidays.country_holidays("GB", subdiv="ENG", years=range(_FIRST_YEAR, _LAST_YEAR + 1))
    weekend = 5
    return tuple(day.isoformat() for day in sorted(days) if day.weekday() < weekend)


def make_rules(written: list[Written], dictionary: Dictionary) -> tuple[list[Rule], list[str]]:
    """Return the rules that could be made, and every fault of the others with what to write instead."""
    maker = Maker(dictionary)
    rules: list[Rule] = []
    faults: list[str] = []
    seen: dict[str, str] = {}
    for each in written:
        found = [*_faults_of(each, dictionary), *_repeated(each, seen)]
        if not found:
            try:
                rules.append(maker.rule(each))
            except Refused as refused:
                found = [str(refused)]
        faults += [f"{each.where}: {fault}" for fault in found]
    return rules, faults


def _repeated(rule: Written, seen: dict[str, str]) -> Iterator[str]:
    identifier = str(rule.content.get("id"))
    if identifier in seen:
        yield f"the number belongs to a rule in {seen[identifier]}. Take another, and never one that was used before."
    seen.setdefault(identifier, f"rules/{rule.file}")


def _faults_of(rule: Written, dictionary: Dictionary) -> Iterator[str]:
    """Yield what is wrong with a rule apart from its SQL."""
    content = rule.content
    for missing in (name for name in _NEEDED if not content.get(name)):
        yield f"it has no {missing}. Every rule has {', '.join(_NEEDED)}."
    for unknown in content.keys() - {*_MAY}:
        yield f"{unknown} is not part of a rule. It may have {', '.join(_MAY)}."
    if not _ID.fullmatch(str(content.get("id"))):
        yield "the id is SSD- and four digits, such as SSD-3042."
    if content.get("severity") not in {"error", "query", "note"}:
        yield "severity is error (wrong), query (may be right: to be explained) or note."
    source = content.get("source")
    if not isinstance(source, dict) or source.get("kind") not in {"return", "guidance", "law", "standard", "ours"}:
        yield "source has a kind (return, guidance, law, standard or ours), a name, and codes where a return has them."
    for part in ("title", "message", "fix", "why"):
        word = UNWANTED.search(str(content.get(part, "")))
        if word:
            yield f'{part} says "{word.group()}". Say what is wrong and how to put it right, in plain words.'
    for part, example in (("passes", content.get("passes")), ("breaks", content.get("breaks"))):
        yield from _example_faults(part, example, dictionary)


def _example_faults(part: str, example: Any, dictionary: Dictionary) -> Iterator[str]:
    if not isinstance(example, dict):
        yield f"{part} holds rows by table, such as {{ssd_person: [{{pers_person_id: C1}}]}}."
        return
    known = columns_of(dictionary)
    for table, rows in example.items():
        if table not in known:
            yield f"{part} has rows of {table}, which is not a table of release {dictionary.release}."
            continue
        for column in sorted({column for row in rows for column in row} - known[table].keys()):
            yield f"{part} has a column {table}.{column}, which does not exist."


def columns_of(dictionary: Dictionary) -> dict[str, dict[str, str]]:
    """Return the tables that a rule may read, with their columns and the type of each, as SQL has it."""
    found: dict[str, dict[str, str]] = {}
    items = {item.ref: item for item in dictionary.items}
    for table in dictionary.tables:
        if table.level not in {"person", "child", "top"}:
            continue
        own = [items[ref] for ref in table.items]
        found[table.name] = {item.column: _TYPES.get(item.type, "TEXT") for item in own if not item.multivalued}
        key = items[table.key].column
        for item in own:
            if item.values_table:
                found[item.values_table] = {key: "TEXT", item.column: "TEXT"}
    return found


class Maker:
    """Makes rules ready to run on one release."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._columns = columns_of(dictionary)
        self._lists = {code_list.id: code_list for code_list in dictionary.code_lists}
        self._items = {item.column: item for item in dictionary.items if item.table}
        self._tables: dict[str, Table] = {table.name: table for table in dictionary.tables}
        by_ref = {item.ref: item for item in dictionary.items}
        self._keys = {table.name: by_ref[table.key].column for table in dictionary.tables}
        self._parents = {
            table.name: next((by_ref[ref].column for ref in table.items if by_ref[ref].parent_key), None)
            for table in dictionary.tables
        }
        self._owners = {item.values_table: item.table for item in dictionary.items if item.values_table}

    def rule(self, written: Written) -> Rule:
        """Return the rule; raise `Refused` with what to write instead."""
        content = written.content
        query = understand(content["sql"], self._columns, self._lists)
        items = self._concerned(content["items"], query)
        columns = self._selected(query, content["message"], items)
        as_at = str(content.get("as_at", AS_AT))
        reads = {table: set(names) for table, names in query.reads.items()}
        reads[query.table] |= columns.keys() & self._columns[query.table].keys()
        return Rule(
            id=content["id"],
            subject=written.file.removesuffix(".yaml"),
            severity=content["severity"],
            title=content["title"],
            message=content["message"],
            fix=content["fix"],
            why=content["why"],
            source=msgspec.convert({"codes": [], **plain(content["source"])}, RuleSource),
            since=ReleaseVersion(str(content["since"])),
            until=ReleaseVersion(str(content["until"])) if content.get("until") else None,
            items=tuple(item.ref for item in items),
            table=query.table,
            columns=tuple(columns),
            reads={table: tuple(sorted(names)) for table, names in sorted(reads.items())},
            sql=content["sql"],
            engines={engine: self._engine_sql(query, engine, columns) for engine in ENGINES},
            passes=_example(content["passes"], as_at),
            breaks=_example(content["breaks"], as_at),
        )

    def _concerned(self, columns: list[str], query: Query) -> list[Item]:
        unknown = [column for column in columns if column not in self._items]
        if unknown:
            raise Refused(f"items names {', '.join(unknown)}, which is no column of this release.")
        if self._items[columns[0]].table != self._owners.get(query.table, query.table):
            raise Refused(f"The first of items is where to look: an item of {query.table}, the table after from.")
        return [self._items[column] for column in columns]

    def _selected(self, query: Query, message: str, items: list[Item]) -> dict[str, str | None]:
        """Return the columns of the answer by name: SQL of the query's own, None for a column of the main table."""
        owner = self._owners.get(query.table, query.table)
        own = self._columns[query.table]
        parent = self._parents[owner]
        wanted: dict[str, str | None] = {name: name for name in query.names}
        placeholders = [name for _, name, _, _ in Formatter().parse(message) if name]
        for name in (self._keys[owner], parent, *placeholders, *(item.column for item in items)):
            if name in own:
                wanted.setdefault(str(name), None)
        missing = [name for name in placeholders if name not in wanted]
        if missing:
            raise Refused(f"The message shows {', '.join(missing)}, which the query does not select.")
        hidden = [name for name in wanted if name in HIDDEN or name.startswith("_")]
        if hidden:
            raise Refused(f"{', '.join(hidden)} begins with an underline. Give the column another name.")
        return wanted

    def statement(self, rule: Rule, dialect: str, text: str) -> str:
        """Return the query of *rule* in *dialect* as rows of findings: rule, severity, table, record, person, title.

        *text* is the type that holds any text there.
        """
        query = understand(rule.sql, self._columns, self._lists)
        owner = self._owners.get(query.table, query.table)
        parent = self._keys[owner] if self._tables[owner].level == "person" else self._parents[owner]
        own = self._columns[query.table]
        record, person = (
            f"cast({query.alias}.{name} as {text})" if name in own else f"cast(null as {text})"
            for name in (self._keys[owner], parent)
        )
        words = [f"'{each}'" for each in (rule.id, rule.severity, query.table)]
        title = rule.title.replace("'", "''")
        return translate(query, dialect, [*words, record, person, f"'{title}'"], self._lists)

    def _engine_sql(self, query: Query, engine: str, columns: Mapping[str, str | None]) -> str:
        written = projections(query, engine, self._lists)
        select = [f"{query.alias}.{name}" for name in HIDDEN]
        select += [
            f"{query.alias}.{name}" if own is None else f"{written[name]} as {name}" for name, own in columns.items()
        ]
        return translate(query, engine, select, self._lists, engine=True)


def _example(tables: dict[str, Any], as_at: str) -> Example:
    return msgspec.convert({"tables": plain(tables), "as_at": as_at}, Example)


def example_faults(rules: list[Rule], engines: Mapping[str, Any]) -> Iterator[str]:
    """Yield each example that does not show what it should, on each engine."""
    for rule in rules:
        for name, engine in engines.items():
            engine.load_rows(rule.passes.tables, rule.passes.as_at)
            if any(engine.ask([rule])):
                yield f"rules/{rule.subject}.yaml, {rule.id}: its passing example breaks it ({name})."
            engine.load_rows(rule.breaks.tables, rule.breaks.as_at)
            if not any(engine.ask([rule])):
                yield f"rules/{rule.subject}.yaml, {rule.id}: its breaking example passes it ({name})."


def check_rules(schema: Path, only: set[str]) -> list[str]:
    """Return every fault of the rules of the master model, their examples run on each engine.

    They are held against the tables of each release that was cut, so that this takes seconds. With *only* some
    ids, the others are not looked at.
    """
    written = [rule for rule in read_rules(schema) if not only or rule.content.get("id") in only]
    faults: list[str] = []
    for folder in sorted((schema / "releases").glob("*/dictionary.json")):
        dictionary = msgspec.json.decode(folder.read_bytes(), type=Dictionary)
        live = [rule for rule in written if _is_live(rule, dictionary.release)]
        rules, found = make_rules(live, dictionary)
        faults += found + example_faults_of(rules, dictionary)
    return list(dict.fromkeys(faults))


def example_faults_of(rules: list[Rule], dictionary: Dictionary) -> list[str]:
    """Return each example that does not show what it should, run on every engine of a check."""
    book = RuleBook(
        standard=dictionary.standard, release=dictionary.release, bank_holidays=bank_holidays(), rules=tuple(rules)
    )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "dictionary.json").write_bytes(msgspec.json.encode(dictionary))
        (Path(folder) / "rules.json").write_bytes(msgspec.json.encode(book))
        release = Release(Path(folder))
        engines = {"sqlite": SqliteEngine(release), "duckdb": DuckDbEngine(release)}
        return list(example_faults(rules, engines))
