"""The numbers of a sentence, with what each counts and what a claim says happened to the counted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vedette.model import Sentence, Span
from vedette.model.codes import Measure
from vedette.resolve.amounts import Amount
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import counted
from vedette.resolve.elliptic import is_of, opens, stands_aside, widened
from vedette.resolve.governing import barriers
from vedette.resolve.noun_counts import Told, span_of
from vedette.resolve.numbers import numbers
from vedette.times.fold import fold

Fates = tuple[tuple[Span, Measure], ...]
"""Heads of phrases with what claims say happened to them, the worst first."""


def told_numbers(
    sentence: Sentence, text: str, words: CountWords, times: tuple[Span, ...], fates: Fates
) -> Iterator[Told]:
    """In text order; of "27 of 31 drones" both count drones."""
    folded, plain = fold(text), tuple(numbers(sentence, text, words, times))
    limits = (_limit(one, plain, times, sentence) for one in plain)
    nouns = [counted(one, sentence, words, limit=limit) for one, limit in zip(plain, limits, strict=True)]
    found = [widened(one, noun, folded, words) for one, noun in zip(plain, nouns, strict=True)]
    spans = tuple(span_of(one, noun) for one, noun in zip(found, nouns, strict=True))
    asides = [span for one, span in zip(found, spans, strict=True) if stands_aside(one, folded, words)]
    parts = {
        at
        for at, (one, two) in enumerate(pairwise(found))
        if nouns[at] is None and is_of(one, two, folded, words)
    }
    for at, one in enumerate(found):
        whole = spans[at + 1] if at in parts else None
        bars = barriers(spans[at], spans, sentence, words)
        yield Told(
            amount=one,
            noun=nouns[at + 1] if at in parts else nouns[at],
            span=spans[at],
            is_whole=at - 1 in parts or opens(one, sentence, folded, words),
            fate=_fate_of(at, spans, parts, fates),
            bars=tuple(bar for bar in bars if bar not in (whole, *asides)),
        )


def _fate_of(at: int, spans: tuple[Span, ...], parts: set[int], fates: Fates) -> Measure | None:
    """A whole has a fate of its own only beside that of its part ("12 of the 20 who were kidnapped")."""
    if at - 1 in parts and _fate(spans[at - 1], fates) is None:
        return None
    return _fate(spans[at], fates) or (_fate(spans[at + 1], fates) if at in parts else None)


def _fate(span: Span, fates: Fates) -> Measure | None:
    return next((fate for head, fate in fates if head.within(span)), None)


def _limit(amount: Amount, found: tuple[Amount, ...], times: tuple[Span, ...], sentence: Sentence) -> int:
    """Where the noun of an amount must end: before the next amount and before a time."""
    starts = (*(one.start for one in found), *(time.start for time in times))
    return min((start for start in starts if start >= amount.end), default=sentence.end)
