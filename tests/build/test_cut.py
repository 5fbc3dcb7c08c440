"""Cutting releases: the same bytes every time, never again once frozen, and none of it needed to serve."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
import pytest
import yaml
from typer.testing import CliRunner

from ssd_registry.build.cut import cut, differences, index, make, rebuild
from ssd_registry.build.model import BASE, freeze, read
from ssd_registry.cli import build as cli_build
from ssd_registry.cli import maintain
from ssd_registry.errors import ModelError, ReleaseFrozen, UnknownRelease
from ssd_registry.registry import Registry
from ssd_registry.release import Release

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = Path(__file__).parents[2] / "schema"
SMALL = Path(__file__).parent / "small_schema"
VERSIONS: list[str] = list(Registry(SCHEMA / "releases").entries)
FACTS = yaml.safe_load((SCHEMA / "releases.yaml").read_text(encoding="utf-8"))
CANDIDATES = [facts["version"] for facts in FACTS if facts["status"] == "candidate"]


# The releases on the shelf

_BUILD = """
import sys
from pathlib import Path
from ssd_registry.build.cut import make, rebuild
schema, target, *wanted = sys.argv[1:]
for each in wanted:
    version, _, base = each.partition("@")
    folder = Path(target, each.replace("/", "_"))
    folder.mkdir()
    files = make(Path(schema), version, base=base) if base else rebuild(Path(schema, "releases", version))
    for name, content in files.items():
        (folder / name).write_bytes(content)
"""
ELSEWHERE = "https://example.test/x/"
_ELSEWHERE = f"{VERSIONS[0]}@{ELSEWHERE}"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give what two processes made at the same time, which order their sets differently.

    The first made every release again from its own model; the second the newest, and the first for another place.
    """
    work: dict[str, list[str]] = {"1": VERSIONS, "2": [VERSIONS[-1], _ELSEWHERE]}
    folders = {seed: tmp_path_factory.mktemp(f"seed{seed}") for seed in work}
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _BUILD, str(SCHEMA), str(folders[seed]), *wanted],
            env=os.environ | {"PYTHONHASHSEED": seed},
        )
        for seed, wanted in work.items()
    ]
    assert [process.wait() for process in processes] == [0, 0]
    return folders


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.slow
def test_building_twice_gives_the_same_bytes(built: dict[str, Path]) -> None:
    """No order of a set, no clock and no path of the machine gets into a release."""
    first, second = (folder / VERSIONS[-1] for folder in built.values())
    assert len(files(first)) > 15
    assert differences(files(first), second) == []


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_a_frozen_release_is_made_again_from_its_own_model(version: str, built: dict[str, Path]) -> None:
    """The model and the notes of a release are all it takes to prove every other file of it."""
    assert differences(files(built["1"] / version), SCHEMA / "releases" / version) == []


@pytest.mark.parametrize("version", CANDIDATES)
def test_a_candidate_is_what_the_master_model_makes_now(version: str) -> None:
    """The model and the notes are those of the master; the test above proves the rest from them."""
    model, notes = freeze(read(SCHEMA), version)
    folder = SCHEMA / "releases" / version
    assert (folder / "ssd.linkml.yaml").read_text(encoding="utf-8") == model
    assert (folder / "ssd.notes.yaml").read_text(encoding="utf-8") == notes


def test_the_list_of_releases_is_that_of_the_master() -> None:
    """The list on the shelf says what releases.yaml says, of each release that was cut."""
    assert json.loads((SCHEMA / "releases" / "index.json").read_bytes()) == FACTS
    assert (SCHEMA / "releases" / "index.json").read_bytes() == index(SCHEMA)
    folders = {path.name for path in (SCHEMA / "releases").iterdir() if path.is_dir()}
    returns = {path.parent.name for path in (SCHEMA / "collections").glob("*/collection.yaml")}
    assert folders - returns == {facts["version"] for facts in FACTS}


# Another base


@pytest.fixture(scope="session")
def elsewhere(built: dict[str, Path]) -> dict[str, bytes]:
    """Give the first release as the master model makes it for another place."""
    return files(built["2"] / _ELSEWHERE.replace("/", "_"))


def unpacked(name: str, content: bytes) -> Iterator[bytes]:
    """Yield the text of a file: of each of its parts where it is a zip or a workbook."""
    if name.endswith((".zip", ".xlsx")):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(part) for part in archive.namelist())
    else:
        yield content


