"""Whose number a happening has: "the attack left 12 dead", "the toll of the attack rose to 19"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Count, Draft, Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.elliptic import HARM
from vedette.resolve.fate_cues import cue
from vedette.resolve.tenses import SUBJECTS

_HARMING = frozenset(("ASSAULT", "PROTEST"))
_CLAUSES = frozenset(("acl", "acl:relcl"))
_STEPS = 4
"""How many words up from a number the verb may stand that tells of it. Vedette's own."""


def is_toll(count: Count, draft: Draft, context: Context) -> bool:
    """Whether a verb said of the nominal trigger, or of its toll, tells that so many suffered.

    A verb that is itself a fate ("killed") has a claim of its own.
    """
    sentence = context.parse.sentence_at(count.start)
    if count.measure not in HARM or draft.event_type not in _HARMING or sentence is None:
        return False
    named = [word for word in sentence.words if draft.trigger.start <= word.start < draft.trigger.end]
    if not named or any(word.pos == "VERB" for word in named):
        return False
    if count.start < draft.trigger.end and draft.trigger.start < count.end:  # "two deaths"
        return True
    saying = set(_verbs(named[-1], sentence, context))
    words = context.words.counts
    return any(
        word.index in saying and cue(word, sentence, words) is None for word in _above(count, sentence)
    )


def is_sole(count: Count, draft: Draft, context: Context) -> bool:
    """Whether the trigger is the only word of its sentence that says what the counted suffered.

    They stand on the side of the verb where its victims stand.
    """
    sentence = context.parse.sentence_at(count.start)
    words = context.words.counts
    named = words.nouns.get(count.of or "")
    if sentence is None or sentence.start != draft.sentence.start or (named and not named[1].person):
        return False
    told = [word for word in sentence.words if cue(word, sentence, words) == count.measure]
    if (
        len(told) != 1
        or told[0].pos != "VERB"
        or not draft.trigger.start <= told[0].start < draft.trigger.end
    ):
        return False
    passive = any(sentence.words[child].dep == "aux:pass" for child in sentence.children[told[0].index])
    before = passive or told[0].text.lower() in words.source.own_subject
    return count.end <= told[0].start if before else count.start >= told[0].end


def _verbs(noun: Word, sentence: Sentence, context: Context) -> Iterator[int]:
    """Of what happened: its relative clause, the verb it is the subject of, that of its toll."""
    yield from (child for child in sentence.children[noun.index] if sentence.words[child].dep in _CLAUSES)
    head = sentence.words[noun.head]
    if noun.dep in SUBJECTS:
        yield head.index
    for _ in range(_STEPS):
        if head.pos == "NOUN" and head.dep in SUBJECTS and cue(head, sentence, context.words.counts):
            yield head.head
        head = sentence.words[head.head]


def _above(count: Count, sentence: Sentence) -> Iterator[Word]:
    """The words that the number hangs on up to the first verb."""
    word = next((one for one in sentence.words if one.start >= count.start), None)
    for _ in range(_STEPS):
        if word is None:
            return
        word = sentence.words[word.head]
        yield word
        if word.pos == "VERB":
            return
