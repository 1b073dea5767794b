"""Identities are hashes of content: the same input gives the same id on every machine."""

from __future__ import annotations

import hashlib

import msgspec

SCHEMA_VERSION = 1
ID_LENGTH = 24


def identity(*parts: str | int | None) -> str:
    """The first 24 hexadecimal digits of the sha256 of the parts' JSON.

    >>> identity("a", None) == identity("a", None)
    True
    >>> identity("ab", "c") == identity("a", "bc")
    False
    """
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:ID_LENGTH]


def sha256(content: bytes) -> str:
    """All 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