@pytest.mark.slow
def test_a_release_for_another_place_names_no_other(elsewhere: dict[str, bytes]) -> None:
    """Every IRI of the standard begins with the base that the release is made for."""
    left = [name for name, content in elsewhere.items() for text in unpacked(name, content) if BASE.encode() in text]
    assert left == []
    carrying = {name for name, content in elsewhere.items() if ELSEWHERE.encode() in content}
    assert carrying >= {
        "dictionary.json",
        "ssd.context.jsonld",
        "ssd.draft-07.schema.json",
        "ssd.linkml.yaml",
        "ssd.notes.yaml",
        "ssd.nq",
        "ssd.openapi.json",
        "ssd.schema.json",
        "ssd.shacl.ttl",
        "ssd.skos.ttl",
        "ssd.ttl",
    }


@pytest.mark.parametrize("base", [ELSEWHERE, f"{BASE}test/"])
def test_a_release_for_another_place_differs_in_its_base_only(base: str) -> None:
    """What is not an IRI of the standard is the same under any base, even one within ours."""
    here, there = make(SMALL, "1.1.0"), make(SMALL, "1.1.0", base=base)
    assert here.keys() == there.keys()
    for name in here.keys() - {"manifest.json"}:
        # RDF is in the order of its IRIs, and a workbook has columns as wide as their texts.
        if not name.endswith((".ttl", ".nq", "y.xlsx")):
            texts = [text.replace(base.encode(), BASE.encode()) for text in unpacked(name, there[name])]
            assert texts == list(unpacked(name, here[name])), name


# Cutting, with a small model


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give a copy of a small model with one release cut."""
    schema = Path(shutil.copytree(SMALL, tmp_path / "schema"))
    cut(schema, "1.0.0")
    return schema


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give a place for the document of the API, which is not what is tested here."""
    monkeypatch.setattr(cli_build, "_api_document", lambda: b"{}")
    return tmp_path / "openapi" / "v1.json"


def change(path: Path, old: str, new: str) -> None:
    """Change one text of a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def status(schema: Path, status: str) -> None:
    """Give the first release another status in the master's list."""
    change(schema / "releases.yaml", "status: candidate", f"status: {status}")


def test_a_release_is_cut_with_its_checksums_and_listed(small: Path) -> None:
    """What is on the shelf can be read, verified and found."""
    shelf = Registry(small / "releases")
    release = shelf.get("1.0.0")
    release.verify()
    assert list(shelf.entries) == ["1.0.0"]
    assert release.manifest.status == "candidate"
    assert [artefact.name for artefact in release.manifest.artefacts] == [
        name for name in make(small, "1.0.0") if name != "manifest.json"
    ]
    assert set(release.items) == {"HEAD003R", "PERS001A", "PERS002A"}


def test_a_later_release_has_what_came_with_it(small: Path) -> None:
    """An item and a code that come with 1.1.0 are not in 1.0.0, and its schema asks for its own version."""
    second = Release(cut(small, "1.1.0"))
    first = Release(small / "releases" / "1.0.0")
    assert second.items.keys() - first.items.keys() == {"PERS003R"}
    assert [code.code for code in first.code_lists["sex"].codes] == ["F", "M"]
    assert [code.code for code in second.code_lists["sex"].codes] == ["F", "M", "NO"]
    assert [each.items_by_name["release"].constant for each in (first, second)] == ["1.0.0", "1.1.0"]
    assert list(Registry(small / "releases").entries) == ["1.0.0", "1.1.0"]
    assert second.manifest.supersedes == "1.0.0"


def test_a_release_that_is_not_listed_cannot_be_cut(small: Path) -> None:
    """Nothing is written for a release that has no dates."""
    with pytest.raises(UnknownRelease):
        cut(small, "1.2.0")
    assert not (small / "releases" / "1.2.0").exists()


def test_a_model_with_a_fault_cannot_be_cut(small: Path) -> None:
    """What was cut before stays as it is."""
    change(small / "ssd.yaml", "    title: Recorded sex\n", "")
    with pytest.raises(ModelError):
        cut(small, "1.0.0")
    Release(small / "releases" / "1.0.0").verify()


def test_a_candidate_is_cut_again_when_the_model_changes(small: Path) -> None:
    """Until it is published a release follows the model, and holds nothing that the model no longer makes."""
    change(small / "ssd.yaml", "title: Male", "title: Boy")
    folder = small / "releases" / "1.0.0"
    (folder / "left-over.txt").write_text("x")
    assert cut(small, "1.0.0") == folder
    Release(folder).verify()
    assert [code.title for code in Release(folder).code_lists["sex"].codes] == ["Female", "Boy"]


