"""The program ``ssd``: a thin face over the domain. Data goes to standard output, words to standard error."""

from ssd_registry.cli.app import main

__all__ = ["main"]
