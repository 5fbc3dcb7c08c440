"""``ssd check``: check files, a folder or a database, and write the report in any form."""

from __future__ import annotations

import shlex
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ssd_registry.cli.console import (
    AuthorityOption,
    ReleaseOption,
    colour,
    plain,
    progress,
    registry,
    say,
    settings,
    write,
)
from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    from ssd_registry.check import Checker
    from ssd_registry.collection.returns import Asked, Returns
    from ssd_registry.payload import Payload
    from ssd_registry.report import Report

Form = Literal["text", "json", "csv", "xlsx", "html", "sarif"]
_DatabaseOption = Annotated[
    str | None, typer.Option("--from", help="A database to read instead, as SQLAlchemy writes it.", metavar="URL")
]
_OutputOption = Annotated[
    Path | None, typer.Option("-o", "--output", help="Write the report here; the ending decides its form.")
]
_AnsweredOption = Annotated[
    list[Path] | None, typer.Option(help="A report in which queries were answered: xlsx or csv.", metavar="REPORT")
]
_ReturnOption = Annotated[
    str | None,
    typer.Option(help="Check as this return, such as cin-2026; a payload is checked as the return it gives."),
]
_LastYearOption = Annotated[
    Path | None, typer.Option(help="Last year's return, for rules that compare with it.", metavar="FILE")
]
_ReferenceOption = Annotated[
    list[Path] | None,
    typer.Option(help="A table that rules look things up in, such as provider_info.csv.", metavar="FILE"),
]


def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Files or folders to check.", metavar="FILE...")] = None,
    *,
    source: _DatabaseOption = None,
    schema: Annotated[str | None, typer.Option(help="The schema of the database that has the tables.")] = None,
    release: ReleaseOption = None,
    local_authority: AuthorityOption = None,
    output: _OutputOption = None,
    form: Annotated[Form | None, typer.Option("--format", help="How to write the report.")] = None,
    explained: _AnsweredOption = None,
    values: Annotated[
        bool, typer.Option("--values/--no-values", help="Show what was found, which may be personal data.")
    ] = True,
    everything: Annotated[bool, typer.Option("--all", help="Show every place on the screen.")] = False,
    fail_on: Annotated[Literal["error", "query"], typer.Option(help="From which severity to end with 1.")] = "error",
    processes: Annotated[int, typer.Option(help="How many processes share a large payload.", min=1)] = 1,
    collection: _ReturnOption = None,
    last_year: _LastYearOption = None,
    reference: _ReferenceOption = None,
) -> None:
    """Check payloads (JSON, NDJSON, Excel, ODS, CSV, a zip or folder of them, a database), or returns.

    A census file (.xml) or a folder of a return's own CSV files is checked by the rules of that return.

    Ends with 0 when no error was found, 1 when errors were found, 2 when something could not be checked.
    """
    if bool(files) == bool(source):
        raise SsdError("Name what to check: files or a folder, or a database with --from, and not both.")
    if output is not None and len(files or ()) > 1:
        raise SsdError("A report is about one file. Name one file, or leave -o out.")
    if source and collection is None and (last_year is not None or reference):
        raise SsdError("Only a return is held against last year's and reference tables. Name it: --collection cin.")
    from ssd_registry.collection.returns import Asked  # noqa: PLC0415 - ssd --help is quick

    asked = Asked(collection, release, local_authority, last_year, tuple(reference or ()))
    reports, failed = _reports(files or [], source, schema, asked, explained or [], processes, values=values)
    if output is not None:
        _save(reports, output, form, values=values)
    else:
        _show(
            reports,
            form or "text",
            values=values,
            most=None if everything else 5,
            single=len(files or ()) <= 1,
            again=_options(asked) if files else None,
        )
    if failed:
        raise typer.Exit(2)
    raise typer.Exit(int(any(report.count(severity) for report in reports for severity in ("error", fail_on))))


