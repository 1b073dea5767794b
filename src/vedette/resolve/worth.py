"""Which numbers tell how many: not who is meant, nor what an article would say."""

from __future__ import annotations

import re

from vedette.model import Sentence, Word
from vedette.model.codes import Measure
from vedette.resolve.amounts import Amount
from vedette.resolve.count_source import Noun
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import forms
from vedette.times.fold import fold


def of_group(amount: Amount, text: str, words: CountWords) -> bool:
    """Whether it is "one of the pillars", which counts nothing."""
    behind = fold(text[amount.end : amount.end + 12]).lstrip()
    return amount.kind == "single" and any(behind.startswith(one) for one in words.source.of_group)


def is_known_group(amount: Amount, noun: Word, sentence: Sentence, text: str, words: CountWords) -> bool:
    """Whether it is "the two countries": who is meant, not how many."""
    before = next((word for word in reversed(sentence.words) if word.end <= amount.number_start), None)
    definite = before is not None and before.text.lower() in words.source.definite
    led = text[amount.start : amount.number_start].lower().split()  # "les", read with the number in French
    definite = definite or any(word in words.source.definite for word in led)
    return definite and any(one in words.source.known_groups for one in forms(noun, words))


def is_year(amount: Amount, text: str) -> bool:
    """Whether the figures look like a year: "below 2005 levels"."""
    return re.fullmatch(r"(?:19|20)\d\d", fold(text)[amount.number_start : amount.end]) is not None


def is_harm(amount: Amount, measure: Measure | None, known: tuple[str, Noun] | None) -> bool:
    """None of them is told only where it is harm: "no soldier crossed" counts nobody."""
    harm = measure in ("fatalities", "injured", "missing", "detained", "displaced")
    if known is None:
        return harm and amount.kind == "nobody"
    return harm or (not known[1].person and (amount.kind == "none" or measure == "other"))


def is_told(amount: Amount, noun: Word | None, measure: Measure | None, words: CountWords) -> bool:
    """Whether "one" or "several" say more than an article would."""
    if amount.kind == "single" and words.source.single_is_article:
        return noun is not None and measure in words.source.cues
    return amount.kind not in ("single", "some") or measure not in (None, "other", "personnel")
