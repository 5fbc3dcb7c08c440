"""What a message of the pilot changes in the record of a child.

A message says only what has changed: a member that it leaves out stays as it is, rows are known by their identifiers,
and a flag asks for a level to be erased. The record holds much that such a message has no place for, and keeps it: of
what the pilot would say of the child before and after, only the difference is carried over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from ssd_registry.collection.collection import Branch, Collection
from ssd_registry.collection.tree import is_field, tree_of
from ssd_registry.payload.payload import Document
from ssd_registry.release import Item, Release, Table
from ssd_registry.tables import Layout

PURGE = "purge"
Refused = Callable[[str, str], bool]
"""Tells whether a record is refused, by its list and identifier: one that was purged is."""

_KNOWN_BY = {"sdq_assessments": ("date",), "care_worker_details": ("worker_id", "start_date")}
"""What tells rows apart that have no identifier of their own. All others are known by theirs."""


_SEEN_IN_PART = frozenset({"addresses", "immigration_statuses", "linked_identifiers"})
"""Lists of which a message says one value of one record, or what is true in its window.

That it says so no more does not mean that the record is gone; only one that was made up for the value goes with it.
"""


@dataclass
class Erasure:
    """What is to be erased of a child: records (list and identifier), and whole members of its document."""

    records: set[tuple[str, str]] = field(default_factory=set)
    members: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.records or self.members)


class Messages:
    """The messages of the pilot as its return draws them, beside a release of the standard."""

    def __init__(self, collection: Collection, release: Release) -> None:
        self.tree = tree_of(collection.definition, "json")
        self.unit = collection.definition.unit
        self._columns = {
            (table.name, each.name): each.ssd[0] for table in collection.own_tables for each in table.fields if each.ssd
        }
        self._all_columns = {
            (table.name, each.name): each.ssd for table in collection.own_tables for each in table.fields
        }
        self.release = release
        self.layout = Layout(release)
        self._items = {item.column: item for item in release.items.values()}

    # ---- messages ----

    def erasure(self, record: Document, held: Document, sent: Document) -> Erasure:
        """Return what *sent* asks to be erased of *record*, of which the pilot would say *held*."""
        found = Erasure()
        self._find_purges(self.tree, held, sent, found, record)
        return found

    def spread(self, held: Document) -> Document:
        """Return the message *held* with what there is once for a child under each of its referrals."""
        made = deepcopy(held)
        for rows, one in _once(self.tree):
            said = next((row[one.element] for row in held.get(str(rows.element), ()) if one.element in row), None)
            for row in made.get(str(rows.element), ()) if said is not None else ():
                row[str(one.element)] = said
        return made

    def without(self, held: Document, sent: Document) -> Document:
        """Return the message *held* without what *sent* asks to be erased."""
        made = _without(self.tree, deepcopy(held), sent)
        for rows, one in _once(self.tree):
            if any(_is_purge(row.get(one.element)) for row in sent.get(str(rows.element)) or ()):
                for row in made.get(str(rows.element), ()):
                    row.pop(str(one.element), None)
        return made

    def merged(self, held: Document, sent: Document) -> Document:
        """Return the message *held* with what *sent* says. Nothing that is to be erased is in *held* any more."""
        made = _merged(self.tree, deepcopy(held), sent)
        for rows, one in _once(self.tree):
            _say_once(rows, one, (held, sent), made)
        return made

    def _find_purges(self, branch: Branch, held: Document, sent: Document, found: Erasure, record: Document) -> None:
        for each, value, there in _members(branch, held, sent):
            if each.row is None and not each.many:
                if value.get(PURGE) is True:
                    self._erase_group(each, str(self.tree.row), found)
                else:
                    self._find_purges(each, there or {}, value, found, record)
                continue
            for one in value if each.many else [value]:
                row = _same_row(each, _rows(each, there), one) or {}
                if one.get(PURGE) is True:
                    self._erase_row(each, {**one, **row}, found, record)
                else:
                    self._find_purges(each, row, one, found, record)

    def _erase_group(self, branch: Branch, table: str, found: Erasure) -> None:
        """Erase a group: the child's own members in it, and every record of the kinds that it is made of."""
        names = [branch.value] if branch.value else [str(each.field) for each in branch.holds if is_field(each)]
        for name in names:
            for column in self._all_columns[table, name]:
                self._erase_column(column, found)
        for each in branch.holds:
            if not is_field(each):
                self._erase_group(each, each.row or table, found)

    def _erase_column(self, column: str, found: Erasure) -> None:
        item = self._items[column]
        table = self.release.tables[item.table]
        if table.level == "person" and not item.key:
            found.members.add(item.name)
        elif table.level == "child":
            found.members.add(str(table.member))

    def _erase_row(self, branch: Branch, row: Document, found: Erasure, record: Document) -> None:
        """Erase one row, and those that stand in it and have identifiers of their own."""
        table, name = str(branch.row), _identifier(branch)
        item = self._items.get(self._columns.get((table, name or ""), ""))
        if item is not None and item.key and row.get(str(name)) is not None:
            found.records.add((str(self.release.tables[item.table].member), row[str(name)]))
            self._erase_beside(table, item, row[str(name)], found, record)
        elif name is None:
            self._erase_alike(table, row, found, record)
        for each in branch.holds:
            if each.many and each.row is not None and _identifier(each) and each.element not in _KNOWN_BY:
                for inner in row.get(str(each.element)) or ():
                    self._erase_row(each, inner, found, record)

    def _erase_beside(self, table: str, key: Item, identifier: str, found: Erasure, record: Document) -> None:
        """Erase the records of other kinds that the row with the *identifier* is made of too: they refer to it."""
        columns = (column for (owner, _), named in self._all_columns.items() if owner == table for column in named)
        for other in {self._items[column].table for column in columns} - {key.table}:
            beside = self.release.tables[other]
            links = [name for name, to in self.links(beside) if to == key.table]
            for each in record.get(str(beside.member), ()):
                if any(each.get(name) == identifier for name in links):
                    found.records.add((str(beside.member), each[self.layout.keys[other].name]))

    def _erase_alike(self, table: str, row: Document, found: Erasure, record: Document) -> None:
        """Erase the records that say what *row* says: it has no identifier that would tell which it is."""
        said = {
            self._items[column].name: (self._items[column].table, row[name])
            for (owner, name), column in self._columns.items()
            if owner == table and row.get(name) is not None and not self._items[column].parent_key
        }
        for owner in {name for name, _ in said.values()}:
            member = str(self.release.tables[owner].member)
            key = self.layout.keys[owner].name
            wanted = {name: value for name, (of, value) in said.items() if of == owner}
            for each in record.get(member, ()):
                if wanted.items() <= each.items():
                    found.records.add((member, each[key]))

    # ---- records ----

    def links(self, table: Table) -> Iterator[tuple[str, str]]:
        """Yield the items of *table* that refer to other records of a child, with the table of those."""
        for item in self.release.items_of(table):
            if item.references is not None and not item.key and not item.parent_key:
                yield item.name, self.release.items[item.references].table

    def carried_over(
        self, record: Document, before: Document, after: Document, own: set[str], refused: Refused
    ) -> Document:
        """Return *record* with what differs between *before* and *after*, which hold only what the pilot can say.

        *own* are the identifiers that were sent: others were made up, and stand for no record in particular, so
        another is made up where one is *refused*.
        """
        made = deepcopy(record)
        for item in self.release.items_of(self.layout.person):
            _take(made, before, after, item)
        for table in self.layout.of_level("child"):
            changing = _Changing(self, table, made, own, refused)
            changing.carry_over(before.get(str(table.member), []), after.get(str(table.member), []))
        return made


