"""Made-up payloads: realistic lives of children who do not exist, for trying things out and for tests."""

from ssd_registry.sample.breaks import breaks
from ssd_registry.sample.sampler import Sampler

__all__ = ["Sampler", "breaks"]
