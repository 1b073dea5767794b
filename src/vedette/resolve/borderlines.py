"""Borders of two countries in a sentence: "between A and B", "the A-B border", "A's border with B"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.gazetteer import Border, Gazetteer
from vedette.model import Span, Word
from vedette.resolve.areas import Area
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.places import Placed


class Borderline(Struct, frozen=True, kw_only=True):
    """`span` covers the words that name the border; `head` is the noun that its preposition belongs to."""

    span: Span
    head: Word
    border: Border
    countries: tuple[Placed, Placed]


def borderlines(
    areas: tuple[tuple[Placed, Area], ...],
    placed: tuple[Placed, ...],
    words: PlaceWords,
    gazetteer: Gazetteer,
) -> Iterator[Borderline]:
    """One for each pair that is told and meets; `areas` and `placed` are those of one sentence."""
    taken: set[int] = set()
    for known, area in areas:
        if area.kind == "border" and area.head.index not in taken:
            other = _other(known, area, areas, placed, words)
            border = _border(known, other, gazetteer) if other is not None else None
            if other is not None and border is not None:
                taken.add(area.head.index)
                span = _covering(area.span, other.name.span)
                yield Borderline(span=span, head=area.head, border=border, countries=(known, other))


def _other(
    known: Placed,
    area: Area,
    areas: tuple[tuple[Placed, Area], ...],
    placed: tuple[Placed, ...],
    words: PlaceWords,
) -> Placed | None:
    """The second country: it hangs on the same border, or is joined with the first."""
    same = (p for p, a in areas if a.kind == "border" and a.head is area.head and _differs(p, known))
    return next(same, None) or next((p for p in placed if _is_joined(p, known, words)), None)


def _differs(one: Placed, other: Placed) -> bool:
    return one.record.country != other.record.country


def _is_joined(one: Placed, other: Placed, words: PlaceWords) -> bool:
    first, second = sorted((one.name, other.name), key=lambda name: name.first)
    between = first.sentence.words[first.stop : second.first]
    if not _differs(one, other) or not 0 < len(between) <= 2:
        return False
    return between[0].text.lower() in words.joining and all(
        word.pos == "DET" or word is between[0] for word in between
    )


def _border(one: Placed, other: Placed, gazetteer: Gazetteer) -> Border | None:
    if any(side.record.feature != "country" for side in (one, other)):
        return None
    a, b = one.record.country, other.record.country
    return gazetteer.borders.border(a, b) if a and b else None


def _covering(one: Span, other: Span) -> Span:
    return Span(start=min(one.start, other.start), end=max(one.end, other.end))
