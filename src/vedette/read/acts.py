"""Verbal acts carry what they are about: the thing threatened, asked for, agreed to."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import DraftContent, Sentence, Word
from vedette.read.firmness import firmness
from vedette.read.roles import as_arguments
from vedette.read.stretch import subtree
from vedette.read.triggers import Trigger
from vedette.syntax import conjunction, marker

_CONTENT = frozenset(("VERB", "AUX", "NOUN", "ADJ"))
_CLAUSAL = frozenset(("xcomp", "ccomp", "acl"))
_OBJECTS = frozenset(("obj", "nsubj:pass"))
_BELOW = frozenset(
    ("advcl", "conj", "xcomp", "ccomp", "obj", "obl", "nmod", "acl", "obl:agent", "nsubj:pass")
)


def complements(sentence: Sentence, found: tuple[Trigger, ...], lexicon: Lexicon) -> dict[int, Trigger]:
    """By word index of a trigger: the verbal act whose complement it is."""
    acts = {t.word.index: t for t in found if t.frame.content}
    result = {}
    for trigger in found:
        act = _act_above(sentence, trigger.word, acts, lexicon)
        if act is not None:
            result[trigger.word.index] = act
    return result


def _act_above(sentence: Sentence, word: Word, acts: dict[int, Trigger], lexicon: Lexicon) -> Trigger | None:
    """The nearest act below whose complement the word hangs, however deep; relative clauses stand apart."""
    while word.dep in _BELOW:
        governor = sentence.words[word.head]
        if governor.index in acts and _opens(sentence, word, lexicon):
            return acts[governor.index]
        word = governor
    return None


def _opens(sentence: Sentence, word: Word, lexicon: Lexicon) -> bool:
    """Whether the word is the head of its governor's complement."""
    if word.dep in ("obl", "nmod"):
        return marker(sentence, word) in lexicon.cues.complement_markers
    if word.dep == "advcl":
        return conjunction(sentence, word) in lexicon.cues.complement_markers
    return word.dep in _CLAUSAL or word.dep in _OBJECTS


def content_of(
    sentence: Sentence, act: Trigger, inner: tuple[Trigger, ...], lexicon: Lexicon
) -> DraftContent | None:
    """The complement as content; typed where one of the triggers in it is its head."""
    head = complement_head(sentence, act.word, lexicon)
    if head is None:
        return None
    trigger = next(
        (t for t in inner if t.word.index == head.index), next((t for t in inner if not t.bare), None)
    )
    return DraftContent(
        event_type=trigger.frame.event_type if trigger else None,
        mode=trigger.frame.mode if trigger else None,
        arguments=as_arguments(trigger.filled) if trigger else (),
        polarity=firmness(sentence, trigger.word, lexicon).polarity if trigger else "affirmed",
        span=subtree(sentence, head),
    )


def complement_head(sentence: Sentence, act: Word, lexicon: Lexicon) -> Word | None:
    """A clause before an object, an object before a prepositional phrase."""
    children = [sentence.words[i] for i in sentence.children[act.index]]
    opening = [child for child in children if _opens(sentence, child, lexicon) and child.pos in _CONTENT]
    opening.sort(key=lambda child: (child.pos == "NOUN", child.dep not in _OBJECTS, child.index))
    return opening[0] if opening else None