class _Changing:
    """Carries changes over into the records of one list of a child."""

    def __init__(self, messages: Messages, table: Table, made: Document, own: set[str], refused: Refused) -> None:
        self._made, self._member, self._own, self._refused = made, str(table.member), own, refused
        self._key = messages.layout.keys[table.name].name
        self._items = [item for item in messages.release.items_of(table) if not item.key and not item.parent_key]
        self._links = [name for name, _ in messages.links(table)]
        self._records: list[Document] = made.get(self._member, [])

    def carry_over(self, before: list[Document], after: list[Document]) -> None:
        """Carry over what differs between two states of the list."""
        for old, new in self._pairs(before, after):
            if new is None:
                self._remove(old or {})
            elif old is None:
                self._add(new)
            elif old != new:
                self._change(old, new)
        if self._records:
            self._made[self._member] = self._records
        else:
            self._made.pop(self._member, None)

    def _pairs(
        self, before: list[Document], after: list[Document]
    ) -> Iterator[tuple[Document | None, Document | None]]:
        """Yield which record became which: what is the same in more ways comes first."""
        old, new = list(before), list(after)
        ways: tuple[Callable[[Document, Document], bool], ...] = (
            lambda one, other: one == other,
            lambda one, other: one[self._key] == other[self._key] and one[self._key] in self._own,
            lambda one, other: self._values(one) == self._values(other),
            lambda one, other: bool(self._linked(one)) and self._linked(one) == self._linked(other),
            lambda one, other: one[self._key] == other[self._key] and self._linked(one) == self._linked(other),
        )
        for same in ways:
            for mine in list(new):
                match = next((each for each in old if same(each, mine)), None)
                if match is not None:
                    old.remove(match)
                    new.remove(mine)
                    yield match, mine
        for left in old:
            yield left, None
        for added in new:
            yield None, added

    def _change(self, old: Document, new: Document) -> None:
        changed = [item for item in self._items if old.get(item.name) != new.get(item.name)]
        targets = [self._standing_for(old, item.name) for item in changed]  # all as they were before
        for item, target in zip(changed, targets, strict=True):
            if target is None:
                self._add(new)
                return
            _take(target, old, new, item)

    def _standing_for(self, old: Document, changed: str) -> Document | None:
        """Return the record that *old* stands for, the one whose value of *changed* it was if there are several."""
        there = [each for each in self._records if each.get(self._key) == old[self._key]]
        if not there:
            linked = self._linked(old)
            there = [each for each in self._records if not linked or _may_be(linked, each)]
        near = [name for name in self._around(changed) if name in old]
        return max(
            there,
            key=lambda each: ([each.get(name) == old.get(name) for name in (changed, *near)], there.index(each)),
            default=None,
        )

    def _around(self, changed: str) -> list[str]:
        """Return the other items of a record, those first that stand beside *changed*: a reason beside its day."""
        names = [item.name for item in self._items]
        here = names.index(changed)
        return sorted(names, key=lambda name: abs(names.index(name) - here))

    def _remove(self, old: Document) -> None:
        """Remove what *old* stands for, unless the pilot sees too little of it to say that it is gone."""
        values = {} if self._member in _SEEN_IN_PART else self._values(old)
        self._records = [
            each
            for each in self._records
            if each.get(self._key) != old[self._key] and not (values and values.items() <= each.items())
        ]

    def _add(self, new: Document) -> None:
        """Add a record, unless it is there already under another identifier and only says more now."""
        values = self._values(new)
        for each in self._records:
            if (each.get(self._key) == new[self._key] and new[self._key] in self._own) or _agree(
                self._values(each), values, self._links
            ):
                each.update(values)
                return
        taken, number, identifier = {each.get(self._key) for each in self._records}, 1, new[self._key]
        while identifier not in self._own and (identifier in taken or self._refused(self._member, identifier)):
            number += 1
            identifier = f"{new[self._key]}-{number}"
        self._records.append({**new, self._key: identifier})

    def _values(self, record: Document) -> Document:
        return {name: value for name, value in record.items() if name != self._key}

    def _linked(self, record: Document) -> Document:
        return {name: record[name] for name in self._links if name in record}


