"""A noun tells something only where somebody, some place or some time hangs on it."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import Clause, Phrase, Span, Word
from vedette.read.light import light_verb, object_slots, occurrence_verb
from vedette.read.roles import ROLES, Filled
from vedette.read.scene import Scene
from vedette.syntax import OWN_MARKERS, clause


def anchored(scene: Scene, found: Clause, filled: Filled, trigger: Span) -> bool:
    """Whether a role is filled, or a place or time is named with the noun or with its verb.

    Not by a word of the trigger itself ("coup d'État"). In a report of a conflict a happening that is first
    told of ("clashes broke out") or numbered ("14 tués") needs neither.
    """
    sentence, lexicon, times = scene.sentence, scene.lexicon, scene.times
    if any(role in filled for role in ROLES) or _is_told_of(scene, found) or _is_numbered(scene, found):
        return True
    obliques = [
        a.phrase for a in found.arguments if a.role == "oblique" and not a.phrase.head.span.within(trigger)
    ]
    if any(_says_where(phrase, lexicon) for phrase in obliques):
        return True
    if any(a.phrase.head.span.within(time) for a in found.arguments for time in times):
        return True
    governor = sentence.words[found.predicate.head]
    if found.predicate.dep not in ("nsubj", "nsubj:pass", "obj") or governor.pos != "VERB":
        return False
    around = clause(sentence, governor)
    phrases = [a.phrase for a in around.arguments if a.role == "oblique"]
    below = object_slots(sentence, around).items()
    phrases += [phrase for name, found in below if name not in OWN_MARKERS for phrase in found]
    return any(_says_where(phrase, lexicon) or _is_in(phrase, times) for phrase in phrases)


def _is_told_of(scene: Scene, found: Clause) -> bool:
    """Whether a verb says that the noun happened, and no article that it was told of before."""
    sentence, noun = scene.sentence, found.predicate
    if scene.subject != "conflict" or (
        occurrence_verb(sentence, noun, scene.lexicon) is None
        and light_verb(sentence, noun, scene.lexicon) is None
    ):
        return False
    return not any(sentence.words[i].feats & _KNOWN for i in sentence.children[noun.index])


def _is_numbered(scene: Scene, found: Clause) -> bool:
    """Several: of "the 1994 genocide" the number is a year."""
    children = (scene.sentence.words[i] for i in scene.sentence.children[found.predicate.index])
    several = scene.subject == "conflict" and "Number=Plur" in found.predicate.feats
    return several and any(word.dep == "nummod" for word in children)


_KNOWN = frozenset(("Definite=Def", "PronType=Dem"))


def _says_where(phrase: Phrase, lexicon: Lexicon) -> bool:
    """A name, a number or a nationality in it: "near Rig-Rig", "on Nigerien soil"."""
    return any(
        word.pos in ("PROPN", "NUM") or lexicon.is_nationality(word) or _is_capitalised(word)
        for word in phrase.words
    )


def _is_capitalised(word: Word) -> bool:
    return word.index > 0 and word.text[0].isupper()


def _is_in(phrase: Phrase, times: tuple[Span, ...]) -> bool:
    return any(phrase.head.span.within(time) for time in times)
