"""Expressions of time where they stand in their sentence: on which word they hang, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from vedette.model import Sentence, Word
from vedette.resolve.context import Context
from vedette.resolve.paths import ancestors
from vedette.resolve.tenses import NOW
from vedette.times.expression import Expression, Form

WITHOUT_DATE: frozenset[Form] = frozenset(("vague", "duration", "set"))
"""What tells how long, how often or nothing: no claim is dated by it."""
_AUXILIARIES = frozenset(("aux", "aux:pass", "cop"))
_CASES = frozenset(("ADP", "DET", "ADV", "PUNCT", "PART", "NUM"))


class Stated(Struct, frozen=True, kw_only=True):
    """`head` is the word of the expression on which its others hang, `holder` the word that `head` hangs on.

    `holder` is None where the expression is the root of its sentence. `is_lent` where it says once more of
    another word than its own what the text prints once: since when the verb above its clause is so ("have
    fled since the war began in 2023"), or when that was which it was after ("a day after gunmen attacked").
    """

    expression: Expression
    sentence: Sentence
    head: Word
    holder: Word | None
    is_lent: bool = False


def stated(sentence: Sentence, context: Context, cues: frozenset[int]) -> tuple[Stated, ...]:
    """The expressions of a sentence, in order; `cues` are where words of saying start.

    What follows such a word at once is when it was said ("said Sunday that"), whatever the parse holds.
    """
    return tuple(_stated(sentence, context, cues))


def _stated(sentence: Sentence, context: Context, cues: frozenset[int]) -> Iterator[Stated]:
    source = context.words.times.source
    for expression in context.times.get(sentence.start, ()):
        head = _head(expression, sentence)
        if head is not None and not _is_name(expression, head, sentence, cues):
            holder = _said(expression, sentence, cues) or _holder(head, sentence, cues, source.spoken)
            one = Stated(expression=expression, sentence=sentence, head=head, holder=holder)
            yield one
            began = _since(one, source.since_clause)
            if began is not None and expression.bound is None:
                since = replace(expression, bound="since")
                yield Stated(expression=since, sentence=sentence, head=head, holder=began, is_lent=True)


def _head(expression: Expression, sentence: Sentence) -> Word | None:
    inside = [w for w in sentence.words if expression.start <= w.start and w.end <= expression.end]
    indexes = {word.index for word in inside}
    outer = [word for word in inside if word.head not in indexes or word.head == word.index]
    return next((word for word in outer if word.pos not in _CASES), next(iter(outer), None))


def _holder(head: Word, sentence: Sentence, cues: frozenset[int], spoken: frozenset[str]) -> Word | None:
    if head.head == head.index:
        return None
    holder = _spoken(sentence.words[head.head], sentence, cues, spoken)
    is_cue = holder.start in cues and head.start < holder.start
    return (_around(holder, sentence) if is_cue else None) or holder


def _spoken(holder: Word, sentence: Sentence, cues: frozenset[int], spoken: frozenset[str]) -> Word:
    """The verb of saying instead of what something was said in: "in a statement released Friday"."""
    noun = sentence.words[holder.head] if holder.dep == "acl" else holder
    verb = sentence.words[noun.head]
    is_said = noun.lemma.lower() in spoken and noun.dep == "obl" and verb.start in cues
    return verb if is_said else holder


def _around(cue: Word, sentence: Sentence) -> Word | None:
    """What is said around a verb put between commas: "In 1998, she added, the rebels left"."""
    if cue.index + 1 == len(sentence.words) or sentence.words[cue.index + 1].text != ",":
        return None
    told = (sentence.words[index] for index in sentence.children[cue.index])
    return next((word for word in told if word.dep == "ccomp" and word.start > cue.start), None)


def _is_name(expression: Expression, head: Word, sentence: Sentence, cues: frozenset[int]) -> bool:
    """Whether it is somebody who speaks: "January said"."""
    return head.dep == "nsubj" and sentence.words[head.head].start in cues and expression.form == "date"


def _said(expression: Expression, sentence: Sentence, cues: frozenset[int]) -> Word | None:
    """The verb of saying right before the time, which it cannot be parted from; none in front of a noun."""
    before = [word for word in sentence.words if word.end <= expression.start]
    while before and before[-1].pos == "ADP":
        before.pop()
    return before[-1] if before and before[-1].start in cues and before[-1].pos == "VERB" else None


def _since(one: Stated, openers: frozenset[str]) -> Word | None:
    """What has gone on since the clause of the time began; it stands before that clause."""
    for word in line(one):
        below = (one.sentence.words[index] for index in one.sentence.children[word.index])
        if word.dep == "advcl" and any(w.dep == "mark" and w.lemma.lower() in openers for w in below):
            above = one.sentence.words[word.head]
            return above if above.start < word.start and _goes_on(above, one.sentence) else None
    return None


def _goes_on(verb: Word, sentence: Sentence) -> bool:
    """Whether it is told of the present, or of what has been so until now: "have fled since"."""
    below = (sentence.words[index] for index in sentence.children[verb.index])
    return any(word.feats >= NOW for word in (verb, *below) if word is verb or word.dep in _AUXILIARIES)


def line(one: Stated) -> tuple[Word, ...]:
    """The words that the expression hangs on, from the nearest to the root."""
    return ancestors(one.sentence, one.holder) if one.holder is not None else ()
