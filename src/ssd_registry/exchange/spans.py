"""What the exchange is doing, for whoever watches: spans of time with a name and a few facts, and never a value.

Nothing is done with them until somebody watches (`watch`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

Fact = str | int | bool
Watcher = Callable[[str, dict[str, Fact]], AbstractContextManager[None]]

_nothing = nullcontext()
_watchers: list[Watcher] = []


def span(name: str, **facts: Fact) -> AbstractContextManager[None]:
    """Return what is entered when something of that *name* begins, and left when it ends."""
    return _watchers[0](name, facts) if _watchers else _nothing


def watch(watcher: Watcher | None) -> None:
    """Have *watcher* told of every span from now on, or nobody."""
    _watchers[:] = [watcher] if watcher else []
