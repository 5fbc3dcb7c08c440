"""How mistakes are made in right payloads, each with the places where a report of it is right."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Record = dict[str, Any]
Make = Callable[["Scene"], list[str]]
Value = Callable[[Record, Record], Any]
"""What to write, from the record and its child."""
When = Callable[[Record, Record], object]
"""Whether to spoil a record, from the record and its child."""

TODAY = "2026-04-07"
"""The day on which a sample was extracted."""


@dataclass(frozen=True)
class Scene:
    """A child, another child, and what is around them, all to be spoilt."""

    children: list[Record]
    around: Record

    @property
    def child(self) -> Record:
        """The child that goes wrong."""
        return self.children[0]

    @property
    def other(self) -> Record:
        """Another child."""
        return self.children[1]

    def records(self, member: str) -> Iterator[tuple[str, Record]]:
        """Yield the records of *member*, or the child itself where that is empty, each with its JSON pointer."""
        if not member:
            yield "/children/0", self.child
        elif member in self.around:
            yield from ((f"/{member}/{number}", record) for number, record in enumerate(self.around[member]))
        else:
            records = self.child.get(member, [])
            yield from ((f"/children/0/{member}/{number}", record) for number, record in enumerate(records))


@dataclass(frozen=True)
class Mistake:
    """One kind of mistake: *what* it is, how to *make* it, and the rule that finds it; or why it *escapes*."""

    what: str
    make: Make
    rule: str = ""
    escapes: str = ""
    partner: Callable[[Record, Record], object] | None = None

    @property
    def name(self) -> str:
        """What names its test."""
        return "-".join(self.what.lower().replace(",", "").replace("'", "").split())


# How a mistake is made: each returns the places where a report is right, or none where the child has nothing like it.


def _always(_: Record, __: Record) -> bool:
    return True


def put(member: str, when: When = _always, at: tuple[str, ...] = (), **values: Any) -> Make:
    """Write *values* into the first record for which that makes a difference; a record without what is asked is not it."""

    def make(scene: Scene) -> list[str]:
        for place, record in scene.records(member):
            try:
                new = {name: each(record, scene.child) if callable(each) else each for name, each in values.items()}
                fits = when(record, scene.child) and new != {name: record.get(name) for name in new}
            except (KeyError, IndexError, StopIteration):
                continue
            if fits:
                record.update(new)
                return [f"{place}/{name}" for name in at or values]
        return []

    return make


def swap(member: str, one: str, other: str, when: When = _always) -> Make:
    """Put two values in each other's place."""
    return put(member, when, **{one: lambda r, _: r[other], other: lambda r, _: r[one]})


def drop(member: str, *items: str, when: When = _always, at: tuple[str, ...] = ()) -> Make:
    """Leave out values that are there."""

    def make(scene: Scene) -> list[str]:
        for place, record in scene.records(member):
            try:
                fits = all(name in record for name in items) and when(record, scene.child)
            except (KeyError, StopIteration):
                continue
            if fits:
                for name in items:
                    del record[name]
                return [f"{place}/{name}" for name in at or items]
        return []

    return make


def lose(member: str, look: tuple[str, str, When], *more: tuple[str, str, When], when: When = _always) -> Make:
    """Leave out a record; *look* says where that can be seen: member, item, and whether of that record and the lost one."""

    def make(scene: Scene) -> list[str]:
        for number, (_, record) in enumerate(scene.records(member)):
            try:
                if not when(record, scene.child):
                    continue
            except KeyError:
                continue
            places = [
                f"{place}/{item}"
                for where, item, seen in (look, *more)
                for place, left in scene.records(where)
                if left is not record and seen(left, record)
            ]
            if places:
                home = scene.around if member in scene.around else scene.child
                del home[member][number]
                return [_moved_up(place, member, number) for place in places]
        return []

    return make


def _moved_up(place: str, member: str, lost: int) -> str:
    """Return where a place is once record *lost* of *member* is gone."""
    parts = place.split("/")
    if member in parts:
        at = parts.index(member) + 1
        parts[at] = str(int(parts[at]) - (int(parts[at]) > lost))
    return "/".join(parts)


def lose_all(member: str, *look: tuple[str, str], when: When = _always, only: When = _always) -> Make:
    """Leave out all records of *member* that are *only* so, as a join goes wrong; *look* is where that can be seen."""

    def make(scene: Scene) -> list[str]:
        records = scene.child.get(member, [])
        left = [record for record in records if not only(record, scene.child)]
        places = [
            f"{place}/{item}"
            for where, item in look
            for place, record in scene.records(where)
            if when(record, scene.child)
        ]
        if len(left) == len(records) or not places:
            return []
        scene.child[member] = left
        if not left:
            del scene.child[member]
        return places

    return make


def again(member: str, when: When = _always, **values: Any) -> Make:
    """Write a record a second time, with *values* of its own; either of the two is the right place."""

    def make(scene: Scene) -> list[str]:
        for place, record in scene.records(member):
            try:
                new = {name: each(record, scene.child) if callable(each) else each for name, each in values.items()}
                fits = when(record, scene.child)
            except KeyError:
                continue
            if fits:
                records = (scene.around if member in scene.around else scene.child)[member]
                records.append({**copy.deepcopy(record), **new})
                return [place, f"{place.rpartition('/')[0]}/{len(records) - 1}"]
        return []

    return make


# What to write, and what to look for.


def moved(item: str, days: int) -> Value:
    """Return the day that is *days* after the one in *item*."""
    return lambda r, _: (date.fromisoformat(r[item]) + timedelta(days=days)).isoformat()


