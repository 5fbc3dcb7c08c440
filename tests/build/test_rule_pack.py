"""The rules for others to run: the scripts run as they are on SSD tables, and find what a check finds."""

# ruff: noqa: S608 - the names of tables come from the dictionary

from __future__ import annotations

import csv
import io
import re
import shutil
import sqlite3
import uuid
import zipfile
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import duckdb
import orjson
import psycopg
import pytest
import sqlglot
from sqlglot import exp
from tests.damage import damage

from ssd_registry.build.rule_sql import DIALECTS
from ssd_registry.build.rules import columns_of
from ssd_registry.check import Checker
from ssd_registry.payload import read_payload
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits
from ssd_registry.tables import Tables, to_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REGISTRY = Registry()
RELEASE = REGISTRY.get("latest")
_SQLGLOT = {"sqlserver": "tsql", "postgresql": "postgres"}
_TYPES = {"sqlite": {"BOOLEAN": "integer"}, "spark": {"TEXT": "STRING"}}
Finding = tuple[str, Any, Any]
_AT_ONCE = 20
"""Rules that Spark is asked at once: to start a job takes it longer than a rule over so few rows."""


def statements(dialect: str, release: Any = RELEASE) -> list[str]:
    """Return the statements of a script, without its remarks."""
    text = release.file(f"ssd.rules.{dialect}.sql").decode()
    lines = [line for line in text.splitlines() if not line.startswith("--") and line.strip() not in {"", "go"}]
    return [each.strip() for each in "\n".join(lines).split(";\n") if each.strip("; \n")]


# What is in the pack


@pytest.mark.parametrize("version", REGISTRY.entries)
def test_the_pack_holds_everything_about_the_rules(version: str) -> None:
    """And each file of it is a file of the release too."""
    release = REGISTRY.get(version)
    with zipfile.ZipFile(io.BytesIO(release.file("ssd.rules.zip"))) as pack:
        names = pack.namelist()
        assert names[0] == "README.txt"
        assert {f"ssd.rules.{dialect}.sql" for dialect in DIALECTS} | {"ssd.rules.yaml", "ssd.rules.csv"} == {
            *names[1:]
        }
        assert all(pack.read(name) == release.file(name) for name in names[1:])
        told = pack.read("README.txt").decode("utf-8-sig")
    assert all(name in told for name in names[1:])
    assert f"{len(release.rules)} rules" in told


def test_the_list_has_a_row_for_each_rule() -> None:
    """With its words, its codes and its query."""
    rows = list(csv.DictReader(io.StringIO(RELEASE.file("ssd.rules.csv").decode("utf-8-sig"))))
    assert [row["id"] for row in rows] == list(RELEASE.rules)
    assert all(row["title"] and row["fix"] and row["why"] and row["sql"] and row["columns"] for row in rows)
    assert any(row["codes"] for row in rows)


@pytest.mark.parametrize("version", REGISTRY.entries)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_each_script_is_read_by_the_parser_of_its_database(dialect: str, version: str) -> None:
    """Every statement of it, one for each rule, with no function left that only we have."""
    release = REGISTRY.get(version)
    found = statements(dialect, release)
    trees = [sqlglot.parse_one(each, dialect=_SQLGLOT.get(dialect, dialect)) for each in found]
    made = [each for each, tree in zip(found, trees, strict=True) if not isinstance(tree, exp.Command)]
    assert sum("'SSD-" in each for each in made) == len(release.rules)
    text = "\n".join(found).lower()
    assert not re.search(r"\b(as_at|age_on|days_between|working_days_between|code_in_force|is_true)\(", text)
    assert "ssd_check" not in text


# What the scripts find


@pytest.fixture(scope="module")
def damaged() -> tuple[Tables, set[Finding]]:
    """Give tables of children with much wrong, and what a check as at today finds in them."""
    random, sampler = Random(5), Sampler(RELEASE, seed=5)  # noqa: S311 - for a test
    children = [damage(child, RELEASE, random, 6, readable=True) for child in sampler.children(120)]
    envelope = sampler.envelope(120)
    envelope["header"].pop("extracted_at", None)
    envelope["header"]["period_end"] = date.today().isoformat()  # noqa: DTZ011 - as the database has it
    content = orjson.dumps({**envelope, "children": children})
    report = Checker(REGISTRY, switch=0).check(read_payload(content, Limits()))
    assert not [p for p in report.problems if p.words is None and p.severity == "error"]
    found = {(p.rule, p.record, p.person) for p in report.problems if p.words is not None}
    assert len({rule for rule, _, _ in found}) > 40
    return to_tables(envelope, children, RELEASE), found


def _fill(execute: Callable[..., Any], dialect: str, tables: Tables, mark: str) -> None:
    """Make the tables that rules read, with nothing to keep wrong rows out, and fill them."""
    for name, columns in columns_of(RELEASE.dictionary).items():
        kinds = {column: _TYPES.get(dialect, {}).get(kind, kind) for column, kind in columns.items()}
        if dialect == "sqlite":
            kinds = {column: "text" if kind == "DATE" else kind for column, kind in kinds.items()}
        kinds = {column: "double precision" if kind == "DOUBLE" else kind for column, kind in kinds.items()}
        execute(f"create table {name} ({', '.join(f'{column} {kind}' for column, kind in kinds.items())})")
        for row in tables[name]:
            marks = ", ".join([mark] * len(row))
            execute(f"insert into {name} ({', '.join(row)}) values ({marks})", list(row.values()))


