"""Agreements, sign-offs and shares: what others may read, and reading it."""
