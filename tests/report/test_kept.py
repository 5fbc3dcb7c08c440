"""A report that is kept is small, and the same report when it is read again."""

from __future__ import annotations

import zstandard

from ssd_registry.report import Report
from ssd_registry.report.kept import packed, unpacked


def test_a_report_comes_back_as_it_was() -> None:
    """With every finding, and smaller."""
    report = Report("1.1.0", "0" * 64, "payload", "JSON", {"children": 3}, not_checked=["Nothing"] * 100)
    content = packed(report)
    assert unpacked(content) == report
    assert len(content) < 500


def test_a_report_of_another_form_is_no_report() -> None:
    """A program of another version may have kept it."""
    assert unpacked(zstandard.compress(b"\x93\x01\x02\x03")) is None
