"""A made-up return, small enough to see through: a lending library's members and their loans, as CSV files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import msgspec
import yaml

from ssd_registry.build.collections import collection
from ssd_registry.collection.collection import Collection
from ssd_registry.collection.rows import Rows, rows_of
from ssd_registry.release import Manifest, ReleaseVersion

TEXT = """
id: lending
year: 2025-26
title: Lending return
description: Who borrowed what, made up to try returns on.
collected_by: Nobody
purpose: To try returns on.
legal_basis: None.
legal_basis_confirmed: true
frequency: yearly
status: in force
starts_on: "2025-04-01"
ends_on: "2026-03-31"
ssd_releases: ["1.1.0"]
forms: [csv, workbook]
date_form: DD/MM/YYYY
rule_prefix: LEND
unit: MEMBER
last_year: true
tables:
  - table: Members
    title: Members
    file: members.csv
    fields:
      - {name: MEMBER, title: Number, type: text, ssd: [pers_person_id]}
      - {name: BORN, title: Date of birth, type: date, ssd: [pers_dob]}
      - {name: SEX, title: Sex, type: code, codes: SEX, ssd: [pers_sex]}
      - {name: LOANS, title: Number of loans, type: integer, internal: true}
      - {name: SHOE, title: Shoe size, type: decimal, gap: Nobody keeps it.}
  - table: Loans
    title: Loans
    file: loans.csv
    fields:
      - {name: MEMBER, title: Number, type: text, ssd: [cine_person_id]}
      - {name: LENT, title: Lent on, type: date, ssd: [cine_referral_date]}
      - {name: BACK, title: Back on, type: date, ssd: [cine_close_date]}
reference:
  - table: libraries
    title: Libraries
    file: libraries.csv
    fields: [{name: NAME, title: Name, type: text}, {name: SHUT, title: Shut on, type: date}]
codes:
  SEX: {title: Sex, codes: [{code: F, label: female}, {code: M, label: male}]}
complete:
  - table: Members
    field: LOANS
    needs: [Loans]
    sql: select m._row, (select count(*) from {Loans} l where l.MEMBER = m.MEMBER) from {Members} m
derive:
  - table: Members
    sql: |
      select pers_person_id as MEMBER, pers_dob as BORN, pers_sex as SEX, this_authority() as SHOE from ssd_person order by 1
  - table: open_loans
    sql: select * from ssd_cin_episodes where coalesce(cine_referral_date <= year_end(), true)
  - table: Loans
    sql: |
      select cine_person_id as MEMBER, cine_referral_date as LENT, cine_close_date as BACK from open_loans order by 1, 2
load:
  - table: ssd_person
    sql: |
      select MEMBER as pers_person_id, coalesce(cast(BORN as text), BORN_text) as pers_dob, SEX as pers_sex from Members
  - table: ssd_cin_episodes
    sql: |
      select MEMBER as cine_person_id, MEMBER || '-' || row_number() over (partition by MEMBER order by _row) as cine_referral_id,
        cast(LENT as text) as cine_referral_date, cast(BACK as text) as cine_close_date from Loans
rules:
  - subject: loans
    code: "1"
    severity: error
    title: Loan is back before it is lent
    message: "Lent on {LENT}, back on {BACK}."
    fix: Check both dates.
    points: {l: [BACK, LENT]}
    sql: select l.LENT, l.BACK from Loans l where l.BACK < l.LENT
    passes: {Loans: [{MEMBER: A, LENT: "2025-05-01", BACK: "2025-05-01"}]}
    breaks: {Loans: [{MEMBER: A, LENT: "2025-05-01", BACK: "2025-04-30"}]}
  - subject: loans
    code: "2"
    severity: query
    title: Loan before birth
    message: "Born on {BORN}, lent on {LENT}."
    fix: Check the date of birth.
    points: {m: [BORN], l: [LENT]}
    sql: select m.BORN, l.LENT from Members m join Loans l on l.MEMBER = m.MEMBER where l.LENT < m.BORN
    passes: {Members: [{MEMBER: A, BORN: "2000-01-01"}], Loans: [{MEMBER: A, LENT: "2025-05-01"}]}
    breaks: {Members: [{MEMBER: A, BORN: "2025-06-01"}], Loans: [{MEMBER: A, LENT: "2025-05-01"}]}
  - subject: members
    code: "3"
    severity: error
    title: Date of birth cannot be read
    message: "{BORN_text} is no date."
    fix: Write it as day, month and year.
    points: {m: [BORN]}
    sql: select m.BORN_text from Members m where m.BORN is null and m.BORN_text is not null
    passes: {Members: [{MEMBER: A, BORN: "2000-01-01"}]}
    breaks: {Members: [{MEMBER: A, BORN: soon}]}
  - subject: members
    code: "4"
    severity: error
    title: Sex is not a code
    message: "{SEX}"
    fix: Use F or M.
    points: {m: [SEX]}
    sql: select m.SEX from Members m where not is_code('SEX', m.SEX)
    passes: {Members: [{MEMBER: A, SEX: F}]}
    breaks: {Members: [{MEMBER: A, SEX: f}]}
  - subject: members
    code: "5"
    severity: note
    title: Member of last year is gone
    message: "{MEMBER}"
    fix: Say where they went.
    points: {l: [MEMBER]}
    optional: [Members]
    sql: |
      select l.MEMBER from Members_last l
      where given('Members') and not exists (select 1 from Members m where m.MEMBER = l.MEMBER)
    passes: {Members: [{MEMBER: A}], Members_last: [{MEMBER: A}]}
    breaks: {Members: [{MEMBER: B}], Members_last: [{MEMBER: A}]}
  - subject: members
    code: "6"
    severity: query
    title: Fewer than two members
    message: Fewer than two members.
    fix: Check that all files are there.
    level: authority
    optional: [Members]
    sql: select t.year_end from this_return t where (select count(*) from Members) < 2 and t.authority = '845'
    passes: {Members: [{MEMBER: A}, {MEMBER: B}]}
    breaks: {Members: [{MEMBER: A}]}
    example: {authority: "845"}
  - subject: members
    code: "7"
    severity: error
    title: Number of loans is above three
    message: "{LOANS} loans."
    fix: Lend less.
    points: {m: [MEMBER]}
    sql: select m.LOANS from Members m where m.LOANS > 3
    passes: {Members: [{MEMBER: A, LOANS: 3}]}
    breaks: {Members: [{MEMBER: A, LOANS: 3.5}]}
"""


def content() -> dict[str, Any]:
    """Return what is written of the return, to be changed by a test."""
    return deepcopy(_CONTENT)


_CONTENT: dict[str, Any] = yaml.safe_load(TEXT)


def lending(**changes: Any) -> Collection:
    """Return the made-up return, with *changes* to what is written of it."""
    return collection({**content(), **changes})


def rows(**tables: Sequence[Mapping[str, Any]]) -> dict[str, Rows]:
    """Return *tables* of plain values as rows of the return."""
    return rows_of(lending(), tables)


def freeze(folder: Path, made: Collection) -> None:
    """Put *made* on the shelf in *folder*, with the manifest that a year has."""
    about = made.definition
    home = folder / about.id / about.year
    home.mkdir(parents=True)
    manifest = Manifest(
        standard=about.id,
        release=ReleaseVersion(about.year),
        title=about.title,
        published=about.starts_on,
        status=about.status,
        effective_from=about.starts_on,
        supported_until=about.ends_on,
        artefacts=(),
    )
    home.joinpath("collection.json").write_bytes(msgspec.json.encode(about))
    home.joinpath("manifest.json").write_bytes(msgspec.json.encode(manifest))
