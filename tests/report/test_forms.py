"""Every form of a report: the same findings, no value where none is wanted, and files that open."""

from __future__ import annotations

import io
import re
import tracemalloc
import zipfile
from pathlib import Path
from typing import IO

import orjson
import pytest

from ssd_registry.check import Checker
from ssd_registry.errors import CannotRead, CannotWrite
from ssd_registry.payload import open_payload, read_payload
from ssd_registry.payload.payload import Place
from ssd_registry.registry import Registry
from ssd_registry.report import FORMS, Problem, Report, as_text, file_name, form_of, workbook, write
from ssd_registry.report.rows import SUMMARY, headings
from ssd_registry.settings import Limits
from tests.report.conftest import everything, expected, in_list, made, read_back, rule_problem, sheet, table, written

EXAMPLES = Path(__file__).parents[2] / "examples"
CHECKER = Checker(Registry())
CANARY = "CANARYx9"


def example_reports() -> dict[str, Report]:
    """Return the report of each example that can be checked."""
    names = [
        "payload-1.0.0.json",
        "payload-1.1.0.json",
        "tables",
        *(f"broken/{p.name}" for p in (EXAMPLES / "broken").iterdir()),
    ]
    reports = {}
    for name in names:
        try:
            reports[name] = CHECKER.check(open_payload(EXAMPLES / name, Limits(), CHECKER.registry))
        except CannotRead:
            continue
    return reports


REPORTS = {**example_reports(), "hand-made": everything()}


@pytest.mark.parametrize("values", [True, False])
@pytest.mark.parametrize("name", REPORTS)
def test_every_form_has_the_same_findings(name: str, form: str, values: bool) -> None:
    """What is read back from each form is what was found, no more and no less."""
    report = REPORTS[name]
    assert read_back(report, form, values=values) == expected(report, form, values=values)


def test_pandas_has_the_same_findings() -> None:
    """A row for each finding, under the headings of the workbook."""
    report = REPORTS["hand-made"]
    frame = report.to_pandas()
    assert list(frame.columns) == sheet(written(report, "xlsx", values=True), "Problems")[0]
    shown = sorted(zip(frame["Severity"], frame["Rule"], frame["What is wrong"], strict=True))
    assert shown == sorted(
        (row["Severity"], row["Rule"], row["What is wrong"]) for row in table(written(report, "csv", values=True))
    )


