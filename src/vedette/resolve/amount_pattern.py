"""The shape of an amount as a regular expression, from the words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vedette.resolve.count_source import CountSource

_SPACE = r"[^\S\n]+\n?[^\S\n]*"


def compiled(words: CountSource, number: str, scales: Iterable[str]) -> re.Pattern[str]:
    """The regular expression of an amount, over folded text; see `amounts` for what its groups mean."""
    gap = _SPACE
    some, open_ = any_of(words.some), any_of(words.range.open)
    between, free = any_of((*words.range.between, *words.range.free)), any_of(words.range.free)
    units = any_of(unit for one in words.units.values() for unit in (*one.factors, *one.units))
    symbol = any_of(words.symbols)
    modifier = rf"(?:(?P<modifier>{any_of((*words.least, *words.most, *words.near))})(?:{gap}|(?<=')))?"
    opener = rf"(?:(?P<open>{open_}){gap})?"
    group = rf"(?:(?P<times>{number}|{some}){gap})?(?P<group>{any_of(words.collectives)})"
    join = rf"(?:{gap})?(?(open)(?:{between})|(?:{free}))(?:{gap})?"
    half = rf"(?:{gap}(?P<half>{any_of(words.halves)})(?:{gap}(?P<scale>{any_of(scales)}))?)?"
    plain = rf"(?P<plain>{number}){half}(?:{join}(?:{symbol})?(?P<last>{number}))?"
    nobody = "|".join(_led_by(*one) for one in words.nobody.items())
    none = rf"(?P<none>{nobody}|{any_of((*words.none, *words.lack))})"
    value = rf"(?:{group}|(?P<some>{some})|{none}|{plain})"
    after = rf"(?:(?:{gap})?(?P<after>{any_of(words.least_after)}))?"
    end = rf"(?:(?!\w)|(?=(?:{units})(?!\w)))"
    return re.compile(rf"(?<!\w){modifier}{opener}(?P<symbol>{symbol})?(?P<number>{value}){after}{end}")


def _led_by(word: str, following: str) -> str:
    return any_of([word]) + (rf"(?={_SPACE}{re.escape(following)})" if following else "")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; of no word it matches nothing."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", _SPACE) for word in ordered) or r"(?!)"
