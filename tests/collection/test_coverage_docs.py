"""The page on all returns says how much of each the payload gives, as the frozen returns have it."""

from __future__ import annotations

from pathlib import Path

from ssd_registry.cli.build import _coverage_page
from ssd_registry.collection.coverage import BEGIN, END, coverage, totals, with_tables
from ssd_registry.collection.shelf import Shelf
from ssd_registry.registry import Registry

PAGES = Path(__file__).parents[2] / "docs" / "collections"
PAGE = (PAGES / "README.md").read_text(encoding="utf-8")
SHELF = Shelf(Registry().folder)


def test_the_page_is_what_the_returns_make_of_it() -> None:
    """Where they differ: ssd maintain build."""
    assert with_tables(PAGE, SHELF, {each.stem for each in PAGES.glob("*.md")}) == PAGE


def test_what_people_wrote_around_the_tables_stays() -> None:
    """The tables between the marks are made again, however often."""
    text = f"Before.\n\n{BEGIN}\n\nformer tables\n\n{END}\n\nAfter.\n"
    made = with_tables(text, SHELF, {"cin"})
    assert made.startswith(f"Before.\n\n{BEGIN}\n\n| Return |")
    assert made.endswith(f"\n\n{END}\n\nAfter.\n")
    assert "former tables" not in made
    assert with_tables(made, SHELF, {"cin"}) == made


def test_the_build_brings_the_page_up_to_date_or_says_that_it_is_not(tmp_path: Path) -> None:
    """As the option asks; where there is no page, nothing is done."""
    schema, page = tmp_path / "schema", tmp_path / "docs" / "collections" / "README.md"
    schema.mkdir()
    (schema / "releases").symlink_to(Registry().folder)
    stale: list[str] = []
    assert list(_coverage_page(schema, stale, check=False)) == []
    page.parent.mkdir(parents=True)
    page.write_text(f"{BEGIN}\n\nformer tables\n\n{END}\n", encoding="utf-8")
    assert list(_coverage_page(schema, stale, check=True)) == []
    assert stale == [str(page)]
    assert list(_coverage_page(schema, stale, check=False)) == [f"{page} was written."]
    assert "| Children in need census |" in page.read_text(encoding="utf-8")
    assert list(_coverage_page(schema, [], check=True)) == []


def test_every_return_is_counted_and_leads_to_its_page() -> None:
    """Only those that have one."""
    made = with_tables(f"{BEGIN}\n{END}", SHELF, {"cin"})
    counts = totals(coverage(SHELF.get("cin")))
    row = next(line for line in made.splitlines() if "cin.md" in line)
    assert row.startswith("| [Children in need census](cin.md) | Department for Education | 2022-23 to 2026-27 |")
    assert row.endswith(f"| {' | '.join(map(str, counts.values()))} |")
    assert all(f"| {SHELF.get(name).definition.title} |" in made for name in SHELF.years if name != "cin")


def test_every_field_of_which_something_is_lost_is_named_with_the_reason() -> None:
    """Fields of one table that are lost for one reason stand together."""
    made = with_tables(f"{BEGIN}\n{END}", SHELF, set())
    for name in SHELF.years:
        for field in coverage(SHELF.get(name)):
            if field.why:
                rows = [line for line in made.splitlines() if line.startswith(f"| {field.table} |")]
                assert any(field.field in line and line.endswith(f"| {field.why} |") for line in rows), field


def test_every_page_is_of_a_return_that_there_is() -> None:
    """And every return of the two with rules has one."""
    pages = {each.stem for each in PAGES.glob("*.md")} - {"README"}
    assert (
        {"cin", "ssda903"} <= pages <= {path.name for path in (PAGES.parents[1] / "schema" / "collections").iterdir()}
    )
