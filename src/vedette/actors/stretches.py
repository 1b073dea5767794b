"""Stretches of a tokenizer's words that may be one name, and the text before it was parted."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 16
"""Words of the longest name looked for; punctuation that a tokenizer splits off is not counted."""

BRACKETS = {"(": 1, ")": -1}

JOINERS = frozenset("-‐‑–’'/&.")
"""Tokens that may stand inside a name, as brackets may; any other punctuation ends it."""

APOSTROPHES = frozenset("'’")
APOSTROPHE = re.compile(r"\s+(['’])\s+")
CLITICS = frozenset(("'s", "’s"))
"""What a tokenizer splits off inside a name ("Lord 's Resistance Army"): no word of it, and never its end."""

ELISION = re.compile(r"\b(\w{1,2}['’])\s+")
"""What is written together and a tokenizer parts: "Quai d' Orsay"."""
CLITIC = re.compile(r"\s+(['’]s)(?=\s)", re.IGNORECASE)


def stops(words: Sequence[str], start: int, limit: int) -> list[int]:
    """Ends of the candidates that begin at `start` and have at most `limit` words, no bracket open.

    >>> stops("Communist Party ( Maoist ) said".split(), 0, 3)
    [1, 2, 5]
    """
    found: list[int] = []
    count = depth = 0
    for position in range(start, len(words)):
        word = words[position]
        depth += BRACKETS.get(word, 0)
        is_word = any(c.isalnum() for c in word) and not _is_torn_off(word)
        count += is_word
        if count > limit or depth < 0 or not (is_word or _goes_on(word)):
            break
        if depth == 0 and (is_word or word == ")"):
            found.append(position + 1)
    return found


def _is_torn_off(word: str) -> bool:
    return word.lower() in CLITICS or ELISION.fullmatch(f"{word} ") is not None


def _goes_on(word: str) -> bool:
    return word in JOINERS or word in BRACKETS or _is_torn_off(word)


def joined(words: Sequence[str]) -> dict[str, None]:
    """Texts before tokens: a split-off apostrophe ended a word (Workers ' Party) or was inside (Da ' esh)."""
    spaced = CLITIC.sub(r"\1", " ".join(words))
    return dict.fromkeys((spaced, APOSTROPHE.sub(r"\1", spaced), ELISION.sub(r"\1", spaced)))
