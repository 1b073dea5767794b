"""Places of claims: what is printed with the claim, how it stands to it, and how exact that is."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.gazetteer import PlaceRecord
from vedette.model import Argument, Draft, Phrase, Place, Sentence, Word
from vedette.model.codes import PlaceRelation
from vedette.resolve.areas import area_of, direction_of
from vedette.resolve.context import Context
from vedette.resolve.names import Name
from vedette.resolve.places import Placed
from vedette.resolve.surroundings import introduced_by
from vedette.resolve.unlisted import Unlisted

_RELATIONS: dict[str, PlaceRelation] = {
    "near": "near", "around": "near", "outside": "near", "près_de": "near", "autour_de": "near",
    "toward": "toward", "towards": "toward", "to": "toward", "vers": "toward", "jusque_à": "toward",
    "from": "from", "depuis": "from", "between": "between", "entre": "between", "along": "along",
    "le_long_de": "along", "into": "into",
}  # fmt: skip
_PRECISION: dict[str, int] = {
    "town": 1, "village": 1, "capital": 1, "base": 1, "site": 1, "crossing": 1, "admin1": 4, "region": 5,
    "desert": 5, "river": 5, "sea": 7, "country": 6,
}  # fmt: skip
"""UCDP's where_prec for each kind of place."""
NEAR_PRECISION, NEAR_RADIUS_KM = 2, 25.0
"""UCDP: 2 is within 25 km of a known point."""
PART_PRECISION = 5
"""UCDP: 5 is a larger area: a border, the north of a country."""


def places(draft: Draft, context: Context) -> tuple[Place, ...]:
    """Places printed with the claim, most exact first; what "there" points back to has `via`."""
    found: dict[tuple[str | None, str, PlaceRelation], Place] = {}
    sentence = context.sentence_at(draft.trigger.start)
    for stretch, introduced in _stretches(draft, sentence):
        for place in _within(stretch, introduced, context):
            found.setdefault((place.id, place.name or place.printed, place.relation), place)
    kept = found.values() or _back_pointed(draft, sentence, context)
    return tuple(sorted(kept, key=lambda place: (place.where_prec or 9, place.start)))


def _stretches(draft: Draft, sentence: Sentence) -> Iterator[tuple[tuple[Word, ...], str | None]]:
    """The circumstances, and what hangs on those moved, counted or hit: "policemen on the border"."""
    for argument in draft.circumstances:
        yield argument.phrase.words, argument.marker
    for given in draft.arguments:
        if given.role != "actor":
            yield _hanging(given.phrase, sentence), None


def _hanging(phrase: Phrase, sentence: Sentence) -> tuple[Word, ...]:
    """Words of prepositional phrases that hang on the phrase's words, and of what is joined to them."""
    own = {word.index for word in phrase.words}
    last = max(own, default=0)
    inside = set(own)
    for word in sentence.words[last + 1 :]:
        if word.head in inside and word.dep in ("nmod", "conj", "case", "det", "compound", "amod", "flat", "cc"):
            inside.add(word.index)
        elif word.pos not in ("ADP", "DET", "ADJ", "CCONJ", "PROPN"):
            if word.dep != "nmod":
                break
    return tuple(w for w in sentence.words if w.index in inside - own)


def _within(words: tuple[Word, ...], introduced: str | None, context: Context) -> Iterator[Place]:
    if not words:
        return
    inside = {word.index for word in words}
    sentence = context.sentence_at(words[0].start)
    for name in context.names.get(sentence.start, ()):
        known = context.place_of(name)
        if known is not None and name.head.index in inside and name.head.dep != "obl:agent":
            yield from _of(known, introduced, context)
    for other in context.unlisted.get(sentence.start, ()):
        if other.name.head.index in inside:
            yield _unlisted(other, context)
