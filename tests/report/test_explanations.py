"""Answers to queries: read back from a report in any shape people give it, and kept only while the data stays."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from ssd_registry.errors import CannotRead
from ssd_registry.payload.payload import Place
from ssd_registry.report import Report, as_json, explained, read_explanations, write
from tests.report.conftest import HOSTILE, made, rule_problem, sheet, table, written

ANSWER, REASON, MARK = "Checked, is right", "Reason", "Mark"


def queries(count: int = 4) -> Report:
    """Return a report with queries, an error and a note."""
    problems = [rule_problem(n) for n in range(count)]
    return made([*problems, rule_problem(20, "error"), rule_problem(21, "note")])


def rows_of(report: Report) -> list[dict[str, Any]]:
    """Return the rows of the workbook of *report*, as Excel would hold them."""
    heads, *rows = sheet(written(report, "xlsx", values=True), "Problems")
    return [dict(zip(heads, row, strict=True)) for row in rows]


def answered(report: Report, answers: dict[str, tuple[Any, Any]]) -> list[dict[str, Any]]:
    """Return the rows of *report* with *answers*, by mark."""
    rows = rows_of(report)
    for row in rows:
        if row[MARK] in answers:
            row[ANSWER], row[REASON] = answers[row[MARK]]
    return rows


def as_xlsx(path: Path, rows: list[dict[str, Any]], above: int = 0, name: str = "Problems") -> Path:
    """Write *rows* as a workbook, with empty rows above the headings."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    book.add_worksheet("Notes of my own").write(0, 0, "Reason")
    page = book.add_worksheet(name)
    for index, row in enumerate([list(rows[0]), *(list(row.values()) for row in rows)], above):
        page.write_row(index, 0, row)
    book.close()
    return path