@pytest.mark.parametrize("state", ["current", "deprecated", "retired", "withdrawn"])
def test_a_frozen_release_cannot_be_cut_again_once_the_model_changed(state: str, small: Path) -> None:
    """A change belongs in a new release."""
    status(small, state)
    cut(small, "1.0.0")
    folder = small / "releases" / "1.0.0"
    before = files(folder)
    cut(small, "1.0.0")  # nothing changed, so nothing is lost
    change(small / "ssd.yaml", "title: Male", "title: Boy")
    with pytest.raises(ReleaseFrozen) as raised:
        cut(small, "1.0.0")
    assert str(raised.value) == (
        f"Release 1.0.0 is {state} and the model would now make other files. "
        "A change belongs in a new release: add its version to releases.yaml."
    )
    assert files(folder) == before


def test_a_frozen_release_cannot_be_thawed(small: Path) -> None:
    """To call it a candidate again in the list does not make it one."""
    status(small, "current")
    cut(small, "1.0.0")
    change(small / "releases.yaml", "status: current", "status: candidate")
    with pytest.raises(ReleaseFrozen):
        cut(small, "1.0.0")


def test_a_release_is_made_again_from_its_own_model_after_the_master_changed(small: Path) -> None:
    """The master may go on; a release needs nothing but itself."""
    for path in small.glob("*.yaml"):
        path.unlink()
    folder = small / "releases" / "1.0.0"
    assert differences(rebuild(folder), folder) == []


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("ssd.schema.json", b"{}", ["ssd.schema.json"]),
        ("manifest.json", b"{}", ["manifest.json"]),
        ("more.txt", b"", ["more.txt"]),
        ("more/a.txt", b"", ["more/a.txt"]),
    ],
)
def test_what_differs_from_a_release_is_named(name: str, content: bytes, expected: list[str], small: Path) -> None:
    """A file that was edited or added is named, the manifest among them; so is one that is gone."""
    folder = small / "releases" / "1.0.0"
    made = make(small, "1.0.0")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    (folder / "ssd.ttl").unlink()
    assert differences(made, folder) == sorted([*expected, "ssd.ttl"])
    assert differences(made, folder / "none") == sorted(made)


# What ssd maintain build says


def build(schema: Path, api: Path, *, check: bool = True) -> list[str]:
    return list(cli_build.build_all(schema, api, check=check))


def test_the_build_says_what_it_found(small: Path, api: Path) -> None:
    """A sound model and releases that are as the model makes them."""
    cut(small, "1.1.0")
    assert build(small, api, check=False) == [
        "The model is sound: 3 classes, 4 items, 1 code lists.",
        "Release 1.0.0 (candidate): 30 files, 0 differ.",
        "Release 1.1.0 (candidate): 30 files, 0 differ.",
        f"{api} was written.",
    ]
    assert build(small, api)[1:] == [
        "Release 1.0.0 (candidate): 30 files, 0 differ.",
        "Release 1.1.0 (candidate): 30 files, 0 differ.",
    ]


def test_the_commands_say_what_they_did(small: Path, api: Path) -> None:
    """A keeper cuts a release and compares it, by its commands."""
    options = ["--schema", str(small)]
    done = CliRunner().invoke(maintain.app, ["release", "1.1.0", *options])
    size = sum(path.stat().st_size for path in (small / "releases" / "1.1.0").iterdir())
    expected = f"Release 1.1.0 is cut: 30 files, {size:,} bytes in {small / 'releases' / '1.1.0'}.\n"
    assert (done.exit_code, done.output) == (0, expected)
    done = CliRunner().invoke(maintain.app, ["build", *options, "--openapi", str(api)])
    assert done.exit_code == 0
    assert "Release 1.1.0 (candidate): 30 files, 0 differ.\n" in done.output


def test_the_build_says_which_release_is_not_cut_yet(small: Path, api: Path) -> None:
    """A release that is listed and not cut is no fault."""
    assert "Release 1.1.0 is not cut yet: ssd maintain release 1.1.0" in build(small, api, check=False)


def test_the_build_names_the_files_of_a_candidate_that_the_model_outgrew(small: Path, api: Path) -> None:
    """The keeper is told what to do."""
    build(small, api, check=False)
    change(small / "sources.yaml", "Made by this registry.", "Made by us.")
    with pytest.raises(ReleaseFrozen) as raised:
        build(small, api)
    message = str(raised.value)
    assert message.startswith("These differ from what the model makes: 1.0.0/dictionary.json, ")
    assert "1.0.0/ssd.notes.yaml" in message
    assert message.endswith(
        ". Cut a candidate again with ssd maintain release VERSION; anything else goes into a new release."
    )


