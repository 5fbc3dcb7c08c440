"""``ssd check`` with rules: forms of the report, answers to queries, and what it ends with."""

from __future__ import annotations

import csv
import os
import pty
import subprocess
from pathlib import Path
from typing import Any

import orjson
import pytest
from python_calamine import CalamineWorkbook
from tests.cli.test_commands import SSD, ssd

HEADER = {"standard": "ssd", "release": "1.1.0", "local_authority": "845", "mode": "full", "period_end": "2026-03-31"}
WRONG = {
    "person_id": "C1",
    "placements": [{"placement_id": "P1", "placement_start_date": "2025-04-01", "placement_end_date": "2025-03-31"}],
}


def payload(path: Path, *children: dict[str, Any]) -> Path:
    path.write_bytes(orjson.dumps({"header": HEADER, "children": children}))
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    return payload(tmp_path / "wrong.json", WRONG)


def test_a_rule_is_said_with_its_place(wrong: Path) -> None:
    """What is wrong, where, how to put it right, and where to read more."""
    done = ssd("check", wrong)
    assert done.returncode == 1
    for words in (
        "SSD-5001",
        "/children/0/placements/0/placement_end_date",
        "Check both dates",
        "ssd explain SSD-5001",
    ):
        assert words in done.stdout, words
    assert done.stdout.isascii()


@pytest.mark.parametrize("form", ["json", "csv", "xlsx", "html", "txt", "sarif"])
def test_the_report_is_written_in_the_form_of_the_ending(wrong: Path, tmp_path: Path, form: str) -> None:
    """Nothing on standard output; where it is on standard error; the exit code as ever."""
    report = tmp_path / f"report.{form}"
    done = ssd("check", wrong, "-o", report)
    assert done.returncode == 1
    assert done.stdout == ""
    assert f"The report is in {report}." in done.stderr
    content = report.read_bytes()
    found = (
        str(CalamineWorkbook.from_path(report).get_sheet_by_name("Problems").to_python()) if form == "xlsx" else content
    )
    assert ("SSD-5001" in found) if isinstance(found, str) else b"SSD-5001" in found


def test_an_ending_that_is_no_form_is_said_with_those_there_are(wrong: Path, tmp_path: Path) -> None:
    """Before a file is made."""
    done = ssd("check", wrong, "-o", tmp_path / "report.pdf")
    assert done.returncode == 2
    assert ".xlsx" in done.stderr
    assert not (tmp_path / "report.pdf").exists()


