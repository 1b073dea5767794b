"""Whose place it is where a parser hung it elsewhere: the trigger that the way upwards meets first."""

from __future__ import annotations

from vedette.model import Word
from vedette.resolve.paths import ancestors
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.same_scene import Scene
from vedette.resolve.spots import Spot
from vedette.syntax import marker

_CORE = frozenset(("nsubj", "nsubj:pass", "obj"))
_PARTY = frozenset(("nsubj", "obl:agent", "iobj"))
"""What hangs on these tells of a party: "officials in Tripoli condemned"."""


def owner(spot: Spot, scene: Scene, words: PlaceWords) -> int | None:
    """Index of the trigger, None where the way meets a word of saying first, or a party, or nothing.

    A verb that only says that its subject happens gives its places to it ("talks are planned in X").
    """
    if not spot.is_located(words) or spot.own in words.temporal:
        return None
    sentence, before = scene.sentence, spot.head
    for word in ancestors(sentence, spot.head):
        if word.index in scene.triggers:
            return None if _is_party(before, spot) else word.index
        if word.index in scene.closed:
            return None
        below = _carried(word, scene)
        if below is not None and word.lemma.lower() in words.carrying:
            return below
        if word is not spot.head and marker(sentence, word) in words.temporal:
            return None
        before = word
    return None


def _is_party(before: Word, spot: Spot) -> bool:
    return before.dep in _PARTY and before is not spot.head


def _carried(word: Word, scene: Scene) -> int | None:
    sentence = scene.sentence
    below = (index for index in sentence.children[word.index] if sentence.words[index].dep in _CORE)
    found = [index for index in below if index in scene.triggers]
    return found[0] if len(found) == 1 else None
