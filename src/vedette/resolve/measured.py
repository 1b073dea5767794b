"""Distances and directions printed before a place: "70 km south-east of", "50 to 70 km into"."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from vedette.model import Count, Sentence, Word
from vedette.resolve.geometry import Reach, reach
from vedette.resolve.place_words import PlaceWords

FARTHEST = 8
"""Words between a distance and the place that it is measured from. Vedette's own."""
SMALL = frozenset(("DET", "ADP"))
STEP = 4
"""Words between a place and a distance that tells where it lies: ", some", ", à environ"."""


class Measured(Struct, frozen=True, kw_only=True):
    """`reach` is in km; `bearing` in degrees from north, None where not told. `depth`: inwards of a border.

    `first` is the index of the first word of the distance.
    """

    count: Count
    reach: Reach
    bearing: float | None
    depth: bool
    first: int


def measured(sentence: Sentence, first: int, counts: Iterable[Count], words: PlaceWords) -> Measured | None:
    """What is measured from the place whose first word is `first`; None without a distance before it."""
    start = sentence.words[first].start
    before = [c for c in counts if c.measure == "distance" and sentence.start <= c.start and c.end <= start]
    nearest = max(before, key=lambda count: count.end, default=None)
    if nearest is None:
        return None
    far = reach(nearest.low, nearest.high)
    between = [word for word in sentence.words[:first] if word.start >= nearest.end]
    if far is None or len(between) > FARTHEST or not all(_links(word, words) for word in between):
        return None
    texts = [word.text.lower() for word in between]
    if not any(text in words.away or text in words.depth for text in texts):
        return None
    return Measured(
        count=nearest,
        reach=far,
        bearing=next((words.compass[text] for text in texts if text in words.compass), None),
        depth=any(text in words.depth for text in texts),
        first=next(word.index for word in sentence.words if word.end > nearest.start),
    )


def _links(word: Word, words: PlaceWords) -> bool:
    """Small words, points of the compass, kinds of place, a bracket: "45 km (28 miles) south of"."""
    text = word.text.lower()
    named = word.lemma.lower() in words.kinds or text in words.compass
    return word.pos in SMALL or text == ")" or named or text in words.away or text in words.depth


def bearing_of(sentence: Sentence, first: int, words: PlaceWords) -> float | None:
    """Degrees from north of "north of X", whatever the parse; "in the north of X" is inside: None."""
    index = first - 1
    while index > 0 and sentence.words[index].pos in SMALL:
        index -= 1
    if index < 0 or index == first - 1:
        return None
    found = words.compass.get(sentence.words[index].text.lower())
    before = sentence.words[index - 1] if index > 0 else None
    return None if before is not None and before.pos == "DET" else found


def describes(sentence: Sentence, found: Measured, stop: int) -> bool:
    """Whether the distance tells where the place is that ends before word `stop`: "Doka, 70 km east of X"."""
    between = sentence.words[stop : found.first]
    commas = [word for word in between if word.text in (",", "(")]
    return 0 < len(between) <= STEP and len(commas) == 1 and between[0] is commas[0]
