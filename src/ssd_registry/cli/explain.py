"""``ssd explain`` and ``ssd rules``: what a rule or an item means, why it is there, and how to put things right."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.cli.console import ReleaseOption, registry, settings, write
from ssd_registry.errors import SsdError, UnknownTerm

if TYPE_CHECKING:
    from ssd_registry.collection.collection import Collection, CollectionRule
    from ssd_registry.release import Item, Release, Rule


def explain(
    name: Annotated[
        str,
        typer.Argument(
            help="A rule (SSD-1042, not-in-list, or CIN-8525Q of a return) or an item (PERS001A, pers_dob).",
            metavar="NAME",
        ),
    ],
    *,
    release: ReleaseOption = None,
) -> None:
    """Say what a rule or an item means, why it is there, and how to put a problem right."""
    from ssd_registry.words import STRUCTURE  # noqa: PLC0415 - ssd --help is quick

    chosen = registry(settings()).get(release or "latest")
    rule, item = chosen.rules.get(name.upper()), chosen.items_by_name.get(name)
    item = item or next((each for each in chosen.items.values() if each.ref == name.upper()), None)
    if rule is not None:
        write("\n".join(_rule(rule, chosen)))
    elif item is not None:
        write("\n".join(_item(item, chosen)))
    elif name in STRUCTURE:
        words = STRUCTURE[name]
        write(f"{name}  (structure)\n{words.title}.\n\nEvery release checks this from its JSON Schema.")
    elif (found := _of_a_return(name)) is not None:
        write("\n".join(_return_rule(*found)))
    else:
        known = [*chosen.rules, *chosen.items_by_name, *(str(ref) for ref in chosen.items), *STRUCTURE]
        known += [rule.id for made in _latest_returns() for rule in made.definition.rules]
        near = difflib.get_close_matches(name, known, n=1) or difflib.get_close_matches(name.upper(), known, n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise UnknownTerm(
            f"Release {chosen.version} has no rule or item called {name!r}, and no return has such a rule.{meant} "
            "ssd rules and ssd items list them."
        )


def _latest_returns() -> Iterator[Collection]:
    from ssd_registry.cli.collection import shelf  # noqa: PLC0415

    returns = shelf()
    return map(returns.latest, returns.years)


def _of_a_return(name: str) -> tuple[CollectionRule, Collection] | None:
    """Return the rule of a return with that id, and the return in the latest year that has it."""
    from ssd_registry.cli.collection import shelf  # noqa: PLC0415

    returns = shelf()
    for each, years in returns.years.items():
        for year in reversed(years):
            made = returns.of_year(each, year)
            if not name.casefold().startswith(f"{made.definition.rule_prefix.casefold()}-"):
                break
            rule = made.rule(name)
            if rule is not None:
                return rule, made
    return None


def _return_rule(rule: CollectionRule, made: Collection) -> Iterator[str]:
    about = made.definition
    yield f"{rule.id}  {rule.severity}  {about.title} {about.year}"
    yield f"{rule.title}."
    yield ""
    yield f"It says:      {rule.message}"
    yield f"What to do:   {rule.fix}"
    if rule.note:
        yield f"Note:         {rule.note}"
    yield f"It rests on:  rule {rule.code} of the return, which is collected by the {about.collected_by}"
    yield f"In years:     from {rule.since or 'the first'}" + (f" to {rule.until}" if rule.until else "")
    yield "About:"
    for question in rule.questions:
        yield from (f"  {point.table}: {', '.join(point.fields)}" for point in question.points if point.fields)
    for question in rule.questions:
        yield ""
        yield "The query that finds it:"
        yield from (f"  {line}" for line in question.sql.strip().splitlines())
    yield ""
    for title, example in (("Passes:", rule.passes), ("Breaks it:", rule.breaks)):
        yield from _example(title, example.tables, example.facts.get("year_end"))


def _rule(rule: Rule, release: Release) -> Iterator[str]:
    yield f"{rule.id}  {rule.severity}  release {release.version}"
    yield f"{rule.title}."
    yield ""
    yield f"It says:      {rule.message}"
    yield f"What to do:   {rule.fix}"
    yield f"Why:          {rule.why}"
    yield f"It rests on:  {rule.source.said()}"
    yield f"In releases:  from {rule.since}" + (f" to {rule.until}" if rule.until else "")
    yield "About:"
    for ref in rule.items:
        item = release.items[ref]
        yield f"  {ref:10}  {item.table}.{item.column}  {item.title}"
    yield ""
    yield "The query that finds it:"
    yield from (f"  {line}" for line in rule.sql.strip().splitlines())
    yield ""
    yield from _example("Passes:", rule.passes.tables, rule.passes.as_at)
    yield from _example("Breaks it:", rule.breaks.tables, rule.breaks.as_at)


def _example(title: str, tables: Mapping[str, Sequence[Mapping[str, object]]], as_at: str | None) -> Iterator[str]:
    yield f"{title} (as at {as_at})" if as_at else title
    for table, rows in tables.items():
        for row in rows:
            yield f"  {table}: " + ", ".join(f"{column} = {value}" for column, value in row.items())
        if not rows:
            yield f"  {table}: no rows"


def _item(item: Item, release: Release) -> Iterator[str]:
    yield f"{item.ref}  {item.title}  release {release.version}"
    yield item.description
    yield ""
    yield f"Why it is held:  {item.purpose}"
    yield f"In tables:       {item.table}.{item.column}"
    yield f"In a payload:    {item.name}  ({item.type}{', needed' if item.required else ''})"
    if item.code_list:
        codes = release.code_lists[item.code_list].codes
        shown = ", ".join(code.code for code in codes[:12]) + (" ..." if len(codes) > 12 else "")  # noqa: PLR2004 - a line
        yield f"Codes:           {item.code_list}: {shown}"
    if item.collections:
        yield f"Goes to:         {', '.join(release.collections[each].title for each in item.collections)}"
    if item.former_columns:
        yield f"Was called:      {', '.join(item.former_columns)}"
    about = [rule for rule in release.rules.values() if item.ref in rule.items]
    if about:
        yield "Rules:"
        yield from (f"  {rule.id}  {rule.severity:5}  {rule.title}" for rule in about)


def rules(
    text: Annotated[str | None, typer.Argument(help="Words to look for in titles, reasons and columns.")] = None,
    *,
    release: ReleaseOption = None,
    since: Annotated[
        str | None, typer.Option(help="Only rules that came after this release.", metavar="VERSION")
    ] = None,
    count: Annotated[bool, typer.Option("--count", help="Only count the rules.")] = False,
    collection: Annotated[
        str | None, typer.Option(help="The rules of a return instead, such as cin-2026.", metavar="NAME")
    ] = None,
) -> None:
    """List the rules of a release or of a return, or count them."""
    from ssd_registry.registry import version_order  # noqa: PLC0415

    if collection is not None:
        if release is not None or since is not None:
            raise SsdError("A return has years, not releases. Name the year with it: --collection cin-2026.")
        for line in _of_return(collection, (text or "").casefold(), count=count):
            write(line)
        return
    chosen = registry(settings()).get(release or "latest")
    wanted = (text or "").casefold()
    found = [
        rule
        for rule in chosen.rules.values()
        if wanted in f"{rule.id} {rule.subject} {rule.title} {rule.why} {rule.table} {rule.sql}".casefold()
        and (since is None or version_order(rule.since) > version_order(since))
    ]
    if count:
        write("\n".join(_counted(chosen.version, found)))
        return
    for rule in found:
        write(f"{rule.id}  {rule.severity:5}  {rule.title}")


def _of_return(name: str, wanted: str, *, count: bool) -> Iterator[str]:
    from ssd_registry.cli.collection import shelf  # noqa: PLC0415

    made = shelf().get(name)
    found = [
        rule
        for rule in made.definition.rules
        if wanted in f"{rule.id} {rule.subject} {rule.title} {' '.join(rule.reads)}".casefold()
    ]
    if count:
        yield from _counted(made.name, found)
    else:
        yield from (f"{rule.id:12}  {rule.severity:5}  {rule.title}" for rule in found)


def _counted(version: str, found: Sequence[Rule | CollectionRule]) -> Iterator[str]:
    yield f"Release {version}"
    for severity in ("error", "query", "note"):
        yield f"{sum(rule.severity == severity for rule in found):6,}  {severity}"
    yield f"{len(found):6,}  rules in all"
