"""Text as patterns see it: small letters, plain apostrophes and hyphens, offset for offset."""

from __future__ import annotations

import re
from functools import lru_cache

_GLUED = re.compile(r"(?<=[a-zß-öø-ÿ])[A-ZÀ-ÖØ-Þ]")

_FIGURE = re.compile(r"(?![0-9])\d")
_PLAIN = {"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "‐": "-", "−": "-"}
_UNSEEN = (*range(9), *range(14, 28), 0x7F, 0x200B, 0x200E, 0x200F, 0xFEFF, *range(0xD800, 0xE000))
"""Controls, marks of direction and lone surrogates: what a reader sees as nothing, or as a gap."""


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """`text` in small letters with the same length, so that offsets hold.

    A whole document is folded once, however many of its sentences are looked at. Two words that lost
    the blank between them ("annéesSi") are told apart: the capital becomes U+FFFD. Decimal figures of
    any script become 0 to 9; what is not seen (NUL, a mark of direction) becomes a blank.

    >>> fold("L’İle, 16 Mai")
    "l'İle, 16 mai"
    >>> fold("٣ مايو ٢٠٢٤")
    '3 مايو 2024'
    """
    text = _GLUED.sub("\ufffd", text)
    if not text.isascii():
        text = _FIGURE.sub(lambda match: str(int(match.group())), text)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered.translate(_TABLE)


_TABLE = str.maketrans(_PLAIN) | dict.fromkeys(_UNSEEN, " ")