@pytest.mark.parametrize(
    "arguments", [[], ["wrong.json", "--from", "sqlite:///x.db"], ["wrong.json", "a.json", "-o", "r.csv"]]
)
def test_what_does_not_go_together_is_said(wrong: Path, arguments: list[str]) -> None:
    """In one sentence, with what to do instead."""
    done = ssd("check", *arguments, cwd=wrong.parent)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_query_is_answered_in_the_report_and_stays_answered(tmp_path: Path) -> None:
    """Until what was sent changes."""
    child = {"person_id": "C1", "date_of_birth": "1990-01-01", "addresses": []}
    path = payload(tmp_path / "old.json", child)
    done = ssd("check", path, "--fail-on", "query", "-o", tmp_path / "report.csv")
    assert done.returncode == 1
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    queries = [row for row in rows if row["Severity"] == "query"]
    assert queries
    for row in queries:
        row |= {"Checked, is right": "yes", "Reason": "An adult whose record is kept open by a court."}
    with (tmp_path / "answered.csv").open("w", encoding="cp1252", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    again = ssd("check", path, "--fail-on", "query", "--explained", tmp_path / "answered.csv")
    assert again.returncode == 0, again.stdout
    assert "kept open by a court" in again.stdout
    payload(path, child | {"date_of_birth": "1990-01-02"})
    changed = ssd("check", path, "--fail-on", "query", "--explained", tmp_path / "answered.csv")
    assert changed.returncode == 1


def test_rules_and_items_are_explained() -> None:
    """A rule with its reason, query and examples; an item with its purpose and the rules about it."""
    rule = ssd("explain", "ssd-5001").stdout
    for words in ("Placement ends before it starts.", "Why:", "CLAP", "select", "Passes:", "Breaks it:"):
        assert words in rule, words
    for name in ("CLAP004A", "clap_cla_placement_end_date", "placement_end_date"):
        assert "SSD-5001" in ssd("explain", name).stdout or "Why it is held" in ssd("explain", name).stdout
    assert "JSON Schema" in ssd("explain", "not-in-list").stdout


def test_what_cannot_be_explained_names_the_nearest() -> None:
    """A misspelt number or name."""
    done = ssd("explain", "SSD-50011")
    assert done.returncode == 2
    assert "Did you mean SSD-5" in done.stderr


def test_rules_are_listed_and_counted() -> None:
    """By words, by release, and by what came since."""
    assert "SSD-5001" in ssd("rules", "placement ends before").stdout
    counted = ssd("rules", "--count", "--release", "1.0.0").stdout
    assert int(counted.splitlines()[-1].split()[0].replace(",", "")) >= 150
    since = ssd("rules", "--since", "1.0.0", "--release", "1.1.0").stdout.splitlines()
    assert since
    assert not [line for line in since if line.startswith("SSD-5001")]


def test_the_doctor_finds_a_whole_installation_whole() -> None:
    """Versions, releases with their checksums, drivers, and a trial check; no network."""
    done = ssd("doctor")
    assert done.returncode == 0, done.stdout
    for words in ("SQLite", "DuckDB", "Release       1.0.0", "Return        cin", "whole", "Everything works."):
        assert words in done.stdout, words
    assert ssd("doctor", "--url", "http://127.0.0.1:9").returncode == 1


EXCHANGES = [
    (None, 0, "Exchange      none is set up here"),
    ("ssd db upgrade", 0, "Exchange      in SQLite, safe to serve from"),
    ("", 1, "Exchange      would not start"),
    ("not a database", 1, "Exchange      would not start"),
]


@pytest.mark.parametrize(("made", "code", "said"), EXCHANGES, ids=["none", "whole", "empty", "other file"])
def test_the_doctor_looks_at_the_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: str | None, code: int, said: str
) -> None:
    """Where there is one; it makes neither a database nor a key."""
    monkeypatch.setenv("SSD_STATE", str(tmp_path))
    monkeypatch.delenv("SSD_DATABASE", raising=False)
    if made == "ssd db upgrade":
        assert ssd("db", "upgrade").returncode == 0
    elif made is not None:
        (tmp_path / "exchange.sqlite").write_text(made * 100)
    done = ssd("doctor")
    assert done.returncode == code, done.stdout + done.stderr
    assert said in done.stdout
    assert not (tmp_path / "server-key.json").exists()


def test_the_doctor_finds_a_changed_release(tmp_path: Path) -> None:
    """A file that is not as it was cut is named."""
    import shutil

    releases = Path(__file__).parents[2] / "schema" / "releases"
    shutil.copytree(releases, tmp_path / "releases")
    for name in ("1.0.0/ssd.rules.csv", "cin/2025-26/cin.xsd"):
        with (tmp_path / "releases" / name).open("ab") as file:
            file.write(b"x")
    done = subprocess.run(
        [SSD, "doctor"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SSD_RELEASES": str(tmp_path / "releases")},
    )
    assert done.returncode == 1
    assert "Release 1.0.0 was changed after it was cut: ssd.rules.csv" in done.stdout
    assert "cin: Release 2025-26 was changed after it was cut: cin.xsd" in done.stdout


@pytest.mark.parametrize(("variable", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_is_for_terminals_that_want_it(wrong: Path, variable: dict[str, str], coloured: bool) -> None:
    """Severity is a word either way."""
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | variable
    with subprocess.Popen([SSD, "check", wrong], stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:
            pass  # the other end is closed
        process.wait()
    os.close(ours)
    assert b"ERROR" in shown
    assert (b"\x1b[1;31m" in shown) is coloured
