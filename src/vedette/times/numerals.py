"""Numbers as digits and as words of one language."""

from __future__ import annotations

import functools
import re
from typing import Self

from msgspec import Struct

from vedette.times.source import load_yaml

_SPACE = r"[^\S\n]"
_LONGEST = 10
"""How many words a number has at most. Vedette's own; keeps reading linear."""


class NumeralWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What `numerals.yaml` holds; `link` joins words ("and"), `link_before` limits which may follow it."""

    groups: tuple[str, ...]
    decimal: str
    words: dict[str, int]
    scales: dict[str, int]
    link: str | None = None
    link_after: tuple[str, ...] = ()
    link_before: tuple[str, ...] = ()


class Numerals(Struct, frozen=True, kw_only=True):
    """`digits`, `spelled` and `pattern` (either) are regular expressions over folded text, without groups."""

    source: NumeralWords
    digits: str
    spelled: str

    @property
    def pattern(self) -> str:
        return f"(?:{self.digits}|{self.spelled})"

    @classmethod
    @functools.cache
    def load(cls, language: str) -> Self:
        """The numerals of a language (ISO 639-1); ResourceError where there are none."""
        return cls.of(load_yaml(language, "numerals.yaml", NumeralWords))

    @classmethod
    def of(cls, source: NumeralWords) -> Self:
        """The numerals of those words."""
        return cls(source=source, digits=_digits(source), spelled=_spelled(source))

    def value(self, printed: str) -> float | None:
        """The number that is printed, None if the words do not make one.

        >>> english = Numerals.load("en")
        >>> english.value("5,000"), english.value("twenty-three"), english.value("1.5 million")
        (5000.0, 23.0, 1500000.0)
        >>> english.value("seven three") is None
        True
        """
        printed = printed.lower().strip()
        match = re.match(self._figure, printed)
        if match is None:
            return self._of_words(printed)
        rest = printed[match.end() :].strip()
        scale = self.source.scales.get(rest, None if rest else 1)
        return None if scale is None else self._of_digits(match.group()) * scale

    @property
    def _figure(self) -> str:
        return _figure(self.source)

    def _of_digits(self, printed: str) -> float:
        whole = re.fullmatch(
            rf"(.*?)(?:{re.escape(self.source.decimal)}(\d{{1,2}}|\d{{4,15}}|\d{{3}}))?", printed
        )
        left, right = (whole.group(1), whole.group(2)) if whole else (printed, None)
        figures = "".join(str(int(c)) for c in left if c.isdecimal())[:300]
        fraction = "".join(str(int(c)) for c in right or "0")
        return float(f"{figures or 0}.{fraction}")

    def _of_words(self, printed: str) -> float | None:
        total, current = 0, 0
        found = re.findall(_one(self.source), printed)
        if not found:
            return None
        for word in found:
            number = self.source.words.get(word)
            scale = self.source.scales.get(word, 0)
            if number is not None:
                if not _may_add(current, number):
                    return None
                current += number
            elif scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
        return float(total + current)


def _may_add(current: int, number: int) -> bool:
    return (
        current == 0
        or (current % 100 == 0 and number < 100)
        or (current % 20 == 0 and number < 20)
        or (current % 10 == 0 and number < 10)
    )


def _one(source: NumeralWords) -> str:
    words = sorted({*source.words, *source.scales}, key=len, reverse=True)
    return r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)"


def _figure(source: NumeralWords) -> str:
    group = "|".join(re.escape(one).replace(r"\ ", r"\x20") for one in source.groups)
    return rf"(?:\d{{1,3}}(?:(?:{group})\d{{3}}(?!\d))+|\d{{1,15}})(?:{re.escape(source.decimal)}\d{{1,15}})?"


def _digits(source: NumeralWords) -> str:
    scales = "|".join(
        sorted(map(re.escape, (s for s, n in source.scales.items() if n >= 1000)), key=len, reverse=True)
    )
    return rf"{_figure(source)}(?:{_SPACE}(?:{scales})(?!\w))?"


def _spelled(source: NumeralWords) -> str:
    one = _one(source)
    join = rf"(?:-|{_SPACE})"
    if source.link:
        after = "|".join(rf"(?<={re.escape(word)})" for word in source.link_after)
        before = "|".join(map(re.escape, source.link_before))
        left, right = f"(?:{after})" if after else "", rf"(?=(?:{before})(?!\w))" if before else ""
        join = rf"(?:{join}|{left}(?:-|{_SPACE}){source.link}(?:-|{_SPACE}){right})"
    return rf"{one}(?:{join}{one}){{0,{_LONGEST - 1}}}"
