"""Cutting a release: writing its files once, with their checksums, and never again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import orjson
import yaml

from ssd_registry.build.artefacts import File, artefacts
from ssd_registry.build.model import BASE, freeze, read
from ssd_registry.build.rules import frozen_rules, read_rules
from ssd_registry.errors import ReleaseFrozen
from ssd_registry.registry import Entry
from ssd_registry.release import Artefact, Manifest, Release

_REPLACEABLE = "candidate"


def make(schema: Path, version: str, *, base: str = BASE) -> dict[str, bytes]:
    """Return every file of *version* as the master model in *schema* makes it, with its manifest."""
    model, notes = freeze(read(schema), version, base=base)
    rules = frozen_rules(read_rules(schema), version)
    return _with_manifest(artefacts(model, notes, rules), notes)


def rebuild(folder: Path) -> dict[str, bytes]:
    """Return every file of the frozen release in *folder*, made again from its own model."""
    model = (folder / "ssd.linkml.yaml").read_text(encoding="utf-8")
    notes = (folder / "ssd.notes.yaml").read_text(encoding="utf-8")
    rules = (folder / "ssd.rules.yaml").read_text(encoding="utf-8")
    return _with_manifest(artefacts(model, notes, rules), notes)


def differences(files: dict[str, bytes], folder: Path) -> list[str]:
    """Return the names of files that differ between *files* and *folder*, in either direction."""
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return sorted(name for name in files.keys() | found.keys() if files.get(name) != found.get(name))


def cut(schema: Path, version: str) -> Path:
    """Write release *version* from the master model in *schema* and return its folder.

    A candidate may be cut again; anything else on the shelf is frozen, and `ReleaseFrozen` is raised.
    """
    folder = schema / "releases" / version
    files = make(schema, version)
    if folder.is_dir() and differences(files, folder):
        status = Release(folder).manifest.status
        if status != _REPLACEABLE:
            raise ReleaseFrozen(
                f"Release {version} is {status} and the model would now make other files. "
                "A change belongs in a new release: add its version to releases.yaml."
            )
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    write_index(schema)
    return folder


def write_index(schema: Path) -> None:
    """Write the list of cut releases with their present status, from releases.yaml."""
    (schema / "releases" / "index.json").write_bytes(index(schema))


def index(schema: Path) -> bytes:
    """Return the list of the releases that were cut, as JSON."""
    facts = yaml.load((schema / "releases.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    entries = [msgspec.convert(each, Entry) for each in facts if (schema / "releases" / each["version"]).is_dir()]
    return orjson.dumps(msgspec.to_builtins(entries), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _with_manifest(files: dict[str, File], notes: str) -> dict[str, bytes]:
    facts = yaml.load(notes, Loader=yaml.CSafeLoader)["release"]
    manifest = Manifest(
        standard="ssd",
        release=facts["version"],
        title=facts["title"],
        published=facts["published"],
        status=facts["status"],
        effective_from=facts["effective_from"],
        supported_until=facts["supported_until"],
        supersedes=facts.get("supersedes"),
        artefacts=listed(files),
    )
    content = orjson.dumps(msgspec.to_builtins(manifest), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return {name: file.content for name, file in files.items()} | {"manifest.json": content}


def listed(files: dict[str, File]) -> tuple[Artefact, ...]:
    """Return *files* as a manifest lists them."""
    return tuple(
        Artefact(
            name=name,
            title=file.title,
            media_type=file.media_type,
            bytes=len(file.content),
            sha256=hashlib.sha256(file.content).hexdigest(),
        )
        for name, file in files.items()
    )
