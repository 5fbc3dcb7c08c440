"""The program as its users run it: what it prints, where, and with which exit code."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

ROOT = Path(__file__).parents[2]
SSD = Path(sys.executable).parent / "ssd"
GOOD = {
    "header": {"standard": "ssd", "release": "1.0.0", "local_authority": "845", "mode": "full"},
    "children": [{"person_id": "C1", "sex": "M"}],
}


def ssd(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the program with the network out of reach and a plain terminal."""
    environment = {
        **os.environ,
        "NO_COLOR": "1",
        "COLUMNS": "200",
        "http_proxy": "http://127.0.0.1:9",
        "https_proxy": "http://127.0.0.1:9",
    }
    return subprocess.run([SSD, *arguments], capture_output=True, text=True, cwd=cwd, env=environment, check=False)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.json"
    path.write_bytes(orjson.dumps(GOOD))
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.json"
    path.write_bytes(orjson.dumps(GOOD | {"children": [{"person_id": "C1", "sex": "X"}]}))
    return path


def test_a_pass_is_exit_0(good: Path) -> None:
    """The verdict, and that nothing left the computer, on standard output."""
    done = ssd("check", good)
    assert done.returncode == 0
    assert "Nothing was sent." in done.stdout
    assert "No errors found." in done.stdout
    assert done.stderr == ""


def test_errors_are_exit_1(bad: Path) -> None:
    """The rule, the item, the value, the place and the mend."""
    done = ssd("check", bad)
    assert done.returncode == 1
    for words in ("not-in-list", "PERS002A", '"X"', "/children/0/sex", "Use one of M, F, U"):
        assert words in done.stdout


def test_values_can_be_left_out(bad: Path) -> None:
    """For a report that goes to somebody else."""
    assert '"X"' not in ssd("check", bad, "--no-values").stdout


def test_the_report_as_json(bad: Path) -> None:
    """One object for one file, a list for several; words stay off standard output."""
    done = ssd("check", bad, "--format", "json")
    report = orjson.loads(done.stdout)
    assert (done.returncode, report["ok"], report["problems"][0]["value"]) == (1, False, "X")
    several = orjson.loads(ssd("check", bad, bad, "--format", "json").stdout)
    assert [each["source"] for each in several] == ["bad.json", "bad.json"]


UNREADABLE = [
    ("empty.json", b"", "Nothing was checked"),
    ("no-children.json", orjson.dumps(GOOD | {"children": []}), "Nothing was checked"),
    ("cut.json", orjson.dumps(GOOD)[:-5], "stops before its end"),
    ("bom.json", b"\xef\xbb\xbf" + orjson.dumps(GOOD), "byte order mark"),
    ("other.json", orjson.dumps(GOOD | {"header": GOOD["header"] | {"release": "7.0.0"}}), "There is no release"),
    ("headings.csv", b"pers_person_id\n", "Nothing was checked"),
]


@pytest.mark.parametrize(("name", "content", "words"), UNREADABLE)
def test_what_could_not_be_checked_is_exit_2(name: str, content: bytes, words: str, tmp_path: Path) -> None:
    """One sentence on standard error, nothing on standard output, and no traceback."""
    target = tmp_path / ("ssd_person.csv" if name.endswith(".csv") else name)
    target.write_bytes(content)
    done = ssd("check", target)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_file_is_exit_2(tmp_path: Path) -> None:
    """Checking nothing is never a pass."""
    assert ssd("check", tmp_path / "nowhere.json").returncode == 2
    assert ssd("check", tmp_path).returncode == 2
    assert ssd("check").returncode == 2


def test_one_unreadable_file_among_others_is_exit_2(good: Path, tmp_path: Path) -> None:
    """The others are still checked and told."""
    (tmp_path / "cut.json").write_bytes(b"{")
    done = ssd("check", good, tmp_path / "cut.json")
    assert done.returncode == 2
    assert "No errors found." in done.stdout
    assert "cut.json" in done.stderr


def test_convert_and_check_a_census_file(tmp_path: Path) -> None:
    """The first thing the README shows."""
    done = ssd("convert", ROOT / "examples" / "cin-census-2026.xml", tmp_path / "payload.json", "--release", "1.0.0")
    assert done.returncode == 0
    assert "3 children" in done.stderr
    assert ssd("check", tmp_path / "payload.json").returncode == 0


def test_payload_to_tables_and_back(good: Path, tmp_path: Path) -> None:
    """JSON to a zip of CSVs, to NDJSON, to JSON: the same payload."""
    for source, target in ((good, "t.zip"), (tmp_path / "t.zip", "t.ndjson"), (tmp_path / "t.ndjson", "t.json")):
        assert ssd("convert", source, tmp_path / target).returncode == 0
    assert orjson.loads((tmp_path / "t.json").read_bytes()) == GOOD


