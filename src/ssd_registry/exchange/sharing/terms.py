"""The terms of an agreement: what its document must be, and what one version allows that another does not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final, Literal

import msgspec
import orjson

from ssd_registry.collection.collection import Collection
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ExchangeRefused, UnknownRelease, UnknownReturn
from ssd_registry.registry import Registry
from ssd_registry.release import Release

CHILDREN: Final = "ssd"
"""The collection that is the child documents themselves, with the one period `CURRENT`."""

CURRENT: Final = "current"

Frequency = Literal["once", "yearly", "termly", "quarterly", "monthly", "weekly", "daily"]
Identifiability = Literal["identified", "pseudonymised", "aggregate"]

_OFTEN: Final[tuple[Frequency, ...]] = ("once", "yearly", "termly", "quarterly", "monthly", "weekly", "daily")
_TELLING: Final[tuple[Identifiability, ...]] = ("aggregate", "pseudonymised", "identified")
_NONE = "none"
_TO_BE_NAMED = "to be named"
_LONGEST = 100 * 365
_MOST_ITEMS = 2_000
_LEVELS = frozenset({"person", "child", "top"})
"""Tables of the standard that a share may have: those about a child, and the authority's own records."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of an agreement: immutable, and strict about what it holds."""


class Days(_Part, frozen=True, kw_only=True):
    """The days from *starts_on* to *ends_on*, both included (ISO 8601)."""

    starts_on: str
    ends_on: str


class AgreedItem(_Part, frozen=True, kw_only=True):
    """One item by its name (`Table.Field`, or `table.column` of the standard), and what the consumer needs it for."""

    name: str
    purpose: str


class Purpose(_Part, frozen=True, kw_only=True):
    """What the data is for: a short *code*, which the access log shows, and a sentence."""

    code: str
    statement: str


class Basis(_Part, frozen=True, kw_only=True):
    """One ground in law: *under* which law, what it says there, and whether a lawyer has *confirmed* it."""

    under: str
    value: str
    confirmed: bool = False


class Contact(_Part, frozen=True, kw_only=True):
    """Whom to ask. Contacts are no part of what is signed, and the register does not show them."""

    name: str
    email: str


class Agreement(_Part, frozen=True, kw_only=True):
    """What one consumer may read of one collection.

    *las* are the authorities that it is for; where there are none, it is for whichever sign. *data_period* bounds
    what the data is about, *in_force* when it may be read.
    """

    title: str
    kind: Literal["statutory", "voluntary"]
    consumer: str
    collection: str
    periods: tuple[str, ...]
    releases: tuple[str, ...]
    purpose: Purpose
    items: tuple[AgreedItem, ...]
    legal_basis: tuple[Basis, ...]
    identifiability: Identifiability
    data_period: Days
    in_force: Days
    frequency: Frequency
    retention_days: int
    las: tuple[str, ...] = ()
    onward_sharing: str = _NONE
    publication: str = _NONE
    disposal: str = "attest"
    impact_assessment: str | None = None
    privacy_notice: str | None = None
    review_on: str | None = None
    contacts: tuple[Contact, ...] = ()

    def terms(self) -> dict[str, Any]:
        """Return what is signed, and shown to everybody: all but the contacts."""
        terms: dict[str, Any] = msgspec.to_builtins(self)
        del terms["contacts"]
        return terms

    @property
    def sha256(self) -> str:
        """The checksum of the terms, as JSON with sorted keys and no spaces (UTF-8)."""
        return hashlib.sha256(orjson.dumps(self.terms(), option=orjson.OPT_SORT_KEYS)).hexdigest()


# ---- what a document must be ----


def read(content: bytes) -> Agreement:
    """Return the document that is JSON in *content*; raise `ExchangeRefused` where it has not that form."""
    try:
        return msgspec.json.decode(content, type=Agreement)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        # It is the consumer's own document, and holds nothing of a child.
        raise ExchangeRefused(
            f"The file holds no agreement in JSON: {error}. ssd agreement draft writes one to begin with.",
            kind="agreement-malformed",
        ) from None


