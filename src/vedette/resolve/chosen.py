"""Which of a sentence's spots locate a claim: those of its circumstances, and of what it moves or hits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from vedette.model import Draft, Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.locating import Act, locates
from vedette.resolve.owners import owner
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.pointed import Spots, pointed, there
from vedette.resolve.same_scene import BODILY, VERBAL, Scene, shared
from vedette.resolve.spots import Spot
from vedette.resolve.stretches import Stretch, above, stretches
from vedette.syntax import phrase


class Chosen(Struct, frozen=True):
    """A spot with the preposition that introduces its stretch, and `via` where it is not the claim's own."""

    spot: Spot
    introduced: str | None
    via: str | None = None


def chosen(draft: Draft, scene: Scene, spots: Spots, context: Context) -> tuple[Chosen, ...]:
    """What is printed with the claim; only where that tells nothing, what stands further off or before.

    Words have no place but the speaker's, so what is merely said has none, nor how somebody sees things.
    """
    if draft.event_type in VERBAL or draft.kind in ("assessment", "description"):
        return ()
    sentence, words = scene.sentence, context.words.places
    trigger = trigger_word(draft, sentence)
    back = tuple(there(trigger, sentence, spots, context))
    if back:
        return tuple(Chosen(s, None, f"{word!r}: the sentence before") for s, word in back if _is_own(s))
    here = tuple(spot for spot in spots.get(sentence.start, ()) if not _is_of_content(spot, draft))
    printed = tuple(stretches(draft, trigger, sentence, context))
    act = Act(trigger, draft.event_type, words, context.words.roles)
    acted_on = tuple(_acted_on(draft, trigger, sentence, here, words))
    return (
        tuple(_within((*printed, *acted_on), here, act))
        or tuple(_within(above(trigger, sentence), here, act, via="governing verb"))
        or tuple(_owned(trigger, scene, here, words))
        or tuple(_shared(draft, trigger, scene, here, words))
        or tuple(_pointed((*printed, *acted_on), sentence, spots, context))
    )


def _is_of_content(spot: Spot, draft: Draft) -> bool:
    """What is agreed on or promised happens there, not the promise; one word may be both ("will meet")."""
    if draft.content is None or draft.trigger.span.within(draft.content.span):
        return False
    return spot.span.within(draft.content.span)


def trigger_word(draft: Draft, sentence: Sentence) -> Word:
    """The first word of the draft's trigger."""
    return next((w for w in sentence.words if w.end > draft.trigger.start), sentence.words[0])


def _is_own(spot: Spot) -> bool:
    return (
        spot.known is None or spot.known.use == "literal" or spot.area is not None or spot.border is not None
    )


def _owned(trigger: Word, scene: Scene, spots: tuple[Spot, ...], words: PlaceWords) -> Iterator[Chosen]:
    for spot in spots:
        if _is_own(spot) and owner(spot, scene, words) == trigger.index:
            yield Chosen(spot, spot.own)


def _shared(
    draft: Draft, trigger: Word, scene: Scene, spots: tuple[Spot, ...], words: PlaceWords
) -> Iterator[Chosen]:
    if draft.event_type in BODILY:
        own = tuple(spot for spot in spots if _is_own(spot))
        for spot in shared(trigger, scene, own, words):
            yield Chosen(spot, spot.own, "the same sentence")


def _pointed(
    printed: tuple[Stretch, ...], sentence: Sentence, spots: Spots, context: Context
) -> Iterator[Chosen]:
    for spot, word in pointed(printed, sentence, spots, context):
        yield Chosen(spot, spot.own, f"{word!r}: named before")


def _within(
    stretches: Iterable[Stretch], spots: tuple[Spot, ...], act: Act, via: str | None = None
) -> Iterator[Chosen]:
    for inside, introduced in stretches:
        for spot in spots:
            if spot.head.index in inside and locates(spot, introduced, inside, act):
                yield Chosen(spot, introduced, via)


def _acted_on(
    draft: Draft, trigger: Word, sentence: Sentence, spots: tuple[Spot, ...], words: PlaceWords
) -> Iterator[Stretch]:
    """What is taken, left or hit may be a place itself: "the region of Ghadames", "N'Djamena"."""
    areas = words.kinds | words.borders | words.lands
    literal = [spot for spot in spots if spot.known is not None and spot.known.use == "literal"]
    for head in _objects(draft, trigger, sentence):
        named = any(spot.first <= head.index < spot.stop for spot in literal)
        if named or head.lemma.lower() in areas:
            inside = frozenset(word.index for word in phrase(sentence, head, whole=True).words)
            yield inside, words.leaving.get(trigger.lemma.lower())


def _objects(draft: Draft, trigger: Word, sentence: Sentence) -> Iterator[Word]:
    for given in draft.arguments:
        if given.role != "actor" and given.phrase.via is None:
            yield given.phrase.head
    for index in sentence.children[trigger.index]:
        if sentence.words[index].dep in ("obj", "nsubj:pass"):
            yield sentence.words[index]
