"""The returns in ``schema/collections/``: reading them, checking them, and making a year of one ready to use."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any, TypeVar

import duckdb
import msgspec
import yaml

from ssd_registry.build.collection_parts import NoQuery, part_faults, tables_read, tree_faults
from ssd_registry.build.rule_sql import Columns, Query, Refused, projections, translate, understand, wider
from ssd_registry.build.rules import ENGINES, UNWANTED, bank_holidays, plain
from ssd_registry.collection.collection import (
    LAST,
    TEXT,
    TYPED,
    Branch,
    Codes,
    Collection,
    CollectionRule,
    Completion,
    Definition,
    Derivation,
    Field,
    Points,
    Question,
    RuleExample,
    Table,
)
from ssd_registry.collection.engine import ROW, THIS, DuckDbTables, SqliteTables, Tables
from ssd_registry.collection.rows import Given, rows_of
from ssd_registry.errors import ModelError, UnknownRelease

_Kind = TypeVar("_Kind", bound=msgspec.Struct)
_PARTS = ("tables", "reference", "codes", "xml", "json", "complete", "derive", "load")
_YEAR = re.compile("[0-9]{4}-[0-9]{2}")
_TYPES = {"date": "DATE", "integer": "DOUBLE", "decimal": "DOUBLE"}
_RULE_NEEDS = ("code", "severity", "title", "message", "fix", "sql", "passes", "breaks")
_RULE_MAY = (*_RULE_NEEDS, "points", "since", "until", "level", "optional", "also", "note", "example")
_FACTS = {"year_start": "2025-04-01", "year_end": "2026-03-31", "authority": None, "form": None}
"""What the examples of a rule are checked as at, where they do not say otherwise."""


class Source:
    """A return as it is written in a folder of ``schema/collections/``, with every year that it has."""

    def __init__(self, folder: Path) -> None:
        self.id = folder.name
        self.about = _about(folder)
        self.parts = {part: _yaml(folder / f"{part}.yaml") for part in _PARTS if (folder / f"{part}.yaml").is_file()}
        self.rules: list[dict[str, Any]] = [
            {"subject": path.stem, **rule} for path in sorted((folder / "rules").glob("*.yaml")) for rule in _yaml(path)
        ]

    @property
    def years(self) -> list[str]:
        """The collection years that it has, in order."""
        return [entry["year"] for entry in self.about["years"]]

    def of_year(self, year: str) -> dict[str, Any]:
        """Return all that is written and in force in *year*, as plain values that YAML can hold."""
        parts = {part: _in_year(content, year) for part, content in self.parts.items()}
        about = {key: value for key, value in self.about.items() if key != "years"}
        entry = next(each for each in self.about["years"] if each["year"] == year)
        content: dict[str, Any] = plain({**about, **entry, **parts, "rules": _in_year(self.rules, year)})
        return content


def read_collections(schema: Path) -> list[Source]:
    """Return the returns of the master model in *schema*; raise `ModelError` where a file is not YAML."""
    sources = [Source(path.parent) for path in sorted((schema / "collections").glob("*/collection.yaml"))]
    faults = [
        f"{schema / 'collections' / source.id}: collection.yaml says id: {source.about['id']}. Write the folder's name."
        for source in sources
        if source.about["id"] != source.id
    ]
    if faults:
        raise ModelError(faults)
    return sources


def _yaml(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ModelError([f"{path}, line {line}: this is not YAML: {error.problem}. Mend it."]) from None


def _about(folder: Path) -> dict[str, Any]:
    """Return what ``collection.yaml`` says; raise `ModelError` where it does not say whose years it has."""
    about = _yaml(folder / "collection.yaml")
    if not isinstance(about, dict) or not isinstance(about.get("id"), str):
        raise ModelError([f"{folder / 'collection.yaml'}: write id: {folder.name}, as the folder is called."])
    years = about.get("years")
    named = (
        [entry.get("year") if isinstance(entry, dict) else None for entry in years] if isinstance(years, list) else []
    )
    if not named or not all(isinstance(year, str) and _YEAR.fullmatch(year) for year in named):
        raise ModelError([f'{folder / "collection.yaml"}: write under years a list of {{year: "2025-26", ...}}.'])
    return about


def _in_year(content: Any, year: str) -> Any:
    """Return *content* without what begins later than *year* or ended before it; rules keep their years."""
    if isinstance(content, list):
        return [_in_year(each, year) for each in content if _is_live(each, year)]
    if isinstance(content, dict):
        rule = "sql" in content and "severity" in content
        return {
            key: value if rule else _in_year(value, year)
            for key, value in content.items()
            if (rule or key not in {"since", "until"}) and _is_live(value, year)
        }
    return content


def _is_live(content: Any, year: str) -> bool:
    if not isinstance(content, dict):
        return True
    return str(content.get("since", year)) <= year <= str(content.get("until", year))


def collection(content: Mapping[str, Any], only: Iterable[str] = ()) -> Collection:
    """Return the return of one year whose *content* is given, ready to use; raise `ModelError` with every fault.

    With *only* some codes of rules, the others are left out.
    """
    made = Maker(content, set(only))
    definition = made.definition()
    if made.faults:
        raise ModelError([f"{content['id']} {content['year']}: {fault}" for fault in made.faults])
    return Collection(definition)


class Maker:
    """Makes one return of one year from what is written, and notes every fault."""

    def __init__(self, content: Mapping[str, Any], only: set[str]) -> None:
        self.content = content
        self.faults: list[str] = []
        self.only = only
        self.tables = self._tables()
        self.codes = self._codes()
        self.columns = columns_of(self.tables)
        names = [table.name for table in self.tables]
        names += [f"{table.name}.{field.name}" for table in self.tables for field in table.fields]
        self.subset = wider({each.id: [code.code for code in each.codes] for each in self.codes}, names)

    def definition(self) -> Definition:
        """Return all of it."""
        content = self.content
        made = msgspec.structs.replace(
            self._about(),
            tables=tuple(self.tables),
            codes=tuple(self.codes),
            xml=self._branch(content["xml"], "xml") if content.get("xml") else None,
            json=self._branch(content["json"], "json") if content.get("json") else None,
            complete=tuple(
                self._converted(Completion, entry, f"complete {entry}") for entry in content.get("complete") or ()
            ),
            derive=tuple(self._derivations("derive")),
            load=tuple(self._derivations("load")),
            rules=tuple(self._rules()),
            bank_holidays=bank_holidays(),
        )
        self.faults += part_faults(made)
        return made

    def _about(self) -> Definition:
        """Return what is written of the return as a whole, with none of its parts yet."""
        about = {key: value for key, value in self.content.items() if key not in {*_PARTS, "rules", "last_year"}}
        parts = dict.fromkeys(("tables", "codes", "complete", "derive", "load", "rules", "bank_holidays"), ())
        return self._converted(Definition, {**about, **parts, "xml": None}, "collection.yaml")

    def _tables(self) -> list[Table]:
        own = [self._table(entry, "return") for entry in self.content.get("tables") or []]
        # A return with rules may be held against last year's.
        last = [msgspec.structs.replace(table, name=f"{table.name}{LAST}", kind="last") for table in own]
        reference = [self._table(entry, "reference") for entry in self.content.get("reference") or []]
        return [*own, *(last if self.content.get("last_year") else []), *reference]

    def _table(self, entry: Mapping[str, Any], kind: str) -> Table:
        named = {"name": entry.get("table"), "kind": kind}
        given = {key: value for key, value in entry.items() if key != "table"}
        return self._converted(Table, {**given, **named}, f"table {entry.get('table')}")

    def _codes(self) -> list[Codes]:
        lists = self.content.get("codes") or {}
        return [self._converted(Codes, {"id": name, **entry}, f"codes {name}") for name, entry in lists.items()]

    def _converted(self, kind: type[_Kind], content: Any, where: str) -> _Kind:
        try:
            return msgspec.convert(content, kind)
        except msgspec.ValidationError as error:
            raise ModelError([f"{self.content['id']} {self.content['year']}, {where}: {error}"]) from None

    def _branch(self, entry: Any, part: str) -> Branch:
        if isinstance(entry, str):
            return Branch(element=entry, field=entry)
        holds = tuple(self._branch(each, part) for each in entry.get("holds") or ())
        rest = {key: value for key, value in entry.items() if key != "holds"}
        if (rest.get("row") is None) and not holds and "field" not in rest:
            rest["field"] = rest["element"]
        return msgspec.structs.replace(self._converted(Branch, rest, f"{part}, {entry}"), holds=holds)

    def _derivations(self, part: str) -> Iterator[Derivation]:
        for entry in self.content.get(part) or []:
            try:
                reads = tables_read(entry["sql"])
            except NoQuery as error:
                self.faults.append(f"{part}, {entry['table']}: {error}")
                continue
            yield Derivation(table=entry["table"], sql=entry["sql"], reads=tuple(reads))

    def _rules(self) -> Iterator[CollectionRule]:
        seen: set[str] = set()
        for entry in self.content.get("rules") or []:
            code = str(entry.get("code"))
            if self.only and code not in self.only:
                continue
            faults = list(self._rule_faults(entry, seen))
            if not faults:
                try:
                    yield self._rule(entry)
                except (Refused, ModelError) as error:
                    faults = [str(error)]
            self.faults += [f"rules/{entry['subject']}.yaml, {code}: {fault}" for fault in faults]

    def _rule_faults(self, entry: Mapping[str, Any], seen: set[str]) -> Iterator[str]:
        code = str(entry.get("code"))
        for missing in (name for name in _RULE_NEEDS if not entry.get(name)):
            yield f"it has no {missing}."
        for unknown in entry.keys() - {*_RULE_MAY, "subject"}:
            yield f"{unknown} is not part of a rule."
        if code in seen:
            yield "two entries of this rule are live in the year: give them years that do not overlap."
        seen.add(code)
        for part in ("title", "message", "fix"):
            word = UNWANTED.search(str(entry.get(part, "")))
            if word:
                yield f'{part} says "{word.group()}". Say what is wrong and how to put it right, in plain words.'
        for part in ("passes", "breaks"):
            if isinstance(entry.get(part), dict):
                yield from self._example_faults(part, entry[part])
        if entry.get("level", "row") == "row" and not entry.get("points"):
            yield "it has no points: which fields of which tables are at fault."

    def _example_faults(self, part: str, example: Mapping[str, Any]) -> Iterator[str]:
        for table, rows in example.items():
            known = self.columns.get(table.lower())
            if known is None:
                yield f"{part} has rows of {table}, which is no table of the return."
                continue
            for column in sorted({column for row in rows for column in row if column.lower() not in known}):
                yield f"{part} has a column {table}.{column}, which there is not."

    def _rule(self, entry: Mapping[str, Any]) -> CollectionRule:
        level = entry.get("level", "row")
        questions: list[Question] = []
        reads: dict[str, set[str]] = {}
        for each in (entry, *entry.get("also", ())):
            question, read = self._question(each, level)
            questions.append(question)
            for table, names in read.items():
                reads.setdefault(table, set()).update(names)
        self._fillable(entry["message"], questions[0])
        optional = {name.lower() for name in entry.get("optional", ())}
        facts = {**_FACTS, **entry.get("example", {})}
        return CollectionRule(
            id=f"{self.content['rule_prefix']}-{entry['code']}",
            code=str(entry["code"]),
            subject=entry["subject"],
            severity=entry["severity"],
            title=entry["title"],
            message=entry["message"],
            fix=entry["fix"],
            since=str(entry.get("since", "")),
            until=str(entry["until"]) if entry.get("until") else None,
            level=level,
            questions=tuple(questions),
            reads={self._name(table): tuple(sorted(names)) for table, names in sorted(reads.items())},
            needs=tuple(sorted(self._name(table) for table in reads if table not in {THIS, *optional})),
            passes=self._converted(RuleExample, {"tables": entry["passes"], "facts": facts}, str(entry["code"])),
            breaks=self._converted(RuleExample, {"tables": entry["breaks"], "facts": facts}, str(entry["code"])),
            note=entry.get("note"),
        )

    def _name(self, lower: str) -> str:
        """Return the name of a table as the return writes it."""
        return next((table.name for table in self.tables if table.name.lower() == lower), lower)

    def _question(self, entry: Mapping[str, Any], level: str) -> tuple[Question, Mapping[str, frozenset[str]]]:
        query = understand(entry["sql"], self.columns, {}, self.subset)
        sources = query.sources
        points = {alias.lower(): fields for alias, fields in (entry.get("points") or {query.alias: []}).items()}
        for alias in points:
            if alias not in sources:
                raise Refused(f"points names {alias}, which is no table or alias of the outer from or join.")
            if sources[alias] not in self.columns:
                raise Refused(f"points names {alias}, which is a subquery: join the table itself.")
        if next(iter(points)) != query.alias:
            raise Refused("The first of points is the main table, the one after from.")
        for alias, fields in points.items():
            unknown = [each for each in fields if each.lower() not in self.columns[sources[alias]]]
            if unknown and level == "row":
                raise Refused(f"points names {', '.join(unknown)}, which {self._name(sources[alias])} has not.")
        columns = tuple(name for name in query.names if not name.startswith("_"))
        question = Question(
            table=self._name(query.table),
            points=tuple(
                Points(table=self._name(sources[alias]), fields=tuple(fields)) for alias, fields in points.items()
            ),
            columns=columns,
            sql=entry["sql"],
            engines={engine: _engine_sql(query, engine, list(points), columns) for engine in ENGINES},
        )
        return question, query.reads

    @staticmethod
    def _fillable(message: str, question: Question) -> None:
        names = [name for _, name, _, _ in Formatter().parse(message) if name]
        missing = [name for name in names if name.lower() not in question.columns]
        if missing:
            raise Refused(f"The message shows {', '.join(missing)}, which the query does not select.")


def _engine_sql(query: Query, engine: str, points: list[str], columns: tuple[str, ...]) -> str:
    written = projections(query, engine, {})
    positions = [f"{alias}.{ROW} as p{number}" for number, alias in enumerate(points)]
    return translate(query, engine, [*positions, *(f"{written[name]} as {name}" for name in columns)], {}, engine=True)


def columns_of(tables: Iterable[Table]) -> Columns:
    """Return the columns that a rule may read of each table, all in small letters, with their types."""
    own = {table.name.lower(): {ROW: "BIGINT", **_columns(table.fields)} for table in tables}
    return {**own, THIS: {ROW: "BIGINT", "year_start": "DATE", "year_end": "DATE", "authority": "TEXT", "form": "TEXT"}}


def _columns(fields: Iterable[Field]) -> dict[str, str]:
    found = {}
    for field in fields:
        found[field.name.lower()] = _TYPES.get(field.type, "TEXT")
        if field.type in TYPED:
            found[f"{field.name.lower()}{TEXT}"] = "TEXT"
    return found


def example_faults(made: Collection) -> Iterator[str]:
    """Yield each example of a rule that does not show what it should, on each engine."""
    engines: dict[str, Tables] = {"SQLite": SqliteTables(made), "DuckDB": DuckDbTables(made)}
    for rule in made.rules.values():
        where = f"rules/{rule.subject}.yaml, {rule.code}"
        for name, engine in engines.items():
            for part, example in (("passing", rule.passes), ("breaking", rule.breaks)):
                engine.fill(Given(rows_of(made, example.tables), example.facts))
                try:
                    found = any(rows for answers in engine.ask([rule]) for rows in answers)
                except (duckdb.Error, sqlite3.Error) as error:
                    yield f"{where}: {name} cannot run it: {str(error).splitlines()[0]}"
                    continue
                if found != (part == "breaking"):
                    shown = "breaks" if found else "passes"
                    yield f"{where}: its {part} example {shown} it ({name})."
    for engine in engines.values():
        engine.close()


def made_of(schema: Path, name: str, year: str, only: Iterable[str] = ()) -> tuple[Collection, list[str]]:
    """Return one year of a return as the master model says it, without what has a fault, and the faults."""
    for source in read_collections(schema):
        if source.id == name and year in source.years:
            maker = Maker(source.of_year(year), set(only))
            return Collection(maker.definition()), maker.faults
    raise UnknownRelease(f"There is no {name} {year} in {schema / 'collections'}.")


def faults_of(schema: Path, name: str, year: str | None, only: Iterable[str] = ()) -> tuple[list[str], int]:
    """Return every fault of the return called *name*, and how many rules were looked at.

    The examples of a rule are run in the last year that has it. Without *year*, every year is made.
    """
    source = next((each for each in read_collections(schema) if each.id == name), None)
    if source is None:
        raise ModelError([f"There is no return called {name} in {schema / 'collections'}."])
    faults: list[str] = []
    seen: set[tuple[str, str]] = set()
    tables = [table for each in source.years for table in Maker(source.of_year(each), set()).tables]
    for each in reversed(source.years if year is None else [year]):
        maker = Maker(source.of_year(each), set(only))
        definition = maker.definition()
        trees = [(form, tree) for form, tree in (("xml", definition.xml), ("json", definition.json)) if tree]
        told = [*maker.faults, *(fault for form, tree in trees for fault in tree_faults(form, tree, tables))]
        faults += [f"{name} {each}: {fault}" for fault in told]
        fresh = [rule for rule in definition.rules if (rule.code, rule.since) not in seen]
        seen |= {(rule.code, rule.since) for rule in fresh}
        faults += example_faults(Collection(msgspec.structs.replace(definition, rules=tuple(fresh))))
    return list(dict.fromkeys(faults)), len(seen)
