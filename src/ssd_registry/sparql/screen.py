"""A first look at the text of a query, to refuse the plainly forbidden with a clear message.

The look is quick and can be fooled: a four-kilobyte property path is well formed and never ends. What
keeps the service safe is the limits that the kernel puts on a worker (``zygote.py``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ssd_registry.errors import QueryRefused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ssd_registry.sparql.limits import Limits

# Every branch either takes a token or gives up at once, so that the time is proportional to the text: a
# string that is never closed is taken to the end of its line, or of the query.
_TOKEN: Final = re.compile(
    r"""
      \#[^\r\n]*+                                               # a comment
    | <[^<>"{}|^`\\\x00-\x20]*+>                                # an IRI
    | \"{3}(?:"{0,2}(?:[^"\\]|\\.?))*+(?:"{3})?                 # strings, long
    | '{3}(?:'{0,2}(?:[^'\\]|\\.?))*+(?:'{3})?
    | "(?:[^"\\\r\n]|\\.?)*+"?                                  # and short
    | '(?:[^'\\\r\n]|\\.?)*+'?
    | [?$@][\w-]++                                              # a variable, a language
    | \d++(?:\.\d*+)?(?:[eE][+-]?\d++)?                         # a number
    | :(?:[\w.:%-]|\\.)*+                                       # a name without a prefix
    | (?P<word>[^\W\d][\w.-]*+)(?P<name>:(?:[\w.:%-]|\\.)*+)?   # a word, or a name with a prefix
    | (?P<open>[{(\[])
    | (?P<close>[})\]])
    """,
    re.VERBOSE | re.DOTALL,
)

_PROLOGUE: Final = frozenset({"BASE", "PREFIX", "VERSION"})
_UPDATES: Final = frozenset({"ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE", "WITH"})


def screen(text: str, graphs: Sequence[str], limits: Limits) -> None:
    """Refuse a query that is too long or too deep, changes data, or calls another service.

    The names of *graphs* sent along with it count towards its length.
    """
    _measure("".join([text, *graphs]), limits.query_bytes)
    depth = 0
    verb = ""
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "word":
            words = token[0].upper().replace("-", ".").split(".")  # as in "true.SERVICE"
            if any(word.startswith("SERVICE") for word in words):
                raise calls_out()
            word = words[0]
            if not verb and word not in _PROLOGUE:
                verb = word
                _read_only(verb)
        elif token.lastgroup == "open":
            depth += 1
            if depth > limits.nesting:
                raise QueryRefused(
                    f"The query nests brackets more than {limits.nesting} deep. Write it with fewer levels.",
                    kind="query-too-large",
                )
        elif token.lastgroup == "close":
            depth -= 1


def calls_out() -> QueryRefused:
    """Return the refusal of a query that uses SERVICE."""
    return QueryRefused(
        "The query uses SERVICE, and this endpoint never calls another. Ask the other endpoint yourself "
        "and put its answers into this query with VALUES.",
        kind="query-forbidden",
    )


def _measure(text: str, most: int) -> None:
    """Refuse text that is not Unicode, or is too long."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise QueryRefused(
            "The query holds half of a surrogate pair, which is not a character. Send it as UTF-8.",
            kind="query-malformed",
        ) from None
    if size > most:
        raise QueryRefused(
            f"The query is {size:,} bytes long and the limit is {most:,}. Shorten it, or send it in parts.",
            kind="query-too-large",
        )


def _read_only(verb: str) -> None:
    """Refuse a request that starts with the verb of an update."""
    if verb in _UPDATES:
        raise QueryRefused(
            f"{verb} would change data, and releases are frozen: only SELECT, ASK, CONSTRUCT and "
            "DESCRIBE are answered here.",
            kind="query-forbidden",
        )
