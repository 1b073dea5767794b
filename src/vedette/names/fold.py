"""What one character becomes in a search key: a table that fills itself as characters are met."""

from __future__ import annotations

import unicodedata

DROPPED = frozenset("'’‘‛`´ʼʽʾʿʹʺˈˊˋ″′.·׳״ء_ـ＇\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
"""Apostrophes, marks of ayn and hamza, full stops of initials, tatweel and invisible signs."""

LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n",
    "ə": "a", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y", "ɣ": "gh", "ʻ": "",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ھ": "ه", "ہ": "ه", "ۀ": "ه", "ک": "ك",
    "ۆ": "و", "ۇ": "و",
}  # fmt: skip
"""Letters that Unicode does not take apart. Alef with hamza or madda it does, and the mark goes."""

_KEPT_CATEGORIES = frozenset({"Lu", "Ll", "Lt", "Lo", "Nd", "Nl", "No"})


def fold_character(character: str) -> str:
    """Lower case without marks; "" for what is dropped, " " for other punctuation and white space.

    >>> fold_character("Â"), fold_character("ß"), fold_character("-"), fold_character("أ")
    ('a', 'ss', ' ', 'ا')
    """
    before, after = "", character
    while before != after:
        before = after
        after = "".join(_step(c) for c in unicodedata.normalize("NFKD", before.casefold()))
    return after


def _step(character: str) -> str:
    if character in DROPPED:
        return ""
    if character in LETTERS:
        return LETTERS[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Lm"):
        return ""
    return character if category in _KEPT_CATEGORIES or category == "Mc" else " "


class Folding(dict[int, str]):
    """For `str.translate`: a character is worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        folded = fold_character(chr(point))
        self[point] = folded
        return folded
