"""Reports: one model of what a check found, and the forms people read it in."""

from ssd_registry.report.explanations import Explanations, explained, read_explanations
from ssd_registry.report.forms import FORMS, Form, file_name, form_of, write
from ssd_registry.report.json import as_json, json_schema
from ssd_registry.report.report import Group, Problem, Report, RuleNote
from ssd_registry.report.text import as_text

__all__ = [
    "FORMS",
    "Explanations",
    "Form",
    "Group",
    "Problem",
    "Report",
    "RuleNote",
    "as_json",
    "as_text",
    "explained",
    "file_name",
    "form_of",
    "json_schema",
    "read_explanations",
    "write",
]
