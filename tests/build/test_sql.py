"""The SQL of a release: databases accept it, and it refuses what the standard refuses."""

# ruff: noqa: S608 - the names of tables come from the dictionary

from __future__ import annotations

import re
import sqlite3
import uuid
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import psycopg
import pytest
import sqlglot
from sqlglot import exp

from ssd_registry.build.sql import _FORM_LENGTH, _RESERVED, CODE_LISTS, DIALECTS, ddl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ssd_registry.build.sql import Dialect
    from ssd_registry.release import Dictionary

_SQLGLOT = {"sqlserver": "tsql", "postgresql": "postgres"}
_LIMITS = {"sqlite": 128, "postgresql": 63, "sqlserver": 128, "oracle": 128}

_ROWS = {
    "ssd_initial_cp_conference": [("C1", "P1", "L1", "2026-01-05T10:00:00Z", 1)],
    "ssd_cp_plan": [("L1", "P1", "C1", 3, 12.5, "None.", None), ("L2", "P1", None, None, None, None, None)],
    "ssd_person_disability": [("P1", "HAND"), ("P1", "NONE")],
    "ssd_person": [("P1", "F", "007", None, "N1 1AA", "2015-03-04")],
}


@pytest.fixture
def sqlite(small: Dictionary) -> Iterator[sqlite3.Connection]:
    """Give the tables of the small dictionary in SQLite, with foreign keys on."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(ddl(small, "sqlite"))
    connection.execute("pragma foreign_keys = on")
    yield connection
    connection.close()


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[psycopg.Connection]:
    """Give a connection to an empty schema of a real PostgreSQL."""
    schema = f"ddl_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f"create schema {schema}")
        connection.execute(f"set search_path to {schema}")
        yield connection
        connection.execute(f"drop schema {schema} cascade")


def _fill(connection: sqlite3.Connection | psycopg.Connection, mark: str) -> None:
    for table, rows in _ROWS.items():
        for row in rows:
            cells = [bool(cell) if table.endswith("conference") and cell == 1 else cell for cell in row]
            connection.execute(f"insert into {table} values ({', '.join(mark for _ in row)})", cells)


def _tables(dictionary: Dictionary) -> list[str]:
    return [table.name for table in dictionary.tables if table.level != "header"]


@cache
def _parsed(text: str, dialect: Dialect) -> list[exp.Expression]:
    return [each for each in sqlglot.parse(text, dialect=_SQLGLOT.get(dialect, dialect)) if each is not None]


def _creations(dictionary: Dictionary, dialect: Dialect) -> list[exp.Expression]:
    return [each for each in _parsed(ddl(dictionary, dialect), dialect) if isinstance(each, exp.Create)]


def test_sqlite_takes_every_table(dictionary: Dictionary):
    """SQLite makes the tables with foreign keys on, and every foreign key points at a key."""
    connection = sqlite3.connect(":memory:")
    connection.execute("pragma foreign_keys = on")
    connection.executescript(ddl(dictionary, "sqlite"))
    made = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
    lists = {item.values_table for item in dictionary.items if item.values_table}
    headers = {table.name for table in dictionary.tables if table.level == "header"}
    lists -= {item.values_table for item in dictionary.items if item.table in headers}
    assert made == {*_tables(dictionary), *lists, CODE_LISTS}
    assert connection.execute("pragma foreign_key_check").fetchall() == []
    for name in made:
        # A foreign key to columns that are no key is an error only when something is written or deleted.
        connection.execute(f"delete from {name}")
    connection.close()


def test_postgresql_takes_every_table(dictionary: Dictionary, postgres: psycopg.Connection):
    """A real PostgreSQL runs the whole file, and holds a comment for every column."""
    postgres.execute(ddl(dictionary, "postgresql"))
    uncommented = postgres.execute(
        "select table_name, column_name from information_schema.columns "
        "where table_schema = current_schema() "
        "and col_description(format('%I.%I', table_schema, table_name)::regclass, ordinal_position) is null"
    ).fetchall()
    made = postgres.execute(
        "select count(*) from information_schema.tables where table_schema = current_schema()"
    ).fetchone()
    assert uncommented == []
    assert made is not None
    assert made[0] == len(_creations(dictionary, "postgresql"))


def test_postgresql_can_do_without_foreign_keys(small: Dictionary, postgres: psycopg.Connection):
    """What comes before part 3 stands by itself, so an extract with orphans can still be loaded."""
    postgres.execute(ddl(small, "postgresql").partition("-- Part 3")[0])
    postgres.execute("insert into ssd_initial_cp_conference values ('C1', 'nobody', 'nothing')")


def test_every_word_that_postgresql_reserves_is_quoted(postgres: psycopg.Connection):
    """A column may have the name of any word of the language."""
    words = postgres.execute("select word from pg_get_keywords() where catcode in ('R', 'T')").fetchall()
    assert {word for (word,) in words} <= _RESERVED


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_statement_is_understood(dictionary: Dictionary, dialect: Dialect):
    """SQLGlot reads every statement as what it is, with nothing passed through unread."""
    statements = _parsed(ddl(dictionary, dialect), dialect)
    kinds = {type(statement) for statement in statements}
    assert kinds <= {exp.Create, exp.Insert, exp.Comment, exp.Alter, exp.Semicolon}
    assert not any(list(statement.find_all(exp.Command)) for statement in statements)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_item_is_one_column(dictionary: Dictionary, dialect: Dialect):
    """Each item of a table that is kept stands in the SQL once, beside the keys of lists."""
    found = Counter(
        (creation.this.this.name, column.name.lower())
        for creation in _creations(dictionary, dialect)
        for column in creation.find_all(exp.ColumnDef)
        if creation.this.this.name != CODE_LISTS
    )
    kept = [item for item in dictionary.items if item.table in _tables(dictionary)]
    keys = {table.name: table.key for table in dictionary.tables}
    columns = {item.ref: item.column for item in dictionary.items}
    expected = Counter((item.values_table or item.table, item.column) for item in kept)
    expected += Counter((item.values_table, columns[keys[item.table]]) for item in kept if item.values_table)
    assert found == expected
    assert set(found.values()) <= {1}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_names_are_short_and_told_apart(dictionary: Dictionary, dialect: Dialect):
    """No name is longer than the database allows, and no two constraints share one."""
    text = ddl(dictionary, dialect)
    constraints = re.findall(r"\bconstraint (\w+) (?:primary|check|foreign)", text)
    tables = re.findall(r"^create table \W?(\w+)", text, flags=re.MULTILINE)
    assert len(set(constraints)) == len(constraints) > 0
    assert max(map(len, [*constraints, *tables])) <= _LIMITS[dialect]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_file_says_where_it_comes_from(dictionary: Dictionary, dialect: Dialect):
    """The first line names the release, and the file is the same each time."""
    text = ddl(dictionary, dialect)
    release = dictionary.release
    head = f"-- Generated from release {release} of the Standard Safeguarding Dataset. Do not edit.\n"
    assert text.startswith(head)
    assert text == ddl(dictionary, dialect)


@pytest.mark.parametrize(("dialect", "expected"), [
    ("sqlite", {"pers_upn text", "pers_dob text", "icpc_held_at text", "icpc_outcome_is_plan integer",
                "cppl_cost numeric", '"user" text', "cppl_notes text", "pers_sex text not null"}),
    ("postgresql", {"pers_upn varchar(13)",
                    "pers_postcode varchar(48)", "pers_dob date", "icpc_held_at timestamp with time zone",
                    "icpc_outcome_is_plan boolean", "cppl_cost numeric(12,4)", '"user" text',
                    "pers_sex varchar(5) not null", "icpc_plan_id varchar(48)"}),
    ("sqlserver", {"pers_upn nvarchar(13)", "pers_dob date", "icpc_held_at datetimeoffset",
                   "icpc_outcome_is_plan bit", "cppl_cost decimal(12,4)", "[user] nvarchar(max)",
                   "cppl_reviews int", "icpc_plan_id nvarchar(48)"}),
    ("oracle", {"pers_upn varchar2(13 char)", "icpc_held_at timestamp with time zone",
                "icpc_outcome_is_plan number(1)", "cppl_reviews number(10)", '"USER" clob',
                "cppl_cost number(12,4)", "icpc_plan_id varchar2(48 char)"}),
])  # fmt: skip
def test_types_are_those_of_the_database(small: Dictionary, dialect: Dialect, expected: set[str]):
    """Each type of item becomes the type that the database has for it."""
    written = {line.partition(" --")[0].strip().rstrip(",") for line in ddl(small, dialect).splitlines()}
    assert expected <= written


def test_text_of_a_form_fits_its_column(dictionary: Dictionary):
    """Where only a form says how long a text can be, the column is as long as the longest one."""
    for item in dictionary.items:
        if item.type == "text" and item.form and item.pattern and not item.max_length:
            assert re._parser.parse(item.pattern).getwidth()[1] <= _FORM_LENGTH, item.ref


def test_rows_of_a_circle_load_in_one_transaction(sqlite: sqlite3.Connection):
    """A conference and the plan it led to can be loaded in any order, and owners after what they own."""
    with sqlite:
        _fill(sqlite, "?")
    assert sqlite.execute("pragma foreign_key_check").fetchall() == []
    assert sqlite.execute('select "user" from ssd_cp_plan').fetchall() == [("None.",), (None,)]


def test_rows_of_a_circle_load_in_postgresql(small: Dictionary, postgres: psycopg.Connection):
    """Rows go in before the foreign keys, which then hold."""
    tables, _, keys = ddl(small, "postgresql").partition("-- Part 3")
    postgres.execute(tables)
    _fill(postgres, "%s")
    postgres.execute("--" + keys)
    with pytest.raises(psycopg.errors.ForeignKeyViolation):
        postgres.execute("insert into ssd_cp_plan values ('L3', 'nobody')")


def test_a_record_with_no_owner_is_refused(sqlite: sqlite3.Connection):
    """With foreign keys on, SQLite refuses a record of nobody when the transaction ends."""
    sqlite.execute("insert into ssd_cp_plan (cppl_plan_id, cppl_person_id) values ('L1', 'nobody')")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        sqlite.commit()


_PERSON = "insert into ssd_person (pers_person_id, pers_sex) values ('P1', {})"
_PLAN = "insert into ssd_cp_plan (cppl_plan_id, cppl_person_id, {}) values ('L1', 'P1', {})"
_WRONG = {
    "ck_ssd_person_pers_sex": _PERSON.format("'X'"),
    "ck_ssd_cp_plan_cppl_reviews": _PLAN.format("cppl_reviews", 100),
    "ck_ssd_cp_plan_cppl_cost": _PLAN.format("cppl_cost", 0.25),
    "ck_ssd_person_disability_pers_disability": "insert into ssd_person_disability values ('P1', 'EYES')",
}


@pytest.mark.parametrize("constraint", _WRONG)
def test_wrong_values_are_refused(sqlite: sqlite3.Connection, constraint: str):
    """A code that is not in its list and a number out of range are refused by a check with a name."""
    with pytest.raises(sqlite3.IntegrityError, match=constraint):
        sqlite.execute(_WRONG[constraint])


@pytest.mark.parametrize("constraint", _WRONG)
def test_wrong_values_are_refused_by_postgresql(small: Dictionary, postgres: psycopg.Connection, constraint: str):
    """PostgreSQL refuses the same values by a check of the same name."""
    postgres.execute(ddl(small, "postgresql"))
    with pytest.raises(psycopg.errors.CheckViolation) as caught:
        postgres.execute(_WRONG[constraint])
    assert caught.value.diag.constraint_name == constraint


@pytest.mark.parametrize(
    "statement",
    [
        _PERSON.format("null"),
        "insert into ssd_person (pers_sex) values ('F')",
        "insert into ssd_cp_plan (cppl_plan_id) values ('L1')",
    ],
)
def test_what_is_required_is_not_null(sqlite: sqlite3.Connection, statement: str):
    """Keys, keys to the child and required items have to be there."""
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"):
        sqlite.execute(statement)


def test_a_long_list_is_not_checked(small: Dictionary):
    """A list of more than 60 codes has no check; a remark says where its codes are."""
    text = ddl(small, "sqlserver")
    assert "ck_ssd_person_pers_nationality" not in text
    assert "(code list nationality); not checked here: 90 codes, see ssd_code_lists" in text


def test_codes_can_be_joined_to_their_titles(dictionary: Dictionary):
    """The table of codes holds each code of each list, with its title, days and confirmation."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(ddl(dictionary, "sqlite"))
    found = connection.execute(f"select * from {CODE_LISTS}").fetchall()
    assert found == [
        (
            each.id,
            code.code,
            " ".join(code.title.split()),
            code.valid_from,
            code.valid_to,
            int(code.confirmed),
        )
        for each in dictionary.code_lists
        for code in each.codes
    ]
    connection.close()


