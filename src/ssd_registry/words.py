"""What the program says to people: one sentence for each kind of problem, and how to put it right.

Plain British English, no schema jargon. ``{label}`` is the item's title; ``{value}`` is what was sent, and
is left out wherever the reader may not be the owner of the data.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """How one kind of problem is said: with the value, without it, and the mend."""

    title: str
    message: str
    private: str
    fix: str


STRUCTURE = {
    "missing": Wording(
        "A value that every record needs is missing",
        "{label} is missing.",
        "{label} is missing.",
        "Add it, or leave the record out until it is known.",
    ),
    "unknown-item": Wording(
        "Something is not part of the release",
        "{name} is not part of {where} in this release.",
        "{name} is not part of {where} in this release.",
        "{nearest}Take it out, or check the release.",
    ),
    "not-in-list": Wording(
        "A code is not in its list",
        '{label} "{value}" is not in the list {list}.',
        "{label} is not in the list {list}.",
        "{nearest}Use one of {choices}.",
    ),
    "not-a-date": Wording(
        "A date cannot be read",
        '{label} "{value}" is not a date we can read.',
        "{label} is not a date we can read.",
        "Write it as year-month-day, like 2026-04-01, from 1900 to 2099.",
    ),
    "not-a-time": Wording(
        "A time cannot be read",
        '{label} "{value}" is not a day and time we can read.',
        "{label} is not a day and time we can read.",
        "Write it with its time zone, like 2026-04-01T09:30:00Z.",
    ),
    "wrong-form": Wording(
        "A value does not have the form of its item",
        '{label} "{value}" does not look like {form}.',
        "{label} does not look like {form}.",
        "Check it against the source record.",
    ),
    "wrong-type": Wording(
        "A value is of another kind than its item",
        "{label} {value} is {found}; it should be {expected}.",
        "{label} is {found}; it should be {expected}.",
        "{hint}",
    ),
    "out-of-range": Wording(
        "A number is outside its range",
        "{label} {value} is outside {minimum} to {maximum}.",
        "{label} is outside {minimum} to {maximum}.",
        "Check the number against the source record.",
    ),
    "too-long": Wording(
        "A text is too long",
        "{label} has {length} characters. The most is {limit}.",
        "{label} has {length} characters. The most is {limit}.",
        "Shorten it.",
    ),
    "repeated": Wording(
        "A list holds the same code twice",
        "{label} holds the same code more than once.",
        "{label} holds the same code more than once.",
        "Keep each code once.",
    ),
    "empty-list": Wording(
        "A list is empty",
        "{label} is an empty list.",
        "{label} is an empty list.",
        "Leave it out where there is nothing to say.",
    ),
    "wrong-constant": Wording(
        "The payload is for something else",
        '{label} is "{value}"; it should be "{expected}".',
        '{label} should be "{expected}".',
        "Check that the payload was made for this release.",
    ),
    "duplicate-child": Wording(
        "A child stands in the payload twice",
        "{label} {value} was seen before, at {first}.",
        "The same child was seen before, at {first}.",
        "Send one document for each child, with all of its records.",
    ),
    "too-large": Wording(
        "A child document is too large to read",
        "The child document has {size} bytes. The most that is read is {limit}.",
        "The child document has {size} bytes. The most that is read is {limit}.",
        "Check whether records were repeated. The rest of the payload was checked.",
    ),
    "too-many": Wording(
        "One place holds more than can be explained",
        "{label} holds {count} values. At most {limit} are looked at.",
        "{label} holds {count} values. At most {limit} are looked at.",
        "Check whether values were repeated.",
    ),
    "more": Wording(
        "A child has more problems than are listed",
        "This child has more than {limit} problems. The rest are not listed.",
        "This child has more than {limit} problems. The rest are not listed.",
        "Put these right and check again.",
    ),
    "crowded": Wording(
        "A child has more records of one kind than rules look at",
        "The child has {count} records of one kind. Rules look at no more than {limit}, so none was run on this child.",
        "The child has {count} records of one kind. Rules look at no more than {limit}, so none was run on this child.",
        "Check whether records were repeated.",
    ),
    "orphan": Wording(
        "A row refers to a person who is not in the extract",
        '{label} "{value}" is not in {table}, so the row belongs to nobody.',
        "{label} is not in {table}, so the row belongs to nobody.",
        "Add the person there, or correct the identifier.",
    ),
    "unknown-column": Wording(
        "A column is not part of the release",
        "The column is not part of {where} in this release. It was not checked.",
        "The column is not part of {where} in this release. It was not checked.",
        "{nearest}Take it out, or check the release.",
    ),
    "unknown-table": Wording(
        "A file is not a table of the release",
        "The file is not named after a table of this release. It was not checked.",
        "The file is not named after a table of this release. It was not checked.",
        "{nearest}Name it after its table, such as ssd_person.csv.",
    ),
    "old-form": Wording(
        "An old form was understood",
        "{what}",
        "{what}",
        "Nothing has to be done; new extracts use the form of the release.",
    ),
    "deprecated": Wording(
        "Something is ending",
        "{label} is used {times} and stops being part of the standard on {date}. {reason}",
        "{label} is used {times} and stops being part of the standard on {date}. {reason}",
        "{use}",
    ),
    "no-header": Wording(
        "The extract has no header",
        "The tables have no ssd_payload_header, so the header was not checked.",
        "The tables have no ssd_payload_header, so the header was not checked.",
        "Add it, or name the authority with --local-authority when the payload is built.",
    ),
    "orphan-value": Wording(
        "A value of a list belongs to a record that is not in the extract",
        '{label} "{value}" is not in {table}, so the row belongs to no record.',
        "{label} is not in {table}, so the row belongs to no record.",
        "Add the record there, or correct the identifier.",
    ),
    "error-cell": Wording(
        "A cell holds an error of the spreadsheet",
        "The cell shows an error of the spreadsheet, such as #N/A, and was read as empty.",
        "The cell shows an error of the spreadsheet, such as #N/A, and was read as empty.",
        "Correct the formula, or clear the cell.",
    ),
    "unknown-sheet": Wording(
        "A sheet is not a table of the release",
        "The sheet is not named after a table of this release. It was not checked.",
        "The sheet is not named after a table of this release. It was not checked.",
        "{nearest}Name it after its table, such as ssd_person.",
    ),
    "other-sheet": Wording(
        "A sheet holds something else",
        "The sheet is not named after a table of the standard. It was not checked.",
        "The sheet is not named after a table of the standard. It was not checked.",
        "Nothing has to be done, unless it holds records: then name it after its table, such as ssd_person.",
    ),
    "repeated-table": Wording(
        "A table was found twice",
        "{table} was read from {first}, so this one was not checked.",
        "{table} was read from {first}, so this one was not checked.",
        "Keep one of the two.",
    ),
    "hidden-sheet": Wording(
        "A hidden sheet was read",
        "The sheet is hidden. It was read like any other.",
        "The sheet is hidden. It was read like any other.",
        "Show it in the spreadsheet to look at its rows, or delete it if it is not meant to be sent.",
    ),
    "rows-above": Wording(
        "There are rows above the headings",
        "The names of the columns are in row {row}. What stands above them was passed over.",
        "The names of the columns are in row {row}. What stands above them was passed over.",
        "Nothing has to be done, as long as no record stands there.",
    ),
    "headings-again": Wording(
        "The headings stand in the table again",
        "The row only says what its columns are. It was passed over.",
        "The row only says what its columns are. It was passed over.",
        "Nothing has to be done.",
    ),
    "repeated-column": Wording(
        "A column was found twice",
        "Another column before this one has the same name. This one was not read.",
        "Another column before this one has the same name. This one was not read.",
        "Keep one of the two.",
    ),
    "no-headings": Wording(
        "A table has no headings",
        "No row has the names of the columns of {where}. It was not checked.",
        "No row has the names of the columns of {where}. It was not checked.",
        "Write the names of the columns, such as {example}, above the rows.",
    ),
    "no-heading": Wording(
        "A column has no name",
        "Column {column} of {where} has values and no name. It was not checked.",
        "Column {column} of {where} has values and no name. It was not checked.",
        "Write the name of the column above its values, or clear them.",
    ),
    "ambiguous-date": Wording(
        "A date can be read in two ways",
        '{label} "{value}" could be day/month or month/day.',
        "{label} could be day/month or month/day.",
        "Write it as year-month-day, like 2026-04-01.",
    ),
    "month-first": Wording(
        "A date has its month before its day",
        '{label} "{value}" has the month before the day.',
        "{label} has the month before the day.",
        "Write it as year-month-day, like 2026-04-01. Check the other dates of the column too.",
    ),
}

CHECKED_HERE = "Checked on this computer. Nothing was sent."
LIMIT_OF_A_CHECK = (
    "A pass means that every value has the form the release asks for, and that no rule that was run found an error. "
    "It does not mean that the data is right: compare it with the records."
)
LIMIT_OF_A_RETURN = (
    "A pass means that no rule of the return that was run found an error. It does not mean that the data is right: "
    "compare it with the records."
)
LIMIT_WITHOUT_RULES = (
    "A pass means that every value has the form the release asks for. It does not mean that the data is right: "
    "compare it with the records."
)

ALLOWED = {
    "not-in-list": "{choices}",
    "not-a-date": "a day from 1900-01-01 to 2099-12-31",
    "not-a-time": "a day and a time with its time zone",
    "wrong-form": "{form}",
    "wrong-type": "{expected}",
    "out-of-range": "{minimum} to {maximum}",
    "too-long": "at most {limit} characters",
    "wrong-constant": "{expected}",
}
"""Which values there may be, said in a few words beside the problem."""

ANSWER, REASON, MARK = "Checked, is right", "Reason", "Mark"
"""The columns in which an analyst answers a query: yes and why; the mark tells which query it was."""

SEVERITIES = {
    "error": ("Errors", "These have to be put right."),
    "query": ("Queries", "These may be right: check each, and correct it or say why it is right."),
    "note": ("Notes", "These need no answer."),
    "explained": ("Explained", "These queries were checked and are right, for the reasons given."),
}
"""How each kind of finding is headed, and what is asked of the reader."""

VALUES_SHOWN = "Shown. This report holds personal data: keep it as you keep the records."
VALUES_LEFT_OUT = "Left out. This report says where each problem is, and nothing that was sent."

EXPLANATION_NEEDS_REASON = "marked as checked, but no reason is given. Say in the column Reason why it is right."
EXPLANATION_NEEDS_MARK = 'a reason is given, but it is not marked. Write yes in the column "Checked, is right".'
EXPLANATION_UNCLEAR = (
    'what is written in the column "Checked, is right" is neither yes nor no. Write yes or leave it empty.'
)
EXPLANATION_OF_ERROR = "an error cannot be explained away. Correct the data, and check it again."
EXPLANATION_OF_NOTE = "a note needs no answer, so this one was not used."
EXPLANATION_LOST = "the row has lost its mark. Answer in the report as it was downloaded."
EXPLANATION_OUTDATED = "the data was changed since, or the problem is gone, so the answer was not used."
EXPLANATION_TWICE = "the same query was answered before with another reason. The first was used."