def _reports(
    files: list[Path],
    source: str | None,
    schema: str | None,
    asked: Asked,
    answered: list[Path],
    processes: int,
    *,
    values: bool,
) -> tuple[list[Report], bool]:
    """Check each source; with several files, one that cannot be read is said and the others are checked."""
    from ssd_registry.check import Checker  # noqa: PLC0415 - ssd --help is quick
    from ssd_registry.collection.returns import Returns  # noqa: PLC0415
    from ssd_registry.collection.shelf import Shelf  # noqa: PLC0415
    from ssd_registry.privacy import discreet, names_of  # noqa: PLC0415
    from ssd_registry.report import explained, read_explanations  # noqa: PLC0415

    chosen = settings()
    checker = Checker(registry(chosen), chosen.limits)
    returns = Returns(Shelf(checker.registry.folder), checker)
    answers = [read_explanations(path) for path in answered]
    reports: list[Report] = []
    failed = False
    for each in [source] if source else files:
        try:
            report = _report(each, schema, asked, returns, processes)
        except SsdError as error:
            if len(files) <= 1:
                raise
            say(f"{Path(str(each)).name}: {error}")
            failed = True
            continue
        for answer in answers:
            report = explained(report, answer)
        reports.append(report if values else discreet(report, names_of(checker)))
    return reports, failed


def _report(source: Path | str, schema: str | None, asked: Asked, returns: Returns, processes: int) -> Report:
    """Check one source: as a return if it is one or is to be made one, and as a payload if not."""
    with progress("Checking") as told:
        report = returns.check(source, asked) if isinstance(source, Path) else None
        if report is not None:
            return report
        payload = _opened(source, returns.checker, asked, schema)
        if asked.collection is not None:
            return returns.check_payload(payload, asked)
        return returns.checker.check(payload, asked.release, processes=processes, progress=told)


def _opened(source: Path | str, checker: Checker, asked: Asked, schema: str | None) -> Payload:
    from ssd_registry.payload import open_database, open_payload  # noqa: PLC0415

    limits, releases, release, authority = checker.limits, checker.registry, asked.release, asked.authority
    if isinstance(source, Path):
        return open_payload(source, limits, releases, release=release, authority=authority)
    return open_database(source, limits, releases, release=release, authority=authority, schema=schema)


def _save(reports: list[Report], output: Path, form: Form | None, *, values: bool) -> None:
    from ssd_registry.report import write as write_report  # noqa: PLC0415
    from ssd_registry.report.text import verdict  # noqa: PLC0415
    from ssd_registry.words import CHECKED_HERE  # noqa: PLC0415

    say(CHECKED_HERE)
    for report in reports:
        for line in write_report(report, output, form, values=values):
            say(line)
        say(f"{report.source}: {verdict(report)} The report is in {output}.")


def _options(asked: Asked) -> str:
    """Return what was asked for beside the file, as it was written."""
    named = [("--collection", asked.collection), ("--last-year", asked.last_year)]
    named += [("--reference", path) for path in asked.reference]
    return "".join(f" {option} {shlex.quote(str(value))}" for option, value in named if value is not None)


def _show(
    reports: list[Report], form: Form, *, values: bool, most: int | None, single: bool, again: str | None
) -> None:
    """Write the reports to standard output; *again* has the options that get the full list, if it is to be told how."""
    from ssd_registry.report import as_text, file_name  # noqa: PLC0415
    from ssd_registry.words import CHECKED_HERE  # noqa: PLC0415

    if form == "text":
        write(CHECKED_HERE)
        for report in reports:
            name = plain(report.source, sys.stdout.encoding) if single and again is not None else None
            write(as_text(report, values=values, colour=colour(), file=name, options=again or "", most=most))
    elif form == "json" and not single:
        _show_json(reports, values=values)
    elif form == "xlsx" and sys.stdout.isatty():
        name = file_name(reports[0], form, date.today()) if reports else "report.xlsx"  # noqa: DTZ011 - a civil day
        raise SsdError(f"A workbook cannot be shown on a screen. Write it to a file: -o {name}")
    else:
        _stream(reports, form, values=values)


def _show_json(reports: list[Report], *, values: bool) -> None:
    """Write several reports as one list."""
    import orjson  # noqa: PLC0415

    from ssd_registry.report import as_json  # noqa: PLC0415

    shown = [as_json(report, values=values) for report in reports]
    write(orjson.dumps(shown, option=orjson.OPT_INDENT_2, default=str).decode())


def _stream(reports: list[Report], form: Form, *, values: bool) -> None:
    from ssd_registry.report import write as write_report  # noqa: PLC0415

    if len(reports) > 1:
        raise SsdError(f"{form} holds one report. Check one file at a time.")
    for report in reports:
        write_report(report, sys.stdout.buffer, form, values=values)