def test_postgresql_has_the_same_codes(dictionary: Dictionary, postgres: psycopg.Connection):
    """Quotation marks, accents and days come through in PostgreSQL too."""
    postgres.execute(ddl(dictionary, "postgresql"))
    names = "code_list, code, title, valid_from, confirmed"
    found = postgres.execute(f"select {names} from {CODE_LISTS}").fetchall()
    assert {(*row[:3], str(row[3]) if row[3] else None, row[4]) for row in found} == {
        (each.id, code.code, " ".join(code.title.split()), code.valid_from, code.confirmed)
        for each in dictionary.code_lists
        for code in each.codes
    }


def test_oracle_has_no_ampersands(dictionary: Dictionary):
    """SQL*Plus would stop and ask for a value, so none is written."""
    text = ddl(dictionary, "oracle")
    assert "&" not in text
    assert "\n\n  " not in text


def test_sql_server_keeps_codes_apart(dictionary: Dictionary):
    """SQL Server takes no account of case, so no list may have two codes that differ in case alone."""
    for code_list in dictionary.code_lists:
        codes = Counter(code.code.casefold() for code in code_list.codes)
        assert max(codes.values(), default=1) == 1, code_list.id


def test_what_is_deprecated_says_so(small: Dictionary):
    """A deprecated item stays until it is removed, and its comment says since when it is."""
    assert "comment on column ssd_person.pers_upn is 'Upn, deprecated since 1.0.0';" in ddl(small, "oracle")
