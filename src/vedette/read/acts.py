"""Verbal acts carry what they are about: the thing threatened, asked for, agreed to."""

from __future__ import annotations

from vedette.lexicon import Lexicon
from vedette.model import DraftContent, Sentence, Word
from vedette.read.firmness import firmness
from vedette.read.roles import as_arguments
from vedette.read.stretch import subtree
from vedette.read.triggers import Trigger

_COMPLEMENT = frozenset(("xcomp", "ccomp", "obj", "obl", "nmod", "acl", "nsubj:pass", "conj"))


def complements(sentence: Sentence, found: tuple[Trigger, ...]) -> dict[int, Trigger]:
    """By word index of a trigger: the verbal act whose complement it is."""
    acts = {t.word.index: t for t in found if t.frame.content}
    result = {}
    for trigger in found:
        act = _act_above(sentence, trigger.word, acts)
        if act is not None:
            result[trigger.word.index] = act
    return result


def _act_above(sentence: Sentence, word: Word, acts: dict[int, Trigger]) -> Trigger | None:
    while word.dep != "root" and word.dep.split(":")[0] in {d.split(":")[0] for d in _COMPLEMENT}:
        if word.dep == "acl:relcl":
            return None
        governor = sentence.words[word.head]
        if word.dep != "conj" and governor.index in acts:
            return acts[governor.index]
        word = governor
    return None


def content_of(
    sentence: Sentence, act: Trigger, inner: tuple[Trigger, ...], lexicon: Lexicon
) -> DraftContent | None:
    """The complement as content; typed where one of the triggers in it is its head."""
    head = _complement_head(sentence, act.word)
    if head is None:
        return None
    trigger = next((t for t in inner if t.word.index == head.index), inner[0] if inner else None)
    return DraftContent(
        event_type=trigger.frame.event_type if trigger else None,
        mode=trigger.frame.mode if trigger else None,
        arguments=as_arguments(trigger.filled) if trigger else (),
        polarity=firmness(sentence, trigger.word, lexicon).polarity if trigger else "affirmed",
        span=subtree(sentence, head),
    )


def _complement_head(sentence: Sentence, act: Word) -> Word | None:
    children = [sentence.words[i] for i in sentence.children[act.index]]
    for wanted in ("ccomp", "xcomp", "acl", "obj", "nmod", "obl"):
        for child in children:
            if child.dep == wanted and child.index > act.index and _is_complement(sentence, child, wanted):
                return child
    return None


def _is_complement(sentence: Sentence, child: Word, relation: str) -> bool:
    if relation in ("ccomp", "xcomp", "acl"):
        return child.pos in ("VERB", "NOUN", "ADJ", "AUX")
    return child.pos == "NOUN"
