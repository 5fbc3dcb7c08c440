"""A report as a page that stands by itself."""

from __future__ import annotations

import re
from itertools import pairwise

import lxml.html
import pytest

from tests.report.conftest import everything, made, written

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "div", "span", "a", "code"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
"""All that a report is made of."""


@pytest.fixture(params=[True, False], ids=["values", "no values"])
def page(request: pytest.FixtureRequest) -> lxml.html.HtmlElement:
    """Give the page of a report with everything in it."""
    return lxml.html.document_fromstring(written(everything(), "html", values=request.param))


def test_the_page_says_what_it_is(page: lxml.html.HtmlElement) -> None:
    """Its language, its title, one heading of the first level and no level left out."""
    assert page.get("lang") == "en-GB"
    assert page.findtext(".//title") == "37 errors in 3 children: made.json"
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.find(".//main") is not None


def test_nothing_runs_and_nothing_is_fetched(page: lxml.html.HtmlElement) -> None:
    """No script, no form, no address but those of the page itself, and a policy that forbids the rest."""
    assert {each.tag for each in page.iter() if isinstance(each.tag, str)} <= TAGS
    assert all(value.startswith("#") for each in page.iter() for name, value in each.items() if name in {"href", "src"})
    assert not any(name.startswith("on") for each in page.iter() for name in each.keys())  # noqa: SIM118 - of lxml
    assert not re.search(r"url\(|@import|https?:", page.findtext(".//style"))
    policy = page.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    assert policy.startswith("default-src 'none';")


def test_every_table_can_be_read_aloud_and_moved_by_keyboard(page: lxml.html.HtmlElement) -> None:
    """A caption, headings with a scope, and a named region that takes the focus, as it may be wide."""
    tables = page.findall(".//table")
    assert len(tables) == 1 + 7 + 1
    for table in tables:
        caption = table.find("caption")
        assert caption.text_content()
        assert all(cell.get("scope") == "col" for cell in table.iterfind(".//thead//th"))
        assert all(cell.get("scope") == "row" for cell in table.iterfind(".//tbody//th"))
        assert {len(row) for row in table.iter("tr")} == {len(table.find(".//thead/tr"))}
        region = table.getparent()
        assert (region.get("role"), region.get("tabindex"), region.get("aria-labelledby")) == (
            "region",
            "0",
            caption.get("id"),
        )


def test_names_within_the_page_are_unique_and_lead_somewhere(page: lxml.html.HtmlElement) -> None:
    """Each rule of the summary leads to its section."""
    names = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(names) == len(set(names))
    links = [each.get("href").removeprefix("#") for each in page.iter("a")]
    assert len(links) == 7
    assert set(links) <= set(names)


def test_a_rule_says_why_it_is_there(page: lxml.html.HtmlElement) -> None:
    """In the report itself, not only where it leads to."""
    (said,) = [each.text for each in page.iter("p") if "cannot end before it begins" in (each.text or "")]
    assert said == "A placement cannot end before it begins. Our own judgement: order of dates"


def test_severity_is_a_word(page: lxml.html.HtmlElement) -> None:
    """Not a colour."""
    assert {each.text for each in page.iterfind(".//span[@class='tag']")} == {"error", "query", "note", "explained"}


def test_hostile_values_are_shown_as_they_were_sent() -> None:
    """And are not part of the page."""
    content = written(everything(), "html", values=True).decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;" in content
    assert "<script" not in content


def test_a_pass_has_no_empty_tables() -> None:
    """Only what was checked, and what that means."""
    page = lxml.html.document_fromstring(written(made([]), "html", values=True))
    assert page.findtext(".//h1") == "No errors found."
    assert [each.text for each in page.iter("h2")] == ["About this check"]


def test_it_is_fit_to_be_printed() -> None:
    """Headings of a table are repeated on each page, and nothing is cut off."""
    content = written(everything(), "html", values=True).decode()
    printed = content.partition("@media print {")[2].partition("</style>")[0]
    assert "display: table-header-group" in printed
    assert "overflow: visible" in printed
