"""A report on a terminal."""

from __future__ import annotations

import re

import pytest

from ssd_registry.payload.payload import Place
from ssd_registry.report import as_text
from tests.report.conftest import PLACES, everything, in_list, made, rule_problem

WHOLE = """\
made.json  JSON  3 children, 9 rows  release 1.1.0  2 rules  as at 2026-03-31

ERROR  SSD-5001  CLAP004A  7 rows  4 children
       Placement ends before it starts.
       Check both dates and correct one.
         ssd_cla_placement.csv, column D (clap_cla_placement_end_date): rows 2, 3, 4, 5, 6 and 2 more

QUERY  SSD-5004  CLAP004A  1 row  1 child
       Placement ends before it starts.
       Check both dates and correct one.
         ssd_cla_placement.csv, row 3, column D (clap_cla_placement_end_date)

EXPLAINED  SSD-5004  CLAP004A  1 row  1 child
       Placement ends before it starts.
         ssd_cla_placement.csv, row 11, column D (clap_cla_placement_end_date)

7 errors in 4 children. Also 1 query. Explained: 1 query.
Not run: 1 rule: it is for collections from 2027.
Not run: 5 rules that need ssd_address, ssd_cla_episodes.
Not checked: Something else.
Answers: report.xlsx, row 3: an error cannot be explained away.

A pass means that every value has the form the release asks for, and that no rule that was run found an error. \
It does not mean that the data is right: compare it with the records.

Full list:     ssd check made.json -o report.xlsx
About a rule:  ssd explain SSD-5001"""


def test_a_report_as_its_reader_sees_it() -> None:
    """By rule, errors first, with counts, the first places, what was not run, and what a pass means."""
    problems = [rule_problem(n, "error") for n in range(7)]
    problems += [rule_problem(1), rule_problem(9, explained="The child stayed.")]
    report = made(
        problems,
        rules_run=2,
        rules_not_run={
            **{f"SSD-{n}": "needs ssd_cla_episodes" for n in range(4)},
            "SSD-8": "needs ssd_address",
            "SSD-9": "it is for collections from 2027.",
        },
        as_at="2026-03-31",
        not_checked=["Something else."],
        remarks=["report.xlsx, row 3: an error cannot be explained away."],
    )
    assert as_text(report, values=False, file="made.json") == WHOLE


def test_what_was_sent_stands_beside_its_place() -> None:
    """The value, the sentence of a rule, or the reason of an answer."""
    report = made(
        [
            *(in_list(PLACES[1], text) for text in "ZY"),
            *(rule_problem(n) for n in (1, 2)),
            rule_problem(3, explained="Seen"),
        ]
    )
    text = as_text(report)
    assert '         /children/0/sex  "Z"\n         /children/0/sex  "Y"\n' in text
    assert (
        "(clap_cla_placement_end_date)  Placement end date 2025-03-31 is before placement start date 2025-04-02.\n"
        in text
    )
    assert "(clap_cla_placement_end_date): Seen\n" in text


def test_rows_share_a_line_only_where_all_are_in_one_column() -> None:
    """What is said of more of them is then about that column too."""
    rows = [in_list(Place(file="a.xlsx", sheet="S", row=n), "Z") for n in (2, 3)]
    assert "a.xlsx, sheet S: rows 2, 3\n" in as_text(made(rows), values=False)
    mixed = as_text(made([*rows, in_list(Place(file="b.xlsx", row=4), "Z")]), values=False, most=2)
    assert "a.xlsx, sheet S, row 2\n         a.xlsx, sheet S, row 3\n         and 1 more\n" in mixed


def test_a_pass_says_so() -> None:
    """With no hint about rules, as there is none to read about."""
    text = as_text(made([]), file="made.json")
    assert text.startswith("made.json  JSON  3 children, 9 rows  release 1.1.0\n\nNo errors found.\n")
    assert "Full list" not in text


def test_colour_is_only_there_when_asked_for_and_says_nothing_more() -> None:
    """The severity is a word; a terminal that shows colours has them too."""
    plain, coloured = as_text(everything()), as_text(everything(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;31mERROR\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize("values", [True, False])
def test_nothing_sent_can_move_the_cursor_or_add_a_line(values: bool) -> None:
    """Control characters are written out, and no line is longer than is read."""
    lines = as_text(everything(), values=values, most=None).split("\n")
    assert not any(re.search(r"[\x00-\x1f\x7f-\x9f\u202e]", line) for line in lines)
    assert max(map(len, lines)) <= 320


def test_the_name_of_a_file_with_spaces_is_quoted() -> None:
    """So that the command can be copied."""
    assert 'ssd check "my data.json" -o report.xlsx' in as_text(everything(), file="my data.json")