def as_csv(
    path: Path, rows: list[dict[str, Any]], delimiter: str = ",", encoding: str = "utf-8-sig", above: str = ""
) -> Path:
    """Write *rows* as CSV, as a spreadsheet saves it again."""
    text = io.StringIO(newline="")
    text.write(above)
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(list(rows[0]))
    writer.writerows(row.values() for row in rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


SHAPES = [
    ("as downloaded", lambda path, rows: as_xlsx(path / "r.xlsx", rows)),
    ("with a title above", lambda path, rows: as_xlsx(path / "r.xlsx", rows, above=3)),
    ("on a sheet of another name", lambda path, rows: as_xlsx(path / "r.xlsx", rows, name="Sheet1")),
    ("with an ending that does not say", lambda path, rows: as_xlsx(path / "r.xlsx", rows).rename(path / "r.csv")),
    ("csv", lambda path, rows: as_csv(path / "r.csv", rows)),
    ("csv as Excel saves it in Windows", lambda path, rows: as_csv(path / "r.csv", rows, ";", "cp1252")),
    ("csv with no byte order mark", lambda path, rows: as_csv(path / "r.csv", rows, ",", "utf-8")),
    ("csv with tabs", lambda path, rows: as_csv(path / "r.txt", rows, "\t", "utf-16")),
    ("csv that names its delimiter", lambda path, rows: as_csv(path / "r.csv", rows, ";", above="sep=;\r\n")),
    (
        "csv with a title above",
        lambda path, rows: as_csv(path / "r.csv", rows, above='"Sent to the team, in May"\r\n\r\n'),
    ),
    ("in another order", lambda path, rows: as_xlsx(path / "r.xlsx", rows[::-1])),
    ("with columns moved", lambda path, rows: as_csv(path / "r.csv", [dict(reversed(row.items())) for row in rows])),
    (
        "with columns taken out",
        lambda path, rows: as_csv(path / "r.csv", [{k: row[k] for k in (MARK, REASON, ANSWER)} for row in rows]),
    ),
    (
        "with headings in capitals",
        lambda path, rows: as_csv(path / "r.csv", [{f" {k.upper()} ": v for k, v in row.items()} for row in rows]),
    ),
    ("filtered", lambda path, rows: as_csv(path / "r.csv", [row for row in rows if row[ANSWER]])),
]


@pytest.mark.parametrize(("name", "save"), SHAPES, ids=[row[0] for row in SHAPES])
def test_answers_are_found_in_any_shape(name: str, save: Any, tmp_path: Path) -> None:
    """However the report was saved, sorted, filtered or moved about."""
    report = queries()
    marks = [problem.mark for problem in report.problems[:2]]
    reasons = ["The child stayed over £ night", '=seen, "and" right; twice']
    path = save(tmp_path, answered(report, {mark: ("yes", why) for mark, why in zip(marks, reasons, strict=True)}))
    found = read_explanations(path)
    assert found.remarks == []
    assert {mark: answer.reason for mark, answer in found.answers.items()} == dict(zip(marks, reasons, strict=True))
    after = explained(report, found)
    assert [problem.explained for problem in after.problems] == [*reasons, None, None, None, None]
    assert (after.explained, after.count("query"), after.remarks) == (2, 2, [])


YES = ["yes", "Yes ", "Y", "TRUE", True, "true", "x", "X", 1, 1.0, "1"]


@pytest.mark.parametrize("word", YES, ids=map(repr, YES))
def test_yes_is_said_in_many_ways(word: Any, tmp_path: Path) -> None:
    """Also by a number or a truth value of Excel's own."""
    report = queries(1)
    path = as_xlsx(tmp_path / "r.xlsx", answered(report, {report.problems[0].mark: (word, "Seen")}))
    assert explained(report, read_explanations(path)).problems[0].explained == "Seen"


UNUSED = [
    ("no reason", "yes", "", "no reason is given"),
    ("only blanks for a reason", "yes", "  ", "no reason is given"),
    ("a reason and no yes", "", "Seen", "it is not marked"),
    ("neither yes nor no", "perhaps", "Seen", "neither yes nor no"),
]


@pytest.mark.parametrize(("name", "word", "reason", "remark"), UNUSED, ids=[row[0] for row in UNUSED])
def test_what_cannot_be_used_is_told(name: str, word: str, reason: str, remark: str, tmp_path: Path) -> None:
    """With the sheet, the row and the rule, and what to do."""
    report = queries(2)
    path = as_xlsx(tmp_path / "r.xlsx", answered(report, {report.problems[1].mark: (word, reason)}))
    found = read_explanations(path)
    (told,) = found.remarks
    rows = [row[MARK] for row in rows_of(report)]
    assert told.startswith(f"r.xlsx, sheet Problems, row {rows.index(report.problems[1].mark) + 2} (SSD-5004): ")
    assert remark in told
    assert "perhaps" not in told
    after = explained(report, found)
    assert after.explained == 0
    assert after.remarks == found.remarks


@pytest.mark.parametrize("word", ["", "no", "N", "FALSE", False, 0])
def test_what_is_not_answered_is_left_as_it_is(word: Any, tmp_path: Path) -> None:
    """With nothing to tell, even where there are notes beside a no."""
    report = queries(1)
    reason = "" if word == "" else "Not right: the date is wrong"
    found = read_explanations(as_xlsx(tmp_path / "r.xlsx", answered(report, {report.problems[0].mark: (word, reason)})))
    assert (found.answers, found.remarks) == ({}, [])


@pytest.mark.parametrize(("severity", "remark"), [("error", "cannot be explained away"), ("note", "needs no answer")])
def test_only_queries_can_be_answered(severity: Any, remark: str, tmp_path: Path) -> None:
    """An error stays an error, whether it is answered in its own row or its mark is put in another."""
    report = made([rule_problem(1, severity)])
    row = rows_of(report)[0] | {ANSWER: "yes", REASON: "We like it so"}
    (told,) = read_explanations(as_xlsx(tmp_path / "r.xlsx", [row])).remarks
    assert remark in told
    pasted = read_explanations(
        as_xlsx(tmp_path / "p.xlsx", [row | {MARK: report.problems[0].mark, "Severity": "query"}])
    )
    after = explained(report, pasted)
    assert after.explained == 0
    assert remark in after.remarks[0]


def test_a_row_that_lost_its_mark_is_told(tmp_path: Path) -> None:
    """Nothing says which query it answers."""
    row = rows_of(queries(1))[1] | {ANSWER: "yes", REASON: "Seen", MARK: "", "Severity": "query"}
    assert "lost its mark" in read_explanations(as_xlsx(tmp_path / "r.xlsx", [row])).remarks[0]


def test_two_reasons_for_one_query_are_told(tmp_path: Path) -> None:
    """The first is used; the same reason twice is no matter."""
    report = queries(1)
    row = answered(report, {report.problems[0].mark: ("yes", "One")})[1]
    path = as_xlsx(tmp_path / "r.xlsx", [row, row, row | {REASON: "Two"}])
    found = read_explanations(path)
    assert [answer.reason for answer in found.answers.values()] == ["One"]
    assert len(found.remarks) == 1
    assert "answered before" in found.remarks[0]


def test_an_answer_to_what_has_changed_is_told(tmp_path: Path) -> None:
    """The query is asked again."""
    report = queries(1)
    path = as_xlsx(tmp_path / "r.xlsx", answered(report, {report.problems[0].mark: ("yes", "Seen")}))
    changed = replace(report, problems=[rule_problem(0, values={"end": "2025-03-30", "start": "2025-04-01"})])
    after = explained(changed, read_explanations(path))
    assert (after.explained, after.count("query")) == (0, 1)
    assert "the data was changed since" in after.remarks[0]


UNREADABLE = [
    ("nothing of ours.csv", b"a,b\r\n1,2\r\n", 'no columns "Checked, is right", "Reason" and "Mark"'),
    ("empty.csv", b"", "no columns"),
    ("damaged.xlsx", b"PK\x03\x04damaged", "cannot be read as a workbook"),
    ("picture.csv", bytes(range(256)), "no columns"),
]


@pytest.mark.parametrize(("name", "content", "words"), UNREADABLE, ids=[row[0] for row in UNREADABLE])
def test_what_is_no_report_is_said(name: str, content: bytes, words: str, tmp_path: Path) -> None:
    """Rather than taken for a report with no answers."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CannotRead, match=words):
        read_explanations(tmp_path / name)


def test_a_report_without_values_cannot_be_answered(tmp_path: Path) -> None:
    """It has no marks, and the message says which report to use."""
    write(queries(), tmp_path / "r.xlsx", values=False)
    with pytest.raises(CannotRead, match="a report that shows values"):
        read_explanations(tmp_path / "r.xlsx")
    with pytest.raises(CannotRead, match="Check the name"):
        read_explanations(tmp_path / "nowhere.xlsx")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_answers_are_kept_from_report_to_report(form: str, tmp_path: Path) -> None:
    """The next report carries them, so that only what is new has to be answered."""
    report = made([rule_problem(n, explained=why) for n, why in enumerate(["Seen", "=1+1", "- no change", "'quoted'"])])
    path = tmp_path / f"r.{form}"
    report.save(path)
    found = read_explanations(path)
    again = explained(made([replace(problem, explained=None) for problem in report.problems]), found)
    assert [problem.explained for problem in again.problems] == ["Seen", "=1+1", "- no change", "'quoted'"]
    assert again.remarks == []


def test_explained_queries_are_told_apart_in_every_form() -> None:
    """Listed by themselves and not counted as queries."""
    report = made([rule_problem(1), rule_problem(2, explained="Seen")])
    assert as_json(report)["counts"]["queries"] == 1
    assert [row["Severity"] for row in table(written(report, "csv", values=True))] == ["query", "explained"]
    assert [row[1] for row in sheet(written(report, "xlsx", values=True), "Summary")] == [
        "Severity",
        "query",
        "explained",
    ]
    assert "EXPLAINED  SSD-5004" in written(report, "text", values=True).decode()
    assert "<h2>Explained</h2>" in written(report, "html", values=True).decode()


_TEXT = st.text(alphabet="ab =+-'\";,\téü🙂\n", max_size=8)


@settings(max_examples=60, deadline=None)
@given(
    cases=st.lists(
        st.tuples(st.booleans(), _TEXT, st.sampled_from(["2025-03-31", "", *HOSTILE])), min_size=1, max_size=6
    ),
    random=st.randoms(use_true_random=False),
    how=st.sampled_from([",", ";", "\t", "xlsx"]),
)
def test_an_answer_sticks_to_its_query_and_to_nothing_else(
    cases: list[tuple[bool, str, str]], random: Any, how: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Exactly the queries that were answered with a reason are explained, in any order; a change brings each back."""
    report = made([rule_problem(n, value=value) for n, (_, _, value) in enumerate(cases)])
    answers = {p.mark: ("yes", why) for p, (yes, why, _) in zip(report.problems, cases, strict=True) if yes}
    rows = answered(report, answers)
    random.shuffle(rows)
    folder = tmp_path_factory.mktemp("answers")
    path = as_xlsx(folder / "r.xlsx", rows) if how == "xlsx" else as_csv(folder / "r.csv", rows, how)
    found = read_explanations(path)
    random.shuffle(report.problems)
    wanted = {mark for mark, (_, why) in answers.items() if why.split()}
    after = explained(report, found)
    assert {problem.mark for problem in after.problems if problem.explained is not None} == wanted
    assert len(after.remarks) == len(answers) - len(wanted)
    changed = [
        replace(p, values=p.values | {"start": "2026-01-01"}, place=Place(file="moved.csv", row=9))
        for p in report.problems
    ]
    assert explained(replace(report, problems=changed), found).explained == 0
    moved = [replace(problem, place=Place(file="moved.csv", row=9), child=99) for problem in report.problems]
    assert explained(replace(report, problems=moved), found).explained == len(wanted)
