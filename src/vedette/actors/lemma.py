"""Lemmas as several lemmatisers give them, brought to one form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

SIGNS = str.maketrans({"’": "'", "_": " ", "-": " ", "‐": " ", "‑": " "})

SHORTEST = 4
"""Letters a word must have to lose an ending. Vedette's own."""


class LemmaTable(Generic[T]):
    """Words with a value each, found as written or else without plural and feminine endings."""

    def __init__(self, words: Mapping[str, T]) -> None:
        self._exact = {normal(word): value for word, value in words.items()}
        self._bare: dict[str, T] = {}
        for word, value in self._exact.items():
            self._bare.setdefault(bare(word), value)

    def __contains__(self, lemma: str) -> bool:
        return normal(lemma) in self._exact or bare(normal(lemma)) in self._bare

    def get(self, lemma: str) -> T | None:
        """The value of a lemma, None if it is not in the table."""
        exact = normal(lemma)
        if exact in self._exact:
            return self._exact[exact]
        return self._bare.get(bare(exact))


def normal(lemma: str) -> str:
    """Lower case, with plain apostrophes, and spaces for hyphens and underscores.

    >>> normal("Vice-Président"), normal("chief_of_staff")
    ('vice président', 'chief of staff')
    """
    return " ".join(lemma.casefold().translate(SIGNS).split())


def bare(normal: str) -> str:
    """Each word without a plural sign and a feminine e: "forces armées" and the lemma "force armé" meet.

    >>> bare("forces armées"), bare("force armé"), bare("press"), bare("servicemen")
    ('forc armé', 'forc armé', 'press', 'serviceman')
    """
    return " ".join(_bare_word(word) for word in normal.split())


def _bare_word(word: str) -> str:
    if len(word) > SHORTEST and word.endswith("men"):
        return word[:-2] + "an"
    if len(word) >= SHORTEST and word[-1] in "sx" and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) >= SHORTEST and word[-1] == "e" else word