def of_child(item: str, days: int) -> Value:
    """Return the day that is *days* after the one in *item* of the child."""
    return lambda _, c: (date.fromisoformat(c[item]) + timedelta(days=days)).isoformat()


def year(item: str, step: int) -> Value:
    """Return the day in *item* with another year, as when one figure is typed wrong."""
    return lambda r, _: f"{int(r[item][:4]) + step}{r[item][4:]}".replace("-02-29", "-02-28")


def is_open(end: str) -> When:
    """Ask for a record that has not ended."""
    return lambda r, _: end not in r


def age(child: Record, day: str = TODAY) -> int:
    """Return the age of a child in whole years."""
    born = child["date_of_birth"]
    return int(day[:4]) - int(born[:4]) - (day[5:] < born[5:])


def named(record: Record, child: Record, item: str, member: str) -> Record:
    """Return the record of *member* that *item* of *record* names; the first value of a record is its identifier."""
    return next(each for each in child.get(member, []) if next(iter(each.values())) == record[item])


def from_named(item: str, member: str, day: str, days: int) -> Value:
    """Return the day that is *days* after *day* of the record of *member* that *item* names."""
    return lambda r, c: moved(day, days)(named(r, c, item, member), c)


def closed(item: str) -> When:
    """Ask for a record whose *item* names a referral that is closed."""
    return lambda r, c: "referral_close_date" in named(r, c, item, "referrals")


def same(one: str, other: str) -> When:
    """Ask for a record whose *one* is what *other* is in the record that was lost."""
    return lambda left, lost: one in left and left[one] == lost.get(other)


def crossed(text: str) -> str:
    """Return *text* with its first two neighbouring figures that differ put the other way round, from the fourth on."""
    for number in range(3, len(text) - 1):
        if text[number : number + 2].isdigit() and text[number] != text[number + 1]:
            return text[:number] + text[number + 1] + text[number] + text[number + 2 :]
    raise KeyError


# Mistakes that need more than one line.


def columns_shifted(scene: Scene) -> list[str]:
    """Write each value of a record one column to the right, as when a comma stands in a text."""
    for place, record in scene.records("contacts"):
        names = ["contact_date", "contact_source", "contact_outcomes", "contact_decision_date"]
        if all(name in record for name in names):
            values = [record[name] for name in names]
            record.update(zip(names, [values[-1], *values[:-1]], strict=True))
            return [f"{place}/{name}" for name in names]
    return []


def under_another_id(scene: Scene) -> list[str]:
    """Open a second record of the same child."""
    if {"forename", "surname", "date_of_birth"} <= scene.child.keys():
        scene.other.update({name: scene.child[name] for name in ("forename", "surname", "date_of_birth")})
        return [f"/children/{number}/{name}" for number in (0, 1) for name in ("surname", "forename", "date_of_birth")]
    return []


def twice(scene: Scene) -> list[str]:
    """Write a whole child twice."""
    scene.children[1] = copy.deepcopy(scene.child)
    return ["/children/1/person_id"]


def same_number(item: str) -> Make:
    """Give another child the number of this one."""

    def make(scene: Scene) -> list[str]:
        if item not in scene.child or item not in scene.other:
            return []
        scene.other[item] = scene.child[item]
        return [f"/children/0/{item}", f"/children/1/{item}"]

    return make


def merged(scene: Scene) -> list[str]:
    """Put all records of another child among those of this one, as when two children are merged by mistake."""
    places = []
    for member, records in scene.children.pop().items():
        if isinstance(records, list):
            mine = scene.child.setdefault(member, [])
            places += [f"/children/0/{member}/{number}" for number in range(len(mine) + len(records))]
            mine += records
    return places


def strayed(member: str, when: When = _always) -> Make:
    """Put a record among those of another child."""

    def make(scene: Scene) -> list[str]:
        for number, record in enumerate(scene.child.get(member, [])):
            if when(record, scene.child):
                del scene.child[member][number]
                if not scene.child[member]:
                    del scene.child[member]
                others = scene.other.setdefault(member, [])
                others.append(record)
                return [f"/children/1/{member}/{len(others) - 1}"]
        return []

    return make


def same_identifier(member: str, key: str) -> Make:
    """Give a record of another child the identifier of one of this child's."""

    def make(scene: Scene) -> list[str]:
        if not scene.child.get(member) or not scene.other.get(member):
            return []
        scene.other[member][0][key] = scene.child[member][0][key]
        return [f"/children/{number}/{member}/0/{key}" for number in (0, 1)]

    return make


def key_cut(member: str, key: str, *named: tuple[str, str]) -> Make:
    """Cut the end off an identifier, so that nothing which names it finds it."""

    def make(scene: Scene) -> list[str]:
        for place, record in scene.records(member):
            whole = record[key]
            places = [f"{at}/{item}" for where, item in named for at, r in scene.records(where) if r.get(item) == whole]
            if places:
                record[key] = whole[:-1] + "~"
                return [f"{place}/{key}", *places]
        return []

    return make


def mothers_child(**spoil: Any) -> Make:
    """Spoil the own record of a mother's child, who is the other child here."""

    def make(scene: Scene) -> list[str]:
        for place, record in scene.records("mother_of"):
            scene.other.update({name: value(record, scene.child) for name, value in spoil.items()})
            return [f"{place}/mother_of_child_birth_date", "/children/1/date_of_birth"]
        return []

    return make


def anyone(_: Record, __: Record) -> bool:
    """Ask for any other child."""
    return True


def her_child(child: Record, other: Record) -> object:
    """Ask for the child of a mother who is on record herself."""
    return any(record["mother_of_child_person_id"] == other["person_id"] for record in child.get("mother_of", []))
