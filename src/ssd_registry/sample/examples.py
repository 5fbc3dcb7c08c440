"""Children that break a rule of the standard: those of its own example, filled up to whole documents."""

from __future__ import annotations

from typing import Any

from ssd_registry.release import Item, Release, Rule, Table
from ssd_registry.sample.draft import Document
from ssd_registry.tables import Layout

_PERSON = "BROKEN-1"
_KEY = "BROKEN-{}"


def broken_by(release: Release, rule: Rule) -> tuple[list[Document], Document]:
    """Return the children of the breaking example of *rule*, and what they need around them.

    An example says only what its rule looks at: identifiers that it leaves out are made up.
    """
    made = _Making(release)
    for name, rows in rule.breaks.tables.items():
        for row in rows:
            made.add(name, dict(row))
    return list(made.people.values()), made.around


class _Making:
    """Documents in the making."""

    def __init__(self, release: Release) -> None:
        self.people: dict[str, Document] = {}
        self.around: Document = {}
        self._release = release
        self._layout = Layout(release)
        self._keys = 0
        self._owners: dict[tuple[str, Any], Document] = {}

    def add(self, name: str, row: Document) -> None:
        """Add one row of an example."""
        if name in self._layout.lists:
            table, item = self._layout.lists[name]
            owner = self._owner(table, row.get(self._layout.keys[table.name].column))
            owner.setdefault(item.name, []).append(row.get(item.column))
            return
        table = self._release.tables[name]
        items = {item.column: item for item in self._release.items_of(table)}
        record = {items[column].name: value for column, value in row.items() if value is not None}
        self._put(table, record, row)

    def _owner(self, table: Table, key: Any) -> Document:
        """Return the record that a list of codes belongs to, made up where the example has only the list."""
        found = self._owners.get((table.name, key))
        return found if found is not None else self._put(table, {self._layout.keys[table.name].name: key}, {})

    def _put(self, table: Table, record: Document, row: Document) -> Document:
        key = self._layout.keys[table.name]
        self._owners[table.name, record.get(key.name)] = record
        for item in self._release.items_of(table):
            if (item.key or item.required) and not item.parent_key and item.name not in record:
                record[item.name] = self._made_up(item)
        if table.level == "person":
            self.people.setdefault(str(record[key.name]), {}).update(record)
            return self.people[str(record[key.name])]
        if table.level == "top":
            self.around.setdefault(table.member or "", []).append(record)
            return record
        parent = self._layout.parents[table.name]
        person = str((row.get(parent.column) if parent else None) or _PERSON)
        if parent:
            record.pop(parent.name, None)
        child = self.people.setdefault(person, {self._layout.person_key.name: person})
        child.setdefault(table.member or "", []).append(record)
        return record

    def _made_up(self, item: Item) -> Any:
        self._keys += 1
        if item.code_list:
            return self._release.code_lists[item.code_list].codes[0].code
        return _KEY.format(self._keys)
