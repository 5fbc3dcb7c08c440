"""The SQL that rules are written in: a small part of DuckDB's, and what it becomes for each database.

SQLGlot translates what databases write differently, but passes through without a word what some of them do
not have. So only what is listed here may stand in a rule, and dates, truth values and check digits go
through functions of our own that are written once for each database.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

import sqlglot
from sqlglot import exp
from sqlglot.errors import ErrorLevel, SqlglotError
from sqlglot.optimizer.qualify import qualify

from ssd_registry.release import CodeList

AUTHORED = "duckdb"
DIALECTS = {
    "sqlite": "SQLite",
    "duckdb": "DuckDB",
    "postgresql": "PostgreSQL",
    "sqlserver": "SQL Server",
    "oracle": "Oracle",
    "spark": "Apache Spark",
}
_SQLGLOT = {"postgresql": "postgres", "sqlserver": "tsql"}
_TEMPORARY = {"sqlserver": "#{}", "oracle": "ora$ptt_{}"}


def temporary(name: str, dialect: str) -> str:
    """Return how *dialect* writes the name of a table of our own, which lasts no longer than a session."""
    return _TEMPORARY.get(dialect, "{}").format(name)


_MONDAY = "1900-01-01"
_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"

Columns = Mapping[str, Mapping[str, str]]
"""The columns of each table with their types, as SQL has them: TEXT, DATE, BOOLEAN, BIGINT, DOUBLE."""

_ALLOWED: tuple[type[exp.Expr], ...] = (
    exp.Select, exp.From, exp.Join, exp.Where, exp.Table, exp.TableAlias, exp.Subquery, exp.Column, exp.Identifier,
    exp.Alias, exp.Star, exp.Literal, exp.Null, exp.Paren, exp.Tuple, exp.Neg,
    exp.And, exp.Or, exp.Not, exp.Exists, exp.In, exp.Is, exp.Between, exp.Like,
    exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Add, exp.Sub, exp.Mul, exp.Mod,
    exp.Case, exp.If, exp.Coalesce, exp.Lower, exp.Upper, exp.Trim, exp.Length, exp.Substring, exp.StrPosition,
    exp.Abs, exp.Group, exp.Having, exp.Count, exp.Sum, exp.Min, exp.Max, exp.Distinct,
    exp.Window, exp.Order, exp.Ordered, exp.RowNumber, exp.Lag, exp.Lead, exp.Anonymous,
)  # fmt: skip
_INSTEAD = {
    exp.Div: "Write a product on the other side: databases divide whole numbers differently",
    exp.Boolean: "Write is_true(column) or is_false(column): SQL Server and Oracle have no true",
    exp.Interval: "Write add_days, add_months or add_years: databases write intervals differently",
    exp.Extract: "Write year_of(day) or month_of(day)",
    exp.Year: "Write year_of(day)",
    exp.Month: "Write month_of(day)",
    exp.CurrentDate: "Write as_at(): the day that the data was taken, so that a check gives the same tomorrow",
    exp.DateDiff: "Write days_between(start, end)",
    exp.RegexpLike: "A form belongs to the model (pattern); compare parts with substr or like",
    exp.RegexpFullMatch: "A form belongs to the model (pattern); compare parts with substr or like",
    exp.Union: "Write two rules, or or",
    exp.With: "Write the query as a subquery",
    exp.DPipe: "Compare the columns one by one",
    exp.Concat: "Compare the columns one by one",
    exp.Array: "A list of codes is a table of its own: join it",
    exp.Unnest: "A list of codes is a table of its own: join it",
    exp.Limit: "A rule gives every record that breaks it",
}


@dataclass(frozen=True)
class Subset:
    """What may stand in a rule: parts of SQL, functions of ours, and whether the case of names counts for nothing."""

    allowed: tuple[type[exp.Expr], ...]
    functions: Mapping[str, Function]
    any_case: bool = False


class Refused(Exception):
    """The SQL of a rule is outside what every database understands; the message says what to write instead."""


@dataclass(frozen=True)
class Query:
    """The SQL of one rule, understood: its main table, what it reads, and the names of its columns."""

    tree: exp.Select
    table: str
    alias: str
    reads: Mapping[str, frozenset[str]]
    names: tuple[str, ...]
    functions: Mapping[str, Function]

    @property
    def sources(self) -> dict[str, str]:
        """The tables of the outer select by their alias, the main one first."""
        joined = [self.tree.args["from_"].this, *(join.this for join in self.tree.args.get("joins") or ())]
        return {each.alias_or_name: each.name for each in joined if isinstance(each, exp.Table)}


def understand(sql: str, tables: Columns, code_lists: Mapping[str, CodeList], subset: Subset | None = None) -> Query:
    """Return what *sql* asks of *tables*; raise `Refused` where it is outside the subset or names what there is not."""
    subset = subset or RULES
    tree = _parsed(sql)
    if subset.any_case:
        for name in tree.find_all(exp.Identifier):
            name.set("this", name.this.lower())
    _refuse_parts(tree, subset)
    _refuse_names(tree, tables)
    _refuse_functions(tree, code_lists, subset.functions)
    main = _main_table(tree)
    try:
        qualified = qualify(
            tree,
            schema=_schema(tables),
            dialect=AUTHORED,
            quote_identifiers=False,
            identify=False,
            expand_stars=False,
        )
    except SqlglotError as error:
        raise Refused(f"{str(error).split('. Line')[0]}. Name the table or its alias before the column.") from None
    assert isinstance(qualified, exp.Select)  # noqa: S101 - a select stays one
    reads, names = _reads(qualified, tables), tuple(qualified.named_selects)
    return Query(qualified, main.name, main.alias_or_name, reads, names, subset.functions)


def _schema(tables: Columns) -> dict[str, object]:
    return {name: dict(columns) for name, columns in tables.items()}


def _parsed(sql: str) -> exp.Select:
    try:
        trees = sqlglot.parse(sql, dialect=AUTHORED, error_level=ErrorLevel.RAISE)
    except SqlglotError as error:
        raise Refused(f"The SQL cannot be read: {str(error).splitlines()[0].split('. Line')[0]}.") from None
    if len(trees) != 1 or not isinstance(trees[0], exp.Select):
        raise Refused("A rule is one select. " + _instead(trees[0] if trees else None))
    tree = trees[0]
    for call in list(tree.find_all(exp.AddMonths)):  # SQLGlot knows one of that name, which keeps last days last
        call.replace(exp.Anonymous(this="add_months", expressions=[call.this, call.expression]))
    return tree


def _instead(node: exp.Expr | None) -> str:
    return next((f"{text}." for kind, text in _INSTEAD.items() if isinstance(node, kind)), "")


def _refuse_parts(tree: exp.Select, subset: Subset) -> None:
    for node in tree.walk():
        if not isinstance(node, subset.allowed) and not _is_day(node):
            shown = node.sql(dialect=AUTHORED)[:60]
            known = _instead(node) or "docs/rules.md lists what may stand in a rule."
            raise Refused(f"{shown} is not part of the SQL of rules. {known}")
        if isinstance(node, exp.Literal) and node.is_string and node.this == "":
            raise Refused("'' is not text everywhere: Oracle reads it as null. Write is null or is not null.")
        if isinstance(node, exp.Cast) and not _is_day(node) and not node.to.is_type(*exp.DataType.TEXT_TYPES):
            raise Refused("What was sent may be anything, so it is cast to text only: days and numbers are so already.")
        if isinstance(node, exp.With) and node.recursive:
            raise Refused("A query that calls itself may never end.")
    for clause in ("distinct", "group", "having", "order", "limit"):
        if tree.args.get(clause):
            raise Refused(
                f"The outer select has {clause}. A rule gives one row for each record that breaks it: "
                "put the grouping into a subquery."
            )
    if any(isinstance(select, exp.Star) for select in tree.selects):
        raise Refused("Name the columns: a rule that selects * changes whenever its table does.")


def _is_day(node: exp.Expr) -> bool:
    """Tell whether *node* is a part of a day written as date '2024-04-01'."""
    cast = node.parent if isinstance(node, exp.DataType) else node
    return isinstance(cast, exp.Cast) and cast.to.is_type("date") and isinstance(cast.this, exp.Literal)


def _refuse_names(tree: exp.Select, tables: Columns) -> None:
    made = {alias.alias for alias in tree.find_all(exp.Subquery, exp.Alias)}
    named = {query.alias for query in tree.find_all(exp.CTE)}
    for table in tree.find_all(exp.Table):
        if table.name not in tables and table.name not in named:
            raise Refused(f"There is no table {table.name}.{_nearest(table.name, tables)}")
    known = {column for columns in tables.values() for column in columns} | made
    for column in tree.find_all(exp.Column):
        if column.name not in known:
            raise Refused(f"There is no column {column.name}.{_nearest(column.name, known)}")


def _nearest(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f" Did you mean {near[0]}?" if near else ""


def _refuse_functions(tree: exp.Select, code_lists: Mapping[str, CodeList], functions: Mapping[str, Function]) -> None:
    for call in tree.find_all(exp.Anonymous):
        name = str(call.this).lower()
        function = functions.get(name)
        if function is None:
            raise Refused(
                f"There is no function {name} in the SQL of rules.{_nearest(name, functions)} "
                "docs/rules.md lists those there are."
            )
        if len(call.expressions) != len(function.arguments):
            raise Refused(f"{name} takes {len(function.arguments)} values: {', '.join(function.arguments)}.")
        _refuse_unquoted(name, function, call)
        if name == "code_in_force":
            _refuse_undated(call, code_lists)


def _refuse_unquoted(name: str, function: Function, call: exp.Anonymous) -> None:
    for place, known in function.quoted.items():
        argument = call.expressions[place]
        if not isinstance(argument, exp.Literal) or not argument.is_string:
            raise Refused(f"{name} takes {function.arguments[place]} in quotes.")
        if known is not None and argument.this not in known:
            raise Refused(f"There is no {function.arguments[place]} {argument.this}.{_nearest(argument.this, known)}")


def _refuse_undated(call: exp.Anonymous, code_lists: Mapping[str, CodeList]) -> None:
    first = call.expressions[0]
    code_list = code_lists.get(first.this) if isinstance(first, exp.Literal) else None
    if code_list is None:
        raise Refused("code_in_force takes the id of a code list first, in quotes, such as 'placement-type'.")
    if not _dated(code_list):
        raise Refused(f"No code of {code_list.id} begins or ends on a day, so code_in_force finds nothing.")


def _main_table(tree: exp.Select) -> exp.Table:
    source = tree.args["from_"].this if tree.args.get("from_") else None
    if not isinstance(source, exp.Table):
        raise Refused("A rule selects from the table whose records it finds. Name that table first, after from.")
    return source


def _reads(tree: exp.Select, tables: Columns) -> dict[str, frozenset[str]]:
    """Return the columns that are read of each table."""
    read: dict[str, set[str]] = {table.name: set() for table in tree.find_all(exp.Table) if table.name in tables}
    named = {column.name for column in tree.find_all(exp.Column)}
    return {table: frozenset(tables[table].keys() & named) for table, _ in read.items()}


def translate(
    query: Query, dialect: str, select: Iterable[str], code_lists: Mapping[str, CodeList], *, engine: bool = False
) -> str:
    """Return the query in *dialect* with *select* (SQL texts) instead of its own columns.

    The *engine* of a check knows the day of the data as ``ssd_check.as_at``, and takes each row once itself;
    elsewhere the day is today, and the database does.
    """
    tree = query.tree.copy() if engine else query.tree.copy().distinct()
    _write_functions(tree, dialect, query.functions, code_lists, engine=engine)
    tree.set("expressions", [exp.Var(this=text) for text in select])
    return _sql(tree, dialect)


def projections(query: Query, dialect: str, code_lists: Mapping[str, CodeList]) -> dict[str, str]:
    """Return the columns that the query itself selects, each as SQL of *dialect*, by name."""
    tree = query.tree.copy()
    _write_functions(tree, dialect, query.functions, code_lists, engine=True)
    return {each.alias_or_name: _sql(each.unalias(), dialect) for each in tree.selects}


def _sql(tree: exp.Expr, dialect: str) -> str:
    return tree.sql(dialect=_SQLGLOT.get(dialect, dialect), unsupported_level=ErrorLevel.RAISE, comments=False)


def _write_functions(
    tree: exp.Expr,
    dialect: str,
    functions: Mapping[str, Function],
    code_lists: Mapping[str, CodeList],
    *,
    engine: bool,
) -> None:
    """Replace days and calls of our functions by what *dialect* has for them, the innermost first."""
    for cast in [cast for cast in tree.find_all(exp.Cast) if _is_day(cast)]:
        cast.replace(exp.Var(this=_day(cast.this.this, dialect)))
    for call in reversed(list(tree.find_all(exp.Anonymous))):
        name = str(call.this).lower()
        arguments = [_sql(argument, dialect) for argument in call.expressions]
        if name == "as_at" and engine:
            text = "(select as_at from ssd_check)"
        elif name == "code_in_force":
            text = _in_force(code_lists[call.expressions[0].this], arguments[1], arguments[2], dialect)
        else:
            text = functions[name].write(dialect, arguments)
        call.replace(exp.Var(this=text))


def _day(day: str, dialect: str) -> str:
    return {"sqlite": f"'{day}'", "sqlserver": f"cast('{day}' as date)"}.get(dialect, f"date '{day}'")


def _dated(code_list: CodeList) -> list[tuple[str, str | None, str | None]]:
    return [(code.code, code.valid_from, code.valid_to) for code in code_list.codes if code.valid_from or code.valid_to]


def _in_force(code_list: CodeList, code: str, day: str, dialect: str) -> str:
    """Return the test that a code is in force on a day; a code that is not known, or no day, passes."""
    out = [
        f"when {code} = '{known}' and {day} {sign} {_day(bound, dialect)} then 0"
        for known, first, last in _dated(code_list)
        for bound, sign in ((first, "<"), (last, ">"))
        if bound
    ]
    return f"(case {' '.join(out)} else 1 end = 1)"


@dataclass(frozen=True)
class Function:
    """One function of our own: what it takes, what it gives in words, and how each database writes it.

    *quoted* are the places of arguments that are text in quotes, each with the texts there are to choose from, or
    None where it may be any.
    """

    arguments: tuple[str, ...]
    gives: str
    write: Callable[[str, list[str]], str]
    quoted: Mapping[int, Collection[str] | None] = field(default_factory=dict)


def _in_words_of(**texts: str) -> Callable[[str, list[str]], str]:
    """Return a writer that fills in the text of the dialect, or the one called *other*."""
    return lambda dialect, arguments: texts.get(dialect, texts.get("other", "")).format(*arguments)


_days_between = _in_words_of(
    sqlite="cast(julianday({1}) - julianday({0}) as integer)",
    duckdb="date_diff('day', {0}, {1})",
    postgresql="(cast({1} as date) - cast({0} as date))",
    sqlserver="datediff(day, {0}, {1})",
    oracle="(trunc({1}) - trunc({0}))",
    spark="datediff({1}, {0})",
)
_add_months = _in_words_of(
    # A day that the month does not have becomes its last, as in the other databases.
    sqlite="min(date({0}, ({1}) || ' months'), date({0}, 'start of month', ({1} + 1) || ' months', '-1 days'))",
    duckdb="cast({0} + to_months(cast({1} as integer)) as date)",
    postgresql="cast({0} + make_interval(months => {1}) as date)",
    sqlserver="dateadd(month, {1}, {0})",
    # Oracle keeps the last day of a month the last day; the others do not.
    oracle="least(add_months({0}, {1}), add_months(trunc({0}, 'MM'), {1}) + extract(day from {0}) - 1)",
    spark="add_months({0}, {1})",
)
_year = _in_words_of(
    sqlite="cast(substr({0}, 1, 4) as integer)",
    postgresql="extract(year from {0})",
    oracle="extract(year from {0})",
    other="year({0})",
)
_month = _in_words_of(
    sqlite="cast(substr({0}, 6, 2) as integer)",
    postgresql="extract(month from {0})",
    oracle="extract(month from {0})",
    other="month({0})",
)
_day_of_month = _in_words_of(
    sqlite="cast(substr({0}, 9, 2) as integer)",
    postgresql="extract(day from {0})",
    oracle="extract(day from {0})",
    other="day({0})",
)
_mod = _in_words_of(oracle="mod({0}, {1})", other="(({0}) % {1})")
_find = _in_words_of(
    sqlite="instr({0}, {1})",
    duckdb="strpos({0}, {1})",
    postgresql="strpos({0}, {1})",
    sqlserver="charindex({1}, {0})",
    other="instr({0}, {1})",
)
_part = _in_words_of(sqlserver="substring({0}, {1}, {2})", other="substr({0}, {1}, {2})")
_length = _in_words_of(sqlserver="len({0})", other="length({0})")


def _age_on(dialect: str, arguments: list[str]) -> str:
    born, day = arguments
    years = f"{_year(dialect, [day])} - {_year(dialect, [born])}"
    early, late = (f"{_month(dialect, [x])} * 100 + {_day_of_month(dialect, [x])}" for x in (day, born))
    return f"({years} - case when {early} < {late} then 1 else 0 end)"


def _working_days_between(dialect: str, arguments: list[str]) -> str:
    """Count weekdays after the first day up to the second, and take away the bank holidays among them.

    DuckDB looks the two days up in a list of how many working days came before: to join a table takes it longer.
    """
    start, end = arguments
    if dialect == "duckdb":
        number = f"(select counts from ssd_working_days)[date_diff('day', date '{_MONDAY}', {{}}) + 1]"
        return f"({number.format(end)} - {number.format(start)})"
    # The day after each, counted from a Monday: every whole week before it has five weekdays.
    first, last = (f"({_days_between(dialect, [_day(_MONDAY, dialect), x])} + 1)" for x in (start, end))
    taken, given = _holidays_between(dialect, start, end), _holidays_between(dialect, end, start)
    return f"({_weekdays_before(dialect, last)} - {_weekdays_before(dialect, first)} - {taken} + {given})"


def _holidays_between(dialect: str, start: str, end: str) -> str:
    """Count the bank holidays after *start* up to *end*; none where it is before."""
    if dialect == "spark":  # which does not let a subquery look at what is two levels above
        return f"ssd_bank_holidays_between({start}, {end})"
    calendar = temporary("ssd_bank_holidays", dialect)
    return f"(select count(*) from {calendar} where bank_holiday > {start} and bank_holiday <= {end})"


def _weekdays_before(dialect: str, number: str) -> str:
    rest = _mod(dialect, [number, "7"])
    return f"(({number} - {rest}) / 7 * 5 + case when {rest} < 5 then {rest} else 5 end)"


def _nhs_number_is_right(dialect: str, arguments: list[str]) -> str:
    """Check the tenth digit of an NHS number: modulus 11, as the NHS Data Model and Dictionary says."""
    (number,) = arguments
    digits = [_part(dialect, [number, str(place), "1"]) for place in range(1, 11)]
    values = [f"({_find(dialect, [_quote('0123456789'), digit])} - 1)" for digit in digits]
    total = " + ".join(f"{11 - place} * {value}" for place, value in enumerate(values, 1))
    tests = [f"{_length(dialect, [number])} = 10", *(f"{value} >= 0" for value in values)]
    # The last digit counts once: 11 less the rest of the nine before it, so that the sum is a multiple of 11.
    tests.append(f"{_mod(dialect, [total, '11'])} = 0")
    return _unless_missing(number, " and ".join(tests))


def _upn_is_right(dialect: str, arguments: list[str]) -> str:
    """Check the first letter of a pupil number, which is made from the rest (DfE, Unique Pupil Numbers guide)."""
    (number,) = arguments
    letters = _quote(f"{_UPN_LETTERS}0123456789")
    total = " + ".join(
        f"{place} * ({_find(dialect, [letters, _part(dialect, [number, str(place), '1'])])} - 1)"
        for place in range(2, 14)
    )
    right = _part(dialect, [_quote(_UPN_LETTERS), f"{_mod(dialect, [total, '23'])} + 1", "1"])
    return _unless_missing(
        number, f"{_length(dialect, [number])} = 13 and {_part(dialect, [number, '1', '1'])} = {right}"
    )


def _unless_missing(value: str, test: str) -> str:
    return f"(case when {value} is null then 1 when {test} then 1 else 0 end = 1)"


def _quote(text: str) -> str:
    return f"'{text}'"


FUNCTIONS = {
    "as_at": Function(
        (),
        "the day of the data: when it was extracted, or else the end of its period; today in a database of your own",
        _in_words_of(
            sqlserver="cast(getdate() as date)", oracle="trunc(sysdate)", spark="current_date()", other="current_date"
        ),
    ),
    "days_between": Function(
        ("start", "end"), "how many days from start to end; less than 0 the other way", _days_between
    ),
    "working_days_between": Function(
        ("start", "end"),
        "how many working days after start, up to and including end: no weekend, no bank holiday in England",
        _working_days_between,
    ),
    "age_on": Function(("born", "day"), "the age in whole years", _age_on),
    "add_days": Function(
        ("day", "number"),
        "the day so many days later, or earlier for a number below 0",
        _in_words_of(
            sqlite="date({0}, ({1}) || ' days')",
            duckdb="({0} + cast({1} as integer))",
            postgresql="(cast({0} as date) + {1})",
            sqlserver="dateadd(day, {1}, {0})",
            oracle="({0} + {1})",
            spark="date_add({0}, {1})",
        ),
    ),
    "add_months": Function(
        ("day", "number"), "the same day so many months later; the last of a month that does not have it", _add_months
    ),
    "add_years": Function(
        ("day", "number"),
        "the same day so many years later; 28 February for 29 where the year has none",
        lambda dialect, arguments: _add_months(dialect, [arguments[0], f"({arguments[1]} * 12)"]),
    ),
    "year_of": Function(("day",), "the year, as a number", _year),
    "month_of": Function(("day",), "the month, 1 to 12", _month),
    "is_true": Function(
        ("column",),
        "whether a yes-or-no item is yes",
        _in_words_of(sqlite="({0} = 1)", sqlserver="({0} = 1)", oracle="({0} = 1)", other="({0} = true)"),
    ),
    "is_false": Function(
        ("column",),
        "whether a yes-or-no item is no",
        _in_words_of(sqlite="({0} = 0)", sqlserver="({0} = 0)", oracle="({0} = 0)", other="({0} = false)"),
    ),
    "code_in_force": Function(
        ("code list", "code", "day"),
        "whether the code may be used for something that happened on that day; yes where code or day is missing",
        lambda _, __: "",
    ),
    "nhs_number_is_right": Function(
        ("number",), "whether the check digit of an NHS number fits; yes where it is missing", _nhs_number_is_right
    ),
    "upn_is_right": Function(
        ("number",),
        "whether the letter of a unique pupil number fits its digits; yes where it is missing",
        _upn_is_right,
    ),
}
"""The functions of our own. Arguments are columns or simple expressions: some are written out more than once."""

RULES = Subset(_ALLOWED, FUNCTIONS)
"""What may stand in the rules of the SSD, which run on six databases."""

_WIDER: tuple[type[exp.Expr], ...] = (
    exp.Union, exp.Except, exp.With, exp.CTE, exp.DPipe, exp.Cast, exp.DataType, exp.FirstValue, exp.LastValue,
    exp.Replace,
)  # fmt: skip


def _of_facts(name: str) -> Function:
    return Function((), f"what the return says of itself: {name}", lambda _, __: f"(select {name} from this_return)")


def wider(codes: Mapping[str, Collection[str]], given: Collection[str]) -> Subset:
    """Return what may stand in the rules of a return with the given code lists, which run in SQLite and DuckDB.

    *given* are the names of tables and of their columns that a rule may ask for whether they were given at all.
    """

    def is_code(_: str, arguments: list[str]) -> str:
        known = ", ".join(_quote(code) for code in codes[arguments[0].strip("'")])
        return f"(case when {arguments[1]} in ({known or 'null'}) then 1 else 0 end = 1)"

    more = {
        "is_code": Function(
            ("code list", "code"), "whether the code is in the list for that collection year", is_code, {0: codes}
        ),
        "given": Function(
            ("table or column",),
            "whether a table, or a column of it (table.column), was given at all",
            lambda _, arguments: f"exists (select 1 from ssd_given where name = {arguments[0].lower()})",
            {0: given},
        ),
        "matches": Function(
            ("text", "form"),
            "whether the whole text has that form, a regular expression",
            _in_words_of(sqlite="matches({0}, {1})", duckdb="regexp_full_match({0}, {1})"),
            {1: None},
        ),
        "year_start": _of_facts("year_start"),
        "year_end": _of_facts("year_end"),
        "this_authority": _of_facts("authority"),
        "this_form": _of_facts("form"),
    }
    # The day of a check and the codes of the SSD are not there: a return has its year and codes of its own.
    ours = {name: function for name, function in FUNCTIONS.items() if name not in {"as_at", "code_in_force"}}
    return Subset((*_ALLOWED, *_WIDER), {**ours, **more}, any_case=True)
