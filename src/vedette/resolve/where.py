"""Places of claims: what is printed with the claim, how it stands to it, and how exact that is."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.model import Draft, Place, Sentence, Word
from vedette.model.codes import PlaceRelation
from vedette.resolve.areas import area_of
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.shapes import area_place, place_of, unlisted_place
from vedette.resolve.stretches import Stretch, above, stretches
from vedette.resolve.surroundings import introduced_by, preposition

_RELATIONS: dict[str, PlaceRelation] = {
    "near": "near", "around": "near", "outside": "near", "près_de": "near", "autour_de": "near",
    "toward": "toward", "towards": "toward", "to": "toward", "vers": "toward", "jusque_à": "toward",
    "en_direction_de": "toward", "à_destination_de": "toward",
    "from": "from", "depuis": "from", "between": "between", "entre": "between", "along": "along",
    "le_long_de": "along", "into": "into",
}  # fmt: skip
_MOVING = frozenset(("MOBILIZE", "RETREAT", "ASSAULT", "AID", "COERCE", "CONSULT"))


def places(draft: Draft, context: Context) -> tuple[Place, ...]:
    """Places printed with the claim, most exact first.

    Those that "there" points back to, or that stand with the verb above a noun, carry `via`.
    """
    sentence = context.sentence_at(draft.trigger.start)
    words = context.words.places
    trigger = next((w for w in sentence.words if w.end > draft.trigger.start), sentence.words[0])
    kept = tuple(_back_pointed(trigger, sentence, context))
    kept = kept or _distinct(stretches(draft, trigger, sentence, words), sentence, context)
    kept = kept or _acted_on(draft, sentence, context)
    if not kept:
        behind = _distinct(above(trigger, sentence), sentence, context)
        kept = tuple(msgspec.structs.replace(place, via="governing verb") for place in behind)
    kept = tuple(place for place in kept if not _is_addressed(place, draft))
    return tuple(sorted(kept, key=lambda place: (place.where_prec or 9, place.start)))


def _acted_on(draft: Draft, sentence: Sentence, context: Context) -> tuple[Place, ...]:
    """What is taken, left or hit may be a place itself: "the region of Ghadames", "N'Djamena"."""
    words = context.words.places
    areas = words.kinds | words.borders | words.lands
    literal = [p.name for p in _placed_in(sentence, context) if p.use == "literal"]
    for given in draft.arguments:
        head = given.phrase.head
        named = any(name.first <= head.index < name.stop for name in literal)
        if given.role != "actor" and given.phrase.via is None and (named or head.lemma.lower() in areas):
            own = frozenset(word.index for word in given.phrase.words)
            return _distinct(iter([(own, None)]), sentence, context)
    return ()


def _placed_in(sentence: Sentence, context: Context) -> Iterator[Placed]:
    for name in context.names.get(sentence.start, ()):
        known = context.place_of(name)
        if known is not None:
            yield known


def _is_addressed(place: Place, draft: Draft) -> bool:
    """Such as "A message to Algeria" went nowhere: words reach those who govern, forces reach places."""
    return place.relation == "toward" and place.where_prec == 6 and draft.event_type not in _MOVING


def _distinct(stretches: Iterator[Stretch], sentence: Sentence, context: Context) -> tuple[Place, ...]:
    """One of each place and relation, the most exact."""
    found: dict[tuple[str, PlaceRelation], Place] = {}
    for words, introduced in stretches:
        for place in _within(words, introduced, sentence, context):
            key = (place.id or place.printed, place.relation)
            known = found.setdefault(key, place)
            if (place.where_prec or 9) < (known.where_prec or 9):
                found[key] = place
    return tuple(found.values())


def _within(
    inside: frozenset[int], introduced: str | None, sentence: Sentence, context: Context
) -> Iterator[Place]:
    for known in _placed_in(sentence, context):
        if known.name.head.dep != "obl:agent":
            yield from _of(known, introduced, inside, context)
    for other in context.unlisted.get(sentence.start, ()):
        if other.name.head.index in inside:
            relation = _relation(introduced_by(other.name) or introduced)
            yield unlisted_place(other, relation, context)


def _of(known: Placed, introduced: str | None, inside: frozenset[int], context: Context) -> Iterator[Place]:
    area = area_of(known, context.words.places)
    if area is not None and area.head.index in inside:
        own = preposition(known.name.sentence, area.head) or introduced
        yield area_place(known, area, _relation(own), context)
    elif (
        area is None
        and not _is_others_target(known, inside, context)
        and known.name.head.index in inside
        and _stands_there(known, introduced, inside)
    ):
        yield place_of(known, _relation(_preposition(known, introduced)), context)


def _is_others_target(known: Placed, inside: frozenset[int], context: Context) -> bool:
    """Such as "Met before the offensive against Tripoli": the offensive's place, not the meeting's."""
    name = known.name
    against = introduced_by(name) in context.words.places.against
    return against and name.sentence.words[name.head.head].index in inside


def _stands_there(known: Placed, introduced: str | None, inside: frozenset[int]) -> bool:
    """A metonym under a locating preposition of its own phrase still locates ("troops to Libya")."""
    if known.use != "metonym":
        return known.use == "literal"
    if _RELATIONS.get(introduced or "") in (None, "between"):
        return False
    return known.name.sentence.words[known.name.head.head].index not in inside


def _preposition(known: Placed, introduced: str | None) -> str | None:
    """Its own; of "around the towns of X and Y" the one before the noun."""
    name = known.name
    own = introduced_by(name)
    if own not in ("of", "de"):
        return own or introduced
    noun = name.sentence.words[name.head.head]
    noun = name.sentence.words[noun.head] if name.head.dep == "conj" else noun
    return preposition(name.sentence, noun) or introduced


def _relation(introduced: str | None) -> PlaceRelation:
    return _RELATIONS.get(introduced or "in", "in")


def _back_pointed(trigger: Word, sentence: Sentence, context: Context) -> Iterator[Place]:
    """Such as "There": the places that the sentence before prints."""
    below = (sentence.words[index] for index in sentence.children[trigger.index])
    pointer = next((w for w in below if w.text.lower() in context.words.places.pointers), None)
    here = context.parse.place_of(sentence.start) or 0
    before = context.parse.sentences[max(0, here - 1) : here]
    if pointer is not None and pointer.pos == "ADV" and before:
        inside = frozenset(word.index for word in before[0].words)
        for place in _distinct(iter([(inside, None)]), before[0], context):
            yield msgspec.structs.replace(place, via=f"{pointer.text!r}: the sentence before")
