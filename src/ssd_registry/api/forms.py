"""A report as an answer, in the form that is asked for by Accept or by a suffix."""

from __future__ import annotations

from io import BytesIO

import orjson
from starlette.requests import Request
from starlette.responses import Response

from ssd_registry.api.problems import Refused
from ssd_registry.negotiation import negotiate
from ssd_registry.report import FORMS, Report, as_json, file_name, write

JSON = "application/json"
SUFFIXES = {form.suffix.removeprefix("."): name for name, form in FORMS.items()}
"""The forms by the suffix of their files, without its dot."""

_BY_TYPE = {FORMS[name].media_type: name for name in sorted(FORMS, key=lambda name: name != "json")}
"""The forms by media type, JSON first: it is what who accepts anything gets."""

_SAVED = {"csv", "xlsx", "sarif"}
"""Forms that a browser is told to save; it shows the others."""

_KEPT_TO_ITSELF = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}
_PAGE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'"


def negotiated(request: Request) -> str:
    """Return the form that the Accept headers want most; raise `Refused` where they take none."""
    accept = ", ".join(request.headers.getlist("accept"))
    if accept in {"", "*/*", JSON}:
        return "json"
    media_type = negotiate(accept, list(_BY_TYPE))
    if media_type is None:
        raise Refused("not-acceptable", f"The report is given as {', '.join(_BY_TYPE)}.")
    return _BY_TYPE[media_type]


def written(report: Report, form: str, *, values: bool, headers: dict[str, str] | None = None) -> Response:
    """Return *report* as an answer in *form*, with a name for its file; what was sent only when *values* is true."""
    shown = "attachment" if form in _SAVED else "inline"
    name = file_name(report, form, (report.checked_at or "")[:10])
    sent = {**_KEPT_TO_ITSELF, "Content-Disposition": f'{shown}; filename="{name}"', **(headers or {})}
    if form == "html":
        sent["Content-Security-Policy"] = _PAGE_POLICY
    return Response(_content(report, form, values=values), headers=sent, media_type=FORMS[form].content_type)


def suffix_of(form: str) -> str:
    """Return the suffix of files of a form, with its dot."""
    return FORMS[form].suffix


def _content(report: Report, form: str, *, values: bool) -> bytes:
    if form == "json":
        return orjson.dumps(as_json(report, values=values))
    file = BytesIO()
    write(report, file, form, values=values)
    return file.getvalue()