def test_the_script_finds_in_sqlite_what_a_check_finds(damaged: tuple[Tables, set[Finding]]) -> None:
    """The same records under the same rules."""
    tables, expected = damaged
    database = sqlite3.connect(":memory:")
    _fill(database.execute, "sqlite", tables, "?")
    database.executescript(";\n".join(statements("sqlite")))
    found = database.execute("select rule_code, record_id, person_id from ssd_rule_problems").fetchall()
    database.close()
    assert set(found) == expected


def test_the_script_finds_in_duckdb_what_a_check_finds(damaged: tuple[Tables, set[Finding]]) -> None:
    """The same records under the same rules."""
    tables, expected = damaged
    with duckdb.connect(":memory:") as database:
        _fill(database.execute, "duckdb", tables, "?")
        for statement in statements("duckdb"):
            database.execute(statement)
        found = database.execute("select rule_code, record_id, person_id from ssd_rule_problems").fetchall()
    assert set(found) == expected


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[psycopg.Connection]:
    """Give a connection to an empty schema of a real PostgreSQL."""
    schema = f"rules_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f"create schema {schema}")
        connection.execute(f"set search_path to {schema}")
        yield connection
        connection.execute(f"drop schema {schema} cascade")


def test_the_script_finds_in_postgresql_what_a_check_finds(
    damaged: tuple[Tables, set[Finding]], postgres: psycopg.Connection
) -> None:
    """The same records under the same rules, and again when it is run again."""
    tables, expected = damaged
    _fill(postgres.execute, "postgresql", tables, "%s")
    for _ in range(2):
        postgres.execute(";\n".join(statements("postgresql")))
        found = postgres.execute("select rule_code, record_id, person_id from ssd_rule_problems").fetchall()
        assert set(found) == expected


def test_the_scripts_run_on_the_tables_of_the_release(postgres: psycopg.Connection) -> None:
    """Made by the release's own SQL, with its types and keys, and filled with what a payload holds."""
    sampler = Sampler(RELEASE, seed=9)
    tables = to_tables(sampler.envelope(30), sampler.children(30), RELEASE)
    address, soon = tables["ssd_address"][0]["addr_table_id"], date.today() + timedelta(days=40)  # noqa: DTZ011
    small = sqlite3.connect(":memory:")
    small.executescript(RELEASE.file("ssd.sqlite.sql").decode())
    postgres.execute(RELEASE.file("ssd.postgresql.sql").decode().split("-- Part 3")[0])
    for database, mark in ((small, "?"), (postgres, "%s")):
        for name in columns_of(RELEASE.dictionary):
            for row in tables[name]:
                marks = ", ".join([mark] * len(row))
                database.execute(f"insert into {name} ({', '.join(row)}) values ({marks})", list(row.values()))
        database.execute(f"update ssd_address set addr_address_start_date = '{soon}' where addr_table_id = '{address}'")
    small.executescript(";\n".join(statements("sqlite")))
    postgres.execute(";\n".join(statements("postgresql")))
    ask = "select rule_code, record_id from ssd_rule_problems"
    found = [set(database.execute(ask).fetchall()) for database in (small, postgres)]
    small.close()
    assert found[0] == found[1]
    assert any(record == address for _, record in found[0])


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("java") is None, reason="Apache Spark needs Java")
def test_the_script_finds_on_spark_what_a_check_finds(damaged: tuple[Tables, set[Finding]]) -> None:
    """The same records under the same rules, on a session of this machine."""
    sql = pytest.importorskip("pyspark.sql")
    tables, expected = damaged
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "2g")  # what a thousand plans take comes close to 1 GB, its default
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.sql.session.timeZone", "Europe/London")
        # For tables this small, making code for each query takes longer than running it.
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.adaptive.enabled", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    try:
        for name, columns in columns_of(RELEASE.dictionary).items():
            kinds = ", ".join(f"{column} {_TYPES['spark'].get(kind, kind)}" for column, kind in columns.items())
            rows = [tuple(_for_spark(row.get(c), kind) for c, kind in columns.items()) for row in tables[name]]
            session.createDataFrame(rows, kinds).coalesce(1).cache().createOrReplaceTempView(name)
        for statement in statements("spark")[:-1]:
            session.sql(statement)
        views = [statement.split()[5] for statement in statements("spark") if "'SSD-" in statement]
        found: set[Finding] = set()
        for start in range(0, len(views), _AT_ONCE):
            asked = " union all ".join(f"select * from {view}" for view in views[start : start + _AT_ONCE])
            found |= {(row[0], row[3], row[4]) for row in session.sql(asked).collect()}
    finally:
        session.stop()
    assert found == expected


def _for_spark(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "DATE":
        return date.fromisoformat(value)
    return float(value) if kind == "DOUBLE" else value
