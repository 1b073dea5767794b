"""Runs of words that may be a name, by the beginnings of all names."""

from __future__ import annotations

from collections.abc import Sequence

from vedette.gazetteer.beginnings import Beginnings
from vedette.names import key
from vedette.names.key import ARTICLES

MOST_WORDS = 6
HYPHENS = frozenset("-‐‑–")
APOSTROPHES = ("'", "’", "ʼ")
PREPOSITIONS = frozenset("an as at el en er es et".split())
"""In small letters these are words of English, French or Spanish before they are the Arabic article."""


def runs(words: Sequence[str], start: int, known: Beginnings) -> list[tuple[int, str]]:
    """Length in words and printed form of each run from `start` that begins a name, shortest first.

    Runs that end in a hyphen or an elided article are left out.
    """
    found: list[tuple[int, str]] = []
    printed, count = "", 0
    if words[start] in PREPOSITIONS:
        return found
    for position in range(start, len(words)):
        word = words[position]
        if word in HYPHENS and count:
            printed += word
            continue
        printed = _joined(printed, word)
        if word.endswith(APOSTROPHES):
            continue
        count += 1
        if count > MOST_WORDS or not _begins_name(word, printed, known):
            break
        found.append((position - start + 1, printed))
    return found


def _joined(printed: str, word: str) -> str:
    return (
        printed + word if not printed or printed.endswith((*HYPHENS, *APOSTROPHES)) else f"{printed} {word}"
    )


def _begins_name(word: str, printed: str, known: Beginnings) -> bool:
    """An article at the end is still to be joined with what follows: its key would be `al`."""
    if not key(word):
        return False
    wanted = key(printed)
    if wanted in known:
        return True
    head, _, last = wanted.rpartition(" ")
    return last in ARTICLES and f"{head} al".lstrip() in known
