"""Stretches of text that belong to a word."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Sentence, Span, Word
from vedette.syntax import language

NOT_A_CLAUSE = ("acl", "amod", "xcomp", "advcl")
"""Relations of verbs that no phrase like "according to" opens."""
CLOSING_MARKS = ("”", '"', "''", "»")
_CLOSED_BY = {"“": "”", "«": "»", "„": "“", '"': '"'}
"""A mark that opens what is closed outside the stretch is no part of it."""


def subtree(sentence: Sentence, word: Word) -> Span:
    """From the first to the last word below `word`, punctuation at the edges left out."""
    inside = sorted(indexes_below(sentence, word.index))
    while len(inside) > 1 and sentence.words[inside[0]].pos == "PUNCT":
        inside.pop(0)
    while len(inside) > 1 and sentence.words[inside[-1]].pos == "PUNCT":
        inside.pop()
    return Span(start=sentence.words[inside[0]].start, end=sentence.words[inside[-1]].end)


def tidy(text: str, stretches: tuple[Span, ...]) -> tuple[Span, ...]:
    """In text order, joined where they overlap, without white space, commas and full stops at their edges.

    >>> tidy(", he ran.", (Span(start=0, end=9), Span(start=2, end=4)))
    (Span(start=2, end=8),)
    """
    found: list[Span] = []
    for stretch in sorted(stretches, key=lambda span: (span.start, span.end)):
        if found and stretch.start < found[-1].end:
            found[-1] = Span(start=found[-1].start, end=max(found[-1].end, stretch.end))
        else:
            found.append(stretch)
    trimmed = (_trimmed(text, stretch) for stretch in found)
    return tuple(stretch for stretch in trimmed if stretch.start < stretch.end)


def _trimmed(text: str, stretch: Span) -> Span:
    start, end = stretch.start, stretch.end
    while start < end and (text[start].isspace() or text[start] in ",;:."):
        start += 1
    if start < end and text[start] in _CLOSED_BY and _CLOSED_BY[text[start]] not in text[start + 1 : end]:
        start += 1
    while start < end and _is_edge(text, end - 1):
        end -= 1
    opening = next((o for o, c in _CLOSED_BY.items() if c == text[end - 1 : end] and o != c), None)
    if start < end and opening is not None and opening not in text[start:end]:
        end -= 1
    return Span(start=start, end=end)


def _is_edge(text: str, last: int) -> bool:
    """A full stop of an abbreviation ("the U.S.") is no edge."""
    if text[last] == ".":
        return text[max(0, last - 2)] != "."
    return text[last].isspace() or text[last] in ",;:"


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


def tells_of_speaker(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    """Whether what stands behind speech is said of its speaker: "..., she said, adding that ..."."""
    first = next((w for w in words if w.pos not in ("ADV", "PUNCT")), None)
    return first is not None and is_gerund(sentence, first)


def is_gerund(sentence: Sentence, word: Word) -> bool:
    """By its form, or by its ending where the parser tells none."""
    endings = language(sentence.language).gerund_endings
    return word.pos == "VERB" and ("VerbForm=Ger" in word.feats or word.text.lower().endswith(endings))


def around(sentence: Sentence, inserted: Word, governor: Word) -> Iterator[Span]:
    """The governing clause without what is inserted in it: before and after."""
    whole = subtree(sentence, governor)
    hole = subtree(sentence, inserted)
    if whole.start < hole.start:
        yield Span(start=whole.start, end=min(hole.start, whole.end))
    behind = tuple(w for w in sentence.words if hole.end <= w.start < whole.end)
    if hole.end < whole.end and not tells_of_speaker(sentence, behind):
        yield Span(start=max(hole.end, whole.start), end=whole.end)


def clause_above(sentence: Sentence, noun: Word) -> Word:
    """The predicate of the clause that "according to" stands in, however low the parser hung it."""
    word = sentence.words[noun.head]
    while word.dep != "root" and not (word.pos in ("VERB", "AUX") and word.dep not in NOT_A_CLAUSE):
        word = sentence.words[word.head]
    return word
