"""What stands before a time and opens it on one side: since, until, before, after."""

from __future__ import annotations

import re

import msgspec

from vedette.times.expression import Bound, Expression
from vedette.times.notation import Source
from vedette.times.pattern import blanks

REACH = 48
"""How many characters before a match are looked at. Vedette's own; the longest introducer is half of that."""


class Bounds:
    """The introducers of one language."""

    def __init__(self, source: Source) -> None:
        self._bounds = _bounds(source)
        self._bare_dates = source.bare_dates

    def bounded(self, found: Expression, folded: str, start: int) -> Expression:
        """`found` with the bound before it in `folded[start:]`; as it is where there is none."""
        before = folded[max(start, found.start - REACH) : found.start]
        for bound, regex in self._bounds:
            match = regex.search(before)
            if (
                match
                and not folded.startswith("'s", found.end)
                and not self._is_of_noun(found, match, folded)
            ):
                return msgspec.structs.replace(found, bound=bound)
        return found

    def _is_of_noun(self, found: Expression, match: re.Match[str], folded: str) -> bool:
        """Whether the bound is that of the thing named by its date: "after the 1999 attack"."""
        is_year = found.slots.month is None and found.slots.phase is None
        is_named = found.form == "date" and (is_year or (self._bare_dates and found.slots.day is not None))
        behind = re.match(r" [^\W\d]", folded[found.end : found.end + 2])
        return is_named and bool(match["article"]) and behind is not None


def _bounds(source: Source) -> tuple[tuple[Bound, re.Pattern[str]], ...]:
    article = "|".join(map(re.escape, source.articles))
    return tuple(
        (
            bound,
            re.compile(
                blanks(
                    rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})".replace(r"\ ", " ")
                    + rf" (?P<article>(?:{article}) ?)?\Z"
                )
            ),
        )
        for bound, words in source.bounds.items()
    )
