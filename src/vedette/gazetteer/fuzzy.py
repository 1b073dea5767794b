"""Second-choice look-up by consonant skeleton, for places whose names come from other scripts."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from vedette.names import key, skeleton

SHORTEST_SKELETON = 3
LOWEST_SIMILARITY = 0.5
ACROSS_SCRIPTS = 0.7
ALTERNATIONS = (
    ("al ", ""), ("gh", "k"), ("q", "k"), ("g", "k"), ("dj", "j"), ("ou", "u"), ("w", "u"), ("o", "u"),
    ("tch", "sh"), ("ch", "sh"), ("dh", "z"), ("z", "s"), ("v", "f"), ("b", "p"), ("d", "t"), ("y", "i"),
    ("ee", "i"),
)  # fmt: skip
"""Spellings of one sound, applied in this order (Vedette's own, as those of the skeleton)."""
ROMANISED = frozenset(
    "ar fa ps ur ku ckb he ru uk be bg sr mk kk ky tg uz tk az so am ti".split()
)  # fmt: skip
"""Languages whose names reach the news through many romanisations (GeoNames' codes)."""

SAHEL = frozenset("ML NE TD BF SN NG".split())
"""Countries with French as first language and many names in Tuareg, Arabic, Hausa or Kanuri."""


def spelled_many_ways(countries: dict[str, dict[str, Any]]) -> frozenset[str]:
    """Alpha-2 codes of countries where a skeleton helps: by their first two languages."""
    return frozenset(
        code
        for code, row in countries.items()
        if code in SAHEL or any(part[:2] in ROMANISED for part in row["languages"].split(",")[:2])
    )


def usable_skeleton(printed: str) -> str | None:
    """None where it is too short to tell names apart."""
    found = skeleton(printed)
    return found if len(found) >= SHORTEST_SKELETON else None


def similarity(printed: str, other: str) -> float:
    """Share of matching letters of both in 0..1, after the regular alternations; 0.7 across scripts.

    >>> similarity("Qadamez", "Ghadames")
    1.0
    >>> similarity("Qadams", "Ghadames") > similarity("Qadams", "Agdams")
    True
    """
    a, b = _alike(key(printed)), _alike(key(other))
    if a.isascii() != b.isascii():
        return ACROSS_SCRIPTS
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _alike(name_key: str) -> str:
    for spelled, sound in ALTERNATIONS:
        name_key = name_key.replace(spelled, sound)
    return name_key
