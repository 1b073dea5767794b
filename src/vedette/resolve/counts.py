"""How many, of what: counts of a sentence. Times, ages, ordinals, labels and scores are none.

An amount that leaves an end open has None there: "at least 50" no high, "up to 50" and "nearly 50"
no low. An untold plural has its least number and an open high: "dozens" is 24 and more. "No" before
a known noun is 0. These readings are Vedette's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Count, Sentence, Span, Word
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import HYPHENS, forms, lemma
from vedette.resolve.elliptic import is_rest, stands_aside, unnamed
from vedette.resolve.fate_cues import cue
from vedette.resolve.governing import joins
from vedette.resolve.made import in_unit, made
from vedette.resolve.noun_counts import Told, of_noun
from vedette.resolve.numbers import is_type
from vedette.resolve.revised import as_part, is_old, is_part, is_twin
from vedette.resolve.told_numbers import Fates, told_numbers
from vedette.resolve.worth import is_known_group, of_group
from vedette.times.fold import fold

_SUFFERING = frozenset(("nsubj", "nsubj:pass", "obj", "conj"))

__all__ = ["CountWords", "find_counts"]


def find_counts(
    sentence: Sentence,
    text: str,
    lexicon: CountWords,
    times: tuple[Span, ...] | None = None,
    fates: Fates = (),
) -> tuple[Count, ...]:
    """The counts of `sentence`, in text order; `text` is the whole document's.

    Distances come in km, areas in km2; money in the unit printed. `of` is the lemma of the counted
    noun, None where only a verb tells what is counted ("82 were killed"). `role` is `combatant`,
    `civilian` or None. `times` are the times of the sentence; None: they are looked up. `fates` are
    heads of phrases with what claims say happened to them.
    """
    known = lexicon.times_of(sentence, text) if times is None else times
    counts: list[Count] = []
    for told in told_numbers(sentence, text, lexicon, known, fates):
        count = _count(told, sentence, text, lexicon)
        if count is None and told.noun is None:
            count = unnamed(told.amount, sentence, text, lexicon, counts)
        if count is not None and not _stands_for_noun(told, sentence, fold(text), lexicon):
            counts.append(_related(count, told, sentence, text, lexicon, counts))
    return tuple(counts)


def _stands_for_noun(told: Told, sentence: Sentence, folded: str, words: CountWords) -> bool:
    """Whether "one" or "many of them" only points back: it counts where a verb tells what became of it."""
    if told.noun is not None or told.amount.kind not in ("single", "some"):
        return False
    if told.amount.kind == "some":
        return stands_aside(told.amount, folded, words)
    inside = (word for word in sentence.words if told.amount.start <= word.start < told.amount.end)
    telling = {
        index for word in inside if word.dep in _SUFFERING for index in _with_what_follows(word, sentence)
    }
    return all(cue(sentence.words[index], sentence, words) is None for index in telling)


def _with_what_follows(word: Word, sentence: Sentence) -> Iterator[int]:
    """The verb of a subject or object, and its complement: "one was found dead"."""
    yield word.head
    yield from (child for child in sentence.children[word.head] if sentence.words[child].dep == "xcomp")


def _related(
    count: Count, told: Told, sentence: Sentence, text: str, words: CountWords, before: list[Count]
) -> Count:
    """Marked where it is a part of the count before it, or an older figure."""
    folded = fold(text)
    if is_old(told.amount, told.noun, folded, sentence.start, words):
        return replace(count, superseded=True)
    if before and is_twin(count, before[-1], text):
        return replace(count, part=True)
    if is_part(told.amount, told.noun, folded, words) or is_rest(
        folded[told.amount.start : told.amount.end], words
    ):
        return as_part(count, before[-1] if before else None)
    if before and _listed_part(count, before[-1], sentence, words):
        return as_part(count, before[-1])
    if told.noun is not None and told.span.end < told.noun.start:  # "27 of 31 drones"
        return replace(count, part=True)
    return count


def _listed_part(count: Count, before: Count, sentence: Sentence, words: CountWords) -> bool:
    """Whether it stands in one list with a part: "including 21 children and 14 women"."""
    first, last = (Span(start=one.start, end=one.end) for one in (before, count))
    named = before.of is not None and count.of is not None
    alike = named and (count.measure == before.measure or count.measure in ("other", "personnel"))
    return before.part and alike and joins(first, last, sentence, words)


def _count(told: Told, sentence: Sentence, text: str, words: CountWords) -> Count | None:
    amount, noun = told.amount, told.noun
    if amount.symbol:
        return made(amount, text, amount.end, "money", amount.symbol)
    unit = words.unit.match(fold(text), amount.end, sentence.end)
    if unit is not None:
        return in_unit(amount, text, unit["unit"], unit.end(), words)
    if noun is not None and text[noun.end : noun.end + 1] == "/":  # a rate: "60 km/h"
        return None
    if noun is not None and words.unit.fullmatch(noun.text.lower()):
        return in_unit(amount, text, noun.text.lower(), min(noun.end, told.span.end), words)
    if text[amount.end : amount.end + 1] in tuple(HYPHENS):  # "a three-count indictment"
        return None
    if noun is not None and (
        any(one in words.source.uncounted for one in forms(noun, words)) or of_group(amount, text, words)
    ):
        return None
    if (noun is None or lemma(noun, words) not in words.nouns) and is_type(amount, sentence, text):
        return None
    if noun is not None and is_known_group(amount, noun, sentence, text, words):
        return None
    return of_noun(told, sentence, text, words)
