"""Whether two spellings are of one name, so surely that a text may be read by it."""

from __future__ import annotations

from vedette.names.key import key_words
from vedette.names.likeness import likeness
from vedette.names.skeleton import skeleton

SURE = 0.93
"""Least likeness of each word. Haftar and Hifter have 0.95, Gaddafi and Kadhafi 0.95; Hassan and Hussein
0.88, Mohamed and Mahmoud 0.89. Vedette's own."""
_ARTICLE = "al"
_INITIAL = 2
"""Letters up to which a word must be the same: initials, "Ba" and "Bah"."""


def alike(printed: str, other: str) -> bool:
    """Word by word, the Arabic article apart; names of several numbers of words never are.

    >>> alike("Khalifa Hafter", "Khalifa Haftar"), alike("Saddam Haftar", "Khalifa Haftar")
    (True, False)
    >>> alike("George W. Bush", "George H. W. Bush"), alike("Hamas", "Hama"), alike("Mali", "Malik")
    (False, False, False)
    """
    one, two = _words(printed), _words(other)
    return bool(one) and len(one) == len(two) and all(map(_same, one, two))


def _words(printed: str) -> list[str]:
    return [word for word in key_words(printed) if word != _ARTICLE]


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) <= _INITIAL or one[0].isdigit() or other[0].isdigit():
        return False
    return likeness(one, other) >= SURE and bool(skeleton(one))
