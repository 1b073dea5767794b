"""Places that a claim shares with another clause of its sentence: "killed when gunmen attacked Gao"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from vedette.model import Sentence, Word
from vedette.model.codes import EventType, PlaceRelation
from vedette.resolve.paths import Path, path
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.resources import Words
from vedette.resolve.spots import Spot
from vedette.syntax import marker

BODILY: frozenset[EventType] = frozenset(
    ("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID", "CONSULT", "COOPERATE")
)
"""What people do with their bodies happens somewhere; what they say is said from wherever they are."""
VERBAL: frozenset[EventType] = frozenset(("STATEMENT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
"""Their circumstances tell where the speaker is, not where something happens."""
STANDING: frozenset[PlaceRelation] = frozenset(
    ("in", "near", "along", "between", "at_distance", "in_direction", "into")
)
"""Where something goes to or comes from is not where the next thing happens."""
_UP = frozenset("conj advcl acl xcomp obj nsubj nsubj:pass obl nmod appos".split())
_DOWN = frozenset("conj advcl xcomp obj nsubj nsubj:pass obl nmod appos root".split())
"""Links over which a scene is shared. Not `ccomp`: what is thought is elsewhere; and not down into a
relative clause: "released four men arrested at Bosso"."""
_PHRASES = frozenset(("obl", "nmod"))
LONGEST = 5
"""Links between a trigger and the place of another clause. Vedette's own."""


class Scene(Struct, frozen=True):
    """The sentence of a claim with what else it tells, by indexes of its words.

    `triggers` carry claims; `happenings` are nouns of what bodies do, whether a claim is made of them or
    not; `bearing` are verbs that say no more than that a noun happened or was done ("erupted", "launched");
    `voices` are words of saying and triggers of verbal acts, `offices` titles.
    """

    sentence: Sentence
    triggers: frozenset[int]
    happenings: frozenset[int]
    bearing: frozenset[int]
    voices: frozenset[int]
    offices: frozenset[int]

    @property
    def closed(self) -> frozenset[int]:
        """Words on which hangs where somebody speaks, or whose they are."""
        return self.voices | self.offices


def scene_of(
    sentence: Sentence, triggers: Mapping[int, EventType | None], cues: frozenset[int], words: Words
) -> Scene:
    """`triggers` and `cues` of the document, by where they start."""
    verbs = words.lexicon.cues.verbs
    verbs_of_acts = words.lexicon.light
    listed = verbs_of_acts.lend_subject | verbs_of_acts.occur | verbs_of_acts.undergo
    light = {part for verb in listed for part in verb.split("_")}  # the parse has "out", "se" apart

    def speaks(word: Word) -> bool:
        if word.start in cues:
            return True
        if word.start in triggers:
            return triggers[word.start] in VERBAL
        return word.pos == "VERB" and word.lemma in verbs

    def is_office(word: Word) -> bool:
        """On which hangs whose it is: "ambassador to Niamey"."""
        return word.pos == "NOUN" and words.roles.is_title(word.lemma.lower())

    def happens(word: Word) -> bool:
        entries = words.lexicon.nouns(word.lemma.lower()) if word.pos == "NOUN" else ()
        return any(entry.frame.event_type in BODILY for entry in entries)

    return Scene(
        sentence=sentence,
        triggers=frozenset(w.index for w in sentence.words if w.start in triggers),
        bearing=frozenset(w.index for w in sentence.words if w.pos == "VERB" and w.lemma.lower() in light),
        happenings=frozenset(w.index for w in sentence.words if happens(w)),
        voices=frozenset(w.index for w in sentence.words if speaks(w)),
        offices=frozenset(w.index for w in sentence.words if is_office(w)),
    )


def shared(trigger: Word, scene: Scene, spots: tuple[Spot, ...], words: PlaceWords) -> Iterator[Spot]:
    """The spots nearest to the trigger over open links, all those of one phrase."""
    ways = [(len(way), spot) for spot in spots if (way := _way(trigger, spot, scene, words)) is not None]
    nearest = min((length for length, _ in ways), default=0)
    yield from (spot for length, spot in ways if length <= nearest + 1)


def _way(trigger: Word, spot: Spot, scene: Scene, words: PlaceWords) -> Path | None:
    """From a trigger to a standing spot; None where the way is too long, or closed."""
    if not spot.is_located(words) or words.relation(spot.own) not in STANDING:
        return None
    way = path(scene.sentence, trigger, spot.head)
    if not 0 < len(way) <= LONGEST or way.turn.index in scene.closed - {trigger.index}:
        return None
    below = (word for word in way.down if word is not spot.head)
    is_open = all(_is_open(word, _UP, scene, words) for word in way.up) and all(
        _is_open(word, _DOWN, scene, words) for word in below
    )
    return way if is_open else None


def _is_open(word: Word, links: frozenset[str], scene: Scene, words: PlaceWords) -> bool:
    """Whether the link says that both happen in one place: no saying, no "before"."""
    introduced = marker(scene.sentence, word)
    if word.dep not in links or word.index in scene.closed or introduced in words.temporal:
        return False
    if word.dep in _PHRASES and introduced not in words.scene:
        return False
    below = (scene.sentence.words[index] for index in scene.sentence.children[word.index])
    return not any(w.dep in ("mark", "advmod") and w.lemma.lower() in words.temporal for w in below)
