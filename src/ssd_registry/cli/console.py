"""How the commands speak: data to standard output, words to standard error, and what every console can show."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from ssd_registry.errors import SsdError

if TYPE_CHECKING:
    from ssd_registry.registry import Registry
    from ssd_registry.settings import Settings

ReleaseOption = Annotated[
    str | None, typer.Option("--release", help="A version, latest, current, next or on:DATE.", metavar="RELEASE")
]
AuthorityOption = Annotated[
    str | None, typer.Option("--local-authority", help="The three-digit number, for tables that carry no header.")
]


def say(text: str) -> None:
    """Say *text* to the person at the keyboard."""
    print(plain(text, sys.stderr.encoding), file=sys.stderr)  # noqa: T201 - this is the one place that speaks


def write(text: str) -> None:
    """Write *text* as data."""
    shown = plain(text, sys.stdout.encoding)
    sys.stdout.write(shown if shown.endswith("\n") else f"{shown}\n")


def plain(text: str, encoding: str | None) -> str:
    """Return *text* with what the console cannot show written out (Windows code pages lack most of Unicode)."""
    return text.encode(encoding or "ascii", "backslashreplace").decode(encoding or "ascii")


def colour() -> bool:
    """Tell whether colour may be used: on a terminal, unless NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """Give something to tell how far work is, for a bar on standard error; give None unless that is a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # noqa: PLC0415

    console = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR")))
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def settings() -> Settings:
    """Return the settings of the environment."""
    from pydantic import ValidationError  # noqa: PLC0415 - ssd --help is quick

    from ssd_registry.settings import Settings, wrong  # noqa: PLC0415

    try:
        return Settings()
    except ValidationError as error:
        raise SsdError(wrong(error)) from None


def registry(settings: Settings) -> Registry:
    """Return the shelf of releases that the settings name."""
    from ssd_registry.registry import Registry  # noqa: PLC0415

    return Registry(settings.releases)