def test_convert_says_what_it_cannot_do(good: Path, tmp_path: Path) -> None:
    """A target that could be anything is refused with the choices."""
    done = ssd("convert", good, tmp_path / "x.docx")
    assert done.returncode == 2
    assert ".ndjson" in done.stderr


def test_items_are_counted_as_the_model_has_them() -> None:
    """361 of the published SSD, and none without a purpose."""
    done = ssd("items", "--count", "--release", "1.0.0")
    assert "361  items of the published SSD" in done.stdout
    assert "     0  without a purpose" in done.stdout


def test_items_can_be_looked_up() -> None:
    """By words of the name, the column or the text."""
    assert "CINE003A" in ssd("items", "referral date").stdout


def test_releases_are_listed() -> None:
    """Both, with what they are for."""
    assert [line.split()[0] for line in ssd("releases").stdout.splitlines()] == ["1.0.0", "1.1.0"]


def test_near_misses_are_named() -> None:
    """A command or option that is almost right is suggested."""
    assert "check" in ssd("chek").stderr
    assert ssd("check", "--relase", "x").returncode == 2


def test_output_survives_a_windows_code_page(bad: Path, tmp_path: Path) -> None:
    """A terminal that cannot show a letter gets its code instead of a crash."""
    path = tmp_path / "accent.json"
    path.write_bytes(orjson.dumps(GOOD | {"children": [{"person_id": "C1", "sex": "中"}]}))
    done = subprocess.run(
        [SSD, "check", path], capture_output=True, env={**os.environ, "PYTHONIOENCODING": "cp437"}, check=False
    )
    assert done.returncode == 1
    assert b"\\u4e2d" in done.stdout


def test_checking_never_loads_what_only_the_build_needs(good: Path) -> None:
    """LinkML is slow to import, and nobody who checks or serves needs it."""
    script = (
        "import sys; from ssd_registry.cli import main; sys.argv = ['ssd', 'check', sys.argv[1]]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "import ssd_registry.api.server\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in {'linkml', 'linkml_runtime', 'yaml', 'xlsxwriter'} or m.startswith('ssd_registry.build')]\n"
        "sys.exit(f'loaded {bad[:5]}' if bad else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script, good], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_loads_almost_nothing() -> None:
    """What makes a program slow to start is not loaded for its help."""
    script = (
        "import sys; from ssd_registry.cli import main; sys.argv = ['ssd', '--help']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = {'pydantic', 'fastapi', 'msgspec', 'orjson', 'rdflib', 'lxml', 'jsonschema_rs', 'zstandard'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_bad_value_is_not_in_the_traceback_of_a_crash() -> None:
    """Were the program to crash, its traceback would show no local variable, which may hold a child's data."""
    from ssd_registry.cli.app import app

    assert app.pretty_exceptions_show_locals is False


def test_a_file_that_the_system_does_not_open_is_said(tmp_path: Path) -> None:
    """With its reason, and no traceback."""
    for arguments in (("check", "x" * 300), ("convert", "x" * 300, "y.json")):
        done = ssd(*arguments, cwd=tmp_path)
        assert done.returncode == 2
        assert "cannot be opened" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence, with what to do; nothing is begun before that."""
    monkeypatch.setenv("SSD_STATE", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = ssd("serve", "--port", str(port))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Another program listens on port {port} already. End it, or give another --port.\n"


def test_an_address_of_another_computer_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """192.0.2.1 is nobody's (RFC 5737)."""
    monkeypatch.setenv("SSD_STATE", str(tmp_path))
    done = ssd("serve", "--host", "192.0.2.1")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "This computer does not have the address 192.0.2.1. Give another --host.\n"


def test_a_setting_that_cannot_be_read_is_exit_2(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named; what stands in it is not repeated."""
    monkeypatch.setenv("SSD_LIMIT_DEPTH", "very")
    done = ssd("check", good)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == ("Could not check. SSD_LIMIT_DEPTH has to be a whole number. Correct it, or leave it out.\n")


def test_serve_says_where_it_serves(tmp_path: Path) -> None:
    """On standard output, as soon as it begins; the log has standard error to itself."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    command = [str(SSD), "serve", "--port", str(port)]
    environment = {**os.environ, "SSD_STATE": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        server.terminate()
    assert said == (
        f"Serving at http://127.0.0.1:{port}, without an exchange, which ssd db upgrade sets up. Ctrl-C ends it.\n"
    )
