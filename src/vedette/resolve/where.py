"""Places of claims: what is printed with the claim, how it stands to it, and how exact that is."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.gazetteer import PlaceRecord
from vedette.model import Draft, Phrase, Place, Sentence, Word
from vedette.model.codes import PlaceRelation
from vedette.resolve.areas import Area, area_of
from vedette.resolve.context import Context
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.places import Placed
from vedette.resolve.surroundings import introduced_by, preposition
from vedette.resolve.unlisted import Unlisted
from vedette.syntax import coordinated, marker, phrase

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
_MOVING = frozenset(("MOBILIZE", "RETREAT", "ASSAULT", "AID", "COERCE", "CONSULT"))
NEAR_PRECISION, NEAR_RADIUS_KM = 2, 25.0
"""UCDP: 2 is within 25 km of a known point."""


def places(draft: Draft, context: Context) -> tuple[Place, ...]:
    """Places printed with the claim, most exact first.

    Those that "there" points back to, or that stand with the verb above a noun, carry `via`.
    """
    sentence = context.sentence_at(draft.trigger.start)
    words = context.words.places
    trigger = next((w for w in sentence.words if w.end > draft.trigger.start), sentence.words[0])
    kept = tuple(_back_pointed(trigger, sentence, context))
    kept = kept or _distinct(_stretches(draft, sentence, words), sentence, context)
    if not kept:
        above = _distinct(_above(trigger, sentence), sentence, context)
        kept = tuple(msgspec.structs.replace(place, via="governing verb") for place in above)
    kept = tuple(place for place in kept if not _is_addressed(place, draft))
    return tuple(sorted(kept, key=lambda place: (place.where_prec or 9, place.start)))


def _is_addressed(place: Place, draft: Draft) -> bool:
    """ "A message to Algeria" went nowhere: words reach those who govern, forces reach places."""
    return place.relation == "toward" and place.where_prec == 6 and draft.event_type not in _MOVING


Stretch = tuple[frozenset[int], str | None]


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


def _stretches(draft: Draft, sentence: Sentence, words: PlaceWords) -> Iterator[Stretch]:
    """Words of the circumstances with what is joined to them, and of what hangs on those moved or hit."""
    for argument in draft.circumstances:
        if argument.marker in words.temporal:
            continue
        heads = coordinated(sentence, argument.phrase.head)
        joined = {word.index for head in heads for word in phrase(sentence, head, whole=True).words}
        yield frozenset(joined | {word.index for word in argument.phrase.words}), argument.marker
    for given in draft.arguments:
        if given.role != "actor" and given.phrase.via is None:
            own = {w.index for w in given.phrase.words} if _is_place(given.phrase, words) else set()
            yield frozenset(own | set(_hanging(given.phrase.head, sentence))), None


def _above(trigger: Word, sentence: Sentence) -> Iterator[Stretch]:
    """What a parser hung on the verb but stands behind its object: "faces a deployment in the south"."""
    verb = sentence.words[trigger.head]
    if trigger.dep == "obj" and verb.pos == "VERB":
        for index in sentence.children[verb.index]:
            child = sentence.words[index]
            if index > trigger.index and child.dep == "obl":
                heads = coordinated(sentence, child)
                joined = (word.index for head in heads for word in phrase(sentence, head, whole=True).words)
                yield frozenset(joined), marker(sentence, child)


def _is_place(phrase: Phrase, words: PlaceWords) -> bool:
    """What is taken or left may be a place itself: "the region of Ghadames", "N'Djamena"."""
    return phrase.head.pos == "PROPN" or phrase.head.lemma.lower() in words.kinds


def _hanging(head: Word, sentence: Sentence) -> Iterator[int]:
    """Words of the prepositional phrases that hang on a noun: "policemen on the border"."""
    for index in sentence.children[head.index]:
        child = sentence.words[index]
        if child.dep in ("nmod", "obl") and marker(sentence, child) not in ("of", "de", None):
            for joined in coordinated(sentence, child):
                yield from (word.index for word in phrase(sentence, joined, whole=True).words)


def _within(
    inside: frozenset[int], introduced: str | None, sentence: Sentence, context: Context
) -> Iterator[Place]:
    for name in context.names.get(sentence.start, ()):
        known = context.place_of(name)
        if known is not None and name.head.dep != "obl:agent":
            yield from _of(known, introduced, inside, context)
    for other in context.unlisted.get(sentence.start, ()):
        if other.name.head.index in inside:
            yield _unlisted(other, introduced, context)


def _of(known: Placed, introduced: str | None, inside: frozenset[int], context: Context) -> Iterator[Place]:
    area = area_of(known, context.words.places)
    if area is not None and area.head.index in inside:
        own = preposition(known.name.sentence, area.head) or introduced
        yield _area(known, area, _relation(own), context)
    elif (
        area is None
        and not _is_others_target(known, inside, context)
        and known.name.head.index in inside
        and _stands_there(known, introduced, inside)
    ):
        yield place_of(known, _relation(_preposition(known, introduced)), context)


def _is_others_target(known: Placed, inside: frozenset[int], context: Context) -> bool:
    """ "Met before the offensive against Tripoli": the offensive's place, not the meeting's."""
    name = known.name
    against = introduced_by(name) in context.words.places.against
    return against and name.sentence.words[name.head.head].index in inside


def _stands_there(known: Placed, introduced: str | None, inside: frozenset[int]) -> bool:
    """A metonym under a locating preposition of its own phrase still locates ("troops to Libya")."""
    if known.use != "metonym":
        return known.use == "literal"
    return introduced in _RELATIONS and known.name.sentence.words[known.name.head.head].index not in inside


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
    """ "There": the places that the sentence before prints."""
    below = (sentence.words[index] for index in sentence.children[trigger.index])
    pointer = next((w for w in below if w.text.lower() in context.words.places.pointers), None)
    before = [s for s in context.parse.sentences if s.end <= sentence.start][-1:]
    if pointer is not None and pointer.pos == "ADV" and before:
        inside = frozenset(word.index for word in before[0].words)
        for place in _distinct(iter([(inside, None)]), before[0], context):
            yield msgspec.structs.replace(place, via=f"{pointer.text!r}: the sentence before")


def _area(known: Placed, area: Area, relation: PlaceRelation, context: Context) -> Place:
    """ "Libyan territory", "northern Mali": in the country named, at no point of it."""
    record, span = known.record, area.span
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        geonames_id=record.geonames_id,
        country=record.country,
        where_prec=area.precision,
        relation=relation,
        rule=area.rule,
    )


def _unlisted(found: Unlisted, introduced: str | None, context: Context) -> Place:
    span = found.span
    return Place(
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        country=found.country,
        relation=_relation(introduced_by(found.name) or introduced),
        rule=found.rule,
    )


def place_of(known: Placed, relation: PlaceRelation, context: Context) -> Place:
    """A claim's place for a name."""
    record, span = known.record, known.name.span
    precision, radius = precision_of(record, relation)
    return Place(
        id=record.id,
        name=record.name,
        printed=context.text[span.start : span.end],
        start=span.start,
        end=span.end,
        geonames_id=record.geonames_id,
        country=record.country,
        lat=record.lat,
        lon=record.lon,
        where_prec=precision,
        radius_km=radius,
        relation=relation,
        rule=known.rule,
    )


def precision_of(record: PlaceRecord, relation: PlaceRelation) -> tuple[int, float | None]:
    """UCDP's where_prec and the radius in km: what is only near a point is less exact than the point."""
    precision, radius = _PRECISION[record.feature], record.radius_km
    if relation in ("near", "toward", "from") and precision < NEAR_PRECISION:
        return NEAR_PRECISION, max(radius or 0.0, NEAR_RADIUS_KM)
    return precision, radius
