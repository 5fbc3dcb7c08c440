"""Make the payloads and tables of this folder again, as the sampler makes them up now.

python examples/make_examples.py
"""

from __future__ import annotations

import sys
from pathlib import Path

from ssd_registry.convert import convert
from ssd_registry.registry import Registry
from ssd_registry.sample import Sampler
from ssd_registry.settings import Limits

SEED = 7
"""Chosen so that these children have much, and that no rule has anything to say about them."""

BROKEN = (
    "duplicate-child",
    "duplicate-key",
    "missing",
    "not-a-date",
    "not-in-list",
    "out-of-range",
    "repeated",
    "too-long",
    "truncated",
    "unknown-item",
    "wrong-form",
    "wrong-type",
    "SSD-1011",
)
"""What is broken in one example each: `ssd sample --list-breaks`, and `ssd rules`."""


def main(folder: Path) -> None:
    """Write the examples into *folder*, in the place of those that are there."""
    registry = Registry()
    for version in registry.entries:
        _write(folder / f"payload-{version}.json", Sampler(registry.get(version), seed=SEED), 4)
    sampler = Sampler(registry.get("1.0.0"), seed=SEED)
    (folder / "broken").mkdir(exist_ok=True)
    for name in BROKEN:
        _write(folder / "broken" / f"{name}.json", sampler, 2, broken=name)
    tables = folder / "tables"
    for old in tables.glob("*.csv"):
        old.unlink()
    convert(folder / "payload-1.0.0.json", tables, registry, Limits())


def _write(path: Path, sampler: Sampler, children: int, *, broken: str | None = None) -> None:
    with path.open("wb") as file:
        sampler.write(file, children, broken=broken)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
