"""Stretches of text that belong to a word."""

from __future__ import annotations

from vedette.model import Sentence, Span, Word


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