def test_the_build_compares_a_frozen_release_with_its_own_model(small: Path, api: Path) -> None:
    """The master goes on to the next release, and no frozen one is in its way."""
    status(small, "current")
    cut(small, "1.0.0")
    change(small / "ssd.yaml", "title: Male", "title: Boy")
    assert "Release 1.0.0 (current): 30 files, 0 differ." in build(small, api, check=False)


def test_the_build_notices_a_release_that_was_edited(small: Path, api: Path) -> None:
    """Even with a manifest that was edited to fit."""
    status(small, "current")
    folder = cut(small, "1.0.0")
    before = (folder / "dictionary.csv").read_bytes()
    (folder / "dictionary.csv").write_bytes(before + b"x")
    with pytest.raises(ReleaseFrozen, match=r"was changed after it was cut: dictionary\.csv\."):
        build(small, api, check=False)
    manifest = orjson.loads((folder / "manifest.json").read_bytes())
    (entry,) = (each for each in manifest["artefacts"] if each["name"] == "dictionary.csv")
    entry["sha256"] = hashlib.sha256(before + b"x").hexdigest()
    (folder / "manifest.json").write_bytes(orjson.dumps(manifest))
    Release(folder).verify()
    with pytest.raises(ReleaseFrozen, match=r"1\.0\.0/dictionary\.csv, 1\.0\.0/manifest\.json"):
        build(small, api, check=False)


def test_the_status_of_a_frozen_release_changes_in_the_list_alone(small: Path, api: Path) -> None:
    """Deprecating a release touches none of its files."""
    status(small, "current")
    folder = cut(small, "1.0.0")
    before = files(folder)
    change(small / "releases.yaml", "status: current", "status: deprecated")
    api.parent.mkdir()
    api.write_bytes(b"{}")
    with pytest.raises(ReleaseFrozen, match=r"These differ from what the model makes: index\.json\."):
        build(small, api)
    assert f"{small / 'releases' / 'index.json'} was written." in build(small, api, check=False)
    assert Registry(small / "releases").entries["1.0.0"].status == "deprecated"  # type: ignore[index]
    assert files(folder) == before
    build(small, api)


def test_a_candidate_leaves_that_state_by_being_cut_once_more(small: Path, api: Path) -> None:
    """A release that is only called current in the list could still be cut again, so the build refuses it."""
    status(small, "current")
    with pytest.raises(
        ReleaseFrozen, match=r"1\.0\.0/manifest\.json, 1\.0\.0/ssd\.notes\.yaml\. Cut a candidate again"
    ):
        build(small, api, check=False)
    cut(small, "1.0.0")
    build(small, api, check=False)


# The serving path

_SERVE = """
import importlib.abc
import sys

REFUSED = ("linkml", "linkml_runtime", "yaml", "_yaml", "ssd_registry.build", "xlsxwriter")

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in REFUSED):
            raise SystemExit(f"the serving path imports {name}")

sys.meta_path.insert(0, Refuse())
import ssd_registry.api.server
import ssd_registry.check
import ssd_registry.cli
"""


def _run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _SERVE + script, *arguments], capture_output=True, text=True, check=False
    )


def test_a_check_needs_nothing_of_the_build(tmp_path: Path) -> None:
    """The command checks a payload with LinkML, YAML and the build out of reach."""
    payload = tmp_path / "payload.json"
    header = {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"}
    payload.write_text(json.dumps({"header": header, "children": [{"person_id": "r-1"}, {"sex": "X"}]}))
    done = _run('sys.argv[:1] = ["ssd"]\nssd_registry.cli.main()', "check", "--format", "json", str(payload))
    assert done.returncode == 1, done.stderr
    assert "not-in-list" in done.stdout


def test_serving_needs_nothing_of_the_build() -> None:
    """The server starts and answers with LinkML, YAML and the build out of reach."""
    done = _run(
        """
from starlette.testclient import TestClient
with TestClient(ssd_registry.api.server.asgi()) as client:
    for path in ("/openapi.json", "/v1/standards/ssd/releases/1.1.0/items", "/def/PERS001A"):
        assert client.get(path, headers={"Accept": "*/*"}).status_code == 200, path
    body = {"header": {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"},
            "children": [{"person_id": "r-1"}]}
    assert client.post("/v1/validations", json=body).status_code == 200
"""
    )
    assert done.returncode == 0, done.stderr
