"""Parties that one noun joins: "the embassies of France and Italy", "the Libyan and Algerian forces"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from vedette.model import Actor, Phrase, Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.places import Placed
from vedette.resolve.referring import referring
from vedette.resolve.sectors import sector_of
from vedette.syntax import phrase


def apart(found: Phrase, own: Actor, context: Context) -> tuple[Actor, ...]:
    """One party for each country, in text order; the one as it is where nothing is joined.

    Each prints the whole phrase, which names it, and `via` quotes the country's own words.
    """
    places = tuple(_countries(found, context))
    codes = [place.record.country for place in places]
    if own.name is not None or len(own.codes) != len(places) or len(set(codes)) < 2:
        return (own,)
    if not _is_listed(places, found, context):
        return (own,)
    parts = zip(places, own.codes, strict=True)
    return tuple(replace(own, codes=(code,), via=_joined(place, context)) for place, code in parts)


def _joined(place: Placed, context: Context) -> str:
    span = place.name.span
    return f"joined: {context.text[span.start : span.end]!r}"


def _countries(found: Phrase, context: Context) -> Iterator[Placed]:
    known = (context.place_of(name) for name in context.names_within(found.span))
    yield from (place for place in known if place is not None and place.record.country)


def _is_listed(places: tuple[Placed, ...], found: Phrase, context: Context) -> bool:
    """With a comma or an "and" between each two, all before the noun or all behind it."""
    words = context.sentence_at(found.start).words
    between = [words[one.name.stop : two.name.first] for one, two in pairwise(places)]
    sides = {place.name.first > found.head.index for place in places}
    return len(sides) == 1 and all(any(w.text == "," or w.pos == "CCONJ" for w in gap) for gap in between)


def shared(found: Phrase, own: Actor, context: Context) -> Actor | None:
    """A people joined to a phrase of another has the noun of that ("U.S. and French troops"); else None."""
    sentence = context.sentence_at(found.start)
    places = tuple(_countries(found, context))
    if len(places) != 1 or len(own.codes) != 1 or not _is_adjective(places[0], found, context):
        return None
    for other in _joined_to(sentence, found.head):
        whole = phrase(sentence, other)
        sector = sector_of(whole, context)
        if sector is not None and tuple(_countries(whole, context)):
            code = f"{places[0].record.country} {sector}"
            printed = context.text[whole.start : whole.end]
            return replace(
                own,
                id=None,
                name=None,
                codes=(code,),
                via=f"joined with {printed!r}",
                rule="words of the phrase",
            )
    return None


def _is_adjective(place: Placed, found: Phrase, context: Context) -> bool:
    """A people's name, or one that is printed as an adjective is, without a noun of its own."""
    words = [word for word in found.words if word.pos not in ("PUNCT", "DET")]
    printed = context.text[place.name.span.start : place.name.span.end].lower()
    alone = all(place.name.first <= word.index < place.name.stop for word in words)
    is_printed = printed in referring(context.parse.document.language).adjectival
    return alone and (place.use == "demonym" or is_printed)


def _joined_to(sentence: Sentence, head: Word) -> Iterator[Word]:
    """The nouns that it is coordinated with."""
    if head.dep == "conj":
        yield sentence.words[head.head]
    yield from (w for w in sentence.words if w.dep == "conj" and w.head == head.index and w.pos == "NOUN")