def _take(made: Document, before: Document, after: Document, item: Item) -> None:
    """Take over one value where it has changed."""
    old, new = before.get(item.name), after.get(item.name)
    if old == new:
        return
    if new is None:
        made.pop(item.name, None)
    else:
        made[item.name] = new


def _shared(one: Document, other: Document) -> list[str]:
    return [name for name, value in one.items() if other.get(name) == value]


def _may_be(linked: Document, record: Document) -> bool:
    """Say whether a record refers to one of what is *linked*, and to nothing else."""
    return bool(_shared(linked, record)) and all(record.get(name, value) == value for name, value in linked.items())


def _agree(one: Document, other: Document, links: list[str]) -> bool:
    """Say whether two records could be the same: they refer to the same, and differ in nothing that both say."""
    both = one.keys() & other.keys()
    return (
        bool(both.difference(links))
        and all(one[name] == other[name] for name in both)
        and all(one.get(name) == other.get(name) for name in links)
    )


def _members(branch: Branch, held: Document, sent: Document) -> Iterator[tuple[Branch, Any, Any]]:
    """Yield what *branch* holds that is no field, where *sent* has it: with what was sent, and what is held."""
    for each in branch.holds:
        value = sent.get(str(each.element))
        if not is_field(each) and each.value is None and value is not None:
            yield each, value, held.get(str(each.element))