def faults(document: Agreement, shelf: Shelf, registry: Registry) -> list[dict[str, str]]:
    """Return all that keeps *document* from being an agreement, each with its place and what to do."""
    found = [*_faults_of_days(document), *_faults_of_text(document)]
    names = known_items(document, shelf, registry, found)
    if not document.items:
        found.append(fault("/items", "List the items that are shared, each with what it is needed for."))
    if len(document.items) > _MOST_ITEMS:
        found.append(fault("/items", f"There are more than {_MOST_ITEMS:,} items."))
        return found
    seen: set[str] = set()
    for number, item in enumerate(document.items):
        place = f"/items/{number}"
        if names is not None and item.name not in names:
            found.append(fault(f"{place}/name", "The collection has no such item in that period. See its fields."))
        elif item.name in seen:
            found.append(fault(f"{place}/name", "The item stands twice. List it once."))
        if not _is_sentence(item.purpose):
            found.append(fault(f"{place}/purpose", "Say in a sentence what this item is needed for."))
        seen.add(item.name)
    return found


def known_items(
    document: Agreement, shelf: Shelf, registry: Registry, found: list[dict[str, str]]
) -> frozenset[str] | None:
    """Return the names of the items that every period and release of *document* has; add what is wrong to *found*."""
    releases = _releases(document, registry, found)
    if document.collection == CHILDREN:
        if document.periods != (CURRENT,):
            found.append(fault("/periods", f'The collection {CHILDREN} has the one period "{CURRENT}".'))
        if document.identifiability == "aggregate":
            found.append(fault("/identifiability", _NO_FIGURES))
        sets = [frozenset(items_of_release(release)) for release in releases]
        return frozenset.intersection(*sets) if sets else None
    returns = _returns(document, shelf, found)
    for each in returns:
        if document.identifiability == "aggregate" and is_about_people(each):
            found.append(fault("/identifiability", _NO_FIGURES))
        unknown = {release.version for release in releases}.difference(each.definition.ssd_releases)
        if unknown:
            known = ", ".join(each.definition.ssd_releases)
            found.append(fault("/releases", f"{each.name} is derived from releases {known} only."))
    sets = [frozenset(items_of_return(each)) for each in returns]
    return frozenset.intersection(*sets) if sets else None


_NO_FIGURES = "The collection has a record for each child. It can be identified or pseudonymised, but not aggregate."


def items_of_release(release: Release) -> dict[str, str]:
    """Return the purpose of each item of *release* that can be shared, by ``table.column``."""
    return {
        f"{table.name}.{item.column}": item.purpose
        for table in release.dictionary.tables
        if table.level in _LEVELS
        for item in release.items_of(table)
    }


def items_of_return(made: Collection) -> dict[str, str]:
    """Return the title of each field that the return carries, by ``Table.Field``."""
    return {f"{table.name}.{field.name}": field.title for table in made.own_tables for field in table.written}


def is_about_people(made: Collection) -> bool:
    """Tell whether the return has records of children, workers or households rather than figures alone."""
    unit = made.definition.unit
    return any(field.ssd for table in made.own_tables for field in table.fields if field.name == unit)


def _releases(document: Agreement, registry: Registry, found: list[dict[str, str]]) -> list[Release]:
    releases = []
    for number, version in enumerate(document.releases):
        try:
            release = registry.get(version)
        except UnknownRelease:
            release = None
        if release is None or release.version != version:
            found.append(fault(f"/releases/{number}", "There is no such release. Write it like 1.0.0."))
        else:
            releases.append(release)
    if not document.releases:
        found.append(fault("/releases", "Name the releases of the standard that the data may be in, such as 1.0.0."))
    return releases


def _returns(document: Agreement, shelf: Shelf, found: list[dict[str, str]]) -> list[Collection]:
    returns = []
    for number, period in enumerate(document.periods):
        try:
            returns.append(shelf.of_year(document.collection, period))
        except UnknownReturn:
            place = f"/periods/{number}" if document.collection in shelf.years else "/collection"
            what = "no such year of that return" if document.collection in shelf.years else "no such return"
            found.append(fault(place, f"There is {what}. GET /v1/standards lists the returns and their years."))
    if not document.periods:
        found.append(fault("/periods", "Name the collection years, such as 2025-26."))
    return returns


