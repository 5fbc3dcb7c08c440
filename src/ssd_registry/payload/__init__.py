"""Payloads: bytes, files or a database in, documents with a place for every value out."""

from ssd_registry.payload.payload import Child, Payload, Place
from ssd_registry.payload.source import open_database, open_payload, read_payload

__all__ = ["Child", "Payload", "Place", "open_database", "open_payload", "read_payload"]
