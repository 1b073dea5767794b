"""Counts that come with another of the same claim: parts of it, and what is listed beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.model import Count, Draft, Span
from vedette.model.codes import Measure
from vedette.resolve.context import Context
from vedette.resolve.count_words import CountWords
from vedette.resolve.elliptic import HARM, is_rest
from vedette.resolve.governing import joins

_THINGS = frozenset(("weapons", "vehicles", "aircraft"))
_ARGUMENTS = frozenset(("obj", "nsubj", "nsubj:pass"))
_VERBS = frozenset(("VERB", "AUX"))
_LISTED = 4
"""How many words may stand between two things of a list ("rifles of type X and"). Vedette's own."""


def follows(count: Count, whole: Count, context: Context) -> bool:
    """Whether it is a part of `whole`, or the next of a list of things: "two guns, 18 rifles"."""
    if count.part:
        return count.measure == whole.measure and not is_rest(count.printed.lower(), context.words.counts)
    between = context.text[whole.end : count.start].lower().split()
    words = context.words.counts
    if _has_verb(whole, count, context):
        return False
    ends = bool(between) and (between[-1] in words.source.joins or between[-1].endswith(","))
    return ends and len(between) <= _LISTED and all(_is_thing(one, words) for one in (whole, count))


def with_listed(
    own: list[Count], told: list[Count], fate: Measure | None, context: Context
) -> Iterator[Count]:
    """`own`, and those of `told` that share its fate in one list: "four soldiers and nine civilians died"."""
    kept = {count.start for count in own}
    lists = fate in HARM and any(count.measure == fate for count in own)
    for ordered in (told, told[::-1]) if lists else ():
        for first, last in pairwise(ordered):
            if (
                first.start in kept
                and first.measure == last.measure == fate
                and not (first.part and not last.part)
                and _joined(first, last, context)
            ):
                kept.add(last.start)
    return (count for count in told if count.start in kept)


def _has_verb(first: Count, last: Count, context: Context) -> bool:
    """Whether another verb begins between the two: "engaged two units and destroyed three vehicles"."""
    sentence = context.parse.sentence_at(first.start)
    words = sentence.words if sentence is not None else ()
    return any(first.end <= word.start < last.start and word.pos in _VERBS for word in words)


def _joined(first: Count, last: Count, context: Context) -> bool:
    sentence = context.parse.sentence_at(first.start)
    one, two = (Span(start=count.start, end=count.end) for count in (first, last))
    return sentence is not None and joins(one, two, sentence, context.words.counts)


def has_own_verb(count: Count, draft: Draft, context: Context) -> bool:
    """Whether another verb tells what became of the part: "of whom eight have been freed"."""
    if not count.part or count.of is not None:
        return False
    sentence = context.parse.sentence_at(count.start)
    inside = [word for word in sentence.words if count.start <= word.start < count.end] if sentence else []
    told = (sentence.words[word.head] for word in inside if word.dep in _ARGUMENTS) if sentence else ()
    return any(
        verb.pos in _VERBS and not draft.trigger.start <= verb.start < draft.trigger.end for verb in told
    )


def _is_thing(count: Count, words: CountWords) -> bool:
    named = words.nouns.get(count.of or "")
    is_person = count.of is None or (named is not None and named[1].person)
    return count.measure in _THINGS or (count.measure == "other" and count.unit is None and not is_person)
