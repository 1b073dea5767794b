"""Figures that count within another, and figures that the words themselves replace."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from vedette.model import Count, Word
from vedette.resolve.amount_pattern import any_of
from vedette.resolve.amounts import Amount
from vedette.resolve.count_words import CountWords

_REACH = 45
"""How many characters before a figure the verb that changes it may stand. Vedette's own."""
_SPLIT_REACH = 80
"""The same before two figures that "from ... to" joins. Vedette's own."""
_LEAD = 24
"""How many characters beside a figure its cue may stand. Vedette's own."""

_TWINNED = ("distance", "area", "money")


def opened(amount: Amount, folded: str, words: CountWords) -> Iterator[Amount]:
    """Of "rose from 9 to 12", which is no range, the older figure, then the newer."""
    if amount.split is None or not changes(folded, amount.start, words, reach=_SPLIT_REACH):
        if amount.low is None or amount.high is None or amount.low <= amount.high:
            yield amount
        return
    first, second = amount.split
    yield replace(amount, start=amount.number_start, end=first, high=amount.low, split=None, superseded=True)
    yield replace(amount, start=second, number_start=second, low=amount.high, split=None)


def is_old(amount: Amount, noun: Word | None, folded: str, start: int, words: CountWords) -> bool:
    """Whether it is the older figure: "up to 12 from nine", "contre neuf"."""
    if amount.superseded:
        return True
    before = folded[max(start, amount.start - _LEAD) : amount.start]
    revisions = words.source.revisions
    if noun is None and re.search(rf"(?<!\w)(?:{any_of(revisions.older)})\s\Z", before):
        return True
    told = re.search(rf"(?<!\w)(?:{any_of(revisions.old)})\s\Z", before)
    return told is not None and changes(folded, amount.start, words, start=start)


def is_part(amount: Amount, noun: Word | None, folded: str, words: CountWords) -> bool:
    """Whether it counts some of those that stand before: "including two boys", "seven of them"."""
    parts = words.source.parts
    before = folded[max(0, amount.start - _LEAD) : amount.start]
    printed = folded[amount.start : amount.end]
    return bool(
        re.search(rf"(?<!\w)(?:{any_of(parts.before)})[\s,:]+\Z", before)
        or (noun is None and re.search(rf"(?:{any_of(parts.behind)})\Z", printed))
    )


def is_twin(count: Count, before: Count, text: str) -> bool:
    """Whether it says the same in another unit: "45 km (28 miles)", "two dinars (£2.10; $2.80)"."""
    between = text[before.end : count.start].strip()
    twin = before.part and between == ";"
    return count.measure == before.measure in _TWINNED and (between == "(" or twin)


def as_part(count: Count, whole: Count | None) -> Count:
    """A part suffers what the whole did where the words say nothing else of it."""
    shared = whole is not None and count.measure in ("other", "personnel") and count.unit is None
    return replace(count, part=True, measure=whole.measure if shared and whole is not None else count.measure)


def changes(folded: str, end: int, words: CountWords, *, start: int = 0, reach: int = _REACH) -> bool:
    """Whether a verb in front of `end` says that a figure changed."""
    before = folded[max(start, end - reach) : end]
    return any(word in words.source.revisions.verbs for word in re.findall(r"[\w']+", before))
