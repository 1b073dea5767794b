"""Everything in a sentence that may say where: names, parts of countries, borders, unlisted villages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from vedette.model import Count, Sentence, Span, Word
from vedette.resolve.areas import Area, area_of
from vedette.resolve.borderlines import Borderline, borderlines
from vedette.resolve.context import Context
from vedette.resolve.measured import Measured, bearing_of, describes, measured
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.places import Placed
from vedette.resolve.surroundings import introduced_by, preposition
from vedette.resolve.unlisted import Unlisted


class Spot(Struct, frozen=True, kw_only=True):
    """One stretch of a sentence that may locate a claim, before it is known which claim.

    `head` is the word that its preposition, `own`, belongs to; `known` the place named, None where no
    table has it (`unlisted`). `area` is the part of it that is meant, `border` the line that is named.
    `measured` is a distance from it, `bearing` a direction from it (degrees from north) without one;
    `beside` is the spot that tells where this one lies.
    """

    head: Word
    first: int
    stop: int
    span: Span
    own: str | None
    known: Placed | None = None
    area: Area | None = None
    border: Borderline | None = None
    unlisted: Unlisted | None = None
    measured: Measured | None = None
    bearing: float | None = None
    beside: Spot | None = None

    def is_located(self, words: PlaceWords) -> bool:
        """Whether what stands before it says that something is there."""
        return self.own in words.locating or self.bearing is not None or self.measured is not None


def spots(sentence: Sentence, context: Context, counts: tuple[Count, ...]) -> tuple[Spot, ...]:
    """In text order. What only tells where its neighbour lies ("Doka, 70 km east of X") is `beside` it."""
    words = context.words.places
    found = sorted(_found(sentence, context), key=lambda spot: (spot.first, spot.stop))
    return tuple(_settled([_told(spot, sentence, counts, words) for spot in found], sentence))


def _told(spot: Spot, sentence: Sentence, counts: tuple[Count, ...], words: PlaceWords) -> Spot:
    """The spot with the distance or direction printed before it."""
    far = measured(sentence, spot.first, counts, words)
    bearing = words.bearing(spot.own)
    if bearing is None:
        bearing = bearing_of(sentence, spot.first, words)
    return replace(spot, measured=far, bearing=bearing)


def _settled(found: list[Spot], sentence: Sentence) -> Iterator[Spot]:
    described = {i: spot for i, spot in enumerate(found[1:]) if _describes(spot, found[i], sentence)}
    for number, spot in enumerate(found):
        if number - 1 not in described:
            yield replace(spot, beside=described[number]) if number in described else spot


def _describes(spot: Spot, before: Spot, sentence: Sentence) -> bool:
    return spot.measured is not None and describes(sentence, spot.measured, before.stop)


def _found(sentence: Sentence, context: Context) -> Iterator[Spot]:
    words = context.words.places
    here = context.names.get(sentence.start, ())
    placed = tuple(known for known in map(context.place_of, here) if known is not None)
    areas = tuple((known, area) for known in placed if (area := area_of(known, words)) is not None)
    lines = tuple(borderlines(areas, placed, words, context.resources.gazetteer))
    drawn = {id(known) for line in lines for known in line.countries}
    yield from (_line(sentence, line) for line in lines)
    for known in placed:
        if id(known) not in drawn:
            yield _named(known, next((area for owner, area in areas if owner is known), None))
    for other in context.unlisted.get(sentence.start, ()):
        name = other.name
        yield Spot(
            head=name.head, first=name.first, stop=name.stop, span=other.span, own=introduced_by(name),
            unlisted=other,
        )  # fmt: skip


def _line(sentence: Sentence, line: Borderline) -> Spot:
    inside = [word for word in sentence.words if word.span.within(line.span)]
    return Spot(
        head=line.head, first=inside[0].index, stop=inside[-1].index + 1, span=line.span,
        own=preposition(sentence, line.head), known=line.countries[0], border=line,
    )  # fmt: skip


def _named(known: Placed, area: Area | None) -> Spot:
    name = known.name
    if area is None:
        return Spot(
            head=name.head, first=name.first, stop=name.stop, span=name.span,
            own=_before(known), known=known,
        )  # fmt: skip
    inside = [word for word in name.sentence.words if word.span.within(area.span)]
    return Spot(
        head=area.head, first=inside[0].index, stop=inside[-1].index + 1, span=area.span,
        own=preposition(name.sentence, area.head), known=known, area=area,
    )  # fmt: skip


def _before(known: Placed) -> str | None:
    """Its own preposition; of "around the towns of X and Y" the one before the noun."""
    name = known.name
    own = introduced_by(name)
    if own not in ("of", "de"):
        return own
    noun = name.sentence.words[name.head.head]
    noun = name.sentence.words[noun.head] if name.head.dep == "conj" else noun
    return preposition(name.sentence, noun)
