"""Numbers whose noun stands elsewhere: "five of them", "the other four", "27 of 31 drones", "from 9"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from vedette.model import Count, Sentence, Word
from vedette.model.codes import Measure
from vedette.resolve.amount_pattern import any_of
from vedette.resolve.amounts import EMPTY, Amount
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import lemma
from vedette.resolve.fate_cues import cue
from vedette.resolve.made import made
from vedette.resolve.revised import changes, is_old, is_part
from vedette.times.fold import fold

HARM: frozenset[Measure] = frozenset(("fatalities", "injured", "missing", "detained", "displaced"))
"""What people suffer."""
_ELSEWHERE = frozenset((("ADP", "PROPN"), ("ADP", "DET"), ("DET", "ADJ"), ("DET", "NOUN")))
"""What stands behind a number whose noun was told with another place or time ("14 the next day")."""
_LEAD = 24
"""How many characters beside a number may say that it is a part or a rest. Vedette's own."""


def widened(amount: Amount, noun: Word | None, folded: str, words: CountWords) -> Amount:
    """With the words that stand for its noun: "five of them", "the other four"."""
    if noun is not None or amount.kind not in ("number", "single", "group", "some"):
        return amount
    parts = words.source.parts
    behind = re.match(
        rf"\s(?:{any_of((*parts.behind, *parts.rest_behind, *parts.total))})(?!\w)",
        folded[amount.end :][:_LEAD],
    )
    lead = folded[max(0, amount.start - _LEAD) : amount.start]
    before = re.search(rf"(?<!\w)(?:{any_of(parts.rest)})\s\Z", lead)
    return replace(
        amount,
        start=amount.start - len(before[0]) if before else amount.start,
        end=amount.end + behind.end() if behind else amount.end,
    )


def is_of(part: Amount, whole: Amount, folded: str, words: CountWords) -> bool:
    """Whether `whole` is what `part` is taken from: "eleven of the 15 hostages"."""
    between = " ".join(folded[part.end : whole.start].split())
    return part.kind in ("number", "group") and between in words.source.parts.whole


def stands_aside(amount: Amount, folded: str, words: CountWords) -> bool:
    """Whether it only says more of a number before it: "2,000 people, 300 of them civilians, were killed"."""
    behind = any_of(words.source.parts.behind)
    return re.search(rf"\s(?:{behind})\Z", folded[amount.start : amount.end]) is not None


def opens(amount: Amount, sentence: Sentence, folded: str, words: CountWords) -> bool:
    """Whether it is what others are taken from: "Of the 40 passengers, 12 died"."""
    return folded[sentence.start : amount.start].strip() in words.source.parts.opening


def is_rest(printed: str, words: CountWords) -> bool:
    """Whether it counts those who are left: "the remaining 32"."""
    parts = words.source.parts
    return bool(
        re.match(rf"(?:{any_of(parts.rest)})\s", printed)
        or re.search(rf"\s(?:{any_of(parts.rest_behind)})\Z", printed)
    )


def unnamed(
    amount: Amount, sentence: Sentence, text: str, words: CountWords, before: list[Count]
) -> Count | None:
    """The count of a number without a noun and without a word of what happened to those it counts."""
    if amount.kind in EMPTY:
        return None
    folded, last = fold(text), before[-1] if before else None
    if is_old(amount, None, folded, sentence.start, words) or changes(folded, amount.start, words):
        measure = _told_before(amount, sentence, words)
        if measure is not None or (last is not None and is_old(amount, None, folded, sentence.start, words)):
            unit = last.unit if measure is None and last is not None else None
            return made(amount, text, amount.end, measure or (last.measure if last else "other"), unit)
    printed = folded[amount.start : amount.end]
    summed = any(printed.endswith(f" {one}") for one in words.source.parts.total)
    if last is not None and (
        summed or is_rest(printed, words) or _goes_on(amount, last, sentence, folded, words)
    ):
        return made(amount, text, amount.end, last.measure, last.unit)
    if amount.kind == "some" or not is_part(amount, None, folded, words):
        return None
    if last is not None:
        return made(amount, text, amount.end, "other", None)
    measure = _named_before(amount, sentence, words)
    return made(amount, text, amount.end, measure, None) if measure is not None else None


def _told_before(amount: Amount, sentence: Sentence, words: CountWords) -> Measure | None:
    """Of the last cue in front of a figure that changed, however far: "the number of missing from"."""
    before = (word for word in reversed(sentence.words) if word.end <= amount.start)
    return next((told for word in before if (told := cue(word, sentence, words)) is not None), None)


def _goes_on(amount: Amount, last: Count, sentence: Sentence, folded: str, words: CountWords) -> bool:
    """Whether it tells of another place what the count before told: "killed 12 in Gao and 8 in Kidal"."""
    lead = folded[last.end : amount.start].replace(",", " , ").split()
    behind = tuple(word.pos for word in sentence.words if word.start >= amount.end)[:2]
    joined = bool(lead) and (lead[-1] in words.source.joins or lead[-1] == ",")
    return last.measure in HARM and joined and behind in _ELSEWHERE


def _named_before(amount: Amount, sentence: Sentence, words: CountWords) -> Measure | None:
    """What the nearest noun before it counts: "soldiers, some 200 of them"."""
    nouns = (
        words.nouns[name]
        for word in reversed(sentence.words)
        if word.end <= amount.start and (name := lemma(word, words)) in words.nouns
    )
    known = next(nouns, None)
    return words.measure_of(*known) if known is not None else None
