"""Files that do not say their year are of the year that their days lie in."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssd_registry.check import Checker
from ssd_registry.collection.returns import Asked, Returns
from ssd_registry.collection.shelf import Shelf
from ssd_registry.registry import Registry

REGISTRY = Registry()
RETURNS = Returns(Shelf(REGISTRY.folder), Checker(REGISTRY))
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n"
YEARS = [
    ("01/05/2025", None, "2025-26"),
    ("31/03/2026", None, "2025-26"),
    ("01/04/2026", None, "2026-27"),
    ("01/04/2023", None, "2023-24"),
    ("01/05/2017", None, "2026-27"),  # older than any year there is: as if it did not say
    ("soon", None, "2026-27"),
    ("01/05/2025", "ssda903-2027", "2026-27"),
    ("01/05/2026", "ssda903-2025", "2024-25"),
]


@pytest.mark.parametrize(("day", "collection", "year"), YEARS)
def test_a_set_of_files_is_checked_as_the_year_of_its_days(
    day: str, collection: str | None, year: str, tmp_path: Path
) -> None:
    """Unless somebody names the year."""
    (tmp_path / "episodes.csv").write_text(f"{EPISODES}C1,{day},S,C2,N1,U1,PR1,,,,,,\r\n", encoding="utf-8")
    report = RETURNS.check(tmp_path, Asked(collection=collection))
    assert report is not None
    assert (report.standard, report.release) == ("ssda903", year)
