"""What a text is about, as far as its words tell."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal

import msgspec
from babel import Locale
from msgspec import Struct

from vedette.model import Word

Subject = Literal["conflict", "public", "other"]
"""War and unrest; affairs of states and peoples; anything else (sport, business, a burglary)."""

DENSE = 0.01
"""Share of words of conflict from which a text is about conflict: in reports of it that we looked at they
are 1 to 8 in a hundred words, in local news below a half. Vedette's own, as all figures here."""
SHORT = 60
"""Words of a text in which one word of conflict is enough; longer ones need two."""
CLEARLY = 3
"""Words of one other subject that outweigh half as many of ours, also in a text with a word of war."""
MOST_COUNTED = 3
"""How often one word counts: ten times "coach" tell no more than three."""


class Tally(Struct, frozen=True):
    """Telling words of a stretch of text; `other` is that of the strongest other subject."""

    words: int
    conflict: int
    public: int
    other: int

    @property
    def subject(self) -> Subject:
        ours = self.conflict + self.public
        if self.other >= CLEARLY and self.other > 2 * ours:
            return "other"
        if self.conflict >= (1 if self.words < SHORT else 2) and self.conflict >= DENSE * self.words:
            return "conflict" if ours >= self.other else "public"
        if self.words < SHORT:
            return "other" if self.other >= 2 and self.other > ours else "public"
        return "public" if ours > self.other or (ours and self.other == 1) else "other"


class Subjects(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/subjects.yaml`: lemmas or printed forms in small letters."""

    conflict: frozenset[str]
    public: frozenset[str]
    other: dict[str, frozenset[str]]

    def tally(self, words: Iterable[Word]) -> Tally:
        """Counts each word once, by its lemma or as printed, a repeated one three times at most."""
        counts: dict[tuple[str, str], int] = {}
        number = 0
        for word in words:
            number += word.pos != "PUNCT"
            both = (word.lemma, word.text.lower())
            counts[both] = min(counts.get(both, 0) + 1, MOST_COUNTED)
        return Tally(
            number,
            _weight(counts, self.conflict),
            _weight(counts, self.public),
            max((_weight(counts, listed) for listed in self.other.values()), default=0),
        )


def with_countries(subjects: Subjects, code: str, nationalities: frozenset[str]) -> Subjects:
    """Names of countries (Unicode CLDR) and peoples are words of public affairs, where they are one word."""
    return msgspec.structs.replace(subjects, public=subjects.public | _countries(code) | nationalities)


@cache
def _countries(code: str) -> frozenset[str]:
    names = (name.lower() for key, name in Locale(code).territories.items() if key.isalpha())
    return frozenset(name for name in names if " " not in name)


def _weight(counts: dict[tuple[str, str], int], listed: frozenset[str]) -> int:
    return sum(number for both, number in counts.items() if both[0] in listed or both[1] in listed)
