"""The package as it is used from Python."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import ssd_registry as ssd
from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, UnknownRelease
from ssd_registry.release import Release
from ssd_registry.report import as_text

EXAMPLES = Path(__file__).parents[1] / "examples"
BROKEN = EXAMPLES / "broken" / "not-in-list.json"


def test_a_file_is_checked_in_one_line() -> None:
    """By path or by name, against the release of its header or another."""
    report = ssd.check(BROKEN)
    assert not report.ok
    assert report.problems[0].message(values=True) == 'Recorded sex "no such code" is not in the list Recorded sex.'
    assert ssd.check(str(BROKEN), release="1.1.0").release == "1.1.0"
    assert ssd.check(EXAMPLES / "tables", release="1.0.0").ok
    with pytest.raises(CannotRead):
        ssd.check("nowhere.json")


def test_a_database_is_checked_by_its_address(tmp_path: Path) -> None:
    """As it is on the command line, and its report without values has no key of a row."""
    with sqlite3.connect(tmp_path / "la.db") as database:
        database.execute("create table ssd_person (pers_person_id text, pers_sex text)")
        database.execute("insert into ssd_person values ('C1', 'Z')")
    database.close()
    report = ssd.check(f"sqlite:///{tmp_path / 'la.db'}", release="1.0.0")
    (found,) = [problem for problem in report.problems if problem.severity == "error"]
    assert found.place.table == "ssd_person"
    assert "C1" in str(found.where(values=True))
    assert "C1" not in as_text(report, values=False)


def test_a_return_is_checked_in_one_line(tmp_path: Path) -> None:
    """A file of one by its own rules, and a payload or a database as the one that it gives."""
    report = ssd.check(EXAMPLES / "cin-census-2026.xml")
    assert (report.against, report.rules_not_run) == ("cin-2025-26", {})
    derived = ssd.check(EXAMPLES / "payload-1.1.0.json", collection="cin-2026")
    assert (derived.against, derived.ok) == ("cin-2025-26", True)
    with sqlite3.connect(tmp_path / "la.db") as database:
        database.execute("create table ssd_person (pers_person_id text, pers_sex text)")
        database.execute("create table ssd_cin_episodes (cine_referral_id text, cine_person_id text)")
        database.execute("insert into ssd_person values ('C1', 'M')")
        database.execute("insert into ssd_cin_episodes values ('R1', 'C1')")
    database.close()
    address = f"sqlite:///{tmp_path / 'la.db'}"
    asked = ssd.check(address, release="1.1.0", local_authority="845", collection="cin-2026")
    assert "CIN-8600" in {problem.rule for problem in asked.problems}
    with pytest.raises(CannotRead, match="has no rule that compares with last year's"):
        ssd.check(EXAMPLES / "cin-census-2026.xml", last_year="last.xml", reference=[])


def test_releases_are_found_from_python() -> None:
    """All of them, oldest first, or the one that is named."""
    assert [release.version for release in ssd.releases()][:2] == ["1.0.0", "1.1.0"]
    assert ssd.release("1.0.0").items["PERS002A"].title
    assert ssd.release().version == ssd.releases()[-1].version
    with pytest.raises(UnknownRelease):
        ssd.release("7.0.0")


def test_the_functions_are_not_displaced_by_the_modules() -> None:
    """`ssd.check` and `ssd.release` stay functions after their modules were imported, and those can be imported."""
    assert Checker.__module__ == "ssd_registry.check"
    assert Release.__module__ == "ssd_registry.release"
    for name in ssd.__all__:
        assert callable(getattr(ssd, name))
    ssd.anything = 1  # type: ignore[attr-defined]
    assert ssd.anything == 1  # type: ignore[attr-defined]
    del ssd.anything  # type: ignore[attr-defined]


def test_answers_are_given_by_an_earlier_report(tmp_path: Path) -> None:
    """An answer to an error is told, and changes nothing."""
    ssd.check(BROKEN).save(tmp_path / "report.csv")
    text = (tmp_path / "report.csv").read_text(encoding="utf-8-sig").replace(",,,\n", ",yes,We like it so,\n")
    (tmp_path / "report.csv").write_text(text, encoding="utf-8")
    again = ssd.check(BROKEN, explained=tmp_path / "report.csv")
    assert not again.ok
    assert "an error cannot be explained away" in again.remarks[0]


def test_the_sample_of_the_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is written, from a folder with the examples."""
    (code,) = re.findall(
        r"```python\n(.*?)```", (EXAMPLES.parent / "docs" / "reports.md").read_text(encoding="utf-8"), re.DOTALL
    )
    (tmp_path / "examples").symlink_to(EXAMPLES)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - it is our own
    assert names["report"].problems[0].message(values=True) in code
    assert names["again"].remarks == []
    assert (tmp_path / "report.xlsx").exists()


def test_importing_the_package_loads_next_to_nothing() -> None:
    """Neither the checker nor any library that takes time."""
    heavy = "{'pandas', 'xlsxwriter', 'python_calamine', 'jsonschema_rs', 'orjson', 'msgspec', 'duckdb', 'pydantic', 'ssd_registry.report'}"
    code = f"import sys, ssd_registry; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    code = f"import sys, ssd_registry.report; print(sorted(({heavy} - {{'orjson', 'msgspec', 'pydantic', 'ssd_registry.report'}}) & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
