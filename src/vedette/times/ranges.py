"""Two expressions that are the ends of one range."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from vedette.times.expression import Expression, Slots
from vedette.times.notation import Source
from vedette.times.pattern import blanks

_JOINABLE = {"date", "weekday", "shift", "clock", "decade"}


class Joiner:
    """Joins neighbours of one form by what stands before and between them."""

    def __init__(self, source: Source) -> None:
        article = "|".join(map(re.escape, source.articles))
        self._joins = tuple(
            (_opener(join.open, article), re.compile(blanks(join.text))) for join in source.joins
        )

    def joined(self, found: Sequence[Expression], text: str, folded: str) -> tuple[Expression, ...]:
        """`found` with the two ends of each range made one."""
        done: list[Expression] = []
        for one in found:
            if done and self._are_ends(done[-1], one, folded):
                done[-1] = _range(done[-1], one, text)
            else:
                done.append(one)
        return tuple(done)

    def _are_ends(self, first: Expression, last: Expression, folded: str) -> bool:
        if first.form not in _JOINABLE or not _alike(first, last):
            return False
        between, before = folded[first.end : last.start], folded[max(0, first.start - 24) : first.start]
        return any(
            text.fullmatch(between) and (opener is None or opener.search(before))
            for opener, text in self._joins
        )


def _alike(first: Expression, last: Expression) -> bool:
    return first.form == last.form and _grain(first.slots) == _grain(last.slots)


def _grain(slots: Slots) -> tuple[bool, bool, bool]:
    return slots.day is None, slots.month is None, slots.hour is None


def _opener(words: str, article: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{words})(?: (?:{article}))?\s*\Z") if words else None


def _range(first: Expression, last: Expression, text: str) -> Expression:
    """The range holds what its first end says; `to` is the last end, which lends it the year it lacks."""
    slots = first.slots
    if slots.year is None and slots.month is not None:
        slots = msgspec.structs.replace(slots, year=last.slots.year)
    return Expression(
        printed=text[first.start : last.end],
        start=first.start,
        end=last.end,
        form="range",
        slots=slots,
        to=last,
    )
