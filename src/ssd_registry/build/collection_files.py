"""The files of one year of a return: written once, with their checksums, and made again from their own source."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import orjson
import yaml

from ssd_registry.build.artefacts import File
from ssd_registry.build.collections import Source, collection, read_collections
from ssd_registry.build.cut import listed
from ssd_registry.build.rules import YamlText
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.rows import Return
from ssd_registry.collection.tabular import write_csv
from ssd_registry.collection.xml import xml_schema
from ssd_registry.errors import UnknownRelease
from ssd_registry.release import Manifest, ReleaseVersion

_HEAD = "# One year of a return, generated from schema/collections/. Do not edit: change it there.\n"


def sources(schema: Path) -> Iterator[tuple[Source, str]]:
    """Yield every return with each of its years."""
    for source in read_collections(schema):
        for year in source.years:
            yield source, year


def make(source: Source, year: str) -> dict[str, bytes]:
    """Return every file of *year* as the master model makes it."""
    text = yaml.dump(source.of_year(year), Dumper=YamlText, sort_keys=False, allow_unicode=True, width=110)
    return files_of(_HEAD + text)


def rebuild(folder: Path) -> dict[str, bytes]:
    """Return every file of the year that is frozen in *folder*, made again from its own source."""
    return files_of((folder / f"{folder.parent.name}.yaml").read_text(encoding="utf-8"))


def files_of(text: str) -> dict[str, bytes]:
    """Return the files of the year whose frozen source is *text*, with their manifest."""
    content = yaml.load(text, Loader=yaml.CSafeLoader)
    made = collection(content)
    files = _files(made, text)
    return {name: file.content for name, file in files.items()} | {"manifest.json": _manifest(made, files)}


def _files(made: Collection, text: str) -> dict[str, File]:
    name, definition = made.definition.id, made.definition
    compact = msgspec.json.format(msgspec.json.encode(definition), indent=1) + b"\n"
    files = {
        "collection.json": File("All of it, ready to use", "application/json", compact),
        f"{name}.yaml": File("All of it, as it is written", "application/yaml", text.encode()),
        f"{name}.fields.csv": File("Tables and fields, as CSV", "text/csv", _fields_csv(made)),
        f"{name}.codes.csv": File("Code lists, as CSV", "text/csv", _codes_csv(made)),
    }
    if definition.rules:
        files[f"{name}.rules.csv"] = File("The rules, as CSV", "text/csv", _rules_csv(made))
    if definition.xml is not None:
        files[f"{name}.xsd"] = File("XML schema of our own", "application/xml", xml_schema(definition))
    if "csv" in definition.forms:
        files[f"{name}.csv-templates.zip"] = File("Empty CSV files", "application/zip", _templates(made))
    return files


def _csv(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(["" if each is None else each for each in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _fields_csv(made: Collection) -> bytes:
    headings = ("table", "field", "title", "type", "code list", "required", "from SSD items", "how", "cannot be filled")
    rows = [
        [
            *(table.name, each.name, each.title, each.type, each.codes),
            *("yes" if each.required else "", " ".join(each.ssd), each.derived, each.gap or table.gap),
        ]
        for table in made.own_tables
        for each in table.written
    ]
    return _csv(headings, rows)


def _codes_csv(made: Collection) -> bytes:
    headings = ("code list", "title", "code", "label", "first day", "last day")
    rows = [
        (codes.id, codes.title, code.code, code.label, code.starts_on, code.ends_on)
        for codes in made.definition.codes
        for code in codes.codes
    ]
    return _csv(headings, rows)


def _rules_csv(made: Collection) -> bytes:
    headings = ("rule", "code", "severity", "what is wrong", "message", "what to do", "since", "until", "tables", "sql")
    rows = [
        [
            *(rule.id, rule.code, rule.severity, rule.title, rule.message, rule.fix, rule.since, rule.until),
            *(" ".join(rule.reads), ";\n".join(question.sql.strip() for question in rule.questions)),
        ]
        for rule in made.definition.rules
    ]
    return _csv(headings, rows)


def _templates(made: Collection) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        write_csv(Return("empty", "csv", {}), made, Path(folder))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(Path(folder).iterdir()):
                archive.writestr(zipfile.ZipInfo(path.name, (1980, 1, 1, 0, 0, 0)), path.read_bytes())
    return out.getvalue()


def _manifest(made: Collection, files: dict[str, File]) -> bytes:
    definition = made.definition
    manifest = Manifest(
        standard=definition.id,
        release=ReleaseVersion(definition.year),
        title=f"{definition.title} {definition.year}",
        published=definition.starts_on,
        status=definition.status,
        effective_from=definition.starts_on,
        supported_until=definition.ends_on,
        artefacts=listed(files),
    )
    return orjson.dumps(msgspec.to_builtins(manifest), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def cut(schema: Path, name: str) -> list[Path]:
    """Write the years of the return called *name*, or the one year that it names, and return their folders."""
    wanted = [(source, year) for source, year in sources(schema) if name in {source.id, f"{source.id}-{year}"}]
    if not wanted:
        known = ", ".join(sorted({source.id for source, _ in sources(schema)}))
        raise UnknownRelease(f"There is no return called {name} in {schema / 'collections'}. There are: {known}.")
    return [_write(schema / "releases" / source.id / year, make(source, year)) for source, year in wanted]


def _write(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder
