"""The Prefer header (RFC 7240): whether to answer later, and how long to wait for an answer."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from starlette.requests import Request

LONGEST_WAIT: Final = 20
"""The most seconds that an answer is waited for, however many are asked for."""

_PREFERENCE = re.compile(r'(?:[^,"]|"(?:\\.|[^"\\])*")+')
_SECONDS = re.compile(r'"?([0-9]{1,9})"?')


class Preferences(NamedTuple):
    """What a client would like; *wait* is in seconds, as far as they are granted."""

    respond_async: bool = False
    wait: int | None = None

    @property
    def waited(self) -> dict[str, str]:
        """The header that says how long an answer was waited for."""
        return {} if self.wait is None else {"Preference-Applied": f"wait={self.wait}"}


def preferences(request: Request) -> Preferences:
    """Return what the client would like; what is not understood is passed over, as the standard says."""
    header = ", ".join(request.headers.getlist("prefer"))
    if not header:
        return Preferences()
    asked: dict[str, str] = {}
    for text in _PREFERENCE.findall(header):
        name, _, value = text.partition(";")[0].partition("=")
        asked.setdefault(name.strip().lower(), value.strip())
    seconds = _SECONDS.fullmatch(asked.get("wait", ""))
    wait = min(int(seconds[1]), LONGEST_WAIT) if seconds else None
    return Preferences("respond-async" in asked, wait)
