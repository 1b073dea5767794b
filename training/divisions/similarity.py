"""How alike two romanised names are, letter by letter: what the shipped divisions were matched with."""

from __future__ import annotations

from difflib import SequenceMatcher

from vedette.names import key

ACROSS_SCRIPTS = 0.7
ALTERNATIONS = (
    ("al ", ""), ("gh", "k"), ("q", "k"), ("g", "k"), ("dj", "j"), ("ou", "u"), ("w", "u"), ("o", "u"),
    ("tch", "sh"), ("ch", "sh"), ("dh", "z"), ("z", "s"), ("v", "f"), ("b", "p"), ("d", "t"), ("y", "i"),
    ("ee", "i"),
)  # fmt: skip
"""Spellings of one sound, applied in this order (Vedette's own)."""


def similarity(printed: str, other: str) -> float:
    """Share of matching letters of both in 0..1, after the regular alternations; 0.7 across scripts.

    >>> similarity("Qadamez", "Ghadames")
    1.0
    """
    a, b = _alike(key(printed)), _alike(key(other))
    if a.isascii() != b.isascii():
        return ACROSS_SCRIPTS
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _alike(name_key: str) -> str:
    for spelled, sound in ALTERNATIONS:
        name_key = name_key.replace(spelled, sound)
    return name_key
