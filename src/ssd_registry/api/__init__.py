"""The HTTP face of the registry: each route parses, calls one domain function, and presents."""