def _faults_of_days(document: Agreement) -> Iterator[dict[str, str]]:
    for place, days in (("/data_period", document.data_period), ("/in_force", document.in_force)):
        if not (is_day(days.starts_on) and is_day(days.ends_on)):
            yield fault(place, "Write both days as year-month-day, like 2027-04-01.")
        elif days.ends_on < days.starts_on:
            yield fault(place, "It ends before it starts.")
    if document.review_on is not None and not is_day(document.review_on):
        yield fault("/review_on", "Write the day as year-month-day, like 2027-04-01.")


def _faults_of_text(document: Agreement) -> Iterator[dict[str, str]]:
    if not 1 <= document.retention_days <= _LONGEST:
        yield fault("/retention_days", f"Write a number of days from 1 to {_LONGEST:,}.")
    if not document.title.strip():
        yield fault("/title", "Give the agreement a title.")
    if document.purpose.code.strip() in {"", _TO_BE_NAMED} or not _is_sentence(document.purpose.statement):
        yield fault("/purpose", "Give the purpose a short code, and say it in a sentence.")
    named = [each.under and each.value not in {"", _TO_BE_NAMED} for each in document.legal_basis]
    if not named or not all(named):
        yield fault("/legal_basis", "Name each law and what it says; confirmed may be false until it has been checked.")
    for number, la in enumerate(document.las):
        if not (la.isascii() and la.isdigit() and len(la) == 3):  # noqa: PLR2004 - as the DfE numbers them
            yield fault(f"/las/{number}", "An authority is named by its three digits, such as 301.")


