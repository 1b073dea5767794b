"""What a sentence says of its places that a map can test: in which country, how long, how far."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Count, Sentence, Span, Told, Word
from vedette.resolve.context import Context
from vedette.resolve.paths import ancestors
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.places import Placed
from vedette.resolve.spots import Spot
from vedette.syntax import coordinated

_TOLD_OF = frozenset(("town", "village", "capital", "admin1"))
_NAMING = frozenset(("nmod", "appos", "flat", "compound", "conj", "flat:name"))
_MOST = 2
"""Names under one noun: a longer list is rather an enumeration of something else. Vedette's own."""


def told(
    sentence: Sentence, spots: tuple[Spot, ...], counts: tuple[Count, ...], context: Context
) -> Iterator[Told]:
    """In no particular order; only what names places that the tables know."""
    words = context.words.places
    placed = [known for known in map(context.place_of, context.names.get(sentence.start, ())) if known]
    for nationality in placed:
        if nationality.use == "demonym":
            yield from _called(sentence, nationality, placed, words)
    for spot in spots:
        yield from _on_a_side(sentence, spot, placed, words)
        yield from _length(sentence, spot, counts, words)
        yield from _distance(sentence, spot)


def _called(
    sentence: Sentence, nationality: Placed, placed: list[Placed], words: PlaceWords
) -> Iterator[Told]:
    """Such as "the Libyan town of Debdeb", "villes libyennes de X et Y", "Djanet, a Libyan town"."""
    adjective = nationality.name.head
    noun = sentence.words[adjective.head]
    country = nationality.record.country
    if adjective.dep != "amod" or noun.lemma.lower() not in words.settled or country is None:
        return
    if abs(adjective.index - noun.index) != 1 or _others(noun, nationality, placed):
        return
    named = [p for p in placed if p.name.head.index in _below(sentence, noun)]
    for place in named if len(named) <= _MOST else ():
        if _is_point(place):
            start = min(sentence.words[min(adjective.index, noun.index)].start, place.name.span.start)
            yield _in_country(place, country, start, max(noun.end, adjective.end, place.name.span.end))


def _others(noun: Word, nationality: Placed, placed: list[Placed]) -> bool:
    """Whether another nationality stands there too: "Russian-occupied Ukrainian town"."""
    near = range(noun.index - 4, noun.index + 3)
    return any(p.use == "demonym" and p is not nationality and p.name.first in near for p in placed)


def _below(sentence: Sentence, noun: Word) -> frozenset[int]:
    """Heads of the names that hang on a noun, with what is joined to them; of an apposition its noun."""
    direct = [sentence.words[i] for i in sentence.children[noun.index] if sentence.words[i].dep in _NAMING]
    found = {word.index for head in direct for word in coordinated(sentence, head) if word.index > noun.index}
    return frozenset(found | ({noun.head} if noun.dep == "appos" else set()))


def _on_a_side(sentence: Sentence, spot: Spot, placed: list[Placed], words: PlaceWords) -> Iterator[Told]:
    """Such as "Djanet and Illizi, which are on the Libyan side of the border"."""
    country = spot.known.record.country if spot.known is not None else None
    if spot.area is None or spot.area.kind != "side" or country is None:
        return
    predicate = spot.area.head
    governor = sentence.words[predicate.head]
    if predicate.dep.startswith("obl") and governor.lemma.lower() in words.lying:
        predicate = governor
    subjects = _subjects(sentence, predicate)
    for place in placed:
        if place.name.head.index in subjects and _is_point(place):
            yield _in_country(place, country, place.name.span.start, spot.span.end)


def _is_point(place: Placed) -> bool:
    return place.use == "literal" and place.record.feature in _TOLD_OF


def _subjects(sentence: Sentence, predicate: Word) -> frozenset[int]:
    """Words of the subject; through a relative pronoun those of what it stands for."""
    if predicate.dep == "acl:relcl":
        head = sentence.words[predicate.head]
        return _below(sentence, head) | {word.index for word in coordinated(sentence, head)}
    below = (sentence.words[i] for i in sentence.children[predicate.index])
    subject = next((word for word in below if word.dep == "nsubj"), None)
    return frozenset(word.index for word in coordinated(sentence, subject)) if subject else frozenset()


def _in_country(place: Placed, country: str, start: int, end: int) -> Told:
    return Told(
        kind="country", span=Span(start=start, end=end), sentence=place.name.sentence.span,
        name=place.record.name, readings=_readings(place), country=country,
    )  # fmt: skip


def _readings(place: Placed) -> tuple[str, ...]:
    """Ids of all that the name may mean, the chosen one first."""
    ids = (place.record.id, *(candidate.record.id for candidate in place.candidates))
    return tuple(dict.fromkeys(ids))


def _length(sentence: Sentence, spot: Spot, counts: tuple[Count, ...], words: PlaceWords) -> Iterator[Told]:
    """Such as "the border between A and B, which extends for 100 kilometres"."""
    if spot.border is None:
        return
    for count in counts:
        inside = [word for word in sentence.words if word.start >= count.start and word.end <= count.end]
        if count.measure == "distance" and inside and _measures(sentence, inside[-1], spot, words):
            whole = Span(start=min(spot.span.start, count.start), end=max(spot.span.end, count.end))
            yield Told(
                kind="length", span=whole, sentence=sentence.span, border=spot.border.border.codes,
                low_km=count.low, high_km=count.high,
            )  # fmt: skip


def _measures(sentence: Sentence, unit: Word, spot: Spot, words: PlaceWords) -> bool:
    """Whether the unit's word hangs on the border, or on what says how long it is; not on a part of it.

    A relative clause that a parser hung on one of the countries is still about their border.
    """
    border, named = spot.head, frozenset(range(spot.first, spot.stop))
    for word in ancestors(sentence, unit):
        if word.lemma.lower() in words.parts:
            return False
        if word is border:
            return 0 < border.index - unit.index <= _MOST
        if word.lemma.lower() in words.extending:
            return bool(named & _subjects(sentence, word))
    return False


def _distance(sentence: Sentence, spot: Spot) -> Iterator[Told]:
    """Such as "Doka, 70 km south-east of Gedaref", "Djanet, 60 km from the Libyan border"."""
    beside = spot.beside
    if spot.known is None or beside is None or beside.known is None or beside.measured is None:
        return
    if not _is_point(spot.known) or beside.measured.depth:
        return
    far, border = beside.measured, _border_beside(spot.known, beside)
    if border is None and beside.area is not None:
        return
    yield Told(
        kind="distance", span=Span(start=spot.span.start, end=beside.span.end), sentence=sentence.span,
        name=spot.known.record.name, readings=_readings(spot.known), border=border,
        other=() if border else _readings(beside.known), low_km=far.count.low, high_km=far.count.high,
        bearing=far.bearing,
    )  # fmt: skip


def _border_beside(place: Placed, beside: Spot) -> tuple[str, str] | None:
    if beside.border is not None:
        return beside.border.border.codes
    if beside.area is None or beside.area.kind != "border" or beside.known is None:
        return None
    a, b = sorted((place.record.country or "", beside.known.record.country or ""))
    return (a, b) if a and b and a != b else None