def _rows(branch: Branch, there: Any) -> list[Document]:
    if there is None:
        return []
    return there if branch.many else [there]


def _identifier(branch: Branch) -> str | None:
    """Return the first member that ends as identifiers do: the senders go by the same."""
    names = (str(each.field) for each in branch.holds if is_field(each))
    return next((name for name in names if name.endswith("_id")), None)


def _same_row(branch: Branch, rows: list[Document], sent: Document) -> Document | None:
    """Return the row that *sent* is about."""
    if not branch.many:
        return rows[0] if rows else None
    names = _KNOWN_BY.get(str(branch.element)) or (str(_identifier(branch)),)
    first, *others = names
    fitting = [row for row in rows if row.get(first) == sent.get(first)]
    fitting = [row for row in fitting if all(name not in sent or row.get(name) == sent[name] for name in others)]
    return fitting[-1] if fitting else None


def _without(branch: Branch, held: Document, sent: Document) -> Document:
    for each, value, there in _members(branch, held, sent):
        if there is None:
            continue
        name = str(each.element)
        if not each.many:
            if value.get(PURGE) is True:
                del held[name]
            else:
                _without(each, there, value)
            continue
        for one in value:
            row = _same_row(each, there, one)
            if row is not None and one.get(PURGE) is True:
                there.remove(row)
            elif row is not None:
                _without(each, row, one)
    return held


def _merged(branch: Branch, held: Document, sent: Document) -> Document:
    """Put what *sent* says into *held*: a null clears, an absent member stays as it is."""
    for each in branch.holds:
        name = str(each.element)
        if name == PURGE or name not in sent:
            continue
        value = sent[name]
        if is_field(each) or each.value is not None:
            if value is None or value == []:
                held.pop(name, None)
            else:
                held[name] = value
        elif value is None:
            continue
        elif each.many:
            held[name] = _merged_rows(each, held.get(name, []), value)
        elif value.get(PURGE) is not True:
            whole = each.row is None and any(is_field(inner) and inner.element != PURGE for inner in each.holds)
            held[name] = _merged(each, {} if whole else held.get(name, {}), value)
    return held


def _merged_rows(branch: Branch, held: list[Document], sent: list[Document]) -> list[Document]:
    for one in sent:
        if one.get(PURGE) is True:
            continue
        row = _same_row(branch, held, one)
        if row is None:
            held.append(_merged(branch, {}, one))
        else:
            _merged(branch, row, one)
    return held


def _once(tree: Branch) -> Iterator[tuple[Branch, Branch]]:
    """Yield what a message repeats under each referral although there is one for a child, with those referrals."""
    for rows in tree.holds:
        if rows.many and rows.row is not None:
            yield from ((rows, each) for each in rows.holds if each.row is not None and not each.many)


def _say_once(rows: Branch, one: Branch, messages: Iterable[Document], made: Document) -> None:
    """Say the same under each referral, whichever of them the *messages* say it under."""
    name, said = str(one.element), Document()
    for message in messages:
        for row in message.get(str(rows.element)) or ():
            if isinstance(row.get(name), dict) and not _is_purge(row[name]):
                said = _merged(one, said, row[name])
    for row in made.get(str(rows.element), ()):
        if name in row:
            row[name] = said


def _is_purge(value: Any) -> bool:
    return isinstance(value, dict) and value.get(PURGE) is True


def identifiers(message: Mapping[str, Any]) -> set[str]:
    """Return every text in *message* that is an identifier."""
    found: set[str] = set()
    for name, value in message.items():
        if isinstance(value, str) and name.endswith("_id"):
            found.add(value)
        elif isinstance(value, dict):
            found |= identifiers(value)
        elif isinstance(value, list):
            found = found.union(*(identifiers(each) for each in value if isinstance(each, dict)))
    return found


__all__ = ["PURGE", "Erasure", "Messages", "identifiers"]
