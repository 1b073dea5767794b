"""Times that verbal acts share: what follows with "and", and the noun of a verb that tells nothing else."""

from __future__ import annotations

from vedette.model import Sentence, Word
from vedette.resolve.paths import Path
from vedette.resolve.same_scene import Scene
from vedette.resolve.tenses import SUBJECTS

CORE = frozenset(("obj", "nsubj", "nsubj:pass"))


def is_joined(found: Path, scene: Scene) -> bool:
    """Whether the trigger follows, with "and", the verb whose own time it is."""
    return not found.down and all(
        word.dep == "conj" and _has_and(word, scene.sentence) and _is_same_clause(word, scene.sentence)
        for word in found.up
    )


def _is_same_clause(word: Word, sentence: Sentence) -> bool:
    """Whether it has the subject and the tense of the verb it is joined to; "and has said" has not."""
    joined = sentence.words[word.head]
    below = [sentence.words[index] for index in sentence.children[word.index]]
    return not any(one.dep in SUBJECTS for one in below) and _is_now(word, sentence) == _is_now(
        joined, sentence
    )


def _is_now(verb: Word, sentence: Sentence) -> bool:
    below = (sentence.words[index] for index in sentence.children[verb.index])
    return any(one.dep == "aux" and "Tense=Pres" in one.feats for one in below)


def is_done(found: Path, scene: Scene) -> bool:
    """Whether the trigger is the noun of a verb that tells nothing else: "an inquiry was opened"."""
    if found.down or len(found.up) != 1 or found.up[0].pos != "NOUN":
        return False
    is_core = found.up[0].dep in CORE and found.turn.pos == "VERB"
    return is_core and found.turn.index not in scene.triggers | scene.voices


def _has_and(word: Word, sentence: Sentence) -> bool:
    return any(sentence.words[index].dep == "cc" for index in sentence.children[word.index])
