"""Words that point back to a place named before: "there", "the town", "la frontière"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from vedette.model import Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.spots import Spot
from vedette.resolve.stretches import Stretch

Spots = dict[int, tuple[Spot, ...]]
"""All spots of a document, by the start of their sentence."""

FARTHEST = 2
"""Sentences back in which "the town" is looked for. Vedette's own."""


def there(trigger: Word, sentence: Sentence, spots: Spots, context: Context) -> Iterator[tuple[Spot, str]]:
    """The spots of the sentence before, for an adverb under the trigger that points there, and the adverb."""
    below = (sentence.words[index] for index in sentence.children[trigger.index])
    pointer = next((w for w in below if w.text.lower() in context.words.places.pointers), None)
    if pointer is not None and pointer.pos == "ADV":
        for before in _sentences_before(sentence, context, 1):
            yield from ((spot, pointer.text) for spot in spots.get(before.start, ()))


def pointed(
    stretches: Iterable[Stretch], sentence: Sentence, spots: Spots, context: Context
) -> Iterator[tuple[Spot, str]]:
    """For each "the town" in the stretches the only town named shortly before, and the words that point."""
    for inside, introduced in stretches:
        for index in sorted(inside):
            noun = sentence.words[index]
            features = context.words.places.pointing.get(noun.lemma.lower())
            if features is None or not _is_definite(noun, sentence, context.words.places):
                continue
            named = _only(features, noun, sentence, spots, context)
            if named is not None:
                placed = replace(named, own=introduced, measured=None, bearing=None, beside=None)
                yield placed, noun.text


def _is_definite(noun: Word, sentence: Sentence, words: PlaceWords) -> bool:
    """With an article that points back, and nothing that tells which: not "the town of X"."""
    below = [sentence.words[index] for index in sentence.children[noun.index]]
    articles = [word for word in below if word.dep == "det"]
    return (
        bool(articles)
        and all(word.text.lower() in words.definite for word in articles)
        and all(word.dep in ("det", "case", "punct") for word in below)
    )


def _only(
    features: frozenset[str], noun: Word, sentence: Sentence, spots: Spots, context: Context
) -> Spot | None:
    """The one place of such a kind named nearest before; None where that sentence names two.

    Further off it must be the only one that the text names up to there.
    """
    here = tuple(spot for spot in spots.get(sentence.start, ()) if spot.stop <= noun.index)
    before = [spots.get(s.start, ()) for s in _sentences_before(sentence, context, FARTHEST)]
    everywhere = tuple(spot for start, those in spots.items() if start < sentence.start for spot in those)
    for those in (here, *before, everywhere):
        fitting = {_identity(spot): spot for spot in those if _kind(spot) in features}
        if fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return None


def _sentences_before(sentence: Sentence, context: Context, most: int) -> Iterator[Sentence]:
    """Nearest first, of the same region of the page."""
    here = context.parse.place_of(sentence.start) or 0
    near = context.parse.sentences[max(0, here - most) : here]
    return (one for one in reversed(near) if one.region == sentence.region)


def _kind(spot: Spot) -> str | None:
    """`border`, or what the named place is; None for a part, a government and what no table has."""
    if spot.border is not None or (spot.area is not None and spot.area.kind == "border"):
        return "border"
    if spot.known is None or spot.area is not None or spot.known.use != "literal":
        return None
    return spot.known.record.feature


def _identity(spot: Spot) -> str:
    if spot.border is not None:
        return " ".join(spot.border.border.codes)
    return spot.known.record.id if spot.known is not None else ""
