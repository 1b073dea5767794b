"""Text as patterns see it: small letters, plain apostrophes and hyphens, offset for offset."""

from __future__ import annotations

import re
from functools import lru_cache

_GLUED = re.compile(r"(?<=[a-zß-öø-ÿ])[A-ZÀ-ÖØ-Þ]")

_PLAIN = {"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "‐": "-", "−": "-"}


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """`text` in small letters with the same length, so that offsets hold.

    A whole document is folded once, however many of its sentences are looked at. Two words that lost
    the blank between them ("annéesSi") are told apart: the capital becomes U+FFFD.

    >>> fold("L’İle, 16 Mai")
    "l'İle, 16 mai"
    """
    text = _GLUED.sub("\ufffd", text)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered.translate(_TABLE)


_TABLE = str.maketrans(_PLAIN)
