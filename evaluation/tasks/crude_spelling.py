"""What the likeness of names has to beat: equal skeletons, and letters put one for one."""

from __future__ import annotations

from difflib import SequenceMatcher

from vedette.names import key, skeleton

LETTERS = str.maketrans(
    dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abttjhkddrzsssdtzagfqklmnhwy", strict=True))
)
"""A Latin letter for each Arabic one (Vedette's own)."""


def same_skeleton(printed: str, other: str) -> float:
    """1.0 where both have one skeleton, else 0.0.

    >>> same_skeleton("غدامس", "Qadamez")
    1.0
    """
    return float(skeleton(printed) == skeleton(other))


def same_letters(printed: str, other: str) -> float:
    """Share of matching letters, each Arabic one put as a Latin one.

    >>> round(same_letters("غدامس", "gdams"), 1)
    1.0
    """
    a, b = (key(name).translate(LETTERS) for name in (printed, other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio()
