"""``ssd collection``: today's returns, made from one payload."""

from __future__ import annotations

from collections.abc import Collection as Collection_
from pathlib import Path

import typer

from ssd_registry.collection.collection import Collection
from ssd_registry.errors import UnknownRelease


def collection_of(name: str, year: str, schema: Path | None, rules: Collection_[str] = ()) -> Collection:
    """Return the return called *name* of one year: the frozen one, or what the master model in *schema* says."""
    if schema is None:
        raise UnknownRelease("frozen returns come next")
    from ssd_registry.build.collections import Maker, read_collections  # noqa: PLC0415

    for source in read_collections(schema):
        if source.id == name and year in source.years:
            made = Maker(source.of_year(year), set(rules))
            definition = made.definition()
            for fault in made.faults:
                typer.echo(f"Left out: {fault}", err=True)
            return Collection(definition)
    raise UnknownRelease(f"There is no {name} {year} in {schema / 'collections'}.")
