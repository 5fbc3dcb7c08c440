"""What it costs to check a return by its owner's rules: read it, run all of them, and write the list of findings.

Each figure stands beside a floor that ran in the same minutes: reading the same files and nothing else. Every run
is a process of its own. With --peer, the pandas tools in use now (csc-validator-be-cin 0.1.13 and
csc-validator-be-903 0.1.17) run on the same files, in the Python that has them.

    python benchmarks/returns.py                          10,000 children of the CIN census; 10,700 of SSDA903, two years
    python benchmarks/returns.py --peer PYTHON            the pandas tools too: about five minutes
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
RUNS = 5


def read_census(path: Path) -> None:
    """Read the XML and nothing else: the floor of a census."""
    from lxml import etree

    etree.parse(str(path))


def read_tables(folder: Path) -> None:
    """Read every CSV file of both years with pandas and nothing else: the floor of SSDA903."""
    import pandas as pd

    for path in folder.glob("*/*.csv"):
        pd.read_csv(path, dtype=str)


def check_census(path: Path) -> None:
    """Read, run all rules and write the list of findings."""
    _check(path, "cin-2025-26", None)


def check_tables(folder: Path) -> None:
    """Do the same for SSDA903, with last year's files."""
    _check(folder / "this_year", "ssda903-2025-26", folder / "last_year")


def _check(path: Path, name: str, last: Path | None) -> None:
    from ssd_registry.check import Checker
    from ssd_registry.collection.returns import Asked, Returns
    from ssd_registry.collection.shelf import Shelf
    from ssd_registry.registry import Registry

    registry = Registry()
    asked = Asked(collection=name, last_year=last)
    report = Returns(Shelf(registry.folder), Checker(registry)).check(path, asked)
    if report is None:
        raise SystemExit(f"{path} was not taken for a return.")
    report.save(str(path.with_suffix(".report.csv")))
    print(json.dumps({"rules": report.rules_run, "findings": len(report.problems), "tally": report.tally}))


PEERS = {
    "check_census": """
import sys, json, contextlib, io
import xml.etree.ElementTree as ET
from cin_validator import cin_validator
from cin_validator.rules.ruleset_utils import get_year_ruleset
data = cin_validator.process_data(cin_validator.convert_data(ET.parse(sys.argv[1]).getroot()))
with contextlib.redirect_stdout(io.StringIO()):
    found = cin_validator.CinValidator(data, get_year_ruleset("2026"))
found.full_issue_df.to_csv(sys.argv[1] + ".peer.csv")
print(json.dumps({"findings": len(found.full_issue_df)}))
""",
    "check_tables": """
import sys, json, contextlib, io, logging, pathlib
from lac_validator import lac_validator
from lac_validator.report import Report
from lac_validator.utils import process_uploaded_files
from lac_validator.rules.ruleset_utils import get_year_ruleset
logging.disable(logging.CRITICAL)
folder, registry = pathlib.Path(sys.argv[1]), get_year_ruleset("2026")
names = {"This year": "this_year", "Prev year": "last_year"}
files = process_uploaded_files({k: sorted(map(str, (folder / v).glob("*.csv"))) for k, v in names.items()})
with contextlib.redirect_stdout(io.StringIO()):
    metadata = {"collectionYear": "2026", "localAuthority": "E10000011"}
    found = lac_validator.LacValidator(metadata=metadata, files=files, registry=registry, selected_rules=None)
report = Report(found.ds_results, registry)
issues = lac_validator.create_issue_df(report.report, report.error_report)
issues.to_csv(folder / "peer.csv")
print(json.dumps({"findings": len(issues)}))
""",
}
"""What runs the pandas tools: read, all rules, and the list of findings."""


def measure(command: list[str]) -> dict[str, object]:
    """Run *command* to its end, and return what it took: seconds by the clock and of CPU, and its peak in MB."""
    code = (
        "import json, resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n"
        "took = time.perf_counter() - start\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(json.dumps({'s': took, 'cpu': used.ru_utime + used.ru_stime, 'mb': used.ru_maxrss / 1024,"
        " 'code': done.returncode, 'out': done.stdout.strip().splitlines()[-1:], 'err': done.stderr[-2000:]}))"
    )
    done = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(done.stdout)
    if found["code"]:
        raise SystemExit(f"{' '.join(command[:3])} failed:\n{found['err']}")
    return found


def several(task: str, path: Path, runs: int = RUNS) -> dict[str, float]:
    """Return the medians of several runs of one task of this file."""
    taken = [measure([sys.executable, __file__, "--only", task, str(path)]) for _ in range(runs)]
    print(f"  {task}: {taken[0]['out']}")
    return {name: statistics.median(float(str(each[name])) for each in taken) for name in ("s", "cpu", "mb")}


def told(what: str, figures: dict[str, float], beside: dict[str, float] | None = None) -> None:
    """Print one line of figures, with their ratio to those *beside* them."""
    ratio = f"  {figures['s'] / beside['s']:.1f} times by the clock" if beside else ""
    print(f"{what:42} {figures['s']:7.2f} s  CPU {figures['cpu']:7.2f} s  peak {figures['mb']:5.0f} MB{ratio}")


def compare(kind: str, path: Path, floor: str, task: str, peer: str | None) -> None:
    """Measure one return: the floor, ours, and the pandas tool where there is one."""
    print(kind)
    under = several(floor, path)
    ours = several(task, path)
    told("reading alone (floor)", under)
    told("ssd check: read, all rules, list", ours, under)
    if peer:
        found = measure([peer, "-W", "ignore", "-c", PEERS[task], str(path)])
        theirs = {name: float(str(found[name])) for name in ("s", "cpu", "mb")}
        told("pandas tool: read, all rules, list", theirs, ours)
        print(f"  {found['out']}")


def main() -> None:
    """Make the returns and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", help="a Python that has the pandas tools")
    parser.add_argument("--only", nargs=2, metavar=("TASK", "PATH"), help="run one task and nothing else")
    parser.add_argument("--children", type=int, nargs=2, default=(10_000, 10_700), metavar=("CIN", "SSDA903"))
    options = parser.parse_args()
    if options.only:
        task, path = options.only
        globals()[task](Path(path))
        return
    sys.path.insert(0, str(HERE))
    import cin_return
    import ssda903_return

    with tempfile.TemporaryDirectory() as folder:
        census, tables = Path(folder) / "cin.xml", Path(folder) / "ssda903"
        print(cin_return.write_return(census, options.children[0], 0.03, 1), "rows of the census")
        print(ssda903_return.write_returns(tables, options.children[1], 0.03, 1))
        start = time.perf_counter()
        compare("CIN census", census, "read_census", "check_census", options.peer)
        compare("SSDA903, this year and last", tables, "read_tables", "check_tables", options.peer)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"in {time.perf_counter() - start:.0f} s; this process itself: {peak / 1024:.0f} MB")


if __name__ == "__main__":
    main()
