"""Reports: one model of what a check found, and the forms people read it in."""

from ssd_registry.report.report import Group, Problem, Report
from ssd_registry.report.views import as_json, as_text

__all__ = ["Group", "Problem", "Report", "as_json", "as_text"]
