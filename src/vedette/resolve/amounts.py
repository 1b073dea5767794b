"""Numbers with what narrows them: "at least 50", "between 50 and 70", "dozens"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from vedette.resolve.count_words import CountWords
from vedette.times.fold import fold

EMPTY = ("none", "lack", "nobody")
"""Kinds of amounts that say there is none."""


class Amount(Struct, frozen=True, kw_only=True):
    """How many, where: [start, end) with its modifiers, `number_start` without those in front.

    `kind` says what the words are: figures and number words, `none` ("no"), `nobody`, `lack` ("without"),
    `some` ("several"), `single` ("one", "une") or `group` ("dozens"). `split` is where the first end of
    a range that "from" opens stops and its last begins; such a one may fall ("from 12 to 9").
    """

    start: int
    number_start: int
    end: int
    low: float | None
    high: float | None
    kind: str
    symbol: str | None = None
    split: tuple[int, int] | None = None
    superseded: bool = False


def amounts(text: str, start: int, end: int, words: CountWords) -> Iterator[Amount]:
    """The amounts printed in `text[start:end]`, in order, apart."""
    folded, at = fold(text), start
    while match := words.pattern.search(folded, at, end):
        found = _amount(match, words)
        if found is not None and _uncut(folded, match, start, end):
            yield found
        falls = found is None and match["last"] is not None  # "the 4th - two men": no range
        at = match.start("last") if falls else match.end()


def _uncut(folded: str, match: re.Match[str], start: int, end: int) -> bool:
    before, behind = (
        folded[max(start, match.start() - 2) : match.start()],
        folded[match.end() : min(end, match.end() + 2)],
    )
    if re.search(r"\d[.,:/]\Z|[\w#]-\Z|(?:\A|\s)-\Z", before):
        return False
    return not (folded[match.end() - 1].isdecimal() and re.match(r"[.,:/-]\d|:\d|/", behind))


def _amount(match: re.Match[str], words: CountWords) -> Amount | None:
    source, group = words.source, match.groupdict()
    low, high, kind = _value(group, words)
    if kind == "":
        return None
    if group["last"] is not None:
        high = words.numerals.value(group["last"])
        if low is not None and high is not None:
            low = _same_scale(low, group["last"], group["plain"] or "", words)
        if high is None or low is None or (low > high and match["open"] is None):
            return None
    modifier = " ".join((group["modifier"] or "").split())
    if modifier in source.least or group["after"]:
        high = None
    elif modifier in source.most:
        low = None
    if low is None and high is None and (modifier in source.most or modifier in source.least):
        return None
    return Amount(
        start=_start(match),
        number_start=match.start("number"),
        end=match.end(),
        low=low,
        high=high,
        kind=kind,
        symbol=source.symbols.get(group["symbol"] or ""),
        split=(match.end("plain"), match.start("last")) if group["open"] and group["last"] else None,
    )


def _start(match: re.Match[str]) -> int:
    """Where the amount begins; "from" belongs to it only before a range."""
    if match["modifier"] or (match["open"] and match["last"]):
        return match.start()
    return match.start("symbol") if match["symbol"] else match.start("number")


def _same_scale(low: float, last: str, first: str, words: CountWords) -> float:
    """The first end of "5 to 7 million" has the scale of the last."""
    scales = words.numerals.source.scales
    scale = max((size for word, size in scales.items() if re.search(rf"\s{word}\Z", last)), default=1)
    return low if any(re.search(rf"\s{word}\Z", first) for word in scales) or low >= scale else low * scale


def _value(group: dict[str, str | None], words: CountWords) -> tuple[float | None, float | None, str]:
    source = words.source
    if group["none"]:
        return 0.0, 0.0, _nothing(_plain(group["none"]), words)
    if group["some"]:
        return float(source.some[_plain(group["some"])]), None, "some"
    if group["group"]:
        return _collective(_plain(group["group"]), group["times"], words)
    printed = _plain(group["plain"] or "")
    number = words.numerals.value(group["plain"] or "")
    if number is None:
        return None, None, ""
    if group["half"]:
        number = _and_half(number, group["plain"] or "", group["scale"], words)
    return number, number, "single" if printed in source.single else "number"


def _nothing(printed: str, words: CountWords) -> str:
    if printed in words.source.nobody:
        return "nobody"
    return "lack" if printed in words.source.lack else "none"


def _and_half(number: float, printed: str, scale: str | None, words: CountWords) -> float:
    """Half of the last scale more: "un million et demi", "one and a half million"."""
    scales = words.numerals.source.scales
    if scale is not None:
        return (number + 0.5) * scales[scale]
    return number + 0.5 * max((size for word, size in scales.items() if printed.endswith(word)), default=1)


def _collective(name: str, times: str | None, words: CountWords) -> tuple[float | None, float | None, str]:
    """A group word: "dozens" is at least two dozen, "two dozen" is 24."""
    source = words.source
    size = float(source.collectives[name])
    count = words.numerals.value(times) if times else None
    if count is not None:
        size = size / 2 if name in source.plurals else size
        return size * count, size * count, "group"
    several = times is not None and _plain(times) in source.some
    if name in source.plurals or several:
        return (size if name in source.plurals else size * 2), None, "group"
    return size, size, "group"


def _plain(printed: str) -> str:
    return " ".join(printed.split())
