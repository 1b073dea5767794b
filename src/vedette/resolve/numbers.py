"""The amounts of a sentence that may be counts: no times, ages, labels, types or list numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from vedette.model import Sentence, Span, Word
from vedette.resolve.amount_pattern import any_of
from vedette.resolve.amounts import Amount, amounts
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import lemma
from vedette.resolve.revised import opened
from vedette.times.fold import fold

_LEAD = 24
"""How many characters before a number its verb may begin. Vedette's own."""


def numbers(sentence: Sentence, text: str, words: CountWords, times: tuple[Span, ...]) -> Iterator[Amount]:
    """Amounts that are no part of a time, an age or a label."""
    folded = fold(text)
    found = _apart(amounts(text, sentence.start, sentence.end, words), text, words, times)
    for one in (part for whole in found for part in opened(whole, folded, words)):
        number = Span(start=one.number_start, end=one.end)
        aside = words.age.match(folded, one.end) or words.multiple.match(folded, one.end)
        if aside or _is_hour(one, folded, times) or any(number.overlaps(time) for time in times):
            continue
        if _is_label(one, sentence, words) or _is_list_number(one, sentence, folded):
            continue
        if not (_is_age(one, sentence, folded, words) or _is_foreign(one, sentence, words)):
            yield _without_particle(one, sentence, folded, words)


def _apart(
    found: Iterable[Amount], text: str, words: CountWords, times: tuple[Span, ...]
) -> Iterator[Amount]:
    """Of what only looks like a range with a time ("le 4 - Douze hommes") the number behind the time."""
    for one in found:
        number = Span(start=one.number_start, end=one.end)
        ends = [time.end for time in times if number.overlaps(time) and time.end < one.end]
        yield from amounts(text, max(ends), one.end, words) if ends else (one,)


def _is_hour(amount: Amount, folded: str, times: tuple[Span, ...]) -> bool:
    """Four figures right before a time: "at 1530 today"."""
    printed = folded[amount.number_start : amount.end]
    hour = re.fullmatch(r"(?:[01]\d|2[0-3])[0-5]\d", printed)
    return hour is not None and any(folded[amount.end : one.start] == " " for one in times)


def _is_foreign(amount: Amount, sentence: Sentence, words: CountWords) -> bool:
    """Whether the next word has no letter of the language: a stretch in another script."""
    behind = next((word.text.lower() for word in sentence.words if word.start >= amount.end), "")
    return behind.isalpha() and words.alphabet.isdisjoint(unicodedata.normalize("NFD", behind))


def _without_particle(amount: Amount, sentence: Sentence, folded: str, words: CountWords) -> Amount:
    """What looks like a modifier may belong to the verb ("turned over three men")."""
    if amount.start == amount.number_start:
        return amount
    first = next((word for word in sentence.words if word.start == amount.start), None)
    led = folded[max(0, amount.start - _LEAD) : amount.start]
    verbal = re.search(rf"(?<!\w)(?:{any_of(words.source.particles)})\s\Z", led) is not None
    if first is None or not (first.dep == "compound:prt" or verbal):
        return amount
    value = amount.low if amount.low is not None else amount.high
    return replace(amount, start=amount.number_start, low=value, high=value)


def _is_label(amount: Amount, sentence: Sentence, words: CountWords) -> bool:
    """Whether the number names or describes ("Resolution 1701", "a population of 80,000")."""
    before = [word.text.lower() for word in sentence.words if word.end <= amount.number_start]
    if before and before[-1] in words.source.genitive:
        before.pop()
    if before and amount.kind == "single" and before[-1] in words.source.pronominal:
        return True
    if before and amount.kind == "some" and before[-1] in words.source.asked:
        return True
    is_label = bool(before) and amount.kind == "number" and before[-1].rstrip(".") in words.source.labels
    return is_label and not _begins(amount, sentence, words)


def _begins(amount: Amount, sentence: Sentence, words: CountWords) -> bool:
    """Whether people are counted behind a place told in small letters: "in the camp 12 people died"."""
    before = [word for word in sentence.words if word.end <= amount.number_start][-1]
    behind = next((word for word in sentence.words if word.start >= amount.end), None)
    named = words.nouns.get(lemma(behind, words)) if behind is not None else None
    return before.text.islower() and before.pos == "NOUN" and named is not None and named[1].person


def _is_age(amount: Amount, sentence: Sentence, folded: str, words: CountWords) -> bool:
    """As in "Abu Ali, 31, was": figures between a name and a comma or the end."""
    if words.aged.search(folded, max(0, amount.number_start - _LEAD), amount.number_start):
        return True  # "who was 38"
    if amount.start != amount.number_start or not folded[amount.start : amount.end].isdecimal():
        return False
    before = [word for word in sentence.words if word.end <= amount.start][-2:]
    apart = len(before) == 2 and before[1].text in (",", "(") and _is_somebody(before[0], words)
    return apart and re.match(r"\s*(?:[,.;)\u2013\u2014]|\Z)", folded[amount.end : sentence.end]) is not None


def _is_somebody(word: Word, words: CountWords) -> bool:
    """Whether it is a name, or a noun of one person: "kills man, 84, in"."""
    named = words.nouns.get(lemma(word, words)) if word.pos == "NOUN" else None
    return word.pos == "PROPN" or (named is not None and named[1].person and "Number=Sing" in word.feats)


def is_type(amount: Amount, sentence: Sentence, text: str) -> bool:
    """Whether bare figures belong to the name in front of them ("a Boeing 777 flight")."""
    before = [word for word in sentence.words if word.end <= amount.number_start]
    figures = text[amount.number_start : amount.end]
    return bool(before) and before[-1].pos == "PROPN" and figures.isdecimal()


def _is_list_number(amount: Amount, sentence: Sentence, folded: str) -> bool:
    if folded[amount.start - 1 : amount.start] == "[" and folded[amount.end : amount.end + 1] == "]":
        return True  # a footnote
    return (
        amount.start == sentence.start
        and re.match(r"[.)]\s", folded[amount.end : amount.end + 2]) is not None
    )