def test_pandas_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not installed."""
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(ImportError, match="pip install pandas"):
        made([]).to_pandas()


def canary_report() -> Report:
    """Return a report over data in which every value is the canary, from the check and by hand."""
    place = Place(table="ssd_person", key=f"pers_person_id = {CANARY}", heading="pers_sex")
    again = Problem("duplicate-child", place, {"label": "Person", "first": str(place)}, value=CANARY)
    told = {"value": CANARY, "values": {"end": CANARY, "start": CANARY}, "person": CANARY, "record": CANARY}
    by_hand = [again, in_list(place, CANARY, person=CANARY), rule_problem(1, "error", **told)]
    by_hand += [rule_problem(2, "query", **told), rule_problem(3, "query", **told, explained=CANARY)]
    record = dict.fromkeys(["referral_id", "referral_date", "referral_source", "referral_nfa"], CANARY)
    child = {"person_id": CANARY, "sex": CANARY, "date_of_birth": CANARY, "upn": CANARY, "referrals": [record, record]}
    header = {"standard": "ssd", "release": "1.0.0", "local_authority": CANARY, "mode": CANARY, "period_start": CANARY}
    body = orjson.dumps({"header": header, "children": [child, child], "removed": [CANARY, 1]})
    checked = CHECKER.check(read_payload(body, Limits()))
    assert len(checked.problems) > 10
    return made([*by_hand, *checked.problems])


def test_no_value_is_in_a_report_without_values(form: str) -> None:
    """Nothing that was sent, nor a mark that was made from it, is in any part of any form."""
    report = canary_report()
    for shown in (True, False):
        content = written(report, form, values=shown)
        if form == "xlsx":
            archive = zipfile.ZipFile(io.BytesIO(content))
            content = b"".join(archive.read(name) for name in archive.namelist())
        assert (CANARY.encode() in content) == shown
        marks = {problem.mark.encode() for problem in report.problems}
        # Text shows no marks; the tables show those of queries, which are the ones to answer.
        assert any(mark in content for mark in marks) == (shown and form not in {"text", "html"})
    assert CANARY not in as_text(report, values=False, most=None, colour=True)


def test_each_form_has_a_name_an_ending_and_a_media_type() -> None:
    """What the command line and the server choose by."""
    assert {form.media_type for form in FORMS.values()} == {
        "text/plain",
        "application/json",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/html",
        "application/sarif+json",
    }
    assert FORMS["csv"].content_type == "text/csv; charset=utf-8"
    assert FORMS["json"].content_type == "application/json"
    for name, form in FORMS.items():
        assert form.name == name
        assert form_of(Path(f"some.where/REPORT{form.suffix.upper()}")) == name
    assert file_name(made([]), "xlsx", "2026-05-03") == "ssd-check_2026-05-03_release-1.1.0.xlsx"


def test_the_guide_knows_every_form_and_every_column() -> None:
    """What is not written down is not found."""
    page = (Path(__file__).parents[2] / "docs" / "reports.md").read_text(encoding="utf-8")
    for form in FORMS.values():
        assert f"| {form.name} | `{form.suffix}` | `{form.media_type}` |" in page
    for heading in [*headings(values=True), *SUMMARY]:
        assert heading in page, heading
    assert f"{workbook.MOST_ROWS:,}" in page


def test_a_report_is_saved_by_its_ending(tmp_path: Path) -> None:
    """Each form, to a path."""
    report = made([in_list(Place(), "Z")])
    for form in FORMS.values():
        path = tmp_path / f"report{form.suffix}"
        assert report.save(path) == []
        assert path.read_bytes()
    assert report.to_excel(str(tmp_path / "other.name")) == []
    assert sheet((tmp_path / "other.name").read_bytes(), "Problems")[1][1] == "not-in-list"


def test_what_cannot_be_written_is_said_with_the_choices(tmp_path: Path) -> None:
    """The endings, the forms, or why the file cannot be opened."""
    report = made([])
    with pytest.raises(CannotWrite, match=r"\.txt, \.json, \.csv, \.xlsx, \.html, \.sarif"):
        report.save(tmp_path / "report.pdf")
    with pytest.raises(CannotWrite, match="text, json, csv, xlsx, html, sarif"):
        write(report, tmp_path / "report.pdf", "pdf")
    with pytest.raises(CannotWrite, match="no ending"):
        write(report, io.BytesIO())
    with pytest.raises(CannotWrite, match="Close it if another program has it open"):
        report.save(tmp_path / "nowhere" / "report.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_cannot_hold_all_is_joined_by_a_csv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet has 1,048,576 rows; what does not fit is in a file beside it, and both say so."""
    assert workbook.MOST_ROWS == 1_048_575
    monkeypatch.setattr(workbook, "MOST_ROWS", 5)
    report = made([rule_problem(n) for n in range(7)])
    (told,) = report.save(tmp_path / "report.xlsx")
    assert "The full list is in report.csv." in told
    content = (tmp_path / "report.xlsx").read_bytes()
    assert len(sheet(content, "Problems")) == 1 + 5
    assert sheet(content, "About this check")[1][1].startswith("The first 5 of 7:")
    assert len(table((tmp_path / "report.csv").read_bytes())) == 7


class Sink(io.RawIOBase):
    """A file that only counts what is written to it."""

    size = 0
    largest = 0

    def writable(self) -> bool:
        """Take whatever is written."""
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        """Count *content* and forget it."""
        self.size += len(content)
        self.largest = max(self.largest, len(content))
        return len(content)


@pytest.mark.parametrize("form", ["csv", "json", "html", "sarif"])
def test_a_large_report_is_written_a_part_at_a_time(form: str) -> None:
    """Memory does not grow with the number of findings: a megabyte and more goes out in small parts."""
    report = made([rule_problem(n) for n in range(4000)])
    sink: IO[bytes] = Sink()  # type: ignore[assignment]
    tracemalloc.start()
    write(report, sink, form)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sink.size > 1_000_000
    assert sink.largest < 100_000
    assert peak < 700_000


def test_a_large_workbook_goes_through_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above a number of findings rows leave memory as they are written, and the workbook is the same to its reader."""
    report = everything()
    small = written(report, "xlsx", values=True)
    monkeypatch.setattr(workbook, "_IN_MEMORY", 0)
    large = written(report, "xlsx", values=True)
    for name in ("Summary", "Problems", "About this check"):
        assert sheet(small, name) == sheet(large, name)
    assert "xl/sharedStrings.xml" in zipfile.ZipFile(io.BytesIO(small)).namelist()
    assert "inlineStr" in zipfile.ZipFile(io.BytesIO(large)).read("xl/worksheets/sheet2.xml").decode()


def test_names_of_files_are_not_ours_to_trust(form: str) -> None:
    """A name that is not Unicode, as the system may give one, stops no form."""
    report = made([in_list(Place(file="caf\udce9.csv", row=2), "Z")], not_checked=["caf\udce9"], remarks=["caf\udce9"])
    report = Report(**{name: getattr(report, name) for name in report.__slots__} | {"source": "caf\udce9"})
    assert re.search(rb"caf", written(report, form, values=True)) or form == "xlsx"
