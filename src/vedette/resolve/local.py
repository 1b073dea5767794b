"""Of which country people are who are said to be somewhere: "demonstrators in Baghdad"."""

from __future__ import annotations

from vedette.model import Phrase, Word
from vedette.resolve.context import Context
from vedette.syntax import marker

LOCAL = frozenset(("CVL", "COP", "OPP", "EDU", "LAB"))
"""Sectors whose members mostly are of the place where they act. Armed men, officials, aid workers and
reporters often came from elsewhere. Vedette's own.
"""


def local_country(phrase: Phrase, sector: str | None, context: Context) -> str | None:
    """The country of the place that the noun's own "in" names; None for other sectors and prepositions."""
    if sector not in LOCAL:
        return None
    sentence = context.sentence_at(phrase.start)
    for index in sentence.children[phrase.head.index]:
        child = sentence.words[index]
        if child.dep == "nmod" and marker(sentence, child) in context.words.places.dwelling:
            return _country(child, context)
    return None


def _country(word: Word, context: Context) -> str | None:
    sentence = context.sentence_at(word.start)
    for name in context.names.get(sentence.start, ()):
        place = context.place_of(name)
        if name.first <= word.index < name.stop and place is not None and place.use == "literal":
            return place.record.country
    return None
