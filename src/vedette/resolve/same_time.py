"""Whether what a claim tells happened at a time that its sentence prints: the way between the two."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Sentence, Word
from vedette.resolve.joined import CORE, is_done, is_joined
from vedette.resolve.paths import Path, path
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.same_scene import Scene
from vedette.resolve.stated import Stated
from vedette.syntax import marker

_UP = frozenset("conj advcl acl xcomp obj nsubj nsubj:pass obl nmod appos compound".split())
"""Links from a trigger upwards over which a time is shared; no `ccomp`: what is thought is another time's."""
_DOWN = frozenset("conj advcl xcomp nsubj nsubj:pass obj obl nmod appos acl acl:relcl advmod root".split())
RELATIVE = frozenset(("acl:relcl", "acl"))
"""What stands in a relative clause has its own time."""
_DONE = frozenset(("VerbForm=Part", "Tense=Past"))
"""Of a participle: "freed four herders arrested at Bosso" tells of two days."""
_PHRASES = frozenset(("obl", "nmod"))
LONGEST = 4
"""Links between a trigger and the word that a time hangs on. Vedette's own."""


class Way(Struct, frozen=True):
    """How far the time is; `is_own` where nothing else that happens stands between.

    `is_above` where the time is that of a word which the trigger hangs on.
    """

    length: int
    is_own: bool
    is_above: bool


def way(trigger: Word, one: Stated, scene: Scene, words: PlaceWords, *, is_verbal: bool) -> Way | None:
    """From a trigger to a time; None where the time is that of something else.

    The time of a verbal act is only its own: "condemned Monday's attack" does not date the condemning.
    """
    if one.holder is None:
        return None
    found = path(scene.sentence, trigger, one.holder)
    if len(found) > LONGEST or not _speaks_for(found, trigger, scene):
        return None
    if not found.up and _is_own(found, trigger, scene, is_verbal=is_verbal):
        return Way(length=len(found), is_own=True, is_above=True)
    is_said = is_joined(found, scene) or is_done(found, scene)
    is_shared = is_said if is_verbal else _is_open(found, one.head, scene, words)
    return Way(length=len(found), is_own=False, is_above=not found.down) if is_shared else None


def _speaks_for(found: Path, trigger: Word, scene: Scene) -> bool:
    """Whether no word of saying lies on the way: its time is when it was said.

    "On Sunday the rebels are reported to have left" tells nobody's day of reporting.
    """
    passed = {found.turn.index, *(w.index for w in (*found.up, *found.down))}
    raised = {
        word.head for word in found.up if word.dep == "xcomp" and _has_patient(word.head, scene.sentence)
    }
    return not (passed & scene.voices) - {trigger.index} - raised


def _has_patient(verb: int, sentence: Sentence) -> bool:
    return any(sentence.words[index].dep == "nsubj:pass" for index in sentence.children[verb])


def _is_own(found: Path, trigger: Word, scene: Scene, *, is_verbal: bool) -> bool:
    for word in found.down:
        if word.index in scene.triggers or word.pos == "VERB":
            return trigger.pos != "VERB" and word.dep in RELATIVE and word.index not in scene.triggers
        if is_verbal and word.pos == "NOUN":
            return False
    return True


def _is_open(found: Path, time: Word, scene: Scene, words: PlaceWords) -> bool:
    if _is_of_neighbour(found, time) or _is_only_named(found, scene):
        return False
    up = all(_goes_up(word, scene, words) for word in found.up)
    return up and all(_goes_down(word, time, scene, words) for word in found.down)


def _is_of_neighbour(found: Path, time: Word) -> bool:
    """Whether it is told of the noun before only: "the 2015 coup and the attack"."""
    is_listed = len(found.up) == 1 and found.up[0].dep == "conj" and not found.down
    return is_listed and found.turn.pos == "NOUN" and time.start < found.up[0].start


def _is_only_named(found: Path, scene: Scene) -> bool:
    """Whether a verb only speaks of what the noun tells: "invoked the attack", not "launched the attack"."""
    if not found.up or found.up[0].pos != "NOUN" or found.up[0].dep not in CORE:
        return False
    head = scene.sentence.words[found.up[0].head]
    led = (child for child in scene.sentence.children[head.index] if _is_led(scene.sentence.words[child]))
    return head.pos == "VERB" and not {head.index, *led} & (scene.triggers | scene.bearing)


def _is_led(word: Word) -> bool:
    """As "open" in "talks must open on Saturday", where the parse has "must" as the verb."""
    return word.dep == "xcomp" and word.pos == "VERB"


def _goes_up(word: Word, scene: Scene, words: PlaceWords) -> bool:
    head = scene.sentence.words[word.head]
    if word.dep == "acl:relcl" or (word.dep == "acl" and word.feats >= _DONE):
        return head.index in scene.triggers | scene.happenings
    return word.dep in _UP and not _is_parted(word, scene.sentence, words)


def _goes_down(word: Word, time: Word, scene: Scene, words: PlaceWords) -> bool:
    """Not into a relative clause; "and on Friday fled" dates the fleeing only, "and fled on Friday" both."""
    if _is_relative(word, scene.sentence) or (word.dep == "conj" and time.start < word.start):
        return False
    if word.dep == "nmod" and words.tells_where(marker(scene.sentence, word)):
        return True
    return word.dep in _DOWN and not _is_parted(word, scene.sentence, words)


def _is_relative(word: Word, sentence: Sentence) -> bool:
    """By its link, or by its pronoun where the parse takes the clause for another kind."""
    below = (sentence.words[index] for index in sentence.children[word.index])
    return word.dep in RELATIVE or (word.dep == "advcl" and any("PronType=Rel" in w.feats for w in below))


def _is_parted(word: Word, sentence: Sentence, words: PlaceWords) -> bool:
    """Whether "after", "before" or a preposition that is none of a scene stands between."""
    introduced = marker(sentence, word)
    if introduced in words.temporal or (word.dep in _PHRASES and introduced not in words.scene):
        return True
    below = (sentence.words[index] for index in sentence.children[word.index])
    return any(w.dep in ("mark", "advmod") and w.lemma.lower() in words.temporal for w in below)
