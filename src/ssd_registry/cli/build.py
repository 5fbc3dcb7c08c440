"""What ``ssd maintain build`` does: check the model, compare every release and return, write the API's document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from ssd_registry.build.collection_files import make as make_return
from ssd_registry.build.collection_files import sources
from ssd_registry.build.cut import differences, index, make, rebuild, write_index
from ssd_registry.build.model import check as faults_of
from ssd_registry.build.model import item_slots, read
from ssd_registry.collection.coverage import with_tables
from ssd_registry.collection.shelf import Shelf
from ssd_registry.errors import ModelError, ReleaseFrozen
from ssd_registry.release import Release


def build_all(schema: Path, api: Path, *, check: bool) -> Iterator[str]:
    """Yield what was found and done, in words; raise `ModelError` or `ReleaseFrozen` when something is wrong."""
    master = read(schema)
    faults = faults_of(master, schema / "releases")
    if faults:
        raise ModelError(faults)
    definitions = master.definitions
    yield (
        f"The model is sound: {len(definitions['classes'])} classes, {len(item_slots(definitions))} items, "
        f"{len(definitions['enums'])} code lists."
    )
    stale = []
    for facts in yaml.safe_load((schema / "releases.yaml").read_text(encoding="utf-8")):
        version, folder = facts["version"], schema / "releases" / facts["version"]
        if not folder.is_dir():
            yield f"Release {version} is not cut yet: ssd maintain release {version}"
            continue
        Release(folder).verify()
        # A release that was a candidate when it was cut has to be cut once more to leave that state.
        candidate = "candidate" in {facts["status"], Release(folder).manifest.status}
        files = make(schema, version) if candidate else rebuild(folder)
        wrong = differences(files, folder)
        stale += [f"{version}/{name}" for name in wrong]
        yield f"Release {version} ({facts['status']}): {len(files)} files, {len(wrong)} differ."
    yield from _returns(schema, stale)
    yield from _coverage_page(schema, stale, check=check)
    shelf = schema / "releases" / "index.json"
    if not shelf.is_file() or shelf.read_bytes() != index(schema):
        if check:
            stale.append(shelf.name)
        else:
            write_index(schema)
            yield f"{shelf} was written."
    document = _api_document()
    if not api.is_file() or api.read_bytes() != document:
        if check:
            stale.append(str(api))
        else:
            api.parent.mkdir(exist_ok=True)
            api.write_bytes(document)
            yield f"{api} was written."
    if stale:
        raise ReleaseFrozen(
            f"These differ from what the model makes: {', '.join(stale)}. "
            "Cut a candidate again with ssd maintain release VERSION; anything else goes into a new release."
        )


def _returns(schema: Path, stale: list[str]) -> Iterator[str]:
    """Compare each year of each return with what the model makes, and add what differs to *stale*."""
    for source, year in sources(schema):
        folder = schema / "releases" / source.id / year
        if not folder.is_dir():
            yield f"{source.id} {year} is not cut yet: ssd maintain release {source.id}-{year}"
            continue
        Release(folder).verify()
        wrong = differences(make_return(source, year), folder)
        stale += [f"{source.id}/{year}/{name}" for name in wrong]
        yield f"{source.about['title']} {year}: {len(wrong)} files differ."


def _coverage_page(schema: Path, stale: list[str], *, check: bool) -> Iterator[str]:
    """Bring the page on all returns up to date with those that are frozen, or add it to *stale*."""
    page = schema.parent / "docs" / "collections" / "README.md"
    if not page.is_file():
        return
    text = page.read_text(encoding="utf-8")
    made = with_tables(text, Shelf(schema / "releases"), {each.stem for each in page.parent.glob("*.md")})
    if made != text and check:
        stale.append(str(page))
    elif made != text:
        page.write_text(made, encoding="utf-8")
        yield f"{page} was written."


def _api_document() -> bytes:
    from ssd_registry.api.server import openapi_document  # noqa: PLC0415

    return openapi_document()
