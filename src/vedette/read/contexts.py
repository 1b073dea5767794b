"""PLOVER's contexts: what themes a claim belongs to, by words of its sentence and of the whole report.

The manual has contexts "coded at the paragraph- or document-level". A sentence's own words count each;
of the report only themes that it keeps coming back to.
"""

from __future__ import annotations

from collections import Counter

from vedette.lexicon import Lexicon
from vedette.model import Parse, Sentence

OF_A_THEME = 3
"""Sentences with a theme's words that make it one of the report, and at least as many as"""
SHARE = 0.15
"""this share of all. Both are Vedette's own."""
BY_MODE = {"cyber": "cyber", "misinformation": "misinformation"}
"""Modes of COERCE that bring their context along (the manual's table of modes)."""


def themes(parse: Parse, lexicon: Lexicon) -> frozenset[str]:
    """Contexts of the report as a whole."""
    counts = Counter(name for sentence in parse.sentences for name in set(lexicon.contexts.printed(sentence)))
    enough = max(OF_A_THEME, SHARE * len(parse.sentences))
    return frozenset(name for name, number in counts.items() if number >= enough)


def contexts(
    sentence: Sentence, around: frozenset[str], mode: str | None, lexicon: Lexicon
) -> tuple[str, ...]:
    """Of a claim in the sentence, in the lexicon's order; `around` are the report's themes."""
    found = {*lexicon.contexts.printed(sentence), *around}
    if mode in BY_MODE:
        found.add(BY_MODE[mode])
    return tuple(name for name in lexicon.contexts.names if name in found)