def is_day(text: str) -> bool:
    """Tell whether *text* is a day as ISO 8601 writes it."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 1


def fault(pointer: str, message: str) -> dict[str, str]:
    """Return one thing that is wrong with a document, and where."""
    return {"pointer": pointer, "message": message}


# ---- what a new version widens ----


def widened(old: Agreement, new: Agreement) -> list[str]:
    """Return in words all that *new* lets the consumer do that *old* did not; nothing where it only takes away."""
    return [said for said in _widenings(old, new) if said]


def _widenings(old: Agreement, new: Agreement) -> Iterator[str]:
    for what in ("consumer", "collection", "disposal"):
        if getattr(old, what) != getattr(new, what):
            yield f"The {what} is another."
    if old.kind != new.kind and new.kind == "statutory":
        yield "It becomes statutory, so that sign-off is no longer a veto."
    yield from _added("period", old.periods, new.periods)
    yield from _added("release of the standard", old.releases, new.releases)
    yield from _added("authority", old.las, new.las) if old.las else ()
    if old.las and not new.las:
        yield "It is for any authority that signs, no longer for those it names."
    yield from _widened_items(old, new)
    if old.purpose != new.purpose:
        yield "The purpose is put in another way."
    yield from _added("legal basis", _grounds(old), _grounds(new))
    for what in ("onward_sharing", "publication"):
        if getattr(new, what) not in {_NONE, getattr(old, what)}:
            yield f"What it says of {what.replace('_', ' ')} is another."
    for what in ("impact_assessment", "privacy_notice"):
        if getattr(old, what) not in {None, getattr(new, what)}:
            yield f"The {what.replace('_', ' ')} that it named is another, or none."
    yield from _widened_bounds(old, new)


def _widened_items(old: Agreement, new: Agreement) -> Iterator[str]:
    before = {item.name: item.purpose for item in old.items}
    yield from _added("item", before, [item.name for item in new.items])
    for item in new.items:
        if item.name in before and before[item.name] != item.purpose:
            yield f"What the item {item.name} is needed for is put in another way."


def _widened_bounds(old: Agreement, new: Agreement) -> Iterator[str]:
    if _TELLING.index(new.identifiability) > _TELLING.index(old.identifiability):
        yield f"The data is {new.identifiability}, no longer {old.identifiability}."
    if _OFTEN.index(new.frequency) > _OFTEN.index(old.frequency):
        yield f"It is shared {new.frequency}, no longer {old.frequency}."
    if new.retention_days > old.retention_days:
        yield f"It is kept for {new.retention_days:,} days, no longer {old.retention_days:,}."
    for what, before, after in (
        ("data period", old.data_period, new.data_period),
        ("time in force", old.in_force, new.in_force),
    ):
        if after.starts_on < before.starts_on:
            yield f"The {what} begins earlier."
        if after.ends_on > before.ends_on:
            yield f"The {what} ends later."
    if (new.review_on or "9999") > (old.review_on or "9999"):
        yield "It is reviewed later."


def tells_more(before: Agreement, after: Agreement) -> bool:
    """Tell whether data shared under *before* says more of who somebody is than *after* allows."""
    return _TELLING.index(before.identifiability) > _TELLING.index(after.identifiability)


def _added(what: str, before: Iterable[str], after: Iterable[str]) -> Iterator[str]:
    known = set(before)
    yield from (f"The {what} {each} is new." for each in after if each not in known)


def _grounds(document: Agreement) -> list[str]:
    return [f"{each.under} {each.value}" for each in document.legal_basis]


# ---- a draft to begin with ----


def draft(collection: str, period: str, consumer: str, day: str, shelf: Shelf, registry: Registry) -> Agreement:
    """Return an agreement about all of *period* of *collection*, to be cut down to what *consumer* needs.

    Each item has the purpose that the standard gives for it; the days count from *day* (ISO 8601).
    """
    if collection == CHILDREN:
        if period != CURRENT:
            raise UnknownReturn(f"{CHILDREN} has no period {period!r}. It has the one period {CURRENT}.")
        release = registry.get("latest")
        ends_on = date.fromisoformat(day) + timedelta(days=365)
        return _drafted(
            collection,
            CURRENT,
            consumer,
            day,
            title="The children that the authority knows",
            releases=(release.version,),
            purpose="Say in a sentence what the consumer needs the data for.",
            basis=Basis(under=_TO_BE_NAMED, value=_TO_BE_NAMED),
            items=items_of_release(release),
            data_period=Days(starts_on=day, ends_on=ends_on.isoformat()),
        )
    made = shelf.of_year(collection, period)
    about = made.definition
    purposes = _purposes(made, registry.get(about.ssd_releases[-1]))
    return _drafted(
        collection,
        about.year,
        consumer,
        day,
        title=f"{about.title} {about.year}",
        releases=about.ssd_releases,
        purpose=about.purpose,
        basis=Basis(under="The return", value=about.legal_basis, confirmed=about.legal_basis_confirmed),
        items=purposes,
        data_period=Days(starts_on=about.starts_on, ends_on=about.ends_on),
    )


def _purposes(made: Collection, release: Release) -> dict[str, str]:
    """Return what each field of a return is for, as the standard says of the item that it comes from."""
    by_column = {item.column: item for item in release.dictionary.items}
    known = {(table.name, field.name): field for table in made.own_tables for field in table.written}
    found = {}
    for (table, name), field in known.items():
        items = [by_column[column] for column in field.ssd if column in by_column]
        found[f"{table}.{name}"] = items[0].purpose if items else f"Part of the return: {field.title}"
    return found


def _drafted(
    collection: str,
    period: str,
    consumer: str,
    day: str,
    *,
    title: str,
    releases: tuple[str, ...],
    purpose: str,
    basis: Basis,
    items: dict[str, str],
    data_period: Days,
) -> Agreement:
    until = date.fromisoformat(day) + timedelta(days=365)
    return Agreement(
        title=title,
        kind="voluntary",
        consumer=consumer,
        collection=collection,
        periods=(period,),
        releases=releases,
        purpose=Purpose(code=_TO_BE_NAMED, statement=purpose),
        items=tuple(AgreedItem(name=name, purpose=why) for name, why in items.items()),
        legal_basis=(basis,),
        identifiability="identified",
        data_period=data_period,
        in_force=Days(starts_on=day, ends_on=until.isoformat()),
        frequency="yearly",
        retention_days=365,
    )
