"""Stretches of text that belong to a word."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Sentence, Span, Word

NOT_A_CLAUSE = ("acl", "amod", "xcomp", "advcl")
"""Relations of verbs that no phrase like "according to" opens."""


def subtree(sentence: Sentence, word: Word) -> Span:
    """From the first to the last word below `word`, punctuation at the edges left out."""
    inside = sorted(indexes_below(sentence, word.index))
    while len(inside) > 1 and sentence.words[inside[0]].pos == "PUNCT":
        inside.pop(0)
    while len(inside) > 1 and sentence.words[inside[-1]].pos == "PUNCT":
        inside.pop()
    return Span(start=sentence.words[inside[0]].start, end=sentence.words[inside[-1]].end)


def indexes_below(sentence: Sentence, index: int) -> set[int]:
    """The word and all words below it."""
    found = {index}
    waiting = [index]
    while waiting:
        for child in sentence.children[waiting.pop()]:
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found


def around(sentence: Sentence, inserted: Word, governor: Word) -> Iterator[Span]:
    """The governing clause without what is inserted in it: before and after."""
    whole = subtree(sentence, governor)
    hole = subtree(sentence, inserted)
    if whole.start < hole.start:
        yield Span(start=whole.start, end=min(hole.start, whole.end))
    if hole.end < whole.end:
        yield Span(start=max(hole.end, whole.start), end=whole.end)


def clause_above(sentence: Sentence, noun: Word) -> Word:
    """The predicate of the clause that "according to" stands in, however low the parser hung it."""
    word = sentence.words[noun.head]
    while word.dep != "root" and not (word.pos in ("VERB", "AUX") and word.dep not in NOT_A_CLAUSE):
        word = sentence.words[word.head]
    return word
